import { z } from 'zod';
import { messageText } from '../domain/chat.ts';
import { scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { bleu } from './text/bleu.ts';
import { editSimilarity } from './text/edit-similarity.ts';
import { rougeL } from './text/rouge-l.ts';

const measures = {
  'rouge-l': rougeL,
  bleu,
  'edit-distance': editSimilarity,
} as const;

const options = z.strictObject({
  measure: z
    .enum(['rouge-l', 'bleu', 'edit-distance'])
    .default('rouge-l')
    .describe(
      '`rouge-l`: words in common, in their order. `bleu`: runs of up to four words in common. `edit-distance`: characters that need no change.',
    ),
  threshold: z
    .number()
    .gt(0)
    .max(1)
    .optional()
    .describe('Right (1) from this similarity on, else wrong (0). By default the similarity itself is the score.'),
});

export const similarity: GraderDeclaration<'similarity', typeof options> = {
  name: 'similarity',
  description: 'How near the answer comes to the expected text, from 0 to 1.',
  options,
  make: ({ measure, threshold }) => ({
    grade: (answer, sample) => {
      const expected = messageText(sample.expected);
      if (expected.length > LONGEST_EXPECTED)
        return unscored(`the expected answer is longer than ${LONGEST_EXPECTED} characters`);
      const value = measures[measure](answer.text, expected);
      return scored(threshold === undefined ? value : value >= threshold ? 1 : 0);
    },
  }),
};

/** Known before any answer is, and the same for every model: an answer cannot make itself unscored. */
const LONGEST_EXPECTED = 20_000;
