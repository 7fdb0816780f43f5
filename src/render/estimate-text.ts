import type { EstimateReport, GateEstimate, TargetEstimate, TaskEstimate } from '../domain/estimate-report.ts';
import { wrapColumns } from './column-width.ts';
import { explainBreakEven } from './describe-break-even.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import {
  formatCount,
  formatDetectable,
  formatKnownUsd,
  formatPercent,
  formatPlural,
  formatPoints,
  formatUsd,
} from './numbers.ts';
import { makePaint, type Paint } from './paint.ts';
import { capitalised, type Phrase, plainPhrases, type Statement } from './statement.ts';

/** What a run would take and could find out, task by task, for a terminal of `columns` columns. */
export function renderEstimateText(
  report: EstimateReport,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = makePaint(colour);
  const width = Math.max(60, columns) - indent;
  const blocks = report.tasks.map((task) =>
    [
      paint('bold', escapeLogValue(task.name)),
      ...describeEstimate(task).flatMap((statement) => lines(statement, width, paint)),
      ...task.refusals.flatMap((refusal) => lines({ label: 'Refused', phrases: [refusal] }, width, paint)),
    ].join('\n'),
  );
  const source = `Prices as published on ${report.priceTableDate}. No call was made.`;
  return breakWorkflowCommands(`${[...blocks, source].join('\n\n')}\n`);
}

const indent = 18;

function lines({ label, phrases }: Statement, width: number, paint: Paint): readonly string[] {
  const colour = label === 'Refused' ? 'red' : 'dim';
  return wrapColumns(escapeLogValue(plainPhrases(phrases), 2_000), width).map(
    (line, index) =>
      `  ${index === 0 ? paint(colour, label.toLowerCase().padEnd(indent - 2)) : ' '.repeat(indent - 2)}${line}`,
  );
}

function describeEstimate(task: TaskEstimate): readonly Statement[] {
  return [
    { label: 'Data', phrases: [describeData(task)] },
    ...describeTraining(task),
    { label: 'Evaluation', phrases: [describeEvaluation(task)] },
    ...task.targets.map((target) => ({ label: capitalised(target.name), phrases: describeTarget(target) })),
    { label: 'Gate', phrases: [describeGate(task.gate)] },
    ...(task.breakEven === null ? [] : explainBreakEven(task.breakEven)),
  ];
}

function describeData({ data }: TaskEstimate): string {
  const { errors, heldOutSamples, trainingExamples, warnings } = data;
  const parts = [
    ...(trainingExamples === 0 ? [] : [formatPlural(trainingExamples, 'training example')]),
    formatPlural(heldOutSamples, 'held-out sample'),
  ];
  const findings =
    errors + warnings === 0 ? 'no findings' : `${formatPlural(errors, 'error')}, ${formatPlural(warnings, 'warning')}`;
  return `${parts.join(', ')}: ${findings}`;
}

function describeTraining({ training, trainedModel }: TaskEstimate): readonly Statement[] {
  if (training === null || trainedModel === null) return [];
  const { epochs, tokens, usd } = training;
  const trained = tokens * epochs;
  const price = usd.known && trained > 0 ? ` at ${formatUsd((usd.value / trained) * 1e6)} per million` : '';
  const phrases = [
    `${formatKnownUsd(usd)}: ${formatPlural(tokens, 'token')} × ${formatPlural(epochs, 'epoch')}${price}, `,
    { code: trainedModel.baseModel },
    ` at ${trainedModel.provider}`,
  ];
  return [{ label: 'Training', phrases }];
}

function describeEvaluation({ evaluation, targets }: TaskEstimate): string {
  const { calls, promptTokens, usd } = evaluation;
  const unknown = targets.find((target) => !target.usd.known)?.usd;
  const sum = targets.reduce((total, target) => total + (target.usd.known ? target.usd.value : 0), 0);
  const expected = unknown === undefined ? `about ${formatUsd(sum)}` : formatKnownUsd(unknown);
  const most = usd.known ? `at most ${formatUsd(usd.value)}` : `upper bound ${formatKnownUsd(usd)}`;
  return `${expected}; ${most}: ${formatPlural(calls, 'call')}, ${formatPlural(promptTokens, 'prompt token')}`;
}

function describeTarget(target: TargetEstimate): readonly Phrase[] {
  const { calls, completionTokens, model, promptTokens, provider, usdPer1000Calls } = target;
  if (calls === 0) return [{ code: model }, ': nothing is called'];
  const each = (tokens: number) => formatCount(Math.round(tokens / Math.max(1, calls)));
  const answer = completionTokens === null ? '' : ` and ${each(completionTokens)} completion`;
  const price = usdPer1000Calls.known
    ? `${formatUsd(usdPer1000Calls.value)} for 1,000 calls`
    : `price of 1,000 calls ${formatKnownUsd(usdPer1000Calls)}`;
  return [{ code: model }, ` at ${provider}: ${each(promptTokens)} prompt${answer} tokens a call, ${price}`];
}

function describeGate(gate: GateEstimate): string {
  const { discordanceAssumed, feasible, margin, questions, rule, samples, samplesForMargin, samplesNeeded } = gate;
  const of = questions === samples ? '' : ` (${formatPlural(questions, 'different question')})`;
  const have = `${rule} with a margin of ${formatPoints(margin)} over ${formatPlural(samples, 'sample')}${of}`;
  if (rule === 'threshold') return `${have}: the plain difference decides, whatever chance did to it`;
  if (!feasible) return `${have}: too few for any proof; it takes at least ${formatCount(samplesNeeded)}`;
  const found =
    gate.smallestDetectable >= 1
      ? 'no drop is found in 80 of 100 runs'
      : `a drop of ${formatDetectable(gate.smallestDetectable)} is found in 80 of 100 runs`;
  const wanted =
    samplesForMargin === null ? '' : `; to decide on the margin takes about ${formatCount(round(samplesForMargin))}`;
  return `${have}: ${found}${wanted} (if ${formatPercent(discordanceAssumed, 0)} of the answers differ)`;
}

/** Two digits: it is no better known. */
function round(samples: number): number {
  return Number(samples.toPrecision(2));
}
