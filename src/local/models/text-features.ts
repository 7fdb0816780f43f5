import type { Conversation } from './conversation.ts';

/** The features of a text, with how often each occurs. */
export type FeatureCounts = ReadonlyMap<string, number>;

/**
 * What a linear model sees of a conversation: words, stems and word pairs of the last user message, its character 3- to 5-grams
 * within words, and the words of earlier turns, marked as such. System messages are left out: they are the same on every
 * line of a usual dataset, and the prompt of the evaluation may be another one.
 */
export function conversationFeatures(conversation: Conversation): FeatureCounts {
  const counts = new Map<string, number>();
  const last = conversation.turns.findLastIndex((turn) => turn.role === 'user');
  for (const [index, turn] of conversation.turns.entries()) {
    if (turn.role === 'system' || turn.role === 'developer') continue;
    if (index === last) countText(turn.text, counts);
    else for (const word of words(turn.text)) add(counts, `p ${word}`);
  }
  return counts;
}

/** Features of whole words carry a letter and a space in front; n-grams have their spaces at the ends alone. */
export function isWordFeature(feature: string): boolean {
  return feature[1] === ' ' && feature[0] !== ' ';
}

/** Lower-case words and numbers of a text, without marks. */
export function words(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+|[!?£$€]/gu) ?? [];
}

/** Takes common English endings off, so that "charged", "charges" and "charge" meet. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const base = word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:sses|shes|ches|xes)$/u, (ending) => ending.slice(0, -2))
    .replace(/([^s])s$/u, '$1')
    .replace(/(.{3,})(?:ing|ed|ation|ions?|ment|ly|er)$/u, '$1')
    .replace(/(.{3,})e$/u, '$1');
  return base.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}

function normalise(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/\d{5,}/gu, (digits) => `${'#'.repeat(Math.min(digits.length, 12))} ${digits.slice(0, 2)}`);
}

/** Longer messages are read up to here, so that one hostile line cannot stall the server. */
const longestText = 20_000;

function countText(text: string, counts: Map<string, number>): void {
  const all = words(text);
  let previous = '^';
  for (const word of all) {
    add(counts, `w ${word}`);
    add(counts, `m ${stem(word)}`);
    add(counts, `b ${previous} ${word}`);
    countGrams(` ${word} `, counts);
    previous = word;
  }
  add(counts, `b ${previous} $`);
}

function countGrams(padded: string, counts: Map<string, number>): void {
  for (let size = 3; size <= 5; size += 1) {
    for (let start = 0; start + size <= padded.length; start += 1) add(counts, padded.slice(start, start + size));
  }
}

function add(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}
