import { getInput, info } from '@actions/core';
import type { ExitCode } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { spareMemory } from '../files/spare-memory.ts';
import { maskSecrets } from '../github/mask-secrets.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { readEvent } from '../github/read-event.ts';
import { escapeLogValue } from '../render/escape-log.ts';
import { type Inputs, inputNames, parseInputs } from '../settings/inputs.ts';
import { version } from '../version.ts';

/** The action from its inputs to its exit code. */
export async function runAction(environment: Readonly<Record<string, string | undefined>>): Promise<ExitCode> {
  const inputs = readInputs();
  const event = await readEvent(environment);
  if (event.kind === 'pull_request_target') throw refuseTarget();
  info(announce(inputs, event));
  // Loading what a run needs takes longer than all of this: by then the log says that it has begun.
  spareMemory();
  const { runMode } = await import('./run-mode.ts');
  return runMode(inputs, event, environment);
}

/** Masks the secrets among the inputs before anything can be printed, an error about the inputs included. */
function readInputs(): Inputs {
  const raw = Object.fromEntries(inputNames.map((name) => [name, getInput(name)]));
  maskSecrets([raw['openai-api-key'] ?? '', raw['github-token'] ?? '']);
  return parseInputs(raw);
}

/** `tunegate 0.1.0, mode auto, pull_request 42 of acme/support at 4f1c2d3e`. */
function announce({ mode }: Inputs, { eventName, pullRequest, repository, commit }: GitHubRun): string {
  const number = pullRequest === null ? '' : ` ${pullRequest}`;
  const what = escapeLogValue(`${eventName}${number} of ${repository} at ${commit.slice(0, 8)}`);
  return `tunegate ${version}, mode ${mode}, ${what}`;
}

function refuseTarget(): Failure {
  return new Failure({
    kind: 'configuration',
    what: 'tunegate does not run on pull_request_target.',
    evidence: "That event gives the repository's secrets to a run on files that anyone may have written.",
    remedy: 'Use `on: pull_request`. Pull requests from forks are then validated without secrets.',
  });
}
