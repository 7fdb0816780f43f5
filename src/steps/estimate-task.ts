import { planGate } from '../compare/plan-gate.ts';
import { samplesToDecide } from '../compare/samples-to-decide.ts';
import { type CallsOfTarget, estimateBreakEven } from '../cost/estimate-break-even.ts';
import { priceCalls } from '../cost/price-calls.ts';
import type { TokenCounter } from '../dataset/count-tokens.ts';
import { loadCountersOf } from '../dataset/load-token-counter.ts';
import { listTargets, mapTargets } from '../domain/by-target.ts';
import type { GateEstimate, TargetEstimate, TaskEstimate } from '../domain/estimate-report.ts';
import { Failure } from '../domain/failure.ts';
import { type KnownNumber, known, unknown } from '../domain/known.ts';
import type { Sample } from '../domain/sample.ts';
import { buildCall } from '../evaluate/build-call.ts';
import { reasonsBeforeAnswering } from '../evaluate/reasoning-models.ts';
import { isCalled, type Target } from '../evaluate/target.ts';
import { asSentence } from '../render/statement.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { buildTargets } from './build-targets.ts';
import { checkFeasible } from './check-feasible.ts';
import { checkLifetime } from './check-lifetime.ts';
import { checkBudget, estimateCosts } from './estimate-costs.ts';
import { prepareGraders } from './prepare-graders.ts';
import { readDatasets } from './read-datasets.ts';
import { resolveLocked } from './resolve-locked.ts';

/** All that can be known about a task without a key and without a call: tokens, cost, what its gate can find out, break-even. */
export async function estimateTask(settings: TaskSettings, world: World): Promise<TaskEstimate> {
  const task = await resolveLocked(settings, { training: 'create' }, world);
  const datasets = await readDatasets(task, world);
  const targets = await buildTargets(task, datasets.samples, world);
  const graders = await prepareGraders(task, datasets.samples, world);
  const { training, evaluation } = await estimateCosts({ task, datasets, targets, grader: graders.grader });
  const counterOf = await loadCountersOf(listTargets(targets).map(([, { model }]) => model));
  const counted = mapTargets(targets, (target) => countCalls(target, datasets.samples, counterOf(target.model)));
  const { baseline, candidate } = counted;
  const { errors, warnings } = datasets.report.summary;
  const trained = datasets.report.files.filter(({ role }) => role === 'train');
  return {
    name: task.name,
    data: {
      trainingExamples: trained.reduce((sum, { examples }) => sum + examples, 0),
      heldOutSamples: datasets.samples.length,
      errors,
      warnings,
    },
    training,
    trainedModel:
      task.fineTune === null ? null : { provider: task.fineTune.provider.name, baseModel: task.fineTune.baseModel },
    evaluation,
    targets: listTargets(counted).map(([name, calls]) => describeTarget(name, calls, task.trials)),
    gate: estimateGate(task, datasets.samples),
    breakEven:
      training === null || task.candidate.model.kind !== 'tuned'
        ? null
        : estimateBreakEven({ basis: 'estimated', trainingUsd: training.usd, baseline, candidate }),
    refusals: [
      ...(errors === 0 ? [] : [`The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}.`]),
      ...(await findRefusals([
        () => checkFeasible(task, datasets.samples),
        () => checkTraining(task, training?.usd ?? known(0), world.nowMs()),
        () => checkBudget(`tasks.${task.name}.budget.max-usd`, task.maxEvaluationUsd, evaluation.usd),
      ])),
    ],
  };
}

/** One pass over the samples. */
interface CountedCalls extends CallsOfTarget {
  readonly promptTokens: number;
  /** Answers that are there already need no call. */
  readonly isRecorded: boolean;
}

/** Answers are taken to be as long as those that are expected. */
function countCalls(target: Target, samples: readonly Sample[], counter: TokenCounter): CountedCalls {
  const { provider, model, price } = target;
  if (!isCalled(target)) {
    const tokens = { known: false, reason: `the answers in ${model} were recorded` } as const;
    return { provider, model, price, isRecorded: true, calls: 0, promptTokens: 0, tokens };
  }
  let promptTokens = 0;
  let completionTokens = 0;
  const empty = counter.countExample([{ role: 'assistant', content: '' }]);
  for (const sample of samples) {
    const { messages, tools } = buildCall(target, sample).call;
    promptTokens += counter.countExample(messages, tools);
    completionTokens += counter.countExample([sample.expected]) - empty;
  }
  return {
    provider,
    model,
    price,
    isRecorded: false,
    calls: samples.length,
    promptTokens,
    tokens:
      provider !== 'local' && reasonsBeforeAnswering(target)
        ? { known: false, reason: `how long ${model} reasons before it answers cannot be foreseen` }
        : { known: true, value: { promptTokens, cachedPromptTokens: 0, completionTokens } },
  };
}

function describeTarget(name: string, counted: CountedCalls, trials: number): TargetEstimate {
  const { provider, model, calls, isRecorded, promptTokens, tokens } = counted;
  const priced = tokens.known ? priceCalls(counted, tokens.value) : unknown(tokens.reason);
  const usd = isRecorded ? known(0) : priced;
  const perCall = calls === 0 ? unknown('nothing is called') : timesKnown(usd, 1 / calls);
  return {
    name,
    provider,
    model,
    calls: calls * trials,
    promptTokens: promptTokens * trials,
    completionTokens: tokens.known ? tokens.value.completionTokens * trials : null,
    usd: timesKnown(usd, trials),
    usdPer1000Calls: timesKnown(perCall, 1000),
  };
}

function timesKnown(amount: KnownNumber, factor: number): KnownNumber {
  return amount.known ? known(amount.value * factor) : amount;
}

function estimateGate({ gate }: TaskSettings, samples: readonly Sample[]): GateEstimate {
  const questions = new Set(samples.map(({ group, id }) => group ?? id)).size;
  const { feasible, samplesNeeded, smallestDetectable, discordanceAssumed } = planGate({
    samples: questions,
    gate,
    discordanceAssumed: gate.discordanceAssumed,
  });
  return {
    rule: gate.rule,
    margin: gate.margin,
    samples: samples.length,
    questions,
    feasible,
    samplesNeeded,
    smallestDetectable,
    samplesForMargin: samplesToDecide(gate),
    discordanceAssumed,
  };
}

/** What the run would say before it begins, all of it. */
async function findRefusals(checks: readonly (() => unknown)[]): Promise<readonly string[]> {
  const refusals: string[] = [];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refusals.push([error.message, error.evidence, error.remedy].map(asSentence).join(' '));
    }
  }
  return refusals;
}

/** By published dates alone: no service is asked. */
async function checkTraining(task: TaskSettings, usd: KnownNumber, nowMs: number): Promise<void> {
  if (task.fineTune === null) return;
  await checkLifetime(task, task.fineTune, { readShutdown: async () => null }, nowMs);
  checkBudget(`tasks.${task.name}.fine-tune.max-usd`, task.fineTune.maxUsd, usd);
}
