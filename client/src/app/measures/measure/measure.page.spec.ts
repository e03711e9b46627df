import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { Measure } from '../data/measures.store';
import { measure } from '../testing/measures';
import { MeasurePage } from './measure.page';

async function open(shown: Measure | null, updates: readonly object[] = []) {
  const server = new FakeServer()
    .answer('MeasurePage', { measure: shown })
    .answer('ImpactModelOfMeasure', { measure: shown && { __typename: 'Measure', id: shown.id, impactModel: { __typename: 'ImpactModel', actions: [], assumptions: [], id: shown.id, links: [], nodes: [], version: 0 } } })
    .answer('Activity', { activity: { __typename: 'ActivityConnection', nodes: [], endCursor: null } })
    .answer('Directory', { directory: [] })
    .answer('MeasureUpdates', { measure: { __typename: 'Measure', id: 'm', updates } })
    .answer('Me', { me: null })
    .answer('Discussion', { discussion: null });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: 'massnahmen/:measureId', component: MeasurePage }], withComponentInputBinding())] });
  const harness = await RouterTestingHarness.create('/massnahmen/m');
  const element = harness.fixture.nativeElement as HTMLElement;
  const screen = new Screen(element, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server, element, buttons: () => [...element.querySelectorAll('.head-actions button')].map(({ textContent }) => textContent) };
}

const changed = (changes: Partial<Measure>) => ({ answer: { __typename: 'MeasureChanged', measure: measure('m', { version: 2, ...changes }) } });
const sachstand = (changes: object = {}) => ({ __typename: 'StatusUpdate', id: 'u', at: '2026-11-20T10:00:00Z', by: 'Jana Terhorst', happened: 'Der Raum ist da.', lage: 'ON_TRACK', need: '', value: null, acknowledgements: [], questions: [], ...changes });
const step = (id: string, changes: Partial<Measure['steps'][number]> = {}) => ({ __typename: 'MeasureStep' as const, id, title: 'Raum finden', due: null, isDone: false, isMilestone: false, ...changes });

it('says all that keeps it from being agreed on', async () => {
  const { screen, server } = await open(measure('m'));
  server.answer('AgreeMeasure', { answer: { __typename: 'MeasureNotPossible', reasons: ['NO_GOAL', 'NEITHER_FUNDED_NOR_RESERVED'] } });
  await screen.press('Als vereinbart festhalten');
  expect(server.variablesOf('AgreeMeasure')).toEqual({ input: { measureId: 'm', version: 1 } });
  for (const text of ['Es fehlt das Ziel', 'Die Finanzierung fehlt']) expect(screen.text).toContain(text);
});

it('offers what leads on last, and nothing to whoever only reads', async () => {
  expect((await open(measure('m', { actions: ['measure.pause', 'measure.edit', 'measure.complete'] }))).buttons()).toEqual(['Maßnahme ändern', 'Unterbrechen', 'Abschließen']);
  TestBed.resetTestingModule();
  expect((await open(measure('m', { actions: [] }))).buttons()).toEqual([]);
});

it('asks for the reason before it rejects', async () => {
  const { screen, server } = await open(measure('m'));
  await screen.press('Verwerfen');
  await screen.send();
  expect(server.variablesOf('RejectMeasure')).toBeUndefined();
  server.answer('RejectMeasure', changed({ state: 'REJECTED', stateReason: 'Zu teuer.', actions: [] }));
  await screen.type('Begründung', 'Zu teuer.');
  await screen.send();
  expect(screen.text).toContain('verworfen');
  expect(screen.text).toContain('Die Maßnahme ist jetzt auf diesem Stand.');
});

it('ticks a step off, also for whoever carries it out without writing it', async () => {
  const steps = [step('s1', { due: { date: '2027-01-01', precision: 'QUARTER' } }), step('s2', { title: 'Eröffnung', isMilestone: true })];
  const { screen, server, element } = await open(measure('m', { steps, actions: ['measure.work'] }));
  expect(screen.text).not.toContain('Schritt hinzufügen');
  server.answer('MarkMeasureStep', changed({ steps: [step('s1'), step('s2', { title: 'Eröffnung', isDone: true })] }));
  const box = element.querySelectorAll<HTMLInputElement>('pk-measure-steps input')[1];
  box?.click();
  await screen.settled();
  expect(server.variablesOf('MarkMeasureStep')).toEqual({ input: { measureId: 'm', version: 1, stepId: 's2', isDone: true } });
  expect(screen.text).toContain('Der Schritt ist erledigt.');
  expect(element.querySelectorAll('pk-measure-steps input')[1]).toBe(box);
});

it('writes a step anew in its place, with the others as they were', async () => {
  const steps = [step('s1', { due: { date: '2027-01-01', precision: 'QUARTER' }, isDone: true }), step('s2', { title: 'Eröffnung', isMilestone: true })];
  const { screen, server } = await open(measure('m', { steps, actions: ['measure.edit'] }));
  await screen.press('Ändern (Raum finden)');
  await screen.type('Schritt', 'Raum mieten');
  server.answer('SetMeasureSteps', changed({ steps: [step('s1', { title: 'Raum mieten' }), steps[1]] }));
  await screen.send();
  expect(server.variablesOf('SetMeasureSteps')).toMatchObject({
    input: { steps: [{ title: 'Raum mieten', due: '2027-Q1', isDone: true, isMilestone: false }, { title: 'Eröffnung', due: null, isDone: false, isMilestone: true }] },
  });
  expect(screen.text).toContain('Der Schritt ist geändert.');
  expect(screen.text).toContain('Raum mieten');
});

it('keeps the words of another step while somebody else adds one', async () => {
  const { screen, server } = await open(measure('m'));
  await screen.press('Schritt hinzufügen');
  await screen.type('Schritt', 'Raum mieten');
  server.answer('SetMeasureSteps', { answer: { __typename: 'MeasureChangedMeanwhile', current: measure('m', { version: 2, steps: [step('s1')] }) } });
  await screen.send();
  expect(screen.text).toContain('Raum finden');
  expect(screen.field('Schritt').value).toBe('Raum mieten');
  server.answer('SetMeasureSteps', changed({ version: 3, steps: [step('s1'), step('s2', { title: 'Raum mieten' })] }));
  await screen.send();
  expect(server.variablesOf('SetMeasureSteps')).toMatchObject({ input: { version: 2, steps: [{ title: 'Raum finden' }, { title: 'Raum mieten' }] } });
  expect(screen.text).toContain('Der Schritt ist hinzugefügt.');
});

it('leaves a step as it was where that is refused', async () => {
  const { screen, server, element } = await open(measure('m', { steps: [step('s1')] }));
  server.answer('MarkMeasureStep', { answer: { __typename: 'NotAllowed' } });
  const box = element.querySelector<HTMLInputElement>('pk-measure-steps input');
  box?.click();
  await screen.settled();
  expect(box?.checked).toBe(false);
  expect(screen.alert).toContain('Dazu fehlt Ihnen das Recht');
});

it('adds own money to what there is, in euros as people write them', async () => {
  const staff = { __typename: 'MeasureResource' as const, id: 'r1', kind: 'STAFF' as const, amount: 5, unit: 'Wochenstunden', note: '', year: null };
  const { screen, server } = await open(measure('m', { resources: [staff] }));
  await screen.press('Eigene Mittel eintragen');
  await screen.type('Betrag in Euro', 'viel');
  await screen.send();
  expect(server.variablesOf('SetMeasureResources')).toBeUndefined();
  server.answer('SetMeasureResources', changed({ isFunded: true, resources: [staff] }));
  await screen.type('Betrag in Euro', '4.000,50');
  await screen.send();
  expect(server.variablesOf('SetMeasureResources')).toMatchObject({ input: { resources: [{ kind: 'STAFF', amount: 5, unit: 'Wochenstunden' }, { kind: 'MONEY', amount: 4000.5, unit: '', year: null }] } });
  expect(screen.text).toContain('Die Finanzierung ist jetzt auf diesem Stand.');
});

it('asks when an application was decided about, and sends cents', async () => {
  const { screen, server } = await open(measure('m'));
  server.answer('FundingProgrammes', { fundingProgrammes: [{ __typename: 'FundingProgramme', id: 'p1', name: 'Starke Quartiere', deadline: null, endsOn: null, funder: '', ownSharePercent: null, requiredEvidence: '', url: '', version: 1 }] });
  await screen.press('Förderantrag festhalten');
  await screen.settled();
  await screen.type('Förderprogramm', 'p1');
  await screen.type('Stand', 'APPROVED');
  await screen.send();
  expect(server.variablesOf('SetFundingApplication')).toBeUndefined();
  await screen.type('beantragt am', '2026-01-01');
  await screen.type('entschieden am', '2026-02-01');
  await screen.type('Betrag in Euro (freiwillig)', '8.000');
  server.answer('SetFundingApplication', changed({ isFunded: true }));
  await screen.send();
  expect(server.variablesOf('SetFundingApplication')).toMatchObject({ input: { programmeId: 'p1', state: 'APPROVED', submittedOn: '2026-01-01', decidedOn: '2026-02-01', endsOn: null, amountCents: 800_000, ownShareCents: 0 } });
});

it('begins with what was said of an application before', async () => {
  const application = { __typename: 'FundingApplication' as const, id: 'a', programme: { __typename: 'Named' as const, id: 'p1', name: 'Starke Quartiere' }, state: 'SUBMITTED' as const, submittedOn: '2026-01-01', decidedOn: null, endsOn: '2027-12-31', amountCents: 800_050, ownShareCents: 0 };
  const { screen, server } = await open(measure('m', { applications: [application] }));
  server.answer('FundingProgrammes', { fundingProgrammes: [{ __typename: 'FundingProgramme', id: 'p1', name: 'Starke Quartiere', deadline: null, endsOn: null, funder: '', ownSharePercent: null, requiredEvidence: '', url: '', version: 1 }] });
  await screen.press('Förderantrag festhalten');
  await screen.settled();
  await screen.type('Förderprogramm', 'p1');
  await screen.settled();
  await screen.type('Stand', 'APPROVED');
  await screen.type('entschieden am', '2026-02-01');
  server.answer('SetFundingApplication', changed({ isFunded: true }));
  await screen.send();
  expect(server.variablesOf('SetFundingApplication')).toMatchObject({ input: { state: 'APPROVED', submittedOn: '2026-01-01', decidedOn: '2026-02-01', endsOn: '2027-12-31', amountCents: 800_050, ownShareCents: 0 } });
});

it('settles a Vorbehalt by a resolution of the own council', async () => {
  const reservation = { __typename: 'FundingReservation' as const, id: 'r', expiresOn: '2020-01-01', grantedBy: 'Rat', mandate: null, reason: 'Der Antrag läuft.', settled: null };
  const { screen, server } = await open(measure('m', { reservations: [reservation] }));
  for (const text of ['erteilt von Rat', 'abgelaufen', 'Der Antrag läuft.']) expect(screen.text).toContain(text);
  const paper = (id: string, bodyId: string) => ({ __typename: 'Paper', id, reference: '', title: `Vorlage ${id}`, body: { __typename: 'Named', id: bodyId }, resolution: { __typename: 'Resolution', id: `of-${id}`, result: 'ADOPTED' } });
  server.answer('MeasureResolutions', { papers: [paper('own', 'voerde'), paper('other', 'county')] });
  await screen.press('Vorbehalt erledigen');
  await screen.settled();
  await screen.type('Wie er erledigt ist', 'OWN_RESOLUTION');
  expect(screen.text).not.toContain('Vorlage other');
  await screen.type('Beschluss', 'of-own');
  server.answer('SettleFundingReservation', changed({ isFunded: true }));
  await screen.send();
  expect(server.variablesOf('SettleFundingReservation')).toEqual({ input: { measureId: 'm', version: 1, settled: 'OWN_RESOLUTION', resolutionId: 'of-own' } });
});

it('says how it goes, with the form that goals have', async () => {
  const running = measure('m', { state: 'IN_PROGRESS', startedOn: '2026-11-01', freshness: 'NEVER', actions: ['measure.report'] });
  const { screen, server } = await open(running);
  expect(screen.text).toContain('Noch kein Sachstand.');
  await screen.press('Sachstand geben');
  await screen.type('Lage', 'WATCH');
  await screen.send();
  expect(server.variablesOf('GiveMeasureStatus')).toBeUndefined();
  await screen.type('Was ist geschehen?', 'Die Fachkraft fehlt.');
  const update = sachstand({ happened: 'Die Fachkraft fehlt.', lage: 'WATCH' });
  server.answer('GiveMeasureStatus', changed({ state: 'IN_PROGRESS', startedOn: '2026-11-01', lage: 'WATCH', freshness: 'FRESH' }));
  server.answer('MeasureUpdates', { measure: { __typename: 'Measure', id: 'm', updates: [update] } });
  await screen.send();
  expect(server.variablesOf('GiveMeasureStatus')).toMatchObject({ input: { measureId: 'm', lage: 'WATCH', happened: 'Die Fachkraft fehlt.', need: '' } });
  for (const text of ['beobachten', 'frisch', 'Jana Terhorst', 'Der Sachstand steht jetzt bei der Maßnahme.']) expect(screen.text).toContain(text);
});

it('is asked about by those who lead, on the page of the measure', async () => {
  const { screen, server } = await open(measure('m', { state: 'IN_PROGRESS', startedOn: '2026-11-01', freshness: 'FRESH', actions: ['status.ask', 'status.answer'] }), [sachstand()]);
  const question = { __typename: 'StatusQuestionType', id: 'q', text: 'Seit wann?', by: 'Uwe Hartmann', at: '2026-11-21T10:00:00Z', answers: [] };
  server.answer('AskBack', { askBack: { __typename: 'StatusUpdateTalked', update: sachstand({ questions: [question] }) } });
  await screen.press('Rückfragen');
  await screen.type('Rückfrage', 'Seit wann?');
  await screen.press('Rückfrage senden');
  expect(server.variablesOf('AskBack')).toMatchObject({ input: { updateId: 'u', text: 'Seit wann?' } });
  for (const text of ['Seit wann?', 'Uwe Hartmann', 'Die Rückfrage ist gesendet.', 'Antworten']) expect(screen.text).toContain(text);
});

it('shows how it stands now where somebody else was faster', async () => {
  const { screen, server } = await open(measure('m'));
  server.answer('AgreeMeasure', { answer: { __typename: 'MeasureChangedMeanwhile', current: measure('m', { version: 3, title: 'Treff am Morgen' }) } });
  await screen.press('Als vereinbart festhalten');
  expect(screen.text).toContain('Treff am Morgen');
  expect(screen.text).toContain('es wurde nichts überschrieben');
});

it('says that there is no such measure', async () => {
  expect((await open(null)).screen.text).toContain('Maßnahme nicht gefunden');
});
