import type { Stand } from './task-lifecycle.js';

/** Stand of a block (model, section 2): derived, never stored. */
export const BLOCK_STANDS = ['NOT_STARTED', 'RUNNING', 'SUSPENDED', 'DONE', 'DROPPED'] as const;
export type BlockStand = (typeof BLOCK_STANDS)[number];

/** What the stand of a block depends on: its contents, which are the tasks without children. */
export interface Content {
  stand: Stand;
  isOptional: boolean;
}

/** Whether a content counts: not dropped, and not an optional one that nobody has decided about. */
export const isLive = ({ stand, isOptional }: Content): boolean => stand !== 'DROPPED' && !(isOptional && stand === 'UNDEFINED');

/** @param isSuspended whether the block's cycle rests */
export function standOfBlock(contents: readonly Content[], isSuspended: boolean): BlockStand {
  if (isSuspended) return 'SUSPENDED';
  const live = contents.filter(isLive);
  if (live.length === 0) return 'NOT_STARTED';
  if (live.every(({ stand }) => stand === 'DONE')) return 'DONE';
  return live.some(({ stand }) => stand === 'DONE' || stand === 'IN_PROGRESS') ? 'RUNNING' : 'NOT_STARTED';
}

/** @returns the stand that a task with children shows: it follows them, its own is not used */
export function standOfParent(children: readonly Stand[]): Stand {
  const live = children.filter((stand) => stand !== 'DROPPED');
  if (live.length === 0) return 'DROPPED';
  const [first] = live;
  if (live.every((stand) => stand === first)) return first;
  if (live.some((stand) => stand === 'DONE' || stand === 'IN_PROGRESS')) return 'IN_PROGRESS';
  return live.includes('PLANNED') ? 'PLANNED' : 'UNDEFINED';
}
