import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/domain/chat.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import type { TaskPlan } from '../../src/steps/task-plan.ts';
import { makeMemoryStore } from './memory-store.ts';
import { answered, failed, makeTestWorld, repeatInput, type TestWorldPlan } from './world.ts';

const samples = 60;
const heldOut = Array.from({ length: samples }, (_, index) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `question ${'abcdefghij'[index % 10]}${index * 7919}` },
      { role: 'assistant', content: `answer ${index}` },
    ],
  }),
).join('\n');
const files = { 'held-out.jsonl': `${heldOut}\n`, 'rubric.md': 'It repeats the question.' };
const plan: TaskPlan = { training: 'none', evaluate: true, concurrency: 4, seed: '', withoutKey: 'fail' };

const configuration = (part = '', judge = '') => `
providers: { elsewhere: { base-url: 'https://judge.example.com/v1', api-key-env: JUDGE_KEY } }
tasks:
  echo:
    held-out: held-out.jsonl
    baseline: { model: old, parameters: { max-completion-tokens: 10 }, price: { input: 1, output: 1 } }
    candidate: { model: new, parameters: { max-completion-tokens: 10 }, price: { input: 1, output: 1 } }
    gate: { margin: 0.2 }
    graders:
      - model-judge: { model: judge, provider: elsewhere, rubric-file: rubric.md, price: { input: 1, output: 2 }, max-completion-tokens: 50${judge} }
${part}`;

async function run(text: string, world: Partial<TestWorldPlan> = {}) {
  const [settings] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (settings === undefined) throw new Error('no task');
  const test = makeTestWorld({ files, answer, ...world });
  const prepared = await prepareTask(settings, plan, test.world);
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, test.world);
  return { report, asked: test.calls.filter(({ model }) => model === 'judge'), ...test };
}

/** Targets repeat the question, the old one with a mistake in every second; the judge likes what has no mistake. */
function answer(call: ModelCall) {
  if (call.model === 'judge') {
    const shown = messageText(call.messages[1] ?? { role: 'user' });
    return answered(JSON.stringify({ score: shown.includes('(wrong)') ? 1 : 5 }));
  }
  const said = repeatInput(call);
  const question = messageText(call.messages.at(-1) ?? { role: 'user' });
  const errs = call.model === 'old' && 'acegi'.includes(question.at('question '.length) ?? '');
  return errs && said.status === 'answered' ? { ...said, text: `${said.text} (wrong)` } : said;
}

describe('a grader that asks a model', () => {
  it('scores the answers of both targets, with its file, its own service and equal questions once', async () => {
    const { report, asked } = await run(configuration());
    expect(report).toMatchObject({
      failure: null,
      verdict: 'improved',
      comparison: { n: samples, gains: 30, losses: 0 },
    });
    // Half of the answers are the same for both targets.
    expect(asked).toHaveLength(samples + samples / 2);
    expect(asked[0]?.messages[0]?.content).toContain('It repeats the question.');
    expect(report.graderCalls).toMatchObject({ calls: 90, cachedCalls: 0, usd: { known: true } });
    // 100 prompt and 10 completion tokens a call.
    expect(report.graderCalls?.usd).toEqual({ known: true, value: expect.closeTo((90 * 120) / 1e6, 9) });
    expect(report.graderReports[0]?.targets.baseline).toMatchObject({
      mean: 0.5,
      details: {
        kind: 'rubric',
        scores: [
          { score: 1, count: 30 },
          { score: 5, count: 30 },
        ],
      },
    });
  });

  it('is paid once: what is kept is not asked again', async () => {
    const answers = makeMemoryStore();
    await run(configuration(), { answers });
    expect(new Set(answers.added.map(({ target }) => target))).toEqual(new Set(['baseline', 'candidate', 'judge']));
    const again = await run(configuration(), { answers });
    expect(again.calls).toEqual([]);
    expect(again.report).toMatchObject({ verdict: 'improved', graderCalls: { calls: 0, cachedCalls: 90 } });
    const others = await run(configuration('', ', scale: 6'), { answers });
    expect(others.calls).toHaveLength(90);
  });

  it('counts in the bound that the budget is held against, and is refused before the first call', async () => {
    const enough = await run(configuration('    budget: { max-usd: 1 }'));
    expect(enough.report.failure).toBe(null);
    expect(enough.report.estimate?.evaluation.calls).toBe(4 * samples);
    const spent = enough.report.estimate?.evaluation.usd;
    const limit = spent?.known ? spent.value * 0.9 : 0;
    const refused = await run(configuration(`    budget: { max-usd: ${limit} }`));
    expect(refused.calls).toEqual([]);
    expect(refused.report.failure?.what).toMatch(/would cost more than tasks\.echo\.budget\.max-usd/);
  });

  it('ends the run in a failure instead of a verdict when the judge cannot be understood', async () => {
    const { report } = await run(configuration(), {
      answer: (call) => (call.model === 'judge' ? answered('Well…') : repeatInput(call)),
    });
    expect(report).toMatchObject({
      verdict: 'skipped',
      failure: {
        kind: 'data',
        evidence: expect.stringContaining(" 120 ×: the judge's reply has no score as it was asked for."),
      },
    });
    expect(report.graderReports[0]?.targets.candidate).toMatchObject({ judged: 0, unscored: samples });
  });

  it('leaves the cost unknown where a call of the judge broke off', async () => {
    const { report } = await run(configuration(), {
      answer: (call) => (call.model === 'judge' ? failed('timeout') : repeatInput(call)),
    });
    expect(report.graderCalls?.usd).toEqual({ known: false, reason: expect.stringContaining('may have been billed') });
  });

  it('is held against answers that people have scored, within the bound of the estimate', async () => {
    const labelled = [5, 1, 1].map((score, index) =>
      JSON.stringify({ question: 'q', answer: index === 1 ? 'x (wrong)' : `x${index}`, score }),
    );
    const { report, asked } = await run(configuration('', ', labelled: l.jsonl'), {
      files: { ...files, 'l.jsonl': labelled.join('\n') },
    });
    expect(report.graderReports[0]?.agreement).toMatchObject({
      examples: 3,
      unscored: 0,
      same: 2 / 3,
      meanDifference: 4 / 3,
    });
    expect(asked).toHaveLength(93);
    expect(report.estimate?.evaluation.calls).toBe(4 * samples + 3);
  });

  it('is refused with two rubrics', async () => {
    await expect(run(configuration('', ', rubric: both'))).rejects.toThrow('cannot be used');
  });
});
