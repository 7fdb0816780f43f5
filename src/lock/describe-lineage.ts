import type { Run, TaskReport } from '../domain/report.ts';
import type { Lineage } from './lock.ts';

/** What a report says of the model that its task trained and passed; null when there is no such model, or it did not pass. */
export function lineageOfReport(task: TaskReport, run: Run): Lineage | null {
  const { fineTune, comparison, datasetHashes, passed, targets } = task;
  const { baseline, candidate } = targets;
  if (!passed || comparison === null || fineTune?.model == null) return null;
  const { recipe, servedAs } = fineTune;
  if (baseline === undefined || candidate?.model !== (servedAs?.model ?? fineTune.model)) return null;
  return {
    model: fineTune.model,
    provider: fineTune.provider,
    servedAt: servedAs?.baseUrl ?? null,
    base: fineTune.baseModel,
    method: recipe?.method ?? null,
    hyperparameters: fineTune.hyperparameters,
    seed: recipe?.seed ?? null,
    job: fineTune.jobId,
    file: fineTune.files?.find(({ sha256 }) => sha256 === recipe?.trainingSha256)?.id ?? null,
    recipe: recipe?.key ?? null,
    datasets: datasetHashes ?? { train: null, validation: null, heldOut: null },
    report: {
      verdict: comparison.verdict,
      rule: comparison.test.rule,
      samples: comparison.n,
      baselineModel: baseline.model,
      baseline: comparison.baseline.value,
      candidate: comparison.candidate.value,
      difference: comparison.difference,
      low: comparison.interval.low,
      high: comparison.interval.high,
    },
    commit: run.commit ?? null,
    run: run.runId ?? null,
    date: run.startedAt,
  };
}
