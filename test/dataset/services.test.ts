import { describe, expect, it } from 'vitest';
import type { FileRule, FileView } from '../../src/dataset/rules/file/file-rule.ts';
import { fileTooLarge } from '../../src/dataset/rules/file/file-too-large.ts';
import { missingByteOrderMark } from '../../src/dataset/rules/file/missing-byte-order-mark.ts';
import { SERVICES, type ServiceName, serviceRules } from '../../src/dataset/services.ts';
import { chatLine, checkLines, findingsOf, soundLines } from './dataset-builder.ts';

const user = { role: 'user', content: 'Is it late?' };
const assistant = { role: 'assistant', content: 'Yes.' };

function findingsAt(service: ServiceName, lines: readonly unknown[]): readonly string[] {
  return findingsOf(checkLines(lines, { service }));
}

/** Azure alone wants a byte order mark. */
const noMark = '0:missing-byte-order-mark';

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

describe('rules about a file’s bytes', () => {
  const run = (rule: FileRule, view: Partial<FileView>): readonly string[] => {
    const found: string[] = [];
    const file: FileView = {
      path: 'a.jsonl',
      role: 'train',
      filledLines: 10,
      examples: [],
      groups: [],
      secrets: new Map(),
      ...view,
    };
    rule.check(file, ({ message }) => found.push(message));
    return found;
  };

  it('ask for a byte order mark at Azure, in files that are uploaded', () => {
    expect(run(missingByteOrderMark, { service: 'azure', isMarked: false })).toHaveLength(1);
    expect(run(missingByteOrderMark, { service: 'azure', isMarked: true })).toEqual([]);
    expect(run(missingByteOrderMark, { service: 'azure' })).toEqual([]);
    expect(run(missingByteOrderMark, { service: 'azure', isMarked: false, role: 'held-out' })).toEqual([]);
    expect(run(missingByteOrderMark, { service: 'openai', isMarked: false })).toEqual([]);
  });

  it('know the largest upload where it is documented', () => {
    const megabyte = 1024 * 1024;
    expect(run(fileTooLarge, { bytes: 600 * megabyte })).toEqual([
      'The file has 600 MB; OpenAI takes 512 MB in one upload.',
    ]);
    expect(run(fileTooLarge, { bytes: 512 * megabyte })).toEqual([]);
    expect(run(fileTooLarge, { bytes: 600 * megabyte, service: 'together' })).toEqual([]);
    expect(run(fileTooLarge, { bytes: 600 * megabyte, service: 'fireworks' })).toEqual([]);
    expect(run(fileTooLarge, { bytes: 600 * megabyte, role: 'held-out' })).toEqual([]);
  });
});

describe('by service, a training file', () => {
  it('needs ten, three or no least number of examples', () => {
    const of = (count: number): unknown[] => Array.from({ length: count }, (_, index) => chatLine(index));
    expect(findingsAt('openai', of(9))).toEqual(['0:too-few-examples!']);
    expect(findingsAt('azure', of(9))).toEqual([noMark, '0:too-few-examples!']);
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
    expect(found('azure', 64)).toEqual([noMark]);
    expect(found('azure', 65)).toEqual([noMark, '13:too-many-images!']);
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
