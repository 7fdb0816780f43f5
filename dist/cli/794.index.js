export const id = 794;
export const ids = [794];
export const modules = {

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// EXTERNAL MODULE: ./build/compare/compare-outcomes.js + 25 modules
var compare_outcomes = __webpack_require__(9922);
// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(34);
;// CONCATENATED MODULE: ./build/compare/parse-outcomes.js
/**
 * Reads outcomes from JSON lines: `{"id": "…", "baseline": 1, "candidate": 0, "group": "…"?, "slice": "…"?}`, the
 * results being booleans or scores in 0..1. Lines end with LF alone; blank lines and a byte order mark are passed
 * over; other keys are ignored, and null is as good as absent for `group` and `slice`. Every line is read before
 * problems are returned, so that they can be mended at once.
 */
function parseOutcomes(text) {
    const outcomes = [];
    const known = new KnownIds();
    const problems = new Problems();
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    for (let line = 1; start <= text.length; line += 1) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const content = text.slice(start, end);
        start = end + 1;
        if (isBlank(content))
            continue;
        const before = problems.count;
        const outcome = parseLine(content, { line, known, problems });
        if (problems.count === before)
            outcomes.push(outcome);
    }
    if (problems.count === 0)
        return { kind: 'outcomes', outcomes };
    return { kind: 'problems', problems: problems.named, problemCount: problems.count };
}
/** The outcome of a line; meaningless when the line added a problem. */
function parseLine(content, at) {
    const value = parseJson(content);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const broken = value === undefined;
        at.problems.add(() => ({
            ...{ code: broken ? 'invalid-json' : 'invalid-outcome', line: at.line, hint: EXAMPLE },
            message: broken ? 'The line is not valid JSON.' : 'The line is not a JSON object.',
        }));
        return NO_OUTCOME;
    }
    const fields = value;
    const id = parseId(fields.id, at);
    const baseline = parseScore('baseline', fields.baseline, at);
    const candidate = parseScore('candidate', fields.candidate, at);
    const outcome = { id, baseline, candidate };
    const group = parseLabel('group', fields.group, at);
    if (group !== undefined)
        outcome.group = group;
    const slice = parseLabel('slice', fields.slice, at);
    if (slice !== undefined)
        outcome.slice = slice;
    return outcome;
}
const EXAMPLE = 'Write one object a line, like {"id": "q1", "baseline": 1, "candidate": 0}.';
const NO_OUTCOME = { id: '', baseline: 0, candidate: 0 };
/** The value, or undefined, which JSON cannot say. */
function parseJson(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}
/** A number is as good a name as a text: datasets have both. */
function parseId(given, { line, known, problems }) {
    const value = typeof given === 'number' ? String(given) : given;
    if (typeof value !== 'string' || value === '') {
        problems.add(() => ({
            ...{ code: 'invalid-id', line, pointer: '/id', hint: 'Give every sample an id of its own, as a text.' },
            message: value === undefined ? '"id" is missing.' : '"id" is neither a number nor a text of at least one character.',
        }));
        return '';
    }
    if (!known.add(value, line)) {
        problems.add(() => ({
            ...{ code: 'duplicate-id', line, pointer: '/id' },
            message: `The id ${JSON.stringify(shorten(value))} was used on line ${known.firstLineOf(value)} already.`,
            hint: 'Every sample is counted once: remove the line or give it an id of its own.',
        }));
    }
    return value;
}
function parseScore(key, value, { line, problems }) {
    if (typeof value === 'number' && value >= 0 && value <= 1)
        return value === 0 ? 0 : value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    problems.add(() => ({
        ...{ code: 'invalid-score', line, pointer: `/${key}` },
        message: value === undefined ? `"${key}" is missing.` : `"${key}" is neither true, false nor a score from 0 to 1.`,
        hint: 'Leave out samples that have no result for both models; do not write them as 0.',
    }));
    return 0;
}
function parseLabel(key, value, { line, problems }) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string' && value !== '')
        return value;
    problems.add(() => ({
        ...{ code: 'invalid-label', line, pointer: `/${key}`, hint: `Write ${key} as a text, or leave it out.` },
        message: `"${key}" is not a text of at least one character.`,
    }));
    return undefined;
}
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
/** Counts all problems and describes the first of them. */
class Problems {
    count = 0;
    named = [];
    add(describe) {
        this.count += 1;
        if (this.named.length < MOST_NAMED)
            this.named.push({ ...describe(), severity: 'error' });
    }
}
const MOST_NAMED = 20;
function shorten(id) {
    return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}
function isBlank(content) {
    return content.charCodeAt(0) !== OPENING_BRACE && content.trim() === '';
}
const OPENING_BRACE = 0x7b;

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(5566);
// EXTERNAL MODULE: ./build/render/describe-method.js
var describe_method = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/render/text-comparison.js + 1 modules
var text_comparison = __webpack_require__(5524);
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
    const tone = !passed ? 'red' : verdict === 'inconclusive' ? 'yellow' : 'green';
    const outcome = paint(tone, `${verdict}: the gate ${passed ? 'passes' : 'fails'}`);
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...drawing, ...statements, '', outcome].join('\n')}\n`);
}
const labelWidth = 10;

;// CONCATENATED MODULE: ./build/cli/compare.js







/** The statistics alone: outcomes from a file, the comparison to stdout. */
async function runCompare({ options, positionals }, terminal) {
    const path = positionals[0] ?? '';
    const parsed = parseOutcomes(new TextDecoder().decode(await (0,read_bytes/* readBytes */.i)(path, 'The command line')));
    if (parsed.kind === 'problems')
        throw unusable(path, parsed.problems, parsed.problemCount);
    if (parsed.outcomes.length === 0)
        throw nothingToCompare(path);
    const { rule, margin, alpha } = options;
    const comparison = (0,compare_outcomes/* compareOutcomes */.j)({
        outcomes: parsed.outcomes,
        excluded: { baselineFailed: 0, unscored: 0 },
        gate: { rule, margin, alpha, beta: 0.1, tolerance: 0, onInconclusive: gate_test/* defaultOnInconclusive */.r[rule] },
    });
    terminal.stdout(options.format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : renderComparison(comparison, terminal));
    if (comparison.passed)
        return exit_code/* exitCodes */.hS.passed;
    return comparison.verdict === 'inconclusive' ? exit_code/* exitCodes */.hS.inconclusive : exit_code/* exitCodes */.hS.failed;
}
function unusable(path, problems, problemCount) {
    const named = problems.map(({ line, message }) => `${path}:${line}: ${message}`);
    const more = problemCount > problems.length ? [`and ${problemCount - problems.length} more`] : [];
    return new failure/* Failure */.H({
        kind: 'data',
        what: `The outcomes in ${path} cannot be compared.`,
        evidence: [...named, ...more].join('\n'),
        remedy: 'Each line is a JSON object with id, baseline and candidate; the last two are true, false or a number from 0 to 1.',
    });
}
function nothingToCompare(path) {
    return new failure/* Failure */.H({
        kind: 'data',
        what: `There are no outcomes in ${path}.`,
        evidence: 'Every line is blank.',
        remedy: 'Write one JSON object with id, baseline and candidate on each line.',
    });
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);



/** The bytes of a file. `setting` names what asked for it, for the error message. */
async function readBytes(path, setting) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
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


/***/ }),

/***/ 8392:
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

/***/ 5566:
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

/***/ 2823:
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
