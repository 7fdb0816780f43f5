import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/domain/sample.ts';
import type { RunFingerprint } from '../../src/domain/shard.ts';
import { checkShards, type FoundShard } from '../../src/evaluate/check-shards.ts';
import { fingerprintRun } from '../../src/evaluate/fingerprint-run.ts';

const fingerprint: RunFingerprint = { settings: 'a'.repeat(64), data: 'b'.repeat(64), calls: 'c'.repeat(64) };
const part = (index: number, change: Partial<RunFingerprint> = {}, more: Partial<FoundShard> = {}): FoundShard => ({
  source: `out-${index}`,
  version: '1.0.0',
  task: 'echo',
  shard: { index, of: 3, fingerprint: { ...fingerprint, ...change }, failures: [] },
  ...more,
});
const all = [part(1), part(2), part(3)];
const check = (found: readonly FoundShard[], tasks = ['echo']) =>
  checkShards(found, '1.0.0', new Map(tasks.map((task) => [task, fingerprint])));

describe('checkShards', () => {
  it('finds nothing to say of all parts of one run', () => {
    expect(check(all)).toEqual([]);
    expect(check([...all].reverse())).toEqual([]);
  });

  it.each([
    ['a missing part', [part(1), part(3)], 'part 2/3 of the task echo is missing'],
    [
      'a part that is there twice',
      [...all, part(2, {}, { source: 'again' })],
      'part 2/3 of the task echo is there 2 times: out-2, again',
    ],
    [
      'other data',
      [part(1), part(2, { data: 'd'.repeat(64), calls: 'e'.repeat(64) }), part(3)],
      'out-2 was made with other held-out samples than this checkout has',
    ],
    [
      'another model',
      [part(1), part(2), part(3, { calls: 'e'.repeat(64) })],
      'out-3 was made with other models, prompts or parameters than this checkout has',
    ],
    [
      'another gate',
      [part(1, { settings: 'e'.repeat(64) }), part(2), part(3)],
      'out-1 was made with other graders or gate settings than this checkout has',
    ],
    [
      'another version',
      [part(1), part(2, {}, { version: '0.9.0' }), part(3)],
      'out-2 was made by tunegate 0.9.0, this is 1.0.0',
    ],
    [
      'a task that nobody knows',
      [...all, part(1, {}, { task: 'other', source: 'x' })],
      'x holds the task other, which the configuration does not',
    ],
    [
      'parts of another number',
      [part(1), part(2), { ...part(3), shard: { ...part(3).shard, of: 4 } }],
      'out-3 is a part of 4, out-1 one of 3',
    ],
  ])('names %s', (_name, found, problem) => {
    expect(check(found)).toEqual([problem]);
  });

  it('names a task without any part', () => {
    expect(check(all, ['echo', 'second'])).toEqual(['there is no part of the task second']);
  });
});

describe('fingerprintRun', () => {
  const sample = (id: string, content: string): Sample => ({
    id,
    file: 'h',
    line: 1,
    input: [{ role: 'user', content: id }],
    expected: { role: 'assistant', content },
    metadata: {},
  });
  const run = {
    settings: { graders: ['exact-match'] },
    samples: [sample('a', 'x'), sample('b', 'y')],
    keys: ['1', '2'],
  };

  it('does not depend on the order or the place of the samples', () => {
    const moved = [...run.samples].reverse().map((one) => ({ ...one, line: one.line + 7 }));
    expect(fingerprintRun({ ...run, samples: moved })).toEqual(fingerprintRun(run));
  });

  it.each([
    ['settings', { settings: { graders: ['json-match'] } }],
    ['data', { samples: [sample('a', 'x'), sample('b', 'z')] }],
    ['calls', { keys: ['1', '3'] }],
  ])('differs in its %s alone when only they differ', (name, change) => {
    const before = Object.entries(fingerprintRun(run));
    const after = new Map(Object.entries(fingerprintRun({ ...run, ...change })));
    expect(before.filter(([part, hash]) => after.get(part) !== hash).map(([part]) => part)).toEqual([name]);
  });
});
