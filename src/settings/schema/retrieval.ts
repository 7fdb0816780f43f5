import { z } from 'zod';
import { filePattern, filePatterns } from './values.ts';

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
  template: filePattern
    .optional()
    .describe('A text file with `{context}` and `{question}`, which takes the place of the user message.'),
});
