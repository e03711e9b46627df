import { Injectable, computed, inject, signal } from '@angular/core';
import { type ActivityQuery, ActivityDocument } from '../../gql/core/graphql';
import { Graphql, type Patience } from '../graphql/graphql';

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

  /** After something was done here: what is new stands above what was read before. */
  async refresh(): Promise<void> {
    await this.readNewest(this.size, { isPatient: false });
  }

  /** @param entries so many are new, as far as was heard; undefined where more may be. @returns whether they could be read */
  catchUp(entries?: number): Promise<boolean> {
    // one more, to know that nothing lies between
    return this.readNewest(entries === undefined ? this.size : Math.min(entries + 1, this.size), { isPatient: true });
  }

  private async readNewest(first: number, how: Patience): Promise<boolean> {
    const [subjectId, known] = [this.subject(), this.page()];
    if (!subjectId || !known) return true;
    const newest = (await this.graphql.query(ActivityDocument, { subjectId, first }, how))?.activity;
    if (!newest) return false;
    if (this.subject() !== subjectId) return true;
    const place = newest.nodes.findIndex(({ id }) => id === known.nodes.at(0)?.id);
    const isWhole = first === this.size || !newest.endCursor;
    if (this.page() !== known || (place === -1 && !isWhole)) return this.readNewest(this.size, how);
    // where there is a gap, what was known is read anew on demand
    this.page.set(place === -1 ? newest : { ...known, nodes: [...newest.nodes.slice(0, place), ...known.nodes] });
    return true;
  }

  private async read(subjectId: string, known: Page | null): Promise<void> {
    this.busy.set(true);
    const answer = await this.graphql.query(ActivityDocument, { subjectId, first: this.size, after: known?.endCursor });
    // somebody has gone on to another subject meanwhile
    if (this.subject() !== subjectId) return;
    this.busy.set(false);
    if (!answer) return;
    // what came on top meanwhile stays
    const shown = known && this.page()?.endCursor === known.endCursor ? this.page() : known;
    this.page.set({ ...answer.activity, nodes: [...(shown?.nodes ?? []), ...answer.activity.nodes] });
  }
}
