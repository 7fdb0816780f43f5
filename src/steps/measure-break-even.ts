import { type CallsOfTarget, estimateBreakEven } from '../cost/estimate-break-even.ts';
import type { BreakEven } from '../domain/break-even.ts';
import type { TargetReport, TaskReport } from '../domain/report.ts';
import type { Target } from '../evaluate/target.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Targets } from './build-targets.ts';

/** Break-even by the tokens that the service reported; null where the candidate was not trained by this task. */
export function measureBreakEven(
  task: Pick<TaskSettings, 'candidate'>,
  targets: Targets,
  { fineTune, targets: reports }: TaskReport,
): BreakEven | null {
  const { baseline, candidate } = reports;
  if (task.candidate.model.kind !== 'tuned' || fineTune === null) return null;
  if (baseline === undefined || candidate === undefined) return null;
  return estimateBreakEven({
    basis: 'measured',
    trainingUsd: fineTune.usd,
    baseline: measuredCalls(targets.baseline, baseline),
    candidate: measuredCalls(targets.candidate, candidate),
  });
}

function measuredCalls({ provider, model, price }: Target, report: TargetReport): CallsOfTarget {
  const { answered, promptTokens, cachedPromptTokens, completionTokens } = report;
  const tokens =
    promptTokens === null || cachedPromptTokens === null || completionTokens === null
      ? ({ known: false, reason: 'the service did not report its token usage' } as const)
      : ({ known: true, value: { promptTokens, cachedPromptTokens, completionTokens } } as const);
  return { provider, model, price, calls: answered, tokens };
}
