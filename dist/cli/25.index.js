export const id = 25;
export const ids = [25];
export const modules = {

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ acceptFindings),
/* harmony export */   hO: () => (/* binding */ updateAccepted),
/* harmony export */   t4: () => (/* binding */ linesToHash)
/* harmony export */ });
/* harmony import */ var _count_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);
/* harmony import */ var _sum_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);


/**
 * The report without the warnings that are accepted; how many that are is counted by file and in all. Errors are never
 * accepted: the service would reject the job whatever is written here. What is accepted but no longer found is listed as stale.
 * `accepted` names files by the paths that the report uses.
 */
function acceptFindings(report, accepted, hashes) {
    if (accepted.length === 0)
        return report;
    const left = countByFile(accepted);
    const files = report.files.map((file) => {
        const entries = left.get(file.path);
        if (entries === undefined)
            return file;
        let hidden = 0;
        const diagnostics = file.diagnostics.filter((diagnostic) => {
            const line = lineHash(file.path, diagnostic, hashes);
            const entry = line === undefined ? undefined : entries.get(keyOf(diagnostic.code, line));
            if (entry === undefined || entry.count === 0)
                return true;
            entry.count -= 1;
            if (diagnostic.severity === 'error')
                return true;
            hidden += 1;
            return false;
        });
        return { ...file, diagnostics, accepted: hidden };
    });
    const checked = new Set(files.map(({ path }) => path));
    const staleAccepted = [...checked].flatMap((path) => countStale(path, [...(left.get(path)?.values() ?? [])]));
    return { ...(0,_sum_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sumFindings */ .C)({ ...report, files }), staleAccepted };
}
/**
 * The entries that accept every warning of the report as it is. Entries about files that the report does not hold stay as they
 * are; those about its files are replaced.
 */
function updateAccepted(report, before, hashes) {
    const checked = new Set(report.files.map(({ path }) => path));
    const found = report.files.flatMap(({ path, diagnostics }) => diagnostics.flatMap((diagnostic) => {
        const line = lineHash(path, diagnostic, hashes);
        const isKept = diagnostic.severity === 'warning' && line !== undefined;
        return isKept ? [{ file: path, code: diagnostic.code, line, count: 1 }] : [];
    }));
    const counted = [...countByFile(found).values()].flatMap((entries) => [...entries.values()]);
    return [...before.filter(({ file }) => !checked.has(file)), ...counted];
}
/** The lines that have to be hashed to know their findings again. Nothing for files that `onlyFiles` does not name. */
function linesToHash({ files }, onlyFiles) {
    const wanted = files
        .filter(({ path }) => onlyFiles === undefined || onlyFiles.has(path))
        .map(({ path, diagnostics }) => {
        const lines = diagnostics.map(({ line }) => line).filter((line) => line > 0);
        return [path, new Set(lines)];
    });
    return new Map(wanted.filter(([, lines]) => lines.size > 0));
}
/**
 * Null for a finding about the whole file. Undefined for what cannot be known again: a line that was not hashed, and the last
 * finding of a rule that is broken so often that it stands for others, which nobody has seen one by one.
 */
function lineHash(path, diagnostic, hashes) {
    if ((0,_count_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .countBehind */ .Y)(diagnostic) > 0)
        return undefined;
    return diagnostic.line === 0 ? null : hashes.get(path)?.get(diagnostic.line);
}
function keyOf(code, line) {
    return `${code} ${line ?? ''}`;
}
/** By file and key: entries with equal rule and line are one, which the caller may count down. */
function countByFile(entries) {
    const files = new Map();
    for (const entry of entries) {
        const counted = files.get(entry.file) ?? new Map();
        files.set(entry.file, counted);
        const key = keyOf(entry.code, entry.line);
        const known = counted.get(key);
        if (known === undefined)
            counted.set(key, { ...entry });
        else
            known.count += entry.count;
    }
    return files;
}
function countStale(file, left) {
    const counts = new Map();
    for (const { code, count } of left)
        if (count > 0)
            counts.set(code, (counts.get(code) ?? 0) + count);
    return [...counts].map(([code, count]) => ({ file, code, count }));
}


/***/ }),

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ mayBeSetTo),
/* harmony export */   I8: () => (/* binding */ ruleSettings),
/* harmony export */   mk: () => (/* binding */ applySeverities)
/* harmony export */ });
/* unused harmony export LOWERABLE_ERRORS */
/* harmony import */ var _sum_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8347);

/** What a rule's findings count as; `off`: they are not reported. */
const ruleSettings = ['error', 'warning', 'off'];
/**
 * Rules that are errors and may be less: what they find leaves every line readable, and services differ in it. Any other error
 * means that a line is no example, or that the file is none of a known format: the line takes no part in training or in the
 * comparison, and with a lower severity nobody would be told.
 */
const LOWERABLE_ERRORS = new Set([
    'duplicate-id',
    'format-against-method',
    'leaked-sample',
    'too-few-examples',
]);
/** The lowest setting that a rule of this severity may have. */
function mayBeSetTo(setting, rule) {
    return setting === 'error' || rule.severity === 'warning' || LOWERABLE_ERRORS.has(rule.code);
}
/** The report with the severities that the user chose, its sums included. */
function applySeverities(report, settings) {
    if (Object.keys(settings).length === 0)
        return report;
    const files = report.files.map((file) => ({
        ...file,
        diagnostics: file.diagnostics.flatMap((diagnostic) => {
            const setting = Object.hasOwn(settings, diagnostic.code) ? settings[diagnostic.code] : undefined;
            if (setting === undefined)
                return [diagnostic];
            return setting === 'off' ? [] : [{ ...diagnostic, severity: setting }];
        }),
    }));
    return (0,_sum_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sumFindings */ .C)({ ...report, files });
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ countBehind)
/* harmony export */ });
/**
 * How many findings stand behind this one: the last one of a code that was cut in the report says so at its end, and counts
 * for itself as well.
 */
function countBehind({ message }) {
    const match = /\(and (\d+) more like it from here on\)$/.exec(message);
    return match === null ? 0 : Number(match[1]);
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RULE_CATALOGUE)
/* harmony export */ });
/* harmony import */ var _rules_file_file_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5308);


/** Codes of what is found before or beside the rules: in bytes, in JSON, in the format as a whole, between files. */
const BESIDE_THE_RULES = [
    { code: 'empty-file', severity: 'error' },
    { code: 'foreign-format', severity: 'error' },
    { code: 'format-against-method', severity: 'error' },
    { code: 'reinforcement-format', severity: 'error' },
    { code: 'retired-format', severity: 'warning' },
    { code: 'mixed-formats', severity: 'error' },
    { code: 'byte-order-mark', severity: 'warning' },
    { code: 'blank-line', severity: 'warning' },
    { code: 'invalid-utf8', severity: 'error' },
    { code: 'line-too-long', severity: 'error' },
    { code: 'invalid-json', severity: 'error' },
    { code: 'line-not-an-object', severity: 'error' },
    { code: 'too-deep', severity: 'error' },
    { code: 'duplicate-key', severity: 'warning' },
    { code: 'number-out-of-range', severity: 'warning' },
    { code: 'leaked-sample', severity: 'error' },
    { code: 'nearly-leaked-sample', severity: 'warning' },
    { code: 'near-duplicate-example', severity: 'warning' },
];
/** Every code that a diagnostic can have, sorted: what docs pages and SARIF rules are made from. */
const RULE_CATALOGUE = [
    ...BESIDE_THE_RULES,
    ...[..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNER_RULES */ .KG, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_RULES */ .QF, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CONVERSATION_RULES */ .US, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PAIR_RULES */ .fB, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPLETION_RULES */ .L0, ..._rules_file_file_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_RULES */ .h].map(({ code, severity }) => ({ code, severity })),
].sort((left, right) => (left.code < right.code ? -1 : 1));


/***/ }),

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ hashFindings),
  g: () => (/* binding */ settleFindings)
});

// EXTERNAL MODULE: ./build/dataset/accept-findings.js
var accept_findings = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/dataset/apply-severities.js
var apply_severities = __webpack_require__(4635);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/dataset/hash-lines.js

const LF = 0x0a;
const CR = Uint8Array.of(0x0d);
const MARK = [0xef, 0xbb, 0xbf];
/**
 * Hashes chosen lines of a file that comes in chunks: the first 32 hexadecimal digits of the SHA-256 of a line's bytes without
 * its line end (LF or CR LF) and, on the first line, without the byte order mark. Its number is no part of it.
 */
class LineHasher {
    #wanted;
    #hashes = new Map();
    #line = 1;
    #hash;
    /** A CR at the end of what came so far: part of the line only if no LF follows. */
    #pendingReturn = false;
    #head = [];
    constructor(wanted) {
        this.#wanted = wanted;
        this.#open();
    }
    /** Every wanted line has gone by; the rest of the file need not be read. */
    get isDone() {
        return this.#hashes.size === this.#wanted.size;
    }
    add(chunk) {
        let at = this.#skipMark(chunk);
        while (at < chunk.length) {
            const found = chunk.indexOf(LF, at);
            this.#take(chunk.subarray(at, found === -1 ? chunk.length : found));
            if (found === -1)
                return;
            this.#close();
            at = found + 1;
        }
    }
    finish() {
        if (this.#head !== undefined)
            this.#endHead();
        if (this.#pendingReturn)
            this.#hash?.update(CR);
        if (this.#hash !== undefined)
            this.#hashes.set(this.#line, this.#hash.digest('hex').slice(0, 32));
        this.#hash = undefined;
        return this.#hashes;
    }
    #open() {
        this.#hash = this.#wanted.has(this.#line) ? (0,external_node_crypto_.createHash)('sha256') : undefined;
    }
    #close() {
        if (this.#hash !== undefined)
            this.#hashes.set(this.#line, this.#hash.digest('hex').slice(0, 32));
        this.#pendingReturn = false;
        this.#line += 1;
        this.#open();
    }
    #take(bytes) {
        if (this.#hash === undefined || bytes.length === 0)
            return;
        if (this.#pendingReturn)
            this.#hash.update(CR);
        this.#pendingReturn = bytes.at(-1) === 0x0d;
        this.#hash.update(this.#pendingReturn ? bytes.subarray(0, -1) : bytes);
    }
    /** The mark may come in pieces: bytes that could be part of it wait in `#head`. */
    #skipMark(chunk) {
        let at = 0;
        while (this.#head !== undefined && at < chunk.length) {
            const byte = chunk[at] ?? 0;
            if (byte !== MARK[this.#head.length]) {
                this.#endHead();
                break;
            }
            this.#head.push(byte);
            at += 1;
            if (this.#head.length === MARK.length)
                this.#head = undefined;
        }
        return at;
    }
    #endHead() {
        const head = this.#head ?? [];
        this.#head = undefined;
        this.#take(Uint8Array.from(head));
    }
}

;// CONCATENATED MODULE: ./build/dataset/settle-findings.js



const CHUNK_BYTES = 1 << 20;
/**
 * What of a report is told: severities as the user sets them, and without what the user accepts. `files` are the report's files
 * with their bytes.
 */
function settleFindings(report, { rules, accepted }, files) {
    const judged = (0,apply_severities/* applySeverities */.mk)(report, rules);
    return (0,accept_findings/* acceptFindings */.Bz)(judged, accepted, hashFindings(judged, files, new Set(accepted.map(({ file }) => file))));
}
/** The hashes of all lines that have findings, of the files that `onlyFiles` names or of all. */
function hashFindings(report, files, onlyFiles) {
    const wanted = (0,accept_findings/* linesToHash */.t4)(report, onlyFiles);
    return new Map(files.flatMap(({ path, bytes }) => {
        const lines = wanted.get(path);
        return lines === undefined ? [] : [[path, hashLines(bytes, lines)]];
    }));
}
function hashLines(bytes, lines) {
    const hasher = new LineHasher(lines);
    const isWhole = bytes instanceof Uint8Array;
    const size = isWhole ? bytes.length : bytes.size;
    for (let at = 0; at < size && !hasher.isDone; at += CHUNK_BYTES) {
        const to = Math.min(size, at + CHUNK_BYTES);
        hasher.add(isWhole ? bytes.subarray(at, to) : bytes.read(at, to));
    }
    return hasher.finish();
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sumFindings)
/* harmony export */ });
/** The report with its sums made anew from its files, after findings were changed or left out. */
function sumFindings(report) {
    const count = (wanted) => report.files.reduce((sum, { diagnostics }) => sum + diagnostics.filter(({ severity }) => severity === wanted).length, 0);
    const accepted = report.files.reduce((sum, file) => sum + (file.accepted ?? 0), 0);
    const summary = { ...report.summary, errors: count('error'), warnings: count('warning') };
    return { ...report, summary: accepted === 0 ? summary : { ...summary, accepted } };
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3382);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);




/**
 * Paths of the files that the patterns name, sorted, each once, relative to the working folder with forward slashes. A pattern
 * that names nothing is a `Failure`: a held-out set that silently shrinks would make every number wrong.
 */
async function findFiles({ patterns, from, setting }) {
    const found = new Set();
    for (const pattern of patterns) {
        for (const path of await expand(pattern, from, setting))
            found.add(toDisplayPath(path));
    }
    return [...found].sort();
}
async function expand(pattern, from, setting) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, pattern);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(literal))
        return [literal];
    const paths = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern)
        ? await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)([pattern.replaceAll('\\', '/')], { cwd: from, absolute: true, onlyFiles: true })
        : [];
    if (paths.length > 0)
        return paths;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'configuration',
        what: `${setting} names a file that is not there: ${pattern}`,
        evidence: (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern) ? `No file in ${from} fits the pattern.` : `Looked for ${literal}.`,
        remedy: `Correct the path (relative paths start from ${from}) or add the file.`,
    });
}
function toDisplayPath(path) {
    const fromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path);
    return fromHere === '' ? '.' : fromHere.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ gradeAnswer),
  M: () => (/* binding */ graderNames)
});

// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(9955);
;// CONCATENATED MODULE: ./build/graders/exact-match.js

/** Right when the answer is the expected text, white space at both ends aside. Case and punctuation count. */
const exactMatch = (answer, sample) => ({
    status: 'scored',
    value: answer.text.trim() === (0,chat/* messageText */.L)(sample.expected).trim() ? 1 : 0,
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/graders/json-match.js


/**
 * Right when the answer is JSON equal to the expected JSON: the order of keys is free, the order of lists counts, 4.5 equals 4.50.
 * An answer that is no JSON is wrong. An expected text that is no JSON leaves the sample unscored: the dataset is at fault, not the model.
 */
const jsonMatch = (answer, sample) => {
    const expected = parseJson((0,chat/* messageText */.L)(sample.expected));
    if (!expected.ok)
        return { status: 'unscored', reason: 'the expected answer is not JSON' };
    const actual = parseJson(answer.text);
    return { status: 'scored', value: actual.ok && (0,external_node_util_.isDeepStrictEqual)(actual.value, expected.value) ? 1 : 0 };
};
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return { ok: true, value };
    }
    catch {
        return { ok: false };
    }
}

;// CONCATENATED MODULE: ./build/graders/graders.js


/** The names that a configuration may use. */
const graderNames = ['exact-match', 'json-match'];
/** Every grader by its name. Adding one is one file and one entry. */
const graders = {
    'exact-match': exactMatch,
    'json-match': jsonMatch,
};
/** Judges an answer by all the named graders: right only as far as each of them says; the lowest value counts. */
function gradeAnswer(names, answer, sample) {
    let lowest = 1;
    for (const name of names) {
        const score = graders[name](answer, sample);
        if (score.status === 'unscored')
            return score;
        lowest = Math.min(lowest, score.value);
    }
    return { status: 'scored', value: lowest };
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ describeFindings)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

/** How many things are wrong with the data: `2 errors and 1 warning`, `1 warning`, `nothing to complain about`. */
function describeFindings({ summary }) {
    const { errors, warnings } = summary;
    const counts = [
        ...(errors > 0 ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(warnings, 'warning')] : []),
    ];
    return counts.length === 0 ? 'nothing to complain about' : counts.join(' and ');
}


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describePair)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

/** What a held-out file shares with a training file, as one plain sentence; null when nothing. Paths are untrusted. */
function describePair(pair) {
    const { nearLines, normalisedLines, exactLines, contradictions } = pair;
    if (nearLines === 0 && contradictions === 0)
        return null;
    const stand = nearLines === 1 ? 'also stands' : 'also stand';
    const overlap = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(nearLines, 'line')} of ${pair.heldOut} ${stand} in ${pair.train}, at least nearly: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(exactLines)} to the letter, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(normalisedLines)} but for case and punctuation.`;
    if (contradictions === 0)
        return overlap;
    const have = contradictions === 1 ? 'has' : 'have';
    return `${overlap} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(contradictions)} of them ${have} another answer there.`;
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findingsByRule),
/* harmony export */   Q: () => (/* binding */ worstFindings)
/* harmony export */ });
/**
 * All findings of all files, worst first: errors before warnings, what concerns a whole file before single lines, the first of
 * each rule before the second of any, then by file and line. A thousand repetitions of one mistake so cannot hide another.
 */
function worstFindings({ files }) {
    const seen = new Map();
    const findings = files.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => {
        const rule = ruleOf(diagnostic);
        const repetition = seen.get(rule) ?? 0;
        seen.set(rule, repetition + 1);
        return { path, diagnostic, repetition };
    }));
    // Sorting is stable, so equals keep the order of the files and of their lines.
    return findings.toSorted((one, other) => rank(one) - rank(other) || one.repetition - other.repetition);
}
/** The first finding of each rule, worst first, with how often the rule was broken. */
function findingsByRule(report) {
    const findings = worstFindings(report);
    const counts = new Map();
    for (const { diagnostic } of findings)
        counts.set(ruleOf(diagnostic), (counts.get(ruleOf(diagnostic)) ?? 0) + 1);
    return findings
        .filter(({ repetition }) => repetition === 0)
        .map((finding) => ({ ...finding, count: counts.get(ruleOf(finding.diagnostic)) ?? 1 }));
}
const severityRank = { error: 0, warning: 2 };
function rank({ diagnostic }) {
    return severityRank[diagnostic.severity] + (diagnostic.line === 0 ? 0 : 1);
}
function ruleOf({ severity, code }) {
    return `${severity} ${code}`;
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ configurationSchema),
  M: () => (/* binding */ fineTuneSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/dataset/apply-severities.js
var apply_severities = __webpack_require__(4635);
// EXTERNAL MODULE: ./build/dataset/rule-catalogue.js
var rule_catalogue = __webpack_require__(2281);
// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(2960);
;// CONCATENATED MODULE: ./build/evaluate/engine.js
/** How calls are made: one by one and at once, or as files that the provider answers within a day at a lower price. */
const engines = ['online', 'batch'];

// EXTERNAL MODULE: ./build/graders/graders.js + 2 modules
var graders = __webpack_require__(3575);
;// CONCATENATED MODULE: ./build/settings/duration.js
const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000 };
/** "45s", "30m" or "2h" in milliseconds; null for anything else. */
function parseDurationMs(text) {
    const match = /^(\d+(?:\.\d+)?)([smh])$/.exec(text.trim());
    if (!match)
        return null;
    const [, amount, unit] = match;
    if (unit !== 's' && unit !== 'm' && unit !== 'h')
        return null;
    return Number(amount) * unitsMs[unit];
}

;// CONCATENATED MODULE: ./build/settings/nearest-names.js
/** The names most like the given one, by edits of a letter (Levenshtein 1966); those within a third of its length, else none. */
function nearestNames(wanted, names, most = 3) {
    const limit = Math.max(2, Math.floor(Math.min(wanted.length, LONGEST) / 3));
    return names
        .map((name) => ({ name, edits: countEdits(wanted.slice(0, LONGEST), name) }))
        .filter(({ edits }) => edits <= limit)
        .sort((one, other) => one.edits - other.edits || (one.name < other.name ? -1 : 1))
        .slice(0, most)
        .map(({ name }) => name);
}
/** Longer than any name is. */
const LONGEST = 40;
function countEdits(left, right) {
    let row = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let at = 1; at <= left.length; at += 1) {
        const next = [at];
        for (let column = 1; column <= right.length; column += 1) {
            const replaced = (row[column - 1] ?? 0) + (left[at - 1] === right[column - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[right.length] ?? 0;
}

// EXTERNAL MODULE: ./build/settings/safe-url.js
var safe_url = __webpack_require__(2967);
;// CONCATENATED MODULE: ./build/settings/configuration.js









/**
 * Every key of `tunegate.yml`, once: the parser, the error messages, the JSON Schema for editors and the table in
 * docs/configuration.md are all made from this declaration.
 */
const filePattern = schemas/* string */.YjP().min(1);
const filePatterns = schemas/* union */.KCZ([filePattern, schemas/* array */.YOg(filePattern).min(1)]);
const probability = schemas/* number */.aig().gt(0).lt(0.5);
const usd = schemas/* number */.aig().gt(0);
const dollars = schemas/* number */.aig().min(0);
const auto = schemas/* literal */.euz('auto');
const durationMs = schemas/* string */.YjP().transform((text, context) => {
    const milliseconds = parseDurationMs(text);
    if (milliseconds !== null)
        return milliseconds;
    context.addIssue({ code: 'custom', message: 'must be a duration such as 45s, 30m or 2h' });
    return core/* NEVER */.tm;
});
const providerName = schemas/* string */.YjP().min(1);
const providerSchema = schemas/* strictObject */.rej({
    'base-url': schemas/* url */.OZ5({ protocol: /^https?$/ })
        .refine(safe_url/* isSafeUrl */.F, 'must be https (http is allowed for this machine only)')
        .describe('Address of an OpenAI-compatible service, with its version path. https, except on this machine.'),
    'api-key-env': schemas/* string */.YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
        .default('OPENAI_API_KEY')
        .describe('Name of the environment variable that holds the key.'),
});
const parametersSchema = schemas/* strictObject */.rej({
    temperature: schemas/* number */.aig().min(0).max(2).optional().describe('Sampling temperature.'),
    'top-p': schemas/* number */.aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-completion-tokens': schemas/* number */.aig()
        .int()
        .min(1)
        .optional()
        .describe('The most tokens that an answer may take, reasoning included.'),
    'reasoning-effort': schemas/* enum */.k5n(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])
        .optional()
        .describe('For reasoning models.'),
    'response-format': schemas/* enum */.k5n(['text', 'json_object']).optional().describe('Asks the service for JSON.'),
    stop: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).max(4).optional().describe('Texts at which the answer ends.'),
});
const targetSchema = schemas/* strictObject */.rej({
    provider: providerName.optional().describe('Where this model is called; by default the provider of the task.'),
    model: schemas/* string */.YjP()
        .min(1)
        .describe('A model id, or `tuned`: the model that `fine-tune` makes from the training files.'),
    'system-prompt': filePattern.optional().describe("A text file that takes the place of the sample's system message."),
    'few-shot': filePattern.optional().describe('A JSONL file of examples that are put before the sample.'),
    price: schemas/* strictObject */.rej({
        input: dollars.describe('Prompt tokens.'),
        'cached-input': dollars.optional().describe('Prompt tokens that the service had cached; by default as `input`.'),
        output: dollars.describe('Completion tokens.'),
    })
        .optional()
        .describe('US dollars per million tokens. Beats the table of published prices.'),
    parameters: parametersSchema.prefault({}).describe('Sent with every call.'),
});
const hyperparametersSchema = schemas/* strictObject */.rej({
    'n-epochs': schemas/* union */.KCZ([auto, schemas/* number */.aig().int().min(1).max(50)])
        .default('auto')
        .describe('Passes over the training data.'),
    'batch-size': schemas/* union */.KCZ([auto, schemas/* number */.aig().int().min(1).max(256)])
        .default('auto')
        .describe('Examples a step.'),
    'learning-rate-multiplier': schemas/* union */.KCZ([auto, schemas/* number */.aig().gt(0)])
        .default('auto')
        .describe('Scales the learning rate.'),
});
const fineTuneSchema = schemas/* strictObject */.rej({
    provider: providerName.optional().describe('Where the model is trained; by default the provider of the task.'),
    'base-model': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The model to train. By default the one plain model id among baseline and candidate.'),
    method: schemas/* enum */.k5n(['supervised']).default('supervised').describe('Training method.'),
    hyperparameters: hyperparametersSchema.prefault({}).describe('Left to the service where `auto`.'),
    suffix: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_-]{1,40}$/, 'must be 1 to 40 letters, digits, - or _')
        .optional()
        .describe("Part of the tuned model's name; by default the task's name."),
    seed: schemas/* number */.aig().int().min(0).max(2147483647).default(42).describe('Seed of the training job.'),
    wait: durationMs.prefault('30m').describe('How long to wait for the job; a later run carries on with it.'),
    'max-usd': usd.optional().describe('Refuse to train when it would cost more.'),
    'training-price': dollars
        .optional()
        .describe('US dollars per million trained tokens. Beats the table of published prices.'),
});
const gateSchema = schemas/* strictObject */.rej({
    rule: comparison/* gateRuleSchema */.jg
        .default('no-regression')
        .describe('`no-regression`: fail on proven harm. `not-worse`: pass on proof only. `threshold`: the plain difference.'),
    margin: schemas/* number */.aig().gt(0).lt(1).default(0.02).describe('The drop in accuracy that is too much: 0.02 is two points.'),
    tolerance: schemas/* number */.aig().min(0).lt(1).default(0).describe('A drop up to this size is not called a regression.'),
    alpha: probability.default(0.05).describe('Error rate of the strict claim, one-sided.'),
    beta: probability.default(0.1).describe('Error rate of the loose claim, one-sided.'),
    'on-inconclusive': schemas/* enum */.k5n(['pass', 'warn', 'fail'])
        .optional()
        .describe('What an undecided comparison does to the check: by default `warn` for no-regression and `fail` for not-worse.'),
});
const taskSchema = schemas/* strictObject */.rej({
    train: filePatterns.optional().describe('Training files: a path, a glob or a list of them.'),
    validation: filePatterns.optional().describe('Validation files of the training job. Never judged by.'),
    'held-out': filePatterns.describe('The samples that both models are judged by.'),
    provider: providerName
        .default('openai')
        .describe('`openai`, `local` (a dry run inside the program, free), or a name from `providers`.'),
    baseline: targetSchema.describe('What runs today.'),
    candidate: targetSchema.describe('What would replace it.'),
    graders: schemas/* array */.YOg(schemas/* enum */.k5n(graders/* graderNames */.M))
        .min(1)
        .default(['exact-match'])
        .describe('Rules that judge an answer; all of them must hold.'),
    gate: gateSchema.prefault({}).describe('How the comparison is decided.'),
    'fine-tune': fineTuneSchema.optional().describe('How `tuned` is made.'),
    engine: schemas/* enum */.k5n(engines)
        .default('online')
        .describe('`online`: call by call. `batch`: by the Batch API of the provider, cheaper and within a day.'),
    'batch-wait': durationMs
        .prefault('1h')
        .describe('How long to wait for the batches; a later run carries on with them.'),
    timeout: durationMs
        .prefault('120s')
        .describe('An attempt at a call that takes longer is given up, and made again.'),
    budget: schemas/* strictObject */.rej({ 'max-usd': usd.optional().describe('Refuse to evaluate when it could cost more.') })
        .prefault({})
        .describe('Limit of spending, checked before the first call.'),
    'max-error-rate': schemas/* number */.aig()
        .min(0)
        .max(0.5)
        .default(0.01)
        .describe('More failed calls than this share, and the run is a failure instead of a verdict.'),
})
    .superRefine((task, context) => {
    if (task.gate.tolerance >= task.gate.margin) {
        context.addIssue({ code: 'custom', path: ['gate', 'tolerance'], message: 'must be smaller than gate.margin' });
    }
    const wantsTuned = task.baseline.model === 'tuned' || task.candidate.model === 'tuned';
    if ((wantsTuned || task['fine-tune'] !== undefined) && task.train === undefined) {
        context.addIssue({
            code: 'custom',
            path: ['train'],
            message: 'is missing, and a tuned model needs training files',
        });
    }
    if (task.baseline.model === 'tuned' && task.candidate.model === 'tuned') {
        context.addIssue({
            code: 'custom',
            path: ['baseline', 'model'],
            message: 'must not be `tuned` as well: the candidate is',
        });
    }
});
const ruleCodes = rule_catalogue/* RULE_CATALOGUE */.$.map(({ code }) => code);
const rulesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(apply_severities/* ruleSettings */.I8))
    .superRefine((rules, context) => {
    for (const [code, setting] of Object.entries(rules)) {
        const rule = rule_catalogue/* RULE_CATALOGUE */.$.find((entry) => entry.code === code);
        const message = rule === undefined ? describeUnknownRule(code) : (0,apply_severities/* mayBeSetTo */.CY)(setting, rule) ? null : MUST_STAY;
        if (message !== null)
            context.addIssue({ code: 'custom', path: [code], message });
    }
})
    .default({})
    .meta({
    description: 'Severity of a rule of `validate` by its code: `error`, `warning` or `off`. An error by which a line is no example stays one.',
    propertyNames: { enum: ruleCodes },
});
const MUST_STAY = 'must stay an error: a line that breaks this rule is no example, and would be left out without a word';
function describeUnknownRule(code) {
    const nearest = nearestNames(code, ruleCodes);
    const meant = nearest.length === 0
        ? 'docs/datasets.md says where the codes are listed'
        : `meant is perhaps ${nearest.join(', ')}`;
    return `must stand under the code of a rule; ${meant}`;
}
const configurationSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).default(1).describe('Version of this format.'),
    rules: rulesSchema,
    providers: schemas/* record */.g1P(providerName, providerSchema)
        .default({})
        .describe('OpenAI-compatible services by a name of your choice.'),
    tasks: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a short name of letters, digits, ., - or _'), taskSchema)
        .refine((tasks) => Object.keys(tasks).length > 0, 'must name at least one task')
        .describe('What a model must do well, by name.'),
});


/***/ }),

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseConfiguration)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(711);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);




/**
 * YAML (or JSON, which is YAML) to a configuration with its defaults filled in.
 * Throws one `Failure` that names every problem with its line, so that nobody mends them one run at a time.
 */
function parseConfiguration(text, name) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: true });
    if (document.errors.length > 0) {
        const evidence = document.errors.map((error) => `${name}:${lines.linePos(error.pos[0]).line}: ${firstLine(error.message)}`);
        throw invalid(name, evidence, 'Correct the YAML.');
    }
    const input = expandAliases(document, name);
    const parsed = _configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationSchema */ .W.safeParse(input ?? {});
    if (parsed.success)
        return parsed.data;
    const evidence = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblems */ .y)(parsed.error.issues, input).map((problem) => {
        const line = lineOf(problem);
        return `${line === null ? name : `${name}:${line}`}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProblem */ .f)(problem)}`;
    });
    throw invalid(name, evidence, 'The keys and their rules are in docs/configuration.md; editors check them with schema/tunegate.schema.json.');
    function lineOf({ path }) {
        for (let length = path.length; length > 0; length -= 1) {
            const node = document.getIn(path.slice(0, length), true);
            if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
                const [start] = node.range;
                if (typeof start === 'number')
                    return lines.linePos(start).line;
            }
        }
        return null;
    }
}
/** A bounded number of alias expansions: a few lines of nested anchors must not become gigabytes. */
function expandAliases(document, name) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        const evidence = error instanceof Error ? error.message : String(error);
        throw invalid(name, [`${name}: ${evidence}`], 'Write the values out instead of nesting aliases.');
    }
}
function invalid(name, evidence, remedy) {
    const what = `The configuration ${name} cannot be used: ${evidence.length} ${evidence.length === 1 ? 'problem' : 'problems'}.`;
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ kind: 'configuration', what, evidence: evidence.join('\n'), remedy });
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSafeUrl)
/* harmony export */ });
/** Keys must not travel in the clear: https, or http on this machine only. */
function isSafeUrl(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname } = new URL(text);
    const isHere = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
    return protocol === 'https:' || (protocol === 'http:' && isHere);
}


/***/ }),

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ loadAccepted),
  $: () => (/* binding */ saveAccepted)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/dataset/accepted-findings.js


/** The file in which a repository keeps what it has looked at and accepts. */
const ACCEPTED_FILE_NAME = 'tunegate.accepted.json';
const acceptedFindingSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('Path of the dataset file from the folder of this file, with /.'),
    code: schemas/* string */.YjP().min(1).describe('The rule.'),
    line: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/)
        .nullable()
        .describe("The first 32 hexadecimal digits of the SHA-256 of the line's bytes; null: a finding about the whole file."),
    count: schemas/* number */.aig().int().min(1).describe('How many such findings are accepted.'),
});
const acceptedFileSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    schemaVersion: schemas/* literal */.euz(1),
    accepted: schemas/* array */.YOg(acceptedFindingSchema),
});
/** Throws a `Failure` that names the file and the first thing that is wrong with it. */
function parseAccepted(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unusable(name, error instanceof Error ? error.message : String(error));
    }
    const parsed = acceptedFileSchema.safeParse(value);
    if (parsed.success)
        return parsed.data.accepted;
    const [issue] = parsed.error.issues;
    throw unusable(name, issue === undefined ? '' : `${issue.path.join('.') || 'the file'}: ${issue.message}`);
}
/** One entry a line, sorted: two branches that accept different findings merge without a conflict, as a rule. */
function formatAccepted(accepted) {
    const lines = accepted.toSorted(byPlace).map((finding) => `    ${JSON.stringify(finding)}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "schemaVersion": 1,\n  "accepted": ${list}\n}\n`;
}
function byPlace(one, other) {
    const keys = (finding) => [finding.file, finding.code, finding.line ?? ''].join('\u0000');
    return keys(one) < keys(other) ? -1 : 1;
}
function unusable(name, evidence) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `The accepted findings in ${name} cannot be read.`,
        evidence,
        remedy: 'Restore the file, or delete it and write it anew by `tunegate validate FILES --update-baseline`.',
    });
}

// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/files/replace-file.js
var replace_file = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/steps/load-accepted.js





/** What `tunegate.accepted.json` in this folder accepts, or nothing without the file. Files are named as reports name them. */
async function loadAccepted(folder) {
    const path = (0,external_node_path_.join)(folder, ACCEPTED_FILE_NAME);
    if (!(0,external_node_fs_.existsSync)(path))
        return [];
    const text = new TextDecoder().decode(await (0,read_bytes/* readBytes */.i)(path, 'The folder of the configuration'));
    return parseAccepted(text, path).map((finding) => ({
        ...finding,
        file: slashed((0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(folder, finding.file))),
    }));
}
/** Writes the file whole and gives its path. */
async function saveAccepted(folder, accepted) {
    const path = (0,external_node_path_.join)(folder, ACCEPTED_FILE_NAME);
    const entries = accepted.map((finding) => ({ ...finding, file: slashed((0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(finding.file))) }));
    await (0,replace_file/* overwriteFile */.KS)(path, formatAccepted(entries));
    return path;
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}


/***/ })

};
