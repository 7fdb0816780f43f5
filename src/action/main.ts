import { exitCodes, failureExitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { renderBug, renderFailure } from '../render/failure-text.ts';
import { publishFailure } from './publish-failure.ts';
import { runAction } from './run-action.ts';

try {
  process.exitCode = await runAction(process.env);
} catch (error) {
  const known = error instanceof Failure;
  await publishFailure(known ? renderFailure(error, { colour: false }) : renderBug(error), process.env);
  process.exitCode = known ? failureExitCodes[error.kind] : exitCodes.bug;
}
