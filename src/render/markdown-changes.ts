import type { BaseCommit, DatasetDiff, EditedExample, FileDiff, QuotedExample } from '../domain/dataset-diff.ts';
import type { Run } from '../domain/report.ts';
import { cutToDifference } from './cut-to-difference.ts';
import {
  countParts,
  describeFileChange,
  describeLabels,
  formatTurn,
  isKnown,
  type KnownFileDiff,
  relationPhrases,
  rewordedNote,
} from './describe-changes.ts';
import { inlineCode, markdownText, tableCode } from './escape-markdown.ts';
import { formatCount } from './numbers.ts';
import { sourceLink } from './source-link.ts';

/** `show`: examples of a kind and file. `text`: longest untrusted text, in UTF-16 units. */
export interface ChangeLimits {
  readonly show: number;
  readonly text: number;
}

/** What the change does to the datasets of a task: a table of the files, then file by file the labels and examples that changed. */
export function markdownChanges(diff: DatasetDiff, run: Run, limits: ChangeLimits): string {
  if (!diff.known) return `What the change does to the datasets is unknown: ${markdownText(diff.reason)}.`;
  const { base, files, removedUnknown } = diff;
  return [
    `Compared with ${commit(base, run)}, ${relationPhrases[base.relation]}. Examples are compared by content: moved lines are no change.`,
    fileTable(files),
    ...(removedUnknown === null ? [] : [`Whether files were removed is unknown: ${markdownText(removedUnknown)}.`]),
    ...files.filter(isKnown).flatMap((file) => fileChanges(file, base, run, limits)),
  ].join('\n\n');
}

function commit({ commit: id }: BaseCommit, { serverUrl, repository }: Run): string {
  const text = inlineCode(id.slice(0, 8));
  const isAddress = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/[0-9a-f]{40,64}$/;
  if (serverUrl === undefined || repository === undefined || !isAddress.test(`${serverUrl}/${repository}/${id}`))
    return text;
  return `[${text}](${serverUrl}/${repository}/commit/${id})`;
}

function fileTable(files: readonly FileDiff[]): string {
  return [
    '| file | role | added | removed | edited | examples | tokens |',
    '|:--|:--|--:|--:|--:|--:|--:|',
    ...files.map((file) => {
      const start = `| ${tableCode(file.path)} | ${file.role} |`;
      if (!isKnown(file)) return `${start} ? | ? | ? | ${markdownText(describeFileChange(file), 300)} | ? |`;
      const { status, added, removed, edited, examples, tokens } = file;
      const note = status === 'new' || status === 'removed' ? ` (${status} file)` : '';
      const counts = [signed('+', added), signed('−', removed), formatCount(edited), formatTurn(examples) + note];
      return `${start} ${counts.join(' | ')} | ${formatTurn(tokens)} |`;
    }),
  ].join('\n');
}

function signed(sign: '+' | '−', count: number): string {
  return count === 0 ? '0' : `${sign}${formatCount(count)}`;
}

const mostLabels = 12;

function fileChanges(file: KnownFileDiff, base: BaseCommit, run: Run, limits: ChangeLimits): readonly string[] {
  if (file.added + file.removed + file.edited === 0) return [];
  const labels = file.labels === null ? [] : describeLabels(file.labels, mostLabels);
  return [
    `**${inlineCode(file.path)}**`,
    ...labels.map((changes) => `Labels: ${markdownText(changes, 1_500)}.`),
    ...(file.rewordedSearched ? [] : [rewordedNote]),
    exampleTable(file, base, run, limits),
  ];
}

function exampleTable(file: KnownFileDiff, base: BaseCommit, run: Run, { show, text }: ChangeLimits): string {
  const { listed, path } = file;
  const after = (line: number) => place(run, path, line);
  const before = (line: number) => place({ ...run, commit: base.commit }, path, line);
  const [edited, removed, added] = [
    listed.edited.slice(0, show),
    listed.removed.slice(0, show),
    listed.added.slice(0, show),
  ];
  const more = countParts({
    added: file.added - added.length,
    removed: file.removed - removed.length,
    edited: file.edited - edited.length,
  });
  return [
    '| change | line | input | answer |',
    '|:--|--:|:--|:--|',
    ...edited.map((example) => editedRow(example, after, text)),
    ...removed.map((example) => `| removed | ${before(example.line)} | ${quoted(example, text)} |`),
    ...added.map((example) => `| added | ${after(example.line)} | ${quoted(example, text)} |`),
    ...(more.length === 0 ? [] : ['', `Not shown: ${more.join(', ')}.`]),
  ].join('\n');
}

function editedRow(
  { line, input, answer, changed }: EditedExample,
  place: (line: number) => string,
  text: number,
): string {
  const cell = (part: 'input' | 'answer', { before, after }: EditedExample['input']) => {
    if (!changed.includes(part)) return tableCode(after, text);
    return cutToDifference(before, after, text)
      .map((version) => tableCode(version, text))
      .join(' → ');
  };
  const note = changed.includes('other') ? ' (instructions, tools or metadata)' : '';
  return `| edited${note} | ${place(line.after)} | ${cell('input', input)} | ${cell('answer', answer)} |`;
}

function quoted({ input, answer }: QuotedExample, text: number): string {
  return `${tableCode(input, text)} | ${tableCode(answer, text)}`;
}

function place(run: Run, path: string, line: number): string {
  const link = sourceLink(run, path, line);
  return link === null ? formatCount(line) : `[${line}](${link})`;
}
