import type { DiagnosticList } from './diagnostic-list.ts';
import type { ExampleTable } from './example-table.ts';
import { findNearDuplicates } from './find-near-duplicates.ts';

/** One finding for all inputs of a file that are nearly those of an earlier line: how many, and the first. */
export function reportNearDuplicates(table: ExampleTable, list: DiagnosticList): void {
  const { count, first } = findNearDuplicates(table.texts);
  if (count === 0) return;
  const lines = firstLines(table);
  const pairs = first.map(({ text, earlier }) => `line ${lines[text]} (like line ${lines[earlier]})`).join(', ');
  const rest = count - first.length;
  const inputs = `${count} of ${table.texts.size} different inputs ${count === 1 ? 'is' : 'are'}`;
  list.add({
    code: 'near-duplicate-example',
    severity: 'warning',
    line: 0,
    message: `${inputs} nearly the same as an earlier one: ${pairs}${rest > 0 ? ` and ${rest} more` : ''}.`,
    hint: 'Look at the pairs: examples from one mould teach little beyond the first, and must not straddle a split.',
  });
}

/** Per text, the first line that has it. */
function firstLines(table: ExampleTable): Uint32Array {
  const lines = new Uint32Array(table.texts.size);
  for (let index = table.size - 1; index >= 0; index -= 1) lines[table.textOf(index)] = table.lineAt(index);
  return lines;
}
