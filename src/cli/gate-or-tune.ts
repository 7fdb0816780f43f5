import type { ExitCode } from '../domain/exit-code.ts';
import type { Shard } from '../domain/shard.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import { makeChosenBase } from './make-chosen-base.ts';
import { runStory } from './run-story.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly config: string;
  readonly 'report-directory': string;
  readonly concurrency: number;
  readonly task?: string | undefined;
  readonly base?: string | undefined;
  readonly shard?: Shard | undefined;
}

export async function runGateOrTune(command: 'gate' | 'tune', options: Options, terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadTasks(options.config, { onlyTask: options.task });
  const plan = {
    training: command === 'tune' ? 'create' : 'adopt',
    evaluate: command === 'gate',
    concurrency: options.concurrency,
    seed: '',
    withoutKey: 'fail',
    ...(options.shard === undefined ? {} : { shard: options.shard }),
  } as const;
  const base = options.base === undefined ? {} : { base: await makeChosenBase(options.base, loaded) };
  return runStory({ command, loaded, plan, reportFolder: options['report-directory'], ...base }, terminal);
}
