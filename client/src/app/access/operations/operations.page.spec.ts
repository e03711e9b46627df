import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Questions } from '../../core/question/questions';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { atMoment, faultWords, jobWords } from '../model/operations';
import { OperationsPage } from './operations.page';

const letter = { __typename: 'DeadLetter', id: 'j1', topic: 'mail.send', fault: '550', attempts: 8, orderedAt: '2026-11-20T10:00:00Z', diedAt: '2026-11-20T17:30:00Z' };
const run = { __typename: 'DigestRun', id: 'r1', moment: '2026-11-16T06:00:00Z', total: 400, done: 100, state: 'RUNNING', endedAt: null };

/** As the reader's clock has it. */
const [died, begun] = [atMoment(letter.diedAt, 'de'), atMoment(run.moment, 'de')];

async function open(server: FakeServer, { letters = [letter], runs = [] as object[] } = {}) {
  server.answer('Operations', { deadLetters: letters, digestRuns: runs });
  TestBed.configureTestingModule({ providers: [server.provide(), provideRouter([]), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(OperationsPage);
  document.body.append(fixture.nativeElement as HTMLElement);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, server, fixture };
}
const rows = ({ nativeElement }: { nativeElement: unknown }) => (nativeElement as HTMLElement).querySelectorAll('tbody tr').length;

it.each([['550', 'endgültig abgelehnt (550)'], ['451', 'immer wieder vertagt (451)'], ['ECONNREFUSED', 'nicht zu erreichen'], ['WORKER_KILLED', 'immer wieder beendet'], ['TypeError', 'Ein Fehler des Programms: TypeError']])('says of the code %s: %s', (fault, words) => {
  expect(faultWords({ ...letter, fault })).toContain(words);
});

it('calls a kind of job that it does not know by its name', () => {
  expect([jobWords(letter as never), jobWords({ ...letter, topic: 'new.kind' })]).toEqual(['Eine E-Mail verschicken', 'new.kind']);
});

it('has a job tried again, says so where the focus goes, and shows it no more', async () => {
  const { screen, server, fixture } = await open(new FakeServer().answer('RetryDeadLetter', { retryDeadLetter: { __typename: 'DeadLetterRetried' } }));
  await screen.press(`Noch einmal versuchen (Eine E-Mail verschicken, ${died})`);
  expect(server.variablesOf('RetryDeadLetter')).toEqual({ input: { id: 'j1' } });
  expect([rows(fixture), document.activeElement?.textContent.trim()]).toEqual([0, 'Die Arbeit wird noch einmal versucht.']);
});

it('drops a job only after a question', async () => {
  const { screen, server, fixture } = await open(new FakeServer().answer('DropDeadLetter', { dropDeadLetter: { __typename: 'DeadLetterDropped' } }));
  const drop = `Verwerfen (Eine E-Mail verschicken, ${died})`;
  await screen.press(drop);
  TestBed.inject(Questions).answer(false);
  await screen.settled();
  expect([server.variablesOf('DropDeadLetter'), rows(fixture)]).toEqual([undefined, 1]);
  await screen.press(drop);
  TestBed.inject(Questions).answer(true);
  await screen.settled();
  expect([server.variablesOf('DropDeadLetter'), rows(fixture)]).toEqual([{ input: { id: 'j1' } }, 0]);
});

it('says that somebody else was quicker, and shows the job no more', async () => {
  const { screen, fixture } = await open(new FakeServer().answer('RetryDeadLetter', { retryDeadLetter: { __typename: 'NotFound' } }));
  await screen.press(`Noch einmal versuchen (Eine E-Mail verschicken, ${died})`);
  expect([screen.alert === undefined, rows(fixture)]).toEqual([false, 0]);
});

it('shows how far digests are, and stops them after a question', async () => {
  const server = new FakeServer().answer('CancelDigestRun', { cancelDigestRun: { __typename: 'DigestRunCancelled', run } }).answer('DigestRuns', { digestRuns: [{ ...run, state: 'CANCELLED' }] });
  const { screen } = await open(server, { letters: [], runs: [run] });
  for (const text of [begun, 'unterwegs', '100 von 400 E-Mails', 'Keine Arbeit musste aufgegeben werden.']) expect(screen.text).toContain(text);
  await screen.press(`Anhalten (${begun})`);
  TestBed.inject(Questions).answer(true);
  await screen.settled();
  expect(server.variablesOf('CancelDigestRun')).toEqual({ input: { id: 'r1' } });
  for (const text of ['angehalten', 'Die Übersichten sind angehalten.']) expect(screen.text).toContain(text);
});
