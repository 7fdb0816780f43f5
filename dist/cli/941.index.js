export const id = 941;
export const ids = [941];
export const modules = {

/***/ 66156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   AW: () => (/* binding */ findLifecycle),
/* harmony export */   _c: () => (/* binding */ findTrainable),
/* harmony export */   fR: () => (/* binding */ lifecycleTableDate),
/* harmony export */   kB: () => (/* binding */ findModelEnd),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29612);

/** When models end, as published on this date. A model that is not listed has no known end, which is not the same as none. */
const lifecycleTableDate = '2026-11-20';
/** What is published about a model that is called by this id; null when the table does not know it. */
function findModelEnd(provider, model) {
    const fineTuneBase = baseOfFineTune(model);
    const lifecycle = findLifecycle(provider, fineTuneBase ?? model);
    if (lifecycle === null)
        return null;
    return {
        base: lifecycle.model,
        isFineTune: fineTuneBase !== null,
        shutsDown: fineTuneBase === null ? lifecycle.shutsDown : lifecycle.fineTunesShutDown,
        replacement: lifecycle.replacement,
    };
}
/** The table's row of a base model, by its snapshot or its short name. */
function findLifecycle(provider, baseModel) {
    const name = _price_table_js__WEBPACK_IMPORTED_MODULE_0__/* .openAiAliases */ .fn[baseModel] ?? baseModel;
    return lifecyclesOf(provider).find(({ model }) => model === name) ?? null;
}
/** The models that a provider still trains on this day, those whose fine-tunes live longest first. */
function findTrainable(provider, today) {
    return lifecyclesOf(provider)
        .filter(({ trainingEnds }) => trainingEnds !== null && today < trainingEnds)
        .sort((left, right) => (right.fineTunesShutDown ?? '9').localeCompare(left.fineTunesShutDown ?? '9'));
}
/** Whole days from a moment to the begin of a day in UTC; negative when that day has begun. */
function daysUntil(day, nowMs) {
    return Math.floor((Date.parse(`${day}T00:00:00Z`) - nowMs) / 86_400_000);
}
/** The day of a moment in UTC, as `2027-01-14`. */
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
/** OpenAI names fine-tunes `ft:BASE:\u2026`, Azure `BASE.ft-\u2026`. */
function baseOfFineTune(model) {
    const [prefix, base] = model.split(':');
    if (prefix === 'ft' && base !== undefined)
        return base;
    const dot = model.indexOf('.ft-');
    return dot < 0 ? null : model.slice(0, dot);
}
function lifecyclesOf(provider) {
    if (provider === 'openai')
        return openAiLifecycles;
    return provider === 'azure' ? azureLifecycles : [];
}
const untrained = { fineTunesShutDown: null, trainingEnds: null, replacement: null };
/** The end of the last models that OpenAI trains, and of training itself. */
const lastTrained = {
    shutsDown: '2027-01-14',
    fineTunesShutDown: '2027-01-14',
    trainingEnds: '2027-01-06',
    replacement: 'gpt-6-luna',
};
/** Trainable once, and shut down with every fine-tune. */
const goneInOctober = {
    shutsDown: '2026-10-23',
    fineTunesShutDown: '2026-10-23',
    trainingEnds: null,
    replacement: null,
};
/**
 * Source: developers.openai.com, deprecations, with the notice of 2026-10-14 (checked against `shutdown_date` of `GET /v1/models` by
 * third parties on 2026-10-27). Training ended for organizations that never trained on 2026-05-07, for those without recent calls
 * of a fine-tune on 2026-07-02, and ends for everybody on 2027-01-06.
 */
const openAiLifecycles = [
    { model: 'gpt-4.1-2025-04-14', ...lastTrained },
    { model: 'gpt-4.1-mini-2025-04-14', ...lastTrained },
    { model: 'gpt-4o-2024-08-06', ...lastTrained },
    { model: 'gpt-4o-mini-2024-07-18', ...lastTrained },
    { model: 'gpt-4o-2024-11-20', ...untrained, shutsDown: '2027-01-14', replacement: 'gpt-6-luna' },
    { model: 'gpt-5', ...untrained, shutsDown: '2026-12-11' },
    { model: 'gpt-5-mini', ...untrained, shutsDown: '2026-12-11' },
    { model: 'gpt-5-nano', ...untrained, shutsDown: '2026-12-11' },
    { model: 'gpt-5-pro', ...untrained, shutsDown: '2026-12-11' },
    { model: 'o3', ...untrained, shutsDown: '2026-12-11' },
    { model: 'o3-pro', ...untrained, shutsDown: '2026-12-11' },
    { model: 'gpt-4.1-nano-2025-04-14', ...goneInOctober },
    { model: 'o4-mini-2025-04-16', ...goneInOctober },
    { model: 'gpt-3.5-turbo', ...goneInOctober },
    { model: 'gpt-4', ...goneInOctober },
    { model: 'gpt-4-turbo', ...untrained, shutsDown: '2026-10-23' },
    { model: 'gpt-4o-2024-05-13', ...untrained, shutsDown: '2026-10-23' },
    { model: 'o1', ...untrained, shutsDown: '2026-10-23' },
    { model: 'o3-mini', ...untrained, shutsDown: '2026-10-23' },
    { model: 'gpt-3.5-turbo-1106', ...untrained, shutsDown: '2026-09-28' },
    { model: 'gpt-3.5-turbo-instruct', ...untrained, shutsDown: '2026-09-28' },
    { model: 'babbage-002', ...untrained, shutsDown: '2026-09-28', fineTunesShutDown: '2026-10-23' },
    { model: 'davinci-002', ...untrained, shutsDown: '2026-09-28', fineTunesShutDown: '2026-10-23' },
    { model: 'gpt-5.6-luna', ...untrained, shutsDown: null },
    { model: 'gpt-5.6-sol', ...untrained, shutsDown: null },
    { model: 'gpt-5.6-terra', ...untrained, shutsDown: null },
    { model: 'gpt-6-astra', ...untrained, shutsDown: null },
    { model: 'gpt-6-luna', ...untrained, shutsDown: null },
    { model: 'gpt-6-sol', ...untrained, shutsDown: null },
    { model: 'gpt-6.1-terra', ...untrained, shutsDown: null },
];
/** Azure ends training "no earlier than" these days, and for existing customers only: new ones were closed out with the base models. */
const azureGpt41 = {
    shutsDown: '2026-10-14',
    fineTunesShutDown: '2027-10-14',
    trainingEnds: '2027-04-14',
    replacement: null,
};
const azureGpt4o = {
    shutsDown: '2026-10-01',
    fineTunesShutDown: '2027-10-01',
    trainingEnds: '2027-04-01',
    replacement: null,
};
/** Source: MicrosoftDocs/azure-ai-docs, model retirement schedule of 2026-07-07 (commit 00bb5540). */
const azureLifecycles = [
    { model: 'gpt-4.1-2025-04-14', ...azureGpt41 },
    { model: 'gpt-4.1-mini-2025-04-14', ...azureGpt41 },
    { model: 'gpt-4.1-nano-2025-04-14', ...azureGpt41 },
    { model: 'gpt-4o-2024-08-06', ...azureGpt4o },
    { model: 'gpt-4o-mini-2024-07-18', ...azureGpt4o },
];


/***/ }),

/***/ 59205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ answerLimit)
/* harmony export */ });
/** The most tokens that an answer may take; null when nothing bounds it. */
function answerLimit({ max_completion_tokens, max_tokens }) {
    return max_completion_tokens ?? max_tokens ?? null;
}


/***/ }),

/***/ 82566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ noAnswers),
/* harmony export */   n: () => (/* binding */ answerRecordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11531);


/** Whose answer to what: a call as the journal names it. */
const callReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    trial: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Passages that the question was shown with, the best first.'),
});
/** One line of the journal `predictions.jsonl`. */
const answerRecordSchema = callReferenceSchema.extend({ answer: _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answeredSchema */ .xo });
/** For runs that ask nobody. */
const noAnswers = { take: () => new Map(), add: (_call, answer) => answer };


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Og: () => (/* binding */ describeTurnEnd),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* unused harmony exports mostAttempts, mostUnreadable, mostAttemptsAtRateLimit */
const mostAttempts = 6;
/** A response with status 200 that is no answer may have been billed: it is asked for twice more. */
const mostUnreadable = 3;
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
function decideRetry(trouble, { attempt, model, absentMs, unreadable = 0 }, jitter) {
    if (isAbsentFineTune(trouble, model) && absentMs < longestModelWaitMs) {
        return { kind: 'await-model', waitMs: modelPollMs };
    }
    if (isFatal(trouble))
        return { kind: 'stop-run' };
    const most = trouble.status === 429 ? mostAttemptsAtRateLimit : mostAttempts;
    if (attempt >= most || unreadable >= mostUnreadable || !isTransient(trouble))
        return { kind: 'give-up' };
    if (trouble.retryAfterMs !== null && trouble.retryAfterMs > 600_000)
        return { kind: 'give-up' };
    const backoffMs = Math.min(longestWaitMs, 500 * 2 ** (attempt - 1)) * (0.75 + jitter / 2);
    return { kind: 'retry', waitMs: Math.max(trouble.retryAfterMs ?? 0, backoffMs) };
}
/** The service said that it had answered, and what came is no answer. */
function isUnreadable({ status, code }) {
    return code === 'malformed-response' && status !== null && status >= 200 && status < 300;
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
    const isRedirect = status !== null && status >= 300 && status < 400;
    return isRedirect || status === 401 || status === 403 || status === 404;
}
function isTransient({ status, shouldRetry }) {
    if (shouldRetry !== null)
        return shouldRetry;
    return status === null || status === 200 || status === 408 || status === 409 || status === 429 || status >= 500;
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

/***/ 59636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ recipeKey),
/* harmony export */   t: () => (/* binding */ recipeMetadataKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The metadata key under which a job carries its recipe. */
const recipeMetadataKey = 'tunegate_key';
/** Names a recipe: equal for equal data and settings, whatever the files are called. 64 hexadecimal digits, fits a metadata value. */
function recipeKey(recipe) {
    const { baseModel, method, hyperparameters, seed, trainingFile, validationFile, madeFrom } = recipe;
    const { nEpochs, batchSize, learningRateMultiplier, learningRate, beta } = hyperparameters;
    const identity = [
        'v1',
        ...(madeFrom === undefined ? [trainingFile.sha256, validationFile?.sha256 ?? null] : ['made from', madeFrom]),
        baseModel,
        method,
        nEpochs,
        batchSize,
        learningRateMultiplier,
        seed,
    ];
    // Left out where they are not set, so that jobs of versions that did not know them are found.
    const later = learningRate === 'auto' && beta === 'auto' ? [] : [learningRate, beta];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...identity, ...later]))
        .digest('hex');
}


/***/ }),

/***/ 90005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseLock)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7439);


/** A lock of this size names thousands of tasks. */
const mostCharacters = 4_000_000;
/** Throws a `Failure` that names the file and the first things that are wrong with it: half a lock is none. */
function parseLock(text, name) {
    if (text.length > mostCharacters)
        throw unusable(name, `It has ${text.length} characters.`);
    if (/^(?:<{7}|>{7}) /m.test(text))
        throw unusable(name, 'It holds the marks of a merge that was not finished.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unusable(name, `It is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    const parsed = _lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockSchema */ .TN.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues
        .slice(0, 5)
        .map(({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`);
    throw unusable(name, problems.join('\n'));
}
function unusable(name, evidence) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'configuration',
        what: `The lock file ${name} cannot be used.`,
        evidence,
        remedy: 'Restore it from the last commit in which it was whole; tunegate writes it, and schema/lock.json describes it.',
    });
}


/***/ }),

/***/ 84013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ makeWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
// EXTERNAL MODULE: ./build/files/find-files.js
var find_files = __webpack_require__(26959);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(69592);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/files/stay-inside.js



/**
 * Refuses a path that leads out of a folder, symbolic links followed: what a change names must lie in what was checked out. `setting`
 * names what asked for it, for the error message. A path that does not exist yet is where its nearest folder that exists leads.
 */
async function stayInside(folder, path, setting) {
    const [root, real] = await Promise.all([(0,external_node_fs_promises_.realpath)(folder), followLinks((0,external_node_path_.resolve)(path))]);
    const inside = (0,external_node_path_.relative)(root, real);
    if (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside))
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${path} leads out of the workspace.`,
        evidence: `${setting} names it, and it stands for a file outside of the folder that was checked out.`,
        remedy: 'Keep the file in the repository: no path, pattern or symbolic link may lead out of it.',
    });
}
async function followLinks(path) {
    try {
        return await (0,external_node_fs_promises_.realpath)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.resolve)(await followLinks(parent), (0,external_node_path_.relative)(parent, path));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/github/fetch-identity-token.js


/** A token in which GitHub says which workflow this is (docs.github.com, "OpenID Connect reference", read 2026-11-20). */
async function fetchIdentityToken({ url, token, audience }) {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    const response = await fetch(address, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json; api-version=2.0' },
        signal: AbortSignal.timeout(30_000),
    }).catch((error) => {
        throw noToken(error instanceof Error ? error.message : String(error));
    });
    const parsed = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) }).safeParse(await response.json().catch(() => null));
    if (!response.ok || !parsed.success)
        throw noToken(`HTTP ${response.status}`);
    return parsed.data.value;
}
function noToken(evidence) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: 'GitHub gave no identity token.',
        evidence: `${evidence}.`,
        remedy: 'Give the job `permissions: { id-token: write }` and run it again. Pull requests from forks never get one.',
    });
}

;// CONCATENATED MODULE: ./build/find-access.js


/** An access token beats a key. Azure's address is the environment's, where the configuration gives none. */
function findAccess(provider, environment) {
    const { apiVersion, headers, workloadIdentity } = provider;
    return {
        baseUrl: provider.baseUrl ?? (provider.name === 'azure' ? findAzureAddress(environment) : null),
        apiVersion,
        headers,
        identity: workloadIdentity === null ? null : describeIdentity(workloadIdentity, environment),
        ...findKey(provider, environment),
    };
}
function findKey({ apiKeyEnv, tokenEnv, keyHeader }, environment) {
    const token = tokenEnv === null ? '' : (environment[tokenEnv] ?? '').trim();
    if (tokenEnv !== null && token !== '')
        return { keyHeader: 'authorization', apiKeyEnv: tokenEnv, apiKey: token };
    if (apiKeyEnv === null)
        return { keyHeader, apiKeyEnv: 'none', apiKey: 'none' };
    return { keyHeader, apiKeyEnv, apiKey: environment[apiKeyEnv] ?? null };
}
/** The variable that a key is missing from; null when there is one, or none is needed. */
function findMissingKey({ apiKeyEnv, tokenEnv, workloadIdentity }, environment) {
    const isSet = (name) => name !== null && (environment[name] ?? '').trim() !== '';
    if (workloadIdentity !== null)
        return isSet(identityUrl) && isSet(identityToken) ? null : identityUrl;
    return apiKeyEnv === null || isSet(apiKeyEnv) || isSet(tokenEnv) ? null : apiKeyEnv;
}
/** GitHub sets both in jobs with `id-token: write`. */
const identityUrl = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const identityToken = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
function describeIdentity({ identityProvider, serviceAccount, audience }, environment) {
    const url = environment[identityUrl] ?? '';
    const token = environment[identityToken] ?? '';
    if (url === '' || token === '') {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: 'There is no identity to go to OpenAI with.',
            evidence: `${identityUrl} is not set: this is no job of GitHub Actions with \`id-token: write\`.`,
            remedy: 'Give the job `permissions: { id-token: write }`, or use a key on this machine.',
        });
    }
    return { identityProvider, serviceAccount, readToken: () => fetchIdentityToken({ url, token, audience }) };
}
function findAzureAddress(environment) {
    const endpoint = (environment.AZURE_OPENAI_ENDPOINT ?? '').trim();
    if (endpoint !== '')
        return `${endpoint.replace(/\/+$/, '')}/openai/v1/`;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: 'There is no address for the provider "azure".',
        evidence: 'AZURE_OPENAI_ENDPOINT is not set, and `providers.azure.base-url` neither.',
        remedy: 'Set one of them, such as https://NAME.openai.azure.com for the variable.',
    });
}

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(98193);
// EXTERNAL MODULE: ./build/settings/safe-url.js
var safe_url = __webpack_require__(12967);
;// CONCATENATED MODULE: ./build/openai/make-client.js



/** Of requests about files and jobs. Calls of models have their own limit. */
const timeoutMs = 180_000;
/** The official client, without its own retries: there is one retry policy, and it is not the client's. */
function makeClient(settings) {
    const { keyHeader = 'authorization', apiVersion = null, headers = {}, identity = null } = settings;
    const address = findAddress(settings);
    const key = identity === null ? checkKey(settings) : null;
    return new openai/* default */.Ay({
        apiKey: key,
        ...(identity === null ? {} : { workloadIdentity: make_client_describeIdentity(identity) }),
        ...(address === null ? {} : { baseURL: address }),
        ...(settings.fetch === undefined ? {} : { fetch: settings.fetch }),
        maxRetries: 0,
        timeout: timeoutMs,
        logLevel: 'off',
        ...(apiVersion === null ? {} : { defaultQuery: { 'api-version': apiVersion } }),
        defaultHeaders: {
            ...headers,
            ...(keyHeader === 'api-key' && key !== null ? { 'api-key': key, authorization: null } : {}),
        },
    });
}
function make_client_describeIdentity({ identityProvider, serviceAccount, readToken }) {
    return {
        identityProviderId: identityProvider,
        serviceAccountId: serviceAccount,
        provider: { tokenType: 'jwt', getToken: readToken },
    };
}
function checkKey({ provider, apiKeyEnv, apiKey }) {
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
    return key;
}
function findAddress({ provider, baseUrl }) {
    const address = baseUrl ?? (process.env.OPENAI_BASE_URL?.trim() || null);
    if (address !== null && !(0,safe_url/* isSafeUrl */.F)(address)) {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `The address of the provider "${provider}" cannot be used.`,
            evidence: `OPENAI_BASE_URL is ${JSON.stringify(address.slice(0, 200))}.`,
            remedy: 'Use an https address; http is for this machine only, because keys would travel in the clear.',
        });
    }
    return address;
}

;// CONCATENATED MODULE: ./build/evaluate/explain-refusal.js

/** What to do about the service's refusals, by its error code. */
const remedies = {
    invalid_api_key: 'Check the key in the environment variable or secret; it may be revoked, cut off, or of another service.',
    insufficient_quota: 'Add credit or raise the limit of the account, then run the same command again.',
    credit_balance_exhausted: 'Add credit to the account, then run the same command again.',
    organization_spend_limit_exceeded: "Raise the organization's spend limit, then run the same command again.",
    project_spend_limit_exceeded: "Raise the project's spend limit, then run the same command again.",
    organization_usage_limit_exceeded: "Raise the organization's usage limit, then run the same command again.",
    model_not_found: 'Check the model id and whether this key may use it; a retired model is not found either.',
    training_not_available: 'OpenAI winds training down: closed since 2026-05-07 to organizations that never trained, since 2026-07-02 to those without recent calls of a fine-tune, from 2027-01-06 to everybody. Train at azure (existing customers, until 2027-04), together or fireworks or by a command of your own, or gate a prompt on gpt-6-luna. Fine-tunes that exist answer until their base model is shut down.',
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
    if (status !== null && status >= 300 && status < 400)
        return 'Correct the base-url to where the service is: keys are sent nowhere else.';
    if (status === 404)
        return 'Check the base-url and the model id.';
    return 'Look at the evidence, mend its cause, and run the same command again.';
}

// EXTERNAL MODULE: ./build/evaluate/decide-retry.js
var decide_retry = __webpack_require__(595);
;// CONCATENATED MODULE: ./build/fine-tune/classify-trouble.js

/**
 * What a request that creates something left behind when it did not succeed. `refused`: nothing, and asking again will not help.
 * `busy`: nothing, for now. `unclear`: nobody knows, so it has to be looked for.
 */
function classifyCreationTrouble(trouble) {
    const { status, message } = trouble;
    if ((0,decide_retry/* decideRetry */.tE)(trouble, { attempt: 1, model: '', absentMs: 0 }, 0).kind === 'stop-run')
        return 'refused';
    // What OpenAI and Azure say of a file that has just been uploaded (public issues, 2026-11-20).
    if (status === 400 && /still being processed|not ready|not been processed|is pending/i.test(message))
        return 'busy';
    if (status === 429)
        return 'busy';
    const isRefusal = status !== null && status >= 400 && status < 500 && status !== 408 && status !== 409;
    return isRefusal ? 'refused' : 'unclear';
}

// EXTERNAL MODULE: ./build/fine-tune/join-training-files.js
var join_training_files = __webpack_require__(78593);
;// CONCATENATED MODULE: ./build/fine-tune/parse-results.js
/**
 * The result file of a job as a loss curve: CSV with a header, which OpenAI hands out as base64. Columns as OpenAI and Azure name
 * them (guides of 2026-11-20); empty cells are unknown. Null when it is no such file.
 */
function parseResults(content) {
    const text = content.trimStart().startsWith('step,') ? content : Buffer.from(content, 'base64').toString('utf8');
    const [header = '', ...rows] = text.trim().split(/\r?\n/);
    const columns = header.split(',').map((name) => name.trim());
    if (columns[0] !== 'step')
        return null;
    return rows.flatMap((row) => {
        const cells = row.split(',');
        const read = (...names) => {
            for (const name of names) {
                const cell = cells[columns.indexOf(name)]?.trim() ?? '';
                const value = Number(cell);
                if (cell !== '' && Number.isFinite(value))
                    return value;
            }
            return null;
        };
        const step = read('step');
        const trainLoss = read('train_loss');
        if (step === null || trainLoss === null)
            return [];
        return [
            {
                step,
                trainLoss,
                trainAccuracy: read('train_accuracy', 'train_mean_token_accuracy'),
                validLoss: read('full_valid_loss', 'valid_loss'),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/fine-tune/recipe-key.js
var recipe_key = __webpack_require__(59636);
;// CONCATENATED MODULE: ./build/openai/describe-trouble.js


/** A response that has status 200 but not the promised body. */
class MalformedResponse extends Error {
    name = 'MalformedResponse';
}
/** What the client threw, as a value; null when it is no trouble with the service but an error of our own. */
function describeTrouble(error) {
    const none = { status: null, retryAfterMs: null, shouldRetry: null };
    if (error instanceof openai/* APIConnectionTimeoutError */.qA)
        return { ...none, code: 'timeout', message: 'no answer in time' };
    if (error instanceof openai/* APIConnectionError */.xX)
        return { ...none, code: 'connection', message: connectionMessage(error) };
    if (error instanceof openai/* APIError */.LG) {
        return {
            ...(error.headers === undefined ? none : readRetryAdvice(error.headers)),
            status: error.status ?? null,
            code: error.code ?? null,
            message: error.message,
        };
    }
    if (error instanceof MalformedResponse || error instanceof SyntaxError) {
        return { ...none, status: 200, code: 'malformed-response', message: error.message };
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
/** What a service says about asking again: `retry-after-ms`, `retry-after` in seconds or as a date, `x-should-retry`. */
function readRetryAdvice(headers) {
    return { retryAfterMs: readRetryAfterMs(headers), shouldRetry: parseBoolean(headers.get('x-should-retry')) };
}
function readRetryAfterMs(headers) {
    const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
    if (Number.isFinite(milliseconds))
        return milliseconds;
    const text = headers.get('retry-after') ?? '';
    const seconds = Number.parseFloat(text);
    if (Number.isFinite(seconds))
        return seconds * 1000;
    // A date is by the service's clock, which the same response shows.
    const untilMs = Date.parse(text) - Date.parse(headers.get('date') ?? '');
    return Number.isFinite(untilMs) ? Math.max(0, untilMs) : null;
}
function parseBoolean(text) {
    return text === 'true' ? true : text === 'false' ? false : null;
}

;// CONCATENATED MODULE: ./build/openai/parse-job.js



const seconds = schemas/* number */.aig().transform((value) => value * 1000);
const value = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
/** Services fill in what they know by and by; values that are neither number nor text say nothing. */
const hyperparameters = schemas/* record */.g1P(schemas/* string */.YjP(), value.nullable().catch(null)).nullish().catch(null);
const jobSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    created_at: seconds,
    finished_at: seconds.nullish(),
    estimated_finish: seconds.nullish(),
    model: schemas/* string */.YjP(),
    fine_tuned_model: schemas/* string */.YjP().nullish(),
    trained_tokens: schemas/* number */.aig().nullish(),
    training_file: schemas/* string */.YjP().nullish(),
    result_files: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    hyperparameters,
    // Jobs that succeeded carry an empty object here, or one of nulls.
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).nullish(),
    user_provided_suffix: schemas/* string */.YjP().nullish(),
    suffix: schemas/* string */.YjP().nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    method: schemas/* object */.Ikc({
        supervised: schemas/* object */.Ikc({ hyperparameters }).nullish(),
        dpo: schemas/* object */.Ikc({ hyperparameters }).nullish(),
    })
        .nullish(),
});
/** A job as OpenAI or Azure describes it. What is no job is a `MalformedResponse`. */
function parseJob(body) {
    const parsed = jobSchema.safeParse(body);
    if (!parsed.success)
        throw new MalformedResponse('the response is not a fine-tuning job');
    const { data } = parsed;
    const chosen = data.method?.supervised?.hyperparameters ?? data.method?.dpo?.hyperparameters ?? data.hyperparameters ?? {};
    return {
        key: data.metadata?.[recipe_key/* recipeMetadataKey */.t] ?? null,
        suffix: data.user_provided_suffix ?? data.suffix ?? null,
        job: {
            id: data.id,
            status: data.status,
            createdAtMs: data.created_at,
            finishedAtMs: data.finished_at ?? null,
            estimatedFinishMs: data.estimated_finish ?? null,
            baseModel: data.model,
            model: data.fine_tuned_model ?? null,
            servedAt: null,
            trainedTokens: data.trained_tokens ?? null,
            hyperparameters: Object.fromEntries(Object.entries(chosen).flatMap(([name, setting]) => (setting === null ? [] : [[name, setting]]))),
            trainingFileId: data.training_file ?? null,
            resultFileIds: data.result_files ?? [],
            error: data.error?.code || data.error?.message ? toError(data.error) : null,
        },
    };
}
function toError({ code, message, }) {
    return { code: code || null, message: message ?? '' };
}
const fileSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    filename: schemas/* string */.YjP(),
    bytes: schemas/* number */.aig(),
    created_at: seconds,
    status: schemas/* string */.YjP().nullish(),
    status_details: schemas/* string */.YjP().nullish().catch(null),
});
/** An uploaded file as OpenAI or Azure describes it. A status that is absent or not known says nothing against the file. */
function parseFile(body) {
    const parsed = fileSchema.safeParse(body);
    if (!parsed.success)
        throw new MalformedResponse('the response is not a file');
    const { id, filename, bytes, created_at, status, status_details } = parsed.data;
    return {
        id,
        name: filename,
        bytes,
        createdAtMs: created_at,
        state: fileStates.get(status ?? '') ?? 'ready',
        detail: status_details ?? null,
    };
}
const fileStates = new Map([
    ['uploaded', 'processing'],
    ['pending', 'processing'],
    ['running', 'processing'],
    ['error', 'refused'],
    ['deleted', 'refused'],
]);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/openai/read-shutdown.js


/**
 * The day on which the service says that a model ends, as `2027-01-14`; null where it says nothing or cannot be asked
 * (`shutdown_date` of `GET /v1/models/{id}`, in OpenAI's specification since 2026-08-14).
 */
async function readShutdown(client, model) {
    try {
        const parsed = modelSchema.safeParse(await client.models.retrieve(model, { maxRetries: 4 }));
        return parsed.success ? (parsed.data.shutdown_date ?? null) : null;
    }
    catch (error) {
        if (describeTrouble(error) === null)
            throw error;
        return null;
    }
}
const modelSchema = schemas/* object */.Ikc({ shutdown_date: iso/* date */.p6().nullish() });

;// CONCATENATED MODULE: ./build/openai/make-trainer.js











/** Reads may be repeated at will; what creates something is sent once. */
const read = { maxRetries: 4 };
const once = { maxRetries: 0 };
const uploadTimeoutMs = 15 * 60_000;
/** Trains on OpenAI's fine-tuning API, or on a service that speaks its shapes, as Azure and the local engine do. */
function makeTrainer(provider, client, { keyInSuffix = false } = {}) {
    const explain = (doing, trouble) => explainRefusal(provider, doing, trouble);
    const explained = (doing, work) => explainErrors(explain, doing, work);
    const { jobs } = client.fineTuning;
    return {
        findJobs: (key) => explained('to list its fine-tuning jobs', async () => {
            const found = [];
            for await (const listed of jobs.list({ limit: 100, metadata: { [recipe_key/* recipeMetadataKey */.t]: key } }, read)) {
                const { job, key: ofJob, suffix } = parseJob(listed);
                // A service that does not know the filter returns every job.
                const isMarked = keyInSuffix && ofJob === null && suffix?.endsWith(`-${shortened(key)}`) === true;
                if (ofJob === key || isMarked)
                    found.push(job);
            }
            return found;
        }),
        findFiles: (data) => explained('to list its files', async () => {
            const found = [];
            for await (const listed of client.files.list({ purpose: 'fine-tune', limit: 1000 }, read)) {
                const file = parseFile(listed);
                if ((0,join_training_files/* isSameContent */.O)(data, file.name, file.bytes))
                    found.push(file);
            }
            return found;
        }),
        upload: (data) => upload(client, data, explain),
        readFile: (id) => explained(`to show the file ${id}`, async () => parseFile(await client.files.retrieve(id, read))),
        deleteFile: (id) => explained(`to delete the file ${id}`, () => unlessStatus(404, async () => client.files.delete(id, read))),
        quote: async () => null,
        createJob: async (request) => {
            try {
                return { kind: 'created', job: parseJob(await jobs.create(toBody(request, keyInSuffix), once)).job };
            }
            catch (error) {
                const trouble = describeTrouble(error);
                if (trouble === null)
                    throw error;
                const kind = classifyCreationTrouble(trouble);
                if (kind === 'refused')
                    throw explain(`to train ${request.recipe.baseModel}`, trouble);
                return { kind, trouble };
            }
        },
        readJob: (id) => explained(`to show the job ${id}`, async () => parseJob(await jobs.retrieve(id, read)).job),
        // 400: it has ended meanwhile.
        cancelJob: (id) => explained(`to cancel the job ${id}`, () => unlessStatus(400, async () => jobs.cancel(id, read))),
        readProgress: (id) => explained(`to list the events of the job ${id}`, async () => {
            const { data } = await jobs.listEvents(id, { limit: 20 }, read);
            const [newest] = readMetrics(data).sort((left, right) => right.step - left.step);
            if (newest === undefined)
                return null;
            return { step: newest.step, totalSteps: newest.total_steps ?? null, trainLoss: newest.train_loss };
        }),
        readCurve: (job) => explained(`to show the course of the job ${job.id}`, async () => {
            const results = await readResults(client, job);
            if (results !== null && results.length > 0)
                return results;
            const events = [];
            for await (const event of jobs.listEvents(job.id, { limit: 100 }, read))
                events.push(event);
            return readMetrics(events)
                .map(toLossPoint)
                .sort((left, right) => left.step - right.step);
        }),
        readCheckpoints: (job) => explained(`to list the checkpoints of the job ${job.id}`, async () => {
            const found = [];
            for await (const listed of jobs.checkpoints.list(job.id, { limit: 100 }, read)) {
                const checkpoint = checkpointSchema.safeParse(listed);
                if (checkpoint.success)
                    found.push(checkpoint.data);
            }
            return found.sort((left, right) => left.step - right.step);
        }),
        readShutdown: (model) => readShutdown(client, model),
        serve: async (model, { servedAt }) => ({ model, servedAt, release: async () => undefined }),
        explain,
        close: async () => undefined,
    };
}
async function upload(client, data, explain) {
    try {
        const file = await (0,openai/* toFile */.eZ)(data.bytes, data.name);
        const stored = parseFile(await client.files.create({ file, purpose: 'fine-tune' }, { ...once, timeout: uploadTimeoutMs }));
        if (stored.bytes !== data.bytes.byteLength)
            throw incomplete(data, stored.bytes, stored.id);
        return { kind: 'stored', file: stored };
    }
    catch (error) {
        const trouble = describeTrouble(error);
        if (trouble === null)
            throw error;
        if (classifyCreationTrouble(trouble) === 'refused')
            throw explain(`the upload of ${data.name}`, trouble);
        return { kind: 'unclear', trouble };
    }
}
function incomplete(data, bytes, id) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `The upload of ${data.name} arrived incomplete.`,
        evidence: `${data.bytes.byteLength} bytes were sent; the service says that it holds ${bytes} as ${id}.`,
        remedy: 'Run the same command again. No job was created.',
    });
}
async function explainErrors(explain, doing, work) {
    try {
        return await work();
    }
    catch (error) {
        const trouble = describeTrouble(error);
        throw trouble === null ? error : explain(doing, trouble);
    }
}
/** For a request that changes nothing where the service answers it with this status. */
async function unlessStatus(status, work) {
    try {
        await work();
    }
    catch (error) {
        if (describeTrouble(error)?.status !== status)
            throw error;
    }
}
/** 48 bits: enough among the jobs of one account. */
function shortened(key) {
    return key.slice(0, 12);
}
/** The longest suffix that Azure takes. */
const markedSuffixLength = 40;
function toBody({ recipe, key, trainingFile, validationFile }, keyInSuffix) {
    const mark = `-${shortened(key)}`;
    return {
        model: recipe.baseModel,
        training_file: trainingFile.id,
        ...(validationFile === null ? {} : { validation_file: validationFile.id }),
        suffix: keyInSuffix ? `${recipe.suffix.slice(0, markedSuffixLength - mark.length)}${mark}` : recipe.suffix,
        seed: recipe.seed,
        metadata: { [recipe_key/* recipeMetadataKey */.t]: key },
        method: toMethod(recipe),
    };
}
function toMethod({ method, hyperparameters }) {
    const common = {
        n_epochs: hyperparameters.nEpochs,
        batch_size: hyperparameters.batchSize,
        learning_rate_multiplier: hyperparameters.learningRateMultiplier,
    };
    switch (method) {
        case 'supervised':
            return { type: method, supervised: { hyperparameters: common } };
        case 'dpo':
            return { type: method, dpo: { hyperparameters: { ...common, beta: hyperparameters.beta } } };
    }
}
async function readResults(client, { status, resultFileIds }) {
    const [id] = resultFileIds;
    if (status !== 'succeeded' || id === undefined)
        return null;
    try {
        return parseResults(await (await client.files.content(id, read)).text());
    }
    catch (error) {
        if (describeTrouble(error) === null)
            throw error;
        return null;
    }
}
const metricsSchema = schemas/* object */.Ikc({
    step: schemas/* number */.aig(),
    total_steps: schemas/* number */.aig().nullish(),
    train_loss: schemas/* number */.aig(),
    train_mean_token_accuracy: schemas/* number */.aig().nullish(),
    valid_loss: schemas/* number */.aig().nullish(),
    full_valid_loss: schemas/* number */.aig().nullish(),
});
const checkpointSchema = schemas/* object */.Ikc({
    fine_tuned_model_checkpoint: schemas/* string */.YjP(),
    step_number: schemas/* number */.aig(),
    metrics: schemas/* object */.Ikc({
        train_loss: schemas/* number */.aig().nullish(),
        full_valid_loss: schemas/* number */.aig().nullish(),
        valid_loss: schemas/* number */.aig().nullish(),
    }),
})
    .transform(({ fine_tuned_model_checkpoint, step_number, metrics }) => ({
    model: fine_tuned_model_checkpoint,
    step: step_number,
    trainLoss: metrics.train_loss ?? null,
    validLoss: metrics.full_valid_loss ?? metrics.valid_loss ?? null,
}));
function readMetrics(events) {
    return events.flatMap(({ type, data }) => {
        const metrics = metricsSchema.safeParse(data);
        return type === 'metrics' && metrics.success ? [metrics.data] : [];
    });
}
function toLossPoint(metrics) {
    return {
        step: metrics.step,
        trainLoss: metrics.train_loss,
        trainAccuracy: metrics.train_mean_token_accuracy ?? null,
        validLoss: metrics.full_valid_loss ?? metrics.valid_loss ?? null,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/trainers/json-service.js


/** What went wrong with a request, in the service's own words as far as it said any. */
class ServiceTrouble extends Error {
    name = 'ServiceTrouble';
    trouble;
    constructor(trouble, cause) {
        super(trouble.message, { cause });
        this.trouble = trouble;
    }
}
const json_service_timeoutMs = 180_000;
const json_service_uploadTimeoutMs = 15 * 60_000;
const mostReads = 5;
const longestPauseMs = 60_000;
function makeJsonService({ baseUrl, headers, firstPauseMs = 500 }) {
    return {
        read: async (path) => {
            for (let attempt = 1;; attempt += 1) {
                try {
                    return await request(`${baseUrl}${path}`, { headers, signal: AbortSignal.timeout(json_service_timeoutMs) });
                }
                catch (error) {
                    if (!(error instanceof ServiceTrouble) || attempt >= mostReads || !isPassing(error.trouble))
                        throw error;
                    const pauseMs = Math.max(firstPauseMs * 2 ** (attempt - 1), error.trouble.retryAfterMs ?? 0);
                    await (0,promises_.setTimeout)(Math.min(pauseMs, longestPauseMs));
                }
            }
        },
        send: (method, path, body) => {
            if (body instanceof FormData) {
                const signal = AbortSignal.timeout(json_service_uploadTimeoutMs);
                return request(`${baseUrl}${path}`, { method, headers, body, signal });
            }
            return request(`${baseUrl}${path}`, {
                method,
                headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
                signal: AbortSignal.timeout(json_service_timeoutMs),
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            });
        },
    };
}
/** A `ServiceTrouble` as a value; what is none is our own error and flies on. */
function troubleOf(error) {
    if (error instanceof ServiceTrouble)
        return error.trouble;
    throw error;
}
/** A part of an answer by its schema; a body of another shape is trouble. */
function parseBody(schema, body, what) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    throw new ServiceTrouble(malformed(`the response is not ${what}`));
}
async function request(url, init) {
    const response = await fetch(url, { redirect: 'error', ...init }).catch((error) => {
        throw new ServiceTrouble(lostConnection(error), error);
    });
    const text = await response.text().catch((error) => {
        throw new ServiceTrouble(lostConnection(error), error);
    });
    const body = parseJson(text);
    if (!response.ok)
        throw new ServiceTrouble(describeRefusal(response, body, text));
    if (body === undefined && text.trim() !== '')
        throw new ServiceTrouble(malformed('the response is no JSON'));
    return body;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const none = { status: null, retryAfterMs: null, shouldRetry: null };
function malformed(message) {
    return { ...none, status: 200, code: 'malformed-response', message };
}
function lostConnection(error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    if (isTimeout)
        return { ...none, code: 'timeout', message: 'no answer in time' };
    const cause = error instanceof Error && error.cause instanceof Error ? ` ${error.cause.message}` : '';
    return { ...none, code: 'connection', message: `${error instanceof Error ? error.message : String(error)}${cause}` };
}
const code = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)]).nullish();
const errorSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code, type: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP() }) })
        .transform((body) => body.error),
    schemas/* object */.Ikc({ code, message: schemas/* string */.YjP() }),
]);
function describeRefusal(response, body, text) {
    const parsed = errorSchema.safeParse(body);
    const retryAfterSeconds = Number.parseFloat(response.headers.get('retry-after') ?? '');
    return {
        status: response.status,
        code: parsed.success ? (parsed.data.code ?? null) : null,
        message: parsed.success ? parsed.data.message : text.slice(0, 300),
        retryAfterMs: Number.isFinite(retryAfterSeconds) ? retryAfterSeconds * 1000 : null,
        shouldRetry: null,
    };
}
function isPassing({ status }) {
    return status === null || status === 200 || status === 408 || status === 429 || status >= 500;
}

;// CONCATENATED MODULE: ./build/trainers/explain-with.js


/** Work whose trouble is a `Failure`, explained by what was being done. */
async function explained(explain, doing, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof ServiceTrouble ? explain(doing, error.trouble) : error;
    }
}
/** For a request that changes nothing where the service answers it with one of these. */
async function explain_with_unlessStatus(statuses, work) {
    try {
        await work();
    }
    catch (error) {
        if (!statuses.includes(troubleOf(error).status ?? 0))
            throw error;
    }
}
/** The creation of a job that is sent once. */
async function createOnce(explain, doing, work) {
    try {
        return { kind: 'created', job: await work() };
    }
    catch (error) {
        const trouble = troubleOf(error);
        const kind = classifyCreationTrouble(trouble);
        if (kind === 'refused')
            throw explain(doing, trouble);
        return { kind, trouble };
    }
}
/** An upload that is sent once. */
async function uploadOnce(explain, doing, work) {
    try {
        return { kind: 'stored', file: await work() };
    }
    catch (error) {
        const trouble = troubleOf(error);
        if (classifyCreationTrouble(trouble) === 'refused')
            throw explain(doing, trouble);
        return { kind: 'unclear', trouble };
    }
}

;// CONCATENATED MODULE: ./build/trainers/azure-deployments.js







/**
 * Deployments of tuned models through Azure's resource manager (`service`: https://management.azure.com with a token of its own).
 * Shapes: Microsoft Learn, deploy and test a fine-tuned model, read 2026-11-20. A deployment of the developer tier costs nothing by
 * the hour, and Azure deletes it after a day by itself.
 */
function makeAzureDeployments(provider, { resource, tier, capacity }, service, pollMs = 10_000) {
    const explain = (doing, trouble) => explainRefusal(provider, doing, trouble);
    return {
        serve: (model) => explained(explain, `to deploy ${model}`, async () => {
            const name = `tunegate-${(0,external_node_crypto_.createHash)('sha256').update(model).digest('hex').slice(0, 16)}`;
            const path = `${resource}/deployments/${name}?api-version=${apiVersion}`;
            const release = () => explained(explain, `to delete the deployment ${name}`, () => explain_with_unlessStatus([404], () => service.send('DELETE', path)));
            const body = {
                sku: { name: skus[tier], capacity },
                properties: { model: { format: 'OpenAI', name: model, version: '1' } },
            };
            await putAgain(() => service.send('PUT', path, body));
            const state = await awaitEnd(service, path, pollMs);
            if (state === 'Succeeded')
                return { model: name, servedAt: null, release };
            await release();
            throw notDeployed(name, model, state);
        }),
    };
}
const apiVersion = '2024-10-21';
const longestWaitMs = 30 * 60_000;
const mostPuts = 3;
const skus = {
    developer: 'developertier',
    standard: 'standard',
    'global-standard': 'globalstandard',
};
/** Putting the same twice is putting it once. */
async function putAgain(put) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await put();
            return;
        }
        catch (error) {
            const status = error instanceof ServiceTrouble ? error.trouble.status : 0;
            if (attempt >= mostPuts || (status !== null && status < 500))
                throw error;
        }
    }
}
const deploymentSchema = schemas/* object */.Ikc({ properties: schemas/* object */.Ikc({ provisioningState: schemas/* string */.YjP() }) });
async function awaitEnd(service, path, pollMs) {
    for (let waitedMs = 0;; waitedMs += pollMs) {
        const { properties } = parseBody(deploymentSchema, await service.read(path), 'a deployment');
        const state = properties.provisioningState;
        if (ends.has(state) || waitedMs >= longestWaitMs)
            return state;
        await (0,promises_.setTimeout)(pollMs);
    }
}
const ends = new Set(['Succeeded', 'Failed', 'Canceled', 'Disabled']);
function notDeployed(name, model, state) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `The tuned model could not be deployed as ${name}.`,
        evidence: `The resource manager says "${state}" for ${model}. The deployment was deleted again.`,
        remedy: 'Look at quota and region of the account, or deploy the model yourself and name the deployment as candidate.model.',
    });
}

;// CONCATENATED MODULE: ./build/trainers/command-folder.js




/** What is known of a command's process once it has been started. */
const startSchema = schemas/* object */.Ikc({ pid: schemas/* number */.aig(), startedAtMs: schemas/* number */.aig(), startTicks: schemas/* string */.YjP().nullable() });
/** How it ended, written by the run that watched it. */
const endSchema = schemas/* object */.Ikc({
    finishedAtMs: schemas/* number */.aig(),
    reason: schemas/* enum */.k5n(['exited', 'timeout', 'cancelled', 'interrupted']),
    code: schemas/* number */.aig().nullable(),
    signal: schemas/* string */.YjP().nullable(),
});
const attemptFiles = (folder) => ({
    recipe: (0,external_node_path_.join)(folder, 'recipe.json'),
    output: (0,external_node_path_.join)(folder, 'output.log'),
    errors: (0,external_node_path_.join)(folder, 'errors.log'),
    start: (0,external_node_path_.join)(folder, 'start.json'),
    end: (0,external_node_path_.join)(folder, 'end.json'),
});
/** The attempts for a recipe, in the order in which they were made. */
async function readAttempts(root, key) {
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(root, key)).catch(() => []);
    const numbers = names.map(Number).filter((number) => Number.isInteger(number) && number > 0);
    return Promise.all(numbers.sort((left, right) => left - right).map((number) => readAttempt(root, `${key}/${number}`)));
}
async function readAttempt(root, id) {
    const folder = (0,external_node_path_.join)(root, id);
    const files = attemptFiles(folder);
    return {
        id,
        folder,
        createdAtMs: (await (0,external_node_fs_promises_.stat)(folder)).birthtimeMs,
        start: await readJson(files.start, startSchema),
        end: await readJson(files.end, endSchema),
    };
}
/** Makes the folder of the attempt that follows these; null when another run was first. */
async function claimAttempt(root, key, isUpToDate) {
    const attempts = await readAttempts(root, key);
    if (!isUpToDate(attempts))
        return null;
    const id = `${key}/${attempts.length + 1}`;
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(root, key), { recursive: true });
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(root, id));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            return null;
        throw error;
    }
    return readAttempt(root, id);
}
/** Whole or not at all: a reader never sees half of a file. */
async function writeWhole(path, content) {
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
    await (0,external_node_fs_promises_.writeFile)(partial, content);
    await (0,external_node_fs_promises_.rename)(partial, path);
}
async function readJson(path, schema) {
    try {
        return schema.parse(JSON.parse(await (0,external_node_fs_promises_.readFile)(path, 'utf8')));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/trainers/command-output.js

const resultSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1),
    'base-url': schemas/* url */.OZ5({ protocol: /^https?$/ }).optional(),
    'trained-tokens': schemas/* number */.aig().int().min(0).optional(),
});
const stepSchema = schemas/* object */.Ikc({
    step: schemas/* number */.aig(),
    loss: schemas/* number */.aig(),
    'total-steps': schemas/* number */.aig().optional(),
    'validation-loss': schemas/* number */.aig().optional(),
});
/** The last line that names a model is the result. */
function parseCommandOutput(text) {
    let result = null;
    let totalSteps = null;
    const curve = [];
    for (const line of text.split('\n')) {
        const value = parseLine(line);
        if (value === null)
            continue;
        const asResult = resultSchema.safeParse(value);
        if (asResult.success)
            result = asResult.data;
        const step = stepSchema.safeParse(value);
        if (!step.success)
            continue;
        totalSteps = step.data['total-steps'] ?? totalSteps;
        curve.push({
            step: step.data.step,
            trainLoss: step.data.loss,
            trainAccuracy: null,
            validLoss: step.data['validation-loss'] ?? null,
        });
    }
    return { result, curve: curve.sort((left, right) => left.step - right.step), totalSteps };
}
function parseLine(line) {
    if (!line.trimStart().startsWith('{'))
        return null;
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/trainers/command-process.js




const graceMs = 5_000;
/**
 * Starts a command in a process group of its own, its recipe on standard input and its output in files: so it can be ended with its
 * children, and goes on to where a later run can read it when this one is killed.
 */
async function startCommand(attempt, command) {
    const files = attemptFiles(attempt.folder);
    const handles = await Promise.all([(0,external_node_fs_promises_.open)(files.recipe, 'r'), (0,external_node_fs_promises_.open)(files.output, 'w'), (0,external_node_fs_promises_.open)(files.errors, 'w')]);
    const [program = '', ...programArguments] = command.run;
    const child = (0,external_node_child_process_.spawn)(program, programArguments, {
        cwd: command.folder,
        env: { ...command.environment, TUNEGATE_RECIPE: files.recipe },
        detached: true,
        stdio: handles.map(({ fd }) => fd),
    });
    let reason = 'exited';
    const ended = new Promise((resolve, reject) => {
        const finish = (code, signal) => {
            clearTimeout(timer);
            process.off('exit', killNow);
            const end = { finishedAtMs: Date.now(), reason, code, signal };
            writeWhole(files.end, JSON.stringify(end)).then(resolve, reject);
        };
        child.once('error', (error) => finish(null, error.message));
        child.once('exit', finish);
    });
    const signalGroup = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, signal);
        }
        catch {
            // It is gone already.
        }
    };
    const killNow = () => signalGroup('SIGKILL');
    // A second Ctrl-C ends this program at once: nothing may stay behind.
    process.once('exit', killNow);
    const stop = async (why) => {
        reason = why;
        signalGroup('SIGTERM');
        const kill = setTimeout(killNow, graceMs);
        await ended;
        clearTimeout(kill);
        // Children of the command that did not listen.
        killNow();
    };
    const timer = setTimeout(() => void stop('timeout'), command.timeoutMs).unref();
    if (child.pid !== undefined) {
        const start = { pid: child.pid, startedAtMs: Date.now(), startTicks: readStartTicks(child.pid) };
        await writeWhole(files.start, JSON.stringify(start));
    }
    await Promise.all(handles.map((handle) => handle.close()));
    return { stop };
}
/** Whether the process that was started then is still there. A process number is given out again: where it can be told, its age is compared. */
function isAlive({ pid, startTicks }) {
    try {
        process.kill(pid, 0);
    }
    catch {
        return false;
    }
    const ticks = readStartTicks(pid);
    return ticks === null || startTicks === null || ticks === startTicks;
}
/** When a process began, in ticks since the machine did; null where /proc does not tell. A process that waits to be buried is none. */
function readStartTicks(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' ? 'gone' : (fields[19] ?? null);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/trainers/command-trainer.js









/**
 * Trains by a program of the user's. It reads the recipe from standard input (and from the file in TUNEGATE_RECIPE) and prints the
 * model as a line of JSON. Its job lies in a folder that the recipe's key names, and is claimed by making that folder: two runs on
 * one machine start it once.
 */
function makeCommandTrainer(settings) {
    const running = new Map();
    const filesFolder = (0,external_node_path_.join)(settings.stateFolder, 'files');
    const describe = async (id) => describeAttempt(await settleAttempt(() => readAttempt(settings.stateFolder, id), running.has(id)));
    return {
        findJobs: async (key) => {
            const attempts = await readAttempts(settings.stateFolder, key);
            return Promise.all(attempts.filter((attempt) => !isLost(attempt)).map(({ id }) => describe(id)));
        },
        findFiles: async ({ name }) => {
            const file = await describeFile((0,external_node_path_.join)(filesFolder, name));
            return file === null ? [] : [file];
        },
        upload: async ({ name, bytes }) => {
            const path = (0,external_node_path_.join)(filesFolder, name);
            await (0,external_node_fs_promises_.mkdir)(filesFolder, { recursive: true });
            await writeWhole(path, bytes);
            return { kind: 'stored', file: await fileThere(path) };
        },
        readFile: fileThere,
        deleteFile: (path) => (0,external_node_fs_promises_.rm)(path, { force: true }),
        quote: async () => null,
        createJob: async (request) => {
            const isUpToDate = (attempts) => attempts.filter((attempt) => !isLost(attempt)).length === request.earlierJobs;
            const attempt = await claimAttempt(settings.stateFolder, request.key, isUpToDate);
            if (attempt === null)
                return { kind: 'unclear', trouble: startedElsewhere };
            await writeWhole(attemptFiles(attempt.folder).recipe, `${JSON.stringify(describeRecipe(request), null, 2)}\n`);
            const { run, folder, timeoutMs } = settings;
            const environment = chooseEnvironment(settings);
            running.set(attempt.id, await startCommand(attempt, { run, folder, environment, timeoutMs }));
            return { kind: 'created', job: await describe(attempt.id) };
        },
        readJob: describe,
        cancelJob: async (id) => running.get(id)?.stop('cancelled'),
        readProgress: async (id) => {
            const { curve, totalSteps } = await readOutput(await readAttempt(settings.stateFolder, id));
            const last = curve.at(-1);
            return last === undefined ? null : { step: last.step, totalSteps, trainLoss: last.trainLoss };
        },
        readCurve: async ({ id }) => (await readOutput(await readAttempt(settings.stateFolder, id))).curve,
        readCheckpoints: async () => [],
        readShutdown: async () => null,
        serve: async (model, { servedAt }) => {
            if (servedAt !== null && (0,safe_url/* isSafeUrl */.F)(servedAt))
                return { model, servedAt, release: async () => undefined };
            throw notServed(model, servedAt);
        },
        explain: (doing, trouble) => explainRefusal('command', doing, trouble),
        close: async () => {
            await Promise.all([...running.values()].map((process) => process.stop('interrupted')));
        },
    };
}
const startedElsewhere = {
    status: null,
    code: 'claimed',
    message: 'another run has just started the same',
    retryAfterMs: null,
    shouldRetry: null,
};
/** For this long a folder without a process is one that is just being started. */
const startingMs = 30_000;
/** Neither running nor ended by itself: its run was stopped, and it is no job any more. */
function isLost({ createdAtMs, start, end }) {
    if (end !== null)
        return end.reason === 'interrupted';
    return start === null && Date.now() - createdAtMs > startingMs;
}
/** Between the end of a process and the line about it lies a moment: the run that watches it has yet to write how it ended. */
async function settleAttempt(read, isOurs) {
    for (let look = 0;; look += 1) {
        const attempt = await read();
        const { start, end } = attempt;
        const isRunning = end === null && (isOurs || start === null || isAlive(start));
        if (isRunning || end !== null || look >= settlingLooks)
            return { ...attempt, isRunning };
        await (0,promises_.setTimeout)(settlingPauseMs);
    }
}
const settlingLooks = 10;
const settlingPauseMs = 100;
async function describeAttempt(attempt) {
    const { id, createdAtMs, end, folder, isRunning } = attempt;
    const { result } = await readOutput(attempt);
    const isTrained = result !== null && !isRunning && (end === null || (end.reason === 'exited' && end.code === 0));
    const status = isRunning ? 'running' : isTrained ? 'succeeded' : end?.reason === 'cancelled' ? 'cancelled' : 'failed';
    return {
        id,
        status,
        createdAtMs,
        finishedAtMs: end?.finishedAtMs ?? (isRunning ? null : createdAtMs),
        estimatedFinishMs: null,
        baseModel: '',
        model: isTrained ? result.model : null,
        servedAt: isTrained ? (result['base-url'] ?? null) : null,
        trainedTokens: isTrained ? (result['trained-tokens'] ?? null) : null,
        hyperparameters: {},
        trainingFileId: null,
        resultFileIds: [],
        error: status === 'failed' ? { code: end === null ? 'aborted' : 'command', message: await describeEnd(attempt) } : null,
        ...(await readRecipe(folder)),
    };
}
async function readRecipe(folder) {
    const text = await (0,external_node_fs_promises_.readFile)(attemptFiles(folder).recipe, 'utf8').catch(() => null);
    if (text === null)
        return {};
    const recipe = JSON.parse(text);
    return typeof recipe === 'object' && recipe !== null && 'base-model' in recipe
        ? { baseModel: String(recipe['base-model']) }
        : {};
}
async function describeEnd({ folder, end }) {
    const { errors } = attemptFiles(folder);
    const tail = (await (0,external_node_fs_promises_.readFile)(errors, 'utf8').catch(() => '')).trimEnd().slice(-500);
    return `The command ${describeExit(end)}. ${tail === '' ? 'It wrote no errors.' : `It wrote: ${tail}`} All of it is in ${errors}`;
}
function describeExit(end) {
    if (end === null)
        return 'is gone, and named no model';
    if (end.reason === 'timeout')
        return 'took longer than command.timeout and was killed';
    if (end.code === null)
        return `could not run or was killed (${end.signal ?? 'no signal'})`;
    return end.code === 0 ? 'exited with 0, but printed no line of JSON with a "model"' : `exited with ${end.code}`;
}
async function readOutput({ folder }) {
    return parseCommandOutput(await (0,external_node_fs_promises_.readFile)(attemptFiles(folder).output, 'utf8').catch(() => ''));
}
function describeRecipe({ recipe, key, trainingFile, validationFile }) {
    const { nEpochs, batchSize, learningRateMultiplier, learningRate, beta } = recipe.hyperparameters;
    return {
        key,
        'base-model': recipe.baseModel,
        method: recipe.method,
        'training-file': trainingFile.id,
        'validation-file': validationFile?.id ?? null,
        hyperparameters: {
            'n-epochs': nEpochs,
            'batch-size': batchSize,
            'learning-rate-multiplier': learningRateMultiplier,
            'learning-rate': learningRate,
            beta,
        },
        seed: recipe.seed,
        suffix: recipe.suffix,
    };
}
/** What a program needs to run at all. Everything else, secrets above all, is given by name. */
const harmlessVariables = [
    'PATH',
    'HOME',
    'USER',
    'SHELL',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'LD_LIBRARY_PATH',
    'CUDA_VISIBLE_DEVICES',
    'VIRTUAL_ENV',
];
function chooseEnvironment({ environment, variables }) {
    return Object.fromEntries([...harmlessVariables, ...environment].flatMap((name) => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
async function describeFile(path) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
    if (found === null)
        return null;
    const name = path.split(/[\\/]/).at(-1) ?? path;
    return { id: path, name, bytes: found.size, createdAtMs: found.mtimeMs, state: 'ready', detail: null };
}
async function fileThere(path) {
    const file = await describeFile(path);
    if (file !== null)
        return file;
    throw new failure/* Failure */.H({
        kind: 'outside',
        what: `The file ${path} is not there any more.`,
        evidence: 'It had been written for the training command.',
        remedy: 'Run the same command again.',
    });
}
function notServed(model, servedAt) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `The training command does not say where its model ${model} answers.`,
        evidence: servedAt === null ? 'Its result has no "base-url".' : 'Its "base-url" is neither https nor on this machine.',
        remedy: 'Print {"model": "\u2026", "base-url": "http://127.0.0.1:8000/v1"}, or give the candidate a provider with a base-url of its own.',
    });
}

;// CONCATENATED MODULE: ./build/trainers/fireworks-trainer.js




/**
 * Trains at Fireworks (docs.fireworks.ai, API reference, read 2026-11-20): a dataset, its upload, a job. Datasets and jobs are named
 * by who creates them: by the hash of the content and by the recipe's key, so that the service itself refuses a second one.
 */
function makeFireworksTrainer({ provider, account, method, service }) {
    const explain = (doing, trouble) => explainRefusal(provider, doing, trouble);
    const root = `/accounts/${encodeURIComponent(account)}`;
    const collection = method === 'dpo' ? 'dpoJobs' : 'supervisedFineTuningJobs';
    const datasetPath = (id) => `${root}/datasets/${encodeURIComponent(id)}`;
    const readDataset = async (id) => parseBody(datasetSchema, await service.read(datasetPath(id)), 'a dataset');
    const jobPath = (id) => `${root}/${collection}/${encodeURIComponent(id)}`;
    const findJob = async (id) => {
        try {
            return toTrainingJob(parseBody(fireworks_trainer_jobSchema, await service.read(jobPath(id)), 'a job'));
        }
        catch (error) {
            if (error instanceof ServiceTrouble && error.trouble.status === 404)
                return null;
            throw error;
        }
    };
    return {
        findJobs: (key) => explained(explain, 'to show its fine-tuning jobs', async () => {
            const found = [];
            for (let earlier = 0;; earlier += 1) {
                const job = await findJob(jobId(key, earlier));
                if (job === null)
                    return found;
                found.push(job);
            }
        }),
        findFiles: (data) => explained(explain, 'to show its datasets', async () => {
            const found = [];
            await explain_with_unlessStatus([404], async () => found.push(toFile(await readDataset(datasetId(data)), data)));
            // A dataset without content: its upload did not come to its end, and is made again.
            return found.filter(({ detail }) => detail !== 'empty');
        }),
        upload: (data) => uploadOnce(explain, `the upload of ${data.name}`, async () => {
            const id = datasetId(data);
            // 409: the record is there, and the content is not.
            await explain_with_unlessStatus([409], () => service.send('POST', `${root}/datasets`, {
                datasetId: id,
                dataset: { displayName: data.name, format: 'CHAT', userUploaded: {} },
            }));
            const form = new FormData();
            form.set('file', new File([new Uint8Array(data.bytes)], data.name));
            await service.send('POST', `${datasetPath(id)}:upload`, form);
            return toFile(await readDataset(id), data);
        }),
        readFile: (id) => explained(explain, `to show the dataset ${id}`, async () => toFile(await readDataset(id), null)),
        deleteFile: (id) => explained(explain, `to delete the dataset ${id}`, () => explain_with_unlessStatus([404], () => service.send('DELETE', datasetPath(id)))),
        quote: async () => null,
        createJob: (request) => createOnce(explain, `to train ${request.recipe.baseModel}`, async () => {
            const id = jobId(request.key, request.earlierJobs);
            const parameter = method === 'dpo' ? 'dpoJobId' : 'supervisedFineTuningJobId';
            const body = await service.send('POST', `${root}/${collection}?${parameter}=${id}`, fireworks_trainer_toBody(request, account));
            return toTrainingJob(parseBody(fireworks_trainer_jobSchema, body, 'a job'));
        }),
        readJob: (id) => explained(explain, `to show the job ${id}`, async () => toTrainingJob(parseBody(fireworks_trainer_jobSchema, await service.read(jobPath(id)), 'a job'))),
        cancelJob: (id) => explained(explain, `to cancel the job ${id}`, () => explain_with_unlessStatus([400, 409], () => service.send('POST', `${jobPath(id)}:cancel`, {}))),
        readProgress: async () => null,
        readCurve: async () => [],
        readCheckpoints: async () => [],
        readShutdown: async () => null,
        serve: async (model) => ({ model, servedAt: null, release: async () => undefined }),
        explain,
        close: async () => undefined,
    };
}
/** Ids are at most 63 lower-case letters, digits and hyphens. */
function datasetId({ sha256 }) {
    return `tunegate-${sha256.slice(0, 40)}`;
}
/** The first job of a recipe, and those that were asked for after it had failed. */
function jobId(key, earlierJobs) {
    return `tunegate-${key.slice(0, 40)}${earlierJobs === 0 ? '' : `-${earlierJobs + 1}`}`;
}
function fireworks_trainer_toBody({ recipe, key, trainingFile, validationFile, earlierJobs }, account) {
    const { nEpochs, learningRate, beta } = recipe.hyperparameters;
    const resource = (kind, id) => `accounts/${account}/${kind}/${id}`;
    const training = {
        baseModel: recipe.baseModel,
        outputModel: resource('models', `${recipe.suffix.toLowerCase().replace(/[^a-z0-9-]/g, '-')}-${key.slice(0, 16)}${earlierJobs === 0 ? '' : `-${earlierJobs + 1}`}`),
        ...(nEpochs === 'auto' ? {} : { epochs: nEpochs }),
        ...(learningRate === 'auto' ? {} : { learningRate }),
    };
    const common = { dataset: resource('datasets', trainingFile.id), displayName: recipe.suffix };
    switch (recipe.method) {
        case 'supervised':
            return {
                ...common,
                ...training,
                ...(validationFile === null ? {} : { evaluationDataset: resource('datasets', validationFile.id) }),
            };
        case 'dpo':
            return {
                ...common,
                trainingConfig: training,
                // Without a method it would be GRPO.
                lossConfig: { method: 'DPO', ...(beta === 'auto' ? {} : { klBeta: beta }) },
            };
    }
}
const datasetSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    displayName: schemas/* string */.YjP().nullish(),
    createTime: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP().nullish(),
    status: schemas/* object */.Ikc({ message: schemas/* string */.YjP().nullish() }).nullish(),
});
function toFile({ name, displayName, createTime, state, status }, data) {
    return {
        id: name.split('/').at(-1) ?? name,
        name: displayName ?? name,
        // It does not say. Its name is made of the hash.
        bytes: data?.bytes.byteLength ?? 0,
        createdAtMs: createTime ? Date.parse(createTime) : 0,
        state: state === 'UPLOADING' || state === 'STATE_UNSPECIFIED' ? 'processing' : 'ready',
        detail: state === 'UPLOADING' ? 'empty' : (status?.message ?? null),
    };
}
const trainingSchema = schemas/* object */.Ikc({
    baseModel: schemas/* string */.YjP().nullish(),
    outputModel: schemas/* string */.YjP().nullish(),
    epochs: schemas/* number */.aig().nullish(),
    learningRate: schemas/* number */.aig().nullish(),
});
const fireworks_trainer_jobSchema = trainingSchema.extend({
    name: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    createTime: schemas/* string */.YjP().nullish(),
    completedTime: schemas/* string */.YjP().nullish(),
    dataset: schemas/* string */.YjP().nullish(),
    status: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).nullish(),
    trainingConfig: trainingSchema.nullish(),
});
function toTrainingJob(job) {
    const status = states.get(job.state) ?? job.state;
    const training = job.trainingConfig ?? job;
    const settings = { n_epochs: training.epochs, learning_rate: training.learningRate };
    return {
        id: job.name.split('/').at(-1) ?? job.name,
        status,
        createdAtMs: job.createTime ? Date.parse(job.createTime) : 0,
        finishedAtMs: job.completedTime ? Date.parse(job.completedTime) : null,
        estimatedFinishMs: null,
        baseModel: training.baseModel ?? '',
        model: status === 'succeeded' ? (training.outputModel ?? null) : null,
        servedAt: null,
        trainedTokens: null,
        hyperparameters: Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => (value == null ? [] : [[name, value]]))),
        trainingFileId: job.dataset?.split('/').at(-1) ?? null,
        resultFileIds: [],
        error: status === 'failed'
            ? { code: job.status?.code ?? null, message: job.status?.message ?? 'it gave no reason' }
            : null,
    };
}
/** Its words for what OpenAI calls otherwise; others stay as they are, and are not terminal. */
const states = new Map([
    ['JOB_STATE_CREATING', 'queued'],
    ['JOB_STATE_PENDING', 'queued'],
    ['JOB_STATE_RE_QUEUEING', 'queued'],
    ['JOB_STATE_VALIDATING', 'validating_files'],
    ['JOB_STATE_CREATING_INPUT_DATASET', 'validating_files'],
    ['JOB_STATE_RUNNING', 'running'],
    ['JOB_STATE_WRITING_RESULTS', 'running'],
    ['JOB_STATE_COMPLETED', 'succeeded'],
    ['JOB_STATE_EARLY_STOPPED', 'succeeded'],
    ['JOB_STATE_FAILED', 'failed'],
    ['JOB_STATE_EXPIRED', 'failed'],
    ['JOB_STATE_CANCELLED', 'cancelled'],
    ['JOB_STATE_CANCELLING', 'cancelled'],
    ['JOB_STATE_DELETING', 'cancelled'],
]);

;// CONCATENATED MODULE: ./build/trainers/together-trainer.js





/**
 * Trains at Together (docs.together.ai/reference/post-fine-tunes and the types of its client, read 2026-11-20). Its jobs carry no
 * metadata: the recipe's key stands, shortened, at the end of the suffix.
 */
function makeTogetherTrainer(provider, service) {
    const explain = (doing, trouble) => explainRefusal(provider, doing, trouble);
    const listFiles = async () => parseBody(fileListSchema, await service.read('/files'), 'a list of files').data;
    const readJob = async (id) => parseBody(together_trainer_jobSchema, await service.read(`/fine-tunes/${encodeURIComponent(id)}`), 'a fine-tuning job');
    const readEvents = async (id) => parseBody(eventListSchema, await service.read(`/fine-tunes/${encodeURIComponent(id)}/events`), 'a list of events')
        .data;
    return {
        findJobs: (key) => explained(explain, 'to list its fine-tuning jobs', async () => {
            const { data } = parseBody(jobListSchema, await service.read('/fine-tunes'), 'a list of jobs');
            return data.filter((job) => carriesKey(job, key)).map(together_trainer_toTrainingJob);
        }),
        findFiles: (data) => explained(explain, 'to list its files', async () => (await listFiles()).filter(({ name, bytes }) => (0,join_training_files/* isSameContent */.O)(data, name, bytes))),
        upload: (data) => uploadOnce(explain, `the upload of ${data.name}`, async () => {
            const form = new FormData();
            form.set('purpose', 'fine-tune');
            form.set('file_name', data.name);
            form.set('file', new File([new Uint8Array(data.bytes)], data.name));
            return parseBody(together_trainer_fileSchema, await service.send('POST', '/files/upload', form), 'a file');
        }),
        readFile: (id) => explained(explain, `to show the file ${id}`, async () => parseBody(together_trainer_fileSchema, await service.read(`/files/${encodeURIComponent(id)}`), 'a file')),
        deleteFile: (id) => explained(explain, `to delete the file ${id}`, () => explain_with_unlessStatus([404], () => service.send('DELETE', `/files/${encodeURIComponent(id)}`))),
        quote: (request) => explained(explain, 'to quote a price', async () => {
            const { batch_size, learning_rate, suffix, random_seed, ...priced } = together_trainer_toBody(request);
            const body = await service.send('POST', '/fine-tunes/estimate-price', priced);
            return parseBody(quoteSchema, body, 'a quote');
        }),
        createJob: (request) => createOnce(explain, `to train ${request.recipe.baseModel}`, async () => together_trainer_toTrainingJob(parseBody(together_trainer_jobSchema, await service.send('POST', '/fine-tunes', together_trainer_toBody(request)), 'a job'))),
        readJob: (id) => explained(explain, `to show the job ${id}`, async () => together_trainer_toTrainingJob(await readJob(id))),
        cancelJob: (id) => explained(explain, `to cancel the job ${id}`, () => explain_with_unlessStatus([400, 409], () => service.send('POST', `/fine-tunes/${encodeURIComponent(id)}/cancel`))),
        readProgress: (id) => explained(explain, `to list the events of the job ${id}`, async () => {
            const [newest] = (await readEvents(id)).sort((left, right) => right.step - left.step);
            if (newest === undefined || newest.step === 0)
                return null;
            return { step: newest.step, totalSteps: newest.total_steps || null, trainLoss: null };
        }),
        // Its events tell of steps, not of losses.
        readCurve: async () => [],
        // They are archives to download, and cannot be called.
        readCheckpoints: async () => [],
        readShutdown: async () => null,
        serve: async (model) => ({ model, servedAt: null, release: async () => undefined }),
        explain,
        close: async () => undefined,
    };
}
/** As much of the key as the suffix has room for: 96 bits. */
const keyDigits = 24;
function carriesKey({ suffix, model_output_name }, key) {
    const mark = key.slice(0, keyDigits);
    return suffix?.endsWith(mark) === true || model_output_name?.includes(mark) === true;
}
function together_trainer_toBody({ recipe, key, trainingFile, validationFile }) {
    const { hyperparameters: chosen } = recipe;
    return {
        training_file: trainingFile.id,
        ...(validationFile === null ? {} : { validation_file: validationFile.id, n_evals: 1 }),
        model: recipe.baseModel,
        n_epochs: chosen.nEpochs === 'auto' ? 1 : chosen.nEpochs,
        batch_size: chosen.batchSize === 'auto' ? 'max' : chosen.batchSize,
        ...(chosen.learningRate === 'auto' ? {} : { learning_rate: chosen.learningRate }),
        suffix: `${recipe.suffix.slice(0, 64 - keyDigits - 1)}-${key.slice(0, keyDigits)}`,
        random_seed: recipe.seed,
        training_method: together_trainer_toMethod(recipe),
    };
}
function together_trainer_toMethod({ method, hyperparameters: { beta } }) {
    switch (method) {
        case 'supervised':
            return { method: 'sft' };
        case 'dpo':
            return { method: 'dpo', ...(beta === 'auto' ? {} : { dpo_beta: beta }) };
    }
}
const together_trainer_jobSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP().nullish(),
    model: schemas/* string */.YjP().nullish(),
    suffix: schemas/* string */.YjP().nullish(),
    model_output_name: schemas/* string */.YjP().nullish(),
    training_file: schemas/* string */.YjP().nullish(),
    token_count: schemas/* number */.aig().nullish(),
    n_epochs: schemas/* number */.aig().nullish(),
    batch_size: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    learning_rate: schemas/* number */.aig().nullish(),
    events: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }))
        .nullish()
        .catch(null),
});
const jobListSchema = schemas/* object */.Ikc({ data: schemas/* array */.YOg(together_trainer_jobSchema) });
function together_trainer_toTrainingJob(job) {
    const status = statuses.get(job.status) ?? job.status;
    const isOver = status === 'succeeded' || status === 'failed' || status === 'cancelled';
    const settings = { n_epochs: job.n_epochs, batch_size: job.batch_size, learning_rate: job.learning_rate };
    return {
        id: job.id,
        status,
        createdAtMs: Date.parse(job.created_at),
        finishedAtMs: isOver && job.updated_at ? Date.parse(job.updated_at) : null,
        estimatedFinishMs: null,
        baseModel: job.model ?? '',
        model: status === 'succeeded' ? (job.model_output_name ?? null) : null,
        servedAt: null,
        trainedTokens: isOver ? (job.token_count ?? null) : null,
        hyperparameters: Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => (value == null ? [] : [[name, value]]))),
        trainingFileId: job.training_file ?? null,
        resultFileIds: [],
        error: status === 'failed' ? { code: null, message: lastError(job) } : null,
    };
}
/** Its words for what OpenAI calls otherwise. `cancel_requested` ends by itself: it can make no model any more. */
const statuses = new Map([
    ['pending', 'queued'],
    ['compressing', 'running'],
    ['uploading', 'running'],
    ['cancel_requested', 'cancelled'],
    ['error', 'failed'],
    ['completed', 'succeeded'],
]);
function lastError({ events }) {
    return (events?.findLast(({ type }) => type === 'job_error' || type === 'billing_limit')?.message ?? 'it gave no reason');
}
const together_trainer_fileSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    filename: schemas/* string */.YjP(),
    bytes: schemas/* number */.aig(),
    created_at: schemas/* number */.aig(),
    Processed: schemas/* boolean */.zMY().nullish(),
    processed: schemas/* boolean */.zMY().nullish(),
})
    .transform(({ id, filename, bytes, created_at, Processed, processed }) => ({
    id,
    name: filename,
    bytes,
    createdAtMs: created_at * 1000,
    state: (Processed ?? processed ?? true) ? 'ready' : 'processing',
    detail: null,
}));
const fileListSchema = schemas/* object */.Ikc({ data: schemas/* array */.YOg(together_trainer_fileSchema) });
const eventListSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* number */.aig().catch(0), total_steps: schemas/* number */.aig().catch(0) })),
});
const quoteSchema = schemas/* object */.Ikc({
    estimated_total_price: schemas/* number */.aig(),
    estimated_train_token_count: schemas/* number */.aig(),
    allowed_to_proceed: schemas/* boolean */.zMY(),
    user_limit: schemas/* number */.aig().nullish(),
})
    .transform(({ estimated_total_price, estimated_train_token_count, allowed_to_proceed, user_limit }) => ({
    usd: estimated_total_price,
    tokens: estimated_train_token_count,
    refusal: allowed_to_proceed ? null : `The limit of the account is $${user_limit ?? 'lower'}.`,
}));

;// CONCATENATED MODULE: ./build/open-trainer.js











/** Wires the trainer of a service. */
function openTrainer(settings, surroundings) {
    const { provider, service } = settings;
    const { environment, baseFolder, localUrl } = surroundings;
    if (service === 'command') {
        return makeCommandTrainer({
            ...(settings.command ?? { run: [], environment: [], timeoutMs: 0 }),
            folder: baseFolder,
            stateFolder: (0,external_node_path_.join)(baseFolder, '.tunegate', 'training'),
            variables: environment,
        });
    }
    const access = { ...findAccess(provider, environment), ...(localUrl === null ? {} : { baseUrl: localUrl }) };
    switch (service) {
        case 'openai':
        case 'local':
            return makeTrainer(provider.name, makeClient({ provider: provider.name, ...access }));
        case 'azure': {
            const client = makeClient({ provider: provider.name, ...access });
            const trainer = makeTrainer(provider.name, client, { keyInSuffix: true });
            const { deployment } = settings;
            if (deployment === null)
                return trainer;
            const token = readVariable(deployment.tokenEnv, 'a token for management.azure.com', environment);
            const address = environment.AZURE_RESOURCE_MANAGER_URL ?? 'https://management.azure.com';
            const manager = makeJsonService({
                baseUrl: checkAddress(address),
                headers: { authorization: `Bearer ${token}` },
            });
            return { ...trainer, serve: makeAzureDeployments(provider.name, deployment, manager).serve };
        }
        case 'together':
            return makeTogetherTrainer(provider.name, makeJsonService(toService(access, (url) => url)));
        case 'fireworks': {
            const account = settings.account ?? readVariable('FIREWORKS_ACCOUNT_ID', 'the account id', environment);
            // Models are called below /inference/v1, datasets and jobs are kept below /v1.
            const controlPlane = (url) => `${new URL(url).origin}/v1`;
            return makeFireworksTrainer({
                provider: provider.name,
                account,
                method: settings.method,
                service: makeJsonService(toService(access, controlPlane)),
            });
        }
        default:
            return service;
    }
}
function toService({ baseUrl, apiKey, apiKeyEnv }, place) {
    const key = readVariable(apiKeyEnv, 'the key', { [apiKeyEnv]: apiKey ?? undefined });
    const address = checkAddress(baseUrl ?? '');
    return { baseUrl: place(address).replace(/\/+$/, ''), headers: { authorization: `Bearer ${key}` } };
}
function checkAddress(address) {
    if ((0,safe_url/* isSafeUrl */.F)(address))
        return address;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: 'The address of the training service cannot be used.',
        evidence: `It is ${JSON.stringify(address.slice(0, 200))}.`,
        remedy: 'Use an https address; http is for this machine only, because keys would travel in the clear.',
    });
}
function readVariable(name, meaning, environment) {
    const value = (environment[name] ?? '').trim();
    if (value !== '')
        return value;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `There is no ${meaning.replace(/^(a|the) /, '')} to train with.`,
        evidence: `The environment variable ${name} is not set.`,
        remedy: `Set ${name}, or try everything without cost by \`provider: local\`.`,
    });
}

// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(49955);
;// CONCATENATED MODULE: ./build/openai/completion.js


/** The body of a request of `/chat/completions`, or of `/completions` where the call is for that. */
function completionBody(call) {
    return call.endpoint === 'completions' ? promptBody(call) : chatBody(call);
}
/** The interface knows one text and `max_tokens`. */
function promptBody({ model, messages, parameters }) {
    const { extra, max_completion_tokens: limit, ...others } = parameters;
    const prompt = messages.map(chat/* messageText */.L).join('\n\n');
    return { model, prompt, ...others, ...(limit === undefined ? {} : { max_tokens: limit }), ...extra };
}
function chatBody({ model, messages, tools, parameters: { extra, ...parameters } }) {
    return { model, messages, ...(tools === undefined ? {} : { tools }), ...parameters, ...extra };
}
/** What a completion of a chat or of a prompt says; null when the value is none. */
function parseCompletion(value) {
    const parsed = completionSchema.safeParse(value);
    const choice = parsed.data?.choices[0];
    if (!parsed.success || choice === undefined)
        return null;
    const { usage, system_fingerprint: fingerprint } = parsed.data;
    return {
        status: 'answered',
        text: 'text' in choice ? choice.text : (choice.message.content ?? ''),
        toolCalls: 'text' in choice ? [] : (choice.message.tool_calls ?? []),
        refusal: 'text' in choice ? null : (choice.message.refusal ?? null),
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
const count = schemas/* number */.aig().int().min(0);
const chatChoiceSchema = schemas/* object */.Ikc({
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
});
const promptChoiceSchema = schemas/* object */.Ikc({ finish_reason: schemas/* string */.YjP().nullable().optional(), text: schemas/* string */.YjP() });
const completionSchema = schemas/* object */.Ikc({
    system_fingerprint: schemas/* string */.YjP().nullable().optional(),
    choices: schemas/* array */.YOg(schemas/* union */.KCZ([chatChoiceSchema, promptChoiceSchema])).min(1),
    usage: schemas/* object */.Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count.nullable().optional() }).nullable().optional(),
        completion_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: count.nullable().optional() }).nullable().optional(),
    })
        .nullable()
        .optional(),
});

// EXTERNAL MODULE: ./build/domain/model-call.js
var model_call = __webpack_require__(59205);
;// CONCATENATED MODULE: ./build/openai/estimate-tokens.js


/**
 * About how many tokens a service counts against its limit when it lets this call in: four characters a token, and the most that
 * the answer may take. How far off that is, the pace learns from the headers.
 */
function estimateTokens({ messages, tools, parameters }) {
    const characters = messages.reduce((sum, message) => sum + (0,chat/* messageText */.L)(message).length + 12, 0);
    const toolCharacters = tools === undefined ? 0 : JSON.stringify(tools).length;
    return Math.ceil((characters + toolCharacters) / 4) + ((0,model_call/* answerLimit */.E)(parameters) ?? 16);
}

;// CONCATENATED MODULE: ./build/openai/make-ask.js


/** Asks models of one OpenAI-compatible service through Chat Completions, or through the older interface where the call is for that. */
function makeAsk(callService) {
    return async (call, signal, lend) => {
        const request = {
            model: call.model,
            endpoint: call.endpoint ?? 'chat/completions',
            body: completionBody(call),
            tokens: estimateTokens(call),
            parse,
        };
        const reply = await callService(request, signal, lend);
        if (reply.kind === 'failed')
            return reply.failed;
        const { value, latencyMs, attempts } = reply;
        return { ...value, latencyMs, attempts };
    };
}
function parse(body) {
    const value = parseCompletion(body);
    return value === null ? { ok: false, reason: 'the response is not a chat completion' } : { ok: true, value };
}

;// CONCATENATED MODULE: ./build/openai/parse-batch-line.js


/**
 * One line of the output or error file of a batch. A refused request has a response with its HTTP status; one that was never made
 * has an `error` instead. `place` names the line when it is no result.
 */
function parseBatchLine(text, place) {
    const parsed = lineSchema.safeParse(parse_batch_line_parseJson(text));
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
function parse_batch_line_parseJson(text) {
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
const make_batch_service_uploadTimeoutMs = 15 * 60_000;
/** Answers files of calls by OpenAI's Batch API, or by a service that speaks its shapes. */
function makeBatchService(provider, client) {
    const explain = (doing, trouble) => explainRefusal(provider, doing, trouble);
    return {
        renderRequest: (key, call) => JSON.stringify({ custom_id: key, method: 'POST', url: endpoint, body: completionBody(call) }),
        findBatches: ({ name, value }, sinceMs) => make_batch_service_explained(provider, 'to list its batches', async () => {
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
        upload: (name, content) => make_batch_service_explained(provider, `the upload of ${name}`, async () => {
            const file = await (0,openai/* toFile */.eZ)(content, name);
            const { id, bytes } = await client.files.create({ file, purpose: 'batch' }, { ...free, timeout: make_batch_service_uploadTimeoutMs });
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
        read: (id) => make_batch_service_explained(provider, `to show the batch ${id}`, async () => parseBatch(await client.batches.retrieve(id, free)).state),
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
async function make_batch_service_explained(provider, doing, work) {
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
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

;// CONCATENATED MODULE: ./build/evaluate/bearable-share.js
const shareAtFirst = 0.025;
const mostShare = 0.08;
/** A cut to this part of the rate must show in the share of calls turned away. */
const wellCutPart = 0.8;
const callsToJudgeBy = 100;
/**
 * Turning calls away may have nothing to do with how many there are. Then fewer are made and as many of them are turned away as
 * before, and the cuts were in vain: so much is to be borne.
 */
function makeBearableShare() {
    let bearable = shareAtFirst;
    /** Where a series of cuts began, and what came of the calls at a rate that was well below. */
    let series = null;
    return {
        share: () => bearable,
        cut: (fromPerMs, toPerMs, share) => {
            // So much fewer were let in than were made: that is no chance.
            if (toPerMs < fromPerMs / 2)
                series = null;
            else
                series ??= { perMs: fromPerMs, share, calls: 0, turnedAway: 0 };
        },
        record: (perMs, isTurnedAway) => {
            if (series === null)
                return;
            if (perMs > series.perMs * 0.95)
                series = null;
            else if (perMs < series.perMs * wellCutPart) {
                series.calls += 1;
                if (isTurnedAway)
                    series.turnedAway += 1;
            }
        },
        rateBefore: () => {
            if (series === null || series.calls < callsToJudgeBy)
                return null;
            const { perMs, share, calls, turnedAway } = series;
            series = null;
            const after = turnedAway / calls;
            if (after < 0.6 * share || after > mostShare)
                return null;
            bearable = Math.max(bearable, 1.6 * after);
            return perMs;
        },
    };
}

;// CONCATENATED MODULE: ./build/evaluate/learned-rate.js

/** The share is of about so many calls; before the first one so many count as let in. */
const shareOver = 300;
const trustAtFirst = 75;
/** Of the last so many calls so many must have been turned away: where no limit is known yet, more than chance would come to. */
const remembered = 40;
const fewest = { first: 3, later: 2 };
/** A rate is measured over so long, or so many calls where that is longer. */
const measuredMs = 1500;
const measuredCalls = 200;
/** What was measured still empties what has just been empty. */
const belowMeasured = 0.97;
const learned_rate_longestPauseMs = 30_000;
/** Wake-ups are late by about a millisecond. Only where calls follow each other that fast may the next ones make up for it. */
const makeUpMs = 4;
const growEveryMs = 500;
/** Up to this part of the rate at which a limit was met last, it is known to be safe. */
const safePart = 0.93;
const growth = { safe: 0.06, slowest: 0.005, confirmed: 0.03, fastest: 0.25 };
const quietMs = 5000;
/** A rate that was measured by fewer calls is a guess. */
const fewMeasured = 20;
/** Raised by more at once, a rate is known to have been borne before. */
const largeStep = 0.1;
/**
 * A service without headers says what it allows by turning calls away alone. When it does it has nothing left, so what it lets in
 * until it does so again is what it allows. The rate is set to that, and then grows: fast to where the limit was met last, gently
 * there, faster the longer nothing is turned away. A rate that few calls speak for is a guess, which grows fast until the limit is met
 * again. Calls that are turned away now and then, whatever the rate, are no limit.
 */
function makeLearnedRate() {
    const bearable = makeBearableShare();
    let perMs = null;
    let nextMs = 0;
    let holdMs = 0;
    /** What the service asked for by calls that were taken for chance. */
    let askedForMs = 0;
    /** Since when every call has been turned away. */
    let shortSinceMs = null;
    /** The rate at which a limit was met last, and whether it was about the same as the time before. */
    let metPerMs = 0;
    let confirmed = false;
    /** The rate is a guess, and is raised fast until a limit is met again. */
    let searching = false;
    /** From then on a rate that was confirmed may have been raised. */
    let quietFromMs = 0;
    let step = growth.slowest;
    let grownAtMs = 0;
    let startedSinceGrowth = 0;
    /** Share of the last calls that were turned away, and how many calls it is of. */
    let share = 0;
    let shareOf = trustAtFirst;
    let firstMs = null;
    let setAtMs = Number.NEGATIVE_INFINITY;
    /** Of the calls since the rate was set: when they were started, and how the last of them that ended did. */
    let starts = [];
    let outcomes = [];
    function grow(nowMs) {
        if (perMs === null || nowMs - grownAtMs < (searching ? growEveryMs / 2 : growEveryMs))
            return;
        // A rate that is not used up says nothing about the limit.
        if (startedSinceGrowth >= 0.5 * perMs * (nowMs - grownAtMs)) {
            step = nextStep(perMs, nowMs);
            perMs *= 1 + step;
        }
        grownAtMs = nowMs;
        startedSinceGrowth = 0;
    }
    function nextStep(rate, nowMs) {
        if (searching)
            return growth.fastest;
        if (rate < safePart * metPerMs)
            return growth.safe;
        if (share > bearable.share() || step === growth.safe)
            return growth.slowest;
        const most = confirmed && nowMs < quietFromMs ? growth.confirmed : growth.fastest;
        return share < bearable.share() / 2 ? Math.min(most, step * 2) : step;
    }
    function record(startedMs, isTurnedAway) {
        if (startedMs < setAtMs)
            return;
        outcomes.push({ startedMs, isTurnedAway });
        if (outcomes.length > remembered)
            outcomes.shift();
        shareOf = Math.min(shareOf + 1, shareOver);
        share += ((isTurnedAway ? 1 : 0) - share) / shareOf;
        if (perMs !== null)
            bearable.record(perMs, isTurnedAway);
    }
    function isLimit() {
        return (share > bearable.share() &&
            outcomes.filter(({ isTurnedAway }) => isTurnedAway).length >= (perMs === null ? fewest.first : fewest.later));
    }
    /** Calls that were let in of late, and the time in which they were. */
    function measure(untilMs) {
        const known = starts.filter((start) => start <= untilMs);
        const enoughMs = Math.min(untilMs - measuredMs, known.at(-measuredCalls) ?? Number.NEGATIVE_INFINITY);
        const fromMs = Math.max(setAtMs, firstMs ?? untilMs, enoughMs);
        const turnedAway = outcomes.filter(({ startedMs, isTurnedAway }) => isTurnedAway && startedMs >= fromMs && startedMs <= untilMs);
        return {
            letIn: known.filter((start) => start >= fromMs).length - turnedAway.length,
            elapsedMs: untilMs - fromMs,
        };
    }
    function pause(nowMs, shortMs) {
        const pauseMs = perMs === null ? 10 : Math.min(learned_rate_longestPauseMs, Math.max(10, 1.5 / perMs, 0.8 * shortMs));
        holdMs = Math.max(holdMs, askedForMs, nowMs + pauseMs);
        askedForMs = 0;
    }
    function set(measured, isGuess, nowMs) {
        // While the rate grows fast, what was let in is of a time in which fewer were asked for.
        const borne = perMs === null || step < largeStep ? 0 : perMs / (1 + step);
        const next = perMs === null ? measured : Math.min(perMs, Math.max(measured * belowMeasured, borne, perMs * 0.2));
        searching = perMs === null && isGuess;
        confirmed = perMs !== null && next > perMs * 0.8;
        metPerMs = perMs ?? next;
        bearable.cut(metPerMs, next, share);
        perMs = bearable.rateBefore() ?? next;
        step = growth.slowest;
        quietFromMs = nowMs + quietMs;
        grownAtMs = nowMs;
        startedSinceGrowth = 0;
        setAtMs = nowMs;
        starts = [];
        outcomes = [];
        share = Math.min(share, bearable.share());
    }
    return {
        perMs: () => perMs,
        waitMs: (nowMs) => Math.max(0, Math.max(holdMs, nextMs) - nowMs),
        start: (nowMs) => {
            firstMs ??= nowMs;
            if (starts.length >= 4096)
                starts.splice(0, 2048);
            starts.push(nowMs);
            startedSinceGrowth += 1;
            grow(nowMs);
            if (perMs !== null)
                nextMs = Math.max(nextMs, nowMs - Math.max(0, makeUpMs - 1 / perMs)) + 1 / perMs;
        },
        letIn: (startedMs) => {
            shortSinceMs = null;
            record(startedMs, false);
        },
        turnedAway: (startedMs, nowMs, notBeforeMs) => {
            shortSinceMs ??= nowMs;
            askedForMs = Math.max(askedForMs, notBeforeMs);
            record(startedMs, true);
            const isOld = startedMs < setAtMs;
            if (!isOld && !isLimit())
                return false;
            pause(nowMs, nowMs - shortSinceMs);
            if (isOld)
                return true;
            const { letIn, elapsedMs } = measure(startedMs);
            // Next to nothing was let in since: the same shortage goes on.
            if (perMs !== null && letIn < 5 && elapsedMs < 5000)
                return true;
            set(Math.max(1, letIn) / Math.max(elapsedMs, 20), letIn < fewMeasured, nowMs);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/evaluate/pacer.js


/** Until the first answer, twice as many calls are under way every so often: a service may be slow, or never answer the first. */
const scoutEveryMs = 250;
const concurrencyAfterScout = 24;
/** Of about the last fifty calls: more of them turned away, and the headers are no guide. */
const bearableShare = 0.06;
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
                    rate.letIn(turn.startedMs);
                    observe(turn, end.limits, 'let-in');
                    return;
                }
                case 'turned-away': {
                    answered = true;
                    observe(turn, end.limits, 'turned-away');
                    const notBeforeMs = end.retryAfterMs === null ? 0 : nowMs + end.retryAfterMs;
                    turnedAwayShare = turnedAwayShare * 0.98 + 0.02;
                    if (isExplained(end.limits, turn) && turnedAwayShare < bearableShare) {
                        holdMs = Math.max(holdMs, notBeforeMs);
                        return;
                    }
                    if (rate.turnedAway(turn.startedMs, nowMs, notBeforeMs))
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

;// CONCATENATED MODULE: ./build/evaluate/steady-limit.js
const minuteMs = 60_000;
/**
 * Calls evenly spread, so that no window of a minute holds more of them than is allowed, and no more tokens by estimate. A call that
 * costs more tokens than a second allows makes the next one wait for as long as it takes.
 */
function makeSteadyLimit(requestsPerMinute, tokensPerMinute) {
    let nextMs = 0;
    return {
        waitMs: (nowMs) => Math.max(0, nextMs - nowMs),
        start: (nowMs, tokens) => {
            const forRequest = requestsPerMinute === null ? 0 : minuteMs / requestsPerMinute;
            const forTokens = tokensPerMinute === null ? 0 : (tokens * minuteMs) / tokensPerMinute;
            nextMs = Math.max(nextMs, nowMs) + Math.max(forRequest, forTokens);
        },
    };
}
/** A pacer that keeps a limit besides what the service says. Several may share one limit. */
function keepLimit(pacer, limit) {
    return {
        waitMs: (nowMs, tokens) => Math.max(pacer.waitMs(nowMs, tokens), limit.waitMs(nowMs)),
        start: (nowMs, tokens) => {
            limit.start(nowMs, tokens);
            return pacer.start(nowMs, tokens);
        },
        end: pacer.end,
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/openai/post-json.js




function makePostTarget(url, headers) {
    return { options: { ...(0,external_node_url_.urlToHttpOptions)(new URL(url)), method: 'POST' }, headers: Object.fromEntries(headers) };
}
/** No answer of a model is this long: who sends more is not to fill the memory. */
const longestBody = 32 * 2 ** 20;
/**
 * Posts JSON over connections that stay open, and reads the whole response. The time counts from now to the last byte. It follows no
 * redirect, so that a key goes where the configuration says and nowhere else. Rejects with the signal's reason alone.
 *
 * Of the program's own transports this one is for calls of models, of which there are tens of thousands: `fetch` takes three times
 * as long for each. Like `fetch` it goes through a proxy where NODE_USE_ENV_PROXY says so.
 */
function postJson({ options, headers }, body, timeoutMs, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason);
            return;
        }
        const send = options.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const outgoing = send({ ...options, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
        const leave = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', interrupted);
        };
        const end = (result) => {
            leave();
            resolve(result);
            if (result.kind !== 'reply')
                outgoing.destroy();
        };
        const interrupted = () => {
            leave();
            reject(signal.reason);
            outgoing.destroy();
        };
        const broken = (error) => end({ kind: 'broken', message: describeBreak(error) });
        const timer = setTimeout(() => end({ kind: 'timeout' }), timeoutMs);
        signal.addEventListener('abort', interrupted);
        outgoing.on('error', broken);
        outgoing.on('response', (incoming) => readReply(incoming, end, broken));
        outgoing.end(body);
    });
}
function readReply(incoming, end, broken) {
    let text = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (chunk) => {
        text += chunk;
        if (text.length > longestBody)
            broken(new Error(`the response is longer than ${longestBody} characters`));
    });
    incoming.on('error', broken);
    incoming.on('end', () => end({ kind: 'reply', status: incoming.statusCode ?? 0, headers: headerReader(incoming.headers), text }));
}
function headerReader(headers) {
    return {
        get: (name) => {
            const value = headers[name];
            return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
        },
    };
}
const post_json_errorSchema = schemas/* object */.Ikc({ code: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP().optional() });
/** Such as "ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:1", or "ECONNRESET: aborted". */
function describeBreak(error) {
    const { code, message } = post_json_errorSchema.safeParse(error).data ?? {};
    return [code, message].filter((part) => part !== undefined && part !== '').join(': ') || 'the connection broke';
}

;// CONCATENATED MODULE: ./build/openai/read-rate-limits.js
/**
 * What a response says of the limits; null when it says nothing that can be used. A limit counts only with all three of its headers,
 * so that Azure's, which come without a reset, are left to its `retry-after` (all read 2026-11-20):
 *
 * - OpenAI and Groq: `x-ratelimit-{limit,remaining,reset}-{requests,tokens}`, resets as durations
 *   (platform.openai.com/docs/guides/rate-limits, console.groq.com/docs/rate-limits);
 * - Together: `x-ratelimit-{limit,remaining,reset}` of requests, the reset in seconds (support.together.ai, article 8988956). Gateways
 *   have the same names, some with the reset as a date in seconds since 1970.
 */
function readRateLimits(headers) {
    const requests = readAllowance(headers, '-requests') ?? readAllowance(headers, '');
    const tokens = readAllowance(headers, '-tokens');
    return requests === null && tokens === null ? null : { requests, tokens };
}
function readAllowance(headers, of) {
    const reset = headers.get(`x-ratelimit-reset${of}`);
    if (reset === null)
        return null;
    const limit = Number.parseFloat(headers.get(`x-ratelimit-limit${of}`) ?? '');
    const remaining = Number.parseFloat(headers.get(`x-ratelimit-remaining${of}`) ?? '');
    const resetMs = parseResetMs(reset) ?? readResetDate(reset, headers.get('date'));
    const isUsable = limit > 0 && Number.isFinite(remaining) && resetMs !== null;
    return isUsable ? { limit, remaining, resetMs } : null;
}
const unitsMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, \u00b5s: 0.001, us: 0.001, ns: 0.000_001 };
const longestMs = 86_400_000;
/** A date by the service's clock, which the same response shows in whole seconds. */
function readResetDate(text, date) {
    if (!/^\d{10}$/.test(text.trim()) || date === null)
        return null;
    const resetMs = Number(text) * 1000 - Date.parse(date) + 1000;
    return resetMs >= 0 && resetMs <= longestMs ? resetMs : null;
}
/** Durations as Go writes them ("6m0s", "12ms", "1h2m3s", "1.5s"), or a bare number of seconds. Null for anything else. */
function parseResetMs(text) {
    const trimmed = text.trim();
    const seconds = /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) * 1000 : null;
    const sum = seconds ?? sumParts(trimmed);
    // A number this large is a date, and whose clock that is by is not said.
    return sum !== null && sum <= longestMs ? sum : null;
}
function sumParts(text) {
    if (!/^(?:\d+(?:\.\d+)?(?:h|ms|m|s|\u00b5s|us|ns))+$/.test(text))
        return null;
    let sum = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|\u00b5s|us|ns)/g)) {
        if (unit === undefined || !isUnit(unit))
            return null;
        sum += Number(amount) * unitsMs[unit];
    }
    return sum;
}
function isUnit(text) {
    return Object.hasOwn(unitsMs, text);
}

;// CONCATENATED MODULE: ./build/openai/read-reply.js


/** What came back for a request: a value, or what was wrong with it in the service's own words. */
function read_reply_readReply(result, timeoutMs, parse) {
    const none = { status: null, retryAfterMs: null, shouldRetry: null };
    switch (result.kind) {
        case 'timeout':
            return trouble({ ...none, code: 'timeout', message: `no answer within ${timeoutMs / 1000} s` });
        case 'broken':
            return trouble({ ...none, code: 'connection', message: result.message });
        case 'reply': {
            const { status, headers, text } = result;
            const body = read_reply_parseJson(text);
            const isSuccess = status >= 200 && status < 300;
            const refused = refusalSchema.safeParse(body).data ?? {};
            if (isSuccess) {
                const parsed = parse(body);
                if (parsed.ok)
                    return { kind: 'value', value: parsed.value };
                // Some services and proxies send an error with status 200.
                const code = refused.code ?? 'malformed-response';
                const message = refused.message ?? (body === undefined ? describeUnreadable(text) : parsed.reason);
                return trouble({ ...none, status, code, message });
            }
            const location = status < 400 ? headers.get('location') : null;
            const message = location === null ? (refused.message ?? excerpt(text)) : `a redirect to ${location}`;
            return trouble({ status, code: refused.code ?? null, message, ...readRetryAdvice(headers) });
        }
    }
}
function trouble(value) {
    return { kind: 'trouble', trouble: value };
}
/** `{error: {message, code}}` as OpenAI has it; vLLM and FastAPI put the same beside or in place of `error`. */
const refusalSchema = schemas/* preprocess */.vkY((body) => {
    const outer = schemas/* looseObject */._H3({}).safeParse(body).data ?? {};
    const inner = outer.error ?? outer.detail ?? outer;
    return typeof inner === 'string' ? { message: inner } : inner;
}, schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional().catch(undefined), code: schemas/* string */.YjP().optional().catch(undefined) }));
function describeUnreadable(text) {
    return text === '' ? 'the response is empty' : `the response is not JSON: ${excerpt(text)}`;
}
function excerpt(text) {
    const line = text.trim().replace(/\s+/g, ' ');
    return line === '' ? 'no reason given' : line.length > 200 ? `${line.slice(0, 200)} \u2026` : line;
}
function read_reply_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/openai/make-caller.js










/** An attempt that takes longer, from its first byte to its last, is given up and counts as a timeout. */
const defaultTimeoutMs = 120_000;
/**
 * Calls models of one OpenAI-compatible service, each model at the pace that the service allows it, with the retry policy of
 * `decideRetry`. The official client says once for each model where its calls go and with which headers.
 */
function makeCaller(provider, client, effects, timeoutMs = defaultTimeoutMs, service = {}) {
    const limit = makeSteadyLimit(service.requestsPerMinute ?? null, service.tokensPerMinute ?? null);
    const models = new Map();
    function askedModel(path, model) {
        const name = `${path} ${model}`;
        const asked = models.get(name) ?? {
            target: findTarget(client, provider, path, timeoutMs),
            targetFoundMs: effects.nowMs(),
            pace: paceCalls(keepLimit(makePacer(), limit), effects),
            absentSinceMs: null,
        };
        models.set(name, asked);
        return asked;
    }
    return async ({ model, endpoint, body: value, tokens, parse }, signal, lend = keepSlot) => {
        // All calls of a run listen to one signal, which Node 20 takes for a leak from the eleventh on.
        (0,external_node_events_.setMaxListeners)(0, signal);
        const path = `${pathsOfModels[service.paths ?? 'openai'](model)}/${endpoint}`;
        const asked = askedModel(path, model);
        // Access tokens end, and the client knows when.
        if (effects.nowMs() - asked.targetFoundMs > freshTargetMs) {
            asked.target = findTarget(client, provider, path, timeoutMs);
            asked.targetFoundMs = effects.nowMs();
        }
        const target = await asked.target;
        const body = JSON.stringify(value);
        // Attempts that found no model do not use up those for trouble.
        let tries = 1;
        let unreadable = 0;
        for (let attempts = 1;; attempts += 1) {
            const endTurn = await asked.pace.enter(tokens, signal);
            const startedMs = effects.nowMs();
            const result = await postJson(target, body, timeoutMs, signal).catch((error) => {
                endTurn({ kind: 'other' });
                throw error;
            });
            const nowMs = effects.nowMs();
            const limits = result.kind === 'reply' ? readRateLimits(result.headers) : null;
            const reply = read_reply_readReply(result, timeoutMs, parse);
            if (reply.kind === 'value') {
                endTurn({ kind: 'let-in', limits });
                asked.absentSinceMs = null;
                return { ...reply, latencyMs: nowMs - startedMs, attempts };
            }
            const { trouble } = reply;
            const absentMs = nowMs - (asked.absentSinceMs ?? nowMs);
            if ((0,decide_retry/* isUnreadable */.GZ)(trouble))
                unreadable += 1;
            const decision = (0,decide_retry/* decideRetry */.tE)(trouble, { attempt: tries, model, absentMs, unreadable }, effects.random());
            endTurn((0,decide_retry/* describeTurnEnd */.Og)(trouble, decision, limits));
            switch (decision.kind) {
                case 'stop-run':
                    throw explainRefusal(provider, `a call of ${model}`, trouble);
                case 'give-up': {
                    const code = trouble.code ?? (trouble.status === null ? 'error' : `http-${trouble.status}`);
                    const message = unreadable > 1
                        ? `${trouble.message} (${unreadable} such responses, which may have been billed)`
                        : trouble.message;
                    return { kind: 'failed', failed: { status: 'failed', code, message, attempts }, trouble };
                }
                case 'await-model':
                    asked.absentSinceMs = nowMs - absentMs;
                    break;
                case 'retry':
                    tries += 1;
            }
            await lend(() => effects.wait(decision.waitMs, signal));
        }
    };
}
const pathsOfModels = {
    openai: () => '',
    'azure-deployments': (model) => `/deployments/${encodeURIComponent(model)}`,
};
const freshTargetMs = 5 * 60_000;
/** For callers that do not count how many calls are under way. */
const keepSlot = (wait) => wait();
/** Where an access token takes the place of a key, it is had here. */
async function findTarget(client, provider, path, timeout) {
    try {
        const { url, req } = await client.buildRequest({ method: 'post', path, body: {}, timeout });
        return makePostTarget(url, req.headers);
    }
    catch (error) {
        const trouble = describeTrouble(error);
        throw trouble === null ? error : explainRefusal(provider, 'an access token', trouble);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/domain/embedding.js
var embedding = __webpack_require__(34836);
;// CONCATENATED MODULE: ./build/openai/make-embed.js


/** Asks models of one OpenAI-compatible service for the vectors of texts, through `/embeddings`. */
function makeEmbed(callService) {
    return async ({ model, dimensions, texts }, signal) => {
        const characters = texts.reduce((sum, text) => sum + text.length, 0);
        const request = {
            model,
            endpoint: 'embeddings',
            // No format is asked for: not every service knows the parameter, and either is read.
            body: { model, input: texts, ...(dimensions === null ? {} : { dimensions }) },
            tokens: Math.ceil(characters / 4),
            parse: (body) => parseEmbeddings(body, texts.length, dimensions),
        };
        const reply = await callService(request, signal);
        if (reply.kind === 'value')
            return { status: 'embedded', ...reply.value, attempts: reply.attempts };
        const { status } = reply.trouble;
        return { ...reply.failed, isRefused: status !== null && refusals.has(status) };
    };
}
/** Statuses of a request that is not taken as it is: too large, or wrong in itself. */
const refusals = new Set([400, 413, 422]);
/**
 * `CreateEmbeddingResponse` of the OpenAPI document: vectors as lists of numbers or as base64 of 32-bit floats, in any order, each with
 * the place of its text. Anything that is not one vector for each text, all of one length, is refused.
 */
function parseEmbeddings(body, texts, dimensions) {
    const parsed = embeddingsSchema.safeParse(body);
    if (!parsed.success)
        return refuse('the response is not a list of embeddings');
    const { data, usage } = parsed.data;
    if (data.length !== texts)
        return refuse(`the response has ${data.length} embeddings for ${texts} texts`);
    const byPlace = new Map(data.map(({ index, embedding }) => [index, embedding]));
    const vectors = [];
    for (let place = 0; place < texts; place += 1) {
        const vector = byPlace.get(place);
        if (vector === undefined)
            return refuse(`the response has no embedding with the index ${place}`);
        vectors.push(vector);
    }
    const lengths = new Set(vectors.map(({ length }) => length));
    const [length = 0] = lengths;
    if (lengths.size > 1)
        return refuse(`the response has embeddings of ${[...lengths].join(' and ')} dimensions`);
    if (dimensions !== null && length !== dimensions)
        return refuse(`the response has embeddings of ${length} dimensions, ${dimensions} were asked for`);
    return { ok: true, value: { vectors, promptTokens: usage?.prompt_tokens ?? null } };
}
function refuse(reason) {
    return { ok: false, reason };
}
const vectorSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* number */.aig())
        .min(1)
        .transform((numbers) => Float32Array.from(numbers))
        // What a 32-bit float cannot hold is infinite there.
        .refine((vector) => vector.every(Number.isFinite)),
    schemas/* string */.YjP().transform((base64, context) => {
        const vector = (0,embedding/* decodeVector */.sd)(base64);
        if (vector !== null)
            return vector;
        context.addIssue({ code: 'custom', message: 'is not base64 of 32-bit floats' });
        return core/* NEVER */.tm;
    }),
]);
const embeddingsSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ index: schemas/* number */.aig().int().min(0), embedding: vectorSchema })),
    usage: schemas/* object */.Ikc({ prompt_tokens: schemas/* number */.aig().int().min(0) })
        .nullable()
        .optional(),
});

;// CONCATENATED MODULE: ./build/sandbox/open-modules.js

/**
 * Runs each module in a process of its own, one value after the other: without environment, so without keys; without files, threads
 * and processes, by Node's permission model; with 256 MB. A value that takes too long ends the process, and the next one gets a new
 * one. The network is not shut off.
 */
function openModules() {
    const processes = new Map();
    return {
        run: (run) => {
            const started = processes.get(run.source) ?? new ModuleProcess(run.source);
            processes.set(run.source, started);
            return started.run(run);
        },
        close: () => {
            for (const started of processes.values())
                started.stop();
        },
    };
}
class ModuleProcess {
    source;
    child = null;
    last = Promise.resolve();
    constructor(source) {
        this.source = source;
    }
    run(run) {
        const result = this.last.then(() => this.runNow(run));
        this.last = result;
        return result;
    }
    stop() {
        this.child?.kill('SIGKILL');
        this.child = null;
    }
    runNow({ input, timeLimitMs }) {
        const child = this.child ?? startProcess(this.source);
        this.child = child;
        return new Promise((resolve) => {
            const end = (result) => {
                clearTimeout(timer);
                child.off('message', take);
                child.off('exit', leave);
                resolve(result);
            };
            const take = (message) => end(readMessage(message));
            const leave = () => {
                this.child = null;
                end({ status: 'failed', reason: 'its process ended' });
            };
            const timer = setTimeout(() => {
                this.stop();
                end({ status: 'failed', reason: `it took longer than ${timeLimitMs / 1000} s` });
            }, timeLimitMs);
            child.on('message', take);
            child.on('exit', leave);
            // A lone surrogate is text too: JSON carries it, the channel's own encoding would not.
            child.send({ input: JSON.stringify(input) }, (error) => {
                if (error !== null)
                    leave();
            });
        });
    }
}
function startProcess(source) {
    const major = Number(process.versions.node.split('.')[0]);
    const child = (0,external_node_child_process_.spawn)(process.execPath, [
        major >= 23 ? '--permission' : '--experimental-permission',
        '--max-old-space-size=256',
        '--input-type=module',
        '--eval',
        program,
    ], { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.on('error', () => child.emit('exit'));
    child.send({ source });
    return child;
}
/** The module comes over the channel: an argument has a limit of length, and would be seen by every process of the machine. */
const program = `
let loading;
process.on('message', async ({ source, input }) => {
  if (source !== undefined) {
    loading = import('data:text/javascript;base64,' + Buffer.from(source).toString('base64'));
    loading.catch(() => {});
    return;
  }
  try {
    const { default: grade } = await loading;
    if (typeof grade !== 'function') throw new Error('its default export is not a function');
    process.send({ value: JSON.stringify(await grade(JSON.parse(input))) ?? 'null' });
  } catch (error) {
    process.send({ error: String(error?.message ?? error).slice(0, 300) });
  }
});`;
function readMessage(message) {
    if (typeof message === 'object' && message !== null) {
        if ('value' in message && typeof message.value === 'string')
            return parseValue(message.value);
        if ('error' in message)
            return { status: 'failed', reason: `it threw: ${String(message.error)}` };
    }
    return { status: 'failed', reason: 'it sent something else than its result' };
}
function parseValue(json) {
    try {
        return { status: 'returned', value: JSON.parse(json) };
    }
    catch {
        return { status: 'failed', reason: 'its result is not JSON' };
    }
}

// EXTERNAL MODULE: ./build/steps/interruption.js
var interruption = __webpack_require__(71885);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/make-world.js
















/** Wires the adapters: the disk, the clock, the network and, when a task asks for it, the local engine. */
function makeWorld(settings) {
    const { baseFolder, workspace, environment, progress, answers, base, interrupt, offline = false } = settings;
    const connections = new Map();
    const modules = openModules();
    const trainers = new Map();
    let engine = null;
    async function engineOf({ kind }) {
        if (kind !== 'local' || offline)
            return null;
        // Most runs call a service elsewhere.
        engine ??= Promise.all(/* import() */[__webpack_require__.e(877), __webpack_require__.e(150), __webpack_require__.e(279), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 73140)).then(({ startLocalEngine }) => startLocalEngine({}));
        return engine;
    }
    async function connect(provider) {
        const local = await engineOf(provider);
        const client = makeClient({
            provider: provider.name,
            ...findAccess(offline ? { ...provider, workloadIdentity: null } : provider, environment),
            ...(local === null ? {} : { baseUrl: local.url }),
            ...(offline ? { apiKey: 'none' } : {}),
        });
        const effects = {
            nowMs: () => performance.now(),
            random: Math.random,
            wait: async (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
        };
        const { paths, limits, timeoutMs } = provider;
        const callService = makeCaller(provider.name, client, effects, timeoutMs, { paths, ...limits });
        return {
            // The engine's port differs from run to run; its models differ with the program.
            address: provider.kind === 'local' ? `local:${version/* version */.r}` : addressOf(client.baseURL, provider),
            ask: offline ? askNobody : makeAsk(callService),
            embed: offline ? askNobody : makeEmbed(callService),
            batches: makeBatchService(provider.name, client),
            readShutdown: (model) => readShutdown(client, model),
        };
    }
    return {
        nowMs: Date.now,
        wait: async (ms) => {
            await (0,promises_.setTimeout)(ms, undefined, interrupt === undefined ? {} : { signal: interrupt }).catch(() => undefined);
            (0,interruption/* throwIfInterrupted */.s)(settings);
        },
        findFiles: async (patterns, setting) => {
            const paths = await (0,find_files/* findFiles */.l)({ patterns, from: baseFolder, setting });
            if (workspace !== undefined)
                for (const path of paths)
                    await stayInside(workspace, path, setting);
            return paths;
        },
        readBytes: async (path, setting) => {
            if (workspace !== undefined)
                await stayInside(workspace, path, setting);
            return (0,read_bytes/* readBytes */.i)(path, setting);
        },
        answers,
        runModule: modules.run,
        missingKey: (provider) => (offline ? null : findMissingKey(provider, environment)),
        connect: (provider) => {
            const name = `${provider.name} ${provider.baseUrl} ${provider.timeoutMs}`;
            const connection = connections.get(name) ?? connect(provider);
            connections.set(name, connection);
            return connection;
        },
        openTrainer: (fineTune) => {
            const name = JSON.stringify(fineTune);
            const open = async () => {
                const localUrl = (await engineOf(fineTune.provider))?.url ?? null;
                return openTrainer(fineTune, { environment, baseFolder, localUrl });
            };
            const trainer = trainers.get(name) ?? open();
            trainers.set(name, trainer);
            return trainer;
        },
        progress,
        ...(base === undefined ? {} : { base }),
        ...(interrupt === undefined ? {} : { interrupt }),
        close: async () => {
            modules.close();
            const opened = await Promise.allSettled(trainers.values());
            await Promise.all(opened.flatMap((trainer) => (trainer.status === 'fulfilled' ? [trainer.value.close()] : [])));
            const started = await engine;
            await started?.close();
        },
    };
}
/** Versions and headers may lead to other models behind one address. */
function addressOf(baseUrl, { apiVersion, headers }) {
    const version = apiVersion === null ? '' : `?api-version=${apiVersion}`;
    const told = Object.keys(headers).length === 0 ? '' : ` ${(0,canonical_json/* canonicalJson */.d)(headers)}`;
    return `${baseUrl}${version}${told}`;
}
function askNobody() {
    return Promise.reject(new Error('A run that calls nobody wanted an answer'));
}


/***/ }),

/***/ 71885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ interruptedFailure),
/* harmony export */   s: () => (/* binding */ throwIfInterrupted)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);

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


/***/ }),

/***/ 70912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ loadLock),
  R: () => (/* binding */ saveLock)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(69592);
// EXTERNAL MODULE: ./build/files/replace-file.js
var replace_file = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/lock/format-lock.js
/**
 * The same text for the same lock: tasks by name, keys in a fixed order, one a line, so that two branches that promote models of
 * different tasks merge without a conflict, as a rule.
 */
function formatLock({ schemaVersion, models, ...rest }) {
    const sorted = Object.entries(models).sort(([one], [other]) => (one < other ? -1 : 1));
    const ordered = Object.fromEntries(sorted.map(([task, entry]) => [task, orderEntry(entry)]));
    return `${JSON.stringify({ ...rest, schemaVersion, models: ordered }, null, 2)}\n`;
}
function orderEntry({ previous, ...lineage }) {
    return { ...orderLineage(lineage), previous: previous === null ? null : orderLineage(previous) };
}
function orderLineage(lineage) {
    const { train, validation, heldOut } = lineage.datasets;
    const hyperparameters = Object.entries(lineage.hyperparameters).sort(([one], [other]) => (one < other ? -1 : 1));
    return {
        model: lineage.model,
        provider: lineage.provider,
        servedAt: lineage.servedAt,
        base: lineage.base,
        method: lineage.method,
        hyperparameters: Object.fromEntries(hyperparameters),
        seed: lineage.seed,
        job: lineage.job,
        file: lineage.file,
        recipe: lineage.recipe,
        datasets: { train, validation, heldOut },
        report: lineage.report === null ? null : orderReport(lineage.report),
        commit: lineage.commit,
        run: lineage.run,
        date: lineage.date,
    };
}
function orderReport(report) {
    const { verdict, rule, samples, baselineModel, baseline, candidate, difference, low, high } = report;
    return { verdict, rule, samples, baselineModel, baseline, candidate, difference, low, high };
}

// EXTERNAL MODULE: ./build/lock/lock.js
var lock = __webpack_require__(7439);
// EXTERNAL MODULE: ./build/lock/parse-lock.js
var parse_lock = __webpack_require__(90005);
;// CONCATENATED MODULE: ./build/steps/load-lock.js







/** The lock beside the configuration; empty where there is none. A `Failure` when it cannot be used. */
async function loadLock(folder) {
    const path = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.join)(folder, lock/* LOCK_FILE_NAME */.rx));
    if (!(0,external_node_fs_.existsSync)(path))
        return { path, lock: lock/* emptyLock */.Vc };
    return { path, lock: (0,parse_lock/* parseLock */.P)(new TextDecoder().decode(await (0,read_bytes/* readBytes */.i)(path, 'The configuration')), path) };
}
async function saveLock({ path, lock }) {
    await (0,replace_file/* overwriteFile */.KS)(path, formatLock(lock));
}


/***/ }),

/***/ 55893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h6: () => (/* binding */ loadTasks)
/* harmony export */ });
/* unused harmony exports loadConfiguration, makeTasks */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54543);
/* harmony import */ var _files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69592);
/* harmony import */ var _lock_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7439);
/* harmony import */ var _settings_parse_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35317);
/* harmony import */ var _settings_resolve_tasks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12605);
/* harmony import */ var _load_accepted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78061);
/* harmony import */ var _load_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70912);









/** The tasks of a configuration, as `loadConfiguration` finds it. */
async function loadTasks(config, { folder = '.', onlyTask } = {}) {
    const { configuration, baseFolder, path } = await loadConfiguration(config, folder);
    const tasks = await makeTasks(configuration, baseFolder);
    return {
        tasks: onlyTask === undefined ? tasks : [findTask(tasks, onlyTask)],
        baseFolder,
        configuration: path,
    };
}
/**
 * Loads the configuration from a path, which may start from `folder`, or from the text itself when that has a
 * line break or a brace and names no file.
 */
async function loadConfiguration(config, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, config);
    const inline = /[\n{]/.test(config) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    if (!inline && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw noConfiguration(path);
    const text = inline ? config : new TextDecoder().decode(await (0,_files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(path, 'The setting `config`'));
    return {
        configuration: (0,_settings_parse_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfiguration */ .M)(text, inline ? 'config' : path),
        baseFolder: inline ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)),
        path: inline ? null : path,
    };
}
function noConfiguration(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const near = findNearby(whole);
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'configuration',
        what: `There is no configuration ${path}.`,
        evidence: `Looked for ${whole}${near === null ? '' : `; there is ${near}`}.`,
        remedy: near === null
            ? '`tunegate init` writes one for what stands in this folder; one that lies elsewhere is named by `--config`, or by the input `config` of the action.'
            : `Name it by \`--config\`, or by the input \`config\` of the action, or run in its folder.`,
    });
}
/** A configuration under the other usual ending, or in a folder above; null where there is none. */
function findNearby(path) {
    const other = path.replace(/\.ya?ml$/, (ending) => (ending === '.yml' ? '.yaml' : '.yml'));
    if (other !== path && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(other))
        return other;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(above))
            return above;
    }
    return null;
}
/** A configuration's tasks with what stands in its folder: accepted findings and promoted models. */
async function makeTasks(configuration, baseFolder) {
    const accepted = await (0,_load_accepted_js__WEBPACK_IMPORTED_MODULE_7__/* .loadAccepted */ .c)(baseFolder);
    const lock = await (0,_load_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .loadLock */ .G)(baseFolder);
    return (0,_settings_resolve_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveTasks */ .J)(configuration).map((task) => ({
        ...task,
        accepted,
        lock: { ...task.lock, path: lock.path, entry: (0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .findEntry */ .w4)(lock.lock, task.name) },
    }));
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


/***/ })

};
