import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Method } from '../data/methods.store';
import { method } from '../testing/methods';
import { MethodPage } from './method.page';

const mine = (changes: Partial<Method> = {}) => method('m', { actions: ['method.edit', 'method.retire'], ...changes });

async function open(shown: Method | null) {
  const server = new FakeServer().answer('MethodPage', { method: shown }).answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } }).answer('Me', { me: jana({ actions: ['method.read', 'method.write'] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':methodId', component: MethodPage }, { path: '**', children: [] }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create('/m');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element };
}

it('shows what to ask before as a list to tick off, and offers nothing to whoever only reads', async () => {
  const { screen, element } = await open(method('m'));
  expect([...element.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual(['Wer fehlt?', 'Was geschieht mit dem Gesagten?']);
  expect(screen.text).toContain('6 bis 12 Personen');
  expect(screen.text).not.toContain('Ändern');
});

it('says what is missing before it sends, and sends lists line by line', async () => {
  const { screen, server } = await open(mine());
  await screen.press('Ändern');
  await screen.type('Personen höchstens (freiwillig)', '3');
  await screen.send();
  expect(server.variablesOf('EditMethod')).toBeUndefined();
  expect(screen.describing('Personen höchstens (freiwillig)')).toContain('weniger als „Personen mindestens“');
  await screen.type('Personen höchstens (freiwillig)', '');
  await screen.type('Fragen vor dem Einsatz (freiwillig)', 'Wer fehlt?\n\n Wer redet? ');
  server.answer('EditMethod', { answer: { __typename: 'MethodChanged', method: mine({ version: 2 }) } });
  await screen.send();
  expect(server.variablesOf('EditMethod')).toMatchObject({ input: { methodId: 'm', version: 1, groupFrom: 6, groupTo: null, questions: ['Wer fehlt?', 'Wer redet?'], kinds: ['PARTICIPATION'] } });
  expect(screen.text).toContain('Die Methode ist gespeichert.');
});

it('shows both versions where somebody else was faster, and loses none', async () => {
  const { screen, server } = await open(mine());
  await screen.press('Ändern');
  await screen.type('Zweck', 'Meine Fassung');
  server.answer('EditMethod', { answer: { __typename: 'MethodChangedMeanwhile', current: mine({ purpose: 'Andere Fassung', version: 2 }) } });
  await screen.send();
  for (const text of ['Meine Fassung', 'Andere Fassung', 'es wurde nichts überschrieben']) expect(screen.alert).toContain(text);
  expect(screen.field('Zweck').value).toBe('Meine Fassung');
  server.answer('EditMethod', { answer: { __typename: 'MethodChanged', method: mine({ purpose: 'Meine Fassung', version: 3 }) } });
  await screen.send();
  expect(server.variablesOf('EditMethod')).toMatchObject({ input: { version: 2, purpose: 'Meine Fassung' } });
});

it('is retired, and says that it stays where it is named', async () => {
  const { screen, server } = await open(mine());
  server.answer('RetireMethod', { answer: { __typename: 'MethodChanged', method: mine({ isRetired: true, actions: ['method.edit', 'method.restore'] }) } });
  await screen.press('Nicht mehr verwenden');
  expect(screen.text).toContain('Wo sie genannt ist, bleibt sie stehen.');
  expect(screen.text).toContain('Wieder verwenden');
});

it('tells its history anew after something was done', async () => {
  const { screen, server } = await open(mine());
  server.answer('RetireMethod', { answer: { __typename: 'MethodChanged', method: mine({ isRetired: true }) } });
  server.answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [{ __typename: 'Activity', id: 'a', at: '2026-11-20T10:00:00Z', actorName: 'Jana Terhorst', kind: 'METHOD_RETIRED', note: null, payload: {}, subjectId: 'm', subjectKind: 'METHOD', references: [{ __typename: 'Reference', id: 'm', name: 'Gesprächsrunde' }] }], endCursor: null } });
  await screen.press('Nicht mehr verwenden');
  await screen.settled();
  expect(screen.text).toContain('Jana Terhorst hat festgehalten, dass Gesprächsrunde nicht mehr verwendet wird.');
});

it('says when there is no such method', async () => {
  expect((await open(null)).screen.text).toContain('Diese Methode gibt es in Ihrem Planungskreis nicht.');
});
