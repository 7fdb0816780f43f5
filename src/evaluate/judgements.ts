import type { Answer } from '../domain/answer.ts';
import { type ByTarget, mapTargets } from '../domain/by-target.ts';
import type { ShardReport } from '../domain/shard.ts';
import type { Engine } from './engine.ts';
import { type Grade, type JudgedAnswer, judgeAnswer } from './judged-answer.ts';
import type { PlannedAnswer } from './plan-calls.ts';
import { makeTally, type Tally } from './tally.ts';
import type { Target } from './target.ts';

/** The answers of an evaluation that goes on, each judged as it comes, in whatever order they come. */
export interface Judgements {
  /** One of each key, in the planned order: equal calls have one answer, which is paid once. */
  readonly distinct: readonly PlannedAnswer[];
  /** Judges an answer for all that have this key. `isKept`: it was there before this run. */
  readonly add: (key: string, answer: Answer, isKept: boolean) => Promise<void>;
  /** What has been judged so far, in the planned order. */
  readonly inOrder: () => ByTarget<readonly JudgedAnswer[]>;
  /** The judgement of a planned answer; null before there is one. */
  readonly of: (one: PlannedAnswer) => JudgedAnswer | null;
  /** Calls for which no answer could be had. */
  readonly failures: () => ShardReport['failures'];
  readonly tally: Tally;
}

export interface JudgedRun {
  readonly planned: readonly PlannedAnswer[];
  readonly targets: ByTarget<Target>;
  readonly engine: Engine;
  readonly grade: Grade;
}

export function openJudgements({ planned, targets, engine, grade }: JudgedRun): Judgements {
  const byKey = groupByKey(planned);
  const judged = new Map<PlannedAnswer, JudgedAnswer>();
  const tally = makeTally(targets, engine);
  return {
    distinct: [...byKey.values()].flatMap(([first]) => first ?? []),
    add: async (key, answer, isKept) => {
      for (const [index, one] of (byKey.get(key) ?? []).entries()) {
        const judgement = await judgeAnswer(grade, one, answer, isKept || index > 0);
        judged.set(one, judgement);
        tally.add(one.role, judgement);
      }
    },
    inOrder: () =>
      mapTargets(targets, (_, name) => planned.flatMap((one) => (one.role === name ? (judged.get(one) ?? []) : []))),
    of: (one) => judged.get(one) ?? null,
    failures: () =>
      planned.flatMap((one) => {
        const answer = judged.get(one)?.answer;
        if (answer?.status !== 'failed') return [];
        return [{ key: one.key, code: answer.code, message: answer.message, attempts: answer.attempts }];
      }),
    tally,
  };
}

function groupByKey(all: readonly PlannedAnswer[]): ReadonlyMap<string, readonly PlannedAnswer[]> {
  const groups = new Map<string, PlannedAnswer[]>();
  for (const one of all) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  return groups;
}
