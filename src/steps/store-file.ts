import { Failure } from '../domain/failure.ts';
import type { TrainingData } from '../fine-tune/recipe.ts';
import { byAge, type StoredFile, type Trainer } from '../fine-tune/trainer.ts';
import type { World } from '../world.ts';

/** Waits between the looks for something of which it is not known whether the service took it. */
export const lookPausesMs = [1_000, 5_000, 20_000];

const mostUploads = 2;

/** A service that takes longer than this to read a file is not waited for by this run. */
const longestProcessingMs = 10 * 60_000;
const processingPausesMs = { shortest: 500, longest: 10_000 };

export interface StoreRequest {
  readonly task: string;
  readonly trainer: Trainer;
  readonly data: TrainingData;
}

type StoreWorld = Pick<World, 'nowMs' | 'wait' | 'progress'>;

/**
 * Lets an uploaded file with this content exist, once: takes the one that is there, or uploads it and looks again, since another run
 * may have done the same at the same moment. Of two the older stays. Waits until the service has read it.
 */
export async function storeFile(request: StoreRequest, world: StoreWorld): Promise<StoredFile> {
  const file = (await findOldest(request)) ?? (await uploadOnce(request, world));
  return awaitFile(request, file, world);
}

async function findOldest({ trainer, data }: StoreRequest): Promise<StoredFile | null> {
  const usable = (await trainer.findFiles(data)).filter(({ state }) => state !== 'refused');
  return usable.sort(byAge)[0] ?? null;
}

async function uploadOnce(request: StoreRequest, world: StoreWorld): Promise<StoredFile> {
  const { task, trainer, data } = request;
  for (let uploads = 1; ; uploads += 1) {
    world.progress({ kind: 'step', task, text: `upload ${data.name} (${data.bytes.byteLength} bytes)` });
    const outcome = await trainer.upload(data);
    if (outcome.kind === 'stored') return settleRace(request, outcome.file, world);
    for (const pauseMs of lookPausesMs) {
      await world.wait(pauseMs);
      const found = await findOldest(request);
      if (found !== null) return found;
    }
    if (uploads >= mostUploads) throw trainer.explain(`the upload of ${data.name}`, outcome.trouble);
  }
}

/** Deletes what this run has uploaded when another run was first. */
async function settleRace(request: StoreRequest, uploaded: StoredFile, world: StoreWorld): Promise<StoredFile> {
  const oldest = (await findOldest(request)) ?? uploaded;
  if (oldest.id === uploaded.id) return uploaded;
  const text = `another run has uploaded the same as ${oldest.id}; delete ${uploaded.id}`;
  world.progress({ kind: 'step', task: request.task, text });
  await request.trainer.deleteFile(uploaded.id);
  return oldest;
}

async function awaitFile({ task, trainer }: StoreRequest, first: StoredFile, world: StoreWorld): Promise<StoredFile> {
  const deadlineMs = world.nowMs() + longestProcessingMs;
  let file = first;
  for (let pauseMs = processingPausesMs.shortest; file.state === 'processing'; pauseMs *= 1.5) {
    if (world.nowMs() >= deadlineMs) throw processedLate(file);
    if (file === first) world.progress({ kind: 'step', task, text: `wait until ${file.id} has been processed` });
    await world.wait(Math.min(pauseMs, processingPausesMs.longest));
    file = await trainer.readFile(file.id);
  }
  if (file.state === 'refused') throw refused(file);
  return file;
}

function processedLate({ id, name }: StoredFile): Failure {
  return new Failure({
    kind: 'outside',
    what: `The service has not processed the file ${id} yet.`,
    evidence: `${name} was waited for during ${longestProcessingMs / 60_000} minutes. No job was created.`,
    remedy: 'Run the same command again later: it goes on with this file.',
  });
}

function refused({ id, name, detail }: StoredFile): Failure {
  return new Failure({
    kind: 'data',
    what: `The service cannot use the file ${id}.`,
    evidence: `${name}: ${detail ?? 'it gave no reason'}. No job was created.`,
    remedy: 'Mend the data, then run the same command again; the file may be deleted.',
  });
}
