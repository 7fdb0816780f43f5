export const id = 45;
export const ids = [45];
export const modules = {

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: ./build/dataset/check-files.js + 104 modules
var check_files = __webpack_require__(8114);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/files/find-files.js
var find_files = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/files/read-bytes.js
var read_bytes = __webpack_require__(9592);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(5689);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/github/plan-annotations.js


/**
 * Chooses what to annotate: at most ten errors and ten warnings, because the runner drops the rest of a step's silently
 * (`_maxCountPerIssueType`, actions/runner 2.336.0, 2026-08). Where there are more, nine are shown and the tenth says
 * how many are left. The worst come first, in the order of `worstFindings`.
 */
function planAnnotations(files) {
    const findings = (0,worst_findings/* worstFindings */.Q)({ files });
    return severities.flatMap((severity) => planOfSeverity(severity, findings));
}
const severities = ['error', 'warning'];
const mostOfSeverity = 10;
const longestMessage = 4_096;
function planOfSeverity(severity, findings) {
    const ofSeverity = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
    if (ofSeverity.length <= mostOfSeverity)
        return ofSeverity.map(annotationOf);
    const shown = ofSeverity.slice(0, mostOfSeverity - 1);
    return [...shown.map(annotationOf), annotationOfRest(severity, ofSeverity.slice(shown.length))];
}
function annotationOf({ path, diagnostic }) {
    const { severity, code, line, column, message, hint } = diagnostic;
    return {
        severity,
        title: `tunegate: ${code}`,
        message: (0,escape_log/* escapeLog */.Ah)(hint === '' ? message : `${message} ${hint}`, longestMessage),
        file: path,
        ...(line > 0 && { startLine: line }),
        ...(line > 0 && column !== undefined && { startColumn: column }),
    };
}
function annotationOfRest(severity, rest) {
    const files = new Set(rest.map(({ path }) => path)).size;
    const noun = rest.length === 1 ? severity : `${severity}s`;
    return {
        severity,
        title: `tunegate: ${rest.length} more ${noun}`,
        message: `${rest.length} more ${noun} in ${files} ${files === 1 ? 'file' : 'files'}. All are in the job summary and in report.json.`,
    };
}

;// CONCATENATED MODULE: ./build/github/annotate.js


/**
 * Shows what is wrong with the data on its lines, through the runner's `error` and `warning` commands on stdout.
 * `@actions/core` escapes message and properties.
 */
function annotate(files) {
    for (const annotation of planAnnotations(files))
        writers[annotation.severity](annotation.message, place(annotation));
}
const writers = { error: core/* error */.z3, warning: core/* warning */.$e };
function place({ title, file, startLine, startColumn }) {
    return {
        title,
        ...(file !== undefined && { file }),
        ...(startLine !== undefined && { startLine }),
        ...(startColumn !== undefined && { startColumn }),
    };
}

// EXTERNAL MODULE: ./build/render/column-width.js
var column_width = __webpack_require__(5566);
// EXTERNAL MODULE: ./build/render/describe-findings.js
var describe_findings = __webpack_require__(235);
// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/render/paint.js
var render_paint = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/render/statement.js
var statement = __webpack_require__(5708);
;// CONCATENATED MODULE: ./build/render/validation-text.js







/** The findings of `validate` for a terminal: `path:line:column  error  message  [code]` with the hint below, by file. */
function renderValidationText(report, { colour }) {
    const paint = (0,render_paint/* makePaint */.R)(colour);
    const files = report.files.filter((file) => file.diagnostics.length > 0).map((file) => fileBlock(file, paint));
    const overlaps = report.pairs.flatMap((pair) => (0,describe_pair/* describePair */.A)(pair) ?? []).map((line) => (0,escape_log/* escapeLogValue */.t6)(line));
    const blocks = [
        ...files,
        ...(overlaps.length === 0 ? [] : [overlaps.map((line) => paint('yellow', line)).join('\n')]),
    ];
    return (0,escape_log/* breakWorkflowCommands */.$U)(`${[...blocks, summaryLine(report, paint)].join('\n\n')}\n`);
}
function fileBlock({ path, diagnostics }, paint) {
    const places = diagnostics.map(({ line, column }) => [(0,escape_log/* escapeLogValue */.t6)(path), ...(line === 0 ? [] : [line]), ...(line === 0 || column === undefined ? [] : [column])].join(':'));
    const width = places.reduce((widest, place) => Math.max(widest, (0,column_width/* columnWidth */.zt)(place)), 0);
    return diagnostics
        .flatMap(({ severity, message, code, hint }, index) => {
        const label = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
        const place = (0,column_width/* padColumns */.Fo)(places[index] ?? '', width);
        return [
            `${place}  ${label}  ${(0,escape_log/* escapeLogValue */.t6)(message)}  ${paint('dim', `[${(0,escape_log/* escapeLogValue */.t6)(code)}]`)}`,
            ...(hint === '' ? [] : [`${' '.repeat(width + 2)}${paint('dim', `hint     ${(0,escape_log/* escapeLogValue */.t6)(hint)}`)}`]),
        ];
    })
        .join('\n');
}
function summaryLine(report, paint) {
    const { files, summary } = report;
    const examples = files.reduce((sum, file) => sum + file.examples, 0);
    const size = `in ${(0,numbers/* formatPlural */.yk)(files.length, 'file')} (${(0,numbers/* formatPlural */.yk)(examples, 'example')}, ${(0,numbers/* formatPlural */.yk)(summary.tokens, 'token')})`;
    const colour = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
    return paint(colour, (0,statement/* capitalised */.I)(`${(0,describe_findings/* describeFindings */.k)(report)} ${size}`));
}

;// CONCATENATED MODULE: ./build/cli/validate.js






/** Checks dataset files and prints what is wrong with them. */
async function runValidate({ options, positionals }, terminal) {
    const files = [...(await readAll('train', positionals)), ...(await readAll('held-out', options['held-out']))];
    const { report } = (0,check_files/* checkFiles */.g)(files, options.method === undefined ? {} : { method: options.method });
    switch (options.format) {
        case 'json':
            terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
            break;
        case 'github':
            annotate(report.files);
            break;
        case 'text':
            terminal.stdout(renderValidationText(report, terminal));
            break;
    }
    return report.summary.errors > 0 ? exit_code/* exitCodes */.hS.failed : exit_code/* exitCodes */.hS.passed;
}
async function readAll(role, patterns) {
    const paths = await (0,find_files/* findFiles */.l)({ patterns, from: process.cwd(), setting: 'The command line' });
    return Promise.all(paths.map(async (path) => ({ path, role, bytes: await (0,read_bytes/* readBytes */.i)(path, 'The command line') })));
}


/***/ })

};
