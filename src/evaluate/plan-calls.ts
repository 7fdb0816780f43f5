import type { ModelCall } from '../domain/model-call.ts';
import type { Sample } from '../domain/sample.ts';
import { buildCall } from './build-call.ts';
import { callKey } from './call-key.ts';
import { orderSamples } from './order-samples.ts';
import type { Target } from './target.ts';

/** One call of a run, named so that its answer is found again. */
export interface PlannedCall<Role extends string> {
  readonly role: Role;
  readonly sample: Sample;
  readonly trial: number;
  readonly call: ModelCall;
  readonly key: string;
}

export interface PlannedTarget<Role extends string> {
  readonly role: Role;
  readonly target: Target;
  /** Where the target is called: part of each call's key. */
  readonly address: string;
}

/**
 * Every call of a run: for each sample, in the fixed order that the seed gives, all targets side by side, so that they meet the same
 * conditions.
 */
export function planCalls<Role extends string>(
  targets: readonly PlannedTarget<Role>[],
  samples: readonly Sample[],
  seed: string,
): readonly PlannedCall<Role>[] {
  const trial = 0;
  return orderSamples(samples, seed).flatMap((sample) =>
    targets.map(({ role, target, address }) => {
      const call = buildCall(target, sample);
      return { role, sample, trial, call, key: callKey(address, call, trial) };
    }),
  );
}
