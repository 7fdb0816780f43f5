import type { KnownNumber } from './known.ts';

/** What a run says while it runs. How it looks is the display's business. */
export type ProgressEvent =
  | { readonly kind: 'step'; readonly task: string; readonly text: string }
  | {
      readonly kind: 'count';
      readonly task: string;
      readonly label: string;
      readonly done: number;
      readonly total: number;
      /** Paid so far; absent where nothing is known of costs. */
      readonly usd?: KnownNumber;
      /** Absent or null before both targets have been judged on a sample. */
      readonly standing?: Standing | null;
    };

/** How the targets stand on the samples that both have been judged on. */
export interface Standing {
  readonly pairs: number;
  /** Mean score, 0 to 1. */
  readonly baseline: number;
  readonly candidate: number;
}

export type ReportProgress = (event: ProgressEvent) => void;
