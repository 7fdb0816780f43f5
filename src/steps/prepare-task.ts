import { listTargets } from '../domain/by-target.ts';
import type { TaskReport } from '../domain/report.ts';
import { filesOfGraders } from '../graders/make-graders.ts';
import type { ProviderSettings, RetrievalSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { buildTargets, type Targets } from './build-targets.ts';
import { checkFeasible } from './check-feasible.ts';
import { checkMeasurable } from './check-measurable.ts';
import { checkSlices } from './check-slices.ts';
import { describeReach } from './describe-reach.ts';
import { diffTaskDatasets } from './diff-task-datasets.ts';
import { draftReport, failedReport, type ReportDraft, skippedReport } from './draft-report.ts';
import { checkBudget, estimateCosts } from './estimate-costs.ts';
import { throwIfInterrupted } from './interruption.ts';
import { type PreparedGraders, prepareGraders } from './prepare-graders.ts';
import { readDatasets, type TaskDatasets } from './read-datasets.ts';
import { resolveLocked } from './resolve-locked.ts';
import type { TaskPlan } from './task-plan.ts';

/** A task before its first paid step, or the report of one that ends here. */
export type PreparedTask =
  | {
      readonly status: 'ready';
      readonly task: TaskSettings;
      readonly datasets: TaskDatasets;
      readonly targets: Targets;
      readonly graders: PreparedGraders;
      readonly draft: ReportDraft;
    }
  | { readonly status: 'ended'; readonly report: TaskReport };

export type ReadyTask = Extract<PreparedTask, { status: 'ready' }>;

/** validate → estimate: everything about a task that can be known, and refused, without spending anything. */
export async function prepareTask(settings: TaskSettings, plan: TaskPlan, world: World): Promise<PreparedTask> {
  const draft = draftReport(settings);
  try {
    draft.add({ lock: describeLock(settings) });
    const task = await resolveLocked(settings, plan, world);
    throwIfInterrupted(world);
    world.progress({ kind: 'step', task: task.name, text: 'validate the datasets' });
    const datasets = await readDatasets(task, world);
    draft.add({ datasets: datasets.report, datasetHashes: datasets.hashes });
    draft.add({ datasetDiff: await diffTaskDatasets(task, datasets.files, world) });
    const { errors } = datasets.report.summary;
    if (errors > 0) {
      const reason = `The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was trained or called.`;
      return { status: 'ended', report: skippedReport(draft, reason) };
    }
    checkSlices(task, datasets.samples);
    const targets = await buildTargets(task, datasets.samples, world);
    const graders = await prepareGraders(task, datasets.samples, world);
    const estimate = await estimateCosts({ task, datasets, targets, grader: graders.grader });
    draft.add({ estimate });
    if (plan.evaluate) {
      checkFeasible(task, datasets.samples);
      checkMeasurable(task, targets, graders, datasets.samples);
      world.progress({ kind: 'step', task: task.name, text: describeReach(task, datasets.samples.length) });
    }
    if (plan.evaluate) checkBudget(`tasks.${task.name}.budget.max-usd`, task.maxEvaluationUsd, estimate.evaluation.usd);
    const providers = neededProviders(task, plan);
    const missing = providers.flatMap((provider) => world.missingKey(provider) ?? []);
    if (plan.withoutKey === 'skip' && missing[0] !== undefined) {
      const reason = `The data was validated. Nothing was evaluated, because ${missing[0]} is not set: pull requests from forks and from Dependabot get no secrets, and others need the workflow to hand it over.`;
      return { status: 'ended', report: skippedReport(draft, reason) };
    }
    if (plan.untrusted && filesOfGraders(task.graders, '').some(({ runs }) => runs)) {
      const reason =
        'The data was validated. Nothing was evaluated, because a grader is a program of its own: it does not run for pull requests from forks and from Dependabot.';
      return { status: 'ended', report: skippedReport(draft, reason) };
    }
    for (const provider of providers) await world.connect(provider);
    if (plan.training !== 'none' && plan.parts === undefined && task.fineTune !== null) {
      await world.openTrainer(task.fineTune);
    }
    return { status: 'ready', task, datasets: withoutHeldOutFiles(datasets), targets, graders, draft };
  } catch (error) {
    return { status: 'ended', report: failedReport(draft, error) };
  }
}

/** Of the held-out files the samples are all that is asked for from here on; the files themselves would be kept for as long as models are asked. */
function withoutHeldOutFiles(datasets: TaskDatasets): TaskDatasets {
  return { ...datasets, files: datasets.files.filter(({ report }) => report.role !== 'held-out') };
}

/** A key that is missing must be noticed before anything is paid elsewhere. */
function neededProviders(task: TaskSettings, plan: TaskPlan) {
  return [
    ...(plan.evaluate
      ? listTargets(task).flatMap(([, { model, provider, retrieval }]) =>
          model.kind === 'recorded' ? [] : [provider, ...embeddingProviderOf(retrieval)],
        )
      : []),
    ...(plan.evaluate ? task.graderProviders.values() : []),
    ...(plan.training !== 'none' && task.fineTune !== null
      ? [task.fineTune.provider, ...embeddingProviderOf(task.fineTune.retrieval)]
      : []),
    // A command says where its model answers when it has made it.
  ].filter(({ kind }) => kind !== 'command');
}

function embeddingProviderOf(retrieval: RetrievalSettings | null): readonly ProviderSettings[] {
  return retrieval === null || retrieval.embeddings === null ? [] : [retrieval.embeddings.provider];
}

function describeLock({ fineTune, lock: { path, entry } }: TaskSettings): TaskReport['lock'] {
  return fineTune === null ? null : { path, model: entry?.model ?? null, promote: fineTune.promote };
}
