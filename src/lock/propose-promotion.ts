import { findEntry, type Lineage, type Lock, type LockEntry } from './lock.ts';
import { isNewer, lineageOf, type Promotion, promote } from './promote.ts';

/**
 * What a promotion makes of the base branch's lock, where a branch may propose something already: what proposes the same model is kept
 * as it is, so that a later run changes nothing, and what a newer run proposes stands.
 */
export function proposePromotion(
  base: Lock,
  proposed: Lock | null,
  task: string,
  lineage: Lineage,
): (Promotion & { readonly after: Lineage }) | { readonly status: 'superseded'; readonly reason: string } {
  const standing: LockEntry | null = proposed === null ? null : findEntry(proposed, task);
  const after = standing?.model === lineage.model ? lineageOf(standing) : lineage;
  const promotion = promote(base, task, after);
  if (promotion.status === 'changed' && standing !== null && isNewer(standing, lineage) && after === lineage)
    return { status: 'superseded', reason: `a newer run proposes ${standing.model}` };
  return { ...promotion, after };
}
