import { partOf } from '../../../../testing/documents.js';
import { documentDocx } from '../../../platform/documents/document-docx.js';
import { documentPdf } from '../../../platform/documents/document-pdf.js';
import type { MinutesContent } from '../domain/minutes-content.js';
import { minutesDocument, type MinutesDocument } from './minutes-words.js';
import { writtenMinutes } from './written-minutes.js';

const minutesPdf = (document: MinutesDocument): Buffer => documentPdf(writtenMinutes(document));
const minutesDocx = (document: MinutesDocument): Promise<Buffer> => documentDocx(writtenMinutes(document));
const INJECTED = '#read("/etc/passwd") = Überschrift *fett* $x$ <w:t>';
const CONTENT: MinutesContent = {
  organization: 'Sozialraumkonferenz', number: 4, title: 'Herbstsitzung', date: '2026-11-12', startTime: '14:03', endTime: '16:30', place: 'Bürgerzentrum',
  people: [{ name: 'Sabine Kessler', functions: ['Koordination'], isGuest: false, attendance: 'BY_DEPUTY', deputy: 'Tomasz Nowak' }],
  items: [
    {
      id: '1', position: 1, title: 'Räume', begins: '15:02', text: `Fünf Gruppen suchen.\n\n${INJECTED}`,
      outcomes: [
        { kind: 'DECISION', wording: 'Der Saal wird genutzt.', votesFor: 13, votesAgainst: 0, abstained: 1, recommendedTo: 'Sozialplanungskonferenz', assignment: null },
        { kind: 'ASSIGNMENT', wording: 'Raumbedarf zusammenstellen', votesFor: null, votesAgainst: null, abstained: null, recommendedTo: null, assignment: { number: 3, addressee: 'Gebäudemanagement', due: { date: '2026-12-04', precision: 'DAY' }, reportTo: null } },
      ],
    },
  ],
};
const version = (isApproved: boolean, language: 'de' | 'en' = 'de') => minutesDocument({ versionNo: 1, isApproved, content: CONTENT }, language);

const WORLD_CAFE: MinutesContent = {
  ...CONTENT,
  worldCafe: { rounds: 3, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30 },
  items: [{ ...CONTENT.items[0], text: 'Vorab\n\nRunde 1\nMieten\n\nRunde 2\nWege', table: { number: 1, host: 'Aylin Demir' } }],
};

describe('a document of minutes', () => {
  it('says attendance, texts, votes and Aufträge in the language of the reader', () => {
    const [german, english] = [version(false), version(false, 'en')];
    expect(german).toMatchObject({
      title: 'Niederschrift: Sozialraumkonferenz, 4. Sitzung', watermark: 'Entwurf', attendance: { lines: ['Sabine Kessler, Koordination: vertreten durch Tomasz Nowak'] },
      items: [{ heading: 'TOP 1: Räume', outcomes: [{ kind: 'Beschluss', text: 'Der Saal wird genutzt. (13 ja, 0 nein, 1 enthalten) Empfehlung an: Sozialplanungskonferenz.' }, { kind: 'Auftrag', text: 'A3 Raumbedarf zusammenstellen' }] }],
      assignments: { rows: [['A3', 'Raumbedarf zusammenstellen', 'Gebäudemanagement', '04.12.2026', 'nächste Sitzung']] },
    });
    expect([english.title, english.watermark, english.facts.at(-1)]).toEqual(['Minutes: Sozialraumkonferenz, meeting 4', 'Draft', 'Version 1, draft']);
  });

  it('says of an item that nobody came to that it was not dealt with', () => {
    const item = { ...CONTENT.items[0], begins: null, text: '', outcomes: [] };
    const about = (content: MinutesContent, language: 'de' | 'en' = 'de') => minutesDocument({ versionNo: 1, isApproved: false, content }, language).items.map((each) => each.about);
    expect(about({ ...CONTENT, items: [item, { ...item, text: 'Kurz angesprochen.' }] })).toEqual(['nicht behandelt', '']);
    expect(about({ ...CONTENT, items: [item] }, 'en')).toEqual(['not dealt with']);
    expect(about({ ...WORLD_CAFE, items: [{ ...item, table: { number: 1, host: null } }] })).toEqual(['Tisch 1']);
  });

  it('of a World-Café says its topic, who was host, and what was noted in which round', async () => {
    const say = (language: 'de' | 'en') => minutesDocument({ versionNo: 1, isApproved: false, content: WORLD_CAFE }, language);
    const german = say('de');
    expect(german.facts).toContain('World-Café: ein Thema, 3 Runden zu je 20 Minuten, Auswertung 30 Minuten');
    expect(german.items).toMatchObject([{ heading: 'TOP 1: Räume', about: 'Tisch 1, Gastgeber/in Aylin Demir, Beginn 15:02 Uhr', parts: [{ heading: '', paragraphs: ['Vorab'] }, { heading: 'Runde 1', paragraphs: ['Mieten'] }, { heading: 'Runde 2', paragraphs: ['Wege'] }] }]);
    expect(say('en').items[0].parts.map(({ heading }) => heading)).toEqual(['', 'Round 1', 'Round 2']);
    expect(partOf(await minutesDocx(german), 'word/document.xml')).toContain('Runde 2');
    expect(minutesPdf(german).toString('latin1')).toMatch(/^%PDF-1\./);
  });

  it('is a tagged PDF/UA with a language, whatever markup was typed', () => {
    const pdf = minutesPdf(version(false)).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\./);
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid']) expect(pdf).toContain(mark);
  });

  it('puts what came out of an item below everything that was noted of it', () => {
    const said = (content: MinutesContent) => writtenMinutes(minutesDocument({ versionNo: 1, isApproved: true, content }, 'de')).sections.map(({ level, heading, parts }) => [level, heading, parts.map(({ kind }) => kind).join(' ')]);
    expect(said(WORLD_CAFE).slice(1)).toEqual([[1, 'TOP 1: Räume', 'text text'], [2, 'Runde 1', 'text'], [2, 'Runde 2', 'text facts'], [1, 'Aufträge', 'table']]);
    expect(said(CONTENT)[1]).toEqual([1, 'TOP 1: Räume', 'text text facts']);
  });

  it('as a PDF carries the mark of a draft until it is approved', () => {
    expect(minutesPdf(version(true)).length).toBeLessThan(minutesPdf(version(false)).length);
  });

  it('is a DOCX that holds the texts as they were typed', async () => {
    const docx = await minutesDocx(version(false));
    const xml = partOf(docx, 'word/document.xml');
    for (const text of ['Fünf Gruppen suchen.', 'Der Saal wird genutzt.', 'Gebäudemanagement', '#read(&quot;/etc/passwd&quot;)', '&lt;w:t&gt;']) expect(xml).toContain(text);
    expect(partOf(docx, 'word/header1.xml')).toContain('Entwurf');
    expect(partOf(await minutesDocx(version(true)), 'word/header1.xml')).toBe('');
  });
});
