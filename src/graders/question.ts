import type { TokenPrices } from '../cost/price-table.ts';
import type { Answer } from '../domain/answer.ts';
import type { EmbeddingModel } from '../domain/embedding.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { ModuleResult, ModuleRun } from '../domain/run-module.ts';

/** What a grader has to know from elsewhere before it can judge. The story gets the replies; a grader itself touches nothing. */
export type Question = ModelQuestion | EmbeddingQuestion | ModuleQuestion;

/** A call that is paid like any other. */
export interface ModelQuestion {
  readonly kind: 'model';
  /** The provider of the model by its name in the configuration; null for that of the task. */
  readonly provider: string | null;
  /** US dollars per million tokens; null to look it up. */
  readonly price: TokenPrices | null;
  readonly call: ModelCall;
}

/** The vector of a text, which is paid like any other call. */
export interface EmbeddingQuestion extends EmbeddingModel {
  readonly kind: 'embedding';
  /** As for a model that is asked. */
  readonly provider: string | null;
  readonly price: TokenPrices | null;
  readonly text: string;
  /** Which of the two texts that are compared. */
  readonly of: 'answer' | 'expected';
}

/** A function of the user's own. */
export interface ModuleQuestion {
  readonly kind: 'module';
  readonly run: ModuleRun;
}

export type Reply =
  | { readonly kind: 'model'; readonly answer: Answer }
  /** The answer holds the vector. */
  | { readonly kind: 'embedding'; readonly answer: Answer }
  | { readonly kind: 'module'; readonly result: ModuleResult };
