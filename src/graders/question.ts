import type { TokenPrices } from '../cost/price-table.ts';
import type { Answer } from '../domain/answer.ts';
import type { ModelCall } from '../domain/model-call.ts';

/** What a grader has to ask a model before it can judge. The story gets the replies; a grader itself touches nothing. */
export interface Question {
  readonly kind: 'model';
  /** The provider of the model by its name in the configuration; null for that of the task. */
  readonly provider: string | null;
  /** US dollars per million tokens; null to look it up. */
  readonly price: TokenPrices | null;
  readonly call: ModelCall;
}

export interface Reply {
  readonly kind: 'model';
  readonly answer: Answer;
}
