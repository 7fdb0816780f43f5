import type { LabelDetails, LabelFigures } from '../../domain/grader-report.ts';
import type { Observation } from '../observation.ts';

type Seen = Extract<Observation, { readonly kind: 'label' }>;

/** Labels and pairs of labels that a report lists. */
const MOST_LABELS = 300;
const MOST_CONFUSIONS = 50;

/**
 * Precision, recall and F1 of each label, and macro-F1, as scikit-learn defines them for `labels` = those that are expected or
 * answered, with 0 for an F1 that has nothing to divide by. An answer outside the set is an answer of no label.
 */
export function labelDetails(seen: readonly Seen[]): LabelDetails {
  const names = [
    ...new Set(seen.flatMap(({ expected, answer }) => (answer === null ? [expected] : [expected, answer]))),
  ];
  const supports = countBy(seen, ({ expected }) => expected);
  const answers = countBy(seen, ({ answer }) => answer);
  const rights = countBy(
    seen.filter(({ expected, answer }) => answer === expected),
    ({ expected }) => expected,
  );
  const labels = names
    .map((label) => figuresOf(label, supports.get(label) ?? 0, answers.get(label) ?? 0, rights.get(label) ?? 0))
    .sort((left, right) => right.support - left.support || (left.label < right.label ? -1 : 1));
  const confusions = countConfusions(seen);
  return {
    kind: 'labels',
    outside: answers.get(null) ?? 0,
    macroF1: labels.length === 0 ? null : labels.reduce((sum, { f1 }) => sum + f1, 0) / labels.length,
    labels: labels.slice(0, MOST_LABELS),
    confusions: confusions.slice(0, MOST_CONFUSIONS),
    omitted: {
      labels: Math.max(0, labels.length - MOST_LABELS),
      confusions: Math.max(0, confusions.length - MOST_CONFUSIONS),
    },
  };
}

function figuresOf(label: string, support: number, answered: number, right: number): LabelFigures {
  return {
    label,
    support,
    answered,
    right,
    precision: answered === 0 ? null : right / answered,
    recall: support === 0 ? null : right / support,
    f1: (2 * right) / (support + answered),
  };
}

function countConfusions(seen: readonly Seen[]): LabelDetails['confusions'] {
  const byExpected = new Map<string, Map<string | null, number>>();
  for (const { expected, answer } of seen) {
    if (answer === expected) continue;
    const row = byExpected.get(expected) ?? new Map<string | null, number>();
    row.set(answer, (row.get(answer) ?? 0) + 1);
    byExpected.set(expected, row);
  }
  return [...byExpected]
    .flatMap(([expected, row]) => [...row].map(([answer, count]) => ({ expected, answer, count })))
    .sort((left, right) => right.count - left.count);
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
