import type { Answered } from '../../domain/answer.ts';
import { messageText } from '../../domain/chat.ts';
import type { Sample } from '../../domain/sample.ts';
import { scored, unscored } from '../../domain/score.ts';
import type { Rule } from '../grader.ts';
import type { ModelQuestion } from '../question.ts';
import { type JudgeCallSettings, judgeQuestion } from './judge-question.ts';
import { readVerdict } from './read-verdict.ts';
import { showAnswer, showConversation } from './show-sample.ts';

export interface RubricSettings extends JudgeCallSettings {
  /** Whether the judge sees the expected answer. */
  readonly showsExpected: boolean;
  /** The best score; 1 is the worst. */
  readonly scale: number;
  /** From this score on an answer counts as right; null to take the score itself. */
  readonly threshold: number | null;
}

/** One question an answer: a whole number from 1 to `scale`, which becomes 0..1. */
export function rubricRule(settings: RubricSettings): Rule {
  const { scale, threshold } = settings;
  return {
    ask: (answer, sample) => [rubricQuestion(settings, answer, sample)],
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

function rubricQuestion(settings: RubricSettings, answer: Answered, sample: Sample): ModelQuestion {
  const { expected } = sample;
  return judgeQuestion(settings, {
    opening: 'You judge one answer of an assistant by the criteria below, and by nothing else.',
    reply: `{"reason": "one sentence", "score": N}, where N is a whole number from 1 (fails the criteria) to ${settings.scale} (meets them fully).`,
    data: {
      conversation: showConversation(sample),
      ...(settings.showsExpected ? { 'expected answer': showAnswer(messageText(expected), expected.tool_calls) } : {}),
      answer: showAnswer(answer.text, answer.toolCalls),
    },
  });
}
