import { inflateRawSync } from 'node:zlib';

/** What was found in an archive, or why nothing is taken out of it. */
export type ZipEntry =
  | { readonly status: 'found'; readonly bytes: Uint8Array }
  | { readonly status: 'refused'; readonly reason: string };

/**
 * One file out of a ZIP archive that anyone may have made, into memory: nothing is unpacked, so no name in it, no link and no path can
 * lead anywhere. Only an entry of exactly this name counts, there may be one of it, and it gives at most `limit` bytes.
 *
 * APPNOTE.TXT 6.3.10 (PKWARE, 2022): stored and deflated entries, as GitHub's artifacts are; no ZIP64, encryption or split archives.
 */
export function readZipEntry(archive: Uint8Array, name: string, limit: number): ZipEntry {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(bytes);
  if (end === null) return refused('it is no ZIP archive');
  const matching: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  const count = bytes.readUInt16LE(end + 10);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, at);
    if (entry === null) return refused('its list of files is damaged');
    if (entry.name === name) matching.push(entry);
    at = entry.next;
  }
  const [entry, ...others] = matching;
  if (entry === undefined) return refused(`it holds no ${name}`);
  if (others.length > 0) return refused(`it holds ${name} more than once`);
  return extract(bytes, entry, limit);
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

const endSignature = 0x06054b50;
const listSignature = 0x02014b50;
const fileSignature = 0x04034b50;
const endBytes = 22;
const listBytes = 46;
const fileBytes = 30;
const longestComment = 0xffff;

function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - endBytes - longestComment);
  for (let at = bytes.length - endBytes; at >= first; at -= 1) if (bytes.readUInt32LE(at) === endSignature) return at;
  return null;
}

function readEntry(bytes: Buffer, at: number): Entry | null {
  if (at + listBytes > bytes.length || bytes.readUInt32LE(at) !== listSignature) return null;
  const nameEnd = at + listBytes + bytes.readUInt16LE(at + 28);
  return {
    name: bytes.toString('utf8', at + listBytes, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

function extract(bytes: Buffer, { name, method, packed, size, offset }: Entry, limit: number): ZipEntry {
  if (size > limit) return refused(`${name} has ${size} bytes; at most ${limit} are read`);
  if (offset + fileBytes > bytes.length || bytes.readUInt32LE(offset) !== fileSignature)
    return refused(`${name} is damaged`);
  const start = offset + fileBytes + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) return refused(`${name} is cut off`);
  const plain = method === stored ? content : method === deflated ? inflate(content, limit) : null;
  if (plain === null || plain.length !== size) return refused(`${name} cannot be unpacked within ${limit} bytes`);
  return { status: 'found', bytes: plain };
}

const stored = 0;
const deflated = 8;

/** Null for damaged data, and for data that would grow beyond the limit. */
function inflate(content: Uint8Array, limit: number): Uint8Array | null {
  try {
    return inflateRawSync(content, { maxOutputLength: limit });
  } catch {
    return null;
  }
}

function refused(reason: string): ZipEntry {
  return { status: 'refused', reason };
}
