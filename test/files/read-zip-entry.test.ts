import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/files/read-zip-entry.ts';
import { makeZip } from '../support/make-zip.ts';

const read = (archive: Uint8Array, limit = 1_000) => {
  const entry = readZipEntry(archive, 'report.json', limit);
  return entry.status === 'found' ? Buffer.from(entry.bytes).toString() : entry.reason;
};

describe('readZipEntry', () => {
  it('gives the one file of that name', () => {
    expect(
      read(
        makeZip([
          ['other.txt', 'x'],
          ['report.json', '{"ü":1}'],
          ['deep/report.json', 'y'],
        ]),
      ),
    ).toBe('{"ü":1}');
    expect(read(Buffer.concat([Buffer.from('a self-extracting head'), makeZip([['a', 'b']])]))).toContain('damaged');
  });

  it.each<[string, Uint8Array, string]>([
    ['what is no archive', Buffer.from('<html>'), 'it is no ZIP archive'],
    ['an empty file', Buffer.alloc(0), 'it is no ZIP archive'],
    [
      'paths instead of the name',
      makeZip([
        ['../report.json', 'x'],
        ['/report.json', 'x'],
        ['./report.json', 'x'],
      ]),
      'it holds no report.json',
    ],
    [
      'a name that stands twice',
      makeZip([
        ['report.json', 'a'],
        ['report.json', 'b'],
      ]),
      'it holds report.json more than once',
    ],
    [
      'a file that is too large',
      makeZip([['report.json', 'x'.repeat(1_001)]]),
      'report.json has 1001 bytes; at most 1000 are read',
    ],
  ])('refuses %s', (_what, archive, reason) => {
    expect(read(archive)).toBe(reason);
  });

  it('unpacks no more than it said', () => {
    const bomb = makeZip([['report.json', Buffer.alloc(10_000_000)]]);
    const sizeInList = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24;
    bomb.writeUInt32LE(10, sizeInList);
    expect(read(bomb)).toBe('report.json cannot be unpacked within 1000 bytes');
  });

  it('never throws, whatever the bytes', () => {
    const archive = makeZip([['report.json', '{"a":1}']]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 6 }), (edits) => {
        const damaged = Buffer.from(archive);
        for (const [at, byte] of edits) damaged[at] = byte;
        expect(typeof read(damaged)).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });
});
