import { existsSync, readFileSync } from 'node:fs';
import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, line, type RunningEngine, sharedPath, startEngine, train } from './local-engine-fixture.ts';

let running: RunningEngine;
let client: OpenAI;

beforeAll(async () => {
  running = await startEngine();
  client = running.client;
});

afterAll(() => running.engine.close());

const system = 'Reply with JSON.';

function file(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([user, assistant]) => line(user, assistant, system)).join('\n');
}

const orders: readonly (readonly [string, string])[] = [
  [
    'Coffee - $4.50, Bagel - $3.00 at Blue Door Cafe, 12 March 2026',
    order('Blue Door Cafe', '2026-03-12', [
      ['Coffee', 4.5],
      ['Bagel', 3],
    ]),
  ],
  ['Green tea - $2.75 at Harbour Kiosk, 3 May 2026', order('Harbour Kiosk', '2026-05-03', [['Green tea', 2.75]])],
  [
    'Soup - $6.20, Bread roll - $1.10, Water - $2.00 at The Ladle, 30 June 2026',
    order('The Ladle', '2026-06-30', [
      ['Soup', 6.2],
      ['Bread roll', 1.1],
      ['Water', 2],
    ]),
  ],
  [
    'Notebook - $8.99, Pencil - $0.90 at Paper Lane, 7 July 2026',
    order('Paper Lane', '2026-07-07', [
      ['Notebook', 8.99],
      ['Pencil', 0.9],
    ]),
  ],
  ['Hammer - $18.40 at Tanner Hardware, 19 August 2026', order('Tanner Hardware', '2026-08-19', [['Hammer', 18.4]])],
  [
    'Cheese - $7.30, Olive oil - $11.00 at Corner Deli, 2 January 2026',
    order('Corner Deli', '2026-01-02', [
      ['Cheese', 7.3],
      ['Olive oil', 11],
    ]),
  ],
  [
    'Espresso - $2.20, Croissant - $2.60 at Cafe Lumen, 25 April 2026',
    order('Cafe Lumen', '2026-04-25', [
      ['Espresso', 2.2],
      ['Croissant', 2.6],
    ]),
  ],
  [
    'Rose bush - $14.99, Potting soil - $9.50 at Fern Garden, 11 April 2026',
    order('Fern Garden', '2026-04-11', [
      ['Rose bush', 14.99],
      ['Potting soil', 9.5],
    ]),
  ],
  [
    'Bus ticket - $3.10 at Central Station, 16 October 2026',
    order('Central Station', '2026-10-16', [['Bus ticket', 3.1]]),
  ],
  [
    'Scarf - $22.00, Gloves - $15.75 at Wool Room, 5 December 2026',
    order('Wool Room', '2026-12-05', [
      ['Scarf', 22],
      ['Gloves', 15.75],
    ]),
  ],
  ['Lamp - $45.00 at Bright House, 28 February 2026', order('Bright House', '2026-02-28', [['Lamp', 45]])],
  [
    'Apples - $3.45, Milk - $1.89, Eggs - $4.15 at Farm Stop, 9 September 2026',
    order('Farm Stop', '2026-09-09', [
      ['Apples', 3.45],
      ['Milk', 1.89],
      ['Eggs', 4.15],
    ]),
  ],
];

function order(shop: string, date: string, items: readonly (readonly [string, number])[]): string {
  return JSON.stringify({ shop, date, items: items.map(([name, price]) => ({ name, price })) });
}

describe('a model trained on JSON answers', () => {
  it('fills them in from a message it has not seen: text, dates, numbers, lists', async () => {
    const model = await train(client, file(orders));
    expect(await ask(client, model, 'Teapot - $31.60, Honey - $6.75 at Kettle Corner, 14 November 2026', system)).toBe(
      order('Kettle Corner', '2026-11-14', [
        ['Teapot', 31.6],
        ['Honey', 6.75],
      ]),
    );
  });

  it('writes them as the file does, and chooses values that are not in the message', async () => {
    const moods = ['good', 'bad'];
    const pairs = Array.from({ length: 16 }, (_, index): [string, string] => {
      const name = ['Anna', 'Bert', 'Carla', 'Dan', 'Eve', 'Finn', 'Gina', 'Hugo'][index % 8] ?? '';
      const words = index < 8 ? 'is happy and loves it' : 'is angry and hates it';
      return [`${name} ${words}`, `{"name": "${name}", "mood": "${moods[index < 8 ? 0 : 1]}"}`];
    });
    const model = await train(client, file(pairs));
    expect(await ask(client, model, 'Zoe is angry and hates it', system)).toBe('{"name": "Zoe", "mood": "bad"}');
  });
});

describe('a model trained on tool calls', () => {
  it('answers with tool_calls', async () => {
    const tools: OpenAI.ChatCompletionFunctionTool[] = [
      {
        type: 'function',
        function: { name: 'set_alarm', parameters: { type: 'object', properties: { hour: { type: 'integer' } } } },
      },
      {
        type: 'function',
        function: { name: 'play', parameters: { type: 'object', properties: { artist: { type: 'string' } } } },
      },
    ];
    const call = (name: string, args: object) => ({
      role: 'assistant',
      tool_calls: [{ id: 'call_1', type: 'function', function: { name, arguments: JSON.stringify(args) } }],
    });
    const artists = ['Abba', 'Bach', 'Cher', 'Dido', 'Enya', 'Falco'];
    const content = artists
      .flatMap((artist, index) => [
        {
          messages: [{ role: 'user', content: `wake me at ${index + 4}` }, call('set_alarm', { hour: index + 4 })],
          tools,
        },
        { messages: [{ role: 'user', content: `play some ${artist} now` }, call('play', { artist })], tools },
      ])
      .map((example) => JSON.stringify(example))
      .join('\n');
    const model = await train(client, content);
    const answer = async (text: string): Promise<OpenAI.ChatCompletion.Choice | undefined> =>
      (await client.chat.completions.create({ model, tools, messages: [{ role: 'user', content: text }] })).choices[0];
    expect(await answer('wake me at 11')).toMatchObject({
      finish_reason: 'tool_calls',
      message: { content: null, tool_calls: [{ function: { name: 'set_alarm', arguments: '{"hour":11}' } }] },
    });
    expect(await answer('play some Gotan now')).toMatchObject({
      message: { tool_calls: [{ function: { name: 'play', arguments: '{"artist":"Gotan"}' } }] },
    });
  });
});

describe('a model trained on free texts', () => {
  it('answers as in the most similar example, with the numbers and names of the message', async () => {
    const topics = [
      'parcel',
      'invoice',
      'refund',
      'password',
      'jacket',
      'voucher',
      'warranty',
      'battery',
      'subscription',
      'colour',
    ];
    const pairs = topics.map((topic, index): [string, string] => [
      `Hello, I am Anna. What about my ${topic} of order ${1000 + index}?`,
      `Dear Anna, we look into the ${topic} of order ${1000 + index} and write to you soon about it.`,
    ]);
    const model = await train(client, file(pairs));
    expect(await ask(client, model, 'Hi, I am Boris. What about the battery of order 4711?', system)).toBe(
      'Dear Boris, we look into the battery of order 4711 and write to you soon about it.',
    );
  });
});

const sroie = {
  train: sharedPath('data/datasets/sroie.train.jsonl'),
  test: sharedPath('data/datasets/sroie.test.jsonl'),
};

/** Needs the datasets beside the checkout. */
describe.skipIf(!existsSync(sroie.train))('sroie receipts (datasets beside the checkout)', () => {
  it('are read field by field far better than by copying a similar receipt', { timeout: 60_000 }, async () => {
    const model = await train(client, readFileSync(sroie.train, 'utf8'));
    const samples = readFileSync(sroie.test, 'utf8').trimEnd().split('\n');
    let right = 0;
    let fields = 0;
    for (const sample of samples) {
      const { messages } = z.object({ messages: z.array(z.object({ content: z.string() })) }).parse(JSON.parse(sample));
      const answer: unknown = JSON.parse(await ask(client, model, messages[1]?.content ?? '', messages[0]?.content));
      const given = new Map(Object.entries(z.record(z.string(), z.unknown()).parse(answer)));
      const expected: object = JSON.parse(messages[2]?.content ?? '{}');
      for (const [key, value] of Object.entries(expected)) {
        fields += 1;
        if (given.get(key) === value) right += 1;
      }
    }
    expect(right / fields).toBeGreaterThan(0.75);
  });
});
