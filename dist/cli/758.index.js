export const id = 758;
export const ids = [758];
export const modules = {

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/**
 * The encoding of a model, or of the base of a fine-tuned one (`ft:gpt-3.5-turbo-0125:\u2026`): gpt-3.5, the first gpt-4 and the completion
 * models use cl100k_base, all later ones o200k_base (openai-cookbook, How_to_count_tokens_with_tiktoken; read 2026-11-20). What other
 * vendors' models use is not known here; o200k_base stands for them.
 */
function encodingOf(model) {
    return /^(?:ft:|ft-)?(?:gpt-3\.5|gpt-35|gpt-4(?![.\w])|babbage-002|davinci-002)/.test(model)
        ? 'cl100k_base'
        : 'o200k_base';
}


/***/ }),

/***/ 75854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadEmbeddingCounter)
/* harmony export */ });
/* harmony import */ var _count_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65600);

/**
 * Counts tokens of cl100k_base, the encoding of OpenAI's embedding models (openai-cookbook, How_to_count_tokens_with_tiktoken; read
 * 2026-11-20). Loaded when it is wanted: the encoding is a megabyte that most runs do without.
 */
async function loadEmbeddingCounter() {
    const { countTokens } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 84079));
    const count = (text) => countTokens(text, { disallowedSpecial: new Set() });
    return (text) => (0,_count_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .countBounded */ .F)(text, count, count);
}


/***/ }),

/***/ 32758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCountersOf: () => (/* binding */ loadCountersOf),
/* harmony export */   loadTokenCounter: () => (/* binding */ loadTokenCounter)
/* harmony export */ });
/* harmony import */ var _count_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22279);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7282);
/* harmony import */ var _load_embedding_counter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75854);



/** A counter of an encoding; cl100k_base is loaded when it is wanted. */
async function loadTokenCounter(encoding = 'o200k_base') {
    switch (encoding) {
        case 'o200k_base':
            return (0,_count_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTokenCounter */ .o)();
        case 'cl100k_base':
            // The cookbook's overhead of a function for gpt-3.5 and the first gpt-4.
            return (0,_count_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTokenCounter */ .o)({ countText: await (0,_load_embedding_counter_js__WEBPACK_IMPORTED_MODULE_1__/* .loadEmbeddingCounter */ .G)(), tokensPerFunction: 10 });
    }
}
/** For each of some models the counter of its encoding, one for all models of one encoding. */
async function loadCountersOf(models) {
    const usual = (0,_count_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTokenCounter */ .o)();
    const others = new Map();
    for (const encoding of new Set(models.map(_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .encodingOf */ .P)))
        if (encoding !== 'o200k_base')
            others.set(encoding, await loadTokenCounter(encoding));
    return (model) => others.get((0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .encodingOf */ .P)(model)) ?? usual;
}


/***/ })

};
