import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { ActionItemPageDocument, type ActionItemPageQuery } from '../../gql/action-items/graphql';
import type { ActionItem } from './action-items.store';

export type ActionItemOnPage = NonNullable<ActionItemPageQuery['actionItem']>;

/** One Auftrag while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class ActionItemStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<ActionItemOnPage>({
    ask: async ({ id }, how) => (await this.graphql.query(ActionItemPageDocument, { id }, how))?.actionItem,
    join: (_shown, item) => item,
  });
  readonly item = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(items: readonly ActionItem[]): void {
    this.shown.update((shown) => ({ ...shown, ...items.find(({ id }) => id === shown.id) }));
  }
}
