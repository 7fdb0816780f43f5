import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { error, notice } from '@actions/core';
import type { Report } from '../domain/report.ts';
import { annotate } from '../github/annotate.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { upsertComment } from '../github/upsert-comment.ts';
import { writeOutputs } from '../github/write-outputs.ts';
import { writeSummary } from '../github/write-summary.ts';
import { publishFiles } from '../publish.ts';
import { renderOutputs } from '../render/outputs.ts';
import { renderSummary } from '../render/summary.ts';
import { renderText } from '../render/text.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { OutputName } from '../settings/outputs.ts';

/** Shows a finished run in every place that GitHub has for it. What cannot be shown is a notice: the verdict stands without it. */
export async function publishReport(
  report: Report,
  inputs: Inputs,
  event: GitHubRun,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  process.stdout.write(renderText(report, { colour: false, columns: 100 }));
  annotate(report.tasks.flatMap((task) => task.datasets.files));
  const files = await publishFiles(report, join(inputs['working-directory'], inputs['report-directory']));
  const commentUrl = await comment(report, files.comment, inputs, event);
  const outputs: Record<OutputName, string> = {
    ...renderOutputs(report),
    'report-json': files.json,
    'report-html': files.html,
    'comment-url': commentUrl,
  };
  for (const written of [
    await writeSummary(renderSummary(report), environment.GITHUB_STEP_SUMMARY),
    writeOutputs(outputs),
  ]) {
    if (written.status === 'skipped') notice(written.reason);
  }
  if (report.gate.conclusion === 'failure') error(report.gate.reasons.join('\n'), { title: 'tunegate' });
}

async function comment(report: Report, body: string, inputs: Inputs, event: GitHubRun): Promise<string> {
  const token = inputs['github-token'];
  const wanted =
    inputs.comment === 'always' || (inputs.comment === 'on-failure' && report.gate.conclusion !== 'success');
  if (event.pullRequest === null || !wanted) return '';
  if (token === undefined) {
    notice('There is no github-token, so there is no comment. The job summary holds the same result.');
    return '';
  }
  const { apiUrl, repository, pullRequest } = event;
  const outcome = await upsertComment({ apiUrl, token, repository, pullRequest, key: 'report', body }, (ms) =>
    sleep(ms),
  );
  if (outcome.status !== 'refused') return outcome.url;
  notice(`${outcome.reason} The job summary holds the same result.`);
  return '';
}
