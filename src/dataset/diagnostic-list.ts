import type { Diagnostic } from '../domain/diagnostic.ts';

/** Findings of one code beyond this many in one file are counted, not kept: a hostile file must not fill the memory. */
const MOST_PER_CODE = 1_000;

/** Collects diagnostics of one file and gives them in the order of their lines. */
export class DiagnosticList {
  readonly #kept: Diagnostic[] = [];
  readonly #seen = new Map<string, number>();
  readonly #firstDropped = new Map<string, Diagnostic>();
  #errors = 0;

  add(diagnostic: Diagnostic): void {
    const seen = (this.#seen.get(diagnostic.code) ?? 0) + 1;
    this.#seen.set(diagnostic.code, seen);
    if (diagnostic.severity === 'error') this.#errors += 1;
    if (seen <= MOST_PER_CODE) this.#kept.push(diagnostic);
    else if (seen === MOST_PER_CODE + 1) this.#firstDropped.set(diagnostic.code, diagnostic);
  }

  get errors(): number {
    return this.#errors;
  }

  /** All that was kept, by line, in the order of adding within a line; a code that was cut says how many more there are. */
  toSorted(): readonly Diagnostic[] {
    const closing = [...this.#firstDropped].map(([code, diagnostic]) => {
      const rest = (this.#seen.get(code) ?? 0) - MOST_PER_CODE;
      return { ...diagnostic, message: `${diagnostic.message} (and ${rest - 1} more like it from here on)` };
    });
    return [...this.#kept, ...closing].sort((left, right) => left.line - right.line);
  }
}
