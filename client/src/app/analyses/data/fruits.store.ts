import { Injectable, computed, inject, signal } from '@angular/core';
import type { HolderChoice } from '../../core/directory/holder';
import { Graphql } from '../../core/graphql/graphql';
import { blockName, taskName } from '../../core/vocabulary/references';
import { FruitChoicesDocument, type FruitChoicesQuery } from '../../gql/analyses/graphql';

/** What may come of a recommendation: Aufträge, goals and contents of blocks; empty until they have come. */
@Injectable()
export class FruitsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<FruitChoicesQuery | null>(null);
  readonly choices = computed<HolderChoice[]>(() => {
    const answer = this.state();
    if (!answer) return [];
    const tasks = answer.cycles.flatMap(({ blocks }) => blocks.flatMap((block) => block.tasks.map((task) => ({ holder: `task:${task.id}`, name: taskName(task), about: blockName(block), members: [] }))));
    const items = answer.actionItems.edges.map(({ node }) => ({ holder: `actionItem:${node.id}`, name: `A${node.number} ${node.title}`, about: node.givenBy.name, members: [] }));
    const goals = answer.goals.map(({ id, number, title, body }) => ({ holder: `goal:${id}`, name: `Z${number} ${title}`, about: body.name, members: [] }));
    return [...items, ...goals, ...tasks];
  });

  async load(): Promise<void> {
    const answer = await this.graphql.query(FruitChoicesDocument, {});
    if (answer) this.state.set(answer);
  }
}
