import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical-json.ts';
import type { Answer } from '../domain/answer.ts';
import { type ByTarget, listTargets } from '../domain/by-target.ts';
import { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import type { RunFingerprint, Shard } from '../domain/shard.ts';
import { checkShards, type FoundShard } from '../evaluate/check-shards.ts';
import { fingerprintRun } from '../evaluate/fingerprint-run.ts';
import type { PlannedAnswer, PlannedTarget } from '../evaluate/plan-calls.ts';
import { isCalled } from '../evaluate/target.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { version } from '../version.ts';
import type { RunPart } from './task-plan.ts';

/** What must be the same in all parts of an evaluation. */
export function fingerprintEvaluation(
  { graders, gate, slices, guards, maxErrorRate }: TaskSettings,
  graderFiles: Readonly<Record<string, string>>,
  samples: readonly Sample[],
  planned: readonly PlannedAnswer[],
  targets: ByTarget<PlannedTarget>,
): RunFingerprint {
  const origins = new Map(listTargets(targets).map(([name, target]) => [name, originOf(target)]));
  return fingerprintRun({
    settings: { graders, graderFiles, gate, slices, guards, maxErrorRate },
    samples,
    keys: planned.map(({ role, sample, trial, key }) => {
      const origin = origins.get(role) ?? null;
      // Which passages were found by embeddings may differ among parts of one run; what they were found in may not.
      return origin === null ? key : `${origin} ${trial} ${sample.id}`;
    }),
  });
}

/** What the calls of a target come out of, where the same may make other ones; null where the calls stand for themselves. */
function originOf({ target, address }: PlannedTarget): string | null {
  const origin = isCalled(target) ? (target.retrieval?.retriever.origin ?? null) : null;
  if (!isCalled(target) || origin === null) return null;
  const { model, systemPrompt, fewShot, template, parameters, endpoint, firstTrial = 0, retrieval } = target;
  const plain = { model, systemPrompt, fewShot, template, parameters, endpoint, firstTrial };
  return createHash('sha256')
    .update(canonicalJson({ ...plain, address, origin, context: retrieval?.template ?? '' }))
    .digest('hex');
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

/** What the searches of a target found in the parts, by sample. */
export function foundInParts(
  task: TaskSettings,
  parts: readonly RunPart[],
  target: string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(findShards(task, parts).flatMap(({ shard }) => Object.entries(shard.retrieved?.[target] ?? {})));
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
