export const id = 997;
export const ids = [997];
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
    return id.length > 60 ? `${id.slice(0, 60)}…` : id;
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
 * Reads outcomes from the pieces of a text, wherever they are cut: `{"id": "…", "baseline": 1, "candidate": 0, "group": "…"?,
 * "slice": "…"?}` a line, or a table with columns of these names; the results are booleans or scores in 0..1. Blank lines and a byte
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
        const lines = (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)((0,statement/* plainPhrases */.f)(phrases), 2_000), width - labelWidth);
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
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78392);



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
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
            kind: 'configuration',
            what: `The file ${path} cannot be read.`,
            evidence: `${setting} names it; the system says ${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error)}.`,
            remedy: 'Correct the path (relative paths start from the folder of the configuration file) or add the file.',
            cause: error,
        });
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
    return `${kept}…`;
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
/* harmony export */   zZ: () => (/* binding */ usdDigits)
/* harmony export */ });
/**
 * Numbers for people, the same in every medium: points and percentages with one decimal, a real minus sign, thousands
 * separated by commas, a unit after a space. Nothing here needs escaping.
 */
/** 1234567 → `1,234,567`. */
function formatCount(count) {
    return signed(count, groupThousands(Math.abs(count).toFixed(0)), '');
}
/** `formatPlural(1, 'error')` → `1 error`; `formatPlural(1200, 'error')` → `1,200 errors`. */
function formatPlural(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** A share in 0..1 as a percentage: 0.7712 → `77.1 %`. */
function formatPercent(share, digits = 1) {
    return `${signed(share, Math.abs(share * 100).toFixed(digits), '')} %`;
}
/** A confidence level or error rate: 0.95 → `95 %`, 0.975 → `97.5 %`. */
function formatLevel(level) {
    return `${Number((level * 100).toFixed(2))} %`;
}
/** A signed difference of shares in percentage points, without the word: −0.018 → `−1.8`. An exact 0 has no sign. */
function formatSignedPoints(difference) {
    return signed(difference, Math.abs(difference * 100).toFixed(1), '+');
}
/** A positive amount of points with the word: 0.02 → `2 points`, 0.01 → `1 point`, 0.025 → `2.5 points`. */
function formatPoints(share) {
    const points = Number((share * 100).toFixed(1));
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
/**
 * The interval with its confidence: `85 % −4.1 to +0.6`. The comparison bounds each side at its own one-sided level
 * (say 0.90 below, 0.95 above). The truth cannot lie below the one and above the other at once, so the two risks add,
 * and the interval as a whole has confidence `lowLevel + highLevel − 1`. Each side's level is told in the method.
 */
function formatInterval({ low, high, lowLevel, highLevel }) {
    return `${formatLevel(lowLevel + highLevel - 1)} ${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
}
/** `−1.8 points (85 % −4.1 to +0.6)`. */
function formatDifference(comparison) {
    return `${formatSignedPoints(comparison.difference)} points (${formatInterval(comparison.interval)})`;
}
/** US dollars: two decimals from one cent on, else four; an amount too small for those is `<$0.0001`. */
function formatUsd(usd, digits = Math.abs(usd) < 0.01 && usd !== 0 ? 4 : 2) {
    const amount = Math.abs(usd);
    if (amount > 0 && amount < 0.00005)
        return `${usd < 0 ? '−' : ''}<$0.0001`;
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
/** A difference with its sign and its share of the baseline: `−120 ms (−29 %)`; `none` where no digit shows it, no share of 0. */
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
const minus = '−';
/** Rounding noise counts as 0; a difference that is only rounded to 0 keeps its sign. */
function signed(amount, magnitude, plus) {
    if (Math.abs(amount) < 1e-12)
        return magnitude;
    return `${amount < 0 ? minus : plus}${magnitude}`;
}
function groupThousands(digits) {
    return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}


/***/ })

};
