import { messageText } from '../../../domain/chat.ts';
import { findSecrets, type SECRET_KINDS } from '../../find-secrets.ts';
import type { FileFinding, FileView } from './file-rule.ts';

interface Place {
  readonly line: number;
  readonly role: string;
  count: number;
  last: number;
}

/** One finding per kind and file: the first line and the number of lines. Repeated texts (system prompts) are read once. */
export function reportSecrets(
  { examples }: FileView,
  group: keyof typeof SECRET_KINDS,
  report: (finding: FileFinding) => void,
): void {
  const places = new Map<string, Place>();
  const known = new Map<string, readonly string[]>();
  for (const { line, messages } of examples) {
    for (const message of messages) {
      const text = messageText(message);
      const isShared = message.role === 'system';
      const kinds = (isShared ? known.get(text) : undefined) ?? findSecrets(text, group);
      if (isShared && known.size < 1_000) known.set(text, kinds);
      for (const kind of kinds) {
        const place = places.get(kind);
        if (place === undefined) places.set(kind, { line, role: message.role, count: 1, last: line });
        else if (place.last !== line) {
          place.count += 1;
          place.last = line;
        }
      }
    }
  }
  for (const [kind, { line, role, count }] of places) {
    const where = count === 1 ? '' : `, and in ${count} lines in all`;
    report({ line, message: `The ${role} message holds what looks like ${kind}${where}. The value is not shown.` });
  }
}
