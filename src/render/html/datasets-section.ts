import type { Run } from '../../domain/report.ts';
import type { ValidationReport } from '../../domain/validation-report.ts';
import { describeAccepted } from '../describe-accepted.ts';
import { describePair } from '../describe-pair.ts';
import { escapeHtml } from '../escape-html.ts';
import { formatCount } from '../numbers.ts';
import { worstFindings } from '../worst-findings.ts';
import { renderPlace, renderTable } from './elements.ts';

/** A page of more findings than this is read by no one. */
const mostFindings = 500;

/** The files of the task and what the validator has to say of them, worst first. */
export function renderDatasets(datasets: ValidationReport, run: Run): string {
  if (datasets.files.length === 0) return '';
  const files = datasets.files.map(({ path, role, examples, tokens }) => [
    `<code>${escapeHtml(path, 300)}</code>`,
    role,
    formatCount(examples),
    formatCount(tokens),
  ]);
  const worst = worstFindings(datasets);
  const findings = worst.slice(0, mostFindings).map(({ path, diagnostic }) => {
    const { severity, line, message, hint, code } = diagnostic;
    const tone = severity === 'error' ? 'bad-text' : 'unsure-text';
    const advice = hint === '' ? '' : `<br><span class="soft">${escapeHtml(hint, 500)}</span>`;
    return `<li><strong class="${tone}">${severity}</strong> ${renderPlace(run, path, line)} ${escapeHtml(message, 500)} <code class="soft">${escapeHtml(code, 60)}</code>${advice}</li>`;
  });
  const overlaps = datasets.pairs.flatMap((pair) => {
    const sentence = describePair(pair);
    return sentence === null ? [] : [`<li><strong class="unsure-text">overlap</strong> ${escapeHtml(sentence)}</li>`];
  });
  const rest = worst.length - findings.length;
  const items = [
    ...findings,
    ...(rest > 0 ? [`<li>And ${formatCount(rest)} more in report.json.</li>`] : []),
    ...overlaps,
  ];
  const accepted = describeAccepted(datasets);
  return [
    renderTable(
      'Files of the task',
      [
        { title: 'file', align: 'text' },
        { title: 'role', align: 'text' },
        { title: 'examples', align: 'number' },
        { title: 'tokens', align: 'number' },
      ],
      files,
    ),
    items.length === 0
      ? '<p class="soft">Nothing to complain about.</p>'
      : `<ul class="findings">${items.join('')}</ul>`,
    ...(accepted === null ? [] : [`<p class="soft">${accepted}.</p>`]),
  ].join('\n');
}
