import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/domain/chat.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import type { TaskPlan } from '../../src/steps/task-plan.ts';
import { runTask } from './run-task.ts';
import { answered, failed, type TestWorldPlan } from './world.ts';

const samples = 60;
const heldOut = Array.from({ length: samples }, (_, index) =>
  JSON.stringify({
    id: `s${index}`,
    messages: [
      { role: 'user', content: `question ${'abcdefghij'[index % 10]}${index * 7919}` },
      { role: 'assistant', content: `answer ${index}` },
    ],
  }),
).join('\n');
const files = { 'held-out.jsonl': `${heldOut}\n` };

const task = (part = '') => `
tasks:
  letters:
    held-out: held-out.jsonl
    baseline: { model: old, parameters: { max-completion-tokens: 10 }, price: { input: 1, output: 1 } }
    candidate: { model: new, parameters: { max-completion-tokens: 10 }, price: { input: 1, output: 1 } }
    gate: { margin: 0.2 }
    graders: [model-judge: { model: judge, rubric: r, mode: pairwise, against: baseline, price: { input: 1, output: 2 } }]
${part}`;

const textOf = (call: ModelCall) => messageText(call.messages.at(-1) ?? { role: 'user' });

/** The new model is better on letters a to d, worse on e, and says something else of the same worth on the others. */
const answer: NonNullable<TestWorldPlan['answer']> = (call) => {
  if (call.model === 'judge') return answered(JSON.stringify({ better: judge(textOf(call)) }));
  const letter = textOf(call).at('question '.length) ?? '';
  const worth = call.model === 'old' ? 2 : 'abcd'.includes(letter) ? 3 : letter === 'e' ? 1 : 2;
  return answered(`${call.model} says ${worth}`);
};

function judge(shown: string): 0 | 1 | 2 {
  const [first, second] = [1, 2].map((number) =>
    Number(new RegExp(`answer ${number}\\n\\w+ says (\\d)`).exec(shown)?.[1]),
  );
  if (first === undefined || second === undefined) throw new Error(shown);
  return first > second ? 1 : first < second ? 2 : 0;
}

const run = (text: string, world: Partial<TestWorldPlan> = {}, plan: Partial<TaskPlan> = {}) =>
  runTask(text, { files, answer, ...world }, plan);

describe('the candidate beside the baseline, by a judge', () => {
  it('makes wins gains, losses losses, and ties neither, and asks two questions for a pair', async () => {
    const { report, calls } = await run(task());
    expect(report).toMatchObject({
      failure: null,
      verdict: 'improved',
      comparison: { n: samples, gains: 24, losses: 6, bothRight: 30, bothWrong: 0, difference: 18 / 60 },
    });
    expect(calls.filter(({ model }) => model === 'judge')).toHaveLength(2 * samples);
    expect(report.graderReports[0]?.targets).toMatchObject({
      baseline: { details: { against: 'target', better: 6, same: 30, worse: 24, ordersDisagree: 0 } },
      candidate: { details: { against: 'target', better: 24, same: 30, worse: 6, ordersDisagree: 0 } },
    });
    expect(report.flips.broken).toHaveLength(6);
  });

  it('holds its error rates where the judge decides every pair', async () => {
    const all = (graders?: string) => {
      const text = graders === undefined ? task() : task().replace(/graders: .*/, `graders: ${graders}`);
      return resolveTasks(parseConfiguration(text, 'tunegate.yml'))[0]?.gate.mostDiscordance;
    };
    expect(all()).toBe(1);
    expect(
      all('[combine: { all: [exact-match, model-judge: { model: j, rubric: r, mode: pairwise, against: baseline }] }]'),
    ).toBe(1);
    expect(all('[model-judge: { model: j, rubric: r, mode: pairwise }]')).toBe(undefined);
  });

  it('is never for or against a side that a judge prefers for its place', async () => {
    const { report } = await run(task(), {
      answer: (call) => (call.model === 'judge' ? answered('{"better": 1}') : answer(call)),
    });
    expect(report.comparison).toMatchObject({ n: samples, gains: 0, losses: 0, difference: 0 });
    expect(report.graderReports[0]?.targets.candidate?.details).toMatchObject({
      ordersDisagree: samples,
      preferredFirst: samples,
      preferredSecond: 0,
    });
  });

  it('turns over when the two targets change places', async () => {
    const turned = task()
      .replace('model: old', 'model: x')
      .replace('model: new', 'model: old')
      .replace('model: x', 'model: new');
    expect((await run(turned)).report.comparison).toMatchObject({ gains: 6, losses: 24, bothRight: 30 });
  });

  it('counts its questions once in the estimate, as long as both answers may be', async () => {
    const { report } = await run(task('    budget: { max-usd: 1 }'));
    expect(report.failure).toBe(null);
    expect(report.estimate?.evaluation.calls).toBe(4 * samples);
    const low = await run(task('    budget: { max-usd: 0.0001 }'));
    expect(low.calls).toEqual([]);
    const unlimited = await run(
      task('    budget: { max-usd: 1 }').replace('parameters: { max-completion-tokens: 10 }, ', ''),
    );
    expect(unlimited.report.failure?.evidence).toContain('old has no');
  });

  it('compares each trial with the same trial, and asks about equal answers no one', async () => {
    const { report, calls } = await run(task().replace('margin: 0.2', 'margin: 0.2, trials: 2'));
    expect(report.comparison).toMatchObject({ n: samples, difference: expect.closeTo(18 / 60, 9) });
    expect(calls.filter(({ model }) => model === 'judge')).toHaveLength(2 * samples);
    const same = await run(task().replace('model: new', 'model: old'));
    expect(same.calls.filter(({ model }) => model === 'judge')).toEqual([]);
    expect(same.report.comparison).toMatchObject({ difference: 0, bothRight: samples });
  });

  it('puts references beside the baseline too', async () => {
    const { report, calls } = await run(
      task('    references: { third: { model: third, parameters: { max-completion-tokens: 10 } } }'),
    );
    expect(calls.filter(({ model }) => model === 'judge')).toHaveLength(4 * samples);
    // The third says what the new one says: it loses to the baseline where that does.
    expect(report.targets.third).toMatchObject({ accuracy: 0.9 });
    expect(report.againstReferences.third).toMatchObject({ gains: 0, losses: 0, bothWrong: 6 });
  });

  it('takes a failed candidate for wrong, and leaves out the pair of a failed baseline', async () => {
    const failing = (model: string) => (call: ModelCall) =>
      call.model === model && textOf(call).includes('question j') ? failed('timeout') : answer(call);
    const more = task('    max-error-rate: 0.2');
    expect((await run(more, { answer: failing('new') })).report.comparison).toMatchObject({
      n: samples,
      gains: 24,
      losses: 12,
    });
    expect((await run(more, { answer: failing('old') })).report.comparison).toMatchObject({
      n: 54,
      excluded: { baselineFailed: 6, unscored: 0 },
    });
  });

  it('takes a refusal for wrong, whatever the judge would say', async () => {
    const { report } = await run(task(), {
      answer: (call) => {
        const said = answer(call);
        return call.model === 'new' && 'status' in said && said.status === 'answered'
          ? { ...said, refusal: 'no' }
          : said;
      },
    });
    expect(report.comparison).toMatchObject({ losses: samples, gains: 0 });
  });

  it('compares recorded answers, as many as trials are asked for', async () => {
    const recorded = (model: string, worth: number) =>
      Array.from({ length: samples }, (_, index) =>
        JSON.stringify({ id: `s${index}`, answer: `${model} says ${worth}` }),
      ).join('\n');
    const both = { ...files, 'old.jsonl': recorded('old', 1), 'new.jsonl': recorded('new', 2) };
    const text = task()
      .replace(/baseline: .*/, 'baseline: { predictions: old.jsonl }')
      .replace(/candidate: .*/, 'candidate: { predictions: new.jsonl }');
    const { report, calls } = await run(text, { files: both });
    expect(report.comparison).toMatchObject({ gains: samples, losses: 0 });
    // All pairs are the same two texts, beside other questions.
    expect(calls.filter(({ model }) => model === 'judge')).toHaveLength(2 * samples);
    const uneven = await run(text.replace('margin: 0.2', 'margin: 0.2, trials: 2'), { files: both });
    expect(uneven.report.failure).toMatchObject({
      what: 'The answers of the baseline of the task letters cannot be compared trial by trial.',
      evidence: 'old.jsonl has 1 answers to held-out.jsonl:1, and `gate.trials` is 2.',
    });
    expect(uneven.calls).toEqual([]);
  });

  it('may stop early, and decides on complete pairs alone', async () => {
    const early = task().replace('margin: 0.2', 'margin: 0.4, early-stop: true');
    const { report, calls } = await run(early, {}, { concurrency: 2 });
    expect(report.comparison).toMatchObject({
      stopped: { early: true },
      verdict: expect.stringMatching('not-worse|improved'),
    });
    expect(calls.length).toBeLessThan(4 * samples);
    expect(report.comparison?.n).toBe(report.comparison?.stopped.used);
  });
});
