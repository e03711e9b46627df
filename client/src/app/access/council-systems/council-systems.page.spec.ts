import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Questions } from '../../core/question/questions';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { CouncilSystemsPage } from './council-systems.page';

const note = { __typename: 'OparlNote', code: 'RESULT_DIFFERS', object: 'https://ris.example/agendaitem/1', field: 'result', value: 'abgelehnt', paperId: 'p1', reference: '17/801', organization: 'Sozialausschuss' };
const run = { __typename: 'OparlRun', id: 'r1', state: 'DONE', fault: null, startedAt: '2026-11-20T01:00:00Z', endedAt: '2026-11-20T01:02:00Z', since: null, pages: 3, papers: 60, changed: 4, linked: 2, recorded: 1, omittedNotes: 0, notes: [] as object[] };
const system = { __typename: 'OparlSource', id: 's1', url: 'https://ris.example/body/1', name: 'Stadt Voerde', mayManage: true, mayConfirm: false, confirmedAt: '2026-11-01T09:00:00Z', confirmedBy: 'Jana Terhorst', body: { __typename: 'BodyOfOparlSource', id: 'b1', name: 'Voerde' }, lastRun: run as object };

async function open(server: FakeServer, systems: object[] = [system], actions = ['oparl.read', 'oparl.manage', 'account.manage', 'paper.read']) {
  server.answer('CouncilSystems', { oparlSources: systems }).answer('CouncilSystemBodies', { bodies: [{ __typename: 'Body', id: 'b1', name: 'Voerde' }, { __typename: 'Body', id: 'b2', name: 'Wesel' }] });
  const session: Partial<Session> = { may: (action) => actions.includes(action) };
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([]), { provide: LOCALE_ID, useValue: 'de' }, { provide: Session, useValue: session }] });
  const fixture = TestBed.createComponent(CouncilSystemsPage);
  document.body.append(fixture.nativeElement as HTMLElement);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, element: fixture.nativeElement as HTMLElement };
}

it('tells how the last import went, and first what waits for a person', async () => {
  const unreadable = { ...note, code: 'PAGE_UNREADABLE', value: 'TOO_SLOW', paperId: null, reference: '', organization: '' };
  const { screen, element } = await open(new FakeServer(), [{ ...system, lastRun: { ...run, notes: [unreadable, note] } }]);
  for (const text of ['Voerde', 'vollständig', 'Gelesene Vorlagen: 60', 'eingetragene Ergebnisse: 1', 'Die Antwort dauert zu lange.']) expect(screen.text).toContain(text);
  const [first] = element.querySelectorAll('tbody tr');
  expect(first.textContent).toContain('Eingetragen ist ein anderes Ergebnis');
  expect(first.querySelector('a')?.getAttribute('href')).toBe('/beschluesse/vorlagen/p1');
});

it('names the reason of an import that failed', async () => {
  const { screen } = await open(new FakeServer(), [{ ...system, lastRun: { ...run, state: 'FAILED', fault: 'GONE' } }]);
  expect(screen.text).toContain('Unter der Adresse gibt es nichts (mehr).');
});

it('shows whoever plans the report, and no button', async () => {
  const { element } = await open(new FakeServer(), [{ ...system, mayManage: false }], ['oparl.read', 'paper.read']);
  expect(element.querySelectorAll('button, pk-administration-tabs nav')).toHaveLength(0);
});

it('starts an import and says so where the focus goes', async () => {
  const server = new FakeServer().answer('StartOparlImport', { startOparlImport: { __typename: 'OparlSourcesChanged', sources: [{ ...system, lastRun: { ...run, state: 'RUNNING', endedAt: null } }] } });
  const { screen } = await open(server);
  await screen.press('Jetzt abgleichen (Voerde)');
  expect(server.variablesOf('StartOparlImport')).toEqual({ input: { sourceId: 's1' } });
  expect([document.activeElement?.textContent.trim(), screen.text.includes('Gelesene Seiten: 3')]).toEqual(['Der Abgleich hat begonnen.', true]);
});

it('says of an import that has ended that there is nothing to stop', async () => {
  const { screen } = await open(new FakeServer().answer('CancelOparlImport', { cancelOparlImport: { __typename: 'OparlImportEnded' } }), [{ ...system, lastRun: { ...run, state: 'RUNNING', endedAt: null } }]);
  await screen.press('Anhalten (Voerde)');
  expect(screen.text).toContain('Der Abgleich ist schon zu Ende.');
});

it('says that an address waits for whoever plans, and takes their word after a question that shows it', async () => {
  const waiting = { ...system, mayManage: false, mayConfirm: true, confirmedAt: null, confirmedBy: null };
  const server = new FakeServer().answer('ConfirmOparlSource', { confirmOparlSource: { __typename: 'OparlSourcesChanged', sources: [system] } });
  const { screen } = await open(server, [waiting], ['oparl.read', 'paper.read']);
  expect(screen.text).toContain('Eingetragen werden sie erst, wenn jemand aus der Planung bestätigt hat');
  await screen.press('Adresse bestätigen … (Voerde)');
  expect(TestBed.inject(Questions).open()?.sentences[0]).toBe('Stadt Voerde: https://ris.example/body/1');
  TestBed.inject(Questions).answer(true);
  await screen.settled();
  expect(server.variablesOf('ConfirmOparlSource')).toEqual({ input: { sourceId: 's1' } });
  expect(screen.text).toContain('Bestätigt am 01.11.2026 von Jana Terhorst');
});

it('removes an address only after a question', async () => {
  const server = new FakeServer().answer('RemoveOparlSource', { removeOparlSource: { __typename: 'OparlSourcesChanged', sources: [] } });
  const { screen } = await open(server);
  await screen.press('Entfernen … (Voerde)');
  TestBed.inject(Questions).answer(false);
  await screen.settled();
  expect(server.variablesOf('RemoveOparlSource')).toBeUndefined();
  await screen.press('Entfernen … (Voerde)');
  TestBed.inject(Questions).answer(true);
  await screen.settled();
  expect(screen.text).toContain('Noch ist kein Ratsinformationssystem verbunden.');
});

it('offers the bodies that have no address yet, and says what is wrong with one that is no OParl address', async () => {
  const server = new FakeServer().answer('AddOparlSource', { addOparlSource: { __typename: 'OparlAddressRefused', fault: 'NO_OPARL' } });
  const { screen, element } = await open(server);
  await screen.press('Adresse eintragen');
  expect([...element.querySelectorAll('option')].map(({ textContent }) => textContent.trim())).toEqual(['Bitte wählen', 'Wesel']);
  await screen.type('Körperschaft', 'b2');
  await screen.type('OParl-Adresse', ' https://voerde.example ');
  await screen.press('Prüfen und eintragen');
  expect(server.variablesOf('AddOparlSource')).toEqual({ input: { bodyId: 'b2', url: 'https://voerde.example' } });
  expect(screen.text).toContain('Das ist keine OParl-Adresse');
});
