import { type CountText, countBounded } from './count-bounded.ts';

/**
 * Counts tokens of cl100k_base, the encoding of OpenAI's embedding models (openai-cookbook, How_to_count_tokens_with_tiktoken; read
 * 2026-11-20). Loaded when it is wanted: the encoding is a megabyte that most runs do without.
 */
export async function loadEmbeddingCounter(): Promise<CountText> {
  const { countTokens } = await import('gpt-tokenizer/encoding/cl100k_base');
  const count = (text: string) => countTokens(text, { disallowedSpecial: new Set<string>() });
  return (text) => countBounded(text, count, count);
}
