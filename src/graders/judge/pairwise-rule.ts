import type { Answered } from '../../domain/answer.ts';
import { messageText } from '../../domain/chat.ts';
import type { Sample } from '../../domain/sample.ts';
import { scored, unscored } from '../../domain/score.ts';
import type { Rule } from '../grader.ts';
import type { Preference } from '../observation.ts';
import type { ModelQuestion, Reply } from '../question.ts';
import { explainMarks, quoteData } from './quote-data.ts';
import { readVerdict } from './read-verdict.ts';
import type { JudgeCallSettings } from './rubric-rule.ts';
import { showAnswer, showConversation } from './show-sample.ts';

/**
 * The answer beside the expected one, in both orders, since judges favour a place. 1 where it is at least as good in both, 0 where it is
 * worse in both, a half where the orders disagree on that. The expected answer itself is as good as itself: nobody is asked.
 */
export function pairwiseRule(settings: JudgeCallSettings): Rule {
  return {
    ask: (answer, sample) => {
      const own = showAnswer(answer.text, answer.toolCalls);
      const expected = showAnswer(messageText(sample.expected), sample.expected.tool_calls);
      if (own.trim() === expected.trim()) return [];
      return [pairQuestion(settings, sample, own, expected), pairQuestion(settings, sample, expected, own)];
    },
    grade: (answer, sample, replies) => {
      if (isExpected(answer, sample))
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

function isExpected(answer: Answered, { expected }: Sample): boolean {
  return (
    showAnswer(answer.text, answer.toolCalls).trim() === showAnswer(messageText(expected), expected.tool_calls).trim()
  );
}

function readPreference(reply: Reply | undefined, places: Readonly<Record<0 | 1 | 2, Preference>>) {
  return readVerdict(reply, 'better', (value) => (value === 0 || value === 1 || value === 2 ? places[value] : null));
}

function pairQuestion(
  { model, provider, price, parameters, rubric }: JudgeCallSettings,
  sample: Sample,
  first: string,
  second: string,
): ModelQuestion {
  const { text, seal } = quoteData({ conversation: showConversation(sample), 'answer 1': first, 'answer 2': second });
  const instructions = [
    'You compare two answers of assistants by the criteria below, and by nothing else. Their order says nothing about them.',
    explainMarks(seal),
    `Criteria:\n${rubric}`,
    'Reply with one JSON object and nothing else: {"reason": "one sentence", "better": N}, where N is 1 or 2 for the better answer, or 0 where neither is better.',
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
