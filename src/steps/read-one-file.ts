import { Failure } from '../domain/failure.ts';
import type { World } from '../world.ts';

/** The one file that a setting names; a `Failure` where a pattern names several. */
export async function readOneFile(
  setting: string,
  pattern: string,
  world: Pick<World, 'findFiles' | 'readBytes'>,
): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  const [path = '', ...others] = await world.findFiles([pattern], setting);
  if (others.length > 0) {
    throw new Failure({
      kind: 'configuration',
      what: `${setting} must name one file.`,
      evidence: `${pattern} names ${others.length + 1} files.`,
      remedy: 'Name one of them.',
    });
  }
  return { path, bytes: await world.readBytes(path, setting) };
}
