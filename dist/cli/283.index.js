export const id = 283;
export const ids = [283];
export const modules = {

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runServe: () => (/* binding */ runServe)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _domain_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88539);
/* harmony import */ var _local_start_local_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73140);



/** Serves until it is interrupted. The address goes to stdout, so that a script can read it. */
async function runServe({ options }, terminal) {
    const engine = await (0,_local_start_local_engine_js__WEBPACK_IMPORTED_MODULE_2__.startLocalEngine)({ port: options.port });
    terminal.stdout(`${engine.url}\n`);
    terminal.stderr.write('The local engine is running: any API key is taken, nothing leaves this machine. Ctrl-C stops it.\n');
    await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
    await engine.close();
    return _domain_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.passed;
}


/***/ }),

/***/ 23250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countAutomaticEpochs)
/* harmony export */ });
/**
 * Passes that the service makes when `n_epochs` is `auto`, by the formula of the OpenAI cookbook's data-preparation notebook
 * (read 2026-11-20): three, more for fewer than 34 examples, fewer above 8,333.
 */
function countAutomaticEpochs(examples) {
    const targetEpochs = 3;
    const fewestExamples = 100;
    const mostExamples = 25_000;
    if (examples <= 0)
        return targetEpochs;
    if (examples * targetEpochs < fewestExamples)
        return Math.min(25, Math.floor(fewestExamples / examples));
    if (examples * targetEpochs > mostExamples)
        return Math.max(1, Math.floor(mostExamples / examples));
    return targetEpochs;
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


/***/ })

};
