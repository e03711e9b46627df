import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { aBlock, aCycle } from '../model/testing/blocks';
import { CycleListPage } from './cycle-list.page';

async function open(cycles: readonly object[], actions: string[] = ['cycle.read'], query = '') {
  TestBed.configureTestingModule({
    providers: [
      new FakeServer().answer('CycleList', { cycles }).provide(),
      { provide: LOCALE_ID, useValue: 'de' },
      provideRouter([{ path: 'kreislauf', component: CycleListPage }, { path: '**', children: [] }], withComponentInputBinding()),
    ],
  });
  await TestBed.inject(Session).begin(jana({ actions }));
  const harness = await RouterTestingHarness.create(`/kreislauf${query}`);
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

it('says of which cycles only parts are shared', async () => {
  const { page } = await open([aCycle({ id: 'c1', blocks: [aBlock()] }), aCycle({ id: 'c2', blocks: [aBlock()], blockCount: 6 })]);
  expect([...page.querySelectorAll('tbody tr')].map(({ textContent }) => textContent.includes('Sie sehen 1 von 6 Bausteinen'))).toEqual([false, true]);
});

it('shows the list of one to whoever asks for it', async () => {
  const { page } = await open([aCycle({ id: 'c7' })], ['cycle.read'], '?alle=ja');
  expect(page.querySelectorAll('tbody tr')).toHaveLength(1);
});

const starting = (page: HTMLElement) => page.querySelectorAll('a[href="/kreislauf/beginnen"]').length;

it('offers to begin a cycle to whoever may, beside the list and where there is none', async () => {
  const may = ['cycle.read', 'template.read', 'cycle.start'];
  const empty = await open([], may);
  expect([starting(empty.page), empty.screen.text]).toEqual([1, expect.stringContaining('Noch kein Zyklus. Ein Zyklus folgt einer Vorlage;')]);
  TestBed.resetTestingModule();
  expect(starting((await open([aCycle({ id: 'c1' }), aCycle({ id: 'c2' })], may)).page)).toBe(1);
  TestBed.resetTestingModule();
  expect(starting((await open([aCycle({ id: 'c1' }), aCycle({ id: 'c2' })])).page)).toBe(0);
});

it('says to the others who begins a cycle, and what will be here', async () => {
  expect((await open([], ['cycle.read', 'template.read'])).screen.text).toContain('Ihn beginnt, wer die Rolle Sozialplanung hat');
  TestBed.resetTestingModule();
  expect((await open([])).screen.text).toContain('Noch kein Zyklus ist mit Ihnen geteilt.');
});
