import { messageText } from '../../../domain/chat.ts';
import type { CheckedExample } from '../../checked-file.ts';
import { findSecrets } from '../../find-secrets.ts';
import { SECRET_KINDS } from '../../secret-kinds.ts';
import type { FileFinding, FileView } from './file-rule.ts';

interface Place {
  readonly line: number;
  readonly role: string;
  count: number;
  last: number;
}

/** One finding per kind and file: the first line and the number of lines. */
export function reportSecrets(
  { examples }: FileView,
  group: keyof typeof SECRET_KINDS,
  report: (finding: FileFinding) => void,
): void {
  const kinds = new Set(SECRET_KINDS[group].map(({ name }) => name));
  for (const [kind, { line, role, count }] of findPlaces(examples)) {
    if (!kinds.has(kind)) continue;
    const where = count === 1 ? '' : `, and in ${count} lines in all`;
    report({ line, message: `The ${role} message holds what looks like ${kind}${where}. The value is not shown.` });
  }
}

const remembered = new WeakMap<readonly CheckedExample[], ReadonlyMap<string, Place>>();

/** The places of both groups, found in one reading. System messages that repeat are read once. */
function findPlaces(examples: readonly CheckedExample[]): ReadonlyMap<string, Place> {
  const known = remembered.get(examples);
  if (known !== undefined) return known;
  const places = new Map<string, Place>();
  const shared = new Map<string, readonly string[]>();
  for (const { line, messages } of examples) {
    for (const message of messages) {
      const text = messageText(message);
      const isShared = message.role === 'system';
      const kinds = (isShared ? shared.get(text) : undefined) ?? findSecrets(text);
      if (isShared && shared.size < 1_000) shared.set(text, kinds);
      for (const kind of kinds) notePlace(places, kind, line, message.role);
    }
  }
  remembered.set(examples, places);
  return places;
}

function notePlace(places: Map<string, Place>, kind: string, line: number, role: string): void {
  const place = places.get(kind);
  if (place === undefined) places.set(kind, { line, role, count: 1, last: line });
  else if (place.last !== line) {
    place.count += 1;
    place.last = line;
  }
}
