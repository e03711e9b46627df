import { createReadStream } from 'node:fs';

/** Parts of documents that hold programs. Names of parts are never compressed. */
const PROGRAMS = ['vbaProject.bin', 'vbaData.xml', 'Basic/script-lc.xml', 'Scripts/', 'activeX/'].map((name) => Buffer.from(name));
const LONGEST = Math.max(...PROGRAMS.map(({ length }) => length));

/** Whether a document brings programs along, whatever it calls itself. */
export async function bringsMacros(file: string): Promise<boolean> {
  let before = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const window = Buffer.concat([before, chunk as Buffer]);
    if (PROGRAMS.some((name) => window.includes(name))) return true;
    before = window.subarray(-LONGEST);
  }
  return false;
}
