import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { Unsaved } from '../../ui/form/unsaved';
import type { Paper } from '../data/papers.store';
import { consultation, paper, resolution } from '../testing/papers';
import { PaperPage } from './paper.page';

async function open(shown: Paper | null, organizations: readonly object[] = []) {
  const server = new FakeServer()
    .answer('PaperPage', { paper: shown })
    .answer('PaperOrganizations', { bodies: [], cycles: [], organizations })
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

it('says to which body it belongs, which follows whoever leads it', async () => {
  const { screen, server } = await open(paper('1', { state: 'DRAFT' }));
  expect(screen.text).toContain('Fachbereich Soziales (Körperschaft: Voerde)');
  await screen.press('Angaben ändern');
  expect(screen.text).toContain('Zu ihrer Körperschaft gehört die Vorlage');
  server.answer('EditPaper', { editPaper: changed({ state: 'DRAFT', body: { __typename: 'Named', id: 'rees', name: 'Rees' } as Paper['body'] }) });
  await screen.send();
  expect(screen.text).toContain('Körperschaft: Rees');
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

it('names the bodies that have to say something first, and keeps what was typed', async () => {
  const { screen, server } = await open(paper('1'));
  await screen.press('Stadtrat: Ergebnis eintragen');
  await screen.type('Ergebnis', 'APPROVED');
  await screen.type('Beraten am', '2024-10-08');
  await screen.type('Anmerkung (freiwillig)', 'einstimmig');
  server.answer('RecordConsultationResult', { recordConsultationResult: { __typename: 'BodiesBeforeSilent', bodies: ['Sozialausschuss', 'Hauptausschuss'] } });
  await screen.send();
  expect(screen.text).toContain('Noch kein Ergebnis haben: Sozialausschuss, Hauptausschuss.');
  server.answer('RecordConsultationResult', { recordConsultationResult: changed({ state: 'CLOSED' }) });
  await screen.send();
  expect(server.variablesOf('RecordConsultationResult')).toMatchObject({ input: { result: 'APPROVED', note: 'einstimmig' } });
});

it('asks for the result of each body in a form of its own', async () => {
  const { screen } = await open(paper('1', { consultations: [consultation('k0', { organization: { __typename: 'Named', id: 'committee', name: 'Sozialausschuss' } as never }), consultation('k1')] }));
  await screen.press('Sozialausschuss: Ergebnis eintragen');
  await screen.type('Anmerkung (freiwillig)', 'einstimmig');
  await screen.press('Stadtrat: Ergebnis eintragen');
  expect(screen.field('Anmerkung (freiwillig)').value).toBe('');
});

it('throws nothing away that somebody is writing, whatever else is opened or done meanwhile', async () => {
  const { screen, server } = await open(paper('1', { state: 'DRAFT' }));
  const asked = jest.fn(() => Promise.resolve(false));
  TestBed.inject(Unsaved).askedBy(asked);
  await screen.press('Neue Fassung schreiben');
  await screen.type('Warum er sich ändert', 'Wunsch des Ausschusses.');
  for (const name of ['Angaben ändern', 'Gremium aufnehmen', 'Stadtrat: Ändern', 'Einreichen']) await screen.press(name);
  expect(asked).toHaveBeenCalledTimes(4);
  expect(screen.field('Warum er sich ändert').value).toBe('Wunsch des Ausschusses.');
  expect(server.variablesOf('SubmitPaper')).toBeUndefined();
});

it('says of a closed one no longer which dates do not fit', async () => {
  const { screen } = await open(paper('1', { state: 'CLOSED', consultations: [consultation('k0', { isAuthoritative: false, plannedOn: '2027-02-10' }), consultation('k1', { plannedOn: '2027-01-20', position: 2 })] }));
  expect(screen.text).not.toContain('Die Termine passen nicht zur Reihenfolge');
});

it('gives nobody a mandate by what was only noted', async () => {
  const { screen } = await open(paper('1', { state: 'CLOSED', resolution: resolution({ result: 'NOTED' }) }));
  for (const text of ['Kenntnisnahme', 'Dieser Text lag vor; beschlossen ist er damit nicht:', 'Was zur Kenntnis genommen oder abgelehnt wurde, gibt niemandem einen Auftrag.']) expect(screen.text).toContain(text);
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

it('says at the Beratungsfolge which two bodies consult the wrong way round', async () => {
  const { screen } = await open(paper('1', { warnings: ['DATES_DO_NOT_ASCEND'], consultations: [consultation('k0', { organization: { __typename: 'Named', id: 'committee', name: 'Sozialausschuss' } as never, isAuthoritative: false, plannedOn: '2027-02-10' }), consultation('k1', { plannedOn: '2027-01-20', position: 2 })] }));
  expect(screen.text).toContain('Stadtrat berät am 20.01.2027, steht aber hinter Sozialausschuss am 10.02.2027.');
});

it('says after submitting where the paper stands and what comes next', async () => {
  const { screen, server } = await open(paper('1', { state: 'DRAFT' }));
  server.answer('SubmitPaper', { submitPaper: changed({ state: 'SUBMITTED' }) });
  await screen.press('Einreichen');
  expect(screen.text).toContain('Die Vorlage ist eingereicht; ihre Angaben ändern sich nicht mehr.');
});

it('says after the last result that the paper is closed', async () => {
  const { screen, server } = await open(paper('1', { state: 'IN_CONSULTATION' }));
  await screen.press('Stadtrat: Ergebnis eintragen');
  await screen.type('Ergebnis', 'APPROVED');
  await screen.type('Beraten am', '2024-10-08');
  server.answer('RecordConsultationResult', { recordConsultationResult: changed({ state: 'CLOSED' }) });
  await screen.send();
  expect(screen.text).toContain('Die Vorlage ist abgeschlossen.');
});

it('offers the council and the committees of its own body first', async () => {
  const of = (id: string, kind: string, bodyId: string) => ({ __typename: 'Organization', id, name: id, kind, body: { __typename: 'Body', id: bodyId, name: bodyId } });
  const { screen } = await open(paper('1'), [of('GIS', 'OFFICE', 'voerde'), of('Kreistag', 'COUNCIL_BODY', 'county'), of('Rat', 'COUNCIL_BODY', 'voerde')]);
  await screen.press('Gremium aufnehmen');
  screen.field('Gremium').focus();
  screen.field('Gremium').dispatchEvent(new Event('focusin'));
  await screen.settled();
  expect([...document.querySelectorAll('mat-option')].map(({ textContent }) => textContent?.trim())).toEqual(['Ratvoerde', 'Kreistagcounty', 'GISvoerde']);
});

it('says how goals come to the paper, as long as some may', async () => {
  expect((await open(paper('1', { state: 'DRAFT' }))).screen.text).toContain('Noch kein Ziel geht mit dieser Vorlage in den Rat.');
  TestBed.resetTestingModule();
  expect((await open(paper('1', { state: 'CLOSED' }))).screen.text).not.toContain('Noch kein Ziel');
});

describe('a result that was entered wrongly', () => {
  const decided = consultation('k1', { state: 'APPROVED', resultOn: '2024-10-08', possibleResults: [], correctResults: ['APPROVED', 'REJECTED', 'NOTED'] });
  const closed = () => paper('1', { state: 'CLOSED', consultations: [decided], resolution: resolution() });

  it('is corrected with a reason, beginning with what was entered', async () => {
    const { screen, server } = await open(closed());
    await screen.press('Stadtrat: Berichtigen');
    expect(screen.text).toContain('Stadtrat: eingetragen ist „beschlossen“, 08.10.2024.');
    await screen.type('Richtig ist', 'NOTED');
    await screen.type('Warum die Eintragung falsch war', 'Falsche Zeile.');
    server.answer('CorrectConsultationResult', { correctConsultationResult: changed({ state: 'CLOSED', consultations: [consultation('k1', { state: 'NOTED', resultOn: '2024-10-08', possibleResults: [], corrections: [{ __typename: 'CorrectedResult', id: 'b1', correctedAt: '2024-11-01T10:00:00Z', correctedBy: 'Jana Terhorst', reason: 'Falsche Zeile.', result: 'APPROVED', resultOn: '2024-10-08', wording: 'x' }] as never })] }) });
    await screen.send();
    expect(server.variablesOf('CorrectConsultationResult')).toEqual({ input: { consultationId: 'k1', version: 1, result: 'NOTED', resultOn: '2024-10-08', amendedWording: '', note: '', reason: 'Falsche Zeile.' } });
    expect(screen.text).toContain('vorher „beschlossen“, 08.10.2024. Falsche Zeile.');
  });

  it('is taken back where the body has not dealt with the paper', async () => {
    const { screen, server } = await open(closed());
    await screen.press('Stadtrat: Berichtigen');
    await screen.type('Richtig ist', 'NOT_YET');
    await screen.type('Warum die Eintragung falsch war', 'Erst im Januar.');
    server.answer('CorrectConsultationResult', { correctConsultationResult: changed({}) });
    await screen.send();
    expect(server.variablesOf('CorrectConsultationResult')).toMatchObject({ input: { result: null, resultOn: null } });
  });

  it('keeps what was typed where somebody has gone on with it, and names that', async () => {
    const { screen, server } = await open(closed());
    await screen.press('Stadtrat: Berichtigen');
    await screen.type('Richtig ist', 'NOTED');
    await screen.type('Warum die Eintragung falsch war', 'Falsche Zeile.');
    server.answer('CorrectConsultationResult', { correctConsultationResult: { __typename: 'ResultFollowed', obstacles: [{ __typename: 'ResultObstacle', id: 'g1', kind: 'GOAL', name: 'Z12 Ein Treff' }, { __typename: 'ResultObstacle', id: 'a1', kind: 'ACTION_ITEM', name: 'Zahlen liefern' }] } });
    await screen.send();
    expect(screen.text).toContain('das Ziel „Z12 Ein Treff“ ist seit dem Beschluss weitergeführt; am Auftrag „Zahlen liefern“ wird schon gearbeitet.');
    server.answer('CorrectConsultationResult', { correctConsultationResult: changed({}) });
    await screen.send();
    expect(server.variablesOf('CorrectConsultationResult')).toMatchObject({ input: { reason: 'Falsche Zeile.' } });
  });

  it('is corrected by nobody who may not', async () => {
    expect((await open(paper('1', { ...closed(), actions: ['consultation.record'] }))).screen.text).not.toContain('Berichtigen');
  });
});
