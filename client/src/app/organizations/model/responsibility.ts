import { blockAddress, blockName, taskAddress, taskName } from '../../core/vocabulary/references';
import type { ResponsibleBlockFragment, ResponsibleCycleFragment, ResponsibleTaskFragment } from '../../gql/organizations/graphql';
import type { BlockStand, TaskStand } from '../../status/status-words';
import type { Organization } from '../data/organization.store';

/** A block or a task that an organisation answers for. */
export interface Responsibility {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The seat on which it rests, and the cycle. */
  readonly about: string;
  readonly block: BlockStand | null;
  readonly task: TaskStand | null;
}

const cycleText = ({ body, number }: ResponsibleCycleFragment): string => $localize`:@@responsibility.cycle:${body.name}:body:, Zyklus ${number}:number:`;

const aboutText = (seat: { readonly name: string } | null | undefined, place: string): string => [seat?.name, place].filter(Boolean).join(', ');

function blockOf({ accountable, body, cycle, stand, ...block }: ResponsibleBlockFragment): Responsibility {
  const name = [blockName(block), body?.name].filter(Boolean).join(', ');
  return { id: block.id, name, address: blockAddress(block.id), about: aboutText(accountable.seat, cycleText(cycle)), block: stand, task: null };
}

function taskOf({ accountable, block, shownStand, ...task }: ResponsibleTaskFragment): Responsibility {
  const name = [taskName(task), block.body?.name].filter(Boolean).join(', ');
  return { id: task.id, name, address: taskAddress(task.id), about: aboutText(accountable.seat, cycleText(block.cycle)), block: null, task: shownStand };
}

/** Blocks first, each in the order of the cycle. */
export const responsibilitiesOf = ({ responsibilities: { blocks, tasks } }: Organization): Responsibility[] => [...blocks.map(blockOf), ...tasks.map(taskOf)];

export const cyclesOf = ({ responsibilities: { blocks, tasks } }: Organization): string[] => [...new Set([...blocks.map(({ cycle }) => cycle.id), ...tasks.map(({ block }) => block.cycle.id)])];
