import type { Answered } from '../domain/answer.ts';
import type { BatchResult } from './batch-service.ts';
import type { CallTrouble } from './decide-retry.ts';

export interface CollectedResults {
  /** Calls that were answered. */
  readonly answered: ReadonlySet<string>;
  /** Calls that were not, with the last reason given. */
  readonly troubles: ReadonlyMap<string, CallTrouble>;
  /** What should not be there, in words: lines that are no results, keys that were not asked for, keys that came twice. */
  readonly oddities: readonly string[];
  /** Files that the service has deleted. */
  readonly gone: readonly string[];
}

/**
 * Reads the results of one batch, in whatever order they come. `keep` is told each wanted answer as it is read, and each once: the
 * first one counts.
 */
export async function collectResults(
  results: AsyncIterable<BatchResult>,
  wanted: ReadonlySet<string>,
  keep: (key: string, answer: Answered) => void,
): Promise<CollectedResults> {
  const answered = new Set<string>();
  const troubles = new Map<string, CallTrouble>();
  const unreadable: string[] = [];
  const unknown = new Set<string>();
  const twice = new Set<string>();
  const gone: string[] = [];
  for await (const result of results) {
    if (result.kind === 'gone') gone.push(result.fileId);
    else if (result.kind === 'unreadable') unreadable.push(result.place);
    else if (!wanted.has(result.key)) unknown.add(result.key);
    else if (answered.has(result.key) || (result.kind === 'failed' && troubles.has(result.key))) twice.add(result.key);
    else if (result.kind === 'failed') troubles.set(result.key, result.trouble);
    else {
      answered.add(result.key);
      keep(result.key, result.answer);
    }
  }
  for (const key of answered) troubles.delete(key);
  return {
    answered,
    troubles,
    oddities: [
      ...describe(unreadable, 'that cannot be read'),
      ...describe([...unknown], 'with a custom_id that was not asked for'),
      ...describe([...twice], 'with a custom_id that came before'),
    ],
    gone,
  };
}

/** The first few by name: there may be 50,000. */
function describe(names: readonly string[], what: string): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 3).join(', ');
  return [`${names.length} ${names.length === 1 ? 'line' : 'lines'} ${what}: ${shown}${names.length > 3 ? ', …' : ''}`];
}
