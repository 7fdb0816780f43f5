import { parentPort } from 'node:worker_threads';
import { checkLines, type LinesToCheck } from '../dataset/check-lines.ts';
import type { TokenCounter } from '../dataset/count-tokens.ts';
import type { EncodingName } from '../dataset/encoding.ts';
import { countBlocks, makeNearestFinder, type Nearest } from '../dataset/find-nearest.ts';
import { type CheckedLinesParts, partsOf } from '../dataset/join-lines.ts';
import { markNearInBand } from '../dataset/near-bands.ts';
import { listBands, type NearSurvey, surveyTexts } from '../dataset/near-survey.ts';
import { ChainMemory } from '../dataset/part-chains.ts';
import { TextTable, type TextTableParts } from '../dataset/text-table.ts';
import { openSource } from './open-source.ts';

/** What a thread is asked to do. The file is opened anew there. */
export type ThreadTask =
  | ({ readonly kind: 'lines' } & Pick<LinesToCheck, 'range' | 'options' | 'format'>)
  | NearTask
  | NearestTask;

/** A share of the comparison of texts: which texts to survey or which bands to compare is drawn from `drawn`, which threads share. */
export interface NearTask {
  readonly kind: 'survey' | 'bands';
  readonly texts: TextTableParts;
  readonly survey: NearSurvey;
  readonly drawn: Int32Array<SharedArrayBuffer>;
}

/** A share of the search for what is near in another table: which block is next is drawn from `drawn`. */
export interface NearestTask {
  readonly kind: 'nearest';
  readonly train: TextTableParts;
  readonly heldOut: TextTableParts;
  readonly wanted: Int32Array;
  readonly drawn: Int32Array<SharedArrayBuffer>;
}

export type ThreadResult =
  | { readonly kind: 'lines'; readonly lines: CheckedLinesParts }
  | { readonly kind: 'near' }
  | { readonly kind: 'nearest'; readonly blocks: readonly (readonly [number, readonly Nearest[]])[] };

/** The other side of `startThreads`: does one task after the other, for as long as the thread lives. */
export function answerTasks(): void {
  const counters = new Map<EncodingName | undefined, TokenCounter>();
  parentPort?.on('message', async (task: ThreadTask) => {
    parentPort?.postMessage(await carryOut(task));
  });

  async function carryOut(task: ThreadTask): Promise<ThreadResult> {
    if (task.kind === 'nearest') return searchBlocks(task);
    if (task.kind !== 'lines') return compareTexts(task);
    const { range, options, format } = task;
    // The tokenizer's tables are large, and texts are compared without them.
    const { encoding } = options;
    const counter =
      counters.get(encoding) ?? (await (await import('../dataset/load-token-counter.ts')).loadTokenCounter(encoding));
    counters.set(encoding, counter);
    const source = openSource(options.path, 'A thread');
    try {
      const checked = checkLines({ source, range, options, format, keepsExamples: false }, counter);
      return { kind: 'lines', lines: partsOf(checked) };
    } finally {
      source.close();
    }
  }
}

const TEXTS_AT_ONCE = 4_096;

function compareTexts({ kind, texts, survey, drawn }: NearTask): ThreadResult {
  const table = TextTable.from(texts);
  if (kind === 'survey') {
    for (let from = draw(drawn) * TEXTS_AT_ONCE; from < table.size; from = draw(drawn) * TEXTS_AT_ONCE) {
      surveyTexts(table, survey, from, Math.min(table.size, from + TEXTS_AT_ONCE));
    }
  } else {
    const bands = listBands(survey);
    const memory = new ChainMemory();
    for (let band = bands[draw(drawn)]; band !== undefined; band = bands[draw(drawn)])
      markNearInBand({ texts: table, survey, band, memory });
  }
  return { kind: 'near' };
}

function searchBlocks({ train, heldOut, wanted, drawn }: NearestTask): ThreadResult {
  const search = { train: TextTable.from(train), heldOut: TextTable.from(heldOut), wanted };
  const find = makeNearestFinder(search);
  const count = countBlocks(search);
  const blocks: (readonly [number, readonly Nearest[]])[] = [];
  for (let block = draw(drawn); block < count; block = draw(drawn)) blocks.push([block, find(block)]);
  return { kind: 'nearest', blocks };
}

/** 0, 1, 2 …: each number to one thread only. */
function draw(drawn: Int32Array<SharedArrayBuffer>): number {
  return Atomics.add(drawn, 0, 1);
}
