import { type GramReader, mixKey, spreadKey } from './gram-reader.ts';
import { largestDifference, largestSize } from './set-sizes.ts';

/** Divides the grams of a text among the parts of a band and hashes each part. */
export class PartSigner {
  /** Hashes of the parts, of 32 bits. */
  hashes: Int32Array = new Int32Array(256);
  #size = 0;
  /** Of each gram, what says its part and what is summed there; the same for every band. */
  #spreads = new Float64Array(256);
  #mixes = new Int32Array(256);

  /** Takes the text of which parts are hashed from here on. */
  take({ keys, size }: GramReader): void {
    if (this.#mixes.length < size) {
      this.#spreads = new Float64Array(size * 2);
      this.#mixes = new Int32Array(size * 2);
    }
    this.#size = size;
    for (let at = 0; at < size; at += 1) {
      const key = keys[at] ?? 0;
      this.#spreads[at] = spreadKey(key);
      this.#mixes[at] = mixKey(key);
    }
  }

  /** Returns the number of parts. */
  sign(band: number): number {
    const parts = countParts(band);
    if (this.hashes.length < parts) this.hashes = new Int32Array(parts * 2);
    const sums = this.hashes.fill(0, 0, parts);
    const spreads = this.#spreads;
    const mixes = this.#mixes;
    const share = parts / 2 ** 32;
    for (let at = 0; at < this.#size; at += 1) {
      const part = Math.floor((spreads[at] ?? 0) * share);
      sums[part] = ((sums[part] ?? 0) + (mixes[at] ?? 0)) | 0;
    }
    const salt = Math.imul(band + 1, 0x27d4eb2f);
    for (let part = 0; part < parts; part += 1)
      sums[part] = mixKey((sums[part] ?? 0) ^ (salt + Math.imul(part, 0x9e3779b1)));
    return parts;
  }
}

/** Into how many parts grams are divided: a fifth more than is needed, so that the longest lists need not be looked at. */
export function countParts(band: number): number {
  const most = largestDifference(largestSize(band), largestSize(band + 1));
  return most + 1 + Math.ceil(most / 5);
}
