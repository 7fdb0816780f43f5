export const id = 751;
export const ids = [751];
export const modules = {

/***/ 90751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/lock/lock.js
var lock_lock = __webpack_require__(7439);
;// CONCATENATED MODULE: ./build/lock/promote.js

/** Puts the model in its place; what stood there becomes its `previous`. A promotion of a newer run is left alone. */
function promote(lock, task, promoted) {
    const present = findEntry(lock, task);
    if (present?.model === promoted.model)
        return { status: 'unchanged', reason: `${promoted.model} is promoted already` };
    if (present !== null && isNewer(present, promoted))
        return { status: 'unchanged', reason: `a newer run has promoted ${present.model}` };
    const before = present === null ? null : lineageOf(present);
    return { status: 'changed', lock: withEntry(lock, task, { ...promoted, previous: before }), before };
}
/** Puts the previous model back. The one that is given up is not kept as previous: a second rollback must not bring it back. */
function rollBack(lock, task) {
    const present = (0,lock_lock/* findEntry */.w4)(lock, task);
    if (present === null)
        return { status: 'unchanged', reason: `no model was promoted for ${task}` };
    if (present.previous === null)
        return { status: 'unchanged', reason: `the lock names no model that ran before ${present.model}` };
    const entry = { ...present.previous, previous: null };
    return { status: 'changed', lock: (0,lock_lock/* withEntry */.rM)(lock, task, entry), before: lineageOf(present) };
}
/** By the ids of workflow runs, which grow; runs elsewhere have none, and are taken as they come. */
function isNewer(one, other) {
    return one.run !== null && other.run !== null && one.run > other.run;
}
function lineageOf({ previous: _previous, ...lineage }) {
    return lineage;
}

// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/steps/choose-rollback.js

/** The task that is to be rolled back: the one that is named, or the only one. */
function chooseTask(tasks, name) {
    const [only, ...others] = name === undefined ? tasks : tasks.filter((task) => task.name === name);
    if (only !== undefined && others.length === 0)
        return only;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: name === undefined ? 'It is not said which task is to be rolled back.' : `There is no task "${name}".`,
        evidence: `The configuration holds ${tasks.map((task) => task.name).join(', ')}.`,
        remedy: 'Name one of these by `task`.',
    });
}
function nothingToRollBack(task, reason) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `There is nothing to roll ${task} back to.`,
        evidence: `${reason[0]?.toUpperCase()}${reason.slice(1)}.`,
        remedy: 'Earlier models stand in the history of the lock (`git log -p tunegate.lock.json`); revert the commit that promoted this one.',
    });
}

// EXTERNAL MODULE: ./build/steps/load-lock.js + 1 modules
var load_lock = __webpack_require__(70912);
// EXTERNAL MODULE: ./build/steps/load-tasks.js
var load_tasks = __webpack_require__(55893);
;// CONCATENATED MODULE: ./build/cli/rollback.js







/** Puts the previous model back in the lock file on this disk, and says what to do with it. */
async function runRollback({ options }, terminal) {
    const { tasks, baseFolder } = await (0,load_tasks/* loadTasks */.h6)(options.config);
    const task = chooseTask(tasks, options.task);
    const { lock, path } = await (0,load_lock/* loadLock */.G)(baseFolder);
    const rolled = rollBack(lock, task.name);
    if (rolled.status === 'unchanged')
        throw nothingToRollBack(task.name, rolled.reason);
    await (0,load_lock/* saveLock */.R)({ path, lock: rolled.lock });
    const model = (0,lock_lock/* findEntry */.w4)(rolled.lock, task.name)?.model ?? '';
    const given = rolled.before?.model ?? '';
    terminal.stdout((0,escape_log/* escapeLogValue */.t6)(`${path}: ${task.name} is ${model} again, in place of ${given}. Commit it to take effect.`, 2_000));
    terminal.stdout('\n');
    return exit_code/* exitCodes */.hS.passed;
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ overwriteFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   zn: () => (/* binding */ writeNewFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78392);




/**
 * Puts `after` in the place of `before`, whole or not at all, with the same permissions; of a symbolic link the file behind it
 * is replaced. A `Failure` when the file is no longer what was read, so that nobody's work is lost.
 */
async function replaceFile(path, before, after) {
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target);
        await writeBeside(target, after, mode, async (partial) => {
            const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(target);
            if (!now.equals(before))
                throw changedMeanwhile(path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, target);
        });
    }
    catch (error) {
        throw error instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error : cannotWrite(path, error);
    }
}
/**
 * Writes new files, each whole; none when one of them is there already with other content. A file that is there with the same
 * content is left alone.
 */
async function writeNewFiles(files) {
    const missing = [];
    for (const file of files) {
        const present = await readIfThere(file.path);
        if (present === null)
            missing.push(file);
        else if (!present.equals(file.bytes))
            throw alreadyThere(file.path);
    }
    for (const { path, bytes } of missing) {
        try {
            await writeBeside(path, bytes, 0o666, (partial) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path));
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
    }
}
/** Writes a file whole, over the one that may be there. */
async function overwriteFile(path, text) {
    try {
        await writeBeside(path, Buffer.from(text), 0o666, (partial) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path));
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
}
/** A hidden file in the same folder, for that `rename` is atomic within one file system only. */
async function writeBeside(target, bytes, mode, publish) {
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}.partial-${process.pid}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(partial, 'wx', mode);
        await fill(file, bytes, mode);
        await publish(partial);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}
async function fill(file, bytes, mode) {
    try {
        await file.writeFile(bytes);
        // The mode of `open` is cut by the umask; a file that is replaced keeps what it had.
        if ((mode & 0o7777) !== 0o666)
            await file.chmod(mode & 0o7777);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .v)(error) === 'ENOENT')
            return null;
        throw cannotWrite(path, error);
    }
}
function changedMeanwhile(path) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'outside',
        what: `The file ${path} was changed while it was being repaired; it was left as it is now.`,
        evidence: 'Its content is no longer what was read.',
        remedy: 'Run the command again.',
    });
}
function alreadyThere(path) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'configuration',
        what: `The file ${path} is there already, with other content.`,
        evidence: 'A held-out set that silently changes makes results incomparable; nothing was written.',
        remedy: 'Move or delete the file when it is to be replaced.',
    });
}
function cannotWrite(path, error) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'outside',
        what: `The file ${path} cannot be written.`,
        evidence: `The system says ${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .v)(error)}.`,
        remedy: 'Check the permissions of the file and its folder, and the space on the disk.',
        cause: error,
    });
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
