export const id = 593;
export const ids = [593];
export const modules = {

/***/ 78767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isRightOrWrong)
/* harmony export */ });
/** Whether each answer was plainly right or wrong, so that losses and gains are broken and fixed answers. */
function isRightOrWrong({ n, bothRight, losses, gains, baseline, candidate }) {
    const close = (count, share) => Math.abs(count - share * n) < 1e-6 * Math.max(1, n);
    return close(bothRight + losses, baseline.value) && close(bothRight + gains, candidate.value);
}


/***/ }),

/***/ 70305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ adviseSize)
/* harmony export */ });
/**
 * What a number of training examples is good for. Advice and not a diagnostic: a small set is not wrong. From OpenAI's
 * fine-tuning guide (10 are the least; 50 to 100 show clear gains) and common practice (100\u2013500 for a task, 1,000 and more
 * for format and edge cases).
 */
function adviseSize(examples) {
    return (SIZES.find(({ below }) => examples < below)?.advice ??
        'Enough for format, tone and most edge cases; more helps where answers still break.');
}
const SIZES = [
    { below: 10, advice: 'Fewer than the 10 that the service takes.' },
    { below: 50, advice: 'Enough to try the pipeline; gains usually show from 50 examples on.' },
    { below: 100, advice: 'Enough to see whether fine-tuning helps; 100 to 500 are usual for a task.' },
    { below: 1000, advice: 'A usual size for one task; 1,000 and more pay where there are many edge cases.' },
];


/***/ }),

/***/ 93846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ makeNearIndex)
/* harmony export */ });
/* unused harmony export joinNear */
/* harmony import */ var _near_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60289);

/**
 * All pairs of a left and a right text whose sets of character 5-grams have a Jaccard similarity of at least 0.8; exact. Only
 * the right texts are held in memory; left texts pass by one at a time.
 */
function joinNear(left, right) {
    const index = makeNearIndex(right);
    const pairs = [];
    let position = 0;
    for (const text of left) {
        for (const match of index.find(text))
            pairs.push({ left: position, ...match });
        position += 1;
    }
    return pairs;
}
/** An index of texts that finds all those near a given one. */
function makeNearIndex(texts) {
    return (0,_near_index_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNearIndex */ .P)({
        count: texts.length,
        lengthOf: (position) => texts[position]?.length ?? 0,
        read: (reader, position) => reader.read(texts[position] ?? ''),
    });
}


/***/ }),

/***/ 24324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ answerCacheFolder),
  i: () => (/* binding */ openAnswerStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/evaluate/answer-store.js
var answer_store = __webpack_require__(82566);
;// CONCATENATED MODULE: ./build/files/answer-file.js



/** What a line of the journal and one of the cache have in common. */
const keyedAnswerSchema = answer_store/* answerRecordSchema */.n.pick({ key: true, answer: true });
/** Bytes that are read at once. */
const PIECE = 256 * 1024;
const LINE_FEED = 0x0a;
/**
 * JSON lines with an answer each, open for reading and, where wanted, for writing behind them. The answers that it gives have their
 * texts on the disk: they are read each time when they are asked for, so that a hundred thousand of them take little memory.
 */
class AnswerFile {
    #path;
    #descriptor;
    #size;
    /** Several properties of one answer are asked for in a row. */
    #last = null;
    constructor(path, flags) {
        this.#path = path;
        this.#descriptor = (0,external_node_fs_.openSync)(path, flags);
        this.#size = (0,external_node_fs_.fstatSync)(this.#descriptor).size;
    }
    /** Null for a file that is not there or cannot be read: it has no answers. */
    static openReading(path) {
        try {
            return (0,external_node_fs_.statSync)(path).isFile() ? new AnswerFile(path, 'r') : null;
        }
        catch {
            return null;
        }
    }
    /** Whatever stands there ends with a line break before the first new line: a torn last line must not swallow it. */
    static openAppending(path) {
        const file = new AnswerFile(path, 'a+');
        if (file.#size > 0)
            file.#write('\n');
        return file;
    }
    /** The answers in their order. A line that is torn, damaged or of another shape is left out. */
    *answers() {
        for (const { start, line } of this.#lines()) {
            const parsed = keyedAnswerSchema.safeParse(parseJson(line));
            if (!parsed.success)
                continue;
            const { key, answer } = parsed.data;
            yield { key, answer: new KeptAnswer(answer, { file: this, key, start, length: line.length }) };
        }
    }
    /** Written when this returns. `others` stands beside the key and the answer in the line. */
    append({ key, answer }, others = {}) {
        const start = this.#size;
        const length = this.#write(`${JSON.stringify({ ...others, key, answer })}\n`) - 1;
        return new KeptAnswer(answer, { file: this, key, start, length });
    }
    read({ key, start, length }) {
        if (this.#last?.start === start)
            return this.#last.answer;
        const bytes = Buffer.allocUnsafe(length);
        const read = (0,external_node_fs_.readSync)(this.#descriptor, bytes, 0, length, start);
        const line = parseJson(bytes.subarray(0, read));
        if (!isSameLine(line, key))
            throw changedMeanwhile(this.#path, start);
        this.#last = { start, answer: line.answer };
        return line.answer;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    #write(text) {
        const bytes = Buffer.from(text);
        // All of it, or an error: a disk that fills up may take a part of what a single `write` is given.
        (0,external_node_fs_.appendFileSync)(this.#descriptor, bytes);
        this.#size += bytes.length;
        return bytes.length;
    }
    *#lines() {
        const piece = Buffer.allocUnsafe(PIECE);
        let rest = Buffer.alloc(0);
        let restStart = 0;
        for (let at = 0;;) {
            const read = (0,external_node_fs_.readSync)(this.#descriptor, piece, 0, PIECE, at);
            if (read === 0)
                break;
            at += read;
            const bytes = Buffer.concat([rest, piece.subarray(0, read)]);
            let from = 0;
            for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
                if (end > from)
                    yield { start: restStart + from, line: bytes.subarray(from, end) };
                from = end + 1;
            }
            rest = bytes.subarray(from);
            restStart += from;
        }
        if (rest.length > 0)
            yield { start: restStart, line: rest };
    }
}
/** An answer whose texts are in a file. */
class KeptAnswer {
    status = 'answered';
    refusal;
    finishReason;
    usage;
    latencyMs;
    attempts;
    systemFingerprint;
    #file;
    #key;
    #start;
    #length;
    constructor(answer, { file, key, start, length }) {
        this.refusal = answer.refusal;
        this.finishReason = answer.finishReason;
        this.usage = answer.usage;
        this.latencyMs = answer.latencyMs;
        this.attempts = answer.attempts;
        this.systemFingerprint = answer.systemFingerprint;
        this.#file = file;
        this.#key = key;
        this.#start = start;
        this.#length = length;
    }
    get text() {
        return this.toJSON().text;
    }
    get toolCalls() {
        return this.toJSON().toolCalls;
    }
    toJSON() {
        return this.#file.read({ key: this.#key, start: this.#start, length: this.#length });
    }
}
/** Each line was checked when it was read first, or written by this program: its key tells whether it is still the same. */
function isSameLine(line, key) {
    return typeof line === 'object' && line !== null && 'answer' in line && 'key' in line && line.key === key;
}
function parseJson(line) {
    try {
        return JSON.parse(line.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function changedMeanwhile(path, start) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `${path} was changed while this run used it.`,
        evidence: `The answer that stood at byte ${start} is no longer there.`,
        remedy: 'Let each run have a report directory of its own, and start this one again: it goes on with the answers that are kept.',
    });
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
    const files = quiet.flatMap((path) => AnswerFile.openReading(path) ?? []);
    const entries = new Map();
    for (const file of files)
        for (const entry of file.answers())
            entries.set(entry.key, entry);
    const joined = (0,external_node_path_.join)(folder, 'joined.jsonl');
    const partial = `${joined}.partial-${process.pid}`;
    (0,external_node_fs_.rmSync)(partial, { force: true });
    const joining = AnswerFile.openAppending(partial);
    for (const entry of entries.values())
        joining.append(entry);
    joining.close();
    for (const file of files)
        file.close();
    (0,external_node_fs_.renameSync)(partial, joined);
    for (const path of quiet)
        if (path !== joined)
            (0,external_node_fs_.rmSync)(path, { force: true });
}

// EXTERNAL MODULE: ./build/files/system-error.js
var system_error = __webpack_require__(78392);
;// CONCATENATED MODULE: ./build/files/open-answer-store.js







/** The cache lies beside the configuration. */
function answerCacheFolder(baseFolder) {
    return (0,external_node_path_.join)(baseFolder, '.tunegate', 'cache');
}
/**
 * Opens the journal and the cache. Both are JSON lines, one `write` an answer: a process that is killed at any moment leaves at most
 * one torn last line, which is dropped. What is read is checked: a line that is damaged or is no answer is as good as absent. Texts of
 * answers stay in these files.
 */
function openAnswerStore({ journalPath, cacheFolder, resume, alsoFrom = [], }) {
    // Noticed now, not after the first answer has been paid.
    makeFolder((0,external_node_path_.dirname)(journalPath));
    if (!resume)
        (0,external_node_fs_.rmSync)(journalPath, { force: true });
    const known = new Map();
    const files = [];
    const cached = cacheFolder === null ? [] : listCacheFiles(cacheFolder);
    for (const path of [...cached, ...alsoFrom, journalPath]) {
        const file = AnswerFile.openReading(path);
        if (file === null)
            continue;
        files.push(file);
        for (const { key, answer } of file.answers())
            known.set(key, answer);
    }
    const planned = new PlannedCalls();
    // Opened with the first answer: a run that only reads leaves no file behind.
    let journal = null;
    let cache = null;
    return {
        take: (calls) => {
            for (const call of calls)
                planned.add(call);
            return new Map(calls.flatMap(({ key }) => {
                const answer = known.get(key);
                return answer === undefined ? [] : [[key, answer]];
            }));
        },
        add: (call, answer) => {
            journal ??= openAppending(journalPath);
            const inJournal = journal.append({ key: call.key, answer }, call);
            known.set(call.key, inJournal);
            if (cacheFolder === null)
                return inJournal;
            if (cache === null) {
                makeFolder(cacheFolder);
                // The cache is nothing to commit, and nobody has to be told to ignore it.
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(cacheFolder, '.gitignore'), '*\n');
                // A file of its own: runs side by side do not write into each other's.
                cache = openAppending((0,external_node_path_.join)(cacheFolder, `${(0,external_node_crypto_.randomUUID)()}.jsonl`));
            }
            // Read back from there: into the journal another run of the same report directory may write as well.
            const kept = cache.append({ key: call.key, answer });
            known.set(call.key, kept);
            return kept;
        },
        finish: () => {
            if (planned.inOrder.length === 0)
                return;
            replaceFile(journalPath, journalLines(planned.inOrder, known));
            if (cacheFolder !== null)
                tidyCache(cacheFolder);
        },
        cacheKey: () => (cache === null ? null : contentKey([...known.keys()])),
        close: () => {
            for (const file of [...files, journal, cache])
                file?.close();
        },
    };
}
/** Calls in their order, each once: two judges of one task plan the same ones. */
class PlannedCalls {
    inOrder = [];
    /** Few keys have more than one call, and there may be a hundred thousand. */
    #byKey = new Map();
    add(call) {
        const known = this.#byKey.get(call.key);
        const others = known === undefined ? [] : 'key' in known ? [known] : known;
        if (others.some((other) => isSameCall(other, call)))
            return;
        this.#byKey.set(call.key, others.length === 0 ? call : [...others, call]);
        this.inOrder.push(call);
    }
}
/** Calls of one key were shown the same passages. */
function isSameCall(one, other) {
    return (one.task === other.task && one.target === other.target && one.sample === other.sample && one.trial === other.trial);
}
/** Equal for caches of the same answers, so that none is saved twice. A workflow restores the newest by what stands before the hash. */
function contentKey(keys) {
    return `tunegate-answers-${(0,external_node_crypto_.createHash)('sha256').update(keys.toSorted().join('\n')).digest('hex').slice(0, 32)}`;
}
function openAppending(path) {
    try {
        return AnswerFile.openAppending(path);
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
function* journalLines(planned, known) {
    for (const call of planned) {
        const answer = known.get(call.key);
        if (answer !== undefined)
            yield `${JSON.stringify({ ...call, answer })}\n`;
    }
}
/** Part by part: the whole may be large. */
function replaceFile(path, lines) {
    const partial = `${path}.partial-${process.pid}`;
    try {
        const file = (0,external_node_fs_.openSync)(partial, 'w');
        let part = '';
        for (const line of lines) {
            part += line;
            if (part.length > 1_000_000) {
                (0,external_node_fs_.writeFileSync)(file, part);
                part = '';
            }
        }
        (0,external_node_fs_.writeFileSync)(file, part);
        (0,external_node_fs_.closeSync)(file);
        (0,external_node_fs_.renameSync)(partial, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(partial, { force: true });
        throw error instanceof failure/* Failure */.H ? error : cannotKeep(path, error);
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

/***/ 41550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ scrubSecrets)
});

;// CONCATENATED MODULE: ./build/render/secret-forms.js
/**
 * The forms of a secret that a header, an address, a JSON body or an error text may carry: each of its lines, plain, as
 * `Bearer \u2026`, URL-encoded, JSON-escaped, in base64 and base64url, alone and as the password of basic authentication.
 *
 * Lines only, since the runner works line by line and would take each line of a longer value for a secret of its own:
 * a `}` would then disappear from every log. For the same reason nothing under four characters is ever masked.
 */
function secretForms(secret) {
    const lines = [...secret.split(/[\r\n]+/), secret.trim()].flatMap((line) => [line, line.trim()]);
    const forms = new Set(lines.filter(isMaskable).flatMap(formsOfLine));
    const whole = secret.trim().length < leastLength ? [] : [base64(secret), base64(secret.trim())];
    return [...new Set([...forms, ...whole])];
}
const leastLength = 4;
function isMaskable(text) {
    return text.trim().length >= leastLength && !/[\r\n]/.test(text);
}
function formsOfLine(line) {
    return [
        line,
        `Bearer ${line}`,
        encodeURIComponent(Buffer.from(line).toString()),
        JSON.stringify(line).slice(1, -1),
        base64(line),
        withoutPadding(base64(line)),
        Buffer.from(line).toString('base64url'),
        base64(`:${line}`),
        base64(`x-access-token:${line}`),
    ];
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
function withoutPadding(text) {
    return text.replace(/=+$/, '');
}

;// CONCATENATED MODULE: ./build/render/scrub-secrets.js

/**
 * A value with these secrets replaced by `***` in every text of it, in every form of theirs: errors of services may repeat the key that they were called with,
 * and a runner masks its own log alone, not a comment or a file.
 */
function scrubSecrets(value, secrets) {
    // Longest first: a form may hold another.
    const forms = [...new Set(secrets.flatMap(secretForms))].toSorted((one, other) => other.length - one.length);
    if (forms.length === 0)
        return value;
    return scrub(value);
    function scrub(part) {
        if (typeof part === 'string')
            return forms.reduce((text, form) => text.replaceAll(form, '***'), part);
        if (Array.isArray(part))
            return part.map((each) => scrub(each));
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, each]) => [scrub(key), scrub(each)]));
    }
}


/***/ }),

/***/ 67306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/** The keys and tokens in the environment variables that settings name, wherever in them they stand; none for one that is not set. */
function keysOf(settings, environment) {
    const names = new Set();
    visit(settings);
    return [...names].flatMap((name) => environment[name] ?? []);
    function visit(value) {
        if (typeof value !== 'object' || value === null)
            return;
        const entries = value instanceof Map ? [...value] : Object.entries(value);
        for (const [setting, each] of entries) {
            const isName = setting === 'apiKeyEnv' || setting === 'tokenEnv';
            if (isName && typeof each === 'string')
                names.add(each);
            else
                visit(each);
        }
    }
}


/***/ }),

/***/ 39306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ geometricHistogram),
/* harmony export */   r: () => (/* binding */ lowerEdge)
/* harmony export */ });
const stepsToTen = 8;
/** Steps that hold a value, in ascending order. Values that are not positive have no place on the grid and are left out. */
function geometricHistogram(values) {
    const counts = new Map();
    for (const value of values) {
        if (!(value > 0) || !Number.isFinite(value))
            continue;
        const step = stepOf(value);
        counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return [...counts].sort(([left], [right]) => left - right).map(([step, count]) => ({ step, count }));
}
/** Where a step begins. */
function lowerEdge(step) {
    return 10 ** (step / stepsToTen);
}
/** The logarithm is rounded: without a correction a value at an edge could land below it. */
function stepOf(value) {
    const near = Math.floor(Math.log10(value) * stepsToTen);
    if (value < lowerEdge(near))
        return near - 1;
    return value >= lowerEdge(near + 1) ? near + 1 : near;
}


/***/ }),

/***/ 40611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ carryOutTask)
});

// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
;// CONCATENATED MODULE: ./build/fine-tune/advise-training.js
/** A curve of fewer points says nothing. */
const fewestPoints = 8;
/** A change of the mean loss that is more than noise, as a share of it and by itself. */
const notable = { share: 0.05, loss: 0.01 };
/**
 * What the job's own curve says about the next one. Losses of single steps jump, so quarters are compared by their means: the loss
 * still falling from the third to the last means that more epochs would teach more; a validation loss whose last quarter lies
 * above its best one means that the model has begun to learn by heart.
 */
function adviseTraining({ curve, epochs, isEarlierCheckpoint }) {
    const valid = quarters(curve.flatMap(({ validLoss }) => (validLoss === null ? [] : [validLoss])));
    const train = quarters(curve.map(({ trainLoss }) => trainLoss));
    const ofEpochs = epochs === null ? '' : ` than the ${epochs} of this job`;
    if (valid !== null) {
        const best = Math.min(...valid.slice(0, -1));
        const last = valid.at(-1) ?? best;
        if (rises(best, last)) {
            const way = isEarlierCheckpoint
                ? 'the checkpoint with the lowest loss is used; fewer epochs would have been cheaper'
                : `use fewer epochs${ofEpochs}, or \`checkpoints: best\``;
            const text = `Validation loss rose from ${format(best)} to ${format(last)} by the end: ${way}.`;
            return [{ kind: 'fewer-epochs', text }];
        }
    }
    const [, , third, last] = train ?? [];
    if (third === undefined || last === undefined || !rises(last, third))
        return [];
    const text = `Training loss was still falling at the end (${format(third)} to ${format(last)} over the last half): more epochs${ofEpochs} may help.`;
    return [{ kind: 'more-epochs', text }];
}
/** Advice from what a model has unlearned: guards that got worse, by their names. */
function adviseForgetting(worseGuards) {
    if (worseGuards.length === 0)
        return [];
    const text = `Worse than before on ${worseGuards.join(', ')}: a lower learning rate forgets less.`;
    return [{ kind: 'lower-rate', text }];
}
/** Means of four equal parts, in order; null for too few values. */
function quarters(values) {
    if (values.length < fewestPoints)
        return null;
    return [0, 1, 2, 3].map((part) => {
        const from = Math.floor((part * values.length) / 4);
        const to = Math.floor(((part + 1) * values.length) / 4);
        return values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
    });
}
function rises(from, to) {
    return to > from * (1 + notable.share) && to - from > notable.loss;
}
function format(loss) {
    return loss.toFixed(loss < 0.1 ? 3 : 2);
}

// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
;// CONCATENATED MODULE: ./build/graders/reports/call-details.js
const MOST_TOOLS = 200;
/** What became of the expected tool calls and how many were made besides, in all and by tool; those first that go wrong most. */
function callDetails(seen) {
    const calls = seen.flatMap((one) => one.calls);
    const byName = new Map();
    for (const call of calls) {
        const same = byName.get(call.name);
        if (same === undefined)
            byName.set(call.name, [call]);
        else
            same.push(call);
    }
    const tools = [...byName]
        .map(([name, same]) => ({ name, ...figuresOf(same), bad: same.filter(({ result }) => result !== 'right').length }))
        .sort((left, right) => right.bad - left.bad || (left.name < right.name ? -1 : 1));
    return {
        kind: 'tool-calls',
        all: figuresOf(calls),
        tools: tools.slice(0, MOST_TOOLS).map(({ bad: _, ...tool }) => tool),
        omitted: Math.max(0, tools.length - MOST_TOOLS),
    };
}
function figuresOf(calls) {
    const count = (wanted) => calls.filter(({ result }) => result === wanted).length;
    return {
        right: count('right'),
        wrongArguments: count('wrong-arguments'),
        invalidArguments: count('invalid-arguments'),
        missing: count('missing'),
        extra: count('extra'),
    };
}

;// CONCATENATED MODULE: ./build/graders/reports/field-details.js
const MOST_FIELDS = 200;
/** How often each field was right, those first that are expected most. */
function fieldDetails(seen) {
    const counts = new Map();
    for (const { field, result } of seen.flatMap(({ fields }) => fields)) {
        const count = counts.get(field) ?? noneYet();
        count[result] += 1;
        counts.set(field, count);
    }
    const fields = [...counts]
        .map(([field, count]) => field_details_figuresOf(field, count))
        .sort((left, right) => expectedOf(right) - expectedOf(left) || (left.field < right.field ? -1 : 1));
    return {
        kind: 'fields',
        notJson: seen.filter(({ isJson }) => !isJson).length,
        f1: f1Of([...counts.values()]),
        fields: fields.slice(0, MOST_FIELDS),
        omitted: Math.max(0, fields.length - MOST_FIELDS),
    };
}
function field_details_figuresOf(field, count) {
    const { right, wrong, missing, extra } = count;
    return {
        field,
        right,
        wrong,
        missing,
        extra,
        accuracy: divide(right, right + wrong + missing),
        precision: divide(right, right + wrong + extra),
        f1: f1Of([count]),
    };
}
/** 2 right / (expected + answered). */
function f1Of(counts) {
    const right = counts.reduce((sum, count) => sum + count.right, 0);
    const all = counts.reduce((sum, count) => sum + 2 * (count.right + count.wrong) + count.missing + count.extra, 0);
    return divide(2 * right, all);
}
function divide(part, whole) {
    return whole === 0 ? null : part / whole;
}
function expectedOf({ right, wrong, missing }) {
    return right + wrong + missing;
}
function noneYet() {
    return { right: 0, wrong: 0, missing: 0, extra: 0 };
}

;// CONCATENATED MODULE: ./build/graders/reports/judge-details.js
/** How often the judge gave each score. */
function rubricDetails(seen) {
    const counts = new Map();
    for (const { score } of seen)
        counts.set(score, (counts.get(score) ?? 0) + 1);
    const scores = [...counts].map(([score, count]) => ({ score, count }));
    return { kind: 'rubric', scores: scores.sort((left, right) => left.score - right.score) };
}
/**
 * How the answers came out against the expected ones or those of the other target, and how much of that the order decided: `preferredFirst` and `preferredSecond`
 * count the pairs in which the judge preferred one place in both orders.
 */
function pairwiseDetails(seen) {
    const count = (first, second) => seen.filter((one) => one.first === first && one.second === second).length;
    const [better, same, worse] = [count('answer', 'answer'), count('same', 'same'), count('other', 'other')];
    return {
        kind: 'pairwise',
        against: seen[0]?.against ?? 'expected',
        better,
        same,
        worse,
        ordersDisagree: seen.length - better - same - worse,
        preferredFirst: count('answer', 'other'),
        preferredSecond: count('other', 'answer'),
    };
}

;// CONCATENATED MODULE: ./build/graders/reports/label-details.js
/** Labels and pairs of labels that a report lists. */
const MOST_LABELS = 300;
const MOST_CONFUSIONS = 50;
/**
 * Precision, recall and F1 of each label, and macro-F1, as scikit-learn defines them for `labels` = those that are expected or
 * answered, with 0 for an F1 that has nothing to divide by. An answer outside the set is an answer of no label.
 */
function labelDetails(seen) {
    const names = [
        ...new Set(seen.flatMap(({ expected, answer }) => (answer === null ? [expected] : [expected, answer]))),
    ];
    const supports = countBy(seen, ({ expected }) => expected);
    const answers = countBy(seen, ({ answer }) => answer);
    const rights = countBy(seen.filter(({ expected, answer }) => answer === expected), ({ expected }) => expected);
    const labels = names
        .map((label) => label_details_figuresOf(label, supports.get(label) ?? 0, answers.get(label) ?? 0, rights.get(label) ?? 0))
        .sort((left, right) => right.support - left.support || (left.label < right.label ? -1 : 1));
    const confusions = countConfusions(seen);
    return {
        kind: 'labels',
        outside: answers.get(null) ?? 0,
        macroF1: labels.length === 0 ? null : labels.reduce((sum, { f1 }) => sum + f1, 0) / labels.length,
        labels: labels.slice(0, MOST_LABELS),
        confusions: confusions.slice(0, MOST_CONFUSIONS),
        omitted: {
            labels: Math.max(0, labels.length - MOST_LABELS),
            confusions: Math.max(0, confusions.length - MOST_CONFUSIONS),
        },
    };
}
function label_details_figuresOf(label, support, answered, right) {
    return {
        label,
        support,
        answered,
        right,
        precision: answered === 0 ? null : right / answered,
        recall: support === 0 ? null : right / support,
        f1: (2 * right) / (support + answered),
    };
}
function countConfusions(seen) {
    const byExpected = new Map();
    for (const { expected, answer } of seen) {
        if (answer === expected)
            continue;
        const row = byExpected.get(expected) ?? new Map();
        row.set(answer, (row.get(answer) ?? 0) + 1);
        byExpected.set(expected, row);
    }
    return [...byExpected]
        .flatMap(([expected, row]) => [...row].map(([answer, count]) => ({ expected, answer, count })))
        .sort((left, right) => right.count - left.count);
}
function countBy(items, keyOf) {
    const counts = new Map();
    for (const item of items)
        counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/graders/reports/report-graders.js





/** What each grader said of each target, in the order in which the graders were first heard. */
function reportGraders(judged, agreements = new Map()) {
    const targets = (0,by_target/* listTargets */.nJ)(judged).map(([name, answers]) => ({
        name,
        marks: answers.flatMap(({ marks }) => marks),
    }));
    const graders = new Set(targets.flatMap(({ marks }) => marks.map(({ grader }) => grader)));
    return [...graders].map((grader) => ({
        grader,
        agreement: agreements.get(grader) ?? null,
        targets: Object.fromEntries(targets.map(({ name, marks }) => [name, summarise(marks.filter((mark) => mark.grader === grader))])),
    }));
}
function summarise(marks) {
    const values = marks.flatMap(({ score }) => (score.status === 'scored' ? [score.value] : []));
    return {
        judged: values.length,
        unscored: marks.length - values.length,
        mean: values.length === 0 ? null : Math.min(1, values.reduce((sum, value) => sum + value, 0) / values.length),
        details: detailsOf(marks.flatMap(({ observed }) => observed ?? [])),
    };
}
/** All observations of one grader are of one kind. */
function detailsOf(observations) {
    const [first] = observations;
    switch (first?.kind) {
        case undefined:
            return null;
        case 'label':
            return labelDetails(observations.filter((one) => one.kind === 'label'));
        case 'fields':
            return fieldDetails(observations.filter((one) => one.kind === 'fields'));
        case 'tool-calls':
            return callDetails(observations.filter((one) => one.kind === 'tool-calls'));
        case 'rubric':
            return rubricDetails(observations.filter((one) => one.kind === 'rubric'));
        case 'pairwise':
            return pairwiseDetails(observations.filter((one) => one.kind === 'pairwise'));
    }
}

// EXTERNAL MODULE: ./build/steps/build-targets.js + 7 modules
var build_targets = __webpack_require__(21482);
// EXTERNAL MODULE: ./build/domain/failure.js
var domain_failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/steps/check-error-rate.js



/** Too many calls without an answer are a broken run, never a verdict about a model. References decide nothing, and may fail. */
function checkErrorRate(task, judged) {
    for (const role of by_target/* gatedTargets */.iK) {
        const failed = judged[role].filter(({ answer }) => answer.status === 'failed');
        if (isTooMany(task, failed.length, judged[role].length))
            throw tooManyFailures(task, role, failed, judged[role].length);
    }
}
/** More failed calls than are allowed of so many: no answer that is still to come can mend that. */
function isTooMany(task, failed, calls) {
    return failed > calls * task.maxErrorRate;
}
function tooManyFailures(task, role, failed, calls) {
    return new domain_failure/* Failure */.H({
        kind: 'outside',
        what: `Too many calls of the ${role} failed to decide anything.`,
        evidence: `${failed.length} of ${calls} calls had no answer (allowed: ${(0,numbers/* formatLevel */.eI)(task.maxErrorRate)}). ${describeReasons(failed)}`,
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
    return [...reasons].map(([code, { count, message }]) => `${count} \u00d7 ${code} (${message.slice(0, 200)})`).join(', ');
}

// EXTERNAL MODULE: ./build/compare/compare-outcomes.js + 3 modules
var compare_outcomes = __webpack_require__(60649);
// EXTERNAL MODULE: ./build/compare/compare-run.js + 2 modules
var compare_run = __webpack_require__(90025);
;// CONCATENATED MODULE: ./build/compare/decide-task.js
/**
 * The gate passes when the comparison does, every blocking slice and every guard. What fails it is told first. A comparison that
 * passes is overruled by what was shown to be worse, or else by what could not be shown.
 */
function decideTask({ verdict, passed, reasons }, slices, guards) {
    const blocking = slices.filter((slice) => slice.blocking);
    const failed = [...blocking, ...guards].filter((one) => !one.passed);
    const others = [...blocking, ...guards].filter((one) => one.passed);
    const told = (list) => list.map(({ reason }) => reason);
    if (failed.length === 0)
        return { verdict, passed, reasons: [...reasons, ...told(others)] };
    const isWorse = failed.some((one) => one.verdict === 'regressed' || one.verdict === 'broken');
    return {
        verdict: passed ? (isWorse ? 'regressed' : 'inconclusive') : verdict,
        passed: false,
        reasons: passed ? [...told(failed), ...reasons, ...told(others)] : [...reasons, ...told(failed), ...told(others)],
    };
}

// EXTERNAL MODULE: ./build/stats/binomial.js
var binomial = __webpack_require__(16871);
// EXTERNAL MODULE: ./build/stats/last-true.js
var last_true = __webpack_require__(56007);
;// CONCATENATED MODULE: ./build/stats/quantile-bounds.js


/**
 * Exact one-sided confidence bounds of the p-quantile of independent values from any distribution: order statistics (David & Nagaraja,
 * Order Statistics, 3rd ed. 2003, section 7.1). `low` fails with probability at most `level`, and so does `high`. \u2212\u221e and +\u221e where so
 * few values bound nothing.
 */
function quantileBounds(values, { p, level }) {
    const sorted = [...values].sort((left, right) => left - right);
    const below = { trials: sorted.length, p, q: 1 - p };
    // x(k) exceeds the quantile only where fewer than k values lie below it or on it, and falls short of it only where k or more do.
    const lastLow = (0,last_true/* lastTrue */.f)(sorted.length, (k) => k === 0 || (0,binomial/* binomialCdf */.HU)(k - 1, below) <= level);
    const firstHigh = (0,last_true/* lastTrue */.f)(sorted.length, (k) => k === 0 || (0,binomial/* binomialUpperTail */.Yw)(k, below) > level) + 1;
    return {
        low: sorted[lastLow - 1] ?? Number.NEGATIVE_INFINITY,
        high: sorted[firstHigh - 1] ?? Number.POSITIVE_INFINITY,
    };
}
/** By nearest rank: the smallest value that at least a share p of them does not exceed. Null without values. */
function nearestRank(values, p) {
    const sorted = [...values].sort((left, right) => left - right);
    return sorted[Math.max(1, Math.ceil(sorted.length * p)) - 1] ?? null;
}

// EXTERNAL MODULE: ./build/stats/clustered-mean.js
var clustered_mean = __webpack_require__(42021);
// EXTERNAL MODULE: ./build/stats/student-t.js
var student_t = __webpack_require__(99606);
;// CONCATENATED MODULE: ./build/stats/ratio-of-means.js


/**
 * Whether the ratio of two means, \u03a3 top / \u03a3 bottom, is shown to be at most `ratio`, at error `level`: Student's t on top \u2212 ratio \u00b7
 * bottom, cluster-robust where there are groups. Paired, so what both sides have in common cancels. With equal values throughout there
 * is no error to speak of. Fieller, JRSS B 16 (1954) 175\u2013185. False with fewer than two groups.
 */
function isRatioAtMost(pairs, ratio, level) {
    const { mean, standardError, degrees } = (0,clustered_mean/* clusteredMean */.D)(differencesAt(pairs, ratio));
    return degrees >= 1 && mean + (0,student_t/* studentUpperQuantile */.b)(level, degrees) * standardError <= 0;
}
/** The same for "at least". */
function isRatioAtLeast(pairs, ratio, level) {
    const { mean, standardError, degrees } = (0,clustered_mean/* clusteredMean */.D)(differencesAt(pairs, ratio));
    return degrees >= 1 && mean - (0,student_t/* studentUpperQuantile */.b)(level, degrees) * standardError >= 0;
}
/** Fieller's bounds: the largest ratio that is shown to be exceeded, 0 where none is, and the smallest that is shown not to be. */
function ratioBounds(pairs, { lowLevel, highLevel }) {
    return {
        low: lastTrue((ratio) => isRatioAtLeast(pairs, ratio, lowLevel)),
        high: lastTrue((ratio) => !isRatioAtMost(pairs, ratio, highLevel)),
    };
}
/** Where `holds`, true for small ratios, turns false: 0 where it never holds, +\u221e where it still does at a million. */
function lastTrue(holds) {
    let low = 0;
    let high = 1;
    while (holds(high)) {
        if (high > 1e6)
            return Number.POSITIVE_INFINITY;
        low = high;
        high *= 2;
    }
    while (high - low > 1e-12 + 1e-9 * high) {
        const middle = (low + high) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low === 0 ? 0 : high;
}
function differencesAt({ tops, bottoms, sizes }, ratio) {
    return { sums: tops.map((top, index) => top - ratio * (bottoms[index] ?? 0)), sizes };
}

// EXTERNAL MODULE: ./build/compare/decide-verdict.js
var decide_verdict = __webpack_require__(63210);
// EXTERNAL MODULE: ./build/compare/say-numbers.js
var say_numbers = __webpack_require__(63104);
;// CONCATENATED MODULE: ./build/compare/describe-guard.js

/** What was found out about a guard, in full sentences with its numbers. */
function describeGuard(guard, finding, gate) {
    return [`Guard ${guard.metric}: ${finds(guard, finding, gate)}.`, ...guard.notes].join(' ');
}
function finds(guard, finding, { alpha, beta, onInconclusive }) {
    const figures = sayFigures(guard, finding);
    const beyond = sayBeyond(guard);
    switch (finding.verdict) {
        case 'not-judged':
            return `cannot be judged, because ${guard.missing ?? 'no pair of answers was measured'}, and what is not measured does not pass`;
        case 'holds':
            return `${figures}; ${beyond} is ruled out at ${(0,say_numbers/* sayConfidence */.eU)(alpha)}`;
        case 'broken':
            return `${figures}; ${sayShown(guard, (0,say_numbers/* sayConfidence */.eU)(beta))}`;
        case 'undecided': {
            const consequence = `which ${onInconclusive === 'fail' ? 'fails' : 'passes'}, because an inconclusive comparison is set to "${onInconclusive}"`;
            return `${figures}; on ${(0,say_numbers/* sayCount */.j2)(finding.n, 'sample')} ${beyond} is neither shown nor ruled out${sayReach(guard, finding)}, ${consequence}`;
        }
    }
}
function sayFigures({ unit, limit }, { baseline, candidate, change }) {
    const figures = `${sayValue(baseline, unit)} before and ${sayValue(candidate, unit)} now`;
    return limit.kind === 'max-ratio' && change !== null ? `${figures}, ${sayTimes(change)}` : figures;
}
function sayValue(value, unit) {
    if (value === null)
        return 'unknown';
    switch (unit) {
        case 'share':
            return `${(value * 100).toFixed(1)} %`;
        case 'ms':
            return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
        case 'tokens':
            return `${value.toFixed(1)} tokens`;
        case 'usd':
            return `$${value === 0 ? '0' : value.toPrecision(3)}`;
    }
}
function sayTimes(ratio) {
    return `${ratio.toFixed(2)} times as much`;
}
/** What the guard is there to rule out. */
function sayBeyond({ limit, better }) {
    if (limit.kind === 'max-ratio')
        return `more than ${Number(limit.limit.toFixed(3))} times as much`;
    return `${better === 'higher' ? 'a drop' : 'a rise'} of ${(0,say_numbers/* sayPoints */.Bd)(limit.limit)} or more`;
}
function sayShown(guard, confidence) {
    if (guard.limit.kind === 'max-ratio')
        return `${sayBeyond(guard)} is shown at ${confidence}`;
    const worse = guard.better === 'higher' ? 'a drop' : 'a rise';
    return `${worse} is shown at ${confidence}, and one of ${(0,say_numbers/* sayPoints */.Bd)(guard.limit.limit)} or more is not ruled out`;
}
function sayReach({ limit }, { interval }) {
    if (limit.kind === 'margin' || interval === null)
        return '';
    return interval.high === null
        ? ' (so few samples bound it nowhere)'
        : ` (at most ${interval.high.toFixed(2)} times as much, at ${(0,say_numbers/* sayConfidence */.eU)(1 - interval.highLevel)})`;
}

// EXTERNAL MODULE: ./build/compare/weigh-outcomes.js + 7 modules
var weigh_outcomes = __webpack_require__(18273);
;// CONCATENATED MODULE: ./build/compare/judge-guards.js





/**
 * Judges each guard as a claim of its own at the gate's error rates: that it holds at alpha, that it is broken at beta. All of them
 * must hold, so that none needs a correction. What is not measured is not judged, and never passes; what is undecided does what an
 * undecided comparison does.
 *
 * Shares are judged as right or wrong answers are. A ratio of means by Fieller's t, paired. A ratio of percentiles by exact bounds of
 * each from order statistics, half of the error rate for each: it holds for any distribution of the times and for any dependence
 * between the two, and asks for more samples than a test that would assume one.
 */
function judgeGuards(guards, gate) {
    return guards.map((guard) => {
        const finding = guard.missing === null ? judge(guard, gate) : { ...judge_guards_summarise(guard), verdict: 'not-judged' };
        const passed = finding.verdict === 'holds' || (finding.verdict === 'undecided' && gate.onInconclusive !== 'fail');
        return {
            ...{ metric: guard.metric, unit: guard.unit, kind: guard.limit.kind, limit: guard.limit.limit },
            ...finding,
            passed,
            reason: describeGuard(guard, finding, gate),
        };
    });
}
function judge(guard, gate) {
    if (guard.pairs.length === 0)
        return { ...judge_guards_summarise(guard), verdict: 'not-judged' };
    if (guard.limit.kind === 'margin')
        return judgeShare(guard, gate);
    return guard.summary === 'mean' ? judgeMeans(guard, gate) : judgePercentiles(guard, gate);
}
function judge_guards_summarise({ pairs, summary, limit }) {
    const figure = (values) => {
        const value = summary === 'mean' ? meanOf(values) : nearestRank(values, percentiles[summary]);
        return value === null || !Number.isFinite(value) ? null : value;
    };
    const baseline = figure(pairs.map((pair) => pair.baseline));
    const candidate = figure(pairs.map((pair) => pair.candidate));
    return { baseline, candidate, change: changeOf(baseline, candidate, limit), interval: null, n: pairs.length };
}
function changeOf(baseline, candidate, { kind }) {
    if (baseline === null || candidate === null)
        return null;
    if (kind === 'margin')
        return candidate - baseline;
    return baseline === 0 ? null : candidate / baseline;
}
const percentiles = { p50: 0.5, p95: 0.95 };
/** A drop of less than the margin is shown, as for accuracy; where less is better, the share of the others is judged. */
function judgeShare(guard, { alpha, beta, onInconclusive }) {
    const { pairs, limit, better } = guard;
    const good = (value) => (better === 'higher' ? value : 1 - value);
    const outcomes = pairs.map(({ id, group, baseline, candidate }) => {
        const outcome = { id, baseline: good(baseline), candidate: good(candidate) };
        return group === undefined ? outcome : { ...outcome, group };
    });
    const test = { rule: 'not-worse', margin: limit.limit, tolerance: 0, alpha, beta, onInconclusive };
    const { evidence, levels, tooFewGroups } = (0,weigh_outcomes/* weighOutcomes */.u)(outcomes, test);
    const verdict = tooFewGroups ? 'inconclusive' : (0,decide_verdict/* decideVerdict */.A)(evidence, test, false);
    const { low, high } = evidence;
    const [lowLevel, highLevel] = [1 - levels.ok, 1 - levels.regression];
    return {
        ...judge_guards_summarise(guard),
        interval: better === 'higher'
            ? { low, high, lowLevel, highLevel }
            : { low: 0 - high, high: 0 - low, lowLevel: highLevel, highLevel: lowLevel },
        verdict: verdict === 'regressed' ? 'broken' : verdict === 'inconclusive' ? 'undecided' : 'holds',
    };
}
function judgeMeans(guard, { alpha, beta }) {
    const pairs = clusterPairs(guard.pairs);
    const isGrouped = pairs.sizes.length < guard.pairs.length;
    const { limit } = guard.limit;
    const { low, high } = ratioBounds(pairs, { lowLevel: beta, highLevel: alpha });
    const tooFew = isGrouped && pairs.sizes.length < weigh_outcomes/* LEAST_GROUPS */.P;
    return {
        ...judge_guards_summarise(guard),
        interval: intervalOf(low, high, { alpha, beta }),
        verdict: tooFew
            ? 'undecided'
            : isRatioAtMost(pairs, limit, alpha)
                ? 'holds'
                : isRatioAtLeast(pairs, limit, beta)
                    ? 'broken'
                    : 'undecided',
    };
}
/** One value of each group, so that they are independent. */
function judgePercentiles(guard, { alpha, beta }) {
    if (guard.summary === 'mean')
        throw new Error('A mean is no percentile.');
    const p = percentiles[guard.summary];
    const pairs = [...new Map(guard.pairs.map((pair) => [pair.group ?? `alone ${pair.id}`, pair])).values()];
    const bounds = (side, level) => quantileBounds(pairs.map((pair) => pair[side]), { p, level: level / 2 });
    const high = judge_guards_divide(bounds('candidate', alpha).high, bounds('baseline', alpha).low);
    const low = Math.max(0, judge_guards_divide(bounds('candidate', beta).low, bounds('baseline', beta).high));
    const { limit } = guard.limit;
    return {
        ...judge_guards_summarise({ ...guard, pairs }),
        interval: intervalOf(low, high, { alpha, beta }),
        verdict: high <= limit ? 'holds' : low > limit ? 'broken' : 'undecided',
    };
}
/** What cannot be bounded from below is divided by as if it were nothing. */
function judge_guards_divide(top, bottom) {
    if (bottom === Number.POSITIVE_INFINITY)
        return 0;
    if (top === 0)
        return 0;
    return bottom > 0 ? top / bottom : Number.POSITIVE_INFINITY;
}
function intervalOf(low, high, { alpha, beta }) {
    return {
        low: Number.isFinite(low) ? low : 0,
        high: Number.isFinite(high) ? high : null,
        lowLevel: 1 - beta,
        highLevel: 1 - alpha,
    };
}
function clusterPairs(pairs) {
    const groups = new Map();
    for (const { id, group = `alone ${id}`, baseline, candidate } of pairs) {
        const known = groups.get(group) ?? { top: 0, bottom: 0, size: 0 };
        known.top += candidate;
        known.bottom += baseline;
        known.size += 1;
        groups.set(group, known);
    }
    const clusters = [...groups.values()];
    return {
        tops: clusters.map(({ top }) => top),
        bottoms: clusters.map(({ bottom }) => bottom),
        sizes: clusters.map(({ size }) => size),
    };
}
function meanOf(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./build/evaluate/divide-samples.js
var divide_samples = __webpack_require__(75479);
// EXTERNAL MODULE: ./build/evaluate/answer-metrics.js
var answer_metrics = __webpack_require__(30402);
;// CONCATENATED MODULE: ./build/evaluate/score-samples.js
/** Puts the trials of each sample together; samples in the order of their first answers. */
function joinTrials(judged) {
    const samples = new Map();
    for (const one of judged) {
        const known = samples.get(one.sample.id);
        if (known === undefined)
            samples.set(one.sample.id, { sample: one.sample, trials: [one] });
        else
            known.trials.push(one);
    }
    return [...samples.values()];
}
/** The scores of the trials that were answered and could be judged. */
function scoresOf({ trials }) {
    return trials.flatMap(({ score }) => (score?.status === 'scored' ? [score.value] : []));
}
/** Null when there is nothing to take a mean of. */
function score_samples_meanOf(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** The answer that is shown of a sample: the first one that scored as low or as high as any. */
function tellingAnswer({ trials: [first, ...others] }, which) {
    const value = ({ score }) => (score?.status === 'scored' ? score.value : 0);
    const isMore = (one, best) => which === 'lowest' ? value(one) < value(best) : value(one) > value(best);
    return others.reduce((best, one) => (isMore(one, best) ? one : best), first).answer;
}

;// CONCATENATED MODULE: ./build/evaluate/measure-guards.js


/**
 * Measures what a guard needs on every sample that the baseline answered. Trials are averaged inside a sample; of a percentile the
 * first trial counts alone, since a mean of times is no time. A candidate's call that failed counts as the worst there is; where no
 * number is the worst, as for a cost, the sample is left out and that is said.
 */
function measureGuard({ metric, limit }, baseline, candidate) {
    const measures = answer_metrics/* answerMetrics */.k[metric];
    const { unit, better, summary } = measures;
    const before = joinTrials(baseline.judged).map((sample) => measureSample(sample, measures, baseline.context));
    const after = joinTrials(candidate.judged).map((sample) => measureSample(sample, measures, candidate.context));
    const pairs = [];
    let leftOut = 0;
    for (const [index, one] of before.entries()) {
        const other = after[index];
        if (one.status !== 'measured' || other === undefined || other.status === 'unknown')
            continue;
        const value = other.status === 'measured' ? other.value : worstOf(measures);
        if (value === null)
            leftOut += 1;
        else
            pairs.push({ id: one.id, group: one.group, baseline: one.value, candidate: value });
    }
    return {
        ...{ metric, unit, better, summary, limit, pairs },
        missing: describeMissing('baseline', before) ?? describeMissing('candidate', after),
        notes: [...describeLeftOut(leftOut), ...(unit === 'ms' ? describeEarlier(baseline.judged, candidate.judged) : [])],
    };
}
function measureSample({ sample, trials }, metric, context) {
    const { id, group } = sample;
    const counted = metric.summary === 'mean' ? trials : trials.slice(0, 1);
    const failed = counted.filter(({ answer }) => answer.status === 'failed').length;
    if (failed === counted.length)
        return { id, group, status: 'failed' };
    const values = [];
    for (const one of counted) {
        if (one.answer.status === 'failed')
            continue;
        const measured = metric.measure(one, context);
        if (!measured.known)
            return { id, group, status: 'unknown', reason: measured.reason };
        values.push(measured.value);
    }
    const worst = worstOf(metric);
    const all = worst === null ? values : [...values, ...Array.from({ length: failed }, () => worst)];
    return { id, group, status: 'measured', value: score_samples_meanOf(all) ?? 0 };
}
/** What a call that failed counts as; null where no number says it. */
function worstOf({ unit, better, summary }) {
    if (unit === 'share')
        return better === 'higher' ? 0 : 1;
    return summary === 'mean' ? null : Number.POSITIVE_INFINITY;
}
function describeMissing(name, samples) {
    const unknown = samples.filter((sample) => sample.status === 'unknown');
    const [first] = unknown;
    if (first === undefined)
        return null;
    return `of the ${name} it is not known on ${unknown.length} of ${samples.length} samples (${first.reason})`;
}
function describeLeftOut(count) {
    if (count === 0)
        return [];
    return [`${count} ${count === 1 ? 'sample is' : 'samples are'} left out, because the candidate did not answer.`];
}
/** Answers that were kept have the times of the run in which they were asked for. */
function describeEarlier(baseline, candidate) {
    const [before, now] = [baseline, candidate].map((judged) => judged.filter(({ cached }) => cached).length);
    if ((before ?? 0) + (now ?? 0) === 0)
        return [];
    return [
        `Of the times, ${before} of ${baseline.length} of the baseline and ${now} of ${candidate.length} of the candidate were measured in an earlier run, perhaps under another load.`,
    ];
}

// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(49955);
;// CONCATENATED MODULE: ./build/evaluate/pair-results.js


/** Pairs the two targets' answers to the same samples; both lists are in the same order. Pairs that are left out are counted. */
function pairResults(baseline, candidate) {
    const after = joinTrials(candidate);
    const outcomes = [];
    const broken = [];
    const fixed = [];
    const excluded = { baselineFailed: 0, unscored: 0 };
    for (const [index, ofBaseline] of joinTrials(baseline).entries()) {
        const { sample } = ofBaseline;
        const ofCandidate = after[index];
        if (ofCandidate?.sample.id !== sample.id)
            throw new Error(`Sample ${sample.id} was not asked of both targets`);
        const paired = pairSample(ofBaseline, ofCandidate);
        switch (paired.status) {
            case 'baseline-failed':
                excluded.baselineFailed += 1;
                break;
            case 'unscored':
                excluded.unscored += 1;
                break;
            case 'paired': {
                const { outcome } = paired;
                outcomes.push(outcome);
                if (outcome.candidate < outcome.baseline)
                    broken.push(flip(ofBaseline, 'highest', ofCandidate, 'lowest'));
                if (outcome.candidate > outcome.baseline)
                    fixed.push(flip(ofBaseline, 'lowest', ofCandidate, 'highest'));
            }
        }
    }
    return { outcomes, excluded, broken: inFileOrder(broken), fixed: inFileOrder(fixed) };
}
/**
 * A sample's score is the mean of its trials. A candidate's trial that failed to answer is wrong: it would fail in production too. A
 * baseline without any answer removes the pair, and so does a side that could not be scored.
 */
function pairSample(baseline, candidate) {
    if (baseline.trials.every(({ answer }) => answer.status === 'failed'))
        return { status: 'baseline-failed' };
    const before = score_samples_meanOf(scoresOf(baseline));
    const now = score_samples_meanOf(withFailures(candidate));
    if (before === null || now === null)
        return { status: 'unscored' };
    const { id, group } = baseline.sample;
    const outcome = { id, baseline: before, candidate: now, ...(group === undefined ? {} : { group }) };
    return { status: 'paired', outcome };
}
/** A failed trial counts as wrong. */
function withFailures(judged) {
    return [...scoresOf(judged), ...judged.trials.flatMap(({ answer }) => (answer.status === 'failed' ? [0] : []))];
}
/** Of several trials the two that differ most are shown. */
function flip(before, ofBefore, after, ofAfter) {
    const { sample } = before;
    const retrieved = { baseline: [...before.trials[0].retrieved], candidate: [...after.trials[0].retrieved] };
    const isPlain = retrieved.baseline.length === 0 && retrieved.candidate.length === 0;
    const question = sample.input.findLast((message) => message.role === 'user');
    return {
        id: sample.id,
        file: sample.file,
        line: sample.line,
        input: question === undefined ? '' : (0,chat/* messageText */.L)(question),
        expected: callsOrText((0,chat/* messageText */.L)(sample.expected), sample.expected.tool_calls ?? []),
        baseline: answerText(tellingAnswer(before, ofBefore)),
        candidate: answerText(tellingAnswer(after, ofAfter)),
        ...(isPlain ? {} : { retrieved }),
    };
}
/** What a reader is shown of an answer, whatever became of it. */
function answerText(answer) {
    if (answer.status === 'failed')
        return `(no answer: ${answer.code})`;
    if (answer.refusal !== null)
        return `(refused: ${answer.refusal})`;
    return callsOrText(answer.text, answer.toolCalls);
}
function callsOrText(text, calls) {
    if (text !== '')
        return text;
    return calls.map((call) => `${call.function.name}(${call.function.arguments})`).join('\n');
}
function inFileOrder(flips) {
    return [...flips].sort((left, right) => left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1);
}

// EXTERNAL MODULE: ./build/graders/make-graders.js + 1 modules
var make_graders = __webpack_require__(68767);
;// CONCATENATED MODULE: ./build/steps/check-pairs.js



/** Samples that no grader could judge are a defect of the data or the settings: above the allowed share there is no verdict. */
function checkPairs(task, { outcomes, excluded }, counted, samples) {
    const { unscored } = excluded;
    if (outcomes.length > 0 && unscored <= samples * task.maxErrorRate)
        return;
    throw new domain_failure/* Failure */.H({
        kind: 'data',
        what: outcomes.length === 0
            ? 'No pair of answers could be compared.'
            : 'Too many answers could not be judged to decide anything.',
        evidence: `${unscored} of ${samples} samples were left unscored by ${task.graders.map(make_graders/* describeGrader */.JB).join(', ')} (allowed: ${(0,numbers/* formatLevel */.eI)(task.maxErrorRate)}).${check_pairs_describeReasons(counted)}`,
        remedy: 'Mend what the reasons name: a judge that gave no answer is asked again by the next run. Or choose graders that fit the expected answers of the held-out samples.',
    });
}
/** Why answers were left unscored, the most frequent reasons first. */
function check_pairs_describeReasons({ baseline, candidate }) {
    const counts = new Map();
    for (const { score } of [...baseline, ...candidate])
        if (score?.status === 'unscored')
            counts.set(score.reason, (counts.get(score.reason) ?? 0) + 1);
    const worst = [...counts].sort(([, left], [, right]) => right - left).slice(0, 3);
    return worst.map(([reason, count]) => ` ${count} \u00d7: ${reason}.`).join('');
}

;// CONCATENATED MODULE: ./build/steps/compare-targets.js








/** compare \u2192 decide: everything from here on is a function of the answers. */
function compareTargets(run) {
    const { task, samples, counted, watched } = run;
    const paired = pairResults(counted.baseline, counted.candidate);
    checkPairs(task, paired, counted, samples.length);
    const { comparison, slices } = (0,compare_run/* compareRun */.X)({
        outcomes: paired.outcomes,
        excluded: paired.excluded,
        gate: task.gate,
        discordanceAssumed: task.gate.discordanceAssumed,
        stop: watched?.stop,
    }, divideOutcomes(task, samples, paired.outcomes));
    const guards = judgeGuards(measureGuards(run, comparison.stopped.early), task.gate);
    return {
        comparison,
        // After an early stop the answers that count were chosen by what baseline and candidate said.
        againstReferences: comparison.stopped.early ? {} : compareReferences(run),
        slices: [...slices],
        guards: [...guards],
        flips: { broken: [...paired.broken], fixed: [...paired.fixed] },
        ...decideTask(comparison, slices, guards),
    };
}
/** The candidate against each reference that has something to compare. */
function compareReferences({ task, counted }) {
    const compared = [...counted.references].flatMap(([name, judged]) => {
        const { outcomes, excluded } = pairResults(judged, counted.candidate);
        return outcomes.length === 0 ? [] : [[name, (0,compare_outcomes/* compareOutcomes */.j)({ outcomes, excluded, gate: task.gate })]];
    });
    return Object.fromEntries(compared);
}
function divideOutcomes({ slices }, samples, outcomes) {
    return (0,divide_samples/* divideSamples */.h)(samples, slices).map(({ by, value, blocking, margin, samples: members }) => ({
        ...{ by, value, blocking, margin },
        planned: members.size,
        outcomes: outcomes.filter(({ id }) => members.has(id)),
    }));
}
function measureGuards({ task, targets, counted, keepsSchema }, early) {
    return task.guards.map((guard) => {
        const measured = measureGuard(guard, { judged: counted.baseline, context: { target: targets.baseline, keepsSchema } }, { judged: counted.candidate, context: { target: targets.candidate, keepsSchema } });
        return early ? { ...measured, missing: 'the run was stopped before all answers were there' } : measured;
    });
}

// EXTERNAL MODULE: ./build/steps/draft-report.js
var draft_report = __webpack_require__(37402);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
// EXTERNAL MODULE: ./build/domain/embedding.js
var embedding = __webpack_require__(34836);
// EXTERNAL MODULE: ./build/evaluate/target.js
var evaluate_target = __webpack_require__(64917);
// EXTERNAL MODULE: ./build/evaluate/wait-for-all.js
var wait_for_all = __webpack_require__(9625);
// EXTERNAL MODULE: ./build/steps/ask-embeddings.js + 1 modules
var ask_embeddings = __webpack_require__(93330);
// EXTERNAL MODULE: ./build/steps/evaluate-parts.js + 2 modules
var evaluate_parts = __webpack_require__(7205);
// EXTERNAL MODULE: ./build/steps/interruption.js
var interruption = __webpack_require__(71885);
// EXTERNAL MODULE: ./build/steps/list-searches.js
var list_searches = __webpack_require__(94927);
// EXTERNAL MODULE: ./build/steps/add-calls.js
var add_calls = __webpack_require__(77603);
;// CONCATENATED MODULE: ./build/steps/report-parts.js




/** The report of a run that worked on one part: it decides nothing, and says what the merge needs to know. */
function describePart(task, draft, shard, judged) {
    const samples = new Set(judged.baseline.map(({ sample }) => sample.id)).size;
    const retrieved = listFound(task, judged);
    draft.add({
        shard: {
            ...{ ...shard, fingerprint: judged.fingerprint, failures: judged.failures },
            ...(Object.keys(retrieved).length === 0 ? {} : { retrieved }),
        },
    });
    const reason = `Part ${shard.index} of ${shard.of}: ${samples} ${samples === 1 ? 'sample was' : 'samples were'} asked. \`tunegate merge\` puts the parts together and decides.`;
    return { ...(0,draft_report/* skippedReport */.VY)(draft, reason), passed: true };
}
/** The passages that were found by embeddings, which another machine may not find. */
function listFound(task, judged) {
    const searched = (0,by_target/* listTargets */.nJ)(judged).filter(([name]) => {
        const { model, retrieval } = (0,by_target/* targetNamed */.bH)(task, name);
        return model.kind !== 'recorded' && retrieval !== null && retrieval.embeddings !== null;
    });
    return Object.fromEntries(searched.map(([name, answers]) => [
        name,
        Object.fromEntries(answers.map(({ sample, retrieved }) => [sample.id, [...retrieved]])),
    ]));
}
/** What the parts paid for a target, which the merge itself got for nothing. */
function paidInParts(target, name, task, parts) {
    const ofParts = tasksOf(task, parts).flatMap(({ targets }) => targets[name] ?? []);
    return {
        ...target,
        calls: ofParts.reduce((sum, { calls }) => sum + calls, 0),
        cachedCalls: ofParts.reduce((sum, { cachedCalls }) => sum + cachedCalls, 0),
        usd: (0,known/* addKnown */.v2)(ofParts.map(({ usd }) => usd)),
    };
}
/** What the graders of the parts asked. */
function askedInParts(task, parts) {
    return (0,add_calls/* addCalls */.p)(tasksOf(task, parts).flatMap(({ graderCalls }) => graderCalls ?? []));
}
/** What the searches of the parts asked: each of them embedded the documents. */
function embeddedInParts(task, parts) {
    return (0,add_calls/* addCalls */.p)(tasksOf(task, parts).flatMap(({ embeddingCalls }) => embeddingCalls ?? []));
}
/** The tuned model that the parts called; whether they called the same one is told by their fingerprints. */
function adoptFromParts(task, parts, draft) {
    const fineTune = tasksOf(task, parts).find((report) => report.fineTune !== null)?.fineTune ?? null;
    if (fineTune !== null)
        draft.add({ fineTune: { ...fineTune, reused: true } });
    const servedAs = fineTune?.servedAs ?? { model: fineTune?.model ?? null, baseUrl: null };
    return servedAs.model === null ? null : { model: servedAs.model, servedAt: servedAs.baseUrl };
}
function tasksOf(task, parts) {
    return parts.flatMap(({ report }) => report.tasks.filter(({ name }) => name === task.name));
}

// EXTERNAL MODULE: ./build/steps/training-context.js
var training_context = __webpack_require__(79838);
;// CONCATENATED MODULE: ./build/steps/embed-retrieval.js













/**
 * Gets the vectors that the searches of the targets and of the training data await: the first step that costs money. What was paid and
 * kept before is not asked for again. With them the searches find, and the training files are as they will be uploaded.
 */
async function embedRetrieval(prepared, plan, world) {
    const { task, datasets, draft } = prepared;
    const desk = (0,ask_embeddings/* openEmbeddingDesk */.L)(task, plan, world);
    try {
        const targets = plan.evaluate ? await embedTargets(prepared, plan, desk) : prepared.targets;
        const search = (0,list_searches/* searchOfTraining */.c)(task, datasets);
        if (search === null)
            return { ...prepared, targets };
        const trainingContext = await embedSearch(search, desk);
        const training = (0,training_context/* putInContext */.Y)(datasets, trainingContext);
        const hashes = { heldOut: null, ...datasets.hashes, ...training.hashes };
        draft.add({ datasetHashes: hashes });
        const madeFrom = hashOrigin(prepared, search);
        return { ...prepared, targets, datasets: { ...datasets, ...training, trainingContext, hashes, madeFrom } };
    }
    catch (error) {
        // What was told to stop says so by throwing.
        (0,interruption/* throwIfInterrupted */.s)(world);
        throw error;
    }
    finally {
        const embeddingCalls = plan.parts === undefined ? desk.calls() : embeddedInParts(task, plan.parts);
        if (embeddingCalls !== null) {
            draft.add({ embeddingCalls, cost: { ...draft.current().cost, evaluationUsd: embeddingCalls.usd } });
        }
    }
}
/** What the training files come out of: themselves, the passages, and how they are searched and shown. */
function hashOrigin({ task, datasets }, { retrieval, settings, passages }) {
    const { topK, embeddings } = task.fineTune?.retrieval ?? { topK: 0, embeddings: null };
    const origin = {
        ...{ train: (0,training_context/* hashFiles */.y)(datasets.train), validation: (0,training_context/* hashFiles */.y)(datasets.validation) },
        ...{ topK, template: retrieval.template, withWords: embeddings?.withWords ?? false },
        ...{ provider: settings.provider.name, model: settings.model, dimensions: settings.dimensions },
        passages: passages.map(({ of, text }) => [of, text]),
    };
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(origin)).digest('hex');
}
function embedTargets({ task, targets, datasets }, { parts = [] }, desk) {
    return (0,by_target/* mapTargetsInTurn */.dY)(targets, async (target, name) => {
        const search = (0,list_searches/* searchOfTarget */.t)((0,by_target/* targetNamed */.bH)(task, name), target, datasets.samples);
        if (search === null || !(0,evaluate_target/* isCalled */.A)(target))
            return target;
        const found = searchAsFound(search, (0,evaluate_parts/* foundInParts */.o2)(task, parts, name));
        return { ...target, retrieval: found ?? (await embedSearch(search, desk)) };
    });
}
/** The search as it went in the parts of a run, by sample; null unless it is known of all of them. */
function searchAsFound({ retrieval, awaited, questions }, foundOf) {
    const byQuestion = new Map();
    for (const { text, of } of questions) {
        const found = foundOf.get(of);
        if (found === undefined)
            return null;
        byQuestion.set(text, found);
    }
    return { ...retrieval, retriever: awaited.takeFound((question) => byQuestion.get(question) ?? []) };
}
async function embedSearch(search, desk) {
    const { retrieval, awaited, settings, passages, questions } = search;
    const vectors = new Map();
    await (0,wait_for_all/* waitForAll */.g)([...passages, ...questions].map(async (one) => {
        const answer = await desk.embed(one.text, settings, one.of);
        const vector = answer.status === 'answered' ? (0,embedding/* vectorOfAnswer */.xK)(answer) : null;
        if (vector === null)
            throw notEmbedded(search, one, answer.status === 'failed' ? answer.message : 'no vector');
        vectors.set(one.text, vector);
    }));
    refuseMixedLengths(search, vectors);
    const vectorOf = (text) => {
        const vector = vectors.get(text);
        if (vector === undefined)
            throw new Error('A text was searched for that was not embedded');
        return vector;
    };
    return { ...retrieval, retriever: awaited.take(vectorOf) };
}
function notEmbedded({ settings }, { of }, reason) {
    return new domain_failure/* Failure */.H({
        kind: 'outside',
        what: `The documents and questions could not all be embedded by ${settings.model}.`,
        evidence: `${of}: ${reason}.`,
        remedy: 'Mend the cause and run the same command again: what was embedded is kept, and paid for once.',
    });
}
/** Vectors that are kept from before a model was changed behind its name would be compared with new ones. */
function refuseMixedLengths({ settings }, vectors) {
    const lengths = new Set([...vectors.values()].map(({ length }) => length));
    if (lengths.size <= 1)
        return;
    throw new domain_failure/* Failure */.H({
        kind: 'outside',
        what: `The embeddings of ${settings.model} cannot be compared with each other.`,
        evidence: `They have ${[...lengths].sort((one, other) => one - other).join(' and ')} dimensions.`,
        remedy: 'The service has changed the model: delete .tunegate/cache and the report directory, and run it again.',
    });
}

;// CONCATENATED MODULE: ./build/evaluate/call-window.js
/**
 * At most `size` calls, counted from the first one without an answer, are under way or answered ahead of it. What is ahead of a slow
 * answer cannot be used before that comes, and is paid in vain when the run stops there.
 */
function openCallWindow(calls, size) {
    const positions = new Map(calls.map((call, position) => [call, position]));
    const answered = new Set();
    const waiting = new Set();
    let head = 0;
    return {
        enter: (call, signal) => {
            const position = positions.get(call) ?? 0;
            signal.throwIfAborted();
            if (position < head + size)
                return Promise.resolve();
            return new Promise((resolve, reject) => {
                const stop = () => {
                    waiting.delete(one);
                    reject(signal.reason);
                };
                const one = {
                    position,
                    start: () => {
                        signal.removeEventListener('abort', stop);
                        waiting.delete(one);
                        resolve();
                    },
                };
                waiting.add(one);
                signal.addEventListener('abort', stop, { once: true });
            });
        },
        leave: (call) => {
            answered.add(positions.get(call) ?? 0);
            while (answered.delete(head))
                head += 1;
            for (const one of waiting)
                if (one.position < head + size)
                    one.start();
        },
    };
}

// EXTERNAL MODULE: ./build/domain/score.js
var domain_score = __webpack_require__(81239);
// EXTERNAL MODULE: ./build/evaluate/build-call.js
var build_call = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/evaluate/call-key.js
var call_key = __webpack_require__(29918);
;// CONCATENATED MODULE: ./build/evaluate/order-samples.js

/**
 * The fixed order in which samples are asked: ascending sha256(seed + NUL + id). The seed is the commit under review, so
 * that the order is known before any answer is and cannot be chosen to please. Samples of one group stand together, where the first
 * of them would.
 */
function orderSamples(samples, seed) {
    const hashed = samples
        .map((sample) => ({ sample, key: (0,external_node_crypto_.createHash)('sha256').update(`${seed}\0${sample.id}`).digest('hex') }))
        .sort((left, right) => (left.key < right.key ? -1 : 1));
    const groups = new Map();
    for (const { sample, key } of hashed) {
        const group = sample.group === undefined ? `alone ${key}` : `group ${sample.group}`;
        const known = groups.get(group);
        if (known === undefined)
            groups.set(group, [sample]);
        else
            known.push(sample);
    }
    return [...groups.values()].flat();
}

;// CONCATENATED MODULE: ./build/evaluate/plan-calls.js





/**
 * Every answer of a run: for each sample, in the fixed order that the seed gives, every trial of all targets side by side, so that they
 * meet the same conditions. The answers to a sample stand together.
 */
function planCalls(targets, samples, trials, seed) {
    const named = (0,by_target/* listTargets */.nJ)(targets);
    return orderSamples(samples, seed).flatMap((sample) => named.flatMap(([role, planned]) => planAnswers({ role, sample }, planned, trials)).sort(byTrial));
}
function planAnswers(of, { target, address }, trials) {
    switch (target.kind) {
        case 'called': {
            const built = (0,build_call/* buildCall */.d)(target, of.sample);
            return Array.from({ length: trials }, (_, trial) => {
                const planned = { ...of, trial, key: (0,call_key/* callKey */.C)(address, built.call, (target.firstTrial ?? 0) + trial) };
                // What was looked up once is not looked up again.
                return target.retrieval === null ? new CallToBuild(planned, target) : { ...planned, ...built };
            });
        }
        case 'recorded':
            return (target.answers.get(of.sample.id) ?? []).map((recorded, trial) => ({
                ...of,
                trial,
                recorded,
                key: recordedKey(of.sample, recorded, trial),
            }));
    }
}
/** Its messages are put together when they are asked for: of a hundred thousand calls few are under way. */
class CallToBuild {
    role;
    sample;
    trial;
    key;
    retrieved = NOTHING;
    #target;
    constructor({ role, sample, trial, key }, target) {
        this.role = role;
        this.sample = sample;
        this.trial = trial;
        this.key = key;
        this.#target = target;
    }
    get call() {
        return (0,build_call/* buildCall */.d)(this.#target, this.sample).call;
    }
}
const NOTHING = [];
/** The order of the targets is kept within a trial. */
function byTrial(one, other) {
    return one.trial - other.trial;
}
/** All recorded answers are made by one function, so that their keys stand in one order. */
function recordedKey({ id }, recorded, trial) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(['v1', id, trial, recorded]))
        .digest('hex');
}
function isCall(planned) {
    return 'call' in planned;
}

;// CONCATENATED MODULE: ./build/evaluate/judged-answer.js


/** `kept` is the same answer as it is kept, where that takes less memory. */
async function judgeAnswer(grade, planned, { answer, cached, kept = answer }, other) {
    const { sample, trial } = planned;
    const { score, marks } = await judged_answer_judge(grade, planned, answer, other);
    return {
        sample,
        trial,
        answer: kept,
        score,
        retrieved: isCall(planned) ? planned.retrieved : judged_answer_NOTHING,
        marks,
        cached,
    };
}
async function judged_answer_judge(grade, { role, sample }, answer, other) {
    if (answer.status === 'failed')
        return { score: null, marks: [] };
    // The candidate's failure is its own; without the baseline there is nothing to be better or worse than.
    if (other?.status === 'failed' && role !== 'baseline')
        return { score: (0,domain_score/* unscored */.c)('the baseline gave no answer to compare it with'), marks: [] };
    return grade(answer, sample, other);
}
const judged_answer_NOTHING = [];

;// CONCATENATED MODULE: ./build/evaluate/pair-targets.js
/** The baseline's answer stands beside the candidate's to the same sample and trial, all others beside the baseline's. */
function pairTargets(planned) {
    const groups = new Map();
    const nameOf = ({ sample, trial }) => `${trial} ${sample.id}`;
    for (const one of planned) {
        const group = groups.get(nameOf(one));
        if (group === undefined)
            groups.set(nameOf(one), [one]);
        else
            group.push(one);
    }
    const besides = (one) => groups.get(nameOf(one)) ?? [];
    const otherOf = (one) => {
        const wanted = one.role === 'baseline' ? 'candidate' : 'baseline';
        return besides(one).find(({ role }) => role === wanted) ?? null;
    };
    return { otherOf, comparedWith: (one) => besides(one).filter((beside) => otherOf(beside) === one) };
}

// EXTERNAL MODULE: ./build/cost/price-calls.js
var price_calls = __webpack_require__(3873);
;// CONCATENATED MODULE: ./build/evaluate/tally.js



function makeTally(targets, engine) {
    const counts = (0,by_target/* mapTargets */.hu)(targets, () => ({
        failed: 0,
        tokens: { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 },
    }));
    const scores = { baseline: new Map(), candidate: new Map() };
    const sums = { pairs: 0, baseline: 0, candidate: 0 };
    let usageIsUnknown = false;
    function addScore(role, name, score) {
        const other = role === 'baseline' ? 'candidate' : 'baseline';
        const otherScore = scores[other].get(name);
        if (otherScore === undefined) {
            scores[role].set(name, score);
            return;
        }
        // Both are known: they are in the sums, and need not be kept.
        scores[other].delete(name);
        sums.pairs += 1;
        sums[role] += score;
        sums[other] += otherScore;
    }
    return {
        add: (target, { sample, trial, answer, score, cached }) => {
            const count = (0,by_target/* targetNamed */.bH)(counts, target);
            if (answer.status === 'failed') {
                count.failed += 1;
                return;
            }
            if (score?.status === 'scored' && (target === 'baseline' || target === 'candidate'))
                addScore(target, `${trial} ${sample.id}`, score.value);
            if (cached)
                return;
            if (answer.usage === null)
                usageIsUnknown = true;
            else {
                count.tokens.promptTokens += answer.usage.promptTokens;
                count.tokens.cachedPromptTokens += answer.usage.cachedPromptTokens;
                count.tokens.completionTokens += answer.usage.completionTokens;
            }
        },
        standing: () => sums.pairs === 0
            ? null
            : { pairs: sums.pairs, baseline: sums.baseline / sums.pairs, candidate: sums.candidate / sums.pairs },
        usd: () => {
            if (usageIsUnknown)
                return (0,known/* unknown */.L5)('the service did not report its token usage');
            return (0,known/* addKnown */.v2)((0,by_target/* listTargets */.nJ)(targets).map(([name, target]) => {
                const { tokens } = (0,by_target/* targetNamed */.bH)(counts, name);
                return tokens.promptTokens === 0 ? (0,known/* known */.eO)(0) : (0,price_calls/* priceCalls */.V)(target, tokens, engine);
            }));
        },
        failed: (target) => (0,by_target/* targetNamed */.bH)(counts, target).failed,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/judgements.js






function openJudgements({ planned, targets, engine, grade, comparesTargets = false }) {
    const byKey = groupByKey(planned);
    const judged = new Map();
    const share = makeSharer();
    const gradeShared = async (answer, sample, other) => share(await grade(answer, sample, other));
    const tally = makeTally(targets, engine);
    const pairs = comparesTargets ? pairTargets(planned) : null;
    /** Where targets are compared: what is there, and not judged yet. */
    const waiting = new Map();
    const given = new Map();
    async function judge(one, answer, kept, other) {
        const judgement = await judgeAnswer(gradeShared, one, { ...answer, kept }, other);
        judged.set(one, judgement);
        tally.add(one.role, judgement);
    }
    /** Judges what has been waiting for this answer, and this one where the other is there. */
    async function judgePairs(one, own, { otherOf, comparedWith }) {
        waiting.set(one, own);
        given.set(one, own.answer);
        for (const next of [one, ...comparedWith(one)]) {
            const ready = waiting.get(next);
            const beside = otherOf(next);
            const other = beside === null ? undefined : given.get(beside);
            const isAlone = beside === null || ready?.answer.status === 'failed';
            if (ready === undefined || (other === undefined && !isAlone))
                continue;
            waiting.delete(next);
            await judge(next, ready, ready.answer, other);
        }
    }
    return {
        distinct: [...byKey.values()].flatMap((group) => ('key' in group ? group : (group[0] ?? []))),
        add: async (key, answer, isBefore, kept = answer) => {
            const group = byKey.get(key) ?? [];
            for (const [index, one] of ('key' in group ? [group] : group).entries()) {
                const cached = isBefore || index > 0;
                if (pairs === null)
                    await judge(one, { answer, cached }, kept);
                else
                    await judgePairs(one, { answer: kept, cached }, pairs);
            }
        },
        inOrder: () => (0,by_target/* mapTargets */.hu)(targets, (_, name) => planned.flatMap((one) => (one.role === name ? (judged.get(one) ?? unjudged(one, waiting.get(one)) ?? []) : []))),
        of: (one) => judged.get(one) ?? null,
        failures: () => planned.flatMap((one) => {
            const answer = judged.get(one)?.answer;
            if (answer?.status !== 'failed')
                return [];
            return [{ key: one.key, code: answer.code, message: answer.message, attempts: answer.attempts }];
        }),
        tally,
    };
}
/** An answer that was paid for, in a run that ended before the other one was there. */
function unjudged(one, waiting) {
    if (waiting === undefined)
        return null;
    const { sample, trial } = one;
    const score = (0,domain_score/* unscored */.c)('the run ended before the answer that it is compared with');
    const retrieved = isCall(one) ? one.retrieved : [];
    return { sample, trial, ...waiting, retrieved, score, marks: [] };
}
/** Nearly all keys have one call. */
function groupByKey(all) {
    const groups = new Map();
    for (const one of all) {
        const known = groups.get(one.key);
        groups.set(one.key, known === undefined ? one : 'key' in known ? [known, one] : [...known, one]);
    }
    return groups;
}
const mostShared = 1000;
const longestShared = 1000;
/** Gives equal values as one object: most answers are judged in the same few ways. */
function makeSharer() {
    const known = new Map();
    return (value) => {
        const name = JSON.stringify(value);
        const shared = known.get(name);
        if (shared !== undefined)
            return shared;
        if (known.size < mostShared && name.length <= longestShared)
            known.set(name, value);
        return value;
    };
}

;// CONCATENATED MODULE: ./build/evaluate/run-calls.js
/**
 * Runs `call` for every item, at most `concurrency` at once, starting them in order. A call that waits for its next attempt lends its
 * place to the next item; at most as many items again are begun that way. The first throw aborts what is under way, waits for it to
 * end, and is thrown on: nothing runs behind the caller's back. An `interrupt` ends it the same way, without a throw.
 */
async function runCalls(items, concurrency, call, interrupt) {
    const abort = new AbortController();
    const stop = () => abort.abort();
    if (interrupt?.aborted)
        return;
    interrupt?.addEventListener('abort', stop);
    const queue = items.values();
    let finish = () => { };
    const finished = new Promise((resolve) => {
        finish = resolve;
    });
    let failure = null;
    let begun = 0;
    let free = concurrency;
    /** Calls that want the place back that they lent; they go before what has not begun. */
    const returning = [];
    function fillPlaces() {
        while (free > 0) {
            const comeBack = returning.shift();
            if (comeBack !== undefined) {
                free -= 1;
                comeBack();
                continue;
            }
            const next = abort.signal.aborted || begun >= 2 * concurrency ? null : queue.next();
            if (next === null || next.done === true)
                break;
            free -= 1;
            begun += 1;
            void run(next.value);
        }
        if (begun === 0)
            finish();
    }
    async function run(item) {
        try {
            await call(item, abort.signal, lend);
        }
        catch (error) {
            // What was told to stop says so by throwing.
            if (!abort.signal.aborted)
                failure ??= { error };
            stop();
        }
        begun -= 1;
        free += 1;
        fillPlaces();
    }
    async function lend(wait) {
        const waiting = wait();
        free += 1;
        fillPlaces();
        try {
            return await waiting;
        }
        finally {
            const back = new Promise((resolve) => returning.push(resolve));
            fillPlaces();
            await back;
        }
    }
    fillPlaces();
    await finished;
    interrupt?.removeEventListener('abort', stop);
    rethrow(failure);
}
function rethrow(failure) {
    if (failure !== null)
        throw failure.error;
}

;// CONCATENATED MODULE: ./build/graders/grade-answer.js

/** Judges one answer, where a rule compares targets beside the `other`. A refused one is wrong whatever its words: graders see none of them, and nobody is asked about it. */
async function gradeAnswer(grader, answer, sample, ask, other) {
    if (answer.refusal !== null)
        return gradeRefusal(grader, answer, sample);
    const questions = grader.ask(answer, sample, other);
    return grader.grade(answer, sample, questions.length === 0 ? [] : await ask(questions, sample), other);
}
/** For the reports of the graders a refusal is an empty answer. */
function gradeRefusal(grader, answer, sample) {
    const { marks } = grader.grade({ ...answer, text: '', toolCalls: [] }, sample, []);
    return { score: (0,domain_score/* scored */.l)(0), marks: marks.map((mark) => ({ ...mark, score: (0,domain_score/* scored */.l)(0) })) };
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
    return [`${names.length} ${names.length === 1 ? 'line' : 'lines'} ${what}: ${shown}${names.length > 3 ? ', \u2026' : ''}`];
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
    return new domain_failure/* Failure */.H({
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
            answers.set(key, keep(key, final));
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
        return new domain_failure/* Failure */.H({
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
    return new domain_failure/* Failure */.H({
        kind: 'outside',
        what: `The batch ${state.id} was cancelled before all of its calls were answered.`,
        evidence: 'The service says "cancelled"; the answers until then have been kept.',
        remedy: 'Run the same command again: it sends the calls that are left in a new batch.',
    });
}
function resultsAreGone({ state }, files) {
    return new domain_failure/* Failure */.H({
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

// EXTERNAL MODULE: ./build/steps/ask-graders.js
var ask_graders = __webpack_require__(45996);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(25708);
;// CONCATENATED MODULE: ./build/steps/ask-online.js




/** Asks call by call. Resolves with what ended it early, null when all were asked; what was answered is with `take`. */
async function askOnline({ calls, concurrency, askOf, keptBefore, window, take }, world) {
    let answered = keptBefore;
    let brokenOff = 0;
    const describeKept = () => `${answered} of ${keptBefore + calls.length} answers are kept`;
    try {
        await runCalls(calls, concurrency, async (planned, signal, lend) => {
            await window?.enter(planned, signal);
            const answer = await askOf(planned.role)(planned.call, signal, lend).catch((error) => {
                brokenOff += 1;
                throw error;
            });
            if (answer.status === 'answered')
                answered += 1;
            const stop = await take(planned, answer, signal);
            window?.leave(planned);
            if (stop !== null)
                throw new Stopped(stop);
        }, world.interrupt);
    }
    catch (error) {
        if (error instanceof Stopped && error.stop.kind === 'decided')
            return { kind: 'decided', brokenOff };
        const failure = error instanceof Stopped && error.stop.kind === 'failed' ? error.stop.failure : error;
        if (!(failure instanceof domain_failure/* Failure */.H))
            throw failure;
        const { kind, message: what, evidence, remedy } = failure;
        const kept = `${describeKept()}; the same command goes on from there.`;
        const told = new domain_failure/* Failure */.H({ kind, what, evidence: `${(0,statement/* asSentence */.KG)(evidence)} ${kept}`, remedy, cause: failure });
        return { kind: 'failed', failure: told };
    }
    return world.interrupt?.aborted === true
        ? { kind: 'failed', failure: (0,interruption/* interruptedFailure */.r)(`${describeKept()}.`) }
        : null;
}
/** How one call ends all of them. */
class Stopped extends Error {
    name = 'Stopped';
    stop;
    constructor(stop) {
        super(stop.kind);
        this.stop = stop;
    }
}

;// CONCATENATED MODULE: ./build/graders/judge/measure-agreement.js
/** How far the judge agrees with people: the share of equal scores, Cohen's kappa (1960), and the mean difference, judge minus people. */
function measureAgreement(scores) {
    const both = scores.flatMap(({ people, judge }) => (judge === null ? [] : [{ people, judge }]));
    const n = both.length;
    const share = (count) => count / n;
    const same = both.filter(({ people, judge }) => people === judge).length;
    const byChance = [...new Set(both.map(({ people }) => people))].reduce((sum, score) => sum +
        share(both.filter(({ people }) => people === score).length) *
            share(both.filter(({ judge }) => judge === score).length), 0);
    return {
        examples: scores.length,
        unscored: scores.length - n,
        same: n === 0 ? null : share(same),
        kappa: n === 0 || byChance === 1 ? null : (share(same) - byChance) / (1 - byChance),
        meanDifference: n === 0 ? null : both.reduce((sum, { people, judge }) => sum + judge - people, 0) / n,
    };
}

;// CONCATENATED MODULE: ./build/steps/check-judges.js

/** Asks each judge about the answers that people have scored, and says how far it agrees with them; by the name of the grader. */
async function checkJudges(grader, ask) {
    const agreements = new Map();
    for (const { grader: name, rule, answers } of grader.labelled) {
        const scores = [];
        for (const { answer, sample, score } of answers) {
            const replies = await ask(rule.ask?.(answer, sample) ?? [], sample);
            const { observed } = rule.grade(answer, sample, replies);
            scores.push({ people: score, judge: observed?.kind === 'rubric' ? observed.score : null });
        }
        agreements.set(name, measureAgreement(scores));
    }
    return agreements;
}

// EXTERNAL MODULE: ./build/stats/bet-grid.js
var bet_grid = __webpack_require__(66472);
// EXTERNAL MODULE: ./build/stats/critical-value.js
var critical_value = __webpack_require__(28223);
// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(80034);
// EXTERNAL MODULE: ./build/compare/plan-gate.js
var plan_gate = __webpack_require__(39793);
;// CONCATENATED MODULE: ./build/compare/plan-looks.js




/**
 * Of the loose claim's error rate, so much is spent early: it saves samples, and what it costs is the weaker promise.
 */
const LOOSE_SHARE = 0.8;
/**
 * Plans the looks. The strict claim's early share grows with the information N\u03b4\u00b2/\u03c0: nothing below 3 (a small set
 * could not be decided early anyway), 0.2 below 12, else 0.5. \u03c0 must come from an earlier run.
 */
function planLooks({ samples, gate, discordanceAssumed = plan_gate/* DEFAULT_DISCORDANCE */.uV, groups = { count: samples, largest: 1 }, mayPassEarly = true, }) {
    const { margin, tolerance, rule, mostDiscordance } = gate;
    const strict = chooseStrictShare((groups.count * margin * margin) / discordanceAssumed);
    const shares = mayPassEarly ? sharesUnder(rule, strict) : { ...sharesUnder(rule, strict), ok: 0, improvement: 0 };
    const levels = (0,gate_test/* claimLevels */.o)(gate);
    const final = rule === 'threshold' ? levels : scale(levels, (key) => 1 - shares[key]);
    return {
        samples,
        bets: (0,bet_grid/* betGrid */.G)(Math.max(1, groups.count)),
        largestGroup: groups.largest,
        mayPassEarly,
        early: scale(levels, (key) => shares[key]),
        final,
        critical: {
            ok: (0,critical_value/* criticalValue */.z)({ pairs: samples, difference: -margin, level: final.ok, mostDiscordance }),
            regression: (0,critical_value/* criticalValue */.z)({ pairs: samples, difference: tolerance, level: final.regression, mostDiscordance }),
        },
    };
}
/** A threshold claims nothing and has nothing to share: its intervals are at the full level throughout. */
function sharesUnder(rule, strict) {
    switch (rule) {
        case 'no-regression':
            return { ok: LOOSE_SHARE, regression: strict, improvement: strict };
        case 'not-worse':
            return { ok: strict, regression: LOOSE_SHARE, improvement: strict };
        case 'threshold':
            return { ok: 1, regression: 1, improvement: 1 };
    }
}
function chooseStrictShare(information) {
    if (information < 3)
        return 0;
    return information < 12 ? 0.2 : 0.5;
}
function scale(levels, factor) {
    return {
        ok: levels.ok * factor('ok'),
        regression: levels.regression * factor('regression'),
        improvement: levels.improvement * factor('improvement'),
    };
}

// EXTERNAL MODULE: ./build/stats/e-process.js
var e_process = __webpack_require__(24079);
;// CONCATENATED MODULE: ./build/stats/running-e-process.js

/** `most` is the largest size of a group; it must be known before the first one. */
function makeRunningEProcess({ difference, bets, most, }) {
    const logs = bets.map(() => 0);
    const room = most * (1 + difference);
    return {
        add: (sum, size) => {
            const gain = (sum - size * difference) / room;
            bets.forEach((bet, index) => {
                logs[index] = (logs[index] ?? 0) + Math.log1p(bet * gain);
            });
        },
        log: () => (0,e_process/* logMeanExp */.BN)(logs),
    };
}

// EXTERNAL MODULE: ./build/stats/paired-counts.js
var paired_counts = __webpack_require__(20752);
// EXTERNAL MODULE: ./build/stats/tango-score.js
var tango_score = __webpack_require__(84438);
;// CONCATENATED MODULE: ./build/compare/decide-look.js




/**
 * Decides after a prefix of the samples, or not yet: null. At most one decision is to be taken, the first.
 *
 * Before the last look a claim is made where its e-process reaches 1/level; else the run is curtailed where neither
 * the best nor the worst course of the rest can change whether the gate passes at the last look. That adds no error:
 * the last look would have decided the same.
 */
function decideLook(look) {
    const { counts, gate, plan } = look;
    if (counts.pairs >= plan.samples)
        return decideFinally(counts, look, 'final');
    const decision = gate.rule === 'threshold' ? decideByCurtailing(look) : (decideByEProcess(look) ?? decideByCurtailing(look));
    return decision?.passed && !plan.mayPassEarly ? null : decision;
}
function decideByEProcess({ counts, gate, plan, logs }) {
    const { bets, early } = plan;
    const ok = (logs?.ok ?? (0,e_process/* logEProcess */.Pp)(counts, -gate.margin, bets)) >= -Math.log(early.ok);
    const regression = (logs?.regression ?? (0,e_process/* logEProcess */.Pp)((0,paired_counts/* mirrorCounts */.U)(counts), gate.tolerance, bets)) >= -Math.log(early.regression);
    if (!ok && !regression)
        return null;
    const improvement = ok && (logs?.improvement ?? (0,e_process/* logEProcess */.Pp)(counts, 0, bets)) >= -Math.log(early.improvement);
    const verdict = (0,decide_verdict/* decideVerdict */.A)({ ok, regression, improvement }, gate, false);
    return { verdict, passed: (0,decide_verdict/* decidePassed */.l)(verdict, gate, counts.pairs), by: 'e-process' };
}
function decideByCurtailing(look) {
    const { counts, plan, remaining } = look;
    if (remaining === null)
        return null;
    const rest = plan.samples - counts.pairs;
    const { downs, ups } = counts;
    const atEnd = (more) => decideFinally({ pairs: plan.samples, downs: downs + more.downs, ups: ups + more.ups }, look, 'curtailed');
    const worst = atEnd({ downs: Math.min(rest, remaining.right), ups: 0 });
    const best = atEnd({ downs: 0, ups: Math.min(rest, remaining.wrong) });
    if (worst.passed !== best.passed)
        return null;
    return worst.verdict === best.verdict ? worst : { ...worst, verdict: 'inconclusive' };
}
/** A rise is told apart from "not worse" by the caller, from all the evidence; for passing it makes no difference. */
function decideFinally(counts, { gate, plan }, by) {
    const ok = (0,tango_score/* tangoScore */.o)(counts, -gate.margin) >= plan.critical.ok;
    const regression = (0,tango_score/* tangoScore */.o)((0,paired_counts/* mirrorCounts */.U)(counts), gate.tolerance) >= plan.critical.regression;
    const withinThreshold = counts.ups - counts.downs + gate.margin * counts.pairs >= -1e-12 * counts.pairs;
    const verdict = (0,decide_verdict/* decideVerdict */.A)({ ok, regression, improvement: false }, gate, withinThreshold);
    return { verdict, passed: (0,decide_verdict/* decidePassed */.l)(verdict, gate, counts.pairs), by };
}

;// CONCATENATED MODULE: ./build/compare/watch-prefix.js


/**
 * Looks after every sample, or after every group where samples depend on each other. Right or wrong answers are judged by their
 * counts, scores by the same process over their differences. A run is curtailed only while no pair was left out and all answers are
 * right or wrong: else the last look is not known beforehand.
 */
function watchPrefix(samples, gate, plan) {
    const processOf = (difference) => makeRunningEProcess({ difference, bets: plan.bets, most: plan.largestGroup });
    const processes = { ok: processOf(-gate.margin), regression: processOf(gate.tolerance), improvement: processOf(0) };
    const ahead = countAhead(samples);
    const isGrouped = plan.largestGroup > 1;
    let [seen, pairs, downs, ups] = [0, 0, 0, 0];
    let isBinary = true;
    let group = { sum: 0, size: 0 };
    function addToProcesses() {
        if (group.size === 0)
            return;
        processes.ok.add(group.sum, group.size);
        processes.regression.add(0 - group.sum, group.size);
        processes.improvement.add(group.sum, group.size);
        group = { sum: 0, size: 0 };
    }
    return {
        take: (outcome) => {
            const current = samples[seen]?.group;
            seen += 1;
            if (outcome !== null) {
                const { baseline, candidate } = outcome;
                pairs += 1;
                if (baseline > candidate)
                    downs += 1;
                if (candidate > baseline)
                    ups += 1;
                isBinary &&= isRightOrWrong(baseline) && isRightOrWrong(candidate);
                group = { sum: group.sum + candidate - baseline, size: group.size + 1 };
            }
            const next = samples[seen];
            if (next === undefined)
                return null;
            if (isGrouped && next.group === current)
                return null;
            addToProcesses();
            const counts = { pairs, downs, ups };
            if (isBinary && !isGrouped) {
                return decideLook({ counts, gate, plan, remaining: pairs === seen ? (ahead[seen] ?? null) : null });
            }
            if (gate.rule === 'threshold')
                return null;
            const { ok, regression, improvement } = processes;
            const logs = { ok: ok.log(), regression: regression.log(), improvement: improvement.log() };
            return decideLook({ counts, gate, plan, remaining: null, logs });
        },
    };
}
function isRightOrWrong(score) {
    return score === 0 || score === 1;
}
/** For each position how many of the samples from there on the baseline may have right, and wrong. */
function countAhead(samples) {
    const ahead = [{ right: 0, wrong: 0 }];
    for (const { baseline } of samples.toReversed()) {
        const after = ahead.at(-1) ?? { right: 0, wrong: 0 };
        ahead.push({
            right: after.right + (baseline === 0 ? 0 : 1),
            wrong: after.wrong + (baseline === 1 ? 0 : 1),
        });
    }
    return ahead.reverse();
}

;// CONCATENATED MODULE: ./build/evaluate/follow-prefix.js


/**
 * Follows both gated targets through the planned calls; the order in which answers arrive does not matter, and answers ahead of the
 * prefix are not looked at. A decision waits while more than `maxErrorRate` of the calls so far failed: that is no verdict.
 */
function followPrefix(calls, judgementOf, watch, maxErrorRate) {
    const samples = groupBySample(calls);
    const used = new Set();
    const failed = { baseline: 0, candidate: 0 };
    let asked = 0;
    let decision = null;
    /** Null while an answer is missing. */
    function complete({ baseline, candidate }) {
        const before = baseline.flatMap((call) => judgementOf(call) ?? []);
        const after = candidate.flatMap((call) => judgementOf(call) ?? []);
        if (before.length < baseline.length || after.length < candidate.length)
            return null;
        const [ofBaseline] = joinTrials(before);
        const [ofCandidate] = joinTrials(after);
        if (ofBaseline === undefined || ofCandidate === undefined)
            return null;
        failed.baseline += countFailed(before);
        failed.candidate += countFailed(after);
        asked += before.length;
        return pairSample(ofBaseline, ofCandidate);
    }
    return {
        advance: () => {
            while (decision === null) {
                const next = samples[used.size];
                const paired = next === undefined ? null : complete(next);
                if (next === undefined || paired === null)
                    break;
                used.add(next.id);
                const found = watch.take(paired.status === 'paired' ? paired.outcome : null);
                const isBroken = Math.max(failed.baseline, failed.candidate) > asked * maxErrorRate;
                if (!isBroken)
                    decision = found;
            }
            return decision;
        },
        samples: () => used,
    };
}
function groupBySample(calls) {
    const samples = new Map();
    for (const call of calls) {
        const { id } = call.sample;
        const known = samples.get(id) ?? { id, baseline: [], candidate: [] };
        samples.set(id, known);
        if (call.role === 'baseline')
            known.baseline.push(call);
        if (call.role === 'candidate')
            known.candidate.push(call);
    }
    return [...samples.values()];
}
function countFailed(judged) {
    return judged.filter(({ answer }) => answer.status === 'failed').length;
}

;// CONCATENATED MODULE: ./build/steps/watch-evaluation.js



/** `planned` is in the fixed order. Opened when the kept answers have been judged, and before the first call is made. */
function watchEvaluation(task, planned, judgements) {
    const samples = [...new Map(planned.map(({ sample }) => [sample.id, sample])).values()];
    const sizes = new Map();
    for (const { id, group = id } of samples)
        sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const plan = planLooks({
        samples: samples.length,
        gate: task.gate,
        discordanceAssumed: task.gate.discordanceAssumed,
        groups: { count: sizes.size, largest: Math.max(1, ...sizes.values()) },
        // Guards are judged on all answers.
        mayPassEarly: task.guards.length === 0,
    });
    const baselines = knownBaselines(planned, judgements);
    const watched = samples.map(({ id, group = id }) => ({ group, baseline: baselines.get(id) ?? null }));
    const watch = watchPrefix(watched, task.gate, plan);
    const prefix = followPrefix(planned, judgements.of, watch, task.maxErrorRate);
    return {
        isDecided: () => prefix.advance() !== null,
        result: (brokenOff) => {
            const decision = prefix.advance() ?? { verdict: 'inconclusive', passed: false, by: 'final' };
            return { stop: { plan, decision }, samples: prefix.samples(), brokenOff };
        },
    };
}
/** Scores of the baseline's answers that are there already. Of several trials, asked or recorded, none says what their mean will be. */
function knownBaselines(planned, judgements) {
    const known = new Map();
    const repeated = new Set(planned.flatMap(({ role, trial, sample }) => (role === 'baseline' && trial > 0 ? sample.id : [])));
    for (const one of planned) {
        if (one.role !== 'baseline' || repeated.has(one.sample.id))
            continue;
        const score = judgements.of(one)?.score;
        if (score?.status === 'scored')
            known.set(one.sample.id, score.value);
    }
    return known;
}

;// CONCATENATED MODULE: ./build/steps/evaluate-targets.js














/**
 * Asks all targets about every sample, side by side, so that they meet the same conditions; the order is fixed by the plan's seed.
 * What the journal or the cache holds is not asked again; what is answered is kept before the next call starts.
 */
async function evaluateTargets({ task, targets, graders, samples }, plan, world) {
    const connections = await connectTargets(task, targets, world);
    const connectionOf = (name) => {
        const connection = connections.get(name);
        if (connection === undefined)
            throw new Error(`The target ${name} is not called`);
        return connection;
    };
    const addressed = (0,by_target/* mapTargets */.hu)(targets, (target, name) => ({ target, address: connections.get(name)?.address ?? '' }));
    const whole = planCalls(addressed, samples, task.trials, plan.seed);
    const fingerprint = (0,evaluate_parts/* fingerprintEvaluation */.Fg)(task, graders.files, samples, whole, addressed);
    if (plan.parts !== undefined)
        (0,evaluate_parts/* checkParts */.dD)(task, plan.parts, fingerprint);
    const planned = plan.shard === undefined ? whole : (0,evaluate_parts/* answersOfShard */.Tg)(whole, plan.shard);
    const desk = (0,ask_graders/* openGraderDesk */.P)(task, plan, world);
    const { grader } = graders;
    const grade = (answer, sample, other) => gradeAnswer(grader, answer, sample, desk.ask, other);
    const { comparesTargets } = grader;
    const judgements = openJudgements({ planned, targets, engine: task.engine, grade, comparesTargets });
    const answers = (watched = null) => ({
        ...judgements.inOrder(),
        fingerprint,
        failures: [...judgements.failures(), ...desk.failures()],
        graderCalls: desk.calls(),
        agreements,
        watched,
    });
    const agreements = plan.shard === undefined || plan.shard.index === 1
        ? await checkJudges(graders.grader, desk.ask)
        : new Map();
    const known = await judgeKnown(task, planned, judgements, plan, world);
    const missing = judgements.distinct.filter(isCall).filter(({ key }) => !known.has(key));
    if (plan.parts !== undefined && missing.length > 0)
        throw (0,evaluate_parts/* missingAnswers */.yh)(task, missing.length, judgements.distinct.length);
    if (task.engine === 'batch') {
        const outcome = await askByBatch(task, missing, connectionOf, world);
        if (outcome.status === 'under-way')
            return outcome;
        await judgeAll(outcome.answers, judgements, plan.concurrency, false);
        return { status: 'evaluated', ...answers() };
    }
    const isWhole = plan.shard === undefined && plan.parts === undefined;
    const watch = task.gate.earlyStop && isWhole ? watchEvaluation(task, planned, judgements) : null;
    if (watch?.isDecided())
        return { status: 'evaluated', ...answers(watch.result(0)) };
    let done = 0;
    const stop = await askOnline({
        calls: missing,
        concurrency: plan.concurrency,
        askOf: (target) => connectionOf(target).ask,
        keptBefore: known.size,
        window: watch === null ? undefined : openCallWindow(missing, plan.concurrency),
        take: async (one, answer) => {
            const kept = answer.status === 'answered' ? world.answers.add(referenceOf(task, one), answer) : answer;
            await judgements.add(one.key, answer, false, kept);
            done += 1;
            world.progress({
                kind: 'count',
                task: task.name,
                label: 'evaluate',
                done,
                total: missing.length,
                usd: judgements.tally.usd(),
                standing: judgements.tally.standing(),
            });
            if (watch?.isDecided())
                return { kind: 'decided', brokenOff: 0 };
            return stopForFailures(task, one.role, judgements, samples.length * task.trials);
        },
    }, world);
    return stop?.kind === 'failed'
        ? { status: 'stopped', failure: stop.failure, ...answers() }
        : { status: 'evaluated', ...answers(watch?.result(stop?.brokenOff ?? 0) ?? null) };
}
/** Targets whose answers were recorded have no connection. */
async function connectTargets(task, targets, world) {
    const connections = new Map();
    for (const [name, target] of (0,by_target/* listTargets */.nJ)(targets))
        if ((0,evaluate_target/* isCalled */.A)(target))
            connections.set(name, await world.connect((0,by_target/* targetNamed */.bH)(task, name).provider));
    return connections;
}
/** Takes over the answers that were there before or recorded elsewhere, and those that the parts of a merge could not have. Gives their keys. */
async function judgeKnown(task, planned, judgements, { parts, concurrency }, world) {
    const kept = world.answers.take(planned.filter(isCall).map((call) => referenceOf(task, call)));
    const failures = parts === undefined ? new Map() : (0,evaluate_parts/* failuresOfParts */.by)(task, parts);
    const wanted = new Set(judgements.distinct.map(({ key }) => key));
    const recorded = planned.flatMap((one) => (isCall(one) ? [] : [[one.key, one.recorded]]));
    const known = new Map([...failures, ...kept, ...recorded].filter(([key]) => wanted.has(key)));
    await judgeAll(known, judgements, concurrency, true);
    return new Set(known.keys());
}
/** As many at once as calls are made: graders may ask models too. */
function judgeAll(answers, judgements, concurrency, isKept) {
    return runCalls([...answers], concurrency, ([key, answer]) => judgements.add(key, answer, isKept));
}
/** Answers of a target that fails too often cannot decide anything any more: the rest is not paid. */
function stopForFailures(task, role, judgements, calls) {
    if (task.references.has(role) || !isTooMany(task, judgements.tally.failed(role), calls))
        return null;
    const failed = (0,by_target/* targetNamed */.bH)(judgements.inOrder(), role).filter(({ answer }) => answer.status === 'failed');
    return { kind: 'failed', failure: tooManyFailures(task, role, failed, calls) };
}
/** One answer serves all calls of the same key. */
function askByBatch(task, missing, connectionOf, world) {
    const byKey = new Map(missing.map((planned) => [planned.key, planned]));
    return answerByBatch({
        task: task.name,
        waitMs: task.batchWaitMs,
        calls: missing.map(({ role, key, call }) => ({
            key,
            call,
            provider: (0,by_target/* targetNamed */.bH)(task, role).provider.name,
            service: connectionOf(role).batches,
        })),
        keep: (key, answer) => {
            const planned = byKey.get(key);
            return planned === undefined ? answer : world.answers.add(referenceOf(task, planned), answer);
        },
    }, world);
}
function referenceOf(task, { key, role, sample, trial, retrieved }) {
    const reference = { key, task: task.name, target: role, sample: sample.id, trial };
    return retrieved.length === 0 ? reference : { ...reference, retrieved: [...retrieved] };
}

// EXTERNAL MODULE: ./build/cost/estimate-break-even.js
var estimate_break_even = __webpack_require__(78067);
;// CONCATENATED MODULE: ./build/steps/measure-break-even.js

/** Break-even by the tokens that the service reported; null where the candidate was not trained by this task. */
function measureBreakEven(task, targets, { fineTune, targets: reports }) {
    const { baseline, candidate } = reports;
    if (task.candidate.model.kind !== 'tuned' || fineTune === null)
        return null;
    if (baseline === undefined || candidate === undefined)
        return null;
    return (0,estimate_break_even/* estimateBreakEven */.K)({
        basis: 'measured',
        trainingUsd: fineTune.usd,
        baseline: measuredCalls(targets.baseline, baseline),
        candidate: measuredCalls(targets.candidate, candidate),
    });
}
function measuredCalls({ provider, model, price }, report) {
    const { answered, promptTokens, cachedPromptTokens, completionTokens } = report;
    const tokens = promptTokens === null || cachedPromptTokens === null || completionTokens === null
        ? { known: false, reason: 'the service did not report its token usage' }
        : { known: true, value: { promptTokens, cachedPromptTokens, completionTokens } };
    return { provider, model, price, calls: answered, tokens };
}

// EXTERNAL MODULE: ./build/dataset/advise-size.js
var advise_size = __webpack_require__(70305);
// EXTERNAL MODULE: ./build/fine-tune/choose-checkpoint.js
var choose_checkpoint = __webpack_require__(22912);
// EXTERNAL MODULE: ./build/fine-tune/recipe-key.js
var recipe_key = __webpack_require__(59636);
;// CONCATENATED MODULE: ./build/fine-tune/thin-curve.js
/** As many points as a report keeps. */
const mostPoints = 300;
/** A curve of at most 300 points, evenly spread, with the first and the last and every one that has a validation loss, as far as they fit. */
function thinCurve(curve) {
    if (curve.length <= mostPoints)
        return curve;
    const marked = curve.filter(({ validLoss }) => validLoss !== null).length;
    const keepMarked = marked <= mostPoints / 2;
    const room = keepMarked ? mostPoints - marked : mostPoints;
    const every = (curve.length - 1) / (room - 1);
    const kept = new Set(Array.from({ length: room }, (_, index) => Math.round(index * every)));
    return curve.filter((point, index) => kept.has(index) || (keepMarked && point.validLoss !== null));
}

// EXTERNAL MODULE: ./build/fine-tune/training-services.js
var training_services = __webpack_require__(25447);
// EXTERNAL MODULE: ./build/steps/check-lifetime.js + 1 modules
var check_lifetime = __webpack_require__(32056);
;// CONCATENATED MODULE: ./build/fine-tune/job-failure.js
/** Of a job that has ended without a model. Codes and texts as seen in public issues and the API reference, 2026-11-20. */
function classifyFailure({ status, error }) {
    if (status === 'cancelled')
        return 'cancelled';
    if (status === 'succeeded')
        return 'no-model';
    if (error === null)
        return 'unknown';
    if (/moderation|usage policies|safety (check|eval)/i.test(error.message))
        return 'blocked';
    const kind = error.code === null ? undefined : kinds.get(error.code.toLowerCase());
    return kind ?? (/moderation|safety/i.test(error.code ?? '') ? 'blocked' : 'unknown');
}
const kinds = new Map([
    ['invalid_training_file', 'data'],
    ['invalid_validation_file', 'data'],
    ['invalid_file_format', 'data'],
    ['invalid_n_examples', 'data'],
    // Fireworks and Google's codes.
    ['invalid_argument', 'data'],
    ['insufficient_quota', 'account'],
    ['exceeded_quota', 'account'],
    ['billing_hard_limit_reached', 'account'],
    ['credit_balance_exhausted', 'account'],
    ['resource_exhausted', 'account'],
    ['server_error', 'service'],
    ['internal_error', 'service'],
    ['internal', 'service'],
    ['unavailable', 'service'],
    ['aborted', 'service'],
    ['deadline_exceeded', 'service'],
]);

;// CONCATENATED MODULE: ./build/fine-tune/trainer.js
function isFinished({ status }) {
    return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}
/** Oldest first; jobs and files of the same second by their id, so that every run puts them into the same order. */
function byAge(left, right) {
    return left.createdAtMs - right.createdAtMs || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/fine-tune/next-move.js


const shortestPauseMs = 50;
const next_move_longestPauseMs = 15_000;
/**
 * What to do next, from what the service says alone: run again at any moment, by any number of runs, it leads to one job and one
 * model. Of several jobs that can still become the model the oldest stays; an older one in a state that nobody knows, such as
 * `paused`, does not hold up a younger one that has made it.
 */
function decideNextMove(situation) {
    const { elapsedMs, waitMs, mayCreate } = situation;
    const jobs = [...situation.jobs].sort(byAge);
    const job = chooseJob(jobs);
    if (job === null)
        return { ...decideWithoutJob(jobs, situation), cancel: [] };
    const younger = jobs.slice(jobs.indexOf(job) + 1).filter((other) => !isFinished(other));
    const cancel = mayCreate ? younger : [];
    if (hasModel(job))
        return { kind: 'adopt', job, cancel };
    if (elapsedMs < waitMs) {
        const pauseMs = Math.min(next_move_longestPauseMs, Math.max(shortestPauseMs, elapsedMs / 2), waitMs - elapsedMs);
        return { kind: 'wait', job, pauseMs, cancel };
    }
    if (isFinished(job))
        return { kind: 'give-up', job, why: classifyFailure(job), cancel };
    return { kind: 'detach', job, cancel };
}
/** The job that stays, of jobs in the order of their age; null when none can become the model. */
function chooseJob(jobs) {
    return jobs.find((job) => hasModel(job) || isUnderWay(job)) ?? jobs.find(canBecomeModel) ?? null;
}
function hasModel({ status, model }) {
    return status === 'succeeded' && model !== null;
}
function isUnderWay({ status }) {
    return status === 'validating_files' || status === 'queued' || status === 'running';
}
function canBecomeModel({ status }) {
    return status !== 'failed' && status !== 'cancelled';
}
/** None is there, or all have failed or were cancelled. */
function decideWithoutJob(jobs, { mayCreate, retryFailed, createdHere }) {
    const failed = jobs.filter((job) => !isDuplicate(job, jobs));
    const last = failed.at(-1);
    if (last === undefined)
        return { kind: mayCreate ? 'create' : 'refuse' };
    const why = classifyFailure(last);
    const isFirstOfItsKind = failed.filter((job) => classifyFailure(job) === 'service').length === 1;
    const mayRetry = retryFailed ? createdHere === 0 : why === 'service' && isFirstOfItsKind && createdHere < 2;
    return mayCreate && mayRetry ? { kind: 'create' } : { kind: 'give-up', job: last, why };
}
/** Cancelled because it raced: it was created before an older one had ended. */
function isDuplicate(job, jobs) {
    if (job.status !== 'cancelled')
        return false;
    return jobs.some((older) => byAge(older, job) < 0 && (older.finishedAtMs === null || older.finishedAtMs > job.createdAtMs));
}

;// CONCATENATED MODULE: ./build/steps/converge.js

/** The time between two lines about a job whose state has not changed. */
const quietMs = 30_000;
/**
 * Looks, moves, and looks again until a model is there, the wait is over or it cannot be had. Every look begins with what the service
 * says, so that a run which was killed anywhere goes on where it was, and runs side by side come to the same job.
 */
async function converge(request, world) {
    const { task, trainer, key, waitMs, mayCreate, retryFailed, note } = request;
    const startedMs = world.nowMs();
    const created = new Set();
    let createdHere = 0;
    const tell = makeTeller(task, world);
    for (;;) {
        const jobs = await look(trainer, key, created);
        const elapsedMs = world.nowMs() - startedMs;
        const move = decideNextMove({ jobs, elapsedMs, waitMs, mayCreate, retryFailed, createdHere });
        for (const { id } of move.cancel) {
            world.progress({ kind: 'step', task, text: `cancel the job ${id}: an older one trains the same` });
            await trainer.cancelJob(id);
        }
        switch (move.kind) {
            case 'refuse':
                return { kind: 'absent' };
            case 'create': {
                const { job, isOurs } = await request.create(jobs);
                if (isOurs)
                    created.add(job.id);
                createdHere += 1;
                note(job, isOurs);
                // Looked at again before anything else: another run may have created one at the same moment.
                continue;
            }
            case 'wait':
                note(move.job, created.has(move.job.id));
                await tell(move.job, trainer);
                await world.wait(move.pauseMs);
                continue;
            case 'adopt':
                return { kind: 'trained', job: move.job };
            case 'detach':
                return { kind: 'under-way', job: move.job };
            case 'give-up':
                return { kind: 'failed', job: move.job, why: move.why };
            default:
                return move;
        }
    }
}
/** A list may lag behind: what this run has created is asked for by name when it is not on it. */
async function look(trainer, key, created) {
    const listed = await trainer.findJobs(key);
    const ids = new Set(listed.map(({ id }) => id));
    const missing = [...created].filter((id) => !ids.has(id));
    return [...listed, ...(await Promise.all(missing.map((id) => trainer.readJob(id))))];
}
/** A line when the state changes, and now and then while it does not. */
function makeTeller(task, world) {
    let status = '';
    let toldMs = Number.NEGATIVE_INFINITY;
    return async (job, trainer) => {
        const isChanged = job.status !== status;
        if (!isChanged && world.nowMs() - toldMs < quietMs)
            return;
        const progress = isChanged || job.status !== 'running' ? null : await trainer.readProgress(job.id);
        world.progress({ kind: 'step', task, text: describeState(job, progress, world.nowMs()) });
        status = job.status;
        toldMs = world.nowMs();
    };
}
function describeState(job, progress, nowMs) {
    const ofTotal = progress?.totalSteps == null ? '' : ` of ${progress.totalSteps}`;
    const loss = progress?.trainLoss == null ? '' : `, loss ${progress.trainLoss.toFixed(2)}`;
    const leftMinutes = job.estimatedFinishMs === null ? null : Math.ceil((job.estimatedFinishMs - nowMs) / 60_000);
    return [
        `job ${job.id} is ${job.status}`,
        ...(progress === null ? [] : [`step ${progress.step}${ofTotal}${loss}`]),
        ...(leftMinutes === null || leftMinutes <= 0 ? [] : [`about ${leftMinutes} min to go`]),
        ...(job.status === 'paused' ? ['resume it at the provider'] : []),
    ].join(', ');
}

// EXTERNAL MODULE: ./build/steps/estimate-costs.js + 2 modules
var estimate_costs = __webpack_require__(79773);
;// CONCATENATED MODULE: ./build/steps/store-file.js


/** Waits between the looks for something of which it is not known whether the service took it. */
const store_file_lookPausesMs = [1_000, 5_000, 20_000];
const mostUploads = 2;
/** A service that takes longer than this to read a file is not waited for by this run. */
const longestProcessingMs = 10 * 60_000;
const processingPausesMs = { shortest: 500, longest: 10_000 };
/**
 * Lets an uploaded file with this content exist, once: takes the one that is there, or uploads it and looks again, since another run
 * may have done the same at the same moment. Of two the older stays. Waits until the service has read it.
 */
async function storeFile(request, world) {
    const file = (await findOldest(request)) ?? (await uploadOnce(request, world));
    return awaitFile(request, file, world);
}
async function findOldest({ trainer, data }) {
    const usable = (await trainer.findFiles(data)).filter(({ state }) => state !== 'refused');
    return usable.sort(byAge)[0] ?? null;
}
async function uploadOnce(request, world) {
    const { task, trainer, data } = request;
    for (let uploads = 1;; uploads += 1) {
        world.progress({ kind: 'step', task, text: `upload ${data.name} (${data.bytes.byteLength} bytes)` });
        const outcome = await trainer.upload(data);
        if (outcome.kind === 'stored')
            return settleRace(request, outcome.file, world);
        for (const pauseMs of store_file_lookPausesMs) {
            await world.wait(pauseMs);
            const found = await findOldest(request);
            if (found !== null)
                return found;
        }
        if (uploads >= mostUploads)
            throw trainer.explain(`the upload of ${data.name}`, outcome.trouble);
    }
}
/** Deletes what this run has uploaded when another run was first. */
async function settleRace(request, uploaded, world) {
    const oldest = (await findOldest(request)) ?? uploaded;
    if (oldest.id === uploaded.id)
        return uploaded;
    const text = `another run has uploaded the same as ${oldest.id}; delete ${uploaded.id}`;
    world.progress({ kind: 'step', task: request.task, text });
    await request.trainer.deleteFile(uploaded.id);
    return oldest;
}
async function awaitFile({ task, trainer }, first, world) {
    const deadlineMs = world.nowMs() + longestProcessingMs;
    let file = first;
    for (let pauseMs = processingPausesMs.shortest; file.state === 'processing'; pauseMs *= 1.5) {
        if (world.nowMs() >= deadlineMs)
            throw processedLate(file);
        if (file === first)
            world.progress({ kind: 'step', task, text: `wait until ${file.id} has been processed` });
        await world.wait(Math.min(pauseMs, processingPausesMs.longest));
        file = await trainer.readFile(file.id);
    }
    if (file.state === 'refused')
        throw store_file_refused(file);
    return file;
}
function processedLate({ id, name }) {
    return new domain_failure/* Failure */.H({
        kind: 'outside',
        what: `The service has not processed the file ${id} yet.`,
        evidence: `${name} was waited for during ${longestProcessingMs / 60_000} minutes. No job was created.`,
        remedy: 'Run the same command again later: it goes on with this file.',
    });
}
function store_file_refused({ id, name, detail }) {
    return new domain_failure/* Failure */.H({
        kind: 'data',
        what: `The service cannot use the file ${id}.`,
        evidence: `${name}: ${detail ?? 'it gave no reason'}. No job was created.`,
        remedy: 'Mend the data, then run the same command again; the file may be deleted.',
    });
}

;// CONCATENATED MODULE: ./build/steps/create-job.js






const create_job_mostCreations = 2;
/** Waits while the service takes no job for now, or has not read a file yet. */
const create_job_busyPausesMs = [5_000, 15_000, 30_000, 60_000, 120_000];
/**
 * Uploads what is not there and creates the job, exactly one. When it is unclear whether the service has made it, it is looked for by
 * its key before it is created again. When there is no job in the end, the `Failure` names the files that were uploaded.
 */
async function createJob(request, world) {
    const uploaded = [];
    const store = async (data) => {
        const file = await storeFile({ ...request, data }, world);
        const described = { id: file.id, name: file.name, bytes: file.bytes, sha256: data.sha256 };
        uploaded.push(described);
        request.note(described);
        return file;
    };
    try {
        const { recipe, key, earlier } = request;
        const trainingFile = await store(recipe.trainingFile);
        const validationFile = recipe.validationFile === null ? null : await store(recipe.validationFile);
        const training = { recipe, key, trainingFile, validationFile, earlierJobs: earlier.length };
        const quotedUsd = await checkQuote(request, training);
        // Uploads take their time: another run may have created it meanwhile.
        const raced = await create_job_lookFor(request, [0], world);
        if (raced !== null)
            return { job: raced, isOurs: false, quotedUsd };
        return { job: await sendOnce(request, training, world), isOurs: true, quotedUsd };
    }
    catch (error) {
        throw error instanceof domain_failure/* Failure */.H ? withFiles(error, uploaded) : error;
    }
}
/** The service's own price beats the table. */
async function checkQuote({ task, trainer, maxUsd }, training) {
    const quote = await trainer.quote(training);
    if (quote === null)
        return null;
    if (quote.refusal !== null) {
        throw new domain_failure/* Failure */.H({
            kind: 'outside',
            what: 'The service would not take this job.',
            evidence: `${quote.refusal} It quotes $${quote.usd.toFixed(2)} for ${quote.tokens} tokens.`,
            remedy: 'Raise the limit of the account, or train on less. No job was created.',
        });
    }
    (0,estimate_costs/* checkBudget */.Ik)(`tasks.${task}.fine-tune.max-usd`, maxUsd, (0,known/* known */.eO)(quote.usd));
    return quote.usd;
}
async function sendOnce(request, training, world) {
    const { task, trainer, recipe } = request;
    let busyCount = 0;
    for (let creations = 1;;) {
        world.progress({ kind: 'step', task, text: `train ${recipe.baseModel} on ${recipe.trainingFile.name}` });
        const outcome = await trainer.createJob(training);
        if (outcome.kind === 'created')
            return outcome.job;
        if (outcome.kind === 'busy') {
            const pauseMs = create_job_busyPausesMs[busyCount];
            if (pauseMs === undefined)
                throw trainer.explain(`to train ${recipe.baseModel}`, outcome.trouble);
            busyCount += 1;
            await world.wait(Math.max(pauseMs, outcome.trouble.retryAfterMs ?? 0));
        }
        const found = await create_job_lookFor(request, outcome.kind === 'busy' ? [0] : store_file_lookPausesMs, world);
        if (found !== null)
            return found;
        if (outcome.kind === 'busy')
            continue;
        if (creations >= create_job_mostCreations)
            throw create_job_unclear(outcome.trouble);
        creations += 1;
    }
}
/** A job for this key that was not there before. */
async function create_job_lookFor({ trainer, key, earlier }, pausesMs, world) {
    const known = new Set(earlier.map(({ id }) => id));
    for (const pauseMs of pausesMs) {
        await world.wait(pauseMs);
        const [found] = (await trainer.findJobs(key)).filter(({ id }) => !known.has(id)).sort(byAge);
        if (found !== undefined)
            return found;
    }
    return null;
}
function create_job_unclear({ status, code, message }) {
    return new domain_failure/* Failure */.H({
        kind: 'outside',
        what: 'It is not clear whether the service made a fine-tuning job.',
        evidence: `${status === null ? '' : `HTTP ${status} `}${code ?? ''}: ${message}. The job was not found afterwards.`,
        remedy: 'Run the same command again: it goes on with the job if there is one.',
    });
}
/** What stays at the provider is named. */
function withFiles(failure, uploaded) {
    if (uploaded.length === 0)
        return failure;
    const names = uploaded.map(({ id, name }) => `${id} (${name})`).join(' and ');
    const { kind, message: what, remedy } = failure;
    const evidence = `${(0,statement/* asSentence */.KG)(failure.evidence)} At the provider without a job: ${names}; a later run uses ${uploaded.length === 1 ? 'it' : 'them'} again.`;
    return new domain_failure/* Failure */.H({ kind, what, evidence, remedy, cause: failure });
}

;// CONCATENATED MODULE: ./build/steps/describe-job.js



/** A job as far as the service has told of it. What is known later is added to it. */
function describeJob(settings, job, reused) {
    return {
        provider: settings.provider.name,
        baseModel: job.baseModel,
        jobId: job.id,
        status: job.status,
        model: job.model,
        reused,
        trainedTokens: job.trainedTokens,
        hyperparameters: { ...job.hyperparameters },
        curve: [],
        durationMs: job.finishedAtMs === null ? null : Math.max(0, job.finishedAtMs - job.createdAtMs),
        usd: job.trainedTokens === null
            ? (0,known/* unknown */.L5)('the service has not said yet how many tokens it trained')
            : (0,price_calls/* priceTraining */.m)((0,estimate_costs/* pricedTraining */.oJ)(settings), job.trainedTokens, 1),
        ...(job.error === null ? {} : { error: job.error }),
        ...(job.estimatedFinishMs === null || job.finishedAtMs !== null
            ? {}
            : { finishExpectedAt: new Date(job.estimatedFinishMs).toISOString() }),
    };
}
function describeRecipe(recipe, key) {
    return {
        key,
        method: recipe.method,
        seed: recipe.seed,
        suffix: recipe.suffix,
        trainingSha256: recipe.trainingFile.sha256,
        validationSha256: recipe.validationFile?.sha256 ?? null,
    };
}

;// CONCATENATED MODULE: ./build/steps/explain-job-failure.js


/** Why a job made no model, whose matter it is, and what makes another one. */
function explainJobFailure({ name }, { provider }, job, why) {
    const { kind, remedy } = consequences[why];
    const file = job.trainingFileId === null ? '' : ` Its training file ${job.trainingFileId} stays at the provider.`;
    return new domain_failure/* Failure */.H({
        kind,
        what: `The fine-tuning job ${job.id} of ${name} at "${provider.name}" ${endings[why]}.`,
        evidence: `${(0,statement/* asSentence */.KG)(describeError(job))}${file}`,
        remedy,
    });
}
function describeError({ error }) {
    if (error === null)
        return 'The service gave no reason.';
    return error.code === null ? error.message : `${error.code}: ${error.message}`;
}
const endings = {
    data: 'failed on the data',
    blocked: "was blocked by the provider's policies",
    account: 'was refused for want of quota',
    service: 'failed twice at the service',
    cancelled: 'was cancelled',
    'no-model': 'succeeded, but names no model',
    unknown: 'failed',
};
const again = 'run `tunegate tune --retry-failed` to create a new job all the same';
const consequences = {
    data: { kind: 'data', remedy: `Mend the training data: the next run creates a new job for it. Or ${again}.` },
    blocked: {
        kind: 'data',
        remedy: `Take out what the provider objects to: the next run creates a new job for the changed data. Or ${again}.`,
    },
    account: { kind: 'outside', remedy: `Add credit or raise the limit of the account, then ${again}.` },
    service: { kind: 'outside', remedy: `It was tried again once. When the service is well, ${again}.` },
    cancelled: { kind: 'outside', remedy: `Somebody did not want it. If that has changed, ${again}.` },
    'no-model': { kind: 'outside', remedy: `Look at the job at the provider. Or ${again}.` },
    unknown: { kind: 'outside', remedy: `Find the cause at the provider, then ${again}.` },
};

// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(36883);
// EXTERNAL MODULE: ./build/fine-tune/join-training-files.js
var join_training_files = __webpack_require__(78593);
;// CONCATENATED MODULE: ./build/steps/make-recipe.js


/** What the model of a task is made from. */
function makeRecipe({ name: task }, settings, { train, validation, madeFrom }) {
    const { baseModel, method, hyperparameters, seed, suffix } = settings;
    const withByteOrderMark = settings.service === 'azure' && (0,services/* serviceRules */.Pe)('azure').byteOrderMark === 'wanted';
    return {
        baseModel,
        method,
        hyperparameters,
        seed,
        suffix,
        trainingFile: (0,join_training_files/* joinTrainingFiles */.K)({ task, role: 'train', withByteOrderMark }, train),
        validationFile: validation.length === 0 ? null : (0,join_training_files/* joinTrainingFiles */.K)({ task, role: 'validation', withByteOrderMark }, validation),
        ...(madeFrom === undefined ? {} : { madeFrom }),
    };
}

;// CONCATENATED MODULE: ./build/steps/fine-tune-model.js















/**
 * Lets the model for this data and recipe exist: finds its job, or creates it where it may, and waits as long as the settings allow.
 * Running it again pays nothing again. The job stands in the draft as soon as it is known, whatever follows.
 */
async function fineTuneModel({ task, settings, datasets }, { mayCreate, retryFailed }, draft, world) {
    const recipe = makeRecipe(task, settings, datasets);
    const key = (0,recipe_key/* recipeKey */.K)(recipe);
    const trainer = await world.openTrainer(settings);
    const service = training_services/* trainingServices */.D2[settings.service];
    const files = [];
    let shutsDown = null;
    let more = { recipe: describeRecipe(recipe, key) };
    const note = (job, isNew, details = {}) => {
        more = { ...more, ...details };
        const fineTune = { ...describeJob(settings, job, !isNew), ...more };
        draft.add({ fineTune, cost: { ...draft.current().cost, trainingUsd: isNew ? fineTune.usd : (0,known/* known */.eO)(0) } });
    };
    const createdIds = new Set();
    const converged = await converge({
        task: task.name,
        trainer,
        key,
        // What ends with the run has to be waited for.
        waitMs: service.outlivesRun ? settings.waitMs : Number.POSITIVE_INFINITY,
        mayCreate,
        retryFailed,
        create: async (earlier) => {
            shutsDown = await (0,check_lifetime/* checkLifetime */.o)(task, settings, trainer, world.nowMs());
            const usd = draft.current().estimate?.training?.usd ?? (0,known/* unknown */.L5)('no estimate');
            // What no table knows may still be quoted.
            const isToBeQuoted = !usd.known && service.quotesPrice;
            if (!isToBeQuoted)
                (0,estimate_costs/* checkBudget */.Ik)(`tasks.${task.name}.fine-tune.max-usd`, settings.maxUsd, usd);
            sayGuidance(task, datasets, world);
            draft.add({ cost: { ...draft.current().cost, trainingUsd: (0,known/* unknown */.L5)('the training did not come to its end') } });
            const { maxUsd } = settings;
            const noteFile = (file) => void files.push(file);
            const request = { task: task.name, trainer, recipe, key, earlier, maxUsd, note: noteFile };
            const created = await createJob(request, world);
            if (created.isOurs)
                createdIds.add(created.job.id);
            if (created.quotedUsd !== null)
                more = { ...more, usd: (0,known/* known */.eO)(created.quotedUsd) };
            return created;
        },
        note: (job, isNew) => note(job, isNew, {
            ...(files.length === 0 ? {} : { files }),
            ...(shutsDown === null ? {} : { shutsDown }),
        }),
    }, world);
    if (converged.kind === 'absent')
        throw notTrained(task, settings);
    const { job } = converged;
    note(job, createdIds.has(job.id));
    if (converged.kind === 'failed')
        throw explainJobFailure(task, settings, job, converged.why);
    if (converged.kind === 'under-way') {
        note(job, createdIds.has(job.id), { curve: await readCurve(trainer, job) });
        return { job, model: null, trainer };
    }
    const { model, ...course } = await describeCourse(settings, trainer, job);
    note(job, createdIds.has(job.id), { model, ...course });
    return { job, model, trainer };
}
/** The model to go on with, and what the course of the job says. */
async function describeCourse(settings, trainer, job) {
    const curve = await readCurve(trainer, job);
    const checkpoints = await optional(() => trainer.readCheckpoints(job), []);
    const chosen = (0,choose_checkpoint/* chooseCheckpoint */.q)(job.model ?? '', checkpoints, settings.checkpoints);
    const epochs = job.hyperparameters.n_epochs;
    const advice = adviseTraining({
        curve,
        epochs: typeof epochs === 'number' ? epochs : null,
        isEarlierCheckpoint: !chosen.isLast,
    });
    return {
        model: chosen.model,
        curve: [...curve],
        checkpoints: checkpoints.map(({ model, step, validLoss }) => ({ model, step, validLoss })),
        advice: [...advice],
    };
}
async function readCurve(trainer, job) {
    return [...thinCurve(await optional(() => trainer.readCurve(job), []))];
}
/** What illustrates a job: a service that cannot show it does not undo a paid training. */
async function optional(read, otherwise) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof domain_failure/* Failure */.H)
            return otherwise;
        throw error;
    }
}
function sayGuidance(task, datasets, world) {
    const examples = datasets.files
        .filter(({ report }) => report.role === 'train')
        .reduce((sum, { report }) => sum + report.examples, 0);
    world.progress({ kind: 'step', task: task.name, text: `${examples} examples. ${(0,advise_size/* adviseSize */.K)(examples)}` });
}
function notTrained(task, settings) {
    return new domain_failure/* Failure */.H({
        kind: 'configuration',
        what: `Task ${task.name} wants the tuned model, but nobody has trained it on this data yet.`,
        evidence: `The provider "${settings.provider.name}" has no job for these training files, base model, hyperparameters and seed.`,
        remedy: 'Run `tunegate tune` first (it is paid, and once), or use `provider: local` for a dry run.',
    });
}

;// CONCATENATED MODULE: ./build/steps/provide-tuned-model.js



/** The tuned model where the plan or a target wants one, made to answer where it is to be asked. */
async function provideTunedModel({ task, datasets, draft }, plan, world) {
    const { fineTune } = task;
    const isCalled = plan.evaluate && (0,by_target/* listTargets */.nJ)(task).some(([, { model }]) => model.kind === 'tuned');
    if (fineTune === null || (plan.evaluate && !isCalled) || plan.training === 'none') {
        return { status: 'ready', served: null };
    }
    if (plan.parts !== undefined) {
        const adopted = adoptFromParts(task, plan.parts, draft);
        return { status: 'ready', served: adopted === null ? null : { ...adopted, release } };
    }
    const mayCreate = plan.training === 'create' || fineTune.service === 'local';
    const retryFailed = plan.retryFailed === true;
    const { job, model, trainer } = await fineTuneModel({ task, settings: fineTune, datasets }, { mayCreate, retryFailed }, draft, world);
    if (model === null)
        return { status: 'running', jobId: job.id, jobStatus: job.status };
    if (!isCalled)
        return { status: 'ready', served: { model, servedAt: null, release } };
    if (fineTune.deployment !== null) {
        world.progress({ kind: 'step', task: task.name, text: `deploy ${model} for the evaluation` });
    }
    const served = await trainer.serve(model, job);
    noteServed(draft, served);
    // Parts on other machines call the same deployment: it is left to the provider to delete it.
    return { status: 'ready', served: plan.shard === undefined ? served : { ...served, release } };
}
function noteServed(draft, { model, servedAt }) {
    const { fineTune } = draft.current();
    if (fineTune === null || (fineTune.model === model && servedAt === null))
        return;
    draft.add({ fineTune: { ...fineTune, servedAs: { model, baseUrl: servedAt } } });
}
/** The targets that are `tuned`, called where the model answers. */
function withServedModel(task, served) {
    const servedAt = served?.servedAt ?? null;
    if (servedAt === null)
        return task;
    const targets = (0,by_target/* mapTargets */.hu)(task, (settings) => settings.model.kind === 'tuned' && settings.provider.kind === 'command'
        ? { ...settings, provider: { ...settings.provider, kind: 'remote', baseUrl: servedAt } }
        : settings);
    return { ...task, ...targets };
}
/** Of what was not set up by this run. */
async function release() { }

// EXTERNAL MODULE: ./build/stats/geometric-histogram.js
var geometric_histogram = __webpack_require__(39306);
;// CONCATENATED MODULE: ./build/evaluate/summarise-target.js





/**
 * Counts, tokens, latency and cost of one target over all its answers. Nothing is averaged over the survivors unsaid. `usd` is what
 * this run paid, at the price of its engine; `usdPer1000Calls` is what calling this model costs, always at the price of online calls.
 */
function summariseTarget(target, judged, engine = 'online') {
    const answered = judged.flatMap(({ answer }) => (answer.status === 'answered' ? [answer] : []));
    const samples = joinTrials(judged);
    const scored = judged.filter(({ score }) => score?.status === 'scored');
    const asked = judged.filter(({ cached }) => !cached);
    const usage = sumUsage(answered);
    const latenciesMs = answered.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
    return {
        provider: target.provider,
        model: target.model,
        prompt: target.promptSummary,
        notes: [...target.notes],
        samples: samples.length,
        answered: answered.length,
        failed: judged.length - answered.length,
        unscored: answered.length - scored.length,
        refused: answered.filter((answer) => answer.refusal !== null).length,
        empty: answered.filter(isEmpty).length,
        truncated: answered.filter((answer) => answer.finishReason === 'length').length,
        accuracy: score_samples_meanOf(samples.flatMap((sample) => score_samples_meanOf(scoresOf(sample)) ?? [])),
        promptTokens: usage?.promptTokens ?? null,
        cachedPromptTokens: usage?.cachedPromptTokens ?? null,
        completionTokens: usage?.completionTokens ?? null,
        trials: spreadOf(judged, samples),
        latencyMs: quantiles(latenciesMs),
        distributions: {
            latencyMs: [...(0,geometric_histogram/* geometricHistogram */.m)(latenciesMs)],
            usdPerCall: [...(0,geometric_histogram/* geometricHistogram */.m)(answered.flatMap((answer) => priceAnswer(target, answer) ?? []))],
        },
        calls: asked.reduce((sum, { answer }) => sum + answer.attempts, 0),
        cachedCalls: judged.length - asked.length,
        usd: priceAsked(target, asked, engine),
        usdPer1000Calls: perThousand(priceAnswers(target, answered, 'online'), answered.length),
    };
}
/** Neither words nor a tool call, and no reason given for it: wrong, but the service may be to blame. */
function isEmpty({ text, toolCalls, refusal, finishReason }) {
    return text.trim() === '' && toolCalls.length === 0 && refusal === null && finishReason === 'stop';
}
function spreadOf(judged, samples) {
    const count = 1 + judged.reduce((most, { trial }) => Math.max(most, trial), 0);
    if (count === 1)
        return null;
    const means = Array.from({ length: count }, (_, wanted) => score_samples_meanOf(judged.flatMap(({ trial, score }) => (trial === wanted && score?.status === 'scored' ? [score.value] : [])))).filter((mean) => mean !== null);
    if (means.length === 0)
        return null;
    const unsteady = samples.filter((sample) => new Set(scoresOf(sample)).size > 1).length;
    return { count, lowest: Math.min(...means), highest: Math.max(...means), unsteady };
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
    return (0,price_calls/* priceCalls */.V)(target, usage, engine);
}
/** What one answer costs online; null where that is not known. */
function priceAnswer(target, answer) {
    const usd = priceAnswers(target, [answer], 'online');
    return usd.known ? usd.value : null;
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
/** Median and 95th percentile. */
function quantiles(values) {
    const p50 = nearestRank(values, 0.5);
    const p95 = nearestRank(values, 0.95);
    return p50 === null || p95 === null ? null : { p50, p95 };
}

;// CONCATENATED MODULE: ./build/steps/summarise-targets.js




/** All answers are paid for, also those that came too late to count. */
function summariseTargets({ task, targets, judged, embeddingCalls, parts }) {
    const { watched } = judged;
    const counted = (0,by_target/* mapTargets */.hu)(judged, (answers) => watched === null ? answers : answers.filter(({ sample }) => watched.samples.has(sample.id)));
    const summaries = (0,by_target/* listTargets */.nJ)(targets).map(([name, target]) => {
        const summary = summariseTarget(target, (0,by_target/* targetNamed */.bH)(counted, name), task.engine);
        if (parts !== undefined)
            return [name, paidInParts(summary, name, task, parts)];
        if (watched === null)
            return [name, summary];
        const { calls, cachedCalls, usd } = summariseTarget(target, (0,by_target/* targetNamed */.bH)(judged, name), task.engine);
        return [name, { ...summary, calls, cachedCalls, usd }];
    });
    const graderCalls = parts === undefined ? judged.graderCalls : askedInParts(task, parts);
    const usd = (0,known/* addKnown */.v2)([
        ...summaries.map(([, summary]) => summary.usd),
        ...(graderCalls === null ? [] : [graderCalls.usd]),
        ...(embeddingCalls === null ? [] : [embeddingCalls.usd]),
    ]);
    return {
        targets: Object.fromEntries(summaries),
        graderCalls,
        evaluationUsd: isFree(task) ? usd : (withBrokenOff(watched?.brokenOff ?? 0) ?? usd),
        counted,
    };
}
function isFree(task) {
    return (0,by_target/* listTargets */.nJ)(task).every(([, { provider }]) => provider.kind === 'local');
}
function withBrokenOff(count) {
    if (count === 0)
        return null;
    const calls = count === 1 ? '1 call was' : `up to ${count} calls were`;
    return (0,known/* unknown */.L5)(`${calls} broken off when the gate had decided, and may have been billed`);
}

;// CONCATENATED MODULE: ./build/steps/carry-out-task.js














/**
 * embed \u2192 fine-tune \u2192 evaluate \u2192 compare: the steps that cost money. A failure on the way is told in the report, beside all that was known by
 * then: there is a report exactly when something went wrong.
 */
async function carryOutTask(planned, plan, world) {
    const { draft } = planned;
    try {
        (0,interruption/* throwIfInterrupted */.s)(world);
        const prepared = await embedRetrieval(planned, plan, world);
        const tuned = await provideTunedModel(prepared, plan, world);
        if (tuned.status === 'running') {
            return (0,draft_report/* skippedReport */.VY)(draft, `The fine-tuning job ${tuned.jobId} is still ${tuned.jobStatus}; a later run carries on with it.`);
        }
        if (!plan.evaluate)
            return { ...(0,draft_report/* skippedReport */.VY)(draft, describeTuning(prepared.task)), passed: true };
        try {
            return await evaluateTask(prepared, plan, tuned.served, world);
        }
        finally {
            await tuned.served?.release();
        }
    }
    catch (error) {
        return (0,draft_report/* failedReport */.kS)(draft, error);
    }
}
/** evaluate \u2192 compare, with the tuned model where it answers. */
async function evaluateTask(prepared, plan, served, world) {
    const { datasets, graders, draft } = prepared;
    const task = withServedModel(prepared.task, served);
    const targets = (0,build_targets/* withTunedModel */.S)(task, prepared.targets, served?.model ?? null);
    draft.add({ cost: { ...draft.current().cost, evaluationUsd: (0,known/* unknown */.L5)('the evaluation did not come to its end') } });
    const judged = await evaluateTargets({ task, targets, graders, samples: datasets.samples }, plan, world);
    if (judged.status === 'under-way')
        return (0,draft_report/* skippedReport */.VY)(draft, describeWaiting(judged.batches));
    const { counted, evaluationUsd, ...summaries } = summariseTargets({
        ...{ task, targets, judged },
        embeddingCalls: draft.current().embeddingCalls,
        parts: plan.parts,
    });
    draft.add({
        ...summaries,
        graderReports: reportGraders(counted, judged.agreements),
        cost: { ...draft.current().cost, evaluationUsd },
    });
    draft.add({ breakEven: measureBreakEven(task, targets, draft.current()) });
    if (judged.status === 'stopped')
        throw judged.failure;
    if (plan.shard !== undefined)
        return describePart(task, draft, plan.shard, judged);
    checkErrorRate(task, counted);
    const compared = compareTargets({
        ...{ task, targets, counted },
        samples: datasets.samples,
        keepsSchema: graders.keepsSchema,
        watched: judged.watched,
    });
    noteForgetting(draft, compared.guards);
    return { ...draft.current(), ...compared };
}
/** Shares that got worse tell what the training has unlearned; time and money tell nothing of it. */
function noteForgetting(draft, guards) {
    const { fineTune } = draft.current();
    const worse = guards.filter(({ unit, verdict }) => unit === 'share' && verdict === 'broken');
    const advice = adviseForgetting(worse.map(({ metric }) => metric));
    if (fineTune === null || advice.length === 0)
        return;
    draft.add({ fineTune: { ...fineTune, advice: [...(fineTune.advice ?? []), ...advice] } });
}
/** What a run without an evaluation has done. */
function describeTuning({ fineTune }) {
    return fineTune === null
        ? 'Nothing is to be trained: the task has no `fine-tune` and neither target is `tuned`.'
        : 'The model is trained; nothing was to be evaluated in this run.';
}
function describeWaiting(batches) {
    const states = batches.map(({ id, status }) => `batch ${id} is still ${status}`).join(', ');
    return `The ${states}; a later run carries on with ${batches.length === 1 ? 'it' : 'them'}.`;
}


/***/ }),

/***/ 37402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ draftReport),
/* harmony export */   VY: () => (/* binding */ skippedReport),
/* harmony export */   kS: () => (/* binding */ failedReport)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _domain_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12522);
/* harmony import */ var _graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68767);



function draftReport(task) {
    let report = {
        name: task.name,
        datasets: { schemaVersion: 1, files: [], pairs: [], summary: { errors: 0, warnings: 0, tokens: 0 } },
        datasetHashes: null,
        datasetDiff: null,
        estimate: null,
        fineTune: null,
        lock: null,
        graders: task.graders.map(_graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .describeGrader */ .JB),
        graderReports: [],
        graderCalls: null,
        embeddingCalls: null,
        targets: {},
        comparison: null,
        guards: [],
        slices: [],
        flips: { broken: [], fixed: [] },
        cost: { trainingUsd: (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(0), evaluationUsd: (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(0) },
        againstReferences: {},
        breakEven: null,
        verdict: 'skipped',
        passed: false,
        reasons: [],
        judge: null,
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
    if (!(error instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        throw error;
    const { kind, message: what, evidence, remedy } = error;
    return { ...skippedReport(draft, what), failure: { kind, what, evidence, remedy } };
}


/***/ }),

/***/ 48361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ prepareTask)
});

// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/graders/make-graders.js + 1 modules
var make_graders = __webpack_require__(68767);
// EXTERNAL MODULE: ./build/steps/build-targets.js + 7 modules
var build_targets = __webpack_require__(21482);
// EXTERNAL MODULE: ./build/steps/check-feasible.js
var check_feasible = __webpack_require__(36512);
// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(49955);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/evaluate/answer-metrics.js
var answer_metrics = __webpack_require__(30402);
// EXTERNAL MODULE: ./build/evaluate/target.js
var evaluate_target = __webpack_require__(64917);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/steps/check-measurable.js







/** Refuses, before the first call, what no answer could be measured by: even one that is as expected and tells all it can. */
function checkMeasurable(task, targets, graders, samples) {
    checkGuards(task, targets, graders);
    if (graders.grader.comparesTargets)
        checkTrials(task, targets, samples);
    checkExpected(task, graders, samples);
}
/** What is not measured never passes, so that a gate with such a guard could only fail. */
function checkGuards(task, targets, { keepsSchema }) {
    for (const { metric } of task.guards) {
        for (const name of by_target/* gatedTargets */.iK) {
            const target = (0,by_target/* targetNamed */.bH)(targets, name);
            const latencyMs = (0,evaluate_target/* isCalled */.A)(target) && task.engine === 'batch' ? null : 1;
            const measured = answer_metrics/* answerMetrics */.k[metric].measure({ answer: { ...tellingAll, latencyMs } }, { target, keepsSchema });
            if (measured.known)
                continue;
            throw new failure/* Failure */.H({
                kind: 'configuration',
                what: `The guard ${metric} of the task ${task.name} cannot be measured, whatever the models answer.`,
                evidence: `Of the ${name} it is not known: ${measured.reason}.`,
                remedy: 'Give what it lacks, or leave the guard out. No call was made.',
            });
        }
    }
}
/** Trial by trial the answers of two targets stand beside each other. */
function checkTrials({ name: task, trials }, targets, samples) {
    for (const [name, target] of (0,by_target/* listTargets */.nJ)(targets)) {
        if ((0,evaluate_target/* isCalled */.A)(target))
            continue;
        const uneven = samples.find(({ id }) => target.answers.get(id)?.length !== trials);
        if (uneven === undefined)
            continue;
        throw new failure/* Failure */.H({
            kind: 'data',
            what: `The answers of the ${name} of the task ${task} cannot be compared trial by trial.`,
            evidence: `${target.model} has ${target.answers.get(uneven.id)?.length ?? 0} answers to ${uneven.file}:${uneven.line}, and \`gate.trials\` is ${trials}.`,
            remedy: 'Record as many answers to every sample as `gate.trials` says. No call was made.',
        });
    }
}
/** An expected answer that the graders cannot judge leaves its sample unscored. One that a model is asked about may be judged. */
function checkExpected(task, { grader }, samples) {
    const unscored = samples.filter((sample) => {
        const answer = {
            ...tellingAll,
            text: (0,chat/* messageText */.L)(sample.expected),
            toolCalls: [...(sample.expected.tool_calls ?? [])],
        };
        // An answer that is compared with that of another target is at least as good as itself.
        const isAsked = grader.ask(answer, sample, answer).length > 0;
        return !isAsked && grader.grade(answer, sample, [], answer).score.status !== 'scored';
    });
    const [first] = unscored;
    if (first === undefined || unscored.length <= samples.length * task.maxErrorRate)
        return;
    throw new failure/* Failure */.H({
        kind: 'data',
        what: `Too many expected answers cannot be judged by ${task.graders.map(make_graders/* describeGrader */.JB).join(', ')}.`,
        evidence: `${unscored.length} of ${samples.length} samples would be left unscored (allowed: ${(0,numbers/* formatLevel */.eI)(task.maxErrorRate)}), such as ${first.file}:${first.line}.`,
        remedy: 'Choose graders that fit the expected answers of the held-out samples, or mend those samples. No call was made.',
    });
}
const tellingAll = {
    status: 'answered',
    text: '',
    toolCalls: [],
    refusal: null,
    finishReason: 'stop',
    usage: { promptTokens: 1, cachedPromptTokens: 0, completionTokens: 1, reasoningTokens: 0 },
    latencyMs: 1,
    attempts: 1,
    systemFingerprint: null,
};

// EXTERNAL MODULE: ./build/evaluate/divide-samples.js
var divide_samples = __webpack_require__(75479);
;// CONCATENATED MODULE: ./build/steps/check-slices.js


/** Refuses to divide by a field that no sample has: slices that nobody sees are missed least when they are to block. */
function checkSlices({ name, slices }, samples) {
    if (samples.length === 0)
        return;
    const absent = slices.find(({ by }) => !(0,divide_samples/* isDivisible */.a)(samples, by));
    if (absent === undefined)
        return;
    const fields = [...new Set(samples.flatMap(({ metadata }) => Object.keys(metadata)))].slice(0, 10);
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `tasks.${name}.slices names ${absent.by}, which no held-out sample has.`,
        evidence: fields.length === 0
            ? 'The samples have no `metadata` at all.'
            : `The \`metadata\` of the samples hold ${fields.map((field) => JSON.stringify(field.slice(0, 60))).join(', ')}.`,
        remedy: 'Correct the name, or give the samples this field. No call was made.',
    });
}

// EXTERNAL MODULE: ./build/compare/plan-gate.js
var plan_gate = __webpack_require__(39793);
// EXTERNAL MODULE: ./build/compare/say-numbers.js
var say_numbers = __webpack_require__(63104);
;// CONCATENATED MODULE: ./build/steps/describe-reach.js



/** What a gate over so many samples can find out, told before the first call. */
function describeReach({ gate }, samples) {
    const { discordanceAssumed } = gate;
    const drop = (0,plan_gate/* smallestDetectableDrop */.Gh)({ samples, gate, discordanceAssumed });
    const of = (0,say_numbers/* sayCount */.j2)(samples, 'held-out sample');
    if (drop >= 1)
        return `${of} cannot show any drop dependably`;
    return `${of} show drops from ${(0,numbers/* formatDetectable */.zb)(drop)} in 80 of 100 runs, if ${Number((discordanceAssumed * 100).toFixed(1))} % of the answers differ`;
}

// EXTERNAL MODULE: ./build/dataset/check-files.js + 2 modules
var check_files = __webpack_require__(98944);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
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
var dataset_diff = __webpack_require__(73501);
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
var join_near = __webpack_require__(93846);
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
    return text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}

// EXTERNAL MODULE: ./build/dataset/encoding.js
var encoding = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/dataset/load-token-counter.js
var load_token_counter = __webpack_require__(32758);
// EXTERNAL MODULE: ./build/settings/parse-configuration.js + 11 modules
var parse_configuration = __webpack_require__(35317);
// EXTERNAL MODULE: ./build/settings/resolve-tasks.js + 7 modules
var resolve_tasks = __webpack_require__(12605);
// EXTERNAL MODULE: ./build/steps/dataset-patterns.js
var dataset_patterns = __webpack_require__(91134);
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
    const counter = await (0,load_token_counter.loadTokenCounter)((0,encoding/* encodingOf */.P)(task.fineTune?.baseModel ?? ''));
    const files = [];
    const seen = new Set();
    for (const file of checked) {
        // A file of two roles is shown once.
        if (!seen.has(file.report.path))
            files.push(await diffFile(file, task, base, world, counter));
        seen.add(file.report.path);
    }
    const gone = await findRemovedFiles(task, seen, base);
    if (gone.known)
        for (const { path, role } of gone.value)
            files.push(await diffRemovedFile(path, role, base, counter));
    return { known: true, base: found.value, files, removedUnknown: gone.known ? null : gone.reason };
}
async function diffFile(file, task, base, world, counter) {
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
            const before = isSame ? now : checkBase({ path, role, bytes: old.bytes }, counter);
            if (!before.known)
                return { status: 'unknown', path, role, reason: `at the base, ${before.reason}` };
            return diffDatasets({ path, role, before: before.value, after: now.value });
        }
    }
}
async function diffRemovedFile(path, role, base, counter) {
    const old = await base.readFile(path);
    if (old.status !== 'present') {
        const why = old.status === 'unknown' ? old.reason : 'it is not there';
        return { status: 'unknown', path, role, reason: `it cannot be read at the base: ${why}` };
    }
    const before = checkBase({ path, role, bytes: old.bytes }, counter);
    if (!before.known)
        return { status: 'unknown', path, role, reason: `at the base, ${before.reason}` };
    return diffDatasets({ path, role, before: before.value, after: null });
}
function checkBase(file, counter) {
    const [checked] = (0,check_files/* checkFiles */.g)([file], { method: 'supervised', counter }).files;
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
    const named = new Set((0,dataset_patterns/* datasetPatterns */.y)(task).flatMap(({ patterns }) => patterns));
    const removed = new Map();
    for (const { role, patterns } of (0,dataset_patterns/* datasetPatterns */.y)(settings)) {
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

// EXTERNAL MODULE: ./build/steps/draft-report.js
var draft_report = __webpack_require__(37402);
// EXTERNAL MODULE: ./build/steps/estimate-costs.js + 2 modules
var estimate_costs = __webpack_require__(79773);
// EXTERNAL MODULE: ./build/steps/interruption.js
var interruption = __webpack_require__(71885);
// EXTERNAL MODULE: ./build/steps/prepare-graders.js
var prepare_graders = __webpack_require__(48274);
// EXTERNAL MODULE: ./build/steps/read-datasets.js + 1 modules
var read_datasets = __webpack_require__(93039);
// EXTERNAL MODULE: ./build/steps/resolve-locked.js
var resolve_locked = __webpack_require__(87839);
;// CONCATENATED MODULE: ./build/steps/prepare-task.js














/** validate \u2192 estimate: everything about a task that can be known, and refused, without spending anything. */
async function prepareTask(settings, plan, world) {
    const draft = (0,draft_report/* draftReport */.S9)(settings);
    try {
        draft.add({ lock: describeLock(settings) });
        const task = await (0,resolve_locked/* resolveLocked */.l)(settings, plan, world);
        (0,interruption/* throwIfInterrupted */.s)(world);
        world.progress({ kind: 'step', task: task.name, text: 'validate the datasets' });
        const datasets = await (0,read_datasets/* readDatasets */.q)(task, world);
        draft.add({ datasets: datasets.report, datasetHashes: datasets.hashes });
        draft.add({ datasetDiff: await diffTaskDatasets(task, datasets.files, world) });
        const { errors } = datasets.report.summary;
        if (errors > 0) {
            const reason = `The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was trained or called.`;
            return { status: 'ended', report: (0,draft_report/* skippedReport */.VY)(draft, reason) };
        }
        checkSlices(task, datasets.samples);
        const targets = await (0,build_targets/* buildTargets */.T)(task, datasets.samples, world);
        const graders = await (0,prepare_graders/* prepareGraders */.u)(task, datasets.samples, world);
        const estimate = await (0,estimate_costs/* estimateCosts */.N1)({ task, datasets, targets, grader: graders.grader });
        draft.add({ estimate });
        if (plan.evaluate) {
            (0,check_feasible/* checkFeasible */.C)(task, datasets.samples);
            checkMeasurable(task, targets, graders, datasets.samples);
            world.progress({ kind: 'step', task: task.name, text: describeReach(task, datasets.samples.length) });
        }
        if (plan.evaluate)
            (0,estimate_costs/* checkBudget */.Ik)(`tasks.${task.name}.budget.max-usd`, task.maxEvaluationUsd, estimate.evaluation.usd);
        const providers = neededProviders(task, plan);
        const missing = providers.flatMap((provider) => world.missingKey(provider) ?? []);
        if (plan.withoutKey === 'skip' && missing[0] !== undefined) {
            const reason = `The data was validated. Nothing was evaluated, because ${missing[0]} is not set: pull requests from forks and from Dependabot get no secrets, and others need the workflow to hand it over.`;
            return { status: 'ended', report: (0,draft_report/* skippedReport */.VY)(draft, reason) };
        }
        if (plan.untrusted && (0,make_graders/* filesOfGraders */.R7)(task.graders, '').some(({ runs }) => runs)) {
            const reason = 'The data was validated. Nothing was evaluated, because a grader is a program of its own: it does not run for pull requests from forks and from Dependabot.';
            return { status: 'ended', report: (0,draft_report/* skippedReport */.VY)(draft, reason) };
        }
        for (const provider of providers)
            await world.connect(provider);
        if (plan.training !== 'none' && plan.parts === undefined && task.fineTune !== null) {
            await world.openTrainer(task.fineTune);
        }
        return { status: 'ready', task, datasets: withoutHeldOutFiles(datasets), targets, graders, draft };
    }
    catch (error) {
        return { status: 'ended', report: (0,draft_report/* failedReport */.kS)(draft, error) };
    }
}
/** Of the held-out files the samples are all that is asked for from here on; the files themselves would be kept for as long as models are asked. */
function withoutHeldOutFiles(datasets) {
    return { ...datasets, files: datasets.files.filter(({ report }) => report.role !== 'held-out') };
}
/** A key that is missing must be noticed before anything is paid elsewhere. */
function neededProviders(task, plan) {
    return [
        ...(plan.evaluate
            ? (0,by_target/* listTargets */.nJ)(task).flatMap(([, { model, provider, retrieval }]) => model.kind === 'recorded' ? [] : [provider, ...embeddingProviderOf(retrieval)])
            : []),
        ...(plan.evaluate ? task.graderProviders.values() : []),
        ...(plan.training !== 'none' && task.fineTune !== null
            ? [task.fineTune.provider, ...embeddingProviderOf(task.fineTune.retrieval)]
            : []),
        // A command says where its model answers when it has made it.
    ].filter(({ kind }) => kind !== 'command');
}
function embeddingProviderOf(retrieval) {
    return retrieval === null || retrieval.embeddings === null ? [] : [retrieval.embeddings.provider];
}
function describeLock({ fineTune, lock: { path, entry } }) {
    return fineTune === null ? null : { path, model: entry?.model ?? null, promote: fineTune.promote };
}


/***/ }),

/***/ 30194:
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
    return `${'\u2588'.repeat(filled)}${'\u2591'.repeat(width - filled)}`;
}


/***/ })

};
