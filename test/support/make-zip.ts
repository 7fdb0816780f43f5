import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of these files, deflated, as `actions/upload-artifact` makes one. A name may stand twice. */
export function makeZip(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const file = Buffer.alloc(30);
    file.writeUInt32LE(0x04034b50, 0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    // From the version that is needed to the length of the name, both headers say the same.
    for (const [header, at] of [[file, 4] as const, [entry, 6] as const]) {
      header.writeUInt16LE(20, at);
      header.writeUInt16LE(8, at + 4);
      header.writeUInt32LE(crc32(bytes), at + 10);
      header.writeUInt32LE(packed.length, at + 14);
      header.writeUInt32LE(bytes.length, at + 18);
      header.writeUInt16LE(Buffer.byteLength(name), at + 22);
    }
    entry.writeUInt32LE(offset, 42);
    local.push(file, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += file.length + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, list, end]);
}
