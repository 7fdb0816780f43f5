export const id = 112;
export const ids = [112];
export const modules = {

/***/ 98290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/dataset/check-file.js + 4 modules
var check_file = __webpack_require__(10903);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./build/files/survey-repository.js



/** What is neither written by people nor theirs to judge. */
const passedOver = [
    '**/node_modules/**',
    '**/.*/**',
    '**/dist/**',
    '**/build/**',
    '**/vendor/**',
    '**/venv/**',
    '**/tunegate-report/**',
];
const mostFiles = 2_000;
const beginBytes = 64 * 1024;
/** The files below a folder that fit the patterns, each with its beginning; links are not followed. */
async function surveyRepository(folder, patterns) {
    const paths = await (0,dist/* glob */.TI)([...patterns], {
        cwd: folder,
        ignore: passedOver,
        onlyFiles: true,
        followSymbolicLinks: false,
        caseSensitiveMatch: false,
    });
    const files = [];
    for (const path of paths.sort().slice(0, mostFiles)) {
        const text = await readBegin((0,external_node_path_.join)(folder, path));
        if (text !== null)
            files.push({ path, text });
    }
    return files;
}
/** Null for what cannot be read. */
async function readBegin(path) {
    const file = await (0,promises_.open)(path, 'r').catch(() => null);
    if (file === null)
        return null;
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(beginBytes), 0, beginBytes, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/cost/model-lifecycle.js
var model_lifecycle = __webpack_require__(66156);
;// CONCATENATED MODULE: ./build/settings/draft-configuration.js


/** The first that fits counts: `few-shot.train.jsonl` is shown, not trained on. */
const roleNames = [
    ['few-shot', /few[-_.]?shots?|shots/i],
    ['held-out', /held[-_.]?out|hold[-_.]?out|eval(?:uation)?s?|tests?|golden|gold/i],
    ['validation', /valid(?:ation)?|val|dev/i],
    ['train', /train(?:ing)?|fine[-_.]?tun(?:e|ing)|examples/i],
];
/** A configuration for what was found: a task for each group of files that have a name in common, held-out samples required. */
function draftConfiguration(facts) {
    const groups = groupDatasets(facts.datasets);
    const reasons = facts.datasets.filter((path) => roleOf(path) === null).flatMap(describeWithoutRole);
    const tasks = {};
    const model = chooseModels(facts);
    for (const [name, files] of groups) {
        const heldOut = filesOf(files, 'held-out');
        const train = filesOf(files, 'train');
        if (heldOut.length === 0) {
            reasons.push(`${[...train, ...filesOf(files, 'validation'), ...filesOf(files, 'few-shot')].join(', ')}: nothing of this name is held out to judge by, so it makes no task. \`tunegate split FILE --held-out 20% --write\` holds samples out.`);
            continue;
        }
        const prompt = facts.prompts.find((path) => stemOf(path) === name);
        const [fewShot] = filesOf(files, 'few-shot');
        const called = {
            ...(prompt === undefined ? {} : { 'system-prompt': prompt }),
            ...(fewShot === undefined ? {} : { 'few-shot': fewShot }),
        };
        tasks[name] = {
            ...withFiles('train', train),
            ...withFiles('validation', filesOf(files, 'validation')),
            ...withFiles('held-out', heldOut),
            baseline: { model: model.baseline, ...called },
            candidate: { model: model.candidate, ...called },
        };
        reasons.push(`Task ${name}: ${heldOut.join(', ')} ${heldOut.length === 1 ? 'holds' : 'hold'} the samples to judge by, told by the name.`);
        if (train.length > 0)
            reasons.push(`Task ${name}: ${train.join(', ')} ${train.length === 1 ? 'is' : 'are'} to train on.`);
        if (fewShot !== undefined)
            reasons.push(`Task ${name}: ${fewShot} is shown to both models before each question.`);
        if (prompt !== undefined)
            reasons.push(`Task ${name}: ${prompt} is the prompt of both models, told by the name.`);
    }
    if (Object.keys(tasks).length === 0)
        return { text: null, reasons };
    const text = (0,yaml_dist/* stringify */.As)({ tasks }, { lineWidth: 0 });
    return { text, reasons: [...reasons, ...model.reasons] };
}
/** The first few: a folder of logs need not be listed. */
function describeWithoutRole(path, index) {
    if (index >= MOST_WITHOUT_ROLE)
        return [];
    return [
        `${path}: its name tells neither training nor held-out samples. \`tunegate split ${path} --held-out 20% --write\` makes a file of each.`,
    ];
}
const MOST_WITHOUT_ROLE = 3;
function groupDatasets(paths) {
    const groups = new Map();
    for (const path of paths.filter((one) => roleOf(one) !== null)) {
        const name = stemOf(path);
        groups.set(name, [...(groups.get(name) ?? []), path]);
    }
    return groups;
}
function roleOf(path) {
    const name = fileName(path);
    return roleNames.find(([, pattern]) => wordPattern(pattern).test(name))?.[0] ?? null;
}
/** What is left of a file's name without its role and ending: the name of a task. */
function stemOf(path) {
    const bare = fileName(path).replace(/\.(?:jsonl|ndjson|md|txt|prompt)$/i, '');
    const rest = roleNames.reduce((name, [, pattern]) => name.replace(wordPattern(pattern), '$1$2'), bare);
    const name = rest
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/[-_.]{2,}/g, '-')
        .replace(/^[-_.]+|[-_.]+$/g, '');
    return name === '' ? 'main' : name.slice(0, 60);
}
/** A word of a file's name, between its start, end and signs. */
function wordPattern(pattern) {
    return new RegExp(`(^|[^A-Za-z0-9])(?:${pattern.source})([^A-Za-z0-9]|$)`, 'i');
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function filesOf(files, role) {
    return files.filter((path) => roleOf(path) === role).sort();
}
function withFiles(key, files) {
    const [only, ...others] = files;
    if (only === undefined)
        return {};
    return { [key]: others.length === 0 ? only : files };
}
const usualBaseline = 'gpt-4o-mini-2024-07-18';
const usualCandidate = 'gpt-6-luna';
/** What runs today is the model that the code names most; what would replace it is what its provider names for its end. */
function chooseModels({ models }) {
    const [most] = models.toSorted((one, other) => other.files.length - one.files.length);
    const baseline = most?.id ?? usualBaseline;
    const end = (0,model_lifecycle/* findModelEnd */.kB)('openai', baseline);
    const named = end?.replacement ?? null;
    const candidate = named !== null && named !== baseline ? named : usualCandidate;
    const known = end?.shutsDown === null || end === null ? '' : `, which ends on ${end.shutsDown}`;
    return {
        baseline,
        candidate,
        reasons: [
            most === undefined
                ? `No model is named in the code, so the baseline is ${baseline}: put what runs today there.`
                : `The baseline is ${baseline}${known}: ${most.files.slice(0, 3).join(', ')} ${most.files.length === 1 ? 'names' : 'name'} it.`,
            named === candidate
                ? `The candidate is ${candidate}, which its provider names to go on with.`
                : `The candidate is ${candidate}: put there what you would rather run, or \`tuned\`.`,
        ],
    };
}

// EXTERNAL MODULE: ./build/settings/parse-configuration.js + 11 modules
var parse_configuration = __webpack_require__(35317);
// EXTERNAL MODULE: ./build/settings/resolve-tasks.js + 7 modules
var resolve_tasks = __webpack_require__(12605);
;// CONCATENATED MODULE: ./build/cli/init.js












/** The workflow that is written is the one of the examples, which lie beside the program. */
const exampleWorkflow = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', '..', 'examples', 'workflows', 'gate.yml');
/** Writes a configuration and a workflow for what stands in this folder, and says why. What is there stays as it is. */
async function runInit(terminal) {
    const datasets = await surveyRepository('.', ['**/*.jsonl', '**/*.ndjson']);
    const prompts = await surveyRepository('.', ['**/*prompt*/**/*.{md,txt}', '**/*.prompt', '**/*prompt*.{md,txt}']);
    const code = await surveyRepository('.', ['**/*.{py,ts,tsx,js,mjs,cjs,go,rb,java,kt,cs,php,rs,json,yml,yaml,toml}']);
    const drafted = draftConfiguration({
        datasets: datasets.filter(isExample).map(({ path }) => path),
        prompts: prompts.map(({ path }) => path),
        models: findModels(code),
    });
    const say = (line) => terminal.stdout(`${(0,escape_log/* escapeLogValue */.t6)(line, 1_000)}\n`);
    for (const reason of drafted.reasons)
        say(reason);
    if (drafted.text === null) {
        const tables = await surveyRepository('.', ['**/*.{csv,tsv}']);
        for (const hint of explainForeign([...datasets.filter((file) => !isExample(file)), ...tables]))
            say(hint);
        say('Nothing was written: no JSONL file of examples is told by its name to be held out (held-out, eval, test).');
        say(`A line of such a file: ${exampleLine}`);
        return exit_code/* exitCodes */.hS.wrongUse;
    }
    (0,resolve_tasks/* resolveTasks */.J)((0,parse_configuration/* parseConfiguration */.M)(drafted.text, 'tunegate.yml'));
    await writeUnlessThere('tunegate.yml', drafted.text, say);
    const own = await findWorkflow();
    if (own === null)
        await writeUnlessThere(usualWorkflow, await (0,promises_.readFile)(exampleWorkflow, 'utf8'), say);
    else
        say(`${own} runs tunegate already, so no workflow was written.`);
    await ignoreReports(say);
    say('Next: `tunegate validate` checks the files, `tunegate estimate` says what a gate costs, `tunegate gate` runs it. `provider: local` in a task makes all of it a dry run, offline and free.');
    return exit_code/* exitCodes */.hS.passed;
}
/** Whether its first lines are examples that tunegate reads; a log of something else is no dataset. */
function isExample({ text }) {
    const [first = ''] = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .filter((line) => line.trim() !== '');
    try {
        const value = JSON.parse(first);
        return (0,json/* isJsonObject */.OW)(value) && ('messages' in value || ('prompt' in value && 'completion' in value));
    }
    catch {
        return false;
    }
}
const workflows = (0,external_node_path_.join)('.github', 'workflows');
const usualWorkflow = (0,external_node_path_.join)(workflows, 'llm-gate.yml');
/** A workflow of this repository that uses the action, under whatever name. */
async function findWorkflow() {
    const names = (0,external_node_fs_.existsSync)(workflows) ? await (0,promises_.readdir)(workflows) : [];
    for (const path of names.filter((name) => /\.ya?ml$/.test(name)).map((name) => (0,external_node_path_.join)(workflows, name)))
        if (/uses:\s*['"]?tunegate\/tunegate@/.test(await (0,promises_.readFile)(path, 'utf8')))
            return path;
    return null;
}
/** What the first few files are that cannot be read as they stand, with the way to convert them. */
function explainForeign(files) {
    return files.slice(0, mostForeign).flatMap(({ path, text }) => {
        const { report } = (0,check_file/* checkFile */.vH)({ path, role: 'held-out', bytes: new TextEncoder().encode(text) });
        const finding = report.diagnostics.find(({ code }) => code === 'foreign-format');
        return finding === undefined ? [] : [`${path}: ${finding.message} ${finding.hint}`];
    });
}
const mostForeign = 3;
const exampleLine = '{"messages": [{"role": "user", "content": "Where is my refund?"}, {"role": "assistant", "content": "billing"}]}';
/** A report in a commit is refused by the action: who writes it could write the verdict. */
async function ignoreReports(say) {
    const present = (0,external_node_fs_.existsSync)('.gitignore') ? await (0,promises_.readFile)('.gitignore', 'utf8') : '';
    if (present.includes('tunegate-report'))
        return;
    const separator = present === '' || present.endsWith('\n') ? '' : '\n';
    await (0,promises_.appendFile)('.gitignore', `${separator}tunegate-report/\n`);
    say('Added tunegate-report/ to .gitignore.');
}
/** https://platform.openai.com/docs/models (2026-11): the ids by which models are called, fine-tunes included. */
const modelId = /(?<![\w./-])(?:ft:)?(?:gpt-[3-9][\w.-]*|o[1-9](?:-[\w.-]+)?|chatgpt-[\w.-]+)(?::[\w.:-]+)?(?=["'`])/g;
function findModels(files) {
    const found = new Map();
    for (const { path, text } of files)
        for (const [id] of text.matchAll(modelId))
            found.set(id, (found.get(id) ?? new Set()).add(path));
    return [...found].map(([id, paths]) => ({ id, files: [...paths] }));
}
async function writeUnlessThere(path, text, say) {
    if ((0,external_node_fs_.existsSync)(path)) {
        say(`${path} is there and was left as it is.`);
        return;
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    say(`Wrote ${path}.`);
}


/***/ }),

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

/***/ 70847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FILE_RULES)
});

// EXTERNAL MODULE: ./build/dataset/quote.js
var quote = __webpack_require__(90735);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/dataset/rules/file/json-answers.js

const FEWEST_EXAMPLES = 5;
const SMALLEST_SHARE = 0.8;
/** The answers of a file in which at least four of five are JSON objects; none otherwise. */
function readJsonAnswers(examples) {
    const likely = examples.filter(({ answer }) => /^\s*\{/.test(answer)).length;
    if (examples.length < FEWEST_EXAMPLES || likely < examples.length * SMALLEST_SHARE)
        return [];
    const answers = examples.map((example) => ({ example, value: (0,json/* parseJsonObject */.dw)(example.answer) }));
    const parsed = answers.filter(({ value }) => value !== undefined).length;
    return parsed < examples.length * SMALLEST_SHARE ? [] : answers;
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/answer-json-keys.js


const answer_json_keys_SMALLEST_SHARE = 0.8;
/** Where at least four of five JSON answers have the same keys, the answers that have others. */
const answerJsonKeys = {
    code: 'answer-json-keys',
    severity: 'warning',
    hint: 'Give all answers the same keys, with null for what is absent.',
    check({ examples }, report) {
        const answers = readJsonAnswers(examples).flatMap(({ example, value }) => value === undefined ? [] : [{ example, keys: Object.keys(value) }]);
        const counts = new Map();
        for (const { keys } of answers) {
            const name = nameKeys(keys);
            const known = counts.get(name);
            if (known === undefined)
                counts.set(name, { keys, count: 1 });
            else
                known.count += 1;
        }
        const usual = [...counts.values()].sort((left, right) => right.count - left.count)[0];
        if (usual === undefined || usual.count === answers.length || usual.count < answers.length * answer_json_keys_SMALLEST_SHARE)
            return;
        for (const { example, keys } of answers) {
            const added = keys.filter((key) => !usual.keys.includes(key));
            const absent = usual.keys.filter((key) => !keys.includes(key));
            if (added.length + absent.length === 0)
                continue;
            const parts = [
                ...(added.length === 0 ? [] : [`has ${added.slice(0, 3).map(quote/* quote */.h).join(', ')} besides`]),
                ...(absent.length === 0 ? [] : [`lacks ${absent.slice(0, 3).map(quote/* quote */.h).join(', ')}`]),
            ];
            const message = `The JSON answer ${parts.join(' and ')}; ${usual.count} of ${answers.length} answers have the usual keys.`;
            report({ line: example.line, message });
        }
    },
};
function nameKeys(keys) {
    return JSON.stringify(keys.toSorted());
}

// EXTERNAL MODULE: ./build/dataset/scan-json.js
var scan_json = __webpack_require__(89501);
;// CONCATENATED MODULE: ./build/dataset/rules/file/answer-not-json.js



const answerNotJson = {
    code: 'answer-not-json',
    severity: 'warning',
    hint: 'Correct the answer: the others are JSON objects, and one broken example teaches to break the format.',
    check({ examples }, report) {
        for (const { example, value } of readJsonAnswers(examples)) {
            if (value !== undefined)
                continue;
            const reason = (0,scan_json/* scanJson */.E)(example.answer).error?.reason ?? 'it is no object';
            report({
                line: example.line,
                message: `The answer is not a JSON object like the others: ${reason}, in ${(0,quote/* quote */.h)(example.answer)}.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/constant-answer.js

const constant_answer_FEWEST_EXAMPLES = 5;
const constantAnswer = {
    code: 'constant-answer',
    severity: 'warning',
    hint: 'Add examples with other answers; from these the model learns to say one thing.',
    check({ examples }, report) {
        const [first] = examples;
        if (first === undefined || examples.length < constant_answer_FEWEST_EXAMPLES)
            return;
        if (examples.some(({ answer }) => answer !== first.answer))
            return;
        report({ line: 0, message: `All ${examples.length} examples have the same answer: ${(0,quote/* quote */.h)(first.answer)}.` });
    },
};

// EXTERNAL MODULE: ./build/dataset/normalise.js
var normalise = __webpack_require__(84565);
// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(49955);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
;// CONCATENATED MODULE: ./build/dataset/rules/file/context.js


/** What the model is told besides the visible input: system messages and tools. Equal questions under other instructions may differ. */
function exampleContext({ messages, tools }) {
    const instructions = messages.filter(({ role }) => role === 'system' || role === 'developer').map(chat/* messageText */.L);
    return tools === undefined ? instructions.join('\n') : `${instructions.join('\n')}\n${(0,canonical_json/* canonicalJson */.d)(tools)}`;
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/contradiction.js



/** The same question under the same instructions with another answer; in preference pairs, with the preference reversed. */
const contradiction = {
    code: 'contradiction',
    severity: 'warning',
    hint: 'Decide which answer is right and correct or remove the other line.',
    check({ groups }, report) {
        for (const group of groups) {
            const firstByContext = new Map();
            for (const example of group) {
                const context = exampleContext(example);
                const first = firstByContext.get(context);
                if (first === undefined) {
                    firstByContext.set(context, example);
                    continue;
                }
                const isPair = first.rejected !== undefined && example.rejected !== undefined;
                const differs = isPair
                    ? first.answer !== example.answer && (0,normalise/* visibleAnswer */.rC)(example.rejected) === first.answer
                    : first.answer !== example.answer;
                if (!differs)
                    continue;
                const message = `The same input as line ${first.line} (${(0,quote/* quote */.h)(example.input)}) has another answer: ${(0,quote/* quote */.h)(first.answer)} there, ${(0,quote/* quote */.h)(example.answer)} here.`;
                report({ line: example.line, message });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/duplicate-example.js


/** The same input, answer and instructions as an earlier line, whatever the order of keys or the spelling of the input. */
const duplicateExample = {
    code: 'duplicate-example',
    severity: 'warning',
    hint: 'Remove the line: repeated examples weigh double in training and in a score.',
    check({ groups }, report) {
        for (const group of groups) {
            const seen = new Map();
            for (const example of group) {
                const key = (0,canonical_json/* canonicalJson */.d)([exampleContext(example), example.answer, example.rejected ?? null]);
                const first = seen.get(key);
                if (first === undefined) {
                    seen.set(key, example);
                    continue;
                }
                const how = first.input === example.input ? 'repeats' : 'repeats, but for spelling and punctuation,';
                report({ line: example.line, message: `The line ${how} line ${first.line}.` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/duplicate-id.js

/** Answers are kept by sample id, so two samples of one id could not be told apart. */
const duplicateId = {
    code: 'duplicate-id',
    severity: 'error',
    hint: 'Give every line an `id` of its own, or remove `id`: then the content names the sample.',
    check({ role, examples }, report) {
        if (role !== 'held-out' && role !== 'few-shot')
            return;
        const lines = new Map();
        for (const { id, line } of examples) {
            if (id === undefined)
                continue;
            const first = lines.get(String(id));
            if (first === undefined)
                lines.set(String(id), line);
            else
                report({ line, pointer: '/id', message: `The id ${(0,quote/* quote */.h)(String(id))} is also that of line ${first}.` });
        }
    },
};

// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(36883);
;// CONCATENATED MODULE: ./build/dataset/rules/file/file-too-large.js

/** The largest file of one upload. OpenAI takes up to 8 GB in parts (Uploads API), which is a matter of how, not of the data. */
const fileTooLarge = {
    code: 'file-too-large',
    severity: 'warning',
    hint: 'Divide the file, put pictures behind addresses, or upload it in parts where the service has a way for that.',
    check({ role, service, bytes }, report) {
        const { largestFileBytes, title } = (0,services/* serviceRules */.Pe)(service);
        const isUploaded = role === 'train' || role === 'validation';
        if (!isUploaded || bytes === undefined || largestFileBytes === undefined || bytes <= largestFileBytes)
            return;
        const megabytes = (count) => `${Math.round(count / 1024 / 1024)} MB`;
        report({
            line: 0,
            message: `The file has ${megabytes(bytes)}; ${title} takes ${megabytes(largestFileBytes)} in one upload.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/labels.js
const LONGEST_LABEL = 64;
const remembered = new WeakMap();
/**
 * The answers as a set of labels with their lines, or none when the file does not classify: answers are short, on one line,
 * and on average stand at least twice. Labels in the order of their first line.
 */
function readLabels({ examples }) {
    const known = remembered.get(examples);
    if (known !== undefined)
        return known;
    const labels = collectLabels(examples);
    remembered.set(examples, labels);
    return labels;
}
function collectLabels(examples) {
    const lines = new Map();
    let long = 0;
    for (const { answer, line } of examples) {
        if (answer.length > LONGEST_LABEL || answer.trim().includes('\n') || /^\s*[{[]/.test(answer)) {
            long += 1;
            if (long > examples.length / 10)
                return [];
            continue;
        }
        const known = lines.get(answer);
        if (known === undefined)
            lines.set(answer, [line]);
        else
            known.push(line);
        if (lines.size > examples.length / 2 + 1)
            return [];
    }
    return lines.size > examples.length / 2 ? [] : [...lines].map(([text, at]) => ({ text, lines: at }));
}
/** Cyrillic and Greek letters that look like Latin ones (Unicode TR39, confusables), in lower case. */
const LOOKALIKES = new Map([
    ...'\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04bbh\u03bfo\u03b1a\u03bdv\u03b9i'.matchAll(/(.)(.)/gu),
].map(([, from = '', to = '']) => [from, to]));
/** What is left of a label when case, white space, invisible characters, Unicode form and look-alike letters are put aside. */
function labelFamily(text) {
    return text
        .normalize('NFKC')
        .replace(/[\s\p{Cf}]+/gu, '')
        .toLowerCase()
        .replace(/[\u0370-\u04ff]/g, (letter) => LOOKALIKES.get(letter) ?? letter);
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/label-imbalance.js


const LARGEST_SHARE = 0.8;
const labelImbalance = {
    code: 'label-imbalance',
    severity: 'warning',
    hint: 'Add examples of the other labels, and look at accuracy per label: the frequent one hides the rest.',
    check(file, report) {
        const labels = readLabels(file);
        const total = labels.reduce((sum, { lines }) => sum + lines.length, 0);
        const top = labels.toSorted((left, right) => right.lines.length - left.lines.length)[0];
        if (labels.length < 2 || top === undefined || top.lines.length <= total * LARGEST_SHARE)
            return;
        const share = ((100 * top.lines.length) / total).toFixed(0);
        report({ line: 0, message: `${share} % of the answers (${top.lines.length} of ${total}) are ${(0,quote/* quote */.h)(top.text)}.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/label-typo.js


/** More labels than this are not compared in pairs. */
const MOST_LABELS = 2_000;
/** A label that stands once and is one edit away from a label that stands at least three times. Differing digits are no typo. */
const labelTypo = {
    code: 'label-typo',
    severity: 'warning',
    hint: 'Correct the label if it is a slip of the pen.',
    check(file, report) {
        const labels = readLabels(file);
        if (labels.length > MOST_LABELS)
            return;
        const common = labels.filter(({ lines }) => lines.length >= 3);
        for (const label of labels) {
            if (label.lines.length > 1 || label.text.length < 4)
                continue;
            const meant = common.find((other) => looksLikeTypo(label, other));
            if (meant === undefined)
                continue;
            const message = `The label ${(0,quote/* quote */.h)(label.text)} stands once and is one letter away from ${(0,quote/* quote */.h)(meant.text)} (${meant.lines.length} times).`;
            report({ line: label.lines[0] ?? 0, message });
        }
    },
};
function looksLikeTypo({ text }, { text: other }) {
    return (labelFamily(text) !== labelFamily(other) &&
        text.replace(/\d/g, '') !== other.replace(/\d/g, '') &&
        isOneEditAway(text, other));
}
/** One insertion, deletion, substitution or swap of neighbours (Damerau 1964). */
function isOneEditAway(left, right) {
    if (Math.abs(left.length - right.length) > 1)
        return false;
    let from = 0;
    while (from < left.length && left[from] === right[from])
        from += 1;
    const restOf = (text, skip) => text.slice(from + skip);
    return (restOf(left, 1) === restOf(right, 1) ||
        restOf(left, 1) === restOf(right, 0) ||
        restOf(left, 0) === restOf(right, 1) ||
        (left[from] === right[from + 1] && left[from + 1] === right[from] && restOf(left, 2) === restOf(right, 2)));
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/label-variant.js


/** Labels that differ in case, white space, invisible characters or Unicode form only: to the grader they are different. */
const labelVariant = {
    code: 'label-variant',
    severity: 'warning',
    hint: 'Write the label in one way.',
    check(file, report) {
        const families = new Map();
        for (const label of readLabels(file).toSorted((left, right) => right.lines.length - left.lines.length)) {
            const family = labelFamily(label.text);
            const common = families.get(family);
            if (common === undefined) {
                families.set(family, label);
                continue;
            }
            const count = label.lines.length === 1 ? 'once' : `${label.lines.length} times`;
            const message = `The label ${(0,quote/* quote */.h)(label.text)} stands ${count}, ${(0,quote/* quote */.h)(common.text)} ${common.lines.length} times; they look alike and differ in case, spaces, invisible characters or alphabet only.`;
            report({ line: label.lines[0] ?? 0, message });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/missing-byte-order-mark.js

/** Azure's documentation (2026-11): training files are UTF-8 with a byte order mark. Files without one are known to pass. */
const missingByteOrderMark = {
    code: 'missing-byte-order-mark',
    severity: 'warning',
    hint: 'Put the bytes EF BB BF in front, or leave it: files without the mark are known to be taken.',
    check({ role, service, isMarked }, report) {
        const { byteOrderMark, title } = (0,services/* serviceRules */.Pe)(service);
        const isUploaded = role === 'train' || role === 'validation';
        if (byteOrderMark !== 'wanted' || !isUploaded || isMarked !== false)
            return;
        report({ line: 0, message: `The file has no UTF-8 byte order mark; ${title} asks for one.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/over-long-example.js
/** OpenAI, fine-tuning best practices (2026-11): gpt-4o, gpt-4o-mini, gpt-4.1 and gpt-4.1-mini train on 65,536 tokens an example. */
const LONGEST_TOKENS = 65_536;
const overLongExample = {
    code: 'over-long-example',
    severity: 'warning',
    hint: 'Shorten the example: the service cuts from the end, so the answer is what goes missing.',
    check({ examples }, report) {
        for (const { line, tokens } of examples) {
            if (tokens <= LONGEST_TOKENS)
                continue;
            report({ line, message: `The example has ${tokens} tokens; the service cuts it off at ${LONGEST_TOKENS}.` });
        }
    },
};

// EXTERNAL MODULE: ./build/dataset/secret-kinds.js + 1 modules
var secret_kinds = __webpack_require__(64211);
;// CONCATENATED MODULE: ./build/dataset/rules/file/report-secrets.js

/** One finding per kind and file: the first line and the number of lines. */
function reportSecrets({ secrets }, group, report) {
    const kinds = new Set(secret_kinds/* SECRET_KINDS */.d[group].map(({ name }) => name));
    for (const [kind, { line, role, lines }] of secrets) {
        if (!kinds.has(kind))
            continue;
        const where = lines === 1 ? '' : `, and in ${lines} lines in all`;
        report({ line, message: `The ${role} message holds what looks like ${kind}${where}. The value is not shown.` });
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/personal-data.js

const personalData = {
    code: 'personal-data',
    severity: 'warning',
    hint: 'Replace personal details with placeholders, unless you may train on them.',
    check: (file, report) => reportSecrets(file, 'personal', report),
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/secret.js

const secret = {
    code: 'secret',
    severity: 'warning',
    hint: 'Revoke the secret and replace it with a placeholder: the model can repeat it, and the file is uploaded.',
    check: (file, report) => reportSecrets(file, 'credential', report),
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/too-few-examples.js

/** OpenAI: code `invalid_n_examples`, "Training file has 7 example(s), but must have at least 10 examples". */
const tooFewExamples = {
    code: 'too-few-examples',
    severity: 'error',
    hint: 'Add examples: 50 to 100 are the least that help.',
    check({ role, service, filledLines }, report) {
        const { fewestExamples, title } = (0,services/* serviceRules */.Pe)(service);
        if (role !== 'train' || fewestExamples === undefined)
            return;
        if (filledLines === 0 || filledLines >= fewestExamples)
            return;
        report({
            line: 0,
            message: `The training file has ${filledLines} example${filledLines === 1 ? '' : 's'}; ${title} takes at least ${fewestExamples}.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/file-rules.js















/** Rules over all lines of one file. */
const FILE_RULES = [
    missingByteOrderMark,
    fileTooLarge,
    tooFewExamples,
    duplicateId,
    duplicateExample,
    contradiction,
    overLongExample,
    constantAnswer,
    labelImbalance,
    labelVariant,
    labelTypo,
    answerNotJson,
    answerJsonKeys,
    secret,
    personalData,
];


/***/ })

};
