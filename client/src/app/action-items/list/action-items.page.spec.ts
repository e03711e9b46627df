import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Download } from '../../core/csv/download';
import { directory } from '../../core/directory/testing/entries';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { ActionItem } from '../data/action-items.store';
import { actionItem } from '../testing/action-items';
import { ActionItemsPage } from './action-items.page';

const page = (items: readonly ActionItem[], { totalCount = items.length, hasNextPage = false } = {}) => ({
  actionItems: {
    __typename: 'ActionItemConnection',
    edges: items.map((node) => ({ __typename: 'ActionItemEdge', node })),
    pageInfo: { __typename: 'PageInfo', endCursor: hasNextPage ? 'next' : null, hasNextPage },
    totalCount,
  },
});

async function open(items: readonly ActionItem[], query = '', actions = ['actionItem.read', 'actionItem.assign']) {
  const server = new FakeServer().answer('ActionItems', page(items)).answer('ActionItemOrganizations', { organizations: [] }).answer('Directory', { directory }).answer('GivingOrganizations', { givingOrganizations: [{ __typename: 'Named', id: 'o1', name: 'Planungsgruppe' }] }).answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: ActionItemsPage }, { path: 'auftraege/:id', children: [] }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element: harness.fixture.nativeElement as HTMLElement };
}

const titles = (element: HTMLElement) => [...element.querySelectorAll('tbody th a')].map(({ textContent }) => textContent);

it('shows who has promised what until when, and what asks somebody to look', async () => {
  const { screen } = await open([actionItem('1', { daysLate: 12, carriedCount: 3, climbedTo: { id: 'a', name: 'Vorstand' }, silentSince: '2026-11-01T10:00:00Z' })]);
  for (const text of ['A12', 'Zahlen liefern', 'AG Wohlfahrt', 'Interne Planungsgruppe', 'März 2027', 'seit 12 Tagen überfällig', '3-mal verschoben', 'liegt auch bei Vorstand', 'lange ohne Nachricht']) expect(screen.text).toContain(text);
});

it('asks anew for what the address says', async () => {
  const { screen, server } = await open([actionItem('1')], '?stand=gemeldet&nur=meine');
  expect(server.variablesOf('ActionItems')).toMatchObject({ filter: { states: ['REPORTED_DONE'], isMine: true }, order: 'DUE' });
  await screen.type('Aufträge suchen', 'Zahlen');
  await screen.settled();
  expect(TestBed.inject(Router).url).toContain('suche=Zahlen');
  expect(server.variablesOf('ActionItems')).toMatchObject({ filter: { text: 'Zahlen' } });
});

it('shows what others give and do meanwhile', async () => {
  const { screen, server, element } = await open([actionItem('1')]);
  server.answer('ActionItems', page([actionItem('1'), actionItem('2', { title: 'Räume suchen' })]));
  server.changeSubject('2');
  await screen.settled();
  expect(titles(element)).toEqual(['Zahlen liefern', 'Räume suchen']);
});

it('gives an Auftrag for a broken place of the Roter Faden, and says so where there is one already', async () => {
  const { screen, server } = await open([], '?neu=auftrag&titel=Herkunft%20kl%C3%A4ren&stelle=GOAL_WITHOUT_FINDING&zu=g');
  server.answer('AssignGap', { assignGap: { __typename: 'GapIsAssigned', subjectId: 'g' } });
  screen.field('Organisation oder Sitz').focus();
  await screen.type('Organisation oder Sitz', 'Kämmerei');
  document.querySelector<HTMLElement>('mat-option')?.click();
  await screen.type('fällig', 'YEAR');
  await screen.type('Jahr', '2099');
  await screen.send();
  expect(server.variablesOf('AssignGap')).toMatchObject({ input: { gap: 'GOAL_WITHOUT_FINDING', subjectId: 'g', assignment: { title: 'Herkunft klären' } } });
  expect(screen.alert).toContain('schon als Auftrag vergeben');
  expect(screen.field('Was zu tun ist').value).toBe('Herkunft klären');
});

it('goes on where the first page ends', async () => {
  const { screen, server, element } = await open([]);
  server.answer('ActionItems', ({ after }) => (after ? page([actionItem('2', { title: 'zweiter' })], { totalCount: 2 }) : page([actionItem('1', { title: 'erster' })], { totalCount: 2, hasNextPage: true })));
  await screen.type('Aufträge suchen', 'er');
  await screen.settled();
  expect(screen.text).toContain('1 davon gezeigt');
  await screen.press('Weitere zeigen');
  expect(titles(element)).toEqual(['erster', 'zweiter']);
});

it('cancels several at once and takes that back, although none of them is in the list any more', async () => {
  const { screen, server, element } = await open([actionItem('1'), actionItem('2')]);
  const answered = (version: number) => ({ answer: { __typename: 'ActionItemsChanged', actionItems: ['1', '2'].map((id) => actionItem(id, { version })) } });
  for (const box of element.querySelectorAll<HTMLInputElement>('tbody input')) box.click();
  await screen.settled();
  await screen.press('Aufheben');
  await screen.send();
  expect(server.variablesOf('ChangeActionItems')).toBeUndefined();
  await screen.type('Grund', 'entfällt');
  server.answer('ChangeActionItems', answered(2)).answer('ActionItems', page([]));
  await screen.send();
  expect(server.variablesOf('ChangeActionItems')).toEqual({ input: { changes: ['1', '2'].map((actionItemId) => ({ actionItemId, version: 1, cancelReason: 'entfällt' })) } });
  expect(screen.text).toContain('2 Aufträge wurden geändert.');
  server.answer('ChangeActionItems', answered(3)).answer('ActionItems', page([actionItem('1'), actionItem('2')]));
  await screen.press('Rückgängig machen');
  expect(server.variablesOf('ChangeActionItems')).toEqual({ input: { changes: ['1', '2'].map((actionItemId) => ({ actionItemId, version: 2, takeBack: true })) } });
  expect(screen.text).toContain('Alles steht wieder so wie vorher.');
  expect(titles(element)).toHaveLength(2);
});

it('says what somebody else has done meanwhile, and keeps what was written', async () => {
  const { screen, server, element } = await open([actionItem('1')]);
  element.querySelector<HTMLInputElement>('tbody input')?.click();
  await screen.settled();
  await screen.press('Aufheben');
  await screen.type('Grund', 'entfällt');
  server.answer('ChangeActionItems', { answer: { __typename: 'ActionItemsChangedMeanwhile', current: [actionItem('1', { version: 2 })] } });
  await screen.send();
  expect(screen.alert).toContain('Inzwischen hat jemand anderes');
  expect(screen.field('Grund').value).toBe('entfällt');
});

it('offers nothing to whoever only reads', async () => {
  const { element, screen } = await open([actionItem('1', { actions: [] })], '', ['actionItem.read']);
  expect(element.querySelectorAll('tbody input')).toHaveLength(0);
  expect(screen.text).not.toContain('Auftrag erteilen');
});

it('gives out everything that fits, also what is not shown yet, as a table for Excel and as CSV', async () => {
  const { screen, server } = await open([actionItem('1')], '?nur=meine');
  const saved: [name: string, content: Blob][] = [];
  TestBed.inject(Download).save = (...file) => saved.push(file);
  for (const [button, name, type] of [['Tabelle ausgeben als CSV-Datei', 'Aufträge', 'text/csv;charset=utf-8'], ['Für Excel ausgeben als XLSX-Datei', 'Aufträge', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']]) {
    await screen.press(button);
    expect(server.variablesOf('ActionItems')).toMatchObject({ filter: { isMine: true }, first: 75 });
    expect([saved.at(-1)?.[0], saved.at(-1)?.[1].type]).toEqual([expect.stringContaining(name), type]);
  }
});
