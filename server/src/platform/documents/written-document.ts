/** A table whose first row of cells is its head. `widths` are shares of the width, one per column. */
export interface WrittenTable {
  kind: 'table';
  columns: string[];
  rows: string[][];
  widths: number[];
  /** The places of columns that hold figures, which stand below each other at the right; none where it says nothing. */
  figures?: number[];
}

export type WrittenPart = WrittenTable | { kind: 'text'; paragraphs: string[] } | { kind: 'list'; lines: string[] };

/** So many letters may be said of one thing before it is spread over pages. */
export const LONG_FACTS = 400;

/** What is said of one thing, each by its name. */
export interface WrittenFacts {
  kind: 'facts';
  facts: { name: string; value: string }[];
}

/** Beside each name all that belongs to it; `depth` is 1 for what is a part of what stands above it. */
export interface WrittenGroups {
  kind: 'groups';
  columns: string[];
  groups: { name: string; rows: { depth: 0 | 1; cells: string[] }[] }[];
  widths: number[];
}

/** Boxes, as on a form. */
export interface WrittenChoice {
  kind: 'choice';
  options: { text: string; isChosen: boolean }[];
}

/** Room to sign by hand, with what stands below each line. */
export interface WrittenSignatures {
  kind: 'signatures';
  lines: string[];
}

/** Everything that a document can be made of. */
export type DrawnPart = WrittenPart | WrittenFacts | WrittenGroups | WrittenChoice | WrittenSignatures;

/** A heading with what stands below it; level 1 stands right below the title. */
export interface WrittenSection<Part = WrittenPart> {
  level: 1 | 2;
  heading: string;
  parts: Part[];
}

/** Everything that a document says, in the order in which it says it: text only, whatever draws it. */
export interface WrittenDocument<Part = WrittenPart> {
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
  sections: WrittenSection<Part>[];
}
