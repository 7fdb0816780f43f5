import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/local/models/conversation.ts';
import { readPrompt } from '../../src/local/models/prompt-knowledge.ts';
import { PromptModel } from '../../src/local/models/prompt-model.ts';
import { shopHeldOut, shopTraining } from './local-engine-fixture.ts';

function turn(role: string, text: string): Turn {
  return { role, text, name: null, toolCalls: [] };
}

function ask(system: string, user: string, before: readonly (readonly [string, string])[] = []): string {
  const shots = before.flatMap(([question, answer]) => [turn('user', question), turn('assistant', answer)]);
  return new PromptModel().reply({ turns: [turn('system', system), ...shots, turn('user', user)], tools: [] }).text;
}

function shareRight(system: string, before: readonly (readonly [string, string])[] = []): number {
  return shopHeldOut.filter(([user, label]) => ask(system, user, before) === label).length / shopHeldOut.length;
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
  it('says that it does not know when the prompt teaches nothing', () => {
    expect(ask('You are kind.', 'Where is my parcel?')).toBe('I do not know.');
  });

  it('answers by the descriptions of the labels', () => {
    expect(shareRight(described)).toBeGreaterThan(0.5);
  });

  it('answers better with examples than with the bare names', () => {
    const bare = 'Reply with one of: delivery, payment, return, account.';
    expect(shareRight(bare, shopTraining)).toBeGreaterThan(shareRight(bare));
  });

  it('answers by answered turns alone', () => {
    expect(
      ask('', 'the courier lost my parcel', [
        ['Where is my parcel?', 'delivery'],
        ['My card fails', 'payment'],
      ]),
    ).toBe('delivery');
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
