import type { Guard } from '../domain/guard.ts';
import { unknown } from '../domain/known.ts';
import type { TaskReport } from '../domain/report.ts';
import type { BatchState } from '../evaluate/batch-service.ts';
import { adviseForgetting } from '../fine-tune/advise-training.ts';
import type { ServedModel } from '../fine-tune/trainer.ts';
import { reportGraders } from '../graders/reports/report-graders.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { withTunedModel } from './build-targets.ts';
import { checkErrorRate } from './check-error-rate.ts';
import { compareTargets } from './compare-targets.ts';
import { failedReport, type ReportDraft, skippedReport } from './draft-report.ts';
import { embedRetrieval } from './embed-retrieval.ts';
import { evaluateTargets } from './evaluate-targets.ts';
import { throwIfInterrupted } from './interruption.ts';
import { measureBreakEven } from './measure-break-even.ts';
import type { ReadyTask } from './prepare-task.ts';
import { provideTunedModel, withServedModel } from './provide-tuned-model.ts';
import { describePart } from './report-parts.ts';
import { summariseTargets } from './summarise-targets.ts';
import type { TaskPlan } from './task-plan.ts';

/**
 * embed → fine-tune → evaluate → compare: the steps that cost money. A failure on the way is told in the report, beside all that was known by
 * then: there is a report exactly when something went wrong.
 */
export async function carryOutTask(planned: ReadyTask, plan: TaskPlan, world: World): Promise<TaskReport> {
  const { draft } = planned;
  try {
    throwIfInterrupted(world);
    const prepared = await embedRetrieval(planned, plan, world);
    const tuned = await provideTunedModel(prepared, plan, world);
    if (tuned.status === 'running') {
      return skippedReport(
        draft,
        `The fine-tuning job ${tuned.jobId} is still ${tuned.jobStatus}; a later run carries on with it.`,
      );
    }
    if (!plan.evaluate) return { ...skippedReport(draft, describeTuning(prepared.task)), passed: true };
    try {
      return await evaluateTask(prepared, plan, tuned.served, world);
    } finally {
      await tuned.served?.release();
    }
  } catch (error) {
    return failedReport(draft, error);
  }
}

/** evaluate → compare, with the tuned model where it answers. */
async function evaluateTask(
  prepared: ReadyTask,
  plan: TaskPlan,
  served: ServedModel | null,
  world: World,
): Promise<TaskReport> {
  const { datasets, graders, draft } = prepared;
  const task = withServedModel(prepared.task, served);
  const targets = withTunedModel(task, prepared.targets, served?.model ?? null);
  draft.add({ cost: { ...draft.current().cost, evaluationUsd: unknown('the evaluation did not come to its end') } });
  const judged = await evaluateTargets({ task, targets, graders, samples: datasets.samples }, plan, world);
  if (judged.status === 'under-way') return skippedReport(draft, describeWaiting(judged.batches));
  const { counted, evaluationUsd, ...summaries } = summariseTargets({
    ...{ task, targets, judged },
    embeddingCalls: draft.current().embeddingCalls,
    parts: plan.parts,
  });
  draft.add({
    ...summaries,
    graderReports: reportGraders(counted, judged.agreements),
    cost: { ...draft.current().cost, evaluationUsd },
  });
  draft.add({ breakEven: measureBreakEven(task, targets, draft.current()) });
  if (judged.status === 'stopped') throw judged.failure;
  if (plan.shard !== undefined) return describePart(task, draft, plan.shard, judged);
  checkErrorRate(task, counted);
  const compared = compareTargets({
    ...{ task, targets, counted },
    samples: datasets.samples,
    keepsSchema: graders.keepsSchema,
    watched: judged.watched,
  });
  noteForgetting(draft, compared.guards);
  return { ...draft.current(), ...compared };
}

/** Shares that got worse tell what the training has unlearned; time and money tell nothing of it. */
function noteForgetting(draft: ReportDraft, guards: readonly Guard[]): void {
  const { fineTune } = draft.current();
  const worse = guards.filter(({ unit, verdict }) => unit === 'share' && verdict === 'broken');
  const advice = adviseForgetting(worse.map(({ metric }) => metric));
  if (fineTune === null || advice.length === 0) return;
  draft.add({ fineTune: { ...fineTune, advice: [...(fineTune.advice ?? []), ...advice] } });
}

/** What a run without an evaluation has done. */
function describeTuning({ fineTune }: TaskSettings): string {
  return fineTune === null
    ? 'Nothing is to be trained: the task has no `fine-tune` and neither target is `tuned`.'
    : 'The model is trained; nothing was to be evaluated in this run.';
}

function describeWaiting(batches: readonly BatchState[]): string {
  const states = batches.map(({ id, status }) => `batch ${id} is still ${status}`).join(', ');
  return `The ${states}; a later run carries on with ${batches.length === 1 ? 'it' : 'them'}.`;
}
