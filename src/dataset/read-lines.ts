import { isUtf8 } from 'node:buffer';
import type { ByteSource } from './byte-source.ts';
import { splitLines } from './split-lines.ts';

/** One physical line of a source: bytes `start` to `end`, without the line end. */
export interface SourceLine {
  /** Counted from 1, by LF, from where the reading started. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** To be used before the next line is asked for; nothing when the line is longer than LONGEST_LINE_BYTES. */
  readonly bytes: Uint8Array | undefined;
  /** The bytes are known to be UTF-8. */
  readonly isUtf8: boolean;
}

export interface LineRange {
  /** Start of a line. */
  readonly from: number;
  /** Start of a line, or the end of the source. */
  readonly to: number;
}

/** No model reads a thousandth of this; a longer line is never held in memory, let alone made a string. */
export const LONGEST_LINE_BYTES = 64 * 1024 * 1024;
const BLOCK_BYTES = 4 * 1024 * 1024;
const LF = 0x0a;

/** The lines of a range, as `splitLines` gives them, reading block by block. `blockBytes` changes nothing but speed. */
export function* readLines(
  source: ByteSource,
  { from, to }: LineRange,
  blockBytes: number = BLOCK_BYTES,
): Generator<SourceLine> {
  let number = 0;
  let at = from;
  while (at < to) {
    const block = source.read(at, Math.min(at + blockBytes, to));
    if (block.length === 0) return;
    const isLast = at + block.length >= to;
    const whole = isLast ? block.length : block.lastIndexOf(LF) + 1;
    if (whole === 0) {
      number += 1;
      const end = findLineEnd(source, at + block.length, to, blockBytes);
      yield readLongLine(source, number, at, end);
      at = end + 1;
      continue;
    }
    const bytes = block.subarray(0, whole);
    const allUtf8 = isUtf8(bytes);
    for (const line of splitLines(bytes)) {
      number += 1;
      const tooLong = line.end - line.start > LONGEST_LINE_BYTES;
      yield {
        number,
        start: at + line.start,
        end: at + line.end,
        bytes: tooLong ? undefined : bytes.subarray(line.start, line.end),
        isUtf8: allUtf8,
      };
    }
    at += whole;
  }
}

/** Offset of the first LF from `from` on, or `to`. */
export function findLineEnd(source: ByteSource, from: number, to: number, blockBytes: number = BLOCK_BYTES): number {
  let at = from;
  while (at < to) {
    const block = source.read(at, Math.min(at + blockBytes, to));
    if (block.length === 0) break;
    const found = block.indexOf(LF);
    if (found !== -1) return at + found;
    at += block.length;
  }
  return to;
}

function readLongLine(source: ByteSource, number: number, start: number, stop: number): SourceLine {
  const isEnded = stop < source.size;
  const endsWithCr = isEnded && stop > start && source.read(stop - 1, stop)[0] === 0x0d;
  const end = endsWithCr ? stop - 1 : stop;
  const bytes = end - start > LONGEST_LINE_BYTES ? undefined : source.read(start, end);
  return { number, start, end, bytes, isUtf8: false };
}
