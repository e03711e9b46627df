import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, TableOfContents, TextRun } from 'docx';
import { DOCUMENT_WORDS } from './document-words.js';
import { docxSection } from './docx-parts.js';
import type { DrawnPart, WrittenDocument } from './written-document.js';

type Written = WrittenDocument<DrawnPart>;

const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;
/** In halves of a point. */
const SMALL = 17;
const QUIET = '5A5A5A';

const headed = (size: number, before: number) => ({ run: { size, bold: true, color: '1A1A1A' }, paragraph: { spacing: { before, after: 100 }, keepNext: true } });
const styles = ({ language, isLandscape }: Written) => ({
  default: { document: { run: { font: 'Fira Sans', size: isLandscape ? 18 : 21, language: { value: LANGUAGES[language] } } }, title: headed(34, 120), heading1: headed(25, 320), heading2: headed(22, 220) },
});

/** Below each page: what it belongs to, and which of how many it is. */
function footer({ language, title }: Written): Footer {
  const { page, of } = DOCUMENT_WORDS[language];
  const quiet = { size: SMALL, color: QUIET };
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ text: title, ...quiet })] }), new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ ...quiet, children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })] })],
  });
}

/** Draws a document that can be written on in an office program: with headings, a table of contents that follows them, and tables with heads. */
export async function documentDocx(written: Written): Promise<Buffer> {
  const { language, sender, title, facts, watermark, contents, isLandscape, sections } = written;
  const document = new Document({
    title,
    creator: 'Planungskreis',
    styles: styles(written),
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
          ...sections.flatMap((section) => docxSection(section, DOCUMENT_WORDS[language])),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
