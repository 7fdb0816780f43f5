import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { graderNames } from '../../src/graders/grader-settings.ts';
import { answered, expecting, graderOf } from './grading.ts';

const folder = resolve(import.meta.dirname, '../../docs/graders');
const pages = readdirSync(folder).filter((name) => name !== 'README.md' && name.endsWith('.md'));

const exampleSchema = z.strictObject({
  expected: z.string(),
  answer: z.string(),
  /** Null: unscored. */
  score: z.number().nullable(),
});

function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
}

describe('the pages of graders', () => {
  it('are one for every grader, and no other', async () => {
    expect(pages.map((name) => name.replace(/\.md$/, '')).toSorted()).toEqual([...graderNames].toSorted());
  });

  it.each(pages)('%s: its example comes to the scores that it states', async (name) => {
    const page = readFileSync(join(folder, name), 'utf8');
    const [settings = ''] = blocks(page, 'yaml');
    const [lines = ''] = blocks(page, 'jsonl');
    const examples = lines
      .trim()
      .split('\n')
      .map((line) => exampleSchema.parse(JSON.parse(line)));
    const samples = examples.map(({ expected }) => expecting(expected));
    const grader = await graderOf(JSON.stringify(parse(settings).graders), { samples });
    const scores = examples.map(({ answer, expected }) => {
      const { score } = grader.grade(answered(answer), expecting(expected), []);
      return score.status === 'scored' ? score.value : null;
    });
    expect(scores).toEqual(examples.map(({ score }) => score));
  });
});
