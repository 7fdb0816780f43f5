/** Code points beyond this many different ones go the slow way; 1,552 ** 5 is the last fifth power below 2 ** 53. */
const PACKED_ALPHABET = 1_552;
const GRAM = 5;

/**
 * Turns texts into sets of character 5-grams, each gram a number that is the same for equal grams and different for
 * different ones: no hashing, so that a join over them is exact. Grams of a "known" text get ids 0, 1, 2 …; grams of other
 * texts are looked up only.
 */
export class GramDictionary {
  readonly #alphabet = new Map<number, number>();
  readonly #packed = new Map<number, number>();
  readonly #strings = new Map<string, number>();
  #codes: Float64Array = new Float64Array(256);
  #keys: Float64Array = new Float64Array(256);

  /** How many different grams the known texts have. */
  get size(): number {
    return this.#packed.size + this.#strings.size;
  }

  /** The ids of a text's grams, each once, new grams getting new ids. Empty for a text of fewer than five code points. */
  learn(text: string): Int32Array {
    return this.#collect(text, true).ids;
  }

  /** The ids of those of a text's grams that are known, each once, and how many different grams the text has in all. */
  lookUp(text: string): { readonly ids: Int32Array; readonly size: number } {
    return this.#collect(text, false);
  }

  #collect(text: string, learns: boolean): { readonly ids: Int32Array; readonly size: number } {
    const length = this.#encode(text);
    const count = length - GRAM + 1;
    if (count < 1) return { ids: new Int32Array(0), size: 0 };
    const codes = this.#codes;
    const keys = this.#keys;
    let packed = 0;
    const rare = new Set<string>();
    for (let at = 0; at < count; at += 1) {
      let key = 0;
      for (let offset = 0; offset < GRAM; offset += 1) {
        const code = codes[at + offset] ?? 0;
        key = code < PACKED_ALPHABET && key !== -1 ? key * PACKED_ALPHABET + code : -1;
      }
      if (key === -1) rare.add(codes.subarray(at, at + GRAM).join());
      else {
        keys[packed] = key;
        packed += 1;
      }
    }
    const sorted = keys.subarray(0, packed).sort();
    const ids = new Int32Array(packed + rare.size);
    let found = 0;
    let size = rare.size;
    let previous = -1;
    for (const key of sorted) {
      if (key === previous) continue;
      previous = key;
      size += 1;
      const id = identify(this.#packed, key, learns ? this.size : undefined);
      if (id !== undefined) {
        ids[found] = id;
        found += 1;
      }
    }
    for (const key of rare) {
      const id = identify(this.#strings, key, learns ? this.size : undefined);
      if (id !== undefined) {
        ids[found] = id;
        found += 1;
      }
    }
    return { ids: ids.subarray(0, found), size };
  }

  /** Fills the buffer with alphabet positions, one per code point, and returns how many there are. */
  #encode(text: string): number {
    if (this.#codes.length < text.length) {
      this.#codes = new Float64Array(text.length * 2);
      this.#keys = new Float64Array(text.length * 2);
    }
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) at += 1;
      let code = this.#alphabet.get(point);
      if (code === undefined) {
        code = this.#alphabet.size;
        this.#alphabet.set(point, code);
      }
      this.#codes[length] = code;
      length += 1;
    }
    return length;
  }
}

function identify<Key>(ids: Map<Key, number>, key: Key, next: number | undefined): number | undefined {
  const known = ids.get(key);
  if (known !== undefined || next === undefined) return known;
  ids.set(key, next);
  return next;
}
