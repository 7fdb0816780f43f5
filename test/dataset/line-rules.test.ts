import { describe, expect, it } from 'vitest';
import { RULE_CATALOGUE } from '../../src/dataset/rule-catalogue.ts';
import { FILE_RULES } from '../../src/dataset/rules/file/file-rules.ts';
import {
  COMPLETION_RULES,
  CONVERSATION_RULES,
  MESSAGE_RULES,
  OWNER_RULES,
  PAIR_RULES,
} from '../../src/dataset/rules/line-rules.ts';
import { chatLine, checkLines, completionLine, findingsOf, pairLine, soundLines, toolLine } from './dataset-builder.ts';
import {
  CHAT_FIXTURES,
  COMPLETION_FIXTURES,
  HELD_OUT_FIXTURES,
  PREFERENCE_FIXTURES,
  type RuleFixture,
} from './rule-fixtures.ts';

const GROUPS = [
  { name: 'chat', fixtures: CHAT_FIXTURES, make: chatLine, options: { method: 'supervised' } },
  { name: 'held-out', fixtures: HELD_OUT_FIXTURES, make: chatLine, options: { role: 'held-out' } },
  { name: 'preference', fixtures: PREFERENCE_FIXTURES, make: pairLine, options: { method: 'dpo' } },
  { name: 'completions', fixtures: COMPLETION_FIXTURES, make: completionLine, options: { method: 'completions' } },
] as const;

describe.each(GROUPS)('$name rules', ({ fixtures, make, options }) => {
  it('find nothing in sound lines', () => {
    expect(findingsOf(checkLines(soundLines(make), options))).toEqual([]);
  });

  it.each(Object.entries<RuleFixture>(fixtures))(
    '%s is found on its line and nowhere else',
    (code, { line, pointer }) => {
      const lines = soundLines(make);
      lines[4] = typeof line === 'string' ? line : JSON.stringify(line);
      const { report } = checkLines(lines, options);
      const found = report.diagnostics.find((diagnostic) => diagnostic.code === code);
      expect(found?.line, JSON.stringify(report.diagnostics)).toBe(5);
      expect(found?.pointer).toBe(pointer);
      expect(found?.message).toMatch(/\.$/);
      expect(found?.hint).not.toBe('');
      expect(report.diagnostics.every((diagnostic) => diagnostic.line === 5)).toBe(true);
    },
  );
});

describe('the lists of rules', () => {
  const lineRules = [...OWNER_RULES, ...MESSAGE_RULES, ...CONVERSATION_RULES, ...PAIR_RULES, ...COMPLETION_RULES];

  it('have a fixture for every rule about lines', () => {
    const known = GROUPS.flatMap(({ fixtures }) => Object.keys(fixtures));
    const ofOneService = ['roles-do-not-alternate'];
    expect(lineRules.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual(ofOneService);
  });

  it('use every code once, in kebab case', () => {
    const codes = [...lineRules, ...FILE_RULES].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(RULE_CATALOGUE.map(({ code }) => code)).toEqual(
      expect.arrayContaining(GROUPS.flatMap(({ fixtures }) => Object.keys(fixtures))),
    );
    expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });
});

describe('chat lines', () => {
  it.each([
    ['a tool call with its result', toolLine],
    ['a tool call as the answer', { ...toolLine, messages: toolLine.messages.slice(0, 2) }],
    [
      'content parts and an image',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: 'See' },
              { type: 'image_url', image_url: { url: 'https://a.example/b.png', detail: 'low' } },
            ],
          },
          { role: 'assistant', content: 'A cat.' },
        ],
      },
    ],
    [
      'weights of 0 and 1',
      {
        messages: [
          { role: 'user', content: 'a' },
          { role: 'assistant', content: 'b', weight: 0 },
          { role: 'user', content: 'c' },
          { role: 'assistant', content: 'd', weight: 1 },
        ],
      },
    ],
    [
      'emoji with joiners, Persian, a flag of tags',
      {
        messages: [
          { role: 'user', content: '👩‍👩‍👧 می‌خواهم 🏴󠁧󠁢󠁳󠁣󠁴󠁿' },
          { role: 'assistant', content: 'ok' },
        ],
      },
    ],
    [
      'the deprecated functions',
      {
        messages: [
          { role: 'user', content: 'a' },
          { role: 'assistant', function_call: { name: 'f', arguments: '{}' } },
          { role: 'function', name: 'f', content: '1' },
          { role: 'assistant', content: 'one' },
        ],
        functions: [{ name: 'f' }],
      },
    ],
  ])('may have %s', (_, line) => {
    expect(findingsOf(checkLines([...soundLines(), line]))).toEqual([]);
  });

  it('may carry id and metadata in held-out files only', () => {
    const line = { ...chatLine(20), id: 'a', metadata: { language: 'de' } };
    expect(findingsOf(checkLines([line], { role: 'held-out' }))).toEqual([]);
    expect(findingsOf(checkLines([...soundLines(), line]))).toEqual(['13:extra-key!', '13:extra-key!']);
  });

  it('cannot pollute the prototype', () => {
    const lines = soundLines();
    lines[4] =
      '{"messages":[{"__proto__":{"role":"user","content":"hi"}},{"role":"assistant","content":"x"}],"__proto__":{"polluted":true}}';
    const found = findingsOf(checkLines(lines));
    expect(found).toContain('5:missing-role!');
    expect(found).toContain('5:extra-key!');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('name the code point of a look-alike letter in a role', () => {
    const line = {
      messages: [
        { role: 'user', content: 'a' },
        { role: '\u0430ssistant', content: 'b' },
      ],
    };
    const { report } = checkLines([...soundLines(), line]);
    expect(report.diagnostics[0]?.message).toContain('U+0430');
  });
});
