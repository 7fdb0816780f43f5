import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportSchema } from '../../src/domain/report.ts';
import { startLoadService } from '../support/load-service.ts';
import { chat, makeCommandFolder } from './workspace.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const samples = 200;
const words = ['amber', 'brook', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath', 'islet', 'jetty'];
const heldOut = Array.from({ length: samples }, (_, index) => {
  const text = `${words[index % 10]} ${words[Math.floor(index / 10) % 10]} ${index}`;
  return chat(text, text);
}).join('\n');

/** A gate against a service whose answers take `latencyMs`, told to stop at the request of this number. */
async function gate(latencyMs: number, signals: readonly NodeJS.Signals[], atRequest: number) {
  let requests = 0;
  let signalledMs = 0;
  let onRequest: () => void = () => undefined;
  const service = await startLoadService({ latencyMs, onRequest: () => onRequest() });
  onTestFinished(() => service.close());
  const folder = await makeCommandFolder({
    'tunegate.yml': `providers: { load: { base-url: '${service.url}', api-key-env: KEY } }
tasks:
  echo:
    held-out: held-out.jsonl
    provider: load
    baseline: { model: one }
    candidate: { model: two }
`,
    'held-out.jsonl': `${heldOut}\n`,
  });
  const run = async (interrupted: boolean) => {
    requests = 0;
    const child = spawn(process.execPath, ['--no-warnings', main, 'gate'], {
      cwd: folder.path,
      env: { PATH: process.env.PATH, KEY: 'k' },
    });
    onRequest = () => {
      requests += 1;
      if (!interrupted || requests !== atRequest) return;
      signalledMs = performance.now();
      for (const signal of signals) child.kill(signal);
    };
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.resume();
    const [code] = await once(child, 'close');
    const report = () =>
      reportSchema.parse(JSON.parse(readFileSync(folder.file('tunegate-report/report.json'), 'utf8')));
    return { code, stderr, requests, afterMs: performance.now() - signalledMs, report };
  };
  return run;
}

describe.skipIf(process.platform === 'win32')('a gate that is told to stop', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s leaves within two seconds with a partial report, and goes on later',
    async (signal) => {
      const run = await gate(20, [signal], 101);
      const first = await run(true);
      expect(first.code).toBe(3);
      expect(first.afterMs).toBeLessThan(2000);
      expect(first.requests).toBeLessThan(140);
      const report = first.report();
      expect(report.run.interrupted).toBe(true);
      expect(report.tasks[0]).toMatchObject({
        verdict: 'skipped',
        comparison: null,
        failure: { kind: 'outside', evidence: expect.stringMatching(/^\d+ of 400 answers are kept\.$/) },
      });
      const kept = Number.parseInt(report.tasks[0]?.failure?.evidence ?? '', 10);
      expect(kept).toBeGreaterThan(50);

      const second = await run(false);
      expect(second.code).toBe(0);
      expect(second.requests).toBe(2 * samples - kept);
      expect(second.report().run.interrupted).toBeUndefined();
    },
  );

  it('does not wait for calls that hang', async () => {
    const run = await gate(600_000, ['SIGINT'], 1);
    const { code, afterMs, report } = await run(true);
    expect(code).toBe(3);
    expect(afterMs).toBeLessThan(2000);
    expect(report().run.interrupted).toBe(true);
  });
});
