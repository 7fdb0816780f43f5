import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical-json.ts';
import type { EmbeddingModel } from '../domain/embedding.ts';

/** Names the vector of a text by everything that can change it: the address of the service, the model, its dimensions, the text. */
export function embeddingKey(address: string, { model, dimensions }: EmbeddingModel, text: string): string {
  const identity = { version: 1, address, endpoint: 'embeddings', model, dimensions, text };
  return createHash('sha256').update(canonicalJson(identity)).digest('hex');
}
