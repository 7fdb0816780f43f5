import type { Answer } from './answer.ts';
import type { ChatMessage, ToolDefinition } from './chat.ts';

/** Sent with every call of a target, in the names of the Chat Completions API. */
export interface CallParameters {
  readonly temperature?: number;
  readonly top_p?: number;
  readonly max_completion_tokens?: number;
  readonly reasoning_effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
  /** The same limit for services that know only this name. */
  readonly max_tokens?: number;
  readonly response_format?: ResponseFormat;
  readonly stop?: readonly string[];
  readonly seed?: number;
  readonly presence_penalty?: number;
  readonly frequency_penalty?: number;
  /** Only with tools. */
  readonly tool_choice?: ToolChoice;
  readonly parallel_tool_calls?: boolean;
  /** Put into the body as it stands. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export type ResponseFormat =
  | { readonly type: 'text' | 'json_object' }
  | {
      readonly type: 'json_schema';
      readonly json_schema: { readonly name: string; readonly strict: boolean; readonly schema: unknown };
    };

export type ToolChoice =
  | 'auto'
  | 'none'
  | 'required'
  | { readonly type: 'function'; readonly function: { readonly name: string } };

/** The most tokens that an answer may take; null when nothing bounds it. */
export function answerLimit({ max_completion_tokens, max_tokens }: CallParameters): number | null {
  return max_completion_tokens ?? max_tokens ?? null;
}

/** One question to a model: everything that can change the answer, and nothing else. */
export interface ModelCall {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly tools?: readonly ToolDefinition[];
  readonly parameters: CallParameters;
  /** The older interface of a prompt and its completion; chat completions without it. */
  readonly endpoint?: 'completions';
}

/**
 * The door to a model service. Retries inside; resolves with a failed answer when this call cannot be had, and throws a
 * `Failure` when no call can be (wrong key, no quota, no such model). What is waited before a further attempt goes through `lend`.
 */
export type AskModel = (call: ModelCall, signal: AbortSignal, lend?: Lend) => Promise<Answer>;

/** Waits, and gives the place among the calls under way to another call for as long. */
export type Lend = <Result>(wait: () => Promise<Result>) => Promise<Result>;
