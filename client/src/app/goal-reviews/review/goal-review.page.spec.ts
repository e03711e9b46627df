import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { Unsaved } from '../../ui/form/unsaved';
import type { OpenCell } from '../data/open-cell.store';
import type { Review } from '../data/review.store';
import { aCell, aConflict, aGoal, aGoalOfTheTown, aReview, aRow, anAlignment, anOpenPoint } from '../testing/reviews';
import { GoalReviewPage } from './goal-review.page';

const unjudged = { goalId: 's1', bodyId: 'town', judgement: 'NOT_JUDGED', version: 0, judgedAt: null, judgedBy: null, own: [aGoalOfTheTown('o1')], serving: [aGoalOfTheTown('o1')] } as const;

const answered = (cell: Partial<OpenCell>) => ({ goalReview: { __typename: 'GoalReview', cell: aCell('s1', 'town', 'NOT_JUDGED', { ...unjudged, ...cell } as Partial<OpenCell>) } });

async function open(shown: Review | null, query = '', cell: Partial<OpenCell> = {}) {
  const server = new FakeServer()
    .answer('GoalReviewPage', { goalReview: shown })
    .answer('GoalReviewCell', ({ goalId, bodyId }) => answered({ goalId: goalId as string, bodyId: bodyId as string, ...cell }))
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
const judged = (changes: Partial<Review>, cell: OpenCell) => ({ __typename: 'GoalReviewChanged', review: { ...aReview(changes), cell } });
const cells = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('pk-review-matrix .cell')];

it('shows what each municipality has for each goal, by word, and leads from cell to cell by arrow keys', async () => {
  const { page } = await open(aReview({ rows: [aRow('s1', ['COVERED'])] }));
  expect(cells(page).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())).toEqual(['Z1, Stadt: deckt sich1 Ziel', 'Z1, Dorf: nicht beurteilt']);
  expect(cells(page).map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  cells(page)[0]?.focus();
  cells(page)[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(document.activeElement).toBe(cells(page)[1]);
});

it('judges the cell that the address opens', async () => {
  const { screen, server } = await open(aReview(), '?feld=s1.village');
  await screen.type('Beurteilung', 'GAP');
  server.answer('JudgeGoal', { judgeGoal: judged({ rows: [aRow('s1', ['NOT_JUDGED', 'GAP'])] }, aCell('s1', 'village', 'GAP', { judgedBy: 'Sabine Krämer' })) });
  await screen.send();
  expect(server.variablesOf('JudgeGoal')).toMatchObject({ goalId: 's1', bodyId: 'village', input: { reviewId: 'p1', goalId: 's1', bodyId: 'village', version: 0, judgement: 'GAP', note: '', gapSettlement: '', conflictingGoalIds: [] } });
  for (const text of ['Die Zielprüfung ist auf dem neuen Stand.', 'beurteilt von Sabine Krämer']) expect(screen.text).toContain(text);
});

it('throws nothing away that somebody is writing in a cell, whatever else leads to another one', async () => {
  const { page, screen } = await open(aReview(), '?feld=s1.village');
  const asked = jest.fn(() => Promise.resolve(false));
  TestBed.inject(Unsaved).askedBy(asked);
  await screen.type('Anmerkung (freiwillig)', 'Erst im Frühjahr.');
  cells(page)[0]?.click();
  await screen.settled();
  await TestBed.inject(Router).navigateByUrl('/ziele/pruefung/p1?feld=s1.town');
  await screen.settled();
  await screen.press('Mehrere Felder beurteilen');
  expect(asked).toHaveBeenCalledTimes(3);
  expect(screen.field('Anmerkung (freiwillig)').value).toBe('Erst im Frühjahr.');
  expect(TestBed.inject(Router).url).toBe('/ziele/pruefung/p1?feld=s1.village');
});

it('keeps the judgement that somebody is writing when a conflict is to be settled', async () => {
  const { screen } = await open(aReview({ rows: [aRow('s1', ['CONFLICT'])] }), '?feld=s1.town', { judgement: 'CONFLICT', conflicts: [aConflict('o1', null)] });
  TestBed.inject(Unsaved).askedBy(() => Promise.resolve(false));
  await screen.type('Anmerkung (freiwillig)', 'Erst im Frühjahr.');
  await screen.press('Konflikt klären');
  expect(screen.field('Anmerkung (freiwillig)').value).toBe('Erst im Frühjahr.');
});

it('asks about nothing in a cell that has just been judged', async () => {
  const { screen, server } = await open(aReview(), '?feld=s1.village');
  await screen.type('Beurteilung', 'GAP');
  expect(TestBed.inject(Unsaved).fate()).toBe('lost');
  server.answer('JudgeGoal', { judgeGoal: judged({ rows: [aRow('s1', ['NOT_JUDGED', 'GAP'])] }, aCell('s1', 'village', 'GAP', { judgedBy: 'Sabine Krämer' })) });
  await screen.send();
  expect(TestBed.inject(Unsaved).fate()).toBeNull();
});

it('opens a cell at once with what the matrix knows, and asks for the rest', async () => {
  const { page, screen, server } = await open(aReview({ rows: [aRow('s1', ['GAP'])] }));
  expect(server.variablesOf('GoalReviewCell')).toBeUndefined();
  server.answer('GoalReviewCell', new TypeError('Failed to fetch'));
  cells(page)[0]?.click();
  await screen.settled();
  expect(document.activeElement?.textContent).toBe('Stadt, Z1');
  expect(page.querySelector('pk-cell-panel')?.textContent).toContain('Lücke');
  expect(page.querySelector('pk-judge-form')).toBeNull();
  server.answer('GoalReviewCell', answered({}));
  cells(page)[0]?.click();
  await screen.settled();
  expect(server.variablesOf('GoalReviewCell')).toEqual({ id: 'p1', goalId: 's1', bodyId: 'town' });
  expect(page.querySelector('pk-cell-panel ul')?.textContent).toContain('Z2 Ziel o1');
  expect(page.querySelector('pk-judge-form')).not.toBeNull();
});

it('keeps what is written in a cell when others judge meanwhile', async () => {
  const { screen, server } = await open(aReview(), '?feld=s1.town');
  await screen.type('Anmerkung (freiwillig)', 'Noch nicht fertig');
  server.answer('GoalReviewPage', { goalReview: aReview({ rows: [aRow('s1', ['COVERED'])] }) }).answer('GoalReviewCell', answered({ judgement: 'COVERED', version: 7, judgedAt: '2098-12-01T10:00:00Z', judgedBy: 'Sabine Krämer' }));
  server.changeSubject('p1');
  await screen.settled();
  expect(screen.text).toContain('Sabine Krämer');
  server.answer('JudgeGoal', { judgeGoal: judged({}, aCell('s1', 'town', 'NOT_JUDGED')) });
  await screen.send();
  expect(server.variablesOf('JudgeGoal')).toMatchObject({ input: { note: 'Noch nicht fertig', version: 7 } });
});

it('shows the first of many goals and open points, and all to whoever asks', async () => {
  const openPoints = [anOpenPoint({ goalId: 's1', bodyId: 'town' }), anOpenPoint({ goalId: 's1', bodyId: 'village' })];
  const { page, screen, server } = await open(aReview({ openPoints: openPoints.slice(0, 1), openPointCount: 2, goals: [aGoal('s1')] }));
  const linksIn = (part: string) => [...page.querySelectorAll(`${part} li a`)].map(({ textContent }) => textContent);
  server.answer('GoalReviewPage', ({ points, goals }) => ({ goalReview: aReview({ openPoints: points === null ? openPoints : openPoints.slice(0, 1), openPointCount: 2, goals: goals === null ? [aGoal('s1'), aGoalOfTheTown('o1')] : [aGoal('s1')] }) }));
  await screen.press('Alle 2 Punkte zeigen');
  expect([linksIn('pk-open-points'), linksIn('pk-goals-in-review')]).toEqual([['Z1 Ziel s1, Stadt', 'Z1 Ziel s1, Dorf'], ['Z1 Ziel s1']]);
  expect(document.activeElement?.textContent).toBe('Z1 Ziel s1, Dorf');
  await screen.press('Alle 2 Ziele zeigen');
  expect([linksIn('pk-open-points').length, linksIn('pk-goals-in-review')]).toEqual([2, ['Z1 Ziel s1', 'Z2 Ziel o1']]);
  expect(document.activeElement?.textContent).toBe('Z2 Ziel o1');
});

it('asks for the goals that a proposal can name once somebody makes one', async () => {
  const { page, screen, server } = await open(aReview());
  server.answer('GoalsToAlign', { goalReview: { __typename: 'GoalReview', goals: [aGoalOfTheTown('o1'), aGoal('s1')] } });
  await screen.press('Angleichung vorschlagen');
  expect([...page.querySelectorAll('pk-alignment-form .check > span')].map(({ textContent }) => textContent)).toEqual(['Z1 Ziel s1Kreis', 'Z2 Ziel o1Stadt']);
});

it('opens no conflict without a goal that it is with', async () => {
  const { page, screen, server } = await open(aReview(), '?feld=s1.town');
  await screen.type('Beurteilung', 'CONFLICT');
  await screen.send();
  expect(server.variablesOf('JudgeGoal')).toBeUndefined();
  expect(screen.text).toContain('Bitte wählen Sie mindestens ein Ziel, mit dem der Konflikt besteht.');
  page.querySelector<HTMLInputElement>('fieldset input[type=checkbox]')?.click();
  server.answer('JudgeGoal', { judgeGoal: judged({ rows: [aRow('s1', ['CONFLICT'])] }, aCell('s1', 'town', 'CONFLICT', { conflicts: [aConflict('o1', null)] })) });
  await screen.send();
  expect(server.variablesOf('JudgeGoal')).toMatchObject({ input: { judgement: 'CONFLICT', conflictingGoalIds: ['o1'] } });
});

it('settles a conflict where the goals are related, and reads what became of it', async () => {
  const conflict = (settlement: string | null) => ({ judgement: 'CONFLICT' as const, conflicts: [aConflict('o1', settlement)] });
  const { screen, server } = await open(aReview({ rows: [aRow('s1', ['CONFLICT'])] }), '?feld=s1.town', conflict(null));
  await screen.press('Konflikt klären');
  await screen.type('Wie es geklärt ist', 'An anderen Tagen.');
  server.answer('SettleConflict', { resolveRelation: { __typename: 'GoalChanged' } }).answer('GoalReviewPage', { goalReview: aReview({ rows: [aRow('s1', ['CONFLICT settled'])] }) }).answer('GoalReviewCell', answered(conflict('An anderen Tagen.')));
  await screen.send();
  expect(server.variablesOf('SettleConflict')).toEqual({ input: { goalId: 's1', version: 1, relationId: 'relation-o1', settlement: 'An anderen Tagen.' } });
  for (const text of ['Konflikt geklärt', 'An anderen Tagen.']) expect(screen.text).toContain(text);
});

it('refuses a proposal for a body only with a reason, and agrees without one', async () => {
  const { screen, server } = await open(aReview({ alignments: [anAlignment('a1')] }));
  await screen.press('Ablehnen (Stadt)');
  await screen.send();
  expect(screen.text).toContain('„Begründung“ fehlt noch.');
  await screen.press('Abbrechen');
  server.answer('GiveConsent', { giveConsent: changed({ alignments: [anAlignment('a1', { state: 'ACCEPTED' })] }) });
  await screen.press('Zustimmen (Stadt)');
  expect(server.variablesOf('GiveConsent')).toMatchObject({ input: { alignmentId: 'a1', bodyId: 'town', version: 1, consent: 'AGREED', reason: '' } });
  expect(screen.text).not.toContain('Zustimmen');
});

it('says what is open before it closes, and does not close', async () => {
  const openPoints = [anOpenPoint({ kind: 'ALIGNMENT', proposalId: 'a1' }), anOpenPoint({ goalId: 's1', bodyId: 'town' })];
  const { page, screen, server } = await open(aReview({ openPoints, openPointCount: 2, alignments: [anAlignment('a1')] }));
  expect([...page.querySelectorAll('pk-open-points li a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Vorschlag 1', '/ziele/pruefung/p1#vorschlag-1'], ['Z1 Ziel s1, Stadt', '/ziele/pruefung/p1?feld=s1.town']]);
  server.answer('CloseGoalReview', { closeGoalReview: { __typename: 'GoalReviewStillOpen', points: [{ __typename: 'GoalReviewOpenPoint', kind: 'NOT_JUDGED' }] } });
  await screen.press('Zielprüfung abschließen');
  await screen.send();
  expect(screen.alert).toContain('Die Zielprüfung lässt sich noch nicht abschließen.');
});

it('offers nothing to whoever only reads it, and narrows the cells down by the address', async () => {
  const { page, screen } = await open(aReview({ actions: [], rows: [aRow('s1', ['GAP'])] }), '?felder=auffaellig');
  expect(cells(page)).toHaveLength(1);
  for (const text of ['Zielprüfung abschließen', 'Angleichung vorschlagen', 'Als abgestimmt festhalten']) expect(screen.text).not.toContain(text);
  cells(page)[0]?.click();
  await screen.settled();
  expect(TestBed.inject(Router).url).toContain('feld=s1.town');
  expect(screen.text).not.toContain('Beurteilung festhalten');
});

it('shows what others judge meanwhile', async () => {
  const { page, screen, server } = await open(aReview());
  server.answer('GoalReviewPage', { goalReview: aReview({ rows: [aRow('s1', ['GAP'])] }) });
  server.changeSubject('p1');
  await screen.settled();
  expect(cells(page)[0]?.textContent).toContain('Lücke');
});

it('says that there is none', async () => {
  expect((await open(null)).screen.text).toContain('Diese Zielprüfung gibt es nicht');
});

it('says at the goal itself what keeps it from being harmonised', async () => {
  const { page, screen, server } = await open(aReview({ goals: [aGoal('s1'), aGoal('s2', { number: 6 })], goalCount: 2 }));
  server.answer('HarmoniseReviewedGoal', { harmoniseGoal: { __typename: 'GoalNotPossible', reasons: ['NO_CRITERION'] } });
  await screen.press('Als abgestimmt festhalten (Z6)');
  const [first, second] = [...page.querySelectorAll('pk-goals-in-review li')].map(({ textContent }) => textContent ?? '');
  expect(second).toContain('Ein operatives Ziel braucht ein Kriterium');
  expect(first).not.toContain('Kriterium');
});

it('leads from an accepted proposal to the goals that have not got its words', async () => {
  const { page } = await open(aReview({ alignments: [anAlignment('a1', { state: 'ACCEPTED', waiting: [aGoalOfTheTown('o1')] })] }));
  const link = [...page.querySelectorAll<HTMLAnchorElement>('pk-alignment-item a')].find(({ textContent }) => textContent.includes('Wortlaut noch nicht übernommen'));
  expect(link?.getAttribute('href')).toBe('/ziele/o1');
});

it('says at the goal that it has other words than those that were agreed on', async () => {
  const { screen, server } = await open(aReview({ goals: [aGoal('s1')], goalCount: 1 }));
  server.answer('HarmoniseReviewedGoal', { harmoniseGoal: { __typename: 'WordingNotTakenOver', alignmentNumber: 1, goalId: 's1', goalName: 'Z1 Wohnen', reviewId: 'p1' } });
  await screen.press('Als abgestimmt festhalten (Z1)');
  expect(screen.text).toContain('Z1 Wohnen hat noch nicht den Wortlaut');
});

describe('several cells at once', () => {
  const press = async (cell: HTMLElement | undefined, screen: Screen) => {
    cell?.click();
    await screen.settled();
  };

  it('are chosen in the matrix and judged by one sentence', async () => {
    const { page, screen, server } = await open(aReview({ rows: [aRow('s1', [], { versions: [0, 3] })] }));
    await screen.press('Mehrere Felder beurteilen');
    for (const cell of cells(page)) await press(cell, screen);
    expect(cells(page).map((cell) => cell.getAttribute('aria-pressed'))).toEqual(['true', 'true']);
    expect(screen.text).toContain('2 Felder gewählt: Z1 Stadt, Z1 Dorf');
    await screen.type('Beurteilung', 'COVERED');
    await screen.type('Anmerkung (freiwillig)', 'Wie im Kreis.');
    server.answer('JudgeGoals', { judgeGoals: changed({ rows: [aRow('s1', ['COVERED', 'COVERED'])] }) });
    await screen.send();
    expect(server.variablesOf('JudgeGoals')).toMatchObject({ input: { reviewId: 'p1', cells: [{ goalId: 's1', bodyId: 'town', version: 0 }, { goalId: 's1', bodyId: 'village', version: 3 }], judgement: 'COVERED', note: 'Wie im Kreis.', gapSettlement: '' } });
    expect(screen.text).toContain('Die Zielprüfung ist auf dem neuen Stand.');
    expect(cells(page)[0]?.getAttribute('aria-pressed')).toBeNull();
  });

  it('are those that nobody has judged, where somebody wants all of these', async () => {
    const { screen } = await open(aReview({ rows: [aRow('s1', ['GAP'])] }));
    await screen.press('Mehrere Felder beurteilen');
    await screen.press('Alle nicht beurteilten wählen');
    expect(screen.text).toContain('Ein Feld gewählt: Z1 Dorf');
  });

  it('are at least one', async () => {
    const { screen, server } = await open(aReview());
    await screen.press('Mehrere Felder beurteilen');
    await screen.type('Beurteilung', 'COVERED');
    await screen.send();
    expect(screen.text).toContain('Bitte wählen Sie mindestens ein Feld.');
    expect(server.variablesOf('JudgeGoals')).toBeUndefined();
  });

  it('stay chosen, with what was typed, where somebody else has judged one meanwhile', async () => {
    const { page, screen, server } = await open(aReview());
    await screen.press('Mehrere Felder beurteilen');
    await press(cells(page)[0], screen);
    await screen.type('Beurteilung', 'COVERED');
    server.answer('JudgeGoals', { judgeGoals: { __typename: 'GoalReviewChangedMeanwhile', current: aReview({ rows: [aRow('s1', ['GAP'], { versions: [1, 0] })] }) } });
    await screen.send();
    expect(cells(page)[0]?.getAttribute('aria-pressed')).toBe('true');
    server.answer('JudgeGoals', { judgeGoals: changed({}) });
    await screen.send();
    expect(server.variablesOf('JudgeGoals')).toMatchObject({ input: { cells: [{ bodyId: 'town', version: 1 }], judgement: 'COVERED' } });
  });

  it('are offered to nobody who only reads', async () => {
    expect((await open(aReview({ actions: [] }))).screen.text).not.toContain('Mehrere Felder beurteilen');
  });
});

it('notices a gap where the municipality has goals', async () => {
  const gap: Partial<OpenCell> = { judgement: 'GAP', version: 1, serving: [aGoalOfTheTown('o1')] };
  expect((await open(aReview({ rows: [aRow('s1', ['GAP'])] }), '?feld=s1.town', gap)).screen.text).toContain('Als Lücke beurteilt, obwohl diese Kommune hier Ziele hat.');
});
