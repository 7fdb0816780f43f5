import type { Slice } from '../domain/slice.ts';
import { formatCount, formatInterval, formatSignedPoints } from './numbers.ts';

/** One slice as cells. `name` and `reason` hold untrusted words; the rest is our own text. */
export interface SliceRow {
  readonly name: string;
  readonly pairs: string;
  readonly broken: string;
  readonly fixed: string;
  readonly difference: string;
  /** With its confidence; empty without pairs. */
  readonly interval: string;
  readonly p: string;
  readonly standing: string;
  readonly tone: 'bad' | 'unsure' | 'good';
  readonly reason: string;
}

/** What the slices come to, for a heading: `Slices: 1 of 12 worse`. */
export function slicesTitle(slices: readonly Slice[]): string {
  const worse = slices.filter(({ verdict }) => verdict === 'regressed').length;
  const of = `of ${formatCount(slices.length)}`;
  return worse === 0 ? `Slices: none ${of} shown to be worse` : `Slices: ${formatCount(worse)} ${of} worse`;
}

/** The slices, what moved first: failures of the gate, then by the corrected evidence of harm, then by the difference. */
export function sliceRows(slices: readonly Slice[]): readonly SliceRow[] {
  return [...slices].sort(byNews).map((slice) => ({
    name: `${slice.by}: ${slice.value}`,
    pairs: formatCount(slice.n),
    broken: formatCount(slice.losses),
    fixed: formatCount(slice.gains),
    difference: slice.difference === null ? '' : `${formatSignedPoints(slice.difference)} points`,
    interval: slice.n === 0 ? '' : formatInterval(slice.interval),
    p: slice.n === 0 ? '' : formatCorrected(slice.pAdjusted),
    standing: `${standings[slice.verdict]}${slice.blocking ? ' (blocking)' : ''}`,
    tone: !slice.passed || slice.verdict === 'regressed' ? 'bad' : slice.verdict === 'inconclusive' ? 'unsure' : 'good',
    reason: slice.reason,
  }));
}

const standings = {
  'not-worse': 'not worse',
  regressed: 'worse',
  inconclusive: 'undecided',
} as const satisfies Record<Slice['verdict'], string>;

function byNews(left: Slice, right: Slice): number {
  return (
    Number(left.passed) - Number(right.passed) ||
    Number(right.verdict === 'regressed') - Number(left.verdict === 'regressed') ||
    left.pAdjusted - right.pAdjusted ||
    (left.difference ?? 0) - (right.difference ?? 0)
  );
}

function formatCorrected(p: number): string {
  return p < 0.0001 ? '<0.0001' : p.toFixed(4);
}
