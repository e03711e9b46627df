import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { ThreadDocument, type ThreadQuery } from '../../gql/thread/graphql';

export type Thread = NonNullable<ThreadQuery['thread']>;
export type ThreadStep = Thread['upstream'][number];

/** The Roter Faden of one thing while it is shown. Provided by whoever shows it. */
@Injectable()
export class ThreadStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Thread>({
    ask: async ({ id }, how) => (await this.graphql.query(ThreadDocument, { subjectId: id }, how))?.thread,
    join: (_shown, thread) => thread,
  });
  readonly thread = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();
}
