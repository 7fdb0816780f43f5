import type { Guard } from '../domain/guard.ts';
import type { GateTest } from './gate-test.ts';
import type { GuardFinding, MeasuredGuard } from './measured-guard.ts';
import { sayConfidence, sayCount, sayPoints } from './say-numbers.ts';

/** What was found out about a guard, in full sentences with its numbers. */
export function describeGuard(guard: MeasuredGuard, finding: GuardFinding, gate: GateTest): string {
  return [`Guard ${guard.metric}: ${finds(guard, finding, gate)}.`, ...guard.notes].join(' ');
}

function finds(guard: MeasuredGuard, finding: GuardFinding, { alpha, beta, onInconclusive }: GateTest): string {
  const figures = sayFigures(guard, finding);
  const beyond = sayBeyond(guard);
  switch (finding.verdict) {
    case 'not-judged':
      return `cannot be judged, because ${guard.missing ?? 'no pair of answers was measured'}, and what is not measured does not pass`;
    case 'holds':
      return `${figures}; ${beyond} is ruled out at ${sayConfidence(alpha)}`;
    case 'broken':
      return `${figures}; ${sayShown(guard, sayConfidence(beta))}`;
    case 'undecided': {
      const consequence = `which ${onInconclusive === 'fail' ? 'fails' : 'passes'}, because an inconclusive comparison is set to "${onInconclusive}"`;
      return `${figures}; on ${sayCount(finding.n, 'sample')} ${beyond} is neither shown nor ruled out${sayReach(guard, finding)}, ${consequence}`;
    }
  }
}

function sayFigures({ unit, limit }: MeasuredGuard, { baseline, candidate, change }: GuardFinding): string {
  const figures = `${sayValue(baseline, unit)} before and ${sayValue(candidate, unit)} now`;
  return limit.kind === 'max-ratio' && change !== null ? `${figures}, ${sayTimes(change)}` : figures;
}

function sayValue(value: number | null, unit: Guard['unit']): string {
  if (value === null) return 'unknown';
  switch (unit) {
    case 'share':
      return `${(value * 100).toFixed(1)} %`;
    case 'ms':
      return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
    case 'tokens':
      return `${value.toFixed(1)} tokens`;
    case 'usd':
      return `$${value === 0 ? '0' : value.toPrecision(3)}`;
  }
}

function sayTimes(ratio: number): string {
  return `${ratio.toFixed(2)} times as much`;
}

/** What the guard is there to rule out. */
function sayBeyond({ limit, better }: MeasuredGuard): string {
  if (limit.kind === 'max-ratio') return `more than ${Number(limit.limit.toFixed(3))} times as much`;
  return `${better === 'higher' ? 'a drop' : 'a rise'} of ${sayPoints(limit.limit)} or more`;
}

function sayShown(guard: MeasuredGuard, confidence: string): string {
  if (guard.limit.kind === 'max-ratio') return `${sayBeyond(guard)} is shown at ${confidence}`;
  const worse = guard.better === 'higher' ? 'a drop' : 'a rise';
  return `${worse} is shown at ${confidence}, and one of ${sayPoints(guard.limit.limit)} or more is not ruled out`;
}

function sayReach({ limit }: MeasuredGuard, { interval }: GuardFinding): string {
  if (limit.kind === 'margin' || interval === null) return '';
  return interval.high === null
    ? ' (so few samples bound it nowhere)'
    : ` (at most ${interval.high.toFixed(2)} times as much, at ${sayConfidence(1 - interval.highLevel)})`;
}
