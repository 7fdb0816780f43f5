import { countAutomaticEpochs } from '../cost/count-epochs.ts';
import type { Hyperparameters, TrainingMethod } from './recipe.ts';

export interface TrainingService {
  readonly methods: readonly TrainingMethod[];
  /** Those that it takes. One that it does not know would be dropped without a word. */
  readonly hyperparameters: readonly (keyof Hyperparameters)[];
  readonly longestSuffix: number;
  /** Passes over this many examples where `n-epochs` is `auto`; of a command, which decides itself, the usual ones. */
  readonly automaticEpochs: (examples: number) => number;
  /** Whether its jobs go on when the run has ended. */
  readonly outlivesRun: boolean;
  /** Whether it says what a job would cost, before it is created. */
  readonly quotesPrice: boolean;
}

/** Who can train, by the shape of its interface; any other provider is taken to speak OpenAI's. As documented on 2026-11-20. */
export const trainingServices = {
  openai: {
    methods: ['supervised', 'dpo'],
    hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier', 'beta'],
    longestSuffix: 64,
    automaticEpochs: countAutomaticEpochs,
    outlivesRun: true,
    quotesPrice: false,
  },
  azure: {
    methods: ['supervised', 'dpo'],
    hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier', 'beta'],
    longestSuffix: 40,
    automaticEpochs: countAutomaticEpochs,
    outlivesRun: true,
    quotesPrice: false,
  },
  together: {
    methods: ['supervised', 'dpo'],
    hyperparameters: ['nEpochs', 'batchSize', 'learningRate', 'beta'],
    // 64, of which the recipe's key takes 24.
    longestSuffix: 40,
    automaticEpochs: () => 1,
    outlivesRun: true,
    quotesPrice: true,
  },
  fireworks: {
    methods: ['supervised', 'dpo'],
    hyperparameters: ['nEpochs', 'learningRate', 'beta'],
    longestSuffix: 40,
    automaticEpochs: () => 1,
    outlivesRun: true,
    quotesPrice: false,
  },
  command: {
    methods: ['supervised', 'dpo'],
    hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier', 'learningRate', 'beta'],
    longestSuffix: 64,
    automaticEpochs: countAutomaticEpochs,
    outlivesRun: false,
    quotesPrice: false,
  },
  local: {
    methods: ['supervised'],
    hyperparameters: ['nEpochs', 'batchSize', 'learningRateMultiplier'],
    longestSuffix: 64,
    automaticEpochs: countAutomaticEpochs,
    outlivesRun: false,
    quotesPrice: false,
  },
} as const satisfies Readonly<Record<string, TrainingService>>;

export type TrainingServiceName = keyof typeof trainingServices;

export const trainingServiceNames: readonly TrainingServiceName[] =
  Object.keys(trainingServices).filter(isTrainingService);

function isTrainingService(name: string): name is TrainingServiceName {
  return Object.hasOwn(trainingServices, name);
}

export function servicesThatTake(hyperparameter: keyof Hyperparameters): readonly TrainingServiceName[] {
  return trainingServiceNames.filter((name) =>
    trainingServices[name].hyperparameters.some((taken) => taken === hyperparameter),
  );
}

/** The service behind a provider's name. */
export function trainingServiceOf(provider: string): TrainingServiceName {
  return isTrainingService(provider) ? provider : 'openai';
}
