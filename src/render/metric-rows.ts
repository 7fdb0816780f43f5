import type { KnownNumber } from '../domain/known.ts';
import type { TaskReport } from '../domain/report.ts';
import { guardRows } from './guard-rows.ts';
import {
  formatChange,
  formatInterval,
  formatMs,
  formatPercent,
  formatSignedPoints,
  formatUsd,
  msDigits,
  usdDigits,
} from './numbers.ts';

/** One line of the table that compares the two targets. Every cell is our own text, safe in every medium. */
export interface MetricRow {
  readonly metric: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly difference: string;
  /** Of the difference, with its confidence; empty for a metric without one. */
  readonly interval: string;
}

/**
 * Accuracy, the guards, cost per 1,000 calls, latency p50 and p95. None without a comparison: when too many calls failed, the
 * numbers of those that did not would say little and look like much.
 */
export function metricRows({ comparison, guards, targets }: TaskReport): readonly MetricRow[] {
  if (comparison === null || comparison.n === 0) return [];
  const { baseline, candidate } = targets;
  return [
    {
      metric: 'accuracy',
      baseline: formatPercent(comparison.baseline.value),
      candidate: formatPercent(comparison.candidate.value),
      difference: `${formatSignedPoints(comparison.difference)} points`,
      interval: formatInterval(comparison.interval),
    },
    ...guardRows(guards),
    ...costRow(baseline?.usdPer1000Calls, candidate?.usdPer1000Calls),
    ...latencyRow('latency p50', baseline?.latencyMs?.p50, candidate?.latencyMs?.p50),
    ...latencyRow('latency p95', baseline?.latencyMs?.p95, candidate?.latencyMs?.p95),
  ];
}

function costRow(baseline: KnownNumber | undefined, candidate: KnownNumber | undefined): readonly MetricRow[] {
  if (baseline === undefined || candidate === undefined) return [];
  const before = baseline.known ? baseline.value : undefined;
  const after = candidate.known ? candidate.value : undefined;
  const digits = usdDigits(before ?? 0, after ?? 0);
  return [row('cost per 1,000 calls', before, after, 'unknown', (usd) => formatUsd(usd, digits))];
}

function latencyRow(metric: string, before: number | undefined, after: number | undefined): readonly MetricRow[] {
  if (before === undefined && after === undefined) return [];
  const digits = msDigits(before ?? 0, after ?? 0);
  return [row(metric, before, after, '–', (ms) => formatMs(ms, digits))];
}

function row(
  metric: string,
  before: number | undefined,
  after: number | undefined,
  missing: string,
  format: (amount: number) => string,
): MetricRow {
  return {
    metric,
    baseline: before === undefined ? missing : format(before),
    candidate: after === undefined ? missing : format(after),
    difference: before === undefined || after === undefined ? '–' : formatChange(after - before, before, format),
    interval: '',
  };
}
