import type { Answered, AnswerFailed } from './answer.ts';

/** A model that makes vectors of texts, as it is called. */
export interface EmbeddingModel {
  readonly model: string;
  /** Numbers of a vector; null for the model's own. */
  readonly dimensions: number | null;
}

/** One request: the vectors of several texts at once. */
export interface EmbeddingCall extends EmbeddingModel {
  readonly texts: readonly string[];
}

export type EmbeddingReply =
  | {
      readonly status: 'embedded';
      /** In the order of the texts, all of one length. */
      readonly vectors: readonly Float32Array[];
      /** Of all texts together; null when the service did not say. */
      readonly promptTokens: number | null;
      readonly attempts: number;
    }
  | (AnswerFailed & {
      /** The service does not take this request, however often it is asked: one of the texts may be to blame. */
      readonly isRefused: boolean;
    });

/** The door to vectors. Retries inside; throws a `Failure` when no call can be had (wrong key, no quota, no such model). */
export type EmbedTexts = (call: EmbeddingCall, signal: AbortSignal) => Promise<EmbeddingReply>;

/** A vector is kept as any other answer: its text is the base64 of 32-bit floats, little-endian, as the interface itself has it. */
export function answerOfVector(vector: Float32Array, attempts: number): Answered {
  return {
    status: 'answered',
    text: encodeVector(vector),
    toolCalls: [],
    refusal: null,
    finishReason: 'stop',
    // The service counts the tokens of a request, not of each text in it.
    usage: null,
    latencyMs: null,
    attempts,
    systemFingerprint: null,
  };
}

/** The vector of a kept answer; null for a text that is none. */
export function vectorOfAnswer({ text }: Answered): Float32Array | null {
  return decodeVector(text);
}

/** Base64 of 32-bit floats; null where it is none, is empty, or holds a number that is not finite. */
export function decodeVector(base64: string): Float32Array | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0 || bytes.length % 4 !== 0) return null;
  const vector = Float32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(index * 4));
  return vector.every(Number.isFinite) ? vector : null;
}

function encodeVector(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
  return bytes.toString('base64');
}
