import { listTargets, targetNamed } from '../domain/by-target.ts';
import { addKnown } from '../domain/known.ts';
import type { EmbeddingCalls, GraderCalls, TargetReport, TaskReport } from '../domain/report.ts';
import type { Shard, ShardReport } from '../domain/shard.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { addCalls } from './add-calls.ts';
import { type ReportDraft, skippedReport } from './draft-report.ts';
import type { EvaluatedTargets } from './evaluate-targets.ts';
import type { RunPart } from './task-plan.ts';

/** The report of a run that worked on one part: it decides nothing, and says what the merge needs to know. */
export function describePart(
  task: TaskSettings,
  draft: ReportDraft,
  shard: Shard,
  judged: EvaluatedTargets,
): TaskReport {
  const samples = new Set(judged.baseline.map(({ sample }) => sample.id)).size;
  const retrieved = listFound(task, judged);
  draft.add({
    shard: {
      ...{ ...shard, fingerprint: judged.fingerprint, failures: judged.failures },
      ...(Object.keys(retrieved).length === 0 ? {} : { retrieved }),
    },
  });
  const reason = `Part ${shard.index} of ${shard.of}: ${samples} ${samples === 1 ? 'sample was' : 'samples were'} asked. \`tunegate merge\` puts the parts together and decides.`;
  return { ...skippedReport(draft, reason), passed: true };
}

/** The passages that were found by embeddings, which another machine may not find. */
function listFound(task: TaskSettings, judged: EvaluatedTargets): NonNullable<ShardReport['retrieved']> {
  const searched = listTargets(judged).filter(([name]) => {
    const { model, retrieval } = targetNamed(task, name);
    return model.kind !== 'recorded' && retrieval !== null && retrieval.embeddings !== null;
  });
  return Object.fromEntries(
    searched.map(([name, answers]) => [
      name,
      Object.fromEntries(answers.map(({ sample, retrieved }) => [sample.id, [...retrieved]])),
    ]),
  );
}

/** What the parts paid for a target, which the merge itself got for nothing. */
export function paidInParts(
  target: TargetReport,
  name: string,
  task: TaskSettings,
  parts: readonly RunPart[],
): TargetReport {
  const ofParts = tasksOf(task, parts).flatMap(({ targets }) => targets[name] ?? []);
  return {
    ...target,
    calls: ofParts.reduce((sum, { calls }) => sum + calls, 0),
    cachedCalls: ofParts.reduce((sum, { cachedCalls }) => sum + cachedCalls, 0),
    usd: addKnown(ofParts.map(({ usd }) => usd)),
  };
}

/** What the graders of the parts asked. */
export function askedInParts(task: TaskSettings, parts: readonly RunPart[]): GraderCalls | null {
  return addCalls(tasksOf(task, parts).flatMap(({ graderCalls }) => graderCalls ?? []));
}

/** What the searches of the parts asked: each of them embedded the documents. */
export function embeddedInParts(task: TaskSettings, parts: readonly RunPart[]): EmbeddingCalls | null {
  return addCalls(tasksOf(task, parts).flatMap(({ embeddingCalls }) => embeddingCalls ?? []));
}

/** The tuned model that the parts called; whether they called the same one is told by their fingerprints. */
export function adoptFromParts(task: TaskSettings, parts: readonly RunPart[], draft: ReportDraft) {
  const fineTune = tasksOf(task, parts).find((report) => report.fineTune !== null)?.fineTune ?? null;
  if (fineTune !== null) draft.add({ fineTune: { ...fineTune, reused: true } });
  const servedAs = fineTune?.servedAs ?? { model: fineTune?.model ?? null, baseUrl: null };
  return servedAs.model === null ? null : { model: servedAs.model, servedAt: servedAs.baseUrl };
}

function tasksOf(task: TaskSettings, parts: readonly RunPart[]): readonly TaskReport[] {
  return parts.flatMap(({ report }) => report.tasks.filter(({ name }) => name === task.name));
}
