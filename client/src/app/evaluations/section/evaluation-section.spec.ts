import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { MeasureState } from '../../status/status-words';
import { outline } from '../testing/evaluations';
import { EvaluationSection } from './evaluation-section';

async function open(measureEvaluations: object, measureState: MeasureState = 'AGREED') {
  const server = new FakeServer()
    .answer('MeasureEvaluations', { measureEvaluations: { __typename: 'MeasureEvaluations', measureId: 'm', actions: [], evaluations: [], isMethodFixed: false, ...measureEvaluations } })
    .answer('Directory', { directory: [] }).answer('EvaluationMethods', { methods: [] })
    .answer('Me', { me: jana({ actions: ['evaluation.read'] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '**', children: [] }])] });
  await TestBed.inject(Session).standing();
  const fixture = TestBed.createComponent(EvaluationSection);
  fixture.componentRef.setInput('measureId', 'm');
  fixture.componentRef.setInput('measureState', measureState);
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, server };
}

it('names what keeps the measure from starting, and leads to the draft', async () => {
  const { screen } = await open({ evaluations: [outline('e', { state: 'PLANNED', isMethodFixed: false })] });
  expect(screen.text).toContain('Offener Prüfpunkt: Die Methode ist nicht festgelegt');
  expect(screen.text).toContain('Methode ansehen und festlegen');
});

it('names nothing once the method is fixed, or the measure has started', async () => {
  expect((await open({ isMethodFixed: true, evaluations: [outline('e')] })).screen.text).not.toContain('Offener Prüfpunkt');
  TestBed.resetTestingModule();
  expect((await open({}, 'IN_PROGRESS')).screen.text).not.toContain('Offener Prüfpunkt');
});

it('plans an evaluation once, and keeps what was typed where it is refused', async () => {
  const { screen, server } = await open({ actions: ['evaluation.plan'] });
  await screen.press('Evaluation planen');
  await screen.type('Was wollen Sie wissen?', 'Kommen mehr Menschen?');
  server.answer('PlanEvaluation', { answer: { __typename: 'EvaluationStepNotPossible', reasons: ['ALREADY_PLANNED'] } });
  await screen.send();
  expect(server.variablesOf('PlanEvaluation')).toMatchObject({ input: { measureId: 'm', questions: 'Kommen mehr Menschen?', visibility: 'PARTICIPANTS', due: null } });
  expect(screen.alert).toContain('läuft schon eine Evaluation');
  expect(screen.field('Was wollen Sie wissen?').value).toBe('Kommen mehr Menschen?');
});
