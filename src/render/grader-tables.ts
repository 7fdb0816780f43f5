import type {
  CallDetails,
  FieldDetails,
  GraderReport,
  LabelDetails,
  PairwiseDetails,
  RubricDetails,
} from '../domain/grader-report.ts';
import { formatCount, formatPercent } from './numbers.ts';

/** What one grader said, baseline against candidate. Cells read `before → after`, or once where nothing changed. */
export interface GraderTable {
  readonly grader: string;
  /** The figures of the whole, in words of our own. */
  readonly summary: string;
  /** Empty for a grader that has no more to say. The first column names the row. */
  readonly columns: readonly string[];
  /** What moved most first. */
  readonly rows: readonly GraderRow[];
}

export interface GraderRow {
  /** Untrusted: a label, a field, a tool. */
  readonly name: string;
  /** Our own text. */
  readonly cells: readonly string[];
}

type Side = GraderReport['targets'][string];

/** The tables of a task's graders. None for a single grader that has only the score: that is the accuracy. */
export function graderTables(reports: readonly GraderReport[]): readonly GraderTable[] {
  return reports.flatMap((report) => {
    const { baseline, candidate } = report.targets;
    if (baseline === undefined || candidate === undefined) return [];
    const tables = [...detailTables(report.grader, baseline, candidate), ...agreementTables(report)];
    if (tables.length > 0 || reports.length === 1) return tables;
    return [{ grader: report.grader, summary: scoreTurn(baseline, candidate), columns: [], rows: [] }];
  });
}

function detailTables(grader: string, baseline: Side, candidate: Side): readonly GraderTable[] {
  const [before, after] = [baseline.details, candidate.details];
  if (before?.kind === 'labels' && after?.kind === 'labels') {
    const [labels, mixUps] = [labelTable(grader, before, after), confusionTable(grader, before, after)];
    return mixUps.rows.length === 0 ? [labels] : [labels, mixUps];
  }
  if (before?.kind === 'fields' && after?.kind === 'fields') return [fieldTable(grader, before, after)];
  if (before?.kind === 'tool-calls' && after?.kind === 'tool-calls') return [callTable(grader, before, after)];
  if (before?.kind === 'rubric' && after?.kind === 'rubric') return [rubricTable(grader, before, after)];
  if (before?.kind === 'pairwise' && after?.kind === 'pairwise') return [pairwiseTable(grader, before, after)];
  return [];
}

function labelTable(grader: string, before: LabelDetails, after: LabelDetails): GraderTable {
  const rows = joinByName(before.labels, after.labels, ({ label }) => label).map(({ name, left, right }) => ({
    name,
    moved: change(left?.f1, right?.f1),
    cells: [
      turn(left?.support, right?.support, formatCount),
      turn(left?.recall, right?.recall, formatPercent),
      turn(left?.precision, right?.precision, formatPercent),
      turn(left?.f1, right?.f1, formatPercent),
    ],
  }));
  return {
    grader,
    summary: `macro-F1 ${turn(before.macroF1, after.macroF1, formatPercent)}; answers outside the set ${turn(before.outside, after.outside, formatCount)}`,
    columns: ['label', 'samples', 'recall', 'precision', 'F1'],
    rows: byMove(rows),
  };
}

function confusionTable(grader: string, before: LabelDetails, after: LabelDetails): GraderTable {
  const nameOf = ({ expected, answer }: LabelDetails['confusions'][number]) =>
    `${expected} → ${answer ?? '(outside the set)'}`;
  const rows = joinByName(before.confusions, after.confusions, nameOf).map(({ name, left, right }) => ({
    name,
    moved: (left?.count ?? 0) - (right?.count ?? 0),
    cells: [turn(left?.count ?? 0, right?.count ?? 0, formatCount)],
  }));
  return {
    grader,
    summary: 'what was taken for what',
    columns: ['expected → answered', 'answers'],
    rows: byMove(rows),
  };
}

function fieldTable(grader: string, before: FieldDetails, after: FieldDetails): GraderTable {
  const expected = (field: FieldDetails['fields'][number] | undefined) =>
    field === undefined ? undefined : field.right + field.wrong + field.missing;
  const rows = joinByName(before.fields, after.fields, ({ field }) => field).map(({ name, left, right }) => ({
    name: name === '' ? '(the whole)' : name,
    moved: change(left?.f1, right?.f1),
    cells: [
      turn(expected(left) ?? 0, expected(right) ?? 0, formatCount),
      turn(left?.accuracy, right?.accuracy, formatPercent),
      turn(left?.precision, right?.precision, formatPercent),
      turn(left?.f1, right?.f1, formatPercent),
    ],
  }));
  return {
    grader,
    summary: `F1 over all fields ${turn(before.f1, after.f1, formatPercent)}; answers that are no JSON ${turn(before.notJson, after.notJson, formatCount)}`,
    columns: ['field', 'expected', 'right', 'precision', 'F1'],
    rows: byMove(rows),
  };
}

function callTable(grader: string, before: CallDetails, after: CallDetails): GraderTable {
  const cells = (left: CallDetails['all'] | undefined, right: CallDetails['all'] | undefined) =>
    callColumns.map(([key]) => turn(left?.[key] ?? 0, right?.[key] ?? 0, formatCount));
  const rows = joinByName(before.tools, after.tools, ({ name }) => name).map(({ name, left, right }) => ({
    name,
    moved: (right?.right ?? 0) - (left?.right ?? 0),
    cells: cells(left, right),
  }));
  const whole = { name: 'all tools', moved: -Infinity, cells: cells(before.all, after.all) };
  return {
    grader,
    summary: `expected calls that were right ${turn(before.all.right, after.all.right, formatCount)} of ${formatCount(expectedCalls(before.all))}`,
    columns: ['tool', ...callColumns.map(([, title]) => title)],
    rows: [whole, ...byMove(rows)],
  };
}

const callColumns = [
  ['right', 'right'],
  ['wrongArguments', 'other arguments'],
  ['invalidArguments', 'no JSON'],
  ['missing', 'missing'],
  ['extra', 'extra'],
] as const;

function expectedCalls({ right, wrongArguments, invalidArguments, missing }: CallDetails['all']): number {
  return right + wrongArguments + invalidArguments + missing;
}

function rubricTable(grader: string, before: RubricDetails, after: RubricDetails): GraderTable {
  const rows = joinByName(before.scores, after.scores, ({ score }) => String(score)).map(({ name, left, right }) => ({
    name,
    cells: [turn(left?.count ?? 0, right?.count ?? 0, formatCount)],
  }));
  return {
    grader,
    summary: `mean score ${turn(meanScore(before), meanScore(after), (score) => score.toFixed(2))}`,
    columns: ['score of the judge', 'answers'],
    rows: rows.sort((left, right) => Number(left.name) - Number(right.name)),
  };
}

function meanScore({ scores }: RubricDetails): number | null {
  const all = scores.reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? null : scores.reduce((sum, { score, count }) => sum + score * count, 0) / all;
}

function pairwiseTable(grader: string, before: PairwiseDetails, after: PairwiseDetails): GraderTable {
  const all = ({ better, same, worse, ordersDisagree }: PairwiseDetails) => better + same + worse + ordersDisagree;
  const bias = (details: PairwiseDetails) =>
    all(details) === 0 ? null : (details.preferredFirst - details.preferredSecond) / all(details);
  return {
    grader,
    summary: `position bias ${turn(bias(before), bias(after), formatPercent)} (above 0: what stands first is preferred)`,
    columns: [after.against === 'target' ? 'beside the other answer' : 'beside the expected answer', 'answers'],
    rows: pairwiseRows.map(([key, name]) => ({ name, cells: [turn(before[key], after[key], formatCount)] })),
  };
}

function agreementTables({ grader, agreement }: GraderReport): readonly GraderTable[] {
  if (agreement === null) return [];
  const { examples, unscored, same, kappa, meanDifference } = agreement;
  const left = unscored === 0 ? '' : ` (${formatCount(unscored)} without a score)`;
  const figures =
    same === null || meanDifference === null
      ? `no score for any of ${formatCount(examples)} labelled answers`
      : `the same score as people in ${formatPercent(same)} of ${formatCount(examples)} labelled answers${left}; kappa ${kappa === null ? '–' : kappa.toFixed(2)}, mean difference ${meanDifference.toFixed(2).replace('-', '−')}`;
  return [{ grader, summary: figures, columns: [], rows: [] }];
}

const pairwiseRows = [
  ['better', 'better'],
  ['same', 'as good'],
  ['worse', 'worse'],
  ['ordersDisagree', 'the orders disagree'],
] as const;

function scoreTurn(baseline: Side, candidate: Side): string {
  return `mean score ${turn(baseline.mean, candidate.mean, formatPercent)}`;
}

interface MovedRow extends GraderRow {
  /** Negative for the worse. */
  readonly moved: number;
}

/** Losses first, then gains, then what stayed; equal ones in the order of the report. */
function byMove(rows: readonly MovedRow[]): readonly GraderRow[] {
  const rank = ({ moved }: MovedRow) => (moved < 0 ? 0 : moved > 0 ? 1 : 2);
  return [...rows].sort((left, right) => rank(left) - rank(right) || Math.abs(right.moved) - Math.abs(left.moved));
}

function change(before: number | null | undefined, after: number | null | undefined): number {
  return (after ?? 0) - (before ?? 0);
}

function turn(
  before: number | null | undefined,
  after: number | null | undefined,
  format: (value: number) => string,
): string {
  const [left, right] = [before, after].map((value) => (value === null || value === undefined ? '–' : format(value)));
  // The unit is said once.
  return left === right ? `${left}` : `${right?.endsWith(' %') ? left?.replace(/ %$/, '') : left} → ${right}`;
}

interface Joined<Item> {
  readonly name: string;
  readonly left: Item | undefined;
  readonly right: Item | undefined;
}

function joinByName<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Joined<Item>[] {
  const left = new Map(before.map((item) => [nameOf(item), item]));
  const right = new Map(after.map((item) => [nameOf(item), item]));
  return [...new Set([...left.keys(), ...right.keys()])].map((name) => ({
    name,
    left: left.get(name),
    right: right.get(name),
  }));
}
