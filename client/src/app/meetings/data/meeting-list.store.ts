import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { MeetingListDocument, type MeetingListQuery, MeetingOrganizationsDocument, type MeetingOrganizationsQuery } from '../../gql/meetings/graphql';

export type MeetingEntry = MeetingListQuery['meetings']['nodes'][number];
export type When = 'AHEAD' | 'PAST';

const pageSize = 20;

/** A list of meetings while it is open; null until it has come. */
@Injectable()
export class MeetingListStore {
  private readonly graphql = inject(Graphql);
  private readonly entriesState = signal<readonly MeetingEntry[] | null>(null);
  private readonly cursor = signal<string | null>(null);
  private readonly organizationsState = signal<MeetingOrganizationsQuery['organizations']>([]);
  readonly entries = this.entriesState.asReadonly();
  readonly organizations = this.organizationsState.asReadonly();
  readonly hasMore = computed(() => this.cursor() !== null);
  private wanted = { organizationId: '', when: 'AHEAD' as When };

  async load(organizationId: string, when: When): Promise<void> {
    const wanted = (this.wanted = { organizationId, when });
    const answer = await this.graphql.query(MeetingListDocument, { organizationId: organizationId || null, when, first: pageSize });
    if (!answer || this.wanted !== wanted) return;
    this.entriesState.set(answer.meetings.nodes);
    this.cursor.set(answer.meetings.endCursor ?? null);
  }

  async more(): Promise<void> {
    const wanted = this.wanted;
    const answer = await this.graphql.query(MeetingListDocument, { organizationId: wanted.organizationId || null, when: wanted.when, first: pageSize, after: this.cursor() });
    if (!answer || this.wanted !== wanted) return;
    this.entriesState.update((entries) => [...(entries ?? []), ...answer.meetings.nodes]);
    this.cursor.set(answer.meetings.endCursor ?? null);
  }

  async loadOrganizations(): Promise<void> {
    const answer = await this.graphql.query(MeetingOrganizationsDocument, {});
    if (answer) this.organizationsState.set(answer.organizations);
  }
}
