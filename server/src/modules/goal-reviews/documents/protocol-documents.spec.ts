import { partOf } from '../../../../testing/documents.js';
import { documentDocx } from '../../../platform/documents/document-docx.js';
import { documentPdf } from '../../../platform/documents/document-pdf.js';
import type { CellRow, GoalReviewRow, ProposalRow } from '../persistence/goal-review-rows.js';
import type { ReviewProtocol } from '../use-cases/review-protocols.js';
import { protocolDocument } from './protocol-words.js';
import { writtenProtocol } from './written-protocol.js';

const INJECTED = '#read("/etc/passwd") = Überschrift *fett* $x$ <w:t>';
const REVIEW = {
  cycle: { id: 'c', name: 'Beispielkreis', number: 1 }, bodies: [{ id: 'town', name: 'Stadt' }, { id: 'village', name: 'Dorf' }], state: 'OPEN', protocol: '',
  openedAt: new Date('2026-11-12T10:00:00Z'), openedBy: 'Sabine Krämer', closedAt: null, closedBy: null,
} as unknown as GoalReviewRow;
const cell = (parts: Partial<CellRow>): CellRow => ({ goalId: 's', bodyId: 'town', judgement: 'CONTRIBUTES', note: '', gapSettlement: null, conflicts: [], ...parts }) as CellRow;
const MATRIX = {
  goals: [{ id: 's', number: 2, title: 'Früh Unterstützung', level: 'STRATEGIC' }, { id: 'o', number: 4, title: 'Ein Haus', level: 'OPERATIONAL' }],
  cells: [
    cell({ judgement: 'CONFLICT', note: INJECTED, conflicts: [{ relationId: 'r', goalId: 'o', settlement: 'An zwei Tagen auch im Ortsteil.' }] }),
    cell({ bodyId: 'village', judgement: 'GAP' }),
  ],
  proposals: [{ number: 1, kind: 'ALIGN', state: 'OPEN', wording: 'Ein Haus und Sprechstunden.', reason: null, goalIds: ['o'], consents: [{ body: { id: 'town', name: 'Stadt' }, consent: 'REFUSED', reason: 'Zu weit.' }] } as unknown as ProposalRow],
} as unknown as ReviewProtocol;

describe('the protocol of a Zielprüfung', () => {
  it('says in the language of the reader what was found, how it was settled, and who agrees', () => {
    const [german, english] = [protocolDocument(REVIEW, MATRIX, 'de'), protocolDocument(REVIEW, MATRIX, 'en')];
    expect(german).toMatchObject({
      title: 'Protokoll der Zielprüfung: Beispielkreis, Zyklus 1', facts: ['Eröffnet am 12.11.2026 von Sabine Krämer'], watermark: 'Zwischenstand',
      matrix: { goals: [{ name: 'Z2 Früh Unterstützung', rows: [['Stadt', 'Konflikt geklärt', `${INJECTED}\nKonflikt mit Z4 Ein Haus: An zwei Tagen auch im Ortsteil.`], ['Dorf', 'Lücke', 'Umgang mit der Lücke: offen']] }] },
      proposals: { items: [{ heading: 'Vorschlag 1: angleichen (Zustimmung steht aus)', lines: ['Z4 Ein Haus', 'Stadt: lehnt ab, Zu weit.'] }] },
    });
    expect([english.title, english.watermark, english.matrix.goals[0].rows[1][1]]).toEqual(['Record of the goal review: Beispielkreis, cycle 1', 'Interim', 'gap']);
  });

  it('calls a conflict settled only once all of them are', () => {
    const open = { relationId: 'r', goalId: 'o', settlement: null };
    const cells = [cell({ judgement: 'CONFLICT', conflicts: [{ ...open, settlement: 'An zwei Tagen.' }, open] })];
    expect(protocolDocument(REVIEW, { ...MATRIX, cells }, 'de').matrix.goals[0].rows[0][1]).toBe('Konflikt');
  });

  it('says of a closed one by whom and with what result, and nothing of an interim state', () => {
    const closed = protocolDocument({ ...REVIEW, state: 'CLOSED', closedAt: new Date('2026-11-20T10:00:00Z'), closedBy: 'Uwe Hartmann', protocol: 'Einvernehmlich.\n\nAlle waren da.' }, MATRIX, 'de');
    expect([closed.watermark, closed.facts.at(-1), writtenProtocol(closed).sections[0].parts]).toEqual(['', 'Abgeschlossen am 20.11.2026 von Uwe Hartmann', [{ kind: 'text', paragraphs: ['Einvernehmlich.', 'Alle waren da.'] }]]);
  });

  it('names each strategic goal once beside all of its municipalities, and says nothing where none take part', async () => {
    const xml = partOf(await documentDocx(writtenProtocol(protocolDocument(REVIEW, MATRIX, 'de'))), 'word/document.xml');
    expect(xml.split('Z2 Früh Unterstützung')).toHaveLength(2);
    expect([xml.includes('>Stadt<'), xml.includes('>Dorf<')]).toEqual([true, true]);
    const alone = writtenProtocol(protocolDocument({ ...REVIEW, bodies: [] }, { ...MATRIX, proposals: [] }, 'de'));
    expect(alone.sections.map(({ parts }) => parts)).toEqual([[]]);
    expect(documentPdf(alone).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('lets a note that is longer than a page go on over the next', () => {
    const note = (settlement: string) => cell({ judgement: 'CONFLICT', conflicts: Array.from({ length: 10 }, () => ({ relationId: 'r', goalId: 'o', settlement })) });
    const pages = (settlement: string): number => documentPdf(writtenProtocol(protocolDocument(REVIEW, { ...MATRIX, cells: [note(settlement)] }, 'de'))).toString('latin1').split(/\/Type\s*\/Page\b/).length - 1;
    expect(pages('Kurz.')).toBe(1);
    expect(pages('Sprechstunden bleiben. '.repeat(80))).toBeGreaterThan(8); // it is four where a page cuts it off
  });

  it('shows what people wrote, and reads none of it as markup', async () => {
    const document = writtenProtocol(protocolDocument(REVIEW, MATRIX, 'de'));
    expect(documentPdf(document).subarray(0, 5).toString()).toBe('%PDF-');
    expect(partOf(await documentDocx(document), 'word/document.xml')).toContain('#read(&quot;/etc/passwd&quot;) = Überschrift *fett* $x$ &lt;w:t&gt;');
  });
});
