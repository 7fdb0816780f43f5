import { type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { systemErrorCode } from './system-error.ts';

/**
 * Puts `after` in the place of `before`, whole or not at all, with the same permissions; of a symbolic link the file behind it
 * is replaced. A `Failure` when the file is no longer what was read, so that nobody's work is lost.
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    await writeBeside(target, after, mode, async (partial) => {
      const now = await readFile(target);
      if (!now.equals(before)) throw changedMeanwhile(path);
      await rename(partial, target);
    });
  } catch (error) {
    throw error instanceof Failure ? error : cannotWrite(path, error);
  }
}

/**
 * Writes new files, each whole; none when one of them is there already with other content. A file that is there with the same
 * content is left alone.
 */
export async function writeNewFiles(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const missing: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  for (const file of files) {
    const present = await readIfThere(file.path);
    if (present === null) missing.push(file);
    else if (!present.equals(file.bytes)) throw alreadyThere(file.path);
  }
  for (const { path, bytes } of missing) {
    try {
      await writeBeside(path, bytes, 0o666, (partial) => rename(partial, path));
    } catch (error) {
      throw cannotWrite(path, error);
    }
  }
}

/** Writes a file whole, over the one that may be there. */
export async function overwriteFile(path: string, text: string): Promise<void> {
  try {
    await writeBeside(path, Buffer.from(text), 0o666, (partial) => rename(partial, path));
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** A hidden file in the same folder, for that `rename` is atomic within one file system only. */
async function writeBeside(
  target: string,
  bytes: Uint8Array,
  mode: number,
  publish: (partial: string) => Promise<void>,
): Promise<void> {
  const partial = join(dirname(target), `.${basename(target)}.partial-${process.pid}`);
  try {
    const file = await open(partial, 'wx', mode);
    await fill(file, bytes, mode);
    await publish(partial);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function fill(file: FileHandle, bytes: Uint8Array, mode: number): Promise<void> {
  try {
    await file.writeFile(bytes);
    // The mode of `open` is cut by the umask; a file that is replaced keeps what it had.
    if ((mode & 0o7777) !== 0o666) await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw cannotWrite(path, error);
  }
}

function changedMeanwhile(path: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The file ${path} was changed while it was being repaired; it was left as it is now.`,
    evidence: 'Its content is no longer what was read.',
    remedy: 'Run the command again.',
  });
}

function alreadyThere(path: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `The file ${path} is there already, with other content.`,
    evidence: 'A held-out set that silently changes makes results incomparable; nothing was written.',
    remedy: 'Move or delete the file when it is to be replaced.',
  });
}

function cannotWrite(path: string, error: unknown): Failure {
  return new Failure({
    kind: 'outside',
    what: `The file ${path} cannot be written.`,
    evidence: `The system says ${systemErrorCode(error)}.`,
    remedy: 'Check the permissions of the file and its folder, and the space on the disk.',
    cause: error,
  });
}
