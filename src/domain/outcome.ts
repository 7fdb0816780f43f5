/** One held-out sample judged for both models; scores in 0..1, where 1 is right and 0 is wrong. */
export interface Outcome {
  readonly id: string;
  readonly baseline: number;
  readonly candidate: number;
  /** Samples of one document or conversation, which are not independent of each other. */
  readonly group?: string;
  readonly slice?: string;
}
