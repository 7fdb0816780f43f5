import type { DatasetDiff, EditedExample, FileDiff, QuotedExample } from '../../domain/dataset-diff.ts';
import type { Run } from '../../domain/report.ts';
import {
  countParts,
  describeChanges,
  describeFileChange,
  describeLabels,
  formatTurn,
  isKnown,
  type KnownFileDiff,
  relationPhrases,
  rewordedNote,
} from '../describe-changes.ts';
import { escapeHtml } from '../escape-html.ts';
import { formatCount } from '../numbers.ts';
import { toOneLine } from '../visible-text.ts';
import { renderPlace, renderTable, renderText } from './elements.ts';

/** What the change does to the datasets of a task: the files, and every listed example, folded. */
export function renderChanges(diff: DatasetDiff, run: Run): string {
  const summary = `<p class="soft">${escapeHtml(describeChanges(diff), 200)}</p>`;
  if (!diff.known) return `${summary}<p class="soft">${escapeHtml(diff.reason, 500)}</p>`;
  const { commit, relation } = diff.base;
  const base = { ...run, commit };
  return [
    summary,
    `<p class="soft">Compared with <code>${escapeHtml(commit.slice(0, 8))}</code>, ${relationPhrases[relation]}.</p>`,
    renderTable(
      'Files that the change touches',
      [
        { title: 'file', align: 'text' },
        { title: 'examples', align: 'number' },
        { title: 'tokens', align: 'number' },
        { title: 'change', align: 'text' },
      ],
      diff.files.map(fileRow),
    ),
    ...(diff.removedUnknown === null
      ? []
      : [`<p class="soft">Whether files were removed is unknown: ${escapeHtml(diff.removedUnknown, 500)}.</p>`]),
    ...diff.files.filter(isKnown).map((file) => fileChanges(file, run, base)),
  ].join('\n');
}

function fileRow(file: FileDiff): readonly string[] {
  const [examples, tokens] = isKnown(file) ? [formatTurn(file.examples), formatTurn(file.tokens)] : ['?', '?'];
  const change = file.status === 'changed' ? countParts(file).join(', ') : describeFileChange(file);
  return [`<code>${escapeHtml(file.path, 300)}</code>`, examples, tokens, escapeHtml(change, 500)];
}

function fileChanges(file: KnownFileDiff, run: Run, base: Run): string {
  const { listed, path } = file;
  const labels = file.labels === null ? [] : describeLabels(file.labels, 40);
  const cards = [
    ...listed.edited.map((example) => editedCard(example, renderPlace(run, path, example.line.after))),
    ...listed.removed.map((example) => card('removed', example, renderPlace(base, path, example.line))),
    ...listed.added.map((example) => card('added', example, renderPlace(run, path, example.line))),
  ];
  const rest = file.added + file.removed + file.edited - cards.length;
  if (cards.length === 0) return '';
  return [
    `<p><code>${escapeHtml(path, 300)}</code>${labels.map((changes) => ` <span class="soft">labels: ${escapeHtml(changes, 4_000)}</span>`).join('')}</p>`,
    ...(file.rewordedSearched ? [] : [`<p class="soft">${rewordedNote}</p>`]),
    ...cards,
    ...(rest > 0 ? [`<p class="soft">And ${formatCount(rest)} more.</p>`] : []),
  ].join('\n');
}

function card(kind: 'added' | 'removed', { line, input, answer }: QuotedExample, where: string): string {
  return `<details><summary><span class="soft">${kind}, line ${line}</span><span class="asked">${escapeHtml(toOneLine(input), 160)}</span><span class="change">${escapeHtml(toOneLine(answer), 64)}</span></summary><div><p class="soft">${where}</p>${renderText('input', input)}${renderText('answer', answer)}</div></details>`;
}

function editedCard({ line, input, answer, changed }: EditedExample, where: string): string {
  const both = (part: 'input' | 'answer', { before, after }: EditedExample['input']) =>
    changed.includes(part)
      ? renderText(`${part} before`, before) + renderText(`${part} now`, after)
      : renderText(part, after);
  const note = changed.includes('other')
    ? 'instructions, tools or metadata'
    : changed.includes('answer')
      ? `${escapeHtml(toOneLine(answer.before), 32)} → ${escapeHtml(toOneLine(answer.after), 32)}`
      : 'the input';
  return `<details><summary><span class="soft">edited, line ${line.after}</span><span class="asked">${escapeHtml(toOneLine(input.after), 160)}</span><span class="change">${note}</span></summary><div><p class="soft">${where}</p>${both('input', input)}${both('answer', answer)}</div></details>`;
}
