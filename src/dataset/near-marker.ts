import { BITMAP_WORDS, countDifferentBits } from './gram-bitmap.ts';
import { GramReader } from './gram-reader.ts';
import type { NearSurvey } from './near-survey.ts';
import { type ChainMemory, linkParts, type PartChains } from './part-chains.ts';
import { type Postings, PrefixLists } from './prefix-lists.ts';
import { areNearSizes, largestDifference, largestNear, largestSize, mayMeet } from './set-sizes.ts';
import type { TextTable } from './text-table.ts';

/** Texts with a band of their sizes; `memory` may be used again when its marks are made. */
export interface BandToMark {
  readonly texts: TextTable;
  readonly survey: NearSurvey;
  readonly band: number;
  readonly memory: ChainMemory;
}

/** Fewer candidates are sooner looked at than avoided. */
const WORTH_A_SECOND_LOOK = 2_000;
/** To make lists by rare grams takes as long, for each text, as to look at so many candidates. */
const CANDIDATES_PER_LISTED_TEXT = 300;

/**
 * Marks those of some texts that are near one before them. Texts that are near have equal parts (`PartLists` says why and how many
 * to look at); where parts are of no help, as in texts of one mould, lists by the rarest grams are. Candidates are compared by
 * bitmaps and then gram by gram; for a text that has a match the search is over.
 */
export class NearMarker {
  readonly #texts: TextTable;
  readonly #survey: NearSurvey;
  readonly #band: number;
  readonly #bandEnd: number;
  readonly #members: Int32Array;
  readonly #first: number;
  readonly #chains: PartChains;
  #prefixes: PrefixLists | undefined;
  #looked = 0;
  readonly #reader = new GramReader();
  readonly #other = new GramReader();
  readonly #bits = new Int32Array(BITMAP_WORDS);
  readonly #seenBy: Int32Array;
  /** The parts to look at: the first `#chosen` numbers. */
  readonly #choice: Int32Array;
  #chosen = 0;
  readonly #lengthCounts = new Int32Array(MOST_COUNTED + 1);
  /** The text that is looked for. */
  #text = 0;
  #place = 0;
  #size = 0;
  #isNext = false;
  #isRead = false;

  /**
   * `members`: numbers of texts of the band or the next, ascending. With `first`, only pairs are looked at of which one stands
   * before that place and the other does not.
   */
  constructor({ texts, survey, band, memory }: BandToMark, members: Int32Array, first = 0) {
    this.#texts = texts;
    this.#survey = survey;
    this.#band = band;
    this.#bandEnd = largestSize(band);
    this.#members = members;
    this.#first = first;
    this.#chains = linkParts(texts, members, band, memory);
    this.#seenBy = new Int32Array(members.length);
    this.#choice = new Int32Array(this.#chains.parts);
  }

  mark(): void {
    const { sizes, bitmaps, isNear } = this.#survey;
    const nextEnd = largestSize(this.#band + 1);
    for (let place = this.#first; place < this.#members.length; place += 1) {
      const text = this.#members[place] ?? 0;
      if (isNear[text] === 1) continue;
      const size = sizes[text] ?? 0;
      this.#isNext = size > this.#bandEnd;
      const most = this.#isNext || !mayMeet(size, this.#band + 1) ? this.#bandEnd : nextEnd;
      const candidates = this.#chooseParts(place, largestDifference(size, Math.min(most, largestNear(size))) + 1);
      if (this.#chosen === 0) continue;
      this.#text = text;
      this.#place = place;
      this.#size = size;
      this.#isRead = false;
      for (let word = 0; word < BITMAP_WORDS; word += 1) this.#bits[word] = bitmaps[text * BITMAP_WORDS + word] ?? 0;
      if (this.#isNear(candidates)) isNear[text] = 1;
    }
  }

  /** Of `wanted` parts, the shortest chains; those of no length need no look. Returns their length together. */
  #chooseParts(place: number, wanted: number): number {
    const { parts, count, lengths } = this.#chains;
    const end = parts * count;
    let filled = 0;
    for (let cell = place; cell < end; cell += count) if (lengths[cell] !== 0) filled += 1;
    this.#chosen = 0;
    let most = wanted - (parts - filled);
    if (most <= 0) return 0;
    const counts = this.#lengthCounts.fill(0);
    for (let cell = place; cell < end; cell += count) {
      const length = Math.min(MOST_COUNTED, lengths[cell] ?? 0);
      counts[length] = (counts[length] ?? 0) + 1;
    }
    let limit = 1;
    for (; limit < MOST_COUNTED && (counts[limit] ?? 0) < most; limit += 1) most -= counts[limit] ?? 0;
    let total = 0;
    for (let part = 0; part < parts; part += 1) {
      const length = lengths[part * count + place] ?? 0;
      const counted = Math.min(MOST_COUNTED, length);
      if (length === 0 || counted > limit || (counted === limit && most === 0)) continue;
      if (counted === limit) most -= 1;
      this.#choice[this.#chosen] = part;
      this.#chosen += 1;
      total += length;
    }
    return total;
  }

  #isNear(candidates: number): boolean {
    if (candidates > WORTH_A_SECOND_LOOK) this.#looked += candidates;
    if (candidates > WORTH_A_SECOND_LOOK && this.#looked > this.#members.length * CANDIDATES_PER_LISTED_TEXT) {
      this.#readOnce();
      this.#prefixes ??= this.#makePrefixLists();
      if (this.#prefixes.choose(this.#reader) < candidates) return this.#isNearByPrefix(this.#prefixes);
    }
    const { count, before } = this.#chains;
    for (let choice = 0; choice < this.#chosen; choice += 1) {
      const part = this.#choice[choice] ?? 0;
      const start = part * count;
      let next = before[start + this.#place] ?? 0;
      for (; next !== 0; next = before[start + next - 1] ?? 0) if (this.#isMatch(next - 1)) return true;
    }
    return false;
  }

  #isNearByPrefix({ short, long, ranks, shorts, longs }: PrefixLists): boolean {
    for (let at = 0; at < shorts; at += 1) {
      const rank = ranks[at] ?? 0;
      if (this.#isNearOneOf(short, rank) || (at < longs && this.#isNearOneOf(long, rank))) return true;
    }
    return false;
  }

  #isNearOneOf({ members, starts }: Postings, rank: number): boolean {
    const stop = starts[rank + 1] ?? 0;
    for (let at = starts[rank] ?? 0; at < stop; at += 1) {
      const candidate = members[at] ?? 0;
      if (candidate >= this.#place) return false;
      if (this.#isMatch(candidate)) return true;
    }
    return false;
  }

  #isMatch(candidate: number): boolean {
    if (this.#seenBy[candidate] === this.#place + 1) return false;
    this.#seenBy[candidate] = this.#place + 1;
    if (this.#first > 0 && candidate >= this.#first) return false;
    const { sizes, bitmaps } = this.#survey;
    const text = this.#members[candidate] ?? 0;
    const size = sizes[text] ?? 0;
    if ((this.#isNext && size > this.#bandEnd) || !areNearSizes(this.#size, size)) return false;
    const most = largestDifference(this.#size, size);
    if (countDifferentBits(this.#bits, bitmaps, text * BITMAP_WORDS, most) > most) return false;
    this.#readOnce();
    this.#other.readFrom(this.#texts, text);
    return this.#size + size - 2 * this.#other.countCommon(this.#reader) <= most;
  }

  #readOnce(): void {
    if (!this.#isRead) this.#reader.readFrom(this.#texts, this.#text);
    this.#isRead = true;
  }

  #makePrefixLists(): PrefixLists {
    const sizes = Int32Array.from(this.#members, (text) => this.#survey.sizes[text] ?? 0);
    return new PrefixLists(sizes, (place) => {
      this.#other.readFrom(this.#texts, this.#members[place] ?? 0);
      return this.#other;
    });
  }
}

const MOST_COUNTED = 255;
