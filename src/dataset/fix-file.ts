import { createHash } from 'node:crypto';
import { checkFiles } from './check-files.ts';
import { readArray } from './fix-array.ts';
import { fixEncoding } from './fix-encoding.ts';
import { FixLog, type Hunk, type Repair } from './fix-log.ts';
import { isMark, type OpenValue, readRun } from './fix-run.ts';
import { isSpace } from './fix-value-span.ts';
import { parseLine } from './parse-line.ts';

export interface FixedFile {
  /** The repaired bytes; the given ones when nothing was to be repaired. */
  readonly bytes: Uint8Array;
  /** Lines of the result; 0 when the source was not read as lines. */
  readonly lines: number;
  readonly repairs: readonly Repair[];
  /** The first few places of each kind of repair, in the order of the file. */
  readonly hunks: readonly Hunk[];
  /** What only a person can mend; the first few of `leftCount`. */
  readonly left: readonly Unrepaired[];
  readonly leftCount: number;
}

export interface Unrepaired {
  /** Physical line of the source; 0 for the whole file. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

export interface FixOptions {
  /** Lines that stand twice may be meant to weigh double. */
  readonly keepDuplicates?: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const MARK_BYTES = 3;
const MOST_LEFT = 10;
/** Enough for the two hundred lines by which a file's format is told. */
const HEAD_BYTES = 1 << 18;

/**
 * Repairs what is mechanical in a dataset file: encoding, byte order marks, line ends, blank lines, objects that do not stand
 * on a line of their own, lines that stand twice. The objects of the result are objects of the source, in its order; the text
 * of each is the source's own, without white space between tokens where it went over several lines. Idempotent, linear.
 */
export function fixFile(given: Uint8Array, options: FixOptions = {}): FixedFile {
  const fixed = mend(given, options);
  const duplicates = fixed.repairs.find(({ kind }) => kind === 'duplicate-line');
  if (duplicates === undefined || fixed.lines >= FEWEST_LINES || fixed.lines + duplicates.count < FEWEST_LINES)
    return fixed;
  const kept = mend(given, { keepDuplicates: true });
  return { ...kept, left: [...kept.left, tooFewWithout(duplicates, fixed.lines)], leftCount: kept.leftCount + 1 };
}

/** Fewer examples than this, and OpenAI refuses the file: what was taken before must not be refused after a repair. */
const FEWEST_LINES = 10;

function tooFewWithout({ count, firstLine }: Repair, rest: number): Unrepaired {
  const lines = count === 1 ? '1 line stands' : `${count} lines stand`;
  return {
    line: firstLine,
    message: `${lines} twice; without ${count === 1 ? 'it' : 'them'} the file would have ${rest} lines, fewer than the ten that OpenAI asks for.`,
    hint: 'Write further examples in their place; --keep-duplicates leaves them without a word.',
  };
}

function mend(given: Uint8Array, options: FixOptions): FixedFile {
  const decoded = fixEncoding(given);
  if (decoded.kind === 'foreign')
    return unchanged(given, [{ line: 0, message: `The file is ${decoded.name}.`, hint: decoded.conversion }]);
  const { bytes } = decoded;
  const start = skipMarks(bytes);
  const foreign = startsLikeJson(bytes, start) ? undefined : nameWhole(bytes);
  if (foreign !== undefined) return unchanged(given, [foreign]);

  const begin = (): Repairs => {
    const repairs = new Repairs(bytes, options);
    if (decoded.kind === 'converted') repairs.log.note('encoding', 1);
    if (start > 0) repairs.log.note('byte-order-mark', 1, { from: 0, to: start });
    return repairs;
  };
  const array = readArray(bytes, start);
  let repairs = begin();
  if (array.kind === 'elements') repairs.takeArray(array.elements, start);
  else if (array.kind === 'unfit') {
    repairs.takeLines(start, false);
    repairs.leave({ line: 0, message: array.reason, hint: array.remedy });
  } else {
    const open = repairs.takeLines(start, true);
    if (open !== undefined) {
      repairs = begin();
      repairs.takeLines(start, false);
      repairs.leave(explain(open));
    }
  }
  if (repairs.log.lines === 0)
    return unchanged(given, [
      { line: 0, message: 'The file has no example.', hint: 'Write one example per line as JSON.' },
    ]);
  const whole = array.kind === 'other' && repairs.objects === 0 ? nameWhole(bytes) : undefined;
  const { left, leftCount } = whole === undefined ? repairs : { left: [whole], leftCount: 1 };
  const fixed = { ...repairs.log.finish(), lines: repairs.log.lines, left, leftCount };
  return fixed.repairs.length === 0 ? { ...fixed, bytes: given } : fixed;
}

/** Just behind the last byte order mark before the first text; blank lines may stand between marks. */
function skipMarks(bytes: Uint8Array): number {
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    if (isMark(bytes, at)) {
      at += MARK_BYTES;
      start = at;
    } else if (isSpace(bytes[at])) at += 1;
    else break;
  }
  return start;
}

function startsLikeJson(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (isSpace(bytes[at])) at += 1;
  return at === bytes.length || bytes[at] === 0x7b || bytes[at] === 0x5b;
}

function unchanged(bytes: Uint8Array, left: readonly Unrepaired[]): FixedFile {
  return { bytes, lines: 0, repairs: [], hunks: [], left, leftCount: left.length };
}

type OpenLine = OpenValue & { readonly line: number };

function explain({ line, lines, column, reason }: OpenLine): Unrepaired {
  return {
    line: line + lines,
    message: `The value that starts on line ${line} is not closed on that line and is not JSON: ${reason} (column ${column}).`,
    hint: 'Mend it first: lines are joined, divided or removed only where every value is whole.',
  };
}

/** Repairs of one file on their way, line by line or element by element. */
class Repairs {
  readonly log: FixLog;
  readonly left: Unrepaired[] = [];
  leftCount = 0;
  /** Objects that were read, kept or not. */
  objects = 0;
  readonly #bytes: Uint8Array;
  readonly #seen: Set<string> | undefined;

  constructor(bytes: Uint8Array, { keepDuplicates = false }: FixOptions) {
    this.#bytes = bytes;
    this.log = new FixLog(bytes);
    this.#seen = keepDuplicates ? undefined : new Set();
  }

  leave(unrepaired: Unrepaired): void {
    this.leftCount += 1;
    if (this.left.length < MOST_LEFT) this.left.push(unrepaired);
  }

  takeArray(elements: readonly Uint8Array[], start: number): void {
    const kept = elements.filter((element) => !this.#isDuplicate(element));
    for (const element of kept) this.log.write(element);
    this.log.note('array', 1, { from: start, to: this.#bytes.length }, kept);
    for (let dropped = kept.length; dropped < elements.length; dropped += 1) this.log.note('duplicate-line', 1);
  }

  /**
   * All lines. With `structural`, objects are put on lines of their own and duplicates removed, and the first value that is
   * left open over a line end stops it: what stands below such a value may belong to it, so that no line may be moved or
   * removed. That also makes a second run find nothing that the first one made.
   */
  takeLines(start: number, structural: boolean): OpenLine | undefined {
    const bytes = this.#bytes;
    let line = countLineEnds(bytes, 0, start);
    let next = start;
    for (let at = start; at < bytes.length; at = next) {
      line += 1;
      const found = bytes.indexOf(LF, at);
      const stop = found === -1 ? bytes.length : found;
      next = found === -1 ? stop : stop + 1;
      let end = stop;
      while (end > at && bytes[end - 1] === CR) end -= 1;
      const parsed = parseLine(bytes.subarray(at, end));
      if (parsed.kind === 'object') this.objects += 1;
      if (parsed.kind === 'blank') {
        this.log.note('blank-line', line, { from: at, to: stop });
        continue;
      }
      if (parsed.kind === 'refused' && !parsed.isJson && structural) {
        const run = readRun(bytes, at);
        if (run?.kind === 'open') return { ...run, line };
        if (run !== undefined) {
          next = Math.min(run.end, bytes.length);
          this.#takeRun(run, line, at, next);
          line += Math.max(1, countLineEnds(bytes, at, next)) - 1;
          continue;
        }
      }
      if (parsed.kind === 'object' && structural && this.#isDuplicate(bytes.subarray(at, end))) {
        this.log.note('duplicate-line', line, { from: at, to: stop });
        continue;
      }
      if (end === stop) this.log.keep(at, next);
      else {
        const content = bytes.subarray(at, end);
        this.log.write(content);
        this.log.note('line-end', line, { from: at, to: stop }, [content]);
      }
      if (parsed.kind === 'refused' && structural)
        this.leave({ line, message: parsed.diagnostic.message, hint: parsed.diagnostic.hint });
    }
    return undefined;
  }

  #takeRun(
    { values, hasMark, hasComma }: Extract<ReturnType<typeof readRun>, { kind: 'objects' }>,
    line: number,
    from: number,
    next: number,
  ): void {
    const range = { from, to: this.#bytes[next - 1] === LF ? next - 1 : next };
    this.objects += values.length;
    const kept = values.map(({ bytes }) => bytes).filter((value) => !this.#isDuplicate(value));
    for (const value of kept) this.log.write(value);
    if (values.some(({ crossesLines }) => crossesLines)) this.log.note('several-lines', line, range, kept);
    else if (values.length > 1) this.log.note('several-values', line, range, kept);
    else if (hasComma) this.log.note('comma', line, range, kept);
    else if (hasMark) this.log.note('byte-order-mark', line, range, kept);
    for (let dropped = kept.length; dropped < values.length; dropped += 1) this.log.note('duplicate-line', line);
  }

  #isDuplicate(line: Uint8Array): boolean {
    if (this.#seen === undefined) return false;
    const key = createHash('sha256').update(line).digest('base64');
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}

function countLineEnds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LF, from); at !== -1 && at < to; at = bytes.indexOf(LF, at + 1)) count += 1;
  return count;
}

/** A file that is something else as a whole is named once, as `validate` names it, not once a line. */
function nameWhole(bytes: Uint8Array): Unrepaired | undefined {
  const cut = bytes.length <= HEAD_BYTES ? bytes.length : bytes.lastIndexOf(LF, HEAD_BYTES) + 1;
  const { report } = checkFiles([{ path: '', role: 'train', bytes: bytes.subarray(0, cut) }]);
  const foreign = report.files[0]?.diagnostics.find(({ code }) => code === 'foreign-format');
  if (foreign === undefined || /array|pretty-printed/.test(foreign.message)) return undefined;
  return { line: 0, message: foreign.message, hint: foreign.hint };
}
