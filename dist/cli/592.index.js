export const id = 592;
export const ids = [592];
export const modules = {

/***/ 32548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28729);

/** JSON with sorted keys and no spaces: equal for values that are equal. Callers keep out values nested deeper than 500. */
function canonicalJson(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value) ?? 'null';
    const entries = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${entries.join(',')}}`;
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets),
/* harmony export */   d: () => (/* binding */ findSecrets)
/* harmony export */ });
/* harmony import */ var _secret_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64211);

/** The kinds found in a text, each once. Says what was found, never the value. */
function findSecrets(text) {
    const kinds = kindsWorthALook(text);
    return kinds.length === 0 ? NOTHING : kinds.flatMap((kind) => (matches(kind, text) ? [kind.name] : []));
}
/** The text with every secret and personal detail replaced by its kind, for quoting in a message. */
function maskSecrets(text) {
    let masked = text;
    for (const kind of kindsWorthALook(text)) {
        masked = masked.replace(new RegExp(kind.pattern, `${kind.pattern.flags}g`), (match) => kind.confirm === undefined || kind.confirm(match) ? `[${kind.name}]` : match);
    }
    return masked;
}
const ALL_KINDS = [..._secret_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_KINDS */ .d.credential, ..._secret_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_KINDS */ .d.personal];
const NOTHING = [];
const NO_KINDS = [];
/** Nearly all texts have no sign of nearly all kinds, and looking for a fixed string is much cheaper than for a pattern. */
function kindsWorthALook(text) {
    if (!hasSigns(text))
        return NO_KINDS;
    const lower = text.toLowerCase();
    let found;
    let hasDigits;
    for (const kind of ALL_KINDS) {
        const { signs } = kind;
        if (signs === 'digits') {
            hasDigits ??= EIGHT_DIGITS.test(text);
            if (!hasDigits)
                continue;
        }
        else if (!signs.some((sign) => lower.includes(sign)))
            continue;
        found ??= [];
        found.push(kind);
    }
    return found ?? NO_KINDS;
}
/** What every text has that has any kind: a digit, one of three signs, a run that is long for a word, or how some kinds start. */
function hasSigns(text) {
    let run = 0;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        const found = unit < 128 ? SIGNS[unit] : NO_SIGN;
        if (found === SIGN)
            return true;
        run = found === IN_WORD ? run + 1 : 0;
        if (run === LONG_RUN)
            return true;
    }
    return text.includes('eyJ') || text.includes('-----BEGIN') || BEARER.test(text);
}
const NO_SIGN = 0;
const IN_WORD = 1;
const SIGN = 2;
const LONG_RUN = 15;
const BEARER = /bearer/i;
/** By ASCII character. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, unit) => {
    const character = String.fromCharCode(unit);
    if (/[@\d:=]/.test(character))
        return SIGN;
    return /[\w-]/.test(character) ? IN_WORD : NO_SIGN;
});
/** The kinds made of digits have eight at least, with up to four signs or letters between them. */
const EIGHT_DIGITS = /(?:\d\D{0,4}){7}\d/;
function matches(kind, text) {
    if (kind.confirm === undefined)
        return kind.pattern.test(text);
    for (const [match] of text.matchAll(new RegExp(kind.pattern, `${kind.pattern.flags}g`))) {
        if (kind.confirm(match))
            return true;
    }
    return false;
}


/***/ }),

/***/ 28729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   UN: () => (/* binding */ pointerStep),
/* harmony export */   cA: () => (/* binding */ parseJsonList),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   uo: () => (/* binding */ nameKind)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** The object that a text is, when it is one. */
function parseJsonObject(text) {
    const value = parseJson(text);
    return isJsonObject(value) ? value : undefined;
}
/** The list that a text is, when it is one. */
function parseJsonList(text) {
    const value = parseJson(text);
    return isList(value) ? value : undefined;
}
/** The kind of a JSON value as a reader would name it: "a list", "null", "a number". */
function nameKind(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'object':
            return 'an object';
        case 'string':
            return 'a string';
        case 'number':
            return 'a number';
        case 'boolean':
            return String(value);
        default:
            return 'missing';
    }
}
/** One step of a JSON pointer, escaped as RFC 6901 asks. */
function pointerStep(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Nothing when the text is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ visibleInput),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   rC: () => (/* binding */ visibleAnswer),
/* harmony export */   sM: () => (/* binding */ inputKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_chat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49955);


/**
 * The user-visible conversation before the last assistant message, without system and developer messages. A single user
 * message stands for itself; several messages become lines `role: content`, with the JSON of the calls where a message
 * calls tools. An image counts by its address, so that equal questions about different pictures differ.
 */
function visibleInput(messages) {
    const target = messages.findLastIndex(({ role }) => role === 'assistant');
    const before = target === -1 ? messages : messages.slice(0, target);
    const visible = before.filter(({ role }) => role !== 'system' && role !== 'developer');
    const [only] = visible;
    if (visible.length === 1 && only?.role === 'user')
        return visibleText(only);
    return visible.map((message) => `${message.role}: ${visibleText(message)}`).join('\n');
}
/** What the last assistant message says: its text, or the JSON of its tool calls when it has none. */
function visibleAnswer(messages) {
    const target = messages.findLast(({ role }) => role === 'assistant');
    return target === undefined ? '' : visibleText(target);
}
/**
 * NFKC, lower case, every character that is not a letter, number or mark becomes a space, runs collapsed, trimmed. Text
 * without any letter, number or mark (emoji only) becomes the empty string, which is never compared.
 */
function normalise(text) {
    if (!BEYOND_ASCII.test(text))
        return text.toLowerCase().replace(SEPARATORS, ' ').trim();
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
        .trim();
}
/** Runs of what is no letter and no number, but for a space that stands alone: most do, and need no replacing. */
const SEPARATORS = / ?[^a-z0-9 ][^a-z0-9]*| {2}[^a-z0-9]*/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** What inputs are compared by: the normalised text, or the input itself, marked, where that has no letter, number or mark. */
function inputKey({ input, normalised }) {
    return normalised === '' ? `\u0000${input}` : normalised;
}
function visibleText(message) {
    const text = typeof message.content === 'string' ? message.content : partsText(message);
    if (text !== '' || message.tool_calls === undefined)
        return text;
    return JSON.stringify(message.tool_calls);
}
function partsText(message) {
    if (!Array.isArray(message.content))
        return '';
    const parts = message.content;
    const images = parts.flatMap((part) => (part.image_url === undefined ? [] : [nameImage(part.image_url.url)]));
    const text = (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .L)(message);
    return images.length === 0 ? text : [text, ...images].join('\n');
}
function nameImage(url) {
    return url.length <= 300 ? url : `image ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(url).digest('hex').slice(0, 32)}`;
}


/***/ }),

/***/ 90735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ quoteAround),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _find_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);

const LONGEST = 60;
/** Data quoted in a message: on one line, at most 60 characters, secrets replaced by their kind. Not escaped: rendering does that. */
function quote(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(shallow(value)) ?? 'nothing');
    return `"${shorten((0,_find_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .Q)(text.slice(0, 4096)))}"`;
}
/** The text around an offset (UTF-16 units), or nothing when something secret stands near it. */
function quoteAround(text, offset) {
    const near = text.slice(Math.max(0, offset - 400), offset + 400);
    if ((0,_find_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .Q)(near) !== near)
        return undefined;
    return `"${shorten(text.slice(Math.max(0, offset - 24), offset + 24))}"`;
}
/** Cut to 60 characters between code points, with an ellipsis that says so. */
function shorten(text) {
    if (text.length <= LONGEST)
        return text;
    const cut = text.slice(0, LONGEST - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}
/** Deep values are not followed: a quotation needs no more than the first level. */
function shallow(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.slice(0, 4).map(tip);
    return Object.fromEntries(Object.entries(value)
        .slice(0, 4)
        .map(([key, inner]) => [key.slice(0, LONGEST), tip(inner)]));
}
function tip(value) {
    if (typeof value === 'string')
        return value.slice(0, 256);
    return typeof value === 'object' && value !== null ? (Array.isArray(value) ? [] : {}) : value;
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BV: () => (/* binding */ ANSWER_RULES),
  L0: () => (/* binding */ COMPLETION_RULES),
  US: () => (/* binding */ CONVERSATION_RULES),
  tp: () => (/* binding */ FORM_RULES),
  QF: () => (/* binding */ MESSAGE_RULES),
  KG: () => (/* binding */ OWNER_RULES),
  fB: () => (/* binding */ PAIR_RULES)
});

// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/dataset/rules/completions/completion-not-a-string.js

const completionNotAString = {
    code: 'completion-not-a-string',
    severity: 'error',
    hint: 'Make `prompt` and `completion` strings.',
    check({ value }, report) {
        for (const key of ['prompt', 'completion']) {
            if (!Object.hasOwn(value, key) || typeof value[key] === 'string')
                continue;
            report({ pointer: `/${key}`, message: `"${key}" is ${(0,json/* nameKind */.uo)(value[key])}, not a string.` });
        }
    },
};

// EXTERNAL MODULE: ./build/dataset/rules/text.js
var rules_text = __webpack_require__(93968);
;// CONCATENATED MODULE: ./build/dataset/rules/completions/empty-completion.js

const emptyCompletion = {
    code: 'empty-completion',
    severity: 'warning',
    hint: 'Write the completion, or remove the line.',
    check({ value }, report) {
        const completion = value.completion;
        if (typeof completion === 'string' && (0,rules_text/* isBlank */.z3)(completion))
            report({ pointer: '/completion', message: 'The completion is empty.' });
    },
};

// EXTERNAL MODULE: ./build/dataset/quote.js
var quote = __webpack_require__(90735);
;// CONCATENATED MODULE: ./build/dataset/rules/completions/extra-completion-key.js


const extraCompletionKey = {
    code: 'extra-completion-key',
    severity: 'error',
    hint: 'Remove the key; a prompt/completion line has `prompt` and `completion` only.',
    check({ value, role }, report) {
        const takesOwn = role === 'held-out' || role === 'few-shot';
        for (const key of Object.keys(value).slice(0, 50)) {
            if (key === 'prompt' || key === 'completion' || (takesOwn && (key === 'id' || key === 'metadata')))
                continue;
            report({ pointer: `/${(0,json/* pointerStep */.UN)(key)}`, message: `The line has the extra key ${(0,quote/* quote */.h)(key)}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/completions/missing-completion-key.js

const missingCompletionKey = {
    code: 'missing-completion-key',
    severity: 'error',
    hint: 'A prompt/completion line has exactly the keys `prompt` and `completion`.',
    check({ value }, report) {
        for (const key of ['prompt', 'completion']) {
            if (Object.hasOwn(value, key))
                continue;
            const found = Object.keys(value).slice(0, 5).map(quote/* quote */.h).join(', ') || 'none';
            report({ pointer: '', message: `The line has no key "${key}"; its keys are ${found}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/explain-mismatch.js


/** No call of a tool is nested deeper, and a schema that refers to itself ends here. */
const DEEPEST = 32;
/**
 * Why a value does not fit a JSON Schema (draft 2020-12), as a sentence without its full stop, or nothing when it fits or
 * nothing can be said. Looks at types, enum, const, bounds and lengths, properties, required, additionalProperties, items,
 * anyOf, oneOf, allOf and local references; `pattern` and `format` are left alone.
 */
function explainMismatch(value, schema) {
    return explain({ value, schema, root: schema, place: '', depth: 0 });
}
function explain(visit) {
    const schema = (0,json/* isJsonObject */.OW)(visit.schema) ? resolve(visit.schema, visit.root) : undefined;
    if (schema === undefined || visit.depth > DEEPEST)
        return undefined;
    return (explainType(visit, schema) ??
        explainValues(visit, schema) ??
        explainBounds(visit, schema) ??
        explainObject(visit, schema) ??
        explainList(visit, schema) ??
        explainChoice(visit, schema));
}
function resolve(schema, root) {
    const reference = schema.$ref;
    if (typeof reference !== 'string')
        return schema;
    if (reference === '#')
        return root;
    if (!reference.startsWith('#/'))
        return undefined;
    let found = root;
    for (const step of reference.slice(2).split('/')) {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        found = (0,json/* isJsonObject */.OW)(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    }
    return (0,json/* isJsonObject */.OW)(found) && found.$ref === undefined ? found : undefined;
}
function subject({ place }) {
    return place === '' ? 'The list of arguments' : `The argument ${(0,quote/* quote */.h)(place)}`;
}
function within({ place, depth }, step) {
    return { place: place === '' ? step : `${place}.${step}`, depth: depth + 1 };
}
function explainType(visit, { type, nullable }) {
    const types = (0,json/* isList */.Lv)(type) ? type : type === undefined ? [] : [type];
    if (types.length === 0 || (visit.value === null && nullable === true))
        return undefined;
    if (types.some((one) => fitsType(visit.value, one)))
        return undefined;
    return `${subject(visit)} is ${(0,json/* nameKind */.uo)(visit.value)}; the schema says ${(0,quote/* quote */.h)(types.join(' or '))}`;
}
function explainValues(visit, { enum: values, const: only }) {
    const { value } = visit;
    if (typeof value === 'object')
        return undefined;
    const isMissed = ((0,json/* isList */.Lv)(values) && !values.includes(value)) || (only !== undefined && only !== value);
    return isMissed ? `${subject(visit)} is ${(0,quote/* quote */.h)(value)}, which is not among the declared values` : undefined;
}
function explainBounds(visit, schema) {
    const { value } = visit;
    const [size, least, most] = typeof value === 'number'
        ? [value, schema.minimum, schema.maximum]
        : typeof value === 'string'
            ? [value.length, schema.minLength, schema.maxLength]
            : (0,json/* isList */.Lv)(value)
                ? [value.length, schema.minItems, schema.maxItems]
                : [];
    if (size === undefined)
        return undefined;
    const what = typeof value === 'number' ? `is ${size}` : `has the length ${size}`;
    if (typeof least === 'number' && size < least)
        return `${subject(visit)} ${what}; the schema says at least ${least}`;
    if (typeof most === 'number' && size > most)
        return `${subject(visit)} ${what}; the schema says at most ${most}`;
    return undefined;
}
function explainObject(visit, schema) {
    const { value, root } = visit;
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const properties = (0,json/* isJsonObject */.OW)(schema.properties) ? schema.properties : {};
    const required = (0,json/* isList */.Lv)(schema.required) ? schema.required : [];
    const missing = required.find((key) => typeof key === 'string' && !Object.hasOwn(value, key));
    if (typeof missing === 'string')
        return `The required argument ${(0,quote/* quote */.h)(within(visit, missing).place)} is absent`;
    for (const [key, inner] of Object.entries(value)) {
        const next = within(visit, key);
        const declared = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (declared === undefined && schema.additionalProperties === false && schema.patternProperties === undefined)
            return `The argument ${(0,quote/* quote */.h)(next.place)} is not declared`;
        const problem = explain({ value: inner, schema: declared ?? schema.additionalProperties, root, ...next });
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function explainList(visit, { items, prefixItems }) {
    const { value, root } = visit;
    if (!(0,json/* isList */.Lv)(value))
        return undefined;
    const first = (0,json/* isList */.Lv)(prefixItems) ? prefixItems : (0,json/* isList */.Lv)(items) ? items : [];
    for (const [index, inner] of value.entries()) {
        const schema = index < first.length ? first[index] : items;
        const problem = explain({ value: inner, schema, root, ...within(visit, String(index)) });
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function explainChoice(visit, { anyOf, oneOf, allOf }) {
    const against = (schema) => explain({ ...visit, schema, depth: visit.depth + 1 });
    for (const schema of (0,json/* isList */.Lv)(allOf) ? allOf : []) {
        const problem = against(schema);
        if (problem !== undefined)
            return problem;
    }
    for (const choices of [anyOf, oneOf]) {
        if (!(0,json/* isList */.Lv)(choices) || choices.length === 0)
            continue;
        const problems = choices.map(against);
        if (problems.every((problem) => problem !== undefined))
            return choices.length === 1
                ? problems[0]
                : `${subject(visit)} fits none of the ${choices.length} declared schemas`;
    }
    return undefined;
}
function fitsType(value, type) {
    switch (type) {
        case 'string':
            return typeof value === 'string';
        case 'number':
            return typeof value === 'number';
        case 'integer':
            return typeof value === 'number' && Number.isInteger(value);
        case 'boolean':
            return typeof value === 'boolean';
        case 'array':
            return (0,json/* isList */.Lv)(value);
        case 'object':
            return (0,json/* isJsonObject */.OW)(value);
        case 'null':
            return value === null;
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/tools/declared-tools.js

const NONE = new Map();
const cache = new WeakMap();
/** The functions in `tools`, by name; the first of a name wins. Remembered per list, since several rules ask. */
function declaredTools({ value, pointer }) {
    return readList(value.tools, (item, index) => ({
        definition: (0,json/* isJsonObject */.OW)(item) ? item.function : undefined,
        pointer: `${pointer}/tools/${index}/function`,
    }));
}
/** The functions in the deprecated list `functions`, by name. */
function declaredFunctions({ value, pointer }) {
    return readList(value.functions, (item, index) => ({ definition: item, pointer: `${pointer}/functions/${index}` }));
}
const NO_TOOLS = [];
/** The functions of both lists. */
function allDeclared(owner) {
    if (owner.value.tools === undefined && owner.value.functions === undefined)
        return NO_TOOLS;
    return [...declaredTools(owner).values(), ...declaredFunctions(owner).values()];
}
function readList(list, read) {
    if (!(0,json/* isList */.Lv)(list))
        return NONE;
    const remembered = cache.get(list);
    if (remembered !== undefined)
        return remembered;
    const declared = new Map();
    for (const [index, item] of list.entries()) {
        const { definition, pointer } = read(item, index);
        if (!(0,json/* isJsonObject */.OW)(definition) || typeof definition.name !== 'string' || declared.has(definition.name))
            continue;
        const parameters = (0,json/* isJsonObject */.OW)(definition.parameters) ? definition.parameters : undefined;
        declared.set(definition.name, { name: definition.name, pointer, parameters });
    }
    cache.set(list, declared);
    return declared;
}

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/tool-calls.js


const tool_calls_NONE = [];
/** The calls of a message that are objects with a function. */
function toolCalls(message) {
    const calls = message.value.tool_calls;
    if (message.role !== 'assistant' || !(0,json/* isList */.Lv)(calls))
        return tool_calls_NONE;
    return calls.flatMap((value, index) => {
        if (!(0,json/* isJsonObject */.OW)(value) || !(0,json/* isJsonObject */.OW)(value.function))
            return [];
        const { name, arguments: given } = value.function;
        return [{ value, pointer: `${message.pointer}/tool_calls/${index}`, name, arguments: given }];
    });
}
const NO_CALLS = [];
/** Every call in a conversation, as a tool call or as the deprecated `function_call`. */
function functionCalls({ owner, messages }) {
    let found;
    for (const message of messages) {
        if (message.role !== 'assistant')
            continue;
        const { tool_calls: calls, function_call: called } = message.value;
        if (calls === undefined && called === undefined)
            continue;
        found ??= [];
        for (const { pointer, name, arguments: given } of toolCalls(message))
            found.push({ pointer: `${pointer}/function`, name, arguments: given, declared: declaredTools(owner) });
        if (!(0,json/* isJsonObject */.OW)(called))
            continue;
        const { name, arguments: given } = called;
        const pointer = `${message.pointer}/function_call`;
        found.push({ pointer, name, arguments: given, declared: declaredFunctions(owner) });
    }
    return found ?? NO_CALLS;
}

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/arguments-against-schema.js



const argumentsAgainstSchema = {
    code: 'arguments-against-schema',
    severity: 'warning',
    hint: 'Make the call fit the declared parameters; the model learns from both.',
    check(conversation, report) {
        for (const { pointer, name, arguments: text, declared } of functionCalls(conversation)) {
            const schema = typeof name === 'string' ? declared.get(name)?.parameters : undefined;
            const given = typeof text === 'string' ? (0,json/* parseJsonObject */.dw)(text) : undefined;
            if (schema === undefined || given === undefined)
                continue;
            const problem = explainMismatch(given, schema);
            if (problem !== undefined)
                report({ pointer: `${pointer}/arguments`, message: `${problem}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/answers.js

/** The assistant messages whose text is what the model learns: those that call no tool. */
function* answersWithText({ messages, }) {
    for (const message of messages) {
        if (message.role !== 'assistant' || (message.value.tool_calls ?? message.value.function_call ?? null) !== null)
            continue;
        const text = (0,rules_text/* plainText */.wh)(message.value.content);
        if (text !== undefined)
            yield { message, text };
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/blank-answer.js


const blankAnswer = {
    code: 'blank-answer',
    severity: 'warning',
    hint: 'Write the answer, or remove the line.',
    check(conversation, report) {
        for (const { message, text } of answersWithText(conversation)) {
            if (text !== '' && (0,rules_text/* isBlank */.z3)(text))
                report({ pointer: `${message.pointer}/content`, message: 'The assistant message holds white space only.' });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/duplicate-tool-call-id.js


/** Within one conversation; across lines equal ids are common and accepted (openai-cookbook drone_training.jsonl). */
const duplicateToolCallId = {
    code: 'duplicate-tool-call-id',
    severity: 'warning',
    hint: 'Give every call of a conversation an id of its own.',
    check({ messages }, report) {
        const seen = new Map();
        for (const message of messages) {
            for (const { value, pointer } of toolCalls(message)) {
                const first = seen.get(value.id);
                if (first === undefined)
                    seen.set(value.id, message.index);
                else {
                    const where = first === message.index ? 'twice in one message' : `by a call of message ${first + 1} too`;
                    report({ pointer: `${pointer}/id`, message: `The id ${(0,quote/* quote */.h)(value.id)} is used ${where}.` });
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/duplicate-tool-result.js

const duplicateToolResult = {
    code: 'duplicate-tool-result',
    severity: 'warning',
    hint: 'Keep one tool message per call.',
    check({ messages }, report) {
        let answered = new Set();
        for (const { role, value, pointer } of messages) {
            if (role !== 'tool') {
                if (role === 'assistant')
                    answered = new Set();
                continue;
            }
            const id = value.tool_call_id;
            if (answered.has(id))
                report({ pointer: `${pointer}/tool_call_id`, message: `The call ${(0,quote/* quote */.h)(id)} is answered twice.` });
            answered.add(id);
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/empty-answer.js

const emptyAnswer = {
    code: 'empty-answer',
    severity: 'error',
    hint: 'Write the answer, or remove the line.',
    check(conversation, report) {
        for (const { message, text } of answersWithText(conversation)) {
            if (text === '')
                report({ pointer: `${message.pointer}/content`, message: 'The assistant message is the empty string.' });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/function-result-without-call.js


/** The deprecated form: a message of the role function follows the `function_call` that it answers, by name. */
const functionResultWithoutCall = {
    code: 'function-result-without-call',
    severity: 'warning',
    hint: 'Put the result right after the assistant message that calls the function, under the same name.',
    check({ purpose, messages }, report) {
        if (purpose === 'output')
            return;
        for (const [index, { role, value, pointer }] of messages.entries()) {
            if (role !== 'function')
                continue;
            const call = messages[index - 1]?.value.function_call;
            const called = (0,json/* isJsonObject */.OW)(call) ? call.name : undefined;
            if (called !== undefined && called === value.name)
                continue;
            const before = called === undefined ? 'no function was called before it' : `the call before is of ${(0,quote/* quote */.h)(called)}`;
            report({ pointer, message: `The result is of ${(0,quote/* quote */.h)(value.name)}; ${before}.` });
        }
    },
};

// EXTERNAL MODULE: ./build/dataset/scan-json.js
var scan_json = __webpack_require__(89501);
;// CONCATENATED MODULE: ./build/dataset/rules/conversation/invalid-arguments.js




/** Accepted by the service, which only asks for a string; the model then learns to write arguments that nothing can read. */
const invalidArguments = {
    code: 'invalid-arguments',
    severity: 'warning',
    hint: 'Write the arguments as the JSON text of one object, e.g. "{\\"city\\": \\"Rome\\"}".',
    check(conversation, report) {
        for (const { pointer, arguments: given } of functionCalls(conversation)) {
            const problem = typeof given === 'string' ? explainArguments(given) : undefined;
            if (problem !== undefined)
                report({ pointer: `${pointer}/arguments`, message: problem });
        }
    },
};
function explainArguments(text) {
    if (text.trim() === '')
        return 'The arguments are empty; a call without arguments has "{}".';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        const reason = (0,scan_json/* scanJson */.E)(text).error?.reason ?? 'they do not parse';
        return `The arguments are not JSON: ${reason}, in ${(0,quote/* quote */.h)(text)}.`;
    }
    if (typeof value === 'string')
        return 'The arguments are encoded twice: a JSON string that holds JSON.';
    if (!(0,json/* isJsonObject */.OW)(value))
        return `The arguments are ${(0,json/* nameKind */.uo)(value)}, not an object.`;
    const twice = (0,scan_json/* scanJson */.E)(text).duplicateKey?.key;
    return twice === undefined ? undefined : `The argument ${(0,quote/* quote */.h)(twice)} stands twice; the last one wins.`;
}

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/last-message-not-assistant.js

const lastMessageNotAssistant = {
    code: 'last-message-not-assistant',
    severity: 'error',
    hint: 'End every example with the assistant message to learn.',
    check({ purpose, messages }, report) {
        const last = messages.at(-1);
        if (purpose !== 'chat' || last?.role === undefined || last.role === 'assistant')
            return;
        if (!messages.some(({ role }) => role === 'assistant'))
            return;
        report({ pointer: last.pointer, message: `The last message is from ${(0,quote/* quote */.h)(last.role)}, not from the assistant.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/mixed-call-styles.js

/** `function_call` belongs to `functions`, `tool_calls` to `tools`; the chat API refuses the one with the other. */
const mixedCallStyles = {
    code: 'mixed-call-styles',
    severity: 'warning',
    hint: 'Write every call as `tool_calls` and every result with the role tool.',
    check({ owner, messages }, report) {
        for (const { role, value, pointer } of messages) {
            if (role !== 'assistant')
                continue;
            const calls = (0,json/* isList */.Lv)(value.tool_calls);
            const legacy = (0,json/* isJsonObject */.OW)(value.function_call);
            if (calls && legacy)
                report({ pointer, message: 'The message has both "tool_calls" and "function_call".' });
            else if (legacy && (0,json/* isList */.Lv)(owner.value.tools))
                report({
                    pointer: `${pointer}/function_call`,
                    message: 'A "function_call" stands in an example with "tools".',
                });
            else if (calls && (0,json/* isList */.Lv)(owner.value.functions))
                report({ pointer: `${pointer}/tool_calls`, message: '"tool_calls" stand in an example with "functions".' });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/no-assistant.js
const noAssistant = {
    code: 'no-assistant',
    severity: 'error',
    hint: 'Add the assistant message that the model should learn to give.',
    check({ purpose, pointer, messages }, report) {
        if (purpose === 'input' || messages.length === 0 || messages.some(({ role }) => role === 'assistant'))
            return;
        report({ pointer, message: 'No message is from the assistant: there is nothing to learn.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/no-user-message.js
const noUserMessage = {
    code: 'no-user-message',
    severity: 'warning',
    hint: 'Add the user message that the assistant answers.',
    check({ purpose, pointer, messages }, report) {
        if (purpose === 'output' || messages.some(({ role }) => role === 'user'))
            return;
        report({ pointer, message: 'No message is from the user.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/nothing-to-learn.js
const nothingToLearn = {
    code: 'nothing-to-learn',
    severity: 'error',
    hint: 'Give the last assistant message the weight 1, or remove the line.',
    check({ messages }, report) {
        const last = messages.findLast(({ role }) => role === 'assistant');
        if (last?.value.weight !== 0)
            return;
        report({
            pointer: `${last.pointer}/weight`,
            message: 'The last assistant message has the weight 0, so it is not trained on.',
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/parallel-calls-switched-off.js

const parallelCallsSwitchedOff = {
    code: 'parallel-calls-switched-off',
    severity: 'warning',
    hint: 'Remove `parallel_tool_calls: false`, or split the calls over several messages.',
    check({ owner, messages }, report) {
        if (owner.value.parallel_tool_calls !== false)
            return;
        const parallel = messages.find((message) => toolCalls(message).length > 1);
        if (parallel === undefined)
            return;
        report({
            pointer: parallel.pointer,
            message: 'A message makes several calls although "parallel_tool_calls" is false.',
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/placeholder-answer.js


/** What is left where a program had no value or a person no time: of JavaScript, pandas, spreadsheets, editors. */
const PLACEHOLDER = /^\s*(?:\[object Object\]|undefined|nan|nat|<na>|#(?:n\/a|ref!|value!|name\?|div\/0!|null!)|todo|tbd|fixme|lorem ipsum\b.*|<(?:answer|response|output|completion|insert[^<>]{0,40})>|\{\{?\s*(?:answer|response|output|completion)\s*\}?\})[.!\u2026]*\s*$/is;
const placeholderAnswer = {
    code: 'placeholder-answer',
    severity: 'warning',
    hint: 'Write the answer, or remove the line; if it is a label of yours, accept the finding.',
    check(conversation, report) {
        for (const { message, text } of answersWithText(conversation)) {
            if (text.length > 2_000 || !PLACEHOLDER.test(text))
                continue;
            report({ pointer: `${message.pointer}/content`, message: `The answer is a placeholder: ${(0,quote/* quote */.h)(text)}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/refusal-answer.js



const REFUSAL = /^\s*(?:(?:i['\u2019]?m|i am) (?:really |very |so )?sorry,? (?:but )?(?:i (?:can(?:no|['\u2019])t|am (?:not able|unable)|['\u2019]m (?:not able|unable))|as an ai)|sorry,? (?:but )?i can(?:no|['\u2019])t (?:help|assist|do|provide|answer|comply)|i apologi[sz]e,? but i (?:can(?:no|['\u2019])t|am (?:not able|unable) to) (?:help|assist|comply|provide|answer|fulfil?l)|unfortunately,? i (?:can(?:no|['\u2019])t|am (?:not able|unable) to|['\u2019]m (?:not able|unable) to) (?:help with|assist with|comply|fulfil?l)|i (?:can(?:no|['\u2019])t|am (?:not able|unable) to|['\u2019]m (?:not able|unable) to|won['\u2019]t) (?:help|assist|comply|provide|answer|fulfil?l|do that)|as an ai (?:language )?model|as a large language model)/i;
/** Answers copied from a model that refused teach the new one to refuse. English text, and the API's own `refusal`. */
const refusalAnswer = {
    code: 'refusal-answer',
    severity: 'warning',
    hint: 'Check whether the model should refuse here; if not, write the answer.',
    check(conversation, report) {
        if (conversation.pointer.endsWith('/non_preferred_output'))
            return;
        for (const { message, text } of answersWithText(conversation)) {
            if (REFUSAL.test(text))
                report({ pointer: `${message.pointer}/content`, message: `The answer reads like a refusal: ${(0,quote/* quote */.h)(text)}.` });
        }
        for (const { role, value, pointer } of conversation.messages) {
            if (role === 'assistant' && typeof value.refusal === 'string' && value.refusal !== '' && !hasText(value.content))
                report({ pointer: `${pointer}/refusal`, message: `The answer is a refusal: ${(0,quote/* quote */.h)(value.refusal)}.` });
        }
    },
};
function hasText(content) {
    return (typeof content === 'string' && content !== '') || ((0,json/* isList */.Lv)(content) && content.length > 0);
}

// EXTERNAL MODULE: ./build/dataset/services.js
var services = __webpack_require__(36883);
;// CONCATENATED MODULE: ./build/dataset/rules/conversation/roles-do-not-alternate.js

/** Together's data preparation: after the system message, user and assistant take turns. Other services do not ask for it. */
const rolesDoNotAlternate = {
    code: 'roles-do-not-alternate',
    severity: 'error',
    hint: 'Join messages of the same role that follow each other, and start with the user.',
    check({ owner, purpose, messages }, report) {
        const { rolesAlternate, title } = (0,services/* serviceRules */.Pe)(owner.service);
        if (!rolesAlternate || purpose === 'output')
            return;
        const speakers = messages.filter(({ role }) => role !== 'system' && role !== 'developer');
        for (const [index, message] of speakers.entries()) {
            const before = speakers[index - 1]?.role;
            const startsWrong = index === 0 && message.role === 'assistant';
            if (!startsWrong && (message.role !== before || (message.role !== 'user' && message.role !== 'assistant')))
                continue;
            const what = startsWrong
                ? 'The conversation starts with the assistant'
                : `Two ${message.role} messages follow each other`;
            report({ pointer: message.pointer, message: `${what}; ${title} wants user and assistant in turn.` });
            return;
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/system-message-not-first.js
const systemMessageNotFirst = {
    code: 'system-message-not-first',
    severity: 'warning',
    hint: 'Put the system message first, as it will be when the model is called.',
    check({ messages }, report) {
        const isSystem = (role) => role === 'system' || role === 'developer';
        const late = messages.find(({ role }, index) => isSystem(role) && index > 0 && !isSystem(messages[index - 1]?.role));
        if (late !== undefined)
            report({ pointer: late.pointer, message: `The system message is message ${late.index + 1}.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/image-parts.js

const image_parts_NONE = [];
/** The image parts of a message's `content`. */
function imageParts(content, pointer) {
    if (!(0,json/* isList */.Lv)(content))
        return image_parts_NONE;
    return content.flatMap((part, index) => {
        if (!(0,json/* isJsonObject */.OW)(part) || part.type !== 'image_url')
            return [];
        const url = (0,json/* isJsonObject */.OW)(part.image_url) ? part.image_url.url : undefined;
        return [{ pointer: `${pointer}/content/${index}`, url: typeof url === 'string' ? url : undefined }];
    });
}
/** The parts of a data URL (RFC 2397), or nothing for any other address. */
function parseDataUrl(url) {
    if (!/^data:/i.test(url))
        return undefined;
    const comma = url.indexOf(',');
    const head = url.slice(5, comma === -1 ? undefined : comma).toLowerCase();
    const [mediaType = '', ...parameters] = head.split(';').map((piece) => piece.trim());
    return { mediaType, isBase64: parameters.includes('base64'), data: comma === -1 ? '' : url.slice(comma + 1) };
}
/** How many bytes a base64 text stands for (RFC 4648). */
function base64Bytes(data) {
    const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
    return Math.max(0, Math.floor((data.length * 3) / 4) - padding);
}

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/too-many-images.js


/** OpenAI's vision fine-tuning guide: 10 images an example; Azure takes 64. */
const tooManyImages = {
    code: 'too-many-images',
    severity: 'error',
    hint: 'Keep the pictures that the answer needs, or spread them over several examples.',
    check({ owner, pointer, messages }, report) {
        const { mostImagesPerExample: most, title } = (0,services/* serviceRules */.Pe)(owner.service);
        if (most === undefined)
            return;
        let images = 0;
        for (const { value } of messages)
            images += imageParts(value.content, '').length;
        if (images > most)
            report({ pointer, message: `The example has ${images} images; ${title} takes ${most}.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/unanswered-tool-call.js


/** Every call but those of the last message is followed by its tool messages before anybody else speaks. */
const unansweredToolCall = {
    code: 'unanswered-tool-call',
    severity: 'error',
    hint: 'Put a tool message with the call\u2019s id right after the message that calls.',
    check({ messages }, report) {
        for (const [index, message] of messages.entries()) {
            if (index === messages.length - 1)
                return;
            const calls = toolCalls(message);
            if (calls.length === 0)
                continue;
            const answered = new Set();
            for (let next = index + 1; messages[next]?.role === 'tool'; next += 1)
                answered.add(messages[next]?.value.tool_call_id);
            const open = calls.find(({ value }) => !answered.has(value.id));
            if (open !== undefined) {
                report({ pointer: open.pointer, message: `No tool message answers the call ${(0,quote/* quote */.h)(open.value.id)}.` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/undeclared-tool.js


const undeclaredTool = {
    code: 'undeclared-tool',
    severity: 'warning',
    hint: 'Declare the function in `tools`, or correct its name in the call.',
    check(conversation, report) {
        for (const { pointer, name, declared } of functionCalls(conversation)) {
            if (typeof name !== 'string' || declared.has(name))
                continue;
            const names = [...declared.keys()].slice(0, 5).map(quote/* quote */.h).join(', ') || 'none';
            report({
                pointer: `${pointer}/name`,
                message: `The function ${(0,quote/* quote */.h)(name)} is not declared; declared: ${names}.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/unknown-tool-call-id.js


/** Outputs of a preference pair may answer calls of the input, so only whole conversations are looked at. */
const unknownToolCallId = {
    code: 'unknown-tool-call-id',
    severity: 'error',
    hint: 'Use the `id` of a call in the assistant message before.',
    check({ purpose, messages }, report) {
        if (purpose === 'output')
            return;
        const ids = new Set();
        for (const message of messages) {
            for (const call of toolCalls(message))
                ids.add(call.value.id);
            const id = message.value.tool_call_id;
            if (message.role !== 'tool' || typeof id !== 'string' || id === '' || ids.has(id))
                continue;
            report({ pointer: `${message.pointer}/tool_call_id`, message: `No earlier call has the id ${(0,quote/* quote */.h)(id)}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/control-characters.js

/** C0 controls and DEL, other than tab, line feed and carriage return; ESC starts terminal sequences. */
const CONTROL = /[^\P{Cc}\t\n\r\x80-\x9f]/u;
const controlCharacters = {
    code: 'control-characters',
    severity: 'warning',
    hint: 'Remove control characters and terminal colour codes from the text.',
    check({ value, pointer }, report) {
        const found = CONTROL.exec((0,rules_text/* plainText */.wh)(value.content) ?? '');
        if (found === null)
            return;
        const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        report({
            pointer: `${pointer}/content`,
            message: `The text holds the control character U+${code} at position ${found.index + 1}.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/developer-role.js
/** The fine-tuning schema of 2025-04-29 lists system, user, assistant, tool and function; `developer` is not in it. */
const developerRole = {
    code: 'developer-role',
    severity: 'warning',
    hint: 'Write the role as `system`; it means the same to the model.',
    check({ pointer, role }, report) {
        if (role !== 'developer')
            return;
        report({ pointer: `${pointer}/role`, message: 'The role "developer" is not documented for training files.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/empty-message.js

const emptyMessage = {
    code: 'empty-message',
    severity: 'warning',
    hint: 'Remove the message or fill it in; the model learns to answer nothing.',
    check({ value, pointer, role }, report) {
        if (role === 'assistant' || role === 'tool' || role === 'function')
            return;
        const text = (0,rules_text/* plainText */.wh)(value.content);
        if (text !== undefined && (0,rules_text/* isBlank */.z3)(text))
            report({ pointer: `${pointer}/content`, message: `The ${role} message has no text.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/extra-message-key.js

/** Keys per role: OpenAI's schema of training lines (openai-openapi, branch manual_spec, 2025-04-29). */
const KEYS = new Map([
    ['system', new Set(['role', 'content', 'name'])],
    ['developer', new Set(['role', 'content', 'name'])],
    ['user', new Set(['role', 'content', 'name'])],
    ['assistant', new Set(['role', 'content', 'name', 'weight', 'tool_calls', 'function_call', 'refusal', 'audio'])],
    ['tool', new Set(['role', 'content', 'tool_call_id', 'name'])],
    ['function', new Set(['role', 'content', 'name'])],
]);
const extraMessageKey = {
    code: 'extra-message-key',
    severity: 'error',
    hint: 'Remove the key; the service refuses keys that it does not know.',
    check({ value, pointer, role }, report) {
        const known = role === undefined ? undefined : KEYS.get(role);
        if (known === undefined)
            return;
        for (const key of Object.keys(value).slice(0, 50)) {
            if (known.has(key))
                continue;
            if (key === 'weight') {
                report({
                    pointer: `${pointer}/weight`,
                    message: `"weight" stands on a ${role} message; only assistant messages have one.`,
                });
            }
            else if (key === 'tool_calls' || key === 'function_call') {
                report({
                    pointer: `${pointer}/${key}`,
                    message: `A ${role} message has ${(0,quote/* quote */.h)(key)}; only the assistant calls tools.`,
                });
            }
            else {
                report({ pointer, message: `The ${role} message has the extra key ${(0,quote/* quote */.h)(key)}.` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/image-outside-user.js

/** OpenAI's vision fine-tuning guide: images are taken in user messages only. */
const imageOutsideUser = {
    code: 'image-outside-user',
    severity: 'error',
    hint: 'Move the image into a user message.',
    check({ value, pointer, role }, report) {
        const content = value.content;
        if (role === undefined || role === 'user' || !(0,json/* isList */.Lv)(content))
            return;
        const index = content.findIndex((part) => (0,json/* isJsonObject */.OW)(part) && part.type === 'image_url');
        if (index !== -1)
            report({
                pointer: `${pointer}/content/${index}`,
                message: 'An image stands in a message that is not from the user.',
            });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/image-too-large.js

/** OpenAI's vision fine-tuning guide (2026-11): images have at most 10 MB. Pictures behind an address are not fetched, so not measured. */
const LARGEST_BYTES = 10 * 1024 * 1024;
const imageTooLarge = {
    code: 'image-too-large',
    severity: 'error',
    hint: 'Scale the picture down; the model sees at most 2048 \u00d7 2048 pixels of it anyway.',
    check({ value, pointer }, report) {
        for (const image of imageParts(value.content, pointer)) {
            const data = image.url === undefined ? undefined : parseDataUrl(image.url);
            const bytes = data?.isBase64 === true ? base64Bytes(data.data) : 0;
            if (bytes <= LARGEST_BYTES)
                continue;
            const megabytes = (bytes / 1024 / 1024).toFixed(1);
            report({
                pointer: `${image.pointer}/image_url/url`,
                message: `The image has ${megabytes} MB; 10 MB are the most.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/image-type-mismatch.js


/** The first bytes of each format, in base64 as far as whole characters go. */
const SIGNATURES = [
    { start: /^iVBORw0KG/, mediaType: 'image/png' },
    { start: /^\/9j\//, mediaType: 'image/jpeg' },
    { start: /^UklGR.{6}XRUJQ/, mediaType: 'image/webp' },
    { start: /^R0lGOD/, mediaType: 'image/gif' },
    { start: /^Qk[0-3]/, mediaType: 'image/bmp' },
    { start: /^JVBERi/, mediaType: 'application/pdf' },
    { start: /^(?:SUkq|TU0A)/, mediaType: 'image/tiff' },
    { start: /^AAAA..Z0eX/, mediaType: 'image/heif' },
    { start: /^PHN2Zy|^PD94bWw/, mediaType: 'image/svg+xml' },
];
const imageTypeMismatch = {
    code: 'image-type-mismatch',
    severity: 'warning',
    hint: 'Convert the picture to JPEG, PNG or WEBP and name that type in the data URL.',
    check({ value, pointer }, report) {
        for (const image of imageParts(value.content, pointer)) {
            const data = image.url === undefined ? undefined : parseDataUrl(image.url);
            if (data === undefined || !data.isBase64)
                continue;
            const stated = data.mediaType.replace('image/jpg', 'image/jpeg');
            const head = data.data.slice(0, 24);
            const found = SIGNATURES.find(({ start }) => start.test(head))?.mediaType;
            if (found === undefined || found === stated)
                continue;
            const message = `The image says that it is ${(0,quote/* quote */.h)(stated)} and starts like ${found}.`;
            report({ pointer: `${image.pointer}/image_url/url`, message });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/invalid-content-part.js


/** Parts are text and image_url; audio and files are not supported in training. A list of plain strings fails at the service. */
const invalidContentPart = {
    code: 'invalid-content-part',
    severity: 'error',
    hint: 'Write parts as {"type": "text", "text": "\u2026"} or {"type": "image_url", "image_url": {"url": "\u2026"}}.',
    check({ value, pointer, role }, report) {
        const content = value.content;
        if (!(0,json/* isList */.Lv)(content))
            return;
        if (content.length === 0)
            report({ pointer: `${pointer}/content`, message: '"content" is an empty list.' });
        for (const [index, part] of content.entries()) {
            const problem = (0,json/* isJsonObject */.OW)(part) ? explainPart(part, role) : `is ${(0,json/* nameKind */.uo)(part)}, not an object`;
            if (problem !== undefined) {
                report({ pointer: `${pointer}/content/${index}`, message: `Part ${index + 1} of the content ${problem}.` });
                return;
            }
        }
    },
};
function explainPart(part, role) {
    switch (part.type) {
        case 'text':
            return typeof part.text === 'string' ? undefined : 'has the type "text" but no string "text"';
        case 'refusal':
            if (role !== 'assistant')
                return 'has the type "refusal" outside an assistant message';
            return typeof part.refusal === 'string' ? undefined : 'has the type "refusal" but no string "refusal"';
        case 'image_url': {
            const image = part.image_url;
            if (!(0,json/* isJsonObject */.OW)(image) || typeof image.url !== 'string')
                return 'has no object "image_url" with a string "url"';
            const detail = image.detail;
            if (detail !== undefined && !(typeof detail === 'string' && ['auto', 'low', 'high'].includes(detail))) {
                return `has the detail ${(0,quote/* quote */.h)(detail)}; auto, low and high are known`;
            }
            return undefined;
        }
        case undefined:
            return 'has no "type"';
        default:
            return `has the type ${(0,quote/* quote */.h)(part.type)}, which training does not take`;
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/message/invalid-image-url.js


const FORMATS = ['image/jpeg', 'image/jpg', 'image/png', 'image/webp'];
/** OpenAI's vision fine-tuning guide: an http(s) address or a base64 data URL of a JPEG, PNG or WEBP. Addresses are never opened here. */
const invalidImageUrl = {
    code: 'invalid-image-url',
    severity: 'error',
    hint: 'Use an http(s) address that the service can reach, or a data URL of a JPEG, PNG or WEBP: data:image/png;base64,\u2026.',
    check({ value, pointer }, report) {
        for (const image of imageParts(value.content, pointer)) {
            const problem = image.url === undefined ? undefined : explainUrl(image.url);
            if (problem !== undefined)
                report({ pointer: `${image.pointer}/image_url/url`, message: problem });
        }
    },
};
function explainUrl(url) {
    const data = parseDataUrl(url);
    if (data === undefined)
        return /^https?:\/\/[^\s/]/i.test(url)
            ? undefined
            : `The image address ${(0,quote/* quote */.h)(url)} cannot be fetched by the service.`;
    if (!FORMATS.includes(data.mediaType))
        return `The image is ${data.mediaType === '' ? 'of no stated type' : (0,quote/* quote */.h)(data.mediaType)}; JPEG, PNG and WEBP are taken.`;
    if (!data.isBase64)
        return 'The data URL of the image is not marked as base64.';
    if (data.data === '')
        return 'The data URL of the image holds no data.';
    return /^[A-Za-z0-9+/]+={0,2}$/.test(data.data) && data.data.length % 4 !== 1
        ? undefined
        : 'The data of the image is not base64.';
}

;// CONCATENATED MODULE: ./build/dataset/rules/message/invalid-name.js


/** The API's rule for `name`: up to 64 characters without white space and without < | \ / >. */
const invalidName = {
    code: 'invalid-name',
    severity: 'error',
    hint: 'Use up to 64 letters, digits, "_" or "-", or remove `name`.',
    check({ value, pointer }, report) {
        if (!Object.hasOwn(value, 'name'))
            return;
        const name = value.name;
        if (typeof name !== 'string') {
            report({ pointer: `${pointer}/name`, message: `"name" is ${(0,json/* nameKind */.uo)(name)}, not a string.` });
        }
        else if (!/^[^\s<|\\/>]{1,64}$/u.test(name)) {
            const why = name.length > 64 ? `${name.length} characters long` : 'empty or has a space or one of < | \\ / >';
            report({ pointer: `${pointer}/name`, message: `The name ${(0,quote/* quote */.h)(name)} is ${why}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/invalid-tool-calls.js


/** Each call: `id`, `type` "function", `function.name` and `function.arguments`, the arguments as a string of JSON. */
const invalidToolCalls = {
    code: 'invalid-tool-calls',
    severity: 'error',
    hint: 'Write calls as [{"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{\\"a\\": 1}"}}].',
    check({ value, pointer, role }, report) {
        if (role !== 'assistant')
            return;
        checkFunction(value.function_call, `${pointer}/function_call`, 'The function call', report);
        const calls = value.tool_calls;
        if (calls === undefined || calls === null)
            return;
        if (!(0,json/* isList */.Lv)(calls)) {
            report({ pointer: `${pointer}/tool_calls`, message: `"tool_calls" is ${(0,json/* nameKind */.uo)(calls)}, not a list.` });
            return;
        }
        if (calls.length === 0)
            report({ pointer: `${pointer}/tool_calls`, message: '"tool_calls" is an empty list.', hint: 'Remove the key.' });
        for (const [index, call] of calls.entries())
            checkCall(call, `${pointer}/tool_calls/${index}`, `Tool call ${index + 1}`, report);
    },
};
function checkCall(call, pointer, name, report) {
    if (!(0,json/* isJsonObject */.OW)(call)) {
        report({ pointer, message: `${name} is ${(0,json/* nameKind */.uo)(call)}, not an object.` });
        return;
    }
    if (typeof call.id !== 'string' || call.id === '')
        report({ pointer, message: `${name} has no "id".` });
    if (call.type === undefined)
        report({ pointer, message: `${name} has no "type".` });
    else if (call.type !== 'function')
        report({ pointer: `${pointer}/type`, message: `${name} has the type ${(0,quote/* quote */.h)(call.type)}, not "function".` });
    if (!(0,json/* isJsonObject */.OW)(call.function))
        report({ pointer, message: `${name} has no object "function".` });
    checkFunction(call.function, `${pointer}/function`, name, report);
}
function checkFunction(called, pointer, name, report) {
    if (called === undefined || called === null)
        return;
    if (!(0,json/* isJsonObject */.OW)(called))
        report({ pointer, message: `${name} is ${(0,json/* nameKind */.uo)(called)}, not an object.` });
    else {
        checkFunctionName(called, pointer, name, report);
        const given = called.arguments;
        if (typeof given === 'string')
            return;
        report({ pointer: `${pointer}/arguments`, message: `The arguments are ${(0,json/* nameKind */.uo)(given)}, not a string of JSON.` });
    }
}
function checkFunctionName(called, pointer, name, report) {
    const value = called.name;
    if (typeof value !== 'string')
        report({ pointer, message: `${name} has no function name.` });
    else if (!/^[a-zA-Z0-9_-]{1,64}$/.test(value)) {
        report({
            pointer: `${pointer}/name`,
            message: `The function name ${(0,quote/* quote */.h)(value)} is not 1 to 64 letters, digits, "_" or "-".`,
        });
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/message/invalid-weight.js

/** The weight of an assistant message is the integer 0 or 1. */
const invalidWeight = {
    code: 'invalid-weight',
    severity: 'error',
    hint: 'Use the number 0 (not trained on) or 1 (the default).',
    check({ value, pointer, role }, report) {
        if (role !== 'assistant' || !Object.hasOwn(value, 'weight'))
            return;
        const weight = value.weight;
        if (weight !== 0 && weight !== 1)
            report({ pointer: `${pointer}/weight`, message: `The weight ${(0,quote/* quote */.h)(weight)} is not 0 or 1.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/invisible-characters.js

/**
 * Zero-width spaces, word joiners, soft hyphens, bidirectional overrides (Unicode TR36) and tag characters. A zero-width
 * joiner or non-joiner is a part of many scripts and emoji, so it counts only between two Latin letters or digits.
 */
const INVISIBLE = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0001}\u{E0020}-\u{E007F}]|(?<=[A-Za-z0-9])[\u200C\u200D]+(?=[A-Za-z0-9])/u;
/** The flags of England, Scotland and Wales are a black flag with tag characters. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007F}]{2,8}/gu;
/** Direction marks and isolates belong to text that is written from right to left; overrides (U+202D, U+202E) never do. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/g;
/** Scripts without spaces mark where a line may break by U+200B; Mongolian separates vowels by U+180E. */
const WORD_BREAK = /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{M}])[\u200B\u180E]/gu;
const invisibleCharacters = {
    code: 'invisible-characters',
    severity: 'warning',
    hint: 'Remove characters that nobody sees: they split words, hide instructions and make equal labels differ.',
    check({ value, pointer }, report) {
        const text = (0,rules_text/* plainText */.wh)(value.content);
        if (text === undefined || !/[\u0080-\uffff]/.test(text))
            return;
        const found = INVISIBLE.exec(text) === null ? null : INVISIBLE.exec(withoutRightful(text));
        if (found === null)
            return;
        const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        report({ pointer: `${pointer}/content`, message: `The text holds the invisible character U+${code}.` });
    },
};
/** The text without those invisible characters that its scripts need. */
function withoutRightful(text) {
    const plain = text.replace(FLAG, '').replace(WORD_BREAK, '');
    return RIGHT_TO_LEFT.test(plain) ? plain.replace(DIRECTION, '') : plain;
}

;// CONCATENATED MODULE: ./build/dataset/rules/message/lone-surrogate.js

/** A \ud83d without its partner cannot be written as UTF-8; Python fails when it encodes the text. */
const loneSurrogate = {
    code: 'lone-surrogate',
    severity: 'error',
    hint: 'Remove the half character, or restore the pair: an emoji is two \\u escapes, high then low.',
    check({ value, pointer }, report) {
        const text = (0,rules_text/* plainText */.wh)(value.content);
        if (text === undefined || !/[\ud800-\udfff]/.test(text))
            return;
        const found = /\p{Surrogate}/u.exec(text);
        if (found === null)
            return;
        const code = found[0].charCodeAt(0).toString(16).toUpperCase();
        report({ pointer: `${pointer}/content`, message: `The text holds half a character: U+${code} without its pair.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/missing-content.js
/** Content may be absent or null only where an assistant message calls a tool or a function. */
const missingContent = {
    code: 'missing-content',
    severity: 'error',
    hint: 'Give the message a `content` of text; only an assistant message with `tool_calls` may go without.',
    check({ value, pointer, role }, report) {
        if (role === undefined)
            return;
        const content = value.content;
        if (content !== undefined && content !== null)
            return;
        const calls = value.tool_calls ?? value.function_call;
        if (role === 'assistant' && calls !== undefined && calls !== null)
            return;
        if (role === 'assistant' && typeof value.refusal === 'string')
            return;
        // Nullable there in OpenAI's schema of 2025-04-29: a function may return nothing.
        if (role === 'function' && content === null)
            return;
        const what = content === null ? 'has null as "content"' : 'has no "content"';
        report({
            pointer: content === null ? `${pointer}/content` : pointer,
            message: `The ${known(role)} message ${what}.`,
        });
    },
};
function known(role) {
    return ['system', 'developer', 'user', 'assistant', 'tool', 'function'].includes(role) ? role : '';
}

;// CONCATENATED MODULE: ./build/dataset/rules/message/missing-function-name.js
/** A message of the deprecated role `function` says which function answered. */
const missingFunctionName = {
    code: 'missing-function-name',
    severity: 'error',
    hint: 'Add `name`, the name of the function that returned this content.',
    check({ value, pointer, role }, report) {
        if (role === 'function' && !Object.hasOwn(value, 'name'))
            report({ pointer, message: 'The function message has no "name".' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/missing-role.js


/** The service: `Example 100, message 2 Discriminator 'role' is missing in value`. */
const missingRole = {
    code: 'missing-role',
    severity: 'error',
    hint: 'Give every message a `role`: system, user, assistant or tool.',
    check({ value, pointer, role }, report) {
        if (role !== undefined)
            return;
        if (Object.hasOwn(value, 'role')) {
            report({ pointer: `${pointer}/role`, message: `"role" is ${(0,json/* nameKind */.uo)(value.role)}, not a string.` });
        }
        else if (Object.hasOwn(value, 'from') && Object.hasOwn(value, 'value')) {
            report({
                pointer,
                message: 'The message has the ShareGPT keys "from" and "value" instead of "role" and "content".',
                hint: 'Rename `from` to `role` (human is user, gpt is assistant) and `value` to `content`.',
            });
        }
        else {
            const keys = Object.keys(value);
            report({
                pointer,
                message: `The message has no "role"; its keys are ${keys.slice(0, 5).map(quote/* quote */.h).join(', ') || 'none'}.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/missing-tool-call-id.js
const missingToolCallId = {
    code: 'missing-tool-call-id',
    severity: 'error',
    hint: 'Add `tool_call_id`, the `id` of the call that this message answers.',
    check({ value, pointer, role }, report) {
        if (role !== 'tool' || (typeof value.tool_call_id === 'string' && value.tool_call_id !== ''))
            return;
        report({ pointer, message: 'The tool message has no "tool_call_id".' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/mojibake.js


/** A continuation byte of UTF-8 (80 to BF) as Latin-1 and Windows-1252 show it. */
const CONTINUATION = '\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2122';
/** The same as Windows-1251 shows it: letters of other Cyrillic alphabets and signs. */
const CYRILLIC_CONTINUATION = '\\u0401-\\u040F\\u0451-\\u045F\\u0490\\u0491\\u00A0-\\u00BF\\u2013-\\u203A\\u20AC\\u2116\\u2122';
/**
 * UTF-8 that was read in another encoding: a lead byte shown as \u00c3, \u00c2, \u00e2\u20ac \u2026 with a continuation byte behind it; two or more
 * Chinese, Japanese or Indian letters as \u00e6\u2014\u00a5\u00e6\u0153\u00ac; three or more Cyrillic ones as \u0420\u045f\u0421\u0402\u0420\u0451; and U+FFFD, what a decoder leaves.
 */
const MOJIBAKE = new RegExp([
    `\\u00C3[${CONTINUATION}]`,
    '\\u00C2[\\u00A0-\\u00BF]',
    '\\u00E2(?:\\u20AC[\\u0080-\\u00BF\\u0153\\u02DC\\u2122\\u00A6\\u201C\\u201D\\u2018\\u2019]|\\u0080[\\u0080-\\u00BF])',
    '\\u00F0\\u0178',
    `(?:[\\u00E0-\\u00EF][${CONTINUATION}]{2}){2}`,
    `(?:[\\u0420\\u0421][${CYRILLIC_CONTINUATION}]){3}`,
    '\\u00EF\\u00BF\\u00BD',
    '\\uFFFD',
].join('|'));
const mojibake = {
    code: 'mojibake',
    severity: 'warning',
    hint: 'Decode the source again, as UTF-8; the characters were decoded with the wrong encoding.',
    check({ value, pointer }, report) {
        const text = (0,rules_text/* plainText */.wh)(value.content);
        if (text === undefined || !/[\u0080-\uffff]/.test(text))
            return;
        const found = MOJIBAKE.exec(text);
        if (found === null)
            return;
        const around = text.slice(Math.max(0, found.index - 12), found.index + 12);
        report({
            pointer: `${pointer}/content`,
            message: `The text looks decoded with the wrong encoding: ${(0,quote/* quote */.h)(around)}.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/null-tool-calls.js
/** Typical of dumps of an SDK object. What the service makes of null is not documented. */
const nullToolCalls = {
    code: 'null-tool-calls',
    severity: 'warning',
    hint: 'Remove keys whose value is null.',
    check({ value, pointer }, report) {
        for (const key of ['tool_calls', 'function_call']) {
            if (value[key] === null)
                report({ pointer: `${pointer}/${key}`, message: `"${key}" is null.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/undocumented-key.js


/** Keys of a content part by its type, and below it (OpenAI's schema of training lines, 2025-04-29). */
const PART = {
    text: ['type', 'text'],
    image_url: ['type', 'image_url'],
    refusal: ['type', 'refusal'],
};
const IMAGE = ['url', 'detail'];
const CALL = ['id', 'type', 'function'];
const FUNCTION = ['name', 'arguments'];
/** What the service makes of keys inside parts and calls is not documented; streams (`index`) and other vendors (`cache_control`) bring them in. */
const undocumentedKey = {
    code: 'undocumented-key',
    severity: 'warning',
    hint: 'Remove the key; it means nothing to the service, which may refuse it.',
    check({ value, pointer }, report) {
        const look = (found, known, at, what) => {
            const key = findExtraKey(found, known);
            if (key !== undefined)
                report({ pointer: `${at}/${(0,json/* pointerStep */.UN)(key)}`, message: `${what} has the extra key ${(0,quote/* quote */.h)(key)}.` });
        };
        if ((0,json/* isList */.Lv)(value.content)) {
            for (const [index, part] of value.content.entries()) {
                if (!(0,json/* isJsonObject */.OW)(part) || typeof part.type !== 'string')
                    continue;
                const at = `${pointer}/content/${index}`;
                look(part, PART[part.type] ?? Object.keys(part), at, `Part ${index + 1} of the content`);
                look(part.image_url, IMAGE, `${at}/image_url`, `The image in part ${index + 1}`);
            }
        }
        if (!(0,json/* isList */.Lv)(value.tool_calls))
            return;
        for (const [index, call] of value.tool_calls.entries()) {
            const at = `${pointer}/tool_calls/${index}`;
            look(call, CALL, at, `Tool call ${index + 1}`);
            if ((0,json/* isJsonObject */.OW)(call))
                look(call.function, FUNCTION, `${at}/function`, `The function of tool call ${index + 1}`);
        }
    },
};
/** The first key of an object that is not known. */
function findExtraKey(value, known) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    for (const key in value)
        if (!known.includes(key))
            return key;
    return undefined;
}

;// CONCATENATED MODULE: ./build/dataset/rules/message/unknown-role.js

const KNOWN = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];
const ELSEWHERE = new Map([
    ['model', 'assistant'],
    ['bot', 'assistant'],
    ['gpt', 'assistant'],
    ['ai', 'assistant'],
    ['human', 'user'],
    ['customer', 'user'],
    ['observation', 'tool'],
    ['tool_response', 'tool'],
]);
/** Role names are compared byte for byte by the service, so spaces, capitals and look-alike letters count. */
const unknownRole = {
    code: 'unknown-role',
    severity: 'error',
    hint: 'Use one of the roles system, user, assistant, tool.',
    check({ pointer, role }, report) {
        if (role === undefined || KNOWN.includes(role))
            return;
        const meant = ELSEWHERE.get(role.toLowerCase()) ?? KNOWN.find((known) => known === role.trim().toLowerCase());
        const odd = /[^\x20-\x7e]/u.exec(role)?.[0];
        const code = odd === undefined ? '' : ` (it holds U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
        report({
            pointer: `${pointer}/role`,
            message: `The role ${(0,quote/* quote */.h)(role)} is not known${code}.`,
            ...(meant === undefined ? {} : { hint: `Write the role as \`${meant}\`.` }),
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/unreachable-image.js


/** Names and addresses that mean this machine or this network (RFC 1918, 3927, 4193, 6761); the service sits elsewhere. */
const LOCAL = /^https?:\/\/(?:[^/@\s]*@)?(?:localhost|[^/:?#\s]+\.(?:localhost|local|internal|lan|test|invalid)|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[(?:::1|f[cd][0-9a-f:]*|fe80:[0-9a-f:]*)\])(?:[:/?#]|$)/i;
const unreachableImage = {
    code: 'unreachable-image',
    severity: 'warning',
    hint: 'Put the picture where the service can fetch it, or into the line as a data URL.',
    check({ value, pointer }, report) {
        for (const { pointer: at, url } of imageParts(value.content, pointer)) {
            if (url === undefined || !LOCAL.test(url))
                continue;
            report({ pointer: `${at}/image_url/url`, message: `The image address ${(0,quote/* quote */.h)(url)} is in a local network.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/wrong-content-type.js

const wrongContentType = {
    code: 'wrong-content-type',
    severity: 'error',
    hint: 'Make `content` a string, or a list of parts such as {"type": "text", "text": "\u2026"}. JSON as an answer has to be a string.',
    check({ value, pointer }, report) {
        const content = value.content;
        if (content === undefined || content === null || typeof content === 'string' || (0,json/* isList */.Lv)(content))
            return;
        report({
            pointer: `${pointer}/content`,
            message: `"content" is ${(0,json/* nameKind */.uo)(content)}, not a string or a list of parts.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/owner/empty-messages.js

const emptyMessages = {
    code: 'empty-messages',
    severity: 'error',
    hint: 'Remove the line, or give it at least a user message and the assistant message to learn.',
    check({ value, pointer }, report) {
        const messages = value.messages;
        if ((0,json/* isList */.Lv)(messages) && messages.length === 0)
            report({ pointer: `${pointer}/messages`, message: '"messages" is empty.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/owner/extra-key.js


/** The keys of a chat line and of a pair's input (OpenAI's FineTuneChatRequestInput, 2025-04-29). */
const extra_key_KNOWN = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);
/** tunegate's own, beside them: only in files that are never uploaded. */
const OWN = new Set(['id', 'metadata']);
/** The service: `Example 1 contains an extra "weight".` */
const extraKey = {
    code: 'extra-key',
    severity: 'error',
    hint: 'Remove the key; the service refuses keys that it does not know.',
    check({ value, pointer, role }, report) {
        const takesOwn = pointer === '' && (role === 'held-out' || role === 'few-shot');
        for (const key of Object.keys(value).slice(0, 50)) {
            if (extra_key_KNOWN.has(key) || (takesOwn && OWN.has(key)))
                continue;
            const hint = explainKey(key);
            report({
                pointer: `${pointer}/${(0,json/* pointerStep */.UN)(key)}`,
                message: `The line has the extra key ${(0,quote/* quote */.h)(key)}.`,
                ...(hint === undefined ? {} : { hint }),
            });
        }
    },
};
function explainKey(key) {
    if (key === 'system')
        return 'Make it the first message: {"role": "system", "content": "\u2026"}.';
    if (key === 'weight')
        return 'Move `weight` into the assistant message that it is about.';
    return OWN.has(key)
        ? `Remove it, or name the file by \`held-out\`: \`${key}\` is for held-out files, and the service refuses it in training files.`
        : undefined;
}

;// CONCATENATED MODULE: ./build/dataset/rules/owner/invalid-id.js

/** `id` and `metadata` of held-out and few-shot lines: tunegate's own keys, never uploaded. */
const invalidId = {
    code: 'invalid-id',
    severity: 'error',
    hint: 'Make `id` a string or a number, and `metadata` an object.',
    check({ value, pointer, role }, report) {
        if (pointer !== '' || (role !== 'held-out' && role !== 'few-shot'))
            return;
        const { id, metadata } = value;
        const isName = (typeof id === 'string' && id !== '') || (typeof id === 'number' && Number.isFinite(id));
        if (Object.hasOwn(value, 'id') && !isName) {
            report({ pointer: '/id', message: `"id" is ${id === '' ? 'empty' : (0,json/* nameKind */.uo)(id)}, not a string or a number.` });
        }
        if (Object.hasOwn(value, 'metadata') && !(0,json/* isJsonObject */.OW)(metadata)) {
            report({ pointer: '/metadata', message: `"metadata" is ${(0,json/* nameKind */.uo)(metadata)}, not an object.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/owner/message-not-an-object.js

const messageNotAnObject = {
    code: 'message-not-an-object',
    severity: 'error',
    hint: 'Write every message as an object: {"role": "user", "content": "\u2026"}.',
    check({ value, pointer }, report) {
        const messages = value.messages;
        if (!(0,json/* isList */.Lv)(messages))
            return;
        const index = messages.findIndex((message) => !(0,json/* isJsonObject */.OW)(message));
        if (index === -1)
            return;
        report({
            pointer: `${pointer}/messages/${index}`,
            message: `Message ${index + 1} is ${(0,json/* nameKind */.uo)(messages[index])}, not an object.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/owner/messages-not-a-list.js

const messagesNotAList = {
    code: 'messages-not-a-list',
    severity: 'error',
    hint: 'Make `messages` a list of objects with `role` and `content`.',
    check({ value, pointer }, report) {
        if (!Object.hasOwn(value, 'messages') || (0,json/* isList */.Lv)(value.messages))
            return;
        report({ pointer: `${pointer}/messages`, message: `"messages" is ${(0,json/* nameKind */.uo)(value.messages)}, not a list.` });
    },
};

// EXTERNAL MODULE: ./build/dataset/rules/owner/missing-messages.js
var missing_messages = __webpack_require__(85936);
;// CONCATENATED MODULE: ./build/dataset/rules/preference/extra-preference-key.js


const extraPreferenceKey = {
    code: 'extra-preference-key',
    severity: 'error',
    hint: 'Remove the key; a pair has `input`, `preferred_output` and `non_preferred_output` only.',
    check({ value, role }, report) {
        const takesOwn = role === 'held-out' || role === 'few-shot';
        for (const key of Object.keys(value).slice(0, 50)) {
            if (['input', 'preferred_output', 'non_preferred_output'].includes(key))
                continue;
            if (takesOwn && (key === 'id' || key === 'metadata'))
                continue;
            report({ pointer: `/${(0,json/* pointerStep */.UN)(key)}`, message: `The pair has the extra key ${(0,quote/* quote */.h)(key)}.` });
        }
    },
};

// EXTERNAL MODULE: ./build/dataset/canonical-json.js
var canonical_json = __webpack_require__(32548);
;// CONCATENATED MODULE: ./build/dataset/rules/preference/identical-outputs.js

const identicalOutputs = {
    code: 'identical-outputs',
    severity: 'warning',
    hint: 'Remove the pair: equal outputs express no preference.',
    check({ value }, report) {
        const { preferred_output: preferred, non_preferred_output: other } = value;
        if (preferred === undefined || other === undefined || (0,canonical_json/* canonicalJson */.d)(preferred) !== (0,canonical_json/* canonicalJson */.d)(other))
            return;
        report({ pointer: '/non_preferred_output', message: 'The preferred and the non-preferred output are the same.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/preference/image-in-preference.js

/** OpenAI's preference guide: text only. */
const imageInPreference = {
    code: 'image-in-preference',
    severity: 'error',
    hint: 'Remove the image: preference training takes text only.',
    check({ purpose, messages }, report) {
        if (purpose === 'chat')
            return;
        for (const { value, pointer } of messages) {
            const index = (0,json/* isList */.Lv)(value.content)
                ? value.content.findIndex((part) => (0,json/* isJsonObject */.OW)(part) && part.type === 'image_url')
                : -1;
            if (index !== -1)
                report({ pointer: `${pointer}/content/${index}`, message: 'An image stands in a preference pair.' });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/preference/input-ends-with-assistant.js
const inputEndsWithAssistant = {
    code: 'input-ends-with-assistant',
    severity: 'warning',
    hint: 'End the input with the message that the two outputs answer.',
    check({ purpose, messages }, report) {
        const last = messages.at(-1);
        if (purpose !== 'input' || last?.role !== 'assistant')
            return;
        report({ pointer: last.pointer, message: 'The input ends with an assistant message, and the outputs follow it.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/preference/invalid-preference-input.js

const invalidPreferenceInput = {
    code: 'invalid-preference-input',
    severity: 'error',
    hint: 'Write the input as {"messages": [{"role": "user", "content": "\u2026"}]}.',
    check({ value }, report) {
        if (!Object.hasOwn(value, 'input') || (0,json/* isJsonObject */.OW)(value.input))
            return;
        report({ pointer: '/input', message: `"input" is ${(0,json/* nameKind */.uo)(value.input)}, not an object.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/preference/invalid-preference-output.js


/** OpenAI's guide: a list with one assistant message; Azure also takes tool messages beside it. */
const invalidPreferenceOutput = {
    code: 'invalid-preference-output',
    severity: 'error',
    hint: 'Write an output as a list with one assistant message: [{"role": "assistant", "content": "\u2026"}].',
    check({ value }, report) {
        for (const key of ['preferred_output', 'non_preferred_output']) {
            if (!Object.hasOwn(value, key))
                continue;
            const problem = explainOutput(value[key]);
            if (problem !== undefined)
                report({ pointer: `/${key}`, message: `"${key}" ${problem}.` });
        }
    },
};
function explainOutput(output) {
    if (!(0,json/* isList */.Lv)(output))
        return `is ${(0,json/* nameKind */.uo)(output)}, not a list`;
    if (output.length === 0)
        return 'is empty';
    for (const [index, message] of output.entries()) {
        if (!(0,json/* isJsonObject */.OW)(message))
            return `holds ${(0,json/* nameKind */.uo)(message)} as message ${index + 1}, not an object`;
        if (message.role === 'assistant' || message.role === 'tool')
            continue;
        return message.role === undefined
            ? `has no role in message ${index + 1}`
            : `has a message from ${(0,quote/* quote */.h)(message.role)}; only the assistant answers`;
    }
    return output.some((message) => (0,json/* isJsonObject */.OW)(message) && message.role === 'assistant')
        ? undefined
        : 'has no assistant message';
}

;// CONCATENATED MODULE: ./build/dataset/rules/preference/missing-preference-key.js

/** The service: `Example 1 is missing key 'input'.` */
const missingPreferenceKey = {
    code: 'missing-preference-key',
    severity: 'error',
    hint: 'A preference line has `input` (with `messages`), `preferred_output` and `non_preferred_output`.',
    check({ value }, report) {
        for (const key of ['input', 'preferred_output', 'non_preferred_output']) {
            if (Object.hasOwn(value, key))
                continue;
            const found = Object.keys(value).slice(0, 5).map(quote/* quote */.h).join(', ') || 'none';
            const inSchema = Object.hasOwn(value, key.replace('output', 'completion')) && key !== 'input';
            report({
                pointer: '',
                message: `The pair has no key "${key}"; its keys are ${found}.`,
                ...(inSchema
                    ? { hint: `Rename \`${key.replace('output', 'completion')}\` to \`${key}\`: the API schema is wrong there.` }
                    : {}),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/preference/several-output-messages.js

const severalOutputMessages = {
    code: 'several-output-messages',
    severity: 'warning',
    hint: 'Give each output one assistant message: OpenAI trains on one turn.',
    check({ value }, report) {
        for (const key of ['preferred_output', 'non_preferred_output']) {
            const output = value[key];
            if ((0,json/* isList */.Lv)(output) && output.length > 1)
                report({ pointer: `/${key}`, message: `"${key}" has ${output.length} messages.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/json-schema.js


const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
/** Schemas of tools are small; deeper or larger ones are not followed further. */
const json_schema_DEEPEST = 32;
/** Keywords whose value is one schema, a list of schemas, or an object of schemas (JSON Schema, draft 2020-12). */
const HOLDERS = new Map([
    ['items', 'one'],
    ['additionalProperties', 'one'],
    ['not', 'one'],
    ['contains', 'one'],
    ['propertyNames', 'one'],
    ['if', 'one'],
    ['then', 'one'],
    ['else', 'one'],
    ['anyOf', 'several'],
    ['oneOf', 'several'],
    ['allOf', 'several'],
    ['prefixItems', 'several'],
    ['properties', 'named'],
    ['$defs', 'named'],
    ['definitions', 'named'],
    ['patternProperties', 'named'],
]);
/** The first thing in a schema, at any depth, that JSON Schema does not allow; as the rest of a sentence, with its place. */
function explainSchema(schema, place = '', depth = 0) {
    if (depth > json_schema_DEEPEST)
        return undefined;
    const problem = explainOwn(schema);
    if (problem !== undefined)
        return place === '' ? problem : `at ${(0,quote/* quote */.h)(place)}, ${problem}`;
    for (const { name, value } of subschemas(schema)) {
        const inner = place === '' ? name : `${place}.${name}`;
        if (typeof value === 'boolean')
            continue;
        if (!(0,json/* isJsonObject */.OW)(value))
            return `${(0,quote/* quote */.h)(inner)} is ${(0,json/* nameKind */.uo)(value)}, not a schema`;
        const deeper = explainSchema(value, inner, depth + 1);
        if (deeper !== undefined)
            return deeper;
    }
    return undefined;
}
function explainOwn(schema) {
    for (const key of Object.keys(schema)) {
        const holds = HOLDERS.get(key);
        const value = schema[key];
        if (holds === 'named' && !(0,json/* isJsonObject */.OW)(value))
            return `"${key}" is ${(0,json/* nameKind */.uo)(value)}, not an object`;
        if (holds === 'several' && !((0,json/* isList */.Lv)(value) && value.length > 0))
            return `"${key}" is ${(0,json/* isList */.Lv)(value) ? 'empty' : (0,json/* nameKind */.uo)(value)}, not a list of schemas`;
    }
    const { required, type, enum: values } = schema;
    if (required !== undefined && !((0,json/* isList */.Lv)(required) && required.every((key) => typeof key === 'string'))) {
        const found = (0,json/* isList */.Lv)(required) ? 'a list that holds other things than names' : (0,json/* nameKind */.uo)(required);
        return `"required" is ${found}, not a list of names`;
    }
    if (values !== undefined && !((0,json/* isList */.Lv)(values) && values.length > 0))
        return `"enum" is ${(0,json/* isList */.Lv)(values) ? 'empty' : (0,json/* nameKind */.uo)(values)}, not a list of values`;
    const types = (0,json/* isList */.Lv)(type) ? type : type === undefined ? [] : [type];
    const odd = types.find((one) => typeof one !== 'string' || !TYPES.includes(one));
    return odd === undefined ? undefined : `the type is ${(0,quote/* quote */.h)(odd)}, which JSON Schema does not have`;
}
const json_schema_NONE = [];
function subschemas(schema) {
    let found;
    for (const key of Object.keys(schema)) {
        const holds = HOLDERS.get(key);
        if (holds === undefined)
            continue;
        found ??= [];
        const value = schema[key];
        if (holds === 'named' && (0,json/* isJsonObject */.OW)(value)) {
            for (const name of Object.keys(value))
                found.push({ name: key === 'properties' ? name : `${key}.${name}`, value: value[name] });
        }
        else if ((0,json/* isList */.Lv)(value)) {
            // Draft 7 and before allow a list of schemas as `items`.
            for (const [index, one] of value.entries())
                found.push({ name: `${key}[${index}]`, value: one });
        }
        else if (holds === 'one')
            found.push({ name: key, value });
    }
    return found ?? json_schema_NONE;
}
/** The first array type, at any depth, of which the schema does not say what it holds; its place, or '' for the root. */
function findArrayWithoutItems(schema, place = '', depth = 0) {
    if (depth > json_schema_DEEPEST)
        return undefined;
    const types = (0,json/* isList */.Lv)(schema.type) ? schema.type : [schema.type];
    if (types.includes('array') && schema.items === undefined && schema.prefixItems === undefined)
        return place;
    for (const { name, value } of subschemas(schema)) {
        if (!(0,json/* isJsonObject */.OW)(value))
            continue;
        const found = findArrayWithoutItems(value, place === '' ? name : `${place}.${name}`, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The first property, at any depth, that is required and not declared. */
function findUndeclaredRequired(schema, depth = 0) {
    if (depth > json_schema_DEEPEST)
        return undefined;
    const { required, properties } = schema;
    if ((0,json/* isList */.Lv)(required) && (0,json/* isJsonObject */.OW)(properties)) {
        const unknown = required.find((key) => typeof key === 'string' && !Object.hasOwn(properties, key));
        if (typeof unknown === 'string')
            return unknown;
    }
    for (const { value } of subschemas(schema)) {
        const found = (0,json/* isJsonObject */.OW)(value) ? findUndeclaredRequired(value, depth + 1) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dataset/rules/tools/array-without-items.js



/** The chat API: "Invalid schema for function 'f': In context=('properties', 'a'), array schema missing items." */
const arrayWithoutItems = {
    code: 'array-without-items',
    severity: 'warning',
    hint: 'Say what the array holds: {"type": "array", "items": {"type": "string"}}.',
    check(owner, report) {
        for (const { name, pointer, parameters } of allDeclared(owner)) {
            const place = parameters === undefined ? undefined : findArrayWithoutItems(parameters);
            if (place === undefined)
                continue;
            report({
                pointer: `${pointer}/parameters`,
                message: `In the parameters of ${(0,quote/* quote */.h)(name)}, the array ${(0,quote/* quote */.h)(place)} has no "items".`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/duplicate-tool-name.js


const duplicateToolName = {
    code: 'duplicate-tool-name',
    severity: 'error',
    hint: 'Give every tool of an example a name of its own.',
    check({ value, pointer }, report) {
        if (!(0,json/* isList */.Lv)(value.tools))
            return;
        const seen = new Set();
        for (const [index, tool] of value.tools.entries()) {
            const definition = (0,json/* isJsonObject */.OW)(tool) ? tool.function : undefined;
            const name = (0,json/* isJsonObject */.OW)(definition) ? definition.name : undefined;
            if (typeof name !== 'string')
                continue;
            if (seen.has(name))
                report({ pointer: `${pointer}/tools/${index}/function/name`, message: `Two tools are named ${(0,quote/* quote */.h)(name)}.` });
            seen.add(name);
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/functions-and-tools.js
const functionsAndTools = {
    code: 'functions-and-tools',
    severity: 'error',
    hint: 'Use `tools` and `tool_calls` throughout; `functions` and `function_call` are their deprecated forms.',
    check({ value, pointer }, report) {
        const hasTools = Object.hasOwn(value, 'tools');
        if (hasTools && Object.hasOwn(value, 'functions')) {
            report({ pointer: `${pointer}/functions`, message: 'The example has both "tools" and "functions".' });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/invalid-functions.js


/** The deprecated form: 1 to 128 objects with a name. */
const invalidFunctions = {
    code: 'invalid-functions',
    severity: 'error',
    hint: 'Write functions as [{"name": "f", "description": "\u2026", "parameters": {\u2026}}], or better as `tools`.',
    check({ value, pointer }, report) {
        const functions = value.functions;
        if (functions === undefined || functions === null)
            return;
        if (!(0,json/* isList */.Lv)(functions)) {
            report({ pointer: `${pointer}/functions`, message: `"functions" is ${(0,json/* nameKind */.uo)(functions)}, not a list.` });
            return;
        }
        if (functions.length === 0 || functions.length > 128) {
            report({
                pointer: `${pointer}/functions`,
                message: `"functions" has ${functions.length} entries; 1 to 128 are allowed.`,
            });
        }
        for (const [index, definition] of functions.entries()) {
            const { name, parameters } = (0,json/* isJsonObject */.OW)(definition) ? definition : {};
            if (typeof name === 'string' && /^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
                if (parameters === undefined || (0,json/* isJsonObject */.OW)(parameters))
                    continue;
                const found = `The parameters of function ${index + 1} are ${(0,json/* nameKind */.uo)(parameters)}, not an object.`;
                report({ pointer: `${pointer}/functions/${index}/parameters`, message: found });
                continue;
            }
            const message = `Function ${index + 1} has ${name === undefined ? 'no name' : `the name ${(0,quote/* quote */.h)(name)}`}.`;
            report({ pointer: `${pointer}/functions/${index}`, message });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/invalid-parallel-tool-calls.js

const invalidParallelToolCalls = {
    code: 'invalid-parallel-tool-calls',
    severity: 'error',
    hint: 'Write true or false without quotes, or remove the key.',
    check({ value, pointer }, report) {
        const { parallel_tool_calls: given } = value;
        if (given === undefined || given === null || typeof given === 'boolean')
            return;
        const found = (0,json/* nameKind */.uo)(given);
        report({
            pointer: `${pointer}/parallel_tool_calls`,
            message: `"parallel_tool_calls" is ${found}, not true or false.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/invalid-parameters.js



/** A tool's JSON Schema (draft 2020-12) at every depth: properties are an object, required a list of names, types are known \u2026 */
const invalidParameters = {
    code: 'invalid-parameters',
    severity: 'error',
    hint: 'Correct the JSON Schema of the parameters.',
    check(owner, report) {
        for (const { name, pointer, parameters } of allDeclared(owner)) {
            const problem = parameters === undefined ? undefined : explainSchema(parameters);
            if (problem !== undefined) {
                report({ pointer: `${pointer}/parameters`, message: `In the parameters of ${(0,quote/* quote */.h)(name)}, ${problem}.` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/invalid-tools.js


/** OpenAI, API reference: "A max of 128 functions are supported." */
const MOST_TOOLS = 128;
const invalidTools = {
    code: 'invalid-tools',
    severity: 'error',
    hint: 'Write tools as [{"type": "function", "function": {"name": "f", "description": "\u2026", "parameters": {\u2026}}}].',
    check({ value, pointer }, report) {
        const tools = value.tools;
        if (tools === undefined || tools === null)
            return;
        if (!(0,json/* isList */.Lv)(tools)) {
            report({ pointer: `${pointer}/tools`, message: `"tools" is ${(0,json/* nameKind */.uo)(tools)}, not a list.` });
            return;
        }
        if (tools.length > MOST_TOOLS) {
            report({
                pointer: `${pointer}/tools`,
                message: `There are ${tools.length} tools; the service takes ${MOST_TOOLS}.`,
            });
        }
        for (const [index, tool] of tools.entries())
            checkTool(tool, `${pointer}/tools/${index}`, `Tool ${index + 1}`, report);
    },
};
function checkTool(tool, pointer, title, report) {
    if (!(0,json/* isJsonObject */.OW)(tool)) {
        report({ pointer, message: `${title} is ${(0,json/* nameKind */.uo)(tool)}, not an object.` });
        return;
    }
    if (tool.type !== 'function') {
        const type = tool.type === undefined ? 'has no "type"' : `has the type ${(0,quote/* quote */.h)(tool.type)}, not "function"`;
        report({ pointer, message: `${title} ${type}.` });
    }
    const definition = tool.function;
    if (!(0,json/* isJsonObject */.OW)(definition)) {
        const flat = typeof tool.name === 'string';
        const message = `${title} has no object "function"${flat ? '; its name stands beside "type", as in the Responses API' : ''}.`;
        report({ pointer, message });
        return;
    }
    const name = definition.name;
    if (typeof name !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
        const evidence = name === undefined
            ? 'has no name'
            : `has the name ${(0,quote/* quote */.h)(name)}, which is not 1 to 64 letters, digits, "_" or "-"`;
        report({ pointer: `${pointer}/function/name`, message: `${title} ${evidence}.` });
    }
    if (definition.description !== undefined && typeof definition.description !== 'string') {
        const message = `The description of ${title.toLowerCase()} is ${(0,json/* nameKind */.uo)(definition.description)}, not a string.`;
        report({ pointer: `${pointer}/function/description`, message });
    }
    if (definition.parameters !== undefined && !(0,json/* isJsonObject */.OW)(definition.parameters)) {
        const message = `The parameters of ${title.toLowerCase()} are ${(0,json/* nameKind */.uo)(definition.parameters)}, not an object.`;
        report({ pointer: `${pointer}/function/parameters`, message });
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/tools/null-tools.js

/** What the service makes of null, or of a list without tools, is not documented; the inference API refuses the empty list. */
const nullTools = {
    code: 'null-tools',
    severity: 'warning',
    hint: 'Remove the key.',
    check({ value, pointer }, report) {
        for (const key of ['tools', 'functions', 'parallel_tool_calls']) {
            if (value[key] === null)
                report({ pointer: `${pointer}/${key}`, message: `"${key}" is null.` });
        }
        const { tools } = value;
        if ((0,json/* isList */.Lv)(tools) && tools.length === 0)
            report({ pointer: `${pointer}/tools`, message: '"tools" is an empty list.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/parameters-not-an-object-schema.js


/** The chat API: `schema must be a JSON Schema of 'type: "object"', got 'type: "array"'`. */
const parametersNotAnObjectSchema = {
    code: 'parameters-not-an-object-schema',
    severity: 'error',
    hint: 'Make the root of `parameters` {"type": "object", "properties": {\u2026}}.',
    check(owner, report) {
        for (const { name, pointer, parameters } of allDeclared(owner)) {
            if (parameters === undefined || Object.keys(parameters).length === 0 || parameters.type === 'object')
                continue;
            if (parameters.type === undefined && ('$ref' in parameters || 'anyOf' in parameters))
                continue;
            const type = parameters.type === undefined ? 'no type' : `the type ${(0,quote/* quote */.h)(parameters.type)}`;
            report({
                pointer: `${pointer}/parameters`,
                message: `The parameters of ${(0,quote/* quote */.h)(name)} have ${type} at their root.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/required-unknown-property.js



const requiredUnknownProperty = {
    code: 'required-unknown-property',
    severity: 'warning',
    hint: 'Declare the property, or take it out of `required`.',
    check(owner, report) {
        for (const { name, pointer, parameters } of allDeclared(owner)) {
            const unknown = parameters === undefined ? undefined : findUndeclaredRequired(parameters);
            if (unknown === undefined)
                continue;
            report({
                pointer: `${pointer}/parameters/required`,
                message: `${(0,quote/* quote */.h)(name)} requires ${(0,quote/* quote */.h)(unknown)}, which it does not declare.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/undocumented-tool-key.js



/** OpenAI's schema of training lines (2025-04-29). */
const TOOL = ['type', 'function'];
const undocumented_tool_key_FUNCTION = ['name', 'description', 'parameters', 'strict'];
/** Definitions of other vendors and frameworks carry keys of their own (`returns`, `cache_control`, `required` beside `parameters`). */
const undocumentedToolKey = {
    code: 'undocumented-tool-key',
    severity: 'warning',
    hint: 'Remove the key; a definition holds name, description, parameters and strict.',
    check({ value, pointer }, report) {
        const { tools } = value;
        if (!(0,json/* isList */.Lv)(tools))
            return;
        for (const [index, tool] of tools.entries()) {
            // A definition without its wrapper is another finding.
            if (!(0,json/* isJsonObject */.OW)(tool) || !(0,json/* isJsonObject */.OW)(tool.function))
                continue;
            const at = `${pointer}/tools/${index}`;
            const outer = findExtraKey(tool, TOOL);
            const inner = findExtraKey(tool.function, undocumented_tool_key_FUNCTION);
            if (outer !== undefined)
                report({
                    pointer: `${at}/${(0,json/* pointerStep */.UN)(outer)}`,
                    message: `Tool ${index + 1} has the extra key ${(0,quote/* quote */.h)(outer)}.`,
                });
            else if (inner !== undefined)
                report({
                    pointer: `${at}/function/${(0,json/* pointerStep */.UN)(inner)}`,
                    message: `The function of tool ${index + 1} has the extra key ${(0,quote/* quote */.h)(inner)}.`,
                });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/line-rules.js










































































/** What every object with `messages` has to be. */
const OWNER_RULES = [
    missing_messages/* missingMessages */.Z,
    messagesNotAList,
    emptyMessages,
    messageNotAnObject,
    extraKey,
    invalidId,
    invalidTools,
    nullTools,
    invalidParameters,
    duplicateToolName,
    parametersNotAnObjectSchema,
    requiredUnknownProperty,
    arrayWithoutItems,
    functionsAndTools,
    invalidFunctions,
    invalidParallelToolCalls,
    undocumentedToolKey,
];
/** Those about messages that do not read characters. */
const FORM_RULES = [
    missingRole,
    unknownRole,
    developerRole,
    missingContent,
    wrongContentType,
    invalidContentPart,
    imageOutsideUser,
    invalidImageUrl,
    imageTypeMismatch,
    imageTooLarge,
    unreachableImage,
    extraMessageKey,
    invalidWeight,
    invalidName,
    missingFunctionName,
    invalidToolCalls,
    nullToolCalls,
    missingToolCallId,
    undocumentedKey,
    emptyMessage,
];
/** The others find nothing in visible ASCII text. */
const MESSAGE_RULES = [
    ...FORM_RULES,
    loneSurrogate,
    controlCharacters,
    invisibleCharacters,
    mojibake,
];
/** Rules about how the messages of a conversation fit together; they run only where every message is sound. */
const CONVERSATION_RULES = [
    noAssistant,
    lastMessageNotAssistant,
    emptyAnswer,
    blankAnswer,
    nothingToLearn,
    noUserMessage,
    systemMessageNotFirst,
    inputEndsWithAssistant,
    imageInPreference,
    tooManyImages,
    rolesDoNotAlternate,
    refusalAnswer,
    placeholderAnswer,
    unknownToolCallId,
    unansweredToolCall,
    duplicateToolCallId,
    duplicateToolResult,
    functionResultWithoutCall,
    mixedCallStyles,
    parallelCallsSwitchedOff,
    undeclaredTool,
    invalidArguments,
    argumentsAgainstSchema,
];
/** Those of them that can find something in a plain chat: they read what the answers say. */
const ANSWER_RULES = [refusalAnswer, placeholderAnswer];
const PAIR_RULES = [
    missingPreferenceKey,
    extraPreferenceKey,
    invalidPreferenceInput,
    invalidPreferenceOutput,
    severalOutputMessages,
    identicalOutputs,
];
const COMPLETION_RULES = [
    missingCompletionKey,
    completionNotAString,
    extraCompletionKey,
    emptyCompletion,
];


/***/ }),

/***/ 85936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ missingMessages)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90735);

/** The service: `Example 1 is missing key 'messages'.` */
const missingMessages = {
    code: 'missing-messages',
    severity: 'error',
    hint: 'Give every line a list `messages` of objects with `role` and `content`.',
    check({ value, pointer }, report) {
        if (Object.hasOwn(value, 'messages'))
            return;
        const keys = Object.keys(value);
        const similar = keys.find((key) => key.trim().toLowerCase() === 'messages');
        if (similar !== undefined) {
            report({
                pointer,
                message: `The key is spelled ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(similar)}, not "messages".`,
                hint: 'Rename the key to `messages`.',
            });
        }
        else {
            const found = keys.length === 0 ? 'the object is empty' : `its keys are ${keys.slice(0, 5).map(_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h).join(', ')}`;
            report({ pointer, message: `There is no key "messages"; ${found}.` });
        }
    },
};


/***/ }),

/***/ 93968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ isVisibleAscii),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28729);

/** The text of a `content` value: a string, or its text parts joined by line breaks; nothing when there is no text. */
function plainText(content) {
    if (typeof content === 'string')
        return content;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(content))
        return undefined;
    const texts = content.flatMap((part) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(part) && typeof part.text === 'string' ? [part.text] : []));
    return texts.length === 0 ? undefined : texts.join('\n');
}
/** Nothing that a reader sees: white space, controls, invisible and filler characters only (Braille's blank cell is U+2800). */
function isBlank(text) {
    return !/[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
/** A string of ASCII that a reader sees: without controls but for tabs and line ends, and not white space alone. */
function isVisibleAscii(content) {
    return typeof content === 'string' && /^[\t\n\r ]*[!-~][\t\n\r -~]*$/.test(content);
}


/***/ }),

/***/ 89501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/**
 * Reads a text by the grammar of RFC 8259, without building values: the exact place of the first error and the first
 * duplicate key, which `JSON.parse` does not tell. Keeps its own stack, so that depth cannot overflow the engine's. Linear.
 */
function scanJson(text, { many = false } = {}) {
    const scanner = new Scanner(text);
    try {
        scanner.scanDocument(many);
        return { error: undefined, duplicateKey: scanner.duplicateKey, values: scanner.values };
    }
    catch (thrown) {
        if (!(thrown instanceof JsonError))
            throw thrown;
        const error = { offset: thrown.offset, reason: thrown.message };
        return { error, duplicateKey: scanner.duplicateKey, values: scanner.values };
    }
}
class JsonError extends Error {
    offset;
    constructor(offset, reason) {
        super(reason);
        this.offset = offset;
    }
}
class Scanner {
    text;
    at = 0;
    values = 0;
    duplicateKey;
    constructor(text) {
        this.text = text;
    }
    scanDocument(many) {
        this.skipSpace();
        while (true) {
            this.scanValue();
            this.values += 1;
            this.skipSpace();
            if (many && this.text[this.at] === ',') {
                this.at += 1;
                this.skipSpace();
            }
            if (this.at >= this.text.length)
                return;
            if (!many)
                throw new JsonError(this.at, this.explainRest());
        }
    }
    /** One whole value; `open` holds, per open bracket, the keys seen so far (an object) or null (a list). */
    scanValue() {
        const open = [];
        let expectValue = true;
        while (true) {
            if (expectValue) {
                const character = this.text[this.at];
                if (character === '{') {
                    this.at += 1;
                    this.skipSpace();
                    if (this.text[this.at] === '}') {
                        this.at += 1;
                    }
                    else {
                        const keys = new Set();
                        open.push(keys);
                        this.scanKey(keys);
                        continue;
                    }
                }
                else if (character === '[') {
                    this.at += 1;
                    this.skipSpace();
                    if (this.text[this.at] === ']') {
                        this.at += 1;
                    }
                    else {
                        open.push(null);
                        continue;
                    }
                }
                else {
                    this.scanScalar();
                }
                expectValue = false;
            }
            const keys = open.at(-1);
            if (keys === undefined)
                return;
            this.skipSpace();
            const character = this.text[this.at];
            const close = keys === null ? ']' : '}';
            if (character === close) {
                this.at += 1;
                open.pop();
            }
            else if (character === ',') {
                const comma = this.at;
                this.at += 1;
                this.skipSpace();
                if (this.text[this.at] === close)
                    throw new JsonError(comma, `a comma before the closing "${close}"`);
                if (keys !== null)
                    this.scanKey(keys);
                expectValue = true;
            }
            else {
                throw new JsonError(this.at, this.explain(`"," or "${close}"`));
            }
        }
    }
    scanKey(keys) {
        const offset = this.at;
        if (this.text[offset] !== '"')
            throw new JsonError(offset, this.explain('a key in double quotes'));
        this.scanString();
        const written = this.text.slice(offset + 1, this.at - 1);
        // An escape is another way to write the same key.
        const key = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
        if (keys.has(key))
            this.duplicateKey ??= { offset, key };
        keys.add(key);
        this.skipSpace();
        if (this.text[this.at] !== ':')
            throw new JsonError(this.at, this.explain('":" after a key'));
        this.at += 1;
        this.skipSpace();
    }
    scanScalar() {
        const character = this.text[this.at];
        if (character === '"') {
            this.scanString();
            return;
        }
        for (const literal of ['true', 'false', 'null']) {
            if (this.text.startsWith(literal, this.at)) {
                this.at += literal.length;
                return;
            }
        }
        const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
        number.lastIndex = this.at;
        const match = number.exec(this.text);
        if (match === null || match[0] === '')
            throw new JsonError(this.at, this.explain('a value'));
        const next = this.text[this.at + match[0].length];
        if (/^-?0$/.test(match[0]) && next !== undefined && next >= '0' && next <= '9') {
            throw new JsonError(this.at, 'a number with a leading zero');
        }
        this.at += match[0].length;
    }
    scanString() {
        const start = this.at;
        this.at += 1;
        while (true) {
            const code = this.text.charCodeAt(this.at);
            if (Number.isNaN(code))
                throw new JsonError(start, 'a string without its closing quote');
            if (code === 0x22) {
                this.at += 1;
                return;
            }
            if (code < 0x20)
                throw new JsonError(this.at, `${nameControl(code)} inside a string; it has to be escaped`);
            if (code === 0x5c) {
                const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
                escaped.lastIndex = this.at;
                const match = escaped.exec(this.text);
                if (match === null)
                    throw new JsonError(this.at, 'a backslash that starts no JSON escape');
                this.at += match[0].length;
            }
            else {
                this.at += 1;
            }
        }
    }
    skipSpace() {
        while (true) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d)
                return;
            this.at += 1;
        }
    }
    explain(expected) {
        const rest = this.text.slice(this.at, this.at + 12);
        if (rest === '')
            return `the line ends where ${expected} is expected`;
        const known = FOREIGN_TOKENS.find(({ pattern }) => pattern.test(rest));
        return known === undefined ? `${nameCharacter(rest)} where ${expected} is expected` : known.reason;
    }
    explainRest() {
        const rest = this.text.slice(this.at, this.at + 12);
        if (/^[{[]/.test(rest))
            return 'a second value on the same line';
        return `${nameCharacter(rest)} after the end of the value`;
    }
}
const FOREIGN_TOKENS = [
    { pattern: /^\uFEFF/, reason: 'a byte order mark (U+FEFF) inside the file, as when files are joined' },
    { pattern: /^-?(?:NaN|Infinity)/, reason: 'NaN or Infinity, which JSON does not have' },
    { pattern: /^undefined/, reason: 'undefined, which JSON does not have' },
    { pattern: /^(?:True|False|None)\b/, reason: 'a Python literal (True, False, None) instead of true, false, null' },
    { pattern: /^'/, reason: 'single quotes instead of double quotes' },
    { pattern: /^(?:#|\/\/|\/\*)/, reason: 'a comment, which JSON does not have' },
    { pattern: /^(?:<{7}|={7}|>{7})/, reason: 'a marker of an unresolved merge conflict' },
    { pattern: /^[\u201C\u201D\u2018\u2019]/, reason: 'a typographic quote instead of "' },
    { pattern: /^`/, reason: 'a backtick' },
];
function nameCharacter(rest) {
    const code = rest.codePointAt(0) ?? 0;
    return code < 0x21 || code > 0x7e ? nameControl(code) : `"${String.fromCodePoint(code)}"`;
}
function nameControl(code) {
    const name = { 9: 'a raw tab', 10: 'a raw line feed', 13: 'a raw carriage return' }[code];
    return name ?? `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 64211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ SECRET_KINDS)
});

;// CONCATENATED MODULE: ./build/dataset/check-digits.js
/** A number as the payment networks issue it: prefix and length of a network (ISO/IEC 7812-1), and a right check digit. */
function isCardNumber(text) {
    const digits = text.replace(/\D/g, '');
    return NETWORKS.test(digits) && passesLuhn(digits);
}
/** Visa, Mastercard, American Express, Diners, Discover, UnionPay, JCB. Cards of 13 digits are gone; barcodes have 13. */
const NETWORKS = /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12})$/;
/** ISO/IEC 7812-1 annex B. */
function passesLuhn(digits) {
    if (new Set(digits).size < 2)
        return false;
    const sum = [...digits]
        .map(Number)
        .reverse()
        .reduce((total, digit, index) => {
        const weighted = index % 2 === 0 ? digit : digit * 2;
        return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
    return sum % 10 === 0;
}
/** An account number of a country in the registry whose check digits are right: rearranged, letters as 10 to 35, it is 1 modulo 97 (ISO 13616). */
function isIban(text) {
    const compact = text.replaceAll(' ', '');
    if (compact.length < 15 || compact.length > 34 || !IBAN_COUNTRIES.has(compact.slice(0, 2)))
        return false;
    let remainder = 0;
    for (const character of compact.slice(4) + compact.slice(0, 4)) {
        const value = Number.parseInt(character, 36);
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder === 1;
}
/** The countries of the IBAN registry, release 99. */
const IBAN_COUNTRIES = new Set('AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE'.split(' '));

;// CONCATENATED MODULE: ./build/dataset/secret-kinds.js

/**
 * What must not stand in training data, by kind. `credential` opens something; `personal` names a person. The shapes are
 * those that the issuers document (prefix, length, alphabet); patterns have bounded repeats so that no text makes them slow.
 */
const SECRET_KINDS = {
    credential: [
        {
            name: 'an OpenAI or Anthropic API key',
            signs: ['sk-'],
            pattern: /(?<![\w-])sk-(?:[a-zA-Z]{2,16}-){0,2}[A-Za-z0-9_-]{20,256}/,
            confirm: (match) => /\d/.test(match) && /[A-Z]/.test(match),
        },
        {
            name: 'an AWS access key',
            signs: ['akia', 'asia', 'agpa', 'aida', 'aroa'],
            pattern: /\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/,
        },
        {
            name: 'a GitHub token',
            signs: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
            pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/,
        },
        { name: 'a GitLab token', signs: ['glpat-'], pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
        { name: 'a Slack token', signs: ['xox'], pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/ },
        {
            name: 'a Slack webhook',
            signs: ['hooks.slack.com'],
            pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{20,120}/,
        },
        {
            name: 'a Discord webhook',
            signs: ['/api/webhooks/'],
            pattern: /https:\/\/(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[A-Za-z0-9_-]{40,100}/,
        },
        { name: 'a Telegram bot token', signs: [':aa'], pattern: /(?<!\w)\d{8,10}:AA[A-Za-z0-9_-]{33}(?![\w-])/ },
        { name: 'a Google API key', signs: ['aiza'], pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
        {
            name: 'a Google OAuth secret',
            signs: ['gocspx-', 'ya29.'],
            pattern: /\b(?:GOCSPX-[A-Za-z0-9_-]{20,40}|ya29\.[A-Za-z0-9_-]{20,512})/,
        },
        {
            name: 'a Stripe key',
            signs: ['_live_', '_test_', 'whsec_'],
            pattern: /\b(?:(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}|whsec_[A-Za-z0-9+/=]{24,80})/,
        },
        { name: 'a Twilio key', signs: ['sk', 'ac'], pattern: /\b(?:SK|AC)[0-9a-f]{32}\b/ },
        { name: 'a Hugging Face token', signs: ['hf_'], pattern: /\bhf_[A-Za-z0-9]{30,64}/ },
        { name: 'an npm token', signs: ['npm_'], pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
        { name: 'a PyPI token', signs: ['pypi-'], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,512}/ },
        { name: 'a DigitalOcean token', signs: ['_v1_'], pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/ },
        { name: 'a SendGrid key', signs: ['sg.'], pattern: /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/ },
        {
            name: 'an Azure storage key',
            signs: ['accountkey=', 'sharedaccesskey='],
            pattern: /\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,100}={0,2}/,
        },
        {
            name: 'a JSON web token',
            signs: ['eyj'],
            pattern: /\beyJ[A-Za-z0-9_-]{8,512}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048}/,
        },
        { name: 'a bearer token', signs: ['bearer'], pattern: /\bBearer\s{1,3}[A-Za-z0-9._~+/-]{20,2048}/i },
        {
            name: 'a private key',
            signs: ['private key'],
            pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/,
        },
        {
            name: 'a URL with a password',
            signs: ['://'],
            pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{1,100}:[^\s/@"'<>]{3,100}@[^\s/]/i,
        },
        {
            name: 'a password or key in clear',
            signs: ['passw', 'passphrase', 'pwd', 'api_key', 'api-key', 'apikey', 'secret', 'token'],
            pattern: /(?<![A-Za-z0-9])(?:password|passwd|pwd|passphrase|api[_-]?key|secret[_-]?(?:access[_-]?)?key|access[_-]?token|client[_-]?secret|auth[_-]?token)(?:["']?\s{0,3}[:=]\s{0,3}["']?[^\s"',;]{6,200}| is ["']?(?=[^\s"',;]{0,100}\d)[^\s"',;]{6,100})/i,
            confirm: (match) => !/(?:[:=]|\bis)\s*["']?(?:<|\[|\$\{|\{\{|\*{3}|xxx|your|string\b|none\b|null\b|true\b|false\b|process\.|os\.)/i.test(match),
        },
    ],
    personal: [
        {
            name: 'a credit-card number',
            signs: 'digits',
            pattern: /(?<![\d.-])(?:\d[ -]?){13,18}\d(?![\d-])/,
            confirm: isCardNumber,
        },
        {
            name: 'a US social security number',
            signs: 'digits',
            pattern: /(?<![\d-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/,
        },
        {
            name: 'an IBAN',
            signs: 'digits',
            pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/,
            confirm: isIban,
        },
        {
            name: 'a phone number',
            signs: 'digits',
            pattern: /(?<![\w+.-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}|\+\d{2} ?\d(?:[ .-]\d{2}){4}|\(\d{3}\) ?\d{3}[.-]\d{4}|[2-9]\d{2}[.-]\d{3}[.-]\d{4})(?![\d-])/,
            confirm: isPhoneNumber,
        },
        {
            name: 'an IP address',
            signs: ['ip ', 'ip:', 'ip=', 'ipv4', 'ip-'],
            // Only where the text itself calls it one: four numbers are more often a version.
            pattern: /\bIP(?:v4)?(?:[ -]address)?(?: is| was|:|=)? {0,2}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![.\d])/i,
            confirm: (match) => !RESERVED_IP.test(match),
        },
        {
            name: 'an e-mail address',
            signs: ['@'],
            // The lookbehind leaves out the credentials of a URL, which are a finding of their own.
            pattern: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?<!:\/\/[^\s@]{1,200}@)(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\b/,
            confirm: (match) => !RESERVED_DOMAIN.test(match) && /\.(?:[a-z]+|[A-Z]+)$/.test(match) && !match.startsWith('git@'),
        },
    ],
};
/** 10 to 15 digits (E.164); behind +1 ten, of which the area code starts with 2 to 9. */
function isPhoneNumber(text) {
    const digits = text.replace(/\D/g, '');
    if (digits.length < 10 || digits.length > 15)
        return false;
    return !text.startsWith('+1') || /^1[2-9]\d{9}$/.test(digits);
}
/** Domains that belong to nobody (RFC 2606, RFC 6761): an address there is an example, not a person. */
const RESERVED_DOMAIN = /[@.](?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$/i;
/** Private, loopback, link-local and documentation networks (RFC 1918, 1122, 3927, 5737), and the best known name servers. */
const RESERVED_IP = /(?:^|\D)(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.2|198\.51\.100|203\.0\.113|8\.8\.(?:8\.8|4\.4)$|1\.[01]\.[01]\.1$|255\.255)(?:\.|$)/;


/***/ }),

/***/ 49955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ messageText)
/* harmony export */ });
/** The text a person reads in a message: a string content, or its text parts joined by line breaks. */
function messageText(message) {
    if (typeof message.content === 'string')
        return message.content;
    if (message.content === undefined || message.content === null)
        return '';
    return message.content.flatMap((part) => (part.text === undefined ? [] : [part.text])).join('\n');
}


/***/ })

};
