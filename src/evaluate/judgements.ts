import type { Answer } from '../domain/answer.ts';
import { type ByTarget, mapTargets } from '../domain/by-target.ts';
import type { ShardReport } from '../domain/shard.ts';
import type { Engine } from './engine.ts';
import { type Grade, type JudgedAnswer, judgeAnswer } from './judged-answer.ts';
import type { PlannedCall } from './plan-calls.ts';
import { makeTally, type Tally } from './tally.ts';
import type { Target } from './target.ts';

/** The answers of an evaluation that goes on, each judged as it comes, in whatever order they come. */
export interface Judgements {
  /** One call of each key, in the planned order: equal calls have one answer, which is paid once. */
  readonly distinct: readonly PlannedCall[];
  /** Judges an answer for all calls of this key. `isKept`: it was there before this run. */
  readonly add: (key: string, answer: Answer, isKept: boolean) => Promise<void>;
  /** What has been judged so far, in the planned order. */
  readonly inOrder: () => ByTarget<readonly JudgedAnswer[]>;
  /** The judgement of a planned call; null before there is one. */
  readonly of: (call: PlannedCall) => JudgedAnswer | null;
  /** Calls for which no answer could be had. */
  readonly failures: () => ShardReport['failures'];
  readonly tally: Tally;
}

export interface JudgedRun {
  readonly calls: readonly PlannedCall[];
  readonly targets: ByTarget<Target>;
  readonly engine: Engine;
  readonly grade: Grade;
}

export function openJudgements({ calls, targets, engine, grade }: JudgedRun): Judgements {
  const byKey = groupByKey(calls);
  const judged = new Map<PlannedCall, JudgedAnswer>();
  const tally = makeTally(targets, engine);
  return {
    distinct: [...byKey.values()].flatMap(([first]) => first ?? []),
    add: async (key, answer, isKept) => {
      for (const [index, planned] of (byKey.get(key) ?? []).entries()) {
        const one = await judgeAnswer(grade, planned, answer, isKept || index > 0);
        judged.set(planned, one);
        tally.add(planned.role, one);
      }
    },
    inOrder: () =>
      mapTargets(targets, (_, name) =>
        calls.flatMap((planned) => (planned.role === name ? (judged.get(planned) ?? []) : [])),
      ),
    of: (call) => judged.get(call) ?? null,
    failures: () =>
      calls.flatMap((planned) => {
        const answer = judged.get(planned)?.answer;
        if (answer?.status !== 'failed') return [];
        return [{ key: planned.key, code: answer.code, message: answer.message, attempts: answer.attempts }];
      }),
    tally,
  };
}

function groupByKey(calls: readonly PlannedCall[]): ReadonlyMap<string, readonly PlannedCall[]> {
  const groups = new Map<string, PlannedCall[]>();
  for (const planned of calls) {
    const group = groups.get(planned.key);
    if (group === undefined) groups.set(planned.key, [planned]);
    else group.push(planned);
  }
  return groups;
}
