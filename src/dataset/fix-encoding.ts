import { nameForeignBytes } from './name-foreign-file.ts';

export type Decoded =
  | { readonly kind: 'utf-8'; readonly bytes: Uint8Array }
  | { readonly kind: 'converted'; readonly bytes: Uint8Array }
  | { readonly kind: 'foreign'; readonly name: string; readonly conversion: string };

const CHUNK_BYTES = 1 << 22;

/** UTF-16 as UTF-8, when every unit of it is sound; other bytes as they are, or what they are when they are no text. */
export function fixEncoding(bytes: Uint8Array): Decoded {
  const foreign = nameForeignBytes(bytes);
  if (foreign === undefined) return { kind: 'utf-8', bytes };
  if (!foreign.name.startsWith('UTF-16')) return { kind: 'foreign', ...foreign };
  const converted = convert(bytes, isBigEndian(bytes) ? 'utf-16be' : 'utf-16le');
  return converted === undefined ? { kind: 'foreign', ...foreign } : { kind: 'converted', bytes: converted };
}

/** By the mark, or else by which byte of each pair is zero in most of the text's head: the first one in big-endian ASCII. */
function isBigEndian(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 512).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return (zeros[0] ?? 0) > (zeros[1] ?? 0);
}

/** Piece by piece, since one string cannot hold a large file. The decoder drops the mark. */
function convert(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const pieces: Buffer[] = [];
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const stream = at + CHUNK_BYTES < bytes.length;
      pieces.push(Buffer.from(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream })));
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(pieces);
}
