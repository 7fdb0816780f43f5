export const id = 878;
export const ids = [878];
export const modules = {

/***/ 43940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dataset/accept-findings.js
var accept_findings = __webpack_require__(59498);
// EXTERNAL MODULE: ./build/dataset/apply-severities.js
var apply_severities = __webpack_require__(24635);
// EXTERNAL MODULE: ./build/dataset/check-files.js + 2 modules
var check_files = __webpack_require__(98944);
// EXTERNAL MODULE: ./build/dataset/settle-findings.js + 1 modules
var settle_findings = __webpack_require__(26886);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/files/open-source.js
var open_source = __webpack_require__(35274);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/dataset/check-lines.js
var check_lines = __webpack_require__(801);
// EXTERNAL MODULE: ./build/dataset/find-near-duplicates.js
var find_near_duplicates = __webpack_require__(67498);
// EXTERNAL MODULE: ./build/dataset/find-nearest.js
var find_nearest = __webpack_require__(84463);
// EXTERNAL MODULE: ./build/dataset/join-lines.js
var join_lines = __webpack_require__(30185);
// EXTERNAL MODULE: ./build/dataset/load-token-counter.js
var load_token_counter = __webpack_require__(32758);
// EXTERNAL MODULE: ./build/dataset/near-survey.js
var near_survey = __webpack_require__(47888);
// EXTERNAL MODULE: ./build/dataset/read-lines.js
var read_lines = __webpack_require__(62021);
// EXTERNAL MODULE: ./build/files/spare-memory.js
var spare_memory = __webpack_require__(34039);
;// CONCATENATED MODULE: ./build/files/start-threads.js











const MOST_THREADS = 4;
const RANGE_BYTES = 8 * 1024 * 1024;
/** Lines leave no garbage that lives long: a nursery of this size from the start (one of its three parts is in use) is collected 300 times in 200 MB instead of 3,000. */
const YOUNG_MEGABYTES = 24;
/** Fewer bytes of texts are compared sooner than a thread has started. */
const FEW_TEXT_BYTES = 1024 * 1024;
/**
 * Threads for files that do not stay in memory; smaller ones are checked where they are. The first task starts them. Results are
 * those of one thread, to the byte.
 */
function startThreads({ entry, most = Math.min(MOST_THREADS, (0,external_node_os_.availableParallelism)()), rangeBytes = RANGE_BYTES, }) {
    const counters = new Map();
    const all = new Set();
    const idle = [];
    const waiting = [];
    function counterOf(encoding) {
        const counter = counters.get(encoding) ?? (0,load_token_counter.loadTokenCounter)(encoding);
        counters.set(encoding, counter);
        return counter;
    }
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
                return (0,check_lines/* checkLines */.W)(lines, await counterOf(lines.options.encoding));
            (0,spare_memory/* spareMemory */.$)();
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
                return (0,find_near_duplicates/* findNearDuplicates */.OT)(texts);
            // What checked lines holds a tokenizer and garbage, as much as the comparison needs.
            await closeIdle();
            const survey = (0,near_survey/* makeSurvey */.L3)(texts.size);
            for (const kind of ['survey', 'bands']) {
                const drawn = new Int32Array(new SharedArrayBuffer(4));
                const share = { kind, texts: texts.parts, survey, drawn };
                await Promise.all(Array.from({ length: most }, () => run(share)));
            }
            return (0,find_near_duplicates/* listNearDuplicates */.Bs)(texts, survey);
        },
        async findNearest(search) {
            if (search.wanted.length === 0)
                return [];
            if (search.train.bytes < FEW_TEXT_BYTES)
                return (0,find_nearest/* findNearest */.qg)(search);
            const drawn = new Int32Array(new SharedArrayBuffer(4));
            const { wanted } = search;
            const share = {
                kind: 'nearest',
                train: search.train.parts,
                heldOut: search.heldOut.parts,
                wanted,
                drawn,
            };
            const results = await Promise.all(Array.from({ length: most }, () => run(share)));
            const blocks = results.flatMap((result) => (result.kind === 'nearest' ? result.blocks : []));
            return (0,find_nearest/* joinNearest */.LF)(blocks.toSorted(([left], [right]) => left - right).map(([, found]) => found));
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
    (0,external_node_v8_.setFlagsFromString)(`--min-semi-space-size=${YOUNG_MEGABYTES / 3}`);
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
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(12989);
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
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/sarif.js + 1 modules
var sarif = __webpack_require__(83443);
// EXTERNAL MODULE: ./build/dataset/advise-size.js
var advise_size = __webpack_require__(70305);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/describe-accepted.js
var describe_accepted = __webpack_require__(69004);
// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(90235);
// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(31001);
// EXTERNAL MODULE: ./build/render/fold-findings.js
var fold_findings = __webpack_require__(55293);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(25708);
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
    const findings = (0,fold_findings/* foldFindings */.U)(diagnostics);
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
        .map(({ path, examples }) => paint('dim', `${(0,escape_log/* escapeLogValue */.t6)(path)}: ${(0,numbers/* formatPlural */.yk)(examples, 'example')}. ${(0,advise_size/* adviseSize */.K)(examples)}`));
}
function summaryLine(report, paint) {
    const { files, summary } = report;
    const examples = files.reduce((sum, file) => sum + file.examples, 0);
    const size = `in ${(0,numbers/* formatPlural */.yk)(files.length, 'file')} (${(0,numbers/* formatPlural */.yk)(examples, 'example')}, ${(0,numbers/* formatPlural */.yk)(summary.tokens, 'token')})`;
    const accepted = (0,describe_accepted/* describeAccepted */.R)(report);
    const hidden = accepted === null ? '' : `; ${accepted}`;
    const colour = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
    return paint(colour, (0,statement/* capitalised */.Iu)(`${(0,describe_findings/* describeFindings */.k)(report)} ${size}${hidden}`));
}

// EXTERNAL MODULE: ./build/steps/load-accepted.js + 1 modules
var load_accepted = __webpack_require__(78061);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(69592);
// EXTERNAL MODULE: ./build/settings/parse-configuration.js + 11 modules
var parse_configuration = __webpack_require__(35317);
// EXTERNAL MODULE: ./build/settings/resolve-tasks.js + 7 modules
var resolve_tasks = __webpack_require__(12605);
;// CONCATENATED MODULE: ./build/steps/load-finding-settings.js






const USUAL = 'tunegate.yml';
/**
 * Severities, accepted findings and tasks for files that are checked by themselves: of the configuration that is named, or of
 * tunegate.yml in the working folder where there is one. What is accepted stands beside the configuration, and without one in the working folder.
 */
async function loadFindingSettings(config) {
    const path = config ?? ((0,external_node_fs_.existsSync)(USUAL) ? USUAL : undefined);
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path ?? USUAL));
    const accepted = await (0,load_accepted/* loadAccepted */.c)(folder);
    if (path === undefined)
        return { rules: {}, accepted, folder, tasks: [] };
    const text = new TextDecoder().decode(await (0,read_bytes/* readBytes */.i)(path, 'The command line'));
    const configuration = (0,parse_configuration/* parseConfiguration */.M)(text, path);
    return { rules: configuration.rules, accepted, folder, tasks: (0,resolve_tasks/* resolveTasks */.J)(configuration) };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/dataset/encoding.js
var encoding = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/files/find-files.js
var find_files = __webpack_require__(26959);
// EXTERNAL MODULE: ./build/files/match-paths.js
var match_paths = __webpack_require__(18032);
// EXTERNAL MODULE: ./build/steps/dataset-patterns.js
var dataset_patterns = __webpack_require__(91134);
// EXTERNAL MODULE: ./build/steps/read-datasets.js + 1 modules
var read_datasets = __webpack_require__(93039);
;// CONCATENATED MODULE: ./build/cli/choose-files.js







/**
 * The files that `validate` checks, each in its role. A file that the configuration names has its role there, one that `--held-out`
 * names is held out, and any other is to train on. Where none is named they are those of the task.
 */
async function chooseFiles(positionals, options, settings) {
    if (positionals.length === 0 && options['held-out'].length === 0) {
        const task = chooseTask(settings.tasks, options.task);
        return {
            files: await filesOf(task, settings.folder),
            wanted: {
                method: task.fineTune?.method ?? 'supervised',
                ...(0,read_datasets/* serviceOf */.z)(task),
                encoding: (0,encoding/* encodingOf */.P)(task.fineTune?.baseModel ?? ''),
            },
        };
    }
    const find = (patterns) => (0,find_files/* findFiles */.l)({ patterns, from: process.cwd(), setting: 'The command line' });
    const heldOut = await find(options['held-out']);
    const given = (await find(positionals)).filter((path) => !heldOut.includes(path));
    return {
        files: [
            ...given.map((path) => ({ path, role: configuredRole(path, settings) })),
            ...heldOut.map((path) => ({ path, role: 'held-out' })),
        ],
        wanted: {},
    };
}
async function filesOf(task, folder) {
    const roles = (0,dataset_patterns/* datasetPatterns */.y)(task).map(async ({ role, patterns }) => {
        const paths = await (0,find_files/* findFiles */.l)({ patterns, from: folder, setting: `tasks.${task.name}.${role}` });
        return paths.map((path) => ({ path, role }));
    });
    return (await Promise.all(roles)).flat();
}
function chooseTask(tasks, wanted) {
    const fitting = wanted === undefined ? tasks : tasks.filter(({ name }) => name === wanted);
    const [task, ...others] = fitting;
    if (task !== undefined && others.length === 0)
        return task;
    const names = tasks.map(({ name }) => name).join(', ');
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: 'It is not said which files to check.',
        evidence: tasks.length === 0
            ? 'FILES is missing, and there is no tunegate.yml in this folder that would name some.'
            : `FILES is missing, and the configuration holds the tasks ${names}.`,
        remedy: tasks.length === 0
            ? 'Name dataset files, such as `tunegate validate data/*.jsonl`, or a configuration by --config.'
            : 'Name one of the tasks by --task, or dataset files.',
    });
}
function configuredRole(path, { folder, tasks }) {
    const fromFolder = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join('/');
    const roles = tasks.flatMap(dataset_patterns/* datasetPatterns */.y).filter(({ patterns }) => {
        const fitting = (0,match_paths/* matchPaths */.o)(patterns, [fromFolder]);
        return fitting.known && fitting.value.length > 0;
    });
    // What one task trains on is checked as that, whatever another one does with it.
    return roles.some(({ role }) => role === 'train') ? 'train' : (roles[0]?.role ?? 'train');
}

;// CONCATENATED MODULE: ./build/cli/validate.js

















/** Checks dataset files and prints what is wrong with them. */
async function runValidate({ options, positionals }, terminal) {
    const settings = await loadFindingSettings(options.config);
    const chosen = await chooseFiles(positionals, options, settings);
    const files = chosen.files.map((file) => ({ ...file, bytes: (0,open_source/* openSource */.o)(file.path, 'The command line') }));
    const checked = await check(files, options, chosen.wanted);
    const accepted = options['update-baseline'] ? await acceptAll(checked, files, settings, terminal) : settings.accepted;
    const report = (0,settle_findings/* settleFindings */.g)(checked, { ...settings, accepted }, files);
    print(report, files, options.format, terminal);
    return report.summary.errors > 0 ? exit_code/* exitCodes */.hS.failed : exit_code/* exitCodes */.hS.passed;
}
async function check(files, { method, service }, wanted) {
    const threads = startThreads({ entry: process.argv[1] ?? '' });
    try {
        const known = {
            ...wanted,
            // Only models of that encoding were trained on completions.
            ...(method === 'completions' ? { encoding: 'cl100k_base' } : {}),
            ...(method === undefined ? {} : { method }),
            ...(service === undefined ? {} : { service }),
        };
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
            terminal.stdout((0,sarif/* renderSarif */.W)(report, (0,settle_findings/* hashFindings */.p)(report, files), version/* version */.r));
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


/***/ }),

/***/ 70305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ adviseSize)
/* harmony export */ });
/**
 * What a number of training examples is good for. Advice and not a diagnostic: a small set is not wrong. From OpenAI's
 * fine-tuning guide (10 are the least; 50 to 100 show clear gains) and common practice (100\u2013500 for a task, 1,000 and more
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


/***/ }),

/***/ 30185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Q: () => (/* binding */ LineJoiner)
/* harmony export */ });
/* harmony import */ var _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47337);
/* harmony import */ var _example_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58540);
/* harmony import */ var _secret_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47252);



/** Joins the ranges of a file that is too large to keep its examples, added in their order, to what one reading of all of them would have given. */
class LineJoiner {
    #findings = new _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticList */ .w();
    #table = new _example_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ExampleTable */ .l();
    #secrets = new _secret_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretPlaces */ .R();
    #lines = 0;
    #blank = 0;
    #firstBlank = 0;
    add({ lines, blank, findings, table, secrets }) {
        if (this.#blank === 0 && blank.count > 0)
            this.#firstBlank = this.#lines + blank.first;
        this.#blank += blank.count;
        this.#findings.append(findings, this.#lines);
        this.#table.append(table, this.#lines);
        this.#secrets.append(secrets, this.#lines);
        this.#lines += lines;
    }
    finish() {
        return {
            lines: this.#lines,
            blank: { count: this.#blank, first: this.#firstBlank },
            findings: this.#findings,
            table: this.#table,
            secrets: this.#secrets,
            examples: [],
        };
    }
}
/** What can be sent to another thread. */
function partsOf({ lines, blank, findings, table, secrets }) {
    return {
        lines,
        blank,
        findings: { kept: findings.kept, counts: findings.counts },
        table: table.parts,
        secrets: secrets.byKind,
    };
}


/***/ }),

/***/ 26959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73382);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54543);




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

/***/ 18032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ matchPaths)
/* harmony export */ });
/**
 * The paths that fit one of the patterns, as `findFiles` would find them on a disk that held these files and no others: `*`,
 * `?`, `[a-z]`, `{a,b}` and `**`, none of which stands for a dot at the start of a name. Patterns and paths are relative to
 * one folder. Unknown for patterns of other kinds.
 */
function matchPaths(patterns, paths) {
    const present = new Set(paths);
    const found = new Set();
    for (const pattern of patterns) {
        const path = pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        if (present.has(path)) {
            found.add(path);
            continue;
        }
        if (beyond.test(path))
            return { known: false, reason: `the pattern ${pattern} cannot be looked up in a commit` };
        const expressions = expandBraces(path).map(compilePattern);
        for (const each of paths)
            if (expressions.some((expression) => expression.test(each)))
                found.add(each);
    }
    return { known: true, value: [...found].sort() };
}
/** Extended globs, negations, character classes by name, ranges in braces and braces within braces. */
const beyond = /[!@+*?]\(|[()]|^!|\[[!^]|\[:|\{[^{}]*\.\.[^{}]*\}|\{[^{}]*\{/;
function expandBraces(pattern) {
    const [whole, before = '', choices = '', after = ''] = /^([^{]*)\{([^{}]*,[^{}]*)\}(.*)$/.exec(pattern) ?? [];
    if (whole === undefined)
        return [pattern];
    return choices.split(',').flatMap((choice) => expandBraces(`${before}${choice}${after}`));
}
const name = '(?!\\.)[^/]+';
function compilePattern(pattern) {
    const parts = pattern.split('/');
    const body = parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        if (part === '**')
            return isLast ? `${name}(?:/${name})*` : `(?:${name}/)*`;
        return compileName(part) + (isLast ? '' : '/');
    });
    // A folder stands for all in it, unless the pattern ends in a star.
    const inside = pattern.endsWith('*') ? '' : `(?:/${name})*`;
    return new RegExp(`^${body.join('')}${inside}$`, 'u');
}
/** One name of a path. A wildcard at its start does not stand for a dot, and no name is empty. */
function compileName(part) {
    const body = part.replace(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g, (token) => {
        if (token.startsWith('*'))
            return '[^/]*';
        if (token === '?')
            return '[^/]';
        return /^\[.+\]$/.test(token) ? token.replace(/\\/g, '\\\\') : token.replace(/[\\^$.|+()[\]{}/]/g, '\\$&');
    });
    return /^[*?[]/.test(part) ? `(?!\\.)(?=[^/])${body}` : body;
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

/***/ 78593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ joinTrainingFiles),
/* harmony export */   O: () => (/* binding */ isSameContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const lineFeed = 0x0a;
const byteOrderMark = Buffer.from('\uFEFF');
/**
 * One upload from the files that train a model: a single file byte for byte, several joined with a line break between them. The
 * name ends with the hash of the content, by which `isSameContent` finds it again.
 */
function joinTrainingFiles({ task, role, withByteOrderMark = false }, files) {
    const [first] = files;
    const joined = files.length === 1 && first !== undefined ? first.bytes : joinLines(files.map((file) => file.bytes));
    const bytes = withByteOrderMark ? Buffer.concat([byteOrderMark, withoutMark(joined)]) : joined;
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    return { name: `${task}.${role}.${sha256.slice(0, hashDigits)}.jsonl`, bytes, sha256 };
}
/** Whether an uploaded file of this name and size holds these bytes. */
function isSameContent(data, filename, bytes) {
    return bytes === data.bytes.byteLength && filename.endsWith(`.${data.sha256.slice(0, hashDigits)}.jsonl`);
}
const hashDigits = 32;
function joinLines(parts) {
    const ended = parts
        .map(withoutMark)
        .map((part) => (part.length === 0 || part.at(-1) === lineFeed ? part : Buffer.concat([part, Buffer.of(lineFeed)])));
    return Buffer.concat(ended);
}
/** A mark in the middle of a file would be a character of its first line. */
function withoutMark(bytes) {
    const isMarked = byteOrderMark.every((byte, index) => bytes[index] === byte);
    return isMarked ? bytes.subarray(byteOrderMark.length) : bytes;
}


/***/ }),

/***/ 69004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeAccepted)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/**
 * What tunegate.accepted.json does to the findings, so that nothing is hidden silently: `3 accepted findings are not shown; 1 other no
 * longer occurs`. Null where it does nothing.
 */
function describeAccepted({ summary, staleAccepted = [], }) {
    const { accepted = 0 } = summary;
    const stale = staleAccepted.reduce((sum, { count }) => sum + count, 0);
    const hidden = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(accepted, 'accepted finding')} ${accepted === 1 ? 'is' : 'are'} not shown`;
    const verb = stale === 1 ? 'occurs' : 'occur';
    if (stale === 0)
        return accepted === 0 ? null : hidden;
    if (accepted === 0)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(stale, 'accepted finding')} no longer ${verb}`;
    return `${hidden}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(stale)} ${stale === 1 ? 'other' : 'others'} no longer ${verb}`;
}


/***/ }),

/***/ 90235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ describeFindings)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

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

/***/ 31001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describePair)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

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

/***/ 12989:
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

/***/ 78061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ loadAccepted),
  $: () => (/* binding */ saveAccepted)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
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
var read_bytes = __webpack_require__(69592);
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
