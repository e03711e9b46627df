import type { AnsweredBlock, AnsweredCycle } from '../../data/responsibilities.store';

type Accountable = AnsweredBlock['accountable'];
type Participant = AnsweredBlock['participants'][number];
type AnsweredTask = AnsweredBlock['tasks'][number];

export const nobody = { __typename: 'Accountable', organization: null, person: null, seat: null } as Accountable;
export const organization = (id: string, name: string) => ({ ...nobody, organization: { __typename: 'Named', id, name } }) as Accountable;
const seat = (id: string, name: string) => ({ ...nobody, seat: { __typename: 'Named', id, name } }) as Accountable;

export const takes = (role: Participant['role'], id: string, name: string) => ({ __typename: 'Participant', role, organization: { __typename: 'Named', id, name }, seat: null }) as Participant;

export const office = organization('office', 'Stelle Sozialplanung');
export const group = organization('group', 'Planungsgruppe');
export const lead = seat('lead', 'Leitung der Planungsgruppe');

/** A content that nobody is accountable for. */
export const aContent = (key: string, changes: Partial<AnsweredTask> = {}): AnsweredTask =>
  ({ __typename: 'Task', accountable: nobody, hasChildren: false, id: key, isOptional: false, key, parentId: null, participants: [], shownStand: 'PLANNED', title: `Inhalt ${key}`, ...changes }) as AnsweredTask;

/** A block that the planning group is accountable for. */
export const anAnsweredBlock = (key: string, tasks: AnsweredTask[], changes: Partial<AnsweredBlock> = {}): AnsweredBlock =>
  ({ __typename: 'BuildingBlock', accountable: group, body: null, id: key, key, participants: [], tasks, title: `Titel ${key}`, ...changes }) as AnsweredBlock;

export const anAnsweredCycle = (blocks: AnsweredBlock[], blockCount = blocks.length): AnsweredCycle =>
  ({ __typename: 'PlanningCycle', blockCount, blocks, body: { __typename: 'Named', id: 'voerde', name: 'Voerde (Niederrhein)' }, id: 'c1', number: 1, source: '' }) as unknown as AnsweredCycle;
