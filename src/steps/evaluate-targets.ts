import type { Sample } from '../domain/sample.ts';
import { buildCall } from '../evaluate/build-call.ts';
import { type JudgedAnswer, judgeAnswer } from '../evaluate/judged-answer.ts';
import { orderSamples } from '../evaluate/order-samples.ts';
import { runCalls } from '../evaluate/run-calls.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import type { Targets } from './build-targets.ts';

export interface EvaluatedTargets {
  readonly baseline: readonly JudgedAnswer[];
  readonly candidate: readonly JudgedAnswer[];
}

/** Asks both targets about every sample, side by side, so that both meet the same conditions; the order is fixed by the plan's seed. */
export async function evaluateTargets(
  task: TaskSettings,
  targets: Targets,
  samples: readonly Sample[],
  plan: { readonly seed: string; readonly concurrency: number },
  world: World,
): Promise<EvaluatedTargets> {
  const connections = {
    baseline: await world.connect(task.baseline.provider),
    candidate: await world.connect(task.candidate.provider),
  };
  const roles = ['baseline', 'candidate'] as const;
  const calls = orderSamples(samples, plan.seed).flatMap((sample) => roles.map((role) => ({ role, sample })));
  let done = 0;
  const judged = await runCalls(calls, plan.concurrency, async ({ role, sample }, signal) => {
    const answer = await connections[role].ask(buildCall(targets[role], sample), signal);
    done += 1;
    world.progress({ kind: 'count', task: task.name, label: 'evaluate', done, total: calls.length });
    return { role, judged: judgeAnswer(task.graders, sample, answer) };
  });
  const ofRole = (wanted: keyof Targets) => judged.flatMap(({ role, judged: one }) => (role === wanted ? [one] : []));
  return { baseline: ofRole('baseline'), candidate: ofRole('candidate') };
}
