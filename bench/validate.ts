/**
 * Prints what validation takes beside a bare split + JSON.parse loop over the same file, in one run: `npm run bench:validate [MEGABYTES]`;
 * what each phase takes, what a line of 100 MB does, and the search for what is near in two files, checked against a comparison of all
 * pairs. The data is made here; validation runs as a process of its own, from the bundle. Other work on the machine makes the ratios
 * larger, since only the bare loop gets by with one core.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLine } from '../src/dataset/check-line.ts';
import { parseLine } from '../src/dataset/parse-line.ts';
import { openSource } from '../src/files/open-source.ts';
import { writeDataset } from './make-dataset.ts';
import { timeNearJoin } from './near-join.ts';
import { printTable } from './print-table.ts';
import { runMeasured } from './run-measured.ts';
import { timePhases } from './time-phases.ts';

const LONG_LINE_BYTES = 100e6;
const megabytes = Number(process.argv[2] ?? '200');
const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
try {
  const train = join(folder, 'train.jsonl');
  const heldOut = join(folder, 'held-out.jsonl');
  const lines = writeDataset(train, { bytes: megabytes * 1e6, seed: 1, rewordedEvery: 50 });
  const heldOutLines = writeDataset(heldOut, { bytes: megabytes * 5e4, seed: 2, rewordedEvery: 0 });
  console.log(
    `${megabytes} MB, ${lines} training lines, ${heldOutLines} held-out lines; ${availableParallelism()} cores\n`,
  );
  const bareMs = await printWhole(train, heldOut);
  await printPhases(train, heldOut, bareMs);
  await printLongLine();
  printNearJoin(train, heldOut);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Returns how long the bare loop takes. */
async function printWhole(train: string, heldOut: string): Promise<number> {
  const bareMs = timeBareLoop(train);
  const shapeMs = timeShapeChecks(train);
  const alone = await validate(train);
  const both = await validate(train, '--held-out', heldOut);
  const row = (name: string, ms: number, limit: string, peak = ''): readonly string[] => [
    name,
    seconds(ms),
    times(ms, bareMs),
    limit,
    peak,
  ];
  printTable(
    'Validation',
    ['', 'time', 'beside bare', 'limit', 'peak memory'],
    [
      row('bare split + JSON.parse', bareMs, ''),
      row('rules about single lines, one thread', shapeMs, '4 ×'),
      row('validate, one file', alone.wallMs, '30 ×', megabytesOf(alone.peakMegabytes)),
      row('validate, with held-out', both.wallMs, '30 ×', megabytesOf(both.peakMegabytes)),
    ],
  );
  return bareMs;
}

async function printPhases(train: string, heldOut: string, bareMs: number): Promise<void> {
  const phases = await timePhases([
    { path: train, role: 'train', bytes: openSource(train, 'The bench') },
    { path: heldOut, role: 'held-out', bytes: openSource(heldOut, 'The bench') },
  ]);
  printTable(
    'Phases of validation with held-out',
    ['', 'time', 'beside bare'],
    phases.map(({ name, ms }) => [name, seconds(ms), times(ms, bareMs)]),
  );
}

/** A line that no one may hold in memory, between sound ones. */
async function printLongLine(): Promise<void> {
  const path = join(folder, 'long-line.jsonl');
  writeDataset(path, { bytes: 10_000, seed: 3, rewordedEvery: 0 });
  const file = openSync(path, 'a');
  writeSync(file, '{"messages": [{"role": "user", "content": "');
  for (let written = 0; written < LONG_LINE_BYTES; written += 1e6) writeSync(file, 'word '.repeat(200_000));
  writeSync(file, '"}, {"role": "assistant", "content": "yes"}]}\n');
  closeSync(file);
  const { wallMs, peakMegabytes, stdout } = await validate(path);
  const [report] = JSON.parse(stdout).files;
  const findings: readonly { readonly code: string; readonly line: number }[] = report.diagnostics;
  const found = findings.find(({ code }) => code === 'line-too-long');
  console.log(
    `a line of 100 MB behind ${report.lines - 1} others: ${seconds(wallMs)}, peak ${megabytesOf(peakMegabytes)}, ` +
      `${found === undefined ? 'NOT FOUND' : `refused by its number, line ${found.line}`}\n`,
  );
  if (found?.line !== report.lines) process.exitCode = 1;
}

function printNearJoin(train: string, heldOut: string): void {
  const near = timeNearJoin(readFileSync(train), readFileSync(heldOut));
  console.log(
    `near pairs of ${near.train} × ${near.heldOut} inputs, one thread: ${seconds(near.ms)} (limit 20.0 s), ${near.pairs} held-out inputs; ` +
      `a sample of ${near.sample} ${near.agrees ? 'agrees' : 'DISAGREES'} with a comparison of all pairs`,
  );
  if (!near.agrees) process.exitCode = 1;
}

async function validate(...args: readonly string[]) {
  const result = await runMeasured([program, 'validate', ...args, '--format', 'json'], { timeoutMs: 900_000 });
  if (result.code !== 0 && result.code !== 1) throw new Error(result.stderr);
  return result;
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

/** The shortest of three passes. Bytes are split, so that no string of the whole file is needed. */
function timeLines(path: string, look: (line: Buffer) => void): number {
  const bytes = readFileSync(path);
  return Math.min(pass(), pass(), pass());

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

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function times(ms: number, bareMs: number): string {
  return `${(ms / bareMs).toFixed(1)} ×`;
}

function megabytesOf(count: number): string {
  return `${Math.round(count)} MB`;
}
