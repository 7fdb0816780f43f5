/**
 * How long the committed bundles take to say something, and how large they are: `npm run bench:start`.
 *
 * Each start is a process of its own; the three kinds take turns, so that other work on the machine falls on all of them. The limits are
 * those of a machine with nothing else to do.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerVariables } from '../test/support/run-action.ts';
import { printTable } from './print-table.ts';

const STARTS = 9;
const dist = join(import.meta.dirname, '..', 'dist');
const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
const eventPath = join(folder, 'event.json');
writeFileSync(eventPath, '{}');

const runner = {
  ...runnerVariables({
    bundle: join(dist, 'action', 'index.js'),
    workspace: folder,
    eventName: 'workflow_dispatch',
    payload: {},
    apiUrl: 'http://127.0.0.1:9',
    repository: 'acme/support',
  }),
  GITHUB_EVENT_PATH: eventPath,
  INPUT_MODE: 'validate',
};
const kinds = [
  { name: 'node, which only prints', args: ['-e', 'console.log(1)'], limit: '' },
  { name: 'tunegate --help', args: [join(dist, 'cli', 'index.js'), '--help'], limit: '120 ms' },
  { name: 'the action, to its first log line', args: [join(dist, 'action', 'index.js')], limit: '250 ms' },
];

try {
  const times = kinds.map((): number[] => []);
  for (let turn = 0; turn < STARTS; turn += 1)
    for (const [index, { args }] of kinds.entries()) times[index]?.push(await timeFirstOutput(args));
  const rows = kinds.map(({ name, limit }, index) => {
    const sorted = (times[index] ?? []).toSorted((left, right) => left - right);
    return [name, ms(sorted[0]), ms(sorted[Math.floor(STARTS / 2)]), limit];
  });
  printTable(
    `Node ${process.version}, ${availableParallelism()} cores, ${STARTS} starts each`,
    ['', 'best', 'middle', 'limit'],
    rows,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

printTable(
  'Bundles',
  ['', 'loaded at start', 'all files', 'largest of them'],
  ['action', 'cli'].map((bundle) => {
    const sizes = readdirSync(join(dist, bundle)).map((name) => statSync(join(dist, bundle, name)).size);
    const first = statSync(join(dist, bundle, 'index.js')).size;
    return [
      `dist/${bundle}`,
      ...[first, sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)].map(megabytes),
    ];
  }),
);

async function timeFirstOutput(args: readonly string[]): Promise<number> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...runner },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const tookMs = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (text) => {
      if (/^::error/m.test(String(text))) reject(new Error(String(text)));
      resolve(performance.now() - startedMs);
    });
    ended.then(() => reject(new Error(`${args.join(' ')} said nothing`)));
  });
  child.kill();
  await ended;
  return tookMs;
}

function ms(value = Number.NaN): string {
  return `${value.toFixed(0)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
