import { embeddingPrice } from '../../cost/price-table.ts';
import { Failure } from '../../domain/failure.ts';
import type { ConfiguredTarget } from '../configuration.ts';
import type { ProviderSettings, RetrievalEmbeddings, RetrievalSettings } from '../task-settings.ts';

type ConfiguredRetrieval = NonNullable<ConfiguredTarget['retrieval']>;

/** `provider` finds a service by its name; without a name it is the one that the retrieval is for. */
export function resolveRetrieval(
  configured: ConfiguredRetrieval | undefined,
  provider: (name: string | undefined) => ProviderSettings,
): RetrievalSettings | null {
  if (configured === undefined) return null;
  const { documents, embeddings } = configured;
  return {
    documents: typeof documents === 'string' ? [documents] : documents,
    topK: configured['top-k'],
    passageCharacters: configured['passage-characters'],
    templateFile: configured.template ?? null,
    embeddings: embeddings === undefined ? null : resolveEmbeddings(embeddings, provider),
  };
}

function resolveEmbeddings(
  embeddings: NonNullable<ConfiguredRetrieval['embeddings']>,
  provider: (name: string | undefined) => ProviderSettings,
): RetrievalEmbeddings {
  const called = provider(embeddings.provider);
  if (called.kind === 'command') throw noAddress(embeddings.model);
  return {
    provider: called,
    model: embeddings.model,
    dimensions: embeddings.dimensions ?? null,
    price: embeddings.price === undefined ? null : embeddingPrice(embeddings.price),
    withWords: embeddings['with-words'],
  };
}

/** Where a command's model answers is known when it has been trained, and vectors are wanted before. */
function noAddress(model: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `It is not said where the embeddings of ${model} are to be had.`,
    evidence: 'The provider of the target is `command`, which has no address before it has trained.',
    remedy: 'Set `retrieval.embeddings.provider` to a service that answers /v1/embeddings.',
  });
}
