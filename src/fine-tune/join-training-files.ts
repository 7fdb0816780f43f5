import { createHash } from 'node:crypto';
import type { TrainingData } from './recipe.ts';

const lineFeed = 0x0a;
const byteOrderMark = Buffer.from('\uFEFF');

export interface JoinedFile {
  readonly task: string;
  readonly role: 'train' | 'validation';
  /** Whether the service wants the upload to start with a UTF-8 byte order mark. */
  readonly withByteOrderMark?: boolean;
}

/**
 * One upload from the files that train a model: a single file byte for byte, several joined with a line break between them. The
 * name ends with the hash of the content, by which `isSameContent` finds it again.
 */
export function joinTrainingFiles(
  { task, role, withByteOrderMark = false }: JoinedFile,
  files: readonly { readonly bytes: Uint8Array }[],
): TrainingData {
  const [first] = files;
  const joined = files.length === 1 && first !== undefined ? first.bytes : joinLines(files.map((file) => file.bytes));
  const bytes = withByteOrderMark ? Buffer.concat([byteOrderMark, withoutMark(joined)]) : joined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: `${task}.${role}.${sha256.slice(0, hashDigits)}.jsonl`, bytes, sha256 };
}

/** Whether an uploaded file of this name and size holds these bytes. */
export function isSameContent(data: TrainingData, filename: string, bytes: number): boolean {
  return bytes === data.bytes.byteLength && filename.endsWith(`.${data.sha256.slice(0, hashDigits)}.jsonl`);
}

const hashDigits = 32;

function joinLines(parts: readonly Uint8Array[]): Uint8Array {
  const ended = parts
    .map(withoutMark)
    .map((part) => (part.length === 0 || part.at(-1) === lineFeed ? part : Buffer.concat([part, Buffer.of(lineFeed)])));
  return Buffer.concat(ended);
}

/** A mark in the middle of a file would be a character of its first line. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = byteOrderMark.every((byte, index) => bytes[index] === byte);
  return isMarked ? bytes.subarray(byteOrderMark.length) : bytes;
}
