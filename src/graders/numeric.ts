import { z } from 'zod';
import { messageText } from '../domain/chat.ts';
import { scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { isWithin } from './json/same-value.ts';
import { readLastNumber, readNumber } from './text/read-number.ts';

const options = z.strictObject({
  tolerance: z.number().min(0).default(0).describe('Right when it differs by no more.'),
  'relative-tolerance': z
    .number()
    .min(0)
    .lt(1)
    .default(0)
    .describe('Right too when it differs by no more than this share of the expected number.'),
  units: z
    .array(z.string().min(1))
    .default([])
    .describe('Words around the number that do not count, in either case: `[kg, EUR]`. Currency symbols never count.'),
  decimal: z.enum(['point', 'comma']).default('point').describe('What stands before the fraction: `1.5` or `1,5`.'),
  find: z
    .enum(['only', 'last'])
    .default('only')
    .describe('`only`: the answer is a number and nothing else. `last`: the last number in the answer counts.'),
});

export const numeric: GraderDeclaration<'numeric', typeof options> = {
  name: 'numeric',
  description: 'The answer is the expected number, in whatever way it is written, within a tolerance.',
  options,
  make: (chosen) => ({
    grade: (answer, sample) => {
      const expected = readNumber(messageText(sample.expected), chosen);
      if (expected === null) return unscored('the expected answer is not a number');
      const read = chosen.find === 'last' ? readLastNumber : readNumber;
      const answered = read(answer.text, chosen);
      return scored(answered !== null && isWithin(answered, expected, chosen) ? 1 : 0);
    },
  }),
};
