import type { Answer, Answered } from '../domain/answer.ts';
import { addKnown, type KnownNumber, known } from '../domain/known.ts';
import type { EmbeddingCalls, GraderCalls } from '../domain/report.ts';
import type { ShardReport } from '../domain/shard.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { failuresOfParts, missingAnswers } from './evaluate-parts.ts';
import type { TaskPlan } from './task-plan.ts';

/** Replies that are asked for by the way, of judges or for vectors, with what asking for them came to. */
export interface KeptReplies {
  /** The reply of this key: the one that is kept or under way, or else what `ask` gives. `of` names it in the journal. */
  readonly get: (key: string, of: string, ask: () => Promise<Answer>) => Promise<Answer>;
  /** Told of each request as it ends. */
  readonly count: (attempts: number, usd: KnownNumber) => void;
  /** Null where nothing was wanted. */
  readonly calls: () => (GraderCalls & EmbeddingCalls) | null;
  readonly failures: () => ShardReport['failures'];
}

export interface KeptKind {
  /** The target under which the journal keeps them. */
  readonly journalName: string;
  /** Whether what is kept can be used; by default all of it. */
  readonly isUsable?: (answer: Answered) => boolean;
}

/**
 * As with the answers of targets: a reply that is kept is not asked for again, equal ones are asked for once, and what is answered is kept
 * before anything else is done. A merge asks nobody.
 */
export function keepReplies(
  task: TaskSettings,
  { parts }: Pick<TaskPlan, 'parts'>,
  world: Pick<World, 'answers'>,
  { journalName, isUsable = () => true }: KeptKind,
): KeptReplies {
  const failed = parts === undefined ? new Map<string, Answer>() : failuresOfParts(task, parts);
  const underWay = new Map<string, Promise<Answer>>();
  const failures = new Map<string, ShardReport['failures'][number]>();
  const tally = { calls: 0, cachedCalls: 0, usd: [] as KnownNumber[] };

  async function find(key: string, of: string, ask: () => Promise<Answer>): Promise<Answer> {
    const reference = { key, task: task.name, target: journalName, sample: of, trial: 0 };
    const kept = world.answers.take([reference]).get(key);
    const found = kept !== undefined && isUsable(kept) ? kept : failed.get(key);
    if (found !== undefined) {
      tally.cachedCalls += 1;
      return found;
    }
    if (parts !== undefined) throw missingAnswers(task, 1, 1);
    const answer = await ask();
    if (answer.status === 'answered') return world.answers.add(reference, answer);
    failures.set(key, { key, code: answer.code, message: answer.message, attempts: answer.attempts });
    return answer;
  }

  return {
    get: (key, of, ask) => {
      const reply = underWay.get(key) ?? find(key, of, ask);
      underWay.set(key, reply);
      return reply;
    },
    count: (attempts, usd) => {
      tally.calls += attempts;
      tally.usd.push(usd);
    },
    calls: () => (underWay.size === 0 ? null : { ...tally, usd: addKnown([known(0), ...tally.usd]) }),
    failures: () => [...failures.values()],
  };
}
