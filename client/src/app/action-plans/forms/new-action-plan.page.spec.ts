import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { NewActionPlanPage } from './new-action-plan.page';

const place = { __typename: 'MeasurePlaceType', bodies: [{ __typename: 'Named', id: 'voerde', name: 'Voerde' }], cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Voerde', number: 1 } };
const programme = { __typename: 'FundingProgramme', id: 'p1', name: 'Starke Quartiere', deadline: null, requiredEvidence: 'Beschluss des Rates' };

it('writes one in the only cycle, says what the programme asks for, and goes to its page', async () => {
  const server = new FakeServer().answer('ActionPlanPlaces', { actionPlanPlaces: [place], fundingProgrammes: [programme] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'neu', component: NewActionPlanPage }, { path: '**', children: [] }])] });
  const harness = await RouterTestingHarness.create('/neu');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  await screen.type('Titel', ' Treffpunkte ');
  await screen.type('Sozialraum', 'Friedrichsfeld');
  await screen.type('Beginn (freiwillig)', '2027-01-01');
  await screen.type('Ende (freiwillig)', '2026-01-01');
  await screen.send();
  expect(server.variablesOf('AddActionPlan')).toBeUndefined();
  expect(screen.text).toContain('„Ende“ liegt vor „Beginn“. Bitte nehmen Sie einen späteren Tag');
  await screen.type('Ende (freiwillig)', '2028-12-31');
  await screen.type('Förderprogramm (freiwillig)', 'p1');
  expect(screen.text).toContain('Beschluss des Rates');
  server.answer('AddActionPlan', { answer: { __typename: 'ActionPlanChanged', plan: { __typename: 'ActionPlan', id: 'h1' } } });
  await screen.send();
  expect(server.variablesOf('AddActionPlan')).toMatchObject({ input: { cycleId: 'c1', bodyId: null, title: 'Treffpunkte', socialSpace: 'Friedrichsfeld', programmeId: 'p1', startsOn: '2027-01-01', endsOn: '2028-12-31', visibility: 'INTERNAL' } });
  expect(TestBed.inject(Router).url).toBe('/handlungskonzepte/h1');
});
