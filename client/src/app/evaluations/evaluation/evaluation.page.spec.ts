import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Evaluation } from '../data/evaluation.store';
import { chosen, evaluation, finding, methodChoice, plan, value } from '../testing/evaluations';
import { EvaluationPage } from './evaluation.page';

async function open(shown: Evaluation | null) {
  const server = new FakeServer()
    .answer('EvaluationPage', { evaluation: shown })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Directory', { directory: [] })
    .answer('EvaluationMethods', { methods: [methodChoice('k1', 'Gruppengespräch'), methodChoice('k2', 'World-Café', { kinds: ['PARTICIPATION'] }), methodChoice('k3', 'Fragebogen von früher', { isRetired: true })] })
    .answer('Indicators', {
      indicators: [
        { __typename: 'Indicator', id: 'i1', name: 'Gäste', unit: 'Personen', purpose: 'OUTPUT', description: '', version: 1 },
        { __typename: 'Indicator', id: 'i2', name: 'Grundsicherung', unit: 'Prozent', purpose: 'STEERING', description: '', version: 1 },
      ],
    })
    .answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'massnahmen/evaluationen/:evaluationId', component: EvaluationPage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create('/massnahmen/evaluationen/e');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element, buttons: () => [...element.querySelectorAll('.head-actions button')].map(({ textContent }) => textContent) };
}

const changed = (changes: Partial<Evaluation>) => ({ answer: { __typename: 'EvaluationChanged', evaluation: evaluation('e', { version: 3, ...changes }) } });
const draft = { changeReason: '', fixedAt: null, fixedBy: null, versionNo: 2 };

it('says what a draft lacks instead of letting it be fixed', async () => {
  const { screen } = await open(evaluation('e', { state: 'PLANNED', isMethodFixed: false, actions: ['evaluation.plan', 'evaluation.fix', 'evaluation.give_up'], plans: [plan('v1', { ...draft, versionNo: 1, criteria: '', due: null })] }));
  for (const sentence of ['Es fehlt, woran Sie den Erfolg erkennen.', 'Es fehlt, wann bewertet wird.']) expect(screen.text).toContain(sentence);
  expect(screen.text).not.toContain('Methode festlegen');
});

it('fixes a method that says everything', async () => {
  const { screen, server } = await open(evaluation('e', { actions: ['evaluation.plan', 'evaluation.fix'], plans: [plan('v1', { fixedAt: null, fixedBy: null })] }));
  server.answer('FixEvaluationMethod', changed({}));
  await screen.press('Methode festlegen');
  expect(server.variablesOf('FixEvaluationMethod')).toEqual({ input: { evaluationId: 'e', version: 2 } });
  expect(screen.text).toContain('Die Methode ist festgelegt.');
});

it('begins another version with what the one before says, and asks why it changes', async () => {
  const { screen, server } = await open(evaluation('e'));
  await screen.press('Methode ändern');
  await screen.type('Wie finden Sie es heraus?', 'Gruppengespräche.');
  await screen.type('Warum die Methode geändert wird', 'Zu wenige Antworten.');
  server.answer('SaveEvaluationPlan', changed({ plans: [plan('v2', { ...draft, method: 'Gruppengespräche.', changeReason: 'Zu wenige Antworten.' }), plan('v1')] }));
  await screen.send();
  expect(server.variablesOf('SaveEvaluationPlan')).toMatchObject({ input: { evaluationId: 'e', version: 2, method: 'Gruppengespräche.', criteria: 'Zehn Gäste mehr je Abend.', due: '2027-06', evaluatorOrganizationId: 'o1', changeReason: 'Zu wenige Antworten.' } });
  expect(screen.text).toContain('Anders als in der Fassung davor: Wie wir es herausfinden');
});

it('offers the methods of the Methodenkoffer that look at effects and are in use, with what to ask before', async () => {
  const { screen, server } = await open(evaluation('e'));
  await screen.press('Methode ändern');
  await screen.settled();
  const choice = screen.field('Methode aus dem Methodenkoffer (freiwillig)');
  expect(choice.textContent).toContain('Gruppengespräch');
  for (const name of ['World-Café', 'Fragebogen von früher']) expect(choice.textContent).not.toContain(name);
  await screen.type('Methode aus dem Methodenkoffer (freiwillig)', 'k1');
  expect(screen.text).toContain('Wer fehlt?');
  server.answer('SaveEvaluationPlan', changed({}));
  await screen.send();
  expect(server.variablesOf('SaveEvaluationPlan')).toMatchObject({ input: { methodId: 'k1' } });
});

it('goes on offering a method that is not used any more to whoever goes by it', async () => {
  const { screen, server } = await open(evaluation('e', { plans: [plan('v1', { chosenMethod: chosen('k3', 'Fragebogen von früher') })] }));
  await screen.press('Methode ändern');
  await screen.settled();
  expect(screen.field('Methode aus dem Methodenkoffer (freiwillig)').value).toBe('k3');
  server.answer('SaveEvaluationPlan', changed({}));
  await screen.send();
  expect(server.variablesOf('SaveEvaluationPlan')).toMatchObject({ input: { methodId: 'k3' } });
});

it('leads from a method to its page, and says what to ask before', async () => {
  const { screen, element } = await open(evaluation('e', { plans: [plan('v1', { method: '', chosenMethod: chosen('k1', 'Gruppengespräch', ['Wer fehlt?']) })] }));
  expect(element.querySelector('a[href="/methoden/k1"]')?.textContent).toBe('Gruppengespräch');
  expect(screen.text).toContain('Wer fehlt?');
});

it('keeps what was typed where somebody else was faster', async () => {
  const { screen, server } = await open(evaluation('e'));
  await screen.press('Wert eintragen');
  await screen.type('Was wird beobachtet?', 'Gäste je Abend');
  server.answer('SaveEvaluationValue', { answer: { __typename: 'EvaluationChangedMeanwhile', current: evaluation('e', { version: 9 }) } });
  await screen.send();
  expect(screen.alert).toContain('es wurde nichts überschrieben');
  expect(screen.field('Was wird beobachtet?').value).toBe('Gäste je Abend');
  await screen.send();
  expect(server.variablesOf('SaveEvaluationValue')).toMatchObject({ input: { version: 9 } });
});

it('offers no indicator that steers', async () => {
  const { screen } = await open(evaluation('e'));
  await screen.press('Wert eintragen');
  await screen.settled();
  expect(screen.field('Kennzahl (freiwillig)').textContent).toContain('Gäste');
  expect(screen.field('Kennzahl (freiwillig)').textContent).not.toContain('Grundsicherung');
});

it('asks for the target group or a reason before it is assessed', async () => {
  const { screen, server } = await open(evaluation('e', { state: 'COLLECTING', actions: ['evaluation.assess', 'evaluation.finding'], values: [value('w')], findings: [finding('f')] }));
  await screen.press('Bewerten');
  await screen.type('Was hat sich in allem gezeigt?', 'Es lohnt sich.');
  await screen.send();
  expect(server.variablesOf('AssessEvaluation')).toBeUndefined();
  await screen.type('Warum hat sie nicht mitgewirkt? (freiwillig)', 'Es sind kleine Kinder.');
  server.answer('AssessEvaluation', changed({ state: 'ASSESSED', actions: ['evaluation.report'], conclusion: 'Es lohnt sich.', noInvolvementReason: 'Es sind kleine Kinder.' }));
  await screen.send();
  expect(server.variablesOf('AssessEvaluation')).toEqual({ input: { evaluationId: 'e', version: 2, conclusion: 'Es lohnt sich.', involvement: '', noInvolvementReason: 'Es sind kleine Kinder.', sroi: null, sroiBasis: '' } });
  expect(screen.text).toContain('bewertet');
});

it('says contribution, and what else may have contributed', async () => {
  const { screen } = await open(evaluation('e', { state: 'ASSESSED', actions: [], values: [value('w', { result: '20', resultOn: '2027-05-01', resultSource: 'Strichliste' })], findings: [finding('f')], conclusion: 'Es lohnt sich.', involvement: 'Gäste.' }));
  for (const text of ['Wozu die Maßnahme beigetragen hat', 'Der Treff ist abends offen.', 'Was außerdem beigetragen haben kann', 'Die neue Buslinie.', '20']) expect(screen.text).toContain(text);
});

it('offers what leads on last, and nothing to whoever only reads', async () => {
  expect((await open(evaluation('e'))).buttons()).toEqual(['Als nicht möglich festhalten', 'Ausgangslage festhalten']);
  TestBed.resetTestingModule();
  expect((await open(evaluation('e', { actions: [] }))).buttons()).toEqual([]);
});

it('says that there is none to read', async () => {
  expect((await open(null)).screen.text).toContain('Diese Evaluation gibt es nicht');
});
