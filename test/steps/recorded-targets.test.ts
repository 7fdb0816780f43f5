import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import { makeTestWorld } from './world.ts';

const toLines = (values: readonly unknown[]) =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
const words = 'amber brook cedar delta ember fjord grove heath islet jetty knoll ledge marsh notch oasis'.split(' ');
const questions = words.flatMap((one) => words.map((other) => `Where does ${one} meet ${other}?`));
const asks = (content: string) => [{ role: 'user', content }];
const heldOut = questions.map((question, index) => ({
  id: `q${index}`,
  messages: [...asks(question), { role: 'assistant', content: question }],
}));
const right = questions.map((answer, index) => ({ id: `q${index}`, answer, latency_ms: 100 + index }));
/** The answers of a system that knows a question by its words alone, every tenth of them wrong. */
const byQuestion = questions.map((question, index) => ({
  messages: asks(question),
  answer: index % 10 === 0 ? 'nowhere' : question,
}));

const plan = { training: 'adopt', evaluate: true, concurrency: 4, seed: '', withoutKey: 'fail' } as const;

async function gate(
  after: readonly unknown[],
  { baseline = 'predictions: before.jsonl', candidate = 'predictions: after.jsonl', trials = 1 } = {},
) {
  const text = `tasks: { places: { held-out: held-out.jsonl, baseline: { ${baseline} }, candidate: { ${candidate} }, gate: { trials: ${trials} } } }`;
  const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  const files = { 'held-out.jsonl': toLines(heldOut), 'before.jsonl': toLines(right), 'after.jsonl': toLines(after) };
  const { world, calls } = makeTestWorld({ files });
  const prepared = await prepareTask(task, plan, world);
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, world);
  return { report, calls };
}

describe('a target of recorded answers', () => {
  it('is judged without a call', async () => {
    const { report, calls } = await gate(byQuestion);
    expect(calls).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'regressed',
      comparison: { n: 225, losses: 23, gains: 0 },
      estimate: { evaluation: { calls: 0 } },
      cost: { evaluationUsd: { known: true, value: 0 } },
      targets: {
        baseline: { provider: 'predictions', model: 'before.jsonl', calls: 0, latencyMs: { p50: 212 } },
        candidate: { calls: 0, latencyMs: null, usdPer1000Calls: { known: false } },
      },
    });
  });

  it('stands beside a model that is called', async () => {
    const { report, calls } = await gate(byQuestion, { baseline: 'model: old' });
    expect(calls).toHaveLength(225);
    expect(report).toMatchObject({ comparison: { losses: 23 }, targets: { baseline: { model: 'old', calls: 225 } } });
  });

  it('costs what its recorded tokens cost at the price that the configuration gives', async () => {
    const usage = { prompt_tokens: 1000, completion_tokens: 100 };
    const { report } = await gate(
      right.map((line) => ({ ...line, usage })),
      { candidate: 'predictions: after.jsonl, price: { input: 1, output: 10 }' },
    );
    expect(report.targets.candidate).toMatchObject({
      usd: { known: true, value: 0 },
      usdPer1000Calls: { known: true, value: expect.closeTo(2, 10) },
    });
  });

  it('needs no key', async () => {
    const files = { 'held-out.jsonl': toLines(heldOut), 'before.jsonl': toLines(right), 'after.jsonl': toLines(right) };
    const { world } = makeTestWorld({ files, missingKey: 'OPENAI_API_KEY' });
    const text =
      'tasks: { places: { held-out: held-out.jsonl, baseline: { predictions: before.jsonl }, candidate: { predictions: after.jsonl } } }';
    const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
    if (task === undefined) throw new Error('no task');
    expect((await prepareTask(task, { ...plan, withoutKey: 'skip' }, world)).status).toBe('ready');
  });

  it('must answer every sample; those that it leaves out are named', async () => {
    const { report } = await gate([...right.slice(2), { id: 'stranger', answer: 'x' }]);
    expect(report.failure).toMatchObject({
      kind: 'data',
      what: 'after.jsonl has no answer to 2 of 225 samples.',
      evidence: expect.stringMatching(
        /held-out\.jsonl:1 \(id "q0"\), held-out\.jsonl:2 \(id "q1"\)\. 1 recorded answer belongs to no sample: line 224 \(id "stranger"\)/,
      ),
    });
  });

  it('says which of its answers belong to no sample, and is judged by the others', async () => {
    const { report } = await gate([...right, { id: 'stranger', answer: 'x' }]);
    expect(report).toMatchObject({
      verdict: 'not-worse',
      targets: { candidate: { notes: ['1 recorded answer belongs to no sample: line 226 (id "stranger").'] } },
    });
  });

  it('says where it has fewer trials than are asked for', async () => {
    const twice = [0, 1].flatMap((trial) => right.map((line) => ({ ...line, trial })));
    const { report } = await gate(twice.slice(0, -2), { trials: 2 });
    expect(report.targets.candidate?.notes).toEqual([
      '2 samples of 225 have fewer recorded trials than the 2 of `gate.trials`, and are averaged over those: "q223" (1), "q224" (1).',
    ]);
    expect((await gate(twice, { trials: 2 })).report.targets.candidate?.notes).toEqual([]);
  });

  it.each([
    ['two answers to one sample', [...right, right[4]], /after\.jsonl answers 1 sample more than once/, /lines 5, 226/],
    [
      'a line that is none',
      [...right, 'nonsense'],
      /1 line of after\.jsonl is not a recorded answer/,
      /after\.jsonl:226/,
    ],
  ])('is refused for %s', async (_, after, what, evidence) => {
    const { report } = await gate(after);
    expect(report.failure).toMatchObject({
      what: expect.stringMatching(what),
      evidence: expect.stringMatching(evidence),
    });
  });

  it('is wrong where the recorded system gave no answer, and nothing is decided above 1 %', async () => {
    const withErrors = (errors: number) =>
      right.map(({ id, answer }, index) => (index < errors ? { id, error: 'the index was down' } : { id, answer }));
    expect((await gate(withErrors(1))).report).toMatchObject({
      comparison: { losses: 1 },
      targets: { candidate: { failed: 1 } },
    });
    expect((await gate(withErrors(3))).report.failure?.evidence).toContain('the index was down');
  });

  it.each([
    ['model: a, predictions: after.jsonl', /model is "a": it must not stand beside `predictions`/],
    ['predictions: after.jsonl, provider: local', /provider is "local": it must not stand beside/],
    ['predictions: after.jsonl, parameters: { temperature: 0 }', /parameters/],
    ['price: { input: 1, output: 1 }', /model is missing \(or `predictions` in its place\)/],
  ])('cannot be set up by { %s }', async (candidate, message) => {
    await expect(gate(right, { candidate })).rejects.toMatchObject({ evidence: expect.stringMatching(message) });
  });
});
