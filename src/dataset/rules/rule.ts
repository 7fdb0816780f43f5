import type { Severity } from '../../domain/diagnostic.ts';

/** What a rule found, without the line: that is known where the rule is applied. */
export interface Finding {
  /** JSON pointer into the line. */
  readonly pointer?: string;
  /** One sentence with evidence. Quoted data goes through `quote`. */
  readonly message: string;
  /** Replaces the rule's hint where the evidence allows a better one. */
  readonly hint?: string;
}

export type Report = (finding: Finding) => void;

/** One thing that can be wrong with a subject: a message, a conversation, a line. One rule is one file and one entry in a list. */
export interface Rule<Subject> {
  /** Stable kebab-case name. */
  readonly code: string;
  readonly severity: Severity;
  /** What the reader can do about it. */
  readonly hint: string;
  readonly check: (subject: Subject, report: Report) => void;
}
