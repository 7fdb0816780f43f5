import { addKnown } from '../domain/known.ts';
import type { EmbeddingCalls, GraderCalls } from '../domain/report.ts';

/** Both have one shape. */
type Calls = GraderCalls & EmbeddingCalls;

/** Calls of several parts or kinds together; null where there were none. */
export function addCalls(asked: readonly Calls[]): Calls | null {
  if (asked.length === 0) return null;
  return {
    calls: asked.reduce((sum, { calls }) => sum + calls, 0),
    cachedCalls: asked.reduce((sum, { cachedCalls }) => sum + cachedCalls, 0),
    usd: addKnown(asked.map(({ usd }) => usd)),
  };
}
