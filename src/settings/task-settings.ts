import type { GateSettings } from '../compare/gate-test.ts';
import type { TokenPrices } from '../cost/price-table.ts';
import type { AcceptedFinding } from '../dataset/accepted-findings.ts';
import type { RuleSettings } from '../dataset/apply-severities.ts';
import type { ByTarget } from '../domain/by-target.ts';
import type { EmbeddingModel } from '../domain/embedding.ts';
import type { CallParameters } from '../domain/model-call.ts';
import type { SliceSettings } from '../evaluate/divide-samples.ts';
import type { Engine } from '../evaluate/engine.ts';
import type { GuardSettings } from '../evaluate/measure-guards.ts';
import type { CheckpointChoice } from '../fine-tune/choose-checkpoint.ts';
import type { Hyperparameters, TrainingMethod } from '../fine-tune/recipe.ts';
import type { TrainingServiceName } from '../fine-tune/training-services.ts';
import type { GraderSettings } from '../graders/grader-settings.ts';
import type { LockEntry } from '../lock/lock.ts';

/** A task with every default filled in and every name resolved. What the story works with. */
export interface TaskSettings extends ByTarget<TargetSettings> {
  readonly name: string;
  readonly train: readonly string[];
  readonly validation: readonly string[];
  readonly heldOut: readonly string[];
  /** Which assistant messages of a held-out conversation are judged. */
  readonly turns: 'last' | 'every';
  readonly graders: readonly GraderSettings[];
  /** Parts of the samples that are compared by themselves. */
  readonly slices: readonly SliceSettings[];
  /** Further metrics that may not get worse. */
  readonly guards: readonly GuardSettings[];
  /** Where graders ask, by the name that they give; the empty name is the provider of the task. */
  readonly graderProviders: ReadonlyMap<string, ProviderSettings>;
  readonly gate: GateSettings;
  /** How often each target is asked about each sample; a sample's score is the mean of its trials. */
  readonly trials: number;
  /** Null when no model is to be trained. */
  readonly fineTune: FineTuneSettings | null;
  readonly engine: Engine;
  /** How long a run waits for batches. */
  readonly batchWaitMs: number;
  readonly maxEvaluationUsd: number | null;
  readonly maxErrorRate: number;
  /** Severities of findings in the datasets, as the configuration sets them. */
  readonly rules: RuleSettings;
  /** Warnings that are not to be told again; their files as the reports name them. */
  readonly accepted: readonly AcceptedFinding[];
  readonly lock: LockedModel;
}

/** The lock file as it stands beside the configuration, and what it holds for the task. */
export interface LockedModel {
  readonly path: string;
  /** Null when no model was promoted. */
  readonly entry: LockEntry | null;
  /** How the base commit calls its candidate, and so the model that it promoted; null where no base judges. */
  readonly calledBefore: TargetSettings | null;
}

export interface TargetSettings {
  readonly provider: ProviderSettings;
  readonly model: TargetModel;
  /** US dollars per million tokens; null to look them up. */
  readonly price: TokenPrices | null;
  readonly systemPromptFile: string | null;
  readonly fewShotFile: string | null;
  readonly templateFile: string | null;
  readonly retrieval: RetrievalSettings | null;
  readonly parameters: CallParameters;
  /** Its trials are counted from here: 0 but for a model that is asked again beside itself. */
  readonly firstTrial?: number;
  readonly endpoint: 'chat' | 'completions';
  /** The JSON Schema that answers are asked for by; null for none. */
  readonly responseSchema: ResponseSchemaSettings | null;
}

/**
 * `tuned` is the model that the task's fine-tune settings and training files call for; `lock` the one that was promoted; `recorded` are
 * answers in a file.
 */
export type TargetModel =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'tuned' }
  | { readonly kind: 'lock' }
  | { readonly kind: 'recorded'; readonly file: string };

export interface ResponseSchemaSettings {
  readonly file: string;
  readonly name: string;
  readonly strict: boolean;
}

export interface RetrievalSettings {
  readonly documents: readonly string[];
  readonly topK: number;
  readonly passageCharacters: number;
  readonly templateFile: string | null;
  /** Null where passages are found by words. */
  readonly embeddings: RetrievalEmbeddings | null;
}

/** A model that makes vectors, with where it is called. */
export interface EmbeddingSettings extends EmbeddingModel {
  readonly provider: ProviderSettings;
  /** US dollars per million tokens; null to look it up. */
  readonly price: TokenPrices | null;
}

export interface RetrievalEmbeddings extends EmbeddingSettings {
  /** The ranks by vectors are joined with those by words. */
  readonly withWords: boolean;
}

export interface ProviderSettings {
  readonly name: string;
  /**
   * `local` is the engine inside the program: no key, no cost, no address until it is started. `command` trains only; it says where
   * its model answers when it has made it.
   */
  readonly kind: 'remote' | 'local' | 'command';
  /** Null: the address that the environment gives, or else the service's own. */
  readonly baseUrl: string | null;
  /** Null where no key is needed. */
  readonly apiKeyEnv: string | null;
  /** A variable with an access token that is sent instead of the key when it is set; null where there is none. */
  readonly tokenEnv: string | null;
  /** The header that carries the key. */
  readonly keyHeader: 'authorization' | 'api-key';
  /** The query parameter of that name; null for none. */
  readonly apiVersion: string | null;
  readonly paths: 'openai' | 'azure-deployments';
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: RequestLimits;
  /** Takes the place of a key; null where there is none. */
  readonly workloadIdentity: WorkloadIdentity | null;
  /** For one attempt at a call. */
  readonly timeoutMs: number;
}

/** What the configuration allows a minute; null for whatever the service allows. */
export interface RequestLimits {
  readonly requestsPerMinute: number | null;
  readonly tokensPerMinute: number | null;
}

/** Who a workflow is at OpenAI. */
export interface WorkloadIdentity {
  readonly identityProvider: string;
  readonly serviceAccount: string;
  readonly audience: string;
}

export interface FineTuneSettings {
  readonly provider: ProviderSettings;
  /** The shape of its interface. */
  readonly service: TrainingServiceName;
  readonly baseModel: string;
  readonly method: TrainingMethod;
  readonly hyperparameters: Hyperparameters;
  readonly suffix: string;
  /** Null: the model is trained on the questions as they are. */
  readonly retrieval: RetrievalSettings | null;
  readonly seed: number;
  readonly checkpoints: CheckpointChoice;
  readonly waitMs: number;
  readonly maxUsd: number | null;
  /** A model that the provider shuts down before is not worth its price. */
  readonly leastLifetimeMs: number;
  /** US dollars per million tokens; null to look it up. */
  readonly trainingPrice: number | null;
  /** How a model that has passed its gate is brought in. */
  readonly promote: Promote;
  /** Set for the service `command`. */
  readonly command: CommandSettings | null;
  /** For the service `azure`; null to deploy nothing. */
  readonly deployment: DeploymentSettings | null;
  /** For the service `fireworks`; null to take it from the environment. */
  readonly account: string | null;
}

/** A program of the user's that trains. */
export interface CommandSettings {
  /** The program and its arguments. */
  readonly run: readonly string[];
  /** Names of the environment variables that it is given besides the harmless ones. */
  readonly environment: readonly string[];
  readonly timeoutMs: number;
}

/** How a model that Azure has trained is made to answer. */
export interface DeploymentSettings {
  readonly resource: string;
  readonly tier: 'developer' | 'standard' | 'global-standard';
  readonly capacity: number;
  readonly tokenEnv: string;
}

export type Promote = 'pull-request' | 'commit' | 'none';
