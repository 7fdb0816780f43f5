import type { TokenPrices } from '../cost/price-table.ts';
import type { ChatMessage } from '../domain/chat.ts';
import type { CallParameters } from '../domain/model-call.ts';

/** A model as it is called: the resolved model id and all that is put around a sample. */
export interface Target {
  readonly provider: string;
  readonly model: string;
  /** The price that the configuration gives; null to look it up. */
  readonly price: TokenPrices | null;
  /** Takes the place of the sample's system message; null leaves it. */
  readonly systemPrompt: string | null;
  /** Messages of the few-shot examples, in order, without their system messages. */
  readonly fewShot: readonly ChatMessage[];
  readonly parameters: CallParameters;
  /** How the prompt differs from a plain call, for the report; empty when it does not. */
  readonly promptSummary: string;
}
