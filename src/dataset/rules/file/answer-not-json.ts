import { quote } from '../../quote.ts';
import { scanJson } from '../../scan-json.ts';
import type { FileRule } from './file-rule.ts';
import { readJsonAnswers } from './json-answers.ts';

export const answerNotJson: FileRule = {
  code: 'answer-not-json',
  severity: 'warning',
  hint: 'Correct the answer: the others are JSON objects, and one broken example teaches to break the format.',
  check({ examples }, report) {
    for (const { example, value } of readJsonAnswers(examples)) {
      if (value !== undefined) continue;
      const reason = scanJson(example.answer).error?.reason ?? 'it is no object';
      report({
        line: example.line,
        message: `The answer is not a JSON object like the others: ${reason}, in ${quote(example.answer)}.`,
      });
    }
  },
};
