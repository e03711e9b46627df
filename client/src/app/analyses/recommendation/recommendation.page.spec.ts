import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Questions } from '../../core/question/questions';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Recommendation } from '../data/recommendations.store';
import { recommendation } from '../testing/analyses';
import { RecommendationPage } from './recommendation.page';

async function open(shown: Recommendation | null, actions: string[] = []) {
  const server = new FakeServer()
    .answer('RecommendationPage', { recommendation: shown })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Discussion', { discussion: null })
    .answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'analysen/empfehlungen/:recommendationId', component: RecommendationPage }], withComponentInputBinding())],
  });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create('/analysen/empfehlungen/1');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element };
}

it('offers what the reader may do where it stands, and nothing else', async () => {
  const { screen } = await open(recommendation('1', { actions: ['recommendation.consider', 'recommendation.answer'] }));
  for (const text of ['In Beratung nehmen', 'Antworten']) expect(screen.text).toContain(text);
  for (const text of ['Ausgeben', 'Empfehlung ändern', 'Nicht weiter verfolgen']) expect(screen.text).not.toContain(text);
});

it('is issued only once somebody has read what follows, and says whom it waits for', async () => {
  const { screen, server } = await open(recommendation('1', { state: 'DRAFTED', actions: ['recommendation.issue'] }));
  const questions = TestBed.inject(Questions);
  server.answer('IssueRecommendation', { issueRecommendation: { __typename: 'RecommendationChanged', recommendation: recommendation('1', { version: 2, state: 'ISSUED', answerDue: '2099-01-31' }) } });
  await screen.press('Ausgeben');
  expect(questions.open()?.sentences).toContain('Ihr Text ändert sich danach nicht mehr.');
  questions.answer(false);
  await screen.settled();
  expect(server.variablesOf('IssueRecommendation')).toBeUndefined();
  await screen.press('Ausgeben');
  questions.answer(true);
  await screen.settled();
  expect(server.variablesOf('IssueRecommendation')).toEqual({ input: { recommendationId: '1', version: 1 } });
  expect(screen.text).toContain('Die Empfehlung ist ausgegeben. Die Antwort kommt bis 31.01.2099 von');
});

it('is rejected with a reason only', async () => {
  const { screen, server } = await open(recommendation('1', { actions: ['recommendation.answer'] }));
  await screen.press('Antworten');
  await screen.type('Antwort', 'REJECTED');
  await screen.send();
  expect(server.variablesOf('AnswerRecommendation')).toBeUndefined();
  await screen.type('Begründung', 'Die Mittel fehlen.');
  const response = { __typename: 'RecommendationResponse', answer: 'REJECTED', reason: 'Die Mittel fehlen.', until: null, by: 'Maria Scholten', at: '2098-12-01T10:00:00Z' } as const;
  server.answer('AnswerRecommendation', { answerRecommendation: { __typename: 'RecommendationChanged', recommendation: recommendation('1', { version: 2, state: 'REJECTED', responses: [response] }) } });
  await screen.send();
  expect(server.variablesOf('AnswerRecommendation')).toMatchObject({ input: { recommendationId: '1', version: 1, answer: 'REJECTED', reason: 'Die Mittel fehlen.' } });
  for (const text of ['abgelehnt', 'Maria Scholten', 'Die Mittel fehlen.']) expect(screen.text).toContain(text);
});

it('is put off to a day that is still to come, and to no other', async () => {
  const { screen, server } = await open(recommendation('1', { actions: ['recommendation.answer'] }));
  await screen.press('Antworten');
  await screen.type('Antwort', 'DEFERRED');
  await screen.type('Bis wann', '2020-01-01');
  await screen.type('Begründung', 'Erst der Haushalt.');
  await screen.send();
  expect(screen.text).toContain('„Bis wann“ liegt nicht in der Zukunft. Bitte wählen Sie einen Tag nach heute.');
  expect(server.variablesOf('AnswerRecommendation')).toBeUndefined();
  server.answer('AnswerRecommendation', { answerRecommendation: { __typename: 'NotFound', id: '1' } });
  await screen.type('Bis wann', '2099-01-01');
  await screen.send();
  expect(server.variablesOf('AnswerRecommendation')).toMatchObject({ input: { answer: 'DEFERRED', until: '2099-01-01' } });
});

it('says that its answer is late', async () => {
  expect((await open(recommendation('1', { answerDue: '2020-01-01' }))).screen.text).toContain('überfällig');
  TestBed.resetTestingModule();
  expect((await open(recommendation('1', { answerDue: '2020-01-01', state: 'REJECTED' }))).screen.text).not.toContain('überfällig');
});

it('shows the answer that somebody else gives meanwhile', async () => {
  const { screen, server } = await open(recommendation('1'));
  server.answer('RecommendationPage', { recommendation: recommendation('1', { version: 2, state: 'ACCEPTED' }) });
  server.changeSubject('1');
  await screen.settled();
  expect(screen.text).toContain('angenommen');
});

it('leads from an accepted one to a goal that comes of it', async () => {
  const { element } = await open(recommendation('1', { state: 'ACCEPTED', actions: [] }), ['goal.propose']);
  const link = [...element.querySelectorAll('a')].find(({ textContent }) => textContent === 'Ziel daraus entwerfen');
  expect(link?.getAttribute('href')).toMatch(/^\/ziele\/neu\?empfehlung=1&zyklus=c1&konferenz=/);
});

it.each([
  ['nobody has answered it', recommendation('1', { state: 'ISSUED', actions: [] }), ['goal.propose']],
  ['somebody may not write goals', recommendation('1', { state: 'ACCEPTED', actions: [] }), []],
])('leads to no goal where %s', async (_where, shown, actions) => {
  expect((await open(shown, actions)).screen.text).not.toContain('Ziel daraus entwerfen');
});
