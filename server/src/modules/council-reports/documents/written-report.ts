import type { DrawnPart, WrittenDocument, WrittenSection } from '../../../platform/documents/written-document.js';
import { tablePart } from '../../../platform/documents/written-parts.js';
import type { DocumentTable, ReportDocument } from './report-document.js';

type Section = WrittenSection<DrawnPart>;

/** A section, or none where it would say nothing. */
const section = (heading: string, parts: DrawnPart[], level: Section['level'] = 1): Section[] => (parts.length > 0 ? [{ level, heading, parts }] : []);

const texts = (paragraphs: string[]): DrawnPart[] => (paragraphs.length > 0 ? [{ kind: 'text', paragraphs }] : []);
const said = ({ heading, paragraphs }: ReportDocument['wording'], level?: Section['level']): Section[] => section(heading, texts(paragraphs), level);
const listed = ({ heading, columns, rows }: DocumentTable & { heading: string }, widths: number[]): Section[] => section(heading, tablePart(columns, rows, widths));

function blockTable({ columns, rows }: ReportDocument['blocks']): DrawnPart[] {
  const groups = rows.map(({ title: name, contents }) => ({ name, rows: contents.map(({ depth, title, stand }) => ({ depth, cells: [title, stand] })) }));
  return groups.length > 0 ? [{ kind: 'groups', columns, groups, widths: [1, 1.4, 1.6] }] : [];
}

/** What is different since the last paper, or that nothing is. */
const changed = (changes: ReportDocument['changes']): Section[] => (changes === null ? [] : changes.rows.length > 0 ? listed(changes, [3, 1, 1]) : section(changes.heading, texts([changes.none])));

const stated = ({ heading, each }: ReportDocument['statements']): Section[] => (each.length > 0 ? [{ level: 1, heading, parts: [] }, ...each.flatMap((statement) => said(statement, 2))] : []);

/** Lays a Sachstandsvorlage out, where no own layout does. */
export function writtenReport(it: ReportDocument): WrittenDocument<DrawnPart> {
  const { language, sender, title, facts, watermark } = it;
  return {
    language, sender, title, facts, watermark,
    contents: null,
    isLandscape: false,
    sections: [
      ...listed(it.consultations, [3, 1, 1.3]),
      ...said(it.wording),
      ...said(it.finance),
      ...section(it.climate.heading, [{ kind: 'choice', options: it.climate.options }]),
      ...said(it.statement),
      ...said(it.legalBasis),
      ...section(it.blocks.heading, blockTable(it.blocks)),
      ...section(it.further.heading, it.further.contents.length > 0 ? [{ kind: 'list', lines: it.further.contents.map(({ title: content, stand }) => `${content}: ${stand}`) }] : []),
      ...listed(it.goals, [3.8, 1.2, 1.5, 1.1]),
      ...changed(it.changes),
      ...stated(it.statements),
      ...section(it.signature.heading, [{ kind: 'signatures', lines: it.signature.lines }]),
      ...said(it.sources),
    ],
  };
}
