import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../domain/failure.ts';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import type { StoredFile, Trainer, TrainingJob, TrainingRequest } from '../fine-tune/trainer.ts';
import { isSafeUrl } from '../settings/safe-url.ts';
import type { CommandSettings } from '../settings/task-settings.ts';
import { type Attempt, attemptFiles, claimAttempt, readAttempt, readAttempts, writeWhole } from './command-folder.ts';
import { type CommandOutput, parseCommandOutput } from './command-output.ts';
import { type CommandProcess, isAlive, startCommand } from './command-process.ts';

export interface CommandTrainerSettings extends CommandSettings {
  /** Where the command runs: the folder of the configuration. */
  readonly folder: string;
  /** Where files, recipes and outputs are kept. */
  readonly stateFolder: string;
  /** Of this program; the command gets a part of it. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Trains by a program of the user's. It reads the recipe from standard input (and from the file in TUNEGATE_RECIPE) and prints the
 * model as a line of JSON. Its job lies in a folder that the recipe's key names, and is claimed by making that folder: two runs on
 * one machine start it once.
 */
export function makeCommandTrainer(settings: CommandTrainerSettings): Trainer {
  const running = new Map<string, CommandProcess>();
  const filesFolder = join(settings.stateFolder, 'files');
  const describe = async (id: string) =>
    describeAttempt(await settleAttempt(() => readAttempt(settings.stateFolder, id), running.has(id)));
  return {
    findJobs: async (key) => {
      const attempts = await readAttempts(settings.stateFolder, key);
      return Promise.all(attempts.filter((attempt) => !isLost(attempt)).map(({ id }) => describe(id)));
    },

    findFiles: async ({ name }) => {
      const file = await describeFile(join(filesFolder, name));
      return file === null ? [] : [file];
    },

    upload: async ({ name, bytes }) => {
      const path = join(filesFolder, name);
      await mkdir(filesFolder, { recursive: true });
      await writeWhole(path, bytes);
      return { kind: 'stored', file: await fileThere(path) };
    },

    readFile: fileThere,
    deleteFile: (path) => rm(path, { force: true }),
    quote: async () => null,

    createJob: async (request) => {
      const isUpToDate = (attempts: readonly Attempt[]) =>
        attempts.filter((attempt) => !isLost(attempt)).length === request.earlierJobs;
      const attempt = await claimAttempt(settings.stateFolder, request.key, isUpToDate);
      if (attempt === null) return { kind: 'unclear', trouble: startedElsewhere };
      await writeWhole(attemptFiles(attempt.folder).recipe, `${JSON.stringify(describeRecipe(request), null, 2)}\n`);
      const { run, folder, timeoutMs } = settings;
      const environment = chooseEnvironment(settings);
      running.set(attempt.id, await startCommand(attempt, { run, folder, environment, timeoutMs }));
      return { kind: 'created', job: await describe(attempt.id) };
    },

    readJob: describe,
    cancelJob: async (id) => running.get(id)?.stop('cancelled'),

    readProgress: async (id) => {
      const { curve, totalSteps } = await readOutput(await readAttempt(settings.stateFolder, id));
      const last = curve.at(-1);
      return last === undefined ? null : { step: last.step, totalSteps, trainLoss: last.trainLoss };
    },

    readCurve: async ({ id }) => (await readOutput(await readAttempt(settings.stateFolder, id))).curve,
    readCheckpoints: async () => [],
    readShutdown: async () => null,
    serve: async (model, { servedAt }) => {
      if (servedAt !== null && isSafeUrl(servedAt)) return { model, servedAt, release: async () => undefined };
      throw notServed(model, servedAt);
    },
    explain: (doing, trouble) => explainRefusal('command', doing, trouble),
    close: async () => {
      await Promise.all([...running.values()].map((process) => process.stop('interrupted')));
    },
  };
}

const startedElsewhere = {
  status: null,
  code: 'claimed',
  message: 'another run has just started the same',
  retryAfterMs: null,
  shouldRetry: null,
};

/** For this long a folder without a process is one that is just being started. */
const startingMs = 30_000;

/** Neither running nor ended by itself: its run was stopped, and it is no job any more. */
function isLost({ createdAtMs, start, end }: Attempt): boolean {
  if (end !== null) return end.reason === 'interrupted';
  return start === null && Date.now() - createdAtMs > startingMs;
}

/** An attempt, and whether its process is still to be waited for. */
interface SettledAttempt extends Attempt {
  readonly isRunning: boolean;
}

/** Between the end of a process and the line about it lies a moment: the run that watches it has yet to write how it ended. */
async function settleAttempt(read: () => Promise<Attempt>, isOurs: boolean): Promise<SettledAttempt> {
  for (let look = 0; ; look += 1) {
    const attempt = await read();
    const { start, end } = attempt;
    const isRunning = end === null && (isOurs || start === null || isAlive(start));
    if (isRunning || end !== null || look >= settlingLooks) return { ...attempt, isRunning };
    await sleep(settlingPauseMs);
  }
}

const settlingLooks = 10;
const settlingPauseMs = 100;

async function describeAttempt(attempt: SettledAttempt): Promise<TrainingJob> {
  const { id, createdAtMs, end, folder, isRunning } = attempt;
  const { result } = await readOutput(attempt);
  const isTrained = result !== null && !isRunning && (end === null || (end.reason === 'exited' && end.code === 0));
  const status = isRunning ? 'running' : isTrained ? 'succeeded' : end?.reason === 'cancelled' ? 'cancelled' : 'failed';
  return {
    id,
    status,
    createdAtMs,
    finishedAtMs: end?.finishedAtMs ?? (isRunning ? null : createdAtMs),
    estimatedFinishMs: null,
    baseModel: '',
    model: isTrained ? result.model : null,
    servedAt: isTrained ? (result['base-url'] ?? null) : null,
    trainedTokens: isTrained ? (result['trained-tokens'] ?? null) : null,
    hyperparameters: {},
    trainingFileId: null,
    resultFileIds: [],
    error:
      status === 'failed' ? { code: end === null ? 'aborted' : 'command', message: await describeEnd(attempt) } : null,
    ...(await readRecipe(folder)),
  };
}

async function readRecipe(folder: string): Promise<Partial<TrainingJob>> {
  const text = await readFile(attemptFiles(folder).recipe, 'utf8').catch(() => null);
  if (text === null) return {};
  const recipe: unknown = JSON.parse(text);
  return typeof recipe === 'object' && recipe !== null && 'base-model' in recipe
    ? { baseModel: String(recipe['base-model']) }
    : {};
}

async function describeEnd({ folder, end }: Attempt): Promise<string> {
  const { errors } = attemptFiles(folder);
  const tail = (await readFile(errors, 'utf8').catch(() => '')).trimEnd().slice(-500);
  return `The command ${describeExit(end)}. ${tail === '' ? 'It wrote no errors.' : `It wrote: ${tail}`} All of it is in ${errors}`;
}

function describeExit(end: Attempt['end']): string {
  if (end === null) return 'is gone, and named no model';
  if (end.reason === 'timeout') return 'took longer than command.timeout and was killed';
  if (end.code === null) return `could not run or was killed (${end.signal ?? 'no signal'})`;
  return end.code === 0 ? 'exited with 0, but printed no line of JSON with a "model"' : `exited with ${end.code}`;
}

async function readOutput({ folder }: Attempt): Promise<CommandOutput> {
  return parseCommandOutput(await readFile(attemptFiles(folder).output, 'utf8').catch(() => ''));
}

function describeRecipe({ recipe, key, trainingFile, validationFile }: TrainingRequest) {
  const { nEpochs, batchSize, learningRateMultiplier, learningRate, beta } = recipe.hyperparameters;
  return {
    key,
    'base-model': recipe.baseModel,
    method: recipe.method,
    'training-file': trainingFile.id,
    'validation-file': validationFile?.id ?? null,
    hyperparameters: {
      'n-epochs': nEpochs,
      'batch-size': batchSize,
      'learning-rate-multiplier': learningRateMultiplier,
      'learning-rate': learningRate,
      beta,
    },
    seed: recipe.seed,
    suffix: recipe.suffix,
  };
}

/** What a program needs to run at all. Everything else, secrets above all, is given by name. */
const harmlessVariables = [
  'PATH',
  'HOME',
  'USER',
  'SHELL',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'CUDA_VISIBLE_DEVICES',
  'VIRTUAL_ENV',
];

function chooseEnvironment({ environment, variables }: CommandTrainerSettings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...harmlessVariables, ...environment].flatMap((name) => {
      const value = variables[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

async function describeFile(path: string): Promise<StoredFile | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return { id: path, name, bytes: found.size, createdAtMs: found.mtimeMs, state: 'ready', detail: null };
}

async function fileThere(path: string): Promise<StoredFile> {
  const file = await describeFile(path);
  if (file !== null) return file;
  throw new Failure({
    kind: 'outside',
    what: `The file ${path} is not there any more.`,
    evidence: 'It had been written for the training command.',
    remedy: 'Run the same command again.',
  });
}

function notServed(model: string, servedAt: string | null): Failure {
  return new Failure({
    kind: 'configuration',
    what: `The training command does not say where its model ${model} answers.`,
    evidence:
      servedAt === null ? 'Its result has no "base-url".' : 'Its "base-url" is neither https nor on this machine.',
    remedy:
      'Print {"model": "…", "base-url": "http://127.0.0.1:8000/v1"}, or give the candidate a provider with a base-url of its own.',
  });
}
