import { listTargets } from '../domain/by-target.ts';
import { unknown } from '../domain/known.ts';
import type { TaskReport } from '../domain/report.ts';
import type { BatchState } from '../evaluate/batch-service.ts';
import { reportGraders } from '../graders/reports/report-graders.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { withTunedModel } from './build-targets.ts';
import { checkErrorRate } from './check-error-rate.ts';
import { compareTargets } from './compare-targets.ts';
import { failedReport, skippedReport } from './draft-report.ts';
import { evaluateTargets } from './evaluate-targets.ts';
import { fineTuneModel } from './fine-tune-model.ts';
import { throwIfInterrupted } from './interruption.ts';
import { measureBreakEven } from './measure-break-even.ts';
import type { PreparedTask } from './prepare-task.ts';
import { adoptFromParts, describePart } from './report-parts.ts';
import { summariseTargets } from './summarise-targets.ts';
import type { TaskPlan } from './task-plan.ts';

type ReadyTask = Extract<PreparedTask, { status: 'ready' }>;

/**
 * fine-tune → evaluate → compare: the steps that cost money. A failure on the way is told in the report, beside all that was known by
 * then: there is a report exactly when something went wrong.
 */
export async function carryOutTask(prepared: ReadyTask, plan: TaskPlan, world: World): Promise<TaskReport> {
  const { task, datasets, graders, draft } = prepared;
  try {
    throwIfInterrupted(world);
    const tunedModel = await trainWhenWanted(prepared, plan, world);
    if (tunedModel.status === 'running') {
      return skippedReport(
        draft,
        `The fine-tuning job ${tunedModel.jobId} is still ${tunedModel.jobStatus}; a later run carries on with it.`,
      );
    }
    if (!plan.evaluate) return { ...skippedReport(draft, 'Nothing was to be evaluated in this run.'), passed: true };

    const targets = withTunedModel(task, prepared.targets, tunedModel.model);
    draft.add({ cost: { ...draft.current().cost, evaluationUsd: unknown('the evaluation did not come to its end') } });
    const judged = await evaluateTargets({ task, targets, graders, samples: datasets.samples }, plan, world);
    if (judged.status === 'under-way') return skippedReport(draft, describeWaiting(judged.batches));
    const { counted, evaluationUsd, ...summaries } = summariseTargets(task, targets, judged, plan.parts);
    draft.add({
      ...summaries,
      graderReports: reportGraders(counted),
      cost: { ...draft.current().cost, evaluationUsd },
    });
    draft.add({ breakEven: measureBreakEven(task, targets, draft.current()) });
    if (judged.status === 'stopped') throw judged.failure;
    if (plan.shard !== undefined) return describePart(draft, plan.shard, judged);
    checkErrorRate(task, counted);
    return { ...draft.current(), ...compareTargets(task, datasets.samples, counted, judged.watched) };
  } catch (error) {
    return failedReport(draft, error);
  }
}

function describeWaiting(batches: readonly BatchState[]): string {
  const states = batches.map(({ id, status }) => `batch ${id} is still ${status}`).join(', ');
  return `The ${states}; a later run carries on with ${batches.length === 1 ? 'it' : 'them'}.`;
}

export type TrainedModel =
  | { readonly status: 'ready'; readonly model: string | null }
  | { readonly status: 'running'; readonly jobId: string; readonly jobStatus: string };

/** The tuned model where the plan or a target wants one. */
async function trainWhenWanted(
  { task, datasets, draft }: ReadyTask,
  plan: TaskPlan,
  world: World,
): Promise<TrainedModel> {
  const { fineTune } = task;
  const wanted = !plan.evaluate || isTuned(task);
  if (fineTune === null || !wanted || plan.training === 'none') return { status: 'ready', model: null };
  if (plan.parts !== undefined) return adoptFromParts(task, plan.parts, draft);
  const mayCreate = plan.training === 'create' || fineTune.provider.kind === 'local';
  const report = await fineTuneModel(task, fineTune, datasets, mayCreate, draft, world);
  return report.model === null
    ? { status: 'running', jobId: report.jobId, jobStatus: report.status }
    : { status: 'ready', model: report.model };
}

function isTuned(task: TaskSettings): boolean {
  return listTargets(task).some(([, { model }]) => model.kind === 'tuned');
}
