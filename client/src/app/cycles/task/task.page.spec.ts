import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { block, movable, reference, task } from '../block/testing/blocks';
import { TaskPage } from './task.page';

async function open(answer: object | null) {
  const server = new FakeServer().answer('TaskPage', { task: answer && { actionItems: [], ...answer } }).answer('Activity', { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':taskId', component: TaskPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/B3.3');
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

it('shows the content with what comes before and after', async () => {
  const before = task('B3.1', { shownStand: 'IN_PROGRESS' });
  const it = task('B3.3', { note: 'nach den Sozialräumen', shownStand: 'WAITING', predecessors: [reference('B3.1')], due: { __typename: 'PlannedDate', date: '2024-11-01', precision: 'MONTH' } as never });
  const { screen, page } = await open({ ...it, block: block([before, it]) });
  expect(page.querySelector('h1')?.textContent).toBe('B3.3 Inhalt B3.3');
  for (const text of ['Zyklus 1', 'Baustein 3', 'nach den Sozialräumen', 'November 2024', 'niemand']) expect(screen.text).toContain(text);
  const related = [...page.querySelectorAll('pk-related-list')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  expect(related).toEqual(['B3.1 Inhalt B3.1in Arbeit', 'B4.1 Inhalt B4.1vorgesehen']);
});

it('names the sector plans that have the same subject', async () => {
  const plan = { __typename: 'SectorPlanReference', id: 'p1', title: 'Jugendhilfeplanung', sector: 'CHILD_YOUTH', organization: { __typename: 'Named', id: 'o1', name: 'Jugendamt' } };
  const it = task('B3.1');
  const { screen, page } = await open({ ...it, sectorPlans: [plan], block: block([it]) });
  expect(screen.text).toContain('Fachplanungen dazu');
  expect(page.querySelector('pk-plans-of-work')?.textContent).toBe('JugendhilfeplanungJugendhilfe, Jugendamt');
  expect(page.querySelector('pk-plans-of-work a')?.getAttribute('href')).toBe('/fachplanungen/p1');
});

it('changes the Stand in its place', async () => {
  const it = movable('B3.1');
  const { screen, page, server } = await open({ ...it, block: block([it]) });
  const deferred = movable('B3.1', { shownStand: 'DEFERRED', stand: 'DEFERRED', standReason: 'Erst im nächsten Jahr.' });
  server.answer('ChangeTaskStand', { changeTaskStand: { __typename: 'TasksMoved', tasks: [deferred] } }).answer('TaskPage', { task: { ...deferred, block: block([deferred]) } });
  await screen.press('Stand ändern');
  await screen.send();
  expect(page.querySelector('.axes')?.textContent).toContain('zu späterem Zeitpunkt');
  expect(screen.text).toContain('B3.1 ist jetzt „zu späterem Zeitpunkt“.');
  expect(page.querySelector('pk-stand-form')).toBeNull();
});

it('says that there is no such content, or none for this reader', async () => {
  const { screen } = await open(null);
  expect(screen.text).toContain('Diesen Inhalt gibt es nicht, oder er ist nicht für Sie freigegeben.');
});
