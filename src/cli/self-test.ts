import { join } from 'node:path';
import { type ExitCode, exitCodes, failureExitCodes } from '../domain/exit-code.ts';
import type { SelfTestReport } from '../domain/self-test-report.ts';
import { answerCacheFolder, openAnswerStore } from '../files/open-answer-store.ts';
import { makeWorld } from '../make-world.ts';
import { escapeLog } from '../render/escape-log.ts';
import { scrubSecrets } from '../render/scrub-secrets.ts';
import { renderSelfTest } from '../render/self-test-text.ts';
import type { commands } from '../settings/commands.ts';
import { keysOf } from '../settings/keys-of.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import { selfTest } from '../steps/self-test.ts';
import { showProgress } from '../terminal/show-progress.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** The baseline against itself: what differs for no reason, and how often the gate would fail for none. */
export async function runSelfTest(
  { options }: ParsedOptions<(typeof commands)['self-test']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { tasks, baseFolder } = await loadTasks(options.config, { onlyTask: options.task });
  const answers = openAnswerStore({
    journalPath: join(options['report-directory'], 'self-test', 'predictions.jsonl'),
    cacheFolder: answerCacheFolder(baseFolder),
    resume: true,
  });
  const progress = showProgress(terminal.stderr, Date.now, escapeLog);
  const world = makeWorld({ baseFolder, environment: terminal.environment, progress, answers });
  try {
    const report: { readonly schemaVersion: 1; readonly tasks: SelfTestReport['tasks'] } = {
      schemaVersion: 1,
      tasks: [],
    };
    const plan = {
      training: 'adopt',
      evaluate: true,
      concurrency: options.concurrency,
      seed: '',
      withoutKey: 'fail',
    } as const;
    const keys = keysOf(tasks, terminal.environment);
    for (const task of tasks) report.tasks.push(scrubSecrets(await selfTest(task, plan, world), keys));
    answers.finish();
    terminal.stdout(
      options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderSelfTest(report, terminal),
    );
    return exitCodeOfTasks(report);
  } finally {
    answers.close();
    await world.close();
  }
}

function exitCodeOfTasks({ tasks }: SelfTestReport): ExitCode {
  const kinds = tasks.map((task) => ('failure' in task ? task.failure.kind : null));
  for (const kind of ['outside', 'configuration', 'data'] as const)
    if (kinds.includes(kind)) return failureExitCodes[kind];
  return exitCodes.passed;
}
