import { describe, expect, it } from 'vitest';
import { checkAsCookbook } from '../../bench/cookbook-checks.ts';
import { makeDefects } from '../../bench/make-defects.ts';
import { checkFile } from '../../src/dataset/check-file.ts';
import { makeTokenCounter } from '../../src/dataset/count-tokens.ts';

const counter = makeTokenCounter();
const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? Buffer.from(text) : text);

/** The files of `npm run bench:validators`, so that what docs/benchmarks.md says of them stays true. */
describe.each(makeDefects())('a file that is $expected: $name', ({ text, expected, line }) => {
  const { diagnostics } = checkFile(
    { path: 'train.jsonl', role: 'train', bytes: bytesOf(text), method: 'supervised' },
    counter,
  ).report;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');

  it('is judged so, where it is wrong', () => {
    expect(errors.length > 0).toBe(expected === 'refused');
    expect(diagnostics.length > 0).toBe(expected !== 'sound');
    if (expected === 'refused' && line !== null) expect(errors[0]?.line).toBe(line);
  });
});

describe("the cookbook's checks, restated", () => {
  const check = (...lines: readonly unknown[]) =>
    Object.fromEntries(checkAsCookbook(Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))));
  const sound = {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'b' },
    ],
  };

  it('find nothing in sound lines', () => {
    expect(check(sound, sound)).toEqual({});
  });

  it('count each kind of error', () => {
    expect(check(7, [])).toEqual({ data_type: 2 });
    expect(check({}, { messages: [] })).toEqual({ missing_messages_list: 2 });
    expect(check({ messages: [...sound.messages, { role: 'bot', content: 1, date: 2 }] })).toEqual({
      message_unrecognized_key: 1,
      unrecognized_role: 1,
      missing_content: 1,
    });
    expect(check({ messages: [{ role: 'user', content: '' }] })).toEqual({
      missing_content: 1,
      example_missing_assistant_message: 1,
    });
    expect(check({ messages: [...sound.messages, { role: 'assistant', content: '', function_call: {} }] })).toEqual({});
  });

  it('end at a line that is no JSON', () => {
    expect([...checkAsCookbook(Buffer.from('{"messages": []}\n{'))]).toEqual([['unreadable', 1]]);
    expect(checkAsCookbook(Buffer.from([0xff])).has('unreadable')).toBe(true);
  });
});
