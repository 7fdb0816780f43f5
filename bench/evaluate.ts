/**
 * How close the evaluation comes to what is possible, against loopback services in processes of their own. Ratios of one run: they
 * hold on a slow machine as well. `npm run bench:evaluate`, or with the names of some of the parts.
 */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sample } from '../src/domain/sample.ts';
import { openAnswerStore } from '../src/files/open-answer-store.ts';
import { makeWorld } from '../src/make-world.ts';
import { makeClient } from '../src/openai/make-client.ts';
import { parseConfiguration } from '../src/settings/parse-configuration.ts';
import { resolveTasks } from '../src/settings/resolve-tasks.ts';
import { evaluateTargets } from '../src/steps/evaluate-targets.ts';
import { prepareGraders } from '../src/steps/prepare-graders.ts';
import type { LoadCounts, LoadServicePlan } from '../test/support/load-service.ts';
import { makeTarget } from '../test/support/make-target.ts';

const parts = {
  latency: async () => {
    const idealMs = (4000 * 50) / 64;
    const run = await evaluate({ latencyMs: 50 }, 2000, 64);
    const plain = await callPlainly(4000, 64);
    const bare = await callBarely(4000, 64);
    print('2 x 2,000 samples, 50 ms, 64 at once', [
      ratio('wall / ideal', run.wallMs / idealMs, '<= 1.10'),
      ratio('of the official client alone', plain.wallMs / idealMs, ''),
      ratio('of bare requests', bare.wallMs / idealMs, ''),
      ratio('CPU ms per call above the official client alone', (run.cpuMs - plain.cpuMs) / 4000, '<= 0.3'),
      ratio('of the official client alone', plain.cpuMs / 4000, ''),
      ratio('of bare requests', bare.cpuMs / 4000, ''),
    ]);
  },
  large: async () => {
    for (const count of [5_000, 20_000, 50_000]) await measureGate(count);
  },
  warm: async () => {
    const gate = await prepareGate(3000);
    await gate.run();
    const before = await gate.requests();
    const second = await gate.run();
    const after = await gate.requests();
    await gate.close();
    print('2 x 3,000 samples, the whole command for the second time', [
      ratio('calls', after - before, '= 0'),
      ratio('seconds', second.wallMs / 1000, '<= 2'),
    ]);
  },
  headers: async () => {
    for (const burst of [10, 100]) await limited('honest headers', burst, true, '>= 0.95', '<= 0.01');
  },
  learned: async () => {
    for (const burst of [1, 2, 10, 100]) await limited('no headers', burst, false, '>= 0.85', '<= 0.05');
  },
  strays: async () => {
    const calm = await evaluate({ latencyMs: 50 }, 4000, 64, 'one-model');
    const run = await evaluate({ latencyMs: 50, strayShare: 0.01 }, 4000, 64, 'one-model');
    print('4,000 samples, 50 ms, 64 at once, no limit, one call in a hundred turned away', [
      ratio('speed, of that where none is', calm.wallMs / run.wallMs, '>= 0.85'),
      ratio('calls / samples', run.counts.requests / 4000, ''),
    ]);
  },
  faults: async () => {
    const run = await evaluate({ latencyMs: 20, faultShare: 0.1 }, 1000, 64);
    print('2 x 1,000 samples, 10 % of the calls with one of ten faults', [
      ratio('calls / samples', run.counts.requests / 2000, '<= 1.25'),
      ratio('answered', run.answered / 2000, '= 1'),
      ratio('right of those', run.right / run.answered, '= 1'),
    ]);
  },
} as const satisfies Record<string, () => Promise<void>>;

async function measureGate(count: number): Promise<void> {
  const gate = await prepareGate(count);
  const { megabytes, cpuMs } = await gate.run();
  await gate.close();
  print(`2 x ${count.toLocaleString('en')} samples, 5 ms, 64 at once, the whole command`, [
    ratio('most memory', megabytes, 'MB, <= 250 at 20,000'),
    ratio('CPU ms per call', cpuMs / (2 * count), ''),
  ]);
}

/** The whole command as a process of its own, from the bundle: reading and checking the samples takes time and memory too. */
async function prepareGate(count: number) {
  const server = await startServer({ latencyMs: 5 });
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
  const lines = makeSamples(count).map(({ input, expected }) => JSON.stringify({ messages: [...input, expected] }));
  writeFileSync(join(folder, 'held-out.jsonl'), lines.join('\n'));
  writeFileSync(
    join(folder, 'tunegate.yml'),
    `version: 1
providers: { load: { base-url: '${server.url}', api-key-env: KEY } }
tasks:
  load:
    held-out: held-out.jsonl
    provider: load
    baseline: { model: one }
    candidate: { model: two }
`,
  );
  return {
    requests: async () => (await server.counts()).requests,
    run: async () => runGate(folder),
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function runGate(cwd: string) {
  const preload =
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('used ' + JSON.stringify([maxRSS, userCPUTime + systemCPUTime])) })";
  const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
  const startedMs = performance.now();
  const result = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, program, 'gate', '--concurrency', '64'],
    { cwd, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, KEY: 'secret' } },
  );
  const wallMs = performance.now() - startedMs;
  if (result.status !== 0) throw new Error(result.stderr);
  const [kilobytes = Number.NaN, cpuMicroseconds = Number.NaN] =
    /used \[(\d+),(\d+)\]$/.exec(result.stderr)?.slice(1).map(Number) ?? [];
  return { wallMs, megabytes: kilobytes / 1024, cpuMs: cpuMicroseconds / 1000 };
}

async function limited(name: string, burst: number, headers: boolean, use: string, away: string): Promise<void> {
  const run = await evaluate({ latencyMs: 50, limit: { perSecond: 100, burst, headers } }, 1000, 64, 'one-model');
  print(`1,000 samples, 100 requests/s, ${burst} in store, ${name}`, [
    ratio('use', (1000 - burst) / (run.wallMs / 10), use),
    ratio('turned away', run.counts.turnedAway / run.counts.requests, away),
  ]);
}

interface Result {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly counts: LoadCounts;
  readonly answered: number;
  readonly right: number;
}

async function evaluate(
  plan: LoadServicePlan,
  count: number,
  concurrency: number,
  models: 'two-models' | 'one-model' = 'two-models',
): Promise<Result> {
  const server = await startServer(plan);
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
  const answers = openAnswerStore({
    journalPath: join(folder, 'predictions.jsonl'),
    cacheFolder: join(folder, 'cache'),
    resume: false,
  });
  const world = makeWorld({
    baseFolder: folder,
    environment: { KEY: 'secret' },
    answers,
    progress: () => undefined,
  });
  const [task] = resolveTasks(
    parseConfiguration(
      `providers: { load: { base-url: '${server.url}', api-key-env: KEY } }
tasks:
  load:
    held-out: none.jsonl
    provider: load
    timeout: 2s
    baseline: { model: one }
    candidate: { model: ${models === 'two-models' ? 'two' : 'one'} }`,
      'bench',
    ),
  );
  if (task === undefined) throw new Error('no task');
  const samples = makeSamples(count);
  const targets = {
    baseline: callTarget('one'),
    candidate: callTarget(models === 'two-models' ? 'two' : 'one'),
    references: new Map(),
  };
  const graders = await prepareGraders(task, samples, world);
  const cpu = process.cpuUsage();
  const startedMs = performance.now();
  const judged = await evaluateTargets({ task, targets, graders, samples }, { seed: '', concurrency }, world);
  const wallMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(cpu);
  const counts = await server.counts();
  await server.stop();
  answers.close();
  await world.close();
  rmSync(folder, { recursive: true });
  if (judged.status !== 'evaluated')
    throw new Error(judged.status === 'stopped' ? judged.failure.evidence : judged.status);
  const all = [...judged.baseline, ...judged.candidate];
  return {
    wallMs,
    cpuMs: (user + system) / 1000,
    counts,
    answered: all.filter(({ answer }) => answer.status === 'answered').length,
    right: all.filter(({ score }) => score?.status === 'scored' && score.value === 1).length,
  };
}

/** What the official client takes for the same calls, without anything around it. */
async function callPlainly(count: number, concurrency: number) {
  const server = await startServer({ latencyMs: 50 });
  const client = makeClient({ provider: 'load', baseUrl: server.url, apiKeyEnv: 'KEY', apiKey: 'secret' });
  const taken = await time(count, concurrency, (body) => client.post('/chat/completions', { body }));
  await server.stop();
  return taken;
}

/** What the runtime takes for sending and receiving the same bytes: no program that uses it is faster. */
async function callBarely(count: number, concurrency: number) {
  const server = await startServer({ latencyMs: 50 });
  const taken = await time(count, concurrency, async (body) => {
    const text = JSON.stringify(body);
    const outgoing = request(`${server.url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
    });
    outgoing.end(text);
    const [incoming] = await once(outgoing, 'response');
    let received = '';
    for await (const chunk of incoming) received += chunk;
    JSON.parse(received);
  });
  await server.stop();
  return taken;
}

async function time(count: number, concurrency: number, call: (body: object) => Promise<unknown>) {
  const queue = makeSamples(count).values();
  const cpu = process.cpuUsage();
  const startedMs = performance.now();
  const work = async () => {
    for (const { input } of queue) await call({ model: 'one', messages: input });
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - startedMs, cpuMs: (user + system) / 1000 };
}

async function startServer(plan: LoadServicePlan) {
  const child: ChildProcess = fork(join(import.meta.dirname, 'load-server.ts'), [JSON.stringify(plan)]);
  const [{ url }] = await once(child, 'message');
  return {
    url: String(url),
    counts: async (): Promise<LoadCounts> => {
      child.send('counts');
      const [counts] = await once(child, 'message');
      return counts;
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
      await sleep(0);
    },
  };
}

function makeSamples(count: number): readonly Sample[] {
  return Array.from({ length: count }, (_, index) => {
    const text = `Question ${index}: ${'which of these words fits here '.repeat(6)}`;
    return {
      id: `s${index}`,
      file: 'none.jsonl',
      line: index + 1,
      input: [
        { role: 'system', content: 'Repeat what is said.' },
        { role: 'user', content: text },
      ],
      expected: { role: 'assistant', content: text },
      metadata: {},
    };
  });
}

function callTarget(model: string) {
  return makeTarget(model, { provider: 'load' });
}

function ratio(name: string, value: number, goal: string): string {
  return `${name} ${value.toFixed(3)}${goal === '' ? '' : ` (${goal})`}`;
}

function print(what: string, ratios: readonly string[]): void {
  console.log(`${what}\n  ${ratios.join(', ')}`);
}

const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part();
