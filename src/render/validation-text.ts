import { adviseSize } from '../dataset/advise-size.ts';
import type { FileReport, ValidationReport } from '../domain/validation-report.ts';
import { columnWidth, padColumns } from './column-width.ts';
import { describeAccepted } from './describe-accepted.ts';
import { describeFindings } from './describe-findings.ts';
import { describePair } from './describe-pair.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import { foldFindings } from './fold-findings.ts';
import { formatCount, formatPlural } from './numbers.ts';
import { makePaint, type Paint } from './paint.ts';
import { capitalised } from './statement.ts';

/** The findings of `validate` for a terminal: `path:line:column  error  message  [code]` with the hint below, by file. */
export function renderValidationText(report: ValidationReport, { colour }: { readonly colour: boolean }): string {
  const paint = makePaint(colour);
  const files = report.files.filter((file) => file.diagnostics.length > 0).map((file) => fileBlock(file, paint));
  const overlaps = report.pairs.flatMap((pair) => describePair(pair) ?? []).map((line) => escapeLogValue(line));
  const stale = (report.staleAccepted ?? []).map(
    ({ file, code, count }) =>
      `${escapeLogValue(file)}: ${formatPlural(count, 'accepted finding')} of ${escapeLogValue(code)} no longer there; --update-baseline forgets ${count === 1 ? 'it' : 'them'}`,
  );
  const blocks = [
    ...files,
    ...(overlaps.length === 0 ? [] : [overlaps.map((line) => paint('yellow', line)).join('\n')]),
    ...(stale.length === 0 ? [] : [stale.map((line) => paint('dim', line)).join('\n')]),
  ];
  return breakWorkflowCommands(
    `${[...blocks, [summaryLine(report, paint), ...sizes(report, paint)].join('\n')].join('\n\n')}\n`,
  );
}

function fileBlock({ path, diagnostics }: FileReport, paint: Paint): string {
  const findings = foldFindings(diagnostics);
  const places = findings.map(({ diagnostic: { line, column } }) =>
    [escapeLogValue(path), ...(line === 0 ? [] : [line]), ...(line === 0 || column === undefined ? [] : [column])].join(
      ':',
    ),
  );
  const width = places.reduce((widest, place) => Math.max(widest, columnWidth(place)), 0);
  const below = (text: string): string => `${' '.repeat(width + 2)}${paint('dim', text)}`;
  return findings
    .flatMap(({ diagnostic: { severity, message, code, hint }, more }, index) => {
      const label = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
      const place = padColumns(places[index] ?? '', width);
      return [
        `${place}  ${label}  ${escapeLogValue(message)}  ${paint('dim', `[${escapeLogValue(code)}]`)}`,
        ...(hint === '' ? [] : [below(`hint     ${escapeLogValue(hint)}`)]),
        ...(more > 0
          ? [below(`and ${formatCount(more)} more like it (tunegate validate --format json lists them)`)]
          : []),
      ];
    })
    .join('\n');
}

/** What the size of each training file is good for. */
function sizes({ files }: ValidationReport, paint: Paint): readonly string[] {
  return files
    .filter(({ role, examples }) => role === 'train' && examples > 0)
    .map(({ path, examples }) =>
      paint('dim', `${escapeLogValue(path)}: ${formatPlural(examples, 'example')}. ${adviseSize(examples)}`),
    );
}

function summaryLine(report: ValidationReport, paint: Paint): string {
  const { files, summary } = report;
  const examples = files.reduce((sum, file) => sum + file.examples, 0);
  const size = `in ${formatPlural(files.length, 'file')} (${formatPlural(examples, 'example')}, ${formatPlural(summary.tokens, 'token')})`;
  const accepted = describeAccepted(report);
  const hidden = accepted === null ? '' : `; ${accepted}`;
  const colour = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
  return paint(colour, capitalised(`${describeFindings(report)} ${size}${hidden}`));
}
