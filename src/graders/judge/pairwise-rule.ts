import type { Answered } from '../../domain/answer.ts';
import { messageText } from '../../domain/chat.ts';
import type { Sample } from '../../domain/sample.ts';
import { scored, unscored } from '../../domain/score.ts';
import type { Rule } from '../grader.ts';
import type { Preference } from '../observation.ts';
import type { ModelQuestion, Reply } from '../question.ts';
import { type JudgeCallSettings, judgeQuestion } from './judge-question.ts';
import { readVerdict } from './read-verdict.ts';
import { showAnswer, showConversation } from './show-sample.ts';

/**
 * The answer beside the expected one, in both orders, since judges favour a place. 1 where it is at least as good in both, 0 where it is
 * worse in both, a half where the orders disagree on that. The expected answer itself is as good as itself: nobody is asked.
 */
export function pairwiseRule(settings: JudgeCallSettings): Rule {
  return {
    ask: (answer, sample) => {
      const { own, expected, same } = showPair(answer, sample);
      if (same) return [];
      return [pairQuestion(settings, sample, own, expected), pairQuestion(settings, sample, expected, own)];
    },
    grade: (answer, sample, replies) => {
      if (showPair(answer, sample).same)
        return { ...scored(1), observed: { kind: 'pairwise', first: 'same', second: 'same' } };
      const first = readPreference(replies[0], { 1: 'answer', 2: 'expected', 0: 'same' });
      const second = readPreference(replies[1], { 1: 'expected', 2: 'answer', 0: 'same' });
      if (!first.ok) return unscored(first.reason);
      if (!second.ok) return unscored(second.reason);
      const worse = [first.value, second.value].filter((preference) => preference === 'expected').length;
      return {
        ...scored(1 - worse / 2),
        observed: { kind: 'pairwise', first: first.value, second: second.value },
      };
    },
  };
}

function showPair({ text, toolCalls }: Answered, sample: Sample) {
  const own = showAnswer(text, toolCalls);
  const expected = showAnswer(messageText(sample.expected), sample.expected.tool_calls);
  return { own, expected, same: own.trim() === expected.trim() };
}

function readPreference(reply: Reply | undefined, places: Readonly<Record<0 | 1 | 2, Preference>>) {
  return readVerdict(reply, 'better', (value) => (value === 0 || value === 1 || value === 2 ? places[value] : null));
}

function pairQuestion(settings: JudgeCallSettings, sample: Sample, first: string, second: string): ModelQuestion {
  return judgeQuestion(settings, {
    opening:
      'You compare two answers of assistants by the criteria below, and by nothing else. Their order says nothing about them.',
    reply:
      '{"reason": "one sentence", "better": N}, where N is 1 or 2 for the better answer, or 0 where neither is better.',
    data: { conversation: showConversation(sample), 'answer 1': first, 'answer 2': second },
  });
}
