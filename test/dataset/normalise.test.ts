import { describe, expect, it } from 'vitest';
import { normalise, visibleAnswer, visibleInput } from '../../src/dataset/normalise.ts';

describe('normalise', () => {
  it.each([
    ['  Hello,   WORLD! ', 'hello world'],
    ['ﬁne Ｈｅｌｌｏ', 'fine hello'],
    ['Straße №5', 'straße no5'],
    ['e\u0301t\u00e9', 'été'],
    ['हिन्दी।', 'हिन्दी'],
    ['😀!?', ''],
    ['a_b-c', 'a b c'],
  ])('%j becomes %j', (text, expected) => {
    expect(normalise(text)).toBe(expected.normalize('NFKC'));
  });
});

describe('the visible input', () => {
  const user = { role: 'user', content: 'Hi' } as const;
  const assistant = { role: 'assistant', content: 'Hello' } as const;

  it('of one user message is its text, without system messages', () => {
    expect(visibleInput([{ role: 'system', content: 'Be kind.' }, user, assistant])).toBe('Hi');
  });

  it('of several messages names the roles', () => {
    expect(visibleInput([user, assistant, { role: 'user', content: 'Bye' }, assistant])).toBe(
      'user: Hi\nassistant: Hello\nuser: Bye',
    );
  });

  it('tells different pictures apart', () => {
    const see = (url: string) =>
      visibleInput([
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is it?' },
            { type: 'image_url', image_url: { url } },
          ],
        },
        assistant,
      ]);
    expect(see('https://a.example/1.png')).not.toBe(see('https://a.example/2.png'));
  });

  it('is followed by the answer, or by the calls where there is no text', () => {
    const calls = [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] as const;
    expect(visibleAnswer([user, assistant])).toBe('Hello');
    expect(visibleAnswer([user, { role: 'assistant', content: null, tool_calls: calls }])).toBe(JSON.stringify(calls));
  });
});
