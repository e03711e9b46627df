import type { Day } from '../../../kernel/clock.js';
import { type BlockStand, type Lage, LAGEN } from '../../cycles/index.js';
import type { Glance, Standing } from './standing.js';

export const CHANGE_KINDS = ['NEW', 'CONCLUDED', 'WORSE', 'BETTER', 'MOVED', 'UNCHANGED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What became of a goal since a report. */
export interface Change {
  kind: ChangeKind;
  lageBefore: Lage | null;
  standBefore: BlockStand | null;
  valueBefore: number | null;
}

/** What of a goal is compared. */
export type Mark = Pick<Glance, 'id' | 'lage' | 'stand' | 'value'>;

/** By the ids of the goals. */
export type Marks = ReadonlyMap<string, Mark>;

export const markOf = ({ id, lage, stand, value }: Mark): Mark => ({ id, lage, stand, value });

/** The report that something is compared with. */
export interface Earlier {
  id: string;
  number: number;
  until: Day;
  goals: Marks;
}

/** Nothing said counts as nothing against it. */
const rank = (lage: Lage | null): number => (lage === null ? 0 : LAGEN.indexOf(lage));

function kindOf(now: Mark, before: Mark): ChangeKind {
  if (now.stand === 'DONE' && before.stand !== 'DONE') return 'CONCLUDED';
  if (rank(now.lage) !== rank(before.lage)) return rank(now.lage) > rank(before.lage) ? 'WORSE' : 'BETTER';
  const isSame = now.lage === before.lage && now.stand === before.stand && now.value === before.value;
  return isSame ? 'UNCHANGED' : 'MOVED';
}

/** @returns how a goal changed against what a report kept of it */
export function changeOf(now: Mark, before: Mark | undefined): Change {
  if (!before) return { kind: 'NEW', lageBefore: null, standBefore: null, valueBefore: null };
  return { kind: kindOf(now, before), lageBefore: before.lage, standBefore: before.stand, valueBefore: before.value };
}

/** A goal with what changed in it; null where there is nothing to compare with. */
export type Compared<Goal extends Mark = Standing> = Goal & { change: Change | null };
export type ComparedGlance = Compared<Glance>;

export const compared = <Goal extends Mark>(goals: readonly Goal[], earlier: Earlier | undefined): Compared<Goal>[] =>
  goals.map((goal) => ({ ...goal, change: earlier ? changeOf(goal, earlier.goals.get(goal.id)) : null }));
