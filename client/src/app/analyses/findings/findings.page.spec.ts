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
import type { Finding } from '../data/findings.store';
import { finding, statement } from '../testing/analyses';
import { FindingsPage } from './findings.page';

const other = { __typename: 'AnalysedBlock' as const, id: 'b4', key: 'B4', title: 'Befragung' };
const some = [finding('1'), finding('2', { title: 'Viele Vereine', kind: 'STRENGTH', block: other, evidence: [statement('e1')] })];

async function open(findings: readonly Finding[], query = '', actions = ['analysis.read']) {
  const server = new FakeServer().answer('Findings', { findings }).answer('AnalysisPlaces', { analysisPlaces: [] }).answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: FindingsPage }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, titles: () => [...element.querySelectorAll('tbody th')].map(({ textContent }) => textContent) };
}

it('shows what the address asks for: a kind, a cycle, a block', async () => {
  const { titles, screen } = await open(some, '?art=STRENGTH&zyklus=c1&baustein=b4');
  expect(titles()).toEqual(['Viele Vereine']);
  TestBed.resetTestingModule();
  const none = await open(some, '?art=STRENGTH&baustein=b3');
  expect(none.screen.text).toContain('Kein Befund passt dazu.');
  await none.screen.press('Alle zeigen');
  expect(none.titles()).toEqual(['Wenig am Abend', 'Viele Vereine']);
  expect(screen.text).toContain('ein Befund');
});

it('gives out what it shows, with what each rests on', async () => {
  const { screen } = await open(some, '?art=STRENGTH');
  const save = jest.spyOn(TestBed.inject(Download), 'save').mockImplementation();
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const [name, file] = save.mock.calls[0];
  expect(name).toMatch(/Befunde_\d{4}-\d{2}-\d{2}\.csv$/);
  const text = new TextDecoder().decode(await octetsOf(file));
  for (const part of ['Viele Vereine', 'Stärke', 'Viele kommen nicht hin.']) expect(text).toContain(part);
  expect(text).not.toContain('Wenig am Abend');
});

it('shows what others write down meanwhile', async () => {
  const { titles, screen, server } = await open([finding('1')]);
  server.answer('Findings', { findings: some });
  server.changeSubject('2');
  await screen.settled();
  expect(titles()).toEqual(['Wenig am Abend', 'Viele Vereine']);
});

it('says to whoever answers for no analysis why nothing can be written down, and opens no form', async () => {
  const { screen } = await open([], '?neu=befund', ['analysis.read', 'analysis.write']);
  expect(screen.text).toContain('Keine Ihrer Organisationen verantwortet zurzeit eine Analyse.');
  expect(screen.text).not.toContain('Befund aufnehmen');
});
