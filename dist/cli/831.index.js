export const id = 831;
export const ids = [831];
export const modules = {

/***/ 84463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ makeNearestFinder),
/* harmony export */   LF: () => (/* binding */ joinNearest),
/* harmony export */   Mu: () => (/* binding */ countBlocks),
/* harmony export */   qg: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var _near_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60289);

/** Texts of the other table are taken so many at a time, in one thread or in several. */
const NEAREST_BLOCK = 32_768;
/** Beyond this many matches in a block, texts that have one are left alone: where files are of one mould, all pairs match. */
const MOST_MATCHES = 200_000;
/** What is near in one block after the other; whoever has threads does blocks in several. */
function findNearest(search) {
    const find = makeNearestFinder(search);
    return joinNearest(Array.from({ length: countBlocks(search) }, (_, block) => find(block)));
}
function countBlocks({ train }) {
    return Math.ceil(train.size / NEAREST_BLOCK);
}
/** Makes the index of the held-out texts; what it returns finds what is near in a block. */
function makeNearestFinder({ train, heldOut, wanted }) {
    const textAt = (position) => wanted[position] ?? 0;
    const index = (0,_near_index_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNearIndex */ .P)({
        count: wanted.length,
        lengthOf: (position) => heldOut.lengthOf(textAt(position)),
        read: (reader, position) => reader.readFrom(heldOut, textAt(position)),
    });
    return (block) => {
        const nearest = new Map();
        let matches = 0;
        const skips = (right) => matches > MOST_MATCHES && nearest.has(textAt(right));
        const end = Math.min(train.size, (block + 1) * NEAREST_BLOCK);
        for (let text = block * NEAREST_BLOCK; text < end; text += 1) {
            if (train.isMarked(text))
                continue;
            for (const { right, similarity } of index.findFrom(train, text, { skips })) {
                matches += 1;
                const known = textAt(right);
                if (similarity > (nearest.get(known)?.similarity ?? 0))
                    nearest.set(known, { text: known, train: text, similarity });
            }
        }
        return [...nearest.values()];
    };
}
/** Joins what blocks found, in their order. */
function joinNearest(blocks) {
    const nearest = new Map();
    for (const found of blocks.flat()) {
        if (found.similarity > (nearest.get(found.text)?.similarity ?? 0))
            nearest.set(found.text, found);
    }
    return [...nearest.values()];
}


/***/ }),

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

/***/ 60289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ makeNearIndex)
});

// EXTERNAL MODULE: ./build/dataset/gram-bitmap.js
var gram_bitmap = __webpack_require__(17182);
// EXTERNAL MODULE: ./build/dataset/gram-reader.js
var gram_reader = __webpack_require__(32714);
// EXTERNAL MODULE: ./build/dataset/set-sizes.js
var set_sizes = __webpack_require__(91304);
// EXTERNAL MODULE: ./build/dataset/sign-parts.js
var sign_parts = __webpack_require__(51893);
;// CONCATENATED MODULE: ./build/dataset/part-lists.js


/**
 * Two sets of grams of sizes a and b that are near differ in at most d = (a + b) / 9 grams. Divide all grams among k parts: at most
 * d parts differ, and in the others the two texts have exactly the same grams (Arasu, Ganti, Kaushik: Efficient exact
 * set-similarity joins, 2006). So every text is listed under the hash of its grams in each part, and a text is looked for in the
 * d + 1 parts whose lists are shortest. Sizes fall into bands of 5 : 4, each with a k of its own.
 */
class PartLists {
    #signer = new sign_parts/* PartSigner */.M();
    /** The bands that some text is in. */
    #bands = new Set();
    #mask;
    /** Per bucket of hashes, where its list starts in `members`. */
    #starts;
    /** Positions of texts, ascending within a list. */
    members;
    /** The hashes that some text has, and those that more than one has; a few others may seem to be there. */
    #present;
    #repeated;
    /** Where the lists that `choose` chose start and stop in `members`: the first `chosen` numbers. */
    starts = new Int32Array(256);
    stops = new Int32Array(256);
    chosen = 0;
    /** `mostParts`: no fewer than the texts have in all. `sizes`: of their sets, which `readAt` reads. */
    constructor(sizes, mostParts, readAt) {
        const hashes = new Int32Array(mostParts);
        let total = 0;
        for (let position = 0; position < sizes.length; position += 1) {
            const reader = readAt(position);
            sizes[position] = reader.size;
            if (reader.size === 0)
                continue;
            const band = (0,set_sizes/* bandOf */.BV)(reader.size);
            this.#bands.add(band);
            this.#signer.take(reader);
            const parts = this.#signer.sign(band);
            hashes.set(this.#signer.hashes.subarray(0, parts), total);
            total += parts;
        }
        const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(Math.max(16, total))));
        this.#mask = buckets - 1;
        this.#starts = new Int32Array(buckets + 1);
        this.#present = new BitFilter(buckets / 4);
        this.#repeated = new BitFilter(buckets / 4);
        for (let at = 0; at < total; at += 1) {
            const hash = hashes[at] ?? 0;
            if (this.#present.has(hash))
                this.#repeated.add(hash);
            else
                this.#present.add(hash);
            const bucket = hash & this.#mask;
            this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + 1;
        }
        for (let bucket = 0; bucket < buckets; bucket += 1)
            this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + (this.#starts[bucket] ?? 0);
        this.members = new Int32Array(total);
        const next = this.#starts.slice();
        let at = 0;
        for (let position = 0; position < sizes.length; position += 1) {
            const size = sizes[position] ?? 0;
            if (size === 0)
                continue;
            for (const end = at + (0,sign_parts/* countParts */.t)((0,set_sizes/* bandOf */.BV)(size)); at < end; at += 1) {
                const bucket = (hashes[at] ?? 0) & this.#mask;
                const place = next[bucket] ?? 0;
                next[bucket] = place + 1;
                this.members[place] = position;
            }
        }
    }
    /** Chooses lists in which every text near this one stands at least once. Returns how long they are together. */
    choose(reader, isMember) {
        this.chosen = 0;
        let total = 0;
        const own = (0,set_sizes/* bandOf */.BV)(reader.size);
        this.#signer.take(reader);
        for (let band = Math.max(0, own - 1); band <= own + 1; band += 1) {
            if (!this.#bands.has(band) || !(0,set_sizes/* mayMeet */.h4)(reader.size, band))
                continue;
            const parts = this.#signer.sign(band);
            const largest = Math.min((0,set_sizes/* largestSize */.W5)(band), (0,set_sizes/* largestNear */.LF)(reader.size));
            const wanted = (0,set_sizes/* largestDifference */.eG)(reader.size, largest) + 1;
            // Most parts of a text that is in the lists are its own alone.
            const filter = isMember && band === own ? this.#repeated : this.#present;
            total += this.#chooseOf(this.#signer.hashes.subarray(0, parts), filter, wanted);
        }
        return total;
    }
    /** The lists of `wanted` parts, the shortest; empty ones are left out. Changes `hashes`. */
    #chooseOf(hashes, filter, wanted) {
        let filled = 0;
        for (let part = 0; part < hashes.length; part += 1) {
            const hash = hashes[part] ?? 0;
            // Without a branch, the processor reads the filter for several parts at a time.
            hashes[filled] = hash & this.#mask;
            filled += filter.bitOf(hash);
        }
        // As many of the longest lists may be left out as there are parts beyond those wanted.
        let most = wanted - (hashes.length - filled);
        if (most <= 0)
            return 0;
        const limit = this.#limitLength(hashes, filled, most);
        most -= limit.shorter;
        let total = 0;
        for (let at = 0; at < filled; at += 1) {
            const bucket = hashes[at] ?? 0;
            const start = this.#starts[bucket] ?? 0;
            const stop = this.#starts[bucket + 1] ?? 0;
            const length = Math.min(255, stop - start);
            if (length > limit.length || (length === limit.length && most === 0))
                continue;
            if (length === limit.length)
                most -= 1;
            if (this.chosen === this.starts.length)
                this.#grow();
            this.starts[this.chosen] = start;
            this.stops[this.chosen] = stop;
            this.chosen += 1;
            total += stop - start;
        }
        return total;
    }
    /** The length up to which `most` lists are taken, and how many are shorter. Lengths beyond 255 count as 255. */
    #limitLength(buckets, count, most) {
        if (most >= count)
            return { length: 255, shorter: 0 };
        const counts = new Uint32Array(256);
        for (let at = 0; at < count; at += 1) {
            const bucket = buckets[at] ?? 0;
            const length = Math.min(255, (this.#starts[bucket + 1] ?? 0) - (this.#starts[bucket] ?? 0));
            counts[length] = (counts[length] ?? 0) + 1;
        }
        let length = 0;
        let shorter = 0;
        for (; shorter + (counts[length] ?? 0) < most; length += 1)
            shorter += counts[length] ?? 0;
        return { length, shorter };
    }
    #grow() {
        const { starts, stops } = this;
        this.starts = new Int32Array(starts.length * 2);
        this.stops = new Int32Array(stops.length * 2);
        this.starts.set(starts);
        this.stops.set(stops);
    }
}
const MOST_BUCKETS = 2 ** 22;
/** A set of hashes, one bit each: what was added is there, and a few others seem to be. */
class BitFilter {
    #bits;
    #mask;
    constructor(words) {
        this.#bits = new Int32Array(words);
        this.#mask = words - 1;
    }
    has(hash) {
        return this.bitOf(hash) === 1;
    }
    bitOf(hash) {
        return ((this.#bits[(hash >>> 5) & this.#mask] ?? 0) >>> (hash & 31)) & 1;
    }
    add(hash) {
        const word = (hash >>> 5) & this.#mask;
        this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (hash & 31));
    }
}

// EXTERNAL MODULE: ./build/dataset/prefix-lists.js
var prefix_lists = __webpack_require__(83131);
;// CONCATENATED MODULE: ./build/dataset/near-index.js






/**
 * An index over texts for "Jaccard similarity of the sets of character 5-grams is at least 0.8"; exact.
 *
 * Two kinds of lists give candidates, either of them all that there are, and for each text the shorter ones are read. Lists by
 * parts of the set stay short over a small vocabulary, where every single gram is frequent; lists by the rarest grams stay short
 * where texts are of one mould, and are made when a text needs them. Candidates are compared by bitmaps of 256 bits, and then gram
 * by gram.
 */
function makeNearIndex(texts) {
    const reader = new gram_reader/* GramReader */.lK();
    const other = new gram_reader/* GramReader */.lK();
    const sizes = new Int32Array(texts.count);
    const bitmaps = new Int32Array(texts.count * gram_bitmap/* BITMAP_WORDS */.me);
    const parts = new PartLists(sizes, boundParts(texts), (position) => {
        texts.read(reader, position);
        (0,gram_bitmap/* drawBitmap */.q8)(reader, bitmaps, position * gram_bitmap/* BITMAP_WORDS */.me);
        return reader;
    });
    let prefixes;
    const seenBy = new Int32Array(texts.count);
    const bitmap = new Int32Array(gram_bitmap/* BITMAP_WORDS */.me);
    let query = 0;
    function find(text, options) {
        reader.read(text);
        return findRead(options);
    }
    function findFrom(table, id, options) {
        reader.readFrom(table, id);
        return findRead(options);
    }
    function findRead(options = {}) {
        const { before = texts.count, one = false, isMember = false, skips } = options;
        const size = reader.size;
        if (size === 0)
            return NOTHING;
        const visits = parts.choose(reader, isMember);
        if (visits === 0)
            return NOTHING;
        bitmap.fill(0);
        (0,gram_bitmap/* drawBitmap */.q8)(reader, bitmap, 0);
        query += 1;
        const found = [];
        if (visits > WORTH_A_SECOND_LOOK) {
            prefixes ??= new prefix_lists/* PrefixLists */.E(sizes, (position) => {
                texts.read(other, position);
                return other;
            });
            if (prefixes.choose(reader) < visits) {
                searchPrefixes(prefixes);
                return found;
            }
        }
        for (let list = 0; list < parts.chosen; list += 1) {
            if (search(parts.members, parts.starts[list] ?? 0, parts.stops[list] ?? 0))
                break;
        }
        return found;
        function searchPrefixes({ short, long, ranks, shorts, longs }) {
            for (let at = 0; at < shorts; at += 1) {
                const rank = ranks[at] ?? 0;
                if (search(short.members, short.starts[rank] ?? 0, short.starts[rank + 1] ?? 0))
                    return;
                if (at < longs && search(long.members, long.starts[rank] ?? 0, long.starts[rank + 1] ?? 0))
                    return;
            }
        }
        /** True when the search is over. */
        function search(members, start, stop) {
            for (let at = start; at < stop; at += 1) {
                const right = members[at] ?? 0;
                if (right >= before)
                    break;
                if (seenBy[right] === query)
                    continue;
                seenBy[right] = query;
                const otherSize = sizes[right] ?? 0;
                if (!(0,set_sizes/* areNearSizes */.Hg)(size, otherSize))
                    continue;
                const most = (0,set_sizes/* largestDifference */.eG)(size, otherSize);
                if ((0,gram_bitmap/* countDifferentBits */.L5)(bitmap, bitmaps, right * gram_bitmap/* BITMAP_WORDS */.me, most) > most)
                    continue;
                if (skips?.(right) === true)
                    continue;
                texts.read(other, right);
                const common = other.countCommon(reader);
                if (size + otherSize - 2 * common > most)
                    continue;
                found.push({ right, similarity: common / (size + otherSize - common) });
                if (one)
                    return true;
            }
            return false;
        }
    }
    return { find, findFrom };
}
const NOTHING = [];
/** Fewer candidates are sooner looked at than avoided. */
const WORTH_A_SECOND_LOOK = 2_000;
/** No fewer parts than the texts have: a text has no more grams than characters. */
function boundParts(texts) {
    let most = 0;
    for (let position = 0; position < texts.count; position += 1) {
        most += (0,sign_parts/* countParts */.t)((0,set_sizes/* bandOf */.BV)(Math.max(1, texts.lengthOf(position) - 4)));
    }
    return most;
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
    const counters = new Map();
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
        const { encoding } = options;
        const counter = counters.get(encoding) ?? (await (await Promise.all(/* import() */[__webpack_require__.e(877), __webpack_require__.e(279), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 32758))).loadTokenCounter(encoding));
        counters.set(encoding, counter);
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
/** 0, 1, 2 \u2026: each number to one thread only. */
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
/* harmony import */ var _unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61796);


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
        throw (0,_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableFile */ ._)(path, setting, error);
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


/***/ }),

/***/ 61796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78392);


/** A named file that the system does not give. `setting` says what asked for it. */
function unreadableFile(path, setting, cause) {
    const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(cause);
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'configuration',
        what: `The file ${path} cannot be read.`,
        evidence: `${setting} names it; ${words[code] ?? `the system says ${code}`}.`,
        remedy: code === 'EISDIR'
            ? `Name a file in it, or files by a glob such as ${path.replace(/\/+$/, '')}/*.jsonl.`
            : 'Correct the path, or add the file. Relative paths of a configuration start from its folder, all others from the working folder.',
        cause,
    });
}
const words = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not read it',
    EPERM: 'this user may not read it',
};


/***/ })

};
