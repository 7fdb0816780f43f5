import type { Flip, Run, TaskReport } from '../domain/report.ts';
import type { ValidationReport } from '../domain/validation-report.ts';
import { describeCost } from './describe-cost.ts';
import { describeMethod, methodTitle } from './describe-method.ts';
import { describePair } from './describe-pair.ts';
import { describeTraining } from './describe-training.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlChanges } from './html-changes.ts';
import { intervalChart, lossChart } from './html-charts.ts';
import { metricRows } from './metric-rows.ts';
import { formatCount, formatPlural } from './numbers.ts';
import { reproduceCommand } from './reproduce.ts';
import { sourceLink } from './source-link.ts';
import type { Phrase, Statement } from './statement.ts';
import { toOneLine } from './visible-text.ts';
import { worstFindings } from './worst-findings.ts';

/** One task of the page below its verdict: interval, metrics, answers that changed sides, data, training, cost, method. */
export function htmlTask(task: TaskReport, run: Run): string {
  const { comparison, fineTune, flips } = task;
  return [
    comparison === null || comparison.n === 0 ? '' : `<div class="figure">${intervalChart(comparison)}</div>`,
    metricTable(task),
    flipSection(
      `${formatPlural(flips.broken.length, 'broken answer')} <small>baseline right, candidate wrong</small>`,
      flips.broken,
      run,
      'candidate',
    ),
    flipSection(
      `${formatPlural(flips.fixed.length, 'fixed answer')} <small>baseline wrong, candidate right</small>`,
      flips.fixed,
      run,
      'baseline',
    ),
    dataSection(task.datasets, run),
    task.datasetDiff === null ? '' : htmlChanges(task.datasetDiff, run),
    fineTune === null
      ? ''
      : `<h3>Training</h3>${loss(fineTune.curve)}${definitions(describeTraining(fineTune).filter(({ label }) => !label.includes('oss')))}`,
    Object.keys(task.targets).length === 0 && fineTune === null
      ? ''
      : `<h3>Cost</h3>${definitions(describeCost(task))}`,
    definitions(describeMethod(task), methodTitle(task)),
    `<h3>How to reproduce it</h3><pre>${escapeHtml(reproduceCommand(task, run))}</pre>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function metricTable(task: TaskReport): string {
  const rows = metricRows(task);
  if (rows.length === 0) return '';
  const head = (name: string) => {
    const target = task.targets[name];
    return `<th class="number" scope="col">${name}${target === undefined ? '' : `<code>${escapeHtml(target.model, 200)}</code>`}</th>`;
  };
  const body = rows.map(
    ({ metric, baseline, candidate, difference, interval }) =>
      `<tr><th scope="row">${metric}</th><td class="number" data-label="baseline">${baseline}</td><td class="number" data-label="candidate">${candidate}</td><td class="number" data-label="difference"><span>${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}</span></td></tr>`,
  );
  return `<div class="scroll"><table class="metrics"><thead><tr><th scope="col">metric</th>${head('baseline')}${head('candidate')}<th class="number" scope="col">difference</th></tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** `wrong` names the side whose answer was wrong. */
function flipSection(title: string, flips: readonly Flip[], run: Run, wrong: 'baseline' | 'candidate'): string {
  if (flips.length === 0) return '';
  const right = (side: typeof wrong) => (side === wrong ? 'wrong' : 'right');
  const cards = flips.map((flip) => {
    const answers = [
      block('expected', flip.expected, ''),
      block('baseline', flip.baseline, right('baseline')),
      block('candidate', flip.candidate, right('candidate')),
    ].join('');
    return `<details><summary><span class="soft">line ${flip.line}</span><span class="asked">${escapeHtml(toOneLine(flip.input), 160)}</span><span class="change">${escapeHtml(toOneLine(flip.baseline), 32)} → ${escapeHtml(toOneLine(flip.candidate), 32)}</span></summary><div><p class="soft">${place(run, flip.file, flip.line)}</p><div class="input">${block('input', flip.input, '')}</div><div class="answers">${answers}</div></div></details>`;
  });
  return `<h3>${title}</h3>\n${cards.join('\n')}`;
}

function block(title: string, text: string, mark: '' | 'right' | 'wrong'): string {
  const verdict = mark === '' ? '' : ` (${mark})`;
  const body = text === '' ? '<span class="soft">empty</span>' : escapeHtml(text, 8_000);
  return `<div class="${mark}"><h4>${title}${verdict}</h4><pre>${body}</pre></div>`;
}

function place(run: Run, file: string, line: number): string {
  const text = escapeHtml(line === 0 ? file : `${file}:${line}`, 300);
  const link = sourceLink(run, file, line);
  return link === null ? `<code>${text}</code>` : `<a href="${escapeHtml(link)}"><code>${text}</code></a>`;
}

/** A page of more findings than this is read by no one. */
const mostFindings = 500;

function dataSection(datasets: ValidationReport, run: Run): string {
  if (datasets.files.length === 0) return '';
  const files = datasets.files.map(
    (file) =>
      `<tr><th scope="row"><code>${escapeHtml(file.path, 300)}</code></th><td>${file.role}</td><td class="number">${formatCount(file.examples)}</td><td class="number">${formatCount(file.tokens)}</td></tr>`,
  );
  const findings = worstFindings(datasets)
    .slice(0, mostFindings)
    .map(({ path, diagnostic: { severity, line, message, hint, code } }) => {
      const tone = severity === 'error' ? 'bad-text' : 'unsure-text';
      const advice = hint === '' ? '' : `<br><span class="soft">${escapeHtml(hint, 500)}</span>`;
      return `<li><strong class="${tone}">${severity}</strong> ${place(run, path, line)} ${escapeHtml(message, 500)} <code class="soft">${escapeHtml(code, 60)}</code>${advice}</li>`;
    });
  const overlaps = datasets.pairs.flatMap((pair) => {
    const sentence = describePair(pair);
    return sentence === null ? [] : [`<li><strong class="unsure-text">overlap</strong> ${escapeHtml(sentence)}</li>`];
  });
  const rest = worstFindings(datasets).length - findings.length;
  const items = [
    ...findings,
    ...(rest > 0 ? [`<li>And ${formatCount(rest)} more in report.json.</li>`] : []),
    ...overlaps,
  ];
  return `<h3>Datasets</h3><div class="scroll"><table><thead><tr><th scope="col">file</th><th scope="col">role</th><th class="number" scope="col">examples</th><th class="number" scope="col">tokens</th></tr></thead><tbody>${files.join('')}</tbody></table></div>${
    items.length === 0
      ? '<p class="soft">Nothing to complain about.</p>'
      : `<ul class="findings">${items.join('')}</ul>`
  }`;
}

function loss(curve: Parameters<typeof lossChart>[0]): string {
  const chart = lossChart(curve);
  if (chart === '') return '';
  const hasValidation = curve.filter(({ validLoss }) => validLoss !== null).length > 1;
  return `<div class="figure">${chart}<p class="soft">Training loss${hasValidation ? '; validation loss dashed' : ''}</p></div>`;
}

function definitions(statements: readonly Statement[], title?: string): string {
  if (statements.length === 0) return '';
  const heading = title === undefined ? '' : `<h3>${title}</h3>`;
  const entries = statements.map(
    ({ label, phrases }) => `<dt>${escapeHtml(label)}</dt><dd>${phrases.map(inline).join('')}</dd>`,
  );
  return `${heading}<dl>${entries.join('')}</dl>`;
}

function inline(phrase: Phrase): string {
  return typeof phrase === 'string' ? escapeHtml(phrase, 2_000) : `<code>${escapeHtml(phrase.code, 300)}</code>`;
}
