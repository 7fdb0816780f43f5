export const id = 728;
export const ids = [728];
export const modules = {

/***/ 74772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/domain/report.js + 5 modules
var report = __webpack_require__(93950);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(69592);
// EXTERNAL MODULE: ./build/render/html/render-html.js + 17 modules
var render_html = __webpack_require__(64799);
// EXTERNAL MODULE: ./build/render/describe-verdict.js
var describe_verdict = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(97615);
;// CONCATENATED MODULE: ./build/render/escape-xml.js

/** Untrusted text for XML 1.0, safe as element content and as a quoted attribute value; characters that XML cannot hold are shown. */
function escapeXml(text, limit = 20_000) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* showInvisible */.jQ)((0,visible_text/* unifyLineBreaks */.O1)(text)), limit)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (match) => `&#${match.charCodeAt(0)};`)
        .replace(/[\n\t]/g, (match) => `&#${match.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/render/fold-findings.js
var fold_findings = __webpack_require__(55293);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/junit.js




/**
 * The report as JUnit XML, the form that test reporters read: a suite for each task, in it a case for each dataset file and one for the
 * verdict. A failed case is what makes the gate red; what was not evaluated is skipped, and what could not be carried through an error.
 *
 * There is no standard; this keeps to what https://github.com/testmoapp/junitxml describes (2026-11).
 */
function renderJunit(report) {
    const suites = (0,describe_verdict/* describeVerdicts */.W)(report).tasks.map(({ task, headline }) => suiteOf(task, headline));
    const cases = suites.flatMap((suite) => suite.cases);
    const seconds = report.run.durationMs / 1_000;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="tunegate" ${counts(cases)} time="${seconds.toFixed(3)}" timestamp="${escapeXml(report.run.startedAt)}">`,
        ...suites.flatMap(({ name, cases: own }) => [
            `  <testsuite name="${escapeXml(name)}" ${counts(own)}>`,
            ...own.flatMap((one) => caseLines(one, name)),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteOf(task, headline) {
    return { name: task.name, cases: [...task.datasets.files.map(fileCase), verdictCase(task, headline)] };
}
const mostOfRule = 20;
function fileCase({ path, diagnostics }) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const details = (0,fold_findings/* foldFindings */.U)(errors, mostOfRule).map(({ diagnostic: { line, code, message }, more }) => `${path}:${line} ${message} [${code}]${more > 0 ? ` and ${more} more like it` : ''}`);
    return {
        name: `data: ${path}`,
        outcome: errors.length === 0 ? 'passed' : 'failure',
        message: (0,numbers/* formatPlural */.yk)(errors.length, 'error'),
        details: details.join('\n'),
    };
}
const mostBroken = 50;
function verdictCase({ verdict, passed, failure, flips }, { claim, evidence }) {
    const outcome = failure !== null ? 'error' : passed ? 'passed' : verdict === 'skipped' ? 'skipped' : 'failure';
    const broken = flips.broken
        .slice(0, mostBroken)
        .map((flip) => `${flip.file}:${flip.line} expected ${flip.expected}, candidate ${flip.candidate}`);
    return { name: 'verdict', outcome, message: claim, details: [evidence, ...broken].join('\n') };
}
function caseLines({ name, outcome, message, details }, suite) {
    const start = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}"`;
    switch (outcome) {
        case 'passed':
            return [`${start}/>`];
        case 'skipped':
            return [`${start}><skipped message="${escapeXml(`${message}. ${details}`)}"/></testcase>`];
        case 'failure':
        case 'error':
            return [
                `${start}><${outcome} message="${escapeXml(message)}" type="tunegate">${escapeXml(details)}</${outcome}></testcase>`,
            ];
    }
}
function counts(cases) {
    const count = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
    return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

// EXTERNAL MODULE: ./build/render/sarif.js + 1 modules
var sarif = __webpack_require__(83443);
// EXTERNAL MODULE: ./build/render/fit-sections.js
var fit_sections = __webpack_require__(14139);
// EXTERNAL MODULE: ./build/render/markdown-page.js + 8 modules
var markdown_page = __webpack_require__(58099);
;// CONCATENATED MODULE: ./build/render/summary.js


/**
 * The job summary: the comment's page without its markers and with more answers. The runner throws a summary file of
 * more than 1 MiB away (actions/runner, read 2026-11-20) and other steps may append to it, so 1,000,000 bytes are used.
 */
function renderSummary(report) {
    const pieces = (0,markdown_page/* markdownPieces */.n)(report, {
        broken: 200,
        fixed: 100,
        slices: 60,
        findings: 200,
        changes: 100,
        text: 400,
    });
    return (0,fit_sections/* fitSections */.W)(pieces, 1_000_000, (text) => Buffer.byteLength(text));
}

// EXTERNAL MODULE: ./build/render/text.js + 2 modules
var render_text = __webpack_require__(60311);
// EXTERNAL MODULE: ./build/settings/problem.js + 1 modules
var settings_problem = __webpack_require__(77451);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/cli/report.js













/** Shows a saved report again. Showing judges nothing: the exit code is that of this command, not of the run. */
async function runReport({ options, positionals }, terminal) {
    const report = await readReport(positionals[0] ?? usualReport());
    terminal.stdout(render(report, options.format, terminal));
    return exit_code/* exitCodes */.hS.passed;
}
function usualReport() {
    const path = (0,external_node_path_.join)('tunegate-report', 'report.json');
    if ((0,external_node_fs_.existsSync)(path))
        return path;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: 'There is no report to show.',
        evidence: `Looked for ${path}.`,
        remedy: 'Run `tunegate gate` first, or name a report.json, or the report directory that holds one.',
    });
}
/** From the file, or from the report directory that it stands in. */
async function readReport(given) {
    const inside = (0,external_node_path_.join)(given, 'report.json');
    const path = (0,external_node_fs_.existsSync)(inside) ? inside : given;
    const value = parseJson(await (0,read_bytes/* readBytes */.i)(path, 'The command line'));
    const parsed = report/* reportSchema */.Qh.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [problem] = (0,settings_problem/* describeProblems */.y)(parsed.error.issues, value, report/* reportSchema */.Qh);
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${path} is no report of tunegate.`,
        evidence: value === undefined || problem === undefined ? 'It is not one JSON value.' : `${(0,settings_problem/* renderProblem */.f)(problem)}.`,
        remedy: 'Name a report.json, or the report directory that holds one.',
    });
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
function render(report, format, terminal) {
    switch (format) {
        case 'text':
            return (0,render_text/* renderText */.S)(report, terminal);
        case 'markdown':
            return renderSummary(report);
        case 'html':
            return (0,render_html.renderHtml)(report);
        case 'json':
            return `${JSON.stringify(report, null, 2)}\n`;
        case 'junit':
            return renderJunit(report);
        case 'sarif':
            return (0,sarif/* renderSarif */.W)(findingsOf(report), new Map(), version/* version */.r);
    }
}
/** The findings of all tasks; a file that several tasks share is told once. */
function findingsOf({ tasks }) {
    const files = new Map();
    for (const { datasets } of tasks)
        for (const file of datasets.files)
            files.set(file.path, file);
    const sum = (severity) => tasks.reduce((total, { datasets }) => total + datasets.summary[severity], 0);
    return {
        schemaVersion: 1,
        files: [...files.values()],
        pairs: [],
        summary: { errors: sum('errors'), warnings: sum('warnings'), tokens: sum('tokens') },
    };
}


/***/ }),

/***/ 78767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isRightOrWrong)
/* harmony export */ });
/** Whether each answer was plainly right or wrong, so that losses and gains are broken and fixed answers. */
function isRightOrWrong({ n, bothRight, losses, gains, baseline, candidate }) {
    const close = (count, share) => Math.abs(count - share * n) < 1e-6 * Math.max(1, n);
    return close(bothRight + losses, baseline.value) && close(bothRight + gains, candidate.value);
}


/***/ }),

/***/ 89233:
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

/***/ 55293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ foldFindings)
/* harmony export */ });
/* harmony import */ var _dataset_count_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89233);

/** The findings of one file, in their order, at most `most` of a rule and severity: five thousand equal ones are one mistake. */
function foldFindings(diagnostics, most = 10) {
    const totals = new Map();
    for (const diagnostic of diagnostics) {
        const rule = ruleOf(diagnostic);
        totals.set(rule, (totals.get(rule) ?? 0) + 1 + (0,_dataset_count_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .countBehind */ .Y)(diagnostic));
    }
    const shown = new Map();
    return diagnostics.flatMap((diagnostic) => {
        const rule = ruleOf(diagnostic);
        const count = (shown.get(rule) ?? 0) + 1;
        shown.set(rule, count);
        if (count > most)
            return [];
        return [{ diagnostic, more: count === most ? (totals.get(rule) ?? 0) - most : 0 }];
    });
}
function ruleOf({ severity, code }) {
    return `${severity} ${code}`;
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

/***/ 83443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/rule-catalogue.js
var rule_catalogue = __webpack_require__(42281);
;// CONCATENATED MODULE: ./build/render/rule-page.js
const REPOSITORY = 'https://github.com/tunegate/tunegate';
/** Where tunegate lives. */
const projectPage = REPOSITORY;
/** The page that explains a rule. Codes are kebab-case by declaration and need no escaping. */
function rulePage(code) {
    return `${REPOSITORY}/blob/main/docs/diagnostics/${code}.md`;
}

// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(25708);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(97615);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(12989);
;// CONCATENATED MODULE: ./build/render/sarif.js






/** GitHub takes 25,000 results of a run and shows the first 5,000 (docs.github.com, SARIF support, read 2026-11-20). */
const MOST_RESULTS = 25_000;
const LONGEST_MESSAGE = 1_000;
/**
 * The findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), worst first. `hashes` are those of the lines with
 * findings: with them a finding keeps its fingerprint when its line moves.
 */
function renderSarif(report, hashes, version) {
    const fingerprints = fingerprintFindings(report, hashes);
    const results = (0,worst_findings/* worstFindings */.Q)(report)
        .slice(0, MOST_RESULTS)
        .map(({ path, diagnostic }) => makeResult(path, diagnostic, fingerprints.get(diagnostic) ?? ''));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'tunegate',
                        semanticVersion: version,
                        informationUri: projectPage,
                        rules: rule_catalogue/* RULE_CATALOGUE */.$.map(({ code, severity }) => ({
                            id: code,
                            shortDescription: { text: `${(0,statement/* capitalised */.Iu)(code.replaceAll('-', ' '))}.` },
                            helpUri: rulePage(code),
                            defaultConfiguration: { level: severity },
                        })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const ruleIndexes = new Map(rule_catalogue/* RULE_CATALOGUE */.$.map(({ code }, index) => [code, index]));
function makeResult(path, { code, severity, line, column, pointer, message, hint }, print) {
    const ruleIndex = ruleIndexes.get(code);
    return {
        ruleId: code,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: severity,
        message: { text: messageString(hint === '' ? message : `${message} ${hint}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: artifactLocation(path),
                    // GitHub shows no result without a line: what concerns the whole file stands at its first.
                    region: {
                        startLine: Math.max(1, line),
                        ...(line === 0 || column === undefined ? {} : { startColumn: column }),
                    },
                },
                ...(pointer === undefined || pointer === ''
                    ? {}
                    : { logicalLocations: [{ fullyQualifiedName: (0,visible_text/* toOneLine */.GX)(pointer) }] }),
            },
        ],
        partialFingerprints: { 'tunegateFinding/v1': print },
    };
}
/**
 * Plain text for a SARIF message: braces are doubled, since single ones are placeholders (3.11.5), and what would be read as an
 * embedded link (3.11.6) is broken: data must not be able to place a link.
 */
function messageString(text) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* toOneLine */.GX)(text), LONGEST_MESSAGE).replaceAll('](', ']\u200b(').replace(/[{}]/g, '$&$&');
}
function artifactLocation(path) {
    const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
    const encoded = path.split('/').map(encodeSegment).join('/');
    if (!isAbsolute)
        return { uri: encoded.replace(/^(?:\.\/)+/, ''), uriBaseId: '%SRCROOT%' };
    return { uri: `file://${path.startsWith('/') ? '' : '/'}${encoded}` };
}
/** `encodeURIComponent` throws on a lone surrogate. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}
/** What a finding is, wherever its line stands: rule, place in the line, and content of the line; then which of several such. */
function fingerprintFindings({ files }, hashes) {
    const fingerprints = new Map();
    for (const { path, diagnostics } of files) {
        const seen = new Map();
        for (const diagnostic of diagnostics) {
            const { code, line, pointer = '' } = diagnostic;
            const content = line === 0 ? '' : (hashes.get(path)?.get(line) ?? '');
            const print = (0,external_node_crypto_.createHash)('sha256')
                .update(JSON.stringify([code, pointer, content]))
                .digest('hex')
                .slice(0, 32);
            const count = (seen.get(print) ?? 0) + 1;
            seen.set(print, count);
            fingerprints.set(diagnostic, `${print}:${count}`);
        }
    }
    return fingerprints;
}


/***/ }),

/***/ 25708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   f6: () => (/* binding */ plainPhrases)
/* harmony export */ });
/** The phrases without mark-up, for media that have none. */
function plainPhrases(phrases) {
    return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.code)).join('');
}
/** `baseline` \u2192 `Baseline`. */
function capitalised(name) {
    return name.slice(0, 1).toUpperCase() + name.slice(1);
}
/** A reason as a sentence. */
function asSentence(reason) {
    const text = reason.trim();
    return text === '' || /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 39306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ geometricHistogram),
/* harmony export */   r: () => (/* binding */ lowerEdge)
/* harmony export */ });
const stepsToTen = 8;
/** Steps that hold a value, in ascending order. Values that are not positive have no place on the grid and are left out. */
function geometricHistogram(values) {
    const counts = new Map();
    for (const value of values) {
        if (!(value > 0) || !Number.isFinite(value))
            continue;
        const step = stepOf(value);
        counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return [...counts].sort(([left], [right]) => left - right).map(([step, count]) => ({ step, count }));
}
/** Where a step begins. */
function lowerEdge(step) {
    return 10 ** (step / stepsToTen);
}
/** The logarithm is rounded: without a correction a value at an edge could land below it. */
function stepOf(value) {
    const near = Math.floor(Math.log10(value) * stepsToTen);
    if (value < lowerEdge(near))
        return near - 1;
    return value >= lowerEdge(near + 1) ? near + 1 : near;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
