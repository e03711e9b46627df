import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { ActionPlanPage } from './action-plan.page';

const plan = (title: string) => JSON.stringify({ tasks: [{ id: 7, title, planned_start: '2027-01-01', execution_status: 2, actual_start: '2027-02-01', children: [] }] });

async function bring(content: string) {
  const server = new FakeServer().answer('MeasurePlaces', {
    goals: [],
    measurePlaces: [{ __typename: 'MeasurePlaceType', bodies: [{ __typename: 'Named', id: 'b', name: 'Voerde' }], cycle: { __typename: 'GoalCycle', id: 'c', name: 'Voerde', number: 1 } }],
    measures: [],
  });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([])] });
  const fixture = TestBed.createComponent(ActionPlanPage);
  const screen = Screen.of(fixture);
  await screen.settled();
  const box = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(box, 'files', { value: [{ name: 'plan.json', text: () => Promise.resolve(content) }] });
  box?.dispatchEvent(new Event('change'));
  await screen.settled();
  return { screen, server };
}

it('shows what becomes of a plan before anything does, and takes it as a whole', async () => {
  const { screen, server } = await bring(plan('Wärmeplanung'));
  for (const text of ['plan.json', 'Maßnahmen: 1, davon vorgeschlagen: 1', 'Wärmeplanung', '01.01.2027', 'actual_start', 'einmal']) expect(screen.text).toContain(text);
  expect(server.variablesOf('ImportActionPlan')).toBeUndefined();
  server.answer('ImportActionPlan', { importActionPlan: { __typename: 'ActionPlanImported', added: 1, existing: 0 } });
  await screen.press('Eine Maßnahme übernehmen');
  expect(server.variablesOf('ImportActionPlan')).toEqual({ input: expect.objectContaining({ cycleId: 'c', bodyId: 'b', goalId: null, visibility: 'INTERNAL', measures: [expect.objectContaining({ key: 'localzero-7', title: 'Wärmeplanung', isProposed: true })] }) });
  expect(screen.text).toContain('Neu angelegt: 1, schon vorhanden und unverändert: 0.');
});

it('says of a bad file where it is bad, and offers to take nothing', async () => {
  const { screen } = await bring(plan(''));
  expect(screen.text).toContain('tasks[0].title');
  expect(screen.text).not.toContain('übernehmen (');
  await expect(screen.press('Eine Maßnahme übernehmen')).rejects.toThrow('There is no button');
});
