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
import type { Goal } from '../data/goals.store';
import { goal } from '../testing/goals';
import { GoalsPage } from './goals.page';

const strategic = goal('s', { level: 'STRATEGIC', number: 2, title: 'Angebote sind erreichbar', smart: null });
const operational = goal('o', { parent: { __typename: 'GoalReference', id: 's', level: 'STRATEGIC', number: 2, state: 'PROPOSED', title: 'Angebote sind erreichbar' } as Goal['parent'], targetValue: 2.5 });

async function open(goals: readonly Goal[], query = '') {
  const server = new FakeServer().answer('Goals', { goals }).answer('Me', { me: jana({ actions: ['goal.read', 'goal.propose'] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: GoalsPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, links: () => [...element.querySelectorAll('main a, section a')].map(({ textContent }) => textContent) };
}

it('keeps what a found goal serves above it in the tree, and not in the table', async () => {
  const { links } = await open([strategic, operational], '?ebene=OPERATIONAL');
  expect(links()).toEqual(['Z2 Angebote sind erreichbar', 'Z4 Zwei Treffs am Abend']);
  TestBed.resetTestingModule();
  const table = await open([strategic, operational], '?ebene=OPERATIONAL&ansicht=tabelle');
  expect(table.links()).toEqual(['Z4 Zwei Treffs am Abend']);
});

it('says when nothing passes the filter, and shows all again', async () => {
  const { screen, links } = await open([strategic], '?suche=Wohnen');
  expect(screen.text).toContain('Nichts passt dazu.');
  await screen.press('Alle zeigen');
  expect(links()).toEqual(['Z2 Angebote sind erreichbar']);
});

it('gives out what it shows, with what each serves and how it is measured', async () => {
  const { screen } = await open([strategic, operational], '?ebene=OPERATIONAL');
  const save = jest.spyOn(TestBed.inject(Download), 'save').mockImplementation();
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const [name, file] = save.mock.calls[0];
  expect(name).toMatch(/Ziele_\d{4}-\d{2}-\d{2}\.csv$/);
  const [, row, ...others] = new TextDecoder().decode(await octetsOf(file)).trim().split('\r\n');
  for (const part of ['Z4', 'Zwei Treffs am Abend', 'Z2 Angebote sind erreichbar', '2,5']) expect(row).toContain(part);
  expect(others).toEqual([]);
});

it('shows what others write down meanwhile', async () => {
  const { links, screen, server } = await open([strategic]);
  server.answer('Goals', { goals: [strategic, operational] });
  server.changeSubject('o');
  await screen.settled();
  expect(links()).toHaveLength(2);
});
