export const id = 140;
export const ids = [140];
export const modules = {

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

/***/ 73140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startLocalEngine: () => (/* binding */ startLocalEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
;// CONCATENATED MODULE: ./build/local/models/json-value.js
/** Parses JSON text; undefined when it is none. A code fence around it is taken off. */
function parseJson(text) {
    const body = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/u.exec(text)?.[1] ?? text;
    try {
        const value = JSON.parse(body);
        return value;
    }
    catch {
        return undefined;
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The leaves of a document in its own order. Empty objects and arrays have none. */
function leavesOf(value, keys = []) {
    if (value === null || typeof value !== 'object')
        return [{ path: pathOf(keys), keys, value }];
    return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...keys, Array.isArray(value) ? Number(key) : key]));
}
function pathOf(keys) {
    return JSON.stringify(keys.map((key) => (typeof key === 'number' ? arrayMark : key)));
}
const arrayMark = '*';

;// CONCATENATED MODULE: ./build/local/models/span-reading.js
/** The value of a text by a reading. */
function readSpan(name, raw) {
    return readings[name](raw);
}
/** All readings by which this text has this value. */
function readingsThatGive(value, raw) {
    return readingNames.filter((name) => readings[name](raw) === value);
}
/** The numbers and dates that a text can be read as. */
function figuresOf(raw) {
    return figureNames.flatMap((name) => readings[name](raw) ?? []);
}
const figureNames = ['number', 'decimals', 'number-text', 'iso-day-first', 'iso-month-first'];
const readings = {
    text: (raw) => collapse(raw),
    'comma-spaced': (raw) => collapse(raw).replace(/\s*,\s*(?=\S)/gu, ', '),
    'lines-by-comma': (raw) => collapse(raw.replace(/,?\s*\n\s*/gu, ', ')).replace(/\s*,\s*(?=\S)/gu, ', '),
    number: (raw) => readNumber(raw),
    lower: (raw) => collapse(raw).toLowerCase(),
    upper: (raw) => collapse(raw).toUpperCase(),
    title: (raw) => collapse(raw)
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase()),
    squeezed: (raw) => raw.replace(/\s+/gu, ''),
    decimals: (raw) => readNumber(raw)?.toFixed(2) ?? null,
    'iso-day-first': (raw) => isoDate(raw, 'day'),
    'iso-month-first': (raw) => isoDate(raw, 'month'),
    'number-text': (raw) => readNumber(raw)?.toString() ?? null,
};
const readingNames = Object.keys(readings).filter((name) => name in readings);
function collapse(raw) {
    return raw.replace(/\s+/gu, ' ').trim();
}
/** "1,049.00", "4,50", "1.234,5", "- 3" and "seven" as numbers. */
function readNumber(raw) {
    const text = raw.trim().toLowerCase();
    const word = numberWords.indexOf(text);
    if (word >= 0)
        return word;
    const match = /^(-?)\s*(\d+(?:[.,]\d+)*)$/u.exec(text);
    if (match?.[2] === undefined)
        return null;
    const digits = match[2];
    const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    const behind = digits.length - last - 1;
    const marks = digits.match(/[.,]/gu) ?? [];
    const isMixed = new Set(marks).size > 1;
    const isGrouping = last >= 0 && !isMixed && behind === 3 && (marks.length > 1 || digits[last] === ',');
    const hasDecimals = last >= 0 && !isGrouping && (isMixed || marks.length === 1);
    const whole = (hasDecimals ? digits.slice(0, last) : digits).replace(/[.,]/gu, '');
    const number = Number(hasDecimals ? `${whole}.${digits.slice(last + 1)}` : whole);
    return match[1] === '-' ? -number : number;
}
const numberWords = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
];
/** A date in figures or with a month's name as YYYY-MM-DD; two-digit years are 20xx. */
function isoDate(raw, first) {
    const text = raw.toLowerCase();
    if (!/^(?:\d|\p{L}{3})[\s\S]*\d$/u.test(text))
        return null;
    const numbers = (text.match(/\d+/gu) ?? []).map(Number);
    const word = /^(?:\d+(?:st|nd|rd|th|er|\u00ba)?[\s.-]*(?:of |de )?)?(\p{L}{3,})/u.exec(text)?.[1];
    const month = word === undefined ? 0 : monthOf(word);
    if (month > 0) {
        const [one, two] = numbers;
        if (one === undefined || two === undefined || numbers.length > 2)
            return null;
        return one > 31 ? iso(one, month, two) : iso(two, month, one);
    }
    const [one, two, three] = numbers;
    if (one === undefined || two === undefined || three === undefined || numbers.length > 3)
        return null;
    if (!/^\d+\s*[./-]\s*\d+\s*[./-]\s*\d+$/u.test(text))
        return null;
    if (one > 31)
        return iso(one, two, three);
    return first === 'day' ? iso(three, two, one) : iso(three, one, two);
}
/** The month that a word begins, 1..12, or 0: names in the languages that receipts here come in, from the runtime's own data. */
function monthOf(word) {
    return monthNames.find(({ name }) => name.startsWith(word) || word.startsWith(name))?.month ?? 0;
}
const monthNames = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'].flatMap((language) => Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    name: new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
        .format(Date.UTC(2026, index, 15))
        .toLowerCase(),
})));
function iso(year, month, day) {
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return null;
    const full = year < 100 ? 2000 + year : year;
    return `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/local/models/text-features.js
/**
 * What a linear model sees of a conversation: words, stems and word pairs of the last user message, its character 3- to 5-grams
 * within words, and the words of earlier turns, marked as such. System messages are left out: they are the same on every
 * line of a usual dataset, and the prompt of the evaluation may be another one.
 */
function conversationFeatures(conversation) {
    const counts = new Map();
    const last = conversation.turns.findLastIndex((turn) => turn.role === 'user');
    for (const [index, turn] of conversation.turns.entries()) {
        if (turn.role === 'system' || turn.role === 'developer')
            continue;
        if (index === last)
            countText(turn.text, counts);
        else
            for (const word of words(turn.text))
                add(counts, `p ${word}`);
    }
    return counts;
}
/** Features of whole words carry a letter and a space in front; n-grams have their spaces at the ends alone. */
function isWordFeature(feature) {
    return feature[1] === ' ' && feature[0] !== ' ';
}
/** Lower-case words and numbers of a text, without marks. */
function words(text) {
    return normalise(text).match(/[\p{L}\p{N}]+|[!?\u00a3$\u20ac]/gu) ?? [];
}
/** Takes common English endings off, so that "charged", "charges" and "charge" meet. */
function stem(word) {
    if (word.length < 4)
        return word;
    const base = word
        .replace(/(?:ies|ied)$/u, 'y')
        .replace(/(?:sses|shes|ches|xes)$/u, (ending) => ending.slice(0, -2))
        .replace(/([^s])s$/u, '$1')
        .replace(/(.{3,})(?:ing|ed|ation|ions?|ment|ly|er)$/u, '$1')
        .replace(/(.{3,})e$/u, '$1');
    return base.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}
function normalise(text) {
    return text
        .slice(0, longestText)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/['\u2019]/gu, '')
        .replace(/\d{5,}/gu, (digits) => `${'#'.repeat(Math.min(digits.length, 12))} ${digits.slice(0, 2)}`);
}
/** Longer messages are read up to here, so that one hostile line cannot stall the server. */
const longestText = 20_000;
function countText(text, counts) {
    const all = words(text);
    let previous = '^';
    for (const word of all) {
        add(counts, `w ${word}`);
        add(counts, `m ${stem(word)}`);
        add(counts, `b ${previous} ${word}`);
        countGrams(` ${word} `, counts);
        previous = word;
    }
    add(counts, `b ${previous} $`);
}
function countGrams(padded, counts) {
    for (let size = 3; size <= 5; size += 1) {
        for (let start = 0; start + size <= padded.length; start += 1)
            add(counts, padded.slice(start, start + size));
    }
}
function add(counts, feature) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

// EXTERNAL MODULE: ./node_modules/minisearch/dist/es/index.js
var es = __webpack_require__(72150);
;// CONCATENATED MODULE: ./build/local/models/text-index.js


/** Finds the most similar of a set of texts by BM25 over lightly stemmed words. Texts are known by their position. */
class TextIndex {
    #index = new es/* default */.A({
        fields: ['text'],
        tokenize: (text) => words(text),
        processTerm: (term) => stem(term),
        searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
    });
    add(id, text) {
        this.#index.add({ id, text: text.slice(0, text_index_longestText) });
    }
    /** The best matches first. */
    search(text, most) {
        const query = text.slice(0, longestQuery);
        return this.#index
            .search(query)
            .slice(0, most)
            .map(({ id, score }) => ({ id: Number(id), score }));
    }
}
/** Long messages are compared by their beginning. */
const text_index_longestText = 4000;
const longestQuery = 1000;

;// CONCATENATED MODULE: ./build/local/models/call-tool.js




/**
 * Calls the tool whose name and description are most similar to the message, with arguments by simple rules: choices that the
 * message names, numbers and quoted or capitalised words in their order, nearest to the parameter's name. Null without tools.
 */
function callTool(message, tools) {
    const index = new TextIndex();
    for (const [id, tool] of tools.entries())
        index.add(id, toolText(tool));
    const tool = tools[index.search(message, 1)[0]?.id ?? 0];
    if (tool === undefined)
        return null;
    return { name: tool.name, arguments: JSON.stringify(fillArguments(message, tool)) };
}
function toolText({ name, description, parameters }) {
    return [spoken(name), description, ...Object.keys(propertiesOf(parameters)).map(spoken)].join(' ');
}
function spoken(name) {
    return name.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[_\-./]+/gu, ' ');
}
function propertiesOf(parameters) {
    const schema = JSON.parse(JSON.stringify(parameters ?? null));
    const properties = isJsonObject(schema) ? schema.properties : undefined;
    return isJsonObject(properties) ? properties : {};
}
function fillArguments(message, tool) {
    const schema = JSON.parse(JSON.stringify(tool.parameters ?? null));
    const required = isJsonObject(schema) && Array.isArray(schema.required) ? schema.required : [];
    const material = new MessageMaterial(message);
    const filled = {};
    for (const [name, property] of Object.entries(propertiesOf(tool.parameters))) {
        if (!isJsonObject(property))
            continue;
        const isRequired = required.includes(name);
        const value = material.argument(name, property, isRequired);
        if (value !== undefined)
            filled[name] = value;
    }
    return filled;
}
/** The parts of a message that can become arguments; each is used once. */
class MessageMaterial {
    #message;
    #numbers;
    #texts;
    constructor(message) {
        this.#message = message;
        this.#numbers = [...message.matchAll(/-?\d+(?:[.,]\d+)*/gu)].flatMap((match) => {
            const value = readNumber(match[0]);
            return value === null ? [] : [{ value, at: match.index }];
        });
        const quoted = [...message.matchAll(/["\u201c'\u2018]([^"\u201c\u201d'\u2019]{1,80})["\u201d'\u2019](?!\p{L})/gu)];
        const names = [...message.matchAll(/(?<=\S\s)\p{Lu}[\p{L}\p{N}.&-]*(?:,? \p{Lu}[\p{L}\p{N}.&-]*)*/gu)];
        this.#texts = (quoted.length > 0 ? quoted : names).map((match) => ({
            value: (match[1] ?? match[0]).replace(/[.,]$/u, ''),
            at: match.index,
        }));
    }
    /** Undefined where the message says nothing for an optional parameter. */
    argument(name, property, isRequired) {
        const choices = property.enum;
        if (Array.isArray(choices))
            return this.#choice(choices, isRequired);
        const type = typeof property.type === 'string' ? property.type : 'string';
        const isNamed = words(spoken(name)).some((word) => words(this.#message).includes(word));
        if (!isRequired && !isNamed)
            return undefined;
        switch (type) {
            case 'integer':
            case 'number':
            case 'float':
                return take(this.#numbers, this.#placeOf(name));
            case 'boolean':
                return isNamed ? true : undefined;
            case 'array': {
                const items = isJsonObject(property.items) ? property.items.type : undefined;
                const isNumeric = items === 'integer' || items === 'number' || items === 'float';
                return (isNumeric ? this.#numbers.splice(0) : this.#texts.splice(0)).map(({ value }) => value);
            }
            case 'object':
            case 'dict':
                return isRequired ? {} : undefined;
            default:
                return take(this.#texts, this.#placeOf(name)) ?? (isRequired ? '' : undefined);
        }
    }
    #choice(choices, isRequired) {
        const said = new Set(words(this.#message));
        const named = choices.find((choice) => words(String(choice)).every((word) => said.has(word)));
        return named ?? (isRequired ? choices[0] : undefined);
    }
    #placeOf(name) {
        const text = this.#message.toLowerCase();
        return Math.max(-1, ...words(spoken(name)).map((word) => text.indexOf(word)));
    }
}
/** Takes the part nearest to a place; the first one when the place is unknown. */
function take(parts, place) {
    let best = 0;
    for (const [index, part] of parts.entries()) {
        if (place >= 0 && Math.abs(part.at - place) < Math.abs((parts[best]?.at ?? 0) - place))
            best = index;
    }
    return parts.splice(best, 1)[0]?.value;
}

;// CONCATENATED MODULE: ./build/local/models/conversation.js
/** The last message of the user: what a reply is about. */
function lastUserText(conversation) {
    return conversation.turns.findLast((turn) => turn.role === 'user')?.text ?? '';
}
/** System and developer messages, joined. */
function instructions(conversation) {
    return conversation.turns
        .filter((turn) => turn.role === 'system' || turn.role === 'developer')
        .map((turn) => turn.text)
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/local/models/answer-shape.js

/** Merges answers into one shape. `share` is how many of the answers that could have a container have it. */
function learnShape(answers, keys = []) {
    const objects = answers.filter(isJsonObject);
    const arrays = answers.filter((answer) => Array.isArray(answer));
    if (answers.length === 0)
        return null;
    const path = pathOf(keys);
    if (objects.length * 2 > answers.length) {
        const fields = new Map();
        for (const key of mergeKeys(objects.map((object) => Object.keys(object)))) {
            const children = objects.flatMap((object) => (object[key] === undefined ? [] : [object[key]]));
            const shape = learnShape(children, [...keys, key]);
            if (shape !== null)
                fields.set(key, shape.kind === 'leaf' ? shape : { ...shape, share: children.length / objects.length });
        }
        return { kind: 'object', path, fields, share: 1 };
    }
    if (arrays.length * 2 > answers.length) {
        return { kind: 'array', path, item: learnShape(arrays.flat(), [...keys, 0]), share: 1 };
    }
    return { kind: 'leaf', path };
}
/** Builds an answer; undefined where there is nothing to put. */
function fillShape(shape, { values, items }) {
    switch (shape.kind) {
        case 'leaf':
            return values.get(shape.path);
        case 'array': {
            const { item } = shape;
            const found = items.get(shape.path) ?? [];
            if (item === null || (found.length === 0 && shape.share < 0.5))
                return shape.share < 0.5 ? undefined : [];
            return found.flatMap((own) => fillShape(item, { values: own, items: new Map() }) ?? []);
        }
        case 'object': {
            const entries = [...shape.fields].flatMap(([key, child]) => {
                const value = fillShape(child, { values, items });
                return value === undefined ? [] : [[key, value]];
            });
            return entries.length === 0 && shape.share < 0.5 ? undefined : Object.fromEntries(entries);
        }
        default:
            return shape;
    }
}
/** All keys in an order that keeps that of each list as far as it goes: a new key comes behind the one before it. */
function mergeKeys(lists) {
    const merged = [];
    for (const list of lists) {
        let behind = -1;
        for (const key of list) {
            const at = merged.indexOf(key);
            if (at >= 0)
                behind = at;
            else {
                behind += 1;
                merged.splice(behind, 0, key);
            }
        }
    }
    return merged;
}
function styleOf(texts) {
    const indented = texts.filter((text) => text.includes('\n')).length;
    const spaced = texts.filter((text) => /[:,] ["[{\d]/u.test(text)).length;
    if (indented * 2 > texts.length)
        return 'indented';
    return spaced * 2 > texts.length ? 'spaced' : 'compact';
}
function writeJson(value, style) {
    if (style === 'indented')
        return JSON.stringify(value, null, 2);
    if (style === 'compact' || value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isJsonObject(value)) {
        const fields = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${writeJson(child, style)}`);
        return `{${fields.join(', ')}}`;
    }
    return `[${value.map((child) => writeJson(child, style)).join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/local/models/softmax-model.js
/**
 * Multinomial logistic regression over sparse vectors, trained one example at a time by AdaGrad (Duchi, Hazan and Singer,
 * JMLR 2011) with one accumulated squared gradient for each feature.
 */
class SoftmaxModel {
    classes;
    #weights;
    #squares;
    #bias;
    #probabilities;
    constructor(features, classes) {
        this.classes = classes;
        this.#weights = new Float32Array(features * classes);
        this.#squares = new Float32Array(features);
        this.#bias = new Float32Array(classes);
        this.#probabilities = new Float64Array(classes);
    }
    /** Probabilities of the classes; the array is reused by the next call. */
    predict({ ids, weights }) {
        const classes = this.classes;
        const table = this.#weights;
        const scores = this.#probabilities;
        scores.set(this.#bias);
        for (let position = 0; position < ids.length; position += 1) {
            const row = (ids[position] ?? 0) * classes;
            const weight = weights[position] ?? 0;
            for (let label = 0; label < classes; label += 1)
                scores[label] = (scores[label] ?? 0) + (table[row + label] ?? 0) * weight;
        }
        softmax(scores);
        return scores;
    }
    /** Predicts, then moves towards the target. Returns the probabilities from before the move. */
    learn(vector, target, rate) {
        const probabilities = this.predict(vector);
        const best = indexOfMost(probabilities);
        const loss = -Math.log(Math.max(probabilities[target] ?? 0, 1e-12));
        const gradient = probabilities;
        gradient[target] = (gradient[target] ?? 0) - 1;
        let squared = 0;
        for (const part of gradient)
            squared += part * part;
        if (squared > 1e-8)
            this.#move(vector, gradient, squared, rate);
        return { loss, best };
    }
    /** The model for answering: what it would need to go on learning is left behind. */
    copy() {
        const copy = new SoftmaxModel(this.#squares.length, this.classes);
        copy.#weights.set(this.#weights);
        copy.#bias.set(this.#bias);
        return copy;
    }
    #move({ ids, weights }, gradient, squared, rate) {
        const classes = this.classes;
        const table = this.#weights;
        for (let position = 0; position < ids.length; position += 1) {
            const id = ids[position] ?? 0;
            const weight = weights[position] ?? 0;
            const squares = (this.#squares[id] ?? 0) + weight * weight * squared;
            this.#squares[id] = squares;
            const step = (rate * weight) / Math.sqrt(squares + 1e-8);
            const row = id * classes;
            for (let label = 0; label < classes; label += 1) {
                const part = gradient[label] ?? 0;
                if (part > 1e-4 || part < -1e-4)
                    table[row + label] = (table[row + label] ?? 0) - step * part;
            }
        }
        for (let label = 0; label < classes; label += 1) {
            this.#bias[label] = (this.#bias[label] ?? 0) - 0.02 * rate * (gradient[label] ?? 0);
        }
    }
}
function indexOfMost(values) {
    let best = 0;
    for (let index = 1; index < values.length; index += 1) {
        if ((values[index] ?? 0) > (values[best] ?? 0))
            best = index;
    }
    return best;
}
function softmax(scores) {
    let most = Number.NEGATIVE_INFINITY;
    for (const score of scores)
        if (score > most)
            most = score;
    let sum = 0;
    for (let index = 0; index < scores.length; index += 1) {
        const power = Math.exp((scores[index] ?? 0) - most);
        scores[index] = power;
        sum += power;
    }
    for (let index = 0; index < scores.length; index += 1)
        scores[index] = (scores[index] ?? 0) / sum;
}

;// CONCATENATED MODULE: ./build/local/models/vocabulary.js

/** The features that occurred in training, each with its inverse document frequency. */
class Vocabulary {
    #ids = new Map();
    #rarity;
    /** Keeps the features that occur in a few documents at least, more of them for many documents or many classes. */
    constructor(documentCounts, documents, classes) {
        const fewest = fewestOccurrences(documentCounts, classes, documents > manyDocuments ? 2 : 1);
        const rarity = [];
        for (const [feature, count] of documentCounts) {
            if (count < fewest)
                continue;
            this.#ids.set(feature, rarity.length);
            rarity.push(Math.log((1 + documents) / (1 + count)) + 1);
        }
        this.#rarity = Float32Array.from(rarity);
    }
    get size() {
        return this.#rarity.length;
    }
    /**
     * TF-IDF with dampened counts, words and n-grams normalised apart, so that the many n-grams of a long word do not drown the
     * words. Features that training did not have are left out.
     */
    vector(counts) {
        const ids = [];
        const weights = [];
        const isWord = [];
        let wordSquares = 0;
        let gramSquares = 0;
        for (const [feature, count] of counts) {
            const id = this.#ids.get(feature);
            if (id === undefined)
                continue;
            const weight = (1 + Math.log(count)) * (this.#rarity[id] ?? 0);
            const whole = isWordFeature(feature);
            ids.push(id);
            weights.push(weight);
            isWord.push(whole);
            if (whole)
                wordSquares += weight * weight;
            else
                gramSquares += weight * weight;
        }
        const wordScale = wordSquares === 0 ? 0 : wordShare / Math.sqrt(wordSquares);
        const gramScale = gramSquares === 0 ? 0 : gramShare / Math.sqrt(gramSquares);
        return {
            ids: Int32Array.from(ids),
            weights: Float32Array.from(weights, (weight, position) => weight * (isWord[position] ? wordScale : gramScale)),
        };
    }
}
const wordShare = 0.8;
const gramShare = 0.6;
/** From here on a feature has to occur twice: it keeps the table small and costs no accuracy. */
const manyDocuments = 2000;
/** How often a feature must occur, from `start` on, for a table of features and classes to stay within about 200 MB. */
function fewestOccurrences(counts, classes, start) {
    for (let fewest = start;; fewest += 1) {
        let kept = 0;
        for (const count of counts.values())
            if (count >= fewest)
                kept += 1;
        if (kept * classes <= mostWeights || kept === 0)
            return fewest;
    }
}
const mostWeights = 50_000_000;

;// CONCATENATED MODULE: ./build/local/models/category-chooser.js



/** Chooses the values of paths that have few different ones, each by a linear model over the whole conversation. */
class CategoryChooser {
    #vocabulary;
    #categories;
    #vectors;
    constructor(vocabulary, categories, vectors) {
        this.#vocabulary = vocabulary;
        this.#categories = categories;
        this.#vectors = vectors;
    }
    /** Prepares one chooser for each path from the answers' values; nothing is learned yet. */
    static async study(conversations, answers, paths, breath) {
        const counts = new Map();
        for (const conversation of paths.length === 0 ? [] : conversations) {
            for (const feature of conversationFeatures(conversation).keys())
                counts.set(feature, (counts.get(feature) ?? 0) + 1);
            if (breath.isDue())
                await breath.rest();
        }
        const vocabulary = new Vocabulary(counts, conversations.length, mostChoices(answers, paths));
        const vectors = [];
        for (const conversation of paths.length === 0 ? [] : conversations) {
            vectors.push(vocabulary.vector(conversationFeatures(conversation)));
            if (breath.isDue())
                await breath.rest();
        }
        const categories = [];
        for (const path of paths)
            categories.push(await studyCategory(path, answers, vocabulary.size, breath));
        return new CategoryChooser(vocabulary, categories, vectors);
    }
    learn(index, rate) {
        const vector = this.#vectors[index];
        if (vector === undefined)
            return [];
        return this.#categories.map(({ model, targets }) => {
            const target = targets[index] ?? 0;
            const { loss, best } = model.learn(vector, target, chooserRate * rate);
            return { loss, accuracy: best === target ? 1 : 0 };
        });
    }
    /** The chosen values; a path that is left out has none. */
    choose(conversation) {
        const chosen = new Map();
        if (this.#categories.length === 0)
            return chosen;
        const vector = this.#vocabulary.vector(conversationFeatures(conversation));
        for (const { path, choices, model } of this.#categories) {
            const value = choices[indexOfMost(model.predict(vector))];
            if (value !== undefined)
                chosen.set(path, value);
        }
        return chosen;
    }
    /** Whether a path stood beside these values in some lesson: the slots of one intent are not those of another. */
    isSeenWith(path, chosen) {
        return this.#categories.every((category) => {
            if (category.path === path)
                return true;
            const beside = category.companions.get(JSON.stringify(chosen.get(category.path) ?? null));
            return beside === undefined || beside.has(path);
        });
    }
    copy() {
        const categories = this.#categories.map((category) => ({ ...category, model: category.model.copy() }));
        return new CategoryChooser(this.#vocabulary, categories, []);
    }
}
const chooserRate = 2;
/** The sum of the different values of these paths, which is at least the size of the largest choice. */
function mostChoices(answers, paths) {
    const wanted = new Set(paths);
    const different = new Set();
    for (const { leaf } of answers.flat())
        if (wanted.has(leaf.path))
            different.add(`${leaf.path} ${JSON.stringify(leaf.value)}`);
    return different.size + paths.length;
}
async function studyCategory(path, answers, features, breath) {
    const choices = [];
    const companions = new Map();
    const targets = [];
    for (const leaves of answers) {
        const value = leaves.find(({ leaf }) => leaf.path === path)?.leaf.value;
        const key = JSON.stringify(value ?? null);
        const beside = companions.get(key) ?? new Set();
        companions.set(key, beside);
        for (const { leaf } of leaves)
            beside.add(leaf.path);
        const known = choices.indexOf(value);
        targets.push(known >= 0 ? known : choices.push(value) - 1);
        if (breath.isDue())
            await breath.rest();
    }
    return { path, choices, targets, companions, model: new SoftmaxModel(features, choices.length) };
}

;// CONCATENATED MODULE: ./build/local/models/text-tokens.js
/** Splits a text into words, numbers (with their separators, such as 1,049.00 or 12/03/2026) and single marks. */
function tokenise(text) {
    const tokens = [];
    let line = 0;
    let column = 0;
    let end = 0;
    for (const match of text.slice(0, text_tokens_longestText).matchAll(pattern)) {
        const between = text.slice(end, match.index);
        const breaks = between.split('\n').length - 1;
        if (breaks > 0) {
            line += breaks;
            column = 0;
        }
        const [word] = match;
        tokens.push({
            text: word,
            start: match.index,
            end: match.index + word.length,
            bare: bareText(word),
            line,
            column,
            afterGap: column === 0 || /\s{2}|\t/u.test(between),
        });
        column += 1;
        end = match.index + word.length;
        if (tokens.length >= mostTokens)
            break;
    }
    return tokens;
}
const pattern = /\p{N}+(?:[.,:/-]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['\u2019&.-]\p{L}[\p{L}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;
/** Longer messages are read up to here, so that one of them cannot stall the server. */
const text_tokens_longestText = 20_000;
const mostTokens = 2000;
/** Letters and digits of a text, in lower case: how spans are compared. */
function bareText(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}

;// CONCATENATED MODULE: ./build/local/models/align-answer.js



/**
 * Finds the leaves of an answer in the input it was given for. Of several places the list items take the next one in reading
 * order; other leaves take the one that looks most like the places of the same path elsewhere. No token is used twice.
 */
function alignAnswer(text, tokens, leaves, score) {
    const taken = new Set();
    let cursor = 0;
    const aligned = new Map();
    for (const leaf of inOrderOfChoice(leaves)) {
        const spans = findSpans(text, tokens, leaf.value).filter((span) => isFree(span, taken));
        const isItem = leaf.path.includes(`"${arrayMark}"`);
        const span = isItem
            ? (spans.find(({ from }) => from >= cursor) ?? spans[0])
            : spans.reduce((best, next) => best === undefined || score(leaf.path, next.from) > score(leaf.path, best.from) ? next : best, undefined);
        aligned.set(leaf, span ?? null);
        if (span === undefined)
            continue;
        for (let index = span.from; index < span.to; index += 1)
            taken.add(index);
        if (isItem)
            cursor = span.to;
    }
    return leaves.map((leaf) => ({ leaf, span: aligned.get(leaf) ?? null }));
}
/** List items first: their order tells their places; then the longest values, which have the fewest. */
function inOrderOfChoice(leaves) {
    const items = leaves.filter(({ path }) => path.includes(`"${arrayMark}"`));
    const others = leaves.filter(({ path }) => !path.includes(`"${arrayMark}"`));
    return [...items, ...others.sort((left, right) => String(right.value).length - String(left.value).length)];
}
function isFree(span, taken) {
    for (let index = span.from; index < span.to; index += 1)
        if (taken.has(index))
            return false;
    return true;
}
/** Every place of the input that reads as this value. */
function findSpans(text, tokens, value) {
    if (typeof value === 'string') {
        const same = findSameText(text, tokens, value);
        return same.length > 0 || !/\d/u.test(value) || value.length > 24 ? same : findReadings(text, tokens, value);
    }
    return typeof value === 'number' ? findReadings(text, tokens, value) : [];
}
/** Places with the same letters and digits, whatever stands between them. */
function findSameText(text, tokens, value) {
    const wanted = bareText(value);
    if (wanted === '')
        return [];
    const spans = [];
    for (let from = 0; from < tokens.length; from += 1) {
        const first = tokens[from]?.bare ?? '';
        if (first === '' || !wanted.startsWith(first))
            continue;
        let found = '';
        let to = from;
        while (to < tokens.length && found.length < wanted.length) {
            found += tokens[to]?.bare ?? '';
            to += 1;
        }
        if (found !== wanted)
            continue;
        spans.push(withMarks(text, tokens, { from, to }, value));
    }
    return spans;
}
/** A value that begins or ends with a mark takes the mark in. */
function withMarks(text, tokens, { from, to }, value) {
    const before = tokens[from - 1];
    const after = tokens[to];
    const start = before !== undefined && before.bare === '' && value.startsWith(before.text) ? from - 1 : from;
    const end = after !== undefined && after.bare === '' && value.endsWith(after.text) ? to + 1 : to;
    return { from: start, to: end, readings: readingsThatGive(value, spanText(text, tokens, start, end)) };
}
/** Places on one line that give the value by a reading, such as a number or a date. */
function findReadings(text, tokens, value) {
    return (readValues(text, tokens).get(value) ?? []).map(({ from, to }) => ({
        from,
        to,
        readings: readingsThatGive(value, spanText(text, tokens, from, to)),
    }));
}
/** Every value that some place of the text can be read as, with the shortest such places; made once for a text. */
function readValues(text, tokens) {
    const kept = valuesOfTexts.get(tokens);
    if (kept !== undefined)
        return kept;
    const values = new Map();
    for (let from = 0; from < tokens.length; from += 1) {
        const seen = new Set();
        for (let to = from + 1; to <= Math.min(tokens.length, from + longestReading); to += 1) {
            if (tokens[to - 1]?.line !== tokens[from]?.line)
                break;
            for (const value of figuresOf(spanText(text, tokens, from, to))) {
                if (seen.has(value))
                    continue;
                seen.add(value);
                const places = values.get(value) ?? [];
                places.push({ from, to });
                values.set(value, places);
            }
        }
    }
    valuesOfTexts.set(tokens, values);
    return values;
}
const valuesOfTexts = new WeakMap();
/** "12 March 2026", with a comma and a weekday or two. */
const longestReading = 6;
function spanText(text, tokens, from, to) {
    return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

;// CONCATENATED MODULE: ./build/local/models/extraction-model.js






/** Fills in answers: finds the values in the message, chooses those that are none of its words, and builds the document. */
class ExtractionModel {
    #extraction;
    constructor(extraction) {
        this.#extraction = extraction;
    }
    reply(conversation) {
        const { shape, style, isCall } = this.#extraction;
        const document = fillShape(shape, this.#values(conversation)) ?? {};
        if (!isCall || !isJsonObject(document))
            return { text: writeJson(document, style), toolCalls: [] };
        const call = { name: String(document[callName] ?? ''), arguments: writeJson(document[callArguments] ?? {}, style) };
        return { text: '', toolCalls: [call] };
    }
    #values(conversation) {
        const { plans, spanPaths, tagger, chooser } = this.#extraction;
        const text = lastUserText(conversation);
        const tokens = tokenise(text);
        const encoded = tagger.encode(tokens);
        const chosen = chooser.choose(conversation);
        const isAllowed = (path) => chooser.isSeenWith(path, chosen);
        const spans = tagger.tag(encoded, (path) => isAllowed(spanPaths[path] ?? ''));
        const values = new Map(chosen);
        const items = this.#items(spans, text, tokens);
        for (const plan of plans) {
            if (plan.list !== null || plan.kind === 'category' || !isAllowed(plan.path))
                continue;
            const value = plan.kind === 'span' ? this.#readBest(plan, spans, text, tokens, encoded, items) : undefined;
            const decided = value ?? plan.fallback;
            if (decided !== undefined)
                values.set(plan.path, decided);
        }
        return { values, items };
    }
    /** The value of the most probable span of a path; one that is expected is found even where the tagger would rather see none. */
    #readBest(plan, spans, text, tokens, encoded, items) {
        const { spanPaths, tagger } = this.#extraction;
        const path = spanPaths.indexOf(plan.path);
        const found = spans.filter((span) => span.path === path).sort((left, right) => right.score - left.score);
        for (const span of found) {
            const value = read(plan, wordsOf(text, tokens, span));
            if (value !== null)
                return value;
        }
        if (!plan.isExpected && plan.sumOf === null)
            return undefined;
        const isFree = (token) => !spans.some(({ from, to }) => token >= from && token < to);
        const best = tagger.best(encoded, path, isFree);
        if (plan.sumOf !== null && (best === null || best.score < doubtful))
            return sum(plan.sumOf, items);
        return best === null ? undefined : (read(plan, wordsOf(text, tokens, best)) ?? undefined);
    }
    /** Groups the spans of each list into items, in reading order: a path that the item already has begins the next one. */
    #items(spans, text, tokens) {
        const { plans, spanPaths } = this.#extraction;
        const lists = new Map();
        for (const span of spans) {
            const plan = plans.find(({ path }) => path === spanPaths[span.path]);
            if (plan?.list == null)
                continue;
            const value = read(plan, wordsOf(text, tokens, span));
            if (value === null)
                continue;
            const list = lists.get(plan.list) ?? [];
            lists.set(plan.list, list);
            const current = list.at(-1);
            if (current === undefined || current.has(plan.path))
                list.push(new Map([[plan.path, value]]));
            else
                current.set(plan.path, value);
        }
        return new Map([...lists].map(([list, items]) => [
            list,
            completeItems(items, plans.filter((plan) => plan.list === list)),
        ]));
    }
}
/** Below this log-probability a place is not the one where a value is said. */
const doubtful = Math.log(0.3);
/** The sum of a list's numbers, without the noise of binary fractions; undefined where the list is empty. */
function sum(path, items) {
    const numbers = [...items.values()].flat().flatMap((item) => {
        const value = item.get(path);
        return typeof value === 'number' ? [value] : [];
    });
    return numbers.length === 0
        ? undefined
        : Math.round(numbers.reduce((total, number) => total + number, 0) * 1e6) / 1e6;
}
/** Usual values fill the gaps of an item; one that lacks what every item has is none. */
function completeItems(items, plans) {
    const needed = plans.filter(({ kind, isExpected }) => kind === 'span' && isExpected).map(({ path }) => path);
    const whole = items.filter((item) => needed.every((path) => item.has(path)));
    for (const item of whole) {
        for (const { path, fallback } of plans)
            if (!item.has(path) && fallback !== undefined)
                item.set(path, fallback);
    }
    return whole;
}
/** The text of a span. Words are taken whole: "5W-30" is several tokens, and a name does not begin within it. */
function wordsOf(text, tokens, { from, to }) {
    const raw = spanText(text, tokens, from, to);
    if (!/\p{L}/u.test(raw))
        return raw;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
    const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
    return before + raw + after;
}
function read(plan, raw) {
    for (const reading of plan.readings) {
        const value = readSpan(reading, raw);
        if (value !== null)
            return value;
    }
    return null;
}
/** The reply as a document: the JSON of its text, or its one tool call as name and arguments. */
function replyDocument({ text, toolCalls }) {
    const call = toolCalls[0];
    if (call === undefined)
        return parseJson(text);
    const args = parseJson(call.arguments);
    return toolCalls.length > 1 || !isJsonObject(args) ? undefined : { [callName]: call.name, [callArguments]: args };
}
const callName = 'tool call name';
const callArguments = 'tool call arguments';

;// CONCATENATED MODULE: ./build/local/models/tag-features.js
/** What the tagger sees of one token: itself, its neighbours, its line, and where in the text it stands. */
function tokenFeatures(tokens, index) {
    const token = tokens[index];
    if (token === undefined)
        return [];
    const [before2, before, after, after2] = [-2, -1, 1, 2].map((step) => wordAt(tokens, index + step));
    const word = wordOf(token);
    const { bare } = token;
    return [
        `w ${word}`,
        `s ${shape(token.text)}`,
        `<1 ${before}`,
        `>1 ${after}`,
        `<2 ${before2} ${before}`,
        `>2 ${after} ${after2}`,
        `<w ${before} ${word}`,
        `w> ${word} ${after}`,
        `<> ${before} ${after}`,
        `<< ${before2}`,
        `>> ${after2}`,
        `pre ${bare.slice(0, 3)}`,
        `suf ${bare.slice(-3)}`,
        `ss ${shapeAt(tokens, index - 1)} ${shape(token.text)} ${shapeAt(tokens, index + 1)}`,
        ...lineFeatures(tokens, index, token),
    ];
}
/** Lines tell a receipt or a form apart; a text of one line has few of these. */
function lineFeatures(tokens, index, token) {
    const last = tokens.at(-1)?.line ?? 0;
    if (last === 0)
        return [`at ${Math.min(token.column, 3)}`, `end ${index === tokens.length - 1}`];
    let start = index;
    while (start > 0 && tokens[start - 1]?.line === token.line)
        start -= 1;
    let end = index + 1;
    while (end < tokens.length && tokens[end]?.line === token.line)
        end += 1;
    const first = wordAt(tokens, start);
    const second = start + 1 < end ? wordAt(tokens, start + 1) : '';
    const size = Math.min(end - start, 6);
    const isLast = index === end - 1;
    return [
        `line ${Math.min(token.line, 6)}`,
        `fromend ${Math.min(last - token.line, 4)}`,
        `col ${Math.min(token.column, 3)} ${isLast}`,
        `lf ${first}`,
        `lf2 ${first} ${second}`,
        `lf s ${first} ${shape(token.text)} ${isLast}`,
        `gap ${token.afterGap} ${isLast} ${shape(token.text)}`,
        `nextgap ${tokens[index + 1]?.afterGap ?? true} ${shapeAt(tokens, index + 1)}`,
        `lshape ${lineShape(tokens, start, end)}`,
        `lend ${shapeAt(tokens, end - 1)} ${size}`,
        `lend s ${shapeAt(tokens, end - 1)} ${shape(token.text)} ${Math.min(token.column, 2)}`,
        `pl ${wordAt(tokens, start - 1)}`,
        `pl s ${shapeAt(tokens, start - 1)} ${shape(token.text)} ${size}`,
        `nl ${wordAt(tokens, end)}`,
        `nl s ${shapeAt(tokens, end)}`,
        `line s ${Math.min(token.line, 3)} ${shape(token.text)}`,
    ];
}
/** The place of a token, coarsely: what tells a total from the same amount in a list. */
function placeFeatures(tokens, index) {
    const token = tokens[index];
    if (token === undefined)
        return [];
    let start = index;
    while (start > 0 && tokens[start - 1]?.line === token.line)
        start -= 1;
    const last = tokens.at(-1)?.line ?? 0;
    return [
        `<1 ${wordAt(tokens, index - 1)}`,
        `>1 ${wordAt(tokens, index + 1)}`,
        `lf ${wordAt(tokens, start)}`,
        `pl ${wordAt(tokens, start - 1)}`,
        `line ${Math.min(token.line, 4)}`,
        `fromend ${Math.min(last - token.line, 3)}`,
    ];
}
function lineShape(tokens, start, end) {
    let text = '';
    for (let index = start; index < Math.min(end, start + 8); index += 1) {
        const next = shapeAt(tokens, index);
        if (next !== text.slice(-next.length))
            text += next;
    }
    return text;
}
function wordAt(tokens, index) {
    const token = tokens[index];
    return token === undefined ? (index < 0 ? '^' : '$') : wordOf(token);
}
/** Numbers are alike by their digits' pattern alone. */
function wordOf(token) {
    return /\d/u.test(token.text) ? shape(token.text) : token.text.toLowerCase();
}
function shapeAt(tokens, index) {
    const token = tokens[index];
    return token === undefined ? '.' : shape(token.text);
}
/** "Receipt" Xx, "RM" XX, "9.50" 9.99, "12/03/2026" 99/99/9999. */
function shape(text) {
    if (/\d/u.test(text))
        return text.length > 12
            ? '9\u2026'
            : text
                .replace(/\p{N}/gu, '9')
                .replace(/9{5,}/gu, '9\u2026')
                .replace(/^9{2,3}(?=[.,]99$)/u, '9');
    if (text === text.toUpperCase() && text !== text.toLowerCase())
        return text.length === 1 ? 'X' : 'XX';
    if (text === text.toLowerCase() && text !== text.toUpperCase())
        return 'xx';
    return /^\p{Lu}/u.test(text) ? 'Xx' : text;
}

;// CONCATENATED MODULE: ./build/local/models/extraction-plan.js



/** Aligns the answers with their inputs: first without, then with what unambiguous places look like. */
async function studyAnswers(inputs, breath) {
    const places = new PlaceModel();
    const leaves = [];
    for (const { text, tokens, answer } of inputs) {
        const own = leavesOf(answer);
        leaves.push(own);
        for (const leaf of own) {
            const spans = findSpans(text, tokens, leaf.value);
            for (const { from } of spans)
                places.see(leaf.path, placeFeatures(tokens, from), spans.length === 1);
        }
        if (breath.isDue())
            await breath.rest();
    }
    const studied = [];
    for (const [index, { text, tokens, answer }] of inputs.entries()) {
        const score = (path, from) => places.score(path, placeFeatures(tokens, from));
        studied.push({ text, tokens, answer, aligned: alignAnswer(text, tokens, leaves[index] ?? [], score) });
        if (breath.isDue())
            await breath.rest();
    }
    return studied;
}
/** Counts what the sure places of each path look like against all places that would do. */
class PlaceModel {
    #sure = new Map();
    #all = new Map();
    see(path, features, isSure) {
        for (const feature of features) {
            const key = `${path} ${feature}`;
            this.#all.set(key, (this.#all.get(key) ?? 0) + 1);
            if (isSure)
                this.#sure.set(key, (this.#sure.get(key) ?? 0) + 1);
        }
    }
    score(path, features) {
        return features.reduce((sum, feature) => {
            const key = `${path} ${feature}`;
            return sum + Math.log(((this.#sure.get(key) ?? 0) + 0.5) / ((this.#all.get(key) ?? 0) + 2));
        }, 0);
    }
}
/** Decides for each path how its values come about. */
async function planPaths(studied, breath) {
    const groups = new Map();
    const items = new Map();
    for (const { aligned } of studied) {
        const seen = new Set();
        for (const part of aligned) {
            const group = groups.get(part.leaf.path) ?? [];
            group.push(part);
            groups.set(part.leaf.path, group);
            const item = itemOf(part.leaf.keys);
            if (item !== null)
                seen.add(item);
        }
        for (const item of seen)
            items.set(listName(item), (items.get(listName(item)) ?? 0) + 1);
        if (breath.isDue())
            await breath.rest();
    }
    const plans = [];
    for (const [path, parts] of groups) {
        const list = listOf(parts[0]?.leaf.keys ?? []);
        const sumOf = list === null ? findSum(path, studied) : null;
        plans.push(planPath(path, list, parts, list === null ? studied.length : (items.get(list) ?? 0), sumOf));
        if (breath.isDue())
            await breath.rest();
    }
    return plans;
}
function planPath(path, list, parts, chances, sumOf) {
    const said = parts.filter(({ span }) => span !== null);
    const unsaid = parts.filter(({ span }) => span === null).map(({ leaf }) => leaf.value);
    const distinct = new Set(parts.map(({ leaf }) => JSON.stringify(leaf.value))).size;
    const kind = said.length * 2 >= parts.length && said.length > 1
        ? 'span'
        : list === null && distinct > 1 && distinct <= Math.max(2, parts.length / 3)
            ? 'category'
            : 'constant';
    const usual = mostFrequent([
        ...unsaid.map((value) => JSON.stringify(value)),
        ...Array.from({ length: chances - parts.length }, () => ''),
    ]);
    const isUsual = usual !== null && usual.count * 2 >= unsaid.length + chances - parts.length;
    const fallback = isUsual && usual.value !== '' ? JSON.parse(usual.value) : undefined;
    const readings = chooseReadings(said.map(({ span }) => span?.readings ?? []));
    const isExpected = said.length >= 0.9 * chances;
    return { path, list, kind, readings, fallback: kind === 'category' ? undefined : fallback, isExpected, sumOf };
}
/** The reading that explains most places, then the one that explains most of the rest, and so on while it is worth it. */
function chooseReadings(explained) {
    const chosen = [];
    let rest = explained.filter((names) => names.length > 0);
    const worth = Math.max(1, rest.length * 0.01);
    for (;;) {
        const best = mostFrequent(rest.flat());
        if (best === null || best.count < worth)
            return chosen;
        chosen.push(best.value);
        rest = rest.filter((names) => !names.includes(best.value));
    }
}
/** The list path whose sum explains most of the values that the inputs do not say, such as a total that was not printed. */
function findSum(path, studied) {
    const votes = new Map();
    let unsaid = 0;
    for (const { aligned } of studied) {
        const part = aligned.find(({ leaf }) => leaf.path === path);
        if (part === undefined || part.span !== null || typeof part.leaf.value !== 'number')
            continue;
        unsaid += 1;
        const sums = new Map();
        for (const { leaf } of aligned) {
            if (typeof leaf.value === 'number' && listOf(leaf.keys) !== null)
                sums.set(leaf.path, (sums.get(leaf.path) ?? 0) + leaf.value);
        }
        for (const [other, sum] of sums)
            if (Math.abs(sum - part.leaf.value) < 1e-6)
                votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    const best = [...votes].sort((left, right) => right[1] - left[1])[0];
    return best !== undefined && best[1] >= 2 && best[1] * 2 >= unsaid ? best[0] : null;
}
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const best = [...counts].sort((left, right) => right[1] - left[1])[0];
    return best === undefined ? null : { value: best[0], count: best[1] };
}
/** The path of the list that holds this leaf, as `pathOf` names it. */
function listOf(keys) {
    const at = keys.findIndex((key) => typeof key === 'number');
    return at < 0 ? null : JSON.stringify(keys.slice(0, at).map((key) => (typeof key === 'number' ? arrayMark : key)));
}
/** The list and the position of the item. */
function itemOf(keys) {
    const list = listOf(keys);
    const position = keys.find((key) => typeof key === 'number');
    return list === null ? null : `${position} ${list}`;
}
function listName(item) {
    return item.slice(item.indexOf(' ') + 1);
}

;// CONCATENATED MODULE: ./build/local/models/learner.js
function meanScore(scores) {
    const count = Math.max(1, scores.length);
    return {
        loss: scores.reduce((sum, score) => sum + score.loss, 0) / count,
        accuracy: scores.reduce((sum, score) => sum + score.accuracy, 0) / count,
    };
}

;// CONCATENATED MODULE: ./build/local/models/span-tagger.js


/**
 * Tags tokens as outside, at the start of, or inside a value of each path. A maximum-entropy Markov model: a linear softmax
 * over the token's features and the tags before it, decoded by a small beam. Tag 0 is outside; 1 + 2p starts path p, 2 + 2p goes on.
 */
class SpanTagger {
    #features;
    #paths;
    #model;
    constructor(features, paths, model) {
        this.#features = features;
        this.#paths = paths;
        const tags = 1 + 2 * paths;
        // Behind the features of tokens: a row for each previous tag, and one for each last value's path.
        this.#model = model ?? new SoftmaxModel(features.size + 2 * tags, tags);
    }
    copy() {
        return new SpanTagger(this.#features, this.#paths, this.#model.copy());
    }
    /** The features of each token that the tagger knows, as numbers. */
    encode(tokens) {
        return tokens.map((_, index) => Int32Array.from(tokenFeatures(tokens, index).flatMap((feature) => this.#features.get(feature) ?? [])));
    }
    /** Learns the tags of one text; mean cross-entropy and share of right tags before learning. */
    learn(encoded, tags, rate) {
        let loss = 0;
        let right = 0;
        let context = start;
        for (const [index, ids] of encoded.entries()) {
            const tag = tags[index] ?? 0;
            const result = this.#model.learn(this.#vector(ids, context), tag, rate);
            loss += result.loss;
            if (result.best === tag)
                right += 1;
            context = advance(context, tag);
        }
        const count = Math.max(1, encoded.length);
        return { loss: loss / count, accuracy: encoded.length === 0 ? 1 : right / count };
    }
    score(encoded, tags) {
        let loss = 0;
        let right = 0;
        let context = start;
        for (const [index, ids] of encoded.entries()) {
            const tag = tags[index] ?? 0;
            const probabilities = this.#model.predict(this.#vector(ids, context));
            loss -= Math.log(Math.max(probabilities[tag] ?? 0, 1e-12));
            if (indexOfMost(probabilities) === tag)
                right += 1;
            context = advance(context, tag);
        }
        const count = Math.max(1, encoded.length);
        return { loss: loss / count, accuracy: encoded.length === 0 ? 1 : right / count };
    }
    /** The spans of the most probable tags, among the allowed paths. */
    tag(encoded, isAllowed) {
        const allowed = Array.from({ length: this.#paths }, (_, path) => isAllowed(path));
        let beam = [{ context: start, logProbability: 0, tag: 0, own: 0, before: null }];
        for (const ids of encoded)
            beam = this.#extend(beam, ids, allowed);
        return spansOf(beam[0] ?? null);
    }
    /** The most probable single span of a path, whether or not it beats "outside". */
    best(encoded, path, isFree) {
        const open = 1 + 2 * path;
        let best = null;
        for (const [from, ids] of encoded.entries()) {
            if (!isFree(from))
                continue;
            const score = Math.log(Math.max(this.#model.predict(this.#vector(ids, start))[open] ?? 0, 1e-12));
            if (best === null || score > best.score)
                best = { path, from, to: from + 1, score };
        }
        if (best === null)
            return null;
        let context = advance(start, open);
        let to = best.to;
        while (to < encoded.length && isFree(to)) {
            const probabilities = this.#model.predict(this.#vector(encoded[to] ?? new Int32Array(), context));
            if (indexOfMost(probabilities) !== open + 1)
                break;
            context = advance(context, open + 1);
            to += 1;
        }
        return { ...best, to };
    }
    #extend(beam, ids, allowed) {
        const next = [];
        for (const before of beam) {
            const probabilities = this.#model.predict(this.#vector(ids, before.context));
            for (let tag = 0; tag < probabilities.length; tag += 1) {
                const probability = probabilities[tag] ?? 0;
                if (probability < 1e-3 || !isPossible(tag, before.context.previous, allowed))
                    continue;
                const own = Math.log(probability);
                const logProbability = before.logProbability + own;
                next.push({ context: advance(before.context, tag), logProbability, tag, own, before });
            }
        }
        if (next.length === 0) {
            const before = beam[0] ?? null;
            const context = advance(before?.context ?? start, 0);
            return [{ context, logProbability: before?.logProbability ?? 0, tag: 0, own: 0, before }];
        }
        return next.sort((left, right) => right.logProbability - left.logProbability).slice(0, beamWidth);
    }
    #vector(ids, { previous, lastPath }) {
        const tags = 1 + 2 * this.#paths;
        const all = new Int32Array(ids.length + 2);
        all.set(ids);
        all[ids.length] = this.#features.size + previous;
        all[ids.length + 1] = this.#features.size + tags + lastPath;
        return { ids: all, weights: new Float32Array(all.length).fill(1 / Math.sqrt(all.length)) };
    }
}
const start = { previous: 0, lastPath: 0 };
const beamWidth = 4;
function advance({ lastPath }, tag) {
    return { previous: tag, lastPath: tag === 0 ? lastPath : Math.ceil(tag / 2) };
}
/** Going on with a path takes a token of the same path before. */
function isPossible(tag, previous, allowed) {
    if (tag === 0)
        return true;
    const path = Math.ceil(tag / 2) - 1;
    if (!(allowed[path] ?? false))
        return false;
    return tag % 2 === 1 || previous === tag || previous === tag - 1;
}
function spansOf(end) {
    const chain = [];
    for (let at = end; at?.before != null; at = at.before)
        chain.push(at);
    chain.reverse();
    const spans = [];
    for (const [index, { tag, own }] of chain.entries()) {
        const path = Math.ceil(tag / 2) - 1;
        const last = spans.at(-1);
        if (tag % 2 === 1)
            spans.push({ path, from: index, to: index + 1, score: own });
        else if (tag > 0 && last !== undefined) {
            const size = last.to - last.from;
            spans[spans.length - 1] = { ...last, to: index + 1, score: (last.score * size + own) / (size + 1) };
        }
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/local/models/extraction-learner.js











/** Answers that are JSON objects, or single tool calls, with at most one list inside another container. */
function isExtractionTask(lessons) {
    const some = everyNth(lessons, mostLookedAt);
    const fitting = some.filter(({ reply }) => {
        const document = replyDocument(reply);
        return isJsonObject(document) && !leavesOf(document).some(({ keys }) => keys.filter(isPosition).length > 1);
    });
    return fitting.length >= 0.9 * some.length;
}
function isPosition(key) {
    return typeof key === 'number';
}
/** What the answers have in common shows in some of them; looking at all of many would hold up the server. */
const mostLookedAt = 5000;
function everyNth(items, most) {
    const stride = Math.max(1, Math.ceil(items.length / most));
    return items.filter((_, index) => index % stride === 0);
}
/** Learns to fill in JSON answers: a tagger finds the values in the input, choosers decide values that are none of its words. */
async function makeExtractionLearner(lessons, learningRate, breath) {
    const inputs = [];
    for (const { conversation, reply } of lessons) {
        const text = lastUserText(conversation);
        inputs.push({ text, tokens: tokenise(text), answer: replyDocument(reply) ?? {} });
        if (breath.isDue())
            await breath.rest();
    }
    const studied = await studyAnswers(inputs, breath);
    const plans = await planPaths(studied, breath);
    const spanPaths = plans.filter(({ kind }) => kind === 'span').map(({ path }) => path);
    const features = await collectFeatures(studied, 1 + 2 * spanPaths.length, breath);
    const chooser = await CategoryChooser.study(lessons.map(({ conversation }) => conversation), studied.map(({ aligned }) => aligned), plans.filter(({ kind }) => kind === 'category').map(({ path }) => path), breath);
    if (breath.isDue())
        await breath.rest();
    const shape = learnShape(everyNth(studied, mostLookedAt).map(({ answer }) => answer)) ?? { kind: 'leaf', path: '[]' };
    const isCall = lessons.some(({ reply }) => reply.toolCalls.length > 0);
    const style = styleOf(everyNth(lessons, mostLookedAt).map(({ reply }) => reply.toolCalls[0]?.arguments ?? reply.text));
    const tagger = new SpanTagger(features, spanPaths.length);
    const learner = new ExtractionLearner({ plans, spanPaths, shape, style, isCall, tagger, chooser }, learningRate);
    for (const answer of studied) {
        learner.prepare(answer);
        if (breath.isDue())
            await breath.rest();
    }
    return learner;
}
/** Features that occur at least twice in the lessons get a number; more often where there are many tags. */
async function collectFeatures(studied, tags, breath) {
    const counts = new Map();
    for (const { tokens } of studied) {
        for (const index of tokens.keys())
            for (const feature of tokenFeatures(tokens, index))
                counts.set(feature, (counts.get(feature) ?? 0) + 1);
        if (breath.isDue())
            await breath.rest();
    }
    const fewest = fewestOccurrences(counts, tags, 2);
    const kept = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
    return new Map(kept.map((feature, id) => [feature, id]));
}
class ExtractionLearner {
    #extraction;
    #learningRate;
    #lessons = [];
    constructor(extraction, learningRate) {
        this.#extraction = extraction;
        this.#learningRate = learningRate;
    }
    prepare(answer) {
        this.#lessons.push({ encoded: this.#extraction.tagger.encode(answer.tokens), tags: this.#tags(answer) });
    }
    learn(index, progress) {
        const lesson = this.#lessons[index];
        if (lesson === undefined)
            return { loss: 0, accuracy: 1 };
        const rate = this.#learningRate * (1 - 0.9 * progress);
        const { tagger, chooser } = this.#extraction;
        return meanScore([tagger.learn(lesson.encoded, lesson.tags, tagRate * rate), ...chooser.learn(index, rate)]);
    }
    /** By the share of right values, with \u2212log of it as the loss: the places of an unseen answer are not known for sure. */
    score({ conversation, reply }) {
        const given = JSON.stringify(replyDocument(new ExtractionModel(this.#extraction).reply(conversation)));
        const wanted = JSON.stringify(replyDocument(reply));
        const accuracy = given === wanted ? 1 : shareOfValues(parseJson(given), parseJson(wanted));
        return { loss: -Math.log(Math.max(0.01, accuracy)), accuracy };
    }
    snapshot() {
        const { tagger, chooser } = this.#extraction;
        return new ExtractionModel({ ...this.#extraction, tagger: tagger.copy(), chooser: chooser.copy() });
    }
    #tags({ tokens, aligned }) {
        const tags = new Int32Array(tokens.length);
        for (const { leaf, span } of aligned) {
            const path = this.#extraction.spanPaths.indexOf(leaf.path);
            if (span === null || path < 0)
                continue;
            tags.fill(2 + 2 * path, span.from, span.to);
            tags[span.from] = 1 + 2 * path;
        }
        return tags;
    }
}
const tagRate = 1;
function shareOfValues(given, wanted) {
    if (!isJsonObject(given) || !isJsonObject(wanted))
        return 0;
    const keys = Object.keys(wanted);
    const right = keys.filter((key) => JSON.stringify(given[key]) === JSON.stringify(wanted[key]));
    return keys.length === 0 ? 1 : right.length / keys.length;
}

;// CONCATENATED MODULE: ./build/local/models/prompt-knowledge.js

/**
 * Reads the examples and labels out of a prompt: answered turns before the last message; "text -> label" lines and repeated
 * "Ticket: \u2026 / Queue: \u2026" pairs of the instructions; list items such as "- `billing`: charges, invoices"; names in backticks,
 * and lists such as "one of: a, b, c" or "Answer ham or spam".
 */
function readPrompt(conversation) {
    const text = readable(instructions(conversation));
    const written = [...arrowExamples(text), ...pairExamples(text)].map(({ input, output }) => ({
        text: input,
        reply: { text: output, toolCalls: [] },
    }));
    const examples = [...turnExamples(conversation), ...written];
    return { examples, labels: readLabels(text, examples) };
}
/** Long runs of spaces and endless lines are cut, so that no pattern below can stall on them. */
function readable(text) {
    return text
        .slice(0, longestPrompt)
        .split('\n')
        .map((line) => line.replace(/[^\S\n]+/gu, ' ').slice(0, longestLine))
        .join('\n');
}
const longestPrompt = 200_000;
const longestLine = 2000;
function turnExamples({ turns }) {
    const last = turns.findLastIndex((turn) => turn.role === 'user');
    return turns.slice(0, Math.max(0, last)).flatMap((turn, index) => {
        const question = turns[index - 1];
        if (turn.role !== 'assistant' || question?.role !== 'user')
            return [];
        return [{ text: question.text, reply: { text: turn.text, toolCalls: turn.toolCalls } }];
    });
}
function arrowExamples(text) {
    return text.split('\n').flatMap((line) => {
        const [input, output, ...more] = line.split(/->|=>|\u2192|\u21d2/u);
        if (input === undefined || output === undefined || more.length > 0)
            return [];
        const question = unquote(input.replace(/^[\s\-*\u2022\d.)]+/u, ''));
        return question === '' || output.trim() === '' ? [] : [{ input: question, output: unquote(output) }];
    });
}
/** Two keys that follow each other at least twice, such as Input and Output, are a series of examples. */
function pairExamples(text) {
    const fields = text.split('\n').flatMap((line) => {
        const match = /^[\s\-*\u2022]*\**([\p{L}][\p{L} ]{0,24})\**\s*:\s*\**\s*(\S.*)$/u.exec(line);
        return match?.[1] === undefined || match[2] === undefined
            ? []
            : [{ key: match[1].toLowerCase(), value: match[2].trim() }];
    });
    const pairs = fields.flatMap((field, index) => {
        const next = fields[index + 1];
        return next === undefined || next.key === field.key ? [] : [{ keys: `${field.key}|${next.key}`, field, next }];
    });
    const counts = new Map();
    for (const { keys } of pairs)
        counts.set(keys, (counts.get(keys) ?? 0) + 1);
    const repeated = [...counts].filter(([, count]) => count >= 2);
    const best = repeated.sort((left, right) => right[1] - left[1])[0]?.[0];
    return pairs
        .filter(({ keys }) => keys === best)
        .map(({ field, next }) => ({ input: unquote(field.value), output: unquote(next.value) }));
}
function readLabels(text, examples) {
    const answers = new Set(examples.map(({ reply }) => reply.text).filter(isName));
    const items = listItems(text);
    const names = chooseNames(text, items, answers);
    return names.map((name) => {
        const spoken = name.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[_\-/]+/gu, ' ');
        const described = items.filter((item) => item.name === name).map((item) => item.text);
        return { name, hints: [spoken, ...described, ...linesAbout(name, names, text)] };
    });
}
/** Lines such as "- `billing`: charges", "* **billing** - charges", "1. billing: charges". */
function listItems(text) {
    return text.split('\n').flatMap((line) => {
        const match = /^\s*(?:[-*\u2022]|\d+[.)])?\s*([`*"']{0,2})([\p{L}\p{N}][\p{L}\p{N}_\- /&]{0,40}?)\1\s*(?::|\s-|\u2013|\u2014)\s*(\S.*)$/u.exec(line);
        const name = match?.[2]?.trim();
        if (name === undefined || match?.[3] === undefined || !isName(name))
            return [];
        return [{ name, text: match[3], isMarked: match[1] !== '' || /^\s*(?:[-*\u2022]|\d)/u.test(line) }];
    });
}
/** The strongest sign of label names that the prompt has: answers of examples, marked list items, a list in a sentence, backticks. */
function chooseNames(text, items, answers) {
    const marked = items.filter((item) => item.isMarked).map((item) => item.name);
    const ticked = [...text.matchAll(/`([^`\n]{1,60})`/gu)].flatMap((match) => isName(match[1] ?? '') ? [match[1] ?? ''] : []);
    const listed = marked.length >= 2 ? marked : sentenceList(text);
    const named = listed.length >= 2 ? listed : ticked;
    const known = named.length >= 2 && answers.size > 0 && !named.some((name) => answers.has(name)) ? [] : named;
    return [...new Set([...known, ...answers])];
}
/** "one of: a, b, c", "labels: a | b", "Answer ham or spam.": the longest list that follows such words. */
function sentenceList(text) {
    let longest = [];
    for (const match of text.matchAll(listOpening)) {
        const rest = text.slice(match.index + match[0].length, match.index + match[0].length + longestLine);
        const names = listAtStart(rest);
        if (names.length > longest.length)
            longest = names;
    }
    return longest;
}
const listOpening = /\b(?:one of|either|labels?|categor(?:y|ies)|queues?|classes|intents?|options?|answers?|reply with|respond with|return|choose|as)(?: the following| these| only| with| from| are| is)?:?\s/giu;
/** Names with commas, bars, slashes or "or" between them, as far as they go. */
function listAtStart(text) {
    const names = [];
    let at = 0;
    for (;;) {
        prompt_knowledge_listName.lastIndex = at;
        const name = prompt_knowledge_listName.exec(text);
        if (name === null)
            break;
        names.push(unquote(name[0]));
        listGlue.lastIndex = at + name[0].length;
        const glue = listGlue.exec(text);
        if (glue === null)
            break;
        at += name[0].length + glue[0].length;
    }
    return names.length >= 2 ? names.filter(isName) : [];
}
const prompt_knowledge_listName = /[`"']?[\p{L}\p{N}][\p{L}\p{N}_-]{0,60}[`"']?/uy;
const listGlue = /(?: ?[,|/] ?(?:or |and )?| or |\n ?[-*] )/uy;
/** Sentences in which this label is the only one in backticks or quotes. */
function linesAbout(name, names, text) {
    return text.split(/\n|(?<=[.;?!])\s+/u).filter((line) => {
        const mentioned = names.filter((other) => line.includes(`\`${other}\``) || line.includes(`"${other}"`));
        return mentioned.length === 1 && mentioned[0] === name;
    });
}
/** A label is short and does not read like a sentence. */
function isName(text) {
    return text.length > 0 && text.length <= 60 && text.split(/\s+/u).length <= 5 && !/[.?!{}[\]"<>]/u.test(text);
}
function unquote(text) {
    return text.trim().replace(/^["'`\u201c\u201d]+|["'`\u201c\u201d.]+$/gu, '');
}

;// CONCATENATED MODULE: ./build/local/models/prompted-form.js

/** Reads the longest form out of instructions; null when they show none. */
function readForm(instructions) {
    const starts = [...instructions.matchAll(/\{\s*"/gu)].map((match) => match.index);
    const forms = starts.flatMap((start) => new FormReader(instructions, start).read() ?? []);
    return forms.sort((left, right) => right.fields.length - left.fields.length)[0] ?? null;
}
/**
 * Fills a form by what a message says in so many words: the number or text behind a key's own word on its line, and the first
 * date for a date. Everything else stays empty: nothing was learned about this form.
 */
function fillForm(form, message, key = '') {
    switch (form.kind) {
        case 'object':
            return Object.fromEntries(form.fields.map(([name, child]) => [name, fillForm(child, message, name)]));
        case 'array':
            return [];
        case 'value':
            return form.type === 'date' ? firstDate(message) : saidOf(key, message, form.type);
        default:
            return form;
    }
}
function saidOf(key, message, type) {
    const word = key.replace(/[_-]+/gu, ' ').toLowerCase();
    const line = message.split('\n').find((candidate) => candidate.toLowerCase().includes(word));
    const rest = line?.slice(line.toLowerCase().indexOf(word) + word.length).replace(/^[\s:=.-]+/u, '') ?? '';
    if (type === 'text')
        return rest.trim();
    const numbers = rest.match(/\d+(?:[.,]\d+)*/gu) ?? [];
    return readNumber(numbers.at(-1) ?? '') ?? 0;
}
function firstDate(message) {
    const match = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2} \p{L}{3,9} \d{4}/u.exec(message);
    return match === null ? null : isoDate(match[0], 'day');
}
/** A lenient reader of JSON-like forms, in which types stand where values would. */
class FormReader {
    #text;
    #at;
    constructor(text, start) {
        this.#text = text;
        this.#at = start;
    }
    read() {
        const form = this.#form();
        return form?.kind === 'object' && form.fields.length > 0 ? form : null;
    }
    #form() {
        this.#skip(/\s*/uy);
        if (this.#take(/\{/uy) !== null)
            return this.#object();
        if (this.#take(/\[/uy) !== null) {
            while (this.#take(/\s*[,.\u2026]+\s*/uy) !== null || (this.#text[this.#at] !== ']' && this.#form() !== null))
                ;
            return this.#take(/\s*\]/uy) === null ? null : { kind: 'array' };
        }
        const type = this.#take(/"[^"\n]*"(?:\s+or\s+\w+)?|[\p{L}\p{N}_|<>./ -]+/uy);
        if (type === null)
            return null;
        if (/Y{4}|\d{4}-\d\d-\d\d|\bdate\b/u.test(type))
            return { kind: 'value', type: 'date' };
        return { kind: 'value', type: /number|integer|float|^\s*\d/iu.test(type) ? 'number' : 'text' };
    }
    #object() {
        const fields = [];
        for (;;) {
            if (this.#take(/\s*\}/uy) !== null)
                return { kind: 'object', fields };
            const key = this.#take(/\s*"[^"\n]+"\s*:/uy);
            if (key === null)
                return null;
            const child = this.#form();
            if (child === null)
                return null;
            fields.push([key.trim().slice(1, key.trim().lastIndexOf('"')), child]);
            this.#skip(/\s*,?\s*/uy);
        }
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match === null || match[0] === '')
            return null;
        this.#at += match[0].length;
        return match[0];
    }
    #skip(pattern) {
        this.#take(pattern);
    }
}

;// CONCATENATED MODULE: ./build/local/models/prompt-model.js






/**
 * The base model. All it knows stands in the prompt: it compares the last user message with the examples and with what the
 * instructions say about each label, and answers by the most similar. JSON examples it studies as training would, but only
 * these few. A form without examples is filled in with what the message says in so many words, and a tool is called by the
 * similarity of its description. With nothing in the prompt it says that it does not know.
 */
class PromptModel {
    #readers = new Map();
    async reply(conversation) {
        const reader = await this.#reader(conversation);
        return (await reader.answer(conversation)) ?? { text: 'I do not know.', toolCalls: [] };
    }
    /** Usually the same prompt comes many times; the last few are kept read. */
    #reader(conversation) {
        const last = conversation.turns.findLastIndex((turn) => turn.role === 'user');
        const key = JSON.stringify(conversation.turns.filter((_, index) => index !== last));
        const kept = this.#readers.get(key);
        if (kept !== undefined)
            return kept;
        const reader = studyPrompt(conversation);
        if (this.#readers.size >= mostReaders)
            this.#readers.clear();
        this.#readers.set(key, reader);
        return reader;
    }
}
const mostReaders = 32;
async function studyPrompt(conversation) {
    const knowledge = readPrompt(conversation);
    const lessons = knowledge.examples.map(({ text, reply }) => ({
        conversation: { turns: [{ role: 'user', name: null, text, toolCalls: [] }], tools: [] },
        reply,
    }));
    if (lessons.length === 0 || !isExtractionTask(lessons)) {
        return new PromptReader(knowledge, readForm(instructions(conversation)), null);
    }
    const learner = await makeExtractionLearner(lessons, 1, unhurried);
    const passes = Math.min(20, Math.max(3, Math.ceil(60 / lessons.length)));
    for (let pass = 0; pass < passes; pass += 1) {
        for (const index of lessons.keys())
            learner.learn(index, pass / passes);
    }
    return new PromptReader(knowledge, null, learner.snapshot());
}
/** A prompt's examples are few: studying them takes one short go. */
const unhurried = { isDue: () => false, rest: () => Promise.resolve() };
/** One prompt, ready for questions. */
class PromptReader {
    #knowledge;
    #form;
    #extractor;
    #examples = new TextIndex();
    #hints = new TextIndex();
    #hintLabels = [];
    constructor(knowledge, form, extractor) {
        this.#knowledge = knowledge;
        this.#form = form;
        this.#extractor = extractor;
        for (const [index, example] of knowledge.examples.entries())
            this.#examples.add(index, example.text);
        for (const { name, hints } of knowledge.labels) {
            for (const hint of hints) {
                this.#hints.add(this.#hintLabels.length, hint);
                this.#hintLabels.push(name);
            }
        }
    }
    /** Null when the prompt teaches nothing. */
    async answer(conversation) {
        const text = lastUserText(conversation);
        if (this.#extractor !== null)
            return await this.#extractor.reply(conversation);
        const call = callTool(text, conversation.tools);
        if (call !== null)
            return { text: '', toolCalls: [call] };
        if (this.#form !== null)
            return { text: JSON.stringify(fillForm(this.#form, text)), toolCalls: [] };
        const names = new Set(this.#knowledge.labels.map(({ name }) => name));
        const isLabelTask = names.size > 0 && this.#knowledge.examples.every(({ reply }) => names.has(reply.text));
        return isLabelTask ? { text: this.#chooseLabel(text), toolCalls: [] } : this.#copyNearest(text);
    }
    #copyNearest(text) {
        const nearest = this.#examples.search(text, 1)[0]?.id ?? 0;
        return this.#knowledge.examples[nearest]?.reply ?? null;
    }
    /** The label with the most similar example and hints; a later match of the same label counts less. */
    #chooseLabel(text) {
        const scores = new Map();
        const count = new Map();
        const add = (label, score) => {
            const before = count.get(label) ?? 0;
            count.set(label, before + 1);
            scores.set(label, (scores.get(label) ?? 0) + score / 2 ** before);
        };
        for (const { id, score } of this.#examples.search(text, 10)) {
            const label = this.#knowledge.examples[id]?.reply.text;
            if (label !== undefined)
                add(label, score);
        }
        for (const { id, score } of this.#hints.search(text, 20))
            add(this.#hintLabels[id] ?? '', score);
        const best = [...scores].sort((left, right) => right[1] - left[1])[0]?.[0];
        return best ?? this.#labelWithoutEvidence();
    }
    #labelWithoutEvidence() {
        const names = this.#knowledge.labels.map(({ name }) => name);
        return names.find((name) => /other|none|unknown|general|^oos$|^no[_-]/iu.test(name)) ?? names[0] ?? '';
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/gpt-tokenizer/esm/encoding/o200k_base.js + 1 modules
var o200k_base = __webpack_require__(23877);
// EXTERNAL MODULE: ./build/dataset/count-tokens.js + 3 modules
var count_tokens = __webpack_require__(22279);
;// CONCATENATED MODULE: ./build/local/service/count-tokens.js


/** Remembers texts that repeat, such as the system message of every request. */
const counter = (0,count_tokens/* makeTokenCounter */.o)();
/** Tokens of a prompt, or of a training example, with all overheads: the count that the rest of tunegate estimates with. */
function countConversationTokens({ turns, tools }) {
    return counter.countExample(turns.map(messageOf), tools.map(definitionOf));
}
function countReplyTokens({ text, toolCalls }) {
    return toolCalls.reduce((sum, call) => sum + counter.countText(call.name) + counter.countText(call.arguments), counter.countText(text));
}
function countTextTokens(text) {
    return counter.countText(text);
}
/** A text cut after so many tokens, and whether anything was cut. Text that looks like a control token is text. */
function cutToTokens(text, most) {
    const tokens = (0,o200k_base/* encode */.lF)(text, { disallowedSpecial: new Set() });
    return tokens.length <= most ? { text, cut: false } : { text: (0,o200k_base/* decode */.D4)(tokens.slice(0, most)), cut: true };
}
function messageOf({ role, text, name, toolCalls }) {
    return {
        role,
        content: text,
        ...(name !== null && { name }),
        tool_calls: toolCalls.map((call) => ({ id: '', type: 'function', function: call })),
    };
}
function definitionOf({ name, description, parameters }) {
    return { type: 'function', function: { name, description, parameters } };
}

;// CONCATENATED MODULE: ./build/local/service/make-id.js

/** A fresh identifier in the service's shape, such as `file-\u2026` or `ftjob-\u2026`: the prefix and 24 letters and digits. */
function makeId(prefix) {
    let id = '';
    for (const byte of (0,external_node_crypto_.randomBytes)(24))
        id += alphabet.charAt(byte % alphabet.length);
    return prefix + id;
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Seconds since 1970, as the service counts time. */
function unixSeconds() {
    return Math.floor(Date.now() / 1000);
}

;// CONCATENATED MODULE: ./build/local/service/service-error.js
/** What the service answers when it refuses a request; its body is `{"error":{message,type,param,code}}`, all four always present. */
class ServiceError extends Error {
    name = 'ServiceError';
    status;
    type;
    code;
    param;
    constructor(status, message, { type, code, param } = {}) {
        super(message);
        this.status = status;
        this.type = type ?? 'invalid_request_error';
        this.code = code ?? null;
        this.param = param ?? null;
    }
    body() {
        return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
    }
}
/** The service's wording for a model that does not exist. */
function modelNotFound(model) {
    return new ServiceError(404, `The model \`${model}\` does not exist or you do not have access to it.`, {
        code: 'model_not_found',
    });
}
/** The service's wording for a file or job id that does not exist. */
function noSuch(kind, id, param) {
    const message = kind === 'File object' ? `No such File object: ${id}` : `Could not find fine tune: ${id}`;
    return new ServiceError(404, message, { param, ...(kind === 'File object' ? {} : { code: 'fine_tune_not_found' }) });
}

;// CONCATENATED MODULE: ./build/local/service/parse-body.js

/** The body of a request by its schema; the first value out of its bounds is a 400 that names it, in the service's wording. */
function parseBody(schema, body) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const param = (issue?.path ?? []).map(String).join('.');
    throw new ServiceError(400, `Invalid value for '${param}': ${issue?.message ?? 'is not valid'}.`, {
        param,
        code: 'invalid_value',
    });
}

;// CONCATENATED MODULE: ./build/local/service/parse-conversation.js

/** A message of the wire, read leniently: what the local models do not use is ignored. */
const wireMessageSchema = schemas/* object */.Ikc({
    role: schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
    content: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() })), schemas/* null */.chJ()])
        .optional(),
    name: schemas/* string */.YjP().optional(),
    weight: schemas/* number */.aig().optional(),
    tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({ function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }) })).nullish(),
    function_call: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }).nullish(),
});
const wireToolSchema = schemas/* object */.Ikc({
    function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), description: schemas/* string */.YjP().optional(), parameters: schemas/* unknown */.L5J().optional() }),
});
/** Messages and tools of a request or of a dataset line, as the local models read them. */
function parseConversation(messages, tools) {
    return { turns: messages.map(parseTurn), tools: tools.map(parseTool) };
}
function parseTurn(message) {
    const calls = message.tool_calls?.map((call) => call.function) ?? [];
    return {
        role: message.role,
        name: message.name ?? null,
        text: parseText(message.content),
        toolCalls: message.function_call ? [...calls, message.function_call] : calls,
    };
}
function parseText(content) {
    if (typeof content === 'string')
        return content;
    return (content ?? []).flatMap((part) => (part.text === undefined ? [] : [part.text])).join('\n');
}
function parseTool(tool) {
    return {
        name: tool.function.name,
        description: tool.function.description ?? '',
        parameters: tool.function.parameters,
    };
}

;// CONCATENATED MODULE: ./build/local/service/answer-chat.js





/**
 * Answers one request of `/v1/chat/completions`. `temperature`, `seed` and the other sampling parameters are accepted and
 * change nothing: the local models are deterministic.
 */
async function answerChat(body, models) {
    const request = parseBody(requestSchema, body);
    const tools = request.tool_choice === 'none' ? [] : (request.tools ?? []);
    const conversation = parseConversation(request.messages, tools);
    const reply = await models.find(request.model).reply(conversation);
    const completion = complete(request.model, conversation, reply, request.max_completion_tokens ?? request.max_tokens ?? null);
    return { completion, stream: chooseStream(request) };
}
const requestSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1),
    messages: schemas/* array */.YOg(wireMessageSchema).min(1),
    tools: schemas/* array */.YOg(wireToolSchema).nullish(),
    tool_choice: schemas/* unknown */.L5J().optional(),
    n: schemas/* literal */.euz(1, 'the local engine gives one choice, n = 1').nullish(),
    max_completion_tokens: schemas/* number */.aig().int().min(1).nullish(),
    max_tokens: schemas/* number */.aig().int().min(1).nullish(),
    stream: schemas/* boolean */.zMY().nullish(),
    stream_options: schemas/* object */.Ikc({ include_usage: schemas/* boolean */.zMY().optional() }).nullish(),
});
function chooseStream(request) {
    if (request.stream !== true)
        return 'no';
    return request.stream_options?.include_usage === true ? 'with-usage' : 'yes';
}
function complete(model, conversation, reply, mostTokens) {
    const calls = reply.toolCalls;
    const { text, cut } = mostTokens === null ? { text: reply.text, cut: false } : cutToTokens(reply.text, mostTokens);
    const promptTokens = countConversationTokens(conversation);
    const completionTokens = countReplyTokens({ text, toolCalls: calls });
    return {
        id: makeId('chatcmpl-'),
        object: 'chat.completion',
        created: unixSeconds(),
        model,
        choices: [
            {
                index: 0,
                message: {
                    role: 'assistant',
                    content: calls.length > 0 && text === '' ? null : text,
                    refusal: null,
                    annotations: [],
                    ...(calls.length > 0 && {
                        tool_calls: calls.map((call) => ({
                            id: makeId('call_'),
                            type: 'function',
                            function: { ...call },
                        })),
                    }),
                },
                logprobs: null,
                finish_reason: cut ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop',
            },
        ],
        usage: {
            prompt_tokens: promptTokens,
            completion_tokens: completionTokens,
            total_tokens: promptTokens + completionTokens,
            prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
            completion_tokens_details: {
                reasoning_tokens: 0,
                audio_tokens: 0,
                accepted_prediction_tokens: 0,
                rejected_prediction_tokens: 0,
            },
        },
        service_tier: 'default',
        system_fingerprint: 'fp_local',
    };
}

;// CONCATENATED MODULE: ./build/local/models/embed-text.js

/** Numbers of a vector where a request does not say. */
const defaultDimensions = 256;
/**
 * A vector of a text, of length 1, equal on every machine: how often its words and their pieces of three to five letters occur, hashed
 * into so many places with signs (Weinberger et al. 2009, feature hashing). Texts that share words, or parts of words, come out near; it
 * knows nothing of meaning.
 */
function embedText(text, dimensions = defaultDimensions) {
    const vector = new Float32Array(dimensions);
    for (const [feature, count] of countFeatures(text)) {
        const hash = hashFeature(feature);
        // Words that occur often say less each time.
        const weight = 1 + Math.log(count);
        const place = hash.place % dimensions;
        vector[place] = (vector[place] ?? 0) + (hash.isPositive ? weight : -weight);
    }
    const length = Math.hypot(...vector);
    if (length === 0) {
        // Signs alone have no features; a vector without a direction is compared with nothing.
        vector[0] = 1;
        return vector;
    }
    return vector.map((value) => value / length);
}
const pieces = [3, 4, 5];
function countFeatures(text) {
    const counts = new Map();
    const add = (feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const words = text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu);
    for (const word of words ?? []) {
        add(word);
        const marked = `^${word}$`;
        for (const size of pieces)
            for (let at = 0; at + size <= marked.length; at += 1)
                add(marked.slice(at, at + size));
    }
    return counts;
}
function hashFeature(feature) {
    const digest = (0,external_node_crypto_.createHash)('md5').update(feature).digest();
    return { place: digest.readUInt32LE(0), isPositive: (digest[4] ?? 0) % 2 === 0 };
}

;// CONCATENATED MODULE: ./build/local/service/answer-embeddings.js





/** Limits of one request (`CreateEmbeddingRequest` of the OpenAPI document, 2026-11). */
const most = { inputs: 2048, tokensOfInput: 8192, tokens: 300_000 };
/** Answers one request of `/v1/embeddings`: any model makes the same vectors. Refuses what the service would refuse. */
function answerEmbeddings(body, models) {
    const { model, input, dimensions, encoding_format: format } = parseBody(answer_embeddings_requestSchema, body);
    models.find(model);
    const texts = typeof input === 'string' ? [input] : input;
    const promptTokens = texts.map(countTextTokens);
    for (const tokens of promptTokens) {
        if (tokens > most.tokensOfInput)
            throw refused('input', `This model's maximum context length is ${most.tokensOfInput} tokens, however you requested ${tokens} tokens.`);
    }
    const tokens = promptTokens.reduce((sum, count) => sum + count, 0);
    if (tokens > most.tokens)
        throw refused('input', `Requested ${tokens} tokens, max ${most.tokens} tokens per request.`);
    return {
        object: 'list',
        data: texts.map((text, index) => {
            const vector = embedText(text, dimensions ?? defaultDimensions);
            const embedding = format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
            return { object: 'embedding', index, embedding };
        }),
        model,
        usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
}
const answer_embeddings_text = schemas/* string */.YjP().min(1, 'an input cannot be an empty string');
const answer_embeddings_requestSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1),
    input: schemas/* union */.KCZ([answer_embeddings_text, schemas/* array */.YOg(answer_embeddings_text).min(1).max(most.inputs)], 'must be a text, or a list of 1 to 2048 texts'),
    dimensions: schemas/* number */.aig().int().min(1).max(4096).nullish(),
    encoding_format: schemas/* enum */.k5n(['float', 'base64']).nullish(),
});
function refused(param, message) {
    return new ServiceError(400, message, { param, code: 'invalid_value' });
}

;// CONCATENATED MODULE: ./build/local/service/turn-taking.js
/** Thrown out of `rest` to unwind cancelled work; caught by whoever started it. */
class WorkStopped extends Error {
    name = 'WorkStopped';
}
/** How long work may hold the event loop. Answers that wait behind it notice at most this. */
const sliceMs = 12;
/** The `Breath` of one job, with the switches that act on it between two slices. */
class PacedWork {
    #queue;
    #sliceStartMs = performance.now();
    #stopped = false;
    #paused = false;
    #wake = () => { };
    constructor(queue) {
        this.#queue = queue;
    }
    isDue() {
        return performance.now() - this.#sliceStartMs > sliceMs;
    }
    async rest() {
        await new Promise((resolve) => setImmediate(resolve));
        if (this.#paused && !this.#stopped) {
            this.#queue.leave(this);
            while (this.#paused && !this.#stopped)
                await this.#woken();
            await this.join();
        }
        if (this.#stopped)
            throw new WorkStopped();
        this.#sliceStartMs = performance.now();
    }
    /** Waits for this work's turn among all work of the engine. */
    async join() {
        while (!this.#stopped && !this.#queue.enter(this))
            await this.#queue.changed();
        if (this.#stopped)
            throw new WorkStopped();
    }
    leave() {
        this.#queue.leave(this);
    }
    pause() {
        this.#paused = true;
    }
    resume() {
        this.#paused = false;
        this.#wake();
    }
    stop() {
        this.#stopped = true;
        this.#wake();
        this.#queue.announce();
    }
    #woken() {
        return new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
}
/** One piece of work runs at a time; the others are queued. A paused one gives up its place. */
class WorkQueue {
    #running = null;
    #waiting = [];
    enter(work) {
        if (this.#running !== null && this.#running !== work)
            return false;
        this.#running = work;
        return true;
    }
    leave(work) {
        if (this.#running === work)
            this.#running = null;
        this.announce();
    }
    /** Resolves when a place may have become free. */
    changed() {
        return new Promise((resolve) => this.#waiting.push(resolve));
    }
    announce() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const wake of waiting)
            wake();
    }
}

;// CONCATENATED MODULE: ./build/local/service/batch.js


/** One batch: what was asked for, how far it is, and the switch of its work. */
class Batch {
    id = makeId('batch_');
    request;
    /** A batch waits for nobody: its work takes turns with answers, not with training. */
    work = new PacedWork(new WorkQueue());
    #expiresAt;
    #createdAt = unixSeconds();
    #reached = new Map();
    #status = 'validating';
    #model = null;
    #errors = null;
    #counts = { total: 0, completed: 0, failed: 0 };
    #usage = null;
    #outputFileId = null;
    #errorFileId = null;
    constructor(request, windowSeconds) {
        this.request = request;
        this.#expiresAt = this.#createdAt + windowSeconds;
    }
    get isOver() {
        return isOver(this.#status);
    }
    get isExpired() {
        return unixSeconds() >= this.#expiresAt;
    }
    begin(model, total) {
        this.#model = model;
        this.#counts = { total, completed: 0, failed: 0 };
        this.#enter('in_progress');
    }
    count(result) {
        this.#counts = { ...this.#counts, [result]: this.#counts[result] + 1 };
    }
    addUsage(usage) {
        const sum = this.#usage;
        this.#usage = {
            input_tokens: (sum?.input_tokens ?? 0) + usage.prompt_tokens,
            input_tokens_details: { cached_tokens: 0 },
            output_tokens: (sum?.output_tokens ?? 0) + usage.completion_tokens,
            output_tokens_details: { reasoning_tokens: 0 },
            total_tokens: (sum?.total_tokens ?? 0) + usage.total_tokens,
        };
    }
    finalize() {
        this.#enter('finalizing');
    }
    finish(status, files) {
        this.#outputFileId = files.output;
        this.#errorFileId = files.error;
        this.#enter(status);
    }
    fail(errors) {
        this.#errors = errors;
        this.#enter('failed');
    }
    cancel() {
        this.#enter('cancelling');
        this.work.stop();
    }
    /** What the service says as null is left out here: its own types and its OpenAPI document know no null in these places. */
    body() {
        return {
            id: this.id,
            object: 'batch',
            endpoint: this.request.endpoint,
            completion_window: this.request.completionWindow,
            input_file_id: this.request.inputFileId,
            status: this.#status,
            created_at: this.#createdAt,
            expires_at: this.#expiresAt,
            request_counts: { ...this.#counts },
            metadata: this.request.metadata === null ? null : { ...this.request.metadata },
            ...(this.#model !== null && { model: this.#model }),
            ...(this.#errors !== null && { errors: { object: 'list', data: [...this.#errors] } }),
            ...(this.#usage !== null && { usage: this.#usage }),
            ...(this.#outputFileId !== null && { output_file_id: this.#outputFileId }),
            ...(this.#errorFileId !== null && { error_file_id: this.#errorFileId }),
            ...Object.fromEntries([...this.#reached].map(([status, at]) => [`${status}_at`, at])),
        };
    }
    #enter(status) {
        this.#status = status;
        this.#reached.set(status, unixSeconds());
    }
}
function isOver(status) {
    return status === 'completed' || status === 'failed' || status === 'expired' || status === 'cancelled';
}

;// CONCATENATED MODULE: ./build/local/service/read-body.js

/** The service's limit of one file: 512 MB (Files API reference, 2026-11). */
const mostBodyBytes = 512 * 1024 * 1024;
/** Form fields around a file of 512 MB: boundaries, names, headers. */
const envelopeBytes = 64 * 1024;
/** Reads a whole request body; more than 512 MB is a 413, noticed by the announced length before the first byte where there is one. */
async function readBody(request) {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > mostBodyBytes + envelopeBytes)
        throw tooLarge(announced);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        if (!Buffer.isBuffer(chunk))
            continue;
        bytes += chunk.length;
        if (bytes > mostBodyBytes + envelopeBytes)
            throw tooLarge(bytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Reads a JSON object. Malformed JSON and other values are a 400. */
async function readJson(request) {
    const text = (await readBody(request)).toString('utf8');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new ServiceError(400, `We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON: ${reason})`);
    }
    if (!isRecord(value))
        throw new ServiceError(400, 'Invalid body: expected a JSON object.');
    return value;
}
/** Reads a multipart form by the platform's own parser. */
async function read_body_readForm(request) {
    const type = request.headers['content-type'] ?? '';
    if (!type.startsWith('multipart/form-data')) {
        throw new ServiceError(400, `Invalid Content-Type: expected multipart/form-data, got '${type}'.`);
    }
    const body = await readBody(request);
    try {
        return await new Response(body, { headers: { 'content-type': type } }).formData();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new ServiceError(400, `Could not parse the multipart form: ${reason}`);
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function tooLarge(bytes) {
    return new ServiceError(413, `Maximum content size limit (${mostBodyBytes}) exceeded (${bytes} bytes).`);
}

;// CONCATENATED MODULE: ./build/local/service/check-batch-file.js

const batchLimits = { requests: 50_000, bytes: 200 * 1000 * 1000 };
/** The service lists the first errors, not all of them. */
const mostErrors = 100;
/**
 * Reads the input file of a batch as the service does after the batch was created: JSON lines of `custom_id`, `method`, `url` and
 * `body`, one model for all, no `custom_id` twice. What is wrong comes back with its line, for the `errors` of the batch.
 */
function checkBatchFile(content, endpoint, limits) {
    const lines = content.toString('utf8').split('\n');
    const errors = [];
    const requests = [];
    const seen = new Set();
    let model = null;
    for (const [index, text] of lines.entries()) {
        if (text.trim() === '')
            continue;
        const checked = checkLine(text, endpoint);
        const problem = 'code' in checked ? checked : checkAmongOthers(checked, seen, model);
        if (problem !== null) {
            errors.push({ ...problem, line: index + 1 });
            continue;
        }
        if ('code' in checked)
            continue;
        seen.add(checked.customId);
        model ??= checked.model;
        requests.push(checked);
    }
    if (requests.length > limits.requests) {
        errors.unshift(wrong('too_many_requests', `The batch input file has ${requests.length} requests; the maximum is ${limits.requests}.`));
    }
    if (errors.length === 0 && model === null)
        errors.push(wrong('empty_file', 'The batch input file has no requests.'));
    return errors.length > 0 || model === null
        ? { valid: false, errors: errors.slice(0, mostErrors) }
        : { valid: true, model, requests };
}
function checkLine(text, endpoint) {
    const line = check_batch_file_parseJson(text);
    if (!isRecord(line))
        return wrong('invalid_json_line', 'This line is not parseable as valid JSON.');
    for (const name of ['custom_id', 'method', 'url', 'body']) {
        if (line[name] === undefined || line[name] === null || line[name] === '') {
            return wrong('missing_required_parameter', `Missing required parameter: '${name}'.`, name);
        }
    }
    const { custom_id: customId, method, url, body } = line;
    if (typeof customId !== 'string')
        return wrong('invalid_type', "Invalid type for 'custom_id': a string.", 'custom_id');
    if (method !== 'POST')
        return wrong('invalid_method', "Invalid method: only 'POST' is supported.", 'method');
    if (url !== endpoint) {
        return wrong('invalid_url', 'The URL provided for this request does not match the batch endpoint.', 'url');
    }
    if (!isRecord(body))
        return wrong('invalid_type', "Invalid type for 'body': a JSON object.", 'body');
    const { model } = body;
    if (typeof model !== 'string') {
        return wrong('missing_required_parameter', "Missing required parameter: 'body.model'.", 'body.model');
    }
    return { customId, body, model };
}
function checkAmongOthers(line, seen, model) {
    if (model !== null && line.model !== model) {
        return wrong('mismatched_model', `The provided model '${line.model}' does not match the previous requests in the batch. All requests of a batch must use the same model.`, 'body.model');
    }
    if (!seen.has(line.customId))
        return null;
    return wrong('duplicate_custom_id', 'The custom_id for this request is a duplicate of another request. The custom_id parameter must be unique for each request in a batch.', 'custom_id');
}
function wrong(code, message, param = null) {
    return { code, message, param, line: null };
}
function check_batch_file_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/local/service/paginate.js

/**
 * Cuts a page out of a list in the order in which it is served. `after` is the id of the last item already seen;
 * an id that is not in the list is a 400. `limit` is 1..`most`.
 */
function paginate(items, query, { fallback, most }) {
    const limit = parseLimit(query.get('limit'), fallback, most);
    const start = parseStart(items, query.get('after'));
    return { data: items.slice(start, start + limit), has_more: start + limit < items.length };
}
function parseLimit(text, fallback, most) {
    if (text === null || text === '')
        return fallback;
    const limit = Number(text);
    if (!Number.isInteger(limit) || limit < 1 || limit > most) {
        throw new ServiceError(400, `Invalid 'limit': '${text}' is not an integer between 1 and ${most}.`, {
            param: 'limit',
            code: 'invalid_value',
        });
    }
    return limit;
}
function parseStart(items, after) {
    if (after === null || after === '')
        return 0;
    const index = items.findIndex((item) => item.id === after);
    if (index < 0) {
        throw new ServiceError(400, `Invalid 'after': no item with the id '${after}' is in this list.`, {
            param: 'after',
            code: 'invalid_value',
        });
    }
    return index + 1;
}

;// CONCATENATED MODULE: ./build/local/service/parse-batch-request.js


/** Parses the body of a batch's creation. Every value out of its bounds (OpenAPI document, 2026-08) is a 400 that names it. */
function parseBatchRequest(body) {
    const { input_file_id: inputFileId, endpoint, completion_window: completionWindow, metadata, } = parseBody(parse_batch_request_requestSchema, body);
    return { inputFileId, endpoint, completionWindow, metadata: metadata ?? null };
}
const parse_batch_request_requestSchema = schemas/* object */.Ikc({
    input_file_id: schemas/* string */.YjP().min(1),
    endpoint: schemas/* literal */.euz('/v1/chat/completions', "the local engine batches '/v1/chat/completions'"),
    completion_window: schemas/* literal */.euz('24h', "must be '24h'"),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP().max(64), schemas/* string */.YjP().max(512))
        .refine((pairs) => Object.keys(pairs).length <= 16, 'at most 16 pairs')
        .nullish(),
});

;// CONCATENATED MODULE: ./build/local/service/run-batch.js






/**
 * Takes a batch through its statuses: reads its file, answers every request as `/v1/chat/completions` would, and writes what was
 * answered into one file and what was not into another, in an order that is not that of the requests.
 */
async function runBatch(batch, { input, limits, files, models }) {
    const results = [];
    let requests = [];
    let status = 'completed';
    try {
        await batch.work.rest();
        const checked = checkBatchFile(input, batch.request.endpoint, limits);
        const errors = checked.valid ? checkModel(checked.model, models) : checked.errors;
        if (!checked.valid || errors.length > 0)
            return batch.fail(errors);
        batch.begin(checked.model, checked.requests.length);
        requests = checked.requests;
        for (const request of requests) {
            if (batch.work.isDue())
                await batch.work.rest();
            if (batch.isExpired)
                break;
            results.push(await answerRequest(request, batch, models));
        }
        if (results.length < requests.length)
            status = 'expired';
        else
            batch.finalize();
        await batch.work.rest();
    }
    catch (error) {
        if (!(error instanceof WorkStopped))
            throw error;
        status = 'cancelled';
    }
    for (const { customId } of requests.slice(results.length)) {
        batch.count('failed');
        results.push({ failed: true, line: resultLine(customId, null, leftOver[status]) });
    }
    batch.finish(status, {
        output: store(files, `${batch.id}_output.jsonl`, results, false),
        error: store(files, `${batch.id}_error.jsonl`, results, true),
    });
}
/** The service's words for requests that a batch did not come to. */
const leftOver = {
    completed: null,
    expired: {
        code: 'batch_expired',
        message: 'This request could not be executed before the completion window expired.',
    },
    cancelled: { code: 'batch_cancelled', message: 'This request was not executed because the batch was cancelled.' },
};
function checkModel(model, models) {
    try {
        models.find(model);
        return [];
    }
    catch (error) {
        if (!(error instanceof ServiceError))
            throw error;
        return [{ code: 'model_not_found', message: error.message, param: 'body.model', line: 1 }];
    }
}
async function answerRequest({ customId, body }, batch, models) {
    try {
        const { completion } = await answerChat({ ...body, stream: false }, models);
        batch.count('completed');
        batch.addUsage(completion.usage);
        return { failed: false, line: resultLine(customId, { status: 200, body: completion }, null) };
    }
    catch (error) {
        const known = error instanceof ServiceError ? error : new ServiceError(500, String(error), { type: 'server_error' });
        batch.count('failed');
        return { failed: true, line: resultLine(customId, { status: known.status, body: known.body() }, null) };
    }
}
function resultLine(customId, response, error) {
    return {
        id: makeId('batch_req_'),
        custom_id: customId,
        response: response === null ? null : { status_code: response.status, request_id: makeId('req_'), body: response.body },
        error,
    };
}
/** The id of the file; null when there is no line for it. */
function store(files, name, results, failed) {
    const lines = results.filter((result) => result.failed === failed).map(({ line }) => line);
    if (lines.length === 0)
        return null;
    // The service promises no order. One that differs from the requests, yet is the same every time, finds whoever relies on it.
    const shuffled = lines
        .map((line) => ({ line, rank: (0,external_node_crypto_.createHash)('sha256').update(line.custom_id).digest('hex') }))
        .sort((left, right) => (left.rank < right.rank ? -1 : 1));
    const content = shuffled.map(({ line }) => `${JSON.stringify(line)}\n`).join('');
    return files.add(name, 'batch_output', Buffer.from(content)).id;
}

;// CONCATENATED MODULE: ./build/local/service/batch-store.js






/** The batches of one engine. They run beside the answers, in slices. */
class BatchStore {
    #batches = [];
    #running = new Set();
    #files;
    #models;
    #rules;
    constructor(files, models, rules = { limits: batchLimits, windowSeconds: 24 * 60 * 60 }) {
        this.#files = files;
        this.#models = models;
        this.#rules = rules;
    }
    create(body) {
        const request = parseBatchRequest(body);
        const { object, content } = this.#files.retrieve(request.inputFileId, 'input_file_id');
        if (object.purpose !== 'batch') {
            throw new ServiceError(400, `File '${object.id}' has the purpose '${object.purpose}', but must have 'batch'.`, {
                param: 'input_file_id',
                code: 'invalid_file_purpose',
            });
        }
        const { limits, windowSeconds } = this.#rules;
        const batch = new Batch(request, windowSeconds);
        this.#batches.push(batch);
        const run = runBatch(batch, { input: content, limits, files: this.#files, models: this.#models }).finally(() => this.#running.delete(run));
        this.#running.add(run);
        return batch.body();
    }
    retrieve(id) {
        return this.#find(id).body();
    }
    /** Newest first; 1 to 100 a page, 20 by default. */
    list(query) {
        const page = paginate([...this.#batches].reverse(), query, { fallback: 20, most: 100 });
        const data = page.data.map((batch) => batch.body());
        const ends = data.length === 0 ? {} : { first_id: data[0]?.id, last_id: data.at(-1)?.id };
        return { object: 'list', data, has_more: page.has_more, ...ends };
    }
    cancel(id) {
        const batch = this.#find(id);
        if (batch.isOver) {
            throw new ServiceError(400, `Cannot cancel a batch with status '${batch.body().status}'.`, {
                param: 'batch_id',
            });
        }
        batch.cancel();
        return batch.body();
    }
    /** Stops all work and waits until it has stopped. */
    async close() {
        for (const batch of this.#batches)
            if (!batch.isOver)
                batch.cancel();
        await Promise.all(this.#running);
    }
    #find(id) {
        const batch = this.#batches.find((known) => known.id === id);
        if (batch === undefined)
            throw new ServiceError(404, `No batch found with id '${id}'.`, { param: 'batch_id' });
        return batch;
    }
}

;// CONCATENATED MODULE: ./build/local/service/file-store.js





/** The files of one engine, in memory; they are gone when it closes. */
class FileStore {
    #files = new Map();
    /** Takes an uploaded form with `file` and `purpose`; a file that can be no fine-tuning or batch file is refused, as by the service. */
    async create(form) {
        const file = form.get('file');
        const purpose = parsePurpose(form.get('purpose'));
        if (!(file instanceof File)) {
            throw new ServiceError(400, "'file' is a required property", { param: 'file' });
        }
        if (file.size > mostBodyBytes) {
            throw new ServiceError(413, `Maximum content size limit (${mostBodyBytes}) exceeded (${file.size} bytes).`);
        }
        const content = Buffer.from(await file.arrayBuffer());
        if (purpose === 'fine-tune')
            checkUpload(content, file.name);
        if (purpose === 'batch')
            checkBatchUpload(content, file.name);
        return this.add(file.name, purpose, content);
    }
    add(filename, purpose, content) {
        const object = {
            id: makeId('file-'),
            object: 'file',
            bytes: content.length,
            created_at: unixSeconds(),
            filename,
            purpose,
            status: 'processed',
        };
        this.#files.set(object.id, { object, content });
        return object;
    }
    retrieve(id, param = 'id') {
        const file = this.#files.get(id);
        if (file === undefined)
            throw noSuch('File object', id, param);
        return file;
    }
    /** Newest first unless `order=asc`; `purpose` filters; up to 10,000 a page. */
    list(query) {
        const purpose = query.get('purpose');
        const all = [...this.#files.values()].map((file) => file.object);
        if (query.get('order') !== 'asc')
            all.reverse();
        const wanted = purpose === null ? all : all.filter((file) => file.purpose === purpose);
        const page = paginate(wanted, query, { fallback: 10_000, most: 10_000 });
        return { object: 'list', ...page, first_id: page.data[0]?.id ?? '', last_id: page.data.at(-1)?.id ?? '' };
    }
    delete(id) {
        this.retrieve(id);
        this.#files.delete(id);
        return { id, object: 'file', deleted: true };
    }
    /** The bytes as the service hands them out: results of a job are base64, which the client has to undo. */
    download(id) {
        const { object, content } = this.retrieve(id);
        return object.purpose === 'fine-tune-results' ? Buffer.from(content.toString('base64')) : content;
    }
}
const purposes = ['assistants', 'batch', 'fine-tune', 'vision', 'user_data'];
function parsePurpose(value) {
    const purpose = purposes.find((known) => known === value);
    if (purpose === undefined) {
        const list = purposes.map((known) => `'${known}'`).join(', ');
        throw new ServiceError(400, `Invalid value for 'purpose': ${String(value)}. Supported values are: ${list}.`, {
            param: 'purpose',
            code: 'invalid_value',
        });
    }
    return purpose;
}
/** The service reads the first line at upload; later lines are read by the job (wordings: public issues of openai-python). */
function checkUpload(content, filename) {
    if (!filename.endsWith('.jsonl')) {
        throw new ServiceError(400, `Invalid file format for Fine-Tuning API. Must be .jsonl (got '${filename}').`);
    }
    if (content.length === 0)
        throw new ServiceError(400, 'File is empty.', { param: 'file' });
    const end = content.indexOf(0x0a);
    const line = content.subarray(0, end < 0 ? content.length : end).toString('utf8');
    if (!isUtf8Text(content) || !isDictionary(line)) {
        throw new ServiceError(400, `Expected file to have JSONL format, where every line is a valid JSON dictionary. Line 1 is not a dictionary (HINT: line starts with: "${line.trim().slice(0, 8)}...").`);
    }
}
/** The lines of a batch file are read by the batch; a wrong name or size is refused at once. */
function checkBatchUpload(content, filename) {
    if (!filename.endsWith('.jsonl')) {
        throw new ServiceError(400, `Invalid file format for Batch API. Must be .jsonl (got '${filename}').`);
    }
    if (content.length === 0)
        throw new ServiceError(400, 'File is empty.', { param: 'file' });
    if (content.length > batchLimits.bytes) {
        throw new ServiceError(400, `File is too large for the Batch API: ${content.length} bytes; the maximum is ${batchLimits.bytes}.`, { param: 'file' });
    }
}
function isUtf8Text(content) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(content);
        return true;
    }
    catch {
        return false;
    }
}
function isDictionary(line) {
    try {
        return isRecord(JSON.parse(line.replace(/^\uFEFF/u, '')));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/local/service/fine-tune-job.js


/** One job: what was asked for, what has happened, and the switches of its work. */
class FineTuneJob {
    id = makeId('ftjob-');
    request;
    seed;
    work;
    events = [];
    checkpoints = [];
    #status = 'validating_files';
    #beforePause = 'validating_files';
    #plan = null;
    #error = null;
    #model = null;
    #resultFiles = [];
    #trainedTokens = null;
    #estimatedFinish = null;
    #finishedAt = null;
    #createdAt = unixSeconds();
    constructor(request, queue) {
        this.request = request;
        // A seed that was not asked for is still the same every time, so that two runs give the same model.
        this.seed = request.seed ?? 42;
        this.work = new PacedWork(queue);
        this.note(`Created fine-tuning job: ${this.id}`);
    }
    get isOver() {
        return this.#finishedAt !== null;
    }
    /** Enters the next stage; a paused job remembers it and shows it when it goes on. */
    enter(status) {
        if (this.#status === 'paused')
            this.#beforePause = status;
        else
            this.#status = status;
    }
    pause() {
        if (this.isOver || this.#status === 'paused')
            return;
        this.#beforePause = this.#status;
        this.#status = 'paused';
        this.note('Fine-tuning job paused');
        this.work.pause();
    }
    resume() {
        if (this.#status !== 'paused')
            return;
        this.#status = this.#beforePause;
        this.note('Fine-tuning job resumed');
        this.work.resume();
    }
    get isPaused() {
        return this.#status === 'paused';
    }
    follow(plan) {
        this.#plan = plan;
    }
    expectFinish(unixTime) {
        this.#estimatedFinish = unixTime;
    }
    succeed(model, resultFile, trainedTokens) {
        this.#model = model;
        this.#resultFiles = [resultFile];
        this.#trainedTokens = trainedTokens;
        this.note('New fine-tuned model created');
        this.note('The job has successfully completed');
        this.#finish('succeeded');
    }
    fail(error) {
        this.#error = error;
        this.note(error.message, 'error');
        this.#finish('failed');
    }
    cancel() {
        this.note('The job was cancelled');
        this.#finish('cancelled');
        this.work.stop();
    }
    note(message, level = 'info') {
        this.#add({ message, level, type: 'message', data: {} });
    }
    measure(message, metrics) {
        this.#add({ message, level: 'info', type: 'metrics', data: metrics });
    }
    addCheckpoint(model, step, metrics) {
        this.checkpoints.push({
            id: makeId('ftckpt_'),
            object: 'fine_tuning.job.checkpoint',
            created_at: unixSeconds(),
            fine_tuned_model_checkpoint: model,
            fine_tuning_job_id: this.id,
            step_number: step,
            metrics,
        });
        this.note(`Checkpoint created at step ${step}`);
    }
    body() {
        const hyperparameters = this.#hyperparameters();
        return {
            id: this.id,
            object: 'fine_tuning.job',
            created_at: this.#createdAt,
            finished_at: this.#finishedAt,
            model: this.request.model,
            fine_tuned_model: this.#model,
            organization_id: 'org-local',
            status: this.#status,
            hyperparameters,
            training_file: this.request.trainingFile,
            validation_file: this.request.validationFile,
            result_files: this.#resultFiles,
            trained_tokens: this.#trainedTokens,
            error: this.#error,
            seed: this.seed,
            estimated_finish: this.isOver ? null : this.#estimatedFinish,
            integrations: [],
            metadata: { ...this.request.metadata },
            method: { type: 'supervised', supervised: { hyperparameters: { ...hyperparameters } } },
        };
    }
    #hyperparameters() {
        if (this.#plan === null)
            return { ...this.request.hyperparameters };
        const { epochs, batchSize, learningRateMultiplier } = this.#plan;
        return { n_epochs: epochs, batch_size: batchSize, learning_rate_multiplier: learningRateMultiplier };
    }
    #finish(status) {
        this.#status = status;
        this.#finishedAt = unixSeconds();
    }
    #add(event) {
        this.events.push({ id: makeId('ftevent-'), object: 'fine_tuning.job.event', created_at: unixSeconds(), ...event });
    }
}

;// CONCATENATED MODULE: ./build/local/service/parse-job-request.js


/** Parses the body of a job's creation. Every value out of its bounds (OpenAPI document, 2026-08) is a 400 that names it. */
function parseJobRequest(body) {
    const parsed = parse_job_request_requestSchema.safeParse(body);
    if (!parsed.success)
        throw invalid(parsed.error.issues);
    const { model, training_file, validation_file, suffix, seed, metadata, method, hyperparameters } = parsed.data;
    if (method !== undefined && method !== null && method.type !== 'supervised') {
        throw new ServiceError(400, `The local engine trains by the 'supervised' method only (got '${method.type}').`, {
            param: 'method.type',
            code: 'unsupported_value',
        });
    }
    const chosen = { ...hyperparameters, ...method?.supervised?.hyperparameters };
    return {
        model,
        trainingFile: training_file,
        validationFile: validation_file ?? null,
        suffix: suffix ?? null,
        seed: seed ?? null,
        metadata: metadata ?? null,
        hyperparameters: {
            n_epochs: chosen.n_epochs ?? 'auto',
            batch_size: chosen.batch_size ?? 'auto',
            learning_rate_multiplier: chosen.learning_rate_multiplier ?? 'auto',
        },
    };
}
const auto = schemas/* literal */.euz('auto');
const hyperparametersSchema = schemas/* object */.Ikc({
    n_epochs: schemas/* union */.KCZ([auto, schemas/* number */.aig().int().min(1).max(50)]).optional(),
    batch_size: schemas/* union */.KCZ([auto, schemas/* number */.aig().int().min(1).max(256)]).nullish(),
    learning_rate_multiplier: schemas/* union */.KCZ([auto, schemas/* number */.aig().positive()]).optional(),
});
const parse_job_request_requestSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1),
    training_file: schemas/* string */.YjP().min(1),
    validation_file: schemas/* string */.YjP().nullish(),
    suffix: schemas/* string */.YjP().min(1).max(64).nullish(),
    seed: schemas/* number */.aig().int().min(0).max(2_147_483_647).nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP().max(64), schemas/* string */.YjP().max(512))
        .refine((pairs) => Object.keys(pairs).length <= 16, 'at most 16 pairs')
        .nullish(),
    hyperparameters: hyperparametersSchema.optional(),
    method: schemas/* object */.Ikc({
        type: schemas/* enum */.k5n(['supervised', 'dpo', 'reinforcement']),
        supervised: schemas/* object */.Ikc({ hyperparameters: hyperparametersSchema.optional() }).optional(),
    })
        .nullish(),
});
function invalid(issues) {
    const issue = issues[0];
    const param = (issue?.path ?? []).map(String).join('.');
    const reason = issue?.code === 'invalid_union' ? unionReason(issue) : (issue?.message ?? 'is not valid');
    return new ServiceError(400, `Invalid value for '${param}': ${reason}.`, { param, code: 'invalid_value' });
}
/** Of "auto or a number" the second half explains more. */
function unionReason(issue) {
    const branch = issue.errors.at(-1)?.[0]?.message;
    return branch === undefined ? issue.message : `'auto' or a number: ${branch}`;
}

;// CONCATENATED MODULE: ./build/local/models/label-learner.js



/** Labels: plain short answers of which there are few for the number of lessons. */
function isLabelTask(lessons) {
    const labels = new Set();
    for (const { reply } of lessons) {
        if (reply.toolCalls.length > 0 || reply.text.length > longestLabel)
            return false;
        labels.add(reply.text);
    }
    return labels.size <= Math.max(2, lessons.length / 3) && labels.size <= mostLabels;
}
const longestLabel = 200;
const mostLabels = 2000;
/** Learns to choose among the labels of the lessons, by a linear model over words, word pairs and character n-grams. */
async function makeLabelLearner(lessons, learningRate, breath) {
    const documentCounts = new Map();
    for (const { conversation } of lessons) {
        for (const feature of conversationFeatures(conversation).keys()) {
            documentCounts.set(feature, (documentCounts.get(feature) ?? 0) + 1);
        }
        if (breath.isDue())
            await breath.rest();
    }
    const labels = [...new Set(lessons.map(({ reply }) => reply.text))];
    const vocabulary = new Vocabulary(documentCounts, lessons.length, labels.length);
    const vectors = [];
    for (const { conversation } of lessons) {
        vectors.push(vocabulary.vector(conversationFeatures(conversation)));
        if (breath.isDue())
            await breath.rest();
    }
    const numbers = new Map(labels.map((label, number) => [label, number]));
    const targets = lessons.map(({ reply }) => numbers.get(reply.text) ?? 0);
    const rate = lessons.length > manyLessons ? manyRate : fewRate;
    return new LabelLearner(vocabulary, labels, vectors, targets, rate * learningRate);
}
/** Learning rates, found by cross-validation on training files: few lessons are soon learned by heart. */
const manyLessons = 2000;
const manyRate = 1;
const fewRate = 0.5;
class LabelLearner {
    #vocabulary;
    #labels;
    #vectors;
    #targets;
    #learningRate;
    #model;
    constructor(vocabulary, labels, vectors, targets, learningRate) {
        this.#vocabulary = vocabulary;
        this.#labels = labels;
        this.#vectors = vectors;
        this.#targets = targets;
        this.#learningRate = learningRate;
        this.#model = new SoftmaxModel(vocabulary.size, labels.length);
    }
    learn(index, progress) {
        const vector = this.#vectors[index];
        const target = this.#targets[index];
        if (vector === undefined || target === undefined)
            return { loss: 0, accuracy: 1 };
        const rate = this.#learningRate * (1 - 0.9 * progress);
        const { loss, best } = this.#model.learn(vector, target, rate);
        return { loss, accuracy: best === target ? 1 : 0 };
    }
    score({ conversation, reply }) {
        const probabilities = this.#model.predict(this.#vocabulary.vector(conversationFeatures(conversation)));
        const target = this.#labels.indexOf(reply.text);
        const probability = target < 0 ? 0 : (probabilities[target] ?? 0);
        return {
            loss: -Math.log(Math.max(probability, 1e-12)),
            accuracy: target >= 0 && indexOfMost(probabilities) === target ? 1 : 0,
        };
    }
    snapshot() {
        return new LabelModel(this.#vocabulary, this.#labels, this.#model.copy());
    }
}
class LabelModel {
    #vocabulary;
    #labels;
    #model;
    constructor(vocabulary, labels, model) {
        this.#vocabulary = vocabulary;
        this.#labels = labels;
        this.#model = model;
    }
    reply(conversation) {
        const probabilities = this.#model.predict(this.#vocabulary.vector(conversationFeatures(conversation)));
        return { text: this.#labels[indexOfMost(probabilities)] ?? '', toolCalls: [] };
    }
}

;// CONCATENATED MODULE: ./build/local/models/random.js
/** A small generator of numbers in [0, 1): mulberry32. The same seed gives the same numbers on every machine. */
function makeRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
/** The numbers 0..count\u22121 in a random order (Fisher and Yates). */
function shuffledIndexes(count, random) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        const kept = indexes[last] ?? last;
        indexes[last] = indexes[other] ?? other;
        indexes[other] = kept;
    }
    return indexes;
}

;// CONCATENATED MODULE: ./build/local/models/adapt-reply.js

/**
 * Carries the reply to one message over to another one: numbers and names that the reply took from its own message are
 * replaced by those that stand in the same place of the new message, or that are the only ones of their kind there.
 */
function adaptReply(reply, itsMessage, newMessage) {
    const theirs = particulars(tokenise(itsMessage));
    const ours = particulars(tokenise(newMessage));
    const used = new Set();
    let adapted = reply;
    for (const particular of theirs) {
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(particular.text)}(?![\\p{L}\\p{N}])`, 'gu');
        if (!pattern.test(adapted))
            continue;
        const alike = ours.filter((other) => other.kind === particular.kind && !used.has(other));
        const match = alike.find(({ before }) => before === particular.before) ?? (alike.length === 1 ? alike[0] : undefined);
        if (match === undefined)
            continue;
        used.add(match);
        // A private mark keeps a value that was just put in from being replaced again.
        adapted = adapted.replace(pattern, () => `\uE000${ours.indexOf(match)}\uE001`);
    }
    return adapted.replace(/\uE000(\d+)\uE001/gu, (_, index) => ours[Number(index)]?.text ?? '');
}
function particulars(tokens) {
    return tokens.flatMap((token, index) => {
        const before = tokens[index - 1];
        const kind = /\p{N}/u.test(token.text) ? 'number' : adapt_reply_isName(token, before) ? 'name' : null;
        return kind === null ? [] : [{ text: token.text, kind, before: before?.bare ?? '' }];
    });
}
/** A capital letter that does not only begin a sentence. */
function adapt_reply_isName(token, before) {
    return /^\p{Lu}\p{Ll}/u.test(token.text) && before !== undefined && !/^[.!?]$/u.test(before.text) && token.column > 0;
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

;// CONCATENATED MODULE: ./build/local/models/retrieval-learner.js





/** Learns free texts by remembering them: the reply to the most similar lesson, adapted, is the reply. */
async function makeRetrievalLearner(lessons, breath) {
    const index = new TextIndex();
    for (const [id, lesson] of lessons.entries()) {
        index.add(id, lastUserText(lesson.conversation));
        if (breath.isDue())
            await breath.rest();
    }
    return new RetrievalLearner(lessons, index);
}
class RetrievalLearner {
    #lessons;
    #index;
    #known = new Set();
    #asked = 0;
    #last = { loss: 0, accuracy: 0 };
    constructor(lessons, index) {
        this.#lessons = lessons;
        this.#index = index;
    }
    /** Answers the lesson from those already seen, without itself, then remembers it. Long trainings ask only now and then. */
    learn(index) {
        const lesson = this.#lessons[index];
        this.#asked += 1;
        const isAsked = this.#asked <= 200 || this.#asked % Math.ceil(this.#lessons.length / 400) === 0;
        const score = lesson === undefined || !isAsked ? this.#last : this.#scoreWithout(lesson, index);
        this.#known.add(index);
        this.#last = score;
        return score;
    }
    score(lesson) {
        return this.#scoreWithout(lesson, -1);
    }
    snapshot() {
        return new RetrievalModel(this.#lessons, this.#index);
    }
    #scoreWithout(lesson, self) {
        const found = this.#index.search(lastUserText(lesson.conversation), 8);
        const nearest = found.find(({ id }) => id !== self && this.#known.has(id))?.id;
        const reply = nearest === undefined ? undefined : this.#lessons[nearest]?.reply;
        const accuracy = reply === undefined ? 0 : overlap(reply, lesson.reply);
        return { loss: -Math.log(Math.max(0.01, accuracy)), accuracy };
    }
}
/** The share of the expected words that the reply has. */
function overlap(reply, expected) {
    const given = new Set(words(replyText(reply)));
    const wanted = words(replyText(expected));
    return wanted.length === 0 ? 1 : wanted.filter((word) => given.has(word)).length / wanted.length;
}
function replyText({ text, toolCalls }) {
    return [text, ...toolCalls.map((call) => `${call.name} ${call.arguments}`)].join('\n');
}
class RetrievalModel {
    #lessons;
    #index;
    constructor(lessons, index) {
        this.#lessons = lessons;
        this.#index = index;
    }
    reply(conversation) {
        const text = lastUserText(conversation);
        const nearest = this.#lessons[this.#index.search(text, 1)[0]?.id ?? 0];
        if (nearest === undefined)
            return { text: '', toolCalls: [] };
        const { reply } = nearest;
        const offered = new Set(conversation.tools.map(({ name }) => name));
        const isOffered = reply.toolCalls.every(({ name }) => offered.size === 0 || offered.has(name));
        const call = isOffered ? null : callTool(text, conversation.tools);
        if (call !== null)
            return { text: '', toolCalls: [call] };
        const itsText = lastUserText(nearest.conversation);
        return {
            text: adaptReply(reply.text, itsText, text),
            toolCalls: reply.toolCalls.map((use) => ({ ...use, arguments: adaptReply(use.arguments, itsText, text) })),
        };
    }
}

;// CONCATENATED MODULE: ./build/local/models/train-model.js





/**
 * Trains a model on the lessons alone. Lessons are shuffled anew for every epoch by a generator with the given seed; weights
 * move after each lesson, batches only group the reports. Same lessons, plan and seed: same model.
 */
async function trainModel({ training, validation, plan, seed }, observer, breath) {
    const learner = await chooseLearner(training, plan.learningRateMultiplier, breath);
    const random = makeRandom(seed);
    let step = 0;
    let model = null;
    for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
        const order = shuffledIndexes(training.length, random);
        for (let start = 0; start < order.length; start += plan.batchSize) {
            const scores = [];
            for (const index of order.slice(start, start + plan.batchSize)) {
                scores.push(learner.learn(index, step / plan.totalSteps));
                if (breath.isDue())
                    await breath.rest();
            }
            step += 1;
            const isLast = start + plan.batchSize >= order.length;
            const valid = validation.length === 0 ? null : meanScore(probe(validation, step).map((lesson) => learner.score(lesson)));
            const fullValid = isLast && validation.length > 0 ? await scoreAll(learner, validation, breath) : null;
            const done = { step, train: meanScore(scores), valid, fullValid };
            observer.onStep(done);
            if (!isLast)
                continue;
            model = learner.snapshot();
            observer.onEpoch(done, model);
        }
    }
    return model ?? learner.snapshot();
}
/** Few different short answers are labels, JSON and tool calls are filled in; other texts follow the most similar lesson. */
async function chooseLearner(lessons, learningRate, breath) {
    if (isLabelTask(lessons))
        return await makeLabelLearner(lessons, learningRate, breath);
    if (isExtractionTask(lessons))
        return await makeExtractionLearner(lessons, learningRate, breath);
    return await makeRetrievalLearner(lessons, breath);
}
/** A few validation lessons, other ones at each step. */
function probe(validation, step) {
    const start = (step * probeSize) % validation.length;
    return validation.slice(start, start + probeSize);
}
const probeSize = 2;
/** The mean over the validation lessons, at most `mostScored` of them, evenly spread. */
async function scoreAll(learner, validation, breath) {
    const stride = Math.max(1, Math.ceil(validation.length / mostScored));
    const scores = [];
    for (const [index, lesson] of validation.entries()) {
        if (index % stride !== 0)
            continue;
        scores.push(learner.score(lesson));
        if (breath.isDue())
            await breath.rest();
    }
    return meanScore(scores);
}
const mostScored = 2000;

// EXTERNAL MODULE: ./build/dataset/split-lines.js
var split_lines = __webpack_require__(20617);
;// CONCATENATED MODULE: ./build/local/service/python-json-error.js
/**
 * Why Python's `json` would not parse a line, in its words: the service's parser is Python's, and its error texts name the
 * place as in "Expecting ',' delimiter: line 1 column 79 (char 78)". Null for a line that it would take, which includes
 * NaN and Infinity. Wordings as of Python 3.11.
 */
function pythonJsonError(text) {
    try {
        const end = skipSpace(text, scanValue(text, skipSpace(text, 0)));
        return end === text.length ? null : place('Extra data', end);
    }
    catch (error) {
        if (error instanceof JsonFault)
            return place(error.message, error.offset);
        throw error;
    }
}
class JsonFault extends Error {
    offset;
    constructor(what, offset) {
        super(what);
        this.offset = offset;
    }
}
function place(what, offset) {
    return `${what}: line 1 column ${offset + 1} (char ${offset})`;
}
/** Each scanner takes the offset at which its part begins and gives the offset behind it. */
function scanValue(text, start) {
    const first = text[start];
    if (first === '"')
        return scanString(text, start);
    if (first === '{')
        return scanObject(text, start);
    if (first === '[')
        return scanArray(text, start);
    scalar.lastIndex = start;
    const match = scalar.exec(text);
    if (match === null)
        throw new JsonFault('Expecting value', start);
    return start + match[0].length;
}
const scalar = /(?:null|true|false|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/uy;
function scanObject(text, start) {
    let at = skipSpace(text, start + 1);
    if (text[at] === '}')
        return at + 1;
    for (;;) {
        if (text[at] !== '"')
            throw new JsonFault('Expecting property name enclosed in double quotes', at);
        at = skipSpace(text, scanString(text, at));
        if (text[at] !== ':')
            throw new JsonFault("Expecting ':' delimiter", at);
        at = skipSpace(text, scanValue(text, skipSpace(text, at + 1)));
        if (text[at] === '}')
            return at + 1;
        if (text[at] !== ',')
            throw new JsonFault("Expecting ',' delimiter", at);
        at = skipSpace(text, at + 1);
    }
}
function scanArray(text, start) {
    let at = skipSpace(text, start + 1);
    if (text[at] === ']')
        return at + 1;
    for (;;) {
        at = skipSpace(text, scanValue(text, at));
        if (text[at] === ']')
            return at + 1;
        if (text[at] !== ',')
            throw new JsonFault("Expecting ',' delimiter", at);
        at = skipSpace(text, at + 1);
    }
}
function scanString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at + 1;
        if (code < 0x20)
            throw new JsonFault('Invalid control character at', at);
        if (code !== 0x5c)
            continue;
        at += 1;
        if (text[at] === 'u') {
            if (!/^[0-9a-fA-F]{4}$/u.test(text.slice(at + 1, at + 5)))
                throw new JsonFault('Invalid \\uXXXX escape', at);
            at += 4;
        }
        else if (at < text.length && !'"\\/bfnrt'.includes(text.charAt(at))) {
            throw new JsonFault('Invalid \\escape', at - 1);
        }
    }
    throw new JsonFault('Unterminated string starting at', start);
}
function skipSpace(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at)))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/local/service/check-training-file.js





/**
 * Reads a supervised chat file as a job does. Codes and wordings are those of the service where they are known from public
 * issues (collected 2026-11); for a last message that is not the assistant's no wording is known, and this one is ours.
 * Every assistant message that does not weigh 0 is a lesson, with the messages before it. Blank lines are skipped.
 */
async function checkTrainingFile(content, param, breath) {
    const lessons = [];
    let examples = 0;
    let tokens = 0;
    const afterMark = content.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0;
    for (const { number: line, start, end } of (0,split_lines/* splitLines */.u)(content, afterMark)) {
        const text = content.toString('utf8', start, end);
        if (text.trim() === '')
            continue;
        const checked = check_training_file_checkLine(text, line);
        if (checked.status === 'bad')
            return { status: 'bad', error: { ...wordError(checked, param), param } };
        examples += 1;
        tokens += Math.min(longestExampleTokens, checked.tokens);
        lessons.push(...checked.lessons);
        if (breath.isDue())
            await breath.rest();
    }
    if (param === 'training_file' && examples < fewestExamples) {
        const message = `Training file has ${examples} example(s), but must have at least ${fewestExamples} examples`;
        return { status: 'bad', error: { code: 'invalid_n_examples', message, param } };
    }
    return { status: 'good', lessons, examples, tokens };
}
const fewestExamples = 10;
/** Longer examples are cut by the service (guide, 2026): gpt-4.1 and gpt-4o families. */
const longestExampleTokens = 65_536;
function wordError(line, param) {
    const file = param === 'training_file' ? 'training file' : 'validation file';
    const cause = line.code === 'invalid_file_format' ? `a file format error in the ${file}` : `an invalid ${file}`;
    const code = param === 'validation_file' && line.code === 'invalid_training_file' ? 'invalid_validation_file' : line.code;
    return { code, message: `The job failed due to ${cause}. ${line.detail}` };
}
function check_training_file_checkLine(text, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        const fault = pythonJsonError(text) ?? 'Out of range float values are not JSON compliant';
        const reason = `line contains invalid json: ${fault} (line ${line})`;
        return badFormat(`Invalid file format. Example ${line} cannot be parsed. Error: ${reason}`);
    }
    if (!isRecord(value))
        return badFormat(`Invalid file format. Example ${line} is not a dictionary.`);
    if ('input' in value && 'preferred_output' in value)
        return wrongMethod('fine-tune-preference');
    if (!('messages' in value)) {
        if ('prompt' in value && 'completion' in value)
            return wrongMethod('fine-tune-completion');
        return line === 1 && Object.keys(value).length > 0 && !Object.keys(value).some((key) => chatKeys.has(key))
            ? badFile('Unexpected file format, expected either prompt/completion pairs or chat messages.')
            : badFormat(`Invalid file format. Example ${line} is missing key 'messages'.`);
    }
    const extra = Object.keys(value).find((key) => !chatKeys.has(key));
    if (extra !== undefined)
        return badFormat(`Invalid file format. Example ${line} contains an extra "${extra}".`);
    return checkMessages(value, line);
}
const chatKeys = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);
function checkMessages(example, line) {
    const raw = example.messages;
    if (!Array.isArray(raw) || raw.length === 0) {
        return badFile(`Invalid file format. Example ${line} 'messages' must be a non-empty list.`);
    }
    const messages = [];
    for (const [index, message] of raw.entries()) {
        const place = `Invalid file format. Example ${line}, message ${index + 1}`;
        if (!isRecord(message))
            return badFile(`${place} Input should be a valid dictionary`);
        if (!('role' in message))
            return badFile(`${place} Discriminator 'role' is missing in value`);
        if (!roles.has(String(message.role))) {
            const expected = [...roles].map((role) => `'${role}'`).join(', ');
            return badFile(`${place} Input tag '${String(message.role)}' found using 'role' does not match any of the expected tags: ${expected}`);
        }
        const parsed = wireMessageSchema.safeParse(message);
        if (!parsed.success)
            return badFile(`${place} ${parsed.error.issues[0]?.message ?? 'is not valid'}`);
        if (isEmptyMessage(parsed.data))
            return badFile(`${place} Field required: content`);
        messages.push(parsed.data);
    }
    if (messages.at(-1)?.role !== 'assistant') {
        return badFormat(`Invalid file format. Example ${line}: the last message must be from the assistant.`);
    }
    return learnFrom(messages, example);
}
const roles = new Set(['system', 'user', 'assistant', 'tool', 'function', 'developer']);
function isEmptyMessage(message) {
    if (message.content !== undefined && message.content !== null)
        return false;
    return message.role !== 'assistant' || (!message.tool_calls?.length && !message.function_call);
}
function learnFrom(messages, example) {
    const rawTools = Array.isArray(example.tools) ? example.tools : [];
    const tools = rawTools.flatMap((tool) => {
        const parsed = wireToolSchema.safeParse(tool);
        return parsed.success ? [parsed.data] : [];
    });
    const whole = parseConversation(messages, tools);
    const lessons = messages.flatMap((message, index) => {
        if (message.role !== 'assistant' || message.weight === 0)
            return [];
        const { text, toolCalls } = parseTurn(message);
        const before = { turns: whole.turns.slice(0, index), tools: whole.tools };
        return [{ conversation: before, reply: { text, toolCalls } }];
    });
    return { status: 'good', lessons, tokens: countConversationTokens(whole) };
}
function wrongMethod(format) {
    return badFile(`Invalid file format. Input file is in the ${format} format, but the specified fine-tuning job is using 'supervised' as the training method, which expects the fine-tune-chat format.`);
}
function badFile(detail) {
    return { status: 'bad', code: 'invalid_training_file', detail };
}
function badFormat(detail) {
    return { status: 'bad', code: 'invalid_file_format', detail };
}

// EXTERNAL MODULE: ./build/cost/count-epochs.js
var count_epochs = __webpack_require__(23250);
;// CONCATENATED MODULE: ./build/local/service/plan-training.js


/**
 * Decides what `auto` means. Epochs: the cookbook's formula (Chat_finetuning_data_prep). Batches: about 0.2 % of the
 * examples, as the service's guide once said, 1..256.
 */
function planTraining(asked, lessons, examples) {
    const epochs = asked.n_epochs === 'auto' ? (0,count_epochs/* countAutomaticEpochs */.X)(examples) : asked.n_epochs;
    const fallback = Math.min(256, Math.max(1, Math.round(examples * 0.002)));
    const batchSize = asked.batch_size === 'auto' ? fallback : asked.batch_size;
    const stepsPerEpoch = Math.max(1, Math.ceil(lessons / batchSize));
    return {
        epochs,
        batchSize,
        learningRateMultiplier: asked.learning_rate_multiplier === 'auto' ? 1 : asked.learning_rate_multiplier,
        stepsPerEpoch,
        totalSteps: stepsPerEpoch * epochs,
    };
}
/** The model's name: the same file, base, hyperparameters and seed give the same name, and the same model. */
function nameModel(parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([parts.base, parts.suffix, parts.plan, parts.seed]))
        .update(parts.training)
        .digest();
    let tag = '';
    for (const byte of hash.subarray(0, 8))
        tag += base62.charAt(byte % base62.length);
    return `ft:${parts.base}:local:${parts.suffix ?? ''}:${tag}`;
}
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

;// CONCATENATED MODULE: ./build/local/service/run-job.js





/** Takes a job from its files to its model. Never rejects: what goes wrong ends up in the job. */
async function runJob(job, surroundings) {
    try {
        // The client gets its answer, with `validating_files`, before the work begins.
        await new Promise((resolve) => setImmediate(resolve));
        await job.work.rest();
        await learn(job, surroundings);
    }
    catch (error) {
        if (error instanceof WorkStopped || job.isOver)
            return;
        const reason = error instanceof Error ? error.message : String(error);
        job.fail({ code: 'server_error', message: `The local engine failed while training: ${reason}`, param: null });
    }
    finally {
        job.work.leave();
    }
}
async function learn(job, { training, validation, files, models }) {
    job.note(`Validating training file: ${job.request.trainingFile}`);
    if (job.request.validationFile !== null)
        job.note(`Validating validation file: ${job.request.validationFile}`);
    const trainingFile = await checkTrainingFile(training, 'training_file', job.work);
    if (trainingFile.status === 'bad')
        return job.fail(trainingFile.error);
    const validationFile = validation === null ? null : await checkTrainingFile(validation, 'validation_file', job.work);
    if (validationFile?.status === 'bad')
        return job.fail(validationFile.error);
    if (trainingFile.lessons.length === 0)
        return job.fail(nothingToLearn);
    job.enter('queued');
    job.note('Files validated, moving job to queued state');
    await job.work.rest();
    await job.work.join();
    const plan = planTraining(job.request.hyperparameters, trainingFile.lessons.length, trainingFile.examples);
    job.follow(plan);
    job.enter('running');
    job.note('Fine-tuning job started');
    const { model: base, suffix } = job.request;
    const name = nameModel({ base, suffix, plan, seed: job.seed, training });
    const results = [resultColumns];
    const reportEvery = Math.max(1, Math.floor(plan.totalSteps / mostMetricsEvents));
    const startedMs = performance.now();
    const model = await trainModel({ training: trainingFile.lessons, validation: validationFile?.lessons ?? [], plan, seed: job.seed }, {
        onStep: (step) => {
            results.push(run_job_resultLine(step));
            const secondsPerStep = (performance.now() - startedMs) / 1000 / step.step;
            job.expectFinish(Math.ceil(unixSeconds() + secondsPerStep * (plan.totalSteps - step.step)));
            const isReported = step.step % reportEvery === 0 || step.step === plan.totalSteps || step.step === 1;
            if (isReported)
                job.measure(describeStep(step, plan.totalSteps), { ...metrics(step), total_steps: plan.totalSteps });
        },
        onEpoch: (step, model) => {
            const id = `${name}:ckpt-step-${step.step}`;
            models.add(id, model);
            job.addCheckpoint(id, step.step, metrics(step));
            const oldest = job.checkpoints.length > keptCheckpoints ? job.checkpoints.shift() : undefined;
            if (oldest !== undefined)
                models.remove(oldest.fine_tuned_model_checkpoint);
        },
    }, job.work);
    models.add(name, model);
    const resultFile = files.add('step_metrics.csv', 'fine-tune-results', Buffer.from(`${results.join('\n')}\n`));
    job.succeed(name, resultFile.id, trainingFile.tokens * plan.epochs);
}
const nothingToLearn = {
    code: 'invalid_training_file',
    message: 'The job failed due to an invalid training file. No assistant message has a weight other than 0.',
    param: 'training_file',
};
/** The service keeps the checkpoints of the last three epochs. */
const keptCheckpoints = 3;
/** Long jobs report some of their steps as events; the results file has them all. */
const mostMetricsEvents = 100;
const resultColumns = 'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy';
function run_job_resultLine(step) {
    const { valid } = step;
    return [
        step.step,
        digits(step.train.loss),
        digits(step.train.accuracy),
        digits(valid?.loss),
        digits(valid?.accuracy),
    ].join();
}
function describeStep(step, totalSteps) {
    const validation = step.valid === null ? '' : `, validation loss=${step.valid.loss.toFixed(2)}`;
    return `Step ${step.step}/${totalSteps}: training loss=${step.train.loss.toFixed(2)}${validation}`;
}
function metrics(step) {
    return {
        step: step.step,
        train_loss: rounded(step.train.loss),
        train_mean_token_accuracy: rounded(step.train.accuracy),
        ...(step.valid && {
            valid_loss: rounded(step.valid.loss),
            valid_mean_token_accuracy: rounded(step.valid.accuracy),
        }),
        ...(step.fullValid && {
            full_valid_loss: rounded(step.fullValid.loss),
            full_valid_mean_token_accuracy: rounded(step.fullValid.accuracy),
        }),
    };
}
function digits(value) {
    return value === undefined ? '' : String(rounded(value));
}
function rounded(value) {
    return Math.round(value * 1e5) / 1e5;
}

;// CONCATENATED MODULE: ./build/local/service/job-store.js






/** The jobs of one engine. They run one after the other, in slices, beside the answers. */
class JobStore {
    #jobs = [];
    #running = new Set();
    #queue = new WorkQueue();
    #files;
    #models;
    constructor(files, models) {
        this.#files = files;
        this.#models = models;
    }
    create(body) {
        const request = parseJobRequest(body);
        if (request.model.startsWith('ft:')) {
            throw new ServiceError(400, `The local engine trains base models only, not '${request.model}'.`, {
                param: 'model',
                code: 'model_not_available',
            });
        }
        const training = this.#trainable(request.trainingFile, 'training_file');
        const validation = request.validationFile === null ? null : this.#trainable(request.validationFile, 'validation_file');
        const job = new FineTuneJob(request, this.#queue);
        this.#jobs.push(job);
        const run = runJob(job, { training, validation, files: this.#files, models: this.#models }).finally(() => this.#running.delete(run));
        this.#running.add(run);
        return job.body();
    }
    retrieve(id) {
        return this.#find(id).body();
    }
    /** Newest first; `metadata[key]=value` keeps the jobs that carry every pair, `metadata=null` those that carry none. */
    list(query) {
        const wanted = [...query].flatMap(([name, value]) => {
            const key = /^metadata\[(.*)\]$/u.exec(name)?.[1];
            return key === undefined ? [] : [{ key, value }];
        });
        const bare = query.get('metadata') === 'null';
        const jobs = this.#jobs.filter((job) => {
            const metadata = new Map(Object.entries(job.request.metadata ?? {}));
            return wanted.every(({ key, value }) => metadata.get(key) === value) && !(bare && metadata.size > 0);
        });
        const page = paginate(jobs.reverse(), query, { fallback: 20, most: 1000 });
        return { object: 'list', data: page.data.map((job) => job.body()), has_more: page.has_more };
    }
    cancel(id) {
        const job = this.#unfinished(id, 'cancel');
        job.cancel();
        return job.body();
    }
    pause(id) {
        const job = this.#unfinished(id, 'pause');
        job.pause();
        return job.body();
    }
    resume(id) {
        const job = this.#unfinished(id, 'resume');
        if (!job.isPaused)
            throw new ServiceError(400, `Fine-tuning job ${id} is not paused and cannot be resumed.`);
        job.resume();
        return job.body();
    }
    /** Newest first, as the service lists them. */
    events(id, query) {
        const newestFirst = [...this.#find(id).events].reverse();
        return { object: 'list', ...paginate(newestFirst, query, { fallback: 20, most: 1000 }) };
    }
    checkpoints(id, query) {
        const newestFirst = [...this.#find(id).checkpoints].reverse();
        const page = paginate(newestFirst, query, { fallback: 10, most: 1000 });
        return { object: 'list', ...page, first_id: page.data[0]?.id ?? null, last_id: page.data.at(-1)?.id ?? null };
    }
    /** Stops all work and waits until it has stopped. */
    async close() {
        for (const job of this.#jobs)
            if (!job.isOver)
                job.cancel();
        await Promise.all(this.#running);
    }
    #find(id) {
        const job = this.#jobs.find((known) => known.id === id);
        if (job === undefined)
            throw noSuch('fine-tuning job', id, 'fine_tuning_job_id');
        return job;
    }
    #unfinished(id, verb) {
        const job = this.#find(id);
        if (job.isOver) {
            throw new ServiceError(400, `Fine-tuning job ${id} is already ${job.body().status}; it is too late to ${verb} it.`);
        }
        return job;
    }
    #trainable(id, param) {
        const file = this.#files.retrieve(id, param);
        if (file.object.purpose !== 'fine-tune') {
            throw new ServiceError(400, `File '${id}' has the purpose '${file.object.purpose}', but must have 'fine-tune'.`, {
                param,
                code: 'invalid_file_purpose',
            });
        }
        return file.content;
    }
}

;// CONCATENATED MODULE: ./build/local/service/stream-chat.js
/** A finished answer as the server-sent events of a streamed one: role, words, finish, usage where asked for, and `[DONE]`. */
function* streamChat({ completion, stream }) {
    const { id, created, model, choices } = completion;
    const chunk = (part) => {
        const body = { id, object: 'chat.completion.chunk', created, model, ...part };
        return `data: ${JSON.stringify(body)}\n\n`;
    };
    const usage = stream === 'with-usage' ? { usage: null } : {};
    for (const choice of choices) {
        const { index, message, finish_reason } = choice;
        const delta = (part) => chunk({ choices: [{ index, delta: part, finish_reason: null, logprobs: null }], ...usage });
        yield delta({ role: 'assistant', content: message.content === null ? null : '', refusal: null });
        for (const word of (message.content ?? '').match(/\s*\S+|\s+$/gu) ?? [])
            yield delta({ content: word });
        for (const [position, call] of (message.tool_calls ?? []).entries()) {
            if (call.type !== 'function')
                continue;
            yield delta({ tool_calls: [{ index: position, id: call.id, type: 'function', function: call.function }] });
        }
        yield chunk({ choices: [{ index, delta: {}, finish_reason, logprobs: null }], ...usage });
    }
    if (stream === 'with-usage')
        yield chunk({ choices: [], usage: completion.usage });
    yield 'data: [DONE]\n\n';
}

;// CONCATENATED MODULE: ./build/local/service/local-service.js








/** The service behind the server: its stores, and the table that leads a request to them. */
class LocalService {
    #models;
    #files = new FileStore();
    #jobs;
    #batches;
    #routes;
    constructor(models) {
        this.#models = models;
        this.#jobs = new JobStore(this.#files, models);
        this.#batches = new BatchStore(this.#files, models);
        this.#routes = this.#makeRoutes();
    }
    /** Answers a request or throws a `ServiceError`: 401 without a key, 404 for an unknown path, 405 for an unknown method. */
    async answer(request) {
        const url = new URL(request.url ?? '/', 'http://127.0.0.1');
        const method = request.method ?? 'GET';
        checkKey(request);
        const matches = this.#routes.flatMap((route) => {
            const id = matchPath(route.path, url.pathname);
            return id === null ? [] : [{ route, id }];
        });
        const match = matches.find(({ route }) => route.method === method);
        if (match !== undefined)
            return await match.route.answer({ request, id: match.id, query: url.searchParams });
        if (matches.length > 0) {
            throw new ServiceError(405, `Not allowed to ${method} on ${url.pathname}.`, { code: 'method_not_supported' });
        }
        throw new ServiceError(404, `Invalid URL (${method} ${url.pathname})`, { code: 'unknown_url' });
    }
    async close() {
        await Promise.all([this.#jobs.close(), this.#batches.close()]);
    }
    #makeRoutes() {
        const models = this.#models;
        const files = this.#files;
        const jobs = this.#jobs;
        const batches = this.#batches;
        const job = '/v1/fine_tuning/jobs/:id';
        return [
            get('/v1/models', () => models.list()),
            get('/v1/models/:id', ({ id }) => models.describe(id)),
            { method: 'DELETE', path: '/v1/models/:id', answer: ({ id }) => json(models.delete(id)) },
            get('/v1/files', ({ query }) => files.list(query)),
            post('/v1/files', async ({ request }) => files.create(await read_body_readForm(request))),
            get('/v1/files/:id', ({ id }) => files.retrieve(id).object),
            { method: 'DELETE', path: '/v1/files/:id', answer: ({ id }) => json(files.delete(id)) },
            {
                method: 'GET',
                path: '/v1/files/:id/content',
                answer: ({ id }) => ({ kind: 'file', content: files.download(id) }),
            },
            get('/v1/fine_tuning/jobs', ({ query }) => jobs.list(query)),
            post('/v1/fine_tuning/jobs', async ({ request }) => jobs.create(await readJson(request))),
            get(job, ({ id }) => jobs.retrieve(id)),
            post(`${job}/cancel`, ({ id }) => jobs.cancel(id)),
            post(`${job}/pause`, ({ id }) => jobs.pause(id)),
            post(`${job}/resume`, ({ id }) => jobs.resume(id)),
            get(`${job}/events`, ({ id, query }) => jobs.events(id, query)),
            get(`${job}/checkpoints`, ({ id, query }) => jobs.checkpoints(id, query)),
            get('/v1/batches', ({ query }) => batches.list(query)),
            post('/v1/batches', async ({ request }) => batches.create(await readJson(request))),
            get('/v1/batches/:id', ({ id }) => batches.retrieve(id)),
            post('/v1/batches/:id/cancel', ({ id }) => batches.cancel(id)),
            post('/v1/embeddings', async ({ request }) => answerEmbeddings(await readJson(request), models)),
            {
                method: 'POST',
                path: '/v1/chat/completions',
                answer: async ({ request }) => {
                    const chat = await answerChat(await readJson(request), models);
                    return chat.stream === 'no' ? json(chat.completion) : { kind: 'events', events: streamChat(chat) };
                },
            },
        ];
    }
}
function get(path, body) {
    return { method: 'GET', path, answer: (asked) => json(body(asked)) };
}
function post(path, body) {
    return { method: 'POST', path, answer: async (asked) => json(await body(asked)) };
}
function json(body) {
    return { kind: 'json', body };
}
/** The id in the path (empty where the route has none), or null when the path is another one. */
function matchPath(pattern, path) {
    const wanted = pattern.split('/');
    const given = path.split('/');
    if (wanted.length !== given.length)
        return null;
    let id = '';
    for (const [index, part] of wanted.entries()) {
        const actual = given[index] ?? '';
        if (part === ':id' && actual !== '')
            id = decodePart(actual);
        else if (part !== actual)
            return null;
    }
    return id;
}
function decodePart(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw new ServiceError(400, `Invalid URL: '${part}' is not a valid percent-encoding.`);
    }
}
/** Any key will do: nothing leaves this machine. A missing one is refused as by the service, so that a dry run notices it. */
function checkKey(request) {
    if (/^Bearer\s+\S/iu.test(request.headers.authorization ?? ''))
        return;
    throw new ServiceError(401, "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY). The local engine accepts any key: set OPENAI_API_KEY to any text.", { code: 'invalid_api_key' });
}

;// CONCATENATED MODULE: ./build/local/service/model-registry.js


/** The models of one engine: one base model under every id that does not begin with `ft:`, and those that were trained. */
class ModelRegistry {
    #base;
    #trained = new Map();
    #startedAt = unixSeconds();
    constructor(base) {
        this.#base = base;
    }
    add(id, model) {
        this.#trained.set(id, { model, created: unixSeconds() });
    }
    remove(id) {
        this.#trained.delete(id);
    }
    /** The model that answers under this id. */
    find(id) {
        if (!isFineTuned(id))
            return this.#base;
        const trained = this.#trained.get(id);
        if (trained === undefined)
            throw modelNotFound(id);
        return trained.model;
    }
    describe(id) {
        this.find(id);
        const created = this.#trained.get(id)?.created ?? this.#startedAt;
        const owner = isFineTuned(id) ? 'local' : 'tunegate';
        return { id, object: 'model', created, owned_by: owner, shutdown_date: null };
    }
    list() {
        return { object: 'list', data: [baseModelId, ...this.#trained.keys()].map((id) => this.describe(id)) };
    }
    delete(id) {
        if (!isFineTuned(id))
            throw new ServiceError(403, `The model '${id}' cannot be deleted: it is the base model.`);
        if (!this.#trained.delete(id))
            throw modelNotFound(id);
        return { id, object: 'model', deleted: true };
    }
}
/** The name under which the base model is listed. Any other id without `ft:` is the same model. */
const baseModelId = 'local-base';
function isFineTuned(id) {
    return id.startsWith('ft:');
}

;// CONCATENATED MODULE: ./build/local/start-local-engine.js







/**
 * Starts an OpenAI-compatible server on 127.0.0.1 whose models really learn: files, fine-tuning jobs, chat completions, embeddings, batches.
 * Everything is kept in memory. A port that is in use is a `Failure`.
 */
async function startLocalEngine({ port = 0 } = {}) {
    const service = new LocalService(new ModelRegistry(new PromptModel()));
    const server = (0,external_node_http_.createServer)((request, response) => void respond(service, request, response));
    const boundPort = await listen(server, port);
    return {
        url: `http://${host}:${boundPort}/v1`,
        port: boundPort,
        close: async () => {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            server.closeAllConnections();
            await service.close();
            await closed;
        },
    };
}
const host = '127.0.0.1';
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => reject(cannotListen(port, error)));
        try {
            server.listen(port, host, () => {
                const address = server.address();
                resolve(typeof address === 'object' && address !== null ? address.port : port);
            });
        }
        catch (error) {
            reject(cannotListen(port, error));
        }
    });
}
function cannotListen(port, error) {
    return new failure/* Failure */.H({
        kind: 'outside',
        what: `The local engine cannot listen on ${host}:${port}.`,
        evidence: error instanceof Error ? error.message : String(error),
        remedy: 'Stop the program that uses this port, or choose another one from 0 to 65535; port 0 takes any free port.',
        cause: error,
    });
}
async function respond(service, request, response) {
    const startedMs = performance.now();
    response.setHeader('x-request-id', `req_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`);
    try {
        const answer = await service.answer(request);
        response.setHeader('openai-processing-ms', String(Math.round(performance.now() - startedMs)));
        switch (answer.kind) {
            case 'json':
                sendJson(response, 200, answer.body);
                return;
            case 'file':
                response.writeHead(200, {
                    'content-type': 'application/octet-stream',
                    'content-length': answer.content.length,
                });
                response.end(answer.content);
                return;
            case 'events':
                response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
                for (const event of answer.events)
                    response.write(event);
                response.end();
                return;
            default:
                answer;
        }
    }
    catch (error) {
        sendError(request, response, error);
    }
}
function sendError(request, response, error) {
    // A client that went away gets nothing; a body that nobody reads on must not keep the connection.
    if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
    }
    if (!request.complete)
        response.setHeader('connection', 'close');
    const known = error instanceof ServiceError ? error : unforeseen(error);
    sendJson(response, known.status, known.body());
}
function unforeseen(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new ServiceError(500, `The local engine failed to answer: ${reason}`, { type: 'server_error' });
}
function sendJson(response, status, body) {
    const text = JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.end(text);
}


/***/ })

};
