import type { FileRule } from './file-rule.ts';

/** OpenAI, fine-tuning best practices (2026-11): gpt-4o, gpt-4o-mini, gpt-4.1 and gpt-4.1-mini train on 65,536 tokens an example. */
const LONGEST_TOKENS = 65_536;

export const overLongExample: FileRule = {
  code: 'over-long-example',
  severity: 'warning',
  hint: 'Shorten the example: the service cuts from the end, so the answer is what goes missing.',
  check({ examples }, report) {
    for (const { line, tokens } of examples) {
      if (tokens <= LONGEST_TOKENS) continue;
      report({ line, message: `The example has ${tokens} tokens; the service cuts it off at ${LONGEST_TOKENS}.` });
    }
  },
};
