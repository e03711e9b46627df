import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { MeetingPageDocument, type MeetingPartsFragment } from '../../gql/meetings/graphql';

export type Meeting = MeetingPartsFragment;
export type AgendaItem = Meeting['agenda'][number];
export type MeetingPerson = Meeting['people'][number];

/** One meeting while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class MeetingStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Meeting>({
    ask: async ({ id }, how) => (await this.graphql.query(MeetingPageDocument, { id }, how))?.meeting,
    join: (_shown, meeting) => meeting,
  });
  readonly meeting = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(meeting: Meeting): void {
    this.shown.update((shown) => (shown.id === meeting.id ? meeting : shown));
  }
}
