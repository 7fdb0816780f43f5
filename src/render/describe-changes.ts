import type { BaseCommit, DatasetDiff, FileDiff, LabelChange } from '../domain/dataset-diff.ts';
import { formatCount, formatPlural } from './numbers.ts';

/** The words for what a change does to datasets, for every medium. Labels and reasons are untrusted: escape the result. */

/** A file's difference where it is known. */
export type KnownFileDiff = Exclude<FileDiff, { readonly status: 'unknown' }>;

/** All files of a task in a few words: `+12, −3, 5 edited`, `none`, `unknown`, `+12, 1 file unknown`. */
export function describeChanges(diff: DatasetDiff): string {
  if (!diff.known) return 'unknown';
  const files = diff.files.filter(isKnown);
  const sum = (part: 'added' | 'removed' | 'edited') => files.reduce((total, file) => total + file[part], 0);
  const unknown = diff.files.length - files.length;
  const parts = [
    ...countParts({ added: sum('added'), removed: sum('removed'), edited: sum('edited') }),
    ...(unknown > 0 ? [`${formatPlural(unknown, 'file')} unknown`] : []),
  ];
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** One file on one line: `+12, −3, 5 edited; 27,945 → 28,702 tokens; billing 58 → 66`. */
export function describeFileChange(file: FileDiff): string {
  if (file.status === 'unknown') return `unknown: ${file.reason}`;
  const { examples, tokens } = file;
  const labels = file.labels === null ? [] : describeLabels(file.labels, 3);
  switch (file.status) {
    case 'unchanged':
      return 'unchanged';
    case 'new':
      return `new: ${formatPlural(examples.after, 'example')}, ${formatPlural(tokens.after, 'token')}`;
    case 'removed':
      return `removed: ${formatPlural(examples.before, 'example')}, ${formatPlural(tokens.before, 'token')}`;
    case 'changed':
      return [countParts(file).join(', '), `${formatTurn(tokens)} tokens`, ...labels].join('; ');
  }
}

/** What the commit that files were compared with is to the change: `4f1c2d3e, where the branch left its base branch`. */
export const relationPhrases = {
  'merge-parent': 'the base branch as it was merged for this run',
  'merge-base': 'where the branch left its base branch',
  'base-tip': 'the tip of the base branch; what others changed there since the branch left it may count here too',
  previous: 'the commit before',
} as const satisfies Record<BaseCommit['relation'], string>;

/** Labels whose number changed, the greatest changes first: `billing 58 → 66, refund 40 → 37 and 4 more labels`; none as an empty list. */
export function describeLabels(labels: readonly LabelChange[], show: number): readonly string[] {
  const changed = labels.filter(({ before, after }) => before !== after);
  const rest = changed.length - show;
  const named = changed.slice(0, show).map(({ label, before, after }) => `${label} ${formatTurn({ before, after })}`);
  if (named.length === 0) return [];
  return [`${named.join(', ')}${rest > 0 ? ` and ${formatPlural(rest, 'more label')}` : ''}`];
}

export function isKnown(file: FileDiff): file is KnownFileDiff {
  return file.status !== 'unknown';
}

/** `388 → 397`; one number where it stayed. */
export function formatTurn({ before, after }: { readonly before: number; readonly after: number }): string {
  return before === after ? formatCount(after) : `${formatCount(before)} → ${formatCount(after)}`;
}

export function countParts({
  added,
  removed,
  edited,
}: Pick<KnownFileDiff, 'added' | 'removed' | 'edited'>): readonly string[] {
  return [
    ...(added > 0 ? [`+${formatCount(added)}`] : []),
    ...(removed > 0 ? [`−${formatCount(removed)}`] : []),
    ...(edited > 0 ? [`${formatCount(edited)} edited`] : []),
  ];
}

export const rewordedNote =
  'So many examples came and went that reworded ones were not looked for: they count as removed and added.';
