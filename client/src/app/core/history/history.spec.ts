import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeServer } from '../testing/fake-server';
import { Screen } from '../testing/screen';
import { History } from './history';

const entry = (id: string, changes: object = {}) => ({
  __typename: 'Activity',
  id,
  actorName: 'Jana Terhorst',
  at: '2024-08-15T10:00:00Z',
  kind: 'TASK_STAND_CHANGED',
  note: 'Die Abfrage läuft.',
  payload: { from: 'PLANNED', to: 'IN_PROGRESS', completedOn: null },
  references: [{ __typename: 'ActivityReference', id: 't1', name: 'B3.2 Vereinbarung der Daten' }],
  subjectId: 't1',
  subjectKind: 'TASK',
  ...changes,
});

const page = (nodes: object[], endCursor: string | null = null) => ({ activity: { __typename: 'ActivityConnection', endCursor, nodes } });

async function open(server: FakeServer, subjectId: string, compact = false) {
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([]), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(History);
  fixture.componentRef.setInput('subjectId', subjectId);
  fixture.componentRef.setInput('compact', compact);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, fixture, page: fixture.nativeElement as HTMLElement };
}

const entries = (page: HTMLElement) => [...page.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

it('tells an entry with its day, its sentence and the note in quotes', async () => {
  const { page: shown } = await open(new FakeServer().answer('Activity', page([entry('a1')])), 'b3');
  expect(entries(shown)).toEqual(['15.08.2024Jana Terhorst hat B3.2 Vereinbarung der Daten von „vorgesehen“ auf „in Arbeit“ gesetzt. Die Abfrage läuft.']);
  expect(shown.querySelector('q')?.textContent).toBe('Die Abfrage läuft.');
  expect(shown.querySelector('a')?.getAttribute('href')).toBe('/kreislauf/inhalt/t1');
});

it('names a task by its key where there is little room', async () => {
  const { page: shown } = await open(new FakeServer().answer('Activity', page([entry('a1', { note: null })])), 'b3', true);
  expect(entries(shown)).toEqual(['15.08.2024Jana Terhorst hat B3.2 von „vorgesehen“ auf „in Arbeit“ gesetzt.']);
});

it('has no link to what the page shows anyway', async () => {
  const { page: shown } = await open(new FakeServer().answer('Activity', page([entry('a1')])), 't1');
  expect(shown.querySelector('a')).toBeNull();
});

it('reads older entries on demand and keeps the newer ones', async () => {
  const server = new FakeServer().answer('Activity', ({ after }) => (after ? page([entry('a2', { kind: 'CYCLE_OPENED', payload: { number: 1 }, subjectKind: 'CYCLE' })]) : page([entry('a1')], 'cursor')));
  const { screen, page: shown } = await open(server, 'b3');
  await screen.press('Ältere Einträge anzeigen');
  expect(server.variablesOf('Activity')).toEqual({ subjectId: 'b3', first: 20, after: 'cursor' });
  expect(entries(shown)).toHaveLength(2);
  expect(screen.text).not.toContain('Ältere Einträge');
});

it('puts what happens meanwhile above what was opened already', async () => {
  const server = new FakeServer().answer('Activity', ({ after }) => (after ? page([entry('a1')]) : page([entry('a2')], 'cursor')));
  const { screen, fixture, page: shown } = await open(server, 'b3');
  fixture.componentRef.setInput('cycleId', 'c1');
  await screen.press('Ältere Einträge anzeigen');
  server.answer('Activity', page([entry('a3'), entry('a2')], 'cursor')).change({ blockId: 'b4', taskId: 't9' });
  await screen.settled();
  expect(entries(shown)).toHaveLength(2);
  server.change({ blockId: 'b3', taskId: 't1' });
  await screen.settled();
  expect(entries(shown)).toHaveLength(3);
  expect(screen.text).not.toContain('Ältere Einträge');
});

it('reads as many entries as there is news, and all where one of them is missing', async () => {
  const server = new FakeServer().answer('Activity', page([entry('a1')], 'cursor'));
  const { screen, fixture, page: shown } = await open(server, 'b3');
  fixture.componentRef.setInput('cycleId', 'c1');
  await screen.settled();
  const asked = () => server.asked.map(({ variables }) => variables['first']);
  server.answer('Activity', page([entry('a2'), entry('a1')], 'cursor')).change({ blockId: 'b3', taskId: 't1' });
  await screen.settled();
  expect([asked(), entries(shown).length]).toEqual([[20, 2], 2]);
  server.answer('Activity', ({ first }) => page(['a5', 'a4', 'a3', 'a2', 'a1'].slice(0, Number(first)).map((id) => entry(id)), 'cursor')).change({ blockId: 'b3', taskId: 't1' });
  await screen.settled();
  expect([asked(), entries(shown).length]).toEqual([[20, 2, 2, 20], 5]);
});

it('begins anew with another subject', async () => {
  const server = new FakeServer().answer('Activity', ({ subjectId }) => page(subjectId === 'b3' ? [entry('a1')] : []));
  const { screen, fixture } = await open(server, 'b3');
  fixture.componentRef.setInput('subjectId', 'b4');
  await screen.settled();
  expect(screen.text).toContain('Noch ist nichts geschehen.');
});
