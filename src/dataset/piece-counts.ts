const MOST_PIECES = 2 ** 17;
const LONGEST_PIECE = 24;
const UNITS_PER_PIECE = 8;
const FEWEST_PIECES = 512;

/**
 * Numbers by short pieces of text, looked up where the piece stands among its text's UTF-16 units: no string is made of it, which
 * would be most of the work, and nothing is kept alive in the engine's heap. Exact: pieces are compared unit by unit. What does not
 * fit is not kept.
 */
export class PieceCounts {
  #room = FEWEST_PIECES;
  #slots = new Int32Array(FEWEST_PIECES * 4);
  #hashes = new Int32Array(FEWEST_PIECES);
  #ends = new Int32Array(FEWEST_PIECES);
  #counts = new Uint8Array(FEWEST_PIECES);
  #units = new Uint16Array(FEWEST_PIECES * UNITS_PER_PIECE);
  #size = 0;

  /** The number of the piece from `start` to `end` of a text and its units, from `count` where it is new. */
  get(text: string, units: Uint16Array, start: number, end: number, count: (piece: string) => number): number {
    if (end - start > LONGEST_PIECE) return count(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (true) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0) break;
      if (this.#hashes[known] === hash && this.#equals(known, units, start, end)) return this.#counts[known] ?? 0;
      slot = (slot + 1) & mask;
    }
    const found = count(text.slice(start, end));
    if (found <= 255) this.#keep(units, start, end, slot, hash, found);
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
    const isFull = this.#size === this.#room || from + end - start > this.#units.length;
    if (isFull && this.#room === MOST_PIECES) return;
    if (isFull) this.#grow();
    this.#units.set(units.subarray(start, end), from);
    this.#hashes[this.#size] = hash;
    this.#ends[this.#size] = from + end - start;
    this.#counts[this.#size] = count;
    this.#size += 1;
    if (isFull) this.#fillSlots();
    else this.#slots[slot] = this.#size;
  }

  #grow(): void {
    this.#room *= 4;
    this.#hashes = enlarge(this.#hashes, new Int32Array(this.#room));
    this.#ends = enlarge(this.#ends, new Int32Array(this.#room));
    this.#counts = enlarge(this.#counts, new Uint8Array(this.#room));
    this.#units = enlarge(this.#units, new Uint16Array(this.#room * UNITS_PER_PIECE));
  }

  #fillSlots(): void {
    this.#slots = new Int32Array(this.#room * 4);
    const mask = this.#slots.length - 1;
    for (let piece = 0; piece < this.#size; piece += 1) {
      let slot = (this.#hashes[piece] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = piece + 1;
    }
  }
}

function enlarge<Values extends Int32Array | Uint8Array | Uint16Array>(values: Values, larger: Values): Values {
  larger.set(values);
  return larger;
}
