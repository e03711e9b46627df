import type { Cycle } from '../../data/cycle.store';
import type { Block } from '../block-group';

type Task = Block['tasks'][number];
type Changes<T> = { readonly [Key in keyof T]?: unknown };

export const aTask = (changes: Changes<Task> = {}): Task =>
  ({ __typename: 'Task', id: 'task', title: 'Sozialräume', due: null, hasChildren: false, isOptional: false, shownStand: 'PLANNED', ...changes }) as Task;

/** A block that nobody has begun; `changes` says what is different about it in a test. */
export const aBlock = (changes: Changes<Block> = {}): Block =>
  ({
    __typename: 'BuildingBlock',
    acceptance: 'OPEN',
    aktualitaet: { __typename: 'Freshness', state: 'NEVER', lastAt: null, overdueSince: null },
    body: null,
    checkpoints: [],
    contentCount: 1,
    doneCount: 0,
    id: 'block',
    key: 'B1',
    kind: 'DECISION',
    lage: 'ON_TRACK',
    lageReasons: [],
    lastDecision: null,
    needsReview: false,
    phase: 'REGULAR',
    plannedFrom: null,
    plannedUntil: null,
    receiving: { __typename: 'Named', id: 'board', name: 'Verwaltungsvorstand' },
    reservation: null,
    stand: 'NOT_STARTED',
    tasks: [aTask()],
    title: 'Entschluss zum Handeln',
    ...changes,
  }) as Block;

export const aReservation = {
  __typename: 'Reservation',
  id: 'reservation',
  expiresOn: '2024-11-30',
  owner: { __typename: 'Named', id: 'office', name: 'Stelle Sozialplanung' },
  reason: 'Die Planungsgruppe ist noch nicht eingerichtet',
};

/** The same block of two municipalities. */
export const perBody = (): Block[] =>
  ['Burscheid', 'Kürten'].map((name) =>
    aBlock({ id: name, key: '4', kind: 'STRATEGIC_GOALS', title: 'Regionale Ziele', body: { __typename: 'Named', id: name, name }, checkpoints: [{ __typename: 'Checkpoint', code: 'ACCOUNTABLE_MISSING', subject: null }] }),
  );

export const aCycle = (changes: Changes<Cycle> = {}): Cycle =>
  ({
    __typename: 'PlanningCycle',
    actions: [],
    blockCount: (changes.blocks as readonly unknown[] | undefined)?.length ?? 0,
    blocks: [],
    body: { __typename: 'Named', id: 'voerde', name: 'Voerde (Niederrhein)' },
    id: 'c1',
    mandateDate: '2024-01-26',
    mandateText: 'Stelle geschaffen',
    milestones: [],
    number: 1,
    plannedFrom: null,
    plannedUntil: null,
    restsSince: null,
    source: '',
    sponsor: null,
    state: 'REGULAR',
    stateReason: null,
    steering: { __typename: 'Named', id: 'board', name: 'Verwaltungsvorstand' },
    suspendedState: null,
    template: { __typename: 'TemplateReference', key: 'bausteine', title: 'Sechs Bausteine', version: 1 },
    version: 1,
    ...changes,
  }) as Cycle;
