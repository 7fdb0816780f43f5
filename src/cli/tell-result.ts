import { type ExitCode, exitCodeOf } from '../domain/exit-code.ts';
import type { Report } from '../domain/report.ts';
import type { OpenAnswerStore } from '../files/open-answer-store.ts';
import { publishFiles } from '../publish.ts';
import { scrubSecrets } from '../render/scrub-secrets.ts';
import { renderText } from '../render/text.ts';
import { keysOf } from '../settings/keys-of.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Terminal } from './terminal.ts';

export interface Result {
  /** As the pipeline gave it: services may have repeated a key in it. */
  readonly report: Report;
  readonly tasks: readonly TaskSettings[];
  readonly answers: OpenAnswerStore;
  readonly reportFolder: string;
}

/** Prints the report without the keys, closes the record of the answers, and writes the report files. */
export async function tellResult(
  { report: told, tasks, answers, reportFolder }: Result,
  terminal: Terminal,
): Promise<ExitCode> {
  const report = scrubSecrets(told, keysOf(tasks, terminal.environment));
  // First to the screen: what was paid for must not hang on a full disk.
  terminal.stdout(renderText(report, terminal));
  answers.finish();
  const files = await publishFiles(report, reportFolder);
  terminal.stdout(`\nReport: ${files.html}\n        ${files.json}\n`);
  return exitCodeOf(report);
}
