import { z } from 'zod';
import { messageText } from '../domain/chat.ts';
import { scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { normaliseAnswer, normaliseOption } from './text/normalise-answer.ts';

const texts = z.array(z.string().min(1)).min(1).optional();

const options = z.strictObject({
  all: texts.describe('Each of these texts must stand in the answer.'),
  any: texts.describe('At least one of these must.'),
  none: texts.describe('None of these may.'),
  normalise: normaliseOption,
});

export const includes: GraderDeclaration<'includes', typeof options> = {
  name: 'includes',
  description: 'The answer holds the given texts somewhere; without any given, the expected text.',
  options,
  make: ({ all, any, none, normalise }) => {
    const prepare = (text: string) => normaliseAnswer(text, normalise);
    const [wanted, alternatives, forbidden] = [all, any, none].map((list) => list?.map(prepare));
    const wantsExpected = all === undefined && any === undefined && none === undefined;
    return {
      grade: (answer, sample) => {
        const text = prepare(answer.text);
        if (wantsExpected) {
          const expected = prepare(messageText(sample.expected));
          return expected === '' ? unscored('the expected answer is empty') : scored(text.includes(expected) ? 1 : 0);
        }
        const isRight =
          (wanted?.every((one) => text.includes(one)) ?? true) &&
          (alternatives?.some((one) => text.includes(one)) ?? true) &&
          !(forbidden?.some((one) => text.includes(one)) ?? false);
        return scored(isRight ? 1 : 0);
      },
    };
  },
};
