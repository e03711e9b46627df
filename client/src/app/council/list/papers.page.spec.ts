import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Download } from '../../core/csv/download';
import { Session } from '../../core/session/session';
import { octetsOf } from '../../core/testing/octets-of';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { paper, resolution } from '../testing/papers';
import { PapersPage } from './papers.page';

const owner = { __typename: 'Accountable', organization: { __typename: 'Named', id: 'lead', name: 'Fachbereich Soziales' }, seat: null, person: null } as never;
const all = [
  paper('1', { title: 'Auf dem Weg' }),
  paper('2', { title: 'Überfällig', state: 'CLOSED', resolution: resolution({ id: 'r2', owner, due: { __typename: 'PlannedDate', date: '2020-01-01', precision: 'YEAR' } as never }) }),
  paper('4', { title: 'Verwaist', state: 'CLOSED', resolution: resolution({ id: 'r4' }) }),
  paper('3', { title: 'Nur gelesen', state: 'CLOSED', resolution: resolution({ id: 'r3', result: 'NOTED' }) }),
];

async function open(query = '') {
  const server = new FakeServer().answer('Papers', { papers: all }).answer('Me', { me: jana({ actions: ['paper.read'] }) });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: PapersPage }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, rows: () => [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent) };
}

async function filed(screen: Screen): Promise<string> {
  const save = jest.spyOn(TestBed.inject(Download), 'save').mockImplementation();
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const [, file] = save.mock.calls[0];
  return new TextDecoder().decode(await octetsOf(file));
}

it('shows what was resolved with who answers for it and what is late, and no mandate of what was noted', async () => {
  const { rows } = await open('?ansicht=beschluesse');
  expect(rows()).toHaveLength(3);
  for (const text of ['Fachbereich Soziales', 'überfällig']) expect(rows()[0]).toContain(text);
  expect(rows()[2]).toContain('kein Auftrag');
});

it('marks what nobody answers for, and what has no day', async () => {
  const { rows } = await open('?ansicht=beschluesse');
  for (const text of ['noch niemand', 'ohne Termin']) expect(rows()[1]).toContain(text);
  for (const text of ['noch niemand', 'ohne Termin']) expect(rows()[2]).not.toContain(text);
});

it('gives out the table that is looked at', async () => {
  const papers = await filed((await open('?stand=IN_CONSULTATION')).screen);
  for (const text of ['Auf dem Weg', 'nächstes Gremium', 'Stadtrat']) expect(papers).toContain(text);
  expect(papers).not.toContain('Überfällig');
  TestBed.resetTestingModule();
  const resolutions = await filed((await open('?ansicht=beschluesse')).screen);
  for (const text of ['verantwortlich', 'Fachbereich Soziales', '2020-12-31', 'Nur gelesen']) expect(resolutions).toContain(text);
  expect(resolutions).not.toContain('Auf dem Weg');
});
