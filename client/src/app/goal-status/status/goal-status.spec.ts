import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import type { GoalStatus } from '../data/goal-status.store';
import { goalStatus, update } from '../testing/goal-status';
import { GoalStatusSection } from './goal-status';

async function open(status: GoalStatus, server = new FakeServer()) {
  server.answer('GoalStatus', { goalStatus: status }).answer('Me', { me: null });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(GoalStatusSection);
  fixture.componentRef.setInput('goalId', 'z1');
  const screen = Screen.of(fixture);
  await screen.settled();
  const choose = async (label: string, value: string) => {
    const field = screen.field(label) as unknown as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settled();
  };
  return { screen, server, choose };
}

const now = (status: GoalStatus) => ({ __typename: 'GoalStatusChanged', status });

it('says how a goal goes and when that is due again, and offers nothing to whoever only reads', async () => {
  const { screen } = await open(goalStatus());
  for (const text of ['im Plan', 'frisch', '01.02.2027', 'Der erste Treff ist offen.', 'Claudia Nowak']) expect(screen.text).toContain(text);
  expect(screen.text).not.toContain('Sachstand geben');
  expect(screen.text).not.toContain('Rückfragen');
});

it('asks for a sentence where a goal does not go to plan, and keeps what was typed', async () => {
  const { screen, server, choose } = await open(goalStatus({ actions: ['status.give'] }));
  await screen.press('Sachstand geben');
  await choose('Lage', 'WATCH');
  await screen.send();
  expect(screen.describing('Was ist geschehen?')).toContain('fehlt noch');
  expect(server.variablesOf('GiveStatusUpdate')).toBeUndefined();
  await screen.type('Was ist geschehen?', 'Der Raum fehlt.');
  server.answer('GiveStatusUpdate', { giveStatusUpdate: now(goalStatus({ lage: 'WATCH', updates: [update('u2', { lage: 'WATCH', happened: 'Der Raum fehlt.' }), update('u1')] })) });
  await screen.send();
  expect(server.variablesOf('GiveStatusUpdate')).toMatchObject({ input: { goalId: 'z1', lage: 'WATCH', happened: 'Der Raum fehlt.', need: '', value: null } });
  expect(screen.text).toContain('Der Sachstand steht jetzt beim Ziel.');
  expect(screen.text).toContain('beobachten');
});

it('sends a number where the goal aims at one', async () => {
  const { screen, server, choose } = await open(goalStatus({ actions: ['status.give'], targetValue: 3, unit: 'Tage' }));
  await screen.press('Sachstand geben');
  await choose('Lage', 'ON_TRACK');
  await screen.type('Wert jetzt (freiwillig)', '2');
  server.answer('GiveStatusUpdate', { giveStatusUpdate: now(goalStatus({ updates: [update('u2', { value: 2 })], targetValue: 3, unit: 'Tage' })) });
  await screen.send();
  expect(server.variablesOf('GiveStatusUpdate')).toMatchObject({ input: { value: 2 } });
  expect(screen.text).toContain('2 von 3 Tage');
});

it('asks back, answers and takes note', async () => {
  const question = { __typename: 'StatusQuestionType' as const, id: 'q1', text: 'Seit wann?', by: 'Uwe Hartmann', at: '2026-11-02T10:00:00Z', answers: [] };
  const talked = { __typename: 'StatusUpdateTalked', update: update('u1', { questions: [question] }) };
  const { screen, server } = await open(goalStatus({ actions: ['status.ask', 'status.answer'] }), new FakeServer().answer('AskBack', { askBack: talked }));
  await screen.press('Rückfragen');
  await screen.type('Rückfrage', 'Seit wann?');
  await screen.press('Rückfrage senden');
  expect(server.variablesOf('AskBack')).toMatchObject({ input: { updateId: 'u1', text: 'Seit wann?' } });
  expect(screen.text).toContain('Die Rückfrage ist gesendet.');
  server.answer('AnswerQuestion', { answerQuestion: { __typename: 'NotAllowed' } });
  await screen.press('Antworten');
  await screen.type('Antwort', 'Seit Mai.');
  await screen.press('Antwort senden');
  expect(screen.alert).toContain('Dazu fehlt Ihnen das Recht');
  expect(screen.field('Antwort').value).toBe('Seit Mai.');
  server.answer('AcknowledgeStatusUpdate', { acknowledgeStatusUpdate: talked });
  await screen.press('Zur Kenntnis nehmen');
  expect(server.variablesOf('AcknowledgeStatusUpdate')).toEqual({ input: { updateId: 'u1' } });
});

it('asks for a number where words were typed', async () => {
  const { screen, choose } = await open(goalStatus({ actions: ['status.give'], targetValue: 3, unit: 'Tage' }));
  await screen.press('Sachstand geben');
  await choose('Lage', 'ON_TRACK');
  await screen.type('Wert jetzt (freiwillig)', 'zwei');
  await screen.send();
  expect(screen.text).toContain('Bitte eine Zahl, zum Beispiel 2 oder 1,5.');
});

describe('by keyboard', () => {
  const question = { __typename: 'StatusQuestionType' as const, id: 'q1', text: 'Seit wann?', by: 'Uwe Hartmann', at: '2026-11-02T10:00:00Z', answers: [] };
  const focused = (): string => document.activeElement?.textContent.trim() ?? '';
  const escape = async (screen: Screen, label: string): Promise<void> => {
    screen.field(label).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await screen.settled();
  };

  it('goes on at the Sachstand that somebody has taken note of', async () => {
    const { screen, server } = await open(goalStatus({ actions: ['status.ask'] }));
    server.answer('Me', { me: null }).answer('AcknowledgeStatusUpdate', { acknowledgeStatusUpdate: { __typename: 'StatusUpdateTalked', update: update('u1') } });
    await screen.press('Zur Kenntnis nehmen');
    expect(focused()).toBe('Rückfragen');
  });

  it('returns to the button that opened the question where it is given up', async () => {
    const { screen } = await open(goalStatus({ actions: ['status.ask'] }));
    await screen.press('Rückfragen');
    await escape(screen, 'Rückfrage');
    expect(focused()).toBe('Rückfragen');
  });

  it('returns to the question whose answer is given up', async () => {
    const { screen } = await open(goalStatus({ actions: ['status.answer'], updates: [update('u1', { questions: [question] })] }));
    await screen.press('Antworten');
    await escape(screen, 'Antwort');
    expect(focused()).toBe('Antworten');
  });

  it('sends a question, which says to whom it goes, by Ctrl and Enter', async () => {
    const { screen, server } = await open(goalStatus({ actions: ['status.ask'] }), new FakeServer().answer('AskBack', { askBack: { __typename: 'StatusUpdateTalked', update: update('u1') } }));
    await screen.press('Rückfragen');
    expect(screen.text).toContain('Sie geht an Claudia Nowak und an alle, die dafür verantwortlich sind');
    await screen.type('Rückfrage', 'Seit wann?');
    screen.field('Rückfrage').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await screen.settled();
    expect(server.variablesOf('AskBack')).toMatchObject({ input: { text: 'Seit wann?' } });
  });
});
