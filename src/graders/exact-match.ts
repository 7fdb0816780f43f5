import { z } from 'zod';
import { messageText } from '../domain/chat.ts';
import { scored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { isSameText, normaliseOption } from './text/normalise-answer.ts';

const options = z.strictObject({ normalise: normaliseOption });

export const exactMatch: GraderDeclaration<'exact-match', typeof options> = {
  name: 'exact-match',
  description: 'The answer is the expected text.',
  options,
  make: ({ normalise }) => ({
    grade: (answer, { expected }) => scored(isSameText(answer.text, messageText(expected), normalise) ? 1 : 0),
  }),
};
