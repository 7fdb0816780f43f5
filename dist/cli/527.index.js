export const id = 527;
export const ids = [527];
export const modules = {

/***/ 36527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSelfTest: () => (/* binding */ runSelfTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/files/open-answer-store.js + 2 modules
var open_answer_store = __webpack_require__(24324);
// EXTERNAL MODULE: ./build/make-world.js + 39 modules
var make_world = __webpack_require__(84013);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/scrub-secrets.js + 1 modules
var scrub_secrets = __webpack_require__(41550);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
;// CONCATENATED MODULE: ./build/render/self-test-text.js




/** What the self-test found out, task by task, for a terminal of `columns` columns. */
function renderSelfTest({ tasks }, { colour, columns }) {
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const width = Math.max(60, columns) - 2;
    const blocks = tasks.map((task) => {
        const said = 'failure' in task
            ? [task.failure.what, task.failure.evidence, task.failure.remedy]
            : [
                ...task.reasons,
                `${(0,numbers/* formatPlural */.yk)(task.calls, 'call')} in this run, ${(0,numbers/* formatKnownUsd */.t9)(task.usd)}. This time the gate said: ${task.verdict}.`,
            ];
        const lines = said
            .filter((text) => text !== '')
            .flatMap((text) => (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)(text, 1_000), width - 2))
            .map((line) => `  ${line}`);
        return [paint('bold', (0,escape_log/* escapeLogValue */.t6)(task.name)), ...lines].join('\n');
    });
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${blocks.join('\n\n')}\n`);
}

// EXTERNAL MODULE: ./build/settings/keys-of.js
var keys_of = __webpack_require__(67306);
// EXTERNAL MODULE: ./build/steps/load-tasks.js
var load_tasks = __webpack_require__(55893);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(50337);
;// CONCATENATED MODULE: ./build/stats/clopper-pearson-interval.js

/**
 * The exact interval of a proportion, two-sided at `level`: beta quantiles. Clopper & Pearson, Biometrika 26 (1934)
 * 404\u2013413.
 */
function clopperPearsonInterval(successes, trials, level) {
    const tail = (1 - level) / 2;
    return {
        low: successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
        high: successes === trials ? 1 : 1 - betaQuantile(tail, trials - successes, successes + 1),
    };
}
/** The x with I_x(a, b) = p, by bisection down to the last bit. */
function betaQuantile(p, a, b) {
    let low = 0;
    let high = 1;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if ((0,incomplete_beta/* incompleteBeta */.J)({ a, b, x: middle, y: 1 - middle }).lower < p)
            low = middle;
        else
            high = middle;
    }
}

// EXTERNAL MODULE: ./build/stats/critical-value.js
var critical_value = __webpack_require__(28223);
// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/stats/rejection-probability.js
var rejection_probability = __webpack_require__(72913);
// EXTERNAL MODULE: ./build/stats/binomial.js
var binomial = __webpack_require__(16871);
// EXTERNAL MODULE: ./build/stats/paired-counts.js
var paired_counts = __webpack_require__(20752);
// EXTERNAL MODULE: ./build/stats/tango-score.js
var tango_score = __webpack_require__(84438);
// EXTERNAL MODULE: ./build/compare/decide-verdict.js
var decide_verdict = __webpack_require__(63210);
// EXTERNAL MODULE: ./build/compare/gate-test.js
var gate_test = __webpack_require__(80034);
;// CONCATENATED MODULE: ./build/compare/failure-rate.js






/**
 * How often a gate fails over so many independent samples when nothing has changed and this share of the answers differs all the same,
 * as many for the better as for the worse. Exact: summed over all outcomes, but for tails of less than 1e-9.
 */
function failureRate({ pairs, gate, discordance }) {
    if (pairs <= 0)
        return 1;
    const levels = (0,gate_test/* claimLevels */.o)(gate);
    const { mostDiscordance } = gate;
    const ok = (0,critical_value/* criticalValue */.z)({ pairs, difference: -gate.margin, level: levels.ok, mostDiscordance });
    const regression = (0,critical_value/* criticalValue */.z)({ pairs, difference: gate.tolerance, level: levels.regression, mostDiscordance });
    const fails = (downs, ups) => {
        const counts = { pairs, downs, ups };
        const claims = {
            ok: (0,tango_score/* tangoScore */.o)(counts, -gate.margin) >= ok,
            regression: (0,tango_score/* tangoScore */.o)((0,paired_counts/* mirrorCounts */.U)(counts), gate.tolerance) >= regression,
            improvement: false,
        };
        const within = ups - downs + gate.margin * pairs >= -1e-12 * pairs;
        return !(0,decide_verdict/* decidePassed */.l)((0,decide_verdict/* decideVerdict */.A)(claims, gate, within), gate, pairs);
    };
    let sum = 0;
    const differing = { trials: pairs, p: discordance, q: 1 - discordance };
    const [least, most] = likely(pairs, discordance);
    for (let count = least; count <= most; count += 1) {
        const weight = (0,binomial/* binomialPmf */.z6)(count, differing);
        const half = { trials: count, p: 0.5, q: 0.5 };
        const [from, to] = likely(count, 0.5);
        let failing = 0;
        for (let downs = from; downs <= to; downs += 1) {
            if (fails(downs, count - downs))
                failing += (0,binomial/* binomialPmf */.z6)(downs, half);
        }
        sum += weight * failing;
    }
    return Math.min(1, sum);
}
/** Counts within seven standard deviations. */
function likely(trials, p) {
    const span = 7 * Math.sqrt(trials * p * (1 - p)) + 7;
    return [Math.max(0, Math.floor(trials * p - span)), Math.min(trials, Math.ceil(trials * p + span))];
}

// EXTERNAL MODULE: ./build/compare/is-right-or-wrong.js
var is_right_or_wrong = __webpack_require__(78767);
// EXTERNAL MODULE: ./build/compare/plan-gate.js
var plan_gate = __webpack_require__(39793);
// EXTERNAL MODULE: ./build/compare/say-numbers.js
var say_numbers = __webpack_require__(63104);
;// CONCATENATED MODULE: ./build/compare/judge-self-test.js










const LEVEL = 0.95;
/** More trials than this cost more than other samples. */
const MOST_TRIALS = 100;
/**
 * What two rounds of answers of one model say about a gate: how many differ for no reason, how often the gate would fail for no reason,
 * and what margin and how many trials go with that. `comparison` is of the second round against the first.
 */
function judgeSelfTest(comparison, gate, trials) {
    const { n, losses, gains, baseline, candidate, verdict } = comparison;
    const differing = losses + gains;
    if (n === 0) {
        const nothing = (0,known/* unknown */.L5)('no pair of answers was scored');
        return {
            ...{ n, differing, discordance: null, accuracy: null, verdict },
            ...{ failureRate: nothing, failureRateAtMost: nothing },
            advice: { discordance: null, margin: null, trials: null },
            reasons: ['No pair of answers was scored, so nothing can be said.'],
        };
    }
    const { low, high } = clopperPearsonInterval(differing, n, LEVEL);
    const discordance = { value: differing / n, low, high, level: LEVEL };
    const isPlain = trials === 1 && (0,is_right_or_wrong/* isRightOrWrong */.N)(comparison);
    const rateAt = (share) => isPlain
        ? (0,known/* known */.eO)(failureRate({ pairs: n, gate, discordance: Math.min(1, share) }))
        : (0,known/* unknown */.L5)('it is computed for right or wrong answers of one trial alone');
    const found = {
        ...{ n, differing, discordance, verdict },
        accuracy: { first: baseline.value, second: candidate.value },
        failureRate: rateAt(discordance.value),
        failureRateAtMost: rateAt(high),
        advice: {
            discordance: Math.ceil(high * 1000) / 1000,
            margin: smallestShownMargin(n, gate, discordance.value),
            trials: trialsForMargin(n, gate, discordance.value),
        },
    };
    return { ...found, reasons: explain(found, gate) };
}
/** In tenths of a point; null where none below half would do. */
function smallestShownMargin(n, gate, discordance) {
    const level = (0,gate_test/* claimLevels */.o)(gate).ok;
    const isShown = (tenths) => {
        const margin = tenths / 1000;
        const critical = (0,critical_value/* criticalValue */.z)({ pairs: n, difference: -margin, level, mostDiscordance: gate.mostDiscordance });
        const rates = { down: discordance / 2, up: discordance / 2 };
        return (0,rejection_probability/* rejectionProbability */.j)({ pairs: n, difference: -margin, critical }, rates) >= plan_gate/* PLANNED_POWER */.dx;
    };
    if (!isShown(500))
        return null;
    let short = 0;
    let enough = 500;
    while (enough - short > 1) {
        const middle = Math.floor((short + enough) / 2);
        if (isShown(middle))
            enough = middle;
        else
            short = middle;
    }
    return enough / 1000;
}
/** Averaging k trials divides the variance of the noise by k: k = \u03c0((z_\u03b1 + z_0.2)/\u03b4)\u00b2/n. */
function trialsForMargin(n, { alpha, margin }, discordance) {
    const z = (0,normal/* normalUpperQuantile */.tn)(alpha) + (0,normal/* normalUpperQuantile */.tn)(1 - plan_gate/* PLANNED_POWER */.dx);
    const needed = Math.max(1, Math.ceil((discordance * (z / margin) ** 2) / n));
    return needed > MOST_TRIALS ? null : needed;
}
function explain({ n, differing, discordance, failureRate: rate, failureRateAtMost: worst, advice }, gate) {
    const percent = (share) => `${(share * 100).toFixed(1)} %`;
    const noise = discordance === null
        ? ''
        : `${differing} of ${(0,say_numbers/* sayCount */.j2)(n, 'answer')} differ although nothing changed: ${percent(discordance.value)} (95 % ${percent(discordance.low)} to ${percent(discordance.high)}).`;
    const failing = rate.known && worst.known
        ? [
            `With such noise this gate fails an unchanged model in ${percent(rate.value)} of runs, at most in ${percent(worst.value)}.`,
        ]
        : [];
    const margin = advice.margin === null
        ? [
            `With ${(0,say_numbers/* sayCount */.j2)(n, 'sample')} no margin below 50 points can be shown to hold dependably: more samples are needed.`,
        ]
        : advice.margin > gate.margin
            ? [
                `An unchanged model is shown to be not worse by ${(0,say_numbers/* sayPoints */.Bd)(gate.margin)} in fewer than 80 of 100 runs; by ${(0,say_numbers/* sayPoints */.Bd)(advice.margin)} it is. Raise gate.margin, or take more samples.`,
            ]
            : [
                `The margin of ${(0,say_numbers/* sayPoints */.Bd)(gate.margin)} suits: an unchanged model is shown to be not worse in at least 80 of 100 runs.`,
            ];
    const trials = advice.trials === null
        ? [`More than ${MOST_TRIALS} trials would be needed to average the noise out: take more samples instead.`]
        : advice.trials === 1
            ? ['One trial is enough for this noise.']
            : [`With gate.trials: ${advice.trials} the noise would average out far enough for the margin.`];
    const planning = advice.discordance === null
        ? []
        : [
            `With gate.discordance: ${advice.discordance} later runs are planned with this noise as the least that will differ.`,
        ];
    return [noise, ...failing, ...margin, ...trials, ...planning];
}

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/steps/carry-out-task.js + 60 modules
var carry_out_task = __webpack_require__(40611);
// EXTERNAL MODULE: ./build/steps/prepare-task.js + 9 modules
var prepare_task = __webpack_require__(48361);
// EXTERNAL MODULE: ./build/steps/resolve-locked.js
var resolve_locked = __webpack_require__(87839);
;// CONCATENATED MODULE: ./build/steps/self-test.js





/**
 * Asks the baseline of a task a second time, as further trials, and judges what differs: nothing else has changed. The first round is
 * that of every gate, so that it need not be paid again; the second is kept under names of its own.
 */
async function selfTest(settings, plan, world) {
    const task = againstItself(await (0,resolve_locked/* resolveLocked */.l)(settings, plan, world));
    const prepared = await (0,prepare_task/* prepareTask */.t)(task, plan, world);
    const estimate = prepared.status === 'ready' ? prepared.draft.current().estimate : null;
    if (estimate !== null) {
        const { calls, usd } = estimate.evaluation;
        const cost = usd.known ? `at most $${usd.value.toFixed(2)}` : `at a cost that is not known (${usd.reason})`;
        world.progress({ kind: 'step', task: task.name, text: `${calls} calls, ${cost}, less what is kept already` });
    }
    const report = prepared.status === 'ended' ? prepared.report : await (0,carry_out_task/* carryOutTask */.D)(prepared, plan, world);
    if (report.comparison === null)
        return { name: task.name, failure: report.failure ?? withoutVerdict(report.reasons) };
    const { baseline, candidate } = report.targets;
    return {
        name: task.name,
        ...judgeSelfTest(report.comparison, settings.gate, task.trials),
        calls: (baseline?.calls ?? 0) + (candidate?.calls ?? 0),
        usd: report.cost.evaluationUsd,
    };
}
function againstItself(task) {
    if (task.baseline.model.kind === 'recorded') {
        throw new failure/* Failure */.H({
            kind: 'configuration',
            what: `The baseline of the task ${task.name} cannot be asked again.`,
            evidence: 'Its answers were recorded elsewhere.',
            remedy: 'Name the model that gave them, or leave the task out by --task.',
        });
    }
    return {
        ...task,
        candidate: { ...task.baseline, firstTrial: task.trials },
        references: new Map(),
        slices: [],
        guards: [],
        // All answers are wanted, also of a gate that could not pass.
        gate: { ...task.gate, earlyStop: false, onInconclusive: 'warn' },
    };
}
function withoutVerdict(reasons) {
    return {
        kind: 'data',
        what: reasons[0] ?? 'Nothing was evaluated.',
        evidence: reasons.slice(1).join(' '),
        remedy: 'Mend what is named and run the same command again.',
    };
}

// EXTERNAL MODULE: ./build/terminal/show-progress.js
var show_progress = __webpack_require__(30194);
;// CONCATENATED MODULE: ./build/cli/self-test.js











/** The baseline against itself: what differs for no reason, and how often the gate would fail for none. */
async function runSelfTest({ options }, terminal) {
    const { tasks, baseFolder } = await (0,load_tasks/* loadTasks */.h6)(options.config, { onlyTask: options.task });
    const answers = (0,open_answer_store/* openAnswerStore */.i)({
        journalPath: (0,external_node_path_.join)(options['report-directory'], 'self-test', 'predictions.jsonl'),
        cacheFolder: (0,open_answer_store/* answerCacheFolder */.V)(baseFolder),
        resume: true,
    });
    const progress = (0,show_progress/* showProgress */.R)(terminal.stderr, Date.now, escape_log/* escapeLog */.Ah);
    const world = (0,make_world/* makeWorld */.B)({ baseFolder, environment: terminal.environment, progress, answers });
    try {
        const report = {
            schemaVersion: 1,
            tasks: [],
        };
        const plan = {
            training: 'adopt',
            evaluate: true,
            concurrency: options.concurrency,
            seed: '',
            withoutKey: 'fail',
        };
        const keys = (0,keys_of/* keysOf */.Y)(tasks, terminal.environment);
        for (const task of tasks)
            report.tasks.push((0,scrub_secrets/* scrubSecrets */.Z)(await selfTest(task, plan, world), keys));
        answers.finish();
        terminal.stdout(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderSelfTest(report, terminal));
        return exitCodeOfTasks(report);
    }
    finally {
        answers.close();
        await world.close();
    }
}
function exitCodeOfTasks({ tasks }) {
    const kinds = tasks.map((task) => ('failure' in task ? task.failure.kind : null));
    for (const kind of ['outside', 'configuration', 'data'])
        if (kinds.includes(kind))
            return exit_code/* failureExitCodes */.PV[kind];
    return exit_code/* exitCodes */.hS.passed;
}


/***/ })

};
