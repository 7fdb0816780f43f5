import type { Comparison } from '../domain/comparison.ts';
import type { TargetReport, TaskReport } from '../domain/report.ts';
import {
  formatCount,
  formatDetectable,
  formatLevel,
  formatPairs,
  formatPercent,
  formatPlural,
  formatPoints,
  formatSignedPoints,
} from './numbers.ts';
import { samplesNeeded } from './samples-needed.ts';
import { asSentence, capitalised, type Statement } from './statement.ts';

/** How a task was decided, so that a reader can check it. Empty when nothing was asked of any model. */
export function describeMethod({ comparison, graders, reasons, targets }: TaskReport): readonly Statement[] {
  return [
    ...(comparison === null ? [] : describeComparison(comparison, reasons)),
    ...(graders.length === 0 || (comparison === null && Object.keys(targets).length === 0)
      ? []
      : [{ label: 'Graders', phrases: [graders.join(', ')] }]),
    ...Object.entries(targets).map(([name, target]) => ({
      label: capitalised(name),
      phrases: [
        { code: target.model },
        `${target.provider === 'predictions' ? ', recorded elsewhere' : ` at ${target.provider}`}${target.prompt === '' ? '' : `, with ${target.prompt}`}: ${[answersOf(target), ...target.notes.map(asSentence)].join('. ')}`,
      ],
    })),
  ];
}

/** Without a comparison there is only to tell what was asked of the models. */
export function methodTitle({ comparison }: TaskReport): string {
  return comparison === null ? 'What was asked' : 'How it was decided';
}

/** The statistics alone. */
export function describeComparison(comparison: Comparison, reasons: readonly string[]): readonly Statement[] {
  const { interval, stopped, test, n } = comparison;
  const statements: readonly (readonly [string, string])[] = [
    ['In words', reasons.map(asSentence).join(' ')],
    ['Rule', `${test.rule}: ${ruleInWords(comparison)}`],
    ['Pairs', `${formatPairs(comparison)}. ${outcomes(comparison)}`],
    [
      'Stopped',
      stopped.early
        ? `after ${formatCount(stopped.used)} of ${formatPlural(stopped.of, 'sample')}, ${stoppedBy[stopped.by]}`
        : '',
    ],
    ['Interval', n === 0 ? '' : intervalInWords(interval)],
    [
      'Evidence',
      n === 0 || test.rule === 'threshold'
        ? ''
        : `against "no worse" p ${formatProbability(test.pRegression)}; against "worse by ${formatPoints(test.margin)} or more" p ${formatProbability(test.pOk)}`,
    ],
    ['Power', powerInWords(comparison)],
    [
      'McNemar',
      n === 0
        ? ''
        : `two-sided p ${formatProbability(test.mcnemarExact)} (exact), p ${formatProbability(test.mcnemarMidP)} (mid-p): for comparison with other tools, not the rule`,
    ],
  ];
  return statements.filter(([, text]) => text !== '').map(([label, text]) => ({ label, phrases: [text] }));
}

function ruleInWords({ test }: Comparison): string {
  const margin = formatPoints(test.margin);
  const harm = test.tolerance > 0 ? `a drop of more than ${formatPoints(test.tolerance)}` : 'any drop';
  switch (test.rule) {
    case 'no-regression':
      return `fails when ${harm} is shown (at most ${formatLevel(test.alpha)} false alarms); not worse when a drop of ${margin} or more is ruled out (at most ${formatLevel(test.beta)} wrongly)`;
    case 'not-worse':
      return `passes when a drop of ${margin} or more is ruled out (at most ${formatLevel(test.alpha)} wrongly); worse when ${harm} is shown (at most ${formatLevel(test.beta)} wrongly)`;
    case 'threshold':
      return `passes when accuracy on this set falls by at most ${margin}`;
  }
}

function outcomes({ bothRight, bothWrong, gains, losses }: Comparison): string {
  return `Both right ${formatCount(bothRight)}, broken ${formatCount(losses)}, fixed ${formatCount(gains)}, both wrong ${formatCount(bothWrong)}`;
}

function intervalInWords({ low, high, lowLevel, highLevel, kind }: Comparison['interval']): string {
  const bounds = `at least ${formatSignedPoints(low)} (${formatLevel(lowLevel)} confidence) and at most ${formatSignedPoints(high)} (${formatLevel(highLevel)}), the bounds that the rule itself uses; both hold with ${formatLevel(lowLevel + highLevel - 1)}`;
  return kind === 'anytime' ? `${bounds}, whenever the run is stopped` : bounds;
}

const stoppedBy = {
  final: 'at the last look',
  'e-process': 'because the evidence was strong enough (e-process)',
  curtailed: 'because the remaining samples could no longer change the outcome',
} as const satisfies Record<Comparison['stopped']['by'], string>;

function powerInWords(comparison: Comparison): string {
  const { power, stopped, test } = comparison;
  const samples = formatPlural(stopped.of, 'sample');
  if (!power.feasible) return `no outcome on ${samples} could have met this rule`;
  if (power.smallestDetectable >= 1) return `${samples} cannot show any drop dependably`;
  const assumed = `if ${formatPercent(power.discordanceAssumed, 0)} of the answers differ`;
  const detectable = `${samples} show drops from ${formatDetectable(power.smallestDetectable)} in 80 of 100 runs, ${assumed}`;
  const needed = samplesNeeded(comparison);
  return needed === null ? detectable : `${detectable}; ${formatPoints(test.margin)} take about ${formatCount(needed)}`;
}

function answersOf(target: TargetReport): string {
  return [
    target.trials === null
      ? `${formatCount(target.answered)} of ${formatPlural(target.samples, 'sample')} answered`
      : `${formatPlural(target.answered, 'answer')} to ${formatPlural(target.samples, 'sample')} in ${formatCount(target.trials.count)} trials, which score from ${formatPercent(target.trials.lowest)} to ${formatPercent(target.trials.highest)} and disagree on ${formatPlural(target.trials.unsteady, 'sample')}`,
    ...(target.failed > 0 ? [`${formatCount(target.failed)} failed`] : []),
    ...(target.unscored > 0 ? [`${formatCount(target.unscored)} unscored`] : []),
    ...(target.refused > 0 ? [`${formatCount(target.refused)} refused`] : []),
    ...((target.empty ?? 0) > 0 ? [`${formatCount(target.empty ?? 0)} empty`] : []),
    ...(target.truncated > 0 ? [`${formatCount(target.truncated)} cut off at the completion limit`] : []),
  ].join(', ');
}

function formatProbability(probability: number): string {
  return probability < 0.0001 ? 'below 0.0001' : `= ${probability.toFixed(4)}`;
}
