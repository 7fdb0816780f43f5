import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { startLoadService } from '../support/load-service.ts';

const program = join(import.meta.dirname, '..', 'support', 'evaluate-process.ts');
const requestSchema = z.object({ model: z.string(), messages: z.tuple([z.object({ content: z.string() })]) });
const lineSchema = z.object({ target: z.string(), sample: z.string() });

/** What the journal holds, as the service sees the calls: "model question". */
function readJournal(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line) => {
        try {
          const { target, sample } = lineSchema.parse(JSON.parse(line));
          return [`${target === 'baseline' ? 'one' : 'two'} question ${sample.slice(1)}`];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}

describe('an evaluation that is killed twenty times', () => {
  it('goes on each time, repeats no answered call, and ends with every answer once', async () => {
    const samples = 300;
    const kills = 20;
    const folder = mkdtempSync(join(tmpdir(), 'tunegate-killed-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const journal = join(folder, 'predictions.jsonl');
    const asked: string[] = [];
    let onAsked: () => void = () => undefined;
    const service = await startLoadService({
      latencyMs: 1,
      onRequest: (body) => {
        const { model, messages } = requestSchema.parse(JSON.parse(body));
        asked.push(`${model} ${messages[0].content}`);
        onAsked();
      },
    });
    onTestFinished(() => service.close());

    const run = async (killAtRequest: number) => {
      const child = spawn(process.execPath, ['--no-warnings', program, folder, service.url, String(samples)]);
      let left = killAtRequest;
      onAsked = () => {
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      };
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      const [code] = await once(child, 'close');
      return { code, text };
    };

    let seed = 12345;
    for (let kill = 0; kill < kills; kill += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const before = new Set(readJournal(journal));
      const from = asked.length;
      const { code } = await run(1 + (seed % 50));
      expect(code).toBe(null);
      expect(asked.slice(from).filter((call) => before.has(call))).toEqual([]);
    }
    const before = new Set(readJournal(journal));
    expect(before.size).toBeGreaterThan(100);
    const from = asked.length;
    const { code, text } = await run(Number.POSITIVE_INFINITY);
    expect({ code, text }).toEqual({ code: 0, text: String(2 * samples) });
    expect(asked.slice(from).filter((call) => before.has(call))).toEqual([]);
    const kept = readJournal(journal);
    expect(kept).toHaveLength(2 * samples);
    expect(new Set(kept).size).toBe(2 * samples);
    // Only what was under way at a kill has been asked twice: at most eight calls each time.
    expect(asked.length).toBeLessThanOrEqual(2 * samples + 8 * kills);
  }, 60_000);
});
