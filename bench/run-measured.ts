import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProcessOptions, type ProcessResult, runProcess } from '../test/support/run-process.ts';

export interface MeasuredProcess extends ProcessResult {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

/** Runs a program of Node to its end and says what it took, by its own account; a process that it starts itself counts too. */
export async function runMeasured(args: readonly string[], options: ProcessOptions = {}): Promise<MeasuredProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
  const notes = join(folder, 'usage.jsonl');
  try {
    const startedMs = performance.now();
    const result = await runProcess(['--import', preload(notes), ...args], options);
    const wallMs = performance.now() - startedMs;
    const processes: readonly (readonly [number, number])[] = readFileSync(notes, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return {
      ...result,
      wallMs,
      cpuMs: processes.reduce((sum, [, cpuMs]) => sum + cpuMs, 0),
      peakMegabytes: Math.max(...processes.map(([kilobytes]) => kilobytes)) / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module that writes down what the process took when it ends. */
function preload(notes: string): string {
  const code = `import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(${JSON.stringify(notes)}, JSON.stringify([maxRSS, (userCPUTime + systemCPUTime) / 1000]) + '\\n');
});`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
