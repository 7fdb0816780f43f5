import type { Answer } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import type { AskModel } from '../domain/model-call.ts';
import type { CallWindow } from '../evaluate/call-window.ts';
import type { PlannedCall } from '../evaluate/plan-calls.ts';
import { runCalls } from '../evaluate/run-calls.ts';
import { asSentence } from '../render/statement.ts';
import type { World } from '../world.ts';
import { interruptedFailure } from './interruption.ts';

/** Why no more calls are made: they could not change anything any more, or the run cannot go on. */
export type Stop =
  | {
      readonly kind: 'decided';
      /** Calls under way that were given up: at most so many may have been billed without an answer. */
      readonly brokenOff: number;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Calls of one evaluation that have no answer yet, each key once. */
export interface OnlineCalls {
  readonly calls: readonly PlannedCall[];
  readonly concurrency: number;
  /** By the name of a target. */
  readonly askOf: (target: string) => AskModel;
  /** Of all calls of the evaluation: those that were answered before, in this or an earlier run. */
  readonly keptBefore: number;
  /** Holds calls back that run too far ahead; absent where all answers are wanted. */
  readonly window?: CallWindow | undefined;
  /** Takes each answer as it comes, and says why no more are worth paying for; null when they are. */
  readonly take: (planned: PlannedCall, answer: Answer, signal: AbortSignal) => Promise<Stop | null>;
}

/** Asks call by call. Resolves with what ended it early, null when all were asked; what was answered is with `take`. */
export async function askOnline(
  { calls, concurrency, askOf, keptBefore, window, take }: OnlineCalls,
  world: World,
): Promise<Stop | null> {
  let answered = keptBefore;
  let brokenOff = 0;
  const describeKept = () => `${answered} of ${keptBefore + calls.length} answers are kept`;
  try {
    await runCalls(
      calls,
      concurrency,
      async (planned, signal, lend) => {
        await window?.enter(planned, signal);
        const answer = await askOf(planned.role)(planned.call, signal, lend).catch((error: unknown) => {
          brokenOff += 1;
          throw error;
        });
        if (answer.status === 'answered') answered += 1;
        const stop = await take(planned, answer, signal);
        window?.leave(planned);
        if (stop !== null) throw new Stopped(stop);
      },
      world.interrupt,
    );
  } catch (error) {
    if (error instanceof Stopped && error.stop.kind === 'decided') return { kind: 'decided', brokenOff };
    const failure = error instanceof Stopped && error.stop.kind === 'failed' ? error.stop.failure : error;
    if (!(failure instanceof Failure)) throw failure;
    const { kind, message: what, evidence, remedy } = failure;
    const kept = `${describeKept()}; the same command goes on from there.`;
    const told = new Failure({ kind, what, evidence: `${asSentence(evidence)} ${kept}`, remedy, cause: failure });
    return { kind: 'failed', failure: told };
  }
  return world.interrupt?.aborted === true
    ? { kind: 'failed', failure: interruptedFailure(`${describeKept()}.`) }
    : null;
}

/** How one call ends all of them. */
class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly stop: Stop;

  constructor(stop: Stop) {
    super(stop.kind);
    this.stop = stop;
  }
}
