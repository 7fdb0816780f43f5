import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainChat } from '../../src/dataset/plain-chat.ts';
import {
  ANSWER_RULES,
  CONVERSATION_RULES,
  FORM_RULES,
  MESSAGE_RULES,
  OWNER_RULES,
} from '../../src/dataset/rules/line-rules.ts';
import { isVisibleAscii } from '../../src/dataset/rules/text.ts';
import { viewMessages } from '../../src/dataset/rules/views.ts';
import { chatLine } from './dataset-builder.ts';
import { CHAT_FIXTURES } from './rule-fixtures.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('', ' ', '\t', 'Ã©', '\u200b', '\ud800', '\u007f', 'I cannot help with that.', 'todo', 'yes'),
);
const visible = fc.constantFrom(
  'yes',
  'What now?\n',
  '{"a": 1}',
  '  - no',
  'I cannot help with that.',
  '[object Object]',
);
const message = fc.record(
  {
    role: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('system', 'user', 'assistant') },
      { weight: 1, arbitrary: fc.constantFrom('tool', 'developer', 'bot', null) },
    ),
    content: fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom(null, 3, [], {}) }),
    weight: fc.constantFrom(0, 1),
  },
  { requiredKeys: ['role', 'content'] },
);
const line = fc.record(
  { messages: fc.array(message, { maxLength: 5 }), tools: fc.constant([]), id: fc.constant('a') },
  { requiredKeys: ['messages'] },
);

describe('a plain chat', () => {
  it('is one in which no rule but those about answers finds anything', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.oneof(line, fc.array(fc.oneof(visible, visible, text), { minLength: 1, maxLength: 4 }).map(turns)),
        (value) => {
          if (!isPlainChat(value)) return;
          plain += 1;
          expect(findByOtherRules(value)).toEqual([]);
        },
      ),
      { numRuns: 20_000, seed: 7 },
    );
    expect(plain).toBeGreaterThan(1_000);
  });

  it('is what the usual line is, and nothing that a rule about form refuses', () => {
    expect(isPlainChat({ messages: chatLine(1).messages })).toBe(true);
    const answers = new Set(ANSWER_RULES.map(({ code }) => code));
    for (const [code, { line: fixture }] of Object.entries(CHAT_FIXTURES)) {
      if (typeof fixture === 'string' || answers.has(code)) continue;
      expect(isPlainChat(Object(fixture)), code).toBe(false);
    }
  });
});

describe('visible ASCII text', () => {
  it('is of no interest to rules about characters', () => {
    const characterRules = MESSAGE_RULES.filter((rule) => !FORM_RULES.includes(rule));
    let visible = 0;
    fc.assert(
      fc.property(text, (content) => {
        if (!isVisibleAscii(content)) return;
        visible += 1;
        const found: string[] = [];
        const subject = { value: { role: 'user', content }, pointer: '/messages/0', index: 0, role: 'user' };
        for (const { code, check } of characterRules) check(subject, () => found.push(code));
        expect(found).toEqual([]);
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(visible).toBeGreaterThan(1_000);
  });
});

/** User and assistant in turn. */
function turns(texts: readonly string[]): { readonly messages: readonly unknown[] } {
  return { messages: texts.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content })) };
}

function findByOtherRules(value: { readonly messages: readonly unknown[] }): readonly string[] {
  const found: string[] = [];
  const owner = { value, pointer: '', service: undefined };
  for (const service of [undefined, 'together', 'azure'] as const)
    for (const { code, check } of OWNER_RULES) check({ ...owner, service, role: 'train' }, () => found.push(code));
  const messages = viewMessages(value.messages, '/messages');
  for (const one of messages) for (const { code, check } of MESSAGE_RULES) check(one, () => found.push(code));
  const others = CONVERSATION_RULES.filter((rule) => !ANSWER_RULES.includes(rule));
  for (const service of [undefined, 'together', 'azure'] as const) {
    const conversation = { purpose: 'chat', pointer: '/messages', owner: { ...owner, service }, messages } as const;
    for (const { code, check } of others) check(conversation, () => found.push(code));
  }
  return found;
}
