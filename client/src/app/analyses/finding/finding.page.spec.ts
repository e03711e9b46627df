import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Finding } from '../data/findings.store';
import { finding, statement } from '../testing/analyses';
import { FindingPage } from './finding.page';

async function open(shown: Finding | null) {
  const server = new FakeServer()
    .answer('FindingPage', { finding: shown })
    .answer('AnalysisPlaces', { analysisPlaces: [] })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'analysen/befunde/:findingId', component: FindingPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/analysen/befunde/1');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

const changed = (changes: Partial<Finding>) => ({ __typename: 'FindingChanged', finding: finding('1', changes) });

it('takes evidence off only with a reason', async () => {
  const { screen, server } = await open(finding('1', { evidence: [statement('e1')] }));
  await screen.press('Entfernen (Viele kommen nicht hin.)');
  await screen.send();
  expect(screen.text).toContain('„Grund“ fehlt noch.');
  server.answer('RemoveEvidence', { removeEvidence: changed({ version: 2 }) });
  await screen.type('Grund', ' Nicht belegt. ');
  await screen.send();
  expect(server.variablesOf('RemoveEvidence')).toEqual({ input: { findingId: '1', version: 1, evidenceId: 'e1', reason: 'Nicht belegt.' } });
  for (const text of ['Der Beleg ist entfernt', 'Noch kein Beleg.']) expect(screen.text).toContain(text);
});

it('begins the correction of evidence with what it says, and keeps its consent', async () => {
  const { screen, server } = await open(finding('1', { evidence: [statement('e1')] }));
  await screen.press('Ändern (Viele kommen nicht hin.)');
  expect(screen.field('Was er besagt').value).toBe('Viele kommen nicht hin.');
  await screen.type('Was er besagt', 'Manche kommen nicht hin.');
  server.answer('EditEvidence', { editEvidence: changed({ version: 2, evidence: [statement('e1', { statement: 'Manche kommen nicht hin.' })] }) });
  await screen.send();
  expect(server.variablesOf('EditEvidence')).toMatchObject({ input: { findingId: '1', version: 1, evidenceId: 'e1', kind: 'QUALITATIVE', statement: 'Manche kommen nicht hin.', consent: 'CONSENT', figure: '' } });
  expect(screen.text).toContain('Manche kommen nicht hin.');
});

it('tells whoever corrects evidence that somebody else was faster, although the page shows it already', async () => {
  const { screen, server } = await open(finding('1', { evidence: [statement('e1')] }));
  await screen.press('Ändern (Viele kommen nicht hin.)');
  const now = finding('1', { version: 2, title: 'Kaum etwas am Abend', evidence: [statement('e1', { source: 'Umfrage' })] });
  server.answer('FindingPage', { finding: now });
  server.changeSubject('1');
  await screen.settled();
  expect(screen.text).toContain('Kaum etwas am Abend');
  server.answer('EditEvidence', { editEvidence: { __typename: 'FindingChangedMeanwhile', current: now } });
  await screen.send();
  expect(server.variablesOf('EditEvidence')).toMatchObject({ input: { version: 1 } });
  expect(screen.alert).toContain('Inzwischen hat jemand anderes');
  server.answer('EditEvidence', { editEvidence: changed({ version: 3 }) });
  await screen.send();
  expect(server.variablesOf('EditEvidence')).toMatchObject({ input: { version: 2 } });
});

it('asks for no change of whoever may only read', async () => {
  const { screen } = await open(finding('1', { actions: [], evidence: [statement('e1')] }));
  for (const text of ['Ändern', 'Entfernen', 'Beleg eintragen', 'Empfehlung entwerfen']) expect(screen.text).not.toContain(text);
});

it('takes a figure only with its value, its source and the date of the data', async () => {
  const { screen, server } = await open(finding('1'));
  await screen.press('Beleg eintragen');
  await screen.type('Was er besagt', 'Viele leben allein.');
  await screen.send();
  for (const field of ['Wert mit Einheit', 'Quelle', 'Datenstand']) expect(screen.text).toContain(`„${field}“ fehlt noch`);
  expect(server.variablesOf('AddEvidence')).toBeUndefined();
});
