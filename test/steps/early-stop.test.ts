import { beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../../scripts/simulate/make-random.ts';
import { compareOutcomes } from '../../src/compare/compare-outcomes.ts';
import { planLooks } from '../../src/compare/plan-looks.ts';
import { watchPrefix } from '../../src/compare/watch-prefix.ts';
import type { Answer, Answered } from '../../src/domain/answer.ts';
import { mapTargets } from '../../src/domain/by-target.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Sample } from '../../src/domain/sample.ts';
import type { CallReference } from '../../src/evaluate/answer-store.ts';
import { openJudgements } from '../../src/evaluate/judgements.ts';
import { orderSamples } from '../../src/evaluate/order-samples.ts';
import { pairResults } from '../../src/evaluate/pair-results.ts';
import { planCalls } from '../../src/evaluate/plan-calls.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import type { TaskSettings } from '../../src/settings/task-settings.ts';
import { evaluateTargets } from '../../src/steps/evaluate-targets.ts';
import { prepareGraders } from '../../src/steps/prepare-graders.ts';
import { summariseTargets } from '../../src/steps/summarise-targets.ts';
import { watchEvaluation } from '../../src/steps/watch-evaluation.ts';
import type { World } from '../../src/world.ts';
import { makeTarget } from '../support/make-target.ts';
import { answered, failed, makeTestWorld } from './world.ts';

function taskOf(gate: string, more = ''): TaskSettings {
  const text = `providers: { elsewhere: { base-url: 'https://example.com/v1' } }
tasks:
  t: { provider: elsewhere, held-out: h.jsonl, baseline: { model: old }, candidate: { model: new }, gate: { ${gate} }${more} }`;
  const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  return task;
}

const target = (model: string) => makeTarget(model, { provider: 'elsewhere' });
const targets = { baseline: target('old'), candidate: target('new'), references: new Map() };

const samplesOf = (count: number, part: (index: number) => Partial<Sample> = () => ({})): readonly Sample[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `s${index}`, file: 'h.jsonl', line: index + 1, metadata: {} },
    input: [{ role: 'user', content: `question ${index}` }],
    expected: { role: 'assistant', content: 'right' },
    ...part(index),
  }));

/** What a model makes of a question, after so long; null where it fails for good. */
interface Behaviour {
  readonly text: string | null;
  readonly ms: number;
}

interface VirtualRun {
  readonly task: TaskSettings;
  readonly samples: readonly Sample[];
  readonly behave: (model: string, sample: string) => Behaviour;
  readonly concurrency: number;
  /** The baseline's answers are there already. */
  readonly cached?: boolean;
}

/** Evaluates with a clock that jumps from answer to answer. Gives what came, in the order in which it arrived. */
async function evaluate({ task, samples, behave, concurrency, cached = false }: VirtualRun) {
  const byQuestion = new Map(samples.map((sample) => [JSON.stringify(sample.input), sample.id]));
  const idOf = (call: ModelCall) => byQuestion.get(JSON.stringify(call.messages)) ?? '';
  const due: { readonly at: number; readonly answer: () => void }[] = [];
  const arrived: { readonly id: string; readonly text: string | null }[] = [];
  const started: string[] = [];
  let now = 0;
  let aborted = 0;
  const { world: testWorld } = makeTestWorld({
    files: {},
    answers: {
      take: (calls) =>
        new Map(
          calls
            .filter((call: CallReference) => cached && call.target === 'baseline')
            .map(({ key, sample }) => [key, answered(behave('old', sample).text ?? '')]),
        ),
      add: (_call, answer) => answer,
    },
  });
  const ask = (call: ModelCall, signal: AbortSignal): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = idOf(call);
      const { text, ms } = behave(call.model, id);
      started.push(id);
      const stop = () => {
        aborted += 1;
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      due.push({
        at: now + ms,
        answer: () => {
          signal.removeEventListener('abort', stop);
          if (signal.aborted) return;
          if (call.model === 'new') arrived.push({ id, text });
          resolve(text === null ? failed('timeout') : answered(text));
        },
      });
    });
  const world: World = {
    ...testWorld,
    connect: async (provider) => ({ ...(await testWorld.connect(provider)), ask }),
  };
  const graders = await prepareGraders(task, samples, world);
  const evaluation = evaluateTargets({ task, targets, graders, samples }, { seed: 'commit', concurrency }, world);
  let isOver = false;
  const over = evaluation.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise(setImmediate);
    const next = due.reduce<(typeof due)[number] | null>(
      (first, one) => (first && first.at <= one.at ? first : one),
      null,
    );
    if (next === null) continue;
    due.splice(due.indexOf(next), 1);
    now = next.at;
    next.answer();
  }
  const judged = await over;
  if (judged.status !== 'evaluated') throw new Error(judged.status);
  return { judged, arrived, started, aborted };
}

function compare(task: TaskSettings, { judged }: Awaited<ReturnType<typeof evaluate>>) {
  const { counted, evaluationUsd } = summariseTargets({
    ...{ task, targets, judged },
    embeddingCalls: null,
    parts: undefined,
  });
  const { outcomes, excluded } = pairResults(counted.baseline, counted.candidate);
  const comparison = compareOutcomes({ outcomes, excluded, gate: task.gate, stop: judged.watched?.stop });
  return { comparison, outcomes, evaluationUsd };
}

const same = (): Behaviour => ({ text: 'right', ms: 1 });

describe('a gate that may stop early', () => {
  const task = taskOf('early-stop: true, margin: 0.05');
  const samples = samplesOf(600);
  const broken = (model: string, id: string): Behaviour =>
    model === 'new' && Number(id.slice(1)) % 4 === 0 ? { text: 'wrong', ms: 1 } : same();

  it('takes no single trial of a baseline that is there already for its mean', async () => {
    const threshold = taskOf('early-stop: true, rule: threshold, margin: 0.1, trials: 2');
    const addressed = mapTargets(targets, (one) => ({ target: one, address: 'here' }));
    const planned = planCalls(addressed, samplesOf(10), 2, 'commit');
    const score = async (answer: Answered) => ({
      score: { status: 'scored' as const, value: answer.text === 'right' ? 1 : 0 },
      marks: [],
    });
    const judgements = openJudgements({ planned, targets, engine: 'online', grade: score });
    const firstHalf = new Set([...new Set(planned.map(({ sample }) => sample.id))].slice(0, 5));
    for (const { key, role, sample, trial } of planned) {
      const isEarly = firstHalf.has(sample.id);
      if (isEarly || role === 'baseline')
        await judgements.add(key, answered(isEarly || trial > 0 ? 'right' : 'no'), true);
    }
    // Each of the other five can still lose half a sample: more than the margin allows.
    expect(watchEvaluation(threshold, planned, judgements).isDecided()).toBe(false);
  });

  it('asks no more once it is decided, and gives up what is under way', async () => {
    const run = await evaluate({ task, samples, behave: broken, concurrency: 8 });
    const { comparison, evaluationUsd } = compare(task, run);
    expect(comparison).toMatchObject({ verdict: 'regressed', passed: false, stopped: { early: true, of: 600 } });
    expect(comparison.stopped.used).toBeLessThan(120);
    expect(run.started.length).toBeLessThanOrEqual(2 * comparison.stopped.used + 8);
    expect(run.judged.watched?.brokenOff).toBe(run.aborted);
    expect(run.aborted).toBeGreaterThan(0);
    expect(evaluationUsd).toMatchObject({
      known: false,
      reason: expect.stringMatching(/broken off when the gate had decided/),
    });
  });

  it('decides what it decides of all answers', async () => {
    const whole = taskOf('margin: 0.05');
    const all = compare(whole, await evaluate({ task: whole, samples, behave: broken, concurrency: 8 }));
    expect(all.comparison).toMatchObject({ verdict: 'regressed', n: 600, stopped: { early: false, by: 'final' } });
  });

  it('decides by the completed prefix of the fixed order and by nothing else', async () => {
    const order = orderSamples(samples, 'commit').map(({ id }) => id);
    const slow = (model: string, id: string): Behaviour => ({
      ...broken(model, id),
      ms: Number(id.slice(1)) % 7 ? 1 : 60,
    });
    const quickly = compare(task, await evaluate({ task, samples, behave: broken, concurrency: 64 }));
    const slowly = compare(task, await evaluate({ task, samples, behave: slow, concurrency: 64 }));
    expect(slowly.comparison).toEqual(quickly.comparison);
    expect(slowly.outcomes.map(({ id }) => id)).toEqual(order.slice(0, quickly.comparison.n));
  });

  it('runs no further ahead of a slow answer than it makes calls at once', async () => {
    const [first] = orderSamples(samples, 'commit');
    const behave = (_: string, id: string): Behaviour => ({ text: 'right', ms: id === first?.id ? 1000 : 1 });
    const stuck = await evaluate({ task: taskOf('early-stop: true, margin: 0.3'), samples, behave, concurrency: 16 });
    expect(compare(task, stuck).comparison.stopped.early).toBe(true);
    const beforeFirst = stuck.arrived.findIndex(({ id }) => id === first?.id);
    expect(beforeFirst).toBeLessThanOrEqual(8);
  });

  it('stops where the rest cannot change whether it passes, as far as the kept answers of the baseline tell', async () => {
    const threshold = taskOf('early-stop: true, rule: threshold, margin: 0.05');
    const behave = (model: string, id: string): Behaviour =>
      model === 'old' || Number(id.slice(1)) % 2 ? same() : { text: 'wrong', ms: 1 };
    const run = await evaluate({ task: threshold, samples, behave, concurrency: 8, cached: true });
    const { comparison } = compare(threshold, run);
    expect(comparison).toMatchObject({ verdict: 'regressed', stopped: { early: true, by: 'curtailed' } });
    expect(comparison.losses).toBe(31);
    const hopeless = await evaluate({
      task: threshold,
      samples,
      behave: () => ({ text: 'wrong', ms: 1 }),
      concurrency: 8,
      cached: true,
    });
    expect(hopeless.started.length).toBeLessThanOrEqual(8);
    expect(compare(threshold, hopeless).comparison).toMatchObject({
      passed: true,
      stopped: { used: 1, by: 'curtailed' },
    });
  });

  it('spends the error rates of the last look where it runs to the end', async () => {
    const few = samplesOf(100);
    const run = await evaluate({ task, samples: few, behave: same, concurrency: 8 });
    const { comparison } = compare(task, run);
    expect(run.judged.watched?.stop.decision.by === 'final' || comparison.stopped.early).toBe(true);
    expect(run.judged.watched?.stop.plan.final.ok).toBeCloseTo(0.02, 12);
  });

  it('does not decide while more calls failed than may', async () => {
    const lenient = taskOf('early-stop: true, margin: 0.3');
    const [first] = orderSamples(samples, 'commit');
    const failing = (model: string, id: string): Behaviour =>
      model === 'new' && id === first?.id ? { text: null, ms: 1 } : same();
    const usedOf = async (behave: VirtualRun['behave']) =>
      compare(lenient, await evaluate({ task: lenient, samples, behave, concurrency: 4 })).comparison.stopped.used;
    expect(await usedOf(same)).toBeLessThan(30);
    expect(await usedOf(failing)).toBe(100);
  });
});

describe('scores and groups', () => {
  it('stop early too, judged by their differences, groups as one step', async () => {
    const task = taskOf('early-stop: true, margin: 0.05, trials: 2');
    const samples = samplesOf(800, (index) => ({ group: `g${Math.floor(index / 2)}` }));
    const behave = (model: string, id: string): Behaviour =>
      model === 'new' && Number(id.slice(1)) % 3 === 0 ? { text: 'wrong', ms: 1 } : same();
    const run = await evaluate({ task, samples, behave, concurrency: 8 });
    const { comparison, outcomes } = compare(task, run);
    expect(comparison).toMatchObject({
      verdict: 'regressed',
      interval: { kind: 'anytime' },
      stopped: { early: true, of: 800 },
    });
    expect(comparison.interval.high).toBeLessThanOrEqual(0);
    expect(comparison.n).toBeLessThan(400);
    const sizes = new Map<string, number>();
    for (const { group = '' } of outcomes) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    expect(new Set(sizes.values())).toEqual(new Set([2]));
  });

  it('keep false alarms under alpha at every look together', () => {
    const random = makeRandom(7);
    const gate = { ...taskOf('margin: 0.05').gate };
    const groups = 150;
    const samples = Array.from({ length: groups * 3 }, (_, index) => ({
      group: `${Math.floor(index / 3)}`,
      baseline: null,
    }));
    const plan = planLooks({ samples: samples.length, gate, groups: { count: groups, largest: 3 } });
    const runs = 1000;
    let alarms = 0;
    for (let run = 0; run < runs; run += 1) {
      const watch = watchPrefix(samples, gate, plan);
      let shift = 0;
      for (const [index] of samples.entries()) {
        if (index % 3 === 0) shift = random() < 0.5 ? 0.3 : -0.3;
        const outcome: Outcome = { id: `${index}`, baseline: 0.5, candidate: 0.5 + shift + (random() - 0.5) * 0.2 };
        const decision = watch.take(outcome);
        if (decision === null) continue;
        if (!decision.passed) alarms += 1;
        break;
      }
    }
    expect(alarms / runs).toBeLessThanOrEqual(0.05);
  });
});

describe('1,000 gates at the boundary, whose wrong answers are slow, with 64 calls at once', () => {
  const gates = 1000;
  const samples = samplesOf(200);
  const task = taskOf('early-stop: true, rule: not-worse, margin: 0.1, discordance: 0.1');
  const plan = planLooks({ samples: 200, gate: task.gate, discordanceAssumed: 0.1 });
  let falsePasses = 0;
  let inOrderOfArrival = 0;

  beforeAll(async () => {
    const random = makeRandom(20261120);
    for (let gate = 0; gate < gates; gate += 1) {
      const wrong = new Set(samples.filter(() => random() < 0.1).map(({ id }) => id));
      const behave = (model: string, id: string): Behaviour =>
        model === 'new' && wrong.has(id) ? { text: 'wrong', ms: 100 } : { text: 'right', ms: 1 };
      const run = await evaluate({ task, samples, behave, concurrency: 64, cached: true });
      if (compare(task, run).comparison.passed) falsePasses += 1;
      const watch = watchPrefix(
        samples.map(({ id }) => ({ group: id, baseline: null })),
        task.gate,
        plan,
      );
      const first = run.arrived
        .map(({ id, text }) => watch.take({ id, baseline: 1, candidate: text === 'right' ? 1 : 0 }))
        .find((decision) => decision !== null);
      if (first?.passed === true) inOrderOfArrival += 1;
    }
  }, 120_000);

  it('pass falsely in at most alpha of them', () => {
    const noise = 3 * Math.sqrt((0.05 * 0.95) / gates);
    expect(falsePasses / gates).toBeLessThanOrEqual(0.05 + noise);
  });

  it('would not, judged in the order of arrival', () => {
    expect(inOrderOfArrival / gates).toBeGreaterThan(0.15);
  });
});
