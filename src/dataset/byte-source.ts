/** The bytes of a file, at any place and as often as wanted, so that a file need not stand in memory to be checked. */
export interface ByteSource {
  readonly size: number;
  /**
   * The bytes `from` (inclusive) to `to` (exclusive), fewer where the file ends before. To be used before the next call:
   * the memory may be used again.
   */
  readonly read: (from: number, to: number) => Uint8Array;
}

export function sourceOf(bytes: Uint8Array | ByteSource): ByteSource {
  if (!(bytes instanceof Uint8Array)) return bytes;
  return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}
