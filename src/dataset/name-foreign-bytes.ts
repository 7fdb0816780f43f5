import { isUtf8 } from 'node:buffer';
import type { ForeignFormat } from './foreign-format.ts';

/** Names a file that is not text in UTF-8 at all, from its first bytes. */
export function nameForeignBytes(bytes: Uint8Array): ForeignFormat | undefined {
  const magic = MAGIC.find(({ signature, at = 0 }) => signature.every((byte, index) => bytes[at + index] === byte));
  return magic ?? nameWideEncoding(bytes) ?? nameBinary(bytes);
}

interface Magic extends ForeignFormat {
  readonly signature: readonly number[];
  readonly at?: number;
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));
const UNPACK = 'Unpack it and use the JSON Lines file inside.';
const RESAVE = 'Save it as UTF-8 without a byte order mark, e.g. iconv -f UTF-16 -t UTF-8 FILE.';
const EXPORT = 'Export it as JSON Lines, one example per line.';

const MAGIC: readonly Magic[] = [
  { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16 text', conversion: RESAVE, signature: [0xff, 0xfe] },
  { name: 'UTF-16 text', conversion: RESAVE, signature: [0xfe, 0xff] },
  { name: 'a gzip archive', conversion: UNPACK, signature: [0x1f, 0x8b] },
  { name: 'a zip archive or a spreadsheet', conversion: UNPACK, signature: [0x50, 0x4b, 3, 4] },
  { name: 'an empty zip archive', conversion: UNPACK, signature: [0x50, 0x4b, 5, 6] },
  { name: 'a Zstandard archive', conversion: UNPACK, signature: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'an xz archive', conversion: UNPACK, signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0] },
  { name: 'a 7z archive', conversion: UNPACK, signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a bzip2 archive', conversion: UNPACK, signature: ascii('BZh') },
  { name: 'a tar archive', conversion: UNPACK, signature: ascii('ustar'), at: 257 },
  { name: 'a Parquet file', conversion: EXPORT, signature: ascii('PAR1') },
  { name: 'an Arrow file', conversion: EXPORT, signature: ascii('ARROW1') },
  { name: 'an SQLite database', conversion: EXPORT, signature: ascii('SQLite format 3') },
  { name: 'a PDF document', conversion: EXPORT, signature: ascii('%PDF-') },
  { name: 'an Avro file', conversion: EXPORT, signature: ascii('Obj\u0001') },
  { name: 'a NumPy file', conversion: EXPORT, signature: [0x93, ...ascii('NUMPY')] },
  { name: 'an HDF5 file', conversion: EXPORT, signature: [0x89, ...ascii('HDF')] },
  { name: 'an ORC file', conversion: EXPORT, signature: ascii('ORC') },
  { name: 'a Feather file', conversion: EXPORT, signature: ascii('FEA1') },
  { name: 'a Python pickle', conversion: EXPORT, signature: [0x80, 4, 0x95] },
  { name: 'a Python pickle', conversion: EXPORT, signature: [0x80, 5, 0x95] },
  { name: 'an old Office document', conversion: EXPORT, signature: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a RAR archive', conversion: UNPACK, signature: ascii('Rar!') },
  { name: 'an LZ4 archive', conversion: UNPACK, signature: [4, 0x22, 0x4d, 0x18] },
  { name: 'a binary property list', conversion: EXPORT, signature: ascii('bplist00') },
  {
    name: 'the resource fork of a Mac file',
    conversion: 'Use the file without "._" in its name.',
    signature: [0, 5, 0x16, 7],
  },
  {
    name: 'a file encrypted by git-crypt',
    conversion: 'Unlock the repository: `git-crypt unlock`.',
    signature: ascii('\0GITCRYPT'),
  },
  { name: 'a file encrypted by age', conversion: 'Decrypt it first.', signature: ascii('age-encryption.org/') },
  { name: 'a GIF picture', conversion: EXPORT, signature: ascii('GIF8') },
  { name: 'a PNG picture', conversion: EXPORT, signature: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG picture', conversion: EXPORT, signature: [0xff, 0xd8, 0xff] },
  {
    name: 'a Git LFS pointer, not the data',
    conversion: 'Fetch the file: `git lfs pull`, or `lfs: true` in actions/checkout.',
    signature: ascii('version https://git-lfs.github.com/spec/'),
  },
];

/** Text in an older encoding is no UTF-8 either, but has hardly any control characters; compressed bytes have one in nine. */
function nameBinary(bytes: Uint8Array): ForeignFormat | undefined {
  const head = bytes.subarray(0, 512);
  const controls = head.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
  // The last character may be cut.
  const isText = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, Math.max(0, head.length - cut))));
  if (isText || controls < head.length * 0.04) return undefined;
  return { name: 'binary data', conversion: 'Unpack or decrypt it, or export it as JSON Lines, one example per line.' };
}

/** Text in two or four bytes a character shows as every other byte, or three of four bytes, being zero. */
function nameWideEncoding(bytes: Uint8Array): ForeignFormat | undefined {
  const head = bytes.subarray(0, 512);
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (even + odd === head.length)
    return { name: 'zero bytes only', conversion: 'Write the file again; the disk was full or the copy broke off.' };
  const quarters = [0, 1, 2, 3].map((place) => {
    const bytes = head.filter((_, at) => at % 4 === place);
    return bytes.filter((byte) => byte === 0).length > bytes.length * 0.9;
  });
  if (head.length >= 16 && quarters.filter(Boolean).length === 3)
    return { name: 'UTF-32 text without a byte order mark', conversion: RESAVE.replace('16', '32') };
  const wide = (even > half * 0.7 && odd < half * 0.3) || (odd > half * 0.7 && even < half * 0.3);
  return wide ? { name: 'UTF-16 text without a byte order mark', conversion: RESAVE } : undefined;
}
