import { type Binomial, binomialCdf, binomialPmf } from './binomial.ts';
import { lastTrue } from './last-true.ts';
import { tangoScore } from './tango-score.ts';

/** The test "the difference is above `difference`", which rejects where Tango's z is at least `critical`. */
export interface ScoreTest {
  readonly pairs: number;
  readonly difference: number;
  readonly critical: number;
}

/** How far from its mean the number of ups is followed, in standard deviations: beyond 7 lies less than 1e-10. */
const DEFAULT_REACH = 7;

/**
 * The exact probability that the score test rejects when each pair goes down with probability `down` and up with
 * `up`.
 *
 * z falls with the downs and rises with the ups, so the region is {b ≤ k(c)} with k not falling. Two pointers walk
 * along its edge, and the probability is Σ_c P(ups = c) · P(Bin(n − c, down/(1 − up)) ≤ k(c)). From one c to the next
 * there is one trial less and k grows: both steps only add positive terms to the inner sum (F(k; m − 1) = F(k; m) + r
 * f(k; m − 1)), so no digit is lost.
 */
export function rejectionProbability(
  { pairs, difference, critical }: ScoreTest,
  { down, up }: { readonly down: number; readonly up: number },
  reach: number = DEFAULT_REACH,
): number {
  const stay = Math.max(0, 1 - up);
  const downAmongRest = stay === 0 ? 0 : Math.min(1, down / stay);
  const stillAmongRest = Math.max(0, stay - down) / (stay === 0 ? 1 : stay);
  const ups: Binomial = { trials: pairs, p: up, q: stay };
  const [first, last] = likelyRange(ups, reach);
  const rejects = (downs: number, upCount: number): boolean =>
    tangoScore({ pairs, downs, ups: upCount }, difference) >= critical;

  let edge = lastTrue(pairs - first, (downs) => rejects(downs, first));
  let inner = new InnerTail({ trials: pairs - first, p: downAmongRest, q: stillAmongRest }, edge);
  let weight = binomialPmf(first, ups);
  let total = weight * inner.sum;
  for (let c = first + 1; c <= last; c += 1) {
    weight = weight < UNSAFE ? binomialPmf(c, ups) : (weight * (pairs - c + 1) * up) / (c * stay);
    const rest = pairs - c;
    inner.dropTrial();
    if (edge >= rest) edge = rest;
    else {
      while (edge < rest && rejects(edge + 1, c)) {
        edge += 1;
        if (edge === 0) inner = new InnerTail({ trials: rest, p: downAmongRest, q: stillAmongRest }, 0);
        else inner.raiseEdge();
      }
    }
    total += weight * inner.sum;
  }
  return Math.min(1, total);
}

/** Below this a running product is computed afresh, so that an underflow on the way does not stay. */
const UNSAFE = 1e-250;

/** P(Bin(trials, p) ≤ edge), kept up to date while trials fall and the edge rises. */
class InnerTail {
  sum: number;
  private term: number;
  private trials: number;
  private edge: number;
  private readonly p: number;
  private readonly q: number;

  constructor({ trials, p, q }: Binomial, edge: number) {
    this.trials = trials;
    this.edge = edge;
    this.p = p;
    this.q = q;
    this.sum = binomialCdf(edge, { trials, p, q });
    this.term = binomialPmf(edge, { trials, p, q });
  }

  dropTrial(): void {
    this.trials -= 1;
    if (this.edge < 0) return;
    if (this.edge >= this.trials) {
      this.edge = this.trials;
      this.sum = 1;
      return;
    }
    this.refresh((this.term * (this.trials + 1 - this.edge)) / ((this.trials + 1) * this.q));
    this.sum = Math.min(1, this.sum + this.p * this.term);
  }

  raiseEdge(): void {
    this.edge += 1;
    if (this.edge >= this.trials) {
      this.sum = 1;
      return;
    }
    this.refresh((this.term * (this.trials - this.edge + 1) * this.p) / (this.edge * this.q));
    this.sum = Math.min(1, this.sum + this.term);
  }

  private refresh(next: number): void {
    const safe = this.term >= UNSAFE && this.q > 0;
    this.term = safe ? next : binomialPmf(this.edge, { trials: this.trials, p: this.p, q: this.q });
  }
}

/** The counts that matter: Bernstein's inequality bounds what lies outside by about 2 exp(−reach²/2). */
function likelyRange({ trials, p, q }: Binomial, reach: number): readonly [number, number] {
  const mean = trials * p;
  const span = reach * Math.sqrt(mean * q) + (reach * reach) / 3;
  return [Math.max(0, Math.floor(mean - span)), Math.min(trials, Math.ceil(mean + span))];
}
