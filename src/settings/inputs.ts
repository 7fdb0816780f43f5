import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import { describeProblems, renderProblem } from './problem.ts';
import { shardSetting } from './shard-setting.ts';

/**
 * Every input of the action, once. `action.yml`, the README's table and the parser come from it. No input has a default in
 * `action.yml` that could silently beat the configuration file: an absent input is empty there, and the default is applied here.
 */
export const inputsSchema = z.strictObject({
  config: z
    .string()
    .min(1)
    .default('tunegate.yml')
    .describe('Path of the configuration, or the configuration itself as YAML.'),
  mode: z
    .enum(['auto', 'validate', 'gate', 'tune', 'merge', 'comment', 'rollback', 'lifecycle'])
    .default('auto')
    .describe(
      '`auto` follows the event: gate on pull requests, tune and gate on pushes to the default branch. `merge` puts the parts of a sharded gate together, which it looks for below `report-directory`. `comment` publishes the report that a run on an untrusted pull request left behind. `rollback` proposes the model that ran before for `task`. `lifecycle` warns of models that are shut down soon, which runs on a schedule do as well.',
    ),
  task: z
    .string()
    .min(1)
    .optional()
    .describe('With `mode: rollback`: the task; it need not be named where the configuration has one.'),
  'openai-api-key': z
    .string()
    .min(1)
    .optional()
    .describe('Key for the provider `openai`. Masked before the first line is printed.'),
  'github-token': z
    .string()
    .min(1)
    .optional()
    .describe(
      'Token for the comment, the promotion of models and the issues about their end. By default the token of the workflow run.',
    ),
  comment: z
    .enum(['always', 'on-change', 'on-failure', 'never'])
    .default('always')
    .describe(
      'When to write the pull-request comment. `on-change`: when the data changed or an answer did, or the check is not green. `on-failure`: when the check is not green.',
    ),
  'fail-on': z
    .enum(['regression', 'inconclusive', 'never'])
    .optional()
    .describe(
      'What makes the check red: `regression` only, `inconclusive` comparisons too, or `never` a verdict. By default the configuration decides. Failures of the run itself are always red.',
    ),
  'require-evaluation': z
    .enum(['true', 'false'])
    .default('false')
    .describe(
      'With `true` a task that was not evaluated makes the check red. By default it is visible and neutral: pull requests from forks and from Dependabot get no secrets.',
    ),
  shard: shardSetting
    .optional()
    .describe('Work on one part of the samples, such as `2/8`; a later job with `mode: merge` decides.'),
  'report-directory': z.string().min(1).default('tunegate-report').describe('Where the report files are written.'),
  artifact: z
    .string()
    .min(1)
    .default('tunegate-report')
    .describe('With `mode: comment`: the name of the artifact that the other run left its report in.'),
  'working-directory': z.string().min(1).default('.').describe('Folder that relative paths start from.'),
});

export type Inputs = z.output<typeof inputsSchema>;
export type InputName = keyof Inputs;
export const inputNames: readonly InputName[] = inputsSchema.keyof().options;

/** Raw texts by input name; an empty text counts as absent, as the runner sends it. Names every bad input at once. */
export function parseInputs(raw: Readonly<Partial<Record<InputName, string>>>): Inputs {
  const given = Object.fromEntries(
    Object.entries(raw)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  const parsed = inputsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Failure({
    kind: 'configuration',
    what: 'The inputs of the action cannot be used.',
    evidence: describeProblems(parsed.error.issues, given, inputsSchema).map(renderProblem).join('\n'),
    remedy: 'Correct the `with:` block of the step; the inputs are described in the README.',
  });
}
