import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import {
  ActionItemOrganizationsDocument,
  type ActionItemOrganizationsQuery,
  type ActionItemPartsFragment,
  ActionItemsDocument,
  type ActionItemsQuery,
  type ActionItemsQueryVariables,
} from '../../gql/action-items/graphql';

export type ActionItem = ActionItemPartsFragment;
export type Organization = ActionItemOrganizationsQuery['organizations'][number];
export type Question = Pick<ActionItemsQueryVariables, 'filter' | 'order'>;

const pageSize = 50;
/** As many as the server gives at once, with everything that is shown of each: with a hundred the question would cost too much. */
const mostAtOnce = 75;

type Page = ActionItemsQuery['actionItems'];

/** Aufträge that fit a question, page by page, while their list is open; null until they have come. */
@Injectable()
export class ActionItemsStore {
  private readonly graphql = inject(Graphql);
  private readonly page = signal<Page | null>(null);
  private readonly organizationsState = signal<readonly Organization[]>([]);
  readonly items = computed(() => this.page()?.edges.map(({ node }) => node) ?? null);
  readonly totalCount = computed(() => this.page()?.totalCount ?? 0);
  readonly hasMore = computed(() => this.page()?.pageInfo.hasNextPage ?? false);
  readonly organizations = this.organizationsState.asReadonly();
  private wanted: Question = { order: 'DUE' };

  /** What is shown stays until the answer is there. */
  async load(question: Question): Promise<void> {
    this.wanted = question;
    await this.read(pageSize);
  }

  async more(): Promise<void> {
    const { wanted } = this;
    const answer = await this.graphql.query(ActionItemsDocument, { ...wanted, first: pageSize, after: this.page()?.pageInfo.endCursor });
    if (answer && this.wanted === wanted) this.page.update((page) => ({ ...answer.actionItems, edges: [...(page?.edges ?? []), ...answer.actionItems.edges] }));
  }

  /** Reads again what is shown, as far as the server gives it at once. @returns whether it could be read */
  refresh(how?: Patience): Promise<boolean> {
    return this.read(Math.min(Math.max(pageSize, this.items()?.length ?? 0), mostAtOnce), how);
  }

  /** Everything that fits what is asked for, also what is not shown yet; null when the server did not answer. */
  async all(): Promise<readonly ActionItem[] | null> {
    const { wanted } = this;
    const items: ActionItem[] = [];
    for (let next: Page['pageInfo'] = { endCursor: null, hasNextPage: true }; next.hasNextPage; ) {
      const answer: ActionItemsQuery | null = await this.graphql.query(ActionItemsDocument, { ...wanted, first: mostAtOnce, after: next.endCursor });
      if (!answer) return null;
      items.push(...answer.actionItems.edges.map(({ node }) => node));
      next = answer.actionItems.pageInfo;
    }
    return items;
  }

  async loadOrganizations(): Promise<void> {
    const answer = await this.graphql.query(ActionItemOrganizationsDocument, {});
    if (answer) this.organizationsState.set(answer.organizations);
  }

  private async read(first: number, how?: Patience): Promise<boolean> {
    const { wanted } = this;
    const answer = await this.graphql.query(ActionItemsDocument, { ...wanted, first }, how);
    if (answer && this.wanted === wanted) this.page.set(answer.actionItems);
    return !!answer;
  }
}
