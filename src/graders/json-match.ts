import { isDeepStrictEqual } from 'node:util';
import { messageText } from '../domain/chat.ts';
import type { Grader } from './grader.ts';

/**
 * Right when the answer is JSON equal to the expected JSON: the order of keys is free, the order of lists counts, 4.5 equals 4.50.
 * An answer that is no JSON is wrong. An expected text that is no JSON leaves the sample unscored: the dataset is at fault, not the model.
 */
export const jsonMatch: Grader = (answer, sample) => {
  const expected = parseJson(messageText(sample.expected));
  if (!expected.ok) return { status: 'unscored', reason: 'the expected answer is not JSON' };
  const actual = parseJson(answer.text);
  return { status: 'scored', value: actual.ok && isDeepStrictEqual(actual.value, expected.value) ? 1 : 0 };
};

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}
