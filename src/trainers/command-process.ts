import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Attempt, attemptFiles, type CommandEnd, type CommandStart, writeWhole } from './command-folder.ts';

export interface CommandProcess {
  /** Ends the command with all that it has started. Resolves when its end has been written down. */
  readonly stop: (reason: 'cancelled' | 'interrupted' | 'timeout') => Promise<void>;
}

export interface CommandLine {
  readonly run: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

const graceMs = 5_000;

/**
 * Starts a command in a process group of its own, its recipe on standard input and its output in files: so it can be ended with its
 * children, and goes on to where a later run can read it when this one is killed.
 */
export async function startCommand(attempt: Attempt, command: CommandLine): Promise<CommandProcess> {
  const files = attemptFiles(attempt.folder);
  const handles = await Promise.all([open(files.recipe, 'r'), open(files.output, 'w'), open(files.errors, 'w')]);
  const [program = '', ...programArguments] = command.run;
  const child = spawn(program, programArguments, {
    cwd: command.folder,
    env: { ...command.environment, TUNEGATE_RECIPE: files.recipe },
    detached: true,
    stdio: handles.map(({ fd }) => fd),
  });
  let reason: CommandEnd['reason'] = 'exited';
  const ended = new Promise<void>((resolve, reject) => {
    const finish = (code: number | null, signal: string | null) => {
      clearTimeout(timer);
      process.off('exit', killNow);
      const end: CommandEnd = { finishedAtMs: Date.now(), reason, code, signal };
      writeWhole(files.end, JSON.stringify(end)).then(resolve, reject);
    };
    child.once('error', (error) => finish(null, error.message));
    child.once('exit', finish);
  });
  const signalGroup = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It is gone already.
    }
  };
  const killNow = () => signalGroup('SIGKILL');
  // A second Ctrl-C ends this program at once: nothing may stay behind.
  process.once('exit', killNow);
  const stop: CommandProcess['stop'] = async (why) => {
    reason = why;
    signalGroup('SIGTERM');
    const kill = setTimeout(killNow, graceMs);
    await ended;
    clearTimeout(kill);
    // Children of the command that did not listen.
    killNow();
  };
  const timer = setTimeout(() => void stop('timeout'), command.timeoutMs).unref();
  if (child.pid !== undefined) {
    const start: CommandStart = { pid: child.pid, startedAtMs: Date.now(), startTicks: readStartTicks(child.pid) };
    await writeWhole(files.start, JSON.stringify(start));
  }
  await Promise.all(handles.map((handle) => handle.close()));
  return { stop };
}

/** Whether the process that was started then is still there. A process number is given out again: where it can be told, its age is compared. */
export function isAlive({ pid, startTicks }: CommandStart): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const ticks = readStartTicks(pid);
  return ticks === null || startTicks === null || ticks === startTicks;
}

/** When a process began, in ticks since the machine did; null where /proc does not tell. A process that waits to be buried is none. */
function readStartTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'gone' : (fields[19] ?? null);
  } catch {
    return null;
  }
}
