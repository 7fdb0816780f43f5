import { getInput } from '@actions/core';
import { type ExitCode, exitCodeOf, failureExitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import type { Report, Run } from '../domain/report.ts';
import { maskSecrets } from '../github/mask-secrets.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { readEvent } from '../github/read-event.ts';
import { type Inputs, inputNames, parseInputs } from '../settings/inputs.ts';
import { choosePlan } from '../steps/choose-plan.ts';
import { commentOnRun } from './comment-on-run.ts';
import { promoteModels } from './promote-models.ts';
import { proposeRollback } from './propose-rollback.ts';
import { publishReport } from './publish-report.ts';
import { reportFailure } from './report-failure.ts';
import { type GateRequest, runGate } from './run-gate.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The action from its inputs to its exit code. */
export async function runAction(environment: Environment): Promise<ExitCode> {
  const inputs = readInputs();
  const event = await readEvent(environment);
  if (event.kind === 'pull_request_target') throw refuseTarget();

  const { mode } = inputs;
  if (mode === 'comment' || (mode === 'auto' && event.kind === 'workflow_run'))
    return commentOnRun(inputs, event, environment);
  if (mode === 'rollback') return proposeRollback(inputs, event, environment);
  const plan = choosePlan(mode, event);
  const run = { ...describeRun(event), command: plan.command };
  const ended = await reportRun({ inputs, event, plan, run, environment });
  const { report, exitCode } = ended;
  // GitHub stops a cancelled job soon: there is time for files, and none for its API.
  // A part has nothing to say yet.
  const isSilent = report.run.interrupted === true || (inputs.shard !== undefined && report.tasks.length > 0);
  await publishReport(report, isSilent ? { ...inputs, comment: 'never' } : inputs, event, environment);
  if (!isSilent) await promoteModels(report, inputs, event, environment.GITHUB_STEP_SUMMARY);
  return exitCode;
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

/** Masks the secrets among the inputs before anything can be printed, an error about the inputs included. */
function readInputs(): Inputs {
  const raw = Object.fromEntries(inputNames.map((name) => [name, getInput(name)]));
  maskSecrets([raw['openai-api-key'] ?? '', raw['github-token'] ?? '']);
  return parseInputs(raw);
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

function refuseTarget(): Failure {
  return new Failure({
    kind: 'configuration',
    what: 'tunegate does not run on pull_request_target.',
    evidence: "That event gives the repository's secrets to a run on files that anyone may have written.",
    remedy: 'Use `on: pull_request`. Pull requests from forks are then validated without secrets.',
  });
}
