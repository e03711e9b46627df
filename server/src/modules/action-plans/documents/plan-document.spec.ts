import { partOf, textOfPdf } from '../../../../testing/documents.js';
import { documentDocx } from '../../../platform/documents/document-docx.js';
import { documentPdf } from '../../../platform/documents/document-pdf.js';
import { planContent, planFinding, planMeasure } from '../testing/plan-content.js';
import { planDocument } from './plan-document.js';

const INJECTED = '#read("/etc/passwd") = Überschrift *fett* $x$ <w:t>';
const OF_DRAFT = { versionNo: null, asOf: '2026-11-01', language: 'de' } as const;
const headings = (content = planContent()): string[] => planDocument(content, OF_DRAFT).sections.map(({ heading }) => heading);
const rowsOf = (heading: string, content = planContent()): string[][] => planDocument(content, OF_DRAFT).sections.find((section) => section.heading === heading)?.parts.flatMap((part) => (part.kind === 'table' ? part.rows : [])) ?? [];

describe('a Handlungskonzept as a document', () => {
  it('numbers its chapters, and leaves out those that say nothing', () => {
    expect(headings()).toEqual(['1 Anlass und Förderung', '2 Ausgangslage', '3 Befunde', '3.1 Wenige Angebote am Abend', '4 Ziele', '4.1 Z4 Zwei Treffs am Abend', '5 Maßnahmen', '5.1 M3 Treff am Abend', '6 Kosten und Finanzierung', '7 Worauf das Handlungskonzept beruht']);
    expect(headings(planContent({ introduction: '', findings: [] })).slice(1, 3)).toEqual(['2 Ziele', '2.1 Z4 Zwei Treffs am Abend']);
  });

  it('says by what a goal is checked, and where it starts', () => {
    expect(rowsOf('4.1 Z4 Zwei Treffs am Abend')).toEqual([['Ebene', 'operativ'], ['Erreicht, wenn', 'Zwei Treffs haben nach 18 Uhr offen.'], ['Indikator', 'Treffs'], ['Ausgangswert', '0 Treffs'], ['Zielwert', '2 Treffs'], ['Frist', '2027']]);
  });

  it('adds up what measures cost as far as that is known', () => {
    const unknown = planMeasure({ id: 'n', number: 4, title: 'Fest', resources: [] });
    expect(rowsOf('6 Kosten und Finanzierung', planContent({ measures: [planMeasure(), unknown] }))).toEqual([
      ['M3 Treff am Abend', '4.000,50\u00a0€', '4.000,50\u00a0€', '0,00\u00a0€', '0,00\u00a0€'],
      ['M4 Fest', 'keine Angabe', '', '', ''],
      ['Summe', '4.000,50\u00a0€', '4.000,50\u00a0€', '0,00\u00a0€', '0,00\u00a0€'],
    ]);
  });

  it('says under which Vorbehalt a measure stands, and until when', () => {
    const measure = planMeasure({ reservations: [{ reason: 'Der Antrag läuft.', expiresOn: '2027-06-30', grantedBy: 'Rat' }] });
    const { sections } = planDocument(planContent({ measures: [measure] }), { versionNo: 2, asOf: '2026-11-01', language: 'en' });
    expect(JSON.stringify(sections)).toContain('Subject to funding until 30 Jun 2027 (Rat): Der Antrag läuft.');
  });

  it('is a tagged PDF/UA with a table of contents and the head of each table, whatever markup was typed', () => {
    const pdf = documentPdf(planDocument(planContent({ findings: [planFinding({ title: INJECTED, text: INJECTED })] }), OF_DRAFT));
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid', '/TH', '/TOC']) expect(pdf.toString('latin1')).toContain(mark);
    expect(textOfPdf(pdf)).toContain('Erreicht, wenn');
  });

  it('is a DOCX with a language, headings, a table of contents that is filled in, and tables with heads', async () => {
    const docx = await documentDocx(planDocument(planContent(), OF_DRAFT));
    const document = partOf(docx, 'word/document.xml');
    const tables = planDocument(planContent(), OF_DRAFT).sections.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'table');
    expect(document.match(/<w:tblHeader/g)).toHaveLength(tables.length);
    for (const mark of ['TOC \\h', 'w:val="Heading1"', 'w:val="Heading2"']) expect(document).toContain(mark);
    expect(document.split('4.1 Z4 Zwei Treffs am Abend')).toHaveLength(3);
    expect(partOf(docx, 'word/styles.xml')).toContain('de-DE');
  });

  it('carries the mark of a draft until it is frozen', async () => {
    const draft = planDocument(planContent(), OF_DRAFT);
    expect(partOf(await documentDocx(draft), 'word/header1.xml')).toContain('Entwurf');
    expect(partOf(await documentDocx(planDocument(planContent(), { ...OF_DRAFT, versionNo: 1 })), 'word/header1.xml')).toBe('');
  });
});
