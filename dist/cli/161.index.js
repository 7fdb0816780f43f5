export const id = 161;
export const ids = [161];
export const modules = {

/***/ 98944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkFiles),
  O: () => (/* binding */ checkFilesInThreads)
});

// EXTERNAL MODULE: ./build/dataset/check-file.js + 4 modules
var check_file = __webpack_require__(10903);
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
            message: `The input ${(0,quote/* quote */.h)(inputs.get(leak.heldOutLine))} ${how} line ${leak.trainLine} of ${report.train}${answer}.`,
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

// EXTERNAL MODULE: ./build/dataset/count-tokens.js + 3 modules
var count_tokens = __webpack_require__(22279);
// EXTERNAL MODULE: ./build/dataset/find-near-duplicates.js
var find_near_duplicates = __webpack_require__(67498);
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
 * content; ids that are already taken get -2, -3 \u2026 in the order of the lines, so that ids are unique within the file.
 * Samples with the same input, normalised, are one group, whatever their file.
 */
function parseSamples({ examples }) {
    const taken = new Set();
    return examples.flatMap((example) => {
        const target = example.messages.findLastIndex(({ role }) => role === 'assistant');
        const expected = example.messages[target];
        if (expected === undefined)
            return [];
        const { file, line, tools } = example;
        const metadata = Object.keys(example.metadata).length === 0 ? NOTHING : example.metadata;
        const id = chooseId(example.id === undefined ? hashContent(example) : String(example.id), taken);
        const input = example.messages.slice(0, target);
        const group = hash((0,normalise/* inputKey */.sM)(example));
        return [{ id, file, line, input, expected, ...(tools === undefined ? {} : { tools }), group, metadata }];
    });
}
/** One object for all samples that say nothing about themselves. */
const NOTHING = {};
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
    // A slice of the text of all digits would keep the whole of it in memory.
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest().toString('hex', 0, 8);
}

;// CONCATENATED MODULE: ./build/dataset/check-files.js





/** All files of a task: each by itself, then every file that a model learns from or is shown against every held-out file. */
function checkFiles(files, { counter = (0,count_tokens/* makeTokenCounter */.o)(), ...options } = {}) {
    const alone = files.map((file) => (0,check_file/* checkFile */.vH)({ ...file, ...options }, counter));
    return joinChecks(alone, compareAll(alone));
}
/** As `checkFiles`, to the byte, with what takes long done elsewhere. */
async function checkFilesInThreads(files, threads, options = {}) {
    const checks = [];
    for (const file of files) {
        const started = (0,check_file/* startCheck */.b7)({ ...file, ...options });
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
    const whole = alone.map((file, index) => (0,check_file/* addNearDuplicates */.kx)(file, found[index] ?? find_near_duplicates/* NO_NEAR_DUPLICATES */.Up));
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
/** Equal ids in two held-out files get -2, -3 \u2026, as within one file. */
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
