export const id = 683;
export const ids = [683];
export const modules = {

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ tellResult)
});

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/files/system-error.js
var system_error = __webpack_require__(78392);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/render/comment-history.js



/**
 * The last runs that wrote a comment, kept in its hidden third line: nowhere else is a comment's past. Numbers, commit ids and
 * conclusions only, so that no text of others comes into it; who wrote the comment is checked before its lines are believed.
 */
const entrySchema = schemas/* tuple */.PVZ([
    schemas/* number */.aig().int().min(0),
    schemas/* number */.aig().int().min(0),
    schemas/* string */.YjP().regex(/^[0-9a-f]{8}$/),
    schemas/* enum */.k5n(['success', 'failure', 'neutral']),
    schemas/* number */.aig().min(-1).max(1).nullable(),
]);
const historySchema = schemas/* array */.YOg(entrySchema).max(100);
const mostEntries = 8;
/** The third line of a comment that no earlier run has written to; empty where the run is not known. */
function historyMarker({ run, gate, tasks }) {
    const { runId, runAttempt, commit } = run;
    const [task] = tasks.length === 1 ? tasks : [];
    const difference = task?.comparison?.difference ?? null;
    const entry = entrySchema.safeParse([runId, runAttempt, commit?.slice(0, 8), gate.conclusion, difference]);
    return entry.success ? renderMarker([entry.data]) : '';
}
/** The body of a comment with the runs of the one that it takes the place of, newest last. Unchanged where there is nothing to add. */
function addHistory(body, previous) {
    const own = parseHistory(body);
    const [newest] = own;
    if (newest === undefined)
        return body;
    const before = (previous === null ? [] : parseHistory(previous)).filter((entry) => !isSameRun(entry, newest));
    const all = [...before, newest].slice(-mostEntries);
    if (all.length < 2)
        return body;
    const lines = body.split('\n');
    return [...lines.slice(0, 2), renderMarker(all), ...lines.slice(3)]
        .join('\n')
        .trimEnd()
        .concat(`\n\n${renderRuns(all)}\n`);
}
function renderMarker(entries) {
    return `<!-- tunegate-history:${JSON.stringify(entries)} -->`;
}
function parseHistory(body) {
    const [, text] = /^<!-- tunegate-history:(\[.{0,2000}\]) -->\r?$/.exec(body.split('\n', 3)[2] ?? '') ?? [];
    if (text === undefined)
        return [];
    try {
        const parsed = historySchema.safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : [];
    }
    catch {
        return [];
    }
}
function isSameRun([run, attempt], [otherRun, otherAttempt]) {
    return run === otherRun && attempt === otherAttempt;
}
const symbols = { success: '\u2705', failure: '\u274c', neutral: '\u23ed\ufe0f' };
function renderRuns(entries) {
    const differences = entries.flatMap(([, , , , difference]) => (difference === null ? [] : [difference]));
    const curve = differences.length < 3 ? '' : ` ${sparkline(differences)}`;
    const runs = entries.map(([, , commit, conclusion, difference]) => [`\`${commit}\``, symbols[conclusion], ...(difference === null ? [] : [formatSignedPoints(difference)])].join(' '));
    return `<sub>Last runs${curve}: ${runs.join(' \u00b7 ')}</sub>`;
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

// EXTERNAL MODULE: ./build/render/fit-sections.js
var fit_sections = __webpack_require__(14139);
// EXTERNAL MODULE: ./build/render/markdown-page.js + 8 modules
var markdown_page = __webpack_require__(58099);
;// CONCATENATED MODULE: ./build/render/comment.js




/**
 * The pull-request comment. GitHub refuses a body above 65,536 characters (measured 2026-11-20: counted somewhere
 * between UTF-16 units and bytes of the request), so at most 63,000 UTF-16 units are used, which leaves room for the line on earlier runs.
 */
function renderComment(report) {
    const marks = [commentMarker('report'), runMarker(report.run), historyMarker(report)].filter((mark) => mark !== '');
    const markers = { kind: null, text: `${marks.join('\n')}\n\n` };
    const pieces = (0,markdown_page/* markdownPieces */.n)(report, pageLimits);
    return (0,fit_sections/* fitSections */.W)([markers, ...pieces], mostUnits, (text) => text.length);
}
const mostUnits = 63_000;
/** How much of its lists a comment shows. */
const pageLimits = { broken: 20, fixed: 10, slices: 15, findings: 20, changes: 10, text: 200 };

;// CONCATENATED MODULE: ./build/publish.js



/** Writes the report in each of its file forms and says where they are. */
async function publishFiles(report, folder) {
    const comment = renderComment(report);
    // Loaded now: what draws charts would be in memory for as long as models are asked.
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 64799));
    await writeFiles(folder, {
        'report.json': `${JSON.stringify(report, null, 2)}\n`,
        'report.html': renderHtml(report),
        'comment.md': comment,
    });
    return { json: (0,external_node_path_.join)(folder, 'report.json'), html: (0,external_node_path_.join)(folder, 'report.html'), comment };
}

// EXTERNAL MODULE: ./build/render/scrub-secrets.js + 1 modules
var scrub_secrets = __webpack_require__(41550);
// EXTERNAL MODULE: ./build/render/text.js + 2 modules
var render_text = __webpack_require__(60311);
// EXTERNAL MODULE: ./build/settings/keys-of.js
var keys_of = __webpack_require__(67306);
;// CONCATENATED MODULE: ./build/cli/tell-result.js





/** Prints the report without the keys, closes the record of the answers, and writes the report files. */
async function tellResult({ report: told, tasks, answers, reportFolder }, terminal) {
    const report = (0,scrub_secrets/* scrubSecrets */.Z)(told, (0,keys_of/* keysOf */.Y)(tasks, terminal.environment));
    // First to the screen: what was paid for must not hang on a full disk.
    terminal.stdout((0,render_text/* renderText */.S)(report, terminal));
    answers.finish();
    const files = await publishFiles(report, reportFolder);
    terminal.stdout(`\nReport: ${files.html}\n        ${files.json}\n`);
    return (0,exit_code/* exitCodeOf */.FO)(report);
}


/***/ }),

/***/ 17694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

;// CONCATENATED MODULE: ./build/steps/decide-gate.js
/** The gate of a whole run: green only when every task was decided and may pass. With `requireEvaluation` it is red otherwise. */
function decideGate(tasks, failOn, requireEvaluation = false) {
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
    if (undecided.length > 0 && requireEvaluation) {
        return {
            passed: false,
            conclusion: 'failure',
            reasons: [...reasons, 'The check is red because `require-evaluation` asks for a verdict.'],
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

// EXTERNAL MODULE: ./build/steps/draft-report.js
var draft_report = __webpack_require__(37402);
// EXTERNAL MODULE: ./build/domain/failure.js
var domain_failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/steps/carry-out-task.js + 60 modules
var carry_out_task = __webpack_require__(40611);
// EXTERNAL MODULE: ./build/steps/prepare-task.js + 9 modules
var prepare_task = __webpack_require__(48361);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/settings/judge-by-base.js


/** What a change under review decides for itself. Every other key of a task judges, and is the base's: new keys as well. */
const changeKeys = [
    'train',
    'validation',
    'candidate',
    'references',
    'fine-tune',
    'engine',
    'batch-wait',
    'timeout',
    'budget',
];
/** What a tuned baseline is made from: before such a baseline a change decides this no more than the rest of its judge. */
const trainingKeys = ['train', 'validation', 'fine-tune'];
/** Whether the files that a key of a task names are of its judge. */
function isJudgeKey(key, { baselineIsTuned }) {
    return changeKeys.every((one) => one !== key) || (baselineIsTuned && trainingKeys.includes(key));
}
/**
 * Puts a change before the judge of its base. Addresses and key names of services are always the base's: no key of a run goes where
 * a change that nobody has merged says. `base` is null where the base commit has no configuration; every task is then its own judge.
 */
function judgeByBase(change, base) {
    const providers = base?.providers ?? {};
    const judges = new Map();
    const tasks = {};
    const tasksBefore = {};
    for (const [name, task] of Object.entries(change.tasks)) {
        const before = base !== null && Object.hasOwn(base.tasks, name) ? base.tasks[name] : undefined;
        tasks[name] = before === undefined ? task : judgedTask(name, task, before);
        if (before !== undefined)
            tasksBefore[name] = before;
        judges.set(name, judgeOf(task, before, { change, base }));
    }
    return {
        deciding: { ...change, providers, rules: base?.rules ?? change.rules, tasks },
        own: { ...change, providers },
        before: { ...change, providers, tasks: tasksBefore },
        judges,
        removed: Object.keys(base?.tasks ?? {}).filter((name) => !Object.hasOwn(change.tasks, name)),
        unmergedProviders: Object.keys(change.providers).filter((name) => !Object.hasOwn(providers, name)),
    };
}
/** The task of a change with the base's judge. */
function judgedTask(name, change, base) {
    if (change.candidate.model === 'tuned' && base.baseline.model === 'tuned')
        throw bothTuned(name);
    return { ...withOwnProviders(change), ...judgePart(base) };
}
/** What a task decides itself keeps the services that it names, whichever the base's task names. */
function withOwnProviders(task) {
    const pinned = (target) => ({ ...target, provider: providerOfTarget(task, target) });
    const fineTune = task['fine-tune'];
    return {
        ...task,
        candidate: pinned(task.candidate),
        references: Object.fromEntries(Object.entries(task.references).map(([name, target]) => [name, pinned(target)])),
        'fine-tune': fineTune === undefined ? undefined : { ...fineTune, provider: fineTune.provider ?? task.provider },
    };
}
/** The part of a task that judges, absent settings included. */
function judgePart(task) {
    const { train, validation, 'fine-tune': fineTune } = task;
    return {
        ...(task.baseline.model === 'tuned' ? { train, validation, 'fine-tune': fineTune } : {}),
        'held-out': task['held-out'],
        provider: task.provider,
        baseline: { ...task.baseline, provider: providerOfTarget(task, task.baseline) },
        turns: task.turns,
        graders: task.graders,
        slices: task.slices,
        guards: task.guards,
        gate: task.gate,
        'max-error-rate': task['max-error-rate'],
    };
}
function bothTuned(name) {
    return new Failure({
        kind: 'configuration',
        what: `Task ${name} would compare the tuned model with itself.`,
        evidence: 'This change makes the candidate `tuned`, and at the base commit the baseline is `tuned`, which a change is judged by.',
        remedy: 'Name the baseline by its model id on the base branch first.',
    });
}
function judgeOf(task, before, { change, base }) {
    if (base === null)
        return { from: 'change', reason: 'the base commit has no configuration of tunegate that can be used' };
    if (before === undefined)
        return { from: 'change', reason: 'the base commit has no task of this name' };
    return {
        from: 'base',
        changes: [
            ...listChanges(judgePart(before), judgePart(task), ''),
            ...listChanges(base.rules, change.rules, 'rules'),
            ...listChanges(base.providers, change.providers, 'providers'),
        ],
    };
}
/** The leaves in which two settings differ, by their dotted keys. */
function listChanges(before, after, path) {
    if (isPlain(before) && isPlain(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return keys.flatMap((key) => listChanges(before[key], after[key], path === '' ? key : `${path}.${key}`));
    }
    const [was, is] = [JSON.stringify(before), JSON.stringify(after)];
    return was === is ? [] : [{ part: path, before: was ?? 'not set', after: is ?? 'not set' }];
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/steps/read-from-base.js



/**
 * What judges is read from the base commit: held-out samples, what the baseline is called with, what graders and guards are made
 * of, and the training data of a tuned baseline. The setting that asks for a file tells them apart. A pattern or file that the base commit does not have is taken from the disk,
 * and named as a change. What cannot be looked up there is a `Failure`: the change's own file must not stand in for it.
 */
function readFromBase(world, base, { name: task, baseline }) {
    const judges = (setting) => namesJudge(setting, task, { baselineIsTuned: baseline.model.kind === 'tuned' });
    const changes = new Map();
    const baselineFiles = new Set();
    const note = (setting, part, before, after) => {
        if (setting.startsWith(`tasks.${task}.baseline`))
            baselineFiles.add(part);
        else
            changes.set(part, { part, before, after });
    };
    async function findFiles(patterns, setting) {
        const found = new Set();
        for (const pattern of patterns) {
            const atBase = await base.findFiles([pattern]);
            if (!atBase.known)
                throw cannotBeRead(pattern, setting, atBase.reason);
            const here = await findOrNone(world, pattern, setting);
            for (const path of here)
                if (!atBase.value.includes(path))
                    note(setting, path, 'not there', 'added');
            for (const path of atBase.value)
                if (!here.includes(path))
                    note(setting, path, 'there', 'removed');
            if (atBase.value.length > 0)
                for (const path of atBase.value)
                    found.add(path);
            else
                for (const path of await world.findFiles([pattern], setting))
                    found.add(path);
        }
        return [...found].sort();
    }
    async function readBytes(path, setting) {
        const file = await base.readFile(path);
        switch (file.status) {
            case 'unknown':
                throw cannotBeRead(path, setting, file.reason);
            case 'absent':
                return world.readBytes(path, setting);
            case 'present': {
                const here = await readOrNone(world, path, setting);
                if (here === null)
                    return file.bytes;
                if (isPointerTo(file.bytes, here))
                    return here;
                if (!Buffer.from(here).equals(file.bytes))
                    note(setting, path, sizeOf(file.bytes), sizeOf(here));
                return file.bytes;
            }
        }
    }
    return {
        world: {
            ...world,
            findFiles: (patterns, setting) => (judges(setting) ? findFiles : world.findFiles)(patterns, setting),
            readBytes: (path, setting) => (judges(setting) ? readBytes : world.readBytes)(path, setting),
        },
        listChanges: () => [...changes.values()],
        listBaselineFiles: () => [...baselineFiles],
    };
}
/** Settings whose files judge: `tasks.NAME.held-out`, `tasks.NAME.baseline.system-prompt`, \u2026 */
function namesJudge(setting, task, baseline) {
    const prefix = `tasks.${task}.`;
    if (!setting.startsWith(prefix))
        return false;
    const [key = ''] = setting.slice(prefix.length).split(/[.[]/);
    // By their role they are only checked; a target reads its own by its own setting.
    return key !== 'few-shot' && isJudgeKey(key, baseline);
}
/** Files of the change are only compared with here: what cannot be had of them is no reason to stop. */
async function findOrNone(world, pattern, setting) {
    try {
        return await world.findFiles([pattern], setting);
    }
    catch (error) {
        if (error instanceof domain_failure/* Failure */.H)
            return [];
        throw error;
    }
}
async function readOrNone(world, path, setting) {
    try {
        return await world.readBytes(path, setting);
    }
    catch (error) {
        if (error instanceof domain_failure/* Failure */.H)
            return null;
        throw error;
    }
}
/** A commit holds a pointer where Git LFS keeps the file; it names the content by its hash (git-lfs spec, version 1). */
function isPointerTo(pointer, content) {
    const text = pointer.length < 1024 ? new TextDecoder().decode(pointer) : '';
    const [, hash] = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/.exec(text) ?? [];
    return hash !== undefined && hash === (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
function sizeOf(bytes) {
    const lines = bytes.filter((byte) => byte === 0x0a).length;
    return `${lines} lines, ${bytes.length} bytes`;
}
function cannotBeRead(path, setting, reason) {
    return new domain_failure/* Failure */.H({
        kind: 'outside',
        what: `${path} cannot be read as the base commit has it, and a change is not judged by files of its own.`,
        evidence: `${setting} names it: ${reason}.`,
        remedy: 'Give the job `contents: read` and leave `github-token` as it is, or check out with `fetch-depth: 0`; then run it again.',
    });
}

;// CONCATENATED MODULE: ./build/steps/judge-change.js






/**
 * Prepares a task of a change under review: with the judge of the base commit, which decides, and where the change brings another
 * judge, with that one as well, which is asked beside and decides nothing.
 */
async function planJudgedTask(task, judgement, plan, world) {
    const configured = judgement.judges.get(task.name);
    const own = judgement.own.get(task.name);
    if (configured === undefined || own === undefined)
        throw new Error(`Nobody judges ${task.name}`);
    if (configured.from === 'change')
        return withJudge(planTask(await (0,prepare_task/* prepareTask */.t)(task, plan, world), plan, world), configured);
    const fromBase = readFromBase(world, judgement.base, task);
    const deciding = await (0,prepare_task/* prepareTask */.t)(task, plan, fromBase.world);
    const changes = [...configured.changes, ...fromBase.listChanges()];
    const baselineFiles = [...fromBase.listBaselineFiles()];
    const judge = { from: 'base', commit: judgement.commit, changes, baselineFiles };
    if (changes.length === 0)
        return withJudge(planTask(deciding, plan, fromBase.world), { ...judge, own: null });
    // What the change brings is checked as it brings it; only the verdict is the base's.
    const beside = await (0,prepare_task/* prepareTask */.t)(own, plan, world);
    if (beside.status === 'ended' && judge_change_isRed(beside.report))
        return withJudge(beside, { ...judge, own: notAsked('what the change brings cannot be used') });
    const brought = beside.status === 'ended' ? beside.report : beside.draft.current();
    const { datasets, datasetDiff } = brought;
    const planned = planTask(withData(deciding, { datasets, datasetDiff }), plan, fromBase.world);
    if (planned.status === 'ended' || beside.status === 'ended')
        return withJudge(planned, { ...judge, own: notAsked('nothing was evaluated') });
    return {
        ...planned,
        carryOut: async () => {
            const decided = await planned.carryOut();
            const asked = await askOwnJudge(beside, decided, plan, world);
            const usd = asked.known ? [asked.usd] : [];
            return {
                ...decided,
                cost: { ...decided.cost, evaluationUsd: (0,known/* addKnown */.v2)([decided.cost.evaluationUsd, ...usd]) },
                judge: { ...judge, own: asked },
            };
        },
    };
}
/** A task that is its own judge, because there is no change to be judged. */
async function planOwnTask(task, plan, world) {
    return planTask(await (0,prepare_task/* prepareTask */.t)(task, plan, world), plan, world);
}
/** Tasks that the change takes away end here: a change does not get rid of its judge. */
function planRemovedTasks(judgement) {
    if (judgement === undefined)
        return [];
    return judgement.removed.map((name) => {
        const what = `This change takes the task ${name} away, by which it would be judged.`;
        const evidence = `The configuration has it at the base commit ${judgement.commit.slice(0, 8)}, and no longer with this change.`;
        const remedy = 'Keep the task, or let somebody remove it who may merge without this check.';
        const failure = new domain_failure/* Failure */.H({ kind: 'configuration', what, evidence, remedy });
        return { status: 'ended', report: (0,draft_report/* failedReport */.kS)((0,draft_report/* draftReport */.S9)({ name, graders: [] }), failure) };
    });
}
function planTask(prepared, plan, world) {
    if (prepared.status === 'ended')
        return prepared;
    return { status: 'ready', draft: prepared.draft, carryOut: () => (0,carry_out_task/* carryOutTask */.D)(prepared, plan, world) };
}
function withJudge(planned, judge) {
    if (planned.status === 'ended')
        return { ...planned, report: { ...planned.report, judge } };
    planned.draft.add({ judge });
    return planned;
}
/** The data as the change brings it, beside a verdict by other data; what is wrong with the base's own data stays to be seen. */
function withData(prepared, data) {
    if (prepared.status === 'ended')
        return judge_change_isRed(prepared.report) ? prepared : { ...prepared, report: { ...prepared.report, ...data } };
    prepared.draft.add(data);
    return prepared;
}
function judge_change_isRed({ failure, datasets }) {
    return failure !== null || datasets.summary.errors > 0;
}
/** Answers that both judges need are kept from the first, so only what the change adds is paid. */
async function askOwnJudge(beside, decided, plan, world) {
    if (!plan.evaluate || decided.comparison === null)
        return notAsked('nothing was evaluated');
    if (plan.shard !== undefined || plan.parts !== undefined)
        return notAsked('the samples were shared among jobs, which ask for the deciding judge alone');
    const left = budgetLeft(beside.task, decided.cost.evaluationUsd);
    const { usd } = beside.draft.current().estimate?.evaluation ?? { usd: (0,known/* known */.eO)(0) };
    if (left !== null && !(usd.known && usd.value <= left))
        return notAsked('it could cost more than is left of `budget.max-usd`');
    const { verdict, passed, comparison, reasons, targets, cost, failure } = await (0,carry_out_task/* carryOutTask */.D)(beside, plan, world);
    if (failure !== null)
        return notAsked(failure.what);
    const calls = Object.values(targets).reduce((sum, target) => sum + target.calls, 0);
    return { known: true, verdict, passed, comparison, reasons, calls, usd: cost.evaluationUsd };
}
/** Null where there is no limit. */
function budgetLeft({ maxEvaluationUsd }, paid) {
    if (maxEvaluationUsd === null)
        return null;
    return paid.known ? maxEvaluationUsd - paid.value : 0;
}
function notAsked(reason) {
    return { known: false, reason };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/pipeline.js




/**
 * The whole story as a value: everything that is shown, published or decided later is a function of this report. All tasks are
 * prepared before the first one costs anything.
 */
async function runPipeline({ tasks, plan, failOn, requireEvaluation, judgement, run }, world) {
    const startedMs = world.nowMs();
    const planned = planRemovedTasks(judgement);
    for (const task of tasks) {
        planned.push(judgement === undefined
            ? await planOwnTask(task, plan, world)
            : await planJudgedTask(task, judgement, plan, world));
    }
    const refused = planned.find(isRefused);
    const reports = [];
    for (const one of planned) {
        if (one.status === 'ended')
            reports.push(one.report);
        else if (refused !== undefined)
            reports.push((0,draft_report/* skippedReport */.VY)(one.draft, `Not begun, because the settings of ${refused.report.name} cannot be used.`));
        else
            reports.push(await one.carryOut());
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
        gate: decideGate(reports, failOn, requireEvaluation),
    };
}
/** Settings that somebody has to mend: the run will be made again, so nothing is paid now. */
function isRefused(planned) {
    return planned.status === 'ended' && planned.report.failure?.kind === 'configuration';
}


/***/ })

};
