import { checkFile } from '../../src/dataset/check-file.ts';
import type { CheckedFile, CheckOptions } from '../../src/dataset/checked-file.ts';
import { makeTokenCounter } from '../../src/dataset/count-tokens.ts';

const counter = makeTokenCounter();
const TOPICS = [
  'refund',
  'login',
  'invoice',
  'delivery',
  'password',
  'contract',
  'address',
  'voucher',
  'tariff',
  'router',
  'parcel',
  'cancel',
];

/** A sound chat line; different numbers give different inputs. */
export function chatLine(
  number: number,
  answer = `Answer ${number} about ${TOPICS[number % 12]}.`,
): Record<string, unknown> {
  return {
    messages: [
      { role: 'user', content: ask(number) },
      { role: 'assistant', content: answer },
    ],
  };
}

/** Far enough from the questions of other numbers to be no near-duplicate. */
function ask(number: number): string {
  return `Question ${number * 7919}: what about my ${TOPICS[number % 12]} ${TOPICS[(number * 5 + 3) % 12]}?`;
}

export function pairLine(number: number): Record<string, unknown> {
  return {
    input: { messages: [{ role: 'user', content: ask(number) }] },
    preferred_output: [{ role: 'assistant', content: `Good answer ${number}` }],
    non_preferred_output: [{ role: 'assistant', content: `Bad answer ${number}` }],
  };
}

export function completionLine(number: number): Record<string, unknown> {
  return { prompt: `${ask(number)} ->`, completion: ` answer ${number}\n` };
}

export const toolLine = {
  messages: [
    { role: 'user', content: 'Weather in Rome?' },
    {
      role: 'assistant',
      tool_calls: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city": "Rome"}' } }],
    },
    { role: 'tool', tool_call_id: 'c1', content: 'sunny' },
    { role: 'assistant', content: 'It is sunny.' },
  ],
  tools: [
    {
      type: 'function',
      function: {
        name: 'weather',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      },
    },
  ],
} as const;

/** Twelve sound lines. */
export function soundLines(make: (number: number) => unknown = chatLine): string[] {
  return Array.from({ length: 12 }, (_, index) => JSON.stringify(make(index)));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function checkText(text: string, options: Partial<CheckOptions> = {}): CheckedFile {
  return checkFile({ path: 'data.jsonl', role: 'train', bytes: bytesOf(text), ...options }, counter);
}

export function checkLines(lines: readonly unknown[], options: Partial<CheckOptions> = {}): CheckedFile {
  return checkText(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), options);
}

/** "line:code" of every diagnostic, errors marked with "!". */
export function findingsOf({ report }: CheckedFile): string[] {
  return report.diagnostics.map(({ line, code, severity }) => `${line}:${code}${severity === 'error' ? '!' : ''}`);
}
