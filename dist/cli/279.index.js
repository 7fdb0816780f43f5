export const id = 279;
export const ids = [279];
export const modules = {

/***/ 65600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ countBounded)
/* harmony export */ });
const LONGEST_RUN = 2_000;
/** A run of one kind of character is one piece to the encoder, whose time grows with the square of its length. */
const LONG_RUN = /(?:\p{L}|\p{M}){2000}|[^\s\p{L}\p{N}]{2000}|\s{2000}/u;
/**
 * Exact, except that runs of more than 2,000 letters, signs or spaces are cut there: at most one token more per cut. `countPiece` is given
 * the pieces of such a text, `countWhole` any other text.
 */
function countBounded(text, countWhole, countPiece) {
    if (text.length <= LONGEST_RUN || !LONG_RUN.test(text))
        return countWhole(text);
    let count = 0;
    for (const part of text.match(/(?:\p{L}|\p{M}){1,2000}|[^\s\p{L}\p{N}]{1,2000}|\s{1,2000}|\p{N}{1,2000}/gu) ?? []) {
        count += countPiece(part);
    }
    return count;
}


/***/ }),

/***/ 22279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ makeTokenCounter)
});

// EXTERNAL MODULE: ./node_modules/gpt-tokenizer/esm/encoding/o200k_base.js + 1 modules
var o200k_base = __webpack_require__(23877);
// EXTERNAL MODULE: ./build/dataset/count-bounded.js
var count_bounded = __webpack_require__(65600);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/dataset/piece-counts.js
const MOST_PIECES = 2 ** 17;
const LONGEST_PIECE = 24;
const UNITS_PER_PIECE = 8;
const FEWEST_PIECES = 512;
/**
 * Numbers by short pieces of text, looked up where the piece stands among its text's UTF-16 units: no string is made of it, which
 * would be most of the work, and nothing is kept alive in the engine's heap. Exact: pieces are compared unit by unit. What does not
 * fit is not kept.
 */
class PieceCounts {
    #room = FEWEST_PIECES;
    #slots = new Int32Array(FEWEST_PIECES * 4);
    #hashes = new Int32Array(FEWEST_PIECES);
    #ends = new Int32Array(FEWEST_PIECES);
    #counts = new Uint8Array(FEWEST_PIECES);
    #units = new Uint16Array(FEWEST_PIECES * UNITS_PER_PIECE);
    #size = 0;
    /** The number of the piece from `start` to `end` of a text and its units, from `count` where it is new. */
    get(text, units, start, end, count) {
        if (end - start > LONGEST_PIECE)
            return count(text.slice(start, end));
        let hash = end - start;
        for (let at = start; at < end; at += 1)
            hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
        hash ^= hash >>> 15;
        const mask = this.#slots.length - 1;
        let slot = hash & mask;
        while (true) {
            const known = (this.#slots[slot] ?? 0) - 1;
            if (known < 0)
                break;
            if (this.#hashes[known] === hash && this.#equals(known, units, start, end))
                return this.#counts[known] ?? 0;
            slot = (slot + 1) & mask;
        }
        const found = count(text.slice(start, end));
        if (found <= 255)
            this.#keep(units, start, end, slot, hash, found);
        return found;
    }
    #equals(known, units, start, end) {
        const from = known === 0 ? 0 : (this.#ends[known - 1] ?? 0);
        if ((this.#ends[known] ?? 0) - from !== end - start)
            return false;
        for (let at = start; at < end; at += 1) {
            if (this.#units[from + at - start] !== units[at])
                return false;
        }
        return true;
    }
    #keep(units, start, end, slot, hash, count) {
        const from = this.#size === 0 ? 0 : (this.#ends[this.#size - 1] ?? 0);
        const isFull = this.#size === this.#room || from + end - start > this.#units.length;
        if (isFull && this.#room === MOST_PIECES)
            return;
        if (isFull)
            this.#grow();
        this.#units.set(units.subarray(start, end), from);
        this.#hashes[this.#size] = hash;
        this.#ends[this.#size] = from + end - start;
        this.#counts[this.#size] = count;
        this.#size += 1;
        if (isFull)
            this.#fillSlots();
        else
            this.#slots[slot] = this.#size;
    }
    #grow() {
        this.#room *= 4;
        this.#hashes = enlarge(this.#hashes, new Int32Array(this.#room));
        this.#ends = enlarge(this.#ends, new Int32Array(this.#room));
        this.#counts = enlarge(this.#counts, new Uint8Array(this.#room));
        this.#units = enlarge(this.#units, new Uint16Array(this.#room * UNITS_PER_PIECE));
    }
    #fillSlots() {
        this.#slots = new Int32Array(this.#room * 4);
        const mask = this.#slots.length - 1;
        for (let piece = 0; piece < this.#size; piece += 1) {
            let slot = (this.#hashes[piece] ?? 0) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = piece + 1;
        }
    }
}
function enlarge(values, larger) {
    larger.set(values);
    return larger;
}

;// CONCATENATED MODULE: ./build/dataset/short-piece-counts.js
const short_piece_counts_MOST_PIECES = 2 ** 16;
const FEWEST_SLOTS = 1_024;
/** Characters that the three numbers of a key hold, four each. */
const LONGEST_SHORT_PIECE = 12;
/**
 * Numbers by pieces of up to twelve ASCII characters, which most pieces are: the characters themselves are the key, so that one look
 * at one place of memory says whether it is that piece. What does not fit is not kept.
 */
class ShortPieceCounts {
    /** Three numbers of key, then the number kept plus one; a slot with 0 there is free. */
    #slots = new Int32Array(FEWEST_SLOTS * 4);
    #size = 0;
    #first = 0;
    #second = 0;
    #third = 0;
    #slot = 0;
    /** The number of the piece from `start` to `end`, at most twelve units; nothing where it is not known or not ASCII. */
    find(units, start, end) {
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
        for (let slot = hashKey(first, second, third) & mask;; slot = (slot + 1) & mask) {
            const at = slot << 2;
            const kept = slots[at + 3] ?? 0;
            if (kept === 0) {
                this.#first = first;
                this.#second = second;
                this.#third = third;
                this.#slot = slot;
                return undefined;
            }
            if (slots[at + 2] === third && slots[at + 1] === second && slots[at] === first)
                return kept - 1;
        }
    }
    /** Keeps the number of the piece that was looked for last and not found. */
    keep(count) {
        if (this.#slot < 0 || this.#size >= short_piece_counts_MOST_PIECES)
            return;
        this.#slots.set([this.#first, this.#second, this.#third, count + 1], this.#slot << 2);
        this.#size += 1;
        if (this.#size * 16 > this.#slots.length)
            this.#grow();
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Int32Array(old.length * 4);
        const mask = (this.#slots.length >> 2) - 1;
        for (let at = 0; at < old.length; at += 4) {
            if (old[at + 3] === 0)
                continue;
            const key = old.subarray(at, at + 4);
            let slot = hashKey(key[0] ?? 0, key[1] ?? 0, key[2] ?? 0) & mask;
            while (this.#slots[(slot << 2) + 3] !== 0)
                slot = (slot + 1) & mask;
            this.#slots.set(key, slot << 2);
        }
    }
}
function hashKey(first, second, third) {
    const hash = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35) ^ Math.imul(third, 0x9e3779b1);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./build/dataset/split-pieces.js
/**
 * Where the piece that starts at a place ends: the encoding o200k_base splits a text into pieces (words with their space, mostly)
 * and encodes each by itself. What its regular expression says, as a scan that makes no string and no match:
 *
 *     [^\r\n\p{L}\p{N}]? [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]* [\p{Ll}\p{Lm}\p{Lo}\p{M}]+ ('s|'t|'re|'ve|'m|'ll|'d)?
 *     [^\r\n\p{L}\p{N}]? [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+ [\p{Ll}\p{Lm}\p{Lo}\p{M}]* ('s|'t|'re|'ve|'m|'ll|'d)?
 *     \p{N}{1,3} |  ?[^\s\p{L}\p{N}]+[\r\n/]* | \s*[\r\n]+ | \s+(?!\S) | \s+
 */
function findPieceEnd(units, length, start) {
    const first = CLASSES[units[start] ?? 0] ?? 0;
    // Nearly all pieces are a word of one case or two, with a sign or space before it.
    if (first < WORD || first === SPACE) {
        let at = first === UPPER || first === LOWER ? start : start + 1;
        const wordStart = at;
        while (at < length && CLASSES[units[at] ?? 0] === UPPER)
            at += 1;
        while (at < length && CLASSES[units[at] ?? 0] === LOWER)
            at += 1;
        const next = at < length ? (CLASSES[units[at] ?? 0] ?? 0) : 0;
        if (at > wordStart && next < SURROGATE && ((next & WORD) === 0 || next === UPPER)) {
            return units[at] === APOSTROPHE && at < length ? endOfContraction(units, length, at) : at;
        }
    }
    return findAnyPieceEnd(units, length, start);
}
function findAnyPieceEnd(units, length, start) {
    const first = classAt(units, length, start);
    if ((first & NUMBER) !== 0)
        return endOfNumber(units, length, start);
    // A mark may stand before a word and within it; a letter only within.
    const isLetter = (first & WORD) !== 0 && (first & MARK) === 0;
    const afterFirst = start + widthAt(units, length, start);
    const wordStart = isLetter || (first & NEWLINE) !== 0 ? start : afterFirst;
    const word = endOfWord(units, length, start, wordStart, first);
    if (word > start)
        return endOfContraction(units, length, word);
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
for (let unit = 0; unit < 128; unit += 1)
    CLASSES[unit] = classOf(unit);
function classAt(units, length, at) {
    if (at >= length)
        return END;
    const unit = units[at] ?? 0;
    const known = CLASSES[unit] ?? 0;
    if (known < SURROGATE)
        return known;
    if (known === SURROGATE)
        return classOf(pointAt(units, length, at));
    const found = classOf(unit);
    CLASSES[unit] = found;
    return found;
}
function classOf(point) {
    const character = String.fromCodePoint(point);
    if (/[\r\n]/.test(character))
        return SPACE | NEWLINE;
    if (/\s/u.test(character))
        return SPACE;
    if (/\p{M}/u.test(character))
        return WORD | MARK;
    if (/[\p{Lu}\p{Lt}]/u.test(character))
        return UPPER;
    if (/\p{Ll}/u.test(character))
        return LOWER;
    if (/[\p{Lm}\p{Lo}]/u.test(character))
        return WORD;
    return /\p{N}/u.test(character) ? NUMBER : 0;
}
/** The character that two halves make, or the half itself where it stands alone. */
function pointAt(units, length, at) {
    const high = units[at] ?? 0;
    const low = at + 1 < length ? (units[at + 1] ?? 0) : 0;
    const isPair = high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
    return isPair ? 0x10000 + (high - 0xd800) * 0x400 + low - 0xdc00 : high;
}
function widthAt(units, length, at) {
    return CLASSES[units[at] ?? 0] === SURROGATE && pointAt(units, length, at) > 0xffff ? 2 : 1;
}
/** What is neither letter nor number nor space, marks included. */
function isSign(found) {
    return found === 0 || (found & MARK) !== 0;
}
/** End of the word that starts at `start`, or at `wordStart` behind one other character; `start` when there is none. */
function endOfWord(units, length, start, wordStart, first) {
    const mayStartWord = wordStart > start && (first & MARK) !== 0;
    const lower = endOfLower(units, length, wordStart);
    if (lower > wordStart)
        return lower;
    const bare = mayStartWord ? endOfLower(units, length, start) : start;
    if (bare > start)
        return bare;
    const upper = endOfRun(units, length, wordStart, UPPER);
    if (upper > wordStart)
        return upper;
    return mayStartWord ? endOfRun(units, length, start, UPPER) : start;
}
/** Capitals, then at least one small letter; as far as both go. `start` when there is no such word. */
function endOfLower(units, length, start) {
    let at = start;
    /** Behind the last character that may be either. */
    let lastEither = start;
    while (true) {
        const found = classAt(units, length, at);
        if ((found & UPPER) === 0)
            break;
        at += widthAt(units, length, at);
        if ((found & LOWER) !== 0)
            lastEither = at;
    }
    const end = endOfRun(units, length, at, LOWER);
    return end > at ? end : lastEither;
}
function endOfRun(units, length, start, wanted) {
    let at = start;
    while ((classAt(units, length, at) & wanted) !== 0)
        at += widthAt(units, length, at);
    return at;
}
function endOfContraction(units, length, at) {
    if (units[at] !== APOSTROPHE || at >= length)
        return at;
    const one = at + 1 < length ? (units[at + 1] ?? 0) | 0x20 : 0;
    if (one === 0x73 || one === 0x64 || one === 0x6d || one === 0x74)
        return at + 2;
    const two = at + 2 < length ? (units[at + 2] ?? 0) | 0x20 : 0;
    const isPair = (one === 0x6c && two === 0x6c) || ((one === 0x76 || one === 0x72) && two === 0x65);
    return isPair ? at + 3 : at;
}
function endOfNumber(units, length, start) {
    let at = start;
    for (let count = 0; count < 3 && (classAt(units, length, at) & NUMBER) !== 0; count += 1)
        at += widthAt(units, length, at);
    return at;
}
function endOfSigns(units, length, start) {
    let at = start;
    while (isSign(classAt(units, length, at)))
        at += widthAt(units, length, at);
    for (; at < length; at += 1) {
        const unit = units[at];
        if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2f)
            break;
    }
    return at;
}
/** Up to the last line break; else without the last space, which belongs to the word behind it. */
function endOfSpaces(units, length, start) {
    let at = start;
    let afterBreak = start;
    while (true) {
        const found = classAt(units, length, at);
        if ((found & SPACE) === 0)
            break;
        at += 1;
        if ((found & NEWLINE) !== 0)
            afterBreak = at;
    }
    if (afterBreak > start)
        return afterBreak;
    return at < length && at - start > 1 ? at - 1 : at;
}

;// CONCATENATED MODULE: ./build/dataset/count-tokens.js






const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_NAME = 1;
const TOKENS_OF_PRIMING = 3;
const AS_TEXT = { disallowedSpecial: new Set() };
/**
 * Makes a counter with a memory of its own, of o200k_base, the encoding of the gpt-4o and gpt-4.1 families, unless another way to count
 * text is given. Loading this module costs about 150 ms.
 */
function makeTokenCounter({ memoryCharacters = 4_000_000, countText = makeTextCounter(), tokensPerFunction = 7, } = {}) {
    let free = memoryCharacters;
    const remembered = new Map();
    const rememberedTools = new WeakMap();
    /** What stands in many examples is counted once; to look for anything else would take longer than to count it. */
    function countRepeated(text) {
        const known = remembered.get(text);
        if (known !== undefined)
            return known;
        const count = countText(text);
        remember(text, count);
        return count;
    }
    function remember(text, count) {
        if (text.length > free)
            return;
        free -= text.length;
        remembered.set(text, count);
    }
    function countTools(tools) {
        const known = rememberedTools.get(tools);
        if (known !== undefined)
            return known;
        const text = JSON.stringify(tools);
        const count = remembered.get(text) ?? countDefinitions(tools, tokensPerFunction, countText);
        remember(text, count);
        rememberedTools.set(tools, count);
        return count;
    }
    function countExample(messages, tools) {
        let count = TOKENS_OF_PRIMING;
        for (const message of messages) {
            const isRepeated = message.role === 'system' || message.role === 'developer';
            const countContentText = isRepeated ? countRepeated : countText;
            count += TOKENS_PER_MESSAGE + countText(message.role) + countContent(message, countContentText);
            if (message.name !== undefined)
                count += TOKENS_PER_NAME + countText(message.name);
            for (const call of message.tool_calls ?? [])
                count += countText(call.function.name) + countText(call.function.arguments);
        }
        return tools === undefined || tools.length === 0 ? count : count + countTools(tools);
    }
    return { countText, countExample };
}
function countContent({ content }, countText) {
    if (typeof content === 'string')
        return countText(content);
    let count = 0;
    for (const part of content ?? []) {
        if (part.text !== undefined)
            count += countText(part.text);
        if (part.image_url !== undefined)
            count += part.image_url.detail === 'low' ? 85 : 765;
    }
    return count;
}
/** Counts tokens of o200k_base. */
function makeTextCounter() {
    const countPieces = makePieceCounter();
    return (text) => (0,count_bounded/* countBounded */.F)(text, countPieces, encodePiece);
}
const FEWEST_UNITS = 4_096;
/**
 * The encoding splits a text into pieces and encodes each by itself, so that the count is the sum over pieces; and the pieces of a
 * language repeat. Many times as fast as encoding every piece anew.
 */
function makePieceCounter() {
    const counts = new PieceCounts();
    let bytes = Buffer.alloc(FEWEST_UNITS * 2);
    let units = new Uint16Array(bytes.buffer, bytes.byteOffset, FEWEST_UNITS);
    const shorts = new ShortPieceCounts();
    function countPiece(text, start, end) {
        if (end - start > LONGEST_SHORT_PIECE)
            return counts.get(text, units, start, end, encodePiece);
        const known = shorts.find(units, start, end);
        if (known !== undefined)
            return known;
        const found = counts.get(text, units, start, end, encodePiece);
        shorts.keep(found);
        return found;
    }
    return (text) => {
        const { length } = text;
        if (length > units.length) {
            bytes = Buffer.alloc(length * 3);
            units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
        }
        bytes.write(text, 'utf16le');
        let count = 0;
        for (let start = 0; start < length;) {
            const end = findPieceEnd(units, length, start);
            count += countPiece(text, start, end);
            start = end;
        }
        return count;
    };
}
function encodePiece(piece) {
    return (0,o200k_base/* countTokens */.ih)(piece, AS_TEXT);
}
/** openai-cookbook, How_to_count_tokens_with_tiktoken, section 7. Flat properties only. */
function countDefinitions(tools, tokensPerFunction, countText) {
    let count = 12;
    for (const tool of tools) {
        const definition = tool.function;
        if (!(0,json/* isJsonObject */.OW)(definition))
            continue;
        count +=
            tokensPerFunction + countText(`${textOf(definition.name)}:${withoutPeriod(textOf(definition.description))}`);
        const parameters = definition.parameters;
        const properties = (0,json/* isJsonObject */.OW)(parameters) && (0,json/* isJsonObject */.OW)(parameters.properties) ? parameters.properties : {};
        const entries = Object.entries(properties);
        if (entries.length > 0)
            count += 3;
        for (const [key, property] of entries)
            count += countProperty(key, (0,json/* isJsonObject */.OW)(property) ? property : {}, countText);
    }
    return count;
}
function countProperty(key, property, countText) {
    let count = 3;
    if ((0,json/* isList */.Lv)(property.enum)) {
        count -= 3;
        for (const item of property.enum)
            count += 3 + countText(textOf(item));
    }
    return count + countText(`${key}:${textOf(property.type)}:${withoutPeriod(textOf(property.description))}`);
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return value === undefined ? '' : JSON.stringify(value);
}
function withoutPeriod(text) {
    return text.endsWith('.') ? text.slice(0, -1) : text;
}


/***/ })

};
