import { checkFiles } from '../dataset/check-files.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
import { findFiles } from '../files/find-files.ts';
import { readBytes } from '../files/read-bytes.ts';
import { annotate } from '../github/annotate.ts';
import { renderValidationText } from '../render/validation-text.ts';
import type { commands } from '../settings/commands.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** Checks dataset files and prints what is wrong with them. */
export async function runValidate(
  { options, positionals }: ParsedOptions<(typeof commands)['validate']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = [...(await readAll('train', positionals)), ...(await readAll('held-out', options['held-out']))];
  const { report } = checkFiles(files, options.method === undefined ? {} : { method: options.method });
  switch (options.format) {
    case 'json':
      terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
      break;
    case 'github':
      annotate(report.files);
      break;
    case 'text':
      terminal.stdout(renderValidationText(report, terminal));
      break;
  }
  return report.summary.errors > 0 ? exitCodes.failed : exitCodes.passed;
}

async function readAll(role: DatasetRole, patterns: readonly string[]) {
  const paths = await findFiles({ patterns, from: process.cwd(), setting: 'The command line' });
  return Promise.all(paths.map(async (path) => ({ path, role, bytes: await readBytes(path, 'The command line') })));
}
