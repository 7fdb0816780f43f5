import { z } from 'zod';
import type { Report } from '../domain/report.ts';
import { formatSignedPoints } from './numbers.ts';
import { sparkline } from './sparkline.ts';

/**
 * The last runs that wrote a comment, kept in its hidden third line: nowhere else is a comment's past. Numbers, commit ids and
 * conclusions only, so that no text of others comes into it; who wrote the comment is checked before its lines are believed.
 */
const entrySchema = z.tuple([
  z.number().int().min(0),
  z.number().int().min(0),
  z.string().regex(/^[0-9a-f]{8}$/),
  z.enum(['success', 'failure', 'neutral']),
  z.number().min(-1).max(1).nullable(),
]);
const historySchema = z.array(entrySchema).max(100);
type Entry = z.infer<typeof entrySchema>;

const mostEntries = 8;

/** The third line of a comment that no earlier run has written to; empty where the run is not known. */
export function historyMarker({ run, gate, tasks }: Report): string {
  const { runId, runAttempt, commit } = run;
  const [task] = tasks.length === 1 ? tasks : [];
  const difference = task?.comparison?.difference ?? null;
  const entry = entrySchema.safeParse([runId, runAttempt, commit?.slice(0, 8), gate.conclusion, difference]);
  return entry.success ? renderMarker([entry.data]) : '';
}

/** The body of a comment with the runs of the one that it takes the place of, newest last. Unchanged where there is nothing to add. */
export function addHistory(body: string, previous: string | null): string {
  const own = parseHistory(body);
  const [newest] = own;
  if (newest === undefined) return body;
  const before = (previous === null ? [] : parseHistory(previous)).filter((entry) => !isSameRun(entry, newest));
  const all = [...before, newest].slice(-mostEntries);
  if (all.length < 2) return body;
  const lines = body.split('\n');
  return [...lines.slice(0, 2), renderMarker(all), ...lines.slice(3)]
    .join('\n')
    .trimEnd()
    .concat(`\n\n${renderRuns(all)}\n`);
}

function renderMarker(entries: readonly Entry[]): string {
  return `<!-- tunegate-history:${JSON.stringify(entries)} -->`;
}

function parseHistory(body: string): readonly Entry[] {
  const [, text] = /^<!-- tunegate-history:(\[.{0,2000}\]) -->\r?$/.exec(body.split('\n', 3)[2] ?? '') ?? [];
  if (text === undefined) return [];
  try {
    const parsed = historySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function isSameRun([run, attempt]: Entry, [otherRun, otherAttempt]: Entry): boolean {
  return run === otherRun && attempt === otherAttempt;
}

const symbols = { success: '✅', failure: '❌', neutral: '⏭️' } as const satisfies Record<Entry[3], string>;

function renderRuns(entries: readonly Entry[]): string {
  const differences = entries.flatMap(([, , , , difference]) => (difference === null ? [] : [difference]));
  const curve = differences.length < 3 ? '' : ` ${sparkline(differences)}`;
  const runs = entries.map(([, , commit, conclusion, difference]) =>
    [`\`${commit}\``, symbols[conclusion], ...(difference === null ? [] : [formatSignedPoints(difference)])].join(' '),
  );
  return `<sub>Last runs${curve}: ${runs.join(' · ')}</sub>`;
}
