/** A grader's judgement of one answer: a value in 0..1, or unscored with a reason. */
export type Score =
  | { readonly status: 'scored'; readonly value: number }
  | { readonly status: 'unscored'; readonly reason: string };

export function scored(value: number): Score {
  return { status: 'scored', value };
}

export function unscored(reason: string): Score {
  return { status: 'unscored', reason };
}
