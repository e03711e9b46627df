import { Injectable, computed, inject, signal } from '@angular/core';
import { type ActivityQuery, ActivityDocument } from '../../gql/core/graphql';
import { Graphql } from '../graphql/graphql';

type Page = ActivityQuery['activity'];
export type HistoryEntry = Page['nodes'][number];

/** The history of one subject, as far as it was read; null until its first page has come. */
@Injectable()
export class HistoryPages {
  private readonly graphql = inject(Graphql);
  private readonly subject = signal<string | null>(null);
  private size = 20;
  private readonly page = signal<Page | null>(null);
  private readonly busy = signal(false);
  readonly entries = computed(() => this.page()?.nodes ?? null);
  readonly hasMore = computed(() => !!this.page()?.endCursor);
  readonly loading = this.busy.asReadonly();

  /** @param size entries of one page */
  async open(subjectId: string, size: number): Promise<void> {
    this.size = size;
    this.subject.set(subjectId);
    this.page.set(null);
    await this.read(subjectId, null);
  }

  async more(): Promise<void> {
    const subjectId = this.subject();
    if (subjectId && !this.busy()) await this.read(subjectId, this.page());
  }

  /** Reads the newest page again; whatever was opened below it stays. */
  async refresh(): Promise<void> {
    const subjectId = this.subject();
    const known = this.page();
    if (!subjectId || !known || this.busy()) return;
    const answer = await this.graphql.query(ActivityDocument, { subjectId, first: this.size });
    if (answer && this.page() === known) this.page.set(joined(answer.activity, known));
  }

  private async read(subjectId: string, known: Page | null): Promise<void> {
    this.busy.set(true);
    const answer = await this.graphql.query(ActivityDocument, { subjectId, first: this.size, after: known?.endCursor });
    // somebody has gone on to another subject meanwhile
    if (this.subject() !== subjectId) return;
    this.busy.set(false);
    if (answer) this.page.set({ ...answer.activity, nodes: [...(known?.nodes ?? []), ...answer.activity.nodes] });
  }
}

/** The newest page before what was known; where there is a gap between both, what was known is read anew on demand. */
function joined(newest: Page, known: Page): Page {
  const place = newest.nodes.findIndex(({ id }) => id === known.nodes.at(0)?.id);
  return place === -1 ? newest : { ...known, nodes: [...newest.nodes.slice(0, place), ...known.nodes] };
}
