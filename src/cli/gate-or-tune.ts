import type { ExitCode } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import type { Shard } from '../domain/shard.ts';
import { type LoadedTasks, loadTasks } from '../steps/load-tasks.ts';
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
  readonly 'retry-failed'?: boolean | undefined;
}

export async function runGateOrTune(command: 'gate' | 'tune', options: Options, terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadTasks(options.config, { onlyTask: options.task });
  if (command === 'tune') checkTrainable(loaded);
  const plan = {
    training: command === 'tune' ? 'create' : 'adopt',
    evaluate: command === 'gate',
    retryFailed: options['retry-failed'] === true,
    concurrency: options.concurrency,
    seed: '',
    withoutKey: 'fail',
    ...(options.shard === undefined ? {} : { shard: options.shard }),
  } as const;
  const base = options.base === undefined ? {} : { base: await makeChosenBase(options.base, loaded) };
  return runStory({ command, loaded, plan, reportFolder: options['report-directory'], ...base }, terminal);
}

/** Of several tasks some may have nothing to train. */
function checkTrainable({ tasks }: LoadedTasks): void {
  if (tasks.some(({ fineTune }) => fineTune !== null)) return;
  throw new Failure({
    kind: 'configuration',
    what: 'There is nothing to train.',
    evidence: `No target of ${tasks.map(({ name }) => name).join(', ')} is \`tuned\`, and there is no \`fine-tune\` block.`,
    remedy:
      'Set `candidate.model: tuned` and `train`, or add a `fine-tune` block. Use `tunegate gate` to compare models.',
  });
}
