import type { Failure } from '../domain/failure.ts';
import type { Report, Run } from '../domain/report.ts';
import { version } from '../version.ts';

/** The report of a run that ended before it knew its tasks: so it has a comment, a summary and outputs like any other. */
export function reportFailure(
  { message, evidence, remedy }: Failure,
  run: Omit<Run, 'startedAt' | 'durationMs'>,
  startedMs: number,
): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'tunegate', version },
    run: { ...run, startedAt: new Date(startedMs).toISOString(), durationMs: Date.now() - startedMs },
    tasks: [],
    gate: { passed: false, conclusion: 'failure', reasons: [message, evidence, remedy] },
  };
}
