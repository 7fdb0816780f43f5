/**
 * Runs `call` for every item, at most `concurrency` at once, starting them in order. Results come back in the order of the
 * items. The first throw aborts what is under way, waits for it to end, and is thrown on: nothing runs behind the caller's back.
 */
export async function runCalls<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  call: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<readonly Result[]> {
  const abort = new AbortController();
  const results = new Map<number, Result>();
  const queue = items.entries();
  let failure: { readonly error: unknown } | null = null;

  async function work(): Promise<void> {
    for (const [index, item] of queue) {
      if (abort.signal.aborted) return;
      try {
        results.set(index, await call(item, abort.signal));
      } catch (error) {
        failure ??= { error };
        abort.abort();
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
  rethrow(failure);
  return [...results].sort(([left], [right]) => left - right).map(([, result]) => result);
}

function rethrow(failure: { readonly error: unknown } | null): void {
  if (failure !== null) throw failure.error;
}
