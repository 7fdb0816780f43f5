#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { exitCodes, failureExitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { renderBug, renderFailure } from '../render/failure-text.ts';
import { runCommand } from './run-command.ts';
import type { Terminal } from './terminal.ts';

const colourAllowed = (process.env.NO_COLOR ?? '') === '';
const terminal: Terminal = {
  stdout: (text) => process.stdout.write(text),
  stderr: process.stderr,
  environment: process.env,
  colour: process.stdout.isTTY && colourAllowed,
  columns: process.stdout.columns ?? 80,
};
// A reader that has seen enough (`| head`) changes nothing about the result.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  if (isMainThread) process.exitCode = await runCommand(process.argv.slice(2), terminal);
  else (await import('../files/answer-tasks.ts')).answerTasks();
} catch (error) {
  const known = error instanceof Failure;
  process.stderr.write(
    known ? renderFailure(error, { colour: process.stderr.isTTY && colourAllowed }) : renderBug(error),
  );
  process.exitCode = known ? failureExitCodes[error.kind] : exitCodes.bug;
}
