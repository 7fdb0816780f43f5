import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import type { Run } from '../domain/report.ts';
import { answerCacheFolder, openAnswerStore } from '../files/open-answer-store.ts';
import { makeWorld } from '../make-world.ts';
import { runPipeline } from '../pipeline.ts';
import { escapeLog } from '../render/escape-log.ts';
import type { LoadedTasks } from '../steps/load-tasks.ts';
import type { TaskPlan } from '../steps/task-plan.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { watchSignals } from '../terminal/watch-signals.ts';
import type { Base } from '../world.ts';
import { tellResult } from './tell-result.ts';
import type { Terminal } from './terminal.ts';

export interface StoryRequest {
  readonly command: Run['command'];
  readonly loaded: LoadedTasks;
  readonly plan: TaskPlan;
  readonly reportFolder: string;
  /** What stood before the change under review, where one was named. */
  readonly base?: Base;
}

/** Runs the pipeline on this machine, writes the report files and prints the result. */
export async function runStory(
  { command, loaded, plan, reportFolder, base }: StoryRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = showProgress(terminal.stderr, Date.now, escapeLog);
  const answers = openAnswerStore({
    journalPath: join(reportFolder, 'predictions.jsonl'),
    // The demo tells its story from the beginning each time, and its example may lie in a folder that cannot be written to.
    cacheFolder: command === 'demo' ? null : answerCacheFolder(loaded.baseFolder),
    resume: command !== 'demo',
  });
  const signals = watchSignals(
    process,
    (text) => terminal.stderr.write(text),
    () => process.exit(exitCodes.outsideFailed),
  );
  const world = makeWorld({
    baseFolder: loaded.baseFolder,
    environment: terminal.environment,
    progress,
    answers,
    interrupt: signals.interrupt,
    ...(base === undefined ? {} : { base }),
  });
  try {
    const run = { command, configuration: loaded.configuration };
    const report = await runPipeline({ tasks: loaded.tasks, plan, failOn: 'configured', run }, world);
    return await tellResult({ report, tasks: loaded.tasks, answers, reportFolder }, terminal);
  } finally {
    answers.close();
    await world.close();
    if (!signals.interrupt.aborted) signals.close();
  }
}
