import { z } from 'zod';
import { messageText } from '../domain/chat.ts';
import { scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { matchJson, matchOptions, missingFields } from './json/match-json.ts';
import { parseAnswerJson } from './json/parse-answer-json.ts';

const options = z.strictObject({
  ...matchOptions,
  fenced: z.boolean().default(false).describe('Accept an answer that is one Markdown code block around the JSON.'),
  score: z
    .enum(['whole', 'f1'])
    .default('whole')
    .describe('`whole`: 1 when every field is right, else 0. `f1`: the share of fields that are right, from 0 to 1.'),
});

/** An answer that is no JSON is wrong. An expected text that is no JSON leaves the sample unscored: the dataset is at fault. */
export const jsonMatch: GraderDeclaration<'json-match', typeof options> = {
  name: 'json-match',
  description: 'The answer is the expected JSON, whatever the order of its keys.',
  options,
  make: (chosen) => ({
    grade: (answer, sample) => {
      const expected = parseAnswerJson(messageText(sample.expected));
      if (!expected.ok) return unscored(`the expected answer ${expected.reason}`);
      const answered = parseAnswerJson(answer.text, chosen);
      if (!answered.ok) {
        const fields = missingFields(expected.value, chosen);
        return { ...scored(0), observed: { kind: 'fields', isJson: false, fields } };
      }
      const { isSame, f1, fields } = matchJson(answered.value, expected.value, chosen);
      const value = chosen.score === 'f1' ? f1 : isSame ? 1 : 0;
      return { ...scored(value), observed: { kind: 'fields', isJson: true, fields } };
    },
  }),
};
