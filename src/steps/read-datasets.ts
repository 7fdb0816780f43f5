import { type CheckedFiles, checkFiles, type DatasetFile } from '../dataset/check-files.ts';
import { type ServiceName, serviceNames } from '../dataset/services.ts';
import { settleFindings } from '../dataset/settle-findings.ts';
import { splitTurns } from '../dataset/split-turns.ts';
import { listTargets } from '../domain/by-target.ts';
import type { TaskReport } from '../domain/report.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
import { spareMemory } from '../files/spare-memory.ts';
import type { Retrieval } from '../retrieval/add-context.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { datasetPatterns } from './dataset-patterns.ts';
import { readRetrieval } from './read-retrieval.ts';
import { hashFiles, putInContext, type TrainingFiles } from './training-context.ts';

/** A task's checked datasets, and the bytes that would be uploaded to train on. */
export interface TaskDatasets extends CheckedFiles, Pick<TrainingFiles, 'train' | 'validation'> {
  readonly hashes: TaskReport['datasetHashes'];
  /**
   * What the questions of `train` and `validation` stand in there; null where they stand as in the files that were checked. As long as it
   * awaits embeddings they stand as in the files.
   */
  readonly trainingContext: Retrieval | null;
}

/** A run of so many calls waits for its service anyway, so that memory is worth more than time. */
const MANY_CALLS = 5_000;

/** Reads and checks every dataset file of a task. Findings are values; only a file that is not there is a failure. */
export async function readDatasets(task: TaskSettings, world: World): Promise<TaskDatasets> {
  const files: DatasetFile[] = [];
  for (const { role, patterns } of datasetPatterns(task)) {
    const setting = `tasks.${task.name}.${role}`;
    if (patterns.length === 0) continue;
    for (const path of await world.findFiles(patterns, setting)) {
      files.push({ path, role, bytes: await world.readBytes(path, setting) });
    }
  }
  if (countHeldOutLines(files) * listTargets(task).length * task.trials >= MANY_CALLS) spareMemory();
  const lookUp = task.fineTune?.retrieval ?? null;
  const trainingContext =
    lookUp === null ? null : await readRetrieval(`tasks.${task.name}.fine-tune.retrieval`, lookUp, world);
  const ofRole = (role: DatasetRole) => files.filter((file) => file.role === role);
  const training = putInContext({ train: ofRole('train'), validation: ofRole('validation') }, trainingContext);
  const checked = checkFiles(files, { method: task.fineTune?.method ?? 'supervised', ...serviceOf(task) });
  return {
    ...checked,
    report: settleFindings(checked.report, task, files),
    samples: task.turns === 'every' ? splitTurns(checked.samples) : checked.samples,
    ...training,
    trainingContext,
    hashes: { ...training.hashes, heldOut: hashFiles(ofRole('held-out')) },
  };
}

/** No fewer than there are samples. */
function countHeldOutLines(files: readonly DatasetFile[]): number {
  return files.reduce((sum, { role, bytes }) => sum + (role === 'held-out' ? countLineBreaks(bytes) + 1 : 0), 0);
}

function countLineBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

const LINE_FEED = 0x0a;

/** The rules that count are those of the service that the files are uploaded to. */
export function serviceOf({ fineTune }: TaskSettings): { readonly service?: ServiceName } {
  const service = serviceNames.find((name) => name === fineTune?.provider.name);
  return service === undefined ? {} : { service };
}
