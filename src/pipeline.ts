import type { Report, Run } from './domain/report.ts';
import type { TaskSettings } from './settings/task-settings.ts';
import { decideGate, type FailOn } from './steps/decide-gate.ts';
import { runTask, type TaskPlan } from './steps/run-task.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export interface PipelineRequest {
  readonly tasks: readonly TaskSettings[];
  readonly plan: TaskPlan;
  readonly failOn: FailOn;
  /** What the entry knows of the run; the clock readings are added here. */
  readonly run: Omit<Run, 'startedAt' | 'durationMs'>;
}

/** The whole story as a value: everything that is shown, published or decided later is a function of this report. */
export async function runPipeline({ tasks, plan, failOn, run }: PipelineRequest, world: World): Promise<Report> {
  const startedMs = world.nowMs();
  const reports = [];
  for (const task of tasks) reports.push(await runTask(task, plan, world));
  return {
    schemaVersion: 1,
    tool: { name: 'tunegate', version },
    run: { ...run, startedAt: new Date(startedMs).toISOString(), durationMs: world.nowMs() - startedMs },
    tasks: reports,
    gate: decideGate(reports, failOn),
  };
}
