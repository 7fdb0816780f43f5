import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startLocalEngine } from '../../src/local/start-local-engine.ts';
import { type Passing, startFaultProxy } from './fault-proxy.ts';

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

/** One start of `tunegate tune`, and what happens to it. */
export type Round = 'plain' | 'killed' | 'job-answer-lost' | 'upload-answer-lost' | 'two-at-once';

export interface TuneOutcome {
  readonly starts: number;
  readonly killed: number;
  readonly lostAnswers: number;
  /** By dataset. */
  readonly datasets: readonly {
    /** All jobs of the recipe that were not cancelled. */
    readonly jobs: number;
    readonly cancelled: number;
    readonly files: number;
    /** The models that the runs which came to their end named. */
    readonly models: readonly string[];
  }[];
  /** Exit codes and last lines of runs that came to no model, but were not killed. */
  readonly failures: readonly string[];
}

/**
 * Runs `tunegate tune` as processes of their own against the local engine behind a proxy, each list of rounds on a dataset of its own.
 * The same seed kills at the same requests.
 */
export async function runTuneRounds(plan: readonly (readonly Round[])[], seed: number): Promise<TuneOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-rounds-'));
  const engine = await startLocalEngine();
  const chance = makeChance(seed);
  let pass: (request: { readonly method: string; readonly path: string }) => Passing = () => 'through';
  const proxy = await startFaultProxy(engine.url, (request) => pass(request));
  const counts = { starts: 0, killed: 0, lostAnswers: 0 };
  const failures: string[] = [];
  const datasets: { jobs: number; cancelled: number; files: number; models: readonly string[] }[] = [];

  async function start(name: string, run: number, killAt: number): Promise<string | null> {
    counts.starts += 1;
    const report = join(folder, `${name}-${run}-${counts.starts}`);
    const args = [
      '--no-warnings',
      program,
      'tune',
      '--config',
      join(folder, `${name}.yml`),
      '--report-directory',
      report,
    ];
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH, OPENAI_API_KEY: 'any', OPENAI_BASE_URL: proxy.url },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    let left = killAt;
    const before = pass;
    pass = (request) => {
      left -= 1;
      if (left === 0) child.kill('SIGKILL');
      return before(request);
    };
    const [code, signal] = await once(child, 'close');
    if (signal === 'SIGKILL') {
      counts.killed += 1;
      return null;
    }
    const model = readModel(join(report, 'report.json'));
    if (model === null) failures.push(`${name} run ${run}: exit ${code}: ${errors.slice(-300)}`);
    return model;
  }

  try {
    for (const [index, rounds] of plan.entries()) {
      const name = `task-${index}`;
      writeTask(folder, name);
      const models: (string | null)[] = [];
      for (const [run, round] of rounds.entries()) {
        pass = passingOf(round, () => {
          counts.lostAnswers += 1;
        });
        const killAt = round === 'killed' ? 1 + Math.floor(chance() * 9) : Number.POSITIVE_INFINITY;
        const runs =
          round === 'two-at-once' ? [start(name, run, killAt), start(name, run, killAt)] : [start(name, run, killAt)];
        models.push(...(await Promise.all(runs)));
      }
      const found = await countAtService(engine.url, name);
      datasets.push({ ...found, models: [...new Set(models.flatMap((model) => model ?? []))] });
    }
    return { ...counts, datasets, failures };
  } finally {
    await proxy.close();
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loses the answer of the first creation that passes. */
function passingOf(round: Round, note: () => void): (request: { method: string; path: string }) => Passing {
  const wanted =
    round === 'job-answer-lost' ? '/v1/fine_tuning/jobs' : round === 'upload-answer-lost' ? '/v1/files' : null;
  let isDone = wanted === null;
  return ({ method, path }) => {
    if (isDone || method !== 'POST' || path !== wanted) return 'through';
    isDone = true;
    note();
    return 'answer-lost';
  };
}

const labels = ['billing', 'shipping', 'returns'];

/** Trained for long enough that another run meets the job while it is under way. */
function writeTask(folder: string, name: string): void {
  const line = (index: number) =>
    JSON.stringify({
      messages: [
        { role: 'user', content: `${name} question ${index} about ${labels[index % 3]}` },
        { role: 'assistant', content: labels[index % 3] },
      ],
    });
  const lines = (from: number, count: number) =>
    `${Array.from({ length: count }, (_, index) => line(from + index)).join('\n')}\n`;
  writeFileSync(join(folder, `${name}.train.jsonl`), lines(0, 90));
  writeFileSync(join(folder, `${name}.held-out.jsonl`), lines(1000, 12));
  const task = {
    train: `${name}.train.jsonl`,
    'held-out': `${name}.held-out.jsonl`,
    baseline: { model: 'local-base' },
    candidate: { model: 'tuned' },
    'fine-tune': { 'base-model': 'local-base', hyperparameters: { 'n-epochs': 50, 'batch-size': 1 }, wait: '2m' },
  };
  writeFileSync(join(folder, `${name}.yml`), JSON.stringify({ tasks: { [name]: task } }));
}

function readModel(path: string): string | null {
  const schema = z.object({
    tasks: z.tuple([z.object({ fineTune: z.object({ model: z.string().nullable() }).nullable() })]),
  });
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8'))).tasks[0].fineTune?.model ?? null;
  } catch {
    return null;
  }
}

async function countAtService(url: string, name: string) {
  const read = async (path: string) =>
    (await fetch(`${url}${path}`, { headers: { authorization: 'Bearer any' } })).json();
  const files = z
    .object({ data: z.array(z.object({ id: z.string(), filename: z.string() })) })
    .parse(await read('/files'));
  const own = files.data.filter(({ filename }) => filename.startsWith(`${name}.train`));
  const listed = await read('/fine_tuning/jobs?limit=1000');
  const jobs = z
    .object({
      data: z.array(z.object({ status: z.string(), suffix: z.string().optional(), training_file: z.string() })),
    })
    .parse(listed);
  const ids = new Set(own.map(({ id }) => id));
  const ofTask = jobs.data.filter(({ training_file }) => ids.has(training_file));
  const cancelled = ofTask.filter(({ status }) => status === 'cancelled').length;
  return { jobs: ofTask.length - cancelled, cancelled, files: own.length };
}

/** Numbers in 0..1, the same in every run. */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
