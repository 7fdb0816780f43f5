/** Everything that decides what a tuned model is. Two runs with the same recipe want the same model. */
export interface Recipe {
  readonly baseModel: string;
  readonly method: 'supervised';
  readonly hyperparameters: {
    readonly nEpochs: number | 'auto';
    readonly batchSize: number | 'auto';
    readonly learningRateMultiplier: number | 'auto';
  };
  readonly seed: number;
  readonly suffix: string;
  readonly trainingFile: TrainingData;
  readonly validationFile: TrainingData | null;
}

/** The bytes that are uploaded, with their lower-case hex sha256. */
export interface TrainingData {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}
