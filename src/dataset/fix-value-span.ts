const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LF = 0x0a;

export interface ValueSpan {
  /** Just behind the closing bracket; where reading had to stop when `isClosed` is false. */
  readonly end: number;
  readonly isClosed: boolean;
  /** A line feed stands between its brackets, outside its strings. */
  readonly crossesLines: boolean;
}

/**
 * How far the JSON object or list that opens at `start` reaches, by its brackets and strings alone: whether it is JSON is for
 * a parser to say. A string never goes on over a line end, so that one broken line cannot swallow those below it. Works on
 * bytes: every sign of JSON's structure is ASCII, and no byte of a longer UTF-8 sequence is.
 */
export function findValueSpan(bytes: Uint8Array, start: number): ValueSpan {
  let depth = 0;
  let inString = false;
  let crossesLines = false;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === LF) return { end: at, isClosed: false, crossesLines };
      if (byte === BACKSLASH && bytes[at + 1] !== LF) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) {
      inString = true;
    } else if (byte === LF) {
      crossesLines = true;
    } else if (isOpening(byte)) {
      depth += 1;
    } else if (isClosing(byte)) {
      depth -= 1;
      if (depth === 0) return { end: at + 1, isClosed: true, crossesLines };
    }
  }
  return { end: bytes.length, isClosed: false, crossesLines };
}

/** The bytes of a JSON value without the white space between its tokens. Strings, numbers and the order of keys stay as they are. */
export function collapseSpace(bytes: Uint8Array): Uint8Array {
  const collapsed = new Uint8Array(bytes.length);
  let length = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!inString && isSpace(byte)) continue;
    collapsed[length] = byte;
    length += 1;
    if (byte === QUOTE) inString = !inString;
    else if (inString && byte === BACKSLASH && at + 1 < bytes.length) {
      at += 1;
      collapsed[length] = bytes[at] ?? 0;
      length += 1;
    }
  }
  return collapsed.slice(0, length);
}

/** JSON's white space: space, tab, line feed, carriage return. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === LF || byte === 0x0d;
}

function isOpening(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b;
}

function isClosing(byte: number | undefined): boolean {
  return byte === 0x7d || byte === 0x5d;
}
