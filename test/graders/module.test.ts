import { describe, expect, it } from 'vitest';
import type { ModuleResult } from '../../src/domain/run-module.ts';
import { gradeAnswer } from '../../src/graders/grade-answer.ts';
import type { Question } from '../../src/graders/question.ts';
import { answered, expecting, graderOf } from './grading.ts';

const yaml = '[module: { file: g.mjs, time-limit: 2 }]';
const files = new Map([['g.mjs', 'export default () => 1']]);

async function scoreOf(result: ModuleResult, unmerged: readonly string[] = []) {
  const grader = await graderOf(yaml, { files, unmerged: new Set(unmerged) });
  const asked: Question[] = [];
  const { score } = await gradeAnswer(grader, answered('Rome'), expecting('Paris'), async (questions) => {
    asked.push(...questions);
    return [{ kind: 'module', result }];
  });
  return { score, asked };
}

const returned = (value: unknown): ModuleResult => ({ status: 'returned', value });

describe('module', () => {
  it('is asked with the answer, what was expected, and its time limit', async () => {
    const { asked } = await scoreOf(returned(1));
    expect(asked).toEqual([
      {
        kind: 'module',
        run: {
          source: 'export default () => 1',
          timeLimitMs: 2_000,
          input: {
            answer: 'Rome',
            toolCalls: [],
            expected: 'Paris',
            expectedToolCalls: [],
            messages: [],
            metadata: {},
          },
        },
      },
    ]);
  });

  it.each([
    [returned(0.25), 0.25],
    [returned(true), 1],
    [returned({ score: false }), 0],
    [returned({ score: 0.5, reason: 'so so' }), 0.5],
    [returned({ score: null, reason: 'no date' }), 'no date'],
    [returned({ score: 1.5 }), 'the module gave no score: its result is not a number from 0 to 1'],
    [returned('1'), 'the module gave no score: its result is not a number from 0 to 1'],
    [returned(null), 'the module gave no score: its result is not a number from 0 to 1'],
    [
      { status: 'failed', reason: 'it took longer than 2 s' } as const,
      'the module gave no score: it took longer than 2 s',
    ],
  ])('reads %j as %j', async (result, wanted) => {
    const { score } = await scoreOf(result);
    expect(score.status === 'scored' ? score.value : score.reason).toBe(wanted);
  });

  it('does not run before it is merged', async () => {
    const { score, asked } = await scoreOf(returned(1), ['g.mjs']);
    expect(asked).toEqual([]);
    expect(score).toEqual({
      status: 'unscored',
      reason: 'g.mjs is not what the base commit has: it runs when it is merged',
    });
  });
});
