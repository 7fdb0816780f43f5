import type { Report, Run, TaskReport } from './domain/report.ts';
import type { TaskSettings } from './settings/task-settings.ts';
import { carryOutTask } from './steps/carry-out-task.ts';
import { decideGate, type FailOn } from './steps/decide-gate.ts';
import { skippedReport } from './steps/draft-report.ts';
import { type PreparedTask, prepareTask } from './steps/prepare-task.ts';
import type { TaskPlan } from './steps/task-plan.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export interface PipelineRequest {
  readonly tasks: readonly TaskSettings[];
  readonly plan: TaskPlan;
  readonly failOn: FailOn;
  /** What the entry knows of the run; the clock readings are added here. */
  readonly run: Omit<Run, 'startedAt' | 'durationMs' | 'interrupted'>;
}

/**
 * The whole story as a value: everything that is shown, published or decided later is a function of this report. All tasks are
 * prepared before the first one costs anything.
 */
export async function runPipeline({ tasks, plan, failOn, run }: PipelineRequest, world: World): Promise<Report> {
  const startedMs = world.nowMs();
  const prepared: PreparedTask[] = [];
  for (const task of tasks) prepared.push(await prepareTask(task, plan, world));
  const refused = prepared.find(isRefused);
  const reports: TaskReport[] = [];
  for (const one of prepared) {
    if (one.status === 'ended') reports.push(one.report);
    else if (refused !== undefined)
      reports.push(
        skippedReport(one.draft, `Not begun, because the settings of ${refused.report.name} cannot be used.`),
      );
    else reports.push(await carryOutTask(one, plan, world));
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
    gate: decideGate(reports, failOn),
  };
}

/** Settings that somebody has to mend: the run will be made again, so nothing is paid now. */
function isRefused(prepared: PreparedTask): prepared is Extract<PreparedTask, { status: 'ended' }> {
  return prepared.status === 'ended' && prepared.report.failure?.kind === 'configuration';
}
