import { describe, expect, it } from 'vitest';
import { runCalls } from '../../src/evaluate/run-calls.ts';

describe('runCalls', () => {
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

  it('ends without a throw when it is interrupted: starts nothing more, and waits for what was told to stop', async () => {
    const interrupt = new AbortController();
    const ended: number[] = [];
    const started: number[] = [];
    const running = runCalls(
      [...Array(10).keys()],
      3,
      async (item, signal) => {
        started.push(item);
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        ended.push(item);
        throw new Error('aborted');
      },
      interrupt.signal,
    );
    interrupt.abort();
    await running;
    expect(started).toEqual([0, 1, 2]);
    expect(ended).toEqual([0, 1, 2]);
  });

  it('starts nothing when it was interrupted before', async () => {
    await runCalls([1], 1, () => Promise.reject(new Error('called')), AbortSignal.abort());
  });

  it('makes no call for no items', async () => {
    await runCalls([], 8, () => Promise.reject(new Error('called')));
  });
});
