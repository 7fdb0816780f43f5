import { GramReader } from './gram-reader.ts';
import { countParts, PartSigner } from './sign-parts.ts';
import type { TextTable } from './text-table.ts';

/** For each part of each of some texts, the text before it that has the same grams in that part; see `PartLists` for what parts are. */
export interface PartChains {
  readonly parts: number;
  /** How many texts are linked. */
  readonly count: number;
  /** At `part * count + place`: one more than the place of the text before with an equal part; 0 when there is none. */
  readonly before: Int32Array;
  /** How long that chain is; what is longer counts as 65,535. */
  readonly lengths: Uint16Array;
}

const LONGEST_CHAIN = 0xffff;

/**
 * Links texts that have a part in common, part by part, so that the tables in use fit into the processor's cache. `members`: numbers
 * of texts, in whose order chains run.
 */
export function linkParts(texts: TextTable, members: Int32Array, band: number, memory: ChainMemory): PartChains {
  const parts = countParts(band);
  const count = members.length;
  const { before, lengths } = memory.take(count * parts);
  signMembers(texts, members, band, parts, before);
  const hashes = new Int32Array(count);
  const chains = new Uint16Array(count);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, count * 2))));
  const mask = slots.length - 1;
  for (let part = 0; part < parts; part += 1) {
    slots.fill(0);
    for (let place = 0, cell = part * count; place < count; place += 1, cell += 1) {
      const hash = before[cell] ?? 0;
      hashes[place] = hash;
      let slot = hash & mask;
      let last = slots[slot] ?? 0;
      while (last !== 0 && hashes[last - 1] !== hash) {
        slot = (slot + 1) & mask;
        last = slots[slot] ?? 0;
      }
      slots[slot] = place + 1;
      before[cell] = last;
      const length = last === 0 ? 0 : Math.min(LONGEST_CHAIN, (chains[last - 1] ?? 0) + 1);
      chains[place] = length;
      lengths[cell] = length;
    }
  }
  return { parts, count, before, lengths };
}

/** Memory for chains, used again by the next: what is let go is not free before the engine looks for it. */
export class ChainMemory {
  #before = new Int32Array(0);
  #lengths = new Uint16Array(0);

  take(cells: number): Pick<PartChains, 'before' | 'lengths'> {
    if (this.#before.length < cells) {
      this.#before = new Int32Array(cells);
      this.#lengths = new Uint16Array(cells);
    }
    return { before: this.#before, lengths: this.#lengths };
  }
}

/** Writes the hashes of all parts of all members, one part after the other. */
function signMembers(texts: TextTable, members: Int32Array, band: number, parts: number, hashes: Int32Array): void {
  const reader = new GramReader();
  const signer = new PartSigner();
  for (let place = 0; place < members.length; place += 1) {
    reader.readFrom(texts, members[place] ?? 0);
    signer.take(reader);
    signer.sign(band);
    for (let part = 0, cell = place; part < parts; part += 1, cell += members.length)
      hashes[cell] = signer.hashes[part] ?? 0;
  }
}
