export const id = 384;
export const ids = [384];
export const modules = {

/***/ 9525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ describeRivals),
/* harmony export */   w: () => (/* binding */ adviseOnTargets)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82823);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25708);


/**
 * What the numbers say about the choice between training, a prompt and whatever else was asked beside them, in one sentence. Null where
 * there is nothing to choose: no comparison, or nothing but two untrained targets, of which the verdict says it all. Null as well where
 * a gate stopped early because a drop is ruled out: then nobody asked whether the candidate is better.
 */
function adviseOnTargets(task) {
    const candidate = task.targets.candidate;
    const { comparison } = task;
    if (comparison === null || candidate === undefined)
        return null;
    if (comparison.stopped.early && comparison.verdict === 'not-worse')
        return null;
    const rivals = listRivals(task);
    const trained = rivals.filter(({ target }) => isTrained(task, target));
    const plain = rivals.filter(({ target }) => !isTrained(task, target));
    if (isTrained(task, candidate))
        return plain.length === 0 ? null : adviseOnTrained(candidate, plain);
    if (trained.length > 0)
        return adviseOnUntrained(candidate, trained);
    const references = rivals.filter(({ name }) => name !== 'baseline');
    return references.length === 0 ? null : adviseOnOthers(candidate, references);
}
/** Each target that the candidate was compared with, what it is worth, and how the candidate stands against it; the baseline first. */
function describeRivals(task) {
    return listRivals(task).map(({ name, target, comparison }) => ({
        label: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .I)(name),
        phrases: [
            { code: target.model },
            `${target.prompt === '' ? '' : `, with ${target.prompt}`}: ${figuresOf(target)}. The candidate is ${standing[comparison.verdict]}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(comparison)}`,
        ],
    }));
}
function listRivals({ targets, comparison, againstReferences }) {
    const compared = [
        ['baseline', comparison],
        ...Object.entries(againstReferences),
    ];
    return compared.flatMap(([name, against]) => {
        const target = targets[name];
        return target === undefined || against === null ? [] : [{ name, target, comparison: against }];
    });
}
function isTrained({ fineTune }, { model }) {
    return model.startsWith('ft:') || (fineTune !== null && model === fineTune.model);
}
/** Worth it on quality over everything else, or else on cost or latency over the best of what it does not beat; or not needed. */
function adviseOnTrained(candidate, plain) {
    const unbeaten = plain.filter(({ comparison }) => comparison.verdict !== 'improved');
    if (unbeaten.length === 0) {
        const best = bestOf(plain);
        return `Fine-tuning is worth it on quality: ${gainOver(best)}${besides(candidate, best)}.`;
    }
    const rival = bestOf(unbeaten);
    const { name, comparison } = rival;
    switch (comparison.verdict) {
        case 'regressed':
            return `Fine-tuning is not worth it here: ${name} is better by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(-comparison.difference)}.`;
        case 'inconclusive':
            return `Whether this task needs fine-tuning cannot be said yet: against ${name} the difference is undecided, and takes more held-out samples.`;
        case 'improved':
        case 'not-worse': {
            const saving = savingOf(candidate, rival);
            return saving === null
                ? `This task did not need fine-tuning: ${name} is as good, and training saves nothing that was measured.`
                : `Fine-tuning is worth it on ${saving.on}: as good as ${name}, ${saving.amount}.`;
        }
    }
}
function adviseOnUntrained(candidate, trained) {
    const best = bestOf(trained);
    const { name, target, comparison } = best;
    switch (comparison.verdict) {
        case 'improved':
            return `This task did not need fine-tuning: ${gainOver(best)}.`;
        case 'regressed':
            return `Fine-tuning would be worth it on quality: ${name} is better than the candidate by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(-comparison.difference)}.`;
        case 'inconclusive':
            return `Whether fine-tuning is worth it cannot be said yet: against ${name} the difference is undecided, and takes more held-out samples.`;
        case 'not-worse': {
            const saving = savingOf(target, { name: 'the candidate', target: candidate });
            return saving === null
                ? `This task did not need fine-tuning: the candidate is as good as ${name}.`
                : `Fine-tuning would be worth it on ${saving.on}: ${name} answers no better, ${saving.amount}.`;
        }
    }
}
function adviseOnOthers(candidate, references) {
    const unbeaten = references.filter(({ comparison }) => comparison.verdict !== 'improved');
    const best = bestOf(unbeaten.length === 0 ? references : unbeaten);
    const { name, comparison } = best;
    switch (comparison.verdict) {
        case 'improved':
            return `The candidate is worth it on quality: ${gainOver(best)}${besides(candidate, best)}.`;
        case 'regressed':
            return `${(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .I)(name)} is better than the candidate by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(-comparison.difference)}.`;
        case 'inconclusive':
            return `Between the candidate and ${name} nothing is decided; that takes more held-out samples.`;
        case 'not-worse': {
            const saving = savingOf(candidate, best);
            return saving === null
                ? `The candidate is no better than ${name}, and saves nothing that was measured.`
                : `The candidate is worth it on ${saving.on}: as good as ${name}, ${saving.amount}.`;
        }
    }
}
/** The most accurate; of equal ones the first. */
function bestOf(rivals) {
    const [first, ...others] = rivals;
    if (first === undefined)
        throw new Error('There is nobody to compare with');
    const accuracy = ({ target }) => target.accuracy ?? 0;
    return others.reduce((best, one) => (accuracy(one) > accuracy(best) ? one : best), first);
}
function gainOver({ name, comparison }) {
    return `the candidate is better than ${name} by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(comparison.difference)}`;
}
/** A fifth less is a saving; anything smaller comes and goes with the length of answers and the load of the service. */
const leastSaving = 0.2;
function savingOf(one, other) {
    const cost = costRatio(one, other.target);
    if (cost !== null && cost <= 1 - leastSaving)
        return { on: 'cost', amount: `at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(cost, 0)} of its cost per call` };
    const latency = latencyRatio(one, other.target);
    if (latency !== null && latency <= 1 - leastSaving)
        return { on: 'latency', amount: `at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(latency, 0)} of its median latency` };
    return null;
}
/** What better answers cost, where that is known. */
function besides(candidate, { target }) {
    const cost = costRatio(candidate, target);
    return cost === null || (cost > 0.95 && cost < 1.05) ? '' : `, at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(cost, 0)} of the cost per call`;
}
/** Null where either is unknown, or there is nothing to divide by. */
function costRatio(one, other) {
    const [mine, theirs] = [one.usdPer1000Calls, other.usdPer1000Calls];
    return mine.known && theirs.known && theirs.value > 0 ? mine.value / theirs.value : null;
}
/** The local engine's time says nothing about a service's. */
function latencyRatio(one, other) {
    if ([one, other].some(({ provider }) => provider === 'local'))
        return null;
    const [mine, theirs] = [one.latencyMs, other.latencyMs];
    return mine === null || theirs === null || theirs.p50 === 0 ? null : mine.p50 / theirs.p50;
}
function figuresOf({ accuracy, usdPer1000Calls, latencyMs }) {
    return [
        `accuracy ${accuracy === null ? 'unknown' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(accuracy)}`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKnownUsd */ .t9)(usdPer1000Calls)} per 1,000 calls`,
        ...(latencyMs === null ? [] : [`median latency ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(latencyMs.p50)}`]),
    ].join(', ');
}
const standing = {
    improved: 'better',
    'not-worse': 'not worse',
    regressed: 'worse',
    inconclusive: 'undecided against it',
};


/***/ }),

/***/ 66891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ explainBreakEven),
/* harmony export */   Z5: () => (/* binding */ describeBreakEven),
/* harmony export */   y9: () => (/* binding */ breakEvenTitle)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** The break-even in one clause: `after 3,226 calls`, `never`, `unknown`. */
function breakEvenTitle({ outcome }) {
    switch (outcome.status) {
        case 'after':
            return outcome.calls === 0 ? 'at once' : `after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(outcome.calls)} calls`;
        case 'never':
            return 'never';
        case 'unknown':
            return 'unknown';
    }
}
/** The same without the two calls, where the targets stand beside it. */
function explainBreakEven(breakEven) {
    return describeBreakEven(breakEven).filter(({ label }) => !label.endsWith(' call'));
}
/** When training has paid for itself, what a call of each target takes, and where the saving comes from. */
function describeBreakEven(breakEven) {
    const { baseline, candidate } = breakEven;
    const amount = makeAmount(breakEven);
    const because = explainSaving(breakEven, amount);
    return [
        { label: 'Break-even', phrases: [explainOutcome(breakEven, amount)] },
        { label: 'Baseline call', phrases: describeCall(baseline, amount) },
        { label: 'Candidate call', phrases: describeCall(candidate, amount) },
        ...(because === null ? [] : [{ label: 'Because', phrases: [because] }]),
    ];
}
/** All amounts for 1,000 calls with the same digits, so that they can be compared by eye. */
function makeAmount({ baseline, candidate, ...breakEven }) {
    const amounts = [
        baseline.usdPer1000Calls,
        candidate.usdPer1000Calls,
        breakEven.savedByTokensUsdPer1000Calls,
        breakEven.addedByPricesUsdPer1000Calls,
        breakEven.savingUsdPer1000Calls,
    ];
    const digits = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usdDigits */ .zZ)(...amounts.map((usd) => (usd.known ? usd.value : 0)));
    return (usd) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(usd, digits);
}
function explainOutcome({ outcome, trainingUsd, savingUsdPer1000Calls: saving }, amount) {
    switch (outcome.status) {
        case 'after':
            return `${breakEvenTitle({ outcome })}: training costs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(trainingUsd)}, and 1,000 calls cost ${saving.known ? amount(saving.value) : saving.reason} less`;
        case 'never':
            return `never: 1,000 calls of the candidate cost ${saving.known && saving.value < -1e-9 ? `${amount(-saving.value)} more than` : 'as much as'} those of the baseline`;
        case 'unknown':
            return `unknown: ${outcome.reason}`;
    }
}
function describeCall({ completionTokens, model, promptTokens, usdPer1000Calls }, amount) {
    const tokens = promptTokens === null || completionTokens === null
        ? []
        : [`${mean(promptTokens)} prompt and ${mean(completionTokens)} completion tokens`];
    const price = usdPer1000Calls.known
        ? `${amount(usdPer1000Calls.value)} for 1,000 calls`
        : `price of 1,000 calls ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(usdPer1000Calls)}`;
    return [{ code: model }, `: ${[...tokens, price].join(', ')}`];
}
/** Null where a price is unknown: then the outcome says so already. */
function explainSaving({ savedByTokensUsdPer1000Calls: byTokens, addedByPricesUsdPer1000Calls: byPrices }, amount) {
    if (!byTokens.known || !byPrices.known)
        return null;
    const tokens = byTokens.value < 0 ? `more tokens cost ${amount(-byTokens.value)}` : `fewer tokens save ${amount(byTokens.value)}`;
    const prices = byPrices.value < 0
        ? `cheaper tokens save ${amount(-byPrices.value)}`
        : `dearer tokens cost ${amount(byPrices.value)}`;
    return `for 1,000 calls, ${tokens} and ${prices}`;
}
/** Whole tokens, or one decimal where there are few. */
function mean(tokens) {
    return tokens >= 10 || Number.isInteger(tokens) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(tokens)) : tokens.toFixed(1);
}


/***/ }),

/***/ 38272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   J3: () => (/* binding */ describeLabels),
/* harmony export */   MA: () => (/* binding */ countParts),
/* harmony export */   bt: () => (/* binding */ formatTurn),
/* harmony export */   dg: () => (/* binding */ relationPhrases),
/* harmony export */   h2: () => (/* binding */ rewordedNote),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   yb: () => (/* binding */ describeFileChange)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** All files of a task in a few words: `+12, −3, 5 edited`, `none`, `unknown`, `+12, 1 file unknown`. */
function describeChanges(diff) {
    if (!diff.known)
        return 'unknown';
    const files = diff.files.filter(isKnown);
    const sum = (part) => files.reduce((total, file) => total + file[part], 0);
    const unknown = diff.files.length - files.length;
    const parts = [
        ...countParts({ added: sum('added'), removed: sum('removed'), edited: sum('edited') }),
        ...(unknown > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(unknown, 'file')} unknown`] : []),
    ];
    return parts.length === 0 ? 'none' : parts.join(', ');
}
/** One file on one line: `+12, −3, 5 edited; 27,945 → 28,702 tokens; billing 58 → 66`. */
function describeFileChange(file) {
    if (file.status === 'unknown')
        return `unknown: ${file.reason}`;
    const { examples, tokens } = file;
    const labels = file.labels === null ? [] : describeLabels(file.labels, 3);
    switch (file.status) {
        case 'unchanged':
            return 'unchanged';
        case 'new':
            return `new: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(examples.after, 'example')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(tokens.after, 'token')}`;
        case 'removed':
            return `removed: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(examples.before, 'example')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(tokens.before, 'token')}`;
        case 'changed':
            return [countParts(file).join(', '), `${formatTurn(tokens)} tokens`, ...labels].join('; ');
    }
}
/** What the commit that files were compared with is to the change: `4f1c2d3e, where the branch left its base branch`. */
const relationPhrases = {
    'merge-parent': 'the base branch as it was merged for this run',
    'merge-base': 'where the branch left its base branch',
    'base-tip': 'the tip of the base branch; what others changed there since the branch left it may count here too',
    previous: 'the commit before',
};
/** Labels whose number changed, the greatest changes first: `billing 58 → 66, refund 40 → 37 and 4 more labels`; none as an empty list. */
function describeLabels(labels, show) {
    const changed = labels.filter(({ before, after }) => before !== after);
    const rest = changed.length - show;
    const named = changed.slice(0, show).map(({ label, before, after }) => `${label} ${formatTurn({ before, after })}`);
    if (named.length === 0)
        return [];
    return [`${named.join(', ')}${rest > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(rest, 'more label')}` : ''}`];
}
function isKnown(file) {
    return file.status !== 'unknown';
}
/** `388 → 397`; one number where it stayed. */
function formatTurn({ before, after }) {
    return before === after ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after) : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(before)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after)}`;
}
function countParts({ added, removed, edited, }) {
    return [
        ...(added > 0 ? [`+${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(added)}`] : []),
        ...(removed > 0 ? [`−${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(removed)}`] : []),
        ...(edited > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(edited)} edited`] : []),
    ];
}
const rewordedNote = 'So many examples came and went that reworded ones were not looked for: they count as removed and added.';


/***/ }),

/***/ 35804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ describeCost)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25708);


/** What a task cost, where the calls went, and what was expected. Unknown says why and is never $0.00. */
function describeCost({ cost, estimate, targets, graderCalls, fineTune }) {
    const estimated = estimate === null
        ? []
        : [
            `evaluation at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(estimate.evaluation.usd)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(estimate.evaluation.calls, 'call')})`,
            ...(estimate.training === null
                ? []
                : [
                    `training ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(estimate.training.usd)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(estimate.training.tokens, 'token')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(estimate.training.epochs, 'epoch')})`,
                ]),
        ];
    return [
        ...(fineTune === null ? [] : [{ label: 'Training', phrases: [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(cost.trainingUsd)] }]),
        { label: 'Evaluation', phrases: [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(cost.evaluationUsd)] },
        ...Object.entries(targets).map(([name, target]) => ({ label: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalised */ .I)(name), phrases: [callsOf(target)] })),
        ...(graderCalls === null ? [] : [{ label: 'Judge', phrases: [judgeCallsOf(graderCalls)] }]),
        ...(estimated.length === 0 ? [] : [{ label: 'Estimated', phrases: [estimated.join('; ')] }]),
    ];
}
function judgeCallsOf({ calls, cachedCalls, usd }) {
    const kept = cachedCalls > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(cachedCalls)} replies from the cache` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(usd)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(calls, 'call')}${kept})`;
}
function callsOf(target) {
    const counts = [
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(target.calls, 'call'),
        ...(target.cachedCalls > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(target.cachedCalls)} answers from the cache`] : []),
        ...(target.promptTokens === null ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(target.promptTokens, 'prompt token')]),
        ...(target.completionTokens === null ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(target.completionTokens, 'completion token')]),
    ];
    const rate = target.usdPer1000Calls.known ? `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(target.usdPer1000Calls.value)} for 1,000 calls` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnownUsd */ .t9)(target.usd)} (${counts.join(', ')})${rate}`;
}


/***/ }),

/***/ 90235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ describeFindings)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** How many things are wrong with the data: `2 errors and 1 warning`, `1 warning`, `nothing to complain about`. */
function describeFindings({ summary }) {
    const { errors, warnings } = summary;
    const counts = [
        ...(errors > 0 ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(warnings, 'warning')] : []),
    ];
    return counts.length === 0 ? 'nothing to complain about' : counts.join(' and ');
}


/***/ }),

/***/ 69938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ describeOpinions),
/* harmony export */   Fv: () => (/* binding */ describeJudge),
/* harmony export */   jo: () => (/* binding */ editedJudgeNote),
/* harmony export */   pE: () => (/* binding */ editedJudgeClaim),
/* harmony export */   v0: () => (/* binding */ editedJudge)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** Null where the change leaves its judge alone. */
function editedJudge({ judge }) {
    return judge?.from === 'base' && judge.changes.length > 0 ? judge : null;
}
const editedJudgeClaim = 'This change edits what it is judged by';
function editedJudgeNote({ commit }) {
    return [
        'The base commit ',
        { code: commit.slice(0, 8) },
        " decides; what the change's own settings and files would say is shown beside it.",
    ];
}
/** The base's opinion, which decides, and the change's. */
function describeOpinions(task, { own }) {
    return [
        opinion('the base commit (decides)', task),
        own?.known === true
            ? opinion('this change', own)
            : { judge: 'this change', verdict: `not asked: ${own?.reason ?? 'unknown'}`, difference: '–', pairs: '–' },
    ];
}
function opinion(judge, said) {
    const { verdict, passed, comparison } = said;
    const known = comparison !== null && comparison.n > 0 ? comparison : null;
    return {
        judge,
        verdict: verdict === 'skipped' ? 'none' : `${verdict}: ${passed ? 'passes' : 'fails'}`,
        difference: known === null ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(known),
        pairs: known === null ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPairs */ .hd)(known),
    };
}
/** Who judged, for the method of a task. Empty where no change was judged. */
function describeJudge({ judge }) {
    if (judge === null)
        return [];
    if (judge.from === 'change')
        return [{ label: 'Judge', phrases: [`this change's own settings and samples, because ${judge.reason}`] }];
    const files = judge.baselineFiles.flatMap((file, index) => [
        index === 0 ? '; the baseline was called with ' : ', ',
        { code: file },
    ]);
    return [
        {
            label: 'Judge',
            phrases: [
                'settings, held-out samples, graders and baseline of the base commit ',
                { code: judge.commit.slice(0, 8) },
                ...files,
                ...(files.length === 0 ? [] : [' as it is there']),
            ],
        },
    ];
}


/***/ }),

/***/ 31001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describePair)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** What a held-out file shares with a training file, as one plain sentence; null when nothing. Paths are untrusted. */
function describePair(pair) {
    const { nearLines, normalisedLines, exactLines, contradictions } = pair;
    if (nearLines === 0 && contradictions === 0)
        return null;
    const stand = nearLines === 1 ? 'also stands' : 'also stand';
    const overlap = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(nearLines, 'line')} of ${pair.heldOut} ${stand} in ${pair.train}, at least nearly: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(exactLines)} to the letter, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(normalisedLines)} but for case and punctuation.`;
    if (contradictions === 0)
        return overlap;
    const have = contradictions === 1 ? 'has' : 'have';
    return `${overlap} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(contradictions)} of them ${have} another answer there.`;
}


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ describeTraining)
});

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/sparkline.js
/**
 * A curve as one line of block characters, lowest value lowest. More values than `width` are averaged in equal bins;
 * a flat curve is drawn at the bottom; values that are not finite are left out.
 */
function sparkline(values, width = 32) {
    const points = inBins(values.filter(Number.isFinite), width);
    const low = Math.min(...points);
    const span = Math.max(...points) - low;
    return points.map((value) => blocks[span === 0 ? 0 : Math.round(((value - low) / span) * 7)] ?? '').join('');
}
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
function inBins(values, width) {
    if (values.length <= width)
        return values;
    return Array.from({ length: width }, (_unused, bin) => {
        const from = Math.floor((bin * values.length) / width);
        const members = values.slice(from, Math.floor(((bin + 1) * values.length) / width));
        return members.reduce((sum, value) => sum + value, 0) / members.length;
    });
}

;// CONCATENATED MODULE: ./build/render/describe-training.js


/** A fine-tuning job: what came of what, whether it was paid for again, its settings, its loss. */
function describeTraining(fineTune) {
    const { baseModel, hyperparameters, jobId, model, provider, reused, status } = fineTune;
    const settings = Object.entries(hyperparameters).map(([name, value]) => `${name} ${value}`);
    const effort = [
        ...(fineTune.trainedTokens === null ? [] : [(0,numbers/* formatPlural */.yk)(fineTune.trainedTokens, 'token')]),
        ...(fineTune.durationMs === null ? [] : [spanOf(fineTune.durationMs)]),
        ...settings,
    ];
    return [
        { label: 'Model', phrases: [{ code: baseModel }, ' → ', model === null ? 'none yet' : { code: model }] },
        { label: 'Job', phrases: [{ code: jobId }, ` at ${provider}: ${status}; ${originOf(fineTune)}`] },
        ...(effort.length === 0 ? [] : [{ label: 'Trained', phrases: [effort.join(', ')] }]),
        ...describeLoss(fineTune),
        ...describeCheckpoint(fineTune),
        ...describeOutlook(fineTune),
        { label: 'Cost', phrases: [reused ? 'nothing was paid again' : (0,numbers/* formatKnownUsd */.t9)(fineTune.usd)] },
    ];
}
function originOf({ reused, status }) {
    if (!reused)
        return 'a new job';
    if (status === 'succeeded')
        return 'reused, because this data and recipe had been trained before';
    return 'begun by an earlier run for this data and recipe';
}
/** Which checkpoint is in use, where it is not the last. */
function describeCheckpoint({ model, checkpoints = [] }) {
    const used = checkpoints.find((checkpoint) => checkpoint.model === model);
    const last = checkpoints.at(-1);
    if (used === undefined || last === undefined || used.step === last.step)
        return [];
    const loss = used.validLoss === null ? '' : `, which has the lowest validation loss (${formatLoss(used.validLoss)})`;
    const phrase = `step ${(0,numbers/* formatCount */.B4)(used.step)} of ${(0,numbers/* formatCount */.B4)(last.step)}${loss}`;
    return [{ label: 'Checkpoint', phrases: [phrase] }];
}
/** What comes next: the end of a job under way, the reason of one that failed, the end of the model, and advice. */
function describeOutlook({ error, finishExpectedAt, shutsDown, advice = [] }) {
    return [
        ...(finishExpectedAt === undefined ? [] : [{ label: 'Expected to end', phrases: [finishExpectedAt] }]),
        ...(error === undefined ? [] : [{ label: 'Failed', phrases: [describeError(error)] }]),
        ...(shutsDown === undefined ? [] : [{ label: 'Shut down by the provider', phrases: [shutsDown] }]),
        ...advice.map(({ text }) => ({ label: 'Advice', phrases: [text] })),
    ];
}
function describeError({ code, message }) {
    return code === null ? message : `${code}: ${message}`;
}
/** The loss curves as sparklines; empty without a curve. */
function describeLoss({ curve }) {
    const train = curve.map(({ trainLoss }) => trainLoss);
    const valid = curve.flatMap(({ validLoss }) => (validLoss === null ? [] : [validLoss]));
    const steps = curve.at(-1)?.step ?? 0;
    return [
        ...(train.length === 0
            ? []
            : [{ label: 'Loss', phrases: [`${course(train)} over ${(0,numbers/* formatPlural */.yk)(steps, 'step')}`] }]),
        ...(valid.length === 0 ? [] : [{ label: 'Validation loss', phrases: [course(valid)] }]),
    ];
}
function course(losses) {
    return `${sparkline(losses)} ${formatLoss(losses[0] ?? 0)} → ${formatLoss(losses.at(-1) ?? 0)}`;
}
function formatLoss(loss) {
    return loss.toFixed(loss < 0.1 ? 3 : 2);
}
/** Services date their jobs to the second. */
function spanOf(durationMs) {
    return durationMs < 1_000 ? 'under 1 s' : (0,numbers/* formatDuration */.a3)(durationMs);
}


/***/ }),

/***/ 14139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/* unused harmony export dropOrder */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/**
 * What goes first when a page is too long: what a reader misses least. Whole pieces only, from the last task upwards;
 * tasks with bad news stand first and lose theirs last.
 */
const dropOrder = [
    'fixed answers',
    'training',
    'break-even',
    'dataset changes',
    'dataset findings',
    'graders',
    'slices',
    'broken answers',
    'references',
    'cost',
    'method',
    'reproduction',
    'table',
    'judge',
    'verdict',
];
/** The pieces as one text of at most `limit` by `measure`, with a closing note on what was left out for it. */
function fitSections(pieces, limit, measure) {
    const dropped = new Set();
    const available = limit - noteReserve;
    let size = pieces.reduce((sum, piece) => sum + measure(piece.text), 0);
    for (const kind of dropOrder) {
        for (const piece of pieces.toReversed()) {
            if (size <= available)
                break;
            if (piece.kind !== kind)
                continue;
            dropped.add(piece);
            size -= measure(piece.text);
        }
    }
    const kept = pieces.filter((piece) => !dropped.has(piece)).map((piece) => piece.text);
    return [...kept, ...noteOn(dropped)].join('').trimEnd().concat('\n');
}
/** Longest note: every kind with its count. */
const noteReserve = 600;
function noteOn(dropped) {
    if (dropped.size === 0)
        return [];
    const kinds = dropOrder.flatMap((kind) => {
        const count = [...dropped].filter((piece) => piece.kind === kind).length;
        if (count === 0)
            return [];
        return [count === 1 ? kind : `${kind} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(count, 'task')})`];
    });
    return [`*Left out to fit GitHub's size limit: ${kinds.join(', ')}. The report files hold everything.*\n`];
}


/***/ }),

/***/ 82570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ graderTables)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** The tables of a task's graders. None for a single grader that has only the score: that is the accuracy. */
function graderTables(reports) {
    return reports.flatMap((report) => {
        const { baseline, candidate } = report.targets;
        if (baseline === undefined || candidate === undefined)
            return [];
        const tables = [...detailTables(report.grader, baseline, candidate), ...agreementTables(report)];
        if (tables.length > 0 || reports.length === 1)
            return tables;
        return [{ grader: report.grader, summary: scoreTurn(baseline, candidate), columns: [], rows: [] }];
    });
}
function detailTables(grader, baseline, candidate) {
    const [before, after] = [baseline.details, candidate.details];
    if (before?.kind === 'labels' && after?.kind === 'labels') {
        const [labels, mixUps] = [labelTable(grader, before, after), confusionTable(grader, before, after)];
        return mixUps.rows.length === 0 ? [labels] : [labels, mixUps];
    }
    if (before?.kind === 'fields' && after?.kind === 'fields')
        return [fieldTable(grader, before, after)];
    if (before?.kind === 'tool-calls' && after?.kind === 'tool-calls')
        return [callTable(grader, before, after)];
    if (before?.kind === 'rubric' && after?.kind === 'rubric')
        return [rubricTable(grader, before, after)];
    if (before?.kind === 'pairwise' && after?.kind === 'pairwise')
        return [pairwiseTable(grader, before, after)];
    return [];
}
function labelTable(grader, before, after) {
    const rows = joinByName(before.labels, after.labels, ({ label }) => label).map(({ name, left, right }) => ({
        name,
        moved: change(left?.f1, right?.f1),
        cells: [
            turn(left?.support, right?.support, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4),
            turn(left?.recall, right?.recall, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
            turn(left?.precision, right?.precision, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
            turn(left?.f1, right?.f1, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
        ],
    }));
    return {
        grader,
        summary: `macro-F1 ${turn(before.macroF1, after.macroF1, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)}; answers outside the set ${turn(before.outside, after.outside, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)}`,
        columns: ['label', 'samples', 'recall', 'precision', 'F1'],
        rows: byMove(rows),
    };
}
function confusionTable(grader, before, after) {
    const nameOf = ({ expected, answer }) => `${expected} → ${answer ?? '(outside the set)'}`;
    const rows = joinByName(before.confusions, after.confusions, nameOf).map(({ name, left, right }) => ({
        name,
        moved: (left?.count ?? 0) - (right?.count ?? 0),
        cells: [turn(left?.count ?? 0, right?.count ?? 0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)],
    }));
    return {
        grader,
        summary: 'what was taken for what',
        columns: ['expected → answered', 'answers'],
        rows: byMove(rows),
    };
}
function fieldTable(grader, before, after) {
    const expected = (field) => field === undefined ? undefined : field.right + field.wrong + field.missing;
    const rows = joinByName(before.fields, after.fields, ({ field }) => field).map(({ name, left, right }) => ({
        name: name === '' ? '(the whole)' : name,
        moved: change(left?.f1, right?.f1),
        cells: [
            turn(expected(left) ?? 0, expected(right) ?? 0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4),
            turn(left?.accuracy, right?.accuracy, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
            turn(left?.precision, right?.precision, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
            turn(left?.f1, right?.f1, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
        ],
    }));
    return {
        grader,
        summary: `F1 over all fields ${turn(before.f1, after.f1, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)}; answers that are no JSON ${turn(before.notJson, after.notJson, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)}`,
        columns: ['field', 'expected', 'right', 'precision', 'F1'],
        rows: byMove(rows),
    };
}
function callTable(grader, before, after) {
    const cells = (left, right) => callColumns.map(([key]) => turn(left?.[key] ?? 0, right?.[key] ?? 0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4));
    const rows = joinByName(before.tools, after.tools, ({ name }) => name).map(({ name, left, right }) => ({
        name,
        moved: (right?.right ?? 0) - (left?.right ?? 0),
        cells: cells(left, right),
    }));
    const whole = { name: 'all tools', moved: -Infinity, cells: cells(before.all, after.all) };
    return {
        grader,
        summary: `expected calls that were right ${turn(before.all.right, after.all.right, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(expectedCalls(before.all))}`,
        columns: ['tool', ...callColumns.map(([, title]) => title)],
        rows: [whole, ...byMove(rows)],
    };
}
const callColumns = [
    ['right', 'right'],
    ['wrongArguments', 'other arguments'],
    ['invalidArguments', 'no JSON'],
    ['missing', 'missing'],
    ['extra', 'extra'],
];
function expectedCalls({ right, wrongArguments, invalidArguments, missing }) {
    return right + wrongArguments + invalidArguments + missing;
}
function rubricTable(grader, before, after) {
    const rows = joinByName(before.scores, after.scores, ({ score }) => String(score)).map(({ name, left, right }) => ({
        name,
        cells: [turn(left?.count ?? 0, right?.count ?? 0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)],
    }));
    return {
        grader,
        summary: `mean score ${turn(meanScore(before), meanScore(after), (score) => score.toFixed(2))}`,
        columns: ['score of the judge', 'answers'],
        rows: rows.sort((left, right) => Number(left.name) - Number(right.name)),
    };
}
function meanScore({ scores }) {
    const all = scores.reduce((sum, { count }) => sum + count, 0);
    return all === 0 ? null : scores.reduce((sum, { score, count }) => sum + score * count, 0) / all;
}
function pairwiseTable(grader, before, after) {
    const all = ({ better, same, worse, ordersDisagree }) => better + same + worse + ordersDisagree;
    const bias = (details) => all(details) === 0 ? null : (details.preferredFirst - details.preferredSecond) / all(details);
    return {
        grader,
        summary: `position bias ${turn(bias(before), bias(after), _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)} (above 0: what stands first is preferred)`,
        columns: ['beside the expected answer', 'answers'],
        rows: pairwiseRows.map(([key, name]) => ({ name, cells: [turn(before[key], after[key], _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)] })),
    };
}
function agreementTables({ grader, agreement }) {
    if (agreement === null)
        return [];
    const { examples, unscored, same, kappa, meanDifference } = agreement;
    const left = unscored === 0 ? '' : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unscored)} without a score)`;
    const figures = same === null || meanDifference === null
        ? `no score for any of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(examples)} labelled answers`
        : `the same score as people in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(same)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(examples)} labelled answers${left}; kappa ${kappa === null ? '–' : kappa.toFixed(2)}, mean difference ${meanDifference.toFixed(2).replace('-', '−')}`;
    return [{ grader, summary: figures, columns: [], rows: [] }];
}
const pairwiseRows = [
    ['better', 'better'],
    ['same', 'as good'],
    ['worse', 'worse'],
    ['ordersDisagree', 'the orders disagree'],
];
function scoreTurn(baseline, candidate) {
    return `mean score ${turn(baseline.mean, candidate.mean, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)}`;
}
/** Losses first, then gains, then what stayed; equal ones in the order of the report. */
function byMove(rows) {
    const rank = ({ moved }) => (moved < 0 ? 0 : moved > 0 ? 1 : 2);
    return [...rows].sort((left, right) => rank(left) - rank(right) || Math.abs(right.moved) - Math.abs(left.moved));
}
function change(before, after) {
    return (after ?? 0) - (before ?? 0);
}
function turn(before, after, format) {
    const [left, right] = [before, after].map((value) => (value === null || value === undefined ? '–' : format(value)));
    // The unit is said once.
    return left === right ? `${left}` : `${right?.endsWith(' %') ? left?.replace(/ %$/, '') : left} → ${right}`;
}
function joinByName(before, after, nameOf) {
    const left = new Map(before.map((item) => [nameOf(item), item]));
    const right = new Map(after.map((item) => [nameOf(item), item]));
    return [...new Set([...left.keys(), ...right.keys()])].map((name) => ({
        name,
        left: left.get(name),
        right: right.get(name),
    }));
}


/***/ }),

/***/ 89488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/render/describe-verdict.js
var describe_verdict = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(97615);
;// CONCATENATED MODULE: ./build/render/escape-html.js

/** Untrusted text for HTML, safe as element content and as a quoted attribute value. Line breaks are kept. */
function escapeHtml(text, limit = 20_000) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* showInvisible */.jQ)((0,visible_text/* unifyLineBreaks */.O1)(text)), limit).replace(/[&<>"'`]/g, (match) => `&#${match.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/html/page-script.js
/**
 * The page's only script: it narrows the list of answers that changed and opens them by keyboard. It reads the page and calls nothing;
 * without it everything is there to read. Plain ECMAScript, because it runs in the reader's browser as it stands.
 */
const pageScript = `
'use strict';
for (const flips of document.querySelectorAll('.flips')) {
  const form = flips.querySelector('form');
  const cards = [...flips.querySelectorAll('details')];
  const texts = cards.map((card) => card.textContent.toLowerCase());
  const { kind, expected, text, open } = form.elements;
  const output = form.querySelector('output');
  const shown = () => cards.filter((card) => !card.hidden);
  const narrow = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    cards.forEach((card, index) => {
      card.hidden =
        (kind.value !== '' && !card.classList.contains(kind.value)) ||
        (expected !== undefined && expected.value !== '' && card.dataset.expected !== expected.value) ||
        !words.every((word) => texts[index].includes(word));
    });
    const count = shown().length;
    output.value = count === cards.length ? '' : count + ' of ' + cards.length + ' shown';
    label();
  };
  const label = () => { open.textContent = shown().some((card) => !card.open) ? 'open all' : 'close all'; };
  form.hidden = false;
  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  open.addEventListener('click', () => {
    const some = shown().some((card) => !card.open);
    for (const card of shown()) card.open = some;
    label();
  });
  flips.addEventListener('toggle', label, true);
  flips.addEventListener('keydown', (event) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target.tagName !== 'SUMMARY' || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = shown();
    const next = list[list.indexOf(event.target.parentElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.querySelector('summary').focus();
  });
  narrow();
}
`;

;// CONCATENATED MODULE: ./build/render/html/style.js
/** The page's only style sheet. Light and dark by the reader's preference, one column on a phone, plain on paper. */
const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfbfa; --card: #ffffff; --ink: #1d2125; --soft: #5b6470; --line: #dfe3e6;
  --good: #1a7f4b; --bad: #c4314b; --unsure: #946200; --accent: #2f5fd0; --code: #f1f3f4; --mark: #fff0c2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1b1f23; --ink: #e4e7ea; --soft: #9aa4ae; --line: #31373d;
    --good: #4cc38a; --bad: #ff7a8c; --unsure: #e5b454; --accent: #86a8ff; --code: #23282d; --mark: #4d4320;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.05rem; font-weight: 600; color: var(--soft); margin: 0 0 1.5rem; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h3 { font-size: 1.05rem; margin: 2.25rem 0 .75rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
.soft { color: var(--soft); }
.lead { font-size: 1.1rem; max-width: 44rem; }
.verdict { background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--soft); border-radius: 8px; padding: 1.25rem 1.5rem; margin: 0 0 1.5rem; }
.verdict.good { border-left-color: var(--good); } .good > h2, .good-text { color: var(--good); }
.verdict.bad { border-left-color: var(--bad); } .bad > h2, .bad-text { color: var(--bad); }
.verdict.unsure { border-left-color: var(--unsure); } .unsure > h2, .unsure-text { color: var(--unsure); }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; font-size: .85rem; color: var(--soft); }
th code { display: block; font-weight: 400; white-space: normal; overflow-wrap: anywhere; max-width: 24ch; margin-left: auto; }
.metrics tbody th { white-space: nowrap; } tbody th code { max-width: none; margin: 0; }
th.number, td.number { text-align: right; white-space: nowrap; }
tbody th { color: var(--ink); font-size: 1rem; font-weight: 400; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--code); border-radius: 6px; padding: .6rem .75rem; margin: .25rem 0; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--soft); }
.axis { stroke: var(--line); } .zero { stroke: var(--ink); } .margin { stroke: var(--bad); stroke-dasharray: 3 3; }
.allowed { fill: var(--soft); opacity: .1; }
.range { stroke: var(--accent); stroke-width: 3; stroke-linecap: round; } .estimate { fill: var(--accent); }
.line-axis { stroke: var(--line); } .fill-label { fill: var(--soft); }
.line-first { stroke: var(--accent); } .fill-first { fill: var(--accent); } .line-second { stroke: var(--unsure); } .fill-second { fill: var(--unsure); }
svg .strong { fill: var(--ink); font-weight: 600; }
.figure { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 1rem 0; }
figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .85rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 0 1rem; }
.key::before { content: ""; display: inline-block; width: .7em; height: .7em; border-radius: 2px; margin: 0 .35em 0 .5em; } .key.first::before { background: var(--accent); } .key.second::before { background: var(--unsure); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; font-size: .9rem; margin: 0 0 .5rem; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
section[id] { scroll-margin-top: 1rem; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; font-size: .9rem; color: var(--soft); margin: 0 0 .75rem; }
.filter[hidden] { display: none; }
.filter label { display: flex; gap: .4rem; align-items: center; } .filter .grow { flex: 1 1 16rem; } .filter .grow input { flex: 1; }
.filter input, .filter select, .filter button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .55rem; max-width: 100%; min-width: 0; }
.filter button { cursor: pointer; } .filter :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.kind { font-size: .75rem; font-weight: 600; min-width: 3.6rem; } .broken .kind { color: var(--bad); } .fixed .kind { color: var(--good); }
del, ins { text-decoration: none; border-radius: 3px; background: var(--mark); } del { text-decoration: line-through; text-decoration-thickness: 1px; } ins { font-weight: 600; }
.list > details { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: .5rem 0; }
summary { cursor: pointer; padding: .55rem .9rem; display: flex; gap: .75rem; align-items: baseline; overflow-wrap: anywhere; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸"; color: var(--soft); } details[open] > summary::before { content: "▾"; }
summary .asked { flex: 1; } summary .change { color: var(--soft); font-size: .85rem; text-align: right; max-width: 40%; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
summary .soft { font-size: .85rem; white-space: nowrap; min-width: 4.5ch; }
details > div { padding: 0 .9rem .9rem; }
.answers { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; }
.answers h4, .text h4 { font-size: .8rem; font-weight: 600; color: var(--soft); margin: .5rem 0 0; }
.answers .wrong pre { box-shadow: inset 3px 0 0 var(--bad); } .answers .right pre { box-shadow: inset 3px 0 0 var(--good); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.25rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
ul.findings { list-style: none; padding: 0; margin: .75rem 0; } ul.findings li { padding: .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; } h2 { font-size: 1.3rem; } .verdict { padding: 1rem; }
  summary { flex-wrap: wrap; gap: .1rem .6rem; } summary .asked { flex-basis: 60%; } summary .change { flex-basis: 100%; max-width: none; text-align: left; padding-left: 1.4rem; }
  .answers { grid-template-columns: 1fr; gap: 0; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  th, td { padding: .45rem .5rem; } .figure { padding: .75rem; } svg text { font-size: 17px; }
  .metrics thead { display: none; } .metrics tbody, .metrics tr { display: block; } .metrics tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .metrics th, .metrics td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .15rem 0; white-space: normal; }
  .metrics tbody th { font-weight: 600; } .metrics td::before { content: attr(data-label); color: var(--soft); }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --good: #125c36; --bad: #9b1f36; --unsure: #6d4900; --accent: #23469b; --code: #f4f4f4; --mark: #eee; }
  main { max-width: none; padding: 0; } nav, .filter { display: none; } .list > details { content-visibility: visible; } details, .verdict, .figure, tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;

// EXTERNAL MODULE: ./build/render/describe-advice.js
var describe_advice = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/render/describe-break-even.js
var describe_break_even = __webpack_require__(66891);
// EXTERNAL MODULE: ./build/render/describe-cost.js
var describe_cost = __webpack_require__(35804);
// EXTERNAL MODULE: ./build/render/describe-method.js
var describe_method = __webpack_require__(45120);
// EXTERNAL MODULE: ./build/render/describe-training.js + 1 modules
var describe_training = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/render/reproduce.js
var reproduce = __webpack_require__(59910);
// EXTERNAL MODULE: ./build/render/slice-rows.js
var slice_rows = __webpack_require__(87609);
// EXTERNAL MODULE: ./build/render/describe-changes.js
var describe_changes = __webpack_require__(38272);
// EXTERNAL MODULE: ./build/render/source-link.js
var source_link = __webpack_require__(64229);
;// CONCATENATED MODULE: ./build/render/html/elements.js


/** The elements that several sections of the page share. Each escapes what it is given. */
/** Longer texts are cut: nobody reads them in a page, and report.json has them whole. */
const mostCharacters = 8_000;
/** A text as it stands, under a small heading. */
function renderText(title, text) {
    return `<div class="text"><h4>${escapeHtml(title)}</h4><pre>${renderWords(text)}</pre></div>`;
}
function renderWords(text) {
    return text === '' ? '<span class="soft">empty</span>' : escapeHtml(text, mostCharacters);
}
/** Where something stands, as a link where the run knows its commit. Line 0 is the whole file. */
function renderPlace(run, file, line) {
    const text = escapeHtml(line === 0 ? file : `${file}:${line}`, 300);
    const link = (0,source_link/* sourceLink */._)(run, file, line);
    return link === null ? `<code>${text}</code>` : `<a href="${escapeHtml(link)}"><code>${text}</code></a>`;
}
function renderStatements(statements) {
    if (statements.length === 0)
        return '';
    const entries = statements.map(({ label, phrases }) => `<dt>${escapeHtml(label)}</dt><dd>${phrases.map(renderPhrase).join('')}</dd>`);
    return `<dl>${entries.join('')}</dl>`;
}
function renderPhrase(phrase) {
    return typeof phrase === 'string' ? escapeHtml(phrase, 2_000) : `<code>${escapeHtml(phrase.code, 300)}</code>`;
}
/** A table that scrolls by itself where the window is narrow. The first cell of a row names it. Cells are HTML already. */
function renderTable(caption, columns, rows) {
    const mark = (index) => (columns[index]?.align === 'number' ? ' class="number"' : '');
    const head = columns.map(({ title }, index) => `<th scope="col"${mark(index)}>${escapeHtml(title, 200)}</th>`);
    const body = rows.map((cells) => {
        const [name = '', ...others] = cells;
        const rest = others.map((cell, index) => `<td${mark(index + 1)}>${cell}</td>`);
        return `<tr><th scope="row"${mark(0)}>${name}</th>${rest.join('')}</tr>`;
    });
    return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/render/html/changes-section.js





/** What the change does to the datasets of a task: the files, and every listed example, folded. */
function renderChanges(diff, run) {
    const summary = `<p class="soft">${escapeHtml((0,describe_changes/* describeChanges */.DT)(diff), 200)}</p>`;
    if (!diff.known)
        return `${summary}<p class="soft">${escapeHtml(diff.reason, 500)}</p>`;
    const { commit, relation } = diff.base;
    const base = { ...run, commit };
    return [
        summary,
        `<p class="soft">Compared with <code>${escapeHtml(commit.slice(0, 8))}</code>, ${describe_changes/* relationPhrases */.dg[relation]}.</p>`,
        renderTable('Files that the change touches', [
            { title: 'file', align: 'text' },
            { title: 'examples', align: 'number' },
            { title: 'tokens', align: 'number' },
            { title: 'change', align: 'text' },
        ], diff.files.map(fileRow)),
        ...(diff.removedUnknown === null
            ? []
            : [`<p class="soft">Whether files were removed is unknown: ${escapeHtml(diff.removedUnknown, 500)}.</p>`]),
        ...diff.files.filter(describe_changes/* isKnown */.qE).map((file) => fileChanges(file, run, base)),
    ].join('\n');
}
function fileRow(file) {
    const [examples, tokens] = (0,describe_changes/* isKnown */.qE)(file) ? [(0,describe_changes/* formatTurn */.bt)(file.examples), (0,describe_changes/* formatTurn */.bt)(file.tokens)] : ['?', '?'];
    const change = file.status === 'changed' ? (0,describe_changes/* countParts */.MA)(file).join(', ') : (0,describe_changes/* describeFileChange */.yb)(file);
    return [`<code>${escapeHtml(file.path, 300)}</code>`, examples, tokens, escapeHtml(change, 500)];
}
function fileChanges(file, run, base) {
    const { listed, path } = file;
    const labels = file.labels === null ? [] : (0,describe_changes/* describeLabels */.J3)(file.labels, 40);
    const cards = [
        ...listed.edited.map((example) => editedCard(example, renderPlace(run, path, example.line.after))),
        ...listed.removed.map((example) => card('removed', example, renderPlace(base, path, example.line))),
        ...listed.added.map((example) => card('added', example, renderPlace(run, path, example.line))),
    ];
    const rest = file.added + file.removed + file.edited - cards.length;
    if (cards.length === 0)
        return '';
    return [
        `<p><code>${escapeHtml(path, 300)}</code>${labels.map((changes) => ` <span class="soft">labels: ${escapeHtml(changes, 4_000)}</span>`).join('')}</p>`,
        ...(file.rewordedSearched ? [] : [`<p class="soft">${describe_changes/* rewordedNote */.h2}</p>`]),
        ...cards,
        ...(rest > 0 ? [`<p class="soft">And ${(0,numbers/* formatCount */.B4)(rest)} more.</p>`] : []),
    ].join('\n');
}
function card(kind, { line, input, answer }, where) {
    return `<details><summary><span class="soft">${kind}, line ${line}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(input), 160)}</span><span class="change">${escapeHtml((0,visible_text/* toOneLine */.GX)(answer), 64)}</span></summary><div><p class="soft">${where}</p>${renderText('input', input)}${renderText('answer', answer)}</div></details>`;
}
function editedCard({ line, input, answer, changed }, where) {
    const both = (part, { before, after }) => changed.includes(part)
        ? renderText(`${part} before`, before) + renderText(`${part} now`, after)
        : renderText(part, after);
    const note = changed.includes('other')
        ? 'instructions, tools or metadata'
        : changed.includes('answer')
            ? `${escapeHtml((0,visible_text/* toOneLine */.GX)(answer.before), 32)} → ${escapeHtml((0,visible_text/* toOneLine */.GX)(answer.after), 32)}`
            : 'the input';
    return `<details><summary><span class="soft">edited, line ${line.after}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(input.after), 160)}</span><span class="change">${note}</span></summary><div><p class="soft">${where}</p>${both('input', input)}${both('answer', answer)}</div></details>`;
}

// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(31001);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(12989);
;// CONCATENATED MODULE: ./build/render/html/datasets-section.js





/** A page of more findings than this is read by no one. */
const mostFindings = 500;
/** The files of the task and what the validator has to say of them, worst first. */
function renderDatasets(datasets, run) {
    if (datasets.files.length === 0)
        return '';
    const files = datasets.files.map(({ path, role, examples, tokens }) => [
        `<code>${escapeHtml(path, 300)}</code>`,
        role,
        (0,numbers/* formatCount */.B4)(examples),
        (0,numbers/* formatCount */.B4)(tokens),
    ]);
    const worst = (0,worst_findings/* worstFindings */.Q)(datasets);
    const findings = worst.slice(0, mostFindings).map(({ path, diagnostic }) => {
        const { severity, line, message, hint, code } = diagnostic;
        const tone = severity === 'error' ? 'bad-text' : 'unsure-text';
        const advice = hint === '' ? '' : `<br><span class="soft">${escapeHtml(hint, 500)}</span>`;
        return `<li><strong class="${tone}">${severity}</strong> ${renderPlace(run, path, line)} ${escapeHtml(message, 500)} <code class="soft">${escapeHtml(code, 60)}</code>${advice}</li>`;
    });
    const overlaps = datasets.pairs.flatMap((pair) => {
        const sentence = (0,describe_pair/* describePair */.A)(pair);
        return sentence === null ? [] : [`<li><strong class="unsure-text">overlap</strong> ${escapeHtml(sentence)}</li>`];
    });
    const rest = worst.length - findings.length;
    const items = [
        ...findings,
        ...(rest > 0 ? [`<li>And ${(0,numbers/* formatCount */.B4)(rest)} more in report.json.</li>`] : []),
        ...overlaps,
    ];
    return [
        renderTable('Files of the task', [
            { title: 'file', align: 'text' },
            { title: 'role', align: 'text' },
            { title: 'examples', align: 'number' },
            { title: 'tokens', align: 'number' },
        ], files),
        items.length === 0
            ? '<p class="soft">Nothing to complain about.</p>'
            : `<ul class="findings">${items.join('')}</ul>`,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/stats/geometric-histogram.js
var geometric_histogram = __webpack_require__(39306);
// EXTERNAL MODULE: ./node_modules/echarts/lib/chart/bar/install.js + 10 modules
var install = __webpack_require__(47670);
// EXTERNAL MODULE: ./node_modules/echarts/lib/chart/line/install.js + 9 modules
var line_install = __webpack_require__(35478);
// EXTERNAL MODULE: ./node_modules/echarts/lib/component/grid/install.js + 23 modules
var grid_install = __webpack_require__(87628);
// EXTERNAL MODULE: ./node_modules/echarts/lib/extension.js + 1 modules
var extension = __webpack_require__(90354);
// EXTERNAL MODULE: ./node_modules/echarts/lib/core/echarts.js + 21 modules
var echarts = __webpack_require__(10242);
// EXTERNAL MODULE: ./node_modules/echarts/lib/renderer/installSVGRenderer.js + 10 modules
var installSVGRenderer = __webpack_require__(9833);
;// CONCATENATED MODULE: ./build/render/html/draw-chart.js





(0,extension/* use */.Y)([install/* install */.a, line_install/* install */.a, grid_install/* install */.a, installSVGRenderer/* install */.a]);
/**
 * A chart as inline SVG, drawn without a browser. Marks are named by `className` through {@link paint}, so that the page's style sheet
 * colours them in light and dark; the library's own styles, clip paths and handles for hover effects are left out: the page's policy
 * refuses the first, ids of the second would meet in one page, and nothing hovers.
 */
function drawChart(options, size, label) {
    const chart = (0,echarts/* init */.Ts)(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
    try {
        chart.setOption({ animation: false, backgroundColor: 'transparent', ...options });
        return dress(chart.renderToSVGString({ useViewBox: true }), label);
    }
    finally {
        chart.dispose();
    }
}
/** Colours that stand for a class of the style sheet. The library wants real ones. */
const paints = {
    axis: '#010101',
    label: '#010102',
    first: '#010103',
    second: '#010104',
};
function paint(name) {
    return paints[name];
}
function dress(svg, label) {
    const bare = svg
        .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
        .replace(/<defs>[\s\S]*?<\/defs>/g, '')
        .replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*><\/rect>/, '')
        .replace(/ (?:style|class|clip-path|pointer-events|ecmeta_\w+|xmlns(?::\w+)?|version|baseProfile)="[^"]*"/g, '');
    const named = Object.entries(paints).reduce((text, [name, colour]) => text
        .replaceAll(`stroke="${colour}"`, `class="line-${name}"`)
        .replaceAll(`fill="${colour}"`, `class="fill-${name}"`), bare);
    return named.replace('<svg', `<svg role="img" aria-label="${escapeHtml(label)}"`).trim();
}

;// CONCATENATED MODULE: ./build/render/html/distribution-charts.js



/** How latency and cost of the two targets' answers spread, laid over each other. Empty where nothing was measured. */
function distributionCharts({ targets }) {
    const { baseline, candidate } = targets;
    if (baseline?.distributions === undefined || candidate?.distributions === undefined)
        return '';
    const charts = [
        spread('Time to an answer', baseline.distributions.latencyMs, candidate.distributions.latencyMs, numbers/* formatMs */._V),
        spread('Cost of a call', baseline.distributions.usdPerCall, candidate.distributions.usdPerCall, formatSmallUsd),
    ].filter((chart) => chart !== '');
    return charts.length === 0 ? '' : `<div class="charts">${charts.join('')}</div>`;
}
function spread(title, baseline, candidate, format) {
    const steps = [...baseline, ...candidate].map(({ step }) => step);
    if (baseline.length === 0 || candidate.length === 0)
        return '';
    const first = Math.min(...steps);
    const columns = Array.from({ length: Math.max(...steps) - first + 1 }, (_, index) => first + index);
    // One bar says no more than the table above.
    if (columns.length < 2)
        return '';
    const shares = (histogram) => {
        const total = histogram.reduce((sum, { count }) => sum + count, 0);
        const counts = new Map(histogram.map(({ step, count }) => [step, count]));
        return columns.map((step) => (100 * (counts.get(step) ?? 0)) / total);
    };
    const bars = (histogram, name) => ({
        type: 'bar',
        data: shares(histogram),
        silent: true,
        barGap: '10%',
        barCategoryGap: '20%',
        itemStyle: { color: paint(name) },
    });
    const axis = {
        axisLine: { show: true, lineStyle: { color: paint('axis') } },
        axisTick: { show: false },
        axisLabel: { color: paint('label') },
        splitLine: { show: false },
    };
    const totals = [baseline, candidate].map((histogram) => histogram.reduce((sum, { count }) => sum + count, 0));
    const chart = drawChart({
        grid: { left: 44, right: 16, top: 12, bottom: 28 },
        xAxis: { ...axis, type: 'category', data: columns.map((step) => `from ${format((0,geometric_histogram/* lowerEdge */.r)(step))}`) },
        yAxis: { ...axis, type: 'value', splitNumber: 3, axisLabel: { color: paint('label'), formatter: '{value} %' } },
        series: [bars(baseline, 'first'), bars(candidate, 'second')],
    }, { width: 460, height: 180 }, `${title}: ${(0,numbers/* formatPlural */.yk)(totals[0] ?? 0, 'answer')} of the baseline from ${range(baseline, format)}, ${(0,numbers/* formatPlural */.yk)(totals[1] ?? 0, 'answer')} of the candidate from ${range(candidate, format)}.`);
    return `<figure class="figure">${chart}<figcaption>${title}: <span class="key first">baseline</span> <span class="key second">candidate</span></figcaption></figure>`;
}
function range(histogram, format) {
    const steps = histogram.map(({ step }) => step);
    return `${format((0,geometric_histogram/* lowerEdge */.r)(Math.min(...steps)))} to ${format((0,geometric_histogram/* lowerEdge */.r)(Math.max(...steps) + 1))}`;
}
/** Two digits that count: calls cost fractions of a cent. */
function formatSmallUsd(usd) {
    return `$${usd.toFixed(Math.max(2, 1 - Math.floor(Math.log10(usd))))}`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 2 modules
var word = __webpack_require__(34440);
;// CONCATENATED MODULE: ./build/render/html/diff-texts.js



/**
 * What two answers have in common, word by word. Answers that share little are not marked at all: colours on every second word help
 * nobody, and the search for them would take long.
 */
function diffTexts(left, right) {
    const [before, after] = [(0,visible_text/* cutText */.IN)(left, mostCharacters), (0,visible_text/* cutText */.IN)(right, mostCharacters)];
    const parts = (0,word/* diffWordsWithSpace */.pR)(before, after, { maxEditLength: 200 });
    const common = (parts ?? []).filter(({ added, removed }) => !added && !removed).map(({ value }) => value.trim());
    const shared = common.join('').length;
    if (parts === undefined || shared * 4 < Math.max(before.length, after.length)) {
        return { left: [{ text: before, own: false }], right: [{ text: after, own: false }] };
    }
    return {
        left: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, own: removed })),
        right: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, own: added })),
    };
}

;// CONCATENATED MODULE: ./build/render/html/flips-section.js





/**
 * The answers that changed sides, broken ones first, each with both answers side by side. The page's script shows the filter; without a
 * script the list is whole.
 */
function renderFlips({ flips }, run) {
    const { broken, fixed } = flips;
    if (broken.length + fixed.length === 0)
        return '';
    return [
        '<div class="flips">',
        filter(broken, fixed),
        '<div class="list">',
        ...broken.map((flip) => flips_section_card(flip, 'broken', run)),
        ...fixed.map((flip) => flips_section_card(flip, 'fixed', run)),
        '</div></div>',
    ].join('\n');
}
function filter(broken, fixed) {
    const all = broken.length + fixed.length;
    const choice = (value, text) => `<option value="${value}">${text}</option>`;
    const kinds = [
        choice('', `all ${(0,numbers/* formatPlural */.yk)(all, 'answer')}`),
        choice('broken', `${(0,numbers/* formatPlural */.yk)(broken.length, 'broken answer')}`),
        choice('fixed', `${(0,numbers/* formatPlural */.yk)(fixed.length, 'fixed answer')}`),
    ];
    const expected = mostFrequent([...broken, ...fixed].map((flip) => (0,visible_text/* toOneLine */.GX)(flip.expected)));
    const labels = expected.length === 0
        ? ''
        : `<label>expected <select name="expected">${choice('', 'any')}${expected.map((text) => choice(escapeHtml(text, 200), escapeHtml(text, 60))).join('')}</select></label>`;
    return [
        '<form class="filter" hidden>',
        `<label>show <select name="kind">${kinds.join('')}</select></label>`,
        labels,
        '<label class="grow">search <input type="search" name="text" autocomplete="off" placeholder="in questions and answers"></label>',
        '<button type="button" name="open">open all</button>',
        '<output aria-live="polite"></output>',
        '</form>',
    ].join('');
}
/** Expected answers that stand at several flips, most frequent first: labels, when the task has some. */
function mostFrequent(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const several = [...counts].filter(([text, count]) => count > 1 && text.length <= 200);
    return several
        .sort(([, left], [, right]) => right - left)
        .slice(0, 200)
        .map(([text]) => text);
}
function flips_section_card(flip, kind, run) {
    const { left, right } = diffTexts(flip.baseline, flip.candidate);
    const [baselineMark, candidateMark] = kind === 'broken' ? ['right', 'wrong'] : ['wrong', 'right'];
    const was = escapeHtml((0,visible_text/* toOneLine */.GX)(flip.baseline), 32);
    const is = escapeHtml((0,visible_text/* toOneLine */.GX)(flip.candidate), 32);
    return [
        `<details class="${kind}" data-expected="${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.expected), 200)}">`,
        `<summary><span class="kind">${kind}</span><span class="soft">line ${flip.line}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.input), 160)}</span><span class="change">${was} → ${is}</span></summary>`,
        `<div><p class="soft">${renderPlace(run, flip.file, flip.line)}</p>`,
        renderText('input', flip.input),
        renderText('expected', flip.expected),
        `<div class="answers">${answer('baseline', baselineMark, left)}${answer('candidate', candidateMark, right)}</div>`,
        '</div></details>',
    ].join('');
}
function answer(target, mark, stretches) {
    const own = target === 'baseline' ? 'del' : 'ins';
    const text = stretches.map(({ text, own: isOwn }) => isOwn ? `<${own}>${escapeHtml(text)}</${own}>` : escapeHtml(text));
    const words = stretches.every(({ text }) => text === '') ? renderWords('') : text.join('');
    return `<div class="${mark}"><h4>${target} (${mark})</h4><pre>${words}</pre></div>`;
}

// EXTERNAL MODULE: ./build/render/grader-tables.js
var grader_tables = __webpack_require__(82570);
;// CONCATENATED MODULE: ./build/render/html/graders-section.js



/** What each grader said of both models, whole. */
function renderGraders(reports) {
    return (0,grader_tables/* graderTables */.l)(reports).map(renderGrader).join('\n');
}
function renderGrader({ grader, summary, columns, rows }) {
    const lead = `<p><strong>${escapeHtml(grader, 100)}</strong>: ${escapeHtml(summary, 500)}</p>`;
    if (rows.length === 0)
        return lead;
    const table = renderTable(`${grader}: ${summary}`, columns.map((title, index) => ({ title, align: index === 0 ? 'text' : 'number' })), rows.map(({ name, cells }) => [
        `<code>${escapeHtml(name, 200)}</code>`,
        ...cells.map((cell) => escapeHtml(cell, 100)),
    ]));
    return `${lead}\n${table}`;
}

;// CONCATENATED MODULE: ./build/render/html/interval-chart.js

/** The difference with its interval, drawn against no change and the drop that the gate allows, as inline SVG. */
function intervalChart(comparison) {
    const { difference, interval, test } = comparison;
    const from = Math.min(interval.low, -test.margin, 0);
    const to = Math.max(interval.high, 0);
    const span = to - from || 1;
    const x = (value) => round(110 + ((value - from) / span) * 500);
    const label = `Difference ${(0,numbers/* formatDifference */.jR)(comparison)}; the gate allows a drop of ${(0,numbers/* formatPoints */.Xf)(test.margin)}.`;
    const marginFits = x(0) - x(-test.margin) > 130;
    return [
        `<svg viewBox="0 0 720 120" role="img" aria-label="${label}">`,
        `<rect class="allowed" x="${x(-test.margin)}" y="30" width="${round(x(0) - x(-test.margin))}" height="56"/>`,
        `<line class="axis" x1="20" x2="700" y1="86" y2="86"/>`,
        `<line class="margin" x1="${x(-test.margin)}" x2="${x(-test.margin)}" y1="30" y2="92"/>`,
        `<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="30" y2="92"/>`,
        `<line class="range" x1="${x(interval.low)}" x2="${x(interval.high)}" y1="58" y2="58"/>`,
        `<circle class="estimate" cx="${x(difference)}" cy="58" r="7"/>`,
        `<text class="strong" x="${x(difference)}" y="20" text-anchor="${interval_chart_anchor(x(difference))}">${(0,numbers/* formatSignedPoints */.t0)(difference)} points (${(0,numbers/* formatInterval */.vy)(interval)})</text>`,
        `<text x="${x(0)}" y="108" text-anchor="${marginFits ? 'middle' : 'start'}">no change</text>`,
        `<text x="${x(-test.margin)}" y="108" text-anchor="${marginFits ? 'middle' : 'end'}" dx="${marginFits ? 0 : -4}">margin ${(0,numbers/* formatSignedPoints */.t0)(-test.margin)}</text>`,
        '</svg>',
    ].join('');
}
function round(coordinate) {
    return Number(coordinate.toFixed(1));
}
/** Text near an edge grows away from it. */
function interval_chart_anchor(x) {
    return x < 180 ? 'start' : x > 540 ? 'end' : 'middle';
}

;// CONCATENATED MODULE: ./build/render/html/loss-chart.js

/** Training loss over steps, and validation loss where there is one. Empty for fewer than two points. */
function lossChart(curve) {
    const first = curve[0];
    const last = curve.at(-1);
    if (first === undefined || last === undefined || last.step === first.step)
        return '';
    const train = curve.map(({ step, trainLoss }) => [step, trainLoss]);
    const valid = curve.flatMap(({ step, validLoss }) => (validLoss === null ? [] : [[step, validLoss]]));
    const hasValidation = valid.length > 1;
    const axis = {
        axisLine: { show: true, lineStyle: { color: paint('axis') } },
        axisTick: { show: false },
        axisLabel: { color: paint('label') },
        splitLine: { show: false },
        nameTextStyle: { color: paint('label') },
    };
    const line = (data, color, type) => ({
        type: 'line',
        data,
        silent: true,
        showSymbol: data.length < 30,
        symbol: 'circle',
        symbolSize: 4,
        itemStyle: { color },
        lineStyle: { color, width: 2, type },
    });
    const chart = drawChart({
        grid: { left: 48, right: 24, top: 16, bottom: 40 },
        xAxis: {
            ...axis,
            type: 'value',
            name: 'step',
            nameLocation: 'middle',
            nameGap: 26,
            min: first.step,
            max: last.step,
        },
        yAxis: { ...axis, type: 'value', min: 0, splitNumber: 4 },
        series: [
            line(train, paint('first'), 'solid'),
            ...(hasValidation ? [line(valid, paint('second'), 'dashed')] : []),
        ],
    }, { width: 720, height: 220 }, `Training loss from ${first.trainLoss.toFixed(2)} to ${last.trainLoss.toFixed(2)} over ${last.step} steps.`);
    return `<figure class="figure">${chart}<figcaption>Training loss${hasValidation ? '; validation loss dashed' : ''}</figcaption></figure>`;
}

// EXTERNAL MODULE: ./build/render/metric-rows.js + 1 modules
var metric_rows = __webpack_require__(55159);
;// CONCATENATED MODULE: ./build/render/html/metrics-section.js


/** Accuracy, cost and latency of both targets beside each other; cards on a phone. */
function renderMetrics(task) {
    const rows = (0,metric_rows/* metricRows */.I)(task);
    if (rows.length === 0)
        return '';
    const head = (name) => {
        const target = task.targets[name];
        const model = target === undefined ? '' : `<code>${escapeHtml(target.model, 200)}</code>`;
        return `<th class="number" scope="col">${name}${model}</th>`;
    };
    const body = rows.map(({ metric, baseline, candidate, difference, interval }) => {
        const change = `${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}`;
        return `<tr><th scope="row">${metric}</th><td class="number" data-label="baseline">${baseline}</td><td class="number" data-label="candidate">${candidate}</td><td class="number" data-label="difference"><span>${change}</span></td></tr>`;
    });
    return `<div class="scroll"><table class="metrics"><thead><tr><th scope="col">metric</th>${head('baseline')}${head('candidate')}<th class="number" scope="col">difference</th></tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/render/html/slices-section.js



/** The slices as a table, what moved first. */
function renderSlices(slices) {
    if (slices.length === 0)
        return '';
    const number = (title) => ({ title, align: 'number' });
    return renderTable('Slices', [
        { title: 'slice', align: 'text' },
        ...['pairs', 'broken', 'fixed', 'difference', 'p, corrected'].map(number),
        { title: '', align: 'text' },
    ], (0,slice_rows/* sliceRows */.m)(slices).map(({ name, pairs, broken, fixed, difference, interval, p, standing, reason }) => [
        escapeHtml(name, 300),
        ...[pairs, broken, fixed],
        `${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}`,
        escapeHtml(p),
        `<span title="${escapeHtml(reason, 600)}">${standing}</span>`,
    ]));
}

;// CONCATENATED MODULE: ./build/render/html/task-sections.js


















/** Everything below the verdict, in the order of the page. Adding a section is one file and one entry. */
const sections = [
    { id: 'difference', title: () => 'Difference', render: renderDifference },
    { id: 'advice', title: () => 'Was it worth it', render: renderAdvice },
    { id: 'answers', title: () => 'Answers that changed', render: renderFlips },
    { id: 'slices', title: ({ slices }) => (0,slice_rows/* slicesTitle */.Q)(slices), render: ({ slices }) => renderSlices(slices) },
    {
        id: 'graders',
        title: () => 'What the graders saw',
        render: ({ graderReports }) => renderGraders(graderReports),
    },
    { id: 'datasets', title: () => 'Datasets', render: ({ datasets }, run) => renderDatasets(datasets, run) },
    {
        id: 'changes',
        title: () => 'Dataset changes',
        render: ({ datasetDiff }, run) => (datasetDiff === null ? '' : renderChanges(datasetDiff, run)),
    },
    {
        id: 'training',
        title: () => 'Training',
        render: ({ fineTune }) => (fineTune === null ? '' : renderTraining(fineTune)),
    },
    {
        id: 'break-even',
        title: () => 'Break-even of training',
        render: ({ breakEven }) => (breakEven === null ? '' : renderStatements((0,describe_break_even/* describeBreakEven */.Z5)(breakEven))),
    },
    { id: 'cost', title: () => 'Cost', render: renderCost },
    { id: 'method', title: describe_method/* methodTitle */.SH, render: (task) => renderStatements((0,describe_method/* describeMethod */.tK)(task)) },
    {
        id: 'reproduce',
        title: () => 'How to reproduce it',
        render: (task, run) => `<pre>${escapeHtml((0,reproduce/* reproduceCommand */.n)(task, run))}</pre>`,
    },
];
function renderDifference(task) {
    const { comparison } = task;
    const chart = comparison === null || comparison.n === 0 ? '' : `<div class="figure">${intervalChart(comparison)}</div>`;
    return [chart, renderMetrics(task), distributionCharts(task)].filter((part) => part !== '').join('\n');
}
function renderAdvice(task) {
    const advice = (0,describe_advice/* adviseOnTargets */.w)(task);
    const rivals = advice === null && Object.keys(task.againstReferences).length === 0 ? [] : (0,describe_advice/* describeRivals */.t)(task);
    return [advice === null ? '' : `<p>${escapeHtml(advice)}</p>`, renderStatements(rivals)]
        .filter((part) => part !== '')
        .join('\n');
}
/** The curves stand in the chart. */
function renderTraining(fineTune) {
    const statements = (0,describe_training/* describeTraining */.y)(fineTune).filter(({ label }) => !label.includes('oss'));
    return [lossChart(fineTune.curve), renderStatements(statements)].filter((part) => part !== '').join('\n');
}
function renderCost(task) {
    return Object.keys(task.targets).length === 0 && task.fineTune === null ? '' : renderStatements((0,describe_cost/* describeCost */.P)(task));
}

;// CONCATENATED MODULE: ./build/render/html/render-html.js







/**
 * The report as one page that needs nothing else and asks nothing of the network. Its policy allows its own style sheet and its own
 * script, by hash, and nothing more, so that no text inside it could load or run anything even if it were not escaped.
 */
function renderHtml(report) {
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.WR)(report);
    const title = `tunegate: ${overall?.claim ?? tasks.map(({ task, headline }) => `${task.name}: ${headline.claim}`).join()}`;
    const policy = `default-src 'none'; style-src '${hashOf(pageStyle)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${escapeHtml(title, 200)}</title>`,
        `<style>${pageStyle}</style>`,
        '</head>',
        '<body>',
        '<main>',
        `<h1>${heading(report)}</h1>`,
        overall === null ? '' : verdictCard(overall, '', 'overall'),
        ...tasks.map(({ task, headline }, index) => renderTask(task, headline, `task-${index + 1}`, report.run)),
        `<footer>tunegate ${escapeHtml(report.tool.version)}, ${escapeHtml((0,numbers/* formatTime */.fU)(report.run.startedAt))}</footer>`,
        '</main>',
        `<script>${pageScript}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** The verdict, a list of what follows, and every section that has something to say. */
function renderTask(task, headline, id, run) {
    const parts = sections.flatMap((section) => {
        const body = section.render(task, run);
        if (body === '')
            return [];
        return [{ id: `${id}-${section.id}`, title: escapeHtml(section.title(task), 200), body }];
    });
    const links = parts.map((part) => `<a href="#${part.id}">${part.title}</a>`);
    return [
        `<article aria-labelledby="${id}">`,
        verdictCard(headline, `${task.name}: `, id),
        links.length < 2 ? '' : `<nav aria-label="Sections of ${escapeHtml(task.name, 100)}">${links.join(' ')}</nav>`,
        ...parts.map((part) => `<section id="${part.id}"><h3>${part.title}</h3>\n${part.body}</section>`),
        '</article>',
    ].join('\n');
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function heading({ run }) {
    const parts = [
        'tunegate',
        ...(run.repository === undefined ? [] : [run.repository]),
        ...(run.pullRequest === undefined ? [] : [`pull request ${run.pullRequest}`]),
        ...(run.commit === undefined ? [] : [run.commit.slice(0, 8)]),
    ];
    return escapeHtml(parts.join(' · '));
}
function verdictCard({ mood, claim, evidence }, subject, id) {
    const lead = evidence === '' ? '' : `<p class="lead">${escapeHtml(evidence)}</p>`;
    return `<section class="verdict ${mood}"><h2 id="${id}">${escapeHtml(subject + claim)}</h2>${lead}</section>`;
}


/***/ }),

/***/ 58099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ markdownPieces)
});

// EXTERNAL MODULE: ./build/render/describe-advice.js
var describe_advice = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/render/describe-break-even.js
var describe_break_even = __webpack_require__(66891);
// EXTERNAL MODULE: ./build/render/describe-changes.js
var describe_changes = __webpack_require__(38272);
// EXTERNAL MODULE: ./build/render/describe-cost.js
var describe_cost = __webpack_require__(35804);
// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(90235);
// EXTERNAL MODULE: ./build/render/describe-judge.js
var describe_judge = __webpack_require__(69938);
// EXTERNAL MODULE: ./build/render/describe-method.js
var describe_method = __webpack_require__(45120);
// EXTERNAL MODULE: ./build/render/describe-training.js + 1 modules
var describe_training = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/render/describe-verdict.js
var describe_verdict = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(97615);
;// CONCATENATED MODULE: ./build/render/escape-markdown.js

/**
 * Untrusted text for GitHub-flavoured Markdown. Every text that a dataset, a model, a provider, a file name or a pull
 * request could have written passes through one of these, once, when the Markdown is put together.
 */
/** One line of plain prose: no mark-up, link, mention, reference, emoji code or HTML comes of it. */
function markdownText(text, limit = 600) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* toOneLine */.GX)(text), limit).replace(active, (match) => neutral(match));
}
/** A code span on one line, its fence longer than any run of backticks inside. */
function inlineCode(text, limit = 240) {
    const line = breakComments((0,visible_text/* cutText */.IN)((0,visible_text/* toOneLine */.GX)(text), limit));
    if (line.trim() === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * A code span for a table cell, where `|` ends the cell even inside code. A backslash that stands before the bar is
 * kept apart from it: parsers disagree on whether `\\|` escapes the bar.
 */
function tableCode(text, limit = 120) {
    return inlineCode(text, limit).replace(/(\\?)\|/g, (_bar, slash) => slash === '' ? '\\|' : `\\${zeroWidthSpace}\\|`);
}
/** A fenced block. `language` is ours, never untrusted. The fence is longer than any run of backticks inside. */
function codeFence(text, { language = '', limit = 2_000 } = {}) {
    const body = breakComments((0,visible_text/* cutText */.IN)((0,visible_text/* showInvisible */.jQ)((0,visible_text/* unifyLineBreaks */.O1)(text)), limit));
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
const zeroWidthSpace = '\u200b';
/**
 * What may become something else in running text. Entities stop the Markdown parser; GitHub's mention, reference,
 * emoji and autolink filters run after entities are decoded, so their starts are broken by a zero-width space.
 */
const active = /^(?:[-+=>#]|\d+(?=[.)]))|[\\`*_~[\]<>&|$@#]|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-)|(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/giu;
function neutral(match) {
    if (match === '@' || match === '#' || match === ':' || /^(?:www|GH)$/i.test(match))
        return match + zeroWidthSpace;
    if (/^[0-9a-f]{7,}$/i.test(match))
        return match.replace(/.{4}/g, `$&${zeroWidthSpace}`);
    if (/^\d+$/.test(match))
        return `${match}${zeroWidthSpace}`;
    return `&#${match.charCodeAt(0)};`;
}
/** A comment of ours is found by its hidden marker: no other text may hold one, not even inside code. */
function breakComments(text) {
    return text.replaceAll('<!--', `<!${zeroWidthSpace}--`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/render/cut-to-difference.js
/**
 * Two versions of a text, their equal beginnings shortened where they would hide the first difference from a reader who sees
 * `limit` UTF-16 units of each. Never cuts a surrogate pair in two.
 */
function cutToDifference(before, after, limit) {
    let equal = 0;
    while (equal < before.length && equal < after.length && before[equal] === after[equal])
        equal += 1;
    const start = equal - Math.floor(limit / 3);
    const isShown = Math.max(before.length, after.length) <= limit || start <= 0 || before === after;
    return isShown ? [before, after] : [cutStart(before, start), cutStart(after, start)];
}
function cutStart(text, start) {
    return `…${text.slice(start).replace(/^[\udc00-\udfff]/, '')}`;
}

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/source-link.js
var source_link = __webpack_require__(64229);
;// CONCATENATED MODULE: ./build/render/markdown-changes.js





/** What the change does to the datasets of a task: a table of the files, then file by file the labels and examples that changed. */
function markdownChanges(diff, run, limits) {
    if (!diff.known)
        return `What the change does to the datasets is unknown: ${markdownText(diff.reason)}.`;
    const { base, files, removedUnknown } = diff;
    return [
        `Compared with ${commit(base, run)}, ${describe_changes/* relationPhrases */.dg[base.relation]}. Examples are compared by content: moved lines are no change.`,
        fileTable(files),
        ...(removedUnknown === null ? [] : [`Whether files were removed is unknown: ${markdownText(removedUnknown)}.`]),
        ...files.filter(describe_changes/* isKnown */.qE).flatMap((file) => fileChanges(file, base, run, limits)),
    ].join('\n\n');
}
function commit({ commit: id }, { serverUrl, repository }) {
    const text = inlineCode(id.slice(0, 8));
    const isAddress = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/[0-9a-f]{40,64}$/;
    if (serverUrl === undefined || repository === undefined || !isAddress.test(`${serverUrl}/${repository}/${id}`))
        return text;
    return `[${text}](${serverUrl}/${repository}/commit/${id})`;
}
function fileTable(files) {
    return [
        '| file | role | added | removed | edited | examples | tokens |',
        '|:--|:--|--:|--:|--:|--:|--:|',
        ...files.map((file) => {
            const start = `| ${tableCode(file.path)} | ${file.role} |`;
            if (!(0,describe_changes/* isKnown */.qE)(file))
                return `${start} ? | ? | ? | ${markdownText((0,describe_changes/* describeFileChange */.yb)(file), 300)} | ? |`;
            const { status, added, removed, edited, examples, tokens } = file;
            const note = status === 'new' || status === 'removed' ? ` (${status} file)` : '';
            const counts = [signed('+', added), signed('−', removed), (0,numbers/* formatCount */.B4)(edited), (0,describe_changes/* formatTurn */.bt)(examples) + note];
            return `${start} ${counts.join(' | ')} | ${(0,describe_changes/* formatTurn */.bt)(tokens)} |`;
        }),
    ].join('\n');
}
function signed(sign, count) {
    return count === 0 ? '0' : `${sign}${(0,numbers/* formatCount */.B4)(count)}`;
}
const mostLabels = 12;
function fileChanges(file, base, run, limits) {
    if (file.added + file.removed + file.edited === 0)
        return [];
    const labels = file.labels === null ? [] : (0,describe_changes/* describeLabels */.J3)(file.labels, mostLabels);
    return [
        `**${inlineCode(file.path)}**`,
        ...labels.map((changes) => `Labels: ${markdownText(changes, 1_500)}.`),
        ...(file.rewordedSearched ? [] : [describe_changes/* rewordedNote */.h2]),
        exampleTable(file, base, run, limits),
    ];
}
function exampleTable(file, base, run, { show, text }) {
    const { listed, path } = file;
    const after = (line) => place(run, path, line);
    const before = (line) => place({ ...run, commit: base.commit }, path, line);
    const [edited, removed, added] = [
        listed.edited.slice(0, show),
        listed.removed.slice(0, show),
        listed.added.slice(0, show),
    ];
    const more = (0,describe_changes/* countParts */.MA)({
        added: file.added - added.length,
        removed: file.removed - removed.length,
        edited: file.edited - edited.length,
    });
    return [
        '| change | line | input | answer |',
        '|:--|--:|:--|:--|',
        ...edited.map((example) => editedRow(example, after, text)),
        ...removed.map((example) => `| removed | ${before(example.line)} | ${quoted(example, text)} |`),
        ...added.map((example) => `| added | ${after(example.line)} | ${quoted(example, text)} |`),
        ...(more.length === 0 ? [] : ['', `Not shown: ${more.join(', ')}.`]),
    ].join('\n');
}
function editedRow({ line, input, answer, changed }, place, text) {
    const cell = (part, { before, after }) => {
        if (!changed.includes(part))
            return tableCode(after, text);
        return cutToDifference(before, after, text)
            .map((version) => tableCode(version, text))
            .join(' → ');
    };
    const note = changed.includes('other') ? ' (instructions, tools or metadata)' : '';
    return `| edited${note} | ${place(line.after)} | ${cell('input', input)} | ${cell('answer', answer)} |`;
}
function quoted({ input, answer }, text) {
    return `${tableCode(input, text)} | ${tableCode(answer, text)}`;
}
function place(run, path, line) {
    const link = (0,source_link/* sourceLink */._)(run, path, line);
    return link === null ? (0,numbers/* formatCount */.B4)(line) : `[${line}](${link})`;
}

// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(31001);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(12989);
;// CONCATENATED MODULE: ./build/render/markdown-findings.js





/** The data behind a task: its files, what is wrong with them (errors first), what training and held-out share. */
function markdownFindings(datasets, run, show) {
    if (datasets.files.length === 0)
        return '';
    const findings = (0,worst_findings/* worstFindings */.Q)(datasets);
    const rest = findings.length - show;
    return [
        '| file | role | examples | tokens |',
        '|:--|:--|--:|--:|',
        ...datasets.files.map((file) => `| ${tableCode(file.path)} | ${file.role} | ${(0,numbers/* formatCount */.B4)(file.examples)} | ${(0,numbers/* formatCount */.B4)(file.tokens)} |`),
        ...(findings.length === 0 ? [] : ['']),
        ...findings.slice(0, show).map(({ path, diagnostic }) => {
            const mark = diagnostic.severity === 'error' ? '❌' : '⚠️';
            const hint = diagnostic.hint === '' ? '' : ` *${markdownText(diagnostic.hint, 300)}*`;
            const code = inlineCode(diagnostic.code, 60);
            return `- ${mark} ${markdown_findings_place(run, path, diagnostic.line)} ${markdownText(diagnostic.message, 300)}${hint} ${code}`;
        }),
        ...(rest > 0 ? [`- And ${(0,numbers/* formatCount */.B4)(rest)} more in the report files.`] : []),
        ...overlaps(datasets.pairs),
    ].join('\n');
}
function markdown_findings_place(run, path, line) {
    const text = inlineCode(line === 0 ? path : `${path}:${line}`, 160);
    const link = (0,source_link/* sourceLink */._)(run, path, line);
    return link === null ? text : `[${text}](${link})`;
}
function overlaps(pairs) {
    const lines = pairs.flatMap((pair) => {
        const sentence = (0,describe_pair/* describePair */.A)(pair);
        return sentence === null ? [] : [`- ⚠️ ${markdownText(sentence)}`];
    });
    return lines.length === 0 ? [] : ['', ...lines];
}

;// CONCATENATED MODULE: ./build/render/markdown-flips.js



/** Answers that changed sides: a table where the answers are short, a list with code blocks where they are not. */
function markdownFlips(flips, run, { show, text }) {
    if (flips.length === 0)
        return '';
    const shown = flips.slice(0, show);
    const oneFile = new Set(flips.map(({ file }) => file)).size === 1;
    const short = shown.every((flip) => [flip.expected, flip.baseline, flip.candidate].every(fitsCell));
    const rest = flips.length - shown.length;
    return [
        ...(oneFile && shown[0] !== undefined ? [`From ${inlineCode(shown[0].file)}.`, ''] : []),
        short ? table(shown, run, oneFile, text) : list(shown, run, oneFile, text),
        ...(rest > 0 ? ['', `And ${(0,numbers/* formatCount */.B4)(rest)} more in the report files.`] : []),
    ].join('\n');
}
const longestCell = 60;
function fitsCell(answer) {
    return answer.length <= longestCell && !answer.includes('\n');
}
function table(flips, run, oneFile, limit) {
    return [
        '| sample | input | expected | baseline | candidate |',
        '|:--|:--|:--|:--|:--|',
        ...flips.map((flip) => {
            const cells = [flip.expected, flip.baseline, flip.candidate].map((answer) => tableCode(answer, longestCell));
            return `| ${markdown_flips_place(flip, run, oneFile).replaceAll('|', '&#124;')} | ${tableCode(flip.input, limit)} | ${cells.join(' | ')} |`;
        }),
    ].join('\n');
}
function list(flips, run, oneFile, limit) {
    return flips
        .flatMap((flip) => {
        const { input, expected, baseline, candidate } = flip;
        const texts = [
            ['input', input],
            ...(expected === baseline
                ? [['expected, as the baseline answered', expected]]
                : [['expected', expected], ['baseline', baseline]]),
            ...(expected === candidate && expected !== baseline
                ? [['candidate, as expected', candidate]]
                : [['candidate', candidate]]),
        ];
        return [
            `**${markdown_flips_place(flip, run, oneFile)}**`,
            ...texts.map(([title, text]) => `${title}:\n${codeFence(text, { limit })}`),
        ];
    })
        .join('\n\n');
}
function markdown_flips_place(flip, run, oneFile) {
    const text = oneFile ? `line ${flip.line}` : markdownText(`${flip.file}:${flip.line}`, 160);
    const link = (0,source_link/* sourceLink */._)(run, flip.file, flip.line);
    return link === null ? text : `[${text}](${link})`;
}

// EXTERNAL MODULE: ./build/render/grader-tables.js
var grader_tables = __webpack_require__(82570);
;// CONCATENATED MODULE: ./build/render/markdown-graders.js



const MOST_ROWS = 10;
/** What each grader said, as tables of what moved most; empty where that is the accuracy alone. */
function markdownGraders(reports) {
    return (0,grader_tables/* graderTables */.l)(reports).map(renderGrader).join('\n\n');
}
function renderGrader({ grader, summary, columns, rows }) {
    const lead = `**${markdownText(grader)}**: ${markdownText(summary)}`;
    if (rows.length === 0)
        return lead;
    const rest = rows.length - MOST_ROWS;
    return [
        lead,
        '',
        `| ${columns.join(' | ')} |`,
        `|:--|${'--:|'.repeat(columns.length - 1)}`,
        ...rows.slice(0, MOST_ROWS).map(({ name, cells }) => `| ${[tableCode(name), ...cells].join(' | ')} |`),
        ...(rest > 0 ? ['', `And ${(0,numbers/* formatCount */.B4)(rest)} more in report.json.`] : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/render/markdown-judge.js



const mostChanges = 12;
/** Both opinions on a change that edits its own judge, and what it edits; empty where it does not. */
function markdownJudge(task) {
    const judge = (0,describe_judge/* editedJudge */.v0)(task);
    if (judge === null)
        return '';
    const rest = judge.changes.length - mostChanges;
    return [
        `⚖️ **${describe_judge/* editedJudgeClaim */.pE}.** ${(0,describe_judge/* editedJudgeNote */.jo)(judge)
            .map((phrase) => (typeof phrase === 'string' ? phrase : inlineCode(phrase.code)))
            .join('')}`,
        '',
        '| judged by | verdict | difference | over |',
        '|:--|:--|--:|:--|',
        ...(0,describe_judge/* describeOpinions */.F$)(task, judge).map((said) => `| ${[said.judge, said.verdict, said.difference, said.pairs].map((text) => markdownText(text)).join(' | ')} |`),
        '',
        ...judge.changes
            .slice(0, mostChanges)
            .map(({ part, before, after }) => `- ${inlineCode(part)}: ${inlineCode(before, 80)} → ${inlineCode(after, 80)}`),
        ...(rest > 0 ? [`- and ${(0,numbers/* formatPlural */.yk)(rest, 'more change')}`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/render/slice-rows.js
var slice_rows = __webpack_require__(87609);
;// CONCATENATED MODULE: ./build/render/markdown-slices.js



/** The slices as a table, what moved first. */
function markdownSlices(slices, show) {
    if (slices.length === 0)
        return '';
    const rows = (0,slice_rows/* sliceRows */.m)(slices);
    const rest = rows.length - show;
    return [
        '| slice | pairs | broken | fixed | difference | p, corrected | |',
        '|:--|--:|--:|--:|--:|--:|:--|',
        ...rows
            .slice(0, show)
            .map(({ name, pairs, broken, fixed, difference, interval, p, standing }) => `| ${tableCode(name)} | ${pairs} | ${broken} | ${fixed} | ${difference}${interval === '' ? '' : ` (${interval})`} | ${p.replace('<', '\\<')} | ${standing} |`),
        ...(rest > 0 ? ['', `*and ${(0,numbers/* formatCount */.B4)(rest)} more in the report files.*`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/render/metric-rows.js + 1 modules
var metric_rows = __webpack_require__(55159);
// EXTERNAL MODULE: ./build/render/reproduce.js
var reproduce = __webpack_require__(59910);
;// CONCATENATED MODULE: ./build/render/markdown-page.js




















/**
 * The page that comment and job summary share: what was decided, for all tasks; then per task the table and the folded
 * sections, in the order in which a reviewer asks for them.
 */
function markdownPieces(report, limits) {
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.WR)(report);
    const several = overall !== null;
    return [
        ...(report.run.untrusted === true ? [{ kind: null, text: untrustedNote(report.run) }] : []),
        ...(overall === null ? [] : [{ kind: null, text: sentence(overall, '') }]),
        ...tasks.map(({ task, headline }) => ({
            kind: several ? 'verdict' : null,
            text: sentence(headline, `${task.name}: `),
        })),
        ...tasks.flatMap(({ task }) => taskPieces(task, report.run, limits, several)),
        { kind: null, text: footer(report) },
    ];
}
/** Where the report came from, when that is nobody to be trusted. The parts of the address were told by GitHub, and are checked all the same. */
function untrustedNote({ serverUrl, repository, runId }) {
    const address = `${serverUrl}/${repository}/actions/runs/${runId}`;
    const isAddress = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(address);
    const run = isAddress ? `[a run](${address})` : 'a run';
    return `ℹ️ This pull request comes from outside: ${run} without secrets validated its data, and what that run left behind is shown here.\n\n`;
}
function sentence({ mood, claim, evidence }, subject) {
    const rest = evidence === '' ? '' : ` ${markdownText(evidence, 1_500)}`;
    return `${describe_verdict/* moodEmoji */.Ex[mood]} **${markdownText(subject + claim)}.**${rest}\n\n`;
}
function taskPieces(task, run, limits, several) {
    const { broken, fixed } = task.flips;
    const subject = several ? `${task.name}: ` : '';
    const section = (kind, title, body, open = false) => body === '' ? [] : [{ kind, text: folded(subject + title, body, open) }];
    const dataDecided = task.comparison === null && task.datasets.summary.errors > 0;
    const judge = markdownJudge(task);
    const linesOf = runOfSamples(task, run);
    return [
        ...metricTable(task, several),
        ...(judge === '' ? [] : [{ kind: 'judge', text: `${judge}\n\n` }]),
        ...section('references', adviceTitle(task), statements(besideOthers(task))),
        ...section('broken answers', `${(0,numbers/* formatPlural */.yk)(broken.length, 'broken answer')} (baseline right, candidate wrong)`, markdownFlips(broken, linesOf, { show: limits.broken, text: limits.text })),
        ...section('fixed answers', `${(0,numbers/* formatPlural */.yk)(fixed.length, 'fixed answer')} (baseline wrong, candidate right)`, markdownFlips(fixed, linesOf, { show: limits.fixed, text: limits.text })),
        ...section('slices', (0,slice_rows/* slicesTitle */.Q)(task.slices), markdownSlices(task.slices, limits.slices)),
        ...section('graders', 'What the graders saw (baseline → candidate)', markdownGraders(task.graderReports)),
        ...section('dataset findings', `Data: ${(0,describe_findings/* describeFindings */.k)(task.datasets)}`, markdownFindings(task.datasets, run, limits.findings), dataDecided),
        ...(task.datasetDiff === null
            ? []
            : section('dataset changes', `Dataset changes: ${(0,describe_changes/* describeChanges */.DT)(task.datasetDiff)}`, markdownChanges(task.datasetDiff, run, { show: limits.changes, text: limits.text }))),
        ...section('training', 'Training', task.fineTune === null ? '' : statements((0,describe_training/* describeTraining */.y)(task.fineTune))),
        ...(task.breakEven === null
            ? []
            : section('break-even', `Break-even of training: ${(0,describe_break_even/* breakEvenTitle */.y9)(task.breakEven)}`, statements((0,describe_break_even/* describeBreakEven */.Z5)(task.breakEven)))),
        ...section('cost', 'Cost', hasCost(task) ? statements((0,describe_cost/* describeCost */.P)(task)) : ''),
        ...section('method', (0,describe_method/* methodTitle */.SH)(task), statements([...(0,describe_method/* describeMethod */.tK)(task), ...(0,describe_judge/* describeJudge */.Fv)(task)])),
        ...section('reproduction', 'How to reproduce it', codeFence((0,reproduce/* reproduceCommand */.n)(task, run), { language: 'sh' })),
    ];
}
/** The advice stands in the title, where it is read without unfolding. */
function adviceTitle(task) {
    return (0,describe_advice/* adviseOnTargets */.w)(task) ?? 'Beside the references';
}
/** Against the baseline alone the table says it. */
function besideOthers(task) {
    const hasMore = (0,describe_advice/* adviseOnTargets */.w)(task) !== null || Object.keys(task.againstReferences).length > 0;
    return hasMore ? (0,describe_advice/* describeRivals */.t)(task) : [];
}
/** Samples that the change edits were judged as the base has them: there their lines stand. */
function runOfSamples(task, run) {
    const judge = (0,describe_judge/* editedJudge */.v0)(task);
    const files = new Set([...task.flips.broken, ...task.flips.fixed].map(({ file }) => file));
    const isEdited = judge?.changes.some(({ part }) => files.has(part)) === true;
    return judge !== null && isEdited ? { ...run, commit: judge.commit } : run;
}
function hasCost(task) {
    return task.fineTune !== null || task.estimate !== null || Object.keys(task.targets).length > 0;
}
function metricTable(task, several) {
    const rows = (0,metric_rows/* metricRows */.I)(task);
    if (rows.length === 0)
        return [];
    const model = (name) => {
        const target = task.targets[name];
        return target === undefined ? name : `${name} ${tableCode(target.model)}`;
    };
    const text = [
        ...(several ? [`**${markdownText(task.name) || '(no name)'}**`, ''] : []),
        `| metric | ${model('baseline')} | ${model('candidate')} | difference |`,
        '|:--|--:|--:|--:|',
        ...rows.map((row) => `| ${row.metric} | ${row.baseline} | ${row.candidate} | ${row.difference}${row.interval === '' ? '' : ` (${row.interval})`} |`),
    ].join('\n');
    return [{ kind: 'table', text: `${text}\n\n` }];
}
function folded(title, body, open) {
    return `<details${open ? ' open' : ''}><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>\n\n`;
}
function statements(list) {
    return list.map(({ label, phrases }) => `- **${markdownText(label)}:** ${phrases.map(inline).join('')}`).join('\n');
}
function inline(phrase) {
    if (typeof phrase !== 'string')
        return inlineCode(phrase.code);
    // Not by a pattern: one that ends in `\s+$` takes a minute for a text of many line breaks.
    const before = phrase.slice(0, phrase.length - phrase.trimStart().length);
    const after = before === phrase ? '' : phrase.slice(phrase.trimEnd().length);
    return `${before}${markdownText(phrase, 1_500)}${after}`;
}
function footer({ tool, run }) {
    const commit = run.commit === undefined ? '' : ` at ${inlineCode(run.commit.slice(0, 8))}`;
    return `<sub>${markdownText(`tunegate ${tool.version}`)}${commit}, ${markdownText((0,numbers/* formatTime */.fU)(run.startedAt))}</sub>\n`;
}


/***/ }),

/***/ 59910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reproduceCommand)
/* harmony export */ });
/** Shell lines that decide this task again on one's own machine, quoted for a POSIX shell. */
function reproduceCommand(task, run) {
    const command = run.command === 'demo' ? 'tunegate demo' : commandWithSettings(task, run);
    const checkout = run.commit === undefined ? [] : [`git checkout ${shellWord(run.commit)}`];
    return [...checkout, command].join('\n');
}
function commandWithSettings(task, run) {
    if (run.command === 'validate')
        return `tunegate validate ${task.datasets.files.map(({ path }) => shellWord(path)).join(' ')}`;
    // Inline YAML has no file of its own; it stands in the workflow.
    const save = run.configuration === null ? '# save the `config` of the workflow step as tunegate.yml\n' : '';
    return `${save}tunegate ${run.command} --config ${shellWord(run.configuration ?? 'tunegate.yml')} --task ${shellWord(task.name)}`;
}
function shellWord(text) {
    return /^[\w./@%+=:,-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 64229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sourceLink)
/* harmony export */ });
/**
 * The address of a dataset line at the commit under review, or null where the run does not know all of its parts.
 * The parts may come from an untrusted run's artifact: each must look like what it claims to be.
 */
function sourceLink(run, file, line) {
    const { serverUrl, repository, commit } = run;
    if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(serverUrl))
        return null;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    if (commit === undefined || !/^[0-9a-f]{7,64}$/.test(commit))
        return null;
    const segments = file.replace(/^\.\//, '').split('/');
    if (file === '' || segments.some((segment) => segment === '' || segment === '..' || segment === '.'))
        return null;
    const anchor = line > 0 ? `#L${line}` : '';
    return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeSegment).join('/')}${anchor}`;
}
/** `encodeURIComponent` leaves `!'()*`, of which Markdown and HTML have their own opinion; it throws on lone surrogates. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (match) => `%${match.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 60311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/describe-advice.js
var describe_advice = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/render/describe-break-even.js
var describe_break_even = __webpack_require__(66891);
// EXTERNAL MODULE: ./build/render/describe-changes.js
var describe_changes = __webpack_require__(38272);
// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(90235);
// EXTERNAL MODULE: ./build/render/describe-judge.js
var describe_judge = __webpack_require__(69938);
// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(31001);
// EXTERNAL MODULE: ./build/render/describe-training.js + 1 modules
var describe_training = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/render/describe-verdict.js
var describe_verdict = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(25708);
// EXTERNAL MODULE: ./build/render/text-comparison.js + 1 modules
var text_comparison = __webpack_require__(45524);
;// CONCATENATED MODULE: ./build/render/text-flips.js



const shown = 5;
/** A few answers that changed sides: where and what was asked; what was expected and what the model that erred said. */
function textFlips(flips, { kind, width, paint }) {
    if (flips.length === 0)
        return [];
    const files = new Set(flips.map(({ file }) => file));
    const [file = ''] = files.size === 1 ? files : [];
    const first = flips.slice(0, shown);
    const places = first.map((flip) => file === '' ? (0,column_width/* cutColumns */.ME)(`${(0,escape_log/* escapeLogValue */.t6)(flip.file)}:${flip.line}`, 30) : `line ${flip.line}`);
    const indent = Math.max(...places.map(column_width/* columnWidth */.zt)) + 2;
    const room = width - indent;
    const rest = flips.length - first.length;
    return [
        paint(kind === 'broken' ? 'red' : 'green', (0,numbers/* formatPlural */.yk)(flips.length, 'answer')) +
            (file === '' ? '' : ` in ${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(file), width - 20)}`),
        ...first.flatMap((flip, index) => [
            `${paint('dim', (0,column_width/* padColumns */.Fo)(places[index] ?? '', indent))}${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(flip.input), room)}`,
            `${' '.repeat(indent)}${(0,column_width/* cutColumns */.ME)(answers(flip, kind, Math.floor((room - 18) / 2)), room)}`,
        ]),
        ...(rest > 0 ? [`and ${(0,numbers/* formatCount */.B4)(rest)} more`] : []),
    ];
}
function answers({ expected, baseline, candidate }, kind, room) {
    const quoted = (answer) => `“${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(answer), room - 2)}”`;
    return kind === 'broken'
        ? `expected ${quoted(expected)}, now ${quoted(candidate)}`
        : `expected ${quoted(expected)}, was ${quoted(baseline)}`;
}

// EXTERNAL MODULE: ./build/render/grader-tables.js
var grader_tables = __webpack_require__(82570);
;// CONCATENATED MODULE: ./build/render/text-graders.js




const MOST_ROWS = 6;
/** Columns that a name keeps on the narrowest terminal. */
const LEAST_NAME = 12;
/** What each grader said, as aligned columns for a terminal; a few rows of what moved most. */
function textGraders(reports, width, paint) {
    return (0,grader_tables/* graderTables */.l)(reports).flatMap(({ grader, summary, columns, rows }) => {
        const shown = rows.slice(0, MOST_ROWS);
        const figures = columns
            .slice(1)
            .map((title, column) => Math.max((0,column_width/* columnWidth */.zt)(title), ...shown.map((row) => (0,column_width/* columnWidth */.zt)(row.cells[column] ?? ''))));
        const room = width - 2 - figures.reduce((sum, figure) => sum + figure + 2, 0);
        const names = shown.map((row) => (0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(row.name), Math.max(LEAST_NAME, room)));
        const widths = [Math.max((0,column_width/* columnWidth */.zt)(columns[0] ?? ''), ...names.map(column_width/* columnWidth */.zt)), ...figures];
        const cells = [columns, ...shown.map((row, index) => [names[index] ?? '', ...row.cells])];
        const lines = cells.map((row) => row
            .map((cell, column) => (0,column_width/* padColumns */.Fo)(cell, widths[column] ?? 0, column === 0 ? 'end' : 'start'))
            .join('  ')
            .trimEnd());
        return [
            ...(0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${grader}: ${summary}`), width),
            ...(rows.length === 0
                ? []
                : lines.map((line, index) => `  ${index === 0 ? paint('dim', line) : (0,column_width/* cutColumns */.ME)(line, width - 2)}`)),
            ...(rows.length > shown.length ? [paint('dim', `  and ${(0,numbers/* formatCount */.B4)(rows.length - shown.length)} more`)] : []),
        ];
    });
}

// EXTERNAL MODULE: ./build/render/text-slices.js
var text_slices = __webpack_require__(93480);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(12989);
;// CONCATENATED MODULE: ./build/render/text.js


















/**
 * The report for a terminal of `columns` columns (at least 60 are used). Labels stand in a column of their own; the
 * verdict comes last, where the eye rests when the program has ended.
 */
function renderText(report, { colour, columns }) {
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const width = Math.max(60, columns) - indent;
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.WR)(report);
    const blocks = report.tasks.map((task) => {
        const headline = tasks.find((described) => described.task === task)?.headline;
        return [
            paint('bold', (0,escape_log/* escapeLogValue */.t6)(task.name)),
            ...taskRows(task, width, paint).flatMap(([label, lines]) => labelled(label, lines, paint)),
            ...(headline === undefined ? [] : labelled('verdict', headlineLines(headline, width, paint), paint)),
        ].join('\n');
    });
    const gate = overall === null ? [] : [labelled('gate', headlineLines(overall, width, paint), paint).join('\n')];
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...blocks, ...gate].join('\n\n')}\n`);
}
const indent = 11;
function taskRows(task, width, paint) {
    const rows = [
        ['data', dataLines(task, width, paint)],
        ['changes', changeLines(task, width)],
        ['training', task.fineTune === null ? [] : statementLines((0,describe_training/* describeTraining */.y)(task.fineTune), width, paint)],
        ['compared', (0,text_comparison/* textComparison */.n)(task, width, paint)],
        ['advice', adviceLines(task, width)],
        ['beside', statementLines((0,describe_advice/* describeRivals */.t)(task).slice(1), width, paint)],
        ['judge', judgeLines(task, width, paint)],
        ['graders', textGraders(task.graderReports, width, paint)],
        ['broken', textFlips(task.flips.broken, { kind: 'broken', width, paint })],
        ['fixed', textFlips(task.flips.fixed, { kind: 'fixed', width, paint })],
        ['slices', (0,text_slices/* textSlices */.t)(task.slices, paint)],
        ['cost', [...costLines(task, width), ...breakEvenLines(task, width, paint)]],
    ];
    return rows.filter(([, lines]) => lines.length > 0);
}
function labelled(label, lines, paint) {
    return lines.map((line, index) => `  ${index === 0 ? paint('dim', label.padEnd(indent - 2)) : ' '.repeat(indent - 2)}${line}`.trimEnd());
}
const mostFindings = 10;
function dataLines({ datasets }, width, paint) {
    if (datasets.files.length === 0)
        return [];
    const examples = datasets.files.reduce((sum, file) => sum + file.examples, 0);
    const { tokens } = datasets.summary;
    const findings = (0,worst_findings/* findingsByRule */.O)(datasets);
    const rest = findings.length - mostFindings;
    return [
        `${(0,numbers/* formatPlural */.yk)(datasets.files.length, 'file')}, ${(0,numbers/* formatPlural */.yk)(examples, 'example')}, ${(0,numbers/* formatPlural */.yk)(tokens, 'token')}: ${(0,describe_findings/* describeFindings */.k)(datasets)}`,
        ...findings.slice(0, mostFindings).flatMap(({ path, diagnostic, count }) => {
            const place = diagnostic.line === 0 ? path : `${path}:${diagnostic.line}`;
            const others = count === 1 ? '' : `, and ${(0,numbers/* formatCount */.B4)(count - 1)} more like it`;
            const colour = diagnostic.severity === 'error' ? 'red' : 'yellow';
            const [first = '', ...more] = (0,column_width/* wrapColumns */.cd)(`${diagnostic.severity} ${(0,escape_log/* escapeLogValue */.t6)(`${place} ${diagnostic.message}`)} [${(0,escape_log/* escapeLogValue */.t6)(diagnostic.code)}]${others}`, width - 2);
            return [
                paint(colour, diagnostic.severity) + first.slice(diagnostic.severity.length),
                ...more.map((line) => `  ${line}`),
            ];
        }),
        ...(rest > 0 ? [`and ${(0,numbers/* formatPlural */.yk)(rest, 'other kind')} of findings`] : []),
        ...datasets.pairs.flatMap((pair) => {
            const sentence = (0,describe_pair/* describePair */.A)(pair);
            return sentence === null ? [] : (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(sentence), width).map((line) => paint('yellow', line));
        }),
    ];
}
const mostFiles = 5;
/** What the change does to the data: the base, then the files that changed, a line each. */
function changeLines({ datasetDiff: diff }, width) {
    if (diff === null)
        return [];
    if (!diff.known)
        return (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`unknown: ${diff.reason}`), width);
    const { commit, relation } = diff.base;
    const files = diff.files.filter(({ status }) => status !== 'unchanged');
    const rest = files.length - mostFiles;
    return [
        ...(0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${(0,describe_changes/* describeChanges */.DT)(diff)}, against ${commit.slice(0, 8)} (${describe_changes/* relationPhrases */.dg[relation]})`), width),
        ...files
            .slice(0, mostFiles)
            .flatMap((file) => indented((0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${file.path}: ${(0,describe_changes/* describeFileChange */.yb)(file)}`), width - 2))),
        ...(rest > 0 ? [`and ${(0,numbers/* formatPlural */.yk)(rest, 'other file')}`] : []),
    ];
}
function indented([first = '', ...more]) {
    return [first, ...more.map((line) => `  ${line}`)];
}
/** Both opinions on a change that edits its own judge. */
function judgeLines(task, width, paint) {
    const judge = (0,describe_judge/* editedJudge */.v0)(task);
    if (judge === null)
        return [];
    return [
        ...(0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${describe_judge/* editedJudgeClaim */.pE}. ${(0,statement/* plainPhrases */.f)((0,describe_judge/* editedJudgeNote */.jo)(judge))}`), width).map((line) => paint('yellow', line)),
        ...(0,describe_judge/* describeOpinions */.F$)(task, judge).flatMap((said) => indented((0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${said.judge}: ${said.verdict}, ${said.difference}, ${said.pairs}`), width - 2))),
        ...judge.changes
            .slice(0, mostFiles)
            .flatMap(({ part, before, after }) => indented((0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${part}: ${before} → ${after}`), width - 2))),
    ];
}
/** What was spent, on one line. */
function costLines({ targets, cost, fineTune }, width) {
    const parts = [
        ...(fineTune === null ? [] : [`training ${(0,numbers/* formatKnownUsd */.t9)(cost.trainingUsd)}`]),
        ...(Object.keys(targets).length === 0 ? [] : [`evaluation ${(0,numbers/* formatKnownUsd */.t9)(cost.evaluationUsd)}`]),
    ];
    return parts.length === 0 ? [] : (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(parts.join(', ')), width);
}
function adviceLines(task, width) {
    const advice = (0,describe_advice/* adviseOnTargets */.w)(task);
    return advice === null ? [] : (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(advice, 1_000), width);
}
function breakEvenLines({ breakEven }, width, paint) {
    return breakEven === null ? [] : statementLines((0,describe_break_even/* explainBreakEven */.De)(breakEven), width, paint);
}
function statementLines(statements, width, paint) {
    return statements.flatMap(({ label, phrases }) => {
        const name = label.toLowerCase();
        const [first = '', ...more] = (0,column_width/* wrapColumns */.cd)(`${name} ${(0,escape_log/* escapeLogValue */.t6)((0,statement/* plainPhrases */.f)(phrases))}`, width - 2);
        return [paint('dim', name) + first.slice(name.length), ...more.map((line) => `  ${line}`)];
    });
}
const moods = {
    good: ['✔', 'green'],
    bad: ['✘', 'red'],
    unsure: ['!', 'yellow'],
    absent: ['–', 'yellow'],
};
function headlineLines({ mood, claim, evidence }, width, paint) {
    const [symbol, colour] = moods[mood];
    return [
        paint(colour, `${symbol} ${(0,statement/* capitalised */.I)((0,escape_log/* escapeLogValue */.t6)(claim))}`),
        ...(evidence === '' ? [] : (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(evidence, 1_000), width - 2).map((line) => `  ${line}`)),
    ];
}


/***/ }),

/***/ 12989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findingsByRule),
/* harmony export */   Q: () => (/* binding */ worstFindings)
/* harmony export */ });
/**
 * All findings of all files, worst first: errors before warnings, what concerns a whole file before single lines, the first of
 * each rule before the second of any, then by file and line. A thousand repetitions of one mistake so cannot hide another.
 */
function worstFindings({ files }) {
    const seen = new Map();
    const findings = files.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => {
        const rule = ruleOf(diagnostic);
        const repetition = seen.get(rule) ?? 0;
        seen.set(rule, repetition + 1);
        return { path, diagnostic, repetition };
    }));
    // Sorting is stable, so equals keep the order of the files and of their lines.
    return findings.toSorted((one, other) => rank(one) - rank(other) || one.repetition - other.repetition);
}
/** The first finding of each rule, worst first, with how often the rule was broken. */
function findingsByRule(report) {
    const findings = worstFindings(report);
    const counts = new Map();
    for (const { diagnostic } of findings)
        counts.set(ruleOf(diagnostic), (counts.get(ruleOf(diagnostic)) ?? 0) + 1);
    return findings
        .filter(({ repetition }) => repetition === 0)
        .map((finding) => ({ ...finding, count: counts.get(ruleOf(finding.diagnostic)) ?? 1 }));
}
const severityRank = { error: 0, warning: 2 };
function rank({ diagnostic }) {
    return severityRank[diagnostic.severity] + (diagnostic.line === 0 ? 0 : 1);
}
function ruleOf({ severity, code }) {
    return `${severity} ${code}`;
}


/***/ })

};
