import { join } from 'node:path';
import type { ExitCode } from '../domain/exit-code.ts';
import { findParts } from '../files/find-parts.ts';
import { openAnswerStore } from '../files/open-answer-store.ts';
import { makeWorld } from '../make-world.ts';
import { runPipeline } from '../pipeline.ts';
import { escapeLog } from '../render/escape-log.ts';
import type { commands } from '../settings/commands.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import { showProgress } from '../terminal/show-progress.ts';
import type { ParsedOptions } from './parse-options.ts';
import { tellResult } from './tell-result.ts';
import type { Terminal } from './terminal.ts';

/** Puts the parts of one evaluation together and decides, without a call. */
export async function runMerge(
  { options, positionals }: ParsedOptions<(typeof commands)['merge']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const parts = await findParts(positionals[0] ?? '.');
  const loaded = await loadTasks(options.config);
  const reportFolder = options['report-directory'];
  const answers = openAnswerStore({
    journalPath: join(reportFolder, 'predictions.jsonl'),
    cacheFolder: null,
    resume: false,
    alsoFrom: parts.map(({ journalPath }) => journalPath),
  });
  const world = makeWorld({
    baseFolder: loaded.baseFolder,
    environment: terminal.environment,
    progress: showProgress(terminal.stderr, Date.now, escapeLog),
    answers,
    offline: true,
  });
  try {
    const {
      startedAt: _startedAt,
      durationMs: _durationMs,
      ...first
    } = parts[0]?.report.run ?? { startedAt: '', durationMs: 0 };
    const run = { ...first, command: 'merge', configuration: loaded.configuration } as const;
    const plan = {
      training: 'adopt',
      evaluate: true,
      concurrency: 1,
      seed: run.commit ?? '',
      withoutKey: 'fail',
      parts,
    } as const;
    const report = await runPipeline({ tasks: loaded.tasks, plan, failOn: 'configured', run }, world);
    return await tellResult({ report, tasks: loaded.tasks, answers, reportFolder }, terminal);
  } finally {
    answers.close();
    await world.close();
  }
}
