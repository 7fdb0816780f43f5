import type { KnownNumber } from '../domain/known.ts';
import type { Report, TargetReport, TaskReport, Verdict } from '../domain/report.ts';
import type { OutputName } from '../settings/outputs.ts';

/** The paths of the report files and the address of the comment are known only once they are published. */
type ReportOutput = Exclude<OutputName, 'report-json' | 'report-html' | 'comment-url' | 'promotion-url'>;

/**
 * The action's outputs that follow from the report. Shares and differences are in 0..1 with all their digits. Of
 * several tasks the worst verdict counts, and the numbers are those of the first task with that verdict; money and
 * calls are sums over the whole run. What is not known is the empty string.
 */
export function renderOutputs(report: Report): Record<ReportOutput, string> {
  const task = decidingTask(report.tasks);
  const comparison = (task?.comparison?.n ?? 0) > 0 ? task?.comparison : null;
  const candidate = task?.targets.candidate;
  const targets = report.tasks.flatMap((each) => Object.values(each.targets));
  return {
    passed: String(report.gate.passed),
    verdict: task?.verdict ?? 'skipped',
    conclusion: report.gate.conclusion,
    'baseline-accuracy': text(comparison?.baseline.value),
    'candidate-accuracy': text(comparison?.candidate.value),
    'accuracy-delta': text(comparison?.difference),
    'delta-low': text(comparison?.interval.low),
    'delta-high': text(comparison?.interval.high),
    'candidate-model': candidate?.model ?? task?.fineTune?.model ?? '',
    'job-id': task?.fineTune?.jobId ?? '',
    'job-status': task?.fineTune?.status ?? '',
    'cost-usd': totalUsd(report.tasks.flatMap(({ cost }) => [cost.trainingUsd, cost.evaluationUsd])),
    calls: total(
      targets,
      (target) => target.calls,
      report.tasks.reduce((sum, each) => sum + callsBeside(each), 0),
    ),
    'cached-calls': total(targets, (target) => target.cachedCalls),
    'cache-key': report.run.cacheKey ?? '',
  };
}

const severity = {
  regressed: 0,
  inconclusive: 1,
  skipped: 2,
  'not-worse': 3,
  improved: 4,
} as const satisfies Record<Verdict, number>;

/** The first task with the worst verdict; undefined when there is no task. */
function decidingTask(tasks: readonly TaskReport[]): TaskReport | undefined {
  return tasks.toSorted((one, other) => severity[one.verdict] - severity[other.verdict])[0];
}

function text(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number);
}

function totalUsd(amounts: readonly KnownNumber[]): string {
  if (amounts.length === 0 || amounts.some((amount) => !amount.known)) return '';
  const sum = amounts.reduce((usd, amount) => usd + (amount.known ? amount.value : 0), 0);
  return String(Number(sum.toFixed(6)));
}

function total(targets: readonly TargetReport[], count: (target: TargetReport) => number, beside = 0): string {
  return targets.length === 0 ? '' : String(targets.reduce((sum, target) => sum + count(target), beside));
}

/** Calls for the judge that a change brings itself, who decides nothing. */
function callsBeside({ judge }: TaskReport): number {
  return judge?.from === 'base' && judge.own?.known === true ? judge.own.calls : 0;
}
