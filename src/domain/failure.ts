/**
 * Why a run cannot go on. Thrown once, where it is noticed; caught once, in the entry, which prints its three answers
 * and exits with the code of its kind. Bad data is a `Diagnostic`, a bad answer is an `Answer`: neither is thrown.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  /** What tunegate saw that makes it say so. */
  readonly evidence: string;
  /** What the reader can do about it. */
  readonly remedy: string;

  constructor({ kind, what, evidence, remedy, cause }: FailureParts) {
    super(what, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.evidence = evidence;
    this.remedy = remedy;
  }
}

/** `configuration`: wrong use or settings. `data`: the datasets have errors. `outside`: provider, network or disk. */
export type FailureKind = 'configuration' | 'data' | 'outside';

export interface FailureParts {
  readonly kind: FailureKind;
  /** One sentence: what went wrong, naming the file, setting or service. */
  readonly what: string;
  readonly evidence: string;
  readonly remedy: string;
  readonly cause?: unknown;
}
