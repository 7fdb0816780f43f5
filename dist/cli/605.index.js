export const id = 605;
export const ids = [605];
export const modules = {

/***/ 80034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ claimLevels),
/* harmony export */   r: () => (/* binding */ defaultOnInconclusive)
/* harmony export */ });
/**
 * A gate that must prove harm lets a doubtful candidate through with a warning; one that asks for proof of quality
 * does not.
 */
const defaultOnInconclusive = {
    'no-regression': 'warn',
    'not-worse': 'fail',
    threshold: 'fail',
};
/**
 * The error rates of the claims under a rule. The threshold claims nothing: its interval is shown at alpha on both
 * sides.
 */
function claimLevels({ rule, alpha, beta }) {
    switch (rule) {
        case 'no-regression':
            return { ok: beta, regression: alpha, improvement: alpha };
        case 'not-worse':
            return { ok: alpha, regression: beta, improvement: alpha };
        case 'threshold':
            return { ok: alpha, regression: alpha, improvement: alpha };
    }
}


/***/ }),

/***/ 23250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countAutomaticEpochs)
/* harmony export */ });
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


/***/ }),

/***/ 25447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ trainingServices),
/* harmony export */   FJ: () => (/* binding */ trainingServiceOf)
/* harmony export */ });
/* unused harmony export trainingServiceNames */
/* harmony import */ var _cost_count_epochs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23250);

/** Who can train, by the shape of its interface. Any other provider is taken to speak OpenAI's. */
const trainingServiceNames = ['openai', 'azure', 'together', 'fireworks', 'command', 'local'];
/** As documented on 2026-11-20. */
const trainingServices = {
    openai: {
        methods: ['supervised', 'dpo'],
        hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier', 'beta'],
        longestSuffix: 64,
        automaticEpochs: _cost_count_epochs_js__WEBPACK_IMPORTED_MODULE_0__/* .countAutomaticEpochs */ .X,
        outlivesRun: true,
        quotesPrice: false,
    },
    azure: {
        methods: ['supervised', 'dpo'],
        hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier', 'beta'],
        longestSuffix: 40,
        automaticEpochs: _cost_count_epochs_js__WEBPACK_IMPORTED_MODULE_0__/* .countAutomaticEpochs */ .X,
        outlivesRun: true,
        quotesPrice: false,
    },
    together: {
        methods: ['supervised', 'dpo'],
        hyperparameters: ['nEpochs', 'batchSize', 'learningRate', 'beta'],
        // 64, of which the recipe's key takes 24.
        longestSuffix: 40,
        automaticEpochs: () => 1,
        outlivesRun: true,
        quotesPrice: true,
    },
    fireworks: {
        methods: ['supervised', 'dpo'],
        hyperparameters: ['nEpochs', 'learningRate', 'beta'],
        longestSuffix: 40,
        automaticEpochs: () => 1,
        outlivesRun: true,
        quotesPrice: false,
    },
    command: {
        methods: ['supervised', 'dpo'],
        hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier', 'learningRate', 'beta'],
        longestSuffix: 64,
        automaticEpochs: _cost_count_epochs_js__WEBPACK_IMPORTED_MODULE_0__/* .countAutomaticEpochs */ .X,
        outlivesRun: false,
        quotesPrice: false,
    },
    local: {
        methods: ['supervised'],
        hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier'],
        longestSuffix: 64,
        automaticEpochs: _cost_count_epochs_js__WEBPACK_IMPORTED_MODULE_0__/* .countAutomaticEpochs */ .X,
        outlivesRun: false,
        quotesPrice: false,
    },
};
/** The service behind a provider's name. */
function trainingServiceOf(provider) {
    return trainingServiceNames.find((name) => name === provider) ?? 'openai';
}


/***/ }),

/***/ 68767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JB: () => (/* binding */ describeGrader),
  R7: () => (/* binding */ filesOfGraders),
  zp: () => (/* binding */ makeGraders),
  S: () => (/* binding */ providersOfGraders)
});

// EXTERNAL MODULE: ./build/graders/combine.js
var combine = __webpack_require__(65694);
;// CONCATENATED MODULE: ./build/graders/grader.js
/** The rule as one of the chosen graders. */
function nameGrader(grader, rule) {
    const ask = (answer, sample) => rule.ask?.(answer, sample) ?? [];
    return {
        ask,
        mayAsk: ask,
        labelled: rule.labelled === undefined ? [] : [{ grader, rule, answers: rule.labelled }],
        grade: (answer, sample, replies) => {
            const { observed, ...score } = rule.grade(answer, sample, replies);
            return { score, marks: [{ grader, score, ...(observed === undefined ? {} : { observed }) }] };
        },
    };
}

// EXTERNAL MODULE: ./build/graders/graders.js + 24 modules
var graders = __webpack_require__(51566);
;// CONCATENATED MODULE: ./build/graders/make-graders.js



/** The graders of a task as one: all of them must hold. `context.setting` names the list: `tasks.triage.graders`. */
function makeGraders(chosen, context) {
    const parts = chosen.map((grader, index) => ({ grader, weight: 1, setting: `${context.setting}[${index}]` }));
    return makeCombined('all', parts, context, new Map());
}
/** A short name for people: what combines others names them. */
function describeGrader(settings) {
    if (settings.name !== 'combine')
        return settings.name;
    const { rule, parts } = settings.options;
    return `${rule} of (${parts.map(({ grader }) => describeGrader(grader)).join(', ')})`;
}
/** The providers of the models that the graders ask, each once; null for that of the task. */
function providersOfGraders(chosen) {
    const asked = chosen.flatMap((settings) => {
        if (settings.name === 'combine')
            return providersOfGraders(settings.options.parts.map(({ grader }) => grader));
        return settings.name === 'model-judge' ? [settings.options.provider ?? null] : [];
    });
    return [...new Set(asked)];
}
/** Every file that the graders name, each with the setting that names it. */
function filesOfGraders(chosen, setting) {
    return chosen.flatMap((settings, index) => filesOf(settings, `${setting}[${index}]`));
}
function filesOf(settings, setting) {
    if (settings.name !== 'combine')
        return (0,graders/* filesOfRule */.x9)(settings).map((file) => ({ ...file, option: `${setting}.${settings.name}.${file.option}` }));
    const { rule, parts } = settings.options;
    return parts.flatMap(({ grader }, index) => filesOf(grader, `${setting}.combine.${rule}[${index}]`));
}
/** One after the other: how often a name was used before gives the next one its number. */
async function makeCombined(rule, parts, context, uses) {
    const made = [];
    for (const { grader, weight, setting } of parts)
        made.push({ grader: await makeGrader(grader, { ...context, setting }, uses), weight });
    return (0,combine/* combineGraders */.k_)(rule, made);
}
async function makeGrader(settings, context, uses) {
    if (settings.name !== 'combine')
        return nameGrader(nameUse(settings.name, uses), await (0,graders/* makeRule */.Be)(settings, context));
    const { rule, parts } = settings.options;
    const setting = `${context.setting}.combine.${rule}`;
    return makeCombined(rule, parts.map((part, index) => ({ ...part, setting: `${setting}[${index}]` })), context, uses);
}
function nameUse(name, uses) {
    const count = (uses.get(name) ?? 0) + 1;
    uses.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
}


/***/ }),

/***/ 7439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ lockSchema),
/* harmony export */   Vc: () => (/* binding */ emptyLock),
/* harmony export */   rM: () => (/* binding */ withEntry),
/* harmony export */   rx: () => (/* binding */ LOCK_FILE_NAME),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* unused harmony exports lockedReportSchema, lockEntrySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22960);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93950);
/* harmony import */ var _settings_safe_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12967);




/** The file that names the model which runs for each task. It lies beside the configuration. */
const LOCK_FILE_NAME = 'tunegate.lock.json';
/** Model ids, job ids and the like: what a service may call its things, and nothing that could break out of a line. */
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,300}$/, 'must be 1 to 300 printable characters without spaces');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal digits');
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(-1).max(1);
/** What the gate said of the model when it was promoted. */
const lockedReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    verdict: _domain_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSchema */ .$D,
    rule: _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRuleSchema */ .jg,
    samples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0),
    baselineModel: name,
    baseline: share.describe('Accuracy of the baseline, 0 to 1.'),
    candidate: share.describe('Accuracy of this model.'),
    difference: share,
    low: share.describe('Lower end of the interval of the difference.'),
    high: share,
});
const lineageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    model: name.describe('The promoted model, as it is called.'),
    provider: name.describe('Where it is called: a provider of the configuration.'),
    servedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ })
        .refine(_settings_safe_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafeUrl */ .F, 'must be https (http is allowed for this machine only)')
        .nullable()
        .describe("Address of the service that serves it, where that is not the provider's own."),
    base: name.nullable().describe('The model that it was trained from.'),
    method: name.nullable(),
    hyperparameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,64}$/), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), name])),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    job: name.nullable().describe('Id of the fine-tuning job.'),
    file: name.nullable().describe('Id of the uploaded training file.'),
    recipe: sha256.nullable().describe('Key of data and recipe, as the job carries it in its metadata.'),
    datasets: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ train: sha256.nullable(), validation: sha256.nullable(), heldOut: sha256.nullable() })
        .describe('SHA-256 of the files; of several, joined by line breaks.'),
    report: lockedReportSchema.nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/, 'must be a commit id')
        .nullable()
        .describe('The commit whose data and recipe made it.'),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0).nullable().describe('Id of the workflow run that promoted it.'),
    date: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().describe('When its gate was passed.'),
});
/** A promoted model with all that it came from. */
const lockEntrySchema = lineageSchema.extend({
    previous: lineageSchema.nullable().describe('What ran before; null for the first one, and after a rollback.'),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500).optional(),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be the name of a task'), lockEntrySchema)
        .describe('The promoted model of each task.'),
});
const emptyLock = { schemaVersion: 1, models: {} };
/** The entry of a task; null when nothing was promoted for it. */
function findEntry({ models }, task) {
    return Object.hasOwn(models, task) ? (models[task] ?? null) : null;
}
/** The lock with another entry for this task, or with none. */
function withEntry(lock, task, entry) {
    const others = Object.entries(lock.models).filter(([other]) => other !== task);
    return { ...lock, models: Object.fromEntries(entry === null ? others : [...others, [task, entry]]) };
}


/***/ }),

/***/ 12605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ resolveTasks)
});

// EXTERNAL MODULE: ./build/graders/make-graders.js + 1 modules
var make_graders = __webpack_require__(68767);
// EXTERNAL MODULE: ./build/lock/lock.js
var lock = __webpack_require__(7439);
;// CONCATENATED MODULE: ./build/settings/resolve/provider-of-target.js
/** The name of the service at which a target is called. A tuned model answers where it was trained, and a promoted one was tuned. */
function providerOfTarget(task, { provider, model }) {
    const isTrained = model === 'tuned' || model === 'lock';
    return provider ?? (isTrained ? task['fine-tune']?.provider : undefined) ?? task.provider;
}

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/fine-tune/training-services.js
var training_services = __webpack_require__(25447);
// EXTERNAL MODULE: ./build/settings/schema/fine-tune.js + 1 modules
var fine_tune = __webpack_require__(57833);
;// CONCATENATED MODULE: ./build/settings/resolve/resolve-retrieval.js
function resolveRetrieval(configured) {
    if (configured === undefined)
        return null;
    const { documents } = configured;
    return {
        documents: typeof documents === 'string' ? [documents] : documents,
        topK: configured['top-k'],
        passageCharacters: configured['passage-characters'],
        templateFile: configured.template ?? null,
    };
}

;// CONCATENATED MODULE: ./build/settings/resolve/resolve-fine-tune.js




/** Null when nothing is to be trained. Throws one `Failure` for settings that the service would not take, or would drop without a word. */
function resolveFineTune(name, task, provider) {
    const models = [task.baseline, task.candidate].flatMap(({ model }) => model ?? []);
    const references = Object.values(task.references).map(({ model }) => model);
    if (task['fine-tune'] === undefined && ![...models, ...references].includes('tuned'))
        return null;
    const configured = task['fine-tune'] ?? fine_tune/* fineTuneSchema */.M.parse({});
    const baseModel = configured['base-model'] ?? onlyPlainModel(models);
    if (baseModel === null) {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `Task ${name} does not say which model to train.`,
            evidence: `fine-tune.base-model is missing, and it cannot be told from the models ${models.join(' and ')}.`,
            remedy: 'Set `fine-tune.base-model` to the model that the provider trains.',
        });
    }
    const serviceName = (0,training_services/* trainingServiceOf */.FJ)(provider.name);
    const service = training_services/* trainingServices */.D2[serviceName];
    const suffix = configured.suffix ?? name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, service.longestSuffix);
    const settings = {
        provider,
        service: serviceName,
        baseModel,
        method: configured.method,
        hyperparameters: resolveHyperparameters(configured),
        suffix,
        retrieval: resolveRetrieval(configured.retrieval),
        seed: configured.seed,
        checkpoints: configured.checkpoints,
        waitMs: configured.wait,
        maxUsd: configured['max-usd'] ?? null,
        leastLifetimeMs: configured['min-lifetime'],
        trainingPrice: configured['training-price'] ?? null,
        promote: configured.promote,
        command: configured.command === undefined ? null : resolveCommand(configured.command),
        deployment: configured.deployment === undefined ? null : resolveDeployment(configured.deployment),
        account: configured.account ?? null,
    };
    const problems = findProblems(settings, service, task);
    if (problems.length === 0)
        return settings;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `Task ${name} cannot be trained by "${provider.name}" as it is configured.`,
        evidence: problems.map((problem) => `tasks.${name}.fine-tune.${problem}.`).join('\n'),
        remedy: 'Correct these keys; docs/training.md says what each service takes.',
    });
}
/** What the service would not take, each beginning with the key below `fine-tune`. */
function findProblems(settings, service, task) {
    const { hyperparameters, method, suffix, provider, checkpoints } = settings;
    const given = hyperparameterNames.filter((name) => hyperparameters[name] !== 'auto');
    const taken = service.hyperparameters;
    return [
        ...(service.methods.includes(method) ? [] : [`method is ${method}, which "${provider.name}" does not have`]),
        ...given
            .filter((name) => !taken.includes(name))
            .map((name) => `hyperparameters.${toKey(name)} is set, which "${provider.name}" does not take`),
        ...(method === 'supervised' && hyperparameters.beta !== 'auto'
            ? ['hyperparameters.beta is set, which is for `method: dpo`']
            : []),
        ...(suffix.length <= service.longestSuffix
            ? []
            : [`suffix has ${suffix.length} characters; "${provider.name}" takes ${service.longestSuffix}`]),
        ...(checkpoints === 'best' && task.validation === undefined
            ? ['checkpoints is best, which needs a `validation` file: the held-out file must not choose what it judges']
            : []),
        ...(settings.service === 'command' && settings.command === null ? ['command is missing'] : []),
        ...(settings.service !== 'command' && settings.command !== null
            ? [`command is set, which is for \`provider: command\`, not "${provider.name}"`]
            : []),
        ...(settings.service !== 'azure' && settings.deployment !== null
            ? [`deployment is set, which is for \`provider: azure\`, not "${provider.name}"`]
            : []),
    ];
}
const hyperparameterNames = ['nEpochs', 'batchSize', 'learningRateMultiplier', 'learningRate', 'beta'];
function toKey(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function resolveHyperparameters({ hyperparameters }) {
    return {
        nEpochs: hyperparameters['n-epochs'],
        batchSize: hyperparameters['batch-size'],
        learningRateMultiplier: hyperparameters['learning-rate-multiplier'],
        learningRate: hyperparameters['learning-rate'],
        beta: hyperparameters.beta,
    };
}
function resolveCommand({ run, env, timeout }) {
    return { run, environment: env, timeoutMs: timeout };
}
function resolveDeployment(deployment) {
    const { resource, tier, capacity } = deployment;
    return { resource, tier, capacity, tokenEnv: deployment['token-env'] };
}
/** The one model of both that is an id, and no fine-tune itself. */
function onlyPlainModel(models) {
    const plain = new Set(models.filter((model) => model !== 'tuned' && model !== 'lock' && !model.startsWith('ft:')));
    const [only] = plain;
    return plain.size === 1 ? (only ?? null) : null;
}

// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(80034);
;// CONCATENATED MODULE: ./build/settings/resolve/resolve-gate.js

function resolveGate(gate) {
    return {
        rule: gate.rule,
        margin: gate.margin,
        tolerance: gate.tolerance,
        alpha: gate.alpha,
        beta: gate.beta,
        earlyStop: gate['early-stop'],
        discordanceAssumed: gate.discordance,
        onInconclusive: gate['on-inconclusive'] ?? gate_test/* defaultOnInconclusive */.r[gate.rule],
    };
}

;// CONCATENATED MODULE: ./build/settings/resolve/resolve-guard.js
/** The declaration sees to it that each metric has the limit that suits it. */
function resolveGuard(guard) {
    const { metric, margin, 'max-ratio': maxRatio } = guard;
    return {
        metric,
        limit: margin === undefined ? { kind: 'max-ratio', limit: maxRatio ?? 1 } : { kind: 'margin', limit: margin },
    };
}

;// CONCATENATED MODULE: ./build/settings/resolve/resolve-provider.js

/** The service behind a name; a `Failure` for a name that nothing stands behind. */
function resolveProvider(task, name, providers) {
    const known = knownProviders.get(name);
    const configured = Object.hasOwn(providers, name) ? providers[name] : undefined;
    if (configured === undefined) {
        if (known !== undefined)
            return { name, ...known };
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `Task ${task} names the provider "${name}", which is not known.`,
            evidence: `Known are ${[...new Set([...knownProviders.keys(), ...Object.keys(providers)])].join(', ')}.`,
            remedy: `Add "${name}" with its base-url under \`providers\`, or correct the name.`,
        });
    }
    if (known === undefined && configured['base-url'] === undefined) {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `The provider "${name}" has no address.`,
            evidence: `providers.${name}.base-url is missing, and no service is known by this name.`,
            remedy: 'Add its base-url, with the version path, such as https://models.example.com/v1.',
        });
    }
    return { name, ...configure(known ?? openAi, configured) };
}
/** A service as the configuration describes it, over what is known of it. An address of its own makes it a remote one. */
function configure(known, configured) {
    const { 'base-url': baseUrl, 'api-key-env': apiKeyEnv, 'workload-identity': identity } = configured;
    return {
        ...known,
        kind: baseUrl === undefined ? known.kind : 'remote',
        baseUrl: baseUrl ?? known.baseUrl,
        ...(apiKeyEnv === undefined ? {} : { apiKeyEnv: apiKeyEnv === 'none' ? null : apiKeyEnv, tokenEnv: null }),
        keyHeader: configured['api-key-header'] ?? known.keyHeader,
        apiVersion: configured['api-version'] ?? null,
        paths: configured.paths,
        headers: configured.headers,
        limits: {
            requestsPerMinute: configured['requests-per-minute'] ?? null,
            tokensPerMinute: configured['tokens-per-minute'] ?? null,
        },
        workloadIdentity: identity === undefined
            ? null
            : {
                identityProvider: identity['identity-provider'],
                serviceAccount: identity['service-account'],
                audience: identity.audience,
            },
    };
}
const openAi = {
    kind: 'remote',
    baseUrl: null,
    apiKeyEnv: 'OPENAI_API_KEY',
    tokenEnv: null,
    keyHeader: 'authorization',
    apiVersion: null,
    paths: 'openai',
    headers: {},
    limits: { requestsPerMinute: null, tokensPerMinute: null },
    workloadIdentity: null,
};
/** Services that need no entry under `providers`. */
const knownProviders = new Map([
    ['openai', openAi],
    ['local', { ...openAi, kind: 'local', apiKeyEnv: null }],
    ['azure', { ...openAi, apiKeyEnv: 'AZURE_OPENAI_API_KEY', tokenEnv: 'AZURE_OPENAI_AD_TOKEN', keyHeader: 'api-key' }],
    ['together', { ...openAi, baseUrl: 'https://api.together.xyz/v1', apiKeyEnv: 'TOGETHER_API_KEY' }],
    ['fireworks', { ...openAi, baseUrl: 'https://api.fireworks.ai/inference/v1', apiKeyEnv: 'FIREWORKS_API_KEY' }],
    ['command', { ...openAi, kind: 'command', apiKeyEnv: null }],
]);

;// CONCATENATED MODULE: ./build/settings/resolve/resolve-target.js

function resolveTarget(configured, provider) {
    return {
        provider,
        model: parseModel(configured),
        price: resolvePrice(configured.price),
        systemPromptFile: configured['system-prompt'] ?? null,
        fewShotFile: configured['few-shot'] ?? null,
        templateFile: configured.template ?? null,
        retrieval: resolveRetrieval(configured.retrieval),
        parameters: resolveParameters(configured.parameters),
        endpoint: configured.endpoint ?? 'chat',
        responseSchema: resolveSchema(configured.parameters),
    };
}
function resolvePrice(price) {
    if (price === undefined)
        return null;
    return { input: price.input, cachedInput: price['cached-input'] ?? price.input, output: price.output };
}
function parseModel({ model = '', predictions }) {
    if (predictions !== undefined)
        return { kind: 'recorded', file: predictions };
    return model === 'tuned' || model === 'lock' ? { kind: model } : { kind: 'id', id: model };
}
function resolveParameters(parameters) {
    const format = parameters['response-format'];
    const choice = parameters['tool-choice'];
    const named = {
        temperature: parameters.temperature,
        top_p: parameters['top-p'],
        max_completion_tokens: parameters['max-completion-tokens'],
        max_tokens: parameters['max-tokens'],
        reasoning_effort: parameters['reasoning-effort'],
        response_format: typeof format === 'string' ? { type: format } : undefined,
        stop: parameters.stop,
        seed: parameters.seed,
        presence_penalty: parameters['presence-penalty'],
        frequency_penalty: parameters['frequency-penalty'],
        tool_choice: typeof choice === 'object' ? { type: 'function', function: { name: choice.function } } : choice,
        parallel_tool_calls: parameters['parallel-tool-calls'],
        extra: parameters.extra,
    };
    return withoutUndefined(named);
}
function resolveSchema({ 'response-format': format }) {
    if (typeof format !== 'object')
        return null;
    return { file: format.schema, name: format.name, strict: format.strict };
}
/** What is not set is not sent, and does not name the call. */
function withoutUndefined(value) {
    const given = {};
    for (const key of Object.keys(value))
        if (Reflect.get(value, key) !== undefined)
            Reflect.set(given, key, Reflect.get(value, key));
    return given;
}

;// CONCATENATED MODULE: ./build/settings/resolve-tasks.js








/** Resolves names and defaults that depend on other keys. Throws one `Failure` for a task that names what is not there. */
function resolveTasks(configuration) {
    return Object.entries(configuration.tasks).map(([name, task]) => ({
        ...resolveTask(name, task, configuration.providers),
        rules: configuration.rules,
        accepted: [],
        lock: { path: lock/* LOCK_FILE_NAME */.rx, entry: null, calledBefore: null },
    }));
}
function resolveTask(name, task, providers) {
    const provider = (chosen) => ({
        ...resolveProvider(name, chosen ?? task.provider, providers),
        timeoutMs: task.timeout,
    });
    const target = (configured) => resolveTarget(configured, provider(providerOfTarget(task, configured)));
    return {
        name,
        train: toList(task.train),
        validation: toList(task.validation),
        heldOut: toList(task['held-out']),
        baseline: target(task.baseline),
        candidate: target(task.candidate),
        references: new Map(Object.entries(task.references).map(([reference, configured]) => [reference, target(configured)])),
        turns: task.turns,
        graders: task.graders,
        slices: task.slices.map(({ by, blocking, margin }) => ({ by, blocking, margin: margin ?? task.gate.margin })),
        guards: task.guards.map(resolveGuard),
        graderProviders: new Map((0,make_graders/* providersOfGraders */.S)(task.graders).map((asked) => [asked ?? '', provider(asked ?? undefined)])),
        gate: resolveGate(task.gate),
        trials: task.gate.trials,
        fineTune: resolveFineTune(name, task, provider(task['fine-tune']?.provider)),
        engine: task.engine,
        batchWaitMs: task['batch-wait'],
        maxEvaluationUsd: task.budget['max-usd'] ?? null,
        maxErrorRate: task['max-error-rate'],
    };
}
function toList(patterns) {
    if (patterns === undefined)
        return [];
    return typeof patterns === 'string' ? [patterns] : patterns;
}


/***/ })

};
