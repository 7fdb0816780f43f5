import { parentPort } from 'node:worker_threads';
import { checkLines, type LinesToCheck } from '../dataset/check-lines.ts';
import type { TokenCounter } from '../dataset/count-tokens.ts';
import { findNearDuplicates, type NearDuplicates } from '../dataset/find-near-duplicates.ts';
import { type CheckedLinesParts, partsOf } from '../dataset/join-lines.ts';
import { TextTable, type TextTableParts } from '../dataset/text-table.ts';
import { openSource } from './open-source.ts';

/** What a thread is asked to do. The file is opened anew there. */
export type ThreadTask =
  | ({ readonly kind: 'lines' } & Pick<LinesToCheck, 'range' | 'options' | 'format'>)
  | { readonly kind: 'near'; readonly texts: TextTableParts };

export type ThreadResult =
  | { readonly kind: 'lines'; readonly lines: CheckedLinesParts }
  | { readonly kind: 'near'; readonly near: NearDuplicates };

/** The other side of `startThreads`: does one task after the other, for as long as the thread lives. */
export function answerTasks(): void {
  let counter: TokenCounter | undefined;
  parentPort?.on('message', async (task: ThreadTask) => {
    parentPort?.postMessage(await carryOut(task));
  });

  async function carryOut(task: ThreadTask): Promise<ThreadResult> {
    if (task.kind === 'near') return { kind: 'near', near: findNearDuplicates(TextTable.from(task.texts)) };
    const { range, options, format } = task;
    // The tokenizer's tables are large, and texts are compared without them.
    counter ??= (await import('../dataset/count-tokens.ts')).makeTokenCounter();
    const source = openSource(options.path, 'A thread');
    try {
      const checked = checkLines({ source, range, options, format, keepsExamples: false }, counter);
      return { kind: 'lines', lines: partsOf(checked) };
    } finally {
      source.close();
    }
  }
}
