import type { Answer, Answered } from '../domain/answer.ts';
import type { ModelCall } from '../domain/model-call.ts';
import { type BatchService, type BatchState, isOver } from '../evaluate/batch-service.ts';
import { type BatchLimits, batchLimits, batchScope, planBatches } from '../evaluate/plan-batches.ts';
import { adoptBatches } from './adopt-batches.ts';
import type { BatchGroup, BatchWorld, OpenBatch } from './batch-group.ts';
import { createBatch } from './create-batch.ts';
import { type BatchLedger, openLedger, settleBatch } from './settle-batch.ts';

/** A call and where it is to be answered. */
export interface BatchCall {
  readonly key: string;
  readonly call: ModelCall;
  readonly provider: string;
  readonly service: BatchService;
}

export interface BatchPlan {
  readonly task: string;
  readonly calls: readonly BatchCall[];
  /** How long to wait for all batches. */
  readonly waitMs: number;
  readonly limits?: BatchLimits;
  /** Told each answer as it is read, once a key. */
  readonly keep: (key: string, answer: Answered) => Answered;
}

export type BatchAnswers =
  | { readonly status: 'finished'; readonly answers: ReadonlyMap<string, Answer> }
  /** The wait is over and these batches are not. What was answered by then has been kept. */
  | { readonly status: 'under-way'; readonly batches: readonly BatchState[] };

const longestPauseMs = 30_000;

/**
 * Has calls answered by batches. Batches of earlier runs are found by their metadata and gone on with; calls that are in none are
 * sent in new ones; calls that expired or failed for a while are sent again. A key that occurs twice is asked once. Stopped at any
 * moment and run again, it pays nothing twice.
 */
export async function answerByBatch(plan: BatchPlan, world: BatchWorld): Promise<BatchAnswers> {
  const deadlineMs = world.nowMs() + plan.waitMs;
  const groups = groupCalls(plan);
  if (groups.length === 0) return { status: 'finished', answers: new Map() };
  const ledger = openLedger(plan.keep);
  const open = new Set<OpenBatch>();
  for (const group of groups) for (const batch of await adoptBatches(group, ledger, world)) open.add(batch);

  let isQueueFull = false;
  for (let pauseMs = 50; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
    if (!isQueueFull) await sendAll(groups, plan.limits ?? batchLimits, ledger, open, world);
    reportProgress(plan.task, groups, ledger, open, world);
    if (open.size === 0) return { status: 'finished', answers: ledger.answers };
    const leftMs = deadlineMs - world.nowMs();
    if (leftMs <= 0) return { status: 'under-way', batches: [...open].map(({ state }) => state) };
    await world.wait(Math.min(pauseMs, leftMs));
    for (const batch of [...open]) {
      const { status } = batch.state;
      batch.state = await batch.group.service.read(batch.state.id);
      if (batch.state.status !== status) tell(batch, world);
      if (!isOver(batch.state)) continue;
      open.delete(batch);
      isQueueFull = (await settleBatch(batch, ledger, open.size > 0, world)) === 'queue-full';
    }
  }
}

/** Sends what is in no batch and has no answer yet. */
async function sendAll(
  groups: readonly BatchGroup[],
  limits: BatchLimits,
  ledger: BatchLedger,
  open: Set<OpenBatch>,
  world: BatchWorld,
): Promise<void> {
  for (const group of groups) {
    const sent = new Set([...open].flatMap((batch) => (batch.group === group ? [...batch.keys] : [])));
    const waiting = [...group.calls].filter(([key]) => !sent.has(key) && !ledger.answers.has(key));
    const requests = waiting.map(([key, call]) => ({ key, line: group.service.renderRequest(key, call) }));
    for (const planned of planBatches(requests, limits)) {
      const batch = { group, keys: new Set(planned.callKeys), state: await createBatch(group, planned, world) };
      open.add(batch);
      tell(batch, world);
    }
  }
}

function groupCalls({ task, calls }: BatchPlan): readonly BatchGroup[] {
  const groups = new Map<string, BatchGroup & { readonly calls: Map<string, ModelCall> }>();
  for (const { key, call, provider, service } of calls) {
    const name = JSON.stringify([provider, call.model]);
    const { model } = call;
    const group = groups.get(name) ?? { task, model, scope: batchScope(task, model), service, calls: new Map() };
    group.calls.set(key, call);
    groups.set(name, group);
  }
  return [...groups.values()];
}

function tell({ group, keys, state }: OpenBatch, world: BatchWorld): void {
  const calls = `${keys.size} ${keys.size === 1 ? 'call' : 'calls'}`;
  world.progress({ kind: 'step', task: group.task, text: `batch ${state.id} of ${calls} is ${state.status}` });
}

function reportProgress(
  task: string,
  groups: readonly BatchGroup[],
  { answers }: BatchLedger,
  open: ReadonlySet<OpenBatch>,
  world: BatchWorld,
): void {
  const total = groups.reduce((sum, { calls }) => sum + calls.size, 0);
  const underWay = [...open].reduce((sum, { state, keys }) => sum + Math.min(state.doneRequests, keys.size), 0);
  world.progress({ kind: 'count', task, label: 'evaluate', done: Math.min(total, answers.size + underWay), total });
}
