export const id = 533;
export const ids = [533];
export const modules = {

/***/ 69533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGateOrTune: () => (/* binding */ runGateOrTune)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/steps/load-tasks.js
var load_tasks = __webpack_require__(55893);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/git/run-git.js


/**
 * Runs git in a folder whose files are not trusted: without a shell, without the caller's GIT_* variables, and with everything
 * switched off by which a repository's configuration could start a program, reach the network, replace objects or be found where
 * a pull request put it. Ends after a minute; prints at most 1 GiB. Never throws.
 *
 * https://git-scm.com/docs/git and git-config, 2.39 and later; older versions ignore settings that they do not know.
 */
function runGit(folder, args) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...settings, ...args], { cwd: folder, env: environment(), encoding: 'buffer', maxBuffer: 2 ** 30, timeout: 60_000, windowsHide: true }, (error, output, messages) => {
            if (error === null)
                resolve({ status: 'done', output });
            else
                resolve({ status: 'failed', code: codeOf(error), reason: reasonOf(error, messages.toString()) });
        });
    });
}
const settings = [
    'safe.bareRepository=explicit',
    'protocol.allow=never',
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'core.alternateRefsCommand=',
    'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);
/** The user's own configuration stays: it says which folders of others git may read. */
function environment() {
    const { PATH, HOME, USERPROFILE, XDG_CONFIG_HOME, SystemRoot } = process.env;
    const given = Object.entries({ PATH, HOME, USERPROFILE, XDG_CONFIG_HOME, SystemRoot });
    return {
        ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'number' ? error.code : null;
}
function reasonOf(error, messages) {
    const [first = ''] = messages.split('\n').filter((line) => line.trim() !== '');
    if (first !== '')
        return `git says: ${first}`;
    return 'code' in error ? `git ended with ${String(error.code)}` : `git ended: ${error.message}`;
}

;// CONCATENATED MODULE: ./build/git/open-repository.js


/** The clone that a folder belongs to; null when it belongs to none or there is no git. Nothing is ever fetched or written. */
async function openRepository(folder) {
    const found = await runGit(folder, ['rev-parse', '--show-toplevel']);
    if (found.status === 'failed')
        return null;
    const root = await (0,promises_.realpath)(found.output.toString().replace(/\r?\n$/, '')).catch(() => null);
    if (root === null)
        return null;
    return {
        root,
        readHead: () => readHead(root),
        resolveName: (name) => resolveName(root, name),
        hasCommit: (commit) => hasCommit(root, commit),
        findMergeBase: (one, other) => findMergeBase(root, one, other),
        readFile: (commit, path) => readFile(root, commit, path),
        listFiles: (commit) => listFiles(root, commit),
    };
}
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function readHead(root) {
    const named = await resolveName(root, 'HEAD');
    if (!named.known)
        return named;
    const commit = named.value;
    const read = await runGit(root, ['cat-file', 'commit', commit]);
    if (read.status === 'failed')
        return { known: false, reason: read.reason };
    const [header = ''] = read.output.toString().split('\n\n', 1);
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id = '']) => id);
    return { known: true, value: { commit, parents } };
}
async function resolveName(root, name) {
    if (name.includes('\u0000'))
        return { known: false, reason: 'it holds a NUL character' };
    const named = await runGit(root, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]);
    return named.status === 'failed'
        ? { known: false, reason: named.reason }
        : { known: true, value: named.output.toString().trim() };
}
async function hasCommit(root, commit) {
    if (!commitId.test(commit))
        return { known: false, reason: 'it is no commit id' };
    const found = await runGit(root, ['cat-file', '-e', `${commit}^{commit}`]);
    return { known: true, value: found.status === 'done' };
}
/** Unknown in a shallow clone, whose history may lack the nearest ancestor and still have a farther one. */
async function findMergeBase(root, one, other) {
    if (!commitId.test(one) || !commitId.test(other))
        return { known: false, reason: 'it is no commit id' };
    const shallow = await runGit(root, ['rev-parse', '--is-shallow-repository']);
    if (shallow.status === 'failed' || shallow.output.toString().trim() !== 'false')
        return { known: false, reason: 'the clone is shallow' };
    const found = await runGit(root, ['merge-base', one, other]);
    if (found.status === 'failed')
        return { known: false, reason: found.code === 1 ? 'the two have no common history' : found.reason };
    return { known: true, value: found.output.toString().trim() };
}
async function readFile(root, commit, path) {
    if (!commitId.test(commit))
        return { status: 'unknown', reason: 'it is no commit id' };
    if (path.includes('\u0000'))
        return { status: 'unknown', reason: 'the path holds a NUL character' };
    const listed = await runGit(root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed.status === 'failed')
        return { status: 'unknown', reason: listed.reason };
    const entry = parseEntries(listed.output).find((each) => each.path === path);
    if (entry === undefined)
        return { status: 'absent' };
    if (!isFile(entry))
        return { status: 'unknown', reason: `it is ${nameKind(entry)} there` };
    const read = await runGit(root, ['cat-file', 'blob', entry.id]);
    return read.status === 'done'
        ? { status: 'present', bytes: read.output }
        : { status: 'unknown', reason: read.reason };
}
async function listFiles(root, commit) {
    if (!commitId.test(commit))
        return { known: false, reason: 'it is no commit id' };
    const listed = await runGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listed.status === 'failed')
        return { known: false, reason: listed.reason };
    return {
        known: true,
        value: parseEntries(listed.output)
            .filter(isFile)
            .map(({ path }) => path),
    };
}
/** `mode type id<TAB>path`, each ended by NUL. */
function parseEntries(output) {
    return output
        .toString()
        .split('\u0000')
        .flatMap((line) => {
        const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
        return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
    });
}
function isFile({ mode }) {
    return mode.startsWith('100');
}
function nameKind({ mode }) {
    return mode === '120000' ? 'a symbolic link' : mode === '160000' ? 'a submodule' : 'a folder';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/files/match-paths.js
var match_paths = __webpack_require__(18032);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./build/github/make-client.js

/** A REST client for `apiUrl` that honours the runner's proxy, prints nothing and gives a request 30 seconds. */
function makeClient(apiUrl, token) {
    const client = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log: silent });
    client.hook.before('request', (options) => {
        options.request = { ...options.request, signal: AbortSignal.timeout(requestTimeoutMs) };
    });
    return client;
}
const requestTimeoutMs = 30_000;
/** The client would print the service's words, which are untrusted, straight to the log. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/github/retry-request.js

/**
 * Runs `work` again when GitHub says that it could not answer now: 5xx, 429, a primary or secondary rate limit.
 * At most `attempts` runs; between them 1 s, 2 s, 4 s or what the service asks for, and it gives up at once when the
 * service asks for more than a minute. `work` must be safe to run again. Throws the last error as it came.
 *
 * Rules: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api (2026-11).
 */
async function retryRequest(work, wait, attempts = 4) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const delayMs = planDelayMs(error, attempt);
            if (attempt >= attempts || delayMs === null || delayMs > longestDelayMs)
                throw error;
            await wait(delayMs);
        }
    }
}
/** An error that came from GitHub, as the REST client reports it; null for any other. `status` is 500 when no answer came. */
function parseServiceError(error) {
    const parsed = serviceErrorSchema.safeParse(error);
    if (!parsed.success)
        return null;
    const { status, message, response } = parsed.data;
    return { status, message, headers: response?.headers ?? {} };
}
/** True when the same request may succeed later. */
function isTransient(error) {
    return error.status >= 500 || isRateLimit(error);
}
const longestDelayMs = 60_000;
const serviceErrorSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** Null when a retry is pointless. */
function planDelayMs(error, attempt) {
    const answer = parseServiceError(error);
    if (answer === null || !isTransient(answer))
        return null;
    return askedDelayMs(answer) ?? 1000 * 2 ** (attempt - 1);
}
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse/i.test(message);
}
function askedDelayMs({ headers }) {
    const seconds = Number(headers['retry-after']);
    if (seconds > 0)
        return seconds * 1000;
    if (headers['x-ratelimit-remaining'] !== '0')
        return null;
    // Both times are the server's, so a wrong clock here does no harm.
    const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
    const nowMs = Date.parse(String(headers.date));
    return Number.isFinite(resetMs - nowMs) ? Math.max(1000, resetMs - nowMs) : null;
}

;// CONCATENATED MODULE: ./build/github/open-remote-repository.js


/**
 * Commits and their files by GitHub's REST API, for what a shallow checkout lacks. Needs `contents: read`. Whatever GitHub does
 * not answer is unknown, with the reason; nothing is thrown.
 *
 * https://docs.github.com/rest/repos/contents (2026-11): raw files up to 100 MB.
 */
function open_remote_repository_openRemoteRepository({ apiUrl, token, repository }, wait) {
    const client = makeClient(apiUrl, token);
    const [owner = '', repo = ''] = repository.split('/');
    const address = { owner, repo };
    const ask = (work) => lookUp(() => retryRequest(work, wait, 3));
    return {
        hasCommit: async (commit) => {
            const found = await ask(() => client.rest.git.getCommit({ ...address, commit_sha: commit }));
            if (found.known)
                return { known: true, value: true };
            return found.status === 404 ? { known: true, value: false } : found;
        },
        findMergeBase: async (one, other) => {
            const basehead = `${one}...${other}`;
            const found = await ask(() => client.rest.repos.compareCommitsWithBasehead({ ...address, basehead, per_page: 1 }));
            return found.known ? { known: true, value: found.value.data.merge_base_commit.sha } : found;
        },
        readFile: async (commit, path) => {
            const found = await ask(() => readRaw(client, { ...address, ref: commit, path }));
            if (found.known)
                return found.value;
            // The commit itself was seen, so it is the file that is not there.
            return found.status === 404 ? { status: 'absent' } : { status: 'unknown', reason: found.reason };
        },
        listFiles: async (commit) => {
            const found = await ask(() => client.rest.git.getTree({ ...address, tree_sha: commit, recursive: '1' }));
            if (!found.known)
                return found;
            if (found.value.data.truncated)
                return { known: false, reason: 'GitHub lists a part of so many files only' };
            return {
                known: true,
                value: found.value.data.tree.flatMap(({ type, path }) => (type === 'blob' && path !== undefined ? [path] : [])),
            };
        },
    };
}
/** The body is taken as bytes: read as text it would lose its byte order mark and whatever is not UTF-8. */
async function readRaw(client, address) {
    const { data, headers } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...address,
        mediaType: { format: 'raw' },
        request: { parseSuccessResponseBody: false },
    });
    // A folder is answered by a JSON list, a submodule by a JSON object.
    if (!/\braw\b/.test(headers['content-type'] ?? ''))
        return { status: 'unknown', reason: 'it is no file there' };
    const body = data;
    if (!(body instanceof ReadableStream))
        return { status: 'present', bytes: new Uint8Array(0) };
    return { status: 'present', bytes: new Uint8Array(await new Response(body).arrayBuffer()) };
}
async function lookUp(work) {
    try {
        return { known: true, value: await work() };
    }
    catch (error) {
        const answer = parseServiceError(error);
        if (answer !== null) {
            return { known: false, status: answer.status, reason: `GitHub answered ${answer.status}: ${answer.message}` };
        }
        const cause = error instanceof Error ? error.message : String(error);
        return { known: false, status: null, reason: `GitHub's answer broke off: ${cause}` };
    }
}

;// CONCATENATED MODULE: ./build/steps/find-base-commit.js
/**
 * The commit that the files on the disk are to be compared with, and who has it.
 *
 * For a pull request that depends on what was checked out. By default it is a merge of the base branch and the pull request,
 * made for the event: its first parent is then the base, since changes that others made to the base branch meanwhile are in the
 * files too. Where the pull request's own branch was checked out, it is the commit at which the branch left the base branch.
 * Where neither can be known it is the tip of the base branch as the event names it.
 */
async function findBaseCommit(change, { local, remote }) {
    const base = await chooseCommit(change, { local, remote });
    const here = await local?.hasCommit(base.commit);
    if (local !== null && here?.known && here.value)
        return { known: true, value: { base, store: local } };
    const short = base.commit.slice(0, 8);
    if (remote === null)
        return {
            known: false,
            reason: `the base commit ${short} is not in the checkout, and there is no github-token to ask GitHub`,
        };
    const there = await remote.hasCommit(base.commit);
    if (!there.known)
        return { known: false, reason: `the base commit ${short} cannot be looked up: ${there.reason}` };
    if (!there.value)
        return { known: false, reason: `the base commit ${short} is neither in the checkout nor on GitHub` };
    return { known: true, value: { base, store: remote } };
}
async function chooseCommit(change, { local, remote }) {
    const { commit, baseCommit } = change;
    if (change.kind === 'next')
        return { commit: baseCommit, relation: 'previous' };
    const tip = { commit: baseCommit, relation: 'base-tip' };
    const head = await local?.readHead();
    if (local === null || !head?.known)
        return tip;
    const [mergedInto, merged] = head.value.parents;
    if (mergedInto !== undefined && merged === commit)
        return { commit: mergedInto, relation: 'merge-parent' };
    const found = await local.findMergeBase(baseCommit, head.value.commit);
    if (found.known)
        return { commit: found.value, relation: 'merge-base' };
    const asked = await remote?.findMergeBase(baseCommit, commit);
    return asked?.known ? { commit: asked.value, relation: 'merge-base' } : tip;
}

;// CONCATENATED MODULE: ./build/make-base.js








/** Wires what stood before a change: the local clone first, GitHub for what that lacks. Nothing is asked before it is needed. */
function makeBase({ change, baseFolder, configuration, remote }) {
    let opened = null;
    const open = () => {
        opened ??= openBase(change, baseFolder, remote);
        return opened;
    };
    return {
        configuration,
        findCommit: async () => {
            const found = await open();
            return found.known ? { known: true, value: found.value.base } : found;
        },
        readFile: async (path) => {
            const found = await open();
            if (!found.known)
                return { status: 'unknown', reason: found.reason };
            const { base, store, root, here } = found.value;
            const inside = toRepositoryPath(root, (0,external_node_path_.resolve)(here, path));
            if (inside === null)
                return { status: 'unknown', reason: 'it stands outside of the repository' };
            return store.readFile(base.commit, inside);
        },
        findFiles: async (patterns) => {
            const found = await open();
            if (!found.known)
                return found;
            const { base, store, root, here, start } = found.value;
            const listed = await store.listFiles(base.commit);
            if (!listed.known)
                return listed;
            const prefix = toRepositoryPath(root, start);
            if (prefix === null)
                return { known: true, value: [] };
            const inside = patterns.map((pattern) => (0,posix_.normalize)(`${prefix}/${pattern.replaceAll('\\', '/')}`.replace(/^\//, '')));
            const matched = (0,match_paths/* matchPaths */.o)(inside, listed.value);
            if (!matched.known)
                return matched;
            return { known: true, value: matched.value.map((path) => withSlashes((0,external_node_path_.relative)(here, (0,external_node_path_.resolve)(root, path)))) };
        },
    };
}
async function openBase(change, baseFolder, remote) {
    const here = await (0,promises_.realpath)('.');
    // By its name, not by where a link of the change leads: at the base the folder may be one.
    const start = (0,external_node_path_.resolve)(here, (0,external_node_path_.relative)(process.cwd(), baseFolder));
    const local = await openClone(change, baseFolder);
    const found = await findBaseCommit(change, {
        local,
        remote: remote === null ? null : open_remote_repository_openRemoteRepository(remote, (ms) => (0,external_node_timers_promises_.setTimeout)(ms)),
    });
    if (!found.known)
        return found;
    // Without a clone the checkout was unpacked into the working folder.
    return { known: true, value: { ...found.value, root: local?.root ?? here, here, start } };
}
/** The files of the commit under review, as paths below `root`. */
async function listCommitted({ change, baseFolder, remote, }) {
    const clone = await openClone(change, baseFolder);
    const head = await clone?.readHead();
    if (clone !== null && head?.known)
        return { root: clone.root, files: await clone.listFiles(head.value.commit) };
    const root = await realpath('.');
    if (remote === null)
        return { root, files: { known: false, reason: 'there is neither a clone nor a token' } };
    return { root, files: await openRemoteRepository(remote, (ms) => sleep(ms)).listFiles(change.commit) };
}
/** The clone that the change was checked out into; null where the folder lies in some other repository, or in none. */
async function openClone(change, baseFolder) {
    const clone = await openRepository(await (0,promises_.realpath)(baseFolder));
    return clone !== null && (await holds(clone, change)) ? clone : null;
}
async function holds(clone, { commit, baseCommit }) {
    const head = await clone.readHead();
    if (head.known && [head.value.commit, ...head.value.parents].includes(commit))
        return true;
    const found = await Promise.all([clone.hasCommit(commit), clone.hasCommit(baseCommit)]);
    return found.some((one) => one.known && one.value);
}
/** Null for a path outside. */
function toRepositoryPath(root, path) {
    const inside = withSlashes((0,external_node_path_.relative)(root, path));
    return inside === '..' || inside.startsWith('../') || (0,external_node_path_.isAbsolute)(inside) ? null : inside;
}
function withSlashes(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/cli/make-chosen-base.js



/** What stood where this branch left the branch, tag or commit of that name. A `Failure` when the clone knows no such name. */
async function makeChosenBase(name, place) {
    const repository = await openRepository(place.baseFolder);
    if (repository === null)
        throw noBase(name, `${place.baseFolder} is in no git clone, or git cannot be run.`);
    const [head, chosen] = [await repository.readHead(), await repository.resolveName(name)];
    if (!head.known)
        throw noBase(name, `Nothing is checked out: ${head.reason}.`);
    if (!chosen.known)
        throw noBase(name, `The clone knows no commit of that name: ${chosen.reason}.`);
    const change = { kind: 'pull-request', commit: head.value.commit, baseCommit: chosen.value };
    return makeBase({ ...place, change, remote: null });
}
function noBase(name, evidence) {
    return new failure/* Failure */.H({
        kind: 'configuration',
        what: `There is nothing to compare with by --base ${name}.`,
        evidence,
        remedy: 'Name a branch, a tag or a commit that `git rev-parse` knows here, such as origin/main, or leave --base out.',
    });
}

// EXTERNAL MODULE: ./build/cli/run-story.js + 1 modules
var run_story = __webpack_require__(3848);
;// CONCATENATED MODULE: ./build/cli/gate-or-tune.js




async function runGateOrTune(command, options, terminal) {
    const loaded = await (0,load_tasks/* loadTasks */.h6)(options.config, { onlyTask: options.task });
    if (command === 'tune')
        checkTrainable(loaded);
    const plan = {
        training: command === 'tune' ? 'create' : 'adopt',
        evaluate: command === 'gate',
        retryFailed: options['retry-failed'] === true,
        concurrency: options.concurrency,
        seed: '',
        withoutKey: 'fail',
        ...(options.shard === undefined ? {} : { shard: options.shard }),
    };
    const base = options.base === undefined ? {} : { base: await makeChosenBase(options.base, loaded) };
    return (0,run_story/* runStory */.Z)({ command, loaded, plan, reportFolder: options['report-directory'], ...base }, terminal);
}
/** Of several tasks some may have nothing to train. */
function checkTrainable({ tasks }) {
    if (tasks.some(({ fineTune }) => fineTune !== null))
        return;
    throw new failure/* Failure */.H({
        kind: 'configuration',
        what: 'There is nothing to train.',
        evidence: `No target of ${tasks.map(({ name }) => name).join(', ')} is \`tuned\`, and there is no \`fine-tune\` block.`,
        remedy: 'Set `candidate.model: tuned` and `train`, or add a `fine-tune` block. Use `tunegate gate` to compare models.',
    });
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


/***/ }),

/***/ 18032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ matchPaths)
/* harmony export */ });
/**
 * The paths that fit one of the patterns, as `findFiles` would find them on a disk that held these files and no others: `*`,
 * `?`, `[a-z]`, `{a,b}` and `**`, none of which stands for a dot at the start of a name. Patterns and paths are relative to
 * one folder. Unknown for patterns of other kinds.
 */
function matchPaths(patterns, paths) {
    const present = new Set(paths);
    const found = new Set();
    for (const pattern of patterns) {
        const path = pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        if (present.has(path)) {
            found.add(path);
            continue;
        }
        if (beyond.test(path))
            return { known: false, reason: `the pattern ${pattern} cannot be looked up in a commit` };
        const expressions = expandBraces(path).map(compilePattern);
        for (const each of paths)
            if (expressions.some((expression) => expression.test(each)))
                found.add(each);
    }
    return { known: true, value: [...found].sort() };
}
/** Extended globs, negations, character classes by name, ranges in braces and braces within braces. */
const beyond = /[!@+*?]\(|[()]|^!|\[[!^]|\[:|\{[^{}]*\.\.[^{}]*\}|\{[^{}]*\{/;
function expandBraces(pattern) {
    const [whole, before = '', choices = '', after = ''] = /^([^{]*)\{([^{}]*,[^{}]*)\}(.*)$/.exec(pattern) ?? [];
    if (whole === undefined)
        return [pattern];
    return choices.split(',').flatMap((choice) => expandBraces(`${before}${choice}${after}`));
}
const name = '(?!\\.)[^/]+';
function compilePattern(pattern) {
    const parts = pattern.split('/');
    const body = parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        if (part === '**')
            return isLast ? `${name}(?:/${name})*` : `(?:${name}/)*`;
        return compileName(part) + (isLast ? '' : '/');
    });
    // A folder stands for all in it, unless the pattern ends in a star.
    const inside = pattern.endsWith('*') ? '' : `(?:/${name})*`;
    return new RegExp(`^${body.join('')}${inside}$`, 'u');
}
/** One name of a path. A wildcard at its start does not stand for a dot, and no name is empty. */
function compileName(part) {
    const body = part.replace(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g, (token) => {
        if (token.startsWith('*'))
            return '[^/]*';
        if (token === '?')
            return '[^/]';
        return /^\[.+\]$/.test(token) ? token.replace(/\\/g, '\\\\') : token.replace(/[\\^$.|+()[\]{}/]/g, '\\$&');
    });
    return /^[*?[]/.test(part) ? `(?!\\.)(?=[^/])${body}` : body;
}


/***/ })

};
