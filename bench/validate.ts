/**
 * Prints what validation takes beside a bare split + JSON.parse loop over the same file, in one run: `npm run bench:validate [MEGABYTES]`;
 * then the search for what is near in two files, beside its limit of 20 s and checked against a comparison of all pairs.
 * The data is made here; validation runs as a process of its own, from the bundle. Other work on the machine makes the ratios
 * larger, since only the bare loop gets by with one core.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLine } from '../src/dataset/check-line.ts';
import { parseLine } from '../src/dataset/parse-line.ts';
import { writeDataset } from './make-dataset.ts';
import { timeNearJoin } from './near-join.ts';

const megabytes = Number(process.argv[2] ?? '200');
const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
try {
  const train = join(folder, 'train.jsonl');
  const heldOut = join(folder, 'held-out.jsonl');
  const lines = writeDataset(train, { bytes: megabytes * 1e6, seed: 1, rewordedEvery: 50 });
  const heldOutLines = writeDataset(heldOut, { bytes: megabytes * 5e4, seed: 2, rewordedEvery: 0 });
  console.log(`${megabytes} MB, ${lines} training lines, ${heldOutLines} held-out lines`);

  const bareMs = timeBareLoop(train);
  console.log(`bare split + JSON.parse: ${seconds(bareMs)}`);
  const shapeMs = timeShapeChecks(train);
  console.log(`shape checks alone, one thread: ${seconds(shapeMs)}, ${(shapeMs / bareMs).toFixed(1)} × bare`);
  for (const [name, args] of [
    ['one file', [train]],
    ['with held-out', [train, '--held-out', heldOut]],
  ] as const) {
    const { ms, peakMegabytes } = timeProgram(args);
    console.log(`validate, ${name}: ${seconds(ms)}, ${(ms / bareMs).toFixed(1)} × bare, peak ${peakMegabytes} MB`);
  }
  const near = timeNearJoin(readFileSync(train), readFileSync(heldOut));
  console.log(
    `near pairs of ${near.train} × ${near.heldOut} inputs, one thread: ${seconds(near.ms)} (limit 20.0 s), ${near.pairs} held-out inputs; ` +
      `a sample of ${near.sample} ${near.agrees ? 'agrees' : 'DISAGREES'} with a comparison of all pairs`,
  );
  if (!near.agrees) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timeBareLoop(path: string): number {
  return timeLines(path, (line) => JSON.parse(line.toString('utf8')));
}

/** Everything that is said of a line by itself. */
function timeShapeChecks(path: string): number {
  return timeLines(path, (line) => {
    const parsed = parseLine(line);
    if (parsed.kind === 'object') checkLine(parsed.value, 'chat', 'train');
  });
}

/** The shorter of two passes. Bytes are split, so that no string of the whole file is needed. */
function timeLines(path: string, look: (line: Buffer) => void): number {
  const bytes = readFileSync(path);
  return Math.min(pass(), pass());

  function pass(): number {
    const startedMs = performance.now();
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(0x0a, start);
      look(bytes.subarray(start, end));
      start = end + 1;
    }
    return performance.now() - startedMs;
  }
}

function timeProgram(args: readonly string[]): { readonly ms: number; readonly peakMegabytes: number } {
  const report = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))";
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const startedMs = performance.now();
  const result = spawnSync(process.execPath, ['--import', preload, program, 'validate', ...args, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const ms = performance.now() - startedMs;
  if (result.status !== 0 && result.status !== 1) throw new Error(result.stderr);
  const kilobytes = Number(/peak (\d+)$/.exec(result.stderr)?.[1] ?? Number.NaN);
  return { ms, peakMegabytes: Math.round(kilobytes / 1024) };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
