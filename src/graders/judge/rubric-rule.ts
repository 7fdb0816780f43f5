import type { Answered } from '../../domain/answer.ts';
import { messageText } from '../../domain/chat.ts';
import type { CallParameters } from '../../domain/model-call.ts';
import type { Sample } from '../../domain/sample.ts';
import { scored, unscored } from '../../domain/score.ts';
import type { Rule } from '../grader.ts';
import type { ModelQuestion } from '../question.ts';
import { explainMarks, quoteData } from './quote-data.ts';
import { readVerdict } from './read-verdict.ts';
import { showAnswer, showConversation } from './show-sample.ts';

export interface JudgeCallSettings {
  readonly model: string;
  readonly provider: string | null;
  readonly price: ModelQuestion['price'];
  readonly parameters: CallParameters;
  /** By what the judge judges. */
  readonly rubric: string;
  /** Whether the judge sees the expected answer. */
  readonly showsExpected: boolean;
}

/** One question an answer: a whole number from 1 to `scale`, which becomes 0..1. */
export function rubricRule(
  settings: JudgeCallSettings & { readonly scale: number; readonly threshold: number | null },
): Rule {
  const { scale, threshold } = settings;
  return {
    ask: (answer, sample) => [rubricQuestion(settings, scale, answer, sample)],
    grade: (_answer, _sample, replies) => {
      const verdict = readVerdict(replies[0], 'score', (value) =>
        typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= scale ? value : null,
      );
      if (!verdict.ok) return unscored(verdict.reason);
      const value = (verdict.value - 1) / (scale - 1);
      return {
        ...scored(threshold === null ? value : verdict.value >= threshold ? 1 : 0),
        observed: { kind: 'rubric', score: verdict.value },
      };
    },
  };
}

function rubricQuestion(
  { model, provider, price, parameters, rubric, showsExpected }: JudgeCallSettings,
  scale: number,
  answer: Answered,
  sample: Sample,
): ModelQuestion {
  const { text, seal } = quoteData({
    conversation: showConversation(sample),
    ...(showsExpected
      ? { 'expected answer': showAnswer(messageText(sample.expected), sample.expected.tool_calls) }
      : {}),
    answer: showAnswer(answer.text, answer.toolCalls),
  });
  const instructions = [
    'You judge one answer of an assistant by the criteria below, and by nothing else.',
    explainMarks(seal),
    `Criteria:\n${rubric}`,
    `Reply with one JSON object and nothing else: {"reason": "one sentence", "score": N}, where N is a whole number from 1 (fails the criteria) to ${scale} (meets them fully).`,
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
