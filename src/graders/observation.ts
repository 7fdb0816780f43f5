/** What a grader saw in one answer, beyond its score. The report's tables are made of these. All texts are untrusted. */
export type Observation =
  | {
      readonly kind: 'label';
      readonly expected: string /** Null: none of the labels. */;
      readonly answer: string | null;
    }
  | { readonly kind: 'fields'; readonly isJson: boolean; readonly fields: readonly FieldOutcome[] }
  | { readonly kind: 'tool-calls'; readonly calls: readonly CallOutcome[] }
  | { readonly kind: 'rubric' /** From 1 to the end of the scale. */; readonly score: number }
  /** Which of the two the judge preferred when the answer was shown first, and when it was shown second. */
  | {
      readonly kind: 'pairwise';
      readonly against: 'expected' | 'target';
      readonly first: Preference;
      readonly second: Preference;
    };

export type Preference = 'answer' | 'other' | 'same';

/** `wrong`: another value than expected. `extra`: a field that is not expected. */
export type FieldResult = 'right' | 'wrong' | 'missing' | 'extra';

export interface FieldOutcome {
  /** Keys from the outside in, joined by dots. */
  readonly field: string;
  readonly result: FieldResult;
}

export interface CallOutcome {
  readonly name: string;
  readonly result: 'right' | 'wrong-arguments' | 'invalid-arguments' | 'missing' | 'extra';
}
