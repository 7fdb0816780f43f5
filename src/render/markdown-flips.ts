import type { Flip, Run } from '../domain/report.ts';
import { codeFence, inlineCode, markdownText, tableCode } from './escape-markdown.ts';
import { formatCount } from './numbers.ts';
import { sourceLink } from './source-link.ts';

/** Answers that changed sides: a table where the answers are short, a list with code blocks where they are not. */
export function markdownFlips(
  flips: readonly Flip[],
  run: Run,
  { show, text }: { readonly show: number; readonly text: number },
): string {
  if (flips.length === 0) return '';
  const shown = flips.slice(0, show);
  const oneFile = new Set(flips.map(({ file }) => file)).size === 1;
  const short = shown.every((flip) => [flip.expected, flip.baseline, flip.candidate].every(fitsCell));
  const rest = flips.length - shown.length;
  return [
    ...(oneFile && shown[0] !== undefined ? [`From ${inlineCode(shown[0].file)}.`, ''] : []),
    short ? table(shown, run, oneFile, text) : list(shown, run, oneFile, text),
    ...(rest > 0 ? ['', `And ${formatCount(rest)} more in the report files.`] : []),
  ].join('\n');
}

const longestCell = 60;

function fitsCell(answer: string): boolean {
  return answer.length <= longestCell && !answer.includes('\n');
}

function table(flips: readonly Flip[], run: Run, oneFile: boolean, limit: number): string {
  return [
    '| sample | input | expected | baseline | candidate |',
    '|:--|:--|:--|:--|:--|',
    ...flips.map((flip) => {
      const cells = [flip.expected, flip.baseline, flip.candidate].map((answer) => tableCode(answer, longestCell));
      return `| ${place(flip, run, oneFile).replaceAll('|', '&#124;')} | ${tableCode(flip.input, limit)} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function list(flips: readonly Flip[], run: Run, oneFile: boolean, limit: number): string {
  return flips
    .flatMap((flip) => {
      const { input, expected, baseline, candidate } = flip;
      const texts: readonly (readonly [string, string])[] = [
        ['input', input],
        ...(expected === baseline
          ? [['expected, as the baseline answered', expected] as const]
          : [['expected', expected] as const, ['baseline', baseline] as const]),
        ...(expected === candidate && expected !== baseline
          ? [['candidate, as expected', candidate] as const]
          : [['candidate', candidate] as const]),
      ];
      return [
        `**${place(flip, run, oneFile)}**`,
        ...texts.map(([title, text]) => `${title}:\n${codeFence(text, { limit })}`),
      ];
    })
    .join('\n\n');
}

function place(flip: Flip, run: Run, oneFile: boolean): string {
  const text = oneFile ? `line ${flip.line}` : markdownText(`${flip.file}:${flip.line}`, 160);
  const link = sourceLink(run, flip.file, flip.line);
  return link === null ? text : `[${text}](${link})`;
}
