import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Questions } from '../../core/question/questions';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { ActionPlan } from '../data/action-plan.store';
import { actionPlan, planView } from '../testing/plans';
import { ActionPlanPage } from './action-plan.page';

async function open(plan: ActionPlan | null) {
  const server = new FakeServer()
    .answer('ActionPlanPage', { actionPlan: plan })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('ActionPlanPlaces', { actionPlanPlaces: [], fundingProgrammes: [] });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'handlungskonzepte/:planId', component: ActionPlanPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create('/handlungskonzepte/p');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element, buttons: () => [...element.querySelectorAll('.head-actions button')].map(({ textContent }) => textContent) };
}

const changed = (changes: Partial<ActionPlan>) => ({ answer: { __typename: 'ActionPlanChanged', plan: actionPlan('p', { version: 2, ...changes }) } });
const version = { __typename: 'ActionPlanVersion' as const, versionNo: 1, frozenAt: '2026-11-01T10:00:00Z', frozenBy: 'Jana Terhorst' };

async function freeze(screen: Screen, agrees = true) {
  await screen.press('Einfrieren');
  TestBed.inject(Questions).answer(agrees);
  await screen.settled();
}

it('shows the document as its files say it, with a table of contents that leads to each chapter', async () => {
  const { screen, server, element } = await open(actionPlan('p'));
  expect(server.variablesOf('ActionPlanPage')).toEqual({ id: 'p', language: 'de' });
  for (const text of ['Das Quartier wächst.', 'Erreicht, wenn', 'Zwei sind offen.']) expect(screen.text).toContain(text);
  const links = [...element.querySelectorAll<HTMLAnchorElement>('nav.contents a')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['1 Ausgangslage', '2 Ziele', '2.1 Z4 Zwei Treffs']);
  expect(links.map(({ hash }) => element.querySelector(hash)?.textContent)).toEqual(['1 Ausgangslage', '2 Ziele', '2.1 Z4 Zwei Treffs']);
});

it('says what is missing for an application, with a link to where that can be mended', async () => {
  const { element, screen } = await open(actionPlan('p'));
  expect(screen.text).toContain('ein offener Prüfpunkt');
  expect(screen.text).toContain('Zur Maßnahme sind keine Kosten genannt.');
  expect(element.querySelector('pk-plan-checks a')?.getAttribute('href')).toBe('/massnahmen/m1');
});

it('freezes nothing before somebody has read what is open and what follows', async () => {
  const { screen, server } = await open(actionPlan('p'));
  await screen.press('Einfrieren');
  const { heading, sentences } = TestBed.inject(Questions).open() ?? {};
  expect([heading, sentences?.[0]]).toEqual(['Als Fassung 1 einfrieren?', 'Ein Prüfpunkt ist noch offen. Die Fassung hält fest, was jetzt da steht.']);
  await freeze(screen, false);
  expect(server.variablesOf('FreezeActionPlan')).toBeUndefined();
});

it('freezes exactly what is shown, and hands out the version as files', async () => {
  const { screen, server, element, buttons } = await open(actionPlan('p'));
  server.answer('FreezeActionPlan', changed({ state: 'FROZEN', latestVersionNo: 1, versions: [version], actions: ['actionPlan.revise'], view: planView({ checks: [] }) }));
  await freeze(screen);
  expect(server.variablesOf('FreezeActionPlan')).toEqual({ input: { planId: 'p', version: 1, fingerprint: 'f1' }, language: 'de' });
  expect(buttons()).toEqual(['Neue Fassung beginnen']);
  expect([...element.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'))).toEqual(['/dokumente/handlungskonzept/p.pdf?fassung=1&sprache=de', '/dokumente/handlungskonzept/p.docx?fassung=1&sprache=de']);
});

it('says why nothing is frozen', async () => {
  const { screen, server } = await open(actionPlan('p'));
  server.answer('FreezeActionPlan', { answer: { __typename: 'ActionPlanNotPossible', reasons: ['NOT_FOR_ALL_READERS'] } });
  await freeze(screen);
  expect(screen.alert).toContain('Es hält etwas, das nicht alle lesen dürfen');
});

it('shows what others have changed meanwhile instead of freezing it unseen', async () => {
  const { screen, server } = await open(actionPlan('p'));
  server.answer('FreezeActionPlan', { answer: { __typename: 'ActionPlanChangedMeanwhile', current: actionPlan('p', { title: 'Neue Treffpunkte', version: 2 }) } });
  await freeze(screen);
  expect(screen.text).toContain('Neue Treffpunkte');
  expect(screen.alert).toContain('Inzwischen hat jemand anderes');
});

it('sends what it holds in the order in which it was put', async () => {
  const { screen, server } = await open(actionPlan('p'));
  server.answer('ActionPlanChoices', {
    findings: [{ __typename: 'Finding', id: 'f2', title: 'Kurze Wege', socialSpace: '', cycle: { __typename: 'AnalysedCycle', id: 'c1' } }],
    goals: [],
    measures: [],
  });
  await screen.press('Inhalt wählen');
  await screen.settled();
  await screen.type('Befunde', 'f2');
  await screen.press('Hinzufügen (Befunde)');
  await screen.press('Kurze Wege nach oben');
  server.answer('SetActionPlanParts', changed({}));
  await screen.send();
  expect(server.variablesOf('SetActionPlanParts')).toEqual({ input: { planId: 'p', version: 1, findingIds: ['f2', 'f1'], goalIds: ['g1'], measureIds: ['m1'] }, language: 'de' });
  expect(screen.text).toContain('Das Handlungskonzept ist jetzt auf diesem Stand.');
});

it('asks in its own words, and keeps what was typed when that is refused', async () => {
  const { screen, server, element } = await open(actionPlan('p'));
  await screen.press('Angaben ändern');
  await screen.type('Titel', '');
  await screen.send();
  expect(server.variablesOf('EditActionPlan')).toBeUndefined();
  await screen.type('Titel', 'Treffpunkte für alle');
  server.answer('EditActionPlan', { answer: { __typename: 'InvalidInput', problems: [{ __typename: 'InputProblem', field: 'title', code: 'TOO_LONG', limit: 200 }] } });
  await screen.send();
  expect(element.querySelector('pk-action-plan-form input')?.getAttribute('aria-invalid')).toBe('true');
  expect(server.variablesOf('EditActionPlan')).toMatchObject({ input: { planId: 'p', version: 1, title: 'Treffpunkte für alle', startsOn: '2027-01-01', programmeId: null } });
});

it('leads from an empty one to choosing, and freezes nothing yet', async () => {
  const { screen, buttons } = await open(actionPlan('p', { partCount: 0, view: planView({ parts: [] }) }));
  expect(screen.text).toContain('Noch ist nichts gewählt');
  expect(buttons()).toEqual(['Angaben ändern', 'Inhalt wählen']);
});

it('offers nothing to whoever only reads, and says what they do not see', async () => {
  const { screen, buttons } = await open(actionPlan('p', { actions: [], view: planView({ leftOut: 2 }) }));
  expect(buttons()).toEqual([]);
  expect(screen.text).toContain('2 Teile sind nicht für Sie freigegeben');
});

it('says of one that there is not that there is none', async () => {
  expect((await open(null)).screen.text).toContain('Handlungskonzept nicht gefunden');
});
