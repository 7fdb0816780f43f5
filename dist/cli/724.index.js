export const id = 724;
export const ids = [724];
export const modules = {

/***/ 3501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ datasetDiffSchema),
/* harmony export */   rs: () => (/* binding */ listedExamples)
/* harmony export */ });
/* unused harmony exports baseCommitSchema, quotedExampleSchema, editedExampleSchema, labelChangeSchema, fileDiffSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _validation_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5920);


/**
 * What a change does to the datasets of a task, against the commit it started from. Examples are compared by content:
 * a line that moved, or whose keys stand in another order, is no change.
 */
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ before: count, after: count });
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The commit that the datasets are compared with, and what it is to the change. */
const baseCommitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    relation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['merge-parent', 'merge-base', 'base-tip', 'previous'])
        .describe('`merge-parent`: the base branch as the merge commit that was checked out has it; `merge-base`: where the branch left the base branch; `base-tip`: the tip of the base branch when the event was sent, since neither could be known; `previous`: the commit before the push or merge group.'),
});
/** At most this many examples of a kind are listed for a file, and their texts are cut; the counts are of all. */
const listedExamples = 100;
/** An example that came or went. Texts are untrusted. */
const quotedExampleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: count, input: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** An example that stayed and was edited. Texts are untrusted; equal ones are equal in whole only where `changed` does not name them. */
const editedExampleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    line: counts,
    input: texts,
    answer: texts,
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'answer', 'other']))
        .describe('`other`: input and answer are the same, and something beside them is not: instructions, tools, metadata.'),
});
const labelChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: count, after: count });
const fileDiffSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unchanged', 'changed', 'new', 'removed']),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        role: _validation_report_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetRoleSchema */ .O,
        /** Lines without an error, as in the dataset's report. */
        examples: counts,
        tokens: counts,
        added: count,
        removed: count,
        edited: count,
        /** False when so many examples came and went that reworded ones were not looked for: they count as removed and added. */
        rewordedSearched: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        /** Null where the answers are no labels. The greatest changes first. */
        labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(labelChangeSchema).nullable(),
        listed: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(quotedExampleSchema),
            removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(quotedExampleSchema),
            edited: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(editedExampleSchema),
        }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unknown'), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), role: _validation_report_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetRoleSchema */ .O, reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const datasetDiffSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('known', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        known: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true),
        base: baseCommitSchema,
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileDiffSchema),
        /** Why files that the change removed could not be looked for; null when they were. */
        removedUnknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 2522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   s8: () => (/* binding */ knownNumberSchema),
/* harmony export */   v2: () => (/* binding */ addKnown)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** A number that may be unknown. Unknown carries its reason and is never 0. */
const knownNumberSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('known', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
function known(value) {
    return { known: true, value };
}
function unknown(reason) {
    return { known: false, reason };
}
/** The sum; unknown as soon as one part is, for its reason. */
function addKnown(parts) {
    let sum = 0;
    for (const part of parts) {
        if (!part.known)
            return part;
        sum += part.value;
    }
    return known(sum);
}


/***/ }),

/***/ 5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ datasetRoleSchema),
  pZ: () => (/* binding */ validationReportSchema)
});

// UNUSED EXPORTS: datasetFormatSchema, fileReportSchema, pairReportSchema, staleEntrySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/domain/diagnostic.js

/**
 * Something wrong with the user's data. A value, never thrown.
 * `error`: the service would reject the file, or the result could not be trusted. `warning`: accepted, but harmful.
 */
const diagnosticSchema = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().describe('Stable kebab-case name of the rule.'),
    severity: schemas/* enum */.k5n(['error', 'warning']),
    line: schemas/* number */.aig().int().min(0).describe('Physical line, counted from 1 by LF; 0 for the whole file.'),
    column: schemas/* number */.aig().int().min(1).optional().describe('Column in UTF-16 units, counted from 1.'),
    pointer: schemas/* string */.YjP().optional().describe('JSON pointer (RFC 6901) into the line.'),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/domain/validation-report.js


/** What a dataset file is for. Rules differ: only training files need ten examples, only held-out lines may carry `id` and `metadata`. */
const datasetRoleSchema = schemas/* enum */.k5n(['train', 'validation', 'held-out', 'few-shot']);
const datasetFormatSchema = schemas/* enum */.k5n(['chat', 'preference', 'completions', 'reinforcement', 'unknown']);
const fileReportSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    role: datasetRoleSchema,
    format: datasetFormatSchema,
    lines: schemas/* number */.aig().int().describe('Physical lines, blank ones included.'),
    examples: schemas/* number */.aig().int().describe('Lines that parse as an example.'),
    tokens: schemas/* number */.aig().int().describe('Tokens of all examples, message and tool overheads included (o200k_base).'),
    diagnostics: schemas/* array */.YOg(diagnosticSchema),
    accepted: schemas/* number */.aig().int().optional().describe('Warnings that tunegate.accepted.json accepts; not among the others.'),
});
/** Counts of distinct held-out lines that occur in at least one pair; near includes normalised, normalised includes exact. */
const pairReportSchema = schemas/* object */.Ikc({
    train: schemas/* string */.YjP(),
    heldOut: schemas/* string */.YjP(),
    exactLines: schemas/* number */.aig().int(),
    normalisedLines: schemas/* number */.aig().int(),
    nearLines: schemas/* number */.aig().int(),
    contradictions: schemas/* number */.aig()
        .int()
        .describe('Held-out lines whose normalised input stands in training with another answer.'),
});
const staleEntrySchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    code: schemas/* string */.YjP(),
    count: schemas/* number */.aig().int().describe('How many of the accepted findings are gone.'),
});
/** What `validate --format json` prints. */
const validationReportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    files: schemas/* array */.YOg(fileReportSchema),
    pairs: schemas/* array */.YOg(pairReportSchema),
    summary: schemas/* object */.Ikc({
        errors: schemas/* number */.aig().int(),
        warnings: schemas/* number */.aig().int(),
        tokens: schemas/* number */.aig().int(),
        accepted: schemas/* number */.aig().int().optional().describe('Accepted warnings of all files; not among the warnings.'),
    }),
    staleAccepted: schemas/* array */.YOg(staleEntrySchema)
        .optional()
        .describe('Entries of tunegate.accepted.json about these files of which the finding is gone.'),
});


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ describeTurnEnd),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* unused harmony exports mostAttempts, mostAttemptsAtRateLimit, longestModelWaitMs */
const mostAttempts = 6;
/** Being told to come later is no error of the call: it is waited out for about twenty minutes. */
const mostAttemptsAtRateLimit = 30;
const longestWaitMs = 60_000;
/** A fine-tuned model can be called a few minutes after its job has ended (404 until then). */
const longestModelWaitMs = 300_000;
const modelPollMs = 10_000;
/** Codes after which every further call fails the same way (platform.openai.com error codes, read 2026-11-20). */
const fatalCodes = new Set([
    'insufficient_quota',
    'credit_balance_exhausted',
    'organization_spend_limit_exceeded',
    'project_spend_limit_exceeded',
    'organization_usage_limit_exceeded',
    'billing_hard_limit_reached',
    'account_deactivated',
    'invalid_api_key',
    'model_not_found',
    'training_not_available',
    'unsupported_parameter',
    'unsupported_value',
]);
/**
 * The one retry policy. `jitter` is a number in 0..1 that spreads the waits of parallel calls. Exponential from 0.5 s, doubled each
 * time, capped at 60 s, never less than what the service asks for; a service that asks for more than 10 minutes is not waited for.
 * A fine-tuned model that is not found is waited for.
 */
function decideRetry(trouble, { attempt, model, absentMs }, jitter) {
    if (isAbsentFineTune(trouble, model) && absentMs < longestModelWaitMs) {
        return { kind: 'await-model', waitMs: modelPollMs };
    }
    if (isFatal(trouble))
        return { kind: 'stop-run' };
    const most = trouble.status === 429 ? mostAttemptsAtRateLimit : mostAttempts;
    if (attempt >= most || !isTransient(trouble))
        return { kind: 'give-up' };
    if (trouble.retryAfterMs !== null && trouble.retryAfterMs > 600_000)
        return { kind: 'give-up' };
    const backoffMs = Math.min(longestWaitMs, 500 * 2 ** (attempt - 1)) * (0.75 + jitter / 2);
    return { kind: 'retry', waitMs: Math.max(trouble.retryAfterMs ?? 0, backoffMs) };
}
/** What the trouble says about the pace. */
function describeTurnEnd(trouble, decision, limits) {
    const { status, code, retryAfterMs } = trouble;
    if (decision.kind === 'await-model')
        return { kind: 'absent', retryAfterMs: decision.waitMs };
    if (decision.kind === 'stop-run')
        return { kind: 'other' };
    if (status === 503 || code === 'slow_down')
        return { kind: 'overloaded', retryAfterMs };
    if (status === 429)
        return { kind: 'turned-away', limits, retryAfterMs };
    return { kind: 'other' };
}
function isAbsentFineTune({ status, code }, model) {
    return model.startsWith('ft:') && (code === 'model_not_found' || (status === 404 && code === null));
}
function isFatal({ status, code }) {
    if (code !== null && fatalCodes.has(code))
        return true;
    return status === 401 || status === 403 || status === 404;
}
function isTransient({ status, shouldRetry }) {
    if (shouldRetry !== null)
        return shouldRetry;
    return status === null || status === 200 || status === 408 || status === 409 || status === 429 || status >= 500;
}


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ answerCacheFolder),
  i: () => (/* binding */ openAnswerStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/domain/answer.js

/**
 * What came back for one call: an answer, or a failure with its reason. A failed call is never an empty answer. Answers are kept
 * on disk and read again, so their shape is a schema.
 */
const count = schemas/* number */.aig().int().min(0);
const usageSchema = schemas/* object */.Ikc({
    promptTokens: count,
    cachedPromptTokens: count.describe('Part of `promptTokens`.'),
    completionTokens: count,
    reasoningTokens: count.describe('Part of `completionTokens`.'),
});
const answeredSchema = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('answered'),
    text: schemas/* string */.YjP(),
    toolCalls: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('function'),
        function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }),
    })),
    /** The model declined to answer, in these words. */
    refusal: schemas/* string */.YjP().nullable(),
    finishReason: schemas/* string */.YjP(),
    /** Null when the service did not say. */
    usage: usageSchema.nullable(),
    /** Of the attempt that was answered, without the waits before it; null for an answer out of a batch, which has none. */
    latencyMs: schemas/* number */.aig().min(0).nullable(),
    attempts: schemas/* number */.aig().int().min(1),
    /** Names the configuration of the service that answered; null when it did not say. */
    systemFingerprint: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/evaluate/answer-store.js


/** Whose answer to what: a call as the journal names it. */
const callReferenceSchema = schemas/* object */.Ikc({
    key: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    task: schemas/* string */.YjP(),
    target: schemas/* string */.YjP(),
    sample: schemas/* string */.YjP(),
    trial: schemas/* number */.aig().int().min(0),
});
/** One line of the journal `predictions.jsonl`. */
const answerRecordSchema = callReferenceSchema.extend({ answer: answeredSchema });

;// CONCATENATED MODULE: ./build/files/read-json-lines.js

/** The lines of a file that fit the schema. A file that is absent has none; a line that is torn, damaged or of another shape is left out. */
function* readJsonLines(path, schema) {
    for (const line of readText(path).split('\n')) {
        const parsed = schema.safeParse(parseJson(line));
        if (parsed.success)
            yield parsed.data;
    }
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/files/answer-cache-folder.js




const mostFiles = 16;
const quietMs = 3_600_000;
/** The files of the cache, oldest first; none when there is no such folder. */
function listCacheFiles(folder) {
    try {
        const paths = (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith('.jsonl'))
            .map((name) => (0,external_node_path_.join)(folder, name));
        return paths
            .map((path) => ({ path, time: (0,external_node_fs_.statSync)(path).mtimeMs }))
            .sort((one, other) => one.time - other.time)
            .map(({ path }) => path);
    }
    catch {
        return [];
    }
}
/**
 * Joins the files of earlier runs when there are many, each answer once. Files that were written to within the hour may belong to a
 * run that is going on, and are left alone.
 */
function tidyCache(folder) {
    const paths = listCacheFiles(folder);
    if (paths.length <= mostFiles)
        return;
    const quiet = paths.filter((path) => (0,external_node_fs_.statSync)(path).mtimeMs < Date.now() - quietMs);
    if (quiet.length < 2)
        return;
    const lines = new Map();
    for (const path of quiet) {
        for (const entry of readJsonLines(path, answerRecordSchema.pick({ key: true, answer: true })))
            lines.set(entry.key, `${JSON.stringify(entry)}\n`);
    }
    const joined = (0,external_node_path_.join)(folder, 'joined.jsonl');
    const partial = `${joined}.partial-${process.pid}`;
    (0,external_node_fs_.writeFileSync)(partial, [...lines.values()].join(''));
    (0,external_node_fs_.renameSync)(partial, joined);
    for (const path of quiet)
        if (path !== joined)
            (0,external_node_fs_.rmSync)(path, { force: true });
}

// EXTERNAL MODULE: ./build/files/system-error.js
var system_error = __webpack_require__(8392);
;// CONCATENATED MODULE: ./build/files/open-answer-store.js








/** The cache lies beside the configuration. */
function answerCacheFolder(baseFolder) {
    return (0,external_node_path_.join)(baseFolder, '.tunegate', 'cache');
}
/**
 * Opens the journal and the cache. Both are JSON lines, one `write` an answer: a process that is killed at any moment leaves at most
 * one torn last line, which is dropped. What is read is checked: a line that is damaged or is no answer is as good as absent.
 */
function openAnswerStore({ journalPath, cacheFolder, resume, alsoFrom = [], }) {
    // Noticed now, not after the first answer has been paid.
    makeFolder((0,external_node_path_.dirname)(journalPath));
    if (!resume)
        (0,external_node_fs_.rmSync)(journalPath, { force: true });
    const known = new Map();
    const cached = cacheFolder === null ? [] : listCacheFiles(cacheFolder);
    for (const path of [...cached, ...alsoFrom, journalPath]) {
        for (const { key, answer } of readJsonLines(path, keyedAnswerSchema))
            known.set(key, answer);
    }
    const planned = [];
    // Opened with the first answer: a run that only reads leaves no file behind.
    let journal = null;
    let cache = null;
    return {
        take: (calls) => {
            planned.push(...calls);
            return new Map(calls.flatMap(({ key }) => {
                const answer = known.get(key);
                return answer === undefined ? [] : [[key, answer]];
            }));
        },
        add: (call, answer) => {
            known.set(call.key, answer);
            journal ??= openAppending(journalPath);
            (0,external_node_fs_.writeSync)(journal, `${JSON.stringify({ ...call, answer })}\n`);
            if (cacheFolder === null)
                return;
            if (cache === null) {
                makeFolder(cacheFolder);
                // The cache is nothing to commit, and nobody has to be told to ignore it.
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(cacheFolder, '.gitignore'), '*\n');
                // A file of its own: runs side by side do not write into each other's.
                cache = openAppending((0,external_node_path_.join)(cacheFolder, `${(0,external_node_crypto_.randomUUID)()}.jsonl`));
            }
            (0,external_node_fs_.writeSync)(cache, `${JSON.stringify({ key: call.key, answer })}\n`);
        },
        finish: () => {
            if (planned.length === 0)
                return;
            const lines = planned.flatMap((call) => {
                const answer = known.get(call.key);
                return answer === undefined ? [] : [`${JSON.stringify({ ...call, answer })}\n`];
            });
            replaceFile(journalPath, lines);
            if (cacheFolder !== null)
                tidyCache(cacheFolder);
        },
        close: () => {
            for (const file of [journal, cache])
                if (file !== null)
                    (0,external_node_fs_.closeSync)(file);
        },
    };
}
/** What a line of the journal and one of the cache have in common. */
const keyedAnswerSchema = answerRecordSchema.pick({ key: true, answer: true });
/** Whatever stands there ends with a line break before the first new line: a torn last line must not swallow it. */
function openAppending(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'a');
        if ((0,external_node_fs_.fstatSync)(file).size > 0)
            (0,external_node_fs_.writeSync)(file, '\n');
        return file;
    }
    catch (error) {
        throw cannotKeep(path, error);
    }
}
function makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    }
    catch (error) {
        throw cannotKeep(path, error);
    }
}
function replaceFile(path, lines) {
    const partial = `${path}.partial-${process.pid}`;
    try {
        (0,external_node_fs_.writeFileSync)(partial, lines.join(''));
        (0,external_node_fs_.renameSync)(partial, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(partial, { force: true });
        throw cannotKeep(path, error);
    }
}
function cannotKeep(path, error) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `The answers cannot be kept in ${path}.`,
        evidence: `The system says ${(0,system_error/* systemErrorCode */.v)(error)}.`,
        remedy: 'Choose a report directory that can be written, or make room on the disk.',
        cause: error,
    });
}


/***/ }),

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ recipeKey),
/* harmony export */   t: () => (/* binding */ recipeMetadataKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The metadata key under which a job carries its recipe. */
const recipeMetadataKey = 'tunegate_key';
/** Names a recipe: equal for equal data and settings, whatever the files are called. 64 hexadecimal digits, fits a metadata value. */
function recipeKey(recipe) {
    const { baseModel, method, hyperparameters, seed, trainingFile, validationFile } = recipe;
    const identity = JSON.stringify([
        'v1',
        trainingFile.sha256,
        validationFile?.sha256 ?? null,
        baseModel,
        method,
        hyperparameters.nEpochs,
        hyperparameters.batchSize,
        hyperparameters.learningRateMultiplier,
        seed,
    ]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex');
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ makeWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/files/find-files.js
var find_files = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/local/start-local-engine.js + 50 modules
var start_local_engine = __webpack_require__(7705);
// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(8193);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/evaluate/decide-retry.js
var decide_retry = __webpack_require__(595);
;// CONCATENATED MODULE: ./build/evaluate/pace-calls.js
/** Lets calls wait in line for what the pacer allows. */
function paceCalls(pacer, { nowMs, wait }) {
    const line = new Set();
    let alarm = null;
    function start(tokens) {
        const turn = pacer.start(nowMs(), tokens);
        return (end) => {
            pacer.end(turn, nowMs(), end);
            serve();
        };
    }
    function serve() {
        for (const first of line) {
            const now = nowMs();
            const waitMs = pacer.waitMs(now, first.tokens);
            if (waitMs > 0) {
                if (waitMs < Number.POSITIVE_INFINITY)
                    setAlarm(now + waitMs, waitMs);
                return;
            }
            line.delete(first);
            first.start();
        }
    }
    function setAlarm(atMs, waitMs) {
        if (alarm !== null && alarm.atMs <= atMs)
            return;
        alarm?.cancel.abort();
        const set = { atMs, cancel: new AbortController() };
        alarm = set;
        wait(Math.ceil(waitMs), set.cancel.signal).then(() => {
            if (alarm === set)
                alarm = null;
            serve();
        }, () => undefined);
    }
    return {
        enter: (tokens, signal) => {
            signal.throwIfAborted();
            if (line.size === 0 && pacer.waitMs(nowMs(), tokens) === 0)
                return Promise.resolve(start(tokens));
            return new Promise((resolve, reject) => {
                const leave = () => {
                    line.delete(waiting);
                    if (line.size === 0) {
                        alarm?.cancel.abort();
                        alarm = null;
                    }
                    reject(signal.reason);
                };
                const waiting = {
                    tokens,
                    start: () => {
                        signal.removeEventListener('abort', leave);
                        resolve(start(tokens));
                    },
                };
                line.add(waiting);
                signal.addEventListener('abort', leave, { once: true });
                serve();
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/evaluate/allowance-ledger.js
/** A service's clock and ours never quite agree on the end of a window, and calls do not take equally long to arrive. */
const guardMs = 3;
const sameWindowMs = 20;
/**
 * Keeps count of what is left of one limit between a service's words on it. All times are the moments at which calls were
 * started: every call takes about as long to arrive, so the difference between two starts is the difference between two arrivals.
 *
 * A limit is a bucket that fills steadily or a window that ends at once, and the headers look the same. What tells them apart is the
 * moment at which the limit would be whole again: each call puts off that of a bucket, and none that of a window. Until that is
 * known nothing is taken to come back before that moment, which is right for both.
 *
 * A call costs one request exactly; what it costs in tokens is an estimate, and how far off those are is learned.
 */
function makeAllowanceLedger({ costs }) {
    /** Calls of which nothing has been heard, in the order of their starts. */
    const pending = new Set();
    let count = 0;
    let total = 0;
    let turnedAwayTotal = 0;
    let last = null;
    let anchor = null;
    /** Above 0 the observations speak for a bucket, below for a window. */
    let votes = 0;
    /** What is left at `atMs`, as far as known. */
    let left = 0;
    let atMs = 0;
    /** When the limit is whole again; null in a new window of which nothing has been heard. */
    let endMs = null;
    let windowMs = null;
    /** Of the window that goes on, the observation with the least left. */
    let lowest = null;
    /** The rate at which a bucket fills. What is left is rounded down, so that each observation is an upper bound of it. */
    let bucketPerMs = Number.POSITIVE_INFINITY;
    /** What calls really cost, as a multiple of what they were said to cost. */
    let scale = 1;
    let scaleFrom = null;
    let scaleWeight = 1;
    const isWindow = () => votes <= -2;
    const fillPerMs = () => (votes >= 2 && bucketPerMs < Number.POSITIVE_INFINITY ? bucketPerMs : 0);
    function advance(limit, toMs) {
        if (toMs <= atMs)
            return;
        const filling = fillPerMs();
        if (filling > 0)
            left = Math.min(limit, left + filling * (toMs - atMs));
        else if (endMs !== null && toMs >= endMs + guardMs) {
            left = limit;
            endMs = windowMs === null || !isWindow() ? null : endMs + windowMs * Math.ceil((toMs - endMs) / windowMs);
        }
        atMs = toMs;
    }
    /** What a bucket would have put off the moment at which it is full: the time that went by, and what has been taken since. */
    function recognise(now) {
        // A window that begins anew, or calls that stayed out.
        if (anchor === null || now.remaining > anchor.remaining) {
            anchor = now;
            return;
        }
        const missing = now.limit - now.remaining;
        const resetMs = now.endMs - now.entry.atMs;
        if (missing <= 0 || resetMs <= 0)
            return;
        const takenMs = ((anchor.remaining - now.remaining) * resetMs) / missing;
        const putOffMs = now.entry.atMs - anchor.entry.atMs + takenMs;
        if (putOffMs < 15)
            return;
        votes = Math.max(-4, Math.min(4, votes + (now.endMs - anchor.endMs >= 0.4 * putOffMs ? 1 : -1)));
        anchor = now;
    }
    function learnScale(now) {
        scaleFrom ??= now;
        if (now.entry.number - scaleFrom.entry.number < 8)
            return;
        const filled = fillPerMs() * (now.entry.atMs - scaleFrom.entry.atMs);
        const comparable = filled > 0
            ? Math.max(now.remaining, scaleFrom.remaining) < 0.8 * now.limit
            : isWindow() && now.endMs - scaleFrom.endMs < sameWindowMs;
        const said = now.letInTotal - scaleFrom.letInTotal;
        const taken = scaleFrom.remaining - now.remaining + filled;
        if (comparable && said > 0 && taken > 0) {
            scale = clampScale((1 - scaleWeight) * scale + (scaleWeight * taken) / said);
            scaleWeight = Math.max(0.2, scaleWeight * 0.7);
        }
        scaleFrom = now;
    }
    /** A bucket: what was left when this call was let in, less what was started after it. */
    function settleBucket(now) {
        left = now.remaining;
        atMs = now.entry.atMs;
        endMs = now.endMs;
        for (const later of pending) {
            if (later.number < now.entry.number)
                continue;
            advance(now.limit, later.atMs);
            left -= later.cost * scale;
        }
    }
    /** A window: the least that was left in it, less all calls of it that are still to be heard of, in whatever order they arrived. */
    function settleWindow(now) {
        const isNew = endMs === null || now.endMs > endMs + sameWindowMs;
        if (!isNew && endMs !== null && now.endMs < endMs - sameWindowMs)
            return;
        if (isNew && last !== null && now.endMs > last.endMs + sameWindowMs) {
            const apartMs = now.endMs - last.endMs;
            windowMs = windowMs === null ? apartMs : Math.min(windowMs, apartMs);
        }
        lowest =
            isNew || lowest === null || lowest.endMs < now.endMs - sameWindowMs
                ? now
                : lowest.remaining < now.remaining
                    ? lowest
                    : now;
        endMs = isNew ? now.endMs : Math.max(now.endMs, endMs ?? 0);
        const beganMs = windowMs === null ? Number.NEGATIVE_INFINITY : endMs - windowMs;
        left = lowest.remaining;
        for (const one of pending)
            if (one.atMs >= beganMs)
                left -= one.cost * scale;
    }
    return {
        waitMs: (nowMs, cost) => {
            if (last === null)
                return 0;
            const { limit } = last;
            advance(limit, nowMs);
            const filling = fillPerMs();
            const reserve = filling > 0 ? Math.min(limit * 0.1, 2 * cost * scale) : 0;
            // A call that is larger than the whole limit is for the service to refuse.
            const missing = Math.min(cost * scale + reserve, limit) - left;
            if (missing <= 1e-9)
                return 0;
            // Where nothing is in store a call that arrives a moment early is turned away.
            if (filling > 0)
                return missing / filling + (limit < 2 * cost * scale ? 1 : 0);
            return endMs === null ? Number.POSITIVE_INFINITY : Math.max(1, endMs + guardMs - nowMs);
        },
        start: (nowMs, cost) => {
            count += 1;
            total += cost;
            const entry = { number: count, atMs: nowMs, cost, total };
            pending.add(entry);
            if (last !== null) {
                advance(last.limit, nowMs);
                left -= cost * scale;
            }
            return entry;
        },
        observe: (entry, { limit, remaining, resetMs }, outcome) => {
            pending.delete(entry);
            if (outcome === 'turned-away')
                turnedAwayTotal += entry.cost;
            const now = { entry, letInTotal: entry.total - turnedAwayTotal, limit, remaining, endMs: entry.atMs + resetMs };
            const isLatest = last === null || entry.number > last.entry.number;
            if (isLatest) {
                const missing = limit - remaining;
                if (missing >= limit * 0.3 && resetMs > 0)
                    bucketPerMs = Math.min(bucketPerMs * 1.002, missing / resetMs);
                recognise(now);
                if (costs === 'estimated')
                    learnScale(now);
            }
            if (isWindow())
                settleWindow(now);
            else if (isLatest)
                settleBucket(now);
            if (isLatest)
                last = now;
        },
        drop: (entry) => void pending.delete(entry),
    };
}
function clampScale(scale) {
    return Math.max(0.02, Math.min(50, scale));
}

;// CONCATENATED MODULE: ./build/evaluate/learned-rate.js
/** With fewer calls turned away than this share the rate is taken to be right. */
const bearableShare = 0.025;
const growEveryMs = 500;
const longestPauseMs = 30_000;
const slowestGrowth = 0.005;
const quietMs = 5000;
/**
 * A service without headers says what it allows by turning calls away alone. Between two such moments it had nothing left, so what
 * it let in between them is what it allows. The rate is set to that, and then grows: gently where it has been confirmed, faster the
 * longer nothing is turned away.
 */
function makeLearnedRate() {
    let perMs = null;
    let nextMs = 0;
    let holdMs = 0;
    /** Since when every call has been turned away. */
    let shortSinceMs = null;
    let confirmed = false;
    let growth = slowestGrowth;
    /** From then on a rate that was confirmed may have been raised. */
    let quietFromMs = 0;
    let grownAtMs = 0;
    let startedSinceGrowth = 0;
    /** Starts since the last change of the rate, which was at `sinceMs`. */
    let starts = [];
    let sinceMs = Number.NEGATIVE_INFINITY;
    let turnedAwaySince = 0;
    function grow(nowMs) {
        if (perMs === null || nowMs - grownAtMs < growEveryMs)
            return;
        // A rate that is not used up says nothing about the limit.
        if (startedSinceGrowth >= 0.8 * perMs * (nowMs - grownAtMs)) {
            perMs *= 1 + growth;
            growth = Math.min(confirmed && nowMs < quietFromMs ? 0.03 : 0.25, growth * 2);
        }
        grownAtMs = nowMs;
        startedSinceGrowth = 0;
    }
    return {
        perMs: () => perMs,
        waitMs: (nowMs) => Math.max(0, Math.max(holdMs, nextMs) - nowMs),
        start: (nowMs) => {
            if (sinceMs === Number.NEGATIVE_INFINITY)
                sinceMs = nowMs;
            if (starts.length > 65_536)
                forget(nowMs);
            starts.push(nowMs);
            startedSinceGrowth += 1;
            grow(nowMs);
            if (perMs !== null)
                nextMs = Math.max(nextMs, nowMs - 2 / perMs) + 1 / perMs;
        },
        letIn: () => {
            shortSinceMs = null;
        },
        turnedAway: (startedMs, nowMs, notBeforeMs) => {
            shortSinceMs ??= nowMs;
            const shortMs = nowMs - shortSinceMs;
            const pauseMs = perMs === null ? 10 : Math.min(longestPauseMs, Math.max(10, 1.5 / perMs, 0.8 * shortMs));
            holdMs = Math.max(holdMs, notBeforeMs, nowMs + pauseMs);
            if (startedMs < sinceMs)
                return;
            turnedAwaySince += 1;
            const before = starts.filter((start) => start <= startedMs).length - turnedAwaySince;
            const elapsedMs = startedMs - sinceMs;
            // Next to nothing was let in since: the same shortage goes on.
            if (perMs !== null && before < 5 && elapsedMs < 5000)
                return;
            const share = turnedAwaySince / (before + turnedAwaySince);
            if (perMs === null || share > bearableShare) {
                const measured = Math.max(1, before) / Math.max(elapsedMs, 20);
                const next = perMs === null ? measured : Math.min(perMs, Math.max(measured, perMs * 0.3));
                confirmed = perMs !== null && next > perMs * 0.8;
                perMs = next;
                growth = slowestGrowth;
                quietFromMs = nowMs + quietMs;
                grownAtMs = nowMs;
                startedSinceGrowth = 0;
            }
            else
                growth = Math.max(slowestGrowth, growth / 2);
            starts = [];
            turnedAwaySince = 0;
            sinceMs = nowMs;
        },
    };
    function forget(nowMs) {
        starts = [];
        turnedAwaySince = 0;
        sinceMs = nowMs;
    }
}

;// CONCATENATED MODULE: ./build/evaluate/pacer.js


/** Until the first answer, twice as many calls are under way every so often: a service may be slow, or never answer the first. */
const scoutEveryMs = 250;
const concurrencyAfterScout = 24;
/** Of about the last fifty calls: more of them turned away, and the headers are no guide. */
const pacer_bearableShare = 0.3;
/**
 * The pace of calls to one model of one service. It starts with one call, which brings the first headers; from then on as many are
 * under way as are wanted, fewer after the service was overloaded. Requests and tokens are each kept within what the headers
 * say is left; where there are no headers, or they are wrong, the rate is learned. How many calls there are to be at most is for the
 * caller to say, by entering no more.
 */
function makePacer() {
    const requests = makeAllowanceLedger({ costs: 'exact' });
    const tokens = makeAllowanceLedger({ costs: 'estimated' });
    const rate = makeLearnedRate();
    let underWay = 0;
    let firstMs = null;
    let answered = false;
    let concurrency = concurrencyAfterScout;
    let halvedAtMs = Number.NEGATIVE_INFINITY;
    let holdMs = 0;
    let latencyMs = 0;
    /** Share of the last calls that were turned away. */
    let turnedAwayShare = 0;
    function allowedUnderWay(nowMs) {
        if (answered)
            return Math.floor(concurrency);
        if (firstMs === null)
            return 1;
        return 2 ** Math.floor((nowMs - firstMs) / scoutEveryMs);
    }
    function halve(turn, nowMs) {
        // Calls that were started before the last halving say nothing new.
        if (turn.startedMs < halvedAtMs)
            return;
        halvedAtMs = nowMs;
        // The learned rate needs so many under way; fewer would slow it down twice.
        const needed = Math.ceil((rate.perMs() ?? 0) * latencyMs * 1.5) + 1;
        concurrency = Math.min(concurrency, Math.max(1, Math.min(concurrency, underWay + 1) / 2, needed));
    }
    function observe(turn, limits, outcome) {
        if (limits?.requests)
            requests.observe(turn.requests, limits.requests, outcome);
        else
            requests.drop(turn.requests);
        if (limits?.tokens)
            tokens.observe(turn.tokens, limits.tokens, outcome);
        else
            tokens.drop(turn.tokens);
    }
    return {
        waitMs: (nowMs, cost) => {
            const allowed = allowedUnderWay(nowMs);
            if (underWay >= allowed) {
                return answered || firstMs === null
                    ? Number.POSITIVE_INFINITY
                    : scoutEveryMs - ((nowMs - firstMs) % scoutEveryMs);
            }
            const wait = Math.max(holdMs - nowMs, rate.waitMs(nowMs), requests.waitMs(nowMs, 1), tokens.waitMs(nowMs, cost), 0);
            // With nothing under way no answer will come to end an infinite wait.
            return underWay === 0 && wait === Number.POSITIVE_INFINITY ? 0 : wait;
        },
        start: (nowMs, cost) => {
            underWay += 1;
            firstMs ??= nowMs;
            rate.start(nowMs);
            return { startedMs: nowMs, requests: requests.start(nowMs, 1), tokens: tokens.start(nowMs, cost) };
        },
        end: (turn, nowMs, end) => {
            underWay -= 1;
            switch (end.kind) {
                case 'let-in': {
                    answered = true;
                    latencyMs = latencyMs === 0 ? nowMs - turn.startedMs : 0.9 * latencyMs + 0.1 * (nowMs - turn.startedMs);
                    // Twice as many a round until the first trouble, then half as many more.
                    // What is not used up says nothing about what would be too much.
                    if (underWay + 1 >= Math.floor(concurrency))
                        concurrency += halvedAtMs === Number.NEGATIVE_INFINITY ? 1 : 0.5;
                    turnedAwayShare *= 0.98;
                    rate.letIn();
                    observe(turn, end.limits, 'let-in');
                    return;
                }
                case 'turned-away': {
                    answered = true;
                    observe(turn, end.limits, 'turned-away');
                    const notBeforeMs = end.retryAfterMs === null ? 0 : nowMs + end.retryAfterMs;
                    turnedAwayShare = turnedAwayShare * 0.98 + 0.02;
                    if (isExplained(end.limits, turn) && turnedAwayShare < pacer_bearableShare) {
                        holdMs = Math.max(holdMs, notBeforeMs);
                        return;
                    }
                    rate.turnedAway(turn.startedMs, nowMs, notBeforeMs);
                    halve(turn, nowMs);
                    return;
                }
                case 'overloaded':
                    observe(turn, null, 'turned-away');
                    answered = true;
                    if (end.retryAfterMs !== null)
                        holdMs = Math.max(holdMs, nowMs + end.retryAfterMs);
                    halve(turn, nowMs);
                    return;
                case 'absent':
                    observe(turn, null, 'turned-away');
                    answered = false;
                    firstMs = null;
                    holdMs = Math.max(holdMs, nowMs + end.retryAfterMs);
                    return;
                case 'other':
                    observe(turn, null, 'turned-away');
                    return;
            }
        },
    };
}
/** The headers themselves say that there was not enough left. */
function isExplained(limits, turn) {
    const isShort = (allowance, cost) => allowance !== null && allowance !== undefined && allowance.remaining < Math.max(cost * 1.5, allowance.limit * 0.05);
    return isShort(limits?.requests, 1) || isShort(limits?.tokens, turn.tokens.cost);
}

;// CONCATENATED MODULE: ./build/openai/describe-trouble.js


/** A response that has status 200 but not the promised body: cut off, HTML from a proxy, another shape, an error. */
class MalformedResponse extends Error {
    name = 'MalformedResponse';
    /** Of the error that the body is; null when it is none. */
    code;
    constructor(message, code = null) {
        super(message);
        this.code = code;
    }
}
/** An attempt that took longer than the settings allow, in whatever phase. */
class AttemptTimeout extends Error {
    name = 'AttemptTimeout';
}
/** What the client threw, as a value; null when it is no trouble with the service but an error of our own. */
function describeTrouble(error) {
    const none = { status: null, retryAfterMs: null, shouldRetry: null };
    if (error instanceof AttemptTimeout)
        return { ...none, code: 'timeout', message: error.message };
    if (error instanceof openai/* APIConnectionTimeoutError */.qA)
        return { ...none, code: 'timeout', message: 'no answer in time' };
    if (error instanceof openai/* APIConnectionError */.xX)
        return { ...none, code: 'connection', message: connectionMessage(error) };
    if (error instanceof openai/* APIError */.LG) {
        const headers = error.headers;
        return {
            status: error.status ?? null,
            code: error.code ?? null,
            message: error.message,
            retryAfterMs: retryAfterMs(headers),
            shouldRetry: parseBoolean(headers?.get('x-should-retry')),
        };
    }
    if (error instanceof MalformedResponse || error instanceof SyntaxError) {
        const code = error instanceof MalformedResponse ? error.code : null;
        return { ...none, status: 200, code: code ?? 'malformed-response', message: error.message };
    }
    // A connection that breaks while the body is read surfaces as fetch's own error.
    if (error instanceof TypeError && ('cause' in error || error.message === 'terminated'))
        return { ...none, code: 'connection', message: error.message };
    return null;
}
const causeSchema = schemas/* object */.Ikc({ code: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP().optional() });
function connectionMessage(error) {
    const cause = causeSchema.safeParse(error.cause);
    const inner = cause.success ? causeSchema.safeParse(Reflect.get(Object(error.cause), 'cause')) : cause;
    const parts = [cause, inner].flatMap((part) => (part.success ? [part.data.code ?? part.data.message ?? ''] : []));
    return [error.message, ...parts.filter((part) => part !== '')].join(' ');
}
function retryAfterMs(headers) {
    const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
    if (Number.isFinite(milliseconds))
        return milliseconds;
    const text = headers?.get('retry-after') ?? '';
    const seconds = Number.parseFloat(text);
    return Number.isFinite(seconds) ? seconds * 1000 : null;
}
function parseBoolean(text) {
    return text === 'true' ? true : text === 'false' ? false : null;
}

// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(9955);
;// CONCATENATED MODULE: ./build/openai/estimate-tokens.js

/**
 * About how many tokens a service counts against its limit when it lets this call in: four characters a token, and the most that
 * the answer may take. How far off that is, the pace learns from the headers.
 */
function estimateTokens({ messages, tools, parameters }) {
    const characters = messages.reduce((sum, message) => sum + (0,chat/* messageText */.L)(message).length + 12, 0);
    const toolCharacters = tools === undefined ? 0 : JSON.stringify(tools).length;
    return Math.ceil((characters + toolCharacters) / 4) + (parameters.max_completion_tokens ?? 16);
}

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/openai/explain-refusal.js

/** What to do about the service's refusals, by its error code. */
const remedies = {
    invalid_api_key: 'Check the key in the environment variable or secret; it may be revoked, cut off, or of another service.',
    insufficient_quota: 'Add credit or raise the limit of the account, then run the same command again.',
    credit_balance_exhausted: 'Add credit to the account, then run the same command again.',
    organization_spend_limit_exceeded: "Raise the organization's spend limit, then run the same command again.",
    project_spend_limit_exceeded: "Raise the project's spend limit, then run the same command again.",
    organization_usage_limit_exceeded: "Raise the organization's usage limit, then run the same command again.",
    model_not_found: 'Check the model id and whether this key may use it; a retired model is not found either.',
    training_not_available: 'OpenAI takes no new fine-tuning jobs from this organization, and from nobody after 2027-01-06. Train elsewhere, or gate a prompt on a newer model.',
    unsupported_parameter: 'Remove the parameter from `parameters` of this target, or choose a model that takes it.',
    unsupported_value: 'Change the parameter in `parameters` of this target to a value that the model takes.',
};
/** A `Failure` for trouble that no further call can get around. */
function explainRefusal(provider, doing, trouble) {
    const status = trouble.status === null ? '' : `HTTP ${trouble.status} `;
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `The provider "${provider}" refused ${doing}.`,
        evidence: `${status}${trouble.code ?? ''}: ${trouble.message}`,
        remedy: remedyFor(trouble),
    });
}
function remedyFor({ code, status }) {
    const known = code === null || !Object.hasOwn(remedies, code) ? undefined : remedies[code];
    if (known !== undefined)
        return known;
    if (code === 'connection')
        return 'Check that the service is up and that its base-url is right, then run the same command again.';
    if (status === 401)
        return 'Check the key in the environment variable or secret.';
    if (status === 403)
        return 'Check what this key is allowed to do.';
    if (status === 404)
        return 'Check the base-url and the model id.';
    return 'Look at the evidence, mend its cause, and run the same command again.';
}

;// CONCATENATED MODULE: ./build/openai/read-rate-limits.js
/**
 * The `x-ratelimit-*` headers of a response (platform.openai.com/docs/guides/rate-limits, read 2026-11-20); null when it carries none
 * that can be used. A limit counts only with all three of its headers.
 */
function readRateLimits(headers) {
    const requests = readAllowance(headers, 'requests');
    const tokens = readAllowance(headers, 'tokens');
    return requests === null && tokens === null ? null : { requests, tokens };
}
function readAllowance(headers, of) {
    const reset = headers?.get(`x-ratelimit-reset-${of}`);
    if (reset === null || reset === undefined)
        return null;
    const limit = Number.parseFloat(headers?.get(`x-ratelimit-limit-${of}`) ?? '');
    const remaining = Number.parseFloat(headers?.get(`x-ratelimit-remaining-${of}`) ?? '');
    const resetMs = parseResetMs(reset);
    const isUsable = limit > 0 && Number.isFinite(remaining) && resetMs !== null;
    return isUsable ? { limit, remaining, resetMs } : null;
}
const unitsMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, µs: 0.001, us: 0.001, ns: 0.000_001 };
const longestMs = 86_400_000;
/** Durations as Go writes them ("6m0s", "12ms", "1h2m3s", "1.5s"), or a bare number of seconds. Null for anything else. */
function parseResetMs(text) {
    const trimmed = text.trim();
    const seconds = /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) * 1000 : null;
    const sum = seconds ?? sumParts(trimmed);
    // A number this large is a date, and whose clock that is by is not said.
    return sum !== null && sum <= longestMs ? sum : null;
}
function sumParts(text) {
    if (!/^(?:\d+(?:\.\d+)?(?:h|ms|m|s|µs|us|ns))+$/.test(text))
        return null;
    let sum = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|µs|us|ns)/g)) {
        if (unit === undefined || !isUnit(unit))
            return null;
        sum += Number(amount) * unitsMs[unit];
    }
    return sum;
}
function isUnit(text) {
    return Object.hasOwn(unitsMs, text);
}

;// CONCATENATED MODULE: ./build/openai/make-ask.js









/** An attempt that takes longer, from its first byte to its last, is given up and counts as a timeout. */
const defaultTimeoutMs = 120_000;
/**
 * Asks models of one OpenAI-compatible service through Chat Completions, each model at the pace that the service allows it, with the
 * retry policy of `decideRetry`.
 */
function makeAsk(provider, client, effects, timeoutMs = defaultTimeoutMs) {
    const paces = new Map();
    /** Since when a model has not been found. */
    const absentSinceMs = new Map();
    function paceOf(model) {
        const pace = paces.get(model) ?? paceCalls(makePacer(), effects);
        paces.set(model, pace);
        return pace;
    }
    async function attempt(call, attempts, endTurn, signal) {
        const startedMs = effects.nowMs();
        const { completion, headers } = await requestCompletion(client, call, timeoutMs, signal);
        const answer = toAnswer(completion, effects.nowMs() - startedMs, attempts);
        endTurn({ kind: 'let-in', limits: readRateLimits(headers) });
        absentSinceMs.delete(call.model);
        return answer;
    }
    return async (call, signal) => {
        const tokens = estimateTokens(call);
        let attempts = 0;
        // Attempts that found no model do not use up those for trouble.
        for (let tries = 1;;) {
            const endTurn = await paceOf(call.model).enter(tokens, signal);
            attempts += 1;
            try {
                return await attempt(call, attempts, endTurn, signal);
            }
            catch (error) {
                const trouble = signal.aborted ? null : describeTrouble(error);
                if (trouble === null) {
                    endTurn({ kind: 'other' });
                    signal.throwIfAborted();
                    throw error;
                }
                const nowMs = effects.nowMs();
                const absentMs = nowMs - (absentSinceMs.get(call.model) ?? nowMs);
                const decision = (0,decide_retry/* decideRetry */.tE)(trouble, { attempt: tries, model: call.model, absentMs }, effects.random());
                endTurn((0,decide_retry/* describeTurnEnd */.Og)(trouble, decision, error instanceof openai/* APIError */.LG ? readRateLimits(error.headers) : null));
                switch (decision.kind) {
                    case 'stop-run':
                        throw explainRefusal(provider, `a call of ${call.model}`, trouble);
                    case 'give-up': {
                        const code = trouble.code ?? (trouble.status === null ? 'error' : `http-${trouble.status}`);
                        return { status: 'failed', code, message: trouble.message, attempts };
                    }
                    case 'await-model':
                        absentSinceMs.set(call.model, nowMs - absentMs);
                        break;
                    case 'retry':
                        tries += 1;
                }
                await effects.wait(decision.waitMs, signal);
            }
        }
    };
}
const count = schemas/* number */.aig().int().min(0);
const completionSchema = schemas/* object */.Ikc({
    system_fingerprint: schemas/* string */.YjP().nullable().optional(),
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        finish_reason: schemas/* string */.YjP().nullable().optional(),
        message: schemas/* object */.Ikc({
            content: schemas/* string */.YjP().nullable().optional(),
            refusal: schemas/* string */.YjP().nullable().optional(),
            tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({
                id: schemas/* string */.YjP(),
                type: schemas/* literal */.euz('function'),
                function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }),
            }))
                .nullable()
                .optional(),
        }),
    }))
        .min(1),
    usage: schemas/* object */.Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count.nullable().optional() }).nullable().optional(),
        completion_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: count.nullable().optional() }).nullable().optional(),
    })
        .nullable()
        .optional(),
});
async function requestCompletion(client, call, timeoutMs, signal) {
    const body = {
        model: call.model,
        messages: call.messages,
        ...(call.tools === undefined ? {} : { tools: call.tools }),
        ...call.parameters,
    };
    const { data, response } = await withinTime(timeoutMs, signal, (attemptSignal) => client.post('/chat/completions', { body, signal: attemptSignal }).withResponse());
    const parsed = completionSchema.safeParse(data);
    if (parsed.success)
        return { completion: parsed.data, headers: response.headers };
    const failed = errorBodySchema.safeParse(data);
    if (failed.success)
        throw new MalformedResponse(failed.data.error.message, failed.data.error.code ?? null);
    throw new MalformedResponse('the response is not a chat completion');
}
/** Some services and proxies send an error with status 200. */
const errorBodySchema = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), code: schemas/* string */.YjP().nullish() }) });
/** The client's own limit ends with the headers; a body that stops in the middle must not be waited for either. */
async function withinTime(timeoutMs, signal, work) {
    signal.throwIfAborted();
    const abort = new AbortController();
    return new Promise((resolve, reject) => {
        const stop = (reason) => {
            reject(reason);
            abort.abort();
        };
        const interrupted = () => stop(signal.reason);
        const timer = setTimeout(() => stop(new AttemptTimeout(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
        signal.addEventListener('abort', interrupted);
        work(abort.signal)
            .then(resolve, reject)
            .finally(() => {
            clearTimeout(timer);
            signal.removeEventListener('abort', interrupted);
        });
    });
}
function toAnswer({ choices, usage, system_fingerprint: fingerprint }, latencyMs, attempts) {
    const [choice] = choices;
    if (choice === undefined)
        throw new MalformedResponse('the response has no choice');
    return {
        status: 'answered',
        text: choice.message.content ?? '',
        toolCalls: choice.message.tool_calls ?? [],
        refusal: choice.message.refusal ?? null,
        finishReason: choice.finish_reason ?? 'unknown',
        usage: usage
            ? {
                promptTokens: usage.prompt_tokens,
                cachedPromptTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
                completionTokens: usage.completion_tokens,
                reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
            }
            : null,
        latencyMs,
        attempts,
        systemFingerprint: fingerprint ?? null,
    };
}

;// CONCATENATED MODULE: ./build/openai/completion.js

/** The body of a request of `/chat/completions`. */
function completionBody({ model, messages, tools, parameters }) {
    return { model, messages, ...(tools === undefined ? {} : { tools }), ...parameters };
}
/** What a chat completion says; null when the value is none. */
function parseCompletion(value) {
    const parsed = completion_completionSchema.safeParse(value);
    const choice = parsed.data?.choices[0];
    if (!parsed.success || choice === undefined)
        return null;
    const { usage, system_fingerprint: fingerprint } = parsed.data;
    return {
        status: 'answered',
        text: choice.message.content ?? '',
        toolCalls: choice.message.tool_calls ?? [],
        refusal: choice.message.refusal ?? null,
        finishReason: choice.finish_reason ?? 'unknown',
        usage: usage
            ? {
                promptTokens: usage.prompt_tokens,
                cachedPromptTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
                completionTokens: usage.completion_tokens,
                reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
            }
            : null,
        systemFingerprint: fingerprint ?? null,
    };
}
const completion_count = schemas/* number */.aig().int().min(0);
const completion_completionSchema = schemas/* object */.Ikc({
    system_fingerprint: schemas/* string */.YjP().nullable().optional(),
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        finish_reason: schemas/* string */.YjP().nullable().optional(),
        message: schemas/* object */.Ikc({
            content: schemas/* string */.YjP().nullable().optional(),
            refusal: schemas/* string */.YjP().nullable().optional(),
            tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({
                id: schemas/* string */.YjP(),
                type: schemas/* literal */.euz('function'),
                function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }),
            }))
                .nullable()
                .optional(),
        }),
    }))
        .min(1),
    usage: schemas/* object */.Ikc({
        prompt_tokens: completion_count,
        completion_tokens: completion_count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: completion_count.nullable().optional() }).nullable().optional(),
        completion_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: completion_count.nullable().optional() }).nullable().optional(),
    })
        .nullable()
        .optional(),
});

;// CONCATENATED MODULE: ./build/openai/parse-batch-line.js


/**
 * One line of the output or error file of a batch. A refused request has a response with its HTTP status; one that was never made
 * has an `error` instead. `place` names the line when it is no result.
 */
function parseBatchLine(text, place) {
    const parsed = lineSchema.safeParse(parseJson(text));
    if (!parsed.success)
        return { kind: 'unreadable', place };
    const { custom_id: key, response, error } = parsed.data;
    if (!response)
        return failed(key, null, error?.code ?? null, error?.message ?? 'the service gave no reason');
    const { status_code: status, body } = response;
    if (status >= 200 && status < 300) {
        const answer = parseCompletion(body);
        if (answer !== null)
            return { kind: 'answered', key, answer: { ...answer, latencyMs: null, attempts: 1 } };
        return failed(key, status, 'malformed-response', 'the response is not a chat completion');
    }
    const refusal = bodySchema.safeParse(body).data?.error;
    return failed(key, status, refusal?.code ?? null, refusal?.message ?? `HTTP ${status}`);
}
function failed(key, status, code, message) {
    return { kind: 'failed', key, trouble: { status, code, message, retryAfterMs: null, shouldRetry: null } };
}
const lineSchema = schemas/* object */.Ikc({
    custom_id: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ status_code: schemas/* number */.aig().int(), body: schemas/* unknown */.L5J() }).nullish(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).nullish(),
});
const bodySchema = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }) });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/openai/read-file-lines.js

const mostAttempts = 4;
/**
 * The lines of a stored file, without blank ones, one at a time: a file may be larger than memory likes. Stored files do not
 * change: after a broken connection it is read again from the start, and what was given already is passed over.
 */
async function* readFileLines(client, fileId) {
    let given = 0;
    for (let attempt = 1;; attempt += 1) {
        try {
            let index = 0;
            for await (const line of downloadLines(client, fileId)) {
                index += 1;
                if (index <= given)
                    continue;
                given = index;
                if (line.trim() !== '')
                    yield line;
            }
            return;
        }
        catch (error) {
            const trouble = describeTrouble(error);
            const refused = trouble === null || (trouble.status !== null && trouble.status >= 400);
            if (refused || attempt >= mostAttempts)
                throw error;
        }
    }
}
async function* downloadLines(client, fileId) {
    const response = await client.files.content(fileId, { maxRetries: mostAttempts });
    const reader = response.body?.getReader();
    if (reader === undefined)
        return;
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
        const { done, value } = await reader.read();
        const lines = `${rest}${done ? decoder.decode() : decoder.decode(value, { stream: true })}`.split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
        if (done)
            break;
    }
    if (rest !== '')
        yield rest;
}

;// CONCATENATED MODULE: ./build/openai/make-batch-service.js









const endpoint = '/v1/chat/completions';
/** Reads and uploads may be repeated at will; what costs money is sent once. */
const free = { maxRetries: 4 };
const uploadTimeoutMs = 15 * 60_000;
/** Answers files of calls by OpenAI's Batch API, or by a service that speaks its shapes. */
function makeBatchService(provider, client) {
    const explain = (doing, trouble) => explainRefusal(provider, doing, trouble);
    return {
        renderRequest: (key, call) => JSON.stringify({ custom_id: key, method: 'POST', url: endpoint, body: completionBody(call) }),
        findBatches: ({ name, value }, sinceMs) => explained(provider, 'to list its batches', async () => {
            const found = [];
            for await (const listed of client.batches.list({ limit: 100 }, free)) {
                const batch = parseBatch(listed);
                // Newest first: all that follow are older still.
                if (batch.state.createdAtMs < sinceMs)
                    break;
                if (batch.metadata[name] === value)
                    found.push(batch.state);
            }
            return found;
        }),
        upload: (name, content) => explained(provider, `the upload of ${name}`, async () => {
            const file = await (0,openai/* toFile */.eZ)(content, name);
            const { id, bytes } = await client.files.create({ file, purpose: 'batch' }, { ...free, timeout: uploadTimeoutMs });
            if (bytes === content.byteLength)
                return id;
            throw new failure/* Failure */.H({
                kind: 'outside',
                what: `The upload of ${name} arrived incomplete.`,
                evidence: `${content.byteLength} bytes were sent; the service says that it holds ${bytes} as ${id}.`,
                remedy: 'Run the same command again. No batch was created.',
            });
        }),
        create: async (fileId, metadata) => {
            try {
                const batch = await client.batches.create({ input_file_id: fileId, endpoint, completion_window: '24h', metadata: { ...metadata } }, { maxRetries: 0 });
                return { kind: 'created', batch: parseBatch(batch).state };
            }
            catch (error) {
                const trouble = describeTrouble(error);
                if (trouble === null)
                    throw error;
                return classify(trouble) ?? fail(explain('a batch', trouble));
            }
        },
        read: (id) => explained(provider, `to show the batch ${id}`, async () => parseBatch(await client.batches.retrieve(id, free)).state),
        readKeys: async function* ({ inputFileId }) {
            try {
                for await (const line of readFileLines(client, inputFileId))
                    yield requestSchema.parse(JSON.parse(line)).custom_id;
            }
            catch (error) {
                throw explainError(provider, `the file ${inputFileId}`, error);
            }
        },
        readResults: async function* ({ outputFileId, errorFileId }) {
            for (const fileId of [outputFileId, errorFileId]) {
                if (fileId === null)
                    continue;
                try {
                    let line = 0;
                    for await (const text of readFileLines(client, fileId)) {
                        line += 1;
                        yield parseBatchLine(text, `${fileId} line ${line}`);
                    }
                }
                catch (error) {
                    if (describeTrouble(error)?.status !== 404)
                        throw explainError(provider, `the file ${fileId}`, error);
                    yield { kind: 'gone', fileId };
                }
            }
        },
        explain,
    };
}
/** What a failed creation leaves behind; null when it is a refusal that waiting does not mend. */
function classify(trouble) {
    const { status } = trouble;
    if ((0,decide_retry/* decideRetry */.tE)(trouble, { attempt: 1, model: '', absentMs: 0 }, 0).kind === 'stop-run')
        return null;
    if (status === 429)
        return { kind: 'busy', trouble };
    const isRefusal = status !== null && status >= 400 && status < 500 && status !== 408 && status !== 409;
    return isRefusal ? null : { kind: 'unclear', trouble };
}
function fail(failure) {
    throw failure;
}
async function explained(provider, doing, work) {
    try {
        return await work();
    }
    catch (error) {
        throw explainError(provider, doing, error);
    }
}
function explainError(provider, doing, error) {
    const trouble = describeTrouble(error);
    if (trouble === null)
        return error;
    if (doing !== 'to list its batches' || (trouble.status !== 404 && trouble.status !== 405)) {
        return explainRefusal(provider, doing, trouble);
    }
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `The provider "${provider}" seems to have no Batch API.`,
        evidence: `HTTP ${trouble.status} for the list of batches: ${trouble.message}`,
        remedy: 'Use `engine: online` for this task, or correct the base-url of the provider.',
    });
}
const requestSchema = schemas/* object */.Ikc({ custom_id: schemas/* string */.YjP() });
const batchSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    created_at: schemas/* number */.aig(),
    input_file_id: schemas/* string */.YjP(),
    output_file_id: schemas/* string */.YjP().nullish(),
    error_file_id: schemas/* string */.YjP().nullish(),
    request_counts: schemas/* object */.Ikc({ completed: schemas/* number */.aig(), failed: schemas/* number */.aig() }).nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    errors: schemas/* object */.Ikc({
        data: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish(), line: schemas/* number */.aig().int().nullish() }))
            .nullish(),
    })
        .nullish(),
});
function parseBatch(value) {
    const parsed = batchSchema.safeParse(value);
    if (!parsed.success)
        throw new MalformedResponse('the response is not a batch');
    const { id, status, created_at, input_file_id, output_file_id, error_file_id, request_counts, metadata, errors } = parsed.data;
    return {
        state: {
            id,
            status,
            createdAtMs: created_at * 1000,
            inputFileId: input_file_id,
            outputFileId: output_file_id ?? null,
            errorFileId: error_file_id ?? null,
            doneRequests: (request_counts?.completed ?? 0) + (request_counts?.failed ?? 0),
            errors: (errors?.data ?? []).map(({ code, message, line }) => ({
                code: code ?? null,
                message: message ?? '',
                line: line ?? null,
            })),
        },
        metadata: metadata ?? {},
    };
}

// EXTERNAL MODULE: ./build/settings/safe-url.js
var safe_url = __webpack_require__(2967);
;// CONCATENATED MODULE: ./build/openai/make-client.js



/** Of requests about files and jobs. Calls of models have their own limit. */
const timeoutMs = 180_000;
/** The official client, without its own retries: there is one retry policy, and it is not the client's. */
function makeClient({ provider, baseUrl, apiKeyEnv, apiKey }) {
    if (apiKey === null || apiKey.trim() === '') {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `There is no API key for the provider "${provider}".`,
            evidence: `The environment variable ${apiKeyEnv} is not set.`,
            remedy: `Set ${apiKeyEnv}, or try everything without a key and without cost by \`provider: local\`.`,
        });
    }
    const key = apiKey.trim();
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `The API key for the provider "${provider}" cannot be sent.`,
            evidence: `The environment variable ${apiKeyEnv} holds white space, a line break or another character that no key has.`,
            remedy: `Set ${apiKeyEnv} to the key alone.`,
        });
    }
    const address = baseUrl ?? (process.env.OPENAI_BASE_URL?.trim() || null);
    if (address !== null && !(0,safe_url/* isSafeUrl */.F)(address)) {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `The address of the provider "${provider}" cannot be used.`,
            evidence: `OPENAI_BASE_URL is ${JSON.stringify(address.slice(0, 200))}.`,
            remedy: 'Use an https address; http is for this machine only, because keys would travel in the clear.',
        });
    }
    return new openai/* default */.Ay({
        apiKey: key,
        ...(address === null ? {} : { baseURL: address }),
        maxRetries: 0,
        timeout: timeoutMs,
        logLevel: 'off',
    });
}

// EXTERNAL MODULE: ./build/fine-tune/recipe-key.js
var recipe_key = __webpack_require__(9636);
;// CONCATENATED MODULE: ./build/openai/make-trainer.js






/** Reads may be repeated at will; what costs money is sent once. */
const readRetries = 4;
/** Trains on OpenAI's fine-tuning API, or on a service that speaks its shapes. */
function makeTrainer(provider, client) {
    const read = { maxRetries: readRetries };
    return {
        findJobs: (key) => make_trainer_explained(provider, 'to list its fine-tuning jobs', async () => {
            const jobs = [];
            const pages = client.fineTuning.jobs.list({ limit: 100, metadata: { [recipe_key/* recipeMetadataKey */.t]: key } }, read);
            for await (const job of pages) {
                // A service that does not know the filter returns every job.
                if (job.metadata?.[recipe_key/* recipeMetadataKey */.t] === key)
                    jobs.push(toTrainingJob(job));
            }
            return jobs;
        }),
        createJob: (recipe, key) => make_trainer_explained(provider, `to train ${recipe.baseModel}`, async () => {
            const trainingFile = await upload(client, recipe.trainingFile);
            const validationFile = recipe.validationFile === null ? null : await upload(client, recipe.validationFile);
            const job = await client.fineTuning.jobs.create({
                model: recipe.baseModel,
                training_file: trainingFile,
                ...(validationFile === null ? {} : { validation_file: validationFile }),
                suffix: recipe.suffix,
                seed: recipe.seed,
                metadata: { [recipe_key/* recipeMetadataKey */.t]: key },
                method: { type: 'supervised', supervised: { hyperparameters: toHyperparameters(recipe) } },
            }, { maxRetries: 0 });
            return toTrainingJob(job);
        }),
        readJob: (id) => make_trainer_explained(provider, `to show the job ${id}`, async () => toTrainingJob(await client.fineTuning.jobs.retrieve(id, read))),
        readCurve: (id) => make_trainer_explained(provider, `to list the events of the job ${id}`, async () => {
            const points = [];
            for await (const event of client.fineTuning.jobs.listEvents(id, { limit: 100 }, read)) {
                const metrics = metricsSchema.safeParse(event.data);
                if (event.type === 'metrics' && metrics.success)
                    points.push(toLossPoint(metrics.data));
            }
            return points.sort((left, right) => left.step - right.step);
        }),
    };
}
async function make_trainer_explained(provider, doing, work) {
    try {
        return await work();
    }
    catch (error) {
        const trouble = describeTrouble(error);
        throw trouble === null ? error : explainRefusal(provider, doing, trouble);
    }
}
async function upload(client, data) {
    const file = await client.files.create({ file: await (0,openai/* toFile */.eZ)(data.bytes, data.name), purpose: 'fine-tune' }, { maxRetries: readRetries });
    if (file.bytes === data.bytes.byteLength)
        return file.id;
    throw new failure/* Failure */.H({
        kind: 'outside',
        what: `The upload of ${data.name} arrived incomplete.`,
        evidence: `${data.bytes.byteLength} bytes were sent; the service says that it holds ${file.bytes} as ${file.id}.`,
        remedy: 'Run the same command again. No job was created.',
    });
}
function toHyperparameters({ hyperparameters }) {
    return {
        n_epochs: hyperparameters.nEpochs,
        batch_size: hyperparameters.batchSize,
        learning_rate_multiplier: hyperparameters.learningRateMultiplier,
    };
}
function toTrainingJob(job) {
    const chosen = job.method?.supervised?.hyperparameters ?? job.hyperparameters;
    return {
        id: job.id,
        status: job.status,
        createdAtMs: job.created_at * 1000,
        finishedAtMs: job.finished_at === null ? null : job.finished_at * 1000,
        baseModel: job.model,
        model: job.fine_tuned_model,
        trainedTokens: job.trained_tokens,
        hyperparameters: Object.fromEntries(Object.entries(chosen ?? {}).filter(([, value]) => value !== null && value !== undefined)),
        // Successful jobs carry an empty object here.
        error: job.error?.code ? { code: job.error.code, message: job.error.message } : null,
    };
}
const metricsSchema = schemas/* object */.Ikc({
    step: schemas/* number */.aig(),
    train_loss: schemas/* number */.aig(),
    train_mean_token_accuracy: schemas/* number */.aig().nullable().optional(),
    valid_loss: schemas/* number */.aig().nullable().optional(),
    full_valid_loss: schemas/* number */.aig().nullable().optional(),
});
function toLossPoint(metrics) {
    return {
        step: metrics.step,
        trainLoss: metrics.train_loss,
        trainAccuracy: metrics.train_mean_token_accuracy ?? null,
        validLoss: metrics.full_valid_loss ?? metrics.valid_loss ?? null,
    };
}

// EXTERNAL MODULE: ./build/steps/interruption.js
var interruption = __webpack_require__(1885);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/make-world.js










/** Wires the adapters: the disk, the clock, the network and, when a task asks for it, the local engine. */
function makeWorld(settings) {
    const { baseFolder, environment, progress, answers, base, interrupt, offline = false } = settings;
    const connections = new Map();
    let engine = null;
    async function connect(provider) {
        if (provider.kind === 'local' && !offline)
            engine ??= (0,start_local_engine/* startLocalEngine */.E)({});
        const local = provider.kind === 'local' ? await engine : null;
        const client = makeClient({
            provider: provider.name,
            baseUrl: local?.url ?? provider.baseUrl,
            apiKeyEnv: provider.apiKeyEnv,
            apiKey: local || offline ? 'none' : (environment[provider.apiKeyEnv] ?? null),
        });
        const effects = {
            nowMs: () => performance.now(),
            random: Math.random,
            wait: async (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
        };
        return {
            // The engine's port differs from run to run; its models differ with the program.
            address: provider.kind === 'local' ? `local:${version/* version */.r}` : client.baseURL,
            ask: offline ? askNobody : makeAsk(provider.name, client, effects, provider.timeoutMs),
            batches: makeBatchService(provider.name, client),
            trainer: makeTrainer(provider.name, client),
        };
    }
    return {
        nowMs: Date.now,
        wait: async (ms) => {
            await (0,promises_.setTimeout)(ms, undefined, interrupt === undefined ? {} : { signal: interrupt }).catch(() => undefined);
            (0,interruption/* throwIfInterrupted */.s)(settings);
        },
        findFiles: (patterns, setting) => (0,find_files/* findFiles */.l)({ patterns, from: baseFolder, setting }),
        readBytes: read_bytes/* readBytes */.i,
        answers,
        missingKey: ({ kind, apiKeyEnv }) => offline || kind === 'local' || (environment[apiKeyEnv] ?? '').trim() !== '' ? null : apiKeyEnv,
        connect: (provider) => {
            const name = `${provider.name} ${provider.timeoutMs}`;
            const connection = connections.get(name) ?? connect(provider);
            connections.set(name, connection);
            return connection;
        },
        progress,
        ...(base === undefined ? {} : { base }),
        ...(interrupt === undefined ? {} : { interrupt }),
        close: async () => {
            const started = await engine;
            await started?.close();
        },
    };
}
function askNobody() {
    return Promise.reject(new Error('A run that calls nobody wanted an answer'));
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/compare/compare-outcomes.js + 25 modules
var compare_outcomes = __webpack_require__(9922);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(2522);
// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(9955);
;// CONCATENATED MODULE: ./build/evaluate/pair-results.js

/**
 * Pairs the two targets' answers to the same samples; both lists are in the same order. A candidate that failed to answer is
 * wrong: it would fail in production too. A baseline that failed removes the pair, and so does an unscored side: both are counted.
 */
function pairResults(baseline, candidate) {
    const outcomes = [];
    const broken = [];
    const fixed = [];
    let baselineFailed = 0;
    let unscored = 0;
    for (const [index, before] of baseline.entries()) {
        const after = candidate[index];
        if (after?.sample.id !== before.sample.id)
            throw new Error(`Sample ${before.sample.id} was not asked of both targets`);
        if (before.score === null) {
            baselineFailed += 1;
            continue;
        }
        if (before.score.status === 'unscored' || after.score?.status === 'unscored') {
            unscored += 1;
            continue;
        }
        const outcome = { id: before.sample.id, baseline: before.score.value, candidate: after.score?.value ?? 0 };
        outcomes.push(outcome);
        if (outcome.candidate < outcome.baseline)
            broken.push(flip(before.sample, before.answer, after.answer));
        if (outcome.candidate > outcome.baseline)
            fixed.push(flip(before.sample, before.answer, after.answer));
    }
    return { outcomes, excluded: { baselineFailed, unscored }, broken: inFileOrder(broken), fixed: inFileOrder(fixed) };
}
function flip(sample, baseline, candidate) {
    const question = sample.input.findLast((message) => message.role === 'user');
    return {
        id: sample.id,
        file: sample.file,
        line: sample.line,
        input: question === undefined ? '' : (0,chat/* messageText */.L)(question),
        expected: (0,chat/* messageText */.L)(sample.expected),
        baseline: answerText(baseline),
        candidate: answerText(candidate),
    };
}
/** What a reader is shown of an answer, whatever became of it. */
function answerText(answer) {
    if (answer.status === 'failed')
        return `(no answer: ${answer.code})`;
    if (answer.refusal !== null)
        return `(refused: ${answer.refusal})`;
    if (answer.text === '' && answer.toolCalls.length > 0) {
        return answer.toolCalls.map((call) => `${call.function.name}(${call.function.arguments})`).join('\n');
    }
    return answer.text;
}
function inFileOrder(flips) {
    return [...flips].sort((left, right) => left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/cost/price-table.js
/**
 * Source: the pricing and model pages of developers.openai.com, read on this date. The Batch API takes half (Batch FAQ of
 * help.openai.com); the batch prices of fine-tunes are published one by one, and not all of them are half.
 */
const priceTableDate = '2026-11-20';
const openAiPrices = {
    'gpt-4.1-2025-04-14': {
        input: 2,
        cachedInput: 0.5,
        output: 8,
        batch: { input: 1, cachedInput: 0.25, output: 4 },
        fineTuned: {
            training: 25,
            input: 3,
            cachedInput: 0.75,
            output: 12,
            batch: { input: 1.5, cachedInput: 0.5, output: 6 },
        },
    },
    'gpt-4.1-mini-2025-04-14': {
        input: 0.4,
        cachedInput: 0.1,
        output: 1.6,
        batch: { input: 0.2, cachedInput: 0.05, output: 0.8 },
        fineTuned: {
            training: 5,
            input: 0.8,
            cachedInput: 0.2,
            output: 3.2,
            batch: { input: 0.4, cachedInput: 0.1, output: 1.6 },
        },
    },
    'gpt-4o-2024-08-06': {
        input: 2.5,
        cachedInput: 1.25,
        output: 10,
        batch: { input: 1.25, cachedInput: 0.625, output: 5 },
        fineTuned: {
            training: 25,
            input: 3.75,
            cachedInput: 1.875,
            output: 15,
            batch: { input: 2.225, cachedInput: 0.9, output: 12.5 },
        },
    },
    'gpt-4o-mini-2024-07-18': {
        input: 0.15,
        cachedInput: 0.075,
        output: 0.6,
        batch: { input: 0.075, cachedInput: 0.0375, output: 0.3 },
        fineTuned: {
            training: 3,
            input: 0.3,
            cachedInput: 0.15,
            output: 1.2,
            batch: { input: 0.15, cachedInput: 0.075, output: 0.6 },
        },
    },
    'gpt-6-luna': {
        input: 0.1,
        cachedInput: 0.01,
        output: 0.5,
        batch: { input: 0.05, cachedInput: 0.005, output: 0.25 },
    },
    'gpt-6-sol': { input: 2, cachedInput: 0.2, output: 10, batch: { input: 1, cachedInput: 0.1, output: 5 } },
    'gpt-6-astra': { input: 10, cachedInput: 1, output: 50, batch: { input: 5, cachedInput: 0.5, output: 25 } },
    'gpt-6.1-terra': { input: 1, cachedInput: 0.05, output: 5, batch: { input: 0.5, cachedInput: 0.025, output: 2.5 } },
    'gpt-5.6-luna': { input: 0.2, cachedInput: 0.02, output: 1.2, batch: { input: 0.1, cachedInput: 0.01, output: 0.6 } },
    'gpt-5.6-terra': { input: 2, cachedInput: 0.2, output: 12, batch: { input: 1, cachedInput: 0.1, output: 6 } },
    'gpt-5.6-sol': { input: 5, cachedInput: 0.5, output: 30, batch: { input: 2.5, cachedInput: 0.25, output: 15 } },
};
/** Names that the service resolves to a dated snapshot. */
const openAiAliases = {
    'gpt-4.1': 'gpt-4.1-2025-04-14',
    'gpt-4.1-mini': 'gpt-4.1-mini-2025-04-14',
    'gpt-4o': 'gpt-4o-2024-08-06',
    'gpt-4o-mini': 'gpt-4o-mini-2024-07-18',
};

;// CONCATENATED MODULE: ./build/cost/price-calls.js


/**
 * What these tokens cost in US dollars. A price of the configuration beats the table; `ft:BASE:…` is priced as a fine-tune of its base;
 * the local engine is free. A batch is cheaper where the table says so, and has no known price elsewhere.
 */
function priceCalls({ provider, model, price: given }, tokens, engine = 'online') {
    if (provider === 'local')
        return (0,known/* known */.eO)(0);
    const found = given === null ? findPrice(provider, model) : { ...given, batch: given };
    const price = engine === 'batch' ? found?.batch : found;
    if (!price)
        return unknownPrice(provider, engine === 'batch' ? `${model} in a batch` : model);
    const freshTokens = tokens.promptTokens - tokens.cachedPromptTokens;
    const perMillion = freshTokens * price.input + tokens.cachedPromptTokens * price.cachedInput + tokens.completionTokens * price.output;
    return (0,known/* known */.eO)(perMillion / 1e6);
}
/** What training costs in US dollars: tokens of one pass, times the passes, times the price. */
function priceTraining({ provider, baseModel, price: given }, tokensPerEpoch, epochs) {
    if (provider === 'local')
        return (0,known/* known */.eO)(0);
    const price = given ?? (provider === 'openai' ? lookUp(baseModel)?.fineTuned?.training : undefined);
    return price === undefined
        ? unknownPrice(provider, `training ${baseModel}`)
        : (0,known/* known */.eO)((tokensPerEpoch * epochs * price) / 1e6);
}
function findPrice(provider, model) {
    if (provider !== 'openai')
        return null;
    const [prefix, base] = model.split(':');
    if (prefix === 'ft' && base !== undefined)
        return lookUp(base)?.fineTuned ?? null;
    return lookUp(model) ?? null;
}
function lookUp(model) {
    const snapshot = Object.hasOwn(openAiAliases, model) ? (openAiAliases[model] ?? model) : model;
    return Object.hasOwn(openAiPrices, snapshot) ? openAiPrices[snapshot] : undefined;
}
function unknownPrice(provider, what) {
    return (0,known/* unknown */.L5)(`no price for ${what} at ${provider} in the table of ${priceTableDate}; the configuration can give it`);
}

;// CONCATENATED MODULE: ./build/evaluate/summarise-target.js


/**
 * Counts, tokens, latency and cost of one target over all its answers. Nothing is averaged over the survivors unsaid. `usd` is what
 * this run paid, at the price of its engine; `usdPer1000Calls` is what calling this model costs, always at the price of online calls.
 */
function summariseTarget(target, judged, engine = 'online') {
    const answered = judged.flatMap(({ answer }) => (answer.status === 'answered' ? [answer] : []));
    const scores = judged.flatMap(({ score }) => (score?.status === 'scored' ? [score.value] : []));
    const asked = judged.filter(({ cached }) => !cached);
    const usage = sumUsage(answered);
    return {
        provider: target.provider,
        model: target.model,
        prompt: target.promptSummary,
        samples: judged.length,
        answered: answered.length,
        failed: judged.length - answered.length,
        unscored: answered.length - scores.length,
        refused: answered.filter((answer) => answer.refusal !== null).length,
        truncated: answered.filter((answer) => answer.finishReason === 'length').length,
        accuracy: scores.length === 0 ? null : scores.reduce((sum, value) => sum + value, 0) / scores.length,
        promptTokens: usage?.promptTokens ?? null,
        cachedPromptTokens: usage?.cachedPromptTokens ?? null,
        completionTokens: usage?.completionTokens ?? null,
        latencyMs: quantiles(answered.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]))),
        calls: asked.reduce((sum, { answer }) => sum + answer.attempts, 0),
        cachedCalls: judged.length - asked.length,
        usd: priceAsked(target, asked, engine),
        usdPer1000Calls: perThousand(priceAnswers(target, answered, 'online'), answered.length),
    };
}
/** What this run paid. A call that broke off after the service had begun may have been billed: then nobody here knows. */
function priceAsked(target, asked, engine) {
    const unclear = asked.filter(({ answer }) => answer.status === 'failed' && mayBeBilled.has(answer.code)).length;
    if (unclear > 0 && target.provider !== 'local') {
        return (0,known/* unknown */.L5)(`${unclear} ${unclear === 1 ? 'call' : 'calls'} broke off and may have been billed`);
    }
    const answers = asked.flatMap(({ answer }) => (answer.status === 'answered' ? [answer] : []));
    return priceAnswers(target, answers, engine);
}
const mayBeBilled = new Set(['timeout', 'connection', 'malformed-response']);
function priceAnswers(target, answers, engine) {
    if (answers.length === 0)
        return (0,known/* known */.eO)(0);
    const usage = sumUsage(answers);
    if (usage === null)
        return (0,known/* unknown */.L5)('the service did not report its token usage');
    return priceCalls(target, usage, engine);
}
function perThousand(usd, answers) {
    if (answers === 0)
        return (0,known/* unknown */.L5)('no call was answered');
    return usd.known ? (0,known/* known */.eO)((usd.value / answers) * 1000) : usd;
}
/** Null when any answer came without usage: a sum over the others would be too small. */
function sumUsage(answers) {
    const sum = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 };
    for (const { usage } of answers) {
        if (usage === null)
            return null;
        sum.promptTokens += usage.promptTokens;
        sum.cachedPromptTokens += usage.cachedPromptTokens;
        sum.completionTokens += usage.completionTokens;
    }
    return sum;
}
/** Nearest-rank median and 95th percentile. */
function quantiles(values) {
    const sorted = [...values].sort((left, right) => left - right);
    const p50 = sorted[Math.ceil(sorted.length * 0.5) - 1];
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
    return p50 === undefined || p95 === undefined ? null : { p50, p95 };
}

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/evaluate/build-call.js
/** The call that asks a target about a sample: system message, few-shot examples, then the conversation. */
function buildCall(target, sample) {
    const instructions = target.systemPrompt === null
        ? sample.input.filter(isInstruction)
        : [{ role: 'system', content: target.systemPrompt }];
    const conversation = sample.input.filter((message) => !isInstruction(message));
    return {
        model: target.model,
        messages: [...instructions, ...target.fewShot, ...conversation],
        ...(sample.tools === undefined ? {} : { tools: sample.tools }),
        parameters: target.parameters,
    };
}
function isInstruction(message) {
    return message.role === 'system' || message.role === 'developer';
}

;// CONCATENATED MODULE: ./build/steps/build-targets.js


/** Resolves both targets' prompt files. `tuned` is named as a fine-tune of its base until it has been trained: so it can be priced. */
async function buildTargets(task, datasets, world) {
    return {
        baseline: await buildTarget('baseline', task, datasets, world),
        candidate: await buildTarget('candidate', task, datasets, world),
    };
}
function withTunedModel(task, targets, tunedModel) {
    const named = (role) => task[role].model.kind === 'tuned' && tunedModel !== null ? { ...targets[role], model: tunedModel } : targets[role];
    return { baseline: named('baseline'), candidate: named('candidate') };
}
async function buildTarget(role, task, datasets, world) {
    const settings = task[role];
    const systemPrompt = await readPrompt(`tasks.${task.name}.${role}.system-prompt`, settings, world);
    const fewShot = await readFewShot(`tasks.${task.name}.${role}.few-shot`, settings, datasets, world);
    return {
        provider: settings.provider.name,
        model: settings.model.kind === 'id' ? settings.model.id : `ft:${task.fineTune?.baseModel ?? ''}`,
        price: settings.price,
        systemPrompt,
        fewShot: fewShot.messages,
        parameters: settings.parameters,
        promptSummary: [settings.systemPromptFile, fewShot.summary].filter((part) => part !== null).join(', '),
    };
}
async function readPrompt(setting, { systemPromptFile }, world) {
    if (systemPromptFile === null)
        return null;
    const [path = '', ...others] = await world.findFiles([systemPromptFile], setting);
    if (others.length > 0)
        throw badPrompt(setting, `${systemPromptFile} names ${others.length + 1} files`, 'Name one file.');
    const text = decodePrompt(setting, path, await world.readBytes(path, setting)).trim();
    if (text === '')
        throw badPrompt(setting, `${path} is blank`, 'Write the prompt, or leave the setting out.');
    return text;
}
function decodePrompt(setting, path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw badPrompt(setting, `${path} is not UTF-8`, 'Save it as UTF-8.');
    }
}
function badPrompt(setting, evidence, remedy) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `${setting} cannot be used as a prompt.`,
        evidence: `${evidence}.`,
        remedy,
    });
}
async function readFewShot(setting, { fewShotFile }, datasets, world) {
    if (fewShotFile === null)
        return { messages: [], summary: null };
    const paths = await world.findFiles([fewShotFile], setting);
    const examples = datasets.files
        .filter(({ report }) => report.role === 'few-shot' && paths.includes(report.path))
        .flatMap((file) => file.examples);
    return {
        messages: examples.flatMap((example) => example.messages.filter((message) => !isInstruction(message))),
        summary: `${examples.length} few-shot ${examples.length === 1 ? 'example' : 'examples'}`,
    };
}

;// CONCATENATED MODULE: ./build/steps/check-error-rate.js

/** Too many calls without an answer are a broken run, never a verdict about a model. */
function checkErrorRate(task, judged) {
    for (const role of ['baseline', 'candidate']) {
        const failed = judged[role].filter(({ answer }) => answer.status === 'failed');
        if (isTooMany(task, failed.length, judged[role].length))
            throw tooManyFailures(task, role, failed, judged[role].length);
    }
}
/** More failed calls than are allowed for so many samples: no answer that is still to come can mend that. */
function isTooMany(task, failed, samples) {
    return failed > samples * task.maxErrorRate;
}
function tooManyFailures(task, role, failed, samples) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `Too many calls of the ${role} failed to decide anything.`,
        evidence: `${failed.length} of ${samples} calls had no answer (allowed: ${task.maxErrorRate * 100} %). ${describeReasons(failed)}`,
        remedy: 'Mend the cause and run the same command again, or raise `max-error-rate` if so many failures are normal for this service.',
    });
}
/** How often each code came, with the service's words of the first of them. */
function describeReasons(failed) {
    const reasons = new Map();
    for (const { answer } of failed) {
        if (answer.status !== 'failed')
            continue;
        const reason = reasons.get(answer.code) ?? { count: 0, message: answer.message };
        reason.count += 1;
        reasons.set(answer.code, reason);
    }
    return [...reasons].map(([code, { count, message }]) => `${count} × ${code} (${message.slice(0, 200)})`).join(', ');
}

;// CONCATENATED MODULE: ./build/steps/check-pairs.js

/** Samples that no grader could judge are a defect of the data or the settings: above the allowed share there is no verdict. */
function checkPairs(task, { outcomes, excluded }, samples) {
    const { unscored } = excluded;
    if (outcomes.length > 0 && unscored <= samples * task.maxErrorRate)
        return;
    throw new failure/* Failure */.H({
        kind: 'data',
        what: outcomes.length === 0
            ? 'No pair of answers could be compared.'
            : 'Too many answers could not be judged to decide anything.',
        evidence: `${unscored} of ${samples} samples were left unscored by ${task.graders.join(', ')} (allowed: ${task.maxErrorRate * 100} %).`,
        remedy: 'Choose graders that fit the expected answers of the held-out samples, or mend those samples.',
    });
}

;// CONCATENATED MODULE: ./build/steps/draft-report.js


function draftReport(task) {
    let report = {
        name: task.name,
        datasets: { schemaVersion: 1, files: [], pairs: [], summary: { errors: 0, warnings: 0, tokens: 0 } },
        datasetDiff: null,
        estimate: null,
        fineTune: null,
        graders: [...task.graders],
        targets: {},
        comparison: null,
        guards: [],
        slices: [],
        flips: { broken: [], fixed: [] },
        cost: { trainingUsd: (0,known/* known */.eO)(0), evaluationUsd: (0,known/* known */.eO)(0) },
        verdict: 'skipped',
        passed: false,
        reasons: [],
        shard: null,
        failure: null,
    };
    return {
        add: (part) => {
            report = { ...report, ...part };
        },
        current: () => report,
    };
}
/** The report of a task that ends without a verdict, for this reason. */
function skippedReport(draft, reason) {
    return { ...draft.current(), verdict: 'skipped', passed: false, reasons: [reason] };
}
/** The report of a task that could not be carried through. What is no `Failure` is our own bug and flies on. */
function failedReport(draft, error) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const { kind, message: what, evidence, remedy } = error;
    return { ...skippedReport(draft, what), failure: { kind, what, evidence, remedy } };
}

// EXTERNAL MODULE: ./build/graders/graders.js + 2 modules
var graders_graders = __webpack_require__(3575);
;// CONCATENATED MODULE: ./build/evaluate/judged-answer.js

/** A refused answer is wrong whatever its words: graders see answers only. */
function judgeAnswer(graders, sample, answer, cached) {
    if (answer.status === 'failed')
        return { sample, answer, score: null, cached };
    if (answer.refusal !== null)
        return { sample, answer, score: { status: 'scored', value: 0 }, cached };
    return { sample, answer, score: (0,graders_graders/* gradeAnswer */.m)(graders, answer, sample), cached };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/evaluate/call-key.js


/**
 * Names a call by everything that can change its answer, and nothing else: the address of the service, the body, and which of
 * several trials it is. 64 hexadecimal digits.
 */
function callKey(address, { model, messages, tools, parameters }, trial) {
    const identity = { version: 1, address, model, messages, tools: tools ?? null, parameters, trial };
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(identity)).digest('hex');
}

;// CONCATENATED MODULE: ./build/evaluate/order-samples.js

/**
 * The fixed order in which samples are asked: ascending sha256(seed + NUL + id). The seed is the commit under review, so
 * that the order is known before any answer is and cannot be chosen to please.
 */
function orderSamples(samples, seed) {
    return samples
        .map((sample) => ({ sample, key: (0,external_node_crypto_.createHash)('sha256').update(`${seed}\0${sample.id}`).digest('hex') }))
        .sort((left, right) => (left.key < right.key ? -1 : 1))
        .map(({ sample }) => sample);
}

;// CONCATENATED MODULE: ./build/evaluate/plan-calls.js



/**
 * Every call of a run: for each sample, in the fixed order that the seed gives, all targets side by side, so that they meet the same
 * conditions.
 */
function planCalls(targets, samples, seed) {
    const trial = 0;
    return orderSamples(samples, seed).flatMap((sample) => targets.map(({ role, target, address }) => {
        const call = buildCall(target, sample);
        return { role, sample, trial, call, key: callKey(address, call, trial) };
    }));
}

;// CONCATENATED MODULE: ./build/evaluate/tally.js


function makeTally(targets, engine) {
    const scores = { baseline: new Map(), candidate: new Map() };
    const sums = { pairs: 0, baseline: 0, candidate: 0 };
    const failed = { baseline: 0, candidate: 0 };
    const tokens = { baseline: noTokens(), candidate: noTokens() };
    let usageIsUnknown = false;
    function addScore(role, sample, score) {
        const other = role === 'baseline' ? 'candidate' : 'baseline';
        const otherScore = scores[other].get(sample);
        if (otherScore === undefined) {
            scores[role].set(sample, score);
            return;
        }
        // Both are known: they are in the sums, and need not be kept.
        scores[other].delete(sample);
        sums.pairs += 1;
        sums[role] += score;
        sums[other] += otherScore;
    }
    return {
        add: (role, { sample, answer, score, cached }) => {
            if (answer.status === 'failed') {
                failed[role] += 1;
                return;
            }
            if (score?.status === 'scored')
                addScore(role, sample.id, score.value);
            if (cached)
                return;
            if (answer.usage === null)
                usageIsUnknown = true;
            else {
                tokens[role].promptTokens += answer.usage.promptTokens;
                tokens[role].cachedPromptTokens += answer.usage.cachedPromptTokens;
                tokens[role].completionTokens += answer.usage.completionTokens;
            }
        },
        standing: () => sums.pairs === 0
            ? null
            : { pairs: sums.pairs, baseline: sums.baseline / sums.pairs, candidate: sums.candidate / sums.pairs },
        usd: () => {
            if (usageIsUnknown)
                return (0,known/* unknown */.L5)('the service did not report its token usage');
            return (0,known/* addKnown */.v2)(['baseline', 'candidate'].map((role) => tokens[role].promptTokens === 0 ? (0,known/* known */.eO)(0) : priceCalls(targets[role], tokens[role], engine)));
        },
        failed: (role) => failed[role],
    };
}
function noTokens() {
    return { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 };
}

;// CONCATENATED MODULE: ./build/evaluate/batch-service.js
function isOver({ status }) {
    return status === 'completed' || status === 'failed' || status === 'expired' || status === 'cancelled';
}

;// CONCATENATED MODULE: ./build/evaluate/plan-batches.js

/** OpenAI's limits of one input file: 50,000 requests and 200 MB (Batch API reference, 2026-11-20). */
const batchLimits = { requests: 50_000, bytes: 200 * 1000 * 1000 };
/** Metadata under which a batch carries the key of its calls. */
const batchKeyLabel = 'tunegate_key';
/** Metadata under which a batch carries the key of its task and model: a later run finds it, whatever part of the calls it holds. */
const batchScopeLabel = 'tunegate_scope';
/** Cuts the requests of one model into as few files as the limits allow, in order. Every key must occur once. */
function planBatches(requests, limits) {
    const files = [];
    for (const { key, line } of requests) {
        const bytes = Buffer.byteLength(line) + 1;
        const last = files.at(-1);
        if (last !== undefined && last.lines.length < limits.requests && last.bytes + bytes <= limits.bytes) {
            last.callKeys.push(key);
            last.lines.push(`${line}\n`);
            last.bytes += bytes;
        }
        else {
            files.push({ callKeys: [key], lines: [`${line}\n`], bytes });
        }
    }
    return files.map(({ callKeys, lines }) => ({
        key: sha256([...callKeys].sort().join('\n')),
        callKeys,
        content: Buffer.from(lines.join('')),
    }));
}
function batchScope(task, model) {
    return sha256(JSON.stringify(['v1', task, model]));
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/evaluate/collect-results.js
/**
 * Reads the results of one batch, in whatever order they come. `keep` is told each wanted answer as it is read, and each once: the
 * first one counts.
 */
async function collectResults(results, wanted, keep) {
    const answered = new Set();
    const troubles = new Map();
    const unreadable = [];
    const unknown = new Set();
    const twice = new Set();
    const gone = [];
    for await (const result of results) {
        if (result.kind === 'gone')
            gone.push(result.fileId);
        else if (result.kind === 'unreadable')
            unreadable.push(result.place);
        else if (!wanted.has(result.key))
            unknown.add(result.key);
        else if (answered.has(result.key) || (result.kind === 'failed' && troubles.has(result.key)))
            twice.add(result.key);
        else if (result.kind === 'failed')
            troubles.set(result.key, result.trouble);
        else {
            answered.add(result.key);
            keep(result.key, result.answer);
        }
    }
    for (const key of answered)
        troubles.delete(key);
    return {
        answered,
        troubles,
        oddities: [
            ...describe(unreadable, 'that cannot be read'),
            ...describe([...unknown], 'with a custom_id that was not asked for'),
            ...describe([...twice], 'with a custom_id that came before'),
        ],
        gone,
    };
}
/** The first few by name: there may be 50,000. */
function describe(names, what) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, 3).join(', ');
    return [`${names.length} ${names.length === 1 ? 'line' : 'lines'} ${what}: ${shown}${names.length > 3 ? ', …' : ''}`];
}

;// CONCATENATED MODULE: ./build/steps/adopt-batches.js



/** For how long OpenAI keeps the files of a batch (Files API reference, 2026-11-20). */
const keptMs = 30 * 24 * 60 * 60 * 1000;
/**
 * Goes on with the batches that earlier runs made for this task and model, whatever part of today's calls they hold: takes the
 * answers of those that are over, and gives those that are under way, each with the calls that it is waited for.
 */
async function adoptBatches(group, ledger, world) {
    const label = { name: batchScopeLabel, value: group.scope };
    const batches = await group.service.findBatches(label, world.nowMs() - keptMs);
    const left = new Set(group.calls.keys());
    for (const batch of batches.filter(isOver)) {
        if (left.size === 0)
            break;
        await takeAnswers(batch, group, left, ledger, world);
    }
    const adopted = [];
    for (const state of batches.filter((batch) => !isOver(batch))) {
        if (left.size === 0)
            break;
        const keys = new Set();
        for await (const key of group.service.readKeys(state))
            if (left.delete(key))
                keys.add(key);
        if (keys.size === 0)
            continue;
        adopted.push({ group, keys, state });
        world.progress({ kind: 'step', task: group.task, text: `go on with batch ${state.id}, which is ${state.status}` });
    }
    return adopted;
}
/** Only answers count: what went wrong in an earlier run may go well in this one. */
async function takeAnswers(batch, { service, task }, left, ledger, world) {
    if (batch.outputFileId === null)
        return;
    const results = service.readResults({ ...batch, errorFileId: null });
    const { answered } = await collectResults(results, left, ledger.keep);
    for (const key of answered)
        left.delete(key);
    if (answered.size === 0)
        return;
    world.progress({ kind: 'step', task, text: `take ${answered.size} answers of batch ${batch.id}` });
}

;// CONCATENATED MODULE: ./build/steps/create-batch.js


/** Waits between the looks for a batch of which it is not known whether it was made. */
const lookPausesMs = [1_000, 5_000, 20_000];
const mostCreations = 2;
/** Waits while the service takes no batch for now (OpenAI: 2,000 batches an hour). */
const busyPausesMs = [15_000, 30_000, 60_000, 120_000];
/**
 * Uploads a file of calls and makes a batch of it, exactly one. When it is unclear whether the service has made it, it is looked for
 * by its metadata and its file before it is created again.
 */
async function createBatch(group, planned, world) {
    const { service, task, scope } = group;
    const startedMs = world.nowMs();
    const fileId = await service.upload(`${task}.batch.jsonl`, planned.content);
    const metadata = { [batchKeyLabel]: planned.key, [batchScopeLabel]: scope, tunegate_task: task };
    let busyCount = 0;
    for (let creation = 1;;) {
        const outcome = await service.create(fileId, metadata);
        if (outcome.kind === 'created')
            return outcome.batch;
        if (outcome.kind === 'busy') {
            const pauseMs = busyPausesMs[busyCount];
            if (pauseMs === undefined)
                throw service.explain('a batch', outcome.trouble);
            busyCount += 1;
            await world.wait(Math.max(pauseMs, outcome.trouble.retryAfterMs ?? 0));
            continue;
        }
        const found = await lookFor(group, planned, fileId, startedMs, world);
        if (found !== null)
            return found;
        if (creation >= mostCreations)
            throw unclear(outcome.trouble);
        creation += 1;
    }
}
async function lookFor({ service }, { key }, fileId, startedMs, world) {
    // The service's clock may be behind ours.
    const sinceMs = startedMs - 60 * 60 * 1000;
    for (const pauseMs of lookPausesMs) {
        await world.wait(pauseMs);
        const batches = await service.findBatches({ name: batchKeyLabel, value: key }, sinceMs);
        const found = batches.find(({ inputFileId }) => inputFileId === fileId);
        if (found !== undefined)
            return found;
    }
    return null;
}
function unclear({ status, code, message }) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: 'It is not clear whether the service made a batch.',
        evidence: `${status === null ? '' : `HTTP ${status} `}${code ?? ''}: ${message}. The batch was not found afterwards.`,
        remedy: 'Run the same command again: it goes on with the batch if there is one.',
    });
}

// EXTERNAL MODULE: ./build/evaluate/decide-retry.js
var decide_retry = __webpack_require__(595);
;// CONCATENATED MODULE: ./build/steps/settle-batch.js



/** A call is put into this many batches of one run before it counts as failed. */
const mostAttempts = 3;
function openLedger(keep) {
    const answers = new Map();
    const attempts = new Map();
    const absentSinceMs = new Map();
    return {
        answers,
        keep: (key, answer) => {
            const final = { ...answer, attempts: (attempts.get(key) ?? 0) + 1 };
            answers.set(key, final);
            keep(key, final);
        },
        countAttempt: (key) => {
            const count = (attempts.get(key) ?? 0) + 1;
            attempts.set(key, count);
            return count;
        },
        measureAbsence: (model, nowMs) => {
            const sinceMs = absentSinceMs.get(model) ?? nowMs;
            absentSinceMs.set(model, sinceMs);
            return nowMs - sinceMs;
        },
        giveUp: (key, { status, code, message }, count) => {
            const reason = code ?? (status === null ? 'error' : `http-${status}`);
            answers.set(key, { status: 'failed', code: reason, message, attempts: count });
        },
    };
}
/**
 * Takes over what a batch that is over has brought. Calls that it did not answer, and that another batch could, stay without an
 * answer. All answers are kept before any `Failure` is thrown.
 */
async function settleBatch(batch, ledger, othersAreOpen, world) {
    const { group, state, keys } = batch;
    if (state.status === 'failed') {
        if (othersAreOpen && state.errors.some(({ code }) => code === queueFullCode))
            return 'queue-full';
        await awaitModel(batch, ledger, world);
        return 'settled';
    }
    const { answered, troubles, oddities, gone } = await collectResults(group.service.readResults(state), keys, ledger.keep);
    for (const oddity of oddities) {
        world.progress({ kind: 'step', task: group.task, text: `batch ${state.id} holds ${oddity}` });
    }
    if (gone.length > 0)
        throw resultsAreGone(batch, gone);
    let fatal = null;
    for (const key of keys) {
        if (answered.has(key))
            continue;
        const trouble = troubles.get(key) ?? noResult;
        const { kind } = (0,decide_retry/* decideRetry */.tE)(trouble, { attempt: 1, model: group.model, absentMs: 0 }, 0);
        const attempts = ledger.countAttempt(key);
        if (kind === 'stop-run')
            fatal ??= trouble;
        else if (kind === 'give-up' || attempts >= mostAttempts)
            ledger.giveUp(key, trouble, attempts);
    }
    if (fatal !== null)
        throw group.service.explain(`a call in the batch ${state.id}`, fatal);
    if (state.status === 'cancelled')
        throw cancelled(batch);
    return 'settled';
}
/** A model that has just been trained is not there yet: waits before another batch is made. All else is a `Failure`. */
async function awaitModel(batch, ledger, world) {
    const { model } = batch.group;
    const absentMs = ledger.measureAbsence(model, world.nowMs());
    const code = batch.state.errors[0]?.code ?? null;
    const decision = (0,decide_retry/* decideRetry */.tE)({ ...noResult, code }, { attempt: 1, model, absentMs }, 0);
    if (decision.kind !== 'await-model')
        throw refused(batch);
    await world.wait(decision.waitMs);
}
/** The service's code for more prompt tokens than the account may have waiting in batches of one model. */
const queueFullCode = 'token_limit_exceeded';
const noResult = {
    status: null,
    code: 'no-result',
    message: 'the batch ended without a result for this call',
    retryAfterMs: null,
    shouldRetry: null,
};
function refused({ group, state }) {
    const [first] = state.errors;
    if (first?.code === queueFullCode) {
        return new failure/* Failure */.H({
            kind: 'outside',
            what: `The batch ${state.id} does not fit into the batch queue of the account.`,
            evidence: `${first.code}: ${first.message}`,
            remedy: 'Wait until other batches of this model are over, use fewer or shorter samples, or set `engine: online`.',
        });
    }
    const more = state.errors.length > 1 ? ` (and ${state.errors.length - 1} more errors)` : '';
    const line = typeof first?.line === 'number' ? `line ${first.line}: ` : '';
    return group.service.explain(`the batch ${state.id}`, {
        ...noResult,
        code: first?.code ?? 'failed',
        message: first === undefined ? 'the service gave no reason' : `${line}${first.message}${more}`,
    });
}
function cancelled({ state }) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `The batch ${state.id} was cancelled before all of its calls were answered.`,
        evidence: 'The service says "cancelled"; the answers until then have been kept.',
        remedy: 'Run the same command again: it sends the calls that are left in a new batch.',
    });
}
function resultsAreGone({ state }, files) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `The results of the batch ${state.id} are not there any more.`,
        evidence: `The service does not find ${files.join(' and ')}.`,
        remedy: 'Run the same command again: it sends the calls that have no answer in a new batch, which is paid.',
    });
}

;// CONCATENATED MODULE: ./build/steps/answer-by-batch.js





const longestPauseMs = 30_000;
/**
 * Has calls answered by batches. Batches of earlier runs are found by their metadata and gone on with; calls that are in none are
 * sent in new ones; calls that expired or failed for a while are sent again. A key that occurs twice is asked once. Stopped at any
 * moment and run again, it pays nothing twice.
 */
async function answerByBatch(plan, world) {
    const deadlineMs = world.nowMs() + plan.waitMs;
    const groups = groupCalls(plan);
    if (groups.length === 0)
        return { status: 'finished', answers: new Map() };
    const ledger = openLedger(plan.keep);
    const open = new Set();
    for (const group of groups)
        for (const batch of await adoptBatches(group, ledger, world))
            open.add(batch);
    let isQueueFull = false;
    for (let pauseMs = 50;; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
        if (!isQueueFull)
            await sendAll(groups, plan.limits ?? batchLimits, ledger, open, world);
        reportProgress(plan.task, groups, ledger, open, world);
        if (open.size === 0)
            return { status: 'finished', answers: ledger.answers };
        const leftMs = deadlineMs - world.nowMs();
        if (leftMs <= 0)
            return { status: 'under-way', batches: [...open].map(({ state }) => state) };
        await world.wait(Math.min(pauseMs, leftMs));
        for (const batch of [...open]) {
            const { status } = batch.state;
            batch.state = await batch.group.service.read(batch.state.id);
            if (batch.state.status !== status)
                tell(batch, world);
            if (!isOver(batch.state))
                continue;
            open.delete(batch);
            isQueueFull = (await settleBatch(batch, ledger, open.size > 0, world)) === 'queue-full';
        }
    }
}
/** Sends what is in no batch and has no answer yet. */
async function sendAll(groups, limits, ledger, open, world) {
    for (const group of groups) {
        const sent = new Set([...open].flatMap((batch) => (batch.group === group ? [...batch.keys] : [])));
        const waiting = [...group.calls].filter(([key]) => !sent.has(key) && !ledger.answers.has(key));
        const requests = waiting.map(([key, call]) => ({ key, line: group.service.renderRequest(key, call) }));
        for (const planned of planBatches(requests, limits)) {
            const batch = { group, keys: new Set(planned.callKeys), state: await createBatch(group, planned, world) };
            open.add(batch);
            tell(batch, world);
        }
    }
}
function groupCalls({ task, calls }) {
    const groups = new Map();
    for (const { key, call, provider, service } of calls) {
        const name = JSON.stringify([provider, call.model]);
        const { model } = call;
        const group = groups.get(name) ?? { task, model, scope: batchScope(task, model), service, calls: new Map() };
        group.calls.set(key, call);
        groups.set(name, group);
    }
    return [...groups.values()];
}
function tell({ group, keys, state }, world) {
    const calls = `${keys.size} ${keys.size === 1 ? 'call' : 'calls'}`;
    world.progress({ kind: 'step', task: group.task, text: `batch ${state.id} of ${calls} is ${state.status}` });
}
function reportProgress(task, groups, { answers }, open, world) {
    const total = groups.reduce((sum, { calls }) => sum + calls.size, 0);
    const underWay = [...open].reduce((sum, { state, keys }) => sum + Math.min(state.doneRequests, keys.size), 0);
    world.progress({ kind: 'count', task, label: 'evaluate', done: Math.min(total, answers.size + underWay), total });
}

;// CONCATENATED MODULE: ./build/evaluate/run-calls.js
/**
 * Runs `call` for every item, at most `concurrency` at once, starting them in order. The first throw aborts what is under way,
 * waits for it to end, and is thrown on: nothing runs behind the caller's back. An `interrupt` ends it the same way, without a
 * throw.
 */
async function runCalls(items, concurrency, call, interrupt) {
    const abort = new AbortController();
    const stop = () => abort.abort();
    if (interrupt?.aborted)
        return;
    interrupt?.addEventListener('abort', stop);
    const queue = items.values();
    let failure = null;
    async function work() {
        for (const item of queue) {
            if (abort.signal.aborted)
                return;
            try {
                await call(item, abort.signal);
            }
            catch (error) {
                // What was told to stop says so by throwing.
                if (!abort.signal.aborted)
                    failure ??= { error };
                stop();
                return;
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
    interrupt?.removeEventListener('abort', stop);
    rethrow(failure);
}
function rethrow(failure) {
    if (failure !== null)
        throw failure.error;
}

// EXTERNAL MODULE: ./build/steps/interruption.js
var interruption = __webpack_require__(1885);
;// CONCATENATED MODULE: ./build/steps/ask-online.js



/** Asks call by call. Resolves with the failure that ended it early, null when all were asked; what was answered is with `take`. */
async function askOnline({ calls, concurrency, connections, keptBefore, take }, world) {
    let answered = keptBefore;
    const describeKept = () => `${answered} of ${keptBefore + calls.length} answers are kept`;
    try {
        await runCalls(calls, concurrency, async (planned, signal) => {
            const answer = await connections[planned.role].ask(planned.call, signal);
            if (answer.status === 'answered')
                answered += 1;
            const reason = take(planned, answer);
            if (reason !== null)
                throw reason;
        }, world.interrupt);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const { kind, message: what, evidence, remedy } = error;
        const kept = `${describeKept()}; the same command goes on from there.`;
        return new failure/* Failure */.H({ kind, what, evidence: `${evidence} ${kept}`, remedy, cause: error });
    }
    return world.interrupt?.aborted === true ? (0,interruption/* interruptedFailure */.r)(`${describeKept()}.`) : null;
}

;// CONCATENATED MODULE: ./build/evaluate/check-shards.js
/**
 * Everything that forbids merging these parts, in words; empty when each task has every part once, of the same data, settings, calls
 * and version. `expected` is this checkout's own fingerprint of each task.
 */
function checkShards(found, version, expected) {
    return [
        ...found
            .filter((part) => part.version !== version)
            .map((part) => `${part.source} was made by tunegate ${part.version}, this is ${version}`),
        ...found
            .filter((part) => !expected.has(part.task))
            .map((part) => `${part.source} holds the task ${part.task}, which the configuration does not`),
        ...[...expected].flatMap(([task, fingerprint]) => checkTask(task, found.filter((part) => part.task === task), fingerprint)),
    ];
}
function checkTask(task, parts, expected) {
    const [first] = parts;
    if (first === undefined)
        return [`there is no part of the task ${task}`];
    const { of } = first.shard;
    const otherSizes = parts.filter((part) => part.shard.of !== of);
    if (otherSizes.length > 0) {
        return otherSizes.map((part) => `${part.source} is a part of ${part.shard.of}, ${first.source} one of ${of}`);
    }
    return [...checkComplete(task, parts, of), ...parts.flatMap((part) => checkSame(part, expected))];
}
function checkComplete(task, parts, of) {
    return Array.from({ length: of }, (_, position) => position + 1).flatMap((index) => {
        const holders = parts.filter(({ shard }) => shard.index === index);
        if (holders.length === 0)
            return [`part ${index}/${of} of the task ${task} is missing`];
        if (holders.length === 1)
            return [];
        return [
            `part ${index}/${of} of the task ${task} is there ${holders.length} times: ${holders.map(({ source }) => source).join(', ')}`,
        ];
    });
}
const names = {
    settings: 'graders or gate settings',
    data: 'held-out samples',
    calls: 'models, prompts or parameters',
};
function checkSame({ source, shard }, expected) {
    const differing = ['settings', 'data', 'calls'].filter((part) => shard.fingerprint[part] !== expected[part]);
    // Other samples make other calls: one cause, one message.
    const told = differing.includes('data') ? differing.filter((part) => part !== 'calls') : differing;
    return told.map((part) => `${source} was made with other ${names[part]} than this checkout has`);
}

;// CONCATENATED MODULE: ./build/evaluate/fingerprint-run.js


/** Hashes by which the parts of one evaluation know each other. */
function fingerprintRun({ settings, samples, keys }) {
    const data = samples
        .map(({ id, input, expected, metadata }) => (0,canonical_json/* canonicalJson */.d)({ id, input, expected, metadata }))
        .sort();
    return { settings: fingerprint_run_sha256((0,canonical_json/* canonicalJson */.d)(settings)), data: fingerprint_run_sha256(data.join('\n')), calls: fingerprint_run_sha256(keys.join('\n')) };
}
function fingerprint_run_sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/steps/evaluate-parts.js




/** What must be the same in all parts of an evaluation. */
function fingerprintEvaluation({ graders, gate, maxErrorRate }, samples, calls) {
    return fingerprintRun({ settings: { graders, gate, maxErrorRate }, samples, keys: calls.map(({ key }) => key) });
}
/** The calls of one part: all targets of every `of`-th sample, so that pairs stay together. */
function callsOfShard(calls, targets, { index, of }) {
    return calls.filter((_, position) => Math.floor(position / targets) % of === index - 1);
}
/** Refuses parts that are not all there, or not of this evaluation, and names what is wrong with each. */
function checkParts(task, parts, fingerprint) {
    const problems = checkShards(findShards(task, parts), version/* version */.r, new Map([[task.name, fingerprint]]));
    if (problems.length === 0)
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `The parts of the task ${task.name} cannot be merged.`,
        evidence: problems.map((problem) => `${problem}.`).join('\n'),
        remedy: 'Merge the parts of one run, all of them, in a checkout of the same commit with the same configuration.',
    });
}
/** Calls for which the parts had no answer, by key. */
function failuresOfParts(task, parts) {
    return new Map(findShards(task, parts).flatMap(({ shard }) => shard.failures.map(({ key, ...failure }) => [key, { status: 'failed', ...failure }])));
}
function missingAnswers(task, missing, all) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `The parts of the task ${task.name} do not hold all answers.`,
        evidence: `${missing} of ${all} answers are in no predictions.jsonl beside the parts' reports.`,
        remedy: 'Keep predictions.jsonl in the artifact of each part, or run the part again.',
    });
}
function findShards(task, parts) {
    return parts.flatMap(({ source, report }) => {
        const shard = report.tasks.find(({ name }) => name === task.name)?.shard ?? null;
        return shard === null ? [] : [{ source, version: report.tool.version, task: task.name, shard }];
    });
}

;// CONCATENATED MODULE: ./build/steps/evaluate-targets.js







/**
 * Asks both targets about every sample, side by side, so that both meet the same conditions; the order is fixed by the plan's seed.
 * What the journal or the cache holds is not asked again; what is answered is kept before the next call starts.
 */
async function evaluateTargets(task, targets, samples, plan, world) {
    const connections = {
        baseline: await world.connect(task.baseline.provider),
        candidate: await world.connect(task.candidate.provider),
    };
    const roles = ['baseline', 'candidate'];
    const planned = planCalls(roles.map((role) => ({ role, target: targets[role], address: connections[role].address })), samples, plan.seed);
    const fingerprint = fingerprintEvaluation(task, samples, planned);
    if (plan.parts !== undefined)
        checkParts(task, plan.parts, fingerprint);
    const calls = plan.shard === undefined ? planned : callsOfShard(planned, roles.length, plan.shard);
    const kept = world.answers.take(calls.map((call) => referenceOf(task, call)));
    const byKey = groupByKey(calls);
    const judged = new Map();
    const tally = makeTally(targets, task.engine);
    // Equal calls have one answer, which is paid once.
    const judge = (key, answer, isKept) => {
        for (const [index, planned] of (byKey.get(key) ?? []).entries()) {
            const one = judgeAnswer(task.graders, planned.sample, answer, isKept || index > 0);
            judged.set(planned, one);
            tally.add(planned.role, one);
        }
    };
    for (const [key, answer] of kept)
        judge(key, answer, true);
    const failures = plan.parts === undefined ? new Map() : failuresOfParts(task, plan.parts);
    for (const [key, answer] of failures)
        if (byKey.has(key) && !kept.has(key))
            judge(key, answer, true);
    const missing = [...byKey].flatMap(([key, [first]]) => kept.has(key) || failures.has(key) || first === undefined ? [] : [first]);
    if (plan.parts !== undefined && missing.length > 0)
        throw missingAnswers(task, missing.length, byKey.size);
    const inOrder = () => {
        const ofRole = (wanted) => calls.flatMap((planned) => (planned.role === wanted ? (judged.get(planned) ?? []) : []));
        return {
            baseline: ofRole('baseline'),
            candidate: ofRole('candidate'),
            fingerprint,
            failures: failuresOf(calls, judged),
        };
    };
    if (task.engine === 'batch') {
        const outcome = await askByBatch(task, missing, connections, world);
        if (outcome.status === 'under-way')
            return outcome;
        for (const [key, answer] of outcome.answers)
            judge(key, answer, false);
        return { status: 'evaluated', ...inOrder() };
    }
    let done = 0;
    const failure = await askOnline({
        calls: missing,
        concurrency: plan.concurrency,
        connections,
        keptBefore: byKey.size - missing.length,
        take: (planned, answer) => {
            if (answer.status === 'answered')
                world.answers.add(referenceOf(task, planned), answer);
            judge(planned.key, answer, false);
            done += 1;
            world.progress({
                kind: 'count',
                task: task.name,
                label: 'evaluate',
                done,
                total: missing.length,
                usd: tally.usd(),
                standing: tally.standing(),
            });
            // Its answers cannot decide anything any more: the rest is not paid.
            if (!isTooMany(task, tally.failed(planned.role), samples.length))
                return null;
            const failed = inOrder()[planned.role].filter((one) => one.answer.status === 'failed');
            return tooManyFailures(task, planned.role, failed, samples.length);
        },
    }, world);
    return failure === null ? { status: 'evaluated', ...inOrder() } : { status: 'stopped', failure, ...inOrder() };
}
function failuresOf(calls, judged) {
    return calls.flatMap((planned) => {
        const answer = judged.get(planned)?.answer;
        if (answer?.status !== 'failed')
            return [];
        return [{ key: planned.key, code: answer.code, message: answer.message, attempts: answer.attempts }];
    });
}
function groupByKey(calls) {
    const groups = new Map();
    for (const planned of calls) {
        const group = groups.get(planned.key);
        if (group === undefined)
            groups.set(planned.key, [planned]);
        else
            group.push(planned);
    }
    return groups;
}
/** One answer serves all calls of the same key. */
function askByBatch(task, missing, connections, world) {
    const byKey = new Map(missing.map((planned) => [planned.key, planned]));
    return answerByBatch({
        task: task.name,
        waitMs: task.batchWaitMs,
        calls: missing.map(({ role, key, call }) => ({
            key,
            call,
            provider: task[role].provider.name,
            service: connections[role].batches,
        })),
        keep: (key, answer) => {
            const planned = byKey.get(key);
            if (planned !== undefined)
                world.answers.add(referenceOf(task, planned), answer);
        },
    }, world);
}
function referenceOf(task, { key, role, sample, trial }) {
    return { key, task: task.name, target: role, sample: sample.id, trial };
}

;// CONCATENATED MODULE: ./build/fine-tune/trainer.js
function isFinished(job) {
    return job.status === 'succeeded' || job.status === 'failed' || job.status === 'cancelled';
}

;// CONCATENATED MODULE: ./build/fine-tune/choose-job.js

/**
 * Which of the jobs for one recipe to go on with: the oldest that succeeded, or else the oldest still under way. Failed and
 * cancelled jobs made no model; null then, and a new job may be created.
 */
function chooseJob(jobs) {
    const oldestFirst = [...jobs].sort((left, right) => left.createdAtMs - right.createdAtMs || (left.id < right.id ? -1 : 1));
    return (oldestFirst.find((job) => job.status === 'succeeded' && job.model !== null) ??
        oldestFirst.find((job) => !isFinished(job)) ??
        null);
}

;// CONCATENATED MODULE: ./build/fine-tune/join-training-files.js

const lineFeed = 0x0a;
/** One upload from the files that train a model: a single file byte for byte, several joined with a line break between them. */
function joinTrainingFiles(name, files) {
    const bytes = files.length === 1 && files[0] ? files[0].bytes : joinLines(files.map((file) => file.bytes));
    return { name, bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
function joinLines(parts) {
    const ended = parts.map((part) => part.length === 0 || part.at(-1) === lineFeed ? part : Buffer.concat([part, Buffer.of(lineFeed)]));
    return Buffer.concat(ended);
}

// EXTERNAL MODULE: ./build/fine-tune/recipe-key.js
var recipe_key = __webpack_require__(9636);
;// CONCATENATED MODULE: ./build/cost/count-epochs.js
/**
 * Passes that the service makes when `n_epochs` is `auto`, by the formula of the OpenAI cookbook's data-preparation notebook
 * (read 2026-11-20): three, more for fewer than 34 examples, fewer above 8,333.
 */
function countAutomaticEpochs(examples) {
    const targetEpochs = 3;
    const fewestExamples = 100;
    const mostExamples = 25_000;
    if (examples <= 0)
        return targetEpochs;
    if (examples * targetEpochs < fewestExamples)
        return Math.min(25, Math.floor(fewestExamples / examples));
    if (examples * targetEpochs > mostExamples)
        return Math.max(1, Math.floor(mostExamples / examples));
    return targetEpochs;
}

// EXTERNAL MODULE: ./build/dataset/count-tokens.js
var count_tokens = __webpack_require__(8979);
;// CONCATENATED MODULE: ./build/steps/estimate-costs.js






/** Tokens and dollars of training and evaluation, before the first paid call. */
function estimateCosts(task, datasets, targets) {
    const { samples } = datasets;
    const counter = (0,count_tokens.makeTokenCounter)();
    const bounds = targets.map((target) => boundTarget(target, samples, task.engine, counter));
    return {
        training: estimateTraining(task, datasets),
        evaluation: {
            calls: targets.length * samples.length,
            promptTokens: bounds.reduce((sum, bound) => sum + bound.promptTokens, 0),
            usd: (0,known/* addKnown */.v2)(bounds.map((bound) => bound.usd)),
        },
    };
}
/** Refuses what the budget does not allow, or what cannot be priced when there is a budget. Never cuts a run in the middle. */
function checkBudget(setting, maxUsd, usd) {
    if (maxUsd === null || (usd.known && usd.value <= maxUsd))
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: usd.known
            ? `This would cost more than ${setting} allows.`
            : `${setting} is set, but the cost cannot be foreseen.`,
        evidence: usd.known ? `Up to $${toCents(usd.value)} against a limit of $${toCents(maxUsd)}.` : usd.reason,
        remedy: usd.known
            ? `Raise ${setting}, or use fewer or shorter samples. No call was made.`
            : `Remove ${setting}, or give its price (price of a target, training-price of fine-tune). No call was made.`,
    });
}
/** A training by what its price is found by. */
function pricedTraining({ provider, baseModel, trainingPrice }) {
    return { provider: provider.name, baseModel, price: trainingPrice };
}
function estimateTraining({ fineTune }, datasets) {
    if (fineTune === null)
        return null;
    const training = datasets.files.filter(({ report }) => report.role === 'train');
    const tokens = training.reduce((sum, { report }) => sum + report.tokens, 0);
    const examples = training.reduce((sum, { report }) => sum + report.examples, 0);
    const { nEpochs } = fineTune.hyperparameters;
    const epochs = nEpochs === 'auto' ? countAutomaticEpochs(examples) : nEpochs;
    return { tokens, epochs, usd: priceTraining(pricedTraining(fineTune), tokens, epochs) };
}
function boundTarget(target, samples, engine, counter) {
    const promptTokens = samples.reduce((sum, sample) => {
        const { messages, tools } = buildCall(target, sample);
        return sum + counter.countExample(messages, tools);
    }, 0);
    const most = target.parameters.max_completion_tokens;
    const completionTokens = target.provider === 'local' ? 0 : most === undefined ? null : most * samples.length;
    const usd = completionTokens === null
        ? (0,known/* unknown */.L5)(`${target.model} has no parameters.max-completion-tokens that would bound its answers`)
        : priceCalls(target, { promptTokens, cachedPromptTokens: 0, completionTokens }, engine);
    return { promptTokens, usd };
}
/** Two decimals, more where they would show nothing. */
function toCents(usd) {
    return usd >= 0.01 ? usd.toFixed(2) : usd.toPrecision(2);
}

;// CONCATENATED MODULE: ./build/steps/fine-tune-model.js








/**
 * Lets the model for this data and recipe exist: finds its job, or creates it where `mayCreate`, and waits as long as the
 * settings allow. Running it again pays nothing again. The job stands in the draft as soon as it is known, whatever follows.
 */
async function fineTuneModel(task, settings, datasets, mayCreate, draft, world) {
    const recipe = makeRecipe(task, settings, datasets);
    const key = (0,recipe_key/* recipeKey */.K)(recipe);
    const { trainer } = await world.connect(settings.provider);
    const existing = chooseJob(await trainer.findJobs(key));
    const reused = existing !== null;
    const note = (fineTune) => {
        draft.add({ fineTune, cost: { ...draft.current().cost, trainingUsd: reused ? (0,known/* known */.eO)(0) : fineTune.usd } });
        return fineTune;
    };
    if (!reused) {
        if (!mayCreate)
            throw notTrained(task, settings);
        const usd = draft.current().estimate?.training?.usd ?? (0,known/* unknown */.L5)('no estimate');
        checkBudget(`tasks.${task.name}.fine-tune.max-usd`, settings.maxUsd, usd);
        world.progress({ kind: 'step', task: task.name, text: `train ${recipe.baseModel} on ${recipe.trainingFile.name}` });
        draft.add({ cost: { ...draft.current().cost, trainingUsd: (0,known/* unknown */.L5)('the training did not come to its end') } });
    }
    const started = existing ?? (await trainer.createJob(recipe, key));
    note(describeJob(settings, started, reused, []));
    const job = await waitForJob(task, settings, trainer, started, world);
    const fineTune = note(describeJob(settings, job, reused, await readCurve(trainer, job)));
    if (job.status === 'failed' || job.status === 'cancelled')
        throw jobFailed(settings, job);
    return fineTune;
}
/** The curve is an illustration: a service that cannot show it does not undo a paid training. */
async function readCurve(trainer, job) {
    try {
        return await trainer.readCurve(job.id);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return [];
        throw error;
    }
}
function makeRecipe(task, settings, datasets) {
    const { baseModel, method, hyperparameters, seed, suffix } = settings;
    const trainingFile = joinTrainingFiles(`${task.name}.train.jsonl`, datasets.train);
    const validationFile = datasets.validation.length === 0 ? null : joinTrainingFiles(`${task.name}.validation.jsonl`, datasets.validation);
    return { baseModel, method, hyperparameters, seed, suffix, trainingFile, validationFile };
}
/** Polls, from quickly to every 15 s, until the job has ended or the wait is over. */
async function waitForJob(task, settings, trainer, first, world) {
    const deadlineMs = world.nowMs() + settings.waitMs;
    let job = first;
    let status = '';
    for (let pauseMs = 50; !isFinished(job) && world.nowMs() < deadlineMs; pauseMs = Math.min(15_000, pauseMs * 1.5)) {
        if (job.status !== status)
            world.progress({ kind: 'step', task: task.name, text: `job ${job.id} is ${job.status}` });
        status = job.status;
        await world.wait(Math.min(pauseMs, Math.max(1, deadlineMs - world.nowMs())));
        job = await trainer.readJob(job.id);
    }
    return job;
}
function describeJob(settings, job, reused, curve) {
    return {
        provider: settings.provider.name,
        baseModel: job.baseModel,
        jobId: job.id,
        status: job.status,
        model: job.model,
        reused,
        trainedTokens: job.trainedTokens,
        hyperparameters: { ...job.hyperparameters },
        curve: [...curve],
        durationMs: job.finishedAtMs === null ? null : Math.max(0, job.finishedAtMs - job.createdAtMs),
        usd: job.trainedTokens === null
            ? { known: false, reason: 'the service has not said yet how many tokens it trained' }
            : priceTraining(pricedTraining(settings), job.trainedTokens, 1),
    };
}
function notTrained(task, settings) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `Task ${task.name} wants the tuned model, but nobody has trained it on this data yet.`,
        evidence: `The provider "${settings.provider.name}" has no job for these training files, base model, hyperparameters and seed.`,
        remedy: 'Run `tunegate tune` first (it is paid, and once), or use `provider: local` for a dry run.',
    });
}
function jobFailed(settings, job) {
    return new failure/* Failure */.H({
        kind: job.error !== null && dataErrorCodes.has(job.error.code) ? 'data' : 'outside',
        what: `The fine-tuning job ${job.id} at "${settings.provider.name}" ${job.status === 'failed' ? 'failed' : 'was cancelled'}.`,
        evidence: job.error === null ? 'The service gave no reason.' : `${job.error.code}: ${job.error.message}`,
        remedy: 'Mend the cause, then run the same command again: it creates a new job.',
    });
}
const dataErrorCodes = new Set([
    'invalid_training_file',
    'invalid_file_format',
    'invalid_n_examples',
    'invalid_validation_file',
]);

;// CONCATENATED MODULE: ./build/steps/report-parts.js


/** The report of a run that worked on one part: it decides nothing, and says what the merge needs to know. */
function describePart(draft, shard, judged) {
    const samples = judged.baseline.length;
    draft.add({ shard: { ...shard, fingerprint: judged.fingerprint, failures: judged.failures } });
    const reason = `Part ${shard.index} of ${shard.of}: ${samples} ${samples === 1 ? 'sample was' : 'samples were'} asked. \`tunegate merge\` puts the parts together and decides.`;
    return { ...skippedReport(draft, reason), passed: true };
}
/** What the parts paid for a target, which the merge itself got for nothing. */
function paidInParts(target, role, task, parts) {
    const ofParts = tasksOf(task, parts).flatMap(({ targets }) => targets[role] ?? []);
    return {
        ...target,
        calls: ofParts.reduce((sum, { calls }) => sum + calls, 0),
        cachedCalls: ofParts.reduce((sum, { cachedCalls }) => sum + cachedCalls, 0),
        usd: (0,known/* addKnown */.v2)(ofParts.map(({ usd }) => usd)),
    };
}
/** The tuned model that the parts called; whether they called the same one is told by their fingerprints. */
function adoptFromParts(task, parts, draft) {
    const fineTune = tasksOf(task, parts).find((report) => report.fineTune !== null)?.fineTune ?? null;
    if (fineTune !== null)
        draft.add({ fineTune: { ...fineTune, reused: true } });
    return { status: 'ready', model: fineTune?.model ?? null };
}
function tasksOf(task, parts) {
    return parts.flatMap(({ report }) => report.tasks.filter(({ name }) => name === task.name));
}

;// CONCATENATED MODULE: ./build/steps/carry-out-task.js












/**
 * fine-tune → evaluate → compare: the steps that cost money. A failure on the way is told in the report, beside all that was known by
 * then: there is a report exactly when something went wrong.
 */
async function carryOutTask(prepared, plan, world) {
    const { task, datasets, draft } = prepared;
    try {
        (0,interruption/* throwIfInterrupted */.s)(world);
        const tunedModel = await trainWhenWanted(prepared, plan, world);
        if (tunedModel.status === 'running') {
            return skippedReport(draft, `The fine-tuning job ${tunedModel.jobId} is still ${tunedModel.jobStatus}; a later run carries on with it.`);
        }
        if (!plan.evaluate)
            return { ...skippedReport(draft, 'Nothing was to be evaluated in this run.'), passed: true };
        const targets = withTunedModel(task, prepared.targets, tunedModel.model);
        draft.add({ cost: { ...draft.current().cost, evaluationUsd: (0,known/* unknown */.L5)('the evaluation did not come to its end') } });
        const judged = await evaluateTargets(task, targets, datasets.samples, plan, world);
        if (judged.status === 'under-way')
            return skippedReport(draft, describeWaiting(judged.batches));
        const ofParts = (role, target) => plan.parts === undefined ? target : paidInParts(target, role, task, plan.parts);
        const baseline = ofParts('baseline', summariseTarget(targets.baseline, judged.baseline, task.engine));
        const candidate = ofParts('candidate', summariseTarget(targets.candidate, judged.candidate, task.engine));
        draft.add({
            targets: { baseline, candidate },
            cost: { ...draft.current().cost, evaluationUsd: (0,known/* addKnown */.v2)([baseline.usd, candidate.usd]) },
        });
        if (judged.status === 'stopped')
            throw judged.failure;
        if (plan.shard !== undefined)
            return describePart(draft, plan.shard, judged);
        checkErrorRate(task, judged);
        const paired = pairResults(judged.baseline, judged.candidate);
        checkPairs(task, paired, datasets.samples.length);
        const comparison = (0,compare_outcomes/* compareOutcomes */.j)({ outcomes: paired.outcomes, excluded: paired.excluded, gate: task.gate });
        const { verdict, passed, reasons } = comparison;
        const flips = { broken: [...paired.broken], fixed: [...paired.fixed] };
        return { ...draft.current(), comparison, flips, verdict, passed, reasons };
    }
    catch (error) {
        return failedReport(draft, error);
    }
}
function describeWaiting(batches) {
    const states = batches.map(({ id, status }) => `batch ${id} is still ${status}`).join(', ');
    return `The ${states}; a later run carries on with ${batches.length === 1 ? 'it' : 'them'}.`;
}
/** The tuned model where the plan or a target wants one. */
async function trainWhenWanted({ task, datasets, draft }, plan, world) {
    const { fineTune } = task;
    const wanted = !plan.evaluate || isTuned(task);
    if (fineTune === null || !wanted || plan.training === 'none')
        return { status: 'ready', model: null };
    if (plan.parts !== undefined)
        return adoptFromParts(task, plan.parts, draft);
    const mayCreate = plan.training === 'create' || fineTune.provider.kind === 'local';
    const report = await fineTuneModel(task, fineTune, datasets, mayCreate, draft, world);
    return report.model === null
        ? { status: 'running', jobId: report.jobId, jobStatus: report.status }
        : { status: 'ready', model: report.model };
}
function isTuned({ baseline, candidate }) {
    return baseline.model.kind === 'tuned' || candidate.model.kind === 'tuned';
}

;// CONCATENATED MODULE: ./build/steps/decide-gate.js
/** The gate of a whole run: green only when every task was decided and may pass. */
function decideGate(tasks, failOn) {
    const red = tasks.filter(isRed);
    const undecided = tasks.filter((task) => !task.passed && !isRed(task));
    const reasons = tasks
        .filter((task) => !task.passed)
        .flatMap((task) => task.reasons.map((reason) => `${task.name}: ${reason}`));
    const broken = red.some((task) => task.verdict === 'skipped');
    if (red.length > 0 && (broken || failOn === 'configured'))
        return { passed: false, conclusion: 'failure', reasons };
    if (red.length > 0) {
        return {
            passed: false,
            conclusion: 'neutral',
            reasons: [...reasons, 'The check is not red because `fail-on` is `never`.'],
        };
    }
    if (undecided.length > 0 || tasks.length === 0)
        return { passed: false, conclusion: 'neutral', reasons };
    return { passed: true, conclusion: 'success', reasons };
}
/** Skipped for a cause that someone has to mend, or decided against. */
function isRed(task) {
    if (task.passed)
        return false;
    return task.verdict !== 'skipped' || task.failure !== null || task.datasets.summary.errors > 0;
}

// EXTERNAL MODULE: ./build/dataset/check-files.js + 7 modules
var check_files = __webpack_require__(9420);
;// CONCATENATED MODULE: ./build/dataset/content-key.js


/**
 * The content of an example as one short text, equal for equal contents: its messages, tools, id, metadata and rejected answer,
 * in whatever order their keys stand. The SHA-256 in base64.
 */
function contentKey(example) {
    const { messages, tools = null, id = null, metadata, rejected = null } = example;
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonical_json/* canonicalJson */.d)([messages, tools, id, metadata, rejected]))
        .digest('base64');
}

// EXTERNAL MODULE: ./build/domain/dataset-diff.js
var dataset_diff = __webpack_require__(3501);
;// CONCATENATED MODULE: ./build/dataset/diff-labels.js
const longestLabel = 64;
const mostLabels = 1_000;
/**
 * How often each label stands among the answers before and after, the greatest change first; null where the answers are no
 * labels: on both sides all but one in ten are short and on one line, and on one side they stand twice on average.
 */
function diffLabels(before, after) {
    const [old, now] = [countShort(before), countShort(after)];
    if (old === null || now === null)
        return null;
    const classifies = repeats(old, before.length) || repeats(now, after.length);
    const labels = new Set([...old.keys(), ...now.keys()]);
    if (!classifies || labels.size > mostLabels)
        return null;
    return [...labels]
        .map((label) => ({ label, before: old.get(label) ?? 0, after: now.get(label) ?? 0 }))
        .sort((one, other) => size(other) - size(one) || (one.label < other.label ? -1 : 1));
}
function countShort(answers) {
    const counts = new Map();
    let long = 0;
    for (const answer of answers) {
        if (answer.length > longestLabel || answer.includes('\n') || /^\s*[{[]/.test(answer))
            long += 1;
        else
            counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    return long > answers.length / 10 ? null : counts;
}
function repeats(counts, answers) {
    return answers > 0 && counts.size <= answers / 2;
}
function size({ before, after }) {
    return Math.abs(after - before);
}

// EXTERNAL MODULE: ./build/dataset/find-secrets.js
var find_secrets = __webpack_require__(7564);
// EXTERNAL MODULE: ./build/dataset/join-near.js
var join_near = __webpack_require__(3846);
;// CONCATENATED MODULE: ./build/dataset/pair-reworded.js

/**
 * Pairs of different normalised texts that are near (Jaccard similarity of 5-gram sets at least 0.8, `joinNear`). The order of
 * equally similar ones is that of their texts, whichever side they are on. With more than `mostComparisons` (10,000 texts on
 * each side) or `mostPairs` the files have little to do with each other, or are all of one mould, and nothing is searched:
 * the search would take longer than two seconds and say little.
 */
function pairReworded(before, after) {
    if (before.length === 0 || after.length === 0)
        return { pairs: [], searched: true };
    if (before.length * after.length > mostComparisons)
        return { pairs: [], searched: false };
    const isBaseLarger = before.length > after.length;
    const [larger, smaller] = isBaseLarger ? [before, after] : [after, before];
    const { find } = (0,join_near/* makeNearIndex */.P)(smaller);
    const pairs = [];
    for (const text of larger) {
        for (const { right, similarity } of find(text)) {
            const other = smaller[right] ?? '';
            pairs.push(isBaseLarger ? { before: text, after: other, similarity } : { before: other, after: text, similarity });
        }
        if (pairs.length > mostPairs)
            return { pairs: [], searched: false };
    }
    return { pairs: pairs.sort(bySimilarity), searched: true };
}
const mostComparisons = 100_000_000;
const mostPairs = 200_000;
function bySimilarity(one, other) {
    if (one.similarity !== other.similarity)
        return other.similarity - one.similarity;
    const [first, second] = [inOrder(one), inOrder(other)];
    return compareTexts(first[0], second[0]) || compareTexts(first[1], second[1]);
}
function inOrder({ before, after }) {
    return before < after ? [before, after] : [after, before];
}
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/dataset/match-examples.js

/**
 * Which examples came, went and were edited, by content: two multisets are compared, so that order does not matter and
 * copies count. What is left on both sides is paired as edits: examples of the same normalised input first (the same
 * answer or the same spelling before others), then of nearly the same (`pairReworded`). The pairing looks at content
 * alone and treats both sides alike: exchanging the files exchanges the result.
 */
function matchExamples(base, head) {
    const same = pairGroups(groupByInput(without(base, head)), groupByInput(without(head, base)));
    const reworded = pairReworded([...same.removed.keys()], [...same.added.keys()]);
    const edited = [...same.edited];
    for (const { before, after } of reworded.pairs) {
        const pairing = pairMembers(same.removed.get(before) ?? [], same.added.get(after) ?? []);
        edited.push(...pairing.edited);
        same.removed.set(before, pairing.removed);
        same.added.set(after, pairing.added);
    }
    return {
        removed: [...same.removed.values()].flat().sort(byLine),
        added: [...same.added.values()].flat().sort(byLine),
        edited: edited.sort((one, other) => byLine(one.after, other.after)),
        rewordedSearched: reworded.searched,
    };
}
/** The examples that the others do not have, in order of content; of copies the last ones. */
function without(examples, others) {
    const counts = new Map();
    for (const { key } of others)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return examples
        .filter(({ key }) => {
        const count = counts.get(key) ?? 0;
        if (count > 0)
            counts.set(key, count - 1);
        return count === 0;
    })
        .sort((one, other) => match_examples_compareTexts(one.key, other.key) || byLine(one, other));
}
/** By normalised input; inputs that have none by themselves, behind a sign that no normalised text holds. */
function groupByInput(examples) {
    return groupBy(examples, ({ normalised, input }) => (normalised === '' ? `\u0000${input}` : normalised));
}
function pairGroups(removed, added) {
    const edited = [];
    for (const [input, before] of removed) {
        const after = added.get(input);
        if (after === undefined)
            continue;
        const pairing = pairMembers(before, after);
        edited.push(...pairing.edited);
        keep(removed, input, pairing.removed);
        keep(added, input, pairing.added);
    }
    return { edited, removed, added };
}
function keep(groups, input, members) {
    if (members.length === 0)
        groups.delete(input);
    else
        groups.set(input, members);
}
/** What two examples of a group may share, the most telling first; the last lets any two be a pair. */
const sharedParts = [
    ({ input, answer }) => `${input.length}:${input}${answer}`,
    ({ answer }) => answer,
    ({ input }) => input,
    () => '',
];
/** As many pairs as the smaller side has members. Both sides come, and stay, in the order of their content. */
function pairMembers(removed, added) {
    const edited = [];
    let left = removed;
    let right = added;
    for (const part of sharedParts) {
        if (left.length === 0 || right.length === 0)
            break;
        const waiting = groupBy(right.toReversed(), part);
        const taken = new Set();
        left = left.filter((before) => {
            const after = waiting.get(part(before))?.pop();
            if (after === undefined)
                return true;
            edited.push({ before, after });
            taken.add(after);
            return false;
        });
        right = right.filter((after) => !taken.has(after));
    }
    return { edited, removed: left, added: right };
}
function groupBy(examples, nameOf) {
    const groups = new Map();
    for (const example of examples) {
        const name = nameOf(example);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [example]);
        else
            group.push(example);
    }
    return groups;
}
function byLine(one, other) {
    return one.line - other.line;
}
function match_examples_compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/dataset/diff-datasets.js




/**
 * What a change does to one dataset file, examples compared by content (`matchExamples`). Secrets and
 * personal details in texts are replaced by their kind; texts over 2,000 UTF-16 units are cut.
 */
function diffDatasets({ path, role, before, after }) {
    const [base, head] = [before ?? [], after ?? []];
    const { added, removed, edited, rewordedSearched } = matchExamples(base, head);
    const isEqual = added.length + removed.length + edited.length === 0;
    return {
        status: before === null ? 'new' : after === null ? 'removed' : isEqual ? 'unchanged' : 'changed',
        path,
        role,
        examples: { before: base.length, after: head.length },
        tokens: { before: sumTokens(base), after: sumTokens(head) },
        added: added.length,
        removed: removed.length,
        edited: edited.length,
        rewordedSearched,
        labels: diffLabels(base.map(answerOf), head.map(answerOf))?.map(maskLabel) ?? null,
        listed: {
            added: added.slice(0, dataset_diff/* listedExamples */.rs).map(quote),
            removed: removed.slice(0, dataset_diff/* listedExamples */.rs).map(quote),
            edited: edited.slice(0, dataset_diff/* listedExamples */.rs).map(quoteEdit),
        },
    };
}
const longestText = 2_000;
function sumTokens(examples) {
    return examples.reduce((sum, { tokens }) => sum + tokens, 0);
}
function answerOf({ answer }) {
    return answer;
}
function maskLabel({ label, ...counts }) {
    return { label: (0,find_secrets/* maskSecrets */.Q)(label), ...counts };
}
function quote({ line, input, answer }) {
    return { line, input: show(input), answer: show(answer) };
}
function quoteEdit({ before, after }) {
    const changed = ['input', 'answer'].filter((part) => before[part] !== after[part]);
    return {
        line: { before: before.line, after: after.line },
        input: { before: show(before.input), after: show(after.input) },
        answer: { before: show(before.answer), after: show(after.answer) },
        changed: changed.length === 0 ? ['other'] : changed,
    };
}
/** Masked before it is cut, so that no half of a secret is left at the end. */
function show(text) {
    return cut((0,find_secrets/* maskSecrets */.Q)(text.slice(0, 2 * longestText)));
}
/** Never cuts a surrogate pair in two. */
function cut(text) {
    return text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./build/settings/parse-configuration.js
var parse_configuration = __webpack_require__(6272);
// EXTERNAL MODULE: ./build/settings/resolve-tasks.js
var resolve_tasks = __webpack_require__(7883);
;// CONCATENATED MODULE: ./build/steps/dataset-patterns.js
/** The patterns of a task's dataset files by role, in the order in which the files are reported. */
function datasetPatterns(task) {
    return [
        { role: 'train', patterns: task.train },
        { role: 'validation', patterns: task.validation },
        { role: 'held-out', patterns: task.heldOut },
        { role: 'few-shot', patterns: fewShotFiles(task) },
    ];
}
function fewShotFiles({ baseline, candidate }) {
    const files = [baseline.fewShotFile, candidate.fewShotFile].flatMap((file) => (file === null ? [] : [file]));
    return [...new Set(files)];
}

;// CONCATENATED MODULE: ./build/steps/diff-task-datasets.js







/**
 * What the change under review does to a task's datasets; null where there is no change to compare with. For the reader alone:
 * no verdict depends on it, and what cannot be had is unknown with its reason, never an empty difference.
 */
async function diffTaskDatasets(task, checked, world) {
    const { base } = world;
    if (base === undefined)
        return null;
    const found = await base.findCommit();
    if (!found.known)
        return { known: false, reason: found.reason };
    const files = [];
    const seen = new Set();
    for (const file of checked) {
        // A file of two roles is shown once.
        if (!seen.has(file.report.path))
            files.push(await diffFile(file, task, base, world));
        seen.add(file.report.path);
    }
    const gone = await findRemovedFiles(task, seen, base);
    if (gone.known)
        for (const { path, role } of gone.value)
            files.push(await diffRemovedFile(path, role, base));
    return { known: true, base: found.value, files, removedUnknown: gone.known ? null : gone.reason };
}
async function diffFile(file, task, base, world) {
    const { path, role } = file.report;
    const now = readExamples(file);
    if (!now.known)
        return { status: 'unknown', path, role, reason: now.reason };
    const old = await base.readFile(path);
    switch (old.status) {
        case 'unknown':
            return { status: 'unknown', path, role, reason: `it cannot be read at the base: ${old.reason}` };
        case 'absent':
            return diffDatasets({ path, role, before: null, after: now.value });
        case 'present': {
            const bytes = await world.readBytes(path, `tasks.${task.name}.${role}`);
            // Most files of a pull request are untouched, and need no second check.
            const isSame = Buffer.from(bytes).equals(old.bytes);
            const before = isSame ? now : checkBase({ path, role, bytes: old.bytes });
            if (!before.known)
                return { status: 'unknown', path, role, reason: `at the base, ${before.reason}` };
            return diffDatasets({ path, role, before: before.value, after: now.value });
        }
    }
}
async function diffRemovedFile(path, role, base) {
    const old = await base.readFile(path);
    if (old.status !== 'present') {
        const why = old.status === 'unknown' ? old.reason : 'it is not there';
        return { status: 'unknown', path, role, reason: `it cannot be read at the base: ${why}` };
    }
    const before = checkBase({ path, role, bytes: old.bytes });
    if (!before.known)
        return { status: 'unknown', path, role, reason: `at the base, ${before.reason}` };
    return diffDatasets({ path, role, before: before.value, after: null });
}
function checkBase(file) {
    const [checked] = (0,check_files/* checkFiles */.g)([file], { method: 'supervised' }).files;
    return checked === undefined ? { known: true, value: [] } : readExamples(checked);
}
/** A file that is no dataset at all (a pointer of Git LFS, another format) has no examples to compare: it is not empty. */
function readExamples({ report, examples }) {
    const [problem] = report.diagnostics.filter(({ code }) => code === 'foreign-format');
    if (examples.length === 0 && problem !== undefined)
        return { known: false, reason: `${problem.message.replace(/^T/, 't').replace(/\.$/, '')}` };
    return { known: true, value: examples.map(toDiffExample) };
}
function toDiffExample(example) {
    const { line, input, normalised, answer, tokens } = example;
    return { line, input, normalised, answer, tokens, key: contentKey(example) };
}
/** Files that the task named at the base, by its configuration there, and names no more. */
async function findRemovedFiles(task, present, base) {
    const settings = (await readBaseTask(task.name, base)) ?? task;
    const named = new Set(datasetPatterns(task).flatMap(({ patterns }) => patterns));
    const removed = new Map();
    for (const { role, patterns } of datasetPatterns(settings)) {
        // A file that is named as before is there.
        const open = patterns.filter((pattern) => isGlob(pattern) || !named.has(pattern));
        if (open.length === 0)
            continue;
        const found = await base.findFiles(open);
        if (!found.known)
            return found;
        for (const path of found.value)
            if (!present.has(path) && !removed.has(path))
                removed.set(path, { path, role });
    }
    return { known: true, value: [...removed.values()] };
}
function isGlob(pattern) {
    return /[^\w./ -]/.test(pattern);
}
/** Null where the base has no such configuration or task, or one that this version cannot read. */
async function readBaseTask(name, base) {
    if (base.configuration === null)
        return null;
    const file = await base.readFile(base.configuration);
    if (file.status !== 'present')
        return null;
    try {
        const tasks = (0,resolve_tasks/* resolveTasks */.J)((0,parse_configuration/* parseConfiguration */.M)(new TextDecoder().decode(file.bytes), base.configuration));
        return tasks.find((task) => task.name === name) ?? null;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/dataset/settle-findings.js + 1 modules
var settle_findings = __webpack_require__(6886);
;// CONCATENATED MODULE: ./build/steps/read-datasets.js




/** Reads and checks every dataset file of a task. Findings are values; only a file that is not there is a failure. */
async function readDatasets(task, world) {
    const files = [];
    for (const { role, patterns } of datasetPatterns(task)) {
        const setting = `tasks.${task.name}.${role}`;
        if (patterns.length === 0)
            continue;
        for (const path of await world.findFiles(patterns, setting)) {
            files.push({ path, role, bytes: await world.readBytes(path, setting) });
        }
    }
    const withRole = (role) => files.filter((file) => file.role === role);
    const checked = (0,check_files/* checkFiles */.g)(files, { method: 'supervised', ...serviceOf(task) });
    return {
        ...checked,
        report: (0,settle_findings/* settleFindings */.g)(checked.report, task, files),
        train: withRole('train'),
        validation: withRole('validation'),
    };
}
/** The rules that count are those of the service that the files are uploaded to. */
function serviceOf({ fineTune }) {
    const service = services/* serviceNames */._m.find((name) => name === fineTune?.provider.name);
    return service === undefined ? {} : { service };
}

;// CONCATENATED MODULE: ./build/steps/prepare-task.js






/** validate → estimate: everything about a task that can be known, and refused, without spending anything. */
async function prepareTask(task, plan, world) {
    const draft = draftReport(task);
    try {
        (0,interruption/* throwIfInterrupted */.s)(world);
        world.progress({ kind: 'step', task: task.name, text: 'validate the datasets' });
        const datasets = await readDatasets(task, world);
        draft.add({ datasets: datasets.report });
        draft.add({ datasetDiff: await diffTaskDatasets(task, datasets.files, world) });
        const { errors } = datasets.report.summary;
        if (errors > 0) {
            const reason = `The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was trained or called.`;
            return { status: 'ended', report: skippedReport(draft, reason) };
        }
        const targets = await buildTargets(task, datasets, world);
        const estimate = estimateCosts(task, datasets, [targets.baseline, targets.candidate]);
        draft.add({ estimate });
        if (plan.evaluate)
            checkBudget(`tasks.${task.name}.budget.max-usd`, task.maxEvaluationUsd, estimate.evaluation.usd);
        const providers = neededProviders(task, plan);
        const missing = providers.flatMap((provider) => world.missingKey(provider) ?? []);
        if (plan.withoutKey === 'skip' && missing[0] !== undefined) {
            const reason = `The data was validated. Nothing was evaluated, because ${missing[0]} is not set: pull requests from forks and from Dependabot get no secrets.`;
            return { status: 'ended', report: skippedReport(draft, reason) };
        }
        for (const provider of providers)
            await world.connect(provider);
        return { status: 'ready', task, datasets, targets, draft };
    }
    catch (error) {
        return { status: 'ended', report: failedReport(draft, error) };
    }
}
/** A key that is missing must be noticed before anything is paid elsewhere. */
function neededProviders(task, plan) {
    return [
        ...(plan.evaluate ? [task.baseline.provider, task.candidate.provider] : []),
        ...(plan.training !== 'none' && task.fineTune !== null ? [task.fineTune.provider] : []),
    ];
}

;// CONCATENATED MODULE: ./build/pipeline.js





/**
 * The whole story as a value: everything that is shown, published or decided later is a function of this report. All tasks are
 * prepared before the first one costs anything.
 */
async function runPipeline({ tasks, plan, failOn, run }, world) {
    const startedMs = world.nowMs();
    const prepared = [];
    for (const task of tasks)
        prepared.push(await prepareTask(task, plan, world));
    const refused = prepared.find(isRefused);
    const reports = [];
    for (const one of prepared) {
        if (one.status === 'ended')
            reports.push(one.report);
        else if (refused !== undefined)
            reports.push(skippedReport(one.draft, `Not begun, because the settings of ${refused.report.name} cannot be used.`));
        else
            reports.push(await carryOutTask(one, plan, world));
    }
    const isCut = world.interrupt?.aborted === true && reports.some(({ failure }) => failure !== null);
    return {
        schemaVersion: 1,
        tool: { name: 'tunegate', version: version/* version */.r },
        run: {
            ...run,
            startedAt: new Date(startedMs).toISOString(),
            durationMs: world.nowMs() - startedMs,
            ...(isCut ? { interrupted: true } : {}),
        },
        tasks: reports,
        gate: decideGate(reports, failOn),
    };
}
/** Settings that somebody has to mend: the run will be made again, so nothing is paid now. */
function isRefused(prepared) {
    return prepared.status === 'ended' && prepared.report.failure?.kind === 'configuration';
}


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ publishFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/files/system-error.js
var system_error = __webpack_require__(8392);
;// CONCATENATED MODULE: ./build/files/write-files.js




/** Writes all files into the folder, or none: they get their names when all of them are written. */
async function writeFiles(folder, contents) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await writeAll(Object.entries(contents).map(([name, text]) => ({ path: (0,external_node_path_.join)(folder, name), text })));
    }
    catch (error) {
        throw new failure/* Failure */.H({
            kind: 'outside',
            what: `The report cannot be written to ${folder}.`,
            evidence: `The system says ${(0,system_error/* systemErrorCode */.v)(error)}.`,
            remedy: 'Choose a folder that can be written by `report-directory`.',
            cause: error,
        });
    }
}
async function writeAll(files) {
    const partial = (path) => `${path}.partial-${process.pid}`;
    try {
        for (const { path, text } of files)
            await (0,promises_.writeFile)(partial(path), text);
        for (const { path } of files)
            await (0,promises_.rename)(partial(path), path);
    }
    catch (error) {
        for (const { path } of files)
            await (0,promises_.rm)(partial(path), { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/render/comment-marker.js
/** The hidden first line by which a run finds the comment of an earlier one. The key is ours, never untrusted. */
function commentMarker(key) {
    return `<!-- tunegate:${key} -->`;
}
/** The hidden second line: which run wrote the comment, so that an older one never overwrites a newer one's. */
function runMarker(run) {
    return `<!-- tunegate-run:${run.runId ?? 0}/${run.runAttempt ?? 0} -->`;
}
/** The run named on a comment's second line; null when there is none. 0 stands for "not known". */
function parseRunMarker(body) {
    const match = /^<!-- tunegate-run:(\d{1,15})\/(\d{1,9}) -->$/.exec(body.split(/\r?\n/, 2)[1] ?? '');
    return match === null ? null : { runId: Number(match[1]), runAttempt: Number(match[2]) };
}

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
;// CONCATENATED MODULE: ./build/render/fit-sections.js

/**
 * What goes first when a page is too long: what a reader misses least. Whole pieces only, from the last task upwards;
 * tasks with bad news stand first and lose theirs last.
 */
const dropOrder = [
    'fixed answers',
    'training',
    'dataset changes',
    'dataset findings',
    'broken answers',
    'cost',
    'method',
    'reproduction',
    'table',
    'verdict',
];
/** The pieces as one text of at most `limit` by `measure`, with a closing note on what was left out for it. */
function fitSections(pieces, limit, measure) {
    const dropped = new Set();
    const available = limit - noteReserve;
    let size = pieces.reduce((sum, piece) => sum + measure(piece.text), 0);
    for (const kind of dropOrder) {
        for (const piece of pieces.toReversed()) {
            if (size <= available)
                break;
            if (piece.kind !== kind)
                continue;
            dropped.add(piece);
            size -= measure(piece.text);
        }
    }
    const kept = pieces.filter((piece) => !dropped.has(piece)).map((piece) => piece.text);
    return [...kept, ...noteOn(dropped)].join('').trimEnd().concat('\n');
}
/** Longest note: every kind with its count. */
const noteReserve = 600;
function noteOn(dropped) {
    if (dropped.size === 0)
        return [];
    const kinds = dropOrder.flatMap((kind) => {
        const count = [...dropped].filter((piece) => piece.kind === kind).length;
        if (count === 0)
            return [];
        return [count === 1 ? kind : `${kind} (${(0,numbers/* formatPlural */.yk)(count, 'task')})`];
    });
    return [`*Left out to fit GitHub's size limit: ${kinds.join(', ')}. The report files hold everything.*\n`];
}

// EXTERNAL MODULE: ./build/render/describe-changes.js
var describe_changes = __webpack_require__(8272);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(5708);
;// CONCATENATED MODULE: ./build/render/describe-cost.js


/** What a task cost, where the calls went, and what was expected. Unknown says why and is never $0.00. */
function describeCost({ cost, estimate, targets, fineTune }) {
    const estimated = estimate === null
        ? []
        : [
            `evaluation at most ${(0,numbers/* formatKnownUsd */.t9)(estimate.evaluation.usd)} (${(0,numbers/* formatPlural */.yk)(estimate.evaluation.calls, 'call')})`,
            ...(estimate.training === null
                ? []
                : [
                    `training ${(0,numbers/* formatKnownUsd */.t9)(estimate.training.usd)} (${(0,numbers/* formatPlural */.yk)(estimate.training.tokens, 'token')}, ${(0,numbers/* formatPlural */.yk)(estimate.training.epochs, 'epoch')})`,
                ]),
        ];
    return [
        ...(fineTune === null ? [] : [{ label: 'Training', phrases: [(0,numbers/* formatKnownUsd */.t9)(cost.trainingUsd)] }]),
        { label: 'Evaluation', phrases: [(0,numbers/* formatKnownUsd */.t9)(cost.evaluationUsd)] },
        ...Object.entries(targets).map(([name, target]) => ({ label: (0,statement/* capitalised */.I)(name), phrases: [callsOf(target)] })),
        ...(estimated.length === 0 ? [] : [{ label: 'Estimated', phrases: [estimated.join('; ')] }]),
    ];
}
function callsOf(target) {
    const counts = [
        (0,numbers/* formatPlural */.yk)(target.calls, 'call'),
        ...(target.cachedCalls > 0 ? [`${(0,numbers/* formatCount */.B4)(target.cachedCalls)} answers from the cache`] : []),
        ...(target.promptTokens === null ? [] : [(0,numbers/* formatPlural */.yk)(target.promptTokens, 'prompt token')]),
        ...(target.completionTokens === null ? [] : [(0,numbers/* formatPlural */.yk)(target.completionTokens, 'completion token')]),
    ];
    return `${(0,numbers/* formatKnownUsd */.t9)(target.usd)} (${counts.join(', ')})`;
}

// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(235);
// EXTERNAL MODULE: ./build/render/describe-method.js
var describe_method = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/render/describe-training.js + 1 modules
var describe_training = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/render/describe-verdict.js
var describe_verdict = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(7615);
;// CONCATENATED MODULE: ./build/render/escape-markdown.js

/**
 * Untrusted text for GitHub-flavoured Markdown. Every text that a dataset, a model, a provider, a file name or a pull
 * request could have written passes through one of these, once, when the Markdown is put together.
 */
/** One line of plain prose: no mark-up, link, mention, reference, emoji code or HTML comes of it. */
function markdownText(text, limit = 600) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* toOneLine */.GX)(text), limit).replace(active, (match) => neutral(match));
}
/** A code span on one line, its fence longer than any run of backticks inside. */
function inlineCode(text, limit = 240) {
    const line = breakComments((0,visible_text/* cutText */.IN)((0,visible_text/* toOneLine */.GX)(text), limit));
    if (line.trim() === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * A code span for a table cell, where `|` ends the cell even inside code. A backslash that stands before the bar is
 * kept apart from it: parsers disagree on whether `\\|` escapes the bar.
 */
function tableCode(text, limit = 120) {
    return inlineCode(text, limit).replace(/(\\?)\|/g, (_bar, slash) => slash === '' ? '\\|' : `\\${zeroWidthSpace}\\|`);
}
/** A fenced block. `language` is ours, never untrusted. The fence is longer than any run of backticks inside. */
function codeFence(text, { language = '', limit = 2_000 } = {}) {
    const body = breakComments((0,visible_text/* cutText */.IN)((0,visible_text/* showInvisible */.jQ)((0,visible_text/* unifyLineBreaks */.O1)(text)), limit));
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
const zeroWidthSpace = '\u200b';
/**
 * What may become something else in running text. Entities stop the Markdown parser; GitHub's mention, reference,
 * emoji and autolink filters run after entities are decoded, so their starts are broken by a zero-width space.
 */
const active = /^(?:[-+=>#]|\d+(?=[.)]))|[\\`*_~[\]<>&|$@#]|:(?=\/\/|[\w+-]+:)|www(?=\.)|GH(?=-)|(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/giu;
function neutral(match) {
    if (match === '@' || match === '#' || match === ':' || /^(?:www|GH)$/i.test(match))
        return match + zeroWidthSpace;
    if (/^[0-9a-f]{7,}$/i.test(match))
        return match.replace(/.{4}/g, `$&${zeroWidthSpace}`);
    if (/^\d+$/.test(match))
        return `${match}${zeroWidthSpace}`;
    return `&#${match.charCodeAt(0)};`;
}
/** A comment of ours is found by its hidden marker: no other text may hold one, not even inside code. */
function breakComments(text) {
    return text.replaceAll('<!--', `<!${zeroWidthSpace}--`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/render/cut-to-difference.js
/**
 * Two versions of a text, their equal beginnings shortened where they would hide the first difference from a reader who sees
 * `limit` UTF-16 units of each. Never cuts a surrogate pair in two.
 */
function cutToDifference(before, after, limit) {
    let equal = 0;
    while (equal < before.length && equal < after.length && before[equal] === after[equal])
        equal += 1;
    const start = equal - Math.floor(limit / 3);
    const isShown = Math.max(before.length, after.length) <= limit || start <= 0 || before === after;
    return isShown ? [before, after] : [cutStart(before, start), cutStart(after, start)];
}
function cutStart(text, start) {
    return `…${text.slice(start).replace(/^[\udc00-\udfff]/, '')}`;
}

;// CONCATENATED MODULE: ./build/render/source-link.js
/**
 * The address of a dataset line at the commit under review, or null where the run does not know all of its parts.
 * The parts may come from an untrusted run's artifact: each must look like what it claims to be.
 */
function sourceLink(run, file, line) {
    const { serverUrl, repository, commit } = run;
    if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(serverUrl))
        return null;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    if (commit === undefined || !/^[0-9a-f]{7,64}$/.test(commit))
        return null;
    const segments = file.replace(/^\.\//, '').split('/');
    if (file === '' || segments.some((segment) => segment === '' || segment === '..' || segment === '.'))
        return null;
    const anchor = line > 0 ? `#L${line}` : '';
    return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeSegment).join('/')}${anchor}`;
}
/** `encodeURIComponent` leaves `!'()*`, of which Markdown and HTML have their own opinion; it throws on lone surrogates. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (match) => `%${match.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/render/markdown-changes.js





/** What the change does to the datasets of a task: a table of the files, then file by file the labels and examples that changed. */
function markdownChanges(diff, run, limits) {
    if (!diff.known)
        return `What the change does to the datasets is unknown: ${markdownText(diff.reason)}.`;
    const { base, files, removedUnknown } = diff;
    return [
        `Compared with ${commit(base, run)}, ${describe_changes/* relationPhrases */.dg[base.relation]}. Examples are compared by content: moved lines are no change.`,
        fileTable(files),
        ...(removedUnknown === null ? [] : [`Whether files were removed is unknown: ${markdownText(removedUnknown)}.`]),
        ...files.filter(describe_changes/* isKnown */.qE).flatMap((file) => fileChanges(file, base, run, limits)),
    ].join('\n\n');
}
function commit({ commit: id }, { serverUrl, repository }) {
    const text = inlineCode(id.slice(0, 8));
    const isAddress = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/[0-9a-f]{40,64}$/;
    if (serverUrl === undefined || repository === undefined || !isAddress.test(`${serverUrl}/${repository}/${id}`))
        return text;
    return `[${text}](${serverUrl}/${repository}/commit/${id})`;
}
function fileTable(files) {
    return [
        '| file | role | added | removed | edited | examples | tokens |',
        '|:--|:--|--:|--:|--:|--:|--:|',
        ...files.map((file) => {
            const start = `| ${tableCode(file.path)} | ${file.role} |`;
            if (!(0,describe_changes/* isKnown */.qE)(file))
                return `${start} ? | ? | ? | ${markdownText((0,describe_changes/* describeFileChange */.yb)(file), 300)} | ? |`;
            const { status, added, removed, edited, examples, tokens } = file;
            const note = status === 'new' || status === 'removed' ? ` (${status} file)` : '';
            const counts = [signed('+', added), signed('−', removed), (0,numbers/* formatCount */.B4)(edited), (0,describe_changes/* formatTurn */.bt)(examples) + note];
            return `${start} ${counts.join(' | ')} | ${(0,describe_changes/* formatTurn */.bt)(tokens)} |`;
        }),
    ].join('\n');
}
function signed(sign, count) {
    return count === 0 ? '0' : `${sign}${(0,numbers/* formatCount */.B4)(count)}`;
}
const mostLabels = 12;
function fileChanges(file, base, run, limits) {
    if (file.added + file.removed + file.edited === 0)
        return [];
    const labels = file.labels === null ? [] : (0,describe_changes/* describeLabels */.J3)(file.labels, mostLabels);
    return [
        `**${inlineCode(file.path)}**`,
        ...labels.map((changes) => `Labels: ${markdownText(changes, 1_500)}.`),
        ...(file.rewordedSearched ? [] : [describe_changes/* rewordedNote */.h2]),
        exampleTable(file, base, run, limits),
    ];
}
function exampleTable(file, base, run, { show, text }) {
    const { listed, path } = file;
    const after = (line) => place(run, path, line);
    const before = (line) => place({ ...run, commit: base.commit }, path, line);
    const [edited, removed, added] = [
        listed.edited.slice(0, show),
        listed.removed.slice(0, show),
        listed.added.slice(0, show),
    ];
    const more = (0,describe_changes/* countParts */.MA)({
        added: file.added - added.length,
        removed: file.removed - removed.length,
        edited: file.edited - edited.length,
    });
    return [
        '| change | line | input | answer |',
        '|:--|--:|:--|:--|',
        ...edited.map((example) => editedRow(example, after, text)),
        ...removed.map((example) => `| removed | ${before(example.line)} | ${quoted(example, text)} |`),
        ...added.map((example) => `| added | ${after(example.line)} | ${quoted(example, text)} |`),
        ...(more.length === 0 ? [] : ['', `Not shown: ${more.join(', ')}.`]),
    ].join('\n');
}
function editedRow({ line, input, answer, changed }, place, text) {
    const cell = (part, { before, after }) => {
        if (!changed.includes(part))
            return tableCode(after, text);
        return cutToDifference(before, after, text)
            .map((version) => tableCode(version, text))
            .join(' → ');
    };
    const note = changed.includes('other') ? ' (instructions, tools or metadata)' : '';
    return `| edited${note} | ${place(line.after)} | ${cell('input', input)} | ${cell('answer', answer)} |`;
}
function quoted({ input, answer }, text) {
    return `${tableCode(input, text)} | ${tableCode(answer, text)}`;
}
function place(run, path, line) {
    const link = sourceLink(run, path, line);
    return link === null ? (0,numbers/* formatCount */.B4)(line) : `[${line}](${link})`;
}

// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/render/markdown-findings.js





/** The data behind a task: its files, what is wrong with them (errors first), what training and held-out share. */
function markdownFindings(datasets, run, show) {
    if (datasets.files.length === 0)
        return '';
    const findings = (0,worst_findings/* worstFindings */.Q)(datasets);
    const rest = findings.length - show;
    return [
        '| file | role | examples | tokens |',
        '|:--|:--|--:|--:|',
        ...datasets.files.map((file) => `| ${tableCode(file.path)} | ${file.role} | ${(0,numbers/* formatCount */.B4)(file.examples)} | ${(0,numbers/* formatCount */.B4)(file.tokens)} |`),
        ...(findings.length === 0 ? [] : ['']),
        ...findings.slice(0, show).map(({ path, diagnostic }) => {
            const mark = diagnostic.severity === 'error' ? '❌' : '⚠️';
            const hint = diagnostic.hint === '' ? '' : ` *${markdownText(diagnostic.hint, 300)}*`;
            const code = inlineCode(diagnostic.code, 60);
            return `- ${mark} ${markdown_findings_place(run, path, diagnostic.line)} ${markdownText(diagnostic.message, 300)}${hint} ${code}`;
        }),
        ...(rest > 0 ? [`- And ${(0,numbers/* formatCount */.B4)(rest)} more in the report files.`] : []),
        ...overlaps(datasets.pairs),
    ].join('\n');
}
function markdown_findings_place(run, path, line) {
    const text = inlineCode(line === 0 ? path : `${path}:${line}`, 160);
    const link = sourceLink(run, path, line);
    return link === null ? text : `[${text}](${link})`;
}
function overlaps(pairs) {
    const lines = pairs.flatMap((pair) => {
        const sentence = (0,describe_pair/* describePair */.A)(pair);
        return sentence === null ? [] : [`- ⚠️ ${markdownText(sentence)}`];
    });
    return lines.length === 0 ? [] : ['', ...lines];
}

;// CONCATENATED MODULE: ./build/render/markdown-flips.js



/** Answers that changed sides: a table where the answers are short, a list with code blocks where they are not. */
function markdownFlips(flips, run, { show, text }) {
    if (flips.length === 0)
        return '';
    const shown = flips.slice(0, show);
    const oneFile = new Set(flips.map(({ file }) => file)).size === 1;
    const short = shown.every((flip) => [flip.expected, flip.baseline, flip.candidate].every(fitsCell));
    const rest = flips.length - shown.length;
    return [
        ...(oneFile && shown[0] !== undefined ? [`From ${inlineCode(shown[0].file)}.`, ''] : []),
        short ? table(shown, run, oneFile, text) : list(shown, run, oneFile, text),
        ...(rest > 0 ? ['', `And ${(0,numbers/* formatCount */.B4)(rest)} more in the report files.`] : []),
    ].join('\n');
}
const longestCell = 60;
function fitsCell(answer) {
    return answer.length <= longestCell && !answer.includes('\n');
}
function table(flips, run, oneFile, limit) {
    return [
        '| sample | input | expected | baseline | candidate |',
        '|:--|:--|:--|:--|:--|',
        ...flips.map((flip) => {
            const cells = [flip.expected, flip.baseline, flip.candidate].map((answer) => tableCode(answer, longestCell));
            return `| ${markdown_flips_place(flip, run, oneFile).replaceAll('|', '&#124;')} | ${tableCode(flip.input, limit)} | ${cells.join(' | ')} |`;
        }),
    ].join('\n');
}
function list(flips, run, oneFile, limit) {
    return flips
        .flatMap((flip) => {
        const { input, expected, baseline, candidate } = flip;
        const texts = [
            ['input', input],
            ...(expected === baseline
                ? [['expected, as the baseline answered', expected]]
                : [['expected', expected], ['baseline', baseline]]),
            ...(expected === candidate && expected !== baseline
                ? [['candidate, as expected', candidate]]
                : [['candidate', candidate]]),
        ];
        return [
            `**${markdown_flips_place(flip, run, oneFile)}**`,
            ...texts.map(([title, text]) => `${title}:\n${codeFence(text, { limit })}`),
        ];
    })
        .join('\n\n');
}
function markdown_flips_place(flip, run, oneFile) {
    const text = oneFile ? `line ${flip.line}` : markdownText(`${flip.file}:${flip.line}`, 160);
    const link = sourceLink(run, flip.file, flip.line);
    return link === null ? text : `[${text}](${link})`;
}

// EXTERNAL MODULE: ./build/render/metric-rows.js
var metric_rows = __webpack_require__(4871);
;// CONCATENATED MODULE: ./build/render/reproduce.js
/** Shell lines that decide this task again on one's own machine, quoted for a POSIX shell. */
function reproduceCommand(task, run) {
    const command = run.command === 'demo' ? 'tunegate demo' : commandWithSettings(task, run);
    const checkout = run.commit === undefined ? [] : [`git checkout ${shellWord(run.commit)}`];
    return [...checkout, command].join('\n');
}
function commandWithSettings(task, run) {
    if (run.command === 'validate')
        return `tunegate validate ${task.datasets.files.map(({ path }) => shellWord(path)).join(' ')}`;
    // Inline YAML has no file of its own; it stands in the workflow.
    const save = run.configuration === null ? '# save the `config` of the workflow step as tunegate.yml\n' : '';
    return `${save}tunegate ${run.command} --config ${shellWord(run.configuration ?? 'tunegate.yml')} --task ${shellWord(task.name)}`;
}
function shellWord(text) {
    return /^[\w./@%+=:,-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/render/markdown-page.js













/**
 * The page that comment and job summary share: what was decided, for all tasks; then per task the table and the folded
 * sections, in the order in which a reviewer asks for them.
 */
function markdownPieces(report, limits) {
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.WR)(report);
    const several = overall !== null;
    return [
        ...(overall === null ? [] : [{ kind: null, text: sentence(overall, '') }]),
        ...tasks.map(({ task, headline }) => ({
            kind: several ? 'verdict' : null,
            text: sentence(headline, `${task.name}: `),
        })),
        ...tasks.flatMap(({ task }) => taskPieces(task, report.run, limits, several)),
        { kind: null, text: footer(report) },
    ];
}
function sentence({ mood, claim, evidence }, subject) {
    const rest = evidence === '' ? '' : ` ${markdownText(evidence, 1_500)}`;
    return `${describe_verdict/* moodEmoji */.Ex[mood]} **${markdownText(subject + claim)}.**${rest}\n\n`;
}
function taskPieces(task, run, limits, several) {
    const { broken, fixed } = task.flips;
    const subject = several ? `${task.name}: ` : '';
    const section = (kind, title, body, open = false) => body === '' ? [] : [{ kind, text: folded(subject + title, body, open) }];
    const dataDecided = task.comparison === null && task.datasets.summary.errors > 0;
    return [
        ...metricTable(task, several),
        ...section('broken answers', `${(0,numbers/* formatPlural */.yk)(broken.length, 'broken answer')} (baseline right, candidate wrong)`, markdownFlips(broken, run, { show: limits.broken, text: limits.text })),
        ...section('fixed answers', `${(0,numbers/* formatPlural */.yk)(fixed.length, 'fixed answer')} (baseline wrong, candidate right)`, markdownFlips(fixed, run, { show: limits.fixed, text: limits.text })),
        ...section('dataset findings', `Data: ${(0,describe_findings/* describeFindings */.k)(task.datasets)}`, markdownFindings(task.datasets, run, limits.findings), dataDecided),
        ...(task.datasetDiff === null
            ? []
            : section('dataset changes', `Dataset changes: ${(0,describe_changes/* describeChanges */.DT)(task.datasetDiff)}`, markdownChanges(task.datasetDiff, run, { show: limits.changes, text: limits.text }))),
        ...section('training', 'Training', task.fineTune === null ? '' : statements((0,describe_training/* describeTraining */.y)(task.fineTune))),
        ...section('cost', 'Cost', hasCost(task) ? statements(describeCost(task)) : ''),
        ...section('method', (0,describe_method/* methodTitle */.SH)(task), statements((0,describe_method/* describeMethod */.tK)(task))),
        ...section('reproduction', 'How to reproduce it', codeFence(reproduceCommand(task, run), { language: 'sh' })),
    ];
}
function hasCost(task) {
    return task.fineTune !== null || task.estimate !== null || Object.keys(task.targets).length > 0;
}
function metricTable(task, several) {
    const rows = (0,metric_rows/* metricRows */.I)(task);
    if (rows.length === 0)
        return [];
    const model = (name) => {
        const target = task.targets[name];
        return target === undefined ? name : `${name} ${tableCode(target.model)}`;
    };
    const text = [
        ...(several ? [`**${markdownText(task.name)}**`, ''] : []),
        `| metric | ${model('baseline')} | ${model('candidate')} | difference |`,
        '|:--|--:|--:|--:|',
        ...rows.map((row) => `| ${row.metric} | ${row.baseline} | ${row.candidate} | ${row.difference}${row.interval === '' ? '' : ` (${row.interval})`} |`),
    ].join('\n');
    return [{ kind: 'table', text: `${text}\n\n` }];
}
function folded(title, body, open) {
    return `<details${open ? ' open' : ''}><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>\n\n`;
}
function statements(list) {
    return list.map(({ label, phrases }) => `- **${markdownText(label)}:** ${phrases.map(inline).join('')}`).join('\n');
}
function inline(phrase) {
    if (typeof phrase !== 'string')
        return inlineCode(phrase.code);
    const [before = '', after = ''] = [/^\s+/.exec(phrase)?.[0], /\s+$/.exec(phrase)?.[0]];
    return `${before}${markdownText(phrase, 1_500)}${after}`;
}
function footer({ tool, run }) {
    const commit = run.commit === undefined ? '' : ` at ${inlineCode(run.commit.slice(0, 8))}`;
    return `<sub>${markdownText(`tunegate ${tool.version}`)}${commit}, ${markdownText((0,numbers/* formatTime */.fU)(run.startedAt))}</sub>\n`;
}

;// CONCATENATED MODULE: ./build/render/comment.js



/**
 * The pull-request comment. GitHub refuses a body above 65,536 characters (measured 2026-11-20: counted somewhere
 * between UTF-16 units and bytes of the request), so at most 65,000 UTF-16 units are used.
 */
function renderComment(report) {
    const markers = { kind: null, text: `${commentMarker('report')}\n${runMarker(report.run)}\n\n` };
    const pieces = markdownPieces(report, { broken: 20, fixed: 10, findings: 20, changes: 10, text: 200 });
    return fitSections([markers, ...pieces], 65_000, (text) => text.length);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/render/escape-html.js

/** Untrusted text for HTML, safe as element content and as a quoted attribute value. Line breaks are kept. */
function escapeHtml(text, limit = 20_000) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* showInvisible */.jQ)((0,visible_text/* unifyLineBreaks */.O1)(text)), limit).replace(/[&<>"'`]/g, (match) => `&#${match.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/render/html-style.js
/** The page's only style sheet. Light and dark by the reader's preference, one column on a phone, plain on paper. */
const htmlStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfbfa; --card: #ffffff; --ink: #1d2125; --soft: #5b6470; --line: #dfe3e6;
  --good: #1a7f4b; --bad: #c4314b; --unsure: #946200; --accent: #2f5fd0; --code: #f1f3f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1b1f23; --ink: #e4e7ea; --soft: #9aa4ae; --line: #31373d;
    --good: #4cc38a; --bad: #ff7a8c; --unsure: #e5b454; --accent: #86a8ff; --code: #23282d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.05rem; font-weight: 600; color: var(--soft); margin: 0 0 1.5rem; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h3 { font-size: 1.05rem; margin: 2.25rem 0 .75rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
.soft { color: var(--soft); }
.lead { font-size: 1.1rem; max-width: 44rem; }
.verdict { background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--soft); border-radius: 8px; padding: 1.25rem 1.5rem; margin: 0 0 1.5rem; }
.verdict.good { border-left-color: var(--good); } .good > h2, .good-text { color: var(--good); }
.verdict.bad { border-left-color: var(--bad); } .bad > h2, .bad-text { color: var(--bad); }
.verdict.unsure { border-left-color: var(--unsure); } .unsure > h2, .unsure-text { color: var(--unsure); }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; font-size: .85rem; color: var(--soft); }
th code { display: block; font-weight: 400; white-space: normal; overflow-wrap: anywhere; max-width: 24ch; margin-left: auto; }
.metrics tbody th { white-space: nowrap; } tbody th code { max-width: none; margin: 0; }
th.number, td.number { text-align: right; white-space: nowrap; }
tbody th { color: var(--ink); font-size: 1rem; font-weight: 400; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--code); border-radius: 6px; padding: .6rem .75rem; margin: .25rem 0; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--soft); }
.axis { stroke: var(--line); } .zero { stroke: var(--ink); } .margin { stroke: var(--bad); stroke-dasharray: 3 3; }
.allowed { fill: var(--soft); opacity: .1; }
.range { stroke: var(--accent); stroke-width: 3; stroke-linecap: round; } .estimate { fill: var(--accent); }
.curve { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; } .curve.second { stroke: var(--unsure); stroke-dasharray: 5 4; }
svg .strong { fill: var(--ink); font-weight: 600; }
.figure { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 1rem 0; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: .5rem 0; }
summary { cursor: pointer; padding: .55rem .9rem; display: flex; gap: .75rem; align-items: baseline; overflow-wrap: anywhere; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸"; color: var(--soft); } details[open] > summary::before { content: "▾"; }
summary .asked { flex: 1; } summary .change { color: var(--soft); font-size: .85rem; text-align: right; max-width: 40%; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
summary .soft { font-size: .85rem; white-space: nowrap; min-width: 4.5ch; }
h3 small { font-weight: 400; color: var(--soft); margin-left: .35rem; }
details > div { padding: 0 .9rem .9rem; }
.answers { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .75rem; }
.answers h4, .input h4 { font-size: .8rem; font-weight: 600; color: var(--soft); margin: .5rem 0 0; }
.answers .wrong pre { box-shadow: inset 3px 0 0 var(--bad); } .answers .right pre { box-shadow: inset 3px 0 0 var(--good); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.25rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
ul.findings { list-style: none; padding: 0; margin: .75rem 0; } ul.findings li { padding: .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; } h2 { font-size: 1.3rem; } .verdict { padding: 1rem; }
  summary { flex-wrap: wrap; gap: .1rem .6rem; } summary .asked { flex-basis: 60%; } summary .change { flex-basis: 100%; max-width: none; text-align: left; padding-left: 1.4rem; }
  .answers { grid-template-columns: 1fr; gap: 0; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  th, td { padding: .45rem .5rem; } .figure { padding: .75rem; } svg text { font-size: 17px; }
  .metrics thead { display: none; } .metrics tbody, .metrics tr { display: block; } .metrics tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .metrics th, .metrics td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .15rem 0; white-space: normal; }
  .metrics tbody th { font-weight: 600; } .metrics td::before { content: attr(data-label); color: var(--soft); }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --good: #125c36; --bad: #9b1f36; --unsure: #6d4900; --accent: #23469b; --code: #f4f4f4; }
  main { max-width: none; padding: 0; } details, .verdict, .figure, tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;

;// CONCATENATED MODULE: ./build/render/html-changes.js





/** What the change does to the datasets of a task: the files, and every listed example, folded. */
function htmlChanges(diff, run) {
    const title = `<h3>Dataset changes <small>${escapeHtml((0,describe_changes/* describeChanges */.DT)(diff), 200)}</small></h3>`;
    if (!diff.known)
        return `${title}<p class="soft">${escapeHtml(diff.reason, 500)}</p>`;
    const { commit, relation } = diff.base;
    const base = { ...run, commit };
    return [
        title,
        `<p class="soft">Compared with <code>${escapeHtml(commit.slice(0, 8))}</code>, ${describe_changes/* relationPhrases */.dg[relation]}.</p>`,
        `<div class="scroll"><table><thead><tr><th scope="col">file</th><th class="number" scope="col">examples</th><th class="number" scope="col">tokens</th><th scope="col">change</th></tr></thead><tbody>${diff.files.map(fileRow).join('')}</tbody></table></div>`,
        ...(diff.removedUnknown === null
            ? []
            : [`<p class="soft">Whether files were removed is unknown: ${escapeHtml(diff.removedUnknown, 500)}.</p>`]),
        ...diff.files.filter(describe_changes/* isKnown */.qE).map((file) => html_changes_fileChanges(file, run, base)),
    ].join('\n');
}
function fileRow(file) {
    const [examples, tokens] = (0,describe_changes/* isKnown */.qE)(file) ? [(0,describe_changes/* formatTurn */.bt)(file.examples), (0,describe_changes/* formatTurn */.bt)(file.tokens)] : ['?', '?'];
    const change = file.status === 'changed' ? (0,describe_changes/* countParts */.MA)(file).join(', ') : (0,describe_changes/* describeFileChange */.yb)(file);
    return `<tr><th scope="row"><code>${escapeHtml(file.path, 300)}</code></th><td class="number">${examples}</td><td class="number">${tokens}</td><td>${escapeHtml(change, 500)}</td></tr>`;
}
function html_changes_fileChanges(file, run, base) {
    const { listed, path } = file;
    const labels = file.labels === null ? [] : (0,describe_changes/* describeLabels */.J3)(file.labels, 40);
    const cards = [
        ...listed.edited.map((example) => editedCard(example, html_changes_place(run, path, example.line.after))),
        ...listed.removed.map((example) => card('removed', example, html_changes_place(base, path, example.line))),
        ...listed.added.map((example) => card('added', example, html_changes_place(run, path, example.line))),
    ];
    const rest = file.added + file.removed + file.edited - cards.length;
    if (cards.length === 0)
        return '';
    return [
        `<p><code>${escapeHtml(path, 300)}</code>${labels.map((changes) => ` <span class="soft">labels: ${escapeHtml(changes, 4_000)}</span>`).join('')}</p>`,
        ...(file.rewordedSearched ? [] : [`<p class="soft">${describe_changes/* rewordedNote */.h2}</p>`]),
        ...cards,
        ...(rest > 0 ? [`<p class="soft">And ${(0,numbers/* formatCount */.B4)(rest)} more.</p>`] : []),
    ].join('\n');
}
function card(kind, { line, input, answer }, where) {
    return `<details><summary><span class="soft">${kind}, line ${line}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(input), 160)}</span><span class="change">${escapeHtml((0,visible_text/* toOneLine */.GX)(answer), 64)}</span></summary><div>${where}${block('input', input)}${block('answer', answer)}</div></details>`;
}
function editedCard({ line, input, answer, changed }, where) {
    const both = (part, { before, after }) => changed.includes(part) ? block(`${part} before`, before) + block(`${part} now`, after) : block(part, after);
    const note = changed.includes('other')
        ? 'instructions, tools or metadata'
        : changed.includes('answer')
            ? `${escapeHtml((0,visible_text/* toOneLine */.GX)(answer.before), 32)} → ${escapeHtml((0,visible_text/* toOneLine */.GX)(answer.after), 32)}`
            : 'the input';
    return `<details><summary><span class="soft">edited, line ${line.after}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(input.after), 160)}</span><span class="change">${note}</span></summary><div>${where}${both('input', input)}${both('answer', answer)}</div></details>`;
}
function block(title, text) {
    const body = text === '' ? '<span class="soft">empty</span>' : escapeHtml(text, 8_000);
    return `<div class="input"><h4>${title}</h4><pre>${body}</pre></div>`;
}
function html_changes_place(run, path, line) {
    const text = `<code>${escapeHtml(`${path}:${line}`, 300)}</code>`;
    const link = sourceLink(run, path, line);
    return `<p class="soft">${link === null ? text : `<a href="${escapeHtml(link)}">${text}</a>`}</p>`;
}

;// CONCATENATED MODULE: ./build/render/html-charts.js

/** The difference with its interval, drawn against no change and the drop that the gate allows, as inline SVG. */
function intervalChart(comparison) {
    const { difference, interval, test } = comparison;
    const from = Math.min(interval.low, -test.margin, 0);
    const to = Math.max(interval.high, 0);
    const span = to - from || 1;
    const x = (value) => round(110 + ((value - from) / span) * 500);
    const label = `Difference ${(0,numbers/* formatDifference */.jR)(comparison)}; the gate allows a drop of ${(0,numbers/* formatPoints */.Xf)(test.margin)}.`;
    const marginFits = x(0) - x(-test.margin) > 130;
    return [
        `<svg viewBox="0 0 720 120" role="img" aria-label="${label}">`,
        `<rect class="allowed" x="${x(-test.margin)}" y="30" width="${round(x(0) - x(-test.margin))}" height="56"/>`,
        `<line class="axis" x1="20" x2="700" y1="86" y2="86"/>`,
        `<line class="margin" x1="${x(-test.margin)}" x2="${x(-test.margin)}" y1="30" y2="92"/>`,
        `<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="30" y2="92"/>`,
        `<line class="range" x1="${x(interval.low)}" x2="${x(interval.high)}" y1="58" y2="58"/>`,
        `<circle class="estimate" cx="${x(difference)}" cy="58" r="7"/>`,
        `<text class="strong" x="${x(difference)}" y="20" text-anchor="${html_charts_anchor(x(difference))}">${(0,numbers/* formatSignedPoints */.t0)(difference)} points (${(0,numbers/* formatInterval */.vy)(interval)})</text>`,
        `<text x="${x(0)}" y="108" text-anchor="${marginFits ? 'middle' : 'start'}">no change</text>`,
        `<text x="${x(-test.margin)}" y="108" text-anchor="${marginFits ? 'middle' : 'end'}" dx="${marginFits ? 0 : -4}">margin ${(0,numbers/* formatSignedPoints */.t0)(-test.margin)}</text>`,
        '</svg>',
    ].join('');
}
/** Training loss over steps, and validation loss where there is one, as inline SVG. Empty for fewer than two points. */
function lossChart(curve) {
    const first = curve[0];
    const last = curve.at(-1);
    if (first === undefined || last === undefined || last.step === first.step)
        return '';
    const train = curve.map(({ step, trainLoss }) => ({ step, loss: trainLoss }));
    const valid = curve.flatMap(({ step, validLoss }) => (validLoss === null ? [] : [{ step, loss: validLoss }]));
    const top = [...train, ...valid].reduce((most, { loss }) => Math.max(most, loss), 0) || 1;
    const x = (step) => round(60 + ((step - first.step) / (last.step - first.step)) * 630);
    const y = (loss) => round(15 + (1 - loss / top) * 150);
    const line = (points) => points.map(({ step, loss }) => `${x(step)},${y(loss)}`).join(' ');
    return [
        `<svg viewBox="0 0 720 200" role="img" aria-label="Training loss from ${first.trainLoss.toFixed(2)} to ${last.trainLoss.toFixed(2)} over ${last.step} steps.">`,
        `<line class="axis" x1="60" x2="690" y1="165" y2="165"/><line class="axis" x1="60" x2="60" y1="15" y2="165"/>`,
        `<polyline class="curve" points="${line(train)}"/>`,
        valid.length > 1 ? `<polyline class="curve second" points="${line(valid)}"/>` : '',
        `<text x="52" y="20" text-anchor="end">${top.toFixed(2)}</text><text x="52" y="169" text-anchor="end">0</text>`,
        `<text x="60" y="187">step ${first.step}</text><text x="690" y="187" text-anchor="end">step ${last.step}</text>`,
        '</svg>',
    ].join('');
}
function round(coordinate) {
    return Number(coordinate.toFixed(1));
}
/** Text near an edge grows away from it. */
function html_charts_anchor(x) {
    return x < 180 ? 'start' : x > 540 ? 'end' : 'middle';
}

;// CONCATENATED MODULE: ./build/render/html-task.js













/** One task of the page below its verdict: interval, metrics, answers that changed sides, data, training, cost, method. */
function htmlTask(task, run) {
    const { comparison, fineTune, flips } = task;
    return [
        comparison === null || comparison.n === 0 ? '' : `<div class="figure">${intervalChart(comparison)}</div>`,
        html_task_metricTable(task),
        flipSection(`${(0,numbers/* formatPlural */.yk)(flips.broken.length, 'broken answer')} <small>baseline right, candidate wrong</small>`, flips.broken, run, 'candidate'),
        flipSection(`${(0,numbers/* formatPlural */.yk)(flips.fixed.length, 'fixed answer')} <small>baseline wrong, candidate right</small>`, flips.fixed, run, 'baseline'),
        dataSection(task.datasets, run),
        task.datasetDiff === null ? '' : htmlChanges(task.datasetDiff, run),
        fineTune === null
            ? ''
            : `<h3>Training</h3>${loss(fineTune.curve)}${definitions((0,describe_training/* describeTraining */.y)(fineTune).filter(({ label }) => !label.includes('oss')))}`,
        Object.keys(task.targets).length === 0 && fineTune === null
            ? ''
            : `<h3>Cost</h3>${definitions(describeCost(task))}`,
        definitions((0,describe_method/* describeMethod */.tK)(task), (0,describe_method/* methodTitle */.SH)(task)),
        `<h3>How to reproduce it</h3><pre>${escapeHtml(reproduceCommand(task, run))}</pre>`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function html_task_metricTable(task) {
    const rows = (0,metric_rows/* metricRows */.I)(task);
    if (rows.length === 0)
        return '';
    const head = (name) => {
        const target = task.targets[name];
        return `<th class="number" scope="col">${name}${target === undefined ? '' : `<code>${escapeHtml(target.model, 200)}</code>`}</th>`;
    };
    const body = rows.map(({ metric, baseline, candidate, difference, interval }) => `<tr><th scope="row">${metric}</th><td class="number" data-label="baseline">${baseline}</td><td class="number" data-label="candidate">${candidate}</td><td class="number" data-label="difference"><span>${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}</span></td></tr>`);
    return `<div class="scroll"><table class="metrics"><thead><tr><th scope="col">metric</th>${head('baseline')}${head('candidate')}<th class="number" scope="col">difference</th></tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
/** `wrong` names the side whose answer was wrong. */
function flipSection(title, flips, run, wrong) {
    if (flips.length === 0)
        return '';
    const right = (side) => (side === wrong ? 'wrong' : 'right');
    const cards = flips.map((flip) => {
        const answers = [
            html_task_block('expected', flip.expected, ''),
            html_task_block('baseline', flip.baseline, right('baseline')),
            html_task_block('candidate', flip.candidate, right('candidate')),
        ].join('');
        return `<details><summary><span class="soft">line ${flip.line}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.input), 160)}</span><span class="change">${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.baseline), 32)} → ${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.candidate), 32)}</span></summary><div><p class="soft">${html_task_place(run, flip.file, flip.line)}</p><div class="input">${html_task_block('input', flip.input, '')}</div><div class="answers">${answers}</div></div></details>`;
    });
    return `<h3>${title}</h3>\n${cards.join('\n')}`;
}
function html_task_block(title, text, mark) {
    const verdict = mark === '' ? '' : ` (${mark})`;
    const body = text === '' ? '<span class="soft">empty</span>' : escapeHtml(text, 8_000);
    return `<div class="${mark}"><h4>${title}${verdict}</h4><pre>${body}</pre></div>`;
}
function html_task_place(run, file, line) {
    const text = escapeHtml(line === 0 ? file : `${file}:${line}`, 300);
    const link = sourceLink(run, file, line);
    return link === null ? `<code>${text}</code>` : `<a href="${escapeHtml(link)}"><code>${text}</code></a>`;
}
/** A page of more findings than this is read by no one. */
const mostFindings = 500;
function dataSection(datasets, run) {
    if (datasets.files.length === 0)
        return '';
    const files = datasets.files.map((file) => `<tr><th scope="row"><code>${escapeHtml(file.path, 300)}</code></th><td>${file.role}</td><td class="number">${(0,numbers/* formatCount */.B4)(file.examples)}</td><td class="number">${(0,numbers/* formatCount */.B4)(file.tokens)}</td></tr>`);
    const findings = (0,worst_findings/* worstFindings */.Q)(datasets)
        .slice(0, mostFindings)
        .map(({ path, diagnostic: { severity, line, message, hint, code } }) => {
        const tone = severity === 'error' ? 'bad-text' : 'unsure-text';
        const advice = hint === '' ? '' : `<br><span class="soft">${escapeHtml(hint, 500)}</span>`;
        return `<li><strong class="${tone}">${severity}</strong> ${html_task_place(run, path, line)} ${escapeHtml(message, 500)} <code class="soft">${escapeHtml(code, 60)}</code>${advice}</li>`;
    });
    const overlaps = datasets.pairs.flatMap((pair) => {
        const sentence = (0,describe_pair/* describePair */.A)(pair);
        return sentence === null ? [] : [`<li><strong class="unsure-text">overlap</strong> ${escapeHtml(sentence)}</li>`];
    });
    const rest = (0,worst_findings/* worstFindings */.Q)(datasets).length - findings.length;
    const items = [
        ...findings,
        ...(rest > 0 ? [`<li>And ${(0,numbers/* formatCount */.B4)(rest)} more in report.json.</li>`] : []),
        ...overlaps,
    ];
    return `<h3>Datasets</h3><div class="scroll"><table><thead><tr><th scope="col">file</th><th scope="col">role</th><th class="number" scope="col">examples</th><th class="number" scope="col">tokens</th></tr></thead><tbody>${files.join('')}</tbody></table></div>${items.length === 0
        ? '<p class="soft">Nothing to complain about.</p>'
        : `<ul class="findings">${items.join('')}</ul>`}`;
}
function loss(curve) {
    const chart = lossChart(curve);
    if (chart === '')
        return '';
    const hasValidation = curve.filter(({ validLoss }) => validLoss !== null).length > 1;
    return `<div class="figure">${chart}<p class="soft">Training loss${hasValidation ? '; validation loss dashed' : ''}</p></div>`;
}
function definitions(statements, title) {
    if (statements.length === 0)
        return '';
    const heading = title === undefined ? '' : `<h3>${title}</h3>`;
    const entries = statements.map(({ label, phrases }) => `<dt>${escapeHtml(label)}</dt><dd>${phrases.map(html_task_inline).join('')}</dd>`);
    return `${heading}<dl>${entries.join('')}</dl>`;
}
function html_task_inline(phrase) {
    return typeof phrase === 'string' ? escapeHtml(phrase, 2_000) : `<code>${escapeHtml(phrase.code, 300)}</code>`;
}

;// CONCATENATED MODULE: ./build/render/html.js






/**
 * The report as one page that needs nothing else: no network, no script. Its policy allows its own style sheet, by
 * hash, and nothing more, so that no text inside it could load or run anything even if it were not escaped.
 */
function renderHtml(report) {
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.WR)(report);
    const title = `tunegate: ${overall?.claim ?? tasks.map(({ task, headline }) => `${task.name}: ${headline.claim}`).join()}`;
    const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${escapeHtml(title, 200)}</title>`,
        `<style>${htmlStyle}</style>`,
        '</head>',
        '<body>',
        '<main>',
        `<h1>${heading(report)}</h1>`,
        overall === null ? '' : verdictCard(overall, ''),
        ...tasks.map(({ task, headline }) => `<article>\n${verdictCard(headline, `${task.name}: `)}\n${htmlTask(task, report.run)}\n</article>`),
        `<footer>tunegate ${escapeHtml(report.tool.version)}, ${escapeHtml((0,numbers/* formatTime */.fU)(report.run.startedAt))}</footer>`,
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const styleHash = (0,external_node_crypto_.createHash)('sha256').update(htmlStyle).digest('base64');
function heading({ run }) {
    const parts = [
        'tunegate',
        ...(run.repository === undefined ? [] : [run.repository]),
        ...(run.pullRequest === undefined ? [] : [`pull request ${run.pullRequest}`]),
        ...(run.commit === undefined ? [] : [run.commit.slice(0, 8)]),
    ];
    return escapeHtml(parts.join(' · '));
}
function verdictCard({ mood, claim, evidence }, subject) {
    const lead = evidence === '' ? '' : `<p class="lead">${escapeHtml(evidence)}</p>`;
    return `<section class="verdict ${mood}"><h2>${escapeHtml(subject + claim)}</h2>${lead}</section>`;
}

;// CONCATENATED MODULE: ./build/publish.js




/** Writes the report in each of its file forms and says where they are. */
async function publishFiles(report, folder) {
    const comment = renderComment(report);
    await writeFiles(folder, {
        'report.json': `${JSON.stringify(report, null, 2)}\n`,
        'report.html': renderHtml(report),
        'comment.md': comment,
    });
    return { json: (0,external_node_path_.join)(folder, 'report.json'), html: (0,external_node_path_.join)(folder, 'report.html'), comment };
}


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   J3: () => (/* binding */ describeLabels),
/* harmony export */   MA: () => (/* binding */ countParts),
/* harmony export */   bt: () => (/* binding */ formatTurn),
/* harmony export */   dg: () => (/* binding */ relationPhrases),
/* harmony export */   h2: () => (/* binding */ rewordedNote),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   yb: () => (/* binding */ describeFileChange)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

/** All files of a task in a few words: `+12, −3, 5 edited`, `none`, `unknown`, `+12, 1 file unknown`. */
function describeChanges(diff) {
    if (!diff.known)
        return 'unknown';
    const files = diff.files.filter(isKnown);
    const sum = (part) => files.reduce((total, file) => total + file[part], 0);
    const unknown = diff.files.length - files.length;
    const parts = [
        ...countParts({ added: sum('added'), removed: sum('removed'), edited: sum('edited') }),
        ...(unknown > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(unknown, 'file')} unknown`] : []),
    ];
    return parts.length === 0 ? 'none' : parts.join(', ');
}
/** One file on one line: `+12, −3, 5 edited; 27,945 → 28,702 tokens; billing 58 → 66`. */
function describeFileChange(file) {
    if (file.status === 'unknown')
        return `unknown: ${file.reason}`;
    const { examples, tokens } = file;
    const labels = file.labels === null ? [] : describeLabels(file.labels, 3);
    switch (file.status) {
        case 'unchanged':
            return 'unchanged';
        case 'new':
            return `new: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(examples.after, 'example')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(tokens.after, 'token')}`;
        case 'removed':
            return `removed: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(examples.before, 'example')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(tokens.before, 'token')}`;
        case 'changed':
            return [countParts(file).join(', '), `${formatTurn(tokens)} tokens`, ...labels].join('; ');
    }
}
/** What the commit that files were compared with is to the change: `4f1c2d3e, where the branch left its base branch`. */
const relationPhrases = {
    'merge-parent': 'the base branch as it was merged for this run',
    'merge-base': 'where the branch left its base branch',
    'base-tip': 'the tip of the base branch; what others changed there since the branch left it may count here too',
    previous: 'the commit before',
};
/** Labels whose number changed, the greatest changes first: `billing 58 → 66, refund 40 → 37 and 4 more labels`; none as an empty list. */
function describeLabels(labels, show) {
    const changed = labels.filter(({ before, after }) => before !== after);
    const rest = changed.length - show;
    const named = changed.slice(0, show).map(({ label, before, after }) => `${label} ${formatTurn({ before, after })}`);
    if (named.length === 0)
        return [];
    return [`${named.join(', ')}${rest > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(rest, 'more label')}` : ''}`];
}
function isKnown(file) {
    return file.status !== 'unknown';
}
/** `388 → 397`; one number where it stayed. */
function formatTurn({ before, after }) {
    return before === after ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after) : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(before)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after)}`;
}
function countParts({ added, removed, edited, }) {
    return [
        ...(added > 0 ? [`+${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(added)}`] : []),
        ...(removed > 0 ? [`−${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(removed)}`] : []),
        ...(edited > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(edited)} edited`] : []),
    ];
}
const rewordedNote = 'So many examples came and went that reworded ones were not looked for: they count as removed and added.';


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ describeTraining)
});

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
;// CONCATENATED MODULE: ./build/render/sparkline.js
/**
 * A curve as one line of block characters, lowest value lowest. More values than `width` are averaged in equal bins;
 * a flat curve is drawn at the bottom; values that are not finite are left out.
 */
function sparkline(values, width = 32) {
    const points = inBins(values.filter(Number.isFinite), width);
    const low = Math.min(...points);
    const span = Math.max(...points) - low;
    return points.map((value) => blocks[span === 0 ? 0 : Math.round(((value - low) / span) * 7)] ?? '').join('');
}
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
function inBins(values, width) {
    if (values.length <= width)
        return values;
    return Array.from({ length: width }, (_unused, bin) => {
        const from = Math.floor((bin * values.length) / width);
        const members = values.slice(from, Math.floor(((bin + 1) * values.length) / width));
        return members.reduce((sum, value) => sum + value, 0) / members.length;
    });
}

;// CONCATENATED MODULE: ./build/render/describe-training.js


/** A fine-tuning job: what came of what, whether it was paid for again, its settings, its loss. */
function describeTraining(fineTune) {
    const { baseModel, hyperparameters, jobId, model, provider, reused, status } = fineTune;
    const settings = Object.entries(hyperparameters).map(([name, value]) => `${name} ${value}`);
    const effort = [
        ...(fineTune.trainedTokens === null ? [] : [(0,numbers/* formatPlural */.yk)(fineTune.trainedTokens, 'token')]),
        ...(fineTune.durationMs === null ? [] : [spanOf(fineTune.durationMs)]),
        ...settings,
    ];
    const origin = reused ? 'reused, because this data and recipe had been trained before' : 'a new job';
    return [
        { label: 'Model', phrases: [{ code: baseModel }, ' → ', model === null ? 'none yet' : { code: model }] },
        { label: 'Job', phrases: [{ code: jobId }, ` at ${provider}: ${status}; ${origin}`] },
        ...(effort.length === 0 ? [] : [{ label: 'Trained', phrases: [effort.join(', ')] }]),
        ...describeLoss(fineTune),
        { label: 'Cost', phrases: [reused ? 'nothing was paid again' : (0,numbers/* formatKnownUsd */.t9)(fineTune.usd)] },
    ];
}
/** The loss curves as sparklines; empty without a curve. */
function describeLoss({ curve }) {
    const train = curve.map(({ trainLoss }) => trainLoss);
    const valid = curve.flatMap(({ validLoss }) => (validLoss === null ? [] : [validLoss]));
    const steps = curve.at(-1)?.step ?? 0;
    return [
        ...(train.length === 0 ? [] : [{ label: 'Loss', phrases: [`${course(train)} over ${(0,numbers/* formatCount */.B4)(steps)} steps`] }]),
        ...(valid.length === 0 ? [] : [{ label: 'Validation loss', phrases: [course(valid)] }]),
    ];
}
function course(losses) {
    return `${sparkline(losses)} ${formatLoss(losses[0] ?? 0)} → ${formatLoss(losses.at(-1) ?? 0)}`;
}
function formatLoss(loss) {
    return loss.toFixed(loss < 0.1 ? 3 : 2);
}
/** Services date their jobs to the second. */
function spanOf(durationMs) {
    return durationMs < 1_000 ? 'under 1 s' : (0,numbers/* formatDuration */.a3)(durationMs);
}


/***/ }),

/***/ 7336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(5566);
// EXTERNAL MODULE: ./build/render/describe-changes.js
var describe_changes = __webpack_require__(8272);
// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(235);
// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/render/describe-training.js + 1 modules
var describe_training = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/render/describe-verdict.js
var describe_verdict = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/render/text-comparison.js + 1 modules
var text_comparison = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/render/text-flips.js



const shown = 5;
/** A few answers that changed sides: where and what was asked; what was expected and what the model that erred said. */
function textFlips(flips, { kind, width, paint }) {
    if (flips.length === 0)
        return [];
    const files = new Set(flips.map(({ file }) => file));
    const [file = ''] = files.size === 1 ? files : [];
    const first = flips.slice(0, shown);
    const places = first.map((flip) => file === '' ? (0,column_width/* cutColumns */.ME)(`${(0,escape_log/* escapeLogValue */.t6)(flip.file)}:${flip.line}`, 30) : `line ${flip.line}`);
    const indent = Math.max(...places.map(column_width/* columnWidth */.zt)) + 2;
    const room = width - indent;
    const rest = flips.length - first.length;
    return [
        paint(kind === 'broken' ? 'red' : 'green', (0,numbers/* formatPlural */.yk)(flips.length, 'answer')) +
            (file === '' ? '' : ` in ${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(file), width - 20)}`),
        ...first.flatMap((flip, index) => [
            `${paint('dim', (0,column_width/* padColumns */.Fo)(places[index] ?? '', indent))}${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(flip.input), room)}`,
            `${' '.repeat(indent)}${(0,column_width/* cutColumns */.ME)(answers(flip, kind, Math.floor((room - 18) / 2)), room)}`,
        ]),
        ...(rest > 0 ? [`and ${(0,numbers/* formatCount */.B4)(rest)} more`] : []),
    ];
}
function answers({ expected, baseline, candidate }, kind, room) {
    const quoted = (answer) => `“${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(answer), room - 2)}”`;
    return kind === 'broken'
        ? `expected ${quoted(expected)}, now ${quoted(candidate)}`
        : `expected ${quoted(expected)}, was ${quoted(baseline)}`;
}

// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/render/text.js













/**
 * The report for a terminal of `columns` columns (at least 60 are used). Labels stand in a column of their own; the
 * verdict comes last, where the eye rests when the program has ended.
 */
function renderText(report, { colour, columns }) {
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const width = Math.max(60, columns) - indent;
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.WR)(report);
    const blocks = report.tasks.map((task) => {
        const headline = tasks.find((described) => described.task === task)?.headline;
        return [
            paint('bold', (0,escape_log/* escapeLogValue */.t6)(task.name)),
            ...taskRows(task, width, paint).flatMap(([label, lines]) => labelled(label, lines, paint)),
            ...(headline === undefined ? [] : labelled('verdict', headlineLines(headline, width, paint), paint)),
        ].join('\n');
    });
    const gate = overall === null ? [] : [labelled('gate', headlineLines(overall, width, paint), paint).join('\n')];
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...blocks, ...gate].join('\n\n')}\n`);
}
const indent = 11;
function taskRows(task, width, paint) {
    const rows = [
        ['data', dataLines(task, width, paint)],
        ['changes', changeLines(task, width)],
        ['training', task.fineTune === null ? [] : statementLines((0,describe_training/* describeTraining */.y)(task.fineTune), width, paint)],
        ['compared', (0,text_comparison/* textComparison */.n)(task, width, paint)],
        ['broken', textFlips(task.flips.broken, { kind: 'broken', width, paint })],
        ['fixed', textFlips(task.flips.fixed, { kind: 'fixed', width, paint })],
        ['cost', costLines(task, width)],
    ];
    return rows.filter(([, lines]) => lines.length > 0);
}
function labelled(label, lines, paint) {
    return lines.map((line, index) => `  ${index === 0 ? paint('dim', label.padEnd(indent - 2)) : ' '.repeat(indent - 2)}${line}`.trimEnd());
}
const mostFindings = 10;
function dataLines({ datasets }, width, paint) {
    if (datasets.files.length === 0)
        return [];
    const examples = datasets.files.reduce((sum, file) => sum + file.examples, 0);
    const { tokens } = datasets.summary;
    const findings = (0,worst_findings/* findingsByRule */.O)(datasets);
    const rest = findings.length - mostFindings;
    return [
        `${(0,numbers/* formatPlural */.yk)(datasets.files.length, 'file')}, ${(0,numbers/* formatPlural */.yk)(examples, 'example')}, ${(0,numbers/* formatPlural */.yk)(tokens, 'token')}: ${(0,describe_findings/* describeFindings */.k)(datasets)}`,
        ...findings.slice(0, mostFindings).flatMap(({ path, diagnostic, count }) => {
            const place = diagnostic.line === 0 ? path : `${path}:${diagnostic.line}`;
            const others = count === 1 ? '' : `, and ${(0,numbers/* formatCount */.B4)(count - 1)} more like it`;
            const colour = diagnostic.severity === 'error' ? 'red' : 'yellow';
            const [first = '', ...more] = (0,column_width/* wrapColumns */.cd)(`${diagnostic.severity} ${(0,escape_log/* escapeLogValue */.t6)(`${place} ${diagnostic.message}`)} [${(0,escape_log/* escapeLogValue */.t6)(diagnostic.code)}]${others}`, width - 2);
            return [
                paint(colour, diagnostic.severity) + first.slice(diagnostic.severity.length),
                ...more.map((line) => `  ${line}`),
            ];
        }),
        ...(rest > 0 ? [`and ${(0,numbers/* formatPlural */.yk)(rest, 'other kind')} of findings`] : []),
        ...datasets.pairs.flatMap((pair) => {
            const sentence = (0,describe_pair/* describePair */.A)(pair);
            return sentence === null ? [] : (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(sentence), width).map((line) => paint('yellow', line));
        }),
    ];
}
const mostFiles = 5;
/** What the change does to the data: the base, then the files that changed, a line each. */
function changeLines({ datasetDiff: diff }, width) {
    if (diff === null)
        return [];
    if (!diff.known)
        return (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`unknown: ${diff.reason}`), width);
    const { commit, relation } = diff.base;
    const files = diff.files.filter(({ status }) => status !== 'unchanged');
    const rest = files.length - mostFiles;
    return [
        ...(0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${(0,describe_changes/* describeChanges */.DT)(diff)}, against ${commit.slice(0, 8)} (${describe_changes/* relationPhrases */.dg[relation]})`), width),
        ...files
            .slice(0, mostFiles)
            .flatMap((file) => indented((0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${file.path}: ${(0,describe_changes/* describeFileChange */.yb)(file)}`), width - 2))),
        ...(rest > 0 ? [`and ${(0,numbers/* formatPlural */.yk)(rest, 'other file')}`] : []),
    ];
}
function indented([first = '', ...more]) {
    return [first, ...more.map((line) => `  ${line}`)];
}
/** What was spent, on one line. */
function costLines({ targets, cost, fineTune }, width) {
    const parts = [
        ...(fineTune === null ? [] : [`training ${(0,numbers/* formatKnownUsd */.t9)(cost.trainingUsd)}`]),
        ...(Object.keys(targets).length === 0 ? [] : [`evaluation ${(0,numbers/* formatKnownUsd */.t9)(cost.evaluationUsd)}`]),
    ];
    return parts.length === 0 ? [] : (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(parts.join(', ')), width);
}
function statementLines(statements, width, paint) {
    return statements.flatMap(({ label, phrases }) => {
        const name = label.toLowerCase();
        const [first = '', ...more] = (0,column_width/* wrapColumns */.cd)(`${name} ${(0,escape_log/* escapeLogValue */.t6)((0,statement/* plainPhrases */.f)(phrases))}`, width - 2);
        return [paint('dim', name) + first.slice(name.length), ...more.map((line) => `  ${line}`)];
    });
}
const moods = {
    good: ['✔', 'green'],
    bad: ['✘', 'red'],
    unsure: ['!', 'yellow'],
    absent: ['–', 'yellow'],
};
function headlineLines({ mood, claim, evidence }, width, paint) {
    const [symbol, colour] = moods[mood];
    return [
        paint(colour, `${symbol} ${(0,statement/* capitalised */.I)((0,escape_log/* escapeLogValue */.t6)(claim))}`),
        ...(evidence === '' ? [] : (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(evidence, 1_000), width - 2).map((line) => `  ${line}`)),
    ];
}


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resolveTasks)
/* harmony export */ });
/* harmony import */ var _compare_gate_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(711);



/** Resolves names and defaults that depend on other keys. Throws one `Failure` for a task that names what is not there. */
function resolveTasks(configuration) {
    return Object.entries(configuration.tasks).map(([name, task]) => ({
        ...resolveTask(name, task, configuration.providers),
        rules: configuration.rules,
        accepted: [],
    }));
}
function resolveTask(name, task, providers) {
    const provider = (chosen) => ({
        ...resolveProvider(name, chosen ?? task.provider, providers),
        timeoutMs: task.timeout,
    });
    const target = (configured) => ({
        provider: provider(configured.provider),
        model: parseModel(configured.model),
        price: resolvePrice(configured.price),
        systemPromptFile: configured['system-prompt'] ?? null,
        fewShotFile: configured['few-shot'] ?? null,
        parameters: resolveParameters(configured.parameters),
    });
    return {
        name,
        train: toList(task.train),
        validation: toList(task.validation),
        heldOut: toList(task['held-out']),
        baseline: target(task.baseline),
        candidate: target(task.candidate),
        graders: task.graders,
        gate: resolveGate(task.gate),
        fineTune: resolveFineTune(name, task, provider(task['fine-tune']?.provider)),
        engine: task.engine,
        batchWaitMs: task['batch-wait'],
        maxEvaluationUsd: task.budget['max-usd'] ?? null,
        maxErrorRate: task['max-error-rate'],
    };
}
function resolveProvider(task, name, providers) {
    const configured = Object.hasOwn(providers, name) ? providers[name] : undefined;
    if (configured)
        return { name, kind: 'remote', baseUrl: configured['base-url'], apiKeyEnv: configured['api-key-env'] };
    if (name === 'openai')
        return { name, kind: 'remote', baseUrl: null, apiKeyEnv: 'OPENAI_API_KEY' };
    if (name === 'local')
        return { name, kind: 'local', baseUrl: null, apiKeyEnv: 'OPENAI_API_KEY' };
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
        kind: 'configuration',
        what: `Task ${task} names the provider "${name}", which is not known.`,
        evidence: `Known are ${['openai', 'local', ...Object.keys(providers)].join(', ')}.`,
        remedy: `Add "${name}" with its base-url under \`providers\`, or correct the name.`,
    });
}
function resolvePrice(price) {
    if (price === undefined)
        return null;
    return { input: price.input, cachedInput: price['cached-input'] ?? price.input, output: price.output };
}
function parseModel(model) {
    return model === 'tuned' ? { kind: 'tuned' } : { kind: 'id', id: model };
}
function resolveParameters(parameters) {
    const responseFormat = parameters['response-format'];
    return {
        ...(parameters.temperature === undefined ? {} : { temperature: parameters.temperature }),
        ...(parameters['top-p'] === undefined ? {} : { top_p: parameters['top-p'] }),
        ...(parameters['max-completion-tokens'] === undefined
            ? {}
            : { max_completion_tokens: parameters['max-completion-tokens'] }),
        ...(parameters['reasoning-effort'] === undefined ? {} : { reasoning_effort: parameters['reasoning-effort'] }),
        ...(responseFormat === undefined ? {} : { response_format: { type: responseFormat } }),
        ...(parameters.stop === undefined ? {} : { stop: parameters.stop }),
    };
}
function resolveGate(gate) {
    return {
        rule: gate.rule,
        margin: gate.margin,
        tolerance: gate.tolerance,
        alpha: gate.alpha,
        beta: gate.beta,
        onInconclusive: gate['on-inconclusive'] ?? _compare_gate_test_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOnInconclusive */ .r[gate.rule],
    };
}
function resolveFineTune(name, task, provider) {
    const models = [task.baseline.model, task.candidate.model];
    if (task['fine-tune'] === undefined && !models.includes('tuned'))
        return null;
    const configured = task['fine-tune'] ?? _configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .fineTuneSchema */ .M.parse({});
    const baseModel = configured['base-model'] ?? onlyPlainModel(models);
    if (baseModel === null) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
            kind: 'configuration',
            what: `Task ${name} does not say which model to train.`,
            evidence: `fine-tune.base-model is missing, and it cannot be told from the models ${models.join(' and ')}.`,
            remedy: 'Set `fine-tune.base-model` to the model that the provider trains.',
        });
    }
    return {
        provider,
        baseModel,
        method: configured.method,
        hyperparameters: {
            nEpochs: configured.hyperparameters['n-epochs'],
            batchSize: configured.hyperparameters['batch-size'],
            learningRateMultiplier: configured.hyperparameters['learning-rate-multiplier'],
        },
        suffix: configured.suffix ?? name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 40),
        seed: configured.seed,
        waitMs: configured.wait,
        maxUsd: configured['max-usd'] ?? null,
        trainingPrice: configured['training-price'] ?? null,
    };
}
/** The one model of the two that is neither `tuned` nor itself a fine-tune. */
function onlyPlainModel(models) {
    const plain = models.filter((model) => model !== 'tuned' && !model.startsWith('ft:'));
    return plain.length === 1 ? (plain[0] ?? null) : null;
}
function toList(patterns) {
    if (patterns === undefined)
        return [];
    return typeof patterns === 'string' ? [patterns] : patterns;
}


/***/ }),

/***/ 1885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ interruptedFailure),
/* harmony export */   s: () => (/* binding */ throwIfInterrupted)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/** Ends a step that has not begun when the run has been told to stop. */
function throwIfInterrupted({ interrupt }) {
    if (interrupt?.aborted === true)
        throw interruptedFailure('It was told to stop.');
}
/** Why a run that was told to stop has no verdict. What was paid is kept. */
function interruptedFailure(evidence) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'outside',
        what: 'The run was interrupted.',
        evidence,
        remedy: 'Run the same command again: it goes on where this run ended, and pays for nothing twice.',
    });
}


/***/ }),

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ loadTasks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);
/* harmony import */ var _files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9592);
/* harmony import */ var _settings_parse_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6272);
/* harmony import */ var _settings_resolve_tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7883);
/* harmony import */ var _load_accepted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8061);







/**
 * Loads the configuration from a path, which may start from `folder`, or from the text itself when that has a
 * line break or a brace and names no file.
 */
async function loadTasks(config, { folder = '.', onlyTask } = {}) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, config);
    const inline = /[\n{]/.test(config) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    const text = inline ? config : new TextDecoder().decode(await (0,_files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(path, 'The configuration'));
    const baseFolder = inline ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    const accepted = await (0,_load_accepted_js__WEBPACK_IMPORTED_MODULE_6__/* .loadAccepted */ .c)(baseFolder);
    const tasks = (0,_settings_resolve_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveTasks */ .J)((0,_settings_parse_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfiguration */ .M)(text, inline ? 'config' : path)).map((task) => ({ ...task, accepted }));
    return {
        tasks: onlyTask === undefined ? tasks : [findTask(tasks, onlyTask)],
        baseFolder,
        configuration: inline ? null : path,
    };
}
function findTask(tasks, name) {
    const task = tasks.find((one) => one.name === name);
    if (task !== undefined)
        return task;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'configuration',
        what: `There is no task "${name}".`,
        evidence: `The configuration holds ${tasks.map((one) => one.name).join(', ')}.`,
        remedy: 'Name one of these by --task, or leave --task out.',
    });
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
const redrawEveryMs = 100;
const lineEveryMs = 15_000;
/**
 * Shows progress on a stream: a bar that redraws itself on a terminal; in a log one line a step and one every 15 s of counting.
 * `makeSafe` makes text safe for the stream: task names come from a file of the pull request.
 */
function showProgress(stream, nowMs, makeSafe) {
    let lastDrawnMs = Number.NEGATIVE_INFINITY;
    let startedMs = 0;
    let lastDone = 0;
    /** A bar stands on the line, without a line break behind it. */
    let isLineOpen = false;
    function write(text) {
        stream.write(isLineOpen ? `\n${text}` : text);
        isLineOpen = false;
    }
    function showCount(event) {
        const now = nowMs();
        // Counting has begun anew: of another task, or after a run that went on from a journal.
        if (event.done <= lastDone || lastDone === 0) {
            startedMs = now;
            lastDrawnMs = stream.isTTY ? Number.NEGATIVE_INFINITY : now;
        }
        lastDone = event.done;
        const finished = event.done === event.total;
        if (!finished && now - lastDrawnMs < (stream.isTTY ? redrawEveryMs : lineEveryMs))
            return;
        lastDrawnMs = now;
        const name = `${makeSafe(event.task)}: ${event.label}`;
        const counts = describeCounts(event, now - startedMs, finished);
        if (!stream.isTTY) {
            stream.write(`${name} ${counts}\n`);
            return;
        }
        const line = `${name} ${bar(event.done / event.total)} ${counts}`;
        // A line that is broken by the terminal could not be redrawn.
        stream.write(`\r\u001b[2K${finished ? `${line}\n` : line.slice(0, (stream.columns ?? 200) - 1)}`);
        isLineOpen = !finished;
    }
    return (event) => {
        if (event.kind === 'count')
            showCount(event);
        else
            write(`${makeSafe(event.task)}: ${makeSafe(event.text)}\n`);
    };
}
function describeCounts({ done, total, usd, standing }, elapsedMs, finished) {
    const perSecond = done / Math.max(0.001, elapsedMs / 1000);
    return [
        `${done}/${total} calls`,
        `${perSecond < 10 ? Number(perSecond.toPrecision(2)) : Math.round(perSecond)}/s`,
        ...(finished ? [] : [`${describeSeconds(Math.ceil((total - done) / perSecond))} left`]),
        ...(usd === undefined ? [] : [usd.known ? `$${usd.value.toFixed(usd.value < 1 ? 4 : 2)}` : 'cost unknown']),
        ...(standing === undefined || standing === null ? [] : [describeStanding(standing)]),
    ].join(', ');
}
function describeSeconds(seconds) {
    if (seconds < 120)
        return `${seconds} s`;
    return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
/** Where it stands is no verdict: that is for the end, when all pairs are in. */
function describeStanding({ pairs, baseline, candidate }) {
    return `baseline ${percent(baseline)}, candidate ${percent(candidate)} of ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function bar(share) {
    const width = 20;
    const filled = Math.round(share * width);
    return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}


/***/ })

};
