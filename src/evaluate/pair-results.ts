import type { Answer } from '../domain/answer.ts';
import { messageText, type ToolCall } from '../domain/chat.ts';
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

/** What came of one sample: an outcome, or the reason why its pair is left out. */
export type PairedSample =
  | { readonly status: 'paired'; readonly outcome: Outcome }
  | { readonly status: 'baseline-failed' }
  | { readonly status: 'unscored' };

/** Pairs the two targets' answers to the same samples; both lists are in the same order. Pairs that are left out are counted. */
export function pairResults(baseline: readonly JudgedAnswer[], candidate: readonly JudgedAnswer[]): PairedResults {
  const after = joinTrials(candidate);
  const outcomes: Outcome[] = [];
  const broken: Flip[] = [];
  const fixed: Flip[] = [];
  const excluded = { baselineFailed: 0, unscored: 0 };

  for (const [index, ofBaseline] of joinTrials(baseline).entries()) {
    const { sample } = ofBaseline;
    const ofCandidate = after[index];
    if (ofCandidate?.sample.id !== sample.id) throw new Error(`Sample ${sample.id} was not asked of both targets`);
    const paired = pairSample(ofBaseline, ofCandidate);
    switch (paired.status) {
      case 'baseline-failed':
        excluded.baselineFailed += 1;
        break;
      case 'unscored':
        excluded.unscored += 1;
        break;
      case 'paired': {
        const { outcome } = paired;
        outcomes.push(outcome);
        if (outcome.candidate < outcome.baseline) broken.push(flip(ofBaseline, 'highest', ofCandidate, 'lowest'));
        if (outcome.candidate > outcome.baseline) fixed.push(flip(ofBaseline, 'lowest', ofCandidate, 'highest'));
      }
    }
  }
  return { outcomes, excluded, broken: inFileOrder(broken), fixed: inFileOrder(fixed) };
}

/**
 * A sample's score is the mean of its trials. A candidate's trial that failed to answer is wrong: it would fail in production too. A
 * baseline without any answer removes the pair, and so does a side that could not be scored.
 */
export function pairSample(baseline: JudgedSample, candidate: JudgedSample): PairedSample {
  if (baseline.trials.every(({ answer }) => answer.status === 'failed')) return { status: 'baseline-failed' };
  const before = meanOf(scoresOf(baseline));
  const now = meanOf(withFailures(candidate));
  if (before === null || now === null) return { status: 'unscored' };
  const { id, group } = baseline.sample;
  const outcome = { id, baseline: before, candidate: now, ...(group === undefined ? {} : { group }) };
  return { status: 'paired', outcome };
}

/** A failed trial counts as wrong. */
function withFailures(judged: JudgedSample): readonly number[] {
  return [...scoresOf(judged), ...judged.trials.flatMap(({ answer }) => (answer.status === 'failed' ? [0] : []))];
}

/** Of several trials the two that differ most are shown. */
function flip(before: JudgedSample, ofBefore: Extreme, after: JudgedSample, ofAfter: Extreme): Flip {
  const { sample } = before;
  const retrieved = { baseline: [...before.trials[0].retrieved], candidate: [...after.trials[0].retrieved] };
  const isPlain = retrieved.baseline.length === 0 && retrieved.candidate.length === 0;
  const question = sample.input.findLast((message) => message.role === 'user');
  return {
    id: sample.id,
    file: sample.file,
    line: sample.line,
    input: question === undefined ? '' : messageText(question),
    expected: callsOrText(messageText(sample.expected), sample.expected.tool_calls ?? []),
    baseline: answerText(tellingAnswer(before, ofBefore)),
    candidate: answerText(tellingAnswer(after, ofAfter)),
    ...(isPlain ? {} : { retrieved }),
  };
}

/** What a reader is shown of an answer, whatever became of it. */
function answerText(answer: Answer): string {
  if (answer.status === 'failed') return `(no answer: ${answer.code})`;
  if (answer.refusal !== null) return `(refused: ${answer.refusal})`;
  return callsOrText(answer.text, answer.toolCalls);
}

function callsOrText(text: string, calls: readonly ToolCall[]): string {
  if (text !== '') return text;
  return calls.map((call) => `${call.function.name}(${call.function.arguments})`).join('\n');
}

function inFileOrder(flips: readonly Flip[]): readonly Flip[] {
  return [...flips].sort((left, right) =>
    left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1,
  );
}
