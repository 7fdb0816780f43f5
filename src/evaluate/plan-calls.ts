import { createHash } from 'node:crypto';
import type { Answer } from '../domain/answer.ts';
import { type ByTarget, listTargets } from '../domain/by-target.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { Sample } from '../domain/sample.ts';
import { buildCall } from './build-call.ts';
import { callKey } from './call-key.ts';
import { orderSamples } from './order-samples.ts';
import type { CalledTarget, Target } from './target.ts';

/** One answer that a run needs: of a call that is to be made, or one that was recorded elsewhere. */
export type PlannedAnswer = PlannedCall | RecordedAnswer;

/** One call of a run, named so that its answer is found again. */
export interface PlannedCall extends PlannedFor {
  readonly call: ModelCall;
  /** Ids of the passages that the question is shown with. */
  readonly retrieved: readonly string[];
}

export interface RecordedAnswer extends PlannedFor {
  readonly recorded: Answer;
}

interface PlannedFor {
  /** Name of the target. */
  readonly role: string;
  readonly sample: Sample;
  /** Counted from 0. */
  readonly trial: number;
  /** Equal for answers that are one and the same. 64 hexadecimal digits. */
  readonly key: string;
}

export interface PlannedTarget {
  readonly target: Target;
  /** Where the target is called: part of each call's key. */
  readonly address: string;
}

/**
 * Every answer of a run: for each sample, in the fixed order that the seed gives, every trial of all targets side by side, so that they
 * meet the same conditions. The answers to a sample stand together.
 */
export function planCalls(
  targets: ByTarget<PlannedTarget>,
  samples: readonly Sample[],
  trials: number,
  seed: string,
): readonly PlannedAnswer[] {
  const named = listTargets(targets);
  return orderSamples(samples, seed).flatMap((sample) =>
    named.flatMap(([role, planned]) => planAnswers({ role, sample }, planned, trials)).sort(byTrial),
  );
}

function planAnswers(
  of: Pick<PlannedFor, 'role' | 'sample'>,
  { target, address }: PlannedTarget,
  trials: number,
): readonly PlannedAnswer[] {
  switch (target.kind) {
    case 'called': {
      const built = buildCall(target, of.sample);
      return Array.from({ length: trials }, (_, trial) => {
        const planned = { ...of, trial, key: callKey(address, built.call, (target.firstTrial ?? 0) + trial) };
        // What was looked up once is not looked up again.
        return target.retrieval === null ? new CallToBuild(planned, target) : { ...planned, ...built };
      });
    }
    case 'recorded':
      return (target.answers.get(of.sample.id) ?? []).map((recorded, trial) => ({
        ...of,
        trial,
        recorded,
        key: recordedKey(of.sample, recorded, trial),
      }));
  }
}

/** Its messages are put together when they are asked for: of a hundred thousand calls few are under way. */
class CallToBuild implements PlannedCall {
  readonly role: string;
  readonly sample: Sample;
  readonly trial: number;
  readonly key: string;
  readonly retrieved = NOTHING;
  readonly #target: CalledTarget;

  constructor({ role, sample, trial, key }: PlannedFor, target: CalledTarget) {
    this.role = role;
    this.sample = sample;
    this.trial = trial;
    this.key = key;
    this.#target = target;
  }

  get call(): ModelCall {
    return buildCall(this.#target, this.sample).call;
  }
}

const NOTHING: readonly string[] = [];

/** The order of the targets is kept within a trial. */
function byTrial(one: PlannedAnswer, other: PlannedAnswer): number {
  return one.trial - other.trial;
}

/** All recorded answers are made by one function, so that their keys stand in one order. */
function recordedKey({ id }: Sample, recorded: Answer, trial: number): string {
  return createHash('sha256')
    .update(JSON.stringify(['v1', id, trial, recorded]))
    .digest('hex');
}

export function isCall(planned: PlannedAnswer): planned is PlannedCall {
  return 'call' in planned;
}
