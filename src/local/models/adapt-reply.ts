import { type TextToken, tokenise } from './text-tokens.ts';

/**
 * Carries the reply to one message over to another one: numbers and names that the reply took from its own message are
 * replaced by those that stand in the same place of the new message, or that are the only ones of their kind there.
 */
export function adaptReply(reply: string, itsMessage: string, newMessage: string): string {
  const theirs = particulars(tokenise(itsMessage));
  const ours = particulars(tokenise(newMessage));
  const used = new Set<Particular>();
  let adapted = reply;
  for (const particular of theirs) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(particular.text)}(?![\\p{L}\\p{N}])`, 'gu');
    if (!pattern.test(adapted)) continue;
    const alike = ours.filter((other) => other.kind === particular.kind && !used.has(other));
    const match =
      alike.find(({ before }) => before === particular.before) ?? (alike.length === 1 ? alike[0] : undefined);
    if (match === undefined) continue;
    used.add(match);
    // A private mark keeps a value that was just put in from being replaced again.
    adapted = adapted.replace(pattern, () => `\uE000${ours.indexOf(match)}\uE001`);
  }
  return adapted.replace(/\uE000(\d+)\uE001/gu, (_, index: string) => ours[Number(index)]?.text ?? '');
}

/** A part of a message that another message would have differently: a number, or a name. */
interface Particular {
  readonly text: string;
  readonly kind: 'number' | 'name';
  /** The word before it, in lower case. */
  readonly before: string;
}

function particulars(tokens: readonly TextToken[]): Particular[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const kind = /\p{N}/u.test(token.text) ? 'number' : isName(token, before) ? 'name' : null;
    return kind === null ? [] : [{ text: token.text, kind, before: before?.bare ?? '' }];
  });
}

/** A capital letter that does not only begin a sentence. */
function isName(token: TextToken, before: TextToken | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text) && before !== undefined && !/^[.!?]$/u.test(before.text) && token.column > 0;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
