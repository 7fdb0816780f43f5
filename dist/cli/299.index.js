export const id = 299;
export const ids = [299];
export const modules = {

/***/ 46299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/domain/report.js + 5 modules
var report = __webpack_require__(93950);
;// CONCATENATED MODULE: ./build/files/find-parts.js





/** The parts below a folder, by name: reports of runs with a shard. Other reports there are passed over; a damaged one is a `Failure`. */
async function findParts(folder) {
    const paths = await (0,dist/* glob */.TI)(['**/report.json'], { cwd: folder, onlyFiles: true });
    const parts = await Promise.all(paths.sort().map((path) => readPart((0,external_node_path_.join)(folder, path))));
    const found = parts.filter(({ report }) => report.tasks.some(({ shard }) => shard !== null));
    if (found.length > 0)
        return found;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `There are no parts in ${folder}.`,
        evidence: `It holds ${paths.length} reports, none of them of a run with --shard.`,
        remedy: 'Name the folder that holds the report directories of all parts, each with report.json and predictions.jsonl.',
    });
}
async function readPart(path) {
    const parsed = report/* reportSchema */.Qh.safeParse(parseJson(await (0,promises_.readFile)(path, 'utf8')));
    if (parsed.success)
        return { source: (0,external_node_path_.dirname)(path), report: parsed.data, journalPath: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'predictions.jsonl') };
    const [issue] = parsed.error.issues;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${path} is no report that can be merged.`,
        evidence: issue === undefined ? 'It has another shape.' : `${issue.path.join('.') || 'the file'}: ${issue.message}`,
        remedy: 'Download the artifact of that part again, or run the part again.',
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/files/open-answer-store.js + 2 modules
var open_answer_store = __webpack_require__(24324);
// EXTERNAL MODULE: ./build/make-world.js + 39 modules
var make_world = __webpack_require__(84013);
// EXTERNAL MODULE: ./build/pipeline.js + 4 modules
var pipeline = __webpack_require__(17694);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/steps/load-tasks.js
var load_tasks = __webpack_require__(55893);
// EXTERNAL MODULE: ./build/terminal/show-progress.js
var show_progress = __webpack_require__(30194);
// EXTERNAL MODULE: ./build/cli/tell-result.js + 5 modules
var tell_result = __webpack_require__(66190);
;// CONCATENATED MODULE: ./build/cli/merge.js









/** Puts the parts of one evaluation together and decides, without a call. */
async function runMerge({ options, positionals }, terminal) {
    const parts = await findParts(positionals[0] ?? '.');
    const loaded = await (0,load_tasks/* loadTasks */.h6)(options.config);
    const reportFolder = options['report-directory'];
    const answers = (0,open_answer_store/* openAnswerStore */.i)({
        journalPath: (0,external_node_path_.join)(reportFolder, 'predictions.jsonl'),
        cacheFolder: null,
        resume: false,
        alsoFrom: parts.map(({ journalPath }) => journalPath),
    });
    const world = (0,make_world/* makeWorld */.B)({
        baseFolder: loaded.baseFolder,
        environment: terminal.environment,
        progress: (0,show_progress/* showProgress */.R)(terminal.stderr, Date.now, escape_log/* escapeLog */.Ah),
        answers,
        offline: true,
    });
    try {
        const { startedAt: _startedAt, durationMs: _durationMs, ...first } = parts[0]?.report.run ?? { startedAt: '', durationMs: 0 };
        const run = { ...first, command: 'merge', configuration: loaded.configuration };
        const plan = {
            training: 'adopt',
            evaluate: true,
            concurrency: 1,
            seed: run.commit ?? '',
            withoutKey: 'fail',
            parts,
        };
        const report = await (0,pipeline/* runPipeline */.a)({ tasks: loaded.tasks, plan, failOn: 'configured', run }, world);
        return await (0,tell_result/* tellResult */.F)({ report, tasks: loaded.tasks, answers, reportFolder }, terminal);
    }
    finally {
        answers.close();
        await world.close();
    }
}


/***/ })

};
