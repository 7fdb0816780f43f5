/** The page's only style sheet. Light and dark by the reader's preference, one column on a phone, plain on paper. */
export const pageStyle = `
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
summary::before { content: "▸"; color: var(--soft); } details[open] > summary::before { content: "▾"; }
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
