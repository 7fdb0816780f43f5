/** What of a process is needed to be told to stop. */
export interface Signalled {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

export interface SignalWatch {
  /** Aborted by the first signal. */
  readonly interrupt: AbortSignal;
  /** Signals have their usual effect again. */
  readonly close: () => void;
}

/** A run that was told to stop has this long to write what it knows. */
const graceMs = 1800;

/**
 * Watches for SIGINT and SIGTERM. The first one tells the run to stop; the second, or a run that does not come to its end in time, ends
 * the process by `exit`: 'again' at the second signal, 'late' after the time of grace.
 */
export function watchSignals(
  process: Signalled,
  say: (text: string) => void,
  exit: (why: 'again' | 'late') => void,
): SignalWatch {
  const abort = new AbortController();
  function stop(): void {
    if (abort.signal.aborted) {
      exit('again');
      return;
    }
    abort.abort(new Error('interrupted'));
    say('\nStopping: what was answered is kept, and a partial report is written. Once more to leave at once.\n');
    setTimeout(() => exit('late'), graceMs).unref();
  }
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    interrupt: abort.signal,
    close: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
