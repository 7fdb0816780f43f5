import { quote } from '../../quote.ts';
import type { FileRule } from './file-rule.ts';
import { type Label, labelFamily, readLabels } from './labels.ts';

/** More labels than this are not compared in pairs. */
const MOST_LABELS = 2_000;

/** A label that stands once and is one edit away from a label that stands at least three times. Differing digits are no typo. */
export const labelTypo: FileRule = {
  code: 'label-typo',
  severity: 'warning',
  hint: 'Correct the label if it is a slip of the pen.',
  check(file, report) {
    const labels = readLabels(file);
    if (labels.length > MOST_LABELS) return;
    const common = labels.filter(({ lines }) => lines.length >= 3);
    for (const label of labels) {
      if (label.lines.length > 1 || label.text.length < 4) continue;
      const meant = common.find((other) => looksLikeTypo(label, other));
      if (meant === undefined) continue;
      const message = `The label ${quote(label.text)} stands once and is one letter away from ${quote(meant.text)} (${meant.lines.length} times).`;
      report({ line: label.lines[0] ?? 0, message });
    }
  },
};

function looksLikeTypo({ text }: Label, { text: other }: Label): boolean {
  return (
    labelFamily(text) !== labelFamily(other) &&
    text.replace(/\d/g, '') !== other.replace(/\d/g, '') &&
    isOneEditAway(text, other)
  );
}

/** One insertion, deletion, substitution or swap of neighbours (Damerau 1964). */
function isOneEditAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const restOf = (text: string, skip: number): string => text.slice(from + skip);
  return (
    restOf(left, 1) === restOf(right, 1) ||
    restOf(left, 1) === restOf(right, 0) ||
    restOf(left, 0) === restOf(right, 1) ||
    (left[from] === right[from + 1] && left[from + 1] === right[from] && restOf(left, 2) === restOf(right, 2))
  );
}
