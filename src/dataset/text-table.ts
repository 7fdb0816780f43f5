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
    table.#fillSlots(2 ** Math.ceil(Math.log2(Math.max(1024, table.size * 4))));
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
    const slot = this.#findSlot(text, hash);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const id = this.size;
    this.#slots[slot] = id + 1;
    this.#hashes.push(hash);
    this.#write(text);
    if (this.size * 2 > this.#slots.length) this.#fillSlots(this.#slots.length * 4);
    return id;
  }

  /** The number of a text, or nothing when it is not there. */
  find(text: string): number | undefined {
    const known = this.#slots[this.#findSlot(text, hashText(text))] ?? 0;
    return known === 0 ? undefined : known - 1;
  }

  at(id: number): string {
    const page = this.#pages.at(id);
    const start = this.#starts.at(id);
    const end = this.#ends.at(id);
    const memory = this.#memory[page < 0 ? -page - 1 : page];
    if (memory === undefined) return '';
    return memory.toString(page < 0 ? 'utf16le' : 'latin1', start, end);
  }

  /** UTF-16 units of a text. */
  lengthOf(id: number): number {
    const bytes = this.#ends.at(id) - this.#starts.at(id);
    return this.#pages.at(id) < 0 ? bytes / 2 : bytes;
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

  #findSlot(text: string, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (true) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0) return slot;
      if (this.#hashes.at(known - 1) === hash && this.at(known - 1) === text) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #write(text: string): void {
    const isWide = BEYOND_LATIN_1.test(text);
    const size = isWide ? text.length * 2 : text.length;
    const last = this.#memory.at(-1)?.length ?? 0;
    if (last === 0 || this.#free + size > last) {
      const page = Math.min(Math.max(FIRST_PAGE_BYTES, last * 2), LARGEST_PAGE_BYTES);
      this.#memory.push(Buffer.from(new SharedArrayBuffer(Math.max(page, size))));
      this.#free = 0;
    }
    const page = this.#memory.length - 1;
    this.#memory[page]?.write(text, this.#free, isWide ? 'utf16le' : 'latin1');
    this.#pages.push(isWide ? -page - 1 : page);
    this.#starts.push(this.#free);
    this.#free += size;
    this.#ends.push(this.#free);
    this.bytes += size;
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
