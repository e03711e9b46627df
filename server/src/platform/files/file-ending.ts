import { open } from 'node:fs/promises';

/** An archive ends with this record and at most 65,535 bytes of comment; whatever ends so can be opened as one. */
const ARCHIVE_END = Buffer.from('PK\x05\x06', 'latin1');
const RECORD = 22;
const TAIL = RECORD + 65_535;

const PDF_END = /%%EOF[\s\0]*$/;
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

async function ends(file: string): Promise<{ head: Buffer; tail: Buffer; size: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const part = async (length: number, position: number) => (await handle.read(Buffer.alloc(length), 0, length, position)).buffer;
    return { head: await part(Math.min(size, 12), 0), tail: await part(Math.min(size, TAIL), Math.max(0, size - TAIL)), size };
  } finally {
    await handle.close();
  }
}

/** Whether a file ends where its kind ends, and is not the beginning of another file, nor one itself. */
export async function endsAs(kind: string, file: string, isArchive: boolean): Promise<boolean> {
  const { head, tail, size } = await ends(file);
  const record = tail.lastIndexOf(ARCHIVE_END);
  if (isArchive) return record >= 0 && record + RECORD === tail.length;
  if (record >= 0) return false;
  if (kind === 'pdf') return PDF_END.test(tail.subarray(-1_024).toString('latin1'));
  if (kind === 'png') return tail.subarray(-PNG_END.length).equals(PNG_END);
  if (kind === 'webp') return head.readUInt32LE(4) + 8 === size; // the length that it gives itself
  return true;
}
