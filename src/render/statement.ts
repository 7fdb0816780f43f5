/** A labelled statement. All of it may hold untrusted words; each medium escapes it whole. */
export interface Statement {
  readonly label: string;
  readonly phrases: readonly Phrase[];
}

/** Running text, or something to be copied as it stands: a model id, a file, a job. */
export type Phrase = string | { readonly code: string };

/** The phrases without mark-up, for media that have none. */
export function plainPhrases(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.code)).join('');
}

/** `baseline` → `Baseline`. */
export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A reason as a sentence. */
export function asSentence(reason: string): string {
  const text = reason.trim();
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
