import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalJson } from './dataset/canonical-json.ts';
import type { ReportProgress } from './domain/progress.ts';
import type { AnswerStore } from './evaluate/answer-store.ts';
import { findFiles } from './files/find-files.ts';
import { readBytes } from './files/read-bytes.ts';
import { stayInside } from './files/stay-inside.ts';
import { findAccess, findMissingKey } from './find-access.ts';
import type { Trainer } from './fine-tune/trainer.ts';
import type { LocalEngine } from './local/start-local-engine.ts';
import { openTrainer } from './open-trainer.ts';
import { makeAsk } from './openai/make-ask.ts';
import { makeBatchService } from './openai/make-batch-service.ts';
import { makeCaller } from './openai/make-caller.ts';
import { makeClient } from './openai/make-client.ts';
import { makeEmbed } from './openai/make-embed.ts';
import { readShutdown } from './openai/read-shutdown.ts';
import { openModules } from './sandbox/open-modules.ts';
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
  const modules = openModules();
  const trainers = new Map<string, Promise<Trainer>>();
  let engine: Promise<LocalEngine> | null = null;

  async function engineOf({ kind }: ProviderSettings): Promise<LocalEngine | null> {
    if (kind !== 'local' || offline) return null;
    // Most runs call a service elsewhere.
    engine ??= import('./local/start-local-engine.ts').then(({ startLocalEngine }) => startLocalEngine({}));
    return engine;
  }

  async function connect(provider: ProviderSettings): Promise<Connection> {
    const local = await engineOf(provider);
    const client = makeClient({
      provider: provider.name,
      ...findAccess(offline ? { ...provider, workloadIdentity: null } : provider, environment),
      ...(local === null ? {} : { baseUrl: local.url }),
      ...(offline ? { apiKey: 'none' } : {}),
    });
    const effects = {
      nowMs: () => performance.now(),
      random: Math.random,
      wait: async (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }),
    };
    const { paths, limits, timeoutMs } = provider;
    const callService = makeCaller(provider.name, client, effects, timeoutMs, { paths, ...limits });
    return {
      // The engine's port differs from run to run; its models differ with the program.
      address: provider.kind === 'local' ? `local:${version}` : addressOf(client.baseURL, provider),
      ask: offline ? askNobody : makeAsk(callService),
      embed: offline ? askNobody : makeEmbed(callService),
      batches: makeBatchService(provider.name, client),
      readShutdown: (model) => readShutdown(client, model),
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
    runModule: modules.run,
    missingKey: (provider) => (offline ? null : findMissingKey(provider, environment)),
    connect: (provider) => {
      const name = `${provider.name} ${provider.baseUrl} ${provider.timeoutMs}`;
      const connection = connections.get(name) ?? connect(provider);
      connections.set(name, connection);
      return connection;
    },
    openTrainer: (fineTune) => {
      const name = JSON.stringify(fineTune);
      const open = async () => {
        const localUrl = (await engineOf(fineTune.provider))?.url ?? null;
        return openTrainer(fineTune, { environment, baseFolder, localUrl });
      };
      const trainer = trainers.get(name) ?? open();
      trainers.set(name, trainer);
      return trainer;
    },
    progress,
    ...(base === undefined ? {} : { base }),
    ...(interrupt === undefined ? {} : { interrupt }),
    close: async () => {
      modules.close();
      const opened = await Promise.allSettled(trainers.values());
      await Promise.all(opened.flatMap((trainer) => (trainer.status === 'fulfilled' ? [trainer.value.close()] : [])));
      const started = await engine;
      await started?.close();
    },
  };
}

/** Versions and headers may lead to other models behind one address. */
function addressOf(baseUrl: string, { apiVersion, headers }: ProviderSettings): string {
  const version = apiVersion === null ? '' : `?api-version=${apiVersion}`;
  const told = Object.keys(headers).length === 0 ? '' : ` ${canonicalJson(headers)}`;
  return `${baseUrl}${version}${told}`;
}

function askNobody(): Promise<never> {
  return Promise.reject(new Error('A run that calls nobody wanted an answer'));
}
