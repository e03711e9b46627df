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
import type { Method } from '../data/methods.store';
import { method } from '../testing/methods';
import { MethodsPage } from './methods.page';

const [talk, survey] = [method('talk'), method('survey', { name: 'Befragung', kinds: ['EVALUATION'], effort: 'HIGH', effortHours: null, groupFrom: 50, groupTo: null })];

async function show(methods: readonly Method[], query = '', actions = ['method.read']) {
  const server = new FakeServer().answer('Methods', { methods }).answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: MethodsPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, names: () => [...element.querySelectorAll('tbody th a')].map(({ textContent }) => textContent) };
}

it.each([['?art=EVALUATION', ['Befragung']], ['?aufwand=MEDIUM', ['Gesprächsrunde']], ['?personen=100', ['Befragung']], ['?personen=10', ['Gesprächsrunde']], ['?suche=erfahr', ['Gesprächsrunde', 'Befragung']], ['?suche=gespr', ['Gesprächsrunde']], ['?personen=7', ['Gesprächsrunde', 'Befragung']]])('finds by what stands in the address: %s', async (query, found) => {
  expect((await show([talk, survey], query)).names()).toEqual(found);
});

it('says of each how much work it is and for how many people', async () => {
  const { screen } = await show([talk, survey]);
  for (const text of ['mittel, rund 30 h', '6 bis 12', 'ab 50', 'hoch']) expect(screen.text).toContain(text);
});

it('offers whoever keeps it the shipped methods where there is none yet, and shows them then', async () => {
  const { screen, server, names } = await show([], '', ['method.read', 'method.write']);
  server.answer('AddShippedMethods', { answer: { __typename: 'ShippedMethodsAdded', count: 1 } }).answer('Methods', { methods: [talk] });
  await screen.press('Mit dem Grundbestand beginnen');
  expect(names()).toEqual(['Gesprächsrunde']);
  expect(screen.text).toContain('Neu im Methodenkoffer: 1 Methoden aus dem Grundbestand.');
});

it('offers whoever only reads nothing to keep', async () => {
  const { screen } = await show([]);
  expect(screen.text).toContain('Die Sozialplanung füllt ihn.');
  expect(screen.text).not.toContain('Methode anlegen');
});

it('gives out what it shows, without a formula in it', async () => {
  const { screen } = await show([method('evil', { name: '=1+1', questions: ['Wer fehlt?'] }), survey], '?aufwand=MEDIUM');
  const save = jest.spyOn(TestBed.inject(Download), 'save').mockImplementation();
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const text = new TextDecoder().decode(await octetsOf(save.mock.calls[0][1]));
  expect(text).toContain('Wer fehlt?');
  expect(text).not.toMatch(/(^|;|")=1\+1/m);
  expect(text).not.toContain('Befragung');
});
