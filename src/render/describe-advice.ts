import type { Comparison } from '../domain/comparison.ts';
import type { TargetReport, TaskReport } from '../domain/report.ts';
import { formatDifference, formatKnownUsd, formatMs, formatPercent, formatPoints } from './numbers.ts';
import { capitalised, type Statement } from './statement.ts';

/**
 * What the numbers say about the choice between training, a prompt and whatever else was asked beside them, in one sentence. Null where
 * there is nothing to choose: no comparison, or nothing but two untrained targets, of which the verdict says it all. Null as well where
 * a gate stopped early because a drop is ruled out: then nobody asked whether the candidate is better.
 */
export function adviseOnTargets(task: TaskReport): string | null {
  const candidate = task.targets.candidate;
  const { comparison } = task;
  if (comparison === null || candidate === undefined) return null;
  if (comparison.stopped.early && comparison.verdict === 'not-worse') return null;
  const rivals = listRivals(task);
  const trained = rivals.filter(({ target }) => isTrained(task, target));
  const plain = rivals.filter(({ target }) => !isTrained(task, target));
  if (isTrained(task, candidate)) return plain.length === 0 ? null : adviseOnTrained(candidate, plain);
  if (trained.length > 0) return adviseOnUntrained(candidate, trained);
  const references = rivals.filter(({ name }) => name !== 'baseline');
  return references.length === 0 ? null : adviseOnOthers(candidate, references);
}

/** Each target that the candidate was compared with, what it is worth, and how the candidate stands against it; the baseline first. */
export function describeRivals(task: TaskReport): readonly Statement[] {
  return listRivals(task).map(({ name, target, comparison }) => ({
    label: capitalised(name),
    phrases: [
      { code: target.model },
      `${target.prompt === '' ? '' : `, with ${target.prompt}`}: ${figuresOf(target)}. The candidate is ${standing[comparison.verdict]}: ${formatDifference(comparison)}`,
    ],
  }));
}

/** What the candidate was compared with, and how that went. */
interface Rival {
  readonly name: string;
  readonly target: TargetReport;
  readonly comparison: Comparison;
}

function listRivals({ targets, comparison, againstReferences }: TaskReport): readonly Rival[] {
  const compared: readonly (readonly [string, Comparison | null])[] = [
    ['baseline', comparison],
    ...Object.entries(againstReferences),
  ];
  return compared.flatMap(([name, against]) => {
    const target = targets[name];
    return target === undefined || against === null ? [] : [{ name, target, comparison: against }];
  });
}

function isTrained({ fineTune }: TaskReport, { model }: TargetReport): boolean {
  return model.startsWith('ft:') || (fineTune !== null && model === fineTune.model);
}

/** Worth it on quality over everything else, or else on cost or latency over the best of what it does not beat; or not needed. */
function adviseOnTrained(candidate: TargetReport, plain: readonly Rival[]): string {
  const unbeaten = plain.filter(({ comparison }) => comparison.verdict !== 'improved');
  if (unbeaten.length === 0) {
    const best = bestOf(plain);
    return `Fine-tuning is worth it on quality: ${gainOver(best)}${besides(candidate, best)}.`;
  }
  const rival = bestOf(unbeaten);
  const { name, comparison } = rival;
  switch (comparison.verdict) {
    case 'regressed':
      return `Fine-tuning is not worth it here: ${name} is better by ${formatPoints(-comparison.difference)}.`;
    case 'inconclusive':
      return `Whether this task needs fine-tuning cannot be said yet: against ${name} the difference is undecided, and takes more held-out samples.`;
    case 'improved':
    case 'not-worse': {
      const saving = savingOf(candidate, rival);
      return saving === null
        ? `This task did not need fine-tuning: ${name} is as good, and training saves nothing that was measured.`
        : `Fine-tuning is worth it on ${saving.on}: as good as ${name}, ${saving.amount}.`;
    }
  }
}

function adviseOnUntrained(candidate: TargetReport, trained: readonly Rival[]): string {
  const best = bestOf(trained);
  const { name, target, comparison } = best;
  switch (comparison.verdict) {
    case 'improved':
      return `This task did not need fine-tuning: ${gainOver(best)}.`;
    case 'regressed':
      return `Fine-tuning would be worth it on quality: ${name} is better than the candidate by ${formatPoints(-comparison.difference)}.`;
    case 'inconclusive':
      return `Whether fine-tuning is worth it cannot be said yet: against ${name} the difference is undecided, and takes more held-out samples.`;
    case 'not-worse': {
      const saving = savingOf(target, { name: 'the candidate', target: candidate });
      return saving === null
        ? `This task did not need fine-tuning: the candidate is as good as ${name}.`
        : `Fine-tuning would be worth it on ${saving.on}: ${name} answers no better, ${saving.amount}.`;
    }
  }
}

function adviseOnOthers(candidate: TargetReport, references: readonly Rival[]): string {
  const unbeaten = references.filter(({ comparison }) => comparison.verdict !== 'improved');
  const best = bestOf(unbeaten.length === 0 ? references : unbeaten);
  const { name, comparison } = best;
  switch (comparison.verdict) {
    case 'improved':
      return `The candidate is worth it on quality: ${gainOver(best)}${besides(candidate, best)}.`;
    case 'regressed':
      return `${capitalised(name)} is better than the candidate by ${formatPoints(-comparison.difference)}.`;
    case 'inconclusive':
      return `Between the candidate and ${name} nothing is decided; that takes more held-out samples.`;
    case 'not-worse': {
      const saving = savingOf(candidate, best);
      return saving === null
        ? `The candidate is no better than ${name}, and saves nothing that was measured.`
        : `The candidate is worth it on ${saving.on}: as good as ${name}, ${saving.amount}.`;
    }
  }
}

/** The most accurate; of equal ones the first. */
function bestOf(rivals: readonly Rival[]): Rival {
  const [first, ...others] = rivals;
  if (first === undefined) throw new Error('There is nobody to compare with');
  const accuracy = ({ target }: Rival) => target.accuracy ?? 0;
  return others.reduce((best, one) => (accuracy(one) > accuracy(best) ? one : best), first);
}

function gainOver({ name, comparison }: Rival): string {
  return `the candidate is better than ${name} by ${formatPoints(comparison.difference)}`;
}

/** A fifth less is a saving; anything smaller comes and goes with the length of answers and the load of the service. */
const leastSaving = 0.2;

function savingOf(
  one: TargetReport,
  other: Pick<Rival, 'name' | 'target'>,
): { readonly on: 'cost' | 'latency'; readonly amount: string } | null {
  const cost = costRatio(one, other.target);
  if (cost !== null && cost <= 1 - leastSaving)
    return { on: 'cost', amount: `at ${formatPercent(cost, 0)} of its cost per call` };
  const latency = latencyRatio(one, other.target);
  if (latency !== null && latency <= 1 - leastSaving)
    return { on: 'latency', amount: `at ${formatPercent(latency, 0)} of its median latency` };
  return null;
}

/** What better answers cost, where that is known. */
function besides(candidate: TargetReport, { target }: Rival): string {
  const cost = costRatio(candidate, target);
  return cost === null || (cost > 0.95 && cost < 1.05) ? '' : `, at ${formatPercent(cost, 0)} of the cost per call`;
}

/** Null where either is unknown, or there is nothing to divide by. */
function costRatio(one: TargetReport, other: TargetReport): number | null {
  const [mine, theirs] = [one.usdPer1000Calls, other.usdPer1000Calls];
  return mine.known && theirs.known && theirs.value > 0 ? mine.value / theirs.value : null;
}

/** The local engine's time says nothing about a service's. */
function latencyRatio(one: TargetReport, other: TargetReport): number | null {
  if ([one, other].some(({ provider }) => provider === 'local')) return null;
  const [mine, theirs] = [one.latencyMs, other.latencyMs];
  return mine === null || theirs === null || theirs.p50 === 0 ? null : mine.p50 / theirs.p50;
}

function figuresOf({ accuracy, usdPer1000Calls, latencyMs }: TargetReport): string {
  return [
    `accuracy ${accuracy === null ? 'unknown' : formatPercent(accuracy)}`,
    `${formatKnownUsd(usdPer1000Calls)} per 1,000 calls`,
    ...(latencyMs === null ? [] : [`median latency ${formatMs(latencyMs.p50)}`]),
  ].join(', ');
}

const standing = {
  improved: 'better',
  'not-worse': 'not worse',
  regressed: 'worse',
  inconclusive: 'undecided against it',
} as const satisfies Record<Comparison['verdict'], string>;
