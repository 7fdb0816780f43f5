export interface JsonScan {
  /** Where and why the text stops being JSON; offset in UTF-16 units from 0. */
  readonly error: { readonly offset: number; readonly reason: string } | undefined;
  /** The first key that stands twice in one object. */
  readonly duplicateKey: { readonly offset: number; readonly key: string } | undefined;
  /** How many values follow each other at the top; more than one is an error unless `many` is set. */
  readonly values: number;
}

interface Options {
  /** Accept several top-level values, separated by white space or commas. */
  readonly many?: boolean;
}

/**
 * Reads a text by the grammar of RFC 8259, without building values: the exact place of the first error and the first
 * duplicate key, which `JSON.parse` does not tell. Keeps its own stack, so that depth cannot overflow the engine's. Linear.
 */
export function scanJson(text: string, { many = false }: Options = {}): JsonScan {
  const scanner = new Scanner(text);
  try {
    scanner.scanDocument(many);
    return { error: undefined, duplicateKey: scanner.duplicateKey, values: scanner.values };
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) throw thrown;
    const error = { offset: thrown.offset, reason: thrown.message };
    return { error, duplicateKey: scanner.duplicateKey, values: scanner.values };
  }
}

class JsonError extends Error {
  readonly offset: number;
  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

class Scanner {
  readonly text: string;
  at = 0;
  values = 0;
  duplicateKey: { offset: number; key: string } | undefined;

  constructor(text: string) {
    this.text = text;
  }

  scanDocument(many: boolean): void {
    this.skipSpace();
    while (true) {
      this.scanValue();
      this.values += 1;
      this.skipSpace();
      if (many && this.text[this.at] === ',') {
        this.at += 1;
        this.skipSpace();
      }
      if (this.at >= this.text.length) return;
      if (!many) throw new JsonError(this.at, this.explainRest());
    }
  }

  /** One whole value; `open` holds, per open bracket, the keys seen so far (an object) or null (a list). */
  scanValue(): void {
    const open: (Set<string> | null)[] = [];
    let expectValue = true;
    while (true) {
      if (expectValue) {
        const character = this.text[this.at];
        if (character === '{') {
          this.at += 1;
          this.skipSpace();
          if (this.text[this.at] === '}') {
            this.at += 1;
          } else {
            const keys = new Set<string>();
            open.push(keys);
            this.scanKey(keys);
            continue;
          }
        } else if (character === '[') {
          this.at += 1;
          this.skipSpace();
          if (this.text[this.at] === ']') {
            this.at += 1;
          } else {
            open.push(null);
            continue;
          }
        } else {
          this.scanScalar();
        }
        expectValue = false;
      }
      const keys = open.at(-1);
      if (keys === undefined) return;
      this.skipSpace();
      const character = this.text[this.at];
      const close = keys === null ? ']' : '}';
      if (character === close) {
        this.at += 1;
        open.pop();
      } else if (character === ',') {
        const comma = this.at;
        this.at += 1;
        this.skipSpace();
        if (this.text[this.at] === close) throw new JsonError(comma, `a comma before the closing "${close}"`);
        if (keys !== null) this.scanKey(keys);
        expectValue = true;
      } else {
        throw new JsonError(this.at, this.explain(`"," or "${close}"`));
      }
    }
  }

  scanKey(keys: Set<string>): void {
    const offset = this.at;
    if (this.text[offset] !== '"') throw new JsonError(offset, this.explain('a key in double quotes'));
    this.scanString();
    const written = this.text.slice(offset + 1, this.at - 1);
    // An escape is another way to write the same key.
    const key = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
    if (keys.has(key)) this.duplicateKey ??= { offset, key };
    keys.add(key);
    this.skipSpace();
    if (this.text[this.at] !== ':') throw new JsonError(this.at, this.explain('":" after a key'));
    this.at += 1;
    this.skipSpace();
  }

  scanScalar(): void {
    const character = this.text[this.at];
    if (character === '"') {
      this.scanString();
      return;
    }
    for (const literal of ['true', 'false', 'null']) {
      if (this.text.startsWith(literal, this.at)) {
        this.at += literal.length;
        return;
      }
    }
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.at;
    const match = number.exec(this.text);
    if (match === null || match[0] === '') throw new JsonError(this.at, this.explain('a value'));
    const next = this.text[this.at + match[0].length];
    if (/^-?0$/.test(match[0]) && next !== undefined && next >= '0' && next <= '9') {
      throw new JsonError(this.at, 'a number with a leading zero');
    }
    this.at += match[0].length;
  }

  scanString(): void {
    const start = this.at;
    this.at += 1;
    while (true) {
      const code = this.text.charCodeAt(this.at);
      if (Number.isNaN(code)) throw new JsonError(start, 'a string without its closing quote');
      if (code === 0x22) {
        this.at += 1;
        return;
      }
      if (code < 0x20) throw new JsonError(this.at, `${nameControl(code)} inside a string; it has to be escaped`);
      if (code === 0x5c) {
        const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
        escaped.lastIndex = this.at;
        const match = escaped.exec(this.text);
        if (match === null) throw new JsonError(this.at, 'a backslash that starts no JSON escape');
        this.at += match[0].length;
      } else {
        this.at += 1;
      }
    }
  }

  skipSpace(): void {
    while (true) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return;
      this.at += 1;
    }
  }

  explain(expected: string): string {
    const rest = this.text.slice(this.at, this.at + 12);
    if (rest === '') return `the line ends where ${expected} is expected`;
    const known = FOREIGN_TOKENS.find(({ pattern }) => pattern.test(rest));
    return known === undefined ? `${nameCharacter(rest)} where ${expected} is expected` : known.reason;
  }

  explainRest(): string {
    const rest = this.text.slice(this.at, this.at + 12);
    if (/^[{[]/.test(rest)) return 'a second value on the same line';
    return `${nameCharacter(rest)} after the end of the value`;
  }
}

const FOREIGN_TOKENS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^\uFEFF/, reason: 'a byte order mark (U+FEFF) inside the file, as when files are joined' },
  { pattern: /^-?(?:NaN|Infinity)/, reason: 'NaN or Infinity, which JSON does not have' },
  { pattern: /^undefined/, reason: 'undefined, which JSON does not have' },
  { pattern: /^(?:True|False|None)\b/, reason: 'a Python literal (True, False, None) instead of true, false, null' },
  { pattern: /^'/, reason: 'single quotes instead of double quotes' },
  { pattern: /^(?:#|\/\/|\/\*)/, reason: 'a comment, which JSON does not have' },
  { pattern: /^(?:<{7}|={7}|>{7})/, reason: 'a marker of an unresolved merge conflict' },
  { pattern: /^[\u201C\u201D\u2018\u2019]/, reason: 'a typographic quote instead of "' },
  { pattern: /^`/, reason: 'a backtick' },
];

function nameCharacter(rest: string): string {
  const code = rest.codePointAt(0) ?? 0;
  return code < 0x21 || code > 0x7e ? nameControl(code) : `"${String.fromCodePoint(code)}"`;
}

function nameControl(code: number): string {
  const name = { 9: 'a raw tab', 10: 'a raw line feed', 13: 'a raw carriage return' }[code];
  return name ?? `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
