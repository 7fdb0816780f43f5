import type { FineTuneReport } from '../domain/report.ts';
import { formatCount, formatDuration, formatKnownUsd, formatPlural } from './numbers.ts';
import { sparkline } from './sparkline.ts';
import type { Statement } from './statement.ts';

/** A fine-tuning job: what came of what, whether it was paid for again, its settings, its loss. */
export function describeTraining(fineTune: FineTuneReport): readonly Statement[] {
  const { baseModel, hyperparameters, jobId, model, provider, reused, status } = fineTune;
  const settings = Object.entries(hyperparameters).map(([name, value]) => `${name} ${value}`);
  const effort = [
    ...(fineTune.trainedTokens === null ? [] : [formatPlural(fineTune.trainedTokens, 'token')]),
    ...(fineTune.durationMs === null ? [] : [spanOf(fineTune.durationMs)]),
    ...settings,
  ];
  return [
    { label: 'Model', phrases: [{ code: baseModel }, ' → ', model === null ? 'none yet' : { code: model }] },
    { label: 'Job', phrases: [{ code: jobId }, ` at ${provider}: ${status}; ${originOf(fineTune)}`] },
    ...(effort.length === 0 ? [] : [{ label: 'Trained', phrases: [effort.join(', ')] }]),
    ...describeLoss(fineTune),
    ...describeCheckpoint(fineTune),
    ...describeOutlook(fineTune),
    { label: 'Cost', phrases: [reused ? 'nothing was paid again' : formatKnownUsd(fineTune.usd)] },
  ];
}

function originOf({ reused, status }: FineTuneReport): string {
  if (!reused) return 'a new job';
  if (status === 'succeeded') return 'reused, because this data and recipe had been trained before';
  return 'begun by an earlier run for this data and recipe';
}

/** Which checkpoint is in use, where it is not the last. */
function describeCheckpoint({ model, checkpoints = [] }: FineTuneReport): readonly Statement[] {
  const used = checkpoints.find((checkpoint) => checkpoint.model === model);
  const last = checkpoints.at(-1);
  if (used === undefined || last === undefined || used.step === last.step) return [];
  const loss = used.validLoss === null ? '' : `, which has the lowest validation loss (${formatLoss(used.validLoss)})`;
  const phrase = `step ${formatCount(used.step)} of ${formatCount(last.step)}${loss}`;
  return [{ label: 'Checkpoint', phrases: [phrase] }];
}

/** What comes next: the end of a job under way, the reason of one that failed, the end of the model, and advice. */
function describeOutlook({ error, finishExpectedAt, shutsDown, advice = [] }: FineTuneReport): readonly Statement[] {
  return [
    ...(finishExpectedAt === undefined ? [] : [{ label: 'Expected to end', phrases: [finishExpectedAt] }]),
    ...(error === undefined ? [] : [{ label: 'Failed', phrases: [describeError(error)] }]),
    ...(shutsDown === undefined ? [] : [{ label: 'Shut down by the provider', phrases: [shutsDown] }]),
    ...advice.map(({ text }) => ({ label: 'Advice', phrases: [text] })),
  ];
}

function describeError({ code, message }: NonNullable<FineTuneReport['error']>): string {
  return code === null ? message : `${code}: ${message}`;
}

/** The loss curves as sparklines; empty without a curve. */
function describeLoss({ curve }: FineTuneReport): readonly Statement[] {
  const train = curve.map(({ trainLoss }) => trainLoss);
  const valid = curve.flatMap(({ validLoss }) => (validLoss === null ? [] : [validLoss]));
  const steps = curve.at(-1)?.step ?? 0;
  return [
    ...(train.length === 0
      ? []
      : [{ label: 'Loss', phrases: [`${course(train)} over ${formatPlural(steps, 'step')}`] }]),
    ...(valid.length === 0 ? [] : [{ label: 'Validation loss', phrases: [course(valid)] }]),
  ];
}

function course(losses: readonly number[]): string {
  return `${sparkline(losses)} ${formatLoss(losses[0] ?? 0)} → ${formatLoss(losses.at(-1) ?? 0)}`;
}

function formatLoss(loss: number): string {
  return loss.toFixed(loss < 0.1 ? 3 : 2);
}

/** Services date their jobs to the second. */
function spanOf(durationMs: number): string {
  return durationMs < 1_000 ? 'under 1 s' : formatDuration(durationMs);
}
