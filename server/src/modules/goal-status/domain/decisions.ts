import type { Day } from '../../../kernel/clock.js';
import type { Glance, Standing } from './standing.js';

export const DECISION_KINDS = ['PAPER', 'GOAL'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Something about which a council has yet to decide: a paper on its way, or a goal that goes together with the others and rests on nothing. */
export interface Decision {
  kind: DecisionKind;
  /** Of the paper or the goal. */
  id: string;
  title: string;
  /** When the body that decides meets about it; null while no day is known. */
  on: Day | null;
  /** Who decides; empty for a goal that no paper carries yet. */
  organization: string;
}

/** Whether a goal waits for a resolution. */
export const isToDecide = ({ state }: Glance): boolean => state === 'HARMONISED';

export const aboutGoal = ({ id, number, title }: Standing): Decision => ({ kind: 'GOAL', id, title: `Z${number} ${title}`, on: null, organization: '' });
