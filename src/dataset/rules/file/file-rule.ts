import type { Severity } from '../../../domain/diagnostic.ts';
import type { CheckedExample, CheckOptions } from '../../checked-file.ts';
import type { SecretPlace } from '../../secret-places.ts';

export interface FileView extends CheckOptions {
  /** Size of the file; without it nothing is said of it. */
  readonly bytes?: number;
  /** Whether the file starts with a UTF-8 byte order mark; without it nothing is said of it. */
  readonly isMarked?: boolean;
  /** Lines that are not blank, whether they parse or not. */
  readonly filledLines: number;
  readonly examples: readonly CheckedExample[];
  /** Examples whose normalised input is the same, in the order of the file; only groups of two and more. */
  readonly groups: readonly (readonly CheckedExample[])[];
  /** Secrets and personal details, by kind. */
  readonly secrets: ReadonlyMap<string, SecretPlace>;
}

export interface FileFinding {
  /** Physical line; 0 for the whole file. */
  readonly line: number;
  readonly pointer?: string;
  readonly message: string;
  readonly hint?: string;
}

/** A rule that needs all lines of a file. One rule is one file and one entry in the list. */
export interface FileRule {
  readonly code: string;
  readonly severity: Severity;
  readonly hint: string;
  readonly check: (file: FileView, report: (finding: FileFinding) => void) => void;
}
