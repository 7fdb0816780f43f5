import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { formatLock } from '../../src/lock/format-lock.ts';
import { emptyLock, findEntry, withEntry } from '../../src/lock/lock.ts';
import { parseLock } from '../../src/lock/parse-lock.ts';
import { promote, rollBack } from '../../src/lock/promote.ts';
import { buildEntry, buildLineage, buildLock } from './lock-builder.ts';

const text = formatLock(buildLock());

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the lock file', () => {
  it('reads back as what was written, whatever the order of its keys', () => {
    const shuffled = JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(parseLock(text, 'lock')).toEqual(buildLock());
    expect(formatLock(parseLock(JSON.stringify(shuffled), 'lock'))).toBe(text);
  });

  it('keeps its tasks in order, one key a line', () => {
    const lock = buildLock({ zebra: buildEntry(), apple: buildEntry({ previous: buildLineage({ model: 'older' }) }) });
    const written = formatLock(lock);
    expect(written.indexOf('"apple"')).toBeLessThan(written.indexOf('"zebra"'));
    expect(written).toMatch(/^ {6}"model": "ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx",$/m);
    expect(written.endsWith('}\n')).toBe(true);
  });

  it('merges by git when two branches promote models of different tasks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tunegate-lock-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const write = (name: string, models: Parameters<typeof buildLock>[0]) =>
      writeFileSync(join(folder, name), formatLock(buildLock(models)));
    const [one, two] = [buildEntry({ model: 'new-one', run: 8 }), buildEntry({ model: 'new-two', run: 9 })];
    write('base', { apple: buildEntry(), zebra: buildEntry() });
    write('ours', { apple: one, zebra: buildEntry() });
    write('theirs', { apple: buildEntry(), zebra: two });
    execFileSync('git', ['merge-file', 'ours', 'base', 'theirs'], { cwd: folder });
    expect(parseLock(readFileSync(join(folder, 'ours'), 'utf8'), 'ours').models).toEqual({ apple: one, zebra: two });
  });

  it.each([
    ['half a file', text.slice(0, 400), /is not JSON/],
    ['nothing', '', /is not JSON/],
    ['a merge that was not finished', `<<<<<<< HEAD\n${text}`, /marks of a merge/],
    ['another kind of file', '{"models": {}}', /schemaVersion/],
    ['a later format', text.replace('"schemaVersion": 1', '"schemaVersion": 2'), /schemaVersion/],
    ['a model id that breaks out of its line', text.replace('ft:gpt', 'ft\\n::error::gpt'), /models\.triage\.model/],
    ['an address of plain http', text.replace('"servedAt": null', '"servedAt": "http://evil.example"'), /servedAt/],
    ['a key that nobody knows', text.replace('"seed": 42', '"sead": 42'), /seed/],
    ['a task of a strange name', text.replace('"triage"', '"../../x"'), /models/],
  ])('is refused as a whole when it is %s', (_name, broken, evidence) => {
    const failure = failureOf(() => parseLock(broken, 'some/tunegate.lock.json'));
    expect(failure).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining('some/tunegate.lock.json'),
    });
    expect(failure.evidence).toMatch(evidence);
  });

  it('is a lock or a failure, never anything else, however it is torn', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 20 }), (cut, junk) => {
        try {
          parseLock(text.slice(0, cut) + junk, 'lock');
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds nothing under the names that every object has', () => {
    expect(findEntry(emptyLock, 'constructor')).toBe(null);
    expect(findEntry(withEntry(emptyLock, 'constructor', buildEntry()), 'constructor')).toEqual(buildEntry());
  });
});

describe('a promotion', () => {
  const [first, second] = [buildLineage({ model: 'first', run: 1 }), buildLineage({ model: 'second', run: 2 })];

  it('keeps what ran before, one step back', () => {
    const one = promote(emptyLock, 'triage', first);
    expect(one).toMatchObject({ status: 'changed', before: null });
    const two = promote(one.status === 'changed' ? one.lock : emptyLock, 'triage', second);
    expect(two).toEqual({
      status: 'changed',
      lock: buildLock({ triage: { ...second, previous: first } }),
      before: first,
    });
  });

  it('changes nothing when the model is promoted already, or a newer run has promoted another', () => {
    const lock = buildLock({ triage: { ...second, previous: null } });
    expect(promote(lock, 'triage', { ...second, run: 9 })).toMatchObject({ status: 'unchanged' });
    expect(promote(lock, 'triage', first)).toEqual({
      status: 'unchanged',
      reason: 'a newer run has promoted second',
    });
    expect(promote(lock, 'triage', { ...first, run: null })).toMatchObject({ status: 'changed' });
  });

  it('leaves other tasks alone', () => {
    const lock = buildLock({ other: buildEntry() });
    expect(promote(lock, 'triage', first)).toMatchObject({ lock: { models: { other: buildEntry() } } });
  });
});

describe('a rollback', () => {
  it('puts the previous model back, and a second one does not bring the bad one in again', () => {
    const [good, bad] = [buildLineage({ model: 'good' }), buildLineage({ model: 'bad' })];
    const back = rollBack(buildLock({ triage: { ...bad, previous: good } }), 'triage');
    expect(back).toMatchObject({ status: 'changed', before: bad });
    const lock = back.status === 'changed' ? back.lock : emptyLock;
    expect(findEntry(lock, 'triage')).toEqual({ ...good, previous: null });
    expect(rollBack(lock, 'triage')).toEqual({
      status: 'unchanged',
      reason: 'the lock names no model that ran before good',
    });
  });

  it('says that there is nothing to roll back', () => {
    expect(rollBack(emptyLock, 'triage')).toEqual({
      status: 'unchanged',
      reason: 'no model was promoted for triage',
    });
  });
});
