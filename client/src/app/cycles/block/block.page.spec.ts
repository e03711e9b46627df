import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { News } from '../../core/live/news';
import { PageTitle } from '../../core/navigation/page-title';
import { Session } from '../../core/session/session';
import { directory } from '../../core/directory/testing/entries';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { BlockPage } from './block.page';
import { type Block, BlockStore } from './block.store';
import { block, checkpoint, movable, move, organization, reference, task } from './testing/blocks';

const tasks = [
  task('B3.1', { title: 'Definition der Sozialräume', accountable: organization('o1', 'Stelle Sozialplanung') }),
  task('B3.2', { title: 'Vereinbarung der Daten', shownStand: 'IN_PROGRESS', due: { __typename: 'PlannedDate', date: '2024-10-01', precision: 'QUARTER' } as never }),
  task('B3.3', { title: 'Kleinräumige Analyse', shownStand: 'WAITING', isOptional: true, predecessors: [reference('B3.1'), reference('B3.2')] }),
];

async function open(given: Block | null, query = '') {
  const server = new FakeServer()
    .answer('BlockPage', { buildingBlock: given })
    .answer('BlockMyTasks', { myWork: { __typename: 'MyWork', mine: [{ __typename: 'Task', id: 'B3.2' }] } })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } }).answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'kreislauf/baustein/:blockId', component: BlockPage }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).begin(jana());
  const harness = await RouterTestingHarness.create(`/kreislauf/baustein/B3${query}`);
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  const store = () => harness.routeDebugElement!.injector.get(BlockStore);
  return { screen, page, server, store };
}

const rows = (page: HTMLElement) => [...page.querySelectorAll('tbody .tid')].map(({ textContent }) => textContent);
const address = () => TestBed.inject(Router).url;

it('shows the block on its axes, with its contents in words', async () => {
  const { screen, page } = await open(block(tasks, { needsReview: true }));
  expect(page.querySelector('h1')?.textContent).toBe('Baustein 3 Analysen');
  for (const text of ['läuft', 'zu prüfen', 'im Plan', '0 von 3 erfolgt', 'offen, nimmt ab: Verwaltungsvorstand', '4. Quartal 2024', 'wartet auf B3.1 und B3.2', 'nach Vorarbeit', 'freiwillig', 'niemand', '2 Strukturen', '4 Ziele']) {
    expect(screen.text).toContain(text);
  }
  expect(rows(page)).toEqual(['B3.1', 'B3.2', 'B3.3']);
});

it('names who can change the contents to whoever cannot, where anybody can', async () => {
  const sentence = 'Den Stand ändern können: Sozialplanung, Koordination (Stelle Sozialplanung) und wer für einen Inhalt verantwortlich ist.';
  expect((await open(block(tasks))).screen.text).toContain(sentence);
  TestBed.resetTestingModule();
  expect((await open(block([movable('B3.1'), ...tasks]))).screen.text).not.toContain(sentence);
  TestBed.resetTestingModule();
  expect((await open(block(tasks, { acceptance: 'SUBMITTED' }))).screen.text).not.toContain(sentence);
});

it('says in one line that the cycle rests, since when and why', async () => {
  const { screen } = await open(block(tasks, { cycle: { ...block([]).cycle, state: 'SUSPENDED', restsSince: '2026-11-12T10:00:00Z', stateReason: 'Der Haushalt fehlt.' } }));
  expect(screen.text).toContain('Der Zyklus ruht seit 12.11.2026: Der Haushalt fehlt. Solange ändert sich hier nichts.');
  expect(screen.text).not.toContain('Den Stand ändern können');
});

it('sorts by the head of a column, and says so', async () => {
  const { screen, page } = await open(block(tasks));
  await screen.press('Stand');
  expect(address()).toContain('sortierung=stand');
  expect(rows(page)).toEqual(['B3.3', 'B3.1', 'B3.2']);
  expect([...page.querySelectorAll('th[aria-sort]')].map((head) => head.getAttribute('aria-sort'))).toEqual(['none', 'ascending', 'none', 'none']);
});

it('filters by the address of the page', async () => {
  const { screen, page } = await open(block(tasks), '?suche=daten');
  expect(rows(page)).toEqual(['B3.2']);
  expect(screen.text).toContain('1 von 3 Inhalten');
});

it('offers to clear a filter that matches nothing, and keeps the order', async () => {
  const { screen, page } = await open(block(tasks), '?suche=xyz&sortierung=-stand');
  expect(screen.text).toContain('Kein Inhalt passt zu dieser Auswahl.');
  await screen.press('Alle Inhalte zeigen');
  expect(rows(page)).toEqual(['B3.2', 'B3.1', 'B3.3']);
  expect(address()).toBe('/kreislauf/baustein/B3?sortierung=-stand');
});

it('asks the server for the tasks of my seats only when I want to see mine', async () => {
  const { screen, page, server } = await open(block(tasks));
  expect(server.variablesOf('BlockMyTasks')).toBeUndefined();
  await screen.press('nur meine');
  expect(address()).toContain('meine=ja');
  expect(rows(page)).toEqual(['B3.1', 'B3.2']);
});

it('lists what is open with a link each', async () => {
  const { page } = await open(block(tasks, { checkpoints: [checkpoint('CONTENT_OPEN', 'B3.1')] }));
  const item = page.querySelector('pk-acceptance li:has(a)');
  expect(item?.textContent).toBe('B3.1 Inhalt B3.1 ist noch nicht erfolgt.');
  expect(item?.querySelector('a')?.getAttribute('href')).toBe('/kreislauf/inhalt/B3.1');
});

it('shows in place what somebody else changes, says it once and marks the row', async () => {
  const { screen, page, server } = await open(block(tasks));
  const heading = page.querySelector('h1');
  server.answer('BlockPage', { buildingBlock: block(tasks.map((each) => (each.id === 'B3.2' ? { ...each, note: 'Die Abfrage läuft.' } : each))) });
  server.change({ blockId: 'B3', taskId: 'B3.2' });
  await screen.settled();
  expect(screen.text).toContain('Die Abfrage läuft.');
  expect(page.querySelector('h1')).toBe(heading);
  expect(TestBed.inject(News).sentence()).toBe('B3.2 wurde geändert.');
  server.change();
  await screen.settled();
  expect(TestBed.inject(News).sentence()).toBe('B3.2 wurde geändert.');
});

it('shows that a content waits no more since one of another Baustein is done, and reads nothing else again', async () => {
  const waiting = task('B3.3', { shownStand: 'WAITING', predecessors: [reference('B2.3')] });
  const { screen, page, server } = await open(block([task('B3.1'), waiting, task('B3.4')]));
  expect(screen.text).toContain('wartet auf B2.3');
  const part = block([{ ...waiting, shownStand: 'PLANNED' }]);
  const done = { ...part.cycle.blocks[0], tasks: [task('B2.3', { shownStand: 'DONE' })] };
  server.answer('BlockPage', { buildingBlock: { ...part, cycle: { ...part.cycle, blocks: [done] } } });
  server.change({ blockId: 'B2', taskId: 'B2.3' });
  await screen.settled();
  expect(server.variablesOf('BlockPage')).toEqual({ id: 'B3', changed: ['B2.3'] });
  expect(screen.text).not.toContain('wartet auf B2.3');
  expect(screen.text).toContain('hängt von B2.3 (erfolgt) ab. Der Beginn ist möglich.');
  expect(rows(page)).toEqual(['B3.1', 'B3.3', 'B3.4']);
  expect(screen.text).toContain('4 Ziele');
  expect(TestBed.inject(News).sentence()).toBe('B3.3 wurde geändert.');
});

it('reads all again when something may have been missed', async () => {
  const { screen, server } = await open(block(tasks));
  server.change();
  await screen.settled();
  expect(server.variablesOf('BlockPage')).toEqual({ id: 'B3' });
});

it('counts what its analysis has brought, and leads to each of it', async () => {
  const analysis = { findings: [{ kind: 'WEAKNESS', count: 2 }], recommendations: [] } as unknown as Block['analysis'];
  const { page } = await open(block(tasks, { analysis }));
  const section = page.querySelector('pk-block-analysis');
  expect(section?.querySelector('dd a')?.textContent).toBe('Schwäche: 2');
  expect(section?.querySelector('dd a')?.getAttribute('href')).toBe('/analysen/befunde?zyklus=c1&baustein=B3&art=WEAKNESS');
  expect(section?.textContent).toContain('noch keine');
  TestBed.resetTestingModule();
  expect((await open(block(tasks))).page.querySelector('pk-block-analysis')).toBeNull();
});

it('gives the window its name', async () => {
  await open(block(tasks));
  expect(TestBed.inject(PageTitle).name()).toBe('Baustein 3 Analysen');
});

describe('changing the Stand', () => {
  const first = movable('B3.1');
  const begun = movable('B3.1', { shownStand: 'IN_PROGRESS', stand: 'IN_PROGRESS', version: 2, moves: [move('DONE')] });
  const toggle = 'Stand ändern: B3.1';

  it('is not offered to who may only read', async () => {
    const { page } = await open(block(tasks));
    expect(page.querySelector('pk-task-table :is(.row-act, .pick)')).toBeNull();
  });

  it('shows the answer in its row, reads the block again, and gives the focus back', async () => {
    const { screen, page, server } = await open(block([first]));
    document.body.append(page);
    server.answer('ChangeTaskStand', { changeTaskStand: { __typename: 'TasksMoved', tasks: [begun] } }).answer('BlockPage', { buildingBlock: block([begun], { doneCount: 7 }) });
    await screen.press(toggle);
    expect(page.querySelector('[aria-expanded=true]')?.textContent.trim()).toBe(toggle);
    await screen.send();
    expect(page.querySelector('pk-stand-form')).toBeNull();
    expect(screen.text).toContain('7 von 1 erfolgt');
    expect([...page.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toContain('B3.1 ist jetzt „in Arbeit“.');
    expect(document.activeElement?.textContent.trim()).toBe(toggle);
    page.remove();
  });

  it('leaves an open form alone when the block is read again', async () => {
    const { screen, page, server, store } = await open(block([first]));
    await screen.press(toggle);
    const area = page.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Angefangen';
    area.dispatchEvent(new Event('input'));
    server.answer('BlockPage', { buildingBlock: block([begun]) });
    await store().refresh();
    await screen.settled();
    expect(screen.text).toContain('Inzwischen geändert: B3.1 ist jetzt „in Arbeit“.');
    expect(page.querySelector('textarea')).toBe(area);
    expect(area.value).toBe('Angefangen');
  });

  it('of several rows at once says how many are chosen', async () => {
    const { screen, page } = await open(block([first, movable('B3.2')]));
    await screen.press('Alle auswählen');
    expect(screen.text).toContain('2 ausgewählt');
    await screen.press('Stand ändern');
    expect(page.querySelector('dialog h2')?.textContent).toBe('Stand von 2 Inhalten ändern');
    expect(page.querySelectorAll('pk-move-preview li')).toHaveLength(2);
  });
});

it('reads the block and its history again after a decision', async () => {
  const { screen, page, server } = await open(block(tasks, { actions: ['block.submit'] }));
  server.answer('SubmitBuildingBlock', { submitBuildingBlock: { __typename: 'BuildingBlockChanged' } });
  server.answer('BlockPage', { buildingBlock: block(tasks, { acceptance: 'SUBMITTED' }) });
  const asked = () => ['BlockPage', 'Activity'].map((operation) => server.asked.filter((question) => question.operation === operation).length);
  await screen.press('Einreichen');
  page.querySelector<HTMLButtonElement>('pk-gate-form button[type=submit]')?.click();
  await screen.settled();
  await screen.settled();
  expect(asked()).toEqual([2, 2]);
  expect(page.querySelector('.axes')?.textContent).toContain('eingereicht, nimmt ab: Verwaltungsvorstand');
});

it('says that there is no such block, or none for this reader', async () => {
  const { screen } = await open(null);
  expect(screen.text).toContain('Diesen Baustein gibt es nicht, oder er ist nicht für Sie freigegeben.');
});

it('lets the planner say who answers for the block, with the version that was seen', async () => {
  const { screen, page, server } = await open(block(tasks, { actions: ['block.assign'], version: 4 }));
  server.answer('Directory', { directory }).answer('AssignBuildingBlock', { assignBuildingBlock: { __typename: 'BlockChangedMeanwhile', current: { __typename: 'BuildingBlock', id: 'B3', version: 5 } } });
  await screen.press('Verantwortung für den Baustein ändern');
  await screen.send();
  expect(screen.alert).toContain('Inzwischen hat jemand anderes');
  server.answer('AssignBuildingBlock', { assignBuildingBlock: { __typename: 'BuildingBlockChanged' } });
  await screen.send();
  expect(server.asked.filter(({ operation }) => operation === 'AssignBuildingBlock').map(({ variables }) => (variables['input'] as { version: number }).version)).toEqual([4, 5]);
  expect(page.querySelector('pk-block-assign-form')).toBeNull();
});
