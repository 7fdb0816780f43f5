import { serviceRules } from '../../services.ts';
import type { FileRule } from './file-rule.ts';

/** OpenAI: code `invalid_n_examples`, "Training file has 7 example(s), but must have at least 10 examples". */
export const tooFewExamples: FileRule = {
  code: 'too-few-examples',
  severity: 'error',
  hint: 'Add examples: 50 to 100 are the least that help.',
  check({ role, service, filledLines }, report) {
    const { fewestExamples, title } = serviceRules(service);
    if (role !== 'train' || fewestExamples === undefined) return;
    if (filledLines === 0 || filledLines >= fewestExamples) return;
    report({
      line: 0,
      message: `The training file has ${filledLines} example${filledLines === 1 ? '' : 's'}; ${title} takes at least ${fewestExamples}.`,
    });
  },
};
