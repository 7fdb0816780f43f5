import { type PricedTraining, priceCalls, priceTraining } from '../cost/price-calls.ts';
import type { CheckedExample } from '../dataset/checked-file.ts';
import { makeTokenCounter, type TokenCounter } from '../dataset/count-tokens.ts';
import { loadEmbeddingCounter } from '../dataset/load-embedding-counter.ts';
import { loadCountersOf } from '../dataset/load-token-counter.ts';
import { listTargets, targetNamed } from '../domain/by-target.ts';
import { Failure } from '../domain/failure.ts';
import { addKnown, type KnownNumber, unknown } from '../domain/known.ts';
import { answerLimit } from '../domain/model-call.ts';
import type { Estimate } from '../domain/report.ts';
import type { Sample } from '../domain/sample.ts';
import { buildCall } from '../evaluate/build-call.ts';
import { type CalledTarget, isCalled } from '../evaluate/target.ts';
import { trainingServices } from '../fine-tune/training-services.ts';
import type { Grader } from '../graders/grader.ts';
import { graderAsksEmbeddings } from '../graders/make-graders.ts';
import { addContext, questionOf, type Retrieval, replaceQuestion } from '../retrieval/add-context.ts';
import type { FineTuneSettings, TaskSettings } from '../settings/task-settings.ts';
import { boundEmbeddings } from './bound-embeddings.ts';
import { boundGraderCalls, type CallsBound } from './bound-grader-calls.ts';
import type { Targets } from './build-targets.ts';
import { searchOfTarget, searchOfTraining } from './list-searches.ts';
import type { TaskDatasets } from './read-datasets.ts';

export interface EstimatedTask {
  readonly task: TaskSettings;
  readonly datasets: TaskDatasets;
  readonly targets: Targets;
  readonly grader: Grader;
}

/** Tokens and dollars of training and evaluation, before the first paid call. */
export async function estimateCosts({ task, datasets, targets, grader }: EstimatedTask): Promise<Estimate> {
  const { samples } = datasets;
  const all = listTargets(targets).map(([, target]) => target);
  const searches = [
    ...listTargets(targets).map(([name, target]) => searchOfTarget(targetNamed(task, name), target, samples)),
    searchOfTraining(task, datasets),
  ].filter((search) => search !== null);
  const counterOf = await loadCountersOf([...all.map(({ model }) => model), task.fineTune?.baseModel ?? '']);
  const counter = makeTokenCounter();
  const asksEmbeddings = searches.length > 0 || graderAsksEmbeddings(task.graders);
  const countEmbedded = asksEmbeddings ? await loadEmbeddingCounter() : null;
  const bounds = [
    ...all.filter(isCalled).map((target) => boundTarget(target, samples, task, counterOf(target.model))),
    boundGraderCalls(task, grader, targets, samples, { counter, countEmbedded }),
    ...(countEmbedded === null ? [] : [boundEmbeddings(searches, countEmbedded)]),
  ];
  return {
    training: estimateTraining(task, datasets, counterOf(task.fineTune?.baseModel ?? '')),
    evaluation: {
      calls: bounds.reduce((sum, { calls }) => sum + calls, 0),
      promptTokens: bounds.reduce((sum, bound) => sum + bound.promptTokens, 0),
      usd: addKnown(bounds.map((bound) => bound.usd)),
    },
  };
}

/** Refuses what the budget does not allow, or what cannot be priced when there is a budget. Never cuts a run in the middle. */
export function checkBudget(setting: string, maxUsd: number | null, usd: KnownNumber): void {
  if (maxUsd === null || (usd.known && usd.value <= maxUsd)) return;
  throw new Failure({
    kind: 'configuration',
    what: usd.known
      ? `This would cost more than ${setting} allows.`
      : `${setting} is set, but the cost cannot be foreseen.`,
    evidence: usd.known ? `Up to $${toCents(usd.value)} against a limit of $${toCents(maxUsd)}.` : usd.reason,
    remedy: usd.known
      ? `Raise ${setting}, or use fewer or shorter samples. No call was made.`
      : `Give what is missing (parameters.max-completion-tokens or price of a target, training-price of fine-tune), or remove ${setting}. No call was made.`,
  });
}

/** A training by what its price is found by. */
export function pricedTraining({ provider, baseModel, trainingPrice }: FineTuneSettings): PricedTraining {
  return { provider: provider.name, baseModel, price: trainingPrice };
}

function estimateTraining(
  { fineTune }: TaskSettings,
  { files, trainingContext }: TaskDatasets,
  counter: TokenCounter,
): Estimate['training'] {
  if (fineTune === null) return null;
  const training = files.filter(({ report }) => report.role === 'train');
  const tokens = training.reduce(
    (sum, { report, examples }) =>
      sum + (trainingContext === null ? report.tokens : countInContext(examples, trainingContext, counter)),
    0,
  );
  const examples = training.reduce((sum, { report }) => sum + report.examples, 0);
  const { nEpochs } = fineTune.hyperparameters;
  const epochs = nEpochs === 'auto' ? trainingServices[fineTune.service].automaticEpochs(examples) : nEpochs;
  return { tokens, epochs, usd: priceTraining(pricedTraining(fineTune), tokens, epochs) };
}

/** The passages that training questions are shown with are trained on too. */
function countInContext(examples: readonly CheckedExample[], context: Retrieval, counter: TokenCounter): number {
  return examples.reduce((sum, { messages, tools }) => {
    const answer = messages.findLastIndex(({ role }) => role === 'assistant');
    const before = messages.slice(0, answer);
    const asked = replaceQuestion(before, addContext(context, questionOf(before)).text);
    return sum + counter.countExample([...asked, ...messages.slice(answer)], tools);
  }, 0);
}

function boundTarget(
  target: CalledTarget,
  samples: readonly Sample[],
  { engine, trials }: Pick<TaskSettings, 'engine' | 'trials'>,
  counter: TokenCounter,
): CallsBound {
  const promptTokensOfTrial = samples.reduce((sum, sample) => {
    const { messages, tools } = buildCall(target, sample).call;
    return sum + counter.countExample(messages, tools);
  }, 0);
  const promptTokens = promptTokensOfTrial * trials;
  const most = answerLimit(target.parameters);
  const completionTokens = target.provider === 'local' ? 0 : most === null ? null : most * samples.length * trials;
  const usd =
    completionTokens === null
      ? unknown(`${target.model} has no parameters.max-completion-tokens that would bound its answers`)
      : priceCalls(target, { promptTokens, cachedPromptTokens: 0, completionTokens }, engine);
  return { calls: samples.length * trials, promptTokens, usd };
}

/** Two decimals, more where they would show nothing. */
function toCents(usd: number): string {
  return usd >= 0.01 ? usd.toFixed(2) : usd.toPrecision(2);
}
