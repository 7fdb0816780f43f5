import type { TaskReport } from '../../src/domain/report.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import type { TaskPlan } from '../../src/steps/task-plan.ts';
import { makeTestWorld, type TestWorld, type TestWorldPlan } from './world.ts';

const wholeRun: TaskPlan = { training: 'none', evaluate: true, concurrency: 4, seed: '', withoutKey: 'fail' };

/** Carries out the first task of a configuration in a test world. */
export async function runTask(
  configuration: string,
  world: TestWorldPlan,
  part: Partial<TaskPlan> = {},
): Promise<TestWorld & { readonly report: TaskReport }> {
  const [settings] = resolveTasks(parseConfiguration(configuration, 'tunegate.yml'));
  if (settings === undefined) throw new Error('no task');
  const plan = { ...wholeRun, ...part };
  const test = makeTestWorld(world);
  const prepared = await prepareTask(settings, plan, test.world);
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, test.world);
  return { report, ...test };
}
