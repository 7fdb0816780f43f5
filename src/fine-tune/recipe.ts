/** Everything that decides what a tuned model is. Two runs with the same recipe want the same model. */
export interface Recipe {
  readonly baseModel: string;
  readonly method: TrainingMethod;
  readonly hyperparameters: Hyperparameters;
  readonly seed: number;
  readonly suffix: string;
  readonly trainingFile: TrainingData;
  readonly validationFile: TrainingData | null;
  /**
   * A hash of all that the files were made from, where another run may make others of the same: a service gives the same text another
   * vector now and then. It stands for them in the key. Absent where the files stand for themselves.
   */
  readonly madeFrom?: string;
}

/** `supervised` learns from conversations, `dpo` from pairs of a preferred and another answer. */
export const trainingMethods = ['supervised', 'dpo'] as const;
export type TrainingMethod = (typeof trainingMethods)[number];

/** `auto` leaves a value to the service. */
export interface Hyperparameters {
  readonly nEpochs: number | 'auto';
  readonly batchSize: number | 'auto';
  readonly learningRateMultiplier: number | 'auto';
  /** The rate itself, for services that take no multiplier. */
  readonly learningRate: number | 'auto';
  /** Of DPO: how strongly the model is held to where it came from. */
  readonly beta: number | 'auto';
}

/** The bytes that are uploaded, with their lower-case hex sha256. */
export interface TrainingData {
  /** Carries the hash of the bytes, so that the same content is found again. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}
