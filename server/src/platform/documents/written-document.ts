/** A table whose first row of cells is its head. `widths` are shares of the width, one per column. */
export interface WrittenTable {
  kind: 'table';
  columns: string[];
  rows: string[][];
  widths: number[];
}

export type WrittenPart = WrittenTable | { kind: 'text'; paragraphs: string[] } | { kind: 'list'; lines: string[] };

/** A heading with what stands below it; level 1 stands right below the title. */
export interface WrittenSection {
  level: 1 | 2;
  heading: string;
  parts: WrittenPart[];
}

/** Everything that a document says, in the order in which it says it: text only, whatever draws it. */
export interface WrittenDocument {
  language: 'de' | 'en';
  title: string;
  facts: string[];
  /** Behind the text of what is not frozen; empty where there is none. */
  watermark: string;
  /** What stands above the table of contents; null for a document that needs none. */
  contents: string | null;
  isLandscape: boolean;
  sections: WrittenSection[];
}

/** The paragraphs of a text that was typed in lines. */
const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim());

/** A part of paragraphs, or none where nothing was written. */
export const textPart = (text: string): WrittenPart[] => (text.trim() ? [{ kind: 'text', paragraphs: paragraphsOf(text) }] : []);

/** A table, or none where it would have no rows. */
export const tablePart = (columns: readonly string[], rows: string[][], widths: number[]): WrittenPart[] => (rows.length > 0 ? [{ kind: 'table', columns: [...columns], rows, widths }] : []);
