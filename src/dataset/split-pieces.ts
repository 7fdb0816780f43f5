/**
 * Where the piece that starts at a place ends: the encoding o200k_base splits a text into pieces (words with their space, mostly)
 * and encodes each by itself. What its regular expression says, as a scan that makes no string and no match:
 *
 *     [^\r\n\p{L}\p{N}]? [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]* [\p{Ll}\p{Lm}\p{Lo}\p{M}]+ ('s|'t|'re|'ve|'m|'ll|'d)?
 *     [^\r\n\p{L}\p{N}]? [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+ [\p{Ll}\p{Lm}\p{Lo}\p{M}]* ('s|'t|'re|'ve|'m|'ll|'d)?
 *     \p{N}{1,3} |  ?[^\s\p{L}\p{N}]+[\r\n/]* | \s*[\r\n]+ | \s+(?!\S) | \s+
 */
export function findPieceEnd(units: Uint16Array, length: number, start: number): number {
  const first = CLASSES[units[start] ?? 0] ?? 0;
  // Nearly all pieces are a word of one case or two, with a sign or space before it.
  if (first < WORD || first === SPACE) {
    let at = first === UPPER || first === LOWER ? start : start + 1;
    const wordStart = at;
    while (at < length && CLASSES[units[at] ?? 0] === UPPER) at += 1;
    while (at < length && CLASSES[units[at] ?? 0] === LOWER) at += 1;
    const next = at < length ? (CLASSES[units[at] ?? 0] ?? 0) : 0;
    if (at > wordStart && next < SURROGATE && ((next & WORD) === 0 || next === UPPER)) {
      return units[at] === APOSTROPHE && at < length ? endOfContraction(units, length, at) : at;
    }
  }
  return findAnyPieceEnd(units, length, start);
}

function findAnyPieceEnd(units: Uint16Array, length: number, start: number): number {
  const first = classAt(units, length, start);
  if ((first & NUMBER) !== 0) return endOfNumber(units, length, start);
  // A mark may stand before a word and within it; a letter only within.
  const isLetter = (first & WORD) !== 0 && (first & MARK) === 0;
  const afterFirst = start + widthAt(units, length, start);
  const wordStart = isLetter || (first & NEWLINE) !== 0 ? start : afterFirst;
  const word = endOfWord(units, length, start, wordStart, first);
  if (word > start) return endOfContraction(units, length, word);
  const isBlank = units[start] === 0x20;
  if (isSign(isBlank ? classAt(units, length, afterFirst) : first))
    return endOfSigns(units, length, isBlank ? afterFirst : start);
  return endOfSpaces(units, length, start);
}

/** In capitals and in small letters both: letters without case, modifiers and marks. */
const UPPER = 1;
const LOWER = 2;
const WORD = UPPER | LOWER;
const MARK = 4;
const NUMBER = 8;
const SPACE = 16;
const NEWLINE = 32;
/** Half of a character that two units make. */
const SURROGATE = 64;
const UNKNOWN = 128;
/** No character at all. */
const END = 256;
const APOSTROPHE = 0x27;

/** By UTF-16 unit; found out when it is first seen. */
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN).fill(SURROGATE, 0xd800, 0xe000);
for (let unit = 0; unit < 128; unit += 1) CLASSES[unit] = classOf(unit);

function classAt(units: Uint16Array, length: number, at: number): number {
  if (at >= length) return END;
  const unit = units[at] ?? 0;
  const known = CLASSES[unit] ?? 0;
  if (known < SURROGATE) return known;
  if (known === SURROGATE) return classOf(pointAt(units, length, at));
  const found = classOf(unit);
  CLASSES[unit] = found;
  return found;
}

function classOf(point: number): number {
  const character = String.fromCodePoint(point);
  if (/[\r\n]/.test(character)) return SPACE | NEWLINE;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{M}/u.test(character)) return WORD | MARK;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{Lm}\p{Lo}]/u.test(character)) return WORD;
  return /\p{N}/u.test(character) ? NUMBER : 0;
}

/** The character that two halves make, or the half itself where it stands alone. */
function pointAt(units: Uint16Array, length: number, at: number): number {
  const high = units[at] ?? 0;
  const low = at + 1 < length ? (units[at + 1] ?? 0) : 0;
  const isPair = high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return isPair ? 0x10000 + (high - 0xd800) * 0x400 + low - 0xdc00 : high;
}

function widthAt(units: Uint16Array, length: number, at: number): number {
  return CLASSES[units[at] ?? 0] === SURROGATE && pointAt(units, length, at) > 0xffff ? 2 : 1;
}

/** What is neither letter nor number nor space, marks included. */
function isSign(found: number): boolean {
  return found === 0 || (found & MARK) !== 0;
}

/** End of the word that starts at `start`, or at `wordStart` behind one other character; `start` when there is none. */
function endOfWord(units: Uint16Array, length: number, start: number, wordStart: number, first: number): number {
  const mayStartWord = wordStart > start && (first & MARK) !== 0;
  const lower = endOfLower(units, length, wordStart);
  if (lower > wordStart) return lower;
  const bare = mayStartWord ? endOfLower(units, length, start) : start;
  if (bare > start) return bare;
  const upper = endOfRun(units, length, wordStart, UPPER);
  if (upper > wordStart) return upper;
  return mayStartWord ? endOfRun(units, length, start, UPPER) : start;
}

/** Capitals, then at least one small letter; as far as both go. `start` when there is no such word. */
function endOfLower(units: Uint16Array, length: number, start: number): number {
  let at = start;
  /** Behind the last character that may be either. */
  let lastEither = start;
  while (true) {
    const found = classAt(units, length, at);
    if ((found & UPPER) === 0) break;
    at += widthAt(units, length, at);
    if ((found & LOWER) !== 0) lastEither = at;
  }
  const end = endOfRun(units, length, at, LOWER);
  return end > at ? end : lastEither;
}

function endOfRun(units: Uint16Array, length: number, start: number, wanted: number): number {
  let at = start;
  while ((classAt(units, length, at) & wanted) !== 0) at += widthAt(units, length, at);
  return at;
}

function endOfContraction(units: Uint16Array, length: number, at: number): number {
  if (units[at] !== APOSTROPHE || at >= length) return at;
  const one = at + 1 < length ? (units[at + 1] ?? 0) | 0x20 : 0;
  if (one === 0x73 || one === 0x64 || one === 0x6d || one === 0x74) return at + 2;
  const two = at + 2 < length ? (units[at + 2] ?? 0) | 0x20 : 0;
  const isPair = (one === 0x6c && two === 0x6c) || ((one === 0x76 || one === 0x72) && two === 0x65);
  return isPair ? at + 3 : at;
}

function endOfNumber(units: Uint16Array, length: number, start: number): number {
  let at = start;
  for (let count = 0; count < 3 && (classAt(units, length, at) & NUMBER) !== 0; count += 1)
    at += widthAt(units, length, at);
  return at;
}

function endOfSigns(units: Uint16Array, length: number, start: number): number {
  let at = start;
  while (isSign(classAt(units, length, at))) at += widthAt(units, length, at);
  for (; at < length; at += 1) {
    const unit = units[at];
    if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2f) break;
  }
  return at;
}

/** Up to the last line break; else without the last space, which belongs to the word behind it. */
function endOfSpaces(units: Uint16Array, length: number, start: number): number {
  let at = start;
  let afterBreak = start;
  while (true) {
    const found = classAt(units, length, at);
    if ((found & SPACE) === 0) break;
    at += 1;
    if ((found & NEWLINE) !== 0) afterBreak = at;
  }
  if (afterBreak > start) return afterBreak;
  return at < length && at - start > 1 ? at - 1 : at;
}
