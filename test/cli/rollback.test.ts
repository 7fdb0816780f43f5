import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatLock } from '../../src/lock/format-lock.ts';
import { findEntry } from '../../src/lock/lock.ts';
import { parseLock } from '../../src/lock/parse-lock.ts';
import { buildEntry, buildLineage, buildLock } from '../lock/lock-builder.ts';
import { makeCommandFolder } from './workspace.ts';

const two = `tasks:
  triage: { held-out: h, baseline: { model: a }, candidate: { model: lock } }
  other: { held-out: h, baseline: { model: a }, candidate: { model: lock } }
`;
const lock = formatLock(
  buildLock({
    triage: buildEntry({ model: 'newer', previous: buildLineage({ model: 'older' }) }),
    other: buildEntry(),
  }),
);

describe('tunegate rollback', () => {
  it('puts the previous model back on this disk, and leaves the others alone', async () => {
    const folder = await makeCommandFolder({ 'tunegate.yml': two, 'tunegate.lock.json': lock });
    const result = await folder.run('rollback', '--task', 'triage');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/tunegate\.lock\.json: triage is older again, in place of newer/);
    const written = parseLock(await readFile(folder.file('tunegate.lock.json'), 'utf8'), 'lock');
    expect(findEntry(written, 'triage')).toMatchObject({ model: 'older', previous: null });
    expect(findEntry(written, 'other')).toEqual(buildEntry());
  });

  it.each([
    [[], /not said which task/, lock],
    [['--task', 'nobody'], /no task "nobody"/, lock],
    [['--task', 'other'], /nothing to roll other back to/, lock],
    [['--task', 'triage'], /cannot be used/, lock.slice(0, 200)],
  ])('rolls nothing back by %j, and says why', async (args, why, text) => {
    const folder = await makeCommandFolder({ 'tunegate.yml': two, 'tunegate.lock.json': text });
    const result = await folder.run('rollback', ...args);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(why);
    expect(await readFile(folder.file('tunegate.lock.json'), 'utf8')).toBe(text);
  });
});
