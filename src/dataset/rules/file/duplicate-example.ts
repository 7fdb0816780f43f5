import { canonicalJson } from '../../canonical-json.ts';
import { exampleContext } from './context.ts';
import type { FileRule } from './file-rule.ts';

/** The same input, answer and instructions as an earlier line, whatever the order of keys or the spelling of the input. */
export const duplicateExample: FileRule = {
  code: 'duplicate-example',
  severity: 'warning',
  hint: 'Remove the line: repeated examples weigh double in training and in a score.',
  check({ groups }, report) {
    for (const group of groups) {
      const seen = new Map<string, { readonly line: number; readonly input: string }>();
      for (const example of group) {
        const key = canonicalJson([exampleContext(example), example.answer, example.rejected ?? null]);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, example);
          continue;
        }
        const how = first.input === example.input ? 'repeats' : 'repeats, but for spelling and punctuation,';
        report({ line: example.line, message: `The line ${how} line ${first.line}.` });
      }
    }
  },
};
