import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Review } from '../data/review.store';
import { aCell, aConflict, aReview, anAlignment, anOpenPoint } from '../testing/reviews';
import { GoalReviewPage } from './goal-review.page';

async function open(shown: Review | null, query = '') {
  const server = new FakeServer()
    .answer('GoalReviewPage', { goalReview: shown })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'ziele/pruefung/:reviewId', component: GoalReviewPage }], withComponentInputBinding())],
  });
  // what a browser scrolls to, this one does not lay out
  Element.prototype.scrollIntoView = () => undefined;
  const harness = await RouterTestingHarness.create(`/ziele/pruefung/p1${query}`);
  const page = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { page, screen, server };
}

const changed = (changes: Partial<Review>) => ({ __typename: 'GoalReviewChanged', review: aReview(changes) });
const cells = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('pk-review-matrix .cell')];

it('shows what each municipality has for each goal, by word, and leads from cell to cell by arrow keys', async () => {
  const { page } = await open(aReview({ cells: [aCell('s1', 'town', 'COVERED')] }));
  expect(cells(page).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())).toEqual(['Z1, Stadt: deckt sich1 Ziel', 'Z1, Dorf: nicht beurteilt']);
  expect(cells(page).map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  cells(page)[0]?.focus();
  cells(page)[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(document.activeElement).toBe(cells(page)[1]);
});

it('judges the cell that the address opens', async () => {
  const { screen, server } = await open(aReview(), '?feld=s1.village');
  await screen.type('Beurteilung', 'GAP');
  server.answer('JudgeGoal', { judgeGoal: changed({ cells: [aCell('s1', 'village', 'GAP')] }) });
  await screen.send();
  expect(server.variablesOf('JudgeGoal')).toEqual({ input: { reviewId: 'p1', goalId: 's1', bodyId: 'village', version: 0, judgement: 'GAP', note: '', gapSettlement: '', conflictingGoalIds: [] } });
  expect(screen.text).toContain('Die Zielprüfung ist auf dem neuen Stand.');
});

it('opens no conflict without a goal that it is with', async () => {
  const { page, screen, server } = await open(aReview(), '?feld=s1.town');
  await screen.type('Beurteilung', 'CONFLICT');
  await screen.send();
  expect(server.variablesOf('JudgeGoal')).toBeUndefined();
  expect(screen.text).toContain('Bitte wählen Sie mindestens ein Ziel, mit dem der Konflikt besteht.');
  page.querySelector<HTMLInputElement>('fieldset input[type=checkbox]')?.click();
  server.answer('JudgeGoal', { judgeGoal: changed({ cells: [aCell('s1', 'town', 'CONFLICT', { conflicts: [aConflict('o1', null)] })] }) });
  await screen.send();
  expect(server.variablesOf('JudgeGoal')).toMatchObject({ input: { judgement: 'CONFLICT', conflictingGoalIds: ['o1'] } });
});

it('settles a conflict where the goals are related, and reads what became of it', async () => {
  const cell = (settlement: string | null) => ({ cells: [aCell('s1', 'town', 'CONFLICT', { conflicts: [aConflict('o1', settlement)] })] });
  const { screen, server } = await open(aReview(cell(null)), '?feld=s1.town');
  await screen.press('Konflikt klären');
  await screen.type('Wie es geklärt ist', 'An anderen Tagen.');
  server.answer('SettleConflict', { resolveRelation: { __typename: 'GoalChanged' } }).answer('GoalReviewPage', { goalReview: aReview(cell('An anderen Tagen.')) });
  await screen.send();
  expect(server.variablesOf('SettleConflict')).toEqual({ input: { goalId: 's1', version: 1, relationId: 'relation-o1', settlement: 'An anderen Tagen.' } });
  expect(screen.text).toContain('Konflikt geklärt');
});

it('refuses a proposal for a body only with a reason, and agrees without one', async () => {
  const { screen, server } = await open(aReview({ alignments: [anAlignment('a1')] }));
  await screen.press('Ablehnen (Stadt)');
  await screen.send();
  expect(screen.text).toContain('„Begründung“ fehlt noch.');
  await screen.press('Abbrechen');
  server.answer('GiveConsent', { giveConsent: changed({ alignments: [anAlignment('a1', { state: 'ACCEPTED' })] }) });
  await screen.press('Zustimmen (Stadt)');
  expect(server.variablesOf('GiveConsent')).toEqual({ input: { alignmentId: 'a1', bodyId: 'town', version: 1, consent: 'AGREED', reason: '' } });
  expect(screen.text).not.toContain('Zustimmen');
});

it('says what is open before it closes, and does not close', async () => {
  const openPoints = [anOpenPoint({ goalId: 's1', bodyId: 'town' }), anOpenPoint({ kind: 'ALIGNMENT', proposalId: 'a1' })];
  const { page, screen, server } = await open(aReview({ openPoints, alignments: [anAlignment('a1')] }));
  expect([...page.querySelectorAll('pk-open-points li a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Vorschlag 1', '/ziele/pruefung/p1#vorschlag-1'], ['Z1 Ziel s1, Stadt', '/ziele/pruefung/p1?feld=s1.town']]);
  server.answer('CloseGoalReview', { closeGoalReview: { __typename: 'GoalReviewStillOpen', points: [{ __typename: 'GoalReviewOpenPoint', kind: 'NOT_JUDGED' }] } });
  await screen.press('Zielprüfung abschließen');
  await screen.send();
  expect(screen.alert).toContain('Die Zielprüfung lässt sich noch nicht abschließen.');
});

it('offers nothing to whoever only reads it, and narrows the cells down by the address', async () => {
  const { page, screen } = await open(aReview({ actions: [], cells: [aCell('s1', 'town', 'GAP')] }), '?felder=auffaellig');
  expect(cells(page)).toHaveLength(1);
  for (const text of ['Zielprüfung abschließen', 'Angleichung vorschlagen', 'Als abgestimmt festhalten']) expect(screen.text).not.toContain(text);
  cells(page)[0]?.click();
  await screen.settled();
  expect(TestBed.inject(Router).url).toContain('feld=s1.town');
  expect(screen.text).not.toContain('Beurteilung festhalten');
});

it('shows what others judge meanwhile', async () => {
  const { page, screen, server } = await open(aReview());
  server.answer('GoalReviewPage', { goalReview: aReview({ cells: [aCell('s1', 'town', 'GAP')] }) });
  server.changeSubject('p1');
  await screen.settled();
  expect(cells(page)[0]?.textContent).toContain('Lücke');
});

it('says that there is none', async () => {
  expect((await open(null)).screen.text).toContain('Diese Zielprüfung gibt es nicht');
});
