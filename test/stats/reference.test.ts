import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { benjaminiHochbergAdjust, holmAdjust } from '../../src/stats/adjust-p-values.ts';
import { anytimeLowerBound, anytimeUpperBound } from '../../src/stats/anytime-interval.ts';
import { betGrid } from '../../src/stats/bet-grid.ts';
import { clopperPearsonInterval } from '../../src/stats/clopper-pearson-interval.ts';
import { clusteredMean, type MeanEstimate, singletons } from '../../src/stats/clustered-mean.ts';
import { criticalValue } from '../../src/stats/critical-value.ts';
import { logEProcess } from '../../src/stats/e-process.ts';
import { finiteLogEProcess } from '../../src/stats/finite-e-process.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { mcnemarExact, mcnemarMidP } from '../../src/stats/mcnemar.ts';
import { mcnemarPower } from '../../src/stats/mcnemar-power.ts';
import { meldedInterval } from '../../src/stats/melded-interval.ts';
import { newcombeInterval } from '../../src/stats/newcombe-interval.ts';
import { normalUpperQuantile, normalUpperTail } from '../../src/stats/normal.ts';
import { normalDetectableDifference } from '../../src/stats/normal-detectable-difference.ts';
import { mirrorCounts } from '../../src/stats/paired-counts.ts';
import { rejectionProbability } from '../../src/stats/rejection-probability.ts';
import { scoreLowerBound, scoreUpperBound } from '../../src/stats/score-interval.ts';
import { signFlipTest } from '../../src/stats/sign-flip-test.ts';
import { studentUpperQuantile, studentUpperTail } from '../../src/stats/student-t.ts';
import { tTestPower } from '../../src/stats/t-test-power.ts';
import { tangoScore } from '../../src/stats/tango-score.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';
import { type Computed, calculation, expectWithin, referenceCases } from '../oracles/reference.ts';

const number = z.number();
const twoSided = (level: number): number => normalUpperQuantile((1 - level) / 2);

function tStatistics(
  { mean, standardError: se, degrees: df }: MeanEstimate,
  level: number,
  hypothesis: number,
): Computed {
  const t = (mean - hypothesis) / se;
  const reach = studentUpperQuantile((1 - level) / 2, df) * se;
  return {
    ...{ mean, se, df, t, lower: mean - reach, upper: mean + reach },
    ...{ p_greater: studentUpperTail(t, df), p_less: studentUpperTail(-t, df) },
  };
}

const calculations: Readonly<Record<string, (raw: unknown) => Computed>> = {
  anytime_interval: calculation(
    z.object({ b: number, c: number, n: number, horizon: number, alpha_each_side: number }),
    ({ b, c, n, horizon, alpha_each_side: level }) => {
      const counts = { pairs: n, downs: b, ups: c };
      const bets = betGrid(horizon);
      return { lower: anytimeLowerBound(counts, { bets, level }), upper: anytimeUpperBound(counts, { bets, level }) };
    },
  ),
  bet_grid: calculation(z.object({ horizon: number, K: z.literal(8) }), ({ horizon }) => ({ u: betGrid(horizon) })),
  clopper_pearson_ci: calculation(z.object({ x: number, n: number, level: number }), ({ x, n, level }) => {
    const { low, high } = clopperPearsonInterval(x, n, level);
    return { lower: low, upper: high };
  }),
  cluster_mean: calculation(z.object({ groups: z.array(z.array(number)), level: number }), ({ groups, level }) => {
    const sums = groups.map((values) => values.reduce((sum, value) => sum + value, 0));
    return tStatistics(clusteredMean({ sums, sizes: groups.map((values) => values.length) }), level, 0);
  }),
  e_process: calculation(
    z.object({
      b: number,
      c: number,
      n: number,
      null_delta: number,
      horizon: number,
      side: z.enum(['greater', 'less']),
    }),
    ({ b, c, n, null_delta, horizon, side }) => {
      const counts = { pairs: n, downs: b, ups: c };
      const log_e =
        side === 'greater'
          ? logEProcess(counts, null_delta, betGrid(horizon))
          : logEProcess(mirrorCounts(counts), -null_delta, betGrid(horizon));
      return { log_e, p_anytime: Math.min(1, Math.exp(-log_e)) };
    },
  ),
  mde_normal: calculation(
    z.object({ n: number, discordance: number, alpha: number, beta: number }),
    ({ n, discordance, alpha, beta }) => ({
      mde: normalDetectableDifference({ pairs: n, discordance, level: alpha, miss: beta }),
    }),
  ),
  melded_exact_ci: calculation(z.object({ b: number, c: number, n: number, level: number }), ({ b, c, n, level }) => {
    const { low, high } = meldedInterval({ pairs: n, downs: b, ups: c }, level);
    return { lower: low, upper: high };
  }),
  newcombe_paired_ci: calculation(
    z.object({ a: number, b: number, c: number, d: number, level: number }),
    ({ a, b, c, d, level }) => {
      const { low, high } = newcombeInterval({ both: a, downs: b, ups: c, neither: d }, twoSided(level));
      return { lower: low, upper: high };
    },
  ),
  p_adjust: calculation(z.object({ method: z.enum(['holm', 'BH']), p: z.array(number) }), ({ method, p }) => ({
    adjusted: method === 'holm' ? holmAdjust(p) : benjaminiHochbergAdjust(p),
  })),
  paired_t: calculation(
    z.object({ differences: z.array(number), null_delta: number, level: number }),
    ({ differences, null_delta, level }) => tStatistics(clusteredMean(singletons(differences)), level, null_delta),
  ),
  power_exact_mcnemar: calculation(
    z.object({ p_loss: number, p_gain: number, n: number, alpha: number }),
    ({ p_loss, p_gain, n, alpha }) => ({ power: mcnemarPower({ pairs: n, down: p_loss, up: p_gain, level: alpha }) }),
  ),
  power_paired_t: calculation(z.object({ n: number, effect_sd: number, alpha: number }), ({ n, effect_sd, alpha }) => ({
    power: tTestPower({ n, effect: effect_sd, level: alpha }),
  })),
  signflip_exact: calculation(z.object({ differences: z.array(number) }), ({ differences }) => {
    const test = signFlipTest(differences);
    return test === null ? {} : { greater: test.greater, less: test.less, two_sided: test.twoSided };
  }),
  wor_e_process: calculation(
    z.object({ differences: z.array(number), population: number, threshold_sum: number }),
    ({ differences, population, threshold_sum }) => ({
      log_e: finiteLogEProcess(differences, { population, threshold: threshold_sum, bets: betGrid(population) }),
    }),
  ),
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

  it('of every kind but whole gate runs, which are compared in the test of decide-look', () => {
    const others = referenceCases.filter((reference) => !known.includes(reference)).map(({ kind }) => kind);
    expect(new Set(others)).toEqual(new Set(['sequential_trace']));
    expect(known.length + others.length).toBe(153);
  });

  it.each(known)('$kind of $input is what $tool gives', (reference) => {
    const calculate = calculations[reference.kind];
    expect(calculate).toBeDefined();
    if (calculate !== undefined) expectWithin(calculate(reference.input), reference);
  });
});
