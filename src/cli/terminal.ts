/** Where a command of the command line writes and what it knows of its surroundings. */
export interface Terminal {
  /** Machine output, and nothing else. */
  readonly stdout: (text: string) => void;
  /** Everything that people read while it runs. */
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly colour: boolean;
  readonly columns: number;
}
