import { binomialPmf, binomialUpperTail } from './binomial.ts';

/**
 * The power of the one-sided exact McNemar test towards the more probable side, unconditionally: Σ over the number of
 * pairs that differ. Where both sides are equally probable it is the size of the test. Comparator for the score
 * test's power.
 */
export function mcnemarPower({
  pairs,
  down,
  up,
  level,
}: Readonly<Record<'pairs' | 'down' | 'up' | 'level', number>>): number {
  const discordance = down + up;
  const share = Math.max(down, up) / discordance;
  const differing = { trials: pairs, p: discordance, q: 1 - discordance };
  let power = 0;
  let critical = 0;
  for (let count = 1; count <= pairs; count += 1) {
    const fair = { trials: count, p: 0.5, q: 0.5 };
    while (critical <= count && binomialUpperTail(critical, fair) > level) critical += 1;
    if (critical > count) continue;
    power += binomialPmf(count, differing) * binomialUpperTail(critical, { trials: count, p: share, q: 1 - share });
  }
  return power;
}
