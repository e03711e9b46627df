import { activitySentence } from './activity-sentences';

const tell = (kind: string, payload: unknown) =>
  activitySentence({ kind, at: '2026-11-21T10:00:00Z', payload }, { person: 'Jana Terhorst', actor: 'Jana Terhorst', subject: 'Pflegeplanung', nameOf: (id) => (id === 'b3' ? 'B3 Analysen' : ''), locale: 'de' });

it.each([
  ['SECTOR_PLAN_ADDED', { sector: 'CARE', organizationId: 'o1', bodyId: 'b1' }, 'Jana Terhorst hat die Fachplanung Pflegeplanung aufgenommen.'],
  ['SECTOR_PLAN_EDITED', { fields: ['title', 'nextDue', 'validUntil'] }, 'Jana Terhorst hat die Bezeichnung, die nächste Fortschreibung und den letzten Tag geändert.'],
  ['SECTOR_PLAN_ENDED', { lastDay: '2026-12-31' }, 'Jana Terhorst hat die Fachplanung zum 31.12.2026 beendet.'],
  ['SECTOR_PLAN_LINKED', { contentId: 'b3' }, 'Jana Terhorst hat die Fachplanung mit B3 Analysen verknüpft.'],
  ['SECTOR_PLAN_UNLINKED', { contentId: 'b4' }, 'Jana Terhorst hat die Verknüpfung mit einem nicht freigegebenen Inhalt gelöst.'],
  ['PLAN_DATA_ADDED', { dataId: 'd1' }, 'Jana Terhorst hat Daten eingetragen.'],
  ['PLAN_DATA_EDITED', { dataId: 'd1' }, 'Jana Terhorst hat Daten geändert.'],
  ['PLAN_DATA_REMOVED', { dataId: 'd1' }, 'Jana Terhorst hat Daten entfernt.'],
])('tells %s', (kind, payload, sentence) => {
  expect(tell(kind, payload)).toBe(sentence);
});
