import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/files/replace-file.ts';
import { chat, makeCommandFolder } from './workspace.ts';

const messy = `\uFEFF${chat('a', 'x')}\r\n\r\n${chat('b', 'y')}\n${chat('b', 'y')}\n`;
const tidy = `${chat('a', 'x')}\n${chat('b', 'y')}\n`;

describe('tunegate fix', () => {
  it('shows what it would do, changes nothing and exits 1', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': messy });
    const result = await folder.run('fix', 'a.jsonl');
    expect(result).toMatchObject({ code: 1, stderr: '' });
    expect(result.stdout).toContain('--- a.jsonl');
    expect(result.stdout).toContain('1 line that stands twice goes, line 4');
    expect(await readFile(folder.file('a.jsonl'), 'utf8')).toBe(messy);
  });

  it('mends the file with --write, keeps its permissions, and finds nothing afterwards', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': messy });
    await chmod(folder.file('a.jsonl'), 0o640);
    expect((await folder.run('fix', 'a.jsonl', '--write')).code).toBe(0);
    expect(await readFile(folder.file('a.jsonl'), 'utf8')).toBe(tidy);
    expect((await stat(folder.file('a.jsonl'))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder.path)).toEqual(['a.jsonl']);
    const again = await folder.run('fix', 'a.jsonl');
    expect(again).toMatchObject({ code: 0, stdout: 'a.jsonl: nothing to repair.\n' });
  });

  it('mends the file behind a symbolic link and leaves the link', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': messy });
    await symlink('a.jsonl', folder.file('link.jsonl'));
    expect((await folder.run('fix', 'link.jsonl', '--write')).code).toBe(0);
    expect((await lstat(folder.file('link.jsonl'))).isSymbolicLink()).toBe(true);
    expect(await readFile(folder.file('a.jsonl'), 'utf8')).toBe(tidy);
  });

  it('exits 1 when something is left for a person', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': `${chat('a', 'x')}\nnonsense\n` });
    const result = await folder.run('fix', 'a.jsonl', '--write');
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('a.jsonl:2  left  Not JSON at column 1');
  });

  it('shows hostile text as text', async () => {
    const folder = await makeCommandFolder({
      'a.jsonl': `\n${chat('\u001b[2J\u202e::error::x', '##[error]y')}\n\n::set-output name=a::b\n`,
    });
    const { stdout } = await folder.run('fix', 'a.jsonl');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    for (const printed of stdout.split('\n')) expect(printed).not.toMatch(/^\s*::|##\[/);
  });

  it.each([
    [['fix']],
    [['fix', 'nowhere.jsonl']],
    [['fix', 'a.jsonl', 'b.jsonl']],
    [['fix', '.']],
    [['fix', 'a.jsonl', '--write=yes']],
  ])('%j is wrong use: exit code 2', async (args) => {
    const folder = await makeCommandFolder({ 'a.jsonl': messy });
    expect((await folder.run(...args)).code).toBe(2);
  });

  it('refuses to replace a file that changed since it was read', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': 'now' });
    const replaced = replaceFile(folder.file('a.jsonl'), Buffer.from('then'), Buffer.from('after'));
    await expect(replaced).rejects.toThrow(/was changed while it was being repaired/);
    expect(await readFile(folder.file('a.jsonl'), 'utf8')).toBe('now');
    expect(await readdir(folder.path)).toEqual(['a.jsonl']);
  });
});

describe('tunegate split', () => {
  const nouns = [
    'parcel',
    'invoice',
    'password',
    'voucher',
    'router',
    'contract',
    'tariff',
    'address',
    'window',
    'garden',
  ];
  const data = Array.from({ length: 40 }, (_, number) =>
    chat(
      `${nouns[number % 10]} number ${number * 977} of ${nouns[(number * 3 + 1) % 10]} ${nouns[Math.floor(number / 4)]}`,
      number % 4 === 0 ? 'yes' : 'no',
    ),
  );

  it('shows the plan and writes nothing by itself', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': `${data.join('\n')}\n` });
    const result = await folder.run('split', 'a.jsonl', '--held-out', '25%');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^yes +10 /m);
    expect(result.stdout).toContain('--write writes a.train.jsonl and a.held-out.jsonl');
    expect(await readdir(folder.path)).toEqual(['a.jsonl']);
  });

  it('writes both parts beside the file, which validate finds apart', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': `${data.join('\n')}\n` });
    expect((await folder.run('split', 'a.jsonl', '--held-out', '10', '--write')).code).toBe(0);
    const train = (await readFile(folder.file('a.train.jsonl'), 'utf8')).split('\n').slice(0, -1);
    const heldOut = (await readFile(folder.file('a.held-out.jsonl'), 'utf8')).split('\n').slice(0, -1);
    expect([...train, ...heldOut].sort()).toEqual([...data].sort());
    expect(heldOut).toHaveLength(10);
    const { stdout } = await folder.run(
      'validate',
      'a.train.jsonl',
      '--held-out',
      'a.held-out.jsonl',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout).pairs).toMatchObject([{ nearLines: 0 }]);
  });

  it('does not replace a held-out set that is there with other lines', async () => {
    const folder = await makeCommandFolder({ 'a.jsonl': `${data.join('\n')}\n`, 'a.held-out.jsonl': 'mine\n' });
    const result = await folder.run('split', 'a.jsonl', '--held-out', '10', '--write');
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/a\.held-out\.jsonl is there already/);
    expect((await readdir(folder.path)).sort()).toEqual(['a.held-out.jsonl', 'a.jsonl']);
  });

  it.each([
    [['split', 'a.jsonl'], /--held-out is missing/],
    [['split', 'a.jsonl', '--held-out', '120%'], /must be more than none and less than all/],
    [['split', 'a.jsonl', '--held-out', 'half'], /must be a share such as 20% or a number of lines/],
    [['split', 'a.jsonl', '--held-out', '40'], /leaves nothing to train on/],
  ])('%j is wrong use: exit code 2', async (args, message) => {
    const folder = await makeCommandFolder({ 'a.jsonl': `${data.join('\n')}\n` });
    const result = await folder.run(...args);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(2);
  });

  it('says when all lines are alike, and when a line is no example', async () => {
    const folder = await makeCommandFolder({
      'alike.jsonl': `${[chat('the same', 'x'), chat('the same!', 'y')].join('\n')}\n`,
      'broken.jsonl': `${data.join('\n')}\n{"messages": 7}\n`,
    });
    const alike = await folder.run('split', 'alike.jsonl', '--held-out', '50%');
    expect(alike).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/one group of equal or nearly equal inputs/),
    });
    const broken = await folder.run('split', 'broken.jsonl', '--held-out', '50%');
    expect(broken).toMatchObject({ code: 1, stderr: expect.stringMatching(/broken\.jsonl:41: /) });
  });
});
