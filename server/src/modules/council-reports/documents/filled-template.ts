import { type IPatch, Paragraph, patchDocument, PatchType, type TableRowsPatch, TextRun } from 'docx';
import type { DocumentContent, ReportDocument } from './report-document.js';
import { ROW_PLACEHOLDERS } from '../domain/template-placeholders.js';

/** What somebody has typed must not be taken for a placeholder: a mark that nobody sees keeps the braces apart. */
const plain = (text: string): string => text.replaceAll('{{', '{\u2060{');

const line = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(plain(text))] });
const lines = (texts: readonly string[]): IPatch => ({ type: PatchType.DOCUMENT, children: (texts.length > 0 ? texts : ['']).map((text) => new Paragraph({ children: [new TextRun(plain(text))] })) });

const rows = (fields: readonly string[], all: readonly (readonly string[])[]): TableRowsPatch => ({
  type: PatchType.TABLE_ROWS,
  rows: all.map((cells) => Object.fromEntries(fields.map((field, place) => [field, line(cells[place] ?? '')]))),
});

const said = ({ title, stand }: DocumentContent): string => `${title}: ${stand}`;

/** Fills the own layout of a Planungskreis. @param template a DOCX whose placeholders were checked when it came */
export async function filledTemplate(template: Buffer, it: ReportDocument): Promise<Buffer> {
  const { beratungsfolge, bausteine, ziele, aenderungen } = ROW_PLACEHOLDERS;
  return patchDocument({
    outputType: 'nodebuffer',
    data: template,
    trimPlaceholders: true,
    patches: {
      titel: line(it.title),
      angaben: lines([...(it.watermark ? [it.watermark] : []), it.sender, ...it.facts]),
      beschlussvorschlag: lines(it.wording.paragraphs),
      finanzen: lines(it.finance.paragraphs),
      klima: lines(it.climate.options.map(({ text, isChosen }) => `${isChosen ? '☒' : '☐'} ${text}`)),
      sachdarstellung: lines(it.statement.paragraphs),
      rechtsgrundlagen: lines(it.legalBasis.paragraphs),
      weitere_inhalte: lines(it.further.contents.map(said)),
      stellungnahmen: lines(it.statements.each.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])),
      quellen: lines(it.sources.paragraphs),
      beratungsfolge: rows(beratungsfolge, it.consultations.rows),
      bausteine: rows(bausteine, it.blocks.rows.flatMap(({ title, contents }) => contents.map((content) => [title, content.title, content.stand]))),
      ziele: rows(ziele, it.goals.rows),
      aenderungen: rows(aenderungen, it.changes?.rows ?? []),
    },
  });
}
