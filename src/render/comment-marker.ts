import type { Run } from '../domain/report.ts';

/** The hidden first line by which a run finds the comment of an earlier one. The key is ours, never untrusted. */
export function commentMarker(key: string): string {
  return `<!-- tunegate:${key} -->`;
}

/** The hidden second line: which run wrote the comment, so that an older one never overwrites a newer one's. */
export function runMarker(run: Pick<Run, 'runId' | 'runAttempt'>): string {
  return `<!-- tunegate-run:${run.runId ?? 0}/${run.runAttempt ?? 0} -->`;
}

/** The run named on a comment's second line; null when there is none. 0 stands for "not known". */
export function parseRunMarker(body: string): { readonly runId: number; readonly runAttempt: number } | null {
  const match = /^<!-- tunegate-run:(\d{1,15})\/(\d{1,9}) -->$/.exec(body.split(/\r?\n/, 2)[1] ?? '');
  return match === null ? null : { runId: Number(match[1]), runAttempt: Number(match[2]) };
}
