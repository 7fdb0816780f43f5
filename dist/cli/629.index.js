export const id = 629;
export const ids = [629,754];
export const modules = {

/***/ 29420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkFiles),
  O: () => (/* binding */ checkFilesInThreads)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/dataset/byte-source.js
function sourceOf(bytes) {
    if (!(bytes instanceof Uint8Array))
        return bytes;
    return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

// EXTERNAL MODULE: ./build/dataset/check-line.js + 1 modules
var check_line = __webpack_require__(43641);
// EXTERNAL MODULE: ./build/dataset/check-lines.js
var check_lines = __webpack_require__(801);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js + 2 modules
var count_tokens = __webpack_require__(67754);
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
var diagnostic_list = __webpack_require__(47337);
// EXTERNAL MODULE: ./build/dataset/example-table.js
var example_table = __webpack_require__(58540);
// EXTERNAL MODULE: ./build/dataset/find-near-duplicates.js
var find_near_duplicates = __webpack_require__(67498);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/dataset/name-foreign-file.js + 1 modules
var name_foreign_file = __webpack_require__(21486);
// EXTERNAL MODULE: ./build/dataset/parse-line.js
var parse_line = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/dataset/read-lines.js
var read_lines = __webpack_require__(62021);
// EXTERNAL MODULE: ./build/dataset/rules/file/file-rules.js + 19 modules
var file_rules = __webpack_require__(70847);
// EXTERNAL MODULE: ./build/dataset/name-foreign-format.js + 2 modules
var name_foreign_format = __webpack_require__(74700);
// EXTERNAL MODULE: ./build/dataset/recognise-format.js
var recognise_format = __webpack_require__(72156);
// EXTERNAL MODULE: ./build/dataset/scan-json.js
var scan_json = __webpack_require__(89501);
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
var services = __webpack_require__(36883);
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
    return addNearDuplicates(finished, (0,find_near_duplicates/* findNearDuplicates */.OT)(finished.table.texts));
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
            secrets: checked.secrets.byKind,
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

// EXTERNAL MODULE: ./build/dataset/find-nearest.js
var find_nearest = __webpack_require__(84463);
// EXTERNAL MODULE: ./build/dataset/quote.js
var quote = __webpack_require__(90735);
;// CONCATENATED MODULE: ./build/dataset/compare-files.js


/** Up to this share of leaked lines the comparison of models is still worth running. */
const TOLERATED_SHARE = 0.05;
const MOST_LINE_DIAGNOSTICS = 100;
/**
 * Which held-out inputs stand in a file that the model learns from (or is shown as few-shot examples): exactly, normalised,
 * or nearly. Definitions: `normalise` and `makeNearIndex`. Inputs without a letter, number or mark are compared exactly only.
 */
function compareFiles(train, heldOut) {
    const { search, finish } = startComparison(train, heldOut);
    return finish((0,find_nearest/* findNearest */.qg)(search));
}
/** `compareFiles` up to the search for what is near, for those who have it done elsewhere. */
function startComparison(train, heldOut) {
    const twins = findTwins(train.table, heldOut.table);
    const { texts } = heldOut.table;
    const wanted = [];
    for (let text = 0; text < texts.size; text += 1)
        if (!twins.has(text) && !texts.isMarked(text))
            wanted.push(text);
    const search = { train: train.table.texts, heldOut: texts, wanted: Int32Array.from(wanted) };
    return { search, finish: (found) => finishComparison(train, heldOut, twins, found) };
}
function finishComparison(train, heldOut, twins, found) {
    const nearest = placeNearest(train.table, found);
    const leaks = [];
    let contradictions = 0;
    for (const [index, sample] of heldOut.examples.entries()) {
        const text = heldOut.table.textOf(index);
        const same = (twins.get(text) ?? []).flatMap((position) => train.examples[position] ?? []);
        const near = nearest.get(text);
        if (same.length === 0 && near === undefined)
            continue;
        if (same.some(({ answer }) => answer !== sample.answer))
            contradictions += 1;
        const leak = findLeak(sample, same, near, train);
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
/** By held-out text, the first example of the other file that has the text that it is near. */
function placeNearest(train, found) {
    const wanted = new Set(found.map(({ train: text }) => text));
    const positions = new Map();
    for (let position = 0; position < train.size; position += 1) {
        const text = train.textOf(position);
        if (wanted.has(text) && !positions.has(text))
            positions.set(text, position);
    }
    return new Map(found.map(({ text, train: near, similarity }) => [text, { position: positions.get(near) ?? 0, similarity }]));
}
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
// EXTERNAL MODULE: ./build/dataset/normalise.js
var normalise = __webpack_require__(84565);
;// CONCATENATED MODULE: ./build/dataset/parse-samples.js



/**
 * The examples of a held-out file as samples: what stands before the last assistant message is the input, that message the
 * expected answer. A sample's id is the line's own `id`, or else the first 16 hexadecimal digits of the SHA-256 of its
 * content; ids that are already taken get -2, -3 … in the order of the lines, so that ids are unique within the file.
 * Samples with the same input, normalised, are one group, whatever their file.
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
        const group = hash((0,normalise/* inputKey */.sM)(example));
        return [{ id, file, line, input, expected, ...(tools === undefined ? {} : { tools }), group, metadata }];
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
    return hash(content);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/dataset/check-files.js





/** All files of a task: each by itself, then every file that a model learns from or is shown against every held-out file. */
function checkFiles(files, { counter = (0,count_tokens.makeTokenCounter)(), ...options } = {}) {
    const alone = files.map((file) => checkFile({ ...file, ...options }, counter));
    return joinChecks(alone, compareAll(alone));
}
/** As `checkFiles`, to the byte, with what takes long done elsewhere. */
async function checkFilesInThreads(files, threads, options = {}) {
    const checks = [];
    for (const file of files) {
        const started = startCheck({ ...file, ...options });
        if (started.kind === 'finished') {
            checks.push({ texts: started.file.table.texts, finish: () => started.file });
            continue;
        }
        const lines = await threads.checkLines(started.lines);
        checks.push({ texts: lines.table.texts, finish: () => started.finish(lines) });
    }
    // Not before all lines are checked: the tokenizer and what is compared need as much memory each.
    const near = checks.map(({ texts }) => threads.findNearDuplicates(texts));
    const alone = checks.map(({ finish }) => finish());
    const comparisons = [];
    for (const heldOut of alone) {
        const own = [];
        for (const train of listLearntFrom(heldOut, alone)) {
            const { search, finish } = startComparison(train, heldOut);
            own.push(finish(await threads.findNearest(search)));
        }
        comparisons.push(own);
    }
    const found = await Promise.all(near);
    const whole = alone.map((file, index) => addNearDuplicates(file, found[index] ?? find_near_duplicates/* NO_NEAR_DUPLICATES */.Up));
    return joinChecks(whole, comparisons);
}
/** For each file, its comparisons with the files in which its lines must not stand. */
function compareAll(files) {
    return files.map((heldOut) => listLearntFrom(heldOut, files).map((train) => compareFiles(train, heldOut)));
}
function listLearntFrom({ report }, files) {
    const learntFrom = LEARNT_FROM[report.role];
    return files.filter((file) => learntFrom.includes(file.report.role) && file.examples.length > 0);
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

/***/ 67498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ listNearDuplicates),
/* harmony export */   OT: () => (/* binding */ findNearDuplicates),
/* harmony export */   Up: () => (/* binding */ NO_NEAR_DUPLICATES)
/* harmony export */ });
/* harmony import */ var _gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17182);
/* harmony import */ var _gram_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32714);
/* harmony import */ var _near_bands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2594);
/* harmony import */ var _near_survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47888);
/* harmony import */ var _part_chains_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77557);
/* harmony import */ var _set_sizes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91304);






const NO_NEAR_DUPLICATES = { count: 0, first: [] };
const MOST_LISTED = 5;
/**
 * The texts that are near (Jaccard similarity of 5-gram sets at least 0.8), but not equal, to one before them; exact. Whoever has
 * threads does the same steps in several.
 */
function findNearDuplicates(texts, mostLinkedParts) {
    const survey = (0,_near_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSurvey */ .L3)(texts.size);
    (0,_near_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyTexts */ .ZS)(texts, survey, 0, texts.size);
    const memory = new _part_chains_js__WEBPACK_IMPORTED_MODULE_4__/* .ChainMemory */ .D();
    for (const band of (0,_near_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .listBands */ .v_)(survey))
        (0,_near_bands_js__WEBPACK_IMPORTED_MODULE_2__/* .markNearInBand */ .Q)({ texts, survey, band, memory }, mostLinkedParts);
    return listNearDuplicates(texts, survey);
}
/** What the marks of all bands say. */
function listNearDuplicates(texts, survey) {
    let count = 0;
    const first = [];
    for (let text = 0; text < texts.size; text += 1) {
        if (survey.isNear[text] !== 1)
            continue;
        count += 1;
        if (first.length < MOST_LISTED)
            first.push({ text, earlier: findEarlier(texts, survey, text) });
    }
    return { count, first };
}
/** The first text that one is near: a few of them are sooner looked for than all remembered. */
function findEarlier(texts, { sizes, bitmaps }, text) {
    const reader = new _gram_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .GramReader */ .lK();
    const other = new _gram_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .GramReader */ .lK();
    reader.readFrom(texts, text);
    const bits = bitmaps.slice(text * _gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__/* .BITMAP_WORDS */ .me, (text + 1) * _gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__/* .BITMAP_WORDS */ .me);
    for (let earlier = 0; earlier < text; earlier += 1) {
        const size = sizes[earlier] ?? 0;
        if (!(0,_set_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .areNearSizes */ .Hg)(reader.size, size))
            continue;
        const most = (0,_set_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .largestDifference */ .eG)(reader.size, size);
        if ((0,_gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__/* .countDifferentBits */ .L5)(bits, bitmaps, earlier * _gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__/* .BITMAP_WORDS */ .me, most) > most)
            continue;
        other.readFrom(texts, earlier);
        if (reader.size + size - 2 * other.countCommon(reader) <= most)
            return earlier;
    }
    return text;
}


/***/ }),

/***/ 21486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* reexport */ nameForeignBytes),
  r: () => (/* binding */ nameForeignText)
});

// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/dataset/name-foreign-format.js + 2 modules
var name_foreign_format = __webpack_require__(74700);
// EXTERNAL MODULE: ./build/dataset/scan-json.js
var scan_json = __webpack_require__(89501);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/dataset/name-foreign-bytes.js

/** Names a file that is not text in UTF-8 at all, from its first bytes. */
function nameForeignBytes(bytes) {
    const magic = MAGIC.find(({ signature, at = 0 }) => signature.every((byte, index) => bytes[at + index] === byte));
    return magic ?? nameWideEncoding(bytes) ?? nameBinary(bytes);
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
/** Text in an older encoding is no UTF-8 either, but has hardly any control characters; compressed bytes have one in nine. */
function nameBinary(bytes) {
    const head = bytes.subarray(0, 512);
    const controls = head.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
    // The last character may be cut.
    const isText = [0, 1, 2, 3].some((cut) => (0,external_node_buffer_.isUtf8)(head.subarray(0, Math.max(0, head.length - cut))));
    if (isText || controls < head.length * 0.04)
        return undefined;
    return { name: 'binary data', conversion: 'Unpack or decrypt it, or export it as JSON Lines, one example per line.' };
}
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
        return (nameNearlyJson(first) ??
            namePrettyPrinted(first, wholeText) ??
            nameRepeatedFault(wholeText) ??
            nameLists(wholeText));
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
        name: 'prompts as plain text with control tokens ([INST], <|im_start|>)',
        conversion: 'Write JSON Lines: split the text at its control tokens into `messages`; the service adds its own.',
        pattern: /^(?:<s>|\[INST\]|<\|(?:im_start|begin_of_text|start_header_id|user|system)\|>)/,
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
        name: 'JSON with comments',
        conversion: "Remove the comments; JSON has none: sed '/^ *\\/\\//d' FILE.",
        pattern: /^\/[/*]/,
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
        pattern: /^(?:module\.exports|export (?:default|const)|const|let|var|import)\b.*[={['"]/,
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
    const lines = firstLines(wholeText);
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
/** Lines that are each a list: of messages, or of what a table's row holds. */
function nameLists(wholeText) {
    const lines = firstLines(wholeText);
    const lists = lines.map(parseList).filter((list) => list !== undefined);
    if (lines.length < 3 || lists.length < lines.length * 0.8)
        return undefined;
    if (lists.every((list) => list.every((item) => (0,json/* isJsonObject */.OW)(item) && 'role' in item))) {
        return {
            name: 'lists of messages without an object around them',
            conversion: "Wrap each list: jq -c '{messages: .}' FILE.",
        };
    }
    return {
        name: 'JSON lists, one per line',
        conversion: 'Convert each list: {"messages": [{"role": "user", "content": first element}, {"role": "assistant", "content": second element}]}.',
    };
}
function parseList(line) {
    try {
        const value = JSON.parse(line);
        return (0,json/* isList */.Lv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function firstLines(wholeText) {
    const lines = wholeText()?.slice(0, 200_000).split('\n', LINES_COMPARED) ?? [];
    return lines.filter((line) => line.trim() !== '');
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
