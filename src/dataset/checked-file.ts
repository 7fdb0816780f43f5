import type { ChatMessage } from '../domain/chat.ts';
import type { Example } from '../domain/sample.ts';
import type { DatasetRole, FileReport } from '../domain/validation-report.ts';
import type { EncodingName } from './encoding.ts';
import type { ExampleTable } from './example-table.ts';
import type { ServiceName } from './services.ts';

/** The training method that a file is meant for. */
export type Method = 'supervised' | 'dpo' | 'completions';

export interface CheckOptions {
  /** The name that diagnostics and reports use. */
  readonly path: string;
  readonly role: DatasetRole;
  /** Without it, a training file may be of any format that a service trains on. */
  readonly method?: Method;
  /** Whose rules apply; OpenAI's without a name. */
  readonly service?: ServiceName;
  /** Of the model that the file is for; `o200k_base` without it. */
  readonly encoding?: EncodingName;
}

/** An example with what other rules and the comparison of files need to know of it. In a large file it is read again when asked. */
export interface CheckedExample extends Omit<Example, 'tools'> {
  readonly tools?: Example['tools'] | undefined;
  /** The line's own `id`; held-out and few-shot files only. */
  readonly id: string | number | undefined;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The visible conversation before the last assistant message. */
  readonly input: string;
  /** `input`, normalised; empty when it has no letter, number or mark. */
  readonly normalised: string;
  /** What the last assistant message says. */
  readonly answer: string;
  /** The answer that a preference pair prefers less. */
  readonly rejected: readonly ChatMessage[] | undefined;
  /** Tokens of the example with message and tool overheads. */
  readonly tokens: number;
}

export interface CheckedFile {
  readonly report: FileReport;
  /** The lines without an error, in the order of the file. */
  readonly examples: readonly CheckedExample[];
  /** The same examples as numbers and texts, in the same order. */
  readonly table: ExampleTable;
}
