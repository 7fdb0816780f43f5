import { fixFile } from '../dataset/fix-file.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { readBytes } from '../files/read-bytes.ts';
import { replaceFile } from '../files/replace-file.ts';
import { renderFixText } from '../render/fix-text.ts';
import type { commands } from '../settings/commands.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** Shows the mechanical repairs of one file, or makes them. Exits 1 while there is something to do, for it or for a person. */
export async function runFix(
  { options, positionals }: ParsedOptions<(typeof commands)['fix']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = positionals[0] ?? '';
  const bytes = await readBytes(path, 'The command line');
  const fixed = fixFile(bytes, { keepDuplicates: options['keep-duplicates'] });
  const pending = fixed.repairs.length > 0;
  if (pending && options.write) await replaceFile(path, bytes, fixed.bytes);
  const { colour, columns } = terminal;
  terminal.stdout(renderFixText(fixed, { path, written: pending && options.write, colour, columns }));
  return fixed.leftCount > 0 || (pending && !options.write) ? exitCodes.failed : exitCodes.passed;
}
