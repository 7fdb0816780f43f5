/** What `fix` mends. None of it changes a JSON value. */
export type RepairKind =
  | 'encoding'
  | 'byte-order-mark'
  | 'line-end'
  | 'blank-line'
  | 'array'
  | 'several-lines'
  | 'several-values'
  | 'comma'
  | 'duplicate-line';

export interface Repair {
  readonly kind: RepairKind;
  readonly count: number;
  /** The first line of the source that it concerns. */
  readonly firstLine: number;
}

/** One place of the change, as in a unified diff. Lines are cut at 400 bytes, lists at 6 lines. */
export interface Hunk {
  readonly kind: RepairKind;
  readonly oldLine: number;
  readonly oldCount: number;
  readonly before: readonly string[];
  /** Where the new lines stand in the result; where they would stand when there are none. */
  readonly newLine: number;
  readonly newCount: number;
  readonly after: readonly string[];
}

/** Bytes of the source, the end excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const HUNKS_A_KIND = 3;
const SHOWN_LINES = 6;
const SHOWN_BYTES = 400;
const LF = 0x0a;

/** Collects the result's bytes with what was done on the way. Untouched neighbours are one range, not a copy a line. */
export class FixLog {
  readonly #source: Uint8Array;
  readonly #parts: Uint8Array[] = [];
  readonly #repairs = new Map<RepairKind, { count: number; firstLine: number }>();
  readonly #hunks: Hunk[] = [];
  #from = 0;
  #to = 0;
  lines = 0;

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  /** The source's bytes from `from` to `to`: one line, with its line end when it has one. */
  keep(from: number, to: number): void {
    if (from !== this.#to) {
      this.#flush();
      this.#from = from;
    }
    this.#to = to;
    this.lines += 1;
  }

  /** A line of its own, without its line end. */
  write(line: Uint8Array): void {
    this.#flush();
    this.#parts.push(line, LINE_END);
    this.lines += 1;
  }

  /** `before` is the range of the source that is replaced; without it there is nothing to show. `after` is already written. */
  note(kind: RepairKind, line: number, before?: Range, after: readonly Uint8Array[] = []): void {
    const known = this.#repairs.get(kind);
    if (known === undefined) this.#repairs.set(kind, { count: 1, firstLine: line });
    else known.count += 1;
    if (before === undefined || (known?.count ?? 1) > HUNKS_A_KIND) return;
    const old = splitShown(this.#source.subarray(before.from, before.to));
    this.#hunks.push({
      kind,
      oldLine: line,
      oldCount: old.count,
      before: old.shown,
      newLine: this.lines - after.length + 1,
      newCount: after.length,
      after: after.slice(0, SHOWN_LINES).map(show),
    });
  }

  finish(): { readonly bytes: Uint8Array; readonly repairs: readonly Repair[]; readonly hunks: readonly Hunk[] } {
    this.#flush();
    const [only] = this.#parts;
    const bytes = this.#parts.length === 1 && only !== undefined ? only : Buffer.concat(this.#parts);
    const repairs = [...this.#repairs].map(([kind, found]) => ({ kind, ...found }));
    return { bytes, repairs, hunks: this.#hunks };
  }

  #flush(): void {
    if (this.#to > this.#from) this.#parts.push(this.#source.subarray(this.#from, this.#to));
    this.#from = this.#to;
  }
}

const LINE_END = Uint8Array.of(LF);

function splitShown(bytes: Uint8Array): { readonly count: number; readonly shown: readonly string[] } {
  const shown: string[] = [];
  let count = 0;
  for (let at = 0; at < bytes.length || count === 0; ) {
    const found = bytes.indexOf(LF, at);
    const stop = found === -1 ? bytes.length : found;
    count += 1;
    if (shown.length < SHOWN_LINES) shown.push(show(bytes.subarray(at, stop)));
    at = stop + 1;
  }
  return { count, shown };
}

function show(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SHOWN_BYTES)).toString('utf8');
}
