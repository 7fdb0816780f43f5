import type { Run } from '../domain/report.ts';
import type { PairReport, ValidationReport } from '../domain/validation-report.ts';
import { describeAccepted } from './describe-accepted.ts';
import { describePair } from './describe-pair.ts';
import { inlineCode, markdownText, tableCode } from './escape-markdown.ts';
import { formatCount } from './numbers.ts';
import { sourceLink } from './source-link.ts';
import { worstFindings } from './worst-findings.ts';

/** The data behind a task: its files, what is wrong with them (errors first), what training and held-out share. */
export function markdownFindings(datasets: ValidationReport, run: Run, show: number): string {
  if (datasets.files.length === 0) return '';
  const findings = worstFindings(datasets);
  const rest = findings.length - show;
  return [
    '| file | role | examples | tokens |',
    '|:--|:--|--:|--:|',
    ...datasets.files.map(
      (file) =>
        `| ${tableCode(file.path)} | ${file.role} | ${formatCount(file.examples)} | ${formatCount(file.tokens)} |`,
    ),
    ...(findings.length === 0 ? [] : ['']),
    ...findings.slice(0, show).map(({ path, diagnostic }) => {
      const mark = diagnostic.severity === 'error' ? '❌' : '⚠️';
      const hint = diagnostic.hint === '' ? '' : ` *${markdownText(diagnostic.hint, 300)}*`;
      const code = inlineCode(diagnostic.code, 60);
      return `- ${mark} ${place(run, path, diagnostic.line)} ${markdownText(diagnostic.message, 300)}${hint} ${code}`;
    }),
    ...(rest > 0 ? [`- And ${formatCount(rest)} more in the report files.`] : []),
    ...overlaps(datasets.pairs),
    ...acceptedNote(datasets),
  ].join('\n');
}

function place(run: Run, path: string, line: number): string {
  const text = inlineCode(line === 0 ? path : `${path}:${line}`, 160);
  const link = sourceLink(run, path, line);
  return link === null ? text : `[${text}](${link})`;
}

function acceptedNote(datasets: ValidationReport): readonly string[] {
  const sentence = describeAccepted(datasets);
  return sentence === null ? [] : ['', `${sentence}.`];
}

function overlaps(pairs: readonly PairReport[]): readonly string[] {
  const lines = pairs.flatMap((pair) => {
    const sentence = describePair(pair);
    return sentence === null ? [] : [`- ⚠️ ${markdownText(sentence)}`];
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
