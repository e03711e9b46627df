import { Component, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { UrgentCount } from '../../core/inbox/urgent-count';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { group, inbox } from '../testing/groups';
import { InboxPage } from './inbox.page';

@Component({ template: '' })
class Elsewhere {}

async function open(answer: object, server = new FakeServer(), query = '') {
  server.answer('Inbox', answer as Record<string, unknown>).answer('UrgentNotificationCount', { urgentNotificationCount: 7 });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'eingang', component: InboxPage }, { path: '**', component: Elsewhere }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create(`/eingang${query}`);
  const page = harness.routeNativeElement as HTMLElement;
  document.body.append(page);
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

const sorted = (operation: string, urgentCount: number) => new FakeServer().answer(`${operation[0].toUpperCase()}${operation.slice(1)}`, { [operation]: { __typename: 'NotificationsSorted', urgentCount } });
const names = (page: HTMLElement) => [...page.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());

it('shows by thing what is told of it, with its reason and the way to it', async () => {
  const { screen, page } = await open(inbox(group('B3.1', {}, {}, { reason: 'DUE', occasion: 'TASK', dueOn: '2026-11-24', actorName: null }), group('b4', { subjectKind: 'BLOCK', name: 'B4 Ziele' }, { reason: 'ASSIGNED', occasion: 'BLOCK_SUBMITTED' })));
  expect(names(page)).toEqual(['B3.1 Sozialräume', 'Baustein 4 Ziele']);
  expect(page.querySelector('h2 a')?.getAttribute('href')).toBe('/kreislauf/inhalt/B3.1');
  for (const text of ['Martin Overbeck hat Ihnen das zugeordnet.', 'Fällig bis 24.11.2026.', 'Martin Overbeck hat eingereicht. Das wartet auf Ihre Abnahme.', '19.11.2026']) expect(screen.text).toContain(text);
});

it('tells of Aufträge and meetings by their names, with the way to them', async () => {
  const { screen, page } = await open(
    inbox(
      group('a1', { subjectKind: 'ACTION_ITEM', name: 'A12 Zahlen liefern' }, { occasion: 'ACTION_ITEM_REPORTED' }, { occasion: 'ACTION_ITEM_POSTPONED', reason: 'DECIDED' }),
      group('m1', { subjectKind: 'MEETING', name: 'AG Wohlfahrt, Voerde, 4' }, { occasion: 'MEETING_CLOSED', reason: 'ANSWERED' }),
    ),
  );
  expect(names(page)).toEqual(['A12 Zahlen liefern', 'AG Wohlfahrt, Voerde, 4. Sitzung']);
  expect([...page.querySelectorAll('h2 a')].map((link) => link.getAttribute('href'))).toEqual(['/auftraege/a1', '/sitzungen/m1']);
  for (const text of ['hat den Auftrag als erledigt gemeldet. Das wartet auf Ihre Bestätigung.', 'hat den Auftrag verschoben.', 'Dort steht, was aus Ihrem Vorschlag wurde.']) expect(screen.text).toContain(text);
});

it('marks as read, says so, goes on to the next, and can be taken back', async () => {
  const server = sorted('markNotificationsRead', 1).answer('ReopenNotifications', { reopenNotifications: { __typename: 'NotificationsSorted', urgentCount: 2 } });
  const { screen, page } = await open(inbox(group('B3.1', {}, {}, {}), group('B3.2')), server);
  await screen.press('Gelesen (B3.1 Sozialräume)');
  expect(server.variablesOf('MarkNotificationsRead')).toEqual({ input: { ids: ['B3.1-0', 'B3.1-1'] } });
  expect([names(page), TestBed.inject(UrgentCount).value()]).toEqual([['B3.2 Sozialräume'], 1]);
  expect(page.querySelector('[role=status]')?.textContent).toContain('„B3.1 Sozialräume“ ist gelesen.');
  expect(document.activeElement?.textContent).toBe('B3.2 Sozialräume');
  await screen.press('Rückgängig');
  expect(server.variablesOf('ReopenNotifications')).toEqual({ input: { ids: ['B3.1-0', 'B3.1-1'] } });
  expect(names(page)).toEqual(['B3.1 Sozialräume', 'B3.2 Sozialräume']);
});

it('keeps what could not be marked, and says why', async () => {
  const { screen, page } = await open(inbox(group('B3.1')), new FakeServer().answer('MarkNotificationsRead', { markNotificationsRead: { __typename: 'NotFound' } }));
  await screen.press('Gelesen (B3.1 Sozialräume)');
  expect(names(page)).toEqual(['B3.1 Sozialräume']);
  expect(screen.alert).toBeDefined();
});

it('has read what is opened', async () => {
  const { screen, server } = await open(inbox(group('B3.1')), sorted('markNotificationsRead', 0));
  await screen.press('B3.1 Sozialräume');
  expect(server.variablesOf('MarkNotificationsRead')).toEqual({ input: { ids: ['B3.1-0'] } });
});

it('offers the next meeting only where one comes', async () => {
  const { screen } = await open(inbox(group('B3.1', { nextMeeting: { __typename: 'NextMeeting', title: 'Lenkungskreis', startsAt: '2026-12-03T14:00:00Z' } })));
  await screen.press('Zurückstellen (B3.1 Sozialräume)');
  const items = () => [...document.querySelectorAll('[mat-menu-item]')].map(({ textContent }) => textContent.trim());
  expect(items()).toEqual(['bis morgen früh', 'für eine Woche', 'bis zur nächsten SitzungLenkungskreis am 03.12.2026']);
});

it('shows what was put off with the day on which it comes back', async () => {
  const { screen, page, server } = await open(inbox(group('B3.1', {}, { snoozedTo: 'WEEK', snoozedUntil: '2026-11-28T05:00:00Z' })), sorted('reopenNotifications', 1), '?ansicht=zurueckgestellt');
  expect(server.variablesOf('Inbox')).toEqual({ view: 'SNOOZED' });
  expect(screen.text).toContain('Zurückgestellt bis 28.11.2026.');
  await screen.press('Zurück in „Neu“ (B3.1 Sozialräume)');
  expect([names(page), screen.text.includes('Sie haben nichts zurückgestellt.')]).toEqual([[], true]);
});

it('says that there is nothing new, and where to go on', async () => {
  const { page } = await open(inbox());
  expect(page.querySelector('.empty')?.textContent).toContain('Nichts Neues.');
  expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('/heute');
});
