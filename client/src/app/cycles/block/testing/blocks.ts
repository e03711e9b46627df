import type { Block, Task } from '../block.store';

/** A planned task that nobody has spoken about; `changes` says what is different. */
export const task = (key: string, changes: Partial<Task> = {}): Task =>
  ({
    __typename: 'Task',
    accountable: { __typename: 'Accountable', organization: null, person: null, seat: null },
    completedOn: null,
    completedPrecision: null,
    due: null,
    hasChildren: false,
    id: key,
    isOptional: false,
    key,
    lage: 'ON_TRACK',
    lageReasons: [],
    note: '',
    parentId: null,
    participants: [],
    predecessors: [],
    shownStand: 'PLANNED',
    standReason: null,
    title: `Inhalt ${key}`,
    ...changes,
  }) as Task;

export const organization = (id: string, name: string): Task['accountable'] => ({ __typename: 'Accountable', organization: { __typename: 'Named', id, name }, person: null, seat: null }) as Task['accountable'];

export const reference = (key: string): Task['predecessors'][number] => ({ __typename: 'WorkReference', id: key, key, title: `Inhalt ${key}` }) as Task['predecessors'][number];

const neighbour = (key: string, kind: string, tasks: readonly Task[], predecessors: readonly object[] = []) => ({ __typename: 'BuildingBlock', body: null, id: key, key, kind, predecessors, tasks, title: `Titel ${key}` });

/** Baustein 3 between its neighbours. */
export const block = (tasks: readonly Task[], changes: Partial<Block> = {}): Block =>
  ({
    __typename: 'BuildingBlock',
    acceptance: 'OPEN',
    accountable: organization('o1', 'Stelle Sozialplanung'),
    aktualitaet: { __typename: 'Freshness', lastAt: '2024-08-15T10:00:00Z', overdueSince: null, state: 'FRESH' },
    body: null,
    checkpoints: [],
    contentCount: tasks.length,
    cycle: {
      __typename: 'PlanningCycle',
      id: 'c1',
      body: { __typename: 'Named', id: 'voerde', name: 'Voerde (Niederrhein)' },
      number: 1,
      blocks: [neighbour('B2', 'STRUCTURES', [task('B2.3')]), neighbour('B3', 'ANALYSES', tasks), neighbour('B4', 'STRATEGIC_GOALS', [task('B4.1', { predecessors: [reference('B3.3')] })], [{ ...reference('B3'), title: 'Analysen' }])],
    },
    doneCount: 0,
    id: 'B3',
    key: 'B3',
    kind: 'ANALYSES',
    lage: 'ON_TRACK',
    lageReasons: [],
    lastDecision: null,
    needsReview: false,
    participants: [],
    plannedFrom: null,
    plannedUntil: null,
    predecessors: [],
    receiving: { __typename: 'Named', id: 'o9', name: 'Verwaltungsvorstand' },
    reservation: null,
    stand: 'RUNNING',
    tasks,
    title: 'Analysen',
    ...changes,
  }) as unknown as Block;
