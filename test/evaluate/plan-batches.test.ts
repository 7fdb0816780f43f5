import { describe, expect, it } from 'vitest';
import { planBatches } from '../../src/evaluate/plan-batches.ts';

const requests = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, line: `{"é":"${key}"}` }));
const bytesOfOne = Buffer.byteLength('{"é":"a"}\n');
const sizes = (limits: { requests: number; bytes: number }) =>
  planBatches(requests, limits).map(({ callKeys }) => callKeys.length);

describe('planBatches', () => {
  it('fills each file to its number of requests', () => {
    expect(sizes({ requests: 2, bytes: 1e6 })).toEqual([2, 2, 1]);
    expect(sizes({ requests: 5, bytes: 1e6 })).toEqual([5]);
  });

  it('fills each file to its number of bytes, not of characters', () => {
    expect(sizes({ requests: 9, bytes: 3 * bytesOfOne })).toEqual([3, 2]);
    expect(sizes({ requests: 9, bytes: 3 * bytesOfOne - 1 })).toEqual([2, 2, 1]);
  });

  it('leaves nothing out, and no file empty', () => {
    expect(planBatches([], { requests: 2, bytes: 10 })).toEqual([]);
    const text = planBatches(requests, { requests: 2, bytes: 1e6 }).map(({ content }) =>
      Buffer.from(content).toString(),
    );
    expect(text.join('')).toBe(requests.map(({ line }) => `${line}\n`).join(''));
  });

  it('names a file by its calls, whatever their order', () => {
    const key = (list: typeof requests) => planBatches(list, { requests: 9, bytes: 1e6 })[0]?.key;
    expect(key([...requests].reverse())).toBe(key(requests));
    expect(key(requests.slice(1))).not.toBe(key(requests));
  });
});
