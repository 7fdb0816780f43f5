import { compareOutcomes } from '../compare/compare-outcomes.ts';
import { Failure } from '../domain/failure.ts';
import { addKnown, known, unknown } from '../domain/known.ts';
import type { FineTuneReport, TaskReport } from '../domain/report.ts';
import { pairResults } from '../evaluate/pair-results.ts';
import { summariseTarget } from '../evaluate/summarise-target.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { buildTargets, withTunedModel } from './build-targets.ts';
import { checkErrorRate } from './check-error-rate.ts';
import { diffTaskDatasets } from './diff-task-datasets.ts';
import { checkBudget, estimateCosts } from './estimate-costs.ts';
import { evaluateTargets } from './evaluate-targets.ts';
import { fineTuneModel } from './fine-tune-model.ts';
import { readDatasets, type TaskDatasets } from './read-datasets.ts';

/** What a run does with each task. */
export interface TaskPlan {
  /** `create`: pay for a training job where none exists. `adopt`: use the one that exists; the local engine may train all the same. */
  readonly training: 'create' | 'adopt' | 'none';
  readonly evaluate: boolean;
  readonly concurrency: number;
  /** Fixes the order of the samples: the commit under review, or the empty text. */
  readonly seed: string;
}

/**
 * validate → estimate → fine-tune → evaluate → compare. A failure on the way is told in the report, beside all that was known
 * by then: there is a report exactly when something went wrong.
 */
export async function runTask(task: TaskSettings, plan: TaskPlan, world: World): Promise<TaskReport> {
  let report = emptyReport(task);
  const add = (part: Partial<TaskReport>) => {
    report = { ...report, ...part };
  };
  try {
    world.progress({ kind: 'step', task: task.name, text: 'validate the datasets' });
    const datasets = await readDatasets(task, world);
    add({ datasets: datasets.report });
    add({ datasetDiff: await diffTaskDatasets(task, datasets.files, world) });
    const { errors } = datasets.report.summary;
    if (errors > 0)
      return skipped(
        report,
        `The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was trained or called.`,
      );

    const provisional = await buildTargets(task, datasets, world);
    const estimate = estimateCosts(task, datasets, [provisional.baseline, provisional.candidate]);
    add({ estimate });
    if (plan.evaluate) checkBudget(`tasks.${task.name}.budget.max-usd`, task.maxEvaluationUsd, estimate.evaluation.usd);

    const fineTune = await trainWhenWanted(task, datasets, estimate.training, plan, world);
    if (fineTune !== null)
      add({ fineTune, cost: { ...report.cost, trainingUsd: fineTune.reused ? known(0) : fineTune.usd } });
    if (fineTune !== null && fineTune.model === null) {
      return skipped(
        report,
        `The fine-tuning job ${fineTune.jobId} is still ${fineTune.status}; a later run carries on with it.`,
      );
    }
    if (!plan.evaluate) return { ...skipped(report, 'Nothing was to be evaluated in this run.'), passed: true };

    const targets = withTunedModel(task, provisional, fineTune?.model ?? null);
    add({ cost: { ...report.cost, evaluationUsd: unknown('the evaluation did not come to its end') } });
    const judged = await evaluateTargets(task, targets, datasets.samples, plan, world);
    const baseline = summariseTarget(targets.baseline, judged.baseline);
    const candidate = summariseTarget(targets.candidate, judged.candidate);
    add({
      targets: { baseline, candidate },
      cost: { ...report.cost, evaluationUsd: addKnown([baseline.usd, candidate.usd]) },
    });
    checkErrorRate(task, judged);

    const { outcomes, excluded, broken, fixed } = pairResults(judged.baseline, judged.candidate);
    const comparison = compareOutcomes({ outcomes, excluded, gate: task.gate });
    const { verdict, passed, reasons } = comparison;
    return { ...report, comparison, flips: { broken: [...broken], fixed: [...fixed] }, verdict, passed, reasons };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { kind, message: what, evidence, remedy } = error;
    return { ...skipped(report, what), failure: { kind, what, evidence, remedy } };
  }
}

async function trainWhenWanted(
  task: TaskSettings,
  datasets: TaskDatasets,
  training: NonNullable<TaskReport['estimate']>['training'],
  plan: TaskPlan,
  world: World,
): Promise<FineTuneReport | null> {
  const { fineTune } = task;
  const wanted = !plan.evaluate || task.baseline.model.kind === 'tuned' || task.candidate.model.kind === 'tuned';
  if (fineTune === null || !wanted || plan.training === 'none') return null;
  const mayCreate = plan.training === 'create' || fineTune.provider.kind === 'local';
  return fineTuneModel(task, fineTune, datasets, training, mayCreate, world);
}

function emptyReport(task: TaskSettings): TaskReport {
  return {
    name: task.name,
    datasets: { schemaVersion: 1, files: [], pairs: [], summary: { errors: 0, warnings: 0, tokens: 0 } },
    datasetDiff: null,
    estimate: null,
    fineTune: null,
    graders: [...task.graders],
    targets: {},
    comparison: null,
    guards: [],
    slices: [],
    flips: { broken: [], fixed: [] },
    cost: { trainingUsd: known(0), evaluationUsd: known(0) },
    verdict: 'skipped',
    passed: false,
    reasons: [],
    failure: null,
  };
}

function skipped(report: TaskReport, reason: string): TaskReport {
  return { ...report, verdict: 'skipped', passed: false, reasons: [reason] };
}
