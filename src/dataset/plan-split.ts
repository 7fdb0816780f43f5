import { createHash } from 'node:crypto';
import { groupAlike } from './group-alike.ts';
import { stratify } from './stratify.ts';

/** How much to hold out: a share of the lines, between 0 and 1, or a number of lines. */
export type Portion =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'count'; readonly count: number };

/** What a split needs to know of one line. */
export interface SplitExample {
  /** Hash of the line's bytes: what fixes its place in the draw, so that its place in the file does not. */
  readonly hash: string;
  readonly input: string;
  readonly normalised: string;
  readonly answer: string;
}

export interface SplitPlan {
  /** One entry an example, in the order given: whether it is held out. */
  readonly heldOut: readonly boolean[];
  readonly target: number;
  readonly groups: number;
  readonly largestGroup: number;
  /** By label, most frequent first; by length of the conversation when the answers are no labels. */
  readonly strata: readonly StratumPlan[];
  readonly byLabel: boolean;
}

export interface StratumPlan {
  readonly name: string;
  readonly lines: number;
  readonly quota: number;
  readonly heldOut: number;
}

interface Group {
  readonly members: readonly number[];
  /** Lines by stratum. */
  readonly counts: ReadonlyMap<number, number>;
  readonly draw: string;
}

/**
 * Chooses what to hold out. Lines with equal or nearly equal inputs (`groupAlike`) stay on one side; every stratum gives its
 * share as nearly as whole groups allow. Groups are drawn in the order of a hash of seed and content: each is as likely as
 * another of its size, the same lines give the same sides, and their order in the file does not matter.
 */
export function planSplit(examples: readonly SplitExample[], portion: Portion, seed: number): SplitPlan {
  const { byLabel, names, stratumOf } = stratify(examples);
  const groups = makeGroups(examples, stratumOf, seed);
  const target = countTarget(portion, examples.length);
  const lines = count(names.length, stratumOf);
  const quotas = shareQuotas(target, names, lines, countGroups(names.length, groups), byLabel, seed);
  const held = drawGroups(groups, quotas, target);

  const heldOut = examples.map(() => false);
  for (const { members } of held) for (const member of members) heldOut[member] = true;
  const taken = count(
    names.length,
    stratumOf.filter((_, index) => heldOut[index]),
  );
  const strata = names.map((name, stratum) => ({
    name,
    lines: lines[stratum] ?? 0,
    quota: quotas[stratum] ?? 0,
    heldOut: taken[stratum] ?? 0,
  }));
  return {
    heldOut,
    target,
    groups: groups.length,
    largestGroup: groups.reduce((largest, { members }) => Math.max(largest, members.length), 0),
    strata: byLabel ? strata.toSorted((left, right) => right.lines - left.lines) : strata,
    byLabel,
  };
}

/** At least one line on each side, where there are two. */
function countTarget(portion: Portion, lines: number): number {
  const wanted = portion.kind === 'share' ? Math.round(portion.share * lines) : portion.count;
  return Math.max(Math.min(wanted, lines - 1), Math.min(1, lines - 1));
}

function makeGroups(examples: readonly SplitExample[], stratumOf: readonly number[], seed: number): readonly Group[] {
  const groups = groupAlike(examples).map((members): Group => {
    const counts = new Map<number, number>();
    for (const member of members) {
      const stratum = stratumOf[member] ?? 0;
      counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
    }
    const first = members.reduce((least, member) => {
      const hash = examples[member]?.hash ?? '';
      return least === '' || hash < least ? hash : least;
    }, '');
    return { members, counts, draw: hashOf(seed, first) };
  });
  return groups.sort((left, right) => (left.draw < right.draw ? -1 : 1));
}

/**
 * Whole numbers that add up to the target, as nearly in proportion as can be (largest remainders). A label keeps a line for
 * training, and one whose lines are all alike stays there: it could be judged or learned, not both.
 */
function shareQuotas(
  target: number,
  names: readonly string[],
  lines: readonly number[],
  groups: readonly number[],
  byLabel: boolean,
  seed: number,
): readonly number[] {
  const most = lines.map((all, stratum) => (byLabel ? ((groups[stratum] ?? 0) > 1 ? all - 1 : 0) : all));
  const eligible = most.reduce((sum, all, stratum) => sum + (all > 0 ? (lines[stratum] ?? 0) : 0), 0);
  const exact = lines.map((all, stratum) =>
    (most[stratum] ?? 0) > 0 ? Math.min((target * all) / eligible, most[stratum] ?? 0) : 0,
  );
  const quotas = exact.map(Math.floor);
  const order = names
    .map((name, stratum) => ({ stratum, rest: (exact[stratum] ?? 0) % 1, draw: hashOf(seed, name) }))
    .sort((left, right) => right.rest - left.rest || (left.draw < right.draw ? -1 : 1));
  let open = target - quotas.reduce((sum, quota) => sum + quota, 0);
  for (const { stratum } of [...order, ...order]) {
    if (open <= 0) break;
    if ((quotas[stratum] ?? 0) >= (most[stratum] ?? 0)) continue;
    quotas[stratum] = (quotas[stratum] ?? 0) + 1;
    open -= 1;
  }
  return quotas;
}

/**
 * Takes each group, in the order of the draw, that brings the strata nearer to their quotas; then, while lines are missing in
 * all, those that at least do not lead away from them.
 */
function drawGroups(groups: readonly Group[], quotas: readonly number[], target: number): readonly Group[] {
  const missing = [...quotas];
  const taken = new Set<Group>();
  let open = target;
  const gain = ({ counts }: Group): number => {
    let sum = 0;
    for (const [stratum, lines] of counts) {
      const before = missing[stratum] ?? 0;
      sum += Math.abs(before) - Math.abs(before - lines);
    }
    return sum;
  };
  const take = (group: Group): void => {
    taken.add(group);
    open -= group.members.length;
    for (const [stratum, lines] of group.counts) missing[stratum] = (missing[stratum] ?? 0) - lines;
  };
  for (const group of groups) if (gain(group) > 0 && taken.size < groups.length - 1) take(group);
  for (const group of groups) {
    const nearer = Math.abs(open) > Math.abs(open - group.members.length);
    if (nearer && !taken.has(group) && gain(group) >= 0 && taken.size < groups.length - 1) take(group);
  }
  return [...taken];
}

function count(strata: number, stratumOf: readonly number[]): readonly number[] {
  const counts = new Array<number>(strata).fill(0);
  for (const stratum of stratumOf) counts[stratum] = (counts[stratum] ?? 0) + 1;
  return counts;
}

function countGroups(strata: number, groups: readonly Group[]): readonly number[] {
  return count(
    strata,
    groups.flatMap(({ counts }) => [...counts.keys()]),
  );
}

function hashOf(seed: number, text: string): string {
  return createHash('sha256').update(`${seed}:${text}`).digest('hex');
}
