import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/dataset/split-turns.ts';
import type { ChatMessage } from '../../src/domain/chat.ts';
import type { Sample } from '../../src/domain/sample.ts';

const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });
const sample = (id: string, input: readonly ChatMessage[], expected = assistant('end')): Sample => ({
  id,
  file: 'h.jsonl',
  line: 3,
  input,
  expected,
  group: `group of ${id}`,
  metadata: { language: 'de' },
});

describe('splitTurns', () => {
  it('makes a sample of every turn, given the real conversation before it', () => {
    const system: ChatMessage = { role: 'system', content: 'Be brief.' };
    const input = [system, user('1'), assistant('one'), user('2'), assistant('two'), user('3')];
    const turns = splitTurns([sample('a', input, assistant('three'))]);
    expect(turns.map(({ id, input: before, expected }) => [id, before.length, expected.content])).toEqual([
      ['a/1', 2, 'one'],
      ['a/2', 4, 'two'],
      ['a', 6, 'three'],
    ]);
    expect(turns.map(({ group, line, metadata }) => [group, line, metadata])).toEqual(
      Array.from({ length: 3 }, () => ['group of a', 3, { language: 'de' }]),
    );
  });

  it('leaves a conversation of one turn as it is', () => {
    const one = sample('a', [user('1')]);
    expect(splitTurns([one])).toEqual([one]);
  });

  it('takes calls of tools for a turn, and an empty message or a greeting before any question for none', () => {
    const call: ChatMessage = {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
    };
    const input = [
      assistant('Hello!'),
      user('1'),
      assistant(''),
      call,
      { role: 'tool', tool_call_id: 'c', content: '4' } as const,
    ];
    expect(splitTurns([sample('a', input)]).map(({ expected }) => expected)).toEqual([call, assistant('end')]);
  });

  it('asks once what several conversations begin with', () => {
    const starts = [user('Hi'), assistant('Hello')];
    const turns = splitTurns([
      sample('a', [...starts, user('x')]),
      sample('b', [...starts, user('y')]),
      sample('c', [user('Hi')]),
    ]);
    expect(turns.map(({ id }) => id)).toEqual(['a/1', 'a', 'b', 'c']);
  });

  it('takes no id that another line has', () => {
    const turns = splitTurns([sample('a', [user('1'), assistant('one'), user('2')]), sample('a/1', [user('3')])]);
    expect(turns.map(({ id }) => id)).toEqual(['a/1-2', 'a', 'a/1']);
  });
});
