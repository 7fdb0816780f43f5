import type { Answer } from '../domain/answer.ts';
import { type ByTarget, mapTargets } from '../domain/by-target.ts';
import { unscored } from '../domain/score.ts';
import type { ShardReport } from '../domain/shard.ts';
import type { Judgement } from '../graders/grader.ts';
import type { Engine } from './engine.ts';
import { type Grade, type JudgedAnswer, judgeAnswer } from './judged-answer.ts';
import { pairTargets, type TargetPairs } from './pair-targets.ts';
import { isCall, type PlannedAnswer } from './plan-calls.ts';
import { makeTally, type Tally } from './tally.ts';
import type { Target } from './target.ts';

/** The answers of an evaluation that goes on, each judged as it comes, in whatever order they come. */
export interface Judgements {
  /** One of each key, in the planned order: equal calls have one answer, which is paid once. */
  readonly distinct: readonly PlannedAnswer[];
  /**
   * Judges an answer for all that have this key, or, where targets are compared, when the answer is there that it is compared with.
   * `isBefore`: it was there before this run. `kept` is the same answer as it is kept, where that takes less memory.
   */
  readonly add: (key: string, answer: Answer, isBefore: boolean, kept?: Answer) => Promise<void>;
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
  /** Whether an answer is judged beside that of another target. */
  readonly comparesTargets?: boolean;
}

export function openJudgements({ planned, targets, engine, grade, comparesTargets = false }: JudgedRun): Judgements {
  const byKey = groupByKey(planned);
  const judged = new Map<PlannedAnswer, JudgedAnswer>();
  const share = makeSharer<Judgement>();
  const gradeShared: Grade = async (answer, sample, other) => share(await grade(answer, sample, other));
  const tally = makeTally(targets, engine);
  const pairs = comparesTargets ? pairTargets(planned) : null;
  /** Where targets are compared: what is there, and not judged yet. */
  const waiting = new Map<PlannedAnswer, GivenAnswer>();
  const given = new Map<PlannedAnswer, Answer>();

  async function judge(one: PlannedAnswer, answer: GivenAnswer, kept: Answer, other?: Answer): Promise<void> {
    const judgement = await judgeAnswer(gradeShared, one, { ...answer, kept }, other);
    judged.set(one, judgement);
    tally.add(one.role, judgement);
  }

  /** Judges what has been waiting for this answer, and this one where the other is there. */
  async function judgePairs(one: PlannedAnswer, own: GivenAnswer, { otherOf, comparedWith }: TargetPairs) {
    waiting.set(one, own);
    given.set(one, own.answer);
    for (const next of [one, ...comparedWith(one)]) {
      const ready = waiting.get(next);
      const beside = otherOf(next);
      const other = beside === null ? undefined : given.get(beside);
      const isAlone = beside === null || ready?.answer.status === 'failed';
      if (ready === undefined || (other === undefined && !isAlone)) continue;
      waiting.delete(next);
      await judge(next, ready, ready.answer, other);
    }
  }
  return {
    distinct: [...byKey.values()].flatMap((group) => ('key' in group ? group : (group[0] ?? []))),
    add: async (key, answer, isBefore, kept = answer) => {
      const group = byKey.get(key) ?? [];
      for (const [index, one] of ('key' in group ? [group] : group).entries()) {
        const cached = isBefore || index > 0;
        if (pairs === null) await judge(one, { answer, cached }, kept);
        else await judgePairs(one, { answer: kept, cached }, pairs);
      }
    },
    inOrder: () =>
      mapTargets(targets, (_, name) =>
        planned.flatMap((one) => (one.role === name ? (judged.get(one) ?? unjudged(one, waiting.get(one)) ?? []) : [])),
      ),
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

type GivenAnswer = Pick<JudgedAnswer, 'answer' | 'cached'>;

/** An answer that was paid for, in a run that ended before the other one was there. */
function unjudged(one: PlannedAnswer, waiting: GivenAnswer | undefined): JudgedAnswer | null {
  if (waiting === undefined) return null;
  const { sample, trial } = one;
  const score = unscored('the run ended before the answer that it is compared with');
  const retrieved = isCall(one) ? one.retrieved : [];
  return { sample, trial, ...waiting, retrieved, score, marks: [] };
}

/** Nearly all keys have one call. */
function groupByKey(all: readonly PlannedAnswer[]): ReadonlyMap<string, PlannedAnswer | readonly PlannedAnswer[]> {
  const groups = new Map<string, PlannedAnswer | readonly PlannedAnswer[]>();
  for (const one of all) {
    const known = groups.get(one.key);
    groups.set(one.key, known === undefined ? one : 'key' in known ? [known, one] : [...known, one]);
  }
  return groups;
}

const mostShared = 1000;
const longestShared = 1000;

/** Gives equal values as one object: most answers are judged in the same few ways. */
function makeSharer<Value>(): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const name = JSON.stringify(value);
    const shared = known.get(name);
    if (shared !== undefined) return shared;
    if (known.size < mostShared && name.length <= longestShared) known.set(name, value);
    return value;
  };
}
