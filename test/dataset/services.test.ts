import { describe, expect, it } from 'vitest';
import { SERVICES, type ServiceName, serviceRules } from '../../src/dataset/services.ts';
import { chatLine, checkLines, findingsOf, soundLines } from './dataset-builder.ts';

const user = { role: 'user', content: 'Is it late?' };
const assistant = { role: 'assistant', content: 'Yes.' };

function findingsAt(service: ServiceName, lines: readonly unknown[]): readonly string[] {
  return findingsOf(checkLines(lines, { service }));
}

describe('the table of services', () => {
  it('has a dated source for every service', () => {
    for (const { sources } of Object.values(SERVICES)) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.every((source) => /\(\d{4}-\d{2}-\d{2}\)$/.test(source))).toBe(true);
    }
  });

  it('is OpenAI’s without a name', () => {
    expect(serviceRules()).toBe(SERVICES.openai);
    expect(serviceRules('azure')).toBe(SERVICES.azure);
  });
});

describe('by service, a training file', () => {
  it('needs ten, three or no least number of examples', () => {
    const of = (count: number): unknown[] => Array.from({ length: count }, (_, index) => chatLine(index));
    expect(findingsAt('openai', of(9))).toEqual(['0:too-few-examples!']);
    expect(findingsAt('azure', of(9))).toEqual(['0:too-few-examples!']);
    expect(findingsAt('fireworks', of(3))).toEqual([]);
    expect(findingsAt('fireworks', of(2))).toEqual(['0:too-few-examples!']);
    expect(findingsAt('together', of(1))).toEqual([]);
  });

  it('may have ten pictures an example, at Azure 64', () => {
    const showing = (count: number): unknown => {
      const parts = Array.from({ length: count }, (_, index) => ({
        type: 'image_url',
        image_url: { url: `https://pictures.example/${index}.png` },
      }));
      return { messages: [{ role: 'user', content: parts }, assistant] };
    };
    const found = (service: ServiceName, count: number): readonly string[] =>
      findingsAt(service, [...soundLines(), showing(count)]);
    expect(found('openai', 10)).toEqual([]);
    expect(found('openai', 11)).toEqual(['13:too-many-images!']);
    expect(found('azure', 64)).toEqual([]);
    expect(found('azure', 65)).toEqual(['13:too-many-images!']);
    expect(found('together', 65)).toEqual([]);
  });

  it.each([
    ['two user messages in a row', [user, user, assistant]],
    ['two assistant messages in a row', [user, assistant, assistant]],
    ['the assistant first', [{ role: 'system', content: 'Be kind.' }, assistant, user, assistant]],
  ])('must take turns at Together alone: %s', (_, messages) => {
    const lines = [...soundLines(), { messages }];
    expect(findingsAt('together', lines)).toEqual(['13:roles-do-not-alternate!']);
    expect(findingsAt('openai', lines)).toEqual([]);
  });

  it('takes turns at Together with a system message and with tools', () => {
    const turns = [{ role: 'system', content: 'Be kind.' }, user, assistant, user, assistant];
    expect(findingsAt('together', [...soundLines(), { messages: turns }])).toEqual([]);
  });
});
