import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { Failure } from '../domain/failure.ts';

/**
 * Refuses a path that leads out of a folder, symbolic links followed: what a change names must lie in what was checked out. `setting`
 * names what asked for it, for the error message. A path that does not exist yet is where its nearest folder that exists leads.
 */
export async function stayInside(folder: string, path: string, setting: string): Promise<void> {
  const [root, real] = await Promise.all([realpath(folder), followLinks(resolve(path))]);
  const inside = relative(root, real);
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return;
  throw new Failure({
    kind: 'configuration',
    what: `${path} leads out of the workspace.`,
    evidence: `${setting} names it, and it stands for a file outside of the folder that was checked out.`,
    remedy: 'Keep the file in the repository: no path, pattern or symbolic link may lead out of it.',
  });
}

async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolve(await followLinks(parent), relative(parent, path));
  }
}
