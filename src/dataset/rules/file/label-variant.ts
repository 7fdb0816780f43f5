import { quote } from '../../quote.ts';
import type { FileRule } from './file-rule.ts';
import { type Label, labelFamily, readLabels } from './labels.ts';

/** Labels that differ in case, white space, invisible characters or Unicode form only: to the grader they are different. */
export const labelVariant: FileRule = {
  code: 'label-variant',
  severity: 'warning',
  hint: 'Write the label in one way.',
  check(file, report) {
    const families = new Map<string, Label>();
    for (const label of readLabels(file).toSorted((left, right) => right.lines.length - left.lines.length)) {
      const family = labelFamily(label.text);
      const common = families.get(family);
      if (common === undefined) {
        families.set(family, label);
        continue;
      }
      const count = label.lines.length === 1 ? 'once' : `${label.lines.length} times`;
      const message = `The label ${quote(label.text)} stands ${count}, ${quote(common.text)} ${common.lines.length} times; they look alike and differ in case, spaces, invisible characters or alphabet only.`;
      report({ line: label.lines[0] ?? 0, message });
    }
  },
};
