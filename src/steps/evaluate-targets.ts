import type { Answer } from '../domain/answer.ts';
import { type ByTarget, listTargets, mapTargets, targetNamed } from '../domain/by-target.ts';
import type { Failure } from '../domain/failure.ts';
import type { Agreement } from '../domain/grader-report.ts';
import type { GraderCalls } from '../domain/report.ts';
import type { Sample } from '../domain/sample.ts';
import type { RunFingerprint, ShardReport } from '../domain/shard.ts';
import type { CallReference } from '../evaluate/answer-store.ts';
import { openCallWindow } from '../evaluate/call-window.ts';
import type { Grade, JudgedAnswer } from '../evaluate/judged-answer.ts';
import { type Judgements, openJudgements } from '../evaluate/judgements.ts';
import { isCall, type PlannedAnswer, type PlannedCall, planCalls } from '../evaluate/plan-calls.ts';
import { runCalls } from '../evaluate/run-calls.ts';
import { isCalled } from '../evaluate/target.ts';
import { gradeAnswer } from '../graders/grade-answer.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Connection, World } from '../world.ts';
import { answerByBatch, type BatchAnswers } from './answer-by-batch.ts';
import { openGraderDesk } from './ask-graders.ts';
import { askOnline, type Stop } from './ask-online.ts';
import type { Targets } from './build-targets.ts';
import { isTooMany, tooManyFailures } from './check-error-rate.ts';
import { checkJudges } from './check-judges.ts';
import {
  answersOfShard,
  checkParts,
  failuresOfParts,
  fingerprintEvaluation,
  missingAnswers,
} from './evaluate-parts.ts';
import type { PreparedGraders } from './prepare-graders.ts';
import type { TaskPlan } from './task-plan.ts';
import { type WatchedRun, watchEvaluation } from './watch-evaluation.ts';

/** A task whose targets have their models. */
export interface TaskToEvaluate {
  readonly task: TaskSettings;
  readonly targets: Targets;
  readonly graders: PreparedGraders;
  readonly samples: readonly Sample[];
}

/** The judged answers of each target: by sample in the planned order, and by trial. */
export interface EvaluatedTargets extends ByTarget<readonly JudgedAnswer[]> {
  /** By which the parts of one evaluation know each other. */
  readonly fingerprint: RunFingerprint;
  /** Calls for which no answer could be had. */
  readonly failures: ShardReport['failures'];
  /** What the graders asked; null where they asked nothing. */
  readonly graderCalls: GraderCalls | null;
  /** Of the judges with people, by grader. */
  readonly agreements: ReadonlyMap<string, Agreement>;
  /** Of a run that was watched for an early stop; null where all answers were wanted from the start. */
  readonly watched: WatchedRun | null;
}

/** All answers, those up to where it had to stop, or the batches that a later run has to wait for. */
export type Evaluation =
  | ({ readonly status: 'evaluated' } & EvaluatedTargets)
  | ({ readonly status: 'stopped'; readonly failure: Failure } & EvaluatedTargets)
  | Extract<BatchAnswers, { readonly status: 'under-way' }>;

/**
 * Asks all targets about every sample, side by side, so that they meet the same conditions; the order is fixed by the plan's seed.
 * What the journal or the cache holds is not asked again; what is answered is kept before the next call starts.
 */
export async function evaluateTargets(
  { task, targets, graders, samples }: TaskToEvaluate,
  plan: Pick<TaskPlan, 'seed' | 'concurrency' | 'shard' | 'parts'>,
  world: World,
): Promise<Evaluation> {
  const connections = await connectTargets(task, targets, world);
  const connectionOf = (name: string): Connection => {
    const connection = connections.get(name);
    if (connection === undefined) throw new Error(`The target ${name} is not called`);
    return connection;
  };
  const addressed = mapTargets(targets, (target, name) => ({ target, address: connections.get(name)?.address ?? '' }));
  const whole = planCalls(addressed, samples, task.trials, plan.seed);
  const fingerprint = fingerprintEvaluation(task, graders.files, samples, whole, addressed);
  if (plan.parts !== undefined) checkParts(task, plan.parts, fingerprint);
  const planned = plan.shard === undefined ? whole : answersOfShard(whole, plan.shard);
  const desk = openGraderDesk(task, plan, world);
  const { grader } = graders;
  const grade: Grade = (answer, sample, other) => gradeAnswer(grader, answer, sample, desk.ask, other);
  const { comparesTargets } = grader;
  const judgements = openJudgements({ planned, targets, engine: task.engine, grade, comparesTargets });
  const answers = (watched: WatchedRun | null = null): EvaluatedTargets => ({
    ...judgements.inOrder(),
    fingerprint,
    failures: [...judgements.failures(), ...desk.failures()],
    graderCalls: desk.calls(),
    agreements,
    watched,
  });

  const agreements =
    plan.shard === undefined || plan.shard.index === 1
      ? await checkJudges(graders.grader, desk.ask)
      : new Map<string, Agreement>();
  const known = await judgeKnown(task, planned, judgements, plan, world);
  const missing = judgements.distinct.filter(isCall).filter(({ key }) => !known.has(key));
  if (plan.parts !== undefined && missing.length > 0)
    throw missingAnswers(task, missing.length, judgements.distinct.length);

  if (task.engine === 'batch') {
    const outcome = await askByBatch(task, missing, connectionOf, world);
    if (outcome.status === 'under-way') return outcome;
    await judgeAll(outcome.answers, judgements, plan.concurrency, false);
    return { status: 'evaluated', ...answers() };
  }

  const isWhole = plan.shard === undefined && plan.parts === undefined;
  const watch = task.gate.earlyStop && isWhole ? watchEvaluation(task, planned, judgements) : null;
  if (watch?.isDecided()) return { status: 'evaluated', ...answers(watch.result(0)) };

  let done = 0;
  const stop = await askOnline(
    {
      calls: missing,
      concurrency: plan.concurrency,
      askOf: (target) => connectionOf(target).ask,
      keptBefore: known.size,
      window: watch === null ? undefined : openCallWindow(missing, plan.concurrency),
      take: async (one, answer) => {
        const kept = answer.status === 'answered' ? world.answers.add(referenceOf(task, one), answer) : answer;
        await judgements.add(one.key, answer, false, kept);
        done += 1;
        world.progress({
          kind: 'count',
          task: task.name,
          label: 'evaluate',
          done,
          total: missing.length,
          usd: judgements.tally.usd(),
          standing: judgements.tally.standing(),
        });
        if (watch?.isDecided()) return { kind: 'decided', brokenOff: 0 };
        return stopForFailures(task, one.role, judgements, samples.length * task.trials);
      },
    },
    world,
  );
  return stop?.kind === 'failed'
    ? { status: 'stopped', failure: stop.failure, ...answers() }
    : { status: 'evaluated', ...answers(watch?.result(stop?.brokenOff ?? 0) ?? null) };
}

/** Targets whose answers were recorded have no connection. */
async function connectTargets(
  task: TaskSettings,
  targets: Targets,
  world: World,
): Promise<ReadonlyMap<string, Connection>> {
  const connections = new Map<string, Connection>();
  for (const [name, target] of listTargets(targets))
    if (isCalled(target)) connections.set(name, await world.connect(targetNamed(task, name).provider));
  return connections;
}

/** Takes over the answers that were there before or recorded elsewhere, and those that the parts of a merge could not have. Gives their keys. */
async function judgeKnown(
  task: TaskSettings,
  planned: readonly PlannedAnswer[],
  judgements: Judgements,
  { parts, concurrency }: Pick<TaskPlan, 'parts' | 'concurrency'>,
  world: World,
): Promise<ReadonlySet<string>> {
  const kept = world.answers.take(planned.filter(isCall).map((call) => referenceOf(task, call)));
  const failures = parts === undefined ? new Map<string, Answer>() : failuresOfParts(task, parts);
  const wanted = new Set(judgements.distinct.map(({ key }) => key));
  const recorded = planned.flatMap((one) => (isCall(one) ? [] : [[one.key, one.recorded] as const]));
  const known = new Map([...failures, ...kept, ...recorded].filter(([key]) => wanted.has(key)));
  await judgeAll(known, judgements, concurrency, true);
  return new Set(known.keys());
}

/** As many at once as calls are made: graders may ask models too. */
function judgeAll(
  answers: ReadonlyMap<string, Answer>,
  judgements: Judgements,
  concurrency: number,
  isKept: boolean,
): Promise<void> {
  return runCalls([...answers], concurrency, ([key, answer]) => judgements.add(key, answer, isKept));
}

/** Answers of a target that fails too often cannot decide anything any more: the rest is not paid. */
function stopForFailures(task: TaskSettings, role: string, judgements: Judgements, calls: number): Stop | null {
  if (task.references.has(role) || !isTooMany(task, judgements.tally.failed(role), calls)) return null;
  const failed = targetNamed(judgements.inOrder(), role).filter(({ answer }) => answer.status === 'failed');
  return { kind: 'failed', failure: tooManyFailures(task, role, failed, calls) };
}

/** One answer serves all calls of the same key. */
function askByBatch(
  task: TaskSettings,
  missing: readonly PlannedCall[],
  connectionOf: (target: string) => Connection,
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
        provider: targetNamed(task, role).provider.name,
        service: connectionOf(role).batches,
      })),
      keep: (key, answer) => {
        const planned = byKey.get(key);
        return planned === undefined ? answer : world.answers.add(referenceOf(task, planned), answer);
      },
    },
    world,
  );
}

function referenceOf(task: TaskSettings, { key, role, sample, trial, retrieved }: PlannedCall): CallReference {
  const reference = { key, task: task.name, target: role, sample: sample.id, trial };
  return retrieved.length === 0 ? reference : { ...reference, retrieved: [...retrieved] };
}
