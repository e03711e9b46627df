import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { ActionItem } from '../data/action-items.store';
import { actionItem } from '../testing/action-items';
import { ActionItemPage } from './action-item.page';

async function open(item: ActionItem | null) {
  const server = new FakeServer().answer('ActionItemPage', { actionItem: item }).answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } }).answer('Directory', { directory: [] }).answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'auftraege/:actionItemId', component: ActionItemPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/auftraege/1');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

const changed = (changes: Partial<ActionItem>) => ({ answer: { __typename: 'ActionItemsChanged', actionItems: [actionItem('1', { version: 2, ...changes })] } });

it('is reported done in two clicks and a sentence', async () => {
  const { screen, server } = await open(actionItem('1', { actions: ['actionItem.start', 'actionItem.report'] }));
  server.answer('ReportActionItem', changed({ state: 'REPORTED_DONE', report: 'Liegt bei.', reportedBy: 'Maria Scholten', reportedAt: '2026-11-21T10:00:00Z', actions: [] }));
  await screen.press('Als erledigt melden');
  await screen.send();
  expect(screen.text).toContain('„Was dabei herausgekommen ist“ fehlt noch.');
  await screen.type('Was dabei herausgekommen ist', ' Liegt bei. ');
  await screen.send();
  expect(server.variablesOf('ReportActionItem')).toEqual({ input: { actionItemId: '1', version: 1, report: 'Liegt bei.' } });
  for (const text of ['gemeldet', 'Liegt bei.', 'Maria Scholten']) expect(screen.text).toContain(text);
});

it('is confirmed by whoever gave it', async () => {
  const { screen, server } = await open(actionItem('1', { state: 'REPORTED_DONE', actions: ['actionItem.confirm', 'actionItem.return'] }));
  server.answer('ConfirmActionItem', changed({ state: 'CONFIRMED', confirmedBy: 'Martin Overbeck', confirmedAt: '2026-11-21T10:00:00Z', actions: [] }));
  await screen.press('Bestätigen');
  expect(screen.text).toContain('Martin Overbeck, 21.11.2026');
});

it('shows what others did meanwhile, and nothing that happened to another one', async () => {
  const { screen, server } = await open(actionItem('1'));
  server.answer('ActionItemPage', { actionItem: actionItem('1', { version: 2, title: 'Neuer Titel' }) });
  server.changeSubject('2');
  await screen.settled();
  expect(screen.text).not.toContain('Neuer Titel');
  server.changeSubject('1');
  await screen.settled();
  expect(screen.text).toContain('Neuer Titel');
});

it('says that it cannot climb where nobody is above', async () => {
  const { screen } = await open(actionItem('1', { carriedCount: 3 }));
  expect(screen.text).toContain('Über „Interne Planungsgruppe“ steht keine Organisation');
});

it('keeps what was written when somebody else was faster, and shows what applies now', async () => {
  const { screen, server } = await open(actionItem('1', { state: 'REPORTED_DONE', actions: ['actionItem.return'] }));
  server.answer('ReturnActionItem', { answer: { __typename: 'ActionItemsChangedMeanwhile', current: [actionItem('1', { version: 3, state: 'REPORTED_DONE', title: 'Neuer Titel', actions: ['actionItem.return'] })] } });
  await screen.press('Zurückgeben');
  await screen.type('Was noch fehlt', 'Das Alter');
  await screen.send();
  expect(screen.alert).toContain('Inzwischen hat jemand anderes');
  expect(screen.text).toContain('Neuer Titel');
  expect(screen.field('Was noch fehlt').value).toBe('Das Alter');
});

it('is nowhere for whoever may not read it', async () => {
  expect((await open(null)).screen.text).toContain('Auftrag nicht gefunden');
});
