import type { Comparison } from '../domain/comparison.ts';
import type { KnownNumber } from '../domain/known.ts';

/**
 * Numbers for people, the same in every medium: points and percentages with one decimal, a real minus sign, thousands
 * separated by commas, a unit after a space. Nothing here needs escaping.
 */

/** 1234567 → `1,234,567`. */
export function formatCount(count: number): string {
  return signed(count, groupThousands(Math.abs(count).toFixed(0)), '');
}

/** `formatPlural(1, 'error')` → `1 error`; `formatPlural(1200, 'error')` → `1,200 errors`. */
export function formatPlural(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** A share in 0..1 as a percentage: 0.7712 → `77.1 %`. */
export function formatPercent(share: number, digits = 1): string {
  return `${signed(share, Math.abs(share * 100).toFixed(digits), '')} %`;
}

/** A confidence level or error rate: 0.95 → `95 %`, 0.975 → `97.5 %`. */
export function formatLevel(level: number): string {
  return `${Number((level * 100).toFixed(2))} %`;
}

/** A signed difference of shares in percentage points, without the word: −0.018 → `−1.8`. An exact 0 has no sign. */
export function formatSignedPoints(difference: number): string {
  return signed(difference, Math.abs(difference * 100).toFixed(1), '+');
}

/** A positive amount of points with the word: 0.02 → `2 points`, 0.01 → `1 point`, 0.025 → `2.5 points`. */
export function formatPoints(share: number): string {
  const points = Number((share * 100).toFixed(1));
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}

/** A drop that a gate can find, rounded up so that it is not less than what is found: 0.0483 → `4.9 points`. */
export function formatDetectable(drop: number): string {
  return formatPoints(Math.ceil(drop * 1000 - 1e-6) / 1000);
}

/**
 * The interval with its confidence: `85 % −4.1 to +0.6`. The comparison bounds each side at its own one-sided level
 * (say 0.90 below, 0.95 above). The truth cannot lie below the one and above the other at once, so the two risks add,
 * and the interval as a whole has confidence `lowLevel + highLevel − 1`. Each side's level is told in the method.
 */
export function formatInterval({ low, high, lowLevel, highLevel }: Comparison['interval']): string {
  return `${formatLevel(lowLevel + highLevel - 1)} ${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
}

/** `−1.8 points (85 % −4.1 to +0.6)`. */
export function formatDifference(comparison: Pick<Comparison, 'difference' | 'interval'>): string {
  return `${formatSignedPoints(comparison.difference)} points (${formatInterval(comparison.interval)})`;
}

/** US dollars: two decimals from one cent on, else four; an amount too small for those is `<$0.0001`. */
export function formatUsd(usd: number, digits = Math.abs(usd) < 0.01 && usd !== 0 ? 4 : 2): string {
  const amount = Math.abs(usd);
  if (amount > 0 && amount < 0.00005) return `${usd < 0 ? '−' : ''}<$0.0001`;
  return signed(usd, `$${groupThousands(amount.toFixed(digits))}`, '');
}

/** Decimals with which all of these amounts of dollars can be compared by eye. */
export function usdDigits(...amounts: readonly number[]): number {
  const smallest = Math.min(...amounts.map(Math.abs).filter((amount) => amount > 0));
  return smallest < 0.1 ? 4 : 2;
}

/** An amount that may be unknown: `$1.23`, or `unknown: <reason>`. The reason may be untrusted: escape the result. */
export function formatKnownUsd(usd: KnownNumber): string {
  return usd.known ? formatUsd(usd.value) : `unknown: ${usd.reason}`;
}

/** Milliseconds without a fraction from 10 ms on: `412 ms`, `1,240 ms`, `0.4 ms`. */
export function formatMs(ms: number, digits = msDigits(ms)): string {
  return signed(ms, `${groupThousands(Math.abs(ms).toFixed(digits))} ms`, '');
}

/** Decimals with which all of these times can be compared by eye. */
export function msDigits(...times: readonly number[]): number {
  const smallest = Math.min(...times.map(Math.abs).filter((ms) => ms > 0));
  return smallest < 10 ? 1 : 0;
}

/** A span of time as one would say it: `412 ms`, `8.1 s`, `3 min 12 s`, `2 h 5 min`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return formatMs(ms);
  if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

/** An ISO instant to the minute: `2026-11-20 09:30 UTC`. What is no instant is given back as it is. */
export function formatTime(instant: string): string {
  return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
}

/** A difference with its sign and its share of the baseline: `−120 ms (−29 %)`; `none` where no digit shows it, no share of 0. */
export function formatChange(change: number, baseline: number, format: (amount: number) => string): string {
  if (!/[1-9]/.test(format(change))) return 'none';
  const sign = change > 0 ? '+' : '';
  if (baseline <= 0) return `${sign}${format(change)}`;
  return `${sign}${format(change)} (${signed(change, `${Math.abs((change / baseline) * 100).toFixed(0)}`, '+')} %)`;
}

/** What the difference was computed over: `182 of 200 pairs; 12 baseline failures and 6 unscored left out`. */
export function formatPairs({ n, excluded }: Pick<Comparison, 'n' | 'excluded'>): string {
  const { baselineFailed, unscored } = excluded;
  const leftOut = [
    ...(baselineFailed > 0 ? [formatPlural(baselineFailed, 'baseline failure')] : []),
    ...(unscored > 0 ? [`${formatCount(unscored)} unscored`] : []),
  ];
  const pairs = `${formatCount(n)} of ${formatPlural(n + baselineFailed + unscored, 'pair')}`;
  return leftOut.length === 0 ? pairs : `${pairs}; ${leftOut.join(' and ')} left out`;
}

const minus = '−';

/** Rounding noise counts as 0; a difference that is only rounded to 0 keeps its sign. */
function signed(amount: number, magnitude: string, plus: '+' | ''): string {
  if (Math.abs(amount) < 1e-12) return magnitude;
  return `${amount < 0 ? minus : plus}${magnitude}`;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
