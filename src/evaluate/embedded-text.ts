import type { CountText } from '../dataset/count-bounded.ts';

/** Of one text, for all of OpenAI's embedding models (OpenAPI document, read 2026-11-20). */
export const mostTokensOfText = 8191;

/** 8,191 tokens of English are about 35,000 characters: longer texts are cut here before anything is counted. */
const mostCharacters = 60_000;

/**
 * A text as it is sent: what stands behind the limit of the models is not looked at, so that no text can make itself refused by its
 * length. Halves of characters, which JSON cannot carry everywhere, become replacement characters.
 */
export function embeddedText(text: string, countTokens: CountText): string {
  let shown = wellFormed(text.slice(0, mostCharacters));
  for (;;) {
    const tokens = countTokens(shown);
    if (tokens <= mostTokensOfText) return shown;
    const characters = Math.floor((shown.length * mostTokensOfText) / tokens);
    shown = wellFormed(shown.slice(0, Math.min(shown.length - 1, characters)));
  }
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
