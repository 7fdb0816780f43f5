import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import OpenAI, { toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallTask } from './small-task.ts';

const bundle = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

describe('tunegate serve, to the official client', () => {
  const server = spawn(process.execPath, [bundle, 'serve'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let client: OpenAI;

  beforeAll(async () => {
    const [first] = await once(server.stdout.setEncoding('utf8'), 'data');
    client = new OpenAI({ baseURL: String(first).trim(), apiKey: 'any' });
  });
  afterAll(async () => {
    if (server.exitCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  });

  it('uploads, trains, waits and chats', async () => {
    expect(client.baseURL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    const file = await client.files.create({
      file: await toFile(Buffer.from(smallTask()['train.jsonl']), 't.jsonl'),
      purpose: 'fine-tune',
    });
    let job = await client.fineTuning.jobs.create({
      model: 'gpt-4o-mini-2024-07-18',
      training_file: file.id,
      suffix: 'fruit',
    });
    const seen = new Set([job.status]);
    while (!['succeeded', 'failed', 'cancelled'].includes(job.status)) {
      job = await client.fineTuning.jobs.retrieve(job.id);
      seen.add(job.status);
    }
    expect(seen).toContain('validating_files');
    expect(job).toMatchObject({
      status: 'succeeded',
      fine_tuned_model: expect.stringMatching(/^ft:gpt-4o-mini-2024-07-18:/),
    });
    const events = await client.fineTuning.jobs.listEvents(job.id);
    expect(events.data.map(({ message }) => message)).toContain('The job has successfully completed');

    const chat = await client.chat.completions.create({
      model: job.fine_tuned_model ?? '',
      messages: [{ role: 'user', content: 'where can I get one fresh banana today' }],
    });
    expect(chat.choices[0]?.message.content).toBe('banana');
  });

  it('ends with exit code 0 when it is told to stop', async () => {
    server.kill('SIGTERM');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
  });
});
