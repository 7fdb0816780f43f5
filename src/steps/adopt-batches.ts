import { type BatchState, isOver } from '../evaluate/batch-service.ts';
import { collectResults } from '../evaluate/collect-results.ts';
import { batchScopeLabel } from '../evaluate/plan-batches.ts';
import type { BatchGroup, BatchWorld, OpenBatch } from './batch-group.ts';
import type { BatchLedger } from './settle-batch.ts';

/** For how long OpenAI keeps the files of a batch (Files API reference, 2026-11-20). */
const keptMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Goes on with the batches that earlier runs made for this task and model, whatever part of today's calls they hold: takes the
 * answers of those that are over, and gives those that are under way, each with the calls that it is waited for.
 */
export async function adoptBatches(
  group: BatchGroup,
  ledger: BatchLedger,
  world: BatchWorld,
): Promise<readonly OpenBatch[]> {
  const label = { name: batchScopeLabel, value: group.scope };
  const batches = await group.service.findBatches(label, world.nowMs() - keptMs);
  const left = new Set(group.calls.keys());
  for (const batch of batches.filter(isOver)) {
    if (left.size === 0) break;
    await takeAnswers(batch, group, left, ledger, world);
  }
  const adopted: OpenBatch[] = [];
  for (const state of batches.filter((batch) => !isOver(batch))) {
    if (left.size === 0) break;
    const keys = new Set<string>();
    for await (const key of group.service.readKeys(state)) if (left.delete(key)) keys.add(key);
    if (keys.size === 0) continue;
    adopted.push({ group, keys, state });
    world.progress({ kind: 'step', task: group.task, text: `go on with batch ${state.id}, which is ${state.status}` });
  }
  return adopted;
}

/** Only answers count: what went wrong in an earlier run may go well in this one. */
async function takeAnswers(
  batch: BatchState,
  { service, task }: BatchGroup,
  left: Set<string>,
  ledger: BatchLedger,
  world: BatchWorld,
): Promise<void> {
  if (batch.outputFileId === null) return;
  const results = service.readResults({ ...batch, errorFileId: null });
  const { answered } = await collectResults(results, left, ledger.keep);
  for (const key of answered) left.delete(key);
  if (answered.size === 0) return;
  world.progress({ kind: 'step', task, text: `take ${answered.size} answers of batch ${batch.id}` });
}
