/** What a run does with each task. */
export interface TaskPlan {
  /** `create`: pay for a training job where none exists. `adopt`: use the one that exists; the local engine may train all the same. */
  readonly training: 'create' | 'adopt' | 'none';
  readonly evaluate: boolean;
  readonly concurrency: number;
  /** Fixes the order of the samples: the commit under review, or the empty text. */
  readonly seed: string;
  /** `skip`: where a key is absent there is no verdict, and that is nobody's mistake. */
  readonly withoutKey: 'fail' | 'skip';
}
