import { quote } from '../../quote.ts';
import type { FileRule } from './file-rule.ts';

/** Answers are kept by sample id, so two samples of one id could not be told apart. */
export const duplicateId: FileRule = {
  code: 'duplicate-id',
  severity: 'error',
  hint: 'Give every line an `id` of its own, or remove `id`: then the content names the sample.',
  check({ role, examples }, report) {
    if (role !== 'held-out' && role !== 'few-shot') return;
    const lines = new Map<string, number>();
    for (const { id, line } of examples) {
      if (id === undefined) continue;
      const first = lines.get(String(id));
      if (first === undefined) lines.set(String(id), line);
      else report({ line, pointer: '/id', message: `The id ${quote(String(id))} is also that of line ${first}.` });
    }
  },
};
