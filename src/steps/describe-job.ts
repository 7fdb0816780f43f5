import { priceTraining } from '../cost/price-calls.ts';
import { unknown } from '../domain/known.ts';
import type { FineTuneReport, RecipeReport } from '../domain/report.ts';
import type { Recipe } from '../fine-tune/recipe.ts';
import type { TrainingJob } from '../fine-tune/trainer.ts';
import type { FineTuneSettings } from '../settings/task-settings.ts';
import { pricedTraining } from './estimate-costs.ts';

/** A job as far as the service has told of it. What is known later is added to it. */
export function describeJob(settings: FineTuneSettings, job: TrainingJob, reused: boolean): FineTuneReport {
  return {
    provider: settings.provider.name,
    baseModel: job.baseModel,
    jobId: job.id,
    status: job.status,
    model: job.model,
    reused,
    trainedTokens: job.trainedTokens,
    hyperparameters: { ...job.hyperparameters },
    curve: [],
    durationMs: job.finishedAtMs === null ? null : Math.max(0, job.finishedAtMs - job.createdAtMs),
    usd:
      job.trainedTokens === null
        ? unknown('the service has not said yet how many tokens it trained')
        : priceTraining(pricedTraining(settings), job.trainedTokens, 1),
    ...(job.error === null ? {} : { error: job.error }),
    ...(job.estimatedFinishMs === null || job.finishedAtMs !== null
      ? {}
      : { finishExpectedAt: new Date(job.estimatedFinishMs).toISOString() }),
  };
}

export function describeRecipe(recipe: Recipe, key: string): RecipeReport {
  return {
    key,
    method: recipe.method,
    seed: recipe.seed,
    suffix: recipe.suffix,
    trainingSha256: recipe.trainingFile.sha256,
    validationSha256: recipe.validationFile?.sha256 ?? null,
  };
}
