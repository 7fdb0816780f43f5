import { type ChatMessage, messageText } from '../domain/chat.ts';
import { findSecrets } from './find-secrets.ts';

/** Where one kind of secret or personal detail stands. */
export interface SecretPlace {
  /** The first line that has it, and whose message it is there. */
  readonly line: number;
  readonly role: string;
  /** Lines that have it. */
  readonly lines: number;
}

/** Instructions that are remembered: they repeat, and are read once. */
const MOST_REMEMBERED = 1_000;

/** Notes, line by line, the kinds of secrets and personal details; never a value. */
export class SecretPlaces {
  readonly #places = new Map<string, SecretPlace>();
  readonly #instructions = new Map<string, readonly string[]>();

  get byKind(): ReadonlyMap<string, SecretPlace> {
    return this.#places;
  }

  add(messages: readonly ChatMessage[], line: number): void {
    let found: Map<string, string> | undefined;
    for (const message of messages) {
      for (const kind of this.#findKinds(message)) {
        found ??= new Map();
        if (!found.has(kind)) found.set(kind, message.role);
      }
    }
    for (const [kind, role] of found ?? []) this.#note(kind, { line, role, lines: 1 });
  }

  /** Adds the places of lines that lie this many lines further on. */
  append(places: ReadonlyMap<string, SecretPlace>, linesBefore: number): void {
    for (const [kind, place] of places) this.#note(kind, { ...place, line: place.line + linesBefore });
  }

  #findKinds(message: ChatMessage): readonly string[] {
    const text = messageText(message);
    if (message.role !== 'system') return findSecrets(text);
    const known = this.#instructions.get(text);
    if (known !== undefined) return known;
    const kinds = findSecrets(text);
    if (this.#instructions.size < MOST_REMEMBERED) this.#instructions.set(text, kinds);
    return kinds;
  }

  #note(kind: string, place: SecretPlace): void {
    const known = this.#places.get(kind);
    this.#places.set(kind, known === undefined ? place : { ...known, lines: known.lines + place.lines });
  }
}
