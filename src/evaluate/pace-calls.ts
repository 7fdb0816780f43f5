import type { Pacer, TurnEnd } from './pacer.ts';

export interface PaceEffects {
  readonly nowMs: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Tells the pace how a call ended. Called once. */
export type EndTurn = (end: TurnEnd) => void;

export interface Pace {
  /** Resolves when a call of about so many tokens may start; first come, first served. Rejects when the signal says stop. */
  readonly enter: (tokens: number, signal: AbortSignal) => Promise<EndTurn>;
}

/** Lets calls wait in line for what the pacer allows. */
export function paceCalls(pacer: Pacer, { nowMs, wait }: PaceEffects): Pace {
  interface Waiting {
    readonly tokens: number;
    readonly start: () => void;
  }
  const line = new Set<Waiting>();
  let alarm: { readonly atMs: number; readonly cancel: AbortController } | null = null;

  function start(tokens: number): EndTurn {
    const turn = pacer.start(nowMs(), tokens);
    return (end) => {
      pacer.end(turn, nowMs(), end);
      serve();
    };
  }

  function serve(): void {
    for (const first of line) {
      const now = nowMs();
      const waitMs = pacer.waitMs(now, first.tokens);
      if (waitMs > 0) {
        if (waitMs < Number.POSITIVE_INFINITY) setAlarm(now + waitMs, waitMs);
        return;
      }
      line.delete(first);
      first.start();
    }
  }

  function setAlarm(atMs: number, waitMs: number): void {
    if (alarm !== null && alarm.atMs <= atMs) return;
    alarm?.cancel.abort();
    const set = { atMs, cancel: new AbortController() };
    alarm = set;
    wait(Math.ceil(waitMs), set.cancel.signal).then(
      () => {
        if (alarm === set) alarm = null;
        serve();
      },
      () => undefined,
    );
  }

  return {
    enter: (tokens, signal) => {
      signal.throwIfAborted();
      if (line.size === 0 && pacer.waitMs(nowMs(), tokens) === 0) return Promise.resolve(start(tokens));
      return new Promise((resolve, reject) => {
        const leave = () => {
          line.delete(waiting);
          if (line.size === 0) {
            alarm?.cancel.abort();
            alarm = null;
          }
          reject(signal.reason);
        };
        const waiting: Waiting = {
          tokens,
          start: () => {
            signal.removeEventListener('abort', leave);
            resolve(start(tokens));
          },
        };
        line.add(waiting);
        signal.addEventListener('abort', leave, { once: true });
        serve();
      });
    },
  };
}
