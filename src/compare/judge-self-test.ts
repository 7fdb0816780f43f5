import type { Comparison } from '../domain/comparison.ts';
import { known, unknown } from '../domain/known.ts';
import type { SelfTest } from '../domain/self-test-report.ts';
import { clopperPearsonInterval } from '../stats/clopper-pearson-interval.ts';
import { criticalValue } from '../stats/critical-value.ts';
import { normalUpperQuantile } from '../stats/normal.ts';
import { rejectionProbability } from '../stats/rejection-probability.ts';
import { failureRate } from './failure-rate.ts';
import { claimLevels, type GateSettings } from './gate-test.ts';
import { isRightOrWrong } from './is-right-or-wrong.ts';
import { PLANNED_POWER } from './plan-gate.ts';
import { sayCount, sayPoints } from './say-numbers.ts';

const LEVEL = 0.95;

/** More trials than this cost more than other samples. */
const MOST_TRIALS = 100;

export type JudgedSelfTest = Omit<SelfTest, 'name' | 'calls' | 'usd'>;

/**
 * What two rounds of answers of one model say about a gate: how many differ for no reason, how often the gate would fail for no reason,
 * and what margin and how many trials go with that. `comparison` is of the second round against the first.
 */
export function judgeSelfTest(comparison: Comparison, gate: GateSettings, trials: number): JudgedSelfTest {
  const { n, losses, gains, baseline, candidate, verdict } = comparison;
  const differing = losses + gains;
  if (n === 0) {
    const nothing = unknown('no pair of answers was scored');
    return {
      ...{ n, differing, discordance: null, accuracy: null, verdict },
      ...{ failureRate: nothing, failureRateAtMost: nothing },
      advice: { discordance: null, margin: null, trials: null },
      reasons: ['No pair of answers was scored, so nothing can be said.'],
    };
  }
  const { low, high } = clopperPearsonInterval(differing, n, LEVEL);
  const discordance = { value: differing / n, low, high, level: LEVEL };
  const isPlain = trials === 1 && isRightOrWrong(comparison);
  const rateAt = (share: number) =>
    isPlain
      ? known(failureRate({ pairs: n, gate, discordance: Math.min(1, share) }))
      : unknown('it is computed for right or wrong answers of one trial alone');
  const found = {
    ...{ n, differing, discordance, verdict },
    accuracy: { first: baseline.value, second: candidate.value },
    failureRate: rateAt(discordance.value),
    failureRateAtMost: rateAt(high),
    advice: {
      discordance: Math.ceil(high * 1000) / 1000,
      margin: smallestShownMargin(n, gate, discordance.value),
      trials: trialsForMargin(n, gate, discordance.value),
    },
  };
  return { ...found, reasons: explain(found, gate) };
}

/** In tenths of a point; null where none below half would do. */
function smallestShownMargin(n: number, gate: GateSettings, discordance: number): number | null {
  const level = claimLevels(gate).ok;
  const isShown = (tenths: number): boolean => {
    const margin = tenths / 1000;
    const critical = criticalValue({ pairs: n, difference: -margin, level, mostDiscordance: gate.mostDiscordance });
    const rates = { down: discordance / 2, up: discordance / 2 };
    return rejectionProbability({ pairs: n, difference: -margin, critical }, rates) >= PLANNED_POWER;
  };
  if (!isShown(500)) return null;
  let short = 0;
  let enough = 500;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isShown(middle)) enough = middle;
    else short = middle;
  }
  return enough / 1000;
}

/** Averaging k trials divides the variance of the noise by k: k = π((z_α + z_0.2)/δ)²/n. */
function trialsForMargin(n: number, { alpha, margin }: GateSettings, discordance: number): number | null {
  const z = normalUpperQuantile(alpha) + normalUpperQuantile(1 - PLANNED_POWER);
  const needed = Math.max(1, Math.ceil((discordance * (z / margin) ** 2) / n));
  return needed > MOST_TRIALS ? null : needed;
}

function explain(
  { n, differing, discordance, failureRate: rate, failureRateAtMost: worst, advice }: Omit<JudgedSelfTest, 'reasons'>,
  gate: GateSettings,
): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const noise =
    discordance === null
      ? ''
      : `${differing} of ${sayCount(n, 'answer')} differ although nothing changed: ${percent(discordance.value)} (95 % ${percent(discordance.low)} to ${percent(discordance.high)}).`;
  const failing =
    rate.known && worst.known
      ? [
          `With such noise this gate fails an unchanged model in ${percent(rate.value)} of runs, at most in ${percent(worst.value)}.`,
        ]
      : [];
  const margin =
    advice.margin === null
      ? [
          `With ${sayCount(n, 'sample')} no margin below 50 points can be shown to hold dependably: more samples are needed.`,
        ]
      : advice.margin > gate.margin
        ? [
            `An unchanged model is shown to be not worse by ${sayPoints(gate.margin)} in fewer than 80 of 100 runs; by ${sayPoints(advice.margin)} it is. Raise gate.margin, or take more samples.`,
          ]
        : [
            `The margin of ${sayPoints(gate.margin)} suits: an unchanged model is shown to be not worse in at least 80 of 100 runs.`,
          ];
  const trials =
    advice.trials === null
      ? [`More than ${MOST_TRIALS} trials would be needed to average the noise out: take more samples instead.`]
      : advice.trials === 1
        ? ['One trial is enough for this noise.']
        : [`With gate.trials: ${advice.trials} the noise would average out far enough for the margin.`];
  const planning =
    advice.discordance === null
      ? []
      : [
          `With gate.discordance: ${advice.discordance} later runs are planned with this noise as the least that will differ.`,
        ];
  return [noise, ...failing, ...margin, ...trials, ...planning];
}
