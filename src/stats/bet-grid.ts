/** How many bets share the stake. */
const BETS = 8;

const LARGEST_BET = 0.95;

/**
 * The bets of an e-process that is to last `horizon` steps: eight, evenly spaced in the logarithm, from min(0.6, √(4
 * ln 20 / horizon)), which suits the smallest effect that so many steps can show, to 0.95, which ends a disaster
 * early. They are fixed before the first step; that is what makes the process valid whatever the data do.
 */
export function betGrid(horizon: number): readonly number[] {
  const smallest = Math.log(Math.min(0.6, Math.sqrt((4 * Math.log(20)) / horizon)));
  const step = (Math.log(LARGEST_BET) - smallest) / (BETS - 1);
  return Array.from({ length: BETS }, (_, index) => Math.exp(smallest + index * step));
}
