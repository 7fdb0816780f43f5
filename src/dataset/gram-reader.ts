import type { TextTable } from './text-table.ts';

const GRAM = 5;
/** Keys of grams with other characters than a–z, 0–9 and the space; the others have keys below it. */
const WIDE = 0x40000000;

/**
 * Reads the set of character 5-grams of one text after another. A gram has a key of 31 bits: its own where it is made of a–z,
 * 0–9 and spaces alone, and one that other grams may share where it is not. Grams are told apart by their characters, so that
 * the set is exact; only the keys of two of its grams can be equal.
 */
export class GramReader {
  /** How many different grams the text has; none when it has fewer than five code points. */
  size = 0;
  /** The keys of the different grams: the first `size` numbers. */
  keys: Int32Array = new Int32Array(256);
  #places: Int32Array = new Int32Array(256);
  #points: Int32Array = new Int32Array(256);
  /** A hash table of places: `#base` + place, what is smaller is of an earlier text. */
  #slots: Int32Array = new Int32Array(1024);
  #base = 1;
  #end = 1;

  read(text: string): void {
    this.#makePlaces(text.length);
    this.#collect(this.#readPoints(text));
  }

  /** As `read`, without making a string of the text. */
  readFrom(texts: TextTable, id: number): void {
    this.#makePlaces(texts.lengthOf(id));
    this.#collect(texts.readPoints(id, this.#points));
  }

  #collect(length: number): void {
    this.size = 0;
    if (length < GRAM) return;
    this.#makeRoom(length);
    const points = this.#points;
    const keys = this.keys;
    const places = this.#places;
    const slots = this.#slots;
    const base = this.#base;
    const mask = slots.length - 1;
    let narrow = 0;
    let narrowLength = 0;
    let size = 0;
    for (let at = 0; at < length; at += 1) {
      const point = points[at] ?? 0;
      const code = point < 128 ? (NARROW_CODES[point] ?? 0) : 0;
      narrow = ((narrow << 6) | code) & 0x3fffffff;
      narrowLength = code === 0 ? 0 : narrowLength + 1;
      if (at < GRAM - 1) continue;
      const place = at - GRAM + 1;
      const key = narrowLength >= GRAM ? narrow : wideKey(points, place);
      let slot = spreadKey(key) & mask;
      let isNew = true;
      while (true) {
        const other = (slots[slot] ?? 0) - base;
        if (other < 0) break;
        if (keys[other] === key && (key < WIDE || equalGrams(points, places[other] ?? 0, points, place))) {
          isNew = false;
          break;
        }
        slot = (slot + 1) & mask;
      }
      if (!isNew) continue;
      slots[slot] = base + size;
      keys[size] = key;
      places[size] = place;
      size += 1;
    }
    this.size = size;
    this.#end = base + size;
  }

  /** How many of this text's grams the other text has too. */
  countCommon(other: GramReader): number {
    let common = 0;
    for (let at = 0; at < this.size; at += 1) {
      if (other.#has(this.keys[at] ?? 0, this.#points, this.#places[at] ?? 0)) common += 1;
    }
    return common;
  }

  #has(key: number, points: Int32Array, place: number): boolean {
    if (this.size === 0) return false;
    const mask = this.#slots.length - 1;
    let slot = spreadKey(key) & mask;
    while (true) {
      const other = (this.#slots[slot] ?? 0) - this.#base;
      if (other < 0) return false;
      if (this.keys[other] === key && (key < WIDE || equalGrams(this.#points, this.#places[other] ?? 0, points, place)))
        return true;
      slot = (slot + 1) & mask;
    }
  }

  #makePlaces(units: number): void {
    if (this.#points.length >= units) return;
    const size = Math.max(units, this.#points.length * 2);
    this.#points = new Int32Array(size);
    this.#places = new Int32Array(size);
    this.keys = new Int32Array(size);
  }

  #readPoints(text: string): number {
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      let point = text.charCodeAt(at);
      if (point >= 0xd800 && point <= 0xdbff) {
        point = text.codePointAt(at) ?? 0;
        if (point > 0xffff) at += 1;
      }
      this.#points[length] = point;
      length += 1;
    }
    return length;
  }

  #makeRoom(length: number): void {
    this.#base = this.#end;
    if (this.#slots.length < length * 2) {
      this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(length * 2)));
      this.#base = 1;
    } else if (this.#base > 0x7fffffff - length) {
      this.#slots.fill(0);
      this.#base = 1;
    }
  }
}

/** By ASCII character: 1 to 37 for a–z, 0–9 and the space, all that a normalised English text has; 0 for anything else. */
const NARROW_CODES = Uint8Array.from({ length: 128 }, (_, point) => {
  if (point >= 0x61 && point <= 0x7a) return point - 0x60;
  if (point === 0x20) return 27;
  return point >= 0x30 && point <= 0x39 ? point - 0x14 : 0;
});

function wideKey(points: Int32Array, place: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < GRAM; offset += 1) hash = Math.imul(hash ^ (points[place + offset] ?? 0), 0x01000193);
  return WIDE | ((hash ^ (hash >>> 15)) & 0x3fffffff);
}

function equalGrams(left: Int32Array, leftAt: number, right: Int32Array, rightAt: number): boolean {
  for (let offset = 0; offset < GRAM; offset += 1) {
    if (left[leftAt + offset] !== right[rightAt + offset]) return false;
  }
  return true;
}

/** Fibonacci hashing (Knuth, volume 3, 6.4), the high bits moved down. */
export function spreadKey(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return (product ^ (product >>> 15)) >>> 0;
}

/** The finisher of MurmurHash3 (Appleby). */
export function mixKey(key: number): number {
  let mixed = key ^ (key >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
