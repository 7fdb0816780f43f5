import { spawn } from 'node:child_process';

/**
 * Runs this test's own Node with `args` and nothing of this process's environment but PATH and the temporary folder,
 * so that neither a key nor the CI that runs the tests is seen by what is tested. Killed after `timeoutMs`.
 */
export function runProcess(args: readonly string[], options: ProcessOptions = {}): Promise<ProcessResult> {
  const { cwd, environment = {}, timeoutMs = 60_000 } = options;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...written }));
  });
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
}

export interface ProcessResult {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}
