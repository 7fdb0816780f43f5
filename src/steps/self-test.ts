import { judgeSelfTest } from '../compare/judge-self-test.ts';
import { Failure } from '../domain/failure.ts';
import type { SelfTestReport } from '../domain/self-test-report.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { carryOutTask } from './carry-out-task.ts';
import { prepareTask } from './prepare-task.ts';
import { resolveLocked } from './resolve-locked.ts';
import type { TaskPlan } from './task-plan.ts';

type SelfTested = SelfTestReport['tasks'][number];

/**
 * Asks the baseline of a task a second time, as further trials, and judges what differs: nothing else has changed. The first round is
 * that of every gate, so that it need not be paid again; the second is kept under names of its own.
 */
export async function selfTest(settings: TaskSettings, plan: TaskPlan, world: World): Promise<SelfTested> {
  const task = againstItself(await resolveLocked(settings, plan, world));
  const prepared = await prepareTask(task, plan, world);
  const estimate = prepared.status === 'ready' ? prepared.draft.current().estimate : null;
  if (estimate !== null) {
    const { calls, usd } = estimate.evaluation;
    const cost = usd.known ? `at most $${usd.value.toFixed(2)}` : `at a cost that is not known (${usd.reason})`;
    world.progress({ kind: 'step', task: task.name, text: `${calls} calls, ${cost}, less what is kept already` });
  }
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, world);
  if (report.comparison === null) return { name: task.name, failure: report.failure ?? withoutVerdict(report.reasons) };
  const { baseline, candidate } = report.targets;
  return {
    name: task.name,
    ...judgeSelfTest(report.comparison, settings.gate, task.trials),
    calls: (baseline?.calls ?? 0) + (candidate?.calls ?? 0),
    usd: report.cost.evaluationUsd,
  };
}

function againstItself(task: TaskSettings): TaskSettings {
  if (task.baseline.model.kind === 'recorded') {
    throw new Failure({
      kind: 'configuration',
      what: `The baseline of the task ${task.name} cannot be asked again.`,
      evidence: 'Its answers were recorded elsewhere.',
      remedy: 'Name the model that gave them, or leave the task out by --task.',
    });
  }
  return {
    ...task,
    candidate: { ...task.baseline, firstTrial: task.trials },
    references: new Map(),
    slices: [],
    guards: [],
    // All answers are wanted, also of a gate that could not pass.
    gate: { ...task.gate, earlyStop: false, onInconclusive: 'warn' },
  };
}

function withoutVerdict(reasons: readonly string[]) {
  return {
    kind: 'data',
    what: reasons[0] ?? 'Nothing was evaluated.',
    evidence: reasons.slice(1).join(' '),
    remedy: 'Mend what is named and run the same command again.',
  };
}
