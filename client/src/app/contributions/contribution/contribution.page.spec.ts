import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Contribution } from '../data/contributions.store';
import { answer, contribution, fromPublic, named } from '../testing/contributions';
import { ContributionPage } from './contribution.page';

const ALL = ['contribution.consider', 'contribution.answer', 'contribution.merge'];

async function open(shown: Contribution | null) {
  const server = new FakeServer()
    .answer('ContributionPage', { contribution: shown })
    .answer('Directory', { directory: [] })
    .answer('AnswerLinks', { measures: [], actionItems: { __typename: 'ActionItemConnection', edges: [] }, findings: [{ __typename: 'Finding', id: 'f1', title: 'Wenig am Abend', cycle: { __typename: 'AnalysedCycle', id: 'c1', name: 'Voerde' } }], goals: [] })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'beitraege/:contributionId', component: ContributionPage }, { path: '**', children: [] }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).begin(jana({ actions: ['contribution.read', 'contribution.answer', 'directory.read'] }));
  const harness = await RouterTestingHarness.create('/beitraege/1');
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

it('offers what the reader may do where it stands, and nothing else', async () => {
  const { screen } = await open(contribution('1', { actions: ALL }));
  for (const text of ['In Bearbeitung nehmen', 'Antworten', 'Zusammenführen']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('Abschließen');
});

it('is answered with a reason only, which then stands there', async () => {
  const { screen, server } = await open(contribution('1', { actions: ALL }));
  await screen.press('Antworten');
  await screen.type('Antwort', 'PARTLY_ADOPTED');
  await screen.send();
  expect(server.variablesOf('AnswerContribution')).toBeUndefined();
  await screen.type('Begründung', ' Ab März. ');
  server.answer('AnswerContribution', { answerContribution: { __typename: 'ContributionChanged', contribution: contribution('1', { version: 2, state: 'ANSWERED', answers: [answer({ kind: 'PARTLY_ADOPTED' })] }) } });
  await screen.send();
  expect(server.variablesOf('AnswerContribution')).toMatchObject({ input: { contributionId: '1', version: 1, answer: 'PARTLY_ADOPTED', reason: 'Ab März.', findingId: null, goalId: null, actionItemId: null } });
  for (const text of ['wird teilweise aufgenommen', 'Jana Terhorst', 'beantwortet']) expect(screen.text).toContain(text);
});

it('leaves the focus on its heading after an answer, not on a button that takes words away', async () => {
  const { screen, server } = await open(contribution('1', { actions: [...ALL, 'contribution.redact'] }));
  await screen.press('Antworten');
  await screen.type('Antwort', 'ADOPTED');
  await screen.type('Begründung', 'Dafür fehlt Geld.');
  server.answer('AnswerContribution', { answerContribution: { __typename: 'ContributionChanged', contribution: contribution('1', { version: 2, state: 'ANSWERED', actions: ['contribution.redact'], answers: [answer()] }) } });
  await screen.send();
  expect(document.activeElement?.tagName).toBe('H1');
});

it('does not say that it lies with nobody while it is answered with another one', async () => {
  const nobody = { __typename: 'Accountable' as const, organization: null, seat: null };
  const { screen } = await open(contribution('1', { owner: nobody, state: 'MERGED' }));
  expect(screen.text).not.toContain('noch niemandem');
  TestBed.resetTestingModule();
  expect((await open(contribution('1', { owner: nobody }))).screen.text).toContain('noch niemandem');
});

it('is handed back with a sentence only, and leaves the own sight then', async () => {
  const { screen, server } = await open(contribution('1', { actions: [...ALL, 'contribution.hand_back'] }));
  await screen.press('Zurückgeben');
  await screen.send();
  expect(server.variablesOf('HandBackContribution')).toBeUndefined();
  await screen.type('Warum geben Sie den Beitrag zurück?', ' Das ist Sache der Stadtwerke. ');
  server.answer('HandBackContribution', { handBackContribution: { __typename: 'ContributionChanged', contribution: null } });
  await screen.send();
  expect(server.variablesOf('HandBackContribution')).toEqual({ input: { contributionId: '1', version: 1, reason: 'Das ist Sache der Stadtwerke.' } });
  expect(TestBed.inject(Router).url).toBe('/beitraege');
});

it('shows what came later by the same form below the first words', async () => {
  const { screen } = await open(fromPublic('1', { additions: [{ topic: 'Noch etwas', text: 'Auch samstags.', receivedAt: '2098-11-22T10:00:00Z' }] }));
  for (const text of ['Noch etwas', 'Auch samstags.']) expect(screen.text).toContain(text);
});

it('says where the answer goes: to a confirmed address, and to no other one', async () => {
  const citizen = { __typename: 'CitizenContact' as const, name: 'Erna Beispiel', email: 'erna@example.org', isConfirmed: false };
  const { screen } = await open(fromPublic('1', { citizen }));
  for (const text of ['Erna Beispiel', 'erna@example.org', 'noch nicht bestätigt']) expect(screen.text).toContain(text);
  TestBed.resetTestingModule();
  expect((await open(fromPublic('1', { citizen: { ...citizen, isConfirmed: true } }))).screen.text).toContain('Die Antwort geht dorthin.');
});

it('takes others that say the same, at least one', async () => {
  const { screen, server } = await open(contribution('1', { actions: ALL }));
  server.answer('Contributions', { contributions: [contribution('1', { actions: ALL }), contribution('2', { number: 5, topic: 'Abends', actions: ALL }), contribution('3', { topic: 'Beantwortet', actions: [] })] });
  await screen.press('Zusammenführen');
  expect(screen.text).not.toContain('Beantwortet');
  await screen.send();
  expect(screen.alert).toContain('mindestens einen Beitrag');
  await screen.press('Nr. 5 Abends');
  server.answer('MergeContributions', { mergeContributions: { __typename: 'ContributionChanged', contribution: contribution('1', { version: 2, merged: [named('2', '5 Abends')] }) } });
  await screen.send();
  expect(server.variablesOf('MergeContributions')).toMatchObject({ input: { contributionId: '1', version: 1, otherIds: ['2'] } });
  for (const text of ['Diese Beiträge werden mit beantwortet', 'Nr. 5 Abends']) expect(screen.text).toContain(text);
});

it('leads back to the list whoever has passed it on out of the own sight', async () => {
  const { screen, server } = await open(contribution('1', { actions: ALL }));
  await screen.press('In Bearbeitung nehmen');
  server.answer('ConsiderContribution', { considerContribution: { __typename: 'ContributionChanged', contribution: null } });
  await screen.send();
  expect(server.variablesOf('ConsiderContribution')).toMatchObject({ input: { organizationId: 'office', seatId: null, visibility: 'PARTICIPANTS' } });
  expect(TestBed.inject(Router).url).toBe('/beitraege');
});

it('keeps what was written when somebody else was faster, and shows what holds now', async () => {
  const { screen, server } = await open(contribution('1', { actions: ALL }));
  await screen.press('Antworten');
  await screen.type('Antwort', 'ADOPTED');
  await screen.type('Begründung', 'Ab März.');
  server.answer('AnswerContribution', { answerContribution: { __typename: 'ContributionChangedMeanwhile', current: contribution('1', { version: 7, actions: ALL, targetGroup: 'Jugendliche' }) } });
  await screen.send();
  expect(screen.alert).toContain('Inzwischen hat jemand anderes den Beitrag bearbeitet');
  expect([screen.field('Begründung').value, screen.text.includes('Jugendliche')]).toEqual(['Ab März.', true]);
});

it('loses its text with a reason, and keeps what it was about', async () => {
  const { screen, server } = await open(contribution('1', { actions: ['contribution.redact'] }));
  await screen.press('Text entfernen');
  expect(screen.field('Worum es ging, ohne das Entfernte').value).toBe('Beratung am Abend');
  await screen.send();
  expect(server.variablesOf('RedactContribution')).toBeUndefined();
  await screen.type('Grund', 'Nennt eine Person.');
  server.answer('RedactContribution', { redactContribution: { __typename: 'ContributionChanged', contribution: contribution('1', { version: 2, text: '', redactedReason: 'Nennt eine Person.', actions: ['contribution.redact'] }) } });
  await screen.send();
  expect(server.variablesOf('RedactContribution')).toEqual({ input: { contributionId: '1', version: 1, topic: 'Beratung am Abend', reason: 'Nennt eine Person.' } });
  expect(screen.text).toContain('Der Text wurde entfernt: Nennt eine Person.');
  expect(screen.text).not.toContain('Tagsüber');
});

it('says of one that is merged where it is answered', async () => {
  expect((await open(contribution('1', { state: 'MERGED', mergedInto: named('2', '5 Abends') }))).screen.text).toContain('Wird zusammen mit Nr. 5 Abends beantwortet.');
  TestBed.resetTestingModule();
  expect((await open(contribution('1', { state: 'MERGED' }))).screen.text).toContain('zusammen mit einem ähnlichen Beitrag');
});

it('says that there is none to read', async () => {
  expect((await open(null)).screen.text).toContain('Diesen Beitrag gibt es nicht');
});
