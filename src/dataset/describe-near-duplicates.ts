import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ExampleTable } from './example-table.ts';
import type { NearDuplicates } from './find-near-duplicates.ts';

/** The finding for all inputs of a file that are nearly the same as an earlier one, or nothing when there is none. */
export function describeNearDuplicates(table: ExampleTable, { count, first }: NearDuplicates): Diagnostic | undefined {
  if (count === 0) return undefined;
  const lines = firstLines(table);
  const pairs = first.map(({ text, earlier }) => `line ${lines[text]} (like line ${lines[earlier]})`).join(', ');
  const rest = count - first.length;
  const inputs = `${count} of ${table.texts.size} different inputs ${count === 1 ? 'is' : 'are'}`;
  return {
    code: 'near-duplicate-example',
    severity: 'warning',
    line: 0,
    message: `${inputs} nearly the same as an earlier one: ${pairs}${rest > 0 ? ` and ${rest} more` : ''}.`,
    hint: 'Look at the pairs: examples from one mould teach little beyond the first, and must not straddle a split.',
  };
}

/** Per text, the first line that has it. */
function firstLines(table: ExampleTable): Uint32Array {
  const lines = new Uint32Array(table.texts.size);
  for (let index = table.size - 1; index >= 0; index -= 1) lines[table.textOf(index)] = table.lineAt(index);
  return lines;
}
