import { priceCalls } from '../cost/price-calls.ts';
import { loadEmbeddingCounter } from '../dataset/load-embedding-counter.ts';
import type { Answer } from '../domain/answer.ts';
import { answerOfVector, type EmbeddingReply, vectorOfAnswer } from '../domain/embedding.ts';
import { addKnown, type KnownNumber, known, unknown } from '../domain/known.ts';
import type { EmbeddingCalls } from '../domain/report.ts';
import type { ShardReport } from '../domain/shard.ts';
import { embeddedText } from '../evaluate/embedded-text.ts';
import { embeddingKey } from '../evaluate/embedding-key.ts';
import { gatherTexts } from '../evaluate/gather-texts.ts';
import type { EmbeddingSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { failuresOfParts, missingAnswers } from './evaluate-parts.ts';
import type { TaskPlan } from './task-plan.ts';

/** Vectors of texts, with what asking for them came to. */
export interface EmbeddingDesk {
  /** `of` names the text in the journal. */
  readonly embed: (text: string, settings: EmbeddingSettings, of: string) => Promise<Answer>;
  /** Null where nothing was asked for. A call holds many texts; those that were there already are counted one by one. */
  readonly calls: () => EmbeddingCalls | null;
  readonly failures: () => ShardReport['failures'];
}

/** Texts that are refused alone, without one that was taken, until the others are not tried one by one. */
const enoughRefusals = 3;

/** Under this name the journal keeps the vectors. */
const journalName = 'embedding';

/**
 * Gets vectors as answers are got: one that is kept is not asked for again, equal texts are asked for once, and what is answered is
 * kept before anything else is done. A merge asks nobody.
 */
export function openEmbeddingDesk(task: TaskSettings, { parts }: Pick<TaskPlan, 'parts'>, world: World): EmbeddingDesk {
  const failed = parts === undefined ? new Map<string, Answer>() : failuresOfParts(task, parts);
  const counter = makeOnce(loadEmbeddingCounter);
  const underWay = new Map<string, Promise<Answer>>();
  const queues = new Map<string, Promise<(text: string) => Promise<Answer>>>();
  const tally = { calls: 0, cachedCalls: 0, usd: [] as KnownNumber[] };
  const failures = new Map<string, ShardReport['failures'][number]>();

  function queueOf(settings: EmbeddingSettings): Promise<(text: string) => Promise<Answer>> {
    const name = JSON.stringify([settings.provider.name, settings.model, settings.dimensions]);
    const queue = queues.get(name) ?? openQueue(settings);
    queues.set(name, queue);
    return queue;
  }

  async function openQueue(settings: EmbeddingSettings): Promise<(text: string) => Promise<Answer>> {
    const { embed } = await world.connect(settings.provider);
    const { model, dimensions } = settings;
    const signal = world.interrupt ?? new AbortController().signal;
    let accepted = 0;
    let refusedAlone = 0;
    const send = async (texts: readonly string[]): Promise<readonly Answer[]> => {
      const reply = await embed({ model, dimensions, texts }, signal);
      tally.calls += reply.attempts;
      tally.usd.push(priceReply(settings, reply));
      if (reply.status === 'embedded') accepted += 1;
      if (reply.status === 'embedded') return reply.vectors.map((vector) => answerOfVector(vector, reply.attempts));
      const { isRefused, ...failure } = reply;
      if (isRefused && texts.length === 1) refusedAlone += 1;
      // It is not the texts that a service does not take which has taken none, and several not even alone.
      const isHopeless = accepted === 0 && refusedAlone >= enoughRefusals;
      if (!isRefused || texts.length === 1 || isHopeless) return texts.map(() => failure);
      // One text that a service does not take must not cost the others their vectors.
      const half = Math.ceil(texts.length / 2);
      return [...(await send(texts.slice(0, half))), ...(await send(texts.slice(half)))];
    };
    return gatherTexts(send, await counter());
  }

  async function find(key: string, text: string, settings: EmbeddingSettings, of: string): Promise<Answer> {
    const reference = { key, task: task.name, target: journalName, sample: of, trial: 0 };
    const kept = world.answers.take([reference]).get(key);
    const found = kept !== undefined && vectorOfAnswer(kept) !== null ? kept : failed.get(key);
    if (found !== undefined) {
      tally.cachedCalls += 1;
      return found;
    }
    if (parts !== undefined) throw missingAnswers(task, 1, 1);
    const answer = await (await queueOf(settings))(text);
    if (answer.status === 'answered') return world.answers.add(reference, answer);
    failures.set(key, { key, code: answer.code, message: answer.message, attempts: answer.attempts });
    return answer;
  }

  return {
    embed: async (text, settings, of) => {
      const { address } = await world.connect(settings.provider);
      const shown = embeddedText(text, await counter());
      const key = embeddingKey(address, settings, shown);
      const answer = underWay.get(key) ?? find(key, shown, settings, of);
      underWay.set(key, answer);
      return answer;
    },
    calls: () =>
      underWay.size === 0
        ? null
        : { calls: tally.calls, cachedCalls: tally.cachedCalls, usd: addKnown([known(0), ...tally.usd]) },
    failures: () => [...failures.values()],
  };
}

function priceReply({ provider, model, price }: EmbeddingSettings, reply: EmbeddingReply): KnownNumber {
  if (provider.kind === 'local') return known(0);
  if (reply.status === 'failed') {
    return reply.isRefused
      ? known(0)
      : unknown(`a request for embeddings broke off (${reply.code}) and may have been billed`);
  }
  if (reply.promptTokens === null) return unknown('the service of the embeddings did not report its token usage');
  const tokens = { promptTokens: reply.promptTokens, cachedPromptTokens: 0, completionTokens: 0 };
  return priceCalls({ provider: provider.name, model, price }, tokens);
}

function makeOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
