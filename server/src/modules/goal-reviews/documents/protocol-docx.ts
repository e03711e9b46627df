import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { ProtocolDocument } from './protocol-words.js';

const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;

const cell = (text: string, bold: boolean): TableCell => new TableCell({ children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] })) });
const row = (cells: readonly string[], isHead: boolean): TableRow => new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text) => cell(text, isHead)) });

/** Draws a protocol as a document that can be written on in an office program. */
export async function protocolDocx({ language, title, facts, watermark, said, matrix, proposals }: ProtocolDocument): Promise<Buffer> {
  const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const document = new Document({
    title,
    creator: 'Planungskreis',
    styles: { default: { document: { run: { font: 'Fira Sans', size: 21, language: { value: LANGUAGES[language] } } } } },
    sections: [
      {
        headers: watermark ? { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: watermark, bold: true, color: '767676', size: 32 })] })] }) } : {},
        footers: { default: new Footer({ children: [new Paragraph({ text: title })] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...facts.map((text) => new Paragraph({ text })),
          ...(said.paragraphs.length ? [heading(said.heading), ...said.paragraphs.map((text) => new Paragraph({ text }))] : []),
          heading(matrix.heading),
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(matrix.columns, true), ...matrix.rows.map((cells) => row(cells, false))] }),
          ...(proposals.items.length ? [heading(proposals.heading)] : []),
          ...proposals.items.flatMap((item) => [new Paragraph({ text: item.heading, heading: HeadingLevel.HEADING_2 }), ...[item.wording, ...item.lines].map((text) => new Paragraph({ text }))]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
