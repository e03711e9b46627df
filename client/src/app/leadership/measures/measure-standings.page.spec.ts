import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { MeasureStandingsPage } from './measure-standings.page';

const named = (id: string, name: string) => ({ __typename: 'Named', id, name });
const standing = (number: number, changes: object = {}) => ({
  __typename: 'MeasureStanding', id: `m${number}`, number, title: 'Treff am Abend', state: 'IN_PROGRESS', stand: 'RUNNING', body: named('voerde', 'Voerde'), fieldOfAction: 'Offene Angebote', owner: named('amt', 'Amt'), ownerOrganization: named('amt', 'Amt'),
  lage: 'ON_TRACK', sentence: '', freshness: 'FRESH', nextDue: '2099-02-01', isFunded: true, fundingEndsOn: null, continuation: null, reservedUntil: null, openQuestions: 0, ...changes,
});
const some = [
  standing(1, { lage: 'AT_RISK', sentence: 'Die Fachkraft fehlt.', openQuestions: 1 }),
  standing(2, { title: 'Lotsen', stand: 'NOT_STARTED', state: 'AGREED', lage: null, freshness: null, isFunded: false, reservedUntil: '2099-05-01', body: named('wesel', 'Wesel') }),
];

async function open(query = '') {
  const server = new FakeServer().answer('MeasureStandings', { measureStandings: some });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'leitung/massnahmen', component: MeasureStandingsPage }, { path: '**', children: [] }], withComponentInputBinding())] });
  await TestBed.inject(Session).begin(jana({ actions: ['leadership.read'] }));
  const harness = await RouterTestingHarness.create(`/leitung/massnahmen${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, titles: () => [...element.querySelectorAll('tbody th a')].map(({ textContent }) => textContent) };
}

it('shows where each measure stands, why it does not go to plan, and what pays for it', async () => {
  const { screen, titles } = await open();
  expect(titles()).toEqual(['M1 Treff am Abend', 'M2 Lotsen']);
  for (const text of ['läuft', 'gefährdet', 'Die Fachkraft fehlt.', 'eine Rückfrage offen', 'nicht begonnen', 'nicht bewertet', 'unter Vorbehalt bis 01.05.2099', 'Wesel']) expect(screen.text).toContain(text);
});

it.each([['?sicht=abweichend', ['M1 Treff am Abend']], ['?sicht=geld', ['M2 Lotsen']], ['?fuer=wesel', ['M2 Lotsen']], ['?sicht=still', []]])('shows what the address asks for: %s', async (query, expected) => {
  const { titles } = await open(query);
  expect(titles()).toEqual(expected);
});
