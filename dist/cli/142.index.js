export const id = 142;
export const ids = [142];
export const modules = {

/***/ 79142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSplit: () => (/* binding */ runSplit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/byte-order-mark.js
var byte_order_mark = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/dataset/check-files.js + 2 modules
var check_files = __webpack_require__(98944);
// EXTERNAL MODULE: ./build/dataset/parse-line.js
var parse_line = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/dataset/join-near.js
var join_near = __webpack_require__(93846);
;// CONCATENATED MODULE: ./build/dataset/group-alike.js

/**
 * Positions of the examples in groups that must stay together: inputs that are equal, equal when normalised, or near each
 * other (`joinNear`), over any number of steps. Every position is in one group; members are in the order given.
 */
function groupAlike(examples) {
    const byText = new Map();
    for (const [position, { input, normalised }] of examples.entries()) {
        // A text without a letter, number or mark has no normalised form and is compared as it is.
        const text = normalised === '' ? `\u0000${input}` : normalised;
        const known = byText.get(text);
        if (known === undefined)
            byText.set(text, [position]);
        else
            known.push(position);
    }
    const texts = [...byText.keys()];
    const parents = texts.map((_, index) => index);
    const index = (0,join_near/* makeNearIndex */.P)(texts.map((text) => (text.startsWith('\u0000') ? '' : text)));
    for (const [left, text] of texts.entries()) {
        if (text.startsWith('\u0000'))
            continue;
        for (const { right } of index.find(text))
            parents[findRoot(parents, right)] = findRoot(parents, left);
    }
    const groups = new Map();
    for (const [position, text] of texts.entries()) {
        const root = findRoot(parents, position);
        const members = byText.get(text) ?? [];
        const known = groups.get(root);
        if (known === undefined)
            groups.set(root, [...members]);
        else
            known.push(...members);
    }
    return [...groups.values()].map((members) => members.sort((left, right) => left - right));
}
/** With path halving (Tarjan, van Leeuwen 1984). */
function findRoot(parents, start) {
    let at = start;
    while (parents[at] !== at) {
        const above = parents[parents[at] ?? at] ?? at;
        parents[at] = above;
        at = above;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/dataset/stratify.js
const LONGEST_LABEL = 64;
/**
 * By answer, when the answers are labels: nine of ten short, on one line and no JSON, and each standing twice on average. Else
 * by the length of input and answer, doubling from one stratum to the next. Names are sorted, so that order does not matter.
 */
function stratify(examples) {
    const labels = examples.filter(({ answer }) => isLabel(answer));
    const distinct = new Set(labels.map(({ answer }) => answer));
    const byLabel = labels.length * 10 >= examples.length * 9 && distinct.size * 2 <= labels.length;
    const keys = examples.map(({ input, answer }) => {
        if (byLabel)
            return isLabel(answer) ? answer : LONGER;
        return nameLength(input.length + answer.length);
    });
    const names = [...new Set(keys)].sort(byLabel ? undefined : (left, right) => Number.parseInt(left, 10) - Number.parseInt(right, 10));
    const positions = new Map(names.map((name, position) => [name, position]));
    return { byLabel, names, stratumOf: keys.map((key) => positions.get(key) ?? 0) };
}
const LONGER = '(longer answers)';
function isLabel(answer) {
    return answer.length <= LONGEST_LABEL && !answer.trim().includes('\n') && !/^\s*[{[]/.test(answer);
}
function nameLength(length) {
    const from = 2 ** Math.floor(Math.log2(Math.max(1, length)));
    return `${from} to ${from * 2 - 1} characters`;
}

;// CONCATENATED MODULE: ./build/dataset/plan-split.js



/**
 * Chooses what to hold out. Lines with equal or nearly equal inputs (`groupAlike`) stay on one side; every stratum gives its
 * share as nearly as whole groups allow. Groups are drawn in the order of a hash of seed and content: each is as likely as
 * another of its size, the same lines give the same sides, and their order in the file does not matter.
 */
function planSplit(examples, portion, seed) {
    const { byLabel, names, stratumOf } = stratify(examples);
    const groups = makeGroups(examples, stratumOf, seed);
    const target = countTarget(portion, examples.length);
    const lines = count(names.length, stratumOf);
    const quotas = shareQuotas(target, names, lines, countGroups(names.length, groups), byLabel, seed);
    const held = drawGroups(groups, quotas, target);
    const heldOut = examples.map(() => false);
    for (const { members } of held)
        for (const member of members)
            heldOut[member] = true;
    const taken = count(names.length, stratumOf.filter((_, index) => heldOut[index]));
    const strata = names.map((name, stratum) => ({
        name,
        lines: lines[stratum] ?? 0,
        quota: quotas[stratum] ?? 0,
        heldOut: taken[stratum] ?? 0,
    }));
    return {
        heldOut,
        target,
        groups: groups.length,
        largestGroup: groups.reduce((largest, { members }) => Math.max(largest, members.length), 0),
        strata: byLabel ? strata.toSorted((left, right) => right.lines - left.lines) : strata,
        byLabel,
    };
}
/** At least one line on each side, where there are two. */
function countTarget(portion, lines) {
    const wanted = portion.kind === 'share' ? Math.round(portion.share * lines) : portion.count;
    return Math.max(Math.min(wanted, lines - 1), Math.min(1, lines - 1));
}
function makeGroups(examples, stratumOf, seed) {
    const groups = groupAlike(examples).map((members) => {
        const counts = new Map();
        for (const member of members) {
            const stratum = stratumOf[member] ?? 0;
            counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
        }
        const first = members.reduce((least, member) => {
            const hash = examples[member]?.hash ?? '';
            return least === '' || hash < least ? hash : least;
        }, '');
        return { members, counts, draw: hashOf(seed, first) };
    });
    return groups.sort((left, right) => (left.draw < right.draw ? -1 : 1));
}
/**
 * Whole numbers that add up to the target, as nearly in proportion as can be (largest remainders). A label keeps a line for
 * training, and one whose lines are all alike stays there: it could be judged or learned, not both.
 */
function shareQuotas(target, names, lines, groups, byLabel, seed) {
    const most = lines.map((all, stratum) => (byLabel ? ((groups[stratum] ?? 0) > 1 ? all - 1 : 0) : all));
    const eligible = most.reduce((sum, all, stratum) => sum + (all > 0 ? (lines[stratum] ?? 0) : 0), 0);
    const exact = lines.map((all, stratum) => (most[stratum] ?? 0) > 0 ? Math.min((target * all) / eligible, most[stratum] ?? 0) : 0);
    const quotas = exact.map(Math.floor);
    const order = names
        .map((name, stratum) => ({ stratum, rest: (exact[stratum] ?? 0) % 1, draw: hashOf(seed, name) }))
        .sort((left, right) => right.rest - left.rest || (left.draw < right.draw ? -1 : 1));
    let open = target - quotas.reduce((sum, quota) => sum + quota, 0);
    for (const { stratum } of [...order, ...order]) {
        if (open <= 0)
            break;
        if ((quotas[stratum] ?? 0) >= (most[stratum] ?? 0))
            continue;
        quotas[stratum] = (quotas[stratum] ?? 0) + 1;
        open -= 1;
    }
    return quotas;
}
/**
 * Takes each group, in the order of the draw, that brings the strata nearer to their quotas; then, while lines are missing in
 * all, those that at least do not lead away from them.
 */
function drawGroups(groups, quotas, target) {
    const missing = [...quotas];
    const taken = new Set();
    let open = target;
    const gain = ({ counts }) => {
        let sum = 0;
        for (const [stratum, lines] of counts) {
            const before = missing[stratum] ?? 0;
            sum += Math.abs(before) - Math.abs(before - lines);
        }
        return sum;
    };
    const take = (group) => {
        taken.add(group);
        open -= group.members.length;
        for (const [stratum, lines] of group.counts)
            missing[stratum] = (missing[stratum] ?? 0) - lines;
    };
    for (const group of groups)
        if (gain(group) > 0 && taken.size < groups.length - 1)
            take(group);
    for (const group of groups) {
        const nearer = Math.abs(open) > Math.abs(open - group.members.length);
        if (nearer && !taken.has(group) && gain(group) >= 0 && taken.size < groups.length - 1)
            take(group);
    }
    return [...taken];
}
function count(strata, stratumOf) {
    const counts = new Array(strata).fill(0);
    for (const stratum of stratumOf)
        counts[stratum] = (counts[stratum] ?? 0) + 1;
    return counts;
}
function countGroups(strata, groups) {
    return count(strata, groups.flatMap(({ counts }) => [...counts.keys()]));
}
function hashOf(seed, text) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${seed}:${text}`).digest('hex');
}

// EXTERNAL MODULE: ./build/dataset/split-lines.js
var split_lines = __webpack_require__(20617);
;// CONCATENATED MODULE: ./build/dataset/split-file.js






/** Divides a dataset file. A file with a line that is no example is not divided: nobody could say what that line is like. */
function splitFile({ path, bytes, portion, seed }) {
    const { report, files } = (0,check_files/* checkFiles */.g)([{ path, role: 'held-out', bytes }]);
    const examples = new Map(files.flatMap((file) => file.examples.map((example) => [example.line, example])));
    const start = (0,byte_order_mark/* hasByteOrderMark */.k)(bytes) ? 3 : 0;
    const filled = [];
    let blankLines = 0;
    for (const { number, start: from, end } of (0,split_lines/* splitLines */.u)(bytes, start)) {
        const line = bytes.subarray(from, end);
        if (examples.has(number))
            filled.push({ bytes: line, line: number });
        else if ((0,parse_line/* parseLine */.A)(line).kind === 'blank')
            blankLines += 1;
        else {
            const findings = report.files.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
            return { kind: 'unreadable', findings, lines: report.files[0]?.lines ?? 0 };
        }
    }
    const described = filled.flatMap(({ bytes: content, line }) => {
        const example = examples.get(line);
        return example === undefined
            ? []
            : [{ ...pick(example), hash: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') }];
    });
    const plan = planSplit(described, portion, seed);
    const side = (heldOut) => joinLines(filled.filter((_, index) => plan.heldOut[index] === heldOut).map((line) => line.bytes));
    return { kind: 'split', plan, train: side(false), heldOut: side(true), blankLines };
}
function pick({ input, normalised, answer }) {
    return { input, normalised, answer };
}
function joinLines(lines) {
    return Buffer.concat(lines.flatMap((line) => [line, LINE_END]));
}
const LINE_END = Uint8Array.of(0x0a);

// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(69592);
// EXTERNAL MODULE: ./build/files/replace-file.js
var replace_file = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
;// CONCATENATED MODULE: ./build/render/split-text.js




const MOST_ROWS = 30;
const LABEL_COLUMNS = 40;
/** What goes where: per label (or length) the lines of each side, and what the grouping made of the wish. */
function renderSplitText(plan, options) {
    const paint = (0,render_paint/* makePaint */.R)(options.colour);
    const lines = plan.heldOut.length;
    const heldOut = plan.heldOut.filter(Boolean).length;
    const notes = [
        ...(options.blankLines > 0 ? [`${(0,numbers/* formatPlural */.yk)(options.blankLines, 'blank line')} left out.`] : []),
        ...(heldOut === plan.target
            ? []
            : [`${(0,numbers/* formatPlural */.yk)(plan.target, 'line')} were asked for: lines that are nearly the same stay on one side.`]),
        ...plan.strata.flatMap(explainEmpty),
    ];
    const end = options.written
        ? paint('green', `Written: ${(0,escape_log/* escapeLogValue */.t6)(options.train)} and ${(0,escape_log/* escapeLogValue */.t6)(options.heldOut)}.`)
        : paint('yellow', `Nothing was written; --write writes ${(0,escape_log/* escapeLogValue */.t6)(options.train)} and ${(0,escape_log/* escapeLogValue */.t6)(options.heldOut)}.`);
    const blocks = [
        `${(0,escape_log/* escapeLogValue */.t6)(options.path)}: ${(0,numbers/* formatPlural */.yk)(lines, 'line')} in ${(0,numbers/* formatPlural */.yk)(plan.groups, 'group')} of equal or nearly equal inputs, the largest of ${(0,numbers/* formatPlural */.yk)(plan.largestGroup, 'line')}`,
        table(plan, { name: 'all', lines, quota: plan.target, heldOut }),
        ...(notes.length === 0 ? [] : [notes.join('\n')]),
        end,
    ];
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${blocks.join('\n\n')}\n`);
}
function table({ strata, byLabel }, all) {
    const shown = strata.slice(0, MOST_ROWS);
    const rows = [
        [byLabel ? 'label' : 'length', 'lines', 'train', 'held out', 'share'],
        ...[...shown, all].map(({ name, lines, heldOut }) => [
            (0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(name), LABEL_COLUMNS),
            (0,numbers/* formatCount */.B4)(lines),
            (0,numbers/* formatCount */.B4)(lines - heldOut),
            (0,numbers/* formatCount */.B4)(heldOut),
            (0,numbers/* formatPercent */.l9)(lines === 0 ? 0 : heldOut / lines),
        ]),
    ];
    const widths = rows.reduce((widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, (0,column_width/* columnWidth */.zt)(cell))), []);
    const texts = rows.map((row) => row.map((cell, column) => (0,column_width/* padColumns */.Fo)(cell, widths[column] ?? 0, column === 0 ? 'end' : 'start')).join('  '));
    const rest = strata.length - shown.length;
    return [
        ...texts.slice(0, -1),
        ...(rest > 0 ? [`\u2026 and ${(0,numbers/* formatPlural */.yk)(rest, 'more')}`.replace(/mores$/, 'more')] : []),
        texts.at(-1),
    ].join('\n');
}
function explainEmpty({ name, lines, heldOut }) {
    if (heldOut === lines)
        return [`No line of ${(0,escape_log/* escapeLogValue */.t6)(name)} is left to train on.`];
    return [];
}

;// CONCATENATED MODULE: ./build/cli/split.js







/** Shows how a file would be divided, or writes its two parts beside it. */
async function runSplit({ options, positionals }, terminal) {
    const path = positionals[0] ?? '';
    const bytes = await (0,read_bytes/* readBytes */.i)(path, 'The command line');
    const split = splitFile({ path, bytes, portion: options['held-out'], seed: options.seed });
    if (split.kind === 'unreadable')
        throw unreadable(path, split.findings);
    const lines = split.plan.heldOut.length;
    const wanted = options['held-out'];
    if (wanted.kind === 'count' && wanted.count >= lines)
        throw tooMany(path, wanted.count, lines);
    if (split.train.length === 0 || split.heldOut.length === 0)
        throw allAlike(path, lines);
    const name = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path).replace(/\.[^.]+$/, ''));
    const train = `${name}.train.jsonl`;
    const heldOut = `${name}.held-out.jsonl`;
    if (options.write) {
        await (0,replace_file/* writeNewFiles */.zn)([
            { path: train, bytes: split.train },
            { path: heldOut, bytes: split.heldOut },
        ]);
    }
    const { plan, blankLines } = split;
    const { colour } = terminal;
    terminal.stdout(renderSplitText(plan, { path, train, heldOut, blankLines, written: options.write, colour }));
    return exit_code/* exitCodes */.hS.passed;
}
const MOST_NAMED = 5;
function unreadable(path, findings) {
    const named = findings.slice(0, MOST_NAMED).map(({ line, message }) => `${path}:${line}: ${message}`);
    const more = findings.length - named.length;
    return new failure/* Failure */.H({
        kind: 'data',
        what: `The file ${path} is not divided: not every line of it is an example.`,
        evidence: [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
        remedy: `tunegate validate ${path} lists what is wrong; tunegate fix ${path} mends what is mechanical.`,
    });
}
function tooMany(path, count, lines) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `--held-out ${count} leaves nothing to train on.`,
        evidence: `${path} has ${lines} ${lines === 1 ? 'example' : 'examples'}.`,
        remedy: 'Ask for fewer lines, or for a share such as 20%.',
    });
}
function allAlike(path, lines) {
    return new failure/* Failure */.H({
        kind: 'data',
        what: `The file ${path} cannot be divided.`,
        evidence: `Its ${lines} ${lines === 1 ? 'line is' : 'lines are'} one group of equal or nearly equal inputs.`,
        remedy: 'Add examples that differ in more than a few characters.',
    });
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


/***/ })

};
