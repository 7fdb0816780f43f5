import type { ModelCall } from '../domain/model-call.ts';
import type { BatchService, BatchState } from '../evaluate/batch-service.ts';
import type { World } from '../world.ts';

/** Calls that can share a file: one model of one service. */
export interface BatchGroup {
  readonly task: string;
  readonly model: string;
  readonly scope: string;
  readonly service: BatchService;
  readonly calls: ReadonlyMap<string, ModelCall>;
}

/** A batch that is waited for, and the calls that it is to answer. */
export interface OpenBatch {
  readonly group: BatchGroup;
  readonly keys: ReadonlySet<string>;
  state: BatchState;
}

export type BatchWorld = Pick<World, 'nowMs' | 'wait' | 'progress'>;
