import type { Lend } from '../domain/model-call.ts';

/**
 * Runs `call` for every item, at most `concurrency` at once, starting them in order. A call that waits for its next attempt lends its
 * place to the next item; at most as many items again are begun that way. The first throw aborts what is under way, waits for it to
 * end, and is thrown on: nothing runs behind the caller's back. An `interrupt` ends it the same way, without a throw.
 */
export async function runCalls<Item>(
  items: readonly Item[],
  concurrency: number,
  call: (item: Item, signal: AbortSignal, lend: Lend) => Promise<void>,
  interrupt?: AbortSignal,
): Promise<void> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  if (interrupt?.aborted) return;
  interrupt?.addEventListener('abort', stop);
  const queue = items.values();
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let failure: { readonly error: unknown } | null = null;
  let begun = 0;
  let free = concurrency;
  /** Calls that want the place back that they lent; they go before what has not begun. */
  const returning: (() => void)[] = [];

  function fillPlaces(): void {
    while (free > 0) {
      const comeBack = returning.shift();
      if (comeBack !== undefined) {
        free -= 1;
        comeBack();
        continue;
      }
      const next = abort.signal.aborted || begun >= 2 * concurrency ? null : queue.next();
      if (next === null || next.done === true) break;
      free -= 1;
      begun += 1;
      void run(next.value);
    }
    if (begun === 0) finish();
  }

  async function run(item: Item): Promise<void> {
    try {
      await call(item, abort.signal, lend);
    } catch (error) {
      // What was told to stop says so by throwing.
      if (!abort.signal.aborted) failure ??= { error };
      stop();
    }
    begun -= 1;
    free += 1;
    fillPlaces();
  }

  async function lend<Result>(wait: () => Promise<Result>): Promise<Result> {
    const waiting = wait();
    free += 1;
    fillPlaces();
    try {
      return await waiting;
    } finally {
      const back = new Promise<void>((resolve) => returning.push(resolve));
      fillPlaces();
      await back;
    }
  }

  fillPlaces();
  await finished;
  interrupt?.removeEventListener('abort', stop);
  rethrow(failure);
}

function rethrow(failure: { readonly error: unknown } | null): void {
  if (failure !== null) throw failure.error;
}
