import { createReadStream } from 'node:fs';

/** What a text holds besides its lines. A file that begins with one of the marks of programs and pages is none. */
const CONTROL = /[\p{Cc}--[\t\n\r]]/v;
const BEGINS_AS_PROGRAM = /^\uFEFF?\s*(?:<|#!|%!)/;
const BEGINNING = 1_024;

async function reads(file: string, encoding: 'utf-8' | 'windows-1252'): Promise<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let beginning = '';
  try {
    for await (const chunk of createReadStream(file)) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (CONTROL.test(text)) return undefined;
      if (beginning.length < BEGINNING) beginning += text.slice(0, BEGINNING);
    }
    decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined; // no text of this encoding
    throw error;
  }
  return beginning;
}

/** @returns how a text begins, in UTF-8 or else as old Windows programs write it; undefined for what is no text, or could run */
export async function textBeginning(file: string): Promise<string | undefined> {
  const beginning = (await reads(file, 'utf-8')) ?? (await reads(file, 'windows-1252'));
  return beginning === undefined || BEGINS_AS_PROGRAM.test(beginning) ? undefined : beginning;
}
