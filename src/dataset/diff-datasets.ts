import { type EditedExample, type FileDiff, listedExamples, type QuotedExample } from '../domain/dataset-diff.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
import { diffLabels } from './diff-labels.ts';
import { type DiffExample, type ExamplePair, matchExamples } from './match-examples.ts';

export interface DatasetsToDiff {
  readonly path: string;
  readonly role: DatasetRole;
  /** The file's examples before the change; null when there was no such file. */
  readonly before: readonly DiffExample[] | null;
  /** Null when the change removes the file. */
  readonly after: readonly DiffExample[] | null;
}

/** What a change does to one dataset file, examples compared by content (`matchExamples`). Texts over 2,000 UTF-16 units are cut. */
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
    labels: mutable(diffLabels(base.map(answerOf), head.map(answerOf))),
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

function mutable<Item>(list: readonly Item[] | null): Item[] | null {
  return list === null ? null : [...list];
}

function quote({ line, input, answer }: DiffExample): QuotedExample {
  return { line, input: cut(input), answer: cut(answer) };
}

function quoteEdit({ before, after }: ExamplePair): EditedExample {
  const changed = (['input', 'answer'] as const).filter((part) => before[part] !== after[part]);
  return {
    line: { before: before.line, after: after.line },
    input: { before: cut(before.input), after: cut(after.input) },
    answer: { before: cut(before.answer), after: cut(after.answer) },
    changed: changed.length === 0 ? ['other'] : changed,
  };
}

/** Never cuts a surrogate pair in two. */
function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
