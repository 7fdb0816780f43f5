import { listTargets, mapTargets } from '../domain/by-target.ts';
import type { ServedModel } from '../fine-tune/trainer.ts';
import type { TargetSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import type { ReportDraft } from './draft-report.ts';
import { fineTuneModel } from './fine-tune-model.ts';
import type { ReadyTask } from './prepare-task.ts';
import { adoptFromParts } from './report-parts.ts';
import type { TaskPlan } from './task-plan.ts';

export type TunedModel =
  /** Null: nothing wants one. */
  | { readonly status: 'ready'; readonly served: ServedModel | null }
  | { readonly status: 'running'; readonly jobId: string; readonly jobStatus: string };

/** The tuned model where the plan or a target wants one, made to answer where it is to be asked. */
export async function provideTunedModel(
  { task, datasets, draft }: ReadyTask,
  plan: TaskPlan,
  world: World,
): Promise<TunedModel> {
  const { fineTune } = task;
  const isCalled = plan.evaluate && listTargets(task).some(([, { model }]) => model.kind === 'tuned');
  if (fineTune === null || (plan.evaluate && !isCalled) || plan.training === 'none') {
    return { status: 'ready', served: null };
  }
  if (plan.parts !== undefined) {
    const adopted = adoptFromParts(task, plan.parts, draft);
    return { status: 'ready', served: adopted === null ? null : { ...adopted, release } };
  }
  const mayCreate = plan.training === 'create' || fineTune.service === 'local';
  const retryFailed = plan.retryFailed === true;
  const { job, model, trainer } = await fineTuneModel(
    { task, settings: fineTune, datasets },
    { mayCreate, retryFailed },
    draft,
    world,
  );
  if (model === null) return { status: 'running', jobId: job.id, jobStatus: job.status };
  if (!isCalled) return { status: 'ready', served: { model, servedAt: null, release } };
  if (fineTune.deployment !== null) {
    world.progress({ kind: 'step', task: task.name, text: `deploy ${model} for the evaluation` });
  }
  const served = await trainer.serve(model, job);
  noteServed(draft, served);
  // Parts on other machines call the same deployment: it is left to the provider to delete it.
  return { status: 'ready', served: plan.shard === undefined ? served : { ...served, release } };
}

function noteServed(draft: ReportDraft, { model, servedAt }: ServedModel): void {
  const { fineTune } = draft.current();
  if (fineTune === null || (fineTune.model === model && servedAt === null)) return;
  draft.add({ fineTune: { ...fineTune, servedAs: { model, baseUrl: servedAt } } });
}

/** The targets that are `tuned`, called where the model answers. */
export function withServedModel(task: TaskSettings, served: ServedModel | null): TaskSettings {
  const servedAt = served?.servedAt ?? null;
  if (servedAt === null) return task;
  const targets = mapTargets<TargetSettings, TargetSettings>(task, (settings) =>
    settings.model.kind === 'tuned' && settings.provider.kind === 'command'
      ? { ...settings, provider: { ...settings.provider, kind: 'remote', baseUrl: servedAt } }
      : settings,
  );
  return { ...task, ...targets };
}

/** Of what was not set up by this run. */
async function release(): Promise<void> {}
