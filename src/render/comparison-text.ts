import type { Comparison } from '../domain/comparison.ts';
export function renderComparison(comparison: Comparison, _options: { readonly colour: boolean }): string {
  return `${comparison.verdict}\n${comparison.reasons.join('\n')}\n`;
}
