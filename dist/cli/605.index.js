export const id = 605;
export const ids = [605];
export const modules = {

/***/ 30933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ checkLine),
  G: () => (/* binding */ readConversation)
});

// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/dataset/rules/text.js
var rules_text = __webpack_require__(93968);
;// CONCATENATED MODULE: ./build/dataset/plain-chat.js


/**
 * Whether a chat line is as most are: `messages` alone, of `role` and `content` alone, system first, then user and assistant in
 * turn up to an answer, all of it visible ASCII text. Of such a line only the rules about what an answer says can find anything
 * (a test holds every other rule to that), so that the others need not be asked.
 */
function isPlainChat(value) {
    for (const key in value)
        if (key !== 'messages')
            return false;
    const list = value.messages;
    if (!(0,json/* isList */.Lv)(list) || list.length < 2)
        return false;
    let wanted = 'user';
    for (let index = 0; index < list.length; index += 1) {
        const message = list[index];
        if (!isPlainMessage(message))
            return false;
        const { role } = message;
        if (role === 'system' && index === 0)
            continue;
        if (role !== wanted)
            return false;
        wanted = role === 'user' ? 'assistant' : 'user';
    }
    return wanted === 'user';
}
function isPlainMessage(message) {
    if (!(0,json/* isJsonObject */.OW)(message))
        return false;
    for (const key in message)
        if (key !== 'role' && key !== 'content')
            return false;
    return (0,rules_text/* isVisibleAscii */.Mr)(message.content);
}

// EXTERNAL MODULE: ./build/dataset/rules/line-rules.js + 79 modules
var line_rules = __webpack_require__(9852);
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
function checkLine(value, format, role, service) {
    const findings = new Findings();
    switch (format) {
        case 'preference':
            checkPair(value, role, service, findings);
            break;
        case 'completions':
            findings.apply(line_rules/* COMPLETION_RULES */.L0, { value, role });
            break;
        case 'chat': {
            const owner = { value, pointer: '', service };
            if (isPlainChat(value))
                checkAnswers(owner, findings);
            else
                checkOwner(owner, role, 'chat', findings);
            break;
        }
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
function checkPair(value, role, service, findings) {
    findings.apply(line_rules/* PAIR_RULES */.fB, { value, role });
    const input = value.input;
    if (!(0,json/* isJsonObject */.OW)(input))
        return;
    const owner = { value: input, pointer: '/input', service };
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
    findings.apply(line_rules/* OWNER_RULES */.KG, { ...owner, role });
    const pointer = `${owner.pointer}/messages`;
    const list = owner.value.messages;
    checkConversation({ purpose, pointer, owner, messages: viewMessages(list, pointer) }, list, findings);
}
/** What can be found in a plain chat. */
function checkAnswers(owner, findings) {
    const messages = viewMessages(owner.value.messages, '/messages');
    findings.apply(line_rules/* ANSWER_RULES */.BV, { purpose: 'chat', pointer: '/messages', owner, messages });
}
function checkConversation(conversation, list, findings) {
    const isWhole = (0,json/* isList */.Lv)(list) && list.length > 0 && list.length === conversation.messages.length;
    const before = findings.errors;
    for (const message of conversation.messages) {
        if (findings.errors > MOST_PER_LINE)
            break;
        findings.apply((0,rules_text/* isVisibleAscii */.Mr)(message.value.content) ? line_rules/* FORM_RULES */.tp : line_rules/* MESSAGE_RULES */.QF, message);
    }
    if (findings.errors === before && isWhole)
        findings.apply(line_rules/* CONVERSATION_RULES */.US, conversation);
}
/** What a line says that has no error. */
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


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readExample),
/* harmony export */   W: () => (/* binding */ checkLines)
/* harmony export */ });
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30933);
/* harmony import */ var _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47337);
/* harmony import */ var _example_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58540);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28729);
/* harmony import */ var _name_foreign_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74700);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84565);
/* harmony import */ var _parse_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96423);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62021);
/* harmony import */ var _recognise_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72156);
/* harmony import */ var _rules_owner_missing_messages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85936);
/* harmony import */ var _secret_places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47252);











/** Applies to each line of a range what can be said of it alone, and counts its tokens. */
function checkLines({ source, range, options, format, keepsExamples }, counter) {
    const findings = new _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_9__/* .DiagnosticList */ .w();
    const table = new _example_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ExampleTable */ .l();
    const secrets = new _secret_places_js__WEBPACK_IMPORTED_MODULE_8__/* .SecretPlaces */ .R();
    const examples = [];
    let lines = 0;
    let blank = 0;
    let firstBlank = 0;
    for (const { number, start, end, bytes, isUtf8 } of (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readLines */ .Se)(source, range)) {
        lines = number;
        const parsed = bytes === undefined ? (0,_parse_line_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLength */ .bf)(end - start) : (0,_parse_line_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLine */ .A)(bytes, isUtf8);
        if (parsed.kind === 'blank') {
            if (blank === 0)
                firstBlank = number;
            blank += 1;
        }
        else if (parsed.kind === 'refused')
            findings.add({ ...parsed.diagnostic, line: number });
        else {
            for (const diagnostic of parsed.diagnostics)
                findings.add({ ...diagnostic, line: number });
            const conversation = checkObject(parsed.value, format, options, number, findings);
            if (conversation === undefined)
                continue;
            const read = readExample(parsed.value, conversation, options.path, number);
            const { messages, tools, rejected } = read;
            const rejectedTokens = rejected === undefined ? 0 : counter.countExample(rejected) - 3;
            const tokens = counter.countExample(messages, tools) + rejectedTokens;
            const example = { ...read, normalised: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j7)(read.input), tokens };
            table.add(example, { line: number, start, end });
            secrets.add(messages, number);
            if (keepsExamples)
                examples.push(example);
        }
    }
    return { lines, blank: { count: blank, first: firstBlank }, findings, table, secrets, examples };
}
/** A line of another format than its file is one finding; a line of its file's format is checked by that format's rules. */
function checkObject(value, format, { role, service }, line, findings) {
    const own = (0,_recognise_format_js__WEBPACK_IMPORTED_MODULE_6__/* .recogniseFormat */ .b)(value);
    if (format === 'reinforcement')
        return undefined;
    const isOther = own !== format && own !== 'unknown' && !(own === 'reinforcement' && format === 'chat');
    if (isOther) {
        findings.add({ ...mixedFormats(own, format), line });
        return undefined;
    }
    if (own === 'unknown' && format === 'chat' && !Object.hasOwn(value, 'messages')) {
        const foreign = (0,_name_foreign_format_js__WEBPACK_IMPORTED_MODULE_2__/* .nameForeignFormat */ .v)(value);
        _rules_owner_missing_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .missingMessages */ .Z.check({ value, pointer: '' }, (finding) => {
            const { code, severity, hint } = _rules_owner_missing_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .missingMessages */ .Z;
            const named = foreign.name.startsWith('an unknown')
                ? {}
                : { hint: `The line is ${foreign.name}. ${foreign.conversion}` };
            findings.add({ code, severity, hint, ...finding, ...named, line });
        });
        return undefined;
    }
    const { diagnostics, conversation } = (0,_check_line_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLine */ .t)(value, format, role, service);
    for (const diagnostic of diagnostics)
        findings.add({ ...diagnostic, line });
    return conversation;
}
/** The example that a sound line is, but for what a table of examples keeps. */
function readExample(value, { messages, tools, rejected }, file, line) {
    const { id, metadata } = value;
    return {
        file,
        line,
        messages,
        ...(tools === undefined ? {} : { tools }),
        id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
        metadata: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(metadata) ? metadata : {},
        input: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleInput */ .Hg)(messages),
        answer: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleAnswer */ .rC)(messages),
        rejected,
    };
}
function mixedFormats(own, format) {
    return {
        code: 'mixed-formats',
        severity: 'error',
        message: `The line is in ${own} format; the file is in ${format} format.`,
        hint: 'Move the line to a file of its own format.',
    };
}


/***/ }),

/***/ 47337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ DiagnosticList)
/* harmony export */ });
/** Findings of one code beyond this many in one file are counted, not kept: a hostile file must not fill the memory. */
const MOST_PER_CODE = 1_000;
/** Collects diagnostics of one file and gives them in the order of their lines. */
class DiagnosticList {
    kept = [];
    counts = new Map();
    add(diagnostic) {
        const seen = (this.counts.get(diagnostic.code) ?? 0) + 1;
        this.counts.set(diagnostic.code, seen);
        if (seen <= MOST_PER_CODE + 1)
            this.kept.push(diagnostic);
    }
    /** Adds what was collected elsewhere, about lines that lie this many lines further on. */
    append({ kept, counts }, linesBefore = 0) {
        const shown = new Map();
        for (const diagnostic of kept) {
            shown.set(diagnostic.code, (shown.get(diagnostic.code) ?? 0) + 1);
            this.add(linesBefore === 0 ? diagnostic : { ...diagnostic, line: diagnostic.line + linesBefore });
        }
        for (const [code, count] of counts) {
            const unseen = count - (shown.get(code) ?? 0);
            this.counts.set(code, (this.counts.get(code) ?? 0) + unseen);
        }
    }
    /** All that was kept, by line, in the order of adding within a line; a code that was cut says how many more there are. */
    toSorted() {
        const shown = new Map();
        const whole = [];
        const closing = [];
        for (const diagnostic of this.kept) {
            const seen = (shown.get(diagnostic.code) ?? 0) + 1;
            shown.set(diagnostic.code, seen);
            if (seen <= MOST_PER_CODE) {
                whole.push(diagnostic);
                continue;
            }
            const rest = (this.counts.get(diagnostic.code) ?? 0) - seen;
            closing.push({ ...diagnostic, message: `${diagnostic.message} (and ${rest} more like it from here on)` });
        }
        return [...whole, ...closing].sort((left, right) => left.line - right.line);
    }
}


/***/ }),

/***/ 58540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ExampleTable)
/* harmony export */ });
/* harmony import */ var _growing_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84565);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91113);



/** Answers beyond this many bytes are read again from the file when they are asked for. */
const MOST_ANSWER_BYTES = 96 * 1024 * 1024;
/** The examples of a file as numbers and as tables of their different texts: some fifty bytes an example beside the texts. */
class ExampleTable {
    /** What the input of an example is compared by: see `inputKey`. */
    texts = new _text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .C();
    answers = new _text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .C();
    #line = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingNumbers */ .k((size) => new Uint32Array(size));
    #start = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingNumbers */ .k((size) => new Float64Array(size));
    #end = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingNumbers */ .k((size) => new Float64Array(size));
    #tokens = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingNumbers */ .k((size) => new Uint32Array(size));
    #text = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingNumbers */ .k((size) => new Int32Array(size));
    #answer = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingNumbers */ .k((size) => new Int32Array(size));
    get size() {
        return this.#line.length;
    }
    add(example, { line, start, end }) {
        this.#line.push(line);
        this.#start.push(start);
        this.#end.push(end);
        this.#tokens.push(example.tokens);
        this.#text.push(this.texts.add((0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .inputKey */ .sM)(example)));
        this.#answer.push(this.answers.bytes > MOST_ANSWER_BYTES ? 0 : this.answers.add(example.answer) + 1);
    }
    /** Adds the examples of lines that lie this many lines further on. */
    append(parts, linesBefore) {
        const texts = _text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .C.from(parts.texts);
        const answers = _text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .C.from(parts.answers);
        const known = Int32Array.from({ length: texts.size }, () => -1);
        for (let index = 0; index < parts.line.length; index += 1) {
            const text = parts.text[index] ?? 0;
            if (known[text] === -1)
                known[text] = this.texts.addFrom(texts, text);
            this.#line.push((parts.line[index] ?? 0) + linesBefore);
            this.#text.push(known[text] ?? 0);
            const answer = parts.answer[index] ?? 0;
            const isKept = answer > 0 && this.answers.bytes <= MOST_ANSWER_BYTES;
            this.#answer.push(isKept ? this.answers.addFrom(answers, answer - 1) + 1 : 0);
        }
        this.#start.append(parts.start);
        this.#end.append(parts.end);
        this.#tokens.append(parts.tokens);
    }
    get parts() {
        return {
            line: this.#line.values,
            start: this.#start.values,
            end: this.#end.values,
            tokens: this.#tokens.values,
            text: this.#text.values,
            answer: this.#answer.values,
            texts: this.texts.parts,
            answers: this.answers.parts,
        };
    }
    lineAt(index) {
        return this.#line.at(index);
    }
    tokensAt(index) {
        return this.#tokens.at(index);
    }
    textOf(index) {
        return this.#text.at(index);
    }
    placeAt(index) {
        return { line: this.#line.at(index), start: this.#start.at(index), end: this.#end.at(index) };
    }
    /** The answer, unless too many others are kept. */
    answerAt(index) {
        const number = this.#answer.at(index);
        return number === 0 ? undefined : this.answers.at(number - 1);
    }
}


/***/ }),

/***/ 3701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ FOREIGN_CHATS),
/* harmony export */   g: () => (/* binding */ isForeignChat)
/* harmony export */ });
/* harmony import */ var _foreign_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29259);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28729);


/** Chats whose list is called `messages` too and whose messages speak another dialect. */
const FOREIGN_CHATS = [
    {
        name: 'Anthropic prompts as one text (Human:, Assistant:)',
        conversion: `${_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TO_CHAT */ .Bd}: split \`messages\` at "\\n\\nHuman:" and "\\n\\nAssistant:".`,
        fits: (_, value) => isText(value.messages, /^\s*(?:Human|User):/) && isText(value.messages, /\bAssistant:/),
    },
    {
        name: 'messages as JSON text inside a string, as tables hold them',
        conversion: "Write the list itself: jq -c '.messages |= fromjson' FILE.",
        fits: (_, value) => isText(value.messages, /^\s*\[\s*\{\s*"/),
    },
    {
        name: 'messages as text inside a string',
        conversion: `${_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TO_CHAT */ .Bd}: one message for each turn of the text.`,
        fits: (_, value) => typeof value.messages === 'string',
    },
    {
        name: 'Mistral messages (prefix)',
        conversion: "Remove `prefix`; the answer to learn is the last message. jq -c 'del(.messages[].prefix)' FILE.",
        fits: (_, value) => typeof lastMessage(value)?.prefix === 'boolean',
    },
    {
        name: 'Amazon Bedrock conversations (schemaVersion)',
        conversion: `${_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TO_CHAT */ .Bd}: \`system\` becomes the first message, the text of each \`content\` part its content.`,
        fits: (has) => has('schemaVersion') && has('messages'),
    },
    {
        name: 'Anthropic messages (system beside messages)',
        conversion: `Make \`system\` the first message. jq -c '{messages: ([{role: "system", content: .system}] + .messages)}'`,
        fits: (_, value) => (typeof value.system === 'string' || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value.system)) && (0,_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.messages, 'role'),
    },
    {
        name: 'ShareGPT messages (from and value)',
        conversion: `Rename \`from\` to \`role\` (human is user, gpt is assistant) and \`value\` to \`content\`. jq -c '{messages: [.messages[] | {role: ({human: "user", gpt: "assistant"}[.from] // .from), content: .value}]}'`,
        fits: (_, value) => (0,_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.messages, 'from', 'value'),
    },
    {
        name: 'LangChain messages (type and content)',
        conversion: `${_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TO_CHAT */ .Bd}: the type human is user, ai is assistant; the rest of a message goes.`,
        fits: (_, value) => (0,_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.messages, 'type') &&
            messages(value).every(({ role, type }) => role === undefined && typeof type === 'string'),
    },
    {
        name: 'Vertex AI chat (messages with author)',
        conversion: `Rename \`author\` to \`role\` (bot is assistant), and make \`context\` the system message.`,
        fits: (_, value) => (0,_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.messages, 'author', 'content') && messages(value).every(({ role }) => role === undefined),
    },
    {
        name: 'Cohere chat (roles User and Chatbot)',
        conversion: `Rename the roles. jq -c '{messages: [.messages[] | {role: ({System: "system", User: "user", Chatbot: "assistant"}[.role] // .role), content}]}'`,
        fits: (_, value) => (0,_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.messages, 'role') && messages(value).some(({ role }) => isText(role, /^chatbot$/i)),
    },
    {
        name: 'Gemini messages (role and parts)',
        conversion: `${_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TO_CHAT */ .Bd}: the role model is assistant, the text of \`parts\` is \`content\`.`,
        fits: (_, value) => (0,_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.messages, 'parts'),
    },
    {
        name: 'messages of a chat program (sender and text)',
        conversion: `${_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .TO_CHAT */ .Bd}: one side is user, the other assistant; leave out notices and media.`,
        fits: (_, value) => ['sender', 'from', 'speaker', 'user', 'username'].some((key) => (0,_foreign_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.messages, key)) &&
            messages(value).every(({ role, content }) => role === undefined && content === undefined),
    },
];
/** Whether a line with `messages` is a chat in another dialect. Cheap for a line whose first message is sound. */
function isForeignChat(value) {
    if (typeof value.messages === 'string')
        return true;
    const first = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value.messages) ? value.messages[0] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(first))
        return false;
    if (typeof lastMessage(value)?.prefix === 'boolean')
        return true;
    const isUsual = typeof first.role === 'string' && USUAL_ROLES.includes(first.role) && first.parts === undefined;
    if (isUsual && !Object.hasOwn(value, 'system'))
        return false;
    const has = (key) => Object.hasOwn(value, key);
    return FOREIGN_CHATS.some(({ fits }) => fits(has, value));
}
const USUAL_ROLES = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];
function lastMessage(value) {
    const last = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value.messages) ? value.messages.at(-1) : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(last) ? last : undefined;
}
function messages(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value.messages) ? value.messages.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW) : [];
}
function isText(value, pattern) {
    return typeof value === 'string' && pattern.test(value);
}


/***/ }),

/***/ 29259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ TO_CHAT),
/* harmony export */   HB: () => (/* binding */ pairConversion),
/* harmony export */   sh: () => (/* binding */ isListOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28729);

const TO_CHAT = 'Write each line as {"messages": [{"role": "user", "content": \u2026}, {"role": "assistant", "content": \u2026}]}';
/** The conversion of lines with one key for the question and one for the answer. */
function pairConversion(from, to) {
    return `${TO_CHAT}. jq -c '{messages: [{role: "user", content: .${from}}, {role: "assistant", content: .${to}}]}'`;
}
/** A filled list of objects that all have these keys. */
function isListOf(value, ...keys) {
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length > 0 && value.every((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) && keys.every((key) => key in item)));
}


/***/ }),

/***/ 17182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ countDifferentBits),
/* harmony export */   me: () => (/* binding */ BITMAP_WORDS),
/* harmony export */   q8: () => (/* binding */ drawBitmap)
/* harmony export */ });
/* harmony import */ var _gram_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32714);

const BITMAP_WORDS = 8;
/** Draws the set of a text's grams as 256 bits, from `start` on in `bitmaps`, where there are zeros. */
function drawBitmap({ keys, size }, bitmaps, start) {
    for (let at = 0; at < size; at += 1) {
        const bit = (0,_gram_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .mixKey */ .sr)(keys[at] ?? 0) >>> 24;
        const word = start + (bit >> 5);
        bitmaps[word] = (bitmaps[word] ?? 0) | (1 << (bit & 31));
    }
}
/** Bits that differ, each by at least one gram that one of the texts has alone; stops beyond `most`. */
function countDifferentBits(left, right, start, most) {
    let count = 0;
    for (let word = 0; word < BITMAP_WORDS; word += 1) {
        let bits = (left[word] ?? 0) ^ (right[start + word] ?? 0);
        bits -= (bits >>> 1) & 0x55555555;
        bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
        count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
        if (count > most)
            break;
    }
    return count;
}


/***/ }),

/***/ 32714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ spreadKey),
/* harmony export */   lK: () => (/* binding */ GramReader),
/* harmony export */   sr: () => (/* binding */ mixKey)
/* harmony export */ });
const GRAM = 5;
/** Keys of grams with other characters than a\u2013z, 0\u20139 and the space; the others have keys below it. */
const WIDE = 0x40000000;
/**
 * Reads the set of character 5-grams of one text after another. A gram has a key of 31 bits: its own where it is made of a\u2013z,
 * 0\u20139 and spaces alone, and one that other grams may share where it is not. Grams are told apart by their characters, so that
 * the set is exact; only the keys of two of its grams can be equal.
 */
class GramReader {
    /** How many different grams the text has; none when it has fewer than five code points. */
    size = 0;
    /** The keys of the different grams: the first `size` numbers. */
    keys = new Int32Array(256);
    #places = new Int32Array(256);
    #points = new Int32Array(256);
    /** A hash table of places: `#base` + place, what is smaller is of an earlier text. */
    #slots = new Int32Array(1024);
    #base = 1;
    #end = 1;
    read(text) {
        this.#makePlaces(text.length);
        this.#collect(this.#readPoints(text));
    }
    /** As `read`, without making a string of the text. */
    readFrom(texts, id) {
        this.#makePlaces(texts.lengthOf(id));
        this.#collect(texts.readPoints(id, this.#points));
    }
    #collect(length) {
        this.size = 0;
        if (length < GRAM)
            return;
        this.#makeRoom(length);
        const points = this.#points;
        const keys = this.keys;
        const places = this.#places;
        const slots = this.#slots;
        const base = this.#base;
        const mask = slots.length - 1;
        let narrow = 0;
        let narrowLength = 0;
        let size = 0;
        for (let at = 0; at < length; at += 1) {
            const point = points[at] ?? 0;
            const code = point < 128 ? (NARROW_CODES[point] ?? 0) : 0;
            narrow = ((narrow << 6) | code) & 0x3fffffff;
            narrowLength = code === 0 ? 0 : narrowLength + 1;
            if (at < GRAM - 1)
                continue;
            const place = at - GRAM + 1;
            const key = narrowLength >= GRAM ? narrow : wideKey(points, place);
            let slot = spreadKey(key) & mask;
            let isNew = true;
            while (true) {
                const other = (slots[slot] ?? 0) - base;
                if (other < 0)
                    break;
                if (keys[other] === key && (key < WIDE || equalGrams(points, places[other] ?? 0, points, place))) {
                    isNew = false;
                    break;
                }
                slot = (slot + 1) & mask;
            }
            if (!isNew)
                continue;
            slots[slot] = base + size;
            keys[size] = key;
            places[size] = place;
            size += 1;
        }
        this.size = size;
        this.#end = base + size;
    }
    /** How many of this text's grams the other text has too. */
    countCommon(other) {
        let common = 0;
        for (let at = 0; at < this.size; at += 1) {
            if (other.#has(this.keys[at] ?? 0, this.#points, this.#places[at] ?? 0))
                common += 1;
        }
        return common;
    }
    #has(key, points, place) {
        if (this.size === 0)
            return false;
        const mask = this.#slots.length - 1;
        let slot = spreadKey(key) & mask;
        while (true) {
            const other = (this.#slots[slot] ?? 0) - this.#base;
            if (other < 0)
                return false;
            if (this.keys[other] === key && (key < WIDE || equalGrams(this.#points, this.#places[other] ?? 0, points, place)))
                return true;
            slot = (slot + 1) & mask;
        }
    }
    #makePlaces(units) {
        if (this.#points.length >= units)
            return;
        const size = Math.max(units, this.#points.length * 2);
        this.#points = new Int32Array(size);
        this.#places = new Int32Array(size);
        this.keys = new Int32Array(size);
    }
    #readPoints(text) {
        let length = 0;
        for (let at = 0; at < text.length; at += 1) {
            let point = text.charCodeAt(at);
            if (point >= 0xd800 && point <= 0xdbff) {
                point = text.codePointAt(at) ?? 0;
                if (point > 0xffff)
                    at += 1;
            }
            this.#points[length] = point;
            length += 1;
        }
        return length;
    }
    #makeRoom(length) {
        this.#base = this.#end;
        if (this.#slots.length < length * 2) {
            this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(length * 2)));
            this.#base = 1;
        }
        else if (this.#base > 0x7fffffff - length) {
            this.#slots.fill(0);
            this.#base = 1;
        }
    }
}
/** By ASCII character: 1 to 37 for a\u2013z, 0\u20139 and the space, all that a normalised English text has; 0 for anything else. */
const NARROW_CODES = Uint8Array.from({ length: 128 }, (_, point) => {
    if (point >= 0x61 && point <= 0x7a)
        return point - 0x60;
    if (point === 0x20)
        return 27;
    return point >= 0x30 && point <= 0x39 ? point - 0x14 : 0;
});
function wideKey(points, place) {
    let hash = 0x811c9dc5;
    for (let offset = 0; offset < GRAM; offset += 1)
        hash = Math.imul(hash ^ (points[place + offset] ?? 0), 0x01000193);
    return WIDE | ((hash ^ (hash >>> 15)) & 0x3fffffff);
}
function equalGrams(left, leftAt, right, rightAt) {
    for (let offset = 0; offset < GRAM; offset += 1) {
        if (left[leftAt + offset] !== right[rightAt + offset])
            return false;
    }
    return true;
}
/** Fibonacci hashing (Knuth, volume 3, 6.4), the high bits moved down. */
function spreadKey(key) {
    const product = Math.imul(key, 0x9e3779b1);
    return (product ^ (product >>> 15)) >>> 0;
}
/** The finisher of MurmurHash3 (Appleby). */
function mixKey(key) {
    let mixed = key ^ (key >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GrowingNumbers)
/* harmony export */ });
/** A list of numbers in one typed array that doubles when it is full: 4 or 8 bytes a number instead of an object's 40. */
class GrowingNumbers {
    length = 0;
    #values;
    #make;
    constructor(make) {
        this.#make = make;
        this.#values = make(256);
    }
    push(value) {
        if (this.length === this.#values.length)
            this.#reserve(this.length * 2);
        this.#values[this.length] = value;
        this.length += 1;
    }
    at(index) {
        return this.#values[index] ?? 0;
    }
    append(values) {
        if (this.length + values.length > this.#values.length) {
            this.#reserve(Math.max(this.length * 2, this.length + values.length));
        }
        this.#values.set(values, this.length);
        this.length += values.length;
    }
    /** The numbers themselves, not a copy. */
    get values() {
        return this.#values.subarray(0, this.length);
    }
    #reserve(size) {
        const grown = this.#make(size);
        grown.set(this.#values);
        this.#values = grown;
    }
}


/***/ }),

/***/ 74700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ nameForeignFormat)
});

// EXTERNAL MODULE: ./build/dataset/foreign-chats.js
var foreign_chats = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/dataset/foreign-format.js
var foreign_format = __webpack_require__(29259);
// EXTERNAL MODULE: ./build/dataset/json.js
var json = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/dataset/foreign-conversations.js


const SHAREGPT_KEYS = ['conversations', 'conversation', 'items', 'dialog', 'dialogue', 'chat'];
const CHAT_KEYS = ['conversations', 'conversation', 'dialog', 'dialogue', 'chat', 'turns', 'data'];
/** What other trainers and providers take: conversations, instructions and preferences in other words. */
const FOREIGN_CONVERSATIONS = [
    {
        name: 'rows of the Hugging Face datasets server',
        conversion: `Take the rows: jq -c '.rows[].row' FILE. Then, unless they have \`messages\`: ${foreign_format/* TO_CHAT */.Bd}.`,
        fits: (_, value) => (0,foreign_format/* isListOf */.sh)(value.rows, 'row'),
    },
    {
        name: 'columns instead of rows (one list per key)',
        conversion: `Turn them: jq -c 'to_entries as $c | range($c[0].value | length) as $i | [$c[] | {(.key): .value[$i]}] | add' FILE. Then ${foreign_format/* TO_CHAT */.Bd.replace('Write', 'write')}.`,
        fits: (_, value) => areColumns(Object.values(value)),
    },
    {
        name: 'a table of pandas (columns, index, data)',
        conversion: `Write it with to_json(orient="records", lines=True). Then, unless a row has \`messages\`: ${foreign_format/* TO_CHAT */.Bd}.`,
        fits: (_, { columns, data }) => (0,json/* isList */.Lv)(columns) && (0,json/* isList */.Lv)(data),
    },
    {
        name: 'columns of pandas (an object by row number for each key)',
        conversion: `Write it with to_json(orient="records", lines=True). Then, unless a row has \`messages\`: ${foreign_format/* TO_CHAT */.Bd}.`,
        fits: (_, value) => Object.keys(value).length > 0 && Object.values(value).every(isByRow),
    },
    {
        name: 'Dolly (instruction, context, response)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from \`instruction\` and \`context\`, assistant from \`response\`.`,
        fits: (has) => has('instruction') && has('context') && has('response'),
    },
    {
        name: 'Alpaca (instruction, input, output)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from \`instruction\` and \`input\`, assistant from \`output\`. jq -c '{messages: [{role: "user", content: ([.instruction, .input // ""] | map(select(. != "")) | join("\\n\\n"))}, {role: "assistant", content: .output}]}'`,
        fits: (has) => has('instruction') && (has('output') || has('response')),
    },
    {
        name: 'ShareGPT (conversations with from and value)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: \`conversations\` is \`messages\`, \`from\` is \`role\` (human is user, gpt is assistant), \`value\` is \`content\`. jq -c '{messages: [.conversations[] | {role: ({human: "user", gpt: "assistant"}[.from] // .from), content: .value}]}'`,
        fits: (has, value) => SHAREGPT_KEYS.some((key) => has(key) && (0,foreign_format/* isListOf */.sh)(value[key], 'from', 'value')),
    },
    {
        name: 'chat messages under another key',
        conversion: `Rename the key to \`messages\`. jq -c '{messages: (.conversations // .conversation // .dialog // .dialogue // .chat // .turns // .data)}'`,
        fits: (has, value) => CHAT_KEYS.some((key) => has(key) && (0,foreign_format/* isListOf */.sh)(value[key], 'role', 'content')),
    },
    {
        name: 'a wrapper object around the examples',
        conversion: "Write every element of the list on a line of its own: jq -c '.[] | arrays | .[]' FILE.",
        fits: (_, value) => Object.values(value).some((list) => (0,json/* isList */.Lv)(list) && list.length > 0 && list.every(isExample)),
    },
    {
        name: 'examples under keys of one object',
        conversion: "Write every value on a line of its own: jq -c '.[]' FILE.",
        fits: (_, value) => Object.keys(value).length > 1 && Object.values(value).every(isExample),
    },
    {
        name: 'conversations in turns of another shape',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: one message per turn, with the speaker as \`role\`.`,
        fits: (has, value) => has('conversations') || CHAT_KEYS.some((key) => has(key) && (0,json/* isList */.Lv)(value[key]) && value[key].every(isTurn)),
    },
    {
        name: 'Gemini (contents with parts)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: \`contents\` is \`messages\`, the role model is assistant, the text of \`parts\` is \`content\`, \`systemInstruction\` is the system message.`,
        fits: (has) => has('contents'),
    },
    {
        name: 'Vertex AI text tuning (input_text, output_text)',
        conversion: (0,foreign_format/* pairConversion */.HB)('input_text', 'output_text'),
        fits: (has) => has('input_text') && has('output_text'),
    },
    {
        name: 'Cohere chat (message, chat_history)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: the turns of \`chat_history\`, then \`message\` as user; the role CHATBOT is assistant, the text of \`message\` is \`content\`.`,
        fits: (has) => has('chat_history') || (has('preamble') && has('message')),
    },
    {
        name: 'Anthropic text completions (prompt with Human and Assistant)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: split \`prompt\` at "\\n\\nHuman:" and "\\n\\nAssistant:".`,
        fits: (_, value) => typeof value.prompt === 'string' && /^\s*Human:/.test(value.prompt) && !('completion' in value),
    },
    {
        name: 'preference pairs of Anthropic (chosen and rejected as one text each)',
        conversion: 'Split both texts at "\\n\\nHuman:" and "\\n\\nAssistant:". What they share is {"input": {"messages": [\u2026]}}; the last answers are preferred_output and non_preferred_output.',
        fits: (_, { chosen, rejected }) => isDialogue(chosen) && isDialogue(rejected),
    },
    {
        name: 'Anthropic prompts as one text (Human:, Assistant:)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: split the text at "\\n\\nHuman:" and "\\n\\nAssistant:".`,
        fits: (_, value) => Object.values(value).some(isDialogue),
    },
    {
        name: 'Glaive (system and chat as one text each)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: split \`chat\` at USER:, ASSISTANT: and FUNCTION RESPONSE:, and leave out <|endoftext|>.`,
        fits: (_, { system, chat }) => typeof system === 'string' && typeof chat === 'string',
    },
    {
        name: 'Llama or Mistral prompts as one text ([INST], <|im_start|>, <|start_header_id|>)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: split the text at its control tokens; the service adds its own.`,
        fits: (has, value) => has('text') &&
            typeof value.text === 'string' &&
            /\[INST\]|<\|(?:im_start|start_header_id|user)\|>|### (?:Instruction|Human):/.test(value.text),
    },
    {
        name: 'Orca (system_prompt, question, response)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}. jq -c '{messages: [{role: "system", content: .system_prompt}, {role: "user", content: .question}, {role: "assistant", content: .response}]}'`,
        fits: (has) => has('system_prompt') && has('question') && has('response'),
    },
    {
        name: 'preference pairs of TRL (chosen, rejected)',
        conversion: 'Write each line as {"input": {"messages": [{"role": "user", "content": prompt}]}, "preferred_output": [{"role": "assistant", "content": chosen}], "non_preferred_output": [{"role": "assistant", "content": rejected}]}.',
        fits: (has) => (has('chosen') && has('rejected')) || (has('chosen_messages') && has('rejected_messages')),
    },
    {
        name: 'preference pairs with three texts (prompt, two answers)',
        conversion: 'Write each line as {"input": {"messages": [\u2026]}, "preferred_output": [the better answer], "non_preferred_output": [the worse one]}.',
        fits: (has) => (has('response_a') && has('response_b')) ||
            (has('response_0') && has('response_1')) ||
            (has('prompt') && has('preferred') && has('rejected')),
    },
    {
        name: 'ratings of single answers (KTO)',
        conversion: 'Take the lines rated good as chat lines, or pair good and bad answers to the same prompt.',
        fits: (has, value) => has('prompt') && has('completion') && typeof value.label === 'boolean',
    },
];
/** "Human: \u2026" and an answer behind it. */
function isDialogue(value) {
    return typeof value === 'string' && /^\s*Human:/.test(value) && /\nAssistant:/.test(value);
}
/** An object, a text, or a speaker with a text. */
function isTurn(turn) {
    return (0,json/* isJsonObject */.OW)(turn) || typeof turn === 'string' || ((0,json/* isList */.Lv)(turn) && turn.length === 2);
}
/** {"0": \u2026, "1": \u2026} */
function isByRow(value) {
    return ((0,json/* isJsonObject */.OW)(value) && Object.keys(value).length > 0 && Object.keys(value).every((key, row) => key === `${row}`));
}
function isExample(value) {
    return (0,json/* isJsonObject */.OW)(value) && ['messages', 'prompt', 'instruction', 'conversations'].some((key) => key in value);
}
/** At least two lists of one length, of texts and numbers. */
function areColumns(values) {
    const [first] = values;
    if (values.length < 2 || !(0,json/* isList */.Lv)(first) || first.length < 2)
        return false;
    return values.every((list) => (0,json/* isList */.Lv)(list) && list.length === first.length && list.every((item) => typeof item !== 'object'));
}

;// CONCATENATED MODULE: ./build/dataset/foreign-records.js


/** Requests and answers of APIs, exports of chat programs, tracers and annotation tools, sets for other tasks, pairs of texts. */
const FOREIGN_RECORDS = [
    {
        name: 'a batch request (custom_id, body)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: a batch input holds requests without answers; take those from the batch output.`,
        fits: (has) => has('custom_id') && has('body'),
    },
    {
        name: 'batch output (custom_id, response)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: join it with the batch input by \`custom_id\`; the answer is .response.body.choices[0].message.`,
        fits: (has) => has('custom_id') && has('response'),
    },
    {
        name: 'answers of the chat API (choices)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: the answer is .choices[0].message; the question stands in the request, not here.`,
        fits: (has) => has('choices') || (has('request') && has('response')),
    },
    {
        name: 'an error answer, not data',
        conversion: 'Look at its message, and download or create the file again.',
        fits: (has, value) => (has('error') && Object.keys(value).length <= 3) || (has('message') && has('documentation_url')),
    },
    {
        name: 'a Jupyter notebook',
        conversion: 'Run the notebook and use the file that it writes.',
        fits: (has) => has('cells') && (has('nbformat') || has('metadata')),
    },
    {
        name: 'a ChatGPT export (mapping)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: follow \`mapping\` from the root; role is .message.author.role, content .message.content.parts.`,
        fits: (has) => has('mapping') && (has('title') || has('create_time')),
    },
    {
        name: 'a Claude export (chat_messages)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: \`sender\` human is user, assistant is assistant; \`text\` is \`content\`.`,
        fits: (has) => has('chat_messages'),
    },
    {
        name: 'OpenAssistant messages (parent_id, role prompter)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: follow \`parent_id\` from each answer up to its root; prompter is user.`,
        fits: (has) => (has('message_id') && has('parent_id')) || has('message_tree_id'),
    },
    {
        name: 'messages of a chat program, one per line',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: join the messages of a conversation in the order of their time stamps.`,
        fits: (has) => (has('text') && has('ts') && (has('user') || has('type'))) ||
            (has('author') && has('content') && has('timestamp')),
    },
    {
        name: 'single messages, one per line (role, content)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: put the messages of one conversation into one line.`,
        fits: (has) => has('role') && has('content') && !has('messages'),
    },
    {
        name: 'log lines',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: take question and answer out of the log.`,
        fits: (has) => (has('level') || has('severity')) && (has('msg') || has('message')) && !has('messages'),
    },
    {
        name: 'question answering with a passage (SQuAD)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from \`context\` and \`question\`, assistant from the text of \`answers\`.`,
        fits: (has) => has('question') && (has('answers') || (has('context') && has('answer'))),
    },
    {
        name: 'function calls with their answers (query, tools, answers)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: the calls in \`answers\` become \`tool_calls\`, \`tools\` keeps its name; both are JSON in strings there.`,
        fits: (has) => has('query') && has('answers'),
    },
    {
        name: 'runs of LangSmith or another tracer (inputs, outputs)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: the messages of \`inputs\`, then the answer in \`outputs\`.`,
        fits: (_, value) => (0,json/* isJsonObject */.OW)(value.inputs) && (0,json/* isJsonObject */.OW)(value.outputs),
    },
    {
        name: 'dataset items of Langfuse or another tracer (input with messages, an expected output)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: the messages of \`input\`, then the expected output as assistant.`,
        fits: (has, { input }) => (0,json/* isJsonObject */.OW)(input) && Object.hasOwn(input, 'messages') && !has('preferred_output'),
    },
    {
        name: 'test cases of promptfoo (vars, assert)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from the prompt with \`vars\`, assistant from the expected value.`,
        fits: (_, value) => (0,json/* isJsonObject */.OW)(value.vars),
    },
    {
        name: 'an export of Label Studio (data, annotations)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from \`data\`, assistant from the chosen value in \`annotations\`.`,
        fits: (has) => has('annotations') && has('data'),
    },
    {
        name: 'records of Argilla (fields, responses)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from \`fields\`, assistant from the submitted value in \`responses\`.`,
        fits: (_, { fields, responses }) => (0,json/* isJsonObject */.OW)(fields) && ((0,json/* isList */.Lv)(responses) || (0,json/* isJsonObject */.OW)(responses)),
    },
    {
        name: 'training data of a chatbot by intents (Rasa, LUIS, Dialogflow)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from each utterance, assistant from its intent.`,
        fits: (has, value) => has('rasa_nlu_data') ||
            has('luis_schema_version') ||
            ((0,json/* isList */.Lv)(value.intents) && (0,json/* isList */.Lv)(value.utterances)) ||
            has('userSays'),
    },
    {
        name: 'annotations for spaCy (classes, annotations)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from the text of each annotation, assistant from its entities as JSON.`,
        fits: (_, { classes, annotations }) => (0,json/* isList */.Lv)(classes) && (0,json/* isList */.Lv)(annotations),
    },
    {
        name: 'text with labels of an annotation tool',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from \`text\`, assistant from the label, or from the spans as JSON.`,
        fits: (has) => (has('id') && has('data') && has('label')) ||
            (has('text') &&
                (has('spans') || has('labels') || has('entities') || has('cats') || has('intent') || has('accept'))),
    },
    {
        name: 'pairs or triples for embeddings (anchor, positive, negative)',
        conversion: 'These train an embedding model; a chat model learns from questions with answers.',
        fits: (has) => (has('anchor') && has('positive')) || (has('query') && (has('pos') || has('positive'))),
    },
    {
        name: 'token ids (input_ids)',
        conversion: 'Write the texts, not their token ids: the service has a tokenizer of its own.',
        fits: (has) => has('input_ids') || has('token_ids'),
    },
    {
        name: 'sentence pairs by language (translation)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from the one language, assistant from the other.`,
        fits: (_, value) => (0,json/* isJsonObject */.OW)(value.translation),
    },
    {
        name: 'an evaluation item (item)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: user from the question in \`item\`, assistant from its reference answer.`,
        fits: (has) => has('item'),
    },
    {
        name: 'the old evals format (input, ideal)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}: the messages of \`input\`, then assistant from \`ideal\`. jq -c '{messages: (.input + [{role: "assistant", content: .ideal}])}'`,
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
    ...[
        ['prompt', 'response'],
        ['question', 'answer'],
        ['input', 'output'],
        ['text_input', 'output'],
        ['inputs', 'targets'],
        ['prompt', 'output'],
        ['prompt', 'answer'],
        ['question', 'response'],
        ['question', 'completion'],
        ['Question', 'Answer'],
        ['problem', 'solution'],
        ['utterance', 'intent'],
        ['sentence', 'label'],
        ['query', 'response'],
        ['instruction', 'completion'],
        ['user', 'assistant'],
        ['source', 'target'],
        ['text', 'label'],
        ['text', 'answer'],
    ].map(([from = '', to = '']) => ({
        name: `pairs of ${from} and ${to}`,
        conversion: (0,foreign_format/* pairConversion */.HB)(from, to),
        fits: (has) => has(from) && has(to),
    })),
    {
        name: 'plain text lines (text)',
        conversion: `${foreign_format/* TO_CHAT */.Bd}; text for continued pre-training is not taken.`,
        fits: (has, value) => has('text') && Object.keys(value).length === 1,
    },
];
function hasIgnoringCase(value, wanted) {
    return (Object.keys(value).some((key) => key !== wanted && key.trim().toLowerCase() === wanted) ||
        Object.hasOwn(value, wanted));
}

// EXTERNAL MODULE: ./build/dataset/quote.js
var quote = __webpack_require__(90735);
;// CONCATENATED MODULE: ./build/dataset/name-foreign-format.js





/** Names the format of a JSON object that is none of the service's own. Always gives an answer; the last resort lists the keys. */
function nameForeignFormat(value) {
    const has = (key) => Object.hasOwn(value, key);
    const known = [...foreign_chats/* FOREIGN_CHATS */.P, ...FOREIGN_CONVERSATIONS, ...FOREIGN_RECORDS].find(({ fits }) => fits(has, value));
    if (known !== undefined)
        return known;
    const keys = Object.keys(value);
    const found = keys.length === 0 ? 'an empty object' : `an object with the keys ${keys.slice(0, 6).map(quote/* quote */.h).join(', ')}`;
    return { name: `an unknown format: ${found}`, conversion: `${foreign_format/* TO_CHAT */.Bd}.` };
}


/***/ }),

/***/ 2594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ markNearInBand)
});

// EXTERNAL MODULE: ./build/dataset/gram-bitmap.js
var gram_bitmap = __webpack_require__(17182);
// EXTERNAL MODULE: ./build/dataset/gram-reader.js
var gram_reader = __webpack_require__(32714);
// EXTERNAL MODULE: ./build/dataset/part-chains.js
var part_chains = __webpack_require__(77557);
// EXTERNAL MODULE: ./build/dataset/prefix-lists.js
var prefix_lists = __webpack_require__(83131);
// EXTERNAL MODULE: ./build/dataset/set-sizes.js
var set_sizes = __webpack_require__(91304);
;// CONCATENATED MODULE: ./build/dataset/near-marker.js





/** Fewer candidates are sooner looked at than avoided. */
const WORTH_A_SECOND_LOOK = 2_000;
/** To make lists by rare grams takes as long, for each text, as to look at so many candidates. */
const CANDIDATES_PER_LISTED_TEXT = 300;
/**
 * Marks those of some texts that are near one before them. Texts that are near have equal parts (`PartLists` says why and how many
 * to look at); where parts are of no help, as in texts of one mould, lists by the rarest grams are. Candidates are compared by
 * bitmaps and then gram by gram; for a text that has a match the search is over.
 */
class NearMarker {
    #texts;
    #survey;
    #band;
    #bandEnd;
    #members;
    #first;
    #chains;
    #prefixes;
    #looked = 0;
    #reader = new gram_reader/* GramReader */.lK();
    #other = new gram_reader/* GramReader */.lK();
    #bits = new Int32Array(gram_bitmap/* BITMAP_WORDS */.me);
    #seenBy;
    /** The parts to look at: the first `#chosen` numbers. */
    #choice;
    #chosen = 0;
    #lengthCounts = new Int32Array(MOST_COUNTED + 1);
    /** The text that is looked for. */
    #text = 0;
    #place = 0;
    #size = 0;
    #isNext = false;
    #isRead = false;
    /**
     * `members`: numbers of texts of the band or the next, ascending. With `first`, only pairs are looked at of which one stands
     * before that place and the other does not.
     */
    constructor({ texts, survey, band, memory }, members, first = 0) {
        this.#texts = texts;
        this.#survey = survey;
        this.#band = band;
        this.#bandEnd = (0,set_sizes/* largestSize */.W5)(band);
        this.#members = members;
        this.#first = first;
        this.#chains = (0,part_chains/* linkParts */.l)(texts, members, band, memory);
        this.#seenBy = new Int32Array(members.length);
        this.#choice = new Int32Array(this.#chains.parts);
    }
    mark() {
        const { sizes, bitmaps, isNear } = this.#survey;
        const nextEnd = (0,set_sizes/* largestSize */.W5)(this.#band + 1);
        for (let place = this.#first; place < this.#members.length; place += 1) {
            const text = this.#members[place] ?? 0;
            if (isNear[text] === 1)
                continue;
            const size = sizes[text] ?? 0;
            this.#isNext = size > this.#bandEnd;
            const most = this.#isNext || !(0,set_sizes/* mayMeet */.h4)(size, this.#band + 1) ? this.#bandEnd : nextEnd;
            const candidates = this.#chooseParts(place, (0,set_sizes/* largestDifference */.eG)(size, Math.min(most, (0,set_sizes/* largestNear */.LF)(size))) + 1);
            if (this.#chosen === 0)
                continue;
            this.#text = text;
            this.#place = place;
            this.#size = size;
            this.#isRead = false;
            for (let word = 0; word < gram_bitmap/* BITMAP_WORDS */.me; word += 1)
                this.#bits[word] = bitmaps[text * gram_bitmap/* BITMAP_WORDS */.me + word] ?? 0;
            if (this.#isNear(candidates))
                isNear[text] = 1;
        }
    }
    /** Of `wanted` parts, the shortest chains; those of no length need no look. Returns their length together. */
    #chooseParts(place, wanted) {
        const { parts, count, lengths } = this.#chains;
        const end = parts * count;
        let filled = 0;
        for (let cell = place; cell < end; cell += count)
            if (lengths[cell] !== 0)
                filled += 1;
        this.#chosen = 0;
        let most = wanted - (parts - filled);
        if (most <= 0)
            return 0;
        const counts = this.#lengthCounts.fill(0);
        for (let cell = place; cell < end; cell += count) {
            const length = Math.min(MOST_COUNTED, lengths[cell] ?? 0);
            counts[length] = (counts[length] ?? 0) + 1;
        }
        let limit = 1;
        for (; limit < MOST_COUNTED && (counts[limit] ?? 0) < most; limit += 1)
            most -= counts[limit] ?? 0;
        let total = 0;
        for (let part = 0; part < parts; part += 1) {
            const length = lengths[part * count + place] ?? 0;
            const counted = Math.min(MOST_COUNTED, length);
            if (length === 0 || counted > limit || (counted === limit && most === 0))
                continue;
            if (counted === limit)
                most -= 1;
            this.#choice[this.#chosen] = part;
            this.#chosen += 1;
            total += length;
        }
        return total;
    }
    #isNear(candidates) {
        if (candidates > WORTH_A_SECOND_LOOK)
            this.#looked += candidates;
        if (candidates > WORTH_A_SECOND_LOOK && this.#looked > this.#members.length * CANDIDATES_PER_LISTED_TEXT) {
            this.#readOnce();
            this.#prefixes ??= this.#makePrefixLists();
            if (this.#prefixes.choose(this.#reader) < candidates)
                return this.#isNearByPrefix(this.#prefixes);
        }
        const { count, before } = this.#chains;
        for (let choice = 0; choice < this.#chosen; choice += 1) {
            const part = this.#choice[choice] ?? 0;
            const start = part * count;
            let next = before[start + this.#place] ?? 0;
            for (; next !== 0; next = before[start + next - 1] ?? 0)
                if (this.#isMatch(next - 1))
                    return true;
        }
        return false;
    }
    #isNearByPrefix({ short, long, ranks, shorts, longs }) {
        for (let at = 0; at < shorts; at += 1) {
            const rank = ranks[at] ?? 0;
            if (this.#isNearOneOf(short, rank) || (at < longs && this.#isNearOneOf(long, rank)))
                return true;
        }
        return false;
    }
    #isNearOneOf({ members, starts }, rank) {
        const stop = starts[rank + 1] ?? 0;
        for (let at = starts[rank] ?? 0; at < stop; at += 1) {
            const candidate = members[at] ?? 0;
            if (candidate >= this.#place)
                return false;
            if (this.#isMatch(candidate))
                return true;
        }
        return false;
    }
    #isMatch(candidate) {
        if (this.#seenBy[candidate] === this.#place + 1)
            return false;
        this.#seenBy[candidate] = this.#place + 1;
        if (this.#first > 0 && candidate >= this.#first)
            return false;
        const { sizes, bitmaps } = this.#survey;
        const text = this.#members[candidate] ?? 0;
        const size = sizes[text] ?? 0;
        if ((this.#isNext && size > this.#bandEnd) || !(0,set_sizes/* areNearSizes */.Hg)(this.#size, size))
            return false;
        const most = (0,set_sizes/* largestDifference */.eG)(this.#size, size);
        if ((0,gram_bitmap/* countDifferentBits */.L5)(this.#bits, bitmaps, text * gram_bitmap/* BITMAP_WORDS */.me, most) > most)
            return false;
        this.#readOnce();
        this.#other.readFrom(this.#texts, text);
        return this.#size + size - 2 * this.#other.countCommon(this.#reader) <= most;
    }
    #readOnce() {
        if (!this.#isRead)
            this.#reader.readFrom(this.#texts, this.#text);
        this.#isRead = true;
    }
    #makePrefixLists() {
        const sizes = Int32Array.from(this.#members, (text) => this.#survey.sizes[text] ?? 0);
        return new prefix_lists/* PrefixLists */.E(sizes, (place) => {
            this.#other.readFrom(this.#texts, this.#members[place] ?? 0);
            return this.#other;
        });
    }
}
const MOST_COUNTED = 255;

// EXTERNAL MODULE: ./build/dataset/sign-parts.js
var sign_parts = __webpack_require__(51893);
;// CONCATENATED MODULE: ./build/dataset/near-bands.js



/** Parts of texts that are linked at once: six bytes each. */
const MOST_LINKED_PARTS = 12_000_000;
/**
 * Marks in the survey every text that is near one before it, where one of the two is in the band and the other in the band or in
 * the next; over all bands, that is every text near one before it. Exact, in whatever order or at whatever time bands are done.
 */
function markNearInBand(toMark, mostLinkedParts = MOST_LINKED_PARTS) {
    const { survey, band } = toMark;
    const members = listMembers(survey, band);
    const half = Math.max(1, Math.floor(mostLinkedParts / (0,sign_parts/* countParts */.t)(band) / 2));
    if (members.length <= 2 * half) {
        new NearMarker(toMark, members).mark();
        return;
    }
    // More than are linked at once: half as many with themselves, and with every half before them.
    for (let from = 0; from < members.length; from += half) {
        const own = members.subarray(from, from + half);
        new NearMarker(toMark, own).mark();
        for (let before = 0; before < from; before += half) {
            const both = new Int32Array(half + own.length);
            both.set(members.subarray(before, before + half));
            both.set(own, half);
            new NearMarker(toMark, both, half).mark();
        }
    }
}
/** Texts of the band, and those of the next that may be near one of it. */
function listMembers({ sizes }, band) {
    const least = (0,set_sizes/* smallestSize */.bP)(band);
    const most = (0,set_sizes/* largestSize */.W5)(band + 1);
    const members = [];
    for (let text = 0; text < sizes.length; text += 1) {
        const size = sizes[text] ?? 0;
        if (size >= least && size <= most && (0,set_sizes/* mayMeet */.h4)(size, band))
            members.push(text);
    }
    return Int32Array.from(members);
}


/***/ }),

/***/ 47888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ makeSurvey),
/* harmony export */   ZS: () => (/* binding */ surveyTexts),
/* harmony export */   v_: () => (/* binding */ listBands)
/* harmony export */ });
/* harmony import */ var _gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17182);
/* harmony import */ var _gram_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32714);
/* harmony import */ var _set_sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91304);
/* harmony import */ var _sign_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51893);




function makeSurvey(texts) {
    return {
        sizes: new Int32Array(new SharedArrayBuffer(texts * 4)),
        bitmaps: new Int32Array(new SharedArrayBuffer(texts * _gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__/* .BITMAP_WORDS */ .me * 4)),
        isNear: new Uint8Array(new SharedArrayBuffer(texts)),
    };
}
/** Fills in sizes and bitmaps of the texts `from` (inclusive) to `to` (exclusive). */
function surveyTexts(texts, { sizes, bitmaps }, from, to) {
    const reader = new _gram_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .GramReader */ .lK();
    for (let text = from; text < to; text += 1) {
        // Inputs without a letter, number or mark are in the table as they are, marked.
        if (texts.isMarked(text))
            continue;
        reader.readFrom(texts, text);
        sizes[text] = reader.size;
        (0,_gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__/* .drawBitmap */ .q8)(reader, bitmaps, text * _gram_bitmap_js__WEBPACK_IMPORTED_MODULE_0__/* .BITMAP_WORDS */ .me);
    }
}
/** The bands of sizes that some text is in, those first in which there is most to do. */
function listBands({ sizes }) {
    const counts = new Map();
    for (const size of sizes) {
        if (size === 0)
            continue;
        const band = (0,_set_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .bandOf */ .BV)(size);
        counts.set(band, (counts.get(band) ?? 0) + 1);
    }
    const work = (band) => ((counts.get(band) ?? 0) + (counts.get(band + 1) ?? 0)) * (0,_sign_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .countParts */ .t)(band);
    return [...counts.keys()].sort((left, right) => work(right) - work(left) || left - right);
}


/***/ }),

/***/ 96423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   bf: () => (/* binding */ refuseLength)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28729);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90735);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62021);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89501);





/** Deeper nesting makes Python's parser, which the service's messages come from, give up (its limit is about 1,000). */
const DEEPEST = 500;
/**
 * One line's bytes as a JSON object, or what is wrong with it and where (column in UTF-16 units, from 1).
 * `knownUtf8`: the caller has checked that.
 */
function parseLine(bytes, knownUtf8 = false) {
    if (bytes.length > _read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LINE_BYTES */ .CI)
        return refuseLength(bytes.length);
    if (!knownUtf8 && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return refuseBytes(bytes);
    return parseText(decode(bytes));
}
/** A line that is not read at all. */
function refuseLength(bytes) {
    const diagnostic = {
        code: 'line-too-long',
        severity: 'error',
        message: `The line has ${(bytes / 1024 / 1024).toFixed(1)} MB; lines of more than ${_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LINE_BYTES */ .CI / 1024 / 1024} MB are not read.`,
        hint: 'Split the example, or put the missing line feeds back; the longest that a model trains on is about 65,536 tokens.',
    };
    return { kind: 'refused', isJson: false, diagnostic };
}
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
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
        const { duplicateKey } = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJson */ .E)(text);
        if (duplicateKey !== undefined) {
            diagnostics.push({
                code: 'duplicate-key',
                severity: 'warning',
                column: duplicateKey.offset + 1,
                message: `The key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(duplicateKey.key)} stands twice in one object; the last one wins.`,
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
    const { error } = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJson */ .E)(text);
    const offset = error?.offset ?? 0;
    const reason = error?.reason ?? 'the parser refuses it';
    const near = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteAround */ .C)(text, offset);
    const message = `Not JSON at column ${offset + 1}: ${reason}${near === undefined ? '' : `, near ${near}`}.`;
    const hint = /comment/.test(reason)
        ? 'Remove the comment, and the line if it holds nothing else; JSON Lines has no comments.'
        : 'Write one complete JSON object per line, with a JSON library and not by hand.';
    return {
        kind: 'refused',
        isJson: false,
        diagnostic: { code: 'invalid-json', severity: 'error', column: offset + 1, message, hint },
    };
}
function refuseKind(value) {
    const code = 'line-not-an-object';
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value)) {
        return refuse(code, 'The line is a list, not an object.', 'Wrap a list of messages as {"messages": [\u2026]}; put each element of any other list on a line of its own.', true);
    }
    if (typeof value === 'string') {
        const isJson = /^\s*[{[]/.test(value);
        const hint = isJson
            ? 'The example was encoded twice: write the object itself, not its JSON text.'
            : 'Write {"messages": [\u2026]}.';
        return refuse(code, `The line is a string, not an object: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)}.`, hint, true);
    }
    return refuse(code, `The line is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .nameKind */ .uo)(value)}, not an object.`, 'Write {"messages": [\u2026]}.', true);
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
        if (length === 0 || at + length > bytes.length || (length > 1 && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length))))
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
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value)) {
        if (depth > found.depth)
            found.depth = depth;
        if (depth > DEEPEST)
            return;
        for (let index = 0; index < value.length; index += 1)
            visit(value[index], depth + 1, found);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value)) {
        if (depth > found.depth)
            found.depth = depth;
        if (depth > DEEPEST)
            return;
        // What JSON.parse makes has no keys but its own.
        for (const key in value) {
            found.keys += 1;
            const item = value[key];
            if (typeof item !== 'string')
                visit(item, depth + 1, found);
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


/***/ }),

/***/ 77557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ChainMemory),
/* harmony export */   l: () => (/* binding */ linkParts)
/* harmony export */ });
/* harmony import */ var _gram_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32714);
/* harmony import */ var _sign_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51893);


const LONGEST_CHAIN = 0xffff;
/**
 * Links texts that have a part in common, part by part, so that the tables in use fit into the processor's cache. `members`: numbers
 * of texts, in whose order chains run.
 */
function linkParts(texts, members, band, memory) {
    const parts = (0,_sign_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .countParts */ .t)(band);
    const count = members.length;
    const { before, lengths } = memory.take(count * parts);
    signMembers(texts, members, band, parts, before);
    const hashes = new Int32Array(count);
    const chains = new Uint16Array(count);
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, count * 2))));
    const mask = slots.length - 1;
    for (let part = 0; part < parts; part += 1) {
        slots.fill(0);
        for (let place = 0, cell = part * count; place < count; place += 1, cell += 1) {
            const hash = before[cell] ?? 0;
            hashes[place] = hash;
            let slot = hash & mask;
            let last = slots[slot] ?? 0;
            while (last !== 0 && hashes[last - 1] !== hash) {
                slot = (slot + 1) & mask;
                last = slots[slot] ?? 0;
            }
            slots[slot] = place + 1;
            before[cell] = last;
            const length = last === 0 ? 0 : Math.min(LONGEST_CHAIN, (chains[last - 1] ?? 0) + 1);
            chains[place] = length;
            lengths[cell] = length;
        }
    }
    return { parts, count, before, lengths };
}
/** Memory for chains, used again by the next: what is let go is not free before the engine looks for it. */
class ChainMemory {
    #before = new Int32Array(0);
    #lengths = new Uint16Array(0);
    take(cells) {
        if (this.#before.length < cells) {
            this.#before = new Int32Array(cells);
            this.#lengths = new Uint16Array(cells);
        }
        return { before: this.#before, lengths: this.#lengths };
    }
}
/** Writes the hashes of all parts of all members, one part after the other. */
function signMembers(texts, members, band, parts, hashes) {
    const reader = new _gram_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GramReader */ .lK();
    const signer = new _sign_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PartSigner */ .M();
    for (let place = 0; place < members.length; place += 1) {
        reader.readFrom(texts, members[place] ?? 0);
        signer.take(reader);
        signer.sign(band);
        for (let part = 0, cell = place; part < parts; part += 1, cell += members.length)
            hashes[cell] = signer.hashes[part] ?? 0;
    }
}


/***/ }),

/***/ 83131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PrefixLists)
/* harmony export */ });
/* harmony import */ var _gram_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32714);

/**
 * Set-similarity join with prefix and length filter (Bayardo, Ma, Srikant: Scaling up all pairs similarity search, 2007; Xiao et
 * al.: Efficient similarity joins for near duplicate detection, 2008). Grams fall into buckets, which are ordered from rare to
 * frequent among the texts; a bucket may hold several grams, and a text is the ascending list of its grams' buckets, with repeats.
 * Two such lists have at least as much in common as the sets of grams, so that no pair is missed. Texts that are near share one of
 * the first |x| \u2212 \u23080.8\u00b7|x|\u2309 + 1 buckets of each, and, of the smaller, even one of the first |y| \u2212 \u23088/9\u00b7|y|\u2309 + 1: these are kept
 * apart, or texts of one mould would all meet.
 */
class PrefixLists {
    #mask;
    #rank;
    short;
    long;
    /** The ranks to look up in `short` and in `long`: the first `shorts` and `longs` numbers of `ranks`. */
    ranks = new Int32Array(256);
    shorts = 0;
    longs = 0;
    /** `sizes`: of the texts' sets, which `readAt` reads. */
    constructor(sizes, readAt) {
        let total = 0;
        let prefixes = 0;
        for (const size of sizes) {
            total += size;
            prefixes += longPrefix(size);
        }
        const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(Math.max(64, total * 2))));
        this.#mask = buckets - 1;
        const frequency = new Int32Array(buckets);
        for (let position = 0; position < sizes.length; position += 1) {
            const { keys, size } = readAt(position);
            for (let at = 0; at < size; at += 1) {
                const bucket = (0,_gram_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadKey */ .FW)(keys[at] ?? 0) & this.#mask;
                frequency[bucket] = (frequency[bucket] ?? 0) + 1;
            }
        }
        this.#rank = rankBuckets(frequency);
        const heads = new Int32Array(prefixes);
        let end = 0;
        for (let position = 0; position < sizes.length; position += 1) {
            const reader = readAt(position);
            this.#readRanks(reader);
            const length = longPrefix(reader.size);
            heads.set(this.ranks.subarray(0, length), end);
            end += length;
        }
        this.short = makePostings(heads, sizes, this.#rank.used, (size) => ({ from: 0, to: shortPrefix(size) }));
        this.long = makePostings(heads, sizes, this.#rank.used, (size) => ({
            from: shortPrefix(size),
            to: longPrefix(size),
        }));
    }
    /** Chooses lists in which every text near this one stands at least once. Returns how long they are together. */
    choose(reader) {
        const known = this.#readRanks(reader);
        // A gram that no text has counts as the rarest: it stands in the prefix, and matches nothing.
        const unknown = reader.size - known;
        this.shorts = Math.max(0, Math.min(longPrefix(reader.size) - unknown, known));
        this.longs = Math.max(0, Math.min(shortPrefix(reader.size) - unknown, known));
        let total = 0;
        for (let at = 0; at < this.shorts; at += 1) {
            const rank = this.ranks[at] ?? 0;
            total += (this.short.starts[rank + 1] ?? 0) - (this.short.starts[rank] ?? 0);
            if (at < this.longs)
                total += (this.long.starts[rank + 1] ?? 0) - (this.long.starts[rank] ?? 0);
        }
        return total;
    }
    /** Ranks of the grams that some text has, ascending. Returns how many there are. */
    #readRanks({ keys, size }) {
        if (this.ranks.length < size)
            this.ranks = new Int32Array(size * 2);
        let known = 0;
        for (let at = 0; at < size; at += 1) {
            const place = this.#rank.of[(0,_gram_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadKey */ .FW)(keys[at] ?? 0) & this.#mask] ?? 0;
            if (place === 0)
                continue;
            this.ranks[known] = place - 1;
            known += 1;
        }
        this.ranks.subarray(0, known).sort();
        return known;
    }
}
const MOST_BUCKETS = 2 ** 20;
/** Sets that share at least \u23080.8\u00b7size\u2309 grams cannot miss each other in this many of the rarest. */
function longPrefix(size) {
    return size === 0 ? 0 : size - Math.ceil((4 * size) / 5) + 1;
}
/** The other set is not smaller: they share at least \u23088/9\u00b7size\u2309 grams. */
function shortPrefix(size) {
    return size === 0 ? 0 : size - Math.ceil((8 * size) / 9) + 1;
}
/** Counting sort by frequency; buckets of one frequency stay in their order. */
function rankBuckets(frequency) {
    let most = 0;
    for (const count of frequency)
        if (count > most)
            most = count;
    const next = new Int32Array(most + 2);
    for (const count of frequency)
        if (count > 0)
            next[count + 1] = (next[count + 1] ?? 0) + 1;
    for (let count = 1; count < next.length; count += 1)
        next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
    const of = new Int32Array(frequency.length);
    let used = 0;
    for (let bucket = 0; bucket < frequency.length; bucket += 1) {
        const count = frequency[bucket] ?? 0;
        if (count === 0)
            continue;
        next[count] = (next[count] ?? 0) + 1;
        of[bucket] = next[count] ?? 0;
        used += 1;
    }
    return { of, used };
}
/** `heads`: the texts' long prefixes, one after the other. */
function makePostings(heads, sizes, ranks, rangeOf) {
    const starts = new Int32Array(ranks + 1);
    const visit = (see) => {
        let start = 0;
        for (let position = 0; position < sizes.length; position += 1) {
            const size = sizes[position] ?? 0;
            const { from, to } = rangeOf(size);
            for (let place = from; place < to; place += 1)
                see(position, heads[start + place] ?? 0);
            start += longPrefix(size);
        }
    };
    visit((_, rank) => {
        starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
    });
    for (let rank = 0; rank < ranks; rank += 1)
        starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
    const next = starts.slice();
    const members = new Int32Array(starts[ranks] ?? 0);
    visit((position, rank) => {
        const place = next[rank] ?? 0;
        next[rank] = place + 1;
        members[place] = position;
    });
    return { starts, members };
}


/***/ }),

/***/ 62021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ LONGEST_LINE_BYTES),
/* harmony export */   Rc: () => (/* binding */ findLineEnd),
/* harmony export */   Se: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _split_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20617);


/** No model reads a thousandth of this; a longer line is never held in memory, let alone made a string. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024;
const BLOCK_BYTES = 4 * 1024 * 1024;
const LF = 0x0a;
/** The lines of a range, as `splitLines` gives them, reading block by block. `blockBytes` changes nothing but speed. */
function* readLines(source, { from, to }, blockBytes = BLOCK_BYTES) {
    let number = 0;
    let at = from;
    while (at < to) {
        const block = source.read(at, Math.min(at + blockBytes, to));
        if (block.length === 0)
            return;
        const isLast = at + block.length >= to;
        const whole = isLast ? block.length : block.lastIndexOf(LF) + 1;
        if (whole === 0) {
            number += 1;
            const end = findLineEnd(source, at + block.length, to, blockBytes);
            yield readLongLine(source, number, at, end);
            at = end + 1;
            continue;
        }
        const bytes = block.subarray(0, whole);
        const allUtf8 = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes);
        for (const line of (0,_split_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(bytes)) {
            number += 1;
            const tooLong = line.end - line.start > LONGEST_LINE_BYTES;
            yield {
                number,
                start: at + line.start,
                end: at + line.end,
                bytes: tooLong ? undefined : bytes.subarray(line.start, line.end),
                isUtf8: allUtf8,
            };
        }
        at += whole;
    }
}
/** Offset of the first LF from `from` on, or `to`. */
function findLineEnd(source, from, to, blockBytes = BLOCK_BYTES) {
    let at = from;
    while (at < to) {
        const block = source.read(at, Math.min(at + blockBytes, to));
        if (block.length === 0)
            break;
        const found = block.indexOf(LF);
        if (found !== -1)
            return at + found;
        at += block.length;
    }
    return to;
}
function readLongLine(source, number, start, stop) {
    const isEnded = stop < source.size;
    const endsWithCr = isEnded && stop > start && source.read(stop - 1, stop)[0] === 0x0d;
    const end = endsWithCr ? stop - 1 : stop;
    const bytes = end - start > LONGEST_LINE_BYTES ? undefined : source.read(start, end);
    return { number, start, end, bytes, isUtf8: false };
}


/***/ }),

/***/ 72156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ recogniseFormat)
/* harmony export */ });
/* harmony import */ var _foreign_chats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3701);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28729);


/** The format of one line, from its keys alone, as the service recognises it. */
function recogniseFormat(value) {
    const has = (key) => Object.hasOwn(value, key);
    if (has('preferred_output') || has('non_preferred_output'))
        return 'preference';
    if (has('messages')) {
        if ((0,_foreign_chats_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeignChat */ .g)(value))
            return 'unknown';
        return isReinforcement(value) ? 'reinforcement' : 'chat';
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value.input) && Object.hasOwn(value.input, 'messages'))
        return ONE_ANSWER_KEYS.some(has) ? 'unknown' : 'preference';
    if (has('completion'))
        return typeof value.label === 'boolean' ? 'unknown' : 'completions';
    if (has('prompt') && Object.keys(value).length === 1)
        return 'completions';
    return 'unknown';
}
/** Where tracers and evaluations keep the one answer to an input. */
const ONE_ANSWER_KEYS = ['output', 'outputs', 'expectedOutput', 'expected_output', 'expected', 'reference', 'ideal'];
/** Messages that end with the user, beside reference fields for a grader. */
function isReinforcement(value) {
    const messages = value.messages;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(messages))
        return false;
    const last = messages.at(-1);
    const endsWithUser = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(last) && (last.role === 'user' || last.role === 'developer');
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


/***/ }),

/***/ 47252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SecretPlaces)
/* harmony export */ });
/* harmony import */ var _domain_chat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49955);
/* harmony import */ var _find_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);


/** Instructions that are remembered: they repeat, and are read once. */
const MOST_REMEMBERED = 1_000;
/** Notes, line by line, the kinds of secrets and personal details; never a value. */
class SecretPlaces {
    #places = new Map();
    #instructions = new Map();
    get byKind() {
        return this.#places;
    }
    add(messages, line) {
        let found;
        for (const message of messages) {
            for (const kind of this.#findKinds(message)) {
                found ??= new Map();
                if (!found.has(kind))
                    found.set(kind, message.role);
            }
        }
        for (const [kind, role] of found ?? [])
            this.#note(kind, { line, role, lines: 1 });
    }
    /** Adds the places of lines that lie this many lines further on. */
    append(places, linesBefore) {
        for (const [kind, place] of places)
            this.#note(kind, { ...place, line: place.line + linesBefore });
    }
    #findKinds(message) {
        const text = (0,_domain_chat_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .L)(message);
        if (message.role !== 'system')
            return (0,_find_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .d)(text);
        const known = this.#instructions.get(text);
        if (known !== undefined)
            return known;
        const kinds = (0,_find_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .d)(text);
        if (this.#instructions.size < MOST_REMEMBERED)
            this.#instructions.set(text, kinds);
        return kinds;
    }
    #note(kind, place) {
        const known = this.#places.get(kind);
        this.#places.set(kind, known === undefined ? place : { ...known, lines: known.lines + place.lines });
    }
}


/***/ }),

/***/ 91304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Hg: () => (/* binding */ areNearSizes),
/* harmony export */   LF: () => (/* binding */ largestNear),
/* harmony export */   W5: () => (/* binding */ largestSize),
/* harmony export */   bP: () => (/* binding */ smallestSize),
/* harmony export */   eG: () => (/* binding */ largestDifference),
/* harmony export */   h4: () => (/* binding */ mayMeet)
/* harmony export */ });
/** Grams that two sets of these sizes may differ in: J \u2265 4/5 is |x \u2229 y| \u2265 4/9 (a + b). */
function largestDifference(size, other) {
    return Math.floor((size + other) / 9);
}
/** Bands of sizes: 1, 2, 3, 4, 5 to 6, 7 to 8, 9 to 11, 12 to 14 \u2026 Each starts at least 5/4 as high as the one before. */
const BAND_STARTS = (() => {
    const found = [1];
    for (let start = 2; start < 2 ** 31; start = Math.ceil((start * 5) / 4))
        found.push(start);
    return found;
})();
function bandOf(size) {
    let low = 0;
    let high = BAND_STARTS.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((BAND_STARTS[middle] ?? 0) <= size)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function largestSize(band) {
    return (BAND_STARTS[band + 1] ?? 2 ** 31) - 1;
}
/** Whether a text of this size can be near one of the band. */
function mayMeet(size, band) {
    return largestSize(band) * 5 >= size * 4 && (BAND_STARTS[band] ?? 0) * 4 <= size * 5;
}
/** The largest set that can be near one of this size. */
function largestNear(size) {
    return Math.floor((size * 5) / 4);
}
function areNearSizes(size, other) {
    return other * 5 >= size * 4 && size * 5 >= other * 4;
}
function smallestSize(band) {
    return BAND_STARTS[band] ?? 2 ** 31;
}


/***/ }),

/***/ 51893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PartSigner),
/* harmony export */   t: () => (/* binding */ countParts)
/* harmony export */ });
/* harmony import */ var _gram_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32714);
/* harmony import */ var _set_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91304);


/** Divides the grams of a text among the parts of a band and hashes each part. */
class PartSigner {
    /** Hashes of the parts, of 32 bits. */
    hashes = new Int32Array(256);
    #size = 0;
    /** Of each gram, what says its part and what is summed there; the same for every band. */
    #spreads = new Float64Array(256);
    #mixes = new Int32Array(256);
    /** Takes the text of which parts are hashed from here on. */
    take({ keys, size }) {
        if (this.#mixes.length < size) {
            this.#spreads = new Float64Array(size * 2);
            this.#mixes = new Int32Array(size * 2);
        }
        this.#size = size;
        for (let at = 0; at < size; at += 1) {
            const key = keys[at] ?? 0;
            this.#spreads[at] = (0,_gram_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadKey */ .FW)(key);
            this.#mixes[at] = (0,_gram_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .mixKey */ .sr)(key);
        }
    }
    /** Returns the number of parts. */
    sign(band) {
        const parts = countParts(band);
        if (this.hashes.length < parts)
            this.hashes = new Int32Array(parts * 2);
        const sums = this.hashes.fill(0, 0, parts);
        const spreads = this.#spreads;
        const mixes = this.#mixes;
        const share = parts / 2 ** 32;
        for (let at = 0; at < this.#size; at += 1) {
            const part = Math.floor((spreads[at] ?? 0) * share);
            sums[part] = ((sums[part] ?? 0) + (mixes[at] ?? 0)) | 0;
        }
        const salt = Math.imul(band + 1, 0x27d4eb2f);
        for (let part = 0; part < parts; part += 1)
            sums[part] = (0,_gram_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .mixKey */ .sr)((sums[part] ?? 0) ^ (salt + Math.imul(part, 0x9e3779b1)));
        return parts;
    }
}
/** Into how many parts grams are divided: a fifth more than is needed, so that the longest lists need not be looked at. */
function countParts(band) {
    const most = (0,_set_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .largestDifference */ .eG)((0,_set_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .largestSize */ .W5)(band), (0,_set_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .largestSize */ .W5)(band + 1));
    return most + 1 + Math.ceil(most / 5);
}


/***/ }),

/***/ 20617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
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


/***/ }),

/***/ 91113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ TextTable)
/* harmony export */ });
/* harmony import */ var _growing_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);

const FIRST_PAGE_BYTES = 16 * 1024;
const LARGEST_PAGE_BYTES = 4 * 1024 * 1024;
/**
 * Different texts, numbered 0, 1, 2 \u2026 in the order in which they came, in plain memory outside the engine's heap: one byte a
 * character, two where a text goes beyond Latin-1. Exact: texts have the same number only when they are equal.
 */
class TextTable {
    /** A table that another thread made. */
    static from({ hashes, pages, starts, ends, memory }) {
        const table = new TextTable();
        table.#hashes.append(hashes);
        table.#pages.append(pages);
        table.#starts.append(starts);
        table.#ends.append(ends);
        for (const page of memory)
            table.#memory.push(Buffer.from(page));
        table.#free = table.#memory.at(-1)?.length ?? 0;
        for (let id = 0; id < table.size; id += 1)
            table.bytes += (ends[id] ?? 0) - (starts[id] ?? 0);
        table.#slots = new Int32Array(0);
        return table;
    }
    #hashes = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .GrowingNumbers */ .k((size) => new Int32Array(size));
    /** Two numbers a text: the page, negative less one for wide text, and the offset there; the end is in #ends. */
    #pages = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .GrowingNumbers */ .k((size) => new Int32Array(size));
    #starts = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .GrowingNumbers */ .k((size) => new Uint32Array(size));
    #ends = new _growing_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .GrowingNumbers */ .k((size) => new Uint32Array(size));
    #memory = [];
    #free = 0;
    #slots = new Int32Array(1024);
    /** Bytes of all texts. */
    bytes = 0;
    get size() {
        return this.#hashes.length;
    }
    /** The number of a text, a new one when it was not there. */
    add(text) {
        const hash = hashText(text);
        const slot = this.#findSlot(hash, (id) => this.at(id) === text);
        const known = this.#slots[slot] ?? 0;
        if (known !== 0)
            return known - 1;
        const isWide = BEYOND_LATIN_1.test(text);
        const memory = this.#reserve(isWide ? text.length * 2 : text.length, isWide);
        memory.write(text, this.#starts.at(this.size), isWide ? 'utf16le' : 'latin1');
        return this.#enter(slot, hash);
    }
    /** As `add`, with a text of another table; no string is made of it. */
    addFrom(other, id) {
        const hash = other.#hashes.at(id);
        const source = other.#memoryOf(id);
        const start = other.#starts.at(id);
        const end = other.#ends.at(id);
        const isWide = other.#pages.at(id) < 0;
        const slot = this.#findSlot(hash, (known) => this.#pages.at(known) < 0 === isWide &&
            this.#memoryOf(known).compare(source, start, end, this.#starts.at(known), this.#ends.at(known)) === 0);
        const known = this.#slots[slot] ?? 0;
        if (known !== 0)
            return known - 1;
        const memory = this.#reserve(end - start, isWide);
        source.copy(memory, this.#starts.at(this.size), start, end);
        return this.#enter(slot, hash);
    }
    /** The number of a text, or nothing when it is not there. */
    find(text) {
        const known = this.#slots[this.#findSlot(hashText(text), (id) => this.at(id) === text)] ?? 0;
        return known === 0 ? undefined : known - 1;
    }
    at(id) {
        const memory = this.#memoryOf(id);
        return memory.toString(this.#pages.at(id) < 0 ? 'utf16le' : 'latin1', this.#starts.at(id), this.#ends.at(id));
    }
    /** Whether a text starts with U+0000. */
    isMarked(id) {
        const start = this.#starts.at(id);
        if (this.#ends.at(id) === start)
            return false;
        const memory = this.#memoryOf(id);
        return memory[start] === 0 && (this.#pages.at(id) >= 0 || memory[start + 1] === 0);
    }
    /** UTF-16 units of a text. */
    lengthOf(id) {
        const bytes = this.#ends.at(id) - this.#starts.at(id);
        return this.#pages.at(id) < 0 ? bytes / 2 : bytes;
    }
    /** Writes the code points of a text, of which there are at most `lengthOf`, and returns how many there are. */
    readPoints(id, points) {
        const page = this.#pages.at(id);
        const start = this.#starts.at(id);
        const end = this.#ends.at(id);
        const memory = this.#memoryOf(id);
        let length = 0;
        if (page >= 0) {
            for (let at = start; at < end; at += 1)
                points[length++] = memory[at] ?? 0;
            return length;
        }
        for (let at = start; at < end; at += 2) {
            let point = (memory[at] ?? 0) | ((memory[at + 1] ?? 0) << 8);
            if (point >= 0xd800 && point <= 0xdbff && at + 2 < end) {
                const low = (memory[at + 2] ?? 0) | ((memory[at + 3] ?? 0) << 8);
                if (low >= 0xdc00 && low <= 0xdfff) {
                    point = 0x10000 + (point - 0xd800) * 0x400 + low - 0xdc00;
                    at += 2;
                }
            }
            points[length++] = point;
        }
        return length;
    }
    /** What `from` takes in another thread; the texts themselves are shared and not copied. */
    get parts() {
        return {
            hashes: this.#hashes.values,
            pages: this.#pages.values,
            starts: this.#starts.values,
            ends: this.#ends.values,
            memory: this.#memory.map((page) => page.buffer),
        };
    }
    *[Symbol.iterator]() {
        for (let id = 0; id < this.size; id += 1)
            yield this.at(id);
    }
    #memoryOf(id) {
        const page = this.#pages.at(id);
        return this.#memory[page < 0 ? -page - 1 : page] ?? NO_MEMORY;
    }
    #findSlot(hash, isEqual) {
        if (this.#slots.length === 0)
            this.#fillSlots(2 ** Math.ceil(Math.log2(Math.max(1024, this.size * 4))));
        const mask = this.#slots.length - 1;
        let slot = spread(hash) & mask;
        while (true) {
            const known = this.#slots[slot] ?? 0;
            if (known === 0)
                return slot;
            if (this.#hashes.at(known - 1) === hash && isEqual(known - 1))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
    /** Makes room for the next text and notes where it is. */
    #reserve(size, isWide) {
        const last = this.#memory.at(-1)?.length ?? 0;
        if (last === 0 || this.#free + size > last) {
            const page = Math.min(Math.max(FIRST_PAGE_BYTES, last * 2), LARGEST_PAGE_BYTES);
            this.#memory.push(Buffer.from(new SharedArrayBuffer(Math.max(page, size))));
            this.#free = 0;
        }
        const page = this.#memory.length - 1;
        this.#pages.push(isWide ? -page - 1 : page);
        this.#starts.push(this.#free);
        this.#free += size;
        this.#ends.push(this.#free);
        this.bytes += size;
        return this.#memory[page] ?? NO_MEMORY;
    }
    #enter(slot, hash) {
        const id = this.size;
        this.#slots[slot] = id + 1;
        this.#hashes.push(hash);
        if (this.size * 2 > this.#slots.length)
            this.#fillSlots(this.#slots.length * 4);
        return id;
    }
    #fillSlots(size) {
        this.#slots = new Int32Array(size);
        const mask = size - 1;
        for (let id = 0; id < this.size; id += 1) {
            let slot = spread(this.#hashes.at(id)) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = id + 1;
        }
    }
}
const NO_MEMORY = Buffer.from(new SharedArrayBuffer(0));
const BEYOND_LATIN_1 = /[\u0100-\uffff]/;
/** 32 bits of FNV-1a over UTF-16 units (Fowler, Noll, Vo). Equal hashes are compared as texts. */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash | 0;
}
/** The finisher of MurmurHash3 (Appleby): the low bits of FNV alone fill a table unevenly. */
function spread(hash) {
    let mixed = hash ^ (hash >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ })

};
