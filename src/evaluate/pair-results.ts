import type { Answer } from '../domain/answer.ts';
import { messageText } from '../domain/chat.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Flip } from '../domain/report.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import { type Extreme, type JudgedSample, joinTrials, meanOf, scoresOf, tellingAnswer } from './score-samples.ts';

export interface PairedResults {
  readonly outcomes: readonly Outcome[];
  readonly excluded: { readonly baselineFailed: number; readonly unscored: number };
  readonly broken: readonly Flip[];
  readonly fixed: readonly Flip[];
}

/**
 * Pairs the two targets' answers to the same samples; both lists are in the same order. A sample's score is the mean of its trials. A
 * candidate's trial that failed to answer is wrong: it would fail in production too. A baseline without any answer removes the pair,
 * and so does a side that could not be scored: both are counted.
 */
export function pairResults(baseline: readonly JudgedAnswer[], candidate: readonly JudgedAnswer[]): PairedResults {
  const after = joinTrials(candidate);
  const outcomes: Outcome[] = [];
  const broken: Flip[] = [];
  const fixed: Flip[] = [];
  let baselineFailed = 0;
  let unscored = 0;

  for (const [index, ofBaseline] of joinTrials(baseline).entries()) {
    const { sample } = ofBaseline;
    const ofCandidate = after[index];
    if (ofCandidate?.sample.id !== sample.id) throw new Error(`Sample ${sample.id} was not asked of both targets`);
    if (ofBaseline.trials.every(({ answer }) => answer.status === 'failed')) {
      baselineFailed += 1;
      continue;
    }
    const before = meanOf(scoresOf(ofBaseline));
    const now = meanOf(withFailures(ofCandidate));
    if (before === null || now === null) {
      unscored += 1;
      continue;
    }
    const { id, group } = sample;
    outcomes.push({ id, baseline: before, candidate: now, ...(group === undefined ? {} : { group }) });
    if (now < before) broken.push(flip(ofBaseline, 'highest', ofCandidate, 'lowest'));
    if (now > before) fixed.push(flip(ofBaseline, 'lowest', ofCandidate, 'highest'));
  }
  return { outcomes, excluded: { baselineFailed, unscored }, broken: inFileOrder(broken), fixed: inFileOrder(fixed) };
}

/** A failed trial counts as wrong. */
function withFailures(judged: JudgedSample): readonly number[] {
  return [...scoresOf(judged), ...judged.trials.flatMap(({ answer }) => (answer.status === 'failed' ? [0] : []))];
}

/** Of several trials the two that differ most are shown. */
function flip(before: JudgedSample, ofBefore: Extreme, after: JudgedSample, ofAfter: Extreme): Flip {
  const { sample } = before;
  const question = sample.input.findLast((message) => message.role === 'user');
  return {
    id: sample.id,
    file: sample.file,
    line: sample.line,
    input: question === undefined ? '' : messageText(question),
    expected: messageText(sample.expected),
    baseline: answerText(tellingAnswer(before, ofBefore)),
    candidate: answerText(tellingAnswer(after, ofAfter)),
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
