import { priceCalls } from '../cost/price-calls.ts';
import type { TokenCounter } from '../dataset/count-tokens.ts';
import { type Answered, answerOfText } from '../domain/answer.ts';
import { addKnown, type KnownNumber, unknown } from '../domain/known.ts';
import type { Sample } from '../domain/sample.ts';
import { isCalled, type Target } from '../evaluate/target.ts';
import type { Grader } from '../graders/grader.ts';
import type { ModelQuestion, Question } from '../graders/question.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { providerOf } from './ask-graders.ts';

export interface CallsBound {
  readonly calls: number;
  readonly promptTokens: number;
  readonly usd: KnownNumber;
}

/**
 * The most that asking about the answers of all targets can come to. An answer that is not known yet is as long as its target lets it
 * be; without such a limit the cost cannot be foreseen.
 */
export function boundGraderCalls(
  task: TaskSettings,
  grader: Grader,
  targets: readonly Target[],
  samples: readonly Sample[],
  counter: TokenCounter,
): CallsBound {
  const labelled = grader.labelled.flatMap(({ rule, answers }) =>
    answers.flatMap(({ answer, sample }) =>
      (rule.ask?.(answer, sample) ?? [])
        .filter(isPaid)
        .map((question) => boundQuestion(task, question, 0, '', counter)),
    ),
  );
  const ofTargets = targets.flatMap((target) =>
    samples.flatMap((sample) =>
      answersOf(target, sample, task.trials).flatMap(({ answer, mostTokens }) =>
        grader
          .mayAsk(answer, sample)
          .filter(isPaid)
          .map((question) => boundQuestion(task, question, mostTokens, target.model, counter)),
      ),
    ),
  );
  const asked = [...labelled, ...ofTargets];
  return {
    calls: asked.length,
    promptTokens: asked.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
    usd: addKnown(asked.map(({ usd }) => usd)),
  };
}

/** A module costs nothing. */
function isPaid(question: Question): question is ModelQuestion {
  return question.kind === 'model';
}

interface ExpectedAnswer {
  readonly answer: Answered;
  /** Tokens that the answer may have beyond what is known of it; null without a limit. */
  readonly mostTokens: number | null;
}

function answersOf(target: Target, sample: Sample, trials: number): readonly ExpectedAnswer[] {
  if (!isCalled(target)) {
    const recorded = target.answers.get(sample.id) ?? [];
    return recorded.flatMap((answer) => (answer.status === 'answered' ? [{ answer, mostTokens: 0 }] : []));
  }
  const expected = { answer: emptyAnswer, mostTokens: target.parameters.max_completion_tokens ?? null };
  return Array.from({ length: trials }, () => expected);
}

function boundQuestion(
  task: TaskSettings,
  question: ModelQuestion,
  mostTokens: number | null,
  model: string,
  counter: TokenCounter,
): Omit<CallsBound, 'calls'> {
  const { call, price } = question;
  const provider = providerOf(task, question);
  const promptTokens = counter.countExample(call.messages, undefined) + (mostTokens ?? 0);
  const completionTokens = call.parameters.max_completion_tokens ?? null;
  if (provider.kind !== 'local' && (mostTokens === null || completionTokens === null)) {
    const unbounded = mostTokens === null ? model : call.model;
    return { promptTokens, usd: unknown(`${unbounded} has no max-completion-tokens that would bound what is judged`) };
  }
  const tokens = { promptTokens, cachedPromptTokens: 0, completionTokens: completionTokens ?? 0 };
  return { promptTokens, usd: priceCalls({ provider: provider.name, model: call.model, price }, tokens) };
}

const emptyAnswer = answerOfText('');
