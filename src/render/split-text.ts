import type { SplitPlan, StratumPlan } from '../dataset/plan-split.ts';
import { columnWidth, cutColumns, padColumns } from './column-width.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import { formatCount, formatPercent, formatPlural } from './numbers.ts';
import { makePaint } from './paint.ts';

export interface SplitTextOptions {
  readonly path: string;
  readonly train: string;
  readonly heldOut: string;
  readonly blankLines: number;
  readonly written: boolean;
  readonly colour: boolean;
}

const MOST_ROWS = 30;
const LABEL_COLUMNS = 40;

/** What goes where: per label (or length) the lines of each side, and what the grouping made of the wish. */
export function renderSplitText(plan: SplitPlan, options: SplitTextOptions): string {
  const paint = makePaint(options.colour);
  const lines = plan.heldOut.length;
  const heldOut = plan.heldOut.filter(Boolean).length;
  const notes = [
    ...(options.blankLines > 0 ? [`${formatPlural(options.blankLines, 'blank line')} left out.`] : []),
    ...(heldOut === plan.target
      ? []
      : [`${formatPlural(plan.target, 'line')} were asked for: lines that are nearly the same stay on one side.`]),
    ...plan.strata.flatMap(explainEmpty),
  ];
  const end = options.written
    ? paint('green', `Written: ${escapeLogValue(options.train)} and ${escapeLogValue(options.heldOut)}.`)
    : paint(
        'yellow',
        `Nothing was written; --write writes ${escapeLogValue(options.train)} and ${escapeLogValue(options.heldOut)}.`,
      );
  const blocks = [
    `${escapeLogValue(options.path)}: ${formatPlural(lines, 'line')} in ${formatPlural(plan.groups, 'group')} of equal or nearly equal inputs, the largest of ${formatPlural(plan.largestGroup, 'line')}`,
    table(plan, { name: 'all', lines, quota: plan.target, heldOut }),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    end,
  ];
  return breakWorkflowCommands(`${blocks.join('\n\n')}\n`);
}

function table({ strata, byLabel }: SplitPlan, all: StratumPlan): string {
  const shown = strata.slice(0, MOST_ROWS);
  const rows = [
    [byLabel ? 'label' : 'length', 'lines', 'train', 'held out', 'share'],
    ...[...shown, all].map(({ name, lines, heldOut }) => [
      cutColumns(escapeLogValue(name), LABEL_COLUMNS),
      formatCount(lines),
      formatCount(lines - heldOut),
      formatCount(heldOut),
      formatPercent(lines === 0 ? 0 : heldOut / lines),
    ]),
  ];
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, columnWidth(cell))),
    [],
  );
  const texts = rows.map((row) =>
    row.map((cell, column) => padColumns(cell, widths[column] ?? 0, column === 0 ? 'end' : 'start')).join('  '),
  );
  const rest = strata.length - shown.length;
  return [
    ...texts.slice(0, -1),
    ...(rest > 0 ? [`… and ${formatPlural(rest, 'more')}`.replace(/mores$/, 'more')] : []),
    texts.at(-1),
  ].join('\n');
}

function explainEmpty({ name, lines, heldOut }: StratumPlan): readonly string[] {
  if (heldOut === lines) return [`No line of ${escapeLogValue(name)} is left to train on.`];
  return [];
}
