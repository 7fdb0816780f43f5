import type { TokenPrices } from '../cost/price-table.ts';
import type { Answer } from '../domain/answer.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { ModuleResult, ModuleRun } from '../domain/run-module.ts';

/** What a grader has to know from elsewhere before it can judge. The story gets the replies; a grader itself touches nothing. */
export type Question = ModelQuestion | ModuleQuestion;

/** A call that is paid like any other. */
export interface ModelQuestion {
  readonly kind: 'model';
  /** The provider of the model by its name in the configuration; null for that of the task. */
  readonly provider: string | null;
  /** US dollars per million tokens; null to look it up. */
  readonly price: TokenPrices | null;
  readonly call: ModelCall;
}

/** A function of the user's own. */
export interface ModuleQuestion {
  readonly kind: 'module';
  readonly run: ModuleRun;
}

export type Reply =
  | { readonly kind: 'model'; readonly answer: Answer }
  | { readonly kind: 'module'; readonly result: ModuleResult };
