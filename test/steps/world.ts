import type { Answer, Answered } from '../../src/domain/answer.ts';
import { messageText } from '../../src/domain/chat.ts';
import type { EmbeddingCall, EmbeddingReply } from '../../src/domain/embedding.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import type { ProgressEvent } from '../../src/domain/progress.ts';
import type { RunModule } from '../../src/domain/run-module.ts';
import { type AnswerStore, noAnswers } from '../../src/evaluate/answer-store.ts';
import type { BatchService } from '../../src/evaluate/batch-service.ts';
import { matchPaths } from '../../src/files/match-paths.ts';
import type { StoredFile, Trainer, TrainingJob } from '../../src/fine-tune/trainer.ts';
import type { Base, World } from '../../src/world.ts';
import { makeAnswer } from '../support/make-answer.ts';

/** A world whose files, models, jobs and clock a test decides. The clock moves only by waiting. */
export function makeTestWorld({
  files,
  answer = repeatInput,
  embed = embedByLetters,
  trainer,
  batches,
  answers,
  runModule,
  base,
  missingKey = null,
  shutdowns = {},
  interrupt,
}: TestWorldPlan): TestWorld {
  const calls: ModelCall[] = [];
  const embeddings: EmbeddingCall[] = [];
  const addresses: (string | null)[] = [];
  const progress: ProgressEvent[] = [];
  let now = 0;
  return {
    calls,
    embeddings,
    addresses,
    progress,
    world: {
      nowMs: () => now,
      wait: async (ms) => {
        now += ms;
      },
      findFiles: async (patterns, setting) => {
        const missing = patterns.find((pattern) => files[pattern] === undefined);
        if (missing === undefined) return patterns;
        throw new Failure({ kind: 'configuration', what: `${setting} names ${missing}`, evidence: '', remedy: '' });
      },
      readBytes: async (path) => Buffer.from(files[path] ?? ''),
      runModule: runModule ?? (() => Promise.reject(new Error('no modules here'))),
      answers: answers ?? noAnswers,
      missingKey: () => missingKey,
      connect: async ({ baseUrl }) => {
        addresses.push(baseUrl);
        return {
          address: 'https://example.com/v1',
          ask: async (call) => {
            calls.push(call);
            return answer(call);
          },
          embed: async (call) => {
            embeddings.push(call);
            return embed(call);
          },
          batches: batches ?? noBatches,
          readShutdown: async (model) => shutdowns[model] ?? null,
        };
      },
      openTrainer: async () => trainer ?? makeTestTrainer([]),
      progress: (event) => void progress.push(event),
      ...(interrupt === undefined ? {} : { interrupt }),
      ...(base === undefined ? {} : { base: { ...makeTestBase(), ...base } }),
    },
  };
}

/** A base of these files, whose configuration is none of them unless it is named. */
export function makeTestBase(files: Readonly<Record<string, string>> = {}, configuration: string | null = null): Base {
  return {
    configuration,
    findCommit: async () => ({ known: true, value: { commit: 'b'.repeat(40), relation: 'merge-parent' } }),
    readFile: async (path) => {
      const text = files[path];
      return text === undefined ? { status: 'absent' } : { status: 'present', bytes: Buffer.from(text) };
    },
    findFiles: async (patterns) => matchPaths(patterns, Object.keys(files)),
  };
}

export interface TestWorldPlan {
  readonly files: Readonly<Record<string, string>>;
  readonly answer?: (call: ModelCall) => Answer | Promise<Answer>;
  readonly embed?: (call: EmbeddingCall) => EmbeddingReply;
  readonly trainer?: Trainer;
  readonly batches?: BatchService;
  readonly answers?: AnswerStore;
  readonly runModule?: RunModule;
  /** What the service says of the end of models. */
  readonly shutdowns?: Readonly<Record<string, string>>;
  /** The variable that every key is missing from. */
  readonly missingKey?: string | null;
  readonly interrupt?: AbortSignal;
  /** What stood before the change under review; without it there is no change. */
  readonly base?: Partial<Base>;
}

export interface TestWorld {
  readonly world: World;
  readonly calls: readonly ModelCall[];
  readonly embeddings: readonly EmbeddingCall[];
  /** Base URLs of the services that were connected to, as their settings have them. */
  readonly addresses: readonly (string | null)[];
  readonly progress: readonly ProgressEvent[];
}

export const answered = (text: string): Answered =>
  makeAnswer({
    text,
    usage: { promptTokens: 100, cachedPromptTokens: 0, completionTokens: 10, reasoningTokens: 0 },
    latencyMs: 5,
  });

export const failed = (code: string): Answer => ({ status: 'failed', code, message: code, attempts: 6 });

/** The right answer of the tests' samples is their question. */
export function repeatInput({ messages }: ModelCall): Answer {
  const last = messages.at(-1);
  return answered(last === undefined ? '' : messageText(last));
}

/** Vectors by how often each letter stands in a text: equal for equal letters, alike for like words. A token a letter. */
export function embedByLetters({ texts }: EmbeddingCall): EmbeddingReply {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const vectors = texts.map((text) => {
    const words = text.toLowerCase();
    return Float32Array.from(letters, (letter) => words.split(letter).length - 1);
  });
  const promptTokens = texts.reduce((sum, { length }) => sum + length, 0);
  return { status: 'embedded', vectors, promptTokens, attempts: 1 };
}

/** A service that no test world without batches may turn to. */
const noBatches: BatchService = {
  renderRequest: () => '',
  findBatches: () => Promise.reject(new Error('no batches here')),
  upload: () => Promise.reject(new Error('no batches here')),
  create: () => Promise.reject(new Error('no batches here')),
  read: () => Promise.reject(new Error('no batches here')),
  readKeys: async function* () {},
  readResults: async function* () {},
  explain: (doing) => new Failure({ kind: 'outside', what: doing, evidence: '', remedy: '' }),
};

/** A service whose job goes through these states, one a look; a job that is created takes the first of `created`. */
export function makeTestTrainer(
  jobs: readonly TrainingJob[],
  created: readonly TrainingJob[] = [],
): Trainer & { readonly createdCount: () => number } {
  const states = created.length > 0 ? [...created] : [...jobs];
  let count = 0;
  const current = () => {
    const [state] = states;
    if (state === undefined) throw new Error('there is no job');
    return state;
  };
  const file: StoredFile = { id: 'file-1', name: 'f', bytes: 1, createdAtMs: 0, state: 'ready', detail: null };
  let looks = 0;
  return {
    createdCount: () => count,
    findJobs: async () => {
      if (created.length > 0 && count === 0) return jobs;
      looks += 1;
      if (looks > 1 && states.length > 1) states.shift();
      return created.length > 0 ? [...jobs, current()] : states.slice(0, 1);
    },
    findFiles: async () => [file],
    upload: async () => ({ kind: 'stored', file }),
    readFile: async () => file,
    deleteFile: async () => undefined,
    quote: async () => null,
    createJob: async () => {
      count += 1;
      return { kind: 'created', job: current() };
    },
    readJob: async () => current(),
    cancelJob: async () => undefined,
    readProgress: async () => null,
    readCurve: async () => [{ step: 1, trainLoss: 1, trainAccuracy: null, validLoss: null }],
    readCheckpoints: async () => [],
    readShutdown: async () => null,
    serve: async (model) => ({ model, servedAt: null, release: async () => undefined }),
    explain: (doing, { message }) => new Failure({ kind: 'outside', what: doing, evidence: message, remedy: '' }),
    close: async () => undefined,
  };
}

export const job = (status: string, part: Partial<TrainingJob> = {}): TrainingJob => ({
  id: 'job-1',
  status,
  createdAtMs: 0,
  finishedAtMs: status === 'succeeded' ? 60_000 : null,
  estimatedFinishMs: null,
  baseModel: 'gpt-4o-mini-2024-07-18',
  servedAt: null,
  trainingFileId: 'file-1',
  resultFileIds: [],
  model: status === 'succeeded' ? 'ft:gpt-4o-mini-2024-07-18:acme::1' : null,
  trainedTokens: status === 'succeeded' ? 100_000 : null,
  hyperparameters: { n_epochs: 3 },
  error: null,
  ...part,
});
