import type { TaskReport } from '../../domain/report.ts';
import { describeOpinions, editedJudge, editedJudgeNote } from '../describe-judge.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Phrase } from '../statement.ts';
import { renderPhrase, renderTable } from './elements.ts';

/** Both opinions on a change that edits its own judge, and what it edits; empty where it does not. */
export function renderJudge(task: TaskReport): string {
  const judge = editedJudge(task);
  if (judge === null) return '';
  const text = (title: string) => ({ title, align: 'text' }) as const;
  const code = (words: string): Phrase => ({ code: words });
  const rows = describeOpinions(task, judge).map((said) =>
    [said.judge, said.verdict, said.difference, said.pairs].map((words) => escapeHtml(words, 600)),
  );
  const changes = judge.changes.map(({ part, before, after }) => [part, before, after].map(code).map(renderPhrase));
  return [
    `<p>${editedJudgeNote(judge).map(renderPhrase).join('')}</p>`,
    renderTable('Opinions', ['judged by', 'verdict', 'difference', 'over'].map(text), rows),
    renderTable('What the change edits', ['setting or file', 'base commit', 'this change'].map(text), changes),
  ].join('\n');
}
