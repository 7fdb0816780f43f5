import { type ByTarget, listTargets, mapTargets, targetNamed } from '../domain/by-target.ts';
import { addKnown, type KnownNumber, unknown } from '../domain/known.ts';
import type { EmbeddingCalls, GraderCalls, TargetReport } from '../domain/report.ts';
import type { JudgedAnswer } from '../evaluate/judged-answer.ts';
import { summariseTarget } from '../evaluate/summarise-target.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Targets } from './build-targets.ts';
import type { EvaluatedTargets } from './evaluate-targets.ts';
import { askedInParts, paidInParts } from './report-parts.ts';
import type { RunPart } from './task-plan.ts';

/** What the targets did and what it cost. */
export interface TargetSummaries {
  /** By name, in the order of the configuration. */
  readonly targets: Readonly<Record<string, TargetReport>>;
  readonly graderCalls: GraderCalls | null;
  /** Of the targets, the graders and the embeddings together. */
  readonly evaluationUsd: KnownNumber;
  /** The answers that count: those of a run that stopped early are the ones that its decision rests on. */
  readonly counted: ByTarget<readonly JudgedAnswer[]>;
}

export interface JudgedTask {
  readonly task: TaskSettings;
  readonly targets: Targets;
  readonly judged: EvaluatedTargets;
  readonly embeddingCalls: EmbeddingCalls | null;
  readonly parts: readonly RunPart[] | undefined;
}

/** All answers are paid for, also those that came too late to count. */
export function summariseTargets({ task, targets, judged, embeddingCalls, parts }: JudgedTask): TargetSummaries {
  const { watched } = judged;
  const counted = mapTargets(judged, (answers) =>
    watched === null ? answers : answers.filter(({ sample }) => watched.samples.has(sample.id)),
  );
  const summaries = listTargets(targets).map(([name, target]): readonly [string, TargetReport] => {
    const summary = summariseTarget(target, targetNamed(counted, name), task.engine);
    if (parts !== undefined) return [name, paidInParts(summary, name, task, parts)];
    if (watched === null) return [name, summary];
    const { calls, cachedCalls, usd } = summariseTarget(target, targetNamed(judged, name), task.engine);
    return [name, { ...summary, calls, cachedCalls, usd }];
  });
  const graderCalls = parts === undefined ? judged.graderCalls : askedInParts(task, parts);
  const usd = addKnown([
    ...summaries.map(([, summary]) => summary.usd),
    ...(graderCalls === null ? [] : [graderCalls.usd]),
    ...(embeddingCalls === null ? [] : [embeddingCalls.usd]),
  ]);
  return {
    targets: Object.fromEntries(summaries),
    graderCalls,
    evaluationUsd: isFree(task) ? usd : (withBrokenOff(watched?.brokenOff ?? 0) ?? usd),
    counted,
  };
}

function isFree(task: TaskSettings): boolean {
  return listTargets(task).every(([, { provider }]) => provider.kind === 'local');
}

function withBrokenOff(count: number): KnownNumber | null {
  if (count === 0) return null;
  const calls = count === 1 ? '1 call was' : `up to ${count} calls were`;
  return unknown(`${calls} broken off when the gate had decided, and may have been billed`);
}
