import { activitySentence } from './activity-sentences';

const at = '2024-08-15T10:00:00Z';
const names: Record<string, string> = { s1: 'Leitung der Planungsgruppe', p1: 'Martin Overbeck', t1: 'B2.1 Stelle', o1: 'Verwaltungsvorstand', o2: 'Stelle Sozialplanung', b1: 'B1 Entschluss' };
const nameOf = (id: string | null) => names[id ?? ''] ?? '';
const tell = (kind: string, payload: unknown, person: string | null = 'Jana Terhorst') => activitySentence({ kind, at, payload }, { person, actor: person ?? 'Das Programm', subject: 'B2.3 Kooperation', nameOf, locale: 'de' });

const november = { date: '2024-11-01', precision: 'MONTH' };

it.each([
  ['CYCLE_OPENED', { number: 2 }, 'Jana Terhorst hat Zyklus 2 eröffnet.'],
  ['TASK_STAND_IMPORTED', { to: 'PLANNED', completedOn: null, due: november, source: 'PAPER' }, 'Der Stand von B2.3 Kooperation wurde aus der Drucksache übernommen: vorgesehen, fällig November 2024.'],
  ['TASK_STAND_IMPORTED', { to: 'DONE', completedOn: '2024-07-04', due: november, source: 'PAPER' }, 'Der Stand von B2.3 Kooperation wurde aus der Drucksache übernommen: erfolgt bis 04.07.2024.'],
  ['TASK_STAND_IMPORTED', { to: 'UNDEFINED', completedOn: null, due: null, source: 'EXAMPLE' }, 'Der Stand von B2.3 Kooperation wurde als Beispiel eingetragen: noch zu klären.'],
  ['TASK_STAND_CHANGED', { from: 'PLANNED', to: 'IN_PROGRESS', completedOn: null }, 'Jana Terhorst hat B2.3 Kooperation von „vorgesehen“ auf „in Arbeit“ gesetzt.'],
  ['TASK_STAND_CHANGED', { from: 'PLANNED', to: 'IN_PROGRESS', completedOn: null }, 'Jana Terhorst hat B2.3 Kooperation von „vorgesehen“ auf „in Arbeit“ gesetzt.'],
  ['TASK_STAND_CHANGED', { from: 'IN_PROGRESS', to: 'DONE', completedOn: '2024-09-19' }, 'Jana Terhorst hat B2.3 Kooperation von „in Arbeit“ auf „erfolgt bis 19.09.2024“ gesetzt.'],
  ['TASK_ADDED', { parentId: null }, 'Jana Terhorst hat B2.3 Kooperation ergänzt.'],
  ['TASK_EDITED', { fields: ['title', 'note'] }, 'Jana Terhorst hat bei B2.3 Kooperation den Titel und den Umsetzungsstand geändert.'],
  ['TASK_ASSIGNED', { to: { organizationId: null, seatId: 's1', personId: 'p1' } }, 'Jana Terhorst hat B2.3 Kooperation zugeordnet: Leitung der Planungsgruppe, Martin Overbeck.'],
  ['TASK_ASSIGNED', { to: { organizationId: null, seatId: null, personId: null } }, 'Jana Terhorst hat die Zuordnung von B2.3 Kooperation aufgehoben.'],
  ['TASK_DUE_SET', { from: null, to: november }, 'Jana Terhorst hat für B2.3 Kooperation einen Termin gesetzt: November 2024.'],
  ['TASK_DUE_SET', { from: november, to: { date: '2025-01-01', precision: 'YEAR' } }, 'Jana Terhorst hat den Termin von B2.3 Kooperation von November 2024 auf 2025 verlegt.'],
  ['TASK_DUE_SET', { from: november, to: null }, 'Jana Terhorst hat den Termin von B2.3 Kooperation gestrichen.'],
  ['TASK_DEPENDENCY_ADDED', { predecessorId: 't1' }, 'Jana Terhorst hat festgehalten, dass B2.3 Kooperation von B2.1 Stelle abhängt.'],
  ['TASK_DEPENDENCY_REMOVED', { predecessorId: 't1' }, 'Jana Terhorst hat festgehalten, dass B2.3 Kooperation nicht mehr von B2.1 Stelle abhängt.'],
  ['BLOCK_SUBMITTED', { organizationId: 'o1' }, 'Jana Terhorst hat B2.3 Kooperation eingereicht. Es entscheidet: Verwaltungsvorstand.'],
  ['BLOCK_SUBMITTED', { organizationId: null }, 'Jana Terhorst hat B2.3 Kooperation eingereicht.'],
  ['BLOCK_WITHDRAWN', { organizationId: 'o1' }, 'Jana Terhorst hat die Einreichung von B2.3 Kooperation zurückgezogen.'],
  ['BLOCK_ACCEPTED', { organizationId: 'o1' }, 'Jana Terhorst (Verwaltungsvorstand) hat B2.3 Kooperation angenommen.'],
  ['BLOCK_ACCEPTED', { organizationId: null }, 'Jana Terhorst hat B2.3 Kooperation angenommen.'],
  ['BLOCK_CONFIRMED', { organizationId: 'o1' }, 'Jana Terhorst (Verwaltungsvorstand) hat bestätigt, dass B2.3 Kooperation angenommen bleibt.'],
  ['BLOCK_RETURNED', { organizationId: 'o1' }, 'Jana Terhorst (Verwaltungsvorstand) hat B2.3 Kooperation zurückgegeben.'],
  ['BLOCK_REOPENED', { organizationId: 'o1' }, 'Jana Terhorst (Verwaltungsvorstand) hat B2.3 Kooperation wieder geöffnet.'],
  ['BLOCK_REVIEW_NEEDED', { causeId: 'b1' }, 'B2.3 Kooperation ist zu prüfen, weil Baustein 1 Entschluss wieder geöffnet wurde.'],
  ['BLOCK_REVIEW_NEEDED', { causeId: 'hidden' }, 'B2.3 Kooperation ist zu prüfen, weil ein früherer Baustein wieder geöffnet wurde.'],
  [
    'RESERVATION_GRANTED',
    { organizationId: 'o1', ownerOrganizationId: 'o2', ownerSeatId: null, expiresOn: '2024-11-30' },
    'Jana Terhorst (Verwaltungsvorstand) hat zugelassen, B2.3 Kooperation mit Vorbehalt zu beginnen. Aufzuheben bis 30.11.2024 durch Stelle Sozialplanung.',
  ],
  ['RESERVATION_SETTLED', { organizationId: 'o1', as: 'FULFILLED' }, 'Jana Terhorst (Verwaltungsvorstand) hat den Vorbehalt bei B2.3 Kooperation als erfüllt aufgehoben.'],
  ['RESERVATION_SETTLED', { organizationId: 'o1', as: 'WITHDRAWN' }, 'Jana Terhorst (Verwaltungsvorstand) hat den Vorbehalt bei B2.3 Kooperation zurückgezogen.'],
  ['CYCLE_STATE_CHANGED', { from: 'SETUP', to: 'SUSPENDED' }, 'Jana Terhorst lässt den Zyklus ruhen.'],
  ['CYCLE_STATE_CHANGED', { from: 'SUSPENDED', to: 'REGULAR' }, 'Jana Terhorst hat den Zyklus fortgesetzt.'],
  ['CYCLE_STATE_CHANGED', { from: 'SETUP', to: 'ABANDONED' }, 'Jana Terhorst hat den Aufbau des Zyklus abgebrochen.'],
  ['CYCLE_STATE_CHANGED', { from: 'SETUP', to: 'REGULAR' }, 'Der Aufbau ist angenommen; der Kreislauf beginnt.'],
  ['CYCLE_STATE_CHANGED', { from: 'REGULAR', to: 'EVALUATING' }, 'Alle Maßnahmen sind angenommen; die Evaluation beginnt.'],
  ['METHOD_ADDED', {}, 'Jana Terhorst hat B2.3 Kooperation in den Methodenkoffer aufgenommen.'],
  ['METHOD_EDITED', {}, 'Jana Terhorst hat B2.3 Kooperation geändert.'],
  ['METHOD_RESTORED', {}, 'Jana Terhorst hat festgehalten, dass B2.3 Kooperation wieder verwendet wird.'],
  ['CYCLE_STATE_CHANGED', { from: 'EVALUATING', to: 'CLOSED' }, 'Jana Terhorst hat den Zyklus auf „abgeschlossen“ gesetzt.'],
])('tells %s %p', (kind, payload, sentence) => {
  expect(tell(kind, payload)).toBe(sentence);
});

it('needs nobody for what the program has done', () => {
  expect(tell('CYCLE_OPENED', { number: 1 }, null)).toBe('Zyklus 1 wurde eröffnet.');
});

it('tells a kind that it does not know neutrally, with its day', () => {
  expect(tell('SOMETHING_NEW', {})).toBe('Eintrag vom 15.08.2024 zu B2.3 Kooperation.');
  expect(tell('toString', {})).toBe('Eintrag vom 15.08.2024 zu B2.3 Kooperation.');
});
