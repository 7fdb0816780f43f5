export const id = 874;
export const ids = [874,979];
export const modules = {

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkFiles),
  O: () => (/* binding */ checkFilesInThreads)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/dataset/byte-source.js
function sourceOf(bytes) {
    if (!(bytes instanceof Uint8Array))
        return bytes;
    return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

// EXTERNAL MODULE: ./build/dataset/check-line.js + 1 modules
var check_line = __webpack_require__(3641);
// EXTERNAL MODULE: ./build/dataset/check-lines.js
var check_lines = __webpack_require__(801);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js
var count_tokens = __webpack_require__(8979);
;// CONCATENATED MODULE: ./build/dataset/describe-near-duplicates.js
/** The finding for all inputs of a file that are nearly the same as an earlier one, or nothing when there is none. */
function describeNearDuplicates(table, { count, first }) {
    if (count === 0)
        return undefined;
    const lines = firstLines(table);
    const pairs = first.map(({ text, earlier }) => `line ${lines[text]} (like line ${lines[earlier]})`).join(', ');
    const rest = count - first.length;
    const inputs = `${count} of ${table.texts.size} different inputs ${count === 1 ? 'is' : 'are'}`;
    return {
        code: 'near-duplicate-example',
        severity: 'warning',
        line: 0,
        message: `${inputs} nearly the same as an earlier one: ${pairs}${rest > 0 ? ` and ${rest} more` : ''}.`,
        hint: 'Look at the pairs: examples from one mould teach little beyond the first, and must not straddle a split.',
    };
}
/** Per text, the first line that has it. */
function firstLines(table) {
    const lines = new Uint32Array(table.texts.size);
    for (let index = table.size - 1; index >= 0; index -= 1)
        lines[table.textOf(index)] = table.lineAt(index);
    return lines;
}

// EXTERNAL MODULE: ./build/dataset/diagnostic-list.js
var diagnostic_list = __webpack_require__(7337);
// EXTERNAL MODULE: ./build/dataset/example-table.js
var example_table = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/dataset/find-near-duplicates.js
var find_near_duplicates = __webpack_require__(7498);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(8729);
// EXTERNAL MODULE: ./build/dataset/name-foreign-file.js + 1 modules
var name_foreign_file = __webpack_require__(1486);
// EXTERNAL MODULE: ./build/dataset/parse-line.js
var parse_line = __webpack_require__(6423);
// EXTERNAL MODULE: ./build/dataset/read-lines.js
var read_lines = __webpack_require__(2021);
// EXTERNAL MODULE: ./build/dataset/rules/file/file-rules.js + 19 modules
var file_rules = __webpack_require__(847);
// EXTERNAL MODULE: ./build/dataset/name-foreign-format.js + 2 modules
var name_foreign_format = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/dataset/recognise-format.js
var recognise_format = __webpack_require__(2156);
// EXTERNAL MODULE: ./build/dataset/scan-json.js
var scan_json = __webpack_require__(9501);
;// CONCATENATED MODULE: ./build/dataset/sample-file.js







const LINES_LOOKED_AT = 200;
const SAMPLE_BLOCK_BYTES = 256 * 1024;
const LARGEST_TEXT_BYTES = 64 * 1024 * 1024;
/** Enough of a line that is too long to be read, to tell what it starts like. */
const START_BYTES = 4096;
/** Looks at the first 200 filled lines to say what the file as a whole is: nothing, something foreign, or lines of a format. */
function sampleFile(source, range, options) {
    const look = lookAtLines(source, range);
    if (look.first === undefined)
        return { kind: 'empty' };
    const mostAreObjects = look.objects.length * 2 > look.filled;
    const isFenced = /^\s*(?:```|~~~)/.test(look.first.text);
    if (!look.firstIsObject && (isFenced || !mostAreObjects)) {
        const foreign = nameWhole(source, range, look);
        if (foreign !== undefined)
            return { kind: 'foreign', line: look.first.number, ...foreign };
    }
    const onlyAsks = look.objects.length > 0 && look.objects.every(asksOnly);
    const format = onlyAsks ? 'reinforcement' : (mostCommonFormat(look.objects) ?? defaultFormat(options.method));
    const [head] = look.objects;
    if (format === 'unknown' && head !== undefined)
        return { kind: 'foreign', line: look.firstObjectLine, ...(0,name_foreign_format/* nameForeignFormat */.v)(head) };
    return {
        kind: 'lines',
        format,
        diagnostics: compareWithMethod(format, options, look.firstObjectLine || look.first.number),
    };
}
function lookAtLines(source, range) {
    const objects = [];
    let filled = 0;
    let first;
    let firstIsObject = false;
    let firstObjectLine = 0;
    for (const { number, start, end, bytes } of (0,read_lines/* readLines */.Se)(source, range, SAMPLE_BLOCK_BYTES)) {
        const parsed = bytes === undefined ? (0,parse_line/* refuseLength */.bf)(end - start) : (0,parse_line/* parseLine */.A)(bytes);
        if (parsed.kind === 'blank')
            continue;
        filled += 1;
        if (first === undefined) {
            const text = (0,parse_line/* decode */.D4)(bytes ?? source.read(start, start + START_BYTES));
            first = { number, text, isWhole: end === source.size, isCut: bytes === undefined };
            firstIsObject = parsed.kind === 'object';
        }
        if (parsed.kind === 'object') {
            if (objects.length === 0)
                firstObjectLine = number;
            objects.push(parsed.value);
        }
        if (filled === LINES_LOOKED_AT)
            break;
    }
    return { filled, objects, first, firstIsObject, firstObjectLine };
}
function nameWhole(source, range, { first, filled }) {
    const text = first?.text ?? '';
    // Of a line that is too long to be read, only its start is known.
    if (first?.isCut === true)
        return filled === 1 && /^\s*\[\s*\{/.test(text) ? ARRAY_ON_ONE_LINE : undefined;
    if (first?.isWhole === true &&
        first.number === 1 &&
        text.includes('\r') &&
        (0,scan_json/* scanJson */.E)(text, { many: true }).values > 1) {
        return {
            name: 'lines that end with a carriage return only',
            conversion: "End lines with a line feed: tr '\\r' '\\n' < FILE.",
        };
    }
    if (filled === 1 && text.trimStart().startsWith('[') && holdsObjects(text))
        return ARRAY_ON_ONE_LINE;
    const wholeText = () => source.size > LARGEST_TEXT_BYTES ? undefined : (0,parse_line/* decode */.D4)(source.read(range.from, range.to));
    return (0,name_foreign_file/* nameForeignText */.r)({ firstLine: text, wholeText });
}
const ARRAY_ON_ONE_LINE = {
    name: 'a JSON array on one line',
    conversion: "Write each element on a line of its own: jq -c '.[]' FILE.",
};
function holdsObjects(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.length > 0 && value.every((item) => (0,json/* isJsonObject */.OW)(item) && !('role' in item));
    }
    catch {
        return false;
    }
}
/** Messages that end with the user and hold no answer at all: what a reinforcement job takes. */
function asksOnly({ messages }) {
    const roles = (0,json/* isList */.Lv)(messages) ? messages.map((message) => ((0,json/* isJsonObject */.OW)(message) ? message.role : undefined)) : [];
    return roles.at(-1) === 'user' && !roles.includes('assistant');
}
function mostCommonFormat(objects) {
    const counts = new Map();
    for (const value of objects) {
        const format = (0,recognise_format/* recogniseFormat */.b)(value);
        counts.set(format, (counts.get(format) ?? 0) + 1);
    }
    return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}
const FORMAT_OF_METHOD = {
    supervised: 'chat',
    dpo: 'preference',
    completions: 'completions',
};
function defaultFormat(method) {
    return method === undefined ? 'chat' : FORMAT_OF_METHOD[method];
}
/** The service: `Input file … is in the fine-tune-chat format, but the specified fine-tuning job is not using 'supervised' …` */
function compareWithMethod(format, { role, method }, line) {
    const trains = role === 'train' || role === 'validation';
    if (format === 'reinforcement' && (!trains || method !== undefined)) {
        const message = 'The file is for reinforcement fine-tuning: its messages end with the user and reference fields stand beside them.';
        const hint = 'End each example with the assistant message to learn, and remove the reference fields.';
        return [{ code: 'reinforcement-format', severity: 'error', line, message, hint }];
    }
    if (trains && method !== undefined && FORMAT_OF_METHOD[method] !== format) {
        const message = `The file is in ${format} format, which the method ${method} does not take.`;
        const fitting = Object.entries(FORMAT_OF_METHOD).find(([, wanted]) => wanted === format)?.[0];
        const hint = fitting === undefined
            ? 'Convert the file.'
            : `Set the method to ${fitting}, or convert the file to ${FORMAT_OF_METHOD[method]} format.`;
        return [{ code: 'format-against-method', severity: 'error', line, message, hint }];
    }
    if (trains && method === undefined && (format === 'completions' || format === 'reinforcement')) {
        const message = `The file is in ${format} format; OpenAI trains no model on it any more.`;
        const hint = 'Convert it to chat lines: {"messages": [{"role": "user", …}, {"role": "assistant", …}]}.';
        return [{ code: 'retired-format', severity: 'warning', line, message, hint }];
    }
    return [];
}

// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(6883);
;// CONCATENATED MODULE: ./build/dataset/view-examples.js
/**
 * The examples of a table, each looking like one that stands in memory: what is not in the table is read from the file again
 * when it is asked for. `read` gives the example at a place.
 */
function viewExamples(table, { path }, read) {
    const { texts } = table;
    let loaded;
    let loadedIndex = -1;
    function load(index) {
        // Rules ask for several properties of one example in a row.
        if (loaded === undefined || loadedIndex !== index) {
            loaded = read(table.placeAt(index));
            loadedIndex = index;
        }
        return loaded;
    }
    class ExampleView {
        #index;
        constructor(index) {
            this.#index = index;
        }
        get file() {
            return path;
        }
        get line() {
            return table.lineAt(this.#index);
        }
        get tokens() {
            return table.tokensAt(this.#index);
        }
        get normalised() {
            const text = texts.at(table.textOf(this.#index));
            return text.startsWith('\u0000') ? '' : text;
        }
        get answer() {
            return table.answerAt(this.#index) ?? load(this.#index).answer;
        }
        get input() {
            return load(this.#index).input;
        }
        get messages() {
            return load(this.#index).messages;
        }
        get tools() {
            return load(this.#index).tools;
        }
        get id() {
            return load(this.#index).id;
        }
        get metadata() {
            return load(this.#index).metadata;
        }
        get rejected() {
            return load(this.#index).rejected;
        }
    }
    return Array.from({ length: table.size }, (_, index) => new ExampleView(index));
}

;// CONCATENATED MODULE: ./build/dataset/check-file.js

















const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Examples of larger files do not stay in memory. */
const MOST_KEPT_BYTES = 8 * 1024 * 1024;
const HEAD_BYTES = 512;
/**
 * Everything that can be said about one dataset file by itself: its report, and the lines without an error as examples.
 * Takes any bytes and never throws. `counter` carries token counts of repeated texts from file to file.
 */
function checkFile(file, counter = (0,count_tokens.makeTokenCounter)()) {
    const started = startCheck(file);
    if (started.kind === 'finished')
        return started.file;
    const finished = started.finish((0,check_lines/* checkLines */.W)(started.lines, counter));
    return addNearDuplicates(finished, (0,find_near_duplicates/* findNearDuplicates */.O)(finished.table.texts));
}
/** One finding for all inputs of a file that are nearly those of an earlier line: how many, and the first. */
function addNearDuplicates(file, near) {
    const finding = describeNearDuplicates(file.table, near);
    if (finding === undefined)
        return file;
    const diagnostics = [...file.report.diagnostics, finding].sort((left, right) => left.line - right.line);
    return { ...file, report: { ...file.report, diagnostics } };
}
/** `checkFile` up to its lines, for those who have them checked elsewhere. */
function startCheck({ bytes, ...options }) {
    const source = sourceOf(bytes);
    const list = new diagnostic_list/* DiagnosticList */.w();
    const head = source.read(0, HEAD_BYTES);
    const isMarked = BYTE_ORDER_MARK.every((byte, index) => head[index] === byte);
    const range = { from: isMarked ? BYTE_ORDER_MARK.length : 0, to: source.size };
    const finishUnread = (lines) => {
        const report = {
            path: options.path,
            role: options.role,
            format: 'unknown',
            lines,
            examples: 0,
            tokens: 0,
        };
        const file = { report: { ...report, diagnostics: [...list.toSorted()] }, examples: [], table: new example_table/* ExampleTable */.l() };
        return { kind: 'finished', file };
    };
    const foreign = (0,name_foreign_file/* nameForeignBytes */.x)(head);
    if (foreign !== undefined) {
        list.add({ ...foreignFile(foreign.name, foreign.conversion), line: 1 });
        return finishUnread(countLines(source, range));
    }
    const isWanted = (0,services/* serviceRules */.Pe)(options.service).byteOrderMark === 'wanted';
    if (isMarked && !isWanted && source.size > range.from)
        list.add(BOM);
    const sample = sampleFile(source, range, options);
    if (sample.kind === 'empty')
        list.add(emptyFile(source.size));
    if (sample.kind === 'foreign')
        list.add({ ...foreignFile(sample.name, sample.conversion), line: sample.line });
    if (sample.kind !== 'lines')
        return finishUnread(countLines(source, range));
    for (const diagnostic of sample.diagnostics)
        list.add(diagnostic);
    const { format } = sample;
    const lines = { source, range, options, format, keepsExamples: source.size <= MOST_KEPT_BYTES };
    return { kind: 'lines', lines, finish: (checked) => finishCheck(lines, checked, list) };
}
/** The rules that need all lines, and the report. */
function finishCheck(toCheck, checked, list) {
    const { options, format } = toCheck;
    const { table, lines, blank } = checked;
    list.append(checked.findings);
    reportBlankLines(blank, list);
    const examples = toCheck.keepsExamples
        ? checked.examples
        : viewExamples(table, options, (place) => readAgain(toCheck, place));
    const groups = groupByInput(table, examples);
    for (const { code, severity, hint, check } of file_rules/* FILE_RULES */.h) {
        const file = {
            ...options,
            bytes: toCheck.source.size,
            isMarked: toCheck.range.from > 0,
            filledLines: lines - blank.count,
            examples,
            groups,
        };
        check(file, (finding) => list.add({ code, severity, hint, ...finding }));
    }
    let tokens = 0;
    for (let index = 0; index < table.size; index += 1)
        tokens += table.tokensAt(index);
    const { path, role } = options;
    const report = { path, role, format, lines, examples: table.size, tokens, diagnostics: [...list.toSorted()] };
    return { report, examples, table };
}
/** The example of a line that was found sound before. */
function readAgain({ source, options, format }, { line, start, end }) {
    const value = parseObject((0,parse_line/* decode */.D4)(source.read(start, end)));
    if (value !== undefined)
        return (0,check_lines/* readExample */.$)(value, (0,check_line/* readConversation */.G)(value, format), options.path, line);
    throw new failure/* Failure */.H({
        kind: 'outside',
        what: `The file ${options.path} changed while it was checked.`,
        evidence: `Line ${line} is not what it was.`,
        remedy: 'Run again when nothing writes to the file.',
    });
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Examples of one text, in the order of the file; only groups of two and more. */
function groupByInput(table, examples) {
    const members = new Uint32Array(table.texts.size);
    for (let index = 0; index < table.size; index += 1) {
        const text = table.textOf(index);
        members[text] = (members[text] ?? 0) + 1;
    }
    const groups = new Map();
    for (const [index, example] of examples.entries()) {
        const text = table.textOf(index);
        if ((members[text] ?? 0) < 2)
            continue;
        const group = groups.get(text);
        if (group === undefined)
            groups.set(text, [example]);
        else
            group.push(example);
    }
    return [...groups.values()];
}
function countLines(source, range) {
    let lines = 0;
    for (const { number } of (0,read_lines/* readLines */.Se)(source, range))
        lines = number;
    return lines;
}
const BOM = {
    code: 'byte-order-mark',
    severity: 'warning',
    line: 1,
    column: 1,
    message: 'The file starts with a UTF-8 byte order mark.',
    hint: 'Save it as UTF-8 without one; Azure asks for the mark, OpenAI does not document it.',
};
function emptyFile(bytes) {
    return {
        code: 'empty-file',
        severity: 'error',
        line: 0,
        message: bytes === 0 ? 'The file has no bytes.' : `The file has ${bytes} bytes and no example.`,
        hint: 'Write one example per line as JSON.',
    };
}
function foreignFile(name, conversion) {
    return { code: 'foreign-format', severity: 'error', message: `The file is ${name}.`, hint: conversion };
}
/** One finding for all blank lines, at the first: a service may skip them, stop at them or count them as examples. */
function reportBlankLines({ count, first }, list) {
    if (count === 0)
        return;
    list.add({
        code: 'blank-line',
        severity: 'warning',
        line: first,
        message: count === 1 ? 'The line is blank.' : `${count} lines are blank, this is the first.`,
        hint: 'Remove blank lines; services differ in what they make of them.',
    });
}

// EXTERNAL MODULE: ./build/dataset/join-near.js
var join_near = __webpack_require__(3846);
// EXTERNAL MODULE: ./build/dataset/quote.js
var quote = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/dataset/compare-files.js


/** Up to this share of leaked lines the comparison of models is still worth running. */
const TOLERATED_SHARE = 0.05;
const MOST_LINE_DIAGNOSTICS = 100;
/**
 * Which held-out inputs stand in a file that the model learns from (or is shown as few-shot examples): exactly, normalised,
 * or nearly. Definitions: `normalise` and `makeNearIndex`. Inputs without a letter, number or mark are compared exactly only.
 */
function compareFiles(train, heldOut) {
    const twins = findTwins(train.table, heldOut.table);
    const nearest = findNearest(train.table, heldOut.table.texts, twins);
    const leaks = [];
    let contradictions = 0;
    for (const [index, sample] of heldOut.examples.entries()) {
        const text = heldOut.table.textOf(index);
        const same = (twins.get(text) ?? []).flatMap((position) => train.examples[position] ?? []);
        if (same.some(({ answer }) => answer !== sample.answer))
            contradictions += 1;
        const leak = findLeak(sample, same, nearest.get(text), train);
        if (leak !== undefined)
            leaks.push(leak);
    }
    const count = (...kinds) => leaks.filter(({ kind }) => kinds.includes(kind)).length;
    const report = {
        train: train.report.path,
        heldOut: heldOut.report.path,
        exactLines: count('exact'),
        normalisedLines: count('exact', 'normalised'),
        nearLines: leaks.length,
        contradictions,
    };
    return { report, diagnostics: explainLeaks(report, leaks, heldOut, train), leaks };
}
/** For each held-out text that stands in the other file, the positions of its examples there. */
function findTwins(train, heldOut) {
    const wanted = new Int32Array(train.texts.size);
    for (let text = 0; text < heldOut.texts.size; text += 1) {
        const there = train.texts.find(heldOut.texts.at(text));
        if (there !== undefined)
            wanted[there] = text + 1;
    }
    const twins = new Map();
    for (let index = 0; index < train.size; index += 1) {
        const text = (wanted[train.textOf(index)] ?? 0) - 1;
        if (text < 0)
            continue;
        const known = twins.get(text);
        if (known === undefined)
            twins.set(text, [index]);
        else
            known.push(index);
    }
    return twins;
}
/** Beyond this many matches, held-out texts that have one are left alone: where files are of one mould, all pairs match. */
const MOST_MATCHES = 2_000_000;
/** For each other held-out text, the most similar line of the other file; of equals, the first. */
function findNearest(train, heldOut, twins) {
    const open = [];
    for (let text = 0; text < heldOut.size; text += 1) {
        if (!twins.has(text) && !heldOut.at(text).startsWith(NOT_NORMALISED))
            open.push(text);
    }
    if (open.length === 0)
        return new Map();
    const { find } = (0,join_near/* makeNearIndex */.P)(open.map((text) => heldOut.at(text)));
    const nearest = new Map();
    let matches = 0;
    const skips = (right) => matches > MOST_MATCHES && nearest.has(open[right] ?? 0);
    let seen = -1;
    for (let position = 0; position < train.size; position += 1) {
        const text = train.textOf(position);
        // Texts are numbered in the order of their first lines.
        if (text <= seen)
            continue;
        seen = text;
        const content = train.texts.at(text);
        if (content.startsWith(NOT_NORMALISED))
            continue;
        for (const { right, similarity } of find(content, { skips })) {
            matches += 1;
            const known = open[right] ?? 0;
            if (similarity > (nearest.get(known)?.similarity ?? 0))
                nearest.set(known, { position, similarity });
        }
    }
    return nearest;
}
const NOT_NORMALISED = '\u0000';
/** `same`: the examples of the other file that have the sample's text, in their order. */
function findLeak({ line, input, answer }, same, near, train) {
    const [alike] = same;
    if (alike !== undefined) {
        const exact = same.find((example) => example.input === input);
        return exact === undefined ? makeLeak('normalised', alike, 1) : makeLeak('exact', exact, 1);
    }
    const twin = near === undefined ? undefined : train.examples[near.position];
    return near === undefined || twin === undefined ? undefined : makeLeak('near', twin, near.similarity);
    function makeLeak(kind, twin, similarity) {
        return { heldOutLine: line, trainLine: twin.line, kind, similarity, contradicts: twin.answer !== answer };
    }
}
function explainLeaks(report, leaks, heldOut, train) {
    const certain = leaks.filter(({ kind }) => kind !== 'near');
    const near = leaks.filter(({ kind }) => kind === 'near');
    const source = train.report.role === 'few-shot' ? 'the few-shot examples' : 'the training data';
    const isJudge = heldOut.report.role === 'held-out';
    const lines = isJudge ? 'held-out lines' : 'validation lines';
    const hint = `Remove the lines from ${train.report.path} or from ${heldOut.report.path}: a model that has seen the answer proves nothing.`;
    const diagnostics = [];
    if (certain.length > 0) {
        const share = certain.length / heldOut.examples.length;
        diagnostics.push({
            code: 'leaked-sample',
            severity: isJudge && share > TOLERATED_SHARE ? 'error' : 'warning',
            line: 0,
            message: `${certain.length} of ${heldOut.examples.length} ${lines} (${(100 * share).toFixed(1)} %) stand in ${source}, ${report.train}: ${listPairs(certain)}.`,
            hint,
        });
    }
    const shown = certain.slice(0, MOST_LINE_DIAGNOSTICS);
    const shownLines = new Set(shown.map(({ heldOutLine }) => heldOutLine));
    const inputs = new Map(heldOut.examples.flatMap((example) => (shownLines.has(example.line) ? [[example.line, example.input]] : [])));
    for (const leak of shown) {
        const how = leak.kind === 'exact' ? 'is also' : 'is, but for spelling and punctuation, also';
        const answer = leak.contradicts ? ', with another answer' : '';
        diagnostics.push({
            code: 'leaked-sample',
            severity: 'warning',
            line: leak.heldOutLine,
            message: `The input ${(0,quote/* quote */.hD)(inputs.get(leak.heldOutLine))} ${how} line ${leak.trainLine} of ${report.train}${answer}.`,
            hint,
        });
    }
    if (near.length > 0) {
        diagnostics.push({
            code: 'nearly-leaked-sample',
            severity: 'warning',
            line: 0,
            message: `${near.length} of ${heldOut.examples.length} ${lines} are nearly the same as lines of ${report.train}: ${listPairs(near)}.`,
            hint: 'Look at the pairs: near-duplicates across the split make the score look better than it is.',
        });
    }
    return diagnostics.sort((left, right) => left.line - right.line);
}
function listPairs(leaks) {
    const pairs = leaks.slice(0, 5).map(({ heldOutLine, trainLine }) => `line ${heldOutLine} (there line ${trainLine})`);
    const rest = leaks.length - pairs.length;
    return rest > 0 ? `${pairs.join(', ')} and ${rest} more` : pairs.join(', ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/dataset/parse-samples.js


/**
 * The examples of a held-out file as samples: what stands before the last assistant message is the input, that message the
 * expected answer. A sample's id is the line's own `id`, or else the first 16 hexadecimal digits of the SHA-256 of its
 * content; ids that are already taken get -2, -3 … in the order of the lines, so that ids are unique within the file.
 */
function parseSamples({ examples }) {
    const taken = new Set();
    return examples.flatMap((example) => {
        const target = example.messages.findLastIndex(({ role }) => role === 'assistant');
        const expected = example.messages[target];
        if (expected === undefined)
            return [];
        const { file, line, tools, metadata } = example;
        const id = chooseId(example.id === undefined ? hashContent(example) : String(example.id), taken);
        const input = example.messages.slice(0, target);
        return [{ id, file, line, input, expected, ...(tools === undefined ? {} : { tools }), metadata }];
    });
}
function chooseId(wanted, taken) {
    let id = wanted;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `${wanted}-${copy}`;
    taken.add(id);
    return id;
}
function hashContent({ messages, tools }) {
    const content = (0,canonical_json/* canonicalJson */.d)(tools === undefined ? { messages } : { messages, tools });
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/dataset/check-files.js





/** All files of a task: each by itself, then every file that a model learns from or is shown against every held-out file. */
function checkFiles(files, { counter = (0,count_tokens.makeTokenCounter)(), ...options } = {}) {
    const alone = files.map((file) => checkFile({ ...file, ...options }, counter));
    return joinChecks(alone, compareAll(alone));
}
/** As `checkFiles`, to the byte, with what takes long done elsewhere. */
async function checkFilesInThreads(files, threads, options = {}) {
    const alone = [];
    const near = [];
    for (const file of files) {
        const started = startCheck({ ...file, ...options });
        if (started.kind === 'finished') {
            near.push(Promise.resolve(find_near_duplicates/* NO_NEAR_DUPLICATES */.U));
            alone.push(started.file);
            continue;
        }
        const lines = await threads.checkLines(started.lines);
        near.push(threads.findNearDuplicates(lines.table.texts));
        alone.push(started.finish(lines));
    }
    const comparisons = compareAll(alone);
    const found = await Promise.all(near);
    const whole = alone.map((file, index) => addNearDuplicates(file, found[index] ?? find_near_duplicates/* NO_NEAR_DUPLICATES */.U));
    return joinChecks(whole, comparisons);
}
/** For each file, its comparisons with the files in which its lines must not stand. */
function compareAll(files) {
    return files.map((heldOut) => {
        const learntFrom = LEARNT_FROM[heldOut.report.role];
        return files
            .filter(({ report, examples }) => learntFrom.includes(report.role) && examples.length > 0)
            .map((train) => compareFiles(train, heldOut));
    });
}
function joinChecks(alone, comparisons) {
    const pairs = [];
    const checked = alone.map((file, index) => {
        const own = comparisons[index] ?? [];
        if (file.report.role === 'held-out')
            pairs.push(...own.map(({ report }) => report));
        const found = own.flatMap(({ diagnostics }) => diagnostics);
        const diagnostics = [...file.report.diagnostics, ...found].sort((left, right) => left.line - right.line);
        return { ...file, report: { ...file.report, diagnostics } };
    });
    const reports = checked.map(({ report }) => report);
    const count = (severity) => reports.reduce((sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, 0);
    const tokens = reports.reduce((sum, report) => sum + report.tokens, 0);
    const summary = { errors: count('error'), warnings: count('warning'), tokens };
    const heldOut = checked.filter(({ report }) => report.role === 'held-out');
    return {
        report: { schemaVersion: 1, files: reports, pairs, summary },
        files: checked,
        // Read when asked for: `validate` has no use for them.
        get samples() {
            return joinSamples(heldOut);
        },
    };
}
/** By role, the files in which its lines must not stand. Validation chooses checkpoints, so it is apart from training too. */
const LEARNT_FROM = {
    'held-out': ['train', 'validation', 'few-shot'],
    validation: ['train'],
    train: [],
    'few-shot': [],
};
/** Equal ids in two held-out files get -2, -3 …, as within one file. */
function joinSamples(files) {
    const taken = new Set();
    return files.flatMap(parseSamples).map((sample) => {
        let id = sample.id;
        for (let copy = 2; taken.has(id); copy += 1)
            id = `${sample.id}-${copy}`;
        taken.add(id);
        return id === sample.id ? sample : { ...sample, id };
    });
}


/***/ }),

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeTokenCounter: () => (/* binding */ makeTokenCounter)
/* harmony export */ });
/* harmony import */ var gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7025);
/* harmony import */ var gpt_tokenizer_encodingParams_constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9587);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8729);



const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_NAME = 1;
const TOKENS_OF_PRIMING = 3;
const AS_TEXT = { disallowedSpecial: new Set() };
/** Makes a counter with a memory of its own: texts of `memoryCharacters` in all, and 200,000 short pieces. Loading this module costs about 150 ms. */
function makeTokenCounter({ memoryCharacters = 8_000_000 } = {}) {
    let free = memoryCharacters;
    const countPieces = makePieceCounter();
    const remembered = new Map();
    const rememberedTools = new WeakMap();
    function countText(text) {
        const known = remembered.get(text);
        if (known !== undefined)
            return known;
        const count = countBounded(text, countPieces);
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
            count += TOKENS_PER_MESSAGE + countText(message.role) + countContent(message, countText);
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
        count += (0,gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__/* .countTokens */ .ih)(part, AS_TEXT);
    }
    return count;
}
/** Longer pieces would keep their whole text alive in the engine, which shares it with slices of 13 characters and more. */
const LONGEST_PIECE = 12;
const MOST_PIECES = 200_000;
/**
 * The encoding splits a text into pieces (words with their space, mostly) and encodes each by itself, so that the count is
 * the sum over pieces, and the pieces of a language repeat. More than twice as fast as encoding every piece anew.
 */
function makePieceCounter() {
    const counts = new Map();
    return (text) => {
        let count = 0;
        for (const [piece] of text.matchAll(gpt_tokenizer_encodingParams_constants__WEBPACK_IMPORTED_MODULE_1__/* .O200K_TOKEN_SPLIT_REGEX */ .ag)) {
            let tokens = counts.get(piece);
            if (tokens === undefined) {
                tokens = (0,gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__/* .countTokens */ .ih)(piece, AS_TEXT);
                if (piece.length <= LONGEST_PIECE && counts.size < MOST_PIECES)
                    counts.set(piece, tokens);
            }
            count += tokens;
        }
        return count;
    };
}
/** openai-cookbook, How_to_count_tokens_with_tiktoken, section 7: the numbers of the gpt-4o family. Flat properties only. */
function countDefinitions(tools, countText) {
    let count = 12;
    for (const tool of tools) {
        const definition = tool.function;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(definition))
            continue;
        count += 7 + countText(`${textOf(definition.name)}:${withoutPeriod(textOf(definition.description))}`);
        const parameters = definition.parameters;
        const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parameters) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parameters.properties) ? parameters.properties : {};
        const entries = Object.entries(properties);
        if (entries.length > 0)
            count += 3;
        for (const [key, property] of entries)
            count += countProperty(key, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(property) ? property : {}, countText);
    }
    return count;
}
function countProperty(key, property, countText) {
    let count = 3;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(property.enum)) {
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

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ makeNearIndex)
/* harmony export */ });
/* unused harmony export joinNear */
/* harmony import */ var _near_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8337);

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
    return (0,_near_index_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNearIndex */ .P)({ count: texts.length, at: (position) => texts[position] ?? '' });
}


/***/ }),

/***/ 1486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* reexport */ nameForeignBytes),
  r: () => (/* binding */ nameForeignText)
});

// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(8729);
// EXTERNAL MODULE: ./build/dataset/name-foreign-format.js + 2 modules
var name_foreign_format = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/dataset/scan-json.js
var scan_json = __webpack_require__(9501);
;// CONCATENATED MODULE: ./build/dataset/name-foreign-bytes.js
/** Names a file that is not text in UTF-8 at all, from its first bytes. */
function nameForeignBytes(bytes) {
    const magic = MAGIC.find(({ signature, at = 0 }) => signature.every((byte, index) => bytes[at + index] === byte));
    return magic ?? nameWideEncoding(bytes);
}
const ascii = (text) => [...text].map((character) => character.charCodeAt(0));
const UNPACK = 'Unpack it and use the JSON Lines file inside.';
const RESAVE = 'Save it as UTF-8 without a byte order mark, e.g. iconv -f UTF-16 -t UTF-8 FILE.';
const EXPORT = 'Export it as JSON Lines, one example per line.';
const MAGIC = [
    { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0xff, 0xfe, 0, 0] },
    { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0, 0, 0xfe, 0xff] },
    { name: 'UTF-16 text', conversion: RESAVE, signature: [0xff, 0xfe] },
    { name: 'UTF-16 text', conversion: RESAVE, signature: [0xfe, 0xff] },
    { name: 'a gzip archive', conversion: UNPACK, signature: [0x1f, 0x8b] },
    { name: 'a zip archive or a spreadsheet', conversion: UNPACK, signature: [0x50, 0x4b, 3, 4] },
    { name: 'an empty zip archive', conversion: UNPACK, signature: [0x50, 0x4b, 5, 6] },
    { name: 'a Zstandard archive', conversion: UNPACK, signature: [0x28, 0xb5, 0x2f, 0xfd] },
    { name: 'an xz archive', conversion: UNPACK, signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0] },
    { name: 'a 7z archive', conversion: UNPACK, signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
    { name: 'a bzip2 archive', conversion: UNPACK, signature: ascii('BZh') },
    { name: 'a tar archive', conversion: UNPACK, signature: ascii('ustar'), at: 257 },
    { name: 'a Parquet file', conversion: EXPORT, signature: ascii('PAR1') },
    { name: 'an Arrow file', conversion: EXPORT, signature: ascii('ARROW1') },
    { name: 'an SQLite database', conversion: EXPORT, signature: ascii('SQLite format 3') },
    { name: 'a PDF document', conversion: EXPORT, signature: ascii('%PDF-') },
    { name: 'an Avro file', conversion: EXPORT, signature: ascii('Obj\u0001') },
    { name: 'a NumPy file', conversion: EXPORT, signature: [0x93, ...ascii('NUMPY')] },
    { name: 'an HDF5 file', conversion: EXPORT, signature: [0x89, ...ascii('HDF')] },
    { name: 'an ORC file', conversion: EXPORT, signature: ascii('ORC') },
    { name: 'a Feather file', conversion: EXPORT, signature: ascii('FEA1') },
    { name: 'a Python pickle', conversion: EXPORT, signature: [0x80, 4, 0x95] },
    { name: 'a Python pickle', conversion: EXPORT, signature: [0x80, 5, 0x95] },
    { name: 'an old Office document', conversion: EXPORT, signature: [0xd0, 0xcf, 0x11, 0xe0] },
    { name: 'a RAR archive', conversion: UNPACK, signature: ascii('Rar!') },
    { name: 'an LZ4 archive', conversion: UNPACK, signature: [4, 0x22, 0x4d, 0x18] },
    { name: 'a binary property list', conversion: EXPORT, signature: ascii('bplist00') },
    {
        name: 'the resource fork of a Mac file',
        conversion: 'Use the file without "._" in its name.',
        signature: [0, 5, 0x16, 7],
    },
    {
        name: 'a file encrypted by git-crypt',
        conversion: 'Unlock the repository: `git-crypt unlock`.',
        signature: ascii('\0GITCRYPT'),
    },
    { name: 'a file encrypted by age', conversion: 'Decrypt it first.', signature: ascii('age-encryption.org/') },
    { name: 'a GIF picture', conversion: EXPORT, signature: ascii('GIF8') },
    { name: 'a PNG picture', conversion: EXPORT, signature: [0x89, ...ascii('PNG')] },
    { name: 'a JPEG picture', conversion: EXPORT, signature: [0xff, 0xd8, 0xff] },
    {
        name: 'a Git LFS pointer, not the data',
        conversion: 'Fetch the file: `git lfs pull`, or `lfs: true` in actions/checkout.',
        signature: ascii('version https://git-lfs.github.com/spec/'),
    },
];
/** Text in two or four bytes a character shows as every other byte, or three of four bytes, being zero. */
function nameWideEncoding(bytes) {
    const head = bytes.subarray(0, 512);
    if (head.length < 4)
        return undefined;
    const zeros = [0, 0];
    for (let at = 0; at < head.length; at += 1)
        if (head[at] === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const half = head.length / 2;
    if (even + odd === head.length)
        return { name: 'zero bytes only', conversion: 'Write the file again; the disk was full or the copy broke off.' };
    const quarters = [0, 1, 2, 3].map((place) => {
        const bytes = head.filter((_, at) => at % 4 === place);
        return bytes.filter((byte) => byte === 0).length > bytes.length * 0.9;
    });
    if (head.length >= 16 && quarters.filter(Boolean).length === 3)
        return { name: 'UTF-32 text without a byte order mark', conversion: RESAVE.replace('16', '32') };
    const wide = (even > half * 0.7 && odd < half * 0.3) || (odd > half * 0.7 && even < half * 0.3);
    return wide ? { name: 'UTF-16 text without a byte order mark', conversion: RESAVE } : undefined;
}

;// CONCATENATED MODULE: ./build/dataset/name-foreign-file.js




/**
 * Names a text file of which most lines (the first among them) are not JSON, when it is something else as a whole:
 * pretty-printed JSON, a list, CSV, HTML … Nothing when the file is best described line by line.
 */
function nameForeignText({ firstLine, wholeText }) {
    const first = firstLine.trim();
    const simple = TEXTS.find(({ pattern }) => pattern.test(first));
    if (simple !== undefined)
        return simple;
    if (/^[[{]/.test(first))
        return nameNearlyJson(first) ?? namePrettyPrinted(first, wholeText) ?? nameRepeatedFault(wholeText);
    const text = wholeText() ?? '';
    return nameTable(first, text) ?? PLAIN_TEXT;
}
const PLAIN_TEXT = {
    name: 'plain text',
    conversion: 'Write JSON Lines: one object with `messages` per line.',
};
/** Looked at in this order, on the first line that is not blank. */
const TEXTS = [
    {
        name: 'an HTML page',
        conversion: 'Download the file itself, not the page that shows it; an error page often hides here.',
        pattern: /^<(?:!doctype html|html|head|body|!--)/i,
    },
    {
        name: 'XML',
        conversion: 'Write JSON Lines: one object with `messages` per line.',
        pattern: /^<\?xml|^<[a-z][\w:-]*[\s>]/i,
    },
    { name: 'JSON inside a Markdown fence', conversion: 'Remove the lines with ```.', pattern: /^(?:```|~~~)/ },
    {
        name: 'the text of an error page, not the data',
        conversion: 'Download the file again and look at the status of the answer.',
        pattern: /^(?:\d{3}:? )?(?:not found|forbidden|unauthorized|bad gateway|access denied|internal server error|service unavailable|curl: \(\d+\))/i,
    },
    {
        name: 'a DVC pointer, not the data',
        conversion: 'Fetch the file: `dvc pull`.',
        pattern: /^outs:$/,
    },
    {
        name: 'a git-annex pointer, not the data',
        conversion: 'Fetch the file: `git annex get`.',
        pattern: /^\/?(?:\.\.\/)*(?:\.git\/)?annex\/objects\//,
    },
    { name: 'an encrypted message (PGP)', conversion: 'Decrypt it first.', pattern: /^-----BEGIN PGP MESSAGE-----/ },
    {
        name: 'a file with an unresolved merge conflict',
        conversion: 'Decide between the two sides and remove the lines with <<<<<<<, ======= and >>>>>>>.',
        pattern: /^<{7} /,
    },
    {
        name: 'a patch, not the file',
        conversion: 'Apply it with `git apply`, and use the file itself.',
        pattern: /^(?:diff --git |--- a\/|Index: )/,
    },
    {
        name: 'a stream of server-sent events',
        conversion: 'Keep what follows "data: ": sed -n \'s/^data: //p\' FILE; each event is one piece of an answer.',
        pattern: /^(?:data|event): ?\S/,
    },
    {
        name: 'a JSON text sequence (RFC 7464): a control character stands before each object',
        conversion: "Remove the record separators: tr -d '\\036' < FILE.",
        pattern: /^\p{Cc}\s*\{/u,
    },
    { name: 'an RTF document', conversion: 'Save it as plain text in JSON Lines.', pattern: /^\{\\rtf/ },
    {
        name: 'a dump of a database (SQL)',
        conversion: 'Query the rows and write one JSON object per line.',
        pattern: /^(?:--|\/\*).*(?:dump|SQL)|^(?:create table|insert into|begin transaction|pragma )/i,
    },
    {
        name: 'an exported chat (date, time, name: text)',
        conversion: 'Write JSON Lines: the messages of one conversation as `messages`, with one side as user and the other as assistant.',
        pattern: /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]?(?: -)? [^:]{1,60}: /i,
    },
    {
        name: 'log lines',
        conversion: 'Write JSON Lines: take question and answer out of the log.',
        pattern: /^(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR)\b)/,
    },
    {
        name: 'JavaScript or TypeScript',
        conversion: 'Run it and write each object with JSON.stringify on a line of its own.',
        pattern: /^(?:module\.exports|export (?:default|const)|const|let|var|import)\b.*[={'"]/,
    },
    {
        name: 'Python',
        conversion: 'Run it and write each object with json.dumps on a line of its own.',
        pattern: /^(?:import \w+$|from \w[\w.]* import |\w+ = (?:\[|\{)|def \w+\()/,
    },
    {
        name: 'TOML or INI',
        conversion: 'Convert it to JSON Lines: one object per line.',
        pattern: /^(?:\[\[?[A-Za-z_][\w.-]*\]\]?$|[A-Za-z_][\w.-]* = \S)/,
    },
    {
        name: 'base64 text',
        conversion: 'Decode it: base64 -d FILE.',
        pattern: /^(?:eyJ|W3si|Cnsi)[A-Za-z0-9+/]{57,}={0,2}$/,
    },
    {
        name: 'JSON text inside strings: each line was encoded twice',
        conversion: 'Write the objects themselves: jq -r . FILE.',
        pattern: /^"\s*\{\s*\\"/,
    },
    {
        name: 'a column of a CSV table that holds JSON',
        conversion: 'Read it with a CSV library and write the text of the column, one object per line.',
        pattern: /^"\s*[{[]\s*\{?""/,
    },
    {
        name: 'a Markdown table',
        conversion: 'Convert each row to a chat line: first column user, second column assistant.',
        pattern: /^\|.*\|$/,
    },
    {
        name: 'dialogues as plain text',
        conversion: 'Write JSON Lines: each turn as a message, with the name before the colon as its role.',
        pattern: /^(?:Q|A|Human|User|Question|Assistant|System|Customer|Agent|Bot|Me) ?(?:\d+ ?)?: \S/i,
    },
    {
        name: 'YAML',
        conversion: 'Convert it to JSON Lines: one object per line.',
        pattern: /^(?:(?:---|%YAML.*)$|(?:- +)?[A-Za-z_][\w-]*:(?:$| +[|>]?-?$))/,
    },
    {
        name: 'Python dictionaries, not JSON',
        conversion: 'Write the lines with json.dumps(example), not with str(example).',
        pattern: /^\[?\s*\{\s*'/,
    },
];
/** Several objects on one line, behind each other or parted by a character that is no line feed. */
function nameNearlyJson(first) {
    if (/^\{\s*[A-Za-z_$][\w$]*\s*:/.test(first)) {
        return {
            name: 'JavaScript objects or JSON5, not JSON: the keys have no quotes',
            conversion: 'Write the lines with JSON.stringify, or convert the file with the json5 package.',
        };
    }
    if (!first.startsWith('{'))
        return undefined;
    const isSequence = (text) => {
        const { error, values } = (0,scan_json/* scanJson */.E)(text, { many: true });
        return error === undefined && values > 1;
    };
    if (isSequence(first) && !/^[^\n]*\},$/.test(first)) {
        return {
            name: 'several JSON objects on one line',
            conversion: "Write each object on a line of its own: jq -c '.' FILE.",
        };
    }
    for (const separator of ['\u2028', '\u2029', '\u0085', '\u000b', '\u000c', '\u0000', '\u001e']) {
        if (!first.includes(separator) || !isSequence(first.replaceAll(separator, '\n')))
            continue;
        const code = separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        return {
            name: `JSON objects with the character U+${code} between them instead of a line feed`,
            conversion: 'End each line with a line feed (U+000A).',
        };
    }
    return undefined;
}
const LINES_COMPARED = 20;
/** A fault that nearly every line has is a matter of the format, not of the lines. */
function nameRepeatedFault(wholeText) {
    const lines = (wholeText()?.slice(0, 200_000).split('\n', LINES_COMPARED) ?? []).filter((line) => line.trim() !== '');
    const faults = lines.map((line) => (0,scan_json/* scanJson */.E)(line).error?.reason);
    const [usual] = faults;
    const share = faults.filter((fault) => fault === usual).length / faults.length;
    if (usual === undefined || lines.length < 3 || share < 0.8 || /the line ends|closing quote/.test(usual))
        return undefined;
    return {
        name: `lines that are nearly JSON; each has ${usual}`,
        conversion: 'Write the lines with a JSON library, not by hand or with a template.',
    };
}
function namePrettyPrinted(first, wholeText) {
    const { error } = (0,scan_json/* scanJson */.E)(first);
    if (error === undefined)
        return undefined;
    if (/^\{.*\},$/.test(first) && (0,scan_json/* scanJson */.E)(first.slice(0, -1)).error === undefined) {
        return { name: 'JSON objects separated by commas', conversion: 'Remove the comma at the end of each line.' };
    }
    if (!error.reason.startsWith('the line ends'))
        return undefined;
    const text = wholeText();
    const scan = text === undefined ? undefined : (0,scan_json/* scanJson */.E)(text, { many: true });
    const known = scan?.error === undefined && scan?.values === 1 && first.startsWith('{') ? nameWhole(text ?? '') : undefined;
    if (known !== undefined)
        return known;
    const kind = first.startsWith('[') ? 'a JSON array over several lines' : 'pretty-printed JSON over several lines';
    const broken = scan?.error === undefined ? '' : ', with a syntax error as well';
    const conversion = first.startsWith('[')
        ? "Write each element on a line of its own: jq -c '.[]' FILE."
        : "Write each object on a line of its own: jq -c '.' FILE.";
    return { name: `${kind}${broken}`, conversion };
}
const LARGEST_OBJECT = 4_000_000;
/** One object over several lines that is known for what it is: a notebook, an error answer, an export. */
function nameWhole(text) {
    const value = text.length > LARGEST_OBJECT ? undefined : JSON.parse(text);
    if (!(0,json/* isJsonObject */.OW)(value) || 'messages' in value || 'prompt' in value)
        return undefined;
    const named = (0,name_foreign_format/* nameForeignFormat */.v)(value);
    return named.name.startsWith('an unknown') ? undefined : named;
}
/** The same number of separators in the header and in most of the first lines. */
function nameTable(first, text) {
    for (const [separator, name] of [
        ['\t', 'a table separated by tabs (TSV)'],
        [',', 'a table separated by commas (CSV)'],
        [';', 'a table separated by semicolons (CSV)'],
        ['|', 'a table separated by bars'],
    ]) {
        const isQuoted = separator !== '\t' && first.startsWith('"') && first.includes(`"${separator}"`);
        const between = isQuoted ? `"${separator}"` : separator;
        const columns = first.split(between).length;
        if (columns < 2 || !(isQuoted || /^["\w][\w "'.\-,;|\t]*$/u.test(first)))
            continue;
        const rows = text
            .slice(0, 20_000)
            .split('\n')
            .slice(1, 20)
            .filter((row) => row.trim() !== '');
        if (rows.length > 0 && rows.filter((row) => row.split(between).length >= columns).length >= rows.length * 0.6) {
            return {
                name,
                conversion: 'Convert each row: {"messages": [{"role": "user", "content": first column}, {"role": "assistant", "content": second column}]}.',
            };
        }
    }
    return undefined;
}


/***/ }),

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FILE_RULES)
});

// EXTERNAL MODULE: ./build/dataset/quote.js
var quote = __webpack_require__(735);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/dataset/rules/file/json-answers.js

const FEWEST_EXAMPLES = 5;
const SMALLEST_SHARE = 0.8;
/** The answers of a file in which at least four of five are JSON objects; none otherwise. */
function readJsonAnswers(examples) {
    const likely = examples.filter(({ answer }) => /^\s*\{/.test(answer)).length;
    if (examples.length < FEWEST_EXAMPLES || likely < examples.length * SMALLEST_SHARE)
        return [];
    const answers = examples.map((example) => ({ example, value: parseObject(example.answer) }));
    const parsed = answers.filter(({ value }) => value !== undefined).length;
    return parsed < examples.length * SMALLEST_SHARE ? [] : answers;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
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
                ...(added.length === 0 ? [] : [`has ${added.slice(0, 3).map(quote/* quote */.hD).join(', ')} besides`]),
                ...(absent.length === 0 ? [] : [`lacks ${absent.slice(0, 3).map(quote/* quote */.hD).join(', ')}`]),
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
var scan_json = __webpack_require__(9501);
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
                message: `The answer is not a JSON object like the others: ${reason}, in ${(0,quote/* quote */.hD)(example.answer)}.`,
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
        report({ line: 0, message: `All ${examples.length} examples have the same answer: ${(0,quote/* quote */.hD)(first.answer)}.` });
    },
};

// EXTERNAL MODULE: ./build/dataset/normalise.js
var normalise = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(9955);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(2548);
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
                const message = `The same input as line ${first.line} (${(0,quote/* quote */.hD)(example.input)}) has another answer: ${(0,quote/* quote */.hD)(first.answer)} there, ${(0,quote/* quote */.hD)(example.answer)} here.`;
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
                report({ line, pointer: '/id', message: `The id ${(0,quote/* quote */.hD)(String(id))} is also that of line ${first}.` });
        }
    },
};

// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(6883);
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
        report({ line: 0, message: `${share} % of the answers (${top.lines.length} of ${total}) are ${(0,quote/* quote */.hD)(top.text)}.` });
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
            const message = `The label ${(0,quote/* quote */.hD)(label.text)} stands once and is one letter away from ${(0,quote/* quote */.hD)(meant.text)} (${meant.lines.length} times).`;
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
            const message = `The label ${(0,quote/* quote */.hD)(label.text)} stands ${count}, ${(0,quote/* quote */.hD)(common.text)} ${common.lines.length} times; they look alike and differ in case, spaces, invisible characters or alphabet only.`;
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

// EXTERNAL MODULE: ./build/dataset/find-secrets.js
var find_secrets = __webpack_require__(7564);
// EXTERNAL MODULE: ./build/dataset/secret-kinds.js + 1 modules
var secret_kinds = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/dataset/rules/file/report-secrets.js



/** One finding per kind and file: the first line and the number of lines. */
function reportSecrets({ examples }, group, report) {
    const kinds = new Set(secret_kinds/* SECRET_KINDS */.d[group].map(({ name }) => name));
    for (const [kind, { line, role, count }] of findPlaces(examples)) {
        if (!kinds.has(kind))
            continue;
        const where = count === 1 ? '' : `, and in ${count} lines in all`;
        report({ line, message: `The ${role} message holds what looks like ${kind}${where}. The value is not shown.` });
    }
}
const report_secrets_remembered = new WeakMap();
/** The places of both groups, found in one reading. System messages that repeat are read once. */
function findPlaces(examples) {
    const known = report_secrets_remembered.get(examples);
    if (known !== undefined)
        return known;
    const places = new Map();
    const shared = new Map();
    for (const { line, messages } of examples) {
        for (const message of messages) {
            const text = (0,chat/* messageText */.L)(message);
            const isShared = message.role === 'system';
            const kinds = (isShared ? shared.get(text) : undefined) ?? (0,find_secrets/* findSecrets */.d)(text);
            if (isShared && shared.size < 1_000)
                shared.set(text, kinds);
            for (const kind of kinds)
                notePlace(places, kind, line, message.role);
        }
    }
    report_secrets_remembered.set(examples, places);
    return places;
}
function notePlace(places, kind, line, role) {
    const place = places.get(kind);
    if (place === undefined)
        places.set(kind, { line, role, count: 1, last: line });
    else if (place.last !== line) {
        place.count += 1;
        place.last = line;
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


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);



/** The bytes of a file. `setting` names what asked for it, for the error message. */
async function readBytes(path, setting) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
            kind: 'configuration',
            what: `The file ${path} cannot be read.`,
            evidence: `${setting} names it; the system says ${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error)}.`,
            remedy: 'Correct the path (relative paths start from the folder of the configuration file) or add the file.',
            cause: error,
        });
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8392);




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

/***/ 5566:
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

/***/ 2823:
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
