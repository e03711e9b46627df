import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Questions } from '../../core/question/questions';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Goal } from '../data/goals.store';
import { goal } from '../testing/goals';
import { GoalPage } from './goal.page';

async function open(shown: Goal | null, actions = ['thread.read', 'paper.write']) {
  const server = new FakeServer()
    .answer('GoalPage', { goal: shown })
    .answer('GoalStatus', { goalStatus: null })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Directory', { directory: [] })
    .answer('Discussion', { discussion: null })
    .answer('Thread', { thread: null })
    .answer('Me', { me: jana({ actions }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'ziele/:goalId', component: GoalPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create('/ziele/o');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { element, screen, server, buttons: () => [...element.querySelectorAll('.head-actions button')].map(({ textContent }) => textContent) };
}

const changed = (changes: Partial<Goal>) => ({ __typename: 'GoalChanged', goal: goal('o', { version: 2, ...changes }) });
const paper = (id: string, title: string, result: string | null, bodyId = 'voerde') => ({ __typename: 'Paper', id, reference: '', title, state: result ? 'CLOSED' : 'SUBMITTED', body: { __typename: 'Named', id: bodyId }, resolution: result && { __typename: 'Resolution', id: `r-${id}`, result } });
/** As the Roter Faden tells that a goal goes to the council. */
const goesWith = (name: string) => ({
  __typename: 'Thread',
  subject: { __typename: 'ThreadObjectType', id: 'o', kind: 'GOAL', name: 'Z4 Zwei Treffs am Abend' },
  gaps: [],
  isCut: false,
  upstream: [],
  downstream: [{ __typename: 'ThreadStepType', day: null, distance: 1, id: 'p1', kind: 'PAPER', name, pageId: 'p1', state: 'SUBMITTED', viaIds: ['o'] }],
});
const papers = { papers: [paper('p1', 'Räume', null), paper('p2', 'Stellen', 'ADOPTED'), paper('p3', 'Kreisplan', null, 'county')] };

it('leads to a new measure that serves it', async () => {
  const { element } = await open(goal('o'), ['measure.write']);
  expect(element.querySelector('a[href="/massnahmen/neu?ziel=o"]')?.textContent).toBe('Maßnahme daraus anlegen');
});

it('says figures as the language writes them', async () => {
  const { screen } = await open(goal('o', { indicator: 'Betreute Kinder', unit: 'Plätze', baselineValue: 1.5, targetValue: 1500 }));
  for (const text of ['1,5 Plätze', '1.500 Plätze']) expect(screen.text).toContain(text);
});

it('leads to no measure where nothing is left to do, or somebody plans none', async () => {
  for (const [state, actions] of [['SUPERSEDED', ['measure.write']], ['PROPOSED', ['goal.read']]] as const) {
    const { element } = await open(goal('o', { state }), [...actions]);
    expect(element.querySelector('a[href^="/massnahmen/neu"]')).toBeNull();
    TestBed.resetTestingModule();
  }
});

it('says what keeps it from being harmonised, and leads on with the words of the reason', async () => {
  const { screen, server } = await open(goal('o'));
  expect(screen.text).toContain('Das Kriterium fehlt.');
  server.answer('HarmoniseGoal', { harmoniseGoal: { __typename: 'GoalNotPossible', reasons: ['NO_CRITERION', 'OPEN_CONFLICT'] } });
  await screen.press('Als abgestimmt festhalten');
  expect(server.variablesOf('HarmoniseGoal')).toEqual({ input: { goalId: 'o', version: 1 } });
  expect(screen.text).toContain('Ein Konflikt oder eine Dopplung ist offen.');
});

it('asks before a goal is proposed that is not SMART, and names what is open', async () => {
  const { screen, server } = await open(goal('o', { state: 'DRAFT', actions: ['goal.propose'], smart: [{ letter: 'A', gaps: ['NOT_PROPOSED'] }, { letter: 'M', gaps: ['NO_CRITERION'] }, { letter: 'T', gaps: ['NO_DUE'] }] }));
  const questions = TestBed.inject(Questions);
  server.answer('ProposeGoal', { proposeGoal: changed({ state: 'PROPOSED', actions: [] }) });
  await screen.press('Vorschlagen');
  expect(questions.open()?.sentences[0]).toBe('Noch offen: Das Kriterium fehlt. Der Termin fehlt.');
  questions.answer(false);
  await screen.settled();
  expect(server.variablesOf('ProposeGoal')).toBeUndefined();
  await screen.press('Vorschlagen');
  questions.answer(true);
  await screen.settled();
  expect(server.variablesOf('ProposeGoal')).toEqual({ input: { goalId: 'o', version: 1 } });
  expect(screen.text).toContain('Das Ziel ist vorgeschlagen. Als Nächstes wird es mit den anderen Zielen abgestimmt.');
});

it('proposes at once what lacks nothing', async () => {
  const { screen, server } = await open(goal('o', { state: 'DRAFT', actions: ['goal.propose'], smart: [{ letter: 'A', gaps: ['NOT_PROPOSED'] }] }));
  server.answer('ProposeGoal', { proposeGoal: changed({ state: 'PROPOSED', actions: [] }) });
  await screen.press('Vorschlagen');
  expect(server.variablesOf('ProposeGoal')).toEqual({ input: { goalId: 'o', version: 1 } });
});

it('asks for the reason before it gives a goal back', async () => {
  const { screen, server, buttons } = await open(goal('o'));
  await screen.press('Zurückgeben');
  await screen.send();
  expect(server.variablesOf('ReturnGoal')).toBeUndefined();
  server.answer('ReturnGoal', { returnGoal: changed({ state: 'RETURNED', stateReason: 'Bitte genauer.', actions: [] }) });
  await screen.type('Begründung', 'Bitte genauer.');
  await screen.send();
  expect(screen.text).toContain('zurückgegeben');
  expect(buttons()).toEqual([]);
});

it('goes to the council with a paper of its own body, and rests at once on what was resolved already', async () => {
  const harmonised = goal('o', { state: 'HARMONISED', actions: ['goal.submit'] });
  const { element, screen, server } = await open(harmonised);
  server.answer('GoalPapers', papers);
  await screen.press('In den Rat geben');
  await screen.settled();
  expect(screen.text).not.toContain('Kreisplan');
  expect(element.querySelector('pk-submit-goal-form a')?.getAttribute('href')).toBe('/beschluesse/vorlagen/neu?titel=Zwei%20Treffs%20am%20Abend');
  server.answer('SubmitGoal', { submitGoal: changed({ state: 'HARMONISED', actions: ['goal.submit'], paper: { id: 'p1', reference: '', title: 'Räume', state: 'SUBMITTED' } }) });
  await screen.type('Vorlage', 'p1');
  server.answer('Thread', { thread: goesWith('Räume') });
  await screen.send();
  expect(server.variablesOf('SubmitGoal')).toEqual({ input: { goalId: 'o', version: 1, paperId: 'p1' } });
  await screen.settled();
  expect(screen.text).toContain('Räumeeingereicht');

  await screen.press('In den Rat geben');
  await screen.settled();
  server.answer('AdoptGoal', { adoptGoal: changed({ state: 'ADOPTED', actions: [] }) });
  await screen.type('Vorlage', 'p2');
  expect(screen.text).toContain('ohne dass dieses Ziel dabei war');
  await screen.send();
  expect(screen.text).toContain('„Warum der Beschluss auch dieses Ziel trägt“ fehlt noch');
  expect(server.variablesOf('AdoptGoal')).toBeUndefined();
  await screen.type('Warum der Beschluss auch dieses Ziel trägt', 'Es stand im Text der Vorlage.');
  await screen.send();
  expect(server.variablesOf('AdoptGoal')).toEqual({ input: { goalId: 'o', version: 2, resolutionId: 'r-p2', reason: 'Es stand im Text der Vorlage.' } });
});

it('says that there is no such goal, or that it is not for the reader', async () => {
  const { screen } = await open(null);
  expect(screen.text).toContain('Dieses Ziel gibt es nicht');
});

it('takes a contribution away; a conflict is settled instead', async () => {
  const other = { __typename: 'GoalReference', id: 'g2', level: 'STRATEGIC', number: 2, state: 'PROPOSED', title: 'Erreichbar sein' };
  const related = (...kinds: string[]) => kinds.map((kind) => ({ __typename: 'GoalRelation', id: `relation-${kind}`, isIncoming: false, kind, other, settlement: null })) as unknown as Goal['relations'];
  const { screen, server } = await open(goal('o', { relations: related('CONTRIBUTES_TO', 'CONFLICTS_WITH') }));
  server.answer('RemoveRelation', { removeRelation: changed({ relations: related('CONFLICTS_WITH') }) });
  await screen.press('Entfernen (trägt bei zu Z2 Erreichbar sein)');
  expect(server.variablesOf('RemoveRelation')).toEqual({ input: { goalId: 'o', version: 1, relationId: 'relation-CONTRIBUTES_TO' } });
  expect(screen.text).not.toContain('Entfernen');
  expect(screen.text).toContain('Als geklärt festhalten');
});

describe('words on which all have agreed', () => {
  const other = { __typename: 'GoalReference', id: 'p', level: 'OPERATIONAL', number: 7, state: 'IN_REVIEW', title: 'Ein Fahrdienst' } as const;
  const agreedWording = { __typename: 'AgreedWording', absorbed: [other], alignmentId: 'a1', number: 2, reviewId: 'r1', wording: 'Ein Haus und Sprechstunden' };
  const waits: Partial<Goal> = { state: 'IN_REVIEW', criterion: 'Zwei sind offen.', actions: ['goal.harmonise', 'goal.reword'], agreedWording };

  it('stand on the page of the goal, with where they were agreed on', async () => {
    const { element } = await open(goal('o', waits));
    const notice = element.querySelector('pk-agreed-wording');
    expect(notice?.textContent).toContain('Ein Haus und Sprechstunden');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/ziele/pruefung/r1#vorschlag-2');
  });

  it('are filled in where they are taken over, and may be changed', async () => {
    const { screen, server } = await open(goal('o', waits));
    await screen.press('Wortlaut übernehmen');
    expect(screen.text).toContain('Z7 Ein Fahrdienst geht in diesem Ziel auf');
    server.answer('TakeOverWording', { takeOverWording: changed({ ...waits, title: 'Ein Haus und Sprechstunden', agreedWording: null }) });
    await screen.type('Kriterium', 'An zwei Tagen ist Sprechstunde.');
    await screen.send();
    expect(server.variablesOf('TakeOverWording')).toEqual({ input: { goalId: 'o', version: 1, alignmentId: 'a1', absorbedIds: ['p'], title: 'Ein Haus und Sprechstunden', criterion: 'An zwei Tagen ist Sprechstunde.' } });
    expect(screen.text).toContain('Das Ziel hat jetzt den Wortlaut, auf den sich alle geeinigt haben.');
  });

  it('are taken over by nobody who may not', async () => {
    const { element } = await open(goal('o', { ...waits, actions: [] }));
    expect(element.querySelector('pk-agreed-wording button')).toBeNull();
  });

  it('keep the goal from being harmonised, and the sentence names goal and proposal', async () => {
    const { screen, server } = await open(goal('o', waits));
    server.answer('HarmoniseGoal', { harmoniseGoal: { __typename: 'WordingNotTakenOver', alignmentNumber: 2, goalId: 'o', goalName: 'Z4 Zwei Treffs', reviewId: 'r1' } });
    await screen.press('Als abgestimmt festhalten');
    expect(screen.text).toContain('Z4 Zwei Treffs hat noch nicht den Wortlaut');
    expect(screen.text).toContain('Vorschlag 2 der Zielprüfung');
  });
});
