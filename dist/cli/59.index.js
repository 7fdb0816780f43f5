export const id = 59;
export const ids = [59];
export const modules = {

/***/ 69004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeAccepted)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/**
 * What tunegate.accepted.json does to the findings, so that nothing is hidden silently: `3 accepted findings are not shown; 1 other no
 * longer occurs`. Null where it does nothing.
 */
function describeAccepted({ summary, staleAccepted = [], }) {
    const { accepted = 0 } = summary;
    const stale = staleAccepted.reduce((sum, { count }) => sum + count, 0);
    const hidden = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(accepted, 'accepted finding')} ${accepted === 1 ? 'is' : 'are'} not shown`;
    const verb = stale === 1 ? 'occurs' : 'occur';
    if (stale === 0)
        return accepted === 0 ? null : hidden;
    if (accepted === 0)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(stale, 'accepted finding')} no longer ${verb}`;
    return `${hidden}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(stale)} ${stale === 1 ? 'other' : 'others'} no longer ${verb}`;
}


/***/ }),

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
        label: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(name),
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
            return `${(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(name)} is better than the candidate by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(-comparison.difference)}.`;
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

/** All files of a task in a few words: `+12, \u22123, 5 edited`, `none`, `unknown`, `+12, 1 file unknown`. */
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
/** One file on one line: `+12, \u22123, 5 edited; 27,945 \u2192 28,702 tokens; billing 58 \u2192 66`. */
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
/** Labels whose number changed, the greatest changes first: `billing 58 \u2192 66, refund 40 \u2192 37 and 4 more labels`; none as an empty list. */
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
/** `388 \u2192 397`; one number where it stayed. */
function formatTurn({ before, after }) {
    return before === after ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after) : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(before)} \u2192 ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after)}`;
}
function countParts({ added, removed, edited, }) {
    return [
        ...(added > 0 ? [`+${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(added)}`] : []),
        ...(removed > 0 ? [`\u2212${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(removed)}`] : []),
        ...(edited > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(edited)} edited`] : []),
    ];
}
const rewordedNote = 'So many examples came and went that reworded ones were not looked for: they count as removed and added.';


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
            : { judge: 'this change', verdict: `not asked: ${own?.reason ?? 'unknown'}`, difference: '\u2013', pairs: '\u2013' },
    ];
}
function opinion(judge, said) {
    const { verdict, passed, comparison } = said;
    const known = comparison !== null && comparison.n > 0 ? comparison : null;
    return {
        judge,
        verdict: verdict === 'skipped' ? 'none' : `${verdict}: ${passed ? 'passes' : 'fails'}`,
        difference: known === null ? '\u2013' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(known),
        pairs: known === null ? '\u2013' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPairs */ .hd)(known),
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

/***/ 45120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   SH: () => (/* binding */ methodTitle),
/* harmony export */   tK: () => (/* binding */ describeMethod)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82823);
/* harmony import */ var _samples_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74350);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25708);



/** How a task was decided, so that a reader can check it. Empty when nothing was asked of any model. */
function describeMethod({ comparison, graders, reasons, targets }) {
    return [
        ...(comparison === null ? [] : describeComparison(comparison, reasons)),
        ...(graders.length === 0 || (comparison === null && Object.keys(targets).length === 0)
            ? []
            : [{ label: 'Graders', phrases: [graders.join(', ')] }]),
        ...Object.entries(targets).map(([name, target]) => ({
            label: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(name),
            phrases: [
                { code: target.model },
                `${target.provider === 'predictions' ? ', recorded elsewhere' : ` at ${target.provider}`}${target.prompt === '' ? '' : `, with ${target.prompt}`}: ${[answersOf(target), ...target.notes.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)].join('. ')}`,
            ],
        })),
    ];
}
/** Without a comparison there is only to tell what was asked of the models. */
function methodTitle({ comparison }) {
    return comparison === null ? 'What was asked' : 'How it was decided';
}
/** The statistics alone. */
function describeComparison(comparison, reasons) {
    const { interval, stopped, test, n } = comparison;
    const statements = [
        ['In words', reasons.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG).join(' ')],
        ['Rule', `${test.rule}: ${ruleInWords(comparison)}`],
        ['Pairs', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPairs */ .hd)(comparison)}. ${outcomes(comparison)}`],
        [
            'Stopped',
            stopped.early
                ? `after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(stopped.used)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(stopped.of, 'sample')}, ${stoppedBy[stopped.by]}`
                : '',
        ],
        ['Interval', n === 0 ? '' : intervalInWords(interval)],
        [
            'Evidence',
            n === 0 || test.rule === 'threshold'
                ? ''
                : `against "no worse" p ${formatProbability(test.pRegression)}; against "worse by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.margin)} or more" p ${formatProbability(test.pOk)}`,
        ],
        ['Power', powerInWords(comparison)],
        [
            'McNemar',
            n === 0
                ? ''
                : `two-sided p ${formatProbability(test.mcnemarExact)} (exact), p ${formatProbability(test.mcnemarMidP)} (mid-p): for comparison with other tools, not the rule`,
        ],
    ];
    return statements.filter(([, text]) => text !== '').map(([label, text]) => ({ label, phrases: [text] }));
}
function ruleInWords({ test }) {
    const margin = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.margin);
    const harm = test.tolerance > 0 ? `a drop of more than ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.tolerance)}` : 'any drop';
    switch (test.rule) {
        case 'no-regression':
            return `fails when ${harm} is shown (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.alpha)} false alarms); not worse when a drop of ${margin} or more is ruled out (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.beta)} wrongly)`;
        case 'not-worse':
            return `passes when a drop of ${margin} or more is ruled out (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.alpha)} wrongly); worse when ${harm} is shown (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(test.beta)} wrongly)`;
        case 'threshold':
            return `passes when accuracy on this set falls by at most ${margin}`;
    }
}
function outcomes({ bothRight, bothWrong, gains, losses }) {
    return `Both right ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(bothRight)}, broken ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(losses)}, fixed ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gains)}, both wrong ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(bothWrong)}`;
}
function intervalInWords({ low, high, lowLevel, highLevel, kind }) {
    const bounds = `at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(low)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(lowLevel)} confidence) and at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(high)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(highLevel)}), the bounds that the rule itself uses; both hold with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(lowLevel + highLevel - 1)}`;
    return kind === 'anytime' ? `${bounds}, whenever the run is stopped` : bounds;
}
const stoppedBy = {
    final: 'at the last look',
    'e-process': 'because the evidence was strong enough (e-process)',
    curtailed: 'because the remaining samples could no longer change the outcome',
};
function powerInWords(comparison) {
    const { power, stopped, test } = comparison;
    const samples = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(stopped.of, 'sample');
    if (!power.feasible)
        return `no outcome on ${samples} could have met this rule`;
    if (power.smallestDetectable >= 1)
        return `${samples} cannot show any drop dependably`;
    const assumed = `if ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(power.discordanceAssumed, 0)} of the answers differ`;
    const detectable = `${samples} show drops from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDetectable */ .zb)(power.smallestDetectable)} in 80 of 100 runs, ${assumed}`;
    const needed = (0,_samples_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesNeeded */ .H)(comparison);
    return needed === null ? detectable : `${detectable}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.margin)} take about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(needed)}`;
}
function answersOf(target) {
    return [
        target.trials === null
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.answered)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.samples, 'sample')} answered`
            : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.answered, 'answer')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.samples, 'sample')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.trials.count)} trials, which score from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(target.trials.lowest)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(target.trials.highest)} and disagree on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(target.trials.unsteady, 'sample')}`,
        ...(target.failed > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.failed)} failed`] : []),
        ...(target.unscored > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.unscored)} unscored`] : []),
        ...(target.refused > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.refused)} refused`] : []),
        ...((target.empty ?? 0) > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.empty ?? 0)} empty`] : []),
        ...(target.truncated > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(target.truncated)} cut off at the completion limit`] : []),
    ].join(', ');
}
function formatProbability(probability) {
    return probability < 0.0001 ? 'below 0.0001' : `= ${probability.toFixed(4)}`;
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
const blocks = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
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
        { label: 'Model', phrases: [{ code: baseModel }, ' \u2192 ', model === null ? 'none yet' : { code: model }] },
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
    return `${sparkline(losses)} ${formatLoss(losses[0] ?? 0)} \u2192 ${formatLoss(losses.at(-1) ?? 0)}`;
}
function formatLoss(loss) {
    return loss.toFixed(loss < 0.1 ? 3 : 2);
}
/** Services date their jobs to the second. */
function spanOf(durationMs) {
    return durationMs < 1_000 ? 'under 1 s' : (0,numbers/* formatDuration */.a3)(durationMs);
}


/***/ }),

/***/ 41444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ moodEmoji),
/* harmony export */   W: () => (/* binding */ describeVerdicts)
/* harmony export */ });
/* harmony import */ var _compare_is_right_or_wrong_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78767);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82823);
/* harmony import */ var _samples_needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74350);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25708);




const moodEmoji = { good: '\u2705', bad: '\u274c', unsure: '\u26a0\ufe0f', absent: '\u23ed\ufe0f' };
function describeVerdicts(report) {
    const { tasks, gate } = report;
    const ofTheGate = gate.reasons.filter((reason) => !tasks.some(({ name }) => reason.startsWith(`${name}: `)));
    const evidence = ofTheGate.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG).join(' ');
    const ordered = [...tasks.filter((task) => !task.passed), ...tasks.filter((task) => task.passed)];
    const [only] = tasks.length === 1 ? ordered : [];
    if (only === undefined) {
        return {
            overall: { ...describeGate(report), evidence },
            tasks: ordered.map((task) => ({ task, headline: describeTask(task) })),
        };
    }
    const headline = describeTask(only);
    const whole = { ...headline, evidence: [headline.evidence, evidence].filter((text) => text !== '').join(' ') };
    return { overall: null, tasks: [{ task: only, headline: whole }] };
}
function describeGate({ gate, tasks }) {
    const of = `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(tasks.length, 'task')}`;
    const notPassed = tasks.filter((task) => !task.passed);
    const decided = notPassed.filter((task) => task.verdict !== 'skipped');
    switch (gate.conclusion) {
        case 'success':
            return { mood: 'good', claim: `The gate passes: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tasks.length)} ${of}` };
        case 'failure':
            return {
                mood: 'bad',
                claim: `The gate fails${tasks.length === 0 ? '' : `: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(notPassed.length)} ${of} did not pass`}`,
            };
        case 'neutral':
            if (decided.length > 0)
                return { mood: 'bad', claim: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(notPassed.length)} ${of} did not pass` };
            if (tasks.length === notPassed.length)
                return { mood: 'absent', claim: 'Nothing was evaluated' };
            return { mood: 'absent', claim: `Not everything was evaluated: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(notPassed.length)} ${of} left out` };
    }
}
function describeTask(task) {
    return task.comparison === null ? withoutComparison(task) : withComparison(task, task.comparison);
}
function withComparison(task, comparison) {
    const claim = verdictClaim(comparison);
    const overruled = comparison.passed && !task.passed;
    const sentences = [
        changeSentence(comparison),
        consequence(comparison),
        ...remarks(task, comparison),
        ...(overruled ? task.reasons.slice(0, 1) : doubts(task)).map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG),
    ];
    return {
        mood: moodOf(task, comparison),
        claim: overruled ? `${claim}, but the gate fails` : claim,
        evidence: sentences.filter((sentence) => sentence !== '').join(' '),
    };
}
/** What was let through although nothing was shown about it. */
function doubts({ passed, guards, slices }) {
    if (!passed)
        return [];
    return [
        ...guards.filter(({ verdict }) => verdict === 'undecided'),
        ...slices.filter(({ blocking, verdict }) => blocking && verdict === 'inconclusive'),
    ].map(({ reason }) => reason);
}
function moodOf(task, { verdict }) {
    if (!task.passed)
        return 'bad';
    if (doubts(task).length > 0)
        return 'unsure';
    return verdict === 'inconclusive' || verdict === 'regressed' ? 'unsure' : 'good';
}
function verdictClaim({ verdict, test, passed }) {
    const onThisSet = test.rule === 'threshold' ? ' on this set' : '';
    switch (verdict) {
        case 'improved':
            return 'the candidate is better';
        case 'not-worse':
            return `the candidate is not worse${onThisSet}`;
        case 'regressed':
            return `the candidate is worse${onThisSet}`;
        case 'inconclusive':
            return passed ? 'undecided, let through' : 'undecided, and this gate asks for proof';
    }
}
function changeSentence(comparison) {
    const { n, gains, losses } = comparison;
    if (n === 0)
        return 'No pair of answers could be compared.';
    const difference = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(comparison);
    const of = `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(n, 'answer')}`;
    if (gains === 0 && losses === 0)
        return `Not one ${of} changed sides: ${difference}.`;
    const [fixed, broke] = (0,_compare_is_right_or_wrong_js__WEBPACK_IMPORTED_MODULE_2__/* .isRightOrWrong */ .N)(comparison)
        ? [gains === 1 ? 'was fixed' : 'were fixed', 'broke']
        : ['scored higher', 'scored lower'];
    return comparison.difference < 0
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(losses)} ${of} ${broke}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gains)} ${fixed}: ${difference}.`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gains)} ${of} ${fixed}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(losses)} ${broke}: ${difference}.`;
}
function consequence(comparison) {
    const { n, verdict, test } = comparison;
    if (n === 0)
        return '';
    const margin = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(test.margin);
    if (test.rule === 'threshold')
        return `The gate allows a drop of ${margin} on this set and claims nothing beyond it.`;
    switch (verdict) {
        case 'improved':
        case 'regressed':
            return '';
        case 'not-worse':
            return `A drop of ${margin} or more is ruled out.`;
        case 'inconclusive': {
            const needed = (0,_samples_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .samplesNeeded */ .H)(comparison);
            const samples = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(comparison.stopped.of, 'sample');
            const both = `With ${samples} neither could harm be shown nor a drop of ${margin} be ruled out`;
            return needed === null ? `${both}.` : `${both}; that takes about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(needed)}.`;
        }
    }
}
function remarks(task, { stopped }) {
    const { baseline, candidate, ...references } = task.targets;
    const failed = candidate?.failed ?? 0;
    const beside = Object.keys(references);
    return [
        ...(stopped.early ? [`Decided after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(stopped.used)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(stopped.of, 'sample')}.`] : []),
        ...(stopped.early && beside.length > 0
            ? [
                `The candidate is not compared with ${beside.join(', ')}: which answers count was decided by what it and the baseline said.`,
            ]
            : []),
        ...(baseline?.accuracy === 0 && candidate?.accuracy === 0
            ? ['Not one answer of either is right: the graders, the prompts or the expected answers may be broken.']
            : []),
        ...(failed > 0
            ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(failed, 'candidate call')} failed and ${failed === 1 ? 'counts' : 'count'} as wrong.`]
            : []),
    ];
}
function withoutComparison({ datasets, failure, passed, reasons }) {
    const said = reasons.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG).join(' ');
    if (failure !== null) {
        const { what, evidence, remedy } = failure;
        return { mood: 'bad', claim: 'no verdict', evidence: [what, evidence, remedy].map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG).join(' ') };
    }
    const { errors } = datasets.summary;
    if (!passed && errors > 0)
        return { mood: 'bad', claim: 'the data has errors', evidence: said };
    return { mood: 'absent', claim: 'not evaluated', evidence: said };
}


/***/ }),

/***/ 14139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
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
    const nameOf = ({ expected, answer }) => `${expected} \u2192 ${answer ?? '(outside the set)'}`;
    const rows = joinByName(before.confusions, after.confusions, nameOf).map(({ name, left, right }) => ({
        name,
        moved: (left?.count ?? 0) - (right?.count ?? 0),
        cells: [turn(left?.count ?? 0, right?.count ?? 0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)],
    }));
    return {
        grader,
        summary: 'what was taken for what',
        columns: ['expected \u2192 answered', 'answers'],
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
        columns: [after.against === 'target' ? 'beside the other answer' : 'beside the expected answer', 'answers'],
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
        : `the same score as people in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(same)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(examples)} labelled answers${left}; kappa ${kappa === null ? '\u2013' : kappa.toFixed(2)}, mean difference ${meanDifference.toFixed(2).replace('-', '\u2212')}`;
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
    const [left, right] = [before, after].map((value) => (value === null || value === undefined ? '\u2013' : format(value)));
    // The unit is said once.
    return left === right ? `${left}` : `${right?.endsWith(' %') ? left?.replace(/ %$/, '') : left} \u2192 ${right}`;
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

/***/ 58099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ markdownPieces)
});

// EXTERNAL MODULE: ./build/render/describe-advice.js
var describe_advice = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/render/describe-changes.js
var describe_changes = __webpack_require__(38272);
// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(90235);
// EXTERNAL MODULE: ./build/render/describe-judge.js
var describe_judge = __webpack_require__(69938);
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
    return `\u2026${text.slice(start).replace(/^[\udc00-\udfff]/, '')}`;
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
            const counts = [signed('+', added), signed('\u2212', removed), (0,numbers/* formatCount */.B4)(edited), (0,describe_changes/* formatTurn */.bt)(examples) + note];
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
            .join(' \u2192 ');
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

// EXTERNAL MODULE: ./build/render/describe-accepted.js
var describe_accepted = __webpack_require__(69004);
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
            const mark = diagnostic.severity === 'error' ? '\u274c' : '\u26a0\ufe0f';
            const hint = diagnostic.hint === '' ? '' : ` *${markdownText(diagnostic.hint, 300)}*`;
            const code = inlineCode(diagnostic.code, 60);
            return `- ${mark} ${markdown_findings_place(run, path, diagnostic.line)} ${markdownText(diagnostic.message, 300)}${hint} ${code}`;
        }),
        ...(rest > 0 ? [`- And ${(0,numbers/* formatCount */.B4)(rest)} more in the report files.`] : []),
        ...overlaps(datasets.pairs),
        ...acceptedNote(datasets),
    ].join('\n');
}
function markdown_findings_place(run, path, line) {
    const text = inlineCode(line === 0 ? path : `${path}:${line}`, 160);
    const link = (0,source_link/* sourceLink */._)(run, path, line);
    return link === null ? text : `[${text}](${link})`;
}
function acceptedNote(datasets) {
    const sentence = (0,describe_accepted/* describeAccepted */.R)(datasets);
    return sentence === null ? [] : ['', `${sentence}.`];
}
function overlaps(pairs) {
    const lines = pairs.flatMap((pair) => {
        const sentence = (0,describe_pair/* describePair */.A)(pair);
        return sentence === null ? [] : [`- \u26a0\ufe0f ${markdownText(sentence)}`];
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
        `\u2696\ufe0f **${describe_judge/* editedJudgeClaim */.pE}.** ${(0,describe_judge/* editedJudgeNote */.jo)(judge)
            .map((phrase) => (typeof phrase === 'string' ? phrase : inlineCode(phrase.code)))
            .join('')}`,
        '',
        '| judged by | verdict | difference | over |',
        '|:--|:--|--:|:--|',
        ...(0,describe_judge/* describeOpinions */.F$)(task, judge).map((said) => `| ${[said.judge, said.verdict, said.difference, said.pairs].map((text) => markdownText(text)).join(' | ')} |`),
        '',
        ...judge.changes
            .slice(0, mostChanges)
            .map(({ part, before, after }) => `- ${inlineCode(part)}: ${inlineCode(before, 80)} \u2192 ${inlineCode(after, 80)}`),
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
// EXTERNAL MODULE: ./build/render/statement-sections.js + 1 modules
var statement_sections = __webpack_require__(96655);
;// CONCATENATED MODULE: ./build/render/markdown-page.js

















/**
 * The page that comment and job summary share: what was decided, for all tasks; then per task the table and the folded
 * sections, in the order in which a reviewer asks for them.
 */
function markdownPieces(report, limits) {
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.W)(report);
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
    return `\u2139\ufe0f This pull request comes from outside: ${run} without secrets validated its data, and what that run left behind is shown here.\n\n`;
}
function sentence({ mood, claim, evidence }, subject) {
    const rest = evidence === '' ? '' : ` ${markdownText(evidence, 1_500)}`;
    return `${describe_verdict/* moodEmoji */.E[mood]} **${markdownText(subject + claim)}.**${rest}\n\n`;
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
        ...section('graders', 'What the graders saw (baseline \u2192 candidate)', markdownGraders(task.graderReports)),
        ...section('dataset findings', `Data: ${(0,describe_findings/* describeFindings */.k)(task.datasets)}`, markdownFindings(task.datasets, run, limits.findings), dataDecided),
        ...(task.datasetDiff === null
            ? []
            : section('dataset changes', `Dataset changes: ${(0,describe_changes/* describeChanges */.DT)(task.datasetDiff)}`, markdownChanges(task.datasetDiff, run, { show: limits.changes, text: limits.text }))),
        ...statement_sections/* statementSections */.q.flatMap((each) => section(each.kind, titleWithNews(each, task), statements(each.describe(task)))),
        ...section('reproduction', 'How to reproduce it', codeFence((0,reproduce/* reproduceCommand */.n)(task, run), { language: 'sh' })),
    ];
}
/** The advice stands in the title, where it is read without unfolding. */
function adviceTitle(task) {
    return (0,describe_advice/* adviseOnTargets */.w)(task) ?? 'Beside the references';
}
function titleWithNews(section, task) {
    const news = section.news?.(task) ?? '';
    return (0,statement_sections/* sectionTitle */.G)(section, task) + (news === '' ? '' : `: ${news}`);
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

/***/ 55159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ metricRows)
});

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/guard-rows.js

/** The guards as lines of the table of metrics: what each allows, and whether it holds. Every cell is our own text. */
function guardRows(guards) {
    return guards.map((guard) => ({
        metric: `guard ${guard.metric}, ${formatLimit(guard)}: ${verdicts[guard.verdict]}`,
        baseline: formatFigure(guard.baseline, guard.unit),
        candidate: formatFigure(guard.candidate, guard.unit),
        difference: formatGuardChange(guard),
        interval: formatGuardInterval(guard),
    }));
}
const verdicts = {
    holds: 'holds',
    broken: 'broken',
    undecided: 'undecided',
    'not-judged': 'not judged',
};
function formatLimit({ kind, limit }) {
    return kind === 'margin' ? `less than ${(0,numbers/* formatPoints */.Xf)(limit)} worse` : `at most ${Number(limit.toFixed(3))}\u00d7`;
}
function formatFigure(value, unit) {
    if (value === null)
        return '\u2013';
    switch (unit) {
        case 'share':
            return (0,numbers/* formatPercent */.l9)(value);
        case 'ms':
            return (0,numbers/* formatMs */._V)(value);
        case 'tokens':
            return value.toFixed(1);
        case 'usd':
            return `${(0,numbers/* formatUsd */.UK)(value * 1000)} per 1,000`;
    }
}
function formatGuardChange({ kind, change }) {
    if (change === null)
        return '\u2013';
    return kind === 'margin' ? `${(0,numbers/* formatSignedPoints */.t0)(change)} points` : `${change.toFixed(2)}\u00d7`;
}
/** As the interval of the accuracy: both bounds together hold with the joint level. */
function formatGuardInterval({ kind, interval }) {
    if (interval === null)
        return '';
    const { low, high, lowLevel, highLevel } = interval;
    if (high === null)
        return `at least ${low.toFixed(2)}\u00d7 at ${(0,numbers/* formatLevel */.eI)(lowLevel)}`;
    const level = (0,numbers/* formatLevel */.eI)(lowLevel + highLevel - 1);
    return kind === 'margin'
        ? `${level} ${(0,numbers/* formatSignedPoints */.t0)(low)} to ${(0,numbers/* formatSignedPoints */.t0)(high)}`
        : `${level} ${low.toFixed(2)}\u00d7 to ${high.toFixed(2)}\u00d7`;
}

;// CONCATENATED MODULE: ./build/render/metric-rows.js


/**
 * Accuracy, the guards, cost per 1,000 calls, latency p50 and p95. None without a comparison: when too many calls failed, the
 * numbers of those that did not would say little and look like much.
 */
function metricRows({ comparison, guards, targets }) {
    if (comparison === null || comparison.n === 0)
        return [];
    const { baseline, candidate } = targets;
    return [
        {
            metric: 'accuracy',
            baseline: (0,numbers/* formatPercent */.l9)(comparison.baseline.value),
            candidate: (0,numbers/* formatPercent */.l9)(comparison.candidate.value),
            difference: `${(0,numbers/* formatSignedPoints */.t0)(comparison.difference)} points`,
            interval: (0,numbers/* formatInterval */.vy)(comparison.interval),
        },
        ...guardRows(guards),
        ...costRow(baseline?.usdPer1000Calls, candidate?.usdPer1000Calls),
        ...latencyRow('latency p50', baseline?.latencyMs?.p50, candidate?.latencyMs?.p50),
        ...latencyRow('latency p95', baseline?.latencyMs?.p95, candidate?.latencyMs?.p95),
    ];
}
function costRow(baseline, candidate) {
    if (baseline === undefined || candidate === undefined)
        return [];
    const before = baseline.known ? baseline.value : undefined;
    const after = candidate.known ? candidate.value : undefined;
    const digits = (0,numbers/* usdDigits */.zZ)(before ?? 0, after ?? 0);
    return [row('cost per 1,000 calls', before, after, 'unknown', (usd) => (0,numbers/* formatUsd */.UK)(usd, digits))];
}
function latencyRow(metric, before, after) {
    if (before === undefined && after === undefined)
        return [];
    const digits = (0,numbers/* msDigits */.lL)(before ?? 0, after ?? 0);
    return [row(metric, before, after, '\u2013', (ms) => (0,numbers/* formatMs */._V)(ms, digits))];
}
function row(metric, before, after, missing, format) {
    return {
        metric,
        baseline: before === undefined ? missing : format(before),
        candidate: after === undefined ? missing : format(after),
        difference: before === undefined || after === undefined ? '\u2013' : (0,numbers/* formatChange */.eD)(after - before, before, format),
        interval: '',
    };
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

/***/ 74350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ samplesNeeded)
/* harmony export */ });
/**
 * About how many held-out samples the gate needs to detect a drop of its margin, to two digits. The smallest
 * detectable drop falls with the square root of the samples. Null where that says nothing: no margin, no samples, no
 * detectable drop, or samples that should have been enough.
 */
function samplesNeeded({ power, stopped, test }) {
    if (test.margin <= 0 || stopped.of === 0 || power.smallestDetectable >= 1)
        return null;
    const needed = stopped.of * (power.smallestDetectable / test.margin) ** 2;
    return needed > stopped.of ? Number(needed.toPrecision(2)) : null;
}


/***/ }),

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ slicesTitle),
/* harmony export */   m: () => (/* binding */ sliceRows)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);

/** What the slices come to, for a heading: `Slices: 1 of 12 worse`. */
function slicesTitle(slices) {
    const worse = slices.filter(({ verdict }) => verdict === 'regressed').length;
    const of = `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slices.length)}`;
    return worse === 0 ? `Slices: none ${of} shown to be worse` : `Slices: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(worse)} ${of} worse`;
}
/** The slices, what moved first: failures of the gate, then by the corrected evidence of harm, then by the difference. */
function sliceRows(slices) {
    return [...slices].sort(byNews).map((slice) => ({
        name: `${slice.by}: ${slice.value}`,
        pairs: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slice.n),
        broken: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slice.losses),
        fixed: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(slice.gains),
        difference: slice.difference === null ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPoints */ .t0)(slice.difference)} points`,
        interval: slice.n === 0 ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(slice.interval),
        p: slice.n === 0 ? '' : formatCorrected(slice.pAdjusted),
        standing: `${standings[slice.verdict]}${slice.blocking ? ' (blocking)' : ''}`,
        tone: !slice.passed || slice.verdict === 'regressed' ? 'bad' : slice.verdict === 'inconclusive' ? 'unsure' : 'good',
        reason: slice.reason,
    }));
}
const standings = {
    'not-worse': 'not worse',
    regressed: 'worse',
    inconclusive: 'undecided',
};
function byNews(left, right) {
    return (Number(left.passed) - Number(right.passed) ||
        Number(right.verdict === 'regressed') - Number(left.verdict === 'regressed') ||
        left.pAdjusted - right.pAdjusted ||
        (left.difference ?? 0) - (right.difference ?? 0));
}
function formatCorrected(p) {
    return p < 0.0001 ? '<0.0001' : p.toFixed(4);
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

/***/ 96655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ sectionTitle),
  q: () => (/* binding */ statementSections)
});

// EXTERNAL MODULE: ./build/render/describe-break-even.js
var describe_break_even = __webpack_require__(66891);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(25708);
;// CONCATENATED MODULE: ./build/render/describe-cost.js


/** What a task cost, where the calls went, and what was expected. Unknown says why and is never $0.00. */
function describeCost({ cost, estimate, targets, graderCalls, embeddingCalls, fineTune, }) {
    const estimated = estimate === null
        ? []
        : [
            `evaluation at most ${(0,numbers/* formatKnownUsd */.t9)(estimate.evaluation.usd)} (${(0,numbers/* formatPlural */.yk)(estimate.evaluation.calls, 'call')})`,
            ...(estimate.training === null
                ? []
                : [
                    `training ${(0,numbers/* formatKnownUsd */.t9)(estimate.training.usd)} (${(0,numbers/* formatPlural */.yk)(estimate.training.tokens, 'token')}, ${(0,numbers/* formatPlural */.yk)(estimate.training.epochs, 'epoch')})`,
                ]),
        ];
    return [
        ...(fineTune === null ? [] : [{ label: 'Training', phrases: [(0,numbers/* formatKnownUsd */.t9)(cost.trainingUsd)] }]),
        { label: 'Evaluation', phrases: [(0,numbers/* formatKnownUsd */.t9)(cost.evaluationUsd)] },
        ...Object.entries(targets).map(([name, target]) => ({ label: (0,statement/* capitalised */.Iu)(name), phrases: [callsOf(target)] })),
        ...(graderCalls === null ? [] : [{ label: 'Judge', phrases: [callsWithKept(graderCalls, 'replies')] }]),
        ...(embeddingCalls === null ? [] : [{ label: 'Embeddings', phrases: [callsWithKept(embeddingCalls, 'vectors')] }]),
        ...(estimated.length === 0 ? [] : [{ label: 'Estimated', phrases: [estimated.join('; ')] }]),
    ];
}
function callsWithKept({ calls, cachedCalls, usd }, what) {
    const kept = cachedCalls > 0 ? `, ${(0,numbers/* formatCount */.B4)(cachedCalls)} ${what} from the cache` : '';
    return `${(0,numbers/* formatKnownUsd */.t9)(usd)} (${(0,numbers/* formatPlural */.yk)(calls, 'call')}${kept})`;
}
function callsOf(target) {
    const counts = [
        (0,numbers/* formatPlural */.yk)(target.calls, 'call'),
        ...(target.cachedCalls > 0 ? [`${(0,numbers/* formatCount */.B4)(target.cachedCalls)} answers from the cache`] : []),
        ...(target.promptTokens === null ? [] : [(0,numbers/* formatPlural */.yk)(target.promptTokens, 'prompt token')]),
        ...(target.completionTokens === null ? [] : [(0,numbers/* formatPlural */.yk)(target.completionTokens, 'completion token')]),
    ];
    const rate = target.usdPer1000Calls.known ? `; ${(0,numbers/* formatUsd */.UK)(target.usdPer1000Calls.value)} for 1,000 calls` : '';
    return `${(0,numbers/* formatKnownUsd */.t9)(target.usd)} (${counts.join(', ')})${rate}`;
}

// EXTERNAL MODULE: ./build/render/describe-judge.js
var describe_judge = __webpack_require__(69938);
// EXTERNAL MODULE: ./build/render/describe-method.js
var describe_method = __webpack_require__(45120);
// EXTERNAL MODULE: ./build/render/describe-training.js + 1 modules
var describe_training = __webpack_require__(7377);
;// CONCATENATED MODULE: ./build/render/statement-sections.js





/** What stands below the data, in this order. Adding a section is one file that describes it, one entry here and its kind in `dropOrder`. */
const statementSections = [
    {
        kind: 'training',
        title: 'Training',
        describe: ({ fineTune }) => (fineTune === null ? [] : (0,describe_training/* describeTraining */.y)(fineTune)),
    },
    {
        kind: 'break-even',
        title: 'Break-even of training',
        news: ({ breakEven }) => (breakEven === null ? '' : (0,describe_break_even/* breakEvenTitle */.y9)(breakEven)),
        describe: ({ breakEven }) => (breakEven === null ? [] : (0,describe_break_even/* describeBreakEven */.Z5)(breakEven)),
    },
    { kind: 'cost', title: 'Cost', describe: (task) => (hasCost(task) ? describeCost(task) : []) },
    { kind: 'method', title: describe_method/* methodTitle */.SH, describe: (task) => [...(0,describe_method/* describeMethod */.tK)(task), ...(0,describe_judge/* describeJudge */.Fv)(task)] },
];
function sectionTitle({ title }, task) {
    return typeof title === 'string' ? title : title(task);
}
function hasCost(task) {
    return task.fineTune !== null || task.estimate !== null || Object.keys(task.targets).length > 0;
}


/***/ }),

/***/ 45524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ textComparison),
  x: () => (/* binding */ textInterval)
});

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/interval-drawing.js


/**
 * The interval against zero and the margin, as two lines of at most `width` columns:
 *
 *     \u250a       \u2502     \u251c\u2500\u2500\u2500\u2500\u2500\u2500\u25cf\u2500\u2500\u2500\u2500\u2500\u2500\u2524
 *   \u22122.0      0
 *
 * `\u250a` is the drop that the gate allows, `\u2502` no change, `\u25cf` the estimate. The estimate and the ends of the interval
 * cover zero and margin where they meet.
 */
function intervalDrawing({ difference, interval, test }, width) {
    const from = Math.min(interval.low, -test.margin, 0);
    const to = Math.max(interval.high, 0);
    const labelRoom = 3;
    const inner = Math.max(10, width - 2 * labelRoom);
    const column = (value) => labelRoom + (to === from ? 0 : Math.round(((value - from) / (to - from)) * (inner - 1)));
    const cells = Array.from({ length: labelRoom + inner }, () => ' ');
    const low = column(interval.low);
    const high = column(interval.high);
    cells.fill('\u2500', low, high + 1);
    cells[column(-test.margin)] = low <= column(-test.margin) && column(-test.margin) <= high ? '\u253c' : '\u250a';
    if (test.margin > 0 && cells[column(-test.margin)] === '\u253c')
        cells[column(-test.margin)] = '\u250a';
    cells[column(0)] = '\u2502';
    cells[low] = '\u251c';
    cells[high] = '\u2524';
    cells[column(difference)] = '\u25cf';
    return [
        cells.join('').trimEnd(),
        scale([
            { at: column(-test.margin), text: (0,numbers/* formatSignedPoints */.t0)(-test.margin) },
            { at: column(0), text: '0' },
        ]),
    ];
}
/** Labels centred under their columns; one that would touch the label before it is left out, the last wins. */
function scale(labels) {
    let line = '';
    for (const { at, text } of labels) {
        const start = Math.max(0, at - Math.floor(text.length / 2));
        if (line !== '' && start <= line.length)
            line = '';
        line = (0,column_width/* padColumns */.Fo)(line, start) + text;
    }
    return line;
}

// EXTERNAL MODULE: ./build/render/metric-rows.js + 1 modules
var metric_rows = __webpack_require__(55159);
;// CONCATENATED MODULE: ./build/render/text-comparison.js





/** The metrics of both targets as aligned columns, and the interval drawn against zero and the margin. */
function textComparison(task, width, paint) {
    const rows = (0,metric_rows/* metricRows */.I)(task);
    if (task.comparison === null || rows.length === 0)
        return [];
    const cells = [
        ['', 'baseline', 'candidate', 'difference'],
        ...rows.map(({ metric, baseline, candidate, difference }) => [metric, baseline, candidate, difference]),
    ];
    const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (0,column_width/* columnWidth */.zt)(row[column] ?? ''))));
    const lines = cells.map(([metric = '', baseline = '', candidate = '', difference = '']) => [
        (0,column_width/* padColumns */.Fo)(metric, widths[0] ?? 0),
        (0,column_width/* padColumns */.Fo)(baseline, widths[1] ?? 0, 'start'),
        (0,column_width/* padColumns */.Fo)(candidate, widths[2] ?? 0, 'start'),
        difference,
    ].join('  '));
    return [
        ...models(task, width, paint),
        ...lines.map((line, index) => (index === 0 ? paint('dim', line) : line)),
        '',
        ...textInterval(task.comparison, width, paint),
    ];
}
/** The drawing of the interval with its scale, and the same in numbers. */
function textInterval(comparison, width, paint) {
    const [line, scale] = intervalDrawing(comparison, Math.min(width, 56));
    return [
        paint('cyan', line),
        paint('dim', scale),
        (0,numbers/* formatDifference */.jR)(comparison),
        paint('dim', (0,numbers/* formatPairs */.hd)(comparison)),
    ];
}
function models({ targets }, width, paint) {
    return Object.entries(targets).map(([name, { model, prompt }]) => {
        const text = `${model}${prompt === '' ? '' : `, ${prompt}`}`;
        const label = (0,escape_log/* escapeLogValue */.t6)(name).padEnd('candidate'.length);
        return `${paint('dim', label)} ${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(text), width - label.length - 1)}`;
    });
}


/***/ }),

/***/ 93480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ textSlices)
/* harmony export */ });
/* harmony import */ var _column_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95566);
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _slice_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87609);



const MOST_SHOWN = 12;
/** The slices as aligned columns for a terminal, what moved first. */
function textSlices(slices, paint) {
    if (slices.length === 0)
        return [];
    const rows = (0,_slice_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceRows */ .m)(slices);
    const shown = rows.slice(0, MOST_SHOWN);
    const cells = [
        ['slice', 'pairs', 'broke', 'fixed', 'difference', 'corrected p', ''],
        ...shown.map(({ name, pairs, broken, fixed, difference, p, standing }) => [
            (0,_column_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutColumns */ .ME)((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLogValue */ .t6)(name), 32),
            pairs,
            broken,
            fixed,
            difference,
            p,
            standing,
        ]),
    ];
    const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => (0,_column_width_js__WEBPACK_IMPORTED_MODULE_2__/* .columnWidth */ .zt)(row[column] ?? '')))) ?? [];
    const lines = cells.map((row) => row
        .map((cell, column) => (0,_column_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padColumns */ .Fo)(cell, widths[column] ?? 0, column === 0 || column === 6 ? 'end' : 'start'))
        .join('  ')
        .trimEnd());
    const tones = { bad: 'red', unsure: 'dim', good: null };
    return [
        ...lines.map((line, index) => {
            const tone = index === 0 ? 'dim' : tones[shown[index - 1]?.tone ?? 'good'];
            return tone === null ? line : paint(tone, line);
        }),
        ...(rows.length > shown.length ? [paint('dim', `and ${rows.length - shown.length} more`)] : []),
    ];
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
// EXTERNAL MODULE: ./build/render/describe-accepted.js
var describe_accepted = __webpack_require__(69004);
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
    const quoted = (answer) => `\u201c${(0,column_width/* cutColumns */.ME)((0,escape_log/* escapeLogValue */.t6)(answer), room - 2)}\u201d`;
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
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.W)(report);
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
    const accepted = (0,describe_accepted/* describeAccepted */.R)(datasets);
    const findings = (0,worst_findings/* findingsByRule */.O)(datasets);
    const rest = findings.length - mostFindings;
    return [
        `${(0,numbers/* formatPlural */.yk)(datasets.files.length, 'file')}, ${(0,numbers/* formatPlural */.yk)(examples, 'example')}, ${(0,numbers/* formatPlural */.yk)(tokens, 'token')}: ${(0,describe_findings/* describeFindings */.k)(datasets)}${accepted === null ? '' : `; ${accepted}`}`,
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
        ...(0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${describe_judge/* editedJudgeClaim */.pE}. ${(0,statement/* plainPhrases */.f6)((0,describe_judge/* editedJudgeNote */.jo)(judge))}`), width).map((line) => paint('yellow', line)),
        ...(0,describe_judge/* describeOpinions */.F$)(task, judge).flatMap((said) => indented((0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${said.judge}: ${said.verdict}, ${said.difference}, ${said.pairs}`), width - 2))),
        ...judge.changes
            .slice(0, mostFiles)
            .flatMap(({ part, before, after }) => indented((0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(`${part}: ${before} \u2192 ${after}`), width - 2))),
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
        const [first = '', ...more] = (0,column_width/* wrapColumns */.cd)(`${name} ${(0,escape_log/* escapeLogValue */.t6)((0,statement/* plainPhrases */.f6)(phrases))}`, width - 2);
        return [paint('dim', name) + first.slice(name.length), ...more.map((line) => `  ${line}`)];
    });
}
const moods = {
    good: ['\u2714', 'green'],
    bad: ['\u2718', 'red'],
    unsure: ['!', 'yellow'],
    absent: ['\u2013', 'yellow'],
};
function headlineLines({ mood, claim, evidence }, width, paint) {
    const [symbol, colour] = moods[mood];
    return [
        paint(colour, `${symbol} ${(0,statement/* capitalised */.Iu)((0,escape_log/* escapeLogValue */.t6)(claim))}`),
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
