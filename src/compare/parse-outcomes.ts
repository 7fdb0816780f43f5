import { OutcomeList, type ParsedOutcomes } from './outcome-list.ts';
import { takeTable } from './take-table.ts';
import { wholeRecords } from './whole-records.ts';

/** `json-lines`: an object a line. `table`: CSV with the names of its columns in the first line. */
export type OutcomeFormat = 'json-lines' | 'table';

/**
 * Reads outcomes from the pieces of a text, wherever they are cut: `{"id": "…", "baseline": 1, "candidate": 0, "group": "…"?,
 * "slice": "…"?}` a line, or a table with columns of these names; the results are booleans or scores in 0..1. Blank lines and a byte
 * order mark are passed over; other keys and columns are ignored.
 */
export function parseOutcomes(pieces: Iterable<string>, format: OutcomeFormat = 'json-lines'): ParsedOutcomes {
  const list = new OutcomeList();
  if (format === 'table') takeTable(wholeRecords(pieces, true), list);
  else takeJsonLines(wholeRecords(pieces, false), list);
  return list.finish();
}

/** Lines end with LF alone. */
function takeJsonLines(pieces: Iterable<string>, list: OutcomeList): void {
  let line = 0;
  for (const text of pieces) {
    for (let start = 0; start < text.length; ) {
      const feed = text.indexOf('\n', start);
      const end = feed === -1 ? text.length : feed;
      const content = text.slice(start, end);
      start = end + 1;
      line += 1;
      if (!isBlank(content)) takeJson(content, line, list);
    }
  }
}

function takeJson(content: string, line: number, list: OutcomeList): void {
  const value = parseJson(content);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    list.take(value, line);
    return;
  }
  const broken = value === undefined;
  list.addProblem(() => ({
    ...{ code: broken ? 'invalid-json' : 'invalid-outcome', line, hint: EXAMPLE },
    message: broken ? 'The line is not valid JSON.' : 'The line is not a JSON object.',
  }));
}

const EXAMPLE = 'Write one object a line, like {"id": "q1", "baseline": 1, "candidate": 0}.';

/** The value, or undefined, which JSON cannot say. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function isBlank(content: string): boolean {
  return content.charCodeAt(0) !== OPENING_BRACE && content.trim() === '';
}

const OPENING_BRACE = 0x7b;
