/** A file as a commit has it. */
export type BaseFile =
  | { readonly status: 'present'; readonly bytes: Uint8Array }
  | { readonly status: 'absent' }
  | { readonly status: 'unknown'; readonly reason: string };

/** Something that was looked up, or why it could not be. A reason is a clause without a full stop; it may quote untrusted text. */
export type LookUp<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly reason: string };

/** Where commits and their files are read: the local clone, or GitHub. Paths are those of the repository, with forward slashes. */
export interface CommitStore {
  readonly hasCommit: (commit: string) => Promise<LookUp<boolean>>;
  /** The best common ancestor. */
  readonly findMergeBase: (one: string, other: string) => Promise<LookUp<string>>;
  /** Only for a commit that the store has. */
  readonly readFile: (commit: string, path: string) => Promise<BaseFile>;
  /** The paths of all files of the commit. */
  readonly listFiles: (commit: string) => Promise<LookUp<readonly string[]>>;
}
