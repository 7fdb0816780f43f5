import fc from 'fast-check';
import { countTokens as countOlder } from 'gpt-tokenizer/encoding/cl100k_base';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { makeTokenCounter } from '../../src/dataset/count-tokens.ts';
import { encodingOf } from '../../src/dataset/encoding.ts';
import { loadCountersOf } from '../../src/dataset/load-token-counter.ts';

const counter = makeTokenCounter();

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    ' \n\n ',
    "'s",
    "'LL",
    'don’t',
    'The',
    'CamelCase',
    'été',
    '的',
    '👩‍👩‍👧',
    '12345',
    '--/',
    '\t',
    '\u0000',
    '\u0000a',
    'a\u0000',
    'a',
    '\ud800',
    '<|endoftext|>',
  ),
);

describe('the token counter', () => {
  it('counts any text as the encoding itself does', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join('');
        expect(counter.countText(text)).toBe(countTokens(text, { disallowedSpecial: new Set() }));
      }),
      { numRuns: 3_000 },
    );
  });

  it('counts more different words than it remembers, the second time as the first', () => {
    const words = Array.from({ length: 80_000 }, (_, index) => ` ${((index * 2_654_435_761) % 2 ** 32).toString(36)}`);
    const expected = words.reduce((sum, text) => sum + countTokens(text), 0);
    const fresh = makeTokenCounter();
    for (let round = 0; round < 2; round += 1)
      expect(words.reduce((sum, text) => sum + fresh.countText(text), 0)).toBe(expected);
  });

  it('counts by cl100k_base for the models that use it, and by o200k_base for all others', async () => {
    const older = ['gpt-3.5-turbo-0125', 'ft:gpt-3.5-turbo-0125:acme::abc', 'gpt-4', 'gpt-4-0613', 'gpt-4-turbo'];
    expect([...older, 'babbage-002', 'davinci-002'].map(encodingOf)).toEqual(Array(7).fill('cl100k_base'));
    const newer = [
      'gpt-4o-mini-2024-07-18',
      'gpt-4.1',
      'ft:gpt-4o-2024-08-06:acme::abc',
      'gpt-5',
      'o4-mini',
      'llama-4',
    ];
    expect(newer.map(encodingOf)).toEqual(Array(6).fill('o200k_base'));
    const counterOf = await loadCountersOf([...older, ...newer]);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join('');
        expect(counterOf('gpt-4').countText(text)).toBe(countOlder(text, { disallowedSpecial: new Set() }));
        expect(counterOf('gpt-4o').countText(text)).toBe(countTokens(text, { disallowedSpecial: new Set() }));
      }),
      { numRuns: 1_000 },
    );
  });

  it('counts text that looks like a special token as text', () => {
    expect(counter.countText('<|endoftext|>')).toBe(7);
    expect(counter.countText('<|im_start|>')).toBeGreaterThan(1);
  });

  it('adds 3 per message, 1 per name and 3 per example', () => {
    expect(counter.countExample([{ role: 'user', content: 'hello' }])).toBe(3 + 3 + 1 + 1);
    expect(counter.countExample([{ role: 'user', content: 'hello', name: 'jo' }])).toBe(3 + 3 + 1 + 1 + 1 + 1);
  });

  it('counts the tool example of the OpenAI cookbook as the API does: 101 tokens', () => {
    const tools = [
      {
        type: 'function',
        function: {
          name: 'get_current_weather',
          description: 'Get the current weather in a given location',
          parameters: {
            type: 'object',
            properties: {
              location: { type: 'string', description: 'The city and state, e.g. San Francisco, CA' },
              unit: {
                type: 'string',
                description: 'The unit of temperature to return',
                enum: ['celsius', 'fahrenheit'],
              },
            },
            required: ['location'],
          },
        },
      },
    ];
    const messages = [
      { role: 'system', content: 'You are a helpful assistant that can answer to questions about the weather.' },
      { role: 'user', content: "What's the weather like in San Francisco?" },
    ] as const;
    expect(counter.countExample(messages, tools)).toBe(101);
  });

  it('counts a run of 200,000 equal characters without hanging', () => {
    expect(counter.countText('a'.repeat(200_000))).toBe(25_000);
  });
});
