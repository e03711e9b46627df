/** A table whose first row of cells is its head. `widths` are shares of the width, one per column. */
export interface WrittenTable {
  kind: 'table';
  columns: string[];
  rows: string[][];
  widths: number[];
  /** The places of columns that hold figures, which stand below each other at the right; none where it says nothing. */
  figures?: number[];
}

/** What is said of one thing, each by its name. */
export interface WrittenFacts {
  kind: 'facts';
  facts: { name: string; value: string }[];
}

/** So many letters may be said of one thing before it is spread over pages. */
export const LONG_FACTS = 400;

export type WrittenPart = WrittenTable | WrittenFacts | { kind: 'text'; paragraphs: string[] } | { kind: 'list'; lines: string[] };

/** A heading with what stands below it; level 1 stands right below the title. */
export interface WrittenSection {
  level: 1 | 2;
  heading: string;
  parts: WrittenPart[];
}

/** Everything that a document says, in the order in which it says it: text only, whatever draws it. */
export interface WrittenDocument {
  language: 'de' | 'en';
  /** Above the title: for whom it speaks. */
  sender?: string;
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

/** A table of figures beside what they count, or none where it would have no rows. @param texts how many columns at its beginning are texts */
export const figuresPart = (columns: readonly string[], rows: string[][], widths: number[], texts = 1): WrittenPart[] =>
  tablePart(columns, rows, widths).map((part) => ({ ...part, figures: columns.map((_, place) => place).slice(texts) }));

/** What is said of one thing, without what nothing is said of. */
export const factsPart = (facts: readonly (readonly [name: string, value: string])[]): WrittenPart[] => {
  const said = facts.filter(([, value]) => value.trim());
  return said.length > 0 ? [{ kind: 'facts', facts: said.map(([name, value]) => ({ name, value })) }] : [];
};
