import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { CheckedExample } from './checked-file.ts';

/**
 * The content of an example as one short text, equal for equal contents: its messages, tools, id, metadata and rejected answer,
 * in whatever order their keys stand. The SHA-256 in base64.
 */
export function contentKey(
  example: Pick<CheckedExample, 'messages' | 'tools' | 'id' | 'metadata' | 'rejected'>,
): string {
  const { messages, tools = null, id = null, metadata, rejected = null } = example;
  return createHash('sha256')
    .update(canonicalJson([messages, tools, id, metadata, rejected]))
    .digest('base64');
}
