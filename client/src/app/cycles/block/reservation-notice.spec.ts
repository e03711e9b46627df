import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { ReservationNotice } from './reservation-notice';
import { block, reservation } from './testing/blocks';

async function open({ actions = ['reservation.settle'], held = reservation(), server = new FakeServer(), stand = 'RUNNING' }: { actions?: string[]; held?: ReturnType<typeof reservation>; server?: FakeServer; stand?: 'NOT_STARTED' | 'RUNNING' } = {}) {
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([]), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(ReservationNotice);
  fixture.componentRef.setInput('block', block([], { actions, reservation: held, stand }));
  fixture.componentRef.setInput('reservation', held);
  const settled = jest.fn();
  fixture.componentInstance.settled.subscribe(settled);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, server, settled, page: fixture.nativeElement as HTMLElement };
}

it('says why, who sees to it, until when and who granted it', async () => {
  const { screen } = await open({ actions: [] });
  for (const text of ['Mit Vorbehalt in Arbeit, zugelassen am 19.09.2024', 'Die Planungsgruppe ist noch nicht eingerichtet.', 'Stelle Sozialplanung', '30.11.2099, noch', 'Verwaltungsvorstand']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('Vorbehalt erledigen');
});

it('speaks of no beginning before anything has begun', async () => {
  expect((await open({ stand: 'NOT_STARTED' })).screen.text).toContain('Darf mit Vorbehalt beginnen, seit 19.09.2024');
});

it('shows with icon and word that it has expired', async () => {
  const { page } = await open({ held: reservation({ expiresOn: '2024-11-30' }) });
  expect(page.querySelector('.chip')?.textContent).toContain('abgelaufen seit');
  expect(page.querySelector('.chip svg')).not.toBeNull();
});

it('is settled as fulfilled without a sentence', async () => {
  const server = new FakeServer().answer('SettleReservation', { settleReservation: { __typename: 'BuildingBlockChanged' } });
  const { screen, settled } = await open({ server });
  await screen.press('Vorbehalt erledigen');
  await screen.send();
  expect(server.variablesOf('SettleReservation')).toEqual({ input: { blockId: 'B3', reservationId: 'r1', version: 1, as: 'FULFILLED', sentence: '' } });
  expect(settled).toHaveBeenCalledWith('Der Vorbehalt ist erfüllt und aufgehoben.');
});

it('is withdrawn only with a sentence', async () => {
  const server = new FakeServer().answer('SettleReservation', { settleReservation: { __typename: 'BuildingBlockChanged' } });
  const { screen, settled } = await open({ server });
  await screen.press('Vorbehalt erledigen');
  await screen.press('zurückgezogen');
  await screen.send();
  expect(screen.describing('Ein Satz dazu (Pflicht)')).toContain('fehlt noch');
  await screen.type('Ein Satz dazu (Pflicht)', 'Der Grund ist entfallen.');
  await screen.send();
  expect(server.variablesOf('SettleReservation')?.['input']).toMatchObject({ as: 'WITHDRAWN', sentence: 'Der Grund ist entfallen.' });
  expect(settled).toHaveBeenCalledWith('Der Vorbehalt ist zurückgezogen.');
});

it('says that somebody else was faster', async () => {
  const server = new FakeServer().answer('SettleReservation', { settleReservation: { __typename: 'BlockChangedMeanwhile', current: { __typename: 'BuildingBlock', id: 'B3', version: 2 } } });
  const { screen, page } = await open({ server });
  await screen.press('Vorbehalt erledigen');
  await screen.send();
  expect(screen.alert).toContain('Inzwischen hat jemand anderes über den Baustein entschieden');
  expect(page.querySelector('button[type=submit]')).toBeNull();
});

it('goes back to its button', async () => {
  const { screen } = await open();
  await screen.press('Vorbehalt erledigen');
  await screen.press('Abbrechen');
  expect(document.activeElement?.textContent).toBe('Vorbehalt erledigen');
});
