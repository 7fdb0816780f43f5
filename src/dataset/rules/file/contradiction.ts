import { visibleAnswer } from '../../normalise.ts';
import { quote } from '../../quote.ts';
import { exampleContext } from './context.ts';
import type { FileRule } from './file-rule.ts';

/** The same question under the same instructions with another answer; in preference pairs, with the preference reversed. */
export const contradiction: FileRule = {
  code: 'contradiction',
  severity: 'warning',
  hint: 'Decide which answer is right and correct or remove the other line.',
  check({ groups }, report) {
    for (const group of groups) {
      const firstByContext = new Map<string, (typeof group)[number]>();
      for (const example of group) {
        const context = exampleContext(example);
        const first = firstByContext.get(context);
        if (first === undefined) {
          firstByContext.set(context, example);
          continue;
        }
        const isPair = first.rejected !== undefined && example.rejected !== undefined;
        const differs = isPair
          ? first.answer !== example.answer && visibleAnswer(example.rejected) === first.answer
          : first.answer !== example.answer;
        if (!differs) continue;
        const message = `The same input as line ${first.line} (${quote(example.input)}) has another answer: ${quote(first.answer)} there, ${quote(example.answer)} here.`;
        report({ line: example.line, message });
      }
    }
  },
};
