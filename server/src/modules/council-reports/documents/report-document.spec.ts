import { partOf, textOfPdf } from '../../../../testing/documents.js';
import { documentDocx } from '../../../platform/documents/document-docx.js';
import { documentPdf } from '../../../platform/documents/document-pdf.js';
import { reportContent, reportRow } from '../testing/report-content.js';
import { reportDocument } from './report-document.js';
import { writtenReport } from './written-report.js';

const pdfOf = (...asked: Parameters<typeof reportDocument>): Buffer => documentPdf(writtenReport(reportDocument(...asked)));
const docxOf = (...asked: Parameters<typeof reportDocument>): Promise<Buffer> => documentDocx(writtenReport(reportDocument(...asked)));
const INJECTED = '#read("/etc/passwd") = Überschrift *fett* $x$ <w:t>';
const stands = (language: 'de' | 'en', changes: object): string[] => reportDocument(reportContent({ blocks: [{ ...reportContent().blocks[0], rows: [reportRow(changes)] }] }), true, language).blocks.rows[0].contents.map(({ stand }) => stand);

describe('a Sachstandsvorlage as a document', () => {
  it('says where each content stands, as exactly as it is known', () => {
    expect(reportDocument(reportContent(), true, 'de').blocks).toMatchObject({
      columns: ['Baustein', 'Inhalte', 'Umsetzungsstand/Planung'],
      rows: [{ title: 'Strukturen entwickeln', contents: [{ title: 'Stelle besetzen', stand: 'erfolgt, vor dem 15.08.2024: besetzt' }, { title: 'Planungsgruppe', stand: 'vorgesehen, bis November 2024' }] }],
    });
    expect([stands('en', { completedPrecision: 'ON' }), stands('de', { stand: null })]).toEqual([['done, on 15 Aug 2024: besetzt'], ['']]);
  });

  it('chooses exactly one effect on the climate, and says what it costs', () => {
    const { paper } = reportContent();
    const document = reportDocument(reportContent({ paper: { ...paper, climate: 'NEGATIVE', financeKind: 'AMOUNT', financeAmountCents: 6_250_000, financeNote: 'jährlich' } }), true, 'de');
    expect(document.climate.options.filter(({ isChosen }) => isChosen)).toEqual([{ text: 'ja, negativ', isChosen: true }]);
    expect(document.finance.paragraphs).toEqual(['62.500,00\u00a0€', 'jährlich']);
  });

  it('says what is different since the last paper, also what was not there then', () => {
    const changes = { sinceReference: '17/700', sinceTitle: 'Auftakt', sinceDay: '2024-01-26', stands: [{ key: 'B2.1', title: 'Stelle besetzen', before: 'PLANNED' as const, now: 'DONE' as const }], goals: [{ number: 3, title: 'Treffs', before: null, now: 'PROPOSED' as const }] };
    expect(reportDocument(reportContent({ changes }), true, 'de').changes).toMatchObject({ heading: 'Änderungen seit der letzten Vorlage (Drucksache 17/700, Stand vom 26.01.2024)', rows: [['B2.1 Stelle besetzen', 'vorgesehen', 'erfolgt'], ['Z3 Treffs', 'nicht enthalten', 'vorgeschlagen']] });
  });

  it('is a tagged PDF/UA with a language and the head of each table, whatever markup was typed', () => {
    const pdf = pdfOf(reportContent({ statements: [{ organizationId: 'o', organizationName: 'Verband', releasedOn: '2024-09-01', text: INJECTED }], blocks: [{ ...reportContent().blocks[0], further: [reportRow({ title: INJECTED })] }] }), true, 'de');
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid', '/TH']) expect(pdf.toString('latin1')).toContain(mark);
    expect(textOfPdf(pdf)).toContain('Umsetzungsstand');
  });

  it('carries the mark of a draft until it is frozen', async () => {
    expect(pdfOf(reportContent(), true, 'de').length).toBeLessThan(pdfOf(reportContent(), false, 'de').length);
    expect(partOf(await docxOf(reportContent(), false, 'de'), 'word/header1.xml')).toContain('Entwurf');
  });

  it('is a DOCX with a language, whose tables have heads', async () => {
    const docx = await docxOf(reportContent(), true, 'de');
    const document = partOf(docx, 'word/document.xml');
    expect(document.match(/<w:tblHeader/g)).toHaveLength(2);
    expect(partOf(docx, 'word/styles.xml')).toContain('de-DE');
  });

  it('draws boxes that say whether they are chosen, also to those who cannot see them', async () => {
    const pdf = pdfOf(reportContent(), true, 'de');
    for (const alternative of ['angekreuzt', 'nicht angekreuzt']) expect(pdf.toString('latin1')).toContain(`/Alt (${alternative})`);
    const document = partOf(await docxOf(reportContent(), true, 'de'), 'word/document.xml');
    expect(document.match(/<w14:checked w14:val="(1|true)"\/>/g)).toHaveLength(1);
    expect(document).toContain('keine: angekreuzt');
    expect(textOfPdf(pdf)).not.toContain('[x]');
  });

  it('says why it reports of another day than its own', () => {
    const last = (asOf: string): string | undefined => reportDocument(reportContent({ asOf }), true, 'de').facts.at(-1);
    expect([last('2024-08-15'), last('2026-11-22'), last('2024-08-01')]).toEqual([
      'Stand vom 15.08.2024',
      'Stand vom 22.11.2026, fortgeschrieben seit dem Datum der Vorlage',
      'Stand vom 01.08.2024, vor dem Datum der Vorlage',
    ]);
  });

  it('says from which cycle it was composed, and leaves room to sign', () => {
    const { sources, signature } = reportDocument(reportContent(), true, 'de');
    expect([sources.paragraphs[0], signature.lines]).toEqual(['Bausteine, Voerde, Planungszyklus 1; 2 Inhalte und 0 Ziele, Stand vom 15.08.2024.', ['Ort, Datum', 'Stelle Sozialplanung']]);
  });

  it('leaves out what says nothing', () => {
    const headings = writtenReport(reportDocument(reportContent(), true, 'de')).sections.map(({ heading }) => heading);
    expect(headings).toEqual(['Beratungsfolge', 'Beschlussvorschlag', 'Finanzielle/Bilanzielle Auswirkungen', 'Auswirkungen auf den Klimaschutz', 'Sachdarstellung', 'Rechtsgrundlagen', 'Umsetzungsstand der Bausteine', 'Unterschrift', 'Quellen']);
  });
});
