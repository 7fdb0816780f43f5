export const id = 763;
export const ids = [763];
export const modules = {

/***/ 13763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/check-files.js + 2 modules
var check_files = __webpack_require__(98944);
;// CONCATENATED MODULE: ./build/dataset/fix-value-span.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LF = 0x0a;
/**
 * How far the JSON object or list that opens at `start` reaches, by its brackets and strings alone: whether it is JSON is for
 * a parser to say. A string never goes on over a line end, so that one broken line cannot swallow those below it. Works on
 * bytes: every sign of JSON's structure is ASCII, and no byte of a longer UTF-8 sequence is.
 */
function findValueSpan(bytes, start) {
    let depth = 0;
    let inString = false;
    let crossesLines = false;
    for (let at = start; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (inString) {
            if (byte === LF)
                return { end: at, isClosed: false, crossesLines };
            if (byte === BACKSLASH && bytes[at + 1] !== LF)
                at += 1;
            else if (byte === QUOTE)
                inString = false;
        }
        else if (byte === QUOTE) {
            inString = true;
        }
        else if (byte === LF) {
            crossesLines = true;
        }
        else if (isOpening(byte)) {
            depth += 1;
        }
        else if (isClosing(byte)) {
            depth -= 1;
            if (depth === 0)
                return { end: at + 1, isClosed: true, crossesLines };
        }
    }
    return { end: bytes.length, isClosed: false, crossesLines };
}
/** The bytes of a JSON value without the white space between its tokens. Strings, numbers and the order of keys stay as they are. */
function collapseSpace(bytes) {
    const collapsed = new Uint8Array(bytes.length);
    let length = 0;
    let inString = false;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (!inString && isSpace(byte))
            continue;
        collapsed[length] = byte;
        length += 1;
        if (byte === QUOTE)
            inString = !inString;
        else if (inString && byte === BACKSLASH && at + 1 < bytes.length) {
            at += 1;
            collapsed[length] = bytes[at] ?? 0;
            length += 1;
        }
    }
    return collapsed.slice(0, length);
}
/** JSON's white space: space, tab, line feed, carriage return. */
function isSpace(byte) {
    return byte === 0x20 || byte === 0x09 || byte === LF || byte === 0x0d;
}
function isOpening(byte) {
    return byte === 0x7b || byte === 0x5b;
}
function isClosing(byte) {
    return byte === 0x7d || byte === 0x5d;
}

// EXTERNAL MODULE: ./build/dataset/parse-line.js
var parse_line = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/dataset/scan-json.js
var scan_json = __webpack_require__(89501);
;// CONCATENATED MODULE: ./build/dataset/fix-run.js



const COMMA = 0x2c;
const fix_run_LF = 0x0a;
const MARK = [0xef, 0xbb, 0xbf];
const LONGEST_EXPLAINED_BYTES = 1 << 22;
/**
 * Reads whole objects from the start of a line that is none by itself: printed over several lines, several on one line, with a
 * byte order mark before or a comma after them. Nothing when the line is broken in itself, whatever stands below it.
 */
function readRun(bytes, start) {
    const values = [];
    const first = skipBetween(bytes, start);
    let { at } = first;
    let { hasMark, commas } = first;
    let hasComma = commas > 0;
    while (bytes[at] === OBJECT || bytes[at] === LIST) {
        const span = findValueSpan(bytes, at);
        const source = bytes.subarray(at, span.end);
        const value = span.crossesLines ? collapseSpace(source) : source;
        const isSound = span.isClosed && bytes[at] === OBJECT && commas < 2 && (0,parse_line/* parseLine */.A)(value).kind === 'object';
        if (!isSound)
            return span.crossesLines ? explainOpen(source) : undefined;
        values.push({ bytes: value, crossesLines: span.crossesLines });
        const next = skipBetween(bytes, span.end);
        at = next.at;
        commas = next.commas;
        hasMark ||= next.hasMark;
        hasComma ||= commas > 0;
        if (at < bytes.length && bytes[at] !== fix_run_LF)
            continue;
        return commas < 2 ? { kind: 'objects', values, end: at + 1, hasMark, hasComma } : undefined;
    }
    const isMarkAlone = values.length === 0 && hasMark && commas === 0 && (at >= bytes.length || bytes[at] === fix_run_LF);
    return isMarkAlone ? { kind: 'objects', values, end: at + 1, hasMark, hasComma } : undefined;
}
const OBJECT = 0x7b;
const LIST = 0x5b;
/** Over white space, commas and byte order marks up to the line's end. */
function skipBetween(bytes, start) {
    let at = start;
    let commas = 0;
    let hasMark = false;
    while (at < bytes.length && bytes[at] !== fix_run_LF) {
        if (isSpace(bytes[at]))
            at += 1;
        else if (bytes[at] === COMMA) {
            commas += 1;
            at += 1;
        }
        else if (isMark(bytes, at)) {
            hasMark = true;
            at += MARK.length;
        }
        else
            break;
    }
    return { at, commas, hasMark };
}
function isMark(bytes, at) {
    return MARK.every((byte, index) => bytes[at + index] === byte);
}
function explainOpen(source) {
    const text = (0,parse_line/* decode */.D4)(source.subarray(0, LONGEST_EXPLAINED_BYTES));
    const { error } = (0,scan_json/* scanJson */.E)(text);
    const before = text.slice(0, error?.offset ?? text.length);
    const lastLine = before.lastIndexOf('\n') + 1;
    const reason = error?.reason.replace(/^the line ends/, 'the file ends') ?? 'it is not an object that stands alone';
    return { kind: 'open', lines: before.split('\n').length - 1, column: before.length - lastLine + 1, reason };
}

;// CONCATENATED MODULE: ./build/dataset/fix-array.js



const OTHER = { kind: 'other' };
const fix_array_COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
const MARK_BYTES = 3;
/**
 * A file that is one JSON list of objects and nothing else, as the text of its elements. A list of messages is one example,
 * not several: it is named instead of taken apart. A comma before the closing bracket is passed over.
 */
function readArray(bytes, start) {
    let at = skipSpace(bytes, start);
    if (bytes[at] !== 0x5b)
        return OTHER;
    const whole = findValueSpan(bytes, at);
    const close = whole.end - 1;
    if (!whole.isClosed || bytes[close] !== CLOSING_BRACKET || skipBlank(bytes, whole.end) < bytes.length)
        return OTHER;
    const elements = [];
    let messages = 0;
    at = skipSpace(bytes, at + 1);
    while (at < close) {
        if (bytes[at] !== 0x7b)
            return UNFIT_ELEMENTS;
        const span = findValueSpan(bytes, at);
        const source = bytes.subarray(at, span.end);
        const element = span.crossesLines ? collapseSpace(source) : source;
        const parsed = (0,parse_line/* parseLine */.A)(element);
        if (parsed.kind !== 'object')
            return OTHER;
        if (Object.hasOwn(parsed.value, 'role') && !Object.hasOwn(parsed.value, 'messages'))
            messages += 1;
        elements.push(element);
        at = skipSpace(bytes, span.end);
        if (bytes[at] === fix_array_COMMA)
            at = skipSpace(bytes, at + 1);
        else if (at !== close)
            return OTHER;
    }
    if (elements.length === 0)
        return { ...UNFIT_ELEMENTS, reason: 'The file is an empty JSON array.' };
    return messages === elements.length ? ONE_CONVERSATION : { kind: 'elements', elements };
}
const UNFIT_ELEMENTS = {
    kind: 'unfit',
    reason: 'The file is a JSON array whose elements are not all objects.',
    remedy: 'Write each example as an object: {"messages": [\u2026]}.',
};
const ONE_CONVERSATION = {
    kind: 'unfit',
    reason: 'The file is one list of messages: a single conversation, not a list of examples.',
    remedy: 'Wrap each conversation as {"messages": [\u2026]}, one on each line.',
};
/** What is left out at the end of a file: white space, and the byte order marks of files that were joined. */
function skipBlank(bytes, start) {
    let at = skipSpace(bytes, start);
    while (isMark(bytes, at))
        at = skipSpace(bytes, at + MARK_BYTES);
    return at;
}
function skipSpace(bytes, start) {
    let at = start;
    while (at < bytes.length && isSpace(bytes[at]))
        at += 1;
    return at;
}

// EXTERNAL MODULE: ./build/dataset/name-foreign-file.js + 2 modules
var name_foreign_file = __webpack_require__(1458);
;// CONCATENATED MODULE: ./build/dataset/fix-encoding.js

const CHUNK_BYTES = 1 << 22;
/** UTF-16 as UTF-8, when every unit of it is sound; other bytes as they are, or what they are when they are no text. */
function fixEncoding(bytes) {
    const foreign = (0,name_foreign_file/* nameForeignBytes */.xG)(bytes);
    if (foreign === undefined)
        return { kind: 'utf-8', bytes };
    if (!foreign.name.startsWith('UTF-16'))
        return { kind: 'foreign', ...foreign };
    const converted = convert(bytes, isBigEndian(bytes) ? 'utf-16be' : 'utf-16le');
    return converted === undefined ? { kind: 'foreign', ...foreign } : { kind: 'converted', bytes: converted };
}
/** By the mark, or else by which byte of each pair is zero in most of the text's head: the first one in big-endian ASCII. */
function isBigEndian(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return true;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return false;
    const zeros = [0, 0];
    for (const [at, byte] of bytes.subarray(0, 512).entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    return (zeros[0] ?? 0) > (zeros[1] ?? 0);
}
/** Piece by piece, since one string cannot hold a large file. The decoder drops the mark. */
function convert(bytes, encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const pieces = [];
    try {
        for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
            const stream = at + CHUNK_BYTES < bytes.length;
            pieces.push(Buffer.from(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream })));
        }
    }
    catch {
        return undefined;
    }
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./build/dataset/fix-log.js
const HUNKS_A_KIND = 3;
const SHOWN_LINES = 6;
const SHOWN_BYTES = 400;
const fix_log_LF = 0x0a;
/** Collects the result's bytes with what was done on the way. Untouched neighbours are one range, not a copy a line. */
class FixLog {
    #source;
    #parts = [];
    #repairs = new Map();
    #hunks = [];
    #from = 0;
    #to = 0;
    lines = 0;
    constructor(source) {
        this.#source = source;
    }
    /** The source's bytes from `from` to `to`: one line, with its line end when it has one. */
    keep(from, to) {
        if (from !== this.#to) {
            this.#flush();
            this.#from = from;
        }
        this.#to = to;
        this.lines += 1;
    }
    /** A line of its own, without its line end. */
    write(line) {
        this.#flush();
        this.#parts.push(line, LINE_END);
        this.lines += 1;
    }
    /** `before` is the range of the source that is replaced; without it there is nothing to show. `after` is already written. */
    note(kind, line, before, after = []) {
        const known = this.#repairs.get(kind);
        if (known === undefined)
            this.#repairs.set(kind, { count: 1, firstLine: line });
        else
            known.count += 1;
        if (before === undefined || (known?.count ?? 1) > HUNKS_A_KIND)
            return;
        const old = splitShown(this.#source.subarray(before.from, before.to));
        this.#hunks.push({
            kind,
            oldLine: line,
            oldCount: old.count,
            before: old.shown,
            newLine: this.lines - after.length + 1,
            newCount: after.length,
            after: after.slice(0, SHOWN_LINES).map(show),
        });
    }
    finish() {
        this.#flush();
        const [only] = this.#parts;
        const bytes = this.#parts.length === 1 && only !== undefined ? only : Buffer.concat(this.#parts);
        const repairs = [...this.#repairs].map(([kind, found]) => ({ kind, ...found }));
        return { bytes, repairs, hunks: this.#hunks };
    }
    #flush() {
        if (this.#to > this.#from)
            this.#parts.push(this.#source.subarray(this.#from, this.#to));
        this.#from = this.#to;
    }
}
const LINE_END = Uint8Array.of(fix_log_LF);
function splitShown(bytes) {
    const shown = [];
    let count = 0;
    for (let at = 0; at < bytes.length || count === 0;) {
        const found = bytes.indexOf(fix_log_LF, at);
        const stop = found === -1 ? bytes.length : found;
        count += 1;
        if (shown.length < SHOWN_LINES)
            shown.push(show(bytes.subarray(at, stop)));
        at = stop + 1;
    }
    return { count, shown };
}
function show(bytes) {
    return Buffer.from(bytes.subarray(0, SHOWN_BYTES)).toString('utf8');
}

;// CONCATENATED MODULE: ./build/dataset/fix-file.js








const fix_file_LF = 0x0a;
const CR = 0x0d;
const fix_file_MARK_BYTES = 3;
const MOST_LEFT = 10;
/** Enough for the two hundred lines by which a file's format is told. */
const HEAD_BYTES = 1 << 18;
/**
 * Repairs what is mechanical in a dataset file: encoding, byte order marks, line ends, blank lines, objects that do not stand
 * on a line of their own, lines that stand twice. The objects of the result are objects of the source, in its order; the text
 * of each is the source's own, without white space between tokens where it went over several lines. Idempotent, linear.
 */
function fixFile(given, options = {}) {
    const fixed = mend(given, options);
    const duplicates = fixed.repairs.find(({ kind }) => kind === 'duplicate-line');
    if (duplicates === undefined || fixed.lines >= FEWEST_LINES || fixed.lines + duplicates.count < FEWEST_LINES)
        return fixed;
    const kept = mend(given, { keepDuplicates: true });
    return { ...kept, left: [...kept.left, tooFewWithout(duplicates, fixed.lines)], leftCount: kept.leftCount + 1 };
}
/** Fewer examples than this, and OpenAI refuses the file: what was taken before must not be refused after a repair. */
const FEWEST_LINES = 10;
function tooFewWithout({ count, firstLine }, rest) {
    const lines = count === 1 ? '1 line stands' : `${count} lines stand`;
    return {
        line: firstLine,
        message: `${lines} twice; without ${count === 1 ? 'it' : 'them'} the file would have ${rest} lines, fewer than the ten that OpenAI asks for.`,
        hint: 'Write further examples in their place; --keep-duplicates leaves them without a word.',
    };
}
function mend(given, options) {
    const decoded = fixEncoding(given);
    if (decoded.kind === 'foreign')
        return unchanged(given, [{ line: 0, message: `The file is ${decoded.name}.`, hint: decoded.conversion }]);
    const { bytes } = decoded;
    const start = skipMarks(bytes);
    const foreign = startsLikeJson(bytes, start) ? undefined : nameWhole(bytes);
    if (foreign !== undefined)
        return unchanged(given, [foreign]);
    const begin = () => {
        const repairs = new Repairs(bytes, options);
        if (decoded.kind === 'converted')
            repairs.log.note('encoding', 1);
        if (start > 0)
            repairs.log.note('byte-order-mark', 1, { from: 0, to: start });
        return repairs;
    };
    const array = readArray(bytes, start);
    let repairs = begin();
    if (array.kind === 'elements')
        repairs.takeArray(array.elements, start);
    else if (array.kind === 'unfit') {
        repairs.takeLines(start, false);
        repairs.leave({ line: 0, message: array.reason, hint: array.remedy });
    }
    else {
        const open = repairs.takeLines(start, true);
        if (open !== undefined) {
            repairs = begin();
            repairs.takeLines(start, false);
            repairs.leave(explain(open));
        }
    }
    if (repairs.log.lines === 0)
        return unchanged(given, [
            { line: 0, message: 'The file has no example.', hint: 'Write one example per line as JSON.' },
        ]);
    const whole = array.kind === 'other' && repairs.objects === 0 ? nameWhole(bytes) : undefined;
    const { left, leftCount } = whole === undefined ? repairs : { left: [whole], leftCount: 1 };
    const fixed = { ...repairs.log.finish(), lines: repairs.log.lines, left, leftCount };
    return fixed.repairs.length === 0 ? { ...fixed, bytes: given } : fixed;
}
/** Just behind the last byte order mark before the first text; blank lines may stand between marks. */
function skipMarks(bytes) {
    let start = 0;
    for (let at = 0; at < bytes.length;) {
        if (isMark(bytes, at)) {
            at += fix_file_MARK_BYTES;
            start = at;
        }
        else if (isSpace(bytes[at]))
            at += 1;
        else
            break;
    }
    return start;
}
function startsLikeJson(bytes, start) {
    let at = start;
    while (isSpace(bytes[at]))
        at += 1;
    return at === bytes.length || bytes[at] === 0x7b || bytes[at] === 0x5b;
}
function unchanged(bytes, left) {
    return { bytes, lines: 0, repairs: [], hunks: [], left, leftCount: left.length };
}
function explain({ line, lines, column, reason }) {
    return {
        line: line + lines,
        message: `The value that starts on line ${line} is not closed on that line and is not JSON: ${reason} (column ${column}).`,
        hint: 'Mend it first: lines are joined, divided or removed only where every value is whole.',
    };
}
/** Repairs of one file on their way, line by line or element by element. */
class Repairs {
    log;
    left = [];
    leftCount = 0;
    /** Objects that were read, kept or not. */
    objects = 0;
    #bytes;
    #seen;
    constructor(bytes, { keepDuplicates = false }) {
        this.#bytes = bytes;
        this.log = new FixLog(bytes);
        this.#seen = keepDuplicates ? undefined : new Set();
    }
    leave(unrepaired) {
        this.leftCount += 1;
        if (this.left.length < MOST_LEFT)
            this.left.push(unrepaired);
    }
    takeArray(elements, start) {
        const kept = elements.filter((element) => !this.#isDuplicate(element));
        for (const element of kept)
            this.log.write(element);
        this.log.note('array', 1, { from: start, to: this.#bytes.length }, kept);
        for (let dropped = kept.length; dropped < elements.length; dropped += 1)
            this.log.note('duplicate-line', 1);
    }
    /**
     * All lines. With `structural`, objects are put on lines of their own and duplicates removed, and the first value that is
     * left open over a line end stops it: what stands below such a value may belong to it, so that no line may be moved or
     * removed. That also makes a second run find nothing that the first one made.
     */
    takeLines(start, structural) {
        const bytes = this.#bytes;
        let line = countLineEnds(bytes, 0, start);
        let next = start;
        for (let at = start; at < bytes.length; at = next) {
            line += 1;
            const found = bytes.indexOf(fix_file_LF, at);
            const stop = found === -1 ? bytes.length : found;
            next = found === -1 ? stop : stop + 1;
            let end = stop;
            while (end > at && bytes[end - 1] === CR)
                end -= 1;
            const parsed = (0,parse_line/* parseLine */.A)(bytes.subarray(at, end));
            if (parsed.kind === 'object')
                this.objects += 1;
            if (parsed.kind === 'blank') {
                this.log.note('blank-line', line, { from: at, to: stop });
                continue;
            }
            if (parsed.kind === 'refused' && !parsed.isJson && structural) {
                const run = readRun(bytes, at);
                if (run?.kind === 'open')
                    return { ...run, line };
                if (run !== undefined) {
                    next = Math.min(run.end, bytes.length);
                    this.#takeRun(run, line, at, next);
                    line += Math.max(1, countLineEnds(bytes, at, next)) - 1;
                    continue;
                }
            }
            if (parsed.kind === 'object' && structural && this.#isDuplicate(bytes.subarray(at, end))) {
                this.log.note('duplicate-line', line, { from: at, to: stop });
                continue;
            }
            if (end === stop)
                this.log.keep(at, next);
            else {
                const content = bytes.subarray(at, end);
                this.log.write(content);
                this.log.note('line-end', line, { from: at, to: stop }, [content]);
            }
            if (parsed.kind === 'refused' && structural)
                this.leave({ line, message: parsed.diagnostic.message, hint: parsed.diagnostic.hint });
        }
        return undefined;
    }
    #takeRun({ values, hasMark, hasComma }, line, from, next) {
        const range = { from, to: this.#bytes[next - 1] === fix_file_LF ? next - 1 : next };
        this.objects += values.length;
        const kept = values.map(({ bytes }) => bytes).filter((value) => !this.#isDuplicate(value));
        for (const value of kept)
            this.log.write(value);
        if (values.some(({ crossesLines }) => crossesLines))
            this.log.note('several-lines', line, range, kept);
        else if (values.length > 1)
            this.log.note('several-values', line, range, kept);
        else if (hasComma)
            this.log.note('comma', line, range, kept);
        else if (hasMark)
            this.log.note('byte-order-mark', line, range, kept);
        for (let dropped = kept.length; dropped < values.length; dropped += 1)
            this.log.note('duplicate-line', line);
    }
    #isDuplicate(line) {
        if (this.#seen === undefined)
            return false;
        const key = (0,external_node_crypto_.createHash)('sha256').update(line).digest('base64');
        if (this.#seen.has(key))
            return true;
        this.#seen.add(key);
        return false;
    }
}
function countLineEnds(bytes, from, to) {
    let count = 0;
    for (let at = bytes.indexOf(fix_file_LF, from); at !== -1 && at < to; at = bytes.indexOf(fix_file_LF, at + 1))
        count += 1;
    return count;
}
/** A file that is something else as a whole is named once, as `validate` names it, not once a line. */
function nameWhole(bytes) {
    const cut = bytes.length <= HEAD_BYTES ? bytes.length : bytes.lastIndexOf(fix_file_LF, HEAD_BYTES) + 1;
    const { report } = (0,check_files/* checkFiles */.g)([{ path: '', role: 'train', bytes: bytes.subarray(0, cut) }]);
    const foreign = report.files[0]?.diagnostics.find(({ code }) => code === 'foreign-format');
    if (foreign === undefined || /array|pretty-printed/.test(foreign.message))
        return undefined;
    return { line: 0, message: foreign.message, hint: foreign.hint };
}

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(69592);
// EXTERNAL MODULE: ./build/files/replace-file.js
var replace_file = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(97615);
;// CONCATENATED MODULE: ./build/render/fix-text.js





/** What `fix` found and changed, or would change: a line for each kind of repair, the first places as a diff, and what is left. */
function renderFixText(fixed, options) {
    const paint = (0,render_paint/* makePaint */.R)(options.colour);
    const path = (0,escape_log/* escapeLogValue */.t6)(options.path);
    const blocks = [
        headline(fixed, path, options.written, paint),
        ...(fixed.repairs.length === 0 ? [] : [fixed.repairs.map(describeRepair).join('\n')]),
        ...(fixed.hunks.length === 0 ? [] : [diff(fixed, path, options, paint)]),
        ...(fixed.left.length === 0 ? [] : [describeLeft(fixed, path, paint)]),
    ];
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${blocks.join('\n\n')}\n`);
}
function headline({ repairs, leftCount }, path, written, paint) {
    if (repairs.length === 0) {
        return leftCount === 0
            ? paint('green', `${path}: nothing to repair.`)
            : paint('red', `${path}: nothing that can be repaired mechanically.`);
    }
    return written
        ? paint('green', `${path}: repaired.`)
        : paint('yellow', `${path}: can be repaired. Nothing was changed; --write changes the file.`);
}
function describeRepair({ kind, count, firstLine }) {
    const [one, many] = names[kind];
    const where = count === 1 || kind === 'encoding' || kind === 'array' ? `line ${firstLine}` : `from line ${firstLine} on`;
    const what = count === 1 ? one : (0,numbers/* formatPlural */.yk)(count, many, many);
    return kind === 'encoding' || kind === 'array' ? `  ${what}` : `  ${what}, ${where}`;
}
const names = {
    encoding: ['UTF-16 text becomes UTF-8', 'texts in UTF-16 become UTF-8'],
    'byte-order-mark': ['1 byte order mark goes', 'byte order marks go'],
    'line-end': ['1 line end becomes LF', 'line ends become LF'],
    'blank-line': ['1 blank line goes', 'blank lines go'],
    array: ['the elements of the JSON array become lines', 'JSON arrays become lines'],
    'several-lines': ['1 object over several lines becomes one line', 'objects over several lines become one line each'],
    'several-values': [
        '1 line of several objects becomes several lines',
        'lines of several objects become one line an object',
    ],
    comma: ['1 comma between objects goes', 'commas between objects go'],
    'duplicate-line': ['1 line that stands twice goes', 'lines that stand twice go'],
};
function diff({ hunks }, path, { columns }, paint) {
    const line = (mark, text) => (0,column_width/* cutColumns */.ME)(`${mark}${showLine(text)}`, Math.max(40, columns));
    const more = (mark, count, shown) => count > shown ? [`${mark}\u2026 ${(0,numbers/* formatPlural */.yk)(count - shown, 'more line')}`] : [];
    const blocks = hunks.map((hunk) => [
        paint('cyan', `@@ -${range(hunk.oldLine, hunk.oldCount)} +${range(hunk.newLine, hunk.newCount)} @@ ${hunk.kind}`),
        ...[...hunk.before.map((text) => line('-', text)), ...more('-', hunk.oldCount, hunk.before.length)].map((text) => paint('red', text)),
        ...[...hunk.after.map((text) => line('+', text)), ...more('+', hunk.newCount, hunk.after.length)].map((text) => paint('green', text)),
    ].join('\n'));
    return [`--- ${path}`, `+++ ${path} (repaired; the first places of each kind)`, ...blocks].join('\n');
}
/** As in a unified diff: an empty range names the line before it. */
function range(line, count) {
    return count === 0 ? `${Math.max(0, line - 1)},0` : `${line},${count}`;
}
/** A line of the data as a line of text: white space at its ends is part of what changes, so that it is kept or shown. */
function showLine(text) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    const shown = (0,escape_log/* escapeLogValue */.t6)(text.replace(/\r+$/, (ends) => '\u240d'.repeat(ends.length)).replace(/\uFEFF/g, visible_text/* showInvisible */.jQ), 2_000);
    return `${indent.slice(0, 20)}${shown}`;
}
function describeLeft({ left, leftCount }, path, paint) {
    const lines = left.flatMap(({ line, message, hint }) => [
        `${line === 0 ? path : `${path}:${line}`}  ${paint('red', 'left')}  ${(0,escape_log/* escapeLogValue */.t6)(message)}`,
        `      ${paint('dim', `hint  ${(0,escape_log/* escapeLogValue */.t6)(hint)}`)}`,
    ]);
    const more = leftCount - left.length;
    return [...lines, ...(more > 0 ? [`and ${(0,numbers/* formatPlural */.yk)(more, 'more line')} that cannot be read`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/cli/fix.js





/** Shows the mechanical repairs of one file, or makes them. Exits 1 while there is something to do, for it or for a person. */
async function runFix({ options, positionals }, terminal) {
    const path = positionals[0] ?? '';
    const bytes = await (0,read_bytes/* readBytes */.i)(path, 'The command line');
    const fixed = fixFile(bytes, { keepDuplicates: options['keep-duplicates'] });
    const pending = fixed.repairs.length > 0;
    if (pending && options.write)
        await (0,replace_file/* replaceFile */.fR)(path, bytes, fixed.bytes);
    const { colour, columns } = terminal;
    terminal.stdout(renderFixText(fixed, { path, written: pending && options.write, colour, columns }));
    return fixed.leftCount > 0 || (pending && !options.write) ? exit_code/* exitCodes */.hS.failed : exit_code/* exitCodes */.hS.passed;
}


/***/ })

};
