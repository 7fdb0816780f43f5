import type { BaseFile, LookUp } from './domain/base-file.ts';
import type { BaseCommit } from './domain/dataset-diff.ts';
import type { EmbedTexts } from './domain/embedding.ts';
import type { AskModel } from './domain/model-call.ts';
import type { ReportProgress } from './domain/progress.ts';
import type { RunModule } from './domain/run-module.ts';
import type { AnswerStore } from './evaluate/answer-store.ts';
import type { BatchService } from './evaluate/batch-service.ts';
import type { Trainer } from './fine-tune/trainer.ts';
import type { FineTuneSettings, ProviderSettings } from './settings/task-settings.ts';

/** All effects of the story, through one door: tests bring their own. */
export interface World {
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Paths of the files that the patterns name; a `Failure` when one names nothing. */
  readonly findFiles: (patterns: readonly string[], setting: string) => Promise<readonly string[]>;
  readonly readBytes: (path: string, setting: string) => Promise<Uint8Array>;
  /** Answers that need not be paid again. */
  readonly answers: AnswerStore;
  /** The environment variable that a provider's key is missing from; null when there is a key, or none is needed. */
  readonly missingKey: (provider: ProviderSettings) => string | null;
  readonly connect: (provider: ProviderSettings) => Promise<Connection>;
  /** Who trains by these settings. Opened again, it is the same one. */
  readonly openTrainer: (settings: FineTuneSettings) => Promise<Trainer>;
  /** Runs a grader of the user's own. */
  readonly runModule: RunModule;
  readonly progress: ReportProgress;
  /** Aborted when the run is told to stop: nothing more is begun, and what is known by then is reported. */
  readonly interrupt?: AbortSignal;
  /** The repository before the change under review; absent where no change is known of. */
  readonly base?: Base;
}

/** The files as they were before a change. Nothing here ends a run: what cannot be had is unknown, with its reason. */
export interface Base {
  /** Path of the configuration file; null when it is no file. */
  readonly configuration: string | null;
  readonly findCommit: () => Promise<LookUp<BaseCommit>>;
  /** Paths as `World.findFiles` gives them. */
  readonly readFile: (path: string) => Promise<BaseFile>;
  readonly findFiles: (patterns: readonly string[]) => Promise<LookUp<readonly string[]>>;
}

/** A model service with its key. */
export interface Connection {
  /** Where the service is, the same in every run: part of what names an answer. */
  readonly address: string;
  readonly ask: AskModel;
  readonly embed: EmbedTexts;
  readonly batches: BatchService;
  /** The day on which the service says that a model ends, as `2027-01-14`; null where it says nothing or cannot be asked. */
  readonly readShutdown: (model: string) => Promise<string | null>;
}
