import { type CheckedFiles, checkFiles, type DatasetFile } from '../dataset/check-files.ts';
import { encodingOf } from '../dataset/encoding.ts';
import { loadTokenCounter } from '../dataset/load-token-counter.ts';
import { type ServiceName, serviceNames } from '../dataset/services.ts';
import { settleFindings } from '../dataset/settle-findings.ts';
import { splitTurns } from '../dataset/split-turns.ts';
import type { TaskReport } from '../domain/report.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
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
  /** As in a recipe: of the files and the documents that embeddings have put together. */
  readonly madeFrom?: string;
}

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
  const lookUp = task.fineTune?.retrieval ?? null;
  const trainingContext =
    lookUp === null ? null : await readRetrieval(`tasks.${task.name}.fine-tune.retrieval`, lookUp, world);
  const ofRole = (role: DatasetRole) => files.filter((file) => file.role === role);
  const training = putInContext({ train: ofRole('train'), validation: ofRole('validation') }, trainingContext);
  const encoding = encodingOf(task.fineTune?.baseModel ?? '');
  const checked = checkFiles(files, {
    method: task.fineTune?.method ?? 'supervised',
    ...serviceOf(task),
    encoding,
    counter: await loadTokenCounter(encoding),
  });
  return {
    ...checked,
    report: settleFindings(checked.report, task, files),
    samples: task.turns === 'every' ? splitTurns(checked.samples) : checked.samples,
    ...training,
    trainingContext,
    hashes: { ...training.hashes, heldOut: hashFiles(ofRole('held-out')) },
  };
}

/** The rules that count are those of the service that the files are uploaded to. */
export function serviceOf({ fineTune }: TaskSettings): { readonly service?: ServiceName } {
  const service = serviceNames.find((name) => name === fineTune?.provider.name);
  return service === undefined ? {} : { service };
}
