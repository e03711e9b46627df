import { createHash } from 'node:crypto';
import { note, type OparlNote } from './oparl-notes.js';
import { OparlObjectReader } from './oparl-object.js';
import { comparable } from './paper-reference.js';

export interface FoundPaper {
  externalId: string;
  reference: string;
  modified: Date | null;
  hash: string;
  isDeleted: boolean;
}

/** A page of a list of papers. */
export interface PapersPage {
  papers: FoundPaper[];
  /** The address of the next one; null on the last. */
  next: string | null;
  /** The same for a page that holds the same, whatever its address is. */
  fingerprint: string;
  notes: OparlNote[];
}

/** Of one paper; the largest in real systems have some kilobytes. */
const MOST_CHARACTERS = 1024 * 1024;

const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** @returns what marks an address as seen */
export const addressMark = (url: string): string => `@${shortHash(url)}`;

/** @returns what stands on a page; undefined where it is no page of a list */
export function readPage(address: string, content: unknown): PapersPage | undefined {
  const { data, links } = (content ?? {}) as { data?: unknown; links?: unknown };
  if (!Array.isArray(data)) return undefined;
  const notes: OparlNote[] = [];
  const papers = new Map<string, FoundPaper>();
  for (const entry of data as unknown[]) {
    const paper = readPaper(entry, address, (told) => notes.push(told));
    if (paper) papers.set(paper.externalId, paper); // told of twice on a page: the later one stands
  }
  return { papers: [...papers.values()], next: nextOf(links, address, (told) => notes.push(told)), fingerprint: shortHash([...papers.keys()].sort().join(' ')), notes };
}

function readPaper(entry: unknown, address: string, tell: (note: OparlNote) => void): FoundPaper | undefined {
  if (JSON.stringify(entry).length > MOST_CHARACTERS) return void tell(note('TOO_LARGE', { object: idOf(entry) || address }));
  const told = (each: OparlNote): void => tell(each.object ? each : { ...each, object: address });
  const paper = OparlObjectReader.read('Paper', entry, told);
  return paper && { externalId: paper.id, reference: comparable(paper.text('reference')), modified: paper.moment('modified'), hash: paper.hash, isDeleted: paper.isDeleted };
}

const idOf = (entry: unknown): string => {
  const { id } = (entry ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
};

function nextOf(links: unknown, address: string, tell: (note: OparlNote) => void): string | null {
  const { next } = (links ?? {}) as { next?: unknown };
  if (next === undefined || next === null || next === '') return null;
  const url = typeof next === 'string' ? URL.parse(next, address) : null;
  if (!url) tell(note('WRONG_TYPE', { object: address, field: 'links.next', value: next }));
  return url?.href ?? null;
}
