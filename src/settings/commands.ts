import { z } from 'zod';
import { serviceNames } from '../dataset/services.ts';
import { gateRuleSchema } from '../domain/comparison.ts';
import {
  base,
  concurrency,
  config,
  errorRate,
  flag,
  path,
  portion,
  reportDirectory,
  shard,
  share,
  shareOrNone,
  task,
  wholeNumber,
} from './option-values.ts';

/** Every command of the command line with its options, once: the parser, the help and docs/command-line.md come from it. */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  readonly summary: string;
  /** What the positional arguments are; absent when the command takes none. */
  readonly positionals?: { readonly name: string; readonly least: number; readonly most: number };
  /** One key an option. Its description is its line of help, its `value` in the metadata stands for the value. */
  readonly options: Options;
}

export const commands = {
  demo: {
    summary: 'the whole story, offline: validate, train, evaluate, gate and report on the bundled example',
    options: z.strictObject({ 'report-directory': reportDirectory }),
  },
  init: {
    summary: 'write tunegate.yml and a workflow for what stands in this repository; leaves what is there',
    options: z.strictObject({}),
  },
  validate: {
    summary: 'check dataset files line by line; without FILES those of the configuration',
    positionals: { name: 'FILES', least: 0, most: Number.POSITIVE_INFINITY },
    options: z.strictObject({
      'held-out': z
        .array(path)
        .default([])
        .meta({ value: 'F', description: 'a held-out file, which is looked for in FILES; may be repeated' }),
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
        description:
          'configuration whose `rules` set severities and whose tasks say what a file is for (default tunegate.yml, where there is one)',
      }),
      task: path.optional().meta({ value: 'T', description: 'without FILES: the task whose files are checked' }),
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
  estimate: {
    summary: 'tokens, cost, what the gate can find out, and break-even, before any call and without a key',
    options: z.strictObject({
      config,
      task,
      format: z.enum(['text', 'json']).default('text').meta({ value: 'X', description: 'text (default) or json' }),
    }),
  },
  tune: {
    summary: 'let the model for this data and recipe exist: find its job or create it, and wait',
    options: z.strictObject({
      config,
      'report-directory': reportDirectory,
      task,
      'retry-failed': flag.meta({
        description: 'create a new, paid job although one for the same data and recipe failed or was cancelled',
      }),
    }),
  },
  gate: {
    summary: 'evaluate baseline and candidate on the held-out samples and decide',
    options: z.strictObject({ config, 'report-directory': reportDirectory, concurrency, shard, task, base }),
  },
  'self-test': {
    summary:
      'the baseline against itself: what differs for no reason, how often the gate would fail for none, and advice',
    options: z.strictObject({
      config,
      'report-directory': reportDirectory,
      concurrency,
      task,
      format: z.enum(['text', 'json']).default('text').meta({ value: 'X', description: 'text (default) or json' }),
    }),
  },
  lifecycle: {
    summary: 'when the models of the configuration and the lock are shut down',
    options: z.strictObject({
      config,
      format: z.enum(['text', 'json']).default('text').meta({ value: 'X', description: 'text (default) or json' }),
      'fail-within': wholeNumber(0, 3650)
        .optional()
        .meta({ value: 'DAYS', description: 'exit 1 when a model ends within this many days' }),
    }),
  },
  rollback: {
    summary: 'put the model that ran before back into tunegate.lock.json, on this disk',
    options: z.strictObject({ config, task }),
  },
  merge: {
    summary: 'put the parts of a sharded gate together and decide, without a call',
    positionals: { name: 'DIR', least: 1, most: 1 },
    options: z.strictObject({ config, 'report-directory': reportDirectory }),
  },
  compare: {
    summary:
      'the statistics alone, on outcomes from anywhere: JSON lines or CSV with id, baseline and candidate, group and slice',
    positionals: { name: 'FILE', least: 1, most: 1 },
    options: z.strictObject({
      rule: gateRuleSchema
        .default('no-regression')
        .meta({ value: 'R', description: 'no-regression (default), not-worse or threshold' }),
      margin: share.prefault('0.02').meta({ value: 'M', description: 'the drop that is too much (default 0.02)' }),
      alpha: errorRate
        .prefault('0.05')
        .meta({ value: 'A', description: 'error rate of the strict claim (default 0.05)' }),
      beta: errorRate.prefault('0.1').meta({ value: 'B', description: 'error rate of the loose claim (default 0.1)' }),
      tolerance: shareOrNone
        .prefault('0')
        .meta({ value: 'T', description: 'a drop up to this size is not called a regression (default 0)' }),
      'on-inconclusive': z.enum(['pass', 'warn', 'fail']).optional().meta({
        value: 'O',
        description: 'what an undecided comparison exits with: pass, warn or fail (default by the rule)',
      }),
      format: z.enum(['text', 'json']).default('text').meta({ value: 'X', description: 'text (default) or json' }),
    }),
  },
  report: {
    summary: 'show a saved report again, in another form; without FILE that of tunegate-report',
    positionals: { name: 'FILE', least: 0, most: 1 },
    options: z.strictObject({
      format: z
        .enum(['text', 'markdown', 'html', 'json', 'junit', 'sarif'])
        .default('text')
        .meta({ value: 'X', description: 'text (default), markdown, html, json, junit or sarif' }),
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
