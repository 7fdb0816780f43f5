import { z } from 'zod';
import { type Answered, answeredSchema } from '../domain/answer.ts';

/** Whose answer to what: a call as the journal names it. */
const callReferenceSchema = z.object({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  task: z.string(),
  target: z.string(),
  sample: z.string(),
  trial: z.number().int().min(0),
  retrieved: z.array(z.string()).optional().describe('Passages that the question was shown with, the best first.'),
});
export type CallReference = z.infer<typeof callReferenceSchema>;

/** One line of the journal `predictions.jsonl`. */
export const answerRecordSchema = callReferenceSchema.extend({ answer: answeredSchema });
export type AnswerRecord = z.infer<typeof answerRecordSchema>;

/** Where answers are kept, so that none is paid twice: the journal of this report, and the cache of all runs. */
export interface AnswerStore {
  /** Announces the calls of a task, in their order; gives the answers that are there already, by key. */
  readonly take: (calls: readonly CallReference[]) => ReadonlyMap<string, Answered>;
  /**
   * Kept when this returns, whatever happens to the process afterwards. Gives the answer as it is kept: one of many, whose text may
   * be read again when it is asked for.
   */
  readonly add: (call: CallReference, answer: Answered) => Answered;
}

/** For runs that ask nobody. */
export const noAnswers: AnswerStore = { take: () => new Map(), add: (_call, answer) => answer };
