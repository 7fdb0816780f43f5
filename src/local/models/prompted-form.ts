import type { JsonValue } from './json-value.ts';
import { isoDate, readNumber } from './span-reading.ts';

/** A JSON form that instructions show, such as `{"shop": string, "items": [{"name": string}], "total": number}`. */
export type PromptedForm =
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, PromptedForm])[] }
  | { readonly kind: 'array' }
  | { readonly kind: 'value'; readonly type: 'text' | 'number' | 'date' };

/** Reads the longest form out of instructions; null when they show none. */
export function readForm(instructions: string): PromptedForm | null {
  const starts = [...instructions.matchAll(/\{\s*"/gu)].map((match) => match.index);
  const forms = starts.flatMap((start) => new FormReader(instructions, start).read() ?? []);
  return forms.sort((left, right) => right.fields.length - left.fields.length)[0] ?? null;
}

/**
 * Fills a form by what a message says in so many words: the number or text behind a key's own word on its line, and the first
 * date for a date. Everything else stays empty: nothing was learned about this form.
 */
export function fillForm(form: PromptedForm, message: string, key = ''): JsonValue {
  switch (form.kind) {
    case 'object':
      return Object.fromEntries(form.fields.map(([name, child]) => [name, fillForm(child, message, name)]));
    case 'array':
      return [];
    case 'value':
      return form.type === 'date' ? firstDate(message) : saidOf(key, message, form.type);
    default:
      return form satisfies never;
  }
}

function saidOf(key: string, message: string, type: 'text' | 'number'): string | number | null {
  const word = key.replace(/[_-]+/gu, ' ').toLowerCase();
  const line = message.split('\n').find((candidate) => candidate.toLowerCase().includes(word));
  const rest = line?.slice(line.toLowerCase().indexOf(word) + word.length).replace(/^[\s:=.-]+/u, '') ?? '';
  if (type === 'text') return rest.trim();
  const numbers = rest.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  return readNumber(numbers.at(-1) ?? '') ?? 0;
}

function firstDate(message: string): string | null {
  const match = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2} \p{L}{3,9} \d{4}/u.exec(message);
  return match === null ? null : isoDate(match[0], 'day');
}

/** A lenient reader of JSON-like forms, in which types stand where values would. */
class FormReader {
  readonly #text: string;
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  read(): (PromptedForm & { kind: 'object' }) | null {
    const form = this.#form();
    return form?.kind === 'object' && form.fields.length > 0 ? form : null;
  }

  #form(): PromptedForm | null {
    this.#skip(/\s*/uy);
    if (this.#take(/\{/uy) !== null) return this.#object();
    if (this.#take(/\[/uy) !== null) {
      while (this.#take(/\s*[,.…]+\s*/uy) !== null || (this.#text[this.#at] !== ']' && this.#form() !== null));
      return this.#take(/\s*\]/uy) === null ? null : { kind: 'array' };
    }
    const type = this.#take(/"[^"\n]*"(?:\s+or\s+\w+)?|[\p{L}\p{N}_|<>./ -]+/uy);
    if (type === null) return null;
    if (/Y{4}|\d{4}-\d\d-\d\d|\bdate\b/u.test(type)) return { kind: 'value', type: 'date' };
    return { kind: 'value', type: /number|integer|float|^\s*\d/iu.test(type) ? 'number' : 'text' };
  }

  #object(): PromptedForm | null {
    const fields: (readonly [string, PromptedForm])[] = [];
    for (;;) {
      if (this.#take(/\s*\}/uy) !== null) return { kind: 'object', fields };
      const key = this.#take(/\s*"[^"\n]+"\s*:/uy);
      if (key === null) return null;
      const child = this.#form();
      if (child === null) return null;
      fields.push([key.trim().slice(1, key.trim().lastIndexOf('"')), child]);
      this.#skip(/\s*,?\s*/uy);
    }
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null || match[0] === '') return null;
    this.#at += match[0].length;
    return match[0];
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern);
  }
}
