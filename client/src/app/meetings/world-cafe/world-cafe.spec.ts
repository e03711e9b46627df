import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import { type Meeting, MeetingStore } from '../data/meeting.store';
import { MinutesStore } from '../minutes/minutes.store';
import { item, worldCafe } from '../testing/meetings';
import { WorldCafe } from './world-cafe';

const notes = (agendaItemId: string, text: string) => ({ __typename: 'MinutesSection', agendaItemId, text, revision: 1, writer: null, alternatives: [] });

async function open(meeting: Meeting, ...sections: ReturnType<typeof notes>[]) {
  const server = new FakeServer().answer('MinutesSections', { minutesSections: sections }).answer('Directory', { directory: [] });
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([]), MeetingStore, MinutesStore, { provide: LOCALE_ID, useValue: 'de' }] });
  await TestBed.inject(Session).begin(jana());
  await TestBed.inject(MinutesStore).read(meeting.id);
  const fixture = TestBed.createComponent(WorldCafe);
  fixture.componentRef.setInput('meeting', meeting);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, server, fixture, page: fixture.nativeElement as HTMLElement };
}

const running = (parts: Parameters<typeof worldCafe>[0]) => worldCafe({ state: 'RUNNING', actions: ['run', 'minutes', 'goOn'], ...parts });

it('shows before its rounds which topics there are and who is host, and nothing to write', async () => {
  const { screen, page } = await open(worldCafe());
  expect([...page.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th > span, td')].map(({ textContent }) => textContent.trim()))).toEqual([['Tisch 1', 'Wohnen', 'Jana Terhorst'], ['Tisch 2', 'Wege', 'noch offen']]);
  expect(screen.text).toContain('75 min im Ganzen');
  expect(page.querySelector('button, textarea')).toBeNull();
});

it.each([
  [0, 'Runde 1 beginnen'],
  [1, 'Runde 1 beenden, weiter mit Runde 2'],
  [2, 'Runde 2 beenden, weiter mit der Auswertung'],
])('rings the bell after round %d, and says what comes next', async (round, button) => {
  const { screen, server } = await open(running({ round }));
  server.answer('GoOnInWorldCafe', { goOnInWorldCafe: { __typename: 'MeetingNotPossible', reasons: ['WRAP_UP_BEGUN'] } });
  await screen.press(button);
  expect(server.variablesOf('GoOnInWorldCafe')).toEqual({ input: { meetingId: 'm1', version: 4 } });
  expect(screen.alert).toContain('Die Runden sind vorbei, die Auswertung läuft schon.');
});

it.each([
  ['Beginn zurücknehmen', { round: 1 }],
  ['Zurück zu Runde 1', { round: 2 }],
  ['Zurück zu Runde 2', { round: 2, isWrappingUp: true }],
])('takes a bell back that was rung too early: %s', async (button, progress) => {
  const { screen, server } = await open(running({ ...progress, actions: ['run', 'minutes', 'goBack'] }));
  server.answer('GoBackInWorldCafe', { goBackInWorldCafe: { __typename: 'MeetingNotPossible', reasons: ['ITEM_BEGUN_SINCE'] } });
  await screen.press(button);
  expect(server.variablesOf('GoBackInWorldCafe')).toEqual({ input: { meetingId: 'm1', version: 4 } });
  expect(screen.alert).toContain('Seitdem wurde ein anderer Punkt aufgerufen');
});

it('opens the notes of the own table for a host, with a field for each round so far', async () => {
  const { screen, page } = await open(running({ round: 2 }), notes('a', 'Runde 1\nMieten steigen.'));
  expect(page.querySelector('.desk h3')?.textContent).toBe('Tisch 1: Wohnen');
  expect([screen.field('Notizen aus Runde 1').value, screen.field('Notizen aus Runde 2').value]).toEqual(['Mieten steigen.', '']);
});

it('keeps the notes of the other rounds when somebody writes, and saves them when they go', async () => {
  const { screen, server, fixture } = await open(running({ round: 2 }), notes('a', 'Runde 1\nMieten steigen.'));
  server.answer('ClaimMinutesSection', { claimMinutesSection: null }).answer('WriteMinutes', { writeMinutes: null });
  await screen.type('Notizen aus Runde 2', 'Tauschbörse');
  fixture.destroy();
  await screen.settled();
  expect(server.variablesOf('WriteMinutes')).toEqual({ input: { agendaItemId: 'a', revision: 1, text: 'Runde 1\nMieten steigen.\n\nRunde 2\nTauschbörse' } });
});

it('lets nobody type before it is known what stands there', async () => {
  const { screen } = await open(running({ round: 1 }));
  expect(screen.field('Notizen aus Runde 1').readOnly).toBe(true);
});

it('shows in the wrap-up all topics with their notes round by round, and a form for what comes of one', async () => {
  const { screen, page } = await open(running({ round: 2, isWrappingUp: true }), notes('a', 'Vorab\n\nRunde 2\nTauschbörse'), notes('b', ''));
  expect([...page.querySelectorAll('article')].map((article) => [...article.querySelectorAll('dt, dd')].map(({ textContent }) => textContent))).toEqual([['allgemein', 'Vorab', 'Runde 2', 'Tauschbörse'], ['Notizen', 'nichts notiert']]);
  expect(page.querySelector('pk-outcome-form')).toBeNull();
  await screen.press('Ergebnis festhalten (Wege)');
  expect(page.querySelectorAll('article')[1].querySelector('pk-outcome-form')).not.toBeNull();
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});

it('has its plan changed as a whole, and says what is wrong before it is sent', async () => {
  const { screen, server } = await open(worldCafe({ actions: ['topics'] }));
  server.answer('EditWorldCafe', { editWorldCafe: { __typename: 'MeetingNotPossible', reasons: ['HOST_FROM_OUTSIDE'] } });
  await screen.press('Themen und Zeiten ändern');
  await screen.type('Thema 2', 'wohnen');
  await screen.type('Minuten je Runde', '61');
  await screen.send();
  expect(screen.describing('Thema 2')).toContain('Zwei Themen heißen gleich.');
  expect(screen.describing('Minuten je Runde')).toBe('Eine Runde dauert 5 bis 60 Minuten. Bitte ändern Sie die Zahl.');
  await screen.type('Thema 2', 'Wege');
  await screen.type('Minuten je Runde', '15');
  expect(screen.text).toContain('2 × 15 min, dazwischen je 5 min Wechsel, 30 min Auswertung: 65 min');
  await screen.press('Thema hinzufügen');
  await screen.press('Thema 2 nach oben');
  await screen.send();
  expect(server.variablesOf('EditWorldCafe')).toEqual({
    input: { meetingId: 'm1', version: 4, rounds: 2, roundMinutes: 15, changeMinutes: 5, wrapUpMinutes: 30, topics: [{ agendaItemId: 'b', title: 'Wege', hostId: null }, { agendaItemId: 'a', title: 'Wohnen', hostId: 'p1' }] },
  });
  expect(screen.alert).toContain('gehört am Tag der Sitzung zur Organisation');
});

it('leaves out of its tables what is no topic', async () => {
  const cafe = worldCafe();
  const { page } = await open({ ...cafe, agenda: [item('welcome', { title: 'Begrüßung' }), ...cafe.agenda] });
  expect(page.textContent).not.toContain('Begrüßung');
});
