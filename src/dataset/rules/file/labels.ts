import type { CheckedExample } from '../../checked-file.ts';
import type { FileView } from './file-rule.ts';

export interface Label {
  readonly text: string;
  /** Lines that carry it, in order. */
  readonly lines: readonly number[];
}

const LONGEST_LABEL = 64;
const remembered = new WeakMap<readonly CheckedExample[], readonly Label[]>();

/**
 * The answers as a set of labels with their lines, or none when the file does not classify: answers are short, on one line,
 * and on average stand at least twice. Labels in the order of their first line.
 */
export function readLabels({ examples }: FileView): readonly Label[] {
  const known = remembered.get(examples);
  if (known !== undefined) return known;
  const labels = collectLabels(examples);
  remembered.set(examples, labels);
  return labels;
}

function collectLabels(examples: readonly CheckedExample[]): readonly Label[] {
  const lines = new Map<string, number[]>();
  let long = 0;
  for (const { answer, line } of examples) {
    if (answer.length > LONGEST_LABEL || answer.trim().includes('\n') || /^\s*[{[]/.test(answer)) {
      long += 1;
      if (long > examples.length / 10) return [];
      continue;
    }
    const known = lines.get(answer);
    if (known === undefined) lines.set(answer, [line]);
    else known.push(line);
    if (lines.size > examples.length / 2 + 1) return [];
  }
  return lines.size > examples.length / 2 ? [] : [...lines].map(([text, at]) => ({ text, lines: at }));
}

/** Cyrillic and Greek letters that look like Latin ones (Unicode TR39, confusables), in lower case. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ...'\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04bbh\u03bfo\u03b1a\u03bdv\u03b9i'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, from = '', to = '']) => [from, to]),
);

/** What is left of a label when case, white space, invisible characters, Unicode form and look-alike letters are put aside. */
export function labelFamily(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[\u0370-\u04ff]/g, (letter) => LOOKALIKES.get(letter) ?? letter);
}
