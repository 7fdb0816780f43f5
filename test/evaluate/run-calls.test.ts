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

  it('gives the place of a call that waits to the next one, and lets it come back before a new one begins', async () => {
    const events: string[] = [];
    let underWay = 0;
    let most = 0;
    const waits = new Map<number, () => void>();
    await runCalls([0, 1, 2], 1, async (item, _signal, lend) => {
      underWay += 1;
      most = Math.max(most, underWay);
      events.push(`begin ${item}`);
      if (item === 0) {
        underWay -= 1;
        await lend(() => new Promise<void>((resolve) => waits.set(item, resolve)));
        underWay += 1;
        most = Math.max(most, underWay);
      } else waits.get(0)?.();
      await Promise.resolve();
      events.push(`end ${item}`);
      underWay -= 1;
    });
    expect(events).toEqual(['begin 0', 'begin 1', 'end 1', 'end 0', 'begin 2', 'end 2']);
    expect(most).toBe(1);
  });

  it('begins no more than as many again when all of them wait', async () => {
    let begun = 0;
    const waits: (() => void)[] = [];
    const running = runCalls([...Array(50).keys()], 4, async (_item, _signal, lend) => {
      begun += 1;
      await lend(() => new Promise<void>((resolve) => waits.push(resolve)));
    });
    expect(begun).toBe(8);
    while (waits.length > 0) {
      expect(waits.length).toBeLessThanOrEqual(8);
      for (const end of waits.splice(0)) end();
      for (let tick = 0; tick < 10; tick += 1) await Promise.resolve();
    }
    await running;
    expect(begun).toBe(50);
  });

  it('ends when it is interrupted while calls wait', async () => {
    const interrupt = new AbortController();
    let ended = 0;
    const running = runCalls(
      [...Array(50).keys()],
      2,
      async (_item, signal, lend) => {
        try {
          await lend(
            () => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
          );
        } finally {
          ended += 1;
        }
      },
      interrupt.signal,
    );
    interrupt.abort();
    await running;
    expect(ended).toBe(4);
  });

  it('starts nothing when it was interrupted before', async () => {
    await runCalls([1], 1, () => Promise.reject(new Error('called')), AbortSignal.abort());
  });

  it('makes no call for no items', async () => {
    await runCalls([], 8, () => Promise.reject(new Error('called')));
  });
});
