import type { WrittenDocument } from './written-document.js';

/** What documents say themselves, whatever is written in them. */
export interface DocumentWords {
  page: string;
  /** Between the number of a page and their sum. */
  of: string;
  /** What a box says to those who cannot see it. */
  chosen: string;
  notChosen: string;
}

export const DOCUMENT_WORDS: Readonly<Record<WrittenDocument['language'], DocumentWords>> = {
  de: { page: 'Seite', of: 'von', chosen: 'angekreuzt', notChosen: 'nicht angekreuzt' },
  en: { page: 'Page', of: 'of', chosen: 'chosen', notChosen: 'not chosen' },
};
