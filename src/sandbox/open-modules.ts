import { type ChildProcess, spawn } from 'node:child_process';
import type { ModuleResult, ModuleRun, RunModule } from '../domain/run-module.ts';

export interface OpenModules {
  readonly run: RunModule;
  /** Ends every process that was started. */
  readonly close: () => void;
}

/**
 * Runs each module in a process of its own, one value after the other: without environment, so without keys; without files, threads
 * and processes, by Node's permission model; with 256 MB. A value that takes too long ends the process, and the next one gets a new
 * one. The network is not shut off.
 */
export function openModules(): OpenModules {
  const processes = new Map<string, ModuleProcess>();
  return {
    run: (run) => {
      const started = processes.get(run.source) ?? new ModuleProcess(run.source);
      processes.set(run.source, started);
      return started.run(run);
    },
    close: () => {
      for (const started of processes.values()) started.stop();
    },
  };
}

class ModuleProcess {
  private readonly source: string;
  private child: ChildProcess | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(source: string) {
    this.source = source;
  }

  run(run: ModuleRun): Promise<ModuleResult> {
    const result = this.last.then(() => this.runNow(run));
    this.last = result;
    return result;
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private runNow({ input, timeLimitMs }: ModuleRun): Promise<ModuleResult> {
    const child = this.child ?? startProcess(this.source);
    this.child = child;
    return new Promise((resolve) => {
      const end = (result: ModuleResult) => {
        clearTimeout(timer);
        child.off('message', take);
        child.off('exit', leave);
        resolve(result);
      };
      const take = (message: unknown) => end(readMessage(message));
      const leave = () => {
        this.child = null;
        end({ status: 'failed', reason: 'its process ended' });
      };
      const timer = setTimeout(() => {
        this.stop();
        end({ status: 'failed', reason: `it took longer than ${timeLimitMs / 1000} s` });
      }, timeLimitMs);
      child.on('message', take);
      child.on('exit', leave);
      // A lone surrogate is text too: JSON carries it, the channel's own encoding would not.
      child.send({ input: JSON.stringify(input) }, (error) => {
        if (error !== null) leave();
      });
    });
  }
}

function startProcess(source: string): ChildProcess {
  const major = Number(process.versions.node.split('.')[0]);
  const child = spawn(
    process.execPath,
    [
      major >= 23 ? '--permission' : '--experimental-permission',
      '--max-old-space-size=256',
      '--input-type=module',
      '--eval',
      program,
    ],
    { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
  child.on('error', () => child.emit('exit'));
  child.send({ source });
  return child;
}

/** The module comes over the channel: an argument has a limit of length, and would be seen by every process of the machine. */
const program = `
let loading;
process.on('message', async ({ source, input }) => {
  if (source !== undefined) {
    loading = import('data:text/javascript;base64,' + Buffer.from(source).toString('base64'));
    loading.catch(() => {});
    return;
  }
  try {
    const { default: grade } = await loading;
    if (typeof grade !== 'function') throw new Error('its default export is not a function');
    process.send({ value: JSON.stringify(await grade(JSON.parse(input))) ?? 'null' });
  } catch (error) {
    process.send({ error: String(error?.message ?? error).slice(0, 300) });
  }
});`;

function readMessage(message: unknown): ModuleResult {
  if (typeof message === 'object' && message !== null) {
    if ('value' in message && typeof message.value === 'string') return parseValue(message.value);
    if ('error' in message) return { status: 'failed', reason: `it threw: ${String(message.error)}` };
  }
  return { status: 'failed', reason: 'it sent something else than its result' };
}

function parseValue(json: string): ModuleResult {
  try {
    return { status: 'returned', value: JSON.parse(json) };
  } catch {
    return { status: 'failed', reason: 'its result is not JSON' };
  }
}
