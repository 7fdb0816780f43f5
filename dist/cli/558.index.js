export const id = 558;
export const ids = [558];
export const modules = {

/***/ 70847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FILE_RULES)
});

// EXTERNAL MODULE: ./build/dataset/quote.js
var quote = __webpack_require__(90735);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/dataset/rules/file/json-answers.js

const FEWEST_EXAMPLES = 5;
const SMALLEST_SHARE = 0.8;
/** The answers of a file in which at least four of five are JSON objects; none otherwise. */
function readJsonAnswers(examples) {
    const likely = examples.filter(({ answer }) => /^\s*\{/.test(answer)).length;
    if (examples.length < FEWEST_EXAMPLES || likely < examples.length * SMALLEST_SHARE)
        return [];
    const answers = examples.map((example) => ({ example, value: (0,json/* parseJsonObject */.dw)(example.answer) }));
    const parsed = answers.filter(({ value }) => value !== undefined).length;
    return parsed < examples.length * SMALLEST_SHARE ? [] : answers;
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
                ...(added.length === 0 ? [] : [`has ${added.slice(0, 3).map(quote/* quote */.h).join(', ')} besides`]),
                ...(absent.length === 0 ? [] : [`lacks ${absent.slice(0, 3).map(quote/* quote */.h).join(', ')}`]),
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
var scan_json = __webpack_require__(89501);
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
                message: `The answer is not a JSON object like the others: ${reason}, in ${(0,quote/* quote */.h)(example.answer)}.`,
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
        report({ line: 0, message: `All ${examples.length} examples have the same answer: ${(0,quote/* quote */.h)(first.answer)}.` });
    },
};

// EXTERNAL MODULE: ./build/dataset/normalise.js
var normalise = __webpack_require__(84565);
// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(49955);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
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
                const message = `The same input as line ${first.line} (${(0,quote/* quote */.h)(example.input)}) has another answer: ${(0,quote/* quote */.h)(first.answer)} there, ${(0,quote/* quote */.h)(example.answer)} here.`;
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
                report({ line, pointer: '/id', message: `The id ${(0,quote/* quote */.h)(String(id))} is also that of line ${first}.` });
        }
    },
};

// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(36883);
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
        report({ line: 0, message: `${share} % of the answers (${top.lines.length} of ${total}) are ${(0,quote/* quote */.h)(top.text)}.` });
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
            const message = `The label ${(0,quote/* quote */.h)(label.text)} stands once and is one letter away from ${(0,quote/* quote */.h)(meant.text)} (${meant.lines.length} times).`;
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
            const message = `The label ${(0,quote/* quote */.h)(label.text)} stands ${count}, ${(0,quote/* quote */.h)(common.text)} ${common.lines.length} times; they look alike and differ in case, spaces, invisible characters or alphabet only.`;
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

// EXTERNAL MODULE: ./build/dataset/secret-kinds.js + 1 modules
var secret_kinds = __webpack_require__(64211);
;// CONCATENATED MODULE: ./build/dataset/rules/file/report-secrets.js

/** One finding per kind and file: the first line and the number of lines. */
function reportSecrets({ secrets }, group, report) {
    const kinds = new Set(secret_kinds/* SECRET_KINDS */.d[group].map(({ name }) => name));
    for (const [kind, { line, role, lines }] of secrets) {
        if (!kinds.has(kind))
            continue;
        const where = lines === 1 ? '' : `, and in ${lines} lines in all`;
        report({ line, message: `The ${role} message holds what looks like ${kind}${where}. The value is not shown.` });
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

/***/ 69592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61796);


/** The bytes of a file. `setting` names what asked for it, for the error message. */
async function readBytes(path, setting) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw (0,_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableFile */ ._)(path, setting, error);
    }
}


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
