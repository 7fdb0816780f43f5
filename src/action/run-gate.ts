import { isAbsolute, join } from 'node:path';
import { ACCEPTED_FILE_NAME } from '../dataset/accepted-findings.ts';
import { exitCodes } from '../domain/exit-code.ts';
import type { Report, Run } from '../domain/report.ts';
import { findParts } from '../files/find-parts.ts';
import { answerCacheFolder, type OpenAnswerStore, openAnswerStore } from '../files/open-answer-store.ts';
import { stayInside } from '../files/stay-inside.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { LOCK_FILE_NAME } from '../lock/lock.ts';
import { listCommitted, makeBase } from '../make-base.ts';
import { makeWorld } from '../make-world.ts';
import { runPipeline } from '../pipeline.ts';
import { escapeLog } from '../render/escape-log.ts';
import { scrubSecrets } from '../render/scrub-secrets.ts';
import type { Inputs } from '../settings/inputs.ts';
import { keysOf } from '../settings/keys-of.ts';
import { applyFailOn } from '../steps/apply-fail-on.ts';
import { appointJudge } from '../steps/appoint-judge.ts';
import type { ChosenPlan } from '../steps/choose-plan.ts';
import { loadConfiguration, makeTasks } from '../steps/load-tasks.ts';
import { refuseBroughtAnswers } from '../steps/refuse-brought-answers.ts';
import type { RunPart, TaskPlan } from '../steps/task-plan.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { watchSignals } from '../terminal/watch-signals.ts';
import type { Base } from '../world.ts';
import { changeOf, isUnderReview, remoteOf } from './change-of-event.ts';
import { reportFolder } from './report-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface GateRequest {
  readonly inputs: Inputs;
  readonly event: GitHubRun;
  readonly plan: ChosenPlan;
  readonly run: Omit<Run, 'startedAt' | 'durationMs' | 'interrupted' | 'configuration'>;
  readonly environment: Environment;
}

/** From the configuration to the report. A `Failure` only for what ends a run before its tasks are known. */
export async function runGate({ inputs, event, plan: chosen, run, environment }: GateRequest): Promise<Report> {
  const workspace = environment.GITHUB_WORKSPACE ?? '.';
  const loaded = await loadConfiguration(inputs.config, inputs['working-directory']);
  const { baseFolder, path: configuration } = loaded;
  if (configuration !== null && !isAbsolute(inputs.config)) await stayInside(workspace, configuration, '`config`');
  if (!isAbsolute(inputs.config))
    for (const name of [ACCEPTED_FILE_NAME, LOCK_FILE_NAME])
      await stayInside(workspace, join(baseFolder, name), 'The configuration');
  const change = changeOf(event);
  const place = { baseFolder, configuration, remote: remoteOf(event, inputs) };
  const base = change === null ? undefined : makeBase({ ...place, change });
  // Who calls nobody needs no judge: data can be validated where the base commit cannot be read.
  const callsModels = chosen.evaluate || chosen.training !== 'none';
  const judged = base !== undefined && callsModels && isUnderReview(event) ? await appointJudge(loaded, base) : null;
  const { tasks, failOn } = applyFailOn(
    judged?.tasks ?? (await makeTasks(loaded.configuration, baseFolder)),
    inputs['fail-on'],
  );

  const mayUseKept = await checkKept(workspace, inputs, { ...place, change: judged === null ? null : change });
  const parts = inputs.mode === 'merge' ? await findParts(reportFolder(inputs)) : null;
  const answers = openKept(inputs, baseFolder, mayUseKept, parts ?? []);
  const signals = watchSignals(
    process,
    (text) => process.stdout.write(text),
    () => process.exit(exitCodes.outsideFailed),
  );
  const world = makeWorld({
    answers,
    offline: parts !== null,
    interrupt: signals.interrupt,
    baseFolder,
    workspace,
    environment: withApiKey(environment, inputs['openai-api-key']),
    ...withBase(base),
    progress: showProgress(process.stdout, Date.now, escapeLog),
  });
  try {
    const plan: TaskPlan = {
      training: chosen.training,
      evaluate: chosen.evaluate,
      concurrency: 16,
      seed: event.commit,
      withoutKey: event.kind === 'pull_request' ? 'skip' : 'fail',
      ...(isFromStranger(event) ? { untrusted: true } : {}),
      ...(inputs.shard === undefined ? {} : { shard: inputs.shard }),
      ...(parts === null ? {} : { parts }),
    };
    const report = await runPipeline(
      {
        tasks,
        plan,
        failOn,
        requireEvaluation: inputs['require-evaluation'] === 'true',
        run: { ...run, configuration },
        ...(judged === null ? {} : { judgement: judged.judgement }),
      },
      world,
    );
    answers.finish();
    const own = [inputs['openai-api-key'], inputs['github-token']].flatMap((secret) => secret ?? []);
    const cacheKey = answers.cacheKey();
    const told = cacheKey === null ? report : { ...report, run: { ...report.run, cacheKey } };
    return scrubSecrets(told, [...keysOf([tasks, judged?.judgement.own], environment), ...own]);
  } finally {
    answers.close();
    await world.close();
    if (!signals.interrupt.aborted) signals.close();
  }
}

interface KeptPlace {
  readonly baseFolder: string;
  readonly remote: ReturnType<typeof remoteOf>;
  /** Null where nothing is under review. */
  readonly change: ReturnType<typeof changeOf>;
}

/** Whether answers of earlier runs may be used: not those that a change under review brings itself. */
async function checkKept(workspace: string, inputs: Inputs, { change, ...place }: KeptPlace): Promise<boolean> {
  const kept = { cacheFolder: answerCacheFolder(place.baseFolder), reportFolder: reportFolder(inputs) };
  if (!isAbsolute(inputs['report-directory'])) await stayInside(workspace, kept.reportFolder, '`report-directory`');
  if (!isAbsolute(inputs.config)) await stayInside(workspace, kept.cacheFolder, 'The cache');
  return change === null || refuseBroughtAnswers(kept, () => listCommitted({ ...place, change }));
}

function openKept(
  inputs: Inputs,
  baseFolder: string,
  mayUseKept: boolean,
  parts: readonly (RunPart & { readonly journalPath: string })[],
): OpenAnswerStore {
  return openAnswerStore({
    journalPath: join(reportFolder(inputs), 'predictions.jsonl'),
    cacheFolder: mayUseKept ? answerCacheFolder(baseFolder) : null,
    resume: mayUseKept,
    alsoFrom: parts.map(({ journalPath }) => journalPath),
  });
}

function withBase(base: Base | undefined): { readonly base?: Base } {
  return base === undefined ? {} : { base };
}

function withApiKey(environment: Environment, key: string | undefined): Environment {
  return key === undefined ? environment : { ...environment, OPENAI_API_KEY: key };
}

/** Forks and Dependabot: GitHub gives them no secrets, because anyone may have written what they bring. */
function isFromStranger(event: GitHubRun): boolean {
  return event.kind === 'pull_request' && (event.isFork || event.actor === 'dependabot[bot]');
}
