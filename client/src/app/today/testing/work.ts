import type { WorkItem } from '../data/my-work.store';

/** A planned task of Baustein 3; `changes` says what is different. */
export const workItem = (key: string, changes: Partial<WorkItem> = {}): WorkItem =>
  ({
    __typename: 'Task',
    accountable: { __typename: 'Accountable', organization: { __typename: 'Named', id: 'o1', name: 'Planungsgruppe' }, seat: null },
    block: { __typename: 'BuildingBlock', body: null, id: 'b3', key: 'B3', title: 'Analysen' },
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
