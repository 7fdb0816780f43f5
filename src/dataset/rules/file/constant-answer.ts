import { quote } from '../../quote.ts';
import type { FileRule } from './file-rule.ts';

const FEWEST_EXAMPLES = 5;

export const constantAnswer: FileRule = {
  code: 'constant-answer',
  severity: 'warning',
  hint: 'Add examples with other answers; from these the model learns to say one thing.',
  check({ examples }, report) {
    const [first] = examples;
    if (first === undefined || examples.length < FEWEST_EXAMPLES) return;
    if (examples.some(({ answer }) => answer !== first.answer)) return;
    report({ line: 0, message: `All ${examples.length} examples have the same answer: ${quote(first.answer)}.` });
  },
};
