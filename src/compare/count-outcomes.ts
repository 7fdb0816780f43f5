import type { Outcome } from '../domain/outcome.ts';
import { type Clusters, singletons } from '../stats/clustered-mean.ts';

/** What the outcomes come to, whatever their order. */
export interface OutcomeCounts {
  readonly n: number;
  /** Of equal scores, 0.5 and more count as both right. */
  readonly bothRight: number;
  readonly losses: number;
  readonly gains: number;
  readonly bothWrong: number;
  readonly baselineSum: number;
  readonly candidateSum: number;
  /** True when every score is 0 or 1. */
  readonly binary: boolean;
  /** The number of groups when at least one holds two samples; null when all samples are independent. */
  readonly groups: number | null;
}

export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  let losses = 0;
  let gains = 0;
  let bothRight = 0;
  let binary = true;
  for (const { baseline, candidate } of outcomes) {
    if (baseline > candidate) losses += 1;
    else if (candidate > baseline) gains += 1;
    else if (baseline >= 0.5) bothRight += 1;
    if (binary && !(isBinary(baseline) && isBinary(candidate))) binary = false;
  }
  const n = outcomes.length;
  const bothWrong = n - losses - gains - bothRight;
  return {
    n,
    bothRight,
    losses,
    gains,
    bothWrong,
    baselineSum: binary ? bothRight + losses : sumInOrder(outcomes.map(({ baseline }) => baseline)),
    candidateSum: binary ? bothRight + gains : sumInOrder(outcomes.map(({ candidate }) => candidate)),
    binary,
    groups: countGroups(outcomes),
  };
}

/**
 * The differences candidate − baseline, summed by group; a sample without a group is one of its own.
 * Everything is sorted before it is added, so that the order of the outcomes cannot change a single bit.
 */
export function clusterDifferences(outcomes: readonly Outcome[]): Clusters {
  const alone: number[] = [];
  const members = new Map<string, number[]>();
  for (const { baseline, candidate, group } of outcomes) {
    const difference = candidate - baseline;
    if (group === undefined) alone.push(difference);
    else {
      const known = members.get(group);
      if (known === undefined) members.set(group, [difference]);
      else known.push(difference);
    }
  }
  if (members.size === 0) return singletons([...Float64Array.from(alone).sort()]);
  const clusters = [...members.values()].map((values) => ({ sum: sumInOrder(values), size: values.length }));
  for (const sum of alone) clusters.push({ sum, size: 1 });
  clusters.sort((left, right) => left.sum - right.sum || left.size - right.size);
  return { sums: clusters.map(({ sum }) => sum), sizes: clusters.map(({ size }) => size) };
}

function isBinary(score: number): boolean {
  return score === 0 || score === 1;
}

function countGroups(outcomes: readonly Outcome[]): number | null {
  const groups = new Set<string>();
  let alone = 0;
  for (const { group } of outcomes) {
    if (group === undefined) alone += 1;
    else groups.add(group);
  }
  const all = groups.size + alone;
  return all === outcomes.length ? null : all;
}

function sumInOrder(values: readonly number[]): number {
  return Float64Array.from(values)
    .sort()
    .reduce((sum, value) => sum + value, 0);
}
