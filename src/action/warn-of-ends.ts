import { setTimeout as sleep } from 'node:timers/promises';
import { notice, warning } from '@actions/core';
import { stageOf } from '../cost/judge-model-end.ts';
import { Failure } from '../domain/failure.ts';
import type { LifecycleReport } from '../domain/lifecycle-report.ts';
import { noAnswers } from '../evaluate/answer-store.ts';
import { keepIssues } from '../github/keep-issues.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { writeSummary } from '../github/write-summary.ts';
import { makeWorld } from '../make-world.ts';
import { escapeLogValue } from '../render/escape-log.ts';
import { goneWords, lifecycleMarker, renderLifecycleIssue } from '../render/lifecycle-issue.ts';
import { renderLifecycleSummary, sayEnd } from '../render/lifecycle-text.ts';
import type { Inputs } from '../settings/inputs.ts';
import { checkLifecycle } from '../steps/check-lifecycle.ts';
import { loadTasks } from '../steps/load-tasks.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells of models that end soon: a warning in the log, a table in the job summary, and an issue for each that is kept up to date. What
 * cannot be told there is a notice.
 */
export async function warnOfEnds(
  inputs: Pick<Inputs, 'config' | 'github-token' | 'openai-api-key' | 'working-directory'>,
  event: GitHubRun,
  environment: Environment,
): Promise<void> {
  const report = await findEnds(inputs, environment);
  const ending = report.models.flatMap((life) => {
    const stage = stageOf(life.end);
    return stage === null ? [] : [{ life, stage }];
  });
  for (const { life } of ending) warning(escapeLogValue(`${life.model} at ${life.provider} ${sayEnd(life)}.`, 500));
  await writeSummary(renderLifecycleSummary(report), environment.GITHUB_STEP_SUMMARY);
  const token = inputs['github-token'];
  if (token === undefined) {
    if (ending.length > 0) notice('There is no github-token, so there is no issue about models that end.');
    return;
  }
  const { apiUrl, repository } = event;
  const issues = ending.flatMap(({ life, stage }) => renderLifecycleIssue(report, life, stage) ?? []);
  const family = lifecycleMarker(report.configuration);
  try {
    const request = { apiUrl, token, repository, family, issues, farewell: goneWords };
    const outcome = await keepIssues(request, (ms) => sleep(ms));
    // Without a model that ends nothing was to be written.
    if (outcome.status === 'refused' && issues.length > 0) notice(escapeLogValue(outcome.reason, 1_000));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    notice(escapeLogValue(`${error.message} ${error.evidence}`, 1_000));
  }
}

async function findEnds(
  inputs: Pick<Inputs, 'config' | 'openai-api-key' | 'working-directory'>,
  environment: Environment,
): Promise<LifecycleReport> {
  const { tasks, baseFolder, configuration } = await loadTasks(inputs.config, { folder: inputs['working-directory'] });
  const key = inputs['openai-api-key'];
  const world = makeWorld({
    baseFolder,
    environment: key === undefined ? environment : { ...environment, OPENAI_API_KEY: key },
    progress: () => {},
    answers: noAnswers,
  });
  try {
    return await checkLifecycle(tasks, configuration, world);
  } finally {
    await world.close();
  }
}
