import type { FileRule } from './file-rule.ts';

const FEWEST = 10;

/** The service: code `invalid_n_examples`, "Training file has 7 example(s), but must have at least 10 examples". */
export const tooFewExamples: FileRule = {
  code: 'too-few-examples',
  severity: 'error',
  hint: 'Add examples: 10 are the least that the service takes, 50 to 100 the least that help.',
  check({ role, filledLines }, report) {
    if (role !== 'train' || filledLines === 0 || filledLines >= FEWEST) return;
    report({
      line: 0,
      message: `The training file has ${filledLines} example${filledLines === 1 ? '' : 's'}; at least ${FEWEST} are needed.`,
    });
  },
};
