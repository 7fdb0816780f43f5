import type { Guard } from '../domain/guard.ts';

/** What a guard allows: so much worse a share, or so many times as high a figure. */
export type GuardLimit =
  | { readonly kind: 'margin'; readonly limit: number }
  | { readonly kind: 'max-ratio'; readonly limit: number };

/** One sample measured for both targets, in the metric's own unit. */
export interface MeasuredPair {
  readonly id: string;
  readonly group?: string | undefined;
  readonly baseline: number;
  /** +∞ for a call that failed, of a metric of which less is better. */
  readonly candidate: number;
}

/** A guard with all that was measured for it, or the reason why it cannot be judged. */
export interface MeasuredGuard {
  readonly metric: string;
  readonly unit: Guard['unit'];
  readonly better: 'higher' | 'lower';
  readonly summary: 'mean' | 'p50' | 'p95';
  readonly limit: GuardLimit;
  readonly pairs: readonly MeasuredPair[];
  /** Why it cannot be judged, as a clause; null where all that is needed was measured. */
  readonly missing: string | null;
  /** What a reader must know of how it was measured, as full sentences. */
  readonly notes: readonly string[];
}

/** What is found out about a guard before it is put into words. */
export type GuardFinding = Pick<Guard, 'baseline' | 'candidate' | 'change' | 'interval' | 'n' | 'verdict'>;
