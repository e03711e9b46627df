import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { ComparisonPage } from './comparison.page';

const cycle = (number: number) => ({ __typename: 'GoalCycle', id: `c${number}`, name: 'Voerde', number });
const blocks = (done: number, endedOn: string | null) => ({ __typename: 'ComparedBlocksType', accepted: 1, beganOn: '2024-01-01', blocks: 1, contents: 5, done, endedOn });

async function open(cycleComparison: object | null) {
  const server = new FakeServer().answer('CycleComparison', { cycleComparison });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':cycleId', component: ComparisonPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create('/c2');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, row: () => [...element.querySelectorAll('tbody tr > *')].map(({ textContent }) => textContent) };
}

it('shows both cycles by kind of block, and what went on and what did not', async () => {
  const { screen, row } = await open({
    __typename: 'CycleComparison',
    changed: 'Ein Träger ist weggefallen.',
    predecessor: cycle(1),
    cycle: cycle(2),
    kinds: [{ __typename: 'ComparedKindType', kind: 'MEASURES', before: blocks(5, '2024-04-30'), now: blocks(1, null) }],
    carried: [{ __typename: 'ComparedThingType', id: 't', kind: 'TASK', name: 'B5.1 Treffs öffnen' }],
    left: [],
  });
  expect(row()).toEqual(['Maßnahmen', '5 von 5 erfolgt', '1 von 5 erfolgt', 'Tage: 120', 'läuft seit 01.01.2024']);
  for (const text of ['Ein Träger ist weggefallen.', 'B5.1 Treffs öffnen', 'Nichts.']) expect(screen.text).toContain(text);
});

it('says when there is nothing to compare with', async () => {
  const { screen } = await open(null);
  expect(screen.text).toContain('folgt auf keinen anderen');
});
