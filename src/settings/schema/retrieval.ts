import { z } from 'zod';
import { dollars, filePattern, filePatterns, providerName } from './values.ts';

/** How passages are found by meaning instead of words. */
const embeddingsSchema = z.strictObject({
  model: z.string().min(1).describe('The model that makes the vectors, such as text-embedding-3-small.'),
  provider: providerName.optional().describe('Where it is called; by default where the target is.'),
  dimensions: z
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .describe('Numbers of a vector, where the model lets choose.'),
  price: dollars.optional().describe('US dollars per million tokens. Beats the table of published prices.'),
  'with-words': z
    .boolean()
    .default(false)
    .describe('Join the ranks by vectors with those by BM25, instead of vectors alone.'),
});

/** What is looked up for each question and put into the user message. */
export const retrievalSchema = z.strictObject({
  documents: filePatterns.describe('Text or Markdown files of the repository: a path, a glob or a list of them.'),
  'top-k': z.number().int().min(1).max(100).default(4).describe('The most passages for one question.'),
  'passage-characters': z
    .number()
    .int()
    .min(100)
    .max(100_000)
    .default(1200)
    .describe('The most characters of a passage. Documents are cut at headings and between paragraphs.'),
  embeddings: embeddingsSchema
    .optional()
    .describe('Find passages by the cosine of embeddings from `/v1/embeddings`; by default by words (BM25).'),
  template: filePattern
    .optional()
    .describe('A text file with `{context}` and `{question}`, which takes the place of the user message.'),
});
