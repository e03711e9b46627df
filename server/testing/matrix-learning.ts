import { newId } from '../src/kernel/ids.js';
import type { Entry } from './matrix.js';
import type { Browser } from './program.js';

/** A version that no object ever has. */
const NEVER = -1;
const NOBODY = ['ADMINISTRATOR'] as const;
const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';

const verb = async (browser: Browser, name: string, input: object): Promise<string> => (await browser.verb(name, input)).__typename as string;

/** Lessons, the end of a cycle and the next one, and the Roter Faden; that it tells nothing of what lies behind something that may not be read is tested with its words. */
export const learningEntries: Readonly<Record<string, Entry>> = {
  'LessonsResolver.lessons': { kind: 'list', closedTo: NOBODY, ids: async (browser) => (await browser.ask('{ lessons { id cycle { id } } }')).data.lessons.map((lesson: any) => lesson.id as string) },
  'LessonNewsResolver.lessonNews': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'LessonsResolver.actions': { kind: 'own', testedIn: 'learning.e2e-spec.ts' },
  'LessonsResolver.addLesson': {
    kind: 'verb',
    holders: ['PLANNER', 'EXECUTIVE', 'COORDINATOR'],
    allowed: ['PLANNER', 'EXECUTIVE'],
    ask: (browser, { cycleId }) => verb(browser, 'addLesson', { cycleId, requestId: newId(), text: 'x' }),
  },
  'LessonsResolver.disposeLesson': {
    kind: 'verb',
    holders: ['PLANNER', 'EXECUTIVE', 'STEERING_MEMBER', 'COORDINATOR'],
    allowed: ['PLANNER', 'EXECUTIVE', 'STEERING_MEMBER'],
    ask: (browser, { lessonId }) => verb(browser, 'disposeLesson', { lessonId, version: NEVER, disposal: 'ADOPTED' }),
  },
  'ClosingResolver.cycleClosing': { kind: 'object', nothing: null, read: async (browser, { cycleId: id }) => (await browser.ask('query ($id: ID!) { cycleClosing(cycleId: $id) { id } }', { id })).data?.cycleClosing ?? null },
  'ClosingResolver.cycleComparison': { kind: 'own', testedIn: 'learning.e2e-spec.ts' },
  'ClosingResolver.closeCycle': {
    kind: 'verb',
    holders: ['EXECUTIVE', 'STEERING_MEMBER', 'COORDINATOR'],
    allowed: ['EXECUTIVE', 'STEERING_MEMBER'],
    ask: (browser, { cycleId }) => verb(browser, 'closeCycle', { cycleId, version: NEVER }),
  },
  'ClosingResolver.startNextCycle': {
    kind: 'verb',
    holders: ['PLANNER'],
    allowed: ['PLANNER'],
    ask: (browser, { cycleId }) => verb(browser, 'startNextCycle', { cycleId, requestId: UNKNOWN_ID, changed: 'x', mandateText: 'x', mandateDate: '2026-01-26', taskIds: [], goalIds: [], measureIds: [], organizationIds: [] }),
  },
  'GapAssignmentsResolver.assignGap': {
    kind: 'roles',
    roles: ['PLANNER', 'COORDINATOR', 'PARTNER_COORDINATOR'],
    ask: (browser) => browser.ask('mutation ($input: AssignGapInput!) { assignGap(input: $input) { __typename } }', { input: { gap: 'GOAL_WITHOUT_FINDING', subjectId: UNKNOWN_ID, assignment: { requestId: UNKNOWN_ID, givenById: UNKNOWN_ID, title: 'x', due: '2027' } } }),
  },
  'ThreadResolver.thread': {
    kind: 'object',
    nothing: null,
    read: async (browser, { goalId: id }) => (await browser.ask('query ($id: ID!) { thread(subjectId: $id) { subject { id name } upstream { id } downstream { id } } }', { id })).data?.thread ?? null,
  },
  'ThreadResolver.brokenThreads': {
    kind: 'list',
    closedTo: NOBODY,
    ids: async (browser) => ((await browser.ask('{ brokenThreads { id kind } }')).data.brokenThreads as { id: string; kind: string }[]).flatMap(({ id, kind }) => (kind === 'RESOLUTION' ? [] : [id])),
  },
};
