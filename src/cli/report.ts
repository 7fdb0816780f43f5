import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { type Report, reportSchema } from '../domain/report.ts';
import type { FileReport } from '../domain/validation-report.ts';
import { readBytes } from '../files/read-bytes.ts';
import { renderHtml } from '../render/html/render-html.ts';
import { renderJunit } from '../render/junit.ts';
import { renderSarif } from '../render/sarif.ts';
import { renderSummary } from '../render/summary.ts';
import { renderText } from '../render/text.ts';
import type { commands, OptionsOf } from '../settings/commands.ts';
import { describeProblems, renderProblem } from '../settings/problem.ts';
import { version } from '../version.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** Shows a saved report again. Showing judges nothing: the exit code is that of this command, not of the run. */
export async function runReport(
  { options, positionals }: ParsedOptions<(typeof commands)['report']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const report = await readReport(positionals[0] ?? usualReport());
  terminal.stdout(render(report, options.format, terminal));
  return exitCodes.passed;
}

function usualReport(): string {
  const path = join('tunegate-report', 'report.json');
  if (existsSync(path)) return path;
  throw new Failure({
    kind: 'configuration',
    what: 'There is no report to show.',
    evidence: `Looked for ${path}.`,
    remedy: 'Run `tunegate gate` first, or name a report.json, or the report directory that holds one.',
  });
}

/** From the file, or from the report directory that it stands in. */
async function readReport(given: string): Promise<Report> {
  const inside = join(given, 'report.json');
  const path = existsSync(inside) ? inside : given;
  const value = parseJson(await readBytes(path, 'The command line'));
  const parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [problem] = describeProblems(parsed.error.issues, value, reportSchema);
  throw new Failure({
    kind: 'configuration',
    what: `${path} is no report of tunegate.`,
    evidence: value === undefined || problem === undefined ? 'It is not one JSON value.' : `${renderProblem(problem)}.`,
    remedy: 'Name a report.json, or the report directory that holds one.',
  });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function render(report: Report, format: OptionsOf<'report'>['format'], terminal: Terminal): string {
  switch (format) {
    case 'text':
      return renderText(report, terminal);
    case 'markdown':
      return renderSummary(report);
    case 'html':
      return renderHtml(report);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'junit':
      return renderJunit(report);
    case 'sarif':
      return renderSarif(findingsOf(report), new Map(), version);
  }
}

/** The findings of all tasks; a file that several tasks share is told once. */
function findingsOf({ tasks }: Report) {
  const files = new Map<string, FileReport>();
  for (const { datasets } of tasks) for (const file of datasets.files) files.set(file.path, file);
  const sum = (severity: 'errors' | 'warnings' | 'tokens') =>
    tasks.reduce((total, { datasets }) => total + datasets.summary[severity], 0);
  return {
    schemaVersion: 1 as const,
    files: [...files.values()],
    pairs: [],
    summary: { errors: sum('errors'), warnings: sum('warnings'), tokens: sum('tokens') },
  };
}
