import type { CallParameters } from '../../domain/model-call.ts';
import type { ModelQuestion } from '../question.ts';
import { explainMarks, quoteData } from './quote-data.ts';

export interface JudgeCallSettings {
  readonly model: string;
  readonly provider: string | null;
  readonly price: ModelQuestion['price'];
  readonly parameters: CallParameters;
  /** By what the judge judges. */
  readonly rubric: string;
}

export interface JudgeTask {
  /** What the judge is to do. */
  readonly opening: string;
  /** The JSON object that it is to reply with, and what that means. */
  readonly reply: string;
  /** Quoted as data under these names. */
  readonly data: Readonly<Record<string, string>>;
}

/** A question to the judge: instructions as the system message, everything that others wrote as quoted data behind it. */
export function judgeQuestion(
  { model, provider, price, parameters, rubric }: JudgeCallSettings,
  { opening, reply, data }: JudgeTask,
): ModelQuestion {
  const { text, seal } = quoteData(data);
  const instructions = [
    opening,
    explainMarks(seal),
    `Criteria:\n${rubric}`,
    `Reply with one JSON object and nothing else: ${reply}`,
  ].join('\n\n');
  return {
    kind: 'model',
    provider,
    price,
    call: {
      model,
      parameters,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: text },
      ],
    },
  };
}
