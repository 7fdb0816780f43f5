import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical-json.ts';
import { mapTargetsInTurn, targetNamed } from '../domain/by-target.ts';
import { vectorOfAnswer } from '../domain/embedding.ts';
import { Failure } from '../domain/failure.ts';
import { isCalled } from '../evaluate/target.ts';
import { waitForAll } from '../evaluate/wait-for-all.ts';
import type { Retrieval } from '../retrieval/add-context.ts';
import type { VectorOf } from '../retrieval/rank-by-vectors.ts';
import type { World } from '../world.ts';
import { type EmbeddingDesk, openEmbeddingDesk } from './ask-embeddings.ts';
import type { Targets } from './build-targets.ts';
import { foundInParts } from './evaluate-parts.ts';
import { throwIfInterrupted } from './interruption.ts';
import { type AwaitedSearch, searchOfTarget, searchOfTraining, type TextToEmbed } from './list-searches.ts';
import type { ReadyTask } from './prepare-task.ts';
import { embeddedInParts } from './report-parts.ts';
import type { TaskPlan } from './task-plan.ts';
import { hashFiles, putInContext } from './training-context.ts';

/**
 * Gets the vectors that the searches of the targets and of the training data await: the first step that costs money. What was paid and
 * kept before is not asked for again. With them the searches find, and the training files are as they will be uploaded.
 */
export async function embedRetrieval(prepared: ReadyTask, plan: TaskPlan, world: World): Promise<ReadyTask> {
  const { task, datasets, draft } = prepared;
  const desk = openEmbeddingDesk(task, plan, world);
  try {
    const targets = plan.evaluate ? await embedTargets(prepared, plan, desk) : prepared.targets;
    const search = searchOfTraining(task, datasets);
    if (search === null) return { ...prepared, targets };
    const trainingContext = await embedSearch(search, desk);
    const training = putInContext(datasets, trainingContext);
    const hashes = { heldOut: null, ...datasets.hashes, ...training.hashes };
    draft.add({ datasetHashes: hashes });
    const madeFrom = hashOrigin(prepared, search);
    return { ...prepared, targets, datasets: { ...datasets, ...training, trainingContext, hashes, madeFrom } };
  } catch (error) {
    // What was told to stop says so by throwing.
    throwIfInterrupted(world);
    throw error;
  } finally {
    const embeddingCalls = plan.parts === undefined ? desk.calls() : embeddedInParts(task, plan.parts);
    if (embeddingCalls !== null) {
      draft.add({ embeddingCalls, cost: { ...draft.current().cost, evaluationUsd: embeddingCalls.usd } });
    }
  }
}

/** What the training files come out of: themselves, the passages, and how they are searched and shown. */
function hashOrigin({ task, datasets }: ReadyTask, { retrieval, settings, passages }: AwaitedSearch): string {
  const { topK, embeddings } = task.fineTune?.retrieval ?? { topK: 0, embeddings: null };
  const origin = {
    ...{ train: hashFiles(datasets.train), validation: hashFiles(datasets.validation) },
    ...{ topK, template: retrieval.template, withWords: embeddings?.withWords ?? false },
    ...{ provider: settings.provider.name, model: settings.model, dimensions: settings.dimensions },
    passages: passages.map(({ of, text }) => [of, text]),
  };
  return createHash('sha256').update(canonicalJson(origin)).digest('hex');
}

function embedTargets(
  { task, targets, datasets }: ReadyTask,
  { parts = [] }: Pick<TaskPlan, 'parts'>,
  desk: EmbeddingDesk,
): Promise<Targets> {
  return mapTargetsInTurn(targets, async (target, name) => {
    const search = searchOfTarget(targetNamed(task, name), target, datasets.samples);
    if (search === null || !isCalled(target)) return target;
    const found = searchAsFound(search, foundInParts(task, parts, name));
    return { ...target, retrieval: found ?? (await embedSearch(search, desk)) };
  });
}

/** The search as it went in the parts of a run, by sample; null unless it is known of all of them. */
function searchAsFound(
  { retrieval, awaited, questions }: AwaitedSearch,
  foundOf: ReadonlyMap<string, readonly string[]>,
): Retrieval | null {
  const byQuestion = new Map<string, readonly string[]>();
  for (const { text, of } of questions) {
    const found = foundOf.get(of);
    if (found === undefined) return null;
    byQuestion.set(text, found);
  }
  return { ...retrieval, retriever: awaited.takeFound((question) => byQuestion.get(question) ?? []) };
}

async function embedSearch(search: AwaitedSearch, desk: EmbeddingDesk): Promise<Retrieval> {
  const { retrieval, awaited, settings, passages, questions } = search;
  const vectors = new Map<string, Float32Array>();
  await waitForAll(
    [...passages, ...questions].map(async (one) => {
      const answer = await desk.embed(one.text, settings, one.of);
      const vector = answer.status === 'answered' ? vectorOfAnswer(answer) : null;
      if (vector === null) throw notEmbedded(search, one, answer.status === 'failed' ? answer.message : 'no vector');
      vectors.set(one.text, vector);
    }),
  );
  refuseMixedLengths(search, vectors);
  const vectorOf: VectorOf = (text) => {
    const vector = vectors.get(text);
    if (vector === undefined) throw new Error('A text was searched for that was not embedded');
    return vector;
  };
  return { ...retrieval, retriever: awaited.take(vectorOf) };
}

function notEmbedded({ settings }: AwaitedSearch, { of }: TextToEmbed, reason: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The documents and questions could not all be embedded by ${settings.model}.`,
    evidence: `${of}: ${reason}.`,
    remedy: 'Mend the cause and run the same command again: what was embedded is kept, and paid for once.',
  });
}

/** Vectors that are kept from before a model was changed behind its name would be compared with new ones. */
function refuseMixedLengths({ settings }: AwaitedSearch, vectors: ReadonlyMap<string, Float32Array>): void {
  const lengths = new Set([...vectors.values()].map(({ length }) => length));
  if (lengths.size <= 1) return;
  throw new Failure({
    kind: 'outside',
    what: `The embeddings of ${settings.model} cannot be compared with each other.`,
    evidence: `They have ${[...lengths].sort((one, other) => one - other).join(' and ')} dimensions.`,
    remedy: 'The service has changed the model: delete .tunegate/cache and the report directory, and run it again.',
  });
}
