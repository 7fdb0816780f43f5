import { setTimeout as sleep } from 'node:timers/promises';
import { type ExitCode, exitCodeOf, exitCodes, failureExitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import type { Report, Run } from '../domain/report.ts';
import { type OpenCheckRun, startCheckRun } from '../github/check-run.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { renderCheck } from '../render/check-summary.ts';
import type { Inputs } from '../settings/inputs.ts';
import { choosePlan } from '../steps/choose-plan.ts';
import { remoteOf } from './change-of-event.ts';
import { commentOnRun } from './comment-on-run.ts';
import { promoteModels } from './promote-models.ts';
import { proposeRollback } from './propose-rollback.ts';
import { publishReport } from './publish-report.ts';
import { reportFailure } from './report-failure.ts';
import { type GateRequest, runGate } from './run-gate.ts';
import { warnOfEnds } from './warn-of-ends.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the mode, or by default the event, asks for: from there to the exit code. */
export async function runMode(inputs: Inputs, event: GitHubRun, environment: Environment): Promise<ExitCode> {
  const { mode } = inputs;
  if (mode === 'comment' || (mode === 'auto' && event.kind === 'workflow_run'))
    return commentOnRun(inputs, event, environment);
  if (mode === 'rollback') return proposeRollback(inputs, event, environment);
  if (mode === 'lifecycle') {
    await warnOfEnds(inputs, event, environment);
    return exitCodes.passed;
  }
  const plan = choosePlan(mode, event);
  const run = { ...describeRun(event), command: plan.command };
  const check = inputs.shard === undefined ? await openCheck(event, inputs) : null;
  const { report, exitCode } = await reportRun({ inputs, event, plan, run, environment }).catch(
    async (error: unknown) => {
      await check?.conclude({
        conclusion: 'failure',
        title: 'tunegate could not run',
        summary: 'The log of the job says why.',
      });
      throw error;
    },
  );
  const isCut = report.run.interrupted === true;
  // GitHub stops a cancelled job soon: there is time for files, and none for its API.
  // A part has nothing to say yet.
  const isSilent = isCut || (inputs.shard !== undefined && report.tasks.length > 0);
  try {
    await publishReport(report, isSilent ? { ...inputs, comment: 'never' } : inputs, event, environment);
    if (!isSilent) await promoteModels(report, inputs, event, environment.GITHUB_STEP_SUMMARY);
  } finally {
    await check?.conclude({ ...renderCheck(report), conclusion: isCut ? 'cancelled' : report.gate.conclusion });
  }
  if (mode === 'auto' && event.kind === 'schedule' && report.tasks.length > 0)
    await warnOfEnds(inputs, event, environment);
  return exitCode;
}

/** Null without a token, and where the token may not write checks. */
async function openCheck(event: GitHubRun, inputs: Inputs): Promise<OpenCheckRun | null> {
  const remote = remoteOf(event, inputs);
  if (remote === null) return null;
  const detailsUrl = `${event.serverUrl}/${event.repository}/actions/runs/${event.runId}/attempts/${event.runAttempt}`;
  return startCheckRun({ ...remote, name: 'tunegate', commit: event.commit, detailsUrl }, (ms) => sleep(ms));
}

/** There is a report exactly when something went wrong, too. */
async function reportRun(request: GateRequest): Promise<{ readonly report: Report; readonly exitCode: ExitCode }> {
  const startedMs = Date.now();
  try {
    const report = await runGate(request);
    return { report, exitCode: exitCodeOf(report) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const report = reportFailure(error, { ...request.run, configuration: null }, startedMs);
    return { report, exitCode: failureExitCodes[error.kind] };
  }
}

function describeRun(
  event: GitHubRun,
): Omit<Run, 'command' | 'configuration' | 'startedAt' | 'durationMs' | 'interrupted'> {
  return {
    repository: event.repository,
    serverUrl: event.serverUrl,
    commit: event.commit,
    event: event.eventName,
    runId: event.runId,
    runAttempt: event.runAttempt,
    ...(event.pullRequest === null ? {} : { pullRequest: event.pullRequest }),
  };
}
