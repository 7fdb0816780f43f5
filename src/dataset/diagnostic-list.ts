import type { Diagnostic } from '../domain/diagnostic.ts';

/** Findings of one code beyond this many in one file are counted, not kept: a hostile file must not fill the memory. */
const MOST_PER_CODE = 1_000;

/** Diagnostics as they travel from one thread to another. */
export interface CollectedDiagnostics {
  /** At most one more per code than is shown, in the order of adding. */
  readonly kept: readonly Diagnostic[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Collects diagnostics of one file and gives them in the order of their lines. */
export class DiagnosticList implements CollectedDiagnostics {
  readonly kept: Diagnostic[] = [];
  readonly counts = new Map<string, number>();

  add(diagnostic: Diagnostic): void {
    const seen = (this.counts.get(diagnostic.code) ?? 0) + 1;
    this.counts.set(diagnostic.code, seen);
    if (seen <= MOST_PER_CODE + 1) this.kept.push(diagnostic);
  }

  /** Adds what was collected elsewhere, about lines that lie this many lines further on. */
  append({ kept, counts }: CollectedDiagnostics, linesBefore = 0): void {
    const shown = new Map<string, number>();
    for (const diagnostic of kept) {
      shown.set(diagnostic.code, (shown.get(diagnostic.code) ?? 0) + 1);
      this.add(linesBefore === 0 ? diagnostic : { ...diagnostic, line: diagnostic.line + linesBefore });
    }
    for (const [code, count] of counts) {
      const unseen = count - (shown.get(code) ?? 0);
      this.counts.set(code, (this.counts.get(code) ?? 0) + unseen);
    }
  }

  /** All that was kept, by line, in the order of adding within a line; a code that was cut says how many more there are. */
  toSorted(): readonly Diagnostic[] {
    const shown = new Map<string, number>();
    const whole: Diagnostic[] = [];
    const closing: Diagnostic[] = [];
    for (const diagnostic of this.kept) {
      const seen = (shown.get(diagnostic.code) ?? 0) + 1;
      shown.set(diagnostic.code, seen);
      if (seen <= MOST_PER_CODE) {
        whole.push(diagnostic);
        continue;
      }
      const rest = (this.counts.get(diagnostic.code) ?? 0) - seen;
      closing.push({ ...diagnostic, message: `${diagnostic.message} (and ${rest} more like it from here on)` });
    }
    return [...whole, ...closing].sort((left, right) => left.line - right.line);
  }
}
