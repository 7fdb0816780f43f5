/** Whether bytes begin with the mark that some editors put before UTF-8, and Azure wants before training files. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
