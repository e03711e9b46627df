import { blockAddress, blockName, taskAddress, taskName } from '../../core/vocabulary/references';
import type { ResponsibleBlockFragment, ResponsibleCycleFragment, ResponsibleTaskFragment } from '../../gql/organizations/graphql';
import type { BlockStand, TaskStand } from '../../status/status-words';
import type { Organization } from '../data/organization.store';

/** A block or a task that an organisation answers for. */
export interface Responsibility {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The seat on which it rests; the cycle, where there are several. */
  readonly about: string;
  readonly block: BlockStand | null;
  readonly task: TaskStand | null;
}

const cycleText = ({ body, number }: ResponsibleCycleFragment): string => $localize`:@@responsibility.cycle:${body.name}:body:, Zyklus ${number}:number:`;

/** @param several whether it answers for something in more than one cycle */
function aboutText({ accountable }: Pick<ResponsibleBlockFragment, 'accountable'>, cycle: ResponsibleCycleFragment, several: boolean): string {
  return [accountable.seat?.name, several && cycleText(cycle)].filter(Boolean).join(', ');
}

function blockOf(block: ResponsibleBlockFragment, several: boolean): Responsibility {
  const { body, cycle, stand } = block;
  const name = [blockName(block), body?.name].filter(Boolean).join(', ');
  return { id: block.id, name, address: blockAddress(block.id), about: aboutText(block, cycle, several), block: stand, task: null };
}

function taskOf(task: ResponsibleTaskFragment, several: boolean): Responsibility {
  const { block, shownStand } = task;
  const name = [taskName(task), block.body?.name].filter(Boolean).join(', ');
  return { id: task.id, name, address: taskAddress(task.id), about: aboutText(task, block.cycle, several), block: null, task: shownStand };
}

/** Blocks first, each in the order of the cycle. */
export function responsibilitiesOf(organization: Organization): Responsibility[] {
  const { blocks, tasks } = organization.responsibilities;
  const several = cyclesOf(organization).length > 1;
  return [...blocks.map((block) => blockOf(block, several)), ...tasks.map((task) => taskOf(task, several))];
}

/** Whether something is still to be done. */
export const isOpen = ({ block, task }: Responsibility): boolean => ![block, task].some((stand) => stand === 'DONE' || stand === 'DROPPED');

/** The cycles in which it answers for something. */
export const cyclesOf = ({ responsibilities: { blocks, tasks } }: Organization): string[] => [...new Set([...blocks.map(({ cycle }) => cycle.id), ...tasks.map(({ block }) => block.cycle.id)])];
