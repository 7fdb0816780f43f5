import { parseAnswerJson } from '../json/parse-answer-json.ts';
import { isObject } from '../json/same-value.ts';
import type { Reply } from '../question.ts';

/** What a judge replied, or why that is no verdict. */
export type Verdict<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** Reads one key of the JSON object that the judge was asked for. Everything else is no verdict: a judge's words are not guessed at. */
export function readVerdict<Value>(
  reply: Reply | undefined,
  key: string,
  read: (value: unknown) => Value | null,
): Verdict<Value> {
  if (reply?.kind !== 'model') return { ok: false, reason: 'the judge was not asked' };
  const { answer } = reply;
  if (answer.status === 'failed') return { ok: false, reason: `the judge gave no answer (${answer.code})` };
  if (answer.refusal !== null) return { ok: false, reason: 'the judge refused' };
  if (answer.finishReason === 'length')
    return { ok: false, reason: "the judge's reply was cut by its completion limit" };
  const parsed = parseAnswerJson(answer.text, { fenced: true, doubles: true });
  const value =
    parsed.ok && isObject(parsed.value) && Object.hasOwn(parsed.value, key) ? read(parsed.value[key]) : null;
  return value === null
    ? { ok: false, reason: `the judge's reply has no ${key} as it was asked for` }
    : { ok: true, value };
}
