import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/domain/sample.ts';
import { divideSamples, type SliceBy } from '../../src/evaluate/divide-samples.ts';

const sample = (index: number, parts: Partial<Sample> = {}): Sample => ({
  ...{ id: `s${index}`, file: 'a.jsonl', line: index + 1, metadata: {} },
  input: [
    { role: 'system', content: 'a long instruction that is no part of the question' },
    { role: 'user', content: 'x'.repeat(index + 1) },
  ],
  expected: { role: 'assistant', content: 'yes' },
  ...parts,
});
const many = (count: number, part: (index: number) => Partial<Sample>) =>
  Array.from({ length: count }, (_, index) => sample(index, part(index)));
const sizes = (samples: readonly Sample[], by: SliceBy) =>
  divideSamples(samples, [{ by, blocking: false, margin: 0.02 }]).map(({ value, samples: members }) => [
    value,
    members.size,
  ]);

describe('samples are divided', () => {
  it('by the expected answer, the most frequent first, rare ones together', () => {
    const labels = [...Array(30).fill('refund'), ...Array(40).fill('other'), 'a', 'b', 'c'];
    const samples = many(labels.length, (index) => ({
      expected: { role: 'assistant', content: ` ${labels[index]} ` },
    }));
    expect(sizes(samples, 'label')).toEqual([
      ['other', 40],
      ['refund', 30],
      ['(3 rarer values)', 3],
    ]);
  });

  it('by the functions that are to be called, where there is no text', () => {
    const call = (name: string) => ({ id: '1', type: 'function' as const, function: { name, arguments: '{}' } });
    const samples = many(40, (index) => ({
      expected: { role: 'assistant', content: null, tool_calls: [call(index % 2 ? 'search' : 'order')] },
    }));
    expect(sizes(samples, 'label')).toEqual([
      ['order', 20],
      ['search', 20],
    ]);
  });

  it('by a field of the metadata, also an inner one, and say what has none', () => {
    const samples = many(45, (index) => ({
      metadata: index < 15 ? { user: { vip: true } } : index < 30 ? { user: { vip: false } } : {},
    }));
    expect(sizes(samples, 'metadata.user.vip')).toEqual([
      ['(none)', 15],
      ['false', 15],
      ['true', 15],
    ]);
    expect(sizes(samples, 'metadata.constructor')).toEqual([]);
  });

  it('by quarters of the length of the question, without the instructions', () => {
    expect(
      sizes(
        many(80, () => ({})),
        'length',
      ),
    ).toEqual([
      ['1 to 20 characters', 20],
      ['21 to 40 characters', 20],
      ['41 to 60 characters', 20],
      ['61 to 80 characters', 20],
    ]);
  });

  it('by file, and not at all where all are in one slice', () => {
    expect(
      sizes(
        many(40, (index) => ({ file: index < 25 ? 'a.jsonl' : 'b.jsonl' })),
        'file',
      ),
    ).toEqual([
      ['a.jsonl', 25],
      ['b.jsonl', 15],
    ]);
    expect(
      sizes(
        many(40, () => ({})),
        'file',
      ),
    ).toEqual([]);
    expect(
      sizes(
        many(40, (index) => ({ expected: { role: 'assistant', content: `answer ${index}` } })),
        'label',
      ),
    ).toEqual([]);
  });

  it('so that each stands in exactly one slice of a kind, and in at most 31', () => {
    const samples = many(2000, (index) => ({ metadata: { topic: `t${Math.floor(Math.sqrt(index))}` } }));
    const slices = divideSamples(samples, [{ by: 'metadata.topic', blocking: true, margin: 0.05 }]);
    expect(slices).toHaveLength(31);
    expect(slices.reduce((sum, one) => sum + one.samples.size, 0)).toBe(2000);
    expect(new Set(slices.flatMap((one) => [...one.samples])).size).toBe(2000);
    expect(slices.every(({ blocking, margin }) => blocking && margin === 0.05)).toBe(true);
  });
});
