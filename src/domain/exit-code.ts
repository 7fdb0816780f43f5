import type { FailureKind } from './failure.ts';

/** The promised exit codes of the command line and of the action. */
export const exitCodes = {
  passed: 0,
  failed: 1,
  wrongUse: 2,
  outsideFailed: 3,
  inconclusive: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const failureExitCodes = {
  configuration: exitCodes.wrongUse,
  data: exitCodes.failed,
  outside: exitCodes.outsideFailed,
} as const satisfies Record<FailureKind, ExitCode>;
