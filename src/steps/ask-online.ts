import type { Answer } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import type { PlannedCall } from '../evaluate/plan-calls.ts';
import { runCalls } from '../evaluate/run-calls.ts';
import type { Connection, World } from '../world.ts';
import { interruptedFailure } from './interruption.ts';

/** Calls of one evaluation that have no answer yet, each key once. */
export interface OnlineCalls<Role extends string> {
  readonly calls: readonly PlannedCall<Role>[];
  readonly concurrency: number;
  readonly connections: Readonly<Record<Role, Connection>>;
  /** Of all calls of the evaluation: those that were answered before, in this or an earlier run. */
  readonly keptBefore: number;
  /** Takes each answer as it comes, and says why no more are worth paying for; null when they are. */
  readonly take: (planned: PlannedCall<Role>, answer: Answer) => Failure | null;
}

/** Asks call by call. Resolves with the failure that ended it early, null when all were asked; what was answered is with `take`. */
export async function askOnline<Role extends string>(
  { calls, concurrency, connections, keptBefore, take }: OnlineCalls<Role>,
  world: World,
): Promise<Failure | null> {
  let answered = keptBefore;
  const describeKept = () => `${answered} of ${keptBefore + calls.length} answers are kept`;
  try {
    await runCalls(
      calls,
      concurrency,
      async (planned, signal) => {
        const answer = await connections[planned.role].ask(planned.call, signal);
        if (answer.status === 'answered') answered += 1;
        const reason = take(planned, answer);
        if (reason !== null) throw reason;
      },
      world.interrupt,
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { kind, message: what, evidence, remedy } = error;
    const kept = `${describeKept()}; the same command goes on from there.`;
    return new Failure({ kind, what, evidence: `${evidence} ${kept}`, remedy, cause: error });
  }
  return world.interrupt?.aborted === true ? interruptedFailure(`${describeKept()}.`) : null;
}
