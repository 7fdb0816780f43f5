import type { LabelChange } from '../domain/dataset-diff.ts';

const longestLabel = 64;
const mostLabels = 1_000;

/**
 * How often each label stands among the answers before and after, the greatest change first; null where the answers are no
 * labels: on both sides all but one in ten are short and on one line, and on one side they stand twice on average.
 */
export function diffLabels(before: readonly string[], after: readonly string[]): readonly LabelChange[] | null {
  const [old, now] = [countShort(before), countShort(after)];
  if (old === null || now === null) return null;
  const classifies = repeats(old, before.length) || repeats(now, after.length);
  const labels = new Set([...old.keys(), ...now.keys()]);
  if (!classifies || labels.size > mostLabels) return null;
  return [...labels]
    .map((label) => ({ label, before: old.get(label) ?? 0, after: now.get(label) ?? 0 }))
    .sort((one, other) => size(other) - size(one) || (one.label < other.label ? -1 : 1));
}

function countShort(answers: readonly string[]): ReadonlyMap<string, number> | null {
  const counts = new Map<string, number>();
  let long = 0;
  for (const answer of answers) {
    if (answer.length > longestLabel || answer.includes('\n') || /^\s*[{[]/.test(answer)) long += 1;
    else counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return long > answers.length / 10 ? null : counts;
}

function repeats(counts: ReadonlyMap<string, number>, answers: number): boolean {
  return answers > 0 && counts.size <= answers / 2;
}

function size({ before, after }: LabelChange): number {
  return Math.abs(after - before);
}
