/** Runs the default export of a JavaScript module on a value, away from this process, its keys and its files. */
export type RunModule = (run: ModuleRun) => Promise<ModuleResult>;

export interface ModuleRun {
  /** The text of an ES module whose default export is a function of one argument. */
  readonly source: string;
  /** Anything that JSON can hold. */
  readonly input: unknown;
  /** What takes longer is given up. */
  readonly timeLimitMs: number;
}

export type ModuleResult =
  | { readonly status: 'returned'; readonly value: unknown }
  /** Why there is no value: it threw, took too long, or is no such module. */
  | { readonly status: 'failed'; readonly reason: string };
