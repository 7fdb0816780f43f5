import type { Report, Run, TaskReport } from '../domain/report.ts';
import { adviseOnTargets, describeRivals } from './describe-advice.ts';
import { describeChanges } from './describe-changes.ts';
import { describeFindings } from './describe-findings.ts';
import { editedJudge } from './describe-judge.ts';
import { describeVerdicts, type Headline, moodEmoji } from './describe-verdict.ts';
import { codeFence, inlineCode, markdownText, tableCode } from './escape-markdown.ts';
import type { Piece, SectionKind } from './fit-sections.ts';
import { markdownChanges } from './markdown-changes.ts';
import { markdownFindings } from './markdown-findings.ts';
import { markdownFlips } from './markdown-flips.ts';
import { markdownGraders } from './markdown-graders.ts';
import { markdownJudge } from './markdown-judge.ts';
import { markdownSlices } from './markdown-slices.ts';
import { metricRows } from './metric-rows.ts';
import { formatPlural, formatTime } from './numbers.ts';
import { reproduceCommand } from './reproduce.ts';
import { slicesTitle } from './slice-rows.ts';
import type { Phrase, Statement } from './statement.ts';
import { type StatementSection, sectionTitle, statementSections } from './statement-sections.ts';

/** How much of the long lists a page shows; the rest is counted. `text`: longest untrusted text, in UTF-16 units. */
export interface PageLimits {
  readonly broken: number;
  readonly fixed: number;
  readonly slices: number;
  readonly findings: number;
  /** Changed examples of a kind and dataset file. */
  readonly changes: number;
  readonly text: number;
}

/**
 * The page that comment and job summary share: what was decided, for all tasks; then per task the table and the folded
 * sections, in the order in which a reviewer asks for them.
 */
export function markdownPieces(report: Report, limits: PageLimits): readonly Piece[] {
  const { overall, tasks } = describeVerdicts(report);
  const several = overall !== null;
  return [
    ...(report.run.untrusted === true ? [{ kind: null, text: untrustedNote(report.run) }] : []),
    ...(overall === null ? [] : [{ kind: null, text: sentence(overall, '') }]),
    ...tasks.map(({ task, headline }) => ({
      kind: several ? ('verdict' as const) : null,
      text: sentence(headline, `${task.name}: `),
    })),
    ...tasks.flatMap(({ task }) => taskPieces(task, report.run, limits, several)),
    { kind: null, text: footer(report) },
  ];
}

/** Where the report came from, when that is nobody to be trusted. The parts of the address were told by GitHub, and are checked all the same. */
function untrustedNote({ serverUrl, repository, runId }: Run): string {
  const address = `${serverUrl}/${repository}/actions/runs/${runId}`;
  const isAddress = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(address);
  const run = isAddress ? `[a run](${address})` : 'a run';
  return `ℹ️ This pull request comes from outside: ${run} without secrets validated its data, and what that run left behind is shown here.\n\n`;
}

function sentence({ mood, claim, evidence }: Headline, subject: string): string {
  const rest = evidence === '' ? '' : ` ${markdownText(evidence, 1_500)}`;
  return `${moodEmoji[mood]} **${markdownText(subject + claim)}.**${rest}\n\n`;
}

function taskPieces(task: TaskReport, run: Run, limits: PageLimits, several: boolean): readonly Piece[] {
  const { broken, fixed } = task.flips;
  const subject = several ? `${task.name}: ` : '';
  const section = (kind: SectionKind, title: string, body: string, open = false): readonly Piece[] =>
    body === '' ? [] : [{ kind, text: folded(subject + title, body, open) }];
  const dataDecided = task.comparison === null && task.datasets.summary.errors > 0;
  const judge = markdownJudge(task);
  const linesOf = runOfSamples(task, run);
  return [
    ...metricTable(task, several),
    ...(judge === '' ? [] : [{ kind: 'judge' as const, text: `${judge}\n\n` }]),
    ...section('references', adviceTitle(task), statements(besideOthers(task))),
    ...section(
      'broken answers',
      `${formatPlural(broken.length, 'broken answer')} (baseline right, candidate wrong)`,
      markdownFlips(broken, linesOf, { show: limits.broken, text: limits.text }),
    ),
    ...section(
      'fixed answers',
      `${formatPlural(fixed.length, 'fixed answer')} (baseline wrong, candidate right)`,
      markdownFlips(fixed, linesOf, { show: limits.fixed, text: limits.text }),
    ),
    ...section('slices', slicesTitle(task.slices), markdownSlices(task.slices, limits.slices)),
    ...section('graders', 'What the graders saw (baseline → candidate)', markdownGraders(task.graderReports)),
    ...section(
      'dataset findings',
      `Data: ${describeFindings(task.datasets)}`,
      markdownFindings(task.datasets, run, limits.findings),
      dataDecided,
    ),
    ...(task.datasetDiff === null
      ? []
      : section(
          'dataset changes',
          `Dataset changes: ${describeChanges(task.datasetDiff)}`,
          markdownChanges(task.datasetDiff, run, { show: limits.changes, text: limits.text }),
        )),
    ...statementSections.flatMap((each) =>
      section(each.kind, titleWithNews(each, task), statements(each.describe(task))),
    ),
    ...section('reproduction', 'How to reproduce it', codeFence(reproduceCommand(task, run), { language: 'sh' })),
  ];
}

/** The advice stands in the title, where it is read without unfolding. */
function adviceTitle(task: TaskReport): string {
  return adviseOnTargets(task) ?? 'Beside the references';
}

function titleWithNews(section: StatementSection, task: TaskReport): string {
  const news = section.news?.(task) ?? '';
  return sectionTitle(section, task) + (news === '' ? '' : `: ${news}`);
}

/** Against the baseline alone the table says it. */
function besideOthers(task: TaskReport): readonly Statement[] {
  const hasMore = adviseOnTargets(task) !== null || Object.keys(task.againstReferences).length > 0;
  return hasMore ? describeRivals(task) : [];
}

/** Samples that the change edits were judged as the base has them: there their lines stand. */
function runOfSamples(task: TaskReport, run: Run): Run {
  const judge = editedJudge(task);
  const files = new Set([...task.flips.broken, ...task.flips.fixed].map(({ file }) => file));
  const isEdited = judge?.changes.some(({ part }) => files.has(part)) === true;
  return judge !== null && isEdited ? { ...run, commit: judge.commit } : run;
}

function metricTable(task: TaskReport, several: boolean): readonly Piece[] {
  const rows = metricRows(task);
  if (rows.length === 0) return [];
  const model = (name: string) => {
    const target = task.targets[name];
    return target === undefined ? name : `${name} ${tableCode(target.model)}`;
  };
  const text = [
    ...(several ? [`**${markdownText(task.name) || '(no name)'}**`, ''] : []),
    `| metric | ${model('baseline')} | ${model('candidate')} | difference |`,
    '|:--|--:|--:|--:|',
    ...rows.map(
      (row) =>
        `| ${row.metric} | ${row.baseline} | ${row.candidate} | ${row.difference}${row.interval === '' ? '' : ` (${row.interval})`} |`,
    ),
  ].join('\n');
  return [{ kind: 'table', text: `${text}\n\n` }];
}

function folded(title: string, body: string, open: boolean): string {
  return `<details${open ? ' open' : ''}><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>\n\n`;
}

function statements(list: readonly Statement[]): string {
  return list.map(({ label, phrases }) => `- **${markdownText(label)}:** ${phrases.map(inline).join('')}`).join('\n');
}

function inline(phrase: Phrase): string {
  if (typeof phrase !== 'string') return inlineCode(phrase.code);
  // Not by a pattern: one that ends in `\s+$` takes a minute for a text of many line breaks.
  const before = phrase.slice(0, phrase.length - phrase.trimStart().length);
  const after = before === phrase ? '' : phrase.slice(phrase.trimEnd().length);
  return `${before}${markdownText(phrase, 1_500)}${after}`;
}

function footer({ tool, run }: Report): string {
  const commit = run.commit === undefined ? '' : ` at ${inlineCode(run.commit.slice(0, 8))}`;
  return `<sub>${markdownText(`tunegate ${tool.version}`)}${commit}, ${markdownText(formatTime(run.startedAt))}</sub>\n`;
}
