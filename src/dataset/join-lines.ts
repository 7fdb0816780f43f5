import type { CheckedLines } from './check-lines.ts';
import { type CollectedDiagnostics, DiagnosticList } from './diagnostic-list.ts';
import { ExampleTable, type ExampleTableParts } from './example-table.ts';
import { type SecretPlace, SecretPlaces } from './secret-places.ts';

/** Checked lines as they come from another thread. */
export interface CheckedLinesParts {
  readonly lines: number;
  readonly blank: CheckedLines['blank'];
  readonly findings: CollectedDiagnostics;
  readonly table: ExampleTableParts;
  readonly secrets: ReadonlyMap<string, SecretPlace>;
}

/** Joins the ranges of a file that is too large to keep its examples, added in their order, to what one reading of all of them would have given. */
export class LineJoiner {
  readonly #findings = new DiagnosticList();
  readonly #table = new ExampleTable();
  readonly #secrets = new SecretPlaces();
  #lines = 0;
  #blank = 0;
  #firstBlank = 0;

  add({ lines, blank, findings, table, secrets }: CheckedLinesParts): void {
    if (this.#blank === 0 && blank.count > 0) this.#firstBlank = this.#lines + blank.first;
    this.#blank += blank.count;
    this.#findings.append(findings, this.#lines);
    this.#table.append(table, this.#lines);
    this.#secrets.append(secrets, this.#lines);
    this.#lines += lines;
  }

  finish(): CheckedLines {
    return {
      lines: this.#lines,
      blank: { count: this.#blank, first: this.#firstBlank },
      findings: this.#findings,
      table: this.#table,
      secrets: this.#secrets,
      examples: [],
    };
  }
}

/** What can be sent to another thread. */
export function partsOf({ lines, blank, findings, table, secrets }: CheckedLines): CheckedLinesParts {
  return {
    lines,
    blank,
    findings: { kept: findings.kept, counts: findings.counts },
    table: table.parts,
    secrets: secrets.byKind,
  };
}
