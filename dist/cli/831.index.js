export const id = 831;
export const ids = [831];
export const modules = {

/***/ 30185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Q: () => (/* binding */ LineJoiner)
/* harmony export */ });
/* harmony import */ var _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47337);
/* harmony import */ var _example_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58540);
/* harmony import */ var _secret_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47252);



/** Joins the ranges of a file that is too large to keep its examples, added in their order, to what one reading of all of them would have given. */
class LineJoiner {
    #findings = new _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticList */ .w();
    #table = new _example_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ExampleTable */ .l();
    #secrets = new _secret_places_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretPlaces */ .R();
    #lines = 0;
    #blank = 0;
    #firstBlank = 0;
    add({ lines, blank, findings, table, secrets }) {
        if (this.#blank === 0 && blank.count > 0)
            this.#firstBlank = this.#lines + blank.first;
        this.#blank += blank.count;
        this.#findings.append(findings, this.#lines);
        this.#table.append(table, this.#lines);
        this.#secrets.append(secrets, this.#lines);
        this.#lines += lines;
    }
    finish() {
        return {
            lines: this.#lines,
            blank: { count: this.#blank, first: this.#firstBlank },
            findings: this.#findings,
            table: this.#table,
            secrets: this.#secrets,
            examples: [],
        };
    }
}
/** What can be sent to another thread. */
function partsOf({ lines, blank, findings, table, secrets }) {
    return {
        lines,
        blank,
        findings: { kept: findings.kept, counts: findings.counts },
        table: table.parts,
        secrets: secrets.byKind,
    };
}


/***/ }),

/***/ 51831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerTasks: () => (/* binding */ answerTasks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _dataset_check_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(801);
/* harmony import */ var _dataset_find_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84463);
/* harmony import */ var _dataset_join_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30185);
/* harmony import */ var _dataset_near_bands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2594);
/* harmony import */ var _dataset_near_survey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47888);
/* harmony import */ var _dataset_part_chains_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77557);
/* harmony import */ var _dataset_text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91113);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35274);









/** The other side of `startThreads`: does one task after the other, for as long as the thread lives. */
function answerTasks() {
    let counter;
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async (task) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await carryOut(task));
    });
    async function carryOut(task) {
        if (task.kind === 'nearest')
            return searchBlocks(task);
        if (task.kind !== 'lines')
            return compareTexts(task);
        const { range, options, format } = task;
        // The tokenizer's tables are large, and texts are compared without them.
        counter ??= (await Promise.all(/* import() */[__webpack_require__.e(359), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 67754))).makeTokenCounter();
        const source = (0,_open_source_js__WEBPACK_IMPORTED_MODULE_8__/* .openSource */ .o)(options.path, 'A thread');
        try {
            const checked = (0,_dataset_check_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLines */ .W)({ source, range, options, format, keepsExamples: false }, counter);
            return { kind: 'lines', lines: (0,_dataset_join_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(checked) };
        }
        finally {
            source.close();
        }
    }
}
const TEXTS_AT_ONCE = 4_096;
function compareTexts({ kind, texts, survey, drawn }) {
    const table = _dataset_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .TextTable */ .C.from(texts);
    if (kind === 'survey') {
        for (let from = draw(drawn) * TEXTS_AT_ONCE; from < table.size; from = draw(drawn) * TEXTS_AT_ONCE) {
            (0,_dataset_near_survey_js__WEBPACK_IMPORTED_MODULE_5__/* .surveyTexts */ .ZS)(table, survey, from, Math.min(table.size, from + TEXTS_AT_ONCE));
        }
    }
    else {
        const bands = (0,_dataset_near_survey_js__WEBPACK_IMPORTED_MODULE_5__/* .listBands */ .v_)(survey);
        const memory = new _dataset_part_chains_js__WEBPACK_IMPORTED_MODULE_6__/* .ChainMemory */ .D();
        for (let band = bands[draw(drawn)]; band !== undefined; band = bands[draw(drawn)])
            (0,_dataset_near_bands_js__WEBPACK_IMPORTED_MODULE_4__/* .markNearInBand */ .Q)({ texts: table, survey, band, memory });
    }
    return { kind: 'near' };
}
function searchBlocks({ train, heldOut, wanted, drawn }) {
    const search = { train: _dataset_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .TextTable */ .C.from(train), heldOut: _dataset_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .TextTable */ .C.from(heldOut), wanted };
    const find = (0,_dataset_find_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .makeNearestFinder */ .J3)(search);
    const count = (0,_dataset_find_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .countBlocks */ .Mu)(search);
    const blocks = [];
    for (let block = draw(drawn); block < count; block = draw(drawn))
        blocks.push([block, find(block)]);
    return { kind: 'nearest', blocks };
}
/** 0, 1, 2 …: each number to one thread only. */
function draw(drawn) {
    return Atomics.add(drawn, 0, 1);
}


/***/ }),

/***/ 35274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78392);



/** Pieces up to this size come from a window that is read at once. */
const WINDOW_BYTES = 64 * 1024;
/** Beyond the end of any file. */
const NOWHERE = Number.MAX_SAFE_INTEGER;
/** Opens a file to be read in pieces. `setting` names what asked for it, for the error message. */
function openSource(path, setting) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stat.isFile())
            return readInPieces(file, stat.size);
        // A pipe can be read only once, from its start to its end.
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        return { size: bytes.length, read: (from, to) => bytes.subarray(from, to), close: () => undefined };
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
function readInPieces(file, size) {
    const window = Buffer.allocUnsafeSlow(WINDOW_BYTES);
    let windowStart = NOWHERE;
    let windowEnd = NOWHERE;
    let block = Buffer.alloc(0);
    function read(from, to) {
        const end = Math.min(to, size);
        if (end <= from)
            return window.subarray(0, 0);
        if (end - from > WINDOW_BYTES) {
            // Blocks of one size follow each other; a longer piece is rare, and its memory is not kept.
            const target = block.length >= end - from ? block : Buffer.allocUnsafeSlow(end - from);
            if (target.length <= LARGEST_BLOCK_BYTES)
                block = target;
            return target.subarray(0, fill(target, from, end));
        }
        if (from < windowStart || end > windowEnd) {
            windowStart = from;
            windowEnd = from + fill(window, from, Math.min(from + WINDOW_BYTES, size));
        }
        return window.subarray(from - windowStart, Math.min(end, windowEnd) - windowStart);
    }
    function fill(target, from, to) {
        let read = 0;
        while (from + read < to) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, target, read, to - from - read, from + read);
            if (count === 0)
                break;
            read += count;
        }
        return read;
    }
    return { size, read, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file) };
}
const LARGEST_BLOCK_BYTES = 8 * 1024 * 1024;


/***/ }),

/***/ 78392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The system's short word for what went wrong, such as ENOENT. */
function systemErrorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
