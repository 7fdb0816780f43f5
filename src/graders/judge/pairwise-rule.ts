import type { Answer, Answered } from '../../domain/answer.ts';
import { messageText } from '../../domain/chat.ts';
import type { Sample } from '../../domain/sample.ts';
import { scored, unscored } from '../../domain/score.ts';
import type { Graded, Rule } from '../grader.ts';
import type { Observation, Preference } from '../observation.ts';
import type { ModelQuestion, Reply } from '../question.ts';
import { type JudgeCallSettings, judgeQuestion } from './judge-question.ts';
import { readVerdict } from './read-verdict.ts';
import { showAnswer, showConversation } from './show-sample.ts';

/**
 * The answer beside the expected one, in both orders, since judges favour a place. 1 where it is at least as good in both, 0 where it is
 * worse in both, a half where the orders disagree on that. The expected answer itself is as good as itself: nobody is asked.
 */
export function pairwiseRule(settings: JudgeCallSettings): Rule {
  const pairOf = (answer: Answered, sample: Sample) => showPair(answer, showExpected(sample));
  return {
    ask: (answer, sample) => askPair(settings, sample, pairOf(answer, sample)),
    grade: (answer, sample, replies) =>
      gradePair('expected', pairOf(answer, sample), replies, (worse) => 1 - worse / 2),
  };
}

/**
 * The answers of two targets to the same sample beside each other, in both orders. An answer loses (0) where the other one is preferred
 * both times; else it is at least as good (1): it wins, or the two tie, also where the orders disagree (Zheng et al. 2023, MT-Bench). A
 * win is then a gain and a loss a loss of the paired comparison, and a tie neither. Both targets ask the same two questions, which are
 * paid once. Equal answers tie, and what refused or gave no answer is no better than any: nobody is asked.
 */
export function targetsRule(settings: JudgeCallSettings): Rule {
  return {
    comparesTargets: true,
    ask: (answer, sample, other) => (isShown(other) ? askPair(settings, sample, showPair(answer, showOf(other))) : []),
    grade: (answer, _sample, replies, other) => {
      if (other === undefined) return unscored('there is no other answer to compare it with');
      if (!isShown(other)) return scored(1);
      return gradePair('target', showPair(answer, showOf(other)), replies, (worse) => (worse === 2 ? 0 : 1));
    },
  };
}

function isShown(answer: Answer | undefined): answer is Answered {
  return answer?.status === 'answered' && answer.refusal === null;
}

interface Pair {
  readonly own: string;
  readonly other: string;
  readonly same: boolean;
}

function showPair(answer: Answered, other: string): Pair {
  const own = showOf(answer);
  return { own, other, same: own.trim() === other.trim() };
}

function showOf({ text, toolCalls }: Answered): string {
  return showAnswer(text, toolCalls);
}

function showExpected({ expected }: Sample): string {
  return showAnswer(messageText(expected), expected.tool_calls);
}

function askPair(settings: JudgeCallSettings, sample: Sample, { own, other, same }: Pair): readonly ModelQuestion[] {
  return same ? [] : [pairQuestion(settings, sample, own, other), pairQuestion(settings, sample, other, own)];
}

/** `score` makes the score of how often, of two times, the other answer was preferred. */
function gradePair(
  against: Extract<Observation, { readonly kind: 'pairwise' }>['against'],
  { same }: Pair,
  replies: readonly Reply[],
  score: (worse: number) => number,
): Graded {
  if (same) return { ...scored(1), observed: { kind: 'pairwise', against, first: 'same', second: 'same' } };
  const first = readPreference(replies[0], { 1: 'answer', 2: 'other', 0: 'same' });
  const second = readPreference(replies[1], { 1: 'other', 2: 'answer', 0: 'same' });
  if (!first.ok) return unscored(first.reason);
  if (!second.ok) return unscored(second.reason);
  const worse = [first.value, second.value].filter((preference) => preference === 'other').length;
  return { ...scored(score(worse)), observed: { kind: 'pairwise', against, first: first.value, second: second.value } };
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
