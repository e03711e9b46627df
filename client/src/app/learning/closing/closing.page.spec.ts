import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Closing } from '../data/closing.store';
import { closed, evaluating, lesson } from '../testing/lessons';
import { ClosingPage } from './closing.page';

const answerOf = ({ cycle, ...cycleClosing }: Closing) => ({ cycle, cycleClosing });

async function open(closing: Closing, teach: (server: FakeServer) => unknown = () => undefined) {
  const server = new FakeServer().answer('CycleClosing', answerOf(closing)).answer('Lessons', { lessons: [lesson('l')] }).answer('Me', { me: jana({ actions: ['lesson.read', 'lesson.write'] }) });
  teach(server);
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'kreislauf/:cycleId/abschluss', component: ClosingPage }, { path: '**', children: [] }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create('/kreislauf/c1/abschluss');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element };
}

it('says what keeps the cycle open, and closes it once a lesson is decided', async () => {
  const { screen, server } = await open(evaluating());
  expect(screen.text).toContain('Lehren, über die noch nicht entschieden ist: 1');
  server.answer('CloseCycle', { closeCycle: { __typename: 'CycleStillOpen', assumptions: 0, hasMore: true, lessons: 1, recommendations: 0 } });
  await screen.press('Zyklus abschließen');
  expect(screen.text).toContain('Der Zyklus lässt sich noch nicht abschließen.');
  expect(screen.alert).toContain('Fragen Sie die Stelle, die den Zyklus plant.');
  expect(screen.alert).not.toContain('Empfehlungen');
  server.answer('CloseCycle', { closeCycle: { __typename: 'CycleClosed' } }).answer('CycleClosing', answerOf(closed()));
  await screen.press('Zyklus abschließen');
  expect(screen.text).toContain('Der Zyklus ist abgeschlossen.');
  expect(screen.text).toContain('Nächsten Zyklus beginnen');
});

it('says to whoever cannot begin the next cycle who does', async () => {
  const { screen } = await open({ ...closed(), actions: [] });
  expect(screen.text).toContain('Den nächsten beginnt die Sozialplanung.');
  TestBed.resetTestingModule();
  expect((await open(closed())).screen.text).not.toContain('Den nächsten beginnt die Sozialplanung.');
});

it('starts the next cycle with what continues, and leaves behind what somebody takes out', async () => {
  const { screen, server, element } = await open(closed());
  await screen.press('Nächsten Zyklus beginnen');
  await screen.settled();
  element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1].click();
  server.answer('StartNextCycle', { startNextCycle: { __typename: 'NextCycleStarted', cycleId: 'c2' } });
  await screen.type('Was hat sich geändert?', 'Ein Träger ist weggefallen.');
  await screen.type('Auftrag', 'Beschluss des Rates');
  await screen.type('Datum des Auftrags', '2026-01-26');
  await screen.send();
  expect(server.variablesOf('StartNextCycle')).toEqual({
    input: expect.objectContaining({ cycleId: 'c1', changed: 'Ein Träger ist weggefallen.', mandateDate: '2026-01-26', plannedFrom: null, taskIds: ['t1'], goalIds: ['g1'], measureIds: ['m1'], organizationIds: ['o1'] }),
  });
  await screen.settled();
  expect(TestBed.inject(Router).url).toBe('/kreislauf/c2');
});

it('asks of each assumption behind a measure again whether it held', async () => {
  const { screen, server } = await open(evaluating({ openAssumptions: 1, openLessons: 0 }), (fake) =>
    fake.answer('OpenAssumptions', { openAssumptions: [{ actions: ['assumption.answer'], answering: null, id: 'a', measure: { id: 'm', name: 'M1 Treff' }, refutedBy: '', text: 'Wer kommt, bleibt.', version: 3 }] }),
  );
  expect(screen.text).toContain('Annahmen, die noch nicht geprüft sind: 1');
  await screen.press('Annahme prüfen (Wer kommt, bleibt.)');
  await screen.type('Hat die Annahme zugetroffen?', 'HELD');
  await screen.type('Geprüft am', '2026-10-01');
  server
    .answer('AnswerAssumption', { answer: { __typename: 'ImpactModelChanged', model: { __typename: 'ImpactModel', actions: [], assumptions: [], id: 'm', links: [], nodes: [], version: 4 } } })
    .answer('OpenAssumptions', { openAssumptions: [] })
    .answer('CycleClosing', answerOf(evaluating({ openLessons: 0 })));
  await screen.send();
  expect(server.variablesOf('AnswerAssumption')).toEqual({ input: { measureId: 'm', assumptionId: 'a', version: 3, answer: 'HELD', finding: '', checkedOn: '2026-10-01' } });
  expect(screen.text).toContain('ist gesagt, ob sie zugetroffen haben');
});

it('says that there is more where somebody may not read all that is open', async () => {
  const { screen } = await open(evaluating({ openLessons: 0, hasMore: true }));
  expect(screen.text).toContain('Es ist noch mehr offen, das Sie nicht lesen dürfen.');
});

it('says whom to ask of an assumption that somebody else has to answer', async () => {
  const { screen } = await open(evaluating({ openAssumptions: 1, openLessons: 0 }), (fake) =>
    fake.answer('OpenAssumptions', { openAssumptions: [{ actions: [], answering: { __typename: 'Named', id: 'o', name: 'Caritas' }, id: 'a', measure: { id: 'm', name: 'M1 Treff' }, refutedBy: '', text: 'Wer kommt, bleibt.', version: 3 }] }),
  );
  expect(screen.text).toContain('Das sagt, wer für die Maßnahme verantwortlich ist: Caritas.');
  expect(screen.text).not.toContain('Annahme prüfen');
});

it('names a day of the next cycle that is out of order, and starts nothing', async () => {
  const { screen, server } = await open(closed());
  await screen.press('Nächsten Zyklus beginnen');
  await screen.type('Was hat sich geändert?', 'Nichts.');
  await screen.type('Auftrag', 'Beschluss des Rates');
  await screen.type('Datum des Auftrags', '2098-01-26');
  await screen.type('Beginn (freiwillig)', '2099-02-01');
  await screen.type('Ende (freiwillig)', '2099-01-01');
  await screen.send();
  expect(server.variablesOf('StartNextCycle')).toBeUndefined();
  expect([screen.describing('Datum des Auftrags'), screen.describing('Ende (freiwillig)')]).toEqual([expect.stringContaining('liegt zu spät'), expect.stringContaining('„Ende“ liegt vor „Beginn“')]);
});

it('leaves a measure behind whose goal does not go on, and says why', async () => {
  const { screen, server, element } = await open(closed());
  await screen.press('Nächsten Zyklus beginnen');
  await screen.settled();
  expect(screen.text).toContain('bleibt zurück, weil ihr Ziel nicht weiter gilt: Z2 Erreicht');
  const goal = [...element.querySelectorAll<HTMLLabelElement>('label.check')].find(({ textContent }) => textContent.trim() === 'Z1 Angebote sind erreichbar');
  goal?.querySelector('input')?.click();
  await screen.settled();
  expect(screen.text).toContain('bleibt zurück, weil ihr Ziel nicht weiter gilt: Z1 Angebote sind erreichbar');
  server.answer('StartNextCycle', { startNextCycle: { __typename: 'NextCycleStarted', cycleId: 'c2' } });
  await screen.type('Was hat sich geändert?', 'Ein Träger ist weggefallen.');
  await screen.type('Auftrag', 'Beschluss des Rates');
  await screen.type('Datum des Auftrags', '2026-01-26');
  await screen.send();
  expect(server.variablesOf('StartNextCycle')).toEqual({ input: expect.objectContaining({ goalIds: [], measureIds: [] }) });
});
