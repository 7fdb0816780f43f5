/** One physical line of a file: bytes `start` (inclusive) to `end` (exclusive, without the line end). */
export interface PhysicalLine {
  /** Counted from 1 by LF. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The line ended with CR LF; the CR is not part of `start`..`end`. */
  readonly crlf: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits bytes at LF (0x0A) alone, as the service and every JSON Lines reader do: U+2028, U+0085 and a lone CR are data.
 * A final LF does not start another line; an empty file has no line. Lazy, so that a large file costs no list of lines.
 */
export function* splitLines(bytes: Uint8Array, start = 0): Generator<PhysicalLine> {
  let number = 0;
  let from = start;
  while (from < bytes.length) {
    const found = bytes.indexOf(LF, from);
    const stop = found === -1 ? bytes.length : found;
    const crlf = found !== -1 && stop > from && bytes[stop - 1] === CR;
    number += 1;
    yield { number, start: from, end: crlf ? stop - 1 : stop, crlf };
    from = stop + 1;
  }
}
