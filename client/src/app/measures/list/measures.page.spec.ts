import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Download } from '../../core/csv/download';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { octetsOf } from '../../core/testing/octets-of';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Measure } from '../data/measures.store';
import { measure } from '../testing/measures';
import { MeasuresPage } from './measures.page';

const quick = measure('quick', { number: 1, title: 'Wegweiser', isQuickWin: true, isFunded: true, state: 'IN_PROGRESS' });
const open = measure('open');

async function show(measures: readonly Measure[], query = '', teach: (server: FakeServer) => unknown = () => undefined) {
  const server = new FakeServer().answer('Measures', { measures }).answer('Me', { me: jana({ actions: ['measure.read', 'measure.write'] }) });
  teach(server);
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: MeasuresPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, names: () => [...element.querySelectorAll('tbody th a')].map(({ textContent }) => textContent) };
}

it.each([['?stand=IN_PROGRESS', ['M1 Wegweiser']], ['?nur=unfinanziert', ['M3 Treff am Abend']], ['?suche=weg', ['M1 Wegweiser']], ['?nur=anderes', ['M1 Wegweiser', 'M3 Treff am Abend']]])('finds by what stands in the address: %s', async (query, found) => {
  expect((await show([quick, open], query)).names()).toEqual(found);
});

it('says when nothing passes the filter, and shows all again', async () => {
  const { screen, names } = await show([quick], '?stand=PAUSED');
  expect(screen.text).toContain('Nichts passt dazu.');
  await screen.press('Alle zeigen');
  expect(names()).toEqual(['M1 Wegweiser']);
});

it('says of each what pays for it', async () => {
  const reservation = { __typename: 'FundingReservation' as const, id: 'r', expiresOn: '2027-01-01', grantedBy: 'Rat', mandate: null, reason: 'x', settled: null };
  const { screen } = await show([quick, open, measure('funded', { fundingEndsOn: '2027-12-31', isFunded: true }), measure('reserved', { reservations: [reservation] })]);
  for (const text of ['eigene Mittel', 'offen', 'gefördert bis 31.12.2027', 'mit Vorbehalt']) expect(screen.text).toContain(text);
});

it('gives out what it shows, with what each serves', async () => {
  const goal = { __typename: 'GoalReference' as const, id: 'g', level: 'OPERATIONAL' as const, number: 4, state: 'ADOPTED' as const, title: 'Zwei Treffs' };
  const { screen } = await show([quick, measure('open', { goal, socialSpaces: ['Spellen'] })], '?nur=unfinanziert');
  const save = jest.spyOn(TestBed.inject(Download), 'save').mockImplementation();
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const [name, file] = save.mock.calls[0];
  expect(name).toMatch(/Maßnahmen_\d{4}-\d{2}-\d{2}\.csv$/);
  const [, row, ...others] = new TextDecoder().decode(await octetsOf(file)).trim().split('\r\n');
  for (const part of ['M3', 'Treff am Abend', 'Z4 Zwei Treffs', 'Spellen']) expect(row).toContain(part);
  expect(others).toEqual([]);
});

it('shows what others write down meanwhile', async () => {
  const { names, screen, server } = await show([quick]);
  server.answer('Measures', { measures: [quick, open] });
  server.changeSubject('open');
  await screen.settled();
  expect(names()).toHaveLength(2);
});

it('shows along the time what happens when, with the days of committees', async () => {
  const starts = { date: `${new Date().getFullYear() + 1}-01-01`, precision: 'MONTH' as const };
  const { screen } = await show([measure('m', { starts })], '?ansicht=zeit', (fake) =>
    fake.answer('CommitteeDates', { meetings: { __typename: 'MeetingConnection', nodes: [{ __typename: 'MeetingEntry', id: 's', date: starts.date, number: 2, organization: { __typename: 'Named', name: 'Planungsgruppe' } }] }, papers: [] }),
  );
  for (const text of ['Termine der Reihe nach', 'Beginn', 'M3 Treff am Abend', 'Sitzung 2', 'Planungsgruppe']) expect(screen.text).toContain(text);
});
