import { describe, expect, it } from 'vitest';
import { compareRun } from '../../src/compare/compare-run.ts';
import type { SliceOutcomes } from '../../src/compare/compare-slices.ts';
import type { GateTest } from '../../src/compare/gate-test.ts';
import { sliceSchema } from '../../src/domain/slice.ts';
import { holmAdjust } from '../../src/stats/adjust-p-values.ts';
import { gate, nothingExcluded, outcomesOf } from './outcomes.ts';

type Counts = Parameters<typeof outcomesOf>[0];

const slice = (value: string, counts: Counts, parts: Partial<SliceOutcomes> = {}): SliceOutcomes => ({
  ...{ by: 'label', value, blocking: false, margin: 0.02 },
  planned: outcomesOf(counts).length,
  outcomes: outcomesOf(counts).map((outcome) => ({ ...outcome, id: `${value}-${outcome.id}` })),
  ...parts,
});

const run = (slices: readonly SliceOutcomes[], test: GateTest = gate()) =>
  compareRun({ outcomes: slices.flatMap(({ outcomes }) => outcomes), excluded: nothingExcluded, gate: test }, slices);

describe('advisory slices', () => {
  const slices = [
    slice('refund', { right: 80, losses: 20, gains: 2 }),
    slice('greeting', { right: 90, losses: 8, gains: 2 }),
    slice('other', { right: 98, losses: 1, gains: 1 }),
  ];

  it('have estimate, interval and the evidence of harm after Holm', () => {
    const { slices: compared } = run(slices);
    for (const one of compared) expect(sliceSchema.strict().parse(one)).toEqual(one);
    expect(compared.map(({ pAdjusted }) => pAdjusted)).toEqual(holmAdjust(compared.map((one) => one.pRegression)));
    expect(compared.map(({ value, verdict }) => [value, verdict])).toEqual([
      ['refund', 'regressed'],
      ['greeting', 'inconclusive'],
      ['other', 'inconclusive'],
    ]);
    expect(compared[0]?.difference).toBeCloseTo(-18 / 102, 12);
    expect(compared[0]?.reason).toMatch(
      /^label refund: 20 of 102 answers broke and 2 were fixed; a drop is shown, corrected for 3 slices \(p = 0\.0001\)\.$/,
    );
  });

  it('never change the comparison of the whole', () => {
    const alone = run(slices.slice(0, 0));
    expect(alone.slices).toEqual([]);
    const whole = compareRun(
      { outcomes: slices.flatMap((one) => one.outcomes), excluded: nothingExcluded, gate: gate() },
      [],
    );
    expect(run(slices).comparison).toEqual(whole.comparison);
    expect(run(slices).slices.every(({ passed }) => passed)).toBe(true);
  });

  it('of nothing or of a few groups claim nothing', () => {
    const few = slice('few', { losses: 30 });
    const grouped = { ...few, outcomes: few.outcomes.map((one, index) => ({ ...one, group: `d${index % 5}` })) };
    const { slices: compared } = run([slice('none', {}), grouped, slice('rest', { right: 300 })]);
    expect(compared.slice(0, 2)).toMatchObject([
      { n: 0, difference: null, pRegression: 1, verdict: 'inconclusive' },
      { n: 30, difference: -1, pRegression: 1, verdict: 'inconclusive' },
    ]);
  });
});

describe('blocking slices', () => {
  const blocking = { blocking: true };

  it('fail the gate on harm that is shown after the correction', () => {
    const { comparison, slices } = run([
      slice('refund', { right: 80, losses: 20, gains: 2 }, blocking),
      slice('other', { right: 300, gains: 20 }),
    ]);
    expect(comparison.passed).toBe(true);
    expect(slices[0]).toMatchObject({ verdict: 'regressed', passed: false });
    expect(slices[1]).toMatchObject({ passed: true });
  });

  it('make the test of the whole stricter, so that all tests together keep alpha', () => {
    const harmed = slice('all', { right: 450, losses: 26, gains: 14 });
    const calm = [slice('a', { right: 40 }, blocking), slice('b', { right: 40 }, blocking)];
    expect(run([harmed]).comparison).toMatchObject({ verdict: 'regressed', test: { alpha: 0.05 } });
    const beside = run([harmed, ...calm]).comparison;
    expect(beside.test.alpha).toBeCloseTo(0.05 / 3, 12);
    expect(beside.interval.highLevel).toBeCloseTo(1 - 0.05 / 3, 12);
    expect(beside.test.pRegression).toBeGreaterThan(0.05 / 3);
    expect(beside.verdict).not.toBe('regressed');
  });

  it('leave the whole its turn where a slice was found before it', () => {
    const slices = [
      slice('bad', { right: 60, losses: 40 }, blocking),
      slice('rest', { right: 400, losses: 6, gains: 20 }),
    ];
    const { comparison } = run(slices);
    expect(comparison.test.alpha).toBe(0.05);
    expect(comparison.verdict).toBe('regressed');
  });

  it('must each prove themselves under not-worse', () => {
    const test = gate({ rule: 'not-worse', margin: 0.05, onInconclusive: 'fail' });
    const slices = [
      slice('large', { right: 300 }, { blocking: true, margin: 0.05 }),
      slice('small', { right: 30 }, { blocking: true, margin: 0.05 }),
    ];
    const compared = run(slices, test);
    expect(compared.comparison).toMatchObject({ verdict: 'not-worse', test: { alpha: 0.05 } });
    expect(compared.slices).toMatchObject([
      { verdict: 'not-worse', passed: true },
      { verdict: 'inconclusive', passed: false },
    ]);
  });

  it('fail by the count alone under a threshold', () => {
    const test = gate({ rule: 'threshold', margin: 0.1 });
    const slices = [
      slice('a', { right: 89, losses: 11 }, { blocking: true, margin: 0.1 }),
      slice('b', { right: 90, losses: 10 }, { blocking: true, margin: 0.1 }),
    ];
    expect(run(slices, test).slices.map(({ passed }) => passed)).toEqual([false, true]);
  });
});
