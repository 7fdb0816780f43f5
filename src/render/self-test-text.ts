import type { SelfTestReport } from '../domain/self-test-report.ts';
import { wrapColumns } from './column-width.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import { formatKnownUsd, formatPlural } from './numbers.ts';
import { makePaint } from './paint.ts';

/** What the self-test found out, task by task, for a terminal of `columns` columns. */
export function renderSelfTest(
  { tasks }: SelfTestReport,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = makePaint(colour);
  const width = Math.max(60, columns) - 2;
  const blocks = tasks.map((task) => {
    const said =
      'failure' in task
        ? [task.failure.what, task.failure.evidence, task.failure.remedy]
        : [
            ...task.reasons,
            `${formatPlural(task.calls, 'call')} in this run, ${formatKnownUsd(task.usd)}. This time the gate said: ${task.verdict}.`,
          ];
    const lines = said
      .filter((text) => text !== '')
      .flatMap((text) => wrapColumns(escapeLogValue(text, 1_000), width - 2))
      .map((line) => `  ${line}`);
    return [paint('bold', escapeLogValue(task.name)), ...lines].join('\n');
  });
  return breakWorkflowCommands(`${blocks.join('\n\n')}\n`);
}
