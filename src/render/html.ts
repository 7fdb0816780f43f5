import { createHash } from 'node:crypto';
import type { Report } from '../domain/report.ts';
import { describeVerdicts, type Headline } from './describe-verdict.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlStyle } from './html-style.ts';
import { htmlTask } from './html-task.ts';
import { formatTime } from './numbers.ts';

/**
 * The report as one page that needs nothing else: no network, no script. Its policy allows its own style sheet, by
 * hash, and nothing more, so that no text inside it could load or run anything even if it were not escaped.
 */
export function renderHtml(report: Report): string {
  const { overall, tasks } = describeVerdicts(report);
  const title = `tunegate: ${overall?.claim ?? tasks.map(({ task, headline }) => `${task.name}: ${headline.claim}`).join()}`;
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title, 200)}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${heading(report)}</h1>`,
    overall === null ? '' : verdictCard(overall, ''),
    ...tasks.map(
      ({ task, headline }) =>
        `<article>\n${verdictCard(headline, `${task.name}: `)}\n${htmlTask(task, report.run)}\n</article>`,
    ),
    `<footer>tunegate ${escapeHtml(report.tool.version)}, ${escapeHtml(formatTime(report.run.startedAt))}</footer>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const styleHash = createHash('sha256').update(htmlStyle).digest('base64');

function heading({ run }: Report): string {
  const parts = [
    'tunegate',
    ...(run.repository === undefined ? [] : [run.repository]),
    ...(run.pullRequest === undefined ? [] : [`pull request ${run.pullRequest}`]),
    ...(run.commit === undefined ? [] : [run.commit.slice(0, 8)]),
  ];
  return escapeHtml(parts.join(' · '));
}

function verdictCard({ mood, claim, evidence }: Headline, subject: string): string {
  const lead = evidence === '' ? '' : `<p class="lead">${escapeHtml(evidence)}</p>`;
  return `<section class="verdict ${mood}"><h2>${escapeHtml(subject + claim)}</h2>${lead}</section>`;
}
