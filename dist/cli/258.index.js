export const id = 258;
export const ids = [258];
export const modules = {

/***/ 78767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isRightOrWrong)
/* harmony export */ });
/** Whether each answer was plainly right or wrong, so that losses and gains are broken and fixed answers. */
function isRightOrWrong({ n, bothRight, losses, gains, baseline, candidate }) {
    const close = (count, share) => Math.abs(count - share * n) < 1e-6 * Math.max(1, n);
    return close(bothRight + losses, baseline.value) && close(bothRight + gains, candidate.value);
}


/***/ }),

/***/ 45120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   SH: () => (/* binding */ methodTitle),
/* harmony export */   tK: () => (/* binding */ describeMethod)
/* harmony export */ });
/* harmony import */ var _describe_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41444);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82823);
/* harmony import */ var _samples_needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74350);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25708);




/** How a task was decided, so that a reader can check it. Empty when nothing was asked of any model. */
function describeMethod({ comparison, graders, reasons, targets }) {
    return [
        ...(comparison === null ? [] : describeComparison(comparison, reasons)),
        ...(graders.length === 0 || (comparison === null && Object.keys(targets).length === 0)
            ? []
            : [{ label: 'Graders', phrases: [graders.join(', ')] }]),
        ...Object.entries(targets).map(([name, target]) => ({
            label: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalised */ .I)(name),
            phrases: [
                { code: target.model },
                `${target.provider === 'predictions' ? ', recorded elsewhere' : ` at ${target.provider}`}${target.prompt === '' ? '' : `, with ${target.prompt}`}: ${[answersOf(target), ...target.notes.map(_describe_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)].join('. ')}`,
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
        ['In words', reasons.map(_describe_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG).join(' ')],
        ['Rule', `${test.rule}: ${ruleInWords(comparison)}`],
        ['Pairs', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPairs */ .hd)(comparison)}. ${outcomes(comparison)}`],
        [
            'Stopped',
            stopped.early
                ? `after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(stopped.used)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(stopped.of, 'sample')}, ${stoppedBy[stopped.by]}`
                : '',
        ],
        ['Interval', n === 0 ? '' : intervalInWords(interval)],
        [
            'Evidence',
            n === 0 || test.rule === 'threshold'
                ? ''
                : `against "no worse" p ${formatProbability(test.pRegression)}; against "worse by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(test.margin)} or more" p ${formatProbability(test.pOk)}`,
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
    const margin = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(test.margin);
    const harm = test.tolerance > 0 ? `a drop of more than ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(test.tolerance)}` : 'any drop';
    switch (test.rule) {
        case 'no-regression':
            return `fails when ${harm} is shown (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLevel */ .eI)(test.alpha)} false alarms); not worse when a drop of ${margin} or more is ruled out (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLevel */ .eI)(test.beta)} wrongly)`;
        case 'not-worse':
            return `passes when a drop of ${margin} or more is ruled out (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLevel */ .eI)(test.alpha)} wrongly); worse when ${harm} is shown (at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLevel */ .eI)(test.beta)} wrongly)`;
        case 'threshold':
            return `passes when accuracy on this set falls by at most ${margin}`;
    }
}
function outcomes({ bothRight, bothWrong, gains, losses }) {
    return `Both right ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(bothRight)}, broken ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(losses)}, fixed ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(gains)}, both wrong ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(bothWrong)}`;
}
function intervalInWords({ low, high, lowLevel, highLevel, kind }) {
    const bounds = `at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSignedPoints */ .t0)(low)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLevel */ .eI)(lowLevel)} confidence) and at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSignedPoints */ .t0)(high)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLevel */ .eI)(highLevel)}), the bounds that the rule itself uses; both hold with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLevel */ .eI)(lowLevel + highLevel - 1)}`;
    return kind === 'anytime' ? `${bounds}, whenever the run is stopped` : bounds;
}
const stoppedBy = {
    final: 'at the last look',
    'e-process': 'because the evidence was strong enough (e-process)',
    curtailed: 'because the remaining samples could no longer change the outcome',
};
function powerInWords(comparison) {
    const { power, stopped, test } = comparison;
    const samples = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(stopped.of, 'sample');
    if (!power.feasible)
        return `no outcome on ${samples} could have met this rule`;
    if (power.smallestDetectable >= 1)
        return `${samples} cannot show any drop dependably`;
    const assumed = `if ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(power.discordanceAssumed, 0)} of the answers differ`;
    const detectable = `${samples} show drops from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(power.smallestDetectable)} in 80 of 100 runs, ${assumed}`;
    const needed = (0,_samples_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .samplesNeeded */ .H)(comparison);
    return needed === null ? detectable : `${detectable}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(test.margin)} take about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)}`;
}
function answersOf(target) {
    return [
        target.trials === null
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.answered)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(target.samples, 'sample')} answered`
            : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(target.answered, 'answer')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(target.samples, 'sample')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.trials.count)} trials, which score from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(target.trials.lowest)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(target.trials.highest)} and disagree on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(target.trials.unsteady, 'sample')}`,
        ...(target.failed > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.failed)} failed`] : []),
        ...(target.unscored > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.unscored)} unscored`] : []),
        ...(target.refused > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.refused)} refused`] : []),
        ...((target.empty ?? 0) > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.empty ?? 0)} empty`] : []),
        ...(target.truncated > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.truncated)} cut off at the completion limit`] : []),
    ].join(', ');
}
function formatProbability(probability) {
    return probability < 0.0001 ? 'below 0.0001' : `= ${probability.toFixed(4)}`;
}


/***/ }),

/***/ 41444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ moodEmoji),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   WR: () => (/* binding */ describeVerdicts)
/* harmony export */ });
/* harmony import */ var _compare_is_right_or_wrong_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78767);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82823);
/* harmony import */ var _samples_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74350);



const moodEmoji = { good: '✅', bad: '❌', unsure: '⚠️', absent: '⏭️' };
function describeVerdicts(report) {
    const { tasks, gate } = report;
    const ofTheGate = gate.reasons.filter((reason) => !tasks.some(({ name }) => reason.startsWith(`${name}: `)));
    const evidence = ofTheGate.map(asSentence).join(' ');
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
/** A reason as a sentence. */
function asSentence(reason) {
    const text = reason.trim();
    return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
function describeGate({ gate, tasks }) {
    const of = `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(tasks.length, 'task')}`;
    const notPassed = tasks.filter((task) => !task.passed);
    const decided = notPassed.filter((task) => task.verdict !== 'skipped');
    switch (gate.conclusion) {
        case 'success':
            return { mood: 'good', claim: `The gate passes: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tasks.length)} ${of}` };
        case 'failure':
            return {
                mood: 'bad',
                claim: `The gate fails${tasks.length === 0 ? '' : `: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(notPassed.length)} ${of} did not pass`}`,
            };
        case 'neutral':
            if (decided.length > 0)
                return { mood: 'bad', claim: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(notPassed.length)} ${of} did not pass` };
            if (tasks.length === notPassed.length)
                return { mood: 'absent', claim: 'Nothing was evaluated' };
            return { mood: 'absent', claim: `Not everything was evaluated: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(notPassed.length)} ${of} left out` };
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
        ...(overruled ? task.reasons.slice(0, 1) : doubts(task)).map(asSentence),
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
    const difference = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(comparison);
    const of = `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(n, 'answer')}`;
    if (gains === 0 && losses === 0)
        return `Not one ${of} changed sides: ${difference}.`;
    const [fixed, broke] = (0,_compare_is_right_or_wrong_js__WEBPACK_IMPORTED_MODULE_1__/* .isRightOrWrong */ .N)(comparison)
        ? [gains === 1 ? 'was fixed' : 'were fixed', 'broke']
        : ['scored higher', 'scored lower'];
    return comparison.difference < 0
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(losses)} ${of} ${broke}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(gains)} ${fixed}: ${difference}.`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(gains)} ${of} ${fixed}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(losses)} ${broke}: ${difference}.`;
}
function consequence(comparison) {
    const { n, verdict, test } = comparison;
    if (n === 0)
        return '';
    const margin = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(test.margin);
    if (test.rule === 'threshold')
        return `The gate allows a drop of ${margin} on this set and claims nothing beyond it.`;
    switch (verdict) {
        case 'improved':
        case 'regressed':
            return '';
        case 'not-worse':
            return `A drop of ${margin} or more is ruled out.`;
        case 'inconclusive': {
            const needed = (0,_samples_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesNeeded */ .H)(comparison);
            const samples = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(comparison.stopped.of, 'sample');
            const both = `With ${samples} neither could harm be shown nor a drop of ${margin} be ruled out`;
            return needed === null ? `${both}.` : `${both}; that takes about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(needed)}.`;
        }
    }
}
function remarks(task, { stopped }) {
    const failed = task.targets.candidate?.failed ?? 0;
    return [
        ...(stopped.early ? [`Decided after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(stopped.used)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(stopped.of, 'sample')}.`] : []),
        ...(failed > 0
            ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(failed, 'candidate call')} failed and ${failed === 1 ? 'counts' : 'count'} as wrong.`]
            : []),
    ];
}
function withoutComparison({ datasets, failure, passed, reasons }) {
    const said = reasons.map(asSentence).join(' ');
    if (failure !== null) {
        const { what, evidence, remedy } = failure;
        return { mood: 'bad', claim: 'no verdict', evidence: [what, evidence, remedy].map(asSentence).join(' ') };
    }
    const { errors } = datasets.summary;
    if (!passed && errors > 0)
        return { mood: 'bad', claim: 'the data has errors', evidence: said };
    return { mood: 'absent', claim: 'not evaluated', evidence: said };
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
    return kind === 'margin' ? `less than ${(0,numbers/* formatPoints */.Xf)(limit)} worse` : `at most ${Number(limit.toFixed(3))}×`;
}
function formatFigure(value, unit) {
    if (value === null)
        return '–';
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
        return '–';
    return kind === 'margin' ? `${(0,numbers/* formatSignedPoints */.t0)(change)} points` : `${change.toFixed(2)}×`;
}
/** As the interval of the accuracy: both bounds together hold with the joint level. */
function formatGuardInterval({ kind, interval }) {
    if (interval === null)
        return '';
    const { low, high, lowLevel, highLevel } = interval;
    if (high === null)
        return `at least ${low.toFixed(2)}× at ${(0,numbers/* formatLevel */.eI)(lowLevel)}`;
    const level = (0,numbers/* formatLevel */.eI)(lowLevel + highLevel - 1);
    return kind === 'margin'
        ? `${level} ${(0,numbers/* formatSignedPoints */.t0)(low)} to ${(0,numbers/* formatSignedPoints */.t0)(high)}`
        : `${level} ${low.toFixed(2)}× to ${high.toFixed(2)}×`;
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
    return [row(metric, before, after, '–', (ms) => (0,numbers/* formatMs */._V)(ms, digits))];
}
function row(metric, before, after, missing, format) {
    return {
        metric,
        baseline: before === undefined ? missing : format(before),
        candidate: after === undefined ? missing : format(after),
        difference: before === undefined || after === undefined ? '–' : (0,numbers/* formatChange */.eD)(after - before, before, format),
        interval: '',
    };
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

/***/ 25708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ capitalised),
/* harmony export */   f: () => (/* binding */ plainPhrases)
/* harmony export */ });
/** The phrases without mark-up, for media that have none. */
function plainPhrases(phrases) {
    return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.code)).join('');
}
/** `baseline` → `Baseline`. */
function capitalised(name) {
    return name.slice(0, 1).toUpperCase() + name.slice(1);
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
 *     ┊       │     ├──────●──────┤
 *   −2.0      0
 *
 * `┊` is the drop that the gate allows, `│` no change, `●` the estimate. The estimate and the ends of the interval
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
    cells.fill('─', low, high + 1);
    cells[column(-test.margin)] = low <= column(-test.margin) && column(-test.margin) <= high ? '┼' : '┊';
    if (test.margin > 0 && cells[column(-test.margin)] === '┼')
        cells[column(-test.margin)] = '┊';
    cells[column(0)] = '│';
    cells[low] = '├';
    cells[high] = '┤';
    cells[column(difference)] = '●';
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


/***/ })

};
