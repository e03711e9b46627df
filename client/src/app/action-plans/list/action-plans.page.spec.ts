import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { ActionPlan } from '../data/action-plan.store';
import { actionPlan } from '../testing/plans';
import { ActionPlansPage } from './action-plans.page';

async function show(actionPlans: readonly ActionPlan[], actions = ['actionPlan.read', 'actionPlan.write']) {
  const server = new FakeServer().answer('ActionPlans', { actionPlans }).answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: ActionPlansPage }])] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create('/');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return screen;
}

it('says of each for which social space it is, for how long and where it stands', async () => {
  const screen = await show([actionPlan('p'), actionPlan('q', { number: 2, title: 'Wege', state: 'FROZEN', latestVersionNo: 2 })]);
  for (const text of ['H1 Treffpunkte', 'Friedrichsfeld', 'bis 31.12.2028', 'Entwurf', 'H2 Wege', 'Fassung 2 eingefroren']) expect(screen.text).toContain(text);
});

it('names the next step where there is none yet, to whoever may take it', async () => {
  expect((await show([])).text).toContain('Das erste anlegen');
  TestBed.resetTestingModule();
  const { text } = await show([], ['actionPlan.read']);
  expect(text).toContain('Noch kein Handlungskonzept.');
  expect(text).not.toContain('Das erste anlegen');
});
