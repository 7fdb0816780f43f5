export const id = 121;
export const ids = [121];
export const modules = {

/***/ 84121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePattern: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/**
 * By RE2 (Cox 2010): no backtracking, and so no look-around and no back-reference. `source` is written as for JavaScript.
 */
function compilePattern(source, { ignoreCase, dotAll, multiline } = {}) {
    if (source.length > LONGEST_PATTERN)
        return { ok: false, reason: `it is longer than ${LONGEST_PATTERN} characters` };
    const flags = (ignoreCase ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0) | (dotAll ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL : 0) | (multiline ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.MULTILINE : 0);
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(source), flags);
        return {
            ok: true,
            pattern: {
                isFoundIn: (text) => compiled.test(text),
                firstGroup: (text) => {
                    const matcher = compiled.matcher(text);
                    return matcher.find() ? matcher.group(matcher.groupCount() > 0 ? 1 : 0) : null;
                },
            },
        };
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSSyntaxException */ .pB))
            throw error;
        return { ok: false, reason: error.message.replace(/^error parsing regexp: /, '') };
    }
}
const LONGEST_PATTERN = 2_000;


/***/ })

};
