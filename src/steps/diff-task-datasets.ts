import { checkFiles, type DatasetFile } from '../dataset/check-files.ts';
import type { CheckedExample, CheckedFile } from '../dataset/checked-file.ts';
import { contentKey } from '../dataset/content-key.ts';
import type { TokenCounter } from '../dataset/count-tokens.ts';
import { diffDatasets } from '../dataset/diff-datasets.ts';
import { encodingOf } from '../dataset/encoding.ts';
import { loadTokenCounter } from '../dataset/load-token-counter.ts';
import type { DiffExample } from '../dataset/match-examples.ts';
import type { LookUp } from '../domain/base-file.ts';
import type { DatasetDiff, FileDiff } from '../domain/dataset-diff.ts';
import { Failure } from '../domain/failure.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
import { parseConfiguration } from '../settings/parse-configuration.ts';
import { resolveTasks } from '../settings/resolve-tasks.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Base, World } from '../world.ts';
import { datasetPatterns } from './dataset-patterns.ts';

/**
 * What the change under review does to a task's datasets; null where there is no change to compare with. For the reader alone:
 * no verdict depends on it, and what cannot be had is unknown with its reason, never an empty difference.
 */
export async function diffTaskDatasets(
  task: TaskSettings,
  checked: readonly CheckedFile[],
  world: World,
): Promise<DatasetDiff | null> {
  const { base } = world;
  if (base === undefined) return null;
  const found = await base.findCommit();
  if (!found.known) return { known: false, reason: found.reason };
  const counter = await loadTokenCounter(encodingOf(task.fineTune?.baseModel ?? ''));
  const files: FileDiff[] = [];
  const seen = new Set<string>();
  for (const file of checked) {
    // A file of two roles is shown once.
    if (!seen.has(file.report.path)) files.push(await diffFile(file, task, base, world, counter));
    seen.add(file.report.path);
  }
  const gone = await findRemovedFiles(task, seen, base);
  if (gone.known) for (const { path, role } of gone.value) files.push(await diffRemovedFile(path, role, base, counter));
  return { known: true, base: found.value, files, removedUnknown: gone.known ? null : gone.reason };
}

async function diffFile(
  file: CheckedFile,
  task: TaskSettings,
  base: Base,
  world: World,
  counter: TokenCounter,
): Promise<FileDiff> {
  const { path, role } = file.report;
  const now = readExamples(file);
  if (!now.known) return { status: 'unknown', path, role, reason: now.reason };
  const old = await base.readFile(path);
  switch (old.status) {
    case 'unknown':
      return { status: 'unknown', path, role, reason: `it cannot be read at the base: ${old.reason}` };
    case 'absent':
      return diffDatasets({ path, role, before: null, after: now.value });
    case 'present': {
      const bytes = await world.readBytes(path, `tasks.${task.name}.${role}`);
      // Most files of a pull request are untouched, and need no second check.
      const isSame = Buffer.from(bytes).equals(old.bytes);
      const before = isSame ? now : checkBase({ path, role, bytes: old.bytes }, counter);
      if (!before.known) return { status: 'unknown', path, role, reason: `at the base, ${before.reason}` };
      return diffDatasets({ path, role, before: before.value, after: now.value });
    }
  }
}

async function diffRemovedFile(path: string, role: DatasetRole, base: Base, counter: TokenCounter): Promise<FileDiff> {
  const old = await base.readFile(path);
  if (old.status !== 'present') {
    const why = old.status === 'unknown' ? old.reason : 'it is not there';
    return { status: 'unknown', path, role, reason: `it cannot be read at the base: ${why}` };
  }
  const before = checkBase({ path, role, bytes: old.bytes }, counter);
  if (!before.known) return { status: 'unknown', path, role, reason: `at the base, ${before.reason}` };
  return diffDatasets({ path, role, before: before.value, after: null });
}

function checkBase(file: DatasetFile, counter: TokenCounter): LookUp<readonly DiffExample[]> {
  const [checked] = checkFiles([file], { method: 'supervised', counter }).files;
  return checked === undefined ? { known: true, value: [] } : readExamples(checked);
}

/** A file that is no dataset at all (a pointer of Git LFS, another format) has no examples to compare: it is not empty. */
function readExamples({ report, examples }: CheckedFile): LookUp<readonly DiffExample[]> {
  const [problem] = report.diagnostics.filter(({ code }) => code === 'foreign-format');
  if (examples.length === 0 && problem !== undefined)
    return { known: false, reason: `${problem.message.replace(/^T/, 't').replace(/\.$/, '')}` };
  return { known: true, value: examples.map(toDiffExample) };
}

function toDiffExample(example: CheckedExample): DiffExample {
  const { line, input, normalised, answer, tokens } = example;
  return { line, input, normalised, answer, tokens, key: contentKey(example) };
}

interface NamedFile {
  readonly path: string;
  readonly role: DatasetRole;
}

/** Files that the task named at the base, by its configuration there, and names no more. */
async function findRemovedFiles(
  task: TaskSettings,
  present: ReadonlySet<string>,
  base: Base,
): Promise<LookUp<readonly NamedFile[]>> {
  const settings = (await readBaseTask(task.name, base)) ?? task;
  const named = new Set(datasetPatterns(task).flatMap(({ patterns }) => patterns));
  const removed = new Map<string, NamedFile>();
  for (const { role, patterns } of datasetPatterns(settings)) {
    // A file that is named as before is there.
    const open = patterns.filter((pattern) => isGlob(pattern) || !named.has(pattern));
    if (open.length === 0) continue;
    const found = await base.findFiles(open);
    if (!found.known) return found;
    for (const path of found.value) if (!present.has(path) && !removed.has(path)) removed.set(path, { path, role });
  }
  return { known: true, value: [...removed.values()] };
}

function isGlob(pattern: string): boolean {
  return /[^\w./ -]/.test(pattern);
}

/** Null where the base has no such configuration or task, or one that this version cannot read. */
async function readBaseTask(name: string, base: Base): Promise<TaskSettings | null> {
  if (base.configuration === null) return null;
  const file = await base.readFile(base.configuration);
  if (file.status !== 'present') return null;
  try {
    const tasks = resolveTasks(parseConfiguration(new TextDecoder().decode(file.bytes), base.configuration));
    return tasks.find((task) => task.name === name) ?? null;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
