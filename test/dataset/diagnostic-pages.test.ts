import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/dataset/check-file.ts';
import { checkFiles, type DatasetFile } from '../../src/dataset/check-files.ts';
import type { CheckOptions } from '../../src/dataset/checked-file.ts';
import { RULE_CATALOGUE } from '../../src/dataset/rule-catalogue.ts';
import { SERVICES, type ServiceName } from '../../src/dataset/services.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { bytesOf, completionLine, pairLine, soundLines } from './dataset-builder.ts';

const folder = resolve(import.meta.dirname, '../../docs/diagnostics');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.replace(/\.md$/, ''))
  .sort();

/** Codes that no page can show by lines of text, with the reason. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'byte-order-mark': 'the mark is invisible',
  'missing-byte-order-mark': 'the mark is invisible',
  'file-too-large': 'the file would have 512 MB',
  'invalid-utf8': 'a page is UTF-8 itself',
  'line-too-long': 'the line would have 256 MB',
  'too-deep': 'the line would have 500 brackets',
  'image-too-large': 'the picture would have 10 MB',
  'over-long-example': 'the example would have 65,537 tokens',
};

/**
 * A fenced block of a page: ```jsonl bad|good OPTIONS. Its lines stand behind twelve sound ones, or with `alone` are the whole
 * file. Other options: a format (preference, completions), a role (train, held-out), a service, `method=…`.
 */
interface Block {
  readonly kind: 'bad' | 'good';
  readonly options: readonly string[];
  readonly text: string;
}

function readBlocks(code: string): readonly Block[] {
  const page = readFileSync(join(folder, `${code}.md`), 'utf8');
  return [...page.matchAll(/^```jsonl (bad|good)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, kind, options = '', text = '']) => ({
      kind: kind === 'bad' ? 'bad' : 'good',
      options: options.split(' ').filter((option) => option !== ''),
      text,
    }),
  );
}

function fileOf({ options, text }: Block): DatasetFile & CheckOptions {
  const has = (option: string): boolean => options.includes(option);
  const make = has('preference') ? pairLine : has('completions') ? completionLine : undefined;
  const sound = has('alone') ? '' : `${soundLines(make).join('\n')}\n`;
  const service = options.find((option): option is ServiceName => Object.hasOwn(SERVICES, option));
  const method = has('method=dpo') || has('preference') ? 'dpo' : has('completions') ? 'completions' : undefined;
  return {
    path: has('held-out') ? 'held-out.jsonl' : 'train.jsonl',
    role: has('held-out') ? 'held-out' : 'train',
    bytes: bytesOf(sound + text),
    ...(method === undefined ? (has('method=supervised') ? { method: 'supervised' } : {}) : { method }),
    ...(service === undefined ? {} : { service }),
  };
}

function findingsIn(blocks: readonly Block[]): readonly Diagnostic[] {
  const files = blocks.map(fileOf);
  const [only] = files;
  if (files.length === 1 && only !== undefined) return checkFile(only).report.diagnostics;
  // Sound lines would leak from one file into the other: files that belong together are held out alone.
  const together = blocks.map((block) => fileOf({ ...block, options: [...block.options, 'alone'] }));
  return checkFiles(together).report.files.flatMap(({ role, diagnostics }) => (role === 'held-out' ? diagnostics : []));
}

const SOUND_LINES = 12;

describe('the pages of diagnostics', () => {
  it('are one for every code, and no other', () => {
    expect(pages).toEqual(RULE_CATALOGUE.map(({ code }) => code).toSorted());
  });

  it('leave out an example only for a stated reason', () => {
    expect(pages.filter((code) => readBlocks(code).length === 0)).toEqual(Object.keys(NOT_SHOWN).toSorted());
  });

  it.each(RULE_CATALOGUE)('$code has its parts, its severity and links that work', ({ code, severity }) => {
    const page = readFileSync(join(folder, `${code}.md`), 'utf8');
    expect(page).toMatch(new RegExp(`^# \`${code}\`\n\nSeverity: \\*\\*${severity}\\*\\*\n\n\\S`));
    const parts = [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(parts).toEqual(['Why it matters', 'Example', 'How to mend it', 'When it is fine']);
    expect(page).not.toMatch(/\s\u2014\s/);
  });

  it.each(pages.filter((code) => !Object.hasOwn(NOT_SHOWN, code)))(
    '%s: the bad lines have it, the good ones nothing',
    (code) => {
      const blocks = readBlocks(code);
      const severity = RULE_CATALOGUE.find((rule) => rule.code === code)?.severity;
      const bad = findingsIn(blocks.filter(({ kind }) => kind === 'bad')).filter(
        (diagnostic) => diagnostic.code === code,
      );
      expect(bad.map((diagnostic) => diagnostic.severity)).toContain(severity);
      const blocksThatAreGood = blocks.filter(({ kind }) => kind === 'good');
      const isWhole = blocksThatAreGood.some(({ options }) => options.includes('alone'));
      const good = findingsIn(blocksThatAreGood).filter(
        // A file of a few lines is too small for training, and the twelve sound lines are not what a page is about.
        (found) => found.code === code || (isWhole ? found.code !== 'too-few-examples' : found.line > SOUND_LINES),
      );
      expect(good).toEqual([]);
    },
  );
});
