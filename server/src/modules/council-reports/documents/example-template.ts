import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { docxTable } from '../../../platform/documents/docx-parts.js';
import { ROW_PLACEHOLDERS } from '../domain/template-placeholders.js';
import { REPORT_WORDS } from './report-words.js';

const WORDS = REPORT_WORDS.de;

const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const section = (title: string, name: string): Paragraph[] => [heading(title), new Paragraph({ text: `{{${name}}}` })];
const repeated = (title: string, name: keyof typeof ROW_PLACEHOLDERS, columns: readonly string[]) => [heading(title), docxTable({ kind: 'table', columns: [...columns], rows: [ROW_PLACEHOLDERS[name].map((field) => `{{${name}.${field}}}`)], widths: columns.map(() => 1) })];

/** A layout with all placeholders, to be changed in an office program. */
export function exampleTemplate(): Promise<Buffer> {
  const document = new Document({
    title: 'Sachstandsvorlage',
    creator: 'Planungskreis',
    styles: { default: { document: { run: { language: { value: 'de-DE' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: '{{titel}}', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: '{{angaben}}' }),
          ...repeated(WORDS.consultations, 'beratungsfolge', WORDS.consultationColumns),
          ...section(WORDS.wording, 'beschlussvorschlag'),
          ...section(WORDS.finance, 'finanzen'),
          ...section(WORDS.climate, 'klima'),
          ...section(WORDS.statement, 'sachdarstellung'),
          ...section(WORDS.legalBasis, 'rechtsgrundlagen'),
          ...repeated(WORDS.blocks, 'bausteine', WORDS.blockColumns),
          ...section(WORDS.further, 'weitere_inhalte'),
          ...repeated(WORDS.goals, 'ziele', WORDS.goalColumns),
          ...repeated('Änderungen seit der letzten Vorlage', 'aenderungen', WORDS.changeColumns),
          ...section(WORDS.statements, 'stellungnahmen'),
          ...section(WORDS.sources, 'quellen'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
