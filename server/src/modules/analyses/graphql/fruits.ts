import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { ActionItemQueries } from '../../action-items/index.js';
import { WorkNames } from '../../cycles/index.js';
import type { RecommendationRow } from '../persistence/recommendation-rows.js';
import type { RecommendationFruit } from './recommendations.types.js';

/** What came of recommendations, for all of an answer at once. */
@Injectable()
export class Fruits {
  private readonly items: Loader<string, RecommendationFruit>;

  constructor(
    private readonly names: WorkNames,
    actionItems: ActionItemQueries,
  ) {
    this.items = new Loader(async (ids, context) => {
      const found = await actionItems.byIds((context as SignedInContext).actor, ids);
      return new Map(found.map(({ id, number, title }) => [id, { id, kind: 'ACTION_ITEM' as const, name: `A${number} ${title}` }]));
    });
  }

  /** @returns the tasks first, as far as they may be read */
  async of(context: SignedInContext, { taskIds, actionItemIds }: RecommendationRow): Promise<RecommendationFruit[]> {
    const [tasks, items] = await Promise.all([this.names.of(context, taskIds), Promise.all(actionItemIds.map((id) => this.items.load(context, id)))]);
    return [...tasks.map(({ id, key, title }) => ({ id, kind: 'TASK' as const, name: `${key} ${title}` })), ...items.filter((item) => item !== undefined)];
  }
}
