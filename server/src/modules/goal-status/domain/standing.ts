import type { Day } from '../../../kernel/clock.js';
import type { Aktualitaet, BlockStand, Lage } from '../../cycles/index.js';
import type { GoalLevel, GoalState } from '../../goals/index.js';
import type { Trend } from './trend.js';

export interface Named {
  id: string;
  name: string;
}

/** Why nobody can say how a goal goes. */
export const ORPHANED = ['NO_OWNER', 'SEAT_VACANT', 'ORGANIZATION_ENDED'] as const;
export type Orphaned = (typeof ORPHANED)[number];

/** What of a goal is counted, chosen by and compared: little enough to be read of thousands at once. */
export interface Glance {
  id: string;
  state: GoalState;
  stand: BlockStand;
  body: Named;
  fieldOfAction: string;
  /** The organisation or the seat that answers for it. */
  owner: Named | null;
  /** The organisation, also where a seat answers for it. */
  ownerOrganization: Named | null;
  orphaned: Orphaned | null;
  lage: Lage | null;
  /** Null where no Sachstand is expected. */
  freshness: Aktualitaet | null;
  value: number | null;
}

/** What of a goal is only shown. */
export interface StandingWords {
  /** Of the goal, when this was read. */
  version: number;
  number: number;
  title: string;
  level: GoalLevel;
  parentId: string | null;
  /** When the next Sachstand is due; null where none is expected. */
  nextDue: Day | null;
  /** The Sachstand that says so; null before the first. */
  updateId: string | null;
  /** Of the Sachstand, as ISO text. */
  updatedAt: string | null;
  /** Why it does not go to plan; empty where it does. */
  sentence: string;
  targetValue: number | null;
  unit: string;
  openQuestions: number;
  /** Against the Sachstand before; null where there was none, and in reports that were frozen before it was told. */
  trend: Trend | null;
}

/** Where a goal stands, without a name of a person, so that it can be kept. */
export type Standing = Glance & StandingWords;

/** Of these goals somebody says how they go. */
export const FOLLOWED: readonly GoalState[] = ['HARMONISED', 'ADOPTED'];
/** These never came to be a goal, or are none any more. */
export const UNSEEN: readonly GoalState[] = ['DRAFT', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED'];

const STANDS: Readonly<Record<GoalState, BlockStand>> = {
  DRAFT: 'NOT_STARTED',
  PROPOSED: 'NOT_STARTED',
  IN_REVIEW: 'NOT_STARTED',
  RETURNED: 'NOT_STARTED',
  HARMONISED: 'NOT_STARTED',
  ADOPTED: 'RUNNING',
  ATTAINED: 'DONE',
  PARTLY_ATTAINED: 'DONE',
  NOT_ATTAINED: 'DONE',
  REVIEWED: 'DONE',
  REJECTED: 'DROPPED',
  SUPERSEDED: 'DROPPED',
  WITHDRAWN: 'DROPPED',
};

/** Once somebody says how it goes, what the conferences have agreed on runs, also before a council has adopted it. */
export const standOf = (state: GoalState, hasUpdate: boolean): BlockStand => (state === 'HARMONISED' && hasUpdate ? 'RUNNING' : STANDS[state]);

/** Whether a Sachstand is there, or waited for longer than the rhythm; null where none is expected. */
export function freshnessOf(state: GoalState, hasUpdate: boolean, isOverdue: boolean): Aktualitaet | null {
  if (!FOLLOWED.includes(state)) return null;
  if (!hasUpdate) return 'NEVER';
  return isOverdue ? 'OVERDUE' : 'FRESH';
}
