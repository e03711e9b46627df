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
import type { BrokenThread } from '../data/broken-threads.store';
import { broken } from '../testing/threads';
import { BrokenThreadsPage } from './broken-threads.page';

const finding = broken('f', { kind: 'FINDING', gap: 'FINDING_UNANSWERED', name: 'Wenige Angebote am Abend', state: null });

async function open(threads: readonly BrokenThread[], query = '') {
  const server = new FakeServer().answer('BrokenThreads', { brokenThreads: threads }).answer('Me', { me: jana({ actions: ['thread.read', 'actionItem.assign'] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: BrokenThreadsPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, rows: () => [...element.querySelectorAll('tbody th a')].map(({ textContent }) => textContent), assigning: () => element.querySelector('td a')?.getAttribute('href') };
}

it('narrows the broken threads down to one sort, which stays in the address', async () => {
  const { rows } = await open([finding, broken('g')], '?stelle=FINDING_UNANSWERED');
  expect(rows()).toEqual(['Wenige Angebote am Abend']);
});

it('hands one out as an Auftrag that says what is to be done', async () => {
  const { assigning } = await open([finding]);
  expect(decodeURIComponent(assigning() ?? '')).toBe('/auftraege?neu=auftrag&titel=Befund beantworten: Wenige Angebote am Abend&stelle=FINDING_UNANSWERED&zu=f');
});

it('leads to the Auftrag where somebody sees to it already, instead of handing it out again', async () => {
  const { screen, assigning } = await open([broken('g', { isAssigned: true, assignment: { __typename: 'ActionItem', id: 'a', number: 12, state: 'IN_PROGRESS', addresseeOrganization: { __typename: 'Named', id: 'o', name: 'Planungsgruppe' } } } as Partial<BrokenThread>)]);
  expect(assigning()).toBe('/auftraege/a');
  expect(screen.text).toContain('A12, Planungsgruppe: in Arbeit');
  expect(screen.text).not.toContain('Als Auftrag vergeben');
});

it('says that it is handed out also to whoever may not read the Auftrag', async () => {
  const { screen } = await open([broken('g', { isAssigned: true })]);
  expect(screen.text).toContain('ist vergeben');
  expect(screen.text).not.toContain('Als Auftrag vergeben');
});

it('gives out what it shows', async () => {
  const { screen } = await open([finding, broken('g')], '?suche=abend');
  const save = jest.spyOn(TestBed.inject(Download), 'save').mockImplementation();
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const [, row, ...others] = new TextDecoder().decode(await octetsOf(save.mock.calls[0][1])).trim().split('\r\n');
  expect(row).toContain('Befund ohne Antwort');
  expect(others).toEqual([]);
});

it('says that the thread is whole where nothing is missing', async () => {
  const { screen } = await open([]);
  expect(screen.text).toContain('überall geschlossen');
});
