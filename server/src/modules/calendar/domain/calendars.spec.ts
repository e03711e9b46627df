import ICAL from 'ical.js';
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import { feed, invitation, methodFor } from './calendars.js';
import { actionItemTodo, type CalendarActionItem } from './action-item-todo.js';
import { type CalendarMeeting, type CalendarPage, meetingEvent } from './meeting-event.js';

const page: CalendarPage = { locale: 'de', link: (path) => `https://planung.example.de/de/${path}` };
const organizer = { name: 'Planungsgruppe "Voerde"; Mitte', address: 'planung@example.de' };
const aylin = { name: 'Aylin Demir', address: 'aylin@example.de' };
const meeting: CalendarMeeting = {
  id: '01890000-0000-7000-8000-000000000001',
  number: 4,
  title: 'Räume; Fördermittel, und was noch offen ist: Rückblick auf Spellen und Götterswickerhamm',
  organization: 'Planungsgruppe Voerde',
  startsAt: new Date('2026-11-05T13:00:00Z'),
  endsAt: new Date('2026-11-05T15:30:00Z'),
  zone: 'Europe/Berlin',
  place: 'Rathaus, Raum 137',
  state: 'INVITED',
  proposalsUntil: '2026-10-29',
  invitedAt: new Date('2026-10-20T08:00:00Z'),
  sequence: 3,
  changedAt: new Date('2026-10-20T08:00:00Z'),
};
const item: CalendarActionItem = {
  id: '01890000-0000-7000-8000-000000000002',
  number: 12,
  title: 'Zahlen der Kitas liefern',
  givenBy: 'Planungsgruppe Voerde',
  state: 'AGREED',
  dueUntil: '2026-12-31',
  confirmedAt: null,
  changedAt: new Date('2026-10-20T08:00:00Z'),
};

const request = (changes: Partial<CalendarMeeting> = {}) => invitation('REQUEST', { ...meeting, ...changes }, page, organizer, aylin);
const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const todo = (changes: Partial<CalendarActionItem>) => new ICAL.Component(ICAL.parse(feed('Voerde', [actionItemTodo({ ...item, ...changes }, page)]))).getFirstSubcomponent('vtodo');
const strictly = (text: string): IcsEvent => convertIcsCalendar(undefined, text).events?.[0] as IcsEvent;

describe('an invitation in a mail', () => {
  it('is understood by a strict program', () => {
    const calendar = convertIcsCalendar(undefined, request());
    expect(calendar).toMatchObject({ version: '2.0', method: 'REQUEST', timezones: [{ id: 'Europe/Berlin' }] });
    expect(strictly(request())).toMatchObject({
      uid: meeting.id,
      status: 'CONFIRMED',
      sequence: 3,
      summary: `${meeting.title} (Planungsgruppe Voerde)`,
      location: 'Rathaus, Raum 137',
      description: `4. Sitzung, Planungsgruppe Voerde\nVorschläge zur Tagesordnung bis 29. Oktober 2026\nhttps://planung.example.de/de/sitzungen/${meeting.id}`,
      organizer: { email: 'planung@example.de' },
      start: { date: meeting.startsAt },
      end: { date: meeting.endsAt },
    });
  });

  it('says the same to another program, on its clocks', () => {
    const [event] = events(request());
    expect([event.uid, event.sequence, event.startDate.toString(), event.startDate.zone.tzid]).toEqual([meeting.id, 3, '2026-11-05T14:00:00', 'Europe/Berlin']);
    expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).toEqual([meeting.startsAt, meeting.endsAt]);
  });

  it('names whoever it is for and nobody else, and asks for no answer', () => {
    const [attendee, ...others] = events(request())[0].attendees;
    expect([others.length, attendee.getFirstValue(), attendee.getParameter('cn'), attendee.getParameter('rsvp'), attendee.getParameter('partstat')]).toEqual([0, 'mailto:aylin@example.de', 'Aylin Demir', 'FALSE', undefined]);
  });

  it('is the same event after a change, with a higher number', () => {
    const [before, after] = [events(request())[0], events(request({ sequence: 4, place: 'Spellen' }))[0]];
    expect([after.uid === before.uid, before.sequence, after.sequence, after.location]).toEqual([true, 3, 4, 'Spellen']);
  });

  it('holds on both sides of the change of the clocks', () => {
    const winter = request({ startsAt: new Date('2026-10-25T09:00:00Z'), endsAt: new Date('2026-10-25T10:00:00Z') });
    const summer = request({ startsAt: new Date('2026-10-24T08:00:00Z'), endsAt: new Date('2026-10-24T09:00:00Z') });
    expect([summer, winter].map((text) => events(text)[0].startDate.toString().slice(11))).toEqual(['10:00:00', '10:00:00']);
    expect([summer, winter].map((text) => strictly(text).start.date.toISOString().slice(11, 13))).toEqual(['08', '09']);
  });

  it('gives a calendar of another zone the instant', () => {
    expect(request({ zone: 'Atlantic/Azores' })).toContain('DTSTART:20261105T130000Z\r\n');
  });

  it('takes back what was cancelled, and what was put off to another day', () => {
    for (const [state, word] of [['CANCELLED', 'Abgesagt'], ['POSTPONED', 'Verschoben']] as const) {
      const text = invitation('CANCEL', { ...meeting, state, sequence: 4 }, page, organizer, aylin);
      expect(convertIcsCalendar(undefined, text).method).toBe('CANCEL');
      expect(strictly(text)).toMatchObject({ uid: meeting.id, sequence: 4, status: 'CANCELLED' });
      expect(strictly(text).summary.startsWith(`${word}: `)).toBe(true);
    }
  });
});

it.each([
  ['PLANNED', false, undefined],
  ['INVITED', true, 'REQUEST'],
  ['CANCELLED', true, 'CANCEL'],
  ['CANCELLED', false, undefined],
  ['POSTPONED', true, 'CANCEL'],
  ['PLANNED', true, undefined],
  ['CLOSED', true, undefined],
] as const)('a mail about a meeting that is %s (somebody was invited: %s) tells a calendar: %s', (state, isInvited, method) => {
  expect(methodFor({ state, invitedAt: isInvited ? new Date() : null })).toBe(method);
});

describe('a feed', () => {
  it('shows a planned meeting as tentative, an invited one as certain and a cancelled one as cancelled, and names nobody', () => {
    const text = feed('Planungskreis: Voerde', (['PLANNED', 'INVITED', 'CANCELLED'] as const).map((state, place) => meetingEvent({ ...meeting, id: `${meeting.id}${place}`, state }, page)));
    const calendar = convertIcsCalendar(undefined, text);
    expect([calendar.method, calendar.events?.map(({ status }) => status)]).toEqual(['PUBLISH', ['TENTATIVE', 'CONFIRMED', 'CANCELLED']]);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it('says on which day an Auftrag is due, who gave it and how far it is', () => {
    const [before, after] = [todo({}), todo({ state: 'CONFIRMED', confirmedAt: new Date('2026-11-01T09:00:00Z') })];
    const of = (part: typeof before, name: string) => String(part?.getFirstPropertyValue(name));
    expect(['uid', 'summary', 'due', 'status'].map((name) => of(before, name))).toEqual([item.id, 'A12 Zahlen der Kitas liefern', '2026-12-31', 'NEEDS-ACTION']);
    expect(of(before, 'description')).toContain('Erteilt von: Planungsgruppe Voerde');
    expect(['status', 'percent-complete', 'completed'].map((name) => of(after, name))).toEqual(['COMPLETED', '100', '2026-11-01T09:00:00Z']);
    expect(of(todo({ state: 'REPORTED_DONE' }), 'status')).toBe('IN-PROCESS');
  });

  it('is the same text as long as nothing changes', () => {
    const once = () => feed('Voerde', [meetingEvent(meeting, page), actionItemTodo(item, page)]);
    expect(once()).toBe(once());
  });
});
