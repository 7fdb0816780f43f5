import type { Answered } from '../../src/domain/answer.ts';

/** An answer that came at the first attempt; a test names what it is about. */
export function makeAnswer(part: Partial<Answered> = {}): Answered {
  return {
    status: 'answered',
    text: 'hi',
    toolCalls: [],
    refusal: null,
    finishReason: 'stop',
    usage: null,
    latencyMs: 1,
    attempts: 1,
    systemFingerprint: null,
    ...part,
  };
}
