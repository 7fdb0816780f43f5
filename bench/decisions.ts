/**
 * How often gates decide wrongly, ours beside the rules of other tools re-stated as formulas: `npm run bench:decisions [-- RUNS]`.
 *
 * Every run draws a held-out set anew: the baseline answers 85 % right. In the first column the models are equally good, and a failed
 * check is a false alarm. In the others the candidate is worse, and a green check is a miss: by 5 points where 10 % of the answers differ,
 * and by 2 points, the margin, where only 2 % differ. All rules see the same draws. The rules of others are what their documentation or source said in 2026: docs/peers.md.
 */

import { makeRandom } from '../scripts/simulate/make-random.ts';
import { simulateGates } from '../scripts/simulate/simulate-gates.ts';
import { decideVerdict } from '../src/compare/decide-verdict.ts';
import { claimLevels, type GateTest } from '../src/compare/gate-test.ts';
import { criticalValue } from '../src/stats/critical-value.ts';
import { mcnemarExact } from '../src/stats/mcnemar.ts';
import { mirrorCounts, type PairedCounts } from '../src/stats/paired-counts.ts';
import { tangoScore } from '../src/stats/tango-score.ts';
import { wilsonInterval } from '../src/stats/wilson-interval.ts';
import { printTable } from './print-table.ts';

const runs = Number(process.argv[2] ?? '10000');
const baselineAccuracy = 0.85;
const margin = 0.02;

interface Draw extends PairedCounts {
  readonly bothRight: number;
}

/** `warn` is a green check that says that nothing is proven. */
type Decision = 'pass' | 'warn' | 'fail';

const gate = (rule: GateTest['rule'], onInconclusive: GateTest['onInconclusive']): GateTest => ({
  rule,
  margin,
  tolerance: 0,
  alpha: 0.05,
  beta: 0.1,
  onInconclusive,
});

const criticalValues = new Map<string, number>();
const bootstraps = new Map<string, { readonly low: number; readonly high: number }>();

const rules: Readonly<Record<string, (draw: Draw) => Decision>> = {
  'tunegate no-regression': (draw) => decideByClaims(draw, gate('no-regression', 'warn')),
  'tunegate not-worse': (draw) => decideByClaims(draw, gate('not-worse', 'fail')),
  'fails when an answer broke': ({ downs }) => (downs > 0 ? 'fail' : 'pass'),
  'fails below a fixed accuracy (83 %)': (draw) => (candidateShare(draw) < baselineAccuracy - margin ? 'fail' : 'pass'),
  'fails at a drop above 2 points': ({ downs, ups, pairs }) => (downs - ups > margin * pairs ? 'fail' : 'pass'),
  'fails when McNemar p < 5 % and the intervals are apart': (draw) => (isApart(draw) ? 'fail' : 'pass'),
  'fails when exact McNemar shows harm (5 %)': ({ downs, ups }) =>
    mcnemarExact({ downs, ups }).down < 0.05 ? 'fail' : 'pass',
  'fails when the bootstrap shows harm (95 %)': (draw) => (bootstrap(draw).high < 0 ? 'fail' : 'pass'),
  'passes when the bootstrap rules the margin out (97.5 %)': (draw) =>
    bootstrap(draw).low > -margin ? 'pass' : 'fail',
};

const situations = [
  { discordance: 0.1, change: 0 },
  { discordance: 0.1, change: -0.05 },
  { discordance: 0.02, change: -0.02 },
];

console.log(`${runs} held-out sets a column, the same for every rule\n`);
for (const samples of [50, 200, 1000]) {
  const columns = situations.map((situation, index) =>
    drawSets(samples, situation, makeRandom(samples * 10 + index), runs),
  );
  console.log(
    `${`${samples} samples`.padEnd(58)}equal: red   5 points worse: green   2 points worse, few differ: green`,
  );
  for (const [name, decide] of Object.entries(rules)) {
    const decisions = columns.map((draws) => countDecisions(draws, decide));
    const cells = decisions.map((counts, index) => {
      if (index === 0) return percent(counts.fail).padStart(10);
      const green = percent(counts.pass + counts.warn);
      return `${green}${counts.warn > 0 ? ` (${percent(counts.warn)} warned)` : ''}`.padStart(index === 1 ? 24 : 39);
    });
    console.log(name.padEnd(58) + cells.join(''));
  }
  console.log('');
}

printTable(
  `With early-stop: true, looking after each sample: the share of the samples that is asked for, and how often it ends wrongly`,
  ['', ...['equal', '5 points worse', '2 points worse, few differ'].flatMap((name) => [name, 'wrongly'])],
  [200, 1000, 5000].flatMap((samples) =>
    [gate('no-regression', 'warn'), gate('not-worse', 'fail')].map((test) => [
      `${samples} samples, ${test.rule}`,
      ...situations.flatMap(({ discordance, change }, index) => {
        const simulated = simulateGates(
          { gate: test, samples, discordance, difference: change },
          { runs, seed: samples * 10 + index },
        );
        return [percent(simulated.used), percent(change === 0 ? simulated.regressed : simulated.ok)];
      }),
    ]),
  ),
);

function decideByClaims(counts: PairedCounts, test: GateTest): Decision {
  const levels = claimLevels(test);
  const ok = tangoScore(counts, -margin) >= critical(counts.pairs, -margin, levels.ok);
  const regression = tangoScore(mirrorCounts(counts), 0) >= critical(counts.pairs, 0, levels.regression);
  const verdict = decideVerdict({ ok, regression, improvement: false }, test, true);
  if (verdict === 'inconclusive') return test.onInconclusive;
  return verdict === 'regressed' ? 'fail' : 'pass';
}

function isApart(draw: Draw): boolean {
  const { pairs, downs, ups } = draw;
  const differing = downs + ups;
  const chiSquare = differing === 0 ? 0 : Math.max(0, Math.abs(downs - ups) - 1) ** 2 / differing;
  const baseline = wilsonInterval(draw.bothRight + downs, pairs, 1.96);
  const candidate = wilsonInterval(draw.bothRight + ups, pairs, 1.96);
  return chiSquare > 3.841 && candidate.high < baseline.low;
}

function candidateShare({ bothRight, ups, pairs }: Draw): number {
  return (bothRight + ups) / pairs;
}

function drawSets(
  samples: number,
  { discordance, change }: (typeof situations)[number],
  random: () => number,
  count: number,
): readonly Draw[] {
  const loss = (discordance - change) / 2;
  return Array.from({ length: count }, () => {
    const draw = { pairs: samples, downs: 0, ups: 0, bothRight: 0 };
    for (let index = 0; index < samples; index += 1) {
      const at = random();
      if (at < loss) draw.downs += 1;
      else if (at < discordance) draw.ups += 1;
      else if (at < discordance + baselineAccuracy - loss) draw.bothRight += 1;
    }
    return draw;
  });
}

function countDecisions(draws: readonly Draw[], decide: (draw: Draw) => Decision): Readonly<Record<Decision, number>> {
  const counts = { pass: 0, warn: 0, fail: 0 };
  for (const draw of draws) counts[decide(draw)] += 1 / draws.length;
  return counts;
}

function critical(pairs: number, difference: number, level: number): number {
  const key = `${pairs} ${difference} ${level}`;
  const known = criticalValues.get(key) ?? criticalValue({ pairs, difference, level });
  criticalValues.set(key, known);
  return known;
}

/** Percentiles of 1,000 resampled mean differences: 2.5 % below, 95 % above. */
function bootstrap({ pairs, downs, ups }: PairedCounts): { readonly low: number; readonly high: number } {
  const key = `${pairs} ${downs} ${ups}`;
  const known = bootstraps.get(key);
  if (known !== undefined) return known;
  const random = makeRandom(42);
  const means = Array.from({ length: 1_000 }, () => {
    let sum = 0;
    for (let index = 0; index < pairs; index += 1) {
      const at = random() * pairs;
      if (at < downs) sum -= 1;
      else if (at < downs + ups) sum += 1;
    }
    return sum / pairs;
  }).sort((left, right) => left - right);
  const made = { low: means[24] ?? Number.NaN, high: means[949] ?? Number.NaN };
  bootstraps.set(key, made);
  return made;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
