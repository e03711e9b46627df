import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { aReview } from '../testing/reviews';
import { GoalReviewsPage } from './goal-reviews.page';

async function open(actions: string[]) {
  const server = new FakeServer()
    .answer('GoalReviews', { goalReviews: [aReview({ openPointCount: 1 })] })
    .answer('GoalReviewPlaces', { goalReviewPlaces: [{ __typename: 'GoalReviewPlace', cycle: { __typename: 'GoalCycle', id: 'c2', name: 'Kreis', number: 2 } }] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'ziele/pruefung', component: GoalReviewsPage }, { path: '**', children: [] }])] });
  await TestBed.inject(Session).begin(jana({ actions }));
  const harness = await RouterTestingHarness.create('/ziele/pruefung');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

it('lists them with how much is open, and opens none for whoever only reads', async () => {
  const { screen } = await open([]);
  for (const text of ['Zielprüfung, Kreis, Zyklus 1', 'läuft', '1 Punkt']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('Zielprüfung eröffnen');
});

it('opens one, and goes there', async () => {
  const { screen, server } = await open(['goalReview.lead']);
  server.answer('OpenGoalReview', { openGoalReview: { __typename: 'GoalReviewChanged', review: { __typename: 'GoalReview', id: 'p2' } } });
  await screen.press('Zielprüfung eröffnen');
  expect(server.variablesOf('OpenGoalReview')).toMatchObject({ input: { cycleId: 'c2' } });
  expect(TestBed.inject(Router).url).toBe('/ziele/pruefung/p2');
});

it('says why none can be opened', async () => {
  const { screen, server } = await open(['goalReview.lead']);
  server.answer('OpenGoalReview', { openGoalReview: { __typename: 'GoalReviewNotPossible', reasons: ['NO_STRATEGIC_GOAL'] } });
  await screen.press('Zielprüfung eröffnen');
  expect(screen.alert).toContain('noch kein strategisches Ziel vorgeschlagen');
});
