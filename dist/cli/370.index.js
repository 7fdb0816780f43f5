export const id = 370;
export const ids = [370];
export const modules = {

/***/ 78067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ estimateBreakEven)
/* harmony export */ });
/* harmony import */ var _domain_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12522);
/* harmony import */ var _price_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3873);


/**
 * Break-even calls = training ÷ (price of a baseline call − price of a candidate call), at the prices of online calls. The saving has two
 * parts: the prompt that training makes needless, and the dearer tokens of a fine-tune. Null where nothing costs anything.
 */
function estimateBreakEven({ basis, trainingUsd, baseline, candidate }) {
    const before = perThousand(baseline, baseline);
    const after = perThousand(candidate, candidate);
    const afterAtOldPrices = perThousand(baseline, candidate);
    const saving = subtract(before, after);
    if (isZero(trainingUsd) && isZero(before) && isZero(after))
        return null;
    return {
        basis,
        trainingUsd,
        baseline: describeCall(baseline, before),
        candidate: describeCall(candidate, after),
        savedByTokensUsdPer1000Calls: subtract(before, afterAtOldPrices),
        addedByPricesUsdPer1000Calls: subtract(after, afterAtOldPrices),
        savingUsdPer1000Calls: saving,
        outcome: decideOutcome(trainingUsd, saving),
    };
}
function decideOutcome(trainingUsd, savingPer1000) {
    if (!savingPer1000.known)
        return { status: 'unknown', reason: savingPer1000.reason };
    // Rounding noise of two equal prices is no saving.
    if (savingPer1000.value < 1e-9)
        return { status: 'never' };
    if (!trainingUsd.known)
        return { status: 'unknown', reason: trainingUsd.reason };
    return { status: 'after', calls: Math.max(0, Math.ceil((trainingUsd.value / savingPer1000.value) * 1000 - 1e-6)) };
}
/** What 1,000 calls with these tokens cost at the prices of that model. */
function perThousand(model, { calls, tokens }) {
    if (calls === 0)
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('no call was answered');
    if (!tokens.known)
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(tokens.reason);
    const usd = (0,_price_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .priceCalls */ .V)(model, tokens.value);
    return usd.known ? (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)((usd.value / calls) * 1000) : usd;
}
function describeCall({ model, calls, tokens }, usdPer1000Calls) {
    if (!tokens.known || calls === 0)
        return { model, promptTokens: null, completionTokens: null, usdPer1000Calls };
    const { promptTokens, completionTokens } = tokens.value;
    return { model, promptTokens: promptTokens / calls, completionTokens: completionTokens / calls, usdPer1000Calls };
}
function subtract(one, other) {
    if (!one.known)
        return one;
    return other.known ? (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(one.value - other.value) : other;
}
function isZero(amount) {
    return amount.known && amount.value === 0;
}


/***/ }),

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

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInstruction),
/* harmony export */   d: () => (/* binding */ buildCall)
/* harmony export */ });
/* harmony import */ var _retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26298);

/** The call that asks a target about a sample: system message, few-shot examples, then the conversation. */
function buildCall(target, sample) {
    const instructions = target.systemPrompt === null
        ? sample.input.filter(isInstruction)
        : [{ role: 'system', content: target.systemPrompt }];
    const { messages, retrieved } = askInContext(target, sample.input.filter((message) => !isInstruction(message)));
    const call = {
        model: target.model,
        messages: [...instructions, ...target.fewShot, ...messages],
        ...(sample.tools === undefined ? {} : { tools: sample.tools }),
        parameters: sample.tools === undefined ? withoutTools(target.parameters) : target.parameters,
        ...(target.endpoint === 'chat' ? {} : { endpoint: target.endpoint }),
    };
    return { call, retrieved };
}
/** One object for all calls of a target: there may be a hundred thousand of them. */
const withoutToolsOf = new WeakMap();
/** What is said about tools is refused where there are none. */
function withoutTools(parameters) {
    const known = withoutToolsOf.get(parameters);
    if (known !== undefined)
        return known;
    const { tool_choice: _choice, parallel_tool_calls: _parallel, ...others } = parameters;
    withoutToolsOf.set(parameters, others);
    return others;
}
const NOTHING = [];
/** The last user message with what was found for it, in the target's template. */
function askInContext({ retrieval, template }, conversation) {
    if (retrieval === null && template === null)
        return { messages: conversation, retrieved: NOTHING };
    const question = (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .questionOf */ .YH)(conversation);
    const { text, retrieved } = retrieval === null ? { text: question, retrieved: NOTHING } : (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .addContext */ .xf)(retrieval, question);
    const asked = template === null ? text : (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, { question: text });
    return { messages: (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceQuestion */ .Jt)(conversation, asked), retrieved };
}
function isInstruction(message) {
    return message.role === 'system' || message.role === 'developer';
}


/***/ }),

/***/ 29918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ callKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dataset_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32548);


/**
 * Names a call by everything that can change its answer, and nothing else: the address of the service, the body, and which of
 * several trials it is. 64 hexadecimal digits.
 */
function callKey(address, { model, messages, tools, parameters, endpoint }, trial) {
    const identity = {
        ...{ version: 1, address, model, messages, tools: tools ?? null, parameters, trial },
        ...(endpoint === undefined ? {} : { endpoint }),
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_dataset_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(identity)).digest('hex');
}


/***/ }),

/***/ 75479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ isDivisible),
/* harmony export */   h7: () => (/* binding */ divideSamples)
/* harmony export */ });
/* unused harmony export LEAST_SAMPLES */
/* harmony import */ var _domain_chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49955);

/** Fewer samples than this say nothing by themselves: such values are put together. */
const LEAST_SAMPLES = 10;
/** More slices than this of one kind nobody reads, and the correction for them would hide all that they show. */
const MOST_VALUES = 30;
/**
 * Divides the samples in each of the ways. Values that stand on fewer than 10 samples, and those beyond the 30 most frequent, are one
 * slice together, so that every sample is in exactly one slice of each kind. A kind with a single slice divides nothing and is left out.
 */
function divideSamples(samples, settings) {
    return settings.flatMap((setting) => {
        const nameOf = setting.by === 'length' ? nameLengths(samples) : (sample) => nameValue(sample, setting.by);
        const byValue = new Map();
        for (const sample of samples) {
            const value = nameOf(sample);
            const known = byValue.get(value);
            if (known === undefined)
                byValue.set(value, [sample]);
            else
                known.push(sample);
        }
        const slices = poolRare([...byValue]);
        if (slices.length < 2)
            return [];
        return slices.map(([value, members]) => ({ ...setting, value, samples: new Set(members.map(({ id }) => id)) }));
    });
}
/** Whether any sample has the field that its metadata are divided by. Everything else to divide by every sample has. */
function isDivisible(samples, by) {
    return !by.startsWith('metadata.') || samples.some((sample) => nameValue(sample, by) !== NO_VALUE);
}
/** The most frequent first. */
function poolRare(values) {
    const sorted = [...values].sort(([one, ofOne], [other, ofOther]) => ofOne.length === ofOther.length ? (one < other ? -1 : 1) : ofOther.length - ofOne.length);
    const kept = sorted.slice(0, MOST_VALUES).filter(([, members]) => members.length >= LEAST_SAMPLES);
    const rare = sorted.slice(kept.length);
    const [only] = rare;
    if (only === undefined)
        return kept;
    if (rare.length === 1)
        return [...kept, only];
    return [...kept, [`(${rare.length} rarer values)`, rare.flatMap(([, members]) => members)]];
}
function nameValue(sample, by) {
    if (by === 'label')
        return nameLabel(sample);
    if (by === 'file')
        return sample.file;
    const value = by
        .slice('metadata.'.length)
        .split('.')
        .reduce((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), sample.metadata);
    if (value === undefined || value === null)
        return NO_VALUE;
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? NO_VALUE);
}
const NO_VALUE = '(none)';
/** The expected answer, or the names of the functions that are expected to be called. */
function nameLabel({ expected }) {
    const text = (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .messageText */ .L)(expected).trim();
    if (text !== '')
        return text;
    const names = (expected.tool_calls ?? []).map((call) => call.function.name);
    return names.length === 0 ? NO_VALUE : names.join(', ');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Quarters of the samples by the characters of their questions, without the instructions; equal lengths stay together. */
function nameLengths(samples) {
    const sorted = samples.map(lengthOf).sort((left, right) => left - right);
    const quarters = [0.25, 0.5, 0.75].map((share) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
    const bounds = [...new Set([...quarters, sorted.at(-1) ?? 0])];
    return (sample) => {
        const length = lengthOf(sample);
        const index = bounds.findIndex((bound) => length <= bound);
        const least = index === 0 ? (sorted[0] ?? 0) : (bounds[index - 1] ?? 0) + 1;
        return `${least} to ${bounds[index]} characters`;
    };
}
function lengthOf({ input }) {
    return input
        .filter(({ role }) => role !== 'system' && role !== 'developer')
        .reduce((sum, message) => sum + (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .messageText */ .L)(message).length, 0);
}


/***/ }),

/***/ 23909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ isReasoningModel),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   ls: () => (/* binding */ reasonsBeforeAnswering)
/* harmony export */ });
/**
 * Models that are billed for thoughts that stand in no answer, unless they are told not to have any. Names as published on the pages of
 * OpenAI's models, 2026-11-20; a fine-tune reasons as its base does.
 */
function reasonsBeforeAnswering({ model, parameters }) {
    const effort = parameters.reasoning_effort;
    return effort === undefined ? isReasoningModel(model) : effort !== 'none';
}
function isReasoningModel(model) {
    return /^(?:gpt-[5-9]|o\d)/.test(baseOf(model));
}
/** `ft:BASE:…` → `BASE`. */
function baseOf(model) {
    const [prefix, base] = model.split(':');
    return prefix === 'ft' && base !== undefined ? base : model;
}


/***/ }),

/***/ 64917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCalled)
/* harmony export */ });
function isCalled(target) {
    return target.kind === 'called';
}


/***/ }),

/***/ 34039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spareMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * Has garbage collected early from here on, in this process and its threads. Left alone, the runtime lets it grow to several times
 * what is in use, which is fast and takes half a gigabyte for 20,000 samples. Both flags are read at each collection, and what the heap
 * has taken once it hardly gives back: so this is for before a large input is read, not after.
 */
function spareMemory() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=20');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
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

/***/ 45996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openGraderDesk),
/* harmony export */   l: () => (/* binding */ providerOf)
/* harmony export */ });
/* harmony import */ var _cost_price_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3873);
/* harmony import */ var _domain_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12522);
/* harmony import */ var _evaluate_call_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29918);
/* harmony import */ var _evaluate_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7205);




/** Under this name the journal keeps the replies. */
const journalName = 'judge';
/**
 * Asks for graders as targets are asked: a reply that is kept is not asked for again, equal questions are asked once, and what is
 * answered is kept before anything else is done. A merge asks nobody.
 */
function openGraderDesk(task, { parts }, world) {
    const failed = parts === undefined ? new Map() : (0,_evaluate_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .failuresOfParts */ .by)(task, parts);
    const underWay = new Map();
    const tally = { calls: 0, cachedCalls: 0, usd: [] };
    const failures = new Map();
    async function reply(question, sample) {
        const provider = providerOf(task, question);
        const connection = await world.connect(provider);
        const key = (0,_evaluate_call_key_js__WEBPACK_IMPORTED_MODULE_2__/* .callKey */ .C)(connection.address, question.call, 0);
        const answer = underWay.get(key) ?? find(key, question, sample, provider, connection);
        underWay.set(key, answer);
        return answer;
    }
    async function find(key, question, sample, provider, connection) {
        const reference = { key, task: task.name, target: journalName, sample: sample.id, trial: 0 };
        const kept = world.answers.take([reference]).get(key) ?? failed.get(key);
        if (kept !== undefined) {
            tally.cachedCalls += 1;
            return kept;
        }
        if (parts !== undefined)
            throw (0,_evaluate_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .missingAnswers */ .yh)(task, 1, 1);
        const answer = await connection.ask(question.call, world.interrupt ?? new AbortController().signal);
        tally.calls += answer.attempts;
        tally.usd.push(priceReply(question, provider, answer));
        if (answer.status === 'answered')
            world.answers.add(reference, answer);
        else
            failures.set(key, { key, code: answer.code, message: answer.message, attempts: answer.attempts });
        return answer;
    }
    return {
        ask: async (questions, sample) => {
            const replies = [];
            for (const question of questions) {
                if (question.kind === 'model')
                    replies.push({ kind: 'model', answer: await reply(question, sample) });
                else
                    replies.push({ kind: 'module', result: await world.runModule(question.run) });
            }
            return replies;
        },
        calls: () => underWay.size === 0
            ? null
            : { calls: tally.calls, cachedCalls: tally.cachedCalls, usd: (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .addKnown */ .v2)([(0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(0), ...tally.usd]) },
        failures: () => [...failures.values()],
    };
}
/** Where a question is asked. */
function providerOf(task, { provider }) {
    const found = task.graderProviders.get(provider ?? '');
    if (found === undefined)
        throw new Error(`The provider ${provider ?? ''} of a grader was not resolved`);
    return found;
}
function priceReply({ call, price }, provider, answer) {
    if (provider.kind === 'local')
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(0);
    if (answer.status === 'failed')
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`a call of the judge broke off (${answer.code}) and may have been billed`);
    if (answer.usage === null)
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("the judge's service did not report its token usage");
    return (0,_cost_price_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .priceCalls */ .V)({ provider: provider.name, model: call.model, price }, answer.usage);
}


/***/ }),

/***/ 21482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ buildTargets),
  S: () => (/* binding */ withTunedModel)
});

// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/evaluate/reasoning-models.js
var reasoning_models = __webpack_require__(23909);
;// CONCATENATED MODULE: ./build/evaluate/check-parameters.js

/**
 * What OpenAI's own models refuse (model and parameter pages of developers.openai.com, read 2026-11-20). Of other services nothing is
 * known here, and they say it themselves.
 */
function checkParameters(target, hasTools) {
    if (target.provider !== 'openai')
        return [];
    const { model, parameters } = target;
    return [...checkSampling(target), ...checkLimit(model, parameters), ...checkTools(target, hasTools)];
}
function checkSampling(target) {
    const { model, parameters } = target;
    if (!(0,reasoning_models/* isReasoningModel */.IV)(model) || !(0,reasoning_models/* reasonsBeforeAnswering */.ls)(target))
        return [];
    const set = [
        ...(parameters.temperature === undefined || parameters.temperature === 1 ? [] : ['temperature']),
        ...(parameters.top_p === undefined || parameters.top_p === 1 ? [] : ['top-p']),
    ];
    return set.map((key) => ({
        key,
        evidence: `${model} reasons before it answers, and refuses ${key} then.`,
        remedy: `Remove \`${key}\`, or set \`reasoning-effort: none\` where the model has that.`,
    }));
}
function checkLimit(model, { max_tokens }) {
    if (max_tokens === undefined || !(0,reasoning_models/* isReasoningModel */.IV)(model))
        return [];
    const remedy = 'Use `max-completion-tokens`.';
    return [{ key: 'max-tokens', evidence: `${model} does not know this name of the limit.`, remedy }];
}
function checkTools(target, hasTools) {
    if (!hasTools || !(0,reasoning_models/* baseOf */.bx)(target.model).startsWith('gpt-6-luna') || !(0,reasoning_models/* reasonsBeforeAnswering */.ls)(target))
        return [];
    const evidence = `The samples have tools, and ${target.model} calls tools in chats only when it does not reason.`;
    return [{ key: 'reasoning-effort', evidence, remedy: 'Set `reasoning-effort: none`.' }];
}

// EXTERNAL MODULE: ./build/dataset/check-files.js + 7 modules
var check_files = __webpack_require__(29420);
// EXTERNAL MODULE: ./build/evaluate/build-call.js
var build_call = __webpack_require__(7047);
;// CONCATENATED MODULE: ./build/steps/read-few-shot.js


/**
 * The messages of few-shot examples, without their instructions. Read by the setting of each target: on a pull request the baseline's
 * may be those of the base. What is wrong with them has been told with the datasets.
 */
async function readFewShot(setting, pattern, world) {
    const files = [];
    for (const path of await world.findFiles([pattern], setting))
        files.push({ path, role: 'few-shot', bytes: await world.readBytes(path, setting) });
    const examples = (0,check_files/* checkFiles */.g)(files).files.flatMap((file) => file.examples);
    return {
        examples: examples.length,
        messages: examples.flatMap(({ messages }) => messages.filter((message) => !(0,build_call/* isInstruction */.F)(message))),
    };
}

// EXTERNAL MODULE: ./build/steps/read-retrieval.js + 3 modules
var read_retrieval = __webpack_require__(46642);
// EXTERNAL MODULE: ./build/steps/read-text.js
var read_text = __webpack_require__(93320);
;// CONCATENATED MODULE: ./build/steps/read-called.js






/** A target that is called, with all that its settings name. What the model is known to refuse is refused here, before it costs calls. */
async function readCalled({ setting, model, settings, samples }, world) {
    const { systemPromptFile, fewShotFile, templateFile, retrieval: lookUp, responseSchema } = settings;
    const prompt = systemPromptFile === null ? null : await (0,read_text/* readText */.y)(`${setting}.system-prompt`, systemPromptFile, world);
    const fewShot = fewShotFile === null ? null : await readFewShot(`${setting}.few-shot`, fewShotFile, world);
    const template = templateFile === null ? null : await (0,read_retrieval/* readTemplate */.x)(`${setting}.template`, templateFile, ['question'], world);
    const retrieval = lookUp === null ? null : await (0,read_retrieval/* readRetrieval */.Z)(`${setting}.retrieval`, lookUp, world);
    const format = responseSchema === null
        ? {}
        : { response_format: await readSchema(`${setting}.parameters.response-format.schema`, responseSchema, world) };
    const target = {
        kind: 'called',
        provider: settings.provider.name,
        model,
        price: settings.price,
        systemPrompt: prompt?.text ?? null,
        fewShot: fewShot?.messages ?? [],
        template,
        retrieval,
        parameters: { ...settings.parameters, ...format },
        endpoint: settings.endpoint,
        ...(settings.firstTrial === undefined ? {} : { firstTrial: settings.firstTrial }),
        promptSummary: summarisePrompt(settings, fewShot?.examples ?? null),
        notes: retrieval === null ? [] : [`each question is shown with ${retrieval.retriever.summary}`],
    };
    refuseParameters(setting, target, samples);
    return target;
}
async function readSchema(setting, { file, name, strict }, world) {
    const { path, text } = await (0,read_text/* readText */.y)(setting, file, world);
    const schema = parseJson(text);
    if ((0,json/* isJsonObject */.OW)(schema))
        return { type: 'json_schema', json_schema: { name, strict, schema } };
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${setting} names a file that is no JSON Schema.`,
        evidence: `${path} does not hold a JSON object.`,
        remedy: 'Write the schema of an answer there, such as {"type": "object", …}.',
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refuseParameters(setting, target, samples) {
    const hasTools = samples.some(({ tools }) => tools !== undefined);
    const [refused] = checkParameters(target, hasTools);
    if (refused === undefined)
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${setting}.parameters.${refused.key} would be refused by the service.`,
        evidence: refused.evidence,
        remedy: `${refused.remedy} No call was made.`,
    });
}
function summarisePrompt({ systemPromptFile, templateFile, retrieval }, examples) {
    return [
        systemPromptFile,
        examples === null ? null : `${examples} few-shot ${examples === 1 ? 'example' : 'examples'}`,
        templateFile,
        retrieval === null ? null : `retrieval from ${retrieval.documents.join(', ')}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
;// CONCATENATED MODULE: ./build/evaluate/hash-question.js



/** A conversation without its instructions, which a system may have of its own: the SHA-256 of its canonical JSON, in hexadecimal. */
function hashQuestion(input) {
    const conversation = input.filter((message) => !(0,build_call/* isInstruction */.F)(message));
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(conversation)).digest('hex');
}

;// CONCATENATED MODULE: ./build/evaluate/match-predictions.js

/**
 * Finds the sample of each recorded answer: by its id, or else by the content of the question. A question that stands in the held-out
 * files several times takes as many answers in the order of the lines, or one answer for all of them.
 */
function matchPredictions(predictions, samples) {
    const byId = new Map(samples.map((sample) => [sample.id, sample]));
    // Hashing every question takes as long as all the rest, and most files go by ids.
    const needsContent = predictions.some(({ question }) => question.kind === 'content');
    const byContent = groupBy(needsContent ? samples : [], ({ input }) => hashQuestion(input));
    const found = new Map();
    const unused = [];
    const give = (sample, prediction) => {
        const known = found.get(sample.id);
        if (known === undefined)
            found.set(sample.id, [prediction]);
        else
            known.push(prediction);
    };
    const ofContent = new Map();
    for (const prediction of predictions) {
        const { question } = prediction;
        if (question.kind === 'id') {
            const sample = byId.get(question.id);
            if (sample === undefined)
                unused.push(prediction);
            else
                give(sample, prediction);
        }
        else {
            const name = `${question.sha256} ${prediction.trial}`;
            const known = ofContent.get(name);
            if (known === undefined)
                ofContent.set(name, [prediction]);
            else
                known.push(prediction);
        }
    }
    for (const [name, answers] of ofContent) {
        const equal = byContent.get(name.split(' ', 1)[0] ?? '') ?? [];
        const [first] = answers;
        if (equal.length === 0)
            unused.push(...answers);
        else if (answers.length === equal.length || answers.length === 1) {
            for (const [index, sample] of equal.entries()) {
                const answer = answers[index] ?? first;
                if (answer !== undefined)
                    give(sample, answer);
            }
        }
        else
            for (const answer of answers)
                for (const sample of equal)
                    give(sample, answer);
    }
    return {
        answers: new Map([...found].map(([id, given]) => [id, inTrials(given)])),
        missing: samples.filter(({ id }) => !found.has(id)),
        unused: unused.sort((one, other) => one.line - other.line),
        repeated: samples.flatMap((sample) => {
            const given = found.get(sample.id) ?? [];
            const isRepeated = new Set(given.map(({ trial }) => trial)).size < given.length;
            return isRepeated ? [{ sample, lines: given.map(({ line }) => line) }] : [];
        }),
    };
}
function inTrials(predictions) {
    return [...predictions].sort((one, other) => one.trial - other.trial).map(({ answer }) => answer);
}
function groupBy(items, name) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(name(item));
        if (group === undefined)
            groups.set(name(item), [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/dataset/byte-order-mark.js
var byte_order_mark = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/dataset/check-line.js + 1 modules
var check_line = __webpack_require__(43641);
// EXTERNAL MODULE: ./build/dataset/parse-line.js
var parse_line = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/dataset/split-lines.js
var split_lines = __webpack_require__(20617);
;// CONCATENATED MODULE: ./build/evaluate/parse-predictions.js






/** Reads a file of predictions, JSON lines as docs/targets.md describes them. Blank lines are passed over. */
function parsePredictions(bytes) {
    const predictions = [];
    const problems = [];
    for (const { number: line, start, end } of (0,split_lines/* splitLines */.u)(bytes, (0,byte_order_mark/* hasByteOrderMark */.k)(bytes) ? 3 : 0)) {
        const parsed = (0,parse_line/* parseLine */.A)(bytes.subarray(start, end));
        if (parsed.kind === 'blank')
            continue;
        const read = parsed.kind === 'refused' ? parsed.diagnostic.message : readPrediction(parsed.value, line);
        if (typeof read === 'string')
            problems.push({ line, message: read });
        else
            predictions.push(read);
    }
    return { predictions, problems };
}
const count = schemas/* number */.aig().int().min(0);
const toolCalls = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().default(''),
    type: schemas/* literal */.euz('function').default('function'),
    function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }),
}));
/** A text, or parts of which those with a text are read. */
const content = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().default('') }))]);
const answerMessage = schemas/* object */.Ikc({
    content: content.nullish(),
    refusal: schemas/* string */.YjP().nullish(),
    tool_calls: toolCalls.nullish(),
});
/** Every key of a line. Others are allowed, and are not read. */
const predictionSchema = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig()]).optional(),
    input_sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    messages: schemas/* array */.YOg(schemas/* looseObject */._H3({ role: schemas/* string */.YjP() })).optional(),
    answer: schemas/* union */.KCZ([schemas/* string */.YjP(), answerMessage]).optional(),
    tool_calls: toolCalls.nullish(),
    refusal: schemas/* string */.YjP().nullish(),
    error: schemas/* string */.YjP().min(1).nullish(),
    trial: count.default(0),
    finish_reason: schemas/* string */.YjP().nullish(),
    usage: schemas/* object */.Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count.nullish() }).nullish(),
        completion_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: count.nullish() }).nullish(),
    })
        .nullish(),
    latency_ms: schemas/* number */.aig().min(0).nullish(),
});
/** What is wrong with the line, in words, where it is no prediction. */
function readPrediction(value, line) {
    const parsed = predictionSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return issue === undefined ? 'it has another shape' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
    }
    const raw = parsed.data;
    const asked = splitConversation(raw);
    const question = readQuestion(raw, asked.input);
    if (question === null)
        return 'it has none of `id`, `input_sha256` and `messages`';
    const answer = readAnswer(raw, asked.answer);
    if (answer === null)
        return 'it has none of `answer`, `tool_calls`, `refusal` and `error`, and `messages` ends without an answer';
    return { line, question, trial: raw.trial, answer };
}
/** A whole conversation holds its answer: the last message, where the line has no other. */
function splitConversation(raw) {
    if (raw.messages === undefined)
        return { input: null, answer: null };
    const { messages } = (0,check_line/* readConversation */.G)({ messages: raw.messages }, 'chat');
    const last = messages.at(-1);
    if (hasAnswer(raw) || last?.role !== 'assistant')
        return { input: messages, answer: null };
    const answer = answerMessage.safeParse(last);
    return { input: messages.slice(0, -1), answer: answer.success ? answer.data : null };
}
function hasAnswer({ answer, tool_calls, refusal, error }) {
    return answer !== undefined || [tool_calls, refusal, error].some((value) => value !== undefined && value !== null);
}
function readQuestion(raw, input) {
    if (raw.id !== undefined)
        return { kind: 'id', id: String(raw.id) };
    if (raw.input_sha256 !== undefined)
        return { kind: 'content', sha256: raw.input_sha256 };
    return input === null ? null : { kind: 'content', sha256: hashQuestion(input) };
}
function readAnswer(raw, ofConversation) {
    if (typeof raw.error === 'string')
        return { status: 'failed', code: 'recorded', message: raw.error, attempts: 1 };
    if (!hasAnswer(raw) && ofConversation === null)
        return null;
    const message = typeof raw.answer === 'object' ? raw.answer : (ofConversation ?? {});
    const text = typeof raw.answer === 'string' ? raw.answer : textOf(message.content);
    return {
        status: 'answered',
        text,
        toolCalls: raw.tool_calls ?? message.tool_calls ?? [],
        refusal: raw.refusal ?? message.refusal ?? null,
        finishReason: raw.finish_reason ?? 'unknown',
        usage: readUsage(raw.usage),
        latencyMs: raw.latency_ms ?? null,
        attempts: 1,
        systemFingerprint: null,
    };
}
function textOf(text) {
    if (typeof text === 'string')
        return text;
    return (text ?? []).map((part) => part.text).join('\n');
}
function readUsage(usage) {
    if (usage === null || usage === undefined)
        return null;
    return {
        promptTokens: usage.prompt_tokens,
        cachedPromptTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
        completionTokens: usage.completion_tokens,
        reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
    };
}

// EXTERNAL MODULE: ./build/steps/read-one-file.js
var read_one_file = __webpack_require__(82106);
;// CONCATENATED MODULE: ./build/steps/read-recorded.js




/**
 * A target whose answers some other system recorded. Every sample must have its answer: a file that leaves samples out is told with
 * their lines, and so is one with two answers to the same question.
 */
async function readRecorded(setting, file, { price }, samples, world) {
    const { path, bytes } = await (0,read_one_file/* readOneFile */.p)(setting, file, world);
    const parsed = parsePredictions(bytes);
    if (parsed.problems.length > 0)
        throw unreadable(path, parsed.problems);
    const matched = matchPredictions(parsed.predictions, samples);
    if (matched.repeated.length > 0)
        throw answeredTwice(path, matched.repeated);
    if (matched.missing.length > 0)
        throw incomplete(path, matched, parsed.predictions.length, samples.length);
    return {
        kind: 'recorded',
        provider: 'predictions',
        model: path,
        price,
        promptSummary: '',
        notes: matched.unused.length === 0 ? [] : [describeUnused(matched.unused)],
        answers: matched.answers,
    };
}
function unreadable(path, problems) {
    return badFile(`${read_recorded_count(problems.length, 'line')} of ${path} ${problems.length === 1 ? 'is' : 'are'} not a recorded answer.`, listFirst(problems.map(({ line, message }) => `${path}:${line}: ${message}`)), 'Write one JSON object a line, with `id` (or `messages`) and `answer`; docs/targets.md has every key.');
}
function answeredTwice(path, repeated) {
    return badFile(`${path} answers ${read_recorded_count(repeated.length, 'sample')} more than once.`, listFirst(repeated.map(({ sample, lines }) => `lines ${lines.join(', ')} answer ${placeOf(sample)}, each as the same trial`)), 'Keep one answer to each sample, or number several with `trial`: 0, 1, 2 …');
}
function incomplete(path, { missing, unused }, lines, samples) {
    const strangers = unused.length === 0 ? '' : ` ${describeUnused(unused)}`;
    return badFile(`${path} has no answer to ${missing.length} of ${read_recorded_count(samples, 'sample')}.`, `It holds ${read_recorded_count(lines, 'answer')}. Not answered: ${listFirst(missing.map(placeOf))}.${strangers}`, 'Record an answer to every held-out sample; where the system gave none, write `error` with its reason. A sample is found by its `id`, or by its question.');
}
function describeUnused(unused) {
    const named = unused.map(({ line, question }) => question.kind === 'id' ? `line ${line} (id ${JSON.stringify(question.id)})` : `line ${line}`);
    return `${read_recorded_count(unused.length, 'recorded answer')} ${unused.length === 1 ? 'belongs' : 'belong'} to no sample: ${listFirst(named)}.`;
}
function placeOf({ file, line, id }) {
    return `${file}:${line} (id ${JSON.stringify(id)})`;
}
const MOST_SHOWN = 5;
function listFirst(texts) {
    const shown = texts.slice(0, MOST_SHOWN).join(', ');
    return texts.length > MOST_SHOWN ? `${shown} and ${texts.length - MOST_SHOWN} more` : shown;
}
function read_recorded_count(number, noun) {
    return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
function badFile(what, evidence, remedy) {
    return new failure/* Failure */.H({ kind: 'data', what, evidence, remedy });
}

;// CONCATENATED MODULE: ./build/steps/build-targets.js



/**
 * Reads what the targets' settings name: prompts, few-shot examples, recorded answers. `tuned` is named as a fine-tune of its base until
 * it has been trained: so it can be priced.
 */
function buildTargets(task, samples, world) {
    return (0,by_target/* mapTargetsInTurn */.dY)(task, async (settings, name) => {
        const setting = `tasks.${task.name}.${settingOfTarget(name)}`;
        const { model } = settings;
        switch (model.kind) {
            case 'recorded':
                return readRecorded(`${setting}.predictions`, model.file, settings, samples, world);
            case 'id':
                return readCalled({ setting, model: model.id, settings, samples }, world);
            case 'lock':
                throw new Error(`tasks.${task.name} was not resolved by its lock`);
            case 'tuned':
                return readCalled({ setting, model: `ft:${task.fineTune?.baseModel ?? ''}`, settings, samples }, world);
        }
    });
}
function withTunedModel(task, targets, tunedModel) {
    return (0,by_target/* mapTargets */.hu)(targets, (target, name) => (0,by_target/* targetNamed */.bH)(task, name).model.kind === 'tuned' && tunedModel !== null ? { ...target, model: tunedModel } : target);
}
/** Where the configuration holds a target of this name. */
function settingOfTarget(name) {
    return by_target/* gatedTargets */.iK.some((gated) => gated === name) ? name : `references.${name}`;
}


/***/ }),

/***/ 36512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkFeasible)
/* harmony export */ });
/* harmony import */ var _compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39793);
/* harmony import */ var _compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63104);
/* harmony import */ var _compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76755);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54543);
/* harmony import */ var _evaluate_answer_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30402);
/* harmony import */ var _evaluate_divide_samples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75479);






/**
 * Refuses a gate that cannot pass whatever the models answer, and says what it would take. Only a gate that fails on what is undecided
 * can be such a one.
 */
function checkFeasible(task, samples) {
    if (task.gate.onInconclusive !== 'fail' || samples.length === 0)
        return;
    const problems = [...findGateProblems(task, samples), ...findGuardProblems(task, samples.length)];
    if (problems.length === 0)
        return;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'configuration',
        what: `The gate of the task ${task.name} cannot pass, whatever the models answer.`,
        evidence: problems.map(({ evidence }) => evidence).join(' '),
        remedy: `${[...new Set(problems.map(({ remedy }) => remedy))].join(' ')} No call was made.`,
    });
}
function findGateProblems(task, samples) {
    if (task.gate.rule !== 'not-worse')
        return [];
    const groups = new Set(samples.map(({ id, group = id }) => group)).size;
    const blocking = (0,_evaluate_divide_samples_js__WEBPACK_IMPORTED_MODULE_4__/* .divideSamples */ .h7)(samples, task.slices).filter((slice) => slice.blocking);
    return [
        ...(groups < samples.length && groups < _compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_GROUPS */ .P ? [tooFewGroups(samples.length, groups)] : []),
        ...findMarginProblem(task, {
            what: (0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(samples.length, 'sample'),
            samples: samples.length,
            setting: 'gate.margin',
        }),
        ...blocking.flatMap(({ by, value, margin, samples: members }) => findMarginProblem({ ...task, gate: { ...task.gate, margin } }, {
            what: `the ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(members.size, 'sample')} of the blocking slice ${by} ${JSON.stringify(value.slice(0, 60))}`,
            samples: members.size,
            setting: 'the margin of the slice',
        })),
    ];
}
function findGuardProblems({ gate, guards }, samples) {
    return guards.flatMap(({ metric, limit }) => {
        if (limit.kind === 'margin') {
            const test = { ...gate, rule: 'not-worse', margin: limit.limit };
            return findMarginProblem({ gate: test }, {
                what: `${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(samples, 'sample')}, for the guard ${metric},`,
                samples,
                setting: 'the margin of the guard',
            });
        }
        const { summary } = _evaluate_answer_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .answerMetrics */ .k[metric];
        const least = summary === 'mean' ? 2 : _compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_FOR_PERCENTILE */ .mU[summary](gate.alpha);
        if (samples >= least)
            return [];
        return [
            {
                evidence: `${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(samples, 'sample')} cannot bound ${metric} at ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayConfidence */ .eU)(gate.alpha)}: that takes ${least}.`,
                remedy: `Hold out at least ${least} samples, or leave the guard out.`,
            },
        ];
    });
}
function findMarginProblem({ gate }, { what, samples, setting }) {
    if ((0,_compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isFeasible */ .wr)(samples, gate))
        return [];
    const needed = (0,_compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesNeeded */ .Ht)(gate);
    return [
        {
            evidence: `Even if no answer differed, ${what} could not rule out a drop of ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayPoints */ .Bd)(gate.margin)} or more at ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayConfidence */ .eU)(gate.alpha)}: that takes ${needed}.`,
            remedy: `Hold out at least ${needed} samples, or raise ${setting} to at least ${(0,_compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestMargin */ ._N)(samples, gate)}.`,
        },
    ];
}
function tooFewGroups(samples, groups) {
    return {
        evidence: `The ${samples} samples are ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(groups, 'group')} of equal questions; of fewer than ${_compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_GROUPS */ .P} groups nothing is claimed.`,
        remedy: `Hold out at least ${_compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_GROUPS */ .P} different questions.`,
    };
}


/***/ }),

/***/ 32056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkLifetime)
});

// EXTERNAL MODULE: ./build/cost/model-lifecycle.js
var model_lifecycle = __webpack_require__(66156);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/fine-tune/judge-lifetime.js

/**
 * Whether a model that is trained today lives long enough to be worth its price. What the service says beats the table, except at
 * Azure, where fine-tunes outlive the base model that the service dates.
 */
function judgeLifetime({ service, baseModel, told, nowMs, leastDays }) {
    const today = (0,model_lifecycle/* dayOf */.kb)(nowMs);
    const listed = (0,model_lifecycle/* findLifecycle */.AW)(service, baseModel);
    const shutsDown = (service === 'azure' ? null : told) ?? listed?.fineTunesShutDown ?? null;
    const alternatives = () => nameAlternatives(baseModel, listed?.replacement ?? null, nowMs, leastDays);
    const trainingEnds = listed?.trainingEnds ?? null;
    if (trainingEnds !== null && today >= trainingEnds) {
        return { kind: 'closed', since: trainingEnds, alternatives: alternatives() };
    }
    if (shutsDown === null)
        return { kind: 'long-enough', shutsDown: null };
    const days = (0,model_lifecycle/* daysUntil */.AQ)(shutsDown, nowMs);
    if (days >= leastDays)
        return { kind: 'long-enough', shutsDown };
    return { kind: 'too-short', shutsDown, days, alternatives: alternatives() };
}
/** What one can still do: train where the fine-tunes live long enough, or prompt a newer model. */
function nameAlternatives(baseModel, replacement, nowMs, leastDays) {
    const elsewhere = ['openai', 'azure'].flatMap((service) => {
        const living = (0,model_lifecycle/* findTrainable */._c)(service, (0,model_lifecycle/* dayOf */.kb)(nowMs)).filter(({ model, fineTunesShutDown }) => !(service === 'openai' && model === baseModel) &&
            (fineTunesShutDown === null || (0,model_lifecycle/* daysUntil */.AQ)(fineTunesShutDown, nowMs) >= leastDays));
        const [first] = living;
        if (first === undefined)
            return [];
        const names = living.map(({ model }) => model).join(', ');
        return [`train ${names} at ${service} (until ${first.trainingEnds}; existing customers only)`];
    });
    return [
        ...elsewhere,
        'train an open model (provider together, fireworks or command)',
        `gate a prompt on ${replacement ?? 'a newer model'}`,
    ];
}

;// CONCATENATED MODULE: ./build/steps/check-lifetime.js



const dayMs = 86_400_000;
/** Refuses to pay for a model that ends too soon, or on which no job is taken any more. The day of its end; null where none is known. */
async function checkLifetime({ name }, settings, trainer, nowMs) {
    const { service, baseModel, leastLifetimeMs, provider } = settings;
    const leastDays = leastLifetimeMs / dayMs;
    const told = await trainer.readShutdown(baseModel);
    // A name of the user's own may stand for any service: OpenAI's table is OpenAI's.
    const table = service === 'openai' ? provider.name : service;
    const lifetime = judgeLifetime({ service: table, baseModel, told, nowMs, leastDays });
    switch (lifetime.kind) {
        case 'long-enough':
            return lifetime.shutsDown;
        case 'closed':
            throw new failure/* Failure */.H({
                kind: 'configuration',
                what: `"${provider.name}" takes no new training jobs on ${baseModel}.`,
                evidence: `Training ended on ${lifetime.since} (published dates as of ${model_lifecycle/* lifecycleTableDate */.fR}). Nothing was uploaded.`,
                remedy: `Instead: ${lifetime.alternatives.join('; ')}.`,
            });
        case 'too-short':
            throw new failure/* Failure */.H({
                kind: 'configuration',
                what: `A model trained on ${baseModel} would live ${describeDays(lifetime.days)}, less than tasks.${name}.fine-tune.min-lifetime asks for (${describeDays(leastDays)}).`,
                evidence: `"${provider.name}" shuts it down on ${lifetime.shutsDown}, with every model trained from it (${told === null ? `published dates as of ${model_lifecycle/* lifecycleTableDate */.fR}` : 'as the service says'}). Nothing was uploaded.`,
                remedy: `Instead: ${lifetime.alternatives.join('; ')}. Or set min-lifetime to what it is worth to you.`,
            });
        default:
            return lifetime;
    }
}
function describeDays(days) {
    const whole = Math.max(0, Math.floor(days));
    return `${whole} ${whole === 1 ? 'day' : 'days'}`;
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

/***/ 55209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ik: () => (/* binding */ checkBudget),
  N1: () => (/* binding */ estimateCosts),
  oJ: () => (/* binding */ pricedTraining)
});

// EXTERNAL MODULE: ./build/cost/price-calls.js
var price_calls = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js + 2 modules
var count_tokens = __webpack_require__(67754);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/domain/model-call.js
var model_call = __webpack_require__(59205);
// EXTERNAL MODULE: ./build/evaluate/build-call.js
var build_call = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/evaluate/target.js
var evaluate_target = __webpack_require__(64917);
// EXTERNAL MODULE: ./build/fine-tune/training-services.js
var training_services = __webpack_require__(25447);
// EXTERNAL MODULE: ./build/retrieval/add-context.js
var add_context = __webpack_require__(26298);
// EXTERNAL MODULE: ./build/domain/answer.js
var answer = __webpack_require__(11531);
// EXTERNAL MODULE: ./build/steps/ask-graders.js
var ask_graders = __webpack_require__(45996);
;// CONCATENATED MODULE: ./build/steps/bound-grader-calls.js





/**
 * The most that asking about the answers of all targets can come to. An answer that is not known yet is as long as its target lets it
 * be; without such a limit the cost cannot be foreseen.
 */
function boundGraderCalls(task, grader, targets, samples, counter) {
    const labelled = grader.labelled.flatMap(({ rule, answers }) => answers.flatMap(({ answer, sample }) => (rule.ask?.(answer, sample) ?? [])
        .filter(isPaid)
        .map((question) => boundQuestion(task, question, 0, '', counter))));
    const ofTargets = targets.flatMap((target) => samples.flatMap((sample) => answersOf(target, sample, task.trials).flatMap(({ answer, mostTokens }) => grader
        .mayAsk(answer, sample)
        .filter(isPaid)
        .map((question) => boundQuestion(task, question, mostTokens, target.model, counter)))));
    const asked = [...labelled, ...ofTargets];
    return {
        calls: asked.length,
        promptTokens: asked.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
        usd: (0,known/* addKnown */.v2)(asked.map(({ usd }) => usd)),
    };
}
/** A module costs nothing. */
function isPaid(question) {
    return question.kind === 'model';
}
function answersOf(target, sample, trials) {
    if (!(0,evaluate_target/* isCalled */.A)(target)) {
        const recorded = target.answers.get(sample.id) ?? [];
        return recorded.flatMap((answer) => (answer.status === 'answered' ? [{ answer, mostTokens: 0 }] : []));
    }
    const expected = { answer: emptyAnswer, mostTokens: target.parameters.max_completion_tokens ?? null };
    return Array.from({ length: trials }, () => expected);
}
function boundQuestion(task, question, mostTokens, model, counter) {
    const { call, price } = question;
    const provider = (0,ask_graders/* providerOf */.l)(task, question);
    const promptTokens = counter.countExample(call.messages, undefined) + (mostTokens ?? 0);
    const completionTokens = call.parameters.max_completion_tokens ?? null;
    if (provider.kind !== 'local' && (mostTokens === null || completionTokens === null)) {
        const unbounded = mostTokens === null ? model : call.model;
        return { promptTokens, usd: (0,known/* unknown */.L5)(`${unbounded} has no max-completion-tokens that would bound what is judged`) };
    }
    const tokens = { promptTokens, cachedPromptTokens: 0, completionTokens: completionTokens ?? 0 };
    return { promptTokens, usd: (0,price_calls/* priceCalls */.V)({ provider: provider.name, model: call.model, price }, tokens) };
}
const emptyAnswer = (0,answer/* answerOfText */.fr)('');

;// CONCATENATED MODULE: ./build/steps/estimate-costs.js










/** Tokens and dollars of training and evaluation, before the first paid call. */
function estimateCosts(task, datasets, targets, grader) {
    const { samples } = datasets;
    const counter = (0,count_tokens.makeTokenCounter)();
    const called = targets.filter(evaluate_target/* isCalled */.A);
    const bounds = [
        ...called.map((target) => boundTarget(target, samples, task, counter)),
        boundGraderCalls(task, grader, targets, samples, counter),
    ];
    return {
        training: estimateTraining(task, datasets, counter),
        evaluation: {
            calls: bounds.reduce((sum, { calls }) => sum + calls, 0),
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
function estimateTraining({ fineTune }, { files, trainingContext }, counter) {
    if (fineTune === null)
        return null;
    const training = files.filter(({ report }) => report.role === 'train');
    const tokens = training.reduce((sum, { report, examples }) => sum + (trainingContext === null ? report.tokens : countInContext(examples, trainingContext, counter)), 0);
    const examples = training.reduce((sum, { report }) => sum + report.examples, 0);
    const { nEpochs } = fineTune.hyperparameters;
    const epochs = nEpochs === 'auto' ? training_services/* trainingServices */.D2[fineTune.service].automaticEpochs(examples) : nEpochs;
    return { tokens, epochs, usd: (0,price_calls/* priceTraining */.m)(pricedTraining(fineTune), tokens, epochs) };
}
/** The passages that training questions are shown with are trained on too. */
function countInContext(examples, context, counter) {
    return examples.reduce((sum, { messages, tools }) => {
        const answer = messages.findLastIndex(({ role }) => role === 'assistant');
        const before = messages.slice(0, answer);
        const asked = (0,add_context/* replaceQuestion */.Jt)(before, (0,add_context/* addContext */.xf)(context, (0,add_context/* questionOf */.YH)(before)).text);
        return sum + counter.countExample([...asked, ...messages.slice(answer)], tools);
    }, 0);
}
function boundTarget(target, samples, { engine, trials }, counter) {
    const promptTokensOfTrial = samples.reduce((sum, sample) => {
        const { messages, tools } = (0,build_call/* buildCall */.d)(target, sample).call;
        return sum + counter.countExample(messages, tools);
    }, 0);
    const promptTokens = promptTokensOfTrial * trials;
    const most = (0,model_call/* answerLimit */.E)(target.parameters);
    const completionTokens = target.provider === 'local' ? 0 : most === null ? null : most * samples.length * trials;
    const usd = completionTokens === null
        ? (0,known/* unknown */.L5)(`${target.model} has no parameters.max-completion-tokens that would bound its answers`)
        : (0,price_calls/* priceCalls */.V)(target, { promptTokens, cachedPromptTokens: 0, completionTokens }, engine);
    return { calls: samples.length * trials, promptTokens, usd };
}
/** Two decimals, more where they would show nothing. */
function toCents(usd) {
    return usd >= 0.01 ? usd.toFixed(2) : usd.toPrecision(2);
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tg: () => (/* binding */ answersOfShard),
  dD: () => (/* binding */ checkParts),
  by: () => (/* binding */ failuresOfParts),
  Fg: () => (/* binding */ fingerprintEvaluation),
  yh: () => (/* binding */ missingAnswers)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
;// CONCATENATED MODULE: ./build/evaluate/fingerprint-run.js


/** Hashes by which the parts of one evaluation know each other. */
function fingerprintRun({ settings, samples, keys }) {
    const data = samples
        // As hashes: the texts of all samples at once would be the most memory that a large run takes.
        .map(({ id, input, expected, metadata }) => sha256((0,canonical_json/* canonicalJson */.d)({ id, input, expected, metadata })))
        .sort();
    return { settings: sha256((0,canonical_json/* canonicalJson */.d)(settings)), data: sha256(data.join('\n')), calls: sha256(keys.join('\n')) };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/steps/evaluate-parts.js




/** What must be the same in all parts of an evaluation. */
function fingerprintEvaluation({ graders, gate, slices, guards, maxErrorRate }, graderFiles, samples, planned) {
    return fingerprintRun({
        settings: { graders, graderFiles, gate, slices, guards, maxErrorRate },
        samples,
        keys: planned.map(({ key }) => key),
    });
}
/** The answers of one part: all those to every `of`-th sample, so that what is compared stays together. */
function answersOfShard(planned, { index, of }) {
    const positions = new Map();
    for (const { sample } of planned)
        if (!positions.has(sample.id))
            positions.set(sample.id, positions.size);
    return planned.filter(({ sample }) => (positions.get(sample.id) ?? 0) % of === index - 1);
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


/***/ }),

/***/ 48274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ prepareGraders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _graders_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58901);
/* harmony import */ var _graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68767);
/* harmony import */ var _read_one_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82106);




/** Reads what the graders name and makes them: one that cannot be used is refused before anything is paid. */
async function prepareGraders(task, samples, world) {
    const setting = `tasks.${task.name}.graders`;
    const files = new Map();
    const hashes = {};
    const unmerged = new Set();
    for (const { option, path, runs } of (0,_graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfGraders */ .R7)(task.graders, setting)) {
        const { path: found, bytes } = await (0,_read_one_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOneFile */ .p)(option, path, world);
        if (runs && world.base !== undefined && !(await isMerged(world.base, found, bytes)))
            unmerged.add(path);
        files.set(path, new TextDecoder().decode(bytes));
        hashes[path] = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    }
    const context = { setting, samples, files, unmerged };
    const schema = task.graders.flatMap(findSchema)[0];
    return {
        grader: await (0,_graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGraders */ .zp)(task.graders, context),
        files: hashes,
        keepsSchema: schema === undefined ? null : await (0,_graders_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSchemaCheck */ .G)(schema.options, context),
    };
}
/** Whether the base of the change under review has the very same file. */
async function isMerged(base, path, bytes) {
    const file = await base.readFile(path);
    return file.status === 'present' && Buffer.compare(file.bytes, bytes) === 0;
}
function findSchema(settings) {
    if (settings.name === 'combine')
        return settings.options.parts.flatMap(({ grader }) => findSchema(grader));
    return settings.name === 'json-schema' ? [settings] : [];
}


/***/ }),

/***/ 87042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readDatasets)
});

// EXTERNAL MODULE: ./build/dataset/check-files.js + 7 modules
var check_files = __webpack_require__(29420);
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

// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/files/spare-memory.js
var spare_memory = __webpack_require__(34039);
// EXTERNAL MODULE: ./build/fine-tune/join-training-files.js
var join_training_files = __webpack_require__(78593);
// EXTERNAL MODULE: ./build/dataset/byte-order-mark.js
var byte_order_mark = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/dataset/check-line.js + 1 modules
var check_line = __webpack_require__(43641);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/dataset/parse-line.js
var parse_line = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/dataset/split-lines.js
var split_lines = __webpack_require__(20617);
// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(49955);
// EXTERNAL MODULE: ./build/retrieval/add-context.js
var add_context = __webpack_require__(26298);
;// CONCATENATED MODULE: ./build/retrieval/contextual-training-file.js







/**
 * A training file whose questions stand in the context that was found for them: the last user message before the last answer of each
 * conversation, or the prompt of a completion. Nothing else of a line changes. Equal for equal bytes and documents.
 */
function contextualTrainingFile(bytes, retrieval) {
    const lines = [];
    for (const { start, end } of (0,split_lines/* splitLines */.u)(bytes, (0,byte_order_mark/* hasByteOrderMark */.k)(bytes) ? 3 : 0)) {
        const parsed = (0,parse_line/* parseLine */.A)(bytes.subarray(start, end));
        if (parsed.kind === 'object')
            lines.push(JSON.stringify(addToLine(parsed.value, retrieval)));
        else if (parsed.kind === 'refused')
            lines.push(new TextDecoder().decode(bytes.subarray(start, end)));
    }
    // A mark that a service asks for stays.
    return Buffer.from(`${(0,byte_order_mark/* hasByteOrderMark */.k)(bytes) ? '\ufeff' : ''}${lines.map((line) => `${line}\n`).join('')}`);
}
function addToLine(value, retrieval) {
    if ((0,json/* isList */.Lv)(value.messages))
        return { ...value, messages: addToMessages(value.messages, retrieval) };
    if ((0,json/* isJsonObject */.OW)(value.input) && (0,json/* isList */.Lv)(value.input.messages))
        return { ...value, input: { ...value.input, messages: addToMessages(value.input.messages, retrieval) } };
    if (typeof value.prompt === 'string')
        return { ...value, prompt: (0,add_context/* addContext */.xf)(retrieval, value.prompt).text };
    return value;
}
function addToMessages(messages, retrieval) {
    const roles = messages.map((message) => ((0,json/* isJsonObject */.OW)(message) ? message.role : null));
    const answer = roles.lastIndexOf('assistant');
    const place = answer === -1 ? roles.lastIndexOf('user') : roles.lastIndexOf('user', answer);
    return messages.map((message, index) => {
        if (index !== place || !(0,json/* isJsonObject */.OW)(message))
            return message;
        const [question] = (0,check_line/* readConversation */.G)({ messages: [message] }, 'chat').messages;
        if (question === undefined)
            return message;
        return { ...message, content: (0,add_context/* replaceText */.ee)(question.content, (0,add_context/* addContext */.xf)(retrieval, (0,chat/* messageText */.L)(question)).text) };
    });
}

// EXTERNAL MODULE: ./build/steps/dataset-patterns.js
var dataset_patterns = __webpack_require__(91134);
// EXTERNAL MODULE: ./build/steps/read-retrieval.js + 3 modules
var read_retrieval = __webpack_require__(46642);
;// CONCATENATED MODULE: ./build/steps/read-datasets.js










/** A run of so many calls waits for its service anyway, so that memory is worth more than time. */
const MANY_CALLS = 5_000;
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
    if (countHeldOutLines(files) * (0,by_target/* listTargets */.nJ)(task).length * task.trials >= MANY_CALLS)
        (0,spare_memory/* spareMemory */.$)();
    const lookUp = task.fineTune?.retrieval ?? null;
    const trainingContext = lookUp === null ? null : await (0,read_retrieval/* readRetrieval */.Z)(`tasks.${task.name}.fine-tune.retrieval`, lookUp, world);
    const toUpload = (role) => files
        .filter((file) => file.role === role)
        .map((file) => trainingContext === null ? file : { ...file, bytes: contextualTrainingFile(file.bytes, trainingContext) });
    const train = toUpload('train');
    const validation = toUpload('validation');
    const checked = (0,check_files/* checkFiles */.g)(files, { method: task.fineTune?.method ?? 'supervised', ...serviceOf(task) });
    return {
        ...checked,
        report: (0,settle_findings/* settleFindings */.g)(checked.report, task, files),
        samples: task.turns === 'every' ? splitTurns(checked.samples) : checked.samples,
        train,
        validation,
        trainingContext,
        hashes: {
            train: hashOf(train),
            validation: hashOf(validation),
            heldOut: hashOf(files.filter(({ role }) => role === 'held-out')),
        },
    };
}
/** No fewer than there are samples. */
function countHeldOutLines(files) {
    return files.reduce((sum, { role, bytes }) => sum + (role === 'held-out' ? countLineBreaks(bytes) + 1 : 0), 0);
}
function countLineBreaks(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
        count += 1;
    return count;
}
const LINE_FEED = 0x0a;
function hashOf(files) {
    return files.length === 0 ? null : (0,join_training_files/* joinTrainingFiles */.K)({ task: '', role: 'train' }, files).sha256;
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

/***/ 46642:
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
function makeRetriever({ documents, topK, mostCharacters }) {
    const passages = [...documents]
        .sort((one, other) => (one.path < other.path ? -1 : 1))
        .flatMap((document) => chunkDocument(document, mostCharacters));
    const rank = rankByWords(passages);
    const found = new Map();
    return {
        find: (question) => {
            const known = found.get(question) ?? rank(question).slice(0, topK);
            found.set(question, known);
            return known;
        },
        summary: `up to ${topK} of ${passages.length} passages from ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, by BM25`,
    };
}

// EXTERNAL MODULE: ./build/steps/read-text.js
var read_text = __webpack_require__(93320);
;// CONCATENATED MODULE: ./build/steps/read-retrieval.js




/** Reads the documents that a setting names and prepares the search in them. The setting is that of `retrieval`. */
async function readRetrieval(setting, { documents: patterns, topK, passageCharacters, templateFile }, world) {
    const documents = [];
    for (const path of await world.findFiles(patterns, `${setting}.documents`))
        documents.push({
            path,
            text: (0,read_text/* decodeUtf8 */._)(`${setting}.documents`, path, await world.readBytes(path, `${setting}.documents`)),
        });
    return {
        retriever: makeRetriever({ documents, topK, mostCharacters: passageCharacters }),
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

/***/ 87839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ resolveLocked)
/* harmony export */ });
/* harmony import */ var _domain_by_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39216);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7439);
/* harmony import */ var _lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90005);




/**
 * Puts the promoted models in the place of `lock`. What stands for a change, such as a pull request, is compared with what stood before
 * it: the candidate is this branch's promoted model, the baseline that of the base branch. Where the change is one of the lock itself
 * (a promotion, a rollback, a revert), these two are what is compared, whatever the configuration names.
 */
async function resolveLocked(task, { training }, world) {
    const kinds = new Set((0,_domain_by_target_js__WEBPACK_IMPORTED_MODULE_3__/* .listTargets */ .nJ)(task).map(([, { model }]) => model.kind));
    const after = task.lock.entry;
    if (!kinds.has('lock') && (!kinds.has('tuned') || after === null))
        return task;
    // A push to the default branch is no question about the lock: what it holds is what runs.
    const before = training === 'create' ? known(after) : await readBefore(task, world);
    const isChange = before.known && after !== null && before.value?.model !== after.model;
    const compared = isChange ? asLockChange(task, before.value) : task;
    const targets = (0,_domain_by_target_js__WEBPACK_IMPORTED_MODULE_3__/* .mapTargets */ .hu)(compared, (settings, name) => settings.model.kind === 'lock'
        ? withLocked(task, settings, name, name === 'candidate' ? known(after) : before)
        : settings);
    return { ...task, ...targets };
}
function known(value) {
    return { known: true, value };
}
/**
 * The two models of a change to the lock; without one on the base branch, the configured baseline is what runs. What runs is called as
 * the base commit calls it: a change of prompts or parameters beside is one of the candidate alone.
 */
function asLockChange(task, before) {
    const candidate = { ...task.candidate, model: { kind: 'lock' } };
    return before === null || task.baseline.model.kind === 'lock'
        ? { ...task, candidate }
        : { ...task, candidate, baseline: { ...(task.lock.calledBefore ?? candidate), model: { kind: 'lock' } } };
}
function withLocked({ lock, name: task }, settings, name, found) {
    if (!found.known)
        throw unreadable(task, found.reason);
    const entry = found.value;
    if (entry === null)
        throw notPromoted(task, name, lock.path);
    const { provider } = settings;
    if (entry.provider !== provider.name)
        throw elsewhere(task, name, entry, provider.name);
    const model = { kind: 'id', id: entry.model };
    if (entry.servedAt === null || provider.kind !== 'command')
        return { ...settings, model };
    return { ...settings, model, provider: { ...provider, kind: 'remote', baseUrl: entry.servedAt, ...withoutKey } };
}
/** An address that stands in a file of the repository gets no key: anyone who may change the file could read it there. */
const withoutKey = { apiKeyEnv: null, tokenEnv: null, workloadIdentity: null };
async function readBefore({ lock, name }, { base }) {
    if (base === undefined)
        return known(lock.entry);
    const file = await base.readFile(lock.path);
    switch (file.status) {
        case 'absent':
            return known(null);
        case 'present':
            return known((0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .findEntry */ .w4)((0,_lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .P)(new TextDecoder().decode(file.bytes), `${lock.path} of the base branch`), name));
        case 'unknown':
            return { known: false, reason: file.reason };
    }
}
function unreadable(task, reason) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'outside',
        what: `The model that runs for ${task} cannot be told: ${_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_FILE_NAME */ .rx} of the base branch cannot be read.`,
        evidence: `${reason}.`,
        remedy: 'Give the action a github-token with `contents: read`, or check out with `fetch-depth: 0`.',
    });
}
function notPromoted(task, target, path) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'configuration',
        what: `tasks.${task}.${target}.model is \`lock\`, but no model was promoted for ${task} yet.`,
        evidence: `${path} ${target === 'candidate' ? '' : 'of the base branch '}has no entry of that name.`,
        remedy: target === 'candidate'
            ? 'Set it to `tuned` or to a model id; `lock` is for after the first promotion.'
            : 'Name the model that runs today until the first promotion is merged; `lock` is for afterwards.',
    });
}
function elsewhere(task, target, { model, provider }, called) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'configuration',
        what: `The promoted model of ${task} is not at the provider where tasks.${task}.${target} is called.`,
        evidence: `${model} is at "${provider}" by the lock; the configuration says "${called}".`,
        remedy: `Set tasks.${task}.${target}.provider to ${provider}.`,
    });
}


/***/ })

};
