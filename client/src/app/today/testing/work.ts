import type { WorkBlock, WorkItem } from '../data/my-work.store';

/** A planned task of Baustein 3; `changes` says what is different. */
export const workItem = (key: string, changes: Partial<WorkItem> = {}): WorkItem =>
  ({
    __typename: 'Task',
    accountable: { __typename: 'Accountable', organization: { __typename: 'Named', id: 'o1', name: 'Planungsgruppe' }, seat: null },
    block: { __typename: 'BuildingBlock', body: null, cycle: { __typename: 'PlanningCycle', id: 'c1' }, id: 'b3', key: 'B3', title: 'Analysen' },
    due: null,
    id: key,
    key,
    lage: 'ON_TRACK',
    lageReasons: [],
    predecessors: [],
    shownStand: 'PLANNED',
    standReason: null,
    title: 'Sozialräume',
    ...changes,
  }) as WorkItem;

/** Baustein 3, which nobody has submitted; `changes` says what is different. */
export const workBlock = (changes: Partial<WorkBlock> = {}): WorkBlock =>
  ({
    __typename: 'BuildingBlock',
    acceptance: 'OPEN',
    body: null,
    cycle: { __typename: 'PlanningCycle', body: { __typename: 'Named', id: 'voerde', name: 'Voerde (Niederrhein)' }, id: 'c1', number: 1 },
    id: 'b3',
    key: 'B3',
    needsReview: false,
    reservation: null,
    submittedAt: null,
    submittedBy: null,
    title: 'Analysen',
    ...changes,
  }) as WorkBlock;
