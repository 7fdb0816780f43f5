import { createHash } from 'node:crypto';

/** One call as it will stand in an input file. */
export interface BatchRequest {
  readonly key: string;
  readonly line: string;
}

export interface PlannedBatch {
  /** Names the calls of this file, in whatever order. 64 hexadecimal digits. */
  readonly key: string;
  readonly callKeys: readonly string[];
  readonly content: Uint8Array;
}

export interface BatchLimits {
  readonly requests: number;
  readonly bytes: number;
}

/** OpenAI's limits of one input file: 50,000 requests and 200 MB (Batch API reference, 2026-11-20). */
export const batchLimits: BatchLimits = { requests: 50_000, bytes: 200 * 1000 * 1000 };

/** Metadata under which a batch carries the key of its calls. */
export const batchKeyLabel = 'tunegate_key';
/** Metadata under which a batch carries the key of its task and model: a later run finds it, whatever part of the calls it holds. */
export const batchScopeLabel = 'tunegate_scope';

/** Cuts the requests of one model into as few files as the limits allow, in order. Every key must occur once. */
export function planBatches(requests: readonly BatchRequest[], limits: BatchLimits): readonly PlannedBatch[] {
  const files: { callKeys: string[]; lines: string[]; bytes: number }[] = [];
  for (const { key, line } of requests) {
    const bytes = Buffer.byteLength(line) + 1;
    const last = files.at(-1);
    if (last !== undefined && last.lines.length < limits.requests && last.bytes + bytes <= limits.bytes) {
      last.callKeys.push(key);
      last.lines.push(`${line}\n`);
      last.bytes += bytes;
    } else {
      files.push({ callKeys: [key], lines: [`${line}\n`], bytes });
    }
  }
  return files.map(({ callKeys, lines }) => ({
    key: sha256([...callKeys].sort().join('\n')),
    callKeys,
    content: Buffer.from(lines.join('')),
  }));
}

export function batchScope(task: string, model: string): string {
  return sha256(JSON.stringify(['v1', task, model]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
