import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { criticalValue } from '../../src/stats/critical-value.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { mcnemarExact, mcnemarMidP } from '../../src/stats/mcnemar.ts';
import { normalUpperQuantile, normalUpperTail } from '../../src/stats/normal.ts';
import { rejectionProbability } from '../../src/stats/rejection-probability.ts';
import { scoreLowerBound, scoreUpperBound } from '../../src/stats/score-interval.ts';
import { studentUpperQuantile } from '../../src/stats/student-t.ts';
import { tangoScore } from '../../src/stats/tango-score.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';
import { type Computed, calculation, expectWithin, referenceCases } from '../oracles/reference.ts';

const number = z.number();
const twoSided = (level: number): number => normalUpperQuantile((1 - level) / 2);

const calculations: Readonly<Record<string, (raw: unknown) => Computed>> = {
  betainc: calculation(z.object({ a: number, b: number, x: number }), ({ a, b, x }) =>
    incompleteBeta({ a, b, x, y: 1 - x }),
  ),
  calibrated_z: calculation(
    z.object({ n: number, null_delta: number, alpha: number, max_discordance: z.literal(0.6) }),
    ({ n, null_delta, alpha }) => ({ z: criticalValue({ pairs: n, difference: null_delta, level: alpha }) }),
  ),
  mcnemar_exact: calculation(z.object({ b: number, c: number }), ({ b, c }) => {
    const { twoSided: two_sided, down, up } = mcnemarExact({ downs: b, ups: c });
    return { two_sided, regression: down, improvement: up };
  }),
  mcnemar_midp: calculation(z.object({ b: number, c: number }), ({ b, c }) => {
    const { twoSided: two_sided, down, up } = mcnemarMidP({ downs: b, ups: c });
    return { two_sided, regression: down, improvement: up };
  }),
  normal_isf: calculation(z.object({ p: number }), ({ p }) => ({ z: normalUpperQuantile(p) })),
  normal_sf: calculation(z.object({ z: number }), ({ z: at }) => ({ sf: normalUpperTail(at) })),
  score_test_reject_prob: calculation(
    z.object({ n: number, null_delta: number, z_crit: number, p_loss: number, p_gain: number }),
    ({ n, null_delta, z_crit, p_loss, p_gain }) => ({
      prob: rejectionProbability({ pairs: n, difference: null_delta, critical: z_crit }, { down: p_loss, up: p_gain }),
    }),
  ),
  t_isf: calculation(z.object({ p: number, df: number }), ({ p, df }) => ({ t: studentUpperQuantile(p, df) })),
  tango_ci: calculation(z.object({ b: number, c: number, n: number, level: number }), ({ b, c, n, level }) => {
    const counts = { pairs: n, downs: b, ups: c };
    return { lower: scoreLowerBound(counts, twoSided(level)), upper: scoreUpperBound(counts, twoSided(level)) };
  }),
  tango_z: calculation(z.object({ b: number, c: number, n: number, null_delta: number }), ({ b, c, n, null_delta }) => {
    const score = tangoScore({ pairs: n, downs: b, ups: c }, null_delta);
    return { z: score, p_greater: normalUpperTail(score), p_less: normalUpperTail(-score) };
  }),
  wilson_ci: calculation(z.object({ x: number, n: number, level: number }), ({ x, n, level }) => {
    const { low, high } = wilsonInterval(x, n, twoSided(level));
    return { lower: low, upper: high };
  }),
};

describe('statistics agree with R, SciPy, statsmodels and mpmath', () => {
  const known = referenceCases.filter(({ kind }) => Object.hasOwn(calculations, kind));

  it.each(known)('$kind of $input is what $tool gives', (reference) => {
    const calculate = calculations[reference.kind];
    expect(calculate).toBeDefined();
    if (calculate !== undefined) expectWithin(calculate(reference.input), reference);
  });
});
