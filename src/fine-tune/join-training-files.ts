import { createHash } from 'node:crypto';
import type { TrainingData } from './recipe.ts';

const lineFeed = 0x0a;

/** One upload from the files that train a model: a single file byte for byte, several joined with a line break between them. */
export function joinTrainingFiles(name: string, files: readonly { readonly bytes: Uint8Array }[]): TrainingData {
  const bytes = files.length === 1 && files[0] ? files[0].bytes : joinLines(files.map((file) => file.bytes));
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function joinLines(parts: readonly Uint8Array[]): Uint8Array {
  const ended = parts.map((part) =>
    part.length === 0 || part.at(-1) === lineFeed ? part : Buffer.concat([part, Buffer.of(lineFeed)]),
  );
  return Buffer.concat(ended);
}
