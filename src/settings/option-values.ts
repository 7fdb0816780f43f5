import { z } from 'zod';
import type { Portion } from '../dataset/plan-split.ts';
import { shardSetting } from './shard-setting.ts';

/** The kinds of value that options share, and the options that several commands share. */

export const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(least).max(most));

const decimal = z
  .string()
  .regex(/^(\d+\.?\d*|\.\d+)$/, 'must be a number such as 0.02')
  .transform(Number);

export const share = decimal.pipe(z.number().gt(0).lt(1));

/** A share, or none. */
export const shareOrNone = decimal.pipe(z.number().gte(0).lt(1));

export const errorRate = share.pipe(z.number().lt(0.5));

export const path = z.string().min(1);

/** An option without a value. */
export const flag = z.boolean().default(false);

/** `20%` of the lines, or that many of them. */
export const portion = z
  .string()
  .regex(/^(\d+(\.\d+)?%|\d+)$/, 'must be a share such as 20% or a number of lines')
  .transform((text): Portion => {
    const amount = Number.parseFloat(text);
    return text.endsWith('%') ? { kind: 'share', share: amount / 100 } : { kind: 'count', count: amount };
  })
  .refine(
    (wanted) => (wanted.kind === 'share' ? wanted.share > 0 && wanted.share < 1 : wanted.count > 0),
    'must be more than none and less than all of the lines',
  );

export const config = path
  .default('tunegate.yml')
  .meta({ value: 'F', description: 'configuration file (default tunegate.yml)' });
export const reportDirectory = path
  .default('tunegate-report')
  .meta({ value: 'D', description: 'where the report files go (default tunegate-report)' });
export const concurrency = wholeNumber(1, 1024)
  .prefault('16')
  .meta({ value: 'N', description: 'model calls under way at once (default 16)' });
export const base = path.optional().meta({
  value: 'REF',
  description: 'show what was done to the datasets since this branch left REF, such as origin/main',
});
export const shard = shardSetting
  .optional()
  .meta({ value: 'I/N', description: 'work on part I of N of the samples; merge decides' });
export const task = path.optional().meta({ value: 'T', description: 'only this task of the configuration' });
