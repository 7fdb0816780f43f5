export const id = 70;
export const ids = [70];
export const modules = {

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runServe: () => (/* binding */ runServe)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _domain_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8539);
/* harmony import */ var _local_start_local_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7097);



/** Serves until it is interrupted. The address goes to stdout, so that a script can read it. */
async function runServe({ options }, terminal) {
    const engine = await (0,_local_start_local_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .startLocalEngine */ .E)({ port: options.port });
    terminal.stdout(`${engine.url}\n`);
    terminal.stderr.write('The local engine is running: any API key is taken, nothing leaves this machine. Ctrl-C stops it.\n');
    await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
    await engine.close();
    return _domain_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.passed;
}


/***/ })

};
