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
/* harmony import */ var _run_story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3848);




/** The example lies beside the program, two folders up from this file, in the source tree as in the bundle. */
const example = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', '..', 'examples', 'support-triage', 'tunegate.yml');
async function runDemo({ options }, terminal) {
    const loaded = await (0,_steps_load_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTasks */ .h6)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), example));
    const plan = { training: 'create', evaluate: true, concurrency: 16, seed: '', withoutKey: 'fail' };
    return (0,_run_story_js__WEBPACK_IMPORTED_MODULE_3__/* .runStory */ .Z)({ command: 'demo', loaded, plan, reportFolder: options['report-directory'] }, terminal);
}


/***/ }),

/***/ 3848:
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
var open_answer_store = __webpack_require__(24324);
// EXTERNAL MODULE: ./build/make-world.js + 39 modules
var make_world = __webpack_require__(84013);
// EXTERNAL MODULE: ./build/pipeline.js + 4 modules
var pipeline = __webpack_require__(17694);
// EXTERNAL MODULE: ./build/render/escape-log.js
var escape_log = __webpack_require__(75689);
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

// EXTERNAL MODULE: ./build/cli/tell-result.js + 5 modules
var tell_result = __webpack_require__(66190);
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
        const report = await (0,pipeline/* runPipeline */.a)({ tasks: loaded.tasks, plan, failOn: 'configured', run }, world);
        return await (0,tell_result/* tellResult */.F)({ report, tasks: loaded.tasks, answers, reportFolder }, terminal);
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
