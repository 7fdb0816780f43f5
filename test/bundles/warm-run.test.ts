import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startLoadService } from '../support/load-service.ts';
import { runProcess } from '../support/run-process.ts';
import { makeWorkspace } from './small-task.ts';

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

it('a second run of 3,000 samples makes no call, and takes seconds', async () => {
  const service = await startLoadService({ latencyMs: 0 });
  onTestFinished(() => service.close());
  const workspace = await makeWorkspace({
    'tunegate.yml': `providers: { load: { base-url: '${service.url}', api-key-env: KEY } }
tasks:
  warm:
    held-out: held-out.jsonl
    provider: load
    baseline: { model: one }
    candidate: { model: two }
`,
  });
  onTestFinished(() => workspace.remove());
  const lines = Array.from({ length: 3000 }, (_, index) => {
    const word = index.toString(36).repeat(3);
    const said = `${word} is what number ${index} says about ${[...word].reverse().join(' ')}`;
    return JSON.stringify({
      messages: [
        { role: 'user', content: said },
        { role: 'assistant', content: said },
      ],
    });
  });
  await writeFile(join(workspace.path, 'held-out.jsonl'), lines.join('\n'));
  const gate = (more: readonly string[] = []) =>
    runProcess([program, 'gate', '--concurrency', '32', ...more], {
      cwd: workspace.path,
      environment: { KEY: 'secret' },
    });

  const first = await gate();
  expect(first.code, first.stderr).toBe(0);
  expect(service.counts().requests).toBe(6000);
  // Another report directory: what is there is in the cache alone.
  const startedMs = performance.now();
  const second = await gate(['--report-directory', 'again']);
  expect(second.code, second.stderr).toBe(0);
  expect(service.counts().requests).toBe(6000);
  // About two seconds on a machine that has nothing else to do; `npm run bench:evaluate` measures it.
  expect(performance.now() - startedMs).toBeLessThan(20_000);
});
