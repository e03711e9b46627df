import { everyWord } from '../../core/filtering/every-word';
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

/** Those whose reference and title hold every word of the text, in the state of the paper or, among resolutions, of the resolution. */
export function found(papers: readonly Paper[], { text, state }: PaperFilter, stateOf: (paper: Paper) => string | undefined): Paper[] {
  const isSaid = everyWord(text);
  return papers.filter((paper) => isSaid([paper.reference, paper.title]) && (!state || stateOf(paper) === state));
}
