import { activitySentence } from './activity-sentences';

const names: Record<string, string> = { s1: 'Leitung', p1: 'Aylin Demir' };
const tell = (kind: string, payload: unknown) =>
  activitySentence({ kind, at: '2026-11-21T10:00:00Z', payload }, { person: 'Jana Terhorst', actor: 'Jana Terhorst', subject: 'AG Wohlfahrt', nameOf: (id) => names[id ?? ''] ?? '', locale: 'de' });

const onSeat = { seatId: 's1', personId: 'p1' };
const open = { from: '2026-11-01', until: null };

it.each([
  ['ORGANIZATION_ADDED', { kind: 'WELFARE_WORKING_GROUP', bodyId: null, parentId: null }, 'Jana Terhorst hat AG Wohlfahrt ins Verzeichnis aufgenommen.'],
  ['ORGANIZATION_EDITED', { fields: ['name', 'validUntil', 'visibility'] }, 'Jana Terhorst hat den Namen, den letzten Tag und die Sichtbarkeit geändert.'],
  ['ORGANIZATION_ENDED', { lastDay: '2026-12-31' }, 'Jana Terhorst hat die Organisation zum 31.12.2026 beendet.'],
  ['MEMBER_ADDED', { personId: 'p1', role: 'CHAIR', ...open }, 'Jana Terhorst hat Aylin Demir aufgenommen: Vorsitz, ab 01.11.2026.'],
  ['MEMBER_ADDED', { personId: 'p1', role: 'MEMBER', from: '2026-11-01', until: '2026-11-30' }, 'Jana Terhorst hat Aylin Demir aufgenommen: Mitglied, vom 01.11.2026 bis 30.11.2026.'],
  ['MEMBER_INVITED', { invitationId: 'i1', role: 'MEMBER' }, 'Jana Terhorst hat jemanden eingeladen: Mitglied.'],
  ['MEMBER_JOINED', { personId: 'p1', role: 'MEMBER', from: '2026-11-01' }, 'Jana Terhorst ist einer Einladung gefolgt: Mitglied, ab 01.11.2026.'],
  ['INVITATION_REVOKED', { invitationId: 'i1' }, 'Jana Terhorst hat eine Einladung zurückgenommen.'],
  ['MEMBER_ENDED', { personId: 'p1', lastDay: '2026-12-31' }, 'Jana Terhorst hat die Mitgliedschaft von Aylin Demir zum 31.12.2026 beendet.'],
  ['MEMBER_ROLE_CHANGED', { personId: 'p1', from: 'MEMBER', to: 'COORDINATOR', on: '2026-12-01' }, 'Jana Terhorst hat die Aufgabe von Aylin Demir ab 01.12.2026 von „Mitglied“ in „Koordination“ geändert.'],
  ['SEAT_ADDED', { seatId: 's1' }, 'Jana Terhorst hat den Sitz „Leitung“ angelegt.'],
  ['SEAT_EDITED', { seatId: 's1', fields: ['title', 'weeklyHours'] }, 'Jana Terhorst hat beim Sitz „Leitung“ die Bezeichnung und die Wochenstunden geändert.'],
  ['SEAT_FILLED', { ...onSeat, ...open, kind: 'HOLDER' }, 'Jana Terhorst hat den Sitz „Leitung“ besetzt: Aylin Demir, ab 01.11.2026.'],
  ['SEAT_FILLED', { ...onSeat, ...open, kind: 'DEPUTY' }, 'Jana Terhorst hat für den Sitz „Leitung“ eine Vertretung benannt: Aylin Demir, ab 01.11.2026.'],
  ['SEAT_HOLDING_ENDED', { ...onSeat, kind: 'HOLDER', lastDay: '2026-12-31' }, 'Jana Terhorst hat die Zeit von Aylin Demir auf dem Sitz „Leitung“ zum 31.12.2026 beendet.'],
  ['SEAT_HOLDING_ENDED', { ...onSeat, kind: 'DEPUTY', lastDay: '2026-12-31' }, 'Jana Terhorst hat die Vertretung des Sitzes „Leitung“ durch Aylin Demir zum 31.12.2026 beendet.'],
  ['DEPUTY_STANDS_IN', { ...onSeat, ...open }, 'Jana Terhorst hat eine Abwesenheit eingetragen: Aylin Demir vertritt den Sitz „Leitung“ ab 01.11.2026.'],
  ['DEPUTY_STEPPED_BACK', onSeat, 'Jana Terhorst hat eingetragen, dass Aylin Demir den Sitz „Leitung“ nicht mehr vertritt.'],
])('tells %s', (kind, payload, sentence) => {
  expect(tell(kind, payload)).toBe(sentence);
});
