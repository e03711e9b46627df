import type { Block, Task } from '../block.store';

/** A planned task that nobody has spoken about; `changes` says what is different. */
export const task = (key: string, changes: Partial<Task> = {}): Task =>
  ({
    __typename: 'Task',
    accountable: { __typename: 'Accountable', organization: null, person: null, seat: null },
    actions: [],
    completedOn: null,
    completedPrecision: null,
    due: null,
    hasChildren: false,
    id: key,
    isOptional: false,
    key,
    lage: 'ON_TRACK',
    lageReasons: [],
    moves: [],
    note: '',
    parentId: null,
    participants: [],
    predecessors: [],
    sectorPlans: [],
    shownStand: 'PLANNED',
    stand: changes.shownStand === 'WAITING' ? 'PLANNED' : (changes.shownStand ?? 'PLANNED'),
    standReason: null,
    title: `Inhalt ${key}`,
    version: 1,
    ...changes,
  }) as Task;

type Move = Task['moves'][number];

export const move = (to: Move['to'], changes: Partial<Move> = {}): Move => ({ __typename: 'PossibleMove', needsSentence: to === 'DEFERRED' || to === 'DROPPED', problems: [], to, ...changes }) as Move;

/** A planned task that the reader may move; what is in the way keeps it from beginning. */
export const movable = (key: string, changes: Partial<Task> = {}, inTheWay: Move['problems'] = []): Task =>
  task(key, { actions: ['task.changeStand'], moves: [move('DEFERRED'), move('IN_PROGRESS', { problems: inTheWay }), move('DONE', { problems: inTheWay })], ...changes });

export const organization = (id: string, name: string): Task['accountable'] => ({ __typename: 'Accountable', organization: { __typename: 'Named', id, name }, person: null, seat: null }) as Task['accountable'];

export const reference = (key: string): Task['predecessors'][number] => ({ __typename: 'WorkReference', id: key, key, title: `Inhalt ${key}` }) as Task['predecessors'][number];

const neighbour = (key: string, kind: string, tasks: readonly Task[], predecessors: readonly object[] = []) => ({ __typename: 'BuildingBlock', acceptance: 'OPEN', body: null, id: key, key, kind, predecessors, tasks, title: `Titel ${key}` });

/** Baustein 3 between its neighbours. */
export const block = (tasks: readonly Task[], changes: Partial<Block> = {}): Block =>
  ({
    __typename: 'BuildingBlock',
    acceptance: 'OPEN',
    accountable: organization('o1', 'Stelle Sozialplanung'),
    actions: [],
    analysis: null,
    aktualitaet: { __typename: 'Freshness', lastAt: '2024-08-15T10:00:00Z', overdueSince: null, state: 'FRESH' },
    body: null,
    checkpoints: [],
    contentCount: tasks.length,
    cycle: {
      __typename: 'PlanningCycle',
      id: 'c1',
      body: { __typename: 'Named', id: 'voerde', name: 'Voerde (Niederrhein)' },
      number: 1,
      restsSince: null,
      state: 'REGULAR',
      stateReason: null,
      steering: { __typename: 'Named', id: 'o9', name: 'Verwaltungsvorstand' },
      blocks: [neighbour('B2', 'STRUCTURES', [task('B2.3')]), neighbour('B3', 'ANALYSES', tasks), neighbour('B4', 'STRATEGIC_GOALS', [task('B4.1', { predecessors: [reference('B3.3')] })], [{ ...reference('B3'), title: 'Analysen' }])],
    },
    decidedAt: null,
    doneCount: 0,
    id: 'B3',
    key: 'B3',
    kind: 'ANALYSES',
    lage: 'ON_TRACK',
    lageReasons: [],
    lastDecision: null,
    needsReview: false,
    ownDecision: null,
    participants: [],
    plannedFrom: null,
    plannedUntil: null,
    predecessors: [],
    receiving: { __typename: 'Named', id: 'o9', name: 'Verwaltungsvorstand' },
    reservation: null,
    sectorPlans: [],
    stand: 'RUNNING',
    submittedAt: null,
    submittedBy: null,
    tasks,
    title: 'Analysen',
    version: 1,
    ...changes,
  }) as unknown as Block;

/** What keeps Baustein 3 from being submitted. */
export const checkpoint = (code: Block['checkpoints'][number]['code'], key?: string): Block['checkpoints'][number] =>
  ({ __typename: 'Checkpoint', code, subject: key ? { ...reference(key), title: key.includes('.') ? `Inhalt ${key}` : `Titel ${key}` } : null }) as Block['checkpoints'][number];

/** Baustein 3 may begin although Baustein 2 is open. */
export const reservation = (changes: Partial<NonNullable<Block['reservation']>> = {}): NonNullable<Block['reservation']> =>
  ({
    __typename: 'Reservation',
    expiresOn: '2099-11-30',
    grantedAt: '2024-09-19T10:00:00Z',
    grantor: { __typename: 'Named', id: 'o9', name: 'Verwaltungsvorstand' },
    id: 'r1',
    owner: { __typename: 'Named', id: 'o1', name: 'Stelle Sozialplanung' },
    reason: 'Die Planungsgruppe ist noch nicht eingerichtet.',
    version: 1,
    ...changes,
  }) as NonNullable<Block['reservation']>;
