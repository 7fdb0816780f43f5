/** How many rates of disagreement an exact size is maximised over. */
const NUISANCE_POINTS = 121;

/** The largest rate of disagreement that exact sizes are guaranteed for, where nothing else is asked for. */
const MOST_DISCORDANCE = 0.6;

/**
 * The rates of disagreement P(down) + P(up) that a paired difference leaves open, as a grid from |difference| to `most`
 * (to 1 where |difference| is above 0.5).
 *
 * Even in √(rate − |difference|): a binomial count then moves by the same share of its own standard deviation at each
 * step, so that small rates, where sizes swing most, are not jumped over. Up to 1 they swing as much where nearly all
 * pairs differ, since their number is then nearly fixed: the same steps are taken from there too.
 */
export function nuisanceGrid(
  difference: number,
  points: number = NUISANCE_POINTS,
  most: number = MOST_DISCORDANCE,
): readonly number[] {
  const least = Math.abs(difference);
  const reach = Math.sqrt((least <= 0.5 ? most : 1) - least);
  const steps = Array.from({ length: points }, (_, index) => ((reach * index) / (points - 1)) ** 2);
  const fromLeast = steps.map((step) => least + step);
  return most < 1 ? fromLeast : [...fromLeast, ...steps.map((step) => 1 - step)].sort((one, other) => one - other);
}

/** The two probabilities that a difference and a rate of disagreement stand for. */
export function ratesOf(difference: number, discordance: number): { readonly down: number; readonly up: number } {
  return { down: Math.max(0, (discordance - difference) / 2), up: Math.max(0, (discordance + difference) / 2) };
}
