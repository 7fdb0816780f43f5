import { createHash } from 'node:crypto';
import type { Report, Run, TaskReport } from '../../domain/report.ts';
import { describeVerdicts, type Headline } from '../describe-verdict.ts';
import { escapeHtml } from '../escape-html.ts';
import { formatTime } from '../numbers.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './style.ts';
import { sections } from './task-sections.ts';

/**
 * The report as one page that needs nothing else and asks nothing of the network. Its policy allows its own style sheet and its own
 * script, by hash, and nothing more, so that no text inside it could load or run anything even if it were not escaped.
 */
export function renderHtml(report: Report): string {
  const { overall, tasks } = describeVerdicts(report);
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
    `<footer>tunegate ${escapeHtml(report.tool.version)}, ${escapeHtml(formatTime(report.run.startedAt))}</footer>`,
    '</main>',
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The verdict, a list of what follows, and every section that has something to say. */
function renderTask(task: TaskReport, headline: Headline, id: string, run: Run): string {
  const parts = sections.flatMap((section) => {
    const body = section.render(task, run);
    if (body === '') return [];
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

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function heading({ run }: Report): string {
  const parts = [
    'tunegate',
    ...(run.repository === undefined ? [] : [run.repository]),
    ...(run.pullRequest === undefined ? [] : [`pull request ${run.pullRequest}`]),
    ...(run.commit === undefined ? [] : [run.commit.slice(0, 8)]),
  ];
  return escapeHtml(parts.join(' · '));
}

function verdictCard({ mood, claim, evidence }: Headline, subject: string, id: string): string {
  const lead = evidence === '' ? '' : `<p class="lead">${escapeHtml(evidence)}</p>`;
  return `<section class="verdict ${mood}"><h2 id="${id}">${escapeHtml(subject + claim)}</h2>${lead}</section>`;
}
