/**
 * Validation of fine-tuning files beside what else there is for Node: speed, and what each finds in files with one thing wrong.
 * `npm run bench:validators [MEGABYTES]`.
 *
 * The files are made here. Beside a checkout that has ../shared, a larger set and the line schema that OpenAI published are measured as well.
 * A tool that says no severity only ever refuses; what it says of a sound file is a false alarm.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { checkFile } from '../src/dataset/check-file.ts';
import { makeTokenCounter } from '../src/dataset/count-tokens.ts';
import { version } from '../src/version.ts';
import { checkAsCookbook } from './cookbook-checks.ts';
import { installOutside } from './install-outside.ts';
import { writeDataset } from './make-dataset.ts';
import { type DefectFile, makeDefects } from './make-defects.ts';
import { timeNearJoin } from './near-join.ts';
import { printTable } from './print-table.ts';
import { runMeasured } from './run-measured.ts';

const megabytes = Number(process.argv[2] ?? '50');
const shared = join(import.meta.dirname, '..', '..', 'shared');
const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const linter = join(installOutside(['validate-jsonl@1.0.0']), 'validate-jsonl', 'bin', 'bin.js');
const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
const counter = makeTokenCounter();

interface Finding {
  readonly refused: boolean;
  /** Null when no line is named. */
  readonly line: number | null;
}

interface Validator {
  readonly name: string;
  /** Null when nothing is found. */
  find(path: string): Finding | null;
}

const matchesSchema = readPublishedSchema();
const bare: Validator = { name: 'JSON.parse of each line', find: (path) => findLine(path, () => true) };
const cookbook: Validator = {
  name: "the cookbook's checks, restated",
  find: (path) => (checkAsCookbook(readFileSync(path)).size > 0 ? { refused: true, line: null } : null),
};
const schema: Validator | null =
  matchesSchema === null
    ? null
    : { name: "OpenAI's published line schema, with ajv", find: (path) => findLine(path, matchesSchema) };
const lint: Validator = {
  name: 'validate-jsonl 1.0.0',
  find: (path) => {
    const { stdout } = spawnSync(process.execPath, [linter, path], { encoding: 'utf8' });
    const [, line] = /^Line (\d+):/m.exec(stdout) ?? [];
    return line === undefined ? null : { refused: true, line: Number(line) };
  },
};
const own: Validator = {
  name: `tunegate ${version}`,
  find: (path) => {
    const bytes = readFileSync(path);
    const { diagnostics } = checkFile({ path, role: 'train', bytes, method: 'supervised' }, counter).report;
    const worst = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
    return worst === undefined ? null : { refused: worst.severity === 'error', line: worst.line };
  },
};
const validators = [bare, lint, cookbook, schema, own].filter((one) => one !== null);

try {
  await printSpeed();
  printFound('files made here', makeDefects());
  const larger = readLargerSet();
  if (larger === null) console.log('../shared is not there: the larger set and the published schema are left out\n');
  else printFound('chat files of a larger set, from beside this checkout', larger);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function printSpeed(): Promise<void> {
  const path = join(folder, 'train.jsonl');
  const lines = writeDataset(path, { bytes: megabytes * 1e6, seed: 1, rewordedEvery: 50 });
  const times = [bare, cookbook, schema]
    .filter((one) => one !== null)
    .map(({ name, find }): readonly [string, number, string] => {
      const startedMs = performance.now();
      if (find(path) !== null) throw new Error(`${name} finds something in a sound file`);
      return [name, performance.now() - startedMs, ''];
    });
  const bareMs = times[0]?.[1] ?? Number.NaN;
  for (const [name, args] of [
    [lint.name, [linter, path]],
    [own.name, [program, 'validate', path, '--format', 'json']],
  ] as const) {
    const { wallMs, peakMegabytes } = await runMeasured(args, { timeoutMs: 240_000 });
    times.push([`${name}, the whole command`, wallMs, `${peakMegabytes.toFixed(0)} MB`]);
  }
  printTable(
    `${megabytes} MB, ${lines} sound examples`,
    ['', 'time', 'beside JSON.parse', 'most memory'],
    times.map(([name, ms, memory]) => [name, `${(ms / 1000).toFixed(2)} s`, `${(ms / bareMs).toFixed(1)} x`, memory]),
  );

  const heldOut = join(folder, 'held-out.jsonl');
  writeDataset(heldOut, { bytes: megabytes * 5e4, seed: 2, rewordedEvery: 0 });
  const near = timeNearJoin(readFileSync(path), readFileSync(heldOut));
  if (!near.agrees) throw new Error('The search for what is near does not find what a comparison of all pairs finds.');
  console.log(
    `what is near among ${near.sample} x ${near.sample / 10} inputs: the search ${near.sampleMs.toFixed(0)} ms, ` +
      `a comparison of all pairs ${near.allPairsMs.toFixed(0)} ms (${(near.allPairsMs / near.sampleMs).toFixed(0)} x), the same found\n`,
  );
}

function printFound(what: string, files: readonly DefectFile[]): void {
  const of = (expected: DefectFile['expected']) => files.filter((file) => file.expected === expected);
  const [refused, harmful, sound] = [of('refused'), of('harmful'), of('sound')];
  const placed = refused.filter(({ line }) => line !== null);
  const rows = validators.map((validator) => {
    const found = new Map(files.map((file) => [file, look(validator, file)]));
    const count = (among: readonly DefectFile[], isRight: (finding: Finding, file: DefectFile) => boolean) =>
      String(among.filter((file) => isRightly(found.get(file), (finding) => isRight(finding, file))).length);
    return [
      validator.name,
      count(refused, () => true),
      count(placed, (finding, file) => finding.line === file.line),
      count(harmful, () => true),
      count(sound, (finding) => finding.refused),
    ];
  });
  const head = [
    '',
    `of ${refused.length} that the service refuses`,
    `at the right line, of ${placed.length}`,
    `of ${harmful.length} that do harm`,
    `of ${sound.length} sound ones refused`,
  ];
  printTable(`Found in ${files.length} ${what}`, head, rows);
}

function isRightly(finding: Finding | null | undefined, test: (finding: Finding) => boolean): boolean {
  return finding !== null && finding !== undefined && test(finding);
}

function look(validator: Validator, { text }: DefectFile): Finding | null {
  const path = join(folder, 'one.jsonl');
  writeFileSync(path, text);
  return validator.find(path);
}

/** The first line that is no JSON, or that `isRight` turns down. A line feed at the end of the file begins no line. */
function findLine(path: string, isRight: (value: unknown) => boolean): Finding | null {
  const bytes = readFileSync(path);
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    try {
      if (!isRight(JSON.parse(bytes.toString('utf8', start, end)))) return { refused: true, line };
    } catch {
      return { refused: true, line };
    }
    start = end + 1;
  }
  return null;
}

function readPublishedSchema(): ((value: unknown) => boolean) | null {
  const path = join(shared, 'openapi', 'openai-manual-2025-04-29.yaml');
  if (!existsSync(path)) return null;
  const ajv = new Ajv.Ajv({ strict: false, validateFormats: false, logger: false });
  const { components } = parse(readFileSync(path, 'utf8'), (_, value: unknown) => spellNull(value), {
    maxAliasCount: -1,
  });
  ajv.addSchema({ $id: 'openai', components });
  const validate = ajv.compile({ $ref: 'openai#/components/schemas/FineTuneChatRequestInput' });
  return (value) => validate(value) === true;
}

/** OpenAPI 3.0 says `nullable` of a choice too; ajv knows it beside a type alone. */
function spellNull(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value;
  const { nullable: _, ...rest } = value;
  return { anyOf: [rest, { type: 'null' }] };
}

function readLargerSet(): readonly DefectFile[] | null {
  const archive = join(shared, 'data', 'malformed.tar.gz');
  if (!existsSync(archive)) return null;
  execFileSync('tar', ['xzf', archive, '-C', folder]);
  const at = (name: string) => join(folder, 'malformed-public', name);
  const { files }: { readonly files: readonly LargerSetFile[] } = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  const expected = { error: 'refused', warning: 'harmful', ok: 'sound' } as const;
  return files
    .filter(({ mode }) => mode === 'sft-chat')
    .map((file) => ({
      name: file.file,
      text: readFileSync(at(file.file)),
      expected: expected[file.expected],
      line: file.expected_line,
    }));
}

interface LargerSetFile {
  readonly file: string;
  readonly mode: string;
  readonly expected: 'error' | 'warning' | 'ok';
  readonly expected_line: number | null;
}
