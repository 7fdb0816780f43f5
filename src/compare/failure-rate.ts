import { binomialPmf } from '../stats/binomial.ts';
import { criticalValue } from '../stats/critical-value.ts';
import { mirrorCounts } from '../stats/paired-counts.ts';
import { tangoScore } from '../stats/tango-score.ts';
import { decidePassed, decideVerdict } from './decide-verdict.ts';
import { claimLevels, type GateTest } from './gate-test.ts';

/**
 * How often a gate fails over so many independent samples when nothing has changed and this share of the answers differs all the same,
 * as many for the better as for the worse. Exact: summed over all outcomes, but for tails of less than 1e-9.
 */
export function failureRate({ pairs, gate, discordance }: UnchangedRuns): number {
  if (pairs <= 0) return 1;
  const levels = claimLevels(gate);
  const { mostDiscordance } = gate;
  const ok = criticalValue({ pairs, difference: -gate.margin, level: levels.ok, mostDiscordance });
  const regression = criticalValue({ pairs, difference: gate.tolerance, level: levels.regression, mostDiscordance });
  const fails = (downs: number, ups: number): boolean => {
    const counts = { pairs, downs, ups };
    const claims = {
      ok: tangoScore(counts, -gate.margin) >= ok,
      regression: tangoScore(mirrorCounts(counts), gate.tolerance) >= regression,
      improvement: false,
    };
    const within = ups - downs + gate.margin * pairs >= -1e-12 * pairs;
    return !decidePassed(decideVerdict(claims, gate, within), gate, pairs);
  };
  let sum = 0;
  const differing = { trials: pairs, p: discordance, q: 1 - discordance };
  const [least, most] = likely(pairs, discordance);
  for (let count = least; count <= most; count += 1) {
    const weight = binomialPmf(count, differing);
    const half = { trials: count, p: 0.5, q: 0.5 };
    const [from, to] = likely(count, 0.5);
    let failing = 0;
    for (let downs = from; downs <= to; downs += 1) {
      if (fails(downs, count - downs)) failing += binomialPmf(downs, half);
    }
    sum += weight * failing;
  }
  return Math.min(1, sum);
}

export interface UnchangedRuns {
  readonly pairs: number;
  readonly gate: GateTest;
  readonly discordance: number;
}

/** Counts within seven standard deviations. */
function likely(trials: number, p: number): readonly [number, number] {
  const span = 7 * Math.sqrt(trials * p * (1 - p)) + 7;
  return [Math.max(0, Math.floor(trials * p - span)), Math.min(trials, Math.ceil(trials * p + span))];
}
