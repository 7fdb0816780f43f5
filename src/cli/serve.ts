import { once } from 'node:events';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { startLocalEngine } from '../local/start-local-engine.ts';
import type { commands } from '../settings/commands.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** Serves until it is interrupted. The address goes to stdout, so that a script can read it. */
export async function runServe(
  { options }: ParsedOptions<(typeof commands)['serve']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const engine = await startLocalEngine({ port: options.port });
  terminal.stdout(`${engine.url}\n`);
  terminal.stderr.write(
    'The local engine is running: any API key is taken, nothing leaves this machine. Ctrl-C stops it.\n',
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await engine.close();
  return exitCodes.passed;
}
