import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chat, makeCommandFolder } from './workspace.ts';

describe('tunegate init', () => {
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

  it('keeps reports out of commits, and takes nothing from a .gitignore that is there', async () => {
    const folder = await makeCommandFolder({
      'eval.jsonl': `${chat('How much?', 'ten')}\n`,
      '.gitignore': 'node_modules',
    });
    expect((await folder.run('init')).stdout).toContain('Added tunegate-report/ to .gitignore.');
    expect(await readFile(folder.file('.gitignore'), 'utf8')).toBe('node_modules\ntunegate-report/\n');
    expect((await folder.run('init')).stdout).not.toContain('.gitignore');
  });

  it('writes no second workflow where one runs tunegate already', async () => {
    const folder = await makeCommandFolder({ 'eval.jsonl': `${chat('How much?', 'ten')}\n` });
    await mkdir(join(folder.path, '.github', 'workflows'), { recursive: true });
    await writeFile(join(folder.path, '.github', 'workflows', 'ci.yaml'), 'steps:\n  - uses: tunegate/tunegate@v0\n');
    expect((await folder.run('init')).stdout).toMatch(/ci\.yaml runs tunegate already/);
    expect(await readdir(join(folder.path, '.github', 'workflows'))).toEqual(['ci.yaml']);
  });

  it.each([
    [
      'a table',
      { 'labels.csv': 'text,label\nhello,billing\nbye,login\n' },
      /labels\.csv: .*\(CSV\)\. Convert each row/,
    ],
    ['another format', { 'test.jsonl': '{"instruction":"a","input":"","output":"b"}\n' }, /test\.jsonl: .*Alpaca/],
    [
      'examples without a role',
      { 'data.jsonl': `${chat('a', 'b')}\n` },
      /tunegate split data\.jsonl --held-out 20% --write/,
    ],
    ['nothing', {}, /A line of such a file: \{"messages"/],
  ])('says what to do where there is %s', async (_kind, files, advice) => {
    const folder = await makeCommandFolder(files);
    const result = await folder.run('init');
    expect(result).toMatchObject({ code: 2, stdout: expect.stringMatching(advice) });
    expect(await readdir(folder.path)).toEqual(Object.keys(files));
  });
});
