export const id = 13;
export const ids = [13];
export const modules = {

/***/ 78067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ estimateBreakEven)
/* harmony export */ });
/* harmony import */ var _domain_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12522);
/* harmony import */ var _price_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3873);


/**
 * Break-even calls = training \u00f7 (price of a baseline call \u2212 price of a candidate call), at the prices of online calls. The saving has two
 * parts: the prompt that training makes needless, and the dearer tokens of a fine-tune. Null where nothing costs anything.
 */
function estimateBreakEven({ basis, trainingUsd, baseline, candidate }) {
    const before = perThousand(baseline, baseline);
    const after = perThousand(candidate, candidate);
    const afterAtOldPrices = perThousand(baseline, candidate);
    const saving = subtract(before, after);
    if (isZero(trainingUsd) && isZero(before) && isZero(after))
        return null;
    return {
        basis,
        trainingUsd,
        baseline: describeCall(baseline, before),
        candidate: describeCall(candidate, after),
        savedByTokensUsdPer1000Calls: subtract(before, afterAtOldPrices),
        addedByPricesUsdPer1000Calls: subtract(after, afterAtOldPrices),
        savingUsdPer1000Calls: saving,
        outcome: decideOutcome(trainingUsd, saving),
    };
}
function decideOutcome(trainingUsd, savingPer1000) {
    if (!savingPer1000.known)
        return { status: 'unknown', reason: savingPer1000.reason };
    // Rounding noise of two equal prices is no saving.
    if (savingPer1000.value < 1e-9)
        return { status: 'never' };
    if (!trainingUsd.known)
        return { status: 'unknown', reason: trainingUsd.reason };
    return { status: 'after', calls: Math.max(0, Math.ceil((trainingUsd.value / savingPer1000.value) * 1000 - 1e-6)) };
}
/** What 1,000 calls with these tokens cost at the prices of that model. */
function perThousand(model, { calls, tokens }) {
    if (calls === 0)
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('no call was answered');
    if (!tokens.known)
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(tokens.reason);
    const usd = (0,_price_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .priceCalls */ .V)(model, tokens.value);
    return usd.known ? (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)((usd.value / calls) * 1000) : usd;
}
function describeCall({ model, calls, tokens }, usdPer1000Calls) {
    if (!tokens.known || calls === 0)
        return { model, promptTokens: null, completionTokens: null, usdPer1000Calls };
    const { promptTokens, completionTokens } = tokens.value;
    return { model, promptTokens: promptTokens / calls, completionTokens: completionTokens / calls, usdPer1000Calls };
}
function subtract(one, other) {
    if (!one.known)
        return one;
    return other.known ? (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(one.value - other.value) : other;
}
function isZero(amount) {
    return amount.known && amount.value === 0;
}


/***/ }),

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInstruction),
/* harmony export */   d: () => (/* binding */ buildCall)
/* harmony export */ });
/* harmony import */ var _retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26298);

/** The call that asks a target about a sample: system message, few-shot examples, then the conversation. */
function buildCall(target, sample) {
    const instructions = target.systemPrompt === null
        ? sample.input.filter(isInstruction)
        : [{ role: 'system', content: target.systemPrompt }];
    const { messages, retrieved } = askInContext(target, sample.input.filter((message) => !isInstruction(message)));
    const call = {
        model: target.model,
        messages: [...instructions, ...target.fewShot, ...messages],
        ...(sample.tools === undefined ? {} : { tools: sample.tools }),
        parameters: sample.tools === undefined ? withoutTools(target.parameters) : target.parameters,
        ...(target.endpoint === 'chat' ? {} : { endpoint: target.endpoint }),
    };
    return { call, retrieved };
}
/** One object for all calls of a target: there may be a hundred thousand of them. */
const withoutToolsOf = new WeakMap();
/** What is said about tools is refused where there are none. */
function withoutTools(parameters) {
    const known = withoutToolsOf.get(parameters);
    if (known !== undefined)
        return known;
    const { tool_choice: _choice, parallel_tool_calls: _parallel, ...others } = parameters;
    withoutToolsOf.set(parameters, others);
    return others;
}
const NOTHING = [];
/** The last user message with what was found for it, in the target's template. */
function askInContext({ retrieval, template }, conversation) {
    if (retrieval === null && template === null)
        return { messages: conversation, retrieved: NOTHING };
    const question = (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .questionOf */ .YH)(conversation);
    const { text, retrieved } = retrieval === null ? { text: question, retrieved: NOTHING } : (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .addContext */ .xf)(retrieval, question);
    const asked = template === null ? text : (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, { question: text });
    return { messages: (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceQuestion */ .Jt)(conversation, asked), retrieved };
}
function isInstruction(message) {
    return message.role === 'system' || message.role === 'developer';
}


/***/ }),

/***/ 29918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ callKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dataset_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32548);


/**
 * Names a call by everything that can change its answer, and nothing else: the address of the service, the body, and which of
 * several trials it is. 64 hexadecimal digits.
 */
function callKey(address, { model, messages, tools, parameters, endpoint }, trial) {
    const identity = {
        ...{ version: 1, address, model, messages, tools: tools ?? null, parameters, trial },
        ...(endpoint === undefined ? {} : { endpoint }),
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_dataset_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(identity)).digest('hex');
}


/***/ }),

/***/ 75479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isDivisible),
/* harmony export */   h: () => (/* binding */ divideSamples)
/* harmony export */ });
/* harmony import */ var _domain_chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49955);

/** Fewer samples than this say nothing by themselves: such values are put together. */
const LEAST_SAMPLES = 10;
/** More slices than this of one kind nobody reads, and the correction for them would hide all that they show. */
const MOST_VALUES = 30;
/**
 * Divides the samples in each of the ways. Values that stand on fewer than 10 samples, and those beyond the 30 most frequent, are one
 * slice together, so that every sample is in exactly one slice of each kind. A kind with a single slice divides nothing and is left out.
 */
function divideSamples(samples, settings) {
    return settings.flatMap((setting) => {
        const nameOf = setting.by === 'length' ? nameLengths(samples) : (sample) => nameValue(sample, setting.by);
        const byValue = new Map();
        for (const sample of samples) {
            const value = nameOf(sample);
            const known = byValue.get(value);
            if (known === undefined)
                byValue.set(value, [sample]);
            else
                known.push(sample);
        }
        const slices = poolRare([...byValue]);
        if (slices.length < 2)
            return [];
        return slices.map(([value, members]) => ({ ...setting, value, samples: new Set(members.map(({ id }) => id)) }));
    });
}
/** Whether any sample has the field that its metadata are divided by. Everything else to divide by every sample has. */
function isDivisible(samples, by) {
    return !by.startsWith('metadata.') || samples.some((sample) => nameValue(sample, by) !== NO_VALUE);
}
/** The most frequent first. */
function poolRare(values) {
    const sorted = [...values].sort(([one, ofOne], [other, ofOther]) => ofOne.length === ofOther.length ? (one < other ? -1 : 1) : ofOther.length - ofOne.length);
    const kept = sorted.slice(0, MOST_VALUES).filter(([, members]) => members.length >= LEAST_SAMPLES);
    const rare = sorted.slice(kept.length);
    const [only] = rare;
    if (only === undefined)
        return kept;
    if (rare.length === 1)
        return [...kept, only];
    return [...kept, [`(${rare.length} rarer values)`, rare.flatMap(([, members]) => members)]];
}
function nameValue(sample, by) {
    if (by === 'label')
        return nameLabel(sample);
    if (by === 'file')
        return sample.file;
    const value = by
        .slice('metadata.'.length)
        .split('.')
        .reduce((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), sample.metadata);
    if (value === undefined || value === null)
        return NO_VALUE;
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? NO_VALUE);
}
const NO_VALUE = '(none)';
/** The expected answer, or the names of the functions that are expected to be called. */
function nameLabel({ expected }) {
    const text = (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .messageText */ .L)(expected).trim();
    if (text !== '')
        return text;
    const names = (expected.tool_calls ?? []).map((call) => call.function.name);
    return names.length === 0 ? NO_VALUE : names.join(', ');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Quarters of the samples by the characters of their questions, without the instructions; equal lengths stay together. */
function nameLengths(samples) {
    const sorted = samples.map(lengthOf).sort((left, right) => left - right);
    const quarters = [0.25, 0.5, 0.75].map((share) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
    const bounds = [...new Set([...quarters, sorted.at(-1) ?? 0])];
    return (sample) => {
        const length = lengthOf(sample);
        const index = bounds.findIndex((bound) => length <= bound);
        const least = index === 0 ? (sorted[0] ?? 0) : (bounds[index - 1] ?? 0) + 1;
        return `${least} to ${bounds[index]} characters`;
    };
}
function lengthOf({ input }) {
    return input
        .filter(({ role }) => role !== 'system' && role !== 'developer')
        .reduce((sum, message) => sum + (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .messageText */ .L)(message).length, 0);
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ embeddedText),
/* harmony export */   u: () => (/* binding */ mostTokensOfText)
/* harmony export */ });
/** Of one text, for all of OpenAI's embedding models (OpenAPI document, read 2026-11-20). */
const mostTokensOfText = 8191;
/** 8,191 tokens of English are about 35,000 characters: longer texts are cut here before anything is counted. */
const mostCharacters = 60_000;
/**
 * A text as it is sent: what stands behind the limit of the models is not looked at, so that no text can make itself refused by its
 * length. Halves of characters, which JSON cannot carry everywhere, become replacement characters.
 */
function embeddedText(text, countTokens) {
    let shown = wellFormed(text.slice(0, mostCharacters));
    for (;;) {
        const tokens = countTokens(shown);
        if (tokens <= mostTokensOfText)
            return shown;
        const characters = Math.floor((shown.length * mostTokensOfText) / tokens);
        shown = wellFormed(shown.slice(0, Math.min(shown.length - 1, characters)));
    }
}
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ }),

/***/ 64358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mostOfRequest),
/* harmony export */   U: () => (/* binding */ gatherTexts)
/* harmony export */ });
/**
 * A request may hold 2,048 texts and 300,000 tokens (OpenAPI document, read 2026-11-20). Fewer texts keep a reply of long vectors in the
 * memory of a small machine, and the tokens of other services are counted otherwise.
 */
const mostOfRequest = { texts: 256, tokens: 200_000 };
const mostRequestsAtOnce = 4;
/**
 * Texts that are asked for one by one, as requests of many: what is asked for at the same time goes together, and so does what is asked
 * for while other requests are under way. A throw is for all whose texts were in that request, and for all that wait: no other is sent.
 */
function gatherTexts(send, countTokens) {
    const waiting = [];
    let underWay = 0;
    let isPlanned = false;
    let ended = null;
    function sendWaiting() {
        isPlanned = false;
        if (ended !== null)
            for (const { reject } of waiting.splice(0))
                reject(ended.error);
        while (underWay < mostRequestsAtOnce && waiting.length > 0) {
            underWay += 1;
            void sendRequest(takeRequest(waiting));
        }
    }
    async function sendRequest(request) {
        try {
            const answers = await send(request.map(({ text }) => text));
            for (const [index, { resolve, reject }] of request.entries()) {
                const answer = answers[index];
                if (answer === undefined)
                    reject(new Error(`${answers.length} answers for ${request.length} texts`));
                else
                    resolve(answer);
            }
        }
        catch (error) {
            ended ??= { error };
            for (const { reject } of request)
                reject(error);
        }
        underWay -= 1;
        sendWaiting();
    }
    return (text) => new Promise((resolve, reject) => {
        waiting.push({ text, tokens: countTokens(text), resolve, reject });
        if (isPlanned)
            return;
        isPlanned = true;
        // Whatever else is asked for by now has been asked for when this runs.
        queueMicrotask(sendWaiting);
    });
}
/** The first texts that fit into one request, at least one. */
function takeRequest(waiting) {
    let tokens = 0;
    let count = 0;
    for (const text of waiting) {
        tokens += text.tokens;
        if (count > 0 && (count >= mostOfRequest.texts || tokens > mostOfRequest.tokens))
            break;
        count += 1;
    }
    return waiting.splice(0, count);
}


/***/ }),

/***/ 23909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ isReasoningModel),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   ls: () => (/* binding */ reasonsBeforeAnswering)
/* harmony export */ });
/**
 * Models that are billed for thoughts that stand in no answer, unless they are told not to have any. Names as published on the pages of
 * OpenAI's models, 2026-11-20; a fine-tune reasons as its base does.
 */
function reasonsBeforeAnswering({ model, parameters }) {
    const effort = parameters.reasoning_effort;
    return effort === undefined ? isReasoningModel(model) : effort !== 'none';
}
function isReasoningModel(model) {
    return /^(?:gpt-[5-9]|o\d)/.test(baseOf(model));
}
/** `ft:BASE:\u2026` \u2192 `BASE`. */
function baseOf(model) {
    const [prefix, base] = model.split(':');
    return prefix === 'ft' && base !== undefined ? base : model;
}


/***/ }),

/***/ 64917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCalled)
/* harmony export */ });
function isCalled(target) {
    return target.kind === 'called';
}


/***/ }),

/***/ 9625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ waitForAll)
/* harmony export */ });
/** As `Promise.all`, but when it throws nothing is under way any more: what is paid is kept before the run goes on. */
async function waitForAll(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 77603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ addCalls)
/* harmony export */ });
/* harmony import */ var _domain_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12522);

/** Calls of several parts or kinds together; null where there were none. */
function addCalls(asked) {
    if (asked.length === 0)
        return null;
    return {
        calls: asked.reduce((sum, { calls }) => sum + calls, 0),
        cachedCalls: asked.reduce((sum, { cachedCalls }) => sum + cachedCalls, 0),
        usd: (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .addKnown */ .v2)(asked.map(({ usd }) => usd)),
    };
}


/***/ }),

/***/ 93330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openEmbeddingDesk)
});

// EXTERNAL MODULE: ./build/cost/price-calls.js
var price_calls = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/dataset/load-embedding-counter.js
var load_embedding_counter = __webpack_require__(75854);
// EXTERNAL MODULE: ./build/domain/embedding.js
var embedding = __webpack_require__(34836);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/evaluate/embedded-text.js
var embedded_text = __webpack_require__(9132);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
;// CONCATENATED MODULE: ./build/evaluate/embedding-key.js


/** Names the vector of a text by everything that can change it: the address of the service, the model, its dimensions, the text. */
function embeddingKey(address, { model, dimensions }, text) {
    const identity = { version: 1, address, endpoint: 'embeddings', model, dimensions, text };
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(identity)).digest('hex');
}

// EXTERNAL MODULE: ./build/evaluate/gather-texts.js
var gather_texts = __webpack_require__(64358);
// EXTERNAL MODULE: ./build/steps/keep-replies.js
var keep_replies = __webpack_require__(94850);
;// CONCATENATED MODULE: ./build/steps/ask-embeddings.js








/** Texts that are refused alone, without one that was taken, until the others are not tried one by one. */
const enoughRefusals = 3;
/** Gets vectors as answers are got, many in a request. One that is kept and is no vector is asked for again. */
function openEmbeddingDesk(task, plan, world) {
    const isUsable = (answer) => (0,embedding/* vectorOfAnswer */.xK)(answer) !== null;
    const replies = (0,keep_replies/* keepReplies */.C)(task, plan, world, { journalName: 'embedding', isUsable });
    const counter = makeOnce(load_embedding_counter/* loadEmbeddingCounter */.G);
    const queues = new Map();
    function queueOf(settings) {
        const name = JSON.stringify([settings.provider.name, settings.model, settings.dimensions]);
        const queue = queues.get(name) ?? openQueue(settings);
        queues.set(name, queue);
        return queue;
    }
    async function openQueue(settings) {
        const { embed } = await world.connect(settings.provider);
        const { model, dimensions } = settings;
        const signal = world.interrupt ?? new AbortController().signal;
        let accepted = 0;
        let refusedAlone = 0;
        const send = async (texts) => {
            const reply = await embed({ model, dimensions, texts }, signal);
            replies.count(reply.attempts, priceReply(settings, reply));
            if (reply.status === 'embedded')
                accepted += 1;
            if (reply.status === 'embedded')
                return reply.vectors.map((vector) => (0,embedding/* answerOfVector */.x2)(vector, reply.attempts));
            const { isRefused, ...failure } = reply;
            if (isRefused && texts.length === 1)
                refusedAlone += 1;
            // It is not the texts that a service does not take which has taken none, and several not even alone.
            const isHopeless = accepted === 0 && refusedAlone >= enoughRefusals;
            if (!isRefused || texts.length === 1 || isHopeless)
                return texts.map(() => failure);
            // One text that a service does not take must not cost the others their vectors.
            const half = Math.ceil(texts.length / 2);
            return [...(await send(texts.slice(0, half))), ...(await send(texts.slice(half)))];
        };
        return (0,gather_texts/* gatherTexts */.U)(send, await counter());
    }
    return {
        embed: async (text, settings, of) => {
            const { address } = await world.connect(settings.provider);
            const shown = (0,embedded_text/* embeddedText */.O)(text, await counter());
            const key = embeddingKey(address, settings, shown);
            return replies.get(key, of, async () => (await queueOf(settings))(shown));
        },
        calls: replies.calls,
        failures: replies.failures,
    };
}
function priceReply({ provider, model, price }, reply) {
    if (provider.kind === 'local')
        return (0,known/* known */.eO)(0);
    if (reply.status === 'failed') {
        return reply.isRefused
            ? (0,known/* known */.eO)(0)
            : (0,known/* unknown */.L5)(`a request for embeddings broke off (${reply.code}) and may have been billed`);
    }
    if (reply.promptTokens === null)
        return (0,known/* unknown */.L5)('the service of the embeddings did not report its token usage');
    const tokens = { promptTokens: reply.promptTokens, cachedPromptTokens: 0, completionTokens: 0 };
    return (0,price_calls/* priceCalls */.V)({ provider: provider.name, model, price }, tokens);
}
function makeOnce(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 45996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openGraderDesk),
/* harmony export */   l: () => (/* binding */ providerOf)
/* harmony export */ });
/* harmony import */ var _cost_price_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3873);
/* harmony import */ var _domain_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12522);
/* harmony import */ var _evaluate_call_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29918);
/* harmony import */ var _evaluate_wait_for_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9625);
/* harmony import */ var _add_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77603);
/* harmony import */ var _ask_embeddings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93330);
/* harmony import */ var _keep_replies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94850);







/** Asks for graders as targets are asked. */
function openGraderDesk(task, plan, world) {
    const replies = (0,_keep_replies_js__WEBPACK_IMPORTED_MODULE_5__/* .keepReplies */ .C)(task, plan, world, { journalName: 'judge' });
    const embeddings = (0,_ask_embeddings_js__WEBPACK_IMPORTED_MODULE_4__/* .openEmbeddingDesk */ .L)(task, plan, world);
    async function askModel(question, sample) {
        const provider = providerOf(task, question);
        const { address, ask } = await world.connect(provider);
        return replies.get((0,_evaluate_call_key_js__WEBPACK_IMPORTED_MODULE_2__/* .callKey */ .C)(address, question.call, 0), sample.id, async () => {
            const answer = await ask(question.call, world.interrupt ?? new AbortController().signal);
            replies.count(answer.attempts, priceReply(question, provider, answer));
            return answer;
        });
    }
    function replyTo(question, sample) {
        switch (question.kind) {
            case 'model':
                return askModel(question, sample).then((answer) => ({ kind: 'model', answer }));
            case 'embedding': {
                const settings = { ...question, provider: providerOf(task, question) };
                return embeddings.embed(question.text, settings, sample.id).then((answer) => ({ kind: 'embedding', answer }));
            }
            case 'module':
                return world.runModule(question.run).then((result) => ({ kind: 'module', result }));
        }
    }
    return {
        ask: async (questions, sample) => {
            // Vectors are asked for together, and go as one request; a judge is asked one thing after the other.
            if (questions.every(({ kind }) => kind === 'embedding'))
                return (0,_evaluate_wait_for_all_js__WEBPACK_IMPORTED_MODULE_6__/* .waitForAll */ .g)(questions.map((question) => replyTo(question, sample)));
            const said = [];
            for (const question of questions)
                said.push(await replyTo(question, sample));
            return said;
        },
        calls: () => (0,_add_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .addCalls */ .p)([replies.calls(), embeddings.calls()].filter((calls) => calls !== null)),
        failures: () => [...replies.failures(), ...embeddings.failures()],
    };
}
/** Where a question is asked. */
function providerOf(task, { provider }) {
    const found = task.graderProviders.get(provider ?? '');
    if (found === undefined)
        throw new Error(`The provider ${provider ?? ''} of a grader was not resolved`);
    return found;
}
function priceReply({ call, price }, provider, answer) {
    if (provider.kind === 'local')
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(0);
    if (answer.status === 'failed')
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`a call of the judge broke off (${answer.code}) and may have been billed`);
    if (answer.usage === null)
        return (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("the judge's service did not report its token usage");
    return (0,_cost_price_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .priceCalls */ .V)({ provider: provider.name, model: call.model, price }, answer.usage);
}


/***/ }),

/***/ 21482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ buildTargets),
  S: () => (/* binding */ withTunedModel)
});

// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/evaluate/reasoning-models.js
var reasoning_models = __webpack_require__(23909);
;// CONCATENATED MODULE: ./build/evaluate/check-parameters.js

/**
 * What OpenAI's own models refuse (model and parameter pages of developers.openai.com, read 2026-11-20). Of other services nothing is
 * known here, and they say it themselves.
 */
function checkParameters(target, hasTools) {
    if (target.provider !== 'openai')
        return [];
    const { model, parameters } = target;
    return [...checkSampling(target), ...checkLimit(model, parameters), ...checkTools(target, hasTools)];
}
function checkSampling(target) {
    const { model, parameters } = target;
    if (!(0,reasoning_models/* isReasoningModel */.IV)(model) || !(0,reasoning_models/* reasonsBeforeAnswering */.ls)(target))
        return [];
    const set = [
        ...(parameters.temperature === undefined || parameters.temperature === 1 ? [] : ['temperature']),
        ...(parameters.top_p === undefined || parameters.top_p === 1 ? [] : ['top-p']),
    ];
    return set.map((key) => ({
        key,
        evidence: `${model} reasons before it answers, and refuses ${key} then.`,
        remedy: `Remove \`${key}\`, or set \`reasoning-effort: none\` where the model has that.`,
    }));
}
function checkLimit(model, { max_tokens }) {
    if (max_tokens === undefined || !(0,reasoning_models/* isReasoningModel */.IV)(model))
        return [];
    const remedy = 'Use `max-completion-tokens`.';
    return [{ key: 'max-tokens', evidence: `${model} does not know this name of the limit.`, remedy }];
}
function checkTools(target, hasTools) {
    if (!hasTools || !(0,reasoning_models/* baseOf */.bx)(target.model).startsWith('gpt-6-luna') || !(0,reasoning_models/* reasonsBeforeAnswering */.ls)(target))
        return [];
    const evidence = `The samples have tools, and ${target.model} calls tools in chats only when it does not reason.`;
    return [{ key: 'reasoning-effort', evidence, remedy: 'Set `reasoning-effort: none`.' }];
}

// EXTERNAL MODULE: ./build/dataset/check-files.js + 2 modules
var check_files = __webpack_require__(98944);
// EXTERNAL MODULE: ./build/evaluate/build-call.js
var build_call = __webpack_require__(7047);
;// CONCATENATED MODULE: ./build/steps/read-few-shot.js


/**
 * The messages of few-shot examples, without their instructions. Read by the setting of each target: on a pull request the baseline's
 * may be those of the base. What is wrong with them has been told with the datasets.
 */
async function readFewShot(setting, pattern, world) {
    const files = [];
    for (const path of await world.findFiles([pattern], setting))
        files.push({ path, role: 'few-shot', bytes: await world.readBytes(path, setting) });
    const examples = (0,check_files/* checkFiles */.g)(files).files.flatMap((file) => file.examples);
    return {
        examples: examples.length,
        messages: examples.flatMap(({ messages }) => messages.filter((message) => !(0,build_call/* isInstruction */.F)(message))),
    };
}

// EXTERNAL MODULE: ./build/steps/read-retrieval.js + 4 modules
var read_retrieval = __webpack_require__(72718);
// EXTERNAL MODULE: ./build/steps/read-text.js
var read_text = __webpack_require__(93320);
;// CONCATENATED MODULE: ./build/steps/read-called.js






/** A target that is called, with all that its settings name. What the model is known to refuse is refused here, before it costs calls. */
async function readCalled({ setting, model, settings, samples }, world) {
    const { systemPromptFile, fewShotFile, templateFile, retrieval: lookUp, responseSchema } = settings;
    const prompt = systemPromptFile === null ? null : await (0,read_text/* readText */.y)(`${setting}.system-prompt`, systemPromptFile, world);
    const fewShot = fewShotFile === null ? null : await readFewShot(`${setting}.few-shot`, fewShotFile, world);
    const template = templateFile === null ? null : await (0,read_retrieval/* readTemplate */.x)(`${setting}.template`, templateFile, ['question'], world);
    const retrieval = lookUp === null ? null : await (0,read_retrieval/* readRetrieval */.Z)(`${setting}.retrieval`, lookUp, world);
    const format = responseSchema === null
        ? {}
        : { response_format: await readSchema(`${setting}.parameters.response-format.schema`, responseSchema, world) };
    const target = {
        kind: 'called',
        provider: settings.provider.name,
        model,
        price: settings.price,
        systemPrompt: prompt?.text ?? null,
        fewShot: fewShot?.messages ?? [],
        template,
        retrieval,
        parameters: { ...settings.parameters, ...format },
        endpoint: settings.endpoint,
        ...(settings.firstTrial === undefined ? {} : { firstTrial: settings.firstTrial }),
        promptSummary: summarisePrompt(settings, fewShot?.examples ?? null),
        notes: retrieval === null ? [] : [`each question is shown with ${retrieval.retriever.summary}`],
    };
    refuseParameters(setting, target, samples);
    return target;
}
async function readSchema(setting, { file, name, strict }, world) {
    const { path, text } = await (0,read_text/* readText */.y)(setting, file, world);
    const schema = parseJson(text);
    if ((0,json/* isJsonObject */.OW)(schema))
        return { type: 'json_schema', json_schema: { name, strict, schema } };
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${setting} names a file that is no JSON Schema.`,
        evidence: `${path} does not hold a JSON object.`,
        remedy: 'Write the schema of an answer there, such as {"type": "object", \u2026}.',
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refuseParameters(setting, target, samples) {
    const hasTools = samples.some(({ tools }) => tools !== undefined);
    const [refused] = checkParameters(target, hasTools);
    if (refused === undefined)
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `${setting}.parameters.${refused.key} would be refused by the service.`,
        evidence: refused.evidence,
        remedy: `${refused.remedy} No call was made.`,
    });
}
function summarisePrompt({ systemPromptFile, templateFile, retrieval }, examples) {
    return [
        systemPromptFile,
        examples === null ? null : `${examples} few-shot ${examples === 1 ? 'example' : 'examples'}`,
        templateFile,
        retrieval === null
            ? null
            : `retrieval ${retrieval.embeddings === null ? '' : 'by embeddings '}from ${retrieval.documents.join(', ')}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
;// CONCATENATED MODULE: ./build/evaluate/hash-question.js



/** A conversation without its instructions, which a system may have of its own: the SHA-256 of its canonical JSON, in hexadecimal. */
function hashQuestion(input) {
    const conversation = input.filter((message) => !(0,build_call/* isInstruction */.F)(message));
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(conversation)).digest('hex');
}

;// CONCATENATED MODULE: ./build/evaluate/match-predictions.js

/**
 * Finds the sample of each recorded answer: by its id, or else by the content of the question. A question that stands in the held-out
 * files several times takes as many answers in the order of the lines, or one answer for all of them.
 */
function matchPredictions(predictions, samples) {
    const byId = new Map(samples.map((sample) => [sample.id, sample]));
    // Hashing every question takes as long as all the rest, and most files go by ids.
    const needsContent = predictions.some(({ question }) => question.kind === 'content');
    const byContent = groupBy(needsContent ? samples : [], ({ input }) => hashQuestion(input));
    const found = new Map();
    const unused = [];
    const give = (sample, prediction) => {
        const known = found.get(sample.id);
        if (known === undefined)
            found.set(sample.id, [prediction]);
        else
            known.push(prediction);
    };
    const ofContent = new Map();
    for (const prediction of predictions) {
        const { question } = prediction;
        if (question.kind === 'id') {
            const sample = byId.get(question.id);
            if (sample === undefined)
                unused.push(prediction);
            else
                give(sample, prediction);
        }
        else {
            const name = `${question.sha256} ${prediction.trial}`;
            const known = ofContent.get(name);
            if (known === undefined)
                ofContent.set(name, [prediction]);
            else
                known.push(prediction);
        }
    }
    for (const [name, answers] of ofContent) {
        const equal = byContent.get(name.split(' ', 1)[0] ?? '') ?? [];
        const [first] = answers;
        if (equal.length === 0)
            unused.push(...answers);
        else if (answers.length === equal.length || answers.length === 1) {
            for (const [index, sample] of equal.entries()) {
                const answer = answers[index] ?? first;
                if (answer !== undefined)
                    give(sample, answer);
            }
        }
        else
            for (const answer of answers)
                for (const sample of equal)
                    give(sample, answer);
    }
    return {
        answers: new Map([...found].map(([id, given]) => [id, inTrials(given)])),
        missing: samples.filter(({ id }) => !found.has(id)),
        unused: unused.sort((one, other) => one.line - other.line),
        repeated: samples.flatMap((sample) => {
            const given = found.get(sample.id) ?? [];
            const isRepeated = new Set(given.map(({ trial }) => trial)).size < given.length;
            return isRepeated ? [{ sample, lines: given.map(({ line }) => line) }] : [];
        }),
    };
}
function inTrials(predictions) {
    return [...predictions].sort((one, other) => one.trial - other.trial).map(({ answer }) => answer);
}
function groupBy(items, name) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(name(item));
        if (group === undefined)
            groups.set(name(item), [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/dataset/byte-order-mark.js
var byte_order_mark = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/dataset/check-line.js + 2 modules
var check_line = __webpack_require__(30933);
// EXTERNAL MODULE: ./build/dataset/parse-line.js
var parse_line = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/dataset/split-lines.js
var split_lines = __webpack_require__(20617);
;// CONCATENATED MODULE: ./build/evaluate/parse-predictions.js






/** Reads a file of predictions, JSON lines as docs/targets.md describes them. Blank lines are passed over. */
function parsePredictions(bytes) {
    const predictions = [];
    const problems = [];
    for (const { number: line, start, end } of (0,split_lines/* splitLines */.u)(bytes, (0,byte_order_mark/* hasByteOrderMark */.k)(bytes) ? 3 : 0)) {
        const parsed = (0,parse_line/* parseLine */.A)(bytes.subarray(start, end));
        if (parsed.kind === 'blank')
            continue;
        const read = parsed.kind === 'refused' ? parsed.diagnostic.message : readPrediction(parsed.value, line);
        if (typeof read === 'string')
            problems.push({ line, message: read });
        else
            predictions.push(read);
    }
    return { predictions, problems };
}
const count = schemas/* number */.aig().int().min(0);
const toolCalls = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().default(''),
    type: schemas/* literal */.euz('function').default('function'),
    function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }),
}));
/** A text, or parts of which those with a text are read. */
const content = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().default('') }))]);
const answerMessage = schemas/* object */.Ikc({
    content: content.nullish(),
    refusal: schemas/* string */.YjP().nullish(),
    tool_calls: toolCalls.nullish(),
});
/** Every key of a line. Others are allowed, and are not read. */
const predictionSchema = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig()]).optional(),
    input_sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    messages: schemas/* array */.YOg(schemas/* looseObject */._H3({ role: schemas/* string */.YjP() })).optional(),
    answer: schemas/* union */.KCZ([schemas/* string */.YjP(), answerMessage]).optional(),
    tool_calls: toolCalls.nullish(),
    refusal: schemas/* string */.YjP().nullish(),
    error: schemas/* string */.YjP().min(1).nullish(),
    trial: count.default(0),
    finish_reason: schemas/* string */.YjP().nullish(),
    usage: schemas/* object */.Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count.nullish() }).nullish(),
        completion_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: count.nullish() }).nullish(),
    })
        .nullish(),
    latency_ms: schemas/* number */.aig().min(0).nullish(),
});
/** What is wrong with the line, in words, where it is no prediction. */
function readPrediction(value, line) {
    const parsed = predictionSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return issue === undefined ? 'it has another shape' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
    }
    const raw = parsed.data;
    const asked = splitConversation(raw);
    const question = readQuestion(raw, asked.input);
    if (question === null)
        return 'it has none of `id`, `input_sha256` and `messages`';
    const answer = readAnswer(raw, asked.answer);
    if (answer === null)
        return 'it has none of `answer`, `tool_calls`, `refusal` and `error`, and `messages` ends without an answer';
    return { line, question, trial: raw.trial, answer };
}
/** A whole conversation holds its answer: the last message, where the line has no other. */
function splitConversation(raw) {
    if (raw.messages === undefined)
        return { input: null, answer: null };
    const { messages } = (0,check_line/* readConversation */.G)({ messages: raw.messages }, 'chat');
    const last = messages.at(-1);
    if (hasAnswer(raw) || last?.role !== 'assistant')
        return { input: messages, answer: null };
    const answer = answerMessage.safeParse(last);
    return { input: messages.slice(0, -1), answer: answer.success ? answer.data : null };
}
function hasAnswer({ answer, tool_calls, refusal, error }) {
    return answer !== undefined || [tool_calls, refusal, error].some((value) => value !== undefined && value !== null);
}
function readQuestion(raw, input) {
    if (raw.id !== undefined)
        return { kind: 'id', id: String(raw.id) };
    if (raw.input_sha256 !== undefined)
        return { kind: 'content', sha256: raw.input_sha256 };
    return input === null ? null : { kind: 'content', sha256: hashQuestion(input) };
}
function readAnswer(raw, ofConversation) {
    if (typeof raw.error === 'string')
        return { status: 'failed', code: 'recorded', message: raw.error, attempts: 1 };
    if (!hasAnswer(raw) && ofConversation === null)
        return null;
    const message = typeof raw.answer === 'object' ? raw.answer : (ofConversation ?? {});
    const text = typeof raw.answer === 'string' ? raw.answer : textOf(message.content);
    return {
        status: 'answered',
        text,
        toolCalls: raw.tool_calls ?? message.tool_calls ?? [],
        refusal: raw.refusal ?? message.refusal ?? null,
        finishReason: raw.finish_reason ?? 'unknown',
        usage: readUsage(raw.usage),
        latencyMs: raw.latency_ms ?? null,
        attempts: 1,
        systemFingerprint: null,
    };
}
function textOf(text) {
    if (typeof text === 'string')
        return text;
    return (text ?? []).map((part) => part.text).join('\n');
}
function readUsage(usage) {
    if (usage === null || usage === undefined)
        return null;
    return {
        promptTokens: usage.prompt_tokens,
        cachedPromptTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
        completionTokens: usage.completion_tokens,
        reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
    };
}

// EXTERNAL MODULE: ./build/steps/read-one-file.js
var read_one_file = __webpack_require__(82106);
;// CONCATENATED MODULE: ./build/steps/read-recorded.js




/**
 * A target whose answers some other system recorded. Every sample must have its answer: a file that leaves samples out is told with
 * their lines, and so is one with two answers to the same question.
 */
async function readRecorded(setting, file, { price, trials }, samples, world) {
    const { path, bytes } = await (0,read_one_file/* readOneFile */.p)(setting, file, world);
    const parsed = parsePredictions(bytes);
    if (parsed.problems.length > 0)
        throw unreadable(path, parsed.problems);
    const matched = matchPredictions(parsed.predictions, samples);
    if (matched.repeated.length > 0)
        throw answeredTwice(path, matched.repeated);
    if (matched.missing.length > 0)
        throw incomplete(path, matched, parsed.predictions.length, samples.length);
    return {
        kind: 'recorded',
        provider: 'predictions',
        model: path,
        price,
        promptSummary: '',
        notes: [
            ...(matched.unused.length === 0 ? [] : [describeUnused(matched.unused)]),
            ...describeFewer(matched.answers, trials),
        ],
        answers: matched.answers,
    };
}
function unreadable(path, problems) {
    return badFile(`${read_recorded_count(problems.length, 'line')} of ${path} ${problems.length === 1 ? 'is' : 'are'} not a recorded answer.`, listFirst(problems.map(({ line, message }) => `${path}:${line}: ${message}`)), 'Write one JSON object a line, with `id` (or `messages`) and `answer`; docs/targets.md has every key.');
}
function answeredTwice(path, repeated) {
    return badFile(`${path} answers ${read_recorded_count(repeated.length, 'sample')} more than once.`, listFirst(repeated.map(({ sample, lines }) => `lines ${lines.join(', ')} answer ${placeOf(sample)}, each as the same trial`)), 'Keep one answer to each sample, or number several with `trial`: 0, 1, 2 \u2026');
}
function incomplete(path, { missing, unused }, lines, samples) {
    const strangers = unused.length === 0 ? '' : ` ${describeUnused(unused)}`;
    return badFile(`${path} has no answer to ${missing.length} of ${read_recorded_count(samples, 'sample')}.`, `It holds ${read_recorded_count(lines, 'answer')}. Not answered: ${listFirst(missing.map(placeOf))}.${strangers}`, 'Record an answer to every held-out sample; where the system gave none, write `error` with its reason. A sample is found by its `id`, or by its question.');
}
function describeUnused(unused) {
    const named = unused.map(({ line, question }) => question.kind === 'id' ? `line ${line} (id ${JSON.stringify(question.id)})` : `line ${line}`);
    return `${read_recorded_count(unused.length, 'recorded answer')} ${unused.length === 1 ? 'belongs' : 'belong'} to no sample: ${listFirst(named)}.`;
}
/** The mean of fewer trials is a mean all the same, and not what was asked for. */
function describeFewer(answers, trials) {
    const fewer = [...answers].filter(([, given]) => given.length < trials);
    if (fewer.length === 0)
        return [];
    const named = listFirst(fewer.map(([id, given]) => `${JSON.stringify(id)} (${given.length})`));
    return [
        `${read_recorded_count(fewer.length, 'sample')} of ${answers.size} ${fewer.length === 1 ? 'has' : 'have'} fewer recorded trials than the ${trials} of \`gate.trials\`, and ${fewer.length === 1 ? 'is' : 'are'} averaged over those: ${named}.`,
    ];
}
function placeOf({ file, line, id }) {
    return `${file}:${line} (id ${JSON.stringify(id)})`;
}
const MOST_SHOWN = 5;
function listFirst(texts) {
    const shown = texts.slice(0, MOST_SHOWN).join(', ');
    return texts.length > MOST_SHOWN ? `${shown} and ${texts.length - MOST_SHOWN} more` : shown;
}
function read_recorded_count(number, noun) {
    return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
function badFile(what, evidence, remedy) {
    return new failure/* Failure */.H({ kind: 'data', what, evidence, remedy });
}

;// CONCATENATED MODULE: ./build/steps/build-targets.js



/**
 * Reads what the targets' settings name: prompts, few-shot examples, recorded answers. `tuned` is named as a fine-tune of its base until
 * it has been trained: so it can be priced.
 */
function buildTargets(task, samples, world) {
    return (0,by_target/* mapTargetsInTurn */.dY)(task, async (settings, name) => {
        const setting = `tasks.${task.name}.${settingOfTarget(name)}`;
        const { model } = settings;
        switch (model.kind) {
            case 'recorded':
                return readRecorded(`${setting}.predictions`, model.file, { price: settings.price, trials: task.trials }, samples, world);
            case 'id':
                return readCalled({ setting, model: model.id, settings, samples }, world);
            case 'lock':
                throw new Error(`tasks.${task.name} was not resolved by its lock`);
            case 'tuned':
                return readCalled({ setting, model: `ft:${task.fineTune?.baseModel ?? ''}`, settings, samples }, world);
        }
    });
}
function withTunedModel(task, targets, tunedModel) {
    return (0,by_target/* mapTargets */.hu)(targets, (target, name) => (0,by_target/* targetNamed */.bH)(task, name).model.kind === 'tuned' && tunedModel !== null ? { ...target, model: tunedModel } : target);
}
/** Where the configuration holds a target of this name. */
function settingOfTarget(name) {
    return by_target/* gatedTargets */.iK.some((gated) => gated === name) ? name : `references.${name}`;
}


/***/ }),

/***/ 36512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkFeasible)
/* harmony export */ });
/* harmony import */ var _compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39793);
/* harmony import */ var _compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63104);
/* harmony import */ var _compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18273);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54543);
/* harmony import */ var _evaluate_answer_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30402);
/* harmony import */ var _evaluate_divide_samples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75479);






/**
 * Refuses a gate that cannot pass whatever the models answer, and says what it would take. Only a gate that fails on what is undecided
 * can be such a one.
 */
function checkFeasible(task, samples) {
    if (task.gate.onInconclusive !== 'fail' || samples.length === 0)
        return;
    const problems = [...findGateProblems(task, samples), ...findGuardProblems(task, samples.length)];
    if (problems.length === 0)
        return;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'configuration',
        what: `The gate of the task ${task.name} cannot pass, whatever the models answer.`,
        evidence: problems.map(({ evidence }) => evidence).join(' '),
        remedy: `${[...new Set(problems.map(({ remedy }) => remedy))].join(' ')} No call was made.`,
    });
}
function findGateProblems(task, samples) {
    if (task.gate.rule !== 'not-worse')
        return [];
    const groups = new Set(samples.map(({ id, group = id }) => group)).size;
    const blocking = (0,_evaluate_divide_samples_js__WEBPACK_IMPORTED_MODULE_4__/* .divideSamples */ .h)(samples, task.slices).filter((slice) => slice.blocking);
    return [
        ...(groups < samples.length && groups < _compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_GROUPS */ .P ? [tooFewGroups(samples.length, groups)] : []),
        ...findMarginProblem(task, {
            what: (0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(samples.length, 'sample'),
            samples: samples.length,
            setting: 'gate.margin',
        }),
        ...blocking.flatMap(({ by, value, margin, samples: members }) => findMarginProblem({ ...task, gate: { ...task.gate, margin } }, {
            what: `the ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(members.size, 'sample')} of the blocking slice ${by} ${JSON.stringify(value.slice(0, 60))}`,
            samples: members.size,
            setting: 'the margin of the slice',
        })),
    ];
}
function findGuardProblems({ gate, guards }, samples) {
    return guards.flatMap(({ metric, limit }) => {
        if (limit.kind === 'margin') {
            const test = { ...gate, rule: 'not-worse', margin: limit.limit };
            return findMarginProblem({ gate: test }, {
                what: `${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(samples, 'sample')}, for the guard ${metric},`,
                samples,
                setting: 'the margin of the guard',
            });
        }
        const { summary } = _evaluate_answer_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .answerMetrics */ .k[metric];
        const least = summary === 'mean' ? 2 : _compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_FOR_PERCENTILE */ .mU[summary](gate.alpha);
        if (samples >= least)
            return [];
        return [
            {
                evidence: `${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(samples, 'sample')} cannot bound ${metric} at ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayConfidence */ .eU)(gate.alpha)}: that takes ${least}.`,
                remedy: `Hold out at least ${least} samples, or leave the guard out.`,
            },
        ];
    });
}
function findMarginProblem({ gate }, { what, samples, setting }) {
    if ((0,_compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isFeasible */ .wr)(samples, gate))
        return [];
    const needed = (0,_compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesNeeded */ .Ht)(gate);
    return [
        {
            evidence: `Even if no answer differed, ${what} could not rule out a drop of ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayPoints */ .Bd)(gate.margin)} or more at ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayConfidence */ .eU)(gate.alpha)}: that takes ${needed}.`,
            remedy: `Hold out at least ${needed} samples, or raise ${setting} to at least ${(0,_compare_plan_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestMargin */ ._N)(samples, gate)}.`,
        },
    ];
}
function tooFewGroups(samples, groups) {
    return {
        evidence: `The ${samples} samples are ${(0,_compare_say_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCount */ .j2)(groups, 'group')} of equal questions; of fewer than ${_compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_GROUPS */ .P} groups nothing is claimed.`,
        remedy: `Hold out at least ${_compare_weigh_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_GROUPS */ .P} different questions.`,
    };
}


/***/ }),

/***/ 32056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkLifetime)
});

// EXTERNAL MODULE: ./build/cost/model-lifecycle.js
var model_lifecycle = __webpack_require__(66156);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/fine-tune/judge-lifetime.js

/**
 * Whether a model that is trained today lives long enough to be worth its price. What the service says beats the table, except at
 * Azure, where fine-tunes outlive the base model that the service dates.
 */
function judgeLifetime({ service, baseModel, told, nowMs, leastDays }) {
    const today = (0,model_lifecycle/* dayOf */.kb)(nowMs);
    const listed = (0,model_lifecycle/* findLifecycle */.AW)(service, baseModel);
    const shutsDown = (service === 'azure' ? null : told) ?? listed?.fineTunesShutDown ?? null;
    const alternatives = () => nameAlternatives(baseModel, listed?.replacement ?? null, nowMs, leastDays);
    const trainingEnds = listed?.trainingEnds ?? null;
    if (trainingEnds !== null && today >= trainingEnds) {
        return { kind: 'closed', since: trainingEnds, alternatives: alternatives() };
    }
    if (shutsDown === null)
        return { kind: 'long-enough', shutsDown: null };
    const days = (0,model_lifecycle/* daysUntil */.AQ)(shutsDown, nowMs);
    if (days >= leastDays)
        return { kind: 'long-enough', shutsDown };
    return { kind: 'too-short', shutsDown, days, alternatives: alternatives() };
}
/** What one can still do: train where the fine-tunes live long enough, or prompt a newer model. */
function nameAlternatives(baseModel, replacement, nowMs, leastDays) {
    const elsewhere = ['openai', 'azure'].flatMap((service) => {
        const living = (0,model_lifecycle/* findTrainable */._c)(service, (0,model_lifecycle/* dayOf */.kb)(nowMs)).filter(({ model, fineTunesShutDown }) => !(service === 'openai' && model === baseModel) &&
            (fineTunesShutDown === null || (0,model_lifecycle/* daysUntil */.AQ)(fineTunesShutDown, nowMs) >= leastDays));
        const [first] = living;
        if (first === undefined)
            return [];
        const names = living.map(({ model }) => model).join(', ');
        return [`train ${names} at ${service} (until ${first.trainingEnds}; existing customers only)`];
    });
    return [
        ...elsewhere,
        'train an open model (provider together, fireworks or command)',
        `gate a prompt on ${replacement ?? 'a newer model'}`,
    ];
}

;// CONCATENATED MODULE: ./build/steps/check-lifetime.js



const dayMs = 86_400_000;
/** Refuses to pay for a model that ends too soon, or on which no job is taken any more. The day of its end; null where none is known. */
async function checkLifetime({ name }, settings, trainer, nowMs) {
    const { service, baseModel, leastLifetimeMs, provider } = settings;
    const leastDays = leastLifetimeMs / dayMs;
    const told = await trainer.readShutdown(baseModel);
    // A name of the user's own may stand for any service: OpenAI's table is OpenAI's.
    const table = service === 'openai' ? provider.name : service;
    const lifetime = judgeLifetime({ service: table, baseModel, told, nowMs, leastDays });
    switch (lifetime.kind) {
        case 'long-enough':
            return lifetime.shutsDown;
        case 'closed':
            throw new failure/* Failure */.H({
                kind: 'configuration',
                what: `"${provider.name}" takes no new training jobs on ${baseModel}.`,
                evidence: `Training ended on ${lifetime.since} (published dates as of ${model_lifecycle/* lifecycleTableDate */.fR}). Nothing was uploaded.`,
                remedy: `Instead: ${lifetime.alternatives.join('; ')}.`,
            });
        case 'too-short':
            throw new failure/* Failure */.H({
                kind: 'configuration',
                what: `A model trained on ${baseModel} would live ${describeDays(lifetime.days)}, less than tasks.${name}.fine-tune.min-lifetime asks for (${describeDays(leastDays)}).`,
                evidence: `"${provider.name}" shuts it down on ${lifetime.shutsDown}, with every model trained from it (${told === null ? `published dates as of ${model_lifecycle/* lifecycleTableDate */.fR}` : 'as the service says'}). Nothing was uploaded.`,
                remedy: `Instead: ${lifetime.alternatives.join('; ')}. Or set min-lifetime to what it is worth to you.`,
            });
        default:
            return lifetime;
    }
}
function describeDays(days) {
    const whole = Math.max(0, Math.floor(days));
    return `${whole} ${whole === 1 ? 'day' : 'days'}`;
}


/***/ }),

/***/ 79773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ik: () => (/* binding */ checkBudget),
  N1: () => (/* binding */ estimateCosts),
  oJ: () => (/* binding */ pricedTraining)
});

// EXTERNAL MODULE: ./build/cost/price-calls.js
var price_calls = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js + 3 modules
var count_tokens = __webpack_require__(22279);
// EXTERNAL MODULE: ./build/dataset/load-embedding-counter.js
var load_embedding_counter = __webpack_require__(75854);
// EXTERNAL MODULE: ./build/dataset/load-token-counter.js
var load_token_counter = __webpack_require__(32758);
// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/domain/known.js
var known = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/domain/model-call.js
var model_call = __webpack_require__(59205);
// EXTERNAL MODULE: ./build/evaluate/build-call.js
var build_call = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/evaluate/target.js
var evaluate_target = __webpack_require__(64917);
// EXTERNAL MODULE: ./build/fine-tune/training-services.js
var training_services = __webpack_require__(25447);
// EXTERNAL MODULE: ./build/graders/make-graders.js + 1 modules
var make_graders = __webpack_require__(68767);
// EXTERNAL MODULE: ./build/retrieval/add-context.js
var add_context = __webpack_require__(26298);
// EXTERNAL MODULE: ./build/evaluate/embedded-text.js
var embedded_text = __webpack_require__(9132);
// EXTERNAL MODULE: ./build/evaluate/gather-texts.js
var gather_texts = __webpack_require__(64358);
;// CONCATENATED MODULE: ./build/steps/bound-embeddings.js




/** What embedding the documents and questions of all searches comes to: exact tokens of each text, which is sent once. */
function boundEmbeddings(searches, countTokens) {
    const models = new Map();
    for (const search of searches) {
        const { provider, model, dimensions } = search.settings;
        const name = JSON.stringify([provider.name, model, dimensions]);
        const texts = models.get(name)?.texts ?? new Set();
        for (const { text } of [...search.passages, ...search.questions])
            texts.add(text);
        models.set(name, { search, texts });
    }
    const bounds = [...models.values()].map(({ search, texts }) => boundModel(search, [...texts], countTokens));
    return {
        calls: bounds.reduce((sum, { calls }) => sum + calls, 0),
        promptTokens: bounds.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
        usd: (0,known/* addKnown */.v2)([(0,known/* known */.eO)(0), ...bounds.map(({ usd }) => usd)]),
    };
}
function boundModel({ settings }, texts, countTokens) {
    const promptTokens = texts.reduce((sum, text) => sum + countTokens((0,embedded_text/* embeddedText */.O)(text, countTokens)), 0);
    const { provider, model, price } = settings;
    const tokens = { promptTokens, cachedPromptTokens: 0, completionTokens: 0 };
    return {
        // Requests are filled one after the other.
        calls: Math.ceil(texts.length / gather_texts/* mostOfRequest */.E.texts) + Math.floor(promptTokens / gather_texts/* mostOfRequest */.E.tokens),
        promptTokens,
        usd: (0,price_calls/* priceCalls */.V)({ provider: provider.name, model, price }, tokens),
    };
}

// EXTERNAL MODULE: ./build/domain/answer.js
var answer = __webpack_require__(11531);
// EXTERNAL MODULE: ./build/steps/ask-graders.js
var ask_graders = __webpack_require__(45996);
;// CONCATENATED MODULE: ./build/steps/bound-grader-calls.js








/**
 * The most that asking about the answers of all targets can come to. An answer that is not known yet is as long as its target lets it
 * be; without such a limit the cost cannot be foreseen.
 */
function boundGraderCalls(task, grader, targets, samples, counters) {
    const expected = new Set();
    function bound(asked) {
        const { question } = asked;
        switch (question.kind) {
            case 'model':
                return [boundQuestion(task, { ...asked, question }, counters.counter)];
            case 'embedding': {
                // The expected answer is the same for all targets, and is sent once.
                if (question.of === 'expected' && expected.has(question.text))
                    return [];
                if (question.of === 'expected')
                    expected.add(question.text);
                return [boundEmbedding(task, { ...asked, question }, counters)];
            }
            case 'module':
                // Costs nothing.
                return [];
        }
    }
    const labelled = grader.labelled.flatMap(({ rule, answers }) => answers.flatMap(({ answer, sample }) => (rule.ask?.(answer, sample) ?? []).flatMap((question) => bound({ question, mostTokens: 0, model: '' }))));
    const ofTargets = (0,by_target/* listTargets */.nJ)(targets).flatMap(([name, target]) => samples.flatMap((sample) => {
        // Beside the baseline: its own questions are those of the candidate, and asked once.
        const others = grader.comparesTargets && name !== 'baseline'
            ? answersOf(targets.baseline, sample, task.trials, unknownTexts.other)
            : [];
        return answersOf(target, sample, task.trials, unknownTexts.own).flatMap((own, trial) => {
            if (own === null)
                return [];
            const other = others[trial] ?? null;
            const mostTokens = other === null ? own.mostTokens : addLimits(own.mostTokens, other.mostTokens);
            const model = own.mostTokens === null ? target.model : targets.baseline.model;
            return grader
                .mayAsk(own.answer, sample, other?.answer)
                .flatMap((question) => bound({ question, mostTokens, model }));
        });
    }));
    const bounds = [...labelled, ...ofTargets];
    return {
        calls: bounds.length,
        promptTokens: bounds.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
        usd: (0,known/* addKnown */.v2)(bounds.map(({ usd }) => usd)),
    };
}
function addLimits(one, other) {
    return one === null || other === null ? null : one + other;
}
/** By trial; null where it is known that there is no answer. */
function answersOf(target, sample, trials, unknownText) {
    if (!(0,evaluate_target/* isCalled */.A)(target)) {
        const recorded = target.answers.get(sample.id) ?? [];
        return recorded.map((answer) => (answer.status === 'answered' ? { answer, mostTokens: 0 } : null));
    }
    const expected = { answer: (0,answer/* answerOfText */.fr)(unknownText), mostTokens: (0,model_call/* answerLimit */.E)(target.parameters) };
    return Array.from({ length: trials }, () => expected);
}
/** Graders ask nobody about an answer that is the one it is compared with, or has no text. */
const unknownTexts = { own: '\ue000', other: '\ue001' };
function boundQuestion(task, { question, mostTokens, model }, counter) {
    const { call, price } = question;
    const provider = (0,ask_graders/* providerOf */.l)(task, question);
    const promptTokens = counter.countExample(call.messages, undefined) + (mostTokens ?? 0);
    const completionTokens = call.parameters.max_completion_tokens ?? null;
    if (provider.kind !== 'local' && (mostTokens === null || completionTokens === null)) {
        const unbounded = mostTokens === null ? model : call.model;
        return { promptTokens, usd: (0,known/* unknown */.L5)(`${unbounded} has no max-completion-tokens that would bound what is judged`) };
    }
    const tokens = { promptTokens, cachedPromptTokens: 0, completionTokens: completionTokens ?? 0 };
    return { promptTokens, usd: (0,price_calls/* priceCalls */.V)({ provider: provider.name, model: call.model, price }, tokens) };
}
/** No text is sent beyond the limit of the models, so that an answer without a limit of its own has that one. */
function boundEmbedding(task, { question, mostTokens }, { countEmbedded }) {
    const { model, price, text, of } = question;
    if (countEmbedded === null)
        throw new Error('A grader asks for vectors, and nothing counts their tokens');
    const known = countEmbedded((0,embedded_text/* embeddedText */.O)(text, countEmbedded));
    const more = of === 'expected' ? 0 : (mostTokens ?? embedded_text/* mostTokensOfText */.u);
    const promptTokens = Math.min(embedded_text/* mostTokensOfText */.u, known + more);
    const tokens = { promptTokens, cachedPromptTokens: 0, completionTokens: 0 };
    return { promptTokens, usd: (0,price_calls/* priceCalls */.V)({ provider: (0,ask_graders/* providerOf */.l)(task, question).name, model, price }, tokens) };
}

// EXTERNAL MODULE: ./build/steps/list-searches.js
var list_searches = __webpack_require__(94927);
;// CONCATENATED MODULE: ./build/steps/estimate-costs.js
















/** Tokens and dollars of training and evaluation, before the first paid call. */
async function estimateCosts({ task, datasets, targets, grader }) {
    const { samples } = datasets;
    const all = (0,by_target/* listTargets */.nJ)(targets).map(([, target]) => target);
    const searches = [
        ...(0,by_target/* listTargets */.nJ)(targets).map(([name, target]) => (0,list_searches/* searchOfTarget */.t)((0,by_target/* targetNamed */.bH)(task, name), target, samples)),
        (0,list_searches/* searchOfTraining */.c)(task, datasets),
    ].filter((search) => search !== null);
    const counterOf = await (0,load_token_counter.loadCountersOf)([...all.map(({ model }) => model), task.fineTune?.baseModel ?? '']);
    const counter = (0,count_tokens/* makeTokenCounter */.o)();
    const asksEmbeddings = searches.length > 0 || (0,make_graders/* graderAsksEmbeddings */.uT)(task.graders);
    const countEmbedded = asksEmbeddings ? await (0,load_embedding_counter/* loadEmbeddingCounter */.G)() : null;
    const bounds = [
        ...all.filter(evaluate_target/* isCalled */.A).map((target) => boundTarget(target, samples, task, counterOf(target.model))),
        boundGraderCalls(task, grader, targets, samples, { counter, countEmbedded }),
        ...(countEmbedded === null ? [] : [boundEmbeddings(searches, countEmbedded)]),
    ];
    return {
        training: estimateTraining(task, datasets, counterOf(task.fineTune?.baseModel ?? '')),
        evaluation: {
            calls: bounds.reduce((sum, { calls }) => sum + calls, 0),
            promptTokens: bounds.reduce((sum, bound) => sum + bound.promptTokens, 0),
            usd: (0,known/* addKnown */.v2)(bounds.map((bound) => bound.usd)),
        },
    };
}
/** Refuses what the budget does not allow, or what cannot be priced when there is a budget. Never cuts a run in the middle. */
function checkBudget(setting, maxUsd, usd) {
    if (maxUsd === null || (usd.known && usd.value <= maxUsd))
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: usd.known
            ? `This would cost more than ${setting} allows.`
            : `${setting} is set, but the cost cannot be foreseen.`,
        evidence: usd.known ? `Up to $${toCents(usd.value)} against a limit of $${toCents(maxUsd)}.` : usd.reason,
        remedy: usd.known
            ? `Raise ${setting}, or use fewer or shorter samples. No call was made.`
            : `Give what is missing (parameters.max-completion-tokens or price of a target, training-price of fine-tune), or remove ${setting}. No call was made.`,
    });
}
/** A training by what its price is found by. */
function pricedTraining({ provider, baseModel, trainingPrice }) {
    return { provider: provider.name, baseModel, price: trainingPrice };
}
function estimateTraining({ fineTune }, { files, trainingContext }, counter) {
    if (fineTune === null)
        return null;
    const training = files.filter(({ report }) => report.role === 'train');
    const tokens = training.reduce((sum, { report, examples }) => sum + (trainingContext === null ? report.tokens : countInContext(examples, trainingContext, counter)), 0);
    const examples = training.reduce((sum, { report }) => sum + report.examples, 0);
    const { nEpochs } = fineTune.hyperparameters;
    const epochs = nEpochs === 'auto' ? training_services/* trainingServices */.D2[fineTune.service].automaticEpochs(examples) : nEpochs;
    return { tokens, epochs, usd: (0,price_calls/* priceTraining */.m)(pricedTraining(fineTune), tokens, epochs) };
}
/** The passages that training questions are shown with are trained on too. */
function countInContext(examples, context, counter) {
    return examples.reduce((sum, { messages, tools }) => {
        const answer = messages.findLastIndex(({ role }) => role === 'assistant');
        const before = messages.slice(0, answer);
        const asked = (0,add_context/* replaceQuestion */.Jt)(before, (0,add_context/* addContext */.xf)(context, (0,add_context/* questionOf */.YH)(before)).text);
        return sum + counter.countExample([...asked, ...messages.slice(answer)], tools);
    }, 0);
}
function boundTarget(target, samples, { engine, trials }, counter) {
    const promptTokensOfTrial = samples.reduce((sum, sample) => {
        const { messages, tools } = (0,build_call/* buildCall */.d)(target, sample).call;
        return sum + counter.countExample(messages, tools);
    }, 0);
    const promptTokens = promptTokensOfTrial * trials;
    const most = (0,model_call/* answerLimit */.E)(target.parameters);
    const completionTokens = target.provider === 'local' ? 0 : most === null ? null : most * samples.length * trials;
    const usd = completionTokens === null
        ? (0,known/* unknown */.L5)(`${target.model} has no parameters.max-completion-tokens that would bound its answers`)
        : (0,price_calls/* priceCalls */.V)(target, { promptTokens, cachedPromptTokens: 0, completionTokens }, engine);
    return { calls: samples.length * trials, promptTokens, usd };
}
/** Two decimals, more where they would show nothing. */
function toCents(usd) {
    return usd >= 0.01 ? usd.toFixed(2) : usd.toPrecision(2);
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tg: () => (/* binding */ answersOfShard),
  dD: () => (/* binding */ checkParts),
  by: () => (/* binding */ failuresOfParts),
  Fg: () => (/* binding */ fingerprintEvaluation),
  o2: () => (/* binding */ foundInParts),
  yh: () => (/* binding */ missingAnswers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
// EXTERNAL MODULE: ./build/domain/by-target.js
var by_target = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/evaluate/check-shards.js
/**
 * Everything that forbids merging these parts, in words; empty when each task has every part once, of the same data, settings, calls
 * and version. `expected` is this checkout's own fingerprint of each task.
 */
function checkShards(found, version, expected) {
    return [
        ...found
            .filter((part) => part.version !== version)
            .map((part) => `${part.source} was made by tunegate ${part.version}, this is ${version}`),
        ...found
            .filter((part) => !expected.has(part.task))
            .map((part) => `${part.source} holds the task ${part.task}, which the configuration does not`),
        ...[...expected].flatMap(([task, fingerprint]) => checkTask(task, found.filter((part) => part.task === task), fingerprint)),
    ];
}
function checkTask(task, parts, expected) {
    const [first] = parts;
    if (first === undefined)
        return [`there is no part of the task ${task}`];
    const { of } = first.shard;
    const otherSizes = parts.filter((part) => part.shard.of !== of);
    if (otherSizes.length > 0) {
        return otherSizes.map((part) => `${part.source} is a part of ${part.shard.of}, ${first.source} one of ${of}`);
    }
    return [...checkComplete(task, parts, of), ...parts.flatMap((part) => checkSame(part, expected))];
}
function checkComplete(task, parts, of) {
    return Array.from({ length: of }, (_, position) => position + 1).flatMap((index) => {
        const holders = parts.filter(({ shard }) => shard.index === index);
        if (holders.length === 0)
            return [`part ${index}/${of} of the task ${task} is missing`];
        if (holders.length === 1)
            return [];
        return [
            `part ${index}/${of} of the task ${task} is there ${holders.length} times: ${holders.map(({ source }) => source).join(', ')}`,
        ];
    });
}
const names = {
    settings: 'graders or gate settings',
    data: 'held-out samples',
    calls: 'models, prompts or parameters',
};
function checkSame({ source, shard }, expected) {
    const differing = ['settings', 'data', 'calls'].filter((part) => shard.fingerprint[part] !== expected[part]);
    // Other samples make other calls: one cause, one message.
    const told = differing.includes('data') ? differing.filter((part) => part !== 'calls') : differing;
    return told.map((part) => `${source} was made with other ${names[part]} than this checkout has`);
}

;// CONCATENATED MODULE: ./build/evaluate/fingerprint-run.js


/** Hashes by which the parts of one evaluation know each other. */
function fingerprintRun({ settings, samples, keys }) {
    const data = samples
        // As hashes: the texts of all samples at once would be the most memory that a large run takes.
        .map(({ id, input, expected, metadata }) => sha256((0,canonical_json/* canonicalJson */.d)({ id, input, expected, metadata })))
        .sort();
    return { settings: sha256((0,canonical_json/* canonicalJson */.d)(settings)), data: sha256(data.join('\n')), calls: sha256(keys.join('\n')) };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/evaluate/target.js
var evaluate_target = __webpack_require__(64917);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/steps/evaluate-parts.js








/** What must be the same in all parts of an evaluation. */
function fingerprintEvaluation({ graders, gate, slices, guards, maxErrorRate }, graderFiles, samples, planned, targets) {
    const origins = new Map((0,by_target/* listTargets */.nJ)(targets).map(([name, target]) => [name, originOf(target)]));
    return fingerprintRun({
        settings: { graders, graderFiles, gate, slices, guards, maxErrorRate },
        samples,
        keys: planned.map(({ role, sample, trial, key }) => {
            const origin = origins.get(role) ?? null;
            // Which passages were found by embeddings may differ among parts of one run; what they were found in may not.
            return origin === null ? key : `${origin} ${trial} ${sample.id}`;
        }),
    });
}
/** What the calls of a target come out of, where the same may make other ones; null where the calls stand for themselves. */
function originOf({ target, address }) {
    const origin = (0,evaluate_target/* isCalled */.A)(target) ? (target.retrieval?.retriever.origin ?? null) : null;
    if (!(0,evaluate_target/* isCalled */.A)(target) || origin === null)
        return null;
    const { model, systemPrompt, fewShot, template, parameters, endpoint, firstTrial = 0, retrieval } = target;
    const plain = { model, systemPrompt, fewShot, template, parameters, endpoint, firstTrial };
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonical_json/* canonicalJson */.d)({ ...plain, address, origin, context: retrieval?.template ?? '' }))
        .digest('hex');
}
/** The answers of one part: all those to every `of`-th sample, so that what is compared stays together. */
function answersOfShard(planned, { index, of }) {
    const positions = new Map();
    for (const { sample } of planned)
        if (!positions.has(sample.id))
            positions.set(sample.id, positions.size);
    return planned.filter(({ sample }) => (positions.get(sample.id) ?? 0) % of === index - 1);
}
/** Refuses parts that are not all there, or not of this evaluation, and names what is wrong with each. */
function checkParts(task, parts, fingerprint) {
    const problems = checkShards(findShards(task, parts), version/* version */.r, new Map([[task.name, fingerprint]]));
    if (problems.length === 0)
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: `The parts of the task ${task.name} cannot be merged.`,
        evidence: problems.map((problem) => `${problem}.`).join('\n'),
        remedy: 'Merge the parts of one run, all of them, in a checkout of the same commit with the same configuration.',
    });
}
/** What the searches of a target found in the parts, by sample. */
function foundInParts(task, parts, target) {
    return new Map(findShards(task, parts).flatMap(({ shard }) => Object.entries(shard.retrieved?.[target] ?? {})));
}
/** Calls for which the parts had no answer, by key. */
function failuresOfParts(task, parts) {
    return new Map(findShards(task, parts).flatMap(({ shard }) => shard.failures.map(({ key, ...failure }) => [key, { status: 'failed', ...failure }])));
}
function missingAnswers(task, missing, all) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `The parts of the task ${task.name} do not hold all answers.`,
        evidence: `${missing} of ${all} answers are in no predictions.jsonl beside the parts' reports.`,
        remedy: 'Keep predictions.jsonl in the artifact of each part, or run the part again.',
    });
}
function findShards(task, parts) {
    return parts.flatMap(({ source, report }) => {
        const shard = report.tasks.find(({ name }) => name === task.name)?.shard ?? null;
        return shard === null ? [] : [{ source, version: report.tool.version, task: task.name, shard }];
    });
}


/***/ }),

/***/ 94850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keepReplies)
/* harmony export */ });
/* harmony import */ var _domain_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12522);
/* harmony import */ var _evaluate_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7205);


/**
 * As with the answers of targets: a reply that is kept is not asked for again, equal ones are asked for once, and what is answered is kept
 * before anything else is done. A merge asks nobody.
 */
function keepReplies(task, { parts }, world, { journalName, isUsable = () => true }) {
    const failed = parts === undefined ? new Map() : (0,_evaluate_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresOfParts */ .by)(task, parts);
    const underWay = new Map();
    const failures = new Map();
    const tally = { calls: 0, cachedCalls: 0, usd: [] };
    async function find(key, of, ask) {
        const reference = { key, task: task.name, target: journalName, sample: of, trial: 0 };
        const kept = world.answers.take([reference]).get(key);
        const found = kept !== undefined && isUsable(kept) ? kept : failed.get(key);
        if (found !== undefined) {
            tally.cachedCalls += 1;
            return found;
        }
        if (parts !== undefined)
            throw (0,_evaluate_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .missingAnswers */ .yh)(task, 1, 1);
        const answer = await ask();
        if (answer.status === 'answered')
            return world.answers.add(reference, answer);
        failures.set(key, { key, code: answer.code, message: answer.message, attempts: answer.attempts });
        return answer;
    }
    return {
        get: (key, of, ask) => {
            const reply = underWay.get(key) ?? find(key, of, ask);
            underWay.set(key, reply);
            return reply;
        },
        count: (attempts, usd) => {
            tally.calls += attempts;
            tally.usd.push(usd);
        },
        calls: () => (underWay.size === 0 ? null : { ...tally, usd: (0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .addKnown */ .v2)([(0,_domain_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(0), ...tally.usd]) }),
        failures: () => [...failures.values()],
    };
}


/***/ }),

/***/ 94927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ searchOfTraining),
/* harmony export */   t: () => (/* binding */ searchOfTarget)
/* harmony export */ });
/* harmony import */ var _evaluate_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64917);
/* harmony import */ var _retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26298);
/* harmony import */ var _retrieval_contextual_training_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97186);
/* harmony import */ var _retrieval_rank_by_vectors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71602);




/** Null for a target whose search awaits nothing, or that has none. */
function searchOfTarget(settings, target, samples) {
    if (!(0,_evaluate_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalled */ .A)(target))
        return null;
    return awaitedSearch(settings.retrieval, target.retrieval, () => samples.map(({ id, input }) => ({ text: (0,_retrieval_add_context_js__WEBPACK_IMPORTED_MODULE_2__/* .questionOf */ .YH)(input), of: id })));
}
/** The same for the context of the training and validation files. */
function searchOfTraining({ fineTune }, { train, validation, trainingContext }) {
    return awaitedSearch(fineTune?.retrieval ?? null, trainingContext, (retrieval) => [...train, ...validation].flatMap(({ path, bytes }) => {
        const questions = [];
        // Whatever the files are searched for, nothing is found yet.
        const find = (text) => {
            questions.push({ text, of: path });
            return [];
        };
        (0,_retrieval_contextual_training_file_js__WEBPACK_IMPORTED_MODULE_0__/* .contextualTrainingFile */ .g)(bytes, { ...retrieval, retriever: { ...retrieval.retriever, find } });
        return questions;
    }));
}
function awaitedSearch(settings, retrieval, listQuestions) {
    const awaited = retrieval?.retriever.embeddings ?? null;
    const embeddings = settings?.embeddings ?? null;
    if (retrieval === null || awaited === null || embeddings === null)
        return null;
    return {
        retrieval,
        awaited,
        settings: embeddings,
        passages: awaited.passages.map((passage) => ({ text: (0,_retrieval_rank_by_vectors_js__WEBPACK_IMPORTED_MODULE_3__/* .passageText */ .wP)(passage), of: passage.id })),
        // A question without a text finds nothing, and has no vector.
        questions: listQuestions(retrieval).filter(({ text }) => text.trim() !== ''),
    };
}


/***/ }),

/***/ 48274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ prepareGraders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _graders_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58901);
/* harmony import */ var _graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68767);
/* harmony import */ var _read_one_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82106);




/** Reads what the graders name and makes them: one that cannot be used is refused before anything is paid. */
async function prepareGraders(task, samples, world) {
    const setting = `tasks.${task.name}.graders`;
    const files = new Map();
    const hashes = {};
    const unmerged = new Set();
    for (const { option, path, runs } of (0,_graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfGraders */ .R7)(task.graders, setting)) {
        const { path: found, bytes } = await (0,_read_one_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOneFile */ .p)(option, path, world);
        if (runs && world.base !== undefined && !(await isMerged(world.base, found, bytes)))
            unmerged.add(path);
        files.set(path, new TextDecoder().decode(bytes));
        hashes[path] = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    }
    const context = { setting, samples, files, unmerged };
    const schema = task.graders.flatMap(findSchema)[0];
    return {
        grader: await (0,_graders_make_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGraders */ .zp)(task.graders, context),
        files: hashes,
        keepsSchema: schema === undefined ? null : await (0,_graders_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSchemaCheck */ .G)(schema.options, context),
    };
}
/** Whether the base of the change under review has the very same file. */
async function isMerged(base, path, bytes) {
    const file = await base.readFile(path);
    return file.status === 'present' && Buffer.compare(file.bytes, bytes) === 0;
}
function findSchema(settings) {
    if (settings.name === 'combine')
        return settings.options.parts.flatMap(({ grader }) => findSchema(grader));
    return settings.name === 'json-schema' ? [settings] : [];
}


/***/ }),

/***/ 87839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ resolveLocked)
/* harmony export */ });
/* harmony import */ var _domain_by_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39216);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7439);
/* harmony import */ var _lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90005);




/**
 * Puts the promoted models in the place of `lock`. What stands for a change, such as a pull request, is compared with what stood before
 * it: the candidate is this branch's promoted model, the baseline that of the base branch. Where the change is one of the lock itself
 * (a promotion, a rollback, a revert), these two are what is compared, whatever the configuration names.
 */
async function resolveLocked(task, { training }, world) {
    const kinds = new Set((0,_domain_by_target_js__WEBPACK_IMPORTED_MODULE_3__/* .listTargets */ .nJ)(task).map(([, { model }]) => model.kind));
    const after = task.lock.entry;
    if (!kinds.has('lock') && (!kinds.has('tuned') || after === null))
        return task;
    // A push to the default branch is no question about the lock: what it holds is what runs.
    const before = training === 'create' ? known(after) : await readBefore(task, world);
    const isChange = before.known && after !== null && before.value?.model !== after.model;
    const compared = isChange ? asLockChange(task, before.value) : task;
    const targets = (0,_domain_by_target_js__WEBPACK_IMPORTED_MODULE_3__/* .mapTargets */ .hu)(compared, (settings, name) => settings.model.kind === 'lock'
        ? withLocked(task, settings, name, name === 'candidate' ? known(after) : before)
        : settings);
    return { ...task, ...targets };
}
function known(value) {
    return { known: true, value };
}
/**
 * The two models of a change to the lock; without one on the base branch, the configured baseline is what runs. What runs is called as
 * the base commit calls it: a change of prompts or parameters beside is one of the candidate alone.
 */
function asLockChange(task, before) {
    const candidate = { ...task.candidate, model: { kind: 'lock' } };
    return before === null || task.baseline.model.kind === 'lock'
        ? { ...task, candidate }
        : { ...task, candidate, baseline: { ...(task.lock.calledBefore ?? candidate), model: { kind: 'lock' } } };
}
function withLocked({ lock, name: task }, settings, name, found) {
    if (!found.known)
        throw unreadable(task, found.reason);
    const entry = found.value;
    if (entry === null)
        throw notPromoted(task, name, lock.path);
    const { provider } = settings;
    if (entry.provider !== provider.name)
        throw elsewhere(task, name, entry, provider.name);
    const model = { kind: 'id', id: entry.model };
    if (entry.servedAt === null || provider.kind !== 'command')
        return { ...settings, model };
    return { ...settings, model, provider: { ...provider, kind: 'remote', baseUrl: entry.servedAt, ...withoutKey } };
}
/** An address that stands in a file of the repository gets no key: anyone who may change the file could read it there. */
const withoutKey = { apiKeyEnv: null, tokenEnv: null, workloadIdentity: null };
async function readBefore({ lock, name }, { base }) {
    if (base === undefined)
        return known(lock.entry);
    const file = await base.readFile(lock.path);
    switch (file.status) {
        case 'absent':
            return known(null);
        case 'present':
            return known((0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .findEntry */ .w4)((0,_lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .P)(new TextDecoder().decode(file.bytes), `${lock.path} of the base branch`), name));
        case 'unknown':
            return { known: false, reason: file.reason };
    }
}
function unreadable(task, reason) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'outside',
        what: `The model that runs for ${task} cannot be told: ${_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_FILE_NAME */ .rx} of the base branch cannot be read.`,
        evidence: `${reason}.`,
        remedy: 'Give the action a github-token with `contents: read`, or check out with `fetch-depth: 0`.',
    });
}
function notPromoted(task, target, path) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'configuration',
        what: `tasks.${task}.${target}.model is \`lock\`, but no model was promoted for ${task} yet.`,
        evidence: `${path} ${target === 'candidate' ? '' : 'of the base branch '}has no entry of that name.`,
        remedy: target === 'candidate'
            ? 'Set it to `tuned` or to a model id; `lock` is for after the first promotion.'
            : 'Name the model that runs today until the first promotion is merged; `lock` is for afterwards.',
    });
}
function elsewhere(task, target, { model, provider }, called) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'configuration',
        what: `The promoted model of ${task} is not at the provider where tasks.${task}.${target} is called.`,
        evidence: `${model} is at "${provider}" by the lock; the configuration says "${called}".`,
        remedy: `Set tasks.${task}.${target}.provider to ${provider}.`,
    });
}


/***/ })

};
