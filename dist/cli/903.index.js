export const id = 903;
export const ids = [903];
export const modules = {

/***/ 10903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kx: () => (/* binding */ addNearDuplicates),
  vH: () => (/* binding */ checkFile),
  b7: () => (/* binding */ startCheck)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/dataset/byte-source.js
function sourceOf(bytes) {
    if (!(bytes instanceof Uint8Array))
        return bytes;
    return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

// EXTERNAL MODULE: ./build/dataset/check-line.js + 2 modules
var check_line = __webpack_require__(30933);
// EXTERNAL MODULE: ./build/dataset/check-lines.js
var check_lines = __webpack_require__(801);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js + 3 modules
var count_tokens = __webpack_require__(22279);
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
// EXTERNAL MODULE: ./build/dataset/name-foreign-file.js + 2 modules
var name_foreign_file = __webpack_require__(1458);
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
    if (filled === 1 && text.trimStart().startsWith('[')) {
        const list = (0,json/* parseJsonList */.cA)(text) ?? [];
        if (list.length > 0 && list.every(name_foreign_file/* isAnnotated */.ne))
            return name_foreign_file/* ANNOTATED */.$G;
        if (holdsObjects(list))
            return (0,name_foreign_file/* nameElements */.Vr)(ARRAY_ON_ONE_LINE, list);
    }
    const wholeText = () => source.size > LARGEST_TEXT_BYTES ? undefined : (0,parse_line/* decode */.D4)(source.read(range.from, range.to));
    return (0,name_foreign_file/* nameForeignText */.rn)({ firstLine: text, wholeText });
}
const ARRAY_ON_ONE_LINE = {
    name: 'a JSON array on one line',
    conversion: "Write each element on a line of its own: jq -c '.[]' FILE.",
};
function holdsObjects(list) {
    return list.length > 0 && list.every((item) => (0,json/* isJsonObject */.OW)(item) && !('role' in item));
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
/** The service: `Input file \u2026 is in the fine-tune-chat format, but the specified fine-tuning job is not using 'supervised' \u2026` */
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
        const hint = 'Convert it to chat lines: {"messages": [{"role": "user", \u2026}, {"role": "assistant", \u2026}]}.';
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
function checkFile(file, counter = (0,count_tokens/* makeTokenCounter */.o)()) {
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
    const foreign = (0,name_foreign_file/* nameForeignBytes */.xG)(head);
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
    const value = (0,json/* parseJsonObject */.dw)((0,parse_line/* decode */.D4)(source.read(start, end)));
    if (value !== undefined)
        return (0,check_lines/* readExample */.$)(value, (0,check_line/* readConversation */.G)(value, format), options.path, line);
    throw new failure/* Failure */.H({
        kind: 'outside',
        what: `The file ${options.path} changed while it was checked.`,
        evidence: `Line ${line} is not what it was.`,
        remedy: 'Run again when nothing writes to the file.',
    });
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

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $G: () => (/* binding */ ANNOTATED),
  ne: () => (/* binding */ isAnnotated),
  Vr: () => (/* binding */ nameElements),
  xG: () => (/* reexport */ nameForeignBytes),
  rn: () => (/* binding */ nameForeignText)
});

// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/dataset/name-first-line.js
/** Names a text by what its first line alone gives away. `first` is that line, trimmed, the first that is not blank. */
function nameFirstLine(first) {
    return TEXTS.find(({ pattern }) => pattern.test(first));
}
/** Looked at in this order. */
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
        name: 'Python tuples, as in training data for spaCy',
        conversion: 'Run it and write each example with json.dumps on a line of its own, as {"messages": [\u2026]}.',
        pattern: /^\[?\s*\(\s*[ru]?['"]/,
    },
    {
        name: 'labels of fastText (__label__)',
        conversion: 'Write JSON Lines: the text as user message, the label without `__label__` as assistant message.',
        pattern: /^__label__\S/,
    },
    {
        name: 'numbered lines',
        conversion: "Remove the numbers: sed -E 's/^ *[0-9]+[.):]? *//' FILE.",
        pattern: /^\d{1,9}(?:[.):]|\t| ) *\{\s*"/,
    },
    {
        name: 'TOML or INI',
        conversion: 'Convert it to JSON Lines: one object per line.',
        pattern: /^(?:\[\[?[A-Za-z_][\w.-]*\]\]?$|[A-Za-z_][\w.-]* = \S)/,
    },
    {
        name: 'base64 text',
        conversion: 'Decode it: base64 -d FILE.',
        pattern: /^(?:eyJ|W3si|Cnsi|H4sI)[A-Za-z0-9+/]{57,}={0,2}$/,
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
        pattern: /^(?:(?:---|%YAML.*)$|(?:- +)?[A-Za-z_][\w-]*:(?:$| +[|>]?-?$)|- +[A-Za-z_][\w-]*: +\S|version: +['"]?\d)/,
    },
    {
        name: 'Python dictionaries, not JSON',
        conversion: 'Write the lines with json.dumps(example), not with str(example).',
        pattern: /^\[?\s*\{\s*'/,
    },
];

// EXTERNAL MODULE: ./build/dataset/name-foreign-format.js + 2 modules
var name_foreign_format = __webpack_require__(74700);
// EXTERNAL MODULE: ./build/dataset/recognise-format.js
var recognise_format = __webpack_require__(72156);
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
 * pretty-printed JSON, a list, CSV, HTML \u2026 Nothing when the file is best described line by line.
 */
function nameForeignText({ firstLine, wholeText }) {
    const first = firstLine.trim();
    const known = nameFirstLine(first);
    if (known !== undefined)
        return known;
    if (/^[[{]/.test(first))
        return (nameNearlyJson(first) ??
            namePrettyPrinted(first, wholeText) ??
            nameRepeatedFault(wholeText) ??
            nameLists(wholeText));
    const text = wholeText() ?? '';
    // Spreadsheets say so which separator they use.
    if (/^sep=.$/.test(first))
        return SEPARATED;
    return nameTable(first, text) ?? nameTags(text) ?? PLAIN_TEXT;
}
const SEPARATED = {
    name: 'a table of a spreadsheet (CSV with a line sep=)',
    conversion: 'Convert each row: {"messages": [{"role": "user", "content": first column}, {"role": "assistant", "content": second column}]}.',
};
const PLAIN_TEXT = {
    name: 'plain text',
    conversion: 'Write JSON Lines: one object with `messages` per line.',
};
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
    const lists = lines.map(json/* parseJsonList */.cA).filter((list) => list !== undefined);
    if (lines.length < 3 || lists.length < lines.length * 0.8)
        return undefined;
    if (lists.every(isAnnotated))
        return ANNOTATED;
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
/** A text with its annotations: ["Uber blew \u2026", {"entities": [[0, 4, "ORG"]]}] */
function isAnnotated(value) {
    return ((0,json/* isList */.Lv)(value) &&
        value.length === 2 &&
        typeof value[0] === 'string' &&
        (0,json/* isJsonObject */.OW)(value[1]) &&
        ANNOTATIONS.some((key) => (0,json/* isJsonObject */.OW)(value[1]) && key in value[1]));
}
const ANNOTATIONS = ['entities', 'cats', 'spans', 'links'];
const ANNOTATED = {
    name: 'training data for spaCy (a text and its entities)',
    conversion: 'Convert each pair: {"messages": [{"role": "user", "content": text}, {"role": "assistant", "content": the entities as JSON}]}.',
};
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
    const format = { name: `${kind}${broken}`, conversion };
    const list = first.startsWith('[') && (text?.length ?? 0) <= LARGEST_OBJECT ? (0,json/* parseJsonList */.cA)(text ?? '') : undefined;
    if (list?.every(isAnnotated) === true && list.length > 0)
        return ANNOTATED;
    return list === undefined ? format : nameElements(format, list);
}
/** An array whose elements are of a known format themselves: the conversion goes on. */
function nameElements(format, [first]) {
    if (!(0,json/* isJsonObject */.OW)(first) || (0,recognise_format/* recogniseFormat */.b)(first) !== 'unknown')
        return format;
    const element = (0,name_foreign_format/* nameForeignFormat */.v)(first);
    return {
        name: `${format.name}, each element ${element.name}`,
        conversion: `${format.conversion} Then: ${element.conversion}`,
    };
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
/** Letters, numbers and the signs that names of columns have. */
const HEADER = /^["\p{L}\p{N}_][\p{L}\p{M}\p{N}_ "'.\-,;|\t?!()/:#&%+*@]*$/u;
/** A word and its tag on each line, a blank line after each sentence. */
function nameTags(text) {
    const lines = text.slice(0, 20_000).split('\n').slice(0, -1);
    const words = lines.filter((line) => line.trim() !== '');
    const tagged = words.filter((line) => /^\S+(?:[ \t]\S+){0,3}[ \t](?:O|[BIES]-\S+)\s*$/.test(line));
    if (words.length < 3 || tagged.length < words.length * 0.9)
        return undefined;
    return {
        name: 'words with tags, one per line (CoNLL)',
        conversion: 'Write JSON Lines: the sentence as user message, its entities as JSON as assistant message.',
    };
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
        if (columns < 2 || !(isQuoted || HEADER.test(first)))
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


/***/ })

};
