import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Questions } from '../../core/question/questions';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { CalendarFeeds } from './calendar-feeds';

const group = { __typename: 'Named', id: 'g', name: 'Planungsgruppe' };
const feed = (organization: object | null, readAt: string | null = null) => ({ __typename: 'CalendarFeed', organization, madeAt: '2026-11-05T10:00:00Z', readAt });
const made = (...feeds: object[]) => ({ makeCalendarFeed: { __typename: 'CalendarFeedMade', address: 'https://planung.example.de/kalender/geheim.ics', feeds } });

async function open(feeds: object[], server = new FakeServer()) {
  server.answer('CalendarFeeds', { calendarFeeds: feeds, organizations: [{ __typename: 'Organization', id: 'g', name: 'Planungsgruppe' }] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(CalendarFeeds);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, server, element: fixture.nativeElement as HTMLElement };
}

it('makes an address for my own calendar, shows it once and lets me subscribe to it', async () => {
  const { screen, server, element } = await open([], new FakeServer().answer('MakeCalendarFeed', made(feed(null))));
  await screen.press('Adresse anlegen (Meine Sitzungen und Aufträge)');
  expect(server.variablesOf('MakeCalendarFeed')).toEqual({ input: { organizationId: null } });
  expect(element.querySelector<HTMLInputElement>('#feed-address')?.value).toBe('https://planung.example.de/kalender/geheim.ics');
  expect(element.querySelector('a')?.getAttribute('href')).toBe('webcal://planung.example.de/kalender/geheim.ics');
  expect(screen.text).toContain('angelegt: 05.11.2026, noch nicht gelesen');
});

it('makes one for an organisation, which is no choice any more', async () => {
  const { screen, server, element } = await open([], new FakeServer().answer('MakeCalendarFeed', made(feed(group))));
  await screen.press('Adresse anlegen für diese Organisation');
  expect(server.variablesOf('MakeCalendarFeed')).toEqual({ input: { organizationId: 'g' } });
  expect(element.querySelector('select')).toBeNull();
});

it('asks before an address that is in use stops working', async () => {
  const { screen, server } = await open([feed(null, '2026-11-06T10:00:00Z')], new FakeServer().answer('MakeCalendarFeed', made(feed(null))));
  const questions = TestBed.inject(Questions);
  await screen.press('Neue Adresse (Meine Sitzungen und Aufträge)');
  expect([questions.open()?.sentences[0], server.variablesOf('MakeCalendarFeed')]).toEqual([expect.stringContaining('gilt dann nicht mehr'), undefined]);
  questions.answer(true);
  await screen.settled();
  expect(server.variablesOf('MakeCalendarFeed')).toEqual({ input: { organizationId: null } });
});

it('ends an address and says so', async () => {
  const { screen } = await open([feed(group)], new FakeServer().answer('EndCalendarFeed', { endCalendarFeed: { __typename: 'CalendarFeedEnded', feeds: [] } }));
  await screen.press('Beenden (Planungsgruppe)');
  expect(screen.text).toContain('Die Adresse gilt nicht mehr: Planungsgruppe');
});

it('leaves everything as it is while the server cannot be reached', async () => {
  const { screen, element } = await open([feed(group)], new FakeServer().answer('EndCalendarFeed', connectionLost()));
  await screen.press('Beenden (Planungsgruppe)');
  expect([screen.text.includes('gilt nicht mehr'), element.querySelectorAll('li').length]).toEqual([false, 2]);
});
