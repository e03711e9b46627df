import type { BrokenThread } from '../data/broken-threads.store';
import type { Thread, ThreadStep } from '../data/thread.store';

export const step = (id: string, changes: Partial<ThreadStep> = {}): ThreadStep => ({ __typename: 'ThreadStepType', day: null, distance: 1, id, kind: 'GOAL', name: `Z1 ${id}`, pageId: id, state: 'ADOPTED', viaIds: [], ...changes }) as ThreadStep;

/** The thread of a goal, from a Befund to what was resolved. */
export const thread = (changes: Partial<Thread> = {}): Thread =>
  ({
    __typename: 'Thread',
    subject: { __typename: 'ThreadObjectType', id: 'g', kind: 'GOAL', name: 'Z4 Zwei Treffs am Abend' },
    gaps: [],
    isCut: false,
    upstream: [step('e', { kind: 'RECOMMENDATION', name: 'E2 Abends öffnen', state: 'ACCEPTED' }), step('f', { kind: 'FINDING', name: 'Wenige Angebote am Abend', state: null, distance: 2, viaIds: ['e'] })],
    downstream: [step('r', { kind: 'RESOLUTION', name: '17/801 Treffs', state: 'ADOPTED', day: '2024-10-08', pageId: 'p', distance: 2, viaIds: ['p'] })],
    ...changes,
  }) as Thread;

export const broken = (id: string, changes: Partial<BrokenThread> = {}): BrokenThread =>
  ({ __typename: 'BrokenThread', assignment: null, isAssigned: false, cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Voerde', number: 1 }, gap: 'GOAL_WITHOUT_FINDING', id, kind: 'GOAL', name: `Z4 ${id}`, pageId: id, state: 'PROPOSED', ...changes }) as BrokenThread;
