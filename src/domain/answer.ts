import { z } from 'zod';

/**
 * What came back for one call: an answer, or a failure with its reason. A failed call is never an empty answer. Answers are kept
 * on disk and read again, so their shape is a schema.
 */

const count = z.number().int().min(0);

export const usageSchema = z.object({
  promptTokens: count,
  cachedPromptTokens: count.describe('Part of `promptTokens`.'),
  completionTokens: count,
  reasoningTokens: count.describe('Part of `completionTokens`.'),
});
export type Usage = z.infer<typeof usageSchema>;

export const answeredSchema = z.object({
  status: z.literal('answered'),
  text: z.string(),
  toolCalls: z.array(
    z.object({
      id: z.string(),
      type: z.literal('function'),
      function: z.object({ name: z.string(), arguments: z.string() }),
    }),
  ),
  /** The model declined to answer, in these words. */
  refusal: z.string().nullable(),
  finishReason: z.string(),
  /** Null when the service did not say. */
  usage: usageSchema.nullable(),
  /** Of the attempt that was answered, without the waits before it; null for an answer out of a batch, which has none. */
  latencyMs: z.number().min(0).nullable(),
  attempts: z.number().int().min(1),
  /** Names the configuration of the service that answered; null when it did not say. */
  systemFingerprint: z.string().nullable(),
});
export type Answered = z.infer<typeof answeredSchema>;

export interface AnswerFailed {
  readonly status: 'failed';
  /** The service's error code, or `timeout`, `connection`, `malformed-response`. */
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
}

export type Answer = Answered | AnswerFailed;

/** An answer of which only the text is known. */
export function answerOfText(text: string): Answered {
  return {
    status: 'answered',
    text,
    toolCalls: [],
    refusal: null,
    finishReason: 'stop',
    usage: null,
    latencyMs: null,
    attempts: 1,
    systemFingerprint: null,
  };
}
