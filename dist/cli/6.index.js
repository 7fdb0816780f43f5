export const id = 6;
export const ids = [6];
export const modules = {

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _steps_load_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2415);
/* harmony import */ var _run_story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9504);




/** The example lies beside the program, two folders up from this file, in the source tree as in the bundle. */
const example = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', '..', 'examples', 'support-triage', 'tunegate.yml');
async function runDemo({ options }, terminal) {
    const loaded = await (0,_steps_load_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTasks */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), example));
    const plan = { training: 'create', evaluate: true, concurrency: 16, seed: '' };
    return (0,_run_story_js__WEBPACK_IMPORTED_MODULE_3__/* .runStory */ .Z)({ command: 'demo', loaded, plan, reportFolder: options['report-directory'] }, terminal);
}


/***/ })

};
