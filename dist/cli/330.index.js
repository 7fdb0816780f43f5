export const id = 330;
export const ids = [330];
export const modules = {

/***/ 9922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ compareOutcomes)
});

;// CONCATENATED MODULE: ./build/stats/log-gamma.js
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** Below this the Stirling series is reached by recurrence. */
const SERIES_FROM = 16;
/**
 * ln Γ(x) for x > 0: Stirling's formula with its error term, exact to about 1e-15 (absolutely near the zeros at 1 and
 * 2).
 */
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
/**
 * What Stirling's formula leaves out: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0.
 *
 * From 16 up it is the asymptotic series of Abramowitz & Stegun 6.1.41; its first neglected term is below 1e-15
 * there. Below 16 the recurrence S(x) = S(x + 1) + (x + ½) ln(1 + 1/x) − 1 leads up to the series. Loader, "Fast and
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
 * x^a y^b / B(a, b) for a, b > 0 and y = 1 − x, which the caller passes because it often knows y better than 1 − x
 * does.
 *
 * Written with Stirling errors and deviances (Loader 2000), so that no large numbers cancel: √(ab / 2π(a + b)) ·
 * exp(S(a + b) − S(a) − S(b) − D(a, (a + b)x) − D(b, (a + b)y)).
 */
function betaKernel({ a, b, x, y }) {
    if (x <= 0 || y <= 0)
        return 0;
    const sum = a + b;
    const exponent = stirlingError(sum) - stirlingError(a) - stirlingError(b) - deviance(a, sum * x) - deviance(b, sum * y);
    return Math.sqrt((a / sum) * (b / (2 * Math.PI))) * Math.exp(exponent);
}
/**
 * The deviance x ln(x / m) + m − x, without cancellation where x is near m (Loader 2000, `bd0`):
 * with v = (x − m)/(x + m) it is (x − m)v + 2x Σ v^(2j+1)/(2j + 1), j ≥ 1.
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

;// CONCATENATED MODULE: ./build/stats/incomplete-beta.js

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, each without subtracting from 1 where it is
 * small. `y` is 1 − x, passed separately so that an x near 1 keeps its digits. a, b > 0.
 *
 * The continued fraction (DLMF 8.17.22) is evaluated by Lentz's method. It converges fast for x < (a + 1)/(a + b +
 * 2); on the other side the symmetry I_x(a, b) = 1 − I_y(b, a) is used.
 */
function incompleteBeta({ a, b, x, y }) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    if (x * (a + b + 2) < a + 1) {
        const lower = Math.min(1, (betaKernel({ a, b, x, y }) / a) * continuedFraction(a, b, x));
        return { lower, upper: 1 - lower };
    }
    const upper = Math.min(1, (betaKernel({ a: b, b: a, x: y, y: x }) / b) * continuedFraction(b, a, y));
    return { lower: 1 - upper, upper };
}
/** Lentz's method needs about √max(a, b) terms; the limit is far beyond any that is reached. */
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

;// CONCATENATED MODULE: ./build/stats/binomial.js


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
    return betaKernel({ a: k, b: rest, x: p, y: q }) * (trials / k / rest);
}
/** P(X ≤ k) = I_q(n − k, k + 1). */
function binomialCdf(k, { trials, p, q }) {
    if (k < 0)
        return 0;
    if (k >= trials)
        return 1;
    return incompleteBeta({ a: k + 1, b: trials - k, x: p, y: q }).upper;
}
/** P(X ≥ k) = I_p(k, n − k + 1), an explicit upper tail: never 1 minus something near 1. */
function binomialUpperTail(k, { trials, p, q }) {
    if (k <= 0)
        return 1;
    if (k > trials)
        return 0;
    return incompleteBeta({ a: k, b: trials - k + 1, x: p, y: q }).lower;
}
/** ln(value) for value = 1 − other, from whichever of the two says it more exactly. */
function logOf(value, other) {
    return value > 0.5 ? Math.log1p(-other) : Math.log(value);
}

;// CONCATENATED MODULE: ./build/stats/mcnemar.js

/**
 * The exact conditional McNemar test: among the pairs that differ, downs are Bin(downs + ups, ½). Without any, every
 * p is 1.
 */
function mcnemarExact({ downs, ups }) {
    const fair = { trials: downs + ups, p: 0.5, q: 0.5 };
    const down = binomialUpperTail(downs, fair);
    const up = binomialUpperTail(ups, fair);
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
    const half = 0.5 * binomialPmf(downs, fair);
    const down = binomialUpperTail(downs, fair) - half;
    const up = binomialUpperTail(ups, fair) - half;
    return { twoSided: Math.min(1, 2 * Math.min(down, up)), down, up };
}

;// CONCATENATED MODULE: ./build/stats/normal.js
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
/** P(Z ≤ z). */
function normalCdf(z) {
    return normalUpperTail(-z);
}
/**
 * The z with P(Z > z) = p, for 0 < p < 1; 0 gives +∞ and 1 gives −∞.
 *
 * Newton's method on ln P(Z > z), which is concave and falls: from any start it comes in from the right and cannot
 * diverge.
 */
function normal_normalUpperQuantile(p) {
    if (p <= 0)
        return Number.POSITIVE_INFINITY;
    if (p > 0.5)
        return 0 - normal_normalUpperQuantile(1 - p);
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
 * z + z³/3 + z⁵/(3·5) + … : the area from 0 to z over the density at z (Abramowitz & Stegun 26.2.11). All terms are
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
 * Mills' ratio 1/(z + 1/(z + 2/(z + 3/(z + …)))) (Abramowitz & Stegun 26.2.14), from the inside out; 200 terms
 * suffice from z = 3.
 */
function tailFraction(z) {
    let inner = z;
    for (let k = 200; k >= 1; k -= 1)
        inner = z + k / inner;
    return 1 / inner;
}

;// CONCATENATED MODULE: ./build/stats/wilson-interval.js
/**
 * Wilson's score interval for a proportion: `successes` (0..trials; a sum of scores in 0..1 is allowed and gives a
 * cautious interval, since no variable in 0..1 varies more than a yes/no one) of `trials`, at the normal quantile `z`
 * > 0. Without trials it is 0..1. Wilson, JASA 22 (1927) 209–212.
 */
function wilsonInterval(successes, trials, z) {
    if (trials <= 0)
        return { low: 0, high: 1 };
    return { low: lowerBound(successes, trials, z), high: 1 - lowerBound(trials - successes, trials, z) };
}
/** (x + z²/2 − z√(x(n − x)/n + z²/4)) / (n + z²), as x²/n over its conjugate so that a small x does not cancel. */
function lowerBound(x, n, z) {
    const root = z * Math.sqrt(((n - x) / n) * x + (z * z) / 4);
    return ((x / n) * x) / (x + (z * z) / 2 + root);
}

;// CONCATENATED MODULE: ./build/stats/clustered-mean.js
/**
 * The mean over all values with its cluster-robust (CR1) standard error: √(G/(G − 1) · Σ_g (S_g − n_g·mean)²)/n. With
 * groups of one it is the ordinary standard error of the mean, so this is the paired t too. Liang & Zeger, Biometrika
 * 73 (1986) 13–22; the factor G/(G − 1) is the small-sample correction of Stata and of R's sandwich. Under two groups
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
 * The differences candidate − baseline, summed by group; a sample without a group is one of its own.
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
        return singletons([...Float64Array.from(alone).sort()]);
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

;// CONCATENATED MODULE: ./build/compare/decide-verdict.js
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

// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(34);
;// CONCATENATED MODULE: ./build/compare/say-numbers.js
/** Numbers inside a reason: 0.02 → `2 points`, 0.01 → `1 point`, 0.025 → `2.5 points`. */
function sayPoints(share) {
    const points = Number((share * 100).toFixed(2));
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
/** With its sign and one decimal: −0.018 → `−1.8`. An exact 0 has no sign. */
function saySignedPoints(difference) {
    const digits = Math.abs(difference * 100).toFixed(1);
    if (Math.abs(difference) < 1e-12)
        return digits;
    return `${difference < 0 ? '−' : '+'}${digits}`;
}
/** The confidence that goes with an error rate: 0.05 → `95 %`, 0.025 → `97.5 %`. */
function sayConfidence(errorRate) {
    return `${Number(((1 - errorRate) * 100).toFixed(2))} %`;
}
/** `sayCount(1, 'pair')` → `1 pair`; `sayCount(12, 'pair')` → `12 pairs`. */
function sayCount(count, singular) {
    return `${count} ${singular}${count === 1 ? '' : 's'}`;
}

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
        return `${losses} of ${sayCount(n, 'answer')} broke and ${gains} ${gains === 1 ? 'was' : 'were'} fixed`;
    const change = saySignedPoints((candidateSum - baselineSum) / n);
    return `${losses} of ${sayCount(n, 'answer')} scored lower and ${gains} higher, ${change} points on average`;
}
function whatFollows(explained) {
    const { gate, evidence, verdict, tooFewGroups } = explained;
    if (gate.rule === 'threshold')
        return thresholdClaim(explained);
    if (tooFewGroups)
        return 'nothing is claimed';
    switch (verdict) {
        case 'improved':
            return `${okClaim(gate)}, and a rise is shown at ${sayConfidence(gate.alpha)}`;
        case 'not-worse':
            return evidence.regression ? `${okClaim(gate)}, though ${regressionClaim(gate)}` : okClaim(gate);
        case 'regressed':
            return evidence.ok ? `${regressionClaim(gate)}, though ${okClaim(gate)}` : regressionClaim(gate);
        case 'inconclusive':
            return `neither ${dropBeyond(gate)} could be shown nor ${dropOfMargin(gate)} ruled out`;
    }
}
function thresholdClaim({ counts, gate, verdict }) {
    const change = saySignedPoints((counts.candidateSum - counts.baselineSum) / counts.n);
    const within = verdict === 'regressed' ? 'beyond' : 'within';
    return `a change of ${change} points is ${within} the drop of ${sayPoints(gate.margin)} that the threshold allows; nothing is claimed beyond this set`;
}
function okClaim(gate) {
    return `${dropOfMargin(gate)} is ruled out at ${sayConfidence((0,gate_test/* claimLevels */.o)(gate).ok)}`;
}
function regressionClaim(gate) {
    return `${dropBeyond(gate)} is shown at ${sayConfidence((0,gate_test/* claimLevels */.o)(gate).regression)}`;
}
function dropOfMargin({ margin }) {
    return `a drop of ${sayPoints(margin)} or more`;
}
function dropBeyond({ tolerance }) {
    return tolerance === 0 ? 'a drop' : `a drop of more than ${sayPoints(tolerance)}`;
}
function undecidedReasons({ counts, gate, evidence, levels, verdict, power, tooFewGroups }) {
    if (verdict !== 'inconclusive')
        return [];
    const bounds = `The difference is at least ${saySignedPoints(evidence.low)} points (${sayConfidence(levels.ok)}) and at most ${saySignedPoints(evidence.high)} (${sayConfidence(levels.regression)}).`;
    if (tooFewGroups)
        return [];
    return [bounds, reachReason({ counts, gate, power })];
}
/** What so many pairs could have found out at best. */
function reachReason({ counts: { n }, gate, power }) {
    if (gate.rule === 'not-worse' && !power.feasible) {
        return `Even if no answer differed, ${sayCount(n, 'pair')} could not rule out ${dropOfMargin(gate)}: more samples are needed.`;
    }
    if (power.smallestDetectable >= 1)
        return `With ${sayCount(n, 'pair')} no drop can be shown dependably: more samples are needed.`;
    const differing = Number((power.discordanceAssumed * 100).toFixed(2));
    const drop = sayPoints(roundUp(power.smallestDetectable));
    return `If ${differing} % of the answers differ, ${sayCount(n, 'pair')} are enough to show a drop of ${drop} in 80 of 100 runs.`;
}
function methodReasons({ counts, gate, evidence, tooFewGroups }) {
    if (gate.rule === 'threshold')
        return [];
    const reasons = [];
    if (counts.groups !== null && tooFewGroups) {
        reasons.push(`The ${sayCount(counts.n, 'pair')} come from ${sayCount(counts.groups, 'group')}; with fewer than ${LEAST_GROUPS} groups nobody can tell how much they vary.`);
    }
    else if (counts.groups !== null) {
        reasons.push(`The ${sayCount(counts.n, 'pair')} come from ${counts.groups} groups and are judged by group, with a cluster-robust t.`);
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
            return [`Decided after ${used} of ${sayCount(of, 'sample')}, by a test that holds at every look.`];
        case 'curtailed':
            return [
                `Stopped after ${used} of ${sayCount(of, 'sample')}: whatever the rest had been, the gate would ${passed ? 'pass' : 'fail'}.`,
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
    return [`${left} of ${sayCount(n + left, 'pair')} ${left === 1 ? 'is' : 'are'} left out: ${parts.join(' and ')}.`];
}
/** Fewer groups than this carry no claim. */
const LEAST_GROUPS = 50;
/** A detectable drop is not promised smaller than it is: upwards, to a tenth of a point. */
function roundUp(share) {
    return Math.min(1, Math.ceil(share * 1000 - 1e-6) / 1000);
}

;// CONCATENATED MODULE: ./build/stats/nuisance-grid.js
/** How many rates of disagreement an exact size is maximised over. */
const NUISANCE_POINTS = 121;
/** The largest rate of disagreement that exact sizes are guaranteed for. */
const MOST_DISCORDANCE = 0.6;
/**
 * The rates of disagreement P(down) + P(up) that a paired difference leaves open, as a grid from |difference| to 0.6
 * (to 1 where |difference| is above 0.5).
 *
 * Even in √(rate − |difference|): a binomial count then moves by the same share of its own standard deviation at each
 * step, so that small rates, where sizes swing most, are not jumped over.
 */
function nuisanceGrid(difference, points = NUISANCE_POINTS) {
    const least = Math.abs(difference);
    const reach = Math.sqrt((least <= 0.5 ? MOST_DISCORDANCE : 1) - least);
    return Array.from({ length: points }, (_, index) => least + ((reach * index) / (points - 1)) ** 2);
}
/** The two probabilities that a difference and a rate of disagreement stand for. */
function ratesOf(difference, discordance) {
    return { down: Math.max(0, (discordance - difference) / 2), up: Math.max(0, (discordance + difference) / 2) };
}

;// CONCATENATED MODULE: ./build/stats/tango-score.js
/**
 * Tango's score statistic for the hypothesis that the paired difference P(up) − P(down) is `difference`, in −1..1.
 * Positive where the data lie above the hypothesis. It falls as `difference` grows. Tango, Statistics in Medicine 17
 * (1998) 891–908.
 *
 * With b = downs, c = ups and d the difference, q is the likeliest P(down) under the hypothesis: the root q = (√(B² −
 * 4AC) − B)/(2A) of A = 2n, B = (2n − c + b)d − b − c, C = −b d(1 − d). Then z = (c − b − nd)/√(n(2q + d(1 − d))). At
 * d = 0 this is McNemar's (c − b)/√(b + c). Nothing over nothing is 0: no pairs, no disagreement at d = 0, and all
 * pairs equal at |d| = 1.
 *
 * Only d ≥ 0 is computed, the rest by the mirror z(b, c, d) = −z(c, b, −d): there C ≤ 0 and no root cancels, and
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

;// CONCATENATED MODULE: ./build/stats/rejection-probability.js


/** How far from its mean the number of ups is followed, in standard deviations: beyond 7 lies less than 1e-10. */
const DEFAULT_REACH = 7;
/**
 * The exact probability that the score test rejects when each pair goes down with probability `down` and up with
 * `up`.
 *
 * z falls with the downs and rises with the ups, so the region is {b ≤ k(c)} with k not falling. Two pointers walk
 * along its edge, and the probability is Σ_c P(ups = c) · P(Bin(n − c, down/(1 − up)) ≤ k(c)). From one c to the next
 * there is one trial less and k grows: both steps only add positive terms to the inner sum (F(k; m − 1) = F(k; m) + r
 * f(k; m − 1)), so no digit is lost.
 */
function rejectionProbability({ pairs, difference, critical }, { down, up }, reach = DEFAULT_REACH) {
    const stay = Math.max(0, 1 - up);
    const downAmongRest = stay === 0 ? 0 : Math.min(1, down / stay);
    const stillAmongRest = Math.max(0, stay - down) / (stay === 0 ? 1 : stay);
    const ups = { trials: pairs, p: up, q: stay };
    const [first, last] = likelyRange(ups, reach);
    const rejects = (downs, upCount) => tangoScore({ pairs, downs, ups: upCount }, difference) >= critical;
    let edge = lastTrue(pairs - first, (downs) => rejects(downs, first));
    let inner = new InnerTail({ trials: pairs - first, p: downAmongRest, q: stillAmongRest }, edge);
    let weight = binomialPmf(first, ups);
    let total = weight * inner.sum;
    for (let c = first + 1; c <= last; c += 1) {
        weight = weight < UNSAFE ? binomialPmf(c, ups) : (weight * (pairs - c + 1) * up) / (c * stay);
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
/** P(Bin(trials, p) ≤ edge), kept up to date while trials fall and the edge rises. */
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
        this.sum = binomialCdf(edge, { trials, p, q });
        this.term = binomialPmf(edge, { trials, p, q });
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
        this.term = safe ? next : binomialPmf(this.edge, { trials: this.trials, p: this.p, q: this.q });
    }
}
/** The counts that matter: Bernstein's inequality bounds what lies outside by about 2 exp(−reach²/2). */
function likelyRange({ trials, p, q }, reach) {
    const mean = trials * p;
    const span = reach * Math.sqrt(mean * q) + (reach * reach) / 3;
    return [Math.max(0, Math.floor(mean - span)), Math.min(trials, Math.ceil(mean + span))];
}
/** The largest k in 0..most for which `holds`, −1 if there is none; true for small k, then false. */
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

;// CONCATENATED MODULE: ./build/stats/critical-value.js




/** The grid aims a little below the level, so that the size stays under it between the grid's points too. */
const SAFETY = 0.998;
/** Rates of disagreement that a search watches at once; the whole grid is checked before an answer is given. */
const WATCHED = 4;
const PRECISION = 1e-9;
/**
 * The calibrated critical value of the score test of "the paired difference is above `difference`": the smallest z,
 * not below the normal quantile, at which the exact size, maximised over every rate of disagreement up to 0.6, is at
 * most `level` (0 < level < 0.5). With it Tango's test is an exact unconditional test. +∞ where no outcome of so few
 * pairs can be that rare.
 *
 * The size is a falling step function of z, so it is bisected, first over the few worst rates, then checked over the
 * whole grid.
 */
function criticalValue({ pairs, difference, level }) {
    if (pairs <= 0)
        return Number.POSITIVE_INFINITY;
    const grid = nuisanceGrid(difference);
    const target = SAFETY * level;
    const greatest = tangoScore({ pairs, downs: 0, ups: pairs }, difference);
    const sizeAt = (critical, discordance) => rejectionProbability({ pairs, difference, critical }, ratesOf(difference, discordance));
    let critical = normal_normalUpperQuantile(level);
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

;// CONCATENATED MODULE: ./build/compare/plan-gate.js




/** How often a drop of the smallest detectable size is found. */
const PLANNED_POWER = 0.8;
/** The share of answers that differ between two systems, where nothing better is known from an earlier run. */
const DEFAULT_DISCORDANCE = 0.1;
/**
 * Plans a gate from the number of samples and the share of answers that is expected to differ, which should come from
 * an earlier run (the baseline against itself, say), never from the run that is judged.
 */
function planGate({ samples, gate, discordanceAssumed = DEFAULT_DISCORDANCE }) {
    const approximate = (normalUpperQuantile(gate.alpha) + normalUpperQuantile(1 - PLANNED_POWER)) *
        Math.sqrt(discordanceAssumed / samples);
    return {
        feasible: isFeasible(samples, gate),
        samplesNeeded: countSamplesNeeded(gate),
        discordanceAssumed,
        smallestDetectable: smallestDetectableDrop({ samples, gate, discordanceAssumed }),
        smallestDetectableApproximate: Math.min(1, approximate),
    };
}
/**
 * `not-worse` can pass without a single disagreement only if N > z*²(1 − δ)/δ: the score of "nothing differs" reaches
 * the calibrated critical value (52 samples for a margin of 5 points, 134 for 2, 270 for 1, at α = 0.05).
 */
function isFeasible(samples, { rule, margin, tolerance, alpha }) {
    if (samples < 1)
        return false;
    switch (rule) {
        case 'not-worse': {
            const critical = criticalValue({ pairs: samples, difference: -margin, level: alpha });
            return tangoScore({ pairs: samples, downs: 0, ups: 0 }, -margin) >= critical;
        }
        case 'no-regression': {
            const critical = criticalValue({ pairs: samples, difference: tolerance, level: alpha });
            return tangoScore({ pairs: samples, downs: 0, ups: samples }, tolerance) >= critical;
        }
        case 'threshold':
            return true;
    }
}
/**
 * Feasibility comes with size and hardly ever goes again: bracket by doubling, bisect, then step down over the last
 * few.
 */
function countSamplesNeeded(gate) {
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
const MOST_SAMPLES = (/* unused pure expression or super */ null && (2 ** 24));
/**
 * The drop g at which the regression test rejects with probability 0.8 when `discordanceAssumed` of the answers
 * differ (all of g, where g itself is larger). Exact: the probability is summed over all outcomes, and bisected in g.
 */
function smallestDetectableDrop({ samples, gate: { tolerance, alpha }, discordanceAssumed = DEFAULT_DISCORDANCE, }) {
    const test = {
        pairs: samples,
        difference: tolerance,
        critical: criticalValue({ pairs: samples, difference: tolerance, level: alpha }),
    };
    const isFound = (drop) => {
        const discordance = Math.max(discordanceAssumed, drop);
        const rates = { down: (discordance - drop) / 2, up: (discordance + drop) / 2 };
        return rejectionProbability(test, rates) >= PLANNED_POWER;
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

;// CONCATENATED MODULE: ./build/stats/e-process.js
/**
 * ln E of the betting e-process against "the paired difference is at most `difference`" (−1 < difference < 1), after
 * these counts:
 *
 * E = ⅛ Σ_u (1 − u)^downs · (1 − u m/(1 + m))^same · (1 + u(1 − m)/(1 + m))^ups, m = difference, u over the bets.
 *
 * Each factor is 1 + u(D − m)/(1 + m), a fair or losing bet under the hypothesis, so by Ville's inequality P(E ever
 * reaches 1/a) ≤ a, however often one looks. It depends on counts alone: no variance is estimated and no schedule of
 * looks is needed. Waudby-Smith & Ramdas, JRSS B 86 (2024) 1–27.
 */
function logEProcess({ pairs, downs, ups }, difference, bets) {
    const room = 1 + difference;
    return logMeanExp(bets.map((bet) => times(downs, Math.log1p(-bet)) +
        times(pairs - downs - ups, Math.log1p((-bet * difference) / room)) +
        times(ups, Math.log1p((bet * (1 - difference)) / room))));
}
/**
 * The same for values that are not only −1, 0 and 1: `centred` holds, step by step, the sum of (value − difference)
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
/** count · log, where nothing times an infinite log is nothing. */
function times(count, log) {
    return count === 0 ? 0 : count * log;
}

;// CONCATENATED MODULE: ./build/stats/paired-counts.js
/** The same pairs seen from the other side: first and second result change places. */
function mirrorCounts({ pairs, downs, ups }) {
    return { pairs, downs: ups, ups: downs };
}

;// CONCATENATED MODULE: ./build/stats/anytime-interval.js


/**
 * The lower bound of the paired difference that holds at every look at once: the largest hypothesis that the
 * e-process still rejects at 1/`level`. −1 where it rejects none. At or above `pivot` if and only if the process with
 * that hypothesis rejects.
 */
function anytimeLowerBound(counts, { bets, level, pivot }) {
    const target = -Math.log(level);
    const excludes = (difference) => logEProcess(counts, difference, bets) >= target;
    let low = -1;
    let high = 1;
    if (pivot !== undefined) {
        if (excludes(pivot))
            low = pivot;
        else
            high = pivot;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return low;
        if (excludes(middle))
            low = middle;
        else
            high = middle;
    }
}
/** The upper bound, the mirror image. */
function anytimeUpperBound(counts, { bets, level, pivot }) {
    const mirrored = { bets, level, ...(pivot === undefined ? {} : { pivot: 0 - pivot }) };
    return 0 - anytimeLowerBound(mirrorCounts(counts), mirrored);
}

;// CONCATENATED MODULE: ./build/stats/exact-p-value.js



/** Far enough into the tails for p-values down to about 1e-30. */
const REACH = 12;
/** Scores that are equal on paper may differ in their last bits; both count as "at least as extreme". */
const TIE = 1e-10;
/**
 * The exact unconditional p-value of "the paired difference is at most `difference`": the probability of a score at
 * least as large as the one seen, maximised over the rate of disagreement. Small values speak for a larger
 * difference. 1 without pairs.
 */
function exactPValue(counts, difference) {
    const { pairs } = counts;
    if (pairs <= 0)
        return 1;
    const seen = tangoScore(counts, difference);
    const critical = Number.isFinite(seen) ? seen - TIE * Math.max(1, Math.abs(seen)) : seen;
    const probabilityAt = (discordance) => rejectionProbability({ pairs, difference, critical }, ratesOf(difference, discordance), REACH);
    const grid = nuisanceGrid(difference);
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

;// CONCATENATED MODULE: ./build/stats/student-t.js

/**
 * P(T > t) of Student's t with `degrees` > 0: ½ I_x(ν/2, ½) at x = ν/(ν + t²), both coordinates formed without
 * subtraction.
 */
function studentUpperTail(t, degrees) {
    if (t < 0)
        return 1 - studentUpperTail(-t, degrees);
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    const square = t * t;
    const whole = degrees + square;
    return 0.5 * incompleteBeta({ a: degrees / 2, b: 0.5, x: degrees / whole, y: square / whole }).lower;
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

;// CONCATENATED MODULE: ./build/stats/mean-bound.js


/** With fewer groups than this away from a value that most share, the variance is learnt from a handful. */
const FEW = 50;
/**
 * Lower confidence bound and p-value for the mean of values in −1..1 whose groups are independent.
 *
 * The bound is mean − t·(standard error) of Student's t with G − 1 degrees. That fails where most groups share one
 * value, as differences of scores do at 0: the few others then make both the mean and its error, and values that
 * happened not to turn up count for nothing. So when more than half of the groups are equal and fewer than 50 are
 * not, the bound is also computed with t²/2 groups of average size added at the worst value, −1, and the lower of the
 * two holds. That is the shift that turns Wald's interval into Wilson's; for a count of rare values of −1 it gives
 * 3.3, 4.9, 10.6 where the exact 95 % limits are 3.0, 4.7, 10.5 (0, 1 and 5 seen). `cautious` says that this was so.
 */
function makeMeanBound(clusters) {
    const { mean, standardError, degrees } = clusteredMean(clusters);
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
        lowerBound: (level) => boundAt(studentUpperQuantile(level, degrees)),
        pValueAbove: (hypothesis) => {
            const plain = plainPValue({ excess: mean - hypothesis, standardError, degrees });
            return cautious ? Math.max(plain, studentUpperTail(lastAbove(padded, hypothesis), degrees)) : plain;
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
        return studentUpperTail(excess / standardError, degrees);
    return excess > 0 ? 0 : 1;
}
/**
 * mean − t·error of the groups and t²/2 more, of average size and worst value; in closed form, since t is searched
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
 * down to `critical` > 0. −1 without pairs, or when `critical` is infinite. With no disagreement at all it is −z²/(n
 * + z²), never a point.
 *
 * `pivot` is a difference at which a test with the same critical value is made. It becomes an end of the bracket, so
 * that the bound is at or above the pivot if and only if that test rejects, to the last bit.
 */
function scoreLowerBound(counts, critical, pivot) {
    const excludes = (difference) => tangoScore(counts, difference) >= critical;
    if (counts.pairs <= 0 || critical === Number.POSITIVE_INFINITY || !excludes(-1))
        return -1;
    let low = -1;
    let high = 1;
    if (pivot !== undefined) {
        if (excludes(pivot))
            low = pivot;
        else
            high = pivot;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return low;
        if (excludes(middle))
            low = middle;
        else
            high = middle;
    }
}
/**
 * The upper bound: the mirror image of the lower one. It is at or below the pivot if and only if the mirrored test
 * rejects.
 */
function scoreUpperBound(counts, critical, pivot) {
    return 0 - scoreLowerBound(mirrorCounts(counts), critical, pivot === undefined ? undefined : 0 - pivot);
}

;// CONCATENATED MODULE: ./build/compare/weigh-evidence.js








/** Right or wrong answers of independent samples: Tango's score test with exactly calibrated critical values. */
function weighCounts(counts, { margin, tolerance }, levels) {
    const { pairs } = counts;
    const mirrored = mirrorCounts(counts);
    const okCritical = criticalValue({ pairs, difference: -margin, level: levels.ok });
    const regressionCritical = criticalValue({ pairs, difference: tolerance, level: levels.regression });
    const riseCritical = tolerance === 0 && levels.regression === levels.improvement
        ? regressionCritical
        : criticalValue({ pairs, difference: 0, level: levels.improvement });
    const low = scoreLowerBound(counts, okCritical, -margin);
    return {
        ok: tangoScore(counts, -margin) >= okCritical,
        regression: tangoScore(mirrored, tolerance) >= regressionCritical,
        improvement: tangoScore(counts, 0) >= riseCritical && low >= 0,
        pOk: exactPValue(counts, -margin),
        pRegression: exactPValue(mirrored, tolerance),
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
    const mirrored = mirrorCounts(counts);
    const okLog = logEProcess(counts, -margin, bets);
    const regressionLog = logEProcess(mirrored, tolerance, bets);
    const { ok, regression, improvement } = levels;
    const low = anytimeLowerBound(counts, { bets, level: ok, pivot: -margin });
    return {
        ok: okLog >= -Math.log(ok),
        regression: regressionLog >= -Math.log(regression),
        improvement: logEProcess(counts, 0, bets) >= -Math.log(improvement) && low >= 0,
        pOk: Math.min(1, Math.exp(-okLog)),
        pRegression: Math.min(1, Math.exp(-regressionLog)),
        low,
        high: anytimeUpperBound(counts, { bets, level: regression, pivot: -tolerance }),
        cautious: false,
    };
}
/**
 * Scores between 0 and 1, or samples in groups: Student's t on the mean difference, cluster-robust where there are
 * groups. The claims are read off the bounds.
 */
function weighMeans(clusters, { margin, tolerance }, levels) {
    const upward = makeMeanBound(clusters);
    const downward = makeMeanBound({ sums: clusters.sums.map((sum) => 0 - sum), sizes: clusters.sizes });
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
function compareOutcomes({ outcomes, excluded, gate, discordanceAssumed = DEFAULT_DISCORDANCE, stop, }) {
    const counts = countOutcomes(outcomes);
    const { n, bothRight, losses, gains, bothWrong, baselineSum, candidateSum } = counts;
    const { evidence, levels, early } = weigh({ counts, outcomes, gate, stop });
    const tooFewGroups = counts.groups !== null && counts.groups < LEAST_GROUPS && gate.rule !== 'threshold';
    const total = candidateSum - baselineSum;
    const decided = decideVerdict(evidence, gate, total + gate.margin * n >= -ROUNDING * n);
    const curtailed = stop?.decision.by === 'curtailed';
    const verdict = n === 0 || tooFewGroups ? 'inconclusive' : curtailed ? stop.decision.verdict : decided;
    const passed = curtailed ? stop.decision.passed : decidePassed(verdict, gate, n);
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
function weigh({ counts, outcomes, gate, stop, }) {
    const plain = counts.binary && counts.groups === null;
    const paired = { pairs: counts.n, downs: counts.losses, ups: counts.gains };
    const early = stop !== undefined && stop.decision.by !== 'final';
    if (early && !plain)
        throw new Error('Only right or wrong answers of independent samples may stop early.');
    if (early) {
        const { early: levels, bets } = stop.plan;
        return { evidence: weighPrefix(paired, gate, { levels, bets }), levels, early };
    }
    const levels = stop?.plan.final ?? (0,gate_test/* claimLevels */.o)(gate);
    const evidence = plain ? weighCounts(paired, gate, levels) : weighMeans(clusterDifferences(outcomes), gate, levels);
    return { evidence, levels, early };
}
/** A threshold is met despite this much rounding noise per sample: 0.29 · 100 is not quite 29. */
const ROUNDING = 1e-12;
/** Confidence of the intervals of single proportions, two-sided. */
const SHOWN_LEVEL = 0.95;
function proportion(sum, n) {
    const { low, high } = wilsonInterval(sum, n, normal_normalUpperQuantile((1 - SHOWN_LEVEL) / 2));
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
        smallestDetectable: smallestDetectableDrop({ samples: n, gate, discordanceAssumed }),
        feasible: isFeasible(n, gate),
    };
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ claimLevels),
/* harmony export */   r: () => (/* binding */ defaultOnInconclusive)
/* harmony export */ });
/**
 * A gate that must prove harm lets a doubtful candidate through with a warning; one that asks for proof of quality
 * does not.
 */
const defaultOnInconclusive = {
    'no-regression': 'warn',
    'not-worse': 'fail',
    threshold: 'fail',
};
/**
 * The error rates of the claims under a rule. The threshold claims nothing: its interval is shown at alpha on both
 * sides.
 */
function claimLevels({ rule, alpha, beta }) {
    switch (rule) {
        case 'no-regression':
            return { ok: beta, regression: alpha, improvement: alpha };
        case 'not-worse':
            return { ok: alpha, regression: beta, improvement: alpha };
        case 'threshold':
            return { ok: alpha, regression: alpha, improvement: alpha };
    }
}


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   SH: () => (/* binding */ methodTitle),
/* harmony export */   tK: () => (/* binding */ describeMethod)
/* harmony export */ });
/* harmony import */ var _describe_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1444);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2823);
/* harmony import */ var _samples_needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4350);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5708);




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
                ` at ${target.provider}${target.prompt === '' ? '' : `, with ${target.prompt}`}: ${answersOf(target)}`,
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
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.answered)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(target.samples, 'sample')} answered`,
        ...(target.failed > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.failed)} failed`] : []),
        ...(target.unscored > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.unscored)} unscored`] : []),
        ...(target.refused > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.refused)} refused`] : []),
        ...(target.truncated > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(target.truncated)} cut off at the completion limit`] : []),
    ].join(', ');
}
function formatProbability(probability) {
    return probability < 0.0001 ? 'below 0.0001' : `= ${probability.toFixed(4)}`;
}


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ moodEmoji),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   WR: () => (/* binding */ describeVerdicts)
/* harmony export */ });
/* unused harmony export isRightOrWrong */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _samples_needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);


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
/** Whether each answer was plainly right or wrong, so that losses and gains are broken and fixed answers. */
function isRightOrWrong({ n, bothRight, losses, gains, baseline, candidate }) {
    const close = (count, share) => Math.abs(count - share * n) < 1e-6 * Math.max(1, n);
    return close(bothRight + losses, baseline.value) && close(bothRight + gains, candidate.value);
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
        ...(overruled ? task.reasons.slice(0, 1).map(asSentence) : []),
    ];
    return {
        mood: moodOf(task.passed, comparison),
        claim: overruled ? `${claim}, but the gate fails` : claim,
        evidence: sentences.filter((sentence) => sentence !== '').join(' '),
    };
}
function moodOf(passed, { verdict }) {
    if (!passed)
        return 'bad';
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
    const [fixed, broke] = isRightOrWrong(comparison)
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
            const needed = (0,_samples_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesNeeded */ .H)(comparison);
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

/***/ 4871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricRows)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

/**
 * Accuracy, cost per 1,000 calls, latency p50 and p95. None without a comparison: when too many calls failed, the
 * numbers of those that did not would say little and look like much.
 */
function metricRows({ comparison, targets }) {
    if (comparison === null || comparison.n === 0)
        return [];
    const { baseline, candidate } = targets;
    return [
        {
            metric: 'accuracy',
            baseline: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(comparison.baseline.value),
            candidate: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(comparison.candidate.value),
            difference: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPoints */ .t0)(comparison.difference)} points`,
            interval: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(comparison.interval),
        },
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
    const digits = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usdDigits */ .zZ)(before ?? 0, after ?? 0);
    return [row('cost per 1,000 calls', before, after, 'unknown', (usd) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(usd, digits))];
}
function latencyRow(metric, before, after) {
    if (before === undefined && after === undefined)
        return [];
    const digits = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .msDigits */ .lL)(before ?? 0, after ?? 0);
    return [row(metric, before, after, '–', (ms) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(ms, digits))];
}
function row(metric, before, after, missing, format) {
    return {
        metric,
        baseline: before === undefined ? missing : format(before),
        candidate: after === undefined ? missing : format(after),
        difference: before === undefined || after === undefined ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(after - before, before, format),
        interval: '',
    };
}


/***/ }),

/***/ 4350:
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

/***/ 5708:
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

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ textComparison),
  x: () => (/* binding */ textInterval)
});

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(5566);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
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

// EXTERNAL MODULE: ./build/render/metric-rows.js
var metric_rows = __webpack_require__(4871);
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


/***/ })

};
