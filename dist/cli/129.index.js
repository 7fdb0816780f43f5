export const id = 129;
export const ids = [129];
export const modules = {

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkFiles)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(8729);
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

;// CONCATENATED MODULE: ./build/dataset/rules/text.js

/** The text of a `content` value: a string, or its text parts joined by line breaks; nothing when there is no text. */
function plainText(content) {
    if (typeof content === 'string')
        return content;
    if (!(0,json/* isList */.Lv)(content))
        return undefined;
    const texts = content.flatMap((part) => ((0,json/* isJsonObject */.OW)(part) && typeof part.text === 'string' ? [part.text] : []));
    return texts.length === 0 ? undefined : texts.join('\n');
}
/** Nothing that a reader sees: white space, controls and invisible format characters only. */
function isBlank(text) {
    return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

;// CONCATENATED MODULE: ./build/dataset/rules/completions/empty-completion.js

const emptyCompletion = {
    code: 'empty-completion',
    severity: 'warning',
    hint: 'Write the completion, or remove the line.',
    check({ value }, report) {
        const completion = value.completion;
        if (typeof completion === 'string' && isBlank(completion))
            report({ pointer: '/completion', message: 'The completion is empty.' });
    },
};

;// CONCATENATED MODULE: ./build/dataset/find-secrets.js
/**
 * What must not stand in training data, by kind. `credential` opens something; `personal` names a person. The shapes are
 * those that the issuers document (prefix, length, alphabet); patterns have bounded repeats so that no text makes them slow.
 */
const SECRET_KINDS = {
    credential: [
        { name: 'an OpenAI or Anthropic API key', pattern: /\bsk-(?:[a-zA-Z]{2,16}-){0,2}[A-Za-z0-9_-]{20,256}/ },
        { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/ },
        { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/ },
        { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
        { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/ },
        { name: 'a Slack webhook', pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{20,120}/ },
        { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
        { name: 'a Stripe key', pattern: /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}/ },
        { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,64}/ },
        { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
        { name: 'a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/ },
        {
            name: 'a JSON web token',
            pattern: /\beyJ[A-Za-z0-9_-]{8,512}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048}/,
        },
        { name: 'a bearer token', pattern: /\bBearer\s{1,3}[A-Za-z0-9._~+/-]{20,2048}/i },
        { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/ },
        {
            name: 'a URL with a password',
            pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{1,100}:[^\s/@"'<>]{3,100}@[^\s/]/i,
        },
        {
            name: 'a password or key in clear',
            pattern: /\b(?:password|passwd|pwd|passphrase|api[_-]?key|secret[_-]?(?:access[_-]?)?key|access[_-]?token|client[_-]?secret|auth[_-]?token)["']?\s{0,3}[:=]\s{0,3}["']?[^\s"',;]{6,200}/i,
            confirm: (match) => !/[:=]\s*["']?(?:<|\$\{|\{\{|\*{3}|xxx|your|string\b|none\b|null\b|true\b|false\b|process\.|os\.)/i.test(match),
        },
    ],
    personal: [
        {
            name: 'a credit-card number',
            pattern: /(?<![\d.-])(?:\d[ -]?){12,18}\d(?![\d-])/,
            confirm: (match) => /^(?:3[47]|4|5[1-5]|2[2-7]|6)/.test(match) && passesLuhn(match),
        },
        {
            name: 'a US social security number',
            pattern: /(?<![\d-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/,
        },
        {
            name: 'an IBAN',
            pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/,
            confirm: passesIbanCheck,
        },
        {
            name: 'a phone number',
            pattern: /(?<![\w+.-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}|\(\d{3}\) ?\d{3}[.-]\d{4}|[2-9]\d{2}[.-]\d{3}[.-]\d{4})(?![\d-])/,
            confirm: (match) => /^(?:\D*\d){10,15}\D*$/.test(match),
        },
        {
            name: 'an e-mail address',
            // The lookbehind leaves out the credentials of a URL, which are a finding of their own.
            pattern: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?<!:\/\/[^\s@]{1,200}@)(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\b/,
        },
    ],
};
/** A cheap test that is true for every text in which one of the kinds can match. */
const WORTH_A_LOOK = /sk-|A(?:KIA|SIA|GPA|IDA|ROA)|AIza|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack|_(?:live|test)_|hf_|npm_|SG\.|eyJ|-----BEGIN|:\/\/|passw|pwd|passphrase|api[_-]?key|secret|token|bearer|@|\d[ .-]?\d[ .-]?\d|[A-Z]{2}\d{2}/i;
/** The kinds found in a text, each once. Says what was found, never the value. */
function findSecrets(text) {
    if (!WORTH_A_LOOK.test(text))
        return NOTHING;
    return ALL_KINDS.flatMap((kind) => (matches(kind, text) ? [kind.name] : []));
}
const ALL_KINDS = [...SECRET_KINDS.credential, ...SECRET_KINDS.personal];
const NOTHING = [];
/** The text with every secret and personal detail replaced by its kind, for quoting in a message. */
function maskSecrets(text) {
    if (!WORTH_A_LOOK.test(text))
        return text;
    let masked = text;
    for (const kind of ALL_KINDS) {
        masked = masked.replace(new RegExp(kind.pattern, `${kind.pattern.flags}g`), (match) => kind.confirm === undefined || kind.confirm(match) ? `[${kind.name}]` : match);
    }
    return masked;
}
function matches(kind, text) {
    if (kind.confirm === undefined)
        return kind.pattern.test(text);
    for (const [match] of text.matchAll(new RegExp(kind.pattern, `${kind.pattern.flags}g`))) {
        if (kind.confirm(match))
            return true;
    }
    return false;
}
/** ISO/IEC 7812-1 annex B. */
function passesLuhn(text) {
    const digits = [...text].filter((character) => character >= '0' && character <= '9').map(Number);
    if (digits.length < 13 || digits.length > 19 || new Set(digits).size < 2)
        return false;
    const sum = digits.reverse().reduce((total, digit, index) => {
        const weighted = index % 2 === 0 ? digit : digit * 2;
        return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
    return sum % 10 === 0;
}
/** The countries of the IBAN registry, release 99. */
const IBAN_COUNTRIES = new Set('AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE'.split(' '));
/** ISO 13616: the rearranged number, letters as 10..35, is 1 modulo 97. */
function passesIbanCheck(text) {
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

;// CONCATENATED MODULE: ./build/dataset/quote.js

const LONGEST = 60;
/** Data quoted in a message: on one line, at most 60 characters, secrets replaced by their kind. Not escaped: rendering does that. */
function quote(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(shallow(value)) ?? 'nothing');
    return `"${shorten(maskSecrets(text.slice(0, 4096)))}"`;
}
/** The text around an offset (UTF-16 units), or nothing when something secret stands near it. */
function quoteAround(text, offset) {
    const near = text.slice(Math.max(0, offset - 400), offset + 400);
    if (maskSecrets(near) !== near)
        return undefined;
    return `"${shorten(text.slice(Math.max(0, offset - 24), offset + 24))}"`;
}
/** Cut to 60 characters between code points, with an ellipsis that says so. */
function shorten(text) {
    if (text.length <= LONGEST)
        return text;
    const cut = text.slice(0, LONGEST - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
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
            report({ pointer: `/${(0,json/* pointerStep */.UN)(key)}`, message: `The line has the extra key ${quote(key)}.` });
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
            const found = Object.keys(value).slice(0, 5).map(quote).join(', ') || 'none';
            report({ pointer: '', message: `The line has no key "${key}"; its keys are ${found}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/tools/declared-tools.js

const NONE = new Map();
const cache = new WeakMap();
/** The functions that an example declares, by name; the first wins. Remembered per list, since several rules ask. */
function declaredTools({ value, pointer }) {
    const tools = value.tools;
    if (!(0,json/* isList */.Lv)(tools))
        return NONE;
    const remembered = cache.get(tools);
    if (remembered !== undefined)
        return remembered;
    const declared = new Map();
    for (const [index, tool] of tools.entries()) {
        const definition = (0,json/* isJsonObject */.OW)(tool) ? tool.function : undefined;
        if (!(0,json/* isJsonObject */.OW)(definition) || typeof definition.name !== 'string' || declared.has(definition.name))
            continue;
        const parameters = (0,json/* isJsonObject */.OW)(definition.parameters) ? definition.parameters : undefined;
        declared.set(definition.name, { pointer: `${pointer}/tools/${index}/function`, parameters });
    }
    cache.set(tools, declared);
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

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/arguments-against-schema.js




/** First level of the tool's own schema: required keys, unknown keys where the schema is closed, types and enums. */
const argumentsAgainstSchema = {
    code: 'arguments-against-schema',
    severity: 'warning',
    hint: 'Make the call fit the declared parameters; the model learns from both.',
    check({ owner, messages }, report) {
        for (const message of messages) {
            for (const call of toolCalls(message)) {
                const schema = typeof call.name === 'string' ? declaredTools(owner).get(call.name)?.parameters : undefined;
                const given = parseObject(call.arguments);
                if (schema === undefined || given === undefined)
                    continue;
                const problem = explainMismatch(given, schema);
                if (problem !== undefined)
                    report({ pointer: `${call.pointer}/function/arguments`, message: problem });
            }
        }
    },
};
function parseObject(text) {
    if (typeof text !== 'string')
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function explainMismatch(given, schema) {
    const properties = (0,json/* isJsonObject */.OW)(schema.properties) ? schema.properties : {};
    const required = (0,json/* isList */.Lv)(schema.required) ? schema.required : [];
    const missing = required.find((key) => typeof key === 'string' && !Object.hasOwn(given, key));
    if (missing !== undefined)
        return `The required argument ${quote(missing)} is absent.`;
    for (const [key, value] of Object.entries(given)) {
        const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (property === undefined) {
            if (schema.additionalProperties === false)
                return `The argument ${quote(key)} is not declared.`;
            continue;
        }
        if (!(0,json/* isJsonObject */.OW)(property))
            continue;
        const types = (0,json/* isList */.Lv)(property.type) ? property.type : [property.type];
        if (!types.some((type) => fitsType(value, type, property))) {
            return `The argument ${quote(key)} is ${(0,json/* nameKind */.uo)(value)}; the schema says ${quote(types.join(' or '))}.`;
        }
        if ((0,json/* isList */.Lv)(property.enum) && typeof value === 'string' && !property.enum.includes(value)) {
            return `The argument ${quote(key)} is ${quote(value)}, which is not among the declared values.`;
        }
    }
    return undefined;
}
function fitsType(value, type, property) {
    if (value === null && property.nullable === true)
        return true;
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

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/answers.js

/** The assistant messages whose text is what the model learns: those that call no tool. */
function* answersWithText({ messages, }) {
    for (const message of messages) {
        if (message.role !== 'assistant' || (message.value.tool_calls ?? message.value.function_call ?? null) !== null)
            continue;
        const text = plainText(message.value.content);
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
            if (text !== '' && isBlank(text))
                report({ pointer: `${message.pointer}/content`, message: 'The assistant message holds white space only.' });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/duplicate-tool-call-id.js


/** Within one message; across messages and lines equal ids are common and accepted (openai-cookbook drone_training.jsonl). */
const duplicateToolCallId = {
    code: 'duplicate-tool-call-id',
    severity: 'warning',
    hint: 'Give every call of a message an id of its own.',
    check({ messages }, report) {
        for (const message of messages) {
            const seen = new Set();
            for (const call of toolCalls(message)) {
                if (seen.has(call.value.id))
                    report({
                        pointer: `${call.pointer}/id`,
                        message: `The id ${quote(call.value.id)} is used twice in one message.`,
                    });
                seen.add(call.value.id);
            }
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

;// CONCATENATED MODULE: ./build/dataset/scan-json.js
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
        const key = this.text.slice(offset + 1, this.at - 1);
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

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/invalid-arguments.js




/** Accepted by the service, which only asks for a string; the model then learns to write arguments that nothing can read. */
const invalidArguments = {
    code: 'invalid-arguments',
    severity: 'warning',
    hint: 'Write the arguments as the JSON text of one object, e.g. "{\\"city\\": \\"Rome\\"}".',
    check({ messages }, report) {
        for (const message of messages) {
            for (const call of toolCalls(message)) {
                if (typeof call.arguments !== 'string')
                    continue;
                const problem = explainArguments(call.arguments);
                if (problem !== undefined)
                    report({ pointer: `${call.pointer}/function/arguments`, message: problem });
            }
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
        const reason = scanJson(text).error?.reason ?? 'they do not parse';
        return `The arguments are not JSON: ${reason}, in ${quote(text)}.`;
    }
    if (typeof value === 'string')
        return 'The arguments are encoded twice: a JSON string that holds JSON.';
    return (0,json/* isJsonObject */.OW)(value) ? undefined : `The arguments are ${(0,json/* nameKind */.uo)(value)}, not an object.`;
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
        report({ pointer: last.pointer, message: `The last message is from ${quote(last.role)}, not from the assistant.` });
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

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/refusal-answer.js


const REFUSAL = /^\s*(?:(?:i['’]?m|i am) (?:really |very |so )?sorry,? (?:but )?(?:i (?:can(?:no|['’])t|am (?:not able|unable)|['’]m (?:not able|unable))|as an ai)|sorry,? (?:but )?i can(?:no|['’])t (?:help|assist|do|provide|answer|comply)|i (?:can(?:no|['’])t|am (?:not able|unable) to|['’]m (?:not able|unable) to|won['’]t) (?:help|assist|comply|provide|answer|fulfil?l|do that)|as an ai (?:language )?model)/i;
/** Answers copied from a model that refused teach the new one to refuse. English only. */
const refusalAnswer = {
    code: 'refusal-answer',
    severity: 'warning',
    hint: 'Check whether the model should refuse here; if not, write the answer.',
    check(conversation, report) {
        if (conversation.pointer.endsWith('/non_preferred_output'))
            return;
        for (const { message, text } of answersWithText(conversation)) {
            if (REFUSAL.test(text))
                report({ pointer: `${message.pointer}/content`, message: `The answer reads like a refusal: ${quote(text)}.` });
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

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/unanswered-tool-call.js


/** Every call but those of the last message is followed by its tool messages before anybody else speaks. */
const unansweredToolCall = {
    code: 'unanswered-tool-call',
    severity: 'error',
    hint: 'Put a tool message with the call’s id right after the message that calls.',
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
                report({ pointer: open.pointer, message: `No tool message answers the call ${quote(open.value.id)}.` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/conversation/undeclared-tool.js



const undeclaredTool = {
    code: 'undeclared-tool',
    severity: 'warning',
    hint: 'Declare the function in `tools`, or correct its name in the call.',
    check({ owner, messages }, report) {
        for (const message of messages) {
            for (const call of toolCalls(message)) {
                if (typeof call.name !== 'string' || declaredTools(owner).has(call.name))
                    continue;
                const names = [...declaredTools(owner).keys()].slice(0, 5).map(quote).join(', ') || 'none';
                report({
                    pointer: `${call.pointer}/function/name`,
                    message: `The function ${quote(call.name)} is not declared; declared: ${names}.`,
                });
            }
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
            report({ pointer: `${message.pointer}/tool_call_id`, message: `No earlier call has the id ${quote(id)}.` });
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
        const found = CONTROL.exec(plainText(value.content) ?? '');
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
        const text = plainText(value.content);
        if (text !== undefined && isBlank(text))
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
                    message: `A ${role} message has ${quote(key)}; only the assistant calls tools.`,
                });
            }
            else {
                report({ pointer, message: `The ${role} message has the extra key ${quote(key)}.` });
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

;// CONCATENATED MODULE: ./build/dataset/rules/message/invalid-content-part.js


/** Parts are text and image_url; audio and files are not supported in training. A list of plain strings fails at the service. */
const invalidContentPart = {
    code: 'invalid-content-part',
    severity: 'error',
    hint: 'Write parts as {"type": "text", "text": "…"} or {"type": "image_url", "image_url": {"url": "…"}}.',
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
                return `has the detail ${quote(detail)}; auto, low and high are known`;
            }
            return undefined;
        }
        case undefined:
            return 'has no "type"';
        default:
            return `has the type ${quote(part.type)}, which training does not take`;
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/message/invalid-image-url.js


/** OpenAI's vision fine-tuning guide: an http(s) address or a base64 data URL of a JPEG, PNG or WEBP. Addresses are never opened here. */
const invalidImageUrl = {
    code: 'invalid-image-url',
    severity: 'error',
    hint: 'Use an http(s) address that the service can reach, or a data URL such as data:image/png;base64,….',
    check({ value, pointer }, report) {
        const content = value.content;
        if (!(0,json/* isList */.Lv)(content))
            return;
        for (const [index, part] of content.entries()) {
            if (!(0,json/* isJsonObject */.OW)(part) || part.type !== 'image_url' || !(0,json/* isJsonObject */.OW)(part.image_url))
                continue;
            const url = part.image_url.url;
            if (typeof url !== 'string' || /^(?:https?:\/\/[^\s/]|data:image\/(?:jpeg|jpg|png|webp);base64,)/i.test(url))
                continue;
            report({
                pointer: `${pointer}/content/${index}/image_url/url`,
                message: `The image address ${quote(url)} cannot be fetched by the service.`,
            });
        }
    },
};

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
            report({ pointer: `${pointer}/name`, message: `The name ${quote(name)} is ${why}.` });
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
        report({ pointer: `${pointer}/type`, message: `${name} has the type ${quote(call.type)}, not "function".` });
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
            message: `The function name ${quote(value)} is not 1 to 64 letters, digits, "_" or "-".`,
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
            report({ pointer: `${pointer}/weight`, message: `The weight ${quote(weight)} is not 0 or 1.` });
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
const invisibleCharacters = {
    code: 'invisible-characters',
    severity: 'warning',
    hint: 'Remove characters that nobody sees: they split words, hide instructions and make equal labels differ.',
    check({ value, pointer }, report) {
        const text = plainText(value.content);
        if (text === undefined || !/[\u0080-\uffff]/.test(text))
            return;
        const found = INVISIBLE.exec(text.replace(FLAG, ''));
        if (found === null)
            return;
        const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        report({ pointer: `${pointer}/content`, message: `The text holds the invisible character U+${code}.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/lone-surrogate.js

/** A \ud83d without its partner cannot be written as UTF-8; Python fails when it encodes the text. */
const loneSurrogate = {
    code: 'lone-surrogate',
    severity: 'error',
    hint: 'Remove the half character, or restore the pair: an emoji is two \\u escapes, high then low.',
    check({ value, pointer }, report) {
        const text = plainText(value.content);
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
                message: `The message has no "role"; its keys are ${keys.slice(0, 5).map(quote).join(', ') || 'none'}.`,
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


/** UTF-8 that was read as Windows-1252: a lead byte shown as Ã, Â, â€ … followed by a shown continuation byte; and U+FFFD. */
const MOJIBAKE = /\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00C2[\u00A0-\u00BF]|\u00E2(?:\u20AC[\u0080-\u00BF\u0153\u02DC\u2122\u00A6\u201C\u201D\u2018\u2019]|\u0080[\u0080-\u00BF])|\u00F0\u0178|\u00EF\u00BF\u00BD|\uFFFD/;
const mojibake = {
    code: 'mojibake',
    severity: 'warning',
    hint: 'Decode the source again, as UTF-8; the characters were decoded with the wrong encoding.',
    check({ value, pointer }, report) {
        const text = plainText(value.content);
        if (text === undefined || !/[\u0080-\uffff]/.test(text))
            return;
        const found = MOJIBAKE.exec(text);
        if (found === null)
            return;
        const around = text.slice(Math.max(0, found.index - 12), found.index + 12);
        report({
            pointer: `${pointer}/content`,
            message: `The text looks decoded with the wrong encoding: ${quote(around)}.`,
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
            message: `The role ${quote(role)} is not known${code}.`,
            ...(meant === undefined ? {} : { hint: `Write the role as \`${meant}\`.` }),
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/message/wrong-content-type.js

const wrongContentType = {
    code: 'wrong-content-type',
    severity: 'error',
    hint: 'Make `content` a string, or a list of parts such as {"type": "text", "text": "…"}. JSON as an answer has to be a string.',
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
                message: `The line has the extra key ${quote(key)}.`,
                ...(hint === undefined ? {} : { hint }),
            });
        }
    },
};
function explainKey(key) {
    if (key === 'system')
        return 'Make it the first message: {"role": "system", "content": "…"}.';
    if (key === 'weight')
        return 'Move `weight` into the assistant message that it is about.';
    return OWN.has(key)
        ? `Remove it: \`${key}\` is for held-out files; the service refuses it in training files.`
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
    hint: 'Write every message as an object: {"role": "user", "content": "…"}.',
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

;// CONCATENATED MODULE: ./build/dataset/rules/owner/missing-messages.js

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
                message: `The key is spelled ${quote(similar)}, not "messages".`,
                hint: 'Rename the key to `messages`.',
            });
        }
        else {
            const found = keys.length === 0 ? 'the object is empty' : `its keys are ${keys.slice(0, 5).map(quote).join(', ')}`;
            report({ pointer, message: `There is no key "messages"; ${found}.` });
        }
    },
};

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
            report({ pointer: `/${(0,json/* pointerStep */.UN)(key)}`, message: `The pair has the extra key ${quote(key)}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/canonical-json.js

/** JSON with sorted keys and no spaces: equal for values that are equal. Callers keep out values nested deeper than 500. */
function canonicalJson(value) {
    if ((0,json/* isList */.Lv)(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!(0,json/* isJsonObject */.OW)(value))
        return JSON.stringify(value) ?? 'null';
    const entries = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${entries.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/dataset/rules/preference/identical-outputs.js

const identicalOutputs = {
    code: 'identical-outputs',
    severity: 'warning',
    hint: 'Remove the pair: equal outputs express no preference.',
    check({ value }, report) {
        const { preferred_output: preferred, non_preferred_output: other } = value;
        if (preferred === undefined || other === undefined || canonicalJson(preferred) !== canonicalJson(other))
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
    hint: 'Write the input as {"messages": [{"role": "user", "content": "…"}]}.',
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
    hint: 'Write an output as a list with one assistant message: [{"role": "assistant", "content": "…"}].',
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
            : `has a message from ${quote(message.role)}; only the assistant answers`;
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
            const found = Object.keys(value).slice(0, 5).map(quote).join(', ') || 'none';
            report({ pointer: '', message: `The pair has no key "${key}"; its keys are ${found}.` });
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
                report({ pointer: `${pointer}/tools/${index}/function/name`, message: `Two tools are named ${quote(name)}.` });
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
    hint: 'Write functions as [{"name": "f", "description": "…", "parameters": {…}}], or better as `tools`.',
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
            const name = (0,json/* isJsonObject */.OW)(definition) ? definition.name : undefined;
            if (typeof name === 'string' && /^[a-zA-Z0-9_-]{1,64}$/.test(name))
                continue;
            const message = `Function ${index + 1} has ${name === undefined ? 'no name' : `the name ${quote(name)}`}.`;
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



const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
/** First level of a tool's JSON Schema (draft 2020-12): properties are an object, required a list of strings, types are known. */
const invalidParameters = {
    code: 'invalid-parameters',
    severity: 'error',
    hint: 'Correct the JSON Schema of the parameters.',
    check(owner, report) {
        for (const [name, { pointer, parameters }] of declaredTools(owner)) {
            const problem = parameters === undefined ? undefined : explainSchema(parameters);
            if (problem !== undefined) {
                report({ pointer: `${pointer}/parameters`, message: `In the parameters of ${quote(name)}, ${problem}.` });
            }
        }
    },
};
function explainSchema({ properties, required }) {
    if (properties !== undefined && !(0,json/* isJsonObject */.OW)(properties))
        return `"properties" is ${(0,json/* nameKind */.uo)(properties)}, not an object`;
    if (required !== undefined && !((0,json/* isList */.Lv)(required) && required.every((key) => typeof key === 'string'))) {
        return `"required" is ${(0,json/* isList */.Lv)(required) ? 'a list that holds other things than names' : (0,json/* nameKind */.uo)(required)}, not a list of names`;
    }
    for (const [key, property] of Object.entries(properties ?? {})) {
        if (typeof property === 'boolean')
            continue;
        if (!(0,json/* isJsonObject */.OW)(property))
            return `the property ${quote(key)} is ${(0,json/* nameKind */.uo)(property)}, not a schema`;
        const types = (0,json/* isList */.Lv)(property.type) ? property.type : property.type === undefined ? [] : [property.type];
        const odd = types.find((type) => typeof type !== 'string' || !TYPES.includes(type));
        if (odd !== undefined)
            return `the property ${quote(key)} has the type ${quote(odd)}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dataset/rules/tools/invalid-tools.js


/** OpenAI, API reference: "A max of 128 functions are supported." */
const MOST_TOOLS = 128;
const invalidTools = {
    code: 'invalid-tools',
    severity: 'error',
    hint: 'Write tools as [{"type": "function", "function": {"name": "f", "description": "…", "parameters": {…}}}].',
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
        const type = tool.type === undefined ? 'has no "type"' : `has the type ${quote(tool.type)}, not "function"`;
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
            : `has the name ${quote(name)}, which is not 1 to 64 letters, digits, "_" or "-"`;
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


/** The API: `schema must be a JSON Schema of 'type: "object"'`. */
const parametersNotAnObjectSchema = {
    code: 'parameters-not-an-object-schema',
    severity: 'error',
    hint: 'Make the root of `parameters` {"type": "object", "properties": {…}}.',
    check(owner, report) {
        for (const [name, { pointer, parameters }] of declaredTools(owner)) {
            if (parameters === undefined || Object.keys(parameters).length === 0 || parameters.type === 'object')
                continue;
            const type = parameters.type === undefined ? 'no type' : `the type ${quote(parameters.type)}`;
            if (parameters.type === undefined &&
                ('$ref' in parameters || 'anyOf' in parameters || 'properties' in parameters))
                continue;
            report({
                pointer: `${pointer}/parameters`,
                message: `The parameters of ${quote(name)} have ${type} at their root.`,
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
        for (const [name, { pointer, parameters }] of declaredTools(owner)) {
            const required = parameters?.required;
            const properties = parameters?.properties;
            if (!(0,json/* isList */.Lv)(required) || !(0,json/* isJsonObject */.OW)(properties))
                continue;
            const unknown = required.find((key) => typeof key === 'string' && !Object.hasOwn(properties, key));
            if (unknown === undefined)
                continue;
            report({
                pointer: `${pointer}/parameters/required`,
                message: `${quote(name)} requires ${quote(unknown)}, which it does not declare.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/line-rules.js






























































/** What every object with `messages` has to be. */
const OWNER_RULES = [
    missingMessages,
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
    functionsAndTools,
    invalidFunctions,
    invalidParallelToolCalls,
];
const MESSAGE_RULES = [
    missingRole,
    unknownRole,
    developerRole,
    missingContent,
    wrongContentType,
    invalidContentPart,
    imageOutsideUser,
    invalidImageUrl,
    extraMessageKey,
    invalidWeight,
    invalidName,
    missingFunctionName,
    invalidToolCalls,
    nullToolCalls,
    missingToolCallId,
    emptyMessage,
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
    refusalAnswer,
    unknownToolCallId,
    unansweredToolCall,
    duplicateToolCallId,
    parallelCallsSwitchedOff,
    undeclaredTool,
    invalidArguments,
    argumentsAgainstSchema,
];
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

;// CONCATENATED MODULE: ./build/dataset/rules/views.js

/** The list's objects as messages; what is not an object is a finding of its own and left out here. */
function viewMessages(list, pointer) {
    if (!(0,json/* isList */.Lv)(list))
        return [];
    const views = [];
    for (let index = 0; index < list.length; index += 1) {
        const value = list[index];
        if (!(0,json/* isJsonObject */.OW)(value))
            continue;
        const role = typeof value.role === 'string' ? value.role : undefined;
        views.push({ value, pointer: `${pointer}/${index}`, index, role });
    }
    return views;
}

;// CONCATENATED MODULE: ./build/dataset/check-line.js



/** Applies the rules of a format to one line. Pure, and independent of all other lines. */
function checkLine(value, format, role) {
    const findings = new Findings();
    switch (format) {
        case 'preference':
            checkPair(value, role, findings);
            break;
        case 'completions':
            findings.apply(COMPLETION_RULES, { value, role });
            break;
        case 'chat':
            checkOwner({ value, pointer: '' }, role, 'chat', findings);
            break;
        case 'reinforcement':
        case 'unknown':
            return { diagnostics: [], conversation: undefined };
    }
    return {
        diagnostics: findings.diagnostics,
        conversation: findings.errors > 0 ? undefined : readConversation(value, format),
    };
}
/** A hostile line can break a rule a million times; nobody reads more than this. */
const MOST_PER_LINE = 50;
/** Collects what the rules of one line report. One reporter serves all rules, since this is the innermost loop. */
class Findings {
    diagnostics = [];
    errors = 0;
    #rule;
    #report = (finding) => {
        if (this.#rule === undefined)
            return;
        const { code, severity, hint } = this.#rule;
        if (severity === 'error')
            this.errors += 1;
        if (this.diagnostics.length < MOST_PER_LINE)
            this.diagnostics.push({ code, severity, hint, ...finding });
    };
    apply(rules, subject) {
        for (const rule of rules) {
            this.#rule = rule;
            rule.check(subject, this.#report);
        }
    }
}
function checkPair(value, role, findings) {
    findings.apply(PAIR_RULES, { value, role });
    const input = value.input;
    if (!(0,json/* isJsonObject */.OW)(input))
        return;
    const owner = { value: input, pointer: '/input' };
    checkOwner(owner, role, 'input', findings);
    if (findings.errors > 0)
        return;
    for (const key of ['preferred_output', 'non_preferred_output']) {
        const list = value[key];
        const messages = viewMessages(list, `/${key}`);
        checkConversation({ purpose: 'output', pointer: `/${key}`, owner, messages }, list, findings);
    }
}
function checkOwner(owner, role, purpose, findings) {
    findings.apply(OWNER_RULES, { ...owner, role });
    const pointer = `${owner.pointer}/messages`;
    const list = owner.value.messages;
    checkConversation({ purpose, pointer, owner, messages: viewMessages(list, pointer) }, list, findings);
}
function checkConversation(conversation, list, findings) {
    const isWhole = (0,json/* isList */.Lv)(list) && list.length > 0 && list.length === conversation.messages.length;
    const before = findings.errors;
    for (const message of conversation.messages) {
        if (findings.errors > MOST_PER_LINE)
            break;
        findings.apply(MESSAGE_RULES, message);
    }
    if (findings.errors === before && isWhole)
        findings.apply(CONVERSATION_RULES, conversation);
}
function readConversation(value, format) {
    if (format === 'completions') {
        const text = (key) => (typeof value[key] === 'string' ? value[key] : '');
        const messages = [
            { role: 'user', content: text('prompt') },
            { role: 'assistant', content: text('completion') },
        ];
        return { messages, tools: undefined, rejected: undefined };
    }
    if (format === 'preference') {
        const input = (0,json/* isJsonObject */.OW)(value.input) ? value.input : {};
        const messages = [...readMessages(input.messages), ...readMessages(value.preferred_output)];
        return { messages, tools: readTools(input), rejected: readMessages(value.non_preferred_output) };
    }
    return { messages: readMessages(value.messages), tools: readTools(value), rejected: undefined };
}
/** The messages without what belongs to training alone (`weight`) and without keys that are null. */
function readMessages(list) {
    if (!(0,json/* isList */.Lv)(list))
        return [];
    const tidy = list.map((message) => ((0,json/* isJsonObject */.OW)(message) && needsTidying(message) ? tidyMessage(message) : message));
    return tidy.filter(isChatMessage);
}
function needsTidying(message) {
    return 'weight' in message || message.tool_calls === null || message.function_call === null || message.audio === null;
}
function tidyMessage(message) {
    const kept = Object.entries(message).filter(([key, value]) => key !== 'weight' && (value !== null || key === 'content'));
    return Object.fromEntries(kept);
}
/** Deeper than this the rules have looked: a line with an error is never read as a conversation. */
function isChatMessage(value) {
    return (0,json/* isJsonObject */.OW)(value) && typeof value.role === 'string';
}
function readTools(owner) {
    const tools = owner.tools;
    return (0,json/* isList */.Lv)(tools) && tools.length > 0 ? tools.filter(json/* isJsonObject */.OW) : undefined;
}

// EXTERNAL MODULE: ./build/dataset/count-tokens.js
var count_tokens = __webpack_require__(8979);
;// CONCATENATED MODULE: ./build/dataset/diagnostic-list.js
/** Findings of one code beyond this many in one file are counted, not kept: a hostile file must not fill the memory. */
const MOST_PER_CODE = 1_000;
/** Collects diagnostics of one file and gives them in the order of their lines. */
class DiagnosticList {
    #kept = [];
    #seen = new Map();
    #firstDropped = new Map();
    #errors = 0;
    add(diagnostic) {
        const seen = (this.#seen.get(diagnostic.code) ?? 0) + 1;
        this.#seen.set(diagnostic.code, seen);
        if (diagnostic.severity === 'error')
            this.#errors += 1;
        if (seen <= MOST_PER_CODE)
            this.#kept.push(diagnostic);
        else if (seen === MOST_PER_CODE + 1)
            this.#firstDropped.set(diagnostic.code, diagnostic);
    }
    get errors() {
        return this.#errors;
    }
    /** All that was kept, by line, in the order of adding within a line; a code that was cut says how many more there are. */
    toSorted() {
        const closing = [...this.#firstDropped].map(([code, diagnostic]) => {
            const rest = (this.#seen.get(code) ?? 0) - MOST_PER_CODE;
            return { ...diagnostic, message: `${diagnostic.message} (and ${rest - 1} more like it from here on)` };
        });
        return [...this.#kept, ...closing].sort((left, right) => left.line - right.line);
    }
}

;// CONCATENATED MODULE: ./build/dataset/name-foreign-file.js

/** Names a file that is not text in UTF-8 at all, from its first bytes. */
function nameForeignBytes(bytes) {
    const magic = MAGIC.find(({ signature, at = 0 }) => signature.every((byte, index) => bytes[at + index] === byte));
    return magic ?? nameWideEncoding(bytes);
}
const ascii = (text) => [...text].map((character) => character.charCodeAt(0));
const UNPACK = 'Unpack it and use the JSON Lines file inside.';
const RESAVE = 'Save it as UTF-8 without a byte order mark, e.g. iconv -f UTF-16 -t UTF-8 FILE.';
const EXPORT = 'Export it as JSON Lines, one example per line.';
const MAGIC = [
    { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0xff, 0xfe, 0, 0] },
    { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0, 0, 0xfe, 0xff] },
    { name: 'UTF-16 text', conversion: RESAVE, signature: [0xff, 0xfe] },
    { name: 'UTF-16 text', conversion: RESAVE, signature: [0xfe, 0xff] },
    { name: 'a gzip archive', conversion: UNPACK, signature: [0x1f, 0x8b] },
    { name: 'a zip archive or a spreadsheet', conversion: UNPACK, signature: [0x50, 0x4b, 3, 4] },
    { name: 'an empty zip archive', conversion: UNPACK, signature: [0x50, 0x4b, 5, 6] },
    { name: 'a Zstandard archive', conversion: UNPACK, signature: [0x28, 0xb5, 0x2f, 0xfd] },
    { name: 'an xz archive', conversion: UNPACK, signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0] },
    { name: 'a 7z archive', conversion: UNPACK, signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
    { name: 'a bzip2 archive', conversion: UNPACK, signature: ascii('BZh') },
    { name: 'a tar archive', conversion: UNPACK, signature: ascii('ustar'), at: 257 },
    { name: 'a Parquet file', conversion: EXPORT, signature: ascii('PAR1') },
    { name: 'an Arrow file', conversion: EXPORT, signature: ascii('ARROW1') },
    { name: 'an SQLite database', conversion: EXPORT, signature: ascii('SQLite format 3') },
    { name: 'a PDF document', conversion: EXPORT, signature: ascii('%PDF-') },
    { name: 'an Avro file', conversion: EXPORT, signature: ascii('Obj\u0001') },
    { name: 'a NumPy file', conversion: EXPORT, signature: [0x93, ...ascii('NUMPY')] },
    { name: 'an HDF5 file', conversion: EXPORT, signature: [0x89, ...ascii('HDF')] },
    { name: 'a PNG picture', conversion: EXPORT, signature: [0x89, ...ascii('PNG')] },
    { name: 'a JPEG picture', conversion: EXPORT, signature: [0xff, 0xd8, 0xff] },
    {
        name: 'a Git LFS pointer, not the data',
        conversion: 'Fetch the file: `git lfs pull`, or `lfs: true` in actions/checkout.',
        signature: ascii('version https://git-lfs.github.com/spec/'),
    },
];
/** Text in two or four bytes a character shows as every other byte being zero. */
function nameWideEncoding(bytes) {
    const head = bytes.subarray(0, 512);
    if (head.length < 4)
        return undefined;
    const zeros = [0, 0];
    for (let at = 0; at < head.length; at += 1)
        if (head[at] === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const half = head.length / 2;
    if (even + odd === head.length)
        return { name: 'zero bytes only', conversion: 'Write the file again; the disk was full or the copy broke off.' };
    const wide = (even > half * 0.7 && odd < half * 0.3) || (odd > half * 0.7 && even < half * 0.3);
    return wide ? { name: 'UTF-16 text without a byte order mark', conversion: RESAVE } : undefined;
}
/**
 * Names a text file of which most lines (the first among them) are not JSON, when it is something else as a whole:
 * pretty-printed JSON, a list, CSV, HTML … Nothing when the file is best described line by line.
 */
function nameForeignText({ firstLine, wholeText }) {
    const first = firstLine.trim();
    const simple = TEXTS.find(({ pattern }) => pattern.test(first));
    if (simple !== undefined)
        return simple;
    if (/^[[{]/.test(first))
        return namePrettyPrinted(first, wholeText);
    const text = wholeText() ?? '';
    return nameTable(first, text) ?? PLAIN_TEXT;
}
const PLAIN_TEXT = {
    name: 'plain text',
    conversion: 'Write JSON Lines: one object with `messages` per line.',
};
const TEXTS = [
    {
        name: 'an HTML page',
        conversion: 'Download the file itself, not the page that shows it; an error page often hides here.',
        pattern: /^<(?:!doctype html|html|head|body|!--)/i,
    },
    {
        name: 'XML',
        conversion: 'Write JSON Lines: one object with `messages` per line.',
        pattern: /^<\?xml|^<[a-z][\w:-]*[\s>]/i,
    },
    { name: 'JSON inside a Markdown fence', conversion: 'Remove the lines with ```.', pattern: /^(?:```|~~~)/ },
    {
        name: 'YAML',
        conversion: 'Convert it to JSON Lines: one object per line.',
        pattern: /^(?:(?:---|%YAML.*)$|(?:- +)?[A-Za-z_][\w-]*:(?:$| +[|>]?-?$))/,
    },
    {
        name: 'Python dictionaries, not JSON',
        conversion: 'Write the lines with json.dumps(example), not with str(example).',
        pattern: /^\{\s*'/,
    },
];
function namePrettyPrinted(first, wholeText) {
    const { error } = scanJson(first);
    if (error === undefined)
        return undefined;
    if (/^\{.*\},$/.test(first) && scanJson(first.slice(0, -1)).error === undefined) {
        return { name: 'JSON objects separated by commas', conversion: 'Remove the comma at the end of each line.' };
    }
    if (!error.reason.startsWith('the line ends'))
        return undefined;
    const text = wholeText();
    const scan = text === undefined ? undefined : scanJson(text, { many: true });
    const kind = first.startsWith('[') ? 'a JSON array over several lines' : 'pretty-printed JSON over several lines';
    const broken = scan?.error === undefined ? '' : ', with a syntax error as well';
    const conversion = first.startsWith('[')
        ? "Write each element on a line of its own: jq -c '.[]' FILE."
        : "Write each object on a line of its own: jq -c '.' FILE.";
    return { name: `${kind}${broken}`, conversion };
}
/** The same number of separators in the header and in most of the first lines. */
function nameTable(first, text) {
    for (const [separator, name] of [
        ['\t', 'a table separated by tabs (TSV)'],
        [',', 'a table separated by commas (CSV)'],
        [';', 'a table separated by semicolons (CSV)'],
        ['|', 'a table separated by bars'],
    ]) {
        const columns = first.split(separator).length;
        if (columns < 2 || !/^["\w][\w "'.\-,;|\t]*$/u.test(first))
            continue;
        const rows = text
            .slice(0, 20_000)
            .split('\n')
            .slice(1, 20)
            .filter((row) => row.trim() !== '');
        if (rows.length > 0 && rows.filter((row) => row.split(separator).length >= columns).length >= rows.length * 0.6) {
            return {
                name,
                conversion: 'Convert each row: {"messages": [{"role": "user", "content": first column}, {"role": "assistant", "content": second column}]}.',
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dataset/name-foreign-format.js


const TO_CHAT = 'Write each line as {"messages": [{"role": "user", "content": …}, {"role": "assistant", "content": …}]}';
/** Names the format of a JSON object that is none of the service's own. Always gives an answer; the last resort lists the keys. */
function nameForeignFormat(value) {
    const has = (key) => Object.hasOwn(value, key);
    const known = KNOWN_FORMATS.find(({ fits }) => fits(has, value));
    if (known !== undefined)
        return known;
    const keys = Object.keys(value);
    const found = keys.length === 0 ? 'an empty object' : `an object with the keys ${keys.slice(0, 6).map(quote).join(', ')}`;
    return { name: `an unknown format: ${found}`, conversion: `${TO_CHAT}.` };
}
const KNOWN_FORMATS = [
    {
        name: 'Alpaca (instruction, input, output)',
        conversion: `${TO_CHAT}: user from \`instruction\` and \`input\`, assistant from \`output\`. jq -c '{messages: [{role: "user", content: ([.instruction, .input // ""] | map(select(. != "")) | join("\\n\\n"))}, {role: "assistant", content: .output}]}'`,
        fits: (has) => has('instruction') && (has('output') || has('response')),
    },
    {
        name: 'ShareGPT (conversations with from and value)',
        conversion: `${TO_CHAT}: \`conversations\` is \`messages\`, \`from\` is \`role\` (human is user, gpt is assistant), \`value\` is \`content\`. jq -c '{messages: [.conversations[] | {role: ({human: "user", gpt: "assistant"}[.from] // .from), content: .value}]}'`,
        fits: (has) => has('conversations'),
    },
    {
        name: 'Gemini (contents with parts)',
        conversion: `${TO_CHAT}: \`contents\` is \`messages\`, the role model is assistant, the text of \`parts\` is \`content\`, \`systemInstruction\` is the system message.`,
        fits: (has) => has('contents'),
    },
    {
        name: 'preference pairs of TRL (chosen, rejected)',
        conversion: 'Write each line as {"input": {"messages": [{"role": "user", "content": prompt}]}, "preferred_output": [{"role": "assistant", "content": chosen}], "non_preferred_output": [{"role": "assistant", "content": rejected}]}.',
        fits: (has) => (has('chosen') && has('rejected')) || (has('chosen_messages') && has('rejected_messages')),
    },
    {
        name: 'a batch request (custom_id, body)',
        conversion: `${TO_CHAT}: a batch input has no answers; take them from the batch output.`,
        fits: (has) => has('custom_id') && (has('body') || has('response')),
    },
    {
        name: 'an evaluation item (item)',
        conversion: `${TO_CHAT}: user from the question in \`item\`, assistant from its reference answer.`,
        fits: (has) => has('item'),
    },
    {
        name: 'the old evals format (input, ideal)',
        conversion: `${TO_CHAT}: the messages of \`input\`, then assistant from \`ideal\`. jq -c '{messages: (.input + [{role: "assistant", content: .ideal}])}'`,
        fits: (has) => has('input') && has('ideal'),
    },
    {
        name: 'prompt and completion with capital letters',
        conversion: "The keys are `prompt` and `completion`, in lower case. jq -c 'with_entries(.key |= ascii_downcase)'",
        fits: (_, value) => hasIgnoringCase(value, 'prompt') && hasIgnoringCase(value, 'completion'),
    },
    {
        name: 'chat lines whose key messages is spelled otherwise',
        conversion: 'Rename the key to `messages`, in lower case.',
        fits: (_, value) => hasIgnoringCase(value, 'messages'),
    },
    {
        name: 'a wrapper object around the examples',
        conversion: "Write every element of the list on a line of its own: jq -c '.[keys[0]][]'.",
        fits: (_, value) => {
            const [only, ...others] = Object.values(value);
            return (others.length === 0 &&
                (0,json/* isList */.Lv)(only) &&
                only.length > 0 &&
                only.every((item) => (0,json/* isJsonObject */.OW)(item) && ('messages' in item || 'prompt' in item)));
        },
    },
    ...[
        ['prompt', 'response'],
        ['question', 'answer'],
        ['input', 'output'],
        ['query', 'response'],
        ['instruction', 'completion'],
        ['user', 'assistant'],
        ['source', 'target'],
        ['text', 'label'],
        ['text', 'answer'],
    ].map(([from = '', to = '']) => ({
        name: `pairs of ${from} and ${to}`,
        conversion: `${TO_CHAT}. jq -c '{messages: [{role: "user", content: .${from}}, {role: "assistant", content: .${to}}]}'`,
        fits: (has) => has(from) && has(to),
    })),
    {
        name: 'plain text lines (text)',
        conversion: `${TO_CHAT}; text for continued pre-training is not taken.`,
        fits: (has, value) => has('text') && Object.keys(value).length === 1,
    },
];
function hasIgnoringCase(value, wanted) {
    return (Object.keys(value).some((key) => key !== wanted && key.trim().toLowerCase() === wanted) ||
        Object.hasOwn(value, wanted));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/chat.js
var chat = __webpack_require__(9955);
;// CONCATENATED MODULE: ./build/dataset/normalise.js


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
        return text
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, ' ')
            .trim();
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
        .trim();
}
const BEYOND_ASCII = /[\u0080-\uffff]/;
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
    const text = (0,chat/* messageText */.L)(message);
    return images.length === 0 ? text : [text, ...images].join('\n');
}
function nameImage(url) {
    return url.length <= 300 ? url : `image ${(0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./build/dataset/parse-line.js




/** Deeper nesting makes Python's parser, which the service's messages come from, give up (its limit is about 1,000). */
const DEEPEST = 500;
/** The engine's strings end at 2^29 − 24 units; no model reads a thousandth of this. */
const LONGEST_BYTES = 256 * 1024 * 1024;
/**
 * One line's bytes as a JSON object, or what is wrong with it and where (column in UTF-16 units, from 1).
 * `knownUtf8`: the caller has checked the whole file.
 */
function parseLine(bytes, knownUtf8 = false) {
    if (bytes.length > LONGEST_BYTES)
        return refuse('line-too-long', `The line has ${bytes.length} bytes.`, SHORTEN);
    if (!knownUtf8 && !(0,external_node_buffer_.isUtf8)(bytes))
        return refuseBytes(bytes);
    return parseText(decode(bytes));
}
const SHORTEN = 'Split the example; the longest that a model trains on is about 65,536 tokens.';
/** One line's text, as `parseLine`. */
function parseText(text) {
    if (/^[ \t\r]*$/.test(text))
        return { kind: 'blank' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuseSyntax(text);
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuseKind(value);
    const found = inspect(value);
    if (found.depth > DEEPEST) {
        return refuse('too-deep', `Values are nested more than ${DEEPEST} deep.`, 'Flatten the value; parsers give up on it.', true);
    }
    const diagnostics = [];
    if (found.infinite) {
        diagnostics.push({
            code: 'number-out-of-range',
            severity: 'warning',
            message: 'A number is too large for a double and reads as infinity.',
            hint: 'Write a finite number, or a string.',
        });
    }
    if (countColonsAfterQuotes(text) > found.keys) {
        const { duplicateKey } = scanJson(text);
        if (duplicateKey !== undefined) {
            diagnostics.push({
                code: 'duplicate-key',
                severity: 'warning',
                column: duplicateKey.offset + 1,
                message: `The key ${quote(duplicateKey.key)} stands twice in one object; the last one wins.`,
                hint: 'Remove one of the two.',
            });
        }
    }
    return { kind: 'object', value, diagnostics };
}
function decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
function refuse(code, message, hint, isJson = false) {
    return { kind: 'refused', isJson, diagnostic: { code, severity: 'error', message, hint } };
}
function refuseSyntax(text) {
    const { error } = scanJson(text);
    const offset = error?.offset ?? 0;
    const reason = error?.reason ?? 'the parser refuses it';
    const near = quoteAround(text, offset);
    const message = `Not JSON at column ${offset + 1}: ${reason}${near === undefined ? '' : `, near ${near}`}.`;
    const hint = 'Write one complete JSON object per line, with a JSON library and not by hand.';
    return {
        kind: 'refused',
        isJson: false,
        diagnostic: { code: 'invalid-json', severity: 'error', column: offset + 1, message, hint },
    };
}
function refuseKind(value) {
    const code = 'line-not-an-object';
    if ((0,json/* isList */.Lv)(value)) {
        return refuse(code, 'The line is a list, not an object.', 'Wrap a list of messages as {"messages": […]}; put each element of any other list on a line of its own.', true);
    }
    if (typeof value === 'string') {
        const isJson = /^\s*[{[]/.test(value);
        const hint = isJson
            ? 'The example was encoded twice: write the object itself, not its JSON text.'
            : 'Write {"messages": […]}.';
        return refuse(code, `The line is a string, not an object: ${quote(value)}.`, hint, true);
    }
    return refuse(code, `The line is ${(0,json/* nameKind */.uo)(value)}, not an object.`, 'Write {"messages": […]}.', true);
}
function refuseBytes(bytes) {
    const offset = findInvalidUtf8(bytes);
    const column = decode(bytes.subarray(0, offset)).length + 1;
    const found = [...bytes.subarray(offset, offset + 2)]
        .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
        .join(' ');
    const diagnostic = {
        code: 'invalid-utf8',
        severity: 'error',
        column,
        message: `The bytes ${found} at column ${column} are not UTF-8.`,
        hint: 'Save the file as UTF-8; the line looks like Latin-1, Windows-1252 or another encoding.',
    };
    return { kind: 'refused', isJson: false, diagnostic };
}
/** Offset of the first byte that starts no well-formed sequence (Unicode 15, table 3-7). */
function findInvalidUtf8(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const lead = bytes[at] ?? 0;
        const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length === 0 || at + length > bytes.length || (length > 1 && !(0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length))))
            return at;
        at += length;
    }
    return at;
}
/** Keys in all, deepest nesting (stops one past the limit) and whether a number is infinite. */
function inspect(value) {
    const found = { keys: 0, depth: 0, infinite: false };
    visit(value, 1, found);
    return found;
}
function visit(value, depth, found) {
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            found.infinite = true;
    }
    else if (typeof value === 'object' && value !== null) {
        if (depth > found.depth)
            found.depth = depth;
        if (depth > DEEPEST)
            return;
        if (Array.isArray(value)) {
            for (const item of value)
                visit(item, depth + 1, found);
        }
        else {
            for (const key of Object.keys(value)) {
                found.keys += 1;
                visit(Reflect.get(value, key), depth + 1, found);
            }
        }
    }
}
/**
 * At least as many as there are keys in the text, and as a rule as many: a colon after a quote that no backslash escapes.
 * More than the parsed value has means that a key may stand twice, which a full scan then decides.
 */
function countColonsAfterQuotes(text) {
    let count = 0;
    for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
        let before = colon - 1;
        while (before > 0 && text.charCodeAt(before) <= 0x20)
            before -= 1;
        if (text.charCodeAt(before) === 0x22 && text.charCodeAt(before - 1) !== 0x5c)
            count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/dataset/recognise-format.js

/** The format of one line, from its keys alone, as the service recognises it. */
function recogniseFormat(value) {
    const has = (key) => Object.hasOwn(value, key);
    if (has('preferred_output') || has('non_preferred_output'))
        return 'preference';
    if (has('messages'))
        return isReinforcement(value) ? 'reinforcement' : 'chat';
    if ((0,json/* isJsonObject */.OW)(value.input) && Object.hasOwn(value.input, 'messages'))
        return 'preference';
    if (has('completion'))
        return 'completions';
    if (has('prompt') && Object.keys(value).length === 1)
        return 'completions';
    return 'unknown';
}
/** Messages that end with the user, beside reference fields for a grader. */
function isReinforcement(value) {
    const messages = value.messages;
    if (!(0,json/* isList */.Lv)(messages))
        return false;
    const last = messages.at(-1);
    const endsWithUser = (0,json/* isJsonObject */.OW)(last) && (last.role === 'user' || last.role === 'developer');
    return endsWithUser && Object.keys(value).some((key) => !CHAT_KEYS.has(key));
}
const CHAT_KEYS = new Set([
    'messages',
    'system',
    'tools',
    'parallel_tool_calls',
    'functions',
    'function_call',
    'tool_choice',
    'weight',
    'id',
    'metadata',
]);

;// CONCATENATED MODULE: ./build/dataset/rules/file/json-answers.js

const FEWEST_EXAMPLES = 5;
const SMALLEST_SHARE = 0.8;
/** The answers of a file in which at least four of five are JSON objects; none otherwise. */
function readJsonAnswers(examples) {
    const likely = examples.filter(({ answer }) => /^\s*\{/.test(answer)).length;
    if (examples.length < FEWEST_EXAMPLES || likely < examples.length * SMALLEST_SHARE)
        return [];
    const answers = examples.map((example) => ({ example, value: json_answers_parseObject(example.answer) }));
    const parsed = answers.filter(({ value }) => value !== undefined).length;
    return parsed < examples.length * SMALLEST_SHARE ? [] : answers;
}
function json_answers_parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/answer-json-keys.js


const answer_json_keys_SMALLEST_SHARE = 0.8;
/** Where at least four of five JSON answers have the same keys, the answers that have others. */
const answerJsonKeys = {
    code: 'answer-json-keys',
    severity: 'warning',
    hint: 'Give all answers the same keys, with null for what is absent.',
    check({ examples }, report) {
        const answers = readJsonAnswers(examples).flatMap(({ example, value }) => value === undefined ? [] : [{ example, keys: Object.keys(value) }]);
        const counts = new Map();
        for (const { keys } of answers) {
            const name = nameKeys(keys);
            const known = counts.get(name);
            if (known === undefined)
                counts.set(name, { keys, count: 1 });
            else
                known.count += 1;
        }
        const usual = [...counts.values()].sort((left, right) => right.count - left.count)[0];
        if (usual === undefined || usual.count === answers.length || usual.count < answers.length * answer_json_keys_SMALLEST_SHARE)
            return;
        for (const { example, keys } of answers) {
            const added = keys.filter((key) => !usual.keys.includes(key));
            const absent = usual.keys.filter((key) => !keys.includes(key));
            if (added.length + absent.length === 0)
                continue;
            const parts = [
                ...(added.length === 0 ? [] : [`has ${added.slice(0, 3).map(quote).join(', ')} besides`]),
                ...(absent.length === 0 ? [] : [`lacks ${absent.slice(0, 3).map(quote).join(', ')}`]),
            ];
            const message = `The JSON answer ${parts.join(' and ')}; ${usual.count} of ${answers.length} answers have the usual keys.`;
            report({ line: example.line, message });
        }
    },
};
function nameKeys(keys) {
    return JSON.stringify(keys.toSorted());
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/answer-not-json.js



const answerNotJson = {
    code: 'answer-not-json',
    severity: 'warning',
    hint: 'Correct the answer: the others are JSON objects, and one broken example teaches to break the format.',
    check({ examples }, report) {
        for (const { example, value } of readJsonAnswers(examples)) {
            if (value !== undefined)
                continue;
            const reason = scanJson(example.answer).error?.reason ?? 'it is no object';
            report({
                line: example.line,
                message: `The answer is not a JSON object like the others: ${reason}, in ${quote(example.answer)}.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/constant-answer.js

const constant_answer_FEWEST_EXAMPLES = 5;
const constantAnswer = {
    code: 'constant-answer',
    severity: 'warning',
    hint: 'Add examples with other answers; from these the model learns to say one thing.',
    check({ examples }, report) {
        const [first] = examples;
        if (first === undefined || examples.length < constant_answer_FEWEST_EXAMPLES)
            return;
        if (examples.some(({ answer }) => answer !== first.answer))
            return;
        report({ line: 0, message: `All ${examples.length} examples have the same answer: ${quote(first.answer)}.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/context.js


/** What the model is told besides the visible input: system messages and tools. Equal questions under other instructions may differ. */
function exampleContext({ messages, tools }) {
    const instructions = messages.filter(({ role }) => role === 'system' || role === 'developer').map(chat/* messageText */.L);
    return tools === undefined ? instructions.join('\n') : `${instructions.join('\n')}\n${canonicalJson(tools)}`;
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/contradiction.js



/** The same question under the same instructions with another answer; in preference pairs, with the preference reversed. */
const contradiction = {
    code: 'contradiction',
    severity: 'warning',
    hint: 'Decide which answer is right and correct or remove the other line.',
    check({ groups }, report) {
        for (const group of groups) {
            const firstByContext = new Map();
            for (const example of group) {
                const context = exampleContext(example);
                const first = firstByContext.get(context);
                if (first === undefined) {
                    firstByContext.set(context, example);
                    continue;
                }
                const isPair = first.rejected !== undefined && example.rejected !== undefined;
                const differs = isPair
                    ? first.answer !== example.answer && visibleAnswer(example.rejected) === first.answer
                    : first.answer !== example.answer;
                if (!differs)
                    continue;
                const message = `The same input as line ${first.line} (${quote(example.input)}) has another answer: ${quote(first.answer)} there, ${quote(example.answer)} here.`;
                report({ line: example.line, message });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/duplicate-example.js


/** The same input, answer and instructions as an earlier line, whatever the order of keys or the spelling of the input. */
const duplicateExample = {
    code: 'duplicate-example',
    severity: 'warning',
    hint: 'Remove the line: repeated examples weigh double in training and in a score.',
    check({ groups }, report) {
        for (const group of groups) {
            const seen = new Map();
            for (const example of group) {
                const key = canonicalJson([exampleContext(example), example.answer, example.rejected ?? null]);
                const first = seen.get(key);
                if (first === undefined) {
                    seen.set(key, example);
                    continue;
                }
                const how = first.input === example.input ? 'repeats' : 'repeats, but for spelling and punctuation,';
                report({ line: example.line, message: `The line ${how} line ${first.line}.` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/duplicate-id.js

/** Answers are kept by sample id, so two samples of one id could not be told apart. */
const duplicateId = {
    code: 'duplicate-id',
    severity: 'error',
    hint: 'Give every line an `id` of its own, or remove `id`: then the content names the sample.',
    check({ role, examples }, report) {
        if (role !== 'held-out' && role !== 'few-shot')
            return;
        const lines = new Map();
        for (const { id, line } of examples) {
            if (id === undefined)
                continue;
            const first = lines.get(String(id));
            if (first === undefined)
                lines.set(String(id), line);
            else
                report({ line, pointer: '/id', message: `The id ${quote(String(id))} is also that of line ${first}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/labels.js
const LONGEST_LABEL = 64;
const remembered = new WeakMap();
/**
 * The answers as a set of labels with their lines, or none when the file does not classify: answers are short, on one line,
 * and on average stand at least twice. Labels in the order of their first line.
 */
function readLabels({ examples }) {
    const known = remembered.get(examples);
    if (known !== undefined)
        return known;
    const labels = collectLabels(examples);
    remembered.set(examples, labels);
    return labels;
}
function collectLabels(examples) {
    const lines = new Map();
    let long = 0;
    for (const { answer, line } of examples) {
        if (answer.length > LONGEST_LABEL || answer.includes('\n') || /^\s*[{[]/.test(answer)) {
            long += 1;
            if (long > examples.length / 10)
                return [];
            continue;
        }
        const known = lines.get(answer);
        if (known === undefined)
            lines.set(answer, [line]);
        else
            known.push(line);
        if (lines.size > examples.length / 2 + 1)
            return [];
    }
    return lines.size > examples.length / 2 ? [] : [...lines].map(([text, at]) => ({ text, lines: at }));
}
/** Cyrillic and Greek letters that look like Latin ones (Unicode TR39, confusables), in lower case. */
const LOOKALIKES = new Map([
    ...'\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04bbh\u03bfo\u03b1a\u03bdv\u03b9i'.matchAll(/(.)(.)/gu),
].map(([, from = '', to = '']) => [from, to]));
/** What is left of a label when case, white space, invisible characters, Unicode form and look-alike letters are put aside. */
function labelFamily(text) {
    return text
        .normalize('NFKC')
        .replace(/[\s\p{Cf}]+/gu, '')
        .toLowerCase()
        .replace(/[\u0370-\u04ff]/g, (letter) => LOOKALIKES.get(letter) ?? letter);
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/label-imbalance.js


const LARGEST_SHARE = 0.8;
const labelImbalance = {
    code: 'label-imbalance',
    severity: 'warning',
    hint: 'Add examples of the other labels, and look at accuracy per label: the frequent one hides the rest.',
    check(file, report) {
        const labels = readLabels(file);
        const total = labels.reduce((sum, { lines }) => sum + lines.length, 0);
        const top = labels.toSorted((left, right) => right.lines.length - left.lines.length)[0];
        if (labels.length < 2 || top === undefined || top.lines.length <= total * LARGEST_SHARE)
            return;
        const share = ((100 * top.lines.length) / total).toFixed(0);
        report({ line: 0, message: `${share} % of the answers (${top.lines.length} of ${total}) are ${quote(top.text)}.` });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/label-typo.js


/** More labels than this are not compared in pairs. */
const MOST_LABELS = 2_000;
/** A label that stands once and is one edit away from a label that stands at least three times. Differing digits are no typo. */
const labelTypo = {
    code: 'label-typo',
    severity: 'warning',
    hint: 'Correct the label if it is a slip of the pen.',
    check(file, report) {
        const labels = readLabels(file);
        if (labels.length > MOST_LABELS)
            return;
        const common = labels.filter(({ lines }) => lines.length >= 3);
        for (const label of labels) {
            if (label.lines.length > 1 || label.text.length < 4)
                continue;
            const meant = common.find((other) => looksLikeTypo(label, other));
            if (meant === undefined)
                continue;
            const message = `The label ${quote(label.text)} stands once and is one letter away from ${quote(meant.text)} (${meant.lines.length} times).`;
            report({ line: label.lines[0] ?? 0, message });
        }
    },
};
function looksLikeTypo({ text }, { text: other }) {
    return (labelFamily(text) !== labelFamily(other) &&
        text.replace(/\d/g, '') !== other.replace(/\d/g, '') &&
        isOneEditAway(text, other));
}
/** One insertion, deletion, substitution or swap of neighbours (Damerau 1964). */
function isOneEditAway(left, right) {
    if (Math.abs(left.length - right.length) > 1)
        return false;
    let from = 0;
    while (from < left.length && left[from] === right[from])
        from += 1;
    const restOf = (text, skip) => text.slice(from + skip);
    return (restOf(left, 1) === restOf(right, 1) ||
        restOf(left, 1) === restOf(right, 0) ||
        restOf(left, 0) === restOf(right, 1) ||
        (left[from] === right[from + 1] && left[from + 1] === right[from] && restOf(left, 2) === restOf(right, 2)));
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/label-variant.js


/** Labels that differ in case, white space, invisible characters or Unicode form only: to the grader they are different. */
const labelVariant = {
    code: 'label-variant',
    severity: 'warning',
    hint: 'Write the label in one way.',
    check(file, report) {
        const families = new Map();
        for (const label of readLabels(file).toSorted((left, right) => right.lines.length - left.lines.length)) {
            const family = labelFamily(label.text);
            const common = families.get(family);
            if (common === undefined) {
                families.set(family, label);
                continue;
            }
            const count = label.lines.length === 1 ? 'once' : `${label.lines.length} times`;
            const message = `The label ${quote(label.text)} stands ${count}, ${quote(common.text)} ${common.lines.length} times; they look alike and differ in case, spaces, invisible characters or alphabet only.`;
            report({ line: label.lines[0] ?? 0, message });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/over-long-example.js
/** OpenAI, fine-tuning best practices (2026-11): gpt-4o, gpt-4o-mini, gpt-4.1 and gpt-4.1-mini train on 65,536 tokens an example. */
const LONGEST_TOKENS = 65_536;
const overLongExample = {
    code: 'over-long-example',
    severity: 'warning',
    hint: 'Shorten the example: the service cuts from the end, so the answer is what goes missing.',
    check({ examples }, report) {
        for (const { line, tokens } of examples) {
            if (tokens <= LONGEST_TOKENS)
                continue;
            report({ line, message: `The example has ${tokens} tokens; the service cuts it off at ${LONGEST_TOKENS}.` });
        }
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/report-secrets.js


/** One finding per kind and file: the first line and the number of lines. */
function reportSecrets({ examples }, group, report) {
    const kinds = new Set(SECRET_KINDS[group].map(({ name }) => name));
    for (const [kind, { line, role, count }] of findPlaces(examples)) {
        if (!kinds.has(kind))
            continue;
        const where = count === 1 ? '' : `, and in ${count} lines in all`;
        report({ line, message: `The ${role} message holds what looks like ${kind}${where}. The value is not shown.` });
    }
}
const report_secrets_remembered = new WeakMap();
/** The places of both groups, found in one reading. System messages that repeat are read once. */
function findPlaces(examples) {
    const known = report_secrets_remembered.get(examples);
    if (known !== undefined)
        return known;
    const places = new Map();
    const shared = new Map();
    for (const { line, messages } of examples) {
        for (const message of messages) {
            const text = (0,chat/* messageText */.L)(message);
            const isShared = message.role === 'system';
            const kinds = (isShared ? shared.get(text) : undefined) ?? findSecrets(text);
            if (isShared && shared.size < 1_000)
                shared.set(text, kinds);
            for (const kind of kinds)
                notePlace(places, kind, line, message.role);
        }
    }
    report_secrets_remembered.set(examples, places);
    return places;
}
function notePlace(places, kind, line, role) {
    const place = places.get(kind);
    if (place === undefined)
        places.set(kind, { line, role, count: 1, last: line });
    else if (place.last !== line) {
        place.count += 1;
        place.last = line;
    }
}

;// CONCATENATED MODULE: ./build/dataset/rules/file/personal-data.js

const personalData = {
    code: 'personal-data',
    severity: 'warning',
    hint: 'Replace personal details with placeholders, unless you may train on them.',
    check: (file, report) => reportSecrets(file, 'personal', report),
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/secret.js

const secret = {
    code: 'secret',
    severity: 'warning',
    hint: 'Revoke the secret and replace it with a placeholder: the model can repeat it, and the file is uploaded.',
    check: (file, report) => reportSecrets(file, 'credential', report),
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/too-few-examples.js
const FEWEST = 10;
/** The service: code `invalid_n_examples`, "Training file has 7 example(s), but must have at least 10 examples". */
const tooFewExamples = {
    code: 'too-few-examples',
    severity: 'error',
    hint: 'Add examples: 10 are the least that the service takes, 50 to 100 the least that help.',
    check({ role, filledLines }, report) {
        if (role !== 'train' || filledLines === 0 || filledLines >= FEWEST)
            return;
        report({
            line: 0,
            message: `The training file has ${filledLines} example${filledLines === 1 ? '' : 's'}; at least ${FEWEST} are needed.`,
        });
    },
};

;// CONCATENATED MODULE: ./build/dataset/rules/file/file-rules.js













/** Rules over all lines of one file. */
const FILE_RULES = [
    tooFewExamples,
    duplicateId,
    duplicateExample,
    contradiction,
    overLongExample,
    constantAnswer,
    labelImbalance,
    labelVariant,
    labelTypo,
    answerNotJson,
    answerJsonKeys,
    secret,
    personalData,
];

;// CONCATENATED MODULE: ./build/dataset/split-lines.js
const LF = 0x0a;
const CR = 0x0d;
/**
 * Splits bytes at LF (0x0A) alone, as the service and every JSON Lines reader do: U+2028, U+0085 and a lone CR are data.
 * A final LF does not start another line; an empty file has no line. Lazy, so that a large file costs no list of lines.
 */
function* splitLines(bytes, start = 0) {
    let number = 0;
    let from = start;
    while (from < bytes.length) {
        const found = bytes.indexOf(LF, from);
        const stop = found === -1 ? bytes.length : found;
        const crlf = found !== -1 && stop > from && bytes[stop - 1] === CR;
        number += 1;
        yield { number, start: from, end: crlf ? stop - 1 : stop, crlf };
        from = stop + 1;
    }
}

;// CONCATENATED MODULE: ./build/dataset/sample-file.js







const LINES_LOOKED_AT = 200;
const LARGEST_TEXT_BYTES = 64 * 1024 * 1024;
/** Looks at the first 200 filled lines to say what the file as a whole is: nothing, something foreign, or lines of a format. */
function sampleFile(bytes, start, options) {
    const look = lookAtLines(bytes, start);
    if (look.first === undefined)
        return { kind: 'empty' };
    const mostAreObjects = look.objects.length * 2 > look.filled;
    const isFenced = /^\s*(?:```|~~~)/.test(look.first.text);
    if (!look.firstIsObject && (isFenced || !mostAreObjects)) {
        const foreign = nameWhole(bytes, start, look);
        if (foreign !== undefined)
            return { kind: 'foreign', line: look.first.number, ...foreign };
    }
    const onlyAsks = look.objects.length > 0 && look.objects.every(asksOnly);
    const format = onlyAsks ? 'reinforcement' : (mostCommonFormat(look.objects) ?? defaultFormat(options.method));
    const [head] = look.objects;
    if (format === 'unknown' && head !== undefined)
        return { kind: 'foreign', line: look.firstObjectLine, ...nameForeignFormat(head) };
    return {
        kind: 'lines',
        format,
        diagnostics: compareWithMethod(format, options, look.firstObjectLine || look.first.number),
    };
}
function lookAtLines(bytes, start) {
    const objects = [];
    let filled = 0;
    let first;
    let firstIsObject = false;
    let firstObjectLine = 0;
    for (const { number, start: from, end } of splitLines(bytes, start)) {
        const line = bytes.subarray(from, end);
        const parsed = parseLine(line);
        if (parsed.kind === 'blank')
            continue;
        filled += 1;
        if (first === undefined) {
            first = { number, text: decode(line.subarray(0, LARGEST_TEXT_BYTES)) };
            firstIsObject = parsed.kind === 'object';
        }
        if (parsed.kind === 'object') {
            if (objects.length === 0)
                firstObjectLine = number;
            objects.push(parsed.value);
        }
        if (filled === LINES_LOOKED_AT)
            break;
    }
    return { filled, objects, first, firstIsObject, firstObjectLine };
}
function nameWhole(bytes, start, { first, filled }) {
    const text = first?.text ?? '';
    if (bytes.indexOf(0x0a) === -1 && text.includes('\r') && scanJson(text, { many: true }).values > 1) {
        return {
            name: 'lines that end with a carriage return only',
            conversion: "End lines with a line feed: tr '\\r' '\\n' < FILE.",
        };
    }
    if (filled === 1 && text.trimStart().startsWith('[') && holdsObjects(text)) {
        return {
            name: 'a JSON array on one line',
            conversion: "Write each element on a line of its own: jq -c '.[]' FILE.",
        };
    }
    const wholeText = () => bytes.length > LARGEST_TEXT_BYTES ? undefined : decode(bytes.subarray(start));
    return nameForeignText({ firstLine: text, wholeText });
}
function holdsObjects(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.length > 0 && value.every((item) => (0,json/* isJsonObject */.OW)(item) && !('role' in item));
    }
    catch {
        return false;
    }
}
/** Messages that end with the user and hold no answer at all: what a reinforcement job takes. */
function asksOnly({ messages }) {
    const roles = (0,json/* isList */.Lv)(messages) ? messages.map((message) => ((0,json/* isJsonObject */.OW)(message) ? message.role : undefined)) : [];
    return roles.at(-1) === 'user' && !roles.includes('assistant');
}
function mostCommonFormat(objects) {
    const counts = new Map();
    for (const value of objects) {
        const format = recogniseFormat(value);
        counts.set(format, (counts.get(format) ?? 0) + 1);
    }
    return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}
const FORMAT_OF_METHOD = {
    supervised: 'chat',
    dpo: 'preference',
    completions: 'completions',
};
function defaultFormat(method) {
    return method === undefined ? 'chat' : FORMAT_OF_METHOD[method];
}
/** The service: `Input file … is in the fine-tune-chat format, but the specified fine-tuning job is not using 'supervised' …` */
function compareWithMethod(format, { role, method }, line) {
    const trains = role === 'train' || role === 'validation';
    if (format === 'reinforcement' && (!trains || method !== undefined)) {
        const message = 'The file is for reinforcement fine-tuning: its messages end with the user and reference fields stand beside them.';
        const hint = 'End each example with the assistant message to learn, and remove the reference fields.';
        return [{ code: 'reinforcement-format', severity: 'error', line, message, hint }];
    }
    if (trains && method !== undefined && FORMAT_OF_METHOD[method] !== format) {
        const message = `The file is in ${format} format, which the method ${method} does not take.`;
        const fitting = Object.entries(FORMAT_OF_METHOD).find(([, wanted]) => wanted === format)?.[0];
        const hint = fitting === undefined
            ? 'Convert the file.'
            : `Set the method to ${fitting}, or convert the file to ${FORMAT_OF_METHOD[method]} format.`;
        return [{ code: 'format-against-method', severity: 'error', line, message, hint }];
    }
    if (trains && method === undefined && (format === 'completions' || format === 'reinforcement')) {
        const message = `The file is in ${format} format; OpenAI trains no model on it any more.`;
        const hint = 'Convert it to chat lines: {"messages": [{"role": "user", …}, {"role": "assistant", …}]}.';
        return [{ code: 'retired-format', severity: 'warning', line, message, hint }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/dataset/check-file.js














const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * Everything that can be said about one dataset file by itself: its report, and the lines without an error as examples.
 * Takes any bytes and never throws. `counter` carries token counts of repeated texts from file to file.
 */
function checkFile({ bytes, ...options }, counter = (0,count_tokens/* makeTokenCounter */.o)()) {
    const list = new DiagnosticList();
    const marked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    const start = marked ? BYTE_ORDER_MARK.length : 0;
    const foreign = nameForeignBytes(bytes);
    if (foreign !== undefined) {
        list.add({ ...foreignFile(foreign.name, foreign.conversion), line: 1 });
        return finish(options, 'unknown', countLines(bytes, start), [], list);
    }
    if (marked && bytes.length > start)
        list.add(BOM);
    const sample = sampleFile(bytes, start, options);
    if (sample.kind === 'empty')
        list.add(emptyFile(bytes.length));
    if (sample.kind === 'foreign')
        list.add({ ...foreignFile(sample.name, sample.conversion), line: sample.line });
    if (sample.kind !== 'lines')
        return finish(options, 'unknown', countLines(bytes, start), [], list);
    for (const diagnostic of sample.diagnostics)
        list.add(diagnostic);
    return checkLines(bytes, start, options, sample.format, counter, list);
}
function checkLines(bytes, start, options, format, counter, list) {
    const knownUtf8 = (0,external_node_buffer_.isUtf8)(bytes);
    const examples = [];
    const blank = [];
    let lines = 0;
    for (const { number, start: from, end } of splitLines(bytes, start)) {
        lines = number;
        const parsed = parseLine(bytes.subarray(from, end), knownUtf8);
        if (parsed.kind === 'blank')
            blank.push(number);
        else if (parsed.kind === 'refused')
            list.add({ ...parsed.diagnostic, line: number });
        else {
            for (const diagnostic of parsed.diagnostics)
                list.add({ ...diagnostic, line: number });
            const conversation = checkObject(parsed.value, format, options, number, list);
            if (conversation !== undefined)
                examples.push(readExample(parsed.value, conversation, options.path, number, counter));
        }
    }
    reportBlankLines(blank, list);
    const groups = groupByInput(examples);
    for (const { code, severity, hint, check } of FILE_RULES) {
        const file = { ...options, filledLines: lines - blank.length, examples, groups };
        check(file, (finding) => list.add({ code, severity, hint, ...finding }));
    }
    return finish(options, format, lines, examples, list);
}
/** A line of another format than its file is one finding; a line of its file's format is checked by that format's rules. */
function checkObject(value, format, { role }, line, list) {
    const own = recogniseFormat(value);
    if (format === 'reinforcement')
        return undefined;
    const isOther = own !== format && own !== 'unknown' && !(own === 'reinforcement' && format === 'chat');
    if (isOther) {
        list.add({ ...mixedFormats(own, format), line });
        return undefined;
    }
    if (own === 'unknown' && format === 'chat' && !Object.hasOwn(value, 'messages')) {
        const foreign = nameForeignFormat(value);
        missingMessages.check({ value, pointer: '' }, (finding) => {
            const { code, severity, hint } = missingMessages;
            const named = foreign.name.startsWith('an unknown')
                ? {}
                : { hint: `The line is ${foreign.name}. ${foreign.conversion}` };
            list.add({ code, severity, hint, ...finding, ...named, line });
        });
        return undefined;
    }
    const { diagnostics, conversation } = checkLine(value, format, role);
    for (const diagnostic of diagnostics)
        list.add({ ...diagnostic, line });
    return conversation;
}
function readExample(value, conversation, file, line, counter) {
    const { messages, tools, rejected } = conversation;
    const input = visibleInput(messages);
    const { id, metadata } = value;
    const rejectedTokens = rejected === undefined ? 0 : counter.countExample(rejected) - 3;
    return {
        file,
        line,
        messages,
        ...(tools === undefined ? {} : { tools }),
        id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
        metadata: (0,json/* isJsonObject */.OW)(metadata) ? metadata : {},
        input,
        normalised: normalise(input),
        answer: visibleAnswer(messages),
        rejected,
        tokens: counter.countExample(messages, tools) + rejectedTokens,
    };
}
function groupByInput(examples) {
    const groups = new Map();
    for (const example of examples) {
        const key = example.normalised === '' ? `\u0000${example.input}` : example.normalised;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [example]);
        else
            group.push(example);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}
function finish({ path, role }, format, lines, examples, list) {
    const tokens = examples.reduce((total, example) => total + example.tokens, 0);
    return {
        report: { path, role, format, lines, examples: examples.length, tokens, diagnostics: [...list.toSorted()] },
        examples,
    };
}
function countLines(bytes, start) {
    let lines = 0;
    for (const { number } of splitLines(bytes, start))
        lines = number;
    return lines;
}
const BOM = {
    code: 'byte-order-mark',
    severity: 'warning',
    line: 1,
    column: 1,
    message: 'The file starts with a UTF-8 byte order mark.',
    hint: 'Save it as UTF-8 without one; Azure asks for the mark, OpenAI does not document it.',
};
function emptyFile(bytes) {
    return {
        code: 'empty-file',
        severity: 'error',
        line: 0,
        message: bytes === 0 ? 'The file has no bytes.' : `The file has ${bytes} bytes and no example.`,
        hint: 'Write one example per line as JSON.',
    };
}
function foreignFile(name, conversion) {
    return { code: 'foreign-format', severity: 'error', message: `The file is ${name}.`, hint: conversion };
}
function mixedFormats(own, format) {
    return {
        code: 'mixed-formats',
        severity: 'error',
        message: `The line is in ${own} format; the file is in ${format} format.`,
        hint: 'Move the line to a file of its own format.',
    };
}
/** One finding for all blank lines, at the first: a service may skip them, stop at them or count them as examples. */
function reportBlankLines(blank, list) {
    const [first] = blank;
    if (first === undefined)
        return;
    const which = blank.length === 1 ? 'The line is blank.' : `${blank.length} lines are blank, this is the first.`;
    list.add({
        code: 'blank-line',
        severity: 'warning',
        line: first,
        message: which,
        hint: 'Remove blank lines; services differ in what they make of them.',
    });
}

;// CONCATENATED MODULE: ./build/dataset/gram-dictionary.js
/** Code points beyond this many different ones go the slow way; 1,552 ** 5 is the last fifth power below 2 ** 53. */
const PACKED_ALPHABET = 1_552;
const GRAM = 5;
/**
 * Turns texts into sets of character 5-grams, each gram a number that is the same for equal grams and different for
 * different ones: no hashing, so that a join over them is exact. Grams of a "known" text get ids 0, 1, 2 …; grams of other
 * texts are looked up only.
 */
class GramDictionary {
    #alphabet = new Map();
    #packed = new Map();
    #strings = new Map();
    #codes = new Float64Array(256);
    #keys = new Float64Array(256);
    /** How many different grams the known texts have. */
    get size() {
        return this.#packed.size + this.#strings.size;
    }
    /** The ids of a text's grams, each once, new grams getting new ids. Empty for a text of fewer than five code points. */
    learn(text) {
        return this.#collect(text, true).ids;
    }
    /** The ids of those of a text's grams that are known, each once, and how many different grams the text has in all. */
    lookUp(text) {
        return this.#collect(text, false);
    }
    #collect(text, learns) {
        const length = this.#encode(text);
        const count = length - GRAM + 1;
        if (count < 1)
            return { ids: new Int32Array(0), size: 0 };
        const codes = this.#codes;
        const keys = this.#keys;
        let packed = 0;
        const rare = new Set();
        for (let at = 0; at < count; at += 1) {
            let key = 0;
            for (let offset = 0; offset < GRAM; offset += 1) {
                const code = codes[at + offset] ?? 0;
                key = code < PACKED_ALPHABET && key !== -1 ? key * PACKED_ALPHABET + code : -1;
            }
            if (key === -1)
                rare.add(codes.subarray(at, at + GRAM).join());
            else {
                keys[packed] = key;
                packed += 1;
            }
        }
        const sorted = keys.subarray(0, packed).sort();
        const ids = new Int32Array(packed + rare.size);
        let found = 0;
        let size = rare.size;
        let previous = -1;
        for (const key of sorted) {
            if (key === previous)
                continue;
            previous = key;
            size += 1;
            const id = identify(this.#packed, key, learns ? this.size : undefined);
            if (id !== undefined) {
                ids[found] = id;
                found += 1;
            }
        }
        for (const key of rare) {
            const id = identify(this.#strings, key, learns ? this.size : undefined);
            if (id !== undefined) {
                ids[found] = id;
                found += 1;
            }
        }
        return { ids: ids.subarray(0, found), size };
    }
    /** Fills the buffer with alphabet positions, one per code point, and returns how many there are. */
    #encode(text) {
        if (this.#codes.length < text.length) {
            this.#codes = new Float64Array(text.length * 2);
            this.#keys = new Float64Array(text.length * 2);
        }
        let length = 0;
        for (let at = 0; at < text.length; at += 1) {
            const point = text.codePointAt(at) ?? 0;
            if (point > 0xffff)
                at += 1;
            let code = this.#alphabet.get(point);
            if (code === undefined) {
                code = this.#alphabet.size;
                this.#alphabet.set(point, code);
            }
            this.#codes[length] = code;
            length += 1;
        }
        return length;
    }
}
function identify(ids, key, next) {
    const known = ids.get(key);
    if (known !== undefined || next === undefined)
        return known;
    ids.set(key, next);
    return next;
}

;// CONCATENATED MODULE: ./build/dataset/join-near.js

/**
 * All pairs of a left and a right text whose sets of character 5-grams have a Jaccard similarity of at least 0.8; exact.
 *
 * A set-similarity join with length and prefix filter (Bayardo, Ma, Srikant: Scaling up all pairs similarity search, 2007;
 * Xiao et al.: PPJoin, 2008). Grams are ordered from rare to frequent among the right texts; two sets as similar as that
 * share one of their first |x| − ⌈0.8·|x|⌉ + 1 grams. Only the right texts are held in memory; left texts pass by one at a
 * time, and grams that no right text has count as the rarest, which ends most of them at once.
 */
function joinNear(left, right) {
    const index = makeNearIndex(right);
    const pairs = [];
    let position = 0;
    for (const text of left) {
        for (const match of index.find(text))
            pairs.push({ left: position, ...match });
        position += 1;
    }
    return pairs;
}
/** An index of texts that finds all those near a given one. */
function makeNearIndex(texts) {
    const dictionary = new GramDictionary();
    const learnt = texts.map((text) => dictionary.learn(text));
    const rank = rankByRarity(learnt, dictionary.size);
    const sets = learnt.map((ids) => ids.map((id) => rank[id] ?? 0).sort());
    const postings = makePostings(sets, dictionary.size);
    const seenBy = new Int32Array(texts.length);
    let query = 0;
    function find(text) {
        const { ids, size } = dictionary.lookUp(text);
        const unknown = size - ids.length;
        const prefix = prefixLength(size) - unknown;
        if (prefix <= 0)
            return [];
        query += 1;
        const set = ids.map((id) => rank[id] ?? 0).sort();
        const found = [];
        for (let at = 0; at < Math.min(prefix, set.length); at += 1) {
            const gram = set[at] ?? 0;
            const stop = postings.starts[gram + 1] ?? 0;
            for (let posting = postings.starts[gram] ?? 0; posting < stop; posting += 1) {
                const right = postings.texts[posting] ?? 0;
                if (seenBy[right] === query)
                    continue;
                seenBy[right] = query;
                const other = sets[right] ?? join_near_NOTHING;
                if (other.length * 5 < size * 4 || size * 5 < other.length * 4)
                    continue;
                const needed = Math.ceil((4 * (size + other.length)) / 9);
                const place = postings.places[posting] ?? 0;
                const overlap = countOverlap(set, at, other, place, needed);
                if (overlap !== undefined)
                    found.push({ right, similarity: overlap / (size + other.length - overlap) });
            }
        }
        return found;
    }
    return { find };
}
const join_near_NOTHING = new Int32Array(0);
function makePostings(sets, grams) {
    const starts = new Int32Array(grams + 1);
    for (const set of sets) {
        for (const gram of set.subarray(0, prefixLength(set.length)))
            starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
    }
    for (let gram = 0; gram < grams; gram += 1)
        starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
    const next = starts.slice();
    const texts = new Int32Array(starts[grams] ?? 0);
    const places = new Int32Array(texts.length);
    for (const [text, set] of sets.entries()) {
        for (const [place, gram] of set.subarray(0, prefixLength(set.length)).entries()) {
            const posting = next[gram] ?? 0;
            next[gram] = posting + 1;
            texts[posting] = text;
            places[posting] = place;
        }
    }
    return { starts, texts, places };
}
/** Sets that share at least ⌈0.8·size⌉ grams cannot miss each other in this many of the rarest. */
function prefixLength(size) {
    return size === 0 ? 0 : size - Math.ceil((4 * size) / 5) + 1;
}
function rankByRarity(sets, grams) {
    const frequency = new Int32Array(grams);
    for (const set of sets)
        for (const id of set)
            frequency[id] = (frequency[id] ?? 0) + 1;
    const order = new Int32Array(grams)
        .map((_, id) => id)
        .sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
    const rank = new Int32Array(grams);
    for (const [place, id] of order.entries())
        rank[id] = place;
    return rank;
}
/**
 * Common members of two ascending lists, from their first common member on (at these places), or nothing as soon as fewer
 * than `needed` are certain: `spare` is how many members may still be passed over on either side.
 */
function countOverlap(left, leftAt, right, rightAt, needed) {
    let at = leftAt;
    let other = rightAt;
    let spareLeft = left.length - leftAt - needed;
    let spareRight = right.length - rightAt - needed;
    while (spareLeft >= 0 && spareRight >= 0) {
        if (at === left.length || other === right.length)
            break;
        const difference = (left[at] ?? 0) - (right[other] ?? 0);
        if (difference <= 0)
            at += 1;
        if (difference >= 0)
            other += 1;
        if (difference < 0)
            spareLeft -= 1;
        else if (difference > 0)
            spareRight -= 1;
    }
    if (spareLeft < 0 || spareRight < 0)
        return undefined;
    return Math.min(needed + spareLeft - (left.length - at), needed + spareRight - (right.length - other));
}

;// CONCATENATED MODULE: ./build/dataset/compare-files.js


/** Up to this share of leaked lines the comparison of models is still worth running. */
const TOLERATED_SHARE = 0.05;
const MOST_LINE_DIAGNOSTICS = 100;
/**
 * Which held-out inputs stand in a file that the model learns from (or is shown as few-shot examples): exactly, normalised,
 * or nearly. Definitions: `normalise` and `joinNear`. Inputs without a letter, number or mark are compared exactly only.
 */
function compareFiles(train, heldOut) {
    const exact = new Map();
    const normalised = new Map();
    const heldOutInputs = new Set(heldOut.examples.map(({ input }) => input));
    const heldOutTexts = [
        ...new Set(heldOut.examples.flatMap((example) => (example.normalised === '' ? [] : [example.normalised]))),
    ];
    const wanted = new Set(heldOutTexts);
    for (const example of train.examples) {
        if (heldOutInputs.has(example.input))
            append(exact, example.input, example);
        if (wanted.has(example.normalised))
            append(normalised, example.normalised, example);
    }
    const nearest = findNearest(train, heldOutTexts);
    const leaks = heldOut.examples.flatMap((sample) => findLeak(sample, exact, normalised, nearest));
    const contradictions = heldOut.examples.filter((sample) => {
        const twins = sample.normalised === '' ? exact.get(sample.input) : normalised.get(sample.normalised);
        return twins?.some(({ answer }) => answer !== sample.answer) === true;
    }).length;
    const count = (...kinds) => leaks.filter(({ kind }) => kinds.includes(kind)).length;
    const report = {
        train: train.report.path,
        heldOut: heldOut.report.path,
        exactLines: count('exact'),
        normalisedLines: count('exact', 'normalised'),
        nearLines: leaks.length,
        contradictions,
    };
    return { report, diagnostics: explainLeaks(report, leaks, heldOut, train), leaks };
}
/** For each held-out text, the most similar line of the other file; of equals, the first. */
function findNearest({ examples }, texts) {
    const nearest = new Map();
    const index = makeNearIndex(texts);
    for (const example of examples) {
        if (example.normalised === '')
            continue;
        for (const { right, similarity } of index.find(example.normalised)) {
            const text = texts[right] ?? '';
            if (similarity > (nearest.get(text)?.similarity ?? 0))
                nearest.set(text, { example, similarity });
        }
    }
    return nearest;
}
function findLeak({ line, input, normalised: text, answer }, exact, normalised, nearest) {
    const same = exact.get(input)?.[0];
    if (same !== undefined)
        return [makeLeak('exact', same, 1)];
    const alike = normalised.get(text)?.[0];
    if (alike !== undefined)
        return [makeLeak('normalised', alike, 1)];
    const near = nearest.get(text);
    return near === undefined ? [] : [makeLeak('near', near.example, near.similarity)];
    function makeLeak(kind, twin, similarity) {
        return { heldOutLine: line, trainLine: twin.line, kind, similarity, contradicts: twin.answer !== answer };
    }
}
function explainLeaks(report, leaks, heldOut, train) {
    const certain = leaks.filter(({ kind }) => kind !== 'near');
    const near = leaks.filter(({ kind }) => kind === 'near');
    const source = train.report.role === 'few-shot' ? 'the few-shot examples' : 'the training data';
    const isJudge = heldOut.report.role === 'held-out';
    const lines = isJudge ? 'held-out lines' : 'validation lines';
    const hint = `Remove the lines from ${train.report.path} or from ${heldOut.report.path}: a model that has seen the answer proves nothing.`;
    const diagnostics = [];
    if (certain.length > 0) {
        const share = certain.length / heldOut.examples.length;
        diagnostics.push({
            code: 'leaked-sample',
            severity: isJudge && share > TOLERATED_SHARE ? 'error' : 'warning',
            line: 0,
            message: `${certain.length} of ${heldOut.examples.length} ${lines} (${(100 * share).toFixed(1)} %) stand in ${source}, ${report.train}: ${listPairs(certain)}.`,
            hint,
        });
    }
    const inputs = new Map(heldOut.examples.map((example) => [example.line, example.input]));
    for (const leak of certain.slice(0, MOST_LINE_DIAGNOSTICS)) {
        const how = leak.kind === 'exact' ? 'is also' : 'is, but for spelling and punctuation, also';
        const answer = leak.contradicts ? ', with another answer' : '';
        diagnostics.push({
            code: 'leaked-sample',
            severity: 'warning',
            line: leak.heldOutLine,
            message: `The input ${quote(inputs.get(leak.heldOutLine))} ${how} line ${leak.trainLine} of ${report.train}${answer}.`,
            hint,
        });
    }
    if (near.length > 0) {
        diagnostics.push({
            code: 'nearly-leaked-sample',
            severity: 'warning',
            line: 0,
            message: `${near.length} of ${heldOut.examples.length} ${lines} are nearly the same as lines of ${report.train}: ${listPairs(near)}.`,
            hint: 'Look at the pairs: near-duplicates across the split make the score look better than it is.',
        });
    }
    return diagnostics.sort((left, right) => left.line - right.line);
}
function listPairs(leaks) {
    const pairs = leaks.slice(0, 5).map(({ heldOutLine, trainLine }) => `line ${heldOutLine} (there line ${trainLine})`);
    const rest = leaks.length - pairs.length;
    return rest > 0 ? `${pairs.join(', ')} and ${rest} more` : pairs.join(', ');
}
function append(map, key, example) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [example]);
    else
        known.push(example);
}

;// CONCATENATED MODULE: ./build/dataset/parse-samples.js


/**
 * The examples of a held-out file as samples: what stands before the last assistant message is the input, that message the
 * expected answer. A sample's id is the line's own `id`, or else the first 16 hexadecimal digits of the SHA-256 of its
 * content; ids that are already taken get -2, -3 … in the order of the lines, so that ids are unique within the file.
 */
function parseSamples({ examples }) {
    const taken = new Set();
    return examples.flatMap((example) => {
        const target = example.messages.findLastIndex(({ role }) => role === 'assistant');
        const expected = example.messages[target];
        if (expected === undefined)
            return [];
        const { file, line, tools, metadata } = example;
        const id = chooseId(example.id === undefined ? hashContent(example) : String(example.id), taken);
        const input = example.messages.slice(0, target);
        return [{ id, file, line, input, expected, ...(tools === undefined ? {} : { tools }), metadata }];
    });
}
function chooseId(wanted, taken) {
    let id = wanted;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `${wanted}-${copy}`;
    taken.add(id);
    return id;
}
function hashContent({ messages, tools }) {
    const content = canonicalJson(tools === undefined ? { messages } : { messages, tools });
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/dataset/check-files.js




/** All files of a task: each by itself, then every file that a model learns from or is shown against every held-out file. */
function checkFiles(files, { method, counter = (0,count_tokens/* makeTokenCounter */.o)() } = {}) {
    const alone = files.map((file) => checkFile({ ...file, ...(method === undefined ? {} : { method }) }, counter));
    const pairs = [];
    const checked = alone.map((heldOut) => {
        const learntFrom = LEARNT_FROM[heldOut.report.role];
        const comparisons = alone
            .filter(({ report, examples }) => learntFrom.includes(report.role) && examples.length > 0)
            .map((train) => compareFiles(train, heldOut));
        if (heldOut.report.role === 'held-out')
            pairs.push(...comparisons.map(({ report }) => report));
        const found = comparisons.flatMap(({ diagnostics }) => diagnostics);
        const diagnostics = [...heldOut.report.diagnostics, ...found].sort((left, right) => left.line - right.line);
        return { ...heldOut, report: { ...heldOut.report, diagnostics } };
    });
    const reports = checked.map(({ report }) => report);
    const count = (severity) => reports.reduce((sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, 0);
    const tokens = reports.reduce((sum, report) => sum + report.tokens, 0);
    const summary = { errors: count('error'), warnings: count('warning'), tokens };
    const heldOut = checked.filter(({ report }) => report.role === 'held-out');
    return {
        report: { schemaVersion: 1, files: reports, pairs, summary },
        files: checked,
        samples: joinSamples(heldOut),
    };
}
/** By role, the files in which its lines must not stand. Validation chooses checkpoints, so it is apart from training too. */
const LEARNT_FROM = {
    'held-out': ['train', 'validation', 'few-shot'],
    validation: ['train'],
    train: [],
    'few-shot': [],
};
/** Equal ids in two held-out files get -2, -3 …, as within one file. */
function joinSamples(files) {
    const taken = new Set();
    return files.flatMap(parseSamples).map((sample) => {
        let id = sample.id;
        for (let copy = 2; taken.has(id); copy += 1)
            id = `${sample.id}-${copy}`;
        taken.add(id);
        return id === sample.id ? sample : { ...sample, id };
    });
}


/***/ }),

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makeTokenCounter)
/* harmony export */ });
/* harmony import */ var gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7025);
/* harmony import */ var gpt_tokenizer_encodingParams_constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9587);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8729);



const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_NAME = 1;
const TOKENS_OF_PRIMING = 3;
const AS_TEXT = { disallowedSpecial: new Set() };
/** Makes a counter with a memory of its own: texts of `memoryCharacters` in all, and 200,000 short pieces. Loading this module costs about 150 ms. */
function makeTokenCounter({ memoryCharacters = 8_000_000 } = {}) {
    let free = memoryCharacters;
    const countPieces = makePieceCounter();
    const remembered = new Map();
    const rememberedTools = new WeakMap();
    function countText(text) {
        const known = remembered.get(text);
        if (known !== undefined)
            return known;
        const count = countBounded(text, countPieces);
        remember(text, count);
        return count;
    }
    function remember(text, count) {
        if (text.length > free)
            return;
        free -= text.length;
        remembered.set(text, count);
    }
    function countTools(tools) {
        const known = rememberedTools.get(tools);
        if (known !== undefined)
            return known;
        const text = JSON.stringify(tools);
        const count = remembered.get(text) ?? countDefinitions(tools, countText);
        remember(text, count);
        rememberedTools.set(tools, count);
        return count;
    }
    function countExample(messages, tools) {
        let count = TOKENS_OF_PRIMING;
        for (const message of messages) {
            count += TOKENS_PER_MESSAGE + countText(message.role) + countContent(message, countText);
            if (message.name !== undefined)
                count += TOKENS_PER_NAME + countText(message.name);
            for (const call of message.tool_calls ?? [])
                count += countText(call.function.name) + countText(call.function.arguments);
        }
        return tools === undefined || tools.length === 0 ? count : count + countTools(tools);
    }
    return { countText, countExample };
}
function countContent({ content }, countText) {
    if (typeof content === 'string')
        return countText(content);
    let count = 0;
    for (const part of content ?? []) {
        if (part.text !== undefined)
            count += countText(part.text);
        if (part.image_url !== undefined)
            count += part.image_url.detail === 'low' ? 85 : 765;
    }
    return count;
}
const LONGEST_RUN = 2_000;
/** A run of one kind of character is one piece to the encoder, whose time grows with the square of its length. */
const LONG_RUN = /(?:\p{L}|\p{M}){2000}|[^\s\p{L}\p{N}]{2000}|\s{2000}/u;
/** Exact, except that runs of more than 2,000 letters, signs or spaces are cut there: at most one token more per cut. */
function countBounded(text, countPieces) {
    if (text.length <= LONGEST_RUN || !LONG_RUN.test(text))
        return countPieces(text);
    let count = 0;
    for (const part of text.match(/(?:\p{L}|\p{M}){1,2000}|[^\s\p{L}\p{N}]{1,2000}|\s{1,2000}|\p{N}{1,2000}/gu) ?? []) {
        count += (0,gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__/* .countTokens */ .ih)(part, AS_TEXT);
    }
    return count;
}
/** Longer pieces would keep their whole text alive in the engine, which shares it with slices of 13 characters and more. */
const LONGEST_PIECE = 12;
const MOST_PIECES = 200_000;
/**
 * The encoding splits a text into pieces (words with their space, mostly) and encodes each by itself, so that the count is
 * the sum over pieces, and the pieces of a language repeat. More than twice as fast as encoding every piece anew.
 */
function makePieceCounter() {
    const counts = new Map();
    return (text) => {
        let count = 0;
        for (const [piece] of text.matchAll(gpt_tokenizer_encodingParams_constants__WEBPACK_IMPORTED_MODULE_1__/* .O200K_TOKEN_SPLIT_REGEX */ .ag)) {
            let tokens = counts.get(piece);
            if (tokens === undefined) {
                tokens = (0,gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__/* .countTokens */ .ih)(piece, AS_TEXT);
                if (piece.length <= LONGEST_PIECE && counts.size < MOST_PIECES)
                    counts.set(piece, tokens);
            }
            count += tokens;
        }
        return count;
    };
}
/** openai-cookbook, How_to_count_tokens_with_tiktoken, section 7: the numbers of the gpt-4o family. Flat properties only. */
function countDefinitions(tools, countText) {
    let count = 12;
    for (const tool of tools) {
        const definition = tool.function;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(definition))
            continue;
        count += 7 + countText(`${textOf(definition.name)}:${withoutPeriod(textOf(definition.description))}`);
        const parameters = definition.parameters;
        const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parameters) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parameters.properties) ? parameters.properties : {};
        const entries = Object.entries(properties);
        if (entries.length > 0)
            count += 3;
        for (const [key, property] of entries)
            count += countProperty(key, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(property) ? property : {}, countText);
    }
    return count;
}
function countProperty(key, property, countText) {
    let count = 3;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(property.enum)) {
        count -= 3;
        for (const item of property.enum)
            count += 3 + countText(textOf(item));
    }
    return count + countText(`${key}:${textOf(property.type)}:${withoutPeriod(textOf(property.description))}`);
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return value === undefined ? '' : JSON.stringify(value);
}
function withoutPeriod(text) {
    return text.endsWith('.') ? text.slice(0, -1) : text;
}


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   UN: () => (/* binding */ pointerStep),
/* harmony export */   uo: () => (/* binding */ nameKind)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
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


/***/ }),

/***/ 9955:
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


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3382);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);




/**
 * Paths of the files that the patterns name, sorted, each once, relative to the working folder with forward slashes. A pattern
 * that names nothing is a `Failure`: a held-out set that silently shrinks would make every number wrong.
 */
async function findFiles({ patterns, from, setting }) {
    const found = new Set();
    for (const pattern of patterns) {
        for (const path of await expand(pattern, from, setting))
            found.add(toDisplayPath(path));
    }
    return [...found].sort();
}
async function expand(pattern, from, setting) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, pattern);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(literal))
        return [literal];
    const paths = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern)
        ? await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)([pattern.replaceAll('\\', '/')], { cwd: from, absolute: true, onlyFiles: true })
        : [];
    if (paths.length > 0)
        return paths;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'configuration',
        what: `${setting} names a file that is not there: ${pattern}`,
        evidence: (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern) ? `No file in ${from} fits the pattern.` : `Looked for ${literal}.`,
        remedy: 'Correct the path (relative paths start from the folder of the configuration file) or add the file.',
    });
}
function toDisplayPath(path) {
    const fromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path);
    return fromHere.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);



/** The bytes of a file. `setting` names what asked for it, for the error message. */
async function readBytes(path, setting) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
            kind: 'configuration',
            what: `The file ${path} cannot be read.`,
            evidence: `${setting} names it; the system says ${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error)}.`,
            remedy: 'Correct the path (relative paths start from the folder of the configuration file) or add the file.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The system's short word for what went wrong, such as ENOENT. */
function systemErrorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ padColumns),
/* harmony export */   ME: () => (/* binding */ cutColumns),
/* harmony export */   cd: () => (/* binding */ wrapColumns),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
/** Columns that text takes in a terminal: combining marks none, East Asian wide characters and emoji two. */
function columnWidth(text) {
    let width = 0;
    for (const character of text)
        width += /[\p{M}\u200b-\u200d]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** Text filled up with spaces to `width` columns, at its end or at its start. */
function padColumns(text, width, side = 'end') {
    const filling = ' '.repeat(Math.max(0, width - columnWidth(text)));
    return side === 'end' ? text + filling : filling + text;
}
/** The text cut to `width` columns, the ellipsis included. */
function cutColumns(text, width) {
    if (columnWidth(text) <= width)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += columnWidth(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** The text as lines of at most `width` columns, broken at spaces; a word too long for a line is broken inside. */
function wrapColumns(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((each) => pieces(each, Math.max(1, width)))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (columnWidth(longer) <= width || line === '') {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (columnWidth(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    for (const character of word) {
        if (columnWidth(part + character) > width && part !== '') {
            parts.push(part);
            part = '';
        }
        part += character;
    }
    return [...parts, part];
}
/** Unicode 16, EastAsianWidth W and F, in the blocks that occur in practice; emoji shown as pictures. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ describeFindings)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

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

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describePair)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

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

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hd: () => (/* binding */ formatPairs),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   lL: () => (/* binding */ msDigits),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   t9: () => (/* binding */ formatKnownUsd),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   yk: () => (/* binding */ formatPlural),
/* harmony export */   zZ: () => (/* binding */ usdDigits)
/* harmony export */ });
/**
 * Numbers for people, the same in every medium: points and percentages with one decimal, a real minus sign, thousands
 * separated by commas, a unit after a space. Nothing here needs escaping.
 */
/** 1234567 → `1,234,567`. */
function formatCount(count) {
    return signed(count, groupThousands(Math.abs(count).toFixed(0)), '');
}
/** `formatPlural(1, 'error')` → `1 error`; `formatPlural(1200, 'error')` → `1,200 errors`. */
function formatPlural(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** A share in 0..1 as a percentage: 0.7712 → `77.1 %`. */
function formatPercent(share, digits = 1) {
    return `${signed(share, Math.abs(share * 100).toFixed(digits), '')} %`;
}
/** A confidence level or error rate: 0.95 → `95 %`, 0.975 → `97.5 %`. */
function formatLevel(level) {
    return `${Number((level * 100).toFixed(2))} %`;
}
/** A signed difference of shares in percentage points, without the word: −0.018 → `−1.8`. An exact 0 has no sign. */
function formatSignedPoints(difference) {
    return signed(difference, Math.abs(difference * 100).toFixed(1), '+');
}
/** A positive amount of points with the word: 0.02 → `2 points`, 0.01 → `1 point`, 0.025 → `2.5 points`. */
function formatPoints(share) {
    const points = Number((share * 100).toFixed(1));
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
/**
 * The interval with its confidence: `85 % −4.1 to +0.6`. The comparison bounds each side at its own one-sided level
 * (say 0.90 below, 0.95 above). The truth cannot lie below the one and above the other at once, so the two risks add,
 * and the interval as a whole has confidence `lowLevel + highLevel − 1`. Each side's level is told in the method.
 */
function formatInterval({ low, high, lowLevel, highLevel }) {
    return `${formatLevel(lowLevel + highLevel - 1)} ${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
}
/** `−1.8 points (85 % −4.1 to +0.6)`. */
function formatDifference(comparison) {
    return `${formatSignedPoints(comparison.difference)} points (${formatInterval(comparison.interval)})`;
}
/** US dollars: two decimals from one cent on, else four; an amount too small for those is `<$0.0001`. */
function formatUsd(usd, digits = Math.abs(usd) < 0.01 && usd !== 0 ? 4 : 2) {
    const amount = Math.abs(usd);
    if (amount > 0 && amount < 0.00005)
        return `${usd < 0 ? '−' : ''}<$0.0001`;
    return signed(usd, `$${groupThousands(amount.toFixed(digits))}`, '');
}
/** Decimals with which all of these amounts of dollars can be compared by eye. */
function usdDigits(...amounts) {
    const smallest = Math.min(...amounts.map(Math.abs).filter((amount) => amount > 0));
    return smallest < 0.1 ? 4 : 2;
}
/** An amount that may be unknown: `$1.23`, or `unknown: <reason>`. The reason may be untrusted: escape the result. */
function formatKnownUsd(usd) {
    return usd.known ? formatUsd(usd.value) : `unknown: ${usd.reason}`;
}
/** Milliseconds without a fraction from 10 ms on: `412 ms`, `1,240 ms`, `0.4 ms`. */
function formatMs(ms, digits = msDigits(ms)) {
    return signed(ms, `${groupThousands(Math.abs(ms).toFixed(digits))} ms`, '');
}
/** Decimals with which all of these times can be compared by eye. */
function msDigits(...times) {
    const smallest = Math.min(...times.map(Math.abs).filter((ms) => ms > 0));
    return smallest < 10 ? 1 : 0;
}
/** A span of time as one would say it: `412 ms`, `8.1 s`, `3 min 12 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return formatMs(ms);
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** An ISO instant to the minute: `2026-11-20 09:30 UTC`. What is no instant is given back as it is. */
function formatTime(instant) {
    return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
}
/** A difference with its sign and its share of the baseline: `−120 ms (−29 %)`; `none` where no digit shows it, no share of 0. */
function formatChange(change, baseline, format) {
    if (!/[1-9]/.test(format(change)))
        return 'none';
    const sign = change > 0 ? '+' : '';
    if (baseline <= 0)
        return `${sign}${format(change)}`;
    return `${sign}${format(change)} (${signed(change, `${Math.abs((change / baseline) * 100).toFixed(0)}`, '+')} %)`;
}
/** What the difference was computed over: `182 of 200 pairs; 12 baseline failures and 6 unscored left out`. */
function formatPairs({ n, excluded }) {
    const { baselineFailed, unscored } = excluded;
    const leftOut = [
        ...(baselineFailed > 0 ? [formatPlural(baselineFailed, 'baseline failure')] : []),
        ...(unscored > 0 ? [`${formatCount(unscored)} unscored`] : []),
    ];
    const pairs = `${formatCount(n)} of ${formatPlural(n + baselineFailed + unscored, 'pair')}`;
    return leftOut.length === 0 ? pairs : `${pairs}; ${leftOut.join(' and ')} left out`;
}
const minus = '−';
/** Rounding noise counts as 0; a difference that is only rounded to 0 keeps its sign. */
function signed(amount, magnitude, plus) {
    if (Math.abs(amount) < 1e-12)
        return magnitude;
    return `${amount < 0 ? minus : plus}${magnitude}`;
}
function groupThousands(digits) {
    return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
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

/***/ 2989:
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
