import { partOf, textOfPdf } from '../../../../testing/documents.js';
import { documentDocx } from '../../../platform/documents/document-docx.js';
import { documentPdf } from '../../../platform/documents/document-pdf.js';
import type { DrawnPart } from '../../../platform/documents/written-document.js';
import { reportedGoal, reportView, standingDetails } from '../testing/report-view.js';
import { reportDocument } from './report-document.js';

const INJECTED = '#read("/etc/passwd") = Überschrift *fett* $x$ <w:t>';
const ON_TRACK = { id: 'g1', lage: 'ON_TRACK', stand: 'RUNNING', value: 2 } as const;
const PAPER = { paperId: 'p', reference: '0123/2026', title: 'Treffs', organization: 'Rat der Stadt' };

const partsOf = (heading: string, view = reportView(), language: 'de' | 'en' = 'de'): DrawnPart[] => reportDocument(view, language).sections.find((section) => section.heading === heading)?.parts ?? [];
const factsOf = (view = reportView(), language: 'de' | 'en' = 'de'): Record<string, string> =>
  Object.fromEntries(partsOf('Z4 Zwei Treffs am Abend', view, language).flatMap((part) => (part.kind === 'facts' ? part.facts.map(({ name, value }) => [name, value]) : [])));
const rowsOf = (heading: string, view = reportView()): string[][] => partsOf(heading, view).flatMap((part) => (part.kind === 'table' ? part.rows : []));
const detailed = (changes: object) => reportView([reportedGoal({ details: standingDetails(changes) })]);

describe('a report for those who lead as a document', () => {
  it('says for whom it speaks, of which day, and who froze it', () => {
    const { sender, title, facts } = reportDocument(reportView(), 'de');
    expect([sender, title, facts]).toEqual(['Rheinisch-Bergischer Kreis, ganzer Planungskreis', 'Zielstand für die Leitung: Bericht 2 vom 22.11.2026', ['Stand vom 22.11.2026', 'Zeitraum: 18.08.2026 bis 22.11.2026', 'Eingefroren am 23.11.2026 von Uwe Hartmann']]);
    expect(reportDocument(reportView(undefined, undefined, { body: { id: 'v', name: 'Voerde' } }), 'en').sender).toBe('Rheinisch-Bergischer Kreis, as Voerde sees it');
  });

  it('says of a goal what the report keeps of it', () => {
    expect(factsOf()).toEqual({
      Stand: 'läuft', Lage: 'beobachten, schlechter als zuvor', Verantwortlich: 'Leitung Jugend, Fachbereich Jugend', Frist: '2027', 'Erreicht, wenn': 'Zwei Treffs haben nach 18 Uhr offen.', 'Gemessen an': 'Treffs am Abend',
      Werte: 'jetzt 1,5 Treffs; am Anfang 0 Treffs (2025); Zielwert 2 Treffs', Sachstand: '13.11.2026; der nächste ist am 13.02.2027 fällig', 'Was geschah': 'Der Raum fehlt noch.', 'Was gebraucht wird': 'Einen Raum.', 'Beratung im Rat': 'abgestimmt, noch kein Beschluss',
    });
  });

  it('says what a goal was in the report that it is compared with, and what it is now', () => {
    expect(factsOf(reportView(undefined, [ON_TRACK]))['Seit Bericht 1']).toBe('im Plan → beobachten; 2 Treffs → 1,5 Treffs (verschlechtert)');
    expect(factsOf(reportView(undefined, []), 'en')['Since report 1']).toBe('new');
    expect(factsOf(reportView(undefined, [{ ...ON_TRACK, lage: 'WATCH', value: 1.5 }]))['Seit Bericht 1']).toBe('unverändert');
  });

  it('says by which council a goal was adopted, or with which paper it is on its way', () => {
    const adopted = reportedGoal({ state: 'ADOPTED', details: standingDetails({ mandate: { ...PAPER, resolutionId: 'r', result: 'ADOPTED_AMENDED', decidedOn: '2026-10-08' } }) });
    expect(factsOf(reportView([adopted]))['Beratung im Rat']).toBe('geändert beschlossen am 08.10.2026 durch Rat der Stadt (Drucksache 0123/2026: Treffs)');
    expect(factsOf(detailed({ onItsWay: { ...PAPER, plannedOn: '2027-01-20' } }))['Beratung im Rat']).toBe('noch kein Beschluss; auf dem Weg mit Drucksache 0123/2026: Treffs; Rat der Stadt entscheidet am 20.01.2027');
  });

  it('keeps questions with their answers, and says where one is missing', () => {
    const questions = [{ text: 'Seit wann?', at: '2026-11-14T09:00:00Z', answers: [{ text: 'Seit Mai.', at: '2026-11-15T09:00:00Z' }] }, { text: 'Warum?', at: '2026-11-16T09:00:00Z', answers: [] }];
    expect(factsOf(detailed({ questions }))).toMatchObject({ 'Rückfrage vom 14.11.2026': 'Seit wann?', 'Antwort vom 15.11.2026': 'Seit Mai.', 'Rückfrage vom 16.11.2026': 'Warum? (noch keine Antwort)' });
  });

  it('says clearly that nobody answers for a goal, also where nobody has to yet', () => {
    const proposed = reportedGoal({ state: 'PROPOSED', owner: null, ownerOrganization: null, freshness: null, updatedAt: null });
    expect(factsOf(reportView([proposed])).Verantwortlich).toBe('niemand');
  });

  it('lists what is silent or orphaned, with what is missing', () => {
    const orphan = reportedGoal({ owner: null, ownerOrganization: null, orphaned: 'NO_OWNER', freshness: 'OVERDUE', nextDue: '2026-10-01' });
    expect(rowsOf('Still und verwaist', reportView([orphan]))).toEqual([['Z4 Zwei Treffs am Abend', 'niemand', 'Sachstand fällig seit 01.10.2026, niemand verantwortlich', '13.11.2026']]);
    expect(partsOf('Still und verwaist')).toEqual([{ kind: 'text', paragraphs: ['Von jedem Ziel ist etwas zu hören, und für jedes steht jemand ein.'] }]);
  });

  it('lists about what somebody has yet to decide', () => {
    const decisions = [{ kind: 'PAPER', id: 'p', title: '17/801 Sachstand', on: '2026-12-08', organization: 'Stadtrat' }, { kind: 'GOAL', id: 'g1', title: 'Z4 Zwei Treffs am Abend', on: null, organization: '' }] as const;
    expect(rowsOf('Entscheidungen stehen an', reportView(undefined, undefined, { decisions: [...decisions] }))).toEqual([['17/801 Sachstand', 'Stadtrat', '08.12.2026'], ['Z4 Zwei Treffs am Abend', 'noch keine Vorlage', 'noch offen']]);
  });

  it('groups goals by level and body, the guiding ones first', () => {
    const goals = [reportedGoal(), reportedGoal({ id: 'g2', number: 1, title: 'Gut leben', level: 'GUIDING', body: { id: 'k', name: 'Kreis' } })];
    expect(reportDocument(reportView(goals), 'de').sections.map(({ level, heading }) => `${level} ${heading}`).slice(3, 7)).toEqual(['1 Leitziele: Kreis', '2 Z1 Gut leben', '1 Operative Ziele: Wermelskirchen', '2 Z4 Zwei Treffs am Abend']);
  });

  it('still prints a report that was frozen before all of this was kept', () => {
    const { details: _, ...old } = reportedGoal();
    const facts = factsOf(reportView([old]));
    expect([facts['Was geschah'], facts.Werte, facts['Beratung im Rat'], facts.Frist]).toEqual(['Der Raum fehlt noch.', 'jetzt 1,5 Treffs; Zielwert 2 Treffs', 'abgestimmt, noch kein Beschluss', undefined]);
    expect(documentPdf(reportDocument(reportView([old]), 'de')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is a tagged PDF/UA with its language, its title and the head of each table, whatever markup was typed', () => {
    const pdf = documentPdf(reportDocument(reportView([reportedGoal({ title: INJECTED }), reportedGoal({ id: 'g2', body: { id: 'k', name: 'Kreis' } })]), 'en'));
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid', '/TH', '/Title', '(en']) expect(pdf.toString('latin1')).toContain(mark);
    for (const text of ['Goals at a glance', 'The bodies side by side', 'What happened', 'Page']) expect(textOfPdf(pdf)).toContain(text);
  });

  it('is a DOCX with its language, headings, heads of tables and the number of each page', async () => {
    const docx = await documentDocx(reportDocument(reportView([reportedGoal(), reportedGoal({ id: 'g2', body: { id: 'k', name: 'Kreis' } })]), 'en'));
    const document = partOf(docx, 'word/document.xml');
    expect(document.match(/<w:tblHeader/g)).toHaveLength(2);
    for (const mark of ['w:val="Heading1"', 'w:val="Heading2"', '<w:jc w:val="right"/>']) expect(document).toContain(mark);
    expect(partOf(docx, 'word/styles.xml')).toContain('en-GB');
    expect(partOf(docx, 'word/footer1.xml')).toContain('NUMPAGES');
  });
});
