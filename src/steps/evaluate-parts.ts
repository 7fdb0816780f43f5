import type { Answer } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import type { RunFingerprint, Shard } from '../domain/shard.ts';
import { checkShards, type FoundShard } from '../evaluate/check-shards.ts';
import { fingerprintRun } from '../evaluate/fingerprint-run.ts';
import type { PlannedAnswer } from '../evaluate/plan-calls.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { version } from '../version.ts';
import type { RunPart } from './task-plan.ts';

/** What must be the same in all parts of an evaluation. */
export function fingerprintEvaluation(
  { graders, gate, slices, guards, maxErrorRate }: TaskSettings,
  graderFiles: Readonly<Record<string, string>>,
  samples: readonly Sample[],
  planned: readonly PlannedAnswer[],
): RunFingerprint {
  return fingerprintRun({
    settings: { graders, graderFiles, gate, slices, guards, maxErrorRate },
    samples,
    keys: planned.map(({ key }) => key),
  });
}

/** The answers of one part: all those to every `of`-th sample, so that what is compared stays together. */
export function answersOfShard(planned: readonly PlannedAnswer[], { index, of }: Shard): readonly PlannedAnswer[] {
  const positions = new Map<string, number>();
  for (const { sample } of planned) if (!positions.has(sample.id)) positions.set(sample.id, positions.size);
  return planned.filter(({ sample }) => (positions.get(sample.id) ?? 0) % of === index - 1);
}

/** Refuses parts that are not all there, or not of this evaluation, and names what is wrong with each. */
export function checkParts(task: TaskSettings, parts: readonly RunPart[], fingerprint: RunFingerprint): void {
  const problems = checkShards(findShards(task, parts), version, new Map([[task.name, fingerprint]]));
  if (problems.length === 0) return;
  throw new Failure({
    kind: 'configuration',
    what: `The parts of the task ${task.name} cannot be merged.`,
    evidence: problems.map((problem) => `${problem}.`).join('\n'),
    remedy: 'Merge the parts of one run, all of them, in a checkout of the same commit with the same configuration.',
  });
}

/** Calls for which the parts had no answer, by key. */
export function failuresOfParts(task: TaskSettings, parts: readonly RunPart[]): ReadonlyMap<string, Answer> {
  return new Map(
    findShards(task, parts).flatMap(({ shard }) =>
      shard.failures.map(({ key, ...failure }) => [key, { status: 'failed' as const, ...failure }] as const),
    ),
  );
}

export function missingAnswers(task: TaskSettings, missing: number, all: number): Failure {
  return new Failure({
    kind: 'configuration',
    what: `The parts of the task ${task.name} do not hold all answers.`,
    evidence: `${missing} of ${all} answers are in no predictions.jsonl beside the parts' reports.`,
    remedy: 'Keep predictions.jsonl in the artifact of each part, or run the part again.',
  });
}

function findShards(task: TaskSettings, parts: readonly RunPart[]): readonly FoundShard[] {
  return parts.flatMap(({ source, report }) => {
    const shard = report.tasks.find(({ name }) => name === task.name)?.shard ?? null;
    return shard === null ? [] : [{ source, version: report.tool.version, task: task.name, shard }];
  });
}
