import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { measure } from '../testing/measures';
import { NewMeasurePage } from './new-measure.page';

const goal = { __typename: 'Goal', id: 'g1', level: 'OPERATIONAL', number: 4, state: 'ADOPTED', title: 'Zwei Treffs', cycle: { __typename: 'GoalCycle', id: 'c1' } };
const place = { __typename: 'MeasurePlace', bodies: [{ __typename: 'Named', id: 'voerde', name: 'Voerde' }], cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Voerde', number: 1 } };
const cycle = { __typename: 'PlanningCycle', id: 'c1', number: 1, body: { __typename: 'Named', id: 'voerde', name: 'Voerde' }, template: { __typename: 'ProcessTemplate', key: 'gib', title: 'Bausteine' } };

it('writes a measure for the goal that the address names, and goes to its page', async () => {
  const server = new FakeServer().answer('MeasurePlaces', { cycles: [cycle], goals: [goal], measurePlaces: [place], measures: [] }).answer('Directory', { directory: [] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'neu', component: NewMeasurePage }, { path: '**', children: [] }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create('/neu?ziel=g1');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  await screen.send();
  expect(server.variablesOf('AddMeasure')).toBeUndefined();
  await screen.type('Maßnahme', ' Treff am Abend ');
  await screen.type('Sozialräume (freiwillig)', 'Spellen\n\n Friedrichsfeld ');
  server.answer('AddMeasure', { answer: { __typename: 'MeasureChanged', measure: measure('m1') } });
  await screen.send();
  expect(server.variablesOf('AddMeasure')).toMatchObject({ input: { cycleId: 'c1', goalId: 'g1', title: 'Treff am Abend', socialSpaces: ['Spellen', 'Friedrichsfeld'], kind: 'PROJECT', partnerIds: [], ownerOrganizationId: null } });
  expect(TestBed.inject(Router).url).toBe('/massnahmen/m1');
});
