import type { WrittenDocument } from './written-document.js';

/** How documents count their pages: before the number, and between it and their sum. */
export const PAGE_WORDS: Readonly<Record<WrittenDocument['language'], readonly [page: string, of: string]>> = { de: ['Seite', 'von'], en: ['Page', 'of'] };
