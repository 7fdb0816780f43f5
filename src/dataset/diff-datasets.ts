import {
  type EditedExample,
  type FileDiff,
  type LabelChange,
  listedExamples,
  type QuotedExample,
} from '../domain/dataset-diff.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
import { diffLabels } from './diff-labels.ts';
import { maskSecrets } from './find-secrets.ts';
import { type DiffExample, type ExamplePair, matchExamples } from './match-examples.ts';

export interface DatasetsToDiff {
  readonly path: string;
  readonly role: DatasetRole;
  /** The file's examples before the change; null when there was no such file. */
  readonly before: readonly DiffExample[] | null;
  /** Null when the change removes the file. */
  readonly after: readonly DiffExample[] | null;
}

/**
 * What a change does to one dataset file, examples compared by content (`matchExamples`). Secrets and
 * personal details in texts are replaced by their kind; texts over 2,000 UTF-16 units are cut.
 */
export function diffDatasets({ path, role, before, after }: DatasetsToDiff): FileDiff {
  const [base, head] = [before ?? [], after ?? []];
  const { added, removed, edited, rewordedSearched } = matchExamples(base, head);
  const isEqual = added.length + removed.length + edited.length === 0;
  return {
    status: before === null ? 'new' : after === null ? 'removed' : isEqual ? 'unchanged' : 'changed',
    path,
    role,
    examples: { before: base.length, after: head.length },
    tokens: { before: sumTokens(base), after: sumTokens(head) },
    added: added.length,
    removed: removed.length,
    edited: edited.length,
    rewordedSearched,
    labels: diffLabels(base.map(answerOf), head.map(answerOf))?.map(maskLabel) ?? null,
    listed: {
      added: added.slice(0, listedExamples).map(quote),
      removed: removed.slice(0, listedExamples).map(quote),
      edited: edited.slice(0, listedExamples).map(quoteEdit),
    },
  };
}

const longestText = 2_000;

function sumTokens(examples: readonly DiffExample[]): number {
  return examples.reduce((sum, { tokens }) => sum + tokens, 0);
}

function answerOf({ answer }: DiffExample): string {
  return answer;
}

function maskLabel({ label, ...counts }: LabelChange): LabelChange {
  return { label: maskSecrets(label), ...counts };
}

function quote({ line, input, answer }: DiffExample): QuotedExample {
  return { line, input: show(input), answer: show(answer) };
}

function quoteEdit({ before, after }: ExamplePair): EditedExample {
  const changed = (['input', 'answer'] as const).filter((part) => before[part] !== after[part]);
  return {
    line: { before: before.line, after: after.line },
    input: { before: show(before.input), after: show(after.input) },
    answer: { before: show(before.answer), after: show(after.answer) },
    changed: changed.length === 0 ? ['other'] : changed,
  };
}

/** Masked before it is cut, so that no half of a secret is left at the end. */
function show(text: string): string {
  return cut(maskSecrets(text.slice(0, 2 * longestText)));
}

/** Never cuts a surrogate pair in two. */
function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
