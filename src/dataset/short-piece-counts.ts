const MOST_PIECES = 2 ** 16;
const FEWEST_SLOTS = 1_024;
/** Characters that the three numbers of a key hold, four each. */
export const LONGEST_SHORT_PIECE = 12;

/**
 * Numbers by pieces of up to twelve ASCII characters, which most pieces are: the characters themselves are the key, so that one look
 * at one place of memory says whether it is that piece. What does not fit is not kept.
 */
export class ShortPieceCounts {
  /** Three numbers of key, then the number kept plus one; a slot with 0 there is free. */
  #slots = new Int32Array(FEWEST_SLOTS * 4);
  #size = 0;
  #first = 0;
  #second = 0;
  #third = 0;
  #slot = 0;

  /** The number of the piece from `start` to `end`, at most twelve units; nothing where it is not known or not ASCII. */
  find(units: Uint16Array, start: number, end: number): number | undefined {
    let first = 0;
    let second = 0;
    let third = 0;
    let all = 0;
    for (let at = start; at < end; at += 1) {
      const unit = units[at] ?? 0;
      // A unit 0 counts as none: it would look like a shorter piece.
      all |= unit | (unit - 1);
      first = (first << 8) | (second >>> 24);
      second = (second << 8) | (third >>> 24);
      third = (third << 8) | unit;
    }
    if ((all & ~0x7f) !== 0) {
      this.#slot = -1;
      return undefined;
    }
    const slots = this.#slots;
    const mask = (slots.length >> 2) - 1;
    for (let slot = hashKey(first, second, third) & mask; ; slot = (slot + 1) & mask) {
      const at = slot << 2;
      const kept = slots[at + 3] ?? 0;
      if (kept === 0) {
        this.#first = first;
        this.#second = second;
        this.#third = third;
        this.#slot = slot;
        return undefined;
      }
      if (slots[at + 2] === third && slots[at + 1] === second && slots[at] === first) return kept - 1;
    }
  }

  /** Keeps the number of the piece that was looked for last and not found. */
  keep(count: number): void {
    if (this.#slot < 0 || this.#size >= MOST_PIECES) return;
    this.#slots.set([this.#first, this.#second, this.#third, count + 1], this.#slot << 2);
    this.#size += 1;
    if (this.#size * 16 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4);
    const mask = (this.#slots.length >> 2) - 1;
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 3] === 0) continue;
      const key = old.subarray(at, at + 4);
      let slot = hashKey(key[0] ?? 0, key[1] ?? 0, key[2] ?? 0) & mask;
      while (this.#slots[(slot << 2) + 3] !== 0) slot = (slot + 1) & mask;
      this.#slots.set(key, slot << 2);
    }
  }
}

function hashKey(first: number, second: number, third: number): number {
  const hash = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35) ^ Math.imul(third, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
