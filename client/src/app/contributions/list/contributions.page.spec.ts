import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Contribution } from '../data/contributions.store';
import { contribution, fromPublic } from '../testing/contributions';
import { ContributionsPage } from './contributions.page';

const some = [contribution('1'), fromPublic('2', { number: 4, topic: 'Bänke', socialSpace: 'Spellen', answerDue: '2020-01-01' })];

async function open(contributions: readonly Contribution[], query = '', more: readonly string[] = []) {
  const server = new FakeServer().answer('Contributions', { contributions }).answer('ContributionBodies', { bodies: [{ __typename: 'Body', id: 'b1', name: 'Voerde' }] });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: ContributionsPage }, { path: '**', children: [] }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).begin(jana({ actions: ['contribution.read', 'contribution.submit', ...more] }));
  const harness = await RouterTestingHarness.create(`/${query}`);
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, titles: () => [...element.querySelectorAll('tbody th a')].map(({ textContent }) => textContent) };
}

it('shows from whom each comes, with whom it lies, and what is late', async () => {
  const { screen, titles } = await open(some);
  expect(titles()).toEqual(['Nr. 3 Beratung am Abend', 'Nr. 4 Bänke']);
  for (const text of ['Maria Scholten (AG Wohlfahrt)', 'aus der Öffentlichkeit', 'Stelle Sozialplanung', '01.01.2020', 'überfällig', 'Spellen']) expect(screen.text).toContain(text);
});

it('shows what the address asks for: a social space, from whom, a state', async () => {
  const { screen, titles } = await open(some, '?raum=Spellen&von=CITIZEN');
  expect(titles()).toEqual(['Nr. 4 Bänke']);
  TestBed.resetTestingModule();
  const none = await open(some, '?stand=CLOSED');
  expect(none.screen.text).toContain('Kein Beitrag passt dazu.');
  await none.screen.press('Alle zeigen');
  expect(none.titles()).toHaveLength(2);
  expect(screen.text).toContain('ein Beitrag');
});

it('takes a contribution in the own name, and goes on where it stands', async () => {
  const { screen, server } = await open([], '?neu=beitrag');
  await screen.send();
  expect(server.variablesOf('Contribute')).toBeUndefined();
  await screen.type('Worum es geht', ' Bus ');
  await screen.type('Ihr Beitrag', 'Zweimal umsteigen.');
  server.answer('Contribute', { contribute: { __typename: 'ContributionChanged', contribution: contribution('9', { topic: 'Bus' }) } });
  await screen.send();
  expect(server.variablesOf('Contribute')).toMatchObject({ input: { topic: 'Bus', text: 'Zweimal umsteigen.', bodyId: 'b1', organizationId: null, visibility: 'PARTICIPANTS' } });
  expect(TestBed.inject(Router).url).toBe('/beitraege/9');
});

it('shows what arrives meanwhile', async () => {
  const { screen, server, titles } = await open([some[0]]);
  server.answer('Contributions', { contributions: some });
  server.changeSubject('2');
  await screen.settled();
  expect(titles()).toHaveLength(2);
});

it('writes down what somebody said, and names them only once they agreed', async () => {
  const { screen, server } = await open(some, '?neu=gehoert', ['contribution.record']);
  await screen.type('Worum es geht', 'Bänke am Markt');
  await screen.type('Was gesagt wurde', 'Man kann nirgends sitzen.');
  await screen.type('Wer es gesagt hat', 'RESIDENT');
  await screen.type('Wo es gesagt wurde', 'STALL');
  await screen.type('Name (freiwillig)', 'Erna Beispiel');
  await screen.send();
  expect(screen.text).toContain('„Einverständnis mit dem Namen“ fehlt noch');
  expect(server.variablesOf('RecordContribution')).toBeUndefined();
  server.answer('RecordContribution', { recordContribution: { __typename: 'ContributionChanged', contribution: fromPublic('9') } });
  await screen.type('Name (freiwillig)', '');
  await screen.send();
  expect(server.variablesOf('RecordContribution')).toEqual({ input: expect.objectContaining({ bodyId: 'b1', topic: 'Bänke am Markt', speaker: 'RESIDENT', occasion: 'STALL', name: '', isNameAgreed: false, visibility: 'INTERNAL' }) });
});
