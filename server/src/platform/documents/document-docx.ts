import { Document, Footer, Header, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableOfContents, TableRow, TextRun, WidthType } from 'docx';
import type { WrittenDocument, WrittenPart, WrittenSection, WrittenTable } from './written-document.js';

const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const row = (cells: readonly string[], widths: readonly number[], isHead: boolean): TableRow =>
  new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map((text, place) => new TableCell({ width: { size: Math.round((100 * widths[place]) / total(widths)), type: WidthType.PERCENTAGE }, children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] })),
  });

const table = ({ columns, rows, widths }: WrittenTable): Table =>
  new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(columns, widths, true), ...rows.map((cells) => row(cells, widths, false))] });

function drawn(part: WrittenPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'text':
      return part.paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } }));
    case 'list':
      return part.lines.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [table(part), new Paragraph({})]; // two tables that touch become one
  }
}

const section = ({ level, heading, parts }: WrittenSection): (Paragraph | Table)[] => [new Paragraph({ text: heading, heading: LEVELS[level] }), ...parts.flatMap(drawn)];

/** Draws a document that can be written on in an office program: with headings, a table of contents that follows them, and tables with heads. */
export async function documentDocx({ language, title, facts, watermark, contents, isLandscape, sections }: WrittenDocument): Promise<Buffer> {
  const document = new Document({
    title,
    creator: 'Planungskreis',
    styles: { default: { document: { run: { font: 'Fira Sans', size: isLandscape ? 18 : 21, language: { value: LANGUAGES[language] } } } } },
    sections: [
      {
        properties: { page: { size: isLandscape ? { orientation: PageOrientation.LANDSCAPE } : {} } },
        headers: watermark ? { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: watermark, bold: true, color: '767676', size: 32 })] })] }) } : {},
        footers: { default: new Footer({ children: [new Paragraph({ text: title })] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...facts.map((text) => new Paragraph({ text })),
          ...(contents === null ? [] : [new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text: contents, bold: true })] }), new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false })]),
          ...sections.flatMap(section),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
