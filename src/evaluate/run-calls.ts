/**
 * Runs `call` for every item, at most `concurrency` at once, starting them in order. The first throw aborts what is under way,
 * waits for it to end, and is thrown on: nothing runs behind the caller's back. An `interrupt` ends it the same way, without a
 * throw.
 */
export async function runCalls<Item>(
  items: readonly Item[],
  concurrency: number,
  call: (item: Item, signal: AbortSignal) => Promise<void>,
  interrupt?: AbortSignal,
): Promise<void> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  if (interrupt?.aborted) return;
  interrupt?.addEventListener('abort', stop);
  const queue = items.values();
  let failure: { readonly error: unknown } | null = null;

  async function work(): Promise<void> {
    for (const item of queue) {
      if (abort.signal.aborted) return;
      try {
        await call(item, abort.signal);
      } catch (error) {
        // What was told to stop says so by throwing.
        if (!abort.signal.aborted) failure ??= { error };
        stop();
        return;
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
  interrupt?.removeEventListener('abort', stop);
  rethrow(failure);
}

function rethrow(failure: { readonly error: unknown } | null): void {
  if (failure !== null) throw failure.error;
}
