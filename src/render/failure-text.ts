import type { Failure } from '../domain/failure.ts';
import { breakWorkflowCommands, escapeLog, escapeLogValue } from './escape-log.ts';
import { makePaint } from './paint.ts';

/** Why a run could not go on, for stderr: what, evidence (a line for each of its lines) and remedy. */
export function renderFailure(failure: Failure, { colour }: { readonly colour: boolean }): string {
  const paint = makePaint(colour);
  const lines = [
    `${paint('red', 'failed  ')}  ${paint('bold', escapeLogValue(failure.message, 1_000))}`,
    ...failure.evidence
      .split('\n')
      .slice(0, mostEvidence)
      .map(
        (line, index) => `${index === 0 ? paint('dim', 'evidence') : ' '.repeat(8)}  ${escapeLogValue(line, 1_000)}`,
      ),
    `${paint('dim', 'remedy  ')}  ${escapeLogValue(failure.remedy, 1_000)}`,
  ];
  return breakWorkflowCommands(`${lines.join('\n')}\n`);
}

const mostEvidence = 50;

/** An error that nobody foresaw: ours to mend, so it says so and keeps its stack. */
export function renderBug(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return breakWorkflowCommands(
    [
      'This is a bug in tunegate, not in your configuration or data.',
      'Nothing was decided. Please report it with the lines below; check them for private data first.',
      '',
      escapeLog(details),
      '',
    ].join('\n'),
  );
}
