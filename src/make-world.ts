import { setTimeout as sleep } from 'node:timers/promises';
import type { ReportProgress } from './domain/progress.ts';
import type { AnswerStore } from './evaluate/answer-store.ts';
import { findFiles } from './files/find-files.ts';
import { readBytes } from './files/read-bytes.ts';
import { stayInside } from './files/stay-inside.ts';
import { type LocalEngine, startLocalEngine } from './local/start-local-engine.ts';
import { makeAsk } from './openai/make-ask.ts';
import { makeBatchService } from './openai/make-batch-service.ts';
import { makeClient } from './openai/make-client.ts';
import { makeTrainer } from './openai/make-trainer.ts';
import type { ProviderSettings } from './settings/task-settings.ts';
import { throwIfInterrupted } from './steps/interruption.ts';
import { version } from './version.ts';
import type { Base, Connection, World } from './world.ts';

export interface RealWorld extends World {
  /** Stops the local engine if it was started. */
  close(): Promise<void>;
}

export interface RealWorldSettings {
  /** Folder that the relative paths of the configuration start from. */
  readonly baseFolder: string;
  /** No file outside of this folder is read for the configuration; absent on one's own machine. */
  readonly workspace?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: ReportProgress;
  readonly answers: AnswerStore;
  readonly base?: Base;
  readonly interrupt?: AbortSignal;
  /** True for a run that calls nobody: it needs no key and no engine. */
  readonly offline?: boolean;
}

/** Wires the adapters: the disk, the clock, the network and, when a task asks for it, the local engine. */
export function makeWorld(settings: RealWorldSettings): RealWorld {
  const { baseFolder, workspace, environment, progress, answers, base, interrupt, offline = false } = settings;
  const connections = new Map<string, Promise<Connection>>();
  let engine: Promise<LocalEngine> | null = null;

  async function connect(provider: ProviderSettings): Promise<Connection> {
    if (provider.kind === 'local' && !offline) engine ??= startLocalEngine({});
    const local = provider.kind === 'local' ? await engine : null;
    const client = makeClient({
      provider: provider.name,
      baseUrl: local?.url ?? provider.baseUrl,
      apiKeyEnv: provider.apiKeyEnv,
      apiKey: local || offline ? 'none' : (environment[provider.apiKeyEnv] ?? null),
    });
    const effects = {
      nowMs: () => performance.now(),
      random: Math.random,
      wait: async (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }),
    };
    return {
      // The engine's port differs from run to run; its models differ with the program.
      address: provider.kind === 'local' ? `local:${version}` : client.baseURL,
      ask: offline ? askNobody : makeAsk(provider.name, client, effects, provider.timeoutMs),
      batches: makeBatchService(provider.name, client),
      trainer: makeTrainer(provider.name, client),
    };
  }

  return {
    nowMs: Date.now,
    wait: async (ms) => {
      await sleep(ms, undefined, interrupt === undefined ? {} : { signal: interrupt }).catch(() => undefined);
      throwIfInterrupted(settings);
    },
    findFiles: async (patterns, setting) => {
      const paths = await findFiles({ patterns, from: baseFolder, setting });
      if (workspace !== undefined) for (const path of paths) await stayInside(workspace, path, setting);
      return paths;
    },
    readBytes: async (path, setting) => {
      if (workspace !== undefined) await stayInside(workspace, path, setting);
      return readBytes(path, setting);
    },
    answers,
    missingKey: ({ kind, apiKeyEnv }) =>
      offline || kind === 'local' || (environment[apiKeyEnv] ?? '').trim() !== '' ? null : apiKeyEnv,
    connect: (provider) => {
      const name = `${provider.name} ${provider.timeoutMs}`;
      const connection = connections.get(name) ?? connect(provider);
      connections.set(name, connection);
      return connection;
    },
    progress,
    ...(base === undefined ? {} : { base }),
    ...(interrupt === undefined ? {} : { interrupt }),
    close: async () => {
      const started = await engine;
      await started?.close();
    },
  };
}

function askNobody(): Promise<never> {
  return Promise.reject(new Error('A run that calls nobody wanted an answer'));
}
