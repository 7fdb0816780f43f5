/** How a model's text is cut into tokens. */
export type EncodingName = 'o200k_base' | 'cl100k_base';

/**
 * The encoding of a model, or of the base of a fine-tuned one (`ft:gpt-3.5-turbo-0125:…`): gpt-3.5, the first gpt-4 and the completion
 * models use cl100k_base, all later ones o200k_base (openai-cookbook, How_to_count_tokens_with_tiktoken; read 2026-11-20). What other
 * vendors' models use is not known here; o200k_base stands for them.
 */
export function encodingOf(model: string): EncodingName {
  return /^(?:ft:|ft-)?(?:gpt-3\.5|gpt-35|gpt-4(?![.\w])|babbage-002|davinci-002)/.test(model)
    ? 'cl100k_base'
    : 'o200k_base';
}
