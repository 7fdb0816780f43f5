export const id = 482;
export const ids = [482,754];
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
// EXTERNAL MODULE: ./build/make-world.js + 37 modules
var make_world = __webpack_require__(15640);
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
    const rows = models.map((life) => `| ${tableCode(life.model)} | ${tableCode(life.provider)} | ${sayEnd(life)} | ${life.replacement === null ? '–' : tableCode(life.replacement)} | ${tableCode(sayUses(life))} |`);
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
/** OpenAI names fine-tunes `ft:BASE:…`. */
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
    const world = (0,make_world/* makeWorld */.B)({ baseFolder, environment, progress: () => { }, answers: answer_store/* noAnswers */.VC });
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

/***/ 67754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeTokenCounter: () => (/* binding */ makeTokenCounter)
});

// EXTERNAL MODULE: ./node_modules/gpt-tokenizer/esm/encoding/o200k_base.js + 20 modules
var o200k_base = __webpack_require__(15359);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/dataset/piece-counts.js
const MOST_PIECES = 2 ** 17;
const LONGEST_PIECE = 24;
const UNITS_PER_PIECE = 8;
const FEWEST_PIECES = 512;
/**
 * Numbers by short pieces of text, looked up where the piece stands among its text's UTF-16 units: no string is made of it, which
 * would be most of the work, and nothing is kept alive in the engine's heap. Exact: pieces are compared unit by unit. What does not
 * fit is not kept.
 */
class PieceCounts {
    #room = FEWEST_PIECES;
    #slots = new Int32Array(FEWEST_PIECES * 4);
    #hashes = new Int32Array(FEWEST_PIECES);
    #ends = new Int32Array(FEWEST_PIECES);
    #counts = new Uint8Array(FEWEST_PIECES);
    #units = new Uint16Array(FEWEST_PIECES * UNITS_PER_PIECE);
    #size = 0;
    /** The number of the piece from `start` to `end` of a text and its units, from `count` where it is new. */
    get(text, units, start, end, count) {
        if (end - start > LONGEST_PIECE)
            return count(text.slice(start, end));
        let hash = end - start;
        for (let at = start; at < end; at += 1)
            hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
        hash ^= hash >>> 15;
        const mask = this.#slots.length - 1;
        let slot = hash & mask;
        while (true) {
            const known = (this.#slots[slot] ?? 0) - 1;
            if (known < 0)
                break;
            if (this.#hashes[known] === hash && this.#equals(known, units, start, end))
                return this.#counts[known] ?? 0;
            slot = (slot + 1) & mask;
        }
        const found = count(text.slice(start, end));
        if (found <= 255)
            this.#keep(units, start, end, slot, hash, found);
        return found;
    }
    #equals(known, units, start, end) {
        const from = known === 0 ? 0 : (this.#ends[known - 1] ?? 0);
        if ((this.#ends[known] ?? 0) - from !== end - start)
            return false;
        for (let at = start; at < end; at += 1) {
            if (this.#units[from + at - start] !== units[at])
                return false;
        }
        return true;
    }
    #keep(units, start, end, slot, hash, count) {
        const from = this.#size === 0 ? 0 : (this.#ends[this.#size - 1] ?? 0);
        const isFull = this.#size === this.#room || from + end - start > this.#units.length;
        if (isFull && this.#room === MOST_PIECES)
            return;
        if (isFull)
            this.#grow();
        this.#units.set(units.subarray(start, end), from);
        this.#hashes[this.#size] = hash;
        this.#ends[this.#size] = from + end - start;
        this.#counts[this.#size] = count;
        this.#size += 1;
        if (isFull)
            this.#fillSlots();
        else
            this.#slots[slot] = this.#size;
    }
    #grow() {
        this.#room *= 4;
        this.#hashes = enlarge(this.#hashes, new Int32Array(this.#room));
        this.#ends = enlarge(this.#ends, new Int32Array(this.#room));
        this.#counts = enlarge(this.#counts, new Uint8Array(this.#room));
        this.#units = enlarge(this.#units, new Uint16Array(this.#room * UNITS_PER_PIECE));
    }
    #fillSlots() {
        this.#slots = new Int32Array(this.#room * 4);
        const mask = this.#slots.length - 1;
        for (let piece = 0; piece < this.#size; piece += 1) {
            let slot = (this.#hashes[piece] ?? 0) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = piece + 1;
        }
    }
}
function enlarge(values, larger) {
    larger.set(values);
    return larger;
}

;// CONCATENATED MODULE: ./build/dataset/split-pieces.js
/**
 * Where the piece that starts at a place ends: the encoding o200k_base splits a text into pieces (words with their space, mostly)
 * and encodes each by itself. What its regular expression says, as a scan that makes no string and no match:
 *
 *     [^\r\n\p{L}\p{N}]? [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]* [\p{Ll}\p{Lm}\p{Lo}\p{M}]+ ('s|'t|'re|'ve|'m|'ll|'d)?
 *     [^\r\n\p{L}\p{N}]? [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+ [\p{Ll}\p{Lm}\p{Lo}\p{M}]* ('s|'t|'re|'ve|'m|'ll|'d)?
 *     \p{N}{1,3} |  ?[^\s\p{L}\p{N}]+[\r\n/]* | \s*[\r\n]+ | \s+(?!\S) | \s+
 */
function findPieceEnd(units, length, start) {
    const first = CLASSES[units[start] ?? 0] ?? 0;
    // Nearly all pieces are a word of one case or two, with a sign or space before it.
    if (first < WORD || first === SPACE) {
        let at = first === UPPER || first === LOWER ? start : start + 1;
        const wordStart = at;
        while (at < length && CLASSES[units[at] ?? 0] === UPPER)
            at += 1;
        while (at < length && CLASSES[units[at] ?? 0] === LOWER)
            at += 1;
        const next = at < length ? (CLASSES[units[at] ?? 0] ?? 0) : 0;
        if (at > wordStart && next < SURROGATE && ((next & WORD) === 0 || next === UPPER)) {
            return units[at] === APOSTROPHE && at < length ? endOfContraction(units, length, at) : at;
        }
    }
    return findAnyPieceEnd(units, length, start);
}
function findAnyPieceEnd(units, length, start) {
    const first = classAt(units, length, start);
    if ((first & NUMBER) !== 0)
        return endOfNumber(units, length, start);
    // A mark may stand before a word and within it; a letter only within.
    const isLetter = (first & WORD) !== 0 && (first & MARK) === 0;
    const afterFirst = start + widthAt(units, length, start);
    const wordStart = isLetter || (first & NEWLINE) !== 0 ? start : afterFirst;
    const word = endOfWord(units, length, start, wordStart, first);
    if (word > start)
        return endOfContraction(units, length, word);
    const isBlank = units[start] === 0x20;
    if (isSign(isBlank ? classAt(units, length, afterFirst) : first))
        return endOfSigns(units, length, isBlank ? afterFirst : start);
    return endOfSpaces(units, length, start);
}
/** In capitals and in small letters both: letters without case, modifiers and marks. */
const UPPER = 1;
const LOWER = 2;
const WORD = UPPER | LOWER;
const MARK = 4;
const NUMBER = 8;
const SPACE = 16;
const NEWLINE = 32;
/** Half of a character that two units make. */
const SURROGATE = 64;
const UNKNOWN = 128;
/** No character at all. */
const END = 256;
const APOSTROPHE = 0x27;
/** By UTF-16 unit; found out when it is first seen. */
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN).fill(SURROGATE, 0xd800, 0xe000);
for (let unit = 0; unit < 128; unit += 1)
    CLASSES[unit] = classOf(unit);
function classAt(units, length, at) {
    if (at >= length)
        return END;
    const unit = units[at] ?? 0;
    const known = CLASSES[unit] ?? 0;
    if (known < SURROGATE)
        return known;
    if (known === SURROGATE)
        return classOf(pointAt(units, length, at));
    const found = classOf(unit);
    CLASSES[unit] = found;
    return found;
}
function classOf(point) {
    const character = String.fromCodePoint(point);
    if (/[\r\n]/.test(character))
        return SPACE | NEWLINE;
    if (/\s/u.test(character))
        return SPACE;
    if (/\p{M}/u.test(character))
        return WORD | MARK;
    if (/[\p{Lu}\p{Lt}]/u.test(character))
        return UPPER;
    if (/\p{Ll}/u.test(character))
        return LOWER;
    if (/[\p{Lm}\p{Lo}]/u.test(character))
        return WORD;
    return /\p{N}/u.test(character) ? NUMBER : 0;
}
/** The character that two halves make, or the half itself where it stands alone. */
function pointAt(units, length, at) {
    const high = units[at] ?? 0;
    const low = at + 1 < length ? (units[at + 1] ?? 0) : 0;
    const isPair = high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
    return isPair ? 0x10000 + (high - 0xd800) * 0x400 + low - 0xdc00 : high;
}
function widthAt(units, length, at) {
    return CLASSES[units[at] ?? 0] === SURROGATE && pointAt(units, length, at) > 0xffff ? 2 : 1;
}
/** What is neither letter nor number nor space, marks included. */
function isSign(found) {
    return found === 0 || (found & MARK) !== 0;
}
/** End of the word that starts at `start`, or at `wordStart` behind one other character; `start` when there is none. */
function endOfWord(units, length, start, wordStart, first) {
    const mayStartWord = wordStart > start && (first & MARK) !== 0;
    const lower = endOfLower(units, length, wordStart);
    if (lower > wordStart)
        return lower;
    const bare = mayStartWord ? endOfLower(units, length, start) : start;
    if (bare > start)
        return bare;
    const upper = endOfRun(units, length, wordStart, UPPER);
    if (upper > wordStart)
        return upper;
    return mayStartWord ? endOfRun(units, length, start, UPPER) : start;
}
/** Capitals, then at least one small letter; as far as both go. `start` when there is no such word. */
function endOfLower(units, length, start) {
    let at = start;
    /** Behind the last character that may be either. */
    let lastEither = start;
    while (true) {
        const found = classAt(units, length, at);
        if ((found & UPPER) === 0)
            break;
        at += widthAt(units, length, at);
        if ((found & LOWER) !== 0)
            lastEither = at;
    }
    const end = endOfRun(units, length, at, LOWER);
    return end > at ? end : lastEither;
}
function endOfRun(units, length, start, wanted) {
    let at = start;
    while ((classAt(units, length, at) & wanted) !== 0)
        at += widthAt(units, length, at);
    return at;
}
function endOfContraction(units, length, at) {
    if (units[at] !== APOSTROPHE || at >= length)
        return at;
    const one = at + 1 < length ? (units[at + 1] ?? 0) | 0x20 : 0;
    if (one === 0x73 || one === 0x64 || one === 0x6d || one === 0x74)
        return at + 2;
    const two = at + 2 < length ? (units[at + 2] ?? 0) | 0x20 : 0;
    const isPair = (one === 0x6c && two === 0x6c) || ((one === 0x76 || one === 0x72) && two === 0x65);
    return isPair ? at + 3 : at;
}
function endOfNumber(units, length, start) {
    let at = start;
    for (let count = 0; count < 3 && (classAt(units, length, at) & NUMBER) !== 0; count += 1)
        at += widthAt(units, length, at);
    return at;
}
function endOfSigns(units, length, start) {
    let at = start;
    while (isSign(classAt(units, length, at)))
        at += widthAt(units, length, at);
    for (; at < length; at += 1) {
        const unit = units[at];
        if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2f)
            break;
    }
    return at;
}
/** Up to the last line break; else without the last space, which belongs to the word behind it. */
function endOfSpaces(units, length, start) {
    let at = start;
    let afterBreak = start;
    while (true) {
        const found = classAt(units, length, at);
        if ((found & SPACE) === 0)
            break;
        at += 1;
        if ((found & NEWLINE) !== 0)
            afterBreak = at;
    }
    if (afterBreak > start)
        return afterBreak;
    return at < length && at - start > 1 ? at - 1 : at;
}

;// CONCATENATED MODULE: ./build/dataset/count-tokens.js




const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_NAME = 1;
const TOKENS_OF_PRIMING = 3;
const AS_TEXT = { disallowedSpecial: new Set() };
/** Makes a counter with a memory of its own: 150,000 short pieces, and instructions and tools of `memoryCharacters` in all. Loading this module costs about 150 ms. */
function makeTokenCounter({ memoryCharacters = 4_000_000 } = {}) {
    let free = memoryCharacters;
    const countPieces = makePieceCounter();
    const remembered = new Map();
    const rememberedTools = new WeakMap();
    function countText(text) {
        return countBounded(text, countPieces);
    }
    /** What stands in many examples is counted once; to look for anything else would take longer than to count it. */
    function countRepeated(text) {
        const known = remembered.get(text);
        if (known !== undefined)
            return known;
        const count = countText(text);
        remember(text, count);
        return count;
    }
    function remember(text, count) {
        if (text.length > free)
            return;
        free -= text.length;
        remembered.set(text, count);
    }
    function countTools(tools) {
        const known = rememberedTools.get(tools);
        if (known !== undefined)
            return known;
        const text = JSON.stringify(tools);
        const count = remembered.get(text) ?? countDefinitions(tools, countText);
        remember(text, count);
        rememberedTools.set(tools, count);
        return count;
    }
    function countExample(messages, tools) {
        let count = TOKENS_OF_PRIMING;
        for (const message of messages) {
            const isRepeated = message.role === 'system' || message.role === 'developer';
            const countContentText = isRepeated ? countRepeated : countText;
            count += TOKENS_PER_MESSAGE + countText(message.role) + countContent(message, countContentText);
            if (message.name !== undefined)
                count += TOKENS_PER_NAME + countText(message.name);
            for (const call of message.tool_calls ?? [])
                count += countText(call.function.name) + countText(call.function.arguments);
        }
        return tools === undefined || tools.length === 0 ? count : count + countTools(tools);
    }
    return { countText, countExample };
}
function countContent({ content }, countText) {
    if (typeof content === 'string')
        return countText(content);
    let count = 0;
    for (const part of content ?? []) {
        if (part.text !== undefined)
            count += countText(part.text);
        if (part.image_url !== undefined)
            count += part.image_url.detail === 'low' ? 85 : 765;
    }
    return count;
}
const LONGEST_RUN = 2_000;
/** A run of one kind of character is one piece to the encoder, whose time grows with the square of its length. */
const LONG_RUN = /(?:\p{L}|\p{M}){2000}|[^\s\p{L}\p{N}]{2000}|\s{2000}/u;
/** Exact, except that runs of more than 2,000 letters, signs or spaces are cut there: at most one token more per cut. */
function countBounded(text, countPieces) {
    if (text.length <= LONGEST_RUN || !LONG_RUN.test(text))
        return countPieces(text);
    let count = 0;
    for (const part of text.match(/(?:\p{L}|\p{M}){1,2000}|[^\s\p{L}\p{N}]{1,2000}|\s{1,2000}|\p{N}{1,2000}/gu) ?? []) {
        count += (0,o200k_base/* countTokens */.ih)(part, AS_TEXT);
    }
    return count;
}
const FEWEST_UNITS = 4_096;
/**
 * The encoding splits a text into pieces and encodes each by itself, so that the count is the sum over pieces; and the pieces of a
 * language repeat. Many times as fast as encoding every piece anew.
 */
function makePieceCounter() {
    const counts = new PieceCounts();
    let bytes = Buffer.alloc(FEWEST_UNITS * 2);
    let units = new Uint16Array(bytes.buffer, bytes.byteOffset, FEWEST_UNITS);
    return (text) => {
        const { length } = text;
        if (length > units.length) {
            bytes = Buffer.alloc(length * 3);
            units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
        }
        bytes.write(text, 'utf16le');
        let count = 0;
        for (let start = 0; start < length;) {
            const end = findPieceEnd(units, length, start);
            count += counts.get(text, units, start, end, encodePiece);
            start = end;
        }
        return count;
    };
}
function encodePiece(piece) {
    return (0,o200k_base/* countTokens */.ih)(piece, AS_TEXT);
}
/** openai-cookbook, How_to_count_tokens_with_tiktoken, section 7: the numbers of the gpt-4o family. Flat properties only. */
function countDefinitions(tools, countText) {
    let count = 12;
    for (const tool of tools) {
        const definition = tool.function;
        if (!(0,json/* isJsonObject */.OW)(definition))
            continue;
        count += 7 + countText(`${textOf(definition.name)}:${withoutPeriod(textOf(definition.description))}`);
        const parameters = definition.parameters;
        const properties = (0,json/* isJsonObject */.OW)(parameters) && (0,json/* isJsonObject */.OW)(parameters.properties) ? parameters.properties : {};
        const entries = Object.entries(properties);
        if (entries.length > 0)
            count += 3;
        for (const [key, property] of entries)
            count += countProperty(key, (0,json/* isJsonObject */.OW)(property) ? property : {}, countText);
    }
    return count;
}
function countProperty(key, property, countText) {
    let count = 3;
    if ((0,json/* isList */.Lv)(property.enum)) {
        count -= 3;
        for (const item of property.enum)
            count += 3 + countText(textOf(item));
    }
    return count + countText(`${key}:${textOf(property.type)}:${withoutPeriod(textOf(property.description))}`);
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return value === undefined ? '' : JSON.stringify(value);
}
function withoutPeriod(text) {
    return text.endsWith('.') ? text.slice(0, -1) : text;
}


/***/ }),

/***/ 20617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
const LF = 0x0a;
const CR = 0x0d;
/**
 * Splits bytes at LF (0x0A) alone, as the service and every JSON Lines reader do: U+2028, U+0085 and a lone CR are data.
 * A final LF does not start another line; an empty file has no line. Lazy, so that a large file costs no list of lines.
 */
function* splitLines(bytes, start = 0) {
    let number = 0;
    let from = start;
    while (from < bytes.length) {
        const found = bytes.indexOf(LF, from);
        const stop = found === -1 ? bytes.length : found;
        const crlf = found !== -1 && stop > from && bytes[stop - 1] === CR;
        number += 1;
        yield { number, start: from, end: crlf ? stop - 1 : stop, crlf };
        from = stop + 1;
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
    return `${kept}…`;
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
/* harmony export */   zZ: () => (/* binding */ usdDigits)
/* harmony export */ });
/**
 * Numbers for people, the same in every medium: points and percentages with one decimal, a real minus sign, thousands
 * separated by commas, a unit after a space. Nothing here needs escaping.
 */
/** 1234567 → `1,234,567`. */
function formatCount(count) {
    return signed(count, groupThousands(Math.abs(count).toFixed(0)), '');
}
/** `formatPlural(1, 'error')` → `1 error`; `formatPlural(1200, 'error')` → `1,200 errors`. */
function formatPlural(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** A share in 0..1 as a percentage: 0.7712 → `77.1 %`. */
function formatPercent(share, digits = 1) {
    return `${signed(share, Math.abs(share * 100).toFixed(digits), '')} %`;
}
/** A confidence level or error rate: 0.95 → `95 %`, 0.975 → `97.5 %`. */
function formatLevel(level) {
    return `${Number((level * 100).toFixed(2))} %`;
}
/** A signed difference of shares in percentage points, without the word: −0.018 → `−1.8`. An exact 0 has no sign. */
function formatSignedPoints(difference) {
    return signed(difference, Math.abs(difference * 100).toFixed(1), '+');
}
/** A positive amount of points with the word: 0.02 → `2 points`, 0.01 → `1 point`, 0.025 → `2.5 points`. */
function formatPoints(share) {
    const points = Number((share * 100).toFixed(1));
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
/**
 * The interval with its confidence: `85 % −4.1 to +0.6`. The comparison bounds each side at its own one-sided level
 * (say 0.90 below, 0.95 above). The truth cannot lie below the one and above the other at once, so the two risks add,
 * and the interval as a whole has confidence `lowLevel + highLevel − 1`. Each side's level is told in the method.
 */
function formatInterval({ low, high, lowLevel, highLevel }) {
    return `${formatLevel(lowLevel + highLevel - 1)} ${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
}
/** `−1.8 points (85 % −4.1 to +0.6)`. */
function formatDifference(comparison) {
    return `${formatSignedPoints(comparison.difference)} points (${formatInterval(comparison.interval)})`;
}
/** US dollars: two decimals from one cent on, else four; an amount too small for those is `<$0.0001`. */
function formatUsd(usd, digits = Math.abs(usd) < 0.01 && usd !== 0 ? 4 : 2) {
    const amount = Math.abs(usd);
    if (amount > 0 && amount < 0.00005)
        return `${usd < 0 ? '−' : ''}<$0.0001`;
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
/** A difference with its sign and its share of the baseline: `−120 ms (−29 %)`; `none` where no digit shows it, no share of 0. */
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
const minus = '−';
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
