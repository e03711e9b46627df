import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Download } from '../../core/csv/download';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { octetsOf } from '../../core/testing/octets-of';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { leadership, reportName, standing } from '../testing/leadership';
import { LeadershipPage } from './leadership.page';

const change = { __typename: 'StandingChange' as const, kind: 'WORSE' as const, lageBefore: 'ON_TRACK' as const, standBefore: 'RUNNING' as const, valueBefore: null };

async function open(query = '', actions: string[] = ['leadership.read', 'report.freeze'], answer: object = leadership([standing()])) {
  const server = new FakeServer().answer('Leadership', answer as Record<string, unknown>).answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: LeadershipPage }, { path: '**', children: [] }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element };
}

it('shows the goals, what is to be decided and what is silent', async () => {
  const { screen } = await open();
  for (const text of ['Z1 Zwei Treffs am Abend', 'Fachbereich Jugend', 'im Plan', 'Noch kein Bericht zum Vergleichen.', '2026/0173 Ziele der Pflegeplanung', '03.12.2026', 'Z9 Engagement', 'Sitz unbesetzt']) expect(screen.text).toContain(text);
});

it('names what was resolved and nobody answers for', async () => {
  const { element } = await open();
  const silent = element.querySelector('pk-silent-list li');
  expect(silent?.textContent.replaceAll(/\s+/g, ' ')).toContain('2026/0125 Treff für FamilienBeschluss vom 01.10.2026: niemand verantwortlich, ohne Termin');
  expect(silent?.querySelector('a')?.getAttribute('href')).toBe('/beschluesse/vorlagen/p7');
});

it('says what changed since the last report, and in which direction', async () => {
  const { screen } = await open('', undefined, leadership([standing({ lage: 'AT_RISK', sentence: 'Der Raum fehlt.', change })], [reportName(3)]));
  for (const text of ['seit 17.08.2026', 'verschlechtert', 'im Plan → gefährdet', 'Der Raum fehlt.', 'Bericht 3 vom 17.08.2026']) expect(screen.text).toContain(text);
});

it('asks for what the address says, and keeps in the address what is chosen', async () => {
  const { screen, server } = await open('?sicht=abweichend&fuer=b1&vergleich=2');
  expect(server.variablesOf('Leadership')).toEqual({ filter: { view: 'NOT_ON_TRACK', fieldOfAction: null, bodyId: 'b1', organizationId: null, since: 2, first: 100 } });
  await screen.press('still');
  expect(TestBed.inject(Router).url).toContain('sicht=still');
  expect(server.variablesOf('Leadership')).toMatchObject({ filter: { view: 'SILENT', bodyId: 'b1' } });
});

it('is on the new stand as soon as somebody says how a goal goes, within what is looked at', async () => {
  const { screen, server } = await open('?sicht=abweichend');
  server.answer('Leadership', leadership([standing({ lage: 'AT_RISK', sentence: 'Der Raum fehlt.' })]));
  server.changeSubject('g1');
  await screen.settled();
  expect(screen.text).toContain('Der Raum fehlt.');
  expect(server.variablesOf('Leadership')).toMatchObject({ filter: { view: 'NOT_ON_TRACK' } });
});

it('freezes a report and opens it', async () => {
  const { screen, server } = await open();
  server.answer('FreezeStatusReport', { freezeStatusReport: { __typename: 'StatusReportFrozen', report: { __typename: 'StatusReport', id: 'r7' } } });
  await screen.press('Bericht einfrieren');
  await screen.send();
  expect(server.variablesOf('FreezeStatusReport')).toMatchObject({ input: { visibility: 'INTERNAL' } });
  expect(TestBed.inject(Router).url).toBe('/leitung/berichte/r7');
});

it('says where there is no report yet what one is good for, to whoever may freeze one', async () => {
  expect((await open()).screen.text).toContain('Noch keiner. „Bericht einfrieren“ hält den Stand von heute fest');
  TestBed.resetTestingModule();
  expect((await open('', ['leadership.read'])).screen.text).not.toContain('hält den Stand von heute fest');
});

it('sets the number of open questions apart from the button that shows them', async () => {
  const { screen } = await open('', undefined, leadership([standing({ openQuestions: 1 })]));
  expect(screen.text).toContain('), eine Rückfrage offen');
});

it('says why nothing could be frozen, and offers it to nobody who may not', async () => {
  const { screen, server } = await open();
  server.answer('FreezeStatusReport', { freezeStatusReport: { __typename: 'StatusNotPossible', reason: 'NOTHING_TO_FREEZE' } });
  await screen.press('Bericht einfrieren');
  await screen.send();
  expect(screen.alert).toContain('Es gibt kein Ziel, das der Bericht zeigen könnte.');
  TestBed.resetTestingModule();
  expect((await open('', ['leadership.read'])).screen.text).not.toContain('Bericht einfrieren');
});

it('gives the goals out as they are shown', async () => {
  const { screen } = await open();
  const save = jest.spyOn(TestBed.inject(Download), 'save').mockImplementation();
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const [name, file] = save.mock.calls[0];
  expect(name).toMatch(/Alle-Ziele_\d{4}-\d{2}-\d{2}\.csv$/);
  expect(new TextDecoder().decode(await octetsOf(file))).toContain('Zwei Treffs am Abend');
});

it('says of a decision whose day is past that its result is missing', async () => {
  const late = leadership([standing()]);
  const { element } = await open('', undefined, { ...late, leadership: { ...late.leadership, decisions: [{ ...late.leadership.decisions[0], on: '2020-10-08' }] } });
  expect(element.querySelector('pk-decision-list')?.textContent).toContain('Der Tag ist vorbei; ein Ergebnis fehlt.');
  TestBed.resetTestingModule();
  const ahead = leadership([standing()]);
  const { element: other } = await open('', undefined, { ...ahead, leadership: { ...ahead.leadership, decisions: [{ ...ahead.leadership.decisions[0], on: '2098-10-08' }] } });
  expect(other.querySelector('pk-decision-list')?.textContent).not.toContain('vorbei');
});

it('leads from the top to what stands below the goals', async () => {
  const { element } = await open('?sicht=still');
  const [decisions, silent] = element.querySelectorAll('.jump a');
  expect([decisions.getAttribute('href'), silent.textContent]).toEqual(['/?sicht=still#leadership-decisions', 'Still und verwaist (2)']);
});
