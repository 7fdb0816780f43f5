import { claimLevels } from '../../src/compare/gate-test.ts';
import type { DesignCell } from './read-design.ts';
import type { Simulated } from './simulate-gates.ts';

/** One situation, simulated, beside what is promised for it and what an independent program found. */
export interface CheckedCell {
  readonly cell: DesignCell;
  readonly simulated: Simulated;
  /** How far an error rate lies above its bound, in standard errors at the bound; null where nothing is promised. */
  readonly aboveBound: number | null;
  /** Differences from the independent program, absolute, as shares. */
  readonly apart: { readonly rates: number; readonly used: number };
}

/** A model that is no worse must not fail more often than promised, and one at the margin or beyond must not pass. */
export function checkCell(cell: DesignCell, simulated: Simulated, runs: number): CheckedCell {
  const { gate, difference, found } = cell;
  const levels = claimLevels(gate);
  const excess = (rate: number, level: number) => (rate - level) / Math.sqrt((level * (1 - level)) / runs);
  const rates = { regressed: simulated.regressed - found.regressed, ok: simulated.ok - found.ok };
  return {
    cell,
    simulated,
    aboveBound:
      difference >= 0
        ? excess(simulated.regressed, levels.regression)
        : difference <= -gate.margin + 1e-9
          ? excess(simulated.ok, levels.ok)
          : null,
    apart: {
      rates: Math.max(Math.abs(rates.regressed), Math.abs(rates.ok)),
      used: Math.abs(simulated.used - found.used),
    },
  };
}
