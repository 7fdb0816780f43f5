import type { Report, Run, TaskReport } from './domain/report.ts';
import type { TaskSettings } from './settings/task-settings.ts';
import type { Judgement } from './steps/appoint-judge.ts';
import { decideGate, type FailOn } from './steps/decide-gate.ts';
import { skippedReport } from './steps/draft-report.ts';
import { type PlannedTask, planJudgedTask, planOwnTask, planRemovedTasks } from './steps/judge-change.ts';
import type { TaskPlan } from './steps/task-plan.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export interface PipelineRequest {
  readonly tasks: readonly TaskSettings[];
  readonly plan: TaskPlan;
  readonly failOn: FailOn;
  /** A task without a verdict makes the check red. */
  readonly requireEvaluation?: boolean;
  /** Who judges a change under review; absent where there is none, as on one's own machine. */
  readonly judgement?: Judgement;
  /** What the entry knows of the run; the clock readings are added here. */
  readonly run: Omit<Run, 'startedAt' | 'durationMs' | 'interrupted'>;
}

/**
 * The whole story as a value: everything that is shown, published or decided later is a function of this report. All tasks are
 * prepared before the first one costs anything.
 */
export async function runPipeline(
  { tasks, plan, failOn, requireEvaluation, judgement, run }: PipelineRequest,
  world: World,
): Promise<Report> {
  const startedMs = world.nowMs();
  const planned: PlannedTask[] = planRemovedTasks(judgement);
  for (const task of tasks) {
    planned.push(
      judgement === undefined
        ? await planOwnTask(task, plan, world)
        : await planJudgedTask(task, judgement, plan, world),
    );
  }
  const refused = planned.find(isRefused);
  const reports: TaskReport[] = [];
  for (const one of planned) {
    if (one.status === 'ended') reports.push(one.report);
    else if (refused !== undefined)
      reports.push(
        skippedReport(one.draft, `Not begun, because the settings of ${refused.report.name} cannot be used.`),
      );
    else reports.push(await one.carryOut());
  }
  const isCut = world.interrupt?.aborted === true && reports.some(({ failure }) => failure !== null);
  return {
    schemaVersion: 1,
    tool: { name: 'tunegate', version },
    run: {
      ...run,
      startedAt: new Date(startedMs).toISOString(),
      durationMs: world.nowMs() - startedMs,
      ...(isCut ? { interrupted: true } : {}),
    },
    tasks: reports,
    gate: decideGate(reports, failOn, requireEvaluation),
  };
}

/** Settings that somebody has to mend: the run will be made again, so nothing is paid now. */
function isRefused(planned: PlannedTask): planned is Extract<PlannedTask, { status: 'ended' }> {
  return planned.status === 'ended' && planned.report.failure?.kind === 'configuration';
}
