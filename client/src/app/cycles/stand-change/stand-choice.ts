import type { Reason } from '../../core/vocabulary/reasons';
import { listed } from '../../core/vocabulary/references';
import { type Stand, standWord } from '../../core/vocabulary/words';
import type { Task } from '../block/block.store';
import { moveProblem } from './move-problem';
import { type Surroundings, obstaclesOf } from './surroundings';

export type MovableTask = Pick<Task, 'actions' | 'id' | 'key' | 'moves' | 'parentId' | 'predecessors' | 'shownStand' | 'stand' | 'title' | 'version'>;
export type Move = MovableTask['moves'][number];

/** The order in which a Stand is offered: from what nobody has decided about to what is over. */
const order: readonly Stand[] = ['UNDEFINED', 'DEFERRED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED'];

/** Where work usually goes from here. */
const usual: Readonly<Record<Stand, Stand>> = { UNDEFINED: 'PLANNED', DEFERRED: 'PLANNED', PLANNED: 'IN_PROGRESS', IN_PROGRESS: 'DONE', DONE: 'IN_PROGRESS', DROPPED: 'PLANNED' };

const isFree = ({ problems }: Move): boolean => problems.length === 0;

/** Whether the reader may change the Stand at all; a task with tasks of its own follows these. */
export const hasMoves = ({ actions, moves }: Pick<Task, 'actions' | 'moves'>): boolean => actions.includes('task.changeStand') && moves.length > 0;

export const hasFreeMoves = (task: Pick<Task, 'actions' | 'moves'>): boolean => hasMoves(task) && task.moves.some(isFree);

export const moveTo = ({ moves }: Pick<Task, 'moves'>, stand: Stand | ''): Move | undefined => moves.find(({ to }) => to === stand);

/** What is chosen when the form opens: the usual next Stand if every task may take it, else nothing. */
export function usualNext(tasks: readonly MovableTask[]): Stand | '' {
  const [next, ...others] = new Set(tasks.map(({ stand }) => usual[stand]));
  if (!next || others.length) return '';
  return tasks.every((task) => moveTo(task, next)?.problems.length === 0) ? next : '';
}

export interface StandOption {
  readonly stand: Stand;
  readonly word: string;
}

const option = (stand: Stand): StandOption => ({ stand, word: standWord(stand) });

/** A single task offers what it may take; of several, each Stand that one of them knows, for the preview says the rest. */
export function offered(tasks: readonly MovableTask[]): StandOption[] {
  const moves = tasks.flatMap((task) => (tasks.length > 1 ? task.moves : task.moves.filter(isFree)));
  return order.filter((stand) => moves.some(({ to }) => to === stand)).map(option);
}

export const blocked = ({ moves }: MovableTask): StandOption[] => order.filter((stand) => moves.some((move) => move.to === stand && !isFree(move))).map(option);

/** "„in Arbeit“ und „erfolgt“ gehen noch nicht. Wartet auf B3.1 und B3.2.": moves that fail for the same reason are told together. */
export function blockedReasons(task: MovableTask, surroundings: Surroundings, locale: string): Reason[] {
  const byReason = new Map<string, { stands: Stand[]; why: Reason[] }>();
  for (const { stand } of blocked(task)) {
    const why = (moveTo(task, stand)?.problems ?? []).map((code) => moveProblem({ code, obstacles: obstaclesOf(code, task, surroundings) }, surroundings.blocks, locale));
    const key = why.map(({ text }) => text).join(' ');
    byReason.set(key, { stands: [...(byReason.get(key)?.stands ?? []), stand], why });
  }
  return [...byReason].map(([sentences, { stands, why }]) => {
    // nothing is left that a list of what is not possible would set apart
    if (stands.length === task.moves.length) return { text: sentences, links: why.flatMap(({ links }) => links) };
    const names = listed(stands.map((stand) => $localize`:@@move.quoted:„${standWord(stand)}:stand:“`), locale);
    return { text: $localize`:@@move.notYet:Noch nicht möglich: ${names}:stands:. ${sentences}:why:`, links: why.flatMap(({ links }) => links) };
  });
}
