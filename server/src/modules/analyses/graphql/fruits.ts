import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { ActionItemQueries } from '../../action-items/index.js';
import { WorkNames } from '../../cycles/index.js';
import type { RecommendationRow } from '../persistence/recommendation-rows.js';
import { GoalNames } from '../use-cases/goal-names.js';
import type { RecommendationFruit } from './recommendations.types.js';

/** What came of recommendations, for all of an answer at once. */
@Injectable()
export class Fruits {
  private readonly items: Loader<string, RecommendationFruit>;
  private readonly goals: Loader<string, RecommendationFruit>;

  constructor(
    private readonly names: WorkNames,
    actionItems: ActionItemQueries,
    goalNames: GoalNames,
  ) {
    this.items = new Loader(async (ids, context) => {
      const found = await actionItems.byIds((context as SignedInContext).actor, ids);
      return new Map(found.map(({ id, number, title }) => [id, { id, kind: 'ACTION_ITEM' as const, name: `A${number} ${title}` }]));
    });
    this.goals = new Loader(async (ids, context) => {
      const names = await goalNames.of((context as SignedInContext).actor, ids);
      return new Map([...names].map(([id, name]) => [id, { id, kind: 'GOAL' as const, name }]));
    });
  }

  /** @returns the tasks first, as far as they may be read */
  async of(context: SignedInContext, { taskIds, actionItemIds, goalIds }: RecommendationRow): Promise<RecommendationFruit[]> {
    const [tasks, others] = await Promise.all([
      this.names.of(context, taskIds),
      Promise.all([...actionItemIds.map((id) => this.items.load(context, id)), ...goalIds.map((id) => this.goals.load(context, id))]),
    ]);
    return [...tasks.map(({ id, key, title }) => ({ id, kind: 'TASK' as const, name: `${key} ${title}` })), ...others.filter((each) => each !== undefined)];
  }
}
