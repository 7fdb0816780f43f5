import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { messageText } from '../../src/domain/chat.ts';
import { exitCodeOf, exitCodes } from '../../src/domain/exit-code.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import { taskReportSchema } from '../../src/domain/report.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { decideGate } from '../../src/steps/decide-gate.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import { answered, failed, makeTestWorld } from './world.ts';

const plan = { training: 'adopt', evaluate: true, concurrency: 8, seed: 'abc', withoutKey: 'fail' } as const;
const consonants = [...'bcdfghjklmnpqrstvwxz'];
const words = consonants.flatMap((one) => consonants.map((other) => `${one}a${other}o${one}u${other}`));
const heldOut = (count: number) =>
  words
    .slice(0, count)
    .map(
      (word, index) =>
        `${JSON.stringify({
          id: `s${index}`,
          messages: [
            { role: 'user', content: `${word} ${index}?` },
            { role: 'assistant', content: index % 4 === 0 ? 'refund' : 'other' },
          ],
          metadata: { language: index % 2 ? 'en' : 'de' },
        })}\n`,
    )
    .join('');

type Behave = (model: string, index: number) => Answer;

const rightAnswer = (index: number) => (index % 4 === 0 ? 'refund' : 'other');
const right: Behave = (_, index) => answered(rightAnswer(index));

async function run(settings: string, behave: Behave = right, samples = 400) {
  const text = `providers: { elsewhere: { base-url: 'https://example.com/v1' } }
tasks:
  t:
    provider: elsewhere
    held-out: h.jsonl
    baseline: { model: old, price: { input: 1, output: 2 } }
    candidate: { model: new, price: { input: 1, output: 2 } }
${settings.replace(/^/gm, '    ')}`;
  const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  const answer = (call: ModelCall) => {
    const index = Number(/ (\d+)\?$/.exec(messageText(call.messages.at(-1) ?? { role: 'user' }))?.[1]);
    return behave(call.model, index);
  };
  const test = makeTestWorld({ files: { 'h.jsonl': heldOut(samples) }, answer });
  const prepared = await prepareTask(task, plan, test.world);
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, test.world);
  expect(taskReportSchema.parse(report)).toEqual(report);
  return { report, ...test };
}

const with_ = (index: number, parts: object): Answer => ({ ...answered(rightAnswer(index)), ...parts });

describe('slices of a task', () => {
  it('are compared by label, metadata, length and file', async () => {
    const { report } = await run('slices: [label, metadata.language, length, file]', (model, index) =>
      model === 'new' && index % 4 === 0 && index % 3 === 0 ? answered('other') : right(model, index),
    );
    const told = report.slices.map(({ by, value, n, verdict }) => [by, value, n, verdict]);
    expect(told.slice(0, 4)).toEqual([
      ['label', 'other', 300, 'not-worse'],
      ['label', 'refund', 100, 'regressed'],
      ['metadata.language', 'de', 200, 'regressed'],
      ['metadata.language', 'en', 200, 'not-worse'],
    ]);
    expect(told.filter(([by]) => by === 'file')).toEqual([]);
  });

  it('fail the gate where they are blocking, although the whole passes', async () => {
    const worse: Behave = (model, index) => {
      if (model === 'old') return index % 4 !== 0 && index % 5 === 0 ? answered('?') : right(model, index);
      return index % 4 === 0 && index % 3 === 0 ? answered('?') : right(model, index);
    };
    const advisory = await run('slices: [label]', worse);
    expect(advisory.report).toMatchObject({ passed: true });
    const { report } = await run('slices: [{ by: label, blocking: true }]', worse);
    expect(report).toMatchObject({ passed: false, verdict: 'regressed', comparison: { passed: true } });
    expect(report.reasons[0]).toMatch(/^label refund: 34 of 100 answers broke/);
  });
});

describe('guards of a task', () => {
  it('hold beside the comparison and are told', async () => {
    const { report } = await run(
      `guards:
  - { metric: truncation-rate, margin: 0.02 }
  - { metric: latency-p95, max-ratio: 1.5 }
  - { metric: cost-per-call, max-ratio: 1 }`,
    );
    expect(report).toMatchObject({ passed: true, verdict: 'not-worse' });
    expect(report.guards.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['truncation-rate', 'holds'],
      ['latency-p95', 'holds'],
      ['cost-per-call', 'holds'],
    ]);
    expect(report.reasons).toContain(
      'Guard cost-per-call: $0.000120 before and $0.000120 now, 1.00 times as much; more than 1 times as much is ruled out at 95 %.',
    );
  });

  it('make the gate red when one is broken, and say so first', async () => {
    const { report } = await run('guards: [{ metric: latency-p95, max-ratio: 1.5 }]', (model, index) =>
      with_(index, { latencyMs: model === 'new' ? 40 : 10 }),
    );
    expect(report).toMatchObject({
      passed: false,
      verdict: 'regressed',
      comparison: { verdict: 'not-worse', passed: true },
    });
    expect(report.reasons[0]).toBe(
      'Guard latency-p95: 10 ms before and 40 ms now, 4.00 times as much; more than 1.5 times as much is shown at 90 %.',
    );
    expect(decideGate([report], 'configured')).toMatchObject({ passed: false, conclusion: 'failure' });
  });

  it('without their data are named and not green', async () => {
    const { report } = await run('guards: [{ metric: tokens-per-call, max-ratio: 2 }]', (model, index) =>
      with_(index, model === 'new' && index === 7 ? { usage: null } : {}),
    );
    expect(report).toMatchObject({ passed: false, verdict: 'inconclusive', guards: [{ verdict: 'not-judged' }] });
    expect(report.reasons[0]).toContain('of the candidate it is not known on 1 of 400 samples');
    const gate = decideGate([report], 'configured');
    const tool = { name: 'tunegate', version: '0' } as const;
    const of = { command: 'gate', startedAt: '2026-11-20T00:00:00Z', durationMs: 0, configuration: null } as const;
    expect(exitCodeOf({ schemaVersion: 1, tool, run: of, tasks: [report], gate })).toBe(exitCodes.inconclusive);
  });

  it('count a failed call as the slowest, and leave it out of a cost with a word', async () => {
    const { report } = await run(
      'guards: [{ metric: latency-p95, max-ratio: 1.5 }, { metric: cost-per-call, max-ratio: 1 }]',
      (model, index) => (model === 'new' && index < 3 ? failed('timeout') : right(model, index)),
    );
    expect(report.guards).toMatchObject([
      { verdict: 'holds', n: 400 },
      { verdict: 'holds', n: 397 },
    ]);
    expect(report.guards[1]?.reason).toContain('3 samples are left out, because the candidate did not answer.');
  });

  it('let no run stop early on a pass, only on a failure', async () => {
    const settings = 'gate: { early-stop: true, margin: 0.1 }';
    const guard = 'guards: [{ metric: truncation-rate, margin: 0.05 }]';
    expect((await run(settings)).report.comparison?.stopped.early).toBe(true);
    expect((await run(`${settings}\n${guard}`)).report).toMatchObject({
      passed: true,
      comparison: { stopped: { early: false } },
      guards: [{ verdict: 'holds' }],
    });
    const broken = await run(`${settings}\n${guard}`, (model, index) =>
      model === 'new' && index % 2 ? answered('?') : right(model, index),
    );
    expect(broken.report).toMatchObject({ passed: false, comparison: { stopped: { early: true } } });
    expect(broken.report.guards[0]?.reason).toContain('the run was stopped before all answers were there');
  });
});

describe('a gate that cannot pass', () => {
  it.each([
    ['gate: { rule: not-worse, margin: 0.05 }', 58, 59],
    ['gate: { rule: not-worse, margin: 0.02 }', 148, 149],
    ['gate: { rule: not-worse, margin: 0.01 }', 298, 299],
    ['gate: { on-inconclusive: fail }\nguards: [{ metric: valid-json, margin: 0.02 }]', 148, 149],
    ['gate: { on-inconclusive: fail }\nguards: [{ metric: latency-p95, max-ratio: 2 }]', 71, 72],
  ])('is refused before the first call: %s', async (settings, few, enough) => {
    const { report, calls } = await run(settings, right, few);
    expect(report.failure).toMatchObject({
      kind: 'configuration',
      what: 'The gate of the task t cannot pass, whatever the models answer.',
      remedy: expect.stringContaining(`Hold out at least ${enough} samples`),
    });
    expect(calls).toEqual([]);
    expect((await run(settings, right, enough)).report.failure).toBe(null);
  });

  it('names the margin that its samples are enough for', async () => {
    const { report } = await run('gate: { rule: not-worse, margin: 0.02 }', right, 100);
    const margin = Number(/gate\.margin to at least (\S+)\. /.exec(report.failure?.remedy ?? '')?.[1]);
    expect(margin).toBeGreaterThan(0.02);
    expect((await run(`gate: { rule: not-worse, margin: ${margin} }`, right, 100)).report.verdict).toBe('not-worse');
  });

  it('is also one whose blocking slice is too small', async () => {
    const settings = 'gate: { rule: not-worse, margin: 0.05 }\nslices: [{ by: label, blocking: true }]';
    const { report } = await run(settings, right, 200);
    expect(report.failure?.evidence).toContain(
      'the 50 samples of the blocking slice label "refund" could not rule out',
    );
    const wider = settings.replace('blocking: true', 'blocking: true, margin: 0.1');
    expect((await run(wider, right, 200)).report).toMatchObject({ failure: null, passed: true });
  });

  it.each([
    [
      'guards: [{ metric: schema-valid, margin: 0.05 }]',
      'Of the baseline it is not known: the task has no json-schema grader.',
    ],
    ['engine: batch\nguards: [{ metric: latency-p50, max-ratio: 2 }]', 'Of the baseline it is not known:'],
    ['graders: [numeric]', '400 of 400 samples would be left unscored (allowed: 1 %), such as h.jsonl:1.'],
  ])('is also one by which nothing could be measured: %s', async (settings, evidence) => {
    const { report, calls } = await run(settings);
    expect(report.failure?.evidence).toContain(evidence);
    expect(calls).toEqual([]);
  });

  it('is also one with slices by a field that no sample has', async () => {
    const { report, calls } = await run('slices: [{ by: metadata.langauge, blocking: true }]');
    expect(report).toMatchObject({
      passed: false,
      failure: {
        kind: 'configuration',
        what: 'tasks.t.slices names metadata.langauge, which no held-out sample has.',
        evidence: 'The `metadata` of the samples hold "language".',
      },
    });
    expect(calls).toEqual([]);
  });

  it('may be wanted all the same where the undecided passes', async () => {
    const { report } = await run('gate: { rule: not-worse, on-inconclusive: warn }', right, 40);
    expect(report).toMatchObject({ verdict: 'inconclusive', passed: true, comparison: { power: { feasible: false } } });
  });

  it('tells what it can find out before the first call', async () => {
    const { progress } = await run('gate: { discordance: 0.05 }', right, 200);
    expect(progress).toContainEqual({
      kind: 'step',
      task: 't',
      text: '200 held-out samples show drops from 3.8 points in 80 of 100 runs, if 5 % of the answers differ',
    });
  });
});
