export const id = 159;
export const ids = [159];
export const modules = {

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// EXTERNAL MODULE: ./build/compare/compare-run.js + 2 modules
var compare_run = __webpack_require__(90025);
// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(80034);
;// CONCATENATED MODULE: ./build/compare/outcome-list.js
/**
 * Collects outcomes line by line, whatever they are written in. Every line is taken before problems are returned, so that they can be
 * mended at once.
 */
class OutcomeList {
    outcomes = [];
    known = new KnownIds();
    named = [];
    problemCount = 0;
    /** One line's fields. `line` is asked for where it is wanted alone: for a problem, and beside each id. */
    take(fields, line) {
        const before = this.problemCount;
        const id = this.parseId(fields.id, line);
        const baseline = this.parseScore('baseline', fields.baseline, line);
        const candidate = this.parseScore('candidate', fields.candidate, line);
        const outcome = { id, baseline, candidate };
        const group = this.parseLabel('group', fields.group, line);
        if (group !== undefined)
            outcome.group = group;
        const slice = this.parseLabel('slice', fields.slice, line);
        if (slice !== undefined)
            outcome.slice = slice;
        if (this.problemCount === before)
            this.outcomes.push(outcome);
    }
    addProblem(describe) {
        this.problemCount += 1;
        if (this.named.length < MOST_NAMED)
            this.named.push({ ...describe(), severity: 'error' });
    }
    finish() {
        if (this.problemCount === 0)
            return { kind: 'outcomes', outcomes: this.outcomes };
        return { kind: 'problems', problems: this.named, problemCount: this.problemCount };
    }
    /** A number is as good a name as a text: datasets have both. */
    parseId(given, line) {
        const value = typeof given === 'number' ? String(given) : given;
        if (typeof value !== 'string' || value === '') {
            this.addProblem(() => ({
                ...{ code: 'invalid-id', line, pointer: '/id', hint: 'Give every sample an id of its own, as a text.' },
                message: value === undefined ? '"id" is missing.' : '"id" is neither a number nor a text of at least one character.',
            }));
            return '';
        }
        if (!this.known.add(value, line)) {
            this.addProblem(() => ({
                ...{ code: 'duplicate-id', line, pointer: '/id' },
                message: `The id ${JSON.stringify(shorten(value))} was used on line ${this.known.firstLineOf(value)} already.`,
                hint: 'Every sample is counted once: remove the line or give it an id of its own.',
            }));
        }
        return value;
    }
    parseScore(key, value, line) {
        if (typeof value === 'number' && value >= 0 && value <= 1)
            return value === 0 ? 0 : value;
        if (typeof value === 'boolean')
            return value ? 1 : 0;
        this.addProblem(() => ({
            ...{ code: 'invalid-score', line, pointer: `/${key}` },
            message: value === undefined ? `"${key}" is missing.` : `"${key}" is neither true, false nor a score from 0 to 1.`,
            hint: 'Leave out samples that have no result for both models; do not write them as 0.',
        }));
        return 0;
    }
    parseLabel(key, value, line) {
        if (value === undefined || value === null)
            return undefined;
        if (typeof value === 'string' && value !== '')
            return value;
        this.addProblem(() => ({
            ...{ code: 'invalid-label', line, pointer: `/${key}`, hint: `Write ${key} as a text, or leave it out.` },
            message: `"${key}" is not a text of at least one character.`,
        }));
        return undefined;
    }
}
const MOST_NAMED = 20;
/** Ids with the line each came from. A set and a list take half the time of a map, and lines are wanted for few. */
class KnownIds {
    ids = new Set();
    lines = [];
    /** False when the id was known already. */
    add(id, line) {
        if (this.ids.has(id))
            return false;
        this.ids.add(id);
        this.lines.push(line);
        return true;
    }
    firstLineOf(id) {
        let index = 0;
        for (const known of this.ids) {
            if (known === id)
                break;
            index += 1;
        }
        return this.lines[index] ?? 0;
    }
}
function shorten(id) {
    return id.length > 60 ? `${id.slice(0, 60)}\u2026` : id;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./build/compare/take-table.js

/**
 * Takes the outcomes of a table: RFC 4180 with the names of the columns in the first line, separated by commas, semicolons or tabs.
 * Each piece holds whole records. An empty field is as good as absent.
 */
function takeTable(pieces, list) {
    let columns = null;
    let linesBefore = 0;
    for (const text of pieces) {
        const rows = columns === null ? withHeader(text, list) : { columns, options: optionsOf(columns.delimiter), first: 0 };
        if (rows === null)
            return;
        columns = rows.columns;
        if (!takeRows(text, rows, linesBefore, list))
            return;
        linesBefore += countFeeds(text);
    }
}
const optionsOf = (delimiter) => ({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
});
function withHeader(text, list) {
    const line = text.slice(0, endOfLine(text));
    const delimiter = mostFrequent(line);
    const [names = []] = (0,sync/* parse */.qg)(line, optionsOf(delimiter));
    const header = names.map((name) => String(name).trim());
    const problem = describeHeader(header);
    if (problem !== null) {
        list.addProblem(() => ({
            code: 'invalid-header',
            line: 1,
            message: problem,
            hint: 'Name the columns in the first line: id,baseline,candidate, and group or slice where there are such.',
        }));
        return null;
    }
    const at = (name) => (header.includes(name) ? header.indexOf(name) : undefined);
    const positions = {
        id: at('id'),
        baseline: at('baseline'),
        candidate: at('candidate'),
        group: at('group'),
        slice: at('slice'),
    };
    return { columns: { delimiter, count: header.length, positions }, options: optionsOf(delimiter), first: 1 };
}
function endOfLine(text) {
    const feed = text.indexOf('\n');
    return feed === -1 ? text.length : feed;
}
/** Of comma, semicolon and tab. */
function mostFrequent(line) {
    const count = (delimiter) => line.split(delimiter).length;
    return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
function describeHeader(header) {
    const missing = ['id', 'baseline', 'candidate'].filter((name) => !header.includes(name));
    if (missing.length > 0) {
        const given = header.map((name) => JSON.stringify(name.slice(0, 60)));
        return `The first line names no column ${missing.map((name) => `"${name}"`).join(' and no column ')}; it reads ${given.join(', ')}.`;
    }
    const twice = header.find((name, index) => isField(name) && header.indexOf(name) !== index);
    return twice === undefined ? null : `The first line names the column "${twice}" twice.`;
}
function isField(name) {
    return ['id', 'baseline', 'candidate', 'group', 'slice'].includes(name);
}
/** False when the text is no table from some line on. */
function takeRows(text, { columns, options, first }, linesBefore, list) {
    const records = parseRecords(text, options);
    if (records.kind === 'broken') {
        list.addProblem(() => ({
            code: 'invalid-table',
            line: linesBefore + records.line,
            message: `The table cannot be read from here on: ${records.message}`,
            hint: 'Put a field that holds a quote or a line break into quotes, and double the quotes inside.',
        }));
        return false;
    }
    const isSimple = !text.includes('"') && records.rows.length === countLines(text);
    // Where records and lines are not the same, lines are counted by the parser, at twice the time.
    const lines = isSimple ? null : recordLines(text, options);
    const { positions, count } = columns;
    for (let index = first; index < records.rows.length; index += 1) {
        const row = records.rows[index] ?? [];
        const line = linesBefore + (lines?.[index] ?? index + 1);
        if (row.length === count)
            list.take(fieldsOf(row, positions), line);
        else {
            list.addProblem(() => ({
                code: 'invalid-outcome',
                line,
                message: `The line has ${row.length} ${row.length === 1 ? 'field' : 'fields'} where the first line names ${count} columns.`,
                hint: 'Put fields that hold the separator into quotes.',
            }));
        }
    }
    return true;
}
function parseRecords(text, options) {
    try {
        return { kind: 'records', rows: (0,sync/* parse */.qg)(text, options) };
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const { lines } = error;
        return { kind: 'broken', line: typeof lines === 'number' ? lines : 1, message: `${error.message.slice(0, 200)}.` };
    }
}
/** The line on which each record ends. */
function recordLines(text, options) {
    const lines = [];
    (0,sync/* parse */.qg)(text, {
        ...options,
        on_record: (_, context) => {
            lines.push(context.lines);
            return null;
        },
    });
    return lines;
}
function fieldsOf(row, positions) {
    const text = (position) => (position === undefined ? undefined : row[position]?.trim());
    return {
        id: text(positions.id),
        baseline: toScore(text(positions.baseline)),
        candidate: toScore(text(positions.candidate)),
        group: text(positions.group) || undefined,
        slice: text(positions.slice) || undefined,
    };
}
/** What the text means: a number, true or false; the text itself where it means neither, undefined where it is empty. */
function toScore(text) {
    if (text === '1')
        return 1;
    if (text === '0')
        return 0;
    if (text === undefined || text === '')
        return undefined;
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true';
    return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
function countLines(text) {
    return countFeeds(text) + (text.endsWith('\n') ? 0 : 1);
}
function countFeeds(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/compare/whole-records.js
/**
 * Cuts a text that comes in pieces so that no record is torn: each piece given ends with a line feed, but for the last one. Where
 * `quoted`, a line feed between quotes is part of a field, as in CSV. A byte order mark at the start is left out.
 */
function* wholeRecords(pieces, quoted) {
    let rest = '';
    let isFirst = true;
    for (const piece of pieces) {
        const text = rest + (isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece);
        isFirst = false;
        const end = text.length > LARGEST_RECORD ? text.length : endOfLastRecord(text, quoted);
        if (end > 0)
            yield text.slice(0, end);
        rest = text.slice(end);
    }
    if (rest !== '')
        yield rest;
}
/** In UTF-16 units. What is longer has a quote that is never closed, and the parser says so. */
const LARGEST_RECORD = 64 * 1024 * 1024;
function endOfLastRecord(text, quoted) {
    let quotesBefore = quoted ? countQuotes(text) : 0;
    let end = text.length;
    for (let feed = text.lastIndexOf('\n'); feed !== -1; feed = feed === 0 ? -1 : text.lastIndexOf('\n', feed - 1)) {
        if (quotesBefore > 0)
            quotesBefore -= countQuotes(text.slice(feed, end));
        end = feed;
        if (quotesBefore % 2 === 0)
            return feed + 1;
    }
    return 0;
}
function countQuotes(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/compare/parse-outcomes.js



/**
 * Reads outcomes from the pieces of a text, wherever they are cut: `{"id": "\u2026", "baseline": 1, "candidate": 0, "group": "\u2026"?,
 * "slice": "\u2026"?}` a line, or a table with columns of these names; the results are booleans or scores in 0..1. Blank lines and a byte
 * order mark are passed over; other keys and columns are ignored.
 */
function parseOutcomes(pieces, format = 'json-lines') {
    const list = new OutcomeList();
    if (format === 'table')
        takeTable(wholeRecords(pieces, true), list);
    else
        takeJsonLines(wholeRecords(pieces, false), list);
    return list.finish();
}
/** Lines end with LF alone. */
function takeJsonLines(pieces, list) {
    let line = 0;
    for (const text of pieces) {
        for (let start = 0; start < text.length;) {
            const feed = text.indexOf('\n', start);
            const end = feed === -1 ? text.length : feed;
            const content = text.slice(start, end);
            start = end + 1;
            line += 1;
            if (!isBlank(content))
                takeJson(content, line, list);
        }
    }
}
function takeJson(content, line, list) {
    const value = parseJson(content);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        list.take(value, line);
        return;
    }
    const broken = value === undefined;
    list.addProblem(() => ({
        ...{ code: broken ? 'invalid-json' : 'invalid-outcome', line, hint: EXAMPLE },
        message: broken ? 'The line is not valid JSON.' : 'The line is not a JSON object.',
    }));
}
const EXAMPLE = 'Write one object a line, like {"id": "q1", "baseline": 1, "candidate": 0}.';
/** The value, or undefined, which JSON cannot say. */
function parseJson(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}
function isBlank(content) {
    return content.charCodeAt(0) !== OPENING_BRACE && content.trim() === '';
}
const OPENING_BRACE = 0x7b;

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/files/open-source.js
var open_source = __webpack_require__(35274);
;// CONCATENATED MODULE: ./build/files/read-text-pieces.js

const PIECE_BYTES = 4 * 1024 * 1024;
/** The text of a UTF-8 file in pieces of a few megabytes, so that it need not fit into one string. `setting` names what asked for it. */
function* readTextPieces(path, setting) {
    const source = (0,open_source/* openSource */.o)(path, setting);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    try {
        for (let from = 0; from < source.size; from += PIECE_BYTES) {
            yield decoder.decode(source.read(from, from + PIECE_BYTES), { stream: true });
        }
        yield decoder.decode();
    }
    finally {
        source.close();
    }
}

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/describe-method.js
var describe_method = __webpack_require__(45120);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(25708);
// EXTERNAL MODULE: ./build/render/text-comparison.js + 1 modules
var text_comparison = __webpack_require__(45524);
// EXTERNAL MODULE: ./build/render/text-slices.js
var text_slices = __webpack_require__(93480);
;// CONCATENATED MODULE: ./build/render/comparison-text.js







/** A comparison alone, for a terminal: the interval drawn and in numbers, how it was decided, the verdict last. */
function renderComparison(comparison, { colour, columns }) {
    const { n, passed, reasons, verdict } = comparison;
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const width = Math.max(60, columns);
    const drawing = n === 0 ? [] : [...(0,text_comparison/* textInterval */.x)(comparison, width, paint), ''];
    const statements = (0,describe_method/* describeComparison */.L5)(comparison, reasons).flatMap(({ label, phrases }) => {
        const lines = (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)((0,statement/* plainPhrases */.f6)(phrases), 2_000), width - labelWidth);
        return lines.map((line, index) => paint('dim', (index === 0 ? label.toLowerCase() : '').padEnd(labelWidth)) + line);
    });
    const slices = (0,text_slices/* textSlices */.t)(comparison.slices ?? [], paint);
    const tone = !passed ? 'red' : verdict === 'inconclusive' ? 'yellow' : 'green';
    const outcome = paint(tone, `${verdict}: the gate ${passed ? 'passes' : 'fails'}`);
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...drawing, ...statements, ...(slices.length === 0 ? [] : ['', ...slices]), '', outcome].join('\n')}\n`);
}
const labelWidth = 10;

;// CONCATENATED MODULE: ./build/cli/compare.js







/** The statistics alone: outcomes from a file, the comparison to stdout. */
async function runCompare({ options, positionals }, terminal) {
    const gate = gateOf(options);
    const path = positionals[0] ?? '';
    const outcomes = readOutcomes(path);
    const { comparison, slices } = (0,compare_run/* compareRun */.X)({ outcomes, excluded: { baselineFailed: 0, unscored: 0 }, gate }, divideBySlice(outcomes, gate));
    const shown = slices.length === 0 ? comparison : { ...comparison, slices: [...slices] };
    terminal.stdout(options.format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : renderComparison(shown, terminal));
    if (comparison.passed)
        return exit_code/* exitCodes */.hS.passed;
    return comparison.verdict === 'inconclusive' ? exit_code/* exitCodes */.hS.inconclusive : exit_code/* exitCodes */.hS.failed;
}
function gateOf({ rule, margin, tolerance, alpha, beta, 'on-inconclusive': wanted }) {
    if (tolerance >= margin) {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: 'tunegate compare cannot be run like this.',
            evidence: `--tolerance is ${tolerance} and --margin is ${margin}: what is put up with must be less than what is too much.`,
            remedy: 'Give a smaller --tolerance or a larger --margin.',
        });
    }
    return { rule, margin, tolerance, alpha, beta, onInconclusive: wanted ?? gate_test/* defaultOnInconclusive */.r[rule] };
}
function readOutcomes(path) {
    const isTable = /\.[ct]sv$/i.test(path);
    const parsed = parseOutcomes(readTextPieces(path, 'The command line'), isTable ? 'table' : 'json-lines');
    if (parsed.kind === 'problems')
        throw unusable(path, isTable, parsed);
    if (parsed.outcomes.length === 0)
        throw nothingToCompare(path, isTable);
    return parsed.outcomes;
}
/** One slice for each name that stands in the file, in the order of the names. */
function divideBySlice(outcomes, { margin }) {
    const byName = new Map();
    for (const outcome of outcomes) {
        if (outcome.slice === undefined)
            continue;
        const known = byName.get(outcome.slice);
        if (known === undefined)
            byName.set(outcome.slice, [outcome]);
        else
            known.push(outcome);
    }
    return [...byName]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([value, ofSlice]) => ({
        by: 'slice',
        value,
        blocking: false,
        margin,
        planned: ofSlice.length,
        outcomes: ofSlice,
    }));
}
function unusable(path, isTable, { problems, problemCount }) {
    const named = problems.map(({ line, message }) => `${path}:${line}: ${message}`);
    const more = problemCount > problems.length ? [`and ${problemCount - problems.length} more`] : [];
    const results = 'the last two are true, false or a number from 0 to 1.';
    return new failure/* Failure */.H({
        kind: 'data',
        what: `The outcomes in ${path} cannot be compared.`,
        evidence: [...named, ...more].join('\n'),
        remedy: isTable
            ? `The first line names the columns id, baseline and candidate; ${results}`
            : `Each line is a JSON object with id, baseline and candidate; ${results}`,
    });
}
function nothingToCompare(path, isTable) {
    return new failure/* Failure */.H({
        kind: 'data',
        what: `There are no outcomes in ${path}.`,
        evidence: isTable ? 'It has no line below the names of the columns.' : 'Every line is blank.',
        remedy: isTable
            ? 'Write one line for each sample below the first line id,baseline,candidate.'
            : 'Write one JSON object with id, baseline and candidate on each line.',
    });
}


/***/ }),

/***/ 80034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ claimLevels),
/* harmony export */   r: () => (/* binding */ defaultOnInconclusive)
/* harmony export */ });
/**
 * A gate that must prove harm lets a doubtful candidate through with a warning; one that asks for proof of quality
 * does not.
 */
const defaultOnInconclusive = {
    'no-regression': 'warn',
    'not-worse': 'fail',
    threshold: 'fail',
};
/**
 * The error rates of the claims under a rule. The threshold claims nothing: its interval is shown at alpha on both
 * sides.
 */
function claimLevels({ rule, alpha, beta }) {
    switch (rule) {
        case 'no-regression':
            return { ok: beta, regression: alpha, improvement: alpha };
        case 'not-worse':
            return { ok: alpha, regression: beta, improvement: alpha };
        case 'threshold':
            return { ok: alpha, regression: alpha, improvement: alpha };
    }
}


/***/ }),

/***/ 35274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61796);


/** Pieces up to this size come from a window that is read at once. */
const WINDOW_BYTES = 64 * 1024;
/** Beyond the end of any file. */
const NOWHERE = Number.MAX_SAFE_INTEGER;
/** Opens a file to be read in pieces. `setting` names what asked for it, for the error message. */
function openSource(path, setting) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stat.isFile())
            return readInPieces(file, stat.size);
        // A pipe can be read only once, from its start to its end.
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        return { size: bytes.length, read: (from, to) => bytes.subarray(from, to), close: () => undefined };
    }
    catch (error) {
        throw (0,_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableFile */ ._)(path, setting, error);
    }
}
function readInPieces(file, size) {
    const window = Buffer.allocUnsafeSlow(WINDOW_BYTES);
    let windowStart = NOWHERE;
    let windowEnd = NOWHERE;
    let block = Buffer.alloc(0);
    function read(from, to) {
        const end = Math.min(to, size);
        if (end <= from)
            return window.subarray(0, 0);
        if (end - from > WINDOW_BYTES) {
            // Blocks of one size follow each other; a longer piece is rare, and its memory is not kept.
            const target = block.length >= end - from ? block : Buffer.allocUnsafeSlow(end - from);
            if (target.length <= LARGEST_BLOCK_BYTES)
                block = target;
            return target.subarray(0, fill(target, from, end));
        }
        if (from < windowStart || end > windowEnd) {
            windowStart = from;
            windowEnd = from + fill(window, from, Math.min(from + WINDOW_BYTES, size));
        }
        return window.subarray(from - windowStart, Math.min(end, windowEnd) - windowStart);
    }
    function fill(target, from, to) {
        let read = 0;
        while (from + read < to) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, target, read, to - from - read, from + read);
            if (count === 0)
                break;
            read += count;
        }
        return read;
    }
    return { size, read, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file) };
}
const LARGEST_BLOCK_BYTES = 8 * 1024 * 1024;


/***/ }),

/***/ 78392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The system's short word for what went wrong, such as ENOENT. */
function systemErrorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 61796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78392);


/** A named file that the system does not give. `setting` says what asked for it. */
function unreadableFile(path, setting, cause) {
    const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(cause);
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'configuration',
        what: `The file ${path} cannot be read.`,
        evidence: `${setting} names it; ${words[code] ?? `the system says ${code}`}.`,
        remedy: code === 'EISDIR'
            ? `Name a file in it, or files by a glob such as ${path.replace(/\/+$/, '')}/*.jsonl.`
            : 'Correct the path, or add the file. Relative paths of a configuration start from its folder, all others from the working folder.',
        cause,
    });
}
const words = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not read it',
    EPERM: 'this user may not read it',
};


/***/ }),

/***/ 95566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ padColumns),
/* harmony export */   ME: () => (/* binding */ cutColumns),
/* harmony export */   cd: () => (/* binding */ wrapColumns),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
/** Columns that text takes in a terminal: combining marks none, East Asian wide characters and emoji two. */
function columnWidth(text) {
    let width = 0;
    for (const character of text)
        width += /[\p{M}\u200b-\u200d]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** Text filled up with spaces to `width` columns, at its end or at its start. */
function padColumns(text, width, side = 'end') {
    const filling = ' '.repeat(Math.max(0, width - columnWidth(text)));
    return side === 'end' ? text + filling : filling + text;
}
/** The text cut to `width` columns, the ellipsis included. */
function cutColumns(text, width) {
    if (columnWidth(text) <= width)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += columnWidth(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return `${kept}\u2026`;
}
/** The text as lines of at most `width` columns, broken at spaces; a word too long for a line is broken inside. */
function wrapColumns(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((each) => pieces(each, Math.max(1, width)))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (columnWidth(longer) <= width || line === '') {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (columnWidth(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    for (const character of word) {
        if (columnWidth(part + character) > width && part !== '') {
            parts.push(part);
            part = '';
        }
        part += character;
    }
    return [...parts, part];
}
/** Unicode 16, EastAsianWidth W and F, in the blocks that occur in practice; emoji shown as pictures. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;


/***/ }),

/***/ 45120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   SH: () => (/* binding */ methodTitle),
/* harmony export */   tK: () => (/* binding */ describeMethod)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82823);
/* harmony import */ var _samples_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74350);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25708);



/** How a task was decided, so that a reader can check it. Empty when nothing was asked of any model. */
function describeMethod({ comparison, graders, reasons, targets }) {
    return [
        ...(comparison === null ? [] : describeComparison(comparison, reasons)),
        ...(graders.length === 0 || (comparison === null && Object.keys(targets).length === 0)
            ? []
            : [{ label: 'Graders', phrases: [graders.join(', ')] }]),
        ...Object.entries(targets).map(([name, target]) => ({
            label: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(name),
            phrases: [
                { code: target.model },
                `${target.provider === 'predictions' ? ', recorded elsewhere' : ` at ${target.provider}`}${target.prompt === '' ? '' : `, with ${target.prompt}`}: ${[answersOf(target), ...target.notes.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)].join('. ')}`,
            ],
        })),
    ];
}
/** Without a comparison there is only to tell what was asked of the models. */
function methodTitle({ comparison }) {
    return comparison === null ? 'What was asked' : 'How it was decided';
}
/** The statistics alone. */
function describeComparison(comparison, reasons) {
    const { interval, stopped, test, n } = comparison;
    const statements = [
        ['In words', reasons.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG).join(' ')],
        ['Rule', `${test.rule}: ${ruleInWords(comparison)}`],
        ['Pairs', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPairs */ .hd)(comparison)}. ${outcomes(comparison)}`],
        [
            'Stopped',
            stopped.early
                ? `after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(stopped.used)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(stopped.of, 'sample')}, ${stoppedBy[stopped.by]}`
                : '',
        ],
        ['Interval', n === 0 ? '' : intervalInWords(interval)],
        [
            'Evidence',
            n === 0 || test.rule === 'threshold'
                ? ''
                : `against "no worse" p ${formatProbability(test.pRegression)}; against "worse by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.margin)} or more" p ${formatProbability(test.pOk)}`,
        ],
        ['Power', powerInWords(comparison)],
        [
            'McNemar',
            n === 0
                ? ''
                : `two-sided p ${formatProbability(test.mcnemarExact)} (exact), p ${formatProbability(test.mcnemarMidP)} (mid-p): for comparison with other tools, not the rule`,
        ],
    ];
    return statements.filter(([, text]) => text !== '').map(([label, text]) => ({ label, phrases: [text] }));
}
function ruleInWords({ test }) {
    const margin = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.margin);
    const harm = test.tolerance > 0 ? `a drop of more than ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.tolerance)}` : 'any drop';
    switch (test.rule) {
        case 'no-regression':
            return `fails when ${harm} is shown (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.alpha)} false alarms); not worse when a drop of ${margin} or more is ruled out (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.beta)} wrongly)`;
        case 'not-worse':
            return `passes when a drop of ${margin} or more is ruled out (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.alpha)} wrongly); worse when ${harm} is shown (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.beta)} wrongly)`;
        case 'threshold':
            return `passes when accuracy on this set falls by at most ${margin}`;
    }
}
function outcomes({ bothRight, bothWrong, gains, losses }) {
    return `Both right ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(bothRight)}, broken ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(losses)}, fixed ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gains)}, both wrong ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(bothWrong)}`;
}
function intervalInWords({ low, high, lowLevel, highLevel, kind }) {
    const bounds = `at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(low)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(lowLevel)} confidence) and at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(high)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(highLevel)}), the bounds that the rule itself uses; both hold with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(lowLevel + highLevel - 1)}`;
    return kind === 'anytime' ? `${bounds}, whenever the run is stopped` : bounds;
}
const stoppedBy = {
    final: 'at the last look',
    'e-process': 'because the evidence was strong enough (e-process)',
    curtailed: 'because the remaining samples could no longer change the outcome',
};
function powerInWords(comparison) {
    const { power, stopped, test } = comparison;
    const samples = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(stopped.of, 'sample');
    if (!power.feasible)
        return `no outcome on ${samples} could have met this rule`;
    if (power.smallestDetectable >= 1)
        return `${samples} cannot show any drop dependably`;
    const assumed = `if ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(power.discordanceAssumed, 0)} of the answers differ`;
    const detectable = `${samples} show drops from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDetectable */ .zb)(power.smallestDetectable)} in 80 of 100 runs, ${assumed}`;
    const needed = (0,_samples_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesNeeded */ .H)(comparison);
    return needed === null ? detectable : `${detectable}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.margin)} take about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(needed)}`;
}
function answersOf(target) {
    return [
        target.trials === null
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.answered)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.samples, 'sample')} answered`
            : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.answered, 'answer')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.samples, 'sample')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.trials.count)} trials, which score from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(target.trials.lowest)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(target.trials.highest)} and disagree on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.trials.unsteady, 'sample')}`,
        ...(target.failed > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.failed)} failed`] : []),
        ...(target.unscored > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.unscored)} unscored`] : []),
        ...(target.refused > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.refused)} refused`] : []),
        ...((target.empty ?? 0) > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.empty ?? 0)} empty`] : []),
        ...(target.truncated > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.truncated)} cut off at the completion limit`] : []),
    ].join(', ');
}
function formatProbability(probability) {
    return probability < 0.0001 ? 'below 0.0001' : `= ${probability.toFixed(4)}`;
}


/***/ }),

/***/ 55159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ metricRows)
});

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/guard-rows.js

/** The guards as lines of the table of metrics: what each allows, and whether it holds. Every cell is our own text. */
function guardRows(guards) {
    return guards.map((guard) => ({
        metric: `guard ${guard.metric}, ${formatLimit(guard)}: ${verdicts[guard.verdict]}`,
        baseline: formatFigure(guard.baseline, guard.unit),
        candidate: formatFigure(guard.candidate, guard.unit),
        difference: formatGuardChange(guard),
        interval: formatGuardInterval(guard),
    }));
}
const verdicts = {
    holds: 'holds',
    broken: 'broken',
    undecided: 'undecided',
    'not-judged': 'not judged',
};
function formatLimit({ kind, limit }) {
    return kind === 'margin' ? `less than ${(0,numbers/* formatPoints */.Xf)(limit)} worse` : `at most ${Number(limit.toFixed(3))}\u00d7`;
}
function formatFigure(value, unit) {
    if (value === null)
        return '\u2013';
    switch (unit) {
        case 'share':
            return (0,numbers/* formatPercent */.l9)(value);
        case 'ms':
            return (0,numbers/* formatMs */._V)(value);
        case 'tokens':
            return value.toFixed(1);
        case 'usd':
            return `${(0,numbers/* formatUsd */.UK)(value * 1000)} per 1,000`;
    }
}
function formatGuardChange({ kind, change }) {
    if (change === null)
        return '\u2013';
    return kind === 'margin' ? `${(0,numbers/* formatSignedPoints */.t0)(change)} points` : `${change.toFixed(2)}\u00d7`;
}
/** As the interval of the accuracy: both bounds together hold with the joint level. */
function formatGuardInterval({ kind, interval }) {
    if (interval === null)
        return '';
    const { low, high, lowLevel, highLevel } = interval;
    if (high === null)
        return `at least ${low.toFixed(2)}\u00d7 at ${(0,numbers/* formatLevel */.eI)(lowLevel)}`;
    const level = (0,numbers/* formatLevel */.eI)(lowLevel + highLevel - 1);
    return kind === 'margin'
        ? `${level} ${(0,numbers/* formatSignedPoints */.t0)(low)} to ${(0,numbers/* formatSignedPoints */.t0)(high)}`
        : `${level} ${low.toFixed(2)}\u00d7 to ${high.toFixed(2)}\u00d7`;
}

;// CONCATENATED MODULE: ./build/render/metric-rows.js


/**
 * Accuracy, the guards, cost per 1,000 calls, latency p50 and p95. None without a comparison: when too many calls failed, the
 * numbers of those that did not would say little and look like much.
 */
function metricRows({ comparison, guards, targets }) {
    if (comparison === null || comparison.n === 0)
        return [];
    const { baseline, candidate } = targets;
    return [
        {
            metric: 'accuracy',
            baseline: (0,numbers/* formatPercent */.l9)(comparison.baseline.value),
            candidate: (0,numbers/* formatPercent */.l9)(comparison.candidate.value),
            difference: `${(0,numbers/* formatSignedPoints */.t0)(comparison.difference)} points`,
            interval: (0,numbers/* formatInterval */.vy)(comparison.interval),
        },
        ...guardRows(guards),
        ...costRow(baseline?.usdPer1000Calls, candidate?.usdPer1000Calls),
        ...latencyRow('latency p50', baseline?.latencyMs?.p50, candidate?.latencyMs?.p50),
        ...latencyRow('latency p95', baseline?.latencyMs?.p95, candidate?.latencyMs?.p95),
    ];
}
function costRow(baseline, candidate) {
    if (baseline === undefined || candidate === undefined)
        return [];
    const before = baseline.known ? baseline.value : undefined;
    const after = candidate.known ? candidate.value : undefined;
    const digits = (0,numbers/* usdDigits */.zZ)(before ?? 0, after ?? 0);
    return [row('cost per 1,000 calls', before, after, 'unknown', (usd) => (0,numbers/* formatUsd */.UK)(usd, digits))];
}
function latencyRow(metric, before, after) {
    if (before === undefined && after === undefined)
        return [];
    const digits = (0,numbers/* msDigits */.lL)(before ?? 0, after ?? 0);
    return [row(metric, before, after, '\u2013', (ms) => (0,numbers/* formatMs */._V)(ms, digits))];
}
function row(metric, before, after, missing, format) {
    return {
        metric,
        baseline: before === undefined ? missing : format(before),
        candidate: after === undefined ? missing : format(after),
        difference: before === undefined || after === undefined ? '\u2013' : (0,numbers/* formatChange */.eD)(after - before, before, format),
        interval: '',
    };
}


/***/ }),

/***/ 82823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hd: () => (/* binding */ formatPairs),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   lL: () => (/* binding */ msDigits),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   t9: () => (/* binding */ formatKnownUsd),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   yk: () => (/* binding */ formatPlural),
/* harmony export */   zZ: () => (/* binding */ usdDigits),
/* harmony export */   zb: () => (/* binding */ formatDetectable)
/* harmony export */ });
/**
 * Numbers for people, the same in every medium: points and percentages with one decimal, a real minus sign, thousands
 * separated by commas, a unit after a space. Nothing here needs escaping.
 */
/** 1234567 \u2192 `1,234,567`. */
function formatCount(count) {
    return signed(count, groupThousands(Math.abs(count).toFixed(0)), '');
}
/** `formatPlural(1, 'error')` \u2192 `1 error`; `formatPlural(1200, 'error')` \u2192 `1,200 errors`. */
function formatPlural(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** A share in 0..1 as a percentage: 0.7712 \u2192 `77.1 %`. */
function formatPercent(share, digits = 1) {
    return `${signed(share, Math.abs(share * 100).toFixed(digits), '')} %`;
}
/** A confidence level or error rate: 0.95 \u2192 `95 %`, 0.975 \u2192 `97.5 %`. */
function formatLevel(level) {
    return `${Number((level * 100).toFixed(2))} %`;
}
/** A signed difference of shares in percentage points, without the word: \u22120.018 \u2192 `\u22121.8`. An exact 0 has no sign. */
function formatSignedPoints(difference) {
    return signed(difference, Math.abs(difference * 100).toFixed(1), '+');
}
/** A positive amount of points with the word: 0.02 \u2192 `2 points`, 0.01 \u2192 `1 point`, 0.025 \u2192 `2.5 points`. */
function formatPoints(share) {
    const points = Number((share * 100).toFixed(1));
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
/** A drop that a gate can find, rounded up so that it is not less than what is found: 0.0483 \u2192 `4.9 points`. */
function formatDetectable(drop) {
    return formatPoints(Math.ceil(drop * 1000 - 1e-6) / 1000);
}
/**
 * The interval with its confidence: `85 % \u22124.1 to +0.6`. The comparison bounds each side at its own one-sided level
 * (say 0.90 below, 0.95 above). The truth cannot lie below the one and above the other at once, so the two risks add,
 * and the interval as a whole has confidence `lowLevel + highLevel \u2212 1`. Each side's level is told in the method.
 */
function formatInterval({ low, high, lowLevel, highLevel }) {
    return `${formatLevel(lowLevel + highLevel - 1)} ${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
}
/** `\u22121.8 points (85 % \u22124.1 to +0.6)`. */
function formatDifference(comparison) {
    return `${formatSignedPoints(comparison.difference)} points (${formatInterval(comparison.interval)})`;
}
/** US dollars: two decimals from one cent on, else four; an amount too small for those is `<$0.0001`. */
function formatUsd(usd, digits = Math.abs(usd) < 0.01 && usd !== 0 ? 4 : 2) {
    const amount = Math.abs(usd);
    if (amount > 0 && amount < 0.00005)
        return `${usd < 0 ? '\u2212' : ''}<$0.0001`;
    return signed(usd, `$${groupThousands(amount.toFixed(digits))}`, '');
}
/** Decimals with which all of these amounts of dollars can be compared by eye. */
function usdDigits(...amounts) {
    const smallest = Math.min(...amounts.map(Math.abs).filter((amount) => amount > 0));
    return smallest < 0.1 ? 4 : 2;
}
/** An amount that may be unknown: `$1.23`, or `unknown: <reason>`. The reason may be untrusted: escape the result. */
function formatKnownUsd(usd) {
    return usd.known ? formatUsd(usd.value) : `unknown: ${usd.reason}`;
}
/** Milliseconds without a fraction from 10 ms on: `412 ms`, `1,240 ms`, `0.4 ms`. */
function formatMs(ms, digits = msDigits(ms)) {
    return signed(ms, `${groupThousands(Math.abs(ms).toFixed(digits))} ms`, '');
}
/** Decimals with which all of these times can be compared by eye. */
function msDigits(...times) {
    const smallest = Math.min(...times.map(Math.abs).filter((ms) => ms > 0));
    return smallest < 10 ? 1 : 0;
}
/** A span of time as one would say it: `412 ms`, `8.1 s`, `3 min 12 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return formatMs(ms);
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** An ISO instant to the minute: `2026-11-20 09:30 UTC`. What is no instant is given back as it is. */
function formatTime(instant) {
    return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
}
/** A difference with its sign and its share of the baseline: `\u2212120 ms (\u221229 %)`; `none` where no digit shows it, no share of 0. */
function formatChange(change, baseline, format) {
    if (!/[1-9]/.test(format(change)))
        return 'none';
    const sign = change > 0 ? '+' : '';
    if (baseline <= 0)
        return `${sign}${format(change)}`;
    return `${sign}${format(change)} (${signed(change, `${Math.abs((change / baseline) * 100).toFixed(0)}`, '+')} %)`;
}
/** What the difference was computed over: `182 of 200 pairs; 12 baseline failures and 6 unscored left out`. */
function formatPairs({ n, excluded }) {
    const { baselineFailed, unscored } = excluded;
    const leftOut = [
        ...(baselineFailed > 0 ? [formatPlural(baselineFailed, 'baseline failure')] : []),
        ...(unscored > 0 ? [`${formatCount(unscored)} unscored`] : []),
    ];
    const pairs = `${formatCount(n)} of ${formatPlural(n + baselineFailed + unscored, 'pair')}`;
    return leftOut.length === 0 ? pairs : `${pairs}; ${leftOut.join(' and ')} left out`;
}
const minus = '\u2212';
/** Rounding noise counts as 0; a difference that is only rounded to 0 keeps its sign. */
function signed(amount, magnitude, plus) {
    if (Math.abs(amount) < 1e-12)
        return magnitude;
    return `${amount < 0 ? minus : plus}${magnitude}`;
}
function groupThousands(digits) {
    return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}


/***/ }),

/***/ 74350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ samplesNeeded)
/* harmony export */ });
/**
 * About how many held-out samples the gate needs to detect a drop of its margin, to two digits. The smallest
 * detectable drop falls with the square root of the samples. Null where that says nothing: no margin, no samples, no
 * detectable drop, or samples that should have been enough.
 */
function samplesNeeded({ power, stopped, test }) {
    if (test.margin <= 0 || stopped.of === 0 || power.smallestDetectable >= 1)
        return null;
    const needed = stopped.of * (power.smallestDetectable / test.margin) ** 2;
    return needed > stopped.of ? Number(needed.toPrecision(2)) : null;
}


/***/ }),

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ slicesTitle),
/* harmony export */   m: () => (/* binding */ sliceRows)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** What the slices come to, for a heading: `Slices: 1 of 12 worse`. */
function slicesTitle(slices) {
    const worse = slices.filter(({ verdict }) => verdict === 'regressed').length;
    const of = `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slices.length)}`;
    return worse === 0 ? `Slices: none ${of} shown to be worse` : `Slices: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(worse)} ${of} worse`;
}
/** The slices, what moved first: failures of the gate, then by the corrected evidence of harm, then by the difference. */
function sliceRows(slices) {
    return [...slices].sort(byNews).map((slice) => ({
        name: `${slice.by}: ${slice.value}`,
        pairs: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slice.n),
        broken: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slice.losses),
        fixed: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slice.gains),
        difference: slice.difference === null ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPoints */ .t0)(slice.difference)} points`,
        interval: slice.n === 0 ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(slice.interval),
        p: slice.n === 0 ? '' : formatCorrected(slice.pAdjusted),
        standing: `${standings[slice.verdict]}${slice.blocking ? ' (blocking)' : ''}`,
        tone: !slice.passed || slice.verdict === 'regressed' ? 'bad' : slice.verdict === 'inconclusive' ? 'unsure' : 'good',
        reason: slice.reason,
    }));
}
const standings = {
    'not-worse': 'not worse',
    regressed: 'worse',
    inconclusive: 'undecided',
};
function byNews(left, right) {
    return (Number(left.passed) - Number(right.passed) ||
        Number(right.verdict === 'regressed') - Number(left.verdict === 'regressed') ||
        left.pAdjusted - right.pAdjusted ||
        (left.difference ?? 0) - (right.difference ?? 0));
}
function formatCorrected(p) {
    return p < 0.0001 ? '<0.0001' : p.toFixed(4);
}


/***/ }),

/***/ 45524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ textComparison),
  x: () => (/* binding */ textInterval)
});

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/interval-drawing.js


/**
 * The interval against zero and the margin, as two lines of at most `width` columns:
 *
 *     \u250a       \u2502     \u251c\u2500\u2500\u2500\u2500\u2500\u2500\u25cf\u2500\u2500\u2500\u2500\u2500\u2500\u2524
 *   \u22122.0      0
 *
 * `\u250a` is the drop that the gate allows, `\u2502` no change, `\u25cf` the estimate. The estimate and the ends of the interval
 * cover zero and margin where they meet.
 */
function intervalDrawing({ difference, interval, test }, width) {
    const from = Math.min(interval.low, -test.margin, 0);
    const to = Math.max(interval.high, 0);
    const labelRoom = 3;
    const inner = Math.max(10, width - 2 * labelRoom);
    const column = (value) => labelRoom + (to === from ? 0 : Math.round(((value - from) / (to - from)) * (inner - 1)));
    const cells = Array.from({ length: labelRoom + inner }, () => ' ');
    const low = column(interval.low);
    const high = column(interval.high);
    cells.fill('\u2500', low, high + 1);
    cells[column(-test.margin)] = low <= column(-test.margin) && column(-test.margin) <= high ? '\u253c' : '\u250a';
    if (test.margin > 0 && cells[column(-test.margin)] === '\u253c')
        cells[column(-test.margin)] = '\u250a';
    cells[column(0)] = '\u2502';
    cells[low] = '\u251c';
    cells[high] = '\u2524';
    cells[column(difference)] = '\u25cf';
    return [
        cells.join('').trimEnd(),
        scale([
            { at: column(-test.margin), text: (0,numbers/* formatSignedPoints */.t0)(-test.margin) },
            { at: column(0), text: '0' },
        ]),
    ];
}
/** Labels centred under their columns; one that would touch the label before it is left out, the last wins. */
function scale(labels) {
    let line = '';
    for (const { at, text } of labels) {
        const start = Math.max(0, at - Math.floor(text.length / 2));
        if (line !== '' && start <= line.length)
            line = '';
        line = (0,column_width/* padColumns */.Fo)(line, start) + text;
    }
    return line;
}

// EXTERNAL MODULE: ./build/render/metric-rows.js + 1 modules
var metric_rows = __webpack_require__(55159);
;// CONCATENATED MODULE: ./build/render/text-comparison.js





/** The metrics of both targets as aligned columns, and the interval drawn against zero and the margin. */
function textComparison(task, width, paint) {
    const rows = (0,metric_rows/* metricRows */.I)(task);
    if (task.comparison === null || rows.length === 0)
        return [];
    const cells = [
        ['', 'baseline', 'candidate', 'difference'],
        ...rows.map(({ metric, baseline, candidate, difference }) => [metric, baseline, candidate, difference]),
    ];
    const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (0,column_width/* columnWidth */.zt)(row[column] ?? ''))));
    const lines = cells.map(([metric = '', baseline = '', candidate = '', difference = '']) => [
        (0,column_width/* padColumns */.Fo)(metric, widths[0] ?? 0),
        (0,column_width/* padColumns */.Fo)(baseline, widths[1] ?? 0, 'start'),
        (0,column_width/* padColumns */.Fo)(candidate, widths[2] ?? 0, 'start'),
        difference,
    ].join('  '));
    return [
        ...models(task, width, paint),
        ...lines.map((line, index) => (index === 0 ? paint('dim', line) : line)),
        '',
        ...textInterval(task.comparison, width, paint),
    ];
}
/** The drawing of the interval with its scale, and the same in numbers. */
function textInterval(comparison, width, paint) {
    const [line, scale] = intervalDrawing(comparison, Math.min(width, 56));
    return [
        paint('cyan', line),
        paint('dim', scale),
        (0,numbers/* formatDifference */.jR)(comparison),
        paint('dim', (0,numbers/* formatPairs */.hd)(comparison)),
    ];
}
function models({ targets }, width, paint) {
    return Object.entries(targets).map(([name, { model, prompt }]) => {
        const text = `${model}${prompt === '' ? '' : `, ${prompt}`}`;
        const label = (0,escape_log/* escapeLogValue */.t6)(name).padEnd('candidate'.length);
        return `${paint('dim', label)} ${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(text), width - label.length - 1)}`;
    });
}


/***/ }),

/***/ 93480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ textSlices)
/* harmony export */ });
/* harmony import */ var _column_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95566);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _slice_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87609);



const MOST_SHOWN = 12;
/** The slices as aligned columns for a terminal, what moved first. */
function textSlices(slices, paint) {
    if (slices.length === 0)
        return [];
    const rows = (0,_slice_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceRows */ .m)(slices);
    const shown = rows.slice(0, MOST_SHOWN);
    const cells = [
        ['slice', 'pairs', 'broke', 'fixed', 'difference', 'corrected p', ''],
        ...shown.map(({ name, pairs, broken, fixed, difference, p, standing }) => [
            (0,_column_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutColumns */ .ME)((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLogValue */ .t6)(name), 32),
            pairs,
            broken,
            fixed,
            difference,
            p,
            standing,
        ]),
    ];
    const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => (0,_column_width_js__WEBPACK_IMPORTED_MODULE_2__/* .columnWidth */ .zt)(row[column] ?? '')))) ?? [];
    const lines = cells.map((row) => row
        .map((cell, column) => (0,_column_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padColumns */ .Fo)(cell, widths[column] ?? 0, column === 0 || column === 6 ? 'end' : 'start'))
        .join('  ')
        .trimEnd());
    const tones = { bad: 'red', unsure: 'dim', good: null };
    return [
        ...lines.map((line, index) => {
            const tone = index === 0 ? 'dim' : tones[shown[index - 1]?.tone ?? 'good'];
            return tone === null ? line : paint(tone, line);
        }),
        ...(rows.length > shown.length ? [paint('dim', `and ${rows.length - shown.length} more`)] : []),
    ];
}


/***/ })

};
