import { activitySentence } from './activity-sentences';

const names: Record<string, string> = { o1: 'AG Wohlfahrt', o2: 'Stelle Sozialplanung' };
const tell = (kind: string, payload: unknown) =>
  activitySentence({ kind, at: '2026-11-21T10:00:00Z', payload }, { person: 'Jana Terhorst', actor: 'Jana Terhorst', subject: 'Treff Mitte', nameOf: (id) => names[id ?? ''] ?? '', locale: 'de' });

it.each([
  ['AGREEMENT_ADDED', { kind: 'DATA', organizationIds: ['o1', 'o2'] }, 'Jana Terhorst hat „Treff Mitte“ aufgenommen, vereinbart zwischen AG Wohlfahrt und Stelle Sozialplanung.'],
  ['AGREEMENT_EDITED', { fields: ['title', 'noticeMonths', 'visibility'] }, 'Jana Terhorst hat den Titel, die Kündigungsfrist und die Sichtbarkeit geändert.'],
  ['AGREEMENT_ENDED', { lastDay: '2026-12-31' }, 'Jana Terhorst hat die Vereinbarung zum 31.12.2026 beendet.'],
  ['AGREEMENT_PARTY_ADDED', { organizationId: 'o1' }, 'Jana Terhorst hat AG Wohlfahrt als Partei aufgenommen.'],
  ['AGREEMENT_PARTY_EDITED', { organizationId: 'o1', fields: ['duties', 'resources'] }, 'Jana Terhorst hat für AG Wohlfahrt die Pflichten und die Mittel geändert.'],
  ['AGREEMENT_PARTY_REMOVED', { organizationId: 'o1' }, 'Jana Terhorst hat AG Wohlfahrt aus den Parteien herausgenommen.'],
  ['CONTACT_POINT_ADDED', { organizationId: 'o1' }, 'Jana Terhorst hat „Treff Mitte“ aufgenommen, Träger AG Wohlfahrt.'],
  ['CONTACT_POINT_EDITED', { fields: ['hours', 'validUntil'] }, 'Jana Terhorst hat die Öffnungszeiten und bis wann die Angaben gelten geändert.'],
  ['CONTACT_POINT_ENDED', { lastDay: '2026-12-31' }, 'Jana Terhorst hat die Anlaufstelle zum 31.12.2026 geschlossen.'],
])('tells %s', (kind, payload, sentence) => {
  expect(tell(kind, payload)).toBe(sentence);
});
