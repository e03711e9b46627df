import type { Task } from '../block/block.store';

/** Contents that go along as "zu späterem Zeitpunkt": each with the reason that somebody gave. */
export const putOff = <T extends Pick<Task, 'shownStand' | 'hasChildren'>>(tasks: readonly T[]): T[] => tasks.filter(({ shownStand, hasChildren }) => shownStand === 'DEFERRED' && !hasChildren);
