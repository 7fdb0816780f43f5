import type { TaskReport } from '../domain/report.ts';
import { describeOpinions, editedJudge, editedJudgeClaim, editedJudgeNote } from './describe-judge.ts';
import { inlineCode, markdownText } from './escape-markdown.ts';
import { formatPlural } from './numbers.ts';

const mostChanges = 12;

/** Both opinions on a change that edits its own judge, and what it edits; empty where it does not. */
export function markdownJudge(task: TaskReport): string {
  const judge = editedJudge(task);
  if (judge === null) return '';
  const rest = judge.changes.length - mostChanges;
  return [
    `⚖️ **${editedJudgeClaim}.** ${editedJudgeNote(judge)
      .map((phrase) => (typeof phrase === 'string' ? phrase : inlineCode(phrase.code)))
      .join('')}`,
    '',
    '| judged by | verdict | difference | over |',
    '|:--|:--|--:|:--|',
    ...describeOpinions(task, judge).map(
      (said) =>
        `| ${[said.judge, said.verdict, said.difference, said.pairs].map((text) => markdownText(text)).join(' | ')} |`,
    ),
    '',
    ...judge.changes
      .slice(0, mostChanges)
      .map(({ part, before, after }) => `- ${inlineCode(part)}: ${inlineCode(before, 80)} → ${inlineCode(after, 80)}`),
    ...(rest > 0 ? [`- and ${formatPlural(rest, 'more change')}`] : []),
  ].join('\n');
}
