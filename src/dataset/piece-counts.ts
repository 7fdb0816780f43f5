const MOST_PIECES = 150_000;
const LONGEST_PIECE = 24;
const MOST_UNITS = MOST_PIECES * 8;
const SLOTS = 2 ** 19;

/**
 * Numbers by short pieces of text, looked up where the piece stands among its text's UTF-16 units: no string is made of it, which
 * would be most of the work, and nothing is kept alive in the engine's heap. Exact: pieces are compared unit by unit. What does not fit is not kept.
 */
export class PieceCounts {
  readonly #slots = new Int32Array(SLOTS);
  readonly #hashes = new Int32Array(MOST_PIECES);
  readonly #ends = new Int32Array(MOST_PIECES);
  readonly #counts = new Uint8Array(MOST_PIECES);
  readonly #units = new Uint16Array(MOST_UNITS);
  #size = 0;

  /** The number of the piece from `start` to `end` of a text and its units, from `count` where it is new. */
  get(text: string, units: Uint16Array, start: number, end: number, count: (piece: string) => number): number {
    if (end - start > LONGEST_PIECE) return count(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (SLOTS - 1);
    while (true) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0) break;
      if (this.#hashes[known] === hash && this.#equals(known, units, start, end)) return this.#counts[known] ?? 0;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const found = count(text.slice(start, end));
    this.#keep(units, start, end, slot, hash, found);
    return found;
  }

  #equals(known: number, units: Uint16Array, start: number, end: number): boolean {
    const from = known === 0 ? 0 : (this.#ends[known - 1] ?? 0);
    if ((this.#ends[known] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#units[from + at - start] !== units[at]) return false;
    }
    return true;
  }

  #keep(units: Uint16Array, start: number, end: number, slot: number, hash: number, count: number): void {
    const from = this.#size === 0 ? 0 : (this.#ends[this.#size - 1] ?? 0);
    if (this.#size === MOST_PIECES || from + end - start > MOST_UNITS || count > 255) return;
    for (let at = start; at < end; at += 1) this.#units[from + at - start] = units[at] ?? 0;
    this.#hashes[this.#size] = hash;
    this.#ends[this.#size] = from + end - start;
    this.#counts[this.#size] = count;
    this.#size += 1;
    this.#slots[slot] = this.#size;
  }
}
