import type { EmbeddingCalls, GraderCalls, TargetReport, TaskReport } from '../domain/report.ts';
import { formatCount, formatKnownUsd, formatPlural, formatUsd } from './numbers.ts';
import { capitalised, type Statement } from './statement.ts';

/** What a task cost, where the calls went, and what was expected. Unknown says why and is never $0.00. */
export function describeCost({
  cost,
  estimate,
  targets,
  graderCalls,
  embeddingCalls,
  fineTune,
}: TaskReport): readonly Statement[] {
  const estimated =
    estimate === null
      ? []
      : [
          `evaluation at most ${formatKnownUsd(estimate.evaluation.usd)} (${formatPlural(estimate.evaluation.calls, 'call')})`,
          ...(estimate.training === null
            ? []
            : [
                `training ${formatKnownUsd(estimate.training.usd)} (${formatPlural(estimate.training.tokens, 'token')}, ${formatPlural(estimate.training.epochs, 'epoch')})`,
              ]),
        ];
  return [
    ...(fineTune === null ? [] : [{ label: 'Training', phrases: [formatKnownUsd(cost.trainingUsd)] }]),
    { label: 'Evaluation', phrases: [formatKnownUsd(cost.evaluationUsd)] },
    ...Object.entries(targets).map(([name, target]) => ({ label: capitalised(name), phrases: [callsOf(target)] })),
    ...(graderCalls === null ? [] : [{ label: 'Judge', phrases: [callsWithKept(graderCalls, 'replies')] }]),
    ...(embeddingCalls === null ? [] : [{ label: 'Embeddings', phrases: [callsWithKept(embeddingCalls, 'vectors')] }]),
    ...(estimated.length === 0 ? [] : [{ label: 'Estimated', phrases: [estimated.join('; ')] }]),
  ];
}

function callsWithKept({ calls, cachedCalls, usd }: GraderCalls | EmbeddingCalls, what: string): string {
  const kept = cachedCalls > 0 ? `, ${formatCount(cachedCalls)} ${what} from the cache` : '';
  return `${formatKnownUsd(usd)} (${formatPlural(calls, 'call')}${kept})`;
}

function callsOf(target: TargetReport): string {
  const counts = [
    formatPlural(target.calls, 'call'),
    ...(target.cachedCalls > 0 ? [`${formatCount(target.cachedCalls)} answers from the cache`] : []),
    ...(target.promptTokens === null ? [] : [formatPlural(target.promptTokens, 'prompt token')]),
    ...(target.completionTokens === null ? [] : [formatPlural(target.completionTokens, 'completion token')]),
  ];
  const rate = target.usdPer1000Calls.known ? `; ${formatUsd(target.usdPer1000Calls.value)} for 1,000 calls` : '';
  return `${formatKnownUsd(target.usd)} (${counts.join(', ')})${rate}`;
}
