/** What an import has to tell a person: first what it did not understand, then what it leaves to people. */
export const OPARL_NOTE_CODES = [
  'NOT_AN_OBJECT', 'NO_ID', 'WRONG_KIND', 'WRONG_TYPE', 'UNKNOWN_RESULT', 'TOO_LARGE', 'PAGE_UNREADABLE', 'LIST_LOOPS', 'LIST_ENDLESS', 'OBJECT_UNREADABLE',
  'AMBIGUOUS_REFERENCE', 'PAPER_DELETED', 'NOT_AMONG_OURS', 'PAPER_NOT_OPEN', 'NO_DAY', 'RESULT_SUGGESTED', 'RESULT_DIFFERS', 'SOURCE_UNCONFIRMED',
] as const;
export type OparlNoteCode = (typeof OPARL_NOTE_CODES)[number];

export interface OparlNote {
  code: OparlNoteCode;
  /** The address of the object. */
  object: string;
  /** Of the object; empty where it is the whole. */
  field: string;
  /** What stands there. */
  value: string;
  /** Our paper that it is about. */
  paperId: string | null;
  /** Of that paper. */
  reference: string;
  /** The body that consults. */
  organization: string;
}

export const MOST_NOTES = 300;
const MOST_CHARACTERS = 200;

/** @returns a value as a person can read it, in one short line */
export function inWords(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ').trim();
  return [...line].length > MOST_CHARACTERS ? `${[...line].slice(0, MOST_CHARACTERS).join('')} …` : line;
}

type Parts = Partial<Omit<OparlNote, 'code' | 'value'>> & { value?: unknown };

export const note = (code: OparlNoteCode, { object = '', field = '', value = '', paperId = null, reference = '', organization = '' }: Parts): OparlNote => ({ code, object: inWords(object), field, value: inWords(value), paperId, reference: inWords(reference), organization: inWords(organization) });
