export const id = 6;
export const ids = [6];
export const modules = {

/***/ 94006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _steps_load_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55893);
/* harmony import */ var _run_story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92078);




/** The example lies beside the program, two folders up from this file, in the source tree as in the bundle. */
const example = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', '..', 'examples', 'support-triage', 'tunegate.yml');
async function runDemo({ options }, terminal) {
    const loaded = await (0,_steps_load_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTasks */ .h6)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), example));
    const plan = { training: 'create', evaluate: true, concurrency: 16, seed: '', withoutKey: 'fail' };
    return (0,_run_story_js__WEBPACK_IMPORTED_MODULE_3__/* .runStory */ .Z)({ command: 'demo', loaded, plan, reportFolder: options['report-directory'] }, terminal);
}


/***/ }),

/***/ 92078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ runStory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/exit-code.js
var exit_code = __webpack_require__(88539);
// EXTERNAL MODULE: ./build/files/open-answer-store.js + 2 modules
var open_answer_store = __webpack_require__(55108);
// EXTERNAL MODULE: ./build/make-world.js + 37 modules
var make_world = __webpack_require__(15640);
// EXTERNAL MODULE: ./build/pipeline.js + 4 modules
var pipeline = __webpack_require__(17694);
// EXTERNAL MODULE: ./build/publish.js + 4 modules
var publish = __webpack_require__(45513);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
;// CONCATENATED MODULE: ./build/render/scrub-secrets.js
/**
 * A value with these secrets replaced by `***` in every text of it: errors of services may repeat the key that they were called with,
 * and a runner masks its own log alone, not a comment or a file. Secrets under four characters are no secrets.
 */
function scrubSecrets(value, secrets) {
    const forms = [...new Set(secrets.filter((secret) => secret.length >= leastLength))].toSorted((one, other) => other.length - one.length);
    if (forms.length === 0)
        return value;
    return scrub(value);
    function scrub(part) {
        if (typeof part === 'string')
            return forms.reduce((text, form) => text.replaceAll(form, '***'), part);
        if (Array.isArray(part))
            return part.map((each) => scrub(each));
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, each]) => [scrub(key), scrub(each)]));
    }
}
const leastLength = 4;

// EXTERNAL MODULE: ./build/render/text.js + 2 modules
var render_text = __webpack_require__(60311);
;// CONCATENATED MODULE: ./build/settings/key-names.js
/** The environment variables that settings name as holding a key, wherever in them they stand. */
function keyNames(settings) {
    const found = new Set();
    visit(settings);
    return [...found];
    function visit(value) {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, each] of Object.entries(value)) {
            if (key === 'apiKeyEnv' && typeof each === 'string')
                found.add(each);
            else
                visit(each);
        }
    }
}

// EXTERNAL MODULE: ./build/terminal/show-progress.js
var show_progress = __webpack_require__(30194);
;// CONCATENATED MODULE: ./build/terminal/watch-signals.js
/** A run that was told to stop has this long to write what it knows. */
const graceMs = 1800;
/**
 * Watches for SIGINT and SIGTERM. The first one tells the run to stop; the second, or a run that does not come to its end in time, ends
 * the process by `exit`: 'again' at the second signal, 'late' after the time of grace.
 */
function watchSignals(process, say, exit) {
    const abort = new AbortController();
    function stop() {
        if (abort.signal.aborted) {
            exit('again');
            return;
        }
        abort.abort(new Error('interrupted'));
        say('\nStopping: what was answered is kept, and a partial report is written. Once more to leave at once.\n');
        setTimeout(() => exit('late'), graceMs).unref();
    }
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return {
        interrupt: abort.signal,
        close: () => {
            process.off('SIGINT', stop);
            process.off('SIGTERM', stop);
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/run-story.js












/** Runs the pipeline on this machine, writes the report files and prints the result. */
async function runStory({ command, loaded, plan, reportFolder, base }, terminal) {
    const progress = (0,show_progress/* showProgress */.R)(terminal.stderr, Date.now, escape_log/* escapeLog */.Ah);
    const answers = (0,open_answer_store/* openAnswerStore */.i)({
        journalPath: (0,external_node_path_.join)(reportFolder, 'predictions.jsonl'),
        // The demo tells its story from the beginning each time, and its example may lie in a folder that cannot be written to.
        cacheFolder: command === 'demo' ? null : (0,open_answer_store/* answerCacheFolder */.V)(loaded.baseFolder),
        resume: command !== 'demo',
    });
    const signals = watchSignals(process, (text) => terminal.stderr.write(text), () => process.exit(exit_code/* exitCodes */.hS.outsideFailed));
    const world = (0,make_world/* makeWorld */.B)({
        baseFolder: loaded.baseFolder,
        environment: terminal.environment,
        progress,
        answers,
        interrupt: signals.interrupt,
        ...(base === undefined ? {} : { base }),
    });
    try {
        const run = { command, configuration: loaded.configuration };
        const told = await (0,pipeline/* runPipeline */.a)({ tasks: loaded.tasks, plan, failOn: 'configured', run }, world);
        const keys = keyNames(loaded.tasks).flatMap((name) => terminal.environment[name] ?? []);
        const report = scrubSecrets(told, keys);
        // First to the screen: what was paid for must not hang on a full disk.
        terminal.stdout((0,render_text/* renderText */.S)(report, terminal));
        answers.finish();
        const files = await (0,publish/* publishFiles */.b)(report, reportFolder);
        terminal.stdout(`\nReport: ${files.html}\n        ${files.json}\n`);
        return (0,exit_code/* exitCodeOf */.FO)(report);
    }
    finally {
        answers.close();
        await world.close();
        if (!signals.interrupt.aborted)
            signals.close();
    }
}


/***/ })

};
