/**
 * The whole command `tunegate gate` beside `promptfoo eval`: the same samples, the same two models, the same service on loopback, the
 * same number of calls at once, no cache, one after the other. `npm run bench:peers`, or with the names of some of the parts.
 *
 * promptfoo is installed in the user's cache (`~/.cache/tunegate-peers`) when it is first needed. Its scripts are not run, and of what it calls optional only
 * the binding of its database is there, without which it does not start. It is told not to call home; its own rules for errors stand.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../src/version.ts';
import { type LoadServicePlan, startLoadService } from '../test/support/load-service.ts';
import { installOutside } from './install-outside.ts';
import { printTable } from './print-table.ts';
import { type MeasuredProcess, runMeasured } from './run-measured.ts';

const PROMPTFOO = '0.123.1';
const BINDING = '0.5.29';
const CONCURRENCY = 64;

interface Tool {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  writeFiles(folder: string, url: string, questions: readonly string[]): void;
  readOutcome(folder: string): Outcome;
}

/** What became of the calls in the eyes of the tool, counted over both models. */
interface Outcome {
  readonly right: number;
  readonly wrong: number;
  readonly errors: number;
}

const tunegate: Tool = {
  name: `tunegate ${version}`,
  program: join(import.meta.dirname, '..', 'dist', 'cli', 'index.js'),
  args: ['gate', '--concurrency', String(CONCURRENCY)],
  writeFiles(folder, url, questions) {
    const lines = questions.map((question) => {
      const asked = [
        { role: 'system', content: 'Repeat what is said.' },
        { role: 'user', content: question },
      ];
      return JSON.stringify({ messages: [...asked, { role: 'assistant', content: question }] });
    });
    writeFileSync(join(folder, 'held-out.jsonl'), lines.join('\n'));
    writeFileSync(
      join(folder, 'tunegate.yml'),
      `version: 1
providers: { load: { base-url: '${url}', api-key-env: KEY } }
tasks:
  load:
    held-out: held-out.jsonl
    provider: load
    baseline: { model: one, parameters: { temperature: 0 } }
    candidate: { model: two, parameters: { temperature: 0 } }
    graders: [exact-match]
`,
    );
  },
  readOutcome(folder) {
    const { tasks } = JSON.parse(readFileSync(join(folder, 'tunegate-report', 'report.json'), 'utf8'));
    const { baseline, candidate } = tasks[0].targets;
    const both = [baseline, candidate].filter((target) => target !== undefined);
    const sum = (of: (target: typeof baseline) => number) => both.reduce((total, target) => total + of(target), 0);
    const right = Math.round(sum(({ accuracy, answered, unscored }) => (accuracy ?? 0) * (answered - unscored)));
    const errors = sum(({ failed }) => failed);
    return { right, errors, wrong: sum(({ answered }) => answered) - right };
  },
};

const promptfoo: Tool = {
  name: `promptfoo ${PROMPTFOO}`,
  program: join(installOutside(promptfooPackages()), 'promptfoo', 'dist', 'src', 'entrypoint.js'),
  args: [
    ...['eval', '-c', 'promptfooconfig.yaml', '-o', 'results.json', '-j', String(CONCURRENCY)],
    ...['--no-cache', '--no-table', '--no-progress-bar', '--no-write', '--no-share'],
  ],
  writeFiles(folder, url, questions) {
    const tests = questions.map((question) => JSON.stringify({ vars: { question, expected: question } }));
    writeFileSync(join(folder, 'tests.jsonl'), tests.join('\n'));
    const prompt = [
      { role: 'system', content: 'Repeat what is said.' },
      { role: 'user', content: '{{question}}' },
    ];
    writeFileSync(join(folder, 'prompt.json'), JSON.stringify(prompt));
    const provider = (model: string) =>
      `  - { id: 'openai:chat:${model}', config: { apiBaseUrl: '${url}', apiKey: secret, temperature: 0 } }`;
    writeFileSync(
      join(folder, 'promptfooconfig.yaml'),
      `prompts: [file://prompt.json]
providers:
${provider('one')}
${provider('two')}
defaultTest: { assert: [{ type: equals, value: '{{expected}}' }] }
tests: file://tests.jsonl
`,
    );
  },
  readOutcome(folder) {
    const { results } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'));
    const { successes, failures, errors } = results.stats;
    return { right: successes, wrong: failures, errors };
  },
};

/** What its documentation has for services that fail now and then; it is off unless asked for. */
const promptfooRetrying: Tool = {
  ...promptfoo,
  name: `${promptfoo.name}, PROMPTFOO_RETRY_5XX`,
  environment: { PROMPTFOO_RETRY_5XX: 'true' },
};

const parts = {
  start: async () => {
    const rows = [];
    for (const tool of [tunegate, promptfoo]) {
      const help = [];
      for (let run = 0; run < 5; run += 1)
        help.push((await inFolder((folder) => start(tool, ['--help'], folder))).wallMs);
      const first = await gate(tool, 1, { latencyMs: 0 });
      rows.push([
        tool.name,
        `${Math.min(...help).toFixed(0)} ms`,
        `${first.firstRequestMs.toFixed(0)} ms`,
        `${first.wallMs.toFixed(0)} ms`,
      ]);
    }
    printTable('From nothing', ['', '--help, best of five', 'first request sent', 'one sample, all done'], rows);
  },
  load: async () => {
    const rows = [];
    for (const tool of [tunegate, promptfoo]) {
      const run = await gate(tool, 1000, { latencyMs: 50 });
      rows.push([
        tool.name,
        `${(run.wallMs / 1000).toFixed(1)} s`,
        `${(run.cpuMs / 2000).toFixed(2)} ms`,
        `${run.peakMegabytes.toFixed(0)} MB`,
        String(run.requests),
        ...tell(run),
      ]);
    }
    const ideal = ((2000 * 50) / CONCURRENCY / 1000).toFixed(1);
    printTable(
      `2 x 1,000 samples, 50 ms an answer, ${CONCURRENCY} at once: ${ideal} s if calling were all there is to it`,
      ['', 'wall', 'CPU per call', 'most memory', 'requests', ...told],
      rows,
    );
  },
  faults: () =>
    faulty('5 % of the requests are answered 429 or 500, at random', {
      latencyMs: 20,
      faultShare: 0.05,
      faultKinds: ['429', '500'],
    }),
  outage: () =>
    faulty('5 % of the questions are answered 500 every time', {
      latencyMs: 20,
      isHopeless: (question) => Number(/^Question (\d+)/.exec(question)?.[1]) % 20 === 7,
    }),
} as const satisfies Record<string, () => Promise<void>>;

async function faulty(what: string, plan: LoadServicePlan): Promise<void> {
  const rows = [];
  for (const tool of [tunegate, promptfoo, promptfooRetrying]) {
    const run = await gate(tool, 400, plan);
    rows.push([tool.name, `${(run.wallMs / 1000).toFixed(1)} s`, String(run.requests), ...tell(run)]);
  }
  printTable(`2 x 400 samples, all of which the models know; ${what}`, ['', 'wall', 'requests', ...told], rows);
}

interface GateRun extends MeasuredProcess, Outcome {
  readonly requests: number;
  /** From the start of the process to its first request at the service. */
  readonly firstRequestMs: number;
}

async function gate(tool: Tool, samples: number, plan: LoadServicePlan): Promise<GateRun> {
  let firstAtMs = Number.NaN;
  const onRequest = () => {
    if (Number.isNaN(firstAtMs)) firstAtMs = performance.now();
  };
  const service = await startLoadService({ ...plan, onRequest });
  try {
    return await inFolder(async (folder) => {
      tool.writeFiles(folder, service.url, makeQuestions(samples));
      const startedMs = performance.now();
      const run = await start(tool, tool.args, folder);
      const { requests } = service.counts();
      return { ...run, ...tool.readOutcome(folder), requests, firstRequestMs: firstAtMs - startedMs };
    });
  } finally {
    await service.close();
  }
}

function start(tool: Tool, args: readonly string[], folder: string): Promise<MeasuredProcess> {
  return runMeasured([tool.program, ...args], {
    cwd: folder,
    timeoutMs: 240_000,
    environment: {
      ...tool.environment,
      HOME: folder,
      KEY: 'secret',
      PROMPTFOO_CONFIG_DIR: join(folder, 'config'),
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
    },
  });
}

async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeQuestions(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `Question ${index}: ${'which of these words fits '.repeat(6)}here?`,
  );
}

const told = ['right', 'wrong', 'errors', 'exit code'];

function tell(run: GateRun): readonly string[] {
  return [run.right, run.wrong, run.errors, run.code ?? 'killed'].map(String);
}

/** The binding that its database loads on this machine. */
function promptfooPackages(): readonly string[] {
  const suffixes: Readonly<Record<string, string>> = { win32: '-msvc', linux: '-gnu' };
  const binding = `@libsql/${process.platform}-${process.arch}${suffixes[process.platform] ?? ''}`;
  return [`promptfoo@${PROMPTFOO}`, `${binding}@${BINDING}`];
}

console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part();
