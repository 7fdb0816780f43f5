import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../scripts/simulate/make-random.ts';
import { judgeGuards } from '../../src/compare/judge-guards.ts';
import type { MeasuredGuard } from '../../src/compare/measured-guard.ts';
import { guardSchema } from '../../src/domain/guard.ts';
import { gate } from './outcomes.ts';

type Pairs = readonly (readonly [baseline: number, candidate: number])[];

const guard = (pairs: Pairs, parts: Partial<MeasuredGuard>): MeasuredGuard => ({
  ...{ metric: 'valid-json', unit: 'share', better: 'higher', summary: 'mean' },
  limit: { kind: 'margin', limit: 0.02 },
  pairs: pairs.map(([baseline, candidate], index) => ({ id: `q${index}`, baseline, candidate })),
  missing: null,
  notes: [],
  ...parts,
});

const judge = (one: MeasuredGuard, test = gate()) => {
  const [found] = judgeGuards([one], test);
  if (found === undefined) throw new Error('no guard');
  expect(guardSchema.strict().parse(found)).toEqual(found);
  return found;
};
const times = (count: number, pair: readonly [number, number]): Pairs => Array.from({ length: count }, () => pair);
const ratio = (limit: number, summary: 'mean' | 'p50' | 'p95'): Partial<MeasuredGuard> => ({
  ...{ metric: 'latency', unit: 'ms', better: 'lower', summary },
  limit: { kind: 'max-ratio', limit },
});

describe('a guard on a share', () => {
  it('holds where a drop of the margin is ruled out', () => {
    const found = judge(guard([...times(399, [1, 1]), ...times(1, [0, 1])], {}));
    expect(found).toMatchObject({ verdict: 'holds', passed: true, n: 400 });
    expect(found.reason).toBe(
      'Guard valid-json: 99.8 % before and 100.0 % now; a drop of 2 points or more is ruled out at 95 %.',
    );
  });

  it('is broken where a drop is shown and one of the margin is not ruled out', () => {
    const found = judge(guard([...times(180, [1, 1]), ...times(20, [1, 0])], {}));
    expect(found).toMatchObject({ verdict: 'broken', passed: false, change: expect.closeTo(-0.1, 12) });
    expect(found.reason).toContain('a drop is shown at 90 %, and one of 2 points or more is not ruled out');
  });

  it('undecided does what an undecided comparison does', () => {
    const few = guard(times(60, [1, 1]), {});
    expect(judge(few)).toMatchObject({ verdict: 'undecided', passed: true });
    const strict = judge(few, gate({ onInconclusive: 'fail' }));
    expect(strict).toMatchObject({ verdict: 'undecided', passed: false });
    expect(strict.reason).toContain('which fails, because an inconclusive comparison is set to "fail"');
  });

  it('of which less is better is judged the other way round, and shown as it is', () => {
    const pairs = [...times(180, [0, 0]), ...times(20, [0, 1])];
    const found = judge(guard(pairs, { metric: 'refusal-rate', better: 'lower' }));
    expect(found).toMatchObject({ verdict: 'broken', baseline: 0, candidate: 0.1, change: 0.1 });
    expect(found.interval?.low).toBeGreaterThan(0);
    expect(found.reason).toContain('a rise is shown at 90 %');
  });

  it('of samples in fewer than 50 groups is undecided', () => {
    const grouped = guard(times(400, [1, 1]), {});
    const pairs = grouped.pairs.map((pair, index) => ({ ...pair, group: `g${index % 20}` }));
    expect(judge({ ...grouped, pairs })).toMatchObject({ verdict: 'undecided' });
  });
});

describe('a guard on a ratio of means', () => {
  const random = makeRandom(5);
  const priced = (factor: number): Pairs =>
    Array.from({ length: 200 }, () => {
      const tokens = 100 + 50 * random();
      return [tokens, tokens * factor * (0.95 + 0.1 * random())];
    });

  it.each([
    [0.8, 'holds'],
    [1, 'undecided'],
    [1.3, 'broken'],
  ])('of a candidate that costs %d times as much, at most 1, is %s', (factor, verdict) => {
    const found = judge(guard(priced(factor), { ...ratio(1, 'mean'), unit: 'usd' }));
    expect(found.verdict).toBe(verdict);
    expect(found.change).toBeCloseTo(factor, 1);
  });

  it('holds where both cost exactly the same, or nothing', () => {
    expect(judge(guard(times(20, [3, 3]), ratio(1, 'mean')))).toMatchObject({ verdict: 'holds', change: 1 });
    expect(judge(guard(times(20, [0, 0]), ratio(1, 'mean')))).toMatchObject({ verdict: 'holds', change: null });
  });
});

describe('a guard on a ratio of percentiles', () => {
  const random = makeRandom(9);
  const drawn = (count: number, factor: number): Pairs =>
    Array.from({ length: count }, () => [Math.exp(0.4 * random()), factor * Math.exp(0.4 * random())]);

  it('holds, is broken, or says how far its few samples reach', () => {
    expect(judge(guard(drawn(400, 1), ratio(1.5, 'p95')))).toMatchObject({ verdict: 'holds', passed: true });
    expect(judge(guard(drawn(400, 3), ratio(1.5, 'p95')))).toMatchObject({ verdict: 'broken', passed: false });
    const few = judge(guard(drawn(60, 1), ratio(1.5, 'p95')));
    expect(few).toMatchObject({ verdict: 'undecided', interval: { high: null } });
    expect(few.reason).toContain('so few samples bound it nowhere');
  });

  it('passes falsely in at most alpha of the runs at the boundary', () => {
    const runs = 600;
    let passes = 0;
    for (let run = 0; run < runs; run += 1) {
      const pairs: Pairs = Array.from({ length: 200 }, () => [-Math.log(random()), -1.5 * Math.log(random())]);
      if (judgeGuards([guard(pairs, ratio(1.5, 'p95'))], gate())[0]?.verdict === 'holds') passes += 1;
    }
    expect(passes / runs).toBeLessThanOrEqual(0.05);
  });

  it('takes failed calls for slower than any, and shows no figure made of them', () => {
    const slow = [...times(180, [1, 1]), ...times(20, [1, Number.POSITIVE_INFINITY])] as const;
    expect(judge(guard(slow, ratio(1.5, 'p95')))).toMatchObject({ verdict: 'broken', candidate: null, change: null });
    expect(judge(guard(slow, ratio(1.5, 'p50')))).toMatchObject({ verdict: 'holds' });
  });

  it('takes one value of each group', () => {
    const one = guard(times(400, [1, 1]), ratio(1.5, 'p95'));
    const pairs = one.pairs.map((pair, index) => ({ ...pair, group: `g${index % 30}` }));
    expect(judge({ ...one, pairs })).toMatchObject({ n: 30, verdict: 'undecided' });
  });
});

describe('a guard that was not measured', () => {
  it('is named and does not pass, whatever an undecided one does', () => {
    const missing = 'of the candidate it is not known on 3 of 200 samples (the service did not report its token usage)';
    const found = judge(guard(times(197, [1, 1]), { missing }), gate({ onInconclusive: 'pass' }));
    expect(found).toMatchObject({ verdict: 'not-judged', passed: false, interval: null });
    expect(found.reason).toBe(
      `Guard valid-json: cannot be judged, because ${missing}, and what is not measured does not pass.`,
    );
    expect(judge(guard([], {}))).toMatchObject({ verdict: 'not-judged', passed: false, n: 0 });
  });
});
