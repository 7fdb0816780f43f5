export const id = 943;
export const ids = [943];
export const modules = {

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/dataset/accept-findings.js
var accept_findings = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/dataset/apply-severities.js
var apply_severities = __webpack_require__(4635);
// EXTERNAL MODULE: ./build/dataset/check-files.js + 7 modules
var check_files = __webpack_require__(9420);
// EXTERNAL MODULE: ./build/dataset/settle-findings.js + 1 modules
var settle_findings = __webpack_require__(6886);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/files/find-files.js
var find_files = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/files/open-source.js
var open_source = __webpack_require__(5274);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/dataset/check-lines.js
var check_lines = __webpack_require__(801);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js
var count_tokens = __webpack_require__(8979);
// EXTERNAL MODULE: ./build/dataset/find-near-duplicates.js
var find_near_duplicates = __webpack_require__(7498);
// EXTERNAL MODULE: ./build/dataset/join-lines.js
var join_lines = __webpack_require__(185);
// EXTERNAL MODULE: ./build/dataset/read-lines.js
var read_lines = __webpack_require__(2021);
;// CONCATENATED MODULE: ./build/files/start-threads.js







const MOST_THREADS = 4;
const RANGE_BYTES = 8 * 1024 * 1024;
/** Lines leave no garbage that lives long; a larger nursery would only make the threads larger. */
const YOUNG_MEGABYTES = 8;
/** Fewer bytes of texts are compared sooner than a thread has started. */
const FEW_TEXT_BYTES = 1024 * 1024;
/**
 * Threads for files that do not stay in memory; smaller ones are checked where they are. The first task starts them. Results are
 * those of one thread, to the byte.
 */
function startThreads({ entry, most = Math.min(MOST_THREADS, (0,external_node_os_.availableParallelism)()), rangeBytes = RANGE_BYTES, }) {
    const counter = (0,count_tokens.makeTokenCounter)();
    const all = new Set();
    const idle = [];
    const waiting = [];
    async function run(task) {
        const thread = idle.pop() ?? (all.size < most ? start() : await new Promise((take) => waiting.push(take)));
        try {
            return await thread.run(task);
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                idle.push(thread);
            else
                next(thread);
        }
    }
    function start() {
        const thread = makeThread(entry);
        all.add(thread);
        return thread;
    }
    async function closeIdle() {
        const closing = idle.splice(0);
        for (const thread of closing)
            all.delete(thread);
        await Promise.all(closing.map((thread) => thread.close()));
    }
    return {
        async checkLines(lines) {
            if (lines.keepsExamples)
                return (0,check_lines/* checkLines */.W)(lines, counter);
            const { options, format } = lines;
            const joiner = new join_lines/* LineJoiner */.Q();
            // One range more than there are threads is under way, so that none of them waits while results are joined in their order.
            const running = [];
            const join = async () => {
                const result = await running.shift();
                if (result?.kind === 'lines')
                    joiner.add(result.lines);
            };
            for (const range of divide(lines, rangeBytes)) {
                if (running.length > most)
                    await join();
                running.push(run({ kind: 'lines', range, options, format }));
            }
            while (running.length > 0)
                await join();
            return joiner.finish();
        },
        async findNearDuplicates(texts) {
            if (texts.bytes < FEW_TEXT_BYTES)
                return (0,find_near_duplicates/* findNearDuplicates */.O)(texts);
            // What checked lines holds a tokenizer and garbage, as much as the comparison needs.
            await closeIdle();
            const result = await run({ kind: 'near', texts: texts.parts });
            return result.kind === 'near' ? result.near : (0,find_near_duplicates/* findNearDuplicates */.O)(texts);
        },
        close: async () => {
            await Promise.all([...all].map((thread) => thread.close()));
        },
    };
}
/** Ranges of whole lines, each of about so many bytes. */
function* divide({ source, range }, rangeBytes) {
    for (let from = range.from; from < range.to;) {
        const to = Math.min(range.to, (0,read_lines/* findLineEnd */.Rc)(source, Math.min(from + rangeBytes, range.to), range.to) + 1);
        yield { from, to };
        from = to;
    }
}
function makeThread(entry) {
    const worker = new external_node_worker_threads_.Worker(entry, { argv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    return {
        run: (task) => new Promise((resolve, reject) => {
            const settle = (done) => {
                worker.off('message', take).off('error', fail).off('exit', end);
                done();
            };
            const take = (result) => settle(() => resolve(result));
            const fail = (error) => settle(() => reject(error));
            const end = (code) => fail(new Error(`A thread ended with ${code}.`));
            worker.on('message', take).on('error', fail).on('exit', end);
            worker.postMessage(task);
        }),
        close: () => worker.terminate(),
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/github/plan-annotations.js


/**
 * Chooses what to annotate: at most ten errors and ten warnings, because the runner drops the rest of a step's silently
 * (`_maxCountPerIssueType`, actions/runner 2.336.0, 2026-08). Where there are more, nine are shown and the tenth says
 * how many are left. The worst come first, in the order of `worstFindings`.
 */
function planAnnotations(files) {
    const findings = (0,worst_findings/* worstFindings */.Q)({ files });
    return severities.flatMap((severity) => planOfSeverity(severity, findings));
}
const severities = ['error', 'warning'];
const mostOfSeverity = 10;
const longestMessage = 4_096;
function planOfSeverity(severity, findings) {
    const ofSeverity = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
    if (ofSeverity.length <= mostOfSeverity)
        return ofSeverity.map(annotationOf);
    const shown = ofSeverity.slice(0, mostOfSeverity - 1);
    return [...shown.map(annotationOf), annotationOfRest(severity, ofSeverity.slice(shown.length))];
}
function annotationOf({ path, diagnostic }) {
    const { severity, code, line, column, message, hint } = diagnostic;
    return {
        severity,
        title: `tunegate: ${code}`,
        message: (0,escape_log/* escapeLog */.Ah)(hint === '' ? message : `${message} ${hint}`, longestMessage),
        file: path,
        ...(line > 0 && { startLine: line }),
        ...(line > 0 && column !== undefined && { startColumn: column }),
    };
}
function annotationOfRest(severity, rest) {
    const files = new Set(rest.map(({ path }) => path)).size;
    const noun = rest.length === 1 ? severity : `${severity}s`;
    return {
        severity,
        title: `tunegate: ${rest.length} more ${noun}`,
        message: `${rest.length} more ${noun} in ${files} ${files === 1 ? 'file' : 'files'}. All are in the job summary and in report.json.`,
    };
}

;// CONCATENATED MODULE: ./build/github/annotate.js


/**
 * Shows what is wrong with the data on its lines, through the runner's `error` and `warning` commands on stdout.
 * `@actions/core` escapes message and properties.
 */
function annotate(files) {
    for (const annotation of planAnnotations(files))
        writers[annotation.severity](annotation.message, place(annotation));
}
const writers = { error: core/* error */.z3, warning: core/* warning */.$e };
function place({ title, file, startLine, startColumn }) {
    return {
        title,
        ...(file !== undefined && { file }),
        ...(startLine !== undefined && { startLine }),
        ...(startColumn !== undefined && { startColumn }),
    };
}

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/dataset/rule-catalogue.js
var rule_catalogue = __webpack_require__(2281);
;// CONCATENATED MODULE: ./build/render/rule-page.js
const REPOSITORY = 'https://github.com/tunegate/tunegate';
/** Where tunegate lives. */
const projectPage = REPOSITORY;
/** The page that explains a rule. Codes are kebab-case by declaration and need no escaping. */
function rulePage(code) {
    return `${REPOSITORY}/blob/main/docs/diagnostics/${code}.md`;
}

// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(7615);
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
                            shortDescription: { text: `${(0,statement/* capitalised */.I)(code.replaceAll('-', ' '))}.` },
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

;// CONCATENATED MODULE: ./build/dataset/advise-size.js
/**
 * What a number of training examples is good for. Advice and not a diagnostic: a small set is not wrong. From OpenAI's
 * fine-tuning guide (10 are the least; 50 to 100 show clear gains) and common practice (100–500 for a task, 1,000 and more
 * for format and edge cases).
 */
function adviseSize(examples) {
    return (SIZES.find(({ below }) => examples < below)?.advice ??
        'Enough for format, tone and most edge cases; more helps where answers still break.');
}
const SIZES = [
    { below: 10, advice: 'Fewer than the 10 that the service takes.' },
    { below: 50, advice: 'Enough to try the pipeline; gains usually show from 50 examples on.' },
    { below: 100, advice: 'Enough to see whether fine-tuning helps; 100 to 500 are usual for a task.' },
    { below: 1000, advice: 'A usual size for one task; 1,000 and more pay where there are many edge cases.' },
];

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(5566);
// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(235);
// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/dataset/count-behind.js
var count_behind = __webpack_require__(9233);
;// CONCATENATED MODULE: ./build/render/fold-findings.js

/** The findings of one file, in their order, at most `most` of a rule and severity: five thousand equal ones are one mistake. */
function foldFindings(diagnostics, most = 10) {
    const totals = new Map();
    for (const diagnostic of diagnostics) {
        const rule = ruleOf(diagnostic);
        totals.set(rule, (totals.get(rule) ?? 0) + 1 + (0,count_behind/* countBehind */.Y)(diagnostic));
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

// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
;// CONCATENATED MODULE: ./build/render/validation-text.js









/** The findings of `validate` for a terminal: `path:line:column  error  message  [code]` with the hint below, by file. */
function renderValidationText(report, { colour }) {
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const files = report.files.filter((file) => file.diagnostics.length > 0).map((file) => fileBlock(file, paint));
    const overlaps = report.pairs.flatMap((pair) => (0,describe_pair/* describePair */.A)(pair) ?? []).map((line) => (0,escape_log/* escapeLogValue */.t6)(line));
    const stale = (report.staleAccepted ?? []).map(({ file, code, count }) => `${(0,escape_log/* escapeLogValue */.t6)(file)}: ${(0,numbers/* formatPlural */.yk)(count, 'accepted finding')} of ${(0,escape_log/* escapeLogValue */.t6)(code)} no longer there; --update-baseline forgets ${count === 1 ? 'it' : 'them'}`);
    const blocks = [
        ...files,
        ...(overlaps.length === 0 ? [] : [overlaps.map((line) => paint('yellow', line)).join('\n')]),
        ...(stale.length === 0 ? [] : [stale.map((line) => paint('dim', line)).join('\n')]),
    ];
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...blocks, [summaryLine(report, paint), ...sizes(report, paint)].join('\n')].join('\n\n')}\n`);
}
function fileBlock({ path, diagnostics }, paint) {
    const findings = foldFindings(diagnostics);
    const places = findings.map(({ diagnostic: { line, column } }) => [(0,escape_log/* escapeLogValue */.t6)(path), ...(line === 0 ? [] : [line]), ...(line === 0 || column === undefined ? [] : [column])].join(':'));
    const width = places.reduce((widest, place) => Math.max(widest, (0,column_width/* columnWidth */.zt)(place)), 0);
    const below = (text) => `${' '.repeat(width + 2)}${paint('dim', text)}`;
    return findings
        .flatMap(({ diagnostic: { severity, message, code, hint }, more }, index) => {
        const label = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
        const place = (0,column_width/* padColumns */.Fo)(places[index] ?? '', width);
        return [
            `${place}  ${label}  ${(0,escape_log/* escapeLogValue */.t6)(message)}  ${paint('dim', `[${(0,escape_log/* escapeLogValue */.t6)(code)}]`)}`,
            ...(hint === '' ? [] : [below(`hint     ${(0,escape_log/* escapeLogValue */.t6)(hint)}`)]),
            ...(more > 0
                ? [below(`and ${(0,numbers/* formatCount */.B4)(more)} more like it (tunegate validate --format json lists them)`)]
                : []),
        ];
    })
        .join('\n');
}
/** What the size of each training file is good for. */
function sizes({ files }, paint) {
    return files
        .filter(({ role, examples }) => role === 'train' && examples > 0)
        .map(({ path, examples }) => paint('dim', `${(0,escape_log/* escapeLogValue */.t6)(path)}: ${(0,numbers/* formatPlural */.yk)(examples, 'example')}. ${adviseSize(examples)}`));
}
function summaryLine(report, paint) {
    const { files, summary } = report;
    const examples = files.reduce((sum, file) => sum + file.examples, 0);
    const size = `in ${(0,numbers/* formatPlural */.yk)(files.length, 'file')} (${(0,numbers/* formatPlural */.yk)(examples, 'example')}, ${(0,numbers/* formatPlural */.yk)(summary.tokens, 'token')})`;
    const { accepted = 0 } = summary;
    const hidden = accepted === 0 ? '' : `; ${(0,numbers/* formatPlural */.yk)(accepted, 'accepted finding')} not shown`;
    const colour = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
    return paint(colour, (0,statement/* capitalised */.I)(`${(0,describe_findings/* describeFindings */.k)(report)} ${size}${hidden}`));
}

// EXTERNAL MODULE: ./build/steps/load-accepted.js + 1 modules
var load_accepted = __webpack_require__(8061);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/settings/parse-configuration.js
var parse_configuration = __webpack_require__(6272);
;// CONCATENATED MODULE: ./build/steps/load-finding-settings.js





const USUAL = 'tunegate.yml';
/**
 * Severities and accepted findings for files that no task names: of the configuration that is named, or of tunegate.yml in the
 * working folder where there is one. What is accepted stands beside the configuration, and without one in the working folder.
 */
async function loadFindingSettings(config) {
    const path = config ?? ((0,external_node_fs_.existsSync)(USUAL) ? USUAL : undefined);
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path ?? USUAL));
    const accepted = await (0,load_accepted/* loadAccepted */.c)(folder);
    if (path === undefined)
        return { rules: {}, accepted, folder };
    const text = new TextDecoder().decode(await (0,read_bytes/* readBytes */.i)(path, 'The command line'));
    return { rules: (0,parse_configuration/* parseConfiguration */.M)(text, path).rules, accepted, folder };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/cli/validate.js

















/** Checks dataset files and prints what is wrong with them. */
async function runValidate({ options, positionals }, terminal) {
    const settings = await loadFindingSettings(options.config);
    const files = [...(await openAll('train', positionals)), ...(await openAll('held-out', options['held-out']))];
    const checked = await check(files, options);
    const accepted = options['update-baseline'] ? await acceptAll(checked, files, settings, terminal) : settings.accepted;
    const report = (0,settle_findings/* settleFindings */.g)(checked, { ...settings, accepted }, files);
    print(report, files, options.format, terminal);
    return report.summary.errors > 0 ? exit_code/* exitCodes */.hS.failed : exit_code/* exitCodes */.hS.passed;
}
async function check(files, { method, service }) {
    const threads = startThreads({ entry: process.argv[1] ?? '' });
    try {
        const known = { ...(method === undefined ? {} : { method }), ...(service === undefined ? {} : { service }) };
        return (await (0,check_files/* checkFilesInThreads */.O)(files, threads, known)).report;
    }
    finally {
        await threads.close();
    }
}
function print(report, files, format, terminal) {
    switch (format) {
        case 'json':
            terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
            break;
        case 'sarif':
            terminal.stdout(renderSarif(report, (0,settle_findings/* hashFindings */.p)(report, files), version/* version */.r));
            break;
        case 'github':
            annotate(report.files);
            break;
        case 'text':
            terminal.stdout(renderValidationText(report, terminal));
            break;
    }
}
/** Writes the warnings as accepted and says so; the errors are what nobody can accept. */
async function acceptAll(checked, files, { rules, accepted, folder }, { stderr }) {
    const report = (0,apply_severities/* applySeverities */.mk)(checked, rules);
    const updated = (0,accept_findings/* updateAccepted */.hO)(report, accepted, (0,settle_findings/* hashFindings */.p)(report, files));
    const path = await (0,load_accepted/* saveAccepted */.$)(folder, updated);
    const checkedPaths = new Set(report.files.map(({ path: file }) => file));
    const count = updated.reduce((sum, entry) => sum + (checkedPaths.has(entry.file) ? entry.count : 0), 0);
    const { errors } = report.summary;
    const refused = errors === 0 ? '' : `; ${(0,numbers/* formatPlural */.yk)(errors, 'error')} cannot be accepted`;
    stderr.write(`${(0,escape_log/* escapeLogValue */.t6)((0,external_node_path_.relative)(process.cwd(), path))}: ${(0,numbers/* formatPlural */.yk)(count, 'warning')} of these files accepted${refused}\n`);
    return updated;
}
async function openAll(role, patterns) {
    const paths = await (0,find_files/* findFiles */.l)({ patterns, from: process.cwd(), setting: 'The command line' });
    return paths.map((path) => ({ path, role, bytes: (0,open_source/* openSource */.o)(path, 'The command line') }));
}


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Q: () => (/* binding */ LineJoiner)
/* harmony export */ });
/* harmony import */ var _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _example_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8540);


/** Joins the ranges of a file that is too large to keep its examples, added in their order, to what one reading of all of them would have given. */
class LineJoiner {
    #findings = new _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticList */ .w();
    #table = new _example_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ExampleTable */ .l();
    #lines = 0;
    #blank = 0;
    #firstBlank = 0;
    add({ lines, blank, findings, table }) {
        if (this.#blank === 0 && blank.count > 0)
            this.#firstBlank = this.#lines + blank.first;
        this.#blank += blank.count;
        this.#findings.append(findings, this.#lines);
        this.#table.append(table, this.#lines);
        this.#lines += lines;
    }
    finish() {
        return {
            lines: this.#lines,
            blank: { count: this.#blank, first: this.#firstBlank },
            findings: this.#findings,
            table: this.#table,
            examples: [],
        };
    }
}
/** What can be sent to another thread. */
function partsOf({ lines, blank, findings, table }) {
    return { lines, blank, findings: { kept: findings.kept, counts: findings.counts }, table: table.parts };
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);



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

/***/ 5708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ capitalised),
/* harmony export */   f: () => (/* binding */ plainPhrases)
/* harmony export */ });
/** The phrases without mark-up, for media that have none. */
function plainPhrases(phrases) {
    return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.code)).join('');
}
/** `baseline` → `Baseline`. */
function capitalised(name) {
    return name.slice(0, 1).toUpperCase() + name.slice(1);
}


/***/ })

};
