import type { Answer } from '../domain/answer.ts';
import type { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import type { RunFingerprint, ShardReport } from '../domain/shard.ts';
import type { CallReference } from '../evaluate/answer-store.ts';
import { type JudgedAnswer, judgeAnswer } from '../evaluate/judged-answer.ts';
import { type PlannedCall, planCalls } from '../evaluate/plan-calls.ts';
import { makeTally } from '../evaluate/tally.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Connection, World } from '../world.ts';
import { answerByBatch, type BatchAnswers } from './answer-by-batch.ts';
import { askOnline } from './ask-online.ts';
import type { Targets } from './build-targets.ts';
import { isTooMany, tooManyFailures } from './check-error-rate.ts';
import { callsOfShard, checkParts, failuresOfParts, fingerprintEvaluation, missingAnswers } from './evaluate-parts.ts';
import type { TaskPlan } from './task-plan.ts';

export interface EvaluatedTargets extends Readonly<Record<Role, readonly JudgedAnswer[]>> {
  /** By which the parts of one evaluation know each other. */
  readonly fingerprint: RunFingerprint;
  /** Calls for which no answer could be had. */
  readonly failures: ShardReport['failures'];
}

/** All answers, those up to where it had to stop, or the batches that a later run has to wait for. */
export type Evaluation =
  | ({ readonly status: 'evaluated' } & EvaluatedTargets)
  | ({ readonly status: 'stopped'; readonly failure: Failure } & EvaluatedTargets)
  | Extract<BatchAnswers, { readonly status: 'under-way' }>;

type Role = keyof Targets;
type Planned = PlannedCall<Role>;

/**
 * Asks both targets about every sample, side by side, so that both meet the same conditions; the order is fixed by the plan's seed.
 * What the journal or the cache holds is not asked again; what is answered is kept before the next call starts.
 */
export async function evaluateTargets(
  task: TaskSettings,
  targets: Targets,
  samples: readonly Sample[],
  plan: Pick<TaskPlan, 'seed' | 'concurrency' | 'shard' | 'parts'>,
  world: World,
): Promise<Evaluation> {
  const connections = {
    baseline: await world.connect(task.baseline.provider),
    candidate: await world.connect(task.candidate.provider),
  };
  const roles = ['baseline', 'candidate'] as const;
  const planned = planCalls(
    roles.map((role) => ({ role, target: targets[role], address: connections[role].address })),
    samples,
    plan.seed,
  );
  const fingerprint = fingerprintEvaluation(task, samples, planned);
  if (plan.parts !== undefined) checkParts(task, plan.parts, fingerprint);
  const calls = plan.shard === undefined ? planned : callsOfShard(planned, roles.length, plan.shard);
  const kept = world.answers.take(calls.map((call) => referenceOf(task, call)));
  const byKey = groupByKey(calls);
  const judged = new Map<Planned, JudgedAnswer>();
  const tally = makeTally(targets, task.engine);
  // Equal calls have one answer, which is paid once.
  const judge = (key: string, answer: Answer, isKept: boolean) => {
    for (const [index, planned] of (byKey.get(key) ?? []).entries()) {
      const one = judgeAnswer(task.graders, planned.sample, answer, isKept || index > 0);
      judged.set(planned, one);
      tally.add(planned.role, one);
    }
  };
  for (const [key, answer] of kept) judge(key, answer, true);
  const failures = plan.parts === undefined ? new Map<string, Answer>() : failuresOfParts(task, plan.parts);
  for (const [key, answer] of failures) if (byKey.has(key) && !kept.has(key)) judge(key, answer, true);
  const missing = [...byKey].flatMap(([key, [first]]) =>
    kept.has(key) || failures.has(key) || first === undefined ? [] : [first],
  );
  if (plan.parts !== undefined && missing.length > 0) throw missingAnswers(task, missing.length, byKey.size);
  const inOrder = (): EvaluatedTargets => {
    const ofRole = (wanted: Role) =>
      calls.flatMap((planned) => (planned.role === wanted ? (judged.get(planned) ?? []) : []));
    return {
      baseline: ofRole('baseline'),
      candidate: ofRole('candidate'),
      fingerprint,
      failures: failuresOf(calls, judged),
    };
  };

  if (task.engine === 'batch') {
    const outcome = await askByBatch(task, missing, connections, world);
    if (outcome.status === 'under-way') return outcome;
    for (const [key, answer] of outcome.answers) judge(key, answer, false);
    return { status: 'evaluated', ...inOrder() };
  }

  let done = 0;
  const failure = await askOnline(
    {
      calls: missing,
      concurrency: plan.concurrency,
      connections,
      keptBefore: byKey.size - missing.length,
      take: (planned, answer) => {
        if (answer.status === 'answered') world.answers.add(referenceOf(task, planned), answer);
        judge(planned.key, answer, false);
        done += 1;
        world.progress({
          kind: 'count',
          task: task.name,
          label: 'evaluate',
          done,
          total: missing.length,
          usd: tally.usd(),
          standing: tally.standing(),
        });
        // Its answers cannot decide anything any more: the rest is not paid.
        if (!isTooMany(task, tally.failed(planned.role), samples.length)) return null;
        const failed = inOrder()[planned.role].filter((one) => one.answer.status === 'failed');
        return tooManyFailures(task, planned.role, failed, samples.length);
      },
    },
    world,
  );
  return failure === null ? { status: 'evaluated', ...inOrder() } : { status: 'stopped', failure, ...inOrder() };
}

function failuresOf(calls: readonly Planned[], judged: ReadonlyMap<Planned, JudgedAnswer>): ShardReport['failures'] {
  return calls.flatMap((planned) => {
    const answer = judged.get(planned)?.answer;
    if (answer?.status !== 'failed') return [];
    return [{ key: planned.key, code: answer.code, message: answer.message, attempts: answer.attempts }];
  });
}

function groupByKey(calls: readonly Planned[]): ReadonlyMap<string, readonly Planned[]> {
  const groups = new Map<string, Planned[]>();
  for (const planned of calls) {
    const group = groups.get(planned.key);
    if (group === undefined) groups.set(planned.key, [planned]);
    else group.push(planned);
  }
  return groups;
}

/** One answer serves all calls of the same key. */
function askByBatch(
  task: TaskSettings,
  missing: readonly Planned[],
  connections: Readonly<Record<Role, Connection>>,
  world: World,
): Promise<BatchAnswers> {
  const byKey = new Map(missing.map((planned) => [planned.key, planned]));
  return answerByBatch(
    {
      task: task.name,
      waitMs: task.batchWaitMs,
      calls: missing.map(({ role, key, call }) => ({
        key,
        call,
        provider: task[role].provider.name,
        service: connections[role].batches,
      })),
      keep: (key, answer) => {
        const planned = byKey.get(key);
        if (planned !== undefined) world.answers.add(referenceOf(task, planned), answer);
      },
    },
    world,
  );
}

function referenceOf(task: TaskSettings, { key, role, sample, trial }: Planned): CallReference {
  return { key, task: task.name, target: role, sample: sample.id, trial };
}
