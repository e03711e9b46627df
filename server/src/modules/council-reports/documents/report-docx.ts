import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from './report-document.js';
import { blockTable, plainTable } from './report-tables.js';

const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;
type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const heading = (text: string, level: Level = HeadingLevel.HEADING_1): Paragraph => new Paragraph({ text, heading: level });
const section = ({ heading: text, paragraphs }: ReportDocument['wording'], level?: Level): Paragraph[] => (paragraphs.length > 0 ? [heading(text, level), ...paragraphs.map((each) => new Paragraph({ text: each }))] : []);

/** Draws a Sachstandsvorlage as a document that can be written on in an office program. */
export async function reportDocx({ language, title, facts, watermark, consultations, wording, finance, climate, statement, legalBasis, blocks, further, goals, changes, statements, sources }: ReportDocument): Promise<Buffer> {
  const listed = (part: typeof goals) => (part.rows.length > 0 ? [heading(part.heading), plainTable(part)] : []);
  const document = new Document({
    title,
    creator: 'Planungskreis',
    styles: { default: { document: { run: { font: 'Fira Sans', size: 21, language: { value: LANGUAGES[language] } } } } },
    sections: [
      {
        headers: watermark ? { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: watermark, bold: true, color: '767676', size: 32 })] })] }) } : {},
        footers: { default: new Footer({ children: [new Paragraph({ text: title })] }) },
        children: [
          heading(title, HeadingLevel.TITLE),
          ...facts.map((text) => new Paragraph({ text })),
          ...listed(consultations),
          ...section(wording),
          ...section(finance),
          heading(climate.heading),
          ...climate.options.map(({ text, isChosen }) => new Paragraph({ text: `${isChosen ? '☒' : '☐'} ${text}` })),
          ...section(statement),
          ...section(legalBasis),
          heading(blocks.heading),
          blockTable(blocks),
          ...(further.contents.length > 0 ? [heading(further.heading), ...further.contents.map((content) => new Paragraph({ text: `${content.title}: ${content.stand}`, bullet: { level: 0 } }))] : []),
          ...listed(goals),
          ...(changes && changes.rows.length === 0 ? [heading(changes.heading), new Paragraph({ text: changes.none })] : []),
          ...(changes ? listed(changes) : []),
          ...(statements.each.length > 0 ? [heading(statements.heading), ...statements.each.flatMap((each) => section(each, HeadingLevel.HEADING_2))] : []),
          ...section(sources),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
