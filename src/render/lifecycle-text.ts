import type { LifecycleReport, ModelLife } from '../domain/lifecycle-report.ts';
import { columnWidth, cutColumns, padColumns, wrapColumns } from './column-width.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import { tableCode } from './escape-markdown.ts';
import { formatPlural } from './numbers.ts';
import { type Colour, makePaint } from './paint.ts';

/** Every model with its end, the nearest first, for a terminal of `columns` columns. */
export function renderLifecycleText(
  report: LifecycleReport,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = makePaint(colour);
  const names = report.models.map(({ model, provider }) =>
    cutColumns(`${escapeLogValue(model)} at ${escapeLogValue(provider)}`, mostColumns),
  );
  const wide = Math.max(0, ...names.map(columnWidth));
  const rows = report.models.flatMap((life, index) => {
    const indent = ' '.repeat(4);
    return [
      `${padColumns(names[index] ?? '', wide)}  ${paint(toneOf(life), sayEnd(life))}`,
      ...wrapColumns(escapeLogValue(`${sayUses(life)}${sayReplacement(life)}`, 1_000), Math.max(60, columns) - 4).map(
        (line) => indent + line,
      ),
    ];
  });
  const source = `Dates of the services where they could be asked, else as published on ${report.tableDate}.`;
  return breakWorkflowCommands(`${[...(rows.length === 0 ? ['No model is named.'] : rows), '', source].join('\n')}\n`);
}

/** The same as a section of the job summary. */
export function renderLifecycleSummary({ models, tableDate }: LifecycleReport): string {
  const rows = models.map(
    (life) =>
      `| ${tableCode(life.model)} | ${tableCode(life.provider)} | ${sayEnd(life)} | ${life.replacement === null ? '–' : tableCode(life.replacement)} | ${tableCode(sayUses(life))} |`,
  );
  const head = ['| model | provider | end | to go on with | named by |', '|:--|:--|:--|:--|:--|'];
  const note = `<sub>Dates of the services where they could be asked, else as published on ${tableDate}.</sub>`;
  return ['### Models and their end', '', ...head, ...rows, '', note, ''].join('\n');
}

const mostColumns = 60;

/** `shuts down on 2027-01-14, in 55 days`. */
export function sayEnd({ end }: ModelLife): string {
  switch (end.status) {
    case 'dated':
      if (end.days < 0) return `was shut down on ${end.day}`;
      return `shuts down on ${end.day}, in ${formatPlural(end.days, 'day')}`;
    case 'none-announced':
      return 'no end is announced';
    case 'unknown':
      return 'its end is not known';
  }
}

/** `triage: candidate, lock; receipts: baseline`. */
function sayUses({ uses }: ModelLife): string {
  const tasks = [...new Set(uses.map(({ task }) => task))];
  return tasks
    .map((task) => `${task}: ${uses.flatMap((use) => (use.task === task ? [use.as] : [])).join(', ')}`)
    .join('; ');
}

function sayReplacement({ replacement, end }: ModelLife): string {
  return replacement === null || end.status !== 'dated' ? '' : `; the provider names ${replacement} to go on with`;
}

function toneOf({ end }: ModelLife): Colour {
  if (end.status !== 'dated') return 'dim';
  if (end.days <= 30) return 'red';
  return end.days <= 90 ? 'yellow' : 'green';
}
