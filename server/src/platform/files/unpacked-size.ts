import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');

/** Whether the parts of an archive weigh no more than `most` bytes together, whatever they say of themselves: little can be packed that is huge when it is opened. */
export function unpacksWithin(archive: Buffer, most: number): boolean {
  let left = most;
  try {
    for (let at = archive.readUInt32LE(archive.lastIndexOf(DIRECTORY_END) + 16); archive.readUInt32LE(at) === DIRECTORY_ENTRY; at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)) {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
      left -= archive.readUInt16LE(at + 10) === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) }).length;
      if (left < 0) return false;
    }
    return true;
  } catch {
    return false; // it says something of itself that is not so, or a part is too large
  }
}
