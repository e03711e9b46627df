import { Component, LOCALE_ID, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { Drafts } from '../../ui/form/drafts';
import type { Task } from '../block/block.store';
import { block, movable, move, reference } from '../block/testing/blocks';
import { StandForm } from './stand-form';
import { surroundingsOf } from './surroundings';

@Component({
  imports: [StandForm],
  providers: [Drafts],
  template: `@if (isOpen()) {<pk-stand-form about="it" [tasks]="tasks()" [surroundings]="around" (moved)="heard('moved', $event)" (found)="tasks.set($event)" (spared)="heard('spared', $event)" (left)="isOpen.set(false)" />}`,
})
class Page {
  readonly tasks = signal<readonly Task[]>([movable('B3.1')]);
  readonly isOpen = signal(true);
  readonly around = surroundingsOf(block([movable('B3.1'), movable('B3.2')]));
  readonly told: Record<string, unknown> = {};

  heard(what: string, value: unknown) {
    this.told[what] = value;
  }
}

async function open(server: FakeServer, tasks: readonly Task[] = [movable('B3.1')]) {
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([]), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.tasks.set(tasks);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const screen = Screen.of(fixture);
  await screen.settled();
  const choose = async (stand: string) => {
    const select = page.querySelector('select') as HTMLSelectElement;
    select.value = stand;
    select.dispatchEvent(new Event('input'));
    await screen.settled();
  };
  const write = async (sentence: string, at = 'form textarea') => {
    const area = page.querySelector(at) as HTMLTextAreaElement;
    area.value = sentence;
    area.dispatchEvent(new Event('input'));
    await screen.settled();
  };
  const key = async (init: KeyboardEventInit) => {
    page.querySelector('form textarea')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    await screen.settled();
  };
  const written = () => page.querySelector<HTMLTextAreaElement>('form textarea')?.value;
  return { screen, page, is: fixture.componentInstance, choose, write, key, written };
}

const activity = { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } };
const answering = (answer: object) => new FakeServer().answer('ChangeTaskStand', { changeTaskStand: answer }).answer('Activity', activity);
const moves = (server: FakeServer) => (server.variablesOf('ChangeTaskStand')?.['input'] as { moves: Record<string, unknown>[] }).moves;
const meanwhile = (changes: Partial<Task>) => ({ __typename: 'TasksChangedMeanwhile', current: [movable('B3.1', { version: 2, ...changes })] });

afterEach(() => document.body.replaceChildren());

it('needs one sentence and one key: the usual Stand is chosen, and the sentence has the focus', async () => {
  const server = answering({ __typename: 'TasksMoved', tasks: [movable('B3.1', { shownStand: 'IN_PROGRESS' })] });
  const { page, is, write, key } = await open(server);
  expect(document.activeElement).toBe(page.querySelector('textarea'));
  await write('Es geht los.');
  await key({ key: 'Enter', ctrlKey: true });
  expect(moves(server)).toEqual([{ taskId: 'B3.1', version: 1, to: 'IN_PROGRESS', sentence: 'Es geht los.', completed: null }]);
  expect(is.told['moved']).toHaveLength(1);
});

it('asks for the sentence only where one is needed', async () => {
  const server = answering({});
  const { screen, choose } = await open(server);
  expect(screen.text).toContain('Ein Satz dazu (freiwillig)');
  await choose('DEFERRED');
  await screen.send();
  expect(screen.text).toContain('„Ein Satz dazu“ fehlt noch.');
  expect(server.variablesOf('ChangeTaskStand')).toBeUndefined();
});

it('asks for the day of what is done, and accepts none to come', async () => {
  const server = answering({ __typename: 'TasksMoved', tasks: [movable('B3.1')] });
  const { screen, choose } = await open(server);
  await choose('DONE');
  await screen.type('Erfolgt', '2999-01-01');
  await screen.send();
  expect(screen.text).toContain('Der Tag liegt in der Zukunft');
  await screen.type('Erfolgt', '2024-09-19');
  await screen.press('bis');
  await screen.send();
  expect(moves(server)[0]).toMatchObject({ to: 'DONE', completed: { date: '2024-09-19', precision: 'BEFORE' } });
});

it('keeps what was written when Escape closes it, and forgets it when it is cancelled', async () => {
  const { screen, is, write, key, written } = await open(answering({}));
  await write('Ein Vorschlag liegt vor.');
  await key({ key: 'Escape' });
  expect(is.isOpen()).toBe(false);
  is.isOpen.set(true);
  await screen.settled();
  expect(written()).toBe('Ein Vorschlag liegt vor.');
  await screen.press('Abbrechen');
  is.isOpen.set(true);
  await screen.settled();
  expect(written()).toBe('');
});

it('keeps what was written when the server cannot be reached', async () => {
  const { screen, is, write, written } = await open(new FakeServer().answer('ChangeTaskStand', connectionLost()));
  await write('Ein Vorschlag liegt vor.');
  await screen.send();
  expect(written()).toBe('Ein Vorschlag liegt vor.');
  expect(is.told).toEqual({});
});

it('says what is in the way of each task', async () => {
  const refused = [{ __typename: 'MoveProblem', taskId: 'B3.2', code: 'PREDECESSORS_OPEN', obstacles: [reference('B3.0')] }];
  const { screen } = await open(answering({ __typename: 'MoveNotPossible', refused }), [movable('B3.1'), movable('B3.2')]);
  await screen.send();
  expect(screen.alert).toContain('So lässt sich der Stand nicht ändern; es wurde nichts geändert.');
  expect(screen.alert).toContain('B3.2: Wartet auf B3.0.');
});

it('shows of several tasks what happens to each, and lets those go that cannot be moved', async () => {
  const done = movable('B3.2', { shownStand: 'DONE', stand: 'DONE', moves: [move('IN_PROGRESS', { needsSentence: true })] });
  const { screen, page, is, choose } = await open(answering({}), [movable('B3.1'), done]);
  await choose('DONE');
  const lines = [...page.querySelectorAll('pk-move-preview li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  expect(lines[0]).toMatch(/^B3\.1 .*vorgesehenwirderfolgt$/);
  expect(lines[1]).toMatch(/geht nicht: Ist schon „erfolgt“\.$/);
  await screen.press('Den einen abwählen, der nicht geht');
  expect(is.told['spared']).toEqual(['B3.2']);
});

it('says quietly what somebody else has changed meanwhile, and leaves the choice to whoever writes', async () => {
  const { screen, is, page, write, written } = await open(answering({}));
  await write('Ein Vorschlag liegt vor.');
  is.tasks.set([movable('B3.1', { version: 2, shownStand: 'IN_PROGRESS', stand: 'IN_PROGRESS', moves: [move('DONE')] })]);
  await screen.settled();
  expect(screen.text).toContain('Inzwischen geändert: B3.1 ist jetzt „in Arbeit“.');
  expect(page.querySelector('select')?.value).toBe('IN_PROGRESS');
  await screen.press('Damit weiterarbeiten');
  expect(screen.text).not.toContain('Inzwischen geändert');
  expect(page.querySelector('select')?.value).toBe('');
  expect(written()).toBe('Ein Vorschlag liegt vor.');
});

it('offers at once what has become possible because something else is done', async () => {
  const { screen, is, page } = await open(answering({}), [movable('B3.2', {}, ['PREDECESSORS_OPEN'])]);
  const offers = () => [...page.querySelectorAll('option:not(:disabled)')].map(({ textContent }) => textContent);
  expect(offers()).not.toContain('in Arbeit');
  is.tasks.set([movable('B3.2')]);
  await screen.settled();
  expect(offers()).toContain('in Arbeit');
  expect(screen.text).not.toContain('Inzwischen geändert');
});

describe('when somebody was faster', () => {
  it('shows both versions, and makes the change on top of theirs if that is wanted', async () => {
    let asked = 0;
    const inProgress = { shownStand: 'IN_PROGRESS' as const, stand: 'IN_PROGRESS' as const, moves: [move('DONE')], note: 'Schon begonnen.' };
    const server = new FakeServer().answer('Activity', activity).answer('ChangeTaskStand', () => ({ changeTaskStand: asked++ ? { __typename: 'TasksMoved', tasks: [movable('B3.1')] } : meanwhile(inProgress) }));
    const { screen, page, is, choose, write } = await open(server);
    await choose('DONE');
    await write('Fertig.');
    await screen.send();
    const dialog = page.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    for (const words of ['Das wollten Sie', 'Das gilt jetzt', 'Schon begonnen.']) expect(dialog.textContent).toContain(words);
    await write('Fertig, nach Abstimmung.', 'dialog textarea');
    await screen.press('Meine Änderung trotzdem übernehmen');
    expect(moves(server)[0]).toMatchObject({ version: 2, to: 'DONE', sentence: 'Fertig, nach Abstimmung.' });
    expect(is.told['moved']).toHaveLength(1);
  });

  it('keeps theirs, and the sentence all the same', async () => {
    const { screen, is, write, written } = await open(answering(meanwhile({ shownStand: 'DONE', stand: 'DONE' })));
    await write('Es geht los.');
    await screen.send();
    await screen.press('Die andere behalten');
    expect(is.told['spared']).toEqual(['B3.1']);
    expect(written()).toBe('Es geht los.');
  });

  it('says why the change is not possible any more, and lets choose anew', async () => {
    const { screen, page, write, written } = await open(answering(meanwhile({ shownStand: 'IN_PROGRESS', stand: 'IN_PROGRESS', moves: [move('DONE')] })));
    await write('Es geht los.');
    await screen.send();
    expect(page.querySelector('dialog')?.textContent).toContain('B3.1 kann nicht mehr auf „in Arbeit“. Ist schon „in Arbeit“.');
    await screen.press('Anderen Stand wählen');
    expect(page.querySelector('dialog')).toBeNull();
    expect(page.querySelector('select')?.value).toBe('');
    expect(written()).toBe('Es geht los.');
  });
});

it('keeps in sight what was written when the block is submitted meanwhile, and leads to the way out', async () => {
  const { screen, page, is, write } = await open(new FakeServer());
  await write('Die Daten sind da.');
  is.tasks.set([movable('B3.1', { actions: [], moves: [move('IN_PROGRESS', { problems: ['BLOCK_SUBMITTED'] })] })]);
  await screen.settled();
  expect(screen.text).toContain('Ihr Satz, noch nicht übernommen: Die Daten sind da.');
  expect(screen.text).toContain('Der Baustein ist eingereicht; zuerst entscheidet, wer ihn abnimmt.');
  expect(screen.text).not.toContain('Noch nicht möglich');
  expect(document.activeElement?.textContent).toBe('Schließen');
  await screen.press('Schließen');
  expect(page.querySelector('form')).toBeNull();
  is.tasks.set([movable('B3.1')]);
  is.isOpen.set(true);
  await screen.settled();
  expect(page.querySelector<HTMLTextAreaElement>('form textarea')?.value).toBe('Die Daten sind da.');
});
