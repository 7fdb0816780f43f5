import { GrowingNumbers } from './growing-numbers.ts';

const FIRST_PAGE_BYTES = 16 * 1024;
const LARGEST_PAGE_BYTES = 4 * 1024 * 1024;

/** A table as it goes from one thread to another. */
export interface TextTableParts {
  readonly hashes: ArrayLike<number>;
  readonly pages: ArrayLike<number>;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly memory: readonly SharedArrayBuffer[];
}

/**
 * Different texts, numbered 0, 1, 2 … in the order in which they came, in plain memory outside the engine's heap: one byte a
 * character, two where a text goes beyond Latin-1. Exact: texts have the same number only when they are equal.
 */
export class TextTable {
  /** A table that another thread made. */
  static from({ hashes, pages, starts, ends, memory }: TextTableParts): TextTable {
    const table = new TextTable();
    table.#hashes.append(hashes);
    table.#pages.append(pages);
    table.#starts.append(starts);
    table.#ends.append(ends);
    for (const page of memory) table.#memory.push(Buffer.from(page));
    table.#free = table.#memory.at(-1)?.length ?? 0;
    for (let id = 0; id < table.size; id += 1) table.bytes += (ends[id] ?? 0) - (starts[id] ?? 0);
    table.#slots = new Int32Array(0);
    return table;
  }

  readonly #hashes = new GrowingNumbers((size) => new Int32Array(size));
  /** Two numbers a text: the page, negative less one for wide text, and the offset there; the end is in #ends. */
  readonly #pages = new GrowingNumbers((size) => new Int32Array(size));
  readonly #starts = new GrowingNumbers((size) => new Uint32Array(size));
  readonly #ends = new GrowingNumbers((size) => new Uint32Array(size));
  readonly #memory: Buffer<SharedArrayBuffer>[] = [];
  #free = 0;
  #slots = new Int32Array(1024);
  /** Bytes of all texts. */
  bytes = 0;

  get size(): number {
    return this.#hashes.length;
  }

  /** The number of a text, a new one when it was not there. */
  add(text: string): number {
    const hash = hashText(text);
    const slot = this.#findSlot(hash, (id) => this.at(id) === text);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const isWide = BEYOND_LATIN_1.test(text);
    const memory = this.#reserve(isWide ? text.length * 2 : text.length, isWide);
    memory.write(text, this.#starts.at(this.size), isWide ? 'utf16le' : 'latin1');
    return this.#enter(slot, hash);
  }

  /** As `add`, with a text of another table; no string is made of it. */
  addFrom(other: TextTable, id: number): number {
    const hash = other.#hashes.at(id);
    const source = other.#memoryOf(id);
    const start = other.#starts.at(id);
    const end = other.#ends.at(id);
    const isWide = other.#pages.at(id) < 0;
    const slot = this.#findSlot(
      hash,
      (known) =>
        this.#pages.at(known) < 0 === isWide &&
        this.#memoryOf(known).compare(source, start, end, this.#starts.at(known), this.#ends.at(known)) === 0,
    );
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const memory = this.#reserve(end - start, isWide);
    source.copy(memory, this.#starts.at(this.size), start, end);
    return this.#enter(slot, hash);
  }

  /** The number of a text, or nothing when it is not there. */
  find(text: string): number | undefined {
    const known = this.#slots[this.#findSlot(hashText(text), (id) => this.at(id) === text)] ?? 0;
    return known === 0 ? undefined : known - 1;
  }

  at(id: number): string {
    const memory = this.#memoryOf(id);
    return memory.toString(this.#pages.at(id) < 0 ? 'utf16le' : 'latin1', this.#starts.at(id), this.#ends.at(id));
  }

  /** Whether a text starts with U+0000. */
  isMarked(id: number): boolean {
    const start = this.#starts.at(id);
    if (this.#ends.at(id) === start) return false;
    const memory = this.#memoryOf(id);
    return memory[start] === 0 && (this.#pages.at(id) >= 0 || memory[start + 1] === 0);
  }

  /** UTF-16 units of a text. */
  lengthOf(id: number): number {
    const bytes = this.#ends.at(id) - this.#starts.at(id);
    return this.#pages.at(id) < 0 ? bytes / 2 : bytes;
  }

  /** Writes the code points of a text, of which there are at most `lengthOf`, and returns how many there are. */
  readPoints(id: number, points: Int32Array): number {
    const page = this.#pages.at(id);
    const start = this.#starts.at(id);
    const end = this.#ends.at(id);
    const memory = this.#memoryOf(id);
    let length = 0;
    if (page >= 0) {
      for (let at = start; at < end; at += 1) points[length++] = memory[at] ?? 0;
      return length;
    }
    for (let at = start; at < end; at += 2) {
      let point = (memory[at] ?? 0) | ((memory[at + 1] ?? 0) << 8);
      if (point >= 0xd800 && point <= 0xdbff && at + 2 < end) {
        const low = (memory[at + 2] ?? 0) | ((memory[at + 3] ?? 0) << 8);
        if (low >= 0xdc00 && low <= 0xdfff) {
          point = 0x10000 + (point - 0xd800) * 0x400 + low - 0xdc00;
          at += 2;
        }
      }
      points[length++] = point;
    }
    return length;
  }

  /** What `from` takes in another thread; the texts themselves are shared and not copied. */
  get parts(): TextTableParts {
    return {
      hashes: this.#hashes.values,
      pages: this.#pages.values,
      starts: this.#starts.values,
      ends: this.#ends.values,
      memory: this.#memory.map((page) => page.buffer),
    };
  }

  *[Symbol.iterator](): Generator<string> {
    for (let id = 0; id < this.size; id += 1) yield this.at(id);
  }

  #memoryOf(id: number): Buffer<SharedArrayBuffer> {
    const page = this.#pages.at(id);
    return this.#memory[page < 0 ? -page - 1 : page] ?? NO_MEMORY;
  }

  #findSlot(hash: number, isEqual: (id: number) => boolean): number {
    if (this.#slots.length === 0) this.#fillSlots(2 ** Math.ceil(Math.log2(Math.max(1024, this.size * 4))));
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (true) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0) return slot;
      if (this.#hashes.at(known - 1) === hash && isEqual(known - 1)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Makes room for the next text and notes where it is. */
  #reserve(size: number, isWide: boolean): Buffer<SharedArrayBuffer> {
    const last = this.#memory.at(-1)?.length ?? 0;
    if (last === 0 || this.#free + size > last) {
      const page = Math.min(Math.max(FIRST_PAGE_BYTES, last * 2), LARGEST_PAGE_BYTES);
      this.#memory.push(Buffer.from(new SharedArrayBuffer(Math.max(page, size))));
      this.#free = 0;
    }
    const page = this.#memory.length - 1;
    this.#pages.push(isWide ? -page - 1 : page);
    this.#starts.push(this.#free);
    this.#free += size;
    this.#ends.push(this.#free);
    this.bytes += size;
    return this.#memory[page] ?? NO_MEMORY;
  }

  #enter(slot: number, hash: number): number {
    const id = this.size;
    this.#slots[slot] = id + 1;
    this.#hashes.push(hash);
    if (this.size * 2 > this.#slots.length) this.#fillSlots(this.#slots.length * 4);
    return id;
  }

  #fillSlots(size: number): void {
    this.#slots = new Int32Array(size);
    const mask = size - 1;
    for (let id = 0; id < this.size; id += 1) {
      let slot = spread(this.#hashes.at(id)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id + 1;
    }
  }
}

const NO_MEMORY = Buffer.from(new SharedArrayBuffer(0));
const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/** 32 bits of FNV-1a over UTF-16 units (Fowler, Noll, Vo). Equal hashes are compared as texts. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** The finisher of MurmurHash3 (Appleby): the low bits of FNV alone fill a table unevenly. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
