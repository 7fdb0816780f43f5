import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { OutcomeFields, OutcomeList } from './outcome-list.ts';

/**
 * Takes the outcomes of a table: RFC 4180 with the names of the columns in the first line, separated by commas, semicolons or tabs.
 * Each piece holds whole records. An empty field is as good as absent.
 */
export function takeTable(pieces: Iterable<string>, list: OutcomeList): void {
  let columns: Columns | null = null;
  let linesBefore = 0;
  for (const text of pieces) {
    const rows: Rows | null =
      columns === null ? withHeader(text, list) : { columns, options: optionsOf(columns.delimiter), first: 0 };
    if (rows === null) return;
    columns = rows.columns;
    if (!takeRows(text, rows, linesBefore, list)) return;
    linesBefore += countFeeds(text);
  }
}

interface Columns {
  readonly delimiter: string;
  readonly count: number;
  /** Where each field stands; undefined where the table does not have it. */
  readonly positions: Readonly<Record<keyof OutcomeFields, number | undefined>>;
}

interface Rows {
  readonly columns: Columns;
  readonly options: Options;
  /** Index of the first record that is no header. */
  readonly first: number;
}

const optionsOf = (delimiter: string): Options => ({
  delimiter,
  relax_column_count: true,
  skip_empty_lines: true,
});

function withHeader(text: string, list: OutcomeList): Rows | null {
  const line = text.slice(0, endOfLine(text));
  const delimiter = mostFrequent(line);
  const [names = []] = parse(line, optionsOf(delimiter));
  const header: readonly string[] = names.map((name: unknown) => String(name).trim());
  const problem = describeHeader(header);
  if (problem !== null) {
    list.addProblem(() => ({
      code: 'invalid-header',
      line: 1,
      message: problem,
      hint: 'Name the columns in the first line: id,baseline,candidate, and group or slice where there are such.',
    }));
    return null;
  }
  const at = (name: keyof OutcomeFields) => (header.includes(name) ? header.indexOf(name) : undefined);
  const positions = {
    id: at('id'),
    baseline: at('baseline'),
    candidate: at('candidate'),
    group: at('group'),
    slice: at('slice'),
  };
  return { columns: { delimiter, count: header.length, positions }, options: optionsOf(delimiter), first: 1 };
}

function endOfLine(text: string): number {
  const feed = text.indexOf('\n');
  return feed === -1 ? text.length : feed;
}

/** Of comma, semicolon and tab. */
function mostFrequent(line: string): string {
  const count = (delimiter: string) => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function describeHeader(header: readonly string[]): string | null {
  const missing = ['id', 'baseline', 'candidate'].filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const given = header.map((name) => JSON.stringify(name.slice(0, 60)));
    return `The first line names no column ${missing.map((name) => `"${name}"`).join(' and no column ')}; it reads ${given.join(', ')}.`;
  }
  const twice = header.find((name, index) => isField(name) && header.indexOf(name) !== index);
  return twice === undefined ? null : `The first line names the column "${twice}" twice.`;
}

function isField(name: string): boolean {
  return ['id', 'baseline', 'candidate', 'group', 'slice'].includes(name);
}

/** False when the text is no table from some line on. */
function takeRows(text: string, { columns, options, first }: Rows, linesBefore: number, list: OutcomeList): boolean {
  const records = parseRecords(text, options);
  if (records.kind === 'broken') {
    list.addProblem(() => ({
      code: 'invalid-table',
      line: linesBefore + records.line,
      message: `The table cannot be read from here on: ${records.message}`,
      hint: 'Put a field that holds a quote or a line break into quotes, and double the quotes inside.',
    }));
    return false;
  }
  const isSimple = !text.includes('"') && records.rows.length === countLines(text);
  // Where records and lines are not the same, lines are counted by the parser, at twice the time.
  const lines = isSimple ? null : recordLines(text, options);
  const { positions, count } = columns;
  for (let index = first; index < records.rows.length; index += 1) {
    const row = records.rows[index] ?? [];
    const line = linesBefore + (lines?.[index] ?? index + 1);
    if (row.length === count) list.take(fieldsOf(row, positions), line);
    else {
      list.addProblem(() => ({
        code: 'invalid-outcome',
        line,
        message: `The line has ${row.length} ${row.length === 1 ? 'field' : 'fields'} where the first line names ${count} columns.`,
        hint: 'Put fields that hold the separator into quotes.',
      }));
    }
  }
  return true;
}

type Records =
  | { readonly kind: 'records'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'broken'; readonly line: number; readonly message: string };

function parseRecords(text: string, options: Options): Records {
  try {
    return { kind: 'records', rows: parse(text, options) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    return { kind: 'broken', line: typeof lines === 'number' ? lines : 1, message: `${error.message.slice(0, 200)}.` };
  }
}

/** The line on which each record ends. */
function recordLines(text: string, options: Options): readonly number[] {
  const lines: number[] = [];
  parse(text, {
    ...options,
    on_record: (_, context) => {
      lines.push(context.lines);
      return null;
    },
  });
  return lines;
}

function fieldsOf(row: readonly string[], positions: Columns['positions']): OutcomeFields {
  const text = (position: number | undefined) => (position === undefined ? undefined : row[position]?.trim());
  return {
    id: text(positions.id),
    baseline: toScore(text(positions.baseline)),
    candidate: toScore(text(positions.candidate)),
    group: text(positions.group) || undefined,
    slice: text(positions.slice) || undefined,
  };
}

/** What the text means: a number, true or false; the text itself where it means neither, undefined where it is empty. */
function toScore(text: string | undefined): unknown {
  if (text === '1') return 1;
  if (text === '0') return 0;
  if (text === undefined || text === '') return undefined;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

function countLines(text: string): number {
  return countFeeds(text) + (text.endsWith('\n') ? 0 : 1);
}

function countFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
