import type { Report } from '../domain/report.ts';
import type { Shard } from '../domain/shard.ts';

/** What a run does with each task. */
export interface TaskPlan {
  /** `create`: pay for a training job where none exists. `adopt`: use the one that exists; the local engine may train all the same. */
  readonly training: 'create' | 'adopt' | 'none';
  /** Create a job although one for the same data and recipe has failed. */
  readonly retryFailed?: boolean;
  readonly evaluate: boolean;
  readonly concurrency: number;
  /** Fixes the order of the samples: the commit under review, or the empty text. */
  readonly seed: string;
  /** `skip`: where a key is absent there is no verdict, visibly, and the check is neutral. */
  readonly withoutKey: 'fail' | 'skip';
  /** Set where anyone may have written the change: programs that it brings are not run. */
  readonly untrusted?: true;
  /** The part of the samples that this run works on; absent for all of them. */
  readonly shard?: Shard;
  /** Parts that other runs worked on, to be put together without a call; absent where calls are made. */
  readonly parts?: readonly RunPart[];
}

/** What one of several runs left behind. */
export interface RunPart {
  /** The folder in which it was found. */
  readonly source: string;
  readonly report: Report;
}
