import type { Answer } from '../domain/answer.ts';
import { messageText } from '../domain/chat.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Flip } from '../domain/report.ts';
import type { Sample } from '../domain/sample.ts';
import type { JudgedAnswer } from './judged-answer.ts';

export interface PairedResults {
  readonly outcomes: readonly Outcome[];
  readonly excluded: { readonly baselineFailed: number; readonly unscored: number };
  readonly broken: readonly Flip[];
  readonly fixed: readonly Flip[];
}

/**
 * Pairs the two targets' answers to the same samples; both lists are in the same order. A candidate that failed to answer is
 * wrong: it would fail in production too. A baseline that failed removes the pair, and so does an unscored side: both are counted.
 */
export function pairResults(baseline: readonly JudgedAnswer[], candidate: readonly JudgedAnswer[]): PairedResults {
  const outcomes: Outcome[] = [];
  const broken: Flip[] = [];
  const fixed: Flip[] = [];
  let baselineFailed = 0;
  let unscored = 0;

  for (const [index, before] of baseline.entries()) {
    const after = candidate[index];
    if (after?.sample.id !== before.sample.id)
      throw new Error(`Sample ${before.sample.id} was not asked of both targets`);
    if (before.score === null) {
      baselineFailed += 1;
      continue;
    }
    if (before.score.status === 'unscored' || after.score?.status === 'unscored') {
      unscored += 1;
      continue;
    }
    const outcome = { id: before.sample.id, baseline: before.score.value, candidate: after.score?.value ?? 0 };
    outcomes.push(outcome);
    if (outcome.candidate < outcome.baseline) broken.push(flip(before.sample, before.answer, after.answer));
    if (outcome.candidate > outcome.baseline) fixed.push(flip(before.sample, before.answer, after.answer));
  }
  return { outcomes, excluded: { baselineFailed, unscored }, broken: inFileOrder(broken), fixed: inFileOrder(fixed) };
}

function flip(sample: Sample, baseline: Answer, candidate: Answer): Flip {
  const question = sample.input.findLast((message) => message.role === 'user');
  return {
    id: sample.id,
    file: sample.file,
    line: sample.line,
    input: question === undefined ? '' : messageText(question),
    expected: messageText(sample.expected),
    baseline: answerText(baseline),
    candidate: answerText(candidate),
  };
}

/** What a reader is shown of an answer, whatever became of it. */
function answerText(answer: Answer): string {
  if (answer.status === 'failed') return `(no answer: ${answer.code})`;
  if (answer.refusal !== null) return `(refused: ${answer.refusal})`;
  if (answer.text === '' && answer.toolCalls.length > 0) {
    return answer.toolCalls.map((call) => `${call.function.name}(${call.function.arguments})`).join('\n');
  }
  return answer.text;
}

function inFileOrder(flips: readonly Flip[]): readonly Flip[] {
  return [...flips].sort((left, right) =>
    left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1,
  );
}
