import { priceTableDate } from '../cost/price-table.ts';
import type { EstimateReport, TaskEstimate } from '../domain/estimate-report.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { noAnswers } from '../evaluate/answer-store.ts';
import { makeWorld } from '../make-world.ts';
import { renderEstimateText } from '../render/estimate-text.ts';
import type { commands } from '../settings/commands.ts';
import { estimateTask } from '../steps/estimate-task.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** What a run would cost and could find out, without a key and without a call. Exits 1 when the run would be refused. */
export async function runEstimate(
  { options }: ParsedOptions<(typeof commands)['estimate']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { tasks, baseFolder } = await loadTasks(options.config, { onlyTask: options.task });
  const { environment } = terminal;
  const world = makeWorld({ baseFolder, environment, progress: () => {}, answers: noAnswers, offline: true });
  const estimates: TaskEstimate[] = [];
  for (const task of tasks) estimates.push(await estimateTask(task, world));
  const report: EstimateReport = { schemaVersion: 1, priceTableDate, tasks: estimates };
  terminal.stdout(
    options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderEstimateText(report, terminal),
  );
  return estimates.some(({ refusals }) => refusals.length > 0) ? exitCodes.failed : exitCodes.passed;
}
