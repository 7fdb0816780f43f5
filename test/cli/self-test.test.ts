import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProcess } from '../support/run-process.ts';
import { startScriptedService } from '../support/scripted-service.ts';
import { chat, makeCommandFolder } from './workspace.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

it('self-test prints no key that a service repeated', async () => {
  const key = 'sk-proj-abcdefgh';
  const service = await startScriptedService(() => ({
    kind: 'json',
    status: 401,
    body: { error: { code: 'invalid_api_key', message: `wrong key ${key}` } },
  }));
  const samples = Array.from({ length: 12 }, (_, index) => chat(`Is ${index * 7919} even?`, index % 2 ? 'no' : 'yes'));
  const { path } = await makeCommandFolder({
    'held-out.jsonl': `${samples.join('\n')}\n`,
    'tunegate.yml': `providers:
  mine: { base-url: "${service.url}", api-key-env: MY_KEY }
tasks:
  one:
    held-out: held-out.jsonl
    provider: mine
    baseline: { model: m }
    candidate: { model: n }
`,
  });
  try {
    for (const format of ['text', 'json']) {
      const result = await runProcess(['--no-warnings', main, 'self-test', '--format', format], {
        cwd: path,
        environment: { MY_KEY: key },
      });
      expect(result.code).toBe(3);
      expect(result.stdout).toContain('wrong key ***');
      expect(result.stdout + result.stderr).not.toContain(key);
    }
  } finally {
    await service.close();
  }
});
