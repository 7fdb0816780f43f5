export const id = 25;
export const ids = [25];
export const modules = {

/***/ 60649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ compareOutcomes)
});

// EXTERNAL MODULE: ./build/stats/binomial.js
var binomial = __webpack_require__(16871);
;// CONCATENATED MODULE: ./build/stats/mcnemar.js

/**
 * The exact conditional McNemar test: among the pairs that differ, downs are Bin(downs + ups, \u00bd). Without any, every
 * p is 1.
 */
function mcnemarExact({ downs, ups }) {
    const fair = { trials: downs + ups, p: 0.5, q: 0.5 };
    const down = (0,binomial/* binomialUpperTail */.Yw)(downs, fair);
    const up = (0,binomial/* binomialUpperTail */.Yw)(ups, fair);
    return { twoSided: Math.min(1, 2 * Math.min(down, up)), down, up };
}
/**
 * McNemar's test with the mid-p value: half of the probability of what was seen counts. Fagerland, Lydersen & Laake,
 * BMC Medical Research Methodology 13:91 (2013). Without any difference every p is 1, as for the exact test.
 */
function mcnemarMidP({ downs, ups }) {
    const trials = downs + ups;
    if (trials === 0)
        return { twoSided: 1, down: 1, up: 1 };
    const fair = { trials, p: 0.5, q: 0.5 };
    const half = 0.5 * (0,binomial/* binomialPmf */.z6)(downs, fair);
    const down = (0,binomial/* binomialUpperTail */.Yw)(downs, fair) - half;
    const up = (0,binomial/* binomialUpperTail */.Yw)(ups, fair) - half;
    return { twoSided: Math.min(1, 2 * Math.min(down, up)), down, up };
}

// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
;// CONCATENATED MODULE: ./build/stats/wilson-interval.js
/**
 * Wilson's score interval for a proportion: `successes` (0..trials; a sum of scores in 0..1 is allowed and gives a
 * cautious interval, since no variable in 0..1 varies more than a yes/no one) of `trials`, at the normal quantile `z`
 * > 0. Without trials it is 0..1. Wilson, JASA 22 (1927) 209\u2013212.
 */
function wilsonInterval(successes, trials, z) {
    if (trials <= 0)
        return { low: 0, high: 1 };
    return { low: lowerBound(successes, trials, z), high: 1 - lowerBound(trials - successes, trials, z) };
}
/** (x + z\u00b2/2 \u2212 z\u221a(x(n \u2212 x)/n + z\u00b2/4)) / (n + z\u00b2), as x\u00b2/n over its conjugate so that a small x does not cancel. */
function lowerBound(x, n, z) {
    const root = z * Math.sqrt(((n - x) / n) * x + (z * z) / 4);
    return ((x / n) * x) / (x + (z * z) / 2 + root);
}

// EXTERNAL MODULE: ./build/compare/decide-verdict.js
var decide_verdict = __webpack_require__(63210);
// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(80034);
// EXTERNAL MODULE: ./build/compare/say-numbers.js
var say_numbers = __webpack_require__(63104);
// EXTERNAL MODULE: ./build/compare/weigh-outcomes.js + 7 modules
var weigh_outcomes = __webpack_require__(18273);
;// CONCATENATED MODULE: ./build/compare/explain-comparison.js



/** Why the verdict is what it is, as full sentences with numbers and denominators. The first one could stand alone. */
function explainComparison(explained) {
    const { counts, gate, verdict, passed } = explained;
    const consequence = verdict !== 'inconclusive'
        ? []
        : [
            `The gate ${passed ? 'passes' : 'fails'} because an inconclusive comparison is set to "${gate.onInconclusive}".`,
        ];
    if (counts.n === 0)
        return ['No pair of answers was compared, so nothing can be said.', ...excludedReason(explained), ...consequence];
    return [
        `${whatChanged(explained)}; ${whatFollows(explained)}.`,
        ...undecidedReasons(explained),
        ...methodReasons(explained),
        ...stopReason(explained),
        ...excludedReason(explained),
        ...consequence,
    ];
}
function whatChanged({ counts: { n, losses, gains, binary, baselineSum, candidateSum } }) {
    if (binary)
        return `${losses} of ${(0,say_numbers/* sayCount */.j2)(n, 'answer')} broke and ${gains} ${gains === 1 ? 'was' : 'were'} fixed`;
    const change = (0,say_numbers/* saySignedPoints */.dZ)((candidateSum - baselineSum) / n);
    return `${losses} of ${(0,say_numbers/* sayCount */.j2)(n, 'answer')} scored lower and ${gains} higher, ${change} points on average`;
}
function whatFollows(explained) {
    const { gate, evidence, verdict, tooFewGroups } = explained;
    if (gate.rule === 'threshold')
        return thresholdClaim(explained);
    if (tooFewGroups)
        return 'nothing is claimed';
    switch (verdict) {
        case 'improved':
            return `${okClaim(gate)}, and a rise is shown at ${(0,say_numbers/* sayConfidence */.eU)(gate.alpha)}`;
        case 'not-worse':
            return evidence.regression ? `${okClaim(gate)}, though ${regressionClaim(gate)}` : okClaim(gate);
        case 'regressed':
            return evidence.ok ? `${regressionClaim(gate)}, though ${okClaim(gate)}` : regressionClaim(gate);
        case 'inconclusive':
            return `neither ${dropBeyond(gate)} could be shown nor ${dropOfMargin(gate)} ruled out`;
    }
}
function thresholdClaim({ counts, gate, verdict }) {
    const change = (0,say_numbers/* saySignedPoints */.dZ)((counts.candidateSum - counts.baselineSum) / counts.n);
    const within = verdict === 'regressed' ? 'beyond' : 'within';
    return `a change of ${change} points is ${within} the drop of ${(0,say_numbers/* sayPoints */.Bd)(gate.margin)} that the threshold allows; nothing is claimed beyond this set`;
}
function okClaim(gate) {
    return `${dropOfMargin(gate)} is ruled out at ${(0,say_numbers/* sayConfidence */.eU)((0,gate_test/* claimLevels */.o)(gate).ok)}`;
}
function regressionClaim(gate) {
    return `${dropBeyond(gate)} is shown at ${(0,say_numbers/* sayConfidence */.eU)((0,gate_test/* claimLevels */.o)(gate).regression)}`;
}
function dropOfMargin({ margin }) {
    return `a drop of ${(0,say_numbers/* sayPoints */.Bd)(margin)} or more`;
}
function dropBeyond({ tolerance }) {
    return tolerance === 0 ? 'a drop' : `a drop of more than ${(0,say_numbers/* sayPoints */.Bd)(tolerance)}`;
}
function undecidedReasons({ counts, gate, evidence, levels, verdict, power, tooFewGroups }) {
    if (verdict !== 'inconclusive')
        return [];
    const bounds = `The difference is at least ${(0,say_numbers/* saySignedPoints */.dZ)(evidence.low)} points (${(0,say_numbers/* sayConfidence */.eU)(levels.ok)}) and at most ${(0,say_numbers/* saySignedPoints */.dZ)(evidence.high)} (${(0,say_numbers/* sayConfidence */.eU)(levels.regression)}).`;
    if (tooFewGroups)
        return [];
    return [bounds, reachReason({ counts, gate, power })];
}
/** What so many pairs could have found out at best. */
function reachReason({ counts: { n }, gate, power }) {
    if (gate.rule === 'not-worse' && !power.feasible) {
        return `Even if no answer differed, ${(0,say_numbers/* sayCount */.j2)(n, 'pair')} could not rule out ${dropOfMargin(gate)}: more samples are needed.`;
    }
    if (power.smallestDetectable >= 1)
        return `With ${(0,say_numbers/* sayCount */.j2)(n, 'pair')} no drop can be shown dependably: more samples are needed.`;
    const differing = Number((power.discordanceAssumed * 100).toFixed(2));
    const drop = (0,say_numbers/* sayPoints */.Bd)(roundUp(power.smallestDetectable));
    return `If ${differing} % of the answers differ, ${(0,say_numbers/* sayCount */.j2)(n, 'pair')} are enough to show a drop of ${drop} in 80 of 100 runs.`;
}
function methodReasons({ counts, gate, evidence, tooFewGroups }) {
    if (gate.rule === 'threshold')
        return [];
    const reasons = [];
    if (counts.groups !== null && tooFewGroups) {
        reasons.push(`The ${(0,say_numbers/* sayCount */.j2)(counts.n, 'pair')} come from ${(0,say_numbers/* sayCount */.j2)(counts.groups, 'group')}; with fewer than ${weigh_outcomes/* LEAST_GROUPS */.P} groups nobody can tell how much they vary.`);
    }
    else if (counts.groups !== null) {
        reasons.push(`The ${(0,say_numbers/* sayCount */.j2)(counts.n, 'pair')} come from ${counts.groups} groups and are judged by group, with a cluster-robust t.`);
    }
    else if (!counts.binary) {
        reasons.push('Some scores lie between 0 and 1, so the mean difference is judged with a paired t.');
    }
    if (evidence.cautious) {
        reasons.push('Nearly all differences are equal and the others too few for a t interval, so it is widened by what rare losses and gains could hide.');
    }
    return reasons;
}
function stopReason({ stopped: { used, of, by }, passed }) {
    switch (by) {
        case 'final':
            return [];
        case 'e-process':
            return [`Decided after ${used} of ${(0,say_numbers/* sayCount */.j2)(of, 'sample')}, by a test that holds at every look.`];
        case 'curtailed':
            return [
                `Stopped after ${used} of ${(0,say_numbers/* sayCount */.j2)(of, 'sample')}: whatever the rest had been, the gate would ${passed ? 'pass' : 'fail'}.`,
            ];
    }
}
function excludedReason({ excluded: { baselineFailed, unscored }, counts: { n } }) {
    const left = baselineFailed + unscored;
    if (left === 0)
        return [];
    const parts = [
        ...(baselineFailed > 0 ? [`${baselineFailed} because the baseline failed`] : []),
        ...(unscored > 0 ? [`${unscored} because no score could be given`] : []),
    ];
    return [`${left} of ${(0,say_numbers/* sayCount */.j2)(n + left, 'pair')} ${left === 1 ? 'is' : 'are'} left out: ${parts.join(' and ')}.`];
}
/** A detectable drop is not promised smaller than it is: upwards, to a tenth of a point. */
function roundUp(share) {
    return Math.min(1, Math.ceil(share * 1000 - 1e-6) / 1000);
}

// EXTERNAL MODULE: ./build/compare/plan-gate.js
var plan_gate = __webpack_require__(39793);
;// CONCATENATED MODULE: ./build/compare/compare-outcomes.js







/**
 * Compares two models over the same samples and applies the gate's rule. Right or wrong answers of independent
 * samples are judged by an exactly calibrated score test; scores between 0 and 1 by a paired t; samples that share a
 * group by a cluster-robust t, and fewer than 50 groups are inconclusive under every rule that claims something. A
 * group counts only if two samples share it.
 *
 * Without outcomes nothing is known, and the object cannot leave a number out: the intervals are the whole range,
 * each `value` is its middle and the difference 0, every p is 1, the verdict is inconclusive. With scores between 0
 * and 1 `losses` and `gains` count lower and higher scores.
 *
 * Throws when a run of scores or groups claims to have stopped early: only right or wrong answers of independent
 * samples may.
 */
function compareOutcomes({ outcomes, excluded, gate, discordanceAssumed = plan_gate/* DEFAULT_DISCORDANCE */.uV, stop, }) {
    const { counts, evidence, levels, early, tooFewGroups } = (0,weigh_outcomes/* weighOutcomes */.u)(outcomes, gate, stop);
    const { n, bothRight, losses, gains, bothWrong, baselineSum, candidateSum } = counts;
    const total = candidateSum - baselineSum;
    const decided = (0,decide_verdict/* decideVerdict */.A)(evidence, gate, total + gate.margin * n >= -ROUNDING * n);
    const curtailed = stop?.decision.by === 'curtailed';
    const verdict = n === 0 || tooFewGroups ? 'inconclusive' : curtailed ? stop.decision.verdict : decided;
    const passed = curtailed ? stop.decision.passed : (0,decide_verdict/* decidePassed */.l)(verdict, gate, n);
    const stopped = { early, used: n, of: stop?.plan.samples ?? n, by: stop?.decision.by ?? 'final' };
    const power = estimatePower({ counts, gate, discordanceAssumed, tooFewGroups });
    return {
        n,
        bothRight,
        losses,
        gains,
        bothWrong,
        excluded: { ...excluded },
        baseline: proportion(baselineSum, n),
        candidate: proportion(candidateSum, n),
        difference: n === 0 ? 0 : total / n,
        interval: {
            ...{ low: evidence.low, high: evidence.high },
            ...{ lowLevel: 1 - levels.ok, highLevel: 1 - levels.regression, kind: early ? 'anytime' : 'score' },
        },
        test: shownTest(counts, evidence, gate),
        stopped,
        power,
        verdict,
        passed,
        reasons: explainComparison({
            ...{ counts, excluded, gate, evidence, levels, verdict, passed, power, stopped, tooFewGroups },
        }),
    };
}
/** A threshold is met despite this much rounding noise per sample: 0.29 \u00b7 100 is not quite 29. */
const ROUNDING = 1e-12;
/** Confidence of the intervals of single proportions, two-sided. */
const SHOWN_LEVEL = 0.95;
function proportion(sum, n) {
    const { low, high } = wilsonInterval(sum, n, (0,normal/* normalUpperQuantile */.tn)((1 - SHOWN_LEVEL) / 2));
    return { value: n === 0 ? 0.5 : sum / n, low, high };
}
function shownTest({ losses, gains }, evidence, gate) {
    const { rule, margin, tolerance, alpha, beta } = gate;
    const disagreements = { downs: losses, ups: gains };
    return {
        rule,
        margin,
        tolerance,
        alpha,
        beta,
        pRegression: evidence.pRegression,
        pOk: evidence.pOk,
        mcnemarExact: mcnemarExact(disagreements).twoSided,
        mcnemarMidP: mcnemarMidP(disagreements).twoSided,
    };
}
/**
 * Under 50 groups no claim is made, so no drop is detectable. With more, the figure is that of independent samples,
 * hence optimistic.
 */
function estimatePower({ counts: { n }, gate, discordanceAssumed, tooFewGroups, }) {
    if (n === 0 || tooFewGroups)
        return { discordanceAssumed, smallestDetectable: 1, feasible: false };
    return {
        discordanceAssumed,
        smallestDetectable: (0,plan_gate/* smallestDetectableDrop */.Gh)({ samples: n, gate, discordanceAssumed }),
        feasible: (0,plan_gate/* isFeasible */.wr)(n, gate),
    };
}


/***/ }),

/***/ 90025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ compareRun)
});

// EXTERNAL MODULE: ./build/compare/compare-outcomes.js + 3 modules
var compare_outcomes = __webpack_require__(60649);
;// CONCATENATED MODULE: ./build/stats/adjust-p-values.js
/**
 * Holm's adjusted p-values, in the order given: a family of hypotheses each rejected where its adjusted p is at most
 * \u03b1 has a false rejection with probability at most \u03b1, whatever the dependence. Holm, Scandinavian Journal of
 * Statistics 6 (1979) 65\u201370.
 */
function holmAdjust(pValues) {
    let highest = 0;
    return inOrder(pValues, (p, rank) => {
        highest = Math.max(highest, Math.min(1, p * (pValues.length - rank)));
        return highest;
    });
}
/**
 * Benjamini and Hochberg's adjusted p-values, in the order given: they bound the false discovery rate. JRSS B 57
 * (1995) 289\u2013300.
 */
function benjaminiHochbergAdjust(pValues) {
    const raw = [];
    inOrder(pValues, (p, rank) => raw.push((p * pValues.length) / (rank + 1)));
    return inOrder(pValues, (_, rank) => Math.min(1, ...raw.slice(rank)));
}
/** Visits the values from the smallest up, with their rank from 0, and puts the results where the values were. */
function inOrder(values, visit) {
    const results = values.map(() => 0);
    values
        .map((value, index) => ({ value, index }))
        .sort((left, right) => left.value - right.value)
        .forEach(({ value, index }, rank) => {
        results[index] = visit(value, rank);
    });
    return results;
}

// EXTERNAL MODULE: ./build/stats/bet-grid.js
var bet_grid = __webpack_require__(66472);
// EXTERNAL MODULE: ./build/compare/decide-verdict.js
var decide_verdict = __webpack_require__(63210);
// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(80034);
// EXTERNAL MODULE: ./build/compare/say-numbers.js
var say_numbers = __webpack_require__(63104);
// EXTERNAL MODULE: ./build/compare/weigh-outcomes.js + 7 modules
var weigh_outcomes = __webpack_require__(18273);
;// CONCATENATED MODULE: ./build/compare/compare-slices.js






/**
 * Compares each slice by itself, each with an interval at the levels of the gate and a p-value after Holm's correction.
 *
 * Advisory slices are one family. Blocking ones are a family with the gate as a whole, so that a model that is no worse anywhere
 * still fails in at most alpha of the runs: there a slice has regressed only if its corrected p-value says so. Under `not-worse` each
 * blocking slice must prove itself; asking for several proofs needs no correction.
 *
 * `early`: the run was stopped by what it had seen. Then each slice is judged by what holds whenever one stops.
 */
function compareSlices(slices, gate, pRegressionOfAll, early = false) {
    const weighed = slices.map((slice) => {
        const test = testOf(slice, gate);
        return { slice, ...(0,weigh_outcomes/* weighOutcomes */.u)(slice.outcomes, test, early ? stoppedAnyTime(slice, test) : undefined) };
    });
    const ofSlices = holmAdjust(weighed.map(pRegression));
    const blocking = weighed.filter(({ slice }) => slice.blocking);
    const [, ...ofBlocking] = holmAdjust([pRegressionOfAll, ...blocking.map(pRegression)]);
    const corrected = new Map(blocking.map((one, index) => [one.slice, ofBlocking[index] ?? 1]));
    const family = { advisory: slices.length, blocking: blocking.length + 1 };
    return weighed.map((one, index) => describeSlice(one, gate, corrected.get(one.slice) ?? ofSlices[index] ?? 1, family));
}
/**
 * The error rate at which the whole set is tested for harm when blocking slices are tested beside it: Holm's step for its rank, so
 * that verdict and interval of the whole agree with the corrected test.
 */
function alphaBesideSlices(slices, gate, pRegressionOfAll) {
    const others = slices
        .filter(({ blocking }) => blocking)
        .map((slice) => pRegression((0,weigh_outcomes/* weighOutcomes */.u)(slice.outcomes, testOf(slice, gate))));
    if (gate.rule !== 'no-regression' || others.length === 0)
        return gate.alpha;
    const sorted = [...others, pRegressionOfAll].sort((left, right) => left - right);
    const rankOfAll = sorted.indexOf(pRegressionOfAll);
    const firstKept = sorted.findIndex((p, rank) => p > gate.alpha / (sorted.length - rank));
    return gate.alpha / (sorted.length - Math.min(rankOfAll, firstKept === -1 ? rankOfAll : firstKept));
}
function stoppedAnyTime({ planned, outcomes }, gate) {
    const sizes = new Map();
    for (const { group } of outcomes)
        if (group !== undefined)
            sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const levels = (0,gate_test/* claimLevels */.o)(gate);
    return {
        plan: {
            samples: planned,
            bets: (0,bet_grid/* betGrid */.G)(Math.max(1, planned)),
            largestGroup: Math.max(1, ...sizes.values()),
            mayPassEarly: true,
            early: levels,
            final: levels,
            critical: { ok: Number.POSITIVE_INFINITY, regression: Number.POSITIVE_INFINITY },
        },
        decision: { verdict: 'inconclusive', passed: false, by: 'e-process' },
    };
}
function testOf({ margin }, gate) {
    return { ...gate, margin, tolerance: Math.min(gate.tolerance, margin / 2) };
}
/** Of too few groups nothing is known. */
function pRegression({ evidence, tooFewGroups }) {
    return tooFewGroups ? 1 : evidence.pRegression;
}
function describeSlice(weighed, gate, pAdjusted, family) {
    const { slice, counts, evidence, levels } = weighed;
    const { n, losses, gains, baselineSum, candidateSum } = counts;
    const { by, value, blocking, margin } = slice;
    const verdict = verdictOf(weighed, gate, pAdjusted);
    return {
        ...{ by, value, n, losses, gains, margin, blocking, pAdjusted, verdict },
        baseline: n === 0 ? null : baselineSum / n,
        candidate: n === 0 ? null : candidateSum / n,
        difference: n === 0 ? null : (candidateSum - baselineSum) / n,
        interval: {
            ...{ low: evidence.low, high: evidence.high },
            ...{ lowLevel: 1 - levels.ok, highLevel: 1 - levels.regression, kind: weighed.early ? 'anytime' : 'score' },
        },
        pRegression: pRegression(weighed),
        passed: !blocking || passes(verdict, gate),
        reason: `${by} ${value}: ${whatChanged(weighed)}; ${whatFollows(weighed, gate, verdict, pAdjusted, family)}.`,
    };
}
function verdictOf(weighed, gate, pAdjusted) {
    const { counts, evidence, slice, tooFewGroups } = weighed;
    if (counts.n === 0 || tooFewGroups)
        return 'inconclusive';
    const strict = gate.rule === 'no-regression' ? gate.alpha : gate.beta;
    const regression = pAdjusted <= strict;
    const within = counts.candidateSum - counts.baselineSum + (slice.margin + 1e-12) * counts.n >= 0;
    const verdict = (0,decide_verdict/* decideVerdict */.A)({ ok: evidence.ok, regression, improvement: false }, gate, within);
    return verdict === 'improved' ? 'not-worse' : verdict;
}
function passes(verdict, { onInconclusive }) {
    return verdict === 'not-worse' || (verdict === 'inconclusive' && onInconclusive !== 'fail');
}
function whatChanged({ counts: { n, losses, gains, binary } }) {
    const of = `of ${(0,say_numbers/* sayCount */.j2)(n, 'answer')}`;
    return binary
        ? `${losses} ${of} broke and ${gains} ${gains === 1 ? 'was' : 'were'} fixed`
        : `${losses} ${of} scored lower and ${gains} higher`;
}
function whatFollows({ slice, tooFewGroups, counts, levels }, gate, verdict, pAdjusted, family) {
    const drop = `a drop of ${(0,say_numbers/* sayPoints */.Bd)(slice.margin)} or more`;
    if (counts.n === 0 || tooFewGroups)
        return 'too little to claim anything';
    if (gate.rule === 'threshold') {
        return verdict === 'regressed' ? `more than the ${(0,say_numbers/* sayPoints */.Bd)(slice.margin)} allowed` : 'within what is allowed';
    }
    const tests = slice.blocking
        ? `${family.blocking} tests, the whole set among them`
        : (0,say_numbers/* sayCount */.j2)(family.advisory, 'slice');
    switch (verdict) {
        case 'regressed':
            return `a drop is shown, corrected for ${tests} (p ${sayProbability(pAdjusted)})`;
        case 'not-worse':
            return `${drop} is ruled out at ${(0,say_numbers/* sayConfidence */.eU)(levels.ok)}`;
        case 'inconclusive':
            return `neither a drop is shown, corrected for ${tests} (p ${sayProbability(pAdjusted)}), nor ${drop} ruled out`;
    }
}
function sayProbability(p) {
    return p < 0.0001 ? 'below 0.0001' : `= ${p.toFixed(4)}`;
}

;// CONCATENATED MODULE: ./build/compare/compare-run.js



/**
 * Compares all samples and each slice of them. Where slices may fail the gate, the whole is tested more strictly, so that all tests
 * together keep the promised rate of false alarms.
 */
function compareRun(run, slices) {
    if (slices.length === 0)
        return { comparison: (0,compare_outcomes/* compareOutcomes */.j)(run), slices: [] };
    const { evidence, early } = (0,weigh_outcomes/* weighOutcomes */.u)(run.outcomes, run.gate, run.stop);
    const { pRegression } = evidence;
    const alpha = alphaBesideSlices(slices, run.gate, pRegression);
    return {
        comparison: (0,compare_outcomes/* compareOutcomes */.j)({ ...run, gate: { ...run.gate, alpha } }),
        slices: compareSlices(slices, run.gate, pRegression, early),
    };
}


/***/ }),

/***/ 63210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideVerdict),
/* harmony export */   l: () => (/* binding */ decidePassed)
/* harmony export */ });
/** The rule applied to the evidence. When both claims hold, the one that the rule is strict about wins. */
function decideVerdict({ ok, regression, improvement }, { rule }, withinThreshold) {
    const passing = improvement ? 'improved' : 'not-worse';
    switch (rule) {
        case 'no-regression':
            if (regression)
                return 'regressed';
            return ok ? passing : 'inconclusive';
        case 'not-worse':
            if (ok)
                return passing;
            return regression ? 'regressed' : 'inconclusive';
        case 'threshold':
            return withinThreshold ? 'not-worse' : 'regressed';
    }
}
/** `pairs` is how many were compared: of none nothing is known, and no setting lets that pass. */
function decidePassed(verdict, { onInconclusive }, pairs) {
    if (pairs === 0)
        return false;
    switch (verdict) {
        case 'improved':
        case 'not-worse':
            return true;
        case 'regressed':
            return false;
        case 'inconclusive':
            return onInconclusive !== 'fail';
    }
}


/***/ }),

/***/ 66472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ betGrid)
/* harmony export */ });
/** How many bets share the stake. */
const BETS = 8;
const LARGEST_BET = 0.95;
/**
 * The bets of an e-process that is to last `horizon` steps: eight, evenly spaced in the logarithm, from min(0.6, \u221a(4
 * ln 20 / horizon)), which suits the smallest effect that so many steps can show, to 0.95, which ends a disaster
 * early. They are fixed before the first step; that is what makes the process valid whatever the data do.
 */
function betGrid(horizon) {
    const smallest = Math.log(Math.min(0.6, Math.sqrt((4 * Math.log(20)) / horizon)));
    const step = (Math.log(LARGEST_BET) - smallest) / (BETS - 1);
    return Array.from({ length: BETS }, (_, index) => Math.exp(smallest + index * step));
}


/***/ })

};
