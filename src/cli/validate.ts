import { relative } from 'node:path';
import { updateAccepted } from '../dataset/accept-findings.ts';
import { applySeverities } from '../dataset/apply-severities.ts';
import { checkFilesInThreads, type DatasetSource } from '../dataset/check-files.ts';
import { hashFindings, settleFindings } from '../dataset/settle-findings.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import type { ValidationReport } from '../domain/validation-report.ts';
import { openSource } from '../files/open-source.ts';
import { startThreads } from '../files/start-threads.ts';
import { annotate } from '../github/annotate.ts';
import { escapeLogValue } from '../render/escape-log.ts';
import { formatPlural } from '../render/numbers.ts';
import { renderSarif } from '../render/sarif.ts';
import { renderValidationText } from '../render/validation-text.ts';
import type { commands, OptionsOf } from '../settings/commands.ts';
import { saveAccepted } from '../steps/load-accepted.ts';
import { type LoadedFindingSettings, loadFindingSettings } from '../steps/load-finding-settings.ts';
import { version } from '../version.ts';
import { type ChosenFiles, chooseFiles } from './choose-files.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** Checks dataset files and prints what is wrong with them. */
export async function runValidate(
  { options, positionals }: ParsedOptions<(typeof commands)['validate']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = await loadFindingSettings(options.config);
  const chosen = await chooseFiles(positionals, options, settings);
  const files = chosen.files.map((file) => ({ ...file, bytes: openSource(file.path, 'The command line') }));
  const checked = await check(files, options, chosen.wanted);
  const accepted = options['update-baseline'] ? await acceptAll(checked, files, settings, terminal) : settings.accepted;
  const report = settleFindings(checked, { ...settings, accepted }, files);
  print(report, files, options.format, terminal);
  return report.summary.errors > 0 ? exitCodes.failed : exitCodes.passed;
}

async function check(
  files: readonly DatasetSource[],
  { method, service }: Pick<OptionsOf<'validate'>, 'method' | 'service'>,
  wanted: ChosenFiles['wanted'],
): Promise<ValidationReport> {
  const threads = startThreads({ entry: process.argv[1] ?? '' });
  try {
    const known = {
      ...wanted,
      // Only models of that encoding were trained on completions.
      ...(method === 'completions' ? { encoding: 'cl100k_base' as const } : {}),
      ...(method === undefined ? {} : { method }),
      ...(service === undefined ? {} : { service }),
    };
    return (await checkFilesInThreads(files, threads, known)).report;
  } finally {
    await threads.close();
  }
}

function print(
  report: ValidationReport,
  files: readonly DatasetSource[],
  format: OptionsOf<'validate'>['format'],
  terminal: Terminal,
): void {
  switch (format) {
    case 'json':
      terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
      break;
    case 'sarif':
      terminal.stdout(renderSarif(report, hashFindings(report, files), version));
      break;
    case 'github':
      annotate(report.files);
      break;
    case 'text':
      terminal.stdout(renderValidationText(report, terminal));
      break;
  }
}

/** Writes the warnings as accepted and says so; the errors are what nobody can accept. */
async function acceptAll(
  checked: ValidationReport,
  files: readonly DatasetSource[],
  { rules, accepted, folder }: LoadedFindingSettings,
  { stderr }: Terminal,
) {
  const report = applySeverities(checked, rules);
  const updated = updateAccepted(report, accepted, hashFindings(report, files));
  const path = await saveAccepted(folder, updated);
  const checkedPaths = new Set(report.files.map(({ path: file }) => file));
  const count = updated.reduce((sum, entry) => sum + (checkedPaths.has(entry.file) ? entry.count : 0), 0);
  const { errors } = report.summary;
  const refused = errors === 0 ? '' : `; ${formatPlural(errors, 'error')} cannot be accepted`;
  stderr.write(
    `${escapeLogValue(relative(process.cwd(), path))}: ${formatPlural(count, 'warning')} of these files accepted${refused}\n`,
  );
  return updated;
}
