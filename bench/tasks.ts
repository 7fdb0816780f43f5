/**
 * Real datasets as tasks of the local engine, each twice from nothing (no cache, no journal): what the base model and the tuned one come
 * to, per field, label and tool, and whether both runs come to the same. `npm run bench:tasks`, or with names of datasets. Needs the
 * datasets beside the checkout (`../shared/data/datasets`), and says so where they are absent.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraderDetails } from '../src/domain/grader-report.ts';
import { reportSchema, type TaskReport } from '../src/domain/report.ts';
import { runProcess } from '../test/support/run-process.ts';

const datasets = join(import.meta.dirname, '..', '..', 'shared', 'data', 'datasets');
const program = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');

/** Graders and slices as a user would choose them. A tenth of the public sms-spam stands in both of its files, which would end the run. */
const tasks: Readonly<Record<string, string>> = {
  sroie: 'graders: [json-match: { normalise: [case, whitespace] }]\n    guards: [{ metric: valid-json, margin: 0.05 }]',
  snips: 'graders: [json-match]',
  'bfcl-tools': 'graders: [tool-calls]',
  'hint3-curekart': 'graders: [label]\n    slices: [label]',
  'hint3-powerplay11': 'graders: [label]\n    slices: [label]',
  'hint3-sofmattress': 'graders: [label]\n    slices: [label]',
  'sms-spam': 'graders: [label: { labels: [ham, spam] }]\n    slices: [label]',
};

if (!existsSync(datasets)) {
  process.stdout.write(`skipped: there is no ${datasets}\n`);
} else {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(tasks);
  let differ = 0;
  for (const name of wanted) if (!(await runTwice(name))) differ += 1;
  process.exitCode = differ === 0 ? 0 : 1;
}

async function runTwice(name: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'tunegate-tasks-'));
  try {
    const runs: { readonly task: TaskReport; readonly seconds: number }[] = [];
    for (const round of ['first', 'second']) runs.push(await runOnce(name, join(folder, round)));
    const [first, second] = runs;
    if (first === undefined || second === undefined) throw new Error('no runs');
    const same = JSON.stringify(numbersOf(first.task)) === JSON.stringify(numbersOf(second.task));
    const lines = [
      `${name}: ${describe(first.task)}`,
      ...first.task.graderReports.flatMap(({ targets }) =>
        Object.entries(targets).map(([target, { details }]) => `  ${target}: ${describeDetails(details)}`),
      ),
      `  ${first.seconds.toFixed(1)} s and ${second.seconds.toFixed(1)} s; both runs ${same ? 'come to the same' : 'DIFFER'}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return same;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runOnce(name: string, folder: string): Promise<{ readonly task: TaskReport; readonly seconds: number }> {
  await mkdir(folder);
  const configuration = `rules: { leaked-sample: warning }
tasks:
  ${name}:
    train: ${join(datasets, `${name}.train.jsonl`)}
    held-out: ${join(datasets, `${name}.test.jsonl`)}
    provider: local
    baseline: { model: gpt-4o-mini-2024-07-18 }
    candidate: { model: tuned }
    ${tasks[name] ?? ''}
`;
  await writeFile(join(folder, 'tunegate.yml'), configuration);
  const startedMs = performance.now();
  const result = await runProcess([program, 'gate', '--config', 'tunegate.yml', '--report-directory', 'report'], {
    cwd: folder,
  });
  const seconds = (performance.now() - startedMs) / 1000;
  const text = await readFile(join(folder, 'report', 'report.json'), 'utf8').catch(() => null);
  if (text === null) throw new Error(`${name} left no report: ${result.stdout}${result.stderr}`);
  const [task] = reportSchema.parse(JSON.parse(text)).tasks;
  if (task === undefined) throw new Error(`${name} is not in its report`);
  return { task, seconds };
}

/** All that does not tell the time. */
function numbersOf({ comparison, graderReports, slices, flips, verdict, targets }: TaskReport) {
  const counts = Object.values(targets).map(({ latencyMs: _, distributions: __, ...numbers }) => numbers);
  return { comparison, graderReports, slices, flips, verdict, counts };
}

function describe({ verdict, comparison, reasons, targets }: TaskReport): string {
  if (comparison === null) return `no verdict (${reasons.join(' ')})`;
  const { n, losses, gains, interval } = comparison;
  const accuracy = (target: string) => share(targets[target]?.accuracy ?? null);
  return `${verdict}, ${n} samples, accuracy ${accuracy('baseline')} → ${accuracy('candidate')} (${gains} gains, ${losses} losses, difference ${share(interval.low)} to ${share(interval.high)})`;
}

function describeDetails(details: GraderDetails | null): string {
  switch (details?.kind) {
    case 'labels':
      return `macro-F1 ${share(details.macroF1)}, ${details.outside} outside of the labels; ${details.labels
        .slice(0, 3)
        .map(({ label, precision, recall }) => `${label} precision ${share(precision)} recall ${share(recall)}`)
        .join(', ')}`;
    case 'fields':
      return `F1 of all fields ${share(details.f1)}, ${details.notJson} no JSON; accuracy ${details.fields
        .slice(0, 6)
        .map(({ field, accuracy }) => `${field} ${share(accuracy)}`)
        .join(', ')}`;
    case 'tool-calls': {
      const { right, wrongArguments, missing, extra } = details.all;
      return `${right} calls right, ${wrongArguments} with wrong arguments, ${missing} missing, ${extra} extra`;
    }
    default:
      return 'no details';
  }
}

function share(value: number | null): string {
  return value === null ? 'unknown' : `${(value * 100).toFixed(1)} %`;
}
