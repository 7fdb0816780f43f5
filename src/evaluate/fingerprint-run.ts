import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical-json.ts';
import type { Sample } from '../domain/sample.ts';
import type { RunFingerprint } from '../domain/shard.ts';

export interface FingerprintedRun {
  /** Whatever decides how answers are judged and compared. */
  readonly settings: unknown;
  readonly samples: readonly Sample[];
  /** Keys of all planned calls, in their order. */
  readonly keys: readonly string[];
}

/** Hashes by which the parts of one evaluation know each other. */
export function fingerprintRun({ settings, samples, keys }: FingerprintedRun): RunFingerprint {
  const data = samples
    // As hashes: the texts of all samples at once would be the most memory that a large run takes.
    .map(({ id, input, expected, metadata }) => sha256(canonicalJson({ id, input, expected, metadata })))
    .sort();
  return { settings: sha256(canonicalJson(settings)), data: sha256(data.join('\n')), calls: sha256(keys.join('\n')) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
