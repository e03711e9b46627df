import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type GoalOutline, GoalOutlines } from '../../goals/index.js';
import type { GoalReviewRow } from '../persistence/goal-review-rows.js';

/** So many goals of a Zielprüfung. */
export interface FirstGoals {
  review: GoalReviewRow;
  /** Null for all. */
  first: number | null;
}

/** Those that wait for the Zielprüfung before the others, each by number. */
export function waitingFirst(goals: readonly GoalOutline[]): GoalOutline[] {
  return goals.toSorted((a, b) => Number(b.state === 'IN_REVIEW') - Number(a.state === 'IN_REVIEW') || a.number - b.number);
}

/** Reads the operational goals of Zielprüfungen: one statement, however many they are. */
@Injectable()
export class ReviewedGoals {
  constructor(private readonly goals: GoalOutlines) {}

  async operational(actor: Actor, wanted: readonly FirstGoals[]): Promise<Map<FirstGoals, GoalOutline[]>> {
    const most = wanted.some(({ first }) => first === null) ? null : Math.max(...wanted.map(({ first }) => first ?? 0));
    const goals = await this.goals.standing(actor, [...new Set(wanted.map(({ review }) => review.cycle.id))], most);
    return new Map(wanted.map((each) => [each, goals.filter(({ cycleId }) => cycleId === each.review.cycle.id)]));
  }
}
