import { describe, expect, it } from 'vitest';
import { runCalls } from '../../src/evaluate/run-calls.ts';

describe('runCalls', () => {
  it('keeps the order of the items whatever the order of the answers', async () => {
    const gates = new Map<number, () => void>();
    const running = runCalls(
      [0, 1, 2],
      3,
      (item) => new Promise<string>((resolve) => gates.set(item, () => resolve(`answer ${item}`))),
    );
    for (const item of [2, 0, 1]) gates.get(item)?.();
    expect(await running).toEqual(['answer 0', 'answer 1', 'answer 2']);
  });

  it('never has more under way than allowed, and starts them in order', async () => {
    let underWay = 0;
    let most = 0;
    const started: number[] = [];
    await runCalls([...Array(50).keys()], 4, async (item) => {
      started.push(item);
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
    });
    expect(most).toBe(4);
    expect(started).toEqual([...Array(50).keys()]);
  });

  it('throws the first error, after what was under way has been told to stop and has ended', async () => {
    const ended: number[] = [];
    const running = runCalls([...Array(10).keys()], 3, async (item, signal) => {
      if (item === 1) throw new Error('the account is empty');
      if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      ended.push(item);
    });
    await expect(running).rejects.toThrow('the account is empty');
    expect(ended).toEqual([0, 2]);
  });

  it('makes no call for no items', async () => {
    expect(await runCalls([], 8, () => Promise.reject(new Error('called')))).toEqual([]);
  });
});
