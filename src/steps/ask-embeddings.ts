import { priceCalls } from '../cost/price-calls.ts';
import { loadEmbeddingCounter } from '../dataset/load-embedding-counter.ts';
import type { Answer, Answered } from '../domain/answer.ts';
import { answerOfVector, type EmbeddingReply, vectorOfAnswer } from '../domain/embedding.ts';
import { type KnownNumber, known, unknown } from '../domain/known.ts';
import type { EmbeddingCalls } from '../domain/report.ts';
import type { ShardReport } from '../domain/shard.ts';
import { embeddedText } from '../evaluate/embedded-text.ts';
import { embeddingKey } from '../evaluate/embedding-key.ts';
import { gatherTexts } from '../evaluate/gather-texts.ts';
import type { EmbeddingSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { keepReplies } from './keep-replies.ts';
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

/** Gets vectors as answers are got, many in a request. One that is kept and is no vector is asked for again. */
export function openEmbeddingDesk(task: TaskSettings, plan: Pick<TaskPlan, 'parts'>, world: World): EmbeddingDesk {
  const isUsable = (answer: Answered) => vectorOfAnswer(answer) !== null;
  const replies = keepReplies(task, plan, world, { journalName: 'embedding', isUsable });
  const counter = makeOnce(loadEmbeddingCounter);
  const queues = new Map<string, Promise<(text: string) => Promise<Answer>>>();

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
      replies.count(reply.attempts, priceReply(settings, reply));
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

  return {
    embed: async (text, settings, of) => {
      const { address } = await world.connect(settings.provider);
      const shown = embeddedText(text, await counter());
      const key = embeddingKey(address, settings, shown);
      return replies.get(key, of, async () => (await queueOf(settings))(shown));
    },
    calls: replies.calls,
    failures: replies.failures,
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
