import { describe, expect, it } from 'vitest';
import { failureRate } from '../../src/compare/failure-rate.ts';
import { messageText } from '../../src/domain/chat.ts';
import { selfTestSchema } from '../../src/domain/self-test-report.ts';
import type { CallReference } from '../../src/evaluate/answer-store.ts';
import { renderSelfTest } from '../../src/render/self-test-text.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { criticalValue } from '../../src/stats/critical-value.ts';
import { rejectionProbability } from '../../src/stats/rejection-probability.ts';
import { selfTest } from '../../src/steps/self-test.ts';
import { gate } from '../compare/outcomes.ts';
import { answered, makeTestWorld } from './world.ts';

const plan = { training: 'adopt', evaluate: true, concurrency: 4, seed: '', withoutKey: 'fail' } as const;
const letters = [...'bcdfghjklmnpqrst'];
const questions = letters.flatMap((one) => letters.map((other) => `${one}o${other}a${one}e`)).slice(0, 200);
const heldOut = questions
  .map(
    (text) =>
      `${JSON.stringify({
        messages: [
          { role: 'user', content: text },
          { role: 'assistant', content: text },
        ],
      })}\n`,
  )
  .join('');

/** Asks a model that answers wrongly whenever `isWrong` says so of a question and how often it was asked before. */
async function run(settings: string, isWrong: (index: number, round: number) => boolean, target = 'model: old') {
  const text = `providers: { elsewhere: { base-url: 'https://example.com/v1' } }
tasks:
  t: { provider: elsewhere, held-out: h.jsonl, baseline: { ${target} }, candidate: { model: new }${settings} }`;
  const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  const asked = new Map<string, number>();
  const references: CallReference[] = [];
  const test = makeTestWorld({
    files: { 'h.jsonl': heldOut },
    answer: ({ messages }) => {
      const question = messageText(messages.at(-1) ?? { role: 'user' });
      const round = asked.get(question) ?? 0;
      asked.set(question, round + 1);
      return answered(isWrong(questions.indexOf(question), round) ? 'wrong' : question);
    },
    answers: {
      take: (calls) => {
        references.push(...calls);
        return new Map();
      },
      add: (_call, answer) => answer,
    },
  });
  const found = await selfTest(task, plan, test.world);
  return { found, references, ...test };
}

describe('a self-test', () => {
  it('asks the baseline twice, under names of its own, and no candidate', async () => {
    const { found, calls, references, progress } = await run('', () => false);
    expect(calls).toHaveLength(400);
    expect(new Set(calls.map(({ model }) => model))).toEqual(new Set(['old']));
    expect(new Set(references.map(({ key }) => key)).size).toBe(400);
    expect(selfTestSchema.parse(found)).toMatchObject({
      n: 200,
      differing: 0,
      discordance: { value: 0, low: 0 },
      calls: 400,
    });
    const told = progress.flatMap((event) => (event.kind === 'step' ? [event.text] : []));
    expect(told.some((step) => /^400 calls, /.test(step))).toBe(true);
  });

  it('finds the noise and says how often the gate fails for it', async () => {
    const { found } = await run('', (index, round) => index % 10 === 3 && round === index % 2);
    const tested = selfTestSchema.parse(found);
    expect(tested).toMatchObject({ n: 200, differing: 20, discordance: { value: 0.1 } });
    expect(tested.discordance?.low).toBeCloseTo(0.0622, 4);
    expect(tested.discordance?.high).toBeCloseTo(0.1502, 4);
    const rate = tested.failureRate.known ? tested.failureRate.value : 1;
    expect(rate).toBeCloseTo(failureRate({ pairs: 200, gate: gate(), discordance: 0.1 }), 12);
    expect(rate).toBeLessThanOrEqual(0.05);
    expect(tested.advice.margin).toBeGreaterThan(0.02);
    expect(tested.advice.trials).toBeGreaterThan(1);
    expect(tested.reasons[0]).toBe('20 of 200 answers differ although nothing changed: 10.0 % (95 % 6.2 % to 15.0 %).');
    const text = renderSelfTest(
      { schemaVersion: 1, tasks: [{ ...tested, name: '\u001b[31mt' }] },
      { colour: false, columns: 80 },
    );
    expect(text).toContain('20 of 200 answers differ');
    expect(text).not.toContain('\u001b[31m');
  });

  it('judges the gate that is configured, which may fail on what is undecided', async () => {
    const { found } = await run(
      ', gate: { rule: not-worse, margin: 0.02 }',
      (index, round) => index % 10 === 3 && round === 0,
    );
    const tested = selfTestSchema.parse(found);
    expect(tested.failureRate.known && tested.failureRate.value).toBeGreaterThan(0.5);
  });

  it('keeps to the budget, and tells a failure instead of a result', async () => {
    const { found, calls } = await run(
      ', budget: { max-usd: 0.000001 }',
      () => false,
      'model: old, price: { input: 1, output: 1 }, parameters: { max-completion-tokens: 10 }',
    );
    expect(found).toMatchObject({
      failure: { kind: 'configuration', what: expect.stringContaining('would cost more') },
    });
    expect(calls).toEqual([]);
  });
});

describe('the failure rate of an unchanged model', () => {
  it('is the size of the test of harm where the undecided passes', () => {
    const test = gate();
    const critical = criticalValue({ pairs: 150, difference: 0, level: 0.05 });
    const exact = rejectionProbability({ pairs: 150, difference: 0, critical }, { down: 0.05, up: 0.05 });
    expect(failureRate({ pairs: 150, gate: test, discordance: 0.1 })).toBeCloseTo(exact, 8);
  });

  it('is what the test of no drop misses where the undecided fails', () => {
    const test = gate({ rule: 'not-worse', margin: 0.05, onInconclusive: 'fail' });
    const critical = criticalValue({ pairs: 150, difference: -0.05, level: 0.05 });
    const exact = rejectionProbability({ pairs: 150, difference: -0.05, critical }, { down: 0.05, up: 0.05 });
    expect(failureRate({ pairs: 150, gate: test, discordance: 0.1 })).toBeCloseTo(1 - exact, 8);
    expect(failureRate({ pairs: 150, gate: test, discordance: 0 })).toBe(0);
    expect(failureRate({ pairs: 0, gate: test, discordance: 0.1 })).toBe(1);
  });
});
