import type { Readable } from 'node:stream';
import { Refused } from '../../kernel/refusal.js';
import { cleanFileName, extensionOf } from './file-name.js';
import { FileNotTaken, type FileProblem } from './file-not-taken.js';
import { type IncomingFile, TooLarge, withIncomingFile } from './incoming-file.js';
import { recognize } from './recognize.js';

/** What somebody would like to upload, before its first byte. */
export interface AnnouncedFile {
  /** As the uploader's machine calls it. */
  name: string;
  /** How many bytes will come, as far as is said. */
  declared: number | undefined;
}

interface GateRules {
  extensions: readonly string[];
  /** In bytes. */
  most: number;
}

export type AdmittedFile = IncomingFile & { mediaType: string };

export const refuseFile = (problem: FileProblem, name: string, is?: string | null): never => {
  throw new Refused(new FileNotTaken(problem, name, is));
};

/** The first half of the one gate for every file: name and size before its first byte. @returns the name under which it is kept @throws Refused with FileNotTaken */
export function welcome({ name: given, declared = 0 }: AnnouncedFile, { extensions, most }: GateRules): string {
  const name = cleanFileName(given);
  if (!name) refuseFile('NAME', given.slice(0, 50));
  if (!extensions.includes(extensionOf(name))) refuseFile('KIND', name);
  if (declared > most) refuseFile('TOO_LARGE', name);
  return name;
}

/** The second half: what it is, before it is kept. @throws Refused with FileNotTaken */
export async function admit<Result>(body: Readable, name: string, most: number, work: (file: AdmittedFile) => Promise<Result>): Promise<Result> {
  try {
    return await withIncomingFile(body, most, async (file) => work({ ...file, mediaType: await mediaTypeOf(file, name) }));
  } catch (error) {
    if (error instanceof TooLarge) refuseFile('TOO_LARGE', name);
    if (body.destroyed && !body.readableEnded) refuseFile('INCOMPLETE', name);
    throw error;
  }
}

async function mediaTypeOf({ path, bytes }: IncomingFile, name: string): Promise<string> {
  if (bytes === 0) refuseFile('EMPTY', name);
  const seen = await recognize(path, name);
  return 'mediaType' in seen ? seen.mediaType : refuseFile(seen.problem, name, 'is' in seen ? seen.is : null);
}
