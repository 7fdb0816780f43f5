import { priceCalls } from '../cost/price-calls.ts';
import type { CountText } from '../dataset/count-bounded.ts';
import type { TokenCounter } from '../dataset/count-tokens.ts';
import { type Answered, answerOfText } from '../domain/answer.ts';
import { listTargets } from '../domain/by-target.ts';
import { addKnown, type KnownNumber, unknown } from '../domain/known.ts';
import { answerLimit } from '../domain/model-call.ts';
import type { Sample } from '../domain/sample.ts';
import { embeddedText, mostTokensOfText } from '../evaluate/embedded-text.ts';
import { isCalled, type Target } from '../evaluate/target.ts';
import type { Grader } from '../graders/grader.ts';
import type { EmbeddingQuestion, ModelQuestion, Question } from '../graders/question.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { providerOf } from './ask-graders.ts';
import type { Targets } from './build-targets.ts';

export interface CallsBound {
  readonly calls: number;
  readonly promptTokens: number;
  readonly usd: KnownNumber;
}

/** What a bound counts with. */
export interface GraderCounters {
  readonly counter: TokenCounter;
  /** Of the models that make vectors; null where no grader asks for any. */
  readonly countEmbedded: CountText | null;
}

/**
 * The most that asking about the answers of all targets can come to. An answer that is not known yet is as long as its target lets it
 * be; without such a limit the cost cannot be foreseen.
 */
export function boundGraderCalls(
  task: TaskSettings,
  grader: Grader,
  targets: Targets,
  samples: readonly Sample[],
  counters: GraderCounters,
): CallsBound {
  const expected = new Set<string>();

  function bound(asked: AskedQuestion<Question>): readonly QuestionBound[] {
    const { question } = asked;
    switch (question.kind) {
      case 'model':
        return [boundQuestion(task, { ...asked, question }, counters.counter)];
      case 'embedding': {
        // The expected answer is the same for all targets, and is sent once.
        if (question.of === 'expected' && expected.has(question.text)) return [];
        if (question.of === 'expected') expected.add(question.text);
        return [boundEmbedding(task, { ...asked, question }, counters)];
      }
      case 'module':
        // Costs nothing.
        return [];
    }
  }

  const labelled = grader.labelled.flatMap(({ rule, answers }) =>
    answers.flatMap(({ answer, sample }) =>
      (rule.ask?.(answer, sample) ?? []).flatMap((question) => bound({ question, mostTokens: 0, model: '' })),
    ),
  );
  const ofTargets = listTargets(targets).flatMap(([name, target]) =>
    samples.flatMap((sample) => {
      // Beside the baseline: its own questions are those of the candidate, and asked once.
      const others =
        grader.comparesTargets && name !== 'baseline'
          ? answersOf(targets.baseline, sample, task.trials, unknownTexts.other)
          : [];
      return answersOf(target, sample, task.trials, unknownTexts.own).flatMap((own, trial) => {
        if (own === null) return [];
        const other = others[trial] ?? null;
        const mostTokens = other === null ? own.mostTokens : addLimits(own.mostTokens, other.mostTokens);
        const model = own.mostTokens === null ? target.model : targets.baseline.model;
        return grader
          .mayAsk(own.answer, sample, other?.answer)
          .flatMap((question) => bound({ question, mostTokens, model }));
      });
    }),
  );
  const bounds = [...labelled, ...ofTargets];
  return {
    calls: bounds.length,
    promptTokens: bounds.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
    usd: addKnown(bounds.map(({ usd }) => usd)),
  };
}

type QuestionBound = Omit<CallsBound, 'calls'>;

interface AskedQuestion<Kind> {
  readonly question: Kind;
  /** Tokens that the answer may have beyond what is known of it; null without a limit. */
  readonly mostTokens: number | null;
  /** Whose answer it is. */
  readonly model: string;
}

function addLimits(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

interface ExpectedAnswer {
  readonly answer: Answered;
  readonly mostTokens: number | null;
}

/** By trial; null where it is known that there is no answer. */
function answersOf(
  target: Target,
  sample: Sample,
  trials: number,
  unknownText: string,
): readonly (ExpectedAnswer | null)[] {
  if (!isCalled(target)) {
    const recorded = target.answers.get(sample.id) ?? [];
    return recorded.map((answer) => (answer.status === 'answered' ? { answer, mostTokens: 0 } : null));
  }
  const expected = { answer: answerOfText(unknownText), mostTokens: answerLimit(target.parameters) };
  return Array.from({ length: trials }, () => expected);
}

/** Graders ask nobody about an answer that is the one it is compared with, or has no text. */
const unknownTexts = { own: '\ue000', other: '\ue001' } as const;

function boundQuestion(
  task: TaskSettings,
  { question, mostTokens, model }: AskedQuestion<ModelQuestion>,
  counter: TokenCounter,
): QuestionBound {
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

/** No text is sent beyond the limit of the models, so that an answer without a limit of its own has that one. */
function boundEmbedding(
  task: TaskSettings,
  { question, mostTokens }: AskedQuestion<EmbeddingQuestion>,
  { countEmbedded }: GraderCounters,
): QuestionBound {
  const { model, price, text, of } = question;
  if (countEmbedded === null) throw new Error('A grader asks for vectors, and nothing counts their tokens');
  const known = countEmbedded(embeddedText(text, countEmbedded));
  const more = of === 'expected' ? 0 : (mostTokens ?? mostTokensOfText);
  const promptTokens = Math.min(mostTokensOfText, known + more);
  const tokens = { promptTokens, cachedPromptTokens: 0, completionTokens: 0 };
  return { promptTokens, usd: priceCalls({ provider: providerOf(task, question).name, model, price }, tokens) };
}
