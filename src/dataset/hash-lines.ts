import { createHash, type Hash } from 'node:crypto';

const LF = 0x0a;
const CR = Uint8Array.of(0x0d);
const MARK = [0xef, 0xbb, 0xbf];

/**
 * Hashes chosen lines of a file that comes in chunks: the first 32 hexadecimal digits of the SHA-256 of a line's bytes without
 * its line end (LF or CR LF) and, on the first line, without the byte order mark. Its number is no part of it.
 */
export class LineHasher {
  readonly #wanted: ReadonlySet<number>;
  readonly #hashes = new Map<number, string>();
  #line = 1;
  #hash: Hash | undefined;
  /** A CR at the end of what came so far: part of the line only if no LF follows. */
  #pendingReturn = false;
  #head: number[] | undefined = [];

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
    this.#open();
  }

  /** Every wanted line has gone by; the rest of the file need not be read. */
  get isDone(): boolean {
    return this.#hashes.size === this.#wanted.size;
  }

  add(chunk: Uint8Array): void {
    let at = this.#skipMark(chunk);
    while (at < chunk.length) {
      const found = chunk.indexOf(LF, at);
      this.#take(chunk.subarray(at, found === -1 ? chunk.length : found));
      if (found === -1) return;
      this.#close();
      at = found + 1;
    }
  }

  finish(): ReadonlyMap<number, string> {
    if (this.#head !== undefined) this.#endHead();
    if (this.#pendingReturn) this.#hash?.update(CR);
    if (this.#hash !== undefined) this.#hashes.set(this.#line, this.#hash.digest('hex').slice(0, 32));
    this.#hash = undefined;
    return this.#hashes;
  }

  #open(): void {
    this.#hash = this.#wanted.has(this.#line) ? createHash('sha256') : undefined;
  }

  #close(): void {
    if (this.#hash !== undefined) this.#hashes.set(this.#line, this.#hash.digest('hex').slice(0, 32));
    this.#pendingReturn = false;
    this.#line += 1;
    this.#open();
  }

  #take(bytes: Uint8Array): void {
    if (this.#hash === undefined || bytes.length === 0) return;
    if (this.#pendingReturn) this.#hash.update(CR);
    this.#pendingReturn = bytes.at(-1) === 0x0d;
    this.#hash.update(this.#pendingReturn ? bytes.subarray(0, -1) : bytes);
  }

  /** The mark may come in pieces: bytes that could be part of it wait in `#head`. */
  #skipMark(chunk: Uint8Array): number {
    let at = 0;
    while (this.#head !== undefined && at < chunk.length) {
      const byte = chunk[at] ?? 0;
      if (byte !== MARK[this.#head.length]) {
        this.#endHead();
        break;
      }
      this.#head.push(byte);
      at += 1;
      if (this.#head.length === MARK.length) this.#head = undefined;
    }
    return at;
  }

  #endHead(): void {
    const head = this.#head ?? [];
    this.#head = undefined;
    this.#take(Uint8Array.from(head));
  }
}
