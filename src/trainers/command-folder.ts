import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What is known of a command's process once it has been started. */
const startSchema = z.object({ pid: z.number(), startedAtMs: z.number(), startTicks: z.string().nullable() });
export type CommandStart = z.infer<typeof startSchema>;

/** How it ended, written by the run that watched it. */
const endSchema = z.object({
  finishedAtMs: z.number(),
  reason: z.enum(['exited', 'timeout', 'cancelled', 'interrupted']),
  code: z.number().nullable(),
  signal: z.string().nullable(),
});
export type CommandEnd = z.infer<typeof endSchema>;

/** One start of the command. Everything about it lies in its folder, so that a later run finds it. */
export interface Attempt {
  readonly id: string;
  readonly folder: string;
  readonly createdAtMs: number;
  readonly start: CommandStart | null;
  readonly end: CommandEnd | null;
}

export const attemptFiles = (folder: string) => ({
  recipe: join(folder, 'recipe.json'),
  output: join(folder, 'output.log'),
  errors: join(folder, 'errors.log'),
  start: join(folder, 'start.json'),
  end: join(folder, 'end.json'),
});

/** The attempts for a recipe, in the order in which they were made. */
export async function readAttempts(root: string, key: string): Promise<readonly Attempt[]> {
  const names = await readdir(join(root, key)).catch(() => []);
  const numbers = names.map(Number).filter((number) => Number.isInteger(number) && number > 0);
  return Promise.all(
    numbers.sort((left, right) => left - right).map((number) => readAttempt(root, `${key}/${number}`)),
  );
}

export async function readAttempt(root: string, id: string): Promise<Attempt> {
  const folder = join(root, id);
  const files = attemptFiles(folder);
  return {
    id,
    folder,
    createdAtMs: (await stat(folder)).birthtimeMs,
    start: await readJson(files.start, startSchema),
    end: await readJson(files.end, endSchema),
  };
}

/** Makes the folder of the attempt that follows these; null when another run was first. */
export async function claimAttempt(
  root: string,
  key: string,
  isUpToDate: (attempts: readonly Attempt[]) => boolean,
): Promise<Attempt | null> {
  const attempts = await readAttempts(root, key);
  if (!isUpToDate(attempts)) return null;
  const id = `${key}/${attempts.length + 1}`;
  await mkdir(join(root, key), { recursive: true });
  try {
    await mkdir(join(root, id));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
  return readAttempt(root, id);
}

/** Whole or not at all: a reader never sees half of a file. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = `${path}.${randomUUID()}.part`;
  await writeFile(partial, content);
  await rename(partial, path);
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
