import { z } from 'zod';
import type { CallParameters } from '../domain/model-call.ts';
import type { GraderDeclaration } from './grader.ts';
import { pairwiseRule, targetsRule } from './judge/pairwise-rule.ts';
import { readLabelled } from './judge/read-labelled.ts';
import { rubricRule } from './judge/rubric-rule.ts';

const dollars = z.number().min(0);

const options = z
  .strictObject({
    model: z.string().min(1).describe('The model that judges.'),
    provider: z.string().min(1).optional().describe('Where it is called; by default the provider of the task.'),
    rubric: z.string().min(1).optional().describe('By what it judges, in words.'),
    'rubric-file': z.string().min(1).optional().describe('The same as a text file.'),
    mode: z
      .enum(['rubric', 'pairwise'])
      .default('rubric')
      .describe('`rubric`: a score for each answer. `pairwise`: the answer beside another one, in both orders.'),
    against: z
      .enum(['expected', 'baseline'])
      .optional()
      .describe(
        'With `pairwise`: beside which answer. `expected` (the default), or `baseline`: the candidate beside the baseline, which wins, ties or loses.',
      ),
    scale: z.number().int().min(2).max(100).default(5).describe('With `rubric`: scores go from 1 to this.'),
    threshold: z
      .number()
      .int()
      .min(2)
      .optional()
      .describe('With `rubric`: right (1) from this score on, else wrong (0). By default the score becomes 0 to 1.'),
    'show-expected': z.boolean().default(true).describe('With `rubric`: the judge sees the expected answer.'),
    labelled: z
      .string()
      .min(1)
      .optional()
      .describe(
        'With `rubric`: a JSONL file of answers that people have scored; how far the judge agrees is reported.',
      ),
    temperature: z.number().min(0).max(2).optional().describe('Sampling temperature.'),
    'max-completion-tokens': z
      .number()
      .int()
      .min(1)
      .default(1024)
      .describe('The most tokens that a reply may take, reasoning included.'),
    'reasoning-effort': z
      .enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])
      .optional()
      .describe('For reasoning models.'),
    price: z
      .strictObject({ input: dollars, 'cached-input': dollars.optional(), output: dollars })
      .optional()
      .describe('US dollars per million tokens. Beats the table of published prices.'),
  })
  .superRefine((judge, context) => {
    if ((judge.rubric === undefined) === (judge['rubric-file'] === undefined))
      context.addIssue({
        code: 'custom',
        path: ['rubric'],
        message: 'must stand here, or else `rubric-file`, and not both',
      });
    if (judge.mode === 'pairwise' && judge.labelled !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['labelled'],
        message: 'must not stand beside `mode: pairwise`: it has no scores',
      });
    if (judge.mode !== 'pairwise' && judge.against !== undefined)
      context.addIssue({ code: 'custom', path: ['against'], message: 'must stand beside `mode: pairwise` alone' });
    if (judge.threshold !== undefined && judge.threshold > judge.scale)
      context.addIssue({ code: 'custom', path: ['threshold'], message: 'must not be above `scale`' });
  });

type Options = z.output<typeof options>;

export const modelJudge: GraderDeclaration<'model-judge', typeof options> = {
  name: 'model-judge',
  description: 'Another model judges the answer, by criteria in words.',
  options,
  files: (judge) =>
    (['rubric-file', 'labelled'] as const).flatMap((option) => {
      const path = judge[option];
      return path === undefined ? [] : [{ option, path }];
    }),
  make: (judge, { files }) => {
    const settings = {
      model: judge.model,
      provider: judge.provider ?? null,
      price:
        judge.price === undefined
          ? null
          : {
              input: judge.price.input,
              cachedInput: judge.price['cached-input'] ?? judge.price.input,
              output: judge.price.output,
            },
      parameters: parametersOf(judge),
      rubric: judge.rubric ?? files.get(judge['rubric-file'] ?? '') ?? '',
    };
    if (judge.mode === 'pairwise') return judge.against === 'baseline' ? targetsRule(settings) : pairwiseRule(settings);
    const rule = rubricRule({
      ...settings,
      showsExpected: judge['show-expected'],
      scale: judge.scale,
      threshold: judge.threshold ?? null,
    });
    const { labelled } = judge;
    return labelled === undefined
      ? rule
      : { ...rule, labelled: readLabelled(files.get(labelled) ?? '', labelled, judge.scale) };
  },
};

function parametersOf(judge: Options): CallParameters {
  const effort = judge['reasoning-effort'];
  return {
    ...(judge.temperature === undefined ? {} : { temperature: judge.temperature }),
    max_completion_tokens: judge['max-completion-tokens'],
    ...(effort === undefined ? {} : { reasoning_effort: effort }),
  };
}
