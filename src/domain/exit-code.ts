import type { FailureKind } from './failure.ts';
import type { Report } from './report.ts';

/** The promised exit codes of the command line and of the action. */
export const exitCodes = {
  passed: 0,
  failed: 1,
  wrongUse: 2,
  outsideFailed: 3,
  inconclusive: 4,
  /** Our own bug: never to be taken for a verdict. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const failureExitCodes = {
  configuration: exitCodes.wrongUse,
  data: exitCodes.failed,
  outside: exitCodes.outsideFailed,
} as const satisfies Record<FailureKind, ExitCode>;

/** The exit code that a finished run ends with. A run that could not be carried through weighs more than a verdict. */
export function exitCodeOf({ tasks, gate }: Report): ExitCode {
  const kinds = tasks.map(({ failure }) => failure?.kind);
  for (const kind of ['outside', 'configuration', 'data'] as const) {
    if (kinds.includes(kind)) return failureExitCodes[kind];
  }
  if (gate.conclusion !== 'failure') return exitCodes.passed;
  const red = tasks.filter((task) => !task.passed);
  return red.every((task) => task.verdict === 'inconclusive') ? exitCodes.inconclusive : exitCodes.failed;
}
