import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Paper } from '../data/papers.store';
import { consultation, paper, resolution } from '../testing/papers';
import { PaperPage } from './paper.page';

async function open(shown: Paper | null) {
  const server = new FakeServer()
    .answer('PaperPage', { paper: shown })
    .answer('PaperOrganizations', { bodies: [], cycles: [], organizations: [] })
    .answer('Directory', { directory: [] })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'beschluesse/vorlagen/:paperId', component: PaperPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/beschluesse/vorlagen/1');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, committees: () => [...element.querySelectorAll('tbody th')].map(({ textContent }) => textContent) };
}

const changed = (changes: Partial<Paper>) => ({ __typename: 'PaperChanged', paper: paper('1', { version: 2, ...changes }) });

it('says of a body that it decides, but not of one that only takes note', async () => {
  expect((await open(paper('1'))).committees()).toEqual(['Stadtratentscheidet']);
  for (const noting of [consultation('k1', { role: 'NOTICE' }), consultation('k1', { state: 'NOTED', resultOn: '2024-10-08', possibleResults: [] })]) {
    TestBed.resetTestingModule();
    expect((await open(paper('1', { consultations: [noting] }))).committees()).toEqual(['Stadtrat']);
  }
});

it('lets a body consult on another day, without taking it out', async () => {
  const { screen, server } = await open(paper('1'));
  await screen.press('Stadtrat: Ändern');
  expect(screen.text).not.toContain('Es steht am Ende, vor dem Gremium, das entscheidet.');
  await screen.type('Termin (freiwillig)', '2024-10-15');
  server.answer('EditConsultation', { editConsultation: changed({ consultations: [consultation('k1', { plannedOn: '2024-10-15', state: 'SCHEDULED' })] }) });
  await screen.send();
  expect(server.variablesOf('EditConsultation')).toEqual({ input: { consultationId: 'k1', version: 1, role: 'DECISION', plannedOn: '2024-10-15', isAuthoritative: true } });
  for (const text of ['15.10.2024', 'terminiert']) expect(screen.text).toContain(text);
});

it('gives nobody a mandate by what was only noted', async () => {
  const { screen } = await open(paper('1', { state: 'CLOSED', resolution: resolution({ result: 'NOTED' }) }));
  expect(screen.text).toContain('Was zur Kenntnis genommen oder abgelehnt wurde, gibt niemandem einen Auftrag.');
  for (const text of ['Verantwortung eintragen', 'Mit der Ausführung beginnen', 'Bedingung als Auftrag erteilen']) expect(screen.text).not.toContain(text);
});

it('begins to be carried out, and shows what comes next', async () => {
  const { screen, server } = await open(paper('1', { state: 'CLOSED', resolution: resolution() }));
  server.answer('ExecuteResolution', { executeResolution: changed({ state: 'CLOSED', resolution: resolution({ state: 'IN_EXECUTION' }) }) });
  await screen.press('Mit der Ausführung beginnen');
  expect(server.variablesOf('ExecuteResolution')).toEqual({ input: { resolutionId: 'r1', version: 1 } });
  for (const text of ['in Ausführung', 'Als ausgeführt melden']) expect(screen.text).toContain(text);
});

it('shows the result that somebody else records meanwhile', async () => {
  const { screen, server } = await open(paper('1'));
  server.answer('PaperPage', { paper: paper('1', { version: 2, consultations: [consultation('k1', { state: 'APPROVED', resultOn: '2024-10-08', possibleResults: [] })] }) });
  server.changeSubject('2');
  await screen.settled();
  expect(screen.text).not.toContain('08.10.2024');
  server.changeSubject('1');
  await screen.settled();
  expect(screen.text).toContain('08.10.2024');
});
