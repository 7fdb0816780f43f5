import { z } from 'zod';

/** Differences between two texts that a grader may be told to overlook, in the order in which they are taken away. */
export const normalisations = ['unicode', 'case', 'punctuation', 'articles', 'whitespace', 'trim'] as const;
export type Normalisation = (typeof normalisations)[number];

/** The option that text graders share. */
export const normaliseOption = z
  .array(z.enum(normalisations))
  .default(['trim'])
  .describe(
    'Differences that do not count: `trim` (white space at both ends), `case`, `punctuation` (and symbols), `articles` (a, an, the), `whitespace` (runs are one space), `unicode` (NFKC: ﬁ is fi, ２ is 2).',
  );

/** The text without the differences that do not count. Every step is linear. */
export function normaliseAnswer(text: string, chosen: readonly Normalisation[]): string {
  let normalised = text;
  for (const name of normalisations) if (chosen.includes(name)) normalised = steps[name](normalised);
  return normalised;
}

/** Whether two texts are the same, given what does not count. A text of nothing else is the same as itself alone. */
export function isSameText(left: string, right: string, chosen: readonly Normalisation[]): boolean {
  const normalised = normaliseAnswer(right, chosen);
  return normalised === '' ? left.trim() === right.trim() : normaliseAnswer(left, chosen) === normalised;
}

const steps = {
  unicode: (text) => text.normalize('NFKC'),
  // Upper case first, so that ß and SS, or the two small sigmas, become one.
  case: (text) => text.toUpperCase().toLowerCase(),
  punctuation: (text) => text.replace(/[\p{P}\p{S}]/gu, ''),
  articles: (text) => text.replace(/(?<![\p{L}\p{N}\p{M}])(?:an?|the)(?![\p{L}\p{N}\p{M}])/giu, ' '),
  whitespace: (text) => text.replace(/\s+/g, ' '),
  trim: (text) => text.trim(),
} as const satisfies Record<Normalisation, (text: string) => string>;
