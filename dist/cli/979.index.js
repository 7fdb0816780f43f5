export const id = 979;
export const ids = [979];
export const modules = {

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeTokenCounter: () => (/* binding */ makeTokenCounter)
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


/***/ })

};
