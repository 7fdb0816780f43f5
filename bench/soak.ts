/**
 * One long run of the whole command, from the bundle, against the local engine: 100,000 samples, one call in twenty with a fault. Says
 * what was lost, what was asked and how much memory it took on the way. `npm run bench:soak`, or with a number of samples.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { reportSchema } from '../src/domain/report.ts';
import { writeDataset } from './make-dataset.ts';

const countsSchema = z.object({ requests: z.number(), faults: z.number() });
const recordSchema = z.object({ target: z.string(), sample: z.string() });
const wanted = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'tunegate-soak-'));
const samples = writeDataset(join(folder, 'held-out.jsonl'), { bytes: wanted * 421, seed: 5, rewordedEvery: 0 });
const server: ChildProcess = fork(join(import.meta.dirname, 'soak-server.ts'), ['20']);
const [{ url }] = await once(server, 'message');
// One model on both sides: what is asked of both is asked once.
writeFileSync(
  join(folder, 'tunegate.yml'),
  `version: 1
providers: { engine: { base-url: '${url}', api-key-env: KEY } }
tasks:
  soak:
    held-out: held-out.jsonl
    provider: engine
    timeout: 20s
    baseline: { model: gpt-4o-mini }
    candidate: { model: gpt-4o-mini }
`,
);
const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const startedMs = performance.now();
const gate = spawn(process.execPath, [program, 'gate', '--concurrency', '32'], {
  cwd: folder,
  env: { ...process.env, KEY: 'secret' },
  stdio: ['ignore', 'ignore', 'pipe'],
});
let told = '';
gate.stderr.setEncoding('utf8').on('data', (text: string) => {
  told = `${told}${text}`.slice(-2000);
});
const journal = join(folder, 'tunegate-report', 'predictions.jsonl');
/** The most memory that the process has taken, by how many requests it had made. */
const peaks: { readonly requests: number; readonly megabytes: number }[] = [];
let counts = { requests: 0, faults: 0 };
server.on('message', (message) => {
  counts = countsSchema.parse(message);
  const peak = /VmHWM:\s+(\d+) kB/.exec(readText(`/proc/${gate.pid}/status`))?.[1];
  if (peak !== undefined) peaks.push({ requests: counts.requests, megabytes: Number(peak) / 1024 });
});
const watch = setInterval(() => server.send('counts'), 250);
const [status] = await once(gate, 'exit');
clearInterval(watch);
const seconds = (performance.now() - startedMs) / 1000;
server.send('counts');
await once(server, 'message');
server.kill();
const { requests, faults } = counts;

const reportText = readText(join(folder, 'tunegate-report', 'report.json'));
if (reportText === '') throw new Error(`The gate left no report (exit ${status}). ${told}`);
const baseline = reportSchema.parse(JSON.parse(reportText)).tasks[0]?.targets.baseline;
if (baseline === undefined) throw new Error(`Nothing was evaluated (exit ${status}). ${told}`);
const answers = new Map<string, number>();
for await (const line of createInterface({ input: createReadStream(journal) })) {
  const { target, sample } = recordSchema.parse(JSON.parse(line));
  const name = `${target} ${sample}`;
  answers.set(name, (answers.get(name) ?? 0) + 1);
}
const peakAt = (part: number) =>
  (part === 0
    ? peaks.findLast((peak) => peak.requests === 0)
    : peaks.find((peak) => peak.requests >= part * requests)
  )?.megabytes.toFixed(0) ?? '?';
process.stdout.write(
  `${samples.toLocaleString('en')} samples, one call in twenty with a fault, ${seconds.toFixed(0)} s, exit ${status}
  answered ${baseline.answered}, failed ${baseline.failed}, lost ${2 * samples - answers.size}, twice ${[...answers.values()].filter((count) => count > 1).length}
  requests ${requests}, of which ${faults} met a fault; requests / samples ${(requests / samples).toFixed(3)}
  most memory before the first request ${peakAt(0)} MB, with a quarter of them ${peakAt(0.25)} MB, with half ${peakAt(0.5)} MB, with all ${peakAt(1)} MB, at the end ${peaks.at(-1)?.megabytes.toFixed(0)} MB
`,
);
rmSync(folder, { recursive: true });

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
