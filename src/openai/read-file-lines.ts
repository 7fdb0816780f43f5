import type OpenAI from 'openai';
import { describeTrouble } from './describe-trouble.ts';

const mostAttempts = 4;

/**
 * The lines of a stored file, without blank ones, one at a time: a file may be larger than memory likes. Stored files do not
 * change: after a broken connection it is read again from the start, and what was given already is passed over.
 */
export async function* readFileLines(client: OpenAI, fileId: string): AsyncGenerator<string> {
  let given = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      let index = 0;
      for await (const line of downloadLines(client, fileId)) {
        index += 1;
        if (index <= given) continue;
        given = index;
        if (line.trim() !== '') yield line;
      }
      return;
    } catch (error) {
      const trouble = describeTrouble(error);
      const refused = trouble === null || (trouble.status !== null && trouble.status >= 400);
      if (refused || attempt >= mostAttempts) throw error;
    }
  }
}

async function* downloadLines(client: OpenAI, fileId: string): AsyncGenerator<string> {
  const response = await client.files.content(fileId, { maxRetries: mostAttempts });
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = `${rest}${done ? decoder.decode() : decoder.decode(value, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) break;
  }
  if (rest !== '') yield rest;
}
