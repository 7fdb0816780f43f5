export const id = 746;
export const ids = [746];
export const modules = {

/***/ 65746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEstimate: () => (/* binding */ runEstimate)
});

// EXTERNAL MODULE: ./build/cost/price-table.js
var price_table = __webpack_require__(29612);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/evaluate/answer-store.js
var answer_store = __webpack_require__(82566);
// EXTERNAL MODULE: ./build/make-world.js + 39 modules
var make_world = __webpack_require__(84013);
// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(95566);
// EXTERNAL MODULE: ./build/render/describe-break-even.js
var describe_break_even = __webpack_require__(66891);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(25708);
;// CONCATENATED MODULE: ./build/render/estimate-text.js






/** What a run would take and could find out, task by task, for a terminal of `columns` columns. */
function renderEstimateText(report, { colour, columns }) {
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const width = Math.max(60, columns) - indent;
    const blocks = report.tasks.map((task) => [
        paint('bold', (0,escape_log/* escapeLogValue */.t6)(task.name)),
        ...describeEstimate(task).flatMap((statement) => lines(statement, width, paint)),
        ...task.refusals.flatMap((refusal) => lines({ label: 'Refused', phrases: [refusal] }, width, paint)),
    ].join('\n'));
    const source = `Prices as published on ${report.priceTableDate}. No call was made.`;
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...blocks, source].join('\n\n')}\n`);
}
const indent = 18;
function lines({ label, phrases }, width, paint) {
    const colour = label === 'Refused' ? 'red' : 'dim';
    return (0,column_width/* wrapColumns */.cd)((0,escape_log/* escapeLogValue */.t6)((0,statement/* plainPhrases */.f6)(phrases), 2_000), width).map((line, index) => `  ${index === 0 ? paint(colour, label.toLowerCase().padEnd(indent - 2)) : ' '.repeat(indent - 2)}${line}`);
}
function describeEstimate(task) {
    return [
        { label: 'Data', phrases: [describeData(task)] },
        ...describeTraining(task),
        { label: 'Evaluation', phrases: [describeEvaluation(task)] },
        ...task.targets.map((target) => ({ label: (0,statement/* capitalised */.Iu)(target.name), phrases: describeTarget(target) })),
        { label: 'Gate', phrases: [describeGate(task.gate)] },
        ...(task.breakEven === null ? [] : (0,describe_break_even/* explainBreakEven */.De)(task.breakEven)),
    ];
}
function describeData({ data }) {
    const { errors, heldOutSamples, trainingExamples, warnings } = data;
    const parts = [
        ...(trainingExamples === 0 ? [] : [(0,numbers/* formatPlural */.yk)(trainingExamples, 'training example')]),
        (0,numbers/* formatPlural */.yk)(heldOutSamples, 'held-out sample'),
    ];
    const findings = errors + warnings === 0 ? 'no findings' : `${(0,numbers/* formatPlural */.yk)(errors, 'error')}, ${(0,numbers/* formatPlural */.yk)(warnings, 'warning')}`;
    return `${parts.join(', ')}: ${findings}`;
}
function describeTraining({ training, trainedModel }) {
    if (training === null || trainedModel === null)
        return [];
    const { epochs, tokens, usd } = training;
    const trained = tokens * epochs;
    const price = usd.known && trained > 0 ? ` at ${(0,numbers/* formatUsd */.UK)((usd.value / trained) * 1e6)} per million` : '';
    const phrases = [
        `${(0,numbers/* formatKnownUsd */.t9)(usd)}: ${(0,numbers/* formatPlural */.yk)(tokens, 'token')} \u00d7 ${(0,numbers/* formatPlural */.yk)(epochs, 'epoch')}${price}, `,
        { code: trainedModel.baseModel },
        ` at ${trainedModel.provider}`,
    ];
    return [{ label: 'Training', phrases }];
}
function describeEvaluation({ evaluation, targets }) {
    const { calls, promptTokens, usd } = evaluation;
    const unknown = targets.find((target) => !target.usd.known)?.usd;
    const sum = targets.reduce((total, target) => total + (target.usd.known ? target.usd.value : 0), 0);
    const expected = unknown === undefined ? `about ${(0,numbers/* formatUsd */.UK)(sum)}` : (0,numbers/* formatKnownUsd */.t9)(unknown);
    const most = usd.known ? `at most ${(0,numbers/* formatUsd */.UK)(usd.value)}` : `upper bound ${(0,numbers/* formatKnownUsd */.t9)(usd)}`;
    return `${expected}; ${most}: ${(0,numbers/* formatPlural */.yk)(calls, 'call')}, ${(0,numbers/* formatPlural */.yk)(promptTokens, 'prompt token')}`;
}
function describeTarget(target) {
    const { calls, completionTokens, model, promptTokens, provider, usdPer1000Calls } = target;
    if (calls === 0)
        return [{ code: model }, ': nothing is called'];
    const each = (tokens) => (0,numbers/* formatCount */.B4)(Math.round(tokens / Math.max(1, calls)));
    const answer = completionTokens === null ? '' : ` and ${each(completionTokens)} completion`;
    const price = usdPer1000Calls.known
        ? `${(0,numbers/* formatUsd */.UK)(usdPer1000Calls.value)} for 1,000 calls`
        : `price of 1,000 calls ${(0,numbers/* formatKnownUsd */.t9)(usdPer1000Calls)}`;
    return [{ code: model }, ` at ${provider}: ${each(promptTokens)} prompt${answer} tokens a call, ${price}`];
}
function describeGate(gate) {
    const { discordanceAssumed, feasible, margin, questions, rule, samples, samplesForMargin, samplesNeeded } = gate;
    const of = questions === samples ? '' : ` (${(0,numbers/* formatPlural */.yk)(questions, 'different question')})`;
    const have = `${rule} with a margin of ${(0,numbers/* formatPoints */.Xf)(margin)} over ${(0,numbers/* formatPlural */.yk)(samples, 'sample')}${of}`;
    if (rule === 'threshold')
        return `${have}: the plain difference decides, whatever chance did to it`;
    if (!feasible)
        return `${have}: too few for any proof; it takes at least ${(0,numbers/* formatCount */.B4)(samplesNeeded)}`;
    const found = gate.smallestDetectable >= 1
        ? 'no drop is found in 80 of 100 runs'
        : `a drop of ${(0,numbers/* formatDetectable */.zb)(gate.smallestDetectable)} is found in 80 of 100 runs`;
    const wanted = samplesForMargin === null ? '' : `; to decide on the margin takes about ${(0,numbers/* formatCount */.B4)(round(samplesForMargin))}`;
    return `${have}: ${found}${wanted} (if ${(0,numbers/* formatPercent */.l9)(discordanceAssumed, 0)} of the answers differ)`;
}
/** Two digits: it is no better known. */
function round(samples) {
    return Number(samples.toPrecision(2));
}

// EXTERNAL MODULE: ./build/compare/plan-gate.js
var plan_gate = __webpack_require__(39793);
// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
;// CONCATENATED MODULE: ./build/compare/samples-to-decide.js


/**
 * About how many samples it takes so that in 80 of 100 runs the gate decides on a drop of its margin: that it is shown when it is there
 * (`no-regression`), or ruled out when there is no drop (`not-worse`). N = \u03c0((z_\u03b1 + z_0.2) / d)\u00b2, with \u03c0 the share of answers that
 * differ and d the drop (less the tolerance, where harm is to be shown). Null for `threshold`, which claims nothing.
 */
function samplesToDecide({ rule, margin, tolerance, alpha }, discordance = plan_gate/* DEFAULT_DISCORDANCE */.uV) {
    if (rule === 'threshold')
        return null;
    const drop = rule === 'no-regression' ? margin - tolerance : margin;
    const z = (0,normal/* normalUpperQuantile */.tn)(alpha) + (0,normal/* normalUpperQuantile */.tn)(1 - plan_gate/* PLANNED_POWER */.dx);
    return Math.ceil(Math.max(discordance, drop) * (z / drop) ** 2);
}

// EXTERNAL MODULE: ./build/cost/estimate-break-even.js
var estimate_break_even = __webpack_require__(78067);
// EXTERNAL MODULE: ./build/cost/price-calls.js
var price_calls = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/dataset/load-token-counter.js
var load_token_counter = __webpack_require__(32758);
// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/evaluate/build-call.js
var build_call = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/evaluate/reasoning-models.js
var reasoning_models = __webpack_require__(23909);
// EXTERNAL MODULE: ./build/evaluate/target.js
var evaluate_target = __webpack_require__(64917);
// EXTERNAL MODULE: ./build/steps/build-targets.js + 7 modules
var build_targets = __webpack_require__(21482);
// EXTERNAL MODULE: ./build/steps/check-feasible.js
var check_feasible = __webpack_require__(36512);
// EXTERNAL MODULE: ./build/steps/check-lifetime.js + 1 modules
var check_lifetime = __webpack_require__(32056);
// EXTERNAL MODULE: ./build/steps/estimate-costs.js + 2 modules
var estimate_costs = __webpack_require__(79773);
// EXTERNAL MODULE: ./build/steps/prepare-graders.js
var prepare_graders = __webpack_require__(48274);
// EXTERNAL MODULE: ./build/steps/read-datasets.js + 1 modules
var read_datasets = __webpack_require__(93039);
// EXTERNAL MODULE: ./build/steps/resolve-locked.js
var resolve_locked = __webpack_require__(87839);
;// CONCATENATED MODULE: ./build/steps/estimate-task.js



















/** All that can be known about a task without a key and without a call: tokens, cost, what its gate can find out, break-even. */
async function estimateTask(settings, world) {
    const task = await (0,resolve_locked/* resolveLocked */.l)(settings, { training: 'create' }, world);
    const datasets = await (0,read_datasets/* readDatasets */.q)(task, world);
    const targets = await (0,build_targets/* buildTargets */.T)(task, datasets.samples, world);
    const graders = await (0,prepare_graders/* prepareGraders */.u)(task, datasets.samples, world);
    const { training, evaluation } = await (0,estimate_costs/* estimateCosts */.N1)({ task, datasets, targets, grader: graders.grader });
    const counterOf = await (0,load_token_counter.loadCountersOf)((0,by_target/* listTargets */.nJ)(targets).map(([, { model }]) => model));
    const counted = (0,by_target/* mapTargets */.hu)(targets, (target) => countCalls(target, datasets.samples, counterOf(target.model)));
    const { baseline, candidate } = counted;
    const { errors, warnings } = datasets.report.summary;
    const trained = datasets.report.files.filter(({ role }) => role === 'train');
    return {
        name: task.name,
        data: {
            trainingExamples: trained.reduce((sum, { examples }) => sum + examples, 0),
            heldOutSamples: datasets.samples.length,
            errors,
            warnings,
        },
        training,
        trainedModel: task.fineTune === null ? null : { provider: task.fineTune.provider.name, baseModel: task.fineTune.baseModel },
        evaluation,
        targets: (0,by_target/* listTargets */.nJ)(counted).map(([name, calls]) => estimate_task_describeTarget(name, calls, task.trials)),
        gate: estimateGate(task, datasets.samples),
        breakEven: training === null || task.candidate.model.kind !== 'tuned'
            ? null
            : (0,estimate_break_even/* estimateBreakEven */.K)({ basis: 'estimated', trainingUsd: training.usd, baseline, candidate }),
        refusals: [
            ...(errors === 0 ? [] : [`The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}.`]),
            ...(await findRefusals([
                () => (0,check_feasible/* checkFeasible */.C)(task, datasets.samples),
                () => checkTraining(task, training?.usd ?? (0,known/* known */.eO)(0), world.nowMs()),
                () => (0,estimate_costs/* checkBudget */.Ik)(`tasks.${task.name}.budget.max-usd`, task.maxEvaluationUsd, evaluation.usd),
            ])),
        ],
    };
}
/** Answers are taken to be as long as those that are expected. */
function countCalls(target, samples, counter) {
    const { provider, model, price } = target;
    if (!(0,evaluate_target/* isCalled */.A)(target)) {
        const tokens = { known: false, reason: `the answers in ${model} were recorded` };
        return { provider, model, price, isRecorded: true, calls: 0, promptTokens: 0, tokens };
    }
    let promptTokens = 0;
    let completionTokens = 0;
    const empty = counter.countExample([{ role: 'assistant', content: '' }]);
    for (const sample of samples) {
        const { messages, tools } = (0,build_call/* buildCall */.d)(target, sample).call;
        promptTokens += counter.countExample(messages, tools);
        completionTokens += counter.countExample([sample.expected]) - empty;
    }
    return {
        provider,
        model,
        price,
        isRecorded: false,
        calls: samples.length,
        promptTokens,
        tokens: provider !== 'local' && (0,reasoning_models/* reasonsBeforeAnswering */.ls)(target)
            ? { known: false, reason: `how long ${model} reasons before it answers cannot be foreseen` }
            : { known: true, value: { promptTokens, cachedPromptTokens: 0, completionTokens } },
    };
}
function estimate_task_describeTarget(name, counted, trials) {
    const { provider, model, calls, isRecorded, promptTokens, tokens } = counted;
    const priced = tokens.known ? (0,price_calls/* priceCalls */.V)(counted, tokens.value) : (0,known/* unknown */.L5)(tokens.reason);
    const usd = isRecorded ? (0,known/* known */.eO)(0) : priced;
    const perCall = calls === 0 ? (0,known/* unknown */.L5)('nothing is called') : timesKnown(usd, 1 / calls);
    return {
        name,
        provider,
        model,
        calls: calls * trials,
        promptTokens: promptTokens * trials,
        completionTokens: tokens.known ? tokens.value.completionTokens * trials : null,
        usd: timesKnown(usd, trials),
        usdPer1000Calls: timesKnown(perCall, 1000),
    };
}
function timesKnown(amount, factor) {
    return amount.known ? (0,known/* known */.eO)(amount.value * factor) : amount;
}
function estimateGate({ gate }, samples) {
    const questions = new Set(samples.map(({ group, id }) => group ?? id)).size;
    const { feasible, samplesNeeded, smallestDetectable, discordanceAssumed } = (0,plan_gate/* planGate */.ft)({
        samples: questions,
        gate,
        discordanceAssumed: gate.discordanceAssumed,
    });
    return {
        rule: gate.rule,
        margin: gate.margin,
        samples: samples.length,
        questions,
        feasible,
        samplesNeeded,
        smallestDetectable,
        samplesForMargin: samplesToDecide(gate),
        discordanceAssumed,
    };
}
/** What the run would say before it begins, all of it. */
async function findRefusals(checks) {
    const refusals = [];
    for (const check of checks) {
        try {
            await check();
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            refusals.push([error.message, error.evidence, error.remedy].map(statement/* asSentence */.KG).join(' '));
        }
    }
    return refusals;
}
/** By published dates alone: no service is asked. */
async function checkTraining(task, usd, nowMs) {
    if (task.fineTune === null)
        return;
    await (0,check_lifetime/* checkLifetime */.o)(task, task.fineTune, { readShutdown: async () => null }, nowMs);
    (0,estimate_costs/* checkBudget */.Ik)(`tasks.${task.name}.fine-tune.max-usd`, task.fineTune.maxUsd, usd);
}

// EXTERNAL MODULE: ./build/steps/load-tasks.js
var load_tasks = __webpack_require__(55893);
;// CONCATENATED MODULE: ./build/cli/estimate.js







/** What a run would cost and could find out, without a key and without a call. Exits 1 when the run would be refused. */
async function runEstimate({ options }, terminal) {
    const { tasks, baseFolder } = await (0,load_tasks/* loadTasks */.h6)(options.config, { onlyTask: options.task });
    const { environment } = terminal;
    const world = (0,make_world/* makeWorld */.B)({ baseFolder, environment, progress: () => { }, answers: answer_store/* noAnswers */.V, offline: true });
    const estimates = [];
    for (const task of tasks)
        estimates.push(await estimateTask(task, world));
    const report = { schemaVersion: 1, priceTableDate: price_table/* priceTableDate */.sQ, tasks: estimates };
    terminal.stdout(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderEstimateText(report, terminal));
    return estimates.some(({ refusals }) => refusals.length > 0) ? exit_code/* exitCodes */.hS.failed : exit_code/* exitCodes */.hS.passed;
}


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


/***/ })

};
