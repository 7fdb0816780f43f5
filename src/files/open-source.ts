import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { unreadableFile } from './unreadable-file.ts';

/** A file that is read where and when it is asked for, so that it need not fit into memory. */
export interface OpenSource {
  readonly size: number;
  /** The memory of a small piece is used again by the next one. */
  readonly read: (from: number, to: number) => Uint8Array;
  readonly close: () => void;
}

/** Pieces up to this size come from a window that is read at once. */
const WINDOW_BYTES = 64 * 1024;
/** Beyond the end of any file. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** Opens a file to be read in pieces. `setting` names what asked for it, for the error message. */
export function openSource(path: string, setting: string): OpenSource {
  try {
    const file = openSync(path, 'r');
    const stat = fstatSync(file);
    if (stat.isFile()) return readInPieces(file, stat.size);
    // A pipe can be read only once, from its start to its end.
    const bytes = readFileSync(file);
    closeSync(file);
    return { size: bytes.length, read: (from, to) => bytes.subarray(from, to), close: () => undefined };
  } catch (error) {
    throw unreadableFile(path, setting, error);
  }
}

function readInPieces(file: number, size: number): OpenSource {
  const window = Buffer.allocUnsafeSlow(WINDOW_BYTES);
  let windowStart = NOWHERE;
  let windowEnd = NOWHERE;
  let block = Buffer.alloc(0);

  function read(from: number, to: number): Uint8Array {
    const end = Math.min(to, size);
    if (end <= from) return window.subarray(0, 0);
    if (end - from > WINDOW_BYTES) {
      // Blocks of one size follow each other; a longer piece is rare, and its memory is not kept.
      const target = block.length >= end - from ? block : Buffer.allocUnsafeSlow(end - from);
      if (target.length <= LARGEST_BLOCK_BYTES) block = target;
      return target.subarray(0, fill(target, from, end));
    }
    if (from < windowStart || end > windowEnd) {
      windowStart = from;
      windowEnd = from + fill(window, from, Math.min(from + WINDOW_BYTES, size));
    }
    return window.subarray(from - windowStart, Math.min(end, windowEnd) - windowStart);
  }

  function fill(target: Buffer, from: number, to: number): number {
    let read = 0;
    while (from + read < to) {
      const count = readSync(file, target, read, to - from - read, from + read);
      if (count === 0) break;
      read += count;
    }
    return read;
  }

  return { size, read, close: () => closeSync(file) };
}

const LARGEST_BLOCK_BYTES = 8 * 1024 * 1024;
