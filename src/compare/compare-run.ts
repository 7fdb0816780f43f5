import type { Comparison } from '../domain/comparison.ts';
import type { Slice } from '../domain/slice.ts';
import { compareOutcomes, type PairedRun } from './compare-outcomes.ts';
import { alphaBesideSlices, compareSlices, type SliceOutcomes } from './compare-slices.ts';
import { weighOutcomes } from './weigh-outcomes.ts';

/**
 * Compares all samples and each slice of them. Where slices may fail the gate, the whole is tested more strictly, so that all tests
 * together keep the promised rate of false alarms.
 */
export function compareRun(
  run: PairedRun,
  slices: readonly SliceOutcomes[],
): { readonly comparison: Comparison; readonly slices: readonly Slice[] } {
  if (slices.length === 0) return { comparison: compareOutcomes(run), slices: [] };
  const { evidence, early } = weighOutcomes(run.outcomes, run.gate, run.stop);
  const { pRegression } = evidence;
  const alpha = alphaBesideSlices(slices, run.gate, pRegression);
  return {
    comparison: compareOutcomes({ ...run, gate: { ...run.gate, alpha } }),
    slices: compareSlices(slices, run.gate, pRegression, early),
  };
}
