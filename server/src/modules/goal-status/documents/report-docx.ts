import { Document, Footer, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { ReportDocument } from './report-words.js';

const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;

const row = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] })) });

const table = ({ columns, rows }: { columns: string[]; rows: string[][] }): Table =>
  new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(columns, true), ...rows.map((cells) => row(cells, false))] });

/** Draws a report as a document that can be written on in an office program. */
export async function reportDocx({ language, title, facts, goals, bodies, decisions, sources }: ReportDocument): Promise<Buffer> {
  const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const document = new Document({
    title,
    creator: 'Planungskreis',
    styles: { default: { document: { run: { font: 'Fira Sans', size: 18, language: { value: LANGUAGES[language] } } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: new Footer({ children: [new Paragraph({ text: title })] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...facts.map((text) => new Paragraph({ text })),
          heading(goals.heading),
          table(goals),
          ...(bodies.rows.length > 1 ? [heading(bodies.heading), table(bodies)] : []),
          heading(decisions.heading),
          ...decisions.lines.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
          heading(sources.heading),
          new Paragraph({ text: sources.text }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
