import { fileTypeFromFile } from 'file-type';
import { endsAs } from './file-ending.js';
import { BINARY_KINDS, CALENDAR, type FileKind, TABLE, TEXT } from './file-kinds.js';
import { extensionOf } from './file-name.js';
import { bringsMacros } from './hidden-macros.js';
import { textBeginning } from './plain-text.js';

export type Recognized = { mediaType: string } | { problem: 'NOT_AS_NAMED'; is: string | null } | { problem: 'WITH_MACROS' | 'TWO_IN_ONE' };

/** What looking at the content calls texts, if anything. */
const TEXTUAL = new Set([undefined, 'ics']);

async function textKind(file: string, extension: string): Promise<FileKind | undefined> {
  const beginning = await textBeginning(file);
  if (beginning === undefined) return undefined;
  if (/^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(beginning)) return CALENDAR;
  return extension === 'csv' ? TABLE : TEXT;
}

/**
 * Says what a file is by what it holds; its name must say the same.
 * @param name a cleaned one with an extension that may be uploaded
 */
export async function recognize(file: string, name: string): Promise<Recognized> {
  const found = (await fileTypeFromFile(file))?.ext;
  const extension = extensionOf(name);
  const isText = TEXTUAL.has(found);
  const kind = isText ? await textKind(file, extension) : BINARY_KINDS[found ?? ''];
  if (!kind?.extensions.includes(extension)) return { problem: 'NOT_AS_NAMED', is: found ?? kind?.extensions[0] ?? null };
  if (!(await endsAs(found ?? 'text', file, kind.hasParts ?? false))) return { problem: 'TWO_IN_ONE' };
  if (kind.hasParts && (await bringsMacros(file))) return { problem: 'WITH_MACROS' };
  return { mediaType: kind.mediaType };
}
