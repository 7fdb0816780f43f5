import { parse } from 'yaml';
import { z } from 'zod';
import type { Answered } from '../../src/domain/answer.ts';
import type { ToolCall } from '../../src/domain/chat.ts';
import type { Sample } from '../../src/domain/sample.ts';
import type { Score } from '../../src/domain/score.ts';
import type { Grader, GraderContext, Judgement } from '../../src/graders/grader.ts';
import { graderSchema } from '../../src/graders/grader-settings.ts';
import { makeGraders } from '../../src/graders/make-graders.ts';
import { makeAnswer } from '../support/make-answer.ts';

/** A grader from the YAML of `graders`, over the samples that it may learn from. */
export function graderOf(yaml: string, context: Partial<GraderContext> = {}): Promise<Grader> {
  const settings = z.array(graderSchema).parse(parse(yaml));
  return makeGraders(settings, {
    setting: 'tasks.t.graders',
    samples: [],
    files: new Map(),
    unmerged: new Set(),
    ...context,
  });
}

/** The judgement of one answer by graders that ask nobody. */
export async function judge(yaml: string, answer: string | Answered, expected: string | Sample): Promise<Judgement> {
  const sample = typeof expected === 'string' ? expecting(expected) : expected;
  const grader = await graderOf(yaml, { samples: [sample] });
  return grader.grade(typeof answer === 'string' ? answered(answer) : answer, sample, []);
}

export async function score(yaml: string, answer: string | Answered, expected: string | Sample): Promise<Score> {
  return (await judge(yaml, answer, expected)).score;
}

/** The value; null where the answer is unscored. */
export async function valueFor(
  yaml: string,
  answer: string | Answered,
  expected: string | Sample,
): Promise<number | null> {
  const result = await score(yaml, answer, expected);
  return result.status === 'scored' ? result.value : null;
}

export function answered(text: string, toolCalls: readonly ToolCall[] = []): Answered {
  return makeAnswer({ text, toolCalls: [...toolCalls] });
}

export function expecting(content: string, part: Partial<Sample> = {}): Sample {
  return {
    id: content,
    file: 'h.jsonl',
    line: 1,
    input: [],
    expected: { role: 'assistant', content },
    metadata: {},
    ...part,
  };
}
