import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Outcome } from '../domain/outcome.ts';

export type ParsedOutcomes =
  | { readonly kind: 'outcomes'; readonly outcomes: readonly Outcome[] }
  | {
      readonly kind: 'problems';
      /** The first 20 of them, by line. */
      readonly problems: readonly Diagnostic[];
      /** How many there are in all. */
      readonly problemCount: number;
    };

/**
 * Reads outcomes from JSON lines: `{"id": "…", "baseline": 1, "candidate": 0, "group": "…"?, "slice": "…"?}`, the
 * results being booleans or scores in 0..1. Lines end with LF alone; blank lines and a byte order mark are passed
 * over; other keys are ignored, and null is as good as absent for `group` and `slice`. Every line is read before
 * problems are returned, so that they can be mended at once.
 */
export function parseOutcomes(text: string): ParsedOutcomes {
  const outcomes: Outcome[] = [];
  const known = new KnownIds();
  const problems = new Problems();
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; start <= text.length; line += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const content = text.slice(start, end);
    start = end + 1;
    if (isBlank(content)) continue;
    const before = problems.count;
    const outcome = parseLine(content, { line, known, problems });
    if (problems.count === before) outcomes.push(outcome);
  }
  if (problems.count === 0) return { kind: 'outcomes', outcomes };
  return { kind: 'problems', problems: problems.named, problemCount: problems.count };
}

interface Line {
  readonly line: number;
  readonly known: KnownIds;
  readonly problems: Problems;
}

/** The outcome of a line; meaningless when the line added a problem. */
function parseLine(content: string, at: Line): Outcome {
  const value = parseJson(content);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const broken = value === undefined;
    at.problems.add(() => ({
      ...{ code: broken ? 'invalid-json' : 'invalid-outcome', line: at.line, hint: EXAMPLE },
      message: broken ? 'The line is not valid JSON.' : 'The line is not a JSON object.',
    }));
    return NO_OUTCOME;
  }
  const fields: Fields = value;
  const id = parseId(fields.id, at);
  const baseline = parseScore('baseline', fields.baseline, at);
  const candidate = parseScore('candidate', fields.candidate, at);
  const outcome: { -readonly [Key in keyof Outcome]: Outcome[Key] } = { id, baseline, candidate };
  const group = parseLabel('group', fields.group, at);
  if (group !== undefined) outcome.group = group;
  const slice = parseLabel('slice', fields.slice, at);
  if (slice !== undefined) outcome.slice = slice;
  return outcome;
}

const EXAMPLE = 'Write one object a line, like {"id": "q1", "baseline": 1, "candidate": 0}.';

const NO_OUTCOME: Outcome = { id: '', baseline: 0, candidate: 0 };

/** The value, or undefined, which JSON cannot say. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

type Fields = Partial<Record<'id' | 'baseline' | 'candidate' | 'group' | 'slice', unknown>>;

/** A number is as good a name as a text: datasets have both. */
function parseId(given: unknown, { line, known, problems }: Line): string {
  const value = typeof given === 'number' ? String(given) : given;
  if (typeof value !== 'string' || value === '') {
    problems.add(() => ({
      ...{ code: 'invalid-id', line, pointer: '/id', hint: 'Give every sample an id of its own, as a text.' },
      message:
        value === undefined ? '"id" is missing.' : '"id" is neither a number nor a text of at least one character.',
    }));
    return '';
  }
  if (!known.add(value, line)) {
    problems.add(() => ({
      ...{ code: 'duplicate-id', line, pointer: '/id' },
      message: `The id ${JSON.stringify(shorten(value))} was used on line ${known.firstLineOf(value)} already.`,
      hint: 'Every sample is counted once: remove the line or give it an id of its own.',
    }));
  }
  return value;
}

function parseScore(key: 'baseline' | 'candidate', value: unknown, { line, problems }: Line): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value === 0 ? 0 : value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  problems.add(() => ({
    ...{ code: 'invalid-score', line, pointer: `/${key}` },
    message: value === undefined ? `"${key}" is missing.` : `"${key}" is neither true, false nor a score from 0 to 1.`,
    hint: 'Leave out samples that have no result for both models; do not write them as 0.',
  }));
  return 0;
}

function parseLabel(key: 'group' | 'slice', value: unknown, { line, problems }: Line): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  problems.add(() => ({
    ...{ code: 'invalid-label', line, pointer: `/${key}`, hint: `Write ${key} as a text, or leave it out.` },
    message: `"${key}" is not a text of at least one character.`,
  }));
  return undefined;
}

/** Ids with the line each came from. A set and a list take half the time of a map, and lines are wanted for few. */
class KnownIds {
  private readonly ids = new Set<string>();
  private readonly lines: number[] = [];

  /** False when the id was known already. */
  add(id: string, line: number): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    this.lines.push(line);
    return true;
  }

  firstLineOf(id: string): number {
    let index = 0;
    for (const known of this.ids) {
      if (known === id) break;
      index += 1;
    }
    return this.lines[index] ?? 0;
  }
}

/** Counts all problems and describes the first of them. */
class Problems {
  count = 0;
  readonly named: Diagnostic[] = [];

  add(describe: () => Omit<Diagnostic, 'severity'>): void {
    this.count += 1;
    if (this.named.length < MOST_NAMED) this.named.push({ ...describe(), severity: 'error' });
  }
}

const MOST_NAMED = 20;

function shorten(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}

function isBlank(content: string): boolean {
  return content.charCodeAt(0) !== OPENING_BRACE && content.trim() === '';
}

const OPENING_BRACE = 0x7b;
