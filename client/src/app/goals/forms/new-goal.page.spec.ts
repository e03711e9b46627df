import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { Unsaved } from '../../ui/form/unsaved';
import { NewGoalPage } from './new-goal.page';

const named = (id: string, name: string) => ({ __typename: 'Named', id, name });
const place = (...conferences: readonly string[]) => ({
  __typename: 'GoalPlace',
  bodies: [named('rees', 'Rees')],
  conferences: conferences.map((name) => named(`k-${name}`, name)),
  cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Kreis', number: 1 },
});

const recommendation = { __typename: 'Recommendation', id: 'e1', number: 1, title: 'Mehr Treffs', cycle: { __typename: 'AnalysedCycle', id: 'c1' } };

function open(...conferences: readonly string[]) {
  return openAt('/', [place(...conferences)]);
}

async function openAt(address: string, goalPlaces: readonly object[]) {
  const server = new FakeServer().answer('GoalPlaces', { goalPlaces, findings: [], recommendations: [recommendation], goals: [], cycles: [] }).answer('Directory', { directory: [] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: NewGoalPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create(address);
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

it('begins with the only conference for which somebody may write', async () => {
  const { screen } = await open('Sozialraumkonferenz Rees');
  expect(screen.field('Eingebracht von (freiwillig)').value).toBe('k-Sozialraumkonferenz Rees');
});

it('leaves the choice to whoever may write for several, and says at the field that one has to be named', async () => {
  const { screen, server } = await open('Sozialraumkonferenz Rees', 'Planungsgruppe');
  expect(screen.field('Eingebracht von (freiwillig)').value).toBe('');
  await screen.type('Ziel', 'Zwei Treffs am Abend');
  server.answer('DraftGoal', { draftGoal: { __typename: 'InvalidInput', problems: [{ __typename: 'InputProblem', field: 'proposedById', code: 'REQUIRED', limit: null }] } });
  await screen.send();
  expect(screen.text).toContain('„Eingebracht von“ fehlt noch');
});

it('asks for a number where words are written, and for the value that a target begins from', async () => {
  const { screen, server } = await open('Sozialraumkonferenz Rees');
  await screen.type('Ziel', 'Zwei Treffs am Abend');
  await screen.type('Ebene (freiwillig)', 'OPERATIONAL');
  await screen.type('Zielwert (freiwillig)', 'zwei');
  await screen.send();
  for (const text of ['Bitte eine Zahl, zum Beispiel 2 oder 1,5.', 'Ein Zielwert braucht einen Ausgangswert.']) expect(screen.text).toContain(text);
  expect(server.variablesOf('DraftGoal')).toBeUndefined();
});

it('has nothing to lose before somebody writes, whatever it has filled in itself', async () => {
  const { screen } = await open('Sozialraumkonferenz Rees');
  expect(screen.field('Eingebracht von (freiwillig)').value).not.toBe('');
  expect(TestBed.inject(Unsaved).fate()).toBeNull();
  await screen.type('Ziel', 'Zwei Treffs am Abend');
  expect(TestBed.inject(Unsaved).fate()).toBe('lost');
});

it('reads thousands as the language groups them', async () => {
  const { screen, server } = await open('Sozialraumkonferenz Rees');
  await screen.type('Ziel', 'Mehr Plätze');
  await screen.type('Ebene (freiwillig)', 'OPERATIONAL');
  await screen.type('Ausgangswert (freiwillig)', '900,5');
  await screen.type('Zielwert (freiwillig)', '1.500');
  server.answer('DraftGoal', { draftGoal: { __typename: 'NotFound', id: 'c1' } });
  await screen.send();
  expect(server.variablesOf('DraftGoal')?.['input']).toMatchObject({ baselineValue: 900.5, targetValue: 1500 });
});

it('begins with the recommendation, the cycle and the conference that the address names', async () => {
  const other = { ...place('Anderswo'), cycle: { __typename: 'GoalCycle', id: 'c2', name: 'Rees', number: 1 } };
  const { screen } = await openAt('/?empfehlung=e1&zyklus=c1&konferenz=k-Planungsgruppe', [other, place('Sozialraumkonferenz Rees', 'Planungsgruppe')]);
  expect(screen.field('Empfehlung (freiwillig)').value).toBe('e1');
  expect(screen.field('Eingebracht von (freiwillig)').value).toBe('k-Planungsgruppe');
});

it('names nothing that the reader may not name', async () => {
  const { screen } = await openAt('/?empfehlung=fremd&zyklus=c9&konferenz=k9', [place('Sozialraumkonferenz Rees', 'Planungsgruppe')]);
  expect(screen.field('Empfehlung (freiwillig)').value).toBe('');
  expect(screen.field('Eingebracht von (freiwillig)').value).toBe('');
});
