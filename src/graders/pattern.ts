import { z } from 'zod';
import { messageText } from '../domain/chat.ts';
import { Failure } from '../domain/failure.ts';
import { scored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { isSameText, normaliseOption } from './text/normalise-answer.ts';

const options = z.strictObject({
  pattern: z
    .string()
    .min(1)
    .max(2_000)
    .describe('A regular expression in the syntax of RE2, without look-around and back-references.'),
  'ignore-case': z.boolean().default(false).describe('Letters match in either case.'),
  'dot-all': z.boolean().default(false).describe('The dot matches line breaks too.'),
  multiline: z.boolean().default(false).describe('`^` and `$` match at every line.'),
  compare: z
    .boolean()
    .default(false)
    .describe('What the first group matches must be the expected text: takes `42` out of `Answer: 42`.'),
  normalise: normaliseOption,
});

export const pattern: GraderDeclaration<'pattern', typeof options> = {
  name: 'pattern',
  description: 'A regular expression matches somewhere in the answer, in linear time.',
  options,
  make: async (chosen, { setting }) => {
    const { compilePattern } = await import('./text/compile-pattern.ts');
    const compiled = compilePattern(chosen.pattern, {
      ignoreCase: chosen['ignore-case'],
      dotAll: chosen['dot-all'],
      multiline: chosen.multiline,
    });
    if (!compiled.ok) {
      throw new Failure({
        kind: 'configuration',
        what: `${setting}.pattern cannot be used.`,
        evidence: `${chosen.pattern}: ${compiled.reason}.`,
        remedy:
          'Write it in the syntax of RE2: it has no look-around and no back-references, so that no answer can make it hang.',
      });
    }
    const { isFoundIn, firstGroup } = compiled.pattern;
    if (!chosen.compare) return { grade: ({ text }) => scored(isFoundIn(text) ? 1 : 0) };
    return {
      grade: ({ text }, { expected }) => {
        const found = firstGroup(text);
        return scored(found !== null && isSameText(found, messageText(expected), chosen.normalise) ? 1 : 0);
      },
    };
  },
};
