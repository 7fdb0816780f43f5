import { createHash } from 'node:crypto';
import type { Report, Run, TaskReport, Verdict } from '../domain/report.ts';
import type { Lineage } from '../lock/lock.ts';
import { commentMarker, runMarker } from './comment-marker.ts';
import { inlineCode, markdownText, tableCode } from './escape-markdown.ts';
import { fitSections, type Piece } from './fit-sections.ts';
import { markdownPieces } from './markdown-page.ts';
import { formatPercent, formatSignedPoints } from './numbers.ts';

/** What a pull request and its commit say. */
export interface ProposalWords {
  readonly title: string;
  readonly body: string;
  readonly message: string;
}

export interface ModelChange {
  readonly task: string;
  readonly path: string;
  readonly before: Lineage | null;
  readonly after: Lineage;
  /** True for the token of a workflow run, with which no checks start by themselves. */
  readonly isWorkflowToken: boolean;
}

/** The first line by which the pull request of this model is known again. */
export function promotionMarker({ model, provider }: Lineage, task: string): string {
  const key = createHash('sha256')
    .update(JSON.stringify([task, provider, model]))
    .digest('hex')
    .slice(0, 16);
  return commentMarker(`promotion ${key}`);
}

/** The pull request that promotes a model, with the report of its gate below. GitHub takes 65,536 characters. */
export function renderPromotion(change: ModelChange, report: Report, task: TaskReport): ProposalWords {
  const { after, before } = change;
  const title = `Promote a new model for ${change.task}${gist(after)}`;
  const intro = [
    promotionMarker(after, change.task),
    runMarker(report.run),
    '',
    `This makes ${inlineCode(after.model)} the model of **${markdownText(change.task)}**${before === null ? '' : ` in place of ${inlineCode(before.model)}`}. Only ${inlineCode(change.path)} changes; what reads its model from there has the new one when this is merged.${runLink(report.run)}`,
    '',
    ...lineageTable(change),
    '',
    `**To go back** revert this pull request${before === null ? '' : `, or run ${inlineCode(rollbackCommand(change))}`}.`,
    ...checksNote(change, ' The status `tunegate/promotion` of its commit tells what the gate found out before.'),
    '',
    '---',
    '',
    '',
  ].join('\n');
  const pieces = markdownPieces(
    { ...report, tasks: [task] },
    { broken: 20, fixed: 10, slices: 15, findings: 20, changes: 10, text: 200 },
  );
  const body = fitSections([{ kind: null, text: intro }, ...pieces], 65_000, (text) => text.length);
  return { title, body, message: commitMessage(title, change) };
}

/** The pull request that puts the previous model back. */
export function renderRollback(change: ModelChange): ProposalWords {
  const { after, before, task } = change;
  const title = `Roll ${task} back to the model before`;
  const pieces: readonly Piece[] = [
    {
      kind: null,
      text: [
        commentMarker('rollback'),
        '',
        `This puts ${inlineCode(after.model)} back as the model of **${markdownText(task)}**${before === null ? '' : `, in place of ${inlineCode(before.model)}`}. Only ${inlineCode(change.path)} changes; nothing is trained again.`,
        '',
        ...lineageTable(change),
        '',
        'The model that is given up is not kept in the lock: another rollback must not bring it back. To take it again revert this pull request.',
        ...checksNote(change, ''),
        '',
      ].join('\n'),
    },
  ];
  const body = fitSections(pieces, 65_000, (text) => text.length);
  return { title, body, message: commitMessage(title, change) };
}

function runLink({ repository, runId, serverUrl }: Run): string {
  if (repository === undefined || runId === undefined || serverUrl === undefined) return '';
  return ` It passed its gate in [run ${runId}](${serverUrl}/${repository}/actions/runs/${runId}).`;
}

/** `: improved, +7.9 points`; nothing where no gate is known. */
function gist({ report }: Lineage): string {
  if (report === null) return '';
  return `: ${verdictWords[report.verdict]}, ${formatSignedPoints(report.difference)} points`;
}

const verdictWords = {
  improved: 'better',
  'not-worse': 'not worse',
  inconclusive: 'undecided',
  regressed: 'worse',
  skipped: 'not judged',
} as const satisfies Record<Verdict, string>;

function lineageTable({ before, after }: ModelChange): readonly string[] {
  const row = (name: string, tell: (lineage: Lineage) => string | null) => {
    const cell = (lineage: Lineage | null) => (lineage === null ? '–' : (tell(lineage) ?? '–'));
    return `| ${name} | ${cell(before)} | ${cell(after)} |`;
  };
  const code = (text: string | null) => (text === null ? null : tableCode(text));
  return [
    '| | before | after |',
    '|:--|:--|:--|',
    row('model', ({ model, provider }) => `${tableCode(model)} at ${tableCode(provider)}`),
    row('trained from', ({ base }) => code(base)),
    row('training data', ({ datasets }) => code(shortHash(datasets.train))),
    row('judged by', ({ datasets }) => code(shortHash(datasets.heldOut))),
    row('job', ({ job }) => code(job)),
    row('commit', ({ commit }) => commit),
    row('gate', ({ report }) => describeGate(report)),
    row('passed', ({ date }) => date.slice(0, 10)),
  ];
}

function shortHash(hash: string | null): string | null {
  return hash === null ? null : `sha256 ${hash.slice(0, 12)}`;
}

function describeGate(report: Lineage['report']): string | null {
  if (report === null) return null;
  const { baseline, baselineModel, candidate, difference, samples, verdict } = report;
  return `${verdict}: ${formatPercent(candidate)} against ${formatPercent(baseline)} of ${tableCode(baselineModel)} (${formatSignedPoints(difference)} points, ${samples} samples)`;
}

function rollbackCommand({ task }: ModelChange): string {
  return `tunegate rollback --task ${task}`;
}

function checksNote({ isWorkflowToken }: ModelChange, status: string): readonly string[] {
  if (!isWorkflowToken) return [];
  return [
    '',
    '> [!NOTE]',
    `> This pull request was made with the token of a workflow run, so its checks do not start by themselves: someone with write access approves them below, or closes and reopens it.${status} With the token of a GitHub App as \`github-token\` checks start as always.`,
  ];
}

function commitMessage(title: string, { after, before, path }: ModelChange): string {
  return [
    title,
    '',
    `${path} names ${after.model}${before === null ? '' : ` in place of ${before.model}`}.`,
    ...(after.job === null ? [] : [`Job: ${after.job}`]),
    ...(after.commit === null ? [] : [`Data and recipe: ${after.commit}`]),
  ].join('\n');
}
