import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { aCycle } from '../model/testing/blocks';
import { CycleStanding } from './cycle-standing';

/** @param after what is different when the cycle is read again */
async function open(given: ReturnType<typeof aCycle>, after: object = {}, server = new FakeServer()) {
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(CycleStanding);
  const refresh = jest.fn(() => Promise.resolve(fixture.componentRef.setInput('cycle', { ...given, ...after })));
  fixture.componentRef.setInput('cycle', given);
  fixture.componentRef.setInput('refresh', refresh);
  const screen = Screen.of(fixture);
  await screen.settled();
  const page = fixture.nativeElement as HTMLElement;
  return { screen, page, server, refresh, buttons: () => [...page.querySelectorAll('button')].map(({ textContent }) => textContent.trim()) };
}

it.each([
  ['SETUP', null, 'im Aufbau'],
  ['REGULAR', null, 'läuft'],
  ['EVALUATING', null, 'in Evaluation'],
  ['SUSPENDED', 'Die Stelle ist unbesetzt.', 'ruht'],
  ['ABANDONED', 'Der Rat hat anders entschieden.', 'abgebrochen'],
])('says in words where a cycle stands: %s', async (state, stateReason, word) => {
  const { page } = await open(aCycle({ state, stateReason }));
  expect(page.querySelector('.state')?.textContent).toContain(word);
  expect(page.querySelector('.state')?.textContent).toContain(stateReason ?? '');
});

it('says on whose mandate, who steers, and who stands for it in the leadership', async () => {
  const { screen, page } = await open(aCycle({ sponsor: { __typename: 'SponsorSeat', id: 's1', title: 'Dezernat Soziales', holder: 'Katrin Wessels' } }));
  expect([...page.querySelectorAll('dl > div')].map(({ textContent }) => textContent.trim())).toEqual([
    'Auftrag:Stelle geschaffen (26.01.2024)',
    'Steuerung:Verwaltungsvorstand',
    'in der Leitung:Dezernat Soziales, Katrin Wessels',
  ]);
  expect(screen.text).not.toContain('niemand');
});

it('says that a seat is vacant, and that there is none', async () => {
  const vacant = await open(aCycle({ sponsor: { __typename: 'SponsorSeat', id: 's1', title: 'Dezernat Soziales', holder: null } }));
  expect(vacant.screen.text).toContain('zurzeit unbesetzt');
  TestBed.resetTestingModule();
  expect((await open(aCycle())).screen.text).toContain('noch niemand');
});

it('lets a cycle rest with a sentence', async () => {
  const server = new FakeServer().answer('SuspendCycle', { suspendCycle: { __typename: 'CycleMoved' } });
  const { screen, page, buttons } = await open(aCycle({ actions: ['cycle.suspend'] }), { state: 'SUSPENDED', stateReason: 'Die Stelle ist unbesetzt.', actions: ['cycle.resume'] }, server);
  await screen.press('Ruhen lassen');
  await screen.send();
  expect(screen.describing('Ein Satz dazu (Pflicht)')).toContain('fehlt noch');
  await screen.type('Ein Satz dazu (Pflicht)', 'Die Stelle ist unbesetzt.');
  await screen.send();
  expect(server.variablesOf('SuspendCycle')).toEqual({ input: { cycleId: 'c1', version: 1, sentence: 'Die Stelle ist unbesetzt.' } });
  expect(page.querySelector('[role=status]')?.textContent).toBe('Zyklus 1 ruht.');
  expect(document.activeElement?.textContent).toContain('ruhtDie Stelle ist unbesetzt.');
  expect(buttons()).toEqual(['Fortsetzen']);
});

it('says where a resting cycle goes on', async () => {
  const server = new FakeServer().answer('ResumeCycle', { resumeCycle: { __typename: 'CycleMoved' } });
  const { screen, page } = await open(aCycle({ state: 'SUSPENDED', suspendedState: 'SETUP', actions: ['cycle.resume'] }), { state: 'SETUP' }, server);
  await screen.press('Fortsetzen');
  expect(screen.text).toContain('Es geht dort weiter, wo der Zyklus war: „im Aufbau“.');
  await screen.send();
  expect(page.querySelector('[role=status]')?.textContent).toBe('Zyklus 1 läuft weiter.');
});

it('gives up a set-up only after saying that there is no way back', async () => {
  const server = new FakeServer().answer('AbandonCycle', { abandonCycle: { __typename: 'CycleMoved' } });
  const { screen, buttons } = await open(aCycle({ state: 'SETUP', actions: ['cycle.suspend', 'cycle.abandon'] }), { state: 'ABANDONED', actions: [] }, server);
  expect(buttons()).toEqual(['Aufbau abbrechen', 'Ruhen lassen']);
  await screen.press('Aufbau abbrechen');
  expect(screen.text).toContain('Das lässt sich nicht rückgängig machen.');
  await screen.type('Ein Satz dazu (Pflicht)', 'Der Kreis hat anders entschieden.');
  await screen.send();
  expect(screen.text).toContain('Der Aufbau von Zyklus 1 ist abgebrochen.');
});

it('keeps the sentence when somebody else was faster, and says what holds now', async () => {
  const server = new FakeServer().answer('SuspendCycle', { suspendCycle: { __typename: 'CycleChangedMeanwhile', current: { __typename: 'PlanningCycle', id: 'c1', version: 2 } } });
  const { screen, buttons } = await open(aCycle({ actions: ['cycle.suspend'] }), { state: 'SUSPENDED', actions: ['cycle.resume'], version: 2 }, server);
  await screen.press('Ruhen lassen');
  await screen.type('Ein Satz dazu (Pflicht)', 'Die Stelle ist unbesetzt.');
  await screen.send();
  expect(screen.alert).toContain('Inzwischen hat jemand anderes den Zyklus geändert');
  expect(screen.text).toContain('Jetzt gilt: ruht.');
  expect(screen.field('Ein Satz dazu (Pflicht)').value).toBe('Die Stelle ist unbesetzt.');
  expect(buttons()).toEqual(['Abbrechen']);
});
