import { Failure } from '../domain/failure.ts';
import type { Judge, OwnJudgement } from '../domain/judge.ts';
import { addKnown, type KnownNumber, known } from '../domain/known.ts';
import type { TaskReport } from '../domain/report.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import type { Judgement } from './appoint-judge.ts';
import { carryOutTask } from './carry-out-task.ts';
import { draftReport, failedReport, type ReportDraft } from './draft-report.ts';
import { type PreparedTask, prepareTask } from './prepare-task.ts';
import { readFromBase } from './read-from-base.ts';
import type { TaskPlan } from './task-plan.ts';

/** A task of which everything is known that can be known for nothing, and the steps that cost money. */
export type PlannedTask =
  | { readonly status: 'ready'; readonly draft: ReportDraft; readonly carryOut: () => Promise<TaskReport> }
  | { readonly status: 'ended'; readonly report: TaskReport };

/**
 * Prepares a task of a change under review: with the judge of the base commit, which decides, and where the change brings another
 * judge, with that one as well, which is asked beside and decides nothing.
 */
export async function planJudgedTask(
  task: TaskSettings,
  judgement: Judgement,
  plan: TaskPlan,
  world: World,
): Promise<PlannedTask> {
  const configured = judgement.judges.get(task.name);
  const own = judgement.own.get(task.name);
  if (configured === undefined || own === undefined) throw new Error(`Nobody judges ${task.name}`);
  if (configured.from === 'change')
    return withJudge(planTask(await prepareTask(task, plan, world), plan, world), configured);

  const fromBase = readFromBase(world, judgement.base, task);
  const deciding = await prepareTask(task, plan, fromBase.world);
  const changes = [...configured.changes, ...fromBase.listChanges()];
  const baselineFiles = [...fromBase.listBaselineFiles()];
  const judge = { from: 'base' as const, commit: judgement.commit, changes, baselineFiles };
  if (changes.length === 0) return withJudge(planTask(deciding, plan, fromBase.world), { ...judge, own: null });

  // What the change brings is checked as it brings it; only the verdict is the base's.
  const beside = await prepareTask(own, plan, world);
  if (beside.status === 'ended' && isRed(beside.report))
    return withJudge(beside, { ...judge, own: notAsked('what the change brings cannot be used') });
  const brought = beside.status === 'ended' ? beside.report : beside.draft.current();
  const { datasets, datasetDiff } = brought;
  const planned = planTask(withData(deciding, { datasets, datasetDiff }), plan, fromBase.world);
  if (planned.status === 'ended' || beside.status === 'ended')
    return withJudge(planned, { ...judge, own: notAsked('nothing was evaluated') });
  return {
    ...planned,
    carryOut: async () => {
      const decided = await planned.carryOut();
      const asked = await askOwnJudge(beside, decided, plan, world);
      const usd = asked.known ? [asked.usd] : [];
      return {
        ...decided,
        cost: { ...decided.cost, evaluationUsd: addKnown([decided.cost.evaluationUsd, ...usd]) },
        judge: { ...judge, own: asked },
      };
    },
  };
}

/** A task that is its own judge, because there is no change to be judged. */
export async function planOwnTask(task: TaskSettings, plan: TaskPlan, world: World): Promise<PlannedTask> {
  return planTask(await prepareTask(task, plan, world), plan, world);
}

/** Tasks that the change takes away end here: a change does not get rid of its judge. */
export function planRemovedTasks(judgement: Judgement | undefined): PlannedTask[] {
  if (judgement === undefined) return [];
  return judgement.removed.map((name) => {
    const what = `This change takes the task ${name} away, by which it would be judged.`;
    const evidence = `The configuration has it at the base commit ${judgement.commit.slice(0, 8)}, and no longer with this change.`;
    const remedy = 'Keep the task, or let somebody remove it who may merge without this check.';
    const failure = new Failure({ kind: 'configuration', what, evidence, remedy });
    return { status: 'ended', report: failedReport(draftReport({ name, graders: [] }), failure) };
  });
}

function planTask(prepared: PreparedTask, plan: TaskPlan, world: World): PlannedTask {
  if (prepared.status === 'ended') return prepared;
  return { status: 'ready', draft: prepared.draft, carryOut: () => carryOutTask(prepared, plan, world) };
}

function withJudge(planned: PlannedTask, judge: Judge): PlannedTask {
  if (planned.status === 'ended') return { ...planned, report: { ...planned.report, judge } };
  planned.draft.add({ judge });
  return planned;
}

/** The data as the change brings it, beside a verdict by other data; what is wrong with the base's own data stays to be seen. */
function withData(prepared: PreparedTask, data: Pick<TaskReport, 'datasets' | 'datasetDiff'>): PreparedTask {
  if (prepared.status === 'ended')
    return isRed(prepared.report) ? prepared : { ...prepared, report: { ...prepared.report, ...data } };
  prepared.draft.add(data);
  return prepared;
}

function isRed({ failure, datasets }: TaskReport): boolean {
  return failure !== null || datasets.summary.errors > 0;
}

/** Answers that both judges need are kept from the first, so only what the change adds is paid. */
async function askOwnJudge(
  beside: Extract<PreparedTask, { status: 'ready' }>,
  decided: TaskReport,
  plan: TaskPlan,
  world: World,
): Promise<OwnJudgement> {
  if (!plan.evaluate || decided.comparison === null) return notAsked('nothing was evaluated');
  if (plan.shard !== undefined || plan.parts !== undefined)
    return notAsked('the samples were shared among jobs, which ask for the deciding judge alone');
  const left = budgetLeft(beside.task, decided.cost.evaluationUsd);
  const { usd } = beside.draft.current().estimate?.evaluation ?? { usd: known(0) };
  if (left !== null && !(usd.known && usd.value <= left))
    return notAsked('it could cost more than is left of `budget.max-usd`');
  const { verdict, passed, comparison, reasons, targets, cost, failure } = await carryOutTask(beside, plan, world);
  if (failure !== null) return notAsked(failure.what);
  const calls = Object.values(targets).reduce((sum, target) => sum + target.calls, 0);
  return { known: true, verdict, passed, comparison, reasons, calls, usd: cost.evaluationUsd };
}

/** Null where there is no limit. */
function budgetLeft({ maxEvaluationUsd }: TaskSettings, paid: KnownNumber): number | null {
  if (maxEvaluationUsd === null) return null;
  return paid.known ? maxEvaluationUsd - paid.value : 0;
}

function notAsked(reason: string): OwnJudgement {
  return { known: false, reason };
}
