import { quote } from '../../quote.ts';
import type { FileRule } from './file-rule.ts';
import { readLabels } from './labels.ts';

const LARGEST_SHARE = 0.8;

export const labelImbalance: FileRule = {
  code: 'label-imbalance',
  severity: 'warning',
  hint: 'Add examples of the other labels, and look at accuracy per label: the frequent one hides the rest.',
  check(file, report) {
    const labels = readLabels(file);
    const total = labels.reduce((sum, { lines }) => sum + lines.length, 0);
    const top = labels.toSorted((left, right) => right.lines.length - left.lines.length)[0];
    if (labels.length < 2 || top === undefined || top.lines.length <= total * LARGEST_SHARE) return;
    const share = ((100 * top.lines.length) / total).toFixed(0);
    report({ line: 0, message: `${share} % of the answers (${top.lines.length} of ${total}) are ${quote(top.text)}.` });
  },
};
