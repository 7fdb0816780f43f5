export const id = 799;
export const ids = [799];
export const modules = {

/***/ 64799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/render/describe-verdict.js
var describe_verdict = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/render/visible-text.js
var visible_text = __webpack_require__(97615);
;// CONCATENATED MODULE: ./build/render/escape-html.js

/** Untrusted text for HTML, safe as element content and as a quoted attribute value. Line breaks are kept. */
function escapeHtml(text, limit = 20_000) {
    return (0,visible_text/* cutText */.IN)((0,visible_text/* showInvisible */.jQ)((0,visible_text/* unifyLineBreaks */.O1)(text)), limit).replace(/[&<>"'`]/g, (match) => `&#${match.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(82823);
;// CONCATENATED MODULE: ./build/render/html/page-script.js
/**
 * The page's only script: it narrows the list of answers that changed and opens them by keyboard. It reads the page and calls nothing;
 * without it everything is there to read. Plain ECMAScript, because it runs in the reader's browser as it stands.
 */
const pageScript = `
'use strict';
for (const flips of document.querySelectorAll('.flips')) {
  const form = flips.querySelector('form');
  const cards = [...flips.querySelectorAll('details')];
  const texts = cards.map((card) => card.textContent.toLowerCase());
  const { kind, expected, text, open } = form.elements;
  const output = form.querySelector('output');
  const shown = () => cards.filter((card) => !card.hidden);
  const narrow = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    cards.forEach((card, index) => {
      card.hidden =
        (kind.value !== '' && !card.classList.contains(kind.value)) ||
        (expected !== undefined && expected.value !== '' && card.dataset.expected !== expected.value) ||
        !words.every((word) => texts[index].includes(word));
    });
    const count = shown().length;
    output.value = count === cards.length ? '' : count + ' of ' + cards.length + ' shown';
    label();
  };
  const label = () => { open.textContent = shown().some((card) => !card.open) ? 'open all' : 'close all'; };
  form.hidden = false;
  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  open.addEventListener('click', () => {
    const some = shown().some((card) => !card.open);
    for (const card of shown()) card.open = some;
    label();
  });
  flips.addEventListener('toggle', label, true);
  flips.addEventListener('keydown', (event) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target.tagName !== 'SUMMARY' || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = shown();
    const next = list[list.indexOf(event.target.parentElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.querySelector('summary').focus();
  });
  narrow();
}
`;

;// CONCATENATED MODULE: ./build/render/html/style.js
/** The page's only style sheet. Light and dark by the reader's preference, one column on a phone, plain on paper. */
const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfbfa; --card: #ffffff; --ink: #1d2125; --soft: #5b6470; --line: #dfe3e6;
  --good: #1a7f4b; --bad: #c4314b; --unsure: #946200; --accent: #2f5fd0; --code: #f1f3f4; --mark: #fff0c2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1b1f23; --ink: #e4e7ea; --soft: #9aa4ae; --line: #31373d;
    --good: #4cc38a; --bad: #ff7a8c; --unsure: #e5b454; --accent: #86a8ff; --code: #23282d; --mark: #4d4320;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.05rem; font-weight: 600; color: var(--soft); margin: 0 0 1.5rem; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h3 { font-size: 1.05rem; margin: 2.25rem 0 .75rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
.soft { color: var(--soft); }
.lead { font-size: 1.1rem; max-width: 44rem; }
.verdict { background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--soft); border-radius: 8px; padding: 1.25rem 1.5rem; margin: 0 0 1.5rem; }
.verdict.good { border-left-color: var(--good); } .good > h2, .good-text { color: var(--good); }
.verdict.bad { border-left-color: var(--bad); } .bad > h2, .bad-text { color: var(--bad); }
.verdict.unsure { border-left-color: var(--unsure); } .unsure > h2, .unsure-text { color: var(--unsure); }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; font-size: .85rem; color: var(--soft); }
th code { display: block; font-weight: 400; white-space: normal; overflow-wrap: anywhere; max-width: 24ch; margin-left: auto; }
.metrics tbody th { white-space: nowrap; } tbody th code { max-width: none; margin: 0; }
th.number, td.number { text-align: right; white-space: nowrap; }
tbody th { color: var(--ink); font-size: 1rem; font-weight: 400; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--code); border-radius: 6px; padding: .6rem .75rem; margin: .25rem 0; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--soft); }
.axis { stroke: var(--line); } .zero { stroke: var(--ink); } .margin { stroke: var(--bad); stroke-dasharray: 3 3; }
.allowed { fill: var(--soft); opacity: .1; }
.range { stroke: var(--accent); stroke-width: 3; stroke-linecap: round; } .estimate { fill: var(--accent); }
.line-axis { stroke: var(--line); } .fill-label { fill: var(--soft); }
.line-first { stroke: var(--accent); } .fill-first { fill: var(--accent); } .line-second { stroke: var(--unsure); } .fill-second { fill: var(--unsure); }
svg .strong { fill: var(--ink); font-weight: 600; }
.figure { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 1rem 0; }
figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .85rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 0 1rem; }
.key::before { content: ""; display: inline-block; width: .7em; height: .7em; border-radius: 2px; margin: 0 .35em 0 .5em; } .key.first::before { background: var(--accent); } .key.second::before { background: var(--unsure); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; font-size: .9rem; margin: 0 0 .5rem; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
section[id] { scroll-margin-top: 1rem; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; font-size: .9rem; color: var(--soft); margin: 0 0 .75rem; }
.filter[hidden] { display: none; }
.filter label { display: flex; gap: .4rem; align-items: center; } .filter .grow { flex: 1 1 16rem; } .filter .grow input { flex: 1; }
.filter input, .filter select, .filter button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .55rem; max-width: 100%; min-width: 0; }
.filter button { cursor: pointer; } .filter :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.kind { font-size: .75rem; font-weight: 600; min-width: 3.6rem; } .broken .kind { color: var(--bad); } .fixed .kind { color: var(--good); }
del, ins { text-decoration: none; border-radius: 3px; background: var(--mark); } del { text-decoration: line-through; text-decoration-thickness: 1px; } ins { font-weight: 600; }
.list > details { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: .5rem 0; }
summary { cursor: pointer; padding: .55rem .9rem; display: flex; gap: .75rem; align-items: baseline; overflow-wrap: anywhere; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\u25b8"; color: var(--soft); } details[open] > summary::before { content: "\u25be"; }
summary .asked { flex: 1; } summary .change { color: var(--soft); font-size: .85rem; text-align: right; max-width: 40%; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
summary .soft { font-size: .85rem; white-space: nowrap; min-width: 4.5ch; }
details > div { padding: 0 .9rem .9rem; }
.answers { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; }
.answers h4, .text h4 { font-size: .8rem; font-weight: 600; color: var(--soft); margin: .5rem 0 0; }
.answers .wrong pre { box-shadow: inset 3px 0 0 var(--bad); } .answers .right pre { box-shadow: inset 3px 0 0 var(--good); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.25rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
ul.findings { list-style: none; padding: 0; margin: .75rem 0; } ul.findings li { padding: .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; } h2 { font-size: 1.3rem; } .verdict { padding: 1rem; }
  summary { flex-wrap: wrap; gap: .1rem .6rem; } summary .asked { flex-basis: 60%; } summary .change { flex-basis: 100%; max-width: none; text-align: left; padding-left: 1.4rem; }
  .answers { grid-template-columns: 1fr; gap: 0; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  th, td { padding: .45rem .5rem; } .figure { padding: .75rem; } svg text { font-size: 17px; }
  .metrics thead { display: none; } .metrics tbody, .metrics tr { display: block; } .metrics tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .metrics th, .metrics td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .15rem 0; white-space: normal; }
  .metrics tbody th { font-weight: 600; } .metrics td::before { content: attr(data-label); color: var(--soft); }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --good: #125c36; --bad: #9b1f36; --unsure: #6d4900; --accent: #23469b; --code: #f4f4f4; --mark: #eee; }
  main { max-width: none; padding: 0; } nav, .filter { display: none; } .list > details { content-visibility: visible; } details, .verdict, .figure, tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;

// EXTERNAL MODULE: ./build/render/describe-advice.js
var describe_advice = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/render/describe-judge.js
var describe_judge = __webpack_require__(69938);
// EXTERNAL MODULE: ./build/render/reproduce.js
var reproduce = __webpack_require__(59910);
// EXTERNAL MODULE: ./build/render/slice-rows.js
var slice_rows = __webpack_require__(87609);
// EXTERNAL MODULE: ./build/render/statement-sections.js + 1 modules
var statement_sections = __webpack_require__(96655);
// EXTERNAL MODULE: ./build/render/describe-changes.js
var describe_changes = __webpack_require__(38272);
// EXTERNAL MODULE: ./build/render/source-link.js
var source_link = __webpack_require__(64229);
;// CONCATENATED MODULE: ./build/render/html/elements.js


/** The elements that several sections of the page share. Each escapes what it is given. */
/** Longer texts are cut: nobody reads them in a page, and report.json has them whole. */
const mostCharacters = 8_000;
/** A text as it stands, under a small heading. */
function renderText(title, text) {
    return `<div class="text"><h4>${escapeHtml(title)}</h4><pre>${renderWords(text)}</pre></div>`;
}
function renderWords(text) {
    return text === '' ? '<span class="soft">empty</span>' : escapeHtml(text, mostCharacters);
}
/** Where something stands, as a link where the run knows its commit. Line 0 is the whole file. */
function renderPlace(run, file, line) {
    const text = escapeHtml(line === 0 ? file : `${file}:${line}`, 300);
    const link = (0,source_link/* sourceLink */._)(run, file, line);
    return link === null ? `<code>${text}</code>` : `<a href="${escapeHtml(link)}"><code>${text}</code></a>`;
}
function renderStatements(statements) {
    if (statements.length === 0)
        return '';
    const entries = statements.map(({ label, phrases }) => `<dt>${escapeHtml(label)}</dt><dd>${phrases.map(renderPhrase).join('')}</dd>`);
    return `<dl>${entries.join('')}</dl>`;
}
function renderPhrase(phrase) {
    return typeof phrase === 'string' ? escapeHtml(phrase, 2_000) : `<code>${escapeHtml(phrase.code, 300)}</code>`;
}
/** A table that scrolls by itself where the window is narrow. The first cell of a row names it. Cells are HTML already. */
function renderTable(caption, columns, rows) {
    const mark = (index) => (columns[index]?.align === 'number' ? ' class="number"' : '');
    const head = columns.map(({ title }, index) => `<th scope="col"${mark(index)}>${escapeHtml(title, 200)}</th>`);
    const body = rows.map((cells) => {
        const [name = '', ...others] = cells;
        const rest = others.map((cell, index) => `<td${mark(index + 1)}>${cell}</td>`);
        return `<tr><th scope="row"${mark(0)}>${name}</th>${rest.join('')}</tr>`;
    });
    return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/render/html/changes-section.js





/** What the change does to the datasets of a task: the files, and every listed example, folded. */
function renderChanges(diff, run) {
    const summary = `<p class="soft">${escapeHtml((0,describe_changes/* describeChanges */.DT)(diff), 200)}</p>`;
    if (!diff.known)
        return `${summary}<p class="soft">${escapeHtml(diff.reason, 500)}</p>`;
    const { commit, relation } = diff.base;
    const base = { ...run, commit };
    return [
        summary,
        `<p class="soft">Compared with <code>${escapeHtml(commit.slice(0, 8))}</code>, ${describe_changes/* relationPhrases */.dg[relation]}.</p>`,
        renderTable('Files that the change touches', [
            { title: 'file', align: 'text' },
            { title: 'examples', align: 'number' },
            { title: 'tokens', align: 'number' },
            { title: 'change', align: 'text' },
        ], diff.files.map(fileRow)),
        ...(diff.removedUnknown === null
            ? []
            : [`<p class="soft">Whether files were removed is unknown: ${escapeHtml(diff.removedUnknown, 500)}.</p>`]),
        ...diff.files.filter(describe_changes/* isKnown */.qE).map((file) => fileChanges(file, run, base)),
    ].join('\n');
}
function fileRow(file) {
    const [examples, tokens] = (0,describe_changes/* isKnown */.qE)(file) ? [(0,describe_changes/* formatTurn */.bt)(file.examples), (0,describe_changes/* formatTurn */.bt)(file.tokens)] : ['?', '?'];
    const change = file.status === 'changed' ? (0,describe_changes/* countParts */.MA)(file).join(', ') : (0,describe_changes/* describeFileChange */.yb)(file);
    return [`<code>${escapeHtml(file.path, 300)}</code>`, examples, tokens, escapeHtml(change, 500)];
}
function fileChanges(file, run, base) {
    const { listed, path } = file;
    const labels = file.labels === null ? [] : (0,describe_changes/* describeLabels */.J3)(file.labels, 40);
    const cards = [
        ...listed.edited.map((example) => editedCard(example, renderPlace(run, path, example.line.after))),
        ...listed.removed.map((example) => card('removed', example, renderPlace(base, path, example.line))),
        ...listed.added.map((example) => card('added', example, renderPlace(run, path, example.line))),
    ];
    const rest = file.added + file.removed + file.edited - cards.length;
    if (cards.length === 0)
        return '';
    return [
        `<p><code>${escapeHtml(path, 300)}</code>${labels.map((changes) => ` <span class="soft">labels: ${escapeHtml(changes, 4_000)}</span>`).join('')}</p>`,
        ...(file.rewordedSearched ? [] : [`<p class="soft">${describe_changes/* rewordedNote */.h2}</p>`]),
        ...cards,
        ...(rest > 0 ? [`<p class="soft">And ${(0,numbers/* formatCount */.B4)(rest)} more.</p>`] : []),
    ].join('\n');
}
function card(kind, { line, input, answer }, where) {
    return `<details><summary><span class="soft">${kind}, line ${line}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(input), 160)}</span><span class="change">${escapeHtml((0,visible_text/* toOneLine */.GX)(answer), 64)}</span></summary><div><p class="soft">${where}</p>${renderText('input', input)}${renderText('answer', answer)}</div></details>`;
}
function editedCard({ line, input, answer, changed }, where) {
    const both = (part, { before, after }) => changed.includes(part)
        ? renderText(`${part} before`, before) + renderText(`${part} now`, after)
        : renderText(part, after);
    const note = changed.includes('other')
        ? 'instructions, tools or metadata'
        : changed.includes('answer')
            ? `${escapeHtml((0,visible_text/* toOneLine */.GX)(answer.before), 32)} \u2192 ${escapeHtml((0,visible_text/* toOneLine */.GX)(answer.after), 32)}`
            : 'the input';
    return `<details><summary><span class="soft">edited, line ${line.after}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(input.after), 160)}</span><span class="change">${note}</span></summary><div><p class="soft">${where}</p>${both('input', input)}${both('answer', answer)}</div></details>`;
}

// EXTERNAL MODULE: ./build/render/describe-accepted.js
var describe_accepted = __webpack_require__(69004);
// EXTERNAL MODULE: ./build/render/describe-pair.js
var describe_pair = __webpack_require__(31001);
// EXTERNAL MODULE: ./build/render/worst-findings.js
var worst_findings = __webpack_require__(12989);
;// CONCATENATED MODULE: ./build/render/html/datasets-section.js






/** A page of more findings than this is read by no one. */
const mostFindings = 500;
/** The files of the task and what the validator has to say of them, worst first. */
function renderDatasets(datasets, run) {
    if (datasets.files.length === 0)
        return '';
    const files = datasets.files.map(({ path, role, examples, tokens }) => [
        `<code>${escapeHtml(path, 300)}</code>`,
        role,
        (0,numbers/* formatCount */.B4)(examples),
        (0,numbers/* formatCount */.B4)(tokens),
    ]);
    const worst = (0,worst_findings/* worstFindings */.Q)(datasets);
    const findings = worst.slice(0, mostFindings).map(({ path, diagnostic }) => {
        const { severity, line, message, hint, code } = diagnostic;
        const tone = severity === 'error' ? 'bad-text' : 'unsure-text';
        const advice = hint === '' ? '' : `<br><span class="soft">${escapeHtml(hint, 500)}</span>`;
        return `<li><strong class="${tone}">${severity}</strong> ${renderPlace(run, path, line)} ${escapeHtml(message, 500)} <code class="soft">${escapeHtml(code, 60)}</code>${advice}</li>`;
    });
    const overlaps = datasets.pairs.flatMap((pair) => {
        const sentence = (0,describe_pair/* describePair */.A)(pair);
        return sentence === null ? [] : [`<li><strong class="unsure-text">overlap</strong> ${escapeHtml(sentence)}</li>`];
    });
    const rest = worst.length - findings.length;
    const items = [
        ...findings,
        ...(rest > 0 ? [`<li>And ${(0,numbers/* formatCount */.B4)(rest)} more in report.json.</li>`] : []),
        ...overlaps,
    ];
    const accepted = (0,describe_accepted/* describeAccepted */.R)(datasets);
    return [
        renderTable('Files of the task', [
            { title: 'file', align: 'text' },
            { title: 'role', align: 'text' },
            { title: 'examples', align: 'number' },
            { title: 'tokens', align: 'number' },
        ], files),
        items.length === 0
            ? '<p class="soft">Nothing to complain about.</p>'
            : `<ul class="findings">${items.join('')}</ul>`,
        ...(accepted === null ? [] : [`<p class="soft">${accepted}.</p>`]),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/stats/geometric-histogram.js
var geometric_histogram = __webpack_require__(39306);
// EXTERNAL MODULE: ./node_modules/echarts/lib/chart/bar/install.js + 10 modules
var install = __webpack_require__(47670);
// EXTERNAL MODULE: ./node_modules/echarts/lib/chart/line/install.js + 9 modules
var line_install = __webpack_require__(35478);
// EXTERNAL MODULE: ./node_modules/echarts/lib/component/grid/install.js + 23 modules
var grid_install = __webpack_require__(87628);
// EXTERNAL MODULE: ./node_modules/echarts/lib/extension.js + 1 modules
var extension = __webpack_require__(90354);
// EXTERNAL MODULE: ./node_modules/echarts/lib/core/echarts.js + 21 modules
var echarts = __webpack_require__(10242);
// EXTERNAL MODULE: ./node_modules/echarts/lib/renderer/installSVGRenderer.js + 10 modules
var installSVGRenderer = __webpack_require__(9833);
;// CONCATENATED MODULE: ./build/render/html/draw-chart.js





(0,extension/* use */.Y)([install/* install */.a, line_install/* install */.a, grid_install/* install */.a, installSVGRenderer/* install */.a]);
/**
 * A chart as inline SVG, drawn without a browser. Marks are named by `className` through {@link paint}, so that the page's style sheet
 * colours them in light and dark; the library's own styles, clip paths and handles for hover effects are left out: the page's policy
 * refuses the first, ids of the second would meet in one page, and nothing hovers.
 */
function drawChart(options, size, label) {
    const chart = (0,echarts/* init */.Ts)(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
    try {
        chart.setOption({ animation: false, backgroundColor: 'transparent', ...options });
        return dress(chart.renderToSVGString({ useViewBox: true }), label);
    }
    finally {
        chart.dispose();
    }
}
/** Colours that stand for a class of the style sheet. The library wants real ones. */
const paints = {
    axis: '#010101',
    label: '#010102',
    first: '#010103',
    second: '#010104',
};
function paint(name) {
    return paints[name];
}
function dress(svg, label) {
    const bare = svg
        .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
        .replace(/<defs>[\s\S]*?<\/defs>/g, '')
        .replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*><\/rect>/, '')
        .replace(/ (?:style|class|clip-path|pointer-events|ecmeta_\w+|xmlns(?::\w+)?|version|baseProfile)="[^"]*"/g, '');
    const named = Object.entries(paints).reduce((text, [name, colour]) => text
        .replaceAll(`stroke="${colour}"`, `class="line-${name}"`)
        .replaceAll(`fill="${colour}"`, `class="fill-${name}"`), bare);
    return named.replace('<svg', `<svg role="img" aria-label="${escapeHtml(label)}"`).trim();
}

;// CONCATENATED MODULE: ./build/render/html/distribution-charts.js



/** How latency and cost of the two targets' answers spread, laid over each other. Empty where nothing was measured. */
function distributionCharts({ targets }) {
    const { baseline, candidate } = targets;
    if (baseline?.distributions === undefined || candidate?.distributions === undefined)
        return '';
    const charts = [
        spread('Time to an answer', baseline.distributions.latencyMs, candidate.distributions.latencyMs, numbers/* formatMs */._V),
        spread('Cost of a call', baseline.distributions.usdPerCall, candidate.distributions.usdPerCall, formatSmallUsd),
    ].filter((chart) => chart !== '');
    return charts.length === 0 ? '' : `<div class="charts">${charts.join('')}</div>`;
}
function spread(title, baseline, candidate, format) {
    const steps = [...baseline, ...candidate].map(({ step }) => step);
    if (baseline.length === 0 || candidate.length === 0)
        return '';
    const first = Math.min(...steps);
    const columns = Array.from({ length: Math.max(...steps) - first + 1 }, (_, index) => first + index);
    // One bar says no more than the table above.
    if (columns.length < 2)
        return '';
    const shares = (histogram) => {
        const total = histogram.reduce((sum, { count }) => sum + count, 0);
        const counts = new Map(histogram.map(({ step, count }) => [step, count]));
        return columns.map((step) => (100 * (counts.get(step) ?? 0)) / total);
    };
    const bars = (histogram, name) => ({
        type: 'bar',
        data: shares(histogram),
        silent: true,
        barGap: '10%',
        barCategoryGap: '20%',
        itemStyle: { color: paint(name) },
    });
    const axis = {
        axisLine: { show: true, lineStyle: { color: paint('axis') } },
        axisTick: { show: false },
        axisLabel: { color: paint('label') },
        splitLine: { show: false },
    };
    const totals = [baseline, candidate].map((histogram) => histogram.reduce((sum, { count }) => sum + count, 0));
    const chart = drawChart({
        grid: { left: 44, right: 16, top: 12, bottom: 28 },
        xAxis: { ...axis, type: 'category', data: columns.map((step) => `from ${format((0,geometric_histogram/* lowerEdge */.r)(step))}`) },
        yAxis: { ...axis, type: 'value', splitNumber: 3, axisLabel: { color: paint('label'), formatter: '{value} %' } },
        series: [bars(baseline, 'first'), bars(candidate, 'second')],
    }, { width: 460, height: 180 }, `${title}: ${(0,numbers/* formatPlural */.yk)(totals[0] ?? 0, 'answer')} of the baseline from ${range(baseline, format)}, ${(0,numbers/* formatPlural */.yk)(totals[1] ?? 0, 'answer')} of the candidate from ${range(candidate, format)}.`);
    return `<figure class="figure">${chart}<figcaption>${title}: <span class="key first">baseline</span> <span class="key second">candidate</span></figcaption></figure>`;
}
function range(histogram, format) {
    const steps = histogram.map(({ step }) => step);
    return `${format((0,geometric_histogram/* lowerEdge */.r)(Math.min(...steps)))} to ${format((0,geometric_histogram/* lowerEdge */.r)(Math.max(...steps) + 1))}`;
}
/** Two digits that count: calls cost fractions of a cent. */
function formatSmallUsd(usd) {
    return `$${usd.toFixed(Math.max(2, 1 - Math.floor(Math.log10(usd))))}`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 2 modules
var word = __webpack_require__(34440);
;// CONCATENATED MODULE: ./build/render/html/diff-texts.js



/**
 * What two answers have in common, word by word. Answers that share little are not marked at all: colours on every second word help
 * nobody, and the search for them would take long.
 */
function diffTexts(left, right) {
    const [before, after] = [(0,visible_text/* cutText */.IN)(left, mostCharacters), (0,visible_text/* cutText */.IN)(right, mostCharacters)];
    const parts = (0,word/* diffWordsWithSpace */.pR)(before, after, { maxEditLength: 200 });
    const common = (parts ?? []).filter(({ added, removed }) => !added && !removed).map(({ value }) => value.trim());
    const shared = common.join('').length;
    if (parts === undefined || shared * 4 < Math.max(before.length, after.length)) {
        return { left: [{ text: before, own: false }], right: [{ text: after, own: false }] };
    }
    return {
        left: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, own: removed })),
        right: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, own: added })),
    };
}

;// CONCATENATED MODULE: ./build/render/html/flips-section.js





/**
 * The answers that changed sides, broken ones first, each with both answers side by side. The page's script shows the filter; without a
 * script the list is whole.
 */
function renderFlips({ flips }, run) {
    const { broken, fixed } = flips;
    if (broken.length + fixed.length === 0)
        return '';
    return [
        '<div class="flips">',
        filter(broken, fixed),
        '<div class="list">',
        ...broken.map((flip) => flips_section_card(flip, 'broken', run)),
        ...fixed.map((flip) => flips_section_card(flip, 'fixed', run)),
        '</div></div>',
    ].join('\n');
}
function filter(broken, fixed) {
    const all = broken.length + fixed.length;
    const choice = (value, text) => `<option value="${value}">${text}</option>`;
    const kinds = [
        choice('', `all ${(0,numbers/* formatPlural */.yk)(all, 'answer')}`),
        choice('broken', `${(0,numbers/* formatPlural */.yk)(broken.length, 'broken answer')}`),
        choice('fixed', `${(0,numbers/* formatPlural */.yk)(fixed.length, 'fixed answer')}`),
    ];
    const expected = mostFrequent([...broken, ...fixed].map((flip) => (0,visible_text/* toOneLine */.GX)(flip.expected)));
    const labels = expected.length === 0
        ? ''
        : `<label>expected <select name="expected">${choice('', 'any')}${expected.map((text) => choice(escapeHtml(text, 200), escapeHtml(text, 60))).join('')}</select></label>`;
    return [
        '<form class="filter" hidden>',
        `<label>show <select name="kind">${kinds.join('')}</select></label>`,
        labels,
        '<label class="grow">search <input type="search" name="text" autocomplete="off" placeholder="in questions and answers"></label>',
        '<button type="button" name="open">open all</button>',
        '<output aria-live="polite"></output>',
        '</form>',
    ].join('');
}
/** Expected answers that stand at several flips, most frequent first: labels, when the task has some. */
function mostFrequent(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const several = [...counts].filter(([text, count]) => count > 1 && text.length <= 200);
    return several
        .sort(([, left], [, right]) => right - left)
        .slice(0, 200)
        .map(([text]) => text);
}
function flips_section_card(flip, kind, run) {
    const { left, right } = diffTexts(flip.baseline, flip.candidate);
    const [baselineMark, candidateMark] = kind === 'broken' ? ['right', 'wrong'] : ['wrong', 'right'];
    const was = escapeHtml((0,visible_text/* toOneLine */.GX)(flip.baseline), 32);
    const is = escapeHtml((0,visible_text/* toOneLine */.GX)(flip.candidate), 32);
    return [
        `<details class="${kind}" data-expected="${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.expected), 200)}">`,
        `<summary><span class="kind">${kind}</span><span class="soft">line ${flip.line}</span><span class="asked">${escapeHtml((0,visible_text/* toOneLine */.GX)(flip.input), 160)}</span><span class="change">${was} \u2192 ${is}</span></summary>`,
        `<div><p class="soft">${renderPlace(run, flip.file, flip.line)}</p>`,
        renderText('input', flip.input),
        renderText('expected', flip.expected),
        `<div class="answers">${answer('baseline', baselineMark, left, flip)}${answer('candidate', candidateMark, right, flip)}</div>`,
        '</div></details>',
    ].join('');
}
function answer(target, mark, stretches, flip) {
    const own = target === 'baseline' ? 'del' : 'ins';
    const text = stretches.map(({ text, own: isOwn }) => isOwn ? `<${own}>${escapeHtml(text)}</${own}>` : escapeHtml(text));
    const words = stretches.every(({ text }) => text === '') ? renderWords('') : text.join('');
    return `<div class="${mark}"><h4>${target} (${mark})</h4><pre>${words}</pre>${passages(flip.retrieved?.[target] ?? [])}</div>`;
}
/** What the question was shown with, the best first. */
function passages(ids) {
    if (ids.length === 0)
        return '';
    const named = ids.map((id) => `<code>${escapeHtml((0,visible_text/* toOneLine */.GX)(id), 300)}</code>`);
    return `<p class="soft">shown with ${named.join(', ')}</p>`;
}

// EXTERNAL MODULE: ./build/render/grader-tables.js
var grader_tables = __webpack_require__(82570);
;// CONCATENATED MODULE: ./build/render/html/graders-section.js



/** What each grader said of both models, whole. */
function renderGraders(reports) {
    return (0,grader_tables/* graderTables */.l)(reports).map(renderGrader).join('\n');
}
function renderGrader({ grader, summary, columns, rows }) {
    const lead = `<p><strong>${escapeHtml(grader, 100)}</strong>: ${escapeHtml(summary, 500)}</p>`;
    if (rows.length === 0)
        return lead;
    const table = renderTable(`${grader}: ${summary}`, columns.map((title, index) => ({ title, align: index === 0 ? 'text' : 'number' })), rows.map(({ name, cells }) => [
        `<code>${escapeHtml(name, 200)}</code>`,
        ...cells.map((cell) => escapeHtml(cell, 100)),
    ]));
    return `${lead}\n${table}`;
}

;// CONCATENATED MODULE: ./build/render/html/interval-chart.js

/** The difference with its interval, drawn against no change and the drop that the gate allows, as inline SVG. */
function intervalChart(comparison) {
    const { difference, interval, test } = comparison;
    const from = Math.min(interval.low, -test.margin, 0);
    const to = Math.max(interval.high, 0);
    const span = to - from || 1;
    const x = (value) => round(110 + ((value - from) / span) * 500);
    const label = `Difference ${(0,numbers/* formatDifference */.jR)(comparison)}; the gate allows a drop of ${(0,numbers/* formatPoints */.Xf)(test.margin)}.`;
    const marginFits = x(0) - x(-test.margin) > 130;
    return [
        `<svg viewBox="0 0 720 120" role="img" aria-label="${label}">`,
        `<rect class="allowed" x="${x(-test.margin)}" y="30" width="${round(x(0) - x(-test.margin))}" height="56"/>`,
        `<line class="axis" x1="20" x2="700" y1="86" y2="86"/>`,
        `<line class="margin" x1="${x(-test.margin)}" x2="${x(-test.margin)}" y1="30" y2="92"/>`,
        `<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="30" y2="92"/>`,
        `<line class="range" x1="${x(interval.low)}" x2="${x(interval.high)}" y1="58" y2="58"/>`,
        `<circle class="estimate" cx="${x(difference)}" cy="58" r="7"/>`,
        `<text class="strong" x="${x(difference)}" y="20" text-anchor="${interval_chart_anchor(x(difference))}">${(0,numbers/* formatSignedPoints */.t0)(difference)} points (${(0,numbers/* formatInterval */.vy)(interval)})</text>`,
        `<text x="${x(0)}" y="108" text-anchor="${marginFits ? 'middle' : 'start'}">no change</text>`,
        `<text x="${x(-test.margin)}" y="108" text-anchor="${marginFits ? 'middle' : 'end'}" dx="${marginFits ? 0 : -4}">margin ${(0,numbers/* formatSignedPoints */.t0)(-test.margin)}</text>`,
        '</svg>',
    ].join('');
}
function round(coordinate) {
    return Number(coordinate.toFixed(1));
}
/** Text near an edge grows away from it. */
function interval_chart_anchor(x) {
    return x < 180 ? 'start' : x > 540 ? 'end' : 'middle';
}

;// CONCATENATED MODULE: ./build/render/html/judge-section.js



/** Both opinions on a change that edits its own judge, and what it edits; empty where it does not. */
function renderJudge(task) {
    const judge = (0,describe_judge/* editedJudge */.v0)(task);
    if (judge === null)
        return '';
    const text = (title) => ({ title, align: 'text' });
    const code = (words) => ({ code: words });
    const rows = (0,describe_judge/* describeOpinions */.F$)(task, judge).map((said) => [said.judge, said.verdict, said.difference, said.pairs].map((words) => escapeHtml(words, 600)));
    const changes = judge.changes.map(({ part, before, after }) => [part, before, after].map(code).map(renderPhrase));
    return [
        `<p>${(0,describe_judge/* editedJudgeNote */.jo)(judge).map(renderPhrase).join('')}</p>`,
        renderTable('Opinions', ['judged by', 'verdict', 'difference', 'over'].map(text), rows),
        renderTable('What the change edits', ['setting or file', 'base commit', 'this change'].map(text), changes),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/render/html/loss-chart.js

/** Training loss over steps, and validation loss where there is one. Empty for fewer than two points. */
function lossChart(curve) {
    const first = curve[0];
    const last = curve.at(-1);
    if (first === undefined || last === undefined || last.step === first.step)
        return '';
    const train = curve.map(({ step, trainLoss }) => [step, trainLoss]);
    const valid = curve.flatMap(({ step, validLoss }) => (validLoss === null ? [] : [[step, validLoss]]));
    const hasValidation = valid.length > 1;
    const axis = {
        axisLine: { show: true, lineStyle: { color: paint('axis') } },
        axisTick: { show: false },
        axisLabel: { color: paint('label') },
        splitLine: { show: false },
        nameTextStyle: { color: paint('label') },
    };
    const line = (data, color, type) => ({
        type: 'line',
        data,
        silent: true,
        showSymbol: data.length < 30,
        symbol: 'circle',
        symbolSize: 4,
        itemStyle: { color },
        lineStyle: { color, width: 2, type },
    });
    const chart = drawChart({
        grid: { left: 48, right: 24, top: 16, bottom: 40 },
        xAxis: {
            ...axis,
            type: 'value',
            name: 'step',
            nameLocation: 'middle',
            nameGap: 26,
            min: first.step,
            max: last.step,
        },
        yAxis: { ...axis, type: 'value', min: 0, splitNumber: 4 },
        series: [
            line(train, paint('first'), 'solid'),
            ...(hasValidation ? [line(valid, paint('second'), 'dashed')] : []),
        ],
    }, { width: 720, height: 220 }, `Training loss from ${first.trainLoss.toFixed(2)} to ${last.trainLoss.toFixed(2)} over ${last.step} steps.`);
    return `<figure class="figure">${chart}<figcaption>Training loss${hasValidation ? '; validation loss dashed' : ''}</figcaption></figure>`;
}

// EXTERNAL MODULE: ./build/render/metric-rows.js + 1 modules
var metric_rows = __webpack_require__(55159);
;// CONCATENATED MODULE: ./build/render/html/metrics-section.js


/** Accuracy, cost and latency of both targets beside each other; cards on a phone. */
function renderMetrics(task) {
    const rows = (0,metric_rows/* metricRows */.I)(task);
    if (rows.length === 0)
        return '';
    const head = (name) => {
        const target = task.targets[name];
        const model = target === undefined ? '' : `<code>${escapeHtml(target.model, 200)}</code>`;
        return `<th class="number" scope="col">${name}${model}</th>`;
    };
    const body = rows.map(({ metric, baseline, candidate, difference, interval }) => {
        const change = `${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}`;
        return `<tr><th scope="row">${metric}</th><td class="number" data-label="baseline">${baseline}</td><td class="number" data-label="candidate">${candidate}</td><td class="number" data-label="difference"><span>${change}</span></td></tr>`;
    });
    return `<div class="scroll"><table class="metrics"><thead><tr><th scope="col">metric</th>${head('baseline')}${head('candidate')}<th class="number" scope="col">difference</th></tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/render/html/slices-section.js



/** The slices as a table, what moved first. */
function renderSlices(slices) {
    if (slices.length === 0)
        return '';
    const number = (title) => ({ title, align: 'number' });
    return renderTable('Slices', [
        { title: 'slice', align: 'text' },
        ...['pairs', 'broken', 'fixed', 'difference', 'p, corrected'].map(number),
        { title: '', align: 'text' },
    ], (0,slice_rows/* sliceRows */.m)(slices).map(({ name, pairs, broken, fixed, difference, interval, p, standing, reason }) => [
        escapeHtml(name, 300),
        ...[pairs, broken, fixed],
        `${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}`,
        escapeHtml(p),
        `<span title="${escapeHtml(reason, 600)}">${standing}</span>`,
    ]));
}

;// CONCATENATED MODULE: ./build/render/html/task-sections.js

















/** Everything below the verdict, in the order of the page. What is statements alone has its entry in `statementSections`. */
const sections = [
    { id: 'judge', title: () => describe_judge/* editedJudgeClaim */.pE, render: renderJudge },
    { id: 'difference', title: () => 'Difference', render: renderDifference },
    { id: 'advice', title: () => 'Was it worth it', render: renderAdvice },
    { id: 'answers', title: () => 'Answers that changed', render: renderFlips },
    { id: 'slices', title: ({ slices }) => (0,slice_rows/* slicesTitle */.Q)(slices), render: ({ slices }) => renderSlices(slices) },
    {
        id: 'graders',
        title: () => 'What the graders saw',
        render: ({ graderReports }) => renderGraders(graderReports),
    },
    { id: 'datasets', title: () => 'Datasets', render: ({ datasets }, run) => renderDatasets(datasets, run) },
    {
        id: 'changes',
        title: () => 'Dataset changes',
        render: ({ datasetDiff }, run) => (datasetDiff === null ? '' : renderChanges(datasetDiff, run)),
    },
    ...statement_sections/* statementSections */.q.map((section) => ({
        id: section.kind,
        title: (task) => (0,statement_sections/* sectionTitle */.G)(section, task),
        render: (task) => renderStatementSection(section, task),
    })),
    {
        id: 'reproduce',
        title: () => 'How to reproduce it',
        render: (task, run) => `<pre>${escapeHtml((0,reproduce/* reproduceCommand */.n)(task, run))}</pre>`,
    },
];
function renderDifference(task) {
    const { comparison } = task;
    const chart = comparison === null || comparison.n === 0 ? '' : `<div class="figure">${intervalChart(comparison)}</div>`;
    return [chart, renderMetrics(task), distributionCharts(task)].filter((part) => part !== '').join('\n');
}
function renderAdvice(task) {
    const advice = (0,describe_advice/* adviseOnTargets */.w)(task);
    const rivals = advice === null && Object.keys(task.againstReferences).length === 0 ? [] : (0,describe_advice/* describeRivals */.t)(task);
    return [advice === null ? '' : `<p>${escapeHtml(advice)}</p>`, renderStatements(rivals)]
        .filter((part) => part !== '')
        .join('\n');
}
function renderStatementSection({ kind, describe }, task) {
    const statements = describe(task);
    if (kind !== 'training' || task.fineTune === null)
        return renderStatements(statements);
    // The curves stand in the chart.
    const others = statements.filter(({ label }) => !label.includes('oss'));
    return [lossChart(task.fineTune.curve), renderStatements(others)].filter((part) => part !== '').join('\n');
}

;// CONCATENATED MODULE: ./build/render/html/render-html.js







/**
 * The report as one page that needs nothing else and asks nothing of the network. Its policy allows its own style sheet and its own
 * script, by hash, and nothing more, so that no text inside it could load or run anything even if it were not escaped.
 */
function renderHtml(report) {
    const { overall, tasks } = (0,describe_verdict/* describeVerdicts */.W)(report);
    const title = `tunegate: ${overall?.claim ?? tasks.map(({ task, headline }) => `${task.name}: ${headline.claim}`).join()}`;
    const policy = `default-src 'none'; style-src '${hashOf(pageStyle)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${escapeHtml(title, 200)}</title>`,
        `<style>${pageStyle}</style>`,
        '</head>',
        '<body>',
        '<main>',
        `<h1>${heading(report)}</h1>`,
        overall === null ? '' : verdictCard(overall, '', 'overall'),
        ...tasks.map(({ task, headline }, index) => renderTask(task, headline, `task-${index + 1}`, report.run)),
        `<footer>tunegate ${escapeHtml(report.tool.version)}, ${escapeHtml((0,numbers/* formatTime */.fU)(report.run.startedAt))}</footer>`,
        '</main>',
        `<script>${pageScript}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** The verdict, a list of what follows, and every section that has something to say. */
function renderTask(task, headline, id, run) {
    const parts = sections.flatMap((section) => {
        const body = section.render(task, run);
        if (body === '')
            return [];
        return [{ id: `${id}-${section.id}`, title: escapeHtml(section.title(task), 200), body }];
    });
    const links = parts.map((part) => `<a href="#${part.id}">${part.title}</a>`);
    return [
        `<article aria-labelledby="${id}">`,
        verdictCard(headline, `${task.name}: `, id),
        links.length < 2 ? '' : `<nav aria-label="Sections of ${escapeHtml(task.name, 100)}">${links.join(' ')}</nav>`,
        ...parts.map((part) => `<section id="${part.id}"><h3>${part.title}</h3>\n${part.body}</section>`),
        '</article>',
    ].join('\n');
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function heading({ run }) {
    const parts = [
        'tunegate',
        ...(run.repository === undefined ? [] : [run.repository]),
        ...(run.pullRequest === undefined ? [] : [`pull request ${run.pullRequest}`]),
        ...(run.commit === undefined ? [] : [run.commit.slice(0, 8)]),
    ];
    return escapeHtml(parts.join(' \u00b7 '));
}
function verdictCard({ mood, claim, evidence }, subject, id) {
    const lead = evidence === '' ? '' : `<p class="lead">${escapeHtml(evidence)}</p>`;
    return `<section class="verdict ${mood}"><h2 id="${id}">${escapeHtml(subject + claim)}</h2>${lead}</section>`;
}


/***/ })

};
