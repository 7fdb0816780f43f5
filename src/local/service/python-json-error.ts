/**
 * Why Python's `json` would not parse a line, in its words: the service's parser is Python's, and its error texts name the
 * place as in "Expecting ',' delimiter: line 1 column 79 (char 78)". Null for a line that it would take, which includes
 * NaN and Infinity. Wordings as of Python 3.11.
 */
export function pythonJsonError(text: string): string | null {
  try {
    const end = skipSpace(text, scanValue(text, skipSpace(text, 0)));
    return end === text.length ? null : place('Extra data', end);
  } catch (error) {
    if (error instanceof JsonFault) return place(error.message, error.offset);
    throw error;
  }
}

class JsonFault extends Error {
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.offset = offset;
  }
}

function place(what: string, offset: number): string {
  return `${what}: line 1 column ${offset + 1} (char ${offset})`;
}

/** Each scanner takes the offset at which its part begins and gives the offset behind it. */
function scanValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return scanString(text, start);
  if (first === '{') return scanObject(text, start);
  if (first === '[') return scanArray(text, start);
  scalar.lastIndex = start;
  const match = scalar.exec(text);
  if (match === null) throw new JsonFault('Expecting value', start);
  return start + match[0].length;
}

const scalar = /(?:null|true|false|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/uy;

function scanObject(text: string, start: number): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === '}') return at + 1;
  for (;;) {
    if (text[at] !== '"') throw new JsonFault('Expecting property name enclosed in double quotes', at);
    at = skipSpace(text, scanString(text, at));
    if (text[at] !== ':') throw new JsonFault("Expecting ':' delimiter", at);
    at = skipSpace(text, scanValue(text, skipSpace(text, at + 1)));
    if (text[at] === '}') return at + 1;
    if (text[at] !== ',') throw new JsonFault("Expecting ',' delimiter", at);
    at = skipSpace(text, at + 1);
  }
}

function scanArray(text: string, start: number): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === ']') return at + 1;
  for (;;) {
    at = skipSpace(text, scanValue(text, at));
    if (text[at] === ']') return at + 1;
    if (text[at] !== ',') throw new JsonFault("Expecting ',' delimiter", at);
    at = skipSpace(text, at + 1);
  }
}

function scanString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) throw new JsonFault('Invalid control character at', at);
    if (code !== 0x5c) continue;
    at += 1;
    if (text[at] === 'u') {
      if (!/^[0-9a-fA-F]{4}$/u.test(text.slice(at + 1, at + 5))) throw new JsonFault('Invalid \\uXXXX escape', at);
      at += 4;
    } else if (at < text.length && !'"\\/bfnrt'.includes(text.charAt(at))) {
      throw new JsonFault('Invalid \\escape', at - 1);
    }
  }
  throw new JsonFault('Unterminated string starting at', start);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}
