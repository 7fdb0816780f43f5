import { exitCodes, failureExitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { renderBug, renderFailure } from '../render/failure-text.ts';
import { runCommand } from './run-command.ts';
import type { Terminal } from './terminal.ts';

const terminal: Terminal = {
  stdout: (text) => process.stdout.write(text),
  stderr: process.stderr,
  environment: process.env,
  colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  columns: process.stdout.columns ?? 80,
};

try {
  process.exitCode = await runCommand(process.argv.slice(2), terminal);
} catch (error) {
  const known = error instanceof Failure;
  process.stderr.write(known ? renderFailure(error, terminal) : renderBug(error));
  process.exitCode = known ? failureExitCodes[error.kind] : exitCodes.bug;
}
