/**
 * What a number of training examples is good for. Advice and not a diagnostic: a small set is not wrong. From OpenAI's
 * fine-tuning guide (10 are the least; 50 to 100 show clear gains) and common practice (100–500 for a task, 1,000 and more
 * for format and edge cases).
 */
export function adviseSize(examples: number): string {
  return (
    SIZES.find(({ below }) => examples < below)?.advice ??
    'Enough for format, tone and most edge cases; more helps where answers still break.'
  );
}

const SIZES: readonly { readonly below: number; readonly advice: string }[] = [
  { below: 10, advice: 'Fewer than the 10 that the service takes.' },
  { below: 50, advice: 'Enough to try the pipeline; gains usually show from 50 examples on.' },
  { below: 100, advice: 'Enough to see whether fine-tuning helps; 100 to 500 are usual for a task.' },
  { below: 1000, advice: 'A usual size for one task; 1,000 and more pay where there are many edge cases.' },
];
