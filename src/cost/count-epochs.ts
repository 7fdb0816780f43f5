/**
 * Passes that the service makes when `n_epochs` is `auto`, by the formula of the OpenAI cookbook's data-preparation notebook
 * (read 2026-11-20): three, more for fewer than 34 examples, fewer above 8,333.
 */
export function countAutomaticEpochs(examples: number): number {
  const targetEpochs = 3;
  const fewestExamples = 100;
  const mostExamples = 25_000;
  if (examples <= 0) return targetEpochs;
  if (examples * targetEpochs < fewestExamples) return Math.min(25, Math.floor(fewestExamples / examples));
  if (examples * targetEpochs > mostExamples) return Math.max(1, Math.floor(mostExamples / examples));
  return targetEpochs;
}
