import { Injectable, computed, inject, signal } from '@angular/core';
import type { HolderChoice } from '../../core/directory/holder';
import { Graphql } from '../../core/graphql/graphql';
import { AnswerLinksDocument, type AnswerLinksQuery } from '../../gql/contributions/graphql';

/** What a contribution may have led to: Aufträge, goals, measures and Befunde; empty until they have come. */
@Injectable()
export class AnswerLinksStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<AnswerLinksQuery | null>(null);
  readonly choices = computed<HolderChoice[]>(() => {
    const answer = this.state();
    if (!answer) return [];
    const items = answer.actionItems.edges.map(({ node }) => ({ holder: `actionItem:${node.id}`, name: `A${node.number} ${node.title}`, about: node.givenBy.name, members: [] }));
    const goals = answer.goals.map(({ id, number, title, body }) => ({ holder: `goal:${id}`, name: `Z${number} ${title}`, about: body.name, members: [] }));
    const measures = answer.measures.map(({ id, number, title, body }) => ({ holder: `measure:${id}`, name: `M${number} ${title}`, about: body.name, members: [] }));
    const findings = answer.findings.map(({ id, title, cycle }) => ({ holder: `finding:${id}`, name: title, about: cycle.name, members: [] }));
    return [...measures, ...items, ...goals, ...findings];
  });

  async load(): Promise<void> {
    const answer = await this.graphql.query(AnswerLinksDocument, {});
    if (answer) this.state.set(answer);
  }
}
