import { z } from 'zod';
import type { ToolCall } from '../domain/chat.ts';
import { scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { type MatchOptions, matchJson, matchOptions } from './json/match-json.ts';
import { parseAnswerJson } from './json/parse-answer-json.ts';
import type { CallOutcome } from './observation.ts';

const options = z.strictObject({
  order: z.enum(['any', 'same']).default('any').describe('Whether several calls must come in the expected order.'),
  ...matchOptions,
  score: z
    .enum(['whole', 'f1'])
    .default('whole')
    .describe('`whole`: 1 when every call is right and none is added, else 0. `f1`: 2 right / (expected + made).'),
});

export const toolCalls: GraderDeclaration<'tool-calls', typeof options> = {
  name: 'tool-calls',
  description: 'The answer makes the expected tool calls with the expected arguments, and no others.',
  options,
  make: (chosen) => ({
    grade: (answer, sample) => {
      const expected = (sample.expected.tool_calls ?? []).map(readCall);
      const broken = expected.find((call) => !call.json.ok);
      if (broken !== undefined) return unscored(`the expected arguments of ${broken.name} are not JSON`);
      const calls = compareCalls(answer.toolCalls.map(readCall), expected, chosen);
      const right = calls.filter(({ result }) => result === 'right').length;
      const all = expected.length + answer.toolCalls.length;
      const f1 = all === 0 ? 1 : (2 * right) / all;
      return { ...scored(chosen.score === 'f1' ? f1 : f1 === 1 ? 1 : 0), observed: { kind: 'tool-calls', calls } };
    },
  }),
};

interface ReadCall {
  readonly name: string;
  readonly json: ReturnType<typeof parseAnswerJson>;
}

/** No arguments at all are written as an empty text by some services. */
function readCall({ function: { name, arguments: text } }: ToolCall): ReadCall {
  return { name, json: parseAnswerJson(text.trim() === '' ? '{}' : text) };
}

interface Options extends MatchOptions {
  readonly order: 'any' | 'same';
}

/** Each expected call beside the made call that answers it; what is left of the made calls is extra. */
function compareCalls(
  made: readonly ReadCall[],
  expected: readonly ReadCall[],
  options: Options,
): readonly CallOutcome[] {
  const left = new Set(made.slice(0, MOST_CALLS));
  const outcomes = new Map<ReadCall, CallOutcome>();
  const isRight = (call: ReadCall, wanted: ReadCall) =>
    call.name === wanted.name &&
    call.json.ok &&
    wanted.json.ok &&
    matchJson(call.json.value, wanted.json.value, options).isSame;

  for (const [index, wanted] of expected.entries()) {
    const candidates = options.order === 'same' ? made.slice(index, index + 1) : [...left];
    const found = candidates.find((call) => isRight(call, wanted));
    if (found === undefined) continue;
    left.delete(found);
    outcomes.set(wanted, { name: wanted.name, result: 'right' });
  }
  for (const wanted of expected) {
    if (outcomes.has(wanted)) continue;
    const sameName = [...left].find((call) => call.name === wanted.name);
    if (sameName !== undefined) left.delete(sameName);
    const result = sameName === undefined ? 'missing' : sameName.json.ok ? 'wrong-arguments' : 'invalid-arguments';
    outcomes.set(wanted, { name: wanted.name, result });
  }
  return [
    ...expected.flatMap((wanted) => outcomes.get(wanted) ?? []),
    ...[...left].map(({ name }): CallOutcome => ({ name, result: 'extra' })),
  ];
}

/** More made calls than these are extra whatever they are. */
const MOST_CALLS = 1_000;
