import { setTimeout as sleep } from 'node:timers/promises';
import { error, notice } from '@actions/core';
import { Failure } from '../domain/failure.ts';
import type { Report } from '../domain/report.ts';
import { annotate } from '../github/annotate.ts';
import { upsertComment } from '../github/upsert-comment.ts';
import { type Written, writeOutputs } from '../github/write-outputs.ts';
import { writeSummary } from '../github/write-summary.ts';
import { publishFiles } from '../publish.ts';
import { renderOutputs } from '../render/outputs.ts';
import { renderSummary } from '../render/summary.ts';
import { renderText } from '../render/text.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { OutputName } from '../settings/outputs.ts';
import { reportFolder } from './report-folder.ts';
import { wantsComment } from './wants-comment.ts';

/** Where a comment goes. */
export interface CommentedRun {
  readonly apiUrl: string;
  readonly repository: string;
  /** Null where there is none to comment on. */
  readonly pullRequest: number | null;
}

/** Shows a finished run in every place that GitHub has for it. What cannot be shown is a notice: the verdict stands without it. */
export async function publishReport(
  report: Report,
  inputs: Inputs,
  event: CommentedRun,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  process.stdout.write(renderText(report, { colour: false, columns: 100 }));
  annotate(report.tasks.flatMap((task) => task.datasets.files));
  // What is on this machine first: GitHub's API may be down.
  noticeUnwritten(await writeSummary(renderSummary(report), environment.GITHUB_STEP_SUMMARY));
  const files = await publishFiles(report, reportFolder(inputs));
  const outputs: Record<OutputName, string> = {
    ...renderOutputs(report),
    'report-json': files.json,
    'report-html': files.html,
    'comment-url': await comment(report, files.comment, inputs, event),
    'promotion-url': '',
  };
  noticeUnwritten(writeOutputs(outputs));
  if (report.gate.conclusion === 'failure') error(report.gate.reasons.join('\n'), { title: 'tunegate' });
}

function noticeUnwritten(written: Written): void {
  if (written.status === 'skipped') notice(written.reason);
}

/** The address of the comment; empty, with a notice of why, when there is none. */
async function comment(report: Report, body: string, inputs: Inputs, event: CommentedRun): Promise<string> {
  const token = inputs['github-token'];
  if (event.pullRequest === null || inputs.comment === 'never') return '';
  if (token === undefined) {
    notice('There is no github-token, so there is no comment. The job summary holds the same result.');
    return '';
  }
  const { apiUrl, repository, pullRequest } = event;
  const create = wantsComment(report, inputs.comment);
  try {
    const request = { apiUrl, token, repository, pullRequest, key: 'report', create, body };
    const outcome = await upsertComment(request, (ms) => sleep(ms));
    if (outcome.status === 'absent') return '';
    if (outcome.status !== 'refused') return outcome.url;
    notice(`${outcome.reason} The job summary holds the same result.`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    notice(`${error.message} ${error.evidence} The job summary holds the same result.`);
  }
  return '';
}
