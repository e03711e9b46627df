import type { Closing } from '../data/closing.store';
import type { Lesson } from '../data/lessons.store';

/** An open lesson that the reader may decide about. */
export const lesson = (id: string, changes: Partial<Lesson> = {}): Lesson =>
  ({
    __typename: 'LessonLearned',
    actions: ['lesson.dispose'],
    createdAt: '2026-03-01T10:00:00Z',
    createdBy: 'Jana Terhorst',
    cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Voerde', number: 1 },
    disposedAt: null,
    disposedBy: null,
    evaluationId: null,
    goalReviewId: null,
    id,
    meetingId: null,
    number: 3,
    reason: '',
    state: 'OPEN',
    text: 'Früher einladen.',
    version: 1,
    visibility: 'PARTICIPANTS',
    ...changes,
  }) as Lesson;

const carriable = (id: string, name: string, detail = '') => ({ id, name, detail });

/** A cycle that is being evaluated, and the same closed, with what could go on. */
export const evaluating = (changes: Partial<Closing> = {}): Closing =>
  ({
    __typename: 'CycleClosing',
    actions: ['lesson.write', 'cycle.close'],
    carriable: null,
    cycle: { __typename: 'PlanningCycle', id: 'c1', number: 1, state: 'EVALUATING', body: { __typename: 'Named', id: 'voerde', name: 'Voerde' } },
    hasMore: false,
    id: 'c1',
    openAssumptions: 0,
    openLessons: 1,
    openRecommendations: 0,
    predecessorId: null,
    successorId: null,
    version: 4,
    ...changes,
  }) as Closing;

export const closed = (): Closing => ({
  ...evaluating({ actions: ['cycle.startNext'], openLessons: 0, version: 5 }),
  cycle: { ...evaluating().cycle, state: 'CLOSED' },
  carriable: { tasks: [carriable('t1', 'B5.1 Treffs öffnen', 'Kein Geld.'), carriable('t2', 'B5.2 Räume finden')], goals: [carriable('g1', 'Z1 Angebote sind erreichbar')], measures: [{ ...carriable('m1', 'M1 Treff am Abend', 'Z1 Angebote sind erreichbar'), goalId: 'g1' }, { ...carriable('m2', 'M2 Lotsen', 'Z2 Erreicht'), goalId: 'g2' }], organizations: [carriable('o1', 'Stelle Sozialplanung')] },
});
