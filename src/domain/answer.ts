import type { ToolCall } from './chat.ts';

/** What came back for one call: an answer, or a failure with its reason. A failed call is never an empty answer. */
export type Answer = Answered | AnswerFailed;

export interface Answered {
  readonly status: 'answered';
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  /** The model declined to answer, in these words. */
  readonly refusal: string | null;
  readonly finishReason: string;
  /** Null when the service did not say. */
  readonly usage: Usage | null;
  /** Of the attempt that was answered, without the waits before it. */
  readonly latencyMs: number;
  readonly attempts: number;
}

export interface AnswerFailed {
  readonly status: 'failed';
  /** The service's error code, or `timeout`, `connection`, `malformed-response`. */
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
}

export interface Usage {
  readonly promptTokens: number;
  /** Part of `promptTokens`. */
  readonly cachedPromptTokens: number;
  readonly completionTokens: number;
  /** Part of `completionTokens`. */
  readonly reasoningTokens: number;
}
