import { accountableName, accountablePerson, isNobody, isOneOf } from './accountables';
import { decisionText } from './decisions';
import { initials } from './labels';
import { moment } from './planned-date';
import { checkpointReason, lageReason } from './reasons';
import { blockLabel, listed } from './references';
import { sentenceParts } from './sentence';
import { responsibilityRoles, responsibilityWords, standWord } from './words';

const group = { id: 'o1', name: 'Planungsgruppe' };
const lead = { id: 's1', name: 'Leitung der Planungsgruppe' };
const martin = { id: 'p1', name: 'Martin Overbeck' };
const task = { id: 't1', key: 'B3.1', title: 'Definition der Sozialräume' };

it('names the lasting one, and the person in addition', () => {
  expect(accountableName({ seat: lead, person: martin })).toBe('Leitung der Planungsgruppe');
  expect(accountablePerson({ seat: lead, person: martin })).toBe('Martin Overbeck');
  expect(accountableName({ organization: group })).toBe('Planungsgruppe');
  expect(accountablePerson({ organization: group })).toBeNull();
});

it('knows who is nobody, and who is one of us', () => {
  expect(isNobody({ organization: null, seat: null, person: null })).toBe(true);
  expect(isNobody({ organization: group })).toBe(false);
  expect(isOneOf({ seat: lead, person: martin }, new Set(['p1']))).toBe(true);
  expect(isOneOf({ organization: group }, new Set(['o2']))).toBe(false);
});

it.each([
  [{ code: 'CONTENT_OPEN' as const, subject: task }, 'B3.1 Definition der Sozialräume ist noch nicht erfolgt.'],
  [{ code: 'PREDECESSOR_NOT_ACCEPTED' as const, subject: { id: 'b2', key: 'B2', title: 'Strukturen' } }, 'Baustein 2 Strukturen ist noch nicht angenommen.'],
  [{ code: 'ACCOUNTABLE_MISSING' as const }, 'Niemand ist für den Baustein verantwortlich.'],
  [{ code: 'RESERVATION_EXPIRED' as const }, 'Die Frist des Vorbehalts ist abgelaufen.'],
  [{ code: 'RECEIVER_MISSING' as const }, 'Noch steht nicht fest, wer den Baustein abnimmt.'],
  [{ code: 'NOTHING_DONE' as const }, 'Noch ist kein Inhalt erfolgt.'],
  [{ code: 'PREDECESSOR_NOT_ACCEPTED' as const, subject: null }, 'Ein Baustein, der zuerst kommt, ist noch nicht angenommen.'],
])('says what is missing at %p', (checkpoint, sentence) => {
  expect(checkpointReason(checkpoint).text).toBe(sentence);
});

it.each([
  [{ code: 'OVERDUE' as const, days: 1, task }, 'B3.1 Definition der Sozialräume ist seit einem Tag überfällig.'],
  [{ code: 'PREDECESSOR_OVERDUE' as const, days: 12, task }, 'Die Vorarbeit B3.1 Definition der Sozialräume ist seit 12 Tagen überfällig.'],
  [{ code: 'RESERVATION_EXPIRED' as const, days: 3, task: null }, 'Der Vorbehalt ist seit 3 Tagen abgelaufen.'],
])('says why the Lage is not as planned at %p', (reason, sentence) => {
  expect(lageReason(reason).text).toBe(sentence);
});

it('makes links of the names in a sentence, the longer name first', () => {
  const links = [
    { text: 'B3.1', address: '/1' },
    { text: 'B3.10', address: '/10' },
  ];
  expect(sentenceParts('wartet auf B3.10 und B3.1', links)).toEqual([
    { text: 'wartet auf ', address: null },
    { text: 'B3.10', address: '/10' },
    { text: ' und ', address: null },
    { text: 'B3.1', address: '/1' },
  ]);
  expect(sentenceParts('ohne Namen', [{ text: '', address: '/' }])).toEqual([{ text: 'ohne Namen', address: null }]);
});

it.each([
  ['B3', 'Baustein 3'],
  ['A', 'Baustein A'],
  ['4', 'Baustein 4'],
])('calls the block with the key %s %s', (key, label) => {
  expect(blockLabel(key)).toBe(label);
});

it('lists names as the language does', () => {
  expect(listed(['B3.1', 'B3.2', 'B3.3'], 'de')).toBe('B3.1, B3.2 und B3.3');
  expect(listed(['B3.1', 'B3.2'], 'en')).toBe('B3.1 and B3.2');
});

it('says the time of what happened on the same day', () => {
  const now = new Date(2024, 8, 25, 15, 0);
  expect(moment(new Date(2024, 8, 25, 9, 12).toISOString(), now, 'de')).toBe('heute, 09:12');
  expect(moment(new Date(2024, 7, 15, 9, 12).toISOString(), now, 'de')).toBe('15.08.2024');
});

it('tells a decision with its day and body, and is silent about one that it does not know', () => {
  expect(decisionText({ kind: 'BLOCK_ACCEPTED', at: '2024-09-19T10:00:00Z', by: 'Verwaltungsvorstand' }, 'de')).toBe('angenommen am 19.09.2024 durch Verwaltungsvorstand');
  expect(decisionText({ kind: 'RESERVATION_SETTLED', at: '2024-09-19T10:00:00Z', by: null }, 'de')).toBe('Vorbehalt aufgehoben am 19.09.2024');
  expect(decisionText({ kind: 'SOMETHING_NEW', at: '2024-09-19T10:00:00Z' }, 'de')).toBeNull();
});

it('has a word for every Stand and every part in a task', () => {
  expect((['UNDEFINED', 'DEFERRED', 'PLANNED', 'WAITING', 'IN_PROGRESS', 'DONE', 'DROPPED'] as const).map(standWord)).toEqual([
    'noch zu klären',
    'zu späterem Zeitpunkt',
    'vorgesehen',
    'hängt von Vorarbeit ab',
    'in Arbeit',
    'erfolgt',
    'entfallen',
  ]);
  expect(responsibilityRoles.map((role) => responsibilityWords[role])).toEqual(['führt durch', 'wirkt mit', 'erfährt']);
});

it('names somebody by two letters, and by none of a title', () => {
  const of = (givenName: string, familyName: string) => initials({ givenName, familyName });
  expect([of('Jana', 'Terhorst'), of('Dr. Katrin', 'Wessels'), of('Prof. Dr. Ute', 'Baum'), of('J.', 'Vogt')]).toEqual(['JT', 'KW', 'UB', 'JV']);
});
