import type { ConfiguredTarget } from '../configuration.ts';
import type { RetrievalSettings } from '../task-settings.ts';

export function resolveRetrieval(configured: ConfiguredTarget['retrieval']): RetrievalSettings | null {
  if (configured === undefined) return null;
  const { documents } = configured;
  return {
    documents: typeof documents === 'string' ? [documents] : documents,
    topK: configured['top-k'],
    passageCharacters: configured['passage-characters'],
    templateFile: configured.template ?? null,
  };
}
