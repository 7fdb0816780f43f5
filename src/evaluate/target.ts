import type { TokenPrices } from '../cost/price-table.ts';
import type { Answer } from '../domain/answer.ts';
import type { ChatMessage } from '../domain/chat.ts';
import type { CallParameters } from '../domain/model-call.ts';
import type { Retrieval } from '../retrieval/add-context.ts';

/** What is judged: a model that is called, or answers that some other system recorded. */
export type Target = CalledTarget | RecordedTarget;

/** A model as it is called: the resolved model id and all that is put around a sample. */
export interface CalledTarget extends TargetFacts {
  readonly kind: 'called';
  /** Takes the place of the sample's system message; null leaves it. */
  readonly systemPrompt: string | null;
  /** Messages of the few-shot examples, in order, without their system messages. */
  readonly fewShot: readonly ChatMessage[];
  /** With `{question}`: takes the place of the last user message; null leaves it. */
  readonly template: string | null;
  /** What is looked up for each question; null for nothing. */
  readonly retrieval: Retrieval | null;
  readonly parameters: CallParameters;
  /** The older interface of a prompt and its completion, or chats. */
  readonly endpoint: 'chat' | 'completions';
  /** Calls are named by trials counted from here; by default from 0. */
  readonly firstTrial?: number;
}

export interface RecordedTarget extends TargetFacts {
  readonly kind: 'recorded';
  /** By sample id; of each sample its trials. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
}

/** What the report says of a target, and what its price is found by. */
interface TargetFacts {
  /** `predictions` for recorded answers. */
  readonly provider: string;
  /** The model id, or the file of recorded answers. */
  readonly model: string;
  /** The price that the configuration gives; null to look it up. */
  readonly price: TokenPrices | null;
  /** How the prompt differs from a plain call, for the report; empty when it does not. */
  readonly promptSummary: string;
  /** What a reader must know of how the answers came about. */
  readonly notes: readonly string[];
}

export function isCalled(target: Target): target is CalledTarget {
  return target.kind === 'called';
}
