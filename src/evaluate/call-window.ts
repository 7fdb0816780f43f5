import type { PlannedCall } from './plan-calls.ts';

/** Holds calls back that run too far ahead of the first one that is not answered yet. */
export interface CallWindow {
  /** Resolves when the call may start. Rejects when the signal says stop. */
  readonly enter: (call: PlannedCall, signal: AbortSignal) => Promise<void>;
  /** The call is answered and judged. */
  readonly leave: (call: PlannedCall) => void;
}

/**
 * At most `size` calls, counted from the first one without an answer, are under way or answered ahead of it. What is ahead of a slow
 * answer cannot be used before that comes, and is paid in vain when the run stops there.
 */
export function openCallWindow(calls: readonly PlannedCall[], size: number): CallWindow {
  const positions = new Map(calls.map((call, position) => [call, position]));
  const answered = new Set<number>();
  const waiting = new Set<{ readonly position: number; readonly start: () => void }>();
  let head = 0;

  return {
    enter: (call, signal) => {
      const position = positions.get(call) ?? 0;
      signal.throwIfAborted();
      if (position < head + size) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const stop = () => {
          waiting.delete(one);
          reject(signal.reason);
        };
        const one = {
          position,
          start: () => {
            signal.removeEventListener('abort', stop);
            waiting.delete(one);
            resolve();
          },
        };
        waiting.add(one);
        signal.addEventListener('abort', stop, { once: true });
      });
    },
    leave: (call) => {
      answered.add(positions.get(call) ?? 0);
      while (answered.delete(head)) head += 1;
      for (const one of waiting) if (one.position < head + size) one.start();
    },
  };
}
