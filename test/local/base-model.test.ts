import { describe, expect, it } from 'vitest';
import type { Tool, Turn } from '../../src/local/models/conversation.ts';
import { readPrompt } from '../../src/local/models/prompt-knowledge.ts';
import { PromptModel } from '../../src/local/models/prompt-model.ts';
import { shopHeldOut, shopTraining } from './local-engine-fixture.ts';

function turn(role: Turn['role'], text: string): Turn {
  return { role, text, name: null, toolCalls: [] };
}

async function ask(system: string, user: string, before: readonly (readonly [string, string])[] = []): Promise<string> {
  const shots = before.flatMap(([question, answer]) => [turn('user', question), turn('assistant', answer)]);
  const conversation = { turns: [turn('system', system), ...shots, turn('user', user)], tools: [] };
  return (await new PromptModel().reply(conversation)).text;
}

async function shareRight(system: string, before: readonly (readonly [string, string])[] = []): Promise<number> {
  let right = 0;
  for (const [user, label] of shopHeldOut) if ((await ask(system, user, before)) === label) right += 1;
  return right / shopHeldOut.length;
}

function labelNames(system: string): string[] {
  return readPrompt({ turns: [turn('system', system)], tools: [] }).labels.map(({ name }) => name);
}

const described = `Choose one queue:
- \`delivery\`: parcels, couriers, shipping times, tracking
- \`payment\`: cards, charges, invoices, PayPal
- \`return\`: sending back, exchange, refunds, return labels
- \`account\`: passwords, login, personal data`;

describe('the base model', () => {
  it('says that it does not know when the prompt teaches nothing', async () => {
    expect(await ask('You are kind.', 'Where is my parcel?')).toBe('I do not know.');
  });

  it('answers by the descriptions of the labels', async () => {
    expect(await shareRight(described)).toBeGreaterThan(0.5);
  });

  it('answers better with examples than with the bare names', async () => {
    const bare = 'Reply with one of: delivery, payment, return, account.';
    expect(await shareRight(bare, shopTraining)).toBeGreaterThan(await shareRight(bare));
  });

  it('answers by answered turns alone', async () => {
    expect(
      await ask('', 'the courier lost my parcel', [
        ['Where is my parcel?', 'delivery'],
        ['My card fails', 'payment'],
      ]),
    ).toBe('delivery');
  });
});

describe('a hostile prompt', () => {
  it.each([
    ['spaces', ' '.repeat(50_000)],
    ['an endless name', `answer ${'a_'.repeat(30_000)}`],
    ['an endless list', `one of: ${'a, '.repeat(20_000)}`],
    ['open braces', '{"'.repeat(3000)],
    ['open ticks', '- `'.repeat(10_000)],
    ['arrows', 'x -> '.repeat(10_000)],
  ])('of %s is read in less than a second', async (_, prompt) => {
    const startMs = performance.now();
    await ask(prompt, prompt.slice(0, 20_000));
    expect(performance.now() - startMs).toBeLessThan(1000);
  });
});

describe('JSON from the base model', () => {
  it('fills the form of the instructions with what the message says in so many words', async () => {
    const form =
      'Reply with {"shop": string, "date": "YYYY-MM-DD" or null, "items": [{"name": string, "price": number}], "total": number}';
    expect(await ask(form, 'Shop: Corner Bakery\n12/03/2026\nTotal 9.50')).toBe(
      '{"shop":"Corner Bakery","date":"2026-03-12","items":[],"total":9.5}',
    );
  });

  it('takes the shape of examples', async () => {
    const answer = await ask('Extract the name and the age.', 'My name is Tom and I am 51', [
      ['My name is Anna and I am 34', '{"name": "Anna", "age": 34}'],
      ['My name is Bert and I am 27', '{"name": "Bert", "age": 27}'],
      ['Carla is my name and I am 62', '{"name": "Carla", "age": 62}'],
    ]);
    expect(answer).toBe('{"name": "Tom", "age": 51}');
  });

  it('is a call of the tool that fits, where tools are on offer', async () => {
    const tool = (name: string, description: string, properties: object): Tool => ({
      name,
      description,
      parameters: { type: 'object', properties, required: Object.keys(properties) },
    });
    const tools = [
      tool('get_weather', 'The weather of a city', { city: { type: 'string' } }),
      tool('add_numbers', 'Adds two numbers', { first: { type: 'integer' }, second: { type: 'integer' } }),
    ];
    const reply = await new PromptModel().reply({ turns: [turn('user', 'How is the weather in Oslo?')], tools });
    expect(reply.toolCalls).toEqual([{ name: 'get_weather', arguments: '{"city":"Oslo"}' }]);
  });
});

describe('labels are read from', () => {
  it.each([
    ['list items in backticks', described, ['delivery', 'payment', 'return', 'account']],
    ['a comma list', 'Reply with one of: red, green, or dark-blue.', ['red', 'green', 'dark-blue']],
    ['two words with or', 'Is this SMS spam? Answer ham or spam.', ['ham', 'spam']],
    ['bold items', '* **Sales**: new customers\n* **Support**: broken things', ['Sales', 'Support']],
    ['arrow examples', 'My parcel is late -> delivery\nI was charged twice -> payment', ['delivery', 'payment']],
    [
      'repeated pairs',
      'Ticket: parcel late\nQueue: delivery\n\nTicket: charged twice\nQueue: payment',
      ['delivery', 'payment'],
    ],
  ])('%s', (_, prompt, names) => {
    expect(labelNames(prompt)).toEqual(names);
  });
});
