import type { GateTest } from '../../src/compare/gate-test.ts';
import type { Outcome } from '../../src/domain/outcome.ts';

/** Independent outcomes: `losses` answers broke, `gains` were fixed, `right` and `wrong` stayed. */
export function outcomesOf({
  right = 0,
  losses = 0,
  gains = 0,
  wrong = 0,
}: Partial<Record<'right' | 'losses' | 'gains' | 'wrong', number>>): Outcome[] {
  const pairs: readonly (readonly [number, number, number])[] = [
    [right, 1, 1],
    [losses, 1, 0],
    [gains, 0, 1],
    [wrong, 0, 0],
  ];
  return pairs
    .flatMap(([count, baseline, candidate]) => Array.from({ length: count }, () => ({ baseline, candidate })))
    .map((pair, index) => ({ id: `q${index}`, ...pair }));
}

export const gate = (parts: Partial<GateTest> = {}): GateTest => ({
  rule: 'no-regression',
  margin: 0.02,
  tolerance: 0,
  alpha: 0.05,
  beta: 0.1,
  onInconclusive: 'warn',
  ...parts,
});

export const nothingExcluded = { baselineFailed: 0, unscored: 0 };

/** Models changed places. */
export const swapped = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.map((outcome) => ({ ...outcome, baseline: outcome.candidate, candidate: outcome.baseline }));
