export const id = 39;
export const ids = [39,758];
export const modules = {

/***/ 59498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ acceptFindings),
/* harmony export */   hO: () => (/* binding */ updateAccepted),
/* harmony export */   t4: () => (/* binding */ linesToHash)
/* harmony export */ });
/* harmony import */ var _count_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89233);
/* harmony import */ var _sum_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68347);


/**
 * The report without the warnings that are accepted; how many that are is counted by file and in all. Errors are never
 * accepted: the service would reject the job whatever is written here. What is accepted but no longer found is listed as stale.
 * `accepted` names files by the paths that the report uses.
 */
function acceptFindings(report, accepted, hashes) {
    if (accepted.length === 0)
        return report;
    const left = countByFile(accepted);
    const files = report.files.map((file) => {
        const entries = left.get(file.path);
        if (entries === undefined)
            return file;
        let hidden = 0;
        const diagnostics = file.diagnostics.filter((diagnostic) => {
            const line = lineHash(file.path, diagnostic, hashes);
            const entry = line === undefined ? undefined : entries.get(keyOf(diagnostic.code, line));
            if (entry === undefined || entry.count === 0)
                return true;
            entry.count -= 1;
            if (diagnostic.severity === 'error')
                return true;
            hidden += 1;
            return false;
        });
        return { ...file, diagnostics, accepted: hidden };
    });
    const checked = new Set(files.map(({ path }) => path));
    const staleAccepted = [...checked].flatMap((path) => countStale(path, [...(left.get(path)?.values() ?? [])]));
    return { ...(0,_sum_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sumFindings */ .C)({ ...report, files }), staleAccepted };
}
/**
 * The entries that accept every warning of the report as it is. Entries about files that the report does not hold stay as they
 * are; those about its files are replaced.
 */
function updateAccepted(report, before, hashes) {
    const checked = new Set(report.files.map(({ path }) => path));
    const found = report.files.flatMap(({ path, diagnostics }) => diagnostics.flatMap((diagnostic) => {
        const line = lineHash(path, diagnostic, hashes);
        const isKept = diagnostic.severity === 'warning' && line !== undefined;
        return isKept ? [{ file: path, code: diagnostic.code, line, count: 1 }] : [];
    }));
    const counted = [...countByFile(found).values()].flatMap((entries) => [...entries.values()]);
    return [...before.filter(({ file }) => !checked.has(file)), ...counted];
}
/** The lines that have to be hashed to know their findings again. Nothing for files that `onlyFiles` does not name. */
function linesToHash({ files }, onlyFiles) {
    const wanted = files
        .filter(({ path }) => onlyFiles === undefined || onlyFiles.has(path))
        .map(({ path, diagnostics }) => {
        const lines = diagnostics.map(({ line }) => line).filter((line) => line > 0);
        return [path, new Set(lines)];
    });
    return new Map(wanted.filter(([, lines]) => lines.size > 0));
}
/**
 * Null for a finding about the whole file. Undefined for what cannot be known again: a line that was not hashed, and the last
 * finding of a rule that is broken so often that it stands for others, which nobody has seen one by one.
 */
function lineHash(path, diagnostic, hashes) {
    if ((0,_count_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .countBehind */ .Y)(diagnostic) > 0)
        return undefined;
    return diagnostic.line === 0 ? null : hashes.get(path)?.get(diagnostic.line);
}
function keyOf(code, line) {
    return `${code} ${line ?? ''}`;
}
/** By file and key: entries with equal rule and line are one, which the caller may count down. */
function countByFile(entries) {
    const files = new Map();
    for (const entry of entries) {
        const counted = files.get(entry.file) ?? new Map();
        files.set(entry.file, counted);
        const key = keyOf(entry.code, entry.line);
        const known = counted.get(key);
        if (known === undefined)
            counted.set(key, { ...entry });
        else
            known.count += entry.count;
    }
    return files;
}
function countStale(file, left) {
    const counts = new Map();
    for (const { code, count } of left)
        if (count > 0)
            counts.set(code, (counts.get(code) ?? 0) + count);
    return [...counts].map(([code, count]) => ({ file, code, count }));
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hasByteOrderMark)
/* harmony export */ });
/** Whether bytes begin with the mark that some editors put before UTF-8, and Azure wants before training files. */
function hasByteOrderMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}


/***/ }),

/***/ 89233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ countBehind)
/* harmony export */ });
/**
 * How many findings stand behind this one: the last one of a code that was cut in the report says so at its end, and counts
 * for itself as well.
 */
function countBehind({ message }) {
    const match = /\(and (\d+) more like it from here on\)$/.exec(message);
    return match === null ? 0 : Number(match[1]);
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/**
 * The encoding of a model, or of the base of a fine-tuned one (`ft:gpt-3.5-turbo-0125:\u2026`): gpt-3.5, the first gpt-4 and the completion
 * models use cl100k_base, all later ones o200k_base (openai-cookbook, How_to_count_tokens_with_tiktoken; read 2026-11-20). What other
 * vendors' models use is not known here; o200k_base stands for them.
 */
function encodingOf(model) {
    return /^(?:ft:|ft-)?(?:gpt-3\.5|gpt-35|gpt-4(?![.\w])|babbage-002|davinci-002)/.test(model)
        ? 'cl100k_base'
        : 'o200k_base';
}


/***/ }),

/***/ 75854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadEmbeddingCounter)
/* harmony export */ });
/* harmony import */ var _count_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65600);

/**
 * Counts tokens of cl100k_base, the encoding of OpenAI's embedding models (openai-cookbook, How_to_count_tokens_with_tiktoken; read
 * 2026-11-20). Loaded when it is wanted: the encoding is a megabyte that most runs do without.
 */
async function loadEmbeddingCounter() {
    const { countTokens } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 84079));
    const count = (text) => countTokens(text, { disallowedSpecial: new Set() });
    return (text) => (0,_count_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .countBounded */ .F)(text, count, count);
}


/***/ }),

/***/ 32758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCountersOf: () => (/* binding */ loadCountersOf),
/* harmony export */   loadTokenCounter: () => (/* binding */ loadTokenCounter)
/* harmony export */ });
/* harmony import */ var _count_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22279);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7282);
/* harmony import */ var _load_embedding_counter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75854);



/** A counter of an encoding; cl100k_base is loaded when it is wanted. */
async function loadTokenCounter(encoding = 'o200k_base') {
    switch (encoding) {
        case 'o200k_base':
            return (0,_count_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTokenCounter */ .o)();
        case 'cl100k_base':
            // The cookbook's overhead of a function for gpt-3.5 and the first gpt-4.
            return (0,_count_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTokenCounter */ .o)({ countText: await (0,_load_embedding_counter_js__WEBPACK_IMPORTED_MODULE_1__/* .loadEmbeddingCounter */ .G)(), tokensPerFunction: 10 });
    }
}
/** For each of some models the counter of its encoding, one for all models of one encoding. */
async function loadCountersOf(models) {
    const usual = (0,_count_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTokenCounter */ .o)();
    const others = new Map();
    for (const encoding of new Set(models.map(_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .encodingOf */ .P)))
        if (encoding !== 'o200k_base')
            others.set(encoding, await loadTokenCounter(encoding));
    return (model) => others.get((0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .encodingOf */ .P)(model)) ?? usual;
}


/***/ }),

/***/ 26886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ hashFindings),
  g: () => (/* binding */ settleFindings)
});

// EXTERNAL MODULE: ./build/dataset/accept-findings.js
var accept_findings = __webpack_require__(59498);
// EXTERNAL MODULE: ./build/dataset/apply-severities.js
var apply_severities = __webpack_require__(24635);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/dataset/hash-lines.js

const LF = 0x0a;
const CR = Uint8Array.of(0x0d);
const MARK = [0xef, 0xbb, 0xbf];
/**
 * Hashes chosen lines of a file that comes in chunks: the first 32 hexadecimal digits of the SHA-256 of a line's bytes without
 * its line end (LF or CR LF) and, on the first line, without the byte order mark. Its number is no part of it.
 */
class LineHasher {
    #wanted;
    #hashes = new Map();
    #line = 1;
    #hash;
    /** A CR at the end of what came so far: part of the line only if no LF follows. */
    #pendingReturn = false;
    #head = [];
    constructor(wanted) {
        this.#wanted = wanted;
        this.#open();
    }
    /** Every wanted line has gone by; the rest of the file need not be read. */
    get isDone() {
        return this.#hashes.size === this.#wanted.size;
    }
    add(chunk) {
        let at = this.#skipMark(chunk);
        while (at < chunk.length) {
            const found = chunk.indexOf(LF, at);
            this.#take(chunk.subarray(at, found === -1 ? chunk.length : found));
            if (found === -1)
                return;
            this.#close();
            at = found + 1;
        }
    }
    finish() {
        if (this.#head !== undefined)
            this.#endHead();
        if (this.#pendingReturn)
            this.#hash?.update(CR);
        if (this.#hash !== undefined)
            this.#hashes.set(this.#line, this.#hash.digest('hex').slice(0, 32));
        this.#hash = undefined;
        return this.#hashes;
    }
    #open() {
        this.#hash = this.#wanted.has(this.#line) ? (0,external_node_crypto_.createHash)('sha256') : undefined;
    }
    #close() {
        if (this.#hash !== undefined)
            this.#hashes.set(this.#line, this.#hash.digest('hex').slice(0, 32));
        this.#pendingReturn = false;
        this.#line += 1;
        this.#open();
    }
    #take(bytes) {
        if (this.#hash === undefined || bytes.length === 0)
            return;
        if (this.#pendingReturn)
            this.#hash.update(CR);
        this.#pendingReturn = bytes.at(-1) === 0x0d;
        this.#hash.update(this.#pendingReturn ? bytes.subarray(0, -1) : bytes);
    }
    /** The mark may come in pieces: bytes that could be part of it wait in `#head`. */
    #skipMark(chunk) {
        let at = 0;
        while (this.#head !== undefined && at < chunk.length) {
            const byte = chunk[at] ?? 0;
            if (byte !== MARK[this.#head.length]) {
                this.#endHead();
                break;
            }
            this.#head.push(byte);
            at += 1;
            if (this.#head.length === MARK.length)
                this.#head = undefined;
        }
        return at;
    }
    #endHead() {
        const head = this.#head ?? [];
        this.#head = undefined;
        this.#take(Uint8Array.from(head));
    }
}

;// CONCATENATED MODULE: ./build/dataset/settle-findings.js



const CHUNK_BYTES = 1 << 20;
/**
 * What of a report is told: severities as the user sets them, and without what the user accepts. `files` are the report's files
 * with their bytes.
 */
function settleFindings(report, { rules, accepted }, files) {
    const judged = (0,apply_severities/* applySeverities */.mk)(report, rules);
    return (0,accept_findings/* acceptFindings */.Bz)(judged, accepted, hashFindings(judged, files, new Set(accepted.map(({ file }) => file))));
}
/** The hashes of all lines that have findings, of the files that `onlyFiles` names or of all. */
function hashFindings(report, files, onlyFiles) {
    const wanted = (0,accept_findings/* linesToHash */.t4)(report, onlyFiles);
    return new Map(files.flatMap(({ path, bytes }) => {
        const lines = wanted.get(path);
        return lines === undefined ? [] : [[path, hashLines(bytes, lines)]];
    }));
}
function hashLines(bytes, lines) {
    const hasher = new LineHasher(lines);
    const isWhole = bytes instanceof Uint8Array;
    const size = isWhole ? bytes.length : bytes.size;
    for (let at = 0; at < size && !hasher.isDone; at += CHUNK_BYTES) {
        const to = Math.min(size, at + CHUNK_BYTES);
        hasher.add(isWhole ? bytes.subarray(at, to) : bytes.read(at, to));
    }
    return hasher.finish();
}


/***/ }),

/***/ 26298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ replaceQuestion),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   oB: () => (/* binding */ defaultTemplate),
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   xf: () => (/* binding */ addContext)
/* harmony export */ });
/* harmony import */ var _domain_chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49955);

/** What stands around a question when nothing else is configured. */
const defaultTemplate = 'Use these passages to answer.\n\n{context}\n\n{question}';
/** A question with the passages that were found for it. */
function addContext({ retriever, template }, question) {
    const passages = retriever.find(question);
    const text = fillTemplate(template, { context: renderPassages(passages), question });
    return { text, retrieved: passages.map(({ id }) => id) };
}
/** Puts texts into the `{names}` of a template, in one pass: what is put in is not searched again. Other braces stay. */
function fillTemplate(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? '') : whole);
}
/** The text of the last user message; empty when there is none. */
function questionOf(messages) {
    const last = messages.findLast(({ role }) => role === 'user');
    return last === undefined ? '' : (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .messageText */ .L)(last);
}
/** The conversation with another text in its last user message. Unchanged without a user message. */
function replaceQuestion(messages, text) {
    const place = messages.findLastIndex(({ role }) => role === 'user');
    return messages.map((message, index) => index === place ? { ...message, content: replaceText(message.content, text) } : message);
}
/** Pictures and other parts stay. */
function replaceText(content, text) {
    if (typeof content !== 'object' || content === null)
        return text;
    return [{ type: 'text', text }, ...content.filter((part) => part.text === undefined)];
}
/** The passages as a model reads them, each under its place and headings. */
function renderPassages(passages) {
    return passages.map(({ id, heading, text }) => `[${id}]${heading === '' ? '' : ` ${heading}`}\n${text}`).join('\n\n');
}


/***/ }),

/***/ 97186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contextualTrainingFile)
/* harmony export */ });
/* harmony import */ var _dataset_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3632);
/* harmony import */ var _dataset_check_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30933);
/* harmony import */ var _dataset_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28729);
/* harmony import */ var _dataset_parse_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96423);
/* harmony import */ var _dataset_split_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20617);
/* harmony import */ var _domain_chat_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49955);
/* harmony import */ var _add_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26298);







/**
 * A training file whose questions stand in the context that was found for them: the last user message before the last answer of each
 * conversation, or the prompt of a completion. Nothing else of a line changes. Equal for equal bytes and documents.
 */
function contextualTrainingFile(bytes, retrieval) {
    const lines = [];
    for (const { start, end } of (0,_dataset_split_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(bytes, (0,_dataset_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .hasByteOrderMark */ .k)(bytes) ? 3 : 0)) {
        const parsed = (0,_dataset_parse_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(bytes.subarray(start, end));
        if (parsed.kind === 'object')
            lines.push(JSON.stringify(addToLine(parsed.value, retrieval)));
        else if (parsed.kind === 'refused')
            lines.push(new TextDecoder().decode(bytes.subarray(start, end)));
    }
    // A mark that a service asks for stays.
    return Buffer.from(`${(0,_dataset_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .hasByteOrderMark */ .k)(bytes) ? '\ufeff' : ''}${lines.map((line) => `${line}\n`).join('')}`);
}
function addToLine(value, retrieval) {
    if ((0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value.messages))
        return { ...value, messages: addToMessages(value.messages, retrieval) };
    if ((0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value.input) && (0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value.input.messages))
        return { ...value, input: { ...value.input, messages: addToMessages(value.input.messages, retrieval) } };
    if (typeof value.prompt === 'string')
        return { ...value, prompt: (0,_add_context_js__WEBPACK_IMPORTED_MODULE_5__/* .addContext */ .xf)(retrieval, value.prompt).text };
    return value;
}
function addToMessages(messages, retrieval) {
    const roles = messages.map((message) => ((0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(message) ? message.role : null));
    const answer = roles.lastIndexOf('assistant');
    const place = answer === -1 ? roles.lastIndexOf('user') : roles.lastIndexOf('user', answer);
    return messages.map((message, index) => {
        if (index !== place || !(0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(message))
            return message;
        const [question] = (0,_dataset_check_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readConversation */ .G)({ messages: [message] }, 'chat').messages;
        if (question === undefined)
            return message;
        return { ...message, content: (0,_add_context_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceText */ .ee)(question.content, (0,_add_context_js__WEBPACK_IMPORTED_MODULE_5__/* .addContext */ .xf)(retrieval, (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_6__/* .messageText */ .L)(question)).text) };
    });
}


/***/ }),

/***/ 91134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ datasetPatterns)
/* harmony export */ });
/* harmony import */ var _domain_by_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39216);

/** The patterns of a task's dataset files by role, in the order in which the files are reported. */
function datasetPatterns(task) {
    return [
        { role: 'train', patterns: task.train },
        { role: 'validation', patterns: task.validation },
        { role: 'held-out', patterns: task.heldOut },
        { role: 'few-shot', patterns: fewShotFiles(task) },
    ];
}
function fewShotFiles(task) {
    const files = (0,_domain_by_target_js__WEBPACK_IMPORTED_MODULE_0__/* .listTargets */ .nJ)(task).flatMap(([, { fewShotFile }]) => fewShotFile ?? []);
    return [...new Set(files)];
}


/***/ }),

/***/ 93039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readDatasets),
  z: () => (/* binding */ serviceOf)
});

// EXTERNAL MODULE: ./build/dataset/check-files.js + 2 modules
var check_files = __webpack_require__(98944);
// EXTERNAL MODULE: ./build/dataset/encoding.js
var dataset_encoding = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/dataset/load-token-counter.js
var load_token_counter = __webpack_require__(32758);
// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(36883);
// EXTERNAL MODULE: ./build/dataset/settle-findings.js + 1 modules
var settle_findings = __webpack_require__(26886);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
;// CONCATENATED MODULE: ./build/dataset/split-turns.js

/**
 * Every assistant message of a conversation as a sample of its own, given the real conversation before it, and not what a model would
 * have said. The turns of a conversation are one group. An earlier turn with the same conversation before it as one that is there
 * already asks nothing new and is left out: many conversations begin alike. The n-th turn of `id` is called `id/n`, the last one `id`.
 */
function splitTurns(samples) {
    const ids = new Set(samples.map(({ id }) => id));
    const asked = new Set();
    return samples.flatMap((sample) => {
        const { id, input, tools } = sample;
        const places = [...input.keys()].filter((place) => isTurn(input, place));
        const earlier = places.flatMap((place, index) => {
            const expected = input[place];
            const before = input.slice(0, place);
            const question = (0,canonical_json/* canonicalJson */.d)([before, tools ?? null]);
            if (expected === undefined || asked.has(question))
                return [];
            asked.add(question);
            return [{ ...sample, id: freeId(`${id}/${index + 1}`, ids), input: before, expected }];
        });
        return [...earlier, sample];
    });
}
/** Something was said before it, and it says something: a text, or calls of tools. */
function isTurn(input, place) {
    const message = input[place];
    if (message?.role !== 'assistant' || !input.slice(0, place).some(({ role }) => role === 'user'))
        return false;
    return hasContent(message) || (message.tool_calls ?? []).length > 0;
}
function hasContent({ content }) {
    return content !== undefined && content !== null && content.length > 0;
}
/** A line may have taken the id of another one's turn. */
function freeId(wanted, ids) {
    let id = wanted;
    for (let copy = 2; ids.has(id); copy += 1)
        id = `${wanted}-${copy}`;
    ids.add(id);
    return id;
}

// EXTERNAL MODULE: ./build/steps/dataset-patterns.js
var dataset_patterns = __webpack_require__(91134);
// EXTERNAL MODULE: ./build/steps/read-retrieval.js + 4 modules
var read_retrieval = __webpack_require__(72718);
// EXTERNAL MODULE: ./build/steps/training-context.js
var training_context = __webpack_require__(79838);
;// CONCATENATED MODULE: ./build/steps/read-datasets.js









/** Reads and checks every dataset file of a task. Findings are values; only a file that is not there is a failure. */
async function readDatasets(task, world) {
    const files = [];
    for (const { role, patterns } of (0,dataset_patterns/* datasetPatterns */.y)(task)) {
        const setting = `tasks.${task.name}.${role}`;
        if (patterns.length === 0)
            continue;
        for (const path of await world.findFiles(patterns, setting)) {
            files.push({ path, role, bytes: await world.readBytes(path, setting) });
        }
    }
    const lookUp = task.fineTune?.retrieval ?? null;
    const trainingContext = lookUp === null ? null : await (0,read_retrieval/* readRetrieval */.Z)(`tasks.${task.name}.fine-tune.retrieval`, lookUp, world);
    const ofRole = (role) => files.filter((file) => file.role === role);
    const training = (0,training_context/* putInContext */.Y)({ train: ofRole('train'), validation: ofRole('validation') }, trainingContext);
    const encoding = (0,dataset_encoding/* encodingOf */.P)(task.fineTune?.baseModel ?? '');
    const checked = (0,check_files/* checkFiles */.g)(files, {
        method: task.fineTune?.method ?? 'supervised',
        ...serviceOf(task),
        encoding,
        counter: await (0,load_token_counter.loadTokenCounter)(encoding),
    });
    return {
        ...checked,
        report: (0,settle_findings/* settleFindings */.g)(checked.report, task, files),
        samples: task.turns === 'every' ? splitTurns(checked.samples) : checked.samples,
        ...training,
        trainingContext,
        hashes: { ...training.hashes, heldOut: (0,training_context/* hashFiles */.y)(ofRole('held-out')) },
    };
}
/** The rules that count are those of the service that the files are uploaded to. */
function serviceOf({ fineTune }) {
    const service = services/* serviceNames */._m.find((name) => name === fineTune?.provider.name);
    return service === undefined ? {} : { service };
}


/***/ }),

/***/ 82106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOneFile)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);

/** The one file that a setting names; a `Failure` where a pattern names several. */
async function readOneFile(setting, pattern, world) {
    const [path = '', ...others] = await world.findFiles([pattern], setting);
    if (others.length > 0) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
            kind: 'configuration',
            what: `${setting} must name one file.`,
            evidence: `${pattern} names ${others.length + 1} files.`,
            remedy: 'Name one of them.',
        });
    }
    return { path, bytes: await world.readBytes(path, setting) };
}


/***/ }),

/***/ 72718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readRetrieval),
  x: () => (/* binding */ readTemplate)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/retrieval/add-context.js
var add_context = __webpack_require__(26298);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js + 3 modules
var count_tokens = __webpack_require__(22279);
;// CONCATENATED MODULE: ./build/retrieval/chunk-document.js
/**
 * Cuts a document into passages of at most `mostCharacters`: at its Markdown headings, then between paragraphs, then between lines, and
 * only where a single line is longer within it. Code between fences stays together where it fits. Headings are no passage of their own.
 */
function chunkDocument({ path, text }, mostCharacters) {
    return readSections(text).flatMap(({ heading, blocks }) => joinBlocks(blocks, mostCharacters).map((block) => ({
        id: `${path}:${block.first}-${block.last}`,
        heading,
        text: block.text,
    })));
}
function readSections(text) {
    const trail = [];
    let current = { heading: '', blocks: [] };
    const sections = [current];
    let lines = [];
    let fence = null;
    const all = text.split(/\r?\n/);
    const close = (end) => {
        if (lines.length > 0)
            current.blocks.push({ first: end - lines.length + 1, last: end, text: lines.join('\n') });
        lines = [];
    };
    for (const [index, line] of all.entries()) {
        const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? null;
        const heading = fence === null ? /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line) : null;
        if (heading !== null) {
            close(index);
            const above = (heading[1]?.length ?? 1) - 1;
            trail.splice(above);
            // A level may be left out.
            while (trail.length < above)
                trail.push('');
            trail.push((heading[2] ?? '').trim());
            current = { heading: trail.filter((part) => part !== '').join(' > '), blocks: [] };
            sections.push(current);
            continue;
        }
        if (fence === null && line.trim() === '') {
            close(index);
            continue;
        }
        if (mark !== null)
            fence = fence === null ? mark.slice(0, 3) : mark.startsWith(fence) ? null : fence;
        lines.push(line);
    }
    close(all.length);
    return sections;
}
function joinBlocks(blocks, mostCharacters) {
    const joined = [];
    for (const block of blocks.flatMap((one) => splitBlock(one, mostCharacters))) {
        const before = joined.at(-1);
        // Blank lines between them count as one line break each.
        if (before !== undefined && before.text.length + 2 + block.text.length <= mostCharacters) {
            const separator = block.first - before.last > 1 ? '\n\n' : '\n';
            joined[joined.length - 1] = {
                first: before.first,
                last: block.last,
                text: `${before.text}${separator}${block.text}`,
            };
        }
        else
            joined.push(block);
    }
    return joined;
}
function splitBlock(block, mostCharacters) {
    if (block.text.length <= mostCharacters)
        return [block];
    return block.text
        .split('\n')
        .flatMap((line, index) => splitLine(line, mostCharacters).map((text) => ({ first: block.first + index, last: block.first + index, text })));
}
/** At white space where there is any in the second half of a piece; never between the halves of a character. */
function splitLine(line, mostCharacters) {
    const pieces = [];
    let rest = line;
    while (rest.length > mostCharacters) {
        const space = rest.lastIndexOf(' ', mostCharacters);
        const cut = space > mostCharacters / 2 ? space : mostCharacters;
        const isBetweenHalves = /[\ud800-\udbff]/.test(rest.charAt(cut - 1));
        const end = isBetweenHalves && cut > 1 ? cut - 1 : cut;
        pieces.push(rest.slice(0, end));
        rest = rest.slice(end).trimStart();
    }
    return rest === '' ? pieces : [...pieces, rest];
}

;// CONCATENATED MODULE: ./build/retrieval/join-ranks.js
/** As Cormack, Clarke and B\u00fcttcher (2009) have it. */
const smoothing = 60;
/** Reciprocal rank fusion: each list gives a passage 1/(60 + its place in it). Equal sums keep the order of the documents. */
function joinRanks(passages, ranks) {
    const places = new Map(passages.map((passage, index) => [passage, index]));
    return (question) => {
        const sums = new Map();
        for (const rank of ranks) {
            for (const [index, passage] of rank(question).entries())
                sums.set(passage, (sums.get(passage) ?? 0) + 1 / (smoothing + index + 1));
        }
        return [...sums]
            .sort(([one, sum], [other, otherSum]) => otherSum - sum || (places.get(one) ?? 0) - (places.get(other) ?? 0))
            .map(([passage]) => passage);
    };
}

// EXTERNAL MODULE: ./build/retrieval/rank-by-vectors.js
var rank_by_vectors = __webpack_require__(71602);
// EXTERNAL MODULE: ./node_modules/minisearch/dist/es/index.js
var es = __webpack_require__(72150);
;// CONCATENATED MODULE: ./build/retrieval/rank-by-words.js

/**
 * The passages that share words with a question, best first by BM25+ (Lv and Zhai 2011, as MiniSearch has it, with its k = 1.2, b = 0.7,
 * d = 0.5), over headings and text. Words are compared in lower case and compatibility form, whole, without stemming. Equal scores keep
 * the order of the documents.
 */
function rankByWords(passages) {
    const index = new es/* default */.A({ fields: ['heading', 'text'], processTerm: foldWord });
    index.addAll(passages.map(({ heading, text }, id) => ({ id, heading, text })));
    return (question) => index
        .search(question)
        .map(({ id, score }) => ({ id: Number(id), score }))
        .sort((one, other) => other.score - one.score || one.id - other.id)
        .flatMap(({ id }) => passages[id] ?? []);
}
function foldWord(word) {
    const folded = word.normalize('NFKC').toLowerCase();
    return folded === '' ? null : folded;
}

;// CONCATENATED MODULE: ./build/retrieval/retriever.js







/** Documents count in the order of their paths, whatever the order in which they were found. */
function makeRetriever({ documents, topK, mostCharacters, embeddings = null }) {
    const passages = [...documents]
        .sort((one, other) => (one.path < other.path ? -1 : 1))
        .flatMap((document) => chunkDocument(document, mostCharacters));
    const searched = `up to ${topK} of ${passages.length} passages from ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, by`;
    const origin = embeddings === null ? null : hashOrigin(passages, topK, embeddings);
    const finder = (rank, how) => ({
        find: rememberBest(rank, topK),
        summary: `${searched} ${how}`,
        embeddings: null,
        origin,
    });
    if (embeddings === null)
        return finder(rankByWords(passages), 'BM25');
    const { model, withWords } = embeddings;
    const how = withWords ? `embeddings of ${model} and BM25` : `embeddings of ${model}`;
    const longest = findLongest(passages, topK);
    return {
        find: () => longest,
        summary: `${searched} ${how}`,
        origin,
        embeddings: {
            passages,
            takeFound: (foundFor) => {
                const byId = new Map(passages.map((passage) => [passage.id, passage]));
                return finder((question) => foundFor(question).flatMap((id) => byId.get(id) ?? []), how);
            },
            take: (vectorOf) => {
                const byVectors = (0,rank_by_vectors/* rankByVectors */.iZ)(passages, vectorOf);
                return finder(withWords ? joinRanks(passages, [byVectors, rankByWords(passages)]) : byVectors, how);
            },
        },
    };
}
function hashOrigin(passages, topK, { model, dimensions = null, withWords }) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)({ passages, topK, model, dimensions, withWords })).digest('hex');
}
function rememberBest(rank, topK) {
    const found = new Map();
    return (question) => {
        const known = found.get(question) ?? rank(question).slice(0, topK);
        found.set(question, known);
        return known;
    };
}
/** By tokens, as they stand in a prompt. */
function findLongest(passages, topK) {
    const { countText } = (0,count_tokens/* makeTokenCounter */.o)();
    return passages
        .map((passage) => ({ passage, tokens: countText(`[${passage.id}] ${passage.heading}\n${passage.text}`) }))
        .sort((one, other) => other.tokens - one.tokens)
        .slice(0, topK)
        .map(({ passage }) => passage);
}

// EXTERNAL MODULE: ./build/steps/read-text.js
var read_text = __webpack_require__(93320);
;// CONCATENATED MODULE: ./build/steps/read-retrieval.js




/** Reads the documents that a setting names and prepares the search in them. The setting is that of `retrieval`. */
async function readRetrieval(setting, { documents: patterns, topK, passageCharacters, templateFile, embeddings }, world) {
    const documents = [];
    for (const path of await world.findFiles(patterns, `${setting}.documents`))
        documents.push({
            path,
            text: (0,read_text/* decodeUtf8 */._)(`${setting}.documents`, path, await world.readBytes(path, `${setting}.documents`)),
        });
    return {
        retriever: makeRetriever({ documents, topK, mostCharacters: passageCharacters, embeddings }),
        template: templateFile === null
            ? add_context/* defaultTemplate */.oB
            : await readTemplate(`${setting}.template`, templateFile, ['context', 'question'], world),
    };
}
/** The text of a template, which must hold each of these `{names}`. */
async function readTemplate(setting, file, names, world) {
    const { path, text } = await (0,read_text/* readText */.y)(setting, file, world);
    const missing = names.filter((name) => !text.includes(`{${name}}`));
    if (missing.length === 0)
        return text;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${setting} cannot be used as a template.`,
        evidence: `${path} does not hold ${missing.map((name) => `{${name}}`).join(' and ')}.`,
        remedy: `Write ${missing.map((name) => `{${name}}`).join(' and ')} where the text of it belongs.`,
    });
}


/***/ }),

/***/ 93320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _read_one_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82106);


/** The text of the one file that a setting names, without the white space around it. A blank one is a `Failure`. */
async function readText(setting, file, world) {
    const { path, bytes } = await (0,_read_one_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneFile */ .p)(setting, file, world);
    const text = decodeUtf8(setting, path, bytes).trim();
    if (text !== '')
        return { path, text };
    throw unusable(setting, `${path} is blank`, 'Write its text, or leave the setting out.');
}
/** `setting` names what the file is for when it is no text. */
function decodeUtf8(setting, path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw unusable(setting, `${path} is not UTF-8`, 'Save it as UTF-8, or name text files alone.');
    }
}
function unusable(setting, evidence, remedy) {
    const what = `${setting} names a file that cannot be used.`;
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ kind: 'configuration', what, evidence: `${evidence}.`, remedy });
}


/***/ }),

/***/ 79838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ putInContext),
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var _fine_tune_join_training_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78593);
/* harmony import */ var _retrieval_contextual_training_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97186);


/** The files as they are uploaded: their questions in their context. As long as that awaits embeddings they stand as they are. */
function putInContext({ train, validation }, context) {
    if (context === null)
        return withHashes(train, validation);
    if (context.retriever.embeddings !== null)
        return { train, validation, hashes: { train: null, validation: null } };
    const inContext = (files) => files.map((file) => ({ ...file, bytes: (0,_retrieval_contextual_training_file_js__WEBPACK_IMPORTED_MODULE_1__/* .contextualTrainingFile */ .g)(file.bytes, context) }));
    return withHashes(inContext(train), inContext(validation));
}
function withHashes(train, validation) {
    return { train, validation, hashes: { train: hashFiles(train), validation: hashFiles(validation) } };
}
function hashFiles(files) {
    return files.length === 0 ? null : (0,_fine_tune_join_training_files_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTrainingFiles */ .K)({ task: '', role: 'train' }, files).sha256;
}


/***/ })

};
