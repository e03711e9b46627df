import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { aBlock, aCycle } from '../model/testing/blocks';
import { CycleListPage } from './cycle-list.page';

async function open(cycles: readonly object[], actions: string[] = ['cycle.read']) {
  TestBed.configureTestingModule({
    providers: [
      new FakeServer().answer('CycleList', { cycles }).provide(),
      { provide: LOCALE_ID, useValue: 'de' },
      provideRouter([{ path: 'kreislauf', component: CycleListPage }, { path: '**', children: [] }]),
    ],
  });
  await TestBed.inject(Session).begin(jana({ actions }));
  const harness = await RouterTestingHarness.create('/kreislauf');
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { page, screen };
}

it('leads whoever reads one cycle straight to it', async () => {
  await open([aCycle({ id: 'c7' })]);
  expect(TestBed.inject(Router).url).toBe('/kreislauf/c7');
});

it('lists several with their state and sums', async () => {
  const blocks = [aBlock({ doneCount: 1, contentCount: 3, checkpoints: [{ __typename: 'Checkpoint', code: 'CONTENT_OPEN', subject: null }] })];
  const { page, screen } = await open([aCycle({ id: 'c1', blocks }), aCycle({ id: 'c2', number: 2, state: 'SUSPENDED', stateReason: 'Die Stelle ist unbesetzt.' })]);
  expect([...page.querySelectorAll('tbody a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Voerde (Niederrhein), Zyklus 1', '/kreislauf/c1'],
    ['Voerde (Niederrhein), Zyklus 2', '/kreislauf/c2'],
  ]);
  for (const text of ['1 von 3 erfolgt', 'läuft', 'ruht', 'Die Stelle ist unbesetzt.', 'Fassung 1']) expect(screen.text).toContain(text);
});

it('says to whom what will be here while there is none', async () => {
  expect((await open([], ['cycle.read', 'template.read'])).screen.text).toContain('Noch kein Zyklus. Ein Zyklus folgt einer Vorlage;');
  TestBed.resetTestingModule();
  expect((await open([])).screen.text).toContain('Noch kein Zyklus ist mit Ihnen geteilt.');
});
