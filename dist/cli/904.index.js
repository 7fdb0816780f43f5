export const id = 904;
export const ids = [904];
export const modules = {

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ runStory)
});

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(8539);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/files/find-files.js
var find_files = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/local/start-local-engine.js + 45 modules
var start_local_engine = __webpack_require__(7097);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
;// CONCATENATED MODULE: ./build/evaluate/decide-retry.js
const mostAttempts = 6;
const longestWaitMs = 60_000;
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
 * The one retry policy. `attempt` counts from 1; `jitter` is a number in 0..1 that spreads the waits of parallel calls.
 * Exponential from 0.5 s, doubled each time, capped at 60 s, never less than what the service asks for; a service that asks
 * for more than 10 minutes is not waited for.
 */
function decideRetry(trouble, attempt, jitter) {
    if (isFatal(trouble))
        return { kind: 'stop-run' };
    if (attempt >= mostAttempts || !isTransient(trouble))
        return { kind: 'give-up' };
    if (trouble.retryAfterMs !== null && trouble.retryAfterMs > 600_000)
        return { kind: 'give-up' };
    const backoffMs = Math.min(longestWaitMs, 500 * 2 ** (attempt - 1)) * (0.75 + jitter / 2);
    return { kind: 'retry', waitMs: Math.max(trouble.retryAfterMs ?? 0, backoffMs) };
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

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(8193);
;// CONCATENATED MODULE: ./build/openai/describe-trouble.js


/** A response that has status 200 but not the promised body: cut off, HTML from a proxy, another shape. */
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
        return { ...none, status: 200, code: 'malformed-response', message: error.message };
    }
    // A connection that breaks while the body is read surfaces as fetch's own error.
    if (error instanceof TypeError && 'cause' in error)
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

;// CONCATENATED MODULE: ./build/openai/make-ask.js




/** Asks models of one OpenAI-compatible service through Chat Completions, with the retry policy of `decideRetry`. */
function makeAsk(provider, client, effects) {
    return async (call, signal) => {
        for (let attempt = 1;; attempt += 1) {
            const startedMs = effects.nowMs();
            try {
                const completion = await requestCompletion(client, call, signal);
                return toAnswer(completion, effects.nowMs() - startedMs, attempt);
            }
            catch (error) {
                signal.throwIfAborted();
                const trouble = describeTrouble(error);
                if (trouble === null)
                    throw error;
                const decision = decideRetry(trouble, attempt, effects.random());
                if (decision.kind === 'stop-run')
                    throw explainRefusal(provider, `a call of ${call.model}`, trouble);
                if (decision.kind === 'give-up') {
                    const code = trouble.code ?? (trouble.status === null ? 'error' : `http-${trouble.status}`);
                    return { status: 'failed', code, message: trouble.message, attempts: attempt };
                }
                await effects.wait(decision.waitMs, signal);
            }
        }
    };
}
const count = schemas/* number */.aig().int().min(0);
const completionSchema = schemas/* object */.Ikc({
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
async function requestCompletion(client, call, signal) {
    const body = {
        model: call.model,
        messages: call.messages,
        ...(call.tools === undefined ? {} : { tools: call.tools }),
        ...call.parameters,
    };
    const response = await client.post('/chat/completions', { body, signal });
    const parsed = completionSchema.safeParse(response);
    if (!parsed.success)
        throw new MalformedResponse('the response is not a chat completion');
    return parsed.data;
}
function toAnswer({ choices, usage }, latencyMs, attempts) {
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
    };
}

;// CONCATENATED MODULE: ./build/openai/make-client.js


/** One attempt that takes longer than this is given up and counted as a timeout. */
const attemptTimeoutMs = 180_000;
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
    return new openai/* default */.Ay({
        apiKey: apiKey.trim(),
        ...(baseUrl === null ? {} : { baseURL: baseUrl }),
        maxRetries: 0,
        timeout: attemptTimeoutMs,
        logLevel: 'off',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/fine-tune/recipe-key.js

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
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex');
}

;// CONCATENATED MODULE: ./build/openai/make-trainer.js






/** Reads may be repeated at will; what costs money is sent once. */
const readRetries = 4;
/** Trains on OpenAI's fine-tuning API, or on a service that speaks its shapes. */
function makeTrainer(provider, client) {
    const read = { maxRetries: readRetries };
    return {
        findJobs: (key) => explained(provider, 'to list its fine-tuning jobs', async () => {
            const jobs = [];
            const pages = client.fineTuning.jobs.list({ limit: 100, metadata: { [recipeMetadataKey]: key } }, read);
            for await (const job of pages) {
                // A service that does not know the filter returns every job.
                if (job.metadata?.[recipeMetadataKey] === key)
                    jobs.push(toTrainingJob(job));
            }
            return jobs;
        }),
        createJob: (recipe, key) => explained(provider, `to train ${recipe.baseModel}`, async () => {
            const trainingFile = await upload(client, recipe.trainingFile);
            const validationFile = recipe.validationFile === null ? null : await upload(client, recipe.validationFile);
            const job = await client.fineTuning.jobs.create({
                model: recipe.baseModel,
                training_file: trainingFile,
                ...(validationFile === null ? {} : { validation_file: validationFile }),
                suffix: recipe.suffix,
                seed: recipe.seed,
                metadata: { [recipeMetadataKey]: key },
                method: { type: 'supervised', supervised: { hyperparameters: toHyperparameters(recipe) } },
            }, { maxRetries: 0 });
            return toTrainingJob(job);
        }),
        readJob: (id) => explained(provider, `to show the job ${id}`, async () => toTrainingJob(await client.fineTuning.jobs.retrieve(id, read))),
        readCurve: (id) => explained(provider, `to list the events of the job ${id}`, async () => {
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
async function explained(provider, doing, work) {
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

;// CONCATENATED MODULE: ./build/make-world.js







/** Wires the adapters: the disk, the clock, the network and, when a task asks for it, the local engine. */
function makeWorld({ baseFolder, environment, progress }) {
    const connections = new Map();
    let engine = null;
    async function connect(provider) {
        if (provider.kind === 'local')
            engine ??= (0,start_local_engine/* startLocalEngine */.E)({});
        const local = provider.kind === 'local' ? await engine : null;
        const client = makeClient({
            provider: provider.name,
            baseUrl: local?.url ?? provider.baseUrl,
            apiKeyEnv: provider.apiKeyEnv,
            apiKey: local ? 'local' : (environment[provider.apiKeyEnv] ?? null),
        });
        const effects = {
            nowMs: () => performance.now(),
            random: Math.random,
            wait: async (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
        };
        return { ask: makeAsk(provider.name, client, effects), trainer: makeTrainer(provider.name, client) };
    }
    return {
        nowMs: Date.now,
        wait: (ms) => (0,promises_.setTimeout)(ms),
        findFiles: (patterns, setting) => (0,find_files/* findFiles */.l)({ patterns, from: baseFolder, setting }),
        readBytes: read_bytes/* readBytes */.i,
        connect: (provider) => {
            const connection = connections.get(provider.name) ?? connect(provider);
            connections.set(provider.name, connection);
            return connection;
        },
        progress,
        close: async () => {
            const started = await engine;
            await started?.close();
        },
    };
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

// EXTERNAL MODULE: ./build/compare/compare-outcomes.js + 25 modules
var compare_outcomes = __webpack_require__(9922);
;// CONCATENATED MODULE: ./build/domain/known.js

/** A number that may be unknown. Unknown carries its reason and is never 0. */
const knownNumberSchema = schemas/* discriminatedUnion */.gMt('known', [
    schemas/* object */.Ikc({ known: schemas/* literal */.euz(true), value: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ known: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
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
/** Source: the pricing and model pages of developers.openai.com, read on this date. */
const priceTableDate = '2026-11-20';
const openAiPrices = {
    'gpt-4.1-2025-04-14': {
        input: 2,
        cachedInput: 0.5,
        output: 8,
        fineTuned: { training: 25, input: 3, cachedInput: 0.75, output: 12 },
    },
    'gpt-4.1-mini-2025-04-14': {
        input: 0.4,
        cachedInput: 0.1,
        output: 1.6,
        fineTuned: { training: 5, input: 0.8, cachedInput: 0.2, output: 3.2 },
    },
    'gpt-4o-2024-08-06': {
        input: 2.5,
        cachedInput: 1.25,
        output: 10,
        fineTuned: { training: 25, input: 3.75, cachedInput: 1.875, output: 15 },
    },
    'gpt-4o-mini-2024-07-18': {
        input: 0.15,
        cachedInput: 0.075,
        output: 0.6,
        fineTuned: { training: 3, input: 0.3, cachedInput: 0.15, output: 1.2 },
    },
    'gpt-6-luna': { input: 0.1, cachedInput: 0.01, output: 0.5 },
    'gpt-6-sol': { input: 2, cachedInput: 0.2, output: 10 },
    'gpt-6-astra': { input: 10, cachedInput: 1, output: 50 },
    'gpt-6.1-terra': { input: 1, cachedInput: 0.05, output: 5 },
    'gpt-5.6-luna': { input: 0.2, cachedInput: 0.02, output: 1.2 },
    'gpt-5.6-terra': { input: 2, cachedInput: 0.2, output: 12 },
    'gpt-5.6-sol': { input: 5, cachedInput: 0.5, output: 30 },
};
/** Names that the service resolves to a dated snapshot. */
const openAiAliases = {
    'gpt-4.1': 'gpt-4.1-2025-04-14',
    'gpt-4.1-mini': 'gpt-4.1-mini-2025-04-14',
    'gpt-4o': 'gpt-4o-2024-08-06',
    'gpt-4o-mini': 'gpt-4o-mini-2024-07-18',
};

;// CONCATENATED MODULE: ./build/cost/price-calls.js


/** What these tokens cost in US dollars. `ft:BASE:…` is priced as a fine-tune of its base; the local engine is free. */
function priceCalls(provider, model, tokens) {
    if (provider === 'local')
        return known(0);
    const price = findPrice(provider, model);
    if (price === null)
        return unknownPrice(provider, model);
    const freshTokens = tokens.promptTokens - tokens.cachedPromptTokens;
    const perMillion = freshTokens * price.input + tokens.cachedPromptTokens * price.cachedInput + tokens.completionTokens * price.output;
    return known(perMillion / 1e6);
}
/** What training costs in US dollars: tokens of one pass, times the passes, times the price. */
function priceTraining(provider, baseModel, tokensPerEpoch, epochs) {
    if (provider === 'local')
        return known(0);
    const price = provider === 'openai' ? lookUp(baseModel)?.fineTuned?.training : undefined;
    return price === undefined
        ? unknownPrice(provider, `training ${baseModel}`)
        : known((tokensPerEpoch * epochs * price) / 1e6);
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
    return unknown(`no price for ${what} at ${provider} in the table of ${priceTableDate}`);
}

;// CONCATENATED MODULE: ./build/evaluate/summarise-target.js


/** Counts, tokens, latency and cost of one target over all its answers. Nothing is averaged over the survivors unsaid. */
function summariseTarget(target, judged) {
    const answered = judged.flatMap(({ answer }) => (answer.status === 'answered' ? [answer] : []));
    const scores = judged.flatMap(({ score }) => (score?.status === 'scored' ? [score.value] : []));
    const usage = sumUsage(answered);
    const usd = usage === null
        ? unknown('the service did not report its token usage')
        : priceCalls(target.provider, target.model, usage);
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
        latencyMs: quantiles(answered.map((answer) => answer.latencyMs)),
        calls: judged.reduce((sum, { answer }) => sum + answer.attempts, 0),
        cachedCalls: 0,
        usd,
        usdPer1000Calls: perThousand(usd, answered.length),
    };
}
function perThousand(usd, answers) {
    if (answers === 0)
        return unknown('no call was answered');
    return usd.known ? known((usd.value / answers) * 1000) : usd;
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
        systemPrompt,
        fewShot: fewShot.messages,
        parameters: settings.parameters,
        promptSummary: [settings.systemPromptFile, fewShot.summary].filter((part) => part !== null).join(', '),
    };
}
async function readPrompt(setting, { systemPromptFile }, world) {
    if (systemPromptFile === null)
        return null;
    const [path] = await world.findFiles([systemPromptFile], setting);
    if (path === undefined)
        return null;
    const bytes = await world.readBytes(path, setting);
    return new TextDecoder('utf-8').decode(bytes).trim();
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
function checkErrorRate(task, { baseline, candidate }) {
    for (const [role, judged] of [
        ['baseline', baseline],
        ['candidate', candidate],
    ]) {
        const failed = judged.filter(({ answer }) => answer.status === 'failed');
        if (failed.length <= judged.length * task.maxErrorRate)
            continue;
        throw new failure/* Failure */.H({
            kind: 'outside',
            what: `Too many calls of the ${role} failed to decide anything.`,
            evidence: `${failed.length} of ${judged.length} calls had no answer (allowed: ${task.maxErrorRate * 100} %). ${describeReasons(failed)}`,
            remedy: 'Mend the cause and run the same command again, or raise `max-error-rate` if so many failures are normal for this service.',
        });
    }
}
function describeReasons(failed) {
    const counts = new Map();
    for (const { answer } of failed) {
        if (answer.status === 'failed')
            counts.set(answer.code, (counts.get(answer.code) ?? 0) + 1);
    }
    return [...counts].map(([code, count]) => `${count} × ${code}`).join(', ');
}

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
    const counter = (0,count_tokens/* makeTokenCounter */.o)();
    const bounds = targets.map((target) => boundTarget(target, samples, counter));
    return {
        training: estimateTraining(task, datasets),
        evaluation: {
            calls: targets.length * samples.length,
            promptTokens: bounds.reduce((sum, bound) => sum + bound.promptTokens, 0),
            usd: addKnown(bounds.map((bound) => bound.usd)),
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
        evidence: usd.known ? `Up to $${usd.value.toFixed(2)} against a limit of $${maxUsd.toFixed(2)}.` : usd.reason,
        remedy: usd.known
            ? `Raise ${setting}, or use fewer or shorter samples. No call was made.`
            : `Remove ${setting}, or use a model with a known price. No call was made.`,
    });
}
function estimateTraining({ fineTune }, datasets) {
    if (fineTune === null)
        return null;
    const training = datasets.files.filter(({ report }) => report.role === 'train');
    const tokens = training.reduce((sum, { report }) => sum + report.tokens, 0);
    const examples = training.reduce((sum, { report }) => sum + report.examples, 0);
    const { nEpochs } = fineTune.hyperparameters;
    const epochs = nEpochs === 'auto' ? countAutomaticEpochs(examples) : nEpochs;
    return { tokens, epochs, usd: priceTraining(fineTune.provider.name, fineTune.baseModel, tokens, epochs) };
}
function boundTarget(target, samples, counter) {
    const promptTokens = samples.reduce((sum, sample) => {
        const { messages, tools } = buildCall(target, sample);
        return sum + counter.countExample(messages, tools);
    }, 0);
    const most = target.parameters.max_completion_tokens;
    const completionTokens = target.provider === 'local' ? 0 : most === undefined ? null : most * samples.length;
    const usd = completionTokens === null
        ? unknown(`${target.model} has no parameters.max-completion-tokens that would bound its answers`)
        : priceCalls(target.provider, target.model, { promptTokens, cachedPromptTokens: 0, completionTokens });
    return { promptTokens, usd };
}

// EXTERNAL MODULE: ./build/graders/graders.js + 2 modules
var graders_graders = __webpack_require__(3575);
;// CONCATENATED MODULE: ./build/evaluate/judged-answer.js

/** A refused answer is wrong whatever its words: graders see answers only. */
function judgeAnswer(graders, sample, answer) {
    if (answer.status === 'failed')
        return { sample, answer, score: null };
    if (answer.refusal !== null)
        return { sample, answer, score: { status: 'scored', value: 0 } };
    return { sample, answer, score: (0,graders_graders/* gradeAnswer */.m)(graders, answer, sample) };
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

;// CONCATENATED MODULE: ./build/evaluate/run-calls.js
/**
 * Runs `call` for every item, at most `concurrency` at once, starting them in order. Results come back in the order of the
 * items. The first throw aborts what is under way, waits for it to end, and is thrown on: nothing runs behind the caller's back.
 */
async function runCalls(items, concurrency, call) {
    const abort = new AbortController();
    const results = new Map();
    const queue = items.entries();
    let failure = null;
    async function work() {
        for (const [index, item] of queue) {
            if (abort.signal.aborted)
                return;
            try {
                results.set(index, await call(item, abort.signal));
            }
            catch (error) {
                failure ??= { error };
                abort.abort();
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
    rethrow(failure);
    return [...results].sort(([left], [right]) => left - right).map(([, result]) => result);
}
function rethrow(failure) {
    if (failure !== null)
        throw failure.error;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-targets.js




/** Asks both targets about every sample, side by side, so that both meet the same conditions; the order is fixed by the plan's seed. */
async function evaluateTargets(task, targets, samples, plan, world) {
    const connections = {
        baseline: await world.connect(task.baseline.provider),
        candidate: await world.connect(task.candidate.provider),
    };
    const roles = ['baseline', 'candidate'];
    const calls = orderSamples(samples, plan.seed).flatMap((sample) => roles.map((role) => ({ role, sample })));
    let done = 0;
    const judged = await runCalls(calls, plan.concurrency, async ({ role, sample }, signal) => {
        const answer = await connections[role].ask(buildCall(targets[role], sample), signal);
        done += 1;
        world.progress({ kind: 'count', task: task.name, label: 'evaluate', done, total: calls.length });
        return { role, judged: judgeAnswer(task.graders, sample, answer) };
    });
    const ofRole = (wanted) => judged.flatMap(({ role, judged: one }) => (role === wanted ? [one] : []));
    return { baseline: ofRole('baseline'), candidate: ofRole('candidate') };
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

;// CONCATENATED MODULE: ./build/steps/fine-tune-model.js







/**
 * Lets the model for this data and recipe exist: finds its job, or creates it where `mayCreate`, and waits as long as the
 * settings allow. Running it again pays nothing again.
 */
async function fineTuneModel(task, settings, datasets, training, mayCreate, world) {
    const recipe = makeRecipe(task, settings, datasets);
    const key = recipeKey(recipe);
    const { trainer } = await world.connect(settings.provider);
    const existing = chooseJob(await trainer.findJobs(key));
    if (existing === null) {
        if (!mayCreate)
            throw notTrained(task, settings);
        checkBudget(`tasks.${task.name}.fine-tune.max-usd`, settings.maxUsd, training?.usd ?? { known: false, reason: 'no estimate' });
        world.progress({ kind: 'step', task: task.name, text: `train ${recipe.baseModel} on ${recipe.trainingFile.name}` });
    }
    const job = await waitForJob(task, settings, trainer, existing ?? (await trainer.createJob(recipe, key)), world);
    return describeJob(settings, job, existing !== null, await trainer.readCurve(job.id));
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
    if (job.status === 'failed' || job.status === 'cancelled')
        throw jobFailed(settings, job);
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
            : priceTraining(settings.provider.name, settings.baseModel, job.trainedTokens, 1),
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
        remedy: 'Mend the cause and run the same command again: other data or settings make a new job.',
    });
}
const dataErrorCodes = new Set([
    'invalid_training_file',
    'invalid_file_format',
    'invalid_n_examples',
    'invalid_validation_file',
]);

// EXTERNAL MODULE: ./build/dataset/check-files.js + 104 modules
var check_files = __webpack_require__(8114);
;// CONCATENATED MODULE: ./build/steps/read-datasets.js

/** Reads and checks every dataset file of a task. Findings are values; only a file that is not there is a failure. */
async function readDatasets(task, world) {
    const wanted = [
        { role: 'train', patterns: task.train },
        { role: 'validation', patterns: task.validation },
        { role: 'held-out', patterns: task.heldOut },
        { role: 'few-shot', patterns: fewShotFiles(task) },
    ];
    const files = [];
    for (const { role, patterns } of wanted) {
        const setting = `tasks.${task.name}.${role}`;
        if (patterns.length === 0)
            continue;
        for (const path of await world.findFiles(patterns, setting)) {
            files.push({ path, role, bytes: await world.readBytes(path, setting) });
        }
    }
    const withRole = (role) => files.filter((file) => file.role === role);
    return {
        ...(0,check_files/* checkFiles */.g)(files, { method: 'supervised' }),
        train: withRole('train'),
        validation: withRole('validation'),
    };
}
function fewShotFiles({ baseline, candidate }) {
    const files = [baseline.fewShotFile, candidate.fewShotFile].flatMap((file) => (file === null ? [] : [file]));
    return [...new Set(files)];
}

;// CONCATENATED MODULE: ./build/steps/run-task.js











/**
 * validate → estimate → fine-tune → evaluate → compare. A failure on the way is told in the report, beside all that was known
 * by then: there is a report exactly when something went wrong.
 */
async function runTask(task, plan, world) {
    let report = emptyReport(task);
    const add = (part) => {
        report = { ...report, ...part };
    };
    try {
        world.progress({ kind: 'step', task: task.name, text: 'validate the datasets' });
        const datasets = await readDatasets(task, world);
        add({ datasets: datasets.report });
        const { errors } = datasets.report.summary;
        if (errors > 0)
            return skipped(report, `The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was trained or called.`);
        const provisional = await buildTargets(task, datasets, world);
        const estimate = estimateCosts(task, datasets, [provisional.baseline, provisional.candidate]);
        add({ estimate });
        if (plan.evaluate)
            checkBudget(`tasks.${task.name}.budget.max-usd`, task.maxEvaluationUsd, estimate.evaluation.usd);
        const fineTune = await trainWhenWanted(task, datasets, estimate.training, plan, world);
        if (fineTune !== null)
            add({ fineTune, cost: { ...report.cost, trainingUsd: fineTune.reused ? known(0) : fineTune.usd } });
        if (fineTune !== null && fineTune.model === null) {
            return skipped(report, `The fine-tuning job ${fineTune.jobId} is still ${fineTune.status}; a later run carries on with it.`);
        }
        if (!plan.evaluate)
            return { ...skipped(report, 'Nothing was to be evaluated in this run.'), passed: true };
        const targets = withTunedModel(task, provisional, fineTune?.model ?? null);
        add({ cost: { ...report.cost, evaluationUsd: unknown('the evaluation did not come to its end') } });
        const judged = await evaluateTargets(task, targets, datasets.samples, plan, world);
        const baseline = summariseTarget(targets.baseline, judged.baseline);
        const candidate = summariseTarget(targets.candidate, judged.candidate);
        add({
            targets: { baseline, candidate },
            cost: { ...report.cost, evaluationUsd: addKnown([baseline.usd, candidate.usd]) },
        });
        checkErrorRate(task, judged);
        const { outcomes, excluded, broken, fixed } = pairResults(judged.baseline, judged.candidate);
        const comparison = (0,compare_outcomes/* compareOutcomes */.j)({ outcomes, excluded, gate: task.gate });
        const { verdict, passed, reasons } = comparison;
        return { ...report, comparison, flips: { broken: [...broken], fixed: [...fixed] }, verdict, passed, reasons };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const { kind, message: what, evidence, remedy } = error;
        return { ...skipped(report, what), failure: { kind, what, evidence, remedy } };
    }
}
async function trainWhenWanted(task, datasets, training, plan, world) {
    const { fineTune } = task;
    const wanted = !plan.evaluate || task.baseline.model.kind === 'tuned' || task.candidate.model.kind === 'tuned';
    if (fineTune === null || !wanted || plan.training === 'none')
        return null;
    const mayCreate = plan.training === 'create' || fineTune.provider.kind === 'local';
    return fineTuneModel(task, fineTune, datasets, training, mayCreate, world);
}
function emptyReport(task) {
    return {
        name: task.name,
        datasets: { schemaVersion: 1, files: [], pairs: [], summary: { errors: 0, warnings: 0, tokens: 0 } },
        estimate: null,
        fineTune: null,
        graders: [...task.graders],
        targets: {},
        comparison: null,
        guards: [],
        slices: [],
        flips: { broken: [], fixed: [] },
        cost: { trainingUsd: known(0), evaluationUsd: known(0) },
        verdict: 'skipped',
        passed: false,
        reasons: [],
        failure: null,
    };
}
function skipped(report, reason) {
    return { ...report, verdict: 'skipped', passed: false, reasons: [reason] };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/pipeline.js



/** The whole story as a value: everything that is shown, published or decided later is a function of this report. */
async function runPipeline({ tasks, plan, failOn, run }, world) {
    const startedMs = world.nowMs();
    const reports = [];
    for (const task of tasks)
        reports.push(await runTask(task, plan, world));
    return {
        schemaVersion: 1,
        tool: { name: 'tunegate', version: version/* version */.r },
        run: { ...run, startedAt: new Date(startedMs).toISOString(), durationMs: world.nowMs() - startedMs },
        tasks: reports,
        gate: decideGate(reports, failOn),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/files/system-error.js
var system_error = __webpack_require__(8392);
;// CONCATENATED MODULE: ./build/files/write-files.js




/** Writes all files into the folder, each whole or not at all: readers never see a half-written one. */
async function writeFiles(folder, contents) {
    try {
        await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
        for (const [name, text] of Object.entries(contents))
            await writeWhole((0,external_node_path_.join)(folder, name), text);
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
async function writeWhole(path, text) {
    const partial = `${path}.partial-${process.pid}`;
    try {
        await (0,external_node_fs_promises_.writeFile)(partial, text);
        await (0,external_node_fs_promises_.rename)(partial, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(partial, { force: true });
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

// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(1001);
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
            return `- ${mark} ${place(run, path, diagnostic.line)} ${markdownText(diagnostic.message, 300)}${hint} ${code}`;
        }),
        ...(rest > 0 ? [`- And ${(0,numbers/* formatCount */.B4)(rest)} more in the report files.`] : []),
        ...overlaps(datasets.pairs),
    ].join('\n');
}
function place(run, path, line) {
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
    return `tunegate ${run.command} --config ${shellWord(run.configuration ?? 'tunegate.yml')} --task ${shellWord(task.name)}`;
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
        ...section('training', 'Training', task.fineTune === null ? '' : statements(describeTraining(task.fineTune))),
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
    const pieces = markdownPieces(report, { broken: 20, fixed: 10, findings: 20, text: 200 });
    return fitSections([markers, ...pieces], 65_000, (text) => text.length);
}

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
        fineTune === null
            ? ''
            : `<h3>Training</h3>${loss(fineTune.curve)}${definitions(describeTraining(fineTune).filter(({ label }) => !label.includes('oss')))}`,
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
            block('expected', flip.expected, ''),
            block('baseline', flip.baseline, right('baseline')),
            block('candidate', flip.candidate, right('candidate')),
        ].join('');
        return `<details><summary><span class="soft">line ${flip.line}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.input), 160)}</span><span class="change">${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.baseline), 32)} → ${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.candidate), 32)}</span></summary><div><p class="soft">${html_task_place(run, flip.file, flip.line)}</p><div class="input">${block('input', flip.input, '')}</div><div class="answers">${answers}</div></div></details>`;
    });
    return `<h3>${title}</h3>\n${cards.join('\n')}`;
}
function block(title, text, mark) {
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

// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(5566);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
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
        ['training', task.fineTune === null ? [] : statementLines(describeTraining(task.fineTune), width, paint)],
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
const text_mostFindings = 10;
function dataLines({ datasets }, width, paint) {
    if (datasets.files.length === 0)
        return [];
    const examples = datasets.files.reduce((sum, file) => sum + file.examples, 0);
    const { tokens } = datasets.summary;
    const findings = (0,worst_findings/* findingsByRule */.O)(datasets);
    const rest = findings.length - text_mostFindings;
    return [
        `${(0,numbers/* formatPlural */.yk)(datasets.files.length, 'file')}, ${(0,numbers/* formatPlural */.yk)(examples, 'example')}, ${(0,numbers/* formatPlural */.yk)(tokens, 'token')}: ${(0,describe_findings/* describeFindings */.k)(datasets)}`,
        ...findings.slice(0, text_mostFindings).flatMap(({ path, diagnostic, count }) => {
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

;// CONCATENATED MODULE: ./build/terminal/show-progress.js
const redrawEveryMs = 100;
const lineEveryMs = 15_000;
/**
 * Shows progress on a stream: a bar that redraws itself on a terminal; in a log one line a step and one every 15 s of counting.
 * `makeSafe` makes text safe for the stream: task names come from a file of the pull request.
 */
function showProgress(stream, nowMs, makeSafe) {
    let lastDrawnMs = Number.NEGATIVE_INFINITY;
    let startedMs = 0;
    function showCount(event) {
        const now = nowMs();
        if (event.done <= 1) {
            startedMs = now;
            lastDrawnMs = stream.isTTY ? Number.NEGATIVE_INFINITY : now;
        }
        const finished = event.done === event.total;
        if (!finished && now - lastDrawnMs < (stream.isTTY ? redrawEveryMs : lineEveryMs))
            return;
        lastDrawnMs = now;
        const perSecond = event.done / Math.max(0.001, (now - startedMs) / 1000);
        const rest = finished ? '' : `, ${Math.ceil((event.total - event.done) / perSecond)} s left`;
        const counts = `${event.done}/${event.total} calls, ${Math.round(perSecond)}/s${rest}`;
        const name = `${makeSafe(event.task)}: ${event.label}`;
        if (stream.isTTY)
            stream.write(`\r\u001b[2K${name} ${bar(event.done / event.total)} ${counts}${finished ? '\n' : ''}`);
        else
            stream.write(`${name} ${counts}\n`);
    }
    return (event) => {
        if (event.kind === 'count')
            showCount(event);
        else
            stream.write(`${makeSafe(event.task)}: ${makeSafe(event.text)}\n`);
    };
}
function bar(share) {
    const width = 20;
    const filled = Math.round(share * width);
    return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}

;// CONCATENATED MODULE: ./build/cli/run-story.js







/** Runs the pipeline on this machine, writes the report files and prints the result. */
async function runStory({ command, loaded, plan, reportFolder }, terminal) {
    const progress = showProgress(terminal.stderr, Date.now, escape_log/* escapeLog */.Ah);
    const world = makeWorld({ baseFolder: loaded.baseFolder, environment: terminal.environment, progress });
    try {
        const run = { command, configuration: loaded.configuration };
        const report = await runPipeline({ tasks: loaded.tasks, plan, failOn: 'configured', run }, world);
        const files = await publishFiles(report, reportFolder);
        terminal.stdout(renderText(report, terminal));
        terminal.stdout(`\nReport: ${files.html}\n        ${files.json}\n`);
        return (0,exit_code/* exitCodeOf */.FO)(report);
    }
    finally {
        await world.close();
    }
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

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadTasks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(9592);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(2960);
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

;// CONCATENATED MODULE: ./build/settings/configuration.js




/**
 * Every key of `tunegate.yml`, once: the parser, the error messages, the JSON Schema for editors and the table in
 * docs/configuration.md are all made from this declaration.
 */
const filePattern = schemas/* string */.YjP().min(1);
const filePatterns = schemas/* union */.KCZ([filePattern, schemas/* array */.YOg(filePattern).min(1)]);
const probability = schemas/* number */.aig().gt(0).lt(0.5);
const usd = schemas/* number */.aig().gt(0);
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
        .refine(isSafeUrl, 'must be https (http is allowed for this machine only)')
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
const configurationSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).default(1).describe('Version of this format.'),
    providers: schemas/* record */.g1P(providerName, providerSchema)
        .default({})
        .describe('OpenAI-compatible services by a name of your choice.'),
    tasks: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a short name of letters, digits, ., - or _'), taskSchema)
        .refine((tasks) => Object.keys(tasks).length > 0, 'must name at least one task')
        .describe('What a model must do well, by name.'),
});
/** Keys must not travel in the clear: http is for loopback only. */
function isSafeUrl(text) {
    const { protocol, hostname } = new URL(text);
    return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

// EXTERNAL MODULE: ./build/settings/problem.js
var settings_problem = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/settings/parse-configuration.js




/**
 * YAML (or JSON, which is YAML) to a configuration with its defaults filled in.
 * Throws one `Failure` that names every problem with its line, so that nobody mends them one run at a time.
 */
function parseConfiguration(text, name) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: true });
    if (document.errors.length > 0) {
        const evidence = document.errors.map((error) => `${name}:${lines.linePos(error.pos[0]).line}: ${firstLine(error.message)}`);
        throw invalid(name, evidence, 'Correct the YAML.');
    }
    const input = expandAliases(document, name);
    const parsed = configurationSchema.safeParse(input ?? {});
    if (parsed.success)
        return parsed.data;
    const evidence = (0,settings_problem/* describeProblems */.y)(parsed.error.issues, input).map((problem) => {
        const line = lineOf(problem);
        return `${line === null ? name : `${name}:${line}`}: ${(0,settings_problem/* renderProblem */.f)(problem)}`;
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
    return new failure/* Failure */.H({ kind: 'configuration', what, evidence: evidence.join('\n'), remedy });
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}

// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(34);
;// CONCATENATED MODULE: ./build/settings/resolve-tasks.js



/** Resolves names and defaults that depend on other keys. Throws one `Failure` for a task that names what is not there. */
function resolveTasks(configuration) {
    return Object.entries(configuration.tasks).map(([name, task]) => resolveTask(name, task, configuration.providers));
}
function resolveTask(name, task, providers) {
    const provider = (chosen) => resolveProvider(name, chosen ?? task.provider, providers);
    const target = (configured) => ({
        provider: provider(configured.provider),
        model: parseModel(configured.model),
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
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `Task ${task} names the provider "${name}", which is not known.`,
        evidence: `Known are ${['openai', 'local', ...Object.keys(providers)].join(', ')}.`,
        remedy: `Add "${name}" with its base-url under \`providers\`, or correct the name.`,
    });
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
        onInconclusive: gate['on-inconclusive'] ?? gate_test/* defaultOnInconclusive */.r[gate.rule],
    };
}
function resolveFineTune(name, task, provider) {
    const models = [task.baseline.model, task.candidate.model];
    if (task['fine-tune'] === undefined && !models.includes('tuned'))
        return null;
    const configured = task['fine-tune'] ?? fineTuneSchema.parse({});
    const baseModel = configured['base-model'] ?? onlyPlainModel(models);
    if (baseModel === null) {
        throw new failure/* Failure */.H({
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

;// CONCATENATED MODULE: ./build/steps/load-tasks.js






/**
 * Loads the configuration from a path, which may start from `folder`, or from the text itself when that has more than one line
 * and names no file.
 */
async function loadTasks(config, { folder = '.', onlyTask } = {}) {
    const path = (0,external_node_path_.isAbsolute)(config) ? config : (0,external_node_path_.join)(folder, config);
    const inline = config.includes('\n') && !(0,external_node_fs_.existsSync)(path);
    const text = inline ? config : new TextDecoder().decode(await (0,read_bytes/* readBytes */.i)(path, 'The configuration'));
    const tasks = resolveTasks(parseConfiguration(text, inline ? 'config' : path));
    return {
        tasks: onlyTask === undefined ? tasks : [findTask(tasks, onlyTask)],
        baseFolder: inline ? (0,external_node_path_.resolve)(folder) : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)),
        configuration: inline ? null : path,
    };
}
function findTask(tasks, name) {
    const task = tasks.find((one) => one.name === name);
    if (task !== undefined)
        return task;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `There is no task "${name}".`,
        evidence: `The configuration holds ${tasks.map((one) => one.name).join(', ')}.`,
        remedy: 'Name one of these by --task, or leave --task out.',
    });
}


/***/ })

};
