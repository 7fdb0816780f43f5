/**
 * Simulates gates that may stop early in all 432 situations of test/oracles/sequential-design.csv and holds the error rates against
 * what is promised, and everything against what an independent program found: `npm run simulate [-- RUNS]` (20,000 runs a situation by
 * default).
 *
 * Fails where an error rate lies more than 3 standard errors above its bound, where the share of samples used is a point away from the
 * other program's, or a rate of verdicts six points. The rates differ where there are few samples: there one outcome more or less
 * that counts as proof moves them by points, and the other program calibrated a little less strictly.
 */
import { type CheckedCell, checkCell } from './simulate/check-cell.ts';
import { readDesign } from './simulate/read-design.ts';
import { simulateGates } from './simulate/simulate-gates.ts';

const runs = Number(process.argv[2] ?? '20000');
const startedMs = performance.now();
const checked = readDesign().map((cell, index) => {
  const one = checkCell(cell, simulateGates(cell, { runs, seed: index + 1 }), runs);
  console.log(row(one));
  return one;
});

const bounded = checked.flatMap(({ aboveBound }) => aboveBound ?? []);
const worst = Math.max(...bounded);
const usedApart = Math.max(...checked.map(({ apart }) => apart.used));
const ratesApart = Math.max(...checked.map(({ apart }) => apart.rates));
console.log(`
${checked.length} situations, ${runs} runs each, in ${((performance.now() - startedMs) / 1000).toFixed(0)} s
error rates: ${bounded.length} are promised, ${bounded.filter((excess) => excess > 3).length} lie more than 3 standard errors above their bound (largest: ${worst.toFixed(1)})
beside the independent program: the share of samples used differs by at most ${points(usedApart)} points, a rate of verdicts by at most ${points(ratesApart)}; ${checked.filter(({ apart }) => apart.rates > 0.015).length} situations by more than 1.5`);
if (worst > 3 || usedApart > 0.01 || ratesApart > 0.06) process.exitCode = 1;

function row({ cell, simulated, aboveBound }: CheckedCell): string {
  const { gate, samples, discordance, difference, found } = cell;
  const percent = (value: number) => `${points(value).padStart(5)} %`;
  const whole = (value: number) => (value * 100).toFixed(0).padStart(2);
  return [
    gate.rule.padEnd(13),
    `margin ${whole(gate.margin)}`,
    `N ${String(samples).padStart(4)}`,
    `differ ${whole(discordance)} %`,
    `true ${whole(difference)}`,
    `regressed ${percent(simulated.regressed)} (${percent(found.regressed)})`,
    `ok ${percent(simulated.ok)} (${percent(found.ok)})`,
    `used ${percent(simulated.used)} (${percent(found.used)})`,
    aboveBound === null ? '' : `${aboveBound.toFixed(1)} SE from the bound`,
  ]
    .join('  ')
    .trimEnd();
}

function points(share: number): string {
  return (share * 100).toFixed(1);
}
