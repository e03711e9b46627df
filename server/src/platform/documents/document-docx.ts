import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, ShadingType, Table, TableCell, TableOfContents, TableRow, TextRun, WidthType } from 'docx';
import { PAGE_WORDS } from './page-words.js';
import { LONG_FACTS, type WrittenDocument, type WrittenFacts, type WrittenPart, type WrittenSection, type WrittenTable } from './written-document.js';

const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Grey behind the heads of a table. */
const HEAD = { type: ShadingType.CLEAR, fill: 'EEEEEE' } as const;
/** In twentieths of a point, as everything that is measured here but letters, which are in halves. */
const HANGING = 280;
const CELL = { top: 50, bottom: 50, left: 100, right: 100 };
const IN_TABLES = 18;
const SMALL = 17;
const QUIET = '5A5A5A';

const headed = (size: number, before: number) => ({ run: { size, bold: true, color: '1A1A1A' }, paragraph: { spacing: { before, after: 100 }, keepNext: true } });
const styles = (language: WrittenDocument['language'], size: number) => ({ default: { document: { run: { font: 'Fira Sans', size, language: { value: LANGUAGES[language] } } }, title: headed(34, 120), heading1: headed(25, 320), heading2: headed(22, 220) } });

function row(cells: readonly string[], { widths, figures = [] }: WrittenTable, isHead: boolean): TableRow {
  const cell = (text: string, place: number): TableCell =>
    new TableCell({
      ...(isHead ? { shading: HEAD } : {}),
      width: { size: Math.round((100 * widths[place]) / total(widths)), type: WidthType.PERCENTAGE },
      children: [new Paragraph({ ...(figures.includes(place) ? { alignment: AlignmentType.RIGHT } : {}), children: [new TextRun({ text, bold: isHead, size: IN_TABLES })] })],
    });
  return new TableRow({ ...(isHead ? { tableHeader: true } : {}), cantSplit: true, children: cells.map(cell) });
}

const table = (part: WrittenTable): Table => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, margins: CELL, rows: [row(part.columns, part, true), ...part.rows.map((cells) => row(cells, part, false))] });

/** What is said of one thing stays on one page, unless it is long. */
const isShort = ({ facts }: WrittenFacts): boolean => facts.map(({ value }) => value).join('').length <= LONG_FACTS;

function drawn(part: WrittenPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'text':
      return part.paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } }));
    case 'list':
      return part.lines.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'facts':
      return part.facts.map(({ name, value }, place) => new Paragraph({ keepNext: isShort(part) && place < part.facts.length - 1, spacing: { after: 80 }, indent: { left: HANGING, hanging: HANGING }, children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)] }));
    case 'table':
      return [table(part), new Paragraph({})]; // two tables that touch become one
  }
}

const section = ({ level, heading, parts }: WrittenSection): (Paragraph | Table)[] => [new Paragraph({ text: heading, heading: LEVELS[level] }), ...parts.flatMap(drawn)];

/** Below each page: what it belongs to, and which of how many it is. */
function footer({ language, title }: WrittenDocument): Footer {
  const [page, of] = PAGE_WORDS[language];
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ text: title, size: SMALL, color: QUIET })] }), new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: SMALL, color: QUIET, children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })] })] });
}

/** Draws a document that can be written on in an office program: with headings, a table of contents that follows them, and tables with heads. */
export async function documentDocx(written: WrittenDocument): Promise<Buffer> {
  const { language, sender, title, facts, watermark, contents, isLandscape, sections } = written;
  const document = new Document({
    title,
    creator: 'Planungskreis',
    styles: styles(language, isLandscape ? 18 : 21),
    sections: [
      {
        properties: { page: { size: isLandscape ? { orientation: PageOrientation.LANDSCAPE } : {} } },
        headers: watermark ? { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: watermark, bold: true, color: '767676', size: 32 })] })] }) } : {},
        footers: { default: footer(written) },
        children: [
          ...(sender ? [new Paragraph({ children: [new TextRun({ text: sender, color: QUIET, size: 25 })] })] : []),
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
