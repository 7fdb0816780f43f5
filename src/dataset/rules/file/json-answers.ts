import type { CheckedExample } from '../../checked-file.ts';
import { type JsonObject, parseJsonObject } from '../../json.ts';

export interface JsonAnswer {
  readonly example: CheckedExample;
  /** The answer as a JSON object, when it is one. */
  readonly value: JsonObject | undefined;
}

const FEWEST_EXAMPLES = 5;
const SMALLEST_SHARE = 0.8;

/** The answers of a file in which at least four of five are JSON objects; none otherwise. */
export function readJsonAnswers(examples: readonly CheckedExample[]): readonly JsonAnswer[] {
  const likely = examples.filter(({ answer }) => /^\s*\{/.test(answer)).length;
  if (examples.length < FEWEST_EXAMPLES || likely < examples.length * SMALLEST_SHARE) return [];
  const answers = examples.map((example) => ({ example, value: parseJsonObject(example.answer) }));
  const parsed = answers.filter(({ value }) => value !== undefined).length;
  return parsed < examples.length * SMALLEST_SHARE ? [] : answers;
}
