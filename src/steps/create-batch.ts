import { Failure } from '../domain/failure.ts';
import type { BatchState } from '../evaluate/batch-service.ts';
import type { CallTrouble } from '../evaluate/decide-retry.ts';
import { batchKeyLabel, batchScopeLabel, type PlannedBatch } from '../evaluate/plan-batches.ts';
import type { BatchGroup, BatchWorld } from './batch-group.ts';

/** Waits between the looks for a batch of which it is not known whether it was made. */
const lookPausesMs = [1_000, 5_000, 20_000];
const mostCreations = 2;

/** Waits while the service takes no batch for now (OpenAI: 2,000 batches an hour). */
const busyPausesMs = [15_000, 30_000, 60_000, 120_000];

/**
 * Uploads a file of calls and makes a batch of it, exactly one. When it is unclear whether the service has made it, it is looked for
 * by its metadata and its file before it is created again.
 */
export async function createBatch(group: BatchGroup, planned: PlannedBatch, world: BatchWorld): Promise<BatchState> {
  const { service, task, scope } = group;
  const startedMs = world.nowMs();
  const fileId = await service.upload(`${task}.batch.jsonl`, planned.content);
  const metadata = { [batchKeyLabel]: planned.key, [batchScopeLabel]: scope, tunegate_task: task };
  let busyCount = 0;
  for (let creation = 1; ; ) {
    const outcome = await service.create(fileId, metadata);
    if (outcome.kind === 'created') return outcome.batch;
    if (outcome.kind === 'busy') {
      const pauseMs = busyPausesMs[busyCount];
      if (pauseMs === undefined) throw service.explain('a batch', outcome.trouble);
      busyCount += 1;
      await world.wait(Math.max(pauseMs, outcome.trouble.retryAfterMs ?? 0));
      continue;
    }
    const found = await lookFor(group, planned, fileId, startedMs, world);
    if (found !== null) return found;
    if (creation >= mostCreations) throw unclear(outcome.trouble);
    creation += 1;
  }
}

async function lookFor(
  { service }: BatchGroup,
  { key }: PlannedBatch,
  fileId: string,
  startedMs: number,
  world: BatchWorld,
): Promise<BatchState | null> {
  // The service's clock may be behind ours.
  const sinceMs = startedMs - 60 * 60 * 1000;
  for (const pauseMs of lookPausesMs) {
    await world.wait(pauseMs);
    const batches = await service.findBatches({ name: batchKeyLabel, value: key }, sinceMs);
    const found = batches.find(({ inputFileId }) => inputFileId === fileId);
    if (found !== undefined) return found;
  }
  return null;
}

function unclear({ status, code, message }: CallTrouble): Failure {
  return new Failure({
    kind: 'outside',
    what: 'It is not clear whether the service made a batch.',
    evidence: `${status === null ? '' : `HTTP ${status} `}${code ?? ''}: ${message}. The batch was not found afterwards.`,
    remedy: 'Run the same command again: it goes on with the batch if there is one.',
  });
}
