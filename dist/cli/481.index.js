export const id = 481;
export const ids = [481];
export const modules = {

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGateOrTune: () => (/* binding */ runGateOrTune)
/* harmony export */ });
/* harmony import */ var _steps_load_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2415);
/* harmony import */ var _run_story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);


async function runGateOrTune(command, options, terminal) {
    const loaded = await (0,_steps_load_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTasks */ .h)(options.config, { onlyTask: options.task });
    const plan = {
        training: command === 'tune' ? 'create' : 'adopt',
        evaluate: command === 'gate',
        concurrency: options.concurrency,
        seed: '',
    };
    return (0,_run_story_js__WEBPACK_IMPORTED_MODULE_1__/* .runStory */ .Z)({ command, loaded, plan, reportFolder: options['report-directory'] }, terminal);
}


/***/ })

};
