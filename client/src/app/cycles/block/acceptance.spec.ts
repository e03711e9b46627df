import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { Acceptance } from './acceptance';
import type { Block } from './block.store';
import { block, checkpoint, reference, task } from './testing/blocks';

const changed = { __typename: 'BuildingBlockChanged' };
const named = (id: string, name: string) => ({ __typename: 'Named', id, name }) as const;
const submitted: Partial<Block> = { acceptance: 'SUBMITTED', submittedAt: '2024-09-19T10:00:00Z', submittedBy: named('p1', 'Jana Terhorst'), version: 2 };

/** @param after the block as it is when it is read again */
async function open(given: Block, after: Partial<Block> = {}, server = new FakeServer()) {
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([]), { provide: LOCALE_ID, useValue: 'de' }] });
  await TestBed.inject(Session).begin(jana());
  const fixture = TestBed.createComponent(Acceptance);
  const refresh = jest.fn(() => Promise.resolve(fixture.componentRef.setInput('block', { ...given, ...after })));
  fixture.componentRef.setInput('block', given);
  fixture.componentRef.setInput('refresh', refresh);
  const screen = Screen.of(fixture);
  await screen.settled();
  const page = fixture.nativeElement as HTMLElement;
  const buttons = () => [...page.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
  return { screen, page, fixture, server, refresh, buttons, said: () => page.querySelector('[role=status]')?.textContent };
}

afterEach(() => jest.useRealTimers());

it('hands a block in with what was put off, says so, and goes to the heading of the panel', async () => {
  const tasks = [task('B3.1', { shownStand: 'DONE' }), task('B3.2', { shownStand: 'DEFERRED', standReason: 'Die Daten kommen 2025.' })];
  const server = new FakeServer().answer('SubmitBuildingBlock', { submitBuildingBlock: changed });
  const { screen, page, said } = await open(block(tasks, { actions: ['block.submit'] }), submitted, server);
  await screen.press('Einreichen');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  expect(screen.text).toContain('Dann entscheidet: Verwaltungsvorstand.');
  expect(page.querySelector('pk-put-off-list li')?.textContent).toBe('B3.2 Inhalt B3.2: Die Daten kommen 2025.');
  await screen.type('Ein Satz dazu (freiwillig)', ' Alles liegt vor. ');
  await screen.send();
  expect(server.variablesOf('SubmitBuildingBlock')).toEqual({ input: { blockId: 'B3', version: 1, sentence: 'Alles liegt vor.' } });
  expect(said()).toBe('Baustein 3 ist eingereicht.');
  expect(document.activeElement?.textContent).toBe('Abnahme');
  expect(page.querySelector('[aria-current=step]')?.textContent).toBe('eingereicht am 19.09.2024 von Jana Terhorst');
});

it.each([
  ['SHARED' as const, 'Danach können Sie nicht selbst abnehmen', 'Danach kann zurzeit niemand abnehmen'],
  ['ALONE' as const, 'Danach kann zurzeit niemand abnehmen', 'Danach können Sie nicht selbst abnehmen'],
])('warns whoever would decide themselves before they hand in: %s', async (ownDecision, said, unsaid) => {
  const { screen } = await open(block([], { actions: ['block.submit'], ownDecision }));
  await screen.press('Einreichen');
  expect(screen.text).toContain(said);
  expect(screen.text).not.toContain(unsaid);
});

it('takes back what nobody has decided about, with a sentence', async () => {
  const server = new FakeServer().answer('WithdrawBuildingBlock', { withdrawBuildingBlock: changed });
  const { screen, said } = await open(block([], { ...submitted, actions: ['block.withdraw'] }), { acceptance: 'OPEN' }, server);
  await screen.press('Zurückziehen');
  await screen.type('Ein Satz dazu (Pflicht)', 'Der Anhang fehlt.');
  await screen.send();
  expect(server.variablesOf('WithdrawBuildingBlock')).toEqual({ input: { blockId: 'B3', version: 2, sentence: 'Der Anhang fehlt.' } });
  expect(said()).toBe('Baustein 3 ist zurückgezogen.');
});

it('says what is in the way of handing in instead of showing a button that does nothing', async () => {
  const tasks = [task('B3.1'), task('B3.2'), task('B3.3', { shownStand: 'DEFERRED' })];
  const checkpoints = [checkpoint('PREDECESSOR_NOT_ACCEPTED', 'B2'), checkpoint('CONTENT_OPEN', 'B3.1'), checkpoint('CONTENT_OPEN', 'B3.2')];
  const { screen, page, buttons } = await open(block(tasks, { actions: ['block.submit'], checkpoints }));
  expect(buttons()).toEqual([]);
  expect([...page.querySelectorAll('pk-obstacles a')].map((link) => link.getAttribute('href'))).toEqual(['/kreislauf/baustein/B2', '/kreislauf/inhalt/B3.1', '/kreislauf/inhalt/B3.2']);
  for (const text of ['Einreichen ist noch nicht möglich: 3 Prüfpunkte sind offen', 'Zulassen kann ihn: Verwaltungsvorstand oder Dezernat.', 'Ein zurückgestellter Inhalt hält das Einreichen nicht auf']) {
    expect(screen.text).toContain(text);
  }
});

it('shows whoever submitted no way to accept', async () => {
  const { screen, buttons } = await open(block([], submitted));
  expect(buttons()).toEqual([]);
  expect(screen.text).toContain('Wer einreicht, nimmt nicht selbst ab.');
});

it('gives a block back only with a sentence', async () => {
  const server = new FakeServer().answer('ReturnBuildingBlock', { returnBuildingBlock: changed });
  const { screen, buttons, said } = await open(block([], { ...submitted, submittedBy: named('p2', 'Martin Overbeck'), actions: ['block.accept', 'block.return'] }), { acceptance: 'RETURNED' }, server);
  expect(buttons()).toEqual(['Zurückgeben', 'Annehmen']);
  await screen.press('Zurückgeben');
  await screen.send();
  expect(screen.describing('Ein Satz dazu (Pflicht)')).toContain('fehlt noch');
  expect(server.variablesOf('ReturnBuildingBlock')).toBeUndefined();
  await screen.type('Ein Satz dazu (Pflicht)', 'Das Budget fehlt.');
  await screen.send();
  expect(server.variablesOf('ReturnBuildingBlock')).toEqual({ input: { blockId: 'B3', version: 2, sentence: 'Das Budget fehlt.' } });
  expect(said()).toBe('Baustein 3 ist zurückgegeben.');
});

it('confirms an accepted block that is to be reviewed', async () => {
  const server = new FakeServer().answer('AcceptBuildingBlock', { acceptBuildingBlock: changed });
  const accepted: Partial<Block> = { ...submitted, acceptance: 'ACCEPTED', decidedAt: '2024-10-01T10:00:00Z', needsReview: true, actions: ['block.confirm', 'block.reopen'] };
  const { screen, page, said } = await open(block([], accepted), { needsReview: false }, server);
  expect(page.querySelector('[aria-current=step]')?.textContent).toBe('angenommen durch Verwaltungsvorstand am 01.10.2024');
  await screen.press('Bleibt angenommen');
  await screen.send();
  expect(said()).toBe('Baustein 3 bleibt angenommen.');
});

it('says before a block is opened again what that means for later ones', async () => {
  const { screen } = await open(block([], { ...submitted, acceptance: 'ACCEPTED', actions: ['block.reopen'] }));
  await screen.press('Wieder öffnen');
  expect(screen.text).toContain('Spätere Bausteine, die schon begonnen haben, werden „zu prüfen“.');
  await screen.press('Abbrechen');
  expect(document.activeElement?.textContent.trim()).toBe('Wieder öffnen');
});

it('keeps the sentence when somebody else was faster, and says what holds now', async () => {
  const server = new FakeServer().answer('AcceptBuildingBlock', { acceptBuildingBlock: { __typename: 'BlockChangedMeanwhile', current: { __typename: 'BuildingBlock', id: 'B3', version: 3 } } });
  const lastDecision: Block['lastDecision'] = { at: '2024-10-01T10:00:00Z', by: 'Verwaltungsvorstand', kind: 'BLOCK_RETURNED' };
  const { screen, buttons, refresh } = await open(block([], { ...submitted, actions: ['block.accept'] }), { acceptance: 'RETURNED', actions: [], lastDecision, version: 3 }, server);
  await screen.press('Annehmen');
  await screen.type('Ein Satz dazu (freiwillig)', 'Gute Arbeit.');
  await screen.send();
  expect(refresh).toHaveBeenCalled();
  expect(screen.alert).toContain('Inzwischen hat jemand anderes über den Baustein entschieden');
  expect(screen.text).toContain('Jetzt gilt: zurückgegeben am 01.10.2024 durch Verwaltungsvorstand.');
  expect(screen.field('Ein Satz dazu (freiwillig)').value).toBe('Gute Arbeit.');
  expect(buttons()).toEqual(['Abbrechen']);
});

it('decides about the block as it is now once the change has been shown', async () => {
  const server = new FakeServer().answer('AcceptBuildingBlock', ({ input }) => ({
    acceptBuildingBlock: (input as { version: number }).version === 3 ? changed : { __typename: 'BlockChangedMeanwhile', current: { __typename: 'BuildingBlock', id: 'B3', version: 3 } },
  }));
  const { screen, said } = await open(block([], { ...submitted, actions: ['block.accept'] }), { version: 3 }, server);
  await screen.press('Annehmen');
  await screen.send();
  await screen.send();
  expect(said()).toBe('Baustein 3 ist angenommen.');
});

it('decides about the block as it was when the form was opened', async () => {
  const server = new FakeServer().answer('SubmitBuildingBlock', { submitBuildingBlock: changed });
  const { screen, fixture } = await open(block([], { actions: ['block.submit'] }), {}, server);
  await screen.press('Einreichen');
  fixture.componentRef.setInput('block', block([], { actions: ['block.submit'], version: 2 }));
  await screen.settled();
  await screen.send();
  expect(server.variablesOf('SubmitBuildingBlock')?.['input']).toMatchObject({ version: 1 });
});

it('says what holds now as soon as it can no longer be done, and keeps the sentence', async () => {
  const { screen, fixture, buttons } = await open(block([], { ...submitted, actions: ['block.accept'] }));
  await screen.press('Annehmen');
  await screen.type('Ein Satz dazu (freiwillig)', 'Gute Arbeit.');
  fixture.componentRef.setInput('block', block([], { acceptance: 'RETURNED', lastDecision: { at: '2024-10-01T10:00:00Z', by: 'Verwaltungsvorstand', kind: 'BLOCK_RETURNED' } }));
  await screen.settled();
  expect(screen.text).toContain('Jetzt gilt: zurückgegeben am 01.10.2024 durch Verwaltungsvorstand.');
  expect(screen.field('Ein Satz dazu (freiwillig)').value).toBe('Gute Arbeit.');
  expect(buttons()).toEqual(['Abbrechen']);
});

it('lists what has come into the way meanwhile', async () => {
  const server = new FakeServer().answer('SubmitBuildingBlock', { submitBuildingBlock: { __typename: 'GateClosed', unmet: [{ ...checkpoint('CONTENT_OPEN', 'B3.1'), __typename: 'GateProblem' }] } });
  const { screen } = await open(block([task('B3.1')], { actions: ['block.submit'] }), {}, server);
  await screen.press('Einreichen');
  await screen.send();
  expect(screen.alert).toContain('Das ist noch nicht möglich; es wurde nichts geändert.');
  expect(screen.text).toContain('B3.1 Inhalt B3.1 ist noch nicht erfolgt.');
});

it('keeps the sentence when the server cannot be reached', async () => {
  const server = new FakeServer().answer('SubmitBuildingBlock', connectionLost());
  const { screen, refresh } = await open(block([], { actions: ['block.submit'] }), {}, server);
  await screen.press('Einreichen');
  await screen.type('Ein Satz dazu (freiwillig)', 'Alles liegt vor.');
  await screen.send();
  expect(screen.field('Ein Satz dazu (freiwillig)').value).toBe('Alles liegt vor.');
  expect(refresh).not.toHaveBeenCalled();
});

it('lets a block begin with a Vorbehalt: why, who sees to it, until when', async () => {
  jest.useFakeTimers({ now: new Date('2024-09-19T10:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'setImmediate', 'nextTick'] });
  const seat = { __typename: 'DirectorySeat', id: 's1', title: 'Leitung der Planungsgruppe', holder: 'Martin Overbeck' };
  const entry = { __typename: 'DirectoryEntry', members: [], organization: { __typename: 'Organization', id: 'o1', name: 'Stelle Sozialplanung', body: null }, seats: [seat] };
  const server = new FakeServer().answer('Directory', { directory: [entry] }).answer('StartBuildingBlockWithReservation', { startBuildingBlockWithReservation: changed });
  const given = block([], { actions: ['reservation.grant'], checkpoints: [checkpoint('PREDECESSOR_NOT_ACCEPTED', 'B2'), checkpoint('NOTHING_DONE')] });
  const { screen, page, said } = await open(given, { actions: ['reservation.settle'] }, server);
  await screen.press('Mit Vorbehalt beginnen');
  expect(page.querySelector('pk-reservation-form pk-reason-list')?.textContent).toBe('Baustein 2 Titel B2 ist noch nicht angenommen.');
  expect(screen.field('Verantwortlich (Pflicht)').value).toBe('Stelle Sozialplanung');
  expect(screen.field('Aufzuheben bis (Pflicht)').value).toBe('2024-12-19');
  await screen.type('Aufzuheben bis (Pflicht)', '2024-09-19');
  await screen.send();
  expect(screen.describing('Grund (Pflicht)')).toContain('fehlt noch');
  expect(screen.describing('Aufzuheben bis (Pflicht)')).toContain('Ein Vorbehalt gilt mindestens bis morgen.');
  await screen.type('Grund (Pflicht)', 'Die Planungsgruppe tagt erst im November.');
  await screen.type('Aufzuheben bis (Pflicht)', '2024-11-30');
  await screen.send();
  expect(server.variablesOf('StartBuildingBlockWithReservation')?.['input']).toMatchObject({
    blockId: 'B3',
    reason: 'Die Planungsgruppe tagt erst im November.',
    ownerOrganizationId: 'o1',
    ownerSeatId: null,
    expiresOn: '2024-11-30',
  });
  expect(said()).toBe('Baustein 3 kann mit Vorbehalt beginnen.');
});

it('names the body of a block that there is once for each', async () => {
  const given = block([], { checkpoints: [checkpoint('PREDECESSOR_NOT_ACCEPTED', 'B2')] });
  const blocks = given.cycle.blocks.map((each) => (each.id === 'B2' ? { ...each, body: named('k', 'Kürten') } : each));
  const { page } = await open({ ...given, cycle: { ...given.cycle, blocks } });
  expect(page.querySelector('pk-obstacles a')?.textContent).toBe(`Baustein 2 ${reference('B2').title.replace('Inhalt', 'Titel')}, Kürten`);
});
