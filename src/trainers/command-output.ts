import { z } from 'zod';
import type { LossPoint } from '../domain/report.ts';

/** What a command has printed: lines of JSON, among others that are not read. */
export interface CommandOutput {
  readonly result: z.infer<typeof resultSchema> | null;
  /** From lines with a step and a loss. */
  readonly curve: readonly LossPoint[];
  readonly totalSteps: number | null;
}

const resultSchema = z.object({
  model: z.string().min(1),
  'base-url': z.url({ protocol: /^https?$/ }).optional(),
  'trained-tokens': z.number().int().min(0).optional(),
});

const stepSchema = z.object({
  step: z.number(),
  loss: z.number(),
  'total-steps': z.number().optional(),
  'validation-loss': z.number().optional(),
});

/** The last line that names a model is the result. */
export function parseCommandOutput(text: string): CommandOutput {
  let result: CommandOutput['result'] = null;
  let totalSteps: number | null = null;
  const curve: LossPoint[] = [];
  for (const line of text.split('\n')) {
    const value = parseLine(line);
    if (value === null) continue;
    const asResult = resultSchema.safeParse(value);
    if (asResult.success) result = asResult.data;
    const step = stepSchema.safeParse(value);
    if (!step.success) continue;
    totalSteps = step.data['total-steps'] ?? totalSteps;
    curve.push({
      step: step.data.step,
      trainLoss: step.data.loss,
      trainAccuracy: null,
      validLoss: step.data['validation-loss'] ?? null,
    });
  }
  return { result, curve: curve.sort((left, right) => left.step - right.step), totalSteps };
}

function parseLine(line: string): unknown {
  if (!line.trimStart().startsWith('{')) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
