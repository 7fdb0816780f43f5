import { createHash } from 'node:crypto';
import { countAutomaticEpochs } from '../../cost/count-epochs.ts';
import type { Hyperparameters } from './parse-job-request.ts';

/** Hyperparameters with every `auto` decided. */
export interface TrainingPlan {
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRateMultiplier: number;
  readonly stepsPerEpoch: number;
  readonly totalSteps: number;
}

/**
 * Decides what `auto` means. Epochs: the cookbook's formula (Chat_finetuning_data_prep). Batches: about 0.2 % of the
 * examples, as the service's guide once said, 1..256.
 */
export function planTraining(asked: Hyperparameters, lessons: number, examples: number): TrainingPlan {
  const epochs = asked.n_epochs === 'auto' ? countAutomaticEpochs(examples) : asked.n_epochs;
  const fallback = Math.min(256, Math.max(1, Math.round(examples * 0.002)));
  const batchSize = asked.batch_size === 'auto' ? fallback : asked.batch_size;
  const stepsPerEpoch = Math.max(1, Math.ceil(lessons / batchSize));
  return {
    epochs,
    batchSize,
    learningRateMultiplier: asked.learning_rate_multiplier === 'auto' ? 1 : asked.learning_rate_multiplier,
    stepsPerEpoch,
    totalSteps: stepsPerEpoch * epochs,
  };
}

/** The model's name: the same file, base, hyperparameters and seed give the same name, and the same model. */
export function nameModel(parts: {
  readonly base: string;
  readonly suffix: string | null;
  readonly plan: TrainingPlan;
  readonly seed: number;
  readonly training: Buffer;
}): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([parts.base, parts.suffix, parts.plan, parts.seed]))
    .update(parts.training)
    .digest();
  let tag = '';
  for (const byte of hash.subarray(0, 8)) tag += base62.charAt(byte % base62.length);
  return `ft:${parts.base}:local:${parts.suffix ?? ''}:${tag}`;
}

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
