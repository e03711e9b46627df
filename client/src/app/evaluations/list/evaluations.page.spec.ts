import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { EvaluationOutline } from '../data/evaluations.store';
import { outline } from '../testing/evaluations';
import { EvaluationsPage } from './evaluations.page';

async function open(evaluations: readonly EvaluationOutline[], query = '') {
  const server = new FakeServer().answer('Evaluations', { evaluations });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: EvaluationsPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create(`/${query}`);
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return screen;
}

it('shows where evaluations stand and when they are assessed', async () => {
  const screen = await open([outline('e')]);
  for (const text of ['M3 Treff am Abend, Evaluation 1', 'Methode festgelegt', 'Juni 2027', 'vereinbart']) expect(screen.text).toContain(text);
});

it('narrows down by state, as the address says', async () => {
  const screen = await open([outline('e'), outline('f', { state: 'ASSESSED', measure: { __typename: 'EvaluatedMeasure', id: 'n', number: 4, state: 'COMPLETED', title: 'Lotsendienst' } as EvaluationOutline['measure'] })], '?stand=ASSESSED');
  expect(screen.text).toContain('Lotsendienst');
  expect(screen.text).not.toContain('Treff am Abend');
});

it('names where the first one is planned', async () => {
  expect((await open([])).text).toContain('Geplant wird sie bei der Maßnahme');
});
