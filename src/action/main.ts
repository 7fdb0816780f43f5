import { exitCodes, failureExitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { renderBug, renderFailure } from '../render/failure-text.ts';
import { publishFailure } from './publish-failure.ts';
import { runAction } from './run-action.ts';

// The log may be gone before the run is; the result stands without it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  process.exitCode = await runAction(process.env);
} catch (error) {
  const known = error instanceof Failure;
  await publishFailure(known ? renderFailure(error, { colour: false }) : renderBug(error), process.env);
  process.exitCode = known ? failureExitCodes[error.kind] : exitCodes.bug;
}
