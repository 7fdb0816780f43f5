import type { Guard } from '../domain/guard.ts';
import { formatLevel, formatMs, formatPercent, formatPoints, formatSignedPoints, formatUsd } from './numbers.ts';

/** The guards as lines of the table of metrics: what each allows, and whether it holds. Every cell is our own text. */
export function guardRows(guards: readonly Guard[]) {
  return guards.map((guard) => ({
    metric: `guard ${guard.metric}, ${formatLimit(guard)}: ${verdicts[guard.verdict]}`,
    baseline: formatFigure(guard.baseline, guard.unit),
    candidate: formatFigure(guard.candidate, guard.unit),
    difference: formatGuardChange(guard),
    interval: formatGuardInterval(guard),
  }));
}

const verdicts = {
  holds: 'holds',
  broken: 'broken',
  undecided: 'undecided',
  'not-judged': 'not judged',
} as const satisfies Record<Guard['verdict'], string>;

function formatLimit({ kind, limit }: Guard): string {
  return kind === 'margin' ? `less than ${formatPoints(limit)} worse` : `at most ${Number(limit.toFixed(3))}×`;
}

function formatFigure(value: number | null, unit: Guard['unit']): string {
  if (value === null) return '–';
  switch (unit) {
    case 'share':
      return formatPercent(value);
    case 'ms':
      return formatMs(value);
    case 'tokens':
      return value.toFixed(1);
    case 'usd':
      return `${formatUsd(value * 1000)} per 1,000`;
  }
}

function formatGuardChange({ kind, change }: Guard): string {
  if (change === null) return '–';
  return kind === 'margin' ? `${formatSignedPoints(change)} points` : `${change.toFixed(2)}×`;
}

/** As the interval of the accuracy: both bounds together hold with the joint level. */
function formatGuardInterval({ kind, interval }: Guard): string {
  if (interval === null) return '';
  const { low, high, lowLevel, highLevel } = interval;
  if (high === null) return `at least ${low.toFixed(2)}× at ${formatLevel(lowLevel)}`;
  const level = formatLevel(lowLevel + highLevel - 1);
  return kind === 'margin'
    ? `${level} ${formatSignedPoints(low)} to ${formatSignedPoints(high)}`
    : `${level} ${low.toFixed(2)}× to ${high.toFixed(2)}×`;
}
