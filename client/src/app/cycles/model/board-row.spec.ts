import { boardRow } from './board-row';
import { aBlock, aReservation, aTask, perBody } from './testing/blocks';

const rowOf = (changes: Parameters<typeof aBlock>[0], all = [aBlock()]) => boardRow(aBlock(changes), all, 'de');
const late = (days: number, key: string) => ({ code: 'OVERDUE', days, task: { id: key, key, title: 'Daten' } });
const texts = (reasons: readonly { text: string }[]) => reasons.map(({ text }) => text);

it('has nothing to explain while all is well', () => {
  expect(rowOf({})).toMatchObject({ reasons: [], acceptance: '', decided: null, freshnessText: '' });
});

it('says the latest three reasons, and how many more there are', () => {
  const { reasons } = rowOf({ lage: 'AT_RISK', lageReasons: [late(1, 'B1.1'), late(40, 'B1.2'), late(3, 'B1.3'), late(2, 'B1.4')] });
  expect(texts(reasons)).toEqual(['B1.2 Daten ist seit 40 Tagen überfällig.', 'B1.3 Daten ist seit 3 Tagen überfällig.', 'B1.4 Daten ist seit 2 Tagen überfällig.', 'Weitere Gründe: 1.']);
  expect(reasons[0]?.links).toEqual([{ text: 'B1.2 Daten', address: '/kreislauf/inhalt/B1.2' }]);
});

it('says why there is a Vorbehalt and why something is to be checked', () => {
  expect(texts(rowOf({ reservation: aReservation, needsReview: true }).reasons)).toEqual([
    'Darf mit Vorbehalt beginnen: Die Planungsgruppe ist noch nicht eingerichtet. Stelle Sozialplanung hebt ihn bis 30.11.2024 auf.',
    'Zu prüfen: Ein früherer Baustein wurde seither wieder geöffnet.',
  ]);
});

it('says who decides about what is submitted', () => {
  const row = rowOf({ acceptance: 'SUBMITTED' });
  expect(row.awaitsAcceptance).toBe(true);
  expect(texts(row.reasons)).toEqual(['Eingereicht; jetzt entscheidet: Verwaltungsvorstand.']);
});

it('links every open Prüfpunkt, and names the body of a block that repeats', () => {
  const all = perBody();
  const predecessor = { id: 'Kürten', key: '4', title: 'Regionale Ziele' };
  const { checkpoints } = rowOf(
    { id: 'b5', checkpoints: [{ code: 'PREDECESSOR_NOT_ACCEPTED', subject: predecessor }, { code: 'CONTENT_OPEN', subject: { id: 't1', key: '5.1', title: 'Prüfung' } }, { code: 'RESERVATION_EXPIRED', subject: null }] },
    all,
  );
  expect(texts(checkpoints)).toEqual(['Baustein 4 Regionale Ziele, Kürten ist noch nicht angenommen.', '5.1 Prüfung ist noch nicht erfolgt.', 'Die Frist des Vorbehalts ist abgelaufen.']);
  expect(checkpoints.map(({ links }) => links[0]?.address)).toEqual(['/kreislauf/baustein/Kürten', '/kreislauf/inhalt/t1', '/kreislauf/baustein/b5']);
});

it.each([
  ['its period', { plannedFrom: '2026-09-01', plannedUntil: '2027-03-31' }, { text: '01.09.2026 – 31.03.2027', isSet: true }],
  ['its beginning', { plannedFrom: '2026-09-01' }, { text: 'ab 01.09.2026' }],
  ['its end', { plannedUntil: '2027-03-31' }, { text: 'bis 31.03.2027' }],
  [
    'the next date of its open contents',
    {
      tasks: [
        aTask({ title: 'Gruppe', due: { date: '2024-11-01', precision: 'MONTH' } }),
        aTask({ title: 'Bericht', due: { date: '2024-12-01', precision: 'DAY' } }),
        aTask({ title: 'Workshop', shownStand: 'DONE', due: { date: '2024-07-04', precision: 'DAY' } }),
      ],
    },
    { text: 'November 2024', of: 'Gruppe', isSet: true },
  ],
  ['a later time', { tasks: [aTask({ shownStand: 'DEFERRED' })] }, { text: 'zu späterem Zeitpunkt', isSet: false }],
  ['nothing yet', {}, { text: 'offen', of: '', isSet: false }],
])('is planned for %s', (_, changes, expected) => {
  expect(rowOf(changes).planning).toMatchObject(expected);
});

it('says who decided last, and since when there is no news', () => {
  const row = rowOf({
    acceptance: 'ACCEPTED',
    lastDecision: { by: 'Verwaltungsvorstand', at: '2024-07-04', kind: 'BLOCK_ACCEPTED' },
    aktualitaet: { state: 'OVERDUE', lastAt: '2024-07-04T10:00:00Z', overdueSince: '2024-09-02T10:00:00Z' },
  });
  expect(row).toMatchObject({ acceptance: 'angenommen', freshnessText: 'seit 02.09.2024', decided: { by: 'Verwaltungsvorstand', what: 'angenommen am 04.07.2024' } });
});
