export const id = 223;
export const ids = [223,121];
export const modules = {

/***/ 71223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSchema: () => (/* binding */ compileSchema)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10779);
/* harmony import */ var _dataset_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32548);
/* harmony import */ var _dataset_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28729);
/* harmony import */ var _text_compile_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84121);






/**
 * A JSON Schema of draft 2020-12 (also where it does not say) or draft-07. Nothing is fetched: a `$ref` has to point inside. No value
 * can make it hang: patterns are matched in linear time, and there is an end to recursion.
 */
function compileSchema(schema) {
    const dialect = dialectOf(schema);
    if (dialect === null)
        return { ok: false, reason: `it is of the draft ${String(schema.$schema)}, and 2020-12 or 07 is wanted` };
    try {
        let steps = 0;
        const ajv = new dialect(options);
        for (const [name, format] of Object.entries(ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .fullFormats */ .U9))
            ajv.addFormat(name, bounded(format));
        ajv.removeKeyword('uniqueItems');
        ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: isUnique, errors: false });
        ajv.addKeyword({
            keyword: stepKeyword,
            before: '$ref',
            errors: false,
            validate: () => {
                steps += 1;
                return steps <= MOST_STEPS;
            },
        });
        const validate = ajv.compile(countReferences(schema));
        return {
            ok: true,
            isValid: (value) => {
                steps = 0;
                return validate(value) && steps <= MOST_STEPS;
            },
        };
    }
    catch (error) {
        // The library has no error class of its own for what is wrong with a schema.
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
}
const options = {
    strict: false,
    logger: false,
    code: { regExp: Object.assign(compileLinear, { code: 'compileLinear' }) },
};
/** References that a value may be followed through before it counts as invalid: two for each level double with each level. */
const MOST_STEPS = 200_000;
const stepKeyword = 'x-tunegate-step';
/** No address, name or date is longer; the patterns of formats are not linear. */
const LONGEST_FORMATTED = 2_000;
function dialectOf({ $schema }) {
    if ($schema === undefined)
        return ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020;
    const dialect = /^https?:\/\/json-schema\.org\/(draft-07|draft\/2020-12)\/schema#?$/.exec(String($schema))?.[1];
    return dialect === undefined ? null : dialect === 'draft-07' ? ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv : ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020;
}
/** The schema with a counter beside each reference: without one there is no recursion. */
function countReferences(schema) {
    const counted = countIn(schema);
    return (0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(counted) ? counted : {};
}
function countIn(schema) {
    if ((0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(schema))
        return schema.map(countIn);
    if (!(0,_dataset_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(schema))
        return schema;
    const entries = Object.entries(schema).map(([key, value]) => [
        key,
        literals.has(key) ? value : countIn(value),
    ]);
    const isReference = ['$ref', '$dynamicRef'].some((key) => typeof schema[key] === 'string');
    return Object.fromEntries(isReference ? [[stepKeyword, true], ...entries] : entries);
}
/** Keywords that hold values, not schemas. */
const literals = new Set(['const', 'enum', 'default', 'examples']);
function compileLinear(source) {
    const compiled = (0,_text_compile_pattern_js__WEBPACK_IMPORTED_MODULE_4__.compilePattern)(source);
    if (!compiled.ok)
        throw new Error(`the pattern ${source} cannot be used: ${compiled.reason}`);
    return { test: compiled.pattern.isFoundIn };
}
function bounded(format) {
    if (typeof format === 'function')
        return (text) => text.length <= LONGEST_FORMATTED && format(text) === true;
    if (format instanceof RegExp)
        return (text) => text.length <= LONGEST_FORMATTED && format.test(text);
    return format;
}
/** In linear time, which comparing each with each is not. */
function isUnique(wanted, list) {
    return !wanted || new Set(list.map(_dataset_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)).size === list.length;
}


/***/ }),

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
