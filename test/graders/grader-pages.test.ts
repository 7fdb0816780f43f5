import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ToolCall } from '../../src/domain/chat.ts';
import type { Sample } from '../../src/domain/sample.ts';
import { graderNames } from '../../src/graders/grader-settings.ts';
import { answered, expecting, graderOf } from './grading.ts';

const folder = resolve(import.meta.dirname, '../../docs/graders');
const pages = readdirSync(folder).filter((name) => name !== 'README.md' && name.endsWith('.md'));

/** A text, or tool calls as their names and arguments. */
const saidSchema = z.union([z.string(), z.array(z.tuple([z.string(), z.record(z.string(), z.unknown())]))]);
const exampleSchema = z.strictObject({
  expected: saidSchema,
  answer: saidSchema,
  /** Null: unscored. */
  score: z.number().nullable(),
});

type Said = z.infer<typeof saidSchema>;

function toolCallsOf(said: Said): readonly ToolCall[] {
  if (typeof said === 'string') return [];
  return said.map(([name, args], index) => ({
    id: `call_${index}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(args) },
  }));
}

function sampleOf(expected: Said): Sample {
  if (typeof expected === 'string') return expecting(expected);
  return expecting('', { expected: { role: 'assistant', tool_calls: toolCallsOf(expected) } });
}

function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
}

describe('the pages of graders', () => {
  it('are one for every grader, and no other', async () => {
    expect(pages.map((name) => name.replace(/\.md$/, '')).toSorted()).toEqual([...graderNames].toSorted());
  });

  /** What a model or a program says is not known here. */
  const runnable = pages.filter((name) => name !== 'model-judge.md' && name !== 'module.md');

  it.each(runnable)('%s: its example comes to the scores that it states', async (name) => {
    const page = readFileSync(join(folder, name), 'utf8');
    const [settings = ''] = blocks(page, 'yaml');
    const [lines = ''] = blocks(page, 'jsonl');
    const examples = lines
      .trim()
      .split('\n')
      .map((line) => exampleSchema.parse(JSON.parse(line)));
    const samples = examples.map(({ expected }) => sampleOf(expected));
    const grader = await graderOf(JSON.stringify(parse(settings).graders), { samples });
    const scores = examples.map(({ answer, expected }) => {
      const { score } = grader.grade(
        answered(typeof answer === 'string' ? answer : '', toolCallsOf(answer)),
        sampleOf(expected),
        [],
      );
      return score.status === 'scored' ? score.value : null;
    });
    expect(scores).toEqual(examples.map(({ score }) => score));
  });
});
