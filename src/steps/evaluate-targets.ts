import type { Answer } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { CallReference } from '../evaluate/answer-store.ts';
import { type JudgedAnswer, judgeAnswer } from '../evaluate/judged-answer.ts';
import { type PlannedCall, planCalls } from '../evaluate/plan-calls.ts';
import { runCalls } from '../evaluate/run-calls.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Connection, World } from '../world.ts';
import { answerByBatch, type BatchAnswers } from './answer-by-batch.ts';
import type { Targets } from './build-targets.ts';

export type EvaluatedTargets = Readonly<Record<Role, readonly JudgedAnswer[]>>;

/** All answers, or the batches that a later run has to wait for. */
export type Evaluation =
  | ({ readonly status: 'evaluated' } & EvaluatedTargets)
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
  plan: { readonly seed: string; readonly concurrency: number },
  world: World,
): Promise<Evaluation> {
  const connections = {
    baseline: await world.connect(task.baseline.provider),
    candidate: await world.connect(task.candidate.provider),
  };
  const roles = ['baseline', 'candidate'] as const;
  const calls = planCalls(
    roles.map((role) => ({ role, target: targets[role], address: connections[role].address })),
    samples,
    plan.seed,
  );
  const kept = world.answers.take(calls.map((call) => referenceOf(task, call)));
  const missing = calls.filter(({ key }) => !kept.has(key));
  const asked = new Map<string, Answer>();
  if (task.engine === 'batch') {
    const outcome = await askByBatch(task, missing, connections, world);
    if (outcome.status === 'under-way') return outcome;
    for (const [key, answer] of outcome.answers) asked.set(key, answer);
  } else {
    await runCalls(missing, plan.concurrency, async (planned, signal) => {
      const answer = await connections[planned.role].ask(planned.call, signal);
      if (answer.status === 'answered') world.answers.add(referenceOf(task, planned), answer);
      asked.set(planned.key, answer);
      world.progress({ kind: 'count', task: task.name, label: 'evaluate', done: asked.size, total: missing.length });
    });
  }

  // In a batch, equal calls are one: the others cost nothing.
  const firsts = new Map([...missing].reverse().map((planned) => [planned.key, planned]));
  const isRepeated = (planned: Planned) => task.engine === 'batch' && firsts.get(planned.key) !== planned;
  const judged = calls.map((planned) => {
    const answer = kept.get(planned.key) ?? asked.get(planned.key);
    if (answer === undefined) throw new Error(`Sample ${planned.sample.id} was not answered`);
    const cached = kept.has(planned.key) || isRepeated(planned);
    return { role: planned.role, judged: judgeAnswer(task.graders, planned.sample, answer, cached) };
  });
  const ofRole = (wanted: Role) => judged.flatMap(({ role, judged: one }) => (role === wanted ? [one] : []));
  return { status: 'evaluated', baseline: ofRole('baseline'), candidate: ofRole('candidate') };
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
