import type { Answered } from '../../src/domain/answer.ts';
import type { AnswerStore, CallReference } from '../../src/evaluate/answer-store.ts';

export interface MemoryStore extends AnswerStore {
  readonly kept: Map<string, Answered>;
  readonly added: readonly CallReference[];
}

/** What a store keeps in memory, for several runs. */
export function makeMemoryStore(kept = new Map<string, Answered>()): MemoryStore {
  const added: CallReference[] = [];
  return {
    kept,
    added,
    take: (calls) =>
      new Map(
        calls.flatMap(({ key }) => {
          const answer = kept.get(key);
          return answer === undefined ? [] : [[key, answer] as const];
        }),
      ),
    add: (call, answer) => {
      added.push(call);
      kept.set(call.key, answer);
      return answer;
    },
  };
}
