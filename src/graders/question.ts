import type { Answer } from '../domain/answer.ts';
import type { ModelCall } from '../domain/model-call.ts';

/** What a grader has to know before it can judge. The story gets the replies; a grader itself touches nothing. */
export type Question =
  /** Of the model that a grader names: `asks` is the name by which the task knows its service. */
  { readonly kind: 'model'; readonly asks: string; readonly call: ModelCall };

export type Reply = { readonly kind: 'model'; readonly answer: Answer };
