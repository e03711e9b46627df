import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { REVIEWED_LEVELS } from '../domain/goal-lifecycle.js';
import { type GoalOutline, GoalOutlinesRepository, type ServingCount } from '../persistence/goal-outlines.repository.js';
import { goalScope } from '../persistence/goal-scope.js';

/** The goals of cycles at a glance, as far as somebody may read them: a thousand where each by itself would be too much. */
@Injectable()
export class GoalOutlines {
  constructor(private readonly goals: GoalOutlinesRepository) {}

  byIds(actor: Actor, ids: readonly string[]): Promise<GoalOutline[]> {
    return this.goals.byIds(goalScope(actor), ids);
  }

  strategic(actor: Actor, cycleIds: readonly string[]): Promise<GoalOutline[]> {
    return this.goals.ofLevels(goalScope(actor), cycleIds, ['STRATEGIC']);
  }

  /** What a Zielprüfung takes up: the strategic and the operational ones. */
  reviewed(actor: Actor, cycleIds: readonly string[]): Promise<GoalOutline[]> {
    return this.goals.ofLevels(goalScope(actor), cycleIds, REVIEWED_LEVELS);
  }

  /** These goals, and the operational ones of these bodies. */
  beside(actor: Actor, cycleIds: readonly string[], goalIds: readonly string[], bodyIds: readonly string[]): Promise<GoalOutline[]> {
    return this.goals.beside(goalScope(actor), cycleIds, goalIds, bodyIds);
  }

  /** The operational ones that stand, those in review first. @param first so many of each cycle; null for all */
  standing(actor: Actor, cycleIds: readonly string[], first: number | null): Promise<GoalOutline[]> {
    return this.goals.standing(goalScope(actor), cycleIds, first);
  }

  /** How many operational ones of each body serve each goal. */
  servingCounts(actor: Actor, cycleIds: readonly string[]): Promise<ServingCount[]> {
    return this.goals.servingCounts(goalScope(actor), cycleIds);
  }
}
