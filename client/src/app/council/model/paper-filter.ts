import type { Paper } from '../data/papers.store';

/** Query parameters of the address; null takes one away. */
export interface PaperParameters {
  readonly ansicht?: string | null;
  readonly suche?: string | null;
  readonly stand?: string | null;
}

export interface PaperFilter {
  readonly text: string;
  readonly state: string;
}

const contains = (text: string, part: string): boolean => text.toLocaleLowerCase('de').includes(part.trim().toLocaleLowerCase('de'));

/** Those whose reference or title holds the text, in the state of the paper or, among resolutions, of the resolution. */
export function found(papers: readonly Paper[], { text, state }: PaperFilter, stateOf: (paper: Paper) => string | undefined): Paper[] {
  return papers.filter((paper) => contains(`${paper.reference} ${paper.title}`, text) && (!state || stateOf(paper) === state));
}
