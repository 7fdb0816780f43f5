export const id = 103;
export const ids = [103];
export const modules = {

/***/ 49957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLifecycle: () => (/* binding */ runLifecycle)
});

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/evaluate/answer-store.js
var answer_store = __webpack_require__(82566);
// EXTERNAL MODULE: ./build/make-world.js + 39 modules
var make_world = __webpack_require__(84013);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
;// CONCATENATED MODULE: ./build/render/lifecycle-text.js





/** Every model with its end, the nearest first, for a terminal of `columns` columns. */
function renderLifecycleText(report, { colour, columns }) {
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const names = report.models.map(({ model, provider }) => (0,column_width/* cutColumns */.ME)(`${(0,escape_log/* escapeLogValue */.t6)(model)} at ${(0,escape_log/* escapeLogValue */.t6)(provider)}`, mostColumns));
    const wide = Math.max(0, ...names.map(column_width/* columnWidth */.zt));
    const rows = report.models.flatMap((life, index) => {
        const indent = ' '.repeat(4);
        return [
            `${(0,column_width/* padColumns */.Fo)(names[index] ?? '', wide)}  ${paint(toneOf(life), sayEnd(life))}`,
            ...(0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${sayUses(life)}${sayReplacement(life)}`, 1_000), Math.max(60, columns) - 4).map((line) => indent + line),
        ];
    });
    const source = `Dates of the services where they could be asked, else as published on ${report.tableDate}.`;
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...(rows.length === 0 ? ['No model is named.'] : rows), '', source].join('\n')}\n`);
}
/** The same as a section of the job summary. */
function renderLifecycleSummary({ models, tableDate }) {
    const rows = models.map((life) => `| ${tableCode(life.model)} | ${tableCode(life.provider)} | ${sayEnd(life)} | ${life.replacement === null ? '\u2013' : tableCode(life.replacement)} | ${tableCode(sayUses(life))} |`);
    const head = ['| model | provider | end | to go on with | named by |', '|:--|:--|:--|:--|:--|'];
    const note = `<sub>Dates of the services where they could be asked, else as published on ${tableDate}.</sub>`;
    return ['### Models and their end', '', ...head, ...rows, '', note, ''].join('\n');
}
const mostColumns = 60;
/** `shuts down on 2027-01-14, in 55 days`. */
function sayEnd({ end }) {
    switch (end.status) {
        case 'dated':
            if (end.days < 0)
                return `was shut down on ${end.day}`;
            return `shuts down on ${end.day}, in ${(0,numbers/* formatPlural */.yk)(end.days, 'day')}`;
        case 'none-announced':
            return 'no end is announced';
        case 'unknown':
            return 'its end is not known';
    }
}
/** `triage: candidate, lock; receipts: baseline`. */
function sayUses({ uses }) {
    const tasks = [...new Set(uses.map(({ task }) => task))];
    return tasks
        .map((task) => `${task}: ${uses.flatMap((use) => (use.task === task ? [use.as] : [])).join(', ')}`)
        .join('; ');
}
function sayReplacement({ replacement, end }) {
    return replacement === null || end.status !== 'dated' ? '' : `; the provider names ${replacement} to go on with`;
}
function toneOf({ end }) {
    if (end.status !== 'dated')
        return 'dim';
    if (end.days <= 30)
        return 'red';
    return end.days <= 90 ? 'yellow' : 'green';
}

// EXTERNAL MODULE: ./build/cost/model-lifecycle.js
var model_lifecycle = __webpack_require__(66156);
;// CONCATENATED MODULE: ./build/cost/judge-model-end.js

/** When a model ends. What the service says beats the table of published dates; a model that neither knows has no known end. */
function judgeModelEnd({ provider, model, told, nowMs }) {
    if (provider === 'local')
        return { status: 'none-announced' };
    if (told !== null)
        return { status: 'dated', day: told, days: (0,model_lifecycle/* daysUntil */.AQ)(told, nowMs), source: 'service' };
    const listed = (0,model_lifecycle/* findModelEnd */.kB)(provider, model);
    if (listed === null) {
        return {
            status: 'unknown',
            reason: `neither ${provider} nor the dates published on ${model_lifecycle/* lifecycleTableDate */.fR} say when ${model} ends`,
        };
    }
    const { shutsDown: day } = listed;
    return day === null
        ? { status: 'none-announced' }
        : { status: 'dated', day, days: (0,model_lifecycle/* daysUntil */.AQ)(day, nowMs), source: 'table' };
}
/** Days before the end at which people are told, the farthest first; 0 when it has come. */
const warningDays = (/* unused pure expression or super */ null && ([90, 30, 7, 0]));
/** The nearest warning that is due; null while there is time. */
function stageOf(end) {
    if (end.status !== 'dated')
        return null;
    return warningDays.findLast((days) => end.days <= days) ?? null;
}

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
;// CONCATENATED MODULE: ./build/steps/list-models.js

/** Every model of the configuration and of the lock, once, with all places that name it. */
function listModels(tasks) {
    const found = new Map();
    for (const named of tasks.flatMap(modelsOfTask)) {
        const key = JSON.stringify([named.provider, named.model]);
        const known = found.get(key);
        found.set(key, known === undefined ? named : { ...known, base: known.base ?? named.base, uses: [...known.uses, ...named.uses] });
    }
    return [...found.values()];
}
function modelsOfTask(task) {
    const { entry } = task.lock;
    const named = (access, model, as) => {
        return { provider: access.name, model, base: baseOf(model), access, uses: [{ task: task.name, as }] };
    };
    const targets = (0,by_target/* listTargets */.nJ)(task).flatMap(([as, { model, provider }]) => model.kind === 'id' ? [named(provider, model.id, as)] : []);
    const trained = task.fineTune === null ? [] : [named(task.fineTune.provider, task.fineTune.baseModel, 'base-model')];
    const judges = task.graders.flatMap(judgesOf).flatMap(({ model, provider }) => {
        const access = task.graderProviders.get(provider ?? '');
        return access === undefined ? [] : [named(access, model, 'judge')];
    });
    const locked = [
        ...(entry === null ? [] : [{ lineage: entry, as: 'lock' }]),
        ...(entry?.previous ? [{ lineage: entry.previous, as: 'previous' }] : []),
    ].map(({ lineage, as }) => {
        const { base, model, provider } = lineage;
        const access = accessNamed(task, provider);
        return { provider, model, base: base ?? baseOf(model), access, uses: [{ task: task.name, as }] };
    });
    return [...targets, ...trained, ...judges, ...locked];
}
function accessNamed(task, name) {
    const known = [
        ...(0,by_target/* listTargets */.nJ)(task).map(([, { provider }]) => provider),
        ...(task.fineTune === null ? [] : [task.fineTune.provider]),
    ];
    return known.find((provider) => provider.name === name) ?? null;
}
function judgesOf(grader) {
    if (grader.name === 'combine')
        return grader.options.parts.flatMap((part) => judgesOf(part.grader));
    return grader.name === 'model-judge' ? [grader.options] : [];
}
/** OpenAI names fine-tunes `ft:BASE:\u2026`. */
function baseOf(model) {
    const [prefix, base] = model.split(':');
    return prefix === 'ft' && base !== undefined ? base : null;
}

;// CONCATENATED MODULE: ./build/steps/check-lifecycle.js




/** When every model ends that the configuration or the lock names: by the service where there is a key, else by published dates. */
async function checkLifecycle(tasks, configuration, world) {
    const nowMs = world.nowMs();
    const models = [];
    for (const named of listModels(tasks)) {
        const { model, provider, uses } = named;
        const told = await askService(named, world);
        models.push({
            provider,
            model,
            uses: [...uses],
            end: judgeModelEnd({ provider, model, told, nowMs }),
            replacement: (0,model_lifecycle/* findModelEnd */.kB)(provider, model)?.replacement ?? null,
        });
    }
    return {
        schemaVersion: 1,
        checkedAt: new Date(nowMs).toISOString(),
        tableDate: model_lifecycle/* lifecycleTableDate */.fR,
        configuration,
        models: models.sort((one, other) => dayOfEnd(one).localeCompare(dayOfEnd(other))),
    };
}
/** A fine-tune ends with its base, except at Azure, where it lives on. */
async function askService({ access, base, model, provider }, world) {
    if (access?.kind !== 'remote' || world.missingKey(access) !== null)
        return null;
    try {
        const { readShutdown } = await world.connect(access);
        const told = await readShutdown(model);
        return told ?? (base === null || provider === 'azure' ? null : await readShutdown(base));
    }
    catch (error) {
        // A service that cannot be reached says nothing; the table still does.
        if (error instanceof failure/* Failure */.H)
            return null;
        throw error;
    }
}
/** Undated ones last. */
function dayOfEnd({ end }) {
    return end.status === 'dated' ? end.day : '9999';
}

// EXTERNAL MODULE: ./build/steps/load-tasks.js
var load_tasks = __webpack_require__(55893);
;// CONCATENATED MODULE: ./build/cli/lifecycle.js






/** When every model ends that the configuration or the lock names. Exits 1 when one ends within the days that are asked for. */
async function runLifecycle({ options }, terminal) {
    const { tasks, baseFolder, configuration } = await (0,load_tasks/* loadTasks */.h6)(options.config);
    const { environment } = terminal;
    const world = (0,make_world/* makeWorld */.B)({ baseFolder, environment, progress: () => { }, answers: answer_store/* noAnswers */.V });
    try {
        const report = await checkLifecycle(tasks, configuration, world);
        terminal.stdout(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderLifecycleText(report, terminal));
        const within = options['fail-within'] ?? Number.NEGATIVE_INFINITY;
        const ends = report.models.some(({ end }) => end.status === 'dated' && end.days <= within);
        return ends ? exit_code/* exitCodes */.hS.failed : exit_code/* exitCodes */.hS.passed;
    }
    finally {
        await world.close();
    }
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

/***/ 95566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ padColumns),
/* harmony export */   ME: () => (/* binding */ cutColumns),
/* harmony export */   cd: () => (/* binding */ wrapColumns),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
/** Columns that text takes in a terminal: combining marks none, East Asian wide characters and emoji two. */
function columnWidth(text) {
    let width = 0;
    for (const character of text)
        width += /[\p{M}\u200b-\u200d]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** Text filled up with spaces to `width` columns, at its end or at its start. */
function padColumns(text, width, side = 'end') {
    const filling = ' '.repeat(Math.max(0, width - columnWidth(text)));
    return side === 'end' ? text + filling : filling + text;
}
/** The text cut to `width` columns, the ellipsis included. */
function cutColumns(text, width) {
    if (columnWidth(text) <= width)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += columnWidth(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return `${kept}\u2026`;
}
/** The text as lines of at most `width` columns, broken at spaces; a word too long for a line is broken inside. */
function wrapColumns(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((each) => pieces(each, Math.max(1, width)))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (columnWidth(longer) <= width || line === '') {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (columnWidth(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    for (const character of word) {
        if (columnWidth(part + character) > width && part !== '') {
            parts.push(part);
            part = '';
        }
        part += character;
    }
    return [...parts, part];
}
/** Unicode 16, EastAsianWidth W and F, in the blocks that occur in practice; emoji shown as pictures. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;


/***/ }),

/***/ 82823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hd: () => (/* binding */ formatPairs),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   lL: () => (/* binding */ msDigits),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   t9: () => (/* binding */ formatKnownUsd),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   yk: () => (/* binding */ formatPlural),
/* harmony export */   zZ: () => (/* binding */ usdDigits),
/* harmony export */   zb: () => (/* binding */ formatDetectable)
/* harmony export */ });
/**
 * Numbers for people, the same in every medium: points and percentages with one decimal, a real minus sign, thousands
 * separated by commas, a unit after a space. Nothing here needs escaping.
 */
/** 1234567 \u2192 `1,234,567`. */
function formatCount(count) {
    return signed(count, groupThousands(Math.abs(count).toFixed(0)), '');
}
/** `formatPlural(1, 'error')` \u2192 `1 error`; `formatPlural(1200, 'error')` \u2192 `1,200 errors`. */
function formatPlural(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** A share in 0..1 as a percentage: 0.7712 \u2192 `77.1 %`. */
function formatPercent(share, digits = 1) {
    return `${signed(share, Math.abs(share * 100).toFixed(digits), '')} %`;
}
/** A confidence level or error rate: 0.95 \u2192 `95 %`, 0.975 \u2192 `97.5 %`. */
function formatLevel(level) {
    return `${Number((level * 100).toFixed(2))} %`;
}
/** A signed difference of shares in percentage points, without the word: \u22120.018 \u2192 `\u22121.8`. An exact 0 has no sign. */
function formatSignedPoints(difference) {
    return signed(difference, Math.abs(difference * 100).toFixed(1), '+');
}
/** A positive amount of points with the word: 0.02 \u2192 `2 points`, 0.01 \u2192 `1 point`, 0.025 \u2192 `2.5 points`. */
function formatPoints(share) {
    const points = Number((share * 100).toFixed(1));
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
/** A drop that a gate can find, rounded up so that it is not less than what is found: 0.0483 \u2192 `4.9 points`. */
function formatDetectable(drop) {
    return formatPoints(Math.ceil(drop * 1000 - 1e-6) / 1000);
}
/**
 * The interval with its confidence: `85 % \u22124.1 to +0.6`. The comparison bounds each side at its own one-sided level
 * (say 0.90 below, 0.95 above). The truth cannot lie below the one and above the other at once, so the two risks add,
 * and the interval as a whole has confidence `lowLevel + highLevel \u2212 1`. Each side's level is told in the method.
 */
function formatInterval({ low, high, lowLevel, highLevel }) {
    return `${formatLevel(lowLevel + highLevel - 1)} ${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
}
/** `\u22121.8 points (85 % \u22124.1 to +0.6)`. */
function formatDifference(comparison) {
    return `${formatSignedPoints(comparison.difference)} points (${formatInterval(comparison.interval)})`;
}
/** US dollars: two decimals from one cent on, else four; an amount too small for those is `<$0.0001`. */
function formatUsd(usd, digits = Math.abs(usd) < 0.01 && usd !== 0 ? 4 : 2) {
    const amount = Math.abs(usd);
    if (amount > 0 && amount < 0.00005)
        return `${usd < 0 ? '\u2212' : ''}<$0.0001`;
    return signed(usd, `$${groupThousands(amount.toFixed(digits))}`, '');
}
/** Decimals with which all of these amounts of dollars can be compared by eye. */
function usdDigits(...amounts) {
    const smallest = Math.min(...amounts.map(Math.abs).filter((amount) => amount > 0));
    return smallest < 0.1 ? 4 : 2;
}
/** An amount that may be unknown: `$1.23`, or `unknown: <reason>`. The reason may be untrusted: escape the result. */
function formatKnownUsd(usd) {
    return usd.known ? formatUsd(usd.value) : `unknown: ${usd.reason}`;
}
/** Milliseconds without a fraction from 10 ms on: `412 ms`, `1,240 ms`, `0.4 ms`. */
function formatMs(ms, digits = msDigits(ms)) {
    return signed(ms, `${groupThousands(Math.abs(ms).toFixed(digits))} ms`, '');
}
/** Decimals with which all of these times can be compared by eye. */
function msDigits(...times) {
    const smallest = Math.min(...times.map(Math.abs).filter((ms) => ms > 0));
    return smallest < 10 ? 1 : 0;
}
/** A span of time as one would say it: `412 ms`, `8.1 s`, `3 min 12 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return formatMs(ms);
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** An ISO instant to the minute: `2026-11-20 09:30 UTC`. What is no instant is given back as it is. */
function formatTime(instant) {
    return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
}
/** A difference with its sign and its share of the baseline: `\u2212120 ms (\u221229 %)`; `none` where no digit shows it, no share of 0. */
function formatChange(change, baseline, format) {
    if (!/[1-9]/.test(format(change)))
        return 'none';
    const sign = change > 0 ? '+' : '';
    if (baseline <= 0)
        return `${sign}${format(change)}`;
    return `${sign}${format(change)} (${signed(change, `${Math.abs((change / baseline) * 100).toFixed(0)}`, '+')} %)`;
}
/** What the difference was computed over: `182 of 200 pairs; 12 baseline failures and 6 unscored left out`. */
function formatPairs({ n, excluded }) {
    const { baselineFailed, unscored } = excluded;
    const leftOut = [
        ...(baselineFailed > 0 ? [formatPlural(baselineFailed, 'baseline failure')] : []),
        ...(unscored > 0 ? [`${formatCount(unscored)} unscored`] : []),
    ];
    const pairs = `${formatCount(n)} of ${formatPlural(n + baselineFailed + unscored, 'pair')}`;
    return leftOut.length === 0 ? pairs : `${pairs}; ${leftOut.join(' and ')} left out`;
}
const minus = '\u2212';
/** Rounding noise counts as 0; a difference that is only rounded to 0 keeps its sign. */
function signed(amount, magnitude, plus) {
    if (Math.abs(amount) < 1e-12)
        return magnitude;
    return `${amount < 0 ? minus : plus}${magnitude}`;
}
function groupThousands(digits) {
    return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}


/***/ })

};
