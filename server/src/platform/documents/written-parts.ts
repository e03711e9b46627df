import type { WrittenFacts, WrittenGroups, WrittenPart, WrittenTable } from './written-document.js';

/** The paragraphs of a text that was typed in lines. */
const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim());

/** A part of paragraphs, or none where nothing was written. */
export const textPart = (text: string): WrittenPart[] => (text.trim() ? [{ kind: 'text', paragraphs: paragraphsOf(text) }] : []);

/** A table, or none where it would have no rows. */
export const tablePart = (columns: readonly string[], rows: string[][], widths: number[]): WrittenTable[] => (rows.length > 0 ? [{ kind: 'table', columns: [...columns], rows, widths }] : []);

/** A table of figures beside what they count in the first column, or none where it would have no rows. */
export const figuresPart = (columns: readonly string[], rows: string[][], widths: number[]): WrittenTable[] =>
  tablePart(columns, rows, widths).map((part) => ({ ...part, figures: columns.map((_, place) => place).slice(1) }));

/** What is said of one thing, without what nothing is said of. */
export const factsPart = (facts: readonly (readonly [name: string, value: string])[]): WrittenFacts[] => {
  const said = facts.filter(([, value]) => value.trim());
  return said.length > 0 ? [{ kind: 'facts', facts: said.map(([name, value]) => ({ name, value })) }] : [];
};

/** A table that says the name of each group once beside its rows, or none where it would have no rows. */
export const groupsPart = (columns: readonly string[], groups: readonly { name: string; rows: string[][] }[], widths: number[]): WrittenGroups[] => {
  const filled = groups.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => ({ name, rows: rows.map((cells) => ({ depth: 0 as const, cells })) }));
  return filled.length > 0 ? [{ kind: 'groups', columns: [...columns], groups: filled, widths }] : [];
};
