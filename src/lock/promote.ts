import { findEntry, type Lineage, type Lock, type LockEntry, withEntry } from './lock.ts';

/** What a promotion does to the lock as it stands. */
export type Promotion =
  | { readonly status: 'changed'; readonly lock: Lock; readonly before: Lineage | null }
  | { readonly status: 'unchanged'; readonly reason: string };

/** Puts the model in its place; what stood there becomes its `previous`. A promotion of a newer run is left alone. */
export function promote(lock: Lock, task: string, promoted: Lineage): Promotion {
  const present = findEntry(lock, task);
  if (present?.model === promoted.model)
    return { status: 'unchanged', reason: `${promoted.model} is promoted already` };
  if (present !== null && isNewer(present, promoted))
    return { status: 'unchanged', reason: `a newer run has promoted ${present.model}` };
  const before = present === null ? null : lineageOf(present);
  return { status: 'changed', lock: withEntry(lock, task, { ...promoted, previous: before }), before };
}

/** Puts the previous model back. The one that is given up is not kept as previous: a second rollback must not bring it back. */
export function rollBack(lock: Lock, task: string): Promotion {
  const present = findEntry(lock, task);
  if (present === null) return { status: 'unchanged', reason: `no model was promoted for ${task}` };
  if (present.previous === null)
    return { status: 'unchanged', reason: `the lock names no model that ran before ${present.model}` };
  const entry: LockEntry = { ...present.previous, previous: null };
  return { status: 'changed', lock: withEntry(lock, task, entry), before: lineageOf(present) };
}

/** By the ids of workflow runs, which grow; runs elsewhere have none, and are taken as they come. */
export function isNewer(one: Lineage, other: Lineage): boolean {
  return one.run !== null && other.run !== null && one.run > other.run;
}

export function lineageOf({ previous: _previous, ...lineage }: LockEntry): Lineage {
  return lineage;
}
