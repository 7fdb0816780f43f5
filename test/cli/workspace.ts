import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ProcessResult, runProcess } from '../support/run-process.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

export interface CommandFolder {
  readonly path: string;
  /** Runs the command line from source, in this folder. */
  readonly run: (...args: readonly string[]) => Promise<ProcessResult>;
  readonly file: (name: string) => string;
}

/** A folder with these files, removed after the test. */
export async function makeCommandFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<CommandFolder> {
  const path = await mkdtemp(join(tmpdir(), 'tunegate-cli-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return {
    path,
    run: (...args) => runProcess(['--no-warnings', main, ...args], { cwd: path }),
    file: (name) => join(path, name),
  };
}

export const chat = (content: string, answer: string): string =>
  JSON.stringify({
    messages: [
      { role: 'user', content },
      { role: 'assistant', content: answer },
    ],
  });
