import { join } from 'node:path';
import { getInput } from '@actions/core';
import { type ExitCode, exitCodeOf, exitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import type { Run } from '../domain/report.ts';
import { findParts } from '../files/find-parts.ts';
import { answerCacheFolder, openAnswerStore } from '../files/open-answer-store.ts';
import { maskSecrets } from '../github/mask-secrets.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { readEvent } from '../github/read-event.ts';
import { makeWorld } from '../make-world.ts';
import { runPipeline } from '../pipeline.ts';
import { escapeLog } from '../render/escape-log.ts';
import { type Inputs, inputNames, parseInputs } from '../settings/inputs.ts';
import { applyFailOn } from '../steps/apply-fail-on.ts';
import { choosePlan } from '../steps/choose-plan.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import type { TaskPlan } from '../steps/task-plan.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { watchSignals } from '../terminal/watch-signals.ts';
import { makeEventBase } from './make-event-base.ts';
import { publishReport, reportFolder } from './publish-report.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The action from its inputs to its exit code. */
export async function runAction(environment: Environment): Promise<ExitCode> {
  const inputs = readInputs();
  const event = await readEvent(environment);
  if (event.kind === 'pull_request_target') throw refuseTarget();

  const loaded = await loadTasks(inputs.config, { folder: inputs['working-directory'] });
  const { tasks, failOn } = applyFailOn(loaded.tasks, inputs['fail-on']);
  const { command, training, evaluate } = choosePlan(inputs.mode, event);
  const parts = inputs.mode === 'merge' ? await findParts(reportFolder(inputs)) : null;
  const answers = openAnswerStore({
    journalPath: join(reportFolder(inputs), 'predictions.jsonl'),
    cacheFolder: answerCacheFolder(loaded.baseFolder),
    resume: true,
    alsoFrom: parts?.map(({ journalPath }) => journalPath) ?? [],
  });
  const signals = watchSignals(
    process,
    (text) => process.stdout.write(text),
    () => process.exit(exitCodes.outsideFailed),
  );
  const world = makeWorld({
    answers,
    offline: parts !== null,
    interrupt: signals.interrupt,
    baseFolder: loaded.baseFolder,
    environment: withApiKey(environment, inputs['openai-api-key']),
    ...makeEventBase(event, inputs, loaded),
    progress: showProgress(process.stdout, Date.now, escapeLog),
  });
  try {
    const plan: TaskPlan = {
      training,
      evaluate,
      concurrency: 16,
      seed: event.commit,
      withoutKey: isWithoutSecrets(event) ? 'skip' : 'fail',
      ...(inputs.shard === undefined ? {} : { shard: inputs.shard }),
      ...(parts === null ? {} : { parts }),
    };
    const run = { ...describeRun(event), command, configuration: loaded.configuration };
    const report = await runPipeline({ tasks, plan, failOn, run }, world);
    answers.finish();
    // GitHub stops a cancelled job soon: there is time for files, and none for its API.
    // A part has nothing to say yet.
    const isSilent = report.run.interrupted === true || inputs.shard !== undefined;
    const shown = isSilent ? ({ ...inputs, comment: 'never' } as const) : inputs;
    await publishReport(report, shown, event, environment);
    return exitCodeOf(report);
  } finally {
    answers.close();
    await world.close();
    if (!signals.interrupt.aborted) signals.close();
  }
}

/** Masks the secrets among the inputs before anything can be printed, an error about the inputs included. */
function readInputs(): Inputs {
  const raw = Object.fromEntries(inputNames.map((name) => [name, getInput(name)]));
  maskSecrets([raw['openai-api-key'] ?? '', raw['github-token'] ?? '']);
  return parseInputs(raw);
}

function withApiKey(environment: Environment, key: string | undefined): Environment {
  return key === undefined ? environment : { ...environment, OPENAI_API_KEY: key };
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

/** GitHub gives no secrets to pull requests from forks and from Dependabot: there it is no mistake that a key is absent. */
function isWithoutSecrets(event: GitHubRun): boolean {
  return event.kind === 'pull_request' && (event.isFork || event.actor === 'dependabot[bot]');
}

function refuseTarget(): Failure {
  return new Failure({
    kind: 'configuration',
    what: 'tunegate does not run on pull_request_target.',
    evidence: "That event gives the repository's secrets to a run on files that anyone may have written.",
    remedy: 'Use `on: pull_request`. Pull requests from forks are then validated without secrets.',
  });
}
