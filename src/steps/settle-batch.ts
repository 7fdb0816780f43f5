import type { Answer, Answered } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import { collectResults } from '../evaluate/collect-results.ts';
import { type CallTrouble, decideRetry } from '../evaluate/decide-retry.ts';
import type { BatchWorld, OpenBatch } from './batch-group.ts';

/** What has become of the calls so far. */
export interface BatchLedger {
  /** Final answers and final failures, by key. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly keep: (key: string, answer: Answered) => void;
  /** One batch held this call and did not answer it. The batches that did so until now. */
  readonly countAttempt: (key: string) => number;
  /** How long it has been known by now that this model is not there. */
  readonly measureAbsence: (model: string, nowMs: number) => number;
  readonly giveUp: (key: string, trouble: CallTrouble, attempts: number) => void;
}

/** A call is put into this many batches of one run before it counts as failed. */
const mostAttempts = 3;

export function openLedger(keep: (key: string, answer: Answered) => Answered): BatchLedger {
  const answers = new Map<string, Answer>();
  const attempts = new Map<string, number>();
  const absentSinceMs = new Map<string, number>();
  return {
    answers,
    keep: (key, answer) => {
      const final = { ...answer, attempts: (attempts.get(key) ?? 0) + 1 };
      answers.set(key, keep(key, final));
    },
    countAttempt: (key) => {
      const count = (attempts.get(key) ?? 0) + 1;
      attempts.set(key, count);
      return count;
    },
    measureAbsence: (model, nowMs) => {
      const sinceMs = absentSinceMs.get(model) ?? nowMs;
      absentSinceMs.set(model, sinceMs);
      return nowMs - sinceMs;
    },
    giveUp: (key, { status, code, message }, count) => {
      const reason = code ?? (status === null ? 'error' : `http-${status}`);
      answers.set(key, { status: 'failed', code: reason, message, attempts: count });
    },
  };
}

/**
 * Takes over what a batch that is over has brought. Calls that it did not answer, and that another batch could, stay without an
 * answer. All answers are kept before any `Failure` is thrown.
 */
export async function settleBatch(
  batch: OpenBatch,
  ledger: BatchLedger,
  othersAreOpen: boolean,
  world: BatchWorld,
): Promise<'settled' | 'queue-full'> {
  const { group, state, keys } = batch;
  if (state.status === 'failed') {
    if (othersAreOpen && state.errors.some(({ code }) => code === queueFullCode)) return 'queue-full';
    await awaitModel(batch, ledger, world);
    return 'settled';
  }
  const { answered, troubles, oddities, gone } = await collectResults(
    group.service.readResults(state),
    keys,
    ledger.keep,
  );
  for (const oddity of oddities) {
    world.progress({ kind: 'step', task: group.task, text: `batch ${state.id} holds ${oddity}` });
  }
  if (gone.length > 0) throw resultsAreGone(batch, gone);
  let fatal: CallTrouble | null = null;
  for (const key of keys) {
    if (answered.has(key)) continue;
    const trouble = troubles.get(key) ?? noResult;
    const { kind } = decideRetry(trouble, { attempt: 1, model: group.model, absentMs: 0 }, 0);
    const attempts = ledger.countAttempt(key);
    if (kind === 'stop-run') fatal ??= trouble;
    else if (kind === 'give-up' || attempts >= mostAttempts) ledger.giveUp(key, trouble, attempts);
  }
  if (fatal !== null) throw group.service.explain(`a call in the batch ${state.id}`, fatal);
  if (state.status === 'cancelled') throw cancelled(batch);
  return 'settled';
}

/** A model that has just been trained is not there yet: waits before another batch is made. All else is a `Failure`. */
async function awaitModel(batch: OpenBatch, ledger: BatchLedger, world: BatchWorld): Promise<void> {
  const { model } = batch.group;
  const absentMs = ledger.measureAbsence(model, world.nowMs());
  const code = batch.state.errors[0]?.code ?? null;
  const decision = decideRetry({ ...noResult, code }, { attempt: 1, model, absentMs }, 0);
  if (decision.kind !== 'await-model') throw refused(batch);
  await world.wait(decision.waitMs);
}

/** The service's code for more prompt tokens than the account may have waiting in batches of one model. */
const queueFullCode = 'token_limit_exceeded';

const noResult: CallTrouble = {
  status: null,
  code: 'no-result',
  message: 'the batch ended without a result for this call',
  retryAfterMs: null,
  shouldRetry: null,
};

function refused({ group, state }: OpenBatch): Failure {
  const [first] = state.errors;
  if (first?.code === queueFullCode) {
    return new Failure({
      kind: 'outside',
      what: `The batch ${state.id} does not fit into the batch queue of the account.`,
      evidence: `${first.code}: ${first.message}`,
      remedy: 'Wait until other batches of this model are over, use fewer or shorter samples, or set `engine: online`.',
    });
  }
  const more = state.errors.length > 1 ? ` (and ${state.errors.length - 1} more errors)` : '';
  const line = typeof first?.line === 'number' ? `line ${first.line}: ` : '';
  return group.service.explain(`the batch ${state.id}`, {
    ...noResult,
    code: first?.code ?? 'failed',
    message: first === undefined ? 'the service gave no reason' : `${line}${first.message}${more}`,
  });
}

function cancelled({ state }: OpenBatch): Failure {
  return new Failure({
    kind: 'outside',
    what: `The batch ${state.id} was cancelled before all of its calls were answered.`,
    evidence: 'The service says "cancelled"; the answers until then have been kept.',
    remedy: 'Run the same command again: it sends the calls that are left in a new batch.',
  });
}

function resultsAreGone({ state }: OpenBatch, files: readonly string[]): Failure {
  return new Failure({
    kind: 'outside',
    what: `The results of the batch ${state.id} are not there any more.`,
    evidence: `The service does not find ${files.join(' and ')}.`,
    remedy: 'Run the same command again: it sends the calls that have no answer in a new batch, which is paid.',
  });
}
