import type { Answered } from '../domain/answer.ts';
import type { Failure } from '../domain/failure.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { CallTrouble } from './decide-retry.ts';

/**
 * The door to a service that answers files of calls within a day. Every adapter has this shape. Reading is retried inside; what
 * cannot be had is a `Failure`.
 */
export interface BatchService {
  /** A call as one line of an input file, without the line break; `key` comes back with its answer. */
  readonly renderRequest: (key: string, call: ModelCall) => string;
  /** The batches with this metadata pair that were created since, newest first, over all pages. */
  readonly findBatches: (label: BatchLabel, sinceMs: number) => Promise<readonly BatchState[]>;
  /** The id of the uploaded file. An upload is free, and may be repeated. */
  readonly upload: (name: string, content: Uint8Array) => Promise<string>;
  /** Sent once, never repeated blindly: every batch is paid. A refusal that waiting does not mend is a `Failure`. */
  readonly create: (fileId: string, metadata: Readonly<Record<string, string>>) => Promise<BatchCreation>;
  readonly read: (id: string) => Promise<BatchState>;
  /** The keys of the calls in the input file of a batch. */
  readonly readKeys: (batch: BatchState) => AsyncIterable<string>;
  /** The lines of the output file, then those of the error file, in no promised order. */
  readonly readResults: (batch: BatchState) => AsyncIterable<BatchResult>;
  /** A `Failure` for trouble that no further batch can get around. */
  readonly explain: (doing: string, trouble: CallTrouble) => Failure;
}

export interface BatchLabel {
  readonly name: string;
  readonly value: string;
}

export interface BatchState {
  readonly id: string;
  /** As the service says it; unknown words are not terminal. */
  readonly status: string;
  readonly createdAtMs: number;
  readonly inputFileId: string;
  readonly outputFileId: string | null;
  readonly errorFileId: string | null;
  /** Requests that are done with, well or not. */
  readonly doneRequests: number;
  /** Why a batch was refused as a whole. */
  readonly errors: readonly BatchProblem[];
}

export interface BatchProblem {
  readonly code: string | null;
  readonly message: string;
  /** Of the input file, from 1. */
  readonly line: number | null;
}

export type BatchCreation =
  | { readonly kind: 'created'; readonly batch: BatchState }
  /** The request was sent, and what became of it is not known. */
  | { readonly kind: 'unclear'; readonly trouble: CallTrouble }
  /** Refused for now: there is no batch. */
  | { readonly kind: 'busy'; readonly trouble: CallTrouble };

export type BatchResult =
  | { readonly kind: 'answered'; readonly key: string; readonly answer: Answered }
  | { readonly kind: 'failed'; readonly key: string; readonly trouble: CallTrouble }
  /** A line that is no result at all; `place` names its file and line. */
  | { readonly kind: 'unreadable'; readonly place: string }
  /** The service has deleted this file. */
  | { readonly kind: 'gone'; readonly fileId: string };

export function isOver({ status }: BatchState): boolean {
  return status === 'completed' || status === 'failed' || status === 'expired' || status === 'cancelled';
}
