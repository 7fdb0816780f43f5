import { setTimeout as sleep } from 'node:timers/promises';
import { notice } from '@actions/core';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { readZipEntry } from '../files/read-zip-entry.ts';
import { artifactLimit, downloadArtifact } from '../github/download-artifact.ts';
import { findPullRequests } from '../github/find-pull-requests.ts';
import type { GitHubRun, WorkflowRunRun } from '../github/parse-event.ts';
import type { Inputs } from '../settings/inputs.ts';
import { distrustReport } from '../steps/distrust-report.ts';
import { remoteOf } from './change-of-event.ts';
import { publishReport } from './publish-report.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Publishes what a run on an untrusted pull request left behind: a run of its own, with a token that may comment, and with nothing of
 * that pull request checked out. Publishing judges nothing: it is green whatever the report says.
 */
export async function commentOnRun(inputs: Inputs, event: GitHubRun, environment: Environment): Promise<ExitCode> {
  if (event.kind !== 'workflow_run') throw wrongEvent(event.eventName);
  const { completedRun } = event;
  if (!isUntrusted(event)) {
    notice('The completed run was on a pull request of this repository, and has commented itself.');
    return exitCodes.passed;
  }
  const remote = remoteOf(event, inputs);
  if (remote === null) throw noToken();
  const { headRepository, headBranch } = completedRun;
  const numbers =
    headRepository === null || headBranch === null
      ? []
      : await findPullRequests(remote, { commit: event.commit, repository: headRepository, branch: headBranch }, (ms) =>
          sleep(ms),
        );
  if (numbers.length === 0) {
    notice('No open pull request has the commit of the completed run as its head any more, so nothing is published.');
    return exitCodes.passed;
  }
  const archive = await downloadArtifact(remote, { runId: completedRun.id, name: inputs.artifact }, (ms) => sleep(ms));
  const entry = readZipEntry(archive, 'report.json', artifactLimit);
  if (entry.status === 'refused') throw badArchive(entry.reason);
  for (const pullRequest of numbers) {
    const where = {
      repository: event.repository,
      serverUrl: event.serverUrl,
      commit: event.commit,
      event: completedRun.event,
      runId: completedRun.id,
      runAttempt: completedRun.attempt,
      pullRequest,
    };
    await publishReport(distrustReport(entry.bytes, where), inputs, { ...event, pullRequest }, environment);
  }
  return exitCodes.passed;
}

/** Runs on pull requests from forks and of Dependabot have a token that may not comment. */
function isUntrusted({ isFork, completedRun }: WorkflowRunRun): boolean {
  return completedRun.event === 'pull_request' && (isFork || completedRun.actor === 'dependabot[bot]');
}

function wrongEvent(event: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: '`mode: comment` publishes what another run left behind.',
    evidence: `It was started by ${event}, which names no other run.`,
    remedy: 'Use it in a workflow with `on: workflow_run`; docs/forks.md has both workflows.',
  });
}

function noToken(): Failure {
  return new Failure({
    kind: 'configuration',
    what: 'There is no github-token, and nothing can be published without one.',
    evidence: 'The input github-token is empty.',
    remedy: 'Leave it out: the token of the workflow run is the default.',
  });
}

function badArchive(reason: string): Failure {
  return new Failure({
    kind: 'outside',
    what: 'The artifact of the untrusted run cannot be used.',
    evidence: `Of report.json in it: ${reason}.`,
    remedy: 'Let the other workflow upload its report directory as it is; nothing was published.',
  });
}
