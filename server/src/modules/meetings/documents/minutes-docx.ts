import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { MinutesDocument } from './minutes-words.js';

const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;

const row = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] })) });

/** Draws minutes as a document that can be written on in an office program. */
export async function minutesDocx({ language, title, facts, watermark, attendance, items, assignments }: MinutesDocument): Promise<Buffer> {
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
          heading(attendance.heading),
          ...attendance.lines.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
          ...items.flatMap((item) => [
            heading(item.heading),
            ...(item.about ? [new Paragraph({ text: item.about })] : []),
            ...item.parts.flatMap((part) => [...(part.heading ? [new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 })] : []), ...part.paragraphs.map((text) => new Paragraph({ text }))]),
            ...item.outcomes.map(({ kind, text }) => new Paragraph({ children: [new TextRun({ text: `${kind}: `, bold: true }), new TextRun({ text })] })),
          ]),
          ...(assignments.rows.length
            ? [heading(assignments.heading), new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(assignments.columns, true), ...assignments.rows.map((cells) => row(cells, false))] })]
            : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
