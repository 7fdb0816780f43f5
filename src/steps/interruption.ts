import { Failure } from '../domain/failure.ts';

/** Ends a step that has not begun when the run has been told to stop. */
export function throwIfInterrupted({ interrupt }: { readonly interrupt?: AbortSignal }): void {
  if (interrupt?.aborted === true) throw interruptedFailure('It was told to stop.');
}

/** Why a run that was told to stop has no verdict. What was paid is kept. */
export function interruptedFailure(evidence: string): Failure {
  return new Failure({
    kind: 'outside',
    what: 'The run was interrupted.',
    evidence,
    remedy: 'Run the same command again: it goes on where this run ended, and pays for nothing twice.',
  });
}
