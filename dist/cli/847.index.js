export const id = 847;
export const ids = [847];
export const modules = {

/***/ 39793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ smallestDetectableDrop),
/* harmony export */   Ht: () => (/* binding */ samplesNeeded),
/* harmony export */   _N: () => (/* binding */ smallestMargin),
/* harmony export */   dx: () => (/* binding */ PLANNED_POWER),
/* harmony export */   ft: () => (/* binding */ planGate),
/* harmony export */   mU: () => (/* binding */ LEAST_FOR_PERCENTILE),
/* harmony export */   uV: () => (/* binding */ DEFAULT_DISCORDANCE),
/* harmony export */   wr: () => (/* binding */ isFeasible)
/* harmony export */ });
/* harmony import */ var _stats_critical_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28223);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8329);
/* harmony import */ var _stats_rejection_probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72913);
/* harmony import */ var _stats_tango_score_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84438);




/** How often a drop of the smallest detectable size is found. */
const PLANNED_POWER = 0.8;
/** The share of answers that differ between two systems, where nothing better is known from an earlier run. */
const DEFAULT_DISCORDANCE = 0.1;
/**
 * Plans a gate from the number of samples and the share of answers that is expected to differ, which should come from
 * an earlier run (the baseline against itself, say), never from the run that is judged.
 */
function planGate({ samples, gate, discordanceAssumed = DEFAULT_DISCORDANCE }) {
    const approximate = ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUpperQuantile */ .tn)(gate.alpha) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUpperQuantile */ .tn)(1 - PLANNED_POWER)) *
        Math.sqrt(discordanceAssumed / samples);
    return {
        feasible: isFeasible(samples, gate),
        samplesNeeded: samplesNeeded(gate),
        discordanceAssumed,
        smallestDetectable: smallestDetectableDrop({ samples, gate, discordanceAssumed }),
        smallestDetectableApproximate: Math.min(1, approximate),
    };
}
/**
 * `not-worse` can pass without a single disagreement only if N > z*\u00b2(1 \u2212 \u03b4)/\u03b4: the score of "nothing differs" reaches
 * the calibrated critical value (59 samples for a margin of 5 points, 149 for 2, 299 for 1, at \u03b1 = 0.05).
 */
function isFeasible(samples, { rule, margin, tolerance, alpha, mostDiscordance }) {
    if (samples < 1)
        return false;
    switch (rule) {
        case 'not-worse': {
            const critical = (0,_stats_critical_value_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z)({ pairs: samples, difference: -margin, level: alpha, mostDiscordance });
            return (0,_stats_tango_score_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoScore */ .o)({ pairs: samples, downs: 0, ups: 0 }, -margin) >= critical;
        }
        case 'no-regression': {
            const critical = (0,_stats_critical_value_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z)({ pairs: samples, difference: tolerance, level: alpha, mostDiscordance });
            return (0,_stats_tango_score_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoScore */ .o)({ pairs: samples, downs: 0, ups: samples }, tolerance) >= critical;
        }
        case 'threshold':
            return true;
    }
}
/**
 * The fewest samples with which the gate is feasible. Feasibility comes with size and hardly ever goes again: bracket by doubling, bisect, then step down over the last
 * few.
 */
function samplesNeeded(gate) {
    let enough = 1;
    while (!isFeasible(enough, gate) && enough < MOST_SAMPLES)
        enough *= 2;
    let short = Math.floor(enough / 2);
    while (enough - short > 1) {
        const middle = Math.floor((short + enough) / 2);
        if (isFeasible(middle, gate))
            enough = middle;
        else
            short = middle;
    }
    while (enough > 1 && isFeasible(enough - 1, gate))
        enough -= 1;
    return enough;
}
const MOST_SAMPLES = 2 ** 24;
/** The smallest margin, in tenths of a point, with which so many samples make the gate feasible; 1 where none below does. */
function smallestMargin(samples, gate) {
    let short = 0;
    let enough = 1000;
    while (enough - short > 1) {
        const middle = Math.floor((short + enough) / 2);
        const margin = middle / 1000;
        if (isFeasible(samples, { ...gate, margin, tolerance: Math.min(gate.tolerance, margin / 2) }))
            enough = middle;
        else
            short = middle;
    }
    return enough / 1000;
}
/** The fewest independent values by which a percentile is bounded on both sides at half of the error rate: p^n \u2264 \u03b1/2. */
const LEAST_FOR_PERCENTILE = {
    p50: (alpha) => Math.ceil(Math.log(alpha / 2) / Math.log(0.5)),
    p95: (alpha) => Math.ceil(Math.log(alpha / 2) / Math.log(0.95)),
};
/**
 * The drop g at which the regression test rejects with probability 0.8 when `discordanceAssumed` of the answers
 * differ (all of g, where g itself is larger). Exact: the probability is summed over all outcomes, and bisected in g.
 */
function smallestDetectableDrop({ samples, gate: { tolerance, alpha, mostDiscordance }, discordanceAssumed = DEFAULT_DISCORDANCE, }) {
    const test = {
        pairs: samples,
        difference: tolerance,
        critical: (0,_stats_critical_value_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z)({ pairs: samples, difference: tolerance, level: alpha, mostDiscordance }),
    };
    const isFound = (drop) => {
        const discordance = Math.max(discordanceAssumed, drop);
        const rates = { down: (discordance - drop) / 2, up: (discordance + drop) / 2 };
        return (0,_stats_rejection_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .rejectionProbability */ .j)(test, rates) >= PLANNED_POWER;
    };
    if (test.critical === Number.POSITIVE_INFINITY || !isFound(1))
        return 1;
    let missed = tolerance;
    let found = 1;
    while (found - missed > 1e-6) {
        const middle = (missed + found) / 2;
        if (isFound(middle))
            found = middle;
        else
            missed = middle;
    }
    return found;
}


/***/ }),

/***/ 63104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ sayPoints),
/* harmony export */   dZ: () => (/* binding */ saySignedPoints),
/* harmony export */   eU: () => (/* binding */ sayConfidence),
/* harmony export */   j2: () => (/* binding */ sayCount)
/* harmony export */ });
/** Numbers inside a reason: 0.02 \u2192 `2 points`, 0.01 \u2192 `1 point`, 0.025 \u2192 `2.5 points`. */
function sayPoints(share) {
    const points = Number((share * 100).toFixed(2));
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
/** With its sign and one decimal: \u22120.018 \u2192 `\u22121.8`. An exact 0 has no sign. */
function saySignedPoints(difference) {
    const digits = Math.abs(difference * 100).toFixed(1);
    if (Math.abs(difference) < 1e-12)
        return digits;
    return `${difference < 0 ? '\u2212' : '+'}${digits}`;
}
/** The confidence that goes with an error rate: 0.05 \u2192 `95 %`, 0.025 \u2192 `97.5 %`. */
function sayConfidence(errorRate) {
    return `${Number(((1 - errorRate) * 100).toFixed(2))} %`;
}
/** `sayCount(1, 'pair')` \u2192 `1 pair`; `sayCount(12, 'pair')` \u2192 `12 pairs`. */
function sayCount(count, singular) {
    return `${count} ${singular}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 18273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ LEAST_GROUPS),
  u: () => (/* binding */ weighOutcomes)
});

// EXTERNAL MODULE: ./build/stats/clustered-mean.js
var clustered_mean = __webpack_require__(42021);
;// CONCATENATED MODULE: ./build/compare/count-outcomes.js

function countOutcomes(outcomes) {
    let losses = 0;
    let gains = 0;
    let bothRight = 0;
    let binary = true;
    for (const { baseline, candidate } of outcomes) {
        if (baseline > candidate)
            losses += 1;
        else if (candidate > baseline)
            gains += 1;
        else if (baseline >= 0.5)
            bothRight += 1;
        if (binary && !(isBinary(baseline) && isBinary(candidate)))
            binary = false;
    }
    const n = outcomes.length;
    const bothWrong = n - losses - gains - bothRight;
    return {
        n,
        bothRight,
        losses,
        gains,
        bothWrong,
        baselineSum: binary ? bothRight + losses : sumInOrder(outcomes.map(({ baseline }) => baseline)),
        candidateSum: binary ? bothRight + gains : sumInOrder(outcomes.map(({ candidate }) => candidate)),
        binary,
        groups: countGroups(outcomes),
    };
}
/**
 * The differences candidate \u2212 baseline, summed by group; a sample without a group is one of its own.
 * Everything is sorted before it is added, so that the order of the outcomes cannot change a single bit.
 */
function clusterDifferences(outcomes) {
    const alone = [];
    const members = new Map();
    for (const { baseline, candidate, group } of outcomes) {
        const difference = candidate - baseline;
        if (group === undefined)
            alone.push(difference);
        else {
            const known = members.get(group);
            if (known === undefined)
                members.set(group, [difference]);
            else
                known.push(difference);
        }
    }
    if (members.size === 0)
        return (0,clustered_mean/* singletons */.z)([...Float64Array.from(alone).sort()]);
    const clusters = [...members.values()].map((values) => ({ sum: sumInOrder(values), size: values.length }));
    for (const sum of alone)
        clusters.push({ sum, size: 1 });
    clusters.sort((left, right) => left.sum - right.sum || left.size - right.size);
    return { sums: clusters.map(({ sum }) => sum), sizes: clusters.map(({ size }) => size) };
}
function isBinary(score) {
    return score === 0 || score === 1;
}
function countGroups(outcomes) {
    const groups = new Set();
    let alone = 0;
    for (const { group } of outcomes) {
        if (group === undefined)
            alone += 1;
        else
            groups.add(group);
    }
    const all = groups.size + alone;
    return all === outcomes.length ? null : all;
}
function sumInOrder(values) {
    return Float64Array.from(values)
        .sort()
        .reduce((sum, value) => sum + value, 0);
}

// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(80034);
// EXTERNAL MODULE: ./build/stats/e-process.js
var e_process = __webpack_require__(24079);
;// CONCATENATED MODULE: ./build/stats/largest-rejected.js
/**
 * The largest difference in \u22121..1 that is rejected, \u22121 for none, bisected to the last bit. Rejection must hold for small ones and then no
 * more. `pivot` is a difference at which a test of the same level is made: it becomes an end of the bracket, so that the result is
 * at or above it if and only if that test rejects.
 */
function largestRejected(rejects, pivot) {
    let low = -1;
    let high = 1;
    if (pivot !== undefined) {
        if (rejects(pivot))
            low = pivot;
        else
            high = pivot;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return low;
        if (rejects(middle))
            low = middle;
        else
            high = middle;
    }
}

// EXTERNAL MODULE: ./build/stats/paired-counts.js
var paired_counts = __webpack_require__(20752);
;// CONCATENATED MODULE: ./build/stats/anytime-interval.js



/**
 * The lower bound of the paired difference that holds at every look at once: the largest hypothesis that the
 * e-process still rejects at 1/`level`. \u22121 where it rejects none. At or above `pivot` if and only if the process with
 * that hypothesis rejects.
 */
function anytimeLowerBound(counts, bound) {
    return largestExcluded((difference) => (0,e_process/* logEProcess */.Pp)(counts, difference, bound.bets), bound);
}
/** The upper bound, the mirror image. */
function anytimeUpperBound(counts, bound) {
    return 0 - anytimeLowerBound((0,paired_counts/* mirrorCounts */.U)(counts), mirrorBound(bound));
}
/** The same for the mean of values in \u22121..1 in groups of at most `most`. */
function anytimeLowerBoundOfMean(clusters, bound) {
    const { bets, most } = bound;
    return largestExcluded((difference) => (0,e_process/* logEProcessOfValues */.k_)(centre(clusters, difference), { difference, bets, most }), bound);
}
function anytimeUpperBoundOfMean(clusters, bound) {
    return 0 - anytimeLowerBoundOfMean(negate(clusters), { ...mirrorBound(bound), most: bound.most });
}
/** By group the sum of (value \u2212 difference). */
function centre({ sums, sizes }, difference) {
    return sums.map((sum, index) => sum - (sizes[index] ?? 0) * difference);
}
/** The same groups with every value's sign changed. */
function negate({ sums, sizes }) {
    return { sums: sums.map((sum) => 0 - sum), sizes };
}
function mirrorBound({ bets, level, pivot }) {
    return { bets, level, ...(pivot === undefined ? {} : { pivot: 0 - pivot }) };
}
/** The evidence falls as the hypothesis rises. */
function largestExcluded(logAt, { level, pivot }) {
    const target = -Math.log(level);
    return largestRejected((difference) => logAt(difference) >= target, pivot);
}

// EXTERNAL MODULE: ./build/stats/critical-value.js
var critical_value = __webpack_require__(28223);
// EXTERNAL MODULE: ./build/stats/nuisance-grid.js
var nuisance_grid = __webpack_require__(29210);
// EXTERNAL MODULE: ./build/stats/rejection-probability.js
var rejection_probability = __webpack_require__(72913);
// EXTERNAL MODULE: ./build/stats/tango-score.js
var tango_score = __webpack_require__(84438);
;// CONCATENATED MODULE: ./build/stats/exact-p-value.js



/** Far enough into the tails for p-values down to about 1e-30. */
const REACH = 12;
/** Scores that are equal on paper may differ in their last bits; both count as "at least as extreme". */
const TIE = 1e-10;
/**
 * The exact unconditional p-value of "the paired difference is at most `difference`": the probability of a score at
 * least as large as the one seen, maximised over the rate of disagreement, up to `mostDiscordance` (0.6 without it). Small values speak for a larger
 * difference. 1 without pairs.
 */
function exactPValue(counts, difference, mostDiscordance) {
    const { pairs } = counts;
    if (pairs <= 0)
        return 1;
    const seen = (0,tango_score/* tangoScore */.o)(counts, difference);
    const critical = Number.isFinite(seen) ? seen - TIE * Math.max(1, Math.abs(seen)) : seen;
    const probabilityAt = (discordance) => (0,rejection_probability/* rejectionProbability */.j)({ pairs, difference, critical }, (0,nuisance_grid/* ratesOf */.j)(difference, discordance), REACH);
    const grid = (0,nuisance_grid/* nuisanceGrid */.B)(difference, undefined, mostDiscordance);
    const probabilities = grid.map(probabilityAt);
    const highest = Math.max(...probabilities);
    const at = probabilities.indexOf(highest);
    return Math.max(highest, peakBetween(grid[at - 1] ?? grid[at] ?? 0, grid[at + 1] ?? grid[at] ?? 0, probabilityAt));
}
/** The top of a curve with one hump, by ternary steps; each keeps two thirds of the range. */
function peakBetween(start, end, heightAt) {
    let low = start;
    let high = end;
    for (let step = 0; step < 12; step += 1) {
        const left = low + (high - low) / 3;
        const right = high - (high - low) / 3;
        if (heightAt(left) < heightAt(right))
            low = left;
        else
            high = right;
    }
    return heightAt((low + high) / 2);
}

// EXTERNAL MODULE: ./build/stats/student-t.js
var student_t = __webpack_require__(99606);
;// CONCATENATED MODULE: ./build/stats/mean-bound.js


/** With fewer groups than this away from a value that most share, the variance is learnt from a handful. */
const FEW = 50;
/**
 * Lower confidence bound and p-value for the mean of values in \u22121..1 whose groups are independent.
 *
 * The bound is mean \u2212 t\u00b7(standard error) of Student's t with G \u2212 1 degrees. That fails where most groups share one
 * value, as differences of scores do at 0: the few others then make both the mean and its error, and values that
 * happened not to turn up count for nothing. So when more than half of the groups are equal and fewer than 50 are
 * not, the bound is also computed with t\u00b2/2 groups of average size added at the worst value, \u22121, and the lower of the
 * two holds. That is the shift that turns Wald's interval into Wilson's; for a count of rare values of \u22121 it gives
 * 3.3, 4.9, 10.6 where the exact 95 % limits are 3.0, 4.7, 10.5 (0, 1 and 5 seen). `cautious` says that this was so.
 */
function makeMeanBound(clusters) {
    const { mean, standardError, degrees } = (0,clustered_mean/* clusteredMean */.D)(clusters);
    if (degrees < 1)
        return { cautious: true, lowerBound: () => -1, pValueAbove: () => 1 };
    const away = countAway(clusters);
    const cautious = away < FEW && 2 * away < clusters.sums.length;
    const padded = makePaddedBound(clusters);
    const boundAt = (t) => {
        const plain = mean - t * standardError;
        return Math.max(-1, cautious ? Math.min(plain, padded(t)) : plain);
    };
    return {
        cautious,
        lowerBound: (level) => boundAt((0,student_t/* studentUpperQuantile */.b)(level, degrees)),
        pValueAbove: (hypothesis) => {
            const plain = plainPValue({ excess: mean - hypothesis, standardError, degrees });
            return cautious ? Math.max(plain, (0,student_t/* studentUpperTail */.g)(lastAbove(padded, hypothesis), degrees)) : plain;
        },
    };
}
/** How many groups do not have the mean that most have; means that differ by rounding alone are equal. */
function countAway({ sums, sizes }) {
    const tally = new Map();
    sums.forEach((sum, index) => {
        const mean = Math.round((sum / (sizes[index] ?? 1)) * 1e9);
        tally.set(mean, (tally.get(mean) ?? 0) + 1);
    });
    let most = 0;
    for (const count of tally.values())
        most = Math.max(most, count);
    return sums.length - most;
}
function plainPValue({ excess, standardError, degrees, }) {
    if (standardError > 0)
        return (0,student_t/* studentUpperTail */.g)(excess / standardError, degrees);
    return excess > 0 ? 0 : 1;
}
/**
 * mean \u2212 t\u00b7error of the groups and t\u00b2/2 more, of average size and worst value; in closed form, since t is searched
 * for.
 */
function makePaddedBound({ sums, sizes }) {
    const groups = sums.length;
    const count = total(sizes);
    const sum = total(sums);
    const sumSquares = total(sums.map((value) => value * value));
    const sizeSquares = total(sizes.map((size) => size * size));
    const products = total(sums.map((value, index) => value * (sizes[index] ?? 0)));
    const size = count / groups;
    return (t) => {
        const added = (t * t) / 2;
        const allGroups = groups + added;
        const allCount = count + added * size;
        const mean = (sum - added * size) / allCount;
        const inside = Math.max(0, sumSquares - 2 * mean * products + mean * mean * sizeSquares);
        const squares = inside + added * (size * (1 + mean)) ** 2;
        return mean - (t * Math.sqrt((squares * allGroups) / (allGroups - 1))) / allCount;
    };
}
/** The largest t whose bound is still at or above `hypothesis`, at least 0. The bound falls as t grows. */
function lastAbove(boundAt, hypothesis) {
    if (boundAt(0) < hypothesis)
        return 0;
    let low = 0;
    let high = 1;
    while (boundAt(high) >= hypothesis && high < 1e6) {
        low = high;
        high *= 2;
    }
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (boundAt(middle) >= hypothesis)
            low = middle;
        else
            high = middle;
    }
    return low;
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./build/stats/score-interval.js



/**
 * The lower confidence bound of the paired difference: where Tango's z, which falls as the hypothesis rises, comes
 * down to `critical` > 0. \u22121 without pairs, or when `critical` is infinite. With no disagreement at all it is \u2212z\u00b2/(n
 * + z\u00b2), never a point.
 *
 * `pivot` is a difference at which a test with the same critical value is made. It becomes an end of the bracket, so
 * that the bound is at or above the pivot if and only if that test rejects, to the last bit.
 */
function scoreLowerBound(counts, critical, pivot) {
    const excludes = (difference) => (0,tango_score/* tangoScore */.o)(counts, difference) >= critical;
    if (counts.pairs <= 0 || critical === Number.POSITIVE_INFINITY || !excludes(-1))
        return -1;
    return largestRejected(excludes, pivot);
}
/**
 * The upper bound: the mirror image of the lower one. It is at or below the pivot if and only if the mirrored test
 * rejects.
 */
function scoreUpperBound(counts, critical, pivot) {
    return 0 - scoreLowerBound((0,paired_counts/* mirrorCounts */.U)(counts), critical, pivot === undefined ? undefined : 0 - pivot);
}

;// CONCATENATED MODULE: ./build/compare/weigh-evidence.js








/** Right or wrong answers of independent samples: Tango's score test with exactly calibrated critical values. */
function weighCounts(counts, claims, levels) {
    const { margin, tolerance, mostDiscordance } = claims;
    const { pairs } = counts;
    const mirrored = (0,paired_counts/* mirrorCounts */.U)(counts);
    const okCritical = (0,critical_value/* criticalValue */.z)({ pairs, difference: -margin, level: levels.ok, mostDiscordance });
    const regressionCritical = (0,critical_value/* criticalValue */.z)({ pairs, difference: tolerance, level: levels.regression, mostDiscordance });
    const riseCritical = tolerance === 0 && levels.regression === levels.improvement
        ? regressionCritical
        : (0,critical_value/* criticalValue */.z)({ pairs, difference: 0, level: levels.improvement, mostDiscordance });
    const low = scoreLowerBound(counts, okCritical, -margin);
    return {
        ok: (0,tango_score/* tangoScore */.o)(counts, -margin) >= okCritical,
        regression: (0,tango_score/* tangoScore */.o)(mirrored, tolerance) >= regressionCritical,
        improvement: (0,tango_score/* tangoScore */.o)(counts, 0) >= riseCritical && low >= 0,
        pOk: exactPValue(counts, -margin, mostDiscordance),
        pRegression: exactPValue(mirrored, tolerance, mostDiscordance),
        low,
        high: scoreUpperBound(counts, regressionCritical, -tolerance),
        cautious: false,
    };
}
/**
 * The same at a look before the last: e-processes, which may be looked at as often as one likes, and the interval
 * that goes with them. The p-values are those of the anytime test, 1/E. A level of 0 claims nothing and bounds
 * nothing.
 */
function weighPrefix(counts, { margin, tolerance }, { levels, bets }) {
    return evidenceOfLogs({
        ok: (0,e_process/* logEProcess */.Pp)(counts, -margin, bets),
        regression: (0,e_process/* logEProcess */.Pp)((0,paired_counts/* mirrorCounts */.U)(counts), tolerance, bets),
        improvement: (0,e_process/* logEProcess */.Pp)(counts, 0, bets),
    }, levels, {
        low: anytimeLowerBound(counts, { bets, level: levels.ok, pivot: -margin }),
        high: anytimeUpperBound(counts, { bets, level: levels.regression, pivot: -tolerance }),
    });
}
/** The same for scores and for groups of at most `most` samples: a group is one step of the process. */
function weighPrefixOfMeans(clusters, { margin, tolerance }, { levels, bets, most }) {
    const logAt = (ofClusters, difference) => (0,e_process/* logEProcessOfValues */.k_)(centre(ofClusters, difference), { difference, bets, most });
    return evidenceOfLogs({
        ok: logAt(clusters, -margin),
        regression: logAt(negate(clusters), tolerance),
        improvement: logAt(clusters, 0),
    }, levels, {
        low: anytimeLowerBoundOfMean(clusters, { bets, most, level: levels.ok, pivot: -margin }),
        high: anytimeUpperBoundOfMean(clusters, { bets, most, level: levels.regression, pivot: -tolerance }),
    });
}
function evidenceOfLogs(logs, levels, { low, high }) {
    return {
        ok: logs.ok >= -Math.log(levels.ok),
        regression: logs.regression >= -Math.log(levels.regression),
        improvement: logs.improvement >= -Math.log(levels.improvement) && low >= 0,
        pOk: Math.min(1, Math.exp(-logs.ok)),
        pRegression: Math.min(1, Math.exp(-logs.regression)),
        low,
        high,
        cautious: false,
    };
}
/**
 * Scores between 0 and 1, or samples in groups: Student's t on the mean difference, cluster-robust where there are
 * groups. The claims are read off the bounds.
 */
function weighMeans(clusters, { margin, tolerance }, levels) {
    const upward = makeMeanBound(clusters);
    const downward = makeMeanBound(negate(clusters));
    const low = upward.lowerBound(levels.ok);
    const high = 0 - downward.lowerBound(levels.regression);
    return {
        ok: low >= -margin && low > -1,
        regression: high <= -tolerance && high < 1,
        improvement: upward.lowerBound(levels.improvement) >= 0 && low >= 0,
        pOk: upward.pValueAbove(-margin),
        pRegression: downward.pValueAbove(tolerance),
        low,
        high,
        cautious: upward.cautious,
    };
}

;// CONCATENATED MODULE: ./build/compare/weigh-outcomes.js



/** Fewer groups than this carry no claim of a fixed run: nobody can tell how much they vary. */
const LEAST_GROUPS = 50;
/**
 * The evidence of any outcomes, by the method that suits them: an exactly calibrated score test for right or wrong answers of
 * independent samples, a t for scores and for groups; and by e-processes, which need no
 * estimate of how much anything varies, where the run stopped early.
 */
function weighOutcomes(outcomes, gate, stop) {
    const counts = countOutcomes(outcomes);
    const plain = counts.binary && counts.groups === null;
    const tooFewGroups = counts.groups !== null && counts.groups < LEAST_GROUPS && gate.rule !== 'threshold';
    const paired = { pairs: counts.n, downs: counts.losses, ups: counts.gains };
    const early = stop !== undefined && stop.decision.by !== 'final';
    if (early) {
        const { early: levels, bets, largestGroup: most } = stop.plan;
        const evidence = plain && most === 1
            ? weighPrefix(paired, gate, { levels, bets })
            : weighPrefixOfMeans(clusterDifferences(outcomes), gate, { levels, bets, most });
        return { counts, evidence, levels, early, tooFewGroups: false };
    }
    const levels = stop?.plan.final ?? (0,gate_test/* claimLevels */.o)(gate);
    const evidence = plain ? weighCounts(paired, gate, levels) : weighMeans(clusterDifferences(outcomes), gate, levels);
    return { counts, evidence, levels, early, tooFewGroups };
}


/***/ }),

/***/ 25708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   f6: () => (/* binding */ plainPhrases)
/* harmony export */ });
/** The phrases without mark-up, for media that have none. */
function plainPhrases(phrases) {
    return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.code)).join('');
}
/** `baseline` \u2192 `Baseline`. */
function capitalised(name) {
    return name.slice(0, 1).toUpperCase() + name.slice(1);
}
/** A reason as a sentence. */
function asSentence(reason) {
    const text = reason.trim();
    return text === '' || /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 96184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ betaKernel)
});

;// CONCATENATED MODULE: ./build/stats/log-gamma.js
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** Below this the Stirling series is reached by recurrence. */
const SERIES_FROM = 16;
/**
 * ln \u0393(x) for x > 0: Stirling's formula with its error term, exact to about 1e-15 (absolutely near the zeros at 1 and
 * 2).
 */
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
/**
 * What Stirling's formula leaves out: ln \u0393(x + 1) \u2212 (x + \u00bd) ln x + x \u2212 \u00bd ln 2\u03c0, for x > 0.
 *
 * From 16 up it is the asymptotic series of Abramowitz & Stegun 6.1.41; its first neglected term is below 1e-15
 * there. Below 16 the recurrence S(x) = S(x + 1) + (x + \u00bd) ln(1 + 1/x) \u2212 1 leads up to the series. Loader, "Fast and
 * accurate computation of binomial probabilities" (2000), shows why binomial terms should be built on it: the large
 * parts of the three factorials cancel on paper, and never on the machine.
 */
function stirlingError(x) {
    if (Number.isInteger(x) && x < SERIES_FROM) {
        const known = INTEGER_ERRORS[x];
        if (known !== undefined)
            return known;
    }
    return computeStirlingError(x);
}
function computeStirlingError(x) {
    let correction = 0;
    let shifted = x;
    while (shifted < SERIES_FROM) {
        correction += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
        shifted += 1;
    }
    const square = shifted * shifted;
    const series = (1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) /
        shifted;
    return correction + series;
}
const INTEGER_ERRORS = Array.from({ length: SERIES_FROM }, (_, x) => x === 0 ? Number.POSITIVE_INFINITY : computeStirlingError(x));

;// CONCATENATED MODULE: ./build/stats/beta-kernel.js

/**
 * x^a y^b / B(a, b) for a, b > 0 and y = 1 \u2212 x, which the caller passes because it often knows y better than 1 \u2212 x
 * does.
 *
 * Written with Stirling errors and deviances (Loader 2000), so that no large numbers cancel: \u221a(ab / 2\u03c0(a + b)) \u00b7
 * exp(S(a + b) \u2212 S(a) \u2212 S(b) \u2212 D(a, (a + b)x) \u2212 D(b, (a + b)y)).
 */
function betaKernel({ a, b, x, y }) {
    if (x <= 0 || y <= 0)
        return 0;
    const sum = a + b;
    const exponent = stirlingError(sum) - stirlingError(a) - stirlingError(b) - deviance(a, sum * x) - deviance(b, sum * y);
    return Math.sqrt((a / sum) * (b / (2 * Math.PI))) * Math.exp(exponent);
}
/**
 * The deviance x ln(x / m) + m \u2212 x, without cancellation where x is near m (Loader 2000, `bd0`):
 * with v = (x \u2212 m)/(x + m) it is (x \u2212 m)v + 2x \u03a3 v^(2j+1)/(2j + 1), j \u2265 1.
 */
function deviance(x, mean) {
    if (Math.abs(x - mean) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const v = (x - mean) / (x + mean);
    let sum = (x - mean) * v;
    let power = 2 * x * v;
    for (let j = 1; j < 1000; j += 1) {
        power *= v * v;
        const next = sum + power / (2 * j + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}


/***/ }),

/***/ 16871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _beta_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96184);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50337);


/** P(X = k), by Loader's saddle-point form: accurate to about 1e-15 relative, also in far tails. */
function binomialPmf(k, { trials, p, q }) {
    if (k < 0 || k > trials)
        return 0;
    if (p <= 0)
        return k === 0 ? 1 : 0;
    if (q <= 0)
        return k === trials ? 1 : 0;
    if (k === 0)
        return Math.exp(trials * logOf(q, p));
    if (k === trials)
        return Math.exp(trials * logOf(p, q));
    const rest = trials - k;
    return (0,_beta_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .betaKernel */ .W)({ a: k, b: rest, x: p, y: q }) * (trials / k / rest);
}
/** P(X \u2264 k) = I_q(n \u2212 k, k + 1). */
function binomialCdf(k, { trials, p, q }) {
    if (k < 0)
        return 0;
    if (k >= trials)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)({ a: k + 1, b: trials - k, x: p, y: q }).upper;
}
/** P(X \u2265 k) = I_p(k, n \u2212 k + 1), an explicit upper tail: never 1 minus something near 1. */
function binomialUpperTail(k, { trials, p, q }) {
    if (k <= 0)
        return 1;
    if (k > trials)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)({ a: k, b: trials - k + 1, x: p, y: q }).lower;
}
/** ln(value) for value = 1 \u2212 other, from whichever of the two says it more exactly. */
function logOf(value, other) {
    return value > 0.5 ? Math.log1p(-other) : Math.log(value);
}


/***/ }),

/***/ 42021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clusteredMean),
/* harmony export */   z: () => (/* binding */ singletons)
/* harmony export */ });
/**
 * The mean over all values with its cluster-robust (CR1) standard error: \u221a(G/(G \u2212 1) \u00b7 \u03a3_g (S_g \u2212 n_g\u00b7mean)\u00b2)/n. With
 * groups of one it is the ordinary standard error of the mean, so this is the paired t too. Liang & Zeger, Biometrika
 * 73 (1986) 13\u201322; the factor G/(G \u2212 1) is the small-sample correction of Stata and of R's sandwich. Under two groups
 * the error is unknown: NaN.
 */
function clusteredMean({ sums, sizes }) {
    const count = sizes.reduce((total, size) => total + size, 0);
    const mean = sums.reduce((total, sum) => total + sum, 0) / count;
    const degrees = sums.length - 1;
    if (degrees < 1)
        return { mean, standardError: Number.NaN, degrees: 0 };
    const squares = sums.reduce((total, sum, index) => total + (sum - (sizes[index] ?? 0) * mean) ** 2, 0);
    return { mean, standardError: Math.sqrt((squares * sums.length) / degrees) / count, degrees };
}
/** Every value a group of its own. */
function singletons(values) {
    return { sums: values, sizes: values.map(() => 1) };
}


/***/ }),

/***/ 28223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ criticalValue)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8329);
/* harmony import */ var _nuisance_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29210);
/* harmony import */ var _rejection_probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72913);
/* harmony import */ var _tango_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84438);




/** The grid aims a little below the level, so that the size stays under it between the grid's points too. */
const SAFETY = 0.998;
/** Rates of disagreement that a search watches at once; the whole grid is checked before an answer is given. */
const WATCHED = 4;
const PRECISION = 1e-9;
/**
 * The calibrated critical value of the score test of "the paired difference is above `difference`": the smallest z,
 * not below the normal quantile, at which the exact size, maximised over every rate of disagreement up to 0.6, or to `mostDiscordance`, is at
 * most `level` (0 < level < 0.5). With it Tango's test is an exact unconditional test. +\u221e where no outcome of so few
 * pairs can be that rare.
 *
 * The size is a falling step function of z, so it is bisected, first over the few worst rates, then checked over the
 * whole grid.
 */
function criticalValue({ pairs, difference, level, mostDiscordance }) {
    if (pairs <= 0)
        return Number.POSITIVE_INFINITY;
    const grid = (0,_nuisance_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .nuisanceGrid */ .B)(difference, undefined, mostDiscordance);
    const target = SAFETY * level;
    const greatest = (0,_tango_score_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoScore */ .o)({ pairs, downs: 0, ups: pairs }, difference);
    const sizeAt = (critical, discordance) => (0,_rejection_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectionProbability */ .j)({ pairs, difference, critical }, (0,_nuisance_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesOf */ .j)(difference, discordance));
    let critical = (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalUpperQuantile */ .tn)(level);
    let watched = [];
    for (;;) {
        const z = critical;
        const offenders = grid
            .map((discordance) => ({ discordance, size: sizeAt(z, discordance) }))
            .filter(({ size }) => size > target)
            .sort((left, right) => right.size - left.size);
        if (offenders.length === 0)
            return critical;
        watched = [...offenders.slice(0, WATCHED).map(({ discordance }) => discordance), ...watched];
        const fits = (candidate) => candidate > greatest || watched.every((discordance) => sizeAt(candidate, discordance) <= target);
        critical = firstFitting(critical, fits);
        if (critical > greatest)
            return Number.POSITIVE_INFINITY;
    }
}
/** The least z above `start`, which does not fit, that does: doubling steps, then bisection. */
function firstFitting(start, fits) {
    let low = start;
    let step = 0.01;
    while (!fits(start + step)) {
        low = start + step;
        step *= 2;
    }
    let high = start + step;
    while (high - low > PRECISION * high) {
        const middle = (low + high) / 2;
        if (fits(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 24079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ logMeanExp),
/* harmony export */   Pp: () => (/* binding */ logEProcess),
/* harmony export */   k_: () => (/* binding */ logEProcessOfValues)
/* harmony export */ });
/**
 * ln E of the betting e-process against "the paired difference is at most `difference`" (\u22121 < difference < 1), after
 * these counts:
 *
 * E = \u215b \u03a3_u (1 \u2212 u)^downs \u00b7 (1 \u2212 u m/(1 + m))^same \u00b7 (1 + u(1 \u2212 m)/(1 + m))^ups, m = difference, u over the bets.
 *
 * Each factor is 1 + u(D \u2212 m)/(1 + m), a fair or losing bet under the hypothesis, so by Ville's inequality P(E ever
 * reaches 1/a) \u2264 a, however often one looks. It depends on counts alone: no variance is estimated and no schedule of
 * looks is needed. Waudby-Smith & Ramdas, JRSS B 86 (2024) 1\u201327.
 */
function logEProcess({ pairs, downs, ups }, difference, bets) {
    const room = 1 + difference;
    return logMeanExp(bets.map((bet) => times(downs, Math.log1p(-bet)) +
        times(pairs - downs - ups, Math.log1p((-bet * difference) / room)) +
        times(ups, Math.log1p((bet * (1 - difference)) / room))));
}
/**
 * The same for values that are not only \u22121, 0 and 1: `centred` holds, step by step, the sum of (value \u2212 difference)
 * over one group (one value, where there are no groups), `most` the largest size of a group. A group is one step: its
 * values may depend on each other.
 */
function logEProcessOfValues(centred, { difference, bets, most = 1, }) {
    const room = most * (1 + difference);
    return logMeanExp(bets.map((bet) => centred.reduce((sum, value) => sum + Math.log1p((bet * value) / room), 0)));
}
/** ln of the mean of exp(x), without overflow. */
function logMeanExp(logs) {
    const highest = Math.max(...logs);
    if (!Number.isFinite(highest))
        return highest;
    return highest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length);
}
/** count \u00b7 log, where nothing times an infinite log is nothing. */
function times(count, log) {
    return count === 0 ? 0 : count * log;
}


/***/ }),

/***/ 50337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* harmony import */ var _beta_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96184);

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, each without subtracting from 1 where it is
 * small. `y` is 1 \u2212 x, passed separately so that an x near 1 keeps its digits. a, b > 0.
 *
 * The continued fraction (DLMF 8.17.22) is evaluated by Lentz's method. It converges fast for x < (a + 1)/(a + b +
 * 2); on the other side the symmetry I_x(a, b) = 1 \u2212 I_y(b, a) is used.
 */
function incompleteBeta({ a, b, x, y }) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    if (x * (a + b + 2) < a + 1) {
        const lower = Math.min(1, ((0,_beta_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .betaKernel */ .W)({ a, b, x, y }) / a) * continuedFraction(a, b, x));
        return { lower, upper: 1 - lower };
    }
    const upper = Math.min(1, ((0,_beta_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .betaKernel */ .W)({ a: b, b: a, x: y, y: x }) / b) * continuedFraction(b, a, y));
    return { lower: 1 - upper, upper };
}
/** Lentz's method needs about \u221amax(a, b) terms; the limit is far beyond any that is reached. */
const MOST_TERMS = 1_000_000;
/** Stands in for a zero denominator, as Lentz's method asks. */
const TINY = 1e-300;
function continuedFraction(a, b, x) {
    let c = 1;
    let d = 1 / orTiny(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < MOST_TERMS; m += 1) {
        const twice = 2 * m;
        const even = (m * (b - m) * x) / ((a + twice - 1) * (a + twice));
        d = 1 / orTiny(1 + even * d);
        c = orTiny(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + twice) * (a + twice + 1));
        d = 1 / orTiny(1 + odd * d);
        c = orTiny(1 + odd / c);
        const factor = d * c;
        fraction *= factor;
        if (Math.abs(factor - 1) < 3e-16)
            break;
    }
    return fraction;
}
function orTiny(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 56007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lastTrue)
/* harmony export */ });
/** The largest k in 0..most for which `holds`, \u22121 if there is none. It must hold for small k and then no more: found by bisection. */
function lastTrue(most, holds) {
    let low = -1;
    let high = most + 1;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tn: () => (/* binding */ normalUpperQuantile)
/* harmony export */ });
/* unused harmony exports normalUpperTail, normalCdf */
const SQRT_TWO_PI = 2.5066282746310007;
/** From here the continued fraction is faster than the series, and the series would start to cancel. */
const FRACTION_FROM = 3;
/** P(Z > z) of the standard normal distribution, with full relative precision in the upper tail. */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z === Number.POSITIVE_INFINITY)
        return 0;
    return z < FRACTION_FROM ? 0.5 - density(z) * centralSeries(z) : density(z) * tailFraction(z);
}
/** P(Z \u2264 z). */
function normalCdf(z) {
    return normalUpperTail(-z);
}
/**
 * The z with P(Z > z) = p, for 0 < p < 1; 0 gives +\u221e and 1 gives \u2212\u221e.
 *
 * Newton's method on ln P(Z > z), which is concave and falls: from any start it comes in from the right and cannot
 * diverge.
 */
function normalUpperQuantile(p) {
    if (p <= 0)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return 0 - normalUpperQuantile(1 - p);
    const target = Math.log(p);
    let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * p)));
    for (let step = 0; step < 100; step += 1) {
        const tail = normalUpperTail(z);
        const change = ((Math.log(tail) - target) * tail) / density(z);
        z += change;
        if (Math.abs(change) <= 1e-15 * (1 + z))
            break;
    }
    return z;
}
function density(z) {
    return Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
}
/**
 * z + z\u00b3/3 + z\u2075/(3\u00b75) + \u2026 : the area from 0 to z over the density at z (Abramowitz & Stegun 26.2.11). All terms are
 * positive.
 */
function centralSeries(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/**
 * Mills' ratio 1/(z + 1/(z + 2/(z + 3/(z + \u2026)))) (Abramowitz & Stegun 26.2.14), from the inside out; 200 terms
 * suffice from z = 3.
 */
function tailFraction(z) {
    let inner = z;
    for (let k = 200; k >= 1; k -= 1)
        inner = z + k / inner;
    return 1 / inner;
}


/***/ }),

/***/ 29210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nuisanceGrid),
/* harmony export */   j: () => (/* binding */ ratesOf)
/* harmony export */ });
/** How many rates of disagreement an exact size is maximised over. */
const NUISANCE_POINTS = 121;
/** The largest rate of disagreement that exact sizes are guaranteed for, where nothing else is asked for. */
const MOST_DISCORDANCE = 0.6;
/**
 * The rates of disagreement P(down) + P(up) that a paired difference leaves open, as a grid from |difference| to `most`
 * (to 1 where |difference| is above 0.5).
 *
 * Even in \u221a(rate \u2212 |difference|): a binomial count then moves by the same share of its own standard deviation at each
 * step, so that small rates, where sizes swing most, are not jumped over. Up to 1 they swing as much where nearly all
 * pairs differ, since their number is then nearly fixed: the same steps are taken from there too.
 */
function nuisanceGrid(difference, points = NUISANCE_POINTS, most = MOST_DISCORDANCE) {
    const least = Math.abs(difference);
    const reach = Math.sqrt((least <= 0.5 ? most : 1) - least);
    const steps = Array.from({ length: points }, (_, index) => ((reach * index) / (points - 1)) ** 2);
    const fromLeast = steps.map((step) => least + step);
    return most < 1 ? fromLeast : [...fromLeast, ...steps.map((step) => 1 - step)].sort((one, other) => one - other);
}
/** The two probabilities that a difference and a rate of disagreement stand for. */
function ratesOf(difference, discordance) {
    return { down: Math.max(0, (discordance - difference) / 2), up: Math.max(0, (discordance + difference) / 2) };
}


/***/ }),

/***/ 20752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mirrorCounts)
/* harmony export */ });
/** The same pairs seen from the other side: first and second result change places. */
function mirrorCounts({ pairs, downs, ups }) {
    return { pairs, downs: ups, ups: downs };
}


/***/ }),

/***/ 72913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ rejectionProbability)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16871);
/* harmony import */ var _last_true_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56007);
/* harmony import */ var _tango_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84438);



/** How far from its mean the number of ups is followed, in standard deviations: beyond 7 lies less than 1e-10. */
const DEFAULT_REACH = 7;
/**
 * The exact probability that the score test rejects when each pair goes down with probability `down` and up with
 * `up`.
 *
 * z falls with the downs and rises with the ups, so the region is {b \u2264 k(c)} with k not falling. Two pointers walk
 * along its edge, and the probability is \u03a3_c P(ups = c) \u00b7 P(Bin(n \u2212 c, down/(1 \u2212 up)) \u2264 k(c)). From one c to the next
 * there is one trial less and k grows: both steps only add positive terms to the inner sum (F(k; m \u2212 1) = F(k; m) + r
 * f(k; m \u2212 1)), so no digit is lost.
 */
function rejectionProbability({ pairs, difference, critical }, { down, up }, reach = DEFAULT_REACH) {
    const stay = Math.max(0, 1 - up);
    const downAmongRest = stay === 0 ? 0 : Math.min(1, down / stay);
    const stillAmongRest = Math.max(0, stay - down) / (stay === 0 ? 1 : stay);
    const ups = { trials: pairs, p: up, q: stay };
    const [first, last] = likelyRange(ups, reach);
    const rejects = (downs, upCount) => (0,_tango_score_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoScore */ .o)({ pairs, downs, ups: upCount }, difference) >= critical;
    let edge = (0,_last_true_js__WEBPACK_IMPORTED_MODULE_2__/* .lastTrue */ .f)(pairs - first, (downs) => rejects(downs, first));
    let inner = new InnerTail({ trials: pairs - first, p: downAmongRest, q: stillAmongRest }, edge);
    let weight = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(first, ups);
    let total = weight * inner.sum;
    for (let c = first + 1; c <= last; c += 1) {
        weight = weight < UNSAFE ? (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(c, ups) : (weight * (pairs - c + 1) * up) / (c * stay);
        const rest = pairs - c;
        inner.dropTrial();
        if (edge >= rest)
            edge = rest;
        else {
            while (edge < rest && rejects(edge + 1, c)) {
                edge += 1;
                if (edge === 0)
                    inner = new InnerTail({ trials: rest, p: downAmongRest, q: stillAmongRest }, 0);
                else
                    inner.raiseEdge();
            }
        }
        total += weight * inner.sum;
    }
    return Math.min(1, total);
}
/** Below this a running product is computed afresh, so that an underflow on the way does not stay. */
const UNSAFE = 1e-250;
/** P(Bin(trials, p) \u2264 edge), kept up to date while trials fall and the edge rises. */
class InnerTail {
    sum;
    term;
    trials;
    edge;
    p;
    q;
    constructor({ trials, p, q }, edge) {
        this.trials = trials;
        this.edge = edge;
        this.p = p;
        this.q = q;
        this.sum = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(edge, { trials, p, q });
        this.term = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(edge, { trials, p, q });
    }
    dropTrial() {
        this.trials -= 1;
        if (this.edge < 0)
            return;
        if (this.edge >= this.trials) {
            this.edge = this.trials;
            this.sum = 1;
            return;
        }
        this.refresh((this.term * (this.trials + 1 - this.edge)) / ((this.trials + 1) * this.q));
        this.sum = Math.min(1, this.sum + this.p * this.term);
    }
    raiseEdge() {
        this.edge += 1;
        if (this.edge >= this.trials) {
            this.sum = 1;
            return;
        }
        this.refresh((this.term * (this.trials - this.edge + 1) * this.p) / (this.edge * this.q));
        this.sum = Math.min(1, this.sum + this.term);
    }
    refresh(next) {
        const safe = this.term >= UNSAFE && this.q > 0;
        this.term = safe ? next : (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(this.edge, { trials: this.trials, p: this.p, q: this.q });
    }
}
/** The counts that matter: Bernstein's inequality bounds what lies outside by about 2 exp(\u2212reach\u00b2/2). */
function likelyRange({ trials, p, q }, reach) {
    const mean = trials * p;
    const span = reach * Math.sqrt(mean * q) + (reach * reach) / 3;
    return [Math.max(0, Math.floor(mean - span)), Math.min(trials, Math.ceil(mean + span))];
}


/***/ }),

/***/ 99606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ studentUpperQuantile),
/* harmony export */   g: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50337);

/**
 * P(T > t) of Student's t with `degrees` > 0: \u00bd I_x(\u03bd/2, \u00bd) at x = \u03bd/(\u03bd + t\u00b2), both coordinates formed without
 * subtraction.
 */
function studentUpperTail(t, degrees) {
    if (t < 0)
        return 1 - studentUpperTail(-t, degrees);
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    const square = t * t;
    const whole = degrees + square;
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)({ a: degrees / 2, b: 0.5, x: degrees / whole, y: square / whole }).lower;
}
/** The t with P(T > t) = p, for 0 < p < 1, by bisection on the tail, which only falls. */
function studentUpperQuantile(p, degrees) {
    if (p > 0.5)
        return 0 - studentUpperQuantile(1 - p, degrees);
    let low = 0;
    let high = 1;
    while (studentUpperTail(high, degrees) > p) {
        low = high;
        high *= 2;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (studentUpperTail(middle, degrees) > p)
            low = middle;
        else
            high = middle;
    }
}


/***/ }),

/***/ 84438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tangoScore)
/* harmony export */ });
/**
 * Tango's score statistic for the hypothesis that the paired difference P(up) \u2212 P(down) is `difference`, in \u22121..1.
 * Positive where the data lie above the hypothesis. It falls as `difference` grows. Tango, Statistics in Medicine 17
 * (1998) 891\u2013908.
 *
 * With b = downs, c = ups and d the difference, q is the likeliest P(down) under the hypothesis: the root q = (\u221a(B\u00b2 \u2212
 * 4AC) \u2212 B)/(2A) of A = 2n, B = (2n \u2212 c + b)d \u2212 b \u2212 c, C = \u2212b d(1 \u2212 d). Then z = (c \u2212 b \u2212 nd)/\u221a(n(2q + d(1 \u2212 d))). At
 * d = 0 this is McNemar's (c \u2212 b)/\u221a(b + c). Nothing over nothing is 0: no pairs, no disagreement at d = 0, and all
 * pairs equal at |d| = 1.
 *
 * Only d \u2265 0 is computed, the rest by the mirror z(b, c, d) = \u2212z(c, b, \u2212d): there C \u2264 0 and no root cancels, and
 * swapping the two sides changes the sign and not one bit more.
 */
function tangoScore({ pairs, downs, ups }, difference) {
    return difference < 0 ? 0 - scoreAbove(pairs, ups, downs, -difference) : scoreAbove(pairs, downs, ups, difference);
}
function scoreAbove(n, b, c, d) {
    if (d === 0)
        return b + c === 0 ? 0 : (c - b) / Math.sqrt(b + c);
    const spread = d * (1 - d);
    const B = (2 * n - c + b) * d - b - c;
    const root = Math.sqrt(B * B + 8 * n * b * spread);
    let q = 0;
    if (B <= 0)
        q = (root - B) / (4 * n);
    else
        q = (2 * b * spread) / (B + root);
    const excess = c - b - n * d;
    if (excess === 0)
        return 0;
    return excess / Math.sqrt(n * (2 * q + spread));
}


/***/ })

};
