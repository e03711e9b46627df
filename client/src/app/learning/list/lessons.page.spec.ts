import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../core/session/session';
import { FakeServer } from '../../core/testing/fake-server';
import { jana } from '../../core/testing/people';
import { Screen } from '../../core/testing/screen';
import type { Lesson } from '../data/lessons.store';
import { lesson } from '../testing/lessons';
import { LessonsPage } from './lessons.page';

const template = { __typename: 'ProcessTemplate', key: 'gib', title: 'Bausteine' };
const cycles = [
  { __typename: 'PlanningCycle', id: 'c1', number: 1, state: 'REGULAR', body: { __typename: 'Named', id: 'voerde', name: 'Voerde' }, template },
  { __typename: 'PlanningCycle', id: 'c0', number: 1, state: 'CLOSED', body: { __typename: 'Named', id: 'wesel', name: 'Wesel' }, template },
];

async function open(lessons: readonly Lesson[], query = '') {
  const server = new FakeServer().answer('Lessons', { lessons }).answer('LessonCycles', { cycles }).answer('Me', { me: jana({ actions: ['lesson.read', 'lesson.write'] }) });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: '', component: LessonsPage }], withComponentInputBinding())] });
  await TestBed.inject(Session).standing();
  const harness = await RouterTestingHarness.create(`/${query}`);
  const screen = new Screen(harness.fixture.nativeElement as HTMLElement, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, server };
}

it('writes down what was learned, in the only cycle that goes on', async () => {
  const { screen, server } = await open([]);
  await screen.press('Lehre festhalten');
  await screen.settled();
  server.answer('AddLesson', { addLesson: { __typename: 'LessonChanged', lesson: lesson('new') } });
  await screen.type('Was haben Sie gelernt?', 'Früher einladen.');
  await screen.send();
  expect(server.variablesOf('AddLesson')).toEqual({ input: { requestId: expect.any(String), cycleId: 'c1', meetingId: null, goalReviewId: null, evaluationId: null, text: 'Früher einladen.' } });
  expect(screen.text).toContain('L3');
});

it('decides nothing before somebody has chosen', async () => {
  const { screen, server } = await open([lesson('l')]);
  await screen.press('Entscheiden (L3)');
  await screen.send();
  expect(server.variablesOf('DisposeLesson')).toBeUndefined();
  expect(screen.describing('Was daraus wird')).toContain('fehlt noch');
});

it('asks for the reason before a lesson is dropped, and shows what was decided', async () => {
  const { screen, server } = await open([lesson('l')]);
  await screen.press('Entscheiden (L3)');
  await screen.type('Was daraus wird', 'DROPPED');
  await screen.send();
  expect(server.variablesOf('DisposeLesson')).toBeUndefined();
  server.answer('DisposeLesson', { disposeLesson: { __typename: 'LessonChanged', lesson: lesson('l', { state: 'DROPPED', reason: 'Das trägt nicht.', actions: [], version: 2 }) } });
  await screen.type('Begründung', 'Das trägt nicht.');
  await screen.send();
  expect(server.variablesOf('DisposeLesson')).toEqual({ input: { lessonId: 'l', version: 1, disposal: 'DROPPED', reason: 'Das trägt nicht.' } });
  expect(screen.text).toContain('nicht übernommen');
});

it('narrows down to what is open', async () => {
  const { screen } = await open([lesson('l'), lesson('m', { number: 4, text: 'Später anfangen.', state: 'ADOPTED' })], '?stand=OPEN');
  expect(screen.text).toContain('Früher einladen.');
  expect(screen.text).not.toContain('Später anfangen.');
});
