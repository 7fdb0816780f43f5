/**
 * Prints what `compare` takes for a million outcomes, as JSON lines and as a table, and what the calibrated critical value of 5,000
 * pairs takes: `npm run bench:compare [LINES]`. The data is made here; the program runs as a process of its own, from the bundle.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criticalValue } from '../src/stats/critical-value.ts';

const lines = Number(process.argv[2] ?? '1000000');
const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
const baselineOf = (index: number) => (index % 10 === 0 ? 0 : 1);
const candidateOf = (index: number) => (index % 11 === 0 ? 0 : 1);
try {
  time(
    'outcomes.jsonl',
    '',
    (index) => `{"id":"q${index}","baseline":${baselineOf(index)},"candidate":${candidateOf(index)}}\n`,
  );
  time('outcomes.csv', 'id,baseline,candidate\n', (index) => `q${index},${baselineOf(index)},${candidateOf(index)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const difference of [0, -0.02, -0.05]) {
  for (const level of [0.05, 0.1, 0.025]) {
    const startedMs = performance.now();
    const critical = criticalValue({ pairs: 5000, difference, level });
    const ms = performance.now() - startedMs;
    console.log(
      `critical value of 5,000 pairs at ${difference * 100} points and ${level}: ${critical.toFixed(4)} in ${ms.toFixed(0)} ms`,
    );
  }
}

function time(name: string, header: string, line: (index: number) => string): void {
  const path = join(folder, name);
  writeFileSync(path, header + Array.from({ length: lines }, (_, index) => line(index)).join(''));
  const startedMs = performance.now();
  const result = spawnSync(process.execPath, [program, 'compare', path, '--format', 'json'], { encoding: 'utf8' });
  const seconds = (performance.now() - startedMs) / 1000;
  if (result.status !== 0 && result.status !== 1) throw new Error(result.stderr);
  console.log(`${name}, ${lines} lines, ${(statSync(path).size / 1e6).toFixed(0)} MB: ${seconds.toFixed(2)} s`);
}
