export const id = 494;
export const ids = [494];
export const modules = {

/***/ 42281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RULE_CATALOGUE)
/* harmony export */ });
/* harmony import */ var _rules_file_file_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70847);
/* harmony import */ var _rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);


/** Codes of what is found before or beside the rules: in bytes, in JSON, in the format as a whole, between files. */
const BESIDE_THE_RULES = [
    { code: 'empty-file', severity: 'error' },
    { code: 'foreign-format', severity: 'error' },
    { code: 'format-against-method', severity: 'error' },
    { code: 'reinforcement-format', severity: 'error' },
    { code: 'retired-format', severity: 'warning' },
    { code: 'mixed-formats', severity: 'error' },
    { code: 'byte-order-mark', severity: 'warning' },
    { code: 'blank-line', severity: 'warning' },
    { code: 'invalid-utf8', severity: 'error' },
    { code: 'line-too-long', severity: 'error' },
    { code: 'invalid-json', severity: 'error' },
    { code: 'line-not-an-object', severity: 'error' },
    { code: 'too-deep', severity: 'error' },
    { code: 'duplicate-key', severity: 'warning' },
    { code: 'number-out-of-range', severity: 'warning' },
    { code: 'leaked-sample', severity: 'error' },
    { code: 'nearly-leaked-sample', severity: 'warning' },
    { code: 'near-duplicate-example', severity: 'warning' },
];
/** Every code that a diagnostic can have, sorted: what docs pages and SARIF rules are made from. */
const RULE_CATALOGUE = [
    ...BESIDE_THE_RULES,
    ...[..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNER_RULES */ .KG, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_RULES */ .QF, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CONVERSATION_RULES */ .US, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PAIR_RULES */ .fB, ..._rules_line_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPLETION_RULES */ .L0, ..._rules_file_file_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_RULES */ .h].map(({ code, severity }) => ({ code, severity })),
].sort((left, right) => (left.code < right.code ? -1 : 1));


/***/ }),

/***/ 73501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ datasetDiffSchema),
/* harmony export */   rs: () => (/* binding */ listedExamples)
/* harmony export */ });
/* unused harmony exports baseCommitSchema, quotedExampleSchema, editedExampleSchema, labelChangeSchema, fileDiffSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _validation_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75920);


/**
 * What a change does to the datasets of a task, against the commit it started from. Examples are compared by content:
 * a line that moved, or whose keys stand in another order, is no change.
 */
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ before: count, after: count });
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The commit that the datasets are compared with, and what it is to the change. */
const baseCommitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    relation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['merge-parent', 'merge-base', 'base-tip', 'previous'])
        .describe('`merge-parent`: the base branch as the merge commit that was checked out has it; `merge-base`: where the branch left the base branch; `base-tip`: the tip of the base branch when the event was sent, since neither could be known; `previous`: the commit before the push or merge group.'),
});
/** At most this many examples of a kind are listed for a file, and their texts are cut; the counts are of all. */
const listedExamples = 100;
/** An example that came or went. Texts are untrusted. */
const quotedExampleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: count, input: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** An example that stayed and was edited. Texts are untrusted; equal ones are equal in whole only where `changed` does not name them. */
const editedExampleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    line: counts,
    input: texts,
    answer: texts,
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'answer', 'other']))
        .describe('`other`: input and answer are the same, and something beside them is not: instructions, tools, metadata.'),
});
const labelChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: count, after: count });
const fileDiffSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unchanged', 'changed', 'new', 'removed']),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        role: _validation_report_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetRoleSchema */ .O,
        /** Lines without an error, as in the dataset's report. */
        examples: counts,
        tokens: counts,
        added: count,
        removed: count,
        edited: count,
        /** False when so many examples came and went that reworded ones were not looked for: they count as removed and added. */
        rewordedSearched: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        /** Null where the answers are no labels. The greatest changes first. */
        labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(labelChangeSchema).nullable(),
        listed: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(quotedExampleSchema),
            removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(quotedExampleSchema),
            edited: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(editedExampleSchema),
        }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unknown'), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), role: _validation_report_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetRoleSchema */ .O, reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const datasetDiffSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('known', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        known: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true),
        base: baseCommitSchema,
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileDiffSchema),
        /** Why files that the change removed could not be looked for; null when they were. */
        removedUnknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 12522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   s8: () => (/* binding */ knownNumberSchema),
/* harmony export */   v2: () => (/* binding */ addKnown)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A number that may be unknown. Unknown carries its reason and is never 0. */
const knownNumberSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('known', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
function known(value) {
    return { known: true, value };
}
function unknown(reason) {
    return { known: false, reason };
}
/** The sum; unknown as soon as one part is, for its reason. */
function addKnown(parts) {
    let sum = 0;
    for (const part of parts) {
        if (!part.known)
            return part;
        sum += part.value;
    }
    return known(sum);
}


/***/ }),

/***/ 93950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: embeddingCallsSchema, estimateSchema, fineTuneReportSchema, flipSchema, graderCallsSchema, lossPointSchema, recipeReportSchema, runSchema, targetReportSchema, taskReportSchema, trainingAdviceSchema, uploadedFileSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
;// CONCATENATED MODULE: ./build/domain/break-even.js


/** What one call of a target takes, on average over its calls. */
const callCostSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP(),
    promptTokens: schemas/* number */.aig().nullable().describe('Mean tokens of a call; null when the service did not report them.'),
    completionTokens: schemas/* number */.aig().nullable(),
    usdPer1000Calls: known/* knownNumberSchema */.s8,
});
/** When a training has paid for itself by cheaper calls. */
const breakEvenSchema = schemas/* object */.Ikc({
    basis: schemas/* enum */.k5n(['measured', 'estimated'])
        .describe('`measured`: tokens as the service reported them. `estimated`: as counted before any call.'),
    trainingUsd: known/* knownNumberSchema */.s8.describe('What training costs, whether or not this run paid for it.'),
    baseline: callCostSchema,
    candidate: callCostSchema,
    savedByTokensUsdPer1000Calls: known/* knownNumberSchema */.s8.describe("What the candidate's fewer tokens save at the baseline's prices; negative when there are more of them."),
    addedByPricesUsdPer1000Calls: known/* knownNumberSchema */.s8.describe("What the candidate's tokens cost more than at the baseline's prices; negative when they are cheaper."),
    savingUsdPer1000Calls: known/* knownNumberSchema */.s8.describe('The first minus the second.'),
    outcome: schemas/* discriminatedUnion */.gMt('status', [
        schemas/* object */.Ikc({ status: schemas/* literal */.euz('after'), calls: schemas/* number */.aig().int().min(0) }),
        schemas/* object */.Ikc({ status: schemas/* literal */.euz('never') }).describe('No call of the candidate is cheaper.'),
        schemas/* object */.Ikc({ status: schemas/* literal */.euz('unknown'), reason: schemas/* string */.YjP() }),
    ]),
});

// EXTERNAL MODULE: ./build/domain/comparison.js
var comparison = __webpack_require__(22960);
// EXTERNAL MODULE: ./build/domain/dataset-diff.js
var dataset_diff = __webpack_require__(73501);
;// CONCATENATED MODULE: ./build/domain/grader-report.js

/** What each grader said of each target's answers, beyond the one score that counts. All names in it are untrusted. */
const count = schemas/* number */.aig().int().min(0);
const share = schemas/* number */.aig().min(0).max(1);
/** Null where there was nothing to divide by. */
const ratio = share.nullable();
const labelFigures = schemas/* object */.Ikc({
    label: schemas/* string */.YjP(),
    support: count.describe('Samples that expect it.'),
    answered: count.describe('Answers that are it.'),
    right: count,
    precision: ratio,
    recall: ratio,
    f1: share.describe('0 where it was expected or answered and never right.'),
});
const labelDetailsSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('labels'),
    outside: count.describe('Answers that are none of the labels.'),
    macroF1: ratio.describe('Mean F1 of the labels that are expected or answered, each counting alike.'),
    labels: schemas/* array */.YOg(labelFigures),
    confusions: schemas/* array */.YOg(schemas/* object */.Ikc({ expected: schemas/* string */.YjP(), answer: schemas/* string */.YjP().nullable(), count }))
        .describe('The pairs that are mixed up most. The answer is null where it is none of the labels.'),
    omitted: schemas/* object */.Ikc({ labels: count, confusions: count }).describe('What the lists leave out.'),
});
const fieldFigures = schemas/* object */.Ikc({
    field: schemas/* string */.YjP(),
    right: count,
    wrong: count.describe('Another value than expected.'),
    missing: count,
    extra: count.describe('Answered and not expected.'),
    accuracy: ratio.describe('Right among the samples that expect it.'),
    precision: ratio,
    f1: ratio,
});
const fieldDetailsSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('fields'),
    notJson: count.describe('Answers that are no JSON: all their fields are missing.'),
    f1: ratio.describe('Over all fields of all answers.'),
    fields: schemas/* array */.YOg(fieldFigures),
    omitted: count.describe('Fields that the list leaves out.'),
});
const callFigures = schemas/* object */.Ikc({
    right: count,
    wrongArguments: count,
    invalidArguments: count.describe('Arguments that are no JSON.'),
    missing: count,
    extra: count,
});
const callDetailsSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('tool-calls'),
    all: callFigures,
    tools: schemas/* array */.YOg(callFigures.extend({ name: schemas/* string */.YjP() })),
    omitted: count.describe('Tools that the list leaves out.'),
});
const rubricDetailsSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('rubric'),
    scores: schemas/* array */.YOg(schemas/* object */.Ikc({ score: schemas/* number */.aig().int(), count })).describe('How often the judge gave each score.'),
});
const pairwiseDetailsSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('pairwise'),
    against: schemas/* enum */.k5n(['expected', 'target'])
        .optional()
        .describe('`target`: the candidate for the baseline, the baseline for all others. `expected` where it is absent.'),
    better: count.describe('Answers that the judge preferred to the other one in both orders: wins.'),
    same: count,
    worse: count,
    ordersDisagree: count.describe('Pairs that came out otherwise when their order was turned.'),
    preferredFirst: count.describe('Of these: pairs in which what stood first was preferred both times.'),
    preferredSecond: count,
});
const graderDetailsSchema = schemas/* discriminatedUnion */.gMt('kind', [
    labelDetailsSchema,
    fieldDetailsSchema,
    callDetailsSchema,
    rubricDetailsSchema,
    pairwiseDetailsSchema,
]);
const agreementSchema = schemas/* object */.Ikc({
    examples: count.describe('Answers that people have scored.'),
    unscored: count.describe('Of these: the judge gave no score.'),
    same: ratio.describe('Share of the others with the same score.'),
    kappa: schemas/* number */.aig().nullable().describe("Cohen's kappa: agreement beyond chance. Null where chance alone would do."),
    meanDifference: schemas/* number */.aig().nullable().describe('Judge minus people, in steps of the scale.'),
});
const graderReportSchema = schemas/* object */.Ikc({
    grader: schemas/* string */.YjP().describe('Its name, with a number behind it where a task has several of the same name.'),
    agreement: agreementSchema
        .nullable()
        .default(null)
        .describe('Of a judge with people, where labelled answers are given.'),
    targets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        judged: count.describe('Answers that it scored.'),
        unscored: count,
        mean: ratio,
        details: graderDetailsSchema.nullable(),
    })),
});

;// CONCATENATED MODULE: ./build/domain/guard.js

/** A second metric that may not get worse than allowed, and what was found out about it. */
const guardSchema = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n(['share', 'ms', 'tokens', 'usd']),
    kind: schemas/* enum */.k5n(['margin', 'max-ratio'])
        .describe('`margin`: how much worse a share may be. `max-ratio`: how many times as high a figure may be.'),
    limit: schemas/* number */.aig(),
    baseline: schemas/* number */.aig().nullable().describe('Null where it could not be measured.'),
    candidate: schemas/* number */.aig().nullable(),
    change: schemas/* number */.aig()
        .nullable()
        .describe('Candidate minus baseline under `margin`, candidate over baseline under `max-ratio`.'),
    interval: schemas/* object */.Ikc({
        low: schemas/* number */.aig(),
        high: schemas/* number */.aig().nullable().describe('Null where nothing bounds it from above.'),
        lowLevel: schemas/* number */.aig(),
        highLevel: schemas/* number */.aig(),
    })
        .nullable()
        .describe('Of `change`, each side with its one-sided confidence.'),
    n: schemas/* number */.aig().int().describe('Samples that it was measured on.'),
    verdict: schemas/* enum */.k5n(['holds', 'broken', 'undecided', 'not-judged'])
        .describe('`holds` and `broken` are shown; `undecided` is neither; `not-judged`: what is needed was not measured.'),
    passed: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/domain/judge.js



/**
 * Who judged a change under review. A change is judged by the base commit's rule, margin, held-out samples, graders and baseline, so
 * that it cannot bring a milder judge of its own; what it would change about them is named, with what its own judge would have said.
 */
/** A setting or file of the judge that the change would make another. All texts are untrusted. */
const judgeChangeSchema = schemas/* object */.Ikc({
    part: schemas/* string */.YjP().describe('A configuration key, such as `gate.margin`, or the path of a file.'),
    before: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
});
/** What the change's own judge says. It decides nothing. */
const ownJudgementSchema = schemas/* discriminatedUnion */.gMt('known', [
    schemas/* object */.Ikc({
        known: schemas/* literal */.euz(true),
        verdict: schemas/* enum */.k5n(['improved', 'not-worse', 'regressed', 'inconclusive', 'skipped']),
        passed: schemas/* boolean */.zMY(),
        comparison: comparison/* comparisonSchema */.D.nullable(),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        calls: schemas/* number */.aig().int().min(0).describe('Attempts that were made for it, beside those of the task.'),
        usd: known/* knownNumberSchema */.s8.describe('Part of the cost of the task.'),
    }),
    schemas/* object */.Ikc({ known: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
]);
const judgeSchema = schemas/* discriminatedUnion */.gMt('from', [
    schemas/* object */.Ikc({
        from: schemas/* literal */.euz('base'),
        commit: schemas/* string */.YjP(),
        changes: schemas/* array */.YOg(judgeChangeSchema),
        baselineFiles: schemas/* array */.YOg(schemas/* string */.YjP())
            .describe('Files that the baseline is called with and that the change edits: they were taken from the base commit.'),
        own: ownJudgementSchema.nullable().describe('Null when the change leaves its judge as it is.'),
    }),
    schemas/* object */.Ikc({ from: schemas/* literal */.euz('change'), reason: schemas/* string */.YjP().describe('Why the base commit has no judge for it.') }),
]);

;// CONCATENATED MODULE: ./build/domain/shard.js

/** One part of an evaluation that several machines share: part `index` (from 1) of `of`. */
const shardSchema = schemas/* object */.Ikc({ index: schemas/* number */.aig().int().min(1), of: schemas/* number */.aig().int().min(1) });
const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** What must be the same in all parts, each by a hash of its own, so that what differs can be named. */
const runFingerprintSchema = schemas/* object */.Ikc({
    settings: hash.describe('Graders, gate and allowed error rate.'),
    data: hash.describe('All held-out samples with their expected answers.'),
    calls: hash.describe('All calls of all parts: models, prompts, parameters, addresses.'),
});
/** What a part says of itself, for the merge. Its answers are in the journal beside the report. */
const shardReportSchema = shardSchema.extend({
    fingerprint: runFingerprintSchema,
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ key: hash, code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), attempts: schemas/* number */.aig().int() }))
        .describe('Calls of this part for which no answer could be had.'),
    retrieved: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())))
        .optional()
        .describe('By target and sample: passages that were found by embeddings. The merge shows the same, whatever little the vectors of the parts differ. Absent where nothing was found that way.'),
});

// EXTERNAL MODULE: ./build/domain/slice.js
var slice = __webpack_require__(86151);
// EXTERNAL MODULE: ./build/domain/validation-report.js + 1 modules
var validation_report = __webpack_require__(75920);
;// CONCATENATED MODULE: ./build/domain/report.js











/**
 * The value that a run is. The comment, the summary, the page, the terminal text, the outputs and the exit code are
 * each a function of it and of nothing else. Within one `schemaVersion` it changes by addition only.
 */
const verdictSchema = schemas/* enum */.k5n([...comparison/* comparedVerdictSchema */.wS.options, 'skipped']);
const report_count = schemas/* number */.aig().int().min(0);
/** Where and when the run happened, as far as it is known: links and the comment's race rule need it. */
const runSchema = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(['demo', 'validate', 'gate', 'tune', 'merge']),
    startedAt: iso/* datetime */.w$(),
    durationMs: schemas/* number */.aig().min(0),
    cacheKey: schemas/* string */.YjP()
        .optional()
        .describe('Names what the cache of answers holds; absent when this run added nothing to it.'),
    interrupted: schemas/* literal */.euz(true).optional().describe('The run was told to stop before it came to its end.'),
    untrusted: schemas/* literal */.euz(true)
        .optional()
        .describe('Published from what a run on an untrusted pull request left behind: it tells of the data alone.'),
    /** Path of the configuration file as the user gave it; null for inline YAML. */
    configuration: schemas/* string */.YjP().nullable(),
    repository: schemas/* string */.YjP().optional().describe('owner/name'),
    serverUrl: schemas/* string */.YjP().optional().describe('https://github.com or the GitHub Enterprise server.'),
    commit: schemas/* string */.YjP().optional().describe('The commit under review.'),
    event: schemas/* string */.YjP().optional(),
    pullRequest: schemas/* number */.aig().int().optional(),
    runId: schemas/* number */.aig().int().optional(),
    runAttempt: schemas/* number */.aig().int().optional(),
});
const estimateSchema = schemas/* object */.Ikc({
    training: schemas/* object */.Ikc({
        tokens: report_count.describe('Tokens of one pass over the training file.'),
        epochs: schemas/* number */.aig().int(),
        usd: known/* knownNumberSchema */.s8,
    })
        .nullable()
        .describe('Null when nothing is to be trained.'),
    evaluation: schemas/* object */.Ikc({
        calls: report_count,
        promptTokens: report_count,
        usd: known/* knownNumberSchema */.s8.describe('An upper bound: exact prompt tokens and the most completion tokens allowed.'),
    }),
});
const lossPointSchema = schemas/* object */.Ikc({
    step: schemas/* number */.aig().int(),
    trainLoss: schemas/* number */.aig(),
    trainAccuracy: schemas/* number */.aig().nullable(),
    validLoss: schemas/* number */.aig().nullable(),
});
const trainingAdviceSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['more-epochs', 'fewer-epochs', 'lower-rate', 'size']),
    text: schemas/* string */.YjP(),
});
const uploadedFileSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe('As the provider names it.'),
    name: schemas/* string */.YjP(),
    bytes: report_count,
    sha256: schemas/* string */.YjP(),
});
/** By which a run finds the job of an earlier one. */
const recipeReportSchema = schemas/* object */.Ikc({
    key: schemas/* string */.YjP().describe('Hash of data, base model, method, hyperparameters and seed; the job carries it.'),
    method: schemas/* enum */.k5n(['supervised', 'dpo']),
    seed: schemas/* number */.aig().int(),
    suffix: schemas/* string */.YjP(),
    trainingSha256: schemas/* string */.YjP(),
    validationSha256: schemas/* string */.YjP().nullable(),
});
const fineTuneReportSchema = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    baseModel: schemas/* string */.YjP(),
    jobId: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().describe('As the service said it last.'),
    /** The tuned model's id; null until the job has succeeded. */
    model: schemas/* string */.YjP().nullable(),
    /** True when the job for this data and recipe existed already and nothing was paid again. */
    reused: schemas/* boolean */.zMY(),
    trainedTokens: report_count.nullable(),
    hyperparameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()])),
    curve: schemas/* array */.YOg(lossPointSchema),
    durationMs: schemas/* number */.aig().nullable(),
    usd: known/* knownNumberSchema */.s8,
    recipe: recipeReportSchema.optional(),
    files: schemas/* array */.YOg(uploadedFileSchema).optional().describe('What this run uploaded, or found uploaded, for the job.'),
    finishExpectedAt: iso/* datetime */.w$().optional().describe('When the service expects a job under way to end.'),
    shutsDown: schemas/* string */.YjP()
        .optional()
        .describe('The first day on which the tuned model gives no answer, where it is known.'),
    checkpoints: schemas/* array */.YOg(schemas/* object */.Ikc({ model: schemas/* string */.YjP(), step: schemas/* number */.aig(), validLoss: schemas/* number */.aig().nullable() }))
        .optional()
        .describe('The checkpoints that can be called; `model` of this report is the one in use.'),
    servedAs: schemas/* object */.Ikc({ model: schemas/* string */.YjP(), baseUrl: schemas/* string */.YjP().nullable() })
        .optional()
        .describe('How the tuned model was called, where that is not its own name at its provider.'),
    advice: schemas/* array */.YOg(trainingAdviceSchema).optional().describe("What the job's own course says about the next one."),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullable(), message: schemas/* string */.YjP() }).optional().describe('Why the job failed.'),
});
/** Eight steps to a factor of ten: step k holds the values from 10^(k/8) to 10^((k+1)/8). Steps without a value are left out. */
const histogramSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* number */.aig().int(), count: report_count }));
const targetReportSchema = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    /** How the target differs from a plain call: "prompts/triage.md, 16 few-shot examples". Empty when it does not. */
    prompt: schemas/* string */.YjP(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('What else a reader must know of how the answers came about.'),
    samples: report_count,
    answered: report_count.describe('Calls with an answer.'),
    failed: report_count.describe('Calls for which no answer could be had.'),
    unscored: report_count,
    refused: report_count,
    empty: report_count
        .optional()
        .describe('Answers without a word, a tool call or a refusal, though finished. They are judged as they are.'),
    truncated: report_count.describe('Answers cut by the completion limit.'),
    /** Mean score over the samples that have a scored answer, trials averaged within each; null when none has. */
    accuracy: schemas/* number */.aig().nullable(),
    promptTokens: report_count.nullable(),
    cachedPromptTokens: report_count.nullable(),
    completionTokens: report_count.nullable(),
    trials: schemas/* object */.Ikc({
        count: report_count.describe('Answers that were asked for a sample.'),
        lowest: schemas/* number */.aig().describe('Mean score of the trial that went worst.'),
        highest: schemas/* number */.aig().describe('Mean score of the trial that went best.'),
        unsteady: report_count.describe('Samples whose trials did not all have the same score.'),
    })
        .nullable()
        .default(null)
        .describe('How far the trials lie apart; null with one trial, or when none was scored.'),
    latencyMs: schemas/* object */.Ikc({ p50: schemas/* number */.aig(), p95: schemas/* number */.aig() }).nullable(),
    distributions: schemas/* object */.Ikc({ latencyMs: histogramSchema, usdPerCall: histogramSchema })
        .optional()
        .describe('How the answers spread around their figures; an empty list where nothing was measured.'),
    calls: report_count.describe('Attempts that were made in this run.'),
    cachedCalls: report_count.describe('Answers that were there already.'),
    usd: known/* knownNumberSchema */.s8.describe('Paid in this run.'),
    usdPer1000Calls: known/* knownNumberSchema */.s8.describe('By the tokens of all answers, cached ones included.'),
});
/** An answer that changed sides between baseline and candidate. All texts are untrusted. */
const flipSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int(),
    input: schemas/* string */.YjP(),
    expected: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    retrieved: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(schemas/* string */.YjP()), candidate: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .optional()
        .describe('Passages that each was shown the question with: `docs/refunds.md:12-20`. Absent where nothing was looked up.'),
});
/** What the models that graders ask were asked in this run. */
const graderCallsSchema = schemas/* object */.Ikc({
    calls: report_count.describe('Attempts that were made in this run.'),
    cachedCalls: report_count.describe('Replies that were there already.'),
    usd: known/* knownNumberSchema */.s8.describe('Paid in this run; part of `cost.evaluationUsd`.'),
});
/** What was asked for vectors of documents and questions in this run. */
const embeddingCallsSchema = schemas/* object */.Ikc({
    calls: report_count.describe('Attempts at requests, which hold many texts each.'),
    cachedCalls: report_count.describe('Texts whose vectors were there already.'),
    usd: known/* knownNumberSchema */.s8.describe('Paid in this run; part of `cost.evaluationUsd`.'),
});
const taskReportSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    datasets: validation_report/* validationReportSchema */.pZ,
    datasetHashes: schemas/* object */.Ikc({ train: schemas/* string */.YjP().nullable(), validation: schemas/* string */.YjP().nullable(), heldOut: schemas/* string */.YjP().nullable() })
        .nullable()
        .default(null)
        .describe('SHA-256 of the files of each role; of several, joined by line breaks.'),
    datasetDiff: dataset_diff/* datasetDiffSchema */.d1
        .nullable()
        .default(null)
        .describe('What the change does to the datasets; null where there is no change to speak of.'),
    estimate: estimateSchema.nullable(),
    fineTune: fineTuneReportSchema.nullable(),
    lock: schemas/* object */.Ikc({
        path: schemas/* string */.YjP().describe('The lock file.'),
        model: schemas/* string */.YjP().nullable().describe('What it names for this task; null when nothing was promoted.'),
        promote: schemas/* enum */.k5n(['pull-request', 'commit', 'none']),
    })
        .nullable()
        .default(null)
        .describe('Where a model that passes is brought in; null for a task that trains none.'),
    graders: schemas/* array */.YOg(schemas/* string */.YjP()),
    graderReports: schemas/* array */.YOg(graderReportSchema)
        .default([])
        .describe('What each grader said of each target. Empty when nothing was judged.'),
    graderCalls: graderCallsSchema.nullable().default(null).describe('Null where no grader asked a model.'),
    embeddingCalls: embeddingCallsSchema
        .nullable()
        .default(null)
        .describe('What looking up by embeddings took; null where nothing was looked up that way.'),
    /** `baseline`, `candidate` and the references, by name. Empty when nothing was evaluated. */
    targets: schemas/* record */.g1P(schemas/* string */.YjP(), targetReportSchema),
    comparison: comparison/* comparisonSchema */.D.nullable(),
    guards: schemas/* array */.YOg(guardSchema),
    slices: schemas/* array */.YOg(slice/* sliceSchema */.g),
    flips: schemas/* object */.Ikc({ broken: schemas/* array */.YOg(flipSchema), fixed: schemas/* array */.YOg(flipSchema) }),
    cost: schemas/* object */.Ikc({ trainingUsd: known/* knownNumberSchema */.s8, evaluationUsd: known/* knownNumberSchema */.s8 }),
    againstReferences: schemas/* record */.g1P(schemas/* string */.YjP(), comparison/* comparisonSchema */.D)
        .default({})
        .describe('The candidate against each reference, by name and by the same rule. It decides nothing.'),
    breakEven: breakEvenSchema
        .nullable()
        .default(null)
        .describe('When the training has paid for itself; null where nothing was trained, or nothing costs anything.'),
    verdict: verdictSchema,
    passed: schemas/* boolean */.zMY(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    judge: judgeSchema
        .nullable()
        .default(null)
        .describe('Who judged a change under review; null where there is no change to be judged.'),
    /** Set when this run worked on one of several parts; the merge decides. */
    shard: shardReportSchema.nullable().default(null),
    /** Why the task could not be carried through; null when it was. Never a verdict about the models. */
    failure: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['configuration', 'data', 'outside']),
        what: schemas/* string */.YjP(),
        evidence: schemas/* string */.YjP(),
        remedy: schemas/* string */.YjP(),
    })
        .nullable(),
});
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('tunegate'), version: schemas/* string */.YjP() }),
    run: runSchema,
    tasks: schemas/* array */.YOg(taskReportSchema),
    gate: schemas/* object */.Ikc({
        passed: schemas/* boolean */.zMY(),
        /** `neutral`: nothing was decided, and the check must not look green by absence. */
        conclusion: schemas/* enum */.k5n(['success', 'failure', 'neutral']),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
});


/***/ }),

/***/ 75920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ datasetRoleSchema),
  pZ: () => (/* binding */ validationReportSchema)
});

// UNUSED EXPORTS: datasetFormatSchema, fileReportSchema, pairReportSchema, staleEntrySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/domain/diagnostic.js

/**
 * Something wrong with the user's data. A value, never thrown.
 * `error`: the service would reject the file, or the result could not be trusted. `warning`: accepted, but harmful.
 */
const diagnosticSchema = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().describe('Stable kebab-case name of the rule.'),
    severity: schemas/* enum */.k5n(['error', 'warning']),
    line: schemas/* number */.aig().int().min(0).describe('Physical line, counted from 1 by LF; 0 for the whole file.'),
    column: schemas/* number */.aig().int().min(1).optional().describe('Column in UTF-16 units, counted from 1.'),
    pointer: schemas/* string */.YjP().optional().describe('JSON pointer (RFC 6901) into the line.'),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/domain/validation-report.js


/** What a dataset file is for. Rules differ: only training files need ten examples, only held-out lines may carry `id` and `metadata`. */
const datasetRoleSchema = schemas/* enum */.k5n(['train', 'validation', 'held-out', 'few-shot']);
const datasetFormatSchema = schemas/* enum */.k5n(['chat', 'preference', 'completions', 'reinforcement', 'unknown']);
const fileReportSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    role: datasetRoleSchema,
    format: datasetFormatSchema,
    lines: schemas/* number */.aig().int().describe('Physical lines, blank ones included.'),
    examples: schemas/* number */.aig().int().describe('Lines that parse as an example.'),
    tokens: schemas/* number */.aig()
        .int()
        .describe('Tokens of all examples, message and tool overheads included, by the encoding of the model to train (o200k_base where none is named).'),
    diagnostics: schemas/* array */.YOg(diagnosticSchema),
    accepted: schemas/* number */.aig().int().optional().describe('Warnings that tunegate.accepted.json accepts; not among the others.'),
});
/** Counts of distinct held-out lines that occur in at least one pair; near includes normalised, normalised includes exact. */
const pairReportSchema = schemas/* object */.Ikc({
    train: schemas/* string */.YjP(),
    heldOut: schemas/* string */.YjP(),
    exactLines: schemas/* number */.aig().int(),
    normalisedLines: schemas/* number */.aig().int(),
    nearLines: schemas/* number */.aig().int(),
    contradictions: schemas/* number */.aig()
        .int()
        .describe('Held-out lines whose normalised input stands in training with another answer.'),
});
const staleEntrySchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    code: schemas/* string */.YjP(),
    count: schemas/* number */.aig().int().describe('How many of the accepted findings are gone.'),
});
/** What `validate --format json` prints. */
const validationReportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    files: schemas/* array */.YOg(fileReportSchema),
    pairs: schemas/* array */.YOg(pairReportSchema),
    summary: schemas/* object */.Ikc({
        errors: schemas/* number */.aig().int(),
        warnings: schemas/* number */.aig().int(),
        tokens: schemas/* number */.aig().int(),
        accepted: schemas/* number */.aig().int().optional().describe('Accepted warnings of all files; not among the warnings.'),
    }),
    staleAccepted: schemas/* array */.YOg(staleEntrySchema)
        .optional()
        .describe('Entries of tunegate.accepted.json about these files of which the finding is gone.'),
});


/***/ })

};
