import type { PairReport } from '../domain/validation-report.ts';
import { formatCount, formatPlural } from './numbers.ts';

/** What a held-out file shares with a training file, as one plain sentence; null when nothing. Paths are untrusted. */
export function describePair(pair: PairReport): string | null {
  const { nearLines, normalisedLines, exactLines, contradictions } = pair;
  if (nearLines === 0 && contradictions === 0) return null;
  const stand = nearLines === 1 ? 'also stands' : 'also stand';
  const overlap = `${formatPlural(nearLines, 'line')} of ${pair.heldOut} ${stand} in ${pair.train}, at least nearly: ${formatCount(exactLines)} to the letter, ${formatCount(normalisedLines)} but for case and punctuation.`;
  if (contradictions === 0) return overlap;
  const have = contradictions === 1 ? 'has' : 'have';
  return `${overlap} ${formatCount(contradictions)} of them ${have} another answer there.`;
}
