import { z } from 'zod';
import { embeddingPrice } from '../cost/price-table.ts';
import { messageText } from '../domain/chat.ts';
import { scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration, Rule } from './grader.ts';
import { bleu } from './text/bleu.ts';
import { editSimilarity } from './text/edit-similarity.ts';
import { embeddingRule } from './text/embedding-rule.ts';
import { rougeL } from './text/rouge-l.ts';

const measures = {
  'rouge-l': rougeL,
  bleu,
  'edit-distance': editSimilarity,
} as const;

const options = z
  .strictObject({
    measure: z
      .enum(['rouge-l', 'bleu', 'edit-distance', 'embeddings'])
      .default('rouge-l')
      .describe(
        '`rouge-l`: words in common, in their order. `bleu`: runs of up to four words in common. `edit-distance`: characters that need no change. `embeddings`: the cosine of the vectors that a model makes of both.',
      ),
    threshold: z
      .number()
      .gt(0)
      .max(1)
      .optional()
      .describe('Right (1) from this similarity on, else wrong (0). By default the similarity itself is the score.'),
    model: z
      .string()
      .min(1)
      .optional()
      .describe('With `embeddings`: the model that makes the vectors, such as text-embedding-3-small.'),
    provider: z
      .string()
      .min(1)
      .optional()
      .describe('With `embeddings`: where it is called; by default the provider of the task.'),
    dimensions: z
      .number()
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('With `embeddings`: numbers of a vector, where the model lets choose.'),
    price: z
      .number()
      .min(0)
      .optional()
      .describe('With `embeddings`: US dollars per million tokens. Beats the table of published prices.'),
  })
  .superRefine(({ measure, model, provider, dimensions, price }, context) => {
    const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (measure === 'embeddings') {
      if (model === undefined) refuse('model', 'must say which model makes the vectors');
      return;
    }
    for (const [key, value] of Object.entries({ model, provider, dimensions, price }))
      if (value !== undefined) refuse(key, 'must stand beside `measure: embeddings` alone');
  });

export const similarity: GraderDeclaration<'similarity', typeof options> = {
  name: 'similarity',
  description: 'How near the answer comes to the expected text, from 0 to 1.',
  options,
  make: ({ measure, threshold, model = '', provider = null, dimensions = null, price }) => {
    const score = (value: number) => (threshold === undefined ? value : value >= threshold ? 1 : 0);
    if (measure !== 'embeddings') return textRule((answer, expected) => score(measures[measure](answer, expected)));
    const settings = { model, provider, dimensions, price: price === undefined ? null : embeddingPrice(price) };
    return embeddingRule(settings, score);
  },
};

function textRule(score: (answer: string, expected: string) => number): Rule {
  return {
    grade: (answer, sample) => {
      const expected = messageText(sample.expected);
      if (expected.length > LONGEST_EXPECTED)
        return unscored(`the expected answer is longer than ${LONGEST_EXPECTED} characters`);
      return scored(score(answer.text, expected));
    },
  };
}

/** Known before any answer is, and the same for every model: an answer cannot make itself unscored. */
const LONGEST_EXPECTED = 20_000;
