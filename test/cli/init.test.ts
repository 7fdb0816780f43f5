import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chat, makeCommandFolder } from './workspace.ts';

it('writes a configuration and a workflow for what is there, says why, and overwrites nothing', async () => {
  const folder = await makeCommandFolder({
    'billing.eval.jsonl': `${chat('How much?', 'ten')}\n`,
    'billing.train.jsonl': `${chat('How often?', 'twice')}\n`,
    'events.test.jsonl': '{"event":"click"}\n',
    'app.py': 'client.create(model="gpt-4o-mini")\n',
  });
  await mkdir(join(folder.path, 'node_modules'));
  await writeFile(join(folder.path, 'node_modules', 'x.test.jsonl'), `${chat('a', 'b')}\n`);
  const first = await folder.run('init');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('Task billing: billing.eval.jsonl holds the samples to judge by');
  expect(first.stdout).toContain('app.py names it');
  const written = await readFile(folder.file('tunegate.yml'), 'utf8');
  expect(written).toContain('held-out: billing.eval.jsonl');
  expect(written).not.toMatch(/events|node_modules/);
  expect(await readFile(join(folder.path, '.github', 'workflows', 'llm-gate.yml'), 'utf8')).toBe(
    await readFile(join(import.meta.dirname, '..', '..', 'examples', 'workflows', 'gate.yml'), 'utf8'),
  );

  await writeFile(folder.file('tunegate.yml'), '# mine\n');
  expect((await folder.run('init')).stdout).toContain('tunegate.yml is there and was left as it is.');
  expect(await readFile(folder.file('tunegate.yml'), 'utf8')).toBe('# mine\n');
}, 60_000);
