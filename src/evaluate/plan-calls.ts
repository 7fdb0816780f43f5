import { type ByTarget, listTargets } from '../domain/by-target.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { Sample } from '../domain/sample.ts';
import { buildCall } from './build-call.ts';
import { callKey } from './call-key.ts';
import { orderSamples } from './order-samples.ts';
import type { Target } from './target.ts';

/** One call of a run, named so that its answer is found again. */
export interface PlannedCall {
  /** Name of the target that is asked. */
  readonly role: string;
  readonly sample: Sample;
  /** Counted from 0. */
  readonly trial: number;
  readonly call: ModelCall;
  readonly key: string;
}

export interface PlannedTarget {
  readonly target: Target;
  /** Where the target is called: part of each call's key. */
  readonly address: string;
}

/**
 * Every call of a run: for each sample, in the fixed order that the seed gives, every trial of all targets side by side, so that they
 * meet the same conditions. The calls of a sample stand together.
 */
export function planCalls(
  targets: ByTarget<PlannedTarget>,
  samples: readonly Sample[],
  trials: number,
  seed: string,
): readonly PlannedCall[] {
  const named = listTargets(targets);
  return orderSamples(samples, seed).flatMap((sample) => {
    const calls = named.map(([role, { target, address }]) => ({ role, address, call: buildCall(target, sample) }));
    return Array.from({ length: trials }, (_, trial) =>
      calls.map(({ role, address, call }) => ({ role, sample, trial, call, key: callKey(address, call, trial) })),
    ).flat();
  });
}
