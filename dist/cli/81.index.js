export const id = 81;
export const ids = [81];
export const modules = {

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(8539);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/domain/dataset-diff.js
var dataset_diff = __webpack_require__(3501);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(2522);
;// CONCATENATED MODULE: ./build/domain/shard.js

/** One part of an evaluation that several machines share: part `index` (from 1) of `of`. */
const shardSchema = schemas/* object */.Ikc({ index: schemas/* number */.aig().int().min(1), of: schemas/* number */.aig().int().min(1) });
const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** What must be the same in all parts, each by a hash of its own, so that what differs can be named. */
const runFingerprintSchema = schemas/* object */.Ikc({
    settings: hash.describe('Graders, gate and allowed error rate.'),
    data: hash.describe('All held-out samples with their expected answers.'),
    calls: hash.describe('All calls of all parts: models, prompts, parameters, addresses.'),
});
/** What a part says of itself, for the merge. Its answers are in the journal beside the report. */
const shardReportSchema = shardSchema.extend({
    fingerprint: runFingerprintSchema,
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ key: hash, code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), attempts: schemas/* number */.aig().int() }))
        .describe('Calls of this part for which no answer could be had.'),
});

// EXTERNAL MODULE: ./build/domain/validation-report.js + 1 modules
var validation_report = __webpack_require__(5920);
;// CONCATENATED MODULE: ./build/domain/report.js






/**
 * The value that a run is. The comment, the summary, the page, the terminal text, the outputs and the exit code are
 * each a function of it and of nothing else. Within one `schemaVersion` it changes by addition only.
 */
const verdictSchema = schemas/* enum */.k5n([...comparison/* comparedVerdictSchema */.wS.options, 'skipped']);
const count = schemas/* number */.aig().int().min(0);
/** Where and when the run happened, as far as it is known: links and the comment's race rule need it. */
const runSchema = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(['demo', 'validate', 'gate', 'tune', 'merge']),
    startedAt: datetime(),
    durationMs: schemas/* number */.aig().min(0),
    interrupted: schemas/* literal */.euz(true).optional().describe('The run was told to stop before it came to its end.'),
    /** Path of the configuration file as the user gave it; null for inline YAML. */
    configuration: schemas/* string */.YjP().nullable(),
    repository: schemas/* string */.YjP().optional().describe('owner/name'),
    serverUrl: schemas/* string */.YjP().optional().describe('https://github.com or the GitHub Enterprise server.'),
    commit: schemas/* string */.YjP().optional().describe('The commit under review.'),
    event: schemas/* string */.YjP().optional(),
    pullRequest: schemas/* number */.aig().int().optional(),
    runId: schemas/* number */.aig().int().optional(),
    runAttempt: schemas/* number */.aig().int().optional(),
});
const estimateSchema = schemas/* object */.Ikc({
    training: schemas/* object */.Ikc({
        tokens: count.describe('Tokens of one pass over the training file.'),
        epochs: schemas/* number */.aig().int(),
        usd: known/* knownNumberSchema */.s8,
    })
        .nullable()
        .describe('Null when nothing is to be trained.'),
    evaluation: schemas/* object */.Ikc({
        calls: count,
        promptTokens: count,
        usd: known/* knownNumberSchema */.s8.describe('An upper bound: exact prompt tokens and the most completion tokens allowed.'),
    }),
});
const lossPointSchema = schemas/* object */.Ikc({
    step: schemas/* number */.aig().int(),
    trainLoss: schemas/* number */.aig(),
    trainAccuracy: schemas/* number */.aig().nullable(),
    validLoss: schemas/* number */.aig().nullable(),
});
const fineTuneReportSchema = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    baseModel: schemas/* string */.YjP(),
    jobId: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().describe('As the service said it last.'),
    /** The tuned model's id; null until the job has succeeded. */
    model: schemas/* string */.YjP().nullable(),
    /** True when the job for this data and recipe existed already and nothing was paid again. */
    reused: schemas/* boolean */.zMY(),
    trainedTokens: count.nullable(),
    hyperparameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()])),
    curve: schemas/* array */.YOg(lossPointSchema),
    durationMs: schemas/* number */.aig().nullable(),
    usd: known/* knownNumberSchema */.s8,
});
const targetReportSchema = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    /** How the target differs from a plain call: "prompts/triage.md, 16 few-shot examples". Empty when it does not. */
    prompt: schemas/* string */.YjP(),
    samples: count,
    answered: count,
    failed: count.describe('Calls for which no answer could be had.'),
    unscored: count,
    refused: count,
    truncated: count.describe('Answers cut by the completion limit.'),
    /** Mean score over the scored answers; null when none was scored. */
    accuracy: schemas/* number */.aig().nullable(),
    promptTokens: count.nullable(),
    cachedPromptTokens: count.nullable(),
    completionTokens: count.nullable(),
    latencyMs: schemas/* object */.Ikc({ p50: schemas/* number */.aig(), p95: schemas/* number */.aig() }).nullable(),
    calls: count.describe('Attempts that were made in this run.'),
    cachedCalls: count.describe('Answers that were there already.'),
    usd: known/* knownNumberSchema */.s8.describe('Paid in this run.'),
    usdPer1000Calls: known/* knownNumberSchema */.s8.describe('By the tokens of all answers, cached ones included.'),
});
/** An answer that changed sides between baseline and candidate. All texts are untrusted. */
const flipSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int(),
    input: schemas/* string */.YjP(),
    expected: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
});
const taskReportSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    datasets: validation_report/* validationReportSchema */.pZ,
    datasetDiff: dataset_diff/* datasetDiffSchema */.d1
        .nullable()
        .default(null)
        .describe('What the change does to the datasets; null where there is no change to speak of.'),
    estimate: estimateSchema.nullable(),
    fineTune: fineTuneReportSchema.nullable(),
    graders: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** `baseline`, `candidate`, and later the references, by name. Empty when nothing was evaluated. */
    targets: schemas/* record */.g1P(schemas/* string */.YjP(), targetReportSchema),
    comparison: comparison/* comparisonSchema */.D.nullable(),
    guards: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    slices: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    flips: schemas/* object */.Ikc({ broken: schemas/* array */.YOg(flipSchema), fixed: schemas/* array */.YOg(flipSchema) }),
    cost: schemas/* object */.Ikc({ trainingUsd: known/* knownNumberSchema */.s8, evaluationUsd: known/* knownNumberSchema */.s8 }),
    verdict: verdictSchema,
    passed: schemas/* boolean */.zMY(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Set when this run worked on one of several parts; the merge decides. */
    shard: shardReportSchema.nullable().default(null),
    /** Why the task could not be carried through; null when it was. Never a verdict about the models. */
    failure: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['configuration', 'data', 'outside']),
        what: schemas/* string */.YjP(),
        evidence: schemas/* string */.YjP(),
        remedy: schemas/* string */.YjP(),
    })
        .nullable(),
});
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('tunegate'), version: schemas/* string */.YjP() }),
    run: runSchema,
    tasks: schemas/* array */.YOg(taskReportSchema),
    gate: schemas/* object */.Ikc({
        passed: schemas/* boolean */.zMY(),
        /** `neutral`: nothing was decided, and the check must not look green by absence. */
        conclusion: schemas/* enum */.k5n(['success', 'failure', 'neutral']),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
});

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
    const parsed = reportSchema.safeParse(parseJson(await (0,promises_.readFile)(path, 'utf8')));
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

// EXTERNAL MODULE: ./build/files/open-answer-store.js + 4 modules
var open_answer_store = __webpack_require__(6197);
// EXTERNAL MODULE: ./build/make-world.js + 15 modules
var make_world = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/pipeline.js + 45 modules
var pipeline = __webpack_require__(102);
// EXTERNAL MODULE: ./build/publish.js + 19 modules
var publish = __webpack_require__(3775);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/render/text.js + 1 modules
var render_text = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/steps/load-tasks.js
var load_tasks = __webpack_require__(5893);
// EXTERNAL MODULE: ./build/terminal/show-progress.js
var show_progress = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/cli/merge.js











/** Puts the parts of one evaluation together and decides, without a call. */
async function runMerge({ options, positionals }, terminal) {
    const parts = await findParts(positionals[0] ?? '.');
    const loaded = await (0,load_tasks/* loadTasks */.h)(options.config);
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
        terminal.stdout((0,render_text/* renderText */.S)(report, terminal));
        answers.finish();
        const files = await (0,publish/* publishFiles */.b)(report, reportFolder);
        terminal.stdout(`\nReport: ${files.html}\n        ${files.json}\n`);
        return (0,exit_code/* exitCodeOf */.FO)(report);
    }
    finally {
        answers.close();
        await world.close();
    }
}


/***/ })

};
