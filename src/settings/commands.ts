import { z } from 'zod';
import type { Portion } from '../dataset/plan-split.ts';
import { serviceNames } from '../dataset/services.ts';
import { gateRuleSchema } from '../domain/comparison.ts';
import { shardSetting } from './shard-setting.ts';

/** Every command of the command line with its options, once: the parser, the help and docs/command-line.md come from it. */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  readonly summary: string;
  /** What the positional arguments are; absent when the command takes none. */
  readonly positionals?: { readonly name: string; readonly least: number; readonly most: number };
  /** One key an option. Its description is its line of help, its `value` in the metadata stands for the value. */
  readonly options: Options;
}

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(least).max(most));

const share = z
  .string()
  .regex(/^(\d+\.?\d*|\.\d+)$/, 'must be a number such as 0.02')
  .transform(Number)
  .pipe(z.number().gt(0).lt(1));

const errorRate = share.pipe(z.number().lt(0.5));

const path = z.string().min(1);

/** An option without a value. */
const flag = z.boolean().default(false);

/** `20%` of the lines, or that many of them. */
const portion = z
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

const config = path
  .default('tunegate.yml')
  .meta({ value: 'F', description: 'configuration file (default tunegate.yml)' });
const reportDirectory = path
  .default('tunegate-report')
  .meta({ value: 'D', description: 'where the report files go (default tunegate-report)' });
const concurrency = wholeNumber(1, 1024)
  .prefault('16')
  .meta({ value: 'N', description: 'model calls under way at once (default 16)' });
const base = path.optional().meta({
  value: 'REF',
  description: 'show what was done to the datasets since this branch left REF, such as origin/main',
});
const shard = shardSetting
  .optional()
  .meta({ value: 'I/N', description: 'work on part I of N of the samples; merge decides' });
const task = path.optional().meta({ value: 'T', description: 'only this task of the configuration' });

export const commands = {
  demo: {
    summary: 'the whole story, offline: validate, train, evaluate, gate and report on the bundled example',
    options: z.strictObject({ 'report-directory': reportDirectory }),
  },
  validate: {
    summary: 'check dataset files line by line',
    positionals: { name: 'FILES', least: 1, most: Number.POSITIVE_INFINITY },
    options: z.strictObject({
      'held-out': z
        .array(path)
        .default([])
        .meta({ value: 'F', description: 'a held-out file to look for in FILES; may be repeated' }),
      service: z
        .enum(serviceNames)
        .optional()
        .meta({
          value: 'S',
          description: `whose rules count where they differ: ${serviceNames.join(', ')} (default openai)`,
        }),
      method: z
        .enum(['supervised', 'dpo', 'completions'])
        .optional()
        .meta({ value: 'M', description: 'what the files are for: supervised, dpo or completions' }),
      format: z
        .enum(['text', 'json', 'sarif', 'github'])
        .default('text')
        .meta({ value: 'X', description: 'text (default), json, sarif or github' }),
      config: path.optional().meta({
        value: 'F',
        description: 'configuration whose `rules` set severities (default tunegate.yml, where there is one)',
      }),
      'update-baseline': flag.meta({
        description: 'accept the warnings of FILES as they are, in tunegate.accepted.json',
      }),
    }),
  },
  fix: {
    summary: 'repair what is mechanical in a dataset file, without changing what it says; shows the changes',
    positionals: { name: 'FILE', least: 1, most: 1 },
    options: z.strictObject({
      write: flag.meta({ description: 'change the file; without it nothing is changed, and the exit code is 1' }),
      'keep-duplicates': flag.meta({ description: 'leave lines that stand twice' }),
    }),
  },
  split: {
    summary: 'divide a dataset file so that near-duplicates stay on one side; shows the plan',
    positionals: { name: 'FILE', least: 1, most: 1 },
    options: z.strictObject({
      'held-out': portion.meta({ value: 'P', description: 'how much to hold out: 20%, or a number of lines' }),
      seed: wholeNumber(0, 2147483647)
        .prefault('42')
        .meta({ value: 'N', description: 'another number gives another split (default 42)' }),
      write: flag.meta({ description: 'write NAME.train.jsonl and NAME.held-out.jsonl beside FILE' }),
    }),
  },
  tune: {
    summary: 'let the model for this data and recipe exist: find its job or create it, and wait',
    options: z.strictObject({ config, 'report-directory': reportDirectory, task }),
  },
  gate: {
    summary: 'evaluate baseline and candidate on the held-out samples and decide',
    options: z.strictObject({ config, 'report-directory': reportDirectory, concurrency, shard, task, base }),
  },
  merge: {
    summary: 'put the parts of a sharded gate together and decide, without a call',
    positionals: { name: 'DIR', least: 1, most: 1 },
    options: z.strictObject({ config, 'report-directory': reportDirectory }),
  },
  compare: {
    summary: 'the statistics alone, on outcomes from anywhere: JSON lines with id, baseline and candidate',
    positionals: { name: 'FILE', least: 1, most: 1 },
    options: z.strictObject({
      rule: gateRuleSchema
        .default('no-regression')
        .meta({ value: 'R', description: 'no-regression (default), not-worse or threshold' }),
      margin: share.prefault('0.02').meta({ value: 'M', description: 'the drop that is too much (default 0.02)' }),
      alpha: errorRate
        .prefault('0.05')
        .meta({ value: 'A', description: 'error rate of the strict claim (default 0.05)' }),
      format: z.enum(['text', 'json']).default('text').meta({ value: 'X', description: 'text (default) or json' }),
    }),
  },
  serve: {
    summary: 'run the local engine for any OpenAI client',
    options: z.strictObject({
      port: wholeNumber(0, 65535)
        .prefault('0')
        .meta({ value: 'N', description: 'port on 127.0.0.1 (default: a free one)' }),
    }),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export type OptionsOf<Name extends CommandName> = z.output<(typeof commands)[Name]['options']>;
